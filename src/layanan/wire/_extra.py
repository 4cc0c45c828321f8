"""msgspec, where it is installed: the only place that asks."""

from typing import Any, Final

try:
    import msgspec as _installed
except ImportError:  # the extra is not installed
    _installed = None  # type: ignore[assignment] # whoever imports it looks

__all__ = ["msgspec"]

msgspec: Final[Any] = _installed
"""The module, or None."""
