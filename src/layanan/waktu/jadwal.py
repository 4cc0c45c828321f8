"""Jadwal: the hours of an office by weekday, as values; `layanan.waktu.jam_kerja` counts with them.

A span of hours lies within one day. What a weekday has in a schedule matters only on days which the
office's calendar works.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import pairwise
from re import compile as pattern
from typing import Annotated, Final, final

from attrs import frozen

from layanan.checking import Constraint, NonNegative, check
from layanan.errors import DateError, Fault
from layanan.text import Text

__all__ = ["DAY", "Jadwal", "JadwalKhusus", "Rentang"]

DAY: Final = 24 * 60
"""The minutes of a day."""
_READABLE: Final = Text('rentang seperti "07.30-16.00"', 'a span such as "07.30-16.00"')
_CLOCK: Final = pattern(r"([0-9]{1,2})[.:]([0-9]{2})\s*[-–]\s*([0-9]{1,2})[.:]([0-9]{2})")


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
        if not self.mulai < self.selesai <= DAY:
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
