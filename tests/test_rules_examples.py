"""Every rule of the book, one by one: what it promises about itself, and its two examples."""

import pickle
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from string import Formatter
from typing import Any, cast

import attrs
import pytest
from attrs import evolve

from layanan.citation import PP_96_2012, UU_25_2009
from layanan.context import Context
from layanan.errors import CitationError, MalformedError
from layanan.finding import STANDARD, Finding, Outcome
from layanan.hukum.law import LAW
from layanan.model.isian import Isian
from layanan.report import Report
from layanan.rule import EXAMPLE_DAY, AnyRule
from layanan.text import Lang
from layanan.waktu.kalender import Kalender

KALENDER = Kalender.pemerintah()
RULES = LAW.book.rules
each = pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
RAISED = (Outcome.FAIL, Outcome.REVIEW)


@each
class TestEachRule:
    """Every rule can pass and can be broken, and says so in both languages."""

    def test_the_lawful_example_passes(self, rule: AnyRule) -> None:
        assert rule.demonstrate(lawful=True, kalender=KALENDER) == ()

    def test_the_unlawful_example_does_not(self, rule: AnyRule) -> None:
        found = rule.demonstrate(lawful=False, kalender=KALENDER)
        assert any(one.outcome in RAISED for one in found)

    def test_its_findings_can_be_said(self, rule: AnyRule) -> None:
        for one in rule.demonstrate(lawful=False, kalender=KALENDER):
            for lang in Lang:
                said = one.render(lang)
                assert not said[0].islower()
                assert not re.search(r"[{}]", said)

    def test_both_languages_name_the_same_parameters(self, rule: AnyRule) -> None:
        for text in [rule.title, *([rule.applies] if rule.applies else [])]:
            assert named(text.id) == named(text.en) == set()
        for key, text in rule.norm.messages:
            assert named(text.id) == named(text.en), key

    def test_its_examples_are_of_its_subject(self, rule: AnyRule) -> None:
        for lawful in (True, False):
            assert type(rule.example(lawful=lawful).subject) is rule.subject

    def test_what_every_rule_may_say_it_says_in_no_other_words(self, rule: AnyRule) -> None:
        assert [STANDARD.get(key, text) for key, text in rule.norm.messages] == [
            text for _, text in rule.norm.messages
        ]

    def test_no_gap_makes_it_raise(self, rule: AnyRule) -> None:
        """Take any one thing away, two levels deep: a rule may ask or pass, but never raises."""
        for lawful in (True, False):
            example = rule.example(lawful=lawful)
            for subject in (example.subject, *gaps(example.subject, 2)):
                for kalender, within in ((KALENDER, example.within), (None, ())):
                    where = Context(
                        EXAMPLE_DAY, None, EXAMPLE_DAY, EXAMPLE_DAY, kalender, None, within
                    )
                    for one in rule.check(subject, where):
                        finding = Finding(rule.norm, one.outcome, one.at, one.key, one.parameters)
                        assert finding.text.id

    def test_it_can_be_pickled(self, rule: AnyRule) -> None:
        again = pickle.loads(pickle.dumps(rule))  # noqa: S301 - our own bytes
        assert again.norm == rule.norm

    def test_the_whole_book_takes_its_examples(self, rule: AnyRule) -> None:
        """No rule raises on another rule's examples, and the report survives a round trip."""
        for lawful in (True, False):
            example = rule.example(lawful=lawful)
            on = example.on or (EXAMPLE_DAY if rule.span.covers(EXAMPLE_DAY) else rule.span.start)
            report = LAW.at(on).check(
                example.subject, kalender=KALENDER, now=example.now, within=example.within
            )
            assert Report.from_dict(report.to_dict()) == report
            assert report.render("id", every=True)
            assert report.render("en", markdown=True, every=True)


def gaps(subject: object, depth: int) -> Iterator[object]:
    """The subject with one field put back to its default, or one thing inside it so treated."""
    cls: Any = type(subject)
    if not attrs.has(cls) or not depth:
        return
    for one in attrs.fields(cls):
        if not one.init:
            continue
        held: object = getattr(subject, one.name)
        many = type(held) is tuple
        parts = cast("tuple[object, ...]", held) if many else (held,)
        changed: list[object] = [
            (other,) if many else other for part in parts for other in gaps(part, depth - 1)
        ]
        default: object = one.default
        if default is None or type(default) in {str, tuple, frozenset, Isian}:
            changed.append(default)
        for value in changed:
            # Some gaps leave nothing well-formed; those cannot be built, and need no judging.
            with suppress(MalformedError, CitationError):
                yield attrs.evolve(cast("Any", subject), **{one.name: value})


def named(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


class TestTheBook:
    """Explicit tuples in article order, ids one to one with names."""

    def test_ids_are_in_article_order(self) -> None:
        for peraturan in (UU_25_2009, PP_96_2012):
            cited = [
                evolve(rule.citation, penjelasan=False)
                for rule in RULES
                if rule.citation is not None and rule.citation.peraturan == peraturan
            ]
            assert cited == sorted(cited), peraturan

    def test_ids_and_names_are_one_to_one(self) -> None:
        assert len({rule.id for rule in RULES}) == len({rule.name for rule in RULES})
        assert len({(rule.id, rule.name) for rule in RULES}) == len({rule.id for rule in RULES})

    def test_every_rule_is_visited_at_every_boundary(self) -> None:
        days = LAW.boundaries()
        assert days[:2] == (date(2009, 7, 18), date(2012, 10, 30))
        for on in days:
            hukum = LAW.at(on)
            assert {rule.id for rule in hukum.rules} == {
                rule.id for rule in RULES if rule.span.covers(on)
            }
