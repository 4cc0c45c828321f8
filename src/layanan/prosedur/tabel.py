"""Tabel: a procedure as data - states, events, and the rows that join them.

Nothing here runs. A `Row` says: in these states, on this event, the case comes to that state, by
this provision; these duties begin, are done, or are owed no longer. A row of another kind has no
event and says what the law *deems* to happen when a time runs out. `layanan.prosedur.mesin` says
how a table is run.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from typing import Final, Generic, Protocol, TypeVar, final

from attrs import field, frozen

from layanan.citation import Citation
from layanan.errors import Fault, MalformedError
from layanan.text import Lang, Text
from layanan.validity import Validity
from layanan.waktu.deadline import Tenggat
from layanan.waktu.norma import Pihak

__all__ = ["Procedure", "Row", "Timer"]


class Event(Protocol):
    """What the engine asks of an event: a kind and a moment."""

    @property
    def jenis(self) -> StrEnum:
        """What happened."""
        ...

    @property
    def pada(self) -> date:
        """When: a date, or an aware datetime."""
        ...


S = TypeVar("S", bound=StrEnum)
E = TypeVar("E", bound=Event)


_NO_TIMERS: Final[frozenset[str]] = frozenset()
_NO_EVENTS: Final[frozenset[StrEnum]] = frozenset()
_NAMED: Final = Text("nama", "a name")


@final
@frozen(kw_only=True, cache_hash=True)
class Timer:
    """One duty or chance that a row begins.

    Args:
        id: Its name within the procedure.
        tenggat: The time limit, or the norm that asks for time and sets no number.
        pihak: Who owes it in this procedure; empty: whoever the limit names.
        after: The timer whose last day it is counted from; empty: none.
        since: The kinds of event of which the last to happen is the day it is counted from; none:
            the day of the event that starts it.
        day_field: The field of the event that sets the last day itself; empty: none does.
    """

    id: str
    tenggat: Tenggat
    pihak: tuple[Pihak, ...] = ()
    after: str = ""
    since: frozenset[StrEnum] = _NO_EVENTS
    day_field: str = ""

    def __attrs_post_init__(self) -> None:
        if not self.id.strip():
            raise MalformedError("Timer", [Fault.of("id", self.id, _NAMED)])

    @property
    def owed_by(self) -> tuple[Pihak, ...]:
        """Who has to act."""
        return self.pihak or self.tenggat.pihak


@final
@frozen(kw_only=True, cache_hash=True)
class Row(Generic[S]):
    """One row of a procedure's table.

    Args:
        sources: The states it applies in.
        event: What happens; None in a row for a time that runs out.
        lapse: The timer that runs out; None in a row for an event.
        target: The state it leads to; None: the state stays.
        citation: The provision that says so.
        starts: The duties that begin.
        meets: The timers that are thereby met.
        drops: The timers that are owed no longer.
        pauses: The timers that stand still from that day on.
        resumes: The timers that run on from that day.
        extends: The timers made longer by the event's ``perpanjangan``.
        after: What must have happened before.
        unless: What must not have happened before.
        note: What the provision leaves open, or how it is read here.
        doubt: In a row for a time that runs out: what the record would have to show for the law to
            deem anything, and does not; such a lapse closes no duty. None: nothing.
        settles: The timers whose lapse is in doubt no longer: somebody competent has ruled on it.
    """

    sources: frozenset[S]
    event: StrEnum | None = None
    lapse: Timer | None = None
    target: S | None = None
    citation: Citation
    starts: tuple[Timer, ...] = ()
    meets: frozenset[str] = _NO_TIMERS
    drops: frozenset[str] = _NO_TIMERS
    pauses: frozenset[str] = _NO_TIMERS
    resumes: frozenset[str] = _NO_TIMERS
    extends: frozenset[str] = _NO_TIMERS
    after: frozenset[StrEnum] = _NO_EVENTS
    unless: frozenset[StrEnum] = _NO_EVENTS
    note: Text | None = None
    doubt: Text | None = None
    settles: frozenset[str] = _NO_TIMERS

    @property
    def what(self) -> Text:
        """What happens: the event, or what was not done in time."""
        if self.lapse is not None:
            return _RUNS_OUT.format(what=self.lapse.tenggat.isi)
        return Text("", "") if self.event is None else spoken(self.event)

    @property
    def text(self) -> Text:
        """The row in one line: on what, to where, by which provision."""
        what = self.what
        if self.target is None:
            return _STAYS.format(what=what, citation=self.citation)
        return _LEADS.format(what=what, target=spoken(self.target), citation=self.citation)


_RUNS_OUT: Final = Text("waktu lewat untuk {what}", "time ran out to {what}")
_STAYS: Final = Text("{what} ({citation})", "{what} ({citation})")
_LEADS: Final = Text("{what}: {target} ({citation})", "{what}: {target} ({citation})")


def spoken(member: StrEnum) -> Text:
    """Return the text of a state or an event; a vocabulary without texts speaks in its values."""
    text = getattr(member, "text", None)
    return text if isinstance(text, Text) else Text(member.value, member.value)


@final
@frozen(kw_only=True, cache_hash=True)
class Procedure(Generic[S, E]):
    """A procedure: its states, its events and the table that joins them.

    Args:
        id: Its stable name.
        title: What it is called.
        citation: The provision it starts from.
        validity: When it is law.
        states: All states, the one a case begins in first.
        events: All kinds of event.
        rows: The table.
        finals: The states in which nothing is pending any more.
        note: How firm it is and where it comes from, where that needs saying.

    Raises:
        MalformedError: if two rows answer one event in one state, a row has neither event nor
            lapse or both, or a doubt without a lapse, a timer is met or paused that no row starts,
            a timer is counted from one that need not have begun by then, two norms share a timer's
            name, or a state or event is never used.
    """

    id: str
    title: Text = field(repr=False)
    citation: Citation
    validity: Validity
    # A table is read in the docs: shown with each position, it would bury what is said there.
    states: tuple[S, ...] = field(repr=False)
    events: tuple[StrEnum, ...] = field(repr=False)
    rows: tuple[Row[S], ...] = field(repr=False)
    finals: frozenset[S] = field(repr=False)
    note: Text | None = field(default=None, repr=False)

    def __attrs_post_init__(self) -> None:
        if faults := tuple(self._faults()):
            raise MalformedError(type(self).__name__, faults)

    def _faults(self) -> Iterator[Fault]:
        started = {timer.id for row in self.rows for timer in row.starts}
        taken: set[tuple[S, StrEnum | None, str]] = set()
        for i, row in enumerate(self.rows):
            if (row.event is None) is (row.lapse is None):
                yield Fault.of(f"rows[{i}]", row.event, _ONE_OF_TWO)
            if row.doubt is not None and row.lapse is None:
                yield Fault.of(f"rows[{i}].doubt", row.doubt.id, _OF_A_LAPSE)
            lapse = "" if row.lapse is None else row.lapse.id
            keys = {(source, row.event, lapse) for source in row.sources}
            if clash := taken & keys:
                yield Fault.of(f"rows[{i}]", sorted(source for source, _, _ in clash), _ONCE)
            taken |= keys
            named = row.meets | row.drops | row.pauses | row.resumes | row.extends
            named |= row.settles | {timer.after for timer in row.starts} | {lapse}
            if unknown := named - started - {""}:
                yield Fault.of(f"rows[{i}]", sorted(unknown), _STARTED)
        yield from self._uncounted()
        norms = {(timer.id, timer.tenggat.id) for row in self.rows for timer in row.starts}
        if len(norms) != len(started):
            yield Fault.of("rows", sorted(norms), _ONE_NORM)
        used = {row.event for row in self.rows}
        reached = {state for row in self.rows for state in (*row.sources, row.target)}
        if idle := set(self.events) ^ (used - {None}):
            yield Fault.of("events", sorted(map(str, idle)), _ALL_USED)
        if idle := set(self.states) ^ (reached - {None}):
            yield Fault.of("states", sorted(map(str, idle)), _ALL_USED)

    def _uncounted(self) -> Iterator[Fault]:
        """Find the timers counted from the last day of one that need not have begun by then."""
        if not any(timer.after for row in self.rows for timer in row.starts):
            return
        begun = self._surely_begun()
        for i, row in enumerate(self.rows):
            known = self._begun_before(row)
            for j, timer in enumerate(row.starts):
                if timer.after and any(timer.after not in begun[s] | known for s in row.sources):
                    yield Fault.of(f"rows[{i}].starts[{j}].after", timer.after, _BEGUN)
                # A row begins its timers one after the other.
                known |= _begins((timer,))

    def _surely_begun(self) -> dict[S, frozenset[str]]:
        """Say which timers have begun in every course that comes to a state.

        Taken to be all of them until some row shows otherwise; what is left holds by whatever way
        the case came. A state nothing leads to keeps them all: no case is ever in it.
        """
        every = _begins(timer for row in self.rows for timer in row.starts)
        begun = dict.fromkeys((state for row in self.rows for state in row.sources), every)
        begun[self.states[0]] = frozenset()
        waiting = [self.states[0]]
        while waiting:
            state = waiting.pop()
            for row in self.rows:
                target = row.target
                if target is None or state not in row.sources:
                    continue
                old = begun.get(target, every)
                new = old & (begun[state] | self._begun_before(row) | _begins(row.starts))
                if new != old:
                    begun[target] = new
                    waiting.append(target)
        return begun

    def _begun_before(self, row: Row[S]) -> frozenset[str]:
        """The timers that have begun whenever a row is gone by: what it needs to have happened."""
        begun = frozenset[str]() if row.lapse is None else frozenset({row.lapse.id})
        for kind in row.after:
            of_kind = [_begins(one.starts) for one in self.rows if one.event == kind]
            begun |= frozenset[str]().union(*of_kind[:1]).intersection(*of_kind)
        return begun

    @property
    def timers(self) -> tuple[Timer, ...]:
        """Every duty and chance the table can begin, in the order of its rows."""
        return tuple({timer.id: timer for row in self.rows for timer in row.starts}.values())

    def mermaid(self, lang: Lang | str = Lang.ID, *, loops: bool = False) -> str:
        """Draw the table as a Mermaid state diagram.

        Args:
            lang: ``"id"`` or ``"en"``.
            loops: Whether events that leave the state as it is are drawn.
        """
        return "\n".join(self._drawing(lang, loops=loops))

    def _repr_markdown_(self) -> str:
        """Show itself in a notebook: the diagram."""
        return f"```mermaid\n{self.mermaid()}\n```"

    def _drawing(self, lang: Lang | str, *, loops: bool) -> Iterator[str]:
        yield "stateDiagram-v2"
        for state in self.states:
            yield f'    state "{spoken(state).render(lang)}" as {state.value}'
        yield f"    [*] --> {self.states[0].value}"
        for row in self.rows:
            if row.target is None and not loops:
                continue
            # A colon would end the label.
            label = f"{row.what.render(lang)} ({row.citation.place})".replace(":", " -")
            for state in self.states:
                if state in row.sources:
                    yield f"    {state.value} --> {(row.target or state).value} : {label}"
        for state in self.states:
            if state in self.finals:
                yield f"    {state.value} --> [*]"


def _begins(timers: Iterable[Timer]) -> frozenset[str]:
    """The timers a row begins whatever its event says: the event need not set a day."""
    return frozenset(timer.id for timer in timers if not timer.day_field)


_ONE_OF_TWO: Final = Text("peristiwa atau waktu yang lewat", "an event or a lapse, not both")
_ONCE: Final = Text("satu baris saja", "answered by one row only")
_STARTED: Final = Text("tenggat yang dimulai satu baris", "a timer that some row starts")
_OF_A_LAPSE: Final = Text("hanya pada waktu yang lewat", "beside a lapse only")
_BEGUN: Final = Text(
    "tenggat yang pasti sudah dimulai sebelumnya", "a timer that has begun by then in every course"
)
_ONE_NORM: Final = Text("satu norma untuk tiap tenggat", "one norm for each timer")
_ALL_USED: Final = Text("semuanya, masing-masing terpakai", "all of them, each used by a row")
