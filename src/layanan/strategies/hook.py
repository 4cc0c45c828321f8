"""What Hypothesis runs when it is imported, by the entry point of this package."""

from typing import Any

from hypothesis import strategies as st

from layanan.strategies.formed import well_formed
from layanan.strategies.types import TYPES

__all__ = ["register"]


def _drawn(cls: Any) -> st.SearchStrategy[Any]:  # noqa: ANN401 - whatever type Hypothesis asks for
    return well_formed(cls)


def register() -> None:
    """Register `well_formed` for every public type.

    The only thing here with an effect. A registration of one's own, made later, takes its place.
    What is registered is a function: a strategy would be built at once, to see that it is not
    empty, and whoever imports Hypothesis would wait for all of them.
    """
    for cls in TYPES:
        st.register_type_strategy(cls, _drawn)
