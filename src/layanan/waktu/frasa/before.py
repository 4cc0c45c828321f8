"""What stands before a length: a label, a trigger or condition that comes first, bounds."""

from typing import Final

from layanan.waktu.batas import Alasan
from layanan.waktu.frasa.amounts import Length, RefusedError
from layanan.waktu.frasa.lexer import Lexeme
from layanan.waktu.frasa.phrase import (
    EDGES,
    IGNORED,
    UNLIKE_LABELS,
    Phrase,
    Prefix,
    bound_of,
    refuse_reading,
)
from layanan.waktu.frasa.words import Kind
from layanan.waktu.satuan import Satuan

__all__ = ["prefix"]

# Units in which validity, ages and experience are told more often than promises.
_LONG: Final = frozenset({Satuan.BULAN, Satuan.TAHUN})

# What may stand between a label and its length.
_TAIL: Final = (EDGES - {Kind.SEMICOLON, Kind.BREAK}) | {
    Kind.BOUND, Kind.FILLER, Kind.EVERY, Kind.EXTEND, Kind.WITHIN, Kind.EQUALS, Kind.AND, Kind.ONCE,
}  # fmt: skip
_IDLE: Final = frozenset(
    {"dengan", "dgn", "untuk", "utk", "akan", "dapat", "bisa", "sudah", "telah", "harus", "wajib"}
    | {"maka", "yang", "pada", "di", "secara"}
)

# The last word of a label names something; a preposition or a sign there would govern the length.
_LABEL_ENDS: Final = frozenset(
    {Kind.WORD, Kind.CLOSE, Kind.FILLER, Kind.ONE, Kind.AND, Kind.NUMERAL, Kind.EXTEND}
)


def prefix(phrase: Phrase, start: int, at: int, read: Length) -> Prefix:
    """Read what stands before a length: label, clause, bounds.

    Raises:
        RefusedError: if a word there could change what the length is.
    """
    lex = phrase.lex
    phrase.refuse_hidden(start, at)
    tail = at
    while tail > start and _is_idle(lex, tail - 1, at):
        tail -= 1
    kinds = {lex[k].kind for k in range(tail, at)}
    bounds = tuple(
        "most" if lex[k].kind is Kind.TO else lex[k].form
        for k in range(tail, at)
        if lex[k].kind in (Kind.BOUND, Kind.TO)
    )
    bound_of(bounds, tail, at)
    colon = Kind.COLON in kinds or Kind.DASH in kinds
    extends = Kind.EXTEND in kinds
    if extends:
        _refuse_renewal(phrase, start, tail, at, colon=colon)
    found = Prefix(
        start, bounds, berulang=bool(kinds & {Kind.EVERY, Kind.ONCE}), perpanjangan=extends
    )
    if tail == start:
        return found
    before = lex[tail - 1]
    if before.kind in (Kind.SINCE, Kind.BEFORE):
        if read.lo is None or not _from(phrase, tail - 1):
            # "setelah 3 hari" is when something may begin as well as when it is done.
            raise RefusedError(Alasan.DUA_BACAAN, tail - 1, read.end)
        tail -= 1
    closed = colon or Kind.COMMA in kinds or any(lex[k].form == "maka" for k in range(tail, at))
    middle = _clause(phrase, start, tail)
    if middle < tail:
        found = _opening(phrase, found, middle, tail, closed=closed)
        refuse_reading(phrase, read, middle, tail)
        if not (found.pemicu or found.syarat):
            raise RefusedError(Alasan.BUKAN_JANJI, middle, read.end)
    perihal = _label(phrase, start, middle, colon=colon or middle < tail)
    if perihal and read.hi.satuan in _LONG and not (bounds or colon):
        raise RefusedError(Alasan.BUKAN_JANJI, start, read.end)
    if perihal and read.hi.satuan is Satuan.TAHUN:
        raise RefusedError(Alasan.BUKAN_JANJI, start, read.end)
    return found._replace(perihal=perihal)


def _is_idle(lex: list[Lexeme], k: int, at: int) -> bool:
    """Tell whether a lexeme before a length belongs to it, rather than to a label."""
    one = lex[k]
    if one.kind is Kind.TO:
        return k == at - 1
    if one.kind is Kind.DASH:
        # A dash between spaces stands for a colon; "H-7" counts back from a day.
        spaced = lex[k - 1].end < one.start and one.end < lex[k + 1].start
        return k > 0 and spaced and lex[k - 1].kind is Kind.WORD
    return one.kind in _TAIL or (one.kind is Kind.LINK and one.form in _IDLE)


def _refuse_renewal(phrase: Phrase, start: int, tail: int, at: int, *, colon: bool) -> None:
    """Refuse "Baru 3 hari, perpanjangan 1 hari": a service of that name, or more time for it?"""
    noun = any(phrase.lex[k].form.startswith("perpanjang") for k in range(tail, at))
    if noun and (colon or phrase.labelled or start == 0 or tail > start):
        raise RefusedError(Alasan.DUA_BACAAN, start, at)


def _from(phrase: Phrase, k: int) -> bool:
    """Tell whether a word opens a range: "dari 1 sampai 3 hari"."""
    one = phrase.lex[k]
    return phrase.text[one.start : one.end].casefold().startswith(("dari", "mulai"))


def _clause(phrase: Phrase, start: int, end: int) -> int:
    """Find where a trigger or condition begins before a length; the end where there is none."""
    for k in phrase.outside(start, end):
        one = phrase.lex[k]
        if one.kind in (Kind.IF, Kind.BEFORE) or (one.kind is Kind.SINCE and one.form != "dari"):
            return k
    return end


def _opening(phrase: Phrase, found: Prefix, start: int, end: int, *, closed: bool) -> Prefix:
    """Read a trigger or condition that comes first: "Apabila berkas lengkap, 3 hari kerja"."""
    opener = phrase.lex[start]
    is_if = opener.kind is Kind.IF
    if start + 1 == end or not (closed or (found.bounds and not is_if)):
        # "bila kurang dari 10 hari": the length is the condition.
        raise RefusedError(Alasan.BUKAN_JANJI, start, end)
    if is_if:
        return found._replace(syarat=phrase.words(start, end))
    if any(phrase.lex[k].kind is Kind.IF for k in phrase.outside(start, end)):
        raise RefusedError(Alasan.DUA_BACAAN, start, end)
    return found._replace(kata=opener.form, pemicu=phrase.words(start + 1, end))


def _label(phrase: Phrase, start: int, end: int, *, colon: bool) -> str:
    """Read what a length is for; the words of a label are free, except those that are not."""
    lex = phrase.lex
    while start < end and end - 1 not in phrase.closed and _says_nothing(lex[end - 1]):
        end -= 1
    if start < end and lex[end - 1].kind in (Kind.EVERY, Kind.BOUND, Kind.TO):
        raise RefusedError(Alasan.TIDAK_DIPAHAMI, end - 1, end)
    if start < end and not colon:
        last = lex[end - 1]
        if last.kind is Kind.ADJACENT:
            dated = last.form.startswith(("tanggal", "tgl", "h"))
            raise RefusedError(Alasan.TANGGAL if dated else Alasan.TIDAK_DIPAHAMI, start, end)
        if last.kind is Kind.NUMERAL and lex[max(end - 2, start)].kind is not Kind.ADJACENT:
            raise RefusedError(Alasan.DUA_BACAAN, start, end)  # "lima belas 14 hari"
        if last.kind not in _LABEL_ENDS:
            raise RefusedError(UNLIKE_LABELS.get(last.kind, Alasan.TIDAK_DIPAHAMI), end - 1, end)
    named = False
    for k in phrase.outside(start, end):
        kind = lex[k].kind
        alasan = UNLIKE_LABELS.get(kind)
        if alasan is not None and not (colon and kind is Kind.NUMBER):
            raise RefusedError(alasan, start, end)
        if kind is Kind.EXTEND and not lex[k].form.startswith("perpanjang"):
            raise RefusedError(Alasan.DUA_BACAAN, start, end)
        named = named or not _says_nothing(lex[k])
    return phrase.words(start, end) if named else ""


def _says_nothing(one: Lexeme) -> bool:
    """Tell whether a word adds nothing to a label."""
    return (
        one.kind in IGNORED
        or one.kind in (Kind.FILLER, Kind.WITHIN, Kind.AND)
        or (one.kind is Kind.LINK and one.form in _IDLE)
    )
