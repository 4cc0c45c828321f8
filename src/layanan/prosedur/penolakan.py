"""Penolakan: an event that cannot have happened where it stands, and why it is refused."""

from enum import StrEnum, unique
from typing import Any, Final, final

from layanan.errors import LayananError
from layanan.prosedur.hasil import Doubt
from layanan.prosedur.tabel import Event, Row

__all__ = ["Reason", "RefusedError"]


@final
@unique
class Reason(StrEnum):
    """Why an event is refused."""

    NOT_ALLOWED = "not_allowed"
    OUT_OF_ORDER = "out_of_order"
    BEFORE_TRIGGER = "before_trigger"
    REPEATED = "repeated"
    IN_FUTURE = "in_future"


_REASONS: Final = {
    Reason.NOT_ALLOWED: "has no place in the state",
    Reason.OUT_OF_ORDER: "is dated before the event before it, in the state",
    Reason.BEFORE_TRIGGER: "comes before what it depends on, in the state",
    Reason.REPEATED: "has already happened, in the state",
    Reason.IN_FUTURE: "is dated after now, in the state",
}


class RefusedError(LayananError):
    """An event that cannot have happened where it stands.

    Attributes:
        reason: Why it is refused.
        index: Its place among the events.
        event: The event.
        state: The state it would have happened in.
        row: The row that forbids it: the one whose condition is not met, or else the one that
            brought the case where it is; None: the case has just begun.
        places: The rows by which such an event can happen.
        doubts: What was not settled about the state itself: a complaint that one reading of *hari*
            deems withdrawn already may be completed in time by the other.
    """

    def __init__(
        self,
        reason: Reason,
        index: int,
        event: Event,
        state: StrEnum,
        row: Row[Any] | None,
        places: tuple[Row[Any], ...],
        doubts: tuple[Doubt, ...] = (),
    ) -> None:
        self.reason = reason
        self.index = index
        self.event = event
        self.state = state
        self.row = row
        self.places = places
        self.doubts = doubts
        super().__init__(reason, index, event, state, row, places, doubts)

    def __str__(self) -> str:
        said = (
            f"event {self.index} ({self.event.jenis.value}, {self.event.pada}) "
            f"{_REASONS[self.reason]} {self.state.value!r}"
        )
        if self.row is not None:
            said = f"{said}; by: {self.row.text.en}"
        return "; ".join([said, *(one.text.en for one in self.doubts)])
