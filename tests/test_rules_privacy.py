"""No finding says who: whatever a rule says of an object, it repeats nothing private in it."""

from contextlib import suppress
from typing import Any, cast

import attrs
import pytest

from building import NOBODY, hints, is_private
from layanan.context import Context
from layanan.errors import MalformedError
from layanan.finding import Finding
from layanan.hukum.law import LAW
from layanan.rule import EXAMPLE_DAY, AnyRule
from layanan.text import Lang
from layanan.waktu.kalender import Kalender

KALENDER = Kalender.pemerintah()


def signed(one: Any) -> Any:  # noqa: ANN401 - an object of whatever class, again
    """The same object with one name in every private text that it holds, at any depth."""
    if isinstance(one, tuple):
        return tuple(signed(inner) for inner in cast("tuple[object, ...]", one))
    cls: type[Any] = type(cast("object", one))
    if not attrs.has(cls):
        return one
    for name, hint in hints(cls).items():
        held: object = getattr(one, name)
        if not is_private(hint):
            one = attrs.evolve(one, **{name: signed(held)})
        for filled in (NOBODY, (NOBODY,)) if is_private(hint) else ():
            with suppress(MalformedError):  # a tuple of texts, or no text beside the rest
                one = attrs.evolve(one, **{name: filled})
    return one


@pytest.mark.parametrize("rule", LAW.book.rules, ids=lambda rule: rule.id)
@pytest.mark.parametrize("lawful", [True, False])
def test_no_finding_repeats_what_is_private(rule: AnyRule, *, lawful: bool) -> None:
    example = rule.example(lawful=lawful)
    where = Context(EXAMPLE_DAY, None, EXAMPLE_DAY, EXAMPLE_DAY, KALENDER, None, example.within)
    for one in rule.check(signed(example.subject), where):
        finding = Finding(rule.norm, one.outcome, one.at, one.key, one.parameters)
        assert NOBODY not in repr(finding)
        for lang in Lang:
            assert NOBODY not in finding.render(lang)


def test_the_names_are_there() -> None:
    """What the test above looks for is in the objects it looks at, and in most of them at all."""
    marked = [signed(rule.example(lawful=True).subject) for rule in LAW.book.rules]
    again = [signed(one) for one in marked]
    assert marked == again
    names = sum(_names(one) for one in marked)
    assert names > len(LAW.book.rules)
    assert NOBODY not in repr(marked)


def _names(one: object) -> int:
    if one == NOBODY:
        return 1
    if isinstance(one, tuple):
        return sum(map(_names, cast("tuple[object, ...]", one)))
    if not attrs.has(type(one)):
        return 0
    return sum(_names(getattr(one, name)) for name in hints(type(one)))
