"""All decrees on days off, 2009 to 2027: one module per year, never edited after the fact.

A correction of a fact is a correction of its module; a new decree is a new entry. What the numbers
rest on, day by day, is told in the documentation (`docs/`), with what is still in doubt.
"""

from typing import Final

from layanan.waktu.keputusan import HariLibur, Keputusan
from layanan.waktu.skb import (
    _2009,
    _2010,
    _2011,
    _2012,
    _2013,
    _2014,
    _2015,
    _2016,
    _2017,
    _2018,
    _2019,
    _2020,
    _2021,
    _2022,
    _2023,
    _2024,
    _2025,
    _2026,
    _2027,
)

__all__ = ["BELUM_TERVERIFIKASI", "SEMUA"]

_YEARS: Final = (
    _2009,
    _2010,
    _2011,
    _2012,
    _2013,
    _2014,
    _2015,
    _2016,
    _2017,
    _2018,
    _2019,
    _2020,
    _2021,
    _2022,
    _2023,
    _2024,
    _2025,
    _2026,
    _2027,
)

SEMUA: Final[tuple[Keputusan, ...]] = tuple(
    keputusan for year in _YEARS for keputusan in year.KEPUTUSAN
)
"""Every decree, by the year it decides and then in the order signed."""

BELUM_TERVERIFIKASI: Final[tuple[HariLibur, ...]] = _2012.BELUM_TERVERIFIKASI
"""Days off that are reported but whose decree nobody has seen; no calendar uses them unless asked."""
