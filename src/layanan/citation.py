"""Citing the law: instruments, their provisions, and the ways people write both.

House rules:

* A `Citation` of an instrument with a skeleton exists only where the provision exists. There is
  no "Pasal 62" of a regulation that ends at 51, and nothing in this library can name one.
* An instrument without a skeleton can be cited too, because officials cite hundreds of them; such
  a citation says that nobody has checked it (``verified`` is False).
* Two citations are equal when they name the same place, whatever the spelling they came from.
"""

from collections.abc import Iterator
from datetime import date
from string import ascii_lowercase
from typing import Any, Final, final

from attrs import field, fields, frozen

from layanan import skeleton
from layanan.checking import UNCHECKED, check
from layanan.errors import CitationError
from layanan.skeleton import Division, Skeleton
from layanan.spelling import NOT_UNDERSTOOD, Written, read_written, runs_over
from layanan.text import Text

__all__ = [
    "INSTRUMENTS",
    "PP_96_2012",
    "UU_14_2008",
    "UU_25_2009",
    "UU_30_2014",
    "UU_37_2008",
    "Citation",
    "Peraturan",
]

FORMS: Final[dict[str, str]] = {
    "UU": "Undang-Undang",
    "PP": "Peraturan Pemerintah",
    "Perppu": "Peraturan Pemerintah Pengganti Undang-Undang",
    "Perpres": "Peraturan Presiden",
    "Keppres": "Keputusan Presiden",
    "Inpres": "Instruksi Presiden",
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
        region: The region or ministry that made it, where its form alone does not say.
        ditetapkan: The day it was signed.
        diundangkan: The day it was promulgated.
        berlaku: The day it took effect.
        skeleton: Its pasal, ayat, huruf and angka (`layanan.skeleton`), or None: unverified.
        gazette: Where it was published.

    Raises:
        CitationError: if the form or the number is empty, or the year is none.
        MalformedError: if anything else of it has the wrong type.

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
    skeleton: Skeleton | None = field(default=None, kw_only=True, repr=False, metadata=UNCHECKED)
    gazette: str = field(default="", kw_only=True)

    def __attrs_post_init__(self) -> None:
        named: object = (type(self.form), type(self.number), type(self.region), type(self.year))
        if named != (str, str, str, int) or not (
            self.form.strip() and self.number.strip() and 1 <= self.year <= 9999
        ):
            raise CitationError(f"{self.form} {self.number}/{self.year}", _UNNAMED)
        check(self)

    @property
    def key(self) -> tuple[str, str, int, str]:
        """What identifies and orders it: form, region, year, number.

        Capitals in the region or number and leading zeros are a matter of spelling.
        """
        number = self.number.casefold().lstrip("0").zfill(6)
        return (self.form, self.region.casefold(), self.year, number)

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
        read = read_written(text)
        peraturan = _known(read)
        if read.pasal is not None:
            raise CitationError(
                text,
                Text("menyebut pasal, bukan peraturan saja", "names a pasal, not an instrument"),
            )
        return peraturan

    def __str__(self) -> str:
        region = f" {self.region}" if self.region else ""
        return f"{self.form}{region} {self.number}/{self.year}"

    def __reduce__(self) -> str | tuple[object, ...]:
        # An instrument of this library is pickled by its name, its skeleton not at all.
        if any(self is known for known in INSTRUMENTS):
            return f"{self.form}_{self.number}_{self.year}"
        values = {one.name: getattr(self, one.name) for one in fields(Peraturan)}
        return _restored, (tuple(values.items()),)


def _restored(values: tuple[tuple[str, Any], ...]) -> Peraturan:
    return Peraturan(**dict(values))


_UNNAMED: Final = Text(
    "peraturan memerlukan bentuk, nomor, dan tahun", "an instrument needs a form, number and year"
)


@final
@frozen(order=True, cache_hash=True)
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

        The elucidation of a place lies inside that place; an elucidation covers no norm.

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
            and self.penjelasan <= other.penjelasan
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
        read = read_written(text)
        peraturan = _known(read)
        if read.pasal is None:
            raise CitationError(text, Text("tidak menyebut pasal", "names no pasal"))
        return cls(
            peraturan,
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
    pasal, ayat, huruf, angka = citation.pasal, citation.ayat, citation.huruf, citation.angka
    for part, n in (("pasal", pasal), ("ayat", ayat), ("angka", angka)):
        if n is not None and n < 1:
            return _FIRST.format(part=part)
    if huruf is not None and huruf not in _LETTERS:
        return _LETTER
    known = citation.peraturan.skeleton
    if known is None:
        return None
    if pasal not in known:
        return _END.format(place=citation.peraturan, part="Pasal", last=max(known))
    return _missing_within(f"Pasal {pasal}", known[pasal], ayat, huruf, angka)


def _missing_within(
    place: str, division: Division, ayat: int | None, huruf: str | None, angka: int | None
) -> Text | None:
    last_angka = division if isinstance(division, int) else 0
    last_ayat = len(division) if isinstance(division, tuple) else 0
    for part, asked, last in (("ayat", ayat, last_ayat), ("angka", angka, last_angka)):
        if asked is not None and asked > last:
            return (_END if last else _NONE).format(place=place, part=part, last=last)
    letters = division if isinstance(division, str) else ""
    if isinstance(division, tuple):
        if ayat is None:
            return None if huruf is None else _UNDER_AYAT.format(place=place)
        place = f"{place} ayat ({ayat})"
        letters = division[ayat - 1]
    if huruf is None or huruf <= letters:
        return None
    return (_END if letters else _NONE).format(place=place, part="huruf", last=letters)


_LETTERS: Final = frozenset(ascii_lowercase)
_FIRST: Final = Text("{part} dimulai dari 1", "{part} starts at 1")
_LETTER: Final = Text("huruf adalah satu huruf, a sampai z", "a huruf is one letter, a to z")
_NONE: Final = Text("{place} tidak ber{part}", "{place} has no {part}")
_END: Final = Text("{place} berakhir pada {part} {last}", "{place} ends at {part} {last}")
_UNDER_AYAT: Final = Text(
    "sebutkan ayatnya: {place} berhuruf hanya di dalam ayat",
    "name the ayat: {place} has huruf only within its ayat",
)


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


def _law(
    number: str,
    title: str,
    day: date,
    places: Skeleton,
    gazette: str,
    berlaku: date | None = None,
) -> Peraturan:
    """Make a law that was signed and promulgated on one day, and was in force then or later."""
    return Peraturan(
        "UU",
        number,
        day.year,
        title,
        ditetapkan=day,
        diundangkan=day,
        berlaku=berlaku or day,
        skeleton=places,
        gazette=gazette,
    )


UU_14_2008: Final = _law(
    "14",
    "Keterbukaan Informasi Publik",
    date(2008, 4, 30),
    skeleton.UU_14_2008,
    "LN 2008/61, TLN 4846",
    berlaku=date(2010, 4, 30),
)
"""The law on public information, in force two years after its promulgation (Pasal 64)."""

UU_37_2008: Final = _law(
    "37",
    "Ombudsman Republik Indonesia",
    date(2008, 10, 7),
    skeleton.UU_37_2008,
    "LN 2008/139, TLN 4899",
)
"""The law on the Ombudsman, in force on its promulgation (Pasal 47)."""

UU_30_2014: Final = _law(
    "30",
    "Administrasi Pemerintahan",
    date(2014, 10, 17),
    skeleton.UU_30_2014,
    "LN 2014/292, TLN 5601",
)
"""The law on government administration, in force on its promulgation (Pasal 89)."""

INSTRUMENTS: Final = (UU_25_2009, PP_96_2012, UU_14_2008, UU_37_2008, UU_30_2014)
"""The instruments whose dates and skeletons this library knows."""

_BY_KEY: Final = {known.key: known for known in INSTRUMENTS}


def _known(written: Written) -> Peraturan:
    """Find the instrument that was written, or make one of what was written of it."""
    title = written.title
    read = Peraturan(written.form, written.number, written.year, title, written.region)
    known = _BY_KEY.get(read.key)
    if known is None:
        if runs_over(title):
            raise CitationError(written.words, NOT_UNDERSTOOD.format(words=repr(title)))
        return read
    # A known number and year under another title is a wrong citation, not a known instrument.
    if title and title.casefold() != known.title.casefold():
        raise CitationError(
            written.words,
            Text("{name} berjudul {title}", "{name} is entitled {title}").format(
                name=known, title=repr(known.title)
            ),
        )
    return known
