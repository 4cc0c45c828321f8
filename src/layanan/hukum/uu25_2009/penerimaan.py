"""Receipt, answer and addressee of a complaint: UU 25/2009 Pasal 44 and 45."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
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
from layanan.hukum.contoh_pengaduan import PENGADUAN, without
from layanan.hukum.perkara import answered, at_provider, ended, happened, in_time, received
from layanan.model.pelayanan import (
    GolonganPendanaan,
    JenisPelayanan,
    Pelayanan,
    TindakanAdministratif,
)
from layanan.model.penanganan_pengaduan import IsiTandaTerima, TandaTerima, TanggapanPengaduan
from layanan.model.pengaduan import AlamatPengaduan, DasarPengaduan, Pengaduan
from layanan.model.penyelenggara import JenisPenyelenggara, Penyelenggara
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.model.peristiwa import JenisPeristiwaPengaduan as Jenis
from layanan.rule import AnyRule, Example, Rule, templates
from layanan.tenggat.uu25_2009 import TANGGAPAN
from layanan.text import Text

__all__ = ["RULES"]


# Pasal 44 binds "penyelenggara dan/atau ombudsman", whichever received the complaint; the sanctions
# of Pasal 54 fall on providers and officers. What was brought to another than the provider exposes
# neither.
def _addressed(found: Iterable[Remark], pengaduan: Pengaduan | None) -> Iterator[Remark]:
    """Say what was not met without the provider's sanctions where another had to meet it."""
    provider = pengaduan is None or at_provider(pengaduan)
    return (one if provider else evolve(one, exposed=False) for one in found)


# Pasal 44 ayat (1): a receipt must be given; no number of days.
def _tanda_terima(pengaduan: Pengaduan, _: Context) -> Iterator[Remark]:
    if pengaduan.tanda_terima is not None:
        return
    if happened(pengaduan, Jenis.TANDA_TERIMA_DIBERIKAN) is not None:
        return
    if received(pengaduan).done or answered(pengaduan).done:
        yield unrecorded(Text("tanda terima pengaduan", "a receipt"), at="tanda_terima")
    else:
        yield not_applicable()


TANDA_TERIMA: Final = Rule(
    id="UU25-P44-1",
    name="tanda-terima",
    subject=Pengaduan,
    citation=UU.pasal(44, ayat=1),
    title=Text("Tanda terima pengaduan diberikan", "A receipt for the complaint is given"),
    applies=Text("Pengaduan yang sudah diterima", "A complaint that was received"),
    check=_tanda_terima,
    lawful=PENGADUAN,
    unlawful=evolve(without(Jenis.TANDA_TERIMA_DIBERIKAN), tanda_terima=None),
)


# Pasal 44 ayat (2): what the receipt contains, letters a to d.
def _isi_tanda_terima(terima: TandaTerima, context: Context) -> Iterator[Remark]:
    if terima.lacking and not terima.memuat:
        yield unrecorded(Text("isi tanda terima", "what the receipt says"), at="memuat")
        return
    found = (fail(at="memuat", isi=item.text, huruf=item.huruf) for item in terima.lacking)
    yield from _addressed(found, context.enclosing(Pengaduan))


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
    found = in_time(
        context,
        TANGGAPAN,
        received(pengaduan),
        answered(pengaduan),
        at="tanggapan",
        end=ended(pengaduan),
    )
    return _addressed(found, pengaduan)


DITANGGAPI: Final = Rule(
    id="UU25-P44-3",
    name="tanggapan-tepat-waktu",
    subject=Pengaduan,
    citation=UU.pasal(44, ayat=3),
    title=Text(
        "Pengaduan ditanggapi dalam 14 hari sejak diterima",
        "The complaint is answered within 14 days (hari) of being received",
    ),
    applies=Text(
        "Pengaduan yang diterima dan masih harus ditanggapi",
        "A complaint that was received and still has to be answered",
    ),
    check=_ditanggapi,
    lawful=PENGADUAN,
    unlawful=Example(evolve(without(Jenis.DITANGGAPI_LENGKAP), tanggapan=()), now=date(2026, 5, 4)),
)


# Pasal 44 ayat (3): the answer says at least whether the content of ayat 42(3) is complete. What it
# says may stand in the events, or in what it names as lacking.
def _isi_tanggapan(tanggapan: TanggapanPengaduan, context: Context) -> Iterator[Remark]:
    if tanggapan.lengkap is not None or tanggapan.kurang:
        return
    pengaduan = context.enclosing(Pengaduan)
    events = () if pengaduan is None else pengaduan.peristiwa
    days = {context.day(one.pada) for one in events if one.jenis in _ANSWERS}
    if tanggapan.tanggal is None or context.day(tanggapan.tanggal) not in days:
        yield review(at="lengkap")


_ANSWERS: Final = (Jenis.DITANGGAPI_LENGKAP, Jenis.DITANGGAPI_TIDAK_LENGKAP)

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
        "Tidak tercatat bahwa tanggapan menyebut lengkap atau tidaknya materi aduan",
        "The answer is not recorded as saying whether the content of the complaint is complete",
    ),
    check=_isi_tanggapan,
    lawful=TanggapanPengaduan(tanggal=date(2026, 3, 16), lengkap=True),
    unlawful=TanggapanPengaduan(tanggal=date(2026, 3, 16)),
)


# Pasal 45 ayat (1) to (3): to whom a complaint is addressed. Read as: within the provider and those
# above it; a complaint brought to the Ombudsman or a legislature only is addressed to them.
#
# complaint of   service                                              addressed to
# -------------  ---------------------------------------------------  ------------------------------
# an officer     any                                                  the officer's superior
# a provider     5(3) a, b; 5(4) a, b; 5(7) a                         the superior of the unit
# a provider     5(3) c; 5(4) c; 5(7) b, by a corporation or an       the official responsible at
#                independent body                                     the agency that gave the task
#
# Of other legal entities ayat (3) says nothing, and whether *korporasi* takes them in is open: a
# complaint is misdirected for certain only where the provider is known to be one of the two.
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
_OF_WHOM: Final = Text("dasar pengaduan", "what is complained of")


_FORM: Final = Text(
    "apakah penyelenggara korporasi atau lembaga independen",
    "whether the provider is a corporation or an independent body",
)
_NAMED: Final = frozenset({JenisPenyelenggara.KORPORASI, JenisPenyelenggara.LEMBAGA_INDEPENDEN})


def _is_named(context: Context) -> bool:
    """Whether the provider is known to be one of the two that ayat (3) names."""
    whole = context.enclosing(Penyelenggaraan)
    provider = whole.penyelenggara if whole else None
    if provider is None:
        return False
    return (provider.jenis or (provider.bentuk and provider.bentuk.jenis)) in _NAMED


def _alamat(
    right: AlamatPengaduan, ayat: int, pengaduan: Pengaduan, context: Context
) -> Iterator[Remark]:
    dasar = pengaduan.dasar
    subject = DasarPengaduan.PELAKSANA if ayat == 1 else DasarPengaduan.PENYELENGGARA
    if not at_provider(pengaduan) or (dasar and subject not in dasar):
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
    if not dasar:
        yield unrecorded(_OF_WHOM, at="dasar")
    elif pengaduan.alamat is None:
        yield unrecorded(_ADDRESS, at="alamat")
    elif pengaduan.alamat is right:
        return
    elif ayat == 3 and not _is_named(context):
        yield unrecorded(_FORM, at="penyelenggara")
    else:
        # A complaint of both an officer and the provider has two addresses; one field holds one.
        judge = fail if len(dasar) == 1 else review
        key = "" if len(dasar) == 1 else "dua-alamat"
        yield judge(key, at="alamat", alamat=pengaduan.alamat.text, seharusnya=right.text)


def _address_rule(
    ayat: int, name: str, right: AlamatPengaduan, applies: Text, lawful: Pengaduan
) -> Rule[Pengaduan]:
    wrong = next(one for one in AlamatPengaduan if one is not right)
    korporasi = Penyelenggara(nama="PT Niaga", jenis=JenisPenyelenggara.KORPORASI)
    within = (Penyelenggaraan(penyelenggara=korporasi),) if ayat == 3 else ()
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
        messages=templates(
            dua_alamat=Text(
                "Terhadap pelaksana dan penyelenggara sekaligus: tercatat kepada {alamat}, harus "
                "juga kepada {seharusnya}",
                "Of both an officer and the provider: recorded as addressed to {alamat}, has to be "
                "to {seharusnya} as well",
            )
        ),
        applies=applies,
        check=partial(_alamat, right, ayat),
        lawful=lawful,
        unlawful=Example(evolve(lawful, alamat=wrong), within=within),
    )


ALAMAT: Final = (
    _address_rule(
        1,
        "alamat-pengaduan-pelaksana",
        AlamatPengaduan.ATASAN_PELAKSANA,
        Text("Pengaduan terhadap pelaksana", "A complaint of an officer"),
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
    TANDA_TERIMA,
    ISI_TANDA_TERIMA,
    DITANGGAPI,
    ISI_TANGGAPAN,
    *ALAMAT,
)
"""The rules of Pasal 44 and 45, in article order."""
