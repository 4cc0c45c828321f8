"""Since when UU 25/2009 is law: what happened before broke none of its duties."""

from datetime import date
from typing import Final

from layanan.text import Text
from layanan.validity import Validity

__all__ = ["BEFORE", "IN_FORCE", "before_law"]

# Pasal 62: from its promulgation.
IN_FORCE: Final = Validity(date(2009, 7, 18))
"""The days on which it is law; a service standard is a thing of it."""

BEFORE: Final = Text(
    "Terjadi sebelum UU 25/2009 berlaku (18 Juli 2009)",
    "Happened before UU 25/2009 took effect (18 July 2009)",
)
"""Why a norm does not concern it."""


def before_law(day: date | None) -> bool:
    """Tell whether a day lies before the law; what has no day does not, as far as is recorded.

    Args:
        day: The day something happened, or None.

    Example:
        >>> before_law(date(2009, 7, 17)), before_law(date(2009, 7, 18)), before_law(None)
        (True, False, False)
    """
    return day is not None and day < IN_FORCE.start
