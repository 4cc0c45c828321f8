"""Settling a complaint: the Ombudsman, the examination, secrecy: UU 25/2009 Pasal 46-49."""

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
from layanan.hukum.attest import MESSAGES, judged
from layanan.hukum.contoh_pengaduan import PEMERIKSAAN, PENGADUAN, TUNTUTAN, without
from layanan.hukum.perkara import (
    answered,
    at_provider,
    complete,
    decided,
    ended,
    examined,
    filed,
    happened,
    in_time,
    received,
)
from layanan.model.penanganan_pengaduan import MateriAduan, Pemeriksaan, PrinsipPemeriksaan
from layanan.model.pengaduan import Pengaduan, SuratPengaduan, TujuanPengaduan, TuntutanGantiRugi
from layanan.model.penyelesaian import CaraPenyelesaianKhusus, PenyelesaianKhusus
from layanan.model.peristiwa import JenisPeristiwaPengaduan as Jenis
from layanan.rule import AnyRule, Example, Rule, templates
from layanan.tenggat.uu25_2009 import TANGGAPAN
from layanan.text import Text

__all__ = ["RULES"]


# Pasal 46 ayat (2): whoever does not want the provider to settle it is served by the Ombudsman. How
# the Ombudsman does that is its own regime (ayat (7)); here it is asked whether the case got there.
def _kehendak(pengaduan: Pengaduan, context: Context) -> Iterator[Remark]:
    moved_on = happened(pengaduan, Jenis.DIALIHKAN_KE_OMBUDSMAN)
    if not pengaduan.dikehendaki_oleh_ombudsman and moved_on is None:
        yield not_applicable()
        return
    there = happened(pengaduan, Jenis.DIAJUKAN_KE_OMBUDSMAN) is not None
    if moved_on is None and not there and TujuanPengaduan.OMBUDSMAN not in pengaduan.tujuan:
        yield unrecorded(
            Text("bahwa pengaduan sampai pada ombudsman", "that it reached the Ombudsman"),
            at="peristiwa",
        )
    decision = decided(pengaduan)
    if decision.done and (
        moved_on is None
        or decision.pada is None
        or context.day(decision.pada) > context.day(moved_on)
    ):
        yield review(at="keputusan")


KEHENDAK: Final = Rule(
    id="UU25-P46-2",
    name="kehendak-diselesaikan-ombudsman",
    subject=Pengaduan,
    citation=UU.pasal(46, ayat=2),
    title=Text(
        "Pengaduan yang tidak dikehendaki diselesaikan penyelenggara diselesaikan ombudsman",
        "A complaint the complainant does not want the provider to settle is settled by the "
        "Ombudsman",
    ),
    message=Text(
        "Pengaduan yang dikehendaki diselesaikan ombudsman tercatat diputus penyelenggara",
        "A complaint wanted settled by the Ombudsman is recorded as decided by the provider",
    ),
    applies=Text(
        "Pengaduan yang dikehendaki diselesaikan ombudsman",
        "A complaint the complainant wants settled by the Ombudsman",
    ),
    check=_kehendak,
    lawful=evolve(
        without(Jenis.DIPUTUS),
        dikehendaki_oleh_ombudsman=True,
        tujuan=frozenset({TujuanPengaduan.OMBUDSMAN}),
        keputusan=None,
    ),
    unlawful=evolve(PENGADUAN, dikehendaki_oleh_ombudsman=True),
)


# Pasal 46 ayat (5): mediation and conciliation are held at the request of the parties. Over
# compensation Pasal 50 ayat (5) lets the Ombudsman hold them and asks for no request.
def _permintaan(khusus: PenyelesaianKhusus, context: Context) -> Iterator[Remark]:
    if khusus.cara is CaraPenyelesaianKhusus.AJUDIKASI_KHUSUS:
        yield not_applicable()
    elif khusus.atas_permintaan_para_pihak is None:
        yield unrecorded(
            Text("permintaan para pihak", "the request of the parties"),
            at="atas_permintaan_para_pihak",
        )
    elif not khusus.atas_permintaan_para_pihak:
        pengaduan = context.enclosing(Pengaduan)
        claimed = pengaduan is not None and pengaduan.tuntutan is not None
        if claimed or khusus.ganti_rugi is not None:
            yield review("ganti-rugi", at="atas_permintaan_para_pihak", cara=khusus.cara.text)
        else:
            yield fail(at="atas_permintaan_para_pihak", cara=khusus.cara.text)


_MEDIASI: Final = PenyelesaianKhusus(
    cara=CaraPenyelesaianKhusus.MEDIASI,
    mulai=date(2026, 4, 10),
    atas_permintaan_para_pihak=True,
)

PERMINTAAN: Final = Rule(
    id="UU25-P46-5",
    name="mediasi-konsiliasi-atas-permintaan",
    subject=PenyelesaianKhusus,
    citation=UU.pasal(46, ayat=5),
    title=Text(
        "Mediasi dan konsiliasi dilakukan atas permintaan para pihak",
        "Mediation and conciliation are held at the request of the parties",
    ),
    message=Text(
        "Tercatat tidak atas permintaan para pihak: {cara}",
        "The {cara} is recorded as not requested by the parties",
    ),
    messages=templates(
        ganti_rugi=Text(
            "Tercatat tanpa permintaan para pihak: {cara}; mengenai ganti rugi Pasal 50 ayat (5) "
            "tidak mensyaratkannya",
            "The {cara} is recorded as not requested by the parties; over compensation Pasal 50 "
            "ayat (5) does not ask for a request",
        )
    ),
    applies=Text("Mediasi dan konsiliasi", "Mediation and conciliation"),
    check=_permintaan,
    lawful=_MEDIASI,
    unlawful=evolve(_MEDIASI, atas_permintaan_para_pihak=False),
)


# Pasal 47 ayat (1): the provider examines complaints of its service. No time is set; that a
# complete complaint is being examined, or was before it was decided, has to be on record.
def _diperiksa(pengaduan: Pengaduan, _: Context) -> Iterator[Remark]:
    due = complete(pengaduan).done and ended(pengaduan) is None and at_provider(pengaduan)
    if not due and not decided(pengaduan).done:
        yield not_applicable()
    elif not examined(pengaduan).done:
        yield unrecorded(
            Text("pemeriksaan pengaduan", "the examination of the complaint"), at="pemeriksaan"
        )


DIPERIKSA: Final = Rule(
    id="UU25-P47-1",
    name="pengaduan-diperiksa",
    subject=Pengaduan,
    citation=UU.pasal(47, ayat=1),
    title=Text("Pengaduan diperiksa penyelenggara", "The provider examines the complaint"),
    applies=Text(
        "Pengaduan pada penyelenggara yang sudah lengkap",
        "A complaint with the provider that is complete",
    ),
    check=_diperiksa,
    lawful=PENGADUAN,
    unlawful=evolve(without(Jenis.DIPERIKSA), pemeriksaan=None, dengar_pendapat=()),
)


# Pasal 47 ayat (2): by the legislation that applies to the provider; for a corporation, by its own
# rules, which only a person can vouch for.
def _dasar(pemeriksaan: Pemeriksaan, context: Context) -> Iterator[Remark]:
    if not pemeriksaan.dasar:
        yield from judged((), _P47_2, _DASAR_TITLE, context, at="")


_P47_2: Final = UU.pasal(47, ayat=2)
_DASAR_TITLE: Final = Text(
    "Pemeriksaan mengikuti peraturan perundang-undangan yang berlaku bagi penyelenggara",
    "The examination follows the legislation that applies to the provider",
)

DASAR: Final = Rule(
    id="UU25-P47-2",
    name="dasar-pemeriksaan",
    subject=Pemeriksaan,
    citation=_P47_2,
    title=_DASAR_TITLE,
    messages=MESSAGES,
    check=_dasar,
    lawful=PEMERIKSAAN,
    unlawful=evolve(PEMERIKSAAN, dasar=()),
)


# Pasal 48 ayat (1): independent, without discrimination, impartial, free of charge. Its elucidation
# gives the reason: the one complained of and the one who settles it sit in one institution. An
# examination by the one complained of is read as breaking it.
def _prinsip(pemeriksaan: Pemeriksaan, _: Context) -> Iterator[Remark]:
    broken = pemeriksaan.prinsip_dilanggar
    if broken is None:
        yield unrecorded(
            Text("dipegang tidaknya prinsip", "whether the principles were kept"),
            at="prinsip_dilanggar",
        )
    for prinsip in PrinsipPemeriksaan:
        if prinsip in (broken or ()):
            yield fail(at="prinsip_dilanggar", prinsip=prinsip.text)
    if pemeriksaan.biaya:
        yield fail("biaya", at="biaya", jumlah=pemeriksaan.biaya)
    if pemeriksaan.oleh_teradu:
        yield fail("oleh-teradu", at="oleh_teradu")


PRINSIP: Final = Rule(
    id="UU25-P48-1",
    name="prinsip-pemeriksaan",
    subject=Pemeriksaan,
    citation=UU.pasal(48, ayat=1),
    title=Text(
        "Pemeriksaan independen, nondiskriminatif, tidak memihak, dan tanpa biaya",
        "The examination is independent, without discrimination, impartial and free of charge",
    ),
    message=Text("Prinsip dilanggar: {prinsip}", "Principle broken: {prinsip}"),
    messages=templates(
        biaya=Text("Dipungut biaya Rp{jumlah}", "A charge of Rp{jumlah} was made"),
        oleh_teradu=Text(
            "Diperiksa oleh pihak yang diadukan", "It was done by the one complained of"
        ),
    ),
    check=_prinsip,
    lawful=PEMERIKSAAN,
    unlawful=evolve(PEMERIKSAAN, prinsip_dilanggar=frozenset({PrinsipPemeriksaan.TIDAK_MEMIHAK})),
)


# Pasal 48 ayat (2): the provider receives complaints and responds to them. When a response is late
# is for Pasal 44 ayat (3) to say; that there was none by then is for a person to look into here.
def _diterima(pengaduan: Pengaduan, context: Context) -> Iterator[Remark]:
    if not at_provider(pengaduan):
        yield not_applicable()
        return
    arrived, response = received(pengaduan), answered(pengaduan)
    if pengaduan.penerimaan_ditolak:
        if arrived.done or response.done:
            yield review("ditolak-dahulu", at="penerimaan_ditolak")
        else:
            yield fail(at="penerimaan_ditolak")
    elif arrived.done or response.done or decided(pengaduan).done:
        if not response.done and not decided(pengaduan).done:
            open_ = in_time(
                context, TANGGAPAN, arrived, response, at="tanggapan", end=ended(pengaduan)
            )
            for one in open_:
                if one.key in _LATE:
                    yield review("tanpa-respons", at="tanggapan")
    elif filed(pengaduan).done and ended(pengaduan) is None:
        yield unrecorded(
            Text("penerimaan pengaduan", "that the complaint was received"),
            at="penerimaan_ditolak",
        )
    else:
        yield not_applicable()


_LATE: Final = frozenset({"belum", "bacaan-hari"})

DITERIMA: Final = Rule(
    id="UU25-P48-2",
    name="pengaduan-diterima-dan-direspons",
    subject=Pengaduan,
    citation=UU.pasal(48, ayat=2),
    title=Text(
        "Penyelenggara menerima dan merespons pengaduan",
        "The provider receives the complaint and responds to it",
    ),
    message=Text(
        "Penyelenggara menolak menerima pengaduan", "The provider refused to receive the complaint"
    ),
    messages=templates(
        ditolak_dahulu=Text(
            "Tercatat ditolak, tetapi juga diterima atau ditanggapi",
            "Recorded as refused, and also as received or answered",
        ),
        tanpa_respons=Text(
            "Tidak ada respons yang tercatat sampai batas Pasal 44 ayat (3)",
            "No response is recorded up to the limit of Pasal 44 ayat (3)",
        ),
    ),
    applies=Text("Pengaduan kepada penyelenggara", "A complaint to the provider"),
    check=_diterima,
    lawful=PENGADUAN,
    unlawful=evolve(
        without(*Jenis),
        penerimaan_ditolak=True,
        tanda_terima=None,
        tanggapan=(),
        keputusan=None,
    ),
)


# Pasal 48 ayat (4): who claims compensation sets out the loss; in the claim or in the letter.
def _uraian(tuntutan: TuntutanGantiRugi, context: Context) -> Iterator[Remark]:
    if tuntutan.uraian_kerugian is not None:
        return
    pengaduan = context.enclosing(Pengaduan)
    surat = None if pengaduan is None else pengaduan.surat
    if surat is not None and MateriAduan.URAIAN_KERUGIAN in surat.isi:
        return
    if surat is not None and surat.memuat:
        yield fail(at="uraian_kerugian")
    else:
        yield unrecorded(
            Text("uraian kerugian", "the description of the loss"), at="uraian_kerugian"
        )


_TANPA_URAIAN: Final = evolve(TUNTUTAN, uraian_kerugian=None)

URAIAN_KERUGIAN: Final = Rule(
    id="UU25-P48-4",
    name="uraian-kerugian",
    subject=TuntutanGantiRugi,
    citation=UU.pasal(48, ayat=4),
    title=Text(
        "Tuntutan ganti rugi menguraikan kerugian akibat pelayanan",
        "A claim for compensation sets out the loss the service caused",
    ),
    message=Text(
        "Kerugian tidak diuraikan, baik dalam tuntutan maupun dalam surat pengaduan",
        "The loss is set out neither in the claim nor in the letter of complaint",
    ),
    check=_uraian,
    lawful=TUNTUTAN,
    unlawful=Example(
        _TANPA_URAIAN,
        within=(
            evolve(
                PENGADUAN,
                tuntutan=_TANPA_URAIAN,
                surat=SuratPengaduan(memuat=frozenset({MateriAduan.NAMA})),
            ),
        ),
    ),
)


# Penjelasan Pasal 48 ayat (4): cause and effect between the provider's act and the loss.
def _sebab_akibat(tuntutan: TuntutanGantiRugi, _: Context) -> Iterator[Remark]:
    if tuntutan.sebab_akibat is None:
        yield unrecorded(Text("hubungan sebab akibat", "cause and effect"), at="sebab_akibat")
    elif not tuntutan.sebab_akibat:
        yield fail(at="sebab_akibat")


SEBAB_AKIBAT: Final = Rule(
    id="UU25-P48-4.2",
    name="sebab-akibat-kerugian",
    subject=TuntutanGantiRugi,
    citation=UU.pasal(48, ayat=4, penjelasan=True),
    title=Text(
        "Ganti rugi mempunyai hubungan sebab akibat dengan perbuatan penyelenggara",
        "The compensation claimed follows from what the provider did",
    ),
    message=Text(
        "Hubungan sebab akibat tercatat tidak ada", "It is recorded that there is no such link"
    ),
    check=_sebab_akibat,
    lawful=TUNTUTAN,
    unlawful=evolve(TUNTUTAN, sebab_akibat=False),
)


# Pasal 49: secrecy is kept, and the duty does not end when the head leaves office (ayat (2)).
def _kerahasiaan(pemeriksaan: Pemeriksaan, _: Context) -> Iterator[Remark]:
    if pemeriksaan.kerahasiaan_dijaga is None:
        yield unrecorded(
            Text("dijaga tidaknya kerahasiaan", "whether secrecy was kept"),
            at="kerahasiaan_dijaga",
        )
    elif not pemeriksaan.kerahasiaan_dijaga:
        yield fail(at="kerahasiaan_dijaga")


KERAHASIAAN: Final = Rule(
    id="UU25-P49-1",
    name="kerahasiaan-pemeriksaan",
    subject=Pemeriksaan,
    citation=UU.pasal(49, ayat=1),
    also=(UU.pasal(49, ayat=2),),
    title=Text(
        "Kerahasiaan dijaga dalam pemeriksaan, juga setelah pimpinan berhenti",
        "Secrecy is kept in the examination, also after the head has left office",
    ),
    message=Text("Kerahasiaan tercatat tidak dijaga", "It is recorded that secrecy was not kept"),
    check=_kerahasiaan,
    lawful=PEMERIKSAAN,
    unlawful=evolve(PEMERIKSAAN, kerahasiaan_dijaga=False),
)

RULES: Final[tuple[AnyRule, ...]] = (
    KEHENDAK,
    PERMINTAAN,
    DIPERIKSA,
    DASAR,
    PRINSIP,
    DITERIMA,
    URAIAN_KERUGIAN,
    SEBAB_AKIBAT,
    KERAHASIAAN,
)
"""The rules of Pasal 46-49, in article order."""
