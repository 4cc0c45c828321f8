"""JangkaWaktu: a promised length of time, which is not yet a date.

A length keeps the unit it was promised in. Bare *hari* is a unit of its own: neither UU 25/2009 nor
PP 96/2012 says whether it means calendar or working days, so nothing here turns it into either.
"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Annotated, Final, final

from attrs import frozen
from dateutil.relativedelta import relativedelta

from layanan.checking import Constraint, check, positive
from layanan.errors import DateError, Fault, MalformedError
from layanan.terbilang import LARGEST, to_words
from layanan.text import Lang, Text
from layanan.waktu.batas import Alasan, Batas, Bentuk
from layanan.waktu.frasa import Frasa, read
from layanan.waktu.satuan import Satuan

__all__ = ["REACHED", "JangkaWaktu", "Satuan"]


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
REACHED: Final = Text("lama sampai hari dalam tahun 1-9999", "a length to a day of years 1-9999")
"""What is wanted of a length that ends beyond all dates."""
# How many days a length of whole days has; bare hari is one only where a reader says so.
_DAYS: Final = {Satuan.HARI: 1, Satuan.HARI_KALENDER: 1, Satuan.MINGGU: 7}


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

    @classmethod
    def parse(cls, text: str) -> "JangkaWaktu":
        """Read one length, written the way officials write it.

        The text may say that the length is the longest ("paling lama", "maksimal") and what it is
        counted from ("sejak berkas lengkap"); neither changes how long it is. A text with more than
        one length, a range, a shortest length, an estimate or a condition says more than a
        `JangkaWaktu` can hold: `layanan.waktu.bacaan.BacaanWaktu` reads those.

        Args:
            text: For example ``"paling lama 14 (empat belas) hari kerja sejak berkas lengkap"``.

        Raises:
            MalformedError: naming the words that are not understood, or what else the text says.

        Example:
            >>> print(JangkaWaktu.parse("Paling lama 1 x 24 jam"))
            24 (dua puluh empat) jam
            >>> JangkaWaktu.parse("14 (lima belas) hari")
            Traceback (most recent call last):
            ...
            layanan.errors.MalformedError: JangkaWaktu: text: '14 (lima belas)', not a length of
            time: digits and words disagree: 14 is not lima belas (15)
        """
        frasa = read(text)
        reason = _unread(frasa)
        if reason is not None:
            words, why = reason
            raise MalformedError("JangkaWaktu", [Fault.of("text", words or text, why)])
        jangka = frasa.ucapan[0].jangka
        return cls(jangka.jumlah, jangka.satuan)

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
            raise DateError(Fault.of("jangka", str(self), REACHED)) from error

    def in_days(self, times: int = 1) -> timedelta | None:
        """Give this length in days of the calendar, bare *hari* among them.

        Args:
            times: How often; negative counts back.

        Returns:
            The days, or None where the unit is no fixed number of them.

        Raises:
            DateError: if there are more days than dates.

        Example:
            >>> JangkaWaktu(2, Satuan.MINGGU).in_days().days
            14
        """
        days = _DAYS.get(self.satuan)
        try:
            return None if days is None else timedelta(self.jumlah * times * days)
        except OverflowError as error:
            raise DateError(Fault.of("jangka", str(self), REACHED)) from error

    def __str__(self) -> str:
        return self.render()


def _unread(frasa: Frasa) -> tuple[str, Text] | None:
    """Say why a phrase is not one plain length, and which of its words are in the way."""
    if frasa.tolakan:
        refused = frasa.tolakan[0]
        return refused.kata, _NO_LENGTH.format(why=refused.alasan.explain(refused.rincian))
    if frasa.bentuk is not Bentuk.TUNGGAL:
        return "", _MORE.format(bentuk=frasa.bentuk.value)
    (item,) = frasa.ucapan
    if item.batas not in (Batas.TEPAT, Batas.PALING_LAMA) or item.kata == "sebelum":
        return item.kata or item.batas.value, _NO_LENGTH.format(why=_BOUND)
    for words in (item.perihal, item.syarat):
        if words:
            return words, _NO_LENGTH.format(why=Alasan.TIDAK_DIPAHAMI.text)
    return None


_NO_LENGTH: Final = Text("lama waktu: {why}", "a length of time: {why}")
_MORE: Final = Text("satu lama saja: ini {bentuk}", "one length: this is {bentuk}")
_BOUND: Final = Text(
    "bukan lama yang tepat atau paling lama", "it is neither an exact nor a longest length"
)
