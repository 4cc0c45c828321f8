"""The mechanics of time limits, on small limits made here; those of the laws are tested apart."""

import pickle
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import islice, takewhile
from typing import Any, Final, cast

import pytest
from attrs import evolve
from dateutil.relativedelta import relativedelta
from hypothesis import assume, given
from hypothesis import strategies as st

from layanan.citation import UU_25_2009
from layanan.errors import (
    DateError,
    MalformedError,
    NoLimitError,
    NotInForceError,
    OutsideDecreesError,
)
from layanan.text import Lang, Text
from layanan.validity import Validity
from layanan.waktu.deadline import Basis, Deadline, Tenggat
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.kalender import ENAM_HARI, Kalender
from layanan.waktu.keputusan import HariLibur, JenisLibur, Kepastian
from layanan.waktu.norma import Arah, BacaanHari, Kata, Pihak, Roll, Sifat
from layanan.waktu.zona import Zona

PASAL = UU_25_2009.pasal(44, ayat=1)
LAW = Validity(date(2009, 7, 18))
KALENDER = Kalender.pemerintah()
FRIDAY = date(2026, 3, 13)
ONE_DAY = timedelta(days=1)
ON_THE_CLOCK = (Satuan.MENIT, Satuan.JAM, Satuan.JAM_KERJA)


def tenggat(jumlah: int = 14, satuan: Satuan = Satuan.HARI, arah: Arah = Arah.SESUDAH) -> Tenggat:
    return Tenggat(
        id="X-1",
        citation=PASAL,
        pihak=(Pihak.PENYELENGGARA, Pihak.PELAKSANA),
        isi=Text("menanggapi pengaduan", "respond to the complaint"),
        sifat=Sifat.BATAS,
        jangka=JangkaWaktu(jumlah, satuan),
        kata=Kata.SEJAK,
        arah=arah,
        validity=LAW,
    )


YEARLY = evolve(tenggat(1, Satuan.TAHUN), sifat=Sifat.BERKALA, kata=Kata.SETIAP)
CHOICE = evolve(
    tenggat(),
    jangka=None,
    pilihan=(JangkaWaktu(14, Satuan.HARI), JangkaWaktu(1, Satuan.BULAN)),
)
UNNUMBERED = evolve(tenggat(), jangka=None, sifat=Sifat.TANPA_ANGKA)
BUDGET_YEAR = evolve(UNNUMBERED, sifat=Sifat.TAHUN_ANGGARAN, mulai=date(2013, 1, 1))

starts = st.dates(date(2010, 1, 1), date(2024, 12, 31))
amounts = st.integers(1, 200)
directions = st.sampled_from(Arah)
offices = st.sampled_from(
    [
        KALENDER,
        Kalender.pemerintah(week=ENAM_HARI, cuti_bersama=False),
        Kalender.pemerintah(unverified=True),
    ]
)


def sign(arah: Arah) -> int:
    return 1 if arah is Arah.SESUDAH else -1


class TestReadings:
    """Bare hari is read as calendar days unless asked; a named unit is what it says."""

    def test_calendar_by_default(self) -> None:
        deadline = tenggat().due(FRIDAY)
        assert deadline.due == date(2026, 3, 27)
        assert deadline.hari is BacaanHari.KALENDER

    def test_working_when_asked(self) -> None:
        deadline = tenggat().due(FRIDAY, KALENDER, hari=BacaanHari.KERJA)
        assert deadline.due == date(2026, 4, 10)
        assert deadline.hari is BacaanHari.KERJA

    def test_both_side_by_side(self) -> None:
        both = tenggat().readings(FRIDAY, KALENDER)
        assert {reading: one.due for reading, one in both.items()} == {
            BacaanHari.KALENDER: date(2026, 3, 27),
            BacaanHari.KERJA: date(2026, 4, 10),
        }

    def test_both_need_a_calendar(self) -> None:
        with pytest.raises(NoLimitError):
            tenggat().readings(FRIDAY)

    @pytest.mark.parametrize(
        ("satuan", "reading", "due"),
        [
            (Satuan.HARI_KERJA, BacaanHari.KERJA, date(2026, 3, 17)),
            (Satuan.HARI_KALENDER, BacaanHari.KALENDER, date(2026, 3, 15)),
            (Satuan.MINGGU, BacaanHari.KALENDER, date(2026, 3, 27)),
            (Satuan.BULAN, BacaanHari.KALENDER, date(2026, 5, 13)),
            (Satuan.TAHUN, BacaanHari.KALENDER, date(2028, 3, 13)),
        ],
    )
    def test_a_named_unit_has_one_reading(
        self, satuan: Satuan, reading: BacaanHari, due: date
    ) -> None:
        limit = tenggat(2, satuan)
        ((only, deadline),) = limit.readings(FRIDAY, KALENDER).items()
        assert (only, deadline.due, deadline.hari) == (reading, due, None)
        for hari in BacaanHari:
            assert limit.due(FRIDAY, KALENDER, hari=hari).due == due

    def test_of_a_length_the_office_brings(self) -> None:
        days, month = CHOICE.pilihan
        assert len(CHOICE.readings(FRIDAY, KALENDER, jangka=days)) == 2
        assert len(CHOICE.readings(FRIDAY, KALENDER, jangka=month)) == 1
        assert len(UNNUMBERED.readings(FRIDAY, KALENDER, jangka=JangkaWaktu(3, Satuan.HARI))) == 2
        with pytest.raises(NoLimitError):
            CHOICE.readings(FRIDAY, KALENDER)

    @given(starts, amounts, directions, offices)
    def test_working_days_are_the_calendar_s(
        self, start: date, n: int, arah: Arah, kalender: Kalender
    ) -> None:
        deadline = tenggat(n, Satuan.HARI_KERJA, arah).due(start, kalender)
        assert deadline.due == kalender.add(start, sign(arah) * n)
        bare = tenggat(n, Satuan.HARI, arah).due(start, kalender, hari=BacaanHari.KERJA)
        assert bare.due == deadline.due

    @given(starts, amounts, directions)
    def test_calendar_units_are_dateutil_s(self, start: date, n: int, arah: Arah) -> None:
        steps = {
            Satuan.HARI: relativedelta(days=n),
            Satuan.HARI_KALENDER: relativedelta(days=n),
            Satuan.MINGGU: relativedelta(weeks=n),
            Satuan.BULAN: relativedelta(months=n),
            Satuan.TAHUN: relativedelta(years=n),
        }
        for satuan, step in steps.items():
            expected = start + step if arah is Arah.SESUDAH else start - step
            assert tenggat(n, satuan, arah).due(start).due == expected

    @given(starts, amounts)
    def test_one_basis_for_many_starts(self, start: date, n: int) -> None:
        limit = tenggat(n)
        basis = limit.under(KALENDER, hari=BacaanHari.KERJA)
        assert basis.due(start) == limit.due(start, KALENDER, hari=BacaanHari.KERJA)

    @pytest.mark.parametrize(
        ("start", "due"),
        [
            (date(2026, 1, 31), date(2026, 2, 28)),
            (date(2024, 1, 31), date(2024, 2, 29)),
            (date(2026, 3, 31), date(2026, 4, 30)),
            (date(2026, 12, 31), date(2027, 1, 31)),
        ],
    )
    def test_months_clip(self, start: date, due: date) -> None:
        assert tenggat(1, Satuan.BULAN).due(start).due == due


class TestBackward:
    """Selambat-lambatnya ... sebelum: the day itself is not counted, nor is it looked past."""

    def test_thirty_calendar_days_before(self) -> None:
        limit = tenggat(30, Satuan.HARI_KALENDER, Arah.SEBELUM)
        deadline = limit.due(date(2026, 3, 31))
        assert deadline.due == date(2026, 3, 1)
        assert not deadline.is_late(date(2026, 3, 1))
        assert deadline.is_late(date(2026, 3, 2))

    def test_working_days_before(self) -> None:
        deadline = tenggat(1, Satuan.HARI_KERJA, Arah.SEBELUM).due(date(2026, 3, 16), KALENDER)
        assert deadline.due == FRIDAY
        assert [step.day for step in deadline.steps] == [
            date(2026, 3, 15),
            date(2026, 3, 14),
            FRIDAY,
        ]

    def test_months_clip_backwards(self) -> None:
        limit = tenggat(1, Satuan.BULAN, Arah.SEBELUM)
        assert limit.due(date(2026, 3, 31)).due == date(2026, 2, 28)


class TestSteps:
    """The days counted and the days skipped are together the whole span."""

    @given(starts, amounts, directions, offices, st.sampled_from(Satuan))
    def test_without_a_roll(
        self, start: date, n: int, arah: Arah, kalender: Kalender, satuan: Satuan
    ) -> None:
        assume(satuan not in {*ON_THE_CLOCK, Satuan.BULAN, Satuan.TAHUN})
        deadline = tenggat(n, satuan, arah).due(start, kalender)
        steps = deadline.steps
        toward = [start + sign(arah) * i * ONE_DAY for i in range(1, len(steps) + 1)]
        assert [step.day for step in steps] == toward
        assert toward[-1] == deadline.due
        numbers = [step.number for step in steps if step.number is not None]
        assert numbers == list(range(1, len(numbers) + 1))
        assert len(numbers) + len(deadline.skipped) == abs((deadline.due - start).days)
        assert [step.closure for step in steps if step.number is None] == list(deadline.skipped)
        if satuan is Satuan.HARI_KERJA:
            assert len(numbers) == n
            for step in steps:
                assert kalender.closed(step.day) == step.closure
        else:
            assert deadline.skipped == ()

    @given(starts, amounts, directions, offices, st.sampled_from(Roll))
    def test_with_a_roll(
        self, start: date, n: int, arah: Arah, kalender: Kalender, roll: Roll
    ) -> None:
        plain = tenggat(n, arah=arah).due(start, kalender)
        deadline = tenggat(n, arah=arah).due(start, kalender, roll=roll)
        onward = sign(arah) * (deadline.due - plain.due).days
        steps = deadline.steps
        assert len(steps) == max(0, sign(arah) * (deadline.due - start).days)
        if onward > 0:
            over, landed = steps[n:-1], steps[-1]
            assert all(step.number is None and step.closure is not None for step in over)
            assert (landed.day, landed.number, landed.closure) == (deadline.due, None, None)
            assert len(over) == onward - 1
        else:
            assert all(step.number is not None for step in steps)

    def test_each_skipped_day_says_why(self) -> None:
        deadline = tenggat().due(FRIDAY, KALENDER, hari=BacaanHari.KERJA)
        assert len(deadline.skipped) == 14
        for closure in deadline.skipped:
            weekend = closure.jenis is JenisLibur.AKHIR_PEKAN
            assert (closure.keputusan is None) is weekend


class TestRoll:
    """A last day on which the office is closed stays the last day; rolling is for who asks."""

    SATURDAY = date(2026, 3, 14)

    def test_not_unless_asked(self) -> None:
        deadline = tenggat(1).due(FRIDAY, KALENDER)
        assert deadline.due == self.SATURDAY
        assert deadline.closure is not None
        assert deadline.closure.jenis is JenisLibur.AKHIR_PEKAN

    def test_next(self) -> None:
        deadline = tenggat(1).due(FRIDAY, KALENDER, roll=Roll.NEXT)
        assert deadline.due == date(2026, 3, 16)
        assert deadline.closure is None

    def test_previous(self) -> None:
        assert tenggat(1).due(FRIDAY, KALENDER, roll=Roll.PREVIOUS).due == FRIDAY

    def test_previous_beyond_the_start(self) -> None:
        deadline = tenggat(1).due(self.SATURDAY, KALENDER, roll=Roll.PREVIOUS)
        assert deadline.due == FRIDAY < deadline.start
        assert deadline.steps == ()
        assert deadline.skipped == ()
        assert "menggesernya ke Jumat, 13 Maret 2026" in deadline.explain()

    def test_backward_next_beyond_the_start(self) -> None:
        limit = tenggat(1, arah=Arah.SEBELUM)
        deadline = limit.due(date(2026, 3, 15), KALENDER, roll=Roll.NEXT)
        assert deadline.due == date(2026, 3, 16)
        assert deadline.steps == ()

    def test_an_open_last_day_stays(self) -> None:
        for roll in Roll:
            assert tenggat(3).due(FRIDAY, KALENDER, roll=roll).due == date(2026, 3, 16)
            working = tenggat().due(FRIDAY, KALENDER, roll=roll, hari=BacaanHari.KERJA)
            assert working.due == date(2026, 4, 10)

    def test_months_roll_too(self) -> None:
        deadline = tenggat(1, Satuan.BULAN).due(date(2026, 2, 14), KALENDER, roll=Roll.NEXT)
        assert deadline.due == date(2026, 3, 16)

    def test_needs_a_calendar(self) -> None:
        with pytest.raises(NoLimitError):
            tenggat().due(FRIDAY, roll=Roll.NEXT)

    def test_a_start_outside_the_decrees_explains_itself_all_the_same(self) -> None:
        limit = tenggat(9, arah=Arah.SEBELUM)
        deadline = limit.due(date(2028, 1, 3), KALENDER, roll=Roll.PREVIOUS)
        assert deadline.due == date(2027, 12, 24) - ONE_DAY  # the 24th and 25th are off
        assert "digeser" not in deadline.explain("en")
        assert "the office moves it" in deadline.explain("en")


class TestRecurring:
    """Setiap: each time is counted from the first start, so that nothing drifts."""

    def test_comes_back_to_29_february(self) -> None:
        dues = [one.due for one in islice(YEARLY.recurring(date(2024, 2, 29)), 4)]
        assert dues == [
            date(2025, 2, 28),
            date(2026, 2, 28),
            date(2027, 2, 28),
            date(2028, 2, 29),
        ]

    @given(starts, st.integers(1, 40))
    def test_months_do_not_drift(self, start: date, k: int) -> None:
        monthly = evolve(YEARLY, jangka=JangkaWaktu(1, Satuan.BULAN))
        deadline = next(islice(monthly.recurring(start), k - 1, None))
        assert deadline.due == start + relativedelta(months=k)
        assert (deadline.start, deadline.basis.nth) == (start, k)

    @given(starts, st.integers(1, 20), st.integers(1, 10))
    def test_working_days_recur(self, start: date, n: int, k: int) -> None:
        limit = evolve(YEARLY, jangka=JangkaWaktu(n, Satuan.HARI))
        found = limit.recurring(start, KALENDER, hari=BacaanHari.KERJA)
        assert next(islice(found, k - 1, None)).due == KALENDER.add(start, n * k)
        calendar = next(islice(limit.recurring(start), k - 1, None))
        assert calendar.due == start + timedelta(days=n * k)

    def test_a_roll_is_of_each_time(self) -> None:
        limit = evolve(YEARLY, jangka=JangkaWaktu(1, Satuan.HARI))
        found = [one.due for one in islice(limit.recurring(FRIDAY, KALENDER, roll=Roll.NEXT), 3)]
        assert found == [date(2026, 3, 16)] * 3

    def test_says_which_time(self) -> None:
        first, second = islice(YEARLY.recurring(FRIDAY), 2)
        assert "kali" not in first.explain()
        assert "2 kali 1 (satu) tahun sesudah Jumat, 13 Maret 2026" in second.explain()
        assert "2 times 1 year after" in second.explain("en")

    def test_ends_only_where_decrees_or_dates_end(self) -> None:
        monthly = evolve(YEARLY, jangka=JangkaWaktu(20, Satuan.HARI_KERJA))
        with pytest.raises(OutsideDecreesError):
            list(monthly.recurring(date(2027, 6, 1), KALENDER))
        century = evolve(YEARLY, jangka=JangkaWaktu(1000, Satuan.TAHUN))

        def due() -> Iterator[date]:
            for one in century.recurring(date(2026, 1, 1)):
                yield one.due

        with pytest.raises(DateError):
            list(takewhile(lambda day: day < date.max, due()))

    def test_not_every_limit_recurs(self) -> None:
        with pytest.raises(NoLimitError):
            tenggat().recurring(FRIDAY)

    def test_without_a_number_the_office_brings_one(self) -> None:
        now_and_then = evolve(UNNUMBERED, kata=Kata.BERKALA)
        assert now_and_then.recurs
        with pytest.raises(NoLimitError):
            now_and_then.recurring(FRIDAY)
        found = now_and_then.recurring(FRIDAY, jangka=JangkaWaktu(6, Satuan.BULAN))
        assert next(found).due == date(2026, 9, 13)

    def test_what_is_wrong_is_refused_at_once(self) -> None:
        with pytest.raises(NotInForceError):
            YEARLY.recurring(date(2009, 7, 17))


class TestIsLate:
    """An act on the last day is in time, on the office's own clock."""

    def test_days(self) -> None:
        deadline = tenggat().due(FRIDAY)
        assert not deadline.is_late(FRIDAY - timedelta(days=365))
        assert not deadline.is_late(deadline.due)
        assert deadline.is_late(deadline.due + ONE_DAY)

    @pytest.mark.parametrize("zona", Zona)
    def test_instants(self, zona: Zona) -> None:
        kalender = Kalender.pemerintah(zona=zona)
        deadline = tenggat().due(FRIDAY, kalender)
        midnight = datetime(2026, 3, 28, tzinfo=zona.tz)
        assert deadline.is_late(midnight)
        assert deadline.is_late(midnight.astimezone(UTC))
        assert not deadline.is_late(midnight - timedelta(microseconds=1))

    def test_an_instant_needs_an_office(self) -> None:
        deadline = tenggat().due(FRIDAY)
        with pytest.raises(DateError) as refused:
            deadline.is_late(datetime(2026, 3, 28, tzinfo=UTC))
        assert refused.value.fault.path == "on"

    def test_a_naive_instant_never(self) -> None:
        with pytest.raises(DateError):
            tenggat().due(FRIDAY, KALENDER).is_late(datetime(2026, 3, 28))  # noqa: DTZ001 - naive on purpose

    def test_an_instant_as_start(self) -> None:
        start = datetime(2026, 3, 12, 18, tzinfo=UTC)  # 1 in the morning of the 13th in Jakarta
        deadline = tenggat().due(start, KALENDER)
        assert (deadline.start, deadline.due) == (FRIDAY, date(2026, 3, 27))
        with pytest.raises(DateError):
            tenggat().due(start)


class TestExplain:
    """The norm, the reading, each skipped day with its decree, what was known, what is in doubt."""

    def test_working_days(self) -> None:
        deadline = tenggat().due(FRIDAY, KALENDER, hari=BacaanHari.KERJA)
        for lang, direction in (("id", "sesudah"), ("en", "after")):
            lines = deadline.explain(lang).splitlines()
            assert "Pasal 44 ayat (1) UU 25/2009" in lines[0]
            assert tenggat().isi.render(lang) in lines[0]
            assert direction in lines[1]
            skipped = [line for line in lines if line.startswith("- ")]
            for line, closure in zip(skipped, deadline.skipped, strict=True):
                assert closure.nama.render(lang) in line
                assert closure.keputusan is None or str(closure.keputusan) in line

    def test_by_default_in_indonesian(self) -> None:
        deadline = tenggat().due(FRIDAY)
        assert deadline.explain() == deadline.explain(Lang.ID) == deadline.explain("id")
        assert deadline.explain().splitlines() == [
            "menanggapi pengaduan (penyelenggara/pelaksana), Pasal 44 ayat (1) UU 25/2009",
            "14 (empat belas) hari sesudah Jumat, 13 Maret 2026: Jumat, 27 Maret 2026",
            "Undang-undang tidak mengartikan kata hari; di sini dibaca hari kalender.",
        ]

    def test_an_unknown_language(self) -> None:
        with pytest.raises(ValueError, match="jv"):
            tenggat().due(FRIDAY).explain("jv")

    def test_reading_only_where_hari_is_bare(self) -> None:
        assert "dibaca" not in tenggat(3, Satuan.HARI_KERJA).due(FRIDAY, KALENDER).explain()
        assert "hari kerja." in tenggat().due(FRIDAY, KALENDER, hari=BacaanHari.KERJA).explain()

    def test_what_was_known(self) -> None:
        then = Kalender.pemerintah(known_on=date(2020, 11, 20))
        limit = tenggat(5, Satuan.HARI_KERJA)
        text = limit.due(date(2020, 12, 18), then).explain()
        assert "Menurut keputusan yang ditandatangani sampai Jumat, 20 November 2020." in text
        assert "Menurut keputusan" not in limit.due(date(2020, 12, 18), KALENDER).explain()

    def test_a_closed_last_day(self) -> None:
        assert "closed on the last day (Saturday)" in tenggat(1).due(FRIDAY, KALENDER).explain("en")
        assert "closed" not in tenggat(1).due(FRIDAY).explain("en")
        assert tenggat(1, Satuan.TAHUN).due(date(2027, 3, 13), KALENDER).closure is None

    def test_the_unverified_day_is_named_used_or_not(self) -> None:
        limit = tenggat(5, Satuan.HARI_KERJA)
        for unverified in (False, True):
            kalender = Kalender.pemerintah(unverified=unverified)
            deadline = limit.due(date(2012, 12, 27), kalender)
            assert "Belum pasti: Senin, 31 Desember 2012" in deadline.explain()
        used = limit.due(date(2012, 12, 27), Kalender.pemerintah(unverified=True))
        assert used.due == KALENDER.next(limit.due(date(2012, 12, 27), KALENDER).due)

    def test_tentative_days(self) -> None:
        text = tenggat(5, Satuan.HARI_KERJA).due(date(2027, 3, 5), KALENDER).explain("en")
        assert "Not firm: Wednesday 10 March 2027" in text
        assert "Minister of Religious Affairs" in text

    def test_doubts_of_the_days_counted_alone(self) -> None:
        tentative = date(2027, 5, 17)
        forward = tenggat(1, Satuan.HARI_KERJA)
        backward = tenggat(1, Satuan.HARI_KERJA, Arah.SEBELUM)
        assert "Not firm" not in forward.due(tentative, KALENDER).explain("en")
        assert "Not firm" not in backward.due(tentative, KALENDER).explain("en")
        assert "Not firm" in forward.due(tentative - ONE_DAY, KALENDER).explain("en")
        assert "Not firm" in backward.due(date(2027, 5, 21), KALENDER).explain("en")

    def test_a_roll_over_a_tentative_day(self) -> None:
        rolled = tenggat(1).due(date(2027, 5, 16), KALENDER, roll=Roll.NEXT)
        assert "Not firm: Monday 17 May 2027" in rolled.explain("en")
        plain = tenggat(1).due(date(2027, 6, 3), KALENDER, roll=Roll.NEXT)
        assert "Not firm" not in plain.explain("en")

    def test_a_doubt_without_a_note(self) -> None:
        own = HariLibur(
            date(2026, 3, 16),
            JenisLibur.LIBUR_DAERAH,
            Text("Hari jadi", "Founding day"),
            kepastian=Kepastian.TENTATIF,
        )
        kalender = Kalender.pemerintah(extra_closed=(own,))
        text = tenggat(1, Satuan.HARI_KERJA).due(FRIDAY, kalender).explain("en")
        assert "Not firm: Monday 16 March 2026, Founding day." in text
        said = tenggat(1, Satuan.HARI_KERJA).due(FRIDAY, kalender).explain()
        assert "Belum pasti: Senin, 16 Maret 2026, Hari jadi." in said
        assert "None" not in text

    TOLD: Final = (
        (
            {"start": date(2026, 3, 14), "roll": Roll.NEXT},
            """\
menanggapi pengaduan (penyelenggara/pelaksana), Pasal 44 ayat (1) UU 25/2009
1 (satu) hari sesudah Sabtu, 14 Maret 2026: Selasa, 17 Maret 2026
Undang-undang tidak mengartikan kata hari; di sini dibaca hari kalender.
- Senin, 16 Maret 2026: hari libur daerah: Hari jadi
Hari terakhir, Minggu, 15 Maret 2026, tutup (Minggu); kantor menggesernya ke Selasa, 17 Maret 2026.
Menurut keputusan yang ditandatangani sampai Jumat, 2 Januari 2026.
Belum pasti: Senin, 16 Maret 2026, Hari jadi (menunggu SK).
Catatan: tidak tegas""",
            """\
respond to the complaint (the provider/the officer), Pasal 44 ayat (1) UU 25/2009
1 day (hari) after Saturday 14 March 2026: Tuesday 17 March 2026
The law does not define hari; it is read as calendar days here.
- Monday 16 March 2026: regional holiday: Founding day
The last day, Sunday 15 March 2026, is closed (Sunday); the office moves it to Tuesday \
17 March 2026.
By the decrees signed up to Friday 2 January 2026.
Not firm: Monday 16 March 2026, Founding day (decree awaited).
Note: not clear""",
        ),
        (
            {"start": FRIDAY, "hari": BacaanHari.KERJA},
            """\
menanggapi pengaduan (penyelenggara/pelaksana), Pasal 44 ayat (1) UU 25/2009
1 (satu) hari sesudah Jumat, 13 Maret 2026: Selasa, 17 Maret 2026
Undang-undang tidak mengartikan kata hari; di sini dibaca hari kerja.
- Sabtu, 14 Maret 2026: Sabtu
- Minggu, 15 Maret 2026: Minggu
- Senin, 16 Maret 2026: hari libur daerah: Hari jadi
Menurut keputusan yang ditandatangani sampai Jumat, 2 Januari 2026.
Belum pasti: Senin, 16 Maret 2026, Hari jadi (menunggu SK).
Catatan: tidak tegas""",
            """\
respond to the complaint (the provider/the officer), Pasal 44 ayat (1) UU 25/2009
1 day (hari) after Friday 13 March 2026: Tuesday 17 March 2026
The law does not define hari; it is read as working days here.
- Saturday 14 March 2026: Saturday
- Sunday 15 March 2026: Sunday
- Monday 16 March 2026: regional holiday: Founding day
By the decrees signed up to Friday 2 January 2026.
Not firm: Monday 16 March 2026, Founding day (decree awaited).
Note: not clear""",
        ),
        (
            {"start": date(2026, 3, 15)},
            """\
menanggapi pengaduan (penyelenggara/pelaksana), Pasal 44 ayat (1) UU 25/2009
1 (satu) hari sesudah Minggu, 15 Maret 2026: Senin, 16 Maret 2026
Undang-undang tidak mengartikan kata hari; di sini dibaca hari kalender.
Kantor tutup pada hari terakhir (hari libur daerah: Hari jadi); tidak ada norma yang menggesernya.
Catatan: tidak tegas""",
            """\
respond to the complaint (the provider/the officer), Pasal 44 ayat (1) UU 25/2009
1 day (hari) after Sunday 15 March 2026: Monday 16 March 2026
The law does not define hari; it is read as calendar days here.
The office is closed on the last day (regional holiday: Founding day); no norm moves it.
Note: not clear""",
        ),
    )

    @pytest.mark.parametrize(("asked", "in_indonesian", "in_english"), TOLD)
    def test_all_of_it(self, asked: dict[str, Any], in_indonesian: str, in_english: str) -> None:
        """A complaint is decided on these words; they are held here to the letter."""
        own = HariLibur(
            date(2026, 3, 16),
            JenisLibur.LIBUR_DAERAH,
            Text("Hari jadi", "Founding day"),
            kepastian=Kepastian.TENTATIF,
            catatan=Text("menunggu SK", "decree awaited"),
        )
        kalender = Kalender.pemerintah(extra_closed=(own,), known_on=date(2026, 1, 2))
        noted = evolve(tenggat(1), catatan=Text("tidak tegas", "not clear"))
        deadline = noted.due(kalender=kalender, **asked)
        assert deadline.explain() == in_indonesian
        assert deadline.explain("en") == in_english

    def test_times(self) -> None:
        basis = evolve(YEARLY.under(), nth=2)
        lines = basis.due(FRIDAY).explain("en").splitlines()
        assert lines[1] == "2 times 1 year after Friday 13 March 2026: Monday 13 March 2028"
        lines = basis.due(FRIDAY).explain().splitlines()
        assert (
            lines[1] == "2 kali 1 (satu) tahun sesudah Jumat, 13 Maret 2026: Senin, 13 Maret 2028"
        )

    def test_a_note_of_the_limit(self) -> None:
        noted = evolve(tenggat(), catatan=Text("tidak tegas", "not clear"))
        assert noted.due(FRIDAY).explain("en").endswith("Note: not clear")


class TestRefused:
    """No date where there is no number, no start, no law, or no day."""

    def test_before_the_law(self) -> None:
        with pytest.raises(NotInForceError) as refused:
            tenggat().due(date(2009, 7, 17))
        assert (refused.value.subject, refused.value.on) == ("X-1", date(2009, 7, 17))
        assert tenggat().due(date(2009, 7, 18)).due == date(2009, 8, 1)

    def test_after_the_law(self) -> None:
        repealed = evolve(tenggat(), validity=Validity(LAW.start, date(2020, 1, 1)))
        assert repealed.due(date(2019, 12, 31)).due == date(2020, 1, 14)
        with pytest.raises(NotInForceError):
            repealed.due(date(2020, 1, 1))

    def test_no_number(self) -> None:
        with pytest.raises(NoLimitError) as refused:
            UNNUMBERED.due(FRIDAY)
        assert refused.value.subject == "X-1"
        assert UNNUMBERED.due(FRIDAY, jangka=JangkaWaktu(3, Satuan.HARI)).due == date(2026, 3, 16)

    def test_a_choice(self) -> None:
        with pytest.raises(NoLimitError) as refused:
            CHOICE.due(FRIDAY)
        assert "14 (empat belas) hari atau 1 (satu) bulan" in refused.value.reason.id
        assert CHOICE.due(FRIDAY, jangka=CHOICE.pilihan[1]).due == date(2026, 4, 13)
        with pytest.raises(NoLimitError, match="not offered"):
            CHOICE.due(FRIDAY, jangka=JangkaWaktu(15, Satuan.HARI))

    def test_a_fixed_length_stays(self) -> None:
        assert tenggat().due(FRIDAY, jangka=JangkaWaktu(14, Satuan.HARI)) == tenggat().due(FRIDAY)
        with pytest.raises(NoLimitError, match="the norm fixes 14 days"):
            tenggat().due(FRIDAY, jangka=JangkaWaktu(14, Satuan.HARI_KERJA))
        with pytest.raises(NoLimitError):
            evolve(tenggat().under(), jangka=JangkaWaktu(20, Satuan.HARI))

    def test_a_budget_year(self) -> None:
        with pytest.raises(NoLimitError, match="2013-01-01"):
            BUDGET_YEAR.due()

    @pytest.mark.parametrize("satuan", ON_THE_CLOCK)
    def test_the_clock(self, satuan: Satuan) -> None:
        with pytest.raises(NoLimitError, match="on the clock"):
            tenggat(2, satuan).due(FRIDAY, KALENDER)

    def test_no_calendar(self) -> None:
        for limit, hari in (
            (tenggat(1, Satuan.HARI_KERJA), BacaanHari.KALENDER),
            (tenggat(), BacaanHari.KERJA),
        ):
            with pytest.raises(NoLimitError, match="calendar"):
                limit.due(FRIDAY, hari=hari)

    def test_no_start(self) -> None:
        with pytest.raises(NoLimitError, match="start"):
            tenggat().due()
        fixed = evolve(tenggat(3, Satuan.BULAN), mulai=date(2009, 7, 18))
        assert fixed.due().due == date(2009, 10, 18)
        assert fixed.due(FRIDAY).due == date(2026, 6, 13)

    def test_beyond_the_decrees(self) -> None:
        with pytest.raises(OutsideDecreesError):
            tenggat().due(date(2027, 12, 20), KALENDER, hari=BacaanHari.KERJA)
        assert tenggat().due(date(2027, 12, 20), KALENDER).due == date(2028, 1, 3)

    @pytest.mark.parametrize("satuan", [one for one in Satuan if one not in ON_THE_CLOCK])
    @pytest.mark.parametrize("n", [10**7, 10**9, 10**12, 10**18 - 1])
    @pytest.mark.parametrize("arah", Arah)
    def test_beyond_all_dates(self, satuan: Satuan, n: int, arah: Arah) -> None:
        error = OutsideDecreesError if satuan is Satuan.HARI_KERJA else DateError
        with pytest.raises(error):
            tenggat(n, satuan, arah).due(FRIDAY, KALENDER)

    @pytest.mark.parametrize("satuan", [Satuan.HARI, Satuan.MINGGU, Satuan.BULAN, Satuan.TAHUN])
    def test_just_beyond_all_dates(self, satuan: Satuan) -> None:
        basis = tenggat(1, satuan).under()
        with pytest.raises(DateError):
            basis.due(date.max)

    @pytest.mark.parametrize("start", ["2026-03-13", 20260313, datetime(2026, 3, 13)])  # noqa: DTZ001 - naive on purpose
    def test_no_day(self, start: Any) -> None:  # noqa: ANN401 - the point of the test
        for kalender in (None, KALENDER):
            with pytest.raises(DateError) as refused:
                tenggat().due(start, kalender)
            assert refused.value.fault.path == "start"


class TestMalformed:
    """A row that contradicts itself cannot be built."""

    @pytest.mark.parametrize(
        ("changes", "path"),
        [
            ({"id": " "}, "id"),
            ({"pihak": ()}, "pihak"),
            ({"jangka": None}, "jangka"),
            ({"sifat": Sifat.TANPA_ANGKA}, "jangka"),
            ({"pilihan": (JangkaWaktu(1, Satuan.HARI),)}, "pilihan"),
            ({"penjelasan": PASAL}, "penjelasan"),
            ({"jangka": None, "sifat": Sifat.TAHUN_ANGGARAN}, "mulai"),
            ({"mulai": datetime(2009, 7, 18, tzinfo=UTC)}, "mulai"),
            ({"citation": "Pasal 44"}, "citation"),
        ],
    )
    def test_tenggat(self, changes: dict[str, object], path: str) -> None:
        with pytest.raises(MalformedError) as refused:
            cast("Any", evolve)(tenggat(), **changes)
        assert [fault.path for fault in refused.value.faults] == [path]

    def test_penjelasan(self) -> None:
        cited = UU_25_2009.pasal(44, ayat=1, penjelasan=True)
        assert evolve(tenggat(), penjelasan=cited).penjelasan == cited

    @pytest.mark.parametrize(
        "changes", [{"nth": 0}, {"hari": "hari kerja"}, {"roll": "next"}, {"kalender": "WIB"}]
    )
    def test_basis(self, changes: dict[str, object]) -> None:
        with pytest.raises(MalformedError) as refused:
            cast("Any", evolve)(tenggat().under(KALENDER), **changes)
        assert [fault.path for fault in refused.value.faults] == list(changes)


class TestValues:
    """Deadlines and what they rest on are values."""

    DEADLINE = tenggat().due(FRIDAY, KALENDER, hari=BacaanHari.KERJA)

    def test_equal_and_hashable(self) -> None:
        again = tenggat().due(FRIDAY, KALENDER, hari=BacaanHari.KERJA)
        assert again == self.DEADLINE
        assert hash(again) == hash(self.DEADLINE)
        assert tenggat().due(FRIDAY, KALENDER) != self.DEADLINE
        assert {again, self.DEADLINE} == {again}

    @pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
    def test_pickle(self, protocol: int) -> None:
        pickled = pickle.dumps(self.DEADLINE, protocol)
        again = pickle.loads(pickled)  # noqa: S301 - our own bytes
        assert again == self.DEADLINE
        assert again.explain() == self.DEADLINE.explain()
        assert again.basis.due(FRIDAY) == self.DEADLINE
        assert len(pickled) < 6_000

    def test_evolve(self) -> None:
        moved = evolve(self.DEADLINE, due=date(2026, 3, 20))
        assert isinstance(moved, Deadline)
        assert moved.basis is self.DEADLINE.basis
        six_days = evolve(self.DEADLINE.basis, kalender=Kalender.pemerintah(week=ENAM_HARI))
        assert isinstance(six_days, Basis)
        assert six_days.due(FRIDAY).due == Kalender.pemerintah(week=ENAM_HARI).add(FRIDAY, 14)

    def test_what_it_rests_on(self) -> None:
        assert self.DEADLINE.tenggat == tenggat()
        assert self.DEADLINE.kalender is KALENDER

    def test_every_party_speaks_both_languages(self) -> None:
        assert len({pihak.text.en for pihak in Pihak}) == len(Pihak)
        assert all(pihak.text.id == pihak.value for pihak in Pihak)


class TestJangkaWaktu:
    """Jangka waktu: a length keeps its unit (UU 25/2009 Pasal 21 huruf d)."""

    @pytest.mark.parametrize("satuan", Satuan)
    def test_prints_in_both_languages(self, satuan: Satuan) -> None:
        one, many = JangkaWaktu(1, satuan), JangkaWaktu(14, satuan)
        assert str(many) == many.render() == f"14 (empat belas) {satuan.value}"
        assert one.render("en").startswith("1 ")
        assert many.render("en") != one.render("en").replace("1 ", "14 ")

    @pytest.mark.parametrize("jumlah", [0, -3, 1.5, True, "3", None, 10**18])
    def test_refused(self, jumlah: Any) -> None:  # noqa: ANN401 - the point of the test
        with pytest.raises(MalformedError) as refused:
            JangkaWaktu(jumlah, Satuan.HARI)
        assert [fault.path for fault in refused.value.faults] == ["jumlah"]

    def test_the_longest(self) -> None:
        assert str(JangkaWaktu(10**18 - 1, Satuan.HARI)).endswith("hari")

    def test_shift_needs_no_office(self) -> None:
        assert JangkaWaktu(2, Satuan.MINGGU).shift(FRIDAY) == date(2026, 3, 27)
        assert JangkaWaktu(1, Satuan.BULAN).shift(date(2026, 1, 31), 2) == date(2026, 3, 31)
        assert JangkaWaktu(1, Satuan.TAHUN).shift(date(2024, 2, 29), -1) == date(2023, 2, 28)

    @pytest.mark.parametrize("satuan", [Satuan.HARI, Satuan.HARI_KERJA, *ON_THE_CLOCK])
    def test_shift_guesses_nothing(self, satuan: Satuan) -> None:
        assert JangkaWaktu(1, satuan).shift(FRIDAY) is None
