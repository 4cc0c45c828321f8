"""JangkaWaktu: a promised length of time, which is not yet a date.

A length keeps the unit it was promised in. Bare *hari* is a unit of its own: neither UU 25/2009 nor
PP 96/2012 says whether it means calendar or working days, so nothing here turns it into either.
"""

from collections.abc import Callable
from datetime import date
from enum import StrEnum, unique
from typing import Annotated, Final, final

from attrs import frozen
from dateutil.relativedelta import relativedelta

from layanan.checking import Constraint, check, positive
from layanan.errors import DateError, Fault
from layanan.terbilang import LARGEST, to_words
from layanan.text import Lang, Text

__all__ = ["JangkaWaktu", "Satuan"]


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


_ENGLISH: Final = {
    Satuan.MENIT: ("minute", "minutes"),
    Satuan.JAM: ("hour", "hours"),
    Satuan.JAM_KERJA: ("working hour", "working hours"),
    Satuan.HARI: ("day (hari)", "days (hari)"),
    Satuan.HARI_KALENDER: ("calendar day", "calendar days"),
    Satuan.HARI_KERJA: ("working day", "working days"),
    Satuan.MINGGU: ("week", "weeks"),
    Satuan.BULAN: ("month", "months"),
    Satuan.TAHUN: ("year", "years"),
}

# What a length is on the calendar, where that needs no office and no reading.
_STEPS: Final[dict[Satuan, Callable[[int], relativedelta]]] = {
    Satuan.HARI_KALENDER: lambda n: relativedelta(days=n),
    Satuan.MINGGU: lambda n: relativedelta(weeks=n),
    Satuan.BULAN: lambda n: relativedelta(months=n),
    Satuan.TAHUN: lambda n: relativedelta(years=n),
}
_REACHED: Final = Text("lama sampai hari dalam tahun 1-9999", "a length to a day of years 1-9999")


_sayable = Constraint(
    lambda n: n <= LARGEST,
    Text("paling banyak {n}", "at most {n}").format(n=LARGEST),
)


@final
@frozen
class JangkaWaktu:
    """Jangka waktu: a length of time in the unit it was promised in (UU 25/2009 Pasal 21 huruf d).

    Args:
        jumlah: How many; at least one, and no more than there are words for.
        satuan: Of what.

    Raises:
        MalformedError: if ``jumlah`` is zero, negative or no whole number.

    Example:
        >>> print(JangkaWaktu(14, Satuan.HARI_KERJA))
        14 (empat belas) hari kerja
    """

    jumlah: Annotated[int, positive, _sayable]
    satuan: Satuan

    __attrs_post_init__ = check

    @property
    def text(self) -> Text:
        """The legal form in Indonesian, plain words in English."""
        one, many = _ENGLISH[self.satuan]
        return Text(
            f"{self.jumlah} ({to_words(self.jumlah)}) {self.satuan.value}",
            f"{self.jumlah} {one if self.jumlah == 1 else many}",
        )

    def render(self, lang: Lang | str = Lang.ID) -> str:
        """Print it in one language.

        Example:
            >>> JangkaWaktu(1, Satuan.BULAN).render("en")
            '1 month'
        """
        return self.text.render(lang)

    def shift(self, start: date, times: int = 1) -> date | None:
        """Move a date by this length on the calendar alone.

        Months and years clip to the end of a shorter month, as `dateutil.relativedelta` does: one
        month after 31 January is the last of February.

        Args:
            start: The day moved from.
            times: How often; negative moves back. All at once, so repeated months do not drift.

        Returns:
            The day, or None where the unit needs an office's calendar or a reading of *hari*, or
            measures less than a day.

        Raises:
            DateError: if the day would lie outside the years 1 to 9999, which have dates.
        """
        step = _STEPS.get(self.satuan)
        if step is None:
            return None
        try:
            return start + step(self.jumlah * times)
        except (OverflowError, ValueError) as error:
            raise DateError(Fault.of("jangka", str(self), _REACHED)) from error

    def __str__(self) -> str:
        return self.render()
