"""Every rule of the book, one by one: what it promises about itself, and its two examples."""

import pickle
import re
from datetime import date
from string import Formatter

import pytest
from attrs import evolve

from layanan.citation import PP_96_2012, UU_25_2009
from layanan.finding import STANDARD, Outcome
from layanan.hukum.law import LAW
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
                assert said.strip()
                assert not re.search(r"[{}]", said)

    def test_both_languages_name_the_same_parameters(self, rule: AnyRule) -> None:
        for text in [rule.title, *([rule.applies] if rule.applies else [])]:
            assert named(text.id) == named(text.en) == set()
        for key, text in rule.norm.messages:
            assert named(text.id) == named(text.en), key

    def test_its_examples_are_of_its_subject(self, rule: AnyRule) -> None:
        for lawful in (True, False):
            assert type(rule.example(lawful=lawful).subject) is rule.subject

    def test_it_shadows_no_standard_message(self, rule: AnyRule) -> None:
        assert not {key for key, _ in rule.norm.messages} & STANDARD.keys()

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
