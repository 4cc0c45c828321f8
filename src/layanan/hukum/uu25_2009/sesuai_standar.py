"""An application measured by its standard, fee and time: UU 25/2009 Pasal 15 huruf f.

How long a service may take is the promise of its standard, counted by the clock of
`layanan.prosedur.permohonan`, which stands still while the applicant owes something. From which
event a promise runs only the standard says. Where it is not at hand, or the product was handed over
and the day of issue was not recorded, a late one is a question; it is a breach only where the day
it ran from and the day it ended are both known.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
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
from layanan.errors import LayananError
from layanan.model.penyampaian import Mulai, WaktuPenyelesaian
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.model.peristiwa import JenisPeristiwaPermohonan as Jenis
from layanan.model.peristiwa import PeristiwaPermohonan
from layanan.model.permohonan import PembayaranBiaya, Permohonan
from layanan.prosedur.permohonan import AWAL_JANJI, janji
from layanan.rule import AnyRule, Rule, templates
from layanan.text import Text
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.norma import BacaanHari
from layanan.waktu.sla import Meter

__all__ = ["RULES"]

_PERMOHONAN: Final = Permohonan(
    standar="Akta Kelahiran",
    jangka_waktu=JangkaWaktu(5, Satuan.HARI_KERJA),
    biaya=Decimal(50_000),
    pembayaran=(PembayaranBiaya(jumlah=Decimal(50_000), pada=date(2026, 2, 2)),),
    peristiwa=(
        PeristiwaPermohonan(jenis=Jenis.DIAJUKAN, pada=date(2026, 2, 2)),
        PeristiwaPermohonan(jenis=Jenis.DITETAPKAN, pada=date(2026, 2, 9)),
    ),
)


# Pasal 15 huruf f: a fee above the one the standard states departs from it.
def _biaya(permohonan: Permohonan, _: Context) -> Iterator[Remark]:
    if not permohonan.pembayaran:
        yield not_applicable()
    elif permohonan.biaya is None:
        yield unrecorded(Text("biaya menurut standar", "the fee the standard states"), at="biaya")
    elif (paid := _total(permohonan.pembayaran)) > permohonan.biaya:
        yield fail(at="pembayaran", dibayar=paid, biaya=permohonan.biaya)


def _total(pembayaran: Iterable[PembayaranBiaya]) -> Decimal:
    return sum((one.jumlah for one in pembayaran), Decimal(0))


BIAYA: Final = Rule(
    id="UU25-P15-f.2",
    name="biaya-sesuai-standar",
    subject=Permohonan,
    citation=UU.pasal(15, huruf="f"),
    title=Text(
        "Biaya yang dibayar tidak melebihi biaya menurut standar",
        "The fee paid is no more than the standard states",
    ),
    message=Text(
        "Dibayar Rp{dibayar}, sedangkan standar menyebut Rp{biaya}",
        "Rp{dibayar} was paid where the standard states Rp{biaya}",
    ),
    applies=Text("Permohonan yang tercatat pembayarannya", "An application with payments recorded"),
    check=_biaya,
    lawful=_PERMOHONAN,
    unlawful=evolve(_PERMOHONAN, biaya=Decimal(0)),
)


_STARTS: Final = {
    Mulai.PERMOHONAN_DIAJUKAN: Jenis.DIAJUKAN,
    Mulai.PERMOHONAN_DIREGISTRASI: Jenis.DIDAFTARKAN,
    Mulai.BERKAS_LENGKAP: Jenis.DINYATAKAN_LENGKAP,
    Mulai.BERKAS_LENGKAP_DAN_BENAR: Jenis.DINYATAKAN_LENGKAP,
    Mulai.PEMBAYARAN: Jenis.DIBAYAR,
}
_DECIDED: Final = frozenset({Jenis.DITETAPKAN, Jenis.DITOLAK})


# Pasal 15 huruf f: and so does a time longer than the one it promises (Pasal 21 huruf d).
def _waktu(permohonan: Permohonan, context: Context) -> Iterator[Remark]:
    events = [one for one in permohonan.peristiwa if context.day(one.pada) <= context.today]
    kinds = {one.jenis for one in events}
    if permohonan.jangka_waktu is None or Jenis.DICABUT in kinds or not AWAL_JANJI & kinds:
        yield not_applicable()
        return
    named = _named(permohonan, context)
    if named is not None and named not in kinds:
        yield not_applicable("belum-mulai")
        return
    known = named is not None
    if not _DECIDED & kinds:
        events = [_issued(one) for one in events]
        known = known and Jenis.DISERAHKAN not in kinds
    begun = [named] if named is not None else [one for one in Jenis if one in AWAL_JANJI & kinds]
    try:
        late = [
            is_late
            for start in begun
            for is_late in _lateness(permohonan.jangka_waktu, events, start, context)
        ]
    except LayananError:
        yield review("tidak-terhitung", at="peristiwa")
        return
    if not late:
        yield review("tanpa-kalender", at="peristiwa", **_facts(permohonan.jangka_waktu))
    elif known and all(late):
        yield fail(at="peristiwa", jangka=permohonan.jangka_waktu.text)
    elif any(late):
        yield review("mungkin", at="peristiwa", jangka=permohonan.jangka_waktu.text)


def _named(permohonan: Permohonan, context: Context) -> Jenis | None:
    """The event the promise runs from by the standard of the application, or None: unknown."""
    whole = context.enclosing(Penyelenggaraan)
    for standar in (whole.standar if whole else None) or ():
        waktu = standar.jangka_waktu
        if permohonan.standar in (standar.nama, standar.nomor) and isinstance(
            waktu, WaktuPenyelesaian
        ):
            return None if waktu.mulai is None else _STARTS.get(waktu.mulai)
    return None


def _issued(event: PeristiwaPermohonan) -> PeristiwaPermohonan:
    """What was handed over was issued by then, at the latest."""
    return evolve(event, jenis=Jenis.DITETAPKAN) if event.jenis is Jenis.DISERAHKAN else event


def _lateness(
    jangka: JangkaWaktu, events: Iterable[PeristiwaPermohonan], start: Jenis, context: Context
) -> Iterator[bool]:
    """Whether the promise was broken, by each reading of *hari* that has to be asked."""
    if context.kalender is None:
        return
    both = context.hari is None and jangka.satuan is Satuan.HARI
    for hari in BacaanHari if both else (context.hari or BacaanHari.KALENDER,):
        meter = Meter(kalender=context.kalender, hari=hari)
        yield janji(jangka, events, meter, mulai=start).is_late(context.now)


def _facts(jangka: JangkaWaktu) -> dict[str, Text | str]:
    return {"isi": _SERVICE, "jangka": jangka.text, "dasar": str(UU.pasal(15, huruf="f"))}


_SERVICE: Final = Text("menyelesaikan pelayanan", "complete the service")

WAKTU: Final = Rule(
    id="UU25-P15-f.3",
    name="waktu-sesuai-standar",
    subject=Permohonan,
    citation=UU.pasal(15, huruf="f"),
    title=Text(
        "Pelayanan selesai dalam jangka waktu yang dijanjikan standar",
        "The service is completed within the time the standard promises",
    ),
    message=Text(
        "Pelayanan melewati janji standar: {jangka}",
        "The service took longer than the standard promises: {jangka}",
    ),
    messages=templates(
        mungkin=Text(
            "Pelayanan mungkin melewati janji standar, {jangka}: tergantung sejak dan sampai kapan "
            "dihitung, atau arti hari",
            "The service may have taken longer than the standard promises, {jangka}: it depends on "
            "what it is counted from and to, or on what hari means",
        ),
        tidak_terhitung=Text(
            "Waktu pelayanan tidak dapat dihitung dari peristiwa yang tercatat",
            "The time taken cannot be counted from the events recorded",
        ),
        belum_mulai=Text(
            "Janji standar belum mulai dihitung", "The promise of the standard has not begun to run"
        ),
    ),
    applies=Text(
        "Permohonan dengan janji waktu dan peristiwa awalnya, yang tidak dicabut",
        "An application with a promised time and its first event, not withdrawn",
    ),
    check=_waktu,
    lawful=_PERMOHONAN,
    unlawful=evolve(_PERMOHONAN, peristiwa=_PERMOHONAN.peristiwa[:1]),
)

RULES: Final[tuple[AnyRule, ...]] = (BIAYA, WAKTU)
"""The rules of Pasal 15 huruf f that the record of an application decides."""
