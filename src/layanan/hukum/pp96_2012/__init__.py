"""PP 96/2012, which carries the law out: rules by chapter, sanctions, and its ledger."""

from typing import Final

from layanan.rule import AnyRule

__all__ = ["RULES"]

RULES: Final[tuple[AnyRule, ...]] = ()
"""Every rule of the regulation, in article order."""
