"""Time: days within and without the decreed years, calendars, decrees, schedules, limits.

What is drawn here are the decrees and the limits of the law as they stand, under every policy an
office may choose; nothing is made up that no decree gives, except where a function says so.
"""

from datetime import date, timedelta
from typing import Any, Final

from hypothesis import strategies as st

from layanan import tenggat
from layanan.errors import LayananError
from layanan.text import Text
from layanan.waktu.bacaan import BacaanWaktu
from layanan.waktu.deadline import Basis, Deadline, Tenggat
from layanan.waktu.jadwal import Jadwal, JadwalKhusus, Rentang
from layanan.waktu.jam_kerja import JamKerja, JamUnit
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.kalender import ENAM_HARI, LIMA_HARI, TUJUH_HARI, HariBuka, Kalender
from layanan.waktu.keputusan import HariLibur, JenisLibur, Keputusan
from layanan.waktu.norma import BacaanHari, Roll
from layanan.waktu.skb import SEMUA
from layanan.waktu.sla import Mark, MarkKind, Meter, Sla, run
from layanan.waktu.zona import Zona

__all__ = ["SPECIAL", "calendars", "days", "decrees"]

_YEARS: Final = sorted(one.year for one in SEMUA if one.annual)
_FIRST: Final = date(_YEARS[0], 1, 1)
_LAST: Final = date(_YEARS[-1], 12, 31)
_SIGNED: Final = sorted({one.signed for one in SEMUA})
_LEAST_KNOWN: Final = 8


def days(*, decreed: bool = True) -> st.SearchStrategy[date]:
    """Return a strategy of days.

    Shrinks to 1 January 2026 if decreed, else to the last day before the decrees begin.

    Args:
        decreed: Whether a decree of this release covers their year; else none does, and every
            question about working days raises `OutsideDecreesError`.
    """
    if decreed:
        anchor = date(2026, 1, 1)
        around = st.integers((_FIRST - anchor).days, (_LAST - anchor).days)
        return around.map(lambda n: anchor + timedelta(n))
    before = st.integers(1, (_FIRST - date.min).days).map(lambda n: _FIRST - timedelta(n))
    after = st.integers(1, (date.max - _LAST).days).map(lambda n: _LAST + timedelta(n))
    return before | after


def decrees() -> st.SearchStrategy[Keputusan]:
    """Return a strategy of the decrees of this release.

    Shrinks to the first.
    """
    return st.sampled_from(SEMUA)


def calendars(*, known_on: date | None = None) -> st.SearchStrategy[Kalender]:
    """Return a strategy of the calendars a government office may have.

    Five, six and seven days a week; open or closed on collective leave; with closed and open days
    of its own; as known now or on some day after the first decrees were signed; in each zone.
    Shrinks to ``Kalender.pemerintah()``.

    Args:
        known_on: The day whose knowledge counts in all of them; None: any.
    """
    known = st.none() | st.sampled_from(_SIGNED[_LEAST_KNOWN:]) if known_on is None else None
    own = st.lists(days(), unique=True, max_size=3)

    @st.composite
    def drawn(draw: st.DrawFn) -> Kalender:
        name = Text("hari kantor", "the office's day")
        closed = draw(own)
        opened = [day for day in draw(own) if day not in closed]
        return Kalender.pemerintah(
            known_on=known_on if known is None else draw(known),
            week=draw(st.sampled_from([LIMA_HARI, ENAM_HARI, TUJUH_HARI])),
            cuti_bersama=draw(st.sampled_from([True, False])),
            extra_closed=tuple(HariLibur(day, JenisLibur.LIBUR_KANTOR, name) for day in closed),
            extra_open=tuple(HariBuka(day, name) for day in opened),
            zona=draw(st.sampled_from(Zona)),
        )

    return drawn()


def _spans(least: int = 0) -> st.SearchStrategy[tuple[Rentang, ...]]:
    """Spans of one day: minutes in order, taken in pairs."""
    minutes = st.lists(st.integers(0, 1440), unique=True, min_size=2 * least, max_size=4).map(
        sorted
    )
    return minutes.map(
        lambda m: tuple(Rentang(a, b) for a, b in zip(m[::2], m[1::2], strict=False))
    )


_RENTANG: Final = _spans(1).map(lambda spans: spans[0])
_JADWAL: Final = st.one_of(
    st.just(Jadwal.daily("07.30-12.00", "13.00-16.00")),
    st.lists(_spans(), min_size=7, max_size=7).map(tuple).map(Jadwal),
)


@st.composite
def _khusus(draw: st.DrawFn) -> JadwalKhusus:
    first = draw(days())
    last = first + timedelta(draw(st.integers(0, 30)))
    return JadwalKhusus(first, last, draw(_JADWAL), Text("edaran", "a circular"))


_JAM: Final = st.builds(
    JamKerja,
    kalender=calendars(),
    jadwal=_JADWAL,
    khusus=st.lists(_khusus(), max_size=2).map(tuple),
)
_TENGGAT: Final = st.sampled_from(tenggat.SEMUA)
_DAYS_LONG: Final = st.builds(
    JangkaWaktu,
    st.integers(1, 90),
    st.sampled_from([Satuan.HARI_KERJA, Satuan.HARI, Satuan.HARI_KALENDER]),
)


@st.composite
def _bases(draw: st.DrawFn) -> Basis:
    limit = draw(_TENGGAT.filter(lambda one: one.jangka is not None))
    return limit.under(draw(calendars()), hari=draw(st.sampled_from(BacaanHari)), roll=draw(_ROLL))


_ROLL: Final = st.none() | st.sampled_from(Roll)


def _counted(pair: tuple[Basis, date]) -> Deadline | None:
    basis, start = pair
    try:
        return basis.due(start)
    except LayananError:  # not law yet, or beyond what was decreed
        return None


_DEADLINES: Final = st.tuples(_bases(), days()).map(_counted).filter(lambda one: one is not None)
_METERS: Final = st.builds(
    Meter,
    kalender=calendars(),
    jam=st.none() | _JAM,
    hari=st.sampled_from(BacaanHari),
)


@st.composite
def _slas(draw: st.DrawFn) -> Sla:
    """A clock that was started, and perhaps paused and resumed."""
    day = draw(days())
    kinds = draw(st.sampled_from(_COURSES))
    gaps = draw(st.lists(st.integers(0, 9), min_size=len(kinds), max_size=len(kinds)))
    marks: list[Mark] = []
    for kind, gap in zip(kinds, gaps, strict=True):
        day = min(day + timedelta(gap), _LAST)
        marks.append(Mark(kind, day))
    return run(draw(_DAYS_LONG), marks, draw(_METERS))


_COURSES: Final = (
    (MarkKind.START,),
    (MarkKind.START, MarkKind.PAUSE),
    (MarkKind.START, MarkKind.PAUSE, MarkKind.RESUME),
    (MarkKind.START, MarkKind.STOP),
    (),
)
_PHRASES: Final = (
    "3 hari kerja", "paling lama 14 (empat belas) hari", "15-30 menit", "Senin - Jumat", "",
    "10 menit + 45 menit + 5 menit", "setiap 6 bulan", "paling lambat 30 hari sebelum pelaksanaan",
)  # fmt: skip
_READINGS: Final = st.sampled_from([BacaanWaktu.parse(phrase) for phrase in _PHRASES])

SPECIAL: Final[dict[type[Any], st.SearchStrategy[Any]]] = {
    Kalender: calendars(),
    Rentang: _RENTANG,
    Jadwal: _JADWAL,
    JadwalKhusus: _khusus(),
    JamKerja: _JAM,
    JamUnit: st.builds(JamUnit, pelayanan=_JAM, pegawai=_JAM),
    Tenggat: _TENGGAT,
    Basis: _bases(),
    Deadline: _DEADLINES,
    Meter: _METERS,
    Sla: _slas(),
    BacaanWaktu: _READINGS,
}
"""The classes whose fields depend on each other more than annotations can say."""
