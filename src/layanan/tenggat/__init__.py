"""The time limits of each law, one table per instrument, in article order.

Each row is a constant of its instrument's module, named by what has to be done; `SEMUA` holds the
rows of all of them.
"""

from typing import Final

from layanan.tenggat import pp96_2012, uu25_2009

__all__ = ["SEMUA"]

SEMUA: Final = (*uu25_2009.TENGGAT, *pp96_2012.TENGGAT)
"""Every time limit this library knows, law by law, each in article order."""
