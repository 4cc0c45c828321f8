"""The engine over every table: properties that hold whatever happens to a case.

A case is grown event by event, each of them one the position itself says is allowed, and the same
is asked of every procedure: that the dates are the scalar engine's, that a prefix gives a prefix,
that nothing is refused that was allowed and nothing allowed that is refused.
"""

import pickle
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any, Final

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from layanan.citation import UU_25_2009
from layanan.errors import (
    DateError,
    LayananError,
    MalformedError,
    NoLimitError,
    NotInForceError,
    OutsideDecreesError,
)
from layanan.model.peristiwa import (
    JenisPeristiwaPengaduan,
    JenisPeristiwaPermohonan,
    PeristiwaPengaduan,
    PeristiwaPermohonan,
)
from layanan.model.peristiwa_rezim_lain import (
    PeristiwaInformasi,
    PeristiwaKeberatan,
    PeristiwaOmbudsman,
    PeristiwaSp4n,
)
from layanan.prosedur.hasil import (
    OfficeLimit,
    Policy,
    Status,
)
from layanan.prosedur.informasi import PERMINTAAN_INFORMASI
from layanan.prosedur.keberatan import UPAYA_ADMINISTRATIF
from layanan.prosedur.mesin import Reason, RefusedError, replay, resolve
from layanan.prosedur.ombudsman import LAPORAN_OMBUDSMAN
from layanan.prosedur.pengaduan import PENGADUAN, KeadaanPengaduan
from layanan.prosedur.permohonan import (
    AWAL_JANJI,
    PERMOHONAN_TANPA_BATAS,
    PERMOHONAN_TANPA_BATAS_2014,
    berstandar,
)
from layanan.prosedur.sp4n import SP4N
from layanan.prosedur.tabel import Row
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.kalender import Kalender
from layanan.waktu.norma import BacaanHari, Roll
from layanan.waktu.zona import Zona
from replaying import (
    KALENDER,
    RECEIVED,
    AnyPosition,
    AnyProcedure,
    complaint,
    duty,
)

AnyRow = Row[Any]

OF: Final[dict[str, Callable[..., Any]]] = {
    PENGADUAN.id: PeristiwaPengaduan,
    LAPORAN_OMBUDSMAN.id: PeristiwaOmbudsman,
    PERMINTAAN_INFORMASI.id: PeristiwaInformasi,
    UPAYA_ADMINISTRATIF.id: PeristiwaKeberatan,
    PERMOHONAN_TANPA_BATAS.id: PeristiwaPermohonan,
    PERMOHONAN_TANPA_BATAS_2014.id: PeristiwaPermohonan,
    SP4N.id: PeristiwaSp4n,
    **{berstandar(mulai).id: PeristiwaPermohonan for mulai in AWAL_JANJI},
}
ALL: Final[tuple[AnyProcedure, ...]] = (
    PENGADUAN,
    LAPORAN_OMBUDSMAN,
    PERMINTAAN_INFORMASI,
    UPAYA_ADMINISTRATIF,
    PERMOHONAN_TANPA_BATAS,
    PERMOHONAN_TANPA_BATAS_2014,
    SP4N,
    *(berstandar(mulai) for mulai in sorted(AWAL_JANJI)),
)
LONGEST: Final = JangkaWaktu(20, Satuan.HARI_KERJA)


def same(one: object, other: object) -> bool:
    # An event of one vocabulary may be spelled like one of another: only identity will do.
    return one is other


def event(procedure: AnyProcedure, kind: StrEnum, pada: date) -> Any:  # noqa: ANN401 - as above
    extra: dict[str, object] = {}
    if same(kind, JenisPeristiwaPermohonan.DIPERPANJANG):
        extra = {"perpanjangan": JangkaWaktu(3, Satuan.HARI_KERJA), "dasar": "SK 7"}
    if same(kind, JenisPeristiwaPengaduan.DIPUTUS):
        extra = {"batas_bayar": pada + timedelta(30)}
    return OF[procedure.id](jenis=kind, pada=pada, **extra)


def first_day(procedure: AnyProcedure) -> date:
    return max(procedure.validity.start, date(2010, 1, 4))


def policies(procedure: AnyProcedure) -> st.SearchStrategy[Policy]:
    own = tuple(
        OfficeLimit(timer.id, LONGEST)
        for timer in procedure.timers
        if timer.tenggat.jangka is None and not timer.day_field
    )
    return st.builds(
        Policy,
        kalender=st.sampled_from([KALENDER, Kalender.pemerintah(cuti_bersama=False)]),
        hari=st.sampled_from(BacaanHari),
        roll=st.sampled_from([None, *Roll]),
        own=st.sampled_from([(), own]),
    )


class Cases(RuleBasedStateMachine):
    """One case of one procedure, grown by what is allowed, in time that only moves on."""

    procedure: AnyProcedure = PENGADUAN

    @initialize(data=st.data())
    def begin(self, data: st.DataObject) -> None:
        procedure = self.procedure
        self.policy = data.draw(policies(procedure))
        self.events: list[Any] = []
        # Early enough for every limit to be counted before the decreed years end.
        self.now = first_day(procedure) + timedelta(data.draw(st.integers(0, 400)))
        self.read_before: dict[tuple[date, int], AnyPosition] = {}

    def read(self, now: date | None = None) -> AnyPosition:
        asked = (now or self.now, len(self.events))
        if asked not in self.read_before:
            run = resolve(self.procedure, self.policy)
            self.read_before[asked] = run.replay(self.events, now=asked[0])
        return self.read_before[asked]

    @rule(days=st.integers(0, 90), data=st.data())
    def wait_and_happen(self, days: int, data: st.DataObject) -> None:
        self.now += timedelta(days)
        self.happen(data)

    @rule(data=st.data())
    def happen(self, data: st.DataObject) -> None:
        if not (allowed := self.read().allowed):
            return
        kind = data.draw(st.sampled_from(allowed))
        before = self.read()
        self.events.append(event(self.procedure, kind, self.now))
        after = self.read()
        # What was said to be allowed is not refused, and a prefix gives a prefix.
        assert after.history[: len(before.history)] == before.history
        taken, *over = after.history[len(before.history) :]
        assert taken.event is self.events[-1]
        # What begins a time late may find it over already.
        assert all(passage.event is None for passage in over)
        old = [(duty.timer.id, duty.start) for duty in before.duties]
        assert [(duty.timer.id, duty.start) for duty in after.duties][: len(old)] == old

    @rule(data=st.data())
    def never(self, data: st.DataObject) -> None:
        position = self.read()
        others = [kind for kind in self.procedure.events if kind not in position.allowed]
        if not others:
            return
        kind = data.draw(st.sampled_from(others))
        with pytest.raises(RefusedError) as refused:
            resolve(self.procedure, self.policy).replay(
                [*self.events, event(self.procedure, kind, self.now)], now=self.now
            )
        error = refused.value
        assert error.index == len(self.events)
        assert error.state == position.state
        assert error.places == tuple(row for row in self.procedure.rows if row.event is kind)
        if error.reason is Reason.NOT_ALLOWED:
            assert error.row == (position.history[-1].row if position.history else None)
        else:
            assert error.row in error.places

    @invariant()
    def dates_are_the_scalar_engines(self) -> None:
        own = {limit.timer: limit.jangka for limit in self.policy.own}
        for owed in self.read().duties:
            if owed.deadline is None:
                assert owed.timer.tenggat.jangka is None
                continue
            again = owed.timer.tenggat.due(
                owed.start,
                self.policy.kalender,
                hari=self.policy.hari,
                roll=self.policy.roll,
                jangka=own.get(owed.timer.id),
            )
            assert again == owed.deadline
            if owed.status is not Status.PAUSED:
                assert owed.due == again.due + timedelta(owed.moved)

    @invariant()
    def standings_say_what_the_dates_say(self) -> None:
        position = self.read()
        for owed in position.duties:
            over = owed.due is not None and (owed.closed or position.now) > owed.due
            assert (owed.status is Status.LATE) == over
            assert owed.is_pending == (owed.closed is None)
            if owed.status in (Status.MET, Status.DROPPED, Status.LAPSED):
                assert owed.closed is not None
            if owed.status is Status.LAPSED:
                assert owed.closed == owed.due
                assert owed.timer.tenggat.akibat
            if owed.status is Status.PAUSED:
                assert owed.due is None
        assert position.agenda == tuple(
            sorted(
                (owed for owed in position.duties if owed.closed is None),
                key=lambda owed: owed.due or date.max,
            )
        )

    @invariant()
    def what_runs_out_does_so_the_day_after(self) -> None:
        position = self.read()
        days = [passage.day for passage in position.history]
        assert days == sorted(days)
        assert not days or days[-1] <= position.now
        for passage in position.history:
            if passage.event is None:
                assert passage.row.lapse is not None
                ran_out = [
                    duty
                    for duty in position.duties
                    if duty.timer.id == passage.row.lapse.id
                    and duty.due is not None
                    and duty.due < passage.day
                ]
                assert ran_out

    @invariant()
    def reading_later_changes_no_history(self) -> None:
        position = self.read()
        later = self.read(self.now + timedelta(400))
        assert later.history[: len(position.history)] == position.history
        assert position == resolve(self.procedure, self.policy).replay(self.events, now=self.now)


@pytest.mark.parametrize("procedure", ALL, ids=lambda one: one.id)
def test_cases(procedure: AnyProcedure) -> None:
    of_one = type(f"Cases_{procedure.id}", (Cases,), {"procedure": procedure})
    run_state_machine_as_test(of_one, settings=settings(max_examples=25, stateful_step_count=15))


def way_to(procedure: AnyProcedure, wanted: AnyRow) -> list[AnyRow]:
    """The rows of a shortest course that ends with one row, searched in the table alone."""
    guards = {kind for row in procedure.rows for kind in (*row.after, *row.unless)}
    lapsing = {row.lapse.id for row in procedure.rows if row.lapse is not None}
    start = (procedure.states[0], frozenset[StrEnum](), frozenset[str]())
    waiting: list[tuple[Any, list[AnyRow]]] = [(start, [])]
    known = {start}
    while waiting:
        (state, happened, running), way = waiting.pop(0)
        for row in procedure.rows:
            blocked = row.after - happened or row.unless & happened
            if state not in row.sources or blocked or (row.lapse and row.lapse.id not in running):
                continue
            if row == wanted:
                return [*way, row]
            begun = {timer.id for timer in row.starts} & lapsing
            node = (
                row.target or state,
                happened | ({row.event} & guards),
                (running - row.meets - row.drops) | begun,
            )
            if node not in known:
                known.add(node)
                waiting.append((node, [*way, row]))
    message = f"no way to {wanted.text.en}"
    raise AssertionError(message)


@pytest.mark.parametrize("procedure", ALL, ids=lambda one: one.id)
def test_every_row_of_every_table_can_be_gone_by(procedure: AnyProcedure) -> None:
    """No row is dead: some lawful course of events, or of time passing, goes by it."""
    run = resolve(procedure, Policy(kalender=KALENDER))
    for wanted in procedure.rows:
        now, events = first_day(procedure), list[Any]()
        for row in way_to(procedure, wanted):
            if row.event is not None:
                events.append(event(procedure, row.event, now))
            else:
                assert row.lapse is not None
                due = duty(run.replay(events, now=now), row.lapse.id).due
                assert due is not None
                assert run.replay(events, now=due).history[-1].row != row
                now = due + timedelta(1)
            assert run.replay(events, now=now).history[-1].row == row


J = JenisPeristiwaPengaduan


class TestRefusals:
    """What cannot have happened is refused, with the row that forbids it."""

    def refusal(self, events: list[PeristiwaPengaduan], now: date) -> RefusedError:
        with pytest.raises(RefusedError) as refused:
            replay(PENGADUAN, events, KALENDER, now=now)
        assert isinstance(refused.value, LayananError)
        again = pickle.loads(pickle.dumps(refused.value))  # noqa: S301 - our own bytes
        assert str(again) == str(refused.value)
        return refused.value

    def test_event_without_a_place_in_the_state(self) -> None:
        late = complaint((J.DIPUTUS, date(2026, 3, 20)))
        error = self.refusal([*RECEIVED, *late], date(2026, 4, 1))
        assert error.reason is Reason.NOT_ALLOWED
        assert error.row is not None
        assert error.row.citation == UU_25_2009.pasal(44, ayat=3)
        assert {row.target for row in error.places} == {KeadaanPengaduan.DIPUTUS}
        assert "has no place in the state 'diterima'" in str(error)

    def test_first_event_has_no_row_before_it(self) -> None:
        error = self.refusal(complaint((J.DIPUTUS, date(2026, 3, 20))), date(2026, 4, 1))
        assert error.row is None
        assert "by:" not in str(error)

    def test_event_before_the_one_before_it(self) -> None:
        error = self.refusal(RECEIVED[::-1], date(2026, 4, 1))
        assert (error.reason, error.index) == (Reason.OUT_OF_ORDER, 1)
        early = complaint((J.DITANGGAPI_LENGKAP, date(2026, 3, 12)))
        error = self.refusal([*RECEIVED, *early], date(2026, 4, 1))
        assert error.reason is Reason.OUT_OF_ORDER

    def test_event_before_what_it_depends_on(self) -> None:
        copy = complaint((J.TEMBUSAN_DIBERIKAN, date(2026, 3, 20)))
        error = self.refusal([*RECEIVED, *copy], date(2026, 4, 1))
        assert error.reason is Reason.BEFORE_TRIGGER
        assert error.row is not None
        assert error.row.after == {J.DIPUTUS}

    def test_event_that_happens_once(self) -> None:
        receipt = complaint((J.TANDA_TERIMA_DIBERIKAN, date(2026, 3, 20)))
        error = self.refusal([*RECEIVED, *receipt, *receipt], date(2026, 4, 1))
        assert error.reason is Reason.REPEATED

    def test_event_after_now(self) -> None:
        error = self.refusal(RECEIVED, date(2026, 3, 12))
        assert (error.reason, error.index) == (Reason.IN_FUTURE, 1)

    def test_naive_moments(self) -> None:
        naive = datetime(2026, 4, 1)  # noqa: DTZ001 - naive on purpose
        with pytest.raises(DateError):
            replay(PENGADUAN, RECEIVED, KALENDER, now=naive)
        with pytest.raises(MalformedError):
            PeristiwaPengaduan(jenis=J.DITERIMA, pada=naive)

    def test_case_begun_before_the_law(self) -> None:
        old = complaint((J.DITERIMA, date(2009, 7, 17)))
        with pytest.raises(NotInForceError):
            replay(PENGADUAN, old, KALENDER, now=date(2010, 1, 1))
        assert not replay(PENGADUAN, [], KALENDER, now=date(2000, 1, 1)).history

    def test_working_days_beyond_the_decrees(self) -> None:
        late = complaint((J.DITERIMA, date(2027, 12, 20)))
        assert replay(PENGADUAN, late, KALENDER, now=date(2027, 12, 20)).agenda
        with pytest.raises(OutsideDecreesError):
            replay(PENGADUAN, late, KALENDER, now=date(2027, 12, 20), hari=BacaanHari.KERJA)

    def test_limits_of_nobody(self) -> None:
        own = (OfficeLimit("tidak_ada", LONGEST),)
        with pytest.raises(MalformedError, match="tidak_ada"):
            replay(PENGADUAN, RECEIVED, KALENDER, now=date(2026, 4, 1), own=own)
        fixed = (OfficeLimit("tanggapan", LONGEST),)
        with pytest.raises(NoLimitError):
            replay(PENGADUAN, RECEIVED, KALENDER, now=date(2026, 4, 1), own=fixed)
        hours = (OfficeLimit("tanda_terima", JangkaWaktu(1, Satuan.JAM)),)
        with pytest.raises(NoLimitError):
            replay(PENGADUAN, RECEIVED, KALENDER, now=date(2026, 4, 1), own=hours)
        limit = OfficeLimit("tanda_terima", LONGEST)
        with pytest.raises(MalformedError):
            Policy(kalender=KALENDER, own=(limit, limit))


class TestMoments:
    """A date is a day, an aware datetime an instant read in the office's zone."""

    WIT: Final = Kalender.pemerintah(zona=Zona.WIT)

    def at(self, kind: JenisPeristiwaPengaduan, moment: datetime) -> PeristiwaPengaduan:
        return PeristiwaPengaduan(jenis=kind, pada=moment)

    def test_instant_is_read_on_the_offices_clock(self) -> None:
        evening = datetime(2026, 3, 12, 16, 30, tzinfo=UTC)
        event = self.at(J.DITERIMA, evening)
        wib = replay(PENGADUAN, [event], KALENDER, now=date(2026, 4, 1))
        wit = replay(PENGADUAN, [event], self.WIT, now=date(2026, 4, 1))
        assert (wib.history[0].day, wit.history[0].day) == (date(2026, 3, 12), date(2026, 3, 13))
        assert duty(wib, "tanggapan").due == date(2026, 3, 26)
        assert duty(wit, "tanggapan").due == date(2026, 3, 27)

    def test_order_within_a_day(self) -> None:
        nine, ten = (datetime(2026, 3, 13, hour, tzinfo=Zona.WIB.tz) for hour in (9, 10))
        run = resolve(PENGADUAN, Policy(kalender=KALENDER))
        filed, received = self.at(J.DIAJUKAN, nine), self.at(J.DITERIMA, ten)
        assert run.replay([filed, received], now=ten).history
        plain = PeristiwaPengaduan(jenis=J.TANDA_TERIMA_DIBERIKAN, pada=date(2026, 3, 13))
        answered = self.at(J.DITANGGAPI_LENGKAP, nine)
        with pytest.raises(RefusedError) as refused:
            run.replay([filed, received, plain, answered], now=date(2026, 3, 13))
        assert refused.value.reason is Reason.OUT_OF_ORDER
        with pytest.raises(RefusedError) as refused:
            run.replay([filed, received], now=nine)
        assert refused.value.reason is Reason.IN_FUTURE
        next_day = self.at(J.DITANGGAPI_LENGKAP, nine + timedelta(1))
        assert run.replay([filed, received, plain, next_day], now=date(2026, 3, 14)).history


@given(st.sampled_from(ALL), st.integers(0, 400))
def test_nothing_yet(procedure: AnyProcedure, after: int) -> None:
    now = first_day(procedure) + timedelta(after)
    of = replay(procedure, [], KALENDER, now=now)
    assume(of.allowed)
    assert of.state is procedure.states[0]
    assert (of.duties, of.history) == ((), ())
