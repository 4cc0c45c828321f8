"""What the rows of every chapter share: when the law was made, and since when it counts."""

from datetime import date
from typing import Final

from layanan.text import Text
from layanan.validity import Validity

__all__ = ["DIUNDANGKAN", "LAW", "SINCE_PROMULGATION"]

DIUNDANGKAN: Final = date(2009, 7, 18)
LAW: Final = Validity(DIUNDANGKAN)  # Pasal 62: in force on its promulgation
SINCE_PROMULGATION: Final = Text("undang-undang ini diundangkan", "the promulgation of this law")
