"""Refusing malformed values: every fault of a value at once, from its annotations.

attrs runs validators one by one and stops at the first that raises. A form with three mistakes
deserves three answers, so the classes of this library declare what they accept in their
annotations, constraints included, and call `check` once, from ``__attrs_post_init__``::

    @final
    @frozen(kw_only=True)
    class Loket:
        nama: NonBlank
        jumlah: Annotated[int, positive]

        __attrs_post_init__ = check

Nothing is coerced: a bool is no int, a datetime is no date, a list is no tuple. A class that has
rules across its fields (an end before a start) lists them in a method ``_faults``.

The annotations of a class are compiled once, at its first instance, into plain predicates; a
sound value costs one pass over them, and the sentences are made only for a value that is not. An
annotation that cannot be checked (a list, a mapping, a tuple of fixed length, ``Any``) is a mistake
of the class and raises `TypeError` there and then: nothing is accepted or refused by accident.

What identifies a person is never echoed: neither a `Private` field, nor anything found in the place
of an object that has one, since a mapping in the place of a person holds the same facts.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache, partial
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    TypeAlias,
    TypeGuard,
    Union,
    cast,
    final,
    get_args,
    get_origin,
    get_type_hints,
)

import attrs
from attrs import field, frozen

from layanan.errors import Fault, MalformedError
from layanan.text import Text

__all__ = [
    "Aware",
    "Constraint",
    "Moment",
    "NonBlank",
    "NonNegative",
    "Private",
    "Rupiah",
    "check",
    "identifies",
    "non_blank",
    "non_empty",
    "non_negative",
    "positive",
    "private",
]

_NAMES: dict[type, Text] = {
    str: Text("teks", "text"),
    int: Text("bilangan bulat", "a whole number"),
    bool: Text("benar atau salah", "true or false"),
    Decimal: Text("bilangan desimal", "a decimal number"),
    date: Text("tanggal", "a date"),
    datetime: Text("waktu dengan zona", "a moment with its zone"),
    NoneType: Text("kosong", "nothing"),
}


@final
@frozen
class Constraint:
    """A condition a well-formed value meets, put into ``Annotated[...]``.

    Args:
        holds: Predicate over a value that already has the right type.
        expected: What it asks for, as it continues the sentence "expected ...".
    """

    holds: Callable[[Any], bool] = field(repr=False)  # its repr is an address: never the same twice
    expected: Text


@final
@frozen
class _Private:
    """Marks a field that identifies a person: its value is never echoed."""


private = _Private()
non_blank = Constraint(
    lambda text: bool(text.strip()), Text("teks berisi", "text that says something")
)
non_empty = Constraint(bool, Text("paling sedikit satu", "at least one"))
# Comparing a decimal that is no number would raise; infinity is no amount either.
positive = Constraint(
    lambda n: n > 0 if type(n) is int else n.is_finite() and n > 0,
    Text("lebih dari nol", "more than zero"),
)
non_negative = Constraint(
    lambda n: n >= 0 if type(n) is int else n.is_finite() and n >= 0,
    Text("nol atau lebih", "zero or more"),
)
_aware = Constraint(
    lambda moment: moment.utcoffset() is not None,
    Text("waktu dengan zona (WIB, WITA, atau WIT)", "a moment with its zone (WIB, WITA or WIT)"),
)

NonBlank: TypeAlias = Annotated[str, non_blank]
NonNegative: TypeAlias = Annotated[int, non_negative]
Rupiah: TypeAlias = Annotated[Decimal, non_negative]
Aware: TypeAlias = Annotated[datetime, _aware]
Moment: TypeAlias = date | Aware
"""A day, or an aware instant where the hour is known. A naive datetime is refused."""
Private: TypeAlias = Annotated[str, non_blank, private]

_Predicate: TypeAlias = Callable[[object], bool]
_Explainer: TypeAlias = Callable[[str, object], Iterator[Fault]]


@final
@frozen
class _Shape:
    """What one annotation accepts.

    Args:
        accepts: The quick test; the only part that runs for a sound value.
        expected: What it asks for, for people.
        explain: The faults of a value that it does not accept, at a path.
        container: tuple or frozenset where the shape holds items, else None.
        private: Tells whether the value must never be echoed; asked only when a value is refused,
            since a class may refer to itself.
    """

    accepts: _Predicate
    expected: Text
    explain: _Explainer
    private: Callable[[], bool]
    container: type | None = None


def check(self: object) -> None:
    """Refuse a malformed instance; to be used as ``__attrs_post_init__``.

    Raises:
        MalformedError: with one `Fault` per misfit, in field order.
    """
    cls: type[Any] = type(self)
    shapes, cross = _compiled(cast("Hashable", cls))
    for name, shape in shapes:
        if not shape.accepts(getattr(self, name)):
            raise MalformedError(
                cls.__name__,
                [
                    fault
                    for name, shape in shapes
                    if not shape.accepts(value := getattr(self, name))
                    for fault in shape.explain(name, value)
                ],
            )
    # A rule across fields may read them: each of them is sound here.
    if cross is not None and (faults := tuple(cross(self))):
        raise MalformedError(cls.__name__, faults)


@cache
def _compiled(
    cls: Hashable,
) -> tuple[tuple[tuple[str, _Shape], ...], Callable[[object], Iterable[Fault]] | None]:
    shapes = tuple((name, _shape(hint)) for name, hint in _hints(cast("type[Any]", cls)))
    return shapes, getattr(cls, "_faults", None)


def _hints(cls: type[Any]) -> Iterator[tuple[str, Hashable]]:
    hints = get_type_hints(cls, include_extras=True)
    return ((field.name, hints[field.name]) for field in attrs.fields(cls) if field.init)


@cache
def _shape(hint: Hashable) -> _Shape:
    origin = get_origin(hint)
    arguments = get_args(hint)
    if origin is Annotated:
        return _constrained(_shape(arguments[0]), arguments[1:])
    if origin is Union or origin is UnionType:
        return _one_of(tuple(_shape(one) for one in arguments))
    if origin is frozenset:
        return _many(frozenset, _shape(arguments[0]))
    if origin is tuple and arguments[1:] == (...,):
        return _many(tuple, _shape(arguments[0]))
    if origin is None and isinstance(hint, type) and hint is not Any:
        return _exactly(hint)
    message = f"{hint!r} cannot be checked"
    raise TypeError(message)


def _exactly(cls: type[object]) -> _Shape:
    if issubclass(cls, Enum):
        names = ", ".join(str(cast("object", member.value)) for member in cls)
        expected = Text(f"salah satu dari {names}", f"one of {names}")
    else:
        expected = _NAMES.get(cls, Text(cls.__name__, cls.__name__))

    hidden = partial(identifies, cast("Hashable", cls))

    def explain(path: str, value: object) -> Iterator[Fault]:
        yield Fault.of(path, value, expected, private=hidden())

    return _Shape(lambda value: type(value) is cls, expected, explain, hidden)


@cache
def identifies(cls: Hashable) -> bool:
    """Tell whether a class, or an annotation, holds a private field, at any depth."""
    seen: set[Hashable] = set()
    waiting: list[Hashable] = [cls]
    while waiting:
        hint = waiting.pop()
        if hint is private:
            return True
        if hint not in seen:
            seen.add(hint)
            inside = (inner for _, inner in _hints(hint)) if _has_fields(hint) else get_args(hint)
            waiting.extend(inside)
            waiting.extend(getattr(hint, "__metadata__", ()))
    return False


def _has_fields(hint: object) -> TypeGuard[type[Any]]:
    return isinstance(hint, type) and attrs.has(hint)


def _one_of(shapes: tuple[_Shape, ...]) -> _Shape:
    expected = Text(
        " atau ".join(shape.expected.id for shape in shapes),
        " or ".join(shape.expected.en for shape in shapes),
    )

    def hidden() -> bool:
        return any(shape.private() for shape in shapes)

    def accepts(value: object) -> bool:
        for shape in shapes:  # noqa: SIM110 - a generator costs three times this loop
            if shape.accepts(value):
                return True
        return False

    def explain(path: str, value: object) -> Iterator[Fault]:
        # A container in the place of a container is judged by its items: their paths say more.
        alike = [shape for shape in shapes if shape.container is type(value)]
        if len(alike) == 1:
            yield from alike[0].explain(path, value)
        else:
            yield Fault.of(path, value, expected, private=hidden())

    return _Shape(accepts, expected, explain, hidden)


def _many(container: type, item: _Shape) -> _Shape:
    expected = Text(f"daftar {item.expected.id}", f"a {container.__name__} of {item.expected.en}")

    def accepts(value: object) -> bool:
        if type(value) is not container:
            return False
        for one in cast("Iterable[object]", value):  # noqa: SIM110 - as above
            if not item.accepts(one):
                return False
        return True

    def explain(path: str, value: object) -> Iterator[Fault]:
        if type(value) is not container:
            yield Fault.of(path, value, expected, private=item.private())
            return
        for i, one in enumerate(cast("Iterable[object]", value)):
            if not item.accepts(one):
                yield from item.explain(f"{path}[{i}]", one)

    return _Shape(accepts, expected, explain, item.private, container)


def _constrained(shape: _Shape, extras: tuple[object, ...]) -> _Shape:
    constraints = tuple(extra for extra in extras if isinstance(extra, Constraint))
    marked = private in extras
    conditions = tuple(constraint.holds for constraint in constraints)

    def accepts(value: object) -> bool:
        if not shape.accepts(value):
            return False
        for holds in conditions:  # noqa: SIM110 - as above
            if not holds(value):
                return False
        return True

    def hidden() -> bool:
        return marked or shape.private()

    def explain(path: str, value: object) -> Iterator[Fault]:
        if shape.accepts(value):
            unmet = (constraint for constraint in constraints if not constraint.holds(value))
            faults: Iterator[Fault] = (
                Fault.of(path, value, one.expected, private=hidden()) for one in unmet
            )
        else:
            faults = shape.explain(path, value)
        for fault in faults:
            yield Fault.of(fault.path, value, fault.expected, private=True) if marked else fault

    expected = constraints[0].expected if constraints else shape.expected
    return _Shape(accepts, expected, explain, hidden, shape.container)
