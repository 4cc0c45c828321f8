"""Building frozen instances quickly, from values that are known to be right.

An instance is built as a *twin*, a subclass that adds nothing but a constructor, as attrs writes
it for a class that is not frozen: that one sets thirty fields in a sixth of the time. The twin then
becomes an instance of its class, whose slots it has had all along. Whoever builds it has looked at
every field; rules across fields are asked for here. A class that does more than
`layanan.checking.check` when it is built is built the ordinary way.
"""

from collections.abc import Callable, Iterable
from typing import Any, Final

import attrs

from layanan.checking import Constraint, check
from layanan.wire._forms import Refused
from layanan.wire._hints import remembered

__all__ = ["constrained", "rules", "twin"]

_CACHED_HASH: Final = "_attrs_cached_hash"


@remembered
def twin(cls: type[Any], *, in_order: bool) -> type[Any] | None:
    """Make the twin of a class.

    Args:
        cls: The class.
        in_order: Whether its constructor takes all values, in order; else by name, as the class.

    Returns:
        The twin; None for a class that is to be built the ordinary way.
    """
    if getattr(cls, "__attrs_post_init__", None) is not check or hasattr(cls, _CACHED_HASH):
        return None
    fields = {
        field.name: attrs.field() if in_order else attrs.field(default=field.default, kw_only=True)
        for field in attrs.fields(cls)
    }
    made: Any = attrs.make_class(cls.__name__, fields, slots=True)
    return type(
        cls.__name__,
        (cls,),
        {
            "__slots__": (),
            "__init__": made.__init__,
            "__setattr__": object.__setattr__,
            "__delattr__": object.__delattr__,  # both, or neither is direct
        },
    )


def rules(cls: type[Any]) -> Callable[[object], Iterable[object]] | None:
    """Return what lists the faults across the fields of an instance; None: there is no such rule.

    Args:
        cls: Its class.
    """
    return getattr(cls, "_faults", None)


def constrained(make: Callable[[Any], Any], constraints: list[Constraint]) -> Callable[[Any], Any]:
    """Return what makes a value, and refuses one that does not meet its constraints.

    Args:
        make: What makes the value.
        constraints: What it must meet.
    """

    def every(given: object) -> object:
        value = make(given)
        for constraint in constraints:
            if not constraint.holds(value):
                raise Refused(value, constraint.expected)
        return value

    return every if constraints else make
