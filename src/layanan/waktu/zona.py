"""Indonesia's three time zones, which are fixed offsets: no daylight saving, no zone database."""

from datetime import date, datetime, timedelta, timezone
from enum import Enum, unique
from typing import Final, final

from layanan.errors import DateError, Fault
from layanan.text import Text

__all__ = ["Zona"]

_EXPECTED: Final = Text(
    "tanggal, atau waktu dengan zona (WIB, WITA, atau WIT)",
    "a date, or a moment with its zone (WIB, WITA or WIT)",
)


@final
@unique
class Zona(Enum):
    """Zona waktu: the zone an office reads its clock in.

    ======  ==========  =========================================
    member  offset      where
    ======  ==========  =========================================
    WIB     UTC+07:00   western Indonesia, the central government
    WITA    UTC+08:00   central Indonesia
    WIT     UTC+09:00   eastern Indonesia
    ======  ==========  =========================================

    Example:
        >>> midnight_in_jayapura = datetime(2026, 3, 13, 0, 30, tzinfo=Zona.WIT.tz)
        >>> print(Zona.WIT.day(midnight_in_jayapura), Zona.WIB.day(midnight_in_jayapura))
        2026-03-13 2026-03-12
    """

    WIB = "WIB"
    WITA = "WITA"
    WIT = "WIT"

    @property
    def tz(self) -> timezone:
        """The fixed offset, to be given to `datetime`."""
        return _OFFSETS[self]

    def day(self, moment: date, name: str = "moment") -> date:
        """Return the calendar day of an instant on this zone's clock; a plain date is itself.

        Args:
            moment: A date, or a datetime that knows its offset.
            name: What the argument is called where it is refused.

        Raises:
            DateError: if ``moment`` is a naive datetime or no date at all.
        """
        if type(moment) is date:
            return moment
        return self._read(moment, name)

    def _read(self, given: object, name: str) -> date:
        # Callers of a date library do pass texts and numbers, whatever the annotation says.
        try:
            if isinstance(given, datetime):
                if given.utcoffset() is not None:
                    return given.astimezone(_OFFSETS[self]).date()
            elif isinstance(given, date):
                return date(given.year, given.month, given.day)
        except (OverflowError, ValueError) as error:
            # The last hours of the year 9999, or a "not a time" that calls itself a datetime.
            raise DateError(Fault.of(name, given, _EXPECTED)) from error
        raise DateError(Fault.of(name, given, _EXPECTED))


_OFFSETS: Final = {
    Zona.WIB: timezone(timedelta(hours=7), "WIB"),
    Zona.WITA: timezone(timedelta(hours=8), "WITA"),
    Zona.WIT: timezone(timedelta(hours=9), "WIT"),
}
