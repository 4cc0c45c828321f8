"""UU 25/2009 Pasal 10 and 11: evaluating, choosing, rewarding and punishing officers."""

from datetime import date, timedelta

import pytest
from attrs import evolve
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from judging import FAIL, MARET, NA, REVIEW, attestation, outcomes, said
from layanan.citation import UU_25_2009
from layanan.model.pengelolaan import EvaluasiKinerja
from layanan.model.penilaian import (
    EvaluasiPelaksana,
    Hukuman,
    Indikator,
    JenisKetentuanInternal,
    JenisSeleksi,
    MekanismePenghargaanHukuman,
    PelanggaranInternal,
    PengelolaanPelaksana,
    PenghargaanPelaksana,
    PeningkatanKapasitas,
    PerhatianEvaluasi,
    PrestasiKerja,
    Seleksi,
    SifatSeleksi,
)
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.model.standar import StandarPelayanan
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan

FIRST = date(2024, 1, 31)
UNTIL = {
    3: date(2024, 6, 30),
    6: date(2024, 12, 31),
    12: date(2025, 12, 31),
    24: date(2026, 12, 31),
}
"""The last day of the next quarter, half year, year and two years after the first evaluation's."""


def every(jumlah: int, satuan: Satuan = Satuan.BULAN) -> JangkaWaktu:
    return JangkaWaktu(jumlah, satuan)


def evaluated(*days: date, periode: JangkaWaktu | None = None) -> PengelolaanPelaksana:
    return PengelolaanPelaksana(
        evaluasi=tuple(EvaluasiPelaksana(tanggal=day, periode=periode) for day in days)
    )


class TestPeriods:
    """Penjelasan Pasal 10 ayat (1): once in 3, 6, 12 or 24 months, as the standard sets."""

    @pytest.mark.parametrize("months", UNTIL)
    def test_late_by_one_reading_is_a_question_and_by_both_a_breach(self, months: int) -> None:
        last = FIRST + relativedelta(months=months)
        one = evaluated(FIRST, periode=every(months))
        assert said("UU25-P10-1", one, now=last) == []
        for day in (last + timedelta(1), UNTIL[months]):
            (found,) = said("UU25-P10-1", one, now=day)
            assert (found.outcome, found.key, found.at) == (REVIEW, "dua-bacaan", "evaluasi[0]")
            assert found.parameters == (("sebelum", FIRST), ("batas", last))
        (found,) = said("UU25-P10-1", one, now=UNTIL[months] + timedelta(1))
        assert (found.outcome, found.key, found.at) == (FAIL, "belum", "evaluasi[0]")
        for day, expected in (
            (last, []),
            (UNTIL[months], [(REVIEW, "evaluasi[0]")]),
            (UNTIL[months] + timedelta(1), [(FAIL, "evaluasi[0]")]),
        ):
            both = evaluated(FIRST, day, periode=every(months))
            assert outcomes("UU25-P10-1", both, now=day) == expected

    def test_half_years_that_end_on_their_last_days(self) -> None:
        """30 June and 31 December are once in each half of the year, and six months and a day."""
        both = evaluated(date(2025, 6, 30), date(2025, 12, 31), periode=every(6))
        assert outcomes("UU25-P10-1", both) == [(REVIEW, "evaluasi[0]")]

    @pytest.mark.parametrize(("years", "months"), [(1, 12), (2, 24)])
    def test_a_year_is_twelve_months(self, years: int, months: int) -> None:
        last = FIRST + relativedelta(months=months)
        one = evaluated(FIRST, periode=every(years, Satuan.TAHUN))
        assert said("UU25-P10-1", one, now=last) == []
        assert outcomes("UU25-P10-1", one, now=last + timedelta(1)) == [(REVIEW, "evaluasi[0]")]
        late = UNTIL[months] + timedelta(1)
        assert outcomes("UU25-P10-1", one, now=late) == [(FAIL, "evaluasi[0]")]

    @pytest.mark.parametrize("periode", [every(25), every(36), every(3, Satuan.TAHUN)])
    def test_longer_than_the_longest_is_a_breach(self, periode: JangkaWaktu) -> None:
        (found,) = said("UU25-P10-1", evaluated(FIRST, periode=periode), now=FIRST)
        assert (found.outcome, found.key) == (FAIL, "masa")
        assert found.at == "evaluasi[0].periode"

    @pytest.mark.parametrize("periode", [every(1), every(4), every(2, Satuan.MINGGU)])
    def test_another_shorter_one_is_a_question(self, periode: JangkaWaktu) -> None:
        (found,) = said("UU25-P10-1", evaluated(FIRST, periode=periode), now=FIRST)
        assert (found.outcome, found.key) == (REVIEW, "masa")

    def test_the_standard_sets_the_period(self) -> None:
        def standard(months: int | None) -> StandarPelayanan:
            berkala = None if months is None else every(months)
            return StandarPelayanan(
                nama="Akta", evaluasi_kinerja=EvaluasiKinerja(cara="survei", berkala=berkala)
            )

        one = evaluated(date(2025, 6, 30))
        unknown = [(REVIEW, "evaluasi[0].periode")]
        assert outcomes("UU25-P10-1", one) == unknown
        assert outcomes("UU25-P10-1", one, Penyelenggaraan()) == unknown
        for months, expected in ((6, [(FAIL, "evaluasi[0]")]), (12, [])):
            whole = Penyelenggaraan(
                standar=(standard(months), standard(None), StandarPelayanan(nama="KTP-el"))
            )
            assert outcomes("UU25-P10-1", one, whole) == expected
        several = Penyelenggaraan(standar=(standard(6), standard(12)))
        assert outcomes("UU25-P10-1", one, several) == unknown

    def test_none_recorded_is_unknown_and_one_planned_is_none(self) -> None:
        for nothing in (PengelolaanPelaksana(), evaluated(MARET + timedelta(1), periode=every(3))):
            assert outcomes("UU25-P10-1", nothing) == [(REVIEW, "evaluasi")]

    def test_a_planned_one_does_not_close_the_gap(self) -> None:
        gap = evaluated(date(2030, 1, 1), date(2024, 12, 1), periode=every(12))
        assert outcomes("UU25-P10-1", gap) == [(FAIL, "evaluasi[1]")]

    @given(st.lists(st.integers(0, 180), max_size=6), st.sampled_from([3, 6, 12, 24]))
    def test_more_evaluations_are_never_worse(self, gaps: list[int], months: int) -> None:
        """An evaluation halfway between two others, or before now, adds no breach."""
        days = [FIRST]
        for gap in gaps:
            days.append(days[-1] + timedelta(gap))
        now = days[-1] + timedelta(100)
        halves = [a + (b - a) / 2 for a, b in zip(days, [*days[1:], now], strict=True)]
        once = said("UU25-P10-1", evaluated(*days, periode=every(months)), now=now)
        twice = said("UU25-P10-1", evaluated(*days, *halves, periode=every(months)), now=now)
        assert len(twice) <= len(once)


class TestFollowUp:
    """Pasal 10 ayat (2): on what the evaluation finds, capacity is raised."""

    NEED = EvaluasiPelaksana(tanggal=date(2025, 6, 30), perlu_peningkatan=True)
    NEXT = EvaluasiPelaksana(tanggal=date(2025, 12, 30), perlu_peningkatan=False)

    def test_nothing_done_is_open_until_the_next_evaluation(self) -> None:
        whole = PengelolaanPelaksana(evaluasi=(self.NEED, self.NEXT))
        before, on_the_day = date(2025, 12, 29), date(2025, 12, 30)
        open_ = [(REVIEW, "peningkatan")]
        assert outcomes("UU25-P10-2", self.NEED) == open_
        assert outcomes("UU25-P10-2", self.NEED, whole, now=before) == open_
        # Not recorded is never alleged: the question only becomes a pointed one.
        (pointed,) = said("UU25-P10-2", self.NEED, whole, now=on_the_day)
        assert (pointed.outcome, pointed.key, pointed.at) == (REVIEW, "", "peningkatan")
        assert dict(pointed.parameters)["berikutnya"] == on_the_day

    @pytest.mark.parametrize(
        ("day", "met"),
        [
            (None, True),
            (date(2025, 6, 30), True),
            (date(2026, 3, 2), True),
            (date(2025, 6, 29), False),
            (date(2026, 3, 3), False),
        ],
    )
    def test_what_counts_was_done_since(self, day: date | None, *, met: bool) -> None:
        done = evolve(self.NEED, peningkatan=(PeningkatanKapasitas(tanggal=day),))
        assert outcomes("UU25-P10-2", done) == ([] if met else [(REVIEW, "peningkatan")])

    def test_no_need_no_follow_up(self) -> None:
        assert outcomes("UU25-P10-2", self.NEXT) == [(NA, "")]
        planned = evolve(self.NEED, tanggal=date(2026, 3, 3))
        assert outcomes("UU25-P10-2", planned) == [(NA, "")]
        unknown = evolve(self.NEED, perlu_peningkatan=None)
        assert outcomes("UU25-P10-2", unknown) == [(REVIEW, "perlu_peningkatan")]


class TestIndicators:
    """Pasal 10 ayat (3): clear, measurable, with regard to procedures and/or the organisation."""

    def test_each_quality(self) -> None:
        good = EvaluasiPelaksana(
            tanggal=FIRST,
            indikator=(Indikator(nama="waktu", jelas=True, terukur=True),),
            perhatian=frozenset({PerhatianEvaluasi.PENYEMPURNAAN_ORGANISASI}),
        )
        assert outcomes("UU25-P10-3", good) == []
        for indicator, expected in (
            (Indikator(nama="w", jelas=True, ukuran="persen"), []),
            (Indikator(nama="w", jelas=True), [(REVIEW, "indikator[0].terukur")]),
            (Indikator(nama="w", terukur=True), [(REVIEW, "indikator[0].jelas")]),
            (Indikator(nama="w", jelas=False, ukuran="x"), [(FAIL, "indikator[0].jelas")]),
            (
                Indikator(nama="w", jelas=True, terukur=False, ukuran="x"),
                [(FAIL, "indikator[0].terukur")],
            ),
        ):
            assert outcomes("UU25-P10-3", evolve(good, indikator=(indicator,))) == expected
        nothing = EvaluasiPelaksana(tanggal=FIRST)
        assert outcomes("UU25-P10-3", nothing) == [(REVIEW, "indikator"), (REVIEW, "perhatian")]


class TestSelection:
    """Pasal 11 ayat (1): transparent, without discrimination, fair, by legislation."""

    PASAL = UU_25_2009.pasal(11, ayat=1)
    LAWFUL = Seleksi(
        jenis=JenisSeleksi.PROMOSI, sifat=frozenset(SifatSeleksi), dasar_hukum=(PASAL,)
    )

    @pytest.mark.parametrize("sifat", SifatSeleksi)
    def test_what_is_not_shown_somebody_states(self, sifat: SifatSeleksi) -> None:
        lacking = evolve(self.LAWFUL, sifat=frozenset(SifatSeleksi) - {sifat})
        (found,) = said("UU25-P11-1", lacking)
        assert (found.outcome, found.at) == (REVIEW, "sifat")
        assert sifat.text.id in str(dict(found.parameters)["hal"])
        met = Penyelenggaraan(atestasi=(attestation(self.PASAL),))
        assert outcomes("UU25-P11-1", lacking, met) == []
        not_met = Penyelenggaraan(atestasi=(attestation(self.PASAL, met=False),))
        assert outcomes("UU25-P11-1", lacking, not_met) == [(FAIL, "sifat")]

    def test_an_announcement_is_transparent(self) -> None:
        rest = frozenset(SifatSeleksi) - {SifatSeleksi.TRANSPARAN}
        assert outcomes("UU25-P11-1", evolve(self.LAWFUL, sifat=rest, pengumuman="laman")) == []
        blank = evolve(self.LAWFUL, sifat=rest, pengumuman=" ")
        assert outcomes("UU25-P11-1", blank) == [(REVIEW, "sifat")]

    def test_its_legislation(self) -> None:
        assert outcomes("UU25-P11-1", self.LAWFUL) == []
        bare = evolve(self.LAWFUL, dasar_hukum=())
        assert outcomes("UU25-P11-1", bare) == [(REVIEW, "dasar_hukum")]


class TestRewardsAndPunishments:
    """Pasal 11 ayat (2) to (4): achievement rewarded, breaches punished, by set rules."""

    def test_rewards(self) -> None:
        done = PrestasiKerja(uraian="tanpa aduan", penghargaan=(PenghargaanPelaksana(),))
        assert outcomes("UU25-P11-2", done) == []
        bare = evolve(done, penghargaan=None)
        # Pasal 11 ayat (2) sets no time: on the day of the achievement nothing is broken yet.
        assert outcomes("UU25-P11-2", bare) == [(REVIEW, "penghargaan")]
        assert outcomes("UU25-P11-2", evolve(bare, tanggal=MARET)) == [(REVIEW, "penghargaan")]
        # Settled: there is none, and none is to come.
        settled = evolve(bare, penghargaan=())
        assert outcomes("UU25-P11-2", settled) == [(FAIL, "penghargaan")]
        for one in (bare, settled):
            ahead = evolve(one, tanggal=MARET + timedelta(1))
            assert outcomes("UU25-P11-2", ahead) == [(NA, "")]

    @pytest.mark.parametrize(
        ("terbukti", "hukuman", "expected"),
        [
            (True, (Hukuman(),), []),
            (True, (), [(FAIL, "hukuman")]),
            (True, None, [(REVIEW, "hukuman")]),  # ayat (3) sets no time either
            (None, (Hukuman(),), []),
            (None, (), [(REVIEW, "terbukti")]),
            (False, (), [(NA, "")]),
            (None, None, [(REVIEW, "terbukti")]),
            (False, None, [(NA, "")]),
        ],
    )
    def test_punishments(
        self,
        *,
        terbukti: bool | None,
        hukuman: tuple[Hukuman, ...] | None,
        expected: list[object],
    ) -> None:
        breach = PelanggaranInternal(
            ketentuan=JenisKetentuanInternal.ETIKA, terbukti=terbukti, hukuman=hukuman
        )
        assert outcomes("UU25-P11-3", breach) == expected
        ahead = evolve(breach, tanggal=MARET + timedelta(1))
        assert outcomes("UU25-P11-3", ahead) == [(NA, "")]

    def test_rules_set_by_the_provider(self) -> None:
        for mekanisme, expected in (
            (None, [(REVIEW, "mekanisme")]),
            (MekanismePenghargaanHukuman(), [(REVIEW, "mekanisme")]),
            (MekanismePenghargaanHukuman(peraturan="SK 1/2025"), []),
            (MekanismePenghargaanHukuman(ditetapkan=FIRST), []),
        ):
            assert outcomes("UU25-P11-4", PengelolaanPelaksana(mekanisme=mekanisme)) == expected
