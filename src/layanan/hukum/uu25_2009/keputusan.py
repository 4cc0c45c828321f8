"""Decision, delivery, compensation, adjudication, copy: UU 25/2009 Pasal 50."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Final

from attrs import evolve

from layanan.checking import Moment
from layanan.citation import UU_25_2009 as UU
from layanan.context import (
    Context,
    Remark,
    fail,
    not_applicable,
    review,
    unrecorded,
)
from layanan.finding import Value
from layanan.hukum.contoh_pengaduan import KEPUTUSAN, PENGADUAN, TUNTUTAN, moved, without
from layanan.hukum.perkara import (
    Fact,
    at_provider,
    complete,
    decided,
    delivered,
    ended,
    happened,
    in_time,
    paid,
)
from layanan.model.anggaran import AnggaranPelayanan
from layanan.model.pengaduan import Pengaduan
from layanan.model.penyelesaian import (
    CaraPenyelesaianKhusus,
    HasilPenyelesaianKhusus,
    PenyelesaianKhusus,
)
from layanan.model.peristiwa import JenisPeristiwaPengaduan as Jenis
from layanan.rule import AnyRule, Example, Rule, templates
from layanan.tenggat.uu25_2009 import KEPUTUSAN as BATAS_KEPUTUSAN
from layanan.tenggat.uu25_2009 import PEMBAYARAN_GANTI_RUGI, PENYAMPAIAN
from layanan.text import Text

__all__ = ["RULES"]


# Pasal 50 ayat (1): decided within sixty *hari* of the file being declared complete. It binds the
# provider only; what the Ombudsman handles is not counted.
def _diputus(pengaduan: Pengaduan, context: Context) -> Iterator[Remark]:
    decision = decided(pengaduan)
    if not decision.done and not at_provider(pengaduan):
        yield not_applicable()
        return
    yield from in_time(
        context,
        BATAS_KEPUTUSAN,
        complete(pengaduan),
        decision,
        at="keputusan",
        end=ended(pengaduan),
    )


DIPUTUS: Final = Rule(
    id="UU25-P50-1",
    name="keputusan-tepat-waktu",
    subject=Pengaduan,
    citation=UU.pasal(50, ayat=1),
    title=Text(
        "Pengaduan diputus dalam 60 hari sejak berkas dinyatakan lengkap",
        "The complaint is decided within 60 days (hari) of the file being declared complete",
    ),
    applies=Text(
        "Pengaduan pada penyelenggara yang masih harus diputus",
        "A complaint with the provider that still has to be decided",
    ),
    check=_diputus,
    lawful=PENGADUAN,
    unlawful=Example(evolve(without(Jenis.DIPUTUS), keputusan=None), now=date(2026, 9, 1)),
)


# Pasal 50 ayat (2): delivered within fourteen *hari* of the decision.
def _disampaikan(pengaduan: Pengaduan, context: Context) -> Iterator[Remark]:
    return in_time(context, PENYAMPAIAN, decided(pengaduan), delivered(pengaduan), at="penyampaian")


DISAMPAIKAN: Final = Rule(
    id="UU25-P50-2",
    name="keputusan-disampaikan",
    subject=Pengaduan,
    citation=UU.pasal(50, ayat=2),
    title=Text(
        "Keputusan disampaikan kepada pengadu dalam 14 hari sejak diputuskan",
        "The decision is delivered to the complainant within 14 days (hari) of being made",
    ),
    check=_disampaikan,
    lawful=PENGADUAN,
    unlawful=moved(Jenis.DISAMPAIKAN, date(2026, 6, 1)),
)


# Pasal 50 ayat (3): where compensation is claimed the decision states its amount and the last day
# to pay it. A decision that grants none has neither to state.
def _memuat(pengaduan: Pengaduan, _: Context) -> Iterator[Remark]:
    keputusan = pengaduan.keputusan
    if pengaduan.tuntutan is None or not decided(pengaduan).done:
        yield not_applicable()
        return
    granted = None if keputusan is None else keputusan.ganti_rugi
    if (keputusan is not None and keputusan.dikabulkan is False) or granted == 0:
        return
    if granted is None:
        yield unrecorded(
            Text("jumlah ganti rugi dalam keputusan", "the compensation the decision grants"),
            at="keputusan.ganti_rugi",
        )
    event = next((one for one in pengaduan.peristiwa if one.jenis is Jenis.DIPUTUS), None)
    stated = {
        None if event is None else event.batas_bayar,
        None if keputusan is None else keputusan.batas_pembayaran,
    } - {None}
    if not stated:
        yield unrecorded(
            Text("batas pembayaran dalam keputusan", "the last day to pay the decision sets"),
            at="keputusan.batas_pembayaran",
        )
    elif len(stated) > 1:
        yield review(at="keputusan.batas_pembayaran")


MEMUAT: Final = Rule(
    id="UU25-P50-3",
    name="keputusan-memuat-ganti-rugi",
    subject=Pengaduan,
    citation=UU.pasal(50, ayat=3),
    title=Text(
        "Keputusan atas tuntutan ganti rugi memuat jumlah dan batas pembayarannya",
        "A decision on a claim for compensation states its amount and the last day to pay it",
    ),
    message=Text(
        "Batas pembayaran dalam keputusan dan dalam peristiwanya berbeda",
        "The last day to pay differs between the decision and its event",
    ),
    applies=Text(
        "Pengaduan dengan tuntutan ganti rugi yang sudah diputus",
        "A complaint with a claim for compensation that was decided",
    ),
    check=_memuat,
    lawful=PENGADUAN,
    unlawful=evolve(PENGADUAN, keputusan=evolve(KEPUTUSAN, ganti_rugi=None)),
)


# Pasal 50 ayat (3): paid by the day that is set. An agreement or an adjudication sets a new day in
# the place of the one before; what was overdue by then stays so.
def _dibayar(pengaduan: Pengaduan, context: Context) -> Iterator[Remark]:
    told = False
    for batas, act, replaced in _days(pengaduan):
        if not PEMBAYARAN_GANTI_RUGI.validity.covers(batas):
            continue
        facts: dict[str, Value] = {
            "isi": PEMBAYARAN_GANTI_RUGI.isi,
            "batas": batas,
            "jangka": _SET,
            "dasar": str(PEMBAYARAN_GANTI_RUGI.citation),
        }
        stop = context.now if replaced is None else replaced
        if act.pada is not None and context.day(act.pada) > batas:
            yield fail("terlambat", at="pembayaran", selesai=context.day(act.pada), **facts)
        elif not act.done and context.day(stop) > batas:
            yield fail("belum", at="pembayaran", kini=context.day(stop), **facts)
        elif act.done and act.pada is None and context.today > batas:
            yield unrecorded(Text("hari pembayaran", "the day of payment"), at="pembayaran")
        elif not act.done and replaced is not None:
            continue
        told = True
    if not told:
        yield not_applicable()


def _days(pengaduan: Pengaduan) -> Iterator[tuple[date, Fact, Moment | None]]:
    """Each last day to pay that was set, the payment, and when another day took its place."""
    batas: date | None = None
    by_events = False
    for one in pengaduan.peristiwa:
        if one.jenis in _SETTING:
            if batas is not None:
                yield batas, Fact(), one.pada
            batas = one.batas_bayar
            by_events = by_events or batas is not None
        elif one.jenis is Jenis.GANTI_RUGI_DIBAYAR and batas is not None:
            yield batas, Fact(done=True, pada=one.pada), None
            batas = None
    if not by_events:
        papers = (pengaduan.keputusan, *pengaduan.penyelesaian_khusus)
        for paper in papers:
            if paper is not None and paper.batas_pembayaran is not None:
                batas = paper.batas_pembayaran
    if batas is not None:
        yield batas, paid(pengaduan), None


_SETTING: Final = frozenset(
    {
        Jenis.DIPUTUS,
        Jenis.MEDIASI_BERHASIL,
        Jenis.KONSILIASI_BERHASIL,
        Jenis.AJUDIKASI_KHUSUS_DIPUTUS,
    }
)
_SET: Final = Text("hari yang ditetapkan", "the day that was set")

DIBAYAR: Final = Rule(
    id="UU25-P50-3.2",
    name="ganti-rugi-dibayar",
    subject=Pengaduan,
    citation=UU.pasal(50, ayat=3),
    title=Text(
        "Ganti rugi dibayar sampai batas pembayaran yang ditetapkan",
        "Compensation is paid by the day that was set",
    ),
    applies=Text(
        "Pengaduan yang batas pembayaran ganti ruginya ditetapkan",
        "A complaint for which a last day to pay compensation was set",
    ),
    check=_dibayar,
    lawful=PENGADUAN,
    unlawful=moved(Jenis.GANTI_RUGI_DIBAYAR, date(2026, 6, 1)),
)


# Pasal 50 ayat (4): the provider keeps a budget to pay compensation from.
def _anggaran(anggaran: AnggaranPelayanan, _: Context) -> Iterator[Remark]:
    if anggaran.ganti_rugi is None:
        yield unrecorded(Text("anggaran ganti rugi", "a budget for compensation"), at="ganti_rugi")
    elif not anggaran.ganti_rugi:
        yield fail(at="ganti_rugi", tahun=str(anggaran.tahun))


ANGGARAN: Final = Rule(
    id="UU25-P50-4",
    name="anggaran-ganti-rugi",
    subject=AnggaranPelayanan,
    citation=UU.pasal(50, ayat=4),
    title=Text(
        "Penyelenggara menyediakan anggaran untuk membayar ganti rugi",
        "The provider keeps a budget to pay compensation from",
    ),
    message=Text(
        "Anggaran ganti rugi tahun {tahun} tercatat nihil",
        "The budget for compensation of {tahun} is recorded as nothing",
    ),
    check=_anggaran,
    lawful=AnggaranPelayanan(tahun=2026, ganti_rugi=Decimal(50_000_000)),
    unlawful=AnggaranPelayanan(tahun=2026, ganti_rugi=Decimal(0)),
)


# Pasal 50 ayat (5) and its elucidation: special adjudication is on compensation only, and only once
# neither mediation nor conciliation has settled it.
def _ajudikasi(pengaduan: Pengaduan, context: Context) -> Iterator[Remark]:
    papers = tuple(
        one
        for one in pengaduan.penyelesaian_khusus
        if one.cara is CaraPenyelesaianKhusus.AJUDIKASI_KHUSUS
    )
    begun = happened(pengaduan, Jenis.AJUDIKASI_KHUSUS_DIMULAI)
    if begun is None and not papers:
        yield not_applicable()
        return
    if pengaduan.tuntutan is None and all(one.ganti_rugi is None for one in papers):
        yield unrecorded(Text("tuntutan ganti rugi", "a claim for compensation"), at="tuntutan")
    if begun is None:
        begun = next((one.mulai for one in papers if one.mulai is not None), None)
    for cara, succeeded, failed in _FIRST:
        yield from _exhausted(pengaduan, context, cara, succeeded, failed, begun)


def _exhausted(
    pengaduan: Pengaduan,
    context: Context,
    cara: CaraPenyelesaianKhusus,
    succeeded: Jenis,
    failed: Jenis,
    begun: Moment | None,
) -> Iterator[Remark]:
    """Judge whether one way of settling it had failed before adjudication began."""
    at = "penyelesaian_khusus"
    papers = tuple(one for one in pengaduan.penyelesaian_khusus if one.cara is cara)
    results = {one.hasil for one in papers}
    ended_on = happened(pengaduan, failed)
    if happened(pengaduan, succeeded) or HasilPenyelesaianKhusus.BERHASIL in results:
        yield fail("berhasil", at=at, cara=cara.text)
    elif ended_on is None and HasilPenyelesaianKhusus.GAGAL not in results:
        what = Text("bahwa {cara} gagal", "that {cara} failed").format(cara=cara.text)
        yield unrecorded(what, at=at)
    else:
        if ended_on is None:
            gagal = HasilPenyelesaianKhusus.GAGAL
            ended_on = next((one.selesai for one in papers if one.hasil is gagal), None)
        if ended_on and begun and context.day(ended_on) > context.day(begun):
            yield fail(at=at, cara=cara.text, gagal=context.day(ended_on))


_FIRST: Final = (
    (CaraPenyelesaianKhusus.MEDIASI, Jenis.MEDIASI_BERHASIL, Jenis.MEDIASI_GAGAL),
    (CaraPenyelesaianKhusus.KONSILIASI, Jenis.KONSILIASI_BERHASIL, Jenis.KONSILIASI_GAGAL),
)


def _khusus(
    cara: CaraPenyelesaianKhusus, start: date, end: date, hasil: HasilPenyelesaianKhusus
) -> PenyelesaianKhusus:
    return PenyelesaianKhusus(
        cara=cara, mulai=start, selesai=end, hasil=hasil, atas_permintaan_para_pihak=True
    )


_TO_THE_END: Final = (
    _khusus(
        CaraPenyelesaianKhusus.MEDIASI,
        date(2026, 4, 6),
        date(2026, 4, 10),
        HasilPenyelesaianKhusus.GAGAL,
    ),
    _khusus(
        CaraPenyelesaianKhusus.KONSILIASI,
        date(2026, 4, 13),
        date(2026, 4, 17),
        HasilPenyelesaianKhusus.GAGAL,
    ),
    _khusus(
        CaraPenyelesaianKhusus.AJUDIKASI_KHUSUS,
        date(2026, 4, 20),
        date(2026, 4, 30),
        HasilPenyelesaianKhusus.DIPUTUS,
    ),
)

AJUDIKASI: Final = Rule(
    id="UU25-P50-5",
    name="ajudikasi-khusus-terakhir",
    subject=Pengaduan,
    citation=UU.pasal(50, ayat=5),
    also=(UU.pasal(50, ayat=5, penjelasan=True),),
    title=Text(
        "Ajudikasi khusus hanya mengenai ganti rugi, setelah mediasi dan konsiliasi gagal",
        "Special adjudication is on compensation only, after mediation and conciliation failed",
    ),
    message=Text(
        "Ajudikasi khusus dimulai sebelum {cara} gagal pada {gagal}",
        "Special adjudication began before the {cara} failed on {gagal}",
    ),
    messages=templates(
        berhasil=Text(
            "Ajudikasi khusus dilakukan padahal {cara} berhasil",
            "Special adjudication was held although the {cara} succeeded",
        )
    ),
    applies=Text("Pengaduan dengan ajudikasi khusus", "A complaint with special adjudication"),
    check=_ajudikasi,
    lawful=evolve(PENGADUAN, penyelesaian_khusus=_TO_THE_END),
    unlawful=evolve(
        PENGADUAN,
        penyelesaian_khusus=(
            evolve(_TO_THE_END[0], hasil=HasilPenyelesaianKhusus.BERHASIL),
            *_TO_THE_END[1:],
        ),
    ),
)


# Penjelasan Pasal 50 ayat (8): paid only once the complainant has proved the amount and the
# provider has accepted it. It says what a presidential regulation is to provide, so it is for a
# person to weigh.
def _terbukti(pengaduan: Pengaduan, _: Context) -> Iterator[Remark]:
    if not paid(pengaduan).done:
        yield not_applicable()
        return
    tuntutan = pengaduan.tuntutan
    if tuntutan is None or tuntutan.terbukti is None:
        yield unrecorded(
            Text(
                "jumlah yang dibuktikan pengadu dan diterima penyelenggara",
                "the amount the complainant proved and the provider accepted",
            ),
            at="tuntutan" if tuntutan is None else "tuntutan.terbukti",
        )
    elif pengaduan.dibayar > tuntutan.terbukti:
        yield review(at="pembayaran", dibayar=pengaduan.dibayar, terbukti=tuntutan.terbukti)


TERBUKTI: Final = Rule(
    id="UU25-P50-8",
    name="ganti-rugi-terbukti",
    subject=Pengaduan,
    citation=UU.pasal(50, ayat=8, penjelasan=True),
    title=Text(
        "Ganti rugi dibayar setelah jumlahnya dibuktikan pengadu dan diterima penyelenggara",
        "Compensation is paid once its amount was proved and accepted",
    ),
    message=Text(
        "Dibayar Rp{dibayar}, lebih dari Rp{terbukti} yang dibuktikan dan diterima",
        "Rp{dibayar} was paid, more than the Rp{terbukti} proved and accepted",
    ),
    applies=Text(
        "Pengaduan yang ganti ruginya dibayar", "A complaint on which compensation was paid"
    ),
    check=_terbukti,
    lawful=PENGADUAN,
    unlawful=evolve(PENGADUAN, tuntutan=evolve(TUNTUTAN, terbukti=Decimal(100_000))),
)


# Pasal 50 ayat (9): the complainant gets a copy of the decision, in full or as an extract; no time.
def _tembusan(pengaduan: Pengaduan, _: Context) -> Iterator[Remark]:
    if pengaduan.tembusan is not None or happened(pengaduan, Jenis.TEMBUSAN_DIBERIKAN) is not None:
        return
    if decided(pengaduan).done:
        yield unrecorded(Text("tembusan keputusan", "a copy of the decision"), at="tembusan")
    else:
        yield not_applicable()


TEMBUSAN: Final = Rule(
    id="UU25-P50-9",
    name="tembusan-keputusan",
    subject=Pengaduan,
    citation=UU.pasal(50, ayat=9),
    title=Text(
        "Tembusan keputusan diberikan kepada pengadu",
        "The complainant is given a copy of the decision",
    ),
    applies=Text("Pengaduan yang sudah diputus", "A complaint that was decided"),
    check=_tembusan,
    lawful=PENGADUAN,
    unlawful=evolve(without(Jenis.TEMBUSAN_DIBERIKAN), tembusan=None),
)

RULES: Final[tuple[AnyRule, ...]] = (
    DIPUTUS,
    DISAMPAIKAN,
    MEMUAT,
    DIBAYAR,
    ANGGARAN,
    AJUDIKASI,
    TERBUKTI,
    TEMBUSAN,
)
"""The rules of Pasal 50, in article order."""
