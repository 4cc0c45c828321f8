"""Steps that add up: "60 menit = 10 menit + 45 menit + 5 menit", and their sum as a checksum."""

from typing import Final

from layanan.text import Text
from layanan.waktu.batas import Alasan, Bentuk
from layanan.waktu.frasa.amounts import Length, Panjang, RefusedError, added, amount, length, same
from layanan.waktu.frasa.before import prefix
from layanan.waktu.frasa.behind import item
from layanan.waktu.frasa.phrase import STARTS, Phrase, Ucapan
from layanan.waktu.frasa.segments import Group
from layanan.waktu.frasa.words import Kind

__all__ = ["begins", "steps"]

_SIGNS: Final = frozenset({Kind.PLUS, Kind.EQUALS})
_DISAGREE: Final = Text("jumlahnya {total}, tertulis {stated}", "the sum is {total}, not {stated}")


def begins(phrase: Phrase, start: int, end: int) -> int | None:
    """Find where a sum begins: at the first number that "+" or "=" follows; None: no sum."""
    lex = phrase.lex
    if not any(lex[k].kind in _SIGNS for k in range(start, end)):
        return None
    k = start
    while k < end:
        kind = lex[k].kind
        if kind in STARTS:
            step = _step(phrase, k)
            if step is not None and lex[step[1]].kind in _SIGNS:
                return k
            k = k + 1 if step is None else step[1]
            while step is None and kind is Kind.NUMERAL and lex[k].kind is Kind.NUMERAL:
                k += 1
        else:
            k = phrase.closing.get(k, k) + 1
    return None


def _step(phrase: Phrase, k: int) -> tuple[Panjang | int, int] | None:
    """Read a step: a length, or a number whose unit stands elsewhere in the sum."""
    read = length(phrase.lex, k)
    if read is not None:
        return None if read.lo is not None else (read.hi, read.end)
    bare = amount(phrase.lex, k)
    if bare is None or not isinstance(bare.value, int) or bare.value == 0:
        return None
    return bare.value, bare.end


def steps(phrase: Phrase, start: int, end: int, first: int) -> Group:
    """Read a sum.

    Raises:
        RefusedError: if a step is no length, or the steps do not add up to what is stated.
    """
    lex = phrase.lex
    sides: list[list[Panjang | int]] = [[]]
    bounds: list[str] = []
    k = first
    while True:
        step = _step(phrase, k)
        if step is None:
            raise RefusedError(Alasan.TIDAK_DIPAHAMI, start, end)
        sides[-1].append(step[0])
        k = step[1]
        sign = lex[k].kind
        if sign not in _SIGNS or k >= end:
            break
        k += 1
        if sign is Kind.EQUALS:
            sides.append([])
            while lex[k].kind in (Kind.FILLER, Kind.BOUND):
                bounds.extend([lex[k].form] if lex[k].kind is Kind.BOUND else [])
                k += 1
    if len(sides) > 2 or phrase.next(k, end) is not None:
        raise RefusedError(Alasan.DUA_BACAAN, start, end)
    listed, stated = _sides(_united(sides, (start, end)), (start, end))
    total = added(listed)
    if stated is not None and (total is None or not same(total, stated)):
        detail = _DISAGREE.format(total=_shown(total), stated=_shown(stated))
        raise RefusedError(Alasan.BERBEDA, start, end, detail)
    whole = Length(stated or total or listed[-1], None, k)
    before = prefix(phrase, start, first, whole)
    one = item(phrase, before._replace(bounds=(*before.bounds, *bounds)), whole, end)
    if len(listed) == 1:
        return Group([one], Bentuk.DAFTAR)
    if total is None and one != Ucapan(whole.hi):
        raise RefusedError(Alasan.DUA_BACAAN, start, end)
    return Group([Ucapan(step) for step in listed], Bentuk.RINCIAN, None if total is None else one)


def _united(sides: list[list[Panjang | int]], place: tuple[int, int]) -> list[list[Panjang]]:
    """Give each step the unit of the sum; only where all the stated units are one."""
    units = {step.satuan for side in sides for step in side if not isinstance(step, int)}
    bare = any(isinstance(step, int) for side in sides for step in side)
    if bare and len(units) != 1:
        raise RefusedError(Alasan.TANPA_SATUAN, *place)
    return [
        [Panjang(step, next(iter(units))) if isinstance(step, int) else step for step in side]
        for side in sides
    ]


def _sides(
    united: list[list[Panjang]], place: tuple[int, int]
) -> tuple[list[Panjang], Panjang | None]:
    """Return the steps, and what they are said to add up to."""
    if len(united) == 1:
        return united[0], None
    if len(united[0]) > 1 and len(united[1]) > 1:
        raise RefusedError(Alasan.DUA_BACAAN, *place)
    single, many = sorted(united, key=len)
    return many, single[0]


def _shown(total: Panjang | None) -> str:
    return "?" if total is None else f"{total.jumlah} {total.satuan}"
