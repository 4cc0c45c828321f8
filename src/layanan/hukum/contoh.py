"""Contoh: lawful values that the examples of the rules are derived from.

Each example of a rule is one of these with one thing changed (`attrs.evolve`), so that it shows
that thing and nothing else.
"""

from datetime import date, timedelta
from typing import Final

from attrs import evolve

from layanan.model.biaya import Biaya
from layanan.model.komponen import Komponen
from layanan.model.maklumat import MaklumatPelayanan, Media, Publikasi
from layanan.model.pengelolaan import (
    DasarHukum,
    EvaluasiKinerja,
    JaminanKeamanan,
    JaminanPelayanan,
    JumlahPelaksana,
    KompetensiPelaksana,
    PengawasanInternal,
    SaranaPrasarana,
)
from layanan.model.pengelolaan_pengaduan import JenisSaranaPengaduan
from layanan.model.penyampaian import (
    PenangananPengaduan,
    Persyaratan,
    Produk,
    Prosedur,
    WaktuPenyelesaian,
)
from layanan.model.penyusunan import (
    BeritaAcara,
    GolonganPeserta,
    KemampuanPenyelenggara,
    Pembahasan,
    Penyusunan,
    Pertimbangan,
    Peserta,
    PihakPeserta,
    PrinsipPengikutsertaan,
    UnsurPeserta,
)
from layanan.model.standar import StandarPelayanan
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan

__all__ = ["MAKLUMAT", "PENYUSUNAN", "PESERTA", "STANDAR", "former"]

PESERTA: Final = (
    Peserta(
        pihak=PihakPeserta.MASYARAKAT,
        golongan=GolonganPeserta.PENERIMA_MANFAAT,
        mewakili="pemohon akta kelahiran",
        hadir=True,
        dasar_penetapan="berkepedulian dan pernah mengurus akta",
    ),
    Peserta(
        pihak=PihakPeserta.PIHAK_TERKAIT,
        golongan=GolonganPeserta.TOKOH_DAN_ORGANISASI,
        unsur=UnsurPeserta.ORGANISASI_PROFESI,
        mewakili="ikatan bidan",
        hadir=True,
        dasar_penetapan="kompeten di bidang kelahiran",
    ),
)
"""One of the public and one competent party."""

PENYUSUNAN: Final = Penyusunan(
    pembahasan=Pembahasan(
        tanggal=(date(2026, 1, 12),),
        peserta=PESERTA,
        prinsip=frozenset(PrinsipPengikutsertaan),
    ),
    berita_acara=BeritaAcara(
        ditandatangani=date(2026, 1, 12), daftar_hadir_terlampir=True, daftar_hadir=PESERTA
    ),
)
"""The making of a standard with the public."""

MAKLUMAT: Final = MaklumatPelayanan(
    pernyataan="Kami sanggup dan wajib melaksanakan pelayanan sesuai standar pelayanan.",
    memuat=frozenset(Komponen),
    disusun=date(2026, 2, 16),
    ditetapkan=date(2026, 2, 17),
    publikasi=(Publikasi(tanggal=date(2026, 2, 18), media=Media.PAPAN_PENGUMUMAN),),
)
"""A declaration drawn up, adopted and published."""

STANDAR: Final = StandarPelayanan(
    nama="Akta Kelahiran",
    dasar_hukum=DasarHukum.dari("UU 24/2013"),
    persyaratan=Persyaratan.dari("surat keterangan kelahiran", "KK", "KTP-el orang tua"),
    prosedur=Prosedur.dari("ajukan", "verifikasi", "tanda tangan", "terima"),
    jangka_waktu=WaktuPenyelesaian.paling_lama(3, Satuan.HARI_KERJA, sejak="berkas lengkap"),
    biaya=Biaya.gratis(),
    produk=Produk.dari("Kutipan Akta Kelahiran"),
    sarana_prasarana=SaranaPrasarana.dari("loket", kelompok_rentan=("jalur kursi roda",)),
    kompetensi_pelaksana=KompetensiPelaksana.dari("memahami administrasi kependudukan"),
    pengawasan_internal=PengawasanInternal(
        atasan_langsung="rapat mingguan", pengawas_fungsional="inspektorat"
    ),
    penanganan_pengaduan=PenangananPengaduan.dari(JenisSaranaPengaduan.LAMAN),
    jumlah_pelaksana=JumlahPelaksana.dari(loket=2, verifikator=1),
    jaminan_pelayanan=JaminanPelayanan(pernyataan="selesai tepat waktu"),
    jaminan_keamanan=JaminanKeamanan(rasa_aman="data pribadi dirahasiakan"),
    evaluasi_kinerja=EvaluasiKinerja(cara="survei", berkala=JangkaWaktu(6, Satuan.BULAN)),
    pertimbangan=Pertimbangan(
        kemampuan_penyelenggara=KemampuanPenyelenggara(
            pendanaan="APBD", pelaksana="tiga orang", sarana="dua loket"
        ),
        kebutuhan_masyarakat="akta selesai sebelum bayi dibawa pulang",
        kondisi_lingkungan="dua pulau tanpa jaringan tetap",
    ),
    penyusunan=PENYUSUNAN,
    maklumat=MAKLUMAT,
    disusun=date(2026, 2, 2),
    ditetapkan=date(2026, 2, 16),
    diterapkan=date(2026, 2, 23),
    nomor="Keputusan Kepala Dinas 7/2026",
)
"""A complete standard: fourteen components, made with the public, declared, applied."""


def former(*, dibahas: date, disusun: date, ditetapkan: date, diterapkan: date) -> StandarPelayanan:
    """Return `STANDAR` as one of another time: made, adopted and declared in order then.

    Args:
        dibahas: When it was discussed with the public, and the minutes signed.
        disusun: When it was drawn up.
        ditetapkan: When it was adopted, and its declaration with it.
        diterapkan: From when it is applied.
    """
    return evolve(
        STANDAR,
        disusun=disusun,
        ditetapkan=ditetapkan,
        diterapkan=diterapkan,
        penyusunan=evolve(
            PENYUSUNAN,
            pembahasan=Pembahasan(
                tanggal=(dibahas,), peserta=PESERTA, prinsip=frozenset(PrinsipPengikutsertaan)
            ),
            berita_acara=BeritaAcara(
                ditandatangani=dibahas, daftar_hadir_terlampir=True, daftar_hadir=PESERTA
            ),
        ),
        maklumat=evolve(
            MAKLUMAT,
            disusun=ditetapkan,
            ditetapkan=ditetapkan,
            publikasi=(Publikasi(tanggal=ditetapkan + timedelta(1), media=Media.PAPAN_PENGUMUMAN),),
        ),
    )
