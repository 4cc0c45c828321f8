"""The tables of time limits: against hand-written facts, against the calendar, against the law.

The facts are written here a second time, by hand and in another shape, so that a slip in a table
needs the same slip twice to pass. The last classes read the laws as promulgated and are skipped,
visibly, where they are absent.
"""

import calendar
import pickle
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice
from types import ModuleType
from typing import NamedTuple

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import lawtext
from layanan.citation import PP_96_2012, UU_25_2009, Citation, Peraturan
from layanan.errors import Fault, MalformedError, NoLimitError, NotInForceError
from layanan.tenggat import SEMUA, pp96_2012, uu25_2009
from layanan.terbilang import to_words
from layanan.text import Text
from layanan.validity import Validity, refuse_overlaps
from layanan.waktu.deadline import Tenggat
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.kalender import Kalender
from layanan.waktu.norma import Arah, BacaanHari, Kata, Sifat

BY_ID = {row.id: row for row in SEMUA}
KALENDER = Kalender.pemerintah()
MODULES = {UU_25_2009: uu25_2009, PP_96_2012: pp96_2012}

AFTER, BEFORE = "sesudah", "sebelum"

# id, place, numbers, unit, direction, who: as the laws have them, in article order.
FACTS: list[tuple[str, str, tuple[int, ...], str, str, str]] = [
    ("UU25-P6-5", "6 (5)", (1,), "tahun", AFTER, "gubernur"),
    ("UU25-P7-4-b", "7 (4) b", (), "", AFTER, "menteri"),
    ("UU25-P10-1", "10 (1)", (3, 6, 12, 24), "bulan", AFTER, "penyelenggara"),
    ("UU25-P13-5", "13 (5)", (14,), "hari", AFTER, "penyelenggara, pihak lain"),
    ("UU25-P16-e", "16 e", (), "", AFTER, "pelaksana"),
    ("UU25-P28-3", "28 (3)", (30,), "hari kalender", BEFORE, "penyelenggara"),
    ("UU25-P36-2", "36 (2)", (), "", AFTER, "penyelenggara"),
    ("UU25-P38-1", "38 (1)", (1,), "tahun", AFTER, "penyelenggara"),
    ("UU25-P42-2", "42 (2)", (30,), "hari", AFTER, "pengadu"),
    ("UU25-P44-1", "44 (1)", (), "", AFTER, "penyelenggara, ombudsman"),
    ("UU25-P44-3", "44 (3)", (14,), "hari", AFTER, "penyelenggara, ombudsman"),
    ("UU25-P44-4", "44 (4)", (30,), "hari", AFTER, "pengadu"),
    ("UU25-P46-4", "46 (4)", (3,), "tahun", AFTER, "ombudsman"),
    ("UU25-P50-1", "50 (1)", (60,), "hari", AFTER, "penyelenggara"),
    ("UU25-P50-2", "50 (2)", (14,), "hari", AFTER, "penyelenggara"),
    ("UU25-P50-3", "50 (3)", (), "", AFTER, "penyelenggara"),
    ("UU25-P50-6", "50 (6)", (5,), "tahun", AFTER, "ombudsman"),
    ("UU25-P54-2", "54 (2)", (3,), "bulan", AFTER, "penyelenggara, pelaksana"),
    ("UU25-P54-3", "54 (3)", (1,), "tahun", AFTER, "penyelenggara, pelaksana"),
    ("UU25-P54-4", "54 (4)", (3,), "bulan", AFTER, "penyelenggara, pelaksana"),
    ("UU25-P54-4-masa", "54 (4)", (), "", AFTER, "penyelenggara, pelaksana"),
    ("UU25-P54-5", "54 (5)", (1,), "tahun", AFTER, "penyelenggara, pelaksana"),
    ("UU25-P54-6", "54 (6)", (1,), "tahun", AFTER, "penyelenggara, pelaksana"),
    ("UU25-P54-11", "54 (11)", (6,), "bulan", AFTER, "penyelenggara"),
    ("UU25-P59", "59", (2,), "tahun", AFTER, "pembentuk peraturan"),
    ("UU25-P60-1", "60 (1)", (6,), "bulan", AFTER, "pemerintah"),
    ("UU25-P60-2", "60 (2)", (6,), "bulan", AFTER, "pemerintah"),
    ("UU25-P60-3", "60 (3)", (6,), "bulan", AFTER, "pemerintah"),
    ("UU25-P60-4", "60 (4)", (6,), "bulan", AFTER, "penyelenggara"),
    ("UU25-P60-5", "60 (5)", (6,), "bulan", AFTER, "pemerintah"),
    ("UU25-P60-6", "60 (6)", (6,), "bulan", AFTER, "pemerintah"),
    ("UU25-P60-7", "60 (7)", (6,), "bulan", AFTER, "presiden"),
    ("UU25-P61", "61", (), "", AFTER, "negara"),
    ("PP96-P10-2-a", "10 (2) a", (), "", AFTER, "badan hukum"),
    ("PP96-P20-2", "20 (2)", (), "", AFTER, "penyelenggara"),
    ("PP96-P27-1", "27 (1)", (5,), "hari kerja", AFTER, "penyelenggara"),
    ("PP96-P27-2", "27 (2)", (7,), "hari kerja", AFTER, "masyarakat, pihak terkait"),
    ("PP96-P27-3", "27 (3)", (14,), "hari", AFTER, "penyelenggara"),
    ("PP96-P27-4", "27 (4)", (), "", AFTER, "penyelenggara"),
    ("PP96-P28-1", "28 (1)", (), "", AFTER, "masyarakat, pihak terkait"),
    ("PP96-P29-3", "29 (3)", (), "", AFTER, "penyelenggara"),
    ("PP96-P30-4", "30 (4)", (7,), "hari kerja", AFTER, "penyelenggara"),
    ("PP96-P32-1", "32 (1)", (1,), "tahun", AFTER, "penyelenggara"),
    ("PP96-P33-1", "33 (1)", (3,), "tahun", AFTER, "penyelenggara"),
    ("PP96-P42-2", "42 (2)", (), "", AFTER, "penyelenggara"),
    ("PP96-P49-2", "49 (2)", (1,), "tahun", AFTER, "penyelenggara, pelaksana"),
    ("PP96-P49-7", "49 (7)", (6,), "bulan", AFTER, "penyelenggara"),
    ("PP96-P50-1-a", "50 (1) a", (6,), "bulan", AFTER, "penyelenggara"),
    ("PP96-P50-1-b", "50 (1) b", (6,), "bulan", AFTER, "penyelenggara"),
    ("PP96-P50-2", "50 (2)", (6,), "bulan", AFTER, "penyelenggara"),
]

# The day a limit ends whose trigger the law itself dates.
FIXED_ENDS = {
    "UU25-P46-4": date(2012, 7, 18),
    "UU25-P50-6": date(2014, 7, 18),
    "UU25-P59": date(2011, 7, 18),
    "UU25-P60-1": date(2010, 1, 18),
    "UU25-P60-2": date(2010, 1, 18),
    "UU25-P60-3": date(2010, 1, 18),
    "UU25-P60-4": date(2013, 4, 30),
    "UU25-P60-5": date(2010, 1, 18),
    "UU25-P60-6": date(2010, 1, 18),
    "UU25-P60-7": date(2010, 1, 18),
    "PP96-P50-1-a": date(2013, 4, 30),
    "PP96-P50-1-b": date(2013, 4, 30),
}


def lengths(row: Tenggat) -> tuple[JangkaWaktu, ...]:
    return row.pilihan if row.jangka is None else (row.jangka,)


WITH_LENGTH = tuple(row for row in SEMUA if lengths(row))


def short(citation: Citation) -> str:
    parts = [str(citation.pasal)]
    parts += [] if citation.ayat is None else [f"({citation.ayat})"]
    parts += [] if citation.huruf is None else [citation.huruf]
    return " ".join(parts)


class TestTables:
    """Every time limit of UU 25/2009 and PP 96/2012 is a row, and every row is one of theirs."""

    def test_rows_are_the_facts_and_the_facts_are_the_rows(self) -> None:
        rows = [
            (
                row.id,
                short(row.citation),
                tuple(one.jumlah for one in lengths(row)),
                ", ".join({one.satuan.value: None for one in lengths(row)}),
                row.arah.value,
                ", ".join(pihak.value for pihak in row.pihak),
            )
            for row in SEMUA
        ]
        assert rows == FACTS

    def test_ids_are_unique_and_say_where_the_row_stands(self) -> None:
        assert len(BY_ID) == len(SEMUA)
        for row in SEMUA:
            law = "UU25" if row.citation.peraturan == UU_25_2009 else "PP96"
            place = re.sub(r"[() ]+", "-", short(row.citation)).strip("-")
            assert row.id in (f"{law}-P{place}", f"{law}-P{place}-masa")

    @pytest.mark.parametrize("module", MODULES.values())
    def test_every_constant_of_a_module_is_in_its_table_once(self, module: ModuleType) -> None:
        constants = {
            name: value for name, value in vars(module).items() if isinstance(value, Tenggat)
        }
        assert Counter(constants.values()) == Counter(module.TENGGAT)
        assert sorted([*constants, "TENGGAT"]) == sorted(module.__all__)

    def test_tables_are_in_article_order_of_their_own_law(self) -> None:
        for law, module in MODULES.items():
            citations = [row.citation for row in module.TENGGAT]
            assert citations == sorted(citations)
            assert {citation.peraturan for citation in citations} == {law}
        assert (*uu25_2009.TENGGAT, *pp96_2012.TENGGAT) == SEMUA

    def test_every_citation_is_verified(self) -> None:
        for row in SEMUA:
            cited = (row.citation, *row.akibat, *([row.penjelasan] if row.penjelasan else []))
            assert all(citation.verified for citation in cited)

    def test_every_row_is_law_from_the_day_its_instrument_is(self) -> None:
        for row in SEMUA:
            assert row.citation.peraturan.berlaku == row.validity.start
            assert row.validity.end is None
        refuse_overlaps((row.id, row.validity) for row in SEMUA)

    def test_a_number_from_the_elucidation_is_marked_and_explained(self) -> None:
        marked = {row.id: row.penjelasan for row in SEMUA if row.penjelasan is not None}
        assert set(marked) == {"UU25-P6-5", "UU25-P10-1", "UU25-P38-1"}
        for name, citation in marked.items():
            row = BY_ID[name]
            assert citation == evolve(row.citation, penjelasan=True)
            assert row.catatan is not None
            assert "penjelasan" in row.catatan.id

    def test_texts_speak_both_languages(self) -> None:
        for row in SEMUA:
            for text in (row.isi, row.pemicu, row.catatan):
                assert text is None or (text.id.strip() and text.en.strip() and text.id != text.en)

    def test_what_has_no_number_says_why(self) -> None:
        for row in SEMUA:
            if not lengths(row):
                assert row.catatan is not None

    def test_recurring_lengths_are_calendar_units(self) -> None:
        recurring = [row for row in SEMUA if row.sifat is Sifat.BERKALA]
        assert {row.id for row in recurring} == {
            "UU25-P6-5", "UU25-P10-1", "UU25-P38-1", "PP96-P32-1", "PP96-P33-1",
        }  # fmt: skip
        for row in recurring:
            assert {one.satuan for one in lengths(row)} <= {Satuan.BULAN, Satuan.TAHUN}

    def test_only_the_repair_notice_runs_backwards(self) -> None:
        assert [row for row in SEMUA if row.arah is Arah.SEBELUM] == [
            uu25_2009.PENGUMUMAN_PERBAIKAN
        ]

    def test_rows_are_picklable(self) -> None:
        assert pickle.loads(pickle.dumps(SEMUA)) == SEMUA  # noqa: S301  # our own bytes


class TestMalformed:
    """A row says no more than it can: what contradicts its kind is refused."""

    def test_the_elucidation_must_be_one(self) -> None:
        with pytest.raises(MalformedError, match="penjelasan"):
            evolve(uu25_2009.LAPORAN_GUBERNUR, penjelasan=UU_25_2009.pasal(6, ayat=5))

    def test_a_budget_year_has_a_first_day_and_no_length(self) -> None:
        with pytest.raises(MalformedError, match="mulai"):
            evolve(uu25_2009.BEBAN_NEGARA, mulai=None)
        with pytest.raises(MalformedError, match="jangka"):
            evolve(uu25_2009.BEBAN_NEGARA, jangka=JangkaWaktu(1, Satuan.TAHUN))

    def test_a_choice_stands_alone(self) -> None:
        with pytest.raises(MalformedError, match="pilihan"):
            evolve(uu25_2009.EVALUASI_PELAKSANA, jangka=JangkaWaktu(3, Satuan.BULAN))

    def test_all_faults_are_named_with_what_would_do(self) -> None:
        row = uu25_2009.EVALUASI_PELAKSANA
        year = JangkaWaktu(1, Satuan.TAHUN)
        norm = UU_25_2009.pasal(10, ayat=1)
        with pytest.raises(MalformedError) as refused:
            evolve(row, jangka=year, penjelasan=norm, sifat=Sifat.TAHUN_ANGGARAN)
        assert refused.value.faults == (
            Fault.of("jangka", year, Text("sesuai sifatnya", "what its kind calls for")),
            Fault.of("pilihan", row.pilihan, Text("kosong", "none beside a fixed length")),
            Fault.of(
                "penjelasan",
                str(norm),
                Text("penjelasan suatu pasal", "the elucidation of a provision"),
            ),
            Fault.of("mulai", None, Text("awal tahun anggaran", "the budget year's first day")),
        )

    @pytest.mark.parametrize("row", SEMUA, ids=lambda row: row.id)
    def test_kind_and_length_belong_together(self, row: Tenggat) -> None:
        without = {Sifat.TANPA_ANGKA, Sifat.TAHUN_ANGGARAN}
        assert (row.sifat in without) is not bool(lengths(row))
        other = Sifat.BATAS if row.sifat in without else Sifat.TANPA_ANGKA
        with pytest.raises(MalformedError, match="jangka"):
            evolve(row, sifat=other)


# row, start, how bare hari is read, due day; counted by hand on the calendars of 2024-2026.
DUE: list[tuple[Tenggat, date, BacaanHari, date]] = [
    (uu25_2009.PENGADUAN, date(2026, 3, 13), BacaanHari.KALENDER, date(2026, 4, 12)),
    (uu25_2009.TANGGAPAN, date(2026, 3, 13), BacaanHari.KALENDER, date(2026, 3, 27)),
    (uu25_2009.TANGGAPAN, date(2026, 3, 13), BacaanHari.KERJA, date(2026, 4, 10)),
    (uu25_2009.KELENGKAPAN, date(2026, 3, 27), BacaanHari.KALENDER, date(2026, 4, 26)),
    (uu25_2009.KEPUTUSAN, date(2026, 3, 13), BacaanHari.KALENDER, date(2026, 5, 12)),
    (uu25_2009.PENYAMPAIAN, date(2026, 5, 12), BacaanHari.KALENDER, date(2026, 5, 26)),
    (uu25_2009.KERJA_SAMA_TERTENTU, date(2026, 3, 10), BacaanHari.KALENDER, date(2026, 3, 24)),
    (uu25_2009.PEMENUHAN_KEWAJIBAN, date(2026, 1, 31), BacaanHari.KALENDER, date(2026, 4, 30)),
    (uu25_2009.PEMENUHAN_ANGGARAN, date(2024, 2, 29), BacaanHari.KALENDER, date(2025, 2, 28)),
    (uu25_2009.PERBAIKAN_KINERJA, date(2025, 8, 31), BacaanHari.KALENDER, date(2026, 2, 28)),
    (pp96_2012.PUBLIKASI_RANCANGAN, date(2026, 2, 2), BacaanHari.KALENDER, date(2026, 2, 9)),
    (pp96_2012.MASUKAN, date(2026, 2, 2), BacaanHari.KALENDER, date(2026, 2, 11)),
    # Between 11 February and 5 March stand a collective leave (16) and the Lunar New Year (17).
    (pp96_2012.PERBAIKAN_RANCANGAN, date(2026, 2, 11), BacaanHari.KALENDER, date(2026, 2, 25)),
    (pp96_2012.PERBAIKAN_RANCANGAN, date(2026, 2, 11), BacaanHari.KERJA, date(2026, 3, 5)),
    (pp96_2012.PUBLIKASI_MAKLUMAT, date(2026, 2, 10), BacaanHari.KALENDER, date(2026, 2, 23)),
    (pp96_2012.PENYUSUNAN_STANDAR_BARU, date(2026, 3, 1), BacaanHari.KALENDER, date(2026, 9, 1)),
]


class TestDue:
    """The trigger day is not counted; the due day is in time and the day after is late."""

    @pytest.mark.parametrize(("row", "start", "hari", "due"), DUE)
    def test_lawful_and_unlawful(
        self, row: Tenggat, start: date, hari: BacaanHari, due: date
    ) -> None:
        deadline = row.due(start, KALENDER, hari=hari)
        assert deadline.due == due
        assert not deadline.is_late(due)
        assert deadline.is_late(due + timedelta(1))

    @pytest.mark.parametrize("row", WITH_LENGTH, ids=lambda row: row.id)
    @given(start=st.dates(date(2012, 10, 30), date(2026, 9, 30)))
    def test_each_length_is_counted_as_its_unit_says(self, row: Tenggat, start: date) -> None:
        for jangka in lengths(row):
            deadline = row.due(start, KALENDER, jangka=jangka)
            assert deadline.due == by_hand(row, start, jangka)
            assert not deadline.is_late(deadline.due)
            assert deadline.is_late(deadline.due + timedelta(1))

    @given(
        start=st.dates(date(2012, 10, 30), date(2025, 12, 31)),
        wait=st.integers(0, 40),
        row=st.sampled_from([row for row in SEMUA if row.jangka is not None]),
    )
    def test_a_later_start_is_never_due_earlier(self, start: date, wait: int, row: Tenggat) -> None:
        basis = row.under(KALENDER)
        assert basis.due(start).due <= basis.due(start + timedelta(wait)).due

    def test_bare_hari_has_two_readings_and_no_other_unit_has(self) -> None:
        bare = {
            row.id: row for row in SEMUA if any(one.satuan is Satuan.HARI for one in lengths(row))
        }
        assert set(bare) == {
            "UU25-P13-5", "UU25-P42-2", "UU25-P44-3", "UU25-P44-4", "UU25-P50-1", "UU25-P50-2",
            "PP96-P27-3",
        }  # fmt: skip
        for row in SEMUA:
            if row.jangka is not None:
                readings = row.readings(date(2025, 3, 3), KALENDER)
                assert len(readings) == (2 if row.id in bare else 1)

    @pytest.mark.parametrize("row", WITH_LENGTH, ids=lambda row: row.id)
    def test_nothing_is_due_before_the_law(self, row: Tenggat) -> None:
        for jangka in lengths(row):
            with pytest.raises(NotInForceError):
                row.due(row.validity.start - timedelta(1), KALENDER, jangka=jangka)

    def test_the_explanation_carries_article_and_note(self) -> None:
        deadline = uu25_2009.KELENGKAPAN.due(date(2026, 3, 27))
        note = uu25_2009.KELENGKAPAN.catatan
        assert note is not None
        assert "Pasal 44 ayat (4) UU 25/2009" in deadline.explain("id")
        assert note.id in deadline.explain("id")
        assert note.en in deadline.explain("en")


def by_hand(row: Tenggat, start: date, jangka: JangkaWaktu) -> date:
    """The same count, made day by day and month by month."""
    sign = -1 if row.id == "UU25-P28-3" else 1
    if jangka.satuan in (Satuan.HARI, Satuan.HARI_KALENDER):
        return start + timedelta(sign * jangka.jumlah)
    if jangka.satuan is Satuan.HARI_KERJA:
        day, left = start, jangka.jumlah
        while left:
            day += timedelta(1)
            left -= KALENDER.is_working(day)
        return day
    months = jangka.jumlah * (12 if jangka.satuan is Satuan.TAHUN else 1)
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(start.day, last))


class TestBackward:
    """Pasal 28 ayat (3): announced at the latest 30 calendar days before the works begin."""

    WORKS = date(2026, 5, 15)

    def test_thirty_days_before_is_in_time_and_twenty_nine_is_late(self) -> None:
        deadline = uu25_2009.PENGUMUMAN_PERBAIKAN.due(self.WORKS)
        assert deadline.due == date(2026, 4, 15)
        assert not deadline.is_late(date(2026, 4, 1))
        assert not deadline.is_late(date(2026, 4, 15))
        assert deadline.is_late(date(2026, 4, 16))

    def test_closed_days_count_because_they_are_calendar_days(self) -> None:
        # The span holds 1 May, Ascension and collective leave; a calendar changes nothing.
        deadline = uu25_2009.PENGUMUMAN_PERBAIKAN.due(self.WORKS, KALENDER)
        assert len(deadline.steps) == 30
        assert deadline.skipped == ()
        assert deadline.hari is None


class TestRecurring:
    """PP 96/2012 Pasal 32 and 33, UU 25/2009 Pasal 10 and 38: again and again, without drift."""

    def test_a_year_begun_on_leap_day_comes_back_to_it(self) -> None:
        yearly = islice(pp96_2012.EVALUASI_STANDAR.recurring(date(2024, 2, 29)), 5)
        assert [one.due for one in yearly] == [
            date(2025, 2, 28), date(2026, 2, 28), date(2027, 2, 28), date(2028, 2, 29),
            date(2029, 2, 28),
        ]  # fmt: skip

    def test_three_years(self) -> None:
        threefold = islice(pp96_2012.PENINJAUAN_ULANG.recurring(date(2024, 2, 29)), 4)
        assert [one.due.year for one in threefold] == [2027, 2030, 2033, 2036]

    def test_a_month_begun_on_the_31st_does_not_drift(self) -> None:
        three = JangkaWaktu(3, Satuan.BULAN)
        evaluations = uu25_2009.EVALUASI_PELAKSANA.recurring(date(2025, 8, 31), jangka=three)
        assert [one.due for one in islice(evaluations, 4)] == [
            date(2025, 11, 30), date(2026, 2, 28), date(2026, 5, 31), date(2026, 8, 31),
        ]  # fmt: skip

    def test_what_recurs_is_what_the_law_says_recurs(self) -> None:
        assert {row.id for row in SEMUA if row.recurs} == {
            "UU25-P6-5", "UU25-P7-4-b", "UU25-P10-1", "UU25-P16-e", "UU25-P38-1",
            "PP96-P20-2", "PP96-P32-1", "PP96-P33-1",
        }  # fmt: skip

    def test_berkala_without_a_number_recurs_by_the_office_policy(self) -> None:
        half_year = JangkaWaktu(6, Satuan.BULAN)
        reports = uu25_2009.LAPORAN_PELAKSANA.recurring(date(2026, 1, 15), jangka=half_year)
        assert [one.due for one in islice(reports, 2)] == [date(2026, 7, 15), date(2027, 1, 15)]
        with pytest.raises(NoLimitError):
            uu25_2009.LAPORAN_PELAKSANA.recurring(date(2026, 1, 15))

    @pytest.mark.parametrize(
        "row", [row for row in SEMUA if not row.recurs], ids=lambda row: row.id
    )
    def test_nothing_else_recurs(self, row: Tenggat) -> None:
        with pytest.raises(NoLimitError, match="recur"):
            row.recurring(date(2026, 1, 15))


class TestChoice:
    """Pasal 10 ayat (1) with its elucidation: every 3, 6, 12 or 24 months, and no other period."""

    @pytest.mark.parametrize(
        ("months", "due"),
        [
            (3, date(2026, 4, 15)),
            (6, date(2026, 7, 15)),
            (12, date(2027, 1, 15)),
            (24, date(2028, 1, 15)),
        ],
    )
    def test_the_four(self, months: int, due: date) -> None:
        chosen = JangkaWaktu(months, Satuan.BULAN)
        assert uu25_2009.EVALUASI_PELAKSANA.due(date(2026, 1, 15), jangka=chosen).due == due

    def test_no_choice_is_made_for_the_office(self) -> None:
        with pytest.raises(NoLimitError, match=r"choose 3 months.*or 24 months"):
            uu25_2009.EVALUASI_PELAKSANA.due(date(2026, 1, 15))

    @pytest.mark.parametrize(
        "other",
        [JangkaWaktu(4, Satuan.BULAN), JangkaWaktu(2, Satuan.TAHUN), JangkaWaktu(3, Satuan.HARI)],
    )
    def test_a_fifth_is_refused(self, other: JangkaWaktu) -> None:
        with pytest.raises(NoLimitError, match="not offered"):
            uu25_2009.EVALUASI_PELAKSANA.due(date(2026, 1, 15), jangka=other)


class TestWithoutNumber:
    """Where the norm sets no number, none is invented; the office may bring its own."""

    ROWS = tuple(row for row in SEMUA if row.sifat is Sifat.TANPA_ANGKA)

    @pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
    def test_refused_without_and_counted_with_the_office_length(self, row: Tenggat) -> None:
        start = date(2026, 2, 2)
        with pytest.raises(NoLimitError, match="sets no number") as refused:
            row.due(start, KALENDER)
        assert refused.value.subject == row.id
        own = row.due(start, KALENDER, jangka=JangkaWaktu(3, Satuan.HARI_KERJA))
        assert own.due == date(2026, 2, 5)
        assert not own.is_late(date(2026, 2, 5))
        assert own.is_late(date(2026, 2, 6))

    @pytest.mark.parametrize(
        "row", [row for row in SEMUA if row.jangka is not None], ids=lambda row: row.id
    )
    def test_a_number_of_the_law_is_not_replaced(self, row: Tenggat) -> None:
        with pytest.raises(NoLimitError, match="the norm fixes"):
            row.due(date(2026, 2, 2), jangka=JangkaWaktu(11, Satuan.HARI))

    def test_a_budget_year_is_no_length_and_takes_none(self) -> None:
        row = uu25_2009.BEBAN_NEGARA
        assert row.mulai == date(2011, 1, 1)
        for jangka in (None, JangkaWaktu(1, Satuan.TAHUN)):
            with pytest.raises(NoLimitError, match="budget year, from 2011-01-01"):
                row.due(jangka=jangka)


class TestFixedStart:
    """A limit counted from a promulgation has its own start, and so a date of its own."""

    def test_the_dates(self) -> None:
        ends = {row.id: row.due().due for row in SEMUA if row.mulai and row.jangka}
        assert ends == FIXED_ENDS

    @pytest.mark.parametrize("name", FIXED_ENDS)
    def test_the_last_day_is_in_time_and_the_next_is_late(self, name: str) -> None:
        deadline = BY_ID[name].due()
        assert not deadline.is_late(FIXED_ENDS[name])
        assert deadline.is_late(FIXED_ENDS[name] + timedelta(1))

    def test_the_start_is_a_day_of_the_two_laws(self) -> None:
        days = {UU_25_2009.diundangkan, PP_96_2012.diundangkan}
        assert {BY_ID[name].mulai for name in FIXED_ENDS} == days

    @pytest.mark.parametrize(
        "row",
        [row for row in SEMUA if row.mulai is None and row.jangka is not None],
        ids=lambda row: row.id,
    )
    def test_any_other_needs_a_start(self, row: Tenggat) -> None:
        with pytest.raises(NoLimitError, match="a start is needed"):
            row.due(None, KALENDER)


# What follows reads the laws as promulgated.

TEXT_OF = {UU_25_2009: "uu-25-2009.md", PP_96_2012: "pp-96-2012.md"}

_LIST = r"(?:,(?: atau)? \d+ \([a-z ]+\) \w+)*"
_PHRASE = re.compile(
    r"(?P<n>\d+)(?P<percent>%?) \((?P<words>[a-z ]+)\)"
    r"(?: (?P<unit>hari kerja|hari kalender|kali dalam setahun|[a-z]+))?"
)
_NEXT = re.compile(rf"{_LIST} (terhitung sejak|sejak|setelah|sebelum|sekali)\b")

# A number in the law that is no time limit of its own, and why.
NOT_A_LIMIT = {
    ("Pasal 10 ayat (2) huruf a PP 96/2012", 50, "kali"): "a multiple of income, not a time",
    ("Pasal 37 ayat (2) PP 96/2012", 25, "persen"): "a share of the capacity, not a time",
    ("Penjelasan Pasal 60 ayat (4) UU 25/2009", 6, "bulan"): (
        "retells Pasal 60 ayat (3) and (4), whose own words are rows"
    ),
}

# A time word without a number, in a provision that is no row, and why.
NOT_A_ROW = {
    "Pasal 28 ayat (1) UU 25/2009": "the provider states its own day of completion",
    "Pasal 44 ayat (5) UU 25/2009": "the consequence of missing ayat (4)",
}

# Rows whose norm has no word of time at all: the tables show that nothing is set.
SILENT = {"UU25-P44-1", "PP96-P27-4", "PP96-P28-1", "PP96-P29-3", "PP96-P42-2"}

_TIMELESS = re.compile(
    r"secara berkala|batas waktu|dalam waktu|masa pelaksanaan|tahun (?:berjalan|anggaran)"
)


class Phrase(NamedTuple):
    """A number with its words, unit and the word that ties it to a trigger, where it stands."""

    place: Citation
    n: int
    unit: str
    kata: str
    words: str


def plain(words: str) -> str:
    return " ".join(words.replace("_", "").split())


def places(law: Peraturan) -> Iterator[tuple[Citation, str]]:
    """Each smallest provision of a law with its words, then each ayat of its elucidation."""
    name = TEXT_OF[law]
    for at, words in lawtext.provisions(name).items():
        yield (
            law.pasal(
                at.pasal, ayat=at.ayat or None, huruf=at.huruf or None, angka=at.angka or None
            ),
            plain(words),
        )
    articles = re.split(r"\nPasal (\d+)\n", lawtext.elucidation(name))[1:]
    for number, note in zip(articles[::2], articles[1::2], strict=True):
        ayat = re.split(r"(?:^|\s)Ayat \((\d+)\) ", plain(note))
        if ayat[0]:
            yield law.pasal(int(number), penjelasan=True), ayat[0]
        for n, words in zip(ayat[1::2], ayat[2::2], strict=True):
            yield law.pasal(int(number), ayat=int(n), penjelasan=True), words


def phrases(law: Peraturan) -> Iterator[Phrase]:
    for place, words in places(law):
        for found in _PHRASE.finditer(words):
            n, unit = int(found["n"]), found["unit"] or ""
            following = _NEXT.match(words, found.end())
            kata = following[1] if following else ""
            if words[: found.start()].endswith("setiap "):
                kata = "setiap"
            if unit == "kali dalam setahun":  # setahun is one year
                unit, kata = "tahun", "kali dalam"
            if found["percent"]:
                unit = "persen"
            yield Phrase(place, n, unit, kata, found["words"].removesuffix(" persen"))


def named_in(words: str) -> list[tuple[int, int | None, str | None]]:
    """The provisions a sanction names: "Pasal 13 ayat (1) huruf b dan huruf e, Pasal 22"."""
    duty = re.search(r"melanggar ketentuan(.*?)dikenai sanksi", words)
    named: list[tuple[int, int | None, str | None]] = []
    for token in re.finditer(
        r"Pasal (\d+)|ayat \((\d+)\)|huruf ([a-z])\b", duty[1] if duty else ""
    ):
        if token[1]:
            named.append((int(token[1]), None, None))
            continue
        pasal, ayat, huruf = named[-1]
        fresh = (pasal, int(token[2]), None) if token[2] else (pasal, ayat, token[3])
        # A bare "Pasal 13" that goes on is narrowed; a complete place is followed by another.
        narrows = huruf is None and (ayat is None or not token[2])
        named[-1:] = [fresh] if narrows else [named[-1], fresh]
    return named


@lawtext.needs_law_text
class TestLawText:
    """Each number of time in the articles and the elucidation is a row, word for word."""

    def test_no_number_is_lost_between_the_provisions(self) -> None:
        for law, name in TEXT_OF.items():
            whole = plain(lawtext.body(name) + lawtext.elucidation(name))
            assert len(_PHRASE.findall(whole)) == len(list(phrases(law)))

    def test_every_number_is_a_row_and_every_row_is_a_number(self) -> None:
        found: Counter[tuple[str, int, str, str]] = Counter()
        excused: set[tuple[str, int, str]] = set()
        for law in TEXT_OF:
            for one in phrases(law):
                key = (str(one.place), one.n, one.unit)
                if key in NOT_A_LIMIT:
                    excused.add(key)
                else:
                    found[*key, one.kata] += 1
        assert excused == set(NOT_A_LIMIT)
        assert found == Counter(
            (str(row.penjelasan or row.citation), one.jumlah, one.satuan.value, row.kata.value)
            for row in SEMUA
            for one in lengths(row)
        )

    def test_numbers_agree_with_their_words(self) -> None:
        checked = [one for law in TEXT_OF for one in phrases(law)]
        assert len(checked) > 30
        for one in checked:
            assert one.words == to_words(one.n)

    def test_time_without_a_number_is_a_row_too(self) -> None:
        rows = {str(row.citation): row for row in SEMUA}
        speaking: set[str] = set()
        for law in TEXT_OF:
            for place, words in places(law):
                if _TIMELESS.search(words) and not place.penjelasan:
                    speaking.add(str(place))
        assert set(NOT_A_ROW) <= speaking
        assert speaking - set(NOT_A_ROW) <= set(rows)
        without = {row.id for row in SEMUA if not lengths(row)}
        assert {name for name in without if str(BY_ID[name].citation) not in speaking} == SILENT

    def test_berkala_stands_where_the_rows_say_so(self) -> None:
        berkala = {
            str(place)
            for law in TEXT_OF
            for place, words in places(law)
            if "secara berkala" in words and not place.penjelasan
        }
        # Pasal 6 ayat (5) has the word in its elucidation only.
        recurring = {str(row.citation) for row in SEMUA if row.recurs and row.id != "UU25-P6-5"}
        assert berkala | {"Pasal 33 ayat (1) PP 96/2012"} == recurring

    def test_the_budget_year(self) -> None:
        words = dict(places(UU_25_2009))[UU_25_2009.pasal(61)]
        assert "selambat-lambatnya dimulai tahun anggaran 2011" in words


# The provisions through which a sanction reaches a row that it does not name itself.
VIA = {
    "UU25-P60-4": (
        UU_25_2009.pasal(15, huruf="a"),
        UU_25_2009.pasal(20, ayat=1),
        UU_25_2009.pasal(20, ayat=3),
    ),
    "PP96-P27-4": (PP_96_2012.pasal(22, ayat=1),),
    "PP96-P30-4": (PP_96_2012.pasal(30, ayat=3),),
    "PP96-P50-1-a": (PP_96_2012.pasal(22, ayat=1),),
    "PP96-P50-2": (PP_96_2012.pasal(22, ayat=1),),
}

# Consequences that are no sanction list: the place, and words of it that tie it to the row.
CONSEQUENCES = {
    "UU25-P28-3": [(UU_25_2009.pasal(28, ayat=4), "dinyatakan telah melakukan kelalaian")],
    "UU25-P44-4": [
        (UU_25_2009.pasal(44, ayat=5), "pengadu dianggap mencabut pengaduannya"),
        (UU_25_2009.pasal(44, ayat=5, penjelasan=True), "pengaduan dinyatakan batal"),
    ],
    "UU25-P50-3": [(UU_25_2009.pasal(57, ayat=3), "wajib dibayar oleh penyelenggara")],
    **{
        f"UU25-P54-{name}": [(UU_25_2009.pasal(54, ayat=ayat), "apabila dalam")]
        for name, ayat in (("2", 2), ("3", 3), ("4", 4), ("4-masa", 4), ("11", 11))
    },
    "PP96-P49-7": [(PP_96_2012.pasal(49, ayat=7), "apabila dalam")],
}


@lawtext.needs_law_text
class TestConsequences:
    """UU 25/2009 Pasal 54 and PP 96/2012 Pasal 49 name the provisions they sanction."""

    def test_the_lists_are_read_as_they_stand(self) -> None:
        words = dict(places(UU_25_2009))
        assert named_in(words[UU_25_2009.pasal(54, ayat=1)]) == [
            (11, 2, None), (11, 3, None), (15, None, "g"), (17, None, "e"),
        ]  # fmt: skip
        assert named_in(words[UU_25_2009.pasal(54, ayat=2)])[2:6] == [
            (13, 1, "b"), (13, 1, "e"), (15, None, "e"), (15, None, "f"),
        ]  # fmt: skip
        assert (22, None, None) in named_in(words[UU_25_2009.pasal(54, ayat=7)])

    @pytest.mark.parametrize("row", SEMUA, ids=lambda row: row.id)
    def test_every_consequence_is_derived_from_the_text(self, row: Tenggat) -> None:
        law = row.citation.peraturan
        words = dict(places(law))
        duties = (row.citation, *VIA.get(row.id, ()))
        sanctions = 54 if law == UU_25_2009 else 49
        derived = {
            place
            for place, text in words.items()
            if place.pasal == sanctions and not place.penjelasan
            for pasal, ayat, huruf in named_in(text)
            if any(law.pasal(pasal, ayat=ayat, huruf=huruf).covers(duty) for duty in duties)
        }
        for place, tie in CONSEQUENCES.get(row.id, ()):
            assert tie in words[place]
            derived.add(place)
        assert set(row.akibat) == derived
        assert len(row.akibat) == len(derived)


class TestKata:
    """The word that ties a length to its trigger is the law's own."""

    def test_backward_and_forward_words(self) -> None:
        for row in SEMUA:
            assert (row.kata is Kata.SEBELUM) is (row.arah is Arah.SEBELUM)

    def test_a_word_that_ties_has_something_to_tie_to(self) -> None:
        for row in SEMUA:
            if row.kata in (Kata.SEJAK, Kata.TERHITUNG_SEJAK, Kata.SETELAH, Kata.SEBELUM):
                assert row.pemicu is not None

    def test_a_later_version_may_follow_but_not_overlap(self) -> None:
        row = uu25_2009.TANGGAPAN
        ended = evolve(row, validity=Validity(row.validity.start, date(2030, 1, 1)))
        later = evolve(row, validity=Validity(date(2030, 1, 1)), catatan=Text("baru", "new"))
        refuse_overlaps((one.id, one.validity) for one in (ended, later))
        with pytest.raises(NotInForceError):
            ended.due(date(2030, 1, 1))
