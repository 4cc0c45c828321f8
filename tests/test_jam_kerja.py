"""Working hours against a model that walks minute by minute, and against what was decided."""

import pickle
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache, partial
from typing import Any, Final

import attrs
import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from layanan.errors import DateError, MalformedError, OutsideDecreesError
from layanan.text import Text
from layanan.waktu.jadwal import Jadwal, JadwalKhusus, Rentang
from layanan.waktu.jam_kerja import JamKerja, JamUnit, Penerimaan
from layanan.waktu.kalender import TUJUH_HARI, HariBuka, Kalender
from layanan.waktu.zona import Zona

WIB: Final = Zona.WIB.tz
MINUTE: Final = timedelta(minutes=1)
PERPRES: Final = Jadwal.perpres_21_2023()
RAMADAN: Final = JadwalKhusus(
    date(2026, 2, 18),
    date(2026, 3, 19),
    Jadwal.perpres_21_2023_ramadan(),
    Text("surat edaran", "circular"),
)
HALF_DAY: Final = JadwalKhusus(
    date(2026, 3, 16),
    date(2026, 3, 16),
    Jadwal.daily("08.00-11.00"),
    Text("setengah hari", "half day"),
)

OFFICES: Final = {
    "perpres": JamKerja(kalender=Kalender.pemerintah(), jadwal=PERPRES),
    "ramadan": JamKerja(
        kalender=Kalender.pemerintah(), jadwal=PERPRES, khusus=(HALF_DAY, RAMADAN)
    ),
    "six days": JamKerja(
        kalender=Kalender.pemerintah(
            week=frozenset(range(6)), cuti_bersama=False, zona=Zona.WIT
        ),
        jadwal=Jadwal.weekly(["07.00-14.00"], ["07.00-11.30"], ["07.00-12.30"]),
    ),
    "shifts": JamKerja(
        kalender=Kalender(week=TUJUH_HARI, closed_kinds=frozenset(), zona=Zona.WITA),
        jadwal=Jadwal.shifts("06.00-12.15", "13.00-20.00", "22.30-02.00"),
    ),
    "always": JamKerja(
        kalender=Kalender(week=TUJUH_HARI, closed_kinds=frozenset()),
        jadwal=Jadwal.daily("00.00-24.00"),
    ),
    "nights off": JamKerja(
        kalender=Kalender.pemerintah(
            extra_open=(HariBuka(date(2026, 3, 21), Text("piket", "duty")),)
        ),
        jadwal=Jadwal.weekly(
            ["08.00-09.00", "09.00-10.00", "23.00-24.00"], ["00.00-01.00"], ["10.00-10.30"]
        ),
    ),
}  # fmt: skip


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=WIB)


class Slow:
    """The same office, walked minute by minute."""

    def __init__(self, jam: JamKerja) -> None:
        self.jam = jam
        self.tz = jam.kalender.zona.tz

    @cache  # noqa: B019 - lives as long as the tests
    def day(self, day: date) -> tuple[Rentang, ...]:
        if not self.jam.kalender.is_working(day):
            return ()
        jadwal = self.jam.jadwal
        for one in self.jam.khusus:
            if one.dari <= day <= one.sampai:
                jadwal = one.jadwal
                break
        return jadwal.hari[day.weekday()]

    def works(self, minute: datetime) -> bool:
        now = minute.hour * 60 + minute.minute
        return any(span.mulai <= now < span.selesai for span in self.day(minute.date()))

    def add(self, t: datetime, n: int) -> datetime:
        t = t.astimezone(self.tz)
        while n > 0:
            n -= self.works(t)
            t += MINUTE
        while n < 0:
            t -= MINUTE
            n += self.works(t)
        return t

    def count(self, start: datetime, end: datetime) -> int:
        if end < start:
            return -self.count(end, start)
        total, t = 0, start.astimezone(self.tz)
        while t < end:
            total += self.works(t)
            t += MINUTE
        return total

    def next_open(self, t: datetime) -> datetime:
        t = t.astimezone(self.tz)
        while not self.works(t):
            t += MINUTE
        return t


SLOW: Final = {name: Slow(jam) for name, jam in OFFICES.items()}
offices = st.sampled_from(sorted(OFFICES))


def minute_of(day: int, minute: int) -> datetime:
    return datetime(2026, 2, 16, tzinfo=WIB) + timedelta(day, minutes=minute)


def moment_of(passed: timedelta) -> datetime:
    return datetime(2026, 1, 1, tzinfo=UTC) + passed


instants = st.builds(minute_of, st.integers(0, 50), st.integers(0, 1439))


class TestAgainstTheSlowModel:
    """The same answers as walking the minutes, for every schedule."""

    @given(offices, instants, st.integers(-1500, 1500))
    def test_add(self, name: str, t: datetime, n: int) -> None:
        assert OFFICES[name].add(t, n) == SLOW[name].add(t, n)

    @given(offices, instants, instants)
    def test_count(self, name: str, start: datetime, end: datetime) -> None:
        jam = OFFICES[name]
        counted = SLOW[name].count(start, end)
        assert jam.count(start, end) == counted
        assert jam.worked(start, end) == counted * MINUTE

    @given(offices, instants)
    def test_open(self, name: str, t: datetime) -> None:
        jam, slow = OFFICES[name], SLOW[name]
        assert jam.is_open(t) == slow.works(t.astimezone(slow.tz))
        assert jam.next_open(t) == slow.next_open(t)

    @given(offices, st.dates(date(2026, 2, 1), date(2026, 4, 30)))
    def test_spans_of_a_day(self, name: str, day: date) -> None:
        assert OFFICES[name].spans(day) == SLOW[name].day(day)


class TestProperties:
    """What holds for every schedule and every instant, seconds and microseconds included."""

    moments = st.builds(moment_of, st.timedeltas(timedelta(0), timedelta(330)))

    @given(offices, moments, st.integers(-9_000, 9_000))
    def test_count_is_the_inverse_of_add(self, name: str, t: datetime, n: int) -> None:
        jam = OFFICES[name]
        moved = jam.add(t, n)
        assert jam.count(t, moved) == n
        assert jam.worked(t, moved) == n * MINUTE
        assert (moved > t) == (n > 0)
        assert (moved < t) == (n < 0)

    @given(offices, moments, st.timedeltas(timedelta(0), timedelta(20)))
    def test_nearest_instant_by_which_it_is_worked(
        self, name: str, t: datetime, length: timedelta
    ) -> None:
        jam = OFFICES[name]
        after, before = jam.after(t, length), jam.after(t, -length)
        assert jam.worked(t, after) == length == jam.worked(before, t)
        if length:
            tick = timedelta(microseconds=1)
            assert jam.worked(t, after - tick) < length
            assert jam.worked(before + tick, t) < length

    @given(offices, moments, st.integers(0, 3_000), st.integers(0, 3_000))
    def test_adding_in_two_parts(self, name: str, t: datetime, one: int, two: int) -> None:
        jam = OFFICES[name]
        assert jam.add(jam.add(t, one), two) == jam.add(t, one + two)

    @given(offices, moments, moments, moments)
    def test_counting_over_a_third(
        self, name: str, one: datetime, two: datetime, three: datetime
    ) -> None:
        jam = OFFICES[name]
        assert jam.worked(one, two) + jam.worked(two, three) == jam.worked(one, three)
        assert jam.worked(one, two) == -jam.worked(two, one)
        assert jam.count(one, two) == -jam.count(two, one)

    @given(offices, moments)
    def test_next_opening(self, name: str, t: datetime) -> None:
        jam = OFFICES[name]
        opening = jam.next_open(t)
        assert jam.is_open(opening)
        assert opening >= t
        assert jam.worked(t, opening) == timedelta(0)
        assert (opening == t) == jam.is_open(t)

    @given(offices, moments, st.integers(1, 500))
    def test_zone_is_the_offices_and_never_the_callers(
        self, name: str, t: datetime, n: int
    ) -> None:
        jam = OFFICES[name]
        moved = jam.add(t.astimezone(Zona.WIT.tz), n)
        assert moved == jam.add(t, n)
        assert moved.tzinfo is jam.kalender.zona.tz


class TestDecided:
    """The conventions of the head of the module, one by one."""

    JAM: Final = OFFICES["perpres"]

    def test_week_of_the_regulation(self) -> None:
        """Perpres 21/2023: 37 h 30 min, in Ramadan 32 h 30 min; from 07.30, from 08.00."""
        assert PERPRES.menit == 37 * 60 + 30
        assert RAMADAN.jadwal.menit == 32 * 60 + 30
        for jadwal, start, breaks in (
            (PERPRES, 450, (60, 60, 60, 60, 90)),
            (RAMADAN.jadwal, 480, (30, 30, 30, 30, 60)),
        ):
            working = jadwal.hari[:5]
            assert jadwal.hari[5:] == ((), ())
            assert {spans[0].mulai for spans in working} == {start}
            assert tuple(late.mulai - early.selesai for early, late in working) == breaks
        assert str(PERPRES.hari[0][1]) == "13.00-16.00"
        assert str(PERPRES.hari[4][1]) == "13.00-16.30"

    def test_break_is_the_offices_policy(self) -> None:
        moved = Jadwal.perpres_21_2023(istirahat="12.15", istirahat_jumat="11.45")
        assert [str(span) for span in moved.hari[4]] == ["07.30-11.45", "13.15-16.30"]
        assert moved.menit == PERPRES.menit
        with pytest.raises(MalformedError):
            Jadwal.perpres_21_2023(istirahat="16.00")

    def test_closing_time_rather_than_the_next_opening(self) -> None:
        assert self.JAM.add(at("2026-03-13T16:00"), 30) == at("2026-03-13T16:30")
        assert self.JAM.add(at("2026-03-13T16:00"), 31) == at("2026-03-16T07:31")
        assert self.JAM.add(at("2026-03-16T07:31"), -1) == at("2026-03-16T07:30")
        assert self.JAM.add(at("2026-03-16T07:30"), -1) == at("2026-03-13T16:29")

    def test_to_the_microsecond(self) -> None:
        """A length is worked to the microsecond, and what is less than one is not worked at all."""
        t, step = at("2026-03-13T16:29:59"), timedelta(microseconds=1)
        assert self.JAM.after(t, timedelta(seconds=1)) == at("2026-03-13T16:30")
        assert self.JAM.after(t, timedelta(seconds=1) + step) == at("2026-03-16T07:30") + step
        assert self.JAM.after(t, step) == t + step
        assert self.JAM.after(t, -step) == t - step
        late = at("2026-03-16T07:30")
        assert self.JAM.after(late, -step) == at("2026-03-13T16:30") - step

    def test_less_than_a_minute_is_none(self) -> None:
        """Whole minutes are counted, towards nought in both directions."""
        t, second = at("2026-03-13T09:00"), timedelta(seconds=1)
        for seconds, minutes in ((0, 0), (59, 0), (60, 1), (119, 1), (120, 2)):
            assert self.JAM.count(t, t + seconds * second) == minutes
            assert self.JAM.count(t + seconds * second, t) == -minutes

    def test_back_to_the_first_decreed_minute(self) -> None:
        first = at("2009-01-05T07:30")  # 1 January is off, and 2 January collective leave
        assert self.JAM.add(at("2009-01-05T07:31"), -1) == first
        with pytest.raises(OutsideDecreesError):
            self.JAM.add(first, -1)

    def test_zero_is_the_instant_itself(self) -> None:
        sunday = at("2026-03-15T03:00")
        assert self.JAM.add(sunday, 0) is sunday

    def test_closed_at_closing_time(self) -> None:
        assert self.JAM.is_open(at("2026-03-13T07:30"))
        assert not self.JAM.is_open(at("2026-03-13T16:30"))
        assert not self.JAM.is_open(at("2026-03-13T11:30"))
        assert not self.JAM.is_open(at("2026-03-18T09:00"))  # cuti bersama

    def test_seconds_are_kept(self) -> None:
        moved = self.JAM.add(at("2026-03-13T16:29:30"), 1)
        assert moved == at("2026-03-16T07:30:30")
        assert self.JAM.count(at("2026-03-13T16:29:30"), at("2026-03-16T07:30:29")) == 0

    def test_special_schedule_replaces_the_day_and_the_first_counts(self) -> None:
        jam = OFFICES["ramadan"]
        assert [str(span) for span in jam.spans(date(2026, 3, 16))] == ["08.00-11.00"]
        assert str(jam.spans(date(2026, 3, 17))[0]) == "08.00-12.00"
        assert str(jam.spans(date(2026, 3, 25))[0]) == "07.30-12.00"
        closed = JadwalKhusus(
            date(2026, 3, 25), date(2026, 3, 25), Jadwal(((),) * 7), Text("x", "x")
        )
        jam = JamKerja(kalender=Kalender.pemerintah(), jadwal=PERPRES, khusus=(closed,))
        assert jam.spans(date(2026, 3, 25)) == ()

    def test_clock_time_and_working_time_are_two_things(self) -> None:
        t = at("2026-03-13T15:30")
        assert self.JAM.add(t, 3 * 60) == at("2026-03-16T09:30")
        assert OFFICES["always"].add(t, 24 * 60) == t + timedelta(days=1)

    def test_night_shift_is_cut_at_midnight(self) -> None:
        day = Jadwal.shifts("22.00-24.00", "00.00-06.00").hari[0]
        assert [str(span) for span in day] == ["00.00-06.00", "22.00-24.00"]
        assert Jadwal.shifts("06.00-14.00", "14.00-22.00", "22.00-06.00") == Jadwal.daily(
            "00.00-24.00"
        )
        assert [str(one) for one in Jadwal.shifts("21.00-00.00").hari[0]] == ["21.00-24.00"]
        with pytest.raises(DateError):
            Jadwal.shifts("07.00-14.00", "13.00-20.00")

    def test_received_outside_the_hours(self) -> None:
        saturday = at("2026-03-14T10:00")
        assert self.JAM.received(saturday) == saturday
        rule = Penerimaan.SAAT_BUKA_BERIKUTNYA
        assert self.JAM.received(saturday, rule) == at("2026-03-16T07:30")
        with pytest.raises(OutsideDecreesError):
            self.JAM.received(at("2028-01-03T10:00"))

    def test_service_hours_are_not_the_staffs(self) -> None:
        counter = JamKerja(
            kalender=Kalender.pemerintah(), jadwal=Jadwal.weekly(["08.00-15.00"], ["08.00-11.00"])
        )
        unit = JamUnit(pelayanan=counter, pegawai=self.JAM)
        friday_noon = at("2026-03-13T13:30")
        assert unit.due(friday_noon, 60) == at("2026-03-16T09:00")
        assert unit.due(friday_noon, 60, Penerimaan.SAAT_ITU) == at("2026-03-13T14:30")


class TestRefusals:
    """Nothing is guessed: years without a decree, naive instants, unreadable hours."""

    JAM: Final = OFFICES["perpres"]

    @staticmethod
    def outside(jam: JamKerja) -> Iterator[Callable[[], object]]:
        yield partial(jam.add, at("2028-01-03T09:00"), 1)
        yield partial(jam.add, at("2008-12-31T09:00"), 1)
        yield partial(jam.add, at("2027-12-31T16:00"), 600)
        yield partial(jam.add, at("2009-01-02T08:00"), -600)
        yield partial(jam.add, at("2008-12-31T23:00"), 0)
        yield partial(jam.count, at("2027-12-31T16:00"), at("2028-01-03T09:00"))
        yield partial(jam.is_open, at("2028-01-03T09:00"))
        yield partial(jam.next_open, at("2027-12-31T23:00"))
        yield partial(jam.spans, date(2028, 1, 3))

    def test_outside_the_decrees(self) -> None:
        for ask in self.outside(self.JAM):
            with pytest.raises(OutsideDecreesError) as refused:
                ask()
            assert refused.value.year in (2008, 2028)

    def test_last_minutes_of_the_decrees_are_inside(self) -> None:
        last = at("2027-12-31T16:29")
        assert self.JAM.next_open(last) == last
        assert self.JAM.add(last, 1) == at("2027-12-31T16:30")
        assert OFFICES["always"].add(at("2027-12-31T23:59"), 1) == at("2028-01-01T00:00")

    def test_no_decree_known(self) -> None:
        early = JamKerja(kalender=Kalender.pemerintah(known_on=date(2000, 1, 1)), jadwal=PERPRES)
        with pytest.raises(OutsideDecreesError):
            early.is_open(at("2026-03-13T09:00"))

    @pytest.mark.parametrize(
        "moment",
        [
            datetime(2026, 3, 13, 9),  # noqa: DTZ001 - naive on purpose
            date(2026, 3, 13),
            "2026-03-13T09:00",
            datetime.max.replace(tzinfo=UTC),
        ],
    )
    def test_what_is_no_instant(self, moment: Any) -> None:  # noqa: ANN401 - that is the point
        with pytest.raises(DateError):
            self.JAM.is_open(moment)
        with pytest.raises(DateError):
            self.JAM.next_open(moment)
        with pytest.raises(DateError):
            self.JAM.add(moment, 1)

    def test_what_is_no_whole_number_of_minutes(self) -> None:
        wrong: Any = 1.5
        with pytest.raises(DateError):
            self.JAM.add(at("2026-03-13T09:00"), wrong)

    @pytest.mark.parametrize(
        "text", ["", "07.30", "7-16", "07.60-16.00", "07.30-16.99", "a.b-c.d", "٠٧.٣٠-١٦.٠٠"]
    )
    def test_hours_that_cannot_be_read(self, text: str) -> None:
        with pytest.raises(DateError):
            Rentang.parse(text)

    @pytest.mark.parametrize("text", ["16.00-07.30", "08.00-08.00", "08.00-24.01", "08.00-30.00"])
    def test_spans_that_cannot_be(self, text: str) -> None:
        with pytest.raises(MalformedError):
            Rentang.parse(text)

    def test_schedules_that_cannot_be(self) -> None:
        with pytest.raises(MalformedError):
            Jadwal(((),) * 6)
        with pytest.raises(MalformedError):
            Jadwal.daily("08.00-12.00", "11.00-16.00")
        with pytest.raises(MalformedError):
            Jadwal.daily("13.00-16.00", "08.00-12.00")
        with pytest.raises(MalformedError):
            JadwalKhusus(date(2026, 3, 2), date(2026, 3, 1), PERPRES, Text("x", "x"))

    def test_hours_read_as_officials_write_them(self) -> None:
        for text in ("07.30-16.00", "7:30 - 16:00", " 07.30–16.00 "):
            assert Rentang.parse(text) == Rentang(450, 960)


@frozen
class _Round:
    jam: JamKerja


class TestValues:
    """Values: equal, hashable, picklable without their tables, built once and shared."""

    def test_pickled_without_its_tables(self) -> None:
        jam = OFFICES["ramadan"]
        data = pickle.dumps(_Round(jam))
        assert len(data) < 6_000
        assert pickle.loads(data).jam == jam  # noqa: S301 - our own bytes
        assert hash(jam) == hash(attrs.evolve(jam))

    def test_tables_are_shared(self) -> None:
        one = JamKerja(kalender=Kalender.pemerintah(), jadwal=PERPRES)
        two = JamKerja(kalender=Kalender.pemerintah(), jadwal=Jadwal.perpres_21_2023())
        # Looking inside is the only way to see what is shared.
        assert getattr(one, "_tables") is getattr(two, "_tables")  # noqa: B009 - no checker knows the field
