"""The time limits of each law, one table per instrument, in article order.

Each row is a constant of its instrument's module, named by what has to be done; `SEMUA` holds the
rows of UU 25/2009 and PP 96/2012. Those of the laws beside them stay in their own modules.
"""

from typing import Final

from layanan.tenggat import pp96_2012, uu25_2009

__all__ = ["SEMUA"]

SEMUA: Final = (*uu25_2009.TENGGAT, *pp96_2012.TENGGAT)
"""Every time limit of UU 25/2009 and PP 96/2012, each in article order."""
