"""What is refused says where, what was found and what was expected, in both languages.

The fields of an error are its interface: a form shows them beside the field they name.
"""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Any

import pytest

from layanan.errors import DateError, Fault, LayananError, MalformedError
from layanan.text import Text
from layanan.validity import Validity
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.kalender import HariBuka, Kalender
from layanan.waktu.keputusan import HariLibur, JenisLibur, Kepastian, Keputusan, fold
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

    def test_taking_what_was_not_given(self) -> None:
        assert fold([decree(takes=(DAY,))]) == {}
