"""msgspec, where it is installed: the only place that asks."""

try:
    import msgspec
except ImportError:  # the extra is not installed
    msgspec = None  # type: ignore[assignment] # whoever imports it looks

__all__ = ["msgspec"]
