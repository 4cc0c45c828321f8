"""The public types that have a strategy, and where it comes from.

Machinery has none: a rule, a rule book, a procedure and its rows are constants of a release, and
what they give back (reports, findings, positions) is made by asking them.
"""

from typing import Any, Final

from layanan.errors import Fault
from layanan.prosedur.hasil import OfficeLimit, Policy
from layanan.strategies.time import SPECIAL
from layanan.waktu.bacaan import Lama, PenolakanWaktu
from layanan.waktu.kalender import Closure
from layanan.waktu.sla import Mark
from layanan.waktu.steps import Step
from layanan.wire import DOCUMENTS

__all__ = ["TYPES"]

_FURTHER: Final = (Fault, Closure, Step, Lama, PenolakanWaktu, Mark, OfficeLimit, Policy)

TYPES: Final[tuple[type[Any], ...]] = tuple(
    dict.fromkeys((*DOCUMENTS.values(), *SPECIAL, *_FURTHER))
)
"""Every public type that ``st.from_type`` can draw: all documents, and the values about time."""
