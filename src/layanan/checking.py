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
from operator import attrgetter
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    NoReturn,
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
from layanan.text import Text, listing

__all__ = [
    "UNCHECKED",
    "Aware",
    "Constraint",
    "Moment",
    "NonBlank",
    "NonNegative",
    "Private",
    "PrivateText",
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

UNCHECKED: dict[str, bool] = {"checked": False}
"""The metadata of a field that `check` passes over: it holds what no annotation can judge."""

_NUMBERS: frozenset[type] = frozenset({int, Decimal})


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
PrivateText: TypeAlias = Annotated[str, private]
"""A text that may name or describe a person, and may be left empty."""

_Predicate: TypeAlias = Callable[[object], bool]
_Explainer: TypeAlias = Callable[[str, object], Iterator[Fault]]


@final
@frozen
class _Shape:
    """What one annotation accepts.

    Args:
        types: The exact types a value may have.
        sound: What a value of one of them must meet besides; None: nothing.
        expected: What it asks for, for people.
        explain: The faults of a value that it does not accept, at a path.
        container: tuple or frozenset where the shape holds items, else None.
        private: Tells whether the value must never be echoed; asked only when a value is refused,
            since a class may refer to itself.
    """

    types: frozenset[type]
    sound: _Predicate | None
    expected: Text
    explain: _Explainer
    private: Callable[[], bool]
    container: type | None = None

    def accepts(self, value: object) -> bool:
        """Tell whether a value is one of these."""
        return type(value) in self.types and (self.sound is None or self.sound(value))


@final
@frozen
class _Plan:
    """How the instances of one class are checked.

    Args:
        names: The fields, in order.
        shapes: What each accepts.
        values: Gets the values of all of them from an instance.
        known: Types of all fields together that were met in sound instances. Most instances are
            alike, so this one look-up judges every field that asks for no more than a type.
        deeper: The fields that do: position, default, and what a value must meet besides. The
            default itself was found sound when this was made, or stands here as ``_NONE``.
        cross: Rules across fields, if the class has any.
    """

    names: tuple[str, ...]
    shapes: tuple[_Shape, ...]
    values: Callable[[object], tuple[object, ...]]
    known: set[tuple[type, ...]]
    deeper: tuple[tuple[int, object, _Predicate], ...]
    cross: Callable[[object], Iterable[Fault]] | None


_NONE = object()
_MOST_KNOWN = 256


def check(self: object) -> None:
    """Refuse a malformed instance; to be used as ``__attrs_post_init__``.

    Raises:
        MalformedError: with one `Fault` per misfit, in field order.
    """
    plan = _plan(cast("Hashable", type(self)))
    values = plan.values(self)
    types = tuple(map(type, values))
    if types in plan.known:
        for i, default, sound in plan.deeper:
            if (value := values[i]) is not default and not sound(value):
                _refuse(type(self), plan, values)
    else:
        for shape, value in zip(plan.shapes, values, strict=True):
            if not shape.accepts(value):
                _refuse(type(self), plan, values)
        if len(plan.known) < _MOST_KNOWN:
            plan.known.add(types)
    # A rule across fields may read them: each of them is sound here.
    if plan.cross is not None and (faults := tuple(plan.cross(self))):
        raise MalformedError(type(self).__name__, faults)


def _refuse(cls: type, plan: _Plan, values: tuple[object, ...]) -> NoReturn:
    raise MalformedError(
        cls.__name__,
        [
            fault
            for name, shape, value in zip(plan.names, plan.shapes, values, strict=True)
            if not shape.accepts(value)
            for fault in shape.explain(name, value)
        ],
    )


@cache
def _plan(cls: Hashable) -> _Plan:
    hints = tuple(_hints(cast("type[Any]", cls)))
    names = tuple(name for name, _ in hints)
    shapes = tuple(_shape(hint) for _, hint in hints)
    defaults = {field.name: field.default for field in attrs.fields(cast("type[Any]", cls))}
    return _Plan(
        names,
        shapes,
        _getter(names),
        set(),
        tuple(
            (i, defaults[name] if shape.accepts(defaults[name]) else _NONE, shape.sound)
            for i, (name, shape) in enumerate(zip(names, shapes, strict=True))
            if shape.sound is not None
        ),
        getattr(cls, "_faults", None),
    )


def _getter(names: tuple[str, ...]) -> Callable[[object], tuple[object, ...]]:
    if len(names) > 1:
        return attrgetter(*names)
    # attrgetter gives one value bare, and does not take no name at all.
    return lambda self: tuple([getattr(self, name) for name in names])


def _hints(cls: type[Any]) -> Iterator[tuple[str, Hashable]]:
    hints = get_type_hints(cls, include_extras=True)
    judged = (field for field in attrs.fields(cls) if field.init and field.metadata != UNCHECKED)
    return ((field.name, hints[field.name]) for field in judged)


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
        # A text that reads like a member is none: the name says what was expected.
        expected = Text(
            f"anggota {cls.__name__} ({names})", f"a member of {cls.__name__} ({names})"
        )
    else:
        expected = _NAMES.get(cls, Text(cls.__name__, cls.__name__))

    hidden = partial(identifies, cast("Hashable", cls))

    def explain(path: str, value: object) -> Iterator[Fault]:
        yield Fault.of(path, value, expected, private=hidden())

    return _Shape(frozenset({cls}), None, expected, explain, hidden)


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

    types = frozenset[type]().union(*(shape.types for shape in shapes))
    further: dict[type, tuple[_Predicate, ...]] = {}
    for kind in types:
        tests = [shape.sound for shape in shapes if kind in shape.types]
        if None not in tests:
            further[kind] = tuple(test for test in tests if test is not None)

    def sound(value: object) -> bool:
        tests = further.get(type(value))
        return tests is None or any(test(value) for test in tests)

    if list(map(len, further.values())) == [1]:
        # Mostly one alternative asks for more than its type: a text that may be left out.
        ((kind, (only,)),) = further.items()
        sound = partial(_unless, kind, only)

    def explain(path: str, value: object) -> Iterator[Fault]:
        # A container in the place of a container is judged by its items: their paths say more.
        alike = [shape for shape in shapes if shape.container is type(value)]
        if len(alike) == 1:
            yield from alike[0].explain(path, value)
        else:
            yield Fault.of(path, value, expected, private=hidden())

    return _Shape(types, sound if further else None, expected, explain, hidden)


def _unless(kind: type, test: _Predicate, value: object) -> bool:
    return type(value) is not kind or test(value)


def _many(container: type, item: _Shape) -> _Shape:
    expected = Text(f"daftar {item.expected.id}", f"a {container.__name__} of {item.expected.en}")

    types, further = item.types, item.sound

    def sound(value: object) -> bool:
        items = cast("Iterable[object]", value)
        return types.issuperset(map(type, items)) and (further is None or all(map(further, items)))

    def explain(path: str, value: object) -> Iterator[Fault]:
        if type(value) is not container:
            yield Fault.of(path, value, expected, private=item.private())
            return
        for i, one in enumerate(cast("Iterable[object]", value)):
            if not item.accepts(one):
                yield from item.explain(f"{path}[{i}]", one)

    return _Shape(frozenset({container}), sound, expected, explain, item.private, container)


def _constrained(shape: _Shape, extras: tuple[object, ...]) -> _Shape:
    constraints = tuple(extra for extra in extras if isinstance(extra, Constraint))
    marked = private in extras

    tests = tuple(filter(None, (shape.sound, *(one.holds for one in constraints))))

    def every(value: object) -> bool:
        return all(test(value) for test in tests)

    # Most have one: it is asked directly.
    sound = every if len(tests) > 1 else (tests[0] if tests else None)

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
    if constraints and (shape.container is not None or shape.types <= _NUMBERS):
        # "Zero or more" alone does not say of what: 50000 is no decimal, a list no tuple.
        limits = listing([one.expected for one in constraints], Text(", ", ", "))
        expected = Text("{what} ({limits})", "{what} ({limits})").format(
            what=shape.expected, limits=limits
        )
    return _Shape(shape.types, sound, expected, explain, hidden, shape.container)
