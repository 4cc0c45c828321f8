"""Pasal 40-45: of whom, by whom, when and how one complains; receipt, answer and addressee."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from lawtext import Provision, needs_law_text, provisions
from layanan.finding import Finding, Outcome
from layanan.hukum.contoh_pengaduan import PENGADU, PENGADUAN, moved, without
from layanan.hukum.law import LAW
from layanan.model.masyarakat import Kuasa, Pengadu
from layanan.model.pelayanan import (
    GolonganPendanaan,
    JenisPelayanan,
    Pelayanan,
    TindakanAdministratif,
)
from layanan.model.penanganan_pengaduan import (
    IsiTandaTerima,
    KeputusanPengaduan,
    MateriAduan,
    Pembayaran,
    Penyampaian,
    PermintaanDokumen,
    TandaTerima,
    TanggapanPengaduan,
)
from layanan.model.pengaduan import (
    AlamatPengaduan,
    DasarPengaduan,
    Pengaduan,
    SuratPengaduan,
    TujuanPengaduan,
)
from layanan.model.penyelenggara import BentukPenyelenggara, JenisPenyelenggara, Penyelenggara
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.model.peristiwa import JenisPeristiwaPengaduan as Jenis
from layanan.model.peristiwa import PeristiwaPengaduan
from layanan.waktu.kalender import Kalender
from layanan.waktu.norma import BacaanHari
from layanan.waktu.zona import Zona

ON = date(2026, 3, 13)
HUKUM = LAW.at(ON)
KALENDER = Kalender.pemerintah()
FAIL, REVIEW, PASS, NA = Outcome.FAIL, Outcome.REVIEW, Outcome.PASS, Outcome.NOT_APPLICABLE
UNKNOWN = (REVIEW, "tidak-tercatat")
LATER = date(2026, 12, 1)
DUE = date(2026, 5, 1)  # the last day to pay of the lawful complaint
TIMES = {"UU25-P42-2", "UU25-P44-3", "UU25-P50-1", "UU25-P50-2", "UU25-P50-3.2"}


def found(
    subject: object,
    rule: str,
    *,
    now: date = date(2026, 5, 1),
    hari: BacaanHari | None = BacaanHari.KALENDER,
    kalender: Kalender | None = KALENDER,
    within: tuple[object, ...] = (),
) -> list[Finding]:
    report = HUKUM.check(subject, kalender=kalender, now=now, hari=hari, within=within)
    return [one for one in report.every if one.rule == rule]


def verdicts(subject: object, rule: str, **more: Any) -> list[tuple[Outcome, str]]:  # noqa: ANN401 - arguments of found
    return [(one.outcome, one.key) for one in found(subject, rule, **more)]


def event(jenis: Jenis, day: date) -> PeristiwaPengaduan:
    return PeristiwaPengaduan(jenis=jenis, pada=day)


def case(*events: PeristiwaPengaduan, **fields: Any) -> Pengaduan:  # noqa: ANN401 - fields of a complaint
    return Pengaduan(peristiwa=events, **fields)


class TestNothingRecorded:
    """What nobody has recorded is never alleged."""

    def test_an_empty_complaint_fails_nothing(self) -> None:
        for now in (ON, LATER):
            report = HUKUM.check(Pengaduan(), kalender=KALENDER, now=now, hari=None)
            assert not report.filter(Outcome.FAIL)

    @given(st.sets(st.sampled_from(Jenis)), st.dates(date(2026, 3, 13), LATER))
    def test_papers_without_a_day_are_never_late(self, kinds: set[Jenis], now: date) -> None:
        """Every paper is there and bears no day; whichever events are known, none was late."""
        undated = evolve(
            without(*set(Jenis) - kinds),
            surat=SuratPengaduan(memuat=frozenset(MateriAduan), tertulis=True),
            tanda_terima=TandaTerima(memuat=frozenset(IsiTandaTerima)),
            tanggapan=(TanggapanPengaduan(lengkap=True),),
            keputusan=KeputusanPengaduan(ganti_rugi=Decimal(1), batas_pembayaran=DUE),
            penyampaian=Penyampaian(),
            pembayaran=(Pembayaran(jumlah=Decimal(1)),),
        )
        report = HUKUM.check(undated, kalender=KALENDER, now=now)
        assert not [one for one in report.filter(Outcome.FAIL) if one.rule in TIMES]


class TestOfWhomAndByWhom:
    """Pasal 40 ayat (3) and Pasal 42 ayat (1)."""

    def test_of_whom(self) -> None:
        assert verdicts(PENGADUAN, "UU25-P40-3") == [(PASS, "")]
        assert verdicts(Pengaduan(), "UU25-P40-3") == [UNKNOWN]

    @pytest.mark.parametrize(
        ("pengadu", "expected"),
        [
            (PENGADU, [(PASS, "")]),
            (None, [UNKNOWN]),
            (Pengadu(), [UNKNOWN]),
            (Pengadu(dirugikan=False), [(FAIL, "")]),
            (Pengadu(dirugikan=True, kuasa=Kuasa(tanggal=ON)), [(PASS, "")]),
            (Pengadu(dirugikan=True, kuasa=Kuasa(surat="SK-1")), [(PASS, "")]),
            (Pengadu(dirugikan=True, kuasa=Kuasa()), [UNKNOWN]),
            (Pengadu(dirugikan=False, kuasa=Kuasa()), [(FAIL, ""), UNKNOWN]),
        ],
    )
    def test_by_whom(self, pengadu: Pengadu | None, expected: list[tuple[Outcome, str]]) -> None:
        assert verdicts(evolve(PENGADUAN, pengadu=pengadu), "UU25-P42-1") == expected

    def test_a_secret_complainant_stays_secret(self) -> None:
        """Pasal 42 ayat (5): no finding says who."""
        secret = Pengadu.dari(nama="Nyai Ontosoroh", alamat="Wonokromo", dirahasiakan=True)
        report = HUKUM.check(evolve(PENGADUAN, pengadu=secret), kalender=KALENDER, now=LATER)
        assert "Ontosoroh" not in report.render("id", every=True) + str(report.to_dict())


class TestFiledInTime:
    """Pasal 42 ayat (2): 30 *hari* from receiving the service; lateness defeats nothing."""

    # Filed on 12 March 2026; 30 calendar days before that is 10 February.
    @pytest.mark.parametrize(
        ("served", "hari", "expected"),
        [
            (date(2026, 2, 10), BacaanHari.KALENDER, [(PASS, "")]),
            (date(2026, 2, 9), BacaanHari.KALENDER, [(REVIEW, "")]),
            (date(2026, 2, 9), BacaanHari.KERJA, [(PASS, "")]),
            (date(2026, 2, 9), None, [(REVIEW, "bacaan-hari")]),
            (date(2025, 6, 2), BacaanHari.KERJA, [(REVIEW, "")]),
        ],
    )
    def test_last_day(
        self, served: date, hari: BacaanHari | None, expected: list[tuple[Outcome, str]]
    ) -> None:
        late = moved(Jenis.PELAYANAN_DITERIMA, served)
        assert verdicts(late, "UU25-P42-2", hari=hari) == expected
        by_paper = evolve(
            late, peristiwa=tuple(one for one in late.peristiwa if one.jenis is not Jenis.DIAJUKAN)
        )
        assert verdicts(by_paper, "UU25-P42-2", hari=hari) == expected

    def test_never_a_failure(self) -> None:
        for now in (ON, LATER):
            for one in (PENGADUAN, moved(Jenis.PELAYANAN_DITERIMA, date(2020, 1, 6))):
                assert not [f for f in found(one, "UU25-P42-2", now=now) if f.outcome is FAIL]

    def test_service_not_recorded(self) -> None:
        assert verdicts(without(Jenis.PELAYANAN_DITERIMA), "UU25-P42-2") == [(NA, "")]

    def test_not_filed_yet(self) -> None:
        served = case(event(Jenis.PELAYANAN_DITERIMA, ON))
        last = ON + timedelta(30)
        assert verdicts(served, "UU25-P42-2", now=last) == [(PASS, "")]
        (one,) = found(served, "UU25-P42-2", now=last + timedelta(1))
        assert (one.outcome, one.key, dict(one.parameters)) == (
            REVIEW,
            "belum-diajukan",
            {"batas": last},
        )

    @pytest.mark.parametrize(
        ("arrived", "verdict"),
        [(date(2026, 4, 12), (PASS, "")), (date(2026, 4, 13), UNKNOWN)],
    )
    def test_received_in_time_was_filed_in_time(
        self, arrived: date, verdict: tuple[Outcome, str]
    ) -> None:
        one = case(event(Jenis.PELAYANAN_DITERIMA, ON), event(Jenis.DITERIMA, arrived))
        assert verdicts(one, "UU25-P42-2") == [verdict]

    def test_a_letter_without_a_day(self) -> None:
        one = case(event(Jenis.PELAYANAN_DITERIMA, ON), surat=SuratPengaduan())
        assert verdicts(one, "UU25-P42-2", now=date(2026, 4, 12)) == [(PASS, "")]
        assert verdicts(one, "UU25-P42-2", now=date(2026, 4, 13)) == [UNKNOWN]


class TestContents:
    """Pasal 42 ayat (3): in writing, with the things of letters a to d."""

    RULE = "UU25-P42-3"

    @given(st.sets(st.sampled_from(MateriAduan), min_size=1))
    def test_one_finding_for_each_thing_lacking(self, memuat: set[MateriAduan]) -> None:
        surat = SuratPengaduan(tertulis=True, memuat=frozenset(memuat))
        said = found(Pengaduan(surat=surat), self.RULE)
        lacking = [one for one in MateriAduan if one not in memuat]
        assert [dict(one.parameters)["materi"] for one in said if one.outcome is FAIL] == [
            one.text for one in lacking
        ]
        assert lacking or [one.outcome for one in said] == [PASS]

    def test_no_inventory_was_taken(self) -> None:
        surat = SuratPengaduan(tertulis=True, waktu=ON, uraian_pelayanan="KTP 40 hari.")
        assert verdicts(Pengaduan(surat=surat), self.RULE) == [UNKNOWN]
        assert verdicts(Pengaduan(), self.RULE) == [UNKNOWN]

    def test_in_writing(self) -> None:
        whole = SuratPengaduan(memuat=frozenset(MateriAduan))
        assert verdicts(Pengaduan(surat=whole), self.RULE) == [UNKNOWN]
        spoken = evolve(whole, tertulis=False)
        assert verdicts(Pengaduan(surat=spoken), self.RULE) == [(FAIL, "tidak-tertulis")]

    def test_supplied_since(self) -> None:
        """Pasal 44 ayat (4): what was lacking may be supplied, and the office has said it was."""
        surat = SuratPengaduan(tertulis=True, memuat=frozenset(MateriAduan) - {MateriAduan.ALAMAT})
        declared = case(event(Jenis.DINYATAKAN_LENGKAP, ON), surat=surat)
        assert verdicts(declared, self.RULE) == [(REVIEW, "dinyatakan-lengkap")]

    def test_from_a_form(self) -> None:
        form = Pengaduan.dari(
            dasar=DasarPengaduan.PELAKSANA,
            uraian_pelayanan="KTP selesai dalam 40 hari.",
            tempat="Kupang",
            waktu=ON,
        )
        lacking = [dict(one.parameters)["huruf"] for one in found(form, self.RULE)]
        assert lacking == ["a", "a", "b", "c"]


class TestDocuments:
    """Pasal 43 ayat (2): documents needed for proof are given."""

    RULE = "UU25-P43-2"

    @pytest.mark.parametrize(
        ("paper", "verdict"),
        [
            (PermintaanDokumen(diberikan=ON), (PASS, "")),
            (PermintaanDokumen(diberikan=ON, ditolak=True), (PASS, "")),
            (PermintaanDokumen(diminta=ON), (REVIEW, "")),
            (PermintaanDokumen(ditolak=True), (FAIL, "ditolak")),
        ],
    )
    def test_papers(self, paper: PermintaanDokumen, verdict: tuple[Outcome, str]) -> None:
        assert verdicts(Pengaduan(permintaan_dokumen=(paper,)), self.RULE) == [verdict]

    def test_events(self) -> None:
        asked, given_ = event(Jenis.DOKUMEN_DIMINTA, ON), event(Jenis.DOKUMEN_DIBERIKAN, ON)
        assert verdicts(Pengaduan(), self.RULE) == [(NA, "")]
        assert verdicts(case(asked), self.RULE) == [(REVIEW, "")]
        assert verdicts(case(asked, given_), self.RULE) == [(PASS, "")]
        assert verdicts(case(asked, asked, given_), self.RULE) == [(REVIEW, "")]
        papers = (PermintaanDokumen(diminta=ON),)
        assert verdicts(case(asked, given_, permintaan_dokumen=papers), self.RULE) == [(PASS, "")]
        assert verdicts(case(asked, permintaan_dokumen=papers), self.RULE) == [(REVIEW, "")]

    @pytest.mark.parametrize(
        ("upheld", "verdict"),
        [
            (True, (FAIL, "ditolak")),
            (None, (FAIL, "ditolak")),
            (False, (REVIEW, "ditolak-terbukti")),
        ],
    )
    def test_elucidation_on_a_complaint_proved_untrue(
        self,
        upheld: bool | None,  # noqa: FBT001 - a field
        verdict: tuple[Outcome, str],
    ) -> None:
        one = Pengaduan(
            permintaan_dokumen=(PermintaanDokumen(ditolak=True),),
            keputusan=KeputusanPengaduan(dikabulkan=upheld),
        )
        assert verdicts(one, self.RULE) == [verdict]

    def test_withdrawn(self) -> None:
        asked, gone = event(Jenis.DOKUMEN_DIMINTA, ON), event(Jenis.DICABUT, ON)
        refused = (PermintaanDokumen(ditolak=True),)
        waiting = (PermintaanDokumen(diminta=ON),)
        assert verdicts(case(asked, gone), self.RULE) == [(NA, "")]
        assert verdicts(case(gone, permintaan_dokumen=waiting), self.RULE) == [(NA, "")]
        assert verdicts(case(gone, permintaan_dokumen=refused), self.RULE) == [(FAIL, "ditolak")]


class TestReceipt:
    """Pasal 44 ayat (1) and (2): a receipt, with the things of letters a to d."""

    def test_given(self) -> None:
        rule = "UU25-P44-1"
        assert verdicts(Pengaduan(), rule) == [(NA, "")]
        assert verdicts(case(event(Jenis.DITERIMA, ON)), rule) == [UNKNOWN]
        assert verdicts(Pengaduan(tanggapan=(TanggapanPengaduan(),)), rule) == [UNKNOWN]
        by_event = case(event(Jenis.DITERIMA, ON), event(Jenis.TANDA_TERIMA_DIBERIKAN, ON))
        assert verdicts(by_event, rule) == [(PASS, "")]
        assert verdicts(Pengaduan(tanda_terima=TandaTerima()), rule) == [(PASS, "")]

    @given(st.sets(st.sampled_from(IsiTandaTerima), min_size=1))
    def test_one_finding_for_each_thing_lacking(self, memuat: set[IsiTandaTerima]) -> None:
        said = found(TandaTerima(memuat=frozenset(memuat)), "UU25-P44-2")
        lacking = [one.text for one in IsiTandaTerima if one not in memuat]
        assert [dict(f.parameters)["isi"] for f in said if f.outcome is FAIL] == lacking
        assert lacking or [f.outcome for f in said] == [PASS]

    def test_no_inventory_was_taken(self) -> None:
        for one in (TandaTerima(), TandaTerima(tempat="Kupang", waktu=ON)):
            assert verdicts(one, "UU25-P44-2") == [UNKNOWN]

    @needs_law_text
    def test_the_letters_are_those_of_the_law(self) -> None:
        text = provisions("uu-25-2009.md")
        for cls, pasal, ayat in ((MateriAduan, 42, 3), (IsiTandaTerima, 44, 2)):
            letters = {one.huruf for one in cls}
            assert letters == {at.huruf for at in text if (at.pasal, at.ayat) == (pasal, ayat)}
        assert "tanda tangan serta nama" in text[Provision(44, 2, "d")]


class TestAnswer:
    """Pasal 44 ayat (3): within 14 *hari* of receipt, saying whether the content is complete."""

    RULE = "UU25-P44-3"

    # Received on 13 March 2026: 14 calendar days end on 27 March, 14 working days on 10 April.
    @pytest.mark.parametrize(
        ("day", "hari", "verdict"),
        [
            (date(2026, 3, 27), BacaanHari.KALENDER, (PASS, "")),
            (date(2026, 3, 28), BacaanHari.KALENDER, (FAIL, "terlambat")),
            (date(2026, 3, 27), None, (PASS, "")),
            (date(2026, 3, 28), None, (REVIEW, "bacaan-hari")),
            (date(2026, 4, 10), None, (REVIEW, "bacaan-hari")),
            (date(2026, 4, 11), None, (FAIL, "terlambat")),
            (date(2026, 4, 10), BacaanHari.KERJA, (PASS, "")),
            (date(2026, 4, 11), BacaanHari.KERJA, (FAIL, "terlambat")),
        ],
    )
    def test_last_day(
        self, day: date, hari: BacaanHari | None, verdict: tuple[Outcome, str]
    ) -> None:
        by_event = moved(Jenis.DITANGGAPI_LENGKAP, day)
        by_paper = evolve(
            without(Jenis.DITANGGAPI_LENGKAP, Jenis.DITERIMA),
            tanggapan=(TanggapanPengaduan(tanggal=day, lengkap=False),),
        )
        for one in (by_event, by_paper):
            assert verdicts(one, self.RULE, now=LATER, hari=hari) == [verdict]
        # Not answered at all, the same days are asked of today.
        waiting = evolve(without(Jenis.DITANGGAPI_LENGKAP), tanggapan=())
        open_ = (verdict[0], verdict[1].replace("terlambat", "belum"))
        assert verdicts(waiting, self.RULE, now=day, hari=hari) == [open_]

    def test_the_provider_is_not_exposed_by_what_the_ombudsman_owed(self) -> None:
        """Pasal 44 binds whichever received it; Pasal 54 names providers and officers only."""
        receipt = TandaTerima(memuat=frozenset({IsiTandaTerima.WAKTU}))
        for filed_, exposed in (
            (Jenis.DIAJUKAN, True),
            (Jenis.DIAJUKAN_KE_OMBUDSMAN, False),
            (Jenis.DIAJUKAN_KE_DPR, False),
        ):
            one = case(event(filed_, ON), event(Jenis.DITERIMA, ON), tanda_terima=receipt)
            for rule in (self.RULE, "UU25-P44-2"):
                late = [made for made in found(one, rule, now=LATER) if made.outcome is FAIL]
                assert late
                assert {made.exposed for made in late} == {exposed}
            assert bool(found(one, self.RULE, now=LATER)[0].exposures) is exposed

    def test_the_event_is_preferred_to_the_paper(self) -> None:
        moved_ = evolve(
            moved(Jenis.DITANGGAPI_LENGKAP, date(2026, 3, 27)),
            tanggapan=(TanggapanPengaduan(tanggal=date(2026, 4, 27), lengkap=True),),
        )
        assert verdicts(moved_, self.RULE, now=LATER) == [(PASS, "")]

    def test_midnight_is_read_on_the_office_clock(self) -> None:
        # 00.30 in Jayapura on the 28th is still the 27th in Jakarta.
        instant = datetime(2026, 3, 28, 0, 30, tzinfo=Zona.WIT.tz)
        one = case(event(Jenis.DITERIMA, ON), event(Jenis.DITANGGAPI_LENGKAP, instant))
        east = Kalender.pemerintah(zona=Zona.WIT)
        assert verdicts(one, self.RULE, now=LATER) == [(PASS, "")]
        assert verdicts(one, self.RULE, now=LATER, kalender=east) == [(FAIL, "terlambat")]
        assert verdicts(one, self.RULE, now=LATER, kalender=None) == [(FAIL, "terlambat")]

    @pytest.mark.parametrize("end", [Jenis.DICABUT, Jenis.DIALIHKAN_KE_OMBUDSMAN])
    def test_a_duty_that_fell_away(self, end: Jenis) -> None:
        received = event(Jenis.DITERIMA, ON)
        early = case(received, event(end, date(2026, 3, 27)))
        assert verdicts(early, self.RULE, now=LATER) == [(NA, "")]
        late = case(received, event(end, date(2026, 3, 28)))
        (one,) = found(late, self.RULE, now=LATER)
        said = dict(one.parameters)
        assert (one.key, said["kini"], said["batas"]) == (
            "belum",
            date(2026, 3, 28),
            date(2026, 3, 27),
        )

    def test_before_the_count_and_before_the_law(self) -> None:
        assert verdicts(Pengaduan(), self.RULE) == [(NA, "tanpa-mulai")]
        old = case(event(Jenis.DITERIMA, date(2009, 7, 17)))
        assert verdicts(old, self.RULE) == [(NA, "belum-berlaku")]
        first = case(event(Jenis.DITERIMA, date(2009, 7, 18)))
        assert verdicts(first, self.RULE) == [(FAIL, "belum")]

    def test_answered_but_when_was_it_received(self) -> None:
        one = Pengaduan(tanggapan=(TanggapanPengaduan(tanggal=ON, lengkap=True),))
        (finding,) = found(one, self.RULE)
        assert (finding.outcome, finding.path) == (REVIEW, "peristiwa")
        assert "pengaduan diterima" in finding.render("id")

    def test_answered_on_an_unknown_day(self) -> None:
        one = case(event(Jenis.DITERIMA, ON), tanggapan=(TanggapanPengaduan(lengkap=True),))
        assert verdicts(one, self.RULE, now=date(2026, 3, 27)) == [(PASS, "")]
        assert verdicts(one, self.RULE, now=date(2026, 3, 28)) == [UNKNOWN]
        before = case(event(Jenis.DITERIMA, date(2009, 7, 17)), tanggapan=(TanggapanPengaduan(),))
        assert verdicts(before, self.RULE) == [(NA, "belum-berlaku")]

    def test_what_the_answer_says(self) -> None:
        rule = "UU25-P44-3.2"
        silent = TanggapanPengaduan(tanggal=ON)
        assert verdicts(silent, rule) == [(REVIEW, "")]
        for said in (True, False):
            assert verdicts(evolve(silent, lengkap=said), rule) == [(PASS, "")]
        naming = evolve(silent, kurang=frozenset({MateriAduan.ALAMAT}))
        assert verdicts(naming, rule) == [(PASS, "")]
        for jenis, day, outcome in (
            (Jenis.DITANGGAPI_LENGKAP, ON, PASS),
            (Jenis.DITANGGAPI_LENGKAP, LATER, REVIEW),
            (Jenis.DITERIMA, ON, REVIEW),
        ):
            whole = case(event(jenis, day), tanggapan=(silent,))
            assert verdicts(whole, rule) == [(outcome, "")]
        undated = case(event(Jenis.DITANGGAPI_LENGKAP, ON), tanggapan=(TanggapanPengaduan(),))
        assert verdicts(undated, rule) == [(REVIEW, "")]


ADMINISTRATIF = Pelayanan(nama="x", jenis=JenisPelayanan.ADMINISTRATIF)
# Each class of Pasal 5 a complaint of the provider can be about, and the ayat of Pasal 45 on it.
CLASSES = [
    *(
        (Pelayanan(nama="x", jenis=jenis, golongan=golongan), ayat)
        for jenis in (JenisPelayanan.BARANG, JenisPelayanan.JASA)
        for golongan, ayat in (
            (GolonganPendanaan.INSTANSI_PEMERINTAH, 2),
            (GolonganPendanaan.BADAN_USAHA, 2),
            (GolonganPendanaan.MISI_NEGARA, 3),
        )
    ),
    (evolve(ADMINISTRATIF, tindakan=TindakanAdministratif.PEMERINTAH), 2),
    (evolve(ADMINISTRATIF, tindakan=TindakanAdministratif.NONPEMERINTAH), 3),
]
PROVIDER = frozenset({DasarPengaduan.PENYELENGGARA})
OFFICER = frozenset({DasarPengaduan.PELAKSANA})


class TestAddressee:
    """Pasal 45: the superior of officer or unit, or the agency that gave the mission."""

    CORPORATION = Penyelenggara(nama="PT Niaga", jenis=JenisPenyelenggara.KORPORASI)

    def of(
        self, pengaduan: Pengaduan, provider: Penyelenggara | None = None
    ) -> list[tuple[Outcome, str]]:
        within = () if provider is None else (Penyelenggaraan(penyelenggara=provider),)
        report = HUKUM.check(pengaduan, kalender=KALENDER, within=within)
        return [
            (one.outcome, one.key)
            for ayat in (1, 2, 3)
            for one in report.every
            if one.rule == f"UU25-P45-{ayat}"
        ]

    @pytest.mark.parametrize(("pelayanan", "ayat"), CLASSES)
    @pytest.mark.parametrize("alamat", AlamatPengaduan)
    def test_of_a_provider(self, pelayanan: Pelayanan, ayat: int, alamat: AlamatPengaduan) -> None:
        one = Pengaduan(dasar=PROVIDER, pelayanan=pelayanan, alamat=alamat)
        expected = [(NA, "")] * 3
        expected[ayat - 1] = (PASS if alamat.citation.ayat == ayat else FAIL, "")
        assert self.of(one, self.CORPORATION) == expected

    @pytest.mark.parametrize(
        ("provider", "expected"),
        [
            (CORPORATION, (FAIL, "")),
            (Penyelenggara(nama="x", jenis=JenisPenyelenggara.LEMBAGA_INDEPENDEN), (FAIL, "")),
            (Penyelenggara(nama="x", bentuk=BentukPenyelenggara.BUMD), (FAIL, "")),
            (Penyelenggara(nama="x", jenis=JenisPenyelenggara.BADAN_HUKUM_LAIN), UNKNOWN),
            (Penyelenggara(nama="x"), UNKNOWN),
            (None, UNKNOWN),
        ],
    )
    def test_only_of_corporations_and_independent_bodies(
        self, provider: Penyelenggara | None, expected: tuple[Outcome, str]
    ) -> None:
        """Pasal 45 ayat (3) names these two and no other."""
        pelayanan = Pelayanan(
            nama="x", jenis=JenisPelayanan.JASA, golongan=GolonganPendanaan.MISI_NEGARA
        )
        one = Pengaduan(
            dasar=PROVIDER, pelayanan=pelayanan, alamat=AlamatPengaduan.ATASAN_SATUAN_KERJA
        )
        assert self.of(one, provider) == [(NA, ""), (NA, ""), expected]
        right = evolve(one, alamat=AlamatPengaduan.PEJABAT_PEMBERI_MISI)
        assert self.of(right, provider) == [(NA, ""), (NA, ""), (PASS, "")]

    @pytest.mark.parametrize("alamat", AlamatPengaduan)
    def test_of_an_officer(self, alamat: AlamatPengaduan) -> None:
        right = alamat is AlamatPengaduan.ATASAN_PELAKSANA
        one = Pengaduan(dasar=OFFICER, alamat=alamat)
        assert self.of(one) == [(PASS if right else FAIL, ""), (NA, ""), (NA, "")]

    def test_of_both(self) -> None:
        one = evolve(PENGADUAN, dasar=PROVIDER | OFFICER)
        assert self.of(one) == [(REVIEW, "dua-alamat"), (PASS, ""), (NA, "")]
        superior = evolve(one, alamat=AlamatPengaduan.ATASAN_PELAKSANA)
        assert self.of(superior) == [(PASS, ""), (REVIEW, "dua-alamat"), (NA, "")]

    def test_not_recorded(self) -> None:
        unclassed = (
            None,
            Pelayanan(nama="x"),
            ADMINISTRATIF,
            Pelayanan(nama="x", jenis=JenisPelayanan.JASA),
        )
        for pelayanan in unclassed:
            one = Pengaduan(dasar=PROVIDER, pelayanan=pelayanan)
            assert self.of(one) == [(NA, ""), UNKNOWN, UNKNOWN]
        assert self.of(evolve(PENGADUAN, alamat=None)) == [(NA, ""), UNKNOWN, (NA, "")]
        assert self.of(evolve(PENGADUAN, dasar=frozenset())) == [UNKNOWN, UNKNOWN, (NA, "")]

    def test_brought_elsewhere(self) -> None:
        tujuan = frozenset({TujuanPengaduan.OMBUDSMAN})
        elsewhere = evolve(without(*Jenis), tujuan=tujuan, alamat=None)
        assert self.of(elsewhere) == [(NA, "")] * 3
