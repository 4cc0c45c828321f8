"""The law: values the rule book has nothing to say against, and cases that break one rule.

Both are made from the examples that every rule carries, in two steps.

The first step is *neutral*: whatever the law says, it cannot matter. Every free text gets the same
few words more, and every day becomes an instant of that day on the office's clock, or stays. So
what a rule said of the example it has to say of the outcome, which is how the rule book is proved
(``wide=False``). Rules of plain consistency judge the texts themselves; for those the texts stay.

The second step draws fields anew, here and there and at any depth, and keeps what it drew only
where the verdict of the rule book stays as it was. That reaches further and proves nothing about
the rule book; it is for testing programs that use it.

A rule that can only ask a person to look (a review) is broken here by what makes it ask.
"""

from collections.abc import Callable, Hashable, Iterator
from datetime import date, datetime, time, timedelta
from functools import cache, lru_cache
from typing import Any, Final, TypeAlias, TypeVar, cast, get_type_hints

import attrs
from attrs import evolve, frozen
from hypothesis import strategies as st

from layanan.checking import Moment
from layanan.errors import Fault, LayananError, MalformedError
from layanan.finding import Outcome
from layanan.hukum.law import LAW
from layanan.report import Report
from layanan.rule import EXAMPLE_DAY, AnyRule, Example
from layanan.strategies.formed import well_formed
from layanan.text import Text
from layanan.waktu.kalender import Kalender
from layanan.waktu.zona import Zona

__all__ = ["abiding", "alongside", "example_case", "judged", "lawful", "violating"]

T = TypeVar("T")

Case: TypeAlias = Example[Any]

_MOST_BASES: Final = 40
_MOST_CHANGES: Final = 4
_MODEL: Final = "layanan.model."
_MARKS: Final = ("", " Kupang", " Utara", " é")
_HOURS: Final = (None, 8, 12, 15)
_KNOWN: Final = Text("id aturan", "the id of a rule")


def judged(case: Case, kalender: Kalender | None = None) -> Report:
    """Return what the whole rule book says of a case, in its surroundings and at its moment.

    Args:
        case: A case drawn from `violating` or `abiding`.
        kalender: The office's calendar; None: that of a government office.
    """
    return LAW.at(case.on or EXAMPLE_DAY).check(
        case.subject,
        kalender=Kalender.pemerintah() if kalender is None else kalender,
        now=case.now,
        within=case.within,
    )


def violating(rule_id: str, *, wide: bool = True) -> st.SearchStrategy[Case]:
    """Return a strategy of cases that break one rule.

    Each is an `Example`: the subject, what encloses it, the day and the moment to judge it at; see
    `judged`. On a lawful base only this norm is broken, with those that `alongside` lists, because
    the same fact breaks them too. Shrinks to the rule's own unlawful example.

    Args:
        rule_id: The id of the rule, such as ``UU25-P21-a``.
        wide: Whether other fields are drawn anew where the verdict stays the same; else only what
            cannot matter is varied.

    Raises:
        MalformedError: if no rule has that id.
    """
    return _cases(_rule(rule_id), lawful=False, wide=wide)


def abiding(rule_id: str, *, wide: bool = True) -> st.SearchStrategy[Case]:
    """Return a strategy of cases that meet one rule.

    Shrinks to the rule's own lawful example.

    Args:
        rule_id: The id of the rule.
        wide: As for `violating`.

    Raises:
        MalformedError: if no rule has that id.
    """
    return _cases(_rule(rule_id), lawful=True, wide=wide)


@cache
def alongside(rule_id: str) -> tuple[str, ...]:
    """List the rules that the same fact breaks by law, beside one rule.

    They fail on what `violating` draws and not on the lawful example it differs from, in the order
    of the book.

    Args:
        rule_id: The id of the rule.

    Raises:
        MalformedError: if no rule has that id.

    Example:
        >>> alongside("UU25-P21-a")
        ()
    """
    rule = _rule(rule_id)
    before = {one.rule for one in judged(example_case(rule, lawful=True)).filter(Outcome.FAIL)}
    after = {one.rule for one in judged(example_case(rule, lawful=False)).filter(Outcome.FAIL)}
    added = after - before - {rule_id}
    return tuple(dict.fromkeys(one.id for one in LAW.book.rules if one.id in added))


def lawful(cls: type[T], *, on: date, kalender: Kalender | None = None) -> st.SearchStrategy[T]:
    """Return a strategy of values that no rule in force on a day finds at fault.

    ``LAW.at(on).check(value, kalender=...)`` has no FAIL; it may have reviews, since much of the
    law is for people to judge. Made from the lawful examples of the rules, as they are and moved to
    the day, with fields drawn anew where that stays lawful; of a class that no rule judges,
    anything well-formed. Shrinks to such an example as it stands.

    Args:
        cls: A class of the model.
        on: The day whose law counts.
        kalender: The office's calendar; None: that of a government office.

    Raises:
        NotInForceError: if the day lies before the law.
    """
    office = Kalender.pemerintah() if kalender is None else kalender

    def fine(value: object) -> bool:
        return not LAW.at(on).check(value, kalender=office).filter(Outcome.FAIL)

    bases, has_rules = _bases(cast("Hashable", cls), on, office)
    if not bases or not has_rules:
        return cast("st.SearchStrategy[T]", well_formed(cls).filter(fine))
    drawn = st.sampled_from(bases)
    return cast("st.SearchStrategy[T]", _varied(drawn, _MARKS, _changed, fine, wide=True))


def _rule(rule_id: str) -> AnyRule:
    for rule in LAW.book.rules:
        if rule.id == rule_id:
            return rule
    raise MalformedError("LAW", [Fault.of("rule_id", rule_id, _KNOWN)])


def example_case(rule: AnyRule, *, lawful: bool) -> Case:
    """Return an example of a rule with its day and its moment said.

    Args:
        rule: The rule.
        lawful: Which of its examples.
    """
    example = rule.example(lawful=lawful)
    on = example.on
    if on is None:
        on = EXAMPLE_DAY if rule.span.covers(EXAMPLE_DAY) else rule.span.start
    return evolve(example, on=on, now=on if example.now is None else example.now)


def _cases(rule: AnyRule, *, lawful: bool, wide: bool) -> st.SearchStrategy[Case]:
    base = example_case(rule, lawful=lawful)

    def alike(case: Case) -> bool:
        return _verdict(case, rule.id) == wanted

    wanted = _verdict(base, rule.id)
    marks = _MARKS if rule.citation is not None else _MARKS[:1]
    return _varied(st.just(base), marks, _changed_case, alike, wide=wide)


def _verdict(case: Case, rule_id: str) -> tuple[frozenset[str], tuple[tuple[Outcome, str], ...]]:
    """Which rules fail, and what the one in question says, where."""
    report = judged(case)
    failed = frozenset(one.rule for one in report.filter(Outcome.FAIL))
    return failed, tuple((one.outcome, one.path) for one in report.filter(rule=rule_id))


def _varied(
    bases: st.SearchStrategy[Any],
    marks: tuple[str, ...],
    change: Callable[[st.DrawFn, Any], object],
    alike: Callable[[Any], bool],
    *,
    wide: bool,
) -> st.SearchStrategy[Any]:
    @st.composite
    def drawn(draw: st.DrawFn) -> object:
        base = draw(bases)
        neutral = _Neutral(draw(st.sampled_from(marks)), draw(st.sampled_from(_HOURS)))
        value = neutral.of(base)
        if wide:
            value = value if alike(value) else base
            for _ in range(draw(st.integers(0, _MOST_CHANGES))):
                changed = change(draw, value)
                if alike(changed):
                    value = changed
        return value

    return drawn()


class _Neutral:
    """Changes that cannot matter to any law: longer texts, instants for days.

    One object met twice stays one object, since it is judged once.
    """

    __slots__ = ("_clock", "_known", "_mark")

    def __init__(self, mark: str, hour: int | None) -> None:
        self._mark = mark
        self._clock = None if hour is None else time(hour, tzinfo=Zona.WIB.tz)
        self._known: dict[int, tuple[object, object]] = {}

    def of(self, value: object) -> object:
        """Return the value changed."""
        if id(value) not in self._known:
            # The value is kept beside its change, so that its id is not given to another.
            self._known[id(value)] = (value, self._of(value))
        return self._known[id(value)][1]

    def _of(self, value: object) -> object:
        if isinstance(value, tuple):
            return tuple(self._item(one) for one in cast("tuple[object, ...]", value))
        if isinstance(value, frozenset):
            return frozenset(self._item(one) for one in cast("frozenset[object]", value))
        if not _changeable(value):
            return value
        return attrs.evolve(cast("Any", value), **dict(self._changes(value)))

    def _item(self, one: object) -> object:
        return self._longer(one) if type(one) is str else self.of(one)

    def _longer(self, text: str) -> str:
        return text + self._mark if text.strip() else text

    def _changes(self, value: object) -> Iterator[tuple[str, object]]:
        for alias, name, hint in _fields(cast("Hashable", type(value))):
            held: object = getattr(value, name)
            if type(held) is str:
                yield alias, self._longer(held)
            elif type(held) is date:
                if self._clock is not None and hint == Moment:
                    yield alias, datetime.combine(held, self._clock)
            else:
                yield alias, self.of(held)


def _changeable(value: object) -> bool:
    """Whether it is a noun of the law, or a case around one; units, citations and the like stay."""
    cls = type(value)
    return attrs.has(cls) and (cls.__module__.startswith(_MODEL) or cls is Example)


@cache
def _fields(cls: Hashable) -> tuple[tuple[str, str, object], ...]:
    """The fields of a class: how it is given, its name, its annotation without None."""
    kind = cast("type[Any]", cls)
    hints = get_type_hints(kind, include_extras=True)
    skipped = {"on", "now"} if kind is Example else set[str]()
    return tuple(
        (one.alias, one.name, _present(hints[one.name]))
        for one in attrs.fields(kind)
        if one.init and one.name not in skipped
    )


def _present(hint: Any) -> object:  # noqa: ANN401 - any annotation
    return Moment if hint == Moment | None else hint


def _changed_case(draw: st.DrawFn, case: Case) -> Case:
    return evolve(case, subject=_changed(draw, case.subject))


def _changed(draw: st.DrawFn, value: object) -> object:
    """The value with one field somewhere in it drawn anew; as it was where that is malformed."""
    place = draw(st.sampled_from(list(_places(value, ()))))
    *way, last = place
    holder = _at(value, tuple(way))
    hints = {alias: hint for alias, _, hint in _fields(cast("Hashable", type(holder)))}
    fresh = draw(well_formed(hints[cast("str", last)]))
    try:
        return _put(value, place, fresh)
    except MalformedError:
        return value


_Place: TypeAlias = tuple[str | int, ...]


def _places(value: object, place: _Place) -> Iterator[_Place]:
    """Every field of every noun inside a value."""
    if isinstance(value, tuple):
        for i, one in enumerate(cast("tuple[object, ...]", value)):
            yield from _places(one, (*place, i))
    elif _changeable(value):
        for alias, name, _ in _fields(cast("Hashable", type(value))):
            yield (*place, alias)
            yield from _places(getattr(value, name), (*place, alias))


def _at(value: object, place: _Place) -> object:
    for step in place:
        if isinstance(step, int):
            value = cast("tuple[object, ...]", value)[step]
        else:
            value = getattr(value, step)
    return value


def _put(value: object, place: _Place, fresh: object) -> object:
    if not place:
        return fresh
    step, *rest = place
    if isinstance(step, int):
        items = cast("tuple[object, ...]", value)
        return (*items[:step], _put(items[step], tuple(rest), fresh), *items[step + 1 :])
    inner = _put(getattr(value, step), tuple(rest), fresh)
    return attrs.evolve(cast("Any", value), **{step: inner})


@frozen
class _Bases:
    """The lawful values of a class on a day, and whether any rule judges it."""

    values: tuple[object, ...]
    has_rules: bool


def _bases(cls: Hashable, on: date, kalender: Kalender) -> tuple[tuple[object, ...], bool]:
    found = _found(cls, on, kalender)
    return found.values, found.has_rules


@lru_cache(maxsize=512)
def _found(cls: Hashable, on: date, kalender: Kalender) -> _Bases:
    hukum = LAW.at(on)
    weeks = timedelta(weeks=(on - EXAMPLE_DAY).days // 7)
    values: list[object] = []
    has_rules = False
    for one in _shown().get(cls, ()):
        for value in (one, _moved(one, weeks)):
            report = hukum.check(value, kalender=kalender)
            has_rules = has_rules or bool(report.visits)
            if not report.filter(Outcome.FAIL) and value not in values:
                values.append(value)
        if len(values) >= _MOST_BASES:
            break
    return _Bases(tuple(values), has_rules)


@cache
def _shown() -> dict[Hashable, list[object]]:
    """Every noun in every lawful example, by its class."""
    shown: dict[Hashable, list[object]] = {}
    seen: set[int] = set()
    for rule in LAW.book.rules:
        example = rule.example(lawful=True)
        for whole in (example.subject, *example.within):
            for one in _nouns(whole):
                if id(one) not in seen:
                    seen.add(id(one))
                    shown.setdefault(cast("Hashable", type(one)), []).append(one)
    return shown


def _nouns(value: object) -> Iterator[object]:
    if isinstance(value, tuple):
        for one in cast("tuple[object, ...]", value):
            yield from _nouns(one)
    elif _changeable(value):
        yield value
        for _, name, _ in _fields(cast("Hashable", type(value))):
            yield from _nouns(getattr(value, name))


def _moved(value: object, by: timedelta) -> object:
    """The value with every day in it moved; as it was where that is malformed."""
    if isinstance(value, tuple):
        return tuple(_moved(one, by) for one in cast("tuple[object, ...]", value))
    if isinstance(value, date):
        try:
            return value + by
        except OverflowError:
            return value
    if not _changeable(value):
        return value
    fields = _fields(cast("Hashable", type(value)))
    try:
        return attrs.evolve(
            cast("Any", value),
            **{alias: _moved(getattr(value, name), by) for alias, name, _ in fields},
        )
    except LayananError:
        return value
