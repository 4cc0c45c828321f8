"""Services offered in classes: PP 96/2012 Pasal 34-39.

Readings. Pasal 37 ayat (1) speaks of "Pasal 34 ayat (1)"; Pasal 34 has no ayat and is read whole.
The quarter of Pasal 37 ayat (2) is of the capacity of one service, because the elucidation of UU
25/2009 Pasal 30 ayat (2) measures shares "pada setiap jenis pelayanan", and of all its classes
together. An empty set is a set nobody recorded. What had begun before the regulation took effect
could not yet owe a study or an agreement beforehand.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Final

from attrs import evolve

from layanan.citation import PP_96_2012 as PP
from layanan.citation import UU_25_2009 as UU
from layanan.context import (
    Context,
    Remark,
    fail,
    not_applicable,
    unrecorded,
)
from layanan.hukum.pp96_2012.langkah import BERLAKU
from layanan.model.pelayanan_berjenjang import (
    DasarPersentase,
    KajianBerjenjang,
    KategoriKelompok,
    KelasPelayanan,
    PelayananBerjenjang,
    PertimbanganBerjenjang,
    PrinsipBerjenjang,
)
from layanan.rule import AnyRule, Rule, templates
from layanan.text import Text

__all__ = ["PALING_BANYAK", "RULES"]

PALING_BANYAK: Final = Decimal(25)
"""The most that classes may take of the capacity, in percent (Pasal 37 ayat (2))."""

_KELAS: Final = KelasPelayanan(
    nama="Kelas utama",
    persentase=Decimal(25),
    kategori=frozenset({KategoriKelompok.TINGKAT_KEMAMPUAN_EKONOMI}),
)
_KAJIAN: Final = KajianBerjenjang(
    tanggal=date(2025, 9, 1),
    proporsi_akses=True,
    kategori_kelompok=True,
    pertimbangan=frozenset(PertimbanganBerjenjang),
)
_BERJENJANG: Final = PelayananBerjenjang(
    pelayanan="Rawat inap",
    jasa_publik=True,
    dasar_hukum=(UU.pasal(30, ayat=1),),
    kelas=(_KELAS,),
    kajian=_KAJIAN,
    kesepakatan=date(2025, 10, 6),
    mengurangi_kapasitas_umum=False,
    prinsip=frozenset(PrinsipBerjenjang),
    adil=True,
    transparan=True,
    sesuai_standar=True,
    diterapkan=date(2026, 1, 5),
)


# Pasal 34: for public services (*jasa*), according to legislation.
def _jasa(berjenjang: PelayananBerjenjang, _: Context) -> Iterator[Remark]:
    if berjenjang.jasa_publik is None:
        yield unrecorded(
            Text("bahwa ini jasa publik", "that it is a public service (jasa)"), at="jasa_publik"
        )
    elif not berjenjang.jasa_publik:
        yield fail(at="jasa_publik")
    if not berjenjang.dasar_hukum:
        yield unrecorded(
            Text("peraturan yang mendasarinya", "the legislation it follows"), at="dasar_hukum"
        )


JASA: Final = Rule(
    id="PP96-P34",
    name="berjenjang-jasa-publik",
    subject=PelayananBerjenjang,
    citation=PP.pasal(34),
    title=Text(
        "Pelayanan berjenjang hanya untuk jasa publik dan menurut peraturan",
        "Classes are for public services (jasa) only, and by legislation",
    ),
    message=Text(
        "Pelayanan berjenjang disediakan untuk yang bukan jasa publik",
        "Classes are offered for what is no public service (jasa)",
    ),
    check=_jasa,
    lawful=_BERJENJANG,
    unlawful=evolve(_BERJENJANG, jasa_publik=False),
)


# Pasal 35 ayat (2): just, proportionate, without discrimination.
def _prinsip(berjenjang: PelayananBerjenjang, _: Context) -> Iterator[Remark]:
    if not berjenjang.prinsip:
        yield unrecorded(
            Text("prinsip pelayanan berjenjang", "the principles heeded"), at="prinsip"
        )
        return
    for prinsip in PrinsipBerjenjang:
        if prinsip not in berjenjang.prinsip:
            yield fail(at="prinsip", prinsip=prinsip.text)


PRINSIP: Final = Rule(
    id="PP96-P35-2",
    name="prinsip-berjenjang",
    subject=PelayananBerjenjang,
    citation=PP.pasal(35, ayat=2),
    title=Text(
        "Pelaksanaannya memperhatikan keadilan, proporsionalitas, dan nondiskriminasi",
        "It is run with regard to justice, proportion and non-discrimination",
    ),
    message=Text("Prinsip tidak diperhatikan: {prinsip}", "Principle not heeded: {prinsip}"),
    check=_prinsip,
    lawful=_BERJENJANG,
    unlawful=evolve(_BERJENJANG, prinsip=frozenset({PrinsipBerjenjang.KEADILAN})),
)


# Pasal 36 ayat (1): whoever *is going to* offer classes first studies shares and groups.
def _kajian(berjenjang: PelayananBerjenjang, _: Context) -> Iterator[Remark]:
    study = berjenjang.kajian
    if study is None:
        yield unrecorded(Text("kajian", "the study"), at="kajian")
        return
    for name, what in _STUDIED:
        found: bool | None = getattr(study, name)
        if found is None:
            yield unrecorded(what, at=f"kajian.{name}")
        elif not found:
            yield fail(at=f"kajian.{name}", hal=what)
    begun = berjenjang.diterapkan
    if study.tanggal is None:
        yield unrecorded(Text("hari kajian selesai", "when it was finished"), at="kajian.tanggal")
    elif begun is not None and BERLAKU <= begun < study.tanggal:
        yield fail("sesudah-diterapkan", at="kajian.tanggal", kajian=study.tanggal, mulai=begun)


_STUDIED: Final = (
    ("proporsi_akses", Text("proporsi akses", "the shares of access")),
    ("kategori_kelompok", Text("kategori kelompok masyarakat", "the groups of users")),
)

KAJIAN: Final = Rule(
    id="PP96-P36-1",
    name="kajian-berjenjang",
    subject=PelayananBerjenjang,
    citation=PP.pasal(36, ayat=1),
    title=Text(
        "Proporsi akses dan kategori kelompok dikaji sebelum diterapkan",
        "Shares of access and groups of users are studied before it begins",
    ),
    message=Text("Kajian tidak mencakup {hal}", "The study leaves out {hal}"),
    messages=templates(
        sesudah_diterapkan=Text(
            "Kajian baru selesai pada {kajian}, padahal diterapkan sejak {mulai}",
            "The study was finished only on {kajian}, but it began on {mulai}",
        )
    ),
    check=_kajian,
    lawful=_BERJENJANG,
    unlawful=evolve(_BERJENJANG, kajian=evolve(_KAJIAN, tanggal=date(2026, 1, 6))),
)


# Pasal 36 ayat (2) huruf a to d: what is weighed beside the study.
def _pertimbangan(berjenjang: PelayananBerjenjang, _: Context) -> Iterator[Remark]:
    study = berjenjang.kajian
    if study is None:
        yield not_applicable()
    elif not study.pertimbangan:
        yield unrecorded(
            Text("hal yang dipertimbangkan", "what was weighed"), at="kajian.pertimbangan"
        )
    else:
        for item in study.lacking:
            yield fail(at="kajian.pertimbangan", hal=item.text, huruf=item.huruf)


PERTIMBANGAN: Final = Rule(
    id="PP96-P36-2",
    name="pertimbangan-berjenjang",
    subject=PelayananBerjenjang,
    citation=PP.pasal(36, ayat=2),
    title=Text(
        "Sumber daya manusia, sarana, anggaran, dan kemampuan menata dipertimbangkan",
        "Staff, facilities, funds and the ability to manage are weighed",
    ),
    message=Text(
        "Tidak dipertimbangkan: {hal} (huruf {huruf})", "Not weighed: {hal} (huruf {huruf})"
    ),
    applies=Text("Pelayanan berjenjang yang ada kajiannya", "Classes that were studied"),
    check=_pertimbangan,
    lawful=_BERJENJANG,
    unlawful=evolve(
        _BERJENJANG,
        kajian=evolve(
            _KAJIAN,
            pertimbangan=frozenset(PertimbanganBerjenjang) - {PertimbanganBerjenjang.ANGGARAN},
        ),
    ),
)


# Pasal 37 ayat (1): the shares are set as percentages.
def _persentase(berjenjang: PelayananBerjenjang, _: Context) -> Iterator[Remark]:
    if not berjenjang.kelas:
        yield unrecorded(Text("kelas pelayanan", "its classes"), at="kelas")
    for i, kelas in enumerate(berjenjang.kelas):
        if kelas.persentase is None:
            yield unrecorded(
                Text("persentase {kelas}", "the percentage of {kelas}").format(kelas=kelas.nama),
                at=f"kelas[{i}].persentase",
            )


PERSENTASE: Final = Rule(
    id="PP96-P37-1",
    name="proporsi-akses-berupa-persentase",
    subject=PelayananBerjenjang,
    citation=PP.pasal(37, ayat=1),
    title=Text(
        "Proporsi akses tiap kelas ditetapkan dengan persentase",
        "The share of each class is set as a percentage",
    ),
    check=_persentase,
    lawful=_BERJENJANG,
    unlawful=evolve(_BERJENJANG, kelas=(evolve(_KELAS, persentase=None),)),
)


# Pasal 37 ayat (2): at most 25 % of all capacity available. The shares known may be enough to see
# that it is more.
def _paling_banyak(berjenjang: PelayananBerjenjang, _: Context) -> Iterator[Remark]:
    known = [one.persentase for one in berjenjang.kelas if one.persentase is not None]
    total = sum(known, Decimal(0))
    if total > PALING_BANYAK:
        yield fail(at="kelas", jumlah=total)
    elif not known or len(known) < len(berjenjang.kelas):
        yield unrecorded(
            Text("jumlah persentase semua kelas", "the percentage of all classes together"),
            at="kelas",
        )


SEPEREMPAT: Final = Rule(
    id="PP96-P37-2",
    name="kelas-paling-banyak-seperempat",
    subject=PelayananBerjenjang,
    citation=PP.pasal(37, ayat=2),
    title=Text(
        "Kelas pelayanan mengambil paling banyak 25% dari seluruh kapasitas",
        "Classes take at most 25% of the whole capacity",
    ),
    message=Text(
        "Kelas pelayanan mengambil {jumlah}% dari kapasitas, lebih dari 25%",
        "Classes take {jumlah}% of the capacity, more than 25%",
    ),
    check=_paling_banyak,
    lawful=_BERJENJANG,
    unlawful=evolve(_BERJENJANG, kelas=(evolve(_KELAS, persentase=Decimal("25.1")),)),
)


# Pasal 37 ayat (3): nothing is taken from what is due to the general public. How much that is no
# number says, so it is for somebody to state.
def _kapasitas_umum(berjenjang: PelayananBerjenjang, _: Context) -> Iterator[Remark]:
    if berjenjang.mengurangi_kapasitas_umum is None:
        yield unrecorded(
            Text("kapasitas untuk masyarakat umum", "the capacity for the general public"),
            at="mengurangi_kapasitas_umum",
        )
    elif berjenjang.mengurangi_kapasitas_umum:
        yield fail(at="mengurangi_kapasitas_umum")


KAPASITAS_UMUM: Final = Rule(
    id="PP96-P37-3",
    name="kapasitas-umum-tidak-berkurang",
    subject=PelayananBerjenjang,
    citation=PP.pasal(37, ayat=3),
    title=Text(
        "Kapasitas untuk masyarakat umum tidak berkurang",
        "The capacity for the general public is not reduced",
    ),
    message=Text(
        "Kapasitas yang seharusnya untuk masyarakat umum berkurang",
        "Capacity due to the general public is taken away",
    ),
    check=_kapasitas_umum,
    lawful=_BERJENJANG,
    unlawful=evolve(_BERJENJANG, mengurangi_kapasitas_umum=True),
)


# Pasal 37 ayat (4): on the study *and* on an agreement with the public, so before it begins.
def _dasar(berjenjang: PelayananBerjenjang, _: Context) -> Iterator[Remark]:
    for dasar in DasarPersentase:
        if dasar not in berjenjang.dasar_persentase:
            yield unrecorded(dasar.text, at=_GROUNDS[dasar])
    agreed, begun = berjenjang.kesepakatan, berjenjang.diterapkan
    if agreed is not None and begun is not None and BERLAKU <= begun < agreed:
        yield fail(at="kesepakatan", sepakat=agreed, mulai=begun)


_GROUNDS: Final = {
    DasarPersentase.HASIL_KAJIAN: "kajian",
    DasarPersentase.KESEPAKATAN: "kesepakatan",
}

DASAR: Final = Rule(
    id="PP96-P37-4",
    name="dasar-persentase",
    subject=PelayananBerjenjang,
    citation=PP.pasal(37, ayat=4),
    title=Text(
        "Persentase ditetapkan berdasarkan kajian dan kesepakatan dengan masyarakat",
        "The percentage rests on the study and on agreement with the public",
    ),
    message=Text(
        "Baru disepakati pada {sepakat}, padahal diterapkan sejak {mulai}",
        "Agreed only on {sepakat}, but it began on {mulai}",
    ),
    check=_dasar,
    lawful=_BERJENJANG,
    unlawful=evolve(_BERJENJANG, kesepakatan=date(2026, 2, 2)),
)


# Pasal 38: the percentage is set with regard to justice.
def _keadilan(berjenjang: PelayananBerjenjang, _: Context) -> Iterator[Remark]:
    if berjenjang.adil is None:
        yield unrecorded(Text("pertimbangan asas keadilan", "the regard for justice"), at="adil")
    elif not berjenjang.adil:
        yield fail(at="adil")


KEADILAN: Final = Rule(
    id="PP96-P38",
    name="keadilan-persentase",
    subject=PelayananBerjenjang,
    citation=PP.pasal(38),
    title=Text(
        "Besaran persentase ditetapkan dengan memperhatikan asas keadilan",
        "The percentage is set with regard to justice",
    ),
    message=Text(
        "Besaran persentase ditetapkan tanpa memperhatikan asas keadilan",
        "The percentage was set without regard to justice",
    ),
    check=_keadilan,
    lawful=_BERJENJANG,
    unlawful=evolve(_BERJENJANG, adil=False),
)


# Pasal 39 huruf a to c: what the groups of users are told apart by. The list ends in "dan", but one
# class is for one kind of need: that a class rests on any of them is what is asked here.
def _kategori(kelas: KelasPelayanan, _: Context) -> Iterator[Remark]:
    if not kelas.kategori:
        yield unrecorded(Text("kategori kelompoknya", "the groups it is for"), at="kategori")


KATEGORI: Final = Rule(
    id="PP96-P39",
    name="kategori-kelompok",
    subject=KelasPelayanan,
    citation=PP.pasal(39),
    title=Text(
        "Kelompok pengguna dikategorikan menurut kemampuan, kebutuhan, atau keanggotaan",
        "Groups of users are told apart by means, need or membership",
    ),
    check=_kategori,
    lawful=_KELAS,
    unlawful=evolve(_KELAS, kategori=frozenset()),
)

RULES: Final[tuple[AnyRule, ...]] = (
    JASA,
    PRINSIP,
    KAJIAN,
    PERTIMBANGAN,
    PERSENTASE,
    SEPEREMPAT,
    KAPASITAS_UMUM,
    DASAR,
    KEADILAN,
    KATEGORI,
)
"""The rules of Pasal 34-39, in article order."""
