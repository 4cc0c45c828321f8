"""The complaint and the application: incomplete and unlawful files build, nobody is shown.

What every class of the model has in common is asked of these too, in ``test_model_running.py``.
"""

from datetime import date, datetime
from decimal import Decimal
from itertools import chain, combinations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import NOBODY, full, repickled
from layanan.citation import UU_25_2009, Citation
from layanan.errors import MalformedError
from layanan.model.masyarakat import Identitas, Kuasa, Masyarakat, Pengadu
from layanan.model.pelayanan import GolonganPendanaan, JenisPelayanan, Pelayanan
from layanan.model.penanganan_pengaduan import (
    DengarPendapat,
    IsiTandaTerima,
    KeputusanPengaduan,
    MateriAduan,
    Pembayaran,
    Pemeriksaan,
    PrinsipPemeriksaan,
    TandaTerima,
    TanggapanPengaduan,
    TindakLanjut,
)
from layanan.model.pengaduan import (
    AlamatPengaduan,
    Bukti,
    DasarPengaduan,
    Pengaduan,
    SuratPengaduan,
    TujuanPengaduan,
    TuntutanGantiRugi,
)
from layanan.model.penyelesaian import CaraPenyelesaianKhusus, JalurHukum, PenyelesaianKhusus
from layanan.model.peristiwa import (
    JenisPeristiwaPengaduan,
    JenisPeristiwaPermohonan,
    PeristiwaPengaduan,
    PeristiwaPermohonan,
)
from layanan.model.permohonan import PembayaranBiaya, Penolakan, Permohonan
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.zona import Zona

DAY = date(2026, 3, 13)
HOUR = datetime(2026, 3, 13, 9, 30, tzinfo=Zona.WITA.tz)


def complete() -> Pengaduan:
    return Pengaduan.dari(
        pengadu=Pengadu.dari(nama=NOBODY, alamat=NOBODY),
        dasar=DasarPengaduan.PELAKSANA,
        uraian_pelayanan="KTP selesai dalam 40 hari, bukan 14.",
        uraian_kerugian="Kehilangan kesempatan kerja.",
        permintaan_penyelesaian="KTP diterbitkan.",
        tempat="Kupang",
        waktu=DAY,
    )


class TestMateriAduan:
    """UU 25/2009 Pasal 42 ayat (3): what a complaint contains, a to d."""

    def test_a_complete_letter_lacks_nothing(self) -> None:
        surat = complete().surat
        assert surat is not None
        assert surat.lacking == ()
        assert surat.tertulis

    def test_an_empty_letter_builds_and_lacks_all(self) -> None:
        assert SuratPengaduan().lacking == tuple(MateriAduan)
        assert SuratPengaduan().tertulis is None
        assert SuratPengaduan(tertulis=False).tertulis is False

    @given(st.frozensets(st.sampled_from(MateriAduan)))
    def test_what_is_stated_is_contained_and_the_rest_is_lacking(
        self, memuat: frozenset[MateriAduan]
    ) -> None:
        surat = SuratPengaduan(memuat=memuat)
        assert surat.isi == memuat
        assert surat.isi.isdisjoint(surat.lacking)
        assert surat.isi.union(surat.lacking) == frozenset(MateriAduan)
        assert list(surat.lacking) == sorted(surat.lacking, key=list(MateriAduan).index)

    @pytest.mark.parametrize(
        ("surat", "item"),
        [
            (SuratPengaduan(uraian_pelayanan="x"), MateriAduan.URAIAN_PELAYANAN),
            (SuratPengaduan(uraian_kerugian="x"), MateriAduan.URAIAN_KERUGIAN),
            (SuratPengaduan(permintaan_penyelesaian="x"), MateriAduan.PERMINTAAN_PENYELESAIAN),
            (SuratPengaduan(tempat="Kupang"), MateriAduan.TEMPAT),
            (SuratPengaduan(waktu=HOUR), MateriAduan.WAKTU),
        ],
    )
    def test_content_given_is_content_contained(
        self, surat: SuratPengaduan, item: MateriAduan
    ) -> None:
        assert surat.isi == frozenset({item})

    def test_a_blank_place_is_none(self) -> None:
        assert MateriAduan.TEMPAT in SuratPengaduan(tempat="  ").lacking


class TestDari:
    """The everyday complaint, from a form."""

    def test_name_and_address_count_where_the_identity_has_them(self) -> None:
        for nama, alamat in ((NOBODY, None), (None, NOBODY)):
            aduan = Pengaduan.dari(
                pengadu=Pengadu.dari(nama=nama, alamat=alamat, telepon="0812"),
                dasar=DasarPengaduan.PENYELENGGARA,
                uraian_pelayanan="x",
                tanda_tangan=False,
            )
            assert aduan.surat is not None
            assert (MateriAduan.NAMA in aduan.surat.isi) is (nama is not None)
            assert (MateriAduan.ALAMAT in aduan.surat.isi) is (alamat is not None)
            assert MateriAduan.TANDA_TANGAN in aduan.surat.lacking

    def test_a_party_without_identity_is_anonymous(self) -> None:
        aduan = Pengaduan.dari(
            pengadu=Pengadu(masyarakat=Masyarakat()),
            dasar=DasarPengaduan.PELAKSANA,
            uraian_pelayanan="x",
        )
        assert aduan.anonim

    def test_it_goes_to_the_provider(self) -> None:
        """Pasal 40 ayat (1): or elsewhere, which the full form can say."""
        assert complete().tujuan == frozenset({TujuanPengaduan.PENYELENGGARA})
        assert len(attrs.evolve(complete(), tujuan=frozenset(TujuanPengaduan)).tujuan) == 5

    def test_a_claim_takes_the_loss_from_the_letter(self) -> None:
        """Pasal 42 ayat (4), Pasal 48 ayat (4)."""
        assert complete().tuntutan is None
        aduan = Pengaduan.dari(
            dasar=DasarPengaduan.PELAKSANA,
            uraian_pelayanan="x",
            uraian_kerugian="Ongkos perjalanan.",
            ganti_rugi=Decimal(250_000),
        )
        assert aduan.tuntutan == TuntutanGantiRugi(
            jumlah=Decimal(250_000), uraian_kerugian="Ongkos perjalanan."
        )

    def test_a_malformed_claim_is_refused(self) -> None:
        with pytest.raises(MalformedError) as refused:
            Pengaduan.dari(
                dasar=DasarPengaduan.PELAKSANA, uraian_pelayanan="x", ganti_rugi=Decimal(-1)
            )
        assert [fault.path for fault in refused.value.faults] == ["jumlah"]


class TestPrivacy:
    """UU 25/2009 Pasal 42 ayat (5) and 49: no object needs a person, and none is ever shown."""

    def test_a_complaint_needs_nobody(self) -> None:
        assert Pengaduan() == Pengaduan()
        assert not Pengaduan().rahasia

    def test_secret_and_anonymous_are_two_things(self) -> None:
        secret = Pengaduan(pengadu=Pengadu.dari(nama=NOBODY, dirahasiakan=True))
        assert secret.rahasia
        assert not secret.anonim
        nobody = Pengaduan.dari(dasar=DasarPengaduan.PELAKSANA, uraian_pelayanan="x")
        assert nobody.anonim
        assert not nobody.rahasia
        open_one = complete()
        assert not open_one.rahasia
        assert not open_one.anonim

    def test_an_anonymous_complaint_may_have_a_party_but_no_identity(self) -> None:
        assert Pengaduan(anonim=True, pengadu=Pengadu(masyarakat=Masyarakat())).anonim
        with pytest.raises(MalformedError) as refused:
            Pengaduan(anonim=True, pengadu=Pengadu.dari(nama=NOBODY))
        assert [fault.path for fault in refused.value.faults] == ["pengadu"]
        assert NOBODY not in str(refused.value)

    def test_no_free_text_and_no_name_is_shown(self) -> None:
        whole = full(Pengaduan)
        assert whole.pengadu.identitas.nama == NOBODY
        assert whole.surat.uraian_pelayanan == NOBODY
        assert NOBODY not in repr(whole)
        assert NOBODY not in str(whole)

    def test_who_acts_for_another_is_not_shown_either(self) -> None:
        """Pasal 42 ayat (1)."""
        kuasa = Kuasa(penerima=Identitas(nama=NOBODY))
        assert NOBODY not in repr(Pengaduan(pengadu=Pengadu(kuasa=kuasa)))

    @pytest.mark.parametrize(
        "build",
        [
            lambda: SuratPengaduan(uraian_pelayanan=[NOBODY]),  # type: ignore[arg-type]  # what a careless caller passes
            lambda: Bukti(jenis="foto", uraian=(NOBODY,)),  # type: ignore[arg-type]  # the same
            lambda: DengarPendapat(alasan={NOBODY}),  # type: ignore[arg-type]  # the same
            lambda: TindakLanjut(uraian=NOBODY.encode()),  # type: ignore[arg-type]  # the same
            lambda: Pengaduan(teradu=[NOBODY]),  # type: ignore[arg-type]  # the same
        ],
    )
    def test_no_fault_echoes_what_is_private(self, build: object) -> None:
        assert callable(build)
        with pytest.raises(MalformedError) as refused:
            build()
        assert NOBODY not in str(refused.value)
        assert "(dirahasiakan)" in str(refused.value)


class TestUnlawfulFilesBuild:
    """What the law forbids or asks for is for the rules to report, not for a class to refuse."""

    def test_an_examination_that_charges(self) -> None:
        """Pasal 48 ayat (1): free of charge."""
        charged = Pemeriksaan(
            biaya=Decimal(50_000),
            oleh_teradu=True,
            kerahasiaan_dijaga=False,
            prinsip_dilanggar=frozenset({PrinsipPemeriksaan.TIDAK_MEMUNGUT_BIAYA}),
        )
        assert charged.biaya == 50_000
        assert Pemeriksaan().prinsip_dilanggar is None

    def test_an_answer_that_says_neither(self) -> None:
        """Pasal 44 ayat (3)."""
        assert TanggapanPengaduan(tanggal=DAY).lengkap is None
        some = frozenset({MateriAduan.ALAMAT})
        assert TanggapanPengaduan(lengkap=False, kurang=some).kurang == some

    def test_a_decision_without_amount_or_day(self) -> None:
        """Pasal 50 ayat (3)."""
        aduan = Pengaduan(
            tuntutan=TuntutanGantiRugi(jumlah=Decimal(10)),
            keputusan=KeputusanPengaduan(tanggal=DAY, dikabulkan=True),
        )
        assert aduan.keputusan is not None
        assert aduan.keputusan.ganti_rugi is None

    def test_a_complaint_to_the_wrong_address(self) -> None:
        """Pasal 45: the service that decides it is kept beside it."""
        aduan = Pengaduan(
            dasar=frozenset(DasarPengaduan),
            alamat=AlamatPengaduan.ATASAN_PELAKSANA,
            pelayanan=Pelayanan(
                nama="Subsidi pupuk",
                jenis=JenisPelayanan.BARANG,
                golongan=GolonganPendanaan.MISI_NEGARA,
            ),
        )
        assert aduan.alamat is AlamatPengaduan.ATASAN_PELAKSANA

    def test_events_in_any_order(self) -> None:
        """Whether they may follow each other is for the procedure to say."""
        late = PeristiwaPengaduan(jenis=JenisPeristiwaPengaduan.DIPUTUS, pada=DAY)
        early = PeristiwaPengaduan(jenis=JenisPeristiwaPengaduan.DITERIMA, pada=date(2026, 1, 2))
        assert Pengaduan(peristiwa=(late, early)).peristiwa == (late, early)


class TestContradictions:
    """What says two things at once is malformed."""

    def test_complete_and_lacking(self) -> None:
        with pytest.raises(MalformedError, match="nothing where it is complete"):
            TanggapanPengaduan(lengkap=True, kurang=frozenset({MateriAduan.NAMA}))
        assert TanggapanPengaduan(lengkap=True).kurang == frozenset()

    @pytest.mark.parametrize("tanggal", [DAY, HOUR])
    def test_payment_due_before_the_decision(self, tanggal: date) -> None:
        with pytest.raises(MalformedError) as refused:
            KeputusanPengaduan(tanggal=tanggal, batas_pembayaran=date(2026, 3, 12))
        assert [fault.path for fault in refused.value.faults] == ["batas_pembayaran"]
        same = KeputusanPengaduan(tanggal=tanggal, batas_pembayaran=DAY)
        assert same.batas_pembayaran == DAY

    def test_half_known_days_contradict_nothing(self) -> None:
        assert KeputusanPengaduan(tanggal=DAY).batas_pembayaran is None
        assert KeputusanPengaduan(batas_pembayaran=DAY).tanggal is None

    def test_mediation_that_ends_before_it_begins(self) -> None:
        cara = CaraPenyelesaianKhusus.MEDIASI
        with pytest.raises(MalformedError) as refused:
            PenyelesaianKhusus(cara=cara, mulai=DAY, selesai=date(2026, 3, 12))
        assert [fault.path for fault in refused.value.faults] == ["selesai"]
        for mulai, selesai in ((DAY, DAY), (None, DAY), (DAY, None)):
            assert PenyelesaianKhusus(cara=cara, mulai=mulai, selesai=selesai).cara is cara


class TestTandaTerima:
    """UU 25/2009 Pasal 44 ayat (2): what a receipt contains, a to d."""

    def test_a_complete_receipt_lacks_nothing(self) -> None:
        assert TandaTerima.complete(tempat="Kupang", waktu=HOUR, nomor="12/2026").lacking == ()

    @given(st.frozensets(st.sampled_from(IsiTandaTerima)))
    def test_stated_or_lacking(self, memuat: frozenset[IsiTandaTerima]) -> None:
        receipt = TandaTerima(memuat=memuat)
        assert receipt.isi == memuat
        assert receipt.isi.union(receipt.lacking) == frozenset(IsiTandaTerima)
        assert receipt.isi.isdisjoint(receipt.lacking)

    def test_content_given_is_content_contained(self) -> None:
        assert TandaTerima(tempat="Kupang").isi == {IsiTandaTerima.TEMPAT}
        assert TandaTerima(waktu=DAY).isi == {IsiTandaTerima.WAKTU}
        assert TandaTerima(tempat=" ").isi == frozenset()


class TestCitations:
    """Where the law opens a way, it is cited."""

    @pytest.mark.parametrize(
        ("item", "place"),
        [
            (AlamatPengaduan.ATASAN_PELAKSANA, UU_25_2009.pasal(45, ayat=1)),
            (AlamatPengaduan.ATASAN_SATUAN_KERJA, UU_25_2009.pasal(45, ayat=2)),
            (AlamatPengaduan.PEJABAT_PEMBERI_MISI, UU_25_2009.pasal(45, ayat=3)),
            (JalurHukum.TATA_USAHA_NEGARA, UU_25_2009.pasal(51)),
            (JalurHukum.PERBUATAN_MELAWAN_HUKUM, UU_25_2009.pasal(52, ayat=1)),
            (JalurHukum.PIDANA, UU_25_2009.pasal(53, ayat=1)),
        ],
    )
    def test_each_has_its_place(self, item: AlamatPengaduan | JalurHukum, place: Citation) -> None:
        assert item.citation == place

    def test_none_is_forgotten(self) -> None:
        assert len(AlamatPengaduan) + len(JalurHukum) == 6


class TestPembayaran:
    """UU 25/2009 Pasal 50 ayat (3) and (8): compensation may be paid in parts."""

    @given(st.lists(st.integers(0, 10**12), max_size=5))
    def test_all_parts_count(self, parts: list[int]) -> None:
        paid = Pengaduan(pembayaran=tuple(Pembayaran(jumlah=Decimal(one)) for one in parts))
        assert paid.dibayar == sum(parts)


_LIGHT = (
    "surat",
    "tuntutan",
    "tanda_terima",
    "pemeriksaan",
    "keputusan",
    "penyampaian",
    "tembusan",
)


def test_any_paper_may_be_missing() -> None:
    """Every set of papers makes a file, which survives a trip through pickle."""
    whole = full(Pengaduan)
    sets = chain.from_iterable(combinations(_LIGHT, n) for n in range(len(_LIGHT) + 1))
    for missing in sets:
        less = attrs.evolve(whole, **dict.fromkeys(missing))
        assert repickled(less) == less
        assert all(getattr(less, name) is None for name in missing)


class TestPermohonan:
    """An application under a standard (UU 25/2009 Pasal 14 huruf e, Pasal 21 huruf d)."""

    def test_an_empty_application_builds(self) -> None:
        assert Permohonan().peristiwa == ()
        assert Permohonan().jangka_waktu is None

    def test_the_promise_keeps_its_unit(self) -> None:
        permohonan = Permohonan(jangka_waktu=JangkaWaktu(14, Satuan.HARI))
        assert str(permohonan.jangka_waktu) == "14 (empat belas) hari"

    def test_a_refusal_may_cite_nothing(self) -> None:
        """Pasal 14 huruf e asks for legislation; a refusal without any builds."""
        assert Penolakan().dasar == ()
        dasar = (Citation.parse("Pasal 63 ayat (1) UU 23/2006"),)
        assert Permohonan(penolakan=Penolakan(tanggal=DAY, dasar=dasar)).penolakan is not None

    def test_an_extension_carries_its_basis(self) -> None:
        extended = PeristiwaPermohonan(
            jenis=JenisPeristiwaPermohonan.DIPERPANJANG,
            pada=HOUR,
            perpanjangan=JangkaWaktu(7, Satuan.HARI_KERJA),
            dasar="Pasal 5 Perda Kota Kupang 3/2020",
        )
        assert Permohonan(peristiwa=(extended,)).peristiwa[0].dasar
        for missing in ({"dasar": " "}, {"perpanjangan": None}):
            with pytest.raises(MalformedError) as refused:
                attrs.evolve(extended, **missing)
            assert [one.path for one in refused.value.faults] == list(missing)

    @pytest.mark.parametrize("jenis", JenisPeristiwaPermohonan)
    def test_a_pause_may_have_a_basis_and_no_other_event_has(
        self, jenis: JenisPeristiwaPermohonan
    ) -> None:
        rests = {
            JenisPeristiwaPermohonan.DITANGGUHKAN,
            JenisPeristiwaPermohonan.KEKURANGAN_DIMINTA,
        }
        if jenis in rests:
            assert PeristiwaPermohonan(jenis=jenis, pada=DAY).dasar == ""
            assert PeristiwaPermohonan(jenis=jenis, pada=DAY, dasar="SK 7").dasar == "SK 7"
        elif jenis is not JenisPeristiwaPermohonan.DIPERPANJANG:
            with pytest.raises(MalformedError, match="dasar"):
                PeristiwaPermohonan(jenis=jenis, pada=DAY, dasar="SK 7")

    def test_more_paid_than_promised_builds(self) -> None:
        paid = PembayaranBiaya(jumlah=Decimal(50_000))
        assert Permohonan(biaya=Decimal(0), pembayaran=(paid,)).pembayaran[0].tanda_bukti == ""
