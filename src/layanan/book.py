"""The rule book: every version of every rule, the set in force on a day, and the check.

Theory of operation
-------------------

A `RuleBook` holds all versions of all rules in one explicit tuple. `RuleBook.at` resolves it for a
day, once, into a `RuleSet`; the set is what is passed around.

`RuleSet.check` walks a subject from the outside in. A rule applies to an object whose class is
exactly the rule's subject, wherever in the whole it stands. Which fields of a class can lead to
such an object is read off the annotations once per class and set; the walk itself looks only at
those fields, so it costs nothing for the rest. An object that stands in two places is judged in
both, each with what surrounds it there: the report is that of the whole as it would be written out,
and the check is linear in that. Whoever looks at one unit finds what concerns it.

A part that belongs to a unit with a calendar of its own is counted by that calendar, with all it
holds; the calendar given to the check is for the rest. The report says which counted what.

Objects are met in the order of their fields and of their tuples, rules are applied in the order of
the book: the same subject always gives the same report.
"""

from collections.abc import Callable, Iterable, Iterator, MutableMapping
from datetime import date, datetime
from typing import Any, Final, TypeAlias, TypeVar, cast, final, get_args, get_origin, get_type_hints

import attrs
from attrs import evolve, field, frozen

from layanan.checking import Moment, private
from layanan.citation import Citation
from layanan.context import Context, Remark
from layanan.errors import DateError, Fault, MalformedError, NotInForceError
from layanan.finding import Exposure, Finding, Norm
from layanan.office import Located, Locating, Office, Offices
from layanan.report import Report, Silenced, Visit
from layanan.rule import AnyRule
from layanan.text import Text
from layanan.validity import refuse_overlaps
from layanan.waktu.kalender import Kalender
from layanan.waktu.norma import BacaanHari

__all__ = ["RuleBook", "RuleSet"]

Exposing: TypeAlias = Callable[[tuple[Citation, ...], date], tuple[Exposure, ...]]
"""Looks up the sanctions that provisions carry on a day."""


def _no_exposure(citations: tuple[Citation, ...], on: date) -> tuple[Exposure, ...]:  # noqa: ARG001 - an `Exposing`
    return ()


def _nowhere(subject: object, context: Context, known: MutableMapping[int, object]) -> Located:  # noqa: ARG001 - a `Locating`
    return None


@final
@frozen(eq=False)
class RuleBook:
    """All versions of all rules, in article order.

    Args:
        rules: The rules.
        exposing: Looks up the sanctions that provisions carry on a day.
        name: What the book is called where it refuses a day.
        locating: Finds the unit an object belongs to, with its calendar.

    Raises:
        MalformedError: if one id has two names or one name two ids.
        OverlapError: if two versions of one rule are in force on one day.
    """

    rules: tuple[AnyRule, ...] = field(repr=False)
    exposing: Exposing = field(default=_no_exposure, repr=False)
    name: str = "rule book"
    locating: Locating = field(default=_nowhere, repr=False)

    def __attrs_post_init__(self) -> None:
        _refuse_ambiguity(self.rules)
        refuse_overlaps((rule.id, rule.span) for rule in self.rules)

    @property
    def boundaries(self) -> tuple[date, ...]:
        """The days on which the set of rules changes, in order."""
        spans = [rule.span for rule in self.rules]
        days = {span.start for span in spans} | {span.end for span in spans if span.end}
        return tuple(sorted(days))

    def at(self, on: date, *, known_on: date | None = None) -> "RuleSet":
        """Resolve the rules in force on a day.

        Args:
            on: The day.
            known_on: The day whose knowledge of decrees counts; None: all of this release.

        Raises:
            NotInForceError: if the day lies before the first rule.
            DateError: if a day is no plain date.
        """
        for name, day in (("on", on), ("known_on", known_on)):
            if type(day) is not date and not (name == "known_on" and day is None):
                raise DateError(Fault.of(name, day, Text("tanggal", "a date")))
        first = self.boundaries[0] if self.rules else date.max
        if on < first:
            raise NotInForceError(self.name, on, first, None)
        rules = tuple(rule for rule in self.rules if rule.span.covers(on))
        return RuleSet(on, known_on, rules, self.exposing, locating=self.locating)


def _refuse_ambiguity(rules: Iterable[AnyRule]) -> None:
    names: dict[str, str] = {}
    ids: dict[str, str] = {}
    faults: list[Fault] = []
    for rule in rules:
        if names.setdefault(rule.id, rule.name) != rule.name:
            faults.append(Fault.of(rule.id, rule.name, _ONE_NAME.format(name=names[rule.id])))
        elif ids.setdefault(rule.name, rule.id) != rule.id:
            faults.append(Fault.of(rule.name, rule.id, _ONE_NAME.format(name=ids[rule.name])))
    if faults:
        raise MalformedError("RuleBook", faults)


_ONE_NAME: Final = Text("hanya {name}", "only {name}")
_USER_ID: Final = Text("id yang berawalan X-", "an id that begins with X-")
_KNOWN_ID: Final = Text("id aturan yang berlaku", "the id of a rule in force")
_REASON: Final = Text("alasan", "a reason")

# The rules on a class as the walk needs them: their norms with sanctions, and their checks; and
# whether what the class calls ``nama`` may be shown.
_Applied: TypeAlias = tuple[
    tuple[Norm, ...], tuple[Callable[[Any, Context], Iterable[Remark]], ...], bool
]


@final
@frozen
class _Walk:
    """What one check gathers: the objects judged, whose calendar counted, the units looked up."""

    visits: list[Visit] = field(factory=list[Visit])
    offices: Offices = field(factory=Offices)
    known: dict[int, object] = field(factory=dict[int, object])


@final
@frozen(eq=False)
class RuleSet:
    """The rules in force on one day; made by `RuleBook.at`.

    Args:
        on: The day.
        known_on: The day whose knowledge of decrees counts, or None.
        rules: The rules, in the order of the book.
        exposing: Looks up the sanctions that provisions carry on a day.
        silenced: The rules switched off, with reasons.
        locating: Finds the unit an object belongs to, with its calendar.
    """

    on: date
    known_on: date | None
    rules: tuple[AnyRule, ...] = field(repr=False)
    exposing: Exposing = field(default=_no_exposure, repr=False)
    silenced: tuple[Silenced, ...] = ()
    locating: Locating = field(default=_nowhere, repr=False)
    # Both are filled from the rules alone, class by class, as classes are met; a race writes the
    # same value twice.
    _applied: dict[type, _Applied] = field(init=False, repr=False, factory=dict[type, _Applied])
    _routes: dict[type, tuple[str, ...]] = field(
        init=False, repr=False, factory=dict[type, tuple[str, ...]]
    )

    def __attrs_post_init__(self) -> None:
        _refuse_ambiguity(self.rules)
        by_class: dict[type, list[AnyRule]] = {}
        for rule in self.rules:
            by_class.setdefault(rule.subject, []).append(rule)
        for cls, rules in by_class.items():
            norms = tuple(_resolved(rule.norm, self.exposing, self.on) for rule in rules)
            self._applied[cls] = (norms, tuple(rule.check for rule in rules), _is_named(cls))

    def rule(self, rule_id: str) -> AnyRule:
        """Return a rule by its id.

        Args:
            rule_id: The id.

        Raises:
            MalformedError: if no rule in force has it.
        """
        for rule in self.rules:
            if rule.id == rule_id:
                return rule
        raise MalformedError("RuleSet", [Fault.of("rule_id", rule_id, _KNOWN_ID)])

    def rules_for(self, cls: type) -> tuple[AnyRule, ...]:
        """Return the rules that judge a class, in the order of the book.

        Args:
            cls: The class, exactly.
        """
        return tuple(rule for rule in self.rules if rule.subject is cls)

    def with_rules(self, *rules: AnyRule) -> "RuleSet":
        """Return this set with rules of one's own, ids in the ``X-`` range.

        A rule that is not law on this set's day is left out.

        Args:
            *rules: The rules.

        Raises:
            MalformedError: if an id is not in the range, or an id or name is taken.
            OverlapError: if two versions of one rule are in force on one day.
        """
        faults = [
            Fault.of("id", rule.id, _USER_ID) for rule in rules if not rule.id.startswith("X-")
        ]
        if faults:
            raise MalformedError("RuleSet", faults)
        taken = {rule.id for rule in self.rules}
        faults = [
            Fault.of("id", rule.id, Text("id yang belum dipakai", "an id that is not taken"))
            for rule in rules
            if rule.id in taken
        ]
        if faults:
            raise MalformedError("RuleSet", faults)
        refuse_overlaps((rule.id, rule.span) for rule in rules)
        added = tuple(rule for rule in rules if rule.span.covers(self.on))
        return evolve(self, rules=self.rules + added)

    def without(self, *rule_ids: str, reason: str) -> "RuleSet":
        """Return this set with rules switched off; every report of it says so.

        Args:
            *rule_ids: Their ids.
            reason: Why; recorded in each report.

        Raises:
            MalformedError: if no rule in force has such an id, or there is no reason.
        """
        faults = [] if reason.strip() else [Fault.of("reason", reason, _REASON)]
        known = {rule.id for rule in self.rules}
        faults += [Fault.of("rule_ids", one, _KNOWN_ID) for one in rule_ids if one not in known]
        if faults:
            raise MalformedError("RuleSet", faults)
        off = frozenset(rule_ids)
        return evolve(
            self,
            rules=tuple(rule for rule in self.rules if rule.id not in off),
            silenced=self.silenced + tuple(Silenced(one, reason) for one in rule_ids),
        )

    def check(
        self,
        subject: object,
        *,
        kalender: Kalender | None = None,
        now: Moment | None = None,
        hari: BacaanHari | None = BacaanHari.KALENDER,
        within: tuple[object, ...] = (),
    ) -> Report:
        """Check a subject and everything inside it against every rule, all findings at once.

        Args:
            subject: A value of the model; a whole provider with all it has, or one part.
            kalender: The office's calendar, as known on the day of this set; if it was resolved
                without such a day, as known on the calendar's own. A unit that states a week,
                region, zone or days of its own is counted by its own calendar instead. Without a
                calendar a limit in working days that cannot be decided by the dates alone needs
                review.
            now: The moment at which open duties are judged; None: the day of this set.
            hari: How bare *hari* is read; None: both ways, with a review where they differ.
            within: The objects that enclose the subject, outermost first, if it is a part.

        Raises:
            DateError: if ``now`` is a naive datetime or no date.
        """
        moment = self.on if now is None else now
        known_on = self.known_on
        if kalender is not None:
            if known_on is None:
                known_on = kalender.known_on
            elif kalender.known_on != known_on:
                kalender = evolve(kalender, known_on=known_on)
        context = Context(
            self.on, known_on, moment, _today(moment, kalender), kalender, hari, within
        )
        walk = _Walk()
        if kalender is not None:
            walk.offices["", kalender] = [""]
        for i, parent in enumerate(within):
            context = self._located(parent, "", evolve(context, parents=within[:i]), walk)
        self._visit(subject, "", evolve(context, parents=within), walk)
        return Report(
            subject=type(subject).__name__,
            on=self.on,
            known_on=known_on,
            now=moment,
            hari=hari,
            visits=tuple(walk.visits),
            offices=Office.told(walk.offices),
            silenced=self.silenced,
        )

    def _located(self, subject: object, path: str, context: Context, walk: "_Walk") -> Context:
        """The context of an object with the calendar of the unit it belongs to."""
        found = self.locating(subject, context, walk.known)
        if found is None or found[1] is context.kalender:
            return context
        walk.offices.setdefault(found, []).append(path)
        return context.using(found[1])

    def _visit(self, subject: object, path: str, context: Context, walk: "_Walk") -> None:
        cls = type(subject)
        if cls is tuple:
            for i, one in enumerate(cast("tuple[object, ...]", subject)):
                self._visit(one, f"{path}[{i}]", context, walk)
            return
        context = self._located(subject, path, context, walk)
        applied = self._applied.get(cls)
        if applied is not None:
            name: str = getattr(subject, "nama", "") if applied[2] else ""
            found = _judged(subject, path, context, applied)
            walk.visits.append(Visit(path, applied[0], found, name))
        try:
            routes = self._routes[cls]
        except KeyError:
            routes = self._route(cls)
        if not routes:
            return
        inside = context.inside(subject)
        prefix = f"{path}." if path else ""
        for name in routes:
            value = getattr(subject, name)
            if value is not None:
                self._visit(value, prefix + name, inside, walk)

    def _route(self, cls: type) -> tuple[str, ...]:
        """The fields of a class that can lead to an object some rule judges."""
        routes: tuple[str, ...] = ()
        if attrs.has(cls):
            routes = tuple(
                name
                for name, mentioned in _mentions(cls)
                if any(self._leads(one, frozenset()) for one in mentioned)
            )
        self._routes[cls] = routes
        return routes

    def _leads(self, cls: object, above: frozenset[object]) -> bool:
        if isinstance(cls, TypeVar):
            return True
        if not isinstance(cls, type) or cls in above:
            return False
        if cls in self._applied or not attrs.has(cls):
            return cls in self._applied
        above |= {cls}
        return any(self._leads(one, above) for _, found in _mentions(cls) for one in found)


def _judged(subject: object, path: str, context: Context, applied: _Applied) -> tuple[Finding, ...]:
    norms, checks, _ = applied
    findings: list[Finding] = []
    for norm, check in zip(norms, checks, strict=True):
        for remark in check(subject, context):
            at = f"{path}.{remark.at}" if path and remark.at else path or remark.at
            findings.append(
                Finding(norm, remark.outcome, at, remark.key, remark.parameters, remark.exposed)
            )
    return tuple(findings)


def _resolved(norm: Norm, exposing: Exposing, on: date) -> Norm:
    """The norm of a day: without the provisions that were not law yet, with its sanctions."""
    also = tuple(one for one in norm.also if (one.peraturan.berlaku or on) <= on)
    norm = evolve(norm, also=also)
    return evolve(norm, exposures=exposing(norm.citations, on))


def _today(moment: Moment, kalender: Kalender | None) -> date:
    if kalender is not None:
        return kalender.zona.day(moment, "now")
    given: object = moment  # whatever the annotation says, callers pass other things
    if isinstance(given, datetime) and given.utcoffset() is not None:
        return given.date()
    if type(given) is not date:
        raise DateError(
            Fault.of(
                "now",
                given,
                Text("tanggal atau waktu dengan zona", "a date or a moment with its zone"),
            )
        )
    return given


def _is_named(cls: type) -> bool:
    """Tell whether a class has a ``nama`` that is one text and identifies no person."""
    if not attrs.has(cls):
        return False
    hint = next((one.type for one in attrs.fields(cls) if one.name == "nama"), None)
    return hint is str or (get_args(hint)[:1] == (str,) and private not in get_args(hint))


def _mentions(cls: type) -> Iterator[tuple[str, tuple[object, ...]]]:
    """Each field of an attrs class with the classes and type variables its annotation names."""
    hints = get_type_hints(cls)
    for one in attrs.fields(cast("Any", cls)):
        yield one.name, tuple(_named(hints[one.name]))


def _named(hint: object) -> Iterator[object]:
    origin = get_origin(hint)
    if origin is None:
        yield hint
        return
    yield origin
    for arg in get_args(hint):
        yield from _named(arg)
