"""Berjalan: a case under way - the line of its time, and its duties in the making.

What `layanan.prosedur.mesin` works with while it replays. Both change from event to event and never
leave the engine: what leaves it are the values of `layanan.prosedur.hasil`.
"""

from datetime import date, datetime

from attrs import evolve

from layanan.prosedur.hasil import Status, Told
from layanan.prosedur.penolakan import Reason
from layanan.prosedur.tabel import Timer
from layanan.waktu.deadline import Deadline
from layanan.waktu.jangka_waktu import JangkaWaktu
from layanan.waktu.zona import Zona

__all__: list[str] = []  # of the engine alone


class Entry:
    """A duty in the making.

    A case has as many as it has duties, and a register as many cases as there are complaints: what
    is the same in nearly all of them stands in the class until it changes.
    """

    closed: date | None = None
    status: Status | None = None
    paused: date | None = None
    doubted = False
    moved = 0

    def __init__(
        self, timer: Timer, start: date, due: date | None, deadline: Deadline | None = None
    ) -> None:
        self.timer = timer
        self.start = start
        self.due = due
        self.deadline = deadline

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
            basis = None if self.deadline is None else self.deadline.basis
            if basis is not None and basis.working and basis.kalender is not None:
                lost = basis.kalender.count(self.paused, day)
                self._move(self.due, basis.kalender.add(self.due, lost))
            else:
                self._move(self.due, self.due + (day - self.paused))
        self.paused = None

    def extend(self, length: JangkaWaktu, day: date) -> None:
        """Make it longer, counted from its last day; a time that has run out cannot be."""
        if self.deadline is not None and self.due is not None and day <= self.due:
            basis = evolve(self.deadline.basis, jangka=length)
            self._move(self.due, basis.due(self.due).due)

    def _move(self, due: date, later: date) -> None:
        self.moved += (later - due).days
        self.due = later

    def told(self, today: date) -> Told:
        """Say how it stands: what a `Duty` holds."""
        status, due = self.status, self.due
        if status is None:
            if self.paused is not None:
                status, due = Status.PAUSED, None
            else:
                status = Status.OPEN if due is None or today <= due else Status.LATE
        return self.timer, self.start, due, status, self.closed, self.deadline, self.moved


class Line:
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
