"""The engine over small tables made for it: what no procedure of the law happens to show."""

import pickle
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any, Final

import pytest
from attrs import evolve, frozen

from layanan.citation import UU_25_2009
from layanan.errors import DateError, MalformedError, NotInForceError
from layanan.model.peristiwa import JenisPeristiwaPengaduan as J
from layanan.model.peristiwa_rezim_lain import JenisPeristiwaSp4n
from layanan.prosedur.hasil import OfficeLimit, Policy, Position, Status
from layanan.prosedur.mesin import replay
from layanan.prosedur.pengaduan import PENGADUAN
from layanan.prosedur.penolakan import Reason, RefusedError
from layanan.prosedur.sp4n import SP4N, KeadaanSp4n
from layanan.prosedur.tabel import Procedure, Row, Timer
from layanan.tenggat import uu25_2009
from layanan.text import Text
from layanan.validity import Validity
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.norma import BacaanHari
from layanan.waktu.zona import Zona
from replaying import KALENDER, case, complaint, duty


class Kind(StrEnum):
    A = "a"
    B = "b"
    C = "c"
    D = "d"


@frozen
class Happened:
    jenis: Kind
    pada: date
    batas: date | None = None


CITED: Final = UU_25_2009.pasal(44)
FIRST: Final = date(2026, 3, 2)
ANSWER: Final = Timer(id="jawab", tenggat=uu25_2009.TANGGAPAN)  # 14 hari
COMPLETE: Final = Timer(id="lengkap", tenggat=uu25_2009.KELENGKAPAN)  # 30 hari
BARE: Final = Timer(id="terima", tenggat=uu25_2009.TANDA_TERIMA)  # no number


def row(
    source: Kind,
    event: Kind | None,
    target: Kind | None = None,
    *starts: Timer,
    **more: Any,  # noqa: ANN401 - the fields of a row
) -> Row[Kind]:
    return Row(
        sources=frozenset({source}),
        event=event,
        target=target,
        starts=starts,
        citation=CITED,
        **more,
    )


def table(*rows: Row[Kind]) -> Procedure[Kind, Happened]:
    used = {one for each in rows for one in (*each.sources, each.target) if one}
    return Procedure[Kind, Happened](
        id="X",
        title=Text("x", "x"),
        citation=CITED,
        validity=Validity(date(2009, 7, 18)),
        states=tuple(state for state in Kind if state in used),
        events=tuple(sorted({each.event for each in rows if each.event is not None})),
        rows=rows,
        finals=frozenset(),
    )


def run(
    procedure: Procedure[Kind, Happened],
    *told: tuple[Kind, int],
    now: int,
    hari: BacaanHari = BacaanHari.KALENDER,
    own: tuple[OfficeLimit, ...] = (),
) -> Position[Kind, Happened]:
    events = [Happened(kind, FIRST + timedelta(n)) for kind, n in told]
    return replay(procedure, events, KALENDER, now=FIRST + timedelta(now), hari=hari, own=own)


class TestOrderOfLapses:
    """Times run out in the order of their last days, whatever the order they began in."""

    def test_the_later_begun_may_run_out_first(self) -> None:
        of = run(
            table(
                row(Kind.A, Kind.A, Kind.B, COMPLETE, ANSWER),
                row(Kind.B, None, Kind.C, lapse=ANSWER),
                row(Kind.B, None, Kind.D, lapse=COMPLETE),
                row(Kind.C, None, Kind.D, lapse=COMPLETE),
            ),
            (Kind.A, 0),
            now=40,
        )
        assert [one.state for one in of.history] == [Kind.B, Kind.C, Kind.D]
        assert [(one.day - FIRST).days for one in of.history] == [0, 15, 31]

    def test_one_still_running_hides_none_that_is_over(self) -> None:
        rows = (
            row(Kind.A, Kind.A, Kind.B, COMPLETE, ANSWER),
            row(Kind.B, None, Kind.C, lapse=ANSWER),
            row(Kind.B, None, Kind.D, lapse=COMPLETE),
        )
        assert run(table(*rows), (Kind.A, 0), now=20).state is Kind.C

    def test_of_two_on_one_day_the_first_begun(self) -> None:
        again = evolve(ANSWER, id="lagi")
        of = run(
            table(
                row(Kind.A, Kind.A, Kind.B, ANSWER, again),
                row(Kind.B, None, Kind.C, lapse=ANSWER),
                row(Kind.B, None, Kind.D, lapse=again),
            ),
            (Kind.A, 0),
            now=15,
        )
        assert of.state is Kind.C


class TestCounting:
    """Each duty knows its timer and the day it is counted from."""

    def test_from_the_last_of_several_events(self) -> None:
        since = evolve(ANSWER, since=frozenset({Kind.A, Kind.B}))
        rows = (
            row(Kind.A, Kind.A),
            row(Kind.A, Kind.B),
            row(Kind.A, Kind.C, Kind.B, since),
        )
        both = run(table(*rows), (Kind.A, 0), (Kind.B, 3), (Kind.C, 9), now=9)
        assert [(one.start - FIRST).days for one in both.duties] == [3]
        one = run(table(*rows), (Kind.A, 1), (Kind.C, 9), now=9)
        assert [(each.start - FIRST).days for each in one.duties] == [1]
        none = run(table(*rows), (Kind.C, 9), now=9)
        assert [(each.start - FIRST).days for each in none.duties] == [9]
        assert [each.due for each in none.duties] == [FIRST + timedelta(23)]

    def test_without_a_number(self) -> None:
        after = evolve(BARE, id="sesudah", after="terima")
        since = evolve(BARE, id="sejak", since=frozenset({Kind.A}))
        rows = (row(Kind.A, Kind.A, Kind.B, BARE), row(Kind.B, Kind.B, None, after, since))
        of = run(table(*rows), (Kind.A, 0), (Kind.B, 4), now=9)
        assert [(one.timer, (one.start - FIRST).days, one.due) for one in of.duties] == [
            (BARE, 0, None),
            (after, 4, None),
            (since, 0, None),
        ]
        own = (OfficeLimit("terima", JangkaWaktu(2, Satuan.HARI_KALENDER)),)
        of = run(table(*rows), (Kind.A, 0), (Kind.B, 4), now=9, own=own)
        assert [(one.start - FIRST).days for one in of.duties] == [0, 2, 0]

    def test_day_the_event_sets(self) -> None:
        decided = ((J.DITERIMA, 0), (J.DITANGGAPI_LENGKAP, 1), (J.DIPUTUS, 5))
        told = complaint(*((kind, FIRST + timedelta(n)) for kind, n in decided))
        told[-1] = evolve(told[-1], batas_bayar=FIRST + timedelta(35))
        of = replay(PENGADUAN, told, KALENDER, now=FIRST + timedelta(5))
        payment = duty(of, "pembayaran")
        assert (payment.start, payment.due) == (FIRST + timedelta(5), FIRST + timedelta(35))

    def test_dropping_ends_all_of_a_name_and_meeting_the_oldest(self) -> None:
        asked = ((J.DITERIMA, 0), (J.DOKUMEN_DIMINTA, 1), (J.DOKUMEN_DIMINTA, 2))
        for last, ends in (
            (J.DICABUT, ["dropped", "dropped"]),
            (J.DOKUMEN_DIBERIKAN, ["met", "open"]),
        ):
            told = complaint(*((kind, FIRST + timedelta(n)) for kind, n in (*asked, (last, 3))))
            of = replay(PENGADUAN, told, KALENDER, now=FIRST + timedelta(9))
            assert [one.status.value for one in of.duties if one.timer.id == "dokumen"] == ends


class TestBegunByThen:
    """What is counted from another is traced through the whole table, state by state."""

    THEN: Final = Timer(id="lalu", tenggat=uu25_2009.TANGGAPAN, after="jawab")

    def test_two_steps_on(self) -> None:
        rows = (
            row(Kind.C, Kind.A, None, self.THEN),
            row(Kind.B, Kind.C, Kind.C),
            row(Kind.A, Kind.A, Kind.B, ANSWER),
            row(Kind.A, Kind.B, Kind.B),
        )
        for order in (rows, rows[::-1], (rows[2], rows[1], rows[0], rows[3])):
            # The first state a table uses is where a case begins.
            with pytest.raises(MalformedError, match=r"\.starts\[0\]\.after"):
                table(*order)
        assert table(*rows[:3]).rows

    def test_where_no_case_ever_is_nothing_is_refused(self) -> None:
        assert table(
            row(Kind.A, Kind.A, Kind.B, ANSWER), row(Kind.C, Kind.C, Kind.B, self.THEN)
        ).rows

    def test_after_a_lapse_and_another_start(self) -> None:
        rows = (
            row(Kind.A, Kind.A, None, ANSWER),
            row(Kind.A, None, Kind.B, BARE, self.THEN, lapse=ANSWER),
        )
        assert table(*rows).rows

    @pytest.mark.parametrize(("one", "other"), [(Kind.A, Kind.B), (Kind.B, Kind.A)])
    def test_by_either_of_two_events_it_needs(self, one: Kind, other: Kind) -> None:
        needs = frozenset({Kind.A, Kind.B})
        rows = (
            row(Kind.A, one, None, ANSWER),
            row(Kind.A, other),
            row(Kind.A, Kind.C, Kind.B, self.THEN, after=needs),
        )
        assert table(*rows).rows


class TestMalformed:
    """A table, a timer or a policy that cannot be is refused by name, with what would do."""

    def made(self, rows: tuple[Row[Kind], ...], events: tuple[Kind, ...] | None) -> None:
        made = table(*rows)
        if events is not None:
            evolve(made, events=events)

    def faults(self, *rows: Row[Kind], events: tuple[Kind, ...] | None = None) -> list[str]:
        with pytest.raises(MalformedError) as refused:
            self.made(rows, events)
        assert str(refused.value).startswith("Procedure: ")
        return [f"{one.path}: {one.value}: {one.expected.en}" for one in refused.value.faults]

    def test_rows(self) -> None:
        assert self.faults(row(Kind.A, None), row(Kind.A, Kind.A)) == [
            "rows[0]: None: an event or a lapse, not both"
        ]
        twice = row(Kind.A, Kind.A)
        assert self.faults(twice, row(Kind.A, Kind.B), twice) == [
            f"rows[2]: {[Kind.A]!r}: answered by one row only"
        ]
        assert self.faults(row(Kind.A, Kind.A, doubt=Text("bila", "if"))) == [
            "rows[0].doubt: 'bila': beside a lapse only"
        ]

    @pytest.mark.parametrize("field", ["meets", "drops", "pauses", "resumes", "extends", "settles"])
    def test_timers_that_no_row_starts(self, field: str) -> None:
        for rest in ({}, {"meets": frozenset({"jawab"}), "settles": frozenset({"jawab"})}):
            named = rest | {field: frozenset({"tidak_ada"})}
            assert self.faults(row(Kind.A, Kind.A, None, ANSWER, **named)) == [
                "rows[0]: ['tidak_ada']: a timer that some row starts"
            ]

    def test_names_events_and_states(self) -> None:
        other = evolve(BARE, id="jawab")
        (said,) = self.faults(row(Kind.A, Kind.A, None, ANSWER), row(Kind.A, Kind.B, None, other))
        assert said == (
            "rows: [('jawab', 'UU25-P44-1'), ('jawab', 'UU25-P44-3')]: one norm for each timer"
        )
        assert self.faults(row(Kind.A, Kind.A), events=(Kind.A, Kind.B)) == [
            "events: ['b']: all of them, each used by a row"
        ]
        with pytest.raises(MalformedError, match=r"states: \['c'\], not all of them"):
            evolve(table(row(Kind.A, Kind.A)), states=(Kind.A, Kind.C))

    def test_timer_and_policy(self) -> None:
        with pytest.raises(MalformedError) as refused:
            Timer(id=" ", tenggat=uu25_2009.TANGGAPAN)
        assert str(refused.value) == "Timer: id: ' ', not a name"
        limit = OfficeLimit("tanda_terima", JangkaWaktu(1, Satuan.HARI))
        with pytest.raises(MalformedError) as refused:
            Policy(kalender=KALENDER, own=(limit, limit))
        (fault,) = refused.value.faults
        assert (fault.path, fault.value) == ("own", "['tanda_terima', 'tanda_terima']")
        assert fault.expected == Text("satu untuk tiap tenggat", "one for each timer")
        strange = OfficeLimit("tidak_ada", JangkaWaktu(1, Satuan.HARI))
        rows = (row(Kind.A, Kind.A, None, ANSWER, BARE),)
        with pytest.raises(MalformedError) as refused:
            run(table(*rows), now=1, own=(strange,))
        (fault,) = refused.value.faults
        assert str(refused.value).startswith("Policy: own: ['tidak_ada']")
        assert fault.expected == Text("salah satu dari jawab, terima", "one of jawab, terima")


class Day(date):
    """A date of another library."""


class TestMoments:
    """Days of any make are days; what is no moment is refused under the name it was given by."""

    def test_a_date_of_another_make_is_a_day_and_no_instant(self) -> None:
        rows = (row(Kind.A, Kind.A), row(Kind.A, Kind.B))
        nine = datetime(2026, 3, 2, 9, tzinfo=Zona.WIB.tz)
        told = [Happened(Kind.A, Day(2026, 3, 2)), Happened(Kind.B, nine)]
        for events in (told, told[::-1]):
            of = replay(table(*rows), events, KALENDER, now=Day(2026, 3, 2))
            assert [one.day for one in of.history] == [FIRST, FIRST]
            assert of.now == FIRST

    def test_refused_by_name(self) -> None:
        naive = datetime(2026, 3, 2)  # noqa: DTZ001 - naive on purpose
        made = table(row(Kind.A, Kind.A))
        with pytest.raises(DateError) as refused:
            replay(made, [], KALENDER, now=naive)
        assert refused.value.fault.path == "now"
        with pytest.raises(DateError) as refused:
            replay(made, [Happened(Kind.A, naive)], KALENDER, now=FIRST)
        assert refused.value.fault.path == "pada"

    def test_an_instant_is_asked_at_an_instant(self) -> None:
        made = table(row(Kind.A, Kind.A))
        one = Happened(Kind.A, datetime(2026, 3, 2, 9, tzinfo=UTC))
        with pytest.raises(RefusedError) as refused:
            replay(made, [one], KALENDER, now=datetime(2026, 3, 2, 8, 59, tzinfo=UTC))
        assert refused.value.reason is Reason.IN_FUTURE
        assert replay(made, [one], KALENDER, now=one.pada).history


class TestLaw:
    """A case begins under the law; that it goes on afterwards changes nothing."""

    def test_only_the_beginning_is_asked(self) -> None:
        J4 = JenisPeristiwaSp4n  # noqa: N806 - a vocabulary
        of = case(SP4N, (J4.DIKIRIM, date(2024, 12, 30)), (J4.DITOLAK, date(2025, 1, 2)))
        assert of.state is KeadaanSp4n.DITOLAK
        with pytest.raises(NotInForceError, match="SP4N"):
            case(SP4N, (J4.DIKIRIM, date(2025, 1, 1)))
        old = complaint((J.DIAJUKAN, date(2009, 7, 17)))
        with pytest.raises(NotInForceError, match="UU25-PENGADUAN"):
            replay(PENGADUAN, old, KALENDER, now=FIRST)


class TestDoubtsOfReadings:
    """What one reading deems and the other does not is in doubt; what is merely late is not."""

    def test_a_late_duty_that_nothing_is_deemed_of(self) -> None:
        told = complaint((J.DITERIMA, FIRST), (J.DITANGGAPI_LENGKAP, FIRST + timedelta(15)))
        of = replay(PENGADUAN, told, KALENDER, now=FIRST + timedelta(15))
        assert duty(of, "tanggapan").status is Status.LATE
        assert (duty(of, "tanggapan").other_due or FIRST) > FIRST + timedelta(15)
        assert of.is_certain

    def test_a_time_whose_lapse_no_longer_has_a_place(self) -> None:
        rows = (
            row(Kind.A, Kind.A, Kind.B, ANSWER),
            row(Kind.B, None, Kind.C, lapse=ANSWER),
            row(Kind.B, Kind.B, Kind.D),
        )
        between = 16  # 16 March in calendar days, 27 March in working days
        of = run(table(*rows), (Kind.A, 0), now=between, hari=BacaanHari.KERJA)
        assert [one.row for one in of.doubts] == [rows[1]]
        of = run(table(*rows), (Kind.A, 0), (Kind.B, 3), now=between, hari=BacaanHari.KERJA)
        assert (of.state, of.is_certain) == (Kind.D, True)

    def test_one_lapse_is_not_another(self) -> None:
        second = evolve(ANSWER, id="kedua")
        rows = (
            row(Kind.A, Kind.A, Kind.B, ANSWER),
            row(Kind.B, None, Kind.C, lapse=ANSWER),
            row(Kind.C, Kind.C, None, second),
            row(Kind.C, None, Kind.D, lapse=second),
        )
        of = run(table(*rows), (Kind.A, 0), (Kind.C, 40), now=45)
        assert (of.state, of.is_certain) == (Kind.C, True)

    def test_a_time_that_stands_still_is_over_by_no_reading(self) -> None:
        bare = evolve(BARE, id="diam")
        rows = (
            row(Kind.A, Kind.A, Kind.B, bare),
            row(Kind.B, Kind.B, Kind.C, pauses=frozenset({"diam"})),
        )
        own = (OfficeLimit("diam", JangkaWaktu(5, Satuan.HARI)),)
        of = run(table(*rows), (Kind.A, 0), (Kind.B, 2), now=60, own=own)
        assert (of.duties[0].status, of.is_certain) == (Status.PAUSED, True)


class TestStandstill:
    """The days a time stood still are given back in the days it is counted in."""

    @pytest.mark.parametrize("satuan", [Satuan.HARI_KERJA, Satuan.HARI_KALENDER, Satuan.HARI])
    def test_over_a_weekend(self, satuan: Satuan) -> None:
        """Five days from Monday 2 March 2026, standing still from Friday to Monday."""
        rows = (
            row(Kind.A, Kind.A, Kind.B, BARE),
            row(Kind.B, Kind.B, Kind.C, pauses=frozenset({"terima"})),
            row(Kind.C, Kind.C, Kind.B, resumes=frozenset({"terima"})),
        )
        own = (OfficeLimit("terima", JangkaWaktu(5, satuan)),)
        told = ((Kind.A, 0), (Kind.B, 4), (Kind.C, 7))
        of = run(table(*rows), *told, now=7, own=own)
        # Working days: 9 March and one more. Calendar days: 7 March and three more.
        assert of.duties[0].due == date(2026, 3, 10)
        assert of.duties[0].moved == (1 if satuan is Satuan.HARI_KERJA else 3)

    def test_of_a_day_the_event_set(self) -> None:
        """What is counted in nothing is given back the days of the calendar."""
        paid = Timer(id="bayar", tenggat=uu25_2009.PEMBAYARAN_GANTI_RUGI, day_field="batas")
        rows = (
            row(Kind.A, Kind.A, Kind.B, paid),
            row(Kind.B, Kind.B, Kind.C, pauses=frozenset({"bayar"})),
            row(Kind.C, Kind.C, Kind.B, resumes=frozenset({"bayar"})),
        )
        told = [
            Happened(kind, FIRST + timedelta(n), batas=FIRST + timedelta(10))
            for kind, n in ((Kind.A, 0), (Kind.B, 4), (Kind.C, 7))
        ]
        of = replay(table(*rows), told, KALENDER, now=FIRST + timedelta(7))
        assert (of.duties[0].due, of.duties[0].moved) == (FIRST + timedelta(13), 3)

    @pytest.mark.parametrize("hari", BacaanHari)
    def test_the_other_reading_gives_back_other_days(self, hari: BacaanHari) -> None:
        """Five *hari* from Monday 2 March 2026; still from Friday to Monday, or one Tuesday."""
        rows = (
            row(Kind.A, Kind.A, Kind.B, BARE),
            row(Kind.B, Kind.B, Kind.C, pauses=frozenset({"terima"})),
            row(Kind.C, Kind.C, Kind.B, resumes=frozenset({"terima"})),
            row(Kind.B, None, Kind.D, lapse=BARE),
        )
        own = (OfficeLimit("terima", JangkaWaktu(5, Satuan.HARI)),)
        of = run(table(*rows), (Kind.A, 0), now=2, own=own, hari=hari)
        ends = {BacaanHari.KALENDER: date(2026, 3, 9), BacaanHari.KERJA: date(2026, 3, 7)}
        assert of.duties[0].other_due == ends[hari]
        named = (OfficeLimit("terima", JangkaWaktu(5, Satuan.HARI_KERJA)),)
        of = run(table(*rows), (Kind.A, 0), now=2, own=named, hari=hari)
        assert (of.duties[0].due, of.duties[0].other_due) == (date(2026, 3, 9), None)
        still = ((Kind.A, 0), (Kind.B, 4))
        assert run(table(*rows), *still, now=7, own=own, hari=hari).duties[0].other_due is None
        # By either reading it ends on 10 March, but no arithmetic on the one gives the other.
        of = run(table(*rows), *still, (Kind.C, 7), now=8, own=own, hari=hari)
        assert (of.duties[0].due, of.duties[0].other_due) == (date(2026, 3, 10), None)
        # On 5 March five days are over by no reading, whatever was given back.
        of = run(table(*rows), (Kind.A, 0), (Kind.B, 1), (Kind.C, 2), now=3, own=own, hari=hari)
        assert (of.duties[0].other_due, of.is_certain) == (None, True)

    def test_moved_it_may_be_over_by_the_other_reading(self) -> None:
        rows = (
            row(Kind.A, Kind.A, Kind.B, BARE),
            row(Kind.B, Kind.B, Kind.C, pauses=frozenset({"terima"})),
            row(Kind.C, Kind.C, Kind.B, resumes=frozenset({"terima"})),
            row(Kind.B, None, Kind.D, lapse=BARE),
        )
        own = (OfficeLimit("terima", JangkaWaktu(5, Satuan.HARI)),)
        told = ((Kind.A, 0), (Kind.B, 1), (Kind.C, 2))
        # In calendar days it ends on 8 March, in working days on 10 March.
        of = run(table(*rows), *told, now=7, own=own, hari=BacaanHari.KERJA)
        assert (of.state, [one.row for one in of.doubts]) == (Kind.B, [rows[3]])
        of = run(table(*rows), *told, now=7, own=own)
        assert (of.state, [one.row for one in of.doubts]) == (Kind.D, [rows[3]])


def test_a_refusal_travels_whole() -> None:
    with pytest.raises(RefusedError) as refused:
        replay(PENGADUAN, complaint((J.DITERIMA, FIRST), (J.DIPUTUS, FIRST)), KALENDER, now=FIRST)
    error = refused.value
    fields = (error.reason, error.index, error.event, error.state, error.row, error.places)
    assert error.args == (*fields, error.doubts)
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert again.args == error.args
