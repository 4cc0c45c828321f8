"""Pasal 36-39 and 60 ayat (4): managing complaints, assessing the service, the first standards."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from lawtext import needs_law_text, provisions
from layanan.citation import UU_25_2009
from layanan.finding import Finding, Outcome
from layanan.hukum.contoh import STANDAR
from layanan.hukum.contoh_pengaduan import KEPUTUSAN, PENGADUAN, without
from layanan.hukum.law import LAW
from layanan.model.atestasi import Atestasi
from layanan.model.penanganan_pengaduan import TanggapanPengaduan, TindakLanjut
from layanan.model.pengaduan import Pengaduan
from layanan.model.pengelolaan_pengaduan import (
    JenisSaranaPengaduan,
    MateriPengelolaanPengaduan,
    MekanismePengaduan,
    PengelolaanPengaduan,
    PengumumanPengaduan,
    SaranaPengaduan,
    SumberPengaduan,
    TahapPengelolaanPengaduan,
)
from layanan.model.penilaian import Indikator, PenilaianKinerja
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.model.peran_serta import (
    BentukPenilaianMasyarakat,
    CakupanPeranSerta,
    ObjekPengawasan,
    PengawasanMasyarakat,
    PenghargaanMasyarakat,
    PeranSerta,
)
from layanan.model.peristiwa import JenisPeristiwaPengaduan as Jenis
from layanan.model.peristiwa import PeristiwaPengaduan
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.kalender import Kalender
from layanan.waktu.norma import BacaanHari

ON = date(2026, 3, 13)
HUKUM = LAW.at(ON)
KALENDER = Kalender.pemerintah()
FAIL, REVIEW, PASS, NA = Outcome.FAIL, Outcome.REVIEW, Outcome.PASS, Outcome.NOT_APPLICABLE
UNKNOWN = (REVIEW, "tidak-tercatat")
UNIT = PengelolaanPengaduan()


def found(
    subject: object,
    rule: str,
    *,
    now: date = date(2026, 5, 1),
    hari: BacaanHari | None = BacaanHari.KALENDER,
    within: tuple[object, ...] = (),
) -> list[Finding]:
    report = HUKUM.check(subject, kalender=KALENDER, now=now, hari=hari, within=within)
    return [one for one in report.every if one.rule == rule]


def verdicts(subject: object, rule: str, **more: Any) -> list[tuple[Outcome, str]]:  # noqa: ANN401 - arguments of found
    return [(one.outcome, one.key) for one in found(subject, rule, **more)]


def case(*events: tuple[Jenis, date], **fields: Any) -> Pengaduan:  # noqa: ANN401 - fields of a complaint
    peristiwa = tuple(PeristiwaPengaduan(jenis=jenis, pada=day) for jenis, day in events)
    return Pengaduan(peristiwa=peristiwa, **fields)


class TestChannelsAndOfficers:
    """Pasal 36 ayat (1): channels, and competent officers assigned to them."""

    RULE = "UU25-P36-1"
    ONE = SaranaPengaduan(jenis=JenisSaranaPengaduan.TELEPON, alamat="112")

    @pytest.mark.parametrize(
        ("fields", "expected"),
        [
            ({}, [UNKNOWN] * 3),
            ({"sarana": (ONE,), "jumlah_pelaksana": 1, "pelaksana_kompeten": True}, [(PASS, "")]),
            (
                {"sarana": (ONE,), "jumlah_pelaksana": 0, "pelaksana_kompeten": True},
                [(FAIL, "tanpa-pelaksana")],
            ),
            (
                {"sarana": (ONE,), "jumlah_pelaksana": 1, "pelaksana_kompeten": False},
                [(FAIL, "tidak-kompeten")],
            ),
        ],
    )
    def test_each(self, fields: dict[str, Any], expected: list[tuple[Outcome, str]]) -> None:
        assert verdicts(PengelolaanPengaduan(**fields), self.RULE) == expected

    def test_exposed_to(self) -> None:
        """Pasal 54 ayat (4): a warning, then removal after three months or the works."""
        (one,) = found(
            PengelolaanPengaduan(sarana=(self.ONE,), jumlah_pelaksana=0, pelaksana_kompeten=True),
            self.RULE,
        )
        (sanksi,) = one.exposures
        assert sanksi.citation == UU_25_2009.pasal(54, ayat=4)
        assert sanksi.escalation is not None


class TestManaged:
    """Pasal 36 ayat (2): whatever they come from, and within a certain time."""

    RULE = "UU25-P36-2"
    LIMITED = MekanismePengaduan(batas_waktu=JangkaWaktu(14, Satuan.HARI_KERJA))

    @given(st.sets(st.sampled_from(SumberPengaduan), min_size=1))
    def test_every_source(self, sumber: set[SumberPengaduan]) -> None:
        unit = PengelolaanPengaduan(sumber=frozenset(sumber), mekanisme=self.LIMITED)
        said = [dict(one.parameters)["sumber"] for one in found(unit, self.RULE) if one.parameters]
        assert said == [one.text for one in SumberPengaduan if one not in sumber]

    def test_nothing_recorded(self) -> None:
        assert verdicts(UNIT, self.RULE) == [UNKNOWN] * 2
        unlimited = evolve(UNIT, sumber=frozenset(SumberPengaduan), mekanisme=MekanismePengaduan())
        (one,) = found(unlimited, self.RULE)
        assert (one.outcome, one.path) == (REVIEW, "mekanisme.batas_waktu")

    def test_stages_of_the_elucidation(self) -> None:
        whole = PengelolaanPengaduan(
            sumber=frozenset(SumberPengaduan),
            tahap=frozenset(TahapPengelolaanPengaduan),
            mekanisme=self.LIMITED,
        )
        assert verdicts(whole, self.RULE) == [(PASS, "")]
        assert verdicts(evolve(whole, tahap=frozenset()), self.RULE) == [(PASS, "")]
        three = frozenset(list(TahapPengelolaanPengaduan)[:3])
        assert verdicts(evolve(whole, tahap=three), self.RULE) == [(REVIEW, "tahap")]


class TestWithinTheProvidersOwnTime:
    """Pasal 36 ayat (2): the certain time is what the provider has set itself."""

    RULE = "UU25-P36-2.2"
    RECEIVED = (Jenis.DITERIMA, ON)
    COMPLETE = (Jenis.DITANGGAPI_LENGKAP, ON)

    def within(self, jangka: JangkaWaktu | None) -> tuple[object, ...]:
        unit = PengelolaanPengaduan(mekanisme=MekanismePengaduan(batas_waktu=jangka))
        return (Penyelenggaraan(pengelolaan_pengaduan=unit),)

    # Ten days after 13 March 2026 is the 23rd, ten working days after it the 6th of April.
    @pytest.mark.parametrize(
        ("jangka", "hari", "last", "first_late", "late"),
        [
            (JangkaWaktu(10, Satuan.HARI_KALENDER), None, 23, 24, (FAIL, "terlambat")),
            (JangkaWaktu(10, Satuan.HARI), BacaanHari.KALENDER, 23, 24, (FAIL, "terlambat")),
            (JangkaWaktu(10, Satuan.HARI), None, 23, 24, (REVIEW, "bacaan-hari")),
            (JangkaWaktu(1, Satuan.MINGGU), None, 20, 21, (FAIL, "terlambat")),
        ],
    )
    def test_last_day(
        self,
        jangka: JangkaWaktu,
        hari: BacaanHari | None,
        last: int,
        first_late: int,
        late: tuple[Outcome, str],
    ) -> None:
        within = self.within(jangka)
        for day, verdict in ((last, (PASS, "")), (first_late, late)):
            one = case(self.RECEIVED, self.COMPLETE, (Jenis.DIPUTUS, date(2026, 3, day)))
            assert verdicts(one, self.RULE, hari=hari, within=within) == [verdict]

    def test_working_days(self) -> None:
        within = self.within(JangkaWaktu(10, Satuan.HARI_KERJA))
        waiting = case(self.RECEIVED, self.COMPLETE)
        assert verdicts(waiting, self.RULE, now=date(2026, 4, 6), within=within) == [(PASS, "")]
        assert verdicts(waiting, self.RULE, now=date(2026, 4, 7), within=within) == [
            (FAIL, "belum")
        ]

    def test_from_when_it_runs_is_not_said(self) -> None:
        """Late is what is late from receipt and from the day the file was complete."""
        within = self.within(JangkaWaktu(10, Satuan.HARI_KALENDER))
        for completed, expected in (
            ((Jenis.DITANGGAPI_LENGKAP, date(2026, 3, 14)), (REVIEW, "dua-mulai")),
            ((Jenis.DITANGGAPI_LENGKAP, ON), (FAIL, "terlambat")),
        ):
            one = case(self.RECEIVED, completed, (Jenis.DIPUTUS, date(2026, 3, 24)))
            assert verdicts(one, self.RULE, within=within) == [expected]
        unknown = case(self.RECEIVED, (Jenis.DIPUTUS, date(2026, 3, 24)))
        assert verdicts(unknown, self.RULE, within=within) == [(REVIEW, "dua-mulai")]

    def test_on_the_clock(self) -> None:
        for satuan in (Satuan.MENIT, Satuan.JAM, Satuan.JAM_KERJA):
            within = self.within(JangkaWaktu(24, satuan))
            assert verdicts(case(self.RECEIVED), self.RULE, within=within) == [(REVIEW, "")]

    def test_not_counted(self) -> None:
        limit = self.within(JangkaWaktu(1, Satuan.HARI_KALENDER))
        late = case(self.RECEIVED)
        for within in ((), (Penyelenggaraan(),), (Penyelenggaraan(pengelolaan_pengaduan=UNIT),)):
            assert verdicts(late, self.RULE, within=within) == [(NA, "")]
        assert verdicts(late, self.RULE, within=self.within(None)) == [(NA, "")]
        incomplete = evolve(late, tanggapan=(TanggapanPengaduan(lengkap=False),))
        assert verdicts(incomplete, self.RULE, within=limit) == [(NA, "")]
        withdrawn = case(self.RECEIVED, (Jenis.DICABUT, ON))
        assert verdicts(withdrawn, self.RULE, within=limit) == [(NA, "")]
        elsewhere = case((Jenis.DIAJUKAN_KE_DPR, ON), self.RECEIVED)
        assert verdicts(elsewhere, self.RULE, within=limit) == [(NA, "")]
        assert verdicts(Pengaduan(), self.RULE, within=limit) == [(NA, "tanpa-mulai")]

    def test_in_the_whole(self) -> None:
        unit = PengelolaanPengaduan(
            mekanisme=MekanismePengaduan(batas_waktu=JangkaWaktu(1, Satuan.HARI_KALENDER))
        )
        whole = Penyelenggaraan(
            pengelolaan_pengaduan=unit, pengaduan=(case(self.RECEIVED, self.COMPLETE),)
        )
        (one,) = found(whole, self.RULE)
        assert (one.outcome, one.path) == (FAIL, "pengaduan[0].keputusan")


class TestFollowedUp:
    """Pasal 36 ayat (3), elucidation: to the end, with a clear result."""

    RULE = "UU25-P36-3"
    OPEN = evolve(
        without(Jenis.GANTI_RUGI_DIBAYAR),
        keputusan=evolve(KEPUTUSAN, ganti_rugi=Decimal(0), batas_pembayaran=None),
        pembayaran=(),
        tindak_lanjut=(),
    )

    @pytest.mark.parametrize(
        ("done", "verdict"),
        [
            ((), UNKNOWN),
            ((None,), UNKNOWN),
            ((False,), (REVIEW, "")),
            ((False, True), (PASS, "")),
            ((True,), (PASS, "")),
        ],
    )
    def test_to_the_end(self, done: tuple[bool | None, ...], verdict: tuple[Outcome, str]) -> None:
        steps = tuple(TindakLanjut(tuntas=one) for one in done)
        assert verdicts(evolve(self.OPEN, tindak_lanjut=steps), self.RULE) == [verdict]

    def test_paid_is_finished(self) -> None:
        assert verdicts(evolve(PENGADUAN, tindak_lanjut=()), self.RULE) == [(PASS, "")]

    def test_nothing_to_follow_up(self) -> None:
        rejected = evolve(self.OPEN, keputusan=evolve(KEPUTUSAN, dikabulkan=False))
        for one in (Pengaduan(), rejected):
            assert verdicts(one, self.RULE) == [(NA, "")]
        by_event = case((Jenis.DIPUTUS, ON))
        assert verdicts(by_event, self.RULE) == [UNKNOWN]


class TestAnnounced:
    """Pasal 36 ayat (4): name and address of who is responsible, and the channels."""

    RULE = "UU25-P36-4"
    SAID = ("nama_dicantumkan", "alamat_dicantumkan", "sarana_dicantumkan")

    def of(self, **fields: Any) -> list[tuple[Outcome, str]]:  # noqa: ANN401 - fields of an announcement
        unit = PengelolaanPengaduan(pengumuman=PengumumanPengaduan(**fields))
        return [(one.outcome, one.path) for one in found(unit, self.RULE)]

    def test_each(self) -> None:
        stated = dict.fromkeys(self.SAID, True)
        assert self.of(tanggal=ON, **stated) == [(PASS, "")]
        assert self.of(media=("laman",), **stated) == [(PASS, "")]
        assert self.of(**stated) == [(REVIEW, "pengumuman")]
        for name in self.SAID:
            for value, outcome in ((False, FAIL), (None, REVIEW)):
                fields = stated | {name: value}
                assert self.of(tanggal=ON, **fields) == [(outcome, f"pengumuman.{name}")]

    def test_what_was_announced_is_there(self) -> None:
        found_ = self.of(
            tanggal=ON,
            nama_penanggung_jawab="Kepala Bidang",
            alamat_penanggung_jawab="Jalan Contoh 1",
            sarana_dicantumkan=True,
        )
        assert found_ == [(PASS, "")]

    def test_nothing_recorded(self) -> None:
        assert verdicts(UNIT, self.RULE) == [UNKNOWN]
        assert self.of() == [
            (REVIEW, "pengumuman"),
            *((REVIEW, f"pengumuman.{name}") for name in self.SAID),
        ]


class TestMechanism:
    """Pasal 37: drawn up, laid down by the provider, with ten things in it."""

    STATEMENT = Atestasi(
        tanggal=ON,
        peran="Inspektur",
        kutipan=UU_25_2009.pasal(37, ayat=1),
        pernyataan="Cepat dan tuntas.",
    )

    def test_drawn_up(self) -> None:
        rule = "UU25-P37-1"
        drawn = PengelolaanPengaduan(mekanisme=MekanismePengaduan(disusun=ON))
        bare = PengelolaanPengaduan(mekanisme=MekanismePengaduan())
        vouched = (Penyelenggaraan(atestasi=(self.STATEMENT,)),)
        assert verdicts(UNIT, rule) == [UNKNOWN]
        assert verdicts(drawn, rule) == [(REVIEW, "tanpa-pernyataan")]
        assert verdicts(drawn, rule, within=vouched) == [(PASS, "")]
        # Stated after the day of judging, it is not known yet.
        assert verdicts(drawn, rule, within=vouched, now=date(2026, 3, 12)) == [
            (REVIEW, "tanpa-pernyataan")
        ]
        assert verdicts(bare, rule, within=vouched) == [UNKNOWN]
        denied = (Penyelenggaraan(atestasi=(evolve(self.STATEMENT, terpenuhi=False),)),)
        assert verdicts(drawn, rule, within=denied) == [(FAIL, "dinyatakan-tidak")]

    def test_laid_down(self) -> None:
        for instrument, verdict in (("SK 2/2026", (PASS, "")), ("", UNKNOWN), (" ", UNKNOWN)):
            one = MekanismePengaduan(peraturan=instrument)
            assert verdicts(one, "UU25-P37-2") == [verdict]

    @given(st.sets(st.sampled_from(MateriPengelolaanPengaduan), min_size=1))
    def test_ten_things(self, materi: set[MateriPengelolaanPengaduan]) -> None:
        said = found(MekanismePengaduan(materi=frozenset(materi)), "UU25-P37-3")
        lacking = [one.huruf for one in MateriPengelolaanPengaduan if one not in materi]
        assert [dict(f.parameters)["huruf"] for f in said if f.outcome is FAIL] == lacking
        assert lacking or [f.outcome for f in said] == [PASS]

    def test_nothing_recorded(self) -> None:
        assert verdicts(MekanismePengaduan(), "UU25-P37-3") == [UNKNOWN]

    @pytest.mark.parametrize(
        ("reached", "expected"),
        [
            ((), [(PASS, "")]),
            ((False, True), [(PASS, "")]),
            ((False, None), [(PASS, "")]),
            ((False, False), [(FAIL, "sulit-diakses")]),
        ],
    )
    def test_easily_reached(
        self, reached: tuple[bool | None, ...], expected: list[tuple[Outcome, str]]
    ) -> None:
        """Pasal 37 ayat (3) huruf j."""
        ways = tuple(
            SaranaPengaduan(
                jenis=JenisSaranaPengaduan.LAMAN, alamat="contoh.go.id", mudah_diakses=one
            )
            for one in reached
        )
        unit = PengelolaanPengaduan(sarana=ways, mekanisme=MekanismePengaduan.complete(disusun=ON))
        assert verdicts(unit, "UU25-P37-3") == expected

    @needs_law_text
    def test_the_letters_are_those_of_the_law(self) -> None:
        text = provisions("uu-25-2009.md")
        letters = [at.huruf for at in text if (at.pasal, at.ayat) == (37, 3)]
        assert letters == [one.huruf for one in MateriPengelolaanPengaduan]
        for one in MateriPengelolaanPengaduan:
            words = next(text[at] for at in text if at[:3] == (37, 3, one.huruf))
            assert one.text.id in " ".join(words.split())


class TestAssessment:
    """Pasal 38: at least once in a year, with indicators that come from the standard."""

    RULE = "UU25-P38-1"

    def of(self, *days: date, now: date) -> list[tuple[Outcome, str]]:
        made = tuple(PenilaianKinerja(tanggal=day) for day in days)
        return verdicts(Penyelenggaraan(penilaian_kinerja=made), self.RULE, now=now)

    # After 10 January 2024 a year since then ends on 10 January 2025, the calendar year after it on
    # 31 December 2025.
    @pytest.mark.parametrize(
        ("day", "verdict", "open_"),
        [
            (date(2025, 1, 10), (PASS, ""), (PASS, "")),
            (date(2025, 1, 11), (REVIEW, "dua-bacaan"), (REVIEW, "dua-bacaan")),
            (date(2025, 12, 31), (REVIEW, "dua-bacaan"), (REVIEW, "dua-bacaan")),
            (date(2026, 1, 1), (FAIL, "terlambat"), (FAIL, "belum")),
        ],
    )
    def test_both_readings_of_a_year(
        self, day: date, verdict: tuple[Outcome, str], open_: tuple[Outcome, str]
    ) -> None:
        first = date(2024, 1, 10)
        assert self.of(first, day, now=day) == [verdict]
        assert self.of(day, first, now=day) == [verdict]
        assert self.of(first, now=day) == [open_]

    def test_a_year_from_a_leap_day(self) -> None:
        leap = date(2024, 2, 29)
        assert self.of(leap, now=date(2025, 2, 28)) == [(PASS, "")]
        assert self.of(leap, now=date(2025, 3, 1)) == [(REVIEW, "dua-bacaan")]

    def test_every_gap_is_judged(self) -> None:
        years = (date(2020, 1, 10), date(2022, 1, 10), date(2024, 1, 10))
        assert self.of(*years, now=date(2024, 2, 1)) == [(FAIL, "terlambat")] * 2

    def test_before_the_law(self) -> None:
        assert self.of(date(2009, 7, 17), now=ON) == [(NA, "belum-berlaku")]

    def test_nothing_recorded_and_none_made(self) -> None:
        assert verdicts(Penyelenggaraan(), self.RULE) == [UNKNOWN]
        none = Penyelenggaraan(penilaian_kinerja=())
        assert verdicts(none, self.RULE) == [(REVIEW, "belum-ada")]

    def test_exposed_to(self) -> None:
        """Pasal 54 ayat (6): demotion."""
        late = Penyelenggaraan(penilaian_kinerja=(PenilaianKinerja(tanggal=date(2020, 1, 10)),))
        (one,) = found(late, self.RULE)
        (sanksi,) = one.exposures
        assert sanksi.citation == UU_25_2009.pasal(54, ayat=6)

    def test_indicators(self) -> None:
        rule = "UU25-P38-2"
        assert verdicts(PenilaianKinerja(tanggal=ON), rule) == [UNKNOWN]
        mixed = tuple(Indikator(nama="n", berdasarkan_standar=one) for one in (True, None, False))
        said = found(PenilaianKinerja(tanggal=ON, indikator=mixed), rule)
        assert [(one.outcome, one.path) for one in said] == [
            (REVIEW, "indikator[1].berdasarkan_standar"),
            (FAIL, "indikator[2].berdasarkan_standar"),
        ]


class TestTakingPart:
    """Pasal 39 ayat (1): from the drawing up of standards to evaluation and awards."""

    RULE = "UU25-P39-1"
    STAGES = tuple(CakupanPeranSerta)[1:]

    @given(st.sets(st.sampled_from(CakupanPeranSerta)))
    def test_each_stage(self, cakupan: set[CakupanPeranSerta]) -> None:
        said = found(PeranSerta(cakupan=frozenset(cakupan)), self.RULE)
        lacking = [one.text for one in self.STAGES if one not in cakupan]
        assert [dict(one.parameters)["tahap"] for one in said if one.parameters] == lacking
        assert all(one.outcome is not FAIL for one in said)

    def test_shown_by_what_was_done(self) -> None:
        standard = frozenset({CakupanPeranSerta.PENYUSUNAN_STANDAR})
        watched = PengawasanMasyarakat(objek=frozenset(ObjekPengawasan))
        rated = PengawasanMasyarakat(penilaian=frozenset(BentukPenilaianMasyarakat))
        award = PenghargaanMasyarakat(kepada="Loket 1")
        for one, lacking in (
            (watched, CakupanPeranSerta.PEMBERIAN_PENGHARGAAN),
            (rated, CakupanPeranSerta.PENGAWASAN_DAN_EVALUASI),
        ):
            (said,) = found(PeranSerta(cakupan=standard, pengawasan=(one,)), self.RULE)
            assert dict(said.parameters)["tahap"] == lacking.text
        for done in (
            PeranSerta(cakupan=standard, pengawasan=(watched, rated)),
            PeranSerta(cakupan=standard, pengawasan=(watched,), penghargaan=(award,)),
        ):
            assert verdicts(done, self.RULE) == [(PASS, "")]


class TestFirstStandards:
    """Pasal 60 ayat (4): six months after the guidelines, promulgated on 30 October 2012."""

    RULE = "UU25-P60-4"

    def of(self, *applied: date | None, now: date = ON) -> list[tuple[Outcome, str]]:
        standards = tuple(evolve(STANDAR, diterapkan=day) for day in applied)
        return verdicts(Penyelenggaraan(standar=standards), self.RULE, now=now)

    @pytest.mark.parametrize(
        ("day", "verdict"), [(date(2013, 4, 30), (PASS, "")), (date(2013, 5, 1), (REVIEW, ""))]
    )
    def test_last_day(self, day: date, verdict: tuple[Outcome, str]) -> None:
        assert self.of(day) == [verdict]
        assert self.of(ON, day, None) == [verdict]

    @pytest.mark.parametrize(
        ("now", "verdict"),
        [
            (date(2012, 10, 29), (NA, "")),
            (date(2012, 10, 30), (PASS, "")),
            (date(2013, 4, 30), (PASS, "")),
            (date(2013, 5, 1), (REVIEW, "tanpa-standar")),
        ],
    )
    def test_none(self, now: date, verdict: tuple[Outcome, str]) -> None:
        assert self.of(now=now) == [verdict]

    def test_not_recorded(self) -> None:
        assert verdicts(Penyelenggaraan(), self.RULE) == [UNKNOWN]
        assert self.of(None) == [UNKNOWN]
