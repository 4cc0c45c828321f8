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

What is in doubt
----------------

A row for a time that runs out may carry a doubt: the law deems something only if a fact was so that
nobody recorded. The case moves by it, to a state that says as much; the duty stays owed and late;
and once the fact is recorded, the row without a doubt is gone by. The readings of bare *hari* are
compared in `Position.doubts`. In either situation the state is shown with its doubt, never alone.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Generic, final

from attrs import field, frozen

from layanan.errors import Fault, MalformedError
from layanan.prosedur.berjalan import Entry, Line
from layanan.prosedur.hasil import OfficeLimit, Policy, Position, Status
from layanan.prosedur.penolakan import Reason, RefusedError
from layanan.prosedur.tabel import E, Procedure, Row, S, Timer
from layanan.text import Text
from layanan.waktu.deadline import Basis
from layanan.waktu.kalender import Kalender
from layanan.waktu.norma import BacaanHari, Roll

__all__ = ["Reason", "RefusedError", "Runner", "replay", "resolve"]


@final
@frozen
class _Begin:
    """How a row begins a timer.

    Args:
        timer: The timer.
        basis: What it is counted on, or None where nobody has set a number.
        lapses: Whether some row says what happens when it runs out.
        plain: Whether it is counted from the day of the event, and ends on no day of its own.
        counted: Whether another timer is counted from its last day.
    """

    timer: Timer
    basis: Basis | None
    lapses: bool
    plain: bool
    counted: bool


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
    def of(
        cls, row: Row[S], bases: dict[str, Basis], lapsing: set[str], counted: set[str]
    ) -> "_Move[S]":
        """Make a row ready."""
        adjusts = bool(row.pauses or row.resumes or row.extends)
        begins = tuple(
            _Begin(
                timer,
                bases.get(timer.id),
                timer.id in lapsing,
                not (timer.after or timer.since or timer.day_field),
                timer.id in counted,
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
        lapsing = {row.lapse.id for row in rows if row.lapse is not None}
        counted = {timer.after for timer in self.procedure.timers}
        moves: dict[S, dict[StrEnum, _Move[S]]] = {state: {} for state in self.procedure.states}
        lapses: dict[S, dict[str, _Move[S]]] = {state: {} for state in self.procedure.states}
        for row in rows:
            move = _Move[S].of(row, bases, lapsing, counted)
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
        line = Line(self.policy.kalender.zona, now)
        run: _Run[S, E] = _Run(self.procedure, self.policy, self._compiled)
        place, take, lapsing = line.place, run.take, run.lapsing
        moves, happened = self._compiled.moves, run.happened
        for index, event in enumerate(events):
            jenis = event.jenis
            day = place(event.pada)
            if type(day) is Reason:
                raise run.refusal(day, index, event, line.last)
            if not happened:
                self.procedure.validity.require(day, self.procedure.id)
            if lapsing:
                run.lapse(day)
            move = moves[run.state].get(jenis)
            if move is None:
                raise run.refusal(Reason.NOT_ALLOWED, index, event, day)
            if move.after and not move.after <= happened.keys():
                raise run.refusal(Reason.BEFORE_TRIGGER, index, event, day, move.row)
            if move.unless and move.unless & happened.keys():
                raise run.refusal(Reason.REPEATED, index, event, day, move.row)
            happened[jenis] = day
            take(move, event, day)
        if lapsing:
            run.lapse(line.today)
        return run.position(line.today)

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
        "policy",
        "procedure",
        "state",
        "table",
    )

    def __init__(self, procedure: Procedure[S, E], policy: Policy, table: _Compiled[S]) -> None:
        self.procedure = procedure
        self.policy = policy
        self.table = table
        self.state: S = procedure.states[0]
        # What a `Passage` holds, which is made of it when somebody asks.
        self.passages: list[tuple[date, Row[S], E | None, S]] = []
        self.entries: list[Entry] = []
        self.open: dict[str, list[Entry]] = {}
        self.latest: dict[str, Entry] = {}
        self.lapsing: list[Entry] = []
        self.happened: dict[StrEnum, date] = {}

    def take(self, move: _Move[S], event: E | None, day: date) -> None:
        """Go by a row."""
        row = move.row
        if move.target is not None:
            self.state = move.target
        self.passages.append((day, row, event, self.state))
        if move.quiet:
            return
        waiting = self.open
        for name in row.meets:
            if waiting.get(name):
                self._close(name, day, Status.MET, every=False)
        for name in row.drops:
            if waiting.get(name):
                self._close(name, day, Status.DROPPED, every=True)
        if move.adjusts:
            self._adjust(row, event, day)
        for begin in move.begins:
            self._begin(begin, event, day)

    def _begin(self, begin: _Begin, event: E | None, day: date) -> None:
        timer, basis = begin.timer, begin.basis
        if not begin.plain:
            entry = self._elsewhere(begin, event, day)
            if entry is None:
                return
        elif basis is None:
            entry = Entry(timer, day, None)
        else:
            deadline = basis.due(day)
            entry = Entry(timer, day, deadline.due, deadline)
        name = timer.id
        self.entries.append(entry)
        if begin.counted:
            self.latest[name] = entry
        if (waiting := self.open.get(name)) is None:
            self.open[name] = [entry]
        else:
            waiting.append(entry)
        if begin.lapses:
            self.lapsing.append(entry)

    def _elsewhere(self, begin: _Begin, event: E | None, day: date) -> Entry | None:
        """Begin a timer that is counted from another day, or whose last day the event sets."""
        timer = begin.timer
        if timer.day_field:
            due: date | None = getattr(event, timer.day_field)
            return None if due is None else Entry(timer, day, due)
        if timer.after:
            # The table was refused if the other need not have begun by then. What is counted from a
            # day that nobody has set has no last day either.
            other = self.latest[timer.after]
            if other.due is None or other.paused is not None:
                return Entry(timer, day, None)
            day = other.due
        else:
            known = [self.happened[kind] for kind in timer.since & self.happened.keys()]
            day = max(known, default=day)
        if begin.basis is None:
            return Entry(timer, day, None)
        deadline = begin.basis.due(day)
        return Entry(timer, day, deadline.due, deadline)

    def _close(self, name: str, day: date, status: Status, *, every: bool) -> None:
        waiting = self.open[name]
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
        while over := tuple(self._over(day)):
            due, entry, move = min(over, key=_first)
            if move.row.doubt is not None:
                # Nothing is settled: the duty stays owed, and its time may be found to be over yet.
                entry.doubted = True
            else:
                self.lapsing.remove(entry)
                # Where the law attaches nothing to the lapse the duty is late, and still owed.
                if entry.timer.tenggat.akibat:
                    self.open[entry.timer.id].remove(entry)
                    entry.close(due, Status.LAPSED)
            # What starts a time late may find it over already; nothing happens before it is known.
            self.take(move, None, max(due + timedelta(1), self.passages[-1][0]))

    def _over(self, day: date) -> Iterator[tuple[date, Entry, _Move[S]]]:
        lapses = self.table.lapses[self.state]
        for entry in self.lapsing:
            due, move = entry.due, lapses.get(entry.timer.id)
            if due is None or due >= day or move is None or entry.paused is not None:
                continue
            if move.row.doubt is None or not entry.doubted:
                yield due, entry, move

    def position(self, today: date) -> Position[S, E]:
        """Say where the case stands."""
        told = tuple([entry.told(today) for entry in self.entries])
        return Position(self.procedure, self.policy, today, self.state, told, tuple(self.passages))

    def refusal(
        self, reason: Reason, index: int, event: E, day: date, row: Row[S] | None = None
    ) -> RefusedError:
        """Refuse an event, naming the row that forbids it and the rows that would allow it."""
        places = tuple(one for one in self.procedure.rows if one.event == event.jenis)
        if row is None and self.passages:
            row = self.passages[-1][1]
        doubts = self.position(day).doubts
        return RefusedError(reason, index, event, self.state, row, places, doubts)


def _first(one: tuple[date, Entry, _Move[S]]) -> date:
    return one[0]


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
