"""UU 25/2009 on public service: rules by chapter, sanctions, and the ledger of its provisions."""

from typing import Final

from layanan.hukum.uu25_2009 import standar
from layanan.rule import AnyRule

__all__ = ["RULES"]

RULES: Final[tuple[AnyRule, ...]] = (standar.SELURUH_RINCIAN, *standar.RULES)
"""Every rule of the law, in article order."""
