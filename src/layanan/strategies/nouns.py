"""Nouns looked into: the fields of the classes of the model, places in a value, changes there.

Only nouns of the law are looked into, and a case around one. Units, citations, calendars and the
like are values in one piece.
"""

from collections.abc import Hashable, Iterator
from datetime import date, timedelta
from functools import cache
from typing import Any, Final, TypeAlias, cast, get_type_hints

import attrs

from layanan.checking import Moment
from layanan.errors import LayananError
from layanan.rule import Example

__all__ = ["Place", "changeable", "fields", "moved", "nouns", "places", "put", "reach"]

Place: TypeAlias = tuple[str | int, ...]
"""The way from a value to something inside it: names of fields and numbers of items."""

_MODEL: Final = "layanan.model."


def changeable(value: object) -> bool:
    """Tell whether a value is a noun of the law, or a case around one.

    Args:
        value: The value.
    """
    cls = type(value)
    return attrs.has(cls) and (cls.__module__.startswith(_MODEL) or cls is Example)


@cache
def fields(cls: Hashable) -> tuple[tuple[str, str, object], ...]:
    """List the fields of a class: how each is given, its name, its annotation without None.

    The day and the moment of a case are none of them: they are not the subject's.

    Args:
        cls: The class.
    """
    kind = cast("type[Any]", cls)
    hints = get_type_hints(kind, include_extras=True)
    skipped = {"on", "now"} if kind is Example else set[str]()
    return tuple(
        (one.alias, one.name, _present(hints[one.name]))
        for one in attrs.fields(kind)
        if one.init and one.name not in skipped
    )


def _present(hint: Any) -> object:  # noqa: ANN401 - any annotation
    return Moment if hint == Moment | None else hint


def places(value: object, place: Place = ()) -> Iterator[Place]:
    """List every field of every noun inside a value, from the outside in.

    Args:
        value: The value.
        place: Where it stands itself.
    """
    if isinstance(value, tuple):
        for i, one in enumerate(cast("tuple[object, ...]", value)):
            yield from places(one, (*place, i))
    elif changeable(value):
        for alias, name, _ in fields(cast("Hashable", type(value))):
            yield (*place, alias)
            yield from places(getattr(value, name), (*place, alias))


def reach(value: object, place: Place) -> object:
    """Return what stands at a place.

    Args:
        value: The value.
        place: The place.
    """
    for step in place:
        if isinstance(step, int):
            value = cast("tuple[object, ...]", value)[step]
        else:
            value = getattr(value, step)
    return value


def put(value: object, place: Place, fresh: object) -> object:
    """Return the value with something else at a place.

    Args:
        value: The value.
        place: The place.
        fresh: What stands there then.

    Raises:
        MalformedError: if it cannot be so built.
    """
    if not place:
        return fresh
    step, *rest = place
    if isinstance(step, int):
        items = cast("tuple[object, ...]", value)
        return (*items[:step], put(items[step], tuple(rest), fresh), *items[step + 1 :])
    inner = put(getattr(value, step), tuple(rest), fresh)
    return attrs.evolve(cast("Any", value), **{step: inner})


def nouns(value: object) -> Iterator[object]:
    """List every noun inside a value, from the outside in.

    Args:
        value: The value.
    """
    if isinstance(value, tuple):
        for one in cast("tuple[object, ...]", value):
            yield from nouns(one)
    elif changeable(value):
        yield value
        for _, name, _ in fields(cast("Hashable", type(value))):
            yield from nouns(getattr(value, name))


def moved(value: object, by: timedelta) -> object:
    """Return the value with every day in it moved; as it was where that is malformed.

    Args:
        value: The value.
        by: How far.
    """
    if isinstance(value, tuple):
        return tuple(moved(one, by) for one in cast("tuple[object, ...]", value))
    if isinstance(value, date):
        try:
            return value + by
        except OverflowError:
            return value
    if not changeable(value):
        return value
    inside = fields(cast("Hashable", type(value)))
    try:
        return attrs.evolve(
            cast("Any", value),
            **{alias: moved(getattr(value, name), by) for alias, name, _ in inside},
        )
    except LayananError:
        return value
