"""Contoh penyusunan: one lawful making of a standard, step by step, for the examples of the rules.

===========  ===============================================================
5 January    the draft is ready
12 January   it is discussed, the minutes are signed
14 January   it is published; comments until 26 January, seven working days on
20 January   a comment
2 February   the draft is improved
16 February  the standard is adopted (`layanan.hukum.contoh.STANDAR`)
===========  ===============================================================
"""

from datetime import date
from typing import Final

from attrs import evolve

from layanan.hukum.contoh import PENYUSUNAN, STANDAR
from layanan.model.komponen import Komponen
from layanan.model.maklumat import Media, Publikasi
from layanan.model.penyusunan import (
    HasilTanggapan,
    JenisPenyusunan,
    Perbaikan,
    PihakPeserta,
    Rancangan,
    Tanggapan,
)

__all__ = ["BERURUTAN", "RANCANGAN", "STANDAR_BERURUTAN"]

RANCANGAN: Final = Rancangan(
    disiapkan=date(2026, 1, 5),
    memuat=frozenset(Komponen),
    orientasi="dua langkah dihapus; beban petugas berkurang",
    ketentuan_teknis=("Permendagri 108/2019",),
)
"""A draft with all fourteen components."""

BERURUTAN: Final = evolve(
    PENYUSUNAN,
    jenis=JenisPenyusunan.BARU,
    rancangan=RANCANGAN,
    publikasi=(Publikasi(tanggal=date(2026, 1, 14), media=Media.LAMAN),),
    tanggapan=(
        Tanggapan(
            diajukan=date(2026, 1, 20),
            pihak=PihakPeserta.MASYARAKAT,
            uraian="tiga hari kerja terlalu lama untuk akta bayi",
            hasil=HasilTanggapan.DITERIMA_SEBAGIAN,
            puas=True,
        ),
    ),
    perbaikan=Perbaikan(selesai=date(2026, 2, 2), uraian="akta bayi selesai satu hari kerja"),
)
"""Every step in its time."""

STANDAR_BERURUTAN: Final = evolve(STANDAR, penyusunan=BERURUTAN)
"""The standard that came of it, adopted on 16 February 2026."""
