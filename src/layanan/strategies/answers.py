"""Answers: what the law at work gives - rules, reports, findings, duties, positions, readings.

None of these is made by hand: a report is what a rule set says, a duty is what a replay finds. So
they are drawn by asking. `ANSWERS` has the strategy of each such class; `register` makes them known
to ``st.from_type``, as Hypothesis' entry point does for the values of `layanan.strategies.TYPES`.
It is a call of one's own because it needs the whole rule book, which nobody has to load who only
imports Hypothesis.

They are for testing what *receives* them: a page that shows findings, a table that stores duties.
"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, Final, TypeAlias, TypeVar, cast

from hypothesis import strategies as st

from layanan.baca.biaya import BacaanBiaya, PenolakanBiaya
from layanan.baca.standar import HEADINGS, BacaanStandar, TakTerbaca
from layanan.book import RuleBook, RuleSet
from layanan.citation import PP_96_2012, UU_25_2009
from layanan.context import Context, Remark
from layanan.difference import Difference
from layanan.finding import Exposure, Finding, Norm
from layanan.hukum.law import LAW, SANKSI, Law
from layanan.hukum.ledger import Entry, Ledger
from layanan.hukum.perkara import Fact
from layanan.hukum.sanksi import Pengenaan, Sanksi
from layanan.model.peristiwa import JenisPeristiwaPengaduan as Jenis
from layanan.office import Office
from layanan.prosedur.hasil import Doubt, Duty, Passage, Policy, Position, Shift, difference
from layanan.prosedur.kinerja import Fulfilment, Performance, fulfilment, performance
from layanan.prosedur.mesin import Runner, resolve
from layanan.prosedur.pengaduan import PENGADUAN
from layanan.prosedur.status import VOCABULARIES, Reading, Vocabulary
from layanan.prosedur.tabel import Procedure, Row, Timer
from layanan.report import Conformance, Report, Silenced, Visit
from layanan.rule import EXAMPLE_DAY, AnyRule, Example, Rule
from layanan.strategies.formed import attempted, well_formed
from layanan.strategies.hukum import example_case, judged
from layanan.strategies.phrases import phrases
from layanan.strategies.prosedur import PROCEDURES, History, event, histories
from layanan.strategies.time import days
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.kalender import Kalender
from layanan.waktu.norma import BacaanHari, Pihak
from layanan.waktu.sla import Mark, MarkKind, Meter, run
from layanan.wire.exports import Lost, portal, schema_org

__all__ = ["ANSWERS", "answers", "register"]

T = TypeVar("T")

_Any: TypeAlias = st.SearchStrategy[Any]

_RULES: Final = st.sampled_from(LAW.book.rules)
_DAYS: Final = st.sampled_from((EXAMPLE_DAY, *LAW.boundaries()))
_CASES: Final = st.builds(example_case, _RULES, lawful=st.booleans())
_REPORTS: Final = st.builds(judged, _CASES)


@st.composite
def _books(draw: st.DrawFn) -> RuleBook:
    """Some rules of the book, in its order."""
    some = draw(st.sets(st.sampled_from(range(len(LAW.book.rules))), min_size=1, max_size=5))
    return RuleBook(tuple(LAW.book.rules[i] for i in sorted(some)))


@st.composite
def _rule_sets(draw: st.DrawFn) -> RuleSet:
    hukum = LAW.at(draw(_DAYS))
    silenced = draw(st.none() | st.sampled_from([rule.id for rule in hukum.rules]))
    return hukum if silenced is None else hukum.without(silenced, reason="diuji")


@st.composite
def _silencing(draw: st.DrawFn) -> Report:
    """A report of a rule set with one rule switched off."""
    case = draw(_CASES)
    hukum = LAW.at(case.on or EXAMPLE_DAY)
    off = draw(st.sampled_from([rule.id for rule in hukum.rules]))
    return hukum.without(off, reason="diuji").check(case.subject, now=case.now, within=case.within)


def _differing(rule: AnyRule) -> Difference:
    lawful, unlawful = (judged(example_case(rule, lawful=holds)) for holds in (True, False))
    return unlawful.diff(lawful)


def _remarks(rule: AnyRule) -> list[Remark]:
    example = example_case(rule, lawful=False)
    on = example.on or EXAMPLE_DAY
    day = on if example.now is None else Kalender.pemerintah().zona.day(example.now, "now")
    context = Context(
        on, None, example.now or on, day, Kalender.pemerintah(), BacaanHari.KALENDER, example.within
    )
    return list(rule.check(example.subject, context))


@st.composite
def _contexts(draw: st.DrawFn) -> Context:
    today = draw(days())
    known_on = draw(st.none() | days())
    kalender = draw(st.none() | st.just(Kalender.pemerintah(known_on=known_on)))
    hari = draw(st.none() | st.sampled_from(BacaanHari))
    within = draw(_CASES).within
    return Context(today, known_on, today, today, kalender, hari, within)


def _all_of(whole: _Any, parts: Callable[[Any], Any]) -> _Any:
    """One of the parts of a value that has some."""
    return whole.map(lambda one: tuple(parts(one))).filter(bool).flatmap(st.sampled_from)


_ENTRIES: Final = tuple(
    entry for law in (UU_25_2009, PP_96_2012) for entry in LAW.ledger(law).entries.values()
)
_PIHAK: Final = (Pihak.PENYELENGGARA, Pihak.PELAKSANA)
_PROCEDURES: Final = st.sampled_from(PROCEDURES)
_HISTORIES: Final = _PROCEDURES.flatmap(histories)
_OFFICES: Final = (
    Policy(kalender=Kalender.pemerintah()),
    Policy(kalender=Kalender.pemerintah(cuti_bersama=False), hari=BacaanHari.KERJA),
)


def _read(history: History, policy: Policy) -> Position[Any, Any]:
    runner: Runner[Any, Any] = resolve(history.procedure, policy)
    return runner.replay(history.events, now=history.now)


_POSITIONS: Final = _HISTORIES.map(lambda one: _read(one, _OFFICES[0]))
_SHIFTS: Final = _HISTORIES.map(
    lambda one: difference(_read(one, _OFFICES[0]), _read(one, _OFFICES[1]))
)
# Long enough for one reading of *hari* and too short for the other.
_DOUBTED: Final = st.integers(0, 10).map(
    lambda days: resolve(PENGADUAN, _OFFICES[0]).replay(
        [
            event(Jenis.DITERIMA, date(2026, 3, 13)),
            event(Jenis.DITANGGAPI_TIDAK_LENGKAP, date(2026, 3, 16)),
            event(Jenis.TANGGAPAN_DITERIMA, date(2026, 3, 17)),
        ],
        now=date(2026, 4, 17) + timedelta(days),
    )
)
_CLOCK: Final = Meter(kalender=Kalender.pemerintah())


@st.composite
def _fulfilments(draw: st.DrawFn) -> Fulfilment:
    """A promise in days that was kept, broken, or is still to be."""
    begun = EXAMPLE_DAY + timedelta(draw(st.integers(0, 30)))
    ended = begun + timedelta(draw(st.integers(0, 60)))
    marks = [Mark(MarkKind.START, begun)]
    if draw(st.booleans()):
        marks.append(Mark(MarkKind.STOP, ended))
    unit = draw(st.sampled_from([Satuan.HARI_KERJA, Satuan.HARI_KALENDER]))
    clock = run(JangkaWaktu(draw(st.integers(1, 30)), unit), marks, _CLOCK)
    return fulfilment(draw(st.sampled_from(["SKCK", "KTP-el", "Akta"])), clock, ended)


_FEES: Final = st.lists(
    st.sampled_from(
        ("Gratis", "Rp 10.000,-", "Rp 45.000/unit", "Rp 5.000 - Rp 7.500", "sesuai Perda", "1.2.3")
    ),
    min_size=1,
    max_size=3,
).map("; ".join)
_FEE_READINGS: Final = st.builds(BacaanBiaya.parse, _FEES)


@st.composite
def _standard_readings(draw: st.DrawFn) -> BacaanStandar:
    headings = draw(st.lists(st.sampled_from(sorted(HEADINGS)), unique=True, max_size=6))
    words = _FEES | phrases().map(lambda one: one.teks) | st.just("")
    return BacaanStandar.parse("SKCK", {one: draw(words) for one in headings})


_READ: Final = _standard_readings()


def _lost(bacaan: BacaanStandar) -> tuple[Lost, ...]:
    return (*portal(bacaan.standar)[1], *schema_org(bacaan.standar)[1])


ANSWERS: Final[dict[type[Any], _Any]] = {
    Law: st.just(LAW),
    RuleBook: _books(),
    RuleSet: _rule_sets(),
    Rule: _RULES,
    Example: _CASES,
    Context: _contexts(),
    Remark: _all_of(_RULES, _remarks),
    Report: _REPORTS,
    Visit: _all_of(_REPORTS, lambda one: one.visits),
    Norm: _all_of(_REPORTS, lambda one: [norm for visit in one.visits for norm in visit.norms]),
    Office: attempted(Office),
    Finding: _all_of(_REPORTS, lambda one: one.every),
    Exposure: st.sampled_from(SANKSI).map(lambda one: one.exposure),
    Silenced: _all_of(_silencing(), lambda one: one.silenced),
    Difference: _RULES.map(_differing),
    Conformance: attempted(Conformance),
    Sanksi: st.sampled_from(SANKSI),
    Pengenaan: st.sampled_from([row for pihak in _PIHAK for row in LAW.impositions(pihak)]),
    Ledger: st.sampled_from([LAW.ledger(UU_25_2009), LAW.ledger(PP_96_2012)]),
    Entry: st.sampled_from(_ENTRIES),
    Fact: attempted(Fact),
    Procedure: _PROCEDURES,
    Row: _all_of(_PROCEDURES, lambda one: one.rows),
    Timer: _all_of(_PROCEDURES, lambda one: one.timers),
    Runner: _PROCEDURES.map(lambda one: resolve(one, _OFFICES[0])),
    History: _HISTORIES,
    Position: _POSITIONS,
    Passage: _all_of(_POSITIONS, lambda one: one.history),
    Doubt: _all_of(_DOUBTED, lambda one: one.doubts),
    Duty: _all_of(_POSITIONS, lambda one: one.duties),
    Shift: _all_of(_SHIFTS, lambda one: one),
    Fulfilment: _fulfilments(),
    Performance: _all_of(st.lists(_fulfilments(), min_size=1, max_size=4), performance),
    Vocabulary: st.sampled_from(VOCABULARIES),
    Reading: _all_of(st.sampled_from(VOCABULARIES), lambda one: one.readings),
    BacaanBiaya: _FEE_READINGS,
    PenolakanBiaya: _all_of(_FEE_READINGS, lambda one: one.penolakan),
    BacaanStandar: _READ,
    TakTerbaca: _all_of(_READ, lambda one: one.tak_terbaca),
    Lost: _all_of(_READ, _lost),
}
"""The strategy of each class that is an answer of the law, or what gives answers.

Each shrinks to the first of its kind: the first rule of the book, its lawful example and the report
of it; a case without events.
"""


def answers(cls: type[T]) -> st.SearchStrategy[T]:
    """Return the strategy of a class: that of `ANSWERS`, or else `well_formed`.

    Shrinks as said there.

    Args:
        cls: The class.

    Example:
        >>> answers(Report) is ANSWERS[Report]
        True
    """
    found: _Any = ANSWERS[cls] if cls in ANSWERS else well_formed(cls)
    return cast("st.SearchStrategy[T]", found)


def _drawn(cls: Any) -> _Any:  # noqa: ANN401 - whatever type Hypothesis was asked for
    return ANSWERS[cls]


def register() -> None:
    """Register every strategy of `ANSWERS`, so that ``st.from_type(Report)`` works.

    Call it once, say in ``conftest.py``.
    """
    for cls in ANSWERS:
        st.register_type_strategy(cls, _drawn)
