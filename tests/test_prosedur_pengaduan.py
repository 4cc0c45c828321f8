"""The complaint of UU 25/2009 Pasal 40-53, norm by norm, and its example."""

import pickle
import runpy
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from layanan.citation import UU_25_2009 as UU
from layanan.errors import MalformedError
from layanan.model.peristiwa import JenisPeristiwaPengaduan as J
from layanan.model.peristiwa import PeristiwaPengaduan
from layanan.prosedur.hasil import Duty, OfficeLimit, Position, Status
from layanan.prosedur.mesin import Reason, RefusedError, replay
from layanan.prosedur.pengaduan import PENGADUAN, KeadaanPengaduan
from layanan.tenggat import uu25_2009
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.kalender import Kalender
from layanan.waktu.norma import BacaanHari, Pihak
from layanan.waktu.zona import Zona

K = KeadaanPengaduan
KALENDER = Kalender.pemerintah()
START = date(2026, 3, 13)
Case = Position[KeadaanPengaduan, PeristiwaPengaduan]


def case(*events: tuple[J, int], now: int = 1000, hari: BacaanHari = BacaanHari.KALENDER) -> Case:
    """A complaint whose events are given in days after 13 March 2026."""
    return replay(
        PENGADUAN,
        [PeristiwaPengaduan(jenis=kind, pada=START + timedelta(n)) for kind, n in events],
        KALENDER,
        now=START + timedelta(now),
        hari=hari,
    )


def duty(of: Case, name: str) -> Duty:
    return next(one for one in of.duties if one.timer.id == name)


def due(of: Case, name: str) -> int:
    day = duty(of, name).due
    assert day is not None
    return (day - START).days


def refused(*events: tuple[J, int]) -> RefusedError:
    with pytest.raises(RefusedError) as error:
        case(*events)
    return error.value


class TestFiling:
    """Pasal 40(1): to the provider, the Ombudsman, a legislature; Pasal 42(2): within 30 days."""

    @pytest.mark.parametrize("filed", [J.DIAJUKAN, J.DIAJUKAN_KE_OMBUDSMAN, J.DIAJUKAN_KE_DPR])
    @pytest.mark.parametrize(("day", "status"), [(30, Status.MET), (31, Status.LATE)])
    def test_thirty_days_flag_and_reject_nothing(self, filed: J, day: int, status: Status) -> None:
        of = case((J.PELAYANAN_DITERIMA, 0), (filed, day))
        assert duty(of, "pengaduan").status is status
        assert due(of, "pengaduan") == 30
        assert of.state not in (K.AWAL, K.DILAYANI)

    def test_not_filed_yet_is_open_then_late(self) -> None:
        assert duty(case((J.PELAYANAN_DITERIMA, 0), now=30), "pengaduan").status is Status.OPEN
        of = case((J.PELAYANAN_DITERIMA, 0), now=31)
        assert duty(of, "pengaduan").status is Status.LATE
        assert J.DIAJUKAN in of.allowed

    def test_filing_day_unknown_judges_nothing(self) -> None:
        of = case((J.DITERIMA, 0), now=1)
        assert [one.timer.id for one in of.duties] == ["tanda_terima", "tanggapan"]

    def test_service_day_needs_filing_day(self) -> None:
        assert refused((J.PELAYANAN_DITERIMA, 0), (J.DITERIMA, 5)).reason is Reason.NOT_ALLOWED

    def test_legislature_keeps_nobody_from_the_others(self) -> None:
        of = case((J.DIAJUKAN_KE_DPR, 0), (J.DIAJUKAN, 3), (J.DITERIMA, 4), now=5)
        assert of.state is K.DITERIMA
        assert case((J.DIAJUKAN_KE_DPR, 0)).duties == ()


class TestReceipt:
    """Pasal 44(1), (3): a receipt, without a number; an answer within 14 days of receipt."""

    def test_answer_is_counted_from_receipt_not_filing(self) -> None:
        of = case((J.DIAJUKAN, 0), (J.DITERIMA, 10), now=11)
        assert due(of, "tanggapan") == 24
        assert duty(of, "tanggapan").deadline == uu25_2009.TANGGAPAN.due(
            START + timedelta(10), KALENDER
        )

    def test_working_days_are_the_callers_reading(self) -> None:
        of = case((J.DITERIMA, 0), now=1, hari=BacaanHari.KERJA)
        assert duty(of, "tanggapan").due == date(2026, 4, 10)

    @pytest.mark.parametrize(("day", "status"), [(14, Status.MET), (15, Status.LATE)])
    def test_last_day_is_in_time(self, day: int, status: Status) -> None:
        of = case((J.DITERIMA, 0), (J.DITANGGAPI_LENGKAP, day))
        assert duty(of, "tanggapan").status is status

    def test_receipt_never_moves(self) -> None:
        rows = [row for row in PENGADUAN.rows if row.event in frozenset[object]({J.DITERIMA})]
        receiving = {state for row in rows for state in row.sources}
        assert receiving == {K.AWAL, K.DIAJUKAN, K.DIAJUKAN_KE_OMBUDSMAN}
        before = receiving | {K.DILAYANI, K.DI_DPR}
        for row in PENGADUAN.rows:
            # Nothing leads from a received complaint back to one that can be received.
            assert row.target not in receiving or row.sources <= before

    def test_office_sets_the_number_the_law_leaves_out(self) -> None:
        own = (OfficeLimit("tanda_terima", JangkaWaktu(1, Satuan.HARI_KERJA)),)
        received = [PeristiwaPengaduan(jenis=J.DITERIMA, pada=START)]
        timed = duty(replay(PENGADUAN, received, KALENDER, now=START, own=own), "tanda_terima")
        assert (timed.is_policy, timed.due) == (True, date(2026, 3, 16))
        assert "menurut kebijakan kantor" in timed.text.id
        bare = duty(case((J.DITERIMA, 0), now=0), "tanda_terima")
        assert (bare.is_policy, bare.due, bare.status) == (False, None, Status.OPEN)
        assert not duty(case((J.DITERIMA, 0), now=0), "tanggapan").is_policy

    def test_receipt_before_receiving_has_no_place(self) -> None:
        assert refused((J.DIAJUKAN, 0), (J.TANDA_TERIMA_DIBERIKAN, 0)).state is K.DIAJUKAN


class TestCompleting:
    """Pasal 44(4), (5): complete within 30 days of receiving the answer, or deemed withdrawn."""

    LACKING = ((J.DITERIMA, 0), (J.DITANGGAPI_TIDAK_LENGKAP, 5))

    @given(received=st.integers(5, 60), now=st.integers(0, 200))
    def test_deemed_withdrawn_only_after_the_thirty_days(self, received: int, now: int) -> None:
        of = case(*self.LACKING, (J.TANGGAPAN_DITERIMA, received), now=received + now)
        assert (of.state is K.DIANGGAP_DICABUT) == (now > 30)
        assert due(of, "kelengkapan") == received + 30
        if now > 30:
            last = of.history[-1]
            assert (last.event, last.row.citation) == (None, UU.pasal(44, ayat=5))
            assert last.day == START + timedelta(received + 31)
            assert duty(of, "kelengkapan").status is Status.LAPSED

    def test_without_proof_of_receipt_nothing_runs_out(self) -> None:
        of = case(*self.LACKING, now=500)
        assert of.state is K.TIDAK_LENGKAP
        assert case(*self.LACKING, (J.DILENGKAPI, 400), now=500).state is K.DILENGKAPI

    def test_completing_too_late_is_refused_by_the_row_that_withdrew_it(self) -> None:
        error = refused(*self.LACKING, (J.TANGGAPAN_DITERIMA, 6), (J.DILENGKAPI, 37))
        assert error.row is not None
        assert error.row.citation == UU.pasal(44, ayat=5)
        assert error.state is K.DIANGGAP_DICABUT

    def test_nobody_can_enter_the_withdrawal(self) -> None:
        rows = [row for row in PENGADUAN.rows if row.target is K.DIANGGAP_DICABUT]
        assert rows
        assert all(row.event is None for row in rows)

    def test_reading_of_hari_can_decide_it(self) -> None:
        events = (*self.LACKING, (J.TANGGAPAN_DITERIMA, 6))
        assert case(*events, now=40).state is K.DIANGGAP_DICABUT
        assert case(*events, now=40, hari=BacaanHari.KERJA).state is K.TIDAK_LENGKAP

    def test_between_the_readings_nothing_is_certain(self) -> None:
        """30 days from 19 March end on 18 April; 30 working days, on 7 May 2026."""
        events = (*self.LACKING, (J.TANGGAPAN_DITERIMA, 6))
        assert (date(2026, 4, 18) - START).days == 36
        assert (date(2026, 5, 7) - START).days == 55
        for hari, ends in ((BacaanHari.KALENDER, 36), (BacaanHari.KERJA, 55)):
            for now in (20, 36, 37, 54, 55, 56, 57, 100):
                of = case(*events, now=now, hari=hari)
                assert (of.state is K.DIANGGAP_DICABUT) == (now > ends)
                assert of.is_certain == (not 36 < now <= 55)
                assert (" - belum pasti" in of.explain()) is not of.is_certain
                for doubt in of.doubts:
                    assert doubt.duty == duty(of, "kelengkapan")
                    assert doubt.row.citation == UU.pasal(44, ayat=5)
        of = case(*events, now=40)
        assert duty(of, "kelengkapan").other_due == date(2026, 5, 7)
        (doubt,) = of.doubts
        assert doubt.text.id == (
            "melengkapi materi aduan: sampai Sabtu, 18 April 2026 bila hari dibaca hari kalender, "
            "sampai Kamis, 7 Mei 2026 bila dibaca hari kerja; waktu lewat untuk melengkapi materi "
            "aduan: dianggap dicabut (Pasal 44 ayat (5) UU 25/2009)"
        )
        assert "until Thursday 7 May 2026 where as working days" in doubt.text.en
        assert "! melengkapi materi aduan: sampai Sabtu" in of.explain()
        lain = case(*events, now=40, hari=BacaanHari.KERJA).doubts[0].text.id
        assert "7 Mei 2026 bila hari dibaca hari kerja, sampai Sabtu, 18 April" in lain

    def test_refusing_what_one_reading_finds_in_time_says_so(self) -> None:
        """Completed between the two last days: refused by the policy, and not without a word."""
        events = (*self.LACKING, (J.TANGGAPAN_DITERIMA, 6))
        for day, certain in ((37, False), (55, False), (56, True)):
            error = refused(*events, (J.DILENGKAPI, day))
            assert (error.doubts == ()) is certain
            assert ("where as working days" in str(error)) is not certain
            again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
            assert again.doubts == error.doubts

    def test_completed_in_time_by_one_reading_only_stays_in_doubt(self) -> None:
        events = (*self.LACKING, (J.TANGGAPAN_DITERIMA, 6))
        for day, certain in ((36, True), (37, False), (55, False)):
            of = case(*events, (J.DILENGKAPI, day), now=500, hari=BacaanHari.KERJA)
            assert (of.state, of.is_certain) == (K.DILENGKAPI, certain)

    def test_what_happens_in_any_state_leaves_the_lapse_as_it_was(self) -> None:
        events = (*self.LACKING, (J.TANGGAPAN_DITERIMA, 6), (J.DIGUGAT_TUN, 40))
        assert not case(*events, now=55).is_certain
        assert case(*events, now=56).is_certain

    def test_working_days_that_nobody_knows_yet_leave_it_in_doubt(self) -> None:
        first = date(2027, 11, 1)
        kinds = (J.DITERIMA, J.DITANGGAPI_TIDAK_LENGKAP, J.TANGGAPAN_DITERIMA)
        told = [PeristiwaPengaduan(jenis=kind, pada=first) for kind in kinds]
        of = replay(PENGADUAN, told, KALENDER, now=date(2027, 12, 5))
        assert of.state is K.DIANGGAP_DICABUT
        assert duty(of, "kelengkapan").other_due == KALENDER.add(first, 30)
        late = [PeristiwaPengaduan(jenis=kind, pada=date(2027, 12, 1)) for kind in kinds]
        of = replay(PENGADUAN, late, KALENDER, now=date(2029, 1, 1))
        assert duty(of, "kelengkapan").other_due is None
        assert "sampai hari yang belum diketahui bila dibaca hari kerja" in of.doubts[0].text.id

    def test_a_limit_in_its_own_unit_has_one_reading(self) -> None:
        of = case((J.PELAYANAN_DITERIMA, 0), (J.DIAJUKAN, 3), (J.DITERIMA, 4), now=300)
        assert duty(of, "tanda_terima").other_due is None
        # Late by either reading or by one: nothing is deemed of an answer, so nothing is in doubt.
        assert duty(of, "tanggapan").other_due is not None
        assert of.is_certain

    def test_declaring_it_complete_has_no_number(self) -> None:
        of = case(*self.LACKING, (J.DILENGKAPI, 20), now=60)
        assert duty(of, "pernyataan_lengkap").due is None
        of = case(*self.LACKING, (J.DILENGKAPI, 20), (J.DINYATAKAN_LENGKAP, 25), now=60)
        assert duty(of, "pernyataan_lengkap").status is Status.MET
        assert due(of, "keputusan") == 85


class TestDecision:
    """Pasal 47-50: examined, decided in 60 days of the file being declared complete, delivered."""

    COMPLETE = ((J.DITERIMA, 0), (J.DITANGGAPI_LENGKAP, 10))

    def test_sixty_days_from_the_declaration(self) -> None:
        of = case(*self.COMPLETE, (J.DIPERIKSA, 12), (J.DIDENGAR_TERPISAH, 13), now=20)
        assert (due(of, "keputusan"), of.state) == (70, K.DIPERIKSA)

    @pytest.mark.parametrize(("day", "status"), [(70, Status.MET), (71, Status.LATE)])
    def test_late_decision_is_late_and_stands(self, day: int, status: Status) -> None:
        of = case(*self.COMPLETE, (J.DIPUTUS, day))
        assert duty(of, "keputusan").status is status
        assert (of.state, due(of, "penyampaian")) == (K.DIPUTUS, day + 14)

    @pytest.mark.parametrize("kind", [J.DIPUTUS, J.DIPERIKSA, J.DIPERTEMUKAN, J.DISAMPAIKAN])
    def test_no_decision_without_a_complete_file(self, kind: J) -> None:
        assert refused((J.DITERIMA, 0), (kind, 5)).reason is Reason.NOT_ALLOWED
        lacking = ((J.DITERIMA, 0), (J.DITANGGAPI_TIDAK_LENGKAP, 3), (J.DILENGKAPI, 4))
        assert refused(*lacking, (kind, 5)).reason is Reason.NOT_ALLOWED

    def test_no_way_to_a_decision_leads_around_completeness(self) -> None:
        reached, grown = {K.AWAL}, True
        while grown:
            rows = [row for row in PENGADUAN.rows if row.target not in (None, K.LENGKAP)]
            more = {row.target for row in rows if row.sources & reached and row.target}
            grown = not more <= reached
            reached |= more
        assert not reached & {K.LENGKAP, K.DIPERIKSA, K.DIPUTUS, K.DISAMPAIKAN}
        assert K.DITANGANI_OMBUDSMAN in reached

    def test_delivery_and_copy(self) -> None:
        decided = (*self.COMPLETE, (J.DIPUTUS, 40))
        of = case(*decided, (J.DISAMPAIKAN, 54), (J.TEMBUSAN_DIBERIKAN, 55))
        assert of.state is K.DISAMPAIKAN
        assert {one.status for one in of.duties[2:]} == {Status.MET}
        assert of.agenda == (duty(of, "tanda_terima"),)


class TestCompensation:
    """Pasal 50(3), (5), (8): payment by the day the decision sets finishes the complaint."""

    def decided(self, batas_bayar: date | None = None) -> list[PeristiwaPengaduan]:
        kinds = [(J.DITERIMA, 0), (J.DITANGGAPI_LENGKAP, 10)]
        events = [PeristiwaPengaduan(jenis=k, pada=START + timedelta(n)) for k, n in kinds]
        return [
            *events,
            PeristiwaPengaduan(
                jenis=J.DIPUTUS, pada=START + timedelta(40), batas_bayar=batas_bayar
            ),
        ]

    def test_day_of_the_decision_is_the_last_day(self) -> None:
        last = START + timedelta(70)
        of = replay(PENGADUAN, self.decided(batas_bayar=last), KALENDER, now=last)
        payment = duty(of, "pembayaran")
        assert (payment.due, payment.status, payment.deadline) == (last, Status.OPEN, None)
        assert not payment.is_policy
        paid = PeristiwaPengaduan(jenis=J.GANTI_RUGI_DIBAYAR, pada=last)
        of = replay(PENGADUAN, [*self.decided(batas_bayar=last), paid], KALENDER, now=last)
        assert (of.state, of.is_final) == (K.SELESAI, True)
        assert of.history[-1].row.citation == UU.pasal(50, ayat=8, penjelasan=True)

    def test_no_compensation_no_duty(self) -> None:
        of = replay(PENGADUAN, self.decided(), KALENDER, now=START + timedelta(41))
        assert "pembayaran" not in [one.timer.id for one in of.duties]

    def test_day_stands_only_beside_what_sets_it_and_not_before(self) -> None:
        with pytest.raises(MalformedError):
            PeristiwaPengaduan(jenis=J.DITERIMA, pada=START, batas_bayar=START)
        with pytest.raises(MalformedError):
            PeristiwaPengaduan(jenis=J.DIPUTUS, pada=START, batas_bayar=START - timedelta(1))

    @pytest.mark.parametrize("zona", [*Zona])
    def test_an_instant_is_read_where_the_day_is_the_earliest(self, zona: Zona) -> None:
        """Half past midnight in Jayapura is half past ten the evening before in Jakarta."""
        decided = datetime(2026, 3, 13, 0, 30, tzinfo=Zona.WIT.tz).astimezone(zona.tz)
        event = PeristiwaPengaduan(jenis=J.DIPUTUS, pada=decided, batas_bayar=date(2026, 3, 12))
        assert event.batas_bayar == date(2026, 3, 12)
        with pytest.raises(MalformedError, match="2026-03-12 or later"):
            PeristiwaPengaduan(jenis=J.DIPUTUS, pada=decided, batas_bayar=date(2026, 3, 11))

    def test_special_adjudication_only_after_both_have_failed(self) -> None:
        delivered = (
            (J.DITERIMA, 0),
            (J.DITANGGAPI_LENGKAP, 1),
            (J.DIPUTUS, 2),
            (J.DISAMPAIKAN, 3),
            (J.MEDIASI_DIMULAI, 4),
            (J.MEDIASI_GAGAL, 5),
        )
        error = refused(*delivered, (J.AJUDIKASI_KHUSUS_DIMULAI, 8))
        assert error.reason is Reason.BEFORE_TRIGGER
        assert error.row is not None
        assert error.row.citation == UU.pasal(50, ayat=5, penjelasan=True)
        both = (*delivered, (J.KONSILIASI_DIMULAI, 6), (J.KONSILIASI_GAGAL, 7))
        of = case(*both, (J.AJUDIKASI_KHUSUS_DIMULAI, 8), (J.AJUDIKASI_KHUSUS_DIPUTUS, 9))
        assert of.state is K.DIADJUDIKASI
        failed = refused(*delivered, (J.MEDIASI_BERHASIL, 6))
        assert failed.reason is Reason.REPEATED

    def test_agreement_replaces_the_day_of_the_decision(self) -> None:
        first, second = START + timedelta(70), START + timedelta(90)
        events = [
            *self.decided(batas_bayar=first),
            *(
                PeristiwaPengaduan(jenis=kind, pada=START + timedelta(n))
                for kind, n in ((J.DISAMPAIKAN, 41), (J.MEDIASI_DIMULAI, 42))
            ),
            PeristiwaPengaduan(
                jenis=J.MEDIASI_BERHASIL, pada=START + timedelta(60), batas_bayar=second
            ),
        ]
        of = replay(PENGADUAN, events, KALENDER, now=START + timedelta(60))
        payments = [one for one in of.duties if one.timer.id == "pembayaran"]
        assert [one.status for one in payments] == [Status.DROPPED, Status.OPEN]
        assert [one.due for one in payments] == [first, second]


class TestOmbudsman:
    """Pasal 44, 46: the Ombudsman answers too; a case moves there at the complainant's wish."""

    def test_fourteen_days_bind_the_ombudsman_and_sixty_do_not(self) -> None:
        filed = ((J.DIAJUKAN_KE_OMBUDSMAN, 0), (J.DITERIMA, 1))
        of = case(*filed, now=2)
        assert duty(of, "tanggapan").pihak == (Pihak.OMBUDSMAN,)
        of = case(*filed, (J.DITANGGAPI_LENGKAP, 5))
        assert of.state is K.DITANGANI_OMBUDSMAN
        assert "keputusan" not in [one.timer.id for one in of.duties]

    def test_deemed_withdrawn_there_as_well(self) -> None:
        of = case(
            (J.DIAJUKAN_KE_OMBUDSMAN, 0),
            (J.DITERIMA, 1),
            (J.DITANGGAPI_TIDAK_LENGKAP, 5),
            (J.TANGGAPAN_DITERIMA, 6),
        )
        assert of.state is K.DIANGGAP_DICABUT

    @pytest.mark.parametrize(
        ("day", "status"), [(14, Status.DROPPED), (15, Status.LATE), (400, Status.LATE)]
    )
    def test_moving_ends_the_providers_duties_and_hides_no_lateness(
        self, day: int, status: Status
    ) -> None:
        of = case((J.DITERIMA, 0), (J.DIALIHKAN_KE_OMBUDSMAN, day))
        assert of.state is K.DITANGANI_OMBUDSMAN
        assert duty(of, "tanggapan").status is status

    def test_nothing_to_move_once_it_is_decided(self) -> None:
        decided = ((J.DITERIMA, 0), (J.DITANGGAPI_LENGKAP, 1), (J.DIPUTUS, 2))
        assert refused(*decided, (J.DIALIHKAN_KE_OMBUDSMAN, 3)).state is K.DIPUTUS


class TestAlongside:
    """Pasal 43(2), 51-53: documents, court and police run in parallel and suspend nothing."""

    @pytest.mark.parametrize("route", [J.DIGUGAT_TUN, J.DIGUGAT_PERDATA, J.DILAPORKAN_PIDANA])
    def test_court_changes_no_state_and_no_limit(self, route: J) -> None:
        events = ((J.DITERIMA, 0), (J.DITANGGAPI_LENGKAP, 10), (J.DIPUTUS, 40))
        plain = case(*events, now=45)
        for at in range(1, 4):
            day = events[at - 1][1]
            mixed = (*events[:at], (route, day), *events[at:])
            of = case(*mixed, now=45)
            assert (of.state, of.duties) == (plain.state, plain.duties)

    def test_each_request_for_documents_is_a_duty(self) -> None:
        of = case(
            (J.DITERIMA, 0),
            (J.DOKUMEN_DIMINTA, 1),
            (J.DOKUMEN_DIMINTA, 2),
            (J.DOKUMEN_DIBERIKAN, 9),
            now=10,
        )
        asked = [one for one in of.duties if one.timer.id == "dokumen"]
        assert [one.closed for one in asked] == [START + timedelta(9), None]
        assert asked[0].citation == UU.pasal(43, ayat=2)
        assert refused((J.DITERIMA, 0), (J.DOKUMEN_DIBERIKAN, 1)).reason is Reason.BEFORE_TRIGGER

    def test_withdrawing(self) -> None:
        of = case((J.DITERIMA, 0), (J.DICABUT, 3))
        assert (of.state, of.is_final) == (K.DICABUT, True)
        assert duty(of, "tanggapan").status is Status.DROPPED
        assert J.DITANGGAPI_LENGKAP not in of.allowed


def test_example_prints_what_is_due_and_five_ways_to_count(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """`examples/pengaduan.py` runs without arguments and prints the facts of the design."""
    example = Path(__file__).parents[1] / "examples" / "pengaduan.py"
    runpy.run_path(str(example), run_name="__main__")
    printed = capsys.readouterr().out
    for line in (
        "paling lambat Jumat, 27 Maret 2026, menurut undang-undang",
        "paling lambat Jumat, 10 April 2026, menurut undang-undang",
        "Jumat, 27 Maret 2026: hari kalender",
        "Senin, 30 Maret 2026: tanpa hari Minggu",
        "Kamis, 2 April 2026: Senin sampai Jumat",
        "Senin, 6 April 2026: dikurangi hari libur nasional",
        "Jumat, 10 April 2026: dikurangi cuti bersama: hari kerja pemerintah",
        "oleh penyelenggara; Pasal 44 ayat (3) UU 25/2009",
        "[terlambat]",
        "[terpenuhi]",
        "[terbuka]",
        "tidak dihitung: Kamis, 19 Maret 2026, hari libur nasional: Hari Raya Nyepi",
    ):
        assert line in printed
