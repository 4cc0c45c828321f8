from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from layanan.batch import Batch
from layanan.errors import DateError, OutsideDecreesError
from layanan.waktu.kalender import TUJUH_HARI, Kalender

KALENDER = Kalender.pemerintah()
BATCH = Batch.of(KALENDER)

days_known = st.dates(date(2010, 1, 1), date(2026, 12, 31))


class TestBatchIsTheScalarEngine:
    """Arrays give the numbers of `Kalender`, day by day."""

    @given(st.lists(st.tuples(days_known, st.integers(-200, 200)), min_size=1, max_size=30))
    def test_add(self, cases: list[tuple[date, int]]) -> None:
        days = np.array([d for d, _ in cases], "datetime64[D]")
        n = np.array([n for _, n in cases])
        expected = [KALENDER.add(d, n) for d, n in cases]
        assert BATCH.add(days, n).tolist() == expected

    @given(st.lists(st.tuples(days_known, days_known), min_size=1, max_size=30))
    def test_count(self, cases: list[tuple[date, date]]) -> None:
        start = np.array([a for a, _ in cases], "datetime64[D]")
        end = np.array([b for _, b in cases], "datetime64[D]")
        assert BATCH.count(start, end).tolist() == [KALENDER.count(a, b) for a, b in cases]

    def test_is_working_every_day(self) -> None:
        days = np.arange("2009-01-01", "2028-01-01", dtype="datetime64[D]")
        expected = [KALENDER.is_working(day) for day in days.tolist()]
        assert BATCH.is_working(days).tolist() == expected

    def test_any_shape(self) -> None:
        days = np.array([["2026-03-13"], ["2026-03-20"]], "datetime64[D]")
        assert BATCH.add(days, 14).shape == (2, 1)
        assert BATCH.add(days[:0], 14).size == 0

    def test_every_day_open(self) -> None:
        batch = Batch.of(Kalender(week=TUJUH_HARI, closed_kinds=frozenset()))
        days = np.array(["2026-01-01"], "datetime64[D]")
        assert batch.add(days, 31).tolist() == [date(2026, 2, 1)]


class TestRefusals:
    """What the scalar engine refuses, the array refuses whole."""

    @pytest.mark.parametrize(
        ("day", "n", "year"),
        [
            ("2008-12-31", 1, 2008),
            ("2028-01-01", 0, 2028),
            ("2027-12-31", 1, 2028),
            ("2009-01-02", -1, 2008),
        ],
    )
    def test_outside_the_decrees(self, day: str, n: int, year: int) -> None:
        days = np.array(["2026-03-13", day], "datetime64[D]")
        with pytest.raises(OutsideDecreesError) as caught:
            BATCH.add(days, n)
        assert caught.value.year == year

    def test_no_days(self) -> None:
        with pytest.raises(DateError):
            BATCH.add(np.array(["NaT"], "datetime64[D]"), 1)
        hours = np.array(["2026-03-13T00"], "datetime64[h]")
        with pytest.raises(DateError):
            BATCH.count(hours, hours)

    def test_n_is_whole(self) -> None:
        with pytest.raises(DateError):
            BATCH.add(np.array(["2026-03-13"], "datetime64[D]"), 1.5)  # type: ignore[arg-type]  # refused at run time

    def test_no_year_known(self) -> None:
        with pytest.raises(OutsideDecreesError):
            Batch.of(Kalender.pemerintah(known_on=date(2000, 1, 1)))
