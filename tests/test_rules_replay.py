"""Time rules over complaints beside the replay of the same case: one verdict, not two."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from layanan.finding import Outcome
from layanan.hukum.contoh_pengaduan import PENGADUAN
from layanan.hukum.law import LAW
from layanan.model.pengaduan import Pengaduan
from layanan.model.peristiwa import JenisPeristiwaPengaduan as Jenis
from layanan.model.peristiwa import PeristiwaPengaduan
from layanan.prosedur.hasil import Policy, Position, Status
from layanan.prosedur.mesin import Runner, resolve
from layanan.prosedur.pengaduan import PENGADUAN as PROSEDUR
from layanan.prosedur.pengaduan import KeadaanPengaduan
from layanan.waktu.kalender import Kalender
from layanan.waktu.norma import BacaanHari

HUKUM = LAW.at(date(2026, 3, 13))
KALENDER = Kalender.pemerintah()
FAIL, REVIEW, PASS, NA = Outcome.FAIL, Outcome.REVIEW, Outcome.PASS, Outcome.NOT_APPLICABLE


# Duties of the replay and the rule on each; lateness in filing is for a person to weigh.
DUTIES = {
    "pengaduan": ("UU25-P42-2", REVIEW),
    "tanggapan": ("UU25-P44-3", FAIL),
    "keputusan": ("UU25-P50-1", FAIL),
    "penyampaian": ("UU25-P50-2", FAIL),
    "pembayaran": ("UU25-P50-3.2", FAIL),
}
_PAYABLE = {
    Jenis.DIPUTUS,
    Jenis.MEDIASI_BERHASIL,
    Jenis.KONSILIASI_BERHASIL,
    Jenis.AJUDIKASI_KHUSUS_DIPUTUS,
}
# Steps that may come at any time and begin none of these duties: they would only crowd the walk.
_BESIDE = {
    Jenis.DIGUGAT_TUN,
    Jenis.DIGUGAT_PERDATA,
    Jenis.DILAPORKAN_PIDANA,
    Jenis.DOKUMEN_DIMINTA,
    Jenis.DOKUMEN_DIBERIKAN,
}
RUNNERS: dict[BacaanHari, Runner[KeadaanPengaduan, PeristiwaPengaduan]] = {
    hari: resolve(PROSEDUR, Policy(kalender=KALENDER, hari=hari)) for hari in BacaanHari
}


@st.composite
def histories(draw: st.DrawFn, hari: BacaanHari) -> tuple[PeristiwaPengaduan, ...]:
    """A walk through the table of the procedure, with gaps around every limit; shrinks to none."""
    day = draw(st.dates(date(2009, 7, 18), date(2023, 12, 31)))
    events: tuple[PeristiwaPengaduan, ...] = ()
    for _ in range(draw(st.integers(0, 12))):
        position = RUNNERS[hari].replay(events, now=day)
        steps = [one for one in position.allowed if one not in _BESIDE]
        if not steps:
            break
        jenis = Jenis(draw(st.sampled_from(steps)))
        batas = None
        if jenis in _PAYABLE and draw(st.booleans()):
            batas = day + timedelta(draw(st.integers(0, 40)))
        events += (PeristiwaPengaduan(jenis=jenis, pada=day, batas_bayar=batas),)
        day += timedelta(draw(st.sampled_from([0, 1, 13, 14, 15, 20, 22, 30, 31, 60, 61, 90])))
    return events


def expected(statuses: list[Status], late: Outcome) -> set[Outcome]:
    """What a rule says where the duty of the replay stands so."""
    if Status.LATE in statuses:
        return {late}
    if {Status.MET, Status.OPEN} & set(statuses):
        return {PASS}
    return {NA}


class TestBesideTheReplay:
    """Pasal 42, 44 and 50: a rule calls late what the replay of the same case calls late."""

    @pytest.mark.parametrize("hari", BacaanHari)
    @settings(max_examples=250, deadline=None)
    @given(data=st.data())
    def test_they_agree(self, hari: BacaanHari, data: st.DataObject) -> None:
        events = data.draw(histories(hari))
        last = events[-1].pada if events else date(2020, 1, 1)
        now = last + timedelta(data.draw(st.sampled_from([0, 1, 14, 15, 25, 60, 61, 100])))
        position = RUNNERS[hari].replay(events, now=now)
        report = HUKUM.check(Pengaduan(peristiwa=events), kalender=KALENDER, now=now, hari=hari)
        for timer, (rule, late) in DUTIES.items():
            said = {one.outcome for one in report.every if one.rule == rule}
            assert said == expected(statuses(position, timer), late), (timer, position.duties)

    def test_the_lawful_complaint_is_lawful_for_both(self) -> None:
        position = RUNNERS[BacaanHari.KALENDER].replay(PENGADUAN.peristiwa, now=date(2026, 5, 1))
        assert position.state is KeadaanPengaduan.SELESAI
        assert not position.having(Status.LATE)
        report = HUKUM.check(PENGADUAN, kalender=KALENDER, now=date(2026, 5, 1), hari=None)
        assert list(report.findings) == []


def statuses(position: Position[KeadaanPengaduan, PeristiwaPengaduan], timer: str) -> list[Status]:
    return [one.status for one in position.duties if one.timer.id == timer]
