"""The days of a span, one by one: which were counted, which were skipped, and why."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import final

from attrs import frozen

from layanan.waktu.kalender import Closure, Kalender

__all__ = ["Step", "walk"]


@final
@frozen
class Step:
    """One day between the start and the due date.

    Args:
        day: The day.
        number: Which day of the count it is; None: it was skipped.
        closure: Why it was skipped, or None.
    """

    day: date
    number: int | None
    closure: Closure | None = None


def walk(
    start: date,
    due: date,
    *,
    sign: int,
    counted_to: date,
    kalender: Kalender | None,
    working: bool,
) -> Iterator[Step]:
    """Go from the day after the start to the due date.

    Args:
        start: The day counted from, itself no step.
        due: The last day.
        sign: 1 where the count runs forward, -1 where it runs back.
        counted_to: Where the count itself ended; from there on the last day was only moved.
        kalender: The office's calendar; only working days, and moved ones, look at it.
        working: Whether working days were counted.
    """
    day, number = start, 0
    # Moved back, a last day may lie before its start: then there is nothing between the two.
    while (due - day).days * sign > 0:
        day += timedelta(sign)
        rolled = (day - counted_to).days * sign > 0
        closure = None
        if kalender is not None and (working or rolled):
            closure = kalender.closed(day)
        if rolled or closure is not None:
            yield Step(day, None, closure)
        else:
            number += 1
            yield Step(day, number)
