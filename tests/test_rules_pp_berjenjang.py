"""PP 96/2012 Pasal 34-39: services offered in classes."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from layanan.citation import UU_25_2009
from layanan.hukum.pp96_2012.pelayanan_berjenjang import PALING_BANYAK, RULES
from layanan.model.pelayanan_berjenjang import (
    KajianBerjenjang,
    KategoriKelompok,
    KelasPelayanan,
    PelayananBerjenjang,
    PertimbanganBerjenjang,
    PrinsipBerjenjang,
)
from rules_pp import FAIL, MET, NONE, REVIEW, UNRECORDED, Said, found, said

KAJIAN = KajianBerjenjang(
    tanggal=date(2025, 9, 1),
    proporsi_akses=True,
    kategori_kelompok=True,
    pertimbangan=frozenset(PertimbanganBerjenjang),
)
KELAS = KelasPelayanan(
    nama="VIP", persentase=Decimal(10), kategori=frozenset({KategoriKelompok.KEBUTUHAN})
)
WHOLE = PelayananBerjenjang(
    pelayanan="Rawat inap",
    jasa_publik=True,
    dasar_hukum=(UU_25_2009.pasal(30),),
    kelas=(KELAS,),
    kajian=KAJIAN,
    kesepakatan=date(2025, 10, 1),
    mengurangi_kapasitas_umum=False,
    prinsip=frozenset(PrinsipBerjenjang),
    adil=True,
    diterapkan=date(2026, 1, 5),
)


def shares(*shares_: str | None) -> PelayananBerjenjang:
    return evolve(
        WHOLE,
        kelas=tuple(
            evolve(KELAS, persentase=None if one is None else Decimal(one)) for one in shares_
        ),
    )


def kajian(**changes: Any) -> PelayananBerjenjang:  # noqa: ANN401 - fields of KajianBerjenjang
    return evolve(WHOLE, kajian=evolve(KAJIAN, **changes))


class TestTheWhole:
    """Pasal 34 to Pasal 39 on one service in order, and on one of which nothing is recorded."""

    @pytest.mark.parametrize("rule", [one.id for one in RULES])
    def test_in_order(self, rule: str) -> None:
        assert [one[:2] for one in said(WHOLE, rule)] == [MET[0][:2]]

    @pytest.mark.parametrize("rule", [one.id for one in RULES])
    def test_nothing_recorded_is_never_a_failure(self, rule: str) -> None:
        bare = PelayananBerjenjang(kelas=(KelasPelayanan(nama="VIP"),))
        assert {one[0] for one in said(bare, rule)} <= {REVIEW, NONE}


class TestOnlyJasa:
    """Pasal 34: for jasa publik, according to legislation."""

    @pytest.mark.parametrize(
        ("changes", "expected"),
        [
            ({"jasa_publik": False}, [(FAIL, "", "jasa_publik")]),
            ({"jasa_publik": None}, [(REVIEW, UNRECORDED, "jasa_publik")]),
            ({"dasar_hukum": ()}, [(REVIEW, UNRECORDED, "dasar_hukum")]),
        ],
    )
    def test_which(self, changes: dict[str, Any], expected: list[Said]) -> None:
        assert said(evolve(WHOLE, **changes), "PP96-P34") == expected


class TestPrinciples:
    """Pasal 35 ayat (2) and Pasal 38: justice, proportion, no discrimination."""

    @given(st.frozensets(st.sampled_from(PrinsipBerjenjang)))
    def test_each(self, held: frozenset[PrinsipBerjenjang]) -> None:
        answers = said(evolve(WHOLE, prinsip=held), "PP96-P35-2")
        if held:
            assert answers == ([(FAIL, "", "prinsip")] * (3 - len(held)) or MET)
        else:
            assert answers == [(REVIEW, UNRECORDED, "prinsip")]

    def test_justice_of_the_percentage(self) -> None:
        assert said(evolve(WHOLE, adil=False), "PP96-P38") == [(FAIL, "", "adil")]
        assert said(evolve(WHOLE, adil=None), "PP96-P38") == [(REVIEW, UNRECORDED, "adil")]


class TestStudy:
    """Pasal 36 ayat (1): studied by whoever is going to offer classes, so beforehand."""

    @pytest.mark.parametrize(
        ("subject", "expected"),
        [
            (evolve(WHOLE, kajian=None), [(REVIEW, UNRECORDED, "kajian")]),
            (kajian(proporsi_akses=False), [(FAIL, "", "kajian.proporsi_akses")]),
            (kajian(kategori_kelompok=None), [(REVIEW, UNRECORDED, "kajian.kategori_kelompok")]),
            (kajian(tanggal=None), [(REVIEW, UNRECORDED, "kajian.tanggal")]),
            (kajian(tanggal=date(2026, 1, 5)), MET),
            (kajian(tanggal=date(2026, 1, 6)), [(FAIL, "sesudah-diterapkan", "kajian.tanggal")]),
            (evolve(WHOLE, diterapkan=None), MET),
            # Begun before the regulation took effect, on 30 October 2012.
            (evolve(WHOLE, diterapkan=date(2012, 10, 29)), MET),
            (
                evolve(WHOLE, diterapkan=date(2012, 10, 30)),
                [(FAIL, "sesudah-diterapkan", "kajian.tanggal")],
            ),
        ],
    )
    def test_which(self, subject: PelayananBerjenjang, expected: list[Said]) -> None:
        assert said(subject, "PP96-P36-1") == expected


class TestWeighed:
    """Pasal 36 ayat (2): letters a to d."""

    @given(st.frozensets(st.sampled_from(PertimbanganBerjenjang)))
    def test_each_letter(self, held: frozenset[PertimbanganBerjenjang]) -> None:
        answers = said(kajian(pertimbangan=held), "PP96-P36-2")
        if held:
            assert answers == ([(FAIL, "", "kajian.pertimbangan")] * (4 - len(held)) or MET)
        else:
            assert answers == [(REVIEW, UNRECORDED, "kajian.pertimbangan")]

    def test_without_a_study(self) -> None:
        assert said(evolve(WHOLE, kajian=None), "PP96-P36-2") == [(NONE, "", "")]


class TestPercentage:
    """Pasal 37 ayat (1) and (2): a percentage, at most 25% (dua puluh lima persen) in all."""

    @pytest.mark.parametrize(
        ("subject", "expected"),
        [
            (shares("25"), MET),
            (shares("12.5", "12.5"), MET),
            (shares("25.01"), [(FAIL, "", "kelas")]),
            (shares("12.5", "12.51"), [(FAIL, "", "kelas")]),
            (shares("26", None), [(FAIL, "", "kelas")]),
            (shares("25", None), [(REVIEW, UNRECORDED, "kelas")]),
            (shares(), [(REVIEW, UNRECORDED, "kelas")]),
            (shares("0"), MET),
        ],
    )
    def test_the_quarter(self, subject: PelayananBerjenjang, expected: list[Said]) -> None:
        assert said(subject, "PP96-P37-2") == expected

    @given(st.lists(st.decimals(0, 33, places=2), min_size=1, max_size=3))
    def test_it_is_of_all_classes_together(self, parts: list[Decimal]) -> None:
        subject = evolve(WHOLE, kelas=tuple(evolve(KELAS, persentase=one) for one in parts))
        more = sum(parts, Decimal(0)) > PALING_BANYAK
        assert said(subject, "PP96-P37-2") == ([(FAIL, "", "kelas")] if more else MET)

    def test_it_says_how_much(self) -> None:
        (one,) = found(shares("30.5"), "PP96-P37-2")
        assert "30,5%" in one.render("id")
        assert "30.5%" in one.render("en")

    def test_each_class_has_one(self) -> None:
        assert said(shares("5", None), "PP96-P37-1") == [
            (REVIEW, UNRECORDED, "kelas[1].persentase")
        ]
        assert said(shares(), "PP96-P37-1") == [(REVIEW, UNRECORDED, "kelas")]

    @pytest.mark.parametrize(("reduced", "expected"), [(True, FAIL), (None, REVIEW)])
    def test_the_general_public(
        self,
        reduced: bool | None,  # noqa: FBT001 - a row of the table
        expected: object,
    ) -> None:
        """Pasal 37 ayat (3)."""
        subject = evolve(WHOLE, mengurangi_kapasitas_umum=reduced)
        assert [one[0] for one in said(subject, "PP96-P37-3")] == [expected]


class TestWhatItRestsOn:
    """Pasal 37 ayat (4): the study, and agreement with the public."""

    @pytest.mark.parametrize(
        ("changes", "expected"),
        [
            ({"kajian": None}, [(REVIEW, UNRECORDED, "kajian")]),
            ({"kesepakatan": None}, [(REVIEW, UNRECORDED, "kesepakatan")]),
            ({"kesepakatan": date(2026, 1, 5)}, MET),
            ({"kesepakatan": date(2026, 1, 6)}, [(FAIL, "", "kesepakatan")]),
            ({"diterapkan": None}, MET),
            ({"diterapkan": date(2012, 10, 29)}, MET),
        ],
    )
    def test_which(self, changes: dict[str, Any], expected: list[Said]) -> None:
        assert said(evolve(WHOLE, **changes), "PP96-P37-4") == expected


class TestGroups:
    """Pasal 39: economic means, need, membership."""

    def test_each_class_names_its_groups(self) -> None:
        two = evolve(WHOLE, kelas=(KELAS, evolve(KELAS, nama="I", kategori=frozenset())))
        assert (REVIEW, UNRECORDED, "kelas[1].kategori") in said(two, "PP96-P39")
