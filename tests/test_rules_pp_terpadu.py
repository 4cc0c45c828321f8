"""PP 96/2012 Pasal 14-21: one door, one roof, virtual."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from layanan.citation import PP_96_2012
from layanan.hukum.contoh_terpadu import SATU_ATAP, SATU_PINTU
from layanan.hukum.law import LAW
from layanan.model.atestasi import Atestasi
from layanan.model.pelayanan_terpadu import (
    BentukTerpadu,
    KewenanganPenugasan,
    KoordinasiTerpadu,
    PelayananTerpadu,
    PelimpahanWewenang,
    PemberiWewenang,
    Penugasan,
    WewenangSatuPintu,
)
from layanan.model.penyelenggaraan import Penyelenggaraan
from rules_pp import FAIL, MET, NONE, PASS, REVIEW, UNRECORDED, Said, said

ONE_DOOR = ["PP96-P16-1", "PP96-P16-2", "PP96-P16-3", "PP96-P16-4", "PP96-P20-1", "PP96-P20-2"]
ONE_ROOF = ["PP96-P18", "PP96-P19-d"]
EVERY = ["PP96-P14-1", "PP96-P21"]
HANDED = SATU_PINTU.pelimpahan[0]
ASSIGNED = SATU_ATAP.penugasan[0]
NOTHING = frozenset[KewenanganPenugasan]()
VIRTUAL = evolve(SATU_PINTU, bentuk=BentukTerpadu.VIRTUAL)


def handed(*pelimpahan: PelimpahanWewenang) -> PelayananTerpadu:
    return evolve(SATU_PINTU, pelimpahan=pelimpahan)


def assigned(**changes: Any) -> PelayananTerpadu:  # noqa: ANN401 - fields of Penugasan
    return evolve(SATU_ATAP, penugasan=(evolve(ASSIGNED, **changes),))


class TestWhomItConcerns:
    """Pasal 14 ayat (2): what is asked of one door is not asked of one roof, nor the reverse."""

    @pytest.mark.parametrize("rule", [*ONE_DOOR, *EVERY])
    def test_one_door(self, rule: str) -> None:
        assert said(SATU_PINTU, rule) == MET

    @pytest.mark.parametrize("rule", ONE_ROOF)
    def test_one_roof(self, rule: str) -> None:
        assert said(SATU_ATAP, rule) == MET
        assert said(SATU_PINTU, rule) == [(NONE, "", "")]

    @pytest.mark.parametrize("rule", ONE_DOOR)
    def test_others(self, rule: str) -> None:
        for other in (evolve(SATU_PINTU, bentuk=BentukTerpadu.SATU_ATAP), VIRTUAL):
            assert said(other, rule) == [(NONE, "", "")]

    @pytest.mark.parametrize("bentuk", BentukTerpadu)
    def test_nothing_recorded_is_never_a_failure(self, bentuk: BentukTerpadu) -> None:
        bare = PelayananTerpadu(bentuk=bentuk)
        for rule in (*ONE_DOOR, *ONE_ROOF, *EVERY, "PP96-P15-2"):
            assert FAIL not in {one[0] for one in said(bare, rule)}


class TestPrinciples:
    """Pasal 13: run by six principles, which only somebody who looked can say."""

    @pytest.mark.parametrize("terpadu", [SATU_PINTU, SATU_ATAP])
    def test_nobody_has_said(self, terpadu: PelayananTerpadu) -> None:
        assert said(terpadu, "PP96-P13") == [(REVIEW, "tanpa-pernyataan", "")]

    @pytest.mark.parametrize(
        ("terpenuhi", "expected"), [(True, MET), (False, [(FAIL, "dinyatakan-tidak", "")])]
    )
    def test_somebody_has(self, *, terpenuhi: bool, expected: list[Said]) -> None:
        stated = Atestasi(
            tanggal=date(2026, 2, 2),
            peran="Inspektur",
            kutipan=PP_96_2012.pasal(13),
            pernyataan="Diperiksa.",
            terpenuhi=terpenuhi,
        )
        within = (Penyelenggaraan(atestasi=(stated,)),)
        assert said(SATU_ATAP, "PP96-P13", within=within) == expected

    def test_no_sanction_is_named(self) -> None:
        """Pasal 49 ayat (1) threatens breaches of other articles."""
        assert not LAW.sanctions(PP_96_2012.pasal(13), on=date(2026, 3, 2))


class TestSeveralServices:
    """Pasal 14 ayat (1): several kinds of service, according to the standards."""

    @pytest.mark.parametrize(
        ("terpadu", "expected"),
        [
            (evolve(SATU_PINTU, jenis_pelayanan=()), [(REVIEW, UNRECORDED, "jenis_pelayanan")]),
            (
                evolve(SATU_PINTU, jenis_pelayanan=("izin", "izin"), organisasi=("a", "b")),
                [(FAIL, "", "jenis_pelayanan")],
            ),
            (evolve(SATU_ATAP, jenis_pelayanan=("akta",), organisasi=("a", "b")), MET),
            (
                evolve(SATU_ATAP, jenis_pelayanan=("akta",), organisasi=()),
                [(REVIEW, UNRECORDED, "organisasi")],
            ),
            (
                evolve(SATU_ATAP, jenis_pelayanan=("akta",)),
                [(FAIL, "", "jenis_pelayanan")],
            ),
            (
                evolve(SATU_ATAP, jenis_pelayanan=()),
                [(REVIEW, UNRECORDED, "jenis_pelayanan")],
            ),
            (evolve(SATU_PINTU, sesuai_standar=None), [(REVIEW, UNRECORDED, "sesuai_standar")]),
            (
                evolve(SATU_PINTU, sesuai_standar=False),
                [(FAIL, "tanpa-standar", "sesuai_standar")],
            ),
        ],
    )
    def test_which(self, terpadu: PelayananTerpadu, expected: list[Said]) -> None:
        assert said(terpadu, "PP96-P14-1") == expected


class TestInvestment:
    """Pasal 15 ayat (2): one door is a must for licences and other documents of investment."""

    roof = evolve(SATU_ATAP, penanaman_modal=True)

    def beside(self, *others: PelayananTerpadu) -> list[Said]:
        whole = Penyelenggaraan(pelayanan_terpadu=(self.roof, *others))
        return said(whole, "PP96-P15-2")[:1]

    def test_under_one_roof_alone(self) -> None:
        assert self.beside() == [(FAIL, "", "pelayanan_terpadu[0].bentuk")]
        without = evolve(SATU_PINTU, penanaman_modal=False)
        assert self.beside(without) == [(FAIL, "", "pelayanan_terpadu[0].bentuk")]

    def test_with_a_door_beside_it(self) -> None:
        assert self.beside(SATU_PINTU)[0][0] is PASS
        unknown = evolve(SATU_PINTU, penanaman_modal=None)
        assert self.beside(unknown)[0][:2] == (REVIEW, "pintu-lain")

    @pytest.mark.parametrize(
        ("terpadu", "expected"),
        [
            (SATU_PINTU, (PASS, "")),
            (evolve(SATU_PINTU, penanaman_modal=None), (NONE, "")),
            (SATU_ATAP, (NONE, "")),
            (evolve(SATU_ATAP, penanaman_modal=None), (REVIEW, UNRECORDED)),
            (roof, (REVIEW, "pintu-lain")),
            (VIRTUAL, (REVIEW, "pintu-lain")),
        ],
    )
    def test_by_itself(self, terpadu: PelayananTerpadu, expected: object) -> None:
        assert [one[:2] for one in said(terpadu, "PP96-P15-2")] == [expected]

    def test_virtual_may_itself_be_the_door(self) -> None:
        whole = Penyelenggaraan(pelayanan_terpadu=(VIRTUAL,))
        assert said(whole, "PP96-P15-2")[0][:2] == (REVIEW, "pintu-lain")


class TestAuthority:
    """Pasal 16 ayat (1) and (2): delegated or transferred, by one of four, by decree."""

    def test_what_is_not_recorded(self) -> None:
        assert said(handed(), "PP96-P16-1") == [(REVIEW, UNRECORDED, "pelimpahan")]
        assert said(handed(), "PP96-P16-2") == [(NONE, "", "")]
        bare = handed(HANDED, PelimpahanWewenang())
        assert [one[2] for one in said(bare, "PP96-P16-1")] == [
            "pelimpahan[1].cara",
            "pelimpahan[1].pemberi",
            "pelimpahan[1].penerima",
        ]
        assert [one[2] for one in said(bare, "PP96-P16-2")] == [
            "pelimpahan[1].keputusan",
            "pelimpahan[1].ditetapkan",
        ]


class TestScopeOfAuthority:
    """Pasal 16 ayat (3): letters a to f."""

    RULE = "PP96-P16-3"
    SIGNING = frozenset(
        {WewenangSatuPintu.PERSETUJUAN_ATAS_NAMA, WewenangSatuPintu.PERSETUJUAN_SENDIRI}
    )

    @given(st.frozensets(st.sampled_from(WewenangSatuPintu), min_size=1))
    def test_each_letter(self, held: frozenset[WewenangSatuPintu]) -> None:
        found = said(handed(evolve(HANDED, wewenang=held)), self.RULE)
        lacking = frozenset(WewenangSatuPintu) - held
        either = lacking & self.SIGNING
        to_weigh = len(either) if len(either) == 1 else 0
        outcomes = [one[0] for one in found]
        assert outcomes.count(REVIEW) == to_weigh
        assert outcomes.count(FAIL) == len(lacking) - to_weigh

    def test_decrees_of_one_giver_are_taken_together(self) -> None:
        first, *rest = WewenangSatuPintu
        both = handed(
            evolve(HANDED, wewenang=frozenset({first})), evolve(HANDED, wewenang=frozenset(rest))
        )
        assert said(both, self.RULE) == MET
        other = PemberiWewenang.GUBERNUR
        for giver in (other, None):
            apart = handed(
                evolve(HANDED, wewenang=frozenset({first})),
                evolve(HANDED, pemberi=giver, wewenang=frozenset(rest)),
            )
            assert len(said(apart, self.RULE)) == 6

    def test_not_recorded(self) -> None:
        blank = handed(HANDED, evolve(HANDED, wewenang=frozenset()))
        assert said(blank, self.RULE) == [(REVIEW, UNRECORDED, "pelimpahan")]
        assert said(handed(), self.RULE) == [(NONE, "", "")]


class TestFullDelegation:
    """Pasal 16 ayat (4): all authority over licences of investment."""

    @pytest.mark.parametrize(
        ("pemberi", "whole", "expected"),
        [
            (PemberiWewenang.BUPATI_WALIKOTA, True, (PASS, "")),
            (PemberiWewenang.BUPATI_WALIKOTA, False, (FAIL, "")),
            (PemberiWewenang.GUBERNUR, False, (FAIL, "")),
            (PemberiWewenang.GUBERNUR, None, (REVIEW, UNRECORDED)),
            (PemberiWewenang.PIMPINAN_LEMBAGA, False, (REVIEW, "pimpinan-lembaga")),
            (PemberiWewenang.PIMPINAN_KORPORASI, False, (NONE, "")),
            (None, False, (NONE, "")),
        ],
    )
    def test_by_giver(
        self,
        pemberi: PemberiWewenang | None,
        whole: bool | None,  # noqa: FBT001 - a row of the table
        expected: object,
    ) -> None:
        one = handed(evolve(HANDED, pemberi=pemberi, penanaman_modal_seluruhnya=whole))
        assert [said_[:2] for said_ in said(one, "PP96-P16-4")] == [expected]

    def test_one_decree_of_several_is_enough(self) -> None:
        two = handed(evolve(HANDED, penanaman_modal_seluruhnya=False), HANDED)
        assert said(two, "PP96-P16-4") == MET

    def test_elsewhere_than_in_investment(self) -> None:
        for other in (False, None):
            door = evolve(SATU_PINTU, penanaman_modal=other)
            assert said(door, "PP96-P16-4") == [(NONE, "", "")]


class TestAssignment:
    """Pasal 18: officers assigned by the head of their own unit."""

    @pytest.mark.parametrize(
        ("terpadu", "expected"),
        [
            (evolve(SATU_ATAP, penugasan=()), [(REVIEW, UNRECORDED, "penugasan")]),
            (
                assigned(tanggal=None, lokasi=""),
                [
                    (REVIEW, UNRECORDED, "penugasan[0].tanggal"),
                    (REVIEW, UNRECORDED, "penugasan[0].lokasi"),
                ],
            ),
            (assigned(jumlah_pelaksana=0), [(FAIL, "", "penugasan[0].jumlah_pelaksana")]),
            (assigned(jumlah_pelaksana=None), MET),
            (
                assigned(satuan_kerja="Samsat"),
                [(REVIEW, "tanpa-penugasan", "organisasi")],
            ),
        ],
    )
    def test_which(self, terpadu: PelayananTerpadu, expected: list[Said]) -> None:
        assert said(terpadu, "PP96-P18") == expected


class TestSigning:
    """Pasal 19 huruf d: documents go to the head of the assigning body for signature."""

    @pytest.mark.parametrize(
        ("changes", "expected"),
        [
            ({"menandatangani": True}, FAIL),
            ({"menandatangani": None}, PASS),
            ({"menandatangani": None, "kewenangan": NOTHING}, REVIEW),
            (
                {
                    "menandatangani": None,
                    "kewenangan": frozenset({KewenanganPenugasan.PERSETUJUAN}),
                },
                REVIEW,
            ),
            ({"menandatangani": False, "kewenangan": NOTHING}, PASS),
        ],
    )
    def test_who_signs(self, changes: dict[str, Any], expected: object) -> None:
        assert [one[0] for one in said(assigned(**changes), "PP96-P19-d")] == [expected]

    def test_nobody_assigned(self) -> None:
        assert said(evolve(SATU_ATAP, penugasan=()), "PP96-P19-d") == [(NONE, "", "")]
        assert Penugasan(menandatangani=None).lacking == tuple(KewenanganPenugasan)


class TestCoordinationAndReports:
    """Pasal 20: coordination above all on technical matters; reports without a number."""

    def held(self, *technical: bool | None) -> PelayananTerpadu:
        return evolve(
            SATU_PINTU,
            koordinasi=tuple(
                KoordinasiTerpadu(tanggal=date(2026, 1, 20), aspek_teknis=one) for one in technical
            ),
        )

    def test_coordination(self) -> None:
        assert said(self.held(), "PP96-P20-1") == [(REVIEW, UNRECORDED, "koordinasi")]
        assert said(self.held(False), "PP96-P20-1") == [(REVIEW, "", "koordinasi")]
        assert said(self.held(False, None), "PP96-P20-1") == [(REVIEW, UNRECORDED, "koordinasi")]
        assert said(self.held(False, True), "PP96-P20-1") == MET

    def test_reports(self) -> None:
        silent = evolve(SATU_PINTU, laporan=())
        assert said(silent, "PP96-P20-2") == [(REVIEW, UNRECORDED, "laporan")]


class TestOrganisation:
    """Pasal 21: organised by legislation."""

    def test_not_recorded(self) -> None:
        bare = evolve(SATU_PINTU, dasar_kelembagaan=())
        assert said(bare, "PP96-P21") == [(REVIEW, UNRECORDED, "dasar_kelembagaan")]
