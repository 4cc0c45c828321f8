"""Complaints: contents, receipt, answer, addressee: UU 25/2009 Pasal 40-45."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Final

from attrs import evolve

from layanan.checking import Moment
from layanan.citation import UU_25_2009 as UU
from layanan.hukum.contoh_pengaduan import PENGADU, PENGADUAN
from layanan.hukum.perkara import answered, filed, happened, received
from layanan.model.masyarakat import Pengadu
from layanan.model.pelayanan import (
    GolonganPendanaan,
    JenisPelayanan,
    Pelayanan,
    TindakanAdministratif,
)
from layanan.model.penanganan_pengaduan import (
    IsiTandaTerima,
    MateriAduan,
    PermintaanDokumen,
    TandaTerima,
    TanggapanPengaduan,
)
from layanan.model.pengaduan import AlamatPengaduan, DasarPengaduan, Pengaduan, SuratPengaduan
from layanan.model.peristiwa import JenisPeristiwaPengaduan as Jenis
from layanan.rule import (
    AnyRule,
    Context,
    Example,
    Remark,
    Rule,
    fail,
    not_applicable,
    review,
    templates,
    unrecorded,
)
from layanan.tenggat.uu25_2009 import PENGADUAN as BATAS_PENGADUAN
from layanan.tenggat.uu25_2009 import TANGGAPAN
from layanan.text import Text

__all__ = ["RULES"]


def _without(*gone: Jenis) -> Pengaduan:
    """The lawful complaint without some of its events."""
    return evolve(
        PENGADUAN,
        peristiwa=tuple(one for one in PENGADUAN.peristiwa if one.jenis not in gone),
    )


def _moved(jenis: Jenis, day: Moment) -> Pengaduan:
    """The lawful complaint with one of its events on another day."""
    return evolve(
        PENGADUAN,
        peristiwa=tuple(
            evolve(one, pada=day) if one.jenis is jenis else one for one in PENGADUAN.peristiwa
        ),
    )


# Pasal 40 ayat (3): against a provider that neglects a duty or breaks a prohibition, or an officer
# whose service departs from the standard.
def _dasar(pengaduan: Pengaduan, _: Context) -> Iterator[Remark]:
    if not pengaduan.dasar:
        yield unrecorded(Text("dasar pengaduan", "what is complained of"), at="dasar")


DASAR: Final = Rule(
    id="UU25-P40-3",
    name="dasar-pengaduan",
    subject=Pengaduan,
    citation=UU.pasal(40, ayat=3),
    title=Text(
        "Pengaduan dilakukan terhadap penyelenggara atau pelaksana",
        "A complaint is made of a provider or of an officer",
    ),
    check=_dasar,
    lawful=PENGADUAN,
    unlawful=evolve(PENGADUAN, dasar=frozenset()),
)


# Pasal 42 ayat (1): by whoever suffered a loss, or who holds a power of attorney.
def _dirugikan(pengadu: Pengadu, _: Context) -> Iterator[Remark]:
    if pengadu.dirugikan is False:
        yield fail(at="dirugikan")
    elif pengadu.dirugikan is None:
        yield unrecorded(
            Text("bahwa pengadu dirugikan", "that the complainant suffered a loss"), at="dirugikan"
        )


DIRUGIKAN: Final = Rule(
    id="UU25-P42-1",
    name="pengadu-dirugikan",
    subject=Pengadu,
    citation=UU.pasal(42, ayat=1),
    title=Text(
        "Pengaduan diajukan oleh yang dirugikan atau kuasanya",
        "A complaint is filed by who suffered the loss, or under a power of attorney",
    ),
    message=Text(
        "Yang diwakili atau yang mengadu tercatat tidak dirugikan",
        "The party that complains, or is represented, is recorded as having suffered no loss",
    ),
    check=_dirugikan,
    lawful=PENGADU,
    unlawful=evolve(PENGADU, dirugikan=False),
)


# Pasal 42 ayat (2): within thirty *hari* of receiving the service. The law names no consequence of
# a late complaint, so lateness is for a person to weigh and never rejects.
def _diajukan(pengaduan: Pengaduan, context: Context) -> Iterator[Remark]:
    served = happened(pengaduan, Jenis.PELAYANAN_DITERIMA)
    when = filed(pengaduan)
    if when is None or served is None:
        yield not_applicable()
        return
    for one in context.in_time(BATAS_PENGADUAN, served, when, at="peristiwa"):
        if one.key == "terlambat":
            facts = dict(one.parameters)
            yield review(at="peristiwa", batas=facts["batas"], selesai=facts["selesai"])
        else:
            yield one


DIAJUKAN: Final = Rule(
    id="UU25-P42-2",
    name="pengaduan-tepat-waktu",
    subject=Pengaduan,
    citation=UU.pasal(42, ayat=2),
    title=Text(
        "Pengaduan diajukan dalam 30 hari sejak pelayanan diterima",
        "The complaint is filed within 30 days (hari) of receiving the service",
    ),
    message=Text(
        "Diajukan pada {selesai}, sesudah {batas}; akibatnya tidak diatur, jadi tidak menggugurkan "
        "pengaduan",
        "Filed on {selesai}, after {batas}; the law attaches no consequence, so this does not "
        "defeat the complaint",
    ),
    applies=Text(
        "Pengaduan yang tercatat hari pelayanan dan hari pengajuannya",
        "A complaint whose days of service and of filing are recorded",
    ),
    check=_diajukan,
    lawful=PENGADUAN,
    unlawful=_moved(Jenis.PELAYANAN_DITERIMA, date(2026, 1, 5)),
)


# Pasal 42 ayat (3): in writing, with what letters a to d name.
def _materi(pengaduan: Pengaduan, _: Context) -> Iterator[Remark]:
    surat = pengaduan.surat
    if surat is None:
        yield unrecorded(Text("surat pengaduan", "the letter of complaint"), at="surat")
        return
    if surat.tertulis is False:
        yield fail("tidak-tertulis", at="surat.tertulis")
    elif surat.tertulis is None:
        yield unrecorded(Text("bentuk tertulis", "that it is in writing"), at="surat.tertulis")
    for item in surat.lacking:
        yield fail(at="surat.memuat", materi=item.text, huruf=item.huruf)


MATERI: Final = Rule(
    id="UU25-P42-3",
    name="materi-aduan",
    subject=Pengaduan,
    citation=UU.pasal(42, ayat=3),
    title=Text(
        "Pengaduan tertulis dan memuat materi huruf a sampai d",
        "The complaint is in writing and contains what letters a to d name",
    ),
    message=Text(
        "Belum dimuat: {materi} (huruf {huruf})", "Not contained yet: {materi} (huruf {huruf})"
    ),
    messages=templates(
        tidak_tertulis=Text("Disampaikan tidak tertulis", "It was not made in writing")
    ),
    check=_materi,
    lawful=PENGADUAN,
    unlawful=evolve(
        PENGADUAN,
        surat=SuratPengaduan(
            tertulis=True, memuat=frozenset(MateriAduan) - {MateriAduan.TANDA_TANGAN}
        ),
    ),
)


# Pasal 43 ayat (2): papers the complainant needs for proof must be given; no number of days.
def _dokumen(permintaan: PermintaanDokumen, _: Context) -> Iterator[Remark]:
    if permintaan.ditolak:
        yield fail(at="ditolak")
    elif permintaan.diberikan is None:
        yield review(at="diberikan")


DOKUMEN: Final = Rule(
    id="UU25-P43-2",
    name="dokumen-pembuktian",
    subject=PermintaanDokumen,
    citation=UU.pasal(43, ayat=2),
    title=Text(
        "Dokumen yang dibutuhkan pengadu untuk pembuktian diberikan",
        "Documents the complainant needs for proof are given",
    ),
    message=Text(
        "Dokumen belum diberikan atau ditolak; waktunya tidak ditentukan undang-undang",
        "The document was refused or not given yet; the law sets no time for it",
    ),
    check=_dokumen,
    lawful=PermintaanDokumen(
        dokumen="salinan berkas", diminta=date(2026, 3, 13), diberikan=date(2026, 3, 16)
    ),
    unlawful=PermintaanDokumen(dokumen="salinan berkas", ditolak=True),
)


# Pasal 44 ayat (1): a receipt must be given; no number of days.
def _tanda_terima(pengaduan: Pengaduan, _: Context) -> Iterator[Remark]:
    if pengaduan.tanda_terima is not None:
        return
    if happened(pengaduan, Jenis.TANDA_TERIMA_DIBERIKAN) is not None:
        return
    if received(pengaduan) is None:
        yield not_applicable()
    else:
        yield unrecorded(Text("tanda terima pengaduan", "a receipt"), at="tanda_terima")


TANDA_TERIMA: Final = Rule(
    id="UU25-P44-1",
    name="tanda-terima",
    subject=Pengaduan,
    citation=UU.pasal(44, ayat=1),
    title=Text("Tanda terima pengaduan diberikan", "A receipt for the complaint is given"),
    applies=Text("Pengaduan yang sudah diterima", "A complaint that was received"),
    check=_tanda_terima,
    lawful=PENGADUAN,
    unlawful=evolve(_without(Jenis.TANDA_TERIMA_DIBERIKAN), tanda_terima=None),
)


# Pasal 44 ayat (2): what the receipt contains, letters a to d.
def _isi_tanda_terima(terima: TandaTerima, _: Context) -> Iterator[Remark]:
    for item in terima.lacking:
        yield fail(at="memuat", isi=item.text, huruf=item.huruf)


ISI_TANDA_TERIMA: Final = Rule(
    id="UU25-P44-2",
    name="isi-tanda-terima",
    subject=TandaTerima,
    citation=UU.pasal(44, ayat=2),
    title=Text(
        "Tanda terima memuat huruf a sampai d", "The receipt contains what letters a to d name"
    ),
    message=Text(
        "Tanda terima tidak memuat {isi} (huruf {huruf})",
        "The receipt does not contain {isi} (huruf {huruf})",
    ),
    check=_isi_tanda_terima,
    lawful=TandaTerima.complete(tempat="Kupang", waktu=date(2026, 3, 13)),
    unlawful=TandaTerima(
        memuat=frozenset(IsiTandaTerima) - {IsiTandaTerima.TANDA_TANGAN},
        tempat="Kupang",
        waktu=date(2026, 3, 13),
    ),
)


# Pasal 44 ayat (3): answered within fourteen *hari* of receipt.
def _ditanggapi(pengaduan: Pengaduan, context: Context) -> Iterator[Remark]:
    return context.in_time(TANGGAPAN, received(pengaduan), answered(pengaduan), at="tanggapan")


DITANGGAPI: Final = Rule(
    id="UU25-P44-3",
    name="tanggapan-tepat-waktu",
    subject=Pengaduan,
    citation=UU.pasal(44, ayat=3),
    title=Text(
        "Pengaduan ditanggapi dalam 14 hari sejak diterima",
        "The complaint is answered within 14 days (hari) of being received",
    ),
    check=_ditanggapi,
    lawful=Example(PENGADUAN, now=date(2026, 5, 4)),
    unlawful=Example(
        evolve(_without(Jenis.DITANGGAPI_LENGKAP), tanggapan=()), now=date(2026, 5, 4)
    ),
)


# Pasal 44 ayat (3): the answer says at least whether the content of ayat 42(3) is complete.
def _isi_tanggapan(tanggapan: TanggapanPengaduan, _: Context) -> Iterator[Remark]:
    if tanggapan.lengkap is None:
        yield fail(at="lengkap")


ISI_TANGGAPAN: Final = Rule(
    id="UU25-P44-3.2",
    name="isi-tanggapan",
    subject=TanggapanPengaduan,
    citation=UU.pasal(44, ayat=3),
    title=Text(
        "Tanggapan menyebut lengkap atau tidaknya materi aduan",
        "The answer says whether the content of the complaint is complete",
    ),
    message=Text(
        "Tanggapan tidak menyebut lengkap atau tidaknya materi aduan",
        "The answer does not say whether the content of the complaint is complete",
    ),
    check=_isi_tanggapan,
    lawful=TanggapanPengaduan(tanggal=date(2026, 3, 16), lengkap=True),
    unlawful=TanggapanPengaduan(tanggal=date(2026, 3, 16)),
)


# Pasal 45 ayat (1) to (3): to whom a complaint is addressed.
#
# complaint of   service                                              addressed to
# -------------  ---------------------------------------------------  ------------------------------
# an officer     any                                                  the officer's superior
# a provider     5(3) a, b; 5(4) a, b; 5(7) a                         the superior of the unit
# a provider     5(3) c; 5(4) c; 5(7) b, by a corporation or an       the official responsible at
#                independent body                                     the agency that gave the task
def _ayat(pelayanan: Pelayanan) -> int | None:
    """Say which ayat a complaint of the provider of a service falls under; None: it is open."""
    if pelayanan.jenis is JenisPelayanan.ADMINISTRATIF:
        if pelayanan.tindakan is None:
            return None
        return 2 if pelayanan.tindakan is TindakanAdministratif.PEMERINTAH else 3
    if pelayanan.jenis is None or pelayanan.golongan is None:
        return None
    return 3 if pelayanan.golongan is GolonganPendanaan.MISI_NEGARA else 2


_CLASS: Final = Text("golongan pelayanan menurut Pasal 5", "where the service stands under Pasal 5")
_ADDRESS: Final = Text("alamat pengaduan", "to whom it is addressed")


def _alamat(
    right: AlamatPengaduan, ayat: int, pengaduan: Pengaduan, _: Context
) -> Iterator[Remark]:
    # A complaint of both an officer and the provider has two addresses; one field cannot say so.
    subject = DasarPengaduan.PELAKSANA if ayat == 1 else DasarPengaduan.PENYELENGGARA
    if pengaduan.dasar != {subject}:
        yield not_applicable()
        return
    if ayat > 1:
        found = None if pengaduan.pelayanan is None else _ayat(pengaduan.pelayanan)
        if found is None:
            yield unrecorded(_CLASS, at="pelayanan")
            return
        if found != ayat:
            yield not_applicable()
            return
    if pengaduan.alamat is None:
        yield unrecorded(_ADDRESS, at="alamat")
    elif pengaduan.alamat is not right:
        yield fail(at="alamat", alamat=pengaduan.alamat.text, seharusnya=right.text)


def _address_rule(
    ayat: int, name: str, right: AlamatPengaduan, applies: Text, lawful: Pengaduan
) -> Rule[Pengaduan]:
    wrong = next(one for one in AlamatPengaduan if one is not right)
    return Rule(
        id=f"UU25-P45-{ayat}",
        name=name,
        subject=Pengaduan,
        citation=UU.pasal(45, ayat=ayat),
        title=Text(
            "Pengaduan ditujukan kepada {alamat}", "The complaint is addressed to {alamat}"
        ).format(alamat=right.text),
        message=Text(
            "Ditujukan kepada {alamat}, seharusnya kepada {seharusnya}",
            "Addressed to {alamat}, not to {seharusnya}",
        ),
        applies=applies,
        check=partial(_alamat, right, ayat),
        lawful=lawful,
        unlawful=evolve(lawful, alamat=wrong),
    )


ALAMAT: Final = (
    _address_rule(
        1,
        "alamat-pengaduan-pelaksana",
        AlamatPengaduan.ATASAN_PELAKSANA,
        Text("Pengaduan terhadap pelaksana saja", "A complaint of an officer only"),
        evolve(
            PENGADUAN,
            dasar=frozenset({DasarPengaduan.PELAKSANA}),
            alamat=AlamatPengaduan.ATASAN_PELAKSANA,
        ),
    ),
    _address_rule(
        2,
        "alamat-pengaduan-penyelenggara",
        AlamatPengaduan.ATASAN_SATUAN_KERJA,
        Text(
            "Pengaduan terhadap penyelenggara pelayanan Pasal 5 ayat (3) dan (4) huruf a dan b "
            "serta ayat (7) huruf a",
            "A complaint of the provider of a service under Pasal 5 ayat (3) and (4) huruf a and "
            "b, or ayat (7) huruf a",
        ),
        PENGADUAN,
    ),
    _address_rule(
        3,
        "alamat-pengaduan-misi",
        AlamatPengaduan.PEJABAT_PEMBERI_MISI,
        Text(
            "Pengaduan terhadap korporasi atau lembaga independen yang memberi pelayanan Pasal 5 "
            "ayat (3) dan (4) huruf c serta ayat (7) huruf b",
            "A complaint of a corporation or independent body giving a service under Pasal 5 ayat "
            "(3) and (4) huruf c, or ayat (7) huruf b",
        ),
        evolve(
            PENGADUAN,
            pelayanan=Pelayanan(
                nama="Penyaluran BBM",
                jenis=JenisPelayanan.BARANG,
                golongan=GolonganPendanaan.MISI_NEGARA,
            ),
            alamat=AlamatPengaduan.PEJABAT_PEMBERI_MISI,
        ),
    ),
)

RULES: Final[tuple[AnyRule, ...]] = (
    DASAR,
    DIRUGIKAN,
    DIAJUKAN,
    MATERI,
    DOKUMEN,
    TANDA_TERIMA,
    ISI_TANDA_TERIMA,
    DITANGGAPI,
    ISI_TANGGAPAN,
    *ALAMAT,
)
"""The rules of Pasal 40-45, in article order."""
