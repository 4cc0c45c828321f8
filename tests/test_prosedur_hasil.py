"""What a replay gives: standing, agenda, difference, doubt, and the text of it all."""

import pickle
from datetime import date, timedelta
from typing import Final

import pytest

from layanan.citation import UU_25_2009
from layanan.model.peristiwa import JenisPeristiwaPengaduan as J
from layanan.prosedur.hasil import OfficeLimit, Policy, Status, agenda, difference
from layanan.prosedur.mesin import Runner, replay, resolve
from layanan.prosedur.pengaduan import PENGADUAN
from layanan.prosedur.penolakan import RefusedError
from layanan.text import Text
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.kalender import Kalender
from layanan.waktu.norma import Roll
from replaying import KALENDER, RECEIVED, complaint, duty

LONGEST: Final = JangkaWaktu(20, Satuan.HARI_KERJA)


TERURAI: Final = """\
Penyelesaian pengaduan pelayanan publik, Jumat, 17 April 2026: dianggap dicabut - belum pasti
! melengkapi materi aduan: sampai Kamis, 16 April 2026 bila hari dibaca hari kalender, sampai Kamis, 7 Mei 2026 bila dibaca hari kerja; waktu lewat untuk melengkapi materi aduan: dianggap dicabut (Pasal 44 ayat (5) UU 25/2009)
Jumat, 13 Maret 2026: pengaduan diterima: diterima, menunggu tanggapan (Pasal 44 ayat (3) UU 25/2009)
Senin, 16 Maret 2026: ditanggapi: materi aduan tidak lengkap: tidak lengkap, menunggu pengadu (Pasal 44 ayat (3) UU 25/2009)
Selasa, 17 Maret 2026: tanggapan diterima pengadu (Pasal 44 ayat (4) UU 25/2009)
Jumat, 17 April 2026: waktu lewat untuk melengkapi materi aduan: dianggap dicabut (Pasal 44 ayat (5) UU 25/2009)
- terlambat: memberikan tanda terima pengaduan (penyelenggara), Senin, 16 Maret 2026; Pasal 44 ayat (1) UU 25/2009, menurut kebijakan kantor
- terpenuhi: menanggapi pengaduan, dengan memberitahukan lengkap atau tidaknya materi aduan (penyelenggara), Jumat, 27 Maret 2026; Pasal 44 ayat (3) UU 25/2009
- lewat waktu: melengkapi materi aduan (pengadu), Kamis, 16 April 2026; Pasal 44 ayat (4) UU 25/2009
"""  # noqa: E501 - as the library says it, line by line
EXPLAINED: Final = """\
Settlement of complaints on public service, Friday 17 April 2026: deemed withdrawn - not certain
! complete the content of the complaint: until Thursday 16 April 2026 where hari is read as calendar days, until Thursday 7 May 2026 where as working days; time ran out to complete the content of the complaint: deemed withdrawn (Pasal 44 ayat (5) UU 25/2009)
Friday 13 March 2026: complaint received: received, awaiting the answer (Pasal 44 ayat (3) UU 25/2009)
Monday 16 March 2026: answered: the complaint is incomplete: incomplete, awaiting completion (Pasal 44 ayat (3) UU 25/2009)
Tuesday 17 March 2026: answer received by the complainant (Pasal 44 ayat (4) UU 25/2009)
Friday 17 April 2026: time ran out to complete the content of the complaint: deemed withdrawn (Pasal 44 ayat (5) UU 25/2009)
- late: give a receipt for the complaint (the provider), Monday 16 March 2026; Pasal 44 ayat (1) UU 25/2009, by the office's own policy
- met: respond to the complaint, saying whether its content is complete (the provider), Friday 27 March 2026; Pasal 44 ayat (3) UU 25/2009
- lapsed: complete the content of the complaint (the complainant), Thursday 16 April 2026; Pasal 44 ayat (4) UU 25/2009
"""  # noqa: E501 - as the library says it, line by line


class TestResults:
    """A position answers the dashboard: agenda, standing, difference, text."""

    def test_agenda_of_many_cases(self) -> None:
        run = resolve(PENGADUAN, Policy(kalender=KALENDER))
        days = [date(2026, 3, 13), date(2026, 3, 2), date(2026, 4, 1)]
        cases = [run.replay(complaint((J.DITERIMA, day)), now=date(2026, 4, 2)) for day in days]
        pending = agenda(cases)
        dues = [one.due for one, _ in pending]
        assert dues[:3] == [date(2026, 3, 16), date(2026, 3, 27), date(2026, 4, 15)]
        assert dues[3:] == [None, None, None]
        assert pending[0][1] is cases[1]

    def test_standing_and_days_left(self) -> None:
        case = replay(PENGADUAN, RECEIVED, KALENDER, now=date(2026, 3, 20))
        answer = duty(case, "tanggapan")
        assert case.having(Status.OPEN) == tuple(case.duties)
        assert answer.days_left(case.now) == 7
        assert duty(case, "tanda_terima").days_left(case.now) is None
        assert not case.is_final
        assert answer.citation == UU_25_2009.pasal(44, ayat=3)
        assert "terbuka: menanggapi pengaduan" in answer.text.id

    def test_explains_in_both_languages(self) -> None:
        case = replay(PENGADUAN, RECEIVED, KALENDER, now=date(2026, 4, 1))
        assert "terlambat: menanggapi pengaduan" in case.explain()
        assert "late: respond to the complaint" in case.explain("en")
        assert "tanpa hari terakhir" in case.explain()
        assert case.explain().splitlines()[0].endswith("menunggu tanggapan")

    def test_position_and_runner_survive_pickling(self) -> None:
        case = replay(PENGADUAN, RECEIVED, KALENDER, now=date(2026, 4, 1))
        assert pickle.loads(pickle.dumps(case)) == case  # noqa: S301 - our own bytes
        run = resolve(PENGADUAN, case.policy)
        assert pickle.loads(pickle.dumps(run)) == run  # noqa: S301 - our own bytes
        assert hash(case) == hash(replay(PENGADUAN, RECEIVED, KALENDER, now=date(2026, 4, 1)))
        assert run == Runner(PENGADUAN, case.policy)

    def test_same_policy_gives_the_same_runner(self) -> None:
        assert resolve(PENGADUAN, Policy(kalender=KALENDER)) is resolve(
            PENGADUAN, Policy(kalender=Kalender.pemerintah())
        )

    def test_decree_that_moves_a_limit(self) -> None:
        """Five working days after 18 December 2020 end on 5 January, or on 29 December."""
        opened = complaint((J.DITERIMA, date(2020, 12, 18)))
        own = (OfficeLimit("tanda_terima", JangkaWaktu(5, Satuan.HARI_KERJA)),)
        known = [
            replay(
                PENGADUAN,
                opened,
                Kalender.pemerintah(known_on=day),
                now=date(2020, 12, 18),
                own=own,
            )
            for day in (date(2020, 11, 20), date(2020, 12, 2))
        ]
        (moved,) = difference(*known)
        assert moved.before is not None
        assert moved.after is not None
        assert (moved.before.timer.id, moved.days) == ("tanda_terima", -7)
        assert difference(known[0], known[0]) == ()

    def test_difference_with_a_duty_that_does_not_arise(self) -> None:
        short = replay(PENGADUAN, RECEIVED[:1], KALENDER, now=date(2026, 4, 1))
        full = replay(PENGADUAN, RECEIVED, KALENDER, now=date(2026, 4, 1))
        arisen, gone = difference(short, full), difference(full, short)
        assert [one.days for one in (*arisen, *gone)] == [None] * 4
        assert all(one.before is None for one in arisen)
        assert all(one.after is None for one in gone)
        receipt = (OfficeLimit("tanda_terima", LONGEST),)
        timed = replay(PENGADUAN, RECEIVED, KALENDER, now=date(2026, 4, 1), own=receipt)
        (one,) = difference(full, timed)
        assert one.days is None


class TestInWords:
    """A position tells its whole story, in either language, and leaves nothing of it out."""

    def test_every_line_of_it(self) -> None:
        told = complaint(
            (J.DITERIMA, date(2026, 3, 13)),
            (J.DITANGGAPI_TIDAK_LENGKAP, date(2026, 3, 16)),
            (J.TANGGAPAN_DITERIMA, date(2026, 3, 17)),
        )
        own = (OfficeLimit("tanda_terima", JangkaWaktu(1, Satuan.HARI_KERJA)),)
        of = replay(PENGADUAN, told, KALENDER, now=date(2026, 4, 17), own=own)
        assert of.explain("id").splitlines() == TERURAI.splitlines()
        assert of.explain("en").splitlines() == EXPLAINED.splitlines()
        assert of.explain("id").splitlines()[0] == of.explain().splitlines()[0]

    def test_a_refusal_says_what_where_why_and_what_is_in_doubt(self) -> None:
        told = complaint(
            (J.DITERIMA, date(2026, 3, 13)),
            (J.DITANGGAPI_TIDAK_LENGKAP, date(2026, 3, 16)),
            (J.TANGGAPAN_DITERIMA, date(2026, 3, 17)),
            (J.DILENGKAPI, date(2026, 4, 20)),
        )
        with pytest.raises(RefusedError) as refused:
            replay(PENGADUAN, told, KALENDER, now=date(2026, 4, 20))
        assert str(refused.value) == (
            "event 3 (dilengkapi, 2026-04-20) has no place in the state 'dianggap_dicabut'; by:"
            " time ran out to complete the content of the complaint: deemed withdrawn (Pasal 44"
            " ayat (5) UU 25/2009); complete the content of the complaint: until Thursday 16 April"
            " 2026 where hari is read as calendar days, until Thursday 7 May 2026 where as working"
            " days; time ran out to complete the content of the complaint: deemed withdrawn (Pasal"
            " 44 ayat (5) UU 25/2009)"
        )

    @pytest.mark.parametrize(
        ("events", "now", "said"),
        [
            (
                ((J.DIPUTUS, 1),),
                9,
                "event 0 (diputus, 2026-03-02) has no place in the state 'awal'",
            ),
            (
                ((J.DIAJUKAN, 3), (J.DITERIMA, 1)),
                9,
                (
                    "event 1 (diterima, 2026-03-02) is dated before the event before it, in the"
                    " state 'diajukan'; by: complaint filed with the provider: filed, not yet"
                    " received (Pasal 40 ayat (1) UU 25/2009)"
                ),
            ),
            (
                ((J.DITERIMA, 1), (J.DOKUMEN_DIBERIKAN, 2)),
                9,
                (
                    "event 1 (dokumen_diberikan, 2026-03-03) comes before what it depends on, in"
                    " the state 'diterima'; by: documents for proof given (Pasal 43 ayat (2) UU"
                    " 25/2009)"
                ),
            ),
            (
                ((J.DITERIMA, 1), (J.TANDA_TERIMA_DIBERIKAN, 2), (J.TANDA_TERIMA_DIBERIKAN, 3)),
                9,
                (
                    "event 2 (tanda_terima_diberikan, 2026-03-04) has already happened, in the"
                    " state 'diterima'; by: receipt given (Pasal 44 ayat (1) UU 25/2009)"
                ),
            ),
            (
                ((J.DITERIMA, 1),),
                0,
                "event 0 (diterima, 2026-03-02) is dated after now, in the state 'awal'",
            ),
        ],
    )
    def test_each_reason_in_words(
        self, events: tuple[tuple[J, int], ...], now: int, said: str
    ) -> None:
        first = date(2026, 3, 1)
        told = complaint(*((kind, first + timedelta(n)) for kind, n in events))
        with pytest.raises(RefusedError) as refused:
            replay(PENGADUAN, told, KALENDER, now=first + timedelta(now))
        assert str(refused.value) == said

    def test_every_standing_speaks_both_languages(self) -> None:
        said = {one.value: one.text for one in Status}
        assert said == {
            "open": Text("terbuka", "open"),
            "met": Text("terpenuhi", "met"),
            "late": Text("terlambat", "late"),
            "lapsed": Text("lewat waktu", "lapsed"),
            "paused": Text("ditangguhkan", "paused"),
            "dropped": Text("tidak lagi terutang", "no longer owed"),
        }


class TestDifference:
    """Two readings of one case are compared duty by duty, each request with its own."""

    def test_each_of_several_like_duties_with_its_own(self) -> None:
        told = complaint(
            (J.DITERIMA, date(2026, 3, 2)),
            (J.DOKUMEN_DIMINTA, date(2026, 3, 3)),
            (J.DOKUMEN_DIMINTA, date(2026, 3, 5)),
            (J.DOKUMEN_DIMINTA, date(2026, 3, 9)),
        )
        before, after = (
            replay(
                PENGADUAN,
                told,
                KALENDER,
                now=date(2026, 3, 9),
                own=(OfficeLimit("dokumen", JangkaWaktu(n, Satuan.HARI_KALENDER)),),
            )
            for n in (2, 9)
        )
        shifts = difference(before, after)
        assert [one.days for one in shifts] == [7, 7, 7]
        assert [one.before for one in shifts] == [*before.duties[2:]]
        assert [one.after for one in shifts] == [*after.duties[2:]]

    def test_the_office_may_move_a_closed_last_day(self) -> None:
        """Fourteen days from Saturday 7 March 2026 end on Idul Fitri, Saturday 21 March."""
        told = complaint((J.DITERIMA, date(2026, 3, 7)))
        dues = [
            duty(
                replay(PENGADUAN, told, KALENDER, now=date(2026, 3, 7), roll=roll), "tanggapan"
            ).due
            for roll in (None, Roll.NEXT, Roll.PREVIOUS)
        ]
        assert dues == [date(2026, 3, 21), date(2026, 3, 25), date(2026, 3, 17)]
