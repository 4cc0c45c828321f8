"""What the judgement of a rule reaches: the outcomes it may give and the time limits it counts.

Read off the compiled functions, from the one that judges to every function of the law it calls.
What is reached need not be taken on any one subject, so this is what a rule *may* say; a test holds
what rules do say against it.
"""

from collections.abc import Iterable, Iterator
from functools import partial
from types import CodeType, FunctionType
from typing import Final

from attrs import field, frozen

from layanan import hukum
from layanan.finding import Outcome
from layanan.rule import AnyRule, Rule
from layanan.waktu.deadline import Tenggat

ORDER: Final = (Outcome.PASS, Outcome.FAIL, Outcome.REVIEW, Outcome.NOT_APPLICABLE)
SAYS: Final = {
    "fail": {Outcome.FAIL},
    "review": {Outcome.REVIEW},
    "unrecorded": {Outcome.REVIEW},
    "not_applicable": {Outcome.NOT_APPLICABLE},
    # Two methods of `Context`: late, undecided, not begun.
    "in_time": {Outcome.FAIL, Outcome.REVIEW, Outcome.NOT_APPLICABLE},
    "each_time": {Outcome.FAIL, Outcome.REVIEW, Outcome.NOT_APPLICABLE},
}
STANDARD: Final = frozenset({"unrecorded", "in_time", "each_time"})
"""Of these the ones that speak in the messages every rule may use."""


@frozen(eq=False)
class Reach:
    """What a judgement reaches.

    Args:
        outcomes: What it may say.
        tenggat: The limits it counts, by id.
        standard: Which of `STANDARD` it uses.
    """

    outcomes: set[Outcome] = field(factory=lambda: {Outcome.PASS})
    tenggat: dict[str, Tenggat] = field(factory=dict[str, Tenggat])
    standard: set[str] = field(factory=set[str])
    _seen: set[int] = field(factory=set[int])

    def follow(self, value: object) -> None:
        """Take in a value a judgement uses, and what that uses."""
        if id(value) in self._seen:
            return
        self._seen.add(id(value))
        match value:
            case Tenggat():
                self.tenggat[value.id] = value
            case partial():
                self._each((value.func, *value.args, *value.keywords.values()))
            case FunctionType():
                self._function(value)
            case tuple() | frozenset():
                self._each(value)
            case dict():
                self._each(value.values())
            case Rule():
                self.follow(value.check)
            case _:
                pass

    def _each(self, values: Iterable[object]) -> None:
        for one in values:
            self.follow(one)

    def _function(self, function: FunctionType) -> None:
        for name in _names(function.__code__):
            self.outcomes.update(SAYS.get(name, ()))
            self.standard.update({name} & STANDARD)
            value = function.__globals__.get(name)
            if not isinstance(value, FunctionType) or _is_law(value):
                self.follow(value)
        for cell in function.__closure__ or ():
            self.follow(cell.cell_contents)


def _is_law(value: object) -> bool:
    return getattr(value, "__module__", "").startswith(f"{hukum.__name__}.")


def _names(code: CodeType) -> Iterator[str]:
    yield from code.co_names
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _names(constant)


def reach(rule: AnyRule) -> Reach:
    """Say what the judgement of a rule reaches.

    Args:
        rule: The rule.
    """
    found = Reach()
    found.follow(rule.check)
    return found
