"""Asking one rule of PP 96/2012 about one subject; shared by the tests of its chapters."""

from datetime import date
from typing import Final, TypeAlias

from layanan.book import RuleBook
from layanan.checking import Moment
from layanan.finding import Finding, Outcome
from layanan.hukum.pp96_2012 import RULES
from layanan.waktu.kalender import Kalender
from layanan.waktu.norma import BacaanHari

Said: TypeAlias = tuple[Outcome, str, str]
"""An outcome, the key of its message, and the path."""

BOOK: Final = RuleBook(RULES, name="PP 96/2012")
KALENDER: Final = Kalender.pemerintah()
NOW: Final = date(2026, 3, 2)

PASS: Final = Outcome.PASS
FAIL: Final = Outcome.FAIL
REVIEW: Final = Outcome.REVIEW
NONE: Final = Outcome.NOT_APPLICABLE
UNRECORDED: Final = "tidak-tercatat"
MET: Final[list[Said]] = [(PASS, "", "")]


def found(
    subject: object,
    rule: str,
    *,
    now: Moment = NOW,
    within: tuple[object, ...] = (),
    hari: BacaanHari | None = BacaanHari.KALENDER,
    kalender: Kalender | None = KALENDER,
) -> list[Finding]:
    """Everything one rule says of a subject and of what is inside it."""
    on = max(date(now.year, now.month, now.day), BOOK.boundaries[0])
    report = BOOK.at(on).check(subject, kalender=kalender, now=now, hari=hari, within=within)
    return [one for one in report.every if one.rule == rule]


def said(
    subject: object,
    rule: str,
    *,
    now: Moment = NOW,
    within: tuple[object, ...] = (),
    hari: BacaanHari | None = BacaanHari.KALENDER,
    kalender: Kalender | None = KALENDER,
) -> list[Said]:
    """The same as outcomes, keys and paths."""
    return [
        (one.outcome, one.key, one.path)
        for one in found(subject, rule, now=now, within=within, hari=hari, kalender=kalender)
    ]
