"""Building frozen instances quickly, from values that are known to be right.

A frozen class sets each of its fields through `object.__setattr__`; thirty of them take six times
as long as in a class that is not frozen. So an instance is built as a *twin*: a subclass of its
class that adds no field and no slot, only the constructor that attrs writes for a class with these
fields that is not frozen, and the setting of fields it needs. Then the twin is declared an instance
of its class, which it is in every other respect: same slots, same layout. It is frozen from there
on, and nobody has seen it before. All other ways that Python offers set field by field through a
call, and take as long as the frozen constructor does.

Whoever builds it has looked at every field, and asks for the rules across fields. A class that does
more than `layanan.checking.check` when it is built is built the ordinary way.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

import attrs

from layanan.checking import Constraint, check
from layanan.wire._forms import Refused

__all__ = ["constrained", "rules", "twin"]

_CACHED_HASH: Final = "_attrs_cached_hash"


def twin(
    cls: type[Any], converters: Mapping[str, Callable[[Any], Any] | None] | None = None
) -> type[Any] | None:
    """Make the twin of a class.

    Args:
        cls: The class.
        converters: What its constructor calls for each field, where it calls anything; it takes all
            values then, in order. None: it takes values as they are, by name, as the class does.

    Returns:
        The twin; None for a class that is to be built the ordinary way.
    """
    if getattr(cls, "__attrs_post_init__", None) is not check or hasattr(cls, _CACHED_HASH):
        return None
    fields: dict[str, Any] = {
        field.name: attrs.field(default=field.default, kw_only=True)
        if converters is None
        else attrs.field(converter=converters[field.name])
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
