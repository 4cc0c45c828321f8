"""Citing the law: instruments, their provisions, and the ways people write both.

House rules:

* A `Citation` of an instrument with a skeleton exists only where the provision exists. There is
  no "Pasal 62" of a regulation that ends at 51, and nothing in this library can name one.
* An instrument without a skeleton can be cited too, because officials cite hundreds of them; such
  a citation says that nobody has checked it (``verified`` is False).
* Two citations are equal when they name the same place, whatever the spelling they came from.

Reading looks for one instrument (`_INSTRUMENT`) and one place (`_PLACE`), in either order. What
is left over must be nothing: a half-understood citation is a wrong one, so a word that belongs to
neither is refused by name.
"""

import re
from collections.abc import Iterator
from datetime import date
from string import ascii_lowercase
from typing import Final, NamedTuple, final

from attrs import field, frozen

from layanan import skeleton
from layanan.checking import check
from layanan.errors import CitationError
from layanan.skeleton import Skeleton
from layanan.text import Text

__all__ = ["INSTRUMENTS", "PP_96_2012", "UU_25_2009", "Citation", "Peraturan"]

FORMS: Final[dict[str, str]] = {
    "UU": "Undang-Undang",
    "PP": "Peraturan Pemerintah",
    "Perpres": "Peraturan Presiden",
    "Keppres": "Keputusan Presiden",
    "Permen": "Peraturan Menteri",
    "PermenPANRB": "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
    "PMK": "Peraturan Menteri Keuangan",
    "Peraturan Ombudsman": "Peraturan Ombudsman",
    "Perda": "Peraturan Daerah",
    "Pergub": "Peraturan Gubernur",
    "Perbup": "Peraturan Bupati",
    "Perwali": "Peraturan Wali Kota",
}
"""The short and the full names of the forms of instrument that are cited most."""


@final
@frozen(eq=False)
class Peraturan:
    """Peraturan: a legal instrument, with the places it has if they are known.

    Args:
        form: Its form, abbreviated: ``"UU"``, ``"PP"``, ``"Perda"``.
        number: Its number as printed, for example ``"25"``.
        year: Its year.
        title: Its title (after *tentang*), or empty.
        region: The region that made it, for regional instruments.
        ditetapkan: The day it was signed.
        diundangkan: The day it was promulgated.
        berlaku: The day it took effect.
        skeleton: Its pasal, ayat, huruf and angka (`layanan.skeleton`), or None: unverified.
        gazette: Where it was published.

    Example:
        >>> str(UU_25_2009), UU_25_2009.last
        ('UU 25/2009', 62)
    """

    form: str
    number: str
    year: int
    title: str = ""
    region: str = ""
    ditetapkan: date | None = field(default=None, kw_only=True)
    diundangkan: date | None = field(default=None, kw_only=True)
    berlaku: date | None = field(default=None, kw_only=True)
    skeleton: Skeleton | None = field(default=None, kw_only=True, repr=False)
    gazette: str = field(default="", kw_only=True)

    @property
    def key(self) -> tuple[str, str, int, str, str]:
        """What identifies and orders it: form, region, year, number."""
        return (self.form, self.region, self.year, self.number.zfill(4), self.number)

    def __eq__(self, other: object) -> bool:
        return self.key == other.key if isinstance(other, Peraturan) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.key)

    @property
    def last(self) -> int | None:
        """The number of its last pasal, where the skeleton is known."""
        return None if self.skeleton is None else max(self.skeleton)

    def pasal(
        self,
        pasal: int,
        *,
        ayat: int | None = None,
        huruf: str | None = None,
        angka: int | None = None,
        penjelasan: bool = False,
    ) -> "Citation":
        """Cite a provision of this instrument.

        Args:
            pasal: Number of the article.
            ayat: Number of the paragraph, if any.
            huruf: Letter, if any.
            angka: Number of a definition, if any.
            penjelasan: Whether the elucidation of that provision is meant.

        Raises:
            CitationError: if this instrument has no such provision.

        Example:
            >>> print(UU_25_2009.pasal(44, ayat=3))
            Pasal 44 ayat (3) UU 25/2009
            >>> PP_96_2012.pasal(62)
            Traceback (most recent call last):
            ...
            layanan.errors.CitationError: 'Pasal 62 PP 96/2012': PP 96/2012 ends at Pasal 51
        """
        return Citation(self, pasal, ayat, huruf, angka, penjelasan=penjelasan)

    def provisions(self) -> Iterator["Citation"]:
        """List its smallest provisions in order: huruf where there are any, else ayat, else pasal.

        Nothing is listed for an instrument without a skeleton.

        Example:
            >>> sum(1 for _ in UU_25_2009.provisions()), sum(1 for _ in PP_96_2012.provisions())
            (318, 179)
        """
        for pasal, division in (self.skeleton or {}).items():
            if isinstance(division, int):
                for angka in range(1, division + 1):
                    yield self.pasal(pasal, angka=angka)
            elif isinstance(division, str):
                yield from self._lettered(pasal, None, division)
            else:
                for ayat, letters in enumerate(division, 1):
                    yield from self._lettered(pasal, ayat, letters)

    def _lettered(self, pasal: int, ayat: int | None, last: str) -> Iterator["Citation"]:
        if not last:
            yield self.pasal(pasal, ayat=ayat)
            return
        for huruf in ascii_lowercase[: ascii_lowercase.index(last) + 1]:
            yield self.pasal(pasal, ayat=ayat, huruf=huruf)

    @property
    def official(self) -> str:
        """Its full name: form, number, year and title.

        Example:
            >>> UU_25_2009.official
            'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik'
        """
        form = FORMS.get(self.form, self.form)
        region = f" {self.region}" if self.region else ""
        title = f" tentang {self.title}" if self.title else ""
        return f"{form}{region} Nomor {self.number} Tahun {self.year}{title}"

    @classmethod
    def parse(cls, text: str) -> "Peraturan":
        """Read the name of an instrument.

        An instrument known to the library comes back with its dates and skeleton; any other is
        returned as read, without a skeleton.

        Args:
            text: For example ``"UU 25/2009"`` or ``"Undang-Undang Nomor 25 Tahun 2009"``.

        Raises:
            CitationError: if the text is not the name of one instrument and nothing else.

        Example:
            >>> Peraturan.parse("Perda Kota Medan No. 3 Tahun 2010").region
            'Kota Medan'
        """
        read = _read(text)
        if read.pasal is not None:
            raise CitationError(
                text,
                Text("menyebut pasal, bukan peraturan saja", "names a pasal, not an instrument"),
            )
        return read.peraturan

    def __str__(self) -> str:
        region = f" {self.region}" if self.region else ""
        return f"{self.form}{region} {self.number}/{self.year}"


@final
@frozen(order=True)
class Citation:
    """A place in the law: pasal, ayat, huruf or angka of an instrument.

    Build one with `Peraturan.pasal` or `Citation.parse`.

    Args:
        peraturan: The instrument.
        pasal: Number of the article.
        ayat: Number of the paragraph, or None.
        huruf: Letter, or None.
        angka: Number of a definition, or None.
        penjelasan: Whether the elucidation of that place is meant.

    Raises:
        CitationError: if the instrument's skeleton has no such place.

    Example:
        >>> Citation.parse("UU No. 25 Tahun 2009 Pasal 44 ayat (3)") == UU_25_2009.pasal(44, ayat=3)
        True
    """

    peraturan: Peraturan = field(order=lambda peraturan: peraturan.key)
    pasal: int
    ayat: int | None = field(default=None, order=lambda ayat: ayat or 0)
    huruf: str | None = field(default=None, order=lambda huruf: huruf or "")
    angka: int | None = field(default=None, order=lambda angka: angka or 0)
    penjelasan: bool = field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        check(self)
        if (reason := _missing(self)) is not None:
            raise CitationError(str(self), reason)

    @property
    def verified(self) -> bool:
        """Whether the place is known to exist, because the instrument's skeleton is known."""
        return self.peraturan.skeleton is not None

    @property
    def place(self) -> str:
        """The place without the instrument: ``Pasal 44 ayat (3)``."""
        parts = [f"Penjelasan Pasal {self.pasal}" if self.penjelasan else f"Pasal {self.pasal}"]
        if self.ayat is not None:
            parts.append(f"ayat ({self.ayat})")
        if self.huruf is not None:
            parts.append(f"huruf {self.huruf}")
        if self.angka is not None:
            parts.append(f"angka {self.angka}")
        return " ".join(parts)

    @property
    def official(self) -> str:
        """The place with the full name of the instrument.

        Example:
            >>> UU_25_2009.pasal(21, huruf="d").official
            'Pasal 21 huruf d Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik'
        """
        return f"{self.place} {self.peraturan.official}"

    def covers(self, other: "Citation") -> bool:
        """Tell whether ``other`` is this place or lies inside it.

        Example:
            >>> UU_25_2009.pasal(21).covers(UU_25_2009.pasal(21, huruf="d"))
            True
        """
        return (
            self.peraturan == other.peraturan
            and self.pasal == other.pasal
            and self.ayat in (None, other.ayat)
            and self.huruf in (None, other.huruf)
            and self.angka in (None, other.angka)
        )

    @classmethod
    def parse(cls, text: str) -> "Citation":
        """Read a citation the way people write it.

        Args:
            text: One place of one instrument, for example ``"Pasal 21 huruf d UU 25/2009"``,
                ``"UU No. 25 Tahun 2009 Pasal 44 ayat (3)"`` or ``"Ps. 44(3) UU 25/2009"``.

        Raises:
            CitationError: if a part is missing, a word is not understood, or the place does not
                exist in the instrument.

        Example:
            >>> Citation.parse("Ps. 44(3) UU 25/2009").official
            'Pasal 44 ayat (3) Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik'
        """
        read = _read(text)
        if read.pasal is None:
            raise CitationError(text, Text("tidak menyebut pasal", "names no pasal"))
        return cls(
            read.peraturan,
            read.pasal,
            read.ayat,
            read.huruf,
            read.angka,
            penjelasan=read.penjelasan,
        )

    def __str__(self) -> str:
        return f"{self.place} {self.peraturan}"


def _missing(citation: Citation) -> Text | None:
    """Say why a place does not exist, or None where it does or nobody knows."""
    known = citation.peraturan.skeleton
    if known is None:
        return None
    name = str(citation.peraturan)
    if citation.pasal not in known:
        return Text("{name} berakhir pada Pasal {n}", "{name} ends at Pasal {n}").format(
            name=name, n=max(known)
        )
    place = f"Pasal {citation.pasal}"
    division = known[citation.pasal]
    if isinstance(division, int):
        if citation.ayat is not None or citation.huruf is not None:
            return _NO_AYAT.format(place=place)
        return _beyond(place, "angka", citation.angka, division)
    if citation.angka is not None:
        return Text("{place} tidak berangka", "{place} has no angka").format(place=place)
    if isinstance(division, str):
        if citation.ayat is not None:
            return _NO_AYAT.format(place=place)
        letters = division
    elif citation.ayat is None:
        letters = ""
    elif not 1 <= citation.ayat <= len(division):
        return _beyond(place, "ayat", citation.ayat, len(division))
    else:
        place = f"{place} ayat ({citation.ayat})"
        letters = division[citation.ayat - 1]
    if citation.huruf is None or (len(citation.huruf) == 1 and "a" <= citation.huruf <= letters):
        return None
    if not letters:
        return Text("{place} tidak berhuruf", "{place} has no huruf").format(place=place)
    return _LAST.format(place=place, part="huruf", last=letters)


_NO_AYAT: Final = Text("{place} tidak berayat", "{place} has no ayat")
_LAST: Final = Text("{place} berakhir pada {part} {last}", "{place} ends at {part} {last}")


def _beyond(place: str, part: str, asked: int | None, last: int) -> Text | None:
    if asked is None or 1 <= asked <= last:
        return None
    return _LAST.format(place=place, part=part, last=last)


UU_25_2009: Final = Peraturan(
    "UU",
    "25",
    2009,
    "Pelayanan Publik",
    # The stored copy lacks the line of signature; the day it was signed is left open.
    diundangkan=date(2009, 7, 18),
    berlaku=date(2009, 7, 18),
    skeleton=skeleton.UU_25_2009,
    gazette="LN 2009/112, TLN 5038",
)
"""Undang-Undang tentang Pelayanan Publik, in force on its promulgation (Pasal 62)."""

PP_96_2012: Final = Peraturan(
    "PP",
    "96",
    2012,
    "Pelaksanaan Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik",
    ditetapkan=date(2012, 10, 29),
    diundangkan=date(2012, 10, 30),
    berlaku=date(2012, 10, 30),
    skeleton=skeleton.PP_96_2012,
    gazette="LN 2012/215, TLN 5357",
)
"""The government regulation that carries the law out, in force on its promulgation (Pasal 51)."""

INSTRUMENTS: Final = (UU_25_2009, PP_96_2012)
"""The instruments whose dates and skeletons this library knows."""

_LONGEST = 400

_SPELLINGS: Final[tuple[tuple[str, str], ...]] = (
    (r"undang[\s-]*undang|uu", "UU"),
    (r"peraturan\s+pemerintah|pp", "PP"),
    (r"peraturan\s+presiden|perpres", "Perpres"),
    (r"keputusan\s+presiden|keppres", "Keppres"),
    (
        r"peraturan\s+menteri\s+pendayagunaan\s+aparatur\s+negara\s+dan\s+reformasi\s+birokrasi"
        r"|(?:peraturan\s+menteri|permen)\s*pan[\s-]?rb",
        "PermenPANRB",
    ),
    (r"peraturan\s+menteri\s+keuangan|pmk", "PMK"),
    (r"peraturan\s+ombudsman", "Peraturan Ombudsman"),
    (r"peraturan\s+daerah|perda", "Perda"),
    (r"peraturan\s+gubernur|pergub", "Pergub"),
    (r"peraturan\s+bupati|perbup", "Perbup"),
    (r"peraturan\s+wali\s?kota|perwali|perwako", "Perwali"),
)

_PLACE: Final = re.compile(
    r"(?P<penjelasan>penjelasan\s+)?\b(?:pasal|ps\b\.?)\s*(?P<pasal>\d{1,4})\b"
    r"(?:,?\s*ayat\s*\(?(?P<ayat>\d{1,3})\)?|\s*\((?P<bare>\d{1,3})\))?"
    r"(?:,?\s*(?:huruf|hrf\.?)\s*(?P<huruf>[a-z])\b)?"
    r"(?:,?\s*angka\s*(?P<angka>\d{1,3})\b)?",
    re.IGNORECASE,
)

_INSTRUMENT: Final = re.compile(
    rf"\b(?P<form>{'|'.join(spelling for spelling, _ in _SPELLINGS)}|per[a-z]{{3,20}})\b"
    r"(?:\s+republik\s+indonesia|\s+ri\b)?"
    r"(?P<region>(?:\s+(?!no\b|nomor\b)[a-z][a-z.'-]*){0,6}?)"
    r"\s*(?:\b(?:nomor|no)\b\s*[.:]?)?\s*(?P<number>\d[\w.-]{0,20}?)\s*"
    r"(?:/\s*|\b(?:tahun|thn|th)\b\.?\s*)(?P<year>\d{4})\b"
    r"(?:\s+tentang\s+(?P<title>.+?)(?=\s*,?\s*\b(?:penjelasan\s+)?(?:pasal|ps)\b\.?\s*\d|$))?",
    re.IGNORECASE,
)


class _Read(NamedTuple):
    peraturan: Peraturan
    pasal: int | None
    ayat: int | None
    huruf: str | None
    angka: int | None
    penjelasan: bool


def _read(text: str) -> _Read:
    if len(text) > _LONGEST:
        raise CitationError(
            text[:_LONGEST],
            Text("lebih dari {n} huruf", "longer than {n} characters").format(n=_LONGEST),
        )
    text = " ".join(text.split())
    instrument = _INSTRUMENT.search(text)
    if instrument is None:
        raise CitationError(text, Text("tidak menyebut peraturan", "names no instrument"))
    rest = f"{text[: instrument.start()]} \0 {text[instrument.end() :]}"
    place = _PLACE.search(rest)
    if place is not None:
        rest = rest[: place.start()] + rest[place.end() :]
    if left := rest.replace("\0", "").strip(" ,.;"):
        raise CitationError(
            text,
            Text("tidak dipahami: {words}", "not understood: {words}").format(words=repr(left)),
        )
    peraturan = _instrument(instrument)
    if place is None:
        return _Read(peraturan, None, None, None, None, penjelasan=False)
    return _Read(
        peraturan,
        int(place["pasal"]),
        _number(place["ayat"] or place["bare"]),
        place["huruf"] and place["huruf"].lower(),
        _number(place["angka"]),
        penjelasan=place["penjelasan"] is not None,
    )


def _number(digits: str | None) -> int | None:
    return None if digits is None else int(digits)


def _instrument(found: "re.Match[str]") -> Peraturan:
    form = next(
        (short for spelling, short in _SPELLINGS if re.fullmatch(spelling, found["form"], re.I)),
        found["form"],
    )
    read = Peraturan(
        form, found["number"], int(found["year"]), found["title"] or "", found["region"].strip()
    )
    # A known number and year under another title is a wrong citation, not a known instrument.
    for known in INSTRUMENTS:
        if known == read:
            if read.title and read.title.casefold() != known.title.casefold():
                raise CitationError(
                    found[0],
                    Text("{name} berjudul {title}", "{name} is entitled {title}").format(
                        name=str(known), title=repr(known.title)
                    ),
                )
            return known
    return read
