"""Consistency of a standard with itself, on the phrases that real standards have.

What is quoted stands in published standards, most of them on the national portal. No article and no
sanction: a contradiction fails, what only looks wrong is put to a person.
"""

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from judging import FAIL, KALENDER, MARET, REVIEW, outcomes, said
from layanan.baca.standar import BacaanStandar
from layanan.citation import UU_25_2009
from layanan.context import Context
from layanan.finding import Outcome
from layanan.hukum.contoh import STANDAR
from layanan.hukum.konsistensi import RULES
from layanan.hukum.konsistensi.dasar import REVOKED
from layanan.hukum.law import LAW
from layanan.model.biaya import Biaya
from layanan.model.isian import Isian
from layanan.model.komponen import Komponen
from layanan.model.pengelolaan import DasarHukum
from layanan.model.penyampaian import (
    Langkah,
    PenangananPengaduan,
    PihakLangkah,
    Produk,
    Prosedur,
    WaktuPenyelesaian,
)
from layanan.model.penyelenggara import SatuanKerja
from layanan.model.standar import StandarPelayanan
from layanan.waktu.bacaan import Batas, Lama
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan

MENIT, JAM, HARI, HARI_KERJA = Satuan.MENIT, Satuan.JAM, Satuan.HARI, Satuan.HARI_KERJA


def standard(nama: str = "Kartu AK1", /, **isi: str | list[str]) -> StandarPelayanan:
    """A standard as a portal publishes it."""
    return BacaanStandar.parse(nama, isi).standar


def heard(standar: StandarPelayanan) -> set[str]:
    """The rules of consistency that say anything."""
    report = LAW.at(MARET).check(standar, kalender=KALENDER)
    return {one.rule for one in report.findings if one.rule.startswith("KON-")}


def kata(rule: str, standar: StandarPelayanan) -> str:
    (found,) = said(rule, standar)
    words = dict(found.parameters)["kata"]
    return str(getattr(words, "id", words))


class TestTheRules:
    """No article, no sanction; since the law that knows standards."""

    def test_they_cite_nothing_and_threaten_nothing(self) -> None:
        for rule in RULES:
            assert rule.citation is None
            assert rule.span.start == UU_25_2009.berlaku == date(2009, 7, 18)
            (one, *_) = LAW.at(MARET).check(rule.example(lawful=False).subject).filter(rule=rule.id)
            assert one.exposures == ()

    def test_they_are_numbered_in_order(self) -> None:
        assert [rule.id for rule in RULES] == [f"KON-{n}" for n in range(1, len(RULES) + 1)]

    @pytest.mark.parametrize(
        "isi",
        [
            {"jangka_waktu": "30 (tiga puluh) hari kerja"},
            {"jangka_waktu": "7 (tujuh) hari kerja sejak tanggal diterimanya berkas permohonan"},
            {"jangka_waktu": "total maksimal 60 menit = 10 menit + 45 menit + 5 menit"},
            {"jangka_waktu": "Risiko Rendah 1 Hari; Risiko Sedang 4 Hari"},
            {"jangka_waktu": "12 Hari kerja", "biaya_tarif": "Gratis"},
            {"jangka_waktu": "", "biaya_tarif": "", "dasar_hukum": "", "produk_pelayanan": ""},
            {"dasar_hukum": ["PP 48/2014", "PP 59/2018"]},
            {"dasar_hukum": "adat setempat"},
        ],
    )
    def test_a_sound_standard_hears_nothing(self, isi: dict[str, str | list[str]]) -> None:
        assert heard(standard(**isi)) == set()

    def test_what_is_not_recorded_is_not_judged(self) -> None:
        assert heard(StandarPelayanan(nama="Kartu AK1")) == set()
        empty: dict[str, Any] = {one.value: Isian.KOSONG for one in Komponen}
        assert heard(StandarPelayanan(nama="Kartu AK1", **empty)) == set()

    @given(st.text(max_size=40))
    def test_no_text_makes_them_raise(self, text: str) -> None:
        standar = StandarPelayanan.dari_teks("Pengaduan", dict.fromkeys(Komponen, text))
        heard(standar)


def timed(*steps: Langkah, total: WaktuPenyelesaian | Isian) -> StandarPelayanan:
    return StandarPelayanan(nama="IMB", jangka_waktu=total, prosedur=Prosedur(langkah=steps))


def step(jumlah: int, satuan: Satuan, **changes: Any) -> Langkah:  # noqa: ANN401 - fields
    return Langkah(uraian="langkah", waktu=JangkaWaktu(jumlah, satuan), **changes)


class TestStepsAndTotal:
    """KON-1: "total maksimal 60 menit = 10 menit + 45 menit + 5 menit" (SIPPN 8255722)."""

    TOTAL = WaktuPenyelesaian.dari("total maksimal 60 menit = 10 menit + 45 menit + 5 menit")

    def test_steps_that_add_up(self) -> None:
        whole = timed(step(10, MENIT), step(45, MENIT), step(5, MENIT), total=self.TOTAL)
        assert outcomes("KON-1", whole) == []

    def test_a_step_longer_than_the_whole_is_a_contradiction(self) -> None:
        whole = timed(step(10, MENIT), step(61, MENIT), step(2, JAM), total=self.TOTAL)
        assert outcomes("KON-1", whole) == [
            (FAIL, "prosedur.langkah[1].waktu"),
            (FAIL, "prosedur.langkah[2].waktu"),
        ]

    def test_steps_that_may_run_side_by_side_are_a_question(self) -> None:
        whole = timed(step(10, MENIT), step(46, MENIT), step(5, MENIT), total=self.TOTAL)
        (found,) = said("KON-1", whole)
        assert (found.outcome, found.key) == (REVIEW, "jumlah")

    def test_variants_are_summed_apart(self) -> None:
        common, new, lost = (
            step(20, MENIT),
            step(35, MENIT, varian="baru"),
            step(40, MENIT, varian="hilang"),
        )
        assert outcomes("KON-1", timed(common, new, lost, total=self.TOTAL)) == []
        longer = evolve(lost, waktu=JangkaWaktu(41, MENIT))
        assert len(said("KON-1", timed(common, new, longer, total=self.TOTAL))) == 1

    def test_what_the_applicant_takes_does_not_count(self) -> None:
        filling = step(90, MENIT, pihak=PihakLangkah.PENERIMA)
        assert outcomes("KON-1", timed(filling, total=self.TOTAL)) == []

    def test_days_that_may_differ_are_not_compared(self) -> None:
        days = WaktuPenyelesaian.dari("1 Hari")
        assert outcomes("KON-1", timed(step(3, HARI_KERJA), total=days)) == []
        assert outcomes("KON-1", timed(step(2, HARI), total=days)) != []
        year = WaktuPenyelesaian.dari("1 tahun")
        assert outcomes("KON-1", timed(step(12, Satuan.BULAN), total=year)) == []
        assert outcomes("KON-1", timed(step(13, Satuan.BULAN), total=year)) != []

    def test_a_total_is_read_where_it_is_only_published(self) -> None:
        published = WaktuPenyelesaian(uraian="Maksimal 1 jam")
        assert outcomes("KON-1", timed(step(60, MENIT), total=published)) == []
        assert len(said("KON-1", timed(step(61, MENIT), total=published))) == 1

    def test_without_a_total_there_is_nothing_to_exceed(self) -> None:
        for total in (Isian.KOSONG, WaktuPenyelesaian.dari("± 3 hari")):
            assert outcomes("KON-1", timed(step(90, MENIT), total=total)) == []
        untimed = timed(Langkah(uraian="daftar"), total=self.TOTAL)
        assert outcomes("KON-1", untimed) == []


class TestWhereALengthBelongs:
    """KON-2 to KON-7: what stands in the time limit and is no promise of a length."""

    @pytest.mark.parametrize(
        ("rule", "text"),
        [
            # Opening hours: SIPPN 8076541, a puskesmas, disdukcapil Pekalongan, a library.
            ("KON-2", "Pukul 08.00 - 16.00 WIT (Hari Senin - Kamis)"),
            ("KON-2", "Senin s/d Kamis Jam 08.00 - 12.00 WIB; Penyelesaian : 35 Menit -- 65 Menit"),
            ("KON-2", "6 (Enam) hari seminggu, 21 jam Senin s.d. Kamis Pukul 08.00 s.d. 14.00 WIB"),
            ("KON-2", "dilakukan selama jam buka layanan perpustakaan"),
            # A condition without a number: SIPPN 8269981, 8284150.
            ("KON-3", "jika berkas lengkap dan pejabat berwenang ada ditempat"),
            ("KON-3", "diselesaikan setelah semua berkas lengkap dan disetujui"),
            ("KON-3", "layanan percepatan selesai pada hari yang sama"),
            ("KON-3", "Sesuai kalender PPDB tahun berjalan"),
            # Digits or unit lost: SIPPN 8282334, pkmtelagasari, a vehicle tax office.
            ("KON-4", "(tujuh) hari"),
            ("KON-4", "<120>"),
            ("KON-4", "Koreksi 2 menit; Penerimaan Pembayaran 5; Pencetakan 5"),
            # Left to the applicant: SIPPN 8279646.
            ("KON-5", "Waktu penyelesaian menyesuaikan waktu yang diajukan oleh pemohon"),
            # A recurring period, and another length: SIPPN 8111053, a KUA.
            ("KON-7", "setiap 1 (satu) tahun atau saat ada perubahan data"),
            ("KON-7", "dispensasi bila kurang dari 10 hari kerja"),
        ],
    )
    def test_real_phrases(self, rule: str, text: str) -> None:
        standar = standard(jangka_waktu=text)
        assert heard(standar) == {rule}
        assert outcomes(rule, standar) == [(REVIEW, "jangka_waktu")]

    def test_what_was_read_as_what_is_shown(self) -> None:
        hours = standard(jangka_waktu="Senin - Kamis jam 08.00 - 12.00; Jumat jam 08.00 - 11.00")
        assert "Senin" in kata("KON-2", hours)
        assert "Jumat" in kata("KON-2", hours)
        other = "dispensasi bila kurang dari 10 hari kerja"
        assert kata("KON-7", standard(jangka_waktu=other)) == other

    @pytest.mark.parametrize(
        "text",
        [
            "45 (empat puluh) hari kerja",  # PP 101/2014
            "90 (delapan puluh) tahun",  # PP 2/1979
            "minimal kurang dari 5 hari kerja",  # okezone.com, 23 October 2023
            "total maksimal 50 menit = 10 menit + 45 menit + 5 menit",
        ],
    )
    def test_a_checksum_that_does_not_add_up_fails(self, text: str) -> None:
        assert outcomes("KON-6", standard(jangka_waktu=text)) == [(FAIL, "jangka_waktu")]

    def test_the_typed_value_is_judged_where_there_is_no_text(self) -> None:
        yearly = Lama(jangka=JangkaWaktu(1, Satuan.TAHUN), berulang=True)
        for held in (WaktuPenyelesaian(rincian=(yearly,)), WaktuPenyelesaian(janji=yearly)):
            standar = StandarPelayanan(nama="A", jangka_waktu=held)
            assert outcomes("KON-7", standar) == [(REVIEW, "jangka_waktu")]
            assert outcomes("KON-2", standar) == outcomes("KON-6", standar) == []


class TestPromises:
    """KON-8 to KON-10: estimates, two promises, two kinds of day."""

    @pytest.mark.parametrize(
        "text",
        [
            "± 15 Menit (Jaringan Internet Stabil)",
            "Lapas ± 7 hari kerja sejak persyaratan dinyatakan lengkap; Kanwil ± 7 hari kerja",
            "kurang lebih 14 hari kerja (Lapas); kurang lebih 14 hari kerja (Kanwil)",
        ],
    )
    def test_an_estimate_is_no_promise(self, text: str) -> None:
        """SIPPN 8103493, 8058920, the service mall of Jembrana."""
        assert heard(standard(jangka_waktu=text)) == {"KON-8"}

    @pytest.mark.parametrize("batas", Batas)
    def test_which_bounds_are_none(self, batas: Batas) -> None:
        lama = Lama(jangka=JangkaWaktu(3, HARI), batas=batas)
        standar = StandarPelayanan(nama="A", jangka_waktu=WaktuPenyelesaian(janji=lama))
        firm = batas in {Batas.TEPAT, Batas.PALING_LAMA, Batas.KURANG_DARI}
        assert outcomes("KON-8", standar) == ([] if firm else [(REVIEW, "jangka_waktu")])

    def test_two_promises(self) -> None:
        """Disnaker Tarakan: 22 minutes, and one working day."""
        text = (
            "5 (lima) Menit + 5 + 10 (Sepuluh) + 2 (dua) = 22 (dua puluh dua) Menit; "
            "selambat-lambatnya 1 (satu) hari kerja"
        )
        assert heard(standard(jangka_waktu=text)) == {"KON-9"}
        assert outcomes("KON-9", standard(jangka_waktu=text)) == [(REVIEW, "jangka_waktu")]
        assert kata("KON-9", standard(jangka_waktu=text)).startswith("22 (dua puluh dua) menit; ")
        assert heard(standard(jangka_waktu="berkisar 10-30 menit; 3 - 14 hari kerja")) == {"KON-9"}

    def test_the_same_promise_twice_or_one_for_each_case_is_one(self) -> None:
        for text in (
            "14 (empat belas) hari kerja mulai sejak KUITANSI ini diterbitkan; Waktu 14 Hari Kerja",
            "12 Hari untuk luasan tidak lebih dari 40 Ha dan 30 Hari untuk luasan lebih dari 40 Ha",
            "10 (sepuluh) hari; perpanjangan 7 (tujuh) hari",
        ):
            assert heard(standard(jangka_waktu=text)) == set()

    def test_days_in_the_header_and_working_days_in_the_steps(self) -> None:
        """SIPPN 8096838."""
        text = "14 hari; ± 7 hari kerja (Lapas); ± 7 hari kerja (Kanwil)"
        assert heard(standard(jangka_waktu=text)) == {"KON-8", "KON-10"}
        split = timed(step(2, HARI_KERJA), total=WaktuPenyelesaian.dari("14 hari"))
        assert outcomes("KON-10", split) == [(REVIEW, "jangka_waktu")]
        same = timed(step(2, HARI_KERJA), total=WaktuPenyelesaian.dari("14 hari kerja"))
        assert outcomes("KON-10", same) == []


class TestInformationClock:
    """KON-11: ten and seven working days (UU 14/2008 Pasal 22) are no clock of complaints."""

    REAL = (
        "paling lambat 10 (sepuluh) hari kerja sejak diterimanya permintaan; "
        "dapat diperpanjang 7 (tujuh) hari kerja"
    )

    @pytest.mark.parametrize(
        ("nama", "text", "found"),
        [
            ("Penanganan Pengaduan", REAL, True),  # SIPPN 8145399, Malinau
            ("Penanganan Pengaduan", "7 s.d. 10 hari kerja", True),  # SIPPN 8011343, DIY
            ("Pengaduan", "10 hari kerja + 7 hari kerja (17 hari kerja)", True),
            ("Layanan informasi publik", REAL, False),
            ("Pengaduan informasi publik", REAL, False),
            ("Izin praktik apoteker", REAL, False),
            ("Pengaduan Online", "7 Hari kerja", False),
            ("Pengaduan", "paling lambat 60 hari sejak berkas pengaduan dinyatakan lengkap", False),
            ("Pengaduan", "10 menit; 7 jam", False),
        ],
    )
    def test_by_the_name_of_the_standard(self, nama: str, text: str, *, found: bool) -> None:
        standar = standard(nama, jangka_waktu=text)
        expected = [(REVIEW, "jangka_waktu")] if found else []
        assert outcomes("KON-11", standar) == expected

    def test_in_the_handling_of_complaints(self) -> None:
        sp4n = ["ringan 2 hari kerja", "normatif 5 hari kerja", "berkadar pengawasan 60 hari kerja"]
        assert outcomes("KON-11", standard(penanganan_pengaduan=sp4n)) == []
        text = PenangananPengaduan(uraian=self.REAL)
        for held in (text, PenangananPengaduan(waktu=tuple(_both()))):
            standar = StandarPelayanan(nama="Kartu AK1", penanganan_pengaduan=held)
            assert outcomes("KON-11", standar) == [(REVIEW, "penanganan_pengaduan")]
        post = PenangananPengaduan(penanggung_jawab="Sekretaris")
        standar = StandarPelayanan(nama="Kartu AK1", penanganan_pengaduan=post)
        assert outcomes("KON-11", standar) == []


def _both() -> list[Lama]:
    return [Lama(jangka=JangkaWaktu(n, HARI_KERJA)) for n in (10, 7)]


class TestFreeAndPaid:
    """KON-12: free of charge beside a receipt, stamp duty or copies."""

    @pytest.mark.parametrize(
        ("isi", "place"),
        [
            # dpmptsp.kotimkab.go.id, SIPPN 8103169, ult-kemdikbud
            ({"persyaratan": ["formulir", "bukti pembayaran"]}, "persyaratan.varian[0].syarat[1]"),
            ({"persyaratan": ["kuitansi", "KTP"]}, "persyaratan.varian[0].syarat[0]"),
            ({"persyaratan": "surat pernyataan bermaterai 10.000"}, "persyaratan"),
            ({"mekanisme": ["daftar", "bayar retribusi di bank"]}, "prosedur.langkah[1]"),
            ({"mekanisme": 'petugas "menerima biaya administrasi"'}, "prosedur"),
        ],
    )
    def test_what_is_asked_beside(self, isi: dict[str, str | list[str]], place: str) -> None:
        standar = standard(biaya_tarif="Gratis", **isi)
        assert outcomes("KON-12", standar) == [(REVIEW, place)]
        assert outcomes("KON-12", standard(biaya_tarif="Rp 50.000", **isi)) == []
        assert outcomes("KON-12", standard(**isi)) == []

    def test_in_the_fee_itself(self) -> None:
        text = "tidak dipungut biaya, namun fotocopy/CD dibebankan kepada pemohon"
        assert heard(standard("Pengaduan", biaya_tarif=text)) == {"KON-12"}
        plain = StandarPelayanan(nama="Pengaduan", biaya=Biaya(uraian=text))
        assert outcomes("KON-12", plain) == [(REVIEW, "biaya")]

    @pytest.mark.parametrize(
        "asked",
        ["bukti pembayaran PBB tahun terakhir", "tanda bayar pajak", "bukti setor BPHTB", "KTP"],
    )
    def test_the_receipt_of_something_else(self, asked: str) -> None:
        assert outcomes("KON-12", standard(biaya_tarif="Gratis", persyaratan=[asked, "KK"])) == []

    def test_free_for_some(self) -> None:
        fee = ["WNI: gratis", "WNA: Rp 60.000"]
        standar = standard(biaya_tarif=fee, persyaratan=["bukti pembayaran", "KTP"])
        assert outcomes("KON-12", standar) == []


class TestProduct:
    """KON-13: the product has no word in common with the name; always a question."""

    @pytest.mark.parametrize(
        ("nama", "produk", "found"),
        [
            ("Rekomendasi Rumah Ibadah", "legalisasi", True),
            ("Pendaftaran UKL-UPL dengan OSS", "Rekomendasi Izin Lingkungan", True),
            ("Perpanjangan SKCK", "Perpanjangan skck", False),
            ("SKCK", "Surat Keterangan Catatan Kepolisian", False),
            ("Kartu Identitas Anak", "KIA", False),
            ("Penerbitan Akta Perkawinan", "Kutipan akta kawin", False),
            ("Pengujian laboratorium konstruksi", "Hasil pengujian bahan", False),
            ("Pengesahan ijazah", "ijazah yang disahkan", False),
            ("Pelayanan surat", "Dokumen", False),
            ("Pelayanan surat", "Izin lokasi", False),
            ("Izin lokasi", "Dokumen", False),
        ],
    )
    def test_real_pairs(self, nama: str, produk: str, *, found: bool) -> None:
        standar = StandarPelayanan(nama=nama, produk=Produk.dari(produk))
        assert outcomes("KON-13", standar) == ([(REVIEW, "produk.nama")] if found else [])

    def test_a_text_is_not_a_name(self) -> None:
        standar = standard("Santunan kematian", produk_pelayanan="bencana alam Rp.2.000.000.-")
        assert outcomes("KON-13", standar) == []


class TestLegalBasis:
    """KON-14 to KON-17: places that cannot exist, wrong years, revocations, other regions."""

    @pytest.mark.parametrize("cited", ["Pasal 62 PP 96/2012", "Pasal 21 huruf o UU 25/2009"])
    def test_a_place_that_cannot_exist(self, cited: str) -> None:
        whole = evolve(STANDAR, dasar_hukum=DasarHukum.dari(cited))
        assert outcomes("KON-14", whole) == [(FAIL, "dasar_hukum.lainnya[0]")]
        text = evolve(STANDAR, dasar_hukum=DasarHukum(uraian=f"UU 24/2013; {cited}"))
        assert outcomes("KON-14", text) == [(FAIL, "dasar_hukum")]

    def test_what_is_typed_is_judged_before_its_text(self) -> None:
        typed = DasarHukum(kutipan=(UU_25_2009.pasal(20),), uraian="Pasal 62 PP 96/2012")
        assert outcomes("KON-14", evolve(STANDAR, dasar_hukum=typed)) == []

    @pytest.mark.parametrize(
        "cited",
        [
            "Pasal 51 PP 96/2012",
            "Pasal 900 UU 20/2003",
            "adat setempat",
            "UU 25/2009",
            "LN 2009/166",
        ],
    )
    def test_a_place_that_does_or_may(self, cited: str) -> None:
        assert outcomes("KON-14", evolve(STANDAR, dasar_hukum=DasarHukum.dari(cited))) == []

    @pytest.mark.parametrize(
        ("cited", "found"),
        [
            # Kelurahan Manisrejo 2016, an immigration office in Banggai
            ("UU 25 tahun 2014 tentang Pelayanan Publik", FAIL),
            ("UU 26/2009 tentang Pelayanan Publik", FAIL),
            ("PP 96 Tahun 2013", REVIEW),
            ("UU 25/2007", None),
            ("UU 25 Tahun 2014 tentang Hukum Disiplin Militer", None),
            ("UU 25/2009 tentang Pelayanan Publik", None),
            ("Perda Kota Medan 25/2010", None),
        ],
    )
    def test_number_and_year(self, cited: str, found: Outcome | None) -> None:
        whole = evolve(STANDAR, dasar_hukum=DasarHukum.dari(cited))
        expected = [] if found is None else [(found, "dasar_hukum.lainnya[0]")]
        assert outcomes("KON-15", whole) == expected

    def test_a_wrong_year_under_a_pasal(self) -> None:
        whole = evolve(STANDAR, dasar_hukum=DasarHukum.dari("Pasal 20 UU 25/2010"))
        assert outcomes("KON-15", whole) == [(REVIEW, "dasar_hukum.kutipan[0]")]

    def test_a_basis_that_was_revoked(self) -> None:
        """SIPPN 7960754: a police certificate of good conduct."""
        skck = evolve(
            STANDAR,
            dasar_hukum=DasarHukum.dari("UU 20/1997 tentang PNBP", "UU 2/2002", "PP 50/2010"),
        )
        at = [(REVIEW, "dasar_hukum.lainnya[0]"), (REVIEW, "dasar_hukum.lainnya[2]")]
        assert outcomes("KON-16", skck) == at

    @pytest.mark.parametrize("old", REVOKED, ids=str)
    def test_from_the_year_after_its_successor(self, old: Any) -> None:  # noqa: ANN401 - a key
        whole = evolve(STANDAR, dasar_hukum=DasarHukum.dari(str(old)))
        year = REVOKED[old].year
        assert year >= old.year
        for day, found in ((date(year, 12, 31), []), (date(year + 1, 1, 1), [REVIEW])):
            rule = next(one for one in RULES if one.id == "KON-16")
            context = Context(day, None, day, day, None, None)
            assert [one.outcome for one in rule.check(whole, context)] == found

    @pytest.mark.parametrize(
        ("wilayah", "cited", "found"),
        [
            ("Kabupaten Empat Lawang", "Perda Kota Medan 1/2010", True),
            ("Kota Medan", "Perda Kota Medan 1/2010", False),
            ("Kabupaten Empat Lawang", "Perda Provinsi Sumatera Selatan 1/2010", False),
            ("Empat Lawang", "Perda Kota Medan 1/2010", False),
        ],
    )
    def test_a_regulation_of_another_region(self, wilayah: str, cited: str, *, found: bool) -> None:
        unit = SatuanKerja(nama="Kecamatan Pendopo Barat", wilayah=wilayah)
        whole = evolve(STANDAR, satuan_kerja=unit, dasar_hukum=DasarHukum.dari(cited))
        assert outcomes("KON-17", whole) == ([(REVIEW, "dasar_hukum.lainnya[0]")] if found else [])
