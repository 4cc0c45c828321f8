"""Scope: PP 96/2012 Pasal 6-10, what an administrative service issues and who is a provider.

Which kinds there are is a matter of types (`layanan.model.pelayanan`). What is left to check is how
they go together, and the test of size in Pasal 10 ayat (2). That test says *may be classed*
("dapat dikategorikan"): who passes it is not made a provider by it, and who does not pass it breaks
nothing, but may be no provider at all. So its rule asks, and never fails.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from attrs import evolve

from layanan.citation import PP_96_2012 as PP
from layanan.citation import UU_25_2009 as UU
from layanan.context import (
    Context,
    Remark,
    not_applicable,
    review,
    unrecorded,
)
from layanan.model.pelayanan import (
    JenisDokumen,
    JenisPelayanan,
    MisiNegara,
    Pelayanan,
    TindakanAdministratif,
)
from layanan.model.penyelenggara import (
    KELIPATAN_AKTIVA,
    BentukPenyelenggara,
    JenisPenyelenggara,
    Penyelenggara,
    UjiSkala,
)
from layanan.rule import AnyRule, Rule, templates
from layanan.text import Text

__all__ = ["RULES"]

_AKTA: Final = Pelayanan(
    nama="Akta Kelahiran",
    jenis=JenisPelayanan.ADMINISTRATIF,
    tindakan=TindakanAdministratif.PEMERINTAH,
    dokumen=JenisDokumen.NONPERIZINAN,
    bersifat_penetapan=True,
)
_LICENCES: Final = Text("jenis dokumen yang dihasilkan", "what kind of document it issues")


# Pasal 6 ayat (1): an administrative service yields official documents.
def _dokumen(pelayanan: Pelayanan, _: Context) -> Iterator[Remark]:
    if pelayanan.jenis is not JenisPelayanan.ADMINISTRATIF:
        yield not_applicable()
    elif pelayanan.dokumen is None:
        yield unrecorded(_LICENCES, at="dokumen")


DOKUMEN: Final = Rule(
    id="PP96-P6-1",
    name="administratif-menghasilkan-dokumen",
    subject=Pelayanan,
    citation=PP.pasal(6, ayat=1),
    title=Text(
        "Pelayanan administratif menghasilkan dokumen resmi",
        "An administrative service yields official documents",
    ),
    applies=Text("Pelayanan administratif", "An administrative service"),
    check=_dokumen,
    lawful=_AKTA,
    unlawful=evolve(_AKTA, dokumen=None),
)


# Pasal 7 ayat (2) and (3): what government issues are administrative decisions of the provider, in
# the nature of a *penetapan*. That says what they are and commands nothing: a document that is none
# was put in the wrong class, or is no act of this kind, and somebody has to say which.
def _penetapan(pelayanan: Pelayanan, _: Context) -> Iterator[Remark]:
    if (
        pelayanan.jenis is not JenisPelayanan.ADMINISTRATIF
        or pelayanan.tindakan is not TindakanAdministratif.PEMERINTAH
    ):
        yield not_applicable()
    elif pelayanan.bersifat_penetapan is None:
        yield unrecorded(
            Text("apakah dokumennya bersifat penetapan", "whether its documents are decisions"),
            at="bersifat_penetapan",
        )
    elif not pelayanan.bersifat_penetapan:
        yield review(at="bersifat_penetapan")


PENETAPAN: Final = Rule(
    id="PP96-P7-3",
    name="dokumen-pemerintah-penetapan",
    subject=Pelayanan,
    citation=PP.pasal(7, ayat=3),
    also=(PP.pasal(7, ayat=2),),
    title=Text(
        "Dokumen pemerintah ialah keputusan penyelenggara yang bersifat penetapan",
        "Documents of government are decisions of the provider",
    ),
    message=Text(
        "Dokumen yang dihasilkan tercatat tidak bersifat penetapan: apakah penggolongannya benar?",
        "What it issues is recorded as no decision: is it classed rightly?",
    ),
    applies=Text("Tindakan administratif pemerintah", "An administrative act of government"),
    check=_penetapan,
    lawful=_AKTA,
    unlawful=evolve(_AKTA, bersifat_penetapan=False),
)


# Pasal 8: a body outside government issues no licences. Power may be delegated to it (Pasal 7 ayat
# (4)), and whose licence it then is the text leaves open.
def _nonperizinan(pelayanan: Pelayanan, _: Context) -> Iterator[Remark]:
    if (
        pelayanan.jenis is not JenisPelayanan.ADMINISTRATIF
        or pelayanan.tindakan is not TindakanAdministratif.NONPEMERINTAH
    ):
        yield not_applicable()
    elif pelayanan.dokumen is None:
        yield unrecorded(_LICENCES, at="dokumen")
    elif pelayanan.dokumen is JenisDokumen.PERIZINAN:
        yield review("perizinan", at="dokumen")


NONPERIZINAN: Final = Rule(
    id="PP96-P8",
    name="nonpemerintah-nonperizinan",
    subject=Pelayanan,
    citation=PP.pasal(8),
    title=Text(
        "Instansi nonpemerintah hanya memberikan dokumen nonperizinan",
        "A body outside government issues documents other than licences",
    ),
    messages=templates(
        perizinan=Text(
            "Tercatat memberikan perizinan: atas wewenang siapa (Pasal 7 ayat (4))?",
            "Recorded as issuing licences: by whose power (Pasal 7 ayat (4))?",
        )
    ),
    applies=Text(
        "Tindakan administratif instansi nonpemerintah",
        "An administrative act of a body outside government",
    ),
    check=_nonperizinan,
    lawful=evolve(_AKTA, tindakan=TindakanAdministratif.NONPEMERINTAH),
    unlawful=evolve(
        _AKTA,
        tindakan=TindakanAdministratif.NONPEMERINTAH,
        dokumen=JenisDokumen.PERIZINAN,
    ),
)


def _another_entity(penyelenggara: Penyelenggara) -> bool:
    """Whether it is the fourth kind, by its kind or by its form."""
    form = penyelenggara.bentuk
    kind = penyelenggara.jenis if form is None else form.jenis
    return kind is JenisPenyelenggara.BADAN_HUKUM_LAIN


# Pasal 9 huruf d: another legal entity serves a mission of the state.
def _misi(penyelenggara: Penyelenggara, _: Context) -> Iterator[Remark]:
    if not _another_entity(penyelenggara):
        yield not_applicable()
    elif penyelenggara.misi_negara is None:
        yield unrecorded(
            Text("misi negara yang dilaksanakan", "the mission of the state it carries out"),
            at="misi_negara",
        )


_BADAN_HUKUM: Final = Penyelenggara(
    nama="PT Bandar Udara Perintis",
    jenis=JenisPenyelenggara.BADAN_HUKUM_LAIN,
    bentuk=BentukPenyelenggara.BADAN_HUKUM_NSPK,
    misi_negara=MisiNegara(uraian="penerbangan perintis", penetapan="UU 1/2009"),
    uji_skala=UjiSkala(
        nilai_aktiva=Decimal(4_000_000_000),
        pendapatan_per_kapita=Decimal(80_000_000),
        lintas_wilayah=True,
        wilayah="Kabupaten Puncak",
        tahun=2026,
    ),
)
_UJI: Final = UjiSkala(
    nilai_aktiva=Decimal(3_999_999_999),
    pendapatan_per_kapita=Decimal(80_000_000),
    lintas_wilayah=True,
    tahun=2026,
)

MISI: Final = Rule(
    id="PP96-P9-d",
    name="badan-hukum-lain-misi-negara",
    subject=Penyelenggara,
    citation=PP.pasal(9, huruf="d"),
    title=Text(
        "Badan hukum lain menyelenggarakan pelayanan dalam rangka misi negara",
        "Another legal entity provides services to carry out a mission of the state",
    ),
    applies=Text("Badan hukum lain", "Another legal entity"),
    check=_misi,
    lawful=_BADAN_HUKUM,
    unlawful=evolve(_BADAN_HUKUM, misi_negara=None),
)


# Pasal 10 ayat (2) huruf a and b: an entity under norms or a licence is classed as a provider only
# if its assets are at least fifty times income per head in the running year *and* its users are not
# limited to one area. One on subsidies (ayat (1) huruf a) is not tested. Whether the running year
# is the calendar's is not said: figures of another year are for a person to accept.
def _skala(penyelenggara: Penyelenggara, context: Context) -> Iterator[Remark]:
    if not _another_entity(penyelenggara) or (
        penyelenggara.bentuk is BentukPenyelenggara.BADAN_HUKUM_SUBSIDI
    ):
        yield not_applicable()
        return
    test = penyelenggara.uji_skala
    if penyelenggara.bentuk is None:
        yield unrecorded(
            Text("bersubsidi atau berdasarkan izin", "on subsidies or under a licence"),
            at="bentuk",
        )
    elif test is None:
        yield unrecorded(Text("nilai aktiva dan jaringannya", "its size and reach"), at="uji_skala")
    else:
        yield from _tested(test, context)


def _tested(test: UjiSkala, context: Context) -> Iterator[Remark]:
    if test.large_enough is None:
        yield unrecorded(
            Text("nilai aktiva atau pendapatan per kapita", "the assets or income per head"),
            at="uji_skala",
        )
    else:
        if test.large_enough is False:
            yield review(at="uji_skala.nilai_aktiva", kali=KELIPATAN_AKTIVA)
        if test.tahun is None:
            yield unrecorded(
                Text("tahun angkanya", "the year of the figures"), at="uji_skala.tahun"
            )
        elif test.tahun != context.today.year:
            yield review("tahun-lain", at="uji_skala.tahun", tahun=str(test.tahun))
    if test.lintas_wilayah is None:
        yield unrecorded(
            Text("apakah penggunanya lintas wilayah", "whether its users are of one area only"),
            at="uji_skala.lintas_wilayah",
        )
    elif not test.lintas_wilayah:
        yield review("satu-wilayah", at="uji_skala.lintas_wilayah")


SKALA: Final = Rule(
    id="PP96-P10-2",
    name="skala-penyelenggara",
    subject=Penyelenggara,
    citation=PP.pasal(10, ayat=2),
    also=(UU.pasal(5, ayat=5),),
    title=Text(
        "Badan hukum berizin memenuhi ukuran aktiva dan jaringan lintas wilayah",
        "A licensed entity meets the tests of assets and of reach",
    ),
    message=Text(
        "Nilai aktiva kurang dari {kali} kali pendapatan per kapita per tahun di wilayahnya",
        "The assets are less than {kali} times yearly income per head in its area",
    ),
    messages=templates(
        satu_wilayah=Text(
            "Penggunanya dibatasi satu wilayah administrasi",
            "Its users are limited to one administrative area",
        ),
        tahun_lain=Text(
            "Angkanya dari tahun {tahun}, bukan tahun berjalan",
            "The figures are of {tahun}, not of the running year",
        ),
    ),
    applies=Text(
        "Badan hukum lain berdasarkan norma, standar, prosedur, dan kriteria atau izin",
        "Another legal entity, under norms, standards, procedures and criteria or a licence",
    ),
    check=_skala,
    lawful=_BADAN_HUKUM,
    unlawful=evolve(_BADAN_HUKUM, uji_skala=_UJI),
)

RULES: Final[tuple[AnyRule, ...]] = (DOKUMEN, PENETAPAN, NONPERIZINAN, MISI, SKALA)
"""The rules of Pasal 6-10, in article order."""
