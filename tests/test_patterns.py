"""No pattern of this library can be made to run away: their shape is looked at, not their speed.

``re`` backtracks. What it costs then is decided by how repetitions without a limit stand to each
other. Inside one another they are exponential unless what comes between them says where each ends;
side by side, or after a start that can be met again within what it repeats, they are quadratic.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from pkgutil import walk_packages
from types import ModuleType
from typing import Any, cast

import pytest

import layanan

# How `re` itself reads a pattern; it has no public reader.
code: Any = import_module("re._constants")
parser: Any = import_module("re._parser")

Item = tuple[Any, Any]
ALPHABET = frozenset(map(chr, range(0x250)))
# What a text has to be before one of these looks at it; each is too short for a square to matter.
BOUNDED = {
    "layanan.spelling": "a citation of more than 400 characters is refused",
    "layanan.hukum.places": "a notation of this library's own tables",
    "layanan.rule": "the id and the name of a rule, which programmers write",
    "layanan.wire.schema": "docstrings of this library",
    "layanan.baca": "a text of more than 4,000 characters is refused",
    "layanan.tokens": "the same texts",
    "layanan.hukum.konsistensi.isi._OTHER_PAYMENT": "matched where a payment ends, never searched",
}


@cache
def patterns() -> tuple[tuple[str, "re.Pattern[str]"], ...]:
    """Every pattern some module of this library keeps."""
    found: dict[str, re.Pattern[str]] = {}
    for info in walk_packages(layanan.__path__, "layanan."):
        module: ModuleType = import_module(info.name)
        for name, value in vars(module).items():
            if isinstance(value, re.Pattern) and not name.startswith("__"):
                found.setdefault(f"{info.name}.{name}", cast("re.Pattern[str]", value))
    return tuple(found.items())


each_pattern = pytest.mark.parametrize(
    ("name", "pattern"), patterns(), ids=[name for name, _ in patterns()]
)


def characters(items: Iterable[Item], flags: int) -> frozenset[str]:
    """What one step of a sequence can match, wherever in it."""
    found: frozenset[str] = frozenset()
    for item in items:
        found |= one_of(item, flags)
    return found


def one_of(item: Item, flags: int) -> frozenset[str]:
    op, given = item
    if op in (code.LITERAL, code.NOT_LITERAL, code.IN, code.ANY):
        single = parser.SubPattern(parser.State(), [item])
        compiled = re.compile(written(single), flags)
        return frozenset(filter(compiled.fullmatch, ALPHABET))
    if op in (code.MAX_REPEAT, code.MIN_REPEAT, code.POSSESSIVE_REPEAT):
        return characters(given[2], flags)
    if op is code.SUBPATTERN:
        return characters(given[3], flags)
    if op is code.BRANCH:
        return frozenset[str]().union(*(characters(one, flags) for one in given[1]))
    return frozenset()


CATEGORIES = {
    code.CATEGORY_DIGIT: r"\d",
    code.CATEGORY_NOT_DIGIT: r"\D",
    code.CATEGORY_SPACE: r"\s",
    code.CATEGORY_NOT_SPACE: r"\S",
    code.CATEGORY_WORD: r"\w",
    code.CATEGORY_NOT_WORD: r"\W",
}


def written(items: Iterable[Item]) -> str:
    """One character class, as a pattern again."""
    (item,) = items
    op, given = item
    if op is code.ANY:
        return "."
    if op is code.LITERAL:
        return re.escape(chr(given))
    if op is code.NOT_LITERAL:
        return f"[^{re.escape(chr(given))}]"
    parts: list[str] = []
    for kind, what in given:
        if kind is code.NEGATE:
            parts.append("^")
        elif kind is code.LITERAL:
            parts.append(re.escape(chr(what)))
        elif kind is code.RANGE:
            parts.append(f"{re.escape(chr(what[0]))}-{re.escape(chr(what[1]))}")
        else:
            parts.append(CATEGORIES[what])
    return f"[{''.join(parts)}]"


def endless(item: Item) -> bool:
    op, given = item
    return op in (code.MAX_REPEAT, code.MIN_REPEAT) and given[1] is code.MAXREPEAT


def inside(items: Iterable[Item]) -> Iterator[Item]:
    """Every part of a pattern, from the outside in."""
    for item in items:
        yield item
        op, given = item
        if op in (code.MAX_REPEAT, code.MIN_REPEAT, code.POSSESSIVE_REPEAT):
            yield from inside(given[2])
        elif op is code.SUBPATTERN:
            yield from inside(given[3])
        elif op is code.BRANCH:
            for one in given[1]:
                yield from inside(one)
        elif op in (code.ASSERT, code.ASSERT_NOT):
            yield from inside(given[1])


def runs_away(pattern: str, flags: int) -> bool:
    """Whether an endless repetition stands in another with nothing to tell their rounds apart."""
    for item in inside(parser.parse(pattern, flags)):
        if not endless(item):
            continue
        body = list(item[1][2])
        while len(body) == 1 and body[0][0] is code.SUBPATTERN:
            body = list(body[0][1][3])
        for inner in inside(body):
            if endless(inner) and not separated(body, inner, flags):
                return True
    return False


def separated(body: list[Item], inner: Item, flags: int) -> bool:
    """Whether each round begins, or ends, with a character its endless part cannot match."""
    ends = (body[0], body[-1])
    within = characters(inner[1][2], flags)
    fixed = (one for one in ends if one[0] in (code.LITERAL, code.IN))
    return any(not one_of(one, flags) & within for one in fixed)


class TestPatterns:
    """None is exponential; those that may be square look at short texts only."""

    def test_there_are_some(self) -> None:
        assert len(patterns()) > 15

    @each_pattern
    def test_none_runs_away(self, name: str, pattern: "re.Pattern[str]") -> None:
        assert not runs_away(pattern.pattern, pattern.flags), name

    @each_pattern
    def test_square_only_where_short(self, name: str, pattern: "re.Pattern[str]") -> None:
        """A pattern for texts of any length repeats nothing but space and single words.

        It is started anew at each place; so what it may repeat without end must not contain what it
        can be started with again.
        """
        if any(name.startswith(one) for one in BOUNDED):
            return
        parsed = list(parser.parse(pattern.pattern, pattern.flags))
        for item in inside(parsed):
            if endless(item) and item is not parsed[0]:
                repeated = characters(item[1][2], pattern.flags)
                ends = {" ", "a", "-"} & repeated
                assert len(ends) < 2, f"{name}: {pattern.pattern}"

    @pytest.mark.parametrize(
        "wrong", [r"(a+)+b", r"(?:\w+\s?)*:", r"([a-z]+-?)+$", r"(?:(?:x|y)*z?)*"]
    )
    def test_what_runs_away_is_seen(self, wrong: str) -> None:
        assert runs_away(wrong, re.ASCII)

    @pytest.mark.parametrize("right", [r"[0-9]+(?:[.,][0-9]+)*", r"a+b+", r"(?:-[a-z]+)*x"])
    def test_what_does_not_is_not(self, right: str) -> None:
        assert not runs_away(right, re.ASCII)
