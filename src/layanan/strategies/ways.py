"""Ways: how a rule can be broken, beginning with its own unlawful example.

An example shows one way on one subject. Two more kinds are found by trying, once for each rule. The
fact by which the unlawful example differs from the lawful one is *carried* to every other lawful
subject of the class that any rule shows. And from the lawful example things are *taken away*, one
at a time and at any depth, which shows what else the rule rests on. What is found is kept only
where this rule is broken and no other, beside those that `alongside` lists.
"""

from collections.abc import Hashable, Iterator
from contextlib import suppress
from functools import cache, lru_cache
from itertools import chain, islice
from typing import Any, Final, TypeAlias, cast

import attrs
from attrs import evolve

from layanan.errors import Fault, LayananError, MalformedError
from layanan.finding import Outcome
from layanan.hukum.law import LAW
from layanan.report import Report
from layanan.rule import EXAMPLE_DAY, AnyRule, Example
from layanan.strategies.nouns import fields, nouns, places, put, reach
from layanan.text import Text
from layanan.waktu.kalender import Kalender

__all__ = ["Case", "Verdict", "alongside", "example_case", "judged", "shown", "verdict", "ways"]

Case: TypeAlias = Example[Any]
"""A subject with what encloses it, the day whose law counts and the moment of judging."""

Verdict: TypeAlias = tuple[frozenset[str], tuple[tuple[Outcome, str], ...]]
"""The rules that fail, and what one of them says, where."""

_MOST_WAYS: Final = 10
_MOST_TRIED: Final = 120
_KNOWN: Final = Text("id aturan", "the id of a rule")


def judged(case: Case, kalender: Kalender | None = None) -> Report:
    """Return what the whole rule book says of a case, in its surroundings and at its moment.

    Args:
        case: A case drawn from `layanan.strategies.hukum.violating` or ``abiding``.
        kalender: The office's calendar; None: that of a government office.
    """
    return LAW.at(case.on or EXAMPLE_DAY).check(
        case.subject,
        kalender=Kalender.pemerintah() if kalender is None else kalender,
        now=case.now,
        within=case.within,
    )


def verdict(case: Case, rule_id: str, kalender: Kalender) -> Verdict:
    """Return which rules fail, and what one of them says, where.

    Args:
        case: The case.
        rule_id: The id of the one.
        kalender: The office's calendar.
    """
    report = judged(case, kalender)
    failed = frozenset(one.rule for one in report.filter(Outcome.FAIL))
    return failed, tuple((one.outcome, one.path) for one in report.filter(rule=rule_id))


def example_case(rule: AnyRule | str, *, lawful: bool) -> Case:
    """Return an example of a rule with its day and its moment said.

    Args:
        rule: The rule, or its id.
        lawful: Which of its examples.

    Raises:
        MalformedError: if no rule has that id.
    """
    rule = _rule(rule) if isinstance(rule, str) else rule
    example = rule.example(lawful=lawful)
    on = example.on
    if on is None:
        on = EXAMPLE_DAY if rule.span.covers(EXAMPLE_DAY) else rule.span.start
    return evolve(example, on=on, now=on if example.now is None else example.now)


def _rule(rule_id: str) -> AnyRule:
    for rule in LAW.book.rules:
        if rule.id == rule_id:
            return rule
    raise MalformedError("LAW", [Fault.of("rule_id", rule_id, _KNOWN)])


@cache
def alongside(rule_id: str) -> tuple[str, ...]:
    """List the rules that the same fact breaks by law, beside one rule.

    They fail on its unlawful example and not on the lawful one it differs from, in the order of the
    book.

    Args:
        rule_id: The id of the rule.

    Raises:
        MalformedError: if no rule has that id.

    Example:
        >>> alongside("UU25-P21-a")
        ()
    """
    before, after = (
        {one.rule for one in judged(example_case(rule_id, lawful=holds)).filter(Outcome.FAIL)}
        for holds in (True, False)
    )
    added = after - before - {rule_id}
    return tuple(dict.fromkeys(one.id for one in LAW.book.rules if one.id in added))


@lru_cache(maxsize=1024)
def ways(rule_id: str, kalender: Kalender) -> tuple[Case, ...]:
    """List cases that break one rule, each another way; its unlawful example is the first.

    Args:
        rule_id: The id of the rule.
        kalender: The office's calendar, by which each has to break it.

    Raises:
        MalformedError: if no rule has that id.
    """
    base, first = (example_case(rule_id, lawful=holds) for holds in (True, False))
    worst = _worst(verdict(first, rule_id, Kalender.pemerintah()))
    permitted = {rule_id, *alongside(rule_id)}

    def breaks(case: Case) -> bool:
        found = verdict(case, rule_id, kalender)
        return _worst(found) is worst and found[0] <= permitted

    tried = chain((first,), _carried(base, first, kalender), islice(_lacking(base), _MOST_TRIED))
    found = dict.fromkeys(case for case in tried if breaks(case))
    return tuple(islice(found, _MOST_WAYS))


def _worst(found: Verdict) -> Outcome | None:
    said = {outcome for outcome, _ in found[1]}
    return next((one for one in (Outcome.FAIL, Outcome.REVIEW) if one in said), None)


def _carried(base: Case, first: Case, kalender: Kalender) -> Iterator[Case]:
    """The fact that breaks the rule, on other lawful subjects."""
    cls = cast("Hashable", type(base.subject))
    fact = {
        alias: held
        for alias, name, _ in fields(cls)
        if (held := getattr(first.subject, name)) != getattr(base.subject, name)
    }
    for host in shown().get(cls, ()):
        whole = evolve(base, subject=host)
        if host is base.subject or judged(whole, kalender).filter(Outcome.FAIL):
            continue
        with suppress(LayananError):
            yield evolve(first, subject=attrs.evolve(cast("Any", host), **fact))


def _lacking(base: Case) -> Iterator[Case]:
    """The lawful example with one thing taken away."""
    for place in places(base.subject, ()):
        *way, last = place
        holder = reach(base.subject, tuple(way))
        kind = cast("Any", type(holder))
        (one,) = (field for field in attrs.fields(kind) if field.alias == last)
        for less in _less(one, getattr(holder, one.name)):
            with suppress(LayananError):
                yield evolve(base, subject=put(base.subject, place, less))


def _less(field: Any, held: object) -> Iterator[object]:  # noqa: ANN401 - of a class of any kind
    default: object = field.default
    if default is not attrs.NOTHING and not hasattr(default, "factory") and default != held:
        yield default
    if isinstance(held, tuple):
        items = cast("tuple[object, ...]", held)
        if len(items) > 1:
            yield from (items[:i] + items[i + 1 :] for i in range(len(items)))


@cache
def shown() -> dict[Hashable, list[object]]:
    """Return every noun in every lawful example, by its class."""
    found: dict[Hashable, list[object]] = {}
    seen: set[int] = set()
    for rule in LAW.book.rules:
        example = rule.example(lawful=True)
        for whole in (example.subject, *example.within):
            for one in nouns(whole):
                if id(one) not in seen:
                    seen.add(id(one))
                    found.setdefault(cast("Hashable", type(one)), []).append(one)
    return found
