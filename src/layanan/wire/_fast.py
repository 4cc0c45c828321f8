"""The fast lane: for documents with nothing wrong.

An instance is built from parsed JSON by one function for each class, made from its annotations:

* a value is read by the same functions as in the other lane, and its constraints are asked for. So
  when all are read, every type is right and every constraint is met, which is all that
  `layanan.checking.check` would look for, except rules across fields: those are asked for here;
* the instance is built as a *twin*, a subclass that adds nothing but a constructor, as attrs writes
  it for a class that is not frozen: that one sets thirty fields in a sixth of the time. The twin
  then becomes an instance of its class, whose slots it has had all along. A class that does more
  than `check` when it is built is built the ordinary way.

With msgspec the text is first decoded into a *shadow*, a Struct with the same fields, which is
looked at and thrown away: it refuses, in C, keys it does not know and texts, numbers, objects and
lists in each other's places, so that nothing need look at those again.

Whatever is refused here, for whatever reason, is read again in the other lane, which says why. A
property of the tests is that both accept the same documents with the same result.
"""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, Final, Literal, TypeAlias, Union, get_args

import attrs
from cattrs.fns import identity

from layanan.checking import Constraint, check
from layanan.citation import Citation, Peraturan
from layanan.text import Text
from layanan.wire import _forms
from layanan.wire._classes import tag
from layanan.wire._extra import msgspec
from layanan.wire._forms import Refused
from layanan.wire._hints import Hint, Value, origin_of, remembered, without_none
from layanan.wire._reading import expected, parsed

__all__ = ["builder", "decoder"]

Finish: TypeAlias = Callable[[Any], Any]
"""From what msgspec decoded to the value; None where that is the value."""


@remembered
def decoder(cls: type[Any], skema: int) -> Callable[[bytes], Any]:
    """Return what reads a document of one class, or raises anything at all.

    Args:
        cls: The class.
        skema: The version of the format.
    """
    envelope = msgspec.defstruct(
        "dokumen",
        [
            ("skema", Literal[skema]),
            ("jenis", Literal[tag(cls)]),
            ("isi", _form(cls)),
        ],
        forbid_unknown_fields=True,
        gc=False,
    )
    look = msgspec.json.Decoder(envelope).decode
    encode = msgspec.json.Encoder().encode
    parse = msgspec.json.Decoder().decode
    finish = _finish(cls, looked_at=True) or identity

    def read(data: bytes) -> Value:
        # Of two equal keys msgspec keeps the last. Writing the shadow again gives as many colons as
        # there were, unless a key was dropped with its own colon, or an escape hid one.
        if encode(look(data)).count(b":") != data.count(b":") or b"\\u003" in data:
            raise Refused(None, expected(cls))
        return finish(parse(data)["isi"])

    return read


@remembered
def builder(cls: type[Any]) -> Finish:
    """Return what builds an instance from parsed JSON that nobody has looked at.

    Args:
        cls: The class.
    """
    finish = _finish(cls, looked_at=False)
    return identity if finish is None else finish


_FORMS: Final[dict[Hint, Hint]] = {
    str: str,
    bool: bool,
    NoneType: None,
    int: int,
    Decimal: str,
    date: str,
    Citation: str,
    Peraturan: str,
}


def _form(hint: Hint) -> Hint:
    """Return the type in which msgspec decodes the place of an annotation."""
    origin = origin_of(hint)
    arguments = get_args(hint)
    if hint in _FORMS:
        return _FORMS[hint]
    if origin is Annotated:
        return _form(arguments[0])
    if origin is Union or origin is UnionType:
        plain = {get_args(one)[0] if origin_of(one) is Annotated else one for one in arguments}
        if datetime in plain:
            return str | None if NoneType in plain else str
        return Union[tuple(_form(one) for one in arguments)]  # noqa: UP007 - made at run time
    if origin in (tuple, frozenset):
        return tuple[_form(arguments[0]), ...]  # type: ignore[misc] # made at run time
    return hint if issubclass(hint, Enum) else _shadow(hint)


@remembered
def _shadow(cls: type[Any]) -> Hint:
    attrs.resolve_types(cls, include_extras=True)
    return msgspec.defstruct(
        cls.__name__,
        [
            (field.name, form)
            if field.default is attrs.NOTHING
            else (field.name, Union[form, msgspec.UnsetType], msgspec.UNSET)  # noqa: UP007 - made at run time
            for field in attrs.fields(cls)
            for form in [_form(field.type)]
        ],
        forbid_unknown_fields=True,
        kw_only=True,
        gc=False,
    )


_FINISHES: Final[dict[Hint, Finish]] = {
    int: _forms.read_int,
    Decimal: _forms.read_decimal,
    date: _forms.read_date,
    Citation: _forms.read_citation,
    Peraturan: _forms.read_peraturan,
}


# What a shadow has looked at already.
_CHECKED: Final[dict[Hint, Finish]] = _FINISHES | {
    str: _forms.read_text,
    bool: _forms.read_bool,
    NoneType: identity,
}


def _finish(hint: Hint, *, looked_at: bool) -> Finish | None:  # noqa: PLR0911 - one for each kind
    """Return what makes a value of parsed JSON in the place of an annotation.

    Args:
        hint: The annotation.
        looked_at: Whether a shadow was filled with it before.

    Returns:
        The function; None where parsed JSON, looked at, is the value.
    """
    origin = origin_of(hint)
    arguments = get_args(hint)
    if hint in _FORMS:
        return (_FINISHES if looked_at else _CHECKED).get(hint)
    if origin is Annotated:
        finish = _finish(arguments[0], looked_at=looked_at)
        return _constrained(finish, [x for x in arguments[1:] if isinstance(x, Constraint)])
    if origin is Union or origin is UnionType:
        return _one_of(arguments, looked_at=looked_at)
    if origin is tuple:
        return _items(_finish(arguments[0], looked_at=looked_at))
    if origin is frozenset:
        return _distinct(_finish(arguments[0], looked_at=looked_at))
    if issubclass(hint, Enum):
        # What is no item of the list is no key here.
        return {member.value: member for member in hint}.__getitem__
    return _instance(hint, looked_at=looked_at)


def _constrained(finish: Finish | None, constraints: list[Constraint]) -> Finish | None:
    if not constraints:
        return finish

    if finish is None and len(constraints) == 1:
        # Most are texts that must say something.
        holds, wanted = constraints[0].holds, constraints[0].expected

        def plain(given: object) -> object:
            if not holds(given):
                raise Refused(given, wanted)
            return given

        return plain

    def constrained(given: object) -> object:
        value = given if finish is None else finish(given)
        for constraint in constraints:
            if not constraint.holds(value):
                raise Refused(value, constraint.expected)
        return value

    return constrained


def _one_of(hints: tuple[Hint, ...], *, looked_at: bool) -> Finish | None:
    given = [one for one in hints if one is not NoneType]
    plain = [get_args(one)[0] if origin_of(one) is Annotated else one for one in given]
    if datetime in plain:
        only: Finish | None = _forms.read_moment
    elif len(given) == 1:
        only = _finish(given[0], looked_at=looked_at)
    else:
        # A component, or why it has no content; nothing else stands beside a class.
        by_type: dict[Any, Finish] = {
            kind: _finish(one, looked_at=looked_at) or identity
            for one in hints
            for kind in parsed(one)
        }
        return lambda value: by_type[type(value)](value)
    if only is None or len(given) == len(hints):
        return only
    return lambda value: None if value is None else only(value)


def _items(finish: Finish | None) -> Finish:
    def items(given: list[object]) -> tuple[object, ...]:
        if type(given) is not list:
            raise Refused(given, _LIST)
        return tuple(given) if finish is None else tuple(map(finish, given))

    return items


def _distinct(finish: Finish | None) -> Finish:
    items = _items(finish)

    def distinct(given: list[object]) -> frozenset[object]:
        values = frozenset(items(given))
        if len(values) != len(given):
            raise Refused(given, _LIST)
        return values

    return distinct


_LIST: Final = Text("daftar", "a list")


@remembered
def _instance(cls: type[Any], *, looked_at: bool) -> Finish:
    attrs.resolve_types(cls, include_extras=True)
    finishes = {
        field.name: finish
        for field in attrs.fields(cls)
        for hint in [without_none(field.type) if looked_at else field.type]
        if (finish := _finish(hint, looked_at=looked_at)) is not None
    }
    faults: Callable[[object], Iterable[object]] | None = getattr(cls, "_faults", None)
    ordinary = getattr(cls, "__attrs_post_init__", None) is not check or hasattr(cls, _CACHED_HASH)
    build = cls if ordinary else _twin(cls)

    def instance(given: dict[str, Any]) -> object:
        for name, value in given.items():
            # A null that was looked at is allowed, and is None.
            if value is not None or not looked_at:
                finish = finishes.get(name)
                if finish is not None:
                    given[name] = finish(value)
        made = build(**given)
        if not ordinary:
            made.__class__ = cls
            if faults is not None and tuple(faults(made)):
                raise Refused(None, expected(cls))
        return made

    return instance


_CACHED_HASH: Final = "_attrs_cached_hash"


def _twin(cls: type[Any]) -> type[Any]:
    fields = {
        field.name: attrs.field(default=field.default, kw_only=True) for field in attrs.fields(cls)
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
