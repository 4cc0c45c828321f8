"""The working-day engine against facts, against NumPy, and against a second way to compute.

The oracle below knows nothing of the engine or the decree modules: it reads the verified table of
days off and counts with weekday arithmetic and bisection, where the engine looks up dense tables.
"""

import copy
import csv
import pickle
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from typing import Any, cast

import attrs
import numpy as np
import pytest
from attrs import evolve, frozen
from hypothesis import given
from hypothesis import strategies as st

from layanan.errors import DateError, MalformedError, OutsideDecreesError
from layanan.text import Text
from layanan.waktu.kalender import (
    ENAM_HARI,
    LIMA_HARI,
    TUJUH_HARI,
    Closure,
    HariBuka,
    Kalender,
)
from layanan.waktu.keputusan import HariLibur, JenisLibur, Kepastian, Keputusan
from layanan.waktu.skb import SEMUA
from layanan.waktu.zona import Zona

FIRST, LAST = date(2009, 1, 1), date(2027, 12, 31)
ONE_DAY = timedelta(days=1)
PEMERINTAH = Kalender.pemerintah()
WEEKDAYS_ONLY = Kalender(closed_kinds=frozenset())
SIGNED = sorted({decree.signed for decree in SEMUA})


def libur(day: date, name: str = "Hari jadi") -> HariLibur:
    return HariLibur(day, JenisLibur.LIBUR_DAERAH, Text(name, name))


def buka(day: date) -> HariBuka:
    return HariBuka(day, Text("surat edaran", "circular"))


# The oracle


@cache
def table() -> tuple[tuple[date, str, date, date | None], ...]:
    path = Path(__file__).parent / "data" / "holidays.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(
            (
                date.fromisoformat(row["date"]),
                row["kind"],
                date.fromisoformat(row["decree_date"]),
                date.fromisoformat(row["revoked"]) if row["revoked"] else None,
            )
            for row in csv.DictReader(file)
            if row["decree_date"]
        )


def off(known_on: date | None, *kinds: str) -> set[date]:
    return {
        day
        for day, kind, since, until in table()
        if kind in kinds
        and (until is None if known_on is None else since <= known_on)
        and (known_on is None or until is None or known_on < until)
    }


GOVERNMENT = ("national", "collective_leave", "election")
OPEN_ON_LEAVE = ("national", "election")


@frozen
class Oracle:
    """Working days by weekday arithmetic and bisection.

    Args:
        week: The working weekdays.
        closed: Ordinals of closed days within the week, sorted.
        opened: Ordinals of open days outside the week, sorted.
    """

    week: frozenset[int]
    closed: list[int]
    opened: list[int]

    @classmethod
    def of(
        cls, week: frozenset[int], closed: Iterable[date], opened: Iterable[date] = ()
    ) -> "Oracle":
        opened = set(opened)
        return cls(
            week,
            sorted(d.toordinal() for d in set(closed) - opened if d.weekday() in week),
            sorted(d.toordinal() for d in opened if d.weekday() not in week),
        )

    def until(self, n: int) -> int:
        # Ordinal 1 is a Monday.
        weeks, rest = divmod(n, 7)
        inside = weeks * len(self.week) + sum(weekday < rest for weekday in self.week)
        return inside - bisect_right(self.closed, n) + bisect_right(self.opened, n)

    def is_working(self, d: date) -> bool:
        return self.until(d.toordinal()) > self.until(d.toordinal() - 1)

    def count(self, start: date, end: date) -> int:
        if end < start:
            return self.until(end.toordinal() - 1) - self.until(start.toordinal() - 1)
        return self.until(end.toordinal()) - self.until(start.toordinal())

    def add(self, d: date, n: int) -> date:
        if n == 0:
            return d
        at = d.toordinal() if n > 0 else d.toordinal() - 1
        target = self.until(at) + n + (n < 0)
        span = range(FIRST.toordinal() - 4000, LAST.toordinal() + 4000)
        return date.fromordinal(span[bisect_left(span, target, key=self.until)])


@frozen(kw_only=True)
class Policy:
    """One office: the engine's calendar, and what the oracle and NumPy need for the same."""

    name: str
    week: frozenset[int] = LIMA_HARI
    known_on: date | None = None
    leave: bool = True
    closed: tuple[date, ...] = ()
    opened: tuple[date, ...] = ()

    @property
    def kalender(self) -> Kalender:
        return Kalender.pemerintah(
            known_on=self.known_on,
            week=self.week,
            cuti_bersama=self.leave,
            extra_closed=tuple(map(libur, self.closed)),
            extra_open=tuple(map(buka, self.opened)),
        )

    @property
    def off(self) -> set[date]:
        kinds = GOVERNMENT if self.leave else OPEN_ON_LEAVE
        return off(self.known_on, *kinds) | set(self.closed)

    @property
    def oracle(self) -> Oracle:
        return Oracle.of(self.week, self.off, self.opened)

    @property
    def numpy(self) -> np.busdaycalendar:
        return np.busdaycalendar(
            weekmask=[day in self.week for day in range(7)],
            holidays=sorted(self.off - set(self.opened)),
        )

    @property
    def last(self) -> date:
        return date(self.kalender.years[-1], 12, 31)


GALUNGAN = (date(2026, 6, 17), date(2026, 6, 27), date(2025, 4, 23), date(2025, 11, 19))
# Days off on which an office works; none at a weekend, which NumPy could not say.
DUTY = (date(2026, 3, 20), date(2026, 12, 24), date(2025, 8, 18), date(2026, 8, 17))
POLICIES = (
    Policy(name="five days"),
    Policy(name="six days", week=ENAM_HARI),
    Policy(name="seven days", week=TUJUH_HARI),
    Policy(name="five days, open on leave", leave=False),
    Policy(name="six days, open on leave", week=ENAM_HARI, leave=False),
    Policy(name="seven days, open on leave", week=TUJUH_HARI, leave=False),
    Policy(name="Sunday to Thursday", week=frozenset({6, 0, 1, 2, 3})),
    Policy(name="Bali", closed=GALUNGAN),
    Policy(name="hospital", week=ENAM_HARI, opened=DUTY),
    Policy(name="both", closed=GALUNGAN, opened=DUTY, leave=False),
    Policy(name="known in November 2020", known_on=date(2020, 11, 20)),
    Policy(name="known in December 2020", known_on=date(2020, 12, 2), week=ENAM_HARI),
    Policy(name="known in June 2021", known_on=date(2021, 6, 17), leave=False),
)
each_policy = pytest.mark.parametrize("policy", POLICIES, ids=lambda policy: str(policy.name))
policies = st.sampled_from(POLICIES)
days = st.dates(FIRST, LAST)
# Far enough from both ends for any of `lengths`.
inner_days = st.dates(date(2012, 1, 1), date(2024, 12, 31))
lengths = st.integers(-400, 400)
counts = st.integers(1, 400)


class TestFacts:
    """Five answers to one promise, and one promise as it was known on two days."""

    FRIDAY = date(2026, 3, 13)

    def test_calendar_days(self) -> None:
        every_day = Kalender(week=TUJUH_HARI, closed_kinds=frozenset())
        assert every_day.add(self.FRIDAY, 14) == date(2026, 3, 27)

    def test_sundays_skipped(self) -> None:
        no_sundays = Kalender(week=ENAM_HARI, closed_kinds=frozenset())
        assert no_sundays.add(self.FRIDAY, 14) == date(2026, 3, 30)

    def test_weekdays_alone(self) -> None:
        assert WEEKDAYS_ONLY.add(self.FRIDAY, 14) == date(2026, 4, 2)

    def test_without_collective_leave(self) -> None:
        assert Kalender.pemerintah(cuti_bersama=False).add(self.FRIDAY, 14) == date(2026, 4, 6)

    def test_as_the_government_works(self) -> None:
        assert PEMERINTAH.add(self.FRIDAY, 14) == date(2026, 4, 10)

    @pytest.mark.parametrize(
        ("known_on", "due"),
        [
            (date(2020, 11, 20), date(2021, 1, 5)),
            (date(2020, 11, 30), date(2021, 1, 5)),
            (date(2020, 12, 1), date(2020, 12, 29)),
            (date(2020, 12, 2), date(2020, 12, 29)),
            (None, date(2020, 12, 29)),
        ],
    )
    def test_five_days_from_18_december_2020(self, known_on: date | None, due: date) -> None:
        assert Kalender.pemerintah(known_on=known_on).add(date(2020, 12, 18), 5) == due

    def test_a_bare_kalender_is_the_government(self) -> None:
        assert Kalender() == PEMERINTAH


class TestOracle:
    """The engine and the oracle agree, policy by policy, day by day."""

    @each_policy
    def test_every_day(self, policy: Policy) -> None:
        kalender, oracle = policy.kalender, policy.oracle
        day = FIRST
        while day <= policy.last:
            assert kalender.is_working(day) is oracle.is_working(day), day
            assert (kalender.closed(day) is None) is oracle.is_working(day), day
            day += ONE_DAY

    @given(policies, inner_days, lengths)
    def test_add(self, policy: Policy, d: date, n: int) -> None:
        try:
            answer = policy.kalender.add(d, n)
        except OutsideDecreesError:
            last = policy.last
            assert d > last or policy.oracle.add(d, n) > last
        else:
            assert answer == policy.oracle.add(d, n)

    @given(policies, days, days)
    def test_count(self, policy: Policy, start: date, end: date) -> None:
        if max(start, end) > policy.last:
            with pytest.raises(OutsideDecreesError):
                policy.kalender.count(start, end)
        else:
            assert policy.kalender.count(start, end) == policy.oracle.count(start, end)

    @pytest.mark.parametrize("known_on", [day for one in SIGNED for day in (one - ONE_DAY, one)])
    def test_every_decree_date(self, known_on: date) -> None:
        kalender = Kalender.pemerintah(known_on=known_on)
        oracle = Oracle.of(LIMA_HARI, off(known_on, *GOVERNMENT))
        for year in kalender.years:
            for n in range(date(year, 1, 1).toordinal(), date(year + 1, 1, 1).toordinal()):
                day = date.fromordinal(n)
                assert kalender.is_working(day) is oracle.is_working(day), day

    @pytest.mark.parametrize("decree", [one for one in SEMUA if one.annual], ids=str)
    def test_a_year_is_known_from_the_day_its_decree_is_signed(self, decree: Keputusan) -> None:
        day = date(decree.year, 7, 1)
        before = Kalender.pemerintah(known_on=decree.signed - ONE_DAY)
        with pytest.raises(OutsideDecreesError) as refused:
            before.is_working(day)
        assert refused.value.year == decree.year
        Kalender.pemerintah(known_on=decree.signed).is_working(day)


class TestNumpy:
    """The same numbers as numpy.busday_offset and busday_count, thousands of times per policy."""

    CASES = 5_000

    def starts(self, policy: Policy, rng: np.random.Generator, margin: int) -> list[date]:
        low, high = FIRST.toordinal() + margin, policy.last.toordinal() - margin
        return [date.fromordinal(int(n)) for n in rng.integers(low, high + 1, self.CASES)]

    @each_policy
    def test_add(self, policy: Policy) -> None:
        rng = np.random.default_rng(25)
        starts = self.starts(policy, rng, 700)
        lengths = [int(n) for n in rng.integers(-300, 301, self.CASES)]
        pairs = [(start, n) for start, n in zip(starts, lengths, strict=True) if n]
        kalender, theirs = policy.kalender, policy.numpy
        for ahead, roll in ((True, "backward"), (False, "forward")):
            chosen = [(start, n) for start, n in pairs if (n > 0) is ahead]
            expected = np.busday_offset(
                np.array([start for start, _ in chosen], "datetime64[D]"),
                np.array([n for _, n in chosen]),
                roll=cast("Any", roll),
                busdaycal=theirs,
            )
            assert [kalender.add(start, n) for start, n in chosen] == expected.tolist()

    @each_policy
    def test_count(self, policy: Policy) -> None:
        rng = np.random.default_rng(2009)
        starts, ends = self.starts(policy, rng, 1), self.starts(policy, rng, 1)
        pairs = list(zip(starts, ends, strict=True))
        forward = [(start, end) for start, end in pairs if start <= end]
        backward = [(start, end) for start, end in pairs if end < start]
        kalender, theirs = policy.kalender, policy.numpy

        def counted(first: list[date], last: list[date]) -> list[int]:
            begin, end = np.array(first, "datetime64[D]"), np.array(last, "datetime64[D]")
            return cast("list[int]", np.busday_count(begin, end, busdaycal=theirs).tolist())

        # Theirs is [begin, end), ours (start, end] forward and minus [end, start) backward.
        assert [kalender.count(start, end) for start, end in forward] == counted(
            [start + ONE_DAY for start, _ in forward], [end + ONE_DAY for _, end in forward]
        )
        assert [-kalender.count(start, end) for start, end in backward] == counted(
            [end for _, end in backward], [start for start, _ in backward]
        )

    @each_policy
    def test_is_working(self, policy: Policy) -> None:
        whole = [date.fromordinal(n) for n in range(FIRST.toordinal(), policy.last.toordinal() + 1)]
        expected = np.is_busday(np.array(whole, "datetime64[D]"), busdaycal=policy.numpy)
        assert list(map(policy.kalender.is_working, whole)) == expected.tolist()


class TestProperties:
    """What holds for every office and every day."""

    @given(policies, st.dates(date(2012, 1, 1), date(2019, 12, 31)), lengths)
    def test_count_undoes_add(self, policy: Policy, d: date, n: int) -> None:
        assert policy.kalender.count(d, policy.kalender.add(d, n)) == n

    @given(st.dates(date(2014, 1, 1), date(2022, 12, 31)), counts, counts)
    def test_n_then_m_is_n_plus_m(self, d: date, n: int, m: int) -> None:
        assert PEMERINTAH.add(PEMERINTAH.add(d, n), m) == PEMERINTAH.add(d, n + m)
        assert PEMERINTAH.add(PEMERINTAH.add(d, -n), -m) == PEMERINTAH.add(d, -n - m)

    @given(policies, st.dates(date(2012, 1, 1), date(2019, 12, 31)), lengths.filter(bool))
    def test_the_due_date_is_a_working_day(self, policy: Policy, d: date, n: int) -> None:
        assert policy.kalender.is_working(policy.kalender.add(d, n))

    @given(inner_days, inner_days, lengths)
    def test_a_later_start_is_never_due_earlier(self, one: date, other: date, n: int) -> None:
        earlier, later = sorted((one, other))
        assert PEMERINTAH.add(earlier, n) <= PEMERINTAH.add(later, n)

    @given(
        st.dates(date(2026, 1, 1), date(2026, 12, 31)),
        st.dates(date(2025, 6, 1), date(2025, 12, 31)),
        counts,
    )
    def test_a_further_holiday_is_never_earlier(self, extra: date, d: date, n: int) -> None:
        fewer = PEMERINTAH.add(d, n)
        more = Kalender.pemerintah(extra_closed=(libur(extra),)).add(d, n)
        assert more >= fewer
        if not PEMERINTAH.is_working(extra):
            assert more == fewer
        elif d < extra <= fewer:
            assert more == PEMERINTAH.add(fewer, 1)
        else:
            assert more == fewer

    @given(
        st.sampled_from(sorted(day for day in off(None, *GOVERNMENT) if day.year < 2026)), counts
    )
    def test_removing_a_holiday_is_never_later(self, holiday: date, n: int) -> None:
        kalender = Kalender.pemerintah(extra_open=(buka(holiday),))
        start = max(FIRST, holiday - ONE_DAY)
        assert kalender.add(start, n) <= PEMERINTAH.add(start, n)
        assert kalender.is_working(holiday)
        assert kalender.previous(holiday + ONE_DAY) == holiday

    @given(inner_days, counts)
    def test_order_of_the_five_habits(self, d: date, n: int) -> None:
        answers = [
            d + timedelta(days=n),
            Kalender(week=ENAM_HARI, closed_kinds=frozenset()).add(d, n),
            WEEKDAYS_ONLY.add(d, n),
            Kalender.pemerintah(cuti_bersama=False).add(d, n),
            PEMERINTAH.add(d, n),
        ]
        assert answers == sorted(answers)

    @given(st.lists(days, min_size=3, max_size=3).map(sorted))
    def test_counts_add_up(self, three: list[date]) -> None:
        a, b, c = three
        assert PEMERINTAH.count(a, c) == PEMERINTAH.count(a, b) + PEMERINTAH.count(b, c)
        assert PEMERINTAH.count(c, a) == PEMERINTAH.count(c, b) + PEMERINTAH.count(b, a)

    @given(inner_days)
    def test_next_and_previous_are_the_nearest(self, d: date) -> None:
        after = next(day for i in range(1, 30) if PEMERINTAH.is_working(day := d + i * ONE_DAY))
        before = next(day for i in range(1, 30) if PEMERINTAH.is_working(day := d - i * ONE_DAY))
        assert (PEMERINTAH.next(d), PEMERINTAH.previous(d)) == (after, before)
        inclusive = (PEMERINTAH.next(d, inclusive=True), PEMERINTAH.previous(d, inclusive=True))
        assert inclusive == ((d, d) if PEMERINTAH.is_working(d) else (after, before))

    @given(days, st.sampled_from(Zona), st.integers(0, 86_399))
    def test_an_instant_is_the_day_on_the_office_clock(
        self, d: date, zona: Zona, second: int
    ) -> None:
        kalender = Kalender.pemerintah(zona=zona)
        local = datetime(d.year, d.month, d.day, tzinfo=zona.tz) + timedelta(seconds=second)
        for moment in (local, local.astimezone(UTC)):
            assert kalender.is_working(moment) is kalender.is_working(d)
            assert kalender.count(moment, moment) == 0
            assert kalender.add(moment, 0) == d
            assert kalender.closed(moment) == kalender.closed(d)


class TestConventions:
    """What the head of the module promises."""

    SATURDAY = date(2026, 3, 14)
    FRIDAY = date(2026, 3, 13)
    MONDAY = date(2026, 3, 16)

    def test_the_day_counted_from_is_never_counted(self) -> None:
        assert PEMERINTAH.add(self.FRIDAY, 1) == self.MONDAY
        assert PEMERINTAH.count(self.FRIDAY, self.FRIDAY) == 0
        assert PEMERINTAH.count(self.FRIDAY, self.MONDAY) == 1

    def test_backwards_it_is_the_same(self) -> None:
        assert PEMERINTAH.add(self.MONDAY, -1) == self.FRIDAY
        assert PEMERINTAH.count(self.MONDAY, self.FRIDAY) == -1

    def test_zero_is_the_day_itself_open_or_closed(self) -> None:
        assert PEMERINTAH.add(self.FRIDAY, 0) == self.FRIDAY
        assert PEMERINTAH.add(self.SATURDAY, 0) == self.SATURDAY

    def test_a_closed_start(self) -> None:
        assert PEMERINTAH.add(self.SATURDAY, 1) == self.MONDAY
        assert PEMERINTAH.add(self.SATURDAY, -1) == self.FRIDAY
        assert PEMERINTAH.count(self.SATURDAY, self.MONDAY) == 1
        assert PEMERINTAH.count(self.SATURDAY, self.FRIDAY) == -1

    def test_year_ends(self) -> None:
        assert PEMERINTAH.add(date(2025, 12, 31), 1) == date(2026, 1, 2)
        assert PEMERINTAH.add(date(2026, 1, 2), -1) == date(2025, 12, 31)
        assert PEMERINTAH.count(date(2025, 12, 31), date(2026, 1, 1)) == 0

    def test_a_moment_comes_back_as_a_day(self) -> None:
        moment = datetime(2026, 3, 13, 9, tzinfo=Zona.WIB.tz)
        for inclusive in (True, False):
            assert type(PEMERINTAH.next(moment, inclusive=inclusive)) is date
            assert type(PEMERINTAH.previous(moment, inclusive=inclusive)) is date
        assert PEMERINTAH.next(moment, inclusive=True) == self.FRIDAY


class TestEdges:
    """Outside the decreed years every operation raises; nothing falls into a negative index."""

    OPERATIONS: tuple[Callable[[Kalender, date], object], ...] = (
        lambda kalender, d: kalender.is_working(d),
        lambda kalender, d: kalender.add(d, 0),
        lambda kalender, d: kalender.add(d, 1),
        lambda kalender, d: kalender.add(d, -1),
        lambda kalender, d: kalender.add(d, 10**30),
        lambda kalender, d: kalender.add(d, -(10**30)),
        lambda kalender, d: kalender.count(d, d),
        lambda kalender, d: kalender.count(d, date(2026, 3, 13)),
        lambda kalender, d: kalender.count(date(2026, 3, 13), d),
        lambda kalender, d: kalender.next(d),
        lambda kalender, d: kalender.next(d, inclusive=True),
        lambda kalender, d: kalender.previous(d),
        lambda kalender, d: kalender.previous(d, inclusive=True),
        lambda kalender, d: kalender.closed(d),
        lambda kalender, d: kalender.doubts(d, d),
        lambda kalender, d: kalender.doubts(d, date(2026, 3, 13)),
        lambda kalender, d: kalender.doubts(date(2026, 3, 13), d),
    )
    OUTSIDE = (
        date.min,
        date(1945, 8, 17),
        date(2008, 12, 30),
        date(2008, 12, 31),
        date(2028, 1, 1),
        date(2028, 1, 2),
        date.max,
    )

    @pytest.mark.parametrize("operation", OPERATIONS)
    @pytest.mark.parametrize("d", OUTSIDE, ids=str)
    def test_outside(self, operation: Callable[[Kalender, date], object], d: date) -> None:
        with pytest.raises(OutsideDecreesError) as refused:
            operation(PEMERINTAH, d)
        assert refused.value.year == d.year
        assert refused.value.years == tuple(range(2009, 2028))
        assert refused.value.known_on is None
        assert refused.value.decrees[-1] == str(max(SEMUA, key=lambda decree: decree.signed))

    @pytest.mark.parametrize("operation", OPERATIONS)
    def test_before_the_first_decree(self, operation: Callable[[Kalender, date], object]) -> None:
        nothing = Kalender.pemerintah(known_on=SIGNED[0] - ONE_DAY)
        assert nothing.years == ()
        for d in (date.min, date(2009, 3, 13), date(2026, 3, 13), date.max):
            with pytest.raises(OutsideDecreesError) as refused:
                operation(nothing, d)
            assert refused.value.years == ()
            assert "none was signed as known on" in str(refused.value)

    def test_the_last_known_day(self) -> None:
        assert PEMERINTAH.is_working(LAST)
        assert PEMERINTAH.add(LAST, 0) == LAST
        assert PEMERINTAH.previous(LAST) == date(2027, 12, 30)
        assert PEMERINTAH.add(date(2027, 12, 30), 1) == LAST
        assert PEMERINTAH.count(FIRST, LAST) == PEMERINTAH.count(date(2009, 1, 2), LAST)
        for n in (1, 2, 10**6, 10**30):
            with pytest.raises(OutsideDecreesError) as refused:
                PEMERINTAH.add(LAST, n)
            assert refused.value.year == 2028
        with pytest.raises(OutsideDecreesError):
            PEMERINTAH.next(LAST)
        assert PEMERINTAH.next(LAST, inclusive=True) == LAST

    def test_the_first_known_day(self) -> None:
        assert not PEMERINTAH.is_working(FIRST)
        assert PEMERINTAH.add(FIRST, 0) == FIRST
        first = PEMERINTAH.next(FIRST)
        assert first == date(2009, 1, 5)  # after a day of collective leave and a weekend
        for d in (FIRST, date(2009, 1, 4), first):
            for n in (-1, -2, -(10**6), -(10**30)):
                with pytest.raises(OutsideDecreesError) as refused:
                    PEMERINTAH.add(d, n)
                assert refused.value.year == 2008

    def test_every_start_reaches_exactly_the_ends(self) -> None:
        total = PEMERINTAH.count(FIRST, LAST)
        assert PEMERINTAH.add(FIRST, total) == LAST
        assert PEMERINTAH.add(LAST, 1 - total) == date(2009, 1, 5)
        for d, n in ((FIRST, total + 1), (LAST, -total)):
            with pytest.raises(OutsideDecreesError):
                PEMERINTAH.add(d, n)

    @pytest.mark.parametrize("known_on", SIGNED)
    def test_error_names_what_was_known(self, known_on: date) -> None:
        kalender = Kalender.pemerintah(known_on=known_on)
        with pytest.raises(OutsideDecreesError) as refused:
            kalender.is_working(date(2030, 1, 1))
        error = refused.value
        assert (error.year, error.known_on, error.years) == (2030, known_on, kalender.years)
        assert set(error.decrees) == {str(one) for one in SEMUA if one.signed <= known_on}
        assert "2030" in str(error)
        assert str(known_on) in str(error)
        assert error.decrees[-1] in str(error)

    @given(days, lengths)
    def test_known_after_the_last_decree_is_known_at_all(self, d: date, n: int) -> None:
        later = Kalender.pemerintah(known_on=SIGNED[-1])
        assert later.years == PEMERINTAH.years
        assert later.closed(d) == PEMERINTAH.closed(d)
        try:
            answer = later.add(d, n)
        except OutsideDecreesError:
            with pytest.raises(OutsideDecreesError):
                PEMERINTAH.add(d, n)
        else:
            assert answer == PEMERINTAH.add(d, n)


class TestMalformed:
    """Nothing is coerced, in the policy or in the question."""

    @pytest.mark.parametrize(
        "wrong",
        ["2026-03-13", 20260313, None, 3.5, datetime(2026, 3, 13), object()],  # noqa: DTZ001 - naive on purpose
        ids=lambda wrong: type(wrong).__name__,
    )
    @pytest.mark.parametrize("operation", TestEdges.OPERATIONS)
    def test_no_day(self, operation: Callable[[Kalender, Any], object], wrong: object) -> None:
        with pytest.raises(DateError):
            operation(PEMERINTAH, wrong)

    @pytest.mark.parametrize("n", [1.0, True, "3", None, 2.5])
    def test_no_whole_number(self, n: Any) -> None:  # noqa: ANN401 - the point of the test
        with pytest.raises(DateError) as refused:
            PEMERINTAH.add(date(2026, 3, 13), n)
        assert refused.value.fault.path == "n"

    @pytest.mark.parametrize(
        ("name", "wrong"),
        [
            ("known_on", "2020-11-20"),
            ("known_on", datetime(2020, 11, 20, tzinfo=UTC)),
            ("week", frozenset[int]()),
            ("week", frozenset({7})),
            ("week", frozenset({-1, 0})),
            ("week", frozenset({"senin"})),
            ("week", [0, 1, 2]),
            ("week", (0, 1, 2)),
            ("extra_closed", [libur(FIRST)]),
            ("extra_closed", (date(2026, 1, 1),)),
            ("extra_closed", libur(FIRST)),
            ("extra_open", {buka(FIRST)}),
            ("extra_open", (libur(FIRST),)),
            ("wilayah", None),
            ("zona", "WIB"),
        ],
    )
    @pytest.mark.parametrize("unverified", [False, True])
    def test_policy(self, name: str, wrong: object, *, unverified: bool) -> None:
        with pytest.raises(MalformedError) as refused:
            cast("Any", Kalender.pemerintah)(**{name: wrong}, unverified=unverified)
        assert refused.value.subject == "Kalender"
        assert refused.value.faults[0].path.startswith(name)

    def test_all_at_once(self) -> None:
        with pytest.raises(MalformedError) as refused:
            cast("Any", Kalender)(week=frozenset({9}), wilayah=1, zona=None)
        assert [fault.path for fault in refused.value.faults] == ["week", "wilayah", "zona"]

    def test_a_day_both_closed_and_open(self) -> None:
        day = date(2026, 6, 17)
        with pytest.raises(MalformedError) as refused:
            Kalender.pemerintah(extra_closed=(libur(FIRST), libur(day)), extra_open=(buka(day),))
        assert [fault.path for fault in refused.value.faults] == ["extra_closed[1].day"]

    def test_years_with_a_gap(self) -> None:
        gap = tuple(one for one in SEMUA if one.year != 2015)
        with pytest.raises(MalformedError) as refused:
            Kalender(keputusan=gap)
        assert "2015" in refused.value.faults[0].expected.en

    def test_a_gap_only_as_known_then(self) -> None:
        late = tuple(
            evolve(one, signed=date(2030, 1, 1), amends=None) if one.year == 2015 else one
            for one in SEMUA
        )
        assert Kalender(keputusan=late).years == PEMERINTAH.years
        with pytest.raises(MalformedError):
            Kalender(keputusan=late, known_on=date(2026, 11, 21))

    def test_two_annual_decrees(self) -> None:
        twice = (*SEMUA, evolve(SEMUA[-1], nomor=("SKB lain",)))
        with pytest.raises(MalformedError) as refused:
            Kalender(keputusan=twice)
        assert "2027" in refused.value.faults[0].expected.en

    def test_no_decrees(self) -> None:
        assert Kalender(keputusan=()).years == ()
        with pytest.raises(OutsideDecreesError):
            Kalender(keputusan=()).is_working(date(2026, 1, 1))


class TestClosed:
    """Why an office is closed: a decree before the office's own day before the weekend."""

    def test_decreed(self) -> None:
        closure = PEMERINTAH.closed(date(2026, 3, 20))
        assert closure is not None
        assert closure.keputusan is not None
        assert closure.keputusan.year == 2026
        assert closure.jenis is JenisLibur.CUTI_BERSAMA
        assert closure.text.id.startswith("cuti bersama: Cuti bersama")
        assert str(closure.keputusan) in closure.text.en

    def test_weekend(self) -> None:
        assert PEMERINTAH.closed(date(2026, 3, 14)) == Closure(
            date(2026, 3, 14), JenisLibur.AKHIR_PEKAN, Text("Sabtu", "Saturday")
        )
        saturday = PEMERINTAH.closed(date(2026, 3, 14))
        assert saturday is not None
        assert saturday.text == Text("Sabtu", "Saturday")

    def test_decreed_at_a_weekend(self) -> None:
        closure = PEMERINTAH.closed(date(2027, 12, 25))
        assert closure is not None
        assert closure.jenis is JenisLibur.LIBUR_NASIONAL

    def test_own_days(self) -> None:
        own = HariLibur(
            date(2026, 6, 17),
            JenisLibur.LIBUR_DAERAH,
            Text("Galungan", "Galungan"),
            catatan=Text("surat edaran", "circular"),
        )
        closure = Kalender.pemerintah(extra_closed=(own, libur(date(2026, 3, 20)))).closed(own.day)
        assert closure == Closure(own.day, own.jenis, own.nama, None, own.kepastian, own.catatan)
        assert closure is not None
        assert closure.text.en == "regional holiday: Galungan"

    def test_a_decree_comes_before_an_own_day(self) -> None:
        kalender = Kalender.pemerintah(extra_closed=(libur(date(2026, 3, 20)),))
        assert kalender.closed(date(2026, 3, 20)) == PEMERINTAH.closed(date(2026, 3, 20))

    def test_the_right_one_of_several_own_days(self) -> None:
        day = date(2026, 6, 18)
        kalender = Kalender.pemerintah(extra_closed=(libur(date(2026, 6, 17)), libur(day, "Lain")))
        closure = kalender.closed(day)
        assert closure is not None
        assert closure.nama.id == "Lain"

    def test_a_kind_that_closes_another_office(self) -> None:
        leave = date(2026, 3, 20)
        open_on_leave = Kalender.pemerintah(cuti_bersama=False)
        assert open_on_leave.closed(leave) is None
        election = date(2024, 2, 14)
        assert Kalender(closed_kinds=frozenset({JenisLibur.CUTI_BERSAMA})).closed(election) is None

    def test_a_holiday_that_does_not_close_leaves_the_weekend(self) -> None:
        christmas = date(2027, 12, 25)
        closure = WEEKDAYS_ONLY.closed(christmas)
        assert closure is not None
        assert closure.jenis is JenisLibur.AKHIR_PEKAN

    def test_open_days(self) -> None:
        saturday, leave = date(2026, 3, 14), date(2026, 3, 20)
        kalender = Kalender.pemerintah(extra_open=(buka(saturday), buka(leave)))
        assert kalender.closed(saturday) is None
        assert kalender.closed(leave) is None
        assert kalender.add(date(2026, 3, 13), 1) == saturday

    def test_own_days_beyond_the_years_change_nothing(self) -> None:
        beyond = Kalender.pemerintah(
            extra_closed=(libur(date(2008, 12, 31)), libur(date(2028, 1, 3))),
            extra_open=(buka(date(2008, 1, 5)), buka(date(2028, 1, 2))),
        )
        assert beyond.count(FIRST, LAST) == PEMERINTAH.count(FIRST, LAST)
        assert beyond.is_working(LAST)


class TestDoubts:
    """Days that are not firm are listed over the very days `count` goes through."""

    DOUBTFUL = date(2012, 12, 31)

    def listed(self, start: date, end: date, kalender: Kalender = PEMERINTAH) -> list[date]:
        return [off.day for off in kalender.doubts(start, end)]

    def test_the_end_is_within_and_the_start_is_not(self) -> None:
        before, after = self.DOUBTFUL - ONE_DAY, self.DOUBTFUL + ONE_DAY
        assert self.listed(before, self.DOUBTFUL) == [self.DOUBTFUL]
        assert self.listed(self.DOUBTFUL, after) == []
        assert self.listed(after, self.DOUBTFUL) == [self.DOUBTFUL]
        assert self.listed(self.DOUBTFUL, before) == []

    def test_in_order(self) -> None:
        assert self.listed(FIRST, LAST) == [
            self.DOUBTFUL,
            date(2027, 3, 10),
            date(2027, 3, 11),
            date(2027, 5, 17),
        ]
        assert self.listed(LAST, FIRST) == self.listed(FIRST, LAST)

    def test_a_kind_that_never_closes_this_office(self) -> None:
        assert self.listed(FIRST, LAST, WEEKDAYS_ONLY) == []
        open_on_leave = Kalender.pemerintah(cuti_bersama=False)
        assert self.DOUBTFUL not in self.listed(FIRST, LAST, open_on_leave)

    def test_used_or_not(self) -> None:
        asked = Kalender.pemerintah(unverified=True)
        assert self.listed(FIRST, LAST, asked) == self.listed(FIRST, LAST)

    def test_an_own_day(self) -> None:
        own = evolve(libur(date(2026, 6, 17)), kepastian=Kepastian.TENTATIF)
        kalender = Kalender.pemerintah(extra_closed=(own, libur(date(2026, 6, 18))))
        assert self.listed(date(2026, 6, 1), date(2026, 7, 1), kalender) == [own.day]


class TestSharing:
    """Built once, cached, shared, immutable."""

    def test_same_arguments_same_object(self) -> None:
        for known_on in (None, date(2020, 12, 1)):
            kalender = Kalender.pemerintah(known_on=known_on, week=ENAM_HARI)
            again = Kalender.pemerintah(week=frozenset({0, 1, 2, 3, 4, 5}), known_on=known_on)
            assert again is kalender

    def test_equality_is_the_policy(self) -> None:
        assert Kalender(week=ENAM_HARI) == Kalender.pemerintah(week=ENAM_HARI)
        assert Kalender(week=ENAM_HARI) != PEMERINTAH
        assert hash(Kalender()) == hash(PEMERINTAH)
        assert len({policy.kalender for policy in POLICIES}) == len(POLICIES)

    @each_policy
    def test_pickle(self, policy: Policy) -> None:
        kalender = policy.kalender
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            pickled = pickle.dumps(kalender, protocol)
            assert len(pickled) < 4_000
            assert pickle.loads(pickled) == kalender  # noqa: S301 - our own bytes
        assert pickle.loads(pickle.dumps(kalender)) is kalender  # noqa: S301 - our own bytes
        assert copy.deepcopy(kalender) is kalender

    def test_pickle_of_other_decrees(self) -> None:
        kalender = Kalender(keputusan=SEMUA[:3], week=ENAM_HARI)
        again = pickle.loads(pickle.dumps(kalender))  # noqa: S301 - our own bytes
        assert again == kalender
        assert again.years == kalender.years
        assert again.add(date(2009, 3, 13), 5) == kalender.add(date(2009, 3, 13), 5)

    def test_evolve_builds_new_tables(self) -> None:
        kalender = evolve(PEMERINTAH, known_on=date(2020, 11, 20))
        assert kalender == Kalender.pemerintah(known_on=date(2020, 11, 20))
        assert kalender.add(date(2020, 12, 18), 5) == date(2021, 1, 5)

    def test_frozen(self) -> None:
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            PEMERINTAH.week = ENAM_HARI  # type: ignore[misc]  # what is being refused

    def test_repr_is_short(self) -> None:
        assert len(repr(PEMERINTAH)) < 400
        assert f"keputusan=<{len(SEMUA)}>" in repr(PEMERINTAH)

    def test_threads(self) -> None:
        def work(seed: int) -> list[date]:
            kalender = Kalender.pemerintah(extra_closed=(libur(date(2026, 6, 1 + seed % 3)),))
            return [kalender.add(date(2026, 1, 1) + i * ONE_DAY, 25) for i in range(200)]

        alone = [work(seed) for seed in range(3)]
        with ThreadPoolExecutor(8) as pool:
            together = list(pool.map(work, range(48)))
        assert together == alone * 16


class TestZona:
    """WIB, WITA and WIT are fixed offsets of seven, eight and nine hours."""

    @pytest.mark.parametrize(("zona", "hours"), [(Zona.WIB, 7), (Zona.WITA, 8), (Zona.WIT, 9)])
    def test_offsets(self, zona: Zona, hours: int) -> None:
        assert zona.tz.utcoffset(None) == timedelta(hours=hours)
        assert zona.tz.tzname(None) == zona.name

    def test_one_instant_on_three_clocks(self) -> None:
        moment = datetime(2026, 3, 12, 15, 30, tzinfo=UTC)
        assert [zona.day(moment) for zona in Zona] == [
            date(2026, 3, 12),
            date(2026, 3, 12),
            date(2026, 3, 13),
        ]

    @given(st.datetimes(timezones=st.sampled_from([UTC, *(zona.tz for zona in Zona)])))
    def test_every_instant_has_a_day_or_is_refused(self, moment: datetime) -> None:
        for zona in Zona:
            try:
                day = zona.day(moment)
            except DateError:
                assert moment.year in (1, 9999)
            else:
                assert type(day) is date
                assert abs((day - moment.date()).days) <= 1

    def test_a_date_is_itself(self) -> None:
        assert Zona.WIT.day(LAST) is LAST

    def test_a_kind_of_date_becomes_a_date(self) -> None:
        class Tanggal(date):
            pass

        day = Zona.WIB.day(Tanggal(2026, 3, 13))
        assert type(day) is date
        assert day == date(2026, 3, 13)
        assert PEMERINTAH.add(Tanggal(2026, 3, 13), 1) == date(2026, 3, 16)

    def test_not_a_time(self) -> None:
        class NotATime(datetime):
            def utcoffset(self) -> timedelta:
                raise ValueError

        with pytest.raises(DateError) as refused:
            Zona.WIB.day(NotATime(2026, 3, 13, tzinfo=UTC), "diterima")
        assert refused.value.fault.path == "diterima"

    @pytest.mark.parametrize("wrong", ["13-03-2026", 0, None, datetime(2026, 3, 13)])  # noqa: DTZ001 - naive on purpose
    def test_refused(self, wrong: Any) -> None:  # noqa: ANN401 - the point of the test
        with pytest.raises(DateError):
            Zona.WIB.day(wrong)

    def test_any_aware_moment_will_do(self) -> None:
        new_york = timezone(timedelta(hours=-5))
        assert Zona.WIB.day(datetime(2026, 3, 12, 12, tzinfo=new_york)) == date(2026, 3, 13)
