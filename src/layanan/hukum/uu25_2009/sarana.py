"""Facilities, their use by others and their shares: UU 25/2009 Pasal 25-27.

Matters and principles are sets without a *not recorded*: an empty set is read so, and a set that
holds some and not the others leaves the others out.
"""

from collections.abc import Iterator
from datetime import date
from typing import Final

from attrs import evolve

from layanan.citation import UU_25_2009 as UU
from layanan.context import (
    Context,
    Remark,
    fail,
    not_applicable,
    review,
    unrecorded,
)
from layanan.hukum.attest import MESSAGES, beside, judged
from layanan.hukum.before import BEFORE, before_law
from layanan.model.atestasi import Atestasi
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.model.sarana import (
    AkibatPenggunaan,
    AsasPengelolaanSarana,
    BentukBadanUsaha,
    CaraPengalihanSaham,
    DaftarKebutuhan,
    LaporanSarana,
    MateriLaporanSarana,
    PengadaanSarana,
    PengalihanSaham,
    PengelolaanSarana,
    PenggunaanPihakLain,
    SikapPenyelenggara,
    TahapPengelolaanSarana,
)
from layanan.rule import AnyRule, Example, Rule, templates
from layanan.text import Text

__all__ = ["RULES"]

_LAPORAN: Final = LaporanSarana(
    tanggal=date(2026, 1, 12),
    memuat=frozenset(MateriLaporanSarana),
    pelapor="Kepala Subbagian Umum",
)
_DAFTAR: Final = DaftarKebutuhan(
    tanggal=date(2026, 1, 26), dianalisis=True, sarana=("mesin antrean",)
)
_PENGADAAN: Final = PengadaanSarana(
    tanggal=date(2026, 2, 16),
    barang=("mesin antrean",),
    dasar_hukum=(UU.pasal(25, ayat=4),),
    prinsip=frozenset(AsasPengelolaanSarana),
    sesuai_daftar=True,
)
_PENGELOLAAN: Final = PengelolaanSarana(
    tahap=frozenset(TahapPengelolaanSarana),
    laporan=(_LAPORAN,),
    daftar_kebutuhan=(_DAFTAR,),
    pengadaan=(_PENGADAAN,),
)
_PENGGUNAAN: Final = PenggunaanPihakLain(
    sarana="aula",
    pihak="koperasi pegawai",
    sikap=SikapPenyelenggara.MEMBERIKAN_IZIN,
    akibat=frozenset(),
    tanggal=date(2026, 2, 7),
)
_SAHAM: Final = PengalihanSaham(
    badan_usaha=BentukBadanUsaha.BUMD,
    cara=CaraPengalihanSaham.LAINNYA,
    akibat=frozenset(),
    berkaitan_pelayanan_publik=True,
)


# Pasal 25 ayat (1): effectively, efficiently, transparently, accountably and without a break, and
# answering for upkeep; its elucidation names four stages. The stages can be recorded, the rest is
# for somebody to vouch for. Not each stage has its turn every year, so one that is not among those
# recorded is a question, which a statement answers.
def _pengelolaan(sarana: PengelolaanSarana, context: Context) -> Iterator[Remark]:
    said = judged((), UU.pasal(25, ayat=1), _MANAGED, context, at="")
    yield from beside(_tahap(sarana), said)


def _tahap(sarana: PengelolaanSarana) -> Iterator[Remark]:
    if not sarana.tahap:
        yield unrecorded(Text("tahap pengelolaan sarana", "how facilities are kept"), at="tahap")
        return
    for tahap in TahapPengelolaanSarana:
        if tahap not in sarana.tahap:
            yield review(at="tahap", tahap=tahap.text)


_MANAGED: Final = Text(
    "Sarana dikelola efektif, efisien, transparan, akuntabel, dan berkesinambungan, serta "
    "dipelihara atau diganti",
    "Facilities are kept effectively, efficiently, transparently, accountably and without a "
    "break, and are maintained or replaced",
)

PENGELOLAAN: Final = Rule(
    id="UU25-P25-1",
    name="pengelolaan-sarana",
    subject=PengelolaanSarana,
    citation=UU.pasal(25, ayat=1),
    title=_MANAGED,
    message=Text(
        "Tahap pengelolaan sarana yang tercatat tidak mencakup {tahap}",
        "The stages of keeping facilities, as recorded, leave out {tahap}",
    ),
    messages=MESSAGES,
    check=_pengelolaan,
    lawful=Example(
        _PENGELOLAAN,
        within=(
            Penyelenggaraan(
                atestasi=(
                    Atestasi(
                        tanggal=date(2026, 1, 30),
                        peran="Inspektur",
                        kutipan=UU.pasal(25, ayat=1),
                        pernyataan="Terpenuhi menurut hasil pemeriksaan.",
                    ),
                )
            ),
        ),
    ),
    unlawful=evolve(_PENGELOLAAN, tahap=frozenset({TahapPengelolaanSarana.PENGADAAN})),
)


# Pasal 25 ayat (2): condition and need, of facilities and of officers. Several reports may share
# the matter between them.
def _laporan(sarana: PengelolaanSarana, context: Context) -> Iterator[Remark]:
    made = [one for one in sarana.laporan if one.tanggal <= context.today]
    if not made:
        yield unrecorded(
            Text("laporan kondisi dan kebutuhan sarana", "a report on condition and need"),
            at="laporan",
        )
        return
    covered = frozenset[MateriLaporanSarana]().union(*(one.memuat for one in made))
    missing = [materi for materi in MateriLaporanSarana if materi not in covered]
    for materi in missing:
        if all(one.memuat for one in made):
            yield fail(at="laporan", materi=materi.text)
        else:
            yield unrecorded(materi.text, at="laporan")


LAPORAN: Final = Rule(
    id="UU25-P25-2",
    name="laporan-sarana",
    subject=PengelolaanSarana,
    citation=UU.pasal(25, ayat=2),
    title=Text(
        "Pelaksana melaporkan kondisi dan kebutuhan sarana serta pelaksana",
        "Officers report on condition and need of facilities and of officers",
    ),
    message=Text("Laporan tidak memuat {materi}", "The reports do not cover the {materi}"),
    check=_laporan,
    lawful=_PENGELOLAAN,
    unlawful=evolve(
        _PENGELOLAAN,
        laporan=(evolve(_LAPORAN, memuat=frozenset({MateriLaporanSarana.KONDISI_SARANA})),),
    ),
)


# Pasal 25 ayat (3): on a report the provider analyses, and draws up a list of needs. By when is not
# said, so a report without a list is unfinished, not broken.
def _daftar(sarana: PengelolaanSarana, context: Context) -> Iterator[Remark]:
    reports = [one.tanggal for one in sarana.laporan if one.tanggal <= context.today]
    if not reports:
        yield not_applicable()
        return
    if all(one.tanggal < max(reports) for one in sarana.daftar_kebutuhan):
        yield unrecorded(
            Text("daftar kebutuhan atas laporan terakhir", "a list of needs on the last report"),
            at="daftar_kebutuhan",
        )
    for i, one in enumerate(sarana.daftar_kebutuhan):
        at = f"daftar_kebutuhan[{i}]"
        if one.dianalisis is None:
            yield unrecorded(Text("analisis kebutuhan", "an analysis"), at=f"{at}.dianalisis")
        elif not one.dianalisis and not before_law(one.tanggal):
            yield fail(at=f"{at}.dianalisis", tanggal=one.tanggal)
        if not (one.sarana or one.pelaksana):
            yield unrecorded(Text("isi daftar kebutuhan", "what the list names"), at=at)


DAFTAR: Final = Rule(
    id="UU25-P25-3",
    name="daftar-kebutuhan-sarana",
    subject=PengelolaanSarana,
    citation=UU.pasal(25, ayat=3),
    title=Text(
        "Atas laporan, penyelenggara menganalisis dan menyusun daftar kebutuhan",
        "On a report the provider makes an analysis and a list of needs",
    ),
    message=Text(
        "Daftar kebutuhan {tanggal} disusun tanpa analisis",
        "The list of needs of {tanggal} was drawn up without an analysis",
    ),
    applies=Text("Penyelenggara yang menerima laporan", "A provider that was given a report"),
    check=_daftar,
    lawful=_PENGELOLAAN,
    unlawful=evolve(_PENGELOLAAN, daftar_kebutuhan=(evolve(_DAFTAR, dianalisis=False),)),
)


# Pasal 25 ayat (4): on analysis and list, by legislation, with regard to five principles.
def _pengadaan(pengadaan: PengadaanSarana, _: Context) -> Iterator[Remark]:
    if before_law(pengadaan.tanggal):
        yield not_applicable("sebelum")
        return
    if pengadaan.sesuai_daftar is None:
        yield unrecorded(
            Text("kesesuaian dengan daftar kebutuhan", "whether it was on the list of needs"),
            at="sesuai_daftar",
        )
    elif not pengadaan.sesuai_daftar:
        yield fail("di-luar-daftar", at="sesuai_daftar", tanggal=pengadaan.tanggal)
    if not pengadaan.dasar_hukum:
        yield unrecorded(
            Text("peraturan pengadaan yang diikuti", "the legislation followed"), at="dasar_hukum"
        )
    if not pengadaan.prinsip:
        yield unrecorded(Text("prinsip pengadaan", "the principles regarded"), at="prinsip")
        return
    for prinsip in AsasPengelolaanSarana:
        if prinsip not in pengadaan.prinsip:
            yield fail(at="prinsip", prinsip=prinsip.text)


PENGADAAN: Final = Rule(
    id="UU25-P25-4",
    name="pengadaan-sarana",
    subject=PengadaanSarana,
    citation=UU.pasal(25, ayat=4),
    title=Text(
        "Pengadaan mengikuti daftar kebutuhan, peraturan, dan prinsipnya",
        "Procurement follows the list of needs, legislation and its principles",
    ),
    message=Text(
        "Pertimbangan pengadaan yang tercatat tidak mencakup prinsip {prinsip}",
        "The principles regarded, as recorded, leave out: {prinsip}",
    ),
    messages=templates(
        sebelum=BEFORE,
        di_luar_daftar=Text(
            "Pengadaan {tanggal} tidak ada dalam daftar kebutuhan",
            "What was procured on {tanggal} was not on the list of needs",
        ),
    ),
    check=_pengadaan,
    lawful=_PENGADAAN,
    unlawful=evolve(_PENGADAAN, sesuai_daftar=False),
)


# Pasal 26: neither allow nor let happen a use by others after which the facility does not work or
# does not serve its purpose.
def _pihak_lain(penggunaan: PenggunaanPihakLain, _: Context) -> Iterator[Remark]:
    if before_law(penggunaan.tanggal):
        yield not_applicable("sebelum")
    elif penggunaan.akibat is None:
        yield unrecorded(Text("akibat penggunaan", "what the use led to"), at="akibat")
    elif penggunaan.akibat and penggunaan.sikap is None:
        yield unrecorded(
            Text(
                "apakah penyelenggara mengizinkan atau membiarkannya",
                "whether the provider allowed it or let it happen",
            ),
            at="sikap",
        )
    elif penggunaan.sikap is not None:
        for akibat in AkibatPenggunaan:
            if akibat in penggunaan.akibat:
                yield fail(at="akibat", sikap=penggunaan.sikap.text, akibat=akibat.text)


PIHAK_LAIN: Final = Rule(
    id="UU25-P26",
    name="penggunaan-sarana-pihak-lain",
    subject=PenggunaanPihakLain,
    citation=UU.pasal(26),
    title=Text(
        "Penggunaan oleh pihak lain tidak membuat sarana tidak berfungsi atau salah peruntukan",
        "Use by others does not stop a facility from working or from serving its purpose",
    ),
    message=Text(
        "Penyelenggara {sikap}, dan akibatnya {akibat}",
        "The provider {sikap}, and it led to this: {akibat}",
    ),
    messages=templates(sebelum=BEFORE),
    check=_pihak_lain,
    lawful=_PENGGUNAAN,
    unlawful=evolve(_PENGGUNAAN, akibat=frozenset({AkibatPenggunaan.TIDAK_BERFUNGSI})),
)


# Pasal 27 ayat (1): shares of a BUMN or BUMD that have to do with public service are not
# transferred, in whatever circumstances. A sale or a pledge is forbidden as such, any other means
# by what it leads to. Ayat (2): it is void.
def _saham(saham: PengalihanSaham, _: Context) -> Iterator[Remark]:
    if saham.badan_usaha is BentukBadanUsaha.LAINNYA or saham.berkaitan_pelayanan_publik is False:
        yield not_applicable()
    elif before_law(saham.tanggal):
        yield not_applicable("sebelum")
    elif saham.badan_usaha is None:
        yield unrecorded(Text("badan usaha pemilik saham", "whose shares"), at="badan_usaha")
    elif saham.berkaitan_pelayanan_publik is None:
        yield unrecorded(
            Text(
                "kaitan saham dengan pelayanan publik",
                "whether the shares have to do with public service",
            ),
            at="berkaitan_pelayanan_publik",
        )
    elif saham.akibat or saham.cara in _AS_SUCH:
        yield fail(at="cara", badan_usaha=saham.badan_usaha.text)
    elif saham.cara is None:
        yield unrecorded(Text("cara pengalihan saham", "the means of transfer"), at="cara")
    elif saham.akibat is None:
        yield unrecorded(Text("akibat pengalihan saham", "what the transfer leads to"), at="akibat")


_AS_SUCH: Final = frozenset({CaraPengalihanSaham.PENJUALAN, CaraPengalihanSaham.PENJAMINAN})

SAHAM: Final = Rule(
    id="UU25-P27-1",
    name="larangan-pengalihan-saham",
    subject=PengalihanSaham,
    citation=UU.pasal(27, ayat=1),
    also=(UU.pasal(27, ayat=2),),
    title=Text(
        "Saham BUMN dan BUMD yang berkaitan dengan pelayanan publik tidak dipindahtangankan",
        "Shares of state or regional enterprises tied to public service are not transferred",
    ),
    message=Text(
        "Saham {badan_usaha} yang berkaitan dengan pelayanan publik dipindahtangankan; perbuatan "
        "itu batal demi hukum",
        "Shares tied to public service were transferred ({badan_usaha}); that is void",
    ),
    applies=Text(
        "Saham BUMN atau BUMD yang berkaitan dengan pelayanan publik",
        "Shares of state or regional enterprises that have to do with public service",
    ),
    messages=templates(sebelum=BEFORE),
    check=_saham,
    lawful=_SAHAM,
    unlawful=evolve(_SAHAM, cara=CaraPengalihanSaham.PENJUALAN),
)

RULES: Final[tuple[AnyRule, ...]] = (
    PENGELOLAAN,
    LAPORAN,
    DAFTAR,
    PENGADAAN,
    PIHAK_LAIN,
    SAHAM,
)
"""The rules of Pasal 25-27, in article order."""
