"""Courses that can have happened replay; courses that cannot are refused; a faulty app is found."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import run_state_machine_as_test

from layanan.model.peristiwa import JenisPeristiwaPengaduan as Jenis
from layanan.model.peristiwa import PeristiwaPengaduan
from layanan.prosedur.hasil import Policy
from layanan.prosedur.mesin import Reason, RefusedError, replay
from layanan.prosedur.pengaduan import PENGADUAN, KeadaanPengaduan
from layanan.prosedur.tabel import Procedure
from layanan.strategies import prosedur
from layanan.strategies.prosedur import (
    PROCEDURES,
    UNSHOWN,
    History,
    ProcedureMachine,
    event,
    histories,
    refused_histories,
)
from layanan.waktu.kalender import Kalender

KALENDER = Kalender.pemerintah()
each_procedure = pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda one: one.id)
AnyProcedure = Procedure[Any, Any]


@each_procedure
class TestHistories:
    """What the table allows can have happened; what it does not, cannot."""

    @settings(max_examples=15)
    @given(data=st.data())
    def test_legal(self, procedure: AnyProcedure, data: st.DataObject) -> None:
        history = data.draw(histories(procedure))
        position = replay(procedure, history.events, KALENDER, now=history.now)
        assert [one.event for one in position.history if one.event] == list(history.events)
        assert history.refused is None

    @settings(max_examples=15)
    @given(data=st.data())
    def test_illegal(self, procedure: AnyProcedure, data: st.DataObject) -> None:
        history = data.draw(refused_histories(procedure, kalender=KALENDER))
        replay(procedure, history.events[:-1], KALENDER, now=history.now)
        with pytest.raises(RefusedError) as refused:
            replay(procedure, history.events, KALENDER, now=history.now)
        error = refused.value
        assert (error.reason, error.row) == (history.refused, history.row)
        assert error.index == len(history.events) - 1

    def test_every_event_can_be_made(self, procedure: AnyProcedure) -> None:
        for jenis in procedure.events:
            assert event(jenis, date(2026, 3, 13)).jenis is jenis


class TestReach:
    """The courses reach far, and are refused for every reason."""

    def test_reasons_and_states(self) -> None:
        reasons: set[Reason | None] = set()
        states: set[KeadaanPengaduan] = set()

        @settings(max_examples=400)
        @given(histories(kalender=KALENDER), refused_histories())
        def look(history: History, refused: History) -> None:
            course: AnyProcedure = history.procedure
            states.add(replay(course, history.events, KALENDER, now=history.now).state)
            reasons.add(refused.refused)
            assert "procedure=" in repr(refused)

        look()
        assert {Reason.NOT_ALLOWED, Reason.IN_FUTURE, Reason.OUT_OF_ORDER} <= reasons
        assert len(states) > 12


class Faithful(ProcedureMachine):
    """An implementation that is the law itself."""

    taken: list[PeristiwaPengaduan]

    def open_case(self) -> None:
        self.taken = []

    def tell(self, one: PeristiwaPengaduan) -> bool:
        try:
            replay(PENGADUAN, [*self.taken, one], KALENDER, now=one.pada)
        except RefusedError:
            return False
        self.taken.append(one)
        return True

    def state(self, now: date) -> KeadaanPengaduan | None:
        return replay(PENGADUAN, self.taken, KALENDER, now=now).state

    def due(self, timer: str, now: date) -> object:
        for duty in replay(PENGADUAN, self.taken, KALENDER, now=now).duties:
            if duty.timer.id == timer and duty.is_pending:
                return duty.due
        return UNSHOWN


class Refusing(Faithful):
    """Takes no complaint to a legislature."""

    def tell(self, one: PeristiwaPengaduan) -> bool:
        return one.jenis is not Jenis.DIAJUKAN_KE_DPR and super().tell(one)


class Accepting(Faithful):
    """Decides whatever it is asked to."""

    def tell(self, one: PeristiwaPengaduan) -> bool:
        return super().tell(one) or one.jenis is Jenis.DIPUTUS


class Elsewhere(Faithful):
    """Knows no lapse: what is not completed waits for ever."""

    def state(self, now: date) -> KeadaanPengaduan | None:
        found = super().state(now)
        lapsed = found is KeadaanPengaduan.DIANGGAP_DICABUT
        return KeadaanPengaduan.TIDAK_LENGKAP if lapsed else found


class Slow(Faithful):
    """Counts the day of receipt as the first."""

    def due(self, timer: str, now: date) -> object:
        due = super().due(timer, now)
        return due - timedelta(1) if isinstance(due, date) else due


class Silent(Faithful):
    """Says nothing of itself."""

    def state(self, now: date) -> KeadaanPengaduan | None:
        return ProcedureMachine.state(self, now)  # type: ignore[return-value] # it returns None

    def due(self, timer: str, now: date) -> object:
        return ProcedureMachine.due(self, timer, now)


def run(machine: type[ProcedureMachine], examples: int) -> None:
    # To find is enough here; the shortest course is shown in the documentation.
    tried = settings(
        max_examples=examples,
        stateful_step_count=12,
        phases=[Phase.generate],
        derandomize=True,
        database=None,
    )
    run_state_machine_as_test(machine, settings=tried)


class TestMachine:
    """The kit passes what is faithful, finds what is not, and names the article."""

    @pytest.mark.parametrize("machine", [Faithful, Silent])
    def test_faithful(self, machine: type[ProcedureMachine]) -> None:
        run(machine, 25)

    @pytest.mark.parametrize(
        ("machine", "said"),
        [
            (Refusing, r"refused diajukan_ke_dpr.*Pasal 40 ayat \(1\) UU 25/2009"),
            (Accepting, r"accepted diputus.*Pasal 50 ayat \(1\) UU 25/2009"),
            (Elsewhere, r"stands at tidak_lengkap.*Pasal 44 ayat \(5\) UU 25/2009"),
            (Slow, r"as the last day to .*Pasal 4[24] ayat \(\d\) UU 25/2009"),
        ],
    )
    def test_fault_is_found(self, machine: type[ProcedureMachine], said: str) -> None:
        with pytest.raises(AssertionError, match=said):
            run(machine, 300)

    def test_what_has_to_be_said(self) -> None:
        machine = ProcedureMachine()
        with pytest.raises(NotImplementedError):
            machine.open_case()
        with pytest.raises(NotImplementedError):
            machine.tell(event(Jenis.DITERIMA, date(2026, 3, 13)))
        machine.events, machine.now = [], date(2026, 3, 13)
        machine.take(Jenis.DIPUTUS)  # not allowed any more: nothing is told
        assert machine.policy == Policy(kalender=KALENDER)
        nothing_wrong = prosedur._refusal  # pyright: ignore[reportPrivateUsage] # else untaken
        assert nothing_wrong(PENGADUAN, machine.policy, (), machine.now) is None
        with pytest.raises(AssertionError, match=r"does so$"):
            machine.differs("does so", None)
