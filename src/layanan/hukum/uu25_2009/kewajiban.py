"""Duties of provider and officers, and what officers must not do: UU 25/2009 Pasal 14-17."""

from typing import Final

from layanan.rule import AnyRule

__all__ = ["RULES"]

RULES: Final[tuple[AnyRule, ...]] = ()
"""The rules of this chapter, in article order."""
