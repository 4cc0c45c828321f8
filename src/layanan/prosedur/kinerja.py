"""Kinerja: promises against outcomes, for one application and for many.

Plain counting over `layanan.waktu.sla.Sla` clocks. Medians and percentiles are by nearest rank:
each is the time some application really took, and none is a number between two of them.
"""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import final

from attrs import frozen

from layanan.checking import NonBlank, check
from layanan.errors import DateError, Fault
from layanan.text import Text
from layanan.waktu.jangka_waktu import Satuan
from layanan.waktu.sla import Sla

__all__ = ["Fulfilment", "Performance", "fulfilment", "performance"]


@final
@frozen
class Fulfilment:
    """How one promise turned out.

    Args:
        layanan: The service.
        satuan: The unit of the promise.
        used: What was used of it: days or working days, or minutes for a promise in hours.
        late: Whether it was broken.
        finished: Whether the service was completed; an unfinished one may be late already.
    """

    layanan: NonBlank
    satuan: Satuan
    used: int
    late: bool
    finished: bool

    __attrs_post_init__ = check


def fulfilment(layanan: str, clock: Sla, now: date) -> Fulfilment:
    """Read a clock as an outcome.

    Args:
        layanan: The service.
        clock: Its clock.
        now: The moment it is read at; an instant where the promise is in hours.

    Raises:
        DateError: if the promise is in hours and ``now`` has none.
    """
    return Fulfilment(
        layanan,
        clock.target.satuan,
        clock.used(now),
        clock.is_late(now),
        clock.stopped is not None,
    )


@final
@frozen
class Performance:
    """How the promises of one service turned out.

    Args:
        layanan: The service.
        satuan: The unit of its promises.
        on_time: Finished in time.
        late: Finished late.
        open: Unfinished, still in time.
        overdue: Unfinished, late already.
        used: What each finished one used, in order of size.
    """

    layanan: str
    satuan: Satuan
    on_time: int
    late: int
    open: int
    overdue: int
    used: tuple[int, ...]

    @property
    def share(self) -> Fraction | None:
        """The share finished in time of all that are decided one way or the other.

        An unfinished one that is late already counts as late: leaving it out would reward not
        finishing it. None where nothing is decided yet.
        """
        decided = self.on_time + self.late + self.overdue
        return Fraction(self.on_time, decided) if decided else None

    @property
    def median(self) -> int | None:
        """What the middle one used; of two in the middle, the lower. None where none is done."""
        return self.percentile(50)

    def percentile(self, percent: int) -> int | None:
        """Return what so many percent stayed within, by nearest rank.

        Args:
            percent: From 1 to 100.

        Returns:
            What that one used, or None where none is finished.

        Raises:
            DateError: if ``percent`` is not from 1 to 100.
        """
        if not 1 <= percent <= 100:
            raise DateError(Fault.of("percent", percent, Text("1 sampai 100", "1 to 100")))
        if not self.used:
            return None
        return self.used[-(-percent * len(self.used) // 100) - 1]


def performance(outcomes: Iterable[Fulfilment]) -> tuple[Performance, ...]:
    """Sum up outcomes by service and unit, in the order the services first appear.

    Args:
        outcomes: How each promise turned out.

    Example:
        >>> done = [Fulfilment("KTP", Satuan.HARI_KERJA, n, n > 14, True) for n in (3, 9, 20)]
        >>> ktp = performance(done)[0]
        >>> str(ktp.share), ktp.median, ktp.percentile(90)
        ('2/3', 9, 20)
    """
    groups: dict[tuple[str, Satuan], list[Fulfilment]] = {}
    for one in outcomes:
        groups.setdefault((one.layanan, one.satuan), []).append(one)
    return tuple(
        Performance(
            layanan,
            satuan,
            sum(one.finished and not one.late for one in group),
            sum(one.finished and one.late for one in group),
            sum(not one.finished and not one.late for one in group),
            sum(not one.finished and one.late for one in group),
            tuple(sorted(one.used for one in group if one.finished)),
        )
        for (layanan, satuan), group in groups.items()
    )
