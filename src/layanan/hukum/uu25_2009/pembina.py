"""Who supervises, who answers, and what the organisation does: UU 25/2009 Pasal 6-8."""

from typing import Final

from layanan.rule import AnyRule

__all__ = ["RULES"]

RULES: Final[tuple[AnyRule, ...]] = ()
"""The rules of this chapter, in article order."""
