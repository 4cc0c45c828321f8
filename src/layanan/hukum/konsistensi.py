"""Consistency of a standard with itself: no article, no sanction, real defects."""

from typing import Final

from layanan.rule import AnyRule

__all__ = ["RULES"]

RULES: Final[tuple[AnyRule, ...]] = ()
"""The rules of this chapter, in article order."""
