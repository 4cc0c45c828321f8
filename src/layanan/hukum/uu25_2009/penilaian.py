"""Assessment of performance, and how the public takes part: UU 25/2009 Pasal 38 and 39."""

from typing import Final

from layanan.rule import AnyRule

__all__ = ["RULES"]

RULES: Final[tuple[AnyRule, ...]] = ()
"""The rules of this chapter, in article order."""
