"""Cutting a phrase into segments, and reading the lengths of each with what joins them."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from layanan.waktu.batas import Alasan, Batas, Bentuk
from layanan.waktu.frasa.amounts import Length, Panjang, RefusedError, length, longer
from layanan.waktu.frasa.before import prefix
from layanan.waktu.frasa.behind import item
from layanan.waktu.frasa.phrase import EDGES, JOINTS, STARTS, TURNED, Phrase, Ucapan, bound_of
from layanan.waktu.frasa.words import Kind
from layanan.waktu.satuan import Satuan

__all__ = ["Group", "items", "segments"]


class Group(NamedTuple):
    """The lengths of one segment, and what the joints between them make of them."""

    items: list[Ucapan]
    bentuk: Bentuk
    total: Ucapan | None = None


_COMPOUND: Final = {(Satuan.JAM, Satuan.MENIT): 60, (Satuan.TAHUN, Satuan.BULAN): 12}
_NOTHING: Final = frozenset({"", "-", "tidak ada", "belum ada", "n/a", "nihil", "kosong", "x"})
_DAY: Final = Panjang(24, Satuan.JAM)
_TERMS: Final = (
    ("same", Alasan.SEKETIKA),
    ("applicant", Alasan.PEMOHON),
    ("provisions", Alasan.KETENTUAN),
)


# -- cutting --------------------------------------------------------------------------------------


def segments(phrase: Phrase) -> Iterator[tuple[int, int]]:
    """Cut at semicolons, kept line breaks, ends of sentences and numbers of a list."""
    lex = phrase.lex
    start = k = 0
    while k < phrase.last:
        kind = lex[k].kind
        if kind in (Kind.SEMICOLON, Kind.BREAK) or _ends_sentence(phrase, k):
            yield from _trimmed(phrase, start, k)
            start = k = k + 1
        elif kind is Kind.NUMBER and _enumerates(phrase, k, start):
            yield from _trimmed(phrase, start, k)
            start = k = k + 2
        else:
            k = phrase.closing.get(k, k) + 1
    yield from _trimmed(phrase, start, phrase.last)


def _ends_sentence(phrase: Phrase, k: int) -> bool:
    lex = phrase.lex
    if lex[k].kind is not Kind.STOP or k == 0:
        return False
    after = phrase.text[lex[k].end : lex[k + 1].start + 1]
    before = lex[k - 1]
    return (
        len(after) > 1
        and (after[-1].isupper() or after[-1].isdecimal())
        and not (before.kind is Kind.WORD and len(before.form) <= 3)
        and before.kind is not Kind.NUMBER
    )


def _enumerates(phrase: Phrase, k: int, start: int) -> bool:
    """Tell whether a number counts the entries of a list: "2. Verifikasi", "2) Verifikasi"."""
    lex = phrase.lex
    if len(lex[k].form) > 2:
        return False
    sign, after = lex[k + 1].kind, lex[k + 2].kind
    if sign is Kind.CLOSE:
        return after is not Kind.END and after is not Kind.UNIT
    if sign is not Kind.STOP or lex[k + 2].start == lex[k + 1].end:
        return False
    before = lex[k - 1].kind if k > start else None
    return after not in (Kind.END, Kind.UNIT, Kind.NUMBER) and before is not Kind.ADJACENT


def _trimmed(phrase: Phrase, start: int, end: int) -> Iterator[tuple[int, int]]:
    lex = phrase.lex
    while start < end and lex[start].kind in EDGES:
        start += 1
    if start + 1 < end and lex[start].kind is Kind.WORD and len(lex[start].form) == 1:
        sign = lex[start + 1].kind
        if sign is Kind.STOP or (sign is Kind.CLOSE and lex[start + 1].end < lex[start + 2].start):
            start += 2  # "a. " or "a) "
    if start + 1 < end and (
        (lex[start].kind is Kind.DASH and lex[start + 1].start > lex[start].end)
        or phrase.text[lex[start].start] == "*"
    ):
        start += 1  # a bullet
    while start < end and lex[start].kind in EDGES:
        start += 1
    while start < end and lex[end - 1].kind in EDGES:
        end -= 1
    if start < end:
        yield start, end


# -- reading --------------------------------------------------------------------------------------


def items(phrase: Phrase, start: int, end: int) -> Group:
    """Read the lengths of one segment.

    Raises:
        RefusedError: if it holds no length, or one that cannot be read with certainty.
    """
    found = phrase.next(start, end)
    if found is None:
        return _inside(phrase, start, end)
    at, read = found
    before = prefix(phrase, start, at, read)
    listed: list[Ucapan] = []
    bounds: list[str] = []
    joints: set[Kind] = set()
    choices = 0
    while True:
        read = _compound(phrase, read)
        choices += read.choice
        bounds.append(bound_of(before.bounds, at, at + 1))
        found = phrase.next(read.end, end)
        if found is None or _within(phrase, read.end, found[0]):
            listed.append(item(phrase, before, read, end))
            break
        next_at, next_read = found
        split = _split(phrase, read.end, next_at, bounds[-1])
        one = item(phrase, before, read, split)
        joint = phrase.lex[split].kind
        joints.add(joint)
        before = prefix(phrase, split + (joint in JOINTS), next_at, next_read)
        if before.perihal and (one.pemicu or one.syarat):
            # "sejak A, B dan C 3 hari": where the trigger ends and the label begins is a guess.
            raise RefusedError(Alasan.DUA_BACAAN, at, next_read.end)
        listed.append(one)
        at, read = next_at, next_read
    if choices:
        return _choice(listed, read, at)
    return _joined(listed, bounds, joints, (start, end))


def _joined(
    listed: list[Ucapan], bounds: list[str], joints: set[Kind], place: tuple[int, int]
) -> Group:
    if len(listed) == 2 and _opposed(bounds):
        return _window(listed, bounds, place)
    if len(listed) > 1 and joints & {Kind.OR, Kind.SLASH}:
        if not joints <= {Kind.OR, Kind.SLASH, Kind.COMMA}:
            raise RefusedError(Alasan.DUA_BACAAN, *place)
        if listed[0].jangka == _DAY and Kind.OR not in joints:
            raise RefusedError(Alasan.JAM_BUKA, *place)  # "24 jam/7 hari"
        return Group(listed, Bentuk.PILIHAN)
    return Group(listed, Bentuk.DAFTAR)


def _choice(listed: list[Ucapan], read: Length, at: int) -> Group:
    """Read "2 atau 3 hari": two lengths under one set of words."""
    if len(listed) > 1 or read.lo is None:
        raise RefusedError(Alasan.DUA_BACAAN, at, read.end)
    one = listed[0]._replace(dari=None)
    return Group([one._replace(jangka=read.lo), one], Bentuk.PILIHAN)


def _opposed(bounds: list[str]) -> bool:
    """Tell whether one of two bounds is a shortest and the other a longest."""
    return any(one in ("least", "earliest") for one in bounds) and any(
        one in ("most", "latest") for one in bounds
    )


def _window(listed: list[Ucapan], bounds: list[str], place: tuple[int, int]) -> Group:
    """Read "paling lambat 14 hari atau paling cepat 60 hari sebelum ...": one act, two bounds."""
    first, last = listed
    if last.kata and not first.kata:
        first = first._replace(kata=last.kata, pemicu=last.pemicu)
        if last.kata == "sebelum":
            if bounds[0] not in TURNED:
                raise RefusedError(Alasan.DUA_BACAAN, *place)
            first = first._replace(batas=TURNED[bounds[0]])
    low, high = (first, last) if first.batas is Batas.PALING_SINGKAT else (last, first)
    if low.batas is high.batas or not longer(high.jangka, low.jangka):
        raise RefusedError(Alasan.BERTENTANGAN, *place)
    return Group([first, last], Bentuk.JENDELA)


def _compound(phrase: Phrase, read: Length) -> Length:
    """Read "1 jam 30 menit" or "1 tahun (dan) 6 bulan" as one length in the smaller unit."""
    lex = phrase.lex
    k = read.end + (lex[read.end].kind is Kind.AND)
    if read.lo is not None or lex[k].kind not in STARTS:
        return read
    more = length(lex, k)
    if more is None or more.lo is not None:
        return read
    factor = _COMPOUND.get((read.hi.satuan, more.hi.satuan), 0)
    if more.hi.jumlah >= factor:
        return read
    jumlah = read.hi.jumlah * factor + more.hi.jumlah
    return Length(Panjang(jumlah, more.hi.satuan), None, more.end)


def _within(phrase: Phrase, start: int, at: int) -> bool:
    """Tell whether a length belongs to a condition: "berturut-turut ... dalam waktu 1 bulan"."""
    lex = phrase.lex
    return (
        lex[start].kind is Kind.RUN
        and lex[at - 1].kind is Kind.WITHIN
        and lex[at - 2].kind not in JOINTS
    )


def _split(phrase: Phrase, start: int, at: int, bound: str) -> int:
    """Find the joint between one length and the next.

    Raises:
        RefusedError: if there is none: two lengths side by side are read in no way.
    """
    lex = phrase.lex
    between = list(phrase.outside(start, at))
    joint = next((k for k in reversed(between) if lex[k].kind in JOINTS), None)
    # "sejak berkas lengkap dan benar dapat diperpanjang 7 hari"
    more = next((k for k in between if lex[k].kind is Kind.EXTEND and k > (joint or 0) + 1), None)
    if more is not None:
        return more
    if joint is not None:
        return joint
    if at == start + 1 and lex[start].kind is Kind.BOUND and bound in ("least", "earliest"):
        return start  # "minimal 3 hari maksimal 5 hari"
    if lex[at].kind is Kind.ONE:
        raise RefusedError(Alasan.JAM_BUKA, start - 1, at + 1)  # "8 jam sehari"
    raise RefusedError(Alasan.DUA_BACAAN, start - 1, at + 1)


def _inside(phrase: Phrase, start: int, end: int) -> Group:
    """Read a segment whose only length stands in brackets: "Penyelesaian (3 hari kerja)"."""
    for k in phrase.outside(start, end):
        close = phrase.closing.get(k)
        found = None if close is None else phrase.next(k + 1, close)
        if close is not None and found is not None:
            group = items(phrase, k + 1, close)
            if close + 1 < end or len(group.items) > 1 or group.items[0].perihal:
                raise RefusedError(Alasan.TIDAK_DIPAHAMI, start, end)
            before = prefix(phrase, start, k, found[1])
            if before != before._replace(bounds=(), kata="", syarat="", berulang=False):
                raise RefusedError(Alasan.TIDAK_DIPAHAMI, start, end)
            return Group([group.items[0]._replace(perihal=before.perihal)], group.bentuk)
    raise RefusedError(_why(phrase, start, end), start, end)


def _why(phrase: Phrase, start: int, end: int) -> Alasan:
    """Say what a segment without a length is instead."""
    lex = phrase.lex[start:end]
    kinds = {one.kind for one in lex}
    terms = {one.form for one in lex if one.kind is Kind.TERMS}
    hours = any(
        one.form == Satuan.JAM and after.kind is Kind.NUMBER for one, after in pairwise(lex)
    )
    if hours or Kind.RATE in kinds:
        return Alasan.JAM_BUKA
    if Kind.MONTH in kinds or any(one.form in ("tanggal", "tgl", "tgl .") for one in lex):
        return Alasan.TANGGAL
    for form, alasan in _TERMS:
        if form in terms:
            return alasan
    if Kind.NUMBER in kinds:
        return Alasan.TANPA_SATUAN
    if kinds & {Kind.IF, Kind.SINCE, Kind.BEFORE}:
        return Alasan.TANPA_ANGKA
    nothing = phrase.words(start, end).casefold() in _NOTHING
    return Alasan.KOSONG if nothing else Alasan.TIDAK_DIPAHAMI
