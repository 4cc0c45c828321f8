"""Rules whose unlawful example asks a person: each stands here, with what keeps it from failing.

Every other rule of the book shows a breach. A new rule that only asks has to be entered.
"""

from typing import Final

import pytest

from layanan.finding import Finding, Outcome
from layanan.hukum.law import LAW
from layanan.rule import AnyRule
from layanan.waktu.kalender import Kalender

KALENDER = Kalender.pemerintah()
UNRECORDED = "tidak-tercatat"

SILENT: Final = frozenset(
    [
        "UU25-P5-3-c",
        "UU25-P5-4-c",
        "UU25-P5-7-b",
        "UU25-P6-4",
        "UU25-P6-6",
        "UU25-P7-1",
        "UU25-P11-4",
        "UU25-P13-1-b",
        "UU25-P13-1-e",
        "UU25-P14-e",
        "UU25-P16-e",
        "UU25-P22-1",
        "UU25-P22-1.2",
        "UU25-P23-3",
        "UU25-P23-4-a.2",
        "UU25-P23-4-b.2",
        "UU25-P29-1",
        "UU25-P35-2-a",
        "UU25-P35-2-b",
        "UU25-P36-3",
        "UU25-P37-2",
        "UU25-P40-3",
        "UU25-P44-1",
        "UU25-P47-1",
        "UU25-P50-3",
        "UU25-P50-9",
        "PP96-P6-1",
        "PP96-P9-d",
        "PP96-P16-1",
        "PP96-P16-2",
        "PP96-P20-1",
        "PP96-P20-2",
        "PP96-P21",
        "PP96-P22-2",
        "PP96-P23-1",
        "PP96-P23-2",
        "PP96-P26-2",
        "PP96-P27-3.2",
        "PP96-P37-1",
        "PP96-P39",
        "PP96-P40",
    ]
)
"""The record can show that it was done; where it shows nothing it was not recorded, no more."""

STATED: Final = frozenset({"UU25-P11-1", "UU25-P25-1", "UU25-P30-2", "UU25-P47-2", "PP96-P24-2"})
"""Somebody has to state it; who states that it is not met makes it fail."""

OPEN: Final = {
    "UU25-P5-7-a": "ayat (7) says which acts are meant; another act is outside it",
    "UU25-P6-5": "the number stands in the elucidation only, which says *may*",
    "UU25-P7-4": "periodically: no number is set",
    "UU25-P10-2": "by when the efforts are made is not said",
    "UU25-P15-f.3": "what the promise is counted from, and what hari means in it, is open",
    "UU25-P20-3": "by when an adopted standard is applied is not said",
    "UU25-P21-g.2": "which facilities the vulnerable need depends on the service",
    "UU25-P39-1": "a stage may have been open to the public without anybody coming",
    "UU25-P42-2": "the law attaches no consequence to filing late",
    "UU25-P44-3.2": "an answer nobody kept may have said it",
    "UU25-P46-2": "what becomes of a decision the complainant did not ask for is not said",
    "UU25-P50-8": "that more was paid than was proved is for whoever paid to explain",
    "UU25-P60-4": "the limit was another for a provider formed later, and that day may be missing",
    "PP96-P7-3": "it says what documents are: one that is none may be in the wrong class",
    "PP96-P8": "power may be delegated (Pasal 7 ayat (4))",
    "PP96-P10-2": "it is a test of who is a provider, no duty",
    "PP96-P41": "taking part *covers*, and does not say that all of it has to be used",
    "PP96-P42-2": "no number is set",
    "PP96-P50-1-b": "a standard that was not adapted may have been in order already",
}
"""The text leaves it open; why."""


def shown(rule: AnyRule) -> tuple[Finding, ...]:
    return rule.demonstrate(lawful=False, kalender=KALENDER)


ASKING = [
    rule
    for rule in LAW.book.rules
    if rule.citation is not None and all(one.outcome is not Outcome.FAIL for one in shown(rule))
]


class TestRulesThatAsk:
    def test_each_is_in_the_table_and_nothing_else_is(self) -> None:
        assert {rule.id for rule in ASKING} == SILENT | STATED | OPEN.keys()
        assert len(SILENT) + len(STATED) + len(OPEN) == len(SILENT | STATED | OPEN.keys())

    @pytest.mark.parametrize("rule", ASKING, ids=[rule.id for rule in ASKING])
    def test_for_the_reason_given(self, rule: AnyRule) -> None:
        found = shown(rule)
        assert {one.outcome for one in found} == {Outcome.REVIEW}
        if rule.id in SILENT:
            assert {one.key for one in found} == {UNRECORDED}
        elif rule.id in STATED:
            assert "dinyatakan-tidak" in dict(rule.norm.messages)
        else:
            assert {one.key for one in found} != {UNRECORDED}
