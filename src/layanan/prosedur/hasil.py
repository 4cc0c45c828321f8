"""Hasil: what a replay reads and what it gives - an office's policy, duties, where a case stands.

Everything here is a plain value. `layanan.prosedur.mesin` makes the positions; two of them can be
compared, and many of them be asked at once for what is pending.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum, unique
from typing import Any, Final, Generic, final

from attrs import field, frozen

from layanan.checking import NonBlank, check
from layanan.citation import Citation
from layanan.errors import Fault, LayananError
from layanan.prosedur.tabel import E, Event, Procedure, Row, S, Timer, spoken
from layanan.text import Lang, Text, day_text, listing
from layanan.waktu.deadline import BacaanHari, Deadline, Pihak, Roll, Sifat
from layanan.waktu.jangka_waktu import JangkaWaktu
from layanan.waktu.kalender import Kalender

__all__ = [
    "Duty",
    "OfficeLimit",
    "Passage",
    "Policy",
    "Position",
    "Reason",
    "RefusedError",
    "Shift",
    "Status",
    "agenda",
    "difference",
]


@final
@frozen
class OfficeLimit:
    """An office's own length for a duty on which the law sets no number.

    Args:
        timer: The id of the timer.
        jangka: The length the office has set itself.
    """

    timer: NonBlank
    jangka: JangkaWaktu

    __attrs_post_init__ = check


@final
@frozen(kw_only=True, cache_hash=True)
class Policy:
    """What a procedure is read under: an office's calendar, readings and own limits.

    Args:
        kalender: The office's calendar.
        hari: How bare *hari* is read.
        roll: Whether a closed last day moves, and where to; None: it stays.
        own: The office's own lengths where the law sets no number.
    """

    kalender: Kalender
    hari: BacaanHari = BacaanHari.KALENDER
    roll: Roll | None = None
    own: tuple[OfficeLimit, ...] = ()

    __attrs_post_init__ = check

    def _faults(self) -> Iterable[Fault]:
        names = [limit.timer for limit in self.own]
        if len(names) != len(set(names)):
            yield Fault.of("own", names, Text("satu untuk tiap tenggat", "one for each timer"))


@final
@unique
class Status(StrEnum):
    """How a duty stands: open, met, late, lapsed, paused, or owed no longer.

    *Late* is done after the last day, or not done though the last day is past. *Lapsed* has run
    out, and what the law attaches to that has come about.
    """

    OPEN = "open"
    MET = "met"
    LATE = "late"
    LAPSED = "lapsed"
    PAUSED = "paused"
    DROPPED = "dropped"

    @property
    def text(self) -> Text:
        """The standing in both languages."""
        return _STATUSES[self]


_STATUSES: Final = {
    Status.OPEN: Text("terbuka", "open"),
    Status.MET: Text("terpenuhi", "met"),
    Status.LATE: Text("terlambat", "late"),
    Status.LAPSED: Text("lewat waktu", "lapsed"),
    Status.PAUSED: Text("ditangguhkan", "paused"),
    Status.DROPPED: Text("tidak lagi terutang", "no longer owed"),
}


@final
@frozen
class Duty:
    """One duty or chance that arose in a case.

    Args:
        timer: The row's timer: what has to be done, by whom, by which norm.
        start: The day it is counted from.
        due: The last day, or None where nobody has set one or the time stands still.
        status: How it stands.
        closed: The day it was met, dropped or ran out; None: it is pending.
        deadline: How the last day was counted, where it was counted.
        moved: How many days pauses and extensions moved the last day from the one counted.
    """

    timer: Timer
    start: date
    due: date | None
    status: Status
    closed: date | None
    deadline: Deadline | None
    moved: int = 0

    @property
    def pihak(self) -> tuple[Pihak, ...]:
        """Who has to act."""
        return self.timer.owed_by

    @property
    def citation(self) -> Citation:
        """The norm."""
        return self.timer.tenggat.citation

    @property
    def isi(self) -> Text:
        """What has to be done."""
        return self.timer.tenggat.isi

    @property
    def is_policy(self) -> bool:
        """Whether the last day rests on the office's own policy, because the law sets none."""
        return self.deadline is not None and self.timer.tenggat.sifat is Sifat.TANPA_ANGKA

    @property
    def is_pending(self) -> bool:
        """Whether it is still to be done."""
        return self.closed is None

    def days_left(self, on: date) -> int | None:
        """Count the calendar days from a day to the last day; negative: days late.

        Args:
            on: The day, as a plain date.

        Returns:
            The days, or None where there is no last day.
        """
        return None if self.due is None else (self.due - on).days

    @property
    def text(self) -> Text:
        """The duty in one line."""
        due = _NO_DAY if self.due is None else day_text(self.due)
        return _DUTY.format(
            status=self.status.text,
            isi=self.isi,
            who=listing((pihak.text for pihak in self.pihak), _OR),
            due=due,
            citation=self.citation,
            policy=_BY_POLICY if self.is_policy else "",
        )


_OR: Final = Text(" atau ", " or ")
_NO_DAY: Final = Text("tanpa hari terakhir", "no last day")
_BY_POLICY: Final = Text(", menurut kebijakan kantor", ", by the office's own policy")
_DUTY: Final = Text(
    "{status}: {isi} ({who}), {due}; {citation}{policy}",
    "{status}: {isi} ({who}), {due}; {citation}{policy}",
)


@final
@frozen
class Passage(Generic[S, E]):
    """One step of a case: the row it went by.

    Args:
        day: The day.
        row: The row.
        event: The event, or None where a time ran out.
        state: The state the case came to, or stayed in.
    """

    day: date
    row: Row[S]
    event: E | None
    state: S


@final
@frozen
class Position(Generic[S, E]):
    """Where a case stands at a moment: state, history, duties, and what may happen next.

    Made by `replay` or `Runner.replay`.

    Args:
        procedure: The procedure.
        policy: The policy it was read under.
        now: The day it was read on.
        state: The state.
        duties: Every duty and chance that arose, in the order they arose.
    """

    procedure: Procedure[S, E]
    policy: Policy
    now: date
    state: S
    duties: tuple[Duty, ...]
    _passages: tuple[tuple[date, Row[S], E | None, S], ...] = field(repr=False)

    @property
    def history(self) -> tuple[Passage[S, E], ...]:
        """How it came there, in order."""
        return tuple(Passage(*passage) for passage in self._passages)

    @property
    def is_final(self) -> bool:
        """Whether nothing is pending any more by the state itself."""
        return self.state in self.procedure.finals

    @property
    def next_rows(self) -> tuple[Row[S], ...]:
        """The rows by which the case can go on, in the order of the table."""
        happened = {event.jenis for _, _, event, _ in self._passages if event is not None}
        return tuple(
            row
            for row in self.procedure.rows
            if row.event is not None
            and self.state in row.sources
            and row.after <= happened
            and not row.unless & happened
        )

    @property
    def allowed(self) -> tuple[StrEnum, ...]:
        """The kinds of event that may come next, in the order of the table."""
        return tuple(row.event for row in self.next_rows if row.event is not None)

    @property
    def agenda(self) -> tuple[Duty, ...]:
        """What is still to be done, the most urgent first, what has no last day at the end."""
        return tuple(sorted((duty for duty in self.duties if duty.closed is None), key=_urgency))

    def having(self, status: Status) -> tuple[Duty, ...]:
        """List the duties with one standing.

        Args:
            status: The standing.
        """
        return tuple(duty for duty in self.duties if duty.status is status)

    def explain(self, lang: Lang | str = Lang.ID) -> str:
        """Tell the whole of it: state, history with provisions, duties.

        Args:
            lang: ``"id"`` or ``"en"``.
        """
        return "\n".join(line.render(lang) for line in self._lines())

    def _lines(self) -> Iterator[Text]:
        yield _STANDS.format(
            title=self.procedure.title, now=day_text(self.now), state=spoken(self.state)
        )
        for passage in self.history:
            yield Text("{day}: {row}", "{day}: {row}").format(
                day=day_text(passage.day), row=passage.row.text
            )
        for duty in self.duties:
            yield Text("- {duty}", "- {duty}").format(duty=duty.text)


_STANDS: Final = Text("{title}, {now}: {state}", "{title}, {now}: {state}")


def _urgency(duty: Duty) -> date:
    return duty.due or date.max


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
    """

    def __init__(
        self,
        reason: Reason,
        index: int,
        event: Event,
        state: StrEnum,
        row: Row[Any] | None,
        places: tuple[Row[Any], ...],
    ) -> None:
        self.reason = reason
        self.index = index
        self.event = event
        self.state = state
        self.row = row
        self.places = places
        super().__init__(reason, index, event, state, row, places)

    def __str__(self) -> str:
        said = (
            f"event {self.index} ({self.event.jenis.value}, {self.event.pada}) "
            f"{_REASONS[self.reason]} {self.state.value!r}"
        )
        return said if self.row is None else f"{said}; by: {self.row.text.en}"


def agenda(positions: Iterable[Position[S, E]]) -> tuple[tuple[Duty, Position[S, E]], ...]:
    """List what is pending in many cases, the most urgent first.

    Args:
        positions: The cases, each where it stands.

    Returns:
        Each pending duty with its case; what has no last day stands at the end.
    """
    pending = [(duty, one) for one in positions for duty in one.duties if duty.closed is None]
    return tuple(sorted(pending, key=lambda pair: _urgency(pair[0])))


@final
@frozen
class Shift:
    """What became of one duty when the same case was read another way.

    Args:
        before: The duty in the first reading, or None where it did not arise.
        after: The duty in the second reading, or None where it did not arise.
    """

    before: Duty | None
    after: Duty | None

    @property
    def days(self) -> int | None:
        """How many calendar days the last day moved; None where either has none."""
        if self.before is None or self.after is None:
            return None
        if self.before.due is None or self.after.due is None:
            return None
        return (self.after.due - self.before.due).days


def difference(before: Position[S, E], after: Position[S, E]) -> tuple[Shift, ...]:
    """Compare the duties of one case under two readings.

    Args:
        before: The case under one policy or ``known_on``.
        after: The same events under another.

    Returns:
        Each duty whose last day or standing differs, in the order they arose.
    """
    old, new = _numbered(before), _numbered(after)
    shifts = (Shift(old.get(key), new.get(key)) for key in {**old, **new})
    return tuple(one for one in shifts if _outcome(one.before) != _outcome(one.after))


def _numbered(position: Position[S, E]) -> dict[tuple[str, int], Duty]:
    seen: dict[str, int] = {}
    numbered: dict[tuple[str, int], Duty] = {}
    for duty in position.duties:
        nth = seen[duty.timer.id] = seen.get(duty.timer.id, 0) + 1
        numbered[duty.timer.id, nth] = duty
    return numbered


def _outcome(duty: Duty | None) -> tuple[date | None, Status] | None:
    return None if duty is None else (duty.due, duty.status)
