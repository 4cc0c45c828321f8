"""JamKerja: the hours an office works, and the arithmetic on them.

Theory of operation
-------------------

Working time is one coordinate: the microseconds an office has worked since its first decreed day.
A `Kalender` says on which days it works, a `Jadwal` in which spans of those days. Behind a
`JamKerja` stand all its spans in order, built once per calendar and schedule and shared. Time is
counted in microseconds since the first midnight of the calendar::

    opens[k], shuts[k]     when span k begins and ends
    before[k], until[k]    the working time until then
    shift[k]               before[k] - opens[k]

Inside a span the two coordinates differ by ``shift`` alone. So the working time at an instant is a
bisection over ``opens``, and the instant of a working time one over ``until`` or ``before``. A
deadline in working time is ``instant(worked(start) + length)``; pauses are added to the length,
never subtracted from anything. An empty span before the first makes every instant fall behind one.

Conventions, each of which has a test:

* A span holds its first minute and not the last instant: at closing time the office is closed.
* ``add(t, 0)`` is ``t`` itself. Otherwise the answer is the instant nearest to ``t`` by which the
  time has been worked: forwards a closing time rather than the next opening, backwards an opening
  time rather than the closing before it.
* ``count(t, add(t, n)) == n``, and ``count`` is whole minutes, cut towards zero; `worked` is exact.
* Instants are aware and are read in the calendar's zone, in which the answers are given as well.
* A span may not cross midnight: a night shift is two spans, and `Jadwal.shifts` makes them.

*jam* is time on the clock and *jam kerja* is time the office works: nothing here turns one into the
other.
"""

from bisect import bisect_left, bisect_right
from datetime import date, datetime, timedelta, timezone
from enum import StrEnum, unique
from functools import lru_cache
from typing import Final, final

from attrs import field, frozen

from layanan.checking import check
from layanan.errors import DateError, Fault
from layanan.text import Text
from layanan.waktu.jadwal import DAY, Jadwal, JadwalKhusus, Rentang
from layanan.waktu.kalender import Kalender

__all__ = ["Jadwal", "JadwalKhusus", "JamKerja", "JamUnit", "Penerimaan", "Rentang"]

_US: Final = 60_000_000
_DAY_US: Final = DAY * _US
_WHOLE: Final = Text("bilangan bulat menit", "a whole number of minutes")
_INSTANT: Final = Text(
    "waktu dengan zona (WIB, WITA, atau WIT)", "a moment with its zone (WIB, WITA or WIT)"
)


@final
@unique
class Penerimaan(StrEnum):
    """Penerimaan: when something that comes in outside the hours counts as received.

    The norms that count *sejak diterima* do not say; it is the office's policy. *Saat itu* is the
    instant itself, *saat buka berikutnya* the next opening.
    """

    SAAT_ITU = "saat itu"
    SAAT_BUKA_BERIKUTNYA = "saat buka berikutnya"


@final
@frozen
class _Tables:
    """What a calendar and a schedule make together; see the head of this file."""

    first: date
    size: int
    opens: list[int]
    shuts: list[int]
    before: list[int]
    until: list[int]
    shift: list[int]


@final
@frozen(kw_only=True, cache_hash=True)
class JamKerja:
    """Jam kerja: the working time of an office.

    Args:
        kalender: Which days it works, and the zone its clock is in.
        jadwal: Its hours on those days.
        khusus: Schedules that replace them on some dates; the first that covers a day counts.

    Raises:
        MalformedError: if an argument has the wrong type.

    Example:
        >>> jam = JamKerja(kalender=Kalender.pemerintah(), jadwal=Jadwal.perpres_21_2023())
        >>> friday = datetime(2026, 3, 13, 15, 30, tzinfo=jam.kalender.zona.tz)
        >>> print(jam.add(friday, 3 * 60))
        2026-03-16 09:30:00+07:00
    """

    kalender: Kalender
    jadwal: Jadwal
    khusus: tuple[JadwalKhusus, ...] = ()

    _tables: _Tables = field(init=False, eq=False, repr=False)
    # What the arithmetic reads first stands in slots of its own: a hop less for each call.
    _tz: timezone = field(init=False, eq=False, repr=False)
    _midnight: datetime = field(init=False, eq=False, repr=False)
    _first: int = field(init=False, eq=False, repr=False)
    _end: int = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        tables = _tables(self.kalender, self.jadwal, self.khusus)
        tz = self.kalender.zona.tz
        first = tables.first
        fill = object.__setattr__
        fill(self, "_tables", tables)
        fill(self, "_tz", tz)
        fill(self, "_midnight", datetime(first.year, first.month, first.day, tzinfo=tz))
        fill(self, "_first", first.toordinal())
        fill(self, "_end", tables.size * _DAY_US)

    def is_open(self, t: datetime) -> bool:
        """Tell whether the office is at work at an instant.

        Args:
            t: An aware datetime.

        Raises:
            OutsideDecreesError: if no known decree covers its year.
            DateError: if ``t`` is naive or no datetime.

        Example:
            >>> jam = JamKerja(kalender=Kalender.pemerintah(), jadwal=Jadwal.perpres_21_2023())
            >>> jam.is_open(datetime(2026, 3, 13, 12, 0, tzinfo=jam.kalender.zona.tz))
            False
        """
        at, tables = self._place(t), self._tables
        return at < tables.shuts[bisect_right(tables.opens, at) - 1]

    def next_open(self, t: datetime) -> datetime:
        """Return the first instant from an instant on at which the office is at work.

        Args:
            t: An aware datetime.

        Raises:
            OutsideDecreesError: if ``t`` or the answer lies where no known decree covers the year.
            DateError: if ``t`` is naive or no datetime.
        """
        at, tables = self._place(t), self._tables
        k = bisect_right(tables.opens, at)
        if at < tables.shuts[k - 1]:
            return self._instant(at)
        if k == len(tables.opens):
            raise self.kalender.outside(self.kalender.years[-1] + 1)
        return self._instant(tables.opens[k])

    def received(self, t: datetime, penerimaan: Penerimaan = Penerimaan.SAAT_ITU) -> datetime:
        """Return the instant at which something counts as received.

        Args:
            t: When it came in.
            penerimaan: The office's rule for what comes in outside its hours.

        Raises:
            OutsideDecreesError: if ``t`` or the answer lies where no known decree covers the year.
            DateError: if ``t`` is naive or no datetime.
        """
        if penerimaan is Penerimaan.SAAT_BUKA_BERIKUTNYA:
            return self.next_open(t)
        self._place(t)
        return t

    def add(self, t: datetime, n: int) -> datetime:
        """Return the instant by which so many minutes have been worked.

        Args:
            t: The instant counted from, open or closed.
            n: How many minutes of working time; negative: back. Zero returns ``t`` itself.

        Raises:
            OutsideDecreesError: if ``t`` or the answer lies where no known decree covers the year.
            DateError: if ``t`` is naive or no datetime, or ``n`` no whole number.

        Example:
            >>> jam = JamKerja(kalender=Kalender.pemerintah(), jadwal=Jadwal.perpres_21_2023())
            >>> print(jam.add(datetime(2026, 3, 13, 9, 0, tzinfo=jam.kalender.zona.tz), 30))
            2026-03-13 09:30:00+07:00
        """
        if type(n) is not int:
            raise DateError(Fault.of("n", n, _WHOLE))
        return self._moved(t, n * _US)

    def after(self, t: datetime, length: timedelta) -> datetime:
        """Return the instant by which a length of time has been worked; `add`, to the microsecond.

        Args:
            t: The instant counted from.
            length: How much working time; negative: back.

        Raises:
            OutsideDecreesError: if ``t`` or the answer lies where no known decree covers the year.
            DateError: if ``t`` is naive or no datetime.
        """
        return self._moved(t, length // timedelta(microseconds=1))

    def count(self, start: datetime, end: datetime) -> int:
        """Count the whole minutes worked between two instants; the inverse of `add`.

        Args:
            start: The instant counted from.
            end: The instant counted to; if it is earlier, the answer is negative.

        Raises:
            OutsideDecreesError: if either lies where no known decree covers the year.
            DateError: if either is naive or no datetime.
        """
        worked = self._coordinate(end) - self._coordinate(start)
        return worked // _US if worked >= 0 else -(-worked // _US)

    def worked(self, start: datetime, end: datetime) -> timedelta:
        """Return the time worked between two instants, exactly.

        Args:
            start: The instant counted from.
            end: The instant counted to; if it is earlier, the answer is negative.

        Raises:
            OutsideDecreesError: if either lies where no known decree covers the year.
            DateError: if either is naive or no datetime.
        """
        return timedelta(microseconds=self._coordinate(end) - self._coordinate(start))

    def spans(self, day: date) -> tuple[Rentang, ...]:
        """List the spans in which the office works on a day; none on a closed day.

        Args:
            day: The day, as a plain date.

        Raises:
            OutsideDecreesError: if no known decree covers its year.
            DateError: if ``day`` is a naive datetime or no date.
        """
        day = self.kalender.zona.day(day, "day")
        if not self.kalender.is_working(day):
            return ()
        opens, shuts = self._tables.opens, self._tables.shuts
        start = (day.toordinal() - self._first) * _DAY_US
        first, last = bisect_left(opens, start), bisect_left(opens, start + _DAY_US)
        return tuple(
            Rentang((opens[k] - start) // _US, (shuts[k] - start) // _US)
            for k in range(first, last)
        )

    def _moved(self, t: datetime, length: int) -> datetime:
        at, tables = self._place(t), self._tables
        if length == 0:
            return t
        k = bisect_right(tables.opens, at) - 1
        shut = tables.shuts[k]
        target = tables.shift[k] + (at if at < shut else shut) + length  # noqa: FURB136 - a call
        if length > 0:
            # The first span by whose end the target has been worked.
            k = bisect_left(tables.until, target)
            if k == len(tables.until):
                raise self.kalender.outside(self.kalender.years[-1] + 1)
        else:
            # The last span by whose beginning no more than the target has been worked.
            k = bisect_right(tables.before, target) - 1
            if k < 0:
                raise self.kalender.outside(self.kalender.years[0] - 1)
        return self._instant(target - tables.shift[k])

    def _coordinate(self, t: datetime) -> int:
        at, tables = self._place(t), self._tables
        k = bisect_right(tables.opens, at) - 1
        return tables.shift[k] + min(at, tables.shuts[k])

    def _place(self, t: datetime) -> int:
        """The microseconds from the first midnight of the calendar to an instant."""
        if type(t) is not datetime or t.tzinfo is not self._tz:
            t = self._local(t)
        day = t.toordinal() - self._first
        at = day * _DAY_US + (t.hour * 60 + t.minute) * _US + t.second * 1_000_000 + t.microsecond
        if not 0 <= at < self._end:
            raise self.kalender.outside(t.year)
        return at

    def _local(self, t: object) -> datetime:
        if not isinstance(t, datetime) or t.utcoffset() is None:
            raise DateError(Fault.of("t", t, _INSTANT))
        try:
            return t.astimezone(self._tz)
        except OverflowError as error:
            raise DateError(Fault.of("t", t, _INSTANT)) from error

    def _instant(self, at: int) -> datetime:
        return self._midnight + timedelta(0, 0, at)

    def __reduce__(self) -> tuple[object, ...]:
        return _restored, (self.kalender, self.jadwal, self.khusus)


def _restored(kalender: Kalender, jadwal: Jadwal, khusus: tuple[JadwalKhusus, ...]) -> JamKerja:
    return JamKerja(kalender=kalender, jadwal=jadwal, khusus=khusus)


@lru_cache(maxsize=64)
def _tables(kalender: Kalender, jadwal: Jadwal, khusus: tuple[JadwalKhusus, ...]) -> _Tables:
    """Build the tables; the cost of a schedule is here, once per calendar and hours."""
    years = kalender.years
    first = date(years[0], 1, 1) if years else date(1, 1, 1)
    size = (date(years[-1] + 1, 1, 1) - first).days if years else 0
    special = {
        n: one.jadwal
        for one in reversed(khusus)
        for n in range(
            max(one.dari.toordinal(), first.toordinal()),
            min(one.sampai.toordinal(), first.toordinal() + size - 1) + 1,
        )
    }
    opens, shuts, until, total = [-1], [-1], [0], 0
    for n in range(first.toordinal(), first.toordinal() + size):
        day = date.fromordinal(n)
        if not kalender.is_working(day):
            continue
        midnight = (n - first.toordinal()) * _DAY_US
        for span in special.get(n, jadwal).hari[day.weekday()]:
            total += span.menit * _US
            opens.append(midnight + span.mulai * _US)
            shuts.append(midnight + span.selesai * _US)
            until.append(total)
    before = [0, *until[:-1]]
    shift = [worked - at for worked, at in zip(before, opens, strict=True)]
    return _Tables(first, size, opens, shuts, before, until, shift)


@final
@frozen(kw_only=True)
class JamUnit:
    """Jam unit: the hours a unit serves the public beside the hours its staff work.

    The two differ: a counter closes at noon on Friday, the staff go on. What comes in is received
    in the service hours, what is promised in *jam kerja* is counted in the staff's.

    Args:
        pelayanan: When the public is served.
        pegawai: When the staff work.
    """

    pelayanan: JamKerja
    pegawai: JamKerja

    __attrs_post_init__ = check

    def due(
        self, t: datetime, n: int, penerimaan: Penerimaan = Penerimaan.SAAT_BUKA_BERIKUTNYA
    ) -> datetime:
        """Return when so many working minutes have passed since something came in.

        Args:
            t: When it came in.
            n: The minutes of working time.
            penerimaan: The office's rule for what comes in outside the service hours.

        Raises:
            OutsideDecreesError: if ``t`` or the answer lies where no known decree covers the year.
            DateError: if ``t`` is naive or no datetime, or ``n`` no whole number.
        """
        return self.pegawai.add(self.pelayanan.received(t, penerimaan), n)
