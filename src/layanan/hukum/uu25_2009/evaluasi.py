"""Evaluating, choosing, rewarding and punishing officers: UU 25/2009 Pasal 10 and 11."""

from typing import Final

from layanan.rule import AnyRule

__all__ = ["RULES"]

RULES: Final[tuple[AnyRule, ...]] = ()
"""The rules of this chapter, in article order."""
