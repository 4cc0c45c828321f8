"""Procedures: courses of events that can have happened, courses that cannot, and a state machine.

`histories` walks over the table of a procedure by what it allows next; `refused_histories` does,
and then takes one step that the table forbids. Both give a `History`, which says when to read the
case and, of a refused one, what is wrong with it.

`ProcedureMachine` puts one's own implementation to the proof: it grows cases by the table, tells
the implementation each event, and asks after each where the case stands and what is due.
"""

from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Any, Final, TypeAlias, final

from attrs import field, frozen
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from layanan.model.peristiwa import (
    JenisPeristiwaPengaduan,
    JenisPeristiwaPermohonan,
    PeristiwaPengaduan,
    PeristiwaPermohonan,
)
from layanan.model.peristiwa_rezim_lain import (
    JenisPeristiwaInformasi,
    JenisPeristiwaKeberatan,
    JenisPeristiwaOmbudsman,
    JenisPeristiwaSp4n,
    PeristiwaInformasi,
    PeristiwaKeberatan,
    PeristiwaOmbudsman,
    PeristiwaSp4n,
)
from layanan.prosedur.hasil import Policy, Position, Status
from layanan.prosedur.informasi import PERMINTAAN_INFORMASI
from layanan.prosedur.keberatan import UPAYA_ADMINISTRATIF
from layanan.prosedur.mesin import Reason, RefusedError, resolve
from layanan.prosedur.ombudsman import LAPORAN_OMBUDSMAN
from layanan.prosedur.pengaduan import PENGADUAN
from layanan.prosedur.permohonan import (
    AWAL_JANJI,
    PERMOHONAN_TANPA_BATAS,
    PERMOHONAN_TANPA_BATAS_2014,
    berstandar,
)
from layanan.prosedur.sp4n import SP4N
from layanan.prosedur.tabel import Event, Procedure, Row
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.kalender import Kalender

__all__ = [
    "PROCEDURES",
    "UNSHOWN",
    "History",
    "ProcedureMachine",
    "event",
    "histories",
    "refused_histories",
]

AnyProcedure: TypeAlias = Procedure[Any, Any]
AnyPosition: TypeAlias = Position[Any, Any]

PROCEDURES: Final[tuple[AnyProcedure, ...]] = (
    PENGADUAN,
    LAPORAN_OMBUDSMAN,
    PERMINTAAN_INFORMASI,
    UPAYA_ADMINISTRATIF,
    PERMOHONAN_TANPA_BATAS,
    PERMOHONAN_TANPA_BATAS_2014,
    SP4N,
    *(berstandar(mulai) for mulai in sorted(AWAL_JANJI)),
)
"""Every procedure of this library."""

_EVENTS: Final[dict[type[StrEnum], Callable[..., Any]]] = {
    JenisPeristiwaPengaduan: PeristiwaPengaduan,
    JenisPeristiwaOmbudsman: PeristiwaOmbudsman,
    JenisPeristiwaInformasi: PeristiwaInformasi,
    JenisPeristiwaKeberatan: PeristiwaKeberatan,
    JenisPeristiwaPermohonan: PeristiwaPermohonan,
    JenisPeristiwaSp4n: PeristiwaSp4n,
}


def _nothing(pada: date) -> dict[str, object]:
    del pada
    return {}


def _longer(pada: date) -> dict[str, object]:
    del pada
    return {"perpanjangan": JangkaWaktu(3, Satuan.HARI_KERJA), "dasar": "SK 7"}


def _to_be_paid(pada: date) -> dict[str, object]:
    return {"batas_bayar": pada + _PAYING}


# Members of two vocabularies that are spelled alike are equal, hence the types.
_EXTRA: Final[dict[tuple[type[StrEnum], StrEnum], Callable[[date], dict[str, object]]]] = {
    (JenisPeristiwaPermohonan, JenisPeristiwaPermohonan.DIPERPANJANG): _longer,
    (JenisPeristiwaPengaduan, JenisPeristiwaPengaduan.DIPUTUS): _to_be_paid,
}
_EARLIEST: Final = date(2010, 1, 4)
_LATEST: Final = date(2027, 1, 1)
_LONGEST_GAP: Final = 90
_PAYING: Final = timedelta(30)


def event(jenis: StrEnum, pada: date) -> Any:  # noqa: ANN401 - of the class the kind belongs to
    """Make an event of any kind, with what else such an event has to say.

    Args:
        jenis: The kind, of one of the vocabularies of `layanan.model.peristiwa` or
            `layanan.model.peristiwa_rezim_lain`.
        pada: When.

    Example:
        >>> event(JenisPeristiwaPengaduan.DITERIMA, date(2026, 3, 13)).pada
        datetime.date(2026, 3, 13)
    """
    extra = _EXTRA.get((type(jenis), jenis), _nothing)(pada)
    return _EVENTS[type(jenis)](jenis=jenis, pada=pada, **extra)


@final
@frozen(kw_only=True)
class History:
    """A course of events, and when to read it.

    Args:
        procedure: The procedure it is a course of.
        events: What happened, in the order it is told.
        now: The day to read the case at.
        refused: Why its last event cannot have happened; None: all of them can.
        row: The row that forbids it, where one does.
    """

    procedure: AnyProcedure = field(repr=lambda one: str(one.id))
    events: tuple[Event, ...]
    now: date
    refused: Reason | None = None
    row: Row[Any] | None = None


def _first_day(procedure: AnyProcedure) -> date:
    return max(procedure.validity.start, _EARLIEST)


def _last_day(procedure: AnyProcedure) -> date:
    """The last day on which all of it is law, and every limit ends within the decreed years."""
    spans = [procedure.validity, *(timer.tenggat.validity for timer in procedure.timers)]
    return min([*(span.end for span in spans if span.end is not None), _LATEST]) - timedelta(1)


@st.composite
def _course(
    draw: st.DrawFn, procedure: AnyProcedure, kalender: Kalender, longest: int
) -> tuple[list[Event], date]:
    run = resolve(procedure, Policy(kalender=kalender))
    first = _first_day(procedure)
    last = _last_day(procedure)
    now = first + timedelta(draw(st.integers(0, (last - first).days)))
    events: list[Event] = []
    for gap in draw(st.lists(st.integers(0, _LONGEST_GAP), max_size=longest)):
        now = min(now + timedelta(gap), last)
        allowed = run.replay(events, now=now).allowed
        if not allowed:
            break
        events.append(event(draw(st.sampled_from(allowed)), now))
    return events, now


@st.composite
def histories(
    draw: st.DrawFn,
    procedure: AnyProcedure = PENGADUAN,
    *,
    kalender: Kalender | None = None,
    longest: int = 12,
) -> History:
    """Return a strategy of courses that can have happened.

    On time and late, up to the end and left lying. Shrinks to no event at all, then to the events
    that come first in the table, all on one day.

    Args:
        draw: Given by Hypothesis.
        procedure: One of `PROCEDURES`.
        kalender: The office's calendar; None: that of a government office.
        longest: The most events.
    """
    office = Kalender.pemerintah() if kalender is None else kalender
    events, now = draw(_course(procedure, office, longest))
    now = min(now + timedelta(draw(st.integers(0, _LONGEST_GAP))), _last_day(procedure))
    return History(procedure=procedure, events=tuple(events), now=now)


@st.composite
def refused_histories(
    draw: st.DrawFn,
    procedure: AnyProcedure = PENGADUAN,
    *,
    kalender: Kalender | None = None,
    longest: int = 12,
) -> History:
    """Return a strategy of courses whose last event cannot have happened where it stands.

    It has no place in the state, comes before what it depends on or a second time, is dated before
    the event before it or after now. Shrinks to one event that no case can begin with.

    Args:
        draw: Given by Hypothesis.
        procedure: One of `PROCEDURES`.
        kalender: The office's calendar; None: that of a government office.
        longest: The most events before it.
    """
    office = Kalender.pemerintah() if kalender is None else kalender
    events, now = draw(_course(procedure, office, longest))
    run = resolve(procedure, Policy(kalender=office))
    allowed = run.replay(events, now=now).allowed
    wrong = [kind for kind in procedure.events if kind not in allowed]
    ways = ["kind"] if wrong else list[str]()
    if allowed:
        ways += ["future", "past"] if events else ["future"]
    way = draw(st.sampled_from(ways))
    if way == "kind":
        last = event(draw(st.sampled_from(wrong)), now)
    else:
        days = timedelta(draw(st.integers(1, _LONGEST_GAP)))
        kind = draw(st.sampled_from(allowed))
        last = event(kind, now + days if way == "future" else events[-1].pada - days)
    error = _refusal(procedure, Policy(kalender=office), (*events, last), now)
    return History(
        procedure=procedure,
        events=(*events, last),
        now=now,
        refused=None if error is None else error.reason,
        row=None if error is None else error.row,
    )


def _refusal(
    procedure: AnyProcedure, policy: Policy, events: tuple[Event, ...], now: date
) -> RefusedError | None:
    try:
        resolve(procedure, policy).replay(events, now=now)
    except RefusedError as error:
        return error
    return None


UNSHOWN: Final = object()
"""What `ProcedureMachine.due` returns for a duty that the implementation does not show."""


@lru_cache(maxsize=64)
def _read(
    procedure: AnyProcedure, policy: Policy, events: tuple[Event, ...], now: date
) -> AnyPosition:
    return resolve(procedure, policy).replay(events, now=now)


def _way(position: AnyPosition, wanted: Row[Any]) -> list[Row[Any]]:
    """The rows of a shortest way from where a case stands by one row, or none if there is none.

    Searched in the table alone, so a time may run out on the way that the search knows nothing of.
    """
    rows = position.procedure.rows
    guards = {kind for row in rows for kind in (*row.after, *row.unless)}
    lapsing = {row.lapse.id for row in rows if row.lapse is not None}
    happened = {one.event.jenis for one in position.history if one.event is not None}
    running = {duty.timer.id for duty in position.agenda}
    start = (position.state, frozenset(happened & guards), frozenset(running & lapsing))
    waiting: list[tuple[Any, list[Row[Any]]]] = [(start, [])]
    known = {start}
    while waiting:
        (state, past, open_), way = waiting.pop(0)
        for row in rows:
            blocked = row.after - past or row.unless & past
            if state not in row.sources or blocked or (row.lapse and row.lapse.id not in open_):
                continue
            if row == wanted:
                return [*way, row]
            begun = {timer.id for timer in row.starts} & lapsing
            node = (
                row.target or state,
                past | ({row.event} & guards),
                (open_ - row.meets - row.drops) | begun,
            )
            if node not in known:
                known.add(node)
                waiting.append((node, [*way, row]))
    return []


class ProcedureMachine(RuleBasedStateMachine):
    """One's own implementation of a procedure, held against the law.

    Subclass it, say what `open_case`, `tell`, `state` and `due` do in the implementation, and run
    ``Subclass.TestCase`` with pytest. Each case grows by what the table allows; now and then it is
    told what the table forbids. It fails, and prints the row with its article, where the
    implementation refuses what the law allows, accepts what it forbids, stands elsewhere, or has
    another last day for a pending duty. Shrinks to the shortest course that shows the difference.

    Attributes:
        procedure: The procedure.
        policy: The office's calendar, readings and own limits.
        start: The first day a case may begin.
        end: The day time stops at, so that every limit ends within the decreed years. A procedure
            that was law for a time only needs both days within that time.
    """

    procedure: AnyProcedure = PENGADUAN
    policy: Policy = Policy(kalender=Kalender.pemerintah())
    start: date = date(2024, 1, 8)
    end: date = date(2027, 6, 30)
    events: list[Any]
    now: date

    def open_case(self) -> None:
        """Begin a new case, forgetting the one before."""
        raise NotImplementedError

    def tell(self, one: Any) -> bool:  # noqa: ANN401 - an event of the procedure
        """Tell the implementation an event; return whether it took it.

        Args:
            one: The event: ``jenis`` and ``pada``.
        """
        raise NotImplementedError

    def state(self, now: date) -> StrEnum | None:
        """Return the state of the procedure the implementation is in, or None: it cannot be said.

        Args:
            now: The day it is asked.
        """
        del now
        return None

    def due(self, timer: str, now: date) -> object:
        """Return the last day the implementation has for a pending duty, None, or `UNSHOWN`.

        Args:
            timer: The name of the duty, such as ``tanggapan``.
            now: The day it is asked.
        """
        del timer, now
        return UNSHOWN

    def read(self) -> AnyPosition:
        """Return where the case stands by law."""
        return _read(self.procedure, self.policy, tuple(self.events), self.now)

    @initialize(days=st.integers(0, 250))
    def begins(self, days: int) -> None:
        """A case begins."""
        self.events = list[Any]()
        self.now = self.start + timedelta(days)
        self.open_case()

    @rule(days=st.integers(1, 90))
    def waits(self, days: int) -> None:
        """Time passes."""
        self.now = min(self.now + timedelta(days), self.end)

    @rule()
    def runs_out(self) -> None:
        """The time passes in which the most urgent duty had to be done."""
        dues = [duty.due for duty in self.read().agenda if duty.due and duty.due >= self.now]
        if dues:
            self.now = min(dues[0] + timedelta(1), self.end)

    @precondition(lambda self: bool(self.read().allowed))
    @rule(data=st.data())
    def happens(self, data: st.DataObject) -> None:
        """What the law allows happens."""
        position = self.read()
        kind = data.draw(st.sampled_from(position.allowed))
        self.take(kind)

    @rule(data=st.data())
    def comes_to(self, data: st.DataObject) -> None:
        """The case goes, by the shortest way there is, by some row of the table."""
        # Drawn by their texts: that is what a failure prints.
        rows = {f"{i}. {row.text.en}": row for i, row in enumerate(self.procedure.rows)}
        # What comes about by itself is what implementations forget: it is gone to more often.
        lapses = [text for text, row in rows.items() if row.lapse is not None]
        wanted = rows[data.draw(st.sampled_from([*rows, *lapses * 8]))]
        for row in _way(self.read(), wanted):
            if row.event is not None:
                self.take(row.event)
            else:
                self.runs_out()
            self.stands_where_the_law_says()

    def take(self, kind: StrEnum) -> None:
        """Tell the implementation an event that the law allows.

        Args:
            kind: What happens.
        """
        position = self.read()
        if kind not in position.allowed:  # time ran out on the way
            return
        one = event(kind, self.now)
        if not self.tell(one):
            (row,) = (row for row in position.next_rows if row.event is kind)
            self.differs(f"refused {kind.value}, which is lawful here", row)
        self.events.append(one)

    @rule()
    def cannot_happen(self) -> None:
        """All that the law forbids here is tried."""
        allowed = self.read().allowed
        for kind in self.procedure.events:
            one = event(kind, self.now)
            if kind not in allowed and self.tell(one):
                error = _refusal(self.procedure, self.policy, (*self.events, one), self.now)
                row = None if error is None else (*error.places, error.row)[0]
                self.differs(f"accepted {kind.value}, {error}", row)

    @invariant()
    def stands_where_the_law_says(self) -> None:
        """State and last days are those of the law."""
        position = self.read()
        last = position.history[-1].row if position.history else None
        state = self.state(self.now)
        if state is not None and state != position.state:
            self.differs(f"stands at {state.value}, by law at {position.state.value}", last)
        for duty in position.duties:
            if not duty.is_pending or duty.status is Status.PAUSED:
                continue
            shown = self.due(duty.timer.id, self.now)
            if shown is not UNSHOWN and shown != duty.due:
                said = f"has {shown} as the last day to {duty.isi.en}, by law {duty.due}"
                self.differs(f"{said} ({duty.citation})", last)

    def differs(self, what: str, row: Row[Any] | None) -> None:
        """Fail, with the article.

        Args:
            what: What the implementation does.
            row: The row of the law it goes against, if there is one.

        Raises:
            AssertionError: always.
        """
        by = "" if row is None else f"; by law: {row.text.en}"
        message = f"{self.procedure.id}, {self.now}: the implementation {what}{by}"
        raise AssertionError(message)
