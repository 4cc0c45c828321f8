"""Boundaries of single norms: the first day, the other paragraph, the second paper."""

from datetime import date, timedelta
from typing import Any, cast

import pytest
from attrs import evolve

from judging import FAIL, MARET, NA, REVIEW, attestation, outcomes, said
from layanan.book import RuleBook
from layanan.citation import UU_25_2009 as UU
from layanan.errors import MalformedError
from layanan.hukum.contoh import STANDAR
from layanan.hukum.contoh_pengaduan import PENGADUAN
from layanan.hukum.law import LAW
from layanan.model.masyarakat import KelompokRentan, Pengadu
from layanan.model.pelaksana import Pelaksana
from layanan.model.pelayanan_berjenjang import PelayananBerjenjang
from layanan.model.penanganan_pengaduan import PermintaanDokumen
from layanan.model.penyampaian import Mulai, Produk, WaktuPenyelesaian
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.model.peristiwa import JenisPeristiwaPengaduan as Jenis
from layanan.model.peristiwa import (
    JenisPeristiwaPermohonan,
    PeristiwaPengaduan,
    PeristiwaPermohonan,
)
from layanan.model.permohonan import Permohonan
from layanan.model.sarana import PengelolaanSarana, PerbaikanSarana, PerlakuanKhusus
from layanan.model.standar import StandarPelayanan
from layanan.text import Text
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan

IN_FORCE = date(2012, 10, 30)
RULE = LAW.at(MARET).rule("PP96-P37-4")


class TestStatementsAreOfOneParagraph:
    """A statement vouches for the paragraph it names, and for no other (Pasal 29, 30)."""

    TIERS = PelayananBerjenjang(dasar_hukum=(UU.pasal(30),), transparan=True, sesuai_standar=True)

    @pytest.mark.parametrize(
        ("rule_id", "ayat", "settled"),
        [
            ("UU25-P30-1", 1, True),
            ("UU25-P30-1", 2, False),
            ("UU25-P30-2", 1, False),
            ("UU25-P30-2", 2, True),
        ],
    )
    def test_tiers(self, rule_id: str, ayat: int, settled: bool) -> None:  # noqa: FBT001 - a row of the table
        whole = Penyelenggaraan(atestasi=(attestation(UU.pasal(30, ayat=ayat)),))
        found = outcomes(rule_id, self.TIERS, whole)
        assert ((REVIEW, "") not in found) is settled

    @pytest.mark.parametrize(("ayat", "settled"), [(1, True), (2, False)])
    def test_special_treatment(self, ayat: int, settled: bool) -> None:  # noqa: FBT001 - the same
        whole = Penyelenggaraan(atestasi=(attestation(UU.pasal(29, ayat=ayat)),))
        assert (outcomes("UU25-P29-1", PengelolaanSarana(), whole) == []) is settled


class TestAgreementBeforeItBegins:
    """PP 96/2012 Pasal 37 ayat (4): agreed before it began; not asked of what began before."""

    @pytest.mark.parametrize(
        ("begun", "agreed", "expected"),
        [
            (IN_FORCE, IN_FORCE + timedelta(1), [(FAIL, "kesepakatan")]),
            (IN_FORCE, IN_FORCE, []),
            (IN_FORCE - timedelta(1), IN_FORCE, []),
        ],
    )
    def test_days(self, begun: date, agreed: date, expected: list[object]) -> None:
        tiers = cast("PelayananBerjenjang", RULE.example(lawful=True).subject)
        tiers = evolve(tiers, kesepakatan=agreed, diterapkan=begun)
        assert outcomes("PP96-P37-4", tiers) == expected


class TestPapersOneByOne:
    """Pasal 43 ayat (2): each document asked for is given; one that was given excuses no other."""

    GIVEN = PermintaanDokumen(diberikan=MARET)

    @pytest.mark.parametrize(
        ("papers", "expected"),
        [
            ((GIVEN,), []),
            ((GIVEN, PermintaanDokumen()), [(REVIEW, "permintaan_dokumen[1].diberikan")]),
            (
                (GIVEN, PermintaanDokumen(ditolak=True), GIVEN),
                [(FAIL, "permintaan_dokumen[1].ditolak")],
            ),
        ],
    )
    def test_each(self, papers: tuple[PermintaanDokumen, ...], expected: list[object]) -> None:
        complaint = evolve(PENGADUAN, peristiwa=(), permintaan_dokumen=papers)
        assert outcomes("UU25-P43-2", complaint) == expected

    def test_none_was_asked_for(self) -> None:
        complaint = evolve(PENGADUAN, peristiwa=(), permintaan_dokumen=())
        assert outcomes("UU25-P43-2", complaint) == [(NA, "")]


class TestAbbreviations:
    """KON-13: a product may be called by the initials of the service, two to eight of them."""

    @pytest.mark.parametrize(
        ("name", "product", "fits"),
        [
            ("Kartu Keluarga", "KK", True),
            ("Penerbitan Kartu Keluarga", "KK", True),
            ("Surat Izin Usaha Perdagangan", "SIUP", True),
            ("Angka Bunga Cermin Duri Elang Fajar Gelas Hutan", "abcdefgh", True),
            ("Angka Bunga Cermin Duri Elang Fajar Gelas Hutan Intan", "abcdefghi", False),
            ("Kartu Keluarga", "xk", False),
            ("SIUP", "Izin Usaha Perdagangan", False),
            ("SIUP", "Surat Izin Usaha Perdagangan", True),
        ],
    )
    def test_initials(self, name: str, product: str, fits: bool) -> None:  # noqa: FBT001 - a row of the table
        standar = evolve(STANDAR, nama=name, produk=Produk.dari(product))
        assert (said("KON-13", standar) == []) is fits


class TestRepairs:
    """Pasal 28 ayat (2): work that was over before the law was law broke none of its duties."""

    @pytest.mark.parametrize(
        ("ended", "expected"),
        [(date(2009, 7, 17), [(NA, "sebelum")]), (date(2009, 7, 18), [(FAIL, "")])],
    )
    def test_before_the_law(self, ended: date, expected: list[object]) -> None:
        work = PerbaikanSarana(mulai=date(2009, 7, 1), selesai=ended, menghentikan_pelayanan=True)
        found = said("UU25-P28-2", work)
        assert [(one.outcome, one.key) for one in found] == expected

    def test_special_treatment_has_a_form(self) -> None:
        """Pasal 29 ayat (1): for whom, and in which form or with which facilities."""
        one = PerlakuanKhusus(kelompok=frozenset(KelompokRentan))
        (found,) = said("UU25-P29-1", PengelolaanSarana(perlakuan_khusus=(one,)))
        assert (found.outcome, found.at) == (REVIEW, "perlakuan_khusus[0].bentuk")
        assert found.parameters == (("apa", Text("bentuk perlakuan", "in which form")),)
        for kept in (evolve(one, bentuk="loket khusus"), evolve(one, sarana=("jalur landai",))):
            assert said("UU25-P29-1", PengelolaanSarana(perlakuan_khusus=(kept,))) == []


class TestDocumentsByTheHistory:
    """Pasal 43 ayat (2): asked for more often than given, and no paper is named."""

    @pytest.mark.parametrize(
        ("kinds", "expected"),
        [
            ((Jenis.DOKUMEN_DIMINTA,), [(REVIEW, "peristiwa")]),
            ((Jenis.DOKUMEN_DIMINTA, Jenis.DOKUMEN_DIBERIKAN), []),
            (
                (Jenis.DOKUMEN_DIMINTA, Jenis.DOKUMEN_DIBERIKAN, Jenis.DOKUMEN_DIMINTA),
                [(REVIEW, "peristiwa")],
            ),
            ((Jenis.DOKUMEN_DIMINTA, Jenis.DICABUT), [(NA, "peristiwa")]),
        ],
    )
    def test_counted(self, kinds: tuple[Jenis, ...], expected: list[object]) -> None:
        history = tuple(PeristiwaPengaduan(jenis=one, pada=MARET) for one in kinds)
        complaint = evolve(PENGADUAN, peristiwa=history, permintaan_dokumen=())
        assert outcomes("UU25-P43-2", complaint) == expected


class TestPlaces:
    """A finding points at the field where the fact would stand."""

    @pytest.mark.parametrize(
        ("pengadu", "expected"),
        [
            (None, [(REVIEW, "pengadu")]),
            (Pengadu(), [(REVIEW, "pengadu.dirugikan")]),
        ],
    )
    def test_who_suffered(self, pengadu: Pengadu | None, expected: list[object]) -> None:
        """Pasal 42 ayat (1)."""
        found = outcomes("UU25-P42-1", evolve(PENGADUAN, pengadu=pengadu))
        assert found == expected


class TestConduct:
    """Pasal 34: what was stated of conduct names who stated it and when."""

    def test_who_and_when(self) -> None:
        stated = attestation(UU.pasal(34, huruf="a"), met=False)
        found = said("UU25-P34", Pelaksana(atestasi=(stated,)))
        (failed,) = (one for one in found if one.outcome is FAIL)
        assert (failed.key, failed.at) == ("dinyatakan-tidak", "atestasi")
        assert dict(failed.parameters) == {"peran": "Inspektur", "tanggal": date(2026, 1, 5)}


class TestThePromiseIsNamed:
    """Pasal 15 huruf f: who is told of a broken promise is told which."""

    def test_what_is_said(self) -> None:
        promise = WaktuPenyelesaian.paling_lama(5, Satuan.HARI_KERJA, sejak="permohonan diajukan")
        standar = StandarPelayanan(
            nama="Akta", jangka_waktu=evolve(promise, mulai=Mulai.PERMOHONAN_DIAJUKAN)
        )
        case = Permohonan(
            standar="Akta",
            jangka_waktu=JangkaWaktu(5, Satuan.HARI_KERJA),
            peristiwa=(
                PeristiwaPermohonan(jenis=JenisPeristiwaPermohonan.DIAJUKAN, pada=date(2026, 2, 2)),
                PeristiwaPermohonan(
                    jenis=JenisPeristiwaPermohonan.DITETAPKAN, pada=date(2026, 2, 10)
                ),
            ),
        )
        (found,) = said("UU25-P15-f.3", case, Penyelenggaraan(standar=(standar,)))
        assert (found.outcome, found.at) == (FAIL, "peristiwa")
        assert found.parameters == (("jangka", JangkaWaktu(5, Satuan.HARI_KERJA).text),)


class TestAnAnswerInTheHistory:
    """Pasal 44 ayat (3): to be told that something is lacking is an answer too."""

    @pytest.mark.parametrize("kind", [Jenis.DITANGGAPI_LENGKAP, Jenis.DITANGGAPI_TIDAK_LENGKAP])
    @pytest.mark.parametrize(("day", "expected"), [(16, []), (17, [(FAIL, "tanggapan")])])
    def test_either_kind(self, kind: Jenis, day: int, expected: list[object]) -> None:
        history = (
            PeristiwaPengaduan(jenis=Jenis.DIAJUKAN, pada=MARET),
            PeristiwaPengaduan(jenis=Jenis.DITERIMA, pada=MARET),
            PeristiwaPengaduan(jenis=kind, pada=date(2026, 3, day)),
        )
        complaint = evolve(PENGADUAN, peristiwa=history, tanggapan=(), keputusan=None)
        assert outcomes("UU25-P44-3", complaint, now=date(2026, 3, 20)) == expected


class TestTheBook:
    """An id and a name belong to each other for good."""

    @pytest.mark.parametrize(
        ("changed", "expected"),
        [
            ({"name": "lain"}, ("PP96-P37-4", "'lain'", "only dasar-persentase")),
            ({"id": "PP96-P37-4.2"}, ("dasar-persentase", "'PP96-P37-4.2'", "only PP96-P37-4")),
        ],
    )
    def test_one_name_each(self, changed: dict[str, str], expected: tuple[str, ...]) -> None:
        with pytest.raises(MalformedError) as refused:
            RuleBook((RULE, evolve(RULE, **cast("dict[str, Any]", changed))))
        (fault,) = refused.value.faults
        assert refused.value.subject == "RuleBook"
        assert (fault.path, fault.value, fault.expected.en) == expected
