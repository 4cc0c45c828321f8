"""Standar pelayanan dan maklumat: UU 25/2009 Pasal 1 angka 8 and Pasal 20-22.

The pilot of every chapter of rules: a table where the norm is a list (Pasal 21, fourteen rows and
one function), a small generator where it is not, the provision directly above. A component that
nobody recorded is unknown and needs review; one whose heading stands with nothing under it fails.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from typing import Any, Final

from attrs import evolve

from layanan.citation import PP_96_2012 as PP
from layanan.citation import UU_25_2009 as UU
from layanan.context import (
    Context,
    Remark,
    fail,
    not_applicable,
    review,
    unrecorded,
)
from layanan.finding import Outcome
from layanan.hukum.contoh import MAKLUMAT, PENYUSUNAN, PESERTA, STANDAR
from layanan.hukum.peserta import MESSAGES, taking_part
from layanan.model.isian import Isian
from layanan.model.komponen import Komponen, Lingkup
from layanan.model.maklumat import MaklumatPelayanan
from layanan.model.pengelolaan import SaranaPrasarana
from layanan.model.penyusunan import Pembahasan, Penyusunan, PrinsipPengikutsertaan
from layanan.model.standar import StandarPelayanan
from layanan.report import Conformance
from layanan.rule import AnyRule, Example, Rule
from layanan.tenggat.pp96_2012 import PUBLIKASI_MAKLUMAT
from layanan.text import Text

__all__ = ["PASAL_21", "PORTAL", "RULES", "SELURUH_RINCIAN", "overdue"]


# Pasal 1 angka 8, PP 96/2012 Pasal 1 angka 6: a declaration is a written statement of *all* the
# duties and promises in the standard.
def _seluruh_rincian(maklumat: MaklumatPelayanan, context: Context) -> Iterator[Remark]:
    standar = context.enclosing(StandarPelayanan)
    if standar is None:
        yield not_applicable()
    elif maklumat.memuat is None:
        yield unrecorded(Text("isi maklumat", "what the declaration contains"), at="memuat")
    else:
        for komponen in _KOMPONEN:
            if komponen not in maklumat.memuat and type(standar.komponen(komponen)) is not Isian:
                yield fail(at="memuat", komponen=komponen.text)


_KOMPONEN: Final = tuple(Komponen)

SELURUH_RINCIAN: Final = Rule(
    id="UU25-P1-8",
    name="maklumat-seluruh-rincian",
    subject=MaklumatPelayanan,
    citation=UU.pasal(1, angka=8),
    also=(PP.pasal(1, angka=6),),
    title=Text(
        "Maklumat memuat seluruh kewajiban dan janji dalam standar",
        "The declaration contains all duties and promises of the standard",
    ),
    message=Text(
        "Maklumat tidak memuat {komponen} yang dijanjikan standar",
        "The declaration leaves out {komponen}, which the standard promises",
    ),
    applies=Text("Maklumat dari suatu standar", "A declaration of a standard"),
    check=_seluruh_rincian,
    lawful=Example(MAKLUMAT, within=(STANDAR,)),
    unlawful=Example(
        evolve(MAKLUMAT, memuat=frozenset(Komponen) - {Komponen.BIAYA}), within=(STANDAR,)
    ),
)


# Pasal 20 ayat (1): drawn up and adopted with regard to the provider's ability, the public's needs
# and the conditions around.
def _pertimbangan(standar: StandarPelayanan, _: Context) -> Iterator[Remark]:
    recorded = standar.pertimbangan
    if recorded is None:
        yield unrecorded(_CONSIDERATIONS, at="pertimbangan")
        return
    for name, what in _CONSIDERED:
        one: object = getattr(recorded, name)
        if one is None or one is Isian.TIDAK_TERCATAT:
            yield unrecorded(what, at=f"pertimbangan.{name}")
        elif one is Isian.KOSONG or (type(one) is str and not one.strip()):
            yield fail(at=f"pertimbangan.{name}", hal=what)


_CONSIDERATIONS: Final = Text("pertimbangan penyusunan", "what it was drawn up with regard to")
_CONSIDERED: Final = (
    ("kemampuan_penyelenggara", Text("kemampuan penyelenggara", "the ability of the provider")),
    ("kebutuhan_masyarakat", Text("kebutuhan masyarakat", "the needs of the public")),
    ("kondisi_lingkungan", Text("kondisi lingkungan", "the conditions around")),
)

PERTIMBANGAN: Final = Rule(
    id="UU25-P20-1",
    name="pertimbangan-standar",
    subject=StandarPelayanan,
    citation=UU.pasal(20, ayat=1),
    title=Text(
        "Standar disusun dengan memperhatikan kemampuan, kebutuhan, dan kondisi lingkungan",
        "The standard was drawn up with regard to ability, needs and conditions",
    ),
    message=Text(
        "Standar disusun tanpa memperhatikan {hal}, sebagaimana tercatat",
        "The standard was drawn up without regard to {hal}, as recorded",
    ),
    check=_pertimbangan,
    lawful=STANDAR,
    unlawful=evolve(
        STANDAR,
        pertimbangan=STANDAR.pertimbangan and evolve(STANDAR.pertimbangan, kebutuhan_masyarakat=""),
    ),
)


# Pasal 20 ayat (2), PP 96/2012 Pasal 22 ayat (2): the public *and* competent parties take part.
def _pengikutsertaan(standar: StandarPelayanan, _: Context) -> Iterator[Remark]:
    making = standar.penyusunan
    if making is None:
        yield unrecorded(_MAKING, at="penyusunan")
        return
    yield from taking_part(making, "penyusunan.pembahasan.peserta")


_MAKING: Final = Text("cara standar disusun", "how the standard was made")

PENGIKUTSERTAAN: Final = Rule(
    id="UU25-P20-2",
    name="pengikutsertaan-masyarakat",
    subject=StandarPelayanan,
    citation=UU.pasal(20, ayat=2),
    also=(PP.pasal(22, ayat=2),),
    title=Text(
        "Masyarakat dan pihak terkait diikutsertakan dalam penyusunan",
        "The public and competent parties took part in drawing it up",
    ),
    message=Text(
        "Tidak tercatat ikut serta dalam pembahasan: {pihak}",
        "Not recorded as taking part in the discussion: {pihak}",
    ),
    messages=MESSAGES,
    check=_pengikutsertaan,
    lawful=STANDAR,
    unlawful=evolve(STANDAR, penyusunan=Penyusunan(pembahasan=Pembahasan(peserta=PESERTA[:1]))),
)


# Pasal 20 ayat (3), PP 96/2012 Pasal 22 ayat (1): what was adopted is applied.
def _penerapan(standar: StandarPelayanan, context: Context) -> Iterator[Remark]:
    if standar.ditetapkan is None:
        yield not_applicable()
    elif standar.diterapkan is None:
        yield unrecorded(Text("tanggal penerapan", "the day it is applied from"), at="diterapkan")
    elif standar.diterapkan > context.today:
        yield review(at="diterapkan", tanggal=standar.diterapkan)


PENERAPAN: Final = Rule(
    id="UU25-P20-3",
    name="penerapan-standar",
    subject=StandarPelayanan,
    citation=UU.pasal(20, ayat=3),
    also=(PP.pasal(22, ayat=1),),
    title=Text("Standar yang ditetapkan diterapkan", "The standard adopted is applied"),
    message=Text(
        "Sudah ditetapkan, tetapi baru diterapkan pada {tanggal}",
        "Adopted, but applied only from {tanggal}",
    ),
    applies=Text("Standar yang sudah ditetapkan", "A standard that was adopted"),
    check=_penerapan,
    lawful=Example(STANDAR, now=date(2026, 3, 2)),
    unlawful=Example(STANDAR, now=date(2026, 2, 20)),
)


# Pasal 20 ayat (4): the five principles of taking part.
def _prinsip(standar: StandarPelayanan, _: Context) -> Iterator[Remark]:
    making = standar.penyusunan
    kept = making.pembahasan.prinsip if making and making.pembahasan else None
    if kept is None:
        yield unrecorded(
            Text("prinsip pengikutsertaan", "the principles of taking part"),
            at="penyusunan.pembahasan.prinsip",
        )
        return
    for prinsip in PrinsipPengikutsertaan:
        if prinsip not in kept:
            yield fail(at="penyusunan.pembahasan.prinsip", prinsip=prinsip.text)


PRINSIP: Final = Rule(
    id="UU25-P20-4",
    name="prinsip-pengikutsertaan",
    subject=StandarPelayanan,
    citation=UU.pasal(20, ayat=4),
    title=Text(
        "Pengikutsertaan mengikuti kelima prinsipnya", "Taking part follows its five principles"
    ),
    message=Text("Prinsip tidak dipegang: {prinsip}", "Principle not kept: {prinsip}"),
    check=_prinsip,
    lawful=STANDAR,
    unlawful=evolve(
        STANDAR,
        penyusunan=evolve(PENYUSUNAN, pembahasan=Pembahasan(peserta=PESERTA, prinsip=frozenset())),
    ),
)


# Pasal 21 huruf a to n: fourteen components, fourteen rules, one function.
def _komponen(name: str, words: Text, standar: StandarPelayanan, _: Context) -> Iterable[Remark]:
    held: object = getattr(standar, name)
    if held is Isian.KOSONG:
        return (fail(at=name),)
    if held is Isian.TIDAK_TERCATAT:
        return (unrecorded(words, at=name),)
    return ()


def _component_rule(komponen: Komponen) -> Rule[StandarPelayanan]:
    words = komponen.text
    emptied: dict[str, Any] = {komponen.value: Isian.KOSONG}
    return Rule(
        id=f"UU25-P21-{komponen.huruf}",
        name=komponen.value.replace("_", "-"),
        subject=StandarPelayanan,
        citation=komponen.citation,
        title=Text("Standar memuat {komponen}", "The standard states its {komponen}").format(
            komponen=words
        ),
        message=Text(
            "Judul {komponen} ada tanpa isi", "The heading {komponen} has nothing under it"
        ).format(komponen=words),
        check=partial(_komponen, komponen.value, words),
        lawful=STANDAR,
        unlawful=evolve(STANDAR, **emptied),
    )


KOMPONEN: Final = tuple(_component_rule(komponen) for komponen in Komponen)


# Penjelasan Pasal 21 huruf g: including the facilities for vulnerable groups.
def _kelompok_rentan(standar: StandarPelayanan, _: Context) -> Iterator[Remark]:
    sarana = standar.sarana_prasarana
    if not isinstance(sarana, SaranaPrasarana):
        yield not_applicable()
    elif not sarana.kelompok_rentan:
        yield review(at="sarana_prasarana.kelompok_rentan")


KELOMPOK_RENTAN: Final = Rule(
    id="UU25-P21-g.2",
    name="sarana-kelompok-rentan",
    subject=StandarPelayanan,
    citation=UU.pasal(21, huruf="g", penjelasan=True),
    title=Text(
        "Sarana mencakup fasilitas bagi kelompok rentan",
        "The facilities include those for vulnerable groups",
    ),
    message=Text(
        "Tidak ada fasilitas bagi kelompok rentan yang disebut",
        "No facility for vulnerable groups is named",
    ),
    applies=Text("Standar yang menyebut sarana", "A standard that names its facilities"),
    check=_kelompok_rentan,
    lawful=STANDAR,
    unlawful=evolve(STANDAR, sarana_prasarana=SaranaPrasarana.dari("loket")),
)


# Pasal 22 ayat (1), PP 96/2012 Pasal 30 ayat (1): a declaration is drawn up and adopted.
def _maklumat(standar: StandarPelayanan, _: Context) -> Iterator[Remark]:
    maklumat = standar.maklumat
    if standar.ditetapkan is None and maklumat is None:
        yield not_applicable()
    elif maklumat is None:
        yield unrecorded(Text("maklumat pelayanan", "the service declaration"), at="maklumat")
    elif maklumat.ditetapkan is None:
        # One that is drawn up or published may have been adopted on a day nobody recorded.
        yield unrecorded(
            Text("penetapan maklumat", "the adoption of the declaration"),
            at="maklumat.ditetapkan",
        )


MAKLUMAT_DITETAPKAN: Final = Rule(
    id="UU25-P22-1",
    name="maklumat-ditetapkan",
    subject=StandarPelayanan,
    citation=UU.pasal(22, ayat=1),
    also=(PP.pasal(30, ayat=1),),
    title=Text(
        "Maklumat pelayanan disusun dan ditetapkan", "A declaration was drawn up and adopted"
    ),
    applies=Text("Standar yang sudah ditetapkan", "A standard that was adopted"),
    check=_maklumat,
    lawful=STANDAR,
    unlawful=evolve(STANDAR, maklumat=evolve(MAKLUMAT, ditetapkan=None)),
)


# Pasal 22 ayat (1), PP 96/2012 Pasal 30 ayat (2): it states being able, and bound, to serve.
def _kesanggupan(maklumat: MaklumatPelayanan, _: Context) -> Iterator[Remark]:
    if not maklumat.pernyataan.strip():
        yield unrecorded(
            Text("pernyataan kesanggupan", "the statement of being able to serve"), at="pernyataan"
        )


KESANGGUPAN: Final = Rule(
    id="UU25-P22-1.2",
    name="pernyataan-kesanggupan",
    subject=MaklumatPelayanan,
    citation=UU.pasal(22, ayat=1),
    also=(PP.pasal(30, ayat=2),),
    title=Text(
        "Maklumat menyatakan kesanggupan melaksanakan standar",
        "The declaration states being able to serve by the standard",
    ),
    check=_kesanggupan,
    lawful=MAKLUMAT,
    unlawful=evolve(MAKLUMAT, pernyataan=""),
)


# Pasal 22 ayat (2), PP 96/2012 Pasal 30 ayat (3): published clearly and widely. The law does not
# say by when; the regulation gives seven *hari kerja* (Pasal 30 ayat (4)). Until they are over,
# whoever has not published yet breaks nothing.
def _publikasi(maklumat: MaklumatPelayanan, context: Context) -> Iterator[Remark]:
    if maklumat.publikasi:
        if all(one.media is None and not one.tempat for one in maklumat.publikasi):
            yield unrecorded(
                Text("tempat publikasi maklumat", "where it was published"), at="publikasi"
            )
    elif maklumat.publikasi is None or maklumat.ditetapkan is None:
        yield unrecorded(Text("publikasi maklumat", "its publication"), at="publikasi")
    else:
        judge = fail if overdue(maklumat.ditetapkan, context) else review
        yield judge(at="publikasi", tanggal=maklumat.ditetapkan)


def overdue(adopted: date, context: Context) -> bool:
    """Tell whether a declaration had to be published by now for certain.

    The time runs from the adoption of the standard (PP 96/2012 Pasal 30 ayat (4)); a declaration is
    adopted on that day or later, so what is late from its own adoption is late.

    Args:
        adopted: The day the declaration was adopted.
        context: The rule's context.
    """
    start = max(adopted, PUBLIKASI_MAKLUMAT.validity.start)
    late = context.in_time(PUBLIKASI_MAKLUMAT, start, None)
    return any(one.outcome is Outcome.FAIL for one in late)


PUBLIKASI: Final = Rule(
    id="UU25-P22-2",
    name="maklumat-dipublikasikan",
    subject=MaklumatPelayanan,
    citation=UU.pasal(22, ayat=2),
    also=(PP.pasal(30, ayat=3),),
    title=Text(
        "Maklumat dipublikasikan secara jelas dan luas",
        "The declaration is published clearly and widely",
    ),
    message=Text(
        "Maklumat ditetapkan pada {tanggal} dan tercatat tidak dipublikasikan",
        "The declaration was adopted on {tanggal} and is recorded as not published",
    ),
    check=_publikasi,
    lawful=MAKLUMAT,
    unlawful=evolve(MAKLUMAT, publikasi=()),
)

RULES: Final[tuple[AnyRule, ...]] = (
    PERTIMBANGAN,
    PENGIKUTSERTAAN,
    PENERAPAN,
    PRINSIP,
    *KOMPONEN[:7],
    KELOMPOK_RENTAN,
    *KOMPONEN[7:],
    MAKLUMAT_DITETAPKAN,
    KESANGGUPAN,
    PUBLIKASI,
)
"""The rules of Pasal 20-22, in article order."""

_EMPTY_OR_UNKNOWN: Final = frozenset({Outcome.FAIL, Outcome.REVIEW})

PASAL_21: Final = Conformance(
    name=Lingkup.PASAL_21.text,
    refuses=_EMPTY_OR_UNKNOWN,
    rules=frozenset(f"UU25-P21-{one.huruf}" for one in Lingkup.PASAL_21.komponen),
)
"""All fourteen components are there."""

PORTAL: Final = Conformance(
    name=Lingkup.PORTAL.text,
    refuses=_EMPTY_OR_UNKNOWN,
    rules=frozenset(f"UU25-P21-{one.huruf}" for one in Lingkup.PORTAL.komponen),
)
"""The six components a public portal shows are there; practice, not law."""
