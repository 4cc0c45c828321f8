"""Contoh pelayanan terpadu: one door and one roof in order, for the examples of the rules."""

from datetime import date
from typing import Final

from layanan.citation import UU_25_2009 as UU
from layanan.model.pelayanan_terpadu import (
    BentukTerpadu,
    CaraPelimpahan,
    KewenanganPenugasan,
    KoordinasiTerpadu,
    LaporanPerkembangan,
    LingkunganTerpadu,
    PelayananTerpadu,
    PelimpahanWewenang,
    PemberiWewenang,
    Penugasan,
    WewenangSatuPintu,
)

__all__ = ["SATU_ATAP", "SATU_PINTU"]

SATU_PINTU: Final = PelayananTerpadu(
    bentuk=BentukTerpadu.SATU_PINTU,
    nama="DPMPTSP",
    lingkungan=LingkunganTerpadu.KABUPATEN_KOTA,
    jenis_pelayanan=("izin lokasi", "izin usaha"),
    organisasi=("DPMPTSP",),
    penanaman_modal=True,
    sesuai_standar=True,
    pelimpahan=(
        PelimpahanWewenang(
            cara=CaraPelimpahan.PENDELEGASIAN,
            pemberi=PemberiWewenang.BUPATI_WALIKOTA,
            penerima="DPMPTSP",
            keputusan="Keputusan Bupati 503/2025",
            ditetapkan=date(2025, 6, 2),
            wewenang=frozenset(WewenangSatuPintu),
            penanaman_modal_seluruhnya=True,
        ),
    ),
    koordinasi=(KoordinasiTerpadu(tanggal=date(2026, 1, 20), dengan="PUPR", aspek_teknis=True),),
    laporan=(LaporanPerkembangan(tanggal=date(2026, 2, 2), kepada="Bupati", berkala=True),),
    dasar_kelembagaan=(UU.pasal(9, ayat=1),),
)
"""One door of a regency, with authority from the regent."""

SATU_ATAP: Final = PelayananTerpadu(
    bentuk=BentukTerpadu.SATU_ATAP,
    nama="Mal Pelayanan Publik",
    lingkungan=LingkunganTerpadu.KABUPATEN_KOTA,
    jenis_pelayanan=("akta kelahiran", "pajak kendaraan"),
    organisasi=("Disdukcapil",),
    penanaman_modal=False,
    sesuai_standar=True,
    penugasan=(
        Penugasan(
            satuan_kerja="Disdukcapil",
            tanggal=date(2026, 1, 2),
            jumlah_pelaksana=2,
            lokasi="Mal Pelayanan Publik",
            kewenangan=frozenset(KewenanganPenugasan),
            menandatangani=False,
        ),
    ),
)
"""One roof with officers of one unit."""
