"""Kalender: which days an office works, and the arithmetic on them.

Theory of operation
-------------------

A `Kalender` is what the decrees signed by ``known_on`` add up to (`layanan.waktu.keputusan`), seen
through an office's policy: which weekdays it works, which kinds of day off close it, and its own
extra closed and open days. It knows the years that have an annual decree and raises for every
other; nothing is extrapolated.

Behind it stands a dense index of its days (`layanan.waktu.index`), so that adding is two look-ups
and counting is two.

Conventions, each of which has a test:

* The day counted from is never counted, the day counted to is; the sign is the direction. So
  ``count(d, add(d, n)) == n`` for every day ``d``, open or closed, and every ``n``.
* ``add(d, 0)`` is ``d`` itself, also when the office is closed on ``d``: no day has passed.
* ``count(start, end)`` counts (start, end]; when ``end`` is earlier it is minus the count of
  [end, start).
"""

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from itertools import pairwise
from typing import Annotated, Final, final

from attrs import field, frozen

from layanan.checking import Constraint, check
from layanan.errors import DateError, Fault, MalformedError, OutsideDecreesError
from layanan.text import WEEKDAYS, Text
from layanan.waktu.index import PARTS, build, closes
from layanan.waktu.keputusan import HariLibur, JenisLibur, Kepastian, Keputusan
from layanan.waktu.skb import BELUM_TERVERIFIKASI, SEMUA
from layanan.waktu.zona import Zona

__all__ = ["ENAM_HARI", "LIMA_HARI", "TUJUH_HARI", "Closure", "HariBuka", "Kalender"]

LIMA_HARI: Final = frozenset(range(5))
"""A week of five working days, Monday to Friday (weekday numbers as in `datetime.date.weekday`)."""
ENAM_HARI: Final = frozenset(range(6))
"""A week of six working days, Monday to Saturday."""
TUJUH_HARI: Final = frozenset(range(7))
"""A week without a closed day."""

PEMERINTAH_TUTUP: Final = frozenset(
    {JenisLibur.LIBUR_NASIONAL, JenisLibur.PEMUNGUTAN_SUARA, JenisLibur.CUTI_BERSAMA}
)

_week = Constraint(
    lambda week: bool(week) and week <= TUJUH_HARI,
    Text(
        "hari kerja bernomor 0 (Senin) sampai 6 (Minggu)",
        "weekday numbers 0 (Monday) to 6 (Sunday)",
    ),
)
_WHOLE: Final = Text("bilangan bulat", "a whole number")
_SWITCH: Final = Text("benar atau salah", "true or false")


@final
@frozen
class HariBuka:
    """Hari buka: a day on which an office works although its calendar closes it.

    Args:
        day: The day.
        sumber: What says so, for example the number of a circular.

    Example:
        >>> HariBuka(date(2026, 3, 20), Text("SE Direktur RSUD", "hospital circular")).day.day
        20
    """

    day: date
    sumber: Text

    __attrs_post_init__ = check


@final
@frozen
class Closure:
    """Why an office is closed on a day.

    Args:
        day: The day.
        jenis: The kind of closure.
        nama: Its name in both languages.
        keputusan: The decree, or None for weekends and an office's own days.
        kepastian: How firm the day is.
        catatan: What a careful reader should know about it, or None.
    """

    day: date
    jenis: JenisLibur
    nama: Text
    keputusan: Keputusan | None = None
    kepastian: Kepastian = Kepastian.PASTI
    catatan: Text | None = None

    @property
    def text(self) -> Text:
        """The closure in one phrase: kind, name and decree."""
        if self.jenis is JenisLibur.AKHIR_PEKAN:
            return self.nama
        source = Text("", "") if self.keputusan is None else Text(" ({k})", " ({k})")
        return Text("{jenis}: {nama}{source}", "{jenis}: {nama}{source}").format(
            jenis=self.jenis.text, nama=self.nama, source=source.format(k=self.keputusan)
        )


@final
@frozen(kw_only=True, cache_hash=True)
class Kalender:
    """Kalender: the working days of an office, as decreed and as known on a day.

    Use `pemerintah` for a government office; give the arguments themselves for anything else.

    Args:
        keputusan: The decrees known, oldest first.
        known_on: The last day whose decrees are known; None: all of ``keputusan``.
        week: The weekdays on which the office works, Monday 0 to Sunday 6.
        closed_kinds: The kinds of decreed day off that close it.
        wilayah: Its region, for election days held in one region only; empty: none.
        extra_closed: Days it is closed besides, such as regional holidays.
        extra_open: Days it works although they are off.
        zona: The zone in which a moment is read as a day.

    Raises:
        MalformedError: if an argument has the wrong type, or the years decreed by ``known_on`` have
            a gap or two annual decrees.

    Example:
        >>> kalender = Kalender.pemerintah()
        >>> print(kalender.add(date(2026, 3, 13), 14))
        2026-04-10
    """

    keputusan: tuple[Keputusan, ...] = field(default=SEMUA, repr=lambda known: f"<{len(known)}>")
    known_on: date | None = None
    week: Annotated[frozenset[int], _week] = LIMA_HARI
    closed_kinds: frozenset[JenisLibur] = PEMERINTAH_TUTUP
    wilayah: str = ""
    extra_closed: tuple[HariLibur, ...] = ()
    extra_open: tuple[HariBuka, ...] = ()
    zona: Zona = Zona.WIB

    # The index of its days: see `layanan.waktu.index`.
    _years: tuple[int, ...] = field(init=False, eq=False, repr=False)
    _first: int = field(init=False, eq=False, repr=False)
    _off: dict[date, tuple[HariLibur, Keputusan]] = field(init=False, eq=False, repr=False)
    _open: bytes = field(init=False, eq=False, repr=False)
    _before: list[int] = field(init=False, eq=False, repr=False)
    _days: list[date] = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        index = build(
            self.decrees, self.week, self.closed_kinds, self.wilayah,
            tuple(off.day for off in self.extra_closed),
            tuple(open_day.day for open_day in self.extra_open),
        )  # fmt: skip
        for name, part in zip(PARTS, index, strict=True):
            object.__setattr__(self, f"_{name}", part)

    def _faults(self) -> Iterable[Fault]:
        years = sorted(decree.year for decree in self.decrees if decree.annual)
        for earlier, later in pairwise(years):
            if later != earlier + 1:
                one = Text("satu keputusan tahunan untuk {y}", "one annual decree for {y}")
                missing = earlier if later == earlier else earlier + 1
                yield Fault.of("keputusan", (earlier, later), one.format(y=missing))
        opened = {open_day.day for open_day in self.extra_open}
        for i, closed in enumerate(self.extra_closed):
            if closed.day in opened:
                other = Text("hari yang tidak ada di extra_open", "a day that is not in extra_open")
                yield Fault.of(f"extra_closed[{i}].day", closed.day.isoformat(), other)

    @classmethod
    def pemerintah(
        cls,
        *,
        known_on: date | None = None,
        week: frozenset[int] = LIMA_HARI,
        cuti_bersama: bool = True,
        wilayah: str = "",
        extra_closed: tuple[HariLibur, ...] = (),
        extra_open: tuple[HariBuka, ...] = (),
        unverified: bool = False,
        zona: Zona = Zona.WIB,
    ) -> "Kalender":
        """Return the calendar of a government office; the same arguments give the same object.

        Closed on weekends, national holidays, nationwide election days and collective leave. What a
        ministerial circular may add, such as the Saturday between a holiday and a Sunday for a
        six-day office, is not decreed and has to be given as ``extra_closed``.

        Args:
            known_on: The day whose knowledge counts: decrees signed later are not applied. None:
                every decree of this release.
            week: `LIMA_HARI`, `ENAM_HARI`, `TUJUH_HARI`, or any set of weekday numbers.
            cuti_bersama: Whether collective leave closes the office; many service units stay open.
            wilayah: Its region, if an election day held there only should close it.
            extra_closed: Further closed days, with their names.
            extra_open: Days worked although they are off, with their sources.
            unverified: Whether the one reported day without a known decree (31 December 2012)
                counts as collective leave.
            zona: The zone the office reads its clock in.

        Raises:
            MalformedError: if an argument has the wrong type.

        Example:
            >>> print(Kalender.pemerintah(cuti_bersama=False).add(date(2026, 3, 13), 14))
            2026-04-06
            >>> announced = Kalender.pemerintah(known_on=date(2020, 11, 20))
            >>> print(announced.add(date(2020, 12, 18), 5))
            2021-01-05
        """
        # Whatever the annotation says: 0 and None would pass for False.
        switches: dict[str, object] = {"cuti_bersama": cuti_bersama, "unverified": unverified}
        wrong = [
            Fault.of(k, given, _SWITCH) for k, given in switches.items() if type(given) is not bool
        ]
        if wrong:
            raise MalformedError(cls.__name__, wrong)
        kinds = PEMERINTAH_TUTUP if cuti_bersama else PEMERINTAH_TUTUP - {JenisLibur.CUTI_BERSAMA}
        if unverified and type(extra_closed) is tuple:
            reported = (off for off in BELUM_TERVERIFIKASI if off.jenis in kinds)
            extra_closed = (*reported, *extra_closed)
        policy = (known_on, week, kinds, wilayah, extra_closed, extra_open, zona)
        try:
            return _shared(*policy)
        except TypeError:  # a list or a set cannot be looked up, and is refused by its name
            return _made(SEMUA, *policy)

    @property
    def decrees(self) -> tuple[Keputusan, ...]:
        """The decrees signed by ``known_on``."""
        if self.known_on is None:
            return self.keputusan
        return tuple(one for one in self.keputusan if one.signed <= self.known_on)

    @property
    def years(self) -> tuple[int, ...]:
        """The years whose annual decree is known; every method refuses any other.

        Example:
            >>> Kalender.pemerintah(known_on=date(2010, 1, 1)).years
            (2009, 2010)
        """
        return self._years

    def is_working(self, d: date) -> bool:
        """Tell whether the office works on a day.

        Args:
            d: A date, or an aware datetime, read in the office's zone.

        Raises:
            OutsideDecreesError: if no known decree covers its year.
            DateError: if ``d`` is a naive datetime or no date.

        Example:
            >>> Kalender.pemerintah().is_working(date(2026, 3, 20))
            False
        """
        if type(d) is not date:
            d = self.zona.day(d, "d")
        i = d.toordinal() - self._first
        if i >= 0:
            try:
                return self._open[i] == 1
            except IndexError:
                pass
        raise self.outside(d.year)

    def add(self, d: date, n: int) -> date:
        """Return the n-th working day after a day, or before it if ``n`` is negative.

        Args:
            d: The day counted from, itself never counted; open or closed.
            n: How many working days; zero returns ``d`` itself.

        Raises:
            OutsideDecreesError: if ``d`` or the answer lies in a year no known decree covers.
            DateError: if ``d`` is a naive datetime or no date, or ``n`` no whole number.

        Example:
            >>> kalender = Kalender.pemerintah()
            >>> print(kalender.add(date(2026, 3, 13), 1), kalender.add(date(2026, 3, 13), -1))
            2026-03-16 2026-03-12
        """
        if type(d) is not date:
            d = self.zona.day(d, "d")
        if type(n) is not int:
            raise DateError(Fault.of("n", n, _WHOLE))
        i = d.toordinal() - self._first
        if i >= 0:
            try:
                if n > 0:
                    return self._days[self._before[i + 1] + n - 1]
                self._open[i]  # past the last day this raises; `before` has one entry more
                if n == 0:
                    return d
                k = self._before[i] + n
                if k >= 0:
                    return self._days[k]
            except IndexError:
                pass
            else:
                raise self.outside(self.years[0] - 1)
        self._require(d)
        raise self.outside(self.years[-1] + 1)

    def count(self, start: date, end: date) -> int:
        """Count the working days in (start, end]; the inverse of `add`.

        Args:
            start: The day counted from, itself never counted.
            end: The day counted to. If it is earlier, the answer is minus the working days in
                [end, start).

        Raises:
            OutsideDecreesError: if either day lies in a year no known decree covers.
            DateError: if either is a naive datetime or no date.

        Example:
            >>> Kalender.pemerintah().count(date(2026, 3, 13), date(2026, 4, 10))
            14
        """
        if type(start) is not date:
            start = self.zona.day(start, "start")
        if type(end) is not date:
            end = self.zona.day(end, "end")
        i = start.toordinal() - self._first
        j = end.toordinal() - self._first
        if i >= 0 and j >= 0:
            before = self._before
            try:
                if j >= i:
                    return before[j + 1] - before[i + 1]
                before[i + 1]  # start is the later one: it must be covered itself
                return before[j] - before[i]
            except IndexError:
                pass
        self._require(start)
        raise self.outside(end.year)

    def next(self, d: date, *, inclusive: bool = False) -> date:
        """Return the first working day after a day.

        Args:
            d: The day.
            inclusive: Whether ``d`` itself will do if it is a working day.

        Raises:
            OutsideDecreesError: if ``d`` or the answer lies in a year no known decree covers.
            DateError: if ``d`` is a naive datetime or no date.
        """
        d = self.zona.day(d, "d")
        return d if inclusive and self.is_working(d) else self.add(d, 1)

    def previous(self, d: date, *, inclusive: bool = False) -> date:
        """Return the last working day before a day.

        Args:
            d: The day.
            inclusive: Whether ``d`` itself will do if it is a working day.

        Raises:
            OutsideDecreesError: if ``d`` or the answer lies in a year no known decree covers.
            DateError: if ``d`` is a naive datetime or no date.
        """
        d = self.zona.day(d, "d")
        return d if inclusive and self.is_working(d) else self.add(d, -1)

    def closed(self, d: date) -> Closure | None:
        """Say why the office is closed on a day.

        Args:
            d: A date, or an aware datetime, read in the office's zone.

        Returns:
            The reason, a decreed day off before a weekend; None on a working day.

        Raises:
            OutsideDecreesError: if no known decree covers its year.
            DateError: if ``d`` is a naive datetime or no date.

        Example:
            >>> print(Kalender.pemerintah().closed(date(2026, 3, 20)).text.en)
            collective leave: Collective leave: Eid al-Fitr (SKB Menag 1497/2025; ...)
        """
        d = self.zona.day(d, "d")
        if self.is_working(d):
            return None
        decreed = self._off.get(d)
        if decreed is not None and self._closes(decreed[0]):
            off, decree = decreed
            return Closure(d, off.jenis, off.nama, decree, off.kepastian, off.catatan)
        for off in self.extra_closed:
            if off.day == d:
                return Closure(d, off.jenis, off.nama, None, off.kepastian, off.catatan)
        return Closure(d, JenisLibur.AKHIR_PEKAN, WEEKDAYS[d.weekday()])

    def doubts(self, start: date, end: date) -> tuple[HariLibur, ...]:
        """List the days off that are not firm among those `count` goes through.

        A day is listed whether this calendar is closed on it or, for want of a decree, open; a kind
        of day that does not close this office is not. A day at a weekend is: it may yet move.

        Args:
            start: The day counted from.
            end: The day counted to; if it is earlier, the days are those of [end, start).

        Raises:
            OutsideDecreesError: if either day lies in a year no known decree covers.
            DateError: if either is a naive datetime or no date.

        Example:
            >>> kalender = Kalender.pemerintah()
            >>> [str(off.day) for off in kalender.doubts(date(2012, 12, 24), date(2013, 1, 4))]
            ['2012-12-31']
        """
        start, end = self.zona.day(start, "start"), self.zona.day(end, "end")
        self._require(start)
        self._require(end)
        decreed = (off for off, _ in self._off.values() if self._closes(off))
        reported = (off for off in BELUM_TERVERIFIKASI if self._closes(off))
        own = {off.day: off for off in self.extra_closed}
        doubtful = {off.day: off for off in (*decreed, *reported)} | own
        return tuple(
            off
            for day, off in sorted(doubtful.items())
            if off.kepastian is not Kepastian.PASTI and (start < day <= end or end <= day < start)
        )

    def _closes(self, off: HariLibur) -> bool:
        return closes(off, self.closed_kinds, self.wilayah)

    def _require(self, d: date) -> None:
        if not 0 <= d.toordinal() - self._first < len(self._open):
            raise self.outside(d.year)

    def outside(self, year: int) -> OutsideDecreesError:
        """Say, to be raised, that no known decree covers a year, and which was known last."""
        known = sorted(self.decrees, key=lambda decree: decree.signed)
        names = [str(decree) for decree in known]
        return OutsideDecreesError(year, self.years, self.known_on, names)

    def __reduce__(self) -> tuple[object, ...]:
        # The tables are never pickled, and the decrees of this release are known on both sides.
        policy = (
            self.known_on, self.week, self.closed_kinds, self.wilayah,
            self.extra_closed, self.extra_open, self.zona,
        )  # fmt: skip
        return (_shared, policy) if self.keputusan == SEMUA else (_made, (self.keputusan, *policy))


@lru_cache(maxsize=256)
def _shared(
    known_on: date | None,
    week: frozenset[int],
    kinds: frozenset[JenisLibur],
    wilayah: str,
    extra_closed: tuple[HariLibur, ...],
    extra_open: tuple[HariBuka, ...],
    zona: Zona,
) -> Kalender:
    return _made(SEMUA, known_on, week, kinds, wilayah, extra_closed, extra_open, zona)


def _made(
    keputusan: tuple[Keputusan, ...],
    known_on: date | None,
    week: frozenset[int],
    kinds: frozenset[JenisLibur],
    wilayah: str,
    extra_closed: tuple[HariLibur, ...],
    extra_open: tuple[HariBuka, ...],
    zona: Zona,
) -> Kalender:
    return Kalender(
        keputusan=keputusan,
        known_on=known_on,
        week=week,
        closed_kinds=kinds,
        wilayah=wilayah,
        extra_closed=extra_closed,
        extra_open=extra_open,
        zona=zona,
    )
