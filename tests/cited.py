"""Reading the places that a docstring cites, each of the instrument it belongs to.

A place belongs to the instrument named last before it in its sentence, or right behind it, or
else to the one the docstring names first: that is how the docstrings of this project are written.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from layanan.citation import INSTRUMENTS, PP_96_2012, UU_25_2009, Citation, Peraturan

_LAWS = {"UU": UU_25_2009, "PP": PP_96_2012} | {str(law): law for law in INSTRUMENTS}
_LAW = re.compile("|".join((*map(str, INSTRUMENTS), "(?:UU|PP)(?! \\d)")))
_PLACE = re.compile(
    r"Pasal (?P<pasal>\d+)(?: ayat \((?P<ayat>\d+)\))?(?: huruf (?P<huruf>[a-z])\b)?"
    r"(?: angka (?P<angka>\d+))?"
    r"(?P<more>(?:(?:-|, | to | and )(?:\(\d+\)|[a-z]\b|\d+\b(?!/)))*)"
)
_MORE = re.compile(
    r"(?P<joint>-|, | to | and )(?:\((?P<ayat>\d+)\)|(?P<huruf>[a-z]\b)|(?P<number>\d+))"
)
_END = re.compile(r"\.\)? |; |: ")


def places(docstring: str) -> list[Citation]:
    """Every place a docstring cites.

    Raises:
        CitationError: if one of them does not exist.
        ValueError: if a place is cited and no instrument is.
    """
    text = " ".join(docstring.split())
    return [one for sentence in _sentences(text) for one in _of(sentence, _LAW.search(text))]


def _sentences(text: str) -> Iterator[str]:
    ends = [0, *(found.end() for found in _END.finditer(text)), len(text)]
    return (text[start:end] for start, end in pairwise(ends))


def _of(sentence: str, first: re.Match[str] | None) -> Iterator[Citation]:
    for found in _PLACE.finditer(sentence):
        behind = _LAW.match(sentence, found.end() + 1)
        named = behind or next(iter([*_LAW.finditer(sentence, 0, found.start())][::-1]), first)
        if named is None:
            raise ValueError(sentence)
        yield from _listed(_LAWS[named[0]], found)


def _listed(law: Peraturan, found: re.Match[str]) -> Iterator[Citation]:
    pasal, ayat, angka = _number(found["pasal"]), _number(found["ayat"]), _number(found["angka"])
    assert pasal is not None
    yield law.pasal(pasal, ayat=ayat, huruf=found["huruf"], angka=angka)
    for more in _MORE.finditer(found["more"]):
        through = more["joint"] in {"-", " to "}
        if more["ayat"]:
            last = int(more["ayat"])
            for one in range((ayat or last) + 1, last) if through else ():
                yield law.pasal(pasal, ayat=one)
            yield law.pasal(pasal, ayat=last)
        elif more["huruf"]:
            yield law.pasal(pasal, ayat=ayat, huruf=more["huruf"])
        elif angka:
            yield law.pasal(pasal, angka=int(more["number"]))
        else:
            last = int(more["number"])
            for one in range(pasal + 1, last) if through else ():
                yield law.pasal(one)
            yield law.pasal(last)


def _number(digits: str | None) -> int | None:
    return None if digits is None else int(digits)
