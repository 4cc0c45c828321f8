"""The law: values the rule book has nothing to say against, and cases that break one rule.

Both are made from the examples that every rule carries, in three steps.

The first finds further *ways* (`layanan.strategies.ways`): the fact that breaks the rule carried to
other lawful subjects, and whatever else may be taken from a lawful one so that this rule breaks.

The second is *neutral*: whatever the law says, it cannot matter. Every free text gets the same few
words more, and every day becomes an instant of that day on the office's clock, or stays. So what a
rule said of the example it has to say of the outcome, which is how the rule book is proved
(``wide=False``, where this is the only step). Rules of plain consistency judge the texts
themselves; for those the texts stay.

The third draws fields anew, of the subject and of what encloses it, at any depth, and moves the
whole case in time, or the moment of judging, or the day whose law counts. It keeps what it drew
only where the verdict of the rule book stays as it was. That reaches further and proves nothing
about the rule book; it is for testing programs that use it.

A rule that can only ask a person to look (a review) is broken here by what makes it ask.
"""

from collections.abc import Callable, Hashable, Iterator
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Any, Final, TypeVar, cast

import attrs
from attrs import evolve, frozen
from hypothesis import strategies as st

from layanan.checking import Moment
from layanan.errors import MalformedError
from layanan.finding import Outcome
from layanan.hukum.law import LAW
from layanan.rule import EXAMPLE_DAY
from layanan.strategies.formed import well_formed
from layanan.strategies.nouns import changeable, fields, moved, places, put, reach
from layanan.strategies.ways import Case, alongside, example_case, judged, shown, verdict, ways
from layanan.waktu.kalender import Kalender
from layanan.waktu.zona import Zona

__all__ = ["abiding", "alongside", "example_case", "judged", "lawful", "violating"]

T = TypeVar("T")

_MOST_BASES: Final = 40
_MOST_CHANGES: Final = 4
_MARKS: Final = ("", " Kupang", " Utara", " é")
_HOURS: Final = (None, 8, 12, 15)


def violating(
    rule_id: str, *, kalender: Kalender | None = None, wide: bool = True
) -> st.SearchStrategy[Case]:
    """Return a strategy of cases that break one rule, and no other.

    Each is an `Example`: the subject, what encloses it, the day and the moment to judge it at; see
    `judged`. The base is lawful, and only this norm is broken, with those that `alongside` lists,
    because the same fact breaks them too. Shrinks to the rule's own unlawful example.

    Args:
        rule_id: The id of the rule, such as ``UU25-P21-a``.
        kalender: The office's calendar, to be given to `judged` as well; None: that of a government
            office. Under a calendar by which the same days break nothing there is nothing to draw.
        wide: Whether the ways of breaking it, and other fields, are varied where the verdict stays
            the same; else only what cannot matter is.

    Raises:
        MalformedError: if no rule has that id.
    """
    office = Kalender.pemerintah() if kalender is None else kalender
    found = ways(rule_id, office)
    return _cases(rule_id, found if wide else found[:1], office, wide=wide)


def abiding(
    rule_id: str, *, kalender: Kalender | None = None, wide: bool = True
) -> st.SearchStrategy[Case]:
    """Return a strategy of cases that meet one rule, and every other.

    Shrinks to the rule's own lawful example.

    Args:
        rule_id: The id of the rule.
        kalender: As for `violating`.
        wide: As for `violating`.

    Raises:
        MalformedError: if no rule has that id.
    """
    office = Kalender.pemerintah() if kalender is None else kalender
    return _cases(rule_id, (example_case(rule_id, lawful=True),), office, wide=wide)


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

    def breached(value: object) -> bool:
        return bool(LAW.at(on).check(value, kalender=office).filter(Outcome.FAIL))

    bases, has_rules = _bases(cast("Hashable", cls), on, office)
    if not bases or not has_rules:
        return cast("st.SearchStrategy[T]", well_formed(cls).filter(lambda one: not breached(one)))
    drawn = st.sampled_from(bases)
    return cast("st.SearchStrategy[T]", _varied(drawn, _MARKS, _changed, breached, wide=True))


def _cases(
    rule_id: str, bases: tuple[Case, ...], kalender: Kalender, *, wide: bool
) -> st.SearchStrategy[Case]:
    def said(case: Case) -> object:
        return verdict(case, rule_id, kalender)

    marks = _MARKS[:1] if rule_id.startswith("KON-") else _MARKS
    if not bases:
        return st.nothing()
    return _varied(st.sampled_from(bases), marks, _changed_case, said, wide=wide)


def _varied(
    bases: st.SearchStrategy[Any],
    marks: tuple[str, ...],
    change: Callable[[st.DrawFn, Any], object],
    said: Callable[[Any], object],
    *,
    wide: bool,
) -> st.SearchStrategy[Any]:
    """What is drawn from the bases, changed; of which the law has to say what it said of them."""

    @st.composite
    def drawn(draw: st.DrawFn) -> object:
        base = draw(bases)
        neutral = _Neutral(draw(st.sampled_from(marks)), draw(st.sampled_from(_HOURS)))
        value = neutral.of(base)
        if wide:
            wanted = said(base)
            value = value if said(value) == wanted else base
            for _ in range(draw(st.integers(0, _MOST_CHANGES))):
                changed = change(draw, value)
                if said(changed) == wanted:
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
        if not changeable(value):
            return value
        return attrs.evolve(cast("Any", value), **dict(self._changes(value)))

    def _item(self, one: object) -> object:
        return self._longer(one) if type(one) is str else self.of(one)

    def _longer(self, text: str) -> str:
        return text + self._mark if text.strip() else text

    def _changes(self, value: object) -> Iterator[tuple[str, object]]:
        for alias, name, hint in fields(cast("Hashable", type(value))):
            held: object = getattr(value, name)
            if type(held) is str:
                yield alias, self._longer(held)
            elif type(held) is date:
                if self._clock is not None and hint == Moment:
                    yield alias, datetime.combine(held, self._clock)
            else:
                yield alias, self.of(held)


def _changed_case(draw: st.DrawFn, case: Case) -> Case:
    """The case with something drawn anew: in its subject, around it, or in its days."""
    return draw(st.sampled_from(_CHANGES))(draw, case)


def _subject(draw: st.DrawFn, case: Case) -> Case:
    return evolve(case, subject=_changed(draw, case.subject))


def _around(draw: st.DrawFn, case: Case) -> Case:
    if not case.within:
        return case
    i = draw(st.integers(0, len(case.within) - 1))
    within = (*case.within[:i], _changed(draw, case.within[i]), *case.within[i + 1 :])
    return evolve(case, within=within)


def _in_time(draw: st.DrawFn, case: Case) -> Case:
    """The whole case some weeks earlier or later."""
    by = timedelta(weeks=draw(st.integers(-_WEEKS, _WEEKS)))
    on = (case.on or EXAMPLE_DAY) + by
    if on < _FIRST:
        return case
    whole = cast("Case", moved(case, by))
    return evolve(whole, on=on, now=(case.now or on) + by)


def _later(draw: st.DrawFn, case: Case) -> Case:
    """The same case judged some days later."""
    now = case.now or case.on or EXAMPLE_DAY
    return evolve(case, now=now + timedelta(draw(st.integers(0, 60))))


def _other_law(draw: st.DrawFn, case: Case) -> Case:
    """The same case by the law of another day."""
    return evolve(case, on=draw(st.sampled_from((EXAMPLE_DAY, *LAW.boundaries()))))


_FIRST: Final = LAW.boundaries()[0]
_WEEKS: Final = 52
_CHANGES: Final = (_other_law, _later, _in_time, _around, _subject, _subject, _subject)


def _changed(draw: st.DrawFn, value: object) -> object:
    """The value with one field somewhere in it drawn anew; as it was where that is malformed."""
    place = draw(st.sampled_from(list(places(value, ()))))
    *way, last = place
    holder = reach(value, tuple(way))
    hints = {alias: hint for alias, _, hint in fields(cast("Hashable", type(holder)))}
    fresh = draw(well_formed(hints[cast("str", last)]))
    try:
        return put(value, place, fresh)
    except MalformedError:
        return value


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
    for one in shown().get(cls, ()):
        for value in (one, moved(one, weeks)):
            report = hukum.check(value, kalender=kalender)
            has_rules = has_rules or bool(report.visits)
            if not report.filter(Outcome.FAIL) and value not in values:
                values.append(value)
        if len(values) >= _MOST_BASES:
            break
    return _Bases(tuple(values), has_rules)
