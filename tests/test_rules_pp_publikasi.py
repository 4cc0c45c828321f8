"""PP 96/2012 Pasal 27: publication, comments, improvement, adoption, to the day."""

from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from layanan.hukum.contoh import PENYUSUNAN, STANDAR
from layanan.hukum.contoh_penyusunan import BERURUTAN
from layanan.model.isian import Isian
from layanan.model.maklumat import Publikasi
from layanan.model.penyusunan import (
    BeritaAcara,
    HasilTanggapan,
    Penyusunan,
    Perbaikan,
    Tanggapan,
)
from layanan.tenggat.pp96_2012 import MASUKAN, PERBAIKAN_RANCANGAN
from layanan.waktu.norma import BacaanHari
from rules_pp import FAIL, KALENDER, MET, NONE, NOW, PASS, REVIEW, UNRECORDED, found, said

SIGNED = date(2026, 1, 12)
LAST_TO_PUBLISH = date(2026, 1, 20)  # 13, 14, 15, (16 is off), 19, 20
PUBLISHED = date(2026, 1, 14)
LAST_TO_COMMENT = date(2026, 1, 26)  # 15, 19, 20, 21, 22, 23, 26
LAST_TO_IMPROVE = date(2026, 2, 9)  # fourteen days on
LAST_AS_WORKING_DAYS = date(2026, 2, 13)
DAY = timedelta(1)


def published(*days: date | None) -> Penyusunan:
    return evolve(BERURUTAN, publikasi=tuple(Publikasi(tanggal=day) for day in days))


def improved(day: date | None) -> Penyusunan:
    return evolve(BERURUTAN, perbaikan=Perbaikan(selesai=day, uraian="diperbaiki"))


def adopted(day: date | None) -> tuple[object, ...]:
    return (evolve(STANDAR, ditetapkan=day),)


class TestPublication:
    """Pasal 27 ayat (1): within 5 (lima) hari kerja of the signing of the minutes."""

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            (SIGNED, MET),
            (LAST_TO_PUBLISH, MET),
            (LAST_TO_PUBLISH + DAY, [(FAIL, "terlambat", "publikasi")]),
        ],
    )
    def test_to_the_day(self, day: date, expected: object) -> None:
        assert said(published(day), "PP96-P27-1") == expected

    def test_the_earliest_counts(self) -> None:
        assert said(published(NOW, None, PUBLISHED), "PP96-P27-1") == MET

    def test_before_the_minutes_it_was_another_text(self) -> None:
        early = published(SIGNED - DAY)
        assert said(early, "PP96-P27-1") == [(REVIEW, "naskah-lama", "publikasi")]
        assert said(published(SIGNED - DAY, PUBLISHED), "PP96-P27-1") == MET

    @pytest.mark.parametrize(
        ("now", "expected"),
        [(LAST_TO_PUBLISH, MET), (LAST_TO_PUBLISH + DAY, [(FAIL, "belum", "publikasi")])],
    )
    def test_still_open(self, now: date, expected: object) -> None:
        waiting = evolve(PENYUSUNAN, publikasi=())
        assert said(waiting, "PP96-P27-1", now=now) == expected
        unknown = [(REVIEW, UNRECORDED, "publikasi")]
        assert said(PENYUSUNAN, "PP96-P27-1", now=now) == unknown

    @pytest.mark.parametrize(
        "making",
        [
            published(None),
            evolve(PENYUSUNAN, tanggapan=(Tanggapan(),)),
            evolve(PENYUSUNAN, perbaikan=BERURUTAN.perbaikan),
        ],
    )
    def test_a_gap_in_the_record_is_no_failure(self, making: Penyusunan) -> None:
        assert said(making, "PP96-P27-1") == [(REVIEW, UNRECORDED, "publikasi")]

    def test_an_adopted_standard_shows_that_time_went_on(self) -> None:
        found_ = said(PENYUSUNAN, "PP96-P27-1", within=(STANDAR,))
        assert found_ == [(REVIEW, UNRECORDED, "publikasi")]

    def test_without_minutes_nothing_is_counted(self) -> None:
        for minutes in (None, BeritaAcara()):
            making = evolve(BERURUTAN, berita_acara=minutes)
            assert said(making, "PP96-P27-1") == [(NONE, "tanpa-mulai", "publikasi")]

    def test_without_a_calendar(self) -> None:
        late = published(date(2026, 3, 1))
        assert said(late, "PP96-P27-1", kalender=None) == [(REVIEW, "tanpa-kalender", "publikasi")]
        soon = published(SIGNED + 5 * DAY)
        assert said(soon, "PP96-P27-1", kalender=None) == MET

    def test_before_the_regulation(self) -> None:
        making = Penyusunan.dari(ditandatangani=date(2012, 10, 29), dipublikasikan=NOW)
        assert said(making, "PP96-P27-1") == [(NONE, "belum-berlaku", "publikasi")]
        making = Penyusunan.dari(ditandatangani=date(2012, 10, 30), dipublikasikan=NOW)
        assert said(making, "PP96-P27-1") == [(FAIL, "terlambat", "publikasi")]


class TestTimeForComments:
    """Pasal 27 ayat (2): the public has 7 (tujuh) hari kerja from publication."""

    def test_the_last_day(self) -> None:
        assert MASUKAN.due(PUBLISHED, KALENDER).due == LAST_TO_COMMENT

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            (LAST_TO_COMMENT - DAY, [(FAIL, "", "publikasi")]),
            (LAST_TO_COMMENT, [(REVIEW, "", "publikasi")]),
            (LAST_TO_COMMENT + DAY, MET),
            (None, MET),
        ],
    )
    def test_no_adoption_while_it_runs(self, day: date | None, expected: object) -> None:
        assert said(BERURUTAN, "PP96-P27-2", within=adopted(day)) == expected

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            (LAST_TO_COMMENT, MET),
            (LAST_TO_COMMENT + DAY, [(REVIEW, "lewat", "tanggapan[0].diajukan")]),
            (None, MET),
        ],
    )
    def test_a_late_comment_is_for_a_person_to_weigh(
        self, day: date | None, expected: object
    ) -> None:
        making = evolve(BERURUTAN, tanggapan=(Tanggapan(diajukan=day),))
        assert said(making, "PP96-P27-2") == expected

    def test_not_counted(self) -> None:
        for making in (PENYUSUNAN, Penyusunan(), published(None)):
            assert said(making, "PP96-P27-2") == [(NONE, "tanpa-mulai", "publikasi")]
        old = Penyusunan.dari(dipublikasikan=date(2012, 10, 29))
        assert said(old, "PP96-P27-2") == [(NONE, "belum-berlaku", "")]
        late = evolve(old, perbaikan=Perbaikan(selesai=date(2012, 11, 30)))
        assert said(late, "PP96-P27-2") == [(NONE, "belum-berlaku", "publikasi")]

    def test_without_a_calendar_only_what_turns_on_it_needs_review(self) -> None:
        quiet = Penyusunan.dari(dipublikasikan=PUBLISHED)
        assert said(quiet, "PP96-P27-2", kalender=None) == MET
        assert said(BERURUTAN, "PP96-P27-2", kalender=None) == [
            (REVIEW, "tanpa-kalender", "publikasi")
        ]

    def test_in_the_last_days_there_are(self) -> None:
        last = Penyusunan.dari(dipublikasikan=date.max)
        assert said(last, "PP96-P27-2") == MET
        assert said(evolve(last, perbaikan=BERURUTAN.perbaikan), "PP96-P27-3") == MET
        year = Penyusunan.dari(dipublikasikan=date(2031, 1, 6))
        unknown = said(year, "PP96-P27-2", within=adopted(date(2031, 3, 3)))
        assert unknown == [(REVIEW, "tanpa-keputusan", "publikasi")]


class TestImprovement:
    """Pasal 27 ayat (3): within 14 (empat belas) hari of the last day for comments."""

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            (LAST_TO_COMMENT - DAY, PASS),
            (LAST_TO_IMPROVE, PASS),
            (LAST_TO_IMPROVE + DAY, FAIL),
        ],
    )
    def test_to_the_day(self, day: date, expected: object) -> None:
        ((outcome, _, _),) = said(improved(day), "PP96-P27-3")
        assert outcome is expected

    @given(st.dates(LAST_TO_COMMENT, date(2026, 3, 13)))
    def test_both_readings_of_hari(self, day: date) -> None:
        readings = {
            reading: PERBAIKAN_RANCANGAN.due(LAST_TO_COMMENT, KALENDER, hari=reading).due
            for reading in BacaanHari
        }
        assert readings == {
            BacaanHari.KALENDER: LAST_TO_IMPROVE,
            BacaanHari.KERJA: LAST_AS_WORKING_DAYS,
        }
        ((outcome, key, _),) = said(improved(day), "PP96-P27-3", hari=None)
        if day <= LAST_TO_IMPROVE:
            assert outcome is PASS
        elif day <= LAST_AS_WORKING_DAYS:
            assert (outcome, key) == (REVIEW, "bacaan-hari")
        else:
            assert (outcome, key) == (FAIL, "terlambat")

    @pytest.mark.parametrize(
        ("now", "expected"), [(LAST_TO_IMPROVE, PASS), (LAST_TO_IMPROVE + DAY, FAIL)]
    )
    def test_still_open(self, now: date, expected: object) -> None:
        waiting = evolve(BERURUTAN, perbaikan=Isian.KOSONG)
        ((outcome, _, _),) = said(waiting, "PP96-P27-3", now=now)
        assert outcome is expected
        assert said(waiting, "PP96-P27-3", now=now, within=(STANDAR,)) == [
            (REVIEW, UNRECORDED, "perbaikan.selesai")
        ]
        silent = evolve(BERURUTAN, perbaikan=Isian.TIDAK_TERCATAT)
        assert said(silent, "PP96-P27-3", now=now) == [(REVIEW, UNRECORDED, "perbaikan.selesai")]

    def test_day_not_recorded(self) -> None:
        assert said(improved(None), "PP96-P27-3") == [(REVIEW, UNRECORDED, "perbaikan.selesai")]

    def test_nobody_commented(self) -> None:
        quiet = evolve(BERURUTAN, tanggapan=(), perbaikan=Isian.KOSONG)
        assert said(quiet, "PP96-P27-3") == [(NONE, "", "")]
        assert said(evolve(BERURUTAN, tanggapan=()), "PP96-P27-3") == MET

    def test_what_the_count_cannot_start_from(self) -> None:
        assert said(published(None), "PP96-P27-3") == [(NONE, "tanpa-mulai", "publikasi")]
        assert said(BERURUTAN, "PP96-P27-3", kalender=None) == [
            (REVIEW, "tanpa-kalender", "publikasi")
        ]


class TestOutcomes:
    """Pasal 27 ayat (3): improved on the basis of the comments."""

    def test_each_comment_in_time_has_one(self) -> None:
        making = evolve(
            BERURUTAN,
            tanggapan=(
                Tanggapan(diajukan=LAST_TO_COMMENT, hasil=HasilTanggapan.DITOLAK),
                Tanggapan(diajukan=LAST_TO_COMMENT),
                Tanggapan(diajukan=LAST_TO_COMMENT + DAY),
                Tanggapan(),
            ),
        )
        assert said(making, "PP96-P27-3.2") == [
            (REVIEW, UNRECORDED, "tanggapan[1].hasil"),
            (REVIEW, UNRECORDED, "tanggapan[3].hasil"),
        ]
        # Where the last day cannot be counted none is called late.
        assert len(said(making, "PP96-P27-3.2", kalender=None)) == 3

    def test_not_before_the_improvement(self) -> None:
        waiting = evolve(BERURUTAN, perbaikan=Isian.KOSONG, tanggapan=(Tanggapan(),))
        assert said(waiting, "PP96-P27-3.2") == [(NONE, "", "")]
        assert said(waiting, "PP96-P27-3.2", within=(STANDAR,))[0][0] is REVIEW
        assert said(evolve(BERURUTAN, tanggapan=()), "PP96-P27-3.2") == [(NONE, "", "")]


class TestAdoption:
    """Pasal 27 ayat (4): what is adopted is the improved draft."""

    @pytest.mark.parametrize(
        ("day", "paths"),
        [
            (date(2026, 2, 2), [""]),
            (date(2026, 2, 1), ["perbaikan.selesai"]),
            (
                date(2026, 1, 11),
                [
                    "pembahasan.tanggal",
                    "berita_acara.ditandatangani",
                    "publikasi",
                    "perbaikan.selesai",
                ],
            ),
            (None, [""]),
        ],
    )
    def test_after_every_step(self, day: date | None, paths: list[str]) -> None:
        assert [one[2] for one in said(BERURUTAN, "PP96-P27-4", within=adopted(day))] == paths

    def test_only_the_first_of_several_days_counts(self) -> None:
        again = published(PUBLISHED, date(2026, 3, 2))
        assert said(again, "PP96-P27-4", within=adopted(date(2026, 2, 16))) == MET

    def test_not_adopted_yet(self) -> None:
        assert said(BERURUTAN, "PP96-P27-4") == [(NONE, "", "")]

    def test_it_says_which_step(self) -> None:
        (one,) = found(BERURUTAN, "PP96-P27-4", within=adopted(date(2026, 2, 1)))
        assert "rancangan diperbaiki" in one.render("id")
        assert "the draft was improved" in one.render("en")
