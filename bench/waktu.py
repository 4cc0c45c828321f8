"""Working days and deadlines, beside numpy, holidays and pandas.

The peers are given the same days off where they take any (numpy, pandas); holidays brings its own
list, and its answers agree on the days asked for here.
"""

from collections.abc import Iterator
from datetime import date, timedelta

import holidays
import numpy as np
import pandas as pd
from _measure import Row, Work, at_least, at_most

from layanan import BacaanHari, Kalender
from layanan.tenggat.uu25_2009 import TANGGAPAN
from layanan.waktu.index import _pool, build

__all__ = ["rows"]

START = date(2026, 3, 13)
YEAR = (date(2025, 3, 13), date(2026, 3, 13))
DECADE = (date(2016, 3, 14), date(2026, 3, 13))


def rows() -> Iterator[Row]:
    """Give the rows of this suite."""
    kalender = Kalender.pemerintah()
    off = _days_off(kalender)
    cal = np.busdaycalendar(holidays=off)
    indonesia = holidays.country_holidays(
        "ID", categories=("public", "government"), years=kalender.years
    )
    day = pd.offsets.CustomBusinessDay(calendar=cal)
    ours = {"k": kalender, "d": START}
    bus = {"np": np, "cal": cal, "d": START, "d64": np.datetime64(START)}
    hol = {"h": indonesia, "d": START}

    for n in (5, 60):
        stamp = pd.Timestamp(START)
        step = pd.offsets.CustomBusinessDay(n, calendar=cal)
        yield Row(
            f"add {n} working days",
            Work("Kalender.add", f"k.add(d, {n})", ours),
            (
                Work(
                    "numpy, datetime64 in and out",
                    f"np.busday_offset(d64, {n}, busdaycal=cal)",
                    bus,
                    at_least(10),
                ),
                Work(
                    "numpy, date in and out",
                    f"np.busday_offset(d, {n}, busdaycal=cal).item()",
                    bus,
                    at_least(10),
                ),
                Work(
                    "holidays",
                    f"h.get_nth_working_day(d, {n})",
                    hol,
                    at_least(50) if n == 5 else None,
                ),
                Work("pandas", "(stamp + step).date()", {"stamp": stamp, "step": step}),
            ),
            same=True,
        )
    for label, (a, b) in (("1 year", YEAR), ("10 years", DECADE)):
        # Both peers count other ends than (start, end]; they are given the days that mean the same.
        first, last = a + timedelta(1), b + timedelta(1)
        yield Row(
            f"count over {label}",
            Work("Kalender.count", "k.count(a, b)", {"k": kalender, "a": a, "b": b}),
            (
                Work(
                    "numpy, datetime64 in and out",
                    "np.busday_count(a, b, busdaycal=cal)",
                    bus | {"a": np.datetime64(first), "b": np.datetime64(last)},
                    at_least(10),
                ),
                Work(
                    "numpy, date in and out",
                    "int(np.busday_count(a, b, busdaycal=cal))",
                    bus | {"a": first, "b": last},
                    at_least(10),
                ),
                Work("holidays", "h.get_working_days_count(a, b)", hol | {"a": first, "b": b}),
                Work(
                    "pandas",
                    "len(pd.date_range(a, b, freq=day))",
                    {"pd": pd, "a": first, "b": b, "day": day},
                ),
            ),
        )
    yield Row(
        "is it a working day",
        Work("Kalender.is_working", "k.is_working(d)", ours),
        (
            Work("holidays", "h.is_working_day(d)", hol, at_least(5)),
            Work("numpy, date in and out", "bool(np.is_busday(d, busdaycal=cal))", bus),
            Work(
                "pandas",
                "day.is_on_offset(stamp)",
                {"day": day, "stamp": pd.Timestamp(START)},
            ),
        ),
        same=True,
    )
    yield from _deadlines(kalender)
    yield from _build(kalender, off)


def _deadlines(kalender: Kalender) -> Iterator[Row]:
    names: dict[str, object] = {
        "basis": TANGGAPAN.under(kalender, hari=BacaanHari.KERJA),
        "tenggat": TANGGAPAN,
        "k": kalender,
        "d": START,
        "KERJA": BacaanHari.KERJA,
    }
    bare = Work("Kalender.add, bare", "k.add(d, 14)", names, at_most(5))
    yield Row("a Deadline, policy settled", Work("Basis.due", "basis.due(d)", names), (bare,))
    yield Row(
        "a Deadline, policy settled each time",
        Work("Tenggat.due", "tenggat.due(d, k, hari=KERJA)", names),
        (Work("Kalender.add, bare", "k.add(d, 14)", names),),
    )


def _build(kalender: Kalender, off: list[date]) -> Iterator[Row]:
    names: dict[str, object] = {
        "build": build.__wrapped__,
        "policy": (
            kalender.decrees,
            kalender.week,
            kalender.closed_kinds,
            kalender.wilayah,
            (),
            (),
        ),
        "forget": _pool.cache_clear,
        "np": np,
        "off": off,
    }
    numpy = Work("numpy.busdaycalendar", "np.busdaycalendar(holidays=off)", names, at_most(3))
    yield Row(
        "build all years, a further policy",
        Work("Kalender", "build(*policy)", names),
        (numpy,),
    )
    yield Row(
        "build all years, the very first",
        Work("Kalender", "forget(), build(*policy)", names),
        (numpy,),
    )


def _days_off(kalender: Kalender) -> list[date]:
    first, last = kalender.years[0], kalender.years[-1]
    days = (date(first, 1, 1) + timedelta(n) for n in range((last - first + 1) * 366))
    return [
        day
        for day in days
        if day.year <= last and day.weekday() in kalender.week and not kalender.is_working(day)
    ]
