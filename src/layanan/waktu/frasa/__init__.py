"""The grammar of promised time: how officials write lengths, and what else they write instead.

::

    phrase   = segment { separator segment }        separator: ";", a line, a sentence, "2. "
    segment  = item { joint item } | sum
    item     = [ label ] [ clause "," ] { bound | filler } length [ suffix ]
    sum      = item { "+" item } [ "=" item ] | item "=" item { "+" item }
    suffix   = [ "(" remark ")" ] [ trigger ] [ condition ]
    trigger  = ( "sejak" | "setelah" | "sebelum" | ... ) words
    condition = ( "apabila" | "untuk" | "tergantung" | ... ) words | "(" words ")"
    joint    = "," | "dan" | "atau" | "/"
    length    = see `layanan.waktu.frasa.amounts`; the words: see `layanan.waktu.frasa.words`

House rules:

* A wrong reading is far worse than a refusal. Words in a place where they could change the length
  are either understood or refuse the segment; a label, a trigger and a condition are free words,
  because what stands there cannot change how long the length is, and they are kept.
* Nothing is dropped: each segment ends as lengths or as a refusal with its reason and its words.
* Opening hours, dates, conditions without a number and the like are told apart (`Alasan`).
* One pass to cut, one to know the words, one to read; no pattern is tried at more than a fixed
  number of places for each lexeme.
"""

from typing import Final, NamedTuple

from layanan.errors import require_text
from layanan.text import Text
from layanan.tokens import LONGEST, clean, tokens
from layanan.waktu.batas import Alasan, Bentuk
from layanan.waktu.frasa.amounts import RefusedError, added
from layanan.waktu.frasa.lexer import lexemes
from layanan.waktu.frasa.phrase import Phrase, Ucapan
from layanan.waktu.frasa.segments import Group, items, segments
from layanan.waktu.frasa.sums import begins, steps
from layanan.waktu.frasa.words import Kind

__all__ = ["Frasa", "Tolakan", "Ucapan", "read"]


class Tolakan(NamedTuple):
    """Words that were not read, and why."""

    alasan: Alasan
    kata: str
    rincian: Text | None = None


class Frasa(NamedTuple):
    """A phrase read: its lengths, how they stand to each other, and what was refused."""

    bentuk: Bentuk
    ucapan: tuple[Ucapan, ...]
    total: Ucapan | None
    tolakan: tuple[Tolakan, ...]


def read(text: str) -> Frasa:
    """Read a phrase; whatever text it is, the answer is lengths, refusals, or both.

    Example:
        >>> read("3 - 5 hari").ucapan[0].jangka
        Panjang(jumlah=5, satuan=<Satuan.HARI: 'hari'>)
    """
    require_text(text, "BacaanWaktu")
    if len(text) > LONGEST:
        refused = Tolakan(Alasan.TERLALU_PANJANG, text[:80])
        return Frasa(Bentuk.TIDAK_TERBACA, (), None, (refused,))
    cleaned = clean(text)
    phrase = Phrase(cleaned, lexemes(tokens(cleaned)))
    groups: list[Group] = []
    refusals: list[Tolakan] = []
    summed: tuple[Group, Tolakan] | None = None
    for start, end in segments(phrase):
        try:
            groups.append(_segment(phrase, start, end))
        except RefusedError as error:
            words = phrase.words(error.start, error.end) or phrase.words(start, end)
            refusals.append(Tolakan(error.alasan, words, error.detail))
        else:
            if _totals(phrase, groups[-1], start, end):
                refused = Tolakan(Alasan.DUA_BACAAN, phrase.words(start, end))
                summed = groups[-1], refused
    if summed is not None and (len(groups) > 1 or len(summed[0].items) > 1):
        # "5 menit, 10 menit, total 15 menit": a sum that was not checked is no length among others.
        groups.remove(summed[0])
        refusals.append(summed[1])
    if not groups and not refusals:
        refusals.append(Tolakan(Alasan.KOSONG, ""))
    return _gathered(groups, tuple(refusals))


def _segment(phrase: Phrase, start: int, end: int) -> Group:
    for k in phrase.outside(start, end):
        if phrase.lex[k].kind in (Kind.CLOCK, Kind.WEEKDAY):
            raise RefusedError(Alasan.JAM_BUKA, start, end)
    first = begins(phrase, start, end)
    return items(phrase, start, end) if first is None else steps(phrase, start, end, first)


def _totals(phrase: Phrase, group: Group, start: int, end: int) -> bool:
    """Tell whether a segment ends in a sum that it does not explain: "total 15 menit"."""
    if group.total is not None or group.items[-1].perihal:
        return False
    return any(phrase.lex[k].form in _TOTALS for k in phrase.outside(start, end))


_TOTALS: Final = frozenset({"total", "jumlah", "keseluruhan", "secara keseluruhan"})


def _gathered(groups: list[Group], refusals: tuple[Tolakan, ...]) -> Frasa:
    listed = [
        one
        for group in groups
        # Beside other lengths a sum is one promise; its steps are not so many more.
        for one in ([group.total] if len(groups) > 1 and group.total else group.items)
    ]
    if not listed:
        return Frasa(Bentuk.TIDAK_TERBACA, (), None, refusals)
    joint, total = Bentuk.DAFTAR, None
    if len(groups) == 1:
        joint, total = groups[0].bentuk, groups[0].total
    bentuk = _form(listed, joint)
    if bentuk is Bentuk.RINCIAN and total is None:
        whole = added([one.jangka for one in listed])
        total = None if whole is None else Ucapan(whole)
    return Frasa(bentuk, tuple(listed), total, refusals)


def _form(listed: list[Ucapan], joint: Bentuk) -> Bentuk:
    if len(listed) == 1:
        return _single(listed[0])
    if joint is not Bentuk.DAFTAR:
        return joint
    if any(one.perpanjangan for one in listed[1:]) and not listed[0].perpanjangan:
        return Bentuk.PERPANJANGAN
    plain = len(listed) > 2 and all(one == Ucapan(one.jangka) for one in listed)
    return Bentuk.RINCIAN if plain else Bentuk.DAFTAR


def _single(one: Ucapan) -> Bentuk:
    if one.perpanjangan:
        return Bentuk.PERPANJANGAN
    if one.berulang:
        return Bentuk.BERULANG
    return Bentuk.TUNGGAL if one.dari is None else Bentuk.RENTANG
