"""What one rule of the book says of one subject, short enough to be compared with a line."""

from datetime import date

from layanan.citation import Citation
from layanan.context import Context, Remark
from layanan.finding import Outcome
from layanan.hukum.law import LAW
from layanan.model.atestasi import Atestasi
from layanan.waktu.kalender import Kalender
from layanan.waktu.norma import BacaanHari

__all__ = ["FAIL", "KALENDER", "MARET", "NA", "REVIEW", "attestation", "outcomes", "said"]

KALENDER = Kalender.pemerintah()
MARET = date(2026, 3, 2)
FAIL, NA, REVIEW = Outcome.FAIL, Outcome.NOT_APPLICABLE, Outcome.REVIEW


def said(
    rule_id: str,
    subject: object,
    *within: object,
    now: date = MARET,
    hari: BacaanHari | None = BacaanHari.KALENDER,
    kalender: Kalender | None = KALENDER,
) -> list[Remark]:
    """All that a rule says; an empty list is a pass.

    Args:
        rule_id: The rule.
        subject: What it judges.
        *within: What encloses it, outermost first.
        now: The day of judging.
        hari: How bare *hari* is read.
        kalender: The office's calendar.
    """
    rule = LAW.at(MARET).rule(rule_id)
    assert type(subject) is rule.subject
    return list(rule.check(subject, Context(MARET, None, now, now, kalender, hari, within)))


def outcomes(
    rule_id: str,
    subject: object,
    *within: object,
    now: date = MARET,
    hari: BacaanHari | None = BacaanHari.KALENDER,
) -> list[tuple[Outcome, str]]:
    """The outcome and the place of each; arguments as for `said`."""
    return [(one.outcome, one.at) for one in said(rule_id, subject, *within, now=now, hari=hari)]


def attestation(citation: Citation, *, met: bool = True, on: date = date(2026, 1, 5)) -> Atestasi:
    """Somebody's statement that a duty is, or is not, met."""
    return Atestasi(
        tanggal=on, peran="Inspektur", kutipan=citation, pernyataan="Diperiksa.", terpenuhi=met
    )
