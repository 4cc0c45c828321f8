"""UU 25/2009 Pasal 23: the six items, the two profiles, openness, the national system."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve

from judging import FAIL, REVIEW, outcomes
from layanan.hukum.law import LAW
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.model.sistem_informasi import (
    ButirProfilPelaksana,
    ButirProfilPenyelenggara,
    MuatanSistemInformasi,
    ProfilPelaksana,
    ProfilPenyelenggara,
    SistemInformasi,
    TerbitanInformasi,
)

each_item = pytest.mark.parametrize("muatan", MuatanSistemInformasi)
RULES = {
    MuatanSistemInformasi.PROFIL_PENYELENGGARA: "UU25-P23-4-a",
    MuatanSistemInformasi.PROFIL_PELAKSANA: "UU25-P23-4-b",
    MuatanSistemInformasi.STANDAR_PELAYANAN: "UU25-P23-4-c",
    MuatanSistemInformasi.MAKLUMAT_PELAYANAN: "UU25-P23-4-d",
    MuatanSistemInformasi.PENGELOLAAN_PENGADUAN: "UU25-P23-4-e",
    MuatanSistemInformasi.PENILAIAN_KINERJA: "UU25-P23-4-f",
}


def lawful(rule: str) -> Any:  # noqa: ANN401 - the subject of any of these rules
    return LAW.at(date(2026, 3, 2)).rule(rule).example(lawful=True).subject


def published(*items: MuatanSistemInformasi, on: date | None = None) -> SistemInformasi:
    return SistemInformasi(
        terbitan=tuple(TerbitanInformasi(muatan=one, tanggal=on) for one in items)
    )


class TestSixItems:
    """Pasal 23 ayat (4): the system holds at least items a to f."""

    @each_item
    def test_an_item_left_out_of_what_is_published_is_a_breach(
        self, muatan: MuatanSistemInformasi
    ) -> None:
        system = published(*(one for one in MuatanSistemInformasi if one is not muatan))
        assert outcomes(RULES[muatan], system) == [(FAIL, "terbitan")]
        for other, rule in RULES.items():
            assert other is muatan or outcomes(rule, system) == []

    @each_item
    def test_where_nothing_is_listed_nobody_has_recorded_it(
        self, muatan: MuatanSistemInformasi
    ) -> None:
        assert outcomes(RULES[muatan], SistemInformasi()) == [(REVIEW, "terbitan")]

    @each_item
    def test_what_is_dated_later_may_have_been_renewed_then(
        self, muatan: MuatanSistemInformasi
    ) -> None:
        system = published(*MuatanSistemInformasi, on=date(2026, 3, 2))
        assert outcomes(RULES[muatan], system, now=date(2026, 3, 2)) == []
        assert outcomes(RULES[muatan], system, now=date(2026, 3, 1)) == [(REVIEW, "terbitan")]

    def test_a_profile_on_record_is_held(self) -> None:
        system = SistemInformasi(
            profil_penyelenggara=ProfilPenyelenggara(nama="Dinas"),
            profil_pelaksana=(ProfilPelaksana(telepon="112"),),
        )
        assert outcomes("UU25-P23-4-a", system) == outcomes("UU25-P23-4-b", system) == []

    def test_a_breach_is_exposed_to_the_cut_in_pay(self) -> None:
        """Pasal 54 ayat (5) names Pasal 23 ayat (4)."""
        (found,) = (
            LAW.at(date(2026, 3, 2))
            .check(published(MuatanSistemInformasi.STANDAR_PELAYANAN))
            .filter(rule="UU25-P23-4-f")
        )
        assert [str(one.citation) for one in found.exposures] == ["Pasal 54 ayat (5) UU 25/2009"]


class TestProfiles:
    """Penjelasan Pasal 23 ayat (4) huruf a and b: eight fields, and six."""

    @pytest.mark.parametrize("butir", ButirProfilPenyelenggara)
    def test_of_the_provider(self, butir: ButirProfilPenyelenggara) -> None:
        profile = lawful("UU25-P23-4-a.2")
        empty: dict[str, object] = {butir.value: getattr(ProfilPenyelenggara(), butir.value)}
        assert outcomes("UU25-P23-4-a.2", evolve(profile, **empty)) == [(REVIEW, butir.value)]

    @pytest.mark.parametrize("butir", ButirProfilPelaksana)
    def test_of_the_officers(self, butir: ButirProfilPelaksana) -> None:
        profile = lawful("UU25-P23-4-b.2")
        empty: dict[str, object] = {butir.value: getattr(ProfilPelaksana(), butir.value)}
        assert outcomes("UU25-P23-4-b.2", evolve(profile, **empty)) == [(REVIEW, butir.value)]

    def test_what_an_empty_profile_lacks_is_asked_for_and_never_alleged(self) -> None:
        assert len(outcomes("UU25-P23-4-a.2", ProfilPenyelenggara())) == 8
        assert len(outcomes("UU25-P23-4-b.2", ProfilPelaksana())) == 6
        report = LAW.at(date(2026, 3, 2)).check(
            Penyelenggaraan(
                sistem_informasi=SistemInformasi(profil_penyelenggara=ProfilPenyelenggara())
            )
        )
        places = [one.path for one in report.filter(rule="UU25-P23-4-a.2")]
        assert places[0] == "sistem_informasi.profil_penyelenggara.nama"
        assert not report.filter(FAIL)


class TestOpen:
    """Pasal 23 ayat (5): open to the public and easy to reach."""

    @pytest.mark.parametrize(
        ("terbuka", "mudah_diakses", "found"),
        [
            (True, True, []),
            (False, True, [(FAIL, "terbuka")]),
            (True, None, [(REVIEW, "mudah_diakses")]),
            (None, False, [(REVIEW, "terbuka"), (FAIL, "mudah_diakses")]),
        ],
    )
    def test_both_are_asked_for(
        self,
        *,
        terbuka: bool | None,
        mudah_diakses: bool | None,
        found: list[tuple[object, str]],
    ) -> None:
        system = SistemInformasi(terbuka=terbuka, mudah_diakses=mudah_diakses)
        assert outcomes("UU25-P23-5", system) == found


class TestNationalSystem:
    """Pasal 23 ayat (3): the national system holds what comes from every provider."""

    def test_the_day_it_was_given_is_looked_at_and_never_alleged(self) -> None:
        rule, at = "UU25-P23-3", "disampaikan_ke_nasional"
        given = SistemInformasi(disampaikan_ke_nasional=date(2026, 3, 2))
        assert outcomes(rule, given, now=date(2026, 3, 2)) == []
        assert outcomes(rule, given, now=date(2026, 3, 1)) == [(REVIEW, at)]
        assert outcomes(rule, SistemInformasi()) == [(REVIEW, at)]
