"""PP 96/2012 Pasal 29-33: fees, declaration, evaluation, review, change."""

from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from layanan.hukum.contoh import MAKLUMAT, STANDAR
from layanan.hukum.contoh_penyusunan import BERURUTAN
from layanan.model.biaya import Biaya, JenisTarif, PengecualianPersetujuan, PersetujuanTarif, Tarif
from layanan.model.biaya import LembagaPerwakilan as Lembaga
from layanan.model.isian import Isian
from layanan.model.maklumat import MaklumatPelayanan, Publikasi
from layanan.model.penyelenggara import Penyelenggara
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.model.penyusunan import EvaluasiPenerapan, PeninjauanUlang
from layanan.model.standar import RiwayatStandar, StandarPelayanan
from layanan.tenggat.pp96_2012 import PUBLIKASI_MAKLUMAT
from layanan.validity import Validity
from rules_pp import BOOK, FAIL, KALENDER, MET, NONE, NOW, PASS, REVIEW, UNRECORDED, found, said

DAY = timedelta(1)
APPLIED = date(2023, 1, 2)
SWASTA = Penyelenggara(nama="PT Tirta", swasta=True)


def evaluated(*days: date, applied: date | None = APPLIED) -> StandarPelayanan:
    held = tuple(EvaluasiPenerapan(tanggal=day) for day in days)
    return evolve(STANDAR, ditetapkan=date(2022, 12, 19), diterapkan=applied, evaluasi=held)


def reviewed(*days: date, applied: date | None = APPLIED) -> StandarPelayanan:
    held = tuple(PeninjauanUlang(tanggal=day) for day in days)
    return evolve(STANDAR, ditetapkan=date(2022, 12, 19), diterapkan=applied, peninjauan_ulang=held)


class TestExemptions:
    """Pasal 29 ayat (2): legislation of its own, or a private enterprise."""

    own = Biaya(pengecualian=PengecualianPersetujuan.PERATURAN_TERSENDIRI)
    private = Biaya(pengecualian=PengecualianPersetujuan.BADAN_USAHA_SWASTA)

    @pytest.mark.parametrize(
        ("biaya", "expected"),
        [
            (Biaya.gratis(), [(NONE, "", "")]),
            (own, [(REVIEW, UNRECORDED, "dasar")]),
            (evolve(own, dasar="PP 28/2019"), MET),
            (
                evolve(own, tarif=(Tarif(jenis=JenisTarif.RUJUKAN, rujukan="PP 28/2019"),)),
                MET,
            ),
            (private, [(REVIEW, UNRECORDED, "pengecualian")]),
        ],
    )
    def test_which(self, biaya: Biaya, expected: object) -> None:
        assert said(biaya, "PP96-P29-2") == expected

    @pytest.mark.parametrize(("swasta", "expected"), [(True, PASS), (False, FAIL), (None, REVIEW)])
    def test_a_private_enterprise_is_one(
        self,
        swasta: bool | None,  # noqa: FBT001 - a row of the table
        expected: object,
    ) -> None:
        provider = evolve(SWASTA, swasta=swasta)
        standar = StandarPelayanan(nama="Air", biaya=self.private)
        inside = evolve(standar, penyelenggara=provider)
        whole = Penyelenggaraan(penyelenggara=provider, standar=(standar,))
        for subject in (inside, whole):
            assert [one[0] for one in said(subject, "PP96-P29-2")] == [expected]


class TestOldFee:
    """Pasal 29 ayat (3): until approval, the fee still in force."""

    pending = evolve(Biaya.tetap(5_000), persetujuan=Isian.KOSONG)

    @pytest.mark.parametrize(
        ("biaya", "expected"),
        [
            (Biaya.tetap(5_000), [(NONE, "", "")]),
            (
                evolve(pending, persetujuan=PersetujuanTarif(lembaga=Lembaga.DPR)),
                [(NONE, "", "")],
            ),
            (evolve(Biaya.gratis(), persetujuan=Isian.KOSONG), [(NONE, "", "")]),
            (
                evolve(pending, pengecualian=PengecualianPersetujuan.BADAN_USAHA_SWASTA),
                [(NONE, "", "")],
            ),
            (pending, [(REVIEW, UNRECORDED, "tarif_lama")]),
            (evolve(pending, tarif_lama=True), MET),
            (evolve(pending, tarif_lama=False), [(FAIL, "", "tarif_lama")]),
            (evolve(pending, tarif=(), uraian="Rp5.000", tarif_lama=True), MET),
        ],
    )
    def test_which(self, biaya: Biaya, expected: object) -> None:
        assert said(biaya, "PP96-P29-3") == expected

    @pytest.mark.parametrize(("now", "expected"), [(NOW, PASS), (NOW + DAY, REVIEW)])
    def test_the_old_fee_has_to_hold_still(self, now: date, expected: object) -> None:
        row = Tarif(jenis=JenisTarif.TETAP, jumlah=Decimal(5_000), sampai=NOW)
        old = evolve(self.pending, tarif=(row,), tarif_lama=True)
        assert [one[0] for one in said(old, "PP96-P29-3", now=now)] == [expected]


class TestDeclaration:
    """Pasal 30 ayat (4): published within 7 (tujuh) hari kerja of the adoption of the standard."""

    ADOPTED = date(2026, 2, 16)
    LAST = date(2026, 2, 26)  # 18, 19, 20, 23, 24, 25, 26; 17 is off

    def shown(self, *days: date | None) -> StandarPelayanan:
        publications = tuple(Publikasi(tanggal=day) for day in days)
        return evolve(STANDAR, maklumat=evolve(MAKLUMAT, publikasi=publications))

    def test_to_the_day(self) -> None:
        assert PUBLIKASI_MAKLUMAT.due(self.ADOPTED, KALENDER).due == self.LAST
        for day in (self.ADOPTED, self.LAST):
            assert said(self.shown(day), "PP96-P30-4") == MET
        late = said(self.shown(self.LAST + DAY), "PP96-P30-4")
        assert late == [(FAIL, "terlambat", "maklumat.publikasi")]

    @pytest.mark.parametrize(("now", "expected"), [(LAST, PASS), (LAST + DAY, FAIL)])
    def test_still_open(self, now: date, expected: object) -> None:
        (outcome, _, _) = said(self.shown(), "PP96-P30-4", now=now)[0]
        assert outcome is expected

    def test_what_came_before_the_standard_was_another(self) -> None:
        early = self.shown(self.ADOPTED - DAY)
        assert said(early, "PP96-P30-4") == [(REVIEW, "sebelum", "maklumat.publikasi")]
        assert said(self.shown(self.ADOPTED - DAY, None, self.LAST), "PP96-P30-4") == MET

    @pytest.mark.parametrize(
        "maklumat",
        [MaklumatPelayanan(), evolve(MAKLUMAT, publikasi=(Publikasi(tempat="balai desa"),))],
    )
    def test_day_not_recorded(self, maklumat: MaklumatPelayanan) -> None:
        standar = evolve(STANDAR, maklumat=maklumat)
        assert said(standar, "PP96-P30-4") == [(REVIEW, UNRECORDED, "maklumat.publikasi")]

    def test_not_yet(self) -> None:
        for standar in (evolve(STANDAR, maklumat=None), evolve(STANDAR, ditetapkan=None)):
            assert said(standar, "PP96-P30-4") == [(NONE, "", "")]

    def test_before_the_regulation_there_was_no_limit(self) -> None:
        old = evolve(STANDAR, ditetapkan=date(2012, 10, 29))
        assert [one[:2] for one in said(old, "PP96-P30-4")] == [(NONE, "belum-berlaku")]


class TestEveryYear:
    """Pasal 32 ayat (1): evaluated every 1 (satu) tahun."""

    RULE = "PP96-P32-1"

    @pytest.mark.parametrize(
        ("days", "now", "expected"),
        [
            ((date(2024, 1, 2),), date(2025, 1, 2), MET),
            # Late a year after the last, in time in the calendar year: neither is chosen.
            ((date(2024, 1, 2),), date(2025, 1, 3), [(REVIEW, "dua-bacaan", "evaluasi")]),
            ((date(2024, 1, 2),), date(2025, 12, 31), [(REVIEW, "dua-bacaan", "evaluasi")]),
            ((date(2024, 1, 2),), date(2026, 1, 1), [(FAIL, "belum", "evaluasi")]),
            ((date(2024, 1, 3),), date(2025, 1, 3), [(REVIEW, "dua-bacaan", "evaluasi")]),
            ((date(2025, 1, 1),), date(2025, 1, 3), [(FAIL, "terlambat", "evaluasi")]),
            ((date(2023, 7, 3), date(2024, 7, 3)), date(2025, 7, 3), MET),
            (
                (date(2023, 7, 3), date(2024, 7, 4)),
                date(2025, 7, 4),
                [(REVIEW, "dua-bacaan", "evaluasi")],
            ),
            (
                (date(2023, 7, 3), date(2025, 1, 2)),
                date(2025, 7, 4),
                [(FAIL, "terlambat", "evaluasi")],
            ),
            # Planned for later is not held.
            ((date(2023, 7, 3), date(2024, 7, 4)), date(2024, 7, 3), MET),
        ],
    )
    def test_to_the_day(self, days: tuple[date, ...], now: date, expected: object) -> None:
        assert said(evaluated(*days), self.RULE, now=now) == expected

    @pytest.mark.parametrize(
        ("now", "expected"),
        [(date(2024, 1, 2), MET), (date(2024, 1, 3), [(REVIEW, "tidak-pasti", "evaluasi")])],
    )
    def test_an_empty_list_may_be_one_nobody_kept(self, now: date, expected: object) -> None:
        assert said(evaluated(), self.RULE, now=now) == expected

    def test_without_the_day_of_application_no_lateness_of_the_first_is_alleged(self) -> None:
        late = evaluated(date(2024, 1, 3), applied=None)
        assert said(late, self.RULE, now=date(2024, 2, 1)) == [(REVIEW, "tidak-pasti", "evaluasi")]
        gap = said(late, self.RULE, now=date(2026, 2, 1))
        assert gap == [(REVIEW, "tidak-pasti", "evaluasi"), (FAIL, "belum", "evaluasi")]

    def test_not_adopted_or_applied_later(self) -> None:
        assert said(StandarPelayanan(nama="SKCK"), self.RULE) == [(NONE, "", "")]
        assert said(evaluated(applied=date(2027, 1, 4)), self.RULE) == MET

    @pytest.mark.parametrize(
        ("now", "expected"), [(date(2013, 10, 30), PASS), (date(2013, 10, 31), REVIEW)]
    )
    def test_an_old_standard_counts_from_the_regulation(self, now: date, expected: object) -> None:
        old = evaluated(applied=date(2010, 1, 4))
        assert [one[0] for one in said(old, self.RULE, now=now)] == [expected]
        kept = evaluated(date(2011, 1, 3), applied=date(2010, 1, 4))
        last = [one[0] for one in said(kept, self.RULE, now=date(2013, 10, 31))]
        assert last == [REVIEW]
        assert [one[0] for one in said(kept, self.RULE, now=date(2014, 1, 1))] == [FAIL]

    def test_a_version_that_was_replaced_owes_nothing_after_its_end(self) -> None:
        old = evaluated(date(2023, 12, 18))
        for end, expected in (
            (date(2024, 12, 19), PASS),
            (date(2024, 12, 20), REVIEW),
            (date(2025, 1, 1), REVIEW),
            (date(2025, 1, 2), FAIL),
        ):
            history = RiwayatStandar.dari((Validity(APPLIED, end), old))
            assert [one[0] for one in said(history, self.RULE)] == [expected]
        current = RiwayatStandar.dari((Validity(APPLIED), old))
        assert [one[0] for one in said(current, self.RULE)] == [FAIL]

    def test_now_may_be_a_moment(self) -> None:
        moment = datetime(2025, 1, 2, 23, 59, tzinfo=timezone(timedelta(hours=7)))
        assert said(evaluated(date(2024, 1, 2)), self.RULE, now=moment) == MET

    @given(st.lists(st.dates(date(2009, 1, 1), date(2030, 1, 1)), max_size=6))
    def test_who_evaluates_every_half_year_is_never_late(self, days: list[date]) -> None:
        """Whatever else is recorded, in whatever order."""
        dense = [APPLIED + timedelta(180) * n for n in range(8)]
        assert said(evaluated(*days, *dense), self.RULE) == MET


class TestEveryThreeYears:
    """Pasal 33 ayat (1): reviewed every 3 (tiga) tahun."""

    RULE = "PP96-P33-1"

    @pytest.mark.parametrize(
        ("days", "now", "expected"),
        [
            ((date(2026, 1, 2),), date(2029, 1, 2), PASS),
            ((date(2026, 1, 2),), date(2029, 1, 3), REVIEW),
            ((date(2026, 1, 2),), date(2029, 12, 31), REVIEW),
            ((date(2026, 1, 2),), date(2030, 1, 1), FAIL),
            ((date(2026, 1, 3),), date(2026, 1, 3), REVIEW),
            ((date(2027, 1, 1),), date(2027, 1, 1), FAIL),
            ((), date(2026, 1, 2), PASS),
            ((), date(2026, 1, 3), REVIEW),
        ],
    )
    def test_to_the_day(self, days: tuple[date, ...], now: date, expected: object) -> None:
        assert [one[0] for one in said(reviewed(*days), self.RULE, now=now)] == [expected]

    def test_it_names_the_day(self) -> None:
        (one,) = found(reviewed(), self.RULE)
        assert "2 Januari 2026" in one.render("id")
        assert "2 January 2026" in one.render("en")


class TestChange:
    """Pasal 33 ayat (3): a change follows Pasal 26 and Pasal 27 again."""

    RULE = "PP96-P33-3"
    FIRST = evolve(STANDAR, versi="1")
    SECOND = evolve(STANDAR, versi="2", penyusunan=BERURUTAN)
    TURN = date(2024, 1, 1)

    def history(
        self, first: StandarPelayanan, second: StandarPelayanan, turn: date = TURN
    ) -> RiwayatStandar:
        return RiwayatStandar.dari(
            (Validity(turn), second), (Validity(date(2011, 1, 1), turn), first)
        )

    def test_made_anew(self) -> None:
        assert said(self.history(self.FIRST, self.SECOND), self.RULE) == MET

    def test_not_recorded(self) -> None:
        silent = self.history(self.FIRST, evolve(self.SECOND, penyusunan=None))
        assert said(silent, self.RULE) == [(REVIEW, UNRECORDED, "versi[0].standar.penyusunan")]

    def test_the_old_making_is_none_of_the_new(self) -> None:
        copied = self.history(self.FIRST, evolve(self.FIRST, versi="2"))
        assert said(copied, self.RULE) == [(FAIL, "", "versi[0].standar.penyusunan")]

    def test_no_change(self) -> None:
        for history in (
            RiwayatStandar(),
            RiwayatStandar.dari((Validity(self.TURN), self.FIRST)),
            self.history(self.FIRST, self.FIRST),
            self.history(self.FIRST, evolve(self.FIRST, versi="2"), date(2012, 10, 29)),
        ):
            assert said(history, self.RULE) == [(NONE, "", "")]


def test_every_rule_of_the_chapter_is_law_from_30_october_2012() -> None:
    assert BOOK.boundaries == (date(2012, 10, 30),)
