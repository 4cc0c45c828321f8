"""Settling complaints: examination, decision, compensation: UU 25/2009 Pasal 46-50."""

from typing import Final

from layanan.rule import AnyRule

__all__ = ["RULES"]

RULES: Final[tuple[AnyRule, ...]] = ()
"""The rules of this chapter, in article order."""
