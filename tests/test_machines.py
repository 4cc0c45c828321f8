"""One machine for each procedure: the faithful pass; each fault is found, with its article."""

from datetime import date, timedelta
from enum import StrEnum
from typing import Any, cast

import pytest
from hypothesis import Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from layanan.prosedur.hasil import Policy, Position
from layanan.prosedur.mesin import RefusedError, resolve
from layanan.prosedur.tabel import Row
from layanan.strategies.machines import MACHINES
from layanan.strategies.prosedur import PROCEDURES, UNSHOWN, ProcedureMachine
from layanan.waktu.kalender import Kalender

each_machine = pytest.mark.parametrize("machine", MACHINES, ids=lambda one: str(one.__name__))
OFFICE = Policy(kalender=Kalender.pemerintah())


class App:
    """What an implementation shows: it keeps events, and reads the case off the law's own table."""

    def __init__(self, machine: type[ProcedureMachine]) -> None:
        self.runner = resolve(machine.procedure, OFFICE)
        self.events: list[Any] = []

    def add(self, one: Any) -> bool:  # noqa: ANN401 - an event of any procedure
        try:
            self.runner.replay([*self.events, one], now=one.pada)
        except RefusedError:
            return False
        self.events.append(one)
        return True

    def read(self, now: date) -> Position[Any, Any]:
        return self.runner.replay(self.events, now=now)


class Faithful(ProcedureMachine):
    """What a user writes."""

    app: App

    def open_case(self) -> None:
        self.app = App(type(self))

    def tell(self, one: Any) -> bool:  # noqa: ANN401 - an event of any procedure
        return self.app.add(one)

    def state(self, now: date) -> StrEnum | None:
        position = self.app.read(now)
        state: StrEnum = position.state
        return state

    def due(self, timer: str, now: date) -> object:
        pending = [one for one in self.app.read(now).duties if one.is_pending]
        return next((one.due for one in pending if one.timer.id == timer), UNSHOWN)


class Hasty(Faithful):
    """Counts the day of one trigger as the first."""

    timer: str

    def due(self, timer: str, now: date) -> object:
        due = super().due(timer, now)
        return due - timedelta(1) if timer == self.timer and isinstance(due, date) else due


class Deaf(Faithful):
    """Does not take one kind of event."""

    kind: StrEnum

    def tell(self, one: Any) -> bool:  # noqa: ANN401 - as the events of each toy
        return one.jenis is not self.kind and super().tell(one)


class Trusting(Faithful):
    """Takes one kind of event whenever it is told."""

    kind: StrEnum

    def tell(self, one: Any) -> bool:  # noqa: ANN401 - as above
        return super().tell(one) or one.jenis is self.kind


class Forgetful(Faithful):
    """Knows no end of one time: what the law deems to have happened never does."""

    row: Row[Any]

    def state(self, now: date) -> StrEnum | None:
        history = self.app.read(now).history
        if history and history[-1].row == self.row:
            history = history[:-1]
        state: StrEnum = history[-1].state if history else self.procedure.states[0]
        return state


def made(
    app: type[Faithful], machine: type[ProcedureMachine], /, **faults: object
) -> type[ProcedureMachine]:
    """An implementation of one procedure, faulty as said."""
    return cast("type[ProcedureMachine]", type(app.__name__, (app, machine), faults))


def run(machine: type[ProcedureMachine], examples: int) -> None:
    tried = settings(
        max_examples=examples,
        stateful_step_count=12,
        phases=[Phase.generate],
        derandomize=True,
        database=None,
    )
    run_state_machine_as_test(machine, settings=tried)


def last_to_happen(machine: type[ProcedureMachine]) -> Row[Any]:
    """An event no case of the procedure can begin with."""
    start = resolve(machine.procedure, OFFICE).replay([], now=machine.start)
    return next(
        row
        for row in machine.procedure.rows
        if row.event is not None and row.event not in start.allowed
    )


class TestMachines:
    """Every procedure has its machine, and each finds what is wrong."""

    def test_every_procedure_has_one(self) -> None:
        rows = {machine.procedure.rows for machine in MACHINES}
        assert {one.id for one in PROCEDURES if one.rows not in rows} == {
            "UU25-PERMOHONAN-diajukan",
            "UU25-PERMOHONAN-dibayar",
            "UU25-PERMOHONAN-didaftarkan",
        }

    @each_machine
    def test_faithful(self, machine: type[ProcedureMachine]) -> None:
        run(made(Faithful, machine), 8)

    @each_machine
    def test_last_days(self, machine: type[ProcedureMachine]) -> None:
        timer = next(one for one in machine.procedure.timers if one.tenggat.jangka is not None)
        with pytest.raises(AssertionError) as found:
            run(made(Hasty, machine, timer=timer.id), 200)
        assert "as the last day to" in str(found.value)
        assert str(timer.tenggat.citation) in str(found.value)

    @each_machine
    def test_refusing(self, machine: type[ProcedureMachine]) -> None:
        row = next(one for one in machine.procedure.rows if one.event is not None)
        with pytest.raises(AssertionError) as found:
            run(made(Deaf, machine, kind=row.event), 200)
        assert f"refused {row.event}, which is lawful here" in str(found.value)
        assert str(row.citation) in str(found.value)

    @each_machine
    def test_accepting(self, machine: type[ProcedureMachine]) -> None:
        row = last_to_happen(machine)
        with pytest.raises(AssertionError) as found:
            run(made(Trusting, machine, kind=row.event), 200)
        assert f"accepted {row.event}" in str(found.value)
        cited = {str(one.citation) for one in machine.procedure.rows}
        assert any(one in str(found.value).split("by law: ")[-1] for one in cited)

    @pytest.mark.parametrize(
        ("machine", "row"),
        [
            pytest.param(machine, row, id=f"{machine.__name__}-{row.lapse.id}")
            for machine in MACHINES
            for row in machine.procedure.rows
            if row.lapse is not None
        ],
    )
    def test_lapses(self, machine: type[ProcedureMachine], row: Row[Any]) -> None:
        with pytest.raises(AssertionError) as found:
            run(made(Forgetful, machine, row=row), 400)
        assert "stands at" in str(found.value)
        assert str(row.citation) in str(found.value)
