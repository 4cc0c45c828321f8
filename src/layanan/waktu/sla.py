"""A clock that starts, pauses, resumes, is extended and stops: a promise against what happened.

An `Sla` is a pure fold over its marks: each mark makes a new value, and the same marks make the
same value. It keeps four things, and the last moment is computed from them and nothing else::

    due = start + (target + extensions) + what passed while it stood still

all three in the unit of the promise. So an extension given at once and one given in two parts are
the same, and a pause can only make the last moment later.

=====================================  =========================================  ================
the promise is in                      time is counted in                         needs
=====================================  =========================================  ================
*hari kerja*, or *hari* read so        working days                               `Kalender`
*hari kalender*, *hari* read so        calendar days                              `Kalender` (zone)
*minggu*, *bulan*, *tahun*             the calendar; pauses in calendar days      `Kalender` (zone)
*jam kerja*                            working time, to the microsecond           `JamKerja`
*jam*, *menit*                         time on the clock                          nothing more
=====================================  =========================================  ================

The day on which the clock starts is not counted, nor is the day on which it pauses given back; the
day on which it resumes is. A clock paused on Monday and resumed on Thursday of one week has lost
Tuesday, Wednesday and Thursday.

A promise that is broken stays broken: pausing or extending it afterwards changes nothing.

What these laws do not have is a rule on pauses. Whether the clock stands still while the applicant
owes something is the office's promise, so it is the caller who marks it.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from enum import StrEnum, unique
from functools import reduce
from typing import Final, final

from attrs import evolve, frozen

from layanan.checking import Moment, NonNegative, check
from layanan.errors import DateError, Fault, LayananError, NoLimitError
from layanan.text import Text
from layanan.waktu.jam_kerja import JamKerja
from layanan.waktu.jangka_waktu import REACHED, JangkaWaktu, Satuan
from layanan.waktu.kalender import Kalender
from layanan.waktu.norma import BacaanHari

__all__ = ["Mark", "MarkKind", "Meter", "OutOfTurnError", "Sla", "run"]

_CLOCK: Final = {Satuan.JAM: timedelta(hours=1), Satuan.MENIT: timedelta(minutes=1)}
_HOUR: Final = timedelta(hours=1)
_INSTANT: Final = Text("waktu dengan zona, karena janjinya dalam jam", "an instant, for hours")
_AFTER: Final = Text("{last} atau sesudahnya, tanda terakhir", "the latest mark, {last}, or later")
_NO_HOURS: Final = Text("perlu jam kerja kantor", "an office's working hours are needed")


@final
@unique
class MarkKind(StrEnum):
    """What happens to the clock."""

    START = "start"
    PAUSE = "pause"
    RESUME = "resume"
    EXTEND = "extend"
    STOP = "stop"


@final
@frozen
class Mark:
    """One thing that happens to the clock.

    Args:
        kind: What.
        at: When; an instant where the promise is in hours or minutes.
        by: How much longer, for an extension only; in the unit of the promise.
        basis: What an extension or a pause rests on.

    Raises:
        MalformedError: if ``at`` is naive, or a length is missing from an extension or given
            beside anything else.
    """

    kind: MarkKind
    at: Moment
    by: JangkaWaktu | None = None
    basis: str = ""

    __attrs_post_init__ = check

    def _faults(self) -> Iterable[Fault]:
        if (self.kind is MarkKind.EXTEND) is (self.by is None):
            only = Text("panjang, pada perpanjangan saja", "a length, on an extension only")
            yield Fault.of("by", self.by, only)


@final
@frozen(kw_only=True)
class Meter:
    """What time is counted with.

    Args:
        kalender: The office's calendar, in whose zone instants are read as days.
        jam: Its working hours; needed for *jam kerja*.
        hari: How bare *hari* is read.
    """

    kalender: Kalender
    jam: JamKerja | None = None
    hari: BacaanHari = BacaanHari.KALENDER

    __attrs_post_init__ = check

    def working(self, satuan: Satuan) -> bool:
        """Tell whether a unit is counted in working days.

        Args:
            satuan: The unit.
        """
        bare = satuan is Satuan.HARI and self.hari is BacaanHari.KERJA
        return bare or satuan is Satuan.HARI_KERJA

    def day(self, moment: date) -> date:
        """Read a moment as a day of the office.

        Args:
            moment: A date or an aware datetime.
        """
        return self.kalender.zona.day(moment)

    def hours(self, subject: str) -> JamKerja:
        """Return the working hours.

        Args:
            subject: What needs them.

        Raises:
            NoLimitError: if there are none.
        """
        if self.jam is None:
            raise NoLimitError(subject, _NO_HOURS)
        return self.jam


class OutOfTurnError(LayananError):
    """A mark the clock cannot take.

    Attributes:
        mark: The mark.
        reason: Why not.
    """

    def __init__(self, mark: Mark, reason: Text) -> None:
        self.mark = mark
        self.reason = reason
        super().__init__(mark, reason)

    def __str__(self) -> str:
        return f"{self.mark.kind.value} at {self.mark.at}: {self.reason.en}"


_STARTED: Final = Text("jam sudah berjalan", "the clock has been started")
_NOT_STARTED: Final = Text("jam belum berjalan", "the clock has not been started")
_STOPPED: Final = Text("jam sudah berhenti", "the clock has been stopped")
_PAUSED: Final = Text("jam sedang dijeda", "the clock is paused")
_RUNNING: Final = Text("jam tidak sedang dijeda", "the clock is not paused")
_EARLIER: Final = Text("lebih awal dari tanda sebelumnya", "earlier than the mark before it")
_OTHER_UNIT: Final = Text("perpanjangan harus dalam {satuan}", "an extension has to be in {satuan}")


@final
@frozen(kw_only=True)
class Sla:
    """A promise and how its clock stands.

    Made by `run`, or from a target by `apply`.

    Args:
        target: The length promised.
        meter: What time is counted with.
        started: When the clock started, or None.
        paused: Since when it stands still, or None.
        stopped: When it stopped, or None.
        extra: How much longer it was made, in the unit of the promise.
        lost: What passed while it stood still: days or working days, or microseconds on the clock
            or of working time.
        last: The latest mark, or None.
    """

    target: JangkaWaktu
    meter: Meter
    started: Moment | None = None
    paused: Moment | None = None
    stopped: Moment | None = None
    extra: NonNegative = 0
    lost: NonNegative = 0
    last: Moment | None = None

    __attrs_post_init__ = check

    def apply(self, mark: Mark) -> "Sla":
        """Return the clock after one more mark.

        Args:
            mark: The mark.

        Raises:
            OutOfTurnError: if the clock cannot take it.
            DateError: if the promise is in hours and the mark has none.
        """
        if (reason := self._reason(mark)) is not None:
            raise OutOfTurnError(mark, reason)
        now = evolve(self, last=mark.at)
        if mark.kind is MarkKind.START:
            return evolve(now, started=mark.at)
        if mark.kind is MarkKind.PAUSE:
            return evolve(now, paused=mark.at)
        if mark.kind is MarkKind.RESUME:
            return evolve(now, paused=None, lost=self._lost(mark.at))
        if mark.by is not None:
            broken = self._broken(mark.at if self.paused is None else self.paused)
            return now if broken else evolve(now, extra=self.extra + mark.by.jumlah)
        return evolve(now, stopped=mark.at, paused=None, lost=self._lost(mark.at))

    def _reason(self, mark: Mark) -> Text | None:
        """Say why a mark is out of turn, or None."""
        moment, kind, satuan = self._read(mark.at), mark.kind, self.target.satuan
        starts, paused = kind is MarkKind.START, self.paused is not None
        grounds = (
            (self.stopped is not None, _STOPPED),
            (starts and self.started is not None, _STARTED),
            (not starts and self.started is None, _NOT_STARTED),
            (self.last is not None and moment < self._read(self.last), _EARLIER),
            (kind is MarkKind.PAUSE and paused, _PAUSED),
            (kind is MarkKind.RESUME and not paused, _RUNNING),
            (
                mark.by is not None and mark.by.satuan is not satuan,
                _OTHER_UNIT.format(satuan=satuan.value),
            ),
        )
        return next((reason for holds, reason in grounds if holds), None)

    def due(self, at: date | None = None) -> date | datetime | None:
        """Return the last moment on which the promise is kept.

        Args:
            at: For a paused clock, when it is taken to resume.

        Returns:
            A date, or an instant where the promise is in hours; None for a clock that has not
            started, or is paused while no ``at`` is given.

        Raises:
            OutsideDecreesError: if the answer lies where no decree covers the year.
            DateError: if the promise is in hours and ``at`` has none, ``at`` lies before the latest
                mark, or the answer outside the years 1 to 9999.
        """
        if self.started is None or (self.paused is not None and at is None):
            return None
        return self._due(self.started, self.lost if at is None else self._lost(self._after(at)))

    def _due(self, start: date, lost: int) -> date | datetime:
        try:
            return self._counted(start, lost)
        except OverflowError as error:
            raise DateError(Fault.of("target", str(self.target), REACHED)) from error

    def _counted(self, start: date, lost: int) -> date | datetime:
        n, satuan = self.target.jumlah + self.extra, self.target.satuan
        if (unit := _CLOCK.get(satuan)) is not None:
            return self._instant(start) + n * unit + timedelta(microseconds=lost)
        if satuan is Satuan.JAM_KERJA:
            hours = self.meter.hours("sla")
            return hours.after(self._instant(start), n * _HOUR + timedelta(microseconds=lost))
        day = self.meter.day(start)
        if self.meter.working(satuan):
            return self.meter.kalender.add(day, n + lost)
        moved = JangkaWaktu(n, satuan).shift(day)
        return (day + timedelta(n) if moved is None else moved) + timedelta(lost)

    def used(self, at: date) -> int:
        """Return how much of the promise had been used by a moment.

        Args:
            at: The moment; a clock that has stopped is read when it stopped.

        Returns:
            Days or working days, or whole minutes where the promise is in hours or minutes; zero
            for a clock that has not started.

        Raises:
            DateError: if the promise is in hours and ``at`` has none, or ``at`` lies before the
                latest mark: what was used by then, a clock run up to then knows.
        """
        if self.started is None:
            return 0
        end = self._after(at) if self.stopped is None else self.stopped
        passed = self._passed(self.started, end) - self._lost(end)
        return passed // 60_000_000 if self._timed else passed

    def is_late(self, at: date) -> bool:
        """Tell whether the promise was broken by a moment.

        Args:
            at: The moment; a clock that has stopped is read when it stopped.

        Raises:
            DateError: if the promise is in hours and ``at`` has none, or ``at`` lies before the
                latest mark.
        """
        if self.started is None:
            return False
        end = self._after(at) if self.stopped is None else self.stopped
        due = self.due(end)
        return due is not None and self._read(end) > due

    def _after(self, at: date) -> date:
        """Refuse a moment before the latest mark: the marks after it would be read backwards."""
        if self.last is not None and self._read(at) < self._read(self.last):
            raise DateError(Fault.of("at", at, _AFTER.format(last=self.last)))
        return at

    @property
    def _timed(self) -> bool:
        return self.target.satuan in _CLOCK or self.target.satuan is Satuan.JAM_KERJA

    def _read(self, moment: date) -> date:
        """A moment as this clock reads it: an instant, or a day."""
        return self._instant(moment) if self._timed else self.meter.day(moment)

    def _instant(self, moment: date) -> datetime:
        if isinstance(moment, datetime) and moment.utcoffset() is not None:
            return moment
        raise DateError(Fault.of("at", moment, _INSTANT))

    def _passed(self, start: date, end: date) -> int:
        satuan = self.target.satuan
        if satuan in _CLOCK:
            return (self._instant(end) - self._instant(start)) // timedelta(microseconds=1)
        if satuan is Satuan.JAM_KERJA:
            hours = self.meter.hours("sla")
            worked = hours.worked(self._instant(start), self._instant(end))
            return worked // timedelta(microseconds=1)
        first, last = self.meter.day(start), self.meter.day(end)
        if self.meter.working(satuan):
            return self.meter.kalender.count(first, last)
        return (last - first).days

    def _lost(self, at: date) -> int:
        """What has passed while it stood still, up to a moment."""
        if self.paused is None or self._broken(self.paused):
            return self.lost
        return self.lost + self._passed(self.paused, at)

    def _broken(self, moment: date) -> bool:
        """Tell whether the promise was broken before a moment at which the clock was running."""
        return self.started is not None and self._read(moment) > self._due(self.started, self.lost)


def run(target: JangkaWaktu, marks: Iterable[Mark], meter: Meter) -> Sla:
    """Run a clock over its marks.

    Args:
        target: The length promised.
        marks: What happened to the clock, in order.
        meter: What time is counted with.

    Raises:
        OutOfTurnError: if a mark is out of turn.
        DateError: if the promise is in hours and a mark has none.

    Example:
        >>> clock = run(
        ...     JangkaWaktu(5, Satuan.HARI_KERJA),
        ...     [
        ...         Mark(MarkKind.START, date(2026, 3, 2)),
        ...         Mark(MarkKind.PAUSE, date(2026, 3, 3)),
        ...         Mark(MarkKind.RESUME, date(2026, 3, 5)),
        ...     ],
        ...     Meter(kalender=Kalender.pemerintah()),
        ... )
        >>> print(clock.due(), clock.used(date(2026, 3, 6)), clock.is_late(date(2026, 3, 12)))
        2026-03-11 2 True
    """
    return reduce(Sla.apply, marks, Sla(target=target, meter=meter))
