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
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta, timezone
from enum import StrEnum, unique
from functools import lru_cache
from itertools import pairwise
from re import compile as pattern
from typing import Annotated, Final, NoReturn, final

from attrs import field, frozen

from layanan.checking import Constraint, NonNegative, check
from layanan.errors import DateError, Fault, OutsideDecreesError
from layanan.text import Text
from layanan.waktu.kalender import Kalender

__all__ = ["Jadwal", "JadwalKhusus", "JamKerja", "JamUnit", "Penerimaan", "Rentang"]

_DAY: Final = 24 * 60
_US: Final = 60_000_000
_DAY_US: Final = _DAY * _US
_WHOLE: Final = Text("bilangan bulat menit", "a whole number of minutes")
_INSTANT: Final = Text(
    "waktu dengan zona (WIB, WITA, atau WIT)", "a moment with its zone (WIB, WITA or WIT)"
)
_READABLE: Final = Text('rentang seperti "07.30-16.00"', 'a span such as "07.30-16.00"')
_CLOCK: Final = pattern(r"(\d{1,2})[.:](\d{2})\s*[-–]\s*(\d{1,2})[.:](\d{2})")


@final
@frozen(order=True)
class Rentang:
    """Rentang: a span of one day in which an office works, in minutes after midnight.

    Args:
        mulai: The first minute.
        selesai: The minute it ends before; 1440 is the end of the day.

    Raises:
        MalformedError: if it is empty, runs backwards or leaves the day.

    Example:
        >>> print(Rentang.parse("07.30-12.00"))
        07.30-12.00
    """

    mulai: NonNegative
    selesai: NonNegative

    __attrs_post_init__ = check

    def _faults(self) -> Iterable[Fault]:
        if not self.mulai < self.selesai <= _DAY:
            later = Text("sesudah {m}, paling banyak 1440", "after {m}, at most 1440")
            yield Fault.of("selesai", self.selesai, later.format(m=self.mulai))

    @classmethod
    def parse(cls, text: str) -> "Rentang":
        """Read a span of hours as officials write it.

        Args:
            text: For example ``"07.30-16.00"`` or ``"00:00-24:00"``.

        Raises:
            DateError: if the text is not one span of hours.
            MalformedError: if the span is empty, runs backwards or leaves the day.
        """
        found = _CLOCK.fullmatch(text.strip())
        if found is None or int(found[2]) >= 60 or int(found[4]) >= 60:
            raise DateError(Fault.of("text", text, _READABLE))
        return cls(int(found[1]) * 60 + int(found[2]), int(found[3]) * 60 + int(found[4]))

    @property
    def menit(self) -> int:
        """Its length in minutes."""
        return self.selesai - self.mulai

    def __str__(self) -> str:
        return f"{_clock(self.mulai)}-{_clock(self.selesai)}"


def _clock(minute: int) -> str:
    return f"{minute // 60:02}.{minute % 60:02}"


_week = Constraint(lambda week: len(week) == 7, Text("tujuh hari", "seven days"))


@final
@frozen
class Jadwal:
    """Jadwal: the spans of each weekday, Monday first.

    What a weekday has here matters only on days the calendar says are worked. A day the calendar
    works and the schedule leaves empty has no working time.

    Args:
        hari: For each weekday its spans, in order and apart.

    Raises:
        MalformedError: if there are not seven weekdays, or spans of a day overlap or are unordered.

    Example:
        >>> Jadwal.daily("08.00-12.00", "13.00-15.00").menit
        2520
    """

    hari: Annotated[tuple[tuple[Rentang, ...], ...], _week]

    __attrs_post_init__ = check

    def _faults(self) -> Iterable[Fault]:
        for i, spans in enumerate(self.hari):
            for earlier, later in pairwise(spans):
                if later.mulai < earlier.selesai:
                    apart = Text("sesudah {earlier}", "after {earlier}").format(earlier=earlier)
                    yield Fault.of(f"hari[{i}]", str(later), apart)

    @property
    def menit(self) -> int:
        """The minutes of a whole week."""
        return sum(span.menit for spans in self.hari for span in spans)

    @classmethod
    def daily(cls, *spans: str) -> "Jadwal":
        """Give every weekday the same spans; the calendar decides which days are worked.

        Args:
            *spans: For example ``"07.30-12.00", "13.00-16.00"``.

        Raises:
            DateError: if a text is not one span of hours.
            MalformedError: if spans overlap or are unordered.
        """
        return cls((tuple(Rentang.parse(span) for span in spans),) * 7)

    @classmethod
    def weekly(
        cls,
        senin_kamis: Iterable[str],
        jumat: Iterable[str],
        sabtu: Iterable[str] = (),
        minggu: Iterable[str] = (),
    ) -> "Jadwal":
        """Give Monday to Thursday, Friday, Saturday and Sunday spans of their own.

        Args:
            senin_kamis: The spans of Monday to Thursday.
            jumat: The spans of Friday.
            sabtu: The spans of Saturday, half days included.
            minggu: The spans of Sunday.

        Raises:
            DateError: if a text is not one span of hours.
            MalformedError: if spans overlap or are unordered.
        """
        kinds = [
            tuple(Rentang.parse(span) for span in spans)
            for spans in (senin_kamis, jumat, sabtu, minggu)
        ]
        return cls((kinds[0],) * 4 + tuple(kinds[1:]))

    @classmethod
    def shifts(cls, *spans: str) -> "Jadwal":
        """Give every weekday the same shifts, joined where they meet and cut at midnight.

        A unit whose night shift runs into a day its calendar closes loses the hours of that day:
        such a unit works a week of seven days and closes on nothing.

        Args:
            *spans: For example ``"07.00-14.00", "14.00-21.00", "21.00-07.00"``.

        Raises:
            DateError: if a text is not one span of hours, or shifts overlap.

        Example:
            >>> [str(span) for span in Jadwal.shifts("07.00-14.00", "21.00-07.00").hari[0]]
            ['00.00-14.00', '21.00-24.00']
        """
        cut = sorted(piece for span in spans for piece in _cut(span))
        joined: list[Rentang] = []
        for piece in cut:
            if joined and piece.mulai < joined[-1].selesai:
                apart = Text("giliran yang tidak bertumpuk", "shifts that do not overlap")
                raise DateError(Fault.of("spans", spans, apart))
            if joined and piece.mulai == joined[-1].selesai:
                piece = Rentang(joined.pop().mulai, piece.selesai)  # noqa: PLW2901 - grown by it
            joined.append(piece)
        return cls((tuple(joined),) * 7)

    @classmethod
    def perpres_21_2023(
        cls, *, istirahat: str = "12.00", istirahat_jumat: str = "11.30"
    ) -> "Jadwal":
        """Return the hours of Perpres 21/2023: 37 hours 30 minutes a week without breaks.

        The regulation sets the week (37 h 30 min), the start (07.30) and the breaks (60 minutes, on
        Friday 90); it was read in reports of it, not in its text. That every day is equally long
        and when the break falls is the office's own: the hours of a day are fixed by its head.

        Args:
            istirahat: When the break of Monday to Thursday begins; the office's policy.
            istirahat_jumat: When that of Friday begins; the office's policy.

        Raises:
            DateError: if a time cannot be read.
            MalformedError: if the break does not fall inside the day.

        Example:
            >>> Jadwal.perpres_21_2023().menit == 37 * 60 + 30
            True
        """
        return cls._even("07.30", 450, (istirahat, 60), (istirahat_jumat, 90))

    @classmethod
    def perpres_21_2023_ramadan(
        cls, *, istirahat: str = "12.00", istirahat_jumat: str = "11.30"
    ) -> "Jadwal":
        """Return the Ramadan hours of Perpres 21/2023: 32 hours 30 minutes a week without breaks.

        As for `perpres_21_2023`: from 08.00, breaks of 30 minutes, on Friday of 60. Which dates are
        Ramadan is for the caller to give (`JadwalKhusus`).

        Args:
            istirahat: When the break of Monday to Thursday begins; the office's policy.
            istirahat_jumat: When that of Friday begins; the office's policy.

        Raises:
            DateError: if a time cannot be read.
            MalformedError: if the break does not fall inside the day.
        """
        return cls._even("08.00", 390, (istirahat, 30), (istirahat_jumat, 60))

    @classmethod
    def _even(
        cls, start: str, minutes: int, pause: tuple[str, int], friday: tuple[str, int]
    ) -> "Jadwal":
        days = tuple(_broken(start, minutes, at, length) for at, length in (pause, friday))
        return cls((days[0],) * 4 + (days[1], (), ()))


def _broken(start: str, minutes: int, pause: str, length: int) -> tuple[Rentang, ...]:
    """A day of some working minutes from a start, with one break in it."""
    first, rest = _minute(start), _minute(pause)
    return Rentang(first, rest), Rentang(rest + length, first + minutes + length)


def _minute(text: str) -> int:
    """Read one time of day."""
    return Rentang.parse(f"{text}-24.00").mulai


def _cut(text: str) -> Iterator[Rentang]:
    """Read a shift, which may cross midnight."""
    found = _CLOCK.fullmatch(text.strip())
    if found is not None and (int(found[1]), found[2]) > (int(found[3]), found[4]):
        yield Rentang.parse(f"{found[1]}.{found[2]}-24.00")
        if (int(found[3]), found[4]) > (0, "00"):
            yield Rentang.parse(f"00.00-{found[3]}.{found[4]}")
    else:
        yield Rentang.parse(text)


@final
@frozen
class JadwalKhusus:
    """Jadwal khusus: a schedule that replaces the usual one on some dates, Ramadan for one.

    Args:
        dari: Its first day.
        sampai: Its last day.
        jadwal: The hours on those days.
        sumber: What says so.

    Raises:
        MalformedError: if it ends before it begins.
    """

    dari: date
    sampai: date
    jadwal: Jadwal
    sumber: Text

    __attrs_post_init__ = check

    def _faults(self) -> Iterable[Fault]:
        if self.sampai < self.dari:
            later = Text("{dari} atau sesudahnya", "{dari} or later").format(dari=self.dari)
            yield Fault.of("sampai", self.sampai.isoformat(), later)


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
            self._refuse(self.kalender.years[-1] + 1)
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
        if not self.kalender.is_working(day):
            return ()
        opens, shuts = self._tables.opens, self._tables.shuts
        start = (self.kalender.zona.day(day, "day").toordinal() - self._first) * _DAY_US
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
                self._refuse(self.kalender.years[-1] + 1)
        else:
            # The last span by whose beginning no more than the target has been worked.
            k = bisect_right(tables.before, target) - 1
            if k < 0:
                self._refuse(self.kalender.years[0] - 1)
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
            self._refuse(t.year)
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

    def _refuse(self, year: int) -> NoReturn:
        kalender = self.kalender
        names = [str(decree) for decree in kalender.decrees]
        raise OutsideDecreesError(year, kalender.years, kalender.known_on, names)

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
