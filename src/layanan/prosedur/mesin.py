"""Mesin: the small engine that replays a case over the table of its procedure.

Theory of operation
-------------------

A `Procedure` is data. Its rows say: in these states, on this event, the case comes to that state,
by this provision; and these duties begin, are done, or are owed no longer. Nothing about any law
is in this file; everything about one is in the table of its module.

A row of another kind has no event. It says what the law *deems* to happen when a time runs out: a
complaint not completed in time is withdrawn. Nobody enters that. Before each event, and once more
for ``now``, the engine looks whether such a time has passed, and moves the case by that row.

A `Timer` is one duty or chance a row begins: a `Tenggat` of the law, counted from the day of the
event, or from the last day of another timer, or ending on a day which the event itself sets. Where
the law sets no number the office may bring its own (`OfficeLimit`), and the duty says so; where it
brings none, the duty is owed all the same and has no last day.

A `Runner` is a procedure under an office's `Policy`: its calendar, its reading of bare *hari*, its
own limits. It is compiled once and then replays as many cases as there are. Replaying is a pure
fold over the events: the same events give the same `Position`, and a prefix of them gives a prefix
of the history.

What is refused
---------------

Events are facts in the order they happened, and a replay does not repair them. It refuses, naming
the row (`RefusedError`): an event that has no place in the state; one dated before the event
before it; one whose trigger has not happened; one that happens once and comes twice; one dated
after ``now``. What is merely *late* is never refused: it is said in the duty.

Two things follow from the order. Receipt never moves: the event that fixes it has no place in any
later state, so no later entry can rewrite it. And a limit is counted from what happened, not from
what was due: an early answer brings the next limit forward.

An act on the last day is in time. A time runs out at the end of its last day, so what the law deems
happens on the day after.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Generic, NoReturn, final

from attrs import evolve, field, frozen

from layanan.errors import Fault, MalformedError
from layanan.prosedur.hasil import (
    Duty,
    OfficeLimit,
    Policy,
    Position,
    Reason,
    RefusedError,
    Status,
)
from layanan.prosedur.tabel import E, Procedure, Row, S, Timer
from layanan.text import Text
from layanan.waktu.deadline import BacaanHari, Basis, Deadline, Roll
from layanan.waktu.jangka_waktu import JangkaWaktu
from layanan.waktu.kalender import Kalender
from layanan.waktu.zona import Zona

__all__ = ["Reason", "RefusedError", "Runner", "replay", "resolve"]


class _Entry:
    """A duty in the making."""

    __slots__ = (
        "basis",
        "closed",
        "deadline",
        "due",
        "moved",
        "paused",
        "start",
        "status",
        "timer",
    )

    def __init__(self, timer: Timer, start: date) -> None:
        self.timer = timer
        self.start = start
        self.basis: Basis | None = None
        self.deadline: Deadline | None = None
        self.due: date | None = None
        self.closed: date | None = None
        self.status: Status | None = None
        self.paused: date | None = None
        self.moved = 0

    def close(self, day: date, status: Status) -> None:
        """End it: met, owed no longer, or run out."""
        if self.paused is not None:
            self.resume(day)
        # What was late when it was dropped stays late: dropping wipes nothing out.
        late = self.due is not None and day > self.due
        self.status = Status.LATE if late else status
        self.closed = day

    def pause(self, day: date) -> None:
        """Stand still; a time that has run out cannot."""
        if self.due is None or day <= self.due:
            self.paused = self.paused or day

    def resume(self, day: date) -> None:
        """Run on: the days it stood still are given back, in the days it is counted in."""
        if self.paused is not None and self.due is not None:
            basis = self.basis
            if basis is not None and basis.working and basis.kalender is not None:
                lost = basis.kalender.count(self.paused, day)
                self._move(self.due, basis.kalender.add(self.due, lost))
            else:
                self._move(self.due, self.due + (day - self.paused))
        self.paused = None

    def extend(self, length: JangkaWaktu, day: date) -> None:
        """Make it longer, counted from its last day; a time that has run out cannot be."""
        if self.basis is not None and self.due is not None and day <= self.due:
            self._move(self.due, evolve(self.basis, jangka=length).due(self.due).due)

    def _move(self, due: date, later: date) -> None:
        self.moved += (later - due).days
        self.due = later

    def duty(self, today: date) -> Duty:
        """Say how it stands."""
        status, due = self.status, self.due
        if status is None:
            if self.paused is not None:
                status, due = Status.PAUSED, None
            else:
                status = Status.OPEN if due is None or today <= due else Status.LATE
        return Duty(self.timer, self.start, due, status, self.closed, self.deadline, self.moved)


class _Line:
    """The line of time: each moment at or after the one before, none after now.

    Of a plain date and an instant on one day nobody knows which came first: either order will do.
    """

    __slots__ = ("instant", "last", "now", "today", "zona")

    def __init__(self, zona: Zona, now: date) -> None:
        self.zona = zona
        self.now = now if isinstance(now, datetime) else None
        self.today = now if type(now) is date else zona.day(now, "now")
        self.last = date.min
        self.instant: datetime | None = None

    def place(self, moment: date) -> date | Reason:
        """Return the day of the next moment, or why it cannot be the next."""
        if type(moment) is date:
            if moment < self.last:
                return Reason.OUT_OF_ORDER
            if moment > self.today:
                return Reason.IN_FUTURE
            if moment != self.last:
                self.last, self.instant = moment, None
            return moment
        day = self.zona.day(moment, "pada")
        instant = moment if isinstance(moment, datetime) else None
        if day < self.last or _precedes(instant, self.instant):
            return Reason.OUT_OF_ORDER
        if day > self.today or _precedes(self.now, instant):
            return Reason.IN_FUTURE
        self.last, self.instant = day, instant
        return day


def _precedes(one: datetime | None, other: datetime | None) -> bool:
    return one is not None and other is not None and one < other


@final
@frozen
class _Begin:
    """How a row begins a timer.

    Args:
        timer: The timer.
        basis: What it is counted on, or None where nobody has set a number.
        lapses: Whether some row says what happens when it runs out.
        plain: Whether it is counted from the day of the event, and ends on no day of its own.
    """

    timer: Timer
    basis: Basis | None
    lapses: bool
    plain: bool


@final
@frozen
class _Move(Generic[S]):
    """A row made ready: what going by it does.

    Args:
        row: The row.
        target: The state it leads to, or None.
        after: As the row has it.
        unless: As the row has it.
        quiet: Whether it touches no timer.
        adjusts: Whether it pauses, resumes or extends one.
        begins: How it begins its timers.
    """

    row: Row[S]
    target: S | None
    after: frozenset[StrEnum]
    unless: frozenset[StrEnum]
    quiet: bool
    adjusts: bool
    begins: tuple[_Begin, ...]

    @classmethod
    def of(cls, row: Row[S], bases: dict[str, Basis], lapsing: frozenset[str]) -> "_Move[S]":
        """Make a row ready."""
        adjusts = bool(row.pauses or row.resumes or row.extends)
        begins = tuple(
            _Begin(
                timer,
                bases.get(timer.id),
                timer.id in lapsing,
                not (timer.after or timer.since or timer.day_field),
            )
            for timer in row.starts
        )
        quiet = not (adjusts or begins or row.meets or row.drops)
        return cls(row, row.target, row.after, row.unless, quiet, adjusts, begins)


@final
@frozen
class _Compiled(Generic[S]):
    """A table under a policy, turned into look-ups.

    Args:
        moves: For each state, the row of each kind of event.
        lapses: For each state, the row of each timer that runs out.
    """

    moves: dict[S, dict[StrEnum, _Move[S]]]
    lapses: dict[S, dict[str, _Move[S]]]


@final
@frozen
class Runner(Generic[S, E]):
    """A procedure under an office's policy, ready to replay cases.

    Made by `resolve`.

    Args:
        procedure: The procedure.
        policy: The policy.

    Raises:
        MalformedError: if the policy brings a limit for a timer this procedure has not.
        NoLimitError: if the office's own length is one the norm does not allow, or no length of
            days.
    """

    procedure: Procedure[S, E]
    policy: Policy
    _compiled: _Compiled[S] = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        bases = dict(self._resolved())
        rows = self.procedure.rows
        lapsing = frozenset(row.lapse.id for row in rows if row.lapse is not None)
        moves: dict[S, dict[StrEnum, _Move[S]]] = {state: {} for state in self.procedure.states}
        lapses: dict[S, dict[str, _Move[S]]] = {state: {} for state in self.procedure.states}
        for row in rows:
            move = _Move[S].of(row, bases, lapsing)
            for state in row.sources:
                if row.event is not None:
                    moves[state][row.event] = move
                if row.lapse is not None:
                    lapses[state][row.lapse.id] = move
        object.__setattr__(self, "_compiled", _Compiled(moves, lapses))

    def _resolved(self) -> Iterator[tuple[str, Basis]]:
        policy = self.policy
        own = {limit.timer: limit.jangka for limit in policy.own}
        timers = self.procedure.timers
        if unknown := own.keys() - {timer.id for timer in timers}:
            names = ", ".join(timer.id for timer in timers)
            expected = Text("salah satu dari {names}", "one of {names}").format(names=names)
            raise MalformedError("Policy", [Fault.of("own", sorted(unknown), expected)])
        for timer in timers:
            jangka = own.get(timer.id)
            if timer.tenggat.jangka is not None or jangka is not None:
                basis = timer.tenggat.under(
                    policy.kalender, hari=policy.hari, roll=policy.roll, jangka=jangka
                )
                yield timer.id, basis

    def replay(self, events: Iterable[E], *, now: date) -> Position[S, E]:
        """Replay a case.

        Args:
            events: What happened, in the order it happened.
            now: The moment to read the case at; a date means the end of that day.

        Raises:
            RefusedError: if an event cannot have happened where it stands.
            NotInForceError: if the case begins when the procedure was not law, or reaches a limit
                that is law no longer.
            OutsideDecreesError: if working days are asked of a year without a decree.
            DateError: if ``now`` is a naive datetime or no date.
        """
        line = _Line(self.policy.kalender.zona, now)
        today = line.today
        run = _Run[S, E](self.procedure, self._compiled)
        moves = self._compiled.moves
        happened = run.happened
        for index, event in enumerate(events):
            jenis = event.jenis
            day = line.place(event.pada)
            if isinstance(day, Reason):
                run.refuse(day, index, event)
            if not happened:
                self.procedure.validity.require(day, self.procedure.id)
            if run.lapsing:
                run.lapse(day)
            move = moves[run.state].get(jenis)
            if move is None:
                run.refuse(Reason.NOT_ALLOWED, index, event)
            if move.after and not move.after <= happened.keys():
                run.refuse(Reason.BEFORE_TRIGGER, index, event, move.row)
            if move.unless and move.unless & happened.keys():
                run.refuse(Reason.REPEATED, index, event, move.row)
            happened[jenis] = day
            run.take(move, event, day)
        if run.lapsing:
            run.lapse(today)
        duties = tuple([entry.duty(today) for entry in run.entries])
        return Position(self.procedure, self.policy, today, run.state, duties, tuple(run.passages))

    def __reduce__(self) -> tuple[object, ...]:
        return resolve, (self.procedure, self.policy)


class _Run(Generic[S, E]):
    """A replay under way."""

    __slots__ = (
        "entries",
        "happened",
        "lapsing",
        "latest",
        "open",
        "passages",
        "procedure",
        "state",
        "table",
    )

    def __init__(self, procedure: Procedure[S, E], table: _Compiled[S]) -> None:
        self.procedure = procedure
        self.table = table
        self.state: S = procedure.states[0]
        # What a `Passage` holds, which is made of it when somebody asks.
        self.passages: list[tuple[date, Row[S], E | None, S]] = []
        self.entries: list[_Entry] = []
        self.open: dict[str, list[_Entry]] = {}
        self.latest: dict[str, _Entry] = {}
        self.lapsing: list[_Entry] = []
        self.happened: dict[StrEnum, date] = {}

    def take(self, move: _Move[S], event: E | None, day: date) -> None:
        """Go by a row."""
        row = move.row
        if move.target is not None:
            self.state = move.target
        self.passages.append((day, row, event, self.state))
        if move.quiet:
            return
        for name in row.meets:
            self._close(name, day, Status.MET, every=False)
        for name in row.drops:
            self._close(name, day, Status.DROPPED, every=True)
        if move.adjusts:
            self._adjust(row, event, day)
        for begin in move.begins:
            self._begin(begin, event, day)

    def _begin(self, begin: _Begin, event: E | None, day: date) -> None:
        timer = begin.timer
        entry = _Entry(timer, day if begin.plain else self._start(timer, day))
        if timer.day_field:
            entry.due = getattr(event, timer.day_field)
            if entry.due is None:
                return
        elif begin.basis is not None:
            entry.basis = begin.basis
            entry.deadline = deadline = begin.basis.due(entry.start)
            entry.due = deadline.due
        name = timer.id
        self.entries.append(entry)
        self.latest[name] = entry
        if (waiting := self.open.get(name)) is None:
            self.open[name] = [entry]
        else:
            waiting.append(entry)
        if begin.lapses:
            self.lapsing.append(entry)

    def _start(self, timer: Timer, day: date) -> date:
        """Return the day a timer is counted from, where it is not the event's own."""
        if timer.after:
            # From the last day of another timer, which had begun by then.
            return self.latest[timer.after].due or day
        known = [self.happened[kind] for kind in timer.since & self.happened.keys()]
        return max(known, default=day)

    def _close(self, name: str, day: date, status: Status, *, every: bool) -> None:
        waiting = self.open.get(name)
        while waiting:
            entry = waiting.pop(0)
            entry.close(day, status)
            if entry in self.lapsing:
                self.lapsing.remove(entry)
            if not every:
                return

    def _adjust(self, row: Row[S], event: E | None, day: date) -> None:
        for name in row.pauses:
            for entry in self.open.get(name, ()):
                entry.pause(day)
        for name in row.resumes:
            for entry in self.open.get(name, ()):
                entry.resume(day)
        for name in row.extends:
            for entry in self.open.get(name, ()):
                # Not every kind of event has the field; the rows that extend are on those that do.
                entry.extend(getattr(event, "perpanjangan"), day)  # noqa: B009 - no checker knows the field

    def lapse(self, day: date) -> None:
        """Move the case by every time that has run out before a day, in the order they ran out."""
        while over := [
            (entry.due, entry)
            for entry in self.lapsing
            if entry.due is not None
            and entry.due < day
            and entry.paused is None
            and entry.timer.id in self.table.lapses[self.state]
        ]:
            due, entry = min(over, key=_first)
            move = self.table.lapses[self.state][entry.timer.id]
            self.lapsing.remove(entry)
            # Where the law attaches nothing to the lapse the duty is late, and still owed.
            if entry.timer.tenggat.akibat:
                self.open[entry.timer.id].remove(entry)
                entry.close(due, Status.LAPSED)
            # What starts a time late may find it over already; nothing happens before it is known.
            self.take(move, None, max(due + timedelta(1), self.passages[-1][0]))

    def refuse(self, reason: Reason, index: int, event: E, row: Row[S] | None = None) -> NoReturn:
        """Refuse an event, naming the row that forbids it and the rows that would allow it."""
        places = tuple(one for one in self.procedure.rows if one.event == event.jenis)
        if row is None and self.passages:
            row = self.passages[-1][1]
        raise RefusedError(reason, index, event, self.state, row, places)


def _first(pair: tuple[date, _Entry]) -> date:
    return pair[0]


@lru_cache(maxsize=256)
def resolve(procedure: Procedure[S, E], policy: Policy) -> Runner[S, E]:
    """Resolve a procedure under an office's policy, to replay many cases.

    The same arguments give the same runner.

    Args:
        procedure: The procedure; choosing it is the caller's decision.
        policy: The office's calendar, readings and own limits.

    Raises:
        MalformedError: if the policy brings a limit for a timer this procedure has not.
        NoLimitError: if the office's own length is one the norm does not allow, or no length of
            days.
    """
    return Runner(procedure, policy)


def replay(
    procedure: Procedure[S, E],
    events: Iterable[E],
    kalender: Kalender,
    *,
    now: date,
    hari: BacaanHari = BacaanHari.KALENDER,
    roll: Roll | None = None,
    own: tuple[OfficeLimit, ...] = (),
) -> Position[S, E]:
    """Replay a case over a procedure; `resolve` with `Runner.replay` in one call.

    Args:
        procedure: The procedure; choosing it is the caller's decision.
        events: What happened, in the order it happened.
        kalender: The office's calendar.
        now: The moment to read the case at; a date means the end of that day.
        hari: How bare *hari* is read.
        roll: Whether a closed last day moves, and where to.
        own: The office's own lengths where the law sets no number.

    Raises:
        RefusedError: if an event cannot have happened where it stands.
        NotInForceError: if the case begins when the procedure was not law, or reaches a limit that
            is law no longer.
        OutsideDecreesError: if working days are asked of a year without a decree.
        DateError: if ``now`` is a naive datetime or no date.

    Example:
        >>> from layanan.model.peristiwa import JenisPeristiwaPengaduan, PeristiwaPengaduan
        >>> from layanan.prosedur.pengaduan import PENGADUAN
        >>> received = PeristiwaPengaduan(
        ...     jenis=JenisPeristiwaPengaduan.DITERIMA, pada=date(2026, 3, 13)
        ... )
        >>> case = replay(PENGADUAN, [received], Kalender.pemerintah(), now=date(2026, 3, 30))
        >>> [(duty.timer.id, str(duty.due), duty.status.value) for duty in case.agenda]
        [('tanggapan', '2026-03-27', 'late'), ('tanda_terima', 'None', 'open')]
    """
    policy = Policy(kalender=kalender, hari=hari, roll=roll, own=own)
    return resolve(procedure, policy).replay(events, now=now)
