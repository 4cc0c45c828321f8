"""PP 96/2012 Pasal 6-10, 40-45 and 50: scope, the public's part, the first standards."""

from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from layanan.hukum.contoh import STANDAR
from layanan.hukum.contoh_penyusunan import BERURUTAN
from layanan.model.pelayanan import (
    JenisDokumen,
    JenisPelayanan,
    MisiNegara,
    Pelayanan,
    TindakanAdministratif,
)
from layanan.model.penyelenggara import (
    BentukPenyelenggara,
    JenisPenyelenggara,
    Penyelenggara,
    SatuanKerja,
    UjiSkala,
)
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.model.penyusunan import JenisPenyusunan, PeninjauanUlang
from layanan.model.peran_serta import (
    BentukMasukan,
    BentukPenilaianMasyarakat,
    CakupanPeranSerta,
    MasukanMasyarakat,
    ObjekPengawasan,
    PengawasanMasyarakat,
    PenghargaanMasyarakat,
    PeranSerta,
    PrinsipPeranSerta,
)
from layanan.model.standar import RiwayatStandar, StandarPelayanan
from layanan.validity import Validity
from rules_pp import FAIL, MET, NONE, NOW, PASS, REVIEW, UNRECORDED, Said, said

ADMINISTRATIVE = Pelayanan(
    nama="Izin",
    jenis=JenisPelayanan.ADMINISTRATIF,
    tindakan=TindakanAdministratif.PEMERINTAH,
    dokumen=JenisDokumen.PERIZINAN,
    bersifat_penetapan=True,
)
OUTSIDE = evolve(ADMINISTRATIVE, tindakan=TindakanAdministratif.NONPEMERINTAH)
FORCE = date(2012, 10, 30)
LAST = date(2013, 4, 30)
DAY = timedelta(1)


class TestDocuments:
    """Pasal 6 ayat (1), Pasal 7 ayat (2) and (3), Pasal 8: what an administrative act issues."""

    @pytest.mark.parametrize("rule", ["PP96-P6-1", "PP96-P7-3", "PP96-P8"])
    def test_administrative_services_only(self, rule: str) -> None:
        for kind in (None, JenisPelayanan.BARANG, JenisPelayanan.JASA):
            assert said(evolve(OUTSIDE, jenis=kind), rule) == [(NONE, "", "")]
            assert said(evolve(ADMINISTRATIVE, jenis=kind), rule) == [(NONE, "", "")]

    def test_a_document(self) -> None:
        assert said(ADMINISTRATIVE, "PP96-P6-1") == MET
        bare = evolve(ADMINISTRATIVE, dokumen=None)
        assert said(bare, "PP96-P6-1") == [(REVIEW, UNRECORDED, "dokumen")]

    @pytest.mark.parametrize(
        ("decision", "expected"), [(True, PASS), (False, REVIEW), (None, REVIEW)]
    )
    def test_of_government_a_decision(
        self,
        decision: bool | None,  # noqa: FBT001 - a row of the table
        expected: object,
    ) -> None:
        subject = evolve(ADMINISTRATIVE, bersifat_penetapan=decision)
        assert [one[0] for one in said(subject, "PP96-P7-3")] == [expected]
        assert said(OUTSIDE, "PP96-P7-3") == [(NONE, "", "")]

    @pytest.mark.parametrize(
        ("dokumen", "expected"),
        [
            (JenisDokumen.PERIZINAN, (REVIEW, "perizinan")),
            (JenisDokumen.NONPERIZINAN, (PASS, "")),
            (None, (REVIEW, UNRECORDED)),
        ],
    )
    def test_outside_government_no_licence(
        self, dokumen: JenisDokumen | None, expected: object
    ) -> None:
        subject = evolve(OUTSIDE, dokumen=dokumen)
        assert [one[:2] for one in said(subject, "PP96-P8")] == [expected]
        assert said(ADMINISTRATIVE, "PP96-P8") == [(NONE, "", "")]


class TestSize:
    """Pasal 9 huruf d and Pasal 10 ayat (2): 50 (lima puluh) kali, and wide reach.

    A test of who is a provider ("dapat dikategorikan"), so nobody breaks it.
    """

    TEST = UjiSkala(
        nilai_aktiva=Decimal(500),
        pendapatan_per_kapita=Decimal(10),
        lintas_wilayah=True,
        tahun=NOW.year,
    )
    ENTITY = Penyelenggara(
        nama="PT",
        bentuk=BentukPenyelenggara.BADAN_HUKUM_NSPK,
        misi_negara=MisiNegara(uraian="perintis"),
        uji_skala=TEST,
    )

    @given(st.integers(0, 10**6), st.integers(1, 10**4))
    def test_fifty_times(self, assets: int, income: int) -> None:
        test = evolve(
            self.TEST, nilai_aktiva=Decimal(assets), pendapatan_per_kapita=Decimal(income)
        )
        expected = MET if assets >= 50 * income else [(REVIEW, "", "uji_skala.nilai_aktiva")]
        assert said(evolve(self.ENTITY, uji_skala=test), "PP96-P10-2") == expected

    @pytest.mark.parametrize(
        ("changes", "expected"),
        [
            ({}, MET),
            ({"nilai_aktiva": Decimal("499.99")}, [(REVIEW, "", "uji_skala.nilai_aktiva")]),
            ({"lintas_wilayah": False}, [(REVIEW, "satu-wilayah", "uji_skala.lintas_wilayah")]),
            ({"lintas_wilayah": None}, [(REVIEW, UNRECORDED, "uji_skala.lintas_wilayah")]),
            ({"nilai_aktiva": None}, [(REVIEW, UNRECORDED, "uji_skala")]),
            ({"tahun": None}, [(REVIEW, UNRECORDED, "uji_skala.tahun")]),
            ({"tahun": NOW.year - 1}, [(REVIEW, "tahun-lain", "uji_skala.tahun")]),
        ],
    )
    def test_both_conditions(self, changes: dict[str, Any], expected: list[Said]) -> None:
        subject = evolve(self.ENTITY, uji_skala=evolve(self.TEST, **changes))
        assert said(subject, "PP96-P10-2") == expected

    @pytest.mark.parametrize(
        ("subject", "expected"),
        [
            (Penyelenggara(nama="Dinas"), NONE),
            (Penyelenggara(nama="BUMD", bentuk=BentukPenyelenggara.BUMD), NONE),
            (
                Penyelenggara(nama="Yayasan", bentuk=BentukPenyelenggara.BADAN_HUKUM_SUBSIDI),
                NONE,
            ),
            (Penyelenggara(nama="PT", jenis=JenisPenyelenggara.BADAN_HUKUM_LAIN), REVIEW),
            (evolve(ENTITY, uji_skala=None), REVIEW),
        ],
    )
    def test_whom_it_concerns(self, subject: Penyelenggara, expected: object) -> None:
        assert [one[0] for one in said(subject, "PP96-P10-2")] == [expected]

    def test_mission_of_the_state(self) -> None:
        assert said(self.ENTITY, "PP96-P9-d") == MET
        without = evolve(self.ENTITY, misi_negara=None)
        assert said(without, "PP96-P9-d") == [(REVIEW, UNRECORDED, "misi_negara")]
        assert said(Penyelenggara(nama="Dinas"), "PP96-P9-d") == [(NONE, "", "")]


class TestTakingPart:
    """Pasal 40, Pasal 41, Pasal 45: the public takes part in the whole of it."""

    def test_at_all(self) -> None:
        for nothing in (None, PeranSerta()):
            whole = Penyelenggaraan(peran_serta=nothing)
            assert said(whole, "PP96-P40") == [(REVIEW, UNRECORDED, "peran_serta")]
        some = PeranSerta(masukan=(MasukanMasyarakat(bentuk=BentukMasukan.LAPORAN),))
        assert said(Penyelenggaraan(peran_serta=some), "PP96-P40") == MET

    @given(st.frozensets(st.sampled_from(CakupanPeranSerta), min_size=1))
    def test_each_letter(self, held: frozenset[CakupanPeranSerta]) -> None:
        answers = said(PeranSerta(cakupan=held), "PP96-P41")
        assert answers == ([(REVIEW, "", "cakupan")] * (4 - len(held)) or MET)

    @pytest.mark.parametrize(
        ("peran", "expected"),
        [
            (PeranSerta(), [REVIEW] * 4),
            (PeranSerta(penghargaan=(PenghargaanMasyarakat(kepada="Dinas"),)), [REVIEW] * 3),
            (
                PeranSerta(
                    pengawasan=(
                        PengawasanMasyarakat(objek=frozenset(ObjekPengawasan)),
                        PengawasanMasyarakat(penilaian=frozenset(BentukPenilaianMasyarakat)),
                    ),
                    cakupan=frozenset({CakupanPeranSerta.PENYUSUNAN_STANDAR}),
                ),
                [REVIEW],
            ),
            (
                PeranSerta(
                    pengawasan=(PengawasanMasyarakat(),),
                    cakupan=frozenset({CakupanPeranSerta.PENYUSUNAN_STANDAR}),
                ),
                [REVIEW] * 3,
            ),
        ],
    )
    def test_what_was_done_shows_it_too(self, peran: PeranSerta, expected: object) -> None:
        assert [one[0] for one in said(peran, "PP96-P41")] == expected

    def test_principles(self) -> None:
        assert said(PeranSerta(), "PP96-P45") == [(REVIEW, UNRECORDED, "prinsip")]
        one = PeranSerta(prinsip=frozenset({PrinsipPeranSerta.MUSYAWARAH}))
        assert said(one, "PP96-P45") == [(FAIL, "", "prinsip")] * 2
        assert said(PeranSerta(prinsip=frozenset(PrinsipPeranSerta)), "PP96-P45") == MET


class TestFollowUp:
    """Pasal 42 ayat (2): the public is told what became of its input; no number."""

    MIDNIGHT = datetime(2026, 2, 3, 0, 0, tzinfo=timezone(timedelta(hours=7)))

    @pytest.mark.parametrize(
        ("sent", "told", "expected"),
        [
            (None, None, (REVIEW, UNRECORDED)),
            (date(2026, 2, 2), None, (REVIEW, "tanpa-angka")),
            (date(2012, 10, 29), None, (NONE, "belum-berlaku")),
            (None, date(2026, 2, 2), (PASS, "")),
            (date(2026, 2, 2), date(2026, 2, 2), (PASS, "")),
            (date(2026, 2, 3), MIDNIGHT, (PASS, "")),
            (date(2026, 2, 4), MIDNIGHT, (REVIEW, "mendahului")),
        ],
    )
    def test_which(self, sent: date | None, told: date | None, expected: object) -> None:
        subject = MasukanMasyarakat(bentuk=BentukMasukan.TANGGAPAN, pada=sent, diinformasikan=told)
        assert [one[:2] for one in said(subject, "PP96-P42-2")] == [expected]


OLD = Penyelenggara(nama="Dinas Lama", dibentuk=FORCE)
NEW = Penyelenggara(
    nama="Badan Baru",
    dibentuk=date(2025, 7, 1),
    satuan_kerja=(SatuanKerja(nama="UPT", dibentuk=date(2025, 8, 31)),),
)
NEW_LAST = date(2026, 2, 28)  # six months from 31 August end with February


def applied(day: date | None, *, new: bool = True) -> StandarPelayanan:
    making = evolve(BERURUTAN, jenis=JenisPenyusunan.BARU if new else JenisPenyusunan.PERUBAHAN)
    return evolve(STANDAR, ditetapkan=None, diterapkan=day, penyusunan=making)


class TestOldProviders:
    """Pasal 50 ayat (1) huruf a: paling lama 6 (enam) bulan sejak berlakunya, so 30 April 2013."""

    RULE = "PP96-P50-1-a"

    @pytest.mark.parametrize(
        ("standar", "now", "expected"),
        [
            ((applied(LAST),), NOW, (PASS, "")),
            ((applied(LAST + DAY),), NOW, (REVIEW, "tertua")),
            ((applied(LAST + DAY, new=False),), NOW, (REVIEW, "tertua")),
            ((evolve(applied(LAST + DAY), penyusunan=None),), NOW, (REVIEW, "tertua")),
            ((applied(NOW), applied(LAST)), NOW, (PASS, "")),
            ((applied(None),), NOW, (REVIEW, UNRECORDED)),
            ((), LAST, (PASS, "")),
            ((), LAST + DAY, (FAIL, "belum")),
            (None, NOW, (REVIEW, UNRECORDED)),
            ((applied(FORCE - DAY),), NOW, (NONE, "")),
            ((evolve(applied(None), ditetapkan=FORCE - DAY),), NOW, (NONE, "")),
        ],
    )
    def test_to_the_day(
        self, standar: tuple[StandarPelayanan, ...] | None, now: date, expected: object
    ) -> None:
        whole = Penyelenggaraan(penyelenggara=OLD, standar=standar)
        assert [one[:2] for one in said(whole, self.RULE, now=now)] == [expected]

    @pytest.mark.parametrize(
        ("provider", "expected"),
        [
            (None, NONE),
            (evolve(OLD, dibentuk=None), REVIEW),
            (evolve(OLD, dibentuk=FORCE + DAY), NONE),
            (
                evolve(
                    OLD, dibentuk=None, satuan_kerja=(SatuanKerja(nama="Loket", dibentuk=FORCE),)
                ),
                PASS,
            ),
            (evolve(OLD, satuan_kerja=(SatuanKerja(nama="Loket"),)), PASS),
        ],
    )
    def test_who_was_there(self, provider: Penyelenggara | None, expected: object) -> None:
        whole = Penyelenggaraan(penyelenggara=provider, standar=(applied(LAST),))
        assert [one[0] for one in said(whole, self.RULE)] == [expected]

    def test_who_had_a_standard_is_not_asked_when_it_was_formed(self) -> None:
        old = evolve(OLD, dibentuk=None)
        whole = Penyelenggaraan(penyelenggara=old, standar=(applied(NOW), applied(FORCE - DAY)))
        assert said(whole, self.RULE) == [(NONE, "", "")]


class TestOldStandards:
    """Pasal 50 ayat (1) huruf b: adapted and brought into effect within the same six months."""

    RULE = "PP96-P50-1-b"
    WHEN_OLD = date(2011, 1, 3)

    def history(self, turn: date | None, standar: StandarPelayanan = STANDAR) -> RiwayatStandar:
        first = (Validity(self.WHEN_OLD, turn), standar)
        if turn is None:
            return RiwayatStandar.dari(first)
        return RiwayatStandar.dari(first, (Validity(turn), evolve(STANDAR, versi="2")))

    @pytest.mark.parametrize(
        ("turn", "now", "expected"),
        [
            (LAST, NOW, (PASS, "")),
            (LAST + DAY, NOW, (REVIEW, "belum-jelas")),
            (None, LAST, (PASS, "")),
            (None, LAST + DAY, (REVIEW, "belum-jelas")),
            (FORCE, NOW, (NONE, "")),
            (FORCE - DAY, NOW, (REVIEW, "belum-jelas")),
        ],
    )
    def test_to_the_day(self, turn: date | None, now: date, expected: object) -> None:
        assert [one[:2] for one in said(self.history(turn), self.RULE, now=now)] == [expected]

    def test_a_review_that_kept_it_will_do(self) -> None:
        for day, expected in ((FORCE, PASS), (LAST, PASS), (LAST + DAY, REVIEW)):
            kept = evolve(STANDAR, peninjauan_ulang=(PeninjauanUlang(tanggal=day),))
            assert [one[0] for one in said(self.history(None, kept), self.RULE)] == [expected]

    def test_no_old_standard(self) -> None:
        assert said(RiwayatStandar(), self.RULE) == [(NONE, "", "")]


class TestNewProviders:
    """Pasal 50 ayat (2): paling lama 6 (enam) bulan sejak terbentuknya Satuan Kerja."""

    RULE = "PP96-P50-2"

    @pytest.mark.parametrize(
        ("standar", "now", "expected"),
        [
            ((applied(NEW_LAST),), NOW, (PASS, "")),
            ((applied(NEW_LAST + DAY),), NOW, (REVIEW, "tertua")),
            ((applied(NEW_LAST + DAY, new=False),), NOW, (REVIEW, "tertua")),
            ((), NEW_LAST, (PASS, "")),
            ((), NEW_LAST + DAY, (FAIL, "belum")),
            (None, NOW, (REVIEW, UNRECORDED)),
            (
                (evolve(applied(NOW), satuan_kerja=SatuanKerja(nama="Lain")),),
                NOW,
                (REVIEW, UNRECORDED),
            ),
            (
                (evolve(applied(NEW_LAST), satuan_kerja=SatuanKerja(nama="UPT")),),
                NOW,
                (PASS, ""),
            ),
        ],
    )
    def test_to_the_day(
        self, standar: tuple[StandarPelayanan, ...] | None, now: date, expected: object
    ) -> None:
        whole = Penyelenggaraan(penyelenggara=NEW, standar=standar)
        assert [one[:2] for one in said(whole, self.RULE, now=now)] == [expected]

    @pytest.mark.parametrize(
        ("provider", "expected"),
        [
            (None, (NONE, "")),
            (OLD, (NONE, "")),
            (evolve(NEW, dibentuk=None), (NONE, "")),
            (evolve(NEW, satuan_kerja=()), (REVIEW, UNRECORDED)),
            (evolve(NEW, satuan_kerja=(SatuanKerja(nama="UPT"),)), (REVIEW, UNRECORDED)),
        ],
    )
    def test_whom_it_concerns(self, provider: Penyelenggara | None, expected: object) -> None:
        whole = Penyelenggaraan(penyelenggara=provider, standar=(applied(NEW_LAST),))
        assert [one[:2] for one in said(whole, self.RULE)] == [expected]
