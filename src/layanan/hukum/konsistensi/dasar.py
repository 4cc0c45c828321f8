"""Consistency of the legal basis: places, years and instruments, KON-14 to KON-17.

What is known of revocations here is little and dated by year: `REVOKED` names the instruments that
were found in real standards or stand in the material this library was built on, with the instrument
that took their place. An instrument counts as revoked from the first day of the year after that of
its successor, when it certainly was. An instrument that is not in the table is not judged.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from attrs import evolve

from layanan.citation import INSTRUMENTS, Citation, Peraturan
from layanan.context import Context, Remark, fail, review
from layanan.errors import CitationError
from layanan.hukum.before import IN_FORCE
from layanan.hukum.contoh import STANDAR
from layanan.model.pengelolaan import DasarHukum
from layanan.model.penyelenggara import SatuanKerja
from layanan.model.standar import StandarPelayanan
from layanan.rule import AnyRule, Rule, templates
from layanan.text import Text

__all__ = ["REVOKED", "RULES"]


def _entries(standar: StandarPelayanan) -> Iterator[tuple[str, str]]:
    """What is cited besides places that exist, entry by entry, with where it stands."""
    held = standar.dasar_hukum
    if not isinstance(held, DasarHukum):
        return
    for i, text in enumerate(held.lainnya):
        yield f"dasar_hukum.lainnya[{i}]", text
    if not (held.lainnya or held.kutipan):
        for text in re.split(r"[;\n]+", held.uraian):
            yield "dasar_hukum", text.strip()


def _instruments(standar: StandarPelayanan) -> Iterator[tuple[str, Peraturan]]:
    """The instruments cited, with where they stand."""
    held = standar.dasar_hukum
    if isinstance(held, DasarHukum):
        for i, cited in enumerate(held.kutipan):
            yield f"dasar_hukum.kutipan[{i}]", cited.peraturan
    for at, text in _entries(standar):
        named = _instrument(text)
        if isinstance(named, Peraturan):
            yield at, named


@lru_cache(maxsize=128)  # the same few laws in every standard, asked about by several rules
def _instrument(text: str) -> Peraturan | Text:
    """The instrument a text names, or why it names none."""
    try:
        return Peraturan.parse(text)
    except CitationError as error:
        return error.reason


# A text that names an instrument and a place is understood, and still no citation: the place is
# not there. Of an instrument without a known text nobody can say that.
def _place(standar: StandarPelayanan, _: Context) -> Iterator[Remark]:
    for at, text in _entries(standar):
        reason = _instrument(text)
        try:
            Citation.parse(text)
        except CitationError as error:
            if isinstance(reason, Text) and reason != error.reason:
                yield fail(at=at, kata=text, alasan=error.reason)


TEMPAT: Final = Rule(
    id="KON-14",
    name="kutipan-tidak-ada",
    subject=StandarPelayanan,
    citation=None,
    title=Text("Kutipan menunjuk tempat yang ada", "A citation points to a place that exists"),
    message=Text("{kata} tidak ada: {alasan}", "{kata} does not exist: {alasan}"),
    check=_place,
    validity=IN_FORCE,
    lawful=STANDAR,
    unlawful=evolve(STANDAR, dasar_hukum=DasarHukum.dari("Pasal 62 PP 96/2012")),
)


# The title of a known law under another number or year is that law, cited wrongly. The number of a
# known law one year off, without a title, may be another instrument.
def _year(standar: StandarPelayanan, _: Context) -> Iterator[Remark]:
    for at, cited in _instruments(standar):
        for known in INSTRUMENTS:
            if cited == known or cited.form != known.form or cited.region:
                continue
            if cited.title.casefold().strip(" .") == known.title.casefold():
                yield fail(at=at, kata=str(cited), judul=known.title, benar=str(known))
            elif (
                not cited.title
                and cited.number.lstrip("0") == known.number
                and abs(cited.year - known.year) == 1
            ):
                yield review("tahun", at=at, kata=str(cited), benar=str(known))


TAHUN: Final = Rule(
    id="KON-15",
    name="nomor-atau-tahun-keliru",
    subject=StandarPelayanan,
    citation=None,
    title=Text(
        "Peraturan dikutip dengan nomor dan tahunnya",
        "An instrument is cited by its number and year",
    ),
    message=Text(
        "{kata} dikutip dengan judul {judul}, yaitu judul {benar}",
        "{kata} is cited with the title {judul}, which is that of {benar}",
    ),
    messages=templates(
        tahun=Text(
            "{kata} berbeda satu tahun dari {benar}; pastikan peraturan mana yang dimaksud",
            "{kata} is one year off {benar}; make sure which is meant",
        )
    ),
    check=_year,
    validity=IN_FORCE,
    lawful=STANDAR,
    unlawful=evolve(
        STANDAR, dasar_hukum=DasarHukum.dari("UU 25 tahun 2014 tentang Pelayanan Publik")
    ),
)


def _pair(old: str, new: str) -> tuple[Peraturan, Peraturan]:
    return Peraturan.parse(old), Peraturan.parse(new)


REVOKED: Final = dict(
    (
        _pair("UU 20/1997", "UU 9/2018"),
        _pair("PP 50/2010", "PP 60/2016"),
        _pair("PP 60/2016", "PP 76/2020"),
        _pair("PP 24/2018", "PP 5/2021"),
        _pair("Perpres 25/2008", "Perpres 96/2018"),
        _pair("Keppres 251/1967", "Keppres 8/2024"),
        _pair("Keppres 68/1995", "Perpres 21/2023"),
        _pair("PermenPANRB 16/2014", "PermenPANRB 14/2017"),
        _pair("PermenPANRB 1/2015", "PermenPANRB 17/2017"),
        _pair("PermenPANRB 17/2017", "PermenPANRB 29/2022"),
        _pair("Peraturan Ombudsman 26/2017", "Peraturan Ombudsman 58/2023"),
        _pair("Peraturan Ombudsman 48/2020", "Peraturan Ombudsman 58/2023"),
        _pair("Peraturan Ombudsman 22/2016", "Peraturan Ombudsman 61/2025"),
    )
)
"""Instruments that were revoked or replaced, and by which; far from complete."""


def _revoked(standar: StandarPelayanan, context: Context) -> Iterator[Remark]:
    for at, cited in _instruments(standar):
        successor = REVOKED.get(cited)
        if successor is not None and context.on.year > successor.year:
            yield review(at=at, kata=str(cited), pengganti=str(successor))


DICABUT: Final = Rule(
    id="KON-16",
    name="dasar-hukum-dicabut",
    subject=StandarPelayanan,
    citation=None,
    title=Text("Dasar hukum masih berlaku", "The legal basis is still in force"),
    message=Text(
        "{kata} sudah dicabut atau diganti oleh {pengganti}",
        "{kata} was revoked or replaced by {pengganti}",
    ),
    check=_revoked,
    validity=IN_FORCE,
    lawful=STANDAR,
    unlawful=evolve(
        STANDAR, dasar_hukum=DasarHukum.dari("UU 20/1997 tentang PNBP", "UU 2/2002", "PP 50/2010")
    ),
)


# A regency or city makes rules for itself: another's are no basis here.
_OF_A_REGENCY: Final = ("kabupaten ", "kota ")


def _region(standar: StandarPelayanan, _: Context) -> Iterator[Remark]:
    ours = standar.satuan_kerja.wilayah.casefold().strip() if standar.satuan_kerja else ""
    if not ours.startswith(_OF_A_REGENCY):
        return
    for at, cited in _instruments(standar):
        region = cited.region.casefold()
        if region.startswith(_OF_A_REGENCY) and region != ours:
            yield review(at=at, kata=str(cited), wilayah=cited.region)


WILAYAH: Final = Rule(
    id="KON-17",
    name="peraturan-wilayah-lain",
    subject=StandarPelayanan,
    citation=None,
    title=Text(
        "Peraturan daerah yang dikutip adalah milik daerah sendiri",
        "Regional regulations cited are those of the region itself",
    ),
    message=Text(
        "{kata} adalah peraturan {wilayah}, bukan wilayah satuan kerja ini",
        "{kata} is a regulation of {wilayah}, not of where this unit is",
    ),
    check=_region,
    validity=IN_FORCE,
    lawful=evolve(
        STANDAR,
        satuan_kerja=SatuanKerja(nama="Kecamatan Medan Baru", wilayah="Kota Medan"),
        dasar_hukum=DasarHukum.dari("Perda Kota Medan 1/2010"),
    ),
    unlawful=evolve(
        STANDAR,
        satuan_kerja=SatuanKerja(nama="Kecamatan Pendopo Barat", wilayah="Kabupaten Empat Lawang"),
        dasar_hukum=DasarHukum.dari("Perda Kota Medan 1/2010"),
    ),
)

RULES: Final[tuple[AnyRule, ...]] = (TEMPAT, TAHUN, DICABUT, WILAYAH)
"""The rules on the legal basis, by number."""
