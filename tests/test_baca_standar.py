"""Reading a whole standard: typed as far as it can be read, nothing dropped."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from layanan.baca.standar import HEADINGS, BacaanStandar
from layanan.errors import MalformedError
from layanan.model.biaya import Biaya
from layanan.model.isian import Isian
from layanan.model.komponen import Komponen
from layanan.model.pengelolaan import DasarHukum, JumlahPelaksana, SaranaPrasarana
from layanan.model.penyampaian import (
    PenangananPengaduan,
    Persyaratan,
    Produk,
    Prosedur,
    WaktuPenyelesaian,
)
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan

PINDAH = {
    "jangka_waktu": "Proses 1 Minggu",
    "biaya_tarif": "Gratis",
    "persyaratan": ["surat pengantar desa", "KTP dan KK"],
    "sistem_mekanisme_prosedur": "1. datang\n2. loket\n3. tanda tangan camat",
    "produk_pelayanan": "Formulir Surat Keterangan Pindah Keluar",
    "penanganan_pengaduan": ["kotak saran", "telepon", "dijawab maksimal 1 x 24 jam"],
    "dasar_hukum": ["UU 23/2006", "adat setempat"],
    "sarana_prasarana": ["ruang tunggu", "komputer"],
    "kompetensi_pelaksana": "",
    "jumlah_pelaksana": "5 (lima) orang",
    "no_sk": "800/19/2024",
}


class TestStandard:
    """UU 25/2009 Pasal 21: the components a standard has at least."""

    def test_components(self) -> None:
        read = BacaanStandar.parse("Pindah keluar", PINDAH)
        one = read.standar
        assert isinstance(one.jangka_waktu, WaktuPenyelesaian)
        assert one.jangka_waktu.jangka_waktu == JangkaWaktu(1, Satuan.MINGGU)
        assert isinstance(one.biaya, Biaya)
        assert one.biaya.free is True
        assert isinstance(one.persyaratan, Persyaratan)
        assert [syarat.nama for syarat in one.persyaratan.syarat] == PINDAH["persyaratan"]
        assert isinstance(one.prosedur, Prosedur)
        steps = [langkah.uraian for langkah in one.prosedur.langkah]
        assert steps == ["datang", "loket", "tanda tangan camat"]
        assert isinstance(one.produk, Produk)
        assert one.produk.nama == ("Formulir Surat Keterangan Pindah Keluar",)
        assert isinstance(one.penanganan_pengaduan, PenangananPengaduan)
        (waktu,) = one.penanganan_pengaduan.waktu
        assert waktu.jangka == JangkaWaktu(24, Satuan.JAM)
        assert isinstance(one.dasar_hukum, DasarHukum)
        assert [str(basis) for basis in one.dasar_hukum.peraturan] == ["UU 23/2006"]
        assert isinstance(one.sarana_prasarana, SaranaPrasarana)
        assert one.sarana_prasarana.daftar == ("ruang tunggu", "komputer")
        assert one.kompetensi_pelaksana is Isian.KOSONG
        assert isinstance(one.jumlah_pelaksana, JumlahPelaksana)
        assert one.jumlah_pelaksana.jumlah == 5
        assert one.evaluasi_kinerja is Isian.TIDAK_TERCATAT
        assert one.nomor == "800/19/2024"
        assert [(row.judul, row.kata) for row in read.tak_terbaca] == [
            ("dasar_hukum", "adat setempat")
        ]

    def test_what_is_not_read_is_told(self) -> None:
        read = BacaanStandar.parse(
            "Laboratorium",
            {
                "jangka_waktu": "Senin - Jumat 08.00-15.00 WIB",
                "biaya_tarif": ["Uji A 50,000.00", "Uji B Rp 5.000"],
                "catatan": "tutup saat banjir",
                "nomor": "1",
                "no_sk": "2",
            },
        )
        assert [(row.judul, row.kata, row.alasan.en) for row in read.tak_terbaca] == [
            (
                "jangka_waktu",
                "Senin - Jumat 08.00-15.00 WIB",
                "opening hours or days, no length of time",
            ),
            ("biaya", "Uji A 50,000.00", "a number with ambiguous separators"),
            ("catatan", "tutup saat banjir", "no heading of a component of a standard"),
            ("no_sk", "2", "no heading of a component of a standard"),
        ]
        assert not read.complete
        assert read.standar.nomor == "1"

    @pytest.mark.parametrize("text", ["± 3 hari", "3 hari; 5 hari", "minimal 3 hari"])
    def test_no_single_promise(self, text: str) -> None:
        read = BacaanStandar.parse("A", {"jangka_waktu": text})
        (row,) = read.tak_terbaca
        assert row.kata == text
        assert row.alasan.en.endswith("no single promise")

    @pytest.mark.parametrize(
        ("text", "jumlah"),
        [("5 (lima) orang", 5), ("3", 3), ("5 (enam) orang", None), ("5 (banyak)", None),
         ("dua loket", None)],
    )  # fmt: skip
    def test_officers(self, text: str, jumlah: int | None) -> None:
        held = BacaanStandar.parse("A", {"jumlah_pelaksana": text}).standar.jumlah_pelaksana
        assert isinstance(held, JumlahPelaksana)
        assert (held.jumlah, held.uraian) == (jumlah, text)

    def test_a_number_is_no_list(self) -> None:
        one = BacaanStandar.parse(
            "A",
            {
                "persyaratan": "8 butir",
                "mekanisme": "datang",
                "sarana": "loket",
                "produk": "santunan Rp1.000.000",
                "pengaduan": "kotak saran",
            },
        ).standar
        for held in (one.persyaratan, one.prosedur, one.sarana_prasarana, one.produk):
            assert not isinstance(held, Isian)
        assert isinstance(one.persyaratan, Persyaratan)
        assert one.persyaratan.varian == ()
        assert isinstance(one.produk, Produk)
        assert one.produk.nama == ()
        assert isinstance(one.penanganan_pengaduan, PenangananPengaduan)
        assert one.penanganan_pengaduan.uraian == "kotak saran"

    @pytest.mark.parametrize("komponen", Komponen)
    def test_headings_as_they_are_shown(self, komponen: Komponen) -> None:
        name = komponen.text.id
        shown = (name, name.upper(), name.title(), f"{komponen.huruf}. {name}", f"3) {name}:")
        for judul in (*shown, name.replace(", dan", " &").replace("/", " / ")):
            read = BacaanStandar.parse("A", {judul: ""})
            assert read.standar.komponen(komponen) is Isian.KOSONG, judul
            assert read.complete

    def test_the_number_of_the_decree(self) -> None:
        assert BacaanStandar.parse("A", {"Nomor SK": "7/2026"}).standar.nomor == "7/2026"

    @pytest.mark.parametrize("held", [None, 3, b"3 hari", ["3 hari", None], {"a": "b"}])
    def test_only_texts_can_be_read(self, held: Any) -> None:  # noqa: ANN401 - wrong on purpose
        with pytest.raises(MalformedError, match=r"isi\['Biaya'\]"):
            BacaanStandar.parse("A", {"Biaya": held})

    def test_blank_name(self) -> None:
        with pytest.raises(MalformedError):
            BacaanStandar.parse(" ", {})


texts = st.text(max_size=60) | st.sampled_from(["3 hari kerja", "Gratis", "Rp 5,000", "-", "a; b"])


class TestNothingDropped:
    """The published text stays beside whatever was read from it."""

    @given(
        st.dictionaries(
            st.sampled_from([*HEADINGS, "no_sk", "lain"]), texts | st.lists(texts, max_size=3)
        )
    )
    def test_texts(self, isi: dict[str, str | list[str]]) -> None:
        read = BacaanStandar.parse("A", isi)
        kept = [read.standar.nomor, *(row.kata for row in read.tak_terbaca)]
        kept += [
            str(getattr(read.standar.komponen(komponen), "uraian", "")) for komponen in Komponen
        ]
        for held in isi.values():
            text = held if isinstance(held, str) else "; ".join(held)
            assert not text.strip() or any(text in one for one in kept)
        for komponen in Komponen:
            given_texts = [
                isi[name] for name, one in HEADINGS.items() if one is komponen and name in isi
            ]
            if not given_texts:
                assert read.standar.komponen(komponen) is Isian.TIDAK_TERCATAT
