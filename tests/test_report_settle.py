"""What people stated, entered in a report: it decides what the record left open, no more."""

from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from layanan.book import RuleBook
from layanan.citation import UU_25_2009, Citation
from layanan.finding import Finding, Outcome
from layanan.hukum.law import LAW
from layanan.model.atestasi import Atestasi
from layanan.model.isian import Isian
from layanan.model.standar import StandarPelayanan
from layanan.report import LAWFUL, STRICT, Report
from layanan.rule import EXAMPLE_DAY, AnyRule
from layanan.text import Lang
from layanan.waktu.kalender import Kalender

KALENDER = Kalender.pemerintah()
PASAL_20 = UU_25_2009.pasal(20)
ON = date(2026, 3, 2)
CITED = [rule for rule in LAW.book.rules if rule.citation is not None]


def statement(citation: Citation, *, met: bool, on: date = date(2026, 3, 4)) -> Atestasi:
    return Atestasi(
        tanggal=on, peran="Inspektur", kutipan=citation, pernyataan="Diperiksa.", terpenuhi=met
    )


def shown(rule: AnyRule, *, lawful: bool) -> Report:
    """The report of one rule alone on one of its examples."""
    example = rule.example(lawful=lawful)
    on = example.on or (EXAMPLE_DAY if rule.span.covers(EXAMPLE_DAY) else rule.span.start)
    return (
        RuleBook((rule,))
        .at(on)
        .check(example.subject, kalender=KALENDER, now=example.now, within=example.within)
    )


@pytest.mark.parametrize("rule", CITED, ids=[rule.id for rule in CITED])
class TestEveryRuleCanFailAndCanPass:
    """A duty is met or not: what no record shows, somebody who looked can state."""

    def test_it_passes_on_its_lawful_example(self, rule: AnyRule) -> None:
        report = shown(rule, lawful=True)
        assert Outcome.FAIL not in {one.outcome for one in report.findings}
        settled = report.settle(statement(rule.norm.citations[0], met=True))
        assert settled.conforms(STRICT)

    def test_it_fails_on_its_unlawful_example(self, rule: AnyRule) -> None:
        report = shown(rule, lawful=False)
        settled = report.settle(statement(rule.norm.citations[0], met=False))
        assert rule.id in {one.rule for one in settled.filter(Outcome.FAIL)}
        assert not settled.filter(Outcome.REVIEW)


def _report() -> Report:
    return LAW.at(ON).check(StandarPelayanan(nama="SKCK"), kalender=KALENDER)


class TestSettle:
    def test_a_statement_that_a_duty_is_met_lets_it_pass_and_says_who_said_so(self) -> None:
        report = _report()
        before = report.filter(Outcome.REVIEW, citation=PASAL_20)
        assert before
        settled = report.settle(statement(PASAL_20, met=True))
        assert not settled.filter(Outcome.REVIEW, citation=PASAL_20)
        passed = settled.filter(Outcome.PASS, citation=PASAL_20)
        said = [one for one in passed if one.key]
        assert [one.rule for one in said] == [one.rule for one in before]
        assert said[0].render(Lang.EN) == (
            "The Inspektur stated on Wednesday 4 March 2026 that this is met"
        )

    def test_one_that_it_is_not_lets_it_fail_with_what_a_breach_is_exposed_to(self) -> None:
        report = _report()
        settled = report.settle(statement(PASAL_20, met=False))
        failed = settled.filter(Outcome.FAIL, citation=PASAL_20)
        assert {one.rule for one in failed} >= {
            one.rule for one in report.filter(Outcome.REVIEW, citation=PASAL_20)
        }
        assert all(one.exposures == one.norm.exposures for one in failed)
        assert not settled.conforms(LAWFUL)
        assert failed[-1].render() == (
            "Inspektur menyatakan pada Rabu, 4 Maret 2026 bahwa hal ini tidak terpenuhi"
        )

    def test_the_latest_counts_and_of_one_day_the_last_given(self) -> None:
        report = _report()
        early = statement(PASAL_20, met=False, on=date(2026, 1, 5))
        late = statement(PASAL_20, met=True, on=date(2026, 1, 6))
        assert report.settle(late, early) == report.settle(late)
        again = evolve(late, terpenuhi=False)
        assert report.settle(late, again) == report.settle(again) != report.settle(late)

    def test_it_concerns_the_place_it_is_about_and_no_other(self) -> None:
        report = _report()
        stated = statement(PASAL_20, met=True)
        assert report.settle(stated, path="elsewhere") == report
        place = report.filter(Outcome.REVIEW, citation=PASAL_20)[0].path
        settled = report.settle(stated, path=place)
        assert {one.path for one in settled.filter(Outcome.PASS) if one.key} == {place}

    def test_a_breach_on_record_stays_one_and_consistency_is_no_duty(self) -> None:
        report = LAW.at(ON).check(
            StandarPelayanan(nama="SKCK", biaya=Isian.KOSONG), kalender=KALENDER
        )
        assert report.filter(Outcome.FAIL)
        everything = [
            statement(one.citation, met=True) for one in report.findings if one.citation is not None
        ]
        settled = report.settle(*everything)
        assert settled.filter(Outcome.FAIL) == report.filter(Outcome.FAIL)
        assert {one.citation for one in settled.filter(Outcome.REVIEW)} <= {None}

    @given(rule=st.sampled_from(CITED), lawful=st.booleans(), met=st.booleans())
    def test_it_keeps_the_rest_and_survives_storage(
        self, *, rule: AnyRule, lawful: bool, met: bool
    ) -> None:
        report = shown(rule, lawful=lawful)
        settled = report.settle(statement(rule.norm.citations[0], met=met))
        assert Report.from_dict(settled.to_dict()) == settled
        assert [_kept(one) for one in settled.every] == [_kept(one) for one in report.every]
        assert settled.settle() == settled


def _kept(finding: Finding) -> tuple[str, str]:
    return finding.rule, finding.path
