"""The fast lane with msgspec: from bytes to instances by way of shadows.

The text is decoded into a *shadow*, a Struct with the fields of the class, in C. That refuses keys
it does not know and texts, numbers, objects and lists in each other's places, and it makes whole
numbers, days and items of lists. What is left to do is compiled once for each class, alternative by
alternative of each field, by the type that was decoded:

* *tests* of values that are right as they are, if they meet their constraints;
* *changes*: a list that is a set, digits that are an amount, a shadow that is an instance.

Both pass over a default: it is right as it stands in the class.
"""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, Final, Literal, TypeAlias, TypeVar, Union, get_args

import attrs
from cattrs.fns import identity

from layanan.checking import Constraint, non_blank
from layanan.citation import Citation, Peraturan
from layanan.wire import _forms
from layanan.wire._classes import tag
from layanan.wire._extra import msgspec
from layanan.wire._forms import Refused
from layanan.wire._hints import Hint, Value, origin_of, remembered
from layanan.wire._reading import ONCE, expected
from layanan.wire._twins import constrained, rules, twin

__all__ = ["decoder"]

Change: TypeAlias = Callable[[Any], Any]
"""From what was decoded to the value."""

Test: TypeAlias = Callable[[Any], object]
"""What must be true of a value."""


_F = TypeVar("_F")
_Step: TypeAlias = tuple[int, object, Hint, _F]


@remembered
def decoder(cls: type[Any], skema: int) -> Callable[[bytes], Any]:
    """Return what reads a document of one class, or raises anything at all.

    Args:
        cls: The class.
        skema: The version of the format.
    """
    envelope = msgspec.defstruct(
        "dokumen",
        [("skema", Literal[skema]), ("jenis", Literal[tag(cls)]), ("isi", _form(cls))],
        forbid_unknown_fields=True,
        gc=False,
    )
    decode = msgspec.json.Decoder(envelope).decode
    encode = msgspec.json.Encoder().encode
    change = _CHANGES.get(cls) or _instance(cls)

    def read(data: bytes) -> Value:
        document = decode(data)
        if encode(document) != data and _drops_a_key(data):
            raise Refused(None, expected(cls))
        return change(document.isi)

    return read


def _drops_a_key(data: bytes) -> bool:
    """Tell whether a key stands twice, or might: of two equal ones msgspec keeps the last.

    Writing all of it again gives as many colons as there were, unless a key was dropped with its
    own colon, or an escape hid one.
    """
    written = msgspec.json.encode(msgspec.json.decode(data))
    return b"\\u003" in data or written.count(b":") != data.count(b":")


_FORMS: Final[dict[Hint, Hint]] = {
    str: str,
    bool: bool,
    NoneType: None,
    Decimal: str,
    date: date,
    Citation: str,
    Peraturan: str,
}


def _form(hint: Hint) -> Hint:  # noqa: PLR0911 - one for each kind
    """Return the type in which msgspec decodes the place of an annotation."""
    origin = origin_of(hint)
    arguments = get_args(hint)
    if hint in _FORMS:
        return _FORMS[hint]
    if hint is int:
        return Annotated[int, msgspec.Meta(ge=-_forms.LARGEST, le=_forms.LARGEST)]
    if origin is Annotated:
        return _form(arguments[0])
    if origin is Union or origin is UnionType:
        plain = set(map(_plain, arguments))
        if datetime in plain:
            return str | None if NoneType in plain else str
        return Union[tuple(_form(one) for one in arguments)]  # noqa: UP007 - made at run time
    if origin in (tuple, frozenset):
        return tuple[_form(arguments[0]), ...]  # type: ignore[misc] # made at run time
    return hint if issubclass(hint, Enum) else _shadow(hint)


def _plain(hint: Hint) -> Hint:
    return get_args(hint)[0] if origin_of(hint) is Annotated else hint


@remembered
def _shadow(cls: type[Any]) -> Hint:
    attrs.resolve_types(cls, include_extras=True)
    return msgspec.defstruct(
        cls.__name__,
        [
            (field.name, _form(field.type))
            if field.default is attrs.NOTHING
            else (field.name, _form(field.type), field.default)
            for field in attrs.fields(cls)
        ],
        forbid_unknown_fields=True,
        omit_defaults=True,
        kw_only=True,
        gc=False,
    )


@remembered
def _instance(cls: type[Any]) -> Change:
    """Return what makes an instance of its shadow."""
    names = tuple(field.name for field in attrs.fields(cls))
    tests, changes = _steps(cls)
    values_of = msgspec.structs.astuple
    quick = twin(cls, in_order=True)
    faults = rules(cls)

    def instance(given: object) -> object:
        values = list(values_of(given))
        for i, default, kind, test in tests:
            value = values[i]
            if value is not default and type(value) is kind and not test(value):
                raise Refused(None, expected(cls))
        for i, default, kind, change in changes:
            value = values[i]
            if value is not default and type(value) is kind:
                values[i] = change(value)
        if quick is None:
            return cls(**dict(zip(names, values, strict=True)))
        made = quick(*values)
        made.__class__ = cls
        if faults is not None and tuple(faults(made)):
            raise Refused(None, expected(cls))
        return made

    return instance


def _steps(cls: type[Any]) -> tuple[list[_Step[Test]], list[_Step[Change]]]:
    """Return what is to be tested and what to be changed: field, default, kind, and how."""
    attrs.resolve_types(cls, include_extras=True)
    tests: list[_Step[Test]] = []
    changes: list[_Step[Change]] = []
    for i, field in enumerate(attrs.fields(cls)):
        for kind, test, change in _alternatives(field.type):
            if test is not None:
                tests.append((i, field.default, kind, test))
            if change is not None:
                changes.append((i, field.default, kind, change))
    return tests, changes


def _alternatives(hint: Hint) -> list[tuple[type[Any], Test | None, Change | None]]:
    """Return what an annotation leaves a choice of: as what it is decoded, its test, its change."""
    options = get_args(hint) if origin_of(hint) in (Union, UnionType) else (hint,)
    if datetime in map(_plain, options):
        return [(str, None, _forms.read_moment)]
    forms = [(one, _plain(_form(one))) for one in options]
    return [(origin_of(form) or form, _test(one), _change(one)) for one, form in forms]


def _test(hint: Hint) -> Test | None:
    """Return what must be true of what was decoded; None: nothing more."""
    origin = origin_of(hint)
    arguments = get_args(hint)
    if origin is Union or origin is UnionType:
        tests = {kind: test for kind, test, _ in _alternatives(hint) if test is not None}

        def test_one(value: object) -> object:
            return type(value) not in tests or tests[type(value)](value)

        return test_one if tests else None
    if origin is Annotated:
        inner = _test(arguments[0])
        if _change(arguments[0]) is not None:
            return inner  # its own constraints are for the value
        holds = [_HOLDS.get(x, x.holds) for x in arguments[1:] if isinstance(x, Constraint)]
        every = holds if inner is None else [inner, *holds]
        if len(every) > 1:
            return lambda value: all(test(value) for test in every)
        return every[0] if every else None
    if origin in (tuple, frozenset):
        test = _test(arguments[0])
        return None if test is None else lambda values: all(map(test, values))
    return None


# Without its spaces, a text that says something is left, in one call.
_HOLDS: Final[dict[Constraint, Test]] = {non_blank: str.strip}

_CHANGES: Final[dict[Hint, Change]] = {
    Decimal: _forms.read_decimal,
    Citation: _forms.read_citation,
    Peraturan: _forms.read_peraturan,
}


def _change(hint: Hint) -> Change | None:  # noqa: PLR0911 - one for each kind
    """Return what makes the value of what was decoded; None: that is the value."""
    origin = origin_of(hint)
    arguments = get_args(hint)
    if origin is Union or origin is UnionType:
        changes = {kind: change for kind, _, change in _alternatives(hint) if change is not None}

        def change_one(value: object) -> object:
            return changes.get(type(value), identity)(value)

        return change_one if changes else None
    if origin is Annotated:
        change = _change(arguments[0])
        constraints = [x for x in arguments[1:] if isinstance(x, Constraint)]
        return None if change is None else constrained(change, constraints)
    if origin is tuple:
        change = _change(arguments[0])
        return None if change is None else lambda given: tuple(map(change, given))
    if origin is frozenset:
        return _distinct(_change(arguments[0]))
    if hint in _CHANGES:
        return _CHANGES[hint]
    if attrs.has(hint) and not issubclass(hint, Enum):
        return _instance(hint)
    return None


def _distinct(change: Change | None) -> Change:
    def distinct(given: tuple[object, ...]) -> frozenset[object]:
        values = frozenset(given if change is None else map(change, given))
        if len(values) != len(given):
            raise Refused(given, ONCE)
        return values

    return distinct
