"""The arithmetic of `Kalender` on whole NumPy arrays, number for number.

Needs the extra ``numpy``. A `Batch` is made once per calendar; it holds the calendar's tables as
arrays and answers each question with one or two gathers. Whatever the scalar engine refuses is
refused here too, for the whole array, naming the first offender; ``NaT`` is refused as no day.
"""

from datetime import date, timedelta
from typing import TypeAlias, final

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from layanan.errors import DateError, Fault, OutsideDecreesError
from layanan.text import Text
from layanan.waktu.kalender import Kalender

__all__ = ["Batch", "Days"]

Days: TypeAlias = NDArray[np.datetime64]
"""An array of days: dtype ``datetime64[D]``."""

_DAYS = Text("larik datetime64[D] tanpa NaT", "an array of datetime64[D] without NaT")
_WHOLE = Text("bilangan bulat", "whole numbers")
_EPOCH = date(1970, 1, 1).toordinal()


@final
@frozen(eq=False)
class Batch:
    """A calendar's tables as arrays.

    Args:
        kalender: The calendar.

    Example:
        >>> batch = Batch.of(Kalender.pemerintah())
        >>> batch.add(np.array(["2026-03-13", "2026-12-30"], "datetime64[D]"), 14)
        array(['2026-04-10', '2027-01-21'], dtype='datetime64[D]')
    """

    kalender: Kalender
    _first: int
    _open: NDArray[np.bool_]
    _before: NDArray[np.int64]
    _days: Days

    @classmethod
    def of(cls, kalender: Kalender) -> "Batch":
        """Lay out a calendar for arrays.

        Args:
            kalender: The calendar.

        Raises:
            OutsideDecreesError: if the calendar knows no year at all.
        """
        if not kalender.years:
            kalender.is_working(date(1970, 1, 1))  # refuses, saying what is known
        first = date(kalender.years[0], 1, 1)
        last = date(kalender.years[-1], 12, 31)
        every: Days = np.arange(np.datetime64(first, "D"), np.datetime64(last + timedelta(1), "D"))
        is_open = np.fromiter(
            (kalender.is_working(day) for day in every.tolist()), bool, every.size
        )
        before = np.concatenate(([0], np.cumsum(is_open)))
        return cls(kalender, first.toordinal() - _EPOCH, is_open, before, every[is_open])

    def is_working(self, days: Days) -> NDArray[np.bool_]:
        """Tell for each day whether the office works; see `Kalender.is_working`.

        Args:
            days: The days.

        Raises:
            OutsideDecreesError: if no known decree covers a day.
            DateError: if ``days`` is no array of days.
        """
        return self._open[self._index(days, "days")]

    def add(self, days: Days, n: int | NDArray[np.int64]) -> Days:
        """Return the n-th working day after each day; see `Kalender.add`.

        Args:
            days: The days counted from.
            n: How many working days, one for all or one for each.

        Raises:
            OutsideDecreesError: if no known decree covers a day or an answer.
            DateError: if ``days`` is no array of days, or ``n`` is not whole.
        """
        i = self._index(days, "days")
        steps = np.asarray(n)
        if steps.dtype.kind not in "iu":
            raise DateError(Fault.of("n", n, _WHOLE))
        forward = steps > 0
        k = self._before[i + forward] + steps - forward
        outside = ((k < 0) | (k >= self._days.size)) & (steps != 0)
        if outside.any():
            years = self.kalender.years
            beyond = bool((k[outside] >= 0).flat[0])
            self._refuse(years[-1] + 1 if beyond else years[0] - 1)
        moved = self._days[np.where(steps == 0, 0, k)]
        return np.where(steps == 0, days, moved)

    def count(self, start: Days, end: Days) -> NDArray[np.int64]:
        """Count the working days in each (start, end]; see `Kalender.count`.

        Args:
            start: The days counted from.
            end: The days counted to.

        Raises:
            OutsideDecreesError: if no known decree covers a day.
            DateError: if either is no array of days.
        """
        i = self._index(start, "start")
        j = self._index(end, "end")
        forward = j >= i
        return self._before[j + forward] - self._before[i + forward]

    def _index(self, days: Days, name: str) -> NDArray[np.int64]:
        if days.dtype != np.dtype("datetime64[D]") or np.isnat(days).any():
            raise DateError(Fault.of(name, days, _DAYS))
        i = days.view(np.int64) - self._first
        outside = (i < 0) | (i >= self._open.size)
        if outside.any():
            self._refuse(int(days[outside].flat[0].astype("datetime64[Y]").astype(int)) + 1970)
        return i

    def _refuse(self, year: int) -> None:
        kalender = self.kalender
        names = [str(decree) for decree in kalender.decrees]
        raise OutsideDecreesError(year, kalender.years, kalender.known_on, names)
