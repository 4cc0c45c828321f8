"""Applications: Pasal 50, 53 and 62 UU 30/2014, and the promise of a standard."""

from datetime import date, timedelta
from typing import Any, Final

import pytest

from layanan.citation import (
    UU_30_2014,
)
from layanan.errors import MalformedError, NotInForceError
from layanan.model.peristiwa import JenisPeristiwaPermohonan, PeristiwaPermohonan
from layanan.prosedur.hasil import OfficeLimit, Status
from layanan.prosedur.mesin import RefusedError, replay
from layanan.prosedur.permohonan import (
    PERMOHONAN_TANPA_BATAS,
    PERMOHONAN_TANPA_BATAS_2014,
    KeadaanPermohonan,
    berstandar,
)
from layanan.prosedur.tabel import Procedure
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from replaying import KALENDER, START, case, days, duty, working


class TestPermohonan:
    """UU 30/2014 Pasal 50, 53: notices in 5; decided in 5, before 2 November 2020 in 10."""

    J = JenisPeristiwaPermohonan
    K = KeadaanPermohonan
    COMPLETE: Final = ((J.DIAJUKAN, START), (J.DINYATAKAN_LENGKAP, working(2)))

    def test_five_working_days_from_the_full_receipt_then_deemed_granted(self) -> None:
        of = case(PERMOHONAN_TANPA_BATAS, *self.COMPLETE, now=working(5))
        assert (of.state, duty(of, "penetapan").due) == (self.K.LENGKAP, working(5))
        of = case(PERMOHONAN_TANPA_BATAS, *self.COMPLETE, now=working(6))
        assert of.state is self.K.DIANGGAP_DIKABULKAN
        assert of.history[-1].row.citation == UU_30_2014.pasal(53, ayat=4)

    def test_completing_brings_a_new_full_receipt(self) -> None:
        of = case(
            PERMOHONAN_TANPA_BATAS,
            (self.J.DIAJUKAN, START),
            (self.J.KEKURANGAN_DIMINTA, working(3)),
            (self.J.DILENGKAPI, working(10)),
            (self.J.DINYATAKAN_LENGKAP, working(12)),
            now=working(12),
        )
        lacking, full = [one for one in of.duties if one.timer.id == "penetapan"]
        assert (lacking.due, lacking.status) == (working(5), Status.DROPPED)
        assert (full.start, full.due, full.status) == (working(10), working(15), Status.OPEN)
        assert of.is_certain

    def test_declaring_it_late_holds_no_clock_back(self) -> None:
        of = case(
            PERMOHONAN_TANPA_BATAS,
            (self.J.DIAJUKAN, START),
            (self.J.DINYATAKAN_LENGKAP, working(9)),
            now=working(9),
        )
        assert (of.state, of.is_certain) == (self.K.DIANGGAP_DIKABULKAN, True)
        over = working(5) + timedelta(1)
        assert [one.day for one in of.history] == [START, over, working(9), working(9)]
        assert [one.state for one in of.history] == [
            self.K.DIAJUKAN,
            self.K.DIANGGAP_DIKABULKAN_BILA_LENGKAP,
            self.K.LENGKAP,
            self.K.DIANGGAP_DIKABULKAN,
        ]
        assert duty(of, "penetapan").status is Status.LAPSED

    @pytest.mark.parametrize(
        ("procedure", "filed", "limit", "ayat"),
        [
            (PERMOHONAN_TANPA_BATAS, START, 5, 4),
            (PERMOHONAN_TANPA_BATAS_2014, date(2019, 2, 4), 10, 3),
        ],
    )
    def test_silence_on_completeness_is_no_way_out_and_no_certain_grant(
        self, procedure: Procedure[Any, Any], filed: date, limit: int, ayat: int
    ) -> None:
        """Pasal 53 asks whether the application was complete, not whether somebody said so."""
        last = working(limit, filed)
        in_time = case(procedure, (self.J.DIAJUKAN, filed), now=last)
        assert (in_time.state, in_time.is_certain) == (self.K.DIAJUKAN, True)
        of = case(procedure, (self.J.DIAJUKAN, filed), now=last + timedelta(1))
        assert of.state is self.K.DIANGGAP_DIKABULKAN_BILA_LENGKAP
        assert not of.is_final
        assert of.history[-1].row.citation == UU_30_2014.pasal(53, ayat=ayat)
        (doubt,) = of.doubts
        assert doubt.duty == duty(of, "penetapan")
        assert (doubt.duty.due, doubt.duty.status, doubt.duty.closed) == (last, Status.LATE, None)
        assert doubt.row == of.history[-1].row
        said = "bila permohonan sudah lengkap saat diterima"
        assert said in doubt.text.id
        assert of.explain().splitlines()[0].endswith(" - belum pasti")
        assert of.explain().splitlines()[1].startswith("! Dianggap dikabulkan hanya ")
        assert "! Deemed granted only if" in of.explain("en")

    @pytest.mark.parametrize(
        ("then", "state"),
        [
            (J.KEKURANGAN_DIMINTA, K.TIDAK_LENGKAP),
            (J.DIBERITAHU_DITOLAK, K.DITOLAK),
            (J.DIBERITAHU_DITERIMA, K.DIANGGAP_DIKABULKAN_BILA_LENGKAP),
            (J.DIBAYAR, K.DIANGGAP_DIKABULKAN_BILA_LENGKAP),
            (J.DICABUT, K.DICABUT),
        ],
    )
    def test_what_a_silent_office_does_afterwards_settles_nothing(
        self, then: JenisPeristiwaPermohonan, state: KeadaanPermohonan
    ) -> None:
        filed = (self.J.DIAJUKAN, START)
        of = case(PERMOHONAN_TANPA_BATAS, filed, (then, working(6)))
        assert (of.state, [one.duty.due for one in of.doubts]) == (state, [working(5)])
        assert duty(of, "penetapan").status is Status.LATE
        in_time = case(PERMOHONAN_TANPA_BATAS, filed, (then, working(5)), now=working(5))
        assert in_time.is_certain

    def test_completed_after_a_late_request_leaves_the_first_time_in_doubt(self) -> None:
        asked = (
            (self.J.DIAJUKAN, START),
            (self.J.KEKURANGAN_DIMINTA, working(7)),
            (self.J.DILENGKAPI, working(9)),
        )
        of = case(PERMOHONAN_TANPA_BATAS, *asked, now=working(14))
        assert [one.duty.due for one in of.doubts] == [working(5)]
        of = case(PERMOHONAN_TANPA_BATAS, *asked, now=working(15))
        assert [one.duty.due for one in of.doubts] == [working(5), working(14)]
        of = case(PERMOHONAN_TANPA_BATAS, *asked, (self.J.DINYATAKAN_LENGKAP, working(10)))
        assert (of.state, of.is_certain) == (self.K.DIANGGAP_DIKABULKAN, True)

    def test_court_settles_it_and_its_ruling_is_carried_out(self) -> None:
        """Pasal 53(4)-(6) as enacted: the silent office's applicant may ask the court."""
        filed = date(2019, 2, 4)
        over = working(10, filed)
        asked = (
            (self.J.DIAJUKAN, filed),
            (self.J.DIMOHONKAN_KE_PENGADILAN, working(1, over)),
        )
        of = case(PERMOHONAN_TANPA_BATAS_2014, *asked, now=working(3, over))
        assert (of.state, of.is_certain) == (self.K.DI_PENGADILAN, False)
        ruled = (*asked, (self.J.PENGADILAN_MEMUTUS, working(20, over)))
        of = case(PERMOHONAN_TANPA_BATAS_2014, *ruled, now=working(20, over))
        assert (of.state, of.is_certain) == (self.K.DIPUTUS_PENGADILAN, True)
        issued = (*ruled, (self.J.DITETAPKAN, working(25, over)))
        of = case(PERMOHONAN_TANPA_BATAS_2014, *issued, now=working(25, over))
        assert (of.state, duty(of, "pelaksanaan_putusan").status) == (
            self.K.DITETAPKAN,
            Status.MET,
        )
        assert of.history[-1].row.citation == UU_30_2014.pasal(53, ayat=6)

    def test_what_is_deemed_granted_may_be_issued_and_not_refused(self) -> None:
        over = (*self.COMPLETE, (self.J.DITETAPKAN, working(8)))
        of = case(PERMOHONAN_TANPA_BATAS, *over, now=working(9))
        assert (of.state, duty(of, "penetapan").status) == (self.K.DITETAPKAN, Status.LAPSED)
        assert duty(of, "penyampaian").due == working(13)
        with pytest.raises(RefusedError) as refused:
            case(PERMOHONAN_TANPA_BATAS, *self.COMPLETE, (self.J.DITOLAK, working(8)))
        assert refused.value.row is not None
        assert refused.value.row.citation == UU_30_2014.pasal(53, ayat=4)
        assert refused.value.doubts == ()

    def test_suspending_stops_no_clock_of_the_law(self) -> None:
        of = case(
            PERMOHONAN_TANPA_BATAS,
            *self.COMPLETE,
            (self.J.DITANGGUHKAN, working(3)),
            now=working(6),
        )
        assert of.state is self.K.DIANGGAP_DIKABULKAN

    def test_notice_decision_and_delivery(self) -> None:
        of = case(
            PERMOHONAN_TANPA_BATAS,
            *self.COMPLETE,
            (self.J.DIBERITAHU_DITERIMA, working(5)),
            (self.J.DITETAPKAN, working(5)),
            (self.J.DISERAHKAN, working(11)),
        )
        assert of.is_final
        assert duty(of, "pemberitahuan").status is Status.MET
        assert duty(of, "penyampaian").status is Status.LATE

    def test_ten_days_and_the_court_until_november_2020(self) -> None:
        filed = date(2019, 2, 4)
        complete = ((self.J.DIAJUKAN, filed), (self.J.DINYATAKAN_LENGKAP, filed))
        due = working(10, filed)
        of = case(PERMOHONAN_TANPA_BATAS_2014, *complete, now=due)
        assert of.state is self.K.LENGKAP
        of = case(
            PERMOHONAN_TANPA_BATAS_2014,
            *complete,
            (self.J.DIMOHONKAN_KE_PENGADILAN, working(2, due)),
            (self.J.PENGADILAN_MEMUTUS, working(23, due)),
            now=working(24, due),
        )
        assert duty(of, "putusan").status is Status.MET
        assert duty(of, "pelaksanaan_putusan").due == working(28, due)

    @pytest.mark.parametrize(
        ("procedure", "day"),
        [
            (PERMOHONAN_TANPA_BATAS, date(2020, 11, 1)),
            (PERMOHONAN_TANPA_BATAS_2014, date(2020, 11, 2)),
        ],
    )
    def test_each_version_in_its_own_time(self, procedure: Procedure[Any, Any], day: date) -> None:
        with pytest.raises(NotInForceError):
            case(procedure, (self.J.DIAJUKAN, day))

    def test_promise_displaces_the_fallback_and_stands_still(self) -> None:
        promise = berstandar(self.J.DINYATAKAN_LENGKAP)
        own = (OfficeLimit("janji", JangkaWaktu(10, Satuan.HARI_KERJA)),)
        held = (
            *self.COMPLETE,
            (self.J.DITANGGUHKAN, working(4)),
            (self.J.DILANJUTKAN, working(9)),
        )
        of = case(promise, *held, now=working(60), own=own)
        assert "penetapan" not in [one.timer.id for one in of.duties]
        assert (duty(of, "janji").due, duty(of, "janji").moved > 0) == (working(17), True)
        assert (duty(of, "janji").status, of.state) == (Status.LATE, self.K.LENGKAP)
        of = case(promise, *held[:3], now=working(60), own=own)
        assert (duty(of, "janji").status, duty(of, "janji").due) == (Status.PAUSED, None)
        assert duty(of, "janji").is_policy

    def test_extension_with_its_basis_and_none_once_it_is_late(self) -> None:
        promise = berstandar(self.J.DIAJUKAN)
        own = (OfficeLimit("janji", JangkaWaktu(10, Satuan.HARI_KALENDER)),)
        longer = [
            PeristiwaPermohonan(
                jenis=self.J.DIPERPANJANG,
                pada=days(n),
                perpanjangan=JangkaWaktu(3, Satuan.HARI_KALENDER),
                dasar="SK 7/2026",
            )
            for n in (10, 14)
        ]
        filed = PeristiwaPermohonan(jenis=self.J.DIAJUKAN, pada=START)
        for events, due in (([filed], 10), ([filed, longer[0]], 13), ([filed, *longer], 13)):
            of = replay(promise, events, KALENDER, now=days(14), own=own)
            assert duty(of, "janji").due == days(due)

    def test_late_promise_cannot_be_paused(self) -> None:
        promise = berstandar(self.J.DIAJUKAN)
        own = (OfficeLimit("janji", JangkaWaktu(2, Satuan.HARI_KALENDER)),)
        asked = ((self.J.DIAJUKAN, START), (self.J.KEKURANGAN_DIMINTA, days(3)))
        of = case(promise, *asked, now=days(4), own=own)
        assert (duty(of, "janji").status, duty(of, "janji").due) == (Status.LATE, days(2))
        in_time = ((self.J.DIAJUKAN, START), (self.J.KEKURANGAN_DIMINTA, days(2)))
        dropped = case(promise, *in_time, (self.J.DICABUT, days(30)), own=own)
        assert (duty(dropped, "janji").status, duty(dropped, "janji").due) == (
            Status.DROPPED,
            days(30),
        )

    def test_pausing_what_has_no_number(self) -> None:
        promise = berstandar(self.J.DIAJUKAN)
        asked = ((self.J.DIAJUKAN, START), (self.J.KEKURANGAN_DIMINTA, days(3)))
        of = case(promise, *asked, (self.J.DILENGKAPI, days(5)), now=days(9))
        assert (duty(of, "janji").status, duty(of, "janji").due) == (Status.OPEN, None)
        longer = PeristiwaPermohonan(
            jenis=self.J.DIPERPANJANG,
            pada=days(1),
            perpanjangan=JangkaWaktu(3, Satuan.HARI_KALENDER),
            dasar="SK 7/2026",
        )
        filed = PeristiwaPermohonan(jenis=self.J.DIAJUKAN, pada=START)
        assert duty(replay(promise, [filed, longer], KALENDER, now=days(2)), "janji").due is None

    def test_extension_says_how_long_and_on_what_basis(self) -> None:
        with pytest.raises(MalformedError) as refused:
            PeristiwaPermohonan(jenis=self.J.DIPERPANJANG, pada=START)
        assert [one.path for one in refused.value.faults] == ["perpanjangan", "dasar"]
        with pytest.raises(MalformedError):
            PeristiwaPermohonan(
                jenis=self.J.DIAJUKAN, pada=START, perpanjangan=JangkaWaktu(1, Satuan.HARI)
            )

    def test_each_standstill_moves_the_last_day_on(self) -> None:
        own = (OfficeLimit("janji", JangkaWaktu(10, Satuan.HARI_KALENDER)),)
        held = (
            (self.J.DIAJUKAN, START),
            (self.J.KEKURANGAN_DIMINTA, days(1)),
            (self.J.DILENGKAPI, days(4)),
            (self.J.DINYATAKAN_LENGKAP, days(4)),
            (self.J.DITANGGUHKAN, days(5)),
            (self.J.DILANJUTKAN, days(7)),
        )
        of = case(berstandar(self.J.DIAJUKAN), *held, now=days(8), own=own)
        assert (duty(of, "janji").moved, duty(of, "janji").due) == (5, days(15))
