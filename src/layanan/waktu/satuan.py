"""Satuan: the units in which officials and laws promise time."""

from enum import StrEnum, unique
from typing import final

__all__ = ["Satuan"]


@final
@unique
class Satuan(StrEnum):
    """Satuan: a unit of time as officials and laws write it.

    *jam* is time on the clock and *jam kerja* is time the office is open: "1 x 24 jam" is one day,
    24 *jam kerja* more than three. *hari* alone is not defined by the law and stays what it is.
    """

    MENIT = "menit"
    JAM = "jam"
    JAM_KERJA = "jam kerja"
    HARI = "hari"
    HARI_KALENDER = "hari kalender"
    HARI_KERJA = "hari kerja"
    MINGGU = "minggu"
    BULAN = "bulan"
    TAHUN = "tahun"
