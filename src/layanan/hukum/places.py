"""Places of a law in one short line, for the tables that name many of them.

Written as lawyers jot them down, separated by semicolons:

==============  ==========================================
``21``          Pasal 21
``21 a``        Pasal 21 huruf a
``21 a-n``      Pasal 21 huruf a to n, fourteen places
``44(3)``       Pasal 44 ayat (3)
``44(3-5)``     Pasal 44 ayat (3) to (5), three places
``44(2) a-d``   Pasal 44 ayat (2) huruf a to d, four places
``1#7``         Pasal 1 angka 7
``1#7-9``       Pasal 1 angka 7 to 9, three places
==============  ==========================================
"""

import re
from collections.abc import Iterator
from string import ascii_lowercase
from typing import Final

from layanan.citation import Citation, Peraturan
from layanan.errors import CitationError
from layanan.text import Text

__all__ = ["places"]

_PLACE: Final = re.compile(
    r"(?P<pasal>\d+)"
    r"(?:\((?P<ayat>\d+)(?:-(?P<ayat2>\d+))?\))?"
    r"(?: (?P<huruf>[a-z])(?:-(?P<huruf2>[a-z]))?)?"
    r"(?:#(?P<angka>\d+)(?:-(?P<angka2>\d+))?)?"
)


def places(peraturan: Peraturan, text: str) -> tuple[Citation, ...]:
    """Read a line of places.

    Args:
        peraturan: The instrument they are in.
        text: The line.

    Raises:
        CitationError: if a place cannot be read or does not exist.

    Example:
        >>> from layanan.citation import UU_25_2009
        >>> print(*places(UU_25_2009, "11(2-3); 15 g"), sep="; ")
        Pasal 11 ayat (2) UU 25/2009; Pasal 11 ayat (3) UU 25/2009; Pasal 15 huruf g UU 25/2009
    """
    return tuple(place for part in text.split(";") for place in _read(peraturan, part.strip()))


def _read(peraturan: Peraturan, part: str) -> Iterator[Citation]:
    found = _PLACE.fullmatch(part)
    if found is None:
        raise CitationError(part, Text("tidak dipahami", "not understood"))
    pasal = int(found["pasal"])
    for ayat in _numbers(found["ayat"], found["ayat2"]):
        for huruf in _letters(found["huruf"], found["huruf2"]):
            for angka in _numbers(found["angka"], found["angka2"]):
                yield peraturan.pasal(pasal, ayat=ayat, huruf=huruf, angka=angka)


def _numbers(first: str | None, last: str | None) -> tuple[int | None, ...]:
    if first is None:
        return (None,)
    return tuple(range(int(first), int(last or first) + 1))


def _letters(first: str | None, last: str | None) -> tuple[str | None, ...]:
    if first is None:
        return (None,)
    return tuple(
        ascii_lowercase[ascii_lowercase.index(first) : ascii_lowercase.index(last or first) + 1]
    )
