"""Difference: what changed between two reports on the same subject.

Works on the findings of a report and on what the objects it visited are called (`Places`); a report
itself stands above this module.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TypeAlias, final

from attrs import frozen

from layanan.finding import Finding, Outcome
from layanan.rendering import line
from layanan.text import Lang, Text

__all__ = ["Difference", "Places", "compare"]

_Key: TypeAlias = tuple[str, Outcome, str, str]

Places: TypeAlias = Mapping[str, str]
"""What each object inside the whole is called, by its path."""


@final
@frozen
class Difference:
    """What changed between two reports on the same subject.

    A finding is the same if rule, outcome, place and message are; its parameters may differ. The
    place of something that has a name of its own is that name and not its number in a row: a
    standard put before the others moves no finding on them.

    Args:
        appeared: Findings of the later report only.
        resolved: Findings of the earlier report only.
        remaining: Findings of both, as in the later one.
    """

    appeared: tuple[Finding, ...]
    resolved: tuple[Finding, ...]
    remaining: tuple[Finding, ...]

    def render(self, lang: Lang | str = Lang.ID) -> str:
        """Print it, one line per finding that appeared or was resolved.

        Args:
            lang: ``"id"`` or ``"en"``.
        """
        signs = (("+", self.appeared), ("-", self.resolved))
        lines = [
            f"{sign} {line(one, one.path).render(lang)}" for sign, part in signs for one in part
        ]
        kept = Text("{n} temuan tetap", "{n} findings remain").format(n=len(self.remaining))
        return "\n".join([*lines, kept.render(lang)])


def compare(
    before: Iterable[Finding],
    before_names: Places,
    after: Iterable[Finding],
    after_names: Places,
) -> Difference:
    """Compare the findings of two reports.

    Args:
        before: Those of the earlier.
        before_names: What its objects are called.
        after: Those of the later.
        after_names: What its objects are called.
    """
    shared = _shared_places(before_names) | _shared_places(after_names)
    was = _located(before, before_names, shared)
    now = _located(after, after_names, shared)
    pairs = {key: _unpaired(was.get(key, []), now.get(key, [])) for key in was | now}
    new = {id(one) for _, added in pairs.values() for one in added}
    return Difference(
        tuple(one for found in now.values() for one in found if id(one) in new),
        tuple(one for key in was for one in pairs[key][0]),
        tuple(one for found in now.values() for one in found if id(one) not in new),
    )


def _shared_places(names: Places) -> frozenset[str]:
    """The places that two objects of the same name would share."""
    places = Counter(_named_place(path, names, frozenset()) for path in names)
    return frozenset(place for place, times in places.items() if times > 1)


def _located(
    findings: Iterable[Finding], names: Places, shared: frozenset[str]
) -> dict[_Key, list[Finding]]:
    """The findings of a report by what makes two of them the same."""
    found: dict[_Key, list[Finding]] = {}
    for one in findings:
        place = _named_place(one.path, names, shared)
        found.setdefault((one.rule, one.outcome, place, one.key), []).append(one)
    return found


def _named_place(path: str, names: Places, shared: frozenset[str]) -> str:
    """A path with names for numbers, where a name stands for one thing only."""
    walked = place = ""
    for part in path.split("."):
        walked = f"{walked}.{part}" if walked else part
        named = part
        if walked in names and part.endswith("]"):
            named = f"{part[: part.rindex('[')]}[{names[walked]!r}]"
        tried = f"{place}.{named}" if place else named
        place = tried if tried not in shared else f"{tried.removesuffix(named)}{part}"
    return place


def _unpaired(before: list[Finding], after: list[Finding]) -> tuple[list[Finding], list[Finding]]:
    """Pair findings that are the same, those with equal parameters first; what is left of both."""
    left = list(before)
    new: list[Finding] = []
    for one in after:
        equal = next((i for i, was in enumerate(left) if was.parameters == one.parameters), None)
        if equal is None:
            new.append(one)
        else:
            del left[equal]
    both = min(len(left), len(new))
    return left[both:], new[both:]
