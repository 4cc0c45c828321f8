"""What is refused says where, what was found and what was expected, in both languages.

The fields of an error are its interface: a form shows them beside the field they name.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from attrs import evolve

from layanan.citation import UU_25_2009
from layanan.errors import (
    DateError,
    Fault,
    LayananError,
    MalformedError,
    NoLimitError,
    OutsideDecreesError,
)
from layanan.terbilang import LARGEST, from_words, to_words
from layanan.text import Text
from layanan.validity import Validity
from layanan.waktu.deadline import Tenggat
from layanan.waktu.jam_kerja import Jadwal, JadwalKhusus, JamKerja, Rentang
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.kalender import HariBuka, Kalender
from layanan.waktu.keputusan import HariLibur, JenisLibur, Kepastian, Keputusan, fold
from layanan.waktu.norma import BacaanHari, Pihak, Roll, Sifat
from layanan.waktu.skb import SEMUA
from layanan.waktu.zona import Zona

KALENDER = Kalender.pemerintah()
NAIVE: Any = datetime(2026, 3, 13, 9, 0)  # noqa: DTZ001 - what must be refused
DAY = date(2026, 3, 13)
NAME = Text("hari", "day")


def closed(day: date) -> HariLibur:
    return HariLibur(day, JenisLibur.LIBUR_KANTOR, NAME)


def decree(
    *, annual: bool = False, gives: tuple[HariLibur, ...] = (), takes: tuple[date, ...] = ()
) -> Keputusan:
    return Keputusan(nomor=("1",), signed=DAY, year=2026, annual=annual, gives=gives, takes=takes)


def faults(call: Callable[[], object]) -> Iterator[Fault]:
    with pytest.raises((DateError, MalformedError)) as refused:
        call()
    error: LayananError = refused.value
    if isinstance(error, MalformedError):
        yield from error.faults
    if isinstance(error, DateError):
        yield error.fault


# What reads a moment, and the name it refuses one by.
MOMENTS: tuple[tuple[Callable[[Any], object], str], ...] = (
    (KALENDER.is_working, "d"),
    (lambda given: KALENDER.add(given, 1), "d"),
    (KALENDER.next, "d"),
    (KALENDER.previous, "d"),
    (KALENDER.closed, "d"),
    (lambda given: KALENDER.count(given, DAY), "start"),
    (lambda given: KALENDER.count(DAY, given), "end"),
    (lambda given: KALENDER.doubts(given, DAY), "start"),
    (lambda given: KALENDER.doubts(DAY, given), "end"),
    (Zona.WIB.day, "moment"),
    (lambda given: Zona.WIB.day(given, "pada"), "pada"),
)


class TestPlaces:
    """A moment nobody can read is refused by the name of its argument."""

    @pytest.mark.parametrize(("call", "name"), MOMENTS)
    @pytest.mark.parametrize("given", [NAIVE, "2026-03-13"])
    def test_moments(self, call: Callable[[Any], object], name: str, given: object) -> None:
        (fault,) = faults(lambda: call(given))
        assert (fault.path, fault.value) == (name, repr(given))
        assert fault.expected.id
        assert fault.expected.en

    def test_beyond_all_dates(self) -> None:
        late = datetime.max.replace(tzinfo=Zona.WIB.tz)
        (fault,) = faults(lambda: Zona.WIT.day(late))
        assert fault.path == "moment"
        assert fault.value.startswith("datetime.datetime(9999, 12, 31")
        assert fault.expected.en
        long = JangkaWaktu(9_000, Satuan.TAHUN)
        (fault,) = faults(lambda: long.shift(DAY))
        assert (fault.path, fault.value) == ("jangka", repr(str(long)))
        assert fault.expected.en

    def test_counts(self) -> None:
        given: Any = 1.5
        (fault,) = faults(lambda: KALENDER.add(DAY, given))
        assert (fault.path, fault.value) == ("n", "1.5")
        assert fault.expected.en


class TestSentences:
    """What would have been accepted is said in full."""

    def test_validity(self) -> None:
        (fault,) = faults(lambda: Validity(DAY, DAY))
        expected = Text("sesudah 2026-03-13", "a day after 2026-03-13")
        assert fault == Fault("end", "'2026-03-13'", expected)

    def test_decree(self) -> None:
        other = date(2025, 1, 1)
        found = list(faults(lambda: decree(gives=(closed(other),), takes=(DAY, DAY))))
        in_year = Text("hari dalam tahun 2026", "a day of 2026")
        once = Text("hari yang disebut sekali saja", "a day named once only")
        assert found == [
            Fault("gives[0].day", "'2025-01-01'", in_year),
            Fault("takes[1]", "'2026-03-13'", once),
        ]

    def test_calendar_with_a_gap(self) -> None:
        years = tuple(one for one in SEMUA if one.year != 2015)
        (fault,) = faults(lambda: Kalender(keputusan=years))
        one = Text("satu keputusan tahunan untuk 2015", "one annual decree for 2015")
        assert fault == Fault("keputusan", "(2014, 2016)", one)

    def test_day_open_and_closed(self) -> None:
        (fault,) = faults(
            lambda: Kalender.pemerintah(
                extra_closed=(closed(DAY),), extra_open=(HariBuka(DAY, NAME),)
            )
        )
        other = Text("hari yang tidak ada di extra_open", "a day that is not in extra_open")
        assert fault == Fault("extra_closed[0].day", "'2026-03-13'", other)

    @pytest.mark.parametrize("text", ["3 hari; 2 jam", "± 3 hari", "Senin - Jumat", "blabla", ""])
    def test_lengths(self, text: str) -> None:
        (fault,) = faults(lambda: JangkaWaktu.parse(text))
        assert fault.path == "text"
        for said in (fault.expected.id, fault.expected.en):
            assert said
            assert "None" not in said


PERPRES = Jadwal.perpres_21_2023()
JAM = JamKerja(kalender=KALENDER, jadwal=PERPRES)
READABLE = Text('rentang seperti "07.30-16.00"', 'a span such as "07.30-16.00"')
WHOLE = Text("bilangan bulat menit", "a whole number of minutes")
HALF: Any = 1.5
AFTER_NOON = Text("sesudah 08.00-12.00", "after 08.00-12.00")
SHIFTS = ("07.00-14.00", "13.00-20.00")
# What is asked of hours, and the fault it is refused with, in full.
HOURS: tuple[tuple[Callable[[], object], Fault], ...] = (
    (
        lambda: Rentang(480, 480),
        Fault("selesai", "480", Text("sesudah 480, paling banyak 1440", "after 480, at most 1440")),
    ),
    (
        lambda: Rentang(480, 1441),
        Fault(
            "selesai", "1441", Text("sesudah 480, paling banyak 1440", "after 480, at most 1440")
        ),
    ),
    (lambda: Rentang.parse("7-16"), Fault("text", "'7-16'", READABLE)),
    (lambda: Rentang.parse("07.00-16.60"), Fault("text", "'07.00-16.60'", READABLE)),
    (
        lambda: Jadwal(((Rentang(480, 720), Rentang(660, 960)), *((),) * 6)),
        Fault("hari[0]", "'11.00-16.00'", AFTER_NOON),
    ),
    (
        lambda: Jadwal((*((),) * 6, (Rentang(480, 720), Rentang(480, 960)))),
        Fault("hari[6]", "'08.00-16.00'", AFTER_NOON),
    ),
    (
        lambda: Jadwal.shifts(*SHIFTS),
        Fault(
            "spans",
            repr(SHIFTS),
            Text("giliran yang tidak bertumpuk", "shifts that do not overlap"),
        ),
    ),
    (
        lambda: JadwalKhusus(DAY, date(2026, 3, 12), PERPRES, NAME),
        Fault("sampai", "'2026-03-12'", Text("2026-03-13 atau sesudahnya", "2026-03-13 or later")),
    ),
    (lambda: JAM.add(datetime(2026, 3, 13, 9, tzinfo=UTC), HALF), Fault("n", "1.5", WHOLE)),
)


class TestHours:
    """Hours that cannot be are refused by their field, with what would do."""

    @pytest.mark.parametrize(("call", "fault"), HOURS)
    def test_refused(self, call: Callable[[], object], fault: Fault) -> None:
        assert list(faults(call)) == [fault]

    def test_days(self) -> None:
        (fault,) = faults(lambda: JAM.spans(NAIVE))
        assert fault.path == "day"

    def test_outside_the_decrees(self) -> None:
        """Who reads the refusal learns what is known, by when, and from which decree."""
        then = Kalender.pemerintah(known_on=date(2020, 1, 1))
        with pytest.raises(OutsideDecreesError) as refused:
            JamKerja(kalender=then, jadwal=PERPRES).is_open(datetime(2026, 3, 13, tzinfo=UTC))
        error = refused.value
        assert (error.year, error.years, error.known_on) == (2026, then.years, date(2020, 1, 1))
        by_signature = sorted(then.decrees, key=lambda one: one.signed)
        assert error.decrees == tuple(map(str, by_signature))
        with pytest.raises(OutsideDecreesError) as of_the_calendar:
            then.is_working(DAY)
        assert of_the_calendar.value.args == error.args

    @pytest.mark.parametrize("moment", [NAIVE, DAY, datetime.max.replace(tzinfo=UTC)])
    def test_instants(self, moment: datetime) -> None:
        (fault,) = faults(lambda: JAM.is_open(moment))
        expected = Text(
            "waktu dengan zona (WIB, WITA, atau WIT)", "a moment with its zone (WIB, WITA or WIT)"
        )
        assert fault == Fault.of("t", moment, expected)

    def test_first_and_last_instant_of_the_decrees(self) -> None:
        years = KALENDER.years
        first = datetime(years[0], 1, 1, tzinfo=KALENDER.zona.tz)
        end = datetime(years[-1] + 1, 1, 1, tzinfo=KALENDER.zona.tz)
        tick = timedelta(microseconds=1)
        assert not JAM.is_open(first)
        assert not JAM.is_open(end - tick)
        for outside in (first - tick, end):
            with pytest.raises(OutsideDecreesError):
                JAM.is_open(outside)

    def test_touching_spans_do_not_overlap(self) -> None:
        touching = Jadwal.daily("08.00-12.00", "12.00-16.00")
        assert touching.menit == 7 * 8 * 60

    def test_monday_to_thursday_are_alike(self) -> None:
        week = Jadwal.weekly(["08.00-16.00"], ["08.00-11.00"], ["09.00-10.00"])
        assert [str(spans[0]) for spans in week.hari[:6]] == ["08.00-16.00"] * 4 + [
            "08.00-11.00",
            "09.00-10.00",
        ]
        assert week.hari[6] == ()

    @pytest.mark.parametrize(
        ("shift", "day"),
        [
            ("22.30-22.15", ["00.00-22.15", "22.30-24.00"]),
            ("22.00-01.00", ["00.00-01.00", "22.00-24.00"]),
            ("22.00-00.30", ["00.00-00.30", "22.00-24.00"]),
            ("22.00-00.00", ["22.00-24.00"]),
        ],
    )
    def test_shifts_over_midnight(self, shift: str, day: list[str]) -> None:
        assert [str(span) for span in Jadwal.shifts(shift).hari[0]] == day

    def test_ramadan(self) -> None:
        """Perpres 21/2023, read in reports of it: from 08.00, breaks of 30 and 60 minutes."""
        week = Jadwal.perpres_21_2023_ramadan()
        assert [str(span) for span in week.hari[0]] == ["08.00-12.00", "12.30-15.00"]
        assert [str(span) for span in week.hari[4]] == ["08.00-11.30", "12.30-15.30"]
        own = Jadwal.perpres_21_2023_ramadan(istirahat="11.45", istirahat_jumat="11.00")
        assert [str(span) for span in own.hari[0]] == ["08.00-11.45", "12.15-15.00"]
        assert [str(span) for span in own.hari[4]] == ["08.00-11.00", "12.00-15.30"]


LIMIT = Tenggat(
    id="X-1",
    citation=UU_25_2009.pasal(44, ayat=3),
    pihak=(Pihak.PENYELENGGARA,),
    isi=NAME,
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(14, Satuan.HARI),
    validity=Validity(date(2009, 7, 18)),
)
MONTH = JangkaWaktu(1, Satuan.BULAN)
HOUR = JangkaWaktu(1, Satuan.JAM)
FORTNIGHT = JangkaWaktu(14, Satuan.HARI)
CHOICE = evolve(LIMIT, jangka=None, pilihan=(FORTNIGHT, MONTH))
NUMBERLESS = evolve(LIMIT, jangka=None, sifat=Sifat.TANPA_ANGKA)
BUDGET = evolve(NUMBERLESS, sifat=Sifat.TAHUN_ANGGARAN, mulai=date(2011, 1, 1))
# What is asked of a limit, and why there is no date.
LIMITS: tuple[tuple[Callable[[], object], str, str], ...] = (
    (LIMIT.due, "perlu tanggal mulai", "a start is needed"),
    (
        lambda: LIMIT.under(hari=BacaanHari.KERJA),
        "perlu kalender kantor",
        "an office's calendar is needed",
    ),
    (
        lambda: LIMIT.under(roll=Roll.NEXT),
        "perlu kalender kantor",
        "an office's calendar is needed",
    ),
    (lambda: LIMIT.recurring(DAY), "tidak berulang", "it does not recur"),
    (
        lambda: LIMIT.due(DAY, jangka=MONTH),
        "norma menetapkan 14 (empat belas) hari",
        "the norm fixes 14 days (hari)",
    ),
    (
        lambda: CHOICE.due(DAY),
        "pilih 14 (empat belas) hari atau 1 (satu) bulan",
        "choose 14 days (hari) or 1 month",
    ),
    (
        lambda: CHOICE.due(DAY, jangka=HOUR),
        "1 (satu) jam bukan pilihan: 14 (empat belas) hari atau 1 (satu) bulan",
        "1 hour is not offered, but 14 days (hari) or 1 month",
    ),
    (
        lambda: NUMBERLESS.due(DAY),
        "norma ini tidak menyebut angka; beri jangka menurut kebijakan kantor",
        "the norm sets no number; give the office's own length as jangka",
    ),
    (
        lambda: NUMBERLESS.due(DAY, jangka=HOUR),
        "1 (satu) jam dihitung dalam jam, bukan hari",
        "1 hour is counted on the clock, not in days",
    ),
    (
        BUDGET.due,
        "norma menetapkan tahun anggaran, mulai 2011-01-01, bukan jangka waktu",
        "the norm names a budget year, from 2011-01-01, and no length",
    ),
)


class TestLimits:
    """A limit without a date says which limit, and what is missing."""

    @pytest.mark.parametrize(("call", "in_indonesian", "in_english"), LIMITS)
    def test_no_date(self, call: Callable[[], object], in_indonesian: str, in_english: str) -> None:
        with pytest.raises(NoLimitError) as refused:
            call()
        assert refused.value.subject == "X-1"
        assert refused.value.reason == Text(in_indonesian, in_english)

    def test_without_an_office_only_plain_days(self) -> None:
        moment = datetime(2026, 3, 13, 9, tzinfo=UTC)
        expected = Text(
            "tanggal, atau kalender yang tahu zonanya", "a date, or a calendar with its zone"
        )
        (fault,) = faults(lambda: LIMIT.due(moment))
        assert fault == Fault.of("start", moment, expected)
        (fault,) = faults(lambda: LIMIT.due(DAY).is_late(moment))
        assert fault == Fault.of("on", moment, expected)

    @pytest.mark.parametrize(
        ("jumlah", "satuan"),
        [(3_000_000, Satuan.HARI), (10**9, Satuan.HARI), (8_000, Satuan.TAHUN)],
    )
    def test_beyond_all_dates(self, jumlah: int, satuan: Satuan) -> None:
        long = JangkaWaktu(jumlah, satuan)
        expected = Text("lama sampai hari dalam tahun 1-9999", "a length to a day of years 1-9999")
        (fault,) = faults(lambda: evolve(LIMIT, jangka=long).due(DAY))
        assert fault == Fault.of("jangka", str(long), expected)


# What is asked of number words, by the name of the argument it is refused by.
NUMBERS: tuple[tuple[Callable[[], object], str, object], ...] = (
    (lambda: to_words(-1), "n", -1),
    (lambda: to_words(LARGEST + 1), "n", LARGEST + 1),
    (lambda: from_words("lima enam"), "words", "lima enam"),
    (lambda: from_words("a" * 401), "words", "a" * 401),
)


class TestNumbers:
    """Number words that are none are refused by name, with what would do."""

    @pytest.mark.parametrize(("call", "path", "given"), NUMBERS)
    def test_refused(self, call: Callable[[], object], path: str, given: object) -> None:
        with pytest.raises(MalformedError) as refused:
            call()
        assert refused.value.subject == "terbilang"
        (fault,) = refused.value.faults
        assert fault == Fault.of(path, given, fault.expected)
        assert fault.expected.id
        assert fault.expected.en

    def test_no_text(self) -> None:
        given: Any = 14
        with pytest.raises(MalformedError) as refused:
            from_words(given)
        assert refused.value.subject == "terbilang"
        assert refused.value.faults == (Fault("words", "14", Text("teks", "text")),)


class TestLengths:
    """A length refused names the words in the way; one read is what was written."""

    @pytest.mark.parametrize(
        ("text", "words", "why"),
        [
            ("14 (lima belas) hari", "14 (lima belas)", "14 is not lima belas (15)"),
            ("3 hari; 2 jam", "3 hari; 2 jam", "one length: this is daftar"),
            ("minimal 3 hari", "paling singkat", "it is neither an exact nor a longest length"),
            ("3 hari sebelum acara", "sebelum", "it is neither an exact nor a longest length"),
            ("KTP: 3 hari", "KTP", "not understood"),
        ],
    )
    def test_refused(self, text: str, words: str, why: str) -> None:
        with pytest.raises(MalformedError) as refused:
            JangkaWaktu.parse(text)
        assert refused.value.subject == "JangkaWaktu"
        (fault,) = refused.value.faults
        assert (fault.path, fault.value) == ("text", repr(words))
        assert fault.expected.en.endswith(why)

    def test_read(self) -> None:
        assert JangkaWaktu.parse("paling lama 3 (tiga) bulan") == JangkaWaktu(3, Satuan.BULAN)

    def test_beyond_all_days(self) -> None:
        long = JangkaWaktu(999_999_999_999, Satuan.MINGGU)
        (fault,) = faults(long.in_days)
        expected = Text("lama sampai hari dalam tahun 1-9999", "a length to a day of years 1-9999")
        assert fault == Fault.of("jangka", str(long), expected)
        assert JangkaWaktu(2, Satuan.MINGGU).in_days() == timedelta(14)
        assert JangkaWaktu(2, Satuan.HARI).in_days(-3) == timedelta(-6)
        assert JangkaWaktu(2, Satuan.BULAN).in_days() is None
        (fault,) = faults(lambda: JangkaWaktu(9_000, Satuan.TAHUN).shift(DAY))
        assert fault == Fault.of("jangka", str(JangkaWaktu(9_000, Satuan.TAHUN)), expected)


class TestClosures:
    """Why a day is closed is told with how firm it is and what to know about it."""

    def test_everything_is_carried_over(self) -> None:
        note = Text("menurut surat edaran", "by a circular")
        off = HariLibur(
            DAY, JenisLibur.LIBUR_KANTOR, NAME, kepastian=Kepastian.TENTATIF, catatan=note
        )
        closure = Kalender.pemerintah(extra_closed=(off,)).closed(DAY)
        assert closure is not None
        assert (closure.kepastian, closure.catatan) == (Kepastian.TENTATIF, note)

    def test_region(self) -> None:
        """A day of one region closes there only, and a day of all regions there too."""
        here = HariLibur(DAY, JenisLibur.PEMUNGUTAN_SUARA, NAME, wilayah="Bali")
        all_over = closed(date(2026, 3, 12))
        year = decree(annual=True, gives=(here, all_over))
        kinds = frozenset({JenisLibur.PEMUNGUTAN_SUARA, JenisLibur.LIBUR_KANTOR})
        for wilayah, works in (("Bali", False), ("NTB", True), ("", True)):
            kalender = Kalender(keputusan=(year,), closed_kinds=kinds, wilayah=wilayah)
            assert kalender.is_working(DAY) is works
            assert not kalender.is_working(date(2026, 3, 12))

    def test_decreed_days_too(self) -> None:
        note = Text("menunggu keputusan", "to be decided")
        off = HariLibur(
            DAY, JenisLibur.LIBUR_NASIONAL, NAME, kepastian=Kepastian.TENTATIF, catatan=note
        )
        closure = Kalender(keputusan=(decree(annual=True, gives=(off,)),)).closed(DAY)
        assert closure is not None
        assert (closure.kepastian, closure.catatan) == (Kepastian.TENTATIF, note)


class TestEdges:
    """The last decreed day counts; what was never given can be taken."""

    def test_count_back_from_the_last_day(self) -> None:
        last = date(KALENDER.years[-1], 12, 31)
        assert KALENDER.count(last, last) == 0
        back = KALENDER.count(last, date(last.year, 12, 1))
        assert back == -KALENDER.count(date(last.year, 11, 30), date(last.year, 12, 30))

    FIRST = date(KALENDER.years[0], 1, 1)
    LAST = date(KALENDER.years[-1], 12, 31)
    BEFORE, AFTER = FIRST - timedelta(1), LAST + timedelta(1)

    def test_the_first_day_is_inside(self) -> None:
        assert not KALENDER.is_working(self.FIRST)
        assert KALENDER.add(self.FIRST, 0) == self.FIRST
        assert KALENDER.count(self.FIRST, self.FIRST) == 0
        week = date(self.FIRST.year, 1, 8)
        assert KALENDER.count(self.FIRST, week) == 4  # 5 to 8 January
        assert KALENDER.count(week, self.FIRST) == -3  # the day counted from is not counted
        assert KALENDER.doubts(self.FIRST, self.FIRST) == ()

    def test_the_year_that_no_decree_covers_is_named(self) -> None:
        for call, year in (
            (lambda: KALENDER.add(self.LAST, 1), self.AFTER.year),
            (lambda: KALENDER.add(self.FIRST, -1), self.BEFORE.year),
            (lambda: KALENDER.add(self.AFTER, -1), self.AFTER.year),
            (lambda: KALENDER.add(self.BEFORE, 1), self.BEFORE.year),
            (lambda: KALENDER.count(self.FIRST, self.AFTER), self.AFTER.year),
            (lambda: KALENDER.count(self.AFTER, self.FIRST), self.AFTER.year),
            (lambda: KALENDER.count(self.BEFORE, self.LAST), self.BEFORE.year),
            (lambda: KALENDER.doubts(self.FIRST, self.AFTER), self.AFTER.year),
            (lambda: KALENDER.doubts(self.BEFORE, self.FIRST), self.BEFORE.year),
        ):
            with pytest.raises(OutsideDecreesError) as refused:
                call()
            assert refused.value.year == year

    def test_switches(self) -> None:
        given: Any = 1
        with pytest.raises(MalformedError) as refused:
            Kalender.pemerintah(cuti_bersama=given)
        assert refused.value.subject == "Kalender"
        switch = Text("benar atau salah", "true or false")
        assert refused.value.faults == (Fault("cuti_bersama", "1", switch),)

    def test_taking_what_was_not_given(self) -> None:
        assert fold([decree(takes=(DAY,))]) == {}
