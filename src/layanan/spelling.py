"""How people write citations: the forms of instrument, and the places in them.

Reading looks for one instrument (`_INSTRUMENT`) and one place (`_PLACE`), in either order. What
is left over must be nothing: a half-understood citation is a wrong one, so a word that belongs to
neither is refused by name. Whether the instrument is known and has the place is not asked here but
in `layanan.citation`.
"""

import re
from typing import Final, NamedTuple

from layanan.errors import CitationError, require_text
from layanan.text import Text

__all__ = ["NOT_UNDERSTOOD", "Written", "read_written", "runs_over"]

_LONGEST: Final = 400

# Each form: how people write it, and how it is cited. The first that fits is taken.
_NATIONAL: Final[tuple[tuple[str, str], ...]] = (
    (
        r"peraturan\s+pemerintah\s+pengganti\s+undang[\s-]*undang|perp?pu",
        "Perppu",
    ),
    (r"undang[\s-]*undang|uu", "UU"),
    (r"peraturan\s+pemerintah|pp", "PP"),
    (r"peraturan\s+presiden|perpres", "Perpres"),
    (r"keputusan\s+presiden|keppres", "Keppres"),
    (r"instruksi\s+presiden|inpres", "Inpres"),
    (
        (
            r"peraturan\s+menteri\s+pendayagunaan\s+aparatur\s+negara\s+dan\s+reformasi\s+birokrasi"
            r"|(?:peraturan\s+menteri|permen)\s*pan\s*(?:-|dan\b)?\s*rb"
        ),
        "PermenPANRB",
    ),
    (r"peraturan\s+menteri\s+keuangan|pmk", "PMK"),
    (r"peraturan\s+ombudsman", "Peraturan Ombudsman"),
)
# A form that needs a region or a ministry to be told apart from its namesakes, though many a
# citation leaves it out.
_OF_SOMEONE: Final[tuple[tuple[str, str], ...]] = (
    (r"peraturan\s+menteri|permen", "Permen"),
    (r"peraturan\s+daerah|perda", "Perda"),
    (r"peraturan\s+gubernur|pergub", "Pergub"),
    (r"peraturan\s+bupati|perbup", "Perbup"),
    (r"peraturan\s+wali\s?kota|perwali|perwako", "Perwali"),
)
# Forms known by their short name alone. Not "per" and any letters: "perkara 12/2019" is a case.
_SHORT: Final = r"permen[a-z]{2,16}|perka(?:p|polri|ban|bpn|bkn)?|perma|perban|perbawaslu|perki"

# What never names a region or a ministry; one of these in its place belongs to something else.
_NO_NAME: Final = (
    r"no|nomor|tentang|tahun|thn|th|pasal|ps|ayat|huruf|hrf|angka|penjelasan|lampiran|bukan|atau"
    r"|jo|jis|juncto|ri|republik|undang|uu|pp|per(?:da|gub|bup|wali|wako|pres|p?pu|men[a-z]*|ma|ban|ki|aturan)|keppres|inpres|pmk"
)

_PLACE: Final = re.compile(
    r"(?P<penjelasan>\bpenjelasan\s+)?\b(?:pasal|ps\b\.?)\s*(?P<pasal>\d{1,4})\b"
    r"(?:,?\s*ayat\s*(?:\((?P<ayat>\d{1,3})\)|(?P<open>\d{1,3})\b)|\s*\((?P<bare>\d{1,3})\))?"
    r"(?:,?\s*(?:huruf|hrf\.?)\s*(?P<huruf>[a-z])\b)?"
    r"(?:,?\s*angka\s*(?P<angka>\d{1,3})\b)?",
    re.ASCII | re.IGNORECASE,
)

_INSTRUMENT: Final = re.compile(
    rf"\b(?:(?P<form>{'|'.join(spelling for spelling, _ in _NATIONAL)}|{_SHORT})"
    rf"|(?P<whose>{'|'.join(spelling for spelling, _ in _OF_SOMEONE)})"
    rf"(?P<region>(?:\s+(?!(?:{_NO_NAME})\b)[a-z][a-z.'-]*){{0,8}}?))(?![a-z\d])"
    r"(?:\s+republik\s+indonesia|\s+ri\b)?"
    r"\s*(?:\b(?:nomor|no)\b\s*[.:]?)?\s*(?P<number>\d{1,4}[a-z]?(?:[.-][a-z\d]{1,8}){0,3})\s*"
    r"(?:/\s*|\b(?:tahun|thn|th)\b\.?\s*)(?P<year>(?:1[89]|20)\d\d)\b"
    r"(?:\s+tentang\s+(?P<title>.+?)(?=\s*,?\s*\b(?:penjelasan\s+)?(?:pasal|ps)\b\.?\s*\d|$))?",
    re.ASCII | re.IGNORECASE,
)

# A title runs on until the place or the end. It must not have run over a place or over a second
# instrument: the citation would then be of something else than it says.
_OVERRUN: Final = re.compile(
    r";|\b(?:jo|jis|juncto)\b|\b(?:pasal|ps|ayat|huruf|hrf|angka)\b\.?\s*\(?(?:\d|[a-z]\b)",
    re.ASCII | re.IGNORECASE,
)
_ADDED: Final = re.compile(r"(?:,|\b(?:dan|serta|atau))\s*$", re.ASCII | re.IGNORECASE)


class Written(NamedTuple):
    """A citation as it was written, its parts told apart.

    Args:
        form: The form of the instrument, as it is cited.
        number: Its number.
        year: Its year.
        title: What stands after *tentang*, or empty.
        region: What stands between form and number, or empty.
        words: All the words that name the instrument.
        pasal: Number of the article, or None: no place is named.
        ayat: Number of the paragraph, or None.
        huruf: Letter, or None.
        angka: Number of a definition, or None.
        penjelasan: Whether the elucidation is meant.
    """

    form: str
    number: str
    year: int
    title: str
    region: str
    words: str
    pasal: int | None = None
    ayat: int | None = None
    huruf: str | None = None
    angka: int | None = None
    penjelasan: bool = False


def read_written(text: str) -> Written:
    """Tell the parts of a citation apart.

    Raises:
        CitationError: if it names no instrument, or a word belongs to neither instrument nor place.
    """
    require_text(text, "Citation")
    if len(text) > _LONGEST:
        raise CitationError(
            text[:_LONGEST],
            Text("lebih dari {n} huruf", "longer than {n} characters").format(n=_LONGEST),
        )
    text = " ".join(text.split())
    instrument = _INSTRUMENT.search(text)
    if instrument is None:
        raise CitationError(text, Text("tidak menyebut peraturan", "names no instrument"))
    around = [text[: instrument.start()], text[instrument.end() :]]
    place = next(filter(None, map(_PLACE.search, around)), None)
    if place is not None:
        around[around.index(place.string)] = place.string[: place.start()]
        around.append(place.string[place.end() :])
    if left := " ... ".join(filter(None, (part.strip(" ,.") for part in around))):
        raise CitationError(text, NOT_UNDERSTOOD.format(words=repr(left)))
    written = Written(
        _form(instrument),
        instrument["number"],
        int(instrument["year"]),
        (instrument["title"] or "").rstrip(" ,."),
        (instrument["region"] or "").strip(),
        instrument[0],
    )
    if place is None:
        return written
    return written._replace(
        pasal=int(place["pasal"]),
        ayat=_number(place["ayat"] or place["open"] or place["bare"]),
        huruf=place["huruf"] and place["huruf"].lower(),
        angka=_number(place["angka"]),
        penjelasan=place["penjelasan"] is not None,
    )


NOT_UNDERSTOOD: Final = Text("tidak dipahami: {words}", "not understood: {words}")
"""Why a citation is refused that has words of nothing in it."""


def _number(digits: str | None) -> int | None:
    return None if digits is None else int(digits)


def _form(found: re.Match[str]) -> str:
    written = found["form"] or found["whose"]
    for spelling, short in (*_NATIONAL, *_OF_SOMEONE):
        if re.fullmatch(spelling, written, re.ASCII | re.IGNORECASE):
            return short
    return written.capitalize()


def runs_over(title: str) -> bool:
    """Tell whether a title has run over a place or over a second instrument."""
    if _OVERRUN.search(title):
        return True
    second = _INSTRUMENT.search(title)
    return second is not None and _ADDED.search(title[: second.start()]) is not None
