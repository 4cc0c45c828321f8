"""UU 25/2009 Pasal 14 huruf e, Pasal 15-17: refusals, duties of providers, and of officers."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve

from judging import FAIL, MARET, NA, REVIEW, attestation, outcomes, said
from layanan.citation import PP_96_2012, UU_25_2009
from layanan.finding import Outcome
from layanan.hukum.contoh import STANDAR
from layanan.hukum.law import LAW
from layanan.model.isian import Isian
from layanan.model.kerja_sama import PerjanjianKerjaSama
from layanan.model.pelaksana import (
    AsalPelaksana,
    JabatanRangkap,
    JenisJabatanRangkap,
    JenisLaporanPelaksana,
    JenisTindakan,
    Ketidakhadiran,
    Kompetensi,
    LaporanPelaksana,
    Panggilan,
    Pelaksana,
    PengunduranDiri,
    StatusKepegawaian,
    TindakanPelaksana,
)
from layanan.model.pelayanan import Pelayanan
from layanan.model.penyampaian import Mulai, WaktuPenyelesaian
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.model.peristiwa import JenisPeristiwaPermohonan as Jenis
from layanan.model.peristiwa import PeristiwaPermohonan
from layanan.model.permohonan import PembayaranBiaya, Penolakan, Permohonan
from layanan.model.standar import StandarPelayanan
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.norma import BacaanHari

TOMORROW = MARET + timedelta(1)
YESTERDAY = MARET - timedelta(1)


class TestRefusal:
    """Pasal 14 huruf e: what is contrary to legislation may be refused."""

    REFUSED = PeristiwaPermohonan(jenis=Jenis.DITOLAK, pada=MARET)

    @pytest.mark.parametrize(
        ("permohonan", "expected"),
        [
            (Permohonan(), [(NA, "")]),
            (Permohonan(peristiwa=(REFUSED,)), [(REVIEW, "penolakan")]),
            (
                Permohonan(peristiwa=(evolve(REFUSED, jenis=Jenis.DITETAPKAN),)),
                [(NA, "")],
            ),
            (Permohonan(penolakan=Penolakan()), [(REVIEW, "penolakan.dasar")]),
            (
                Permohonan(penolakan=Penolakan(persyaratan=("KTP",))),
                [(NA, "penolakan.persyaratan")],
            ),
            (Permohonan(penolakan=Penolakan(dasar=(UU_25_2009.pasal(21),))), []),
        ],
    )
    def test_it_names_the_legislation(self, permohonan: Permohonan, expected: list[object]) -> None:
        assert outcomes("UU25-P14-e", permohonan) == expected


class TestStandards:
    """Pasal 15 huruf a: draws up and adopts service standards."""

    def test_what_is_known_of_them(self) -> None:
        assert outcomes("UU25-P15-a", Penyelenggaraan()) == [(REVIEW, "standar")]
        assert outcomes("UU25-P15-a", Penyelenggaraan(standar=())) == [(FAIL, "standar")]
        assert outcomes("UU25-P15-a", Penyelenggaraan(standar=(STANDAR,))) == []
        for day in (None, TOMORROW):
            draft = Penyelenggaraan(standar=(STANDAR, evolve(STANDAR, ditetapkan=day)))
            assert outcomes("UU25-P15-a", draft) == [(REVIEW, "standar[1].ditetapkan")]
        today = Penyelenggaraan(standar=(evolve(STANDAR, ditetapkan=MARET),))
        assert outcomes("UU25-P15-a", today) == []

    def test_each_service_has_one(self) -> None:
        services = (Pelayanan(nama="akta  kelahiran"), Pelayanan(nama="KTP-el"))
        whole = Penyelenggaraan(pelayanan=services, standar=(STANDAR,))
        (found,) = said("UU25-P15-a", whole)
        assert (found.outcome, found.key, found.at) == (REVIEW, "tanpa-nama", "pelayanan[1]")
        linked = evolve(STANDAR, nama="Standar 7", pelayanan=services[1])
        assert outcomes("UU25-P15-a", evolve(whole, standar=(STANDAR, linked))) == []

    def test_having_none_is_exposed_to_dismissal_and_a_freeze(self) -> None:
        (found,) = LAW.at(MARET).check(Penyelenggaraan(standar=())).filter(rule="UU25-P15-a")
        assert [one.citation for one in found.exposures] == [
            UU_25_2009.pasal(54, ayat=8),
            UU_25_2009.pasal(54, ayat=10),
            PP_96_2012.pasal(49, ayat=4),
        ]


class TestDeclarations:
    """Pasal 15 huruf b: draws up, adopts and publishes the declaration."""

    def test_of_every_standard(self) -> None:
        maklumat = STANDAR.maklumat
        assert maklumat is not None
        for changed, expected in (
            (maklumat, []),
            (None, [(REVIEW, "standar[0].maklumat")]),
            (evolve(maklumat, ditetapkan=None), [(REVIEW, "standar[0].maklumat.ditetapkan")]),
            (evolve(maklumat, ditetapkan=TOMORROW), [(REVIEW, "standar[0].maklumat.ditetapkan")]),
            (evolve(maklumat, publikasi=()), [(FAIL, "standar[0].maklumat.publikasi")]),
        ):
            whole = Penyelenggaraan(standar=(evolve(STANDAR, maklumat=changed),))
            assert outcomes("UU25-P15-b", whole) == expected
        assert outcomes("UU25-P15-b", Penyelenggaraan()) == [(REVIEW, "standar")]
        assert outcomes("UU25-P15-b", Penyelenggaraan(standar=())) == [(NA, "")]


class TestCompetentOfficers:
    """Pasal 15 huruf c: posts competent officers."""

    CLERK = Pelaksana(
        jabatan="Loket", kompetensi=(Kompetensi(uraian="MEMAHAMI administrasi kependudukan"),)
    )
    PASAL = UU_25_2009.pasal(15, huruf="c")

    def test_what_the_record_shows(self) -> None:
        novice = Pelaksana(jabatan="Loket", kompetensi=(Kompetensi(uraian="menyapa"),))
        for officers, expected in (
            (None, [(REVIEW, "pelaksana")]),
            ((), [(FAIL, "pelaksana")]),
            ((self.CLERK,), []),
            ((novice,), [(REVIEW, "standar[0].kompetensi_pelaksana")]),
            ((self.CLERK, Pelaksana()), [(REVIEW, "pelaksana[1].kompetensi")]),
        ):
            whole = Penyelenggaraan(standar=(STANDAR,), pelaksana=officers)
            assert outcomes("UU25-P15-c", whole) == expected

    def test_a_standard_that_asks_nothing(self) -> None:
        bare = StandarPelayanan(nama="KTP-el")
        whole = Penyelenggaraan(standar=(bare,), pelaksana=(self.CLERK,))
        assert outcomes("UU25-P15-c", whole) == []

    def test_a_statement_settles_what_is_open_and_no_more(self) -> None:
        for officers, met, expected in (
            (None, True, []),
            ((), True, [(FAIL, "pelaksana")]),
            (None, False, [(FAIL, "atestasi")]),
            ((), False, [(FAIL, "pelaksana"), (FAIL, "atestasi")]),
        ):
            stated = (attestation(self.PASAL, met=met),)
            whole = Penyelenggaraan(pelaksana=officers, atestasi=stated)
            assert outcomes("UU25-P15-c", whole) == expected

    def test_a_statement_to_come_settles_nothing(self) -> None:
        whole = Penyelenggaraan(atestasi=(attestation(self.PASAL, on=TOMORROW),))
        assert outcomes("UU25-P15-c", whole) == [(REVIEW, "pelaksana")]


class TestFacilities:
    """Pasal 15 huruf d: provides facilities that make adequate service possible."""

    PASAL = UU_25_2009.pasal(15, huruf="d")

    def test_whether_they_are_adequate_is_for_a_person(self) -> None:
        known = Penyelenggaraan(standar=(STANDAR,))
        assert outcomes("UU25-P15-d", known) == [(REVIEW, "atestasi")]
        for met, expected in ((True, []), (False, [(FAIL, "atestasi")])):
            stated = evolve(known, atestasi=(attestation(self.PASAL, met=met),))
            assert outcomes("UU25-P15-d", stated) == expected

    def test_what_the_standards_name(self) -> None:
        for isian in Isian:
            whole = Penyelenggaraan(standar=(evolve(STANDAR, sarana_prasarana=isian),))
            assert outcomes("UU25-P15-d", whole) == [
                (REVIEW, "standar[0].sarana_prasarana"),
                (REVIEW, "atestasi"),
            ]
            stated = evolve(whole, atestasi=(attestation(self.PASAL),))
            assert outcomes("UU25-P15-d", stated) == []
        assert outcomes("UU25-P15-d", Penyelenggaraan()) == [
            (REVIEW, "standar"),
            (REVIEW, "atestasi"),
        ]


class TestByTheStandard:
    """Pasal 15 huruf f: serves by the standard; its fee is not exceeded."""

    def test_fees(self) -> None:
        paid = (PembayaranBiaya(jumlah=Decimal(30_000)), PembayaranBiaya(jumlah=Decimal(20_000)))
        for fee, expected in (
            (Decimal(50_000), []),
            (Decimal(60_000), []),
            (Decimal("49999.99"), [(FAIL, "pembayaran")]),
            (Decimal(0), [(FAIL, "pembayaran")]),
            (None, [(REVIEW, "biaya")]),
        ):
            assert outcomes("UU25-P15-f.2", Permohonan(biaya=fee, pembayaran=paid)) == expected
        assert outcomes("UU25-P15-f.2", Permohonan(biaya=Decimal(0))) == [(NA, "")]
        (found,) = LAW.at(MARET).check(Permohonan(biaya=Decimal(0), pembayaran=paid)).filter(FAIL)
        assert found.render("en").startswith("Rp50,000 was paid")
        assert [str(one.citation) for one in found.exposures] == ["Pasal 54 ayat (2) UU 25/2009"]


class TestWithinTheTime:
    """Pasal 15 huruf f: serves by the standard; its time is not exceeded.

    From Monday 2 February 2026 five working days end on 9 February, 14 *hari* on 16 February by the
    calendar and on 24 February if *hari* means working days, Imlek and the leave before it being
    off.
    """

    START = date(2026, 2, 2)
    FIVE = JangkaWaktu(5, Satuan.HARI_KERJA)
    STANDARD = StandarPelayanan(
        nama="Akta",
        jangka_waktu=WaktuPenyelesaian.paling_lama(5, Satuan.HARI_KERJA, sejak="berkas lengkap"),
    )

    def case(self, *events: tuple[Jenis, date], jangka: JangkaWaktu | None = FIVE) -> Permohonan:
        return Permohonan(
            standar="Akta",
            jangka_waktu=jangka,
            peristiwa=tuple(PeristiwaPermohonan(jenis=one, pada=day) for one, day in events),
        )

    def within(self, mulai: Mulai | None) -> Penyelenggaraan:
        """A provider whose standard counts from an event."""
        waktu = self.STANDARD.jangka_waktu
        assert isinstance(waktu, WaktuPenyelesaian)
        return Penyelenggaraan(
            standar=(
                StandarPelayanan(nama="KTP-el"),
                StandarPelayanan(nama="Akta"),
                evolve(self.STANDARD, jangka_waktu=evolve(waktu, mulai=mulai)),
            )
        )

    @pytest.mark.parametrize("end", [Jenis.DITETAPKAN, Jenis.DITOLAK])
    @pytest.mark.parametrize("day", [date(2026, 2, 9), date(2026, 2, 10)])
    def test_the_last_day_and_the_next(self, end: Jenis, day: date) -> None:
        late = day > date(2026, 2, 9)
        case = self.case((Jenis.DIAJUKAN, self.START), (end, day))
        whole = self.within(Mulai.PERMOHONAN_DIAJUKAN)
        assert outcomes("UU25-P15-f.3", case, whole) == ([(FAIL, "peristiwa")] if late else [])
        # Nobody says from when it runs, so a late one is a question.
        for unknown in ((), (Penyelenggaraan(),), (self.within(None),)):
            found = outcomes("UU25-P15-f.3", case, *unknown)
            assert found == ([(REVIEW, "peristiwa")] if late else [])

    def test_an_open_one_is_judged_now(self) -> None:
        case, whole = (
            self.case((Jenis.DIAJUKAN, self.START)),
            self.within(Mulai.PERMOHONAN_DIAJUKAN),
        )
        assert outcomes("UU25-P15-f.3", case, whole, now=date(2026, 2, 9)) == []
        late = outcomes("UU25-P15-f.3", case, whole, now=date(2026, 2, 10))
        assert late == [(FAIL, "peristiwa")]

    def test_from_the_event_the_standard_names(self) -> None:
        filed, complete = (Jenis.DIAJUKAN, self.START), (Jenis.DINYATAKAN_LENGKAP, date(2026, 2, 4))
        issued = (Jenis.DITETAPKAN, date(2026, 2, 11))
        case = self.case(filed, complete, issued)
        assert outcomes("UU25-P15-f.3", case, self.within(Mulai.BERKAS_LENGKAP)) == []
        filing = self.within(Mulai.PERMOHONAN_DIAJUKAN)
        assert outcomes("UU25-P15-f.3", case, filing) == [(FAIL, "peristiwa")]
        # By one count in time, by the other late.
        assert outcomes("UU25-P15-f.3", case) == [(REVIEW, "peristiwa")]
        assert outcomes("UU25-P15-f.3", case, self.within(Mulai.LAINNYA)) == [(REVIEW, "peristiwa")]
        (found,) = said("UU25-P15-f.3", case, self.within(Mulai.PEMBAYARAN))
        assert (found.outcome, found.key) == (NA, "belum-mulai")

    def test_the_clock_stands_still_while_the_applicant_owes_something(self) -> None:
        case = self.case(
            (Jenis.DIAJUKAN, self.START),
            (Jenis.KEKURANGAN_DIMINTA, date(2026, 2, 3)),
            (Jenis.DILENGKAPI, date(2026, 2, 10)),
            (Jenis.DITETAPKAN, date(2026, 2, 13)),
        )
        assert outcomes("UU25-P15-f.3", case, self.within(Mulai.PERMOHONAN_DIAJUKAN)) == []

    def test_handed_over_late_it_may_have_been_issued_in_time(self) -> None:
        whole = self.within(Mulai.PERMOHONAN_DIAJUKAN)
        for day, expected in ((date(2026, 2, 9), []), (date(2026, 2, 10), [(REVIEW, "peristiwa")])):
            case = self.case((Jenis.DIAJUKAN, self.START), (Jenis.DISERAHKAN, day))
            assert outcomes("UU25-P15-f.3", case, whole) == expected
        issued = self.case(
            (Jenis.DIAJUKAN, self.START),
            (Jenis.DITETAPKAN, date(2026, 2, 9)),
            (Jenis.DISERAHKAN, date(2026, 2, 20)),
        )
        assert outcomes("UU25-P15-f.3", issued, whole) == []

    def test_both_readings_of_hari(self) -> None:
        whole = self.within(Mulai.PERMOHONAN_DIAJUKAN)
        fourteen = JangkaWaktu(14, Satuan.HARI)
        calendar, working = date(2026, 2, 16), date(2026, 2, 24)
        for day, both, calendars, workings in (
            (calendar, None, None, None),
            (calendar + timedelta(1), REVIEW, FAIL, None),
            (working, REVIEW, FAIL, None),
            (working + timedelta(1), FAIL, FAIL, FAIL),
        ):
            events = ((Jenis.DIAJUKAN, self.START), (Jenis.DITETAPKAN, day))
            case = self.case(*events, jangka=fourteen)
            for hari, expected in (
                (None, both),
                (BacaanHari.KALENDER, calendars),
                (BacaanHari.KERJA, workings),
            ):
                found = said("UU25-P15-f.3", case, whole, hari=hari)
                assert [one.outcome for one in found] == ([expected] if expected else [])

    @pytest.mark.parametrize(
        ("case", "found"),
        [
            (Permohonan(), (NA, "")),
            (Permohonan(jangka_waktu=FIVE), (NA, "")),
            (
                Permohonan(
                    peristiwa=(PeristiwaPermohonan(jenis=Jenis.DIAJUKAN, pada=date(2026, 1, 5)),)
                ),
                (NA, ""),
            ),
        ],
    )
    def test_where_nothing_was_promised_or_filed(
        self, case: Permohonan, found: tuple[Outcome, str]
    ) -> None:
        assert outcomes("UU25-P15-f.3", case) == [found]

    def test_withdrawn_or_yet_to_come(self) -> None:
        withdrawn = self.case((Jenis.DIAJUKAN, self.START), (Jenis.DICABUT, date(2026, 2, 20)))
        assert outcomes("UU25-P15-f.3", withdrawn) == [(NA, "")]
        ahead = self.case((Jenis.DIAJUKAN, TOMORROW))
        assert outcomes("UU25-P15-f.3", ahead) == [(NA, "")]

    def test_what_cannot_be_counted(self) -> None:
        filed = (Jenis.DIAJUKAN, self.START)
        case = self.case(filed)
        (found,) = said("UU25-P15-f.3", case, kalender=None)
        assert (found.outcome, found.key) == (REVIEW, "tanpa-kalender")
        hours = self.case(filed, jangka=JangkaWaktu(1, Satuan.JAM))  # events without an hour
        (found,) = said("UU25-P15-f.3", hours)
        assert (found.outcome, found.key) == (REVIEW, "tidak-terhitung")


class TestVouchedFor:
    """Pasal 15 huruf e-l, Pasal 16 huruf a and b, Pasal 17 huruf e: only a person can say."""

    @pytest.mark.parametrize("huruf", "efghijkl")
    def test_of_the_provider(self, huruf: str) -> None:
        rule, citation = f"UU25-P15-{huruf}", UU_25_2009.pasal(15, huruf=huruf)
        assert outcomes(rule, Penyelenggaraan()) == [(REVIEW, "atestasi")]
        assert outcomes(rule, Penyelenggaraan(atestasi=(attestation(citation),))) == []
        whole = Penyelenggaraan(atestasi=(attestation(UU_25_2009.pasal(15), met=False),))
        assert outcomes(rule, whole) == [(FAIL, "atestasi")]

    @pytest.mark.parametrize(("pasal", "huruf"), [(16, "a"), (16, "b"), (17, "e")])
    def test_of_an_officer(self, pasal: int, huruf: str) -> None:
        rule, citation = f"UU25-P{pasal}-{huruf}", UU_25_2009.pasal(pasal, huruf=huruf)
        assert outcomes(rule, Pelaksana()) == [(REVIEW, "atestasi")]
        met, unmet = (attestation(citation, met=one) for one in (True, False))
        assert outcomes(rule, Pelaksana(atestasi=(met,))) == []
        assert outcomes(rule, Pelaksana(atestasi=(met, unmet))) == [(FAIL, "atestasi")]
        assert outcomes(rule, Pelaksana(), Penyelenggaraan(atestasi=(met,))) == []


class TestSummonsAndResignation:
    """Pasal 16 huruf c and d: answers a summons, gives an account on resigning."""

    @pytest.mark.parametrize(
        ("day", "kept", "expected"),
        [
            (MARET, True, None),
            (MARET, False, FAIL),
            (MARET, None, REVIEW),
            (None, False, FAIL),
            (TOMORROW, None, NA),
            (TOMORROW, False, NA),
        ],
    )
    def test_each(self, day: date | None, *, kept: bool | None, expected: Outcome | None) -> None:
        summons = Panggilan(tanggal=day, dari="Pengadilan", dipenuhi=kept)
        wanted = [(expected, "" if expected is NA else "dipenuhi")] if expected else []
        assert outcomes("UU25-P16-c", summons) == wanted
        leaving = PengunduranDiri(tanggal=day, pertanggungjawaban=kept, uraian="pindah")
        wanted = [(expected, "" if expected is NA else "pertanggungjawaban")] if expected else []
        assert outcomes("UU25-P16-d", leaving) == wanted

    def test_an_account_given_early_is_given(self) -> None:
        early = PengunduranDiri(tanggal=TOMORROW, pertanggungjawaban=True)
        assert outcomes("UU25-P16-d", early) == []


class TestReports:
    """Pasal 16 huruf e: evaluates, and reports on finance and performance, periodically."""

    KINDS = (
        JenisLaporanPelaksana.EVALUASI,
        JenisLaporanPelaksana.KEUANGAN,
        JenisLaporanPelaksana.KINERJA,
    )

    def keys(self, *days: date | None) -> list[str]:
        reports = tuple(LaporanPelaksana(jenis=one, tanggal=d) for one in self.KINDS for d in days)
        found = said("UU25-P16-e", Pelaksana(laporan=reports))
        assert all(one.outcome is REVIEW for one in found)
        return [one.key for one in found]

    def test_one_shows_no_period(self) -> None:
        assert self.keys() == ["tidak-tercatat"] * 3
        assert self.keys(None, None) == ["tidak-tercatat"] * 3
        assert self.keys(TOMORROW) == ["tidak-tercatat"] * 3
        assert self.keys(MARET) == ["tanpa-angka"] * 3
        assert self.keys(MARET, TOMORROW) == ["tanpa-angka"] * 3
        assert self.keys(MARET, YESTERDAY) == []

    def test_each_kind_is_asked_for(self) -> None:
        for kind in self.KINDS:
            reports = tuple(
                LaporanPelaksana(jenis=one, tanggal=day)
                for one in (*self.KINDS, JenisLaporanPelaksana.KONDISI_SARANA)
                for day in (MARET, YESTERDAY)
                if one is not kind
            )
            (found,) = said("UU25-P16-e", Pelaksana(laporan=reports))
            assert dict(found.parameters)["apa"] == kind.text

    def test_a_statement_settles_it(self) -> None:
        citation = UU_25_2009.pasal(16, huruf="e")
        assert outcomes("UU25-P16-e", Pelaksana(atestasi=(attestation(citation),))) == []
        unmet = Pelaksana(atestasi=(attestation(citation, met=False),))
        assert outcomes("UU25-P16-e", unmet) == [(FAIL, "atestasi")]


class TestOtherPosts:
    """Pasal 17 huruf a: no commissioner or officer of a business besides."""

    def officer(self, **changed: Any) -> Pelaksana:  # noqa: ANN401 - any of its fields
        return evolve(
            Pelaksana(
                asal=AsalPelaksana.BUMD,
                jabatan_rangkap=(JabatanRangkap(jenis=JenisJabatanRangkap.KOMISARIS),),
            ),
            **changed,
        )

    @pytest.mark.parametrize(
        ("changed", "expected"),
        [
            ({}, [(FAIL, "jabatan_rangkap[0]")]),
            ({"asal": AsalPelaksana.LAINNYA}, [(NA, "")]),
            ({"asal": AsalPelaksana.LAINNYA, "status": StatusKepegawaian.PNS}, [(NA, "")]),
            ({"asal": None}, [(REVIEW, "asal")]),
            ({"asal": None, "status": StatusKepegawaian.KONTRAK}, [(REVIEW, "asal")]),
            ({"asal": None, "status": StatusKepegawaian.PPPK}, [(FAIL, "jabatan_rangkap[0]")]),
            ({"jabatan_rangkap": ()}, [(NA, "")]),
        ],
    )
    def test_whom_it_binds(self, changed: dict[str, Any], expected: list[object]) -> None:
        assert outcomes("UU25-P17-a", self.officer(**changed)) == expected

    @pytest.mark.parametrize(
        ("post", "expected"),
        [
            (JabatanRangkap(jenis=JenisJabatanRangkap.PENGURUS_ORGANISASI_USAHA), FAIL),
            (JabatanRangkap(jenis=JenisJabatanRangkap.LAINNYA), None),
            (JabatanRangkap(jenis=JenisJabatanRangkap.KOMISARIS, sejak=MARET), FAIL),
            (JabatanRangkap(jenis=JenisJabatanRangkap.KOMISARIS, sejak=TOMORROW), None),
            (JabatanRangkap(jenis=JenisJabatanRangkap.KOMISARIS, sampai=MARET), FAIL),
            (JabatanRangkap(jenis=JenisJabatanRangkap.KOMISARIS, sampai=YESTERDAY), REVIEW),
        ],
    )
    def test_which_posts_and_when(self, post: JabatanRangkap, expected: object) -> None:
        wanted = [(expected, "jabatan_rangkap[0]")] if expected else []
        assert outcomes("UU25-P17-a", self.officer(jabatan_rangkap=(post,))) == wanted


class TestAbsenceAndConsent:
    """Pasal 17 huruf b, c and d: no leaving of duty without reason, no acts without consent."""

    def test_absence(self) -> None:
        for lawful, expected in ((True, []), (False, [(FAIL, "sah")]), (None, [(REVIEW, "sah")])):
            absence = Ketidakhadiran(sejak=MARET, sah=lawful)
            assert outcomes("UU25-P17-b", absence) == expected
            ahead = evolve(absence, sejak=TOMORROW)
            assert outcomes("UU25-P17-b", ahead) == [(NA, "")]

    @pytest.mark.parametrize(
        ("rule", "jenis"),
        [
            ("UU25-P17-c", JenisTindakan.PENAMBAHAN_PELAKSANA),
            ("UU25-P17-d", JenisTindakan.PERJANJIAN_KERJA_SAMA),
        ],
    )
    def test_consent(self, rule: str, jenis: JenisTindakan) -> None:
        for other in JenisTindakan:
            act = TindakanPelaksana(jenis=other, tanggal=MARET, disetujui=False)
            assert outcomes(rule, act) == ([(FAIL, "disetujui")] if other is jenis else [(NA, "")])
        act = TindakanPelaksana(jenis=jenis)
        assert outcomes(rule, act) == [(REVIEW, "disetujui")]
        assert outcomes(rule, evolve(act, persetujuan="Nota 4/2026")) == []
        assert outcomes(rule, evolve(act, disetujui=True)) == []
        assert outcomes(rule, evolve(act, disetujui=False, tanggal=TOMORROW)) == [(NA, "")]

    def test_seen_from_the_agreement(self) -> None:
        for consent, expected in (
            (True, []),
            (False, [(FAIL, "disetujui_penyelenggara")]),
            (None, [(NA, "")]),
        ):
            agreement = PerjanjianKerjaSama(disetujui_penyelenggara=consent)
            assert outcomes("UU25-P17-d.2", agreement) == expected
