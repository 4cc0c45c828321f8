"""What Hypothesis runs when it is imported, by the entry point of this package."""

from hypothesis import strategies as st

from layanan.strategies.formed import well_formed
from layanan.strategies.types import TYPES

__all__ = ["register"]


def register() -> None:
    """Register `well_formed` for every public type.

    The only thing here with an effect. A registration of one's own, made later, takes its place.
    """
    for cls in TYPES:
        st.register_type_strategy(cls, well_formed(cls))
