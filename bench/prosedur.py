"""Procedures and working hours: a complaint replayed, beside one look-up; hours beside pandas.

pandas is given the same days off and the same hours. It has no way to count working time, so its
hours are listed and the list is measured, which is how its users do it.

What a case of twelve events costs is set beside one ``Kalender.add``, and a hundred thousand of
them beside a thousand: the cost of a case may not depend on how many there are.
"""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from functools import cache
from time import perf_counter

import pandas as pd
from _measure import Row, Work, at_least, at_most

from layanan import Kalender
from layanan.model.peristiwa import JenisPeristiwaPengaduan as Jenis
from layanan.model.peristiwa import PeristiwaPengaduan
from layanan.prosedur.hasil import Policy
from layanan.prosedur.mesin import resolve
from layanan.prosedur.pengaduan import PENGADUAN
from layanan.waktu.jadwal import Jadwal
from layanan.waktu.jam_kerja import JamKerja

__all__ = ["rows"]

HAPPENED = (
    (Jenis.PELAYANAN_DITERIMA, 0),
    (Jenis.DIAJUKAN, 10),
    (Jenis.DITERIMA, 11),
    (Jenis.TANDA_TERIMA_DIBERIKAN, 11),
    (Jenis.DITANGGAPI_TIDAK_LENGKAP, 20),
    (Jenis.TANGGAPAN_DITERIMA, 22),
    (Jenis.DILENGKAPI, 40),
    (Jenis.DINYATAKAN_LENGKAP, 42),
    (Jenis.DIPERIKSA, 50),
    (Jenis.DIDENGAR_TERPISAH, 60),
    (Jenis.DIPUTUS, 90),
    (Jenis.DISAMPAIKAN, 100),
)
NOW = date(2027, 6, 1)


def complaint(n: int) -> list[PeristiwaPengaduan]:
    """Give the n-th complaint: twelve events, on days of its own."""
    first = date(2026, 3, 2) + timedelta(n % 300)
    return [PeristiwaPengaduan(jenis=jenis, pada=first + timedelta(d)) for jenis, d in HAPPENED]


def rows() -> Iterator[Row]:
    """Give the rows of this suite."""
    kalender = Kalender.pemerintah()
    run = resolve(PENGADUAN, Policy(kalender=kalender))
    one_add: dict[str, object] = {"k": kalender, "d": date(2026, 3, 13)}
    case: dict[str, object] = {"run": run, "events": complaint(11), "now": NOW}
    yield Row(
        "replay 12 events, with the full agenda",
        Work("Runner.replay", "run.replay(events, now=now).agenda", case),
        (Work("one Kalender.add", "k.add(d, 14)", one_add, at_most(250)),),
    )

    def many(n: int) -> Callable[[], float]:
        cases = [complaint(i) for i in range(n)]

        @cache  # a hundred thousand once are enough
        def clock() -> float:
            began = perf_counter()
            pending = sum(len(run.replay(events, now=NOW).agenda) for events in cases)
            assert pending
            return (perf_counter() - began) / n

        return clock

    yield Row(
        "replay many complaints, each with its agenda, per complaint",
        Work("100,000 complaints", clock=many(100_000)),
        (Work("1,000 complaints", clock=many(1_000), aim=at_most(1.5)),),
        long=True,
    )

    jam = JamKerja(kalender=kalender, jadwal=Jadwal.daily("07.30-12.00", "13.00-16.00"))
    tz = kalender.zona.tz
    begin, end = datetime(2026, 3, 13, 9, tzinfo=tz), datetime(2026, 4, 13, 9, tzinfo=tz)
    ours: dict[str, object] = {"jam": jam, "t": begin, "end": end}
    pandas: dict[str, object] = {
        "pd": pd,
        "t": pd.Timestamp(begin),
        "end": pd.Timestamp(end),
        "step": _hours(8, kalender),
        "hour": _hours(1, kalender),
    }
    yield Row(
        "add 8 working hours",
        Work("JamKerja.add", "jam.add(t, 480)", ours),
        (Work("pandas", "(t + step).to_pydatetime()", pandas, at_least(40)),),
        same=True,
    )
    yield Row(
        "count working hours over a month",
        Work("JamKerja.count", "jam.count(t, end) // 60", ours),
        (Work("pandas", "len(pd.date_range(t, end, freq=hour)) - 1", pandas, at_least(40)),),
        same=True,
    )


def _hours(n: int, kalender: Kalender) -> "pd.offsets.CustomBusinessHour":
    return pd.offsets.CustomBusinessHour(
        n, start=["07:30", "13:00"], end=["12:00", "16:00"], holidays=_days_off(kalender)
    )


def _days_off(kalender: Kalender) -> list[date]:
    first, last = date(kalender.years[0], 1, 1), date(kalender.years[-1], 12, 31)
    days = (first + timedelta(n) for n in range((last - first).days + 1))
    return [day for day in days if day.weekday() < 5 and not kalender.is_working(day)]
