"""Every public class of the package can be drawn, or says why not."""

import inspect
import subprocess
import sys
from enum import Enum
from functools import cache
from importlib import import_module
from pkgutil import walk_packages
from typing import Any

import attrs
import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine

import layanan
from layanan.book import RuleBook
from layanan.finding import Finding, Outcome
from layanan.hukum.law import LAW
from layanan.hukum.ledger import Entry
from layanan.model.standar import StandarPelayanan
from layanan.prosedur.hasil import Position
from layanan.report import Report
from layanan.rule import EXAMPLE_DAY, Rule
from layanan.strategies import TYPES, hook
from layanan.strategies.answers import ANSWERS, answers, register
from layanan.strategies.hukum import lawful
from layanan.waktu.kalender import Kalender
from layanan.wire import DOCUMENTS

READERS = ("layanan.baca.", "layanan.tokens", "layanan.waktu.frasa")
# Errors are raised, state machines are tests to be subclassed.
NO_VALUES = (BaseException, RuleBasedStateMachine)
EXCEPTIONS: dict[str, str] = {
    "Batch": "needs NumPy, which the kit does not: calendars().map(Batch.of)",
    "Constraint": "machinery of annotations: a predicate, met by what is annotated with it",
    "Phrase": "drawn with its meaning by phrases()",
    "Statement": "a protocol: what a report asks of an Atestasi",
}
"""What cannot be drawn by its type, with the reason."""


@cache
def public() -> tuple[type[Any], ...]:
    """Every class some public module calls public, errors and machines left out."""
    found: dict[type[Any], None] = {}
    for info in walk_packages(layanan.__path__, "layanan."):
        if any(part.startswith("_") for part in info.name.split(".")):
            continue
        module = import_module(info.name)
        for name in getattr(module, "__all__", ()):
            value: object = getattr(module, name)
            if inspect.isclass(value) and not issubclass(value, NO_VALUES):
                found[value] = None
    return tuple(one for one in found if one.__module__.startswith("layanan"))


def is_working_part(cls: type[Any]) -> bool:
    """Tell whether it is a named tuple or a buffer between two steps of one reader or table."""
    return not attrs.has(cls) and (cls.__module__.startswith(READERS) or issubclass(cls, tuple))


VALUES = [
    one
    for one in public()
    if not issubclass(one, Enum) and not is_working_part(one) and one.__name__ not in EXCEPTIONS
]
TERMS = [one for one in public() if issubclass(one, Enum) and len(one)]
called = pytest.mark.parametrize("cls", VALUES, ids=[one.__name__ for one in VALUES])


@pytest.fixture(autouse=True)
def _registered() -> None:
    hook.register()
    register()


class TestEveryPublicType:
    """For every public type a strategy of well-formed values, known to ``st.from_type``."""

    def test_each_is_listed(self) -> None:
        assert set(VALUES) == {*TYPES, *ANSWERS}
        assert not set(TYPES) & set(ANSWERS)

    def test_exceptions_are_few_and_exist(self) -> None:
        assert set(EXCEPTIONS) <= {one.__name__ for one in public()}
        assert all(EXCEPTIONS.values())

    @called
    @settings(max_examples=3)
    @given(data=st.data())
    def test_from_type(self, cls: type[Any], data: st.DataObject) -> None:
        assert type(data.draw(st.from_type(cls))) is cls

    @pytest.mark.parametrize("cls", TERMS, ids=[one.__name__ for one in TERMS])
    @settings(max_examples=2)
    @given(data=st.data())
    def test_terms_are_drawn_by_hypothesis_itself(
        self, cls: type[Enum], data: st.DataObject
    ) -> None:
        assert data.draw(st.from_type(cls)) in cls

    def test_what_has_no_answer_is_well_formed(self) -> None:
        assert type(find(answers(StandarPelayanan), lambda _: True)) is StandarPelayanan


OFFICE = Kalender.pemerintah()
NOUNS = [one for one in DOCUMENTS.values() if one.__module__.startswith("layanan.model.")]


class TestEveryNoun:
    """For every noun of the law a strategy of lawful values."""

    @pytest.mark.parametrize("cls", NOUNS, ids=[one.__name__ for one in NOUNS])
    @settings(max_examples=2)
    @given(data=st.data())
    def test_lawful(self, cls: type[Any], data: st.DataObject) -> None:
        value: object = data.draw(lawful(cls, on=EXAMPLE_DAY))
        assert type(value) is cls
        assert not LAW.at(EXAMPLE_DAY).check(value, kalender=OFFICE).filter(Outcome.FAIL)


class TestAnswersShrink:
    """To the first of their kind, as their docstring says."""

    def test_rules(self) -> None:
        first, *_ = LAW.book.rules
        assert find(ANSWERS[Rule], lambda _: True) is first
        assert find(answers(RuleBook), lambda book: len(book.rules) > 1).rules[0] is first
        found = find(answers(Finding), lambda one: one.outcome.value == "fail")
        assert found.citation is not None

    def test_reports_and_entries(self) -> None:
        assert find(answers(Report), lambda report: bool(report.findings)).findings
        entry = find(answers(Entry), lambda _: True)
        assert str(entry.citation.peraturan) == "UU 25/2009"

    @settings(max_examples=1, phases=[Phase.generate])
    @given(position=ANSWERS[Position])
    def test_positions(self, position: Position[Any, Any]) -> None:
        """Tried first, every choice being the smallest: a case in which nothing has happened."""
        assert position.history == ()
        assert position.procedure.id == "UU25-PENGADUAN"


class TestCost:
    """Whoever imports Hypothesis waits for the classes, and for nothing else."""

    def test_hook_loads_no_rule_book(self) -> None:
        asked = (
            "import sys, hypothesis\n"
            "from layanan.strategies.hook import register\n"
            "register()\n"
            "print([one for one in sys.modules if one.startswith('layanan.hukum')])"
        )
        run = subprocess.run(  # noqa: S603 - our own interpreter and text
            [sys.executable, "-c", asked],
            check=True,
            capture_output=True,
            text=True,
            env={"PYTHONPATH": ":".join(filter(None, sys.path))},
        )
        assert run.stdout == "[]\n"
