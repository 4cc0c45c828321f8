"""UU 25/2009 Pasal 12 and 13: help between providers, agreements, special cooperation."""

from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from judging import FAIL, KALENDER, MARET, NA, REVIEW, outcomes, said
from layanan.citation import UU_25_2009, Citation
from layanan.finding import Outcome
from layanan.hukum.law import LAW
from layanan.model.kerja_sama import (
    BebanMasyarakat,
    IdentitasPihak,
    KerjaSamaTertentu,
    MateriKerjaSama,
    PerjanjianKerjaSama,
    PermintaanBantuan,
    PihakKerjaSama,
    PihakLain,
    SebabBantuan,
)
from layanan.model.pengelolaan_pengaduan import SaranaPengaduan
from layanan.tenggat.uu25_2009 import KERJA_SAMA_TERTENTU
from layanan.waktu.norma import BacaanHari

EMERGENCY = PermintaanBantuan(
    kepada="RSUD",
    sebab=frozenset({SebabBantuan.KEADAAN_DARURAT}),
    keadaan_darurat_ditetapkan="Keputusan Bupati 4/2026",
    kapasitas_memadai=True,
    sesuai_tugas_dan_fungsi=True,
    dipenuhi=False,
)
BARE = PerjanjianKerjaSama()


class TestHelp:
    """Pasal 12 ayat (3) and (4): asked of one with the capacity; met in an emergency."""

    def test_whom_is_asked(self) -> None:
        assert outcomes("UU25-P12-3", EMERGENCY) == []
        unable = evolve(EMERGENCY, kapasitas_memadai=False)
        assert outcomes("UU25-P12-3", unable) == [(FAIL, "kapasitas_memadai")]
        unknown = PermintaanBantuan(kepada="RSUD")
        assert outcomes("UU25-P12-3", unknown) == [(REVIEW, "sebab"), (REVIEW, "kapasitas_memadai")]

    @pytest.mark.parametrize(
        ("changed", "expected"),
        [
            ({}, [(FAIL, "dipenuhi")]),
            ({"dipenuhi": True}, []),
            ({"dipenuhi": None}, [(REVIEW, "dipenuhi")]),
            ({"tanggal_dipenuhi": MARET}, []),
            ({"tanggal_dipenuhi": MARET + timedelta(1)}, [(FAIL, "dipenuhi")]),
            ({"sesuai_tugas_dan_fungsi": False}, [(NA, "sesuai_tugas_dan_fungsi")]),
            ({"sesuai_tugas_dan_fungsi": None}, [(REVIEW, "sesuai_tugas_dan_fungsi")]),
            ({"keadaan_darurat_ditetapkan": ""}, [(REVIEW, "keadaan_darurat_ditetapkan")]),
            (
                {"sebab": frozenset[SebabBantuan]()},
                [(FAIL, "dipenuhi")],
            ),  # what declared it says enough
            (
                {
                    "sebab": frozenset({SebabBantuan.KETERBATASAN_SUMBER_DAYA}),
                    "keadaan_darurat_ditetapkan": "",
                },
                [(NA, "")],
            ),
        ],
    )
    def test_in_an_emergency(self, changed: dict[str, Any], expected: list[object]) -> None:
        assert outcomes("UU25-P12-4", evolve(EMERGENCY, **changed)) == expected


class TestAgreement:
    """Pasal 13 ayat (1) a-e and (3): what an agreement keeps to, one thing at a time."""

    @pytest.mark.parametrize(
        ("rule", "places"),
        [
            ("UU25-P13-1", ["hanya_sebagian", "wajib_sendiri"]),
            ("UU25-P13-1-a", ["dasar_hukum", "berdasarkan_standar"]),
            ("UU25-P13-1-b", ["diinformasikan"]),
            ("UU25-P13-1-c", ["penanggung_jawab_pelaksanaan", "penanggung_jawab_penyelenggaraan"]),
            (
                "UU25-P13-1-d",
                ["identitas_pihak_lain", "identitas_penyelenggara", "tempat_jelas"],
            ),
            ("UU25-P13-1-e", ["sarana_penyelenggara", "sarana_pihak_lain"]),
            ("UU25-P13-3", ["beban"]),
        ],
    )
    def test_nothing_recorded_is_never_a_breach(self, rule: str, places: list[str]) -> None:
        assert outcomes(rule, BARE) == [(REVIEW, place) for place in places]

    @pytest.mark.parametrize(
        ("rule", "changed", "at"),
        [
            ("UU25-P13-1", {"hanya_sebagian": False}, "hanya_sebagian"),
            ("UU25-P13-1", {"wajib_sendiri": True}, "wajib_sendiri"),
            ("UU25-P13-1-a", {"berdasarkan_standar": False}, "berdasarkan_standar"),
            (
                "UU25-P13-1-c",
                {"penanggung_jawab_pelaksanaan": PihakKerjaSama.PENYELENGGARA},
                "penanggung_jawab_pelaksanaan",
            ),
            ("UU25-P13-1-d", {"tempat_jelas": False}, "tempat_jelas"),
            (
                "UU25-P13-1-e",
                {
                    "sarana_pihak_lain": (
                        evolve(SaranaPengaduan.of("sms", "1"), mudah_diakses=False),
                    )
                },
                "sarana_pihak_lain",
            ),
        ],
    )
    def test_a_recorded_breach(self, rule: str, changed: dict[str, Any], at: str) -> None:
        lawful = LAW.at(MARET).rule(rule).example(lawful=True).subject
        assert outcomes(rule, evolve(lawful, **changed)) == [(FAIL, at)]

    def test_one_way_that_is_easily_reached_will_do(self) -> None:
        hard, easy = (
            evolve(SaranaPengaduan.of("sms", "1"), mudah_diakses=one) for one in (False, True)
        )
        both = PerjanjianKerjaSama(sarana_penyelenggara=(hard, easy), sarana_pihak_lain=(easy,))
        assert outcomes("UU25-P13-1-e", both) == []

    @pytest.mark.parametrize("isi", IdentitasPihak)
    @pytest.mark.parametrize("side", ["identitas_pihak_lain", "identitas_penyelenggara"])
    def test_each_part_of_an_identity(self, side: str, isi: IdentitasPihak) -> None:
        lawful = LAW.at(MARET).rule("UU25-P13-1-d").example(lawful=True).subject
        changed: dict[str, Any] = {side: frozenset(IdentitasPihak) - {isi}}
        assert outcomes("UU25-P13-1-d", evolve(lawful, **changed)) == [(FAIL, side)]

    @pytest.mark.parametrize("beban", BebanMasyarakat)
    def test_each_burden(self, beban: BebanMasyarakat) -> None:
        (found,) = said("UU25-P13-3", PerjanjianKerjaSama(beban=frozenset({beban})))
        assert (found.outcome, dict(found.parameters)["beban"]) == (FAIL, beban.text)

    def test_telling_the_public(self) -> None:
        told = PerjanjianKerjaSama(
            diinformasikan=MARET, materi_diinformasikan=frozenset(MateriKerjaSama)
        )
        assert outcomes("UU25-P13-1-b", told) == []
        planned = evolve(told, diinformasikan=MARET + timedelta(1))
        assert outcomes("UU25-P13-1-b", planned) == [(REVIEW, "diinformasikan")]
        bare = evolve(told, materi_diinformasikan=frozenset())
        assert outcomes("UU25-P13-1-b", bare) == [(REVIEW, "materi_diinformasikan")]
        # The elucidation gives examples, so what is left out is no breach.
        for one in MateriKerjaSama:
            rest = evolve(told, materi_diinformasikan=frozenset(MateriKerjaSama) - {one})
            assert outcomes("UU25-P13-1-b", rest) == [(REVIEW, "materi_diinformasikan")]

    def test_its_sanctions(self) -> None:
        """Pasal 54 ayat (2) threatens huruf b and e with a written warning, the others nothing."""
        hard = evolve(SaranaPengaduan.of("sms", "1"), mudah_diakses=False)
        breached = PerjanjianKerjaSama(
            sarana_pihak_lain=(hard,), berdasarkan_standar=False, tempat_jelas=False
        )
        found = LAW.at(MARET).check(breached).filter(FAIL)
        assert {one.rule: [str(e.citation) for e in one.exposures] for one in found} == {
            "UU25-P13-1-a": [],
            "UU25-P13-1-d": [],
            "UU25-P13-1-e": ["Pasal 54 ayat (2) UU 25/2009"],
        }


class TestOtherParty:
    """Pasal 13 ayat (2): an Indonesian legal entity, where a part of the tasks is handed over."""

    def test_where_it_applies(self) -> None:
        for legal, expected in (
            (True, []),
            (False, [(FAIL, "badan_hukum_indonesia")]),
            (None, [(REVIEW, "badan_hukum_indonesia")]),
        ):
            party = PihakLain(nama="PT Contoh", badan_hukum_indonesia=legal)
            assert outcomes("UU25-P13-2", party, BARE) == expected
            assert outcomes("UU25-P13-2", party, KerjaSamaTertentu()) == [(NA, "")]


class TestFourteenDays:
    """Pasal 13 ayat (5): no more than fourteen *hari*; whether the first is one is not said."""

    def brief(self, days: int, mulai: date = date(2026, 3, 1)) -> KerjaSamaTertentu:
        """A cooperation of so many days, its first day counted."""
        return KerjaSamaTertentu(mulai=mulai, selesai=mulai + timedelta(days - 1))

    @pytest.mark.parametrize(
        ("days", "expected"),
        [
            (1, []),
            (14, []),
            (15, [(REVIEW, "selesai")]),
            (16, [(FAIL, "selesai")]),
            (100, [(FAIL, "selesai")]),
        ],
    )
    def test_the_doubtful_day_is_never_a_breach(self, days: int, expected: list[object]) -> None:
        assert outcomes("UU25-P13-5", self.brief(days)) == expected

    def test_on_the_first_day_of_the_law(self) -> None:
        first = KERJA_SAMA_TERTENTU.validity.start
        for days, expected in ((14, []), (15, [REVIEW]), (16, [FAIL])):
            found = said("UU25-P13-5", self.brief(days, first))
            assert [one.outcome for one in found] == expected
        (early,) = said("UU25-P13-5", self.brief(16, first - timedelta(1)))
        assert (early.outcome, early.key) == (NA, "belum-berlaku")

    def test_both_readings_of_hari(self) -> None:
        """From Monday 2 March 2026, with 18 to 24 March off for Nyepi and Lebaran."""
        monday = date(2026, 3, 2)
        limits = KERJA_SAMA_TERTENTU.readings(monday, KALENDER)
        calendar, working = date(2026, 3, 16), date(2026, 3, 27)
        assert [limits[one].due for one in BacaanHari] == [calendar, working]
        for last, hari, expected in (
            (calendar - timedelta(1), None, []),
            (calendar, None, [REVIEW]),
            (calendar + timedelta(1), None, [REVIEW]),
            (working, None, [REVIEW]),
            (working + timedelta(1), None, [FAIL]),
            (calendar + timedelta(1), BacaanHari.KALENDER, [FAIL]),
            (working - timedelta(1), BacaanHari.KERJA, []),
            (working, BacaanHari.KERJA, [REVIEW]),
            (working + timedelta(1), BacaanHari.KERJA, [FAIL]),
        ):
            brief = KerjaSamaTertentu(mulai=monday, selesai=last)
            found = said("UU25-P13-5", brief, hari=hari)
            assert [one.outcome for one in found] == expected, (last, hari)

    @given(
        st.dates(date(2010, 1, 1), date(2026, 6, 1)),
        st.integers(1, 40),
        st.sampled_from([None, *BacaanHari]),
    )
    def test_longer_is_never_better(self, mulai: date, days: int, hari: BacaanHari | None) -> None:
        rank: dict[tuple[Outcome, ...], int] = {(): 0, (REVIEW,): 1, (FAIL,): 2}
        shorter, longer = (
            rank[tuple(one.outcome for one in said("UU25-P13-5", self.brief(n, mulai), hari=hari))]
            for n in (days, days + 1)
        )
        assert shorter <= longer

    def test_a_day_not_recorded(self) -> None:
        day = date(2026, 3, 1)
        assert outcomes("UU25-P13-5", KerjaSamaTertentu(selesai=day)) == [(REVIEW, "mulai")]
        assert outcomes("UU25-P13-5", KerjaSamaTertentu(mulai=day)) == [(REVIEW, "selesai")]

    def test_the_ends_of_time(self) -> None:
        for mulai in (date.min, date.max):
            brief = KerjaSamaTertentu(mulai=mulai, selesai=date.max)
            found = [one.outcome for one in said("UU25-P13-5", brief)]
            assert found == ([NA] if mulai == date.min else [])


class TestSpecialCooperation:
    """Pasal 13 ayat (5) and Penjelasan ayat (4): not repeated, and no emergency measure."""

    @pytest.mark.parametrize(
        ("rule", "name"), [("UU25-P13-4", "darurat"), ("UU25-P13-5.2", "pengulangan")]
    )
    def test_what_it_is_not(self, rule: str, name: str) -> None:
        for value, expected in ((False, []), (True, [(FAIL, name)]), (None, [(REVIEW, name)])):
            changed: dict[str, Any] = {name: value}
            assert outcomes(rule, KerjaSamaTertentu(**changed)) == expected

    def test_the_elucidation_is_cited_as_such(self) -> None:
        citation = LAW.at(MARET).rule("UU25-P13-4").citation
        assert citation == UU_25_2009.pasal(13, ayat=4, penjelasan=True)


@pytest.mark.parametrize(
    ("rule", "place"),
    [
        ("UU25-P12-4", UU_25_2009.pasal(12, ayat=4, penjelasan=True)),
        ("UU25-P13-1-d", UU_25_2009.pasal(13, ayat=1, huruf="d", penjelasan=True)),
        ("UU25-P13-3", UU_25_2009.pasal(13, ayat=3, penjelasan=True)),
    ],
)
def test_what_only_the_elucidation_says_is_cited_from_it(rule: str, place: Citation) -> None:
    """What declares an emergency, what shows who a party is, what burdens the public."""
    assert place in LAW.at(MARET).rule(rule).norm.citations
