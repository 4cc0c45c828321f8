"""The decrees against the verified table of days off, both ways, and year by year.

``data/holidays.csv`` holds one row per state of a day: its kind, the day of the decree that gave
it, and the day of the decree that took it back, if any. ``data/golden`` holds each year as a reader
sees it; ``python tests/test_skb.py`` writes it anew after a decree, and the difference is reviewed.
"""

import csv
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest
from attrs import evolve

from layanan.errors import MalformedError
from layanan.text import Text
from layanan.waktu.kalender import Kalender
from layanan.waktu.keputusan import HariLibur, JenisLibur, Kepastian, Keputusan, fold
from layanan.waktu.skb import BELUM_TERVERIFIKASI, SEMUA

DATA = Path(__file__).parent / "data"
YEARS = range(2009, 2028)
UNVERIFIED = date(2012, 12, 31)
JAKARTA = date(2017, 4, 19)

KINDS = {
    "national": JenisLibur.LIBUR_NASIONAL,
    "collective_leave": JenisLibur.CUTI_BERSAMA,
    "election": JenisLibur.PEMUNGUTAN_SUARA,
    "other": JenisLibur.PEMUNGUTAN_SUARA,
}


class State(NamedTuple):
    """One uninterrupted state of one day: off, of a kind, from one decree to another."""

    day: date
    jenis: JenisLibur
    since: date
    until: date | None


def table() -> list[dict[str, str]]:
    with (DATA / "holidays.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def tabulated() -> Iterator[State]:
    for row in table():
        if row["decree_date"]:
            yield State(
                date.fromisoformat(row["date"]),
                KINDS[row["kind"]],
                date.fromisoformat(row["decree_date"]),
                date.fromisoformat(row["revoked"]) if row["revoked"] else None,
            )


def decreed() -> Iterator[State]:
    off: dict[date, State] = {}
    for decree in sorted(SEMUA, key=lambda decree: decree.signed):
        for day in decree.takes:
            yield off.pop(day)._replace(until=decree.signed)
        for given in decree.gives:
            state = State(given.day, given.jenis, decree.signed, None)
            known = off.setdefault(given.day, state)
            assert known.jenis is given.jenis, f"{decree} changes the kind of {given.day}"
    yield from off.values()


class TestJoin:
    """Every state in the table is decreed, and every decreed state is in the table."""

    def test_both_ways(self) -> None:
        ours, theirs = list(decreed()), list(tabulated())
        assert len(set(ours)) == len(ours)
        assert len(set(theirs)) == len(theirs)
        assert set(ours) - set(theirs) == set()
        assert set(theirs) - set(ours) == set()

    def test_figures_of_the_table(self) -> None:
        assert Counter(row["status"] for row in table()) == {"final": 419, "superseded": 19}
        final = Counter(row["kind"] for row in table() if row["status"] == "final")
        assert final == {"national": 295, "collective_leave": 112, "election": 11, "other": 1}

    def test_superseded_is_what_was_revoked(self) -> None:
        for row in table():
            assert (row["status"] == "superseded") is bool(row["revoked"]), row

    def test_one_row_alone_has_no_decree(self) -> None:
        (row,) = [row for row in table() if not row["decree_date"]]
        assert row["date"] == UNVERIFIED.isoformat()
        assert row["kind"] == "collective_leave"

    def test_fold_is_the_final_state(self) -> None:
        final = {state.day: state.jenis for state in tabulated() if state.until is None}
        assert {day: off.jenis for day, (off, _) in fold(SEMUA).items()} == final

    def test_fold_at_every_decree_date(self) -> None:
        states = list(tabulated())
        for signed in sorted({decree.signed for decree in SEMUA}):
            for known_on in (signed - timedelta(days=1), signed):
                known = [decree for decree in SEMUA if decree.signed <= known_on]
                expected = {
                    state.day
                    for state in states
                    if state.since <= known_on and (state.until is None or known_on < state.until)
                }
                assert set(fold(known)) == expected, known_on


class TestCounts:
    """Days per year and kind as the decrees announce them, final state."""

    # national, collective leave, election day, revoked
    COUNTS = {  # noqa: RUF012 - read only
        2009: (14, 4, 2, 0),
        2010: (14, 3, 0, 0),
        2011: (14, 5, 0, 0),
        2012: (14, 5, 0, 0),  # 6 with 31 December, which no known decree gives
        2013: (14, 5, 0, 0),
        2014: (15, 4, 2, 0),
        2015: (15, 4, 1, 0),
        2016: (15, 4, 0, 0),
        2017: (16, 7, 2, 1),  # one of the two election days in Jakarta only
        2018: (16, 8, 1, 0),
        2019: (16, 4, 1, 0),
        2020: (16, 5, 1, 8),
        2021: (15, 1, 0, 8),  # 16 holidays on 15 dates
        2022: (16, 4, 0, 1),
        2023: (16, 11, 0, 1),
        2024: (17, 10, 2, 0),
        2025: (17, 11, 0, 0),
        2026: (17, 8, 0, 0),
        2027: (18, 8, 0, 0),
    }

    def test_every_year_has_a_row(self) -> None:
        assert set(self.COUNTS) == set(YEARS) == set(Kalender.pemerintah().years)

    @pytest.mark.parametrize("year", YEARS)
    def test_year(self, year: int) -> None:
        states = [state for state in decreed() if state.day.year == year]
        kinds = Counter(state.jenis for state in states if state.until is None)
        assert (
            kinds[JenisLibur.LIBUR_NASIONAL],
            kinds[JenisLibur.CUTI_BERSAMA],
            kinds[JenisLibur.PEMUNGUTAN_SUARA],
            sum(state.until is not None for state in states),
        ) == self.COUNTS[year]

    def test_two_holidays_on_one_day(self) -> None:
        name = fold(SEMUA)[date(2021, 5, 13)][0].nama.id
        assert "Kenaikan" in name
        assert "Idul Fitri" in name


class TestDecrees:
    """Each decree stands in a chain: it takes what was given, amends what came before."""

    def test_one_annual_decree_a_year(self) -> None:
        assert [decree.year for decree in SEMUA if decree.annual] == list(YEARS)

    def test_by_year_then_as_signed(self) -> None:
        assert list(SEMUA) == sorted(SEMUA, key=lambda decree: (decree.year, decree.signed))

    @pytest.mark.parametrize("decree", SEMUA, ids=str)
    def test_takes_what_is_off(self, decree: Keputusan) -> None:
        before = fold(one for one in SEMUA if one.signed < decree.signed)
        assert set(decree.takes) <= set(before)

    @pytest.mark.parametrize("decree", SEMUA, ids=str)
    def test_gives_what_is_not_off(self, decree: Keputusan) -> None:
        before = fold(one for one in SEMUA if one.signed < decree.signed)
        assert not {given.day for given in decree.gives} & set(before)

    @pytest.mark.parametrize("decree", SEMUA, ids=str)
    def test_changes_something(self, decree: Keputusan) -> None:
        assert decree.gives or decree.takes

    @pytest.mark.parametrize("decree", SEMUA, ids=str)
    def test_amends_an_earlier_one_of_its_year(self, decree: Keputusan) -> None:
        if decree.annual:
            assert decree.amends is None
        if decree.takes:
            assert decree.amends is not None
        if decree.amends is not None:
            assert decree.amends in SEMUA
            assert decree.amends.year == decree.year
            assert decree.amends.signed < decree.signed

    @pytest.mark.parametrize("decree", SEMUA, ids=str)
    def test_in_order_of_days(self, decree: Keputusan) -> None:
        days = [given.day for given in decree.gives]
        assert days == sorted(set(days))
        assert list(decree.takes) == sorted(set(decree.takes))

    @pytest.mark.parametrize("decree", SEMUA, ids=str)
    def test_signed_before_what_it_gives(self, decree: Keputusan) -> None:
        assert all(decree.signed < given.day for given in decree.gives)
        assert all(decree.signed < taken for taken in decree.takes)

    def test_numbers_are_their_own(self) -> None:
        assert len({decree.nomor for decree in SEMUA}) == len(SEMUA)
        assert len({str(decree) for decree in SEMUA}) == len(SEMUA)

    def test_joint_decrees_have_three_signatories(self) -> None:
        for decree in SEMUA:
            joint = decree.nomor[0].startswith("SKB")
            assert len(decree.nomor) == (3 if joint else 1), decree
            assert joint or decree.nomor[0].startswith("Keppres"), decree

    def test_both_languages_everywhere(self) -> None:
        for decree in SEMUA:
            for given in decree.gives:
                assert given.nama.id.strip()
                assert given.nama.en.strip()
                assert given.nama.id != given.nama.en


class TestDoubtful:
    """What is not firm is said to be so."""

    def test_the_unverified_day_closes_no_calendar_unless_asked(self) -> None:
        assert [off.day for off in BELUM_TERVERIFIKASI] == [UNVERIFIED]
        assert UNVERIFIED not in fold(SEMUA)
        assert Kalender.pemerintah().is_working(UNVERIFIED)
        closure = Kalender.pemerintah(unverified=True).closed(UNVERIFIED)
        assert closure is not None
        assert closure.kepastian is Kepastian.BELUM_TERVERIFIKASI
        assert closure.keputusan is None
        assert closure.catatan is not None

    def test_an_office_open_on_collective_leave_is_open_on_the_unverified_day(self) -> None:
        assert Kalender.pemerintah(cuti_bersama=False, unverified=True).is_working(UNVERIFIED)

    def test_jakarta_only(self) -> None:
        assert Kalender.pemerintah().is_working(JAKARTA)
        assert Kalender.pemerintah(wilayah="Jawa Barat").is_working(JAKARTA)
        closure = Kalender.pemerintah(wilayah="DKI Jakarta").closed(JAKARTA)
        assert closure is not None
        assert closure.jenis is JenisLibur.PEMUNGUTAN_SUARA
        regional = [off.day for off, _ in fold(SEMUA).values() if off.wilayah]
        assert regional == [JAKARTA]

    def test_tentative_days(self) -> None:
        tentative = {
            off.day: off.catatan
            for off, _ in fold(SEMUA).values()
            if off.kepastian is Kepastian.TENTATIF
        }
        assert set(tentative) == {date(2027, 3, 10), date(2027, 3, 11), date(2027, 5, 17)}
        assert all(note is not None for note in tentative.values())

    def test_a_disputed_kind_is_noted(self) -> None:
        disputed, _ = fold(SEMUA)[date(2015, 12, 24)]
        assert disputed.jenis is JenisLibur.CUTI_BERSAMA
        assert disputed.kepastian is Kepastian.PASTI
        assert disputed.catatan is not None

    @pytest.mark.parametrize(
        ("known_on", "working"),
        [
            (date(2016, 4, 14), False),
            (date(2016, 11, 20), False),
            (date(2016, 11, 21), True),
            (date(2017, 6, 14), True),
            (date(2017, 6, 15), False),
            (None, False),
        ],
    )
    def test_the_three_states_of_23_june_2017(
        self, known_on: date | None, *, working: bool
    ) -> None:
        kalender = Kalender.pemerintah(known_on=known_on)
        assert kalender.is_working(date(2017, 6, 23)) is working


class TestKeputusan:
    """A decree that contradicts itself cannot be built."""

    LIBUR = HariLibur(date(2030, 1, 1), JenisLibur.LIBUR_NASIONAL, Text("x", "y"))
    DECREE = Keputusan(nomor=("SKB 1",), signed=date(2029, 6, 1), year=2030, annual=True)

    def test_days_of_another_year(self) -> None:
        with pytest.raises(MalformedError) as refused:
            evolve(self.DECREE, year=2031, gives=(self.LIBUR,), takes=(date(2032, 1, 1),))
        assert [fault.path for fault in refused.value.faults] == ["gives[0].day", "takes[0]"]

    def test_days_named_twice(self) -> None:
        day = date(2030, 2, 2)
        with pytest.raises(MalformedError) as refused:
            evolve(self.DECREE, gives=(self.LIBUR, self.LIBUR), takes=(day, day))
        assert [fault.path for fault in refused.value.faults] == ["gives[1].day", "takes[1]"]

    @pytest.mark.parametrize("nomor", [(), ("",), ("SKB", " ")])
    def test_numbers(self, nomor: tuple[str, ...]) -> None:
        with pytest.raises(MalformedError):
            evolve(self.DECREE, nomor=nomor)

    @pytest.mark.parametrize("year", [0, 10_000])
    def test_years_without_dates(self, year: int) -> None:
        with pytest.raises(MalformedError):
            evolve(self.DECREE, year=year)

    def test_a_day_may_change_its_kind_in_one_decree(self) -> None:
        leave = evolve(self.LIBUR, jenis=JenisLibur.CUTI_BERSAMA)
        first = evolve(self.DECREE, gives=(leave,))
        second = evolve(
            self.DECREE,
            nomor=("SKB 2",),
            signed=date(2029, 7, 1),
            annual=False,
            takes=(leave.day,),
            gives=(self.LIBUR,),
            amends=first,
        )
        assert fold([second, first]) == {leave.day: (self.LIBUR, second)}

    def test_amended_decree_is_named_not_spelled_out(self) -> None:
        amending = evolve(self.DECREE, nomor=("SKB 2",), amends=self.DECREE)
        assert "amends=SKB 1)" in repr(amending)

    def test_every_kind_speaks_both_languages(self) -> None:
        texts = [kind.text for kind in JenisLibur]
        assert len({text.id for text in texts}) == len({text.en for text in texts}) == len(texts)


def golden(year: int) -> str:
    lines = [
        f"{day} {off.jenis.value} | {off.nama.id} | {off.nama.en} | {decree}"
        + ("" if off.kepastian is Kepastian.PASTI else f" | {off.kepastian.value}")
        + (f" | {off.wilayah}" if off.wilayah else "")
        for day, (off, decree) in sorted(fold(SEMUA).items())
        if day.year == year
    ]
    return "\n".join(lines) + "\n"


class TestGolden:
    """Each year as a reader sees it."""

    @pytest.mark.parametrize("year", YEARS)
    def test_year(self, year: int) -> None:
        assert golden(year) == (DATA / "golden" / f"{year}.txt").read_text(encoding="utf-8")

    def test_none_too_many(self) -> None:
        names = {path.name for path in (DATA / "golden").iterdir()}
        assert names == {f"{year}.txt" for year in YEARS}


if __name__ == "__main__":
    for written in YEARS:
        (DATA / "golden" / f"{written}.txt").write_text(golden(written), encoding="utf-8")
