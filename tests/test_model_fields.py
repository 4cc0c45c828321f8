"""The fields of every class of the model: whom they show, which are needed, what they refuse.

The modules are found by themselves, so a new class is asked the day it is written.
"""

import re
from datetime import date
from decimal import Decimal
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, Final, Union, get_args, get_origin

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import NAIVE, NOBODY, classes, every, full, hints, is_private
from layanan.checking import Constraint
from layanan.errors import MalformedError

CLASSES = every(classes)

# Whatever identifies a person, tells of a person's health or needs, or is free text in which people
# are named or described. Shown neither by ``repr`` nor by faults; on the wire as any other field.
PRIVATE: Final = {
    "Atestasi": "bukti pernyataan",
    "BeritaAcara": "penandatangan uraian",
    "Bukti": "uraian",
    "CatatanPerilaku": "bukti",
    "DengarPendapat": "alasan",
    "Identitas": "alamat nama nomor surel telepon",
    "JabatanRangkap": "organisasi",
    "Ketidakhadiran": "alasan",
    "Kuasa": "surat",
    "MasukanMasyarakat": "tindak_lanjut",
    "Masyarakat": "kelompok_rentan",
    "Pelaksana": "nama nomor",
    "Pembahasan": "uraian",
    "Pengadu": "alasan_dirahasiakan",
    "Pengaduan": "teradu",
    "PengawasanMasyarakat": "oleh",
    "PenggunaanPihakLain": "pihak",
    "PenghargaanMasyarakat": "kepada oleh",
    "PengumumanPengaduan": "alamat_penanggung_jawab nama_penanggung_jawab",
    "PengunduranDiri": "uraian",
    "Penolakan": "alasan",
    "PeristiwaInformasi": "catatan",
    "PeristiwaKeberatan": "catatan",
    "PeristiwaOmbudsman": "catatan",
    "PeristiwaPengaduan": "catatan",
    "PeristiwaPermohonan": "catatan",
    "PeristiwaSp4n": "catatan",
    "PerjanjianPelayanan": "uraian",
    "PermintaanDokumen": "dokumen",
    "PrestasiKerja": "uraian",
    "ProfilPelaksana": "pelaksana penanggung_jawab",
    "ProfilPenyelenggara": "pelaksana penanggung_jawab",
    "SuratPengaduan": "permintaan_penyelesaian uraian_kerugian uraian_pelayanan",
    "Tanggapan": "uraian",
    "TindakLanjut": "uraian",
    "TindakanPelaksana": "uraian",
    "TuntutanGantiRugi": "uraian_kerugian",
}
# Texts that are none of this: names of bodies, posts, units, services and papers, numbers of files,
# what an office publishes of itself, and the ways to reach an office.
PUBLIC_TEXTS: Final = {
    "Atestasi": "peran",
    "BeritaAcara": "nomor",
    "Biaya": "dasar uraian",
    "Bukti": "jenis",
    "BuktiAsas": "bukti",
    "BuktiCiri": "bukti",
    "BuktiFaktor": "bukti",
    "BuktiUnsur": "bukti",
    "DaftarKebutuhan": "pelaksana sarana",
    "DasarHukum": "lainnya uraian",
    "EvaluasiKinerja": "cara indikator uraian",
    "EvaluasiPenerapan": "hasil",
    "Hukuman": "bentuk",
    "Indikator": "nama ukuran",
    "JaminanKeamanan": "bebas_bahaya bebas_keraguan rasa_aman uraian",
    "JaminanPelayanan": "kompensasi pernyataan uraian",
    "JumlahPelaksana": "beban_kerja uraian",
    "KajianBerjenjang": "dokumen",
    "KelasPelayanan": "nama",
    "KemampuanPenyelenggara": "pelaksana pendanaan sarana",
    "KeputusanPengaduan": "nomor",
    "KerjaSamaAntarpenyelenggara": "dengan kegiatan",
    "KerjaSamaTertentu": "kegiatan",
    "Kompetensi": "uraian",
    "KompetensiPelaksana": "uraian",
    "KontakPengaduan": "alamat",
    "KoordinasiTerpadu": "dengan",
    "Langkah": "pelaku uraian varian",
    "LangkahHukum": "nomor",
    "LaporanKinerja": "uraian",
    "LaporanPelaksana": "uraian",
    "LaporanPerkembangan": "kepada",
    "LaporanSarana": "pelapor",
    "LembagaPengawasan": "nama",
    "MaklumatPelayanan": "nomor penandatangan pernyataan rincian",
    "MekanismePengaduan": "peraturan",
    "MekanismePenghargaanHukuman": "peraturan",
    "MisiNegara": "penetapan uraian",
    "Ombudsman": "perwakilan",
    "OrganisasiPenyelenggara": "tujuan_pembentukan",
    "Panggilan": "dari",
    "Pelaksana": "atasan jabatan penugasan satuan_kerja",
    "PelaksanaanFungsi": "pelaksana uraian",
    "PelaksanaanKewajiban": "uraian",
    "Pelayanan": "nama sektor_lain",
    "PelayananBerjenjang": "pelayanan",
    "PelayananTerpadu": "jenis_pelayanan nama organisasi",
    "PelimpahanWewenang": "keputusan penerima",
    "PembayaranBiaya": "tanda_bukti",
    "Pembina": "jabatan",
    "PenangananPengaduan": "penanggung_jawab uraian",
    "PenanggungJawab": "jabatan",
    "PengadaanSarana": "barang",
    "Pengaduan": "nomor penyelenggara satuan_kerja standar",
    "PengawasanInternal": "atasan_langsung pengawas_fungsional uraian",
    "PenggunaanAnggaran": "kegiatan",
    "PenggunaanPihakLain": "sarana",
    "PenghargaanPelaksana": "bentuk",
    "PengumumanPengaduan": "media",
    "PenilaianKinerja": "hasil metode",
    "PenilaianMandiri": "peran",
    "PeningkatanKapasitas": "bentuk",
    "PeninjauanUlang": "hasil",
    "Penolakan": "persyaratan",
    "Penugasan": "lokasi satuan_kerja",
    "Penyampaian": "cara",
    "Penyelenggara": "dasar_pembentukan nama",
    "Perbaikan": "uraian",
    "PerbaikanSarana": "kegiatan kuasa_kahar",
    "PeristiwaPermohonan": "dasar",
    "PerjanjianKerjaSama": "tugas",
    "PerjanjianPelayanan": "nomor",
    "PerlakuanKhusus": "bentuk sarana",
    "PermintaanBantuan": "keadaan_darurat_ditetapkan kepada",
    "Permohonan": "nomor pelayanan persyaratan produk satuan_kerja standar varian",
    "PersetujuanTarif": "nomor",
    "Persyaratan": "uraian",
    "Pertimbangan": "kebutuhan_masyarakat kondisi_lingkungan",
    "Peserta": "dasar_penetapan mewakili",
    "PihakLain": "dasar_badan_hukum nama",
    "Produk": "nama uraian",
    "ProfilPelaksana": "alamat_pengaduan pos_el telepon",
    "ProfilPenyelenggara": "alamat_pengaduan nama pos_el struktur_organisasi telepon",
    "Prosedur": "mekanisme sistem uraian",
    "Publikasi": "tempat",
    "Rancangan": "ketentuan_teknis orientasi",
    "RincianPelaksana": "peran",
    "RujukanDokumen": "alamat judul",
    "SaranaPengaduan": "alamat",
    "SaranaPrasarana": "daftar kelompok_rentan uraian",
    "SatuanKerja": "alamat atasan nama wilayah",
    "Seleksi": "pengumuman",
    "StandarPelayanan": "nama nomor versi",
    "SuratPengaduan": "tempat",
    "Syarat": "bila nama",
    "TandaTerima": "nomor tempat",
    "Tanggapan": "alasan",
    "Tarif": "pembayar rujukan rumus satuan untuk",
    "TerbitanInformasi": "alamat",
    "TindakanPelaksana": "persetujuan",
    "UjiSkala": "wilayah",
    "VarianPersyaratan": "nama",
    "WaktuPenyelesaian": "uraian",
}


def _text(hint: object) -> bool:
    return hint is str or any(_text(one) for one in get_args(hint))


def _held(table: dict[str, str]) -> set[tuple[str, str]]:
    return {(cls, name) for cls, names in table.items() for name in names.split()}


class TestWhomEachShows:
    """Nobody (UU 25/2009 Pasal 34 huruf i, Pasal 42 ayat (5)): each text is judged, one by one."""

    def test_every_text_is_one_or_the_other(self) -> None:
        fields = [
            (cls.__name__, name, hint) for cls in CLASSES for name, hint in hints(cls).items()
        ]
        assert {(cls, name) for cls, name, hint in fields if is_private(hint)} == _held(PRIVATE)
        texts = {(cls, name) for cls, name, hint in fields if _text(hint) and not is_private(hint)}
        assert texts == _held(PUBLIC_TEXTS)

    def test_what_is_private_is_hidden_and_nothing_else(self) -> None:
        hidden = {
            (cls.__name__, one.name) for cls in CLASSES for one in attrs.fields(cls) if not one.repr
        }
        assert hidden == _held(PRIVATE)

    @pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
    def test_repr(self, cls: type[Any]) -> None:
        shown = repr(full(cls))
        assert NOBODY not in shown
        assert "kelompok_rentan=frozenset" not in shown


# What nothing is built without, and why. The law asks for more: a file that lacks it must build.
KIND: Final = {
    "AlokasiAnggaran": "sumber",
    "BuktiAsas": "asas",
    "BuktiCiri": "ciri",
    "BuktiFaktor": "faktor",
    "BuktiUnsur": "unsur",
    "CatatanPerilaku": "perilaku",
    "JabatanRangkap": "jenis",
    "Kelengkapan": "lingkup",
    "KontakPengaduan": "jenis",
    "LangkahHukum": "jalur",
    "LaporanKinerja": "penerima",
    "LaporanPelaksana": "jenis",
    "MasukanMasyarakat": "bentuk",
    "PelaksanaanFungsi": "fungsi",
    "PelaksanaanKewajiban": "kewajiban",
    "PelanggaranInternal": "ketentuan",
    "PelayananTerpadu": "bentuk",
    "Pembina": "jenis",
    "PenyelesaianKhusus": "cara",
    "PeristiwaInformasi": "jenis",
    "PeristiwaKeberatan": "jenis",
    "PeristiwaOmbudsman": "jenis",
    "PeristiwaPengaduan": "jenis",
    "PeristiwaPermohonan": "jenis",
    "PeristiwaSp4n": "jenis",
    "PersetujuanTarif": "lembaga",
    "RujukanDokumen": "jenis",
    "SaranaPengaduan": "jenis",
    "Seleksi": "jenis",
    "Tarif": "jenis",
    "TerbitanInformasi": "muatan",
    "TindakanPelaksana": "jenis",
}
"""Which one it is, of the kinds there are: without it the rest of the row says nothing."""
WHAT: Final = {
    "Atestasi": "kutipan peran pernyataan",
    "Bukti": "jenis",
    "Indikator": "nama",
    "KelasPelayanan": "nama",
    "Kompetensi": "uraian",
    "Langkah": "uraian",
    "LembagaPengawasan": "nama",
    "Pelayanan": "nama",
    "PenanggungJawab": "jabatan",
    "PenggunaanAnggaran": "kegiatan",
    "PenghargaanMasyarakat": "kepada",
    "PenilaianMandiri": "peran",
    "Penyelenggara": "nama",
    "PermintaanBantuan": "kepada",
    "PihakLain": "nama",
    "PrestasiKerja": "uraian",
    "RincianPelaksana": "peran",
    "RujukanDokumen": "judul",
    "SaranaPengaduan": "alamat",
    "SatuanKerja": "nama",
    "StandarPelayanan": "nama",
    "Syarat": "nama",
    "VarianPersyaratan": "syarat",
    "VersiStandar": "standar",
}
"""What, who or where it is, said in one word or more."""
WHEN: Final = {
    "AnggaranPelayanan": "tahun",
    "Atestasi": "tanggal",
    "DaftarKebutuhan": "tanggal",
    "EvaluasiPelaksana": "tanggal",
    "EvaluasiPenerapan": "tanggal",
    "Ketidakhadiran": "sejak",
    "KoordinasiTerpadu": "tanggal",
    "LaporanPerkembangan": "tanggal",
    "LaporanSarana": "tanggal",
    "PengadaanSarana": "tanggal",
    "PenilaianKinerja": "tanggal",
    "PenilaianMandiri": "tanggal",
    "PeninjauanUlang": "tanggal",
    "PeristiwaInformasi": "pada",
    "PeristiwaKeberatan": "pada",
    "PeristiwaOmbudsman": "pada",
    "PeristiwaPengaduan": "pada",
    "PeristiwaPermohonan": "pada",
    "PeristiwaSp4n": "pada",
    "VersiStandar": "berlaku",
}
"""Its day or year: one of a row of like acts, told apart by nothing else."""
HOW_MUCH: Final = {
    "AlokasiAnggaran": "jumlah",
    "Pembayaran": "jumlah",
    "PembayaranBiaya": "jumlah",
}
"""Its amount: money without one is no money."""


class TestWhatEachNeeds:
    """No field is required that only the law requires: what breaks the law has to be recordable."""

    @pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
    def test_required(self, cls: type[Any]) -> None:
        named = {
            name
            for reason in (KIND, WHAT, WHEN, HOW_MUCH)
            for name in reason.get(cls.__name__, "").split()
        }
        fields = attrs.fields(cls)
        assert {one.name for one in fields if one.default is attrs.NOTHING} == named
        assert all(one.kw_only for one in fields)

    def test_no_reason_is_of_nothing(self) -> None:
        known = {cls.__name__ for cls in CLASSES}
        assert {name for reason in (KIND, WHAT, WHEN, HOW_MUCH) for name in reason} <= known


def misfits(hint: object) -> list[object]:
    """What an annotation refuses: another kind, what is nearly it, what is out of bounds."""
    kinds = _kinds(hint)
    wrong: list[object] = [object(), [], {}, 1.5, b"x"]
    if str in kinds:
        wrong += [3]
        if any(isinstance(one, Constraint) for one in _extras(hint)):
            wrong += ["", " \t"]
    else:
        wrong += ["bukan ini"]
    if NoneType not in kinds:
        wrong += [None]
    if bool in kinds:
        wrong += ["tidak", 0, 1]
    if int in kinds:
        wrong += [-1, True, Decimal(1)] if bool not in kinds else []
    if Decimal in kinds:
        wrong += [Decimal(-1), Decimal("NaN"), Decimal("Infinity"), 12]
    if date in kinds:
        wrong += ["2026-03-13", NAIVE]
    if tuple in kinds or frozenset in kinds:
        wrong += [set(), (object(),), frozenset({object()})]
    if any(issubclass(kind, Enum) for kind in kinds):
        wrong += ["huruf_z"]
    return wrong


def _kinds(hint: object) -> set[type]:
    origin, inside = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _kinds(inside[0])
    if origin in (Union, UnionType):
        return {kind for one in inside for kind in _kinds(one)}
    kind = origin or hint
    assert isinstance(kind, type)
    return {kind}


def _extras(hint: object) -> list[object]:
    own = list(get_args(hint)[1:]) if get_origin(hint) is Annotated else []
    inside = get_args(hint) if get_origin(hint) in (Union, UnionType, Annotated) else ()
    return own + [extra for one in inside for extra in _extras(one)]


def place(path: str) -> str:
    """The field a fault is about: its path without what lies inside."""
    return re.split(r"[.\[]", path, maxsplit=1)[0]


class TestMalformed:
    """A malformed value cannot be built: one error, with a fault for each field that misfits."""

    @pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
    def test_each_field_refuses_each_misfit_and_names_itself(self, cls: type[Any]) -> None:
        whole = full(cls)
        for name, hint in hints(cls).items():
            for misfit in misfits(hint):
                with pytest.raises(MalformedError) as refused:
                    attrs.evolve(whole, **{name: misfit})
                assert {place(one.path) for one in refused.value.faults} == {name}, misfit
                assert all(one.expected.id and one.expected.en for one in refused.value.faults)

    @pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
    @given(data=st.data())
    def test_all_of_them_at_once_in_their_order(self, cls: type[Any], data: st.DataObject) -> None:
        fields = hints(cls)
        names = data.draw(st.sets(st.sampled_from(sorted(fields)), min_size=1))
        wrong = {name: data.draw(st.sampled_from(misfits(fields[name]))) for name in names}
        with pytest.raises(MalformedError) as refused:
            attrs.evolve(full(cls), **wrong)
        found = list(dict.fromkeys(place(one.path) for one in refused.value.faults))
        assert found == [name for name in fields if name in names]
        for one in refused.value.faults:
            if is_private(fields[place(one.path)]):
                assert one.value == "(dirahasiakan)"
