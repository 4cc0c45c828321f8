"""Decrees as events: each is signed on a day, gives days off, and may take some back.

What the government's calendar looked like on a given day is the fold of the decrees signed by then.
Each year has one annual decree (*SKB*, a joint decree of three ministers); without it the year is
unknown, however many election days have already been decreed for it.
"""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum, unique
from typing import Annotated, Final, final

from attrs import field, frozen

from layanan.checking import Constraint, NonBlank, check, non_empty
from layanan.errors import Fault
from layanan.text import Text

__all__ = ["HariLibur", "JenisLibur", "Kepastian", "Keputusan", "fold"]


@final
@unique
class JenisLibur(StrEnum):
    """Jenis hari libur: why an office is closed on a day."""

    LIBUR_NASIONAL = "libur_nasional"
    CUTI_BERSAMA = "cuti_bersama"
    PEMUNGUTAN_SUARA = "pemungutan_suara"
    LIBUR_DAERAH = "libur_daerah"
    LIBUR_KANTOR = "libur_kantor"
    AKHIR_PEKAN = "akhir_pekan"

    @property
    def text(self) -> Text:
        """The kind in both languages."""
        return _KINDS[self]


_KINDS: Final = {
    JenisLibur.LIBUR_NASIONAL: Text("hari libur nasional", "national holiday"),
    JenisLibur.CUTI_BERSAMA: Text("cuti bersama", "collective leave"),
    JenisLibur.PEMUNGUTAN_SUARA: Text("hari pemungutan suara", "election day"),
    JenisLibur.LIBUR_DAERAH: Text("hari libur daerah", "regional holiday"),
    JenisLibur.LIBUR_KANTOR: Text("hari libur kantor", "the office's own closing day"),
    JenisLibur.AKHIR_PEKAN: Text("akhir pekan", "weekend"),
}


@final
@unique
class Kepastian(StrEnum):
    """Kepastian: how firm a decreed day off is.

    A *tentatif* day is decreed, but its decree leaves the date to a later decision of the Minister
    of Religious Affairs. A *belum terverifikasi* day has no decree anybody has seen: no calendar
    uses it unless asked to. A day that is off for certain, but of a disputed kind (24 December
    2015), is *pasti* as decreed and says so in its note.
    """

    PASTI = "pasti"
    TENTATIF = "tentatif"
    BELUM_TERVERIFIKASI = "belum_terverifikasi"


@final
@frozen
class HariLibur:
    """Hari libur: one day off as a decree gives it, or as an office or a region adds it.

    Args:
        day: The day.
        jenis: Why it is off.
        nama: What it is called.
        kepastian: How firm it is.
        wilayah: The only region it applies in, or empty: everywhere.
        catatan: What a careful reader should know about it, or None.

    Example:
        >>> galungan = HariLibur(
        ...     date(2026, 6, 17), JenisLibur.LIBUR_DAERAH, Text("Galungan", "Galungan")
        ... )
        >>> galungan.kepastian.value
        'pasti'
    """

    day: date
    jenis: JenisLibur
    nama: Text
    kepastian: Kepastian = field(default=Kepastian.PASTI, kw_only=True)
    wilayah: str = field(default="", kw_only=True)
    catatan: Text | None = field(default=None, kw_only=True)

    __attrs_post_init__ = check


_dated = Constraint(
    lambda year: 1 <= year <= 9999, Text("tahun 1 sampai 9999", "a year from 1 to 9999")
)


@final
@frozen(kw_only=True, cache_hash=True)
class Keputusan:
    """Keputusan: a decree on days off, by the president or jointly by three ministers.

    Args:
        nomor: Its numbers, one for each signatory.
        signed: The day it was signed: known from then on.
        year: The year whose days it decides.
        annual: Whether it is that year's annual decree, without which the year is unknown.
        gives: The days off it gives.
        takes: The days it makes working days again.
        amends: The decree it changes, or None.

    Example:
        >>> from layanan.waktu.skb import SEMUA
        >>> print(SEMUA[-1])
        SKB Menag 1205/2026; Menaker 3/2026; PANRB 2/2026
    """

    nomor: Annotated[tuple[NonBlank, ...], non_empty]
    signed: date
    year: Annotated[int, _dated]
    annual: bool = False
    gives: tuple[HariLibur, ...] = ()
    takes: tuple[date, ...] = ()
    amends: "Keputusan | None" = field(default=None, repr=str)

    __attrs_post_init__ = check

    def _faults(self) -> Iterable[Fault]:
        in_year = Text("hari dalam tahun {year}", "a day of {year}").format(year=self.year)
        once = Text("hari yang disebut sekali saja", "a day named once only")
        given = [(f"gives[{i}].day", one.day) for i, one in enumerate(self.gives)]
        taken = [(f"takes[{i}]", day) for i, day in enumerate(self.takes)]
        for named in (given, taken):
            seen: set[date] = set()
            for path, day in named:
                if day.year != self.year:
                    yield Fault.of(path, day.isoformat(), in_year)
                if day in seen:
                    yield Fault.of(path, day.isoformat(), once)
                seen.add(day)

    def __str__(self) -> str:
        return "; ".join(self.nomor)


def fold(decrees: Iterable[Keputusan]) -> dict[date, tuple[HariLibur, Keputusan]]:
    """Apply decrees in the order they were signed.

    Args:
        decrees: Any decrees, in any order.

    Returns:
        Each day that is off once all of them are signed, with the day off as decreed and the decree
        that last gave it.
    """
    off: dict[date, tuple[HariLibur, Keputusan]] = {}
    for decree in sorted(decrees, key=lambda decree: decree.signed):
        for taken in decree.takes:
            off.pop(taken, None)
        for given in decree.gives:
            off[given.day] = (given, decree)
    return off
