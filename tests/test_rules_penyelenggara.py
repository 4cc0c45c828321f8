"""UU 25/2009 Pasal 5-8: scope, supervisors, officials responsible, the minister, organisations."""

from datetime import date

import pytest
from attrs import evolve

from judging import FAIL, MARET, NA, REVIEW, attestation, outcomes, said
from layanan.citation import UU_25_2009
from layanan.finding import Outcome
from layanan.model.pelayanan import (
    GolonganPendanaan,
    JenisPelayanan,
    MisiNegara,
    Pelayanan,
    PerjanjianPelayanan,
    TindakanAdministratif,
)
from layanan.model.pembina import (
    DasarPenanggungJawab,
    JenisPembina,
    KewajibanMenteri,
    LaporanKinerja,
    Menteri,
    PelaksanaanKewajiban,
    Pembina,
    PenanggungJawab,
    PenerimaLaporan,
    TugasPenanggungJawab,
)
from layanan.model.penyelenggara import FungsiOrganisasi, OrganisasiPenyelenggara, Penyelenggara
from layanan.model.penyelenggaraan import Penyelenggaraan

MISI = GolonganPendanaan.MISI_NEGARA
REPORTING = {
    "UU25-P6-4": (
        JenisPembina.PIMPINAN_KEMENTERIAN,
        JenisPembina.PIMPINAN_LEMBAGA_PEMERINTAH_NONKEMENTERIAN,
        JenisPembina.PIMPINAN_LEMBAGA_LAINNYA,
    ),
    "UU25-P6-5": (JenisPembina.GUBERNUR,),
    "UU25-P6-6": (JenisPembina.BUPATI, JenisPembina.WALIKOTA),
}


class TestScope:
    """Pasal 5 ayat (3) c, (4) c and (7): a mission laid down, an act required, an agreement."""

    @pytest.mark.parametrize(
        ("rule", "jenis", "other"),
        [
            ("UU25-P5-3-c", JenisPelayanan.BARANG, JenisPelayanan.JASA),
            ("UU25-P5-4-c", JenisPelayanan.JASA, JenisPelayanan.BARANG),
        ],
    )
    def test_a_mission_of_the_state(
        self, rule: str, jenis: JenisPelayanan, other: JenisPelayanan
    ) -> None:
        lawful = Pelayanan(
            nama="Pupuk", jenis=jenis, golongan=MISI, misi_negara=MisiNegara(penetapan="PP 1/2010")
        )
        assert outcomes(rule, lawful) == []
        for service in (
            evolve(lawful, golongan=None),
            evolve(lawful, golongan=GolonganPendanaan.BADAN_USAHA),
            evolve(lawful, jenis=other),
            evolve(lawful, jenis=JenisPelayanan.ADMINISTRATIF),
        ):
            assert outcomes(rule, service) == [(NA, "")]
        assert outcomes(rule, evolve(lawful, jenis=None)) == [(REVIEW, "jenis")]
        assert outcomes(rule, evolve(lawful, misi_negara=None)) == [(REVIEW, "misi_negara")]
        bare = evolve(lawful, misi_negara=MisiNegara(uraian="murah", penetapan=" "))
        assert outcomes(rule, bare) == [(REVIEW, "misi_negara.penetapan")]

    def test_an_act_of_government(self) -> None:
        act = Pelayanan(nama="Akta", tindakan=TindakanAdministratif.PEMERINTAH, diwajibkan=True)
        assert outcomes("UU25-P5-7-a", act) == []
        assert outcomes("UU25-P5-7-b", act) == [(NA, "")]
        assert outcomes("UU25-P5-7-a", evolve(act, diwajibkan=None)) == [(REVIEW, "diwajibkan")]
        assert outcomes("UU25-P5-7-a", evolve(act, jenis=JenisPelayanan.JASA)) == [(NA, "")]

    def test_what_the_state_does_not_require_is_outside_and_no_breach(self) -> None:
        act = Pelayanan(nama="Akta", tindakan=TindakanAdministratif.PEMERINTAH, diwajibkan=False)
        (found,) = said("UU25-P5-7-a", act)
        assert (found.outcome, found.key) == (REVIEW, "")

    def test_an_act_of_another_body_rests_on_an_agreement(self) -> None:
        act = Pelayanan(
            nama="Polis",
            jenis=JenisPelayanan.ADMINISTRATIF,
            tindakan=TindakanAdministratif.NONPEMERINTAH,
            diwajibkan=True,
            perjanjian=PerjanjianPelayanan(nomor="1"),
        )
        assert outcomes("UU25-P5-7-b", act) == []
        assert outcomes("UU25-P5-7-a", act) == [(NA, "")]
        unknown = evolve(act, diwajibkan=None, perjanjian=None)
        assert outcomes("UU25-P5-7-b", unknown) == [(REVIEW, "diwajibkan"), (REVIEW, "perjanjian")]


class TestReports:
    """Pasal 6 ayat (4) to (6): to whom each supervisor reports."""

    @pytest.mark.parametrize("jenis", JenisPembina)
    @pytest.mark.parametrize("rule", REPORTING)
    def test_each_rule_speaks_of_its_own_supervisors(self, rule: str, jenis: JenisPembina) -> None:
        found = outcomes(rule, Pembina(jenis=jenis))
        assert found == ([(REVIEW, "laporan")] * 2 if jenis in REPORTING[rule] else [(NA, "")])

    @pytest.mark.parametrize("jenis", [one for ones in REPORTING.values() for one in ones])
    def test_what_is_missing_is_said_of_whom(self, jenis: JenisPembina) -> None:
        (rule,) = (one for one, kinds in REPORTING.items() if jenis in kinds)
        first, second = jenis.reports_to
        one = LaporanKinerja(penerima=first, tanggal=date(2026, 1, 5))
        (found,) = said(rule, Pembina(jenis=jenis, laporan=(one,)))
        assert found.outcome is REVIEW
        assert second.text.id in str(dict(found.parameters)["apa"])
        both = (one, LaporanKinerja(penerima=second, tanggal=date(2026, 1, 5)))
        assert said(rule, Pembina(jenis=jenis, laporan=both)) == []

    def test_a_report_planned_is_none_yet(self) -> None:
        planned = tuple(
            LaporanKinerja(penerima=one, tanggal=date(2026, 3, 3))
            for one in JenisPembina.WALIKOTA.reports_to
        )
        walikota = Pembina(jenis=JenisPembina.WALIKOTA, laporan=planned)
        assert outcomes("UU25-P6-6", walikota) == [(REVIEW, "laporan")] * 2
        assert outcomes("UU25-P6-6", walikota, now=date(2026, 3, 3)) == []

    def test_a_report_without_a_day_was_made(self) -> None:
        undated = tuple(LaporanKinerja(penerima=one) for one in JenisPembina.BUPATI.reports_to)
        assert outcomes("UU25-P6-6", Pembina(jenis=JenisPembina.BUPATI, laporan=undated)) == []


class TestGovernor:
    """Penjelasan Pasal 6 ayat (5): it *may* be made at least once a year and/or at any time."""

    def gubernur(self, *days: date | None) -> Pembina:
        return Pembina(
            jenis=JenisPembina.GUBERNUR,
            laporan=tuple(
                LaporanKinerja(penerima=one, tanggal=day)
                for day in days
                for one in JenisPembina.GUBERNUR.reports_to
            ),
        )

    @pytest.mark.parametrize(
        ("now", "late"), [(date(2027, 1, 20), False), (date(2027, 1, 21), True)]
    )
    def test_the_next_one_is_due_a_year_later(self, now: date, *, late: bool) -> None:
        found = said("UU25-P6-5", self.gubernur(date(2026, 1, 20)), now=now)
        assert [one.outcome for one in found] == [REVIEW] * (2 if late else 0)
        for one in found:
            facts = dict(one.parameters)
            assert (facts["batas"], facts["pada"]) == (date(2027, 1, 20), now)

    def test_a_late_one_is_a_question_and_not_a_breach(self) -> None:
        late = self.gubernur(date(2025, 7, 2), date(2024, 7, 1))  # in any order
        found = said("UU25-P6-5", late)
        assert [one.outcome for one in found] == [REVIEW, REVIEW]
        assert dict(found[0].parameters)["pada"] == date(2025, 7, 2)
        assert said("UU25-P6-5", self.gubernur(date(2024, 7, 1), date(2025, 7, 1))) == []

    def test_without_a_day_nothing_can_be_counted(self) -> None:
        assert outcomes("UU25-P6-5", self.gubernur(None)) == [(REVIEW, "laporan")] * 2

    def test_before_the_law_there_was_no_year_to_keep(self) -> None:
        found = said("UU25-P6-5", self.gubernur(date(2008, 1, 1)), now=date(2010, 1, 1))
        assert [one.key for one in found] == ["belum-berlaku"] * 2


class TestOfficialResponsible:
    """Pasal 7 ayat (1) and (2): who answers, and the three tasks."""

    def test_who_it_is(self) -> None:
        sekda = PenanggungJawab(
            jabatan="Sekda", dasar=DasarPenanggungJawab.PIMPINAN_KESEKRETARIATAN
        )
        bupati = Pembina(jenis=JenisPembina.BUPATI, penanggung_jawab=sekda)
        assert outcomes("UU25-P7-1", bupati) == []
        appointed = evolve(sekda, dasar=DasarPenanggungJawab.PEJABAT_DITUNJUK)
        assert outcomes("UU25-P7-1", evolve(bupati, penanggung_jawab=appointed)) == []
        unknown = evolve(bupati, penanggung_jawab=evolve(sekda, dasar=None))
        assert outcomes("UU25-P7-1", unknown) == [(REVIEW, "penanggung_jawab.dasar")]
        nobody = evolve(bupati, penanggung_jawab=None)
        assert outcomes("UU25-P7-1", nobody) == [(REVIEW, "penanggung_jawab")]

    @pytest.mark.parametrize("tugas", TugasPenanggungJawab)
    def test_each_task(self, tugas: TugasPenanggungJawab) -> None:
        rest = frozenset(TugasPenanggungJawab) - {tugas}
        (found,) = said("UU25-P7-2", PenanggungJawab(jabatan="Sekda", tugas=rest))
        assert (found.outcome, dict(found.parameters)["huruf"]) == (FAIL, tugas.huruf)

    def test_a_report_to_the_supervisor_shows_the_third(self) -> None:
        report = LaporanKinerja(penerima=PenerimaLaporan.PEMBINA, tanggal=MARET)
        sekda = PenanggungJawab(
            jabatan="Sekda",
            tugas=frozenset(TugasPenanggungJawab) - {TugasPenanggungJawab.MELAPORKAN},
            laporan=(report,),
        )
        assert outcomes("UU25-P7-2", sekda) == []
        elsewhere = evolve(sekda, laporan=(evolve(report, penerima=PenerimaLaporan.DPR),))
        assert outcomes("UU25-P7-2", elsewhere) == [(FAIL, "tugas")]
        assert outcomes("UU25-P7-2", evolve(sekda, tugas=None)) == [(REVIEW, "tugas")] * 2


class TestMinister:
    """Pasal 7 ayat (4): announces, ranks periodically, rewards."""

    def test_each_duty(self) -> None:
        assert outcomes("UU25-P7-4", Menteri()) == [(REVIEW, "pelaksanaan")] * 3
        rank = KewajibanMenteri.MEMBUAT_PERINGKAT
        done = tuple(PelaksanaanKewajiban(kewajiban=one) for one in (*KewajibanMenteri, rank))
        assert outcomes("UU25-P7-4", Menteri(pelaksanaan=done)) == []
        for kewajiban in KewajibanMenteri:
            rest = tuple(one for one in done if one.kewajiban is not kewajiban)
            assert outcomes("UU25-P7-4", Menteri(pelaksanaan=rest)) == [(REVIEW, "pelaksanaan")]

    @pytest.mark.parametrize(
        ("day", "key"), [(None, "tidak-tercatat"), (date(2020, 1, 1), "tanpa-angka")]
    )
    def test_one_ranking_shows_no_period(self, day: date | None, key: str) -> None:
        done = tuple(PelaksanaanKewajiban(kewajiban=one, tanggal=day) for one in KewajibanMenteri)
        (found,) = said("UU25-P7-4", Menteri(pelaksanaan=done))
        assert (found.outcome, found.key) == (REVIEW, key)

    def test_what_is_planned_is_not_done(self) -> None:
        ahead = tuple(
            PelaksanaanKewajiban(kewajiban=one, tanggal=date(2026, 3, 3))
            for one in KewajibanMenteri
        )
        assert len(said("UU25-P7-4", Menteri(pelaksanaan=ahead))) == 3


class TestOrganisation:
    """Pasal 8 ayat (2): at least six functions, letters a to f."""

    @pytest.mark.parametrize("fungsi", FungsiOrganisasi)
    def test_each_function(self, fungsi: FungsiOrganisasi) -> None:
        rest = [one for one in FungsiOrganisasi if one is not fungsi]
        (found,) = said("UU25-P8-2", OrganisasiPenyelenggara.dari(*rest))
        assert (found.outcome, dict(found.parameters)["huruf"]) == (FAIL, fungsi.huruf)

    def test_none_recorded_is_unknown(self) -> None:
        assert outcomes("UU25-P8-2", OrganisasiPenyelenggara()) == [(REVIEW, "fungsi")]
        assert outcomes("UU25-P8-2", OrganisasiPenyelenggara.dari(*FungsiOrganisasi)) == []


class TestVouchedFor:
    """Pasal 6 ayat (3), Pasal 8 ayat (1) and (3): only a person can say."""

    @pytest.mark.parametrize(
        ("rule", "pasal", "ayat"),
        [("UU25-P6-3", 6, 3), ("UU25-P8-1", 8, 1), ("UU25-P8-3", 8, 3)],
    )
    def test_statements(self, rule: str, pasal: int, ayat: int) -> None:
        citation = UU_25_2009.pasal(pasal, ayat=ayat)
        assert outcomes(rule, Penyelenggaraan()) == [(REVIEW, "atestasi")]
        for met, expected in ((True, list[tuple[Outcome, str]]()), (False, [(FAIL, "atestasi")])):
            stated = (attestation(citation, met=met),)
            assert outcomes(rule, Penyelenggaraan(atestasi=stated)) == expected
            provider = Penyelenggara(nama="Dinas", atestasi=stated)
            assert outcomes(rule, Penyelenggaraan(penyelenggara=provider)) == expected
