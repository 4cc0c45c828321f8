"""Hasil: what a replay reads and what it gives - an office's policy, duties, where a case stands.

Everything here is a plain value. `layanan.prosedur.mesin` makes the positions; two of them can be
compared, and many of them be asked at once for what is pending.

Where a case stands is read under one policy, and sometimes no policy can settle it. A `Doubt` says
so. The law deems something when a time in bare *hari* runs out, and between its last day in
calendar days and the one in working days the two readings disagree. Or it deems something of what
nobody recorded, such as that an application was complete. A person has to judge that: it is shown
in the explanation and in a refusal, and nobody should be told the state without it.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum, unique
from typing import Any, Final, Generic, TypeAlias, final

from attrs import evolve, field, frozen

from layanan.checking import NonBlank, check
from layanan.citation import Citation
from layanan.errors import Fault, OutsideDecreesError
from layanan.prosedur.tabel import E, Procedure, Row, S, Timer, spoken
from layanan.text import Lang, Text, day_text, listing
from layanan.waktu.deadline import Deadline
from layanan.waktu.jangka_waktu import JangkaWaktu
from layanan.waktu.kalender import Kalender
from layanan.waktu.norma import BacaanHari, Pihak, Roll, Sifat

__all__ = [
    "Doubt",
    "Duty",
    "OfficeLimit",
    "Passage",
    "Policy",
    "Position",
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

    @property
    def other_due(self) -> date | None:
        """The last day by the other reading of bare *hari*.

        None where the norm names its unit, nobody set a length, the other reading needs a year
        without a decree, or the time stood still or was extended: then only a replay can tell.
        """
        return None if self.due is None or self.moved else _unmoved(self)

    def days_left(self, on: date) -> int | None:
        """Count the calendar days to the last day; negative: days late, None: there is none.

        Args:
            on: The day they are counted from, as a plain date.
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


Told: TypeAlias = tuple[Timer, date, date | None, Status, date | None, Deadline | None, int]
_CLOSED: Final = 4


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
class Doubt:
    """Keraguan: what the law deems at the end of a time, which nobody can settle from the record.

    Args:
        duty: The duty whose time it is.
        row: The row by which the law deems it.
        text: Why it is in doubt.
    """

    duty: Duty
    row: Row[Any]
    text: Text


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
    """

    procedure: Procedure[S, E]
    policy: Policy
    now: date
    state: S
    # What duties and passages hold; they are made when asked for, which most never are.
    _told: tuple[Told, ...] = field(repr=False)
    _passages: tuple[tuple[date, Row[S], E | None, S], ...] = field(repr=False)

    @property
    def duties(self) -> tuple[Duty, ...]:
        """Every duty and chance that arose, in the order they arose."""
        return tuple([Duty(*told) for told in self._told])

    @property
    def history(self) -> tuple[Passage[S, E], ...]:
        """How it came there, in order."""
        return tuple(Passage(*passage) for passage in self._passages)

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """What a person has to judge before the state can be relied on; empty: nothing."""
        return (*self._unrecorded(), *self._read_otherwise())

    @property
    def is_certain(self) -> bool:
        """Whether the record and both readings of bare *hari* agree on where the case stands."""
        return not self.doubts

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
        pending = [Duty(*told) for told in self._told if told[_CLOSED] is None]
        return tuple(sorted(pending, key=_urgency))

    def having(self, status: Status) -> tuple[Duty, ...]:
        """List the duties with one standing."""
        return tuple(duty for duty in self.duties if duty.status is status)

    def explain(self, lang: Lang | str = Lang.ID) -> str:
        """Tell the whole of it: state, history with provisions, duties.

        Args:
            lang: ``"id"`` or ``"en"``.
        """
        return "\n".join(line.render(lang) for line in self._lines())

    def _lines(self) -> Iterator[Text]:
        doubts = self.doubts
        yield (_MAY_STAND if doubts else _STANDS).format(
            title=self.procedure.title, now=day_text(self.now), state=spoken(self.state)
        )
        for doubt in doubts:
            yield Text("! {doubt}", "! {doubt}").format(doubt=doubt.text)
        for passage in self.history:
            yield Text("{day}: {row}", "{day}: {row}").format(
                day=day_text(passage.day), row=passage.row.text
            )
        for duty in self.duties:
            yield Text("- {duty}", "- {duty}").format(duty=duty.text)

    def _unrecorded(self) -> Iterator[Doubt]:
        """What was deemed of something nobody recorded, and has not been settled since."""
        for i, (day, row, _, _) in enumerate(self._passages):
            if row.doubt is None:
                continue
            over = [one for one in self.duties if _is_of(row, one) and _ran_out(one, day)]
            later = [one for _, one, _, _ in self._passages[i:]]
            if not any(_settles(one, over[-1]) for one in later):
                yield Doubt(over[-1], row, row.doubt)

    def _read_otherwise(self) -> Iterator[Doubt]:
        """What one reading of bare *hari* deems to have happened, and the other does not."""
        for duty in self.duties:
            if duty.due is None or duty.deadline is None or (hari := duty.deadline.hari) is None:
                continue
            rows = [row for row in self.procedure.rows if _is_of(row, duty)]
            if (row := self._deemed(duty, duty.due, rows)) is not None:
                yield Doubt(duty, row, _readings(duty, duty.due, hari, row))

    def _deemed(self, duty: Duty, due: date, rows: list[Row[S]]) -> Row[S] | None:
        """The row that one reading goes by and the other does not, if there is one."""
        other = duty.other_due
        for i, (day, row, event, _) in enumerate(self._passages):
            if event is None and row in rows and _ran_out(duty, day):
                # Deemed here. The first event that needs it to have been, or else the day of
                # asking, tells whether the readings differ.
                before = self._passages[i - 1][3]
                since = (d for d, r, e, _ in self._passages[i:] if e and _needs(r, before))
                return row if other is None or next(since, self.now) <= other else None
        until = duty.closed or self.now
        # What moved it brings no reading forward: by the other it is over on this day or later.
        soonest = _unmoved(duty)
        if soonest is None or not soonest < until <= due:
            return None
        return next((row for row in rows if duty.closed or self.state in row.sources), None)


_STANDS: Final = Text("{title}, {now}: {state}", "{title}, {now}: {state}")
_MAY_STAND: Final = Text(
    "{title}, {now}: {state} - belum pasti", "{title}, {now}: {state} - not certain"
)
_READINGS: Final = Text(
    "{what}: sampai {due} bila hari dibaca {hari}, sampai {other} bila dibaca {lain}; {row}",
    "{what}: until {due} where hari is read as {hari}, until {other} where as {lain}; {row}",
)
_UNKNOWN: Final = Text("hari yang belum diketahui", "a day not known yet")
_NAMES: Final = {
    BacaanHari.KALENDER: Text("hari kalender", "calendar days"),
    BacaanHari.KERJA: Text("hari kerja", "working days"),
}


def _unmoved(duty: Duty) -> date | None:
    """The last day by the other reading of bare *hari*, had nothing moved it."""
    if duty.deadline is None or duty.deadline.hari is None:
        return None
    try:
        return evolve(duty.deadline.basis, hari=duty.deadline.hari.other).due(duty.start).due
    except OutsideDecreesError:
        return None


def _is_of(row: Row[Any], duty: Duty) -> bool:
    """Whether a row says what follows when the time of a duty runs out."""
    return row.lapse is not None and row.lapse.id == duty.timer.id


def _settles(row: Row[Any], duty: Duty) -> bool:
    """Whether a row leaves no doubt that the law deems something of a duty, or that it does not."""
    return duty.timer.id in row.settles or (_is_of(row, duty) and row.doubt is None)


def _needs(row: Row[Any], before: StrEnum) -> bool:
    """Whether a row could not have been gone by without a trace in the state before."""
    return row.target is not None or before not in row.sources


def _ran_out(duty: Duty, day: date) -> bool:
    """Whether a duty's time was over on a day, and it had not been done in time."""
    over = duty.due is not None and duty.due < day
    return over and duty.status in (Status.LAPSED, Status.LATE)


def _readings(duty: Duty, due: date, hari: BacaanHari, row: Row[Any]) -> Text:
    other = duty.other_due
    return _READINGS.format(
        what=duty.isi,
        due=day_text(due),
        hari=_NAMES[hari],
        other=_UNKNOWN if other is None else day_text(other),
        lain=_NAMES[hari.other],
        row=row.text,
    )


def _urgency(duty: Duty) -> date:
    return duty.due or date.max


def agenda(positions: Iterable[Position[S, E]]) -> tuple[tuple[Duty, Position[S, E]], ...]:
    """List what is pending in many cases, the most urgent first.

    Args:
        positions: The cases, each where it stands.

    Returns:
        Each pending duty with its case; what has no last day stands at the end.
    """
    pending = [(duty, one) for one in positions for duty in one.agenda]
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
