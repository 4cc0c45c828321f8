"""Amounts of time as written: digits, words, both, fractions, products; with their unit and range.

::

    length   = one | amount unit | range unit | amount unit to amount unit
    range    = amount to amount [ "(" words to words ")" ] | words to words "(" digits to digits ")"
    amount   = simple [ "x" simple ] [ "(" words [ "kali" words ] ")" ]
    simple   = digits [ "(" words ")" ] | words [ "(" digits ")" ] | [ digits | words ] fraction
    one      = "sehari" | "seminggu" | ...
    to       = "-" | "s.d." | "sampai dengan" | ...

Words beside digits are a checksum: where they disagree nothing is read. A fraction is read where it
is whole in a smaller unit of the same clock or calendar (half an hour, half a year), and refused
where it is not (half a month has no length).
"""

from fractions import Fraction
from typing import Final, NamedTuple

from layanan.errors import MalformedError
from layanan.terbilang import LARGEST, from_words
from layanan.text import Text
from layanan.waktu.batas import Alasan
from layanan.waktu.frasa.lexer import Lexeme
from layanan.waktu.frasa.words import Kind
from layanan.waktu.satuan import Satuan

__all__ = [
    "Length",
    "Panjang",
    "RefusedError",
    "added",
    "amount",
    "length",
    "longer",
    "same",
    "worded",
]


class Panjang(NamedTuple):
    """An amount and its unit."""

    jumlah: int
    satuan: Satuan


class Length(NamedTuple):
    """A length found among the lexemes: the longest, the shortest if a range, and where it ends."""

    hi: Panjang
    lo: Panjang | None
    end: int
    choice: bool = False


class RefusedError(Exception):
    """Words that look like a length and are not one that can be read."""

    def __init__(self, alasan: Alasan, start: int, end: int, detail: Text | None = None) -> None:
        self.alasan = alasan
        self.start = start
        self.end = end
        self.detail = detail
        super().__init__(alasan, start, end, detail)


class Amount(NamedTuple):
    """A number found among the lexemes, and where it ends."""

    value: int | Fraction
    end: int
    product: bool = False
    unit: Satuan | None = None  # where it stands inside the brackets: "3 (tiga hari)"


_LONGEST: Final = len(str(LARGEST))
_FINER: Final = {Satuan.JAM: (60, Satuan.MENIT), Satuan.TAHUN: (12, Satuan.BULAN)}
# About how many minutes: enough to see which end of a range is the longer.
_ABOUT: Final = {
    Satuan.MENIT: 1,
    Satuan.JAM: 60,
    Satuan.JAM_KERJA: 60,
    Satuan.HARI: 1_440,
    Satuan.HARI_KALENDER: 1_440,
    Satuan.HARI_KERJA: 1_440,
    Satuan.MINGGU: 10_080,
    Satuan.BULAN: 43_200,
    Satuan.TAHUN: 525_600,
}
_DAYS: Final = frozenset({Satuan.HARI, Satuan.HARI_KALENDER, Satuan.HARI_KERJA, Satuan.JAM_KERJA})
_CLOCK: Final = {Satuan.MENIT: 1, Satuan.JAM: 60}


def same(one: Panjang, other: Panjang) -> bool:
    """Tell whether two lengths are one, minutes and hours being the same clock."""
    if one.satuan in _CLOCK and other.satuan in _CLOCK:
        return one.jumlah * _CLOCK[one.satuan] == other.jumlah * _CLOCK[other.satuan]
    return one == other


def length(lex: list[Lexeme], k: int) -> Length | None:
    """Read a length at a place, or None where there is none.

    Raises:
        RefusedError: if it is one, but not one that can be read with certainty.
    """
    if lex[k].kind is Kind.ONE:
        return Length(Panjang(1, Satuan(lex[k].form)), None, k + 1)
    first = amount(lex, k)
    if first is None:
        return None
    unit = _unit(lex, k, first)
    end = first.end if unit is None else unit[1]
    if _ranges(lex, k, end, bare=unit is None):
        second = _second(lex, k, first, end)
        if second is not None:
            return _ranged(lex, k, first, unit, second, choice=lex[end].kind is Kind.OR)
    if unit is None:
        _refuse_other_unit(lex, k, first)
        again = _in_brackets(lex, first.end)
        if again is not None and (again.unit or lex[again.end].kind is Kind.UNIT):
            # "5 (tiga sampai lima) hari"
            raise _disagree(k, again.end, str(first.value), again.said)
        return None
    return Length(_exact(first, unit[0], k), None, unit[1])


def _ranges(lex: list[Lexeme], k: int, end: int, *, bare: bool) -> bool:
    """Tell whether a word between two numbers makes a range of them, or a choice."""
    joint = lex[end].kind
    if joint is Kind.DASH or joint is Kind.TO:
        return True
    return (bare and joint is Kind.OR) or (joint is Kind.AND and _between(lex, k))


class _Ends(NamedTuple):
    """Two numbers in brackets with a word between them, and where the brackets end."""

    values: tuple[int, int]
    joint: Kind
    said: str
    end: int
    unit: Satuan | None


def _in_brackets(lex: list[Lexeme], k: int) -> _Ends | None:
    """Read "(tiga sampai lima)" or "(3-5)", perhaps with its unit inside."""
    if lex[k].kind is not Kind.OPEN:
        return None
    middle = _numeral(lex, k + 1)
    joint = lex[middle].kind
    last = _numeral(lex, middle + 1) if middle > k + 1 and joint in _JOINTS else middle
    if last <= middle + 1:
        return None
    unit = Satuan(lex[last].form) if lex[last].kind is Kind.UNIT else None
    closing = last if unit is None else last + 1
    if lex[closing].kind is not Kind.CLOSE:
        return None
    values = (worded(lex, k + 1, middle), worded(lex, middle + 1, last))
    said = " ".join(one.form for one in lex[k + 1 : last])
    return _Ends(values, _JOINTS[joint], said, closing + 1, unit)


# Which word between two numbers says the same as which.
_JOINTS: Final = {Kind.DASH: Kind.TO, Kind.TO: Kind.TO, Kind.OR: Kind.OR, Kind.AND: Kind.AND}


def _numeral(lex: list[Lexeme], k: int) -> int:
    """Find where a number ends, in words or in digits."""
    return k + 1 if lex[k].kind is Kind.NUMBER else _run(lex, k)


def _second(lex: list[Lexeme], k: int, first: Amount, joint: int) -> Amount | None:
    """Read the other end of a range, and hold both against the same range in brackets."""
    at = joint + 1
    second = amount(lex, at)
    end = _run(lex, at) if second is None else second.end
    again = _in_brackets(lex, end) if end > at else None
    if again is None:
        return second
    if second is None:  # "tiga sampai lima (3-5) hari"
        second = Amount(worded(lex, at, end), end)
    values = (first.value, second.value)
    if values != again.values or again.joint is not _JOINTS[lex[joint].kind]:
        raise _disagree(k, again.end, " - ".join(map(str, values)), again.said)
    return second._replace(end=again.end, unit=again.unit)


def _ranged(
    lex: list[Lexeme],
    k: int,
    first: Amount,
    unit: tuple[Satuan, int] | None,
    second: Amount,
    *,
    choice: bool,
) -> Length | None:
    """Read "3 - 5 hari", "3 hari - 1 minggu" or "3 atau 5 hari"."""
    if second.product and not first.product and unit is None:
        raise RefusedError(Alasan.DUA_BACAAN, k, second.end)  # "1-2 x 24 jam"
    last = _unit(lex, k, second)
    if last is None:
        _refuse_other_unit(lex, k, second)
        if unit is None:
            return None
        raise RefusedError(Alasan.TANPA_SATUAN, k, second.end)
    if lex[last[1]].kind is Kind.DASH and lex[last[1] + 1].kind is Kind.NUMBER:
        raise RefusedError(Alasan.DUA_BACAAN, k, last[1])
    lo = _exact(first, last[0] if unit is None else unit[0], k)
    hi = _exact(second, last[0], k)
    if not choice:
        _refuse_disorder(lo, hi, k, last[1])
    return Length(hi, lo, last[1], choice=choice)


def longer(one: Panjang, other: Panjang) -> bool:
    """Tell whether one length is roughly longer than another; enough to order a range."""
    return one.jumlah * _ABOUT[one.satuan] > other.jumlah * _ABOUT[other.satuan]


def added(steps: list[Panjang]) -> Panjang | None:
    """Add lengths of one unit, or of minutes and hours; None: their sum depends on a calendar."""
    units = {step.satuan for step in steps}
    if len(units) == 1:
        return Panjang(sum(step.jumlah for step in steps), steps[0].satuan)
    if units <= _CLOCK.keys():
        return Panjang(sum(step.jumlah * _CLOCK[step.satuan] for step in steps), Satuan.MENIT)
    return None


def _between(lex: list[Lexeme], k: int) -> bool:
    return k > 0 and lex[k - 1].kind is Kind.BOUND and lex[k - 1].form == "between"


def _refuse_other_unit(lex: list[Lexeme], k: int, read: Amount) -> None:
    if lex[read.end].kind is Kind.OTHER_UNIT:
        raise RefusedError(Alasan.SATUAN_LAIN, k, read.end + 1)


def _refuse_disorder(lo: Panjang, hi: Panjang, k: int, end: int) -> None:
    if lo.satuan is not hi.satuan and (lo.satuan in _DAYS and hi.satuan in _DAYS):
        raise RefusedError(Alasan.DUA_BACAAN, k, end)
    if not longer(hi, lo):
        raise RefusedError(Alasan.BERTENTANGAN, k, end)


def _unit(lex: list[Lexeme], k: int, read: Amount) -> tuple[Satuan, int] | None:
    found = lex[read.end]
    end = read.end
    unit = read.unit
    if found.kind is Kind.UNIT and not _is_year(lex, end):
        outer, end = Satuan(found.form), end + 1
        if unit is not None and unit is not outer and unit is not Satuan.HARI:
            raise RefusedError(Alasan.BERBEDA, k, end)
        unit = outer
    elif unit is Satuan.HARI and found.kind is Kind.WORD and found.form in ("kerja", "kalender"):
        unit, end = Satuan(f"hari {found.form}"), end + 1
    if unit is None:
        return None
    if lex[end].kind is Kind.UNIT:
        # "24 jam hari kerja": a day on the clock, or one of the office?
        raise RefusedError(Alasan.DUA_BACAAN, k, end + 1)
    if read.product and unit not in _CLOCK:
        raise RefusedError(Alasan.DUA_BACAAN, k, end)
    return unit, end


def _is_year(lex: list[Lexeme], k: int) -> bool:
    """Tell whether a unit names a year: "Perda No. 5 Tahun 2010"."""
    after = lex[k + 1]
    return lex[k].form == Satuan.TAHUN and after.kind is Kind.NUMBER and len(after.form) == 4


def _exact(read: Amount, unit: Satuan, k: int) -> Panjang:
    value = read.value
    if not value:
        raise RefusedError(Alasan.BUKAN_BILANGAN, k, read.end + 1)
    if isinstance(value, Fraction):
        factor, finer = _FINER.get(unit, (1, unit))
        value *= factor
        if value.denominator != 1:
            raise RefusedError(Alasan.PECAHAN, k, read.end + 1)
        return Panjang(value.numerator, finer)
    return Panjang(value, unit)


def amount(lex: list[Lexeme], k: int) -> Amount | None:
    """Read a number at a place, without its unit, or None where there is none.

    Raises:
        RefusedError: if its digits and its words disagree, or are no number.
    """
    first = _simple(lex, k)
    if first is None or lex[first.end].kind is not Kind.TIMES:
        return first
    k2 = first.end + 1
    second = _simple(lex, k2)
    if second is None or isinstance(first.value, Fraction) or isinstance(second.value, Fraction):
        return None
    end = _factors(lex, k, (first.value, second.value), second.end)
    if lex[end].kind is Kind.TIMES:
        raise RefusedError(Alasan.DUA_BACAAN, k, end + 1)
    return Amount(first.value * second.value, end, product=True, unit=second.unit)


def _factors(lex: list[Lexeme], k: int, factors: tuple[int, int], end: int) -> int:
    """Read "(tiga kali dua puluh empat)" behind a product, and hold it against the digits."""
    if lex[end].kind is not Kind.OPEN:
        return end
    middle = _run(lex, end + 1)
    if lex[middle].kind is not Kind.TIMES:
        return end
    last = _run(lex, middle + 1)
    if lex[last].kind is not Kind.CLOSE:
        return end
    words = (worded(lex, end + 1, middle), worded(lex, middle + 1, last))
    if words != factors:
        raise _disagree(k, last + 1, " x ".join(map(str, factors)), " x ".join(map(str, words)))
    return last + 1


def _simple(lex: list[Lexeme], k: int) -> Amount | None:
    kind = lex[k].kind
    if kind is Kind.FRACTION:
        return _bracketed_fraction(lex, k, Amount(Fraction(lex[k].form), k + 1))
    if kind is Kind.NUMERAL:
        return _digited_words(lex, k)
    return _digits(lex, k) if kind is Kind.NUMBER else None


def _digits(lex: list[Lexeme], k: int) -> Amount | None:
    slash = _slashed(lex, k)
    if slash is not None:
        return _bracketed_fraction(lex, k, slash)
    value = _number(lex[k].form)
    more = _slashed(lex, k + 1) if lex[k + 1].kind is Kind.NUMBER else None
    if value is not None and more is not None:
        return Amount(value + more.value, more.end)
    if value is not None and lex[k + 1].kind is Kind.FRACTION:
        return Amount(value + Fraction(lex[k + 1].form), k + 2)
    return _worded_digits(lex, k, value)


def _slashed(lex: list[Lexeme], k: int) -> Amount | None:
    """Read "1/2", "1/4" or "3/4"; other strokes between numbers are no fraction."""
    if lex[k + 1].kind is not Kind.SLASH or lex[k + 2].kind is not Kind.NUMBER:
        return None
    if (lex[k].form, lex[k + 2].form) not in (("1", "2"), ("1", "4"), ("3", "4")):
        return None
    return Amount(Fraction(int(lex[k].form), int(lex[k + 2].form)), k + 3)


def _bracketed_fraction(lex: list[Lexeme], k: int, read: Amount) -> Amount:
    """Skip the same fraction in brackets: "1/2 (setengah) jam"."""
    end = read.end
    if lex[end].kind is not Kind.OPEN:
        return read
    again = None
    if lex[end + 1].kind is Kind.FRACTION:
        again = Amount(Fraction(lex[end + 1].form), end + 2)
    elif lex[end + 1].kind is Kind.NUMBER:
        again = _slashed(lex, end + 1)
    if again is None or lex[again.end].kind is not Kind.CLOSE:
        return read
    if again.value != read.value:
        raise _disagree(k, again.end + 1, str(read.value), str(again.value))
    return Amount(read.value, again.end + 1)


def _number(digits: str) -> int | Fraction | None:
    """Read digits as Indonesians write them; None where that is not certain."""
    if digits.isdecimal():
        return int(digits) if len(digits) <= _LONGEST else None
    whole, sign, rest = digits.replace(",", " , ").replace(".", " . ").partition(" ")
    sign, _, rest = rest.partition(" ")
    if " " not in rest and sign in ",." and len(whole) <= 3 and (whole == "0" or whole[0] != "0"):
        # A comma is decimal; a full stop with one digit behind it can be nothing else.
        if len(rest) == 1 or (sign == "," and len(rest) == 2):
            return Fraction(f"{whole}.{rest}")
        if sign == "." and len(rest) == 3 and whole != "0":
            return int(whole + rest)
    return None


def _worded_digits(lex: list[Lexeme], k: int, value: int | Fraction | None) -> Amount | None:
    """Read digits, and the words in brackets that check them."""
    end = k + 1
    unit = None
    if lex[end].kind is Kind.OPEN:
        last = _run(lex, end + 1)
        if last == end + 1 and lex[last].kind is Kind.NUMBER:
            last += 1
        closing, unit = last, None
        if last > end + 1 and lex[last].kind is Kind.UNIT:
            closing, unit = last + 1, Satuan(lex[last].form)
        closed = lex[closing].kind is Kind.CLOSE
        if last > end + 1 and (closed or unit is not None):
            words = worded(lex, end + 1, last)
            if value != words:
                raise _disagree(k, closing + closed, lex[k].form, _said(lex, end + 1, last, words))
            return Amount(words, closing + closed, unit=unit)
        if _closes_before_unit(lex, end):
            raise RefusedError(Alasan.BUKAN_BILANGAN, k, end + 4)
    if value is None:
        if lex[end].kind is Kind.UNIT or lex[end].kind is Kind.OPEN:
            raise RefusedError(Alasan.BUKAN_BILANGAN, k, end + 1)
        return None
    return Amount(value, end)


def _closes_before_unit(lex: list[Lexeme], k: int) -> bool:
    """Tell whether a word that is no number stands in brackets between digits and unit."""
    return (
        lex[k + 1].kind is Kind.WORD
        and lex[k + 2].kind is Kind.CLOSE
        and lex[k + 3].kind is Kind.UNIT
    )


def _digited_words(lex: list[Lexeme], k: int) -> Amount | None:
    """Read words, and the digits in brackets behind them."""
    end = _run(lex, k)
    after = lex[end].kind
    if after is Kind.FRACTION:
        return Amount(worded(lex, k, end) + Fraction(lex[end].form), end + 1)
    if after is Kind.OPEN and lex[end + 1].kind is Kind.NUMBER and lex[end + 2].kind is Kind.CLOSE:
        words = worded(lex, k, end)
        if _number(lex[end + 1].form) != words:
            raise _disagree(k, end + 3, lex[end + 1].form, _said(lex, k, end, words))
        return Amount(words, end + 3)
    if after not in _AFTER_WORDS:
        return None  # "satu pintu": a word of prose
    return Amount(worded(lex, k, end), end)


_AFTER_WORDS: Final = frozenset(
    {Kind.UNIT, Kind.OTHER_UNIT, Kind.DASH, Kind.TO, Kind.TIMES, Kind.OR, Kind.AND, Kind.PLUS}
)


def _run(lex: list[Lexeme], k: int) -> int:
    while lex[k].kind is Kind.NUMERAL:
        k += 1
    return k


def worded(lex: list[Lexeme], k: int, end: int) -> int:
    """Read the words of a number.

    Raises:
        RefusedError: if they are none.
    """
    try:
        if lex[k].kind is Kind.NUMBER:
            return int(lex[k].form)
        return from_words(" ".join(one.form for one in lex[k:end]))
    except (MalformedError, ValueError) as error:
        raise RefusedError(Alasan.BUKAN_BILANGAN, k, end) from error


def _said(lex: list[Lexeme], k: int, end: int, value: int) -> str:
    return f"{' '.join(one.form for one in lex[k:end])} ({value})"


def _disagree(k: int, end: int, digits: str, words: str) -> RefusedError:
    detail = Text("{digits} bukan {words}", "{digits} is not {words}")
    return RefusedError(Alasan.BERBEDA, k, end, detail.format(digits=digits, words=words))
