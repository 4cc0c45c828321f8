"""The rows of the decree tables: one day off in one line."""

from datetime import date
from typing import Final

from layanan.text import Text
from layanan.waktu.keputusan import HariLibur, JenisLibur, Kepastian

__all__ = ["MENUNGGU", "TENTATIF", "cuti_bersama", "nasional", "pemungutan_suara"]

PASTI: Final = Kepastian.PASTI
TENTATIF: Final = Kepastian.TENTATIF
MENUNGGU: Final = Text(
    "tanggalnya menunggu keputusan Menteri Agama",
    "the date awaits a decision of the Minister of Religious Affairs",
)


def nasional(
    day: date, name_id: str, name_en: str, kepastian: Kepastian = PASTI, catatan: Text | None = None
) -> HariLibur:
    """Hari libur nasional: a national holiday."""
    nama = Text(name_id, name_en)
    return HariLibur(day, JenisLibur.LIBUR_NASIONAL, nama, kepastian=kepastian, catatan=catatan)


def cuti_bersama(day: date, name_id: str, name_en: str, catatan: Text | None = None) -> HariLibur:
    """Cuti bersama: a day of collective leave."""
    return HariLibur(day, JenisLibur.CUTI_BERSAMA, Text(name_id, name_en), catatan=catatan)


def pemungutan_suara(day: date, name_id: str, name_en: str, wilayah: str = "") -> HariLibur:
    """Hari pemungutan suara: an election day, nationwide or in one region."""
    return HariLibur(day, JenisLibur.PEMUNGUTAN_SUARA, Text(name_id, name_en), wilayah=wilayah)
