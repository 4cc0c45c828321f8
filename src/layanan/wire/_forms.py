"""How single values are written in a document, and the only way each of them is read.

==================  =================================  ===========================================
value               form                               example
==================  =================================  ===========================================
text                a string                           ``"SKCK"``
whole number        a number without point or exponent  ``14``
yes or no           ``true``, ``false``                ``true``
money, decimals     a string of digits                 ``"50000"``, ``"12.5"``
day                 ISO 8601                           ``"2026-03-13"``
moment              ISO 8601 with its offset           ``"2026-03-13T09:30:00+07:00"``
item of a list      its value                          ``"hari kerja"``
citation            as lawyers write it                ``"Pasal 44 ayat (3) UU 25/2009"``
regulation          likewise                           ``"UU 25/2009"``
==================  =================================  ===========================================

Each reader takes what a parser of JSON gave and returns the value, or raises `Refused`. None of
them converts: ``1`` is no text, ``"1"`` no number, ``1`` not *true* and ``"2026-W11-5"`` no day.
"""

import re
from datetime import date, datetime, timezone
from decimal import Decimal
from functools import lru_cache
from typing import Final, final

from attrs import fields

from layanan.citation import INSTRUMENTS, Citation, Peraturan
from layanan.errors import CitationError, LayananError
from layanan.text import Text
from layanan.waktu.zona import Zona
from layanan.wire._extra import msgspec
from layanan.wire._hints import Parsed

__all__ = [
    "DAY",
    "DIGITS",
    "LARGEST",
    "MOMENT",
    "Refused",
    "native_moment",
    "quick_moment",
    "read_bool",
    "read_citation",
    "read_date",
    "read_decimal",
    "read_int",
    "read_moment",
    "read_peraturan",
    "read_text",
    "write_citation",
    "write_decimal",
    "write_int",
    "write_moment",
    "write_peraturan",
]


@final
class Refused(LayananError):  # noqa: N818 - never leaves this package
    """A single value that is not what its place asks for."""

    def __init__(self, value: object, expected: Text) -> None:
        self.value = value
        self.expected = expected
        super().__init__(expected)


# What a form looks like, for reading and for the published schema alike. No "$": it would let a
# line break stand at the end.
DAY: Final = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
MOMENT: Final = (
    rf"{DAY}T[0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}}(\.[0-9]{{6}})?"
    r"([+-][0-9]{2}:[0-5][0-9](:[0-5][0-9])?|Z)"
)
DIGITS: Final = r"(0|[1-9][0-9]{0,29})(\.[0-9]{1,30})?"
_MOMENT: Final = re.compile(MOMENT)
_DIGITS: Final = re.compile(DIGITS)

LARGEST: Final = 2**53 - 1
"""The largest whole number a document holds: a parser with doubles changes a larger one."""

_YES_OR_NO: Final = Text("true atau false", "true or false")
_WHOLE: Final = Text(
    "bilangan bulat antara -(2^53 - 1) dan 2^53 - 1", "a whole number within 2^53 - 1 of zero"
)
_TEXT: Final = Text("teks", "a text")
_WHOLE_TEXT: Final = Text("teks Unicode yang utuh", "a text of whole Unicode characters")
_AS_DAY: Final = Text("tanggal, misalnya 2026-03-13", "a date such as 2026-03-13")
_AS_MOMENT: Final = Text(
    "tanggal, atau waktu dengan zona, misalnya 2026-03-13T09:30:00+07:00",
    "a date, or a moment with its zone such as 2026-03-13T09:30:00+07:00",
)
_AS_DIGITS: Final = Text(
    'bilangan desimal tanpa tanda dalam teks, misalnya "50000"',
    'an unsigned decimal number in a text, such as "50000"',
)


def read_text(given: object, _: object = None) -> str:
    """Return a text that can be written again: no half of a surrogate pair."""
    if type(given) is not str:
        raise Refused(given, _TEXT)
    if not given.isascii():
        try:
            given.encode()
        except UnicodeEncodeError:
            raise Refused(given, _WHOLE_TEXT) from None
    return given


def read_bool(given: object, _: object = None) -> bool:
    """Return true or false; no number and no word stands for either."""
    if type(given) is not bool:
        raise Refused(given, _YES_OR_NO)
    return given


def read_int(given: object, _: object = None) -> int:
    """Return a whole number that every parser of JSON reads exactly."""
    if type(given) is not int or not -LARGEST <= given <= LARGEST:
        raise Refused(given, _WHOLE)
    return given


def write_int(number: int) -> int:
    """Return a number that `read_int` takes, or raise `Refused`."""
    return read_int(number)


def read_date(given: object, _: object = None) -> date:
    """Read a day."""
    # With hyphens here, `fromisoformat` takes digits for the rest and nothing else.
    if type(given) is str and len(given) == len("2026-03-13") and given[4] == given[7] == "-":
        try:
            return date.fromisoformat(given)
        except ValueError:
            pass  # 2026-02-30
    raise Refused(given, _AS_DAY)


def read_moment(given: object, _: object = None) -> date:
    """Read a day, or a moment with its offset."""
    if type(given) is str:
        try:
            # With its signs in their places, `fromisoformat` takes digits for the rest and nothing
            # else; ninety minutes would be an hour and a half.
            if len(given) == _USUAL and given[4:23:3] in _SIGNS and given[23] in "012345":
                return datetime.fromisoformat(given)
            if len(given) == len("2026-03-13"):
                return read_date(given)
            if _MOMENT.fullmatch(given) is not None:
                return datetime.fromisoformat(given)
        except ValueError:
            pass  # hour 25, or an offset of a day
    raise Refused(given, _AS_MOMENT)


_USUAL: Final = len("2026-03-13T09:30:00+07:00")
_SIGNS: Final = ("--T::+:", "--T::-:")  # every third character from the first hyphen on


_ZONES: Final = frozenset(zone.tz for zone in Zona)


def write_moment(moment: date) -> str:
    """Write a day, or a moment with its offset.

    Raises:
        Refused: if the offset has a fraction of a second, which Python does not always read back.
    """
    if type(moment) is datetime and not _usual(moment):
        offset = moment.utcoffset()
        if offset is None or offset.microseconds:
            raise Refused(moment, _AS_MOMENT)
    return moment.isoformat()


def native_moment(moment: date) -> date | str:
    """Return a day or a moment as it is if msgspec writes it as `write_moment` does; else its text.

    msgspec writes "Z" for no offset at all, and leaves out the seconds of an offset that has some.
    """
    if type(moment) is datetime and not _usual(moment):
        offset = moment.utcoffset()
        if not offset or offset.seconds % 60 or offset.microseconds:
            return write_moment(moment)
    return moment


def quick_moment(moment: date) -> str:
    """Do as `write_moment`, by way of msgspec, which is quicker."""
    written = native_moment(moment)
    return written if isinstance(written, str) else msgspec.json.encode(written)[1:-1].decode()


def _usual(moment: datetime) -> bool:
    """Tell whether a moment has the offset of one of the country's zones."""
    zone = moment.tzinfo
    return type(zone) is timezone and zone in _ZONES


def read_decimal(given: object, _: object = None) -> Decimal:
    """Read digits; no sign, no exponent, no leading zero, no thousands."""
    if type(given) is str and (_is_whole(given) or _DIGITS.fullmatch(given) is not None):
        return Decimal(given)
    raise Refused(given, _AS_DIGITS)


def _is_whole(given: str) -> bool:
    """Tell what most amounts are, whole rupiah, from anything else, in less time."""
    return given.isdecimal() and given.isascii() and given[0] != "0" and len(given) <= 30


def write_decimal(amount: Decimal) -> str:
    """Write digits.

    Raises:
        Refused: if there are more of them than `read_decimal` takes, or a sign.
    """
    digits = str(amount)
    if digits.isdecimal() and len(digits) <= 30:  # mostly
        return digits
    if -31 < amount.adjusted() < 31:  # a huge exponent would be spelled out
        digits = f"{amount.copy_abs() if amount.is_zero() else amount:f}"
        if _DIGITS.fullmatch(digits) is not None:
            return digits
    if amount.is_zero():
        return "0"
    raise Refused(amount, _AS_DIGITS)


@lru_cache(maxsize=1024)
def _citation(text: str) -> Citation:
    return Citation.parse(text)


@lru_cache(maxsize=1024)
def _peraturan(text: str) -> Peraturan:
    return Peraturan.parse(text)


def read_citation(given: Parsed, _: object = None) -> Citation:
    """Read a citation: what `Citation.parse` reads."""
    try:
        return _citation(given)
    except CitationError as error:
        raise Refused(given, error.reason) from None


def read_peraturan(given: Parsed, _: object = None) -> Peraturan:
    """Read an instrument: what `Peraturan.parse` reads."""
    try:
        return _peraturan(given)
    except CitationError as error:
        raise Refused(given, error.reason) from None


def write_citation(citation: Citation) -> str | None:
    """Write a citation, or return None where its text would not be read as the same."""
    if any(citation.peraturan is known for known in INSTRUMENTS):
        return _of_known(citation)
    text = str(citation)
    try:
        again = _citation(text)
    except CitationError:
        return None
    same = again == citation and _alike(again.peraturan, citation.peraturan)
    return text if same else None


@lru_cache(maxsize=1024)
def _of_known(citation: Citation) -> str:
    # Only citations of the library's own instruments come here: equal ones are the same.
    return str(citation)


def write_peraturan(peraturan: Peraturan) -> str | None:
    """Write an instrument, or return None where its text would not be read as the same."""
    text = str(peraturan)
    try:
        again = _peraturan(text)
    except CitationError:
        return None
    return text if _alike(again, peraturan) else None


_WRITTEN: Final = tuple(one.name for one in fields(Peraturan) if one.name != "skeleton")


def _alike(one: Peraturan, other: Peraturan) -> bool:
    """Compare all there is to write; `Peraturan` itself compares what identifies it."""
    return one is other or (
        other.skeleton is None
        and one.skeleton is None
        and all(getattr(one, name) == getattr(other, name) for name in _WRITTEN)
    )
