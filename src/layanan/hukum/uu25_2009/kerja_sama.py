"""Cooperation with other providers and other parties: UU 25/2009 Pasal 12 and 13."""

from typing import Final

from layanan.rule import AnyRule

__all__ = ["RULES"]

RULES: Final[tuple[AnyRule, ...]] = ()
"""The rules of this chapter, in article order."""
