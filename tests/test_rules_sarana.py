"""UU 25/2009 Pasal 25-29: facilities, use by others, shares, repairs, special treatment."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from judging import FAIL, MARET, NA, REVIEW, attestation, outcomes, said
from layanan.citation import UU_25_2009
from layanan.hukum.law import LAW
from layanan.model.isian import Isian
from layanan.model.masyarakat import KelompokRentan
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.model.sarana import (
    AkibatPengalihanSaham,
    AkibatPenggunaan,
    AsasPengelolaanSarana,
    BentukBadanUsaha,
    CaraPengalihanSaham,
    DaftarKebutuhan,
    IsiTandaPerbaikan,
    LaporanSarana,
    MateriLaporanSarana,
    PengadaanSarana,
    PengalihanSaham,
    PengelolaanSarana,
    PenggunaanPihakLain,
    PengumumanPerbaikan,
    PerbaikanSarana,
    PerlakuanKhusus,
    SikapPenyelenggara,
    TahapPengelolaanSarana,
)

MULAI = date(2026, 4, 13)
BATAS = date(2026, 3, 14)  # thirty calendar days before


def lawful(rule: str) -> Any:  # noqa: ANN401 - the subject of any of these rules
    return LAW.at(MARET).rule(rule).example(lawful=True).subject


def stated(pasal: int, ayat: int, *, met: bool = True) -> Penyelenggaraan:
    return Penyelenggaraan(atestasi=(attestation(UU_25_2009.pasal(pasal, ayat=ayat), met=met),))


class TestManagement:
    """Pasal 25 ayat (1): four stages can be recorded, the rest has to be vouched for."""

    def test_stages(self) -> None:
        whole = PengelolaanSarana(tahap=frozenset(TahapPengelolaanSarana))
        assert outcomes("UU25-P25-1", whole, stated(25, 1)) == []
        for tahap in TahapPengelolaanSarana:
            without = evolve(whole, tahap=whole.tahap - {tahap})
            assert outcomes("UU25-P25-1", without) == [(REVIEW, "tahap"), (REVIEW, "")]
            assert outcomes("UU25-P25-1", without, stated(25, 1)) == []

    def test_stages_alone_never_pass(self) -> None:
        whole = PengelolaanSarana(tahap=frozenset(TahapPengelolaanSarana))
        assert outcomes("UU25-P25-1", whole) == [(REVIEW, "")]
        assert outcomes("UU25-P25-1", whole, stated(25, 1, met=False)) == [(FAIL, "")]

    def test_a_statement_settles_what_is_not_recorded(self) -> None:
        nothing = PengelolaanSarana()
        assert outcomes("UU25-P25-1", nothing) == [(REVIEW, "tahap"), (REVIEW, "")]
        assert outcomes("UU25-P25-1", nothing, stated(25, 1)) == []


class TestReports:
    """Pasal 25 ayat (2): condition and need, of facilities and of officers."""

    def test_reports_may_share_the_matter(self) -> None:
        first, *rest = MateriLaporanSarana
        one = LaporanSarana(tanggal=date(2026, 1, 5), memuat=frozenset({first}))
        other = LaporanSarana(tanggal=date(2026, 2, 5), memuat=frozenset(rest))
        assert outcomes("UU25-P25-2", PengelolaanSarana(laporan=(one, other))) == []
        found = outcomes("UU25-P25-2", PengelolaanSarana(laporan=(one,)))
        assert found == [(FAIL, "laporan")] * 3

    def test_a_report_of_unknown_contents_leaves_it_open(self) -> None:
        one = LaporanSarana(tanggal=date(2026, 1, 5))
        found = outcomes("UU25-P25-2", PengelolaanSarana(laporan=(one,)))
        assert found == [(REVIEW, "laporan")] * 4
        known = LaporanSarana(
            tanggal=date(2026, 2, 5), memuat=frozenset({MateriLaporanSarana.KONDISI_SARANA})
        )
        found = outcomes("UU25-P25-2", PengelolaanSarana(laporan=(one, known)))
        assert found == [(REVIEW, "laporan")] * 3

    def test_a_report_to_come_is_none_yet(self) -> None:
        one = LaporanSarana(tanggal=MARET, memuat=frozenset(MateriLaporanSarana))
        whole = PengelolaanSarana(laporan=(one,))
        assert outcomes("UU25-P25-2", whole, now=MARET) == []
        assert outcomes("UU25-P25-2", whole, now=date(2026, 3, 1)) == [(REVIEW, "laporan")]


class TestListOfNeeds:
    """Pasal 25 ayat (3): on a report, an analysis and a list of needs; by when is not said."""

    def test_without_a_report_there_is_nothing_to_analyse(self) -> None:
        assert outcomes("UU25-P25-3", PengelolaanSarana()) == [(NA, "")]

    def test_a_report_without_a_list_is_open(self) -> None:
        reported = PengelolaanSarana(laporan=(LaporanSarana(tanggal=date(2026, 2, 2)),))
        assert outcomes("UU25-P25-3", reported) == [(REVIEW, "daftar_kebutuhan")]
        needs = DaftarKebutuhan(tanggal=date(2026, 2, 1), dianalisis=True, pelaksana=("dua",))
        older = evolve(reported, daftar_kebutuhan=(needs,))
        assert outcomes("UU25-P25-3", older) == [(REVIEW, "daftar_kebutuhan")]
        same = evolve(reported, daftar_kebutuhan=(evolve(needs, tanggal=date(2026, 2, 2)),))
        assert outcomes("UU25-P25-3", same) == []

    def test_a_report_counts_from_its_day(self) -> None:
        reported = PengelolaanSarana(laporan=(LaporanSarana(tanggal=MARET),))
        assert outcomes("UU25-P25-3", reported, now=date(2026, 3, 1)) == [(NA, "")]
        assert outcomes("UU25-P25-3", reported, now=MARET) == [(REVIEW, "daftar_kebutuhan")]

    def test_a_list_without_analysis(self) -> None:
        report = LaporanSarana(tanggal=date(2026, 2, 2))
        needs = DaftarKebutuhan(tanggal=date(2026, 2, 9), dianalisis=False, sarana=("kursi",))
        whole = PengelolaanSarana(laporan=(report,), daftar_kebutuhan=(needs,))
        assert outcomes("UU25-P25-3", whole) == [(FAIL, "daftar_kebutuhan[0].dianalisis")]
        bare = evolve(whole, daftar_kebutuhan=(DaftarKebutuhan(tanggal=date(2026, 2, 9)),))
        assert outcomes("UU25-P25-3", bare) == [
            (REVIEW, "daftar_kebutuhan[0].dianalisis"),
            (REVIEW, "daftar_kebutuhan[0]"),
        ]


class TestProcurement:
    """Pasal 25 ayat (4): by list, legislation and five principles."""

    def test_what_is_not_on_the_list(self) -> None:
        bought = lawful("UU25-P25-4")
        found = said("UU25-P25-4", evolve(bought, sesuai_daftar=False))
        assert [(one.outcome, one.key) for one in found] == [(FAIL, "di-luar-daftar")]

    def test_each_principle(self) -> None:
        bought = lawful("UU25-P25-4")
        for prinsip in AsasPengelolaanSarana:
            without = evolve(bought, prinsip=bought.prinsip - {prinsip})
            assert outcomes("UU25-P25-4", without) == [(FAIL, "prinsip")]

    def test_what_is_not_recorded(self) -> None:
        assert outcomes("UU25-P25-4", PengadaanSarana(tanggal=MARET)) == [
            (REVIEW, "sesuai_daftar"),
            (REVIEW, "dasar_hukum"),
            (REVIEW, "prinsip"),
        ]


class TestUseByOthers:
    """Pasal 26: no use by others that stops a facility from working or from serving its purpose."""

    @pytest.mark.parametrize("sikap", SikapPenyelenggara)
    @pytest.mark.parametrize("akibat", AkibatPenggunaan)
    def test_allowing_and_letting_happen(
        self, sikap: SikapPenyelenggara, akibat: AkibatPenggunaan
    ) -> None:
        use = PenggunaanPihakLain(sikap=sikap, akibat=frozenset({akibat}))
        assert outcomes("UU25-P26", use) == [(FAIL, "akibat")]
        assert outcomes("UU25-P26", evolve(use, akibat=frozenset())) == []
        assert outcomes("UU25-P26", evolve(use, akibat=None)) == [(REVIEW, "akibat")]
        assert outcomes("UU25-P26", evolve(use, sikap=None)) == [(REVIEW, "sikap")]

    def test_a_harmless_use_needs_no_answer_to_who_let_it_happen(self) -> None:
        assert outcomes("UU25-P26", PenggunaanPihakLain(akibat=frozenset())) == []


class TestShares:
    """Pasal 27: shares of BUMN and BUMD tied to public service are not transferred; it is void."""

    @pytest.mark.parametrize("langsung", [True, False, None])
    @pytest.mark.parametrize(
        "cara", [CaraPengalihanSaham.PENJUALAN, CaraPengalihanSaham.PENJAMINAN]
    )
    @pytest.mark.parametrize("badan", [BentukBadanUsaha.BUMN, BentukBadanUsaha.BUMD])
    def test_sale_and_pledge(
        self, *, badan: BentukBadanUsaha, cara: CaraPengalihanSaham, langsung: bool | None
    ) -> None:
        shares = PengalihanSaham(
            badan_usaha=badan, cara=cara, langsung=langsung, berkaitan_pelayanan_publik=True
        )
        assert outcomes("UU25-P27-1", shares) == [(FAIL, "cara")]

    @pytest.mark.parametrize("akibat", AkibatPengalihanSaham)
    def test_any_other_means_by_what_it_leads_to(self, akibat: AkibatPengalihanSaham) -> None:
        shares = PengalihanSaham(
            badan_usaha=BentukBadanUsaha.BUMN,
            cara=CaraPengalihanSaham.LAINNYA,
            akibat=frozenset({akibat}),
            berkaitan_pelayanan_publik=True,
        )
        assert outcomes("UU25-P27-1", shares) == [(FAIL, "cara")]
        assert outcomes("UU25-P27-1", evolve(shares, akibat=frozenset())) == []
        assert outcomes("UU25-P27-1", evolve(shares, akibat=None)) == [(REVIEW, "akibat")]
        assert outcomes("UU25-P27-1", evolve(shares, cara=None)) == [(FAIL, "cara")]

    def test_other_shares_are_not_concerned(self) -> None:
        sold = PengalihanSaham(cara=CaraPengalihanSaham.PENJUALAN)
        for other in (
            evolve(sold, badan_usaha=BentukBadanUsaha.LAINNYA),
            evolve(sold, badan_usaha=BentukBadanUsaha.BUMN, berkaitan_pelayanan_publik=False),
        ):
            assert outcomes("UU25-P27-1", other) == [(NA, "")]

    def test_what_is_not_recorded(self) -> None:
        shares = PengalihanSaham()
        assert outcomes("UU25-P27-1", shares) == [(REVIEW, "badan_usaha")]
        shares = evolve(shares, badan_usaha=BentukBadanUsaha.BUMD)
        assert outcomes("UU25-P27-1", shares) == [(REVIEW, "berkaitan_pelayanan_publik")]
        shares = evolve(shares, berkaitan_pelayanan_publik=True)
        assert outcomes("UU25-P27-1", shares) == [(REVIEW, "cara")]


def repair(**changes: Any) -> PerbaikanSarana:  # noqa: ANN401 - fields of a repair
    work: PerbaikanSarana = lawful("UU25-P28-1")
    return evolve(work, **changes)


def sign(**changes: Any) -> PengumumanPerbaikan:  # noqa: ANN401 - fields of a sign
    complete = PengumumanPerbaikan.complete(dipasang=BATAS, batas_waktu=date(2026, 4, 20))
    return evolve(complete, **changes)


class TestNotice:
    """Pasal 28 ayat (1) and (4): announced with its last day; who does not has been negligent."""

    def test_a_repair_that_has_begun_without_a_notice(self) -> None:
        silent = repair(pengumuman=Isian.KOSONG)
        assert outcomes("UU25-P28-1", silent, now=MULAI) == [(FAIL, "pengumuman")]
        assert outcomes("UU25-P28-4", silent, now=MULAI) == [(FAIL, "")]
        day_before = MULAI - timedelta(days=1)
        assert outcomes("UU25-P28-1", silent, now=day_before) == []
        assert outcomes("UU25-P28-4", silent, now=day_before) == []

    def test_a_notice_nobody_recorded_is_asked_for(self) -> None:
        unknown = repair(pengumuman=Isian.TIDAK_TERCATAT)
        for rule in ("UU25-P28-1", "UU25-P28-3", "UU25-P28-4"):
            assert outcomes(rule, unknown, now=MULAI) == [(REVIEW, "pengumuman")]

    def test_on_an_unknown_day_it_is_open(self) -> None:
        unknown = PerbaikanSarana()
        assert outcomes("UU25-P28-1", unknown) == [(REVIEW, "pengumuman")]
        assert outcomes("UU25-P28-4", unknown) == [(REVIEW, "pengumuman")]

    @pytest.mark.parametrize(
        ("notice", "outcome", "field"),
        [
            (sign(jelas_dan_terbuka=False), FAIL, "jelas_dan_terbuka"),
            (sign(jelas_dan_terbuka=None), REVIEW, "jelas_dan_terbuka"),
            (sign(batas_waktu=None), REVIEW, "batas_waktu"),
            (sign(batas_waktu=None, memuat=frozenset()), REVIEW, "batas_waktu"),
            (
                sign(batas_waktu=None, memuat=frozenset({IsiTandaPerbaikan.NAMA_KEGIATAN})),
                FAIL,
                "batas_waktu",
            ),
        ],
    )
    def test_a_notice_that_falls_short(
        self, notice: PengumumanPerbaikan, outcome: object, field: str
    ) -> None:
        work = repair(pengumuman=notice)
        assert outcomes("UU25-P28-1", work) == [(outcome, f"pengumuman.{field}")]
        negligent = [(FAIL, "")] if outcome is FAIL else [(REVIEW, "pengumuman")]
        assert outcomes("UU25-P28-4", work) == negligent

    def test_force_majeure(self) -> None:
        """Penjelasan ayat (4): no negligence; whether a notice was owed is for a person."""
        flooded = repair(pengumuman=Isian.KOSONG, kuasa_kahar="banjir bandang")
        assert outcomes("UU25-P28-4", flooded, now=MULAI) == [(NA, "")]
        for rule in ("UU25-P28-1", "UU25-P28-3"):
            (found,) = said(rule, flooded, now=MULAI)
            assert (found.outcome, found.key) == (REVIEW, "kahar")
        unknown = evolve(flooded, mulai=None)
        assert outcomes("UU25-P28-1", unknown) == [(REVIEW, "pengumuman")]
        stopped = evolve(flooded, menghentikan_pelayanan=True)
        assert outcomes("UU25-P28-2", stopped) == [(FAIL, "menghentikan_pelayanan")]

    def test_a_blank_force_majeure_excuses_nothing(self) -> None:
        blank = repair(pengumuman=Isian.KOSONG, kuasa_kahar=" ")
        assert outcomes("UU25-P28-4", blank, now=MULAI) == [(FAIL, "")]

    def test_the_service_goes_on(self) -> None:
        """Pasal 28 ayat (2)."""
        for stopped, found in ((False, []), (True, [FAIL]), (None, [REVIEW])):
            at = [(one, "menghentikan_pelayanan") for one in found]
            work = repair(menghentikan_pelayanan=stopped)
            assert outcomes("UU25-P28-2", work, now=MULAI) == at
        before = MULAI - timedelta(days=1)
        unknown = repair(menghentikan_pelayanan=None)
        assert outcomes("UU25-P28-2", unknown, now=before) == [(NA, "")]
        assert outcomes("UU25-P28-2", evolve(unknown, mulai=None))[0][0] is REVIEW


class TestBeforeTheLaw:
    """Pasal 62: the law took effect on 18 July 2009, and no duty of it was broken before."""

    FIRST = date(2009, 7, 18)
    LAST = date(2009, 7, 17)

    @pytest.mark.parametrize("rule", ["UU25-P28-1", "UU25-P28-4"])
    def test_repairs_that_began(self, rule: str) -> None:
        old = repair(pengumuman=Isian.KOSONG, mulai=self.LAST)
        assert outcomes(rule, old) == [(NA, "")]
        assert outcomes(rule, evolve(old, mulai=self.FIRST))[0][0] is FAIL

    def test_services_that_stopped(self) -> None:
        old = repair(mulai=date(2009, 7, 1), selesai=self.LAST, menghentikan_pelayanan=True)
        assert outcomes("UU25-P28-2", old) == [(NA, "")]
        assert outcomes("UU25-P28-2", evolve(old, selesai=self.FIRST))[0][0] is FAIL

    def test_use_shares_and_procurement(self) -> None:
        use = PenggunaanPihakLain(
            sikap=SikapPenyelenggara.MEMBIARKAN, akibat=frozenset(AkibatPenggunaan)
        )
        shares = PengalihanSaham(
            badan_usaha=BentukBadanUsaha.BUMN,
            cara=CaraPengalihanSaham.PENJUALAN,
            berkaitan_pelayanan_publik=True,
        )
        bought = evolve(lawful("UU25-P25-4"), sesuai_daftar=False)
        for rule, subject in (("UU25-P26", use), ("UU25-P27-1", shares), ("UU25-P25-4", bought)):
            for day, found in ((self.LAST, NA), (self.FIRST, FAIL)):
                assert outcomes(rule, evolve(subject, tanggal=day))[0][0] is found

    def test_lists_of_needs(self) -> None:
        report = LaporanSarana(tanggal=self.FIRST)
        needs = DaftarKebutuhan(tanggal=self.FIRST, dianalisis=False, sarana=("kursi",))
        older = evolve(needs, tanggal=self.LAST)
        whole = PengelolaanSarana(laporan=(report,), daftar_kebutuhan=(older, needs))
        assert outcomes("UU25-P25-3", whole) == [(FAIL, "daftar_kebutuhan[1].dianalisis")]


class TestThirtyDays:
    """Pasal 28 ayat (3): the sign is up at the latest thirty *hari kalender* before the work."""

    @given(st.integers(-60, 60))
    def test_the_last_day(self, late: int) -> None:
        work = repair(pengumuman=sign(dipasang=BATAS + timedelta(days=late)))
        found = outcomes("UU25-P28-3", work, now=date(2026, 8, 1))
        assert found == ([(FAIL, "pengumuman.dipasang")] if late > 0 else [])

    @given(st.integers(-60, 60))
    def test_no_sign_yet(self, late: int) -> None:
        unannounced = repair(pengumuman=Isian.KOSONG)
        found = outcomes("UU25-P28-3", unannounced, now=BATAS + timedelta(days=late))
        assert found == ([(FAIL, "pengumuman")] if late > 0 else [])

    def test_a_sign_put_up_on_an_unknown_day(self) -> None:
        work = repair(pengumuman=sign(dipasang=None))
        assert outcomes("UU25-P28-3", work) == [(REVIEW, "pengumuman.dipasang")]

    def test_work_that_begins_on_an_unknown_day(self) -> None:
        work = repair(mulai=None, kuasa_kahar="gempa", pengumuman=sign(dipasang=None))
        assert outcomes("UU25-P28-3", work) == [(NA, "pengumuman.dipasang")]

    def test_before_the_law(self) -> None:
        assert outcomes("UU25-P28-3", repair(mulai=date(2009, 7, 17))) == [
            (NA, "pengumuman.dipasang")
        ]

    def test_force_majeure_excuses_no_early_sign(self) -> None:
        assert outcomes("UU25-P28-3", repair(kuasa_kahar="gempa")) == []


class TestSign:
    """Pasal 28 ayat (3): what the sign shows, five ways to complain among it."""

    @pytest.mark.parametrize("isi", IsiTandaPerbaikan)
    def test_each_thing(self, isi: IsiTandaPerbaikan) -> None:
        shown = sign()
        assert outcomes("UU25-P28-3.2", shown) == []
        without = evolve(shown, memuat=shown.memuat - {isi})
        (found,) = said("UU25-P28-3.2", without)
        assert found.outcome is FAIL
        assert dict(found.parameters)["isi"] == isi.text

    def test_a_sign_nobody_has_read(self) -> None:
        assert outcomes("UU25-P28-3.2", PengumumanPerbaikan()) == [(REVIEW, "memuat")]


class TestSpecialTreatment:
    """Pasal 29: special treatment of certain of the public, without extra cost, for them alone."""

    def test_none_on_record(self) -> None:
        nothing = PengelolaanSarana()
        assert outcomes("UU25-P29-1", nothing) == [(REVIEW, "perlakuan_khusus")]
        assert outcomes("UU25-P29-1", nothing, stated(29, 1)) == []
        assert outcomes("UU25-P29-1", nothing, stated(29, 1, met=False)) == [(FAIL, "")]

    def test_no_group_is_owed_all_and_each_form_will_do(self) -> None:
        """The elucidation names its groups *antara lain*."""
        one = PerlakuanKhusus(kelompok=frozenset({KelompokRentan.ANAK_ANAK}), sarana=("ruang",))
        assert outcomes("UU25-P29-1", PengelolaanSarana(perlakuan_khusus=(one,))) == []
        spoken = evolve(one, sarana=(), bentuk="didahulukan")
        assert outcomes("UU25-P29-1", PengelolaanSarana(perlakuan_khusus=(spoken,))) == []

    def test_for_whom_and_how(self) -> None:
        found = outcomes("UU25-P29-1", PengelolaanSarana(perlakuan_khusus=(PerlakuanKhusus(),)))
        assert found == [
            (REVIEW, "perlakuan_khusus[0].kelompok"),
            (REVIEW, "perlakuan_khusus[0].bentuk"),
        ]

    def test_without_extra_cost(self) -> None:
        """Penjelasan Pasal 29 ayat (1)."""
        at = "tambahan_biaya"
        assert outcomes("UU25-P29-1.2", PerlakuanKhusus(tambahan_biaya=Decimal(0))) == []
        assert outcomes("UU25-P29-1.2", PerlakuanKhusus(tambahan_biaya=Decimal(1))) == [(FAIL, at)]
        assert outcomes("UU25-P29-1.2", PerlakuanKhusus()) == [(REVIEW, at)]

    def test_for_those_entitled(self) -> None:
        """Pasal 29 ayat (2)."""
        at = "digunakan_yang_tidak_berhak"
        lane = PerlakuanKhusus(sarana=("jalur kursi roda",))
        assert outcomes("UU25-P29-2", lane) == [(REVIEW, at)]
        assert outcomes("UU25-P29-2", evolve(lane, digunakan_yang_tidak_berhak=True)) == [
            (FAIL, at)
        ]
        assert outcomes("UU25-P29-2", evolve(lane, digunakan_yang_tidak_berhak=False)) == []
        assert outcomes("UU25-P29-2", PerlakuanKhusus()) == []
