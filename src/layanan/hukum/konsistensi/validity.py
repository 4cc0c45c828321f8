"""Since when the rules of consistency are asked: a standard is a thing of UU 25/2009."""

from datetime import date
from typing import Final

from layanan.validity import Validity

__all__ = ["VALIDITY"]

VALIDITY: Final = Validity(date(2009, 7, 18))
"""From the day of that law, without end."""
