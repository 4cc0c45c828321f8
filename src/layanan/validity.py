"""When something is law: from a first day, until before a last one.

Nothing in this library is in force "always". A rule, a time limit and a decree each carry a
`Validity`, and two versions of one norm may not claim the same day.
"""

from collections.abc import Iterable
from datetime import date
from itertools import pairwise
from typing import final

from attrs import frozen

from layanan.checking import check
from layanan.errors import Fault, NotInForceError, OverlapError
from layanan.text import Text

__all__ = ["Validity", "refuse_overlaps"]


@final
@frozen
class Validity:
    """The days on which something is law.

    Args:
        start: First day in force.
        end: First day no longer in force; None: no end is known.

    Raises:
        MalformedError: if ``end`` is not after ``start``.

    Example:
        >>> Validity(date(2009, 7, 18)).covers(date(2009, 7, 17))
        False
    """

    start: date
    end: date | None = None

    __attrs_post_init__ = check

    def _faults(self) -> Iterable[Fault]:
        if self.end is not None and self.end <= self.start:
            after = Text("sesudah {start}", "a day after {start}").format(start=self.start)
            yield Fault.of("end", self.end.isoformat(), after)

    def covers(self, on: date) -> bool:
        """Tell whether ``on`` is one of these days."""
        return self.start <= on and (self.end is None or on < self.end)

    def require(self, on: date, subject: str) -> None:
        """Refuse a day on which ``subject`` is not law.

        Raises:
            NotInForceError: if ``on`` is not covered.
        """
        if not self.covers(on):
            raise NotInForceError(subject, on, self.start, self.end)


def refuse_overlaps(versions: Iterable[tuple[str, Validity]]) -> None:
    """Refuse two versions of one norm on one day.

    Args:
        versions: Pairs of a norm's id and the validity of one of its versions.

    Raises:
        OverlapError: naming the norm and the first day claimed twice.

    Example:
        >>> first, second = Validity(date(2009, 1, 1)), Validity(date(2010, 1, 1))
        >>> refuse_overlaps([("P1", first), ("P1", second)])
        Traceback (most recent call last):
        ...
        layanan.errors.OverlapError: two versions of P1 are in force on 2010-01-01
    """
    ordered = sorted(versions, key=lambda version: (version[0], version[1].start))
    for (name, earlier), (other, later) in pairwise(ordered):
        if name == other and earlier.covers(later.start):
            raise OverlapError(name, later.start)
