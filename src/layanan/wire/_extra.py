"""msgspec, where it is installed: the only place that asks."""

from typing import Any, Final

try:
    import msgspec as _installed
# Tested in tests/test_wire_extra.py, in a second execution that is not always measured.
except ImportError:  # pragma: no cover - only without the extra
    _installed = None  # type: ignore[assignment] # whoever imports it looks

__all__ = ["msgspec"]

msgspec: Final[Any] = _installed
"""The module, or None."""
