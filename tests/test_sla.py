"""The clock of a promise: folds, pauses, extensions, in days, working time and clock time."""

import pickle
from datetime import date, datetime, timedelta
from fractions import Fraction
from typing import Any, Final

import pytest
from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from layanan.errors import DateError, Fault, MalformedError, NoLimitError
from layanan.model.peristiwa import JenisPeristiwaPermohonan as J
from layanan.model.peristiwa import PeristiwaPermohonan
from layanan.prosedur.kinerja import Fulfilment, fulfilment, performance
from layanan.prosedur.permohonan import AWAL_JANJI, janji
from layanan.text import Text
from layanan.waktu.jadwal import Jadwal
from layanan.waktu.jam_kerja import JamKerja
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.kalender import Kalender
from layanan.waktu.norma import BacaanHari
from layanan.waktu.sla import Mark, MarkKind, Meter, OutOfTurnError, Sla, run
from layanan.waktu.zona import Zona

KALENDER: Final = Kalender.pemerintah()
JAM: Final = JamKerja(kalender=KALENDER, jadwal=Jadwal.perpres_21_2023())
METER: Final = Meter(kalender=KALENDER, jam=JAM)
WIB: Final = Zona.WIB.tz
START: Final = datetime(2026, 3, 2, 9, 17, 23, tzinfo=WIB)

UNITS: Final = tuple(Satuan)
units = st.sampled_from(UNITS)
readings = st.sampled_from(BacaanHari)
lengths = st.integers(1, 6)
gaps = st.timedeltas(timedelta(0), timedelta(12))


def started(target: JangkaWaktu, meter: Meter = METER, at: date = START) -> Sla:
    return run(target, [Mark(MarkKind.START, at)], meter)


def meters(hari: BacaanHari) -> Meter:
    return Meter(kalender=KALENDER, jam=JAM, hari=hari)


def plain(moment: Any) -> Any:  # noqa: ANN401 - a date or an instant, compared with its like
    return moment


class TestProperties:
    """A pure fold: what is split adds up, what pauses never shortens, what is late stays late."""

    @given(units, lengths, readings, st.lists(lengths, min_size=1, max_size=4))
    def test_splitting_an_extension_changes_nothing(
        self, satuan: Satuan, n: int, hari: BacaanHari, parts: list[int]
    ) -> None:
        clock = started(JangkaWaktu(n, satuan), meters(hari))
        once = clock.apply(Mark(MarkKind.EXTEND, START, JangkaWaktu(sum(parts), satuan), "SK"))
        split = clock
        for part in parts:
            split = split.apply(Mark(MarkKind.EXTEND, START, JangkaWaktu(part, satuan), "SK"))
        assert split == once
        whole = started(JangkaWaktu(n + sum(parts), satuan), meters(hari))
        assert split.due() == whole.due()

    @given(units, lengths, readings, st.lists(st.tuples(gaps, gaps), max_size=4))
    def test_a_pause_never_shortens_the_total(
        self, satuan: Satuan, n: int, hari: BacaanHari, pauses: list[tuple[timedelta, timedelta]]
    ) -> None:
        clock = started(JangkaWaktu(n, satuan), meters(hari))
        now, due = START, clock.due()
        for run_on, stood in pauses:
            now += run_on
            clock = clock.apply(Mark(MarkKind.PAUSE, now))
            assert clock.due() is None
            assert plain(clock.due(now)) >= due
            now += stood
            resumed = clock.apply(Mark(MarkKind.RESUME, now))
            assert clock.due(now) == resumed.due()
            clock = resumed
            assert plain(clock.due()) >= due
            due = clock.due()

    @given(units, lengths, readings, gaps, gaps)
    def test_what_is_used_leaves_out_what_stood_still(
        self, satuan: Satuan, n: int, hari: BacaanHari, run_on: timedelta, stood: timedelta
    ) -> None:
        clock = started(JangkaWaktu(n, satuan), meters(hari))
        pause, resume = START + run_on, START + run_on + stood
        used = clock.used(pause)
        assume(not clock.is_late(pause))
        clock = clock.apply(Mark(MarkKind.PAUSE, pause))
        assert clock.used(resume) == used
        assert clock.apply(Mark(MarkKind.RESUME, resume)).used(resume) == used

    @given(units, lengths, readings, gaps, st.timedeltas(timedelta(0), timedelta(60)))
    def test_what_is_broken_stays_broken(
        self, satuan: Satuan, n: int, hari: BacaanHari, stood: timedelta, passed: timedelta
    ) -> None:
        clock, late = started(JangkaWaktu(n, satuan), meters(hari)), START + passed
        assume(clock.is_late(late))
        more = clock.apply(Mark(MarkKind.EXTEND, late, JangkaWaktu(400, satuan), "SK"))
        assert more.due() == clock.due()
        paused = clock.apply(Mark(MarkKind.PAUSE, late))
        assert paused.is_late(late + stood)
        assert paused.apply(Mark(MarkKind.RESUME, late + stood)).due() == clock.due()
        in_time = clock.apply(Mark(MarkKind.PAUSE, START))
        longer = in_time.apply(Mark(MarkKind.EXTEND, late, JangkaWaktu(1, satuan), "SK"))
        assert longer.extra == 1

    @given(units, lengths, readings, st.timedeltas(timedelta(0), timedelta(60)))
    def test_late_exactly_after_the_due_moment(
        self, satuan: Satuan, n: int, hari: BacaanHari, passed: timedelta
    ) -> None:
        clock = started(JangkaWaktu(n, satuan), meters(hari))
        now, due = START + passed, plain(clock.due())
        read = now if isinstance(due, datetime) else now.date()
        assert clock.is_late(now) == (read > due)
        stopped = clock.apply(Mark(MarkKind.STOP, now))
        assert stopped.is_late(now + timedelta(100)) == clock.is_late(now)
        assert stopped.used(now + timedelta(100)) == clock.used(now)

    @given(units, lengths, readings)
    def test_without_marks_the_promise_is_the_scalar_engines(
        self, satuan: Satuan, n: int, hari: BacaanHari
    ) -> None:
        due = started(JangkaWaktu(n, satuan), meters(hari)).due()
        day = START.date()
        working = satuan is Satuan.HARI_KERJA or (
            satuan is Satuan.HARI and hari is BacaanHari.KERJA
        )
        expected: object = {
            Satuan.MENIT: START + timedelta(minutes=n),
            Satuan.JAM: START + timedelta(hours=n),
            Satuan.JAM_KERJA: JAM.add(START, 60 * n),
            Satuan.HARI: day + timedelta(n),
            Satuan.HARI_KERJA: KALENDER.add(day, n),
        }.get(satuan, JangkaWaktu(n, satuan).shift(day))
        assert due == (KALENDER.add(day, n) if working else expected)


class TestDecided:
    """The conventions, in numbers a person can follow."""

    def test_working_days_lost_are_given_back(self) -> None:
        clock = run(
            JangkaWaktu(5, Satuan.HARI_KERJA),
            [
                Mark(MarkKind.START, date(2026, 3, 2)),
                Mark(MarkKind.PAUSE, date(2026, 3, 3), basis="berkas kurang"),
                Mark(MarkKind.RESUME, date(2026, 3, 5)),
            ],
            METER,
        )
        assert (clock.lost, clock.due()) == (2, date(2026, 3, 11))

    def test_one_times_24_hours_is_clock_time_and_3_working_hours_are_not(self) -> None:
        friday = datetime(2026, 3, 13, 15, 30, tzinfo=WIB)
        assert started(JangkaWaktu(24, Satuan.JAM), METER, friday).due() == friday + timedelta(1)
        due = started(JangkaWaktu(3, Satuan.JAM_KERJA), METER, friday).due()
        assert due == datetime(2026, 3, 16, 9, 30, tzinfo=WIB)

    def test_minutes_paused(self) -> None:
        ten = datetime(2026, 3, 13, 10, tzinfo=WIB)
        clock = run(
            JangkaWaktu(15, Satuan.MENIT),
            [
                Mark(MarkKind.START, ten),
                Mark(MarkKind.PAUSE, ten + timedelta(minutes=4)),
                Mark(MarkKind.RESUME, ten + timedelta(minutes=9, seconds=30)),
                Mark(MarkKind.STOP, ten + timedelta(minutes=20, seconds=30)),
            ],
            METER,
        )
        assert clock.due() == ten + timedelta(minutes=20, seconds=30)
        assert (clock.used(ten), clock.is_late(ten)) == (15, False)

    def test_working_hours_paused(self) -> None:
        """One hour is used on Friday; the other three begin when the clock goes on, on Monday."""
        clock = run(
            JangkaWaktu(4, Satuan.JAM_KERJA),
            [
                Mark(MarkKind.START, datetime(2026, 3, 13, 9, tzinfo=WIB)),
                Mark(MarkKind.PAUSE, datetime(2026, 3, 13, 10, tzinfo=WIB)),
                Mark(MarkKind.RESUME, datetime(2026, 3, 16, 10, tzinfo=WIB)),
            ],
            METER,
        )
        assert clock.due() == datetime(2026, 3, 16, 14, tzinfo=WIB)  # a break from 12 to 13
        assert clock.used(datetime(2026, 3, 16, 11, tzinfo=WIB)) == 120

    def test_months_clip_and_are_not_split(self) -> None:
        clock = started(JangkaWaktu(1, Satuan.BULAN), METER, date(2026, 1, 31))
        assert clock.due() == date(2026, 2, 28)
        longer = clock.apply(
            Mark(MarkKind.EXTEND, date(2026, 2, 1), JangkaWaktu(1, Satuan.BULAN), "SK 7")
        )
        assert longer.due() == date(2026, 3, 31)

    def test_stopping_ends_a_pause(self) -> None:
        clock = run(
            JangkaWaktu(5, Satuan.HARI_KALENDER),
            [
                Mark(MarkKind.START, date(2026, 3, 2)),
                Mark(MarkKind.PAUSE, date(2026, 3, 4)),
                Mark(MarkKind.STOP, date(2026, 3, 20)),
            ],
            METER,
        )
        assert (clock.due(), clock.used(date(2026, 3, 20))) == (date(2026, 3, 23), 2)
        assert not clock.is_late(date(2026, 4, 1))

    def test_not_started(self) -> None:
        clock = run(JangkaWaktu(5, Satuan.HARI), [], METER)
        assert (clock.due(), clock.used(START), clock.is_late(START)) == (None, 0, False)


class TestRefusals:
    """A mark out of turn is refused, with the reason."""

    DAY: Final = date(2026, 3, 2)

    @pytest.mark.parametrize(
        ("kinds", "reason"),
        [
            ([MarkKind.PAUSE], "has not been started"),
            ([MarkKind.STOP], "has not been started"),
            ([MarkKind.START, MarkKind.START], "has been started"),
            ([MarkKind.START, MarkKind.RESUME], "not paused"),
            ([MarkKind.START, MarkKind.PAUSE, MarkKind.PAUSE], "is paused"),
            ([MarkKind.START, MarkKind.STOP, MarkKind.PAUSE], "has been stopped"),
        ],
    )
    def test_out_of_turn(self, kinds: list[MarkKind], reason: str) -> None:
        marks = [Mark(kind, self.DAY) for kind in kinds]
        with pytest.raises(OutOfTurnError, match=reason) as refused:
            run(JangkaWaktu(5, Satuan.HARI), marks, METER)
        assert refused.value.mark == marks[-1]
        again = pickle.loads(pickle.dumps(refused.value))  # noqa: S301 - our own bytes
        assert str(again) == str(refused.value)

    def test_earlier_than_the_mark_before_it(self) -> None:
        clock = started(JangkaWaktu(5, Satuan.HARI))
        with pytest.raises(OutOfTurnError, match="earlier"):
            clock.apply(Mark(MarkKind.PAUSE, date(2026, 3, 1)))

    def test_extension_in_another_unit(self) -> None:
        clock = started(JangkaWaktu(5, Satuan.HARI_KERJA))
        with pytest.raises(OutOfTurnError, match="hari kerja"):
            clock.apply(Mark(MarkKind.EXTEND, START, JangkaWaktu(2, Satuan.HARI), "SK"))

    @pytest.mark.parametrize("satuan", [Satuan.MENIT, Satuan.JAM, Satuan.JAM_KERJA])
    def test_hours_need_an_instant(self, satuan: Satuan) -> None:
        with pytest.raises(DateError):
            started(JangkaWaktu(5, satuan), METER, self.DAY)

    def test_working_hours_need_hours(self) -> None:
        clock = started(JangkaWaktu(5, Satuan.JAM_KERJA), Meter(kalender=KALENDER))
        with pytest.raises(NoLimitError):
            clock.due()

    def test_a_moment_before_the_latest_mark(self) -> None:
        target, first = JangkaWaktu(5, Satuan.HARI_KERJA), date(2026, 3, 2)
        marks = [Mark(MarkKind.START, first), Mark(MarkKind.PAUSE, date(2026, 3, 4))]
        standing = run(target, marks, METER)
        running = standing.apply(Mark(MarkKind.RESUME, date(2026, 3, 10)))
        for clock, at in ((standing, first), (running, date(2026, 3, 9))):
            for ask in (clock.used, clock.is_late):
                with pytest.raises(DateError, match="the latest mark"):
                    ask(at)
        with pytest.raises(DateError, match="the latest mark"):
            standing.due(first)  # it would be earlier than without a pause
        assert standing.due(date(2026, 3, 4)) == started(target, at=first).due()

    @pytest.mark.parametrize("satuan", [Satuan.MENIT, Satuan.JAM, Satuan.JAM_KERJA, Satuan.HARI])
    def test_longer_than_there_are_dates(self, satuan: Satuan) -> None:
        with pytest.raises(DateError, match="a length to a day of years 1-9999"):
            started(JangkaWaktu(10**15, satuan)).due()

    def test_nothing_shortens_a_clock(self) -> None:
        with pytest.raises(MalformedError, match=r"extra: -1.*\n?.*lost: -1"):
            Sla(target=JangkaWaktu(1, Satuan.JAM), meter=METER, extra=-1, lost=-1)

    def test_malformed_marks(self) -> None:
        with pytest.raises(MalformedError):
            Mark(MarkKind.EXTEND, self.DAY)
        with pytest.raises(MalformedError):
            Mark(MarkKind.PAUSE, self.DAY, JangkaWaktu(1, Satuan.HARI))
        with pytest.raises(MalformedError):
            Mark(MarkKind.PAUSE, datetime(2026, 3, 2))  # noqa: DTZ001 - naive on purpose


def events(*happened: tuple[J, int]) -> list[PeristiwaPermohonan]:
    return [
        PeristiwaPermohonan(
            jenis=kind,
            pada=date(2026, 3, 2) + timedelta(n),
            perpanjangan=JangkaWaktu(2, Satuan.HARI_KALENDER) if kind is J.DIPERPANJANG else None,
            dasar="SK 7" if kind is J.DIPERPANJANG else "",
        )
        for kind, n in happened
    ]


class TestSentences:
    """What is refused is named by its field, with what would do."""

    ONLY: Final = Text("panjang, pada perpanjangan saja", "a length, on an extension only")
    DAYS: Final = JangkaWaktu(3, Satuan.HARI)

    @pytest.mark.parametrize(
        ("kind", "by"), [(MarkKind.EXTEND, None), (MarkKind.START, DAYS), (MarkKind.STOP, DAYS)]
    )
    def test_marks(self, kind: MarkKind, by: JangkaWaktu | None) -> None:
        with pytest.raises(MalformedError) as refused:
            Mark(kind, START, by)
        assert refused.value.faults == (Fault.of("by", by, self.ONLY),)

    def test_working_hours(self) -> None:
        clock = started(JangkaWaktu(1, Satuan.JAM_KERJA), Meter(kalender=KALENDER))
        why = Text("perlu jam kerja kantor", "an office's working hours are needed")
        for ask in (clock.due, lambda: clock.used(START + timedelta(hours=1))):
            with pytest.raises(NoLimitError) as refused:
                ask()
            assert (refused.value.subject, refused.value.reason) == ("sla", why)

    def test_moments(self) -> None:
        day = date(2026, 3, 2)
        clock = started(JangkaWaktu(3, Satuan.JAM))
        with pytest.raises(DateError) as refused:
            clock.used(day)
        instant = Text("waktu dengan zona, karena janjinya dalam jam", "an instant, for hours")
        assert refused.value.fault == Fault.of("at", day, instant)
        paused = clock.apply(Mark(MarkKind.PAUSE, START + timedelta(hours=1)))
        with pytest.raises(DateError) as refused:
            paused.used(START)
        fault = refused.value.fault
        assert (fault.path, fault.value) == ("at", Fault.of("at", START, instant).value)
        last = START + timedelta(hours=1)
        assert str(last) in fault.expected.id
        assert fault.expected.en == f"the latest mark, {last}, or later"

    def test_longer_than_there_are_dates(self) -> None:
        target = JangkaWaktu(10**9, Satuan.HARI_KALENDER)
        with pytest.raises(DateError) as refused:
            started(target).due()
        expected = Text("lama sampai hari dalam tahun 1-9999", "a length to a day of years 1-9999")
        assert refused.value.fault == Fault.of("jangka", str(target), expected)
        hours = JangkaWaktu(10**9, Satuan.JAM)
        with pytest.raises(DateError) as refused:
            started(hours).due()
        assert refused.value.fault == Fault.of("target", str(hours), expected)


class TestPromises:
    """A standard's promise over an application's events (UU 25/2009 Pasal 21 huruf d)."""

    PROMISE: Final = JangkaWaktu(10, Satuan.HARI_KALENDER)

    @pytest.mark.parametrize("mulai", sorted(AWAL_JANJI))
    def test_starts_where_the_standard_says(self, mulai: J) -> None:
        happened = events(
            (J.DIAJUKAN, 0), (J.DIDAFTARKAN, 1), (J.DIBAYAR, 2), (J.DINYATAKAN_LENGKAP, 3)
        )
        clock = janji(self.PROMISE, happened, METER, mulai=mulai)
        start = next(one.pada for one in happened if one.jenis is mulai)
        assert (clock.started, clock.due()) == (start, start + timedelta(10))

    def test_stands_still_while_the_applicant_owes_something(self) -> None:
        clock = janji(
            self.PROMISE,
            events(
                (J.DIAJUKAN, 0),
                (J.KEKURANGAN_DIMINTA, 2),
                (J.DITANGGUHKAN, 3),
                (J.DILENGKAPI, 7),
                (J.DILANJUTKAN, 8),
                (J.DIPERPANJANG, 9),
                (J.DITETAPKAN, 17),
                (J.DISERAHKAN, 30),
            ),
            METER,
            mulai=J.DIAJUKAN,
        )
        assert clock.due() == date(2026, 3, 2) + timedelta(10 + 5 + 2)
        assert (clock.used(START), clock.is_late(START)) == (12, False)

    def test_a_clock_goes_back_for_no_pause_and_repeats_no_remark(self) -> None:
        filed, owing = events((J.DIAJUKAN, 2), (J.KEKURANGAN_DIMINTA, 0))
        owing = evolve(owing, dasar="SOP angka 4", catatan="menunggu hasil tes Siti")
        with pytest.raises(OutOfTurnError) as refused:
            janji(self.PROMISE, [filed, owing], METER, mulai=J.DIAJUKAN)
        assert "SOP angka 4" in repr(refused.value.mark)
        assert "Siti" not in f"{refused.value} {refused.value!r} {refused.value.mark!r}"

    def test_nothing_before_the_start_counts(self) -> None:
        happened = events((J.DIAJUKAN, 0), (J.KEKURANGAN_DIMINTA, 1), (J.DILENGKAPI, 9))
        clock = janji(self.PROMISE, happened, METER, mulai=J.DINYATAKAN_LENGKAP)
        assert clock.due() is None

    def test_no_standard_counts_from_its_own_end(self) -> None:
        with pytest.raises(MalformedError):
            janji(self.PROMISE, [], METER, mulai=J.DISERAHKAN)


class TestPerformance:
    """Promise against outcome, for one service and for many."""

    NOW: Final = date(2026, 5, 1)

    def clock(self, done: int | None) -> Sla:
        happened = [(J.DIAJUKAN, 0), *([] if done is None else [(J.DITETAPKAN, done)])]
        return janji(TestPromises.PROMISE, events(*happened), METER, mulai=J.DIAJUKAN)

    def test_one_and_many(self) -> None:
        outcomes = [fulfilment("KTP", self.clock(n), self.NOW) for n in (3, 10, 11, None)]
        outcomes += [fulfilment("KK", self.clock(None), date(2026, 3, 3))]
        ktp, kk = performance(outcomes)
        assert (ktp.on_time, ktp.late, ktp.open, ktp.overdue) == (2, 1, 0, 1)
        assert (ktp.used, ktp.median, ktp.percentile(100)) == ((3, 10, 11), 10, 11)
        assert ktp.share == Fraction(1, 2)
        assert (kk.open, kk.share, kk.median) == (1, None, None)
        assert (ktp.layanan, ktp.satuan) == ("KTP", Satuan.HARI_KALENDER)

    @given(st.lists(st.integers(0, 40), min_size=1, max_size=30), st.integers(1, 100))
    def test_percentiles_are_times_really_taken(self, used: list[int], percent: int) -> None:
        outcomes = [Fulfilment("KTP", Satuan.HARI, n, n > 14, finished=True) for n in used]
        (ktp,) = performance(outcomes)
        value = ktp.percentile(percent)
        assert value in used
        assert sum(n <= value for n in used) * 100 >= percent * len(used)
        assert sum(n < value for n in used) * 100 < percent * len(used)
        assert ktp.on_time + ktp.late == len(used)

    @pytest.mark.parametrize("percent", [0, 101, -1])
    def test_percentiles_that_are_none(self, percent: int) -> None:
        (ktp,) = performance([Fulfilment("KTP", Satuan.HARI, 1, late=False, finished=True)])
        with pytest.raises(DateError):
            ktp.percentile(percent)
