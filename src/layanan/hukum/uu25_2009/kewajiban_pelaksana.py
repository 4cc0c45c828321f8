"""What officers must do and may not do: UU 25/2009 Pasal 16 and 17.

An event that nobody recorded is not held against an officer: a duty that begins with one (a
summons, a resignation, an absence) is judged event by event, and where there is none it does not
apply.
"""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Final

from attrs import evolve

from layanan.citation import UU_25_2009 as UU
from layanan.citation import Citation
from layanan.context import (
    Context,
    Remark,
    fail,
    not_applicable,
    review,
    unrecorded,
)
from layanan.hukum.attest import MESSAGES, judged, settled
from layanan.model.atestasi import Atestasi
from layanan.model.kerja_sama import PerjanjianKerjaSama
from layanan.model.pelaksana import (
    AsalPelaksana,
    JabatanRangkap,
    JenisJabatanRangkap,
    JenisLaporanPelaksana,
    JenisTindakan,
    Ketidakhadiran,
    LaporanPelaksana,
    Panggilan,
    Pelaksana,
    PengunduranDiri,
    StatusKepegawaian,
    TindakanPelaksana,
)
from layanan.rule import AnyRule, Rule, templates
from layanan.tenggat.uu25_2009 import LAPORAN_PELAKSANA
from layanan.text import Text

__all__ = ["RULES"]


def _ahead(day: date | None, context: Context) -> bool:
    """Whether something has yet to come."""
    return day is not None and day > context.today


# Pasal 16 huruf a and b, Pasal 17 huruf e: what only a person can vouch for, officer by officer. A
# statement of the whole provider about the provision counts for all of them.
def _stated(
    citation: Citation, title: Text, pelaksana: Pelaksana, context: Context
) -> Iterator[Remark]:
    return judged(pelaksana.atestasi, citation, title, context)


def _vouched(pasal: int, huruf: str, name: str, title: Text) -> Rule[Pelaksana]:
    citation = UU.pasal(pasal, huruf=huruf)
    statement = Atestasi(
        tanggal=date(2026, 1, 5),
        peran="Atasan langsung",
        kutipan=citation,
        pernyataan="Terpenuhi menurut penilaian atasan.",
    )
    lawful = Pelaksana(jabatan="Petugas loket", atestasi=(statement,))
    return Rule(
        id=f"UU25-P{pasal}-{huruf}",
        name=name,
        subject=Pelaksana,
        citation=citation,
        title=title,
        messages=MESSAGES,
        check=partial(_stated, citation, title),
        lawful=lawful,
        unlawful=evolve(lawful, atestasi=(evolve(statement, terpenuhi=False),)),
    )


PENUGASAN: Final = _vouched(
    16,
    "a",
    "sesuai-penugasan",
    Text("Pelaksana melayani sesuai dengan penugasan", "The officer serves as assigned"),
)
PERTANGGUNGJAWABAN: Final = _vouched(
    16,
    "b",
    "pertanggungjawaban-pelaksana",
    Text(
        "Pelaksana mempertanggungjawabkan pelaksanaan pelayanan",
        "The officer accounts for the service given",
    ),
)


# Pasal 16 huruf c: answers a lawful summons or order.
def _panggilan(panggilan: Panggilan, context: Context) -> Iterator[Remark]:
    if _ahead(panggilan.tanggal, context):
        yield not_applicable()
    elif panggilan.dipenuhi is None:
        yield unrecorded(
            Text("apakah panggilan dipenuhi", "whether the summons was answered"), at="dipenuhi"
        )
    elif not panggilan.dipenuhi:
        yield fail(at="dipenuhi")


_PANGGILAN: Final = Panggilan(tanggal=date(2026, 1, 12), dari="Kepolisian", dipenuhi=True)

PANGGILAN: Final = Rule(
    id="UU25-P16-c",
    name="memenuhi-panggilan",
    subject=Panggilan,
    citation=UU.pasal(16, huruf="c"),
    title=Text("Panggilan pejabat yang berwenang dipenuhi", "A lawful summons is answered"),
    message=Text("Panggilan tercatat tidak dipenuhi", "The summons is recorded as not answered"),
    applies=Text("Panggilan yang sudah tiba harinya", "A summons whose day has come"),
    check=_panggilan,
    lawful=_PANGGILAN,
    unlawful=evolve(_PANGGILAN, dipenuhi=False),
)


# Pasal 16 huruf d: gives an account on resigning.
def _pengunduran(pengunduran: PengunduranDiri, context: Context) -> Iterator[Remark]:
    if pengunduran.pertanggungjawaban:
        return
    if _ahead(pengunduran.tanggal, context):
        yield not_applicable()
    elif pengunduran.pertanggungjawaban is None:
        yield unrecorded(
            Text("pertanggungjawaban", "whether an account was given"), at="pertanggungjawaban"
        )
    else:
        yield fail(at="pertanggungjawaban")


_PENGUNDURAN: Final = PengunduranDiri(tanggal=date(2026, 1, 30), pertanggungjawaban=True)

PENGUNDURAN: Final = Rule(
    id="UU25-P16-d",
    name="pertanggungjawaban-pengunduran-diri",
    subject=PengunduranDiri,
    citation=UU.pasal(16, huruf="d"),
    title=Text("Pengunduran diri disertai pertanggungjawaban", "An account is given on resigning"),
    message=Text(
        "Mengundurkan diri tanpa pertanggungjawaban", "Resigned without giving an account"
    ),
    applies=Text("Pengunduran diri yang sudah terjadi", "A resignation that has happened"),
    check=_pengunduran,
    lawful=_PENGUNDURAN,
    unlawful=evolve(_PENGUNDURAN, pertanggungjawaban=False),
)


# Pasal 16 huruf e: evaluates, and reports on finance and performance, periodically. No number is
# set: one report shows no period, a second one does. How far apart they may be is left open.
def _laporan(pelaksana: Pelaksana, context: Context) -> Iterator[Remark]:
    said = judged(pelaksana.atestasi, UU.pasal(16, huruf="e"), LAPORAN.title, context)
    return settled(_reports(pelaksana, context), said)


def _reports(pelaksana: Pelaksana, context: Context) -> Iterator[Remark]:
    for jenis in _PERIODICALLY:
        days = [
            one.tanggal
            for one in pelaksana.laporan
            if one.jenis is jenis and not _ahead(one.tanggal, context)
        ]
        dated = [one for one in days if one is not None]
        if not days:
            yield unrecorded(jenis.text, at="laporan")
        elif not dated:
            yield unrecorded(_DATE_OF.format(jenis=jenis.text), at="laporan")
        elif len(dated) == 1:
            yield from context.in_time(LAPORAN_PELAKSANA, dated[0], None, at="laporan")


_PERIODICALLY: Final = (
    JenisLaporanPelaksana.EVALUASI,
    JenisLaporanPelaksana.KEUANGAN,
    JenisLaporanPelaksana.KINERJA,
)
_DATE_OF: Final = Text("tanggal {jenis}", "the day of the {jenis}")
_PELAPOR: Final = Pelaksana(
    jabatan="Kepala seksi",
    laporan=tuple(
        LaporanPelaksana(jenis=jenis, tanggal=day)
        for jenis in _PERIODICALLY
        for day in (date(2025, 7, 1), date(2026, 1, 5))
    ),
)

LAPORAN: Final = Rule(
    id="UU25-P16-e",
    name="evaluasi-dan-laporan-berkala",
    subject=Pelaksana,
    citation=UU.pasal(16, huruf="e"),
    title=Text(
        "Pelaksana mengevaluasi dan melaporkan keuangan dan kinerja secara berkala",
        "The officer evaluates, and reports on finance and performance, periodically",
    ),
    messages=MESSAGES,
    check=_laporan,
    lawful=_PELAPOR,
    unlawful=evolve(_PELAPOR, laporan=_PELAPOR.laporan[:4]),
)


# Pasal 17 huruf a: no commissioner or officer of a business besides, for those from government
# agencies and state or regional enterprises. When the office began is not recorded, so a post that
# has ended is for a person to look at.
def _rangkap(pelaksana: Pelaksana, context: Context) -> Iterator[Remark]:
    if not pelaksana.jabatan_rangkap:
        yield not_applicable()
        return
    origin = pelaksana.asal or _ORIGINS.get(pelaksana.status)
    if origin is AsalPelaksana.LAINNYA:
        yield not_applicable()
        return
    for i, one in enumerate(pelaksana.jabatan_rangkap):
        if one.jenis is JenisJabatanRangkap.LAINNYA or _ahead(one.sejak, context):
            continue
        at = f"jabatan_rangkap[{i}]"
        if origin is None:
            yield unrecorded(Text("asal pelaksana", "which body the officer comes from"), at="asal")
        elif one.sampai is not None and one.sampai < context.today:
            yield review("berakhir", at=at, jabatan=one.jenis.text, sampai=one.sampai)
        else:
            yield fail(at=at, jabatan=one.jenis.text, asal=origin.text)


_ORIGINS: Final[dict[StatusKepegawaian | None, AsalPelaksana]] = {
    StatusKepegawaian.PNS: AsalPelaksana.INSTANSI_PEMERINTAH,
    StatusKepegawaian.PPPK: AsalPelaksana.INSTANSI_PEMERINTAH,
    StatusKepegawaian.TNI_POLRI: AsalPelaksana.INSTANSI_PEMERINTAH,
    StatusKepegawaian.PEGAWAI_BUMN: AsalPelaksana.BUMN,
    StatusKepegawaian.PEGAWAI_BUMD: AsalPelaksana.BUMD,
}
"""Where a status alone says whence somebody comes."""

_MERANGKAP: Final = Pelaksana(
    jabatan="Kepala bidang",
    asal=AsalPelaksana.INSTANSI_PEMERINTAH,
    jabatan_rangkap=(JabatanRangkap(jenis=JenisJabatanRangkap.LAINNYA, organisasi="rukun warga"),),
)

RANGKAP: Final = Rule(
    id="UU25-P17-a",
    name="larangan-rangkap-jabatan",
    subject=Pelaksana,
    citation=UU.pasal(17, huruf="a"),
    title=Text(
        "Pelaksana tidak merangkap komisaris atau pengurus organisasi usaha",
        "The officer is no commissioner or officer of a business besides",
    ),
    message=Text(
        "Merangkap sebagai {jabatan}; asalnya {asal}",
        "Holds a post besides: {jabatan}; comes from: {asal}",
    ),
    messages=templates(
        berakhir=Text(
            "Pernah menjadi {jabatan} sampai {sampai}; apakah selagi menjabat, perlu dilihat",
            "Held a post until {sampai}: {jabatan}; whether while in office has to be looked at",
        )
    ),
    applies=Text(
        "Pelaksana dari instansi pemerintah, BUMN, atau BUMD dengan jabatan lain",
        "An officer from a government agency or public enterprise who holds another post",
    ),
    check=_rangkap,
    lawful=_MERANGKAP,
    unlawful=evolve(
        _MERANGKAP,
        jabatan_rangkap=(JabatanRangkap(jenis=JenisJabatanRangkap.KOMISARIS),),
    ),
)


# Pasal 17 huruf b: does not leave duty but for a clear, rational and lawful reason.
def _ketidakhadiran(ketidakhadiran: Ketidakhadiran, context: Context) -> Iterator[Remark]:
    if _ahead(ketidakhadiran.sejak, context):
        yield not_applicable()
    elif ketidakhadiran.sah is None:
        yield unrecorded(
            Text(
                "apakah alasannya jelas, rasional, dan sah",
                "whether the reason is clear, rational and lawful",
            ),
            at="sah",
        )
    elif not ketidakhadiran.sah:
        yield fail(at="sah", sejak=ketidakhadiran.sejak)


_TIDAK_HADIR: Final = Ketidakhadiran(
    sejak=date(2026, 1, 19), sampai=date(2026, 1, 20), alasan="sakit, dengan surat dokter", sah=True
)

KETIDAKHADIRAN: Final = Rule(
    id="UU25-P17-b",
    name="larangan-meninggalkan-tugas",
    subject=Ketidakhadiran,
    citation=UU.pasal(17, huruf="b"),
    title=Text(
        "Tugas ditinggalkan hanya dengan alasan yang jelas, rasional, dan sah",
        "Duty is left only for a clear, rational and lawful reason",
    ),
    message=Text(
        "Meninggalkan tugas sejak {sejak} dengan alasan yang dinilai tidak sah",
        "Left duty from {sejak} for a reason found not to be lawful",
    ),
    applies=Text("Ketidakhadiran yang sudah terjadi", "An absence that has happened"),
    check=_ketidakhadiran,
    lawful=_TIDAK_HADIR,
    unlawful=evolve(_TIDAK_HADIR, alasan="", sah=False),
)


# Pasal 17 huruf c and d: no officers added and no agreement made without the provider's consent.
def _persetujuan(
    jenis: JenisTindakan, tindakan: TindakanPelaksana, context: Context
) -> Iterator[Remark]:
    if tindakan.jenis is not jenis or _ahead(tindakan.tanggal, context):
        yield not_applicable()
    elif tindakan.disetujui is False:
        yield fail(at="disetujui")
    elif tindakan.disetujui is None and not tindakan.persetujuan.strip():
        yield unrecorded(
            Text("persetujuan penyelenggara", "the provider's consent"), at="disetujui"
        )


def _consent(huruf: str, jenis: JenisTindakan, name: str, title: Text) -> Rule[TindakanPelaksana]:
    lawful = TindakanPelaksana(jenis=jenis, tanggal=date(2026, 1, 12), disetujui=True)
    return Rule(
        id=f"UU25-P17-{huruf}",
        name=name,
        subject=TindakanPelaksana,
        citation=UU.pasal(17, huruf=huruf),
        title=title,
        message=Text(
            "Tanpa persetujuan penyelenggara: {tindakan}",
            "Without the provider's consent: {tindakan}",
        ).format(tindakan=jenis.text),
        applies=Text("Oleh pelaksana: {tindakan}", "By an officer: {tindakan}").format(
            tindakan=jenis.text
        ),
        check=partial(_persetujuan, jenis),
        lawful=lawful,
        unlawful=evolve(lawful, disetujui=False),
    )


PENAMBAHAN: Final = _consent(
    "c",
    JenisTindakan.PENAMBAHAN_PELAKSANA,
    "larangan-menambah-pelaksana",
    Text(
        "Pelaksana tidak menambah pelaksana tanpa persetujuan penyelenggara",
        "No officers are added without the provider's consent",
    ),
)
PERJANJIAN: Final = _consent(
    "d",
    JenisTindakan.PERJANJIAN_KERJA_SAMA,
    "larangan-perjanjian-tanpa-persetujuan",
    Text(
        "Pelaksana tidak membuat perjanjian kerja sama tanpa persetujuan penyelenggara",
        "No agreement is made without the provider's consent",
    ),
)


# Pasal 17 huruf d, seen from the agreement; one the provider concluded itself needs no consent.
def _disetujui(perjanjian: PerjanjianKerjaSama, _: Context) -> Iterator[Remark]:
    if perjanjian.disetujui_penyelenggara is None:
        yield not_applicable()
    elif not perjanjian.disetujui_penyelenggara:
        yield fail(at="disetujui_penyelenggara")


_DISETUJUI: Final = PerjanjianKerjaSama(tugas="pengelolaan parkir", disetujui_penyelenggara=True)

PERJANJIAN_DISETUJUI: Final = Rule(
    id="UU25-P17-d.2",
    name="perjanjian-disetujui-penyelenggara",
    subject=PerjanjianKerjaSama,
    citation=UU.pasal(17, huruf="d"),
    title=Text(
        "Perjanjian yang dibuat pelaksana disetujui penyelenggara",
        "The provider consented to an agreement an officer made",
    ),
    message=Text(
        "Dibuat pelaksana tanpa persetujuan penyelenggara",
        "An officer made it without the provider's consent",
    ),
    applies=Text("Perjanjian yang dibuat pelaksana", "An agreement an officer made"),
    check=_disetujui,
    lawful=_DISETUJUI,
    unlawful=evolve(_DISETUJUI, disetujui_penyelenggara=False),
)

ASAS: Final = _vouched(
    17,
    "e",
    "larangan-melanggar-asas",
    Text(
        "Pelaksana tidak melanggar asas penyelenggaraan pelayanan publik",
        "The officer does not break the principles of public service",
    ),
)

RULES: Final[tuple[AnyRule, ...]] = (
    PENUGASAN,
    PERTANGGUNGJAWABAN,
    PANGGILAN,
    PENGUNDURAN,
    LAPORAN,
    RANGKAP,
    KETIDAKHADIRAN,
    PENAMBAHAN,
    PERJANJIAN,
    PERJANJIAN_DISETUJUI,
    ASAS,
)
"""The rules of Pasal 16 and 17, in article order."""
