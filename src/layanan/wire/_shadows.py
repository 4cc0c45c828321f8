"""The fast lane with msgspec: from bytes to instances by way of shadows.

The text is decoded into a *shadow*, a Struct with the fields of the class, in C. That refuses keys
it does not know and texts, numbers, objects and lists in each other's places, and it makes whole
numbers within their bounds, days and items of lists.

What is left is done field by field while the instance is built: attrs writes the constructor of the
twin (`layanan.wire._twins`), which calls for a field what *finishes* it. A field that needs nothing
has none. What finishes one kind of value returns every other as it is: the default, None, or an
alternative that needs nothing.
"""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, Final, Literal, TypeAlias, Union, cast, get_args

import attrs

from layanan.checking import Constraint, non_blank, non_empty, non_negative, positive
from layanan.citation import Citation, Peraturan
from layanan.wire import _forms
from layanan.wire._classes import tag
from layanan.wire._extra import msgspec
from layanan.wire._forms import Refused
from layanan.wire._hints import Hint, Value, is_class, origin_of, remembered
from layanan.wire._reading import ONCE, expected
from layanan.wire._twins import rules, twin

__all__ = ["decoder", "kind"]

Finish: TypeAlias = Callable[[Any], Any]
"""From what was decoded to the value; what it is not for is returned as it is."""


def kind(data: bytes) -> str:
    """Return what a document says it is; the rest is not looked at."""
    said: str = _envelope().decode(data).jenis
    return said


@remembered
def _envelope() -> Any:  # noqa: ANN401 - a Decoder
    return msgspec.json.Decoder(msgspec.defstruct("dokumen", [("jenis", str)]))


@remembered
def decoder(cls: type[Any], skema: int) -> Callable[[bytes], Any]:
    """Return what reads a document of one class, or raises anything at all.

    Args:
        cls: The class.
        skema: The version of the format.
    """
    decode = _decoder(cls, skema, lists=False)
    decode_lists = _decoder(cls, skema, lists=True)
    finish = _FINISHES.get(cls) or _instance(cls)

    def read(data: bytes) -> Value:
        document = decode(data)
        written = _encode(document)
        # As a document of ours is written, nothing was dropped.
        if written != data and _drops(data, written, decode_lists):
            raise Refused(None, expected(cls))
        return finish(document.isi)

    return read


def _decoder(cls: type[Any], skema: int, *, lists: bool) -> Callable[[bytes], Any]:
    envelope = msgspec.defstruct(
        "dokumen",
        [("skema", Literal[skema]), ("jenis", Literal[tag(cls)]), ("isi", _form(cls, lists))],
        forbid_unknown_fields=True,
        gc=False,
    )
    decode: Callable[[bytes], Any] = msgspec.json.Decoder(envelope).decode
    return decode


def _encode(document: object) -> bytes:
    written: bytes = _encoder().encode(document)
    return written


@remembered
def _encoder() -> Any:  # noqa: ANN401 - an Encoder
    return msgspec.json.Encoder(order="deterministic")  # sets sorted, as we write them


def _drops(data: bytes, written: bytes, decode_lists: Callable[[bytes], Any]) -> bool:
    """Tell whether a key, or an item of a set, stands twice, or might.

    Of two equal keys msgspec keeps the last, of equal items one. What was decoded, written again,
    has then fewer colons or commas, unless an escape hid some. It has fewer, too, where defaults
    were spelled out: then the text is decoded once more as it comes, which keeps those and drops
    keys, and once more with lists for sets, which drops no item.
    """
    if b"\\u00" in data:
        return True
    colons = data.count(b":")
    if written.count(b":") == colons and written.count(b",") == data.count(b","):
        return False
    if _encode(msgspec.json.decode(data)).count(b":") != colons:
        return True
    return len(_encode(decode_lists(data))) != len(written)


_FORMS: Final[dict[Hint, Hint]] = {
    str: str,
    bool: bool,
    NoneType: None,
    Decimal: str,
    date: date,
    Citation: str,
    Peraturan: str,
}


def _form(hint: Hint, lists: bool = False) -> Hint:  # noqa: FBT001, FBT002, PLR0911 - one for each kind
    """Return the type in which msgspec decodes the place of an annotation.

    Args:
        hint: The annotation.
        lists: Whether a set is decoded as a list, with what stands in it twice.
    """
    origin = origin_of(hint)
    arguments = get_args(hint)
    if hint in _FORMS:
        return _FORMS[hint]
    if hint is int:
        return _whole(-_forms.LARGEST)
    if origin is Annotated:
        return _bounded(arguments[0], _constraints(hint), lists)
    if origin is Union or origin is UnionType:
        plain = set(map(_plain, arguments))
        if datetime in plain:
            return str | None if NoneType in plain else str
        return Union[tuple(_form(one, lists) for one in arguments)]  # noqa: UP007 - made at run time
    if origin is frozenset and not lists and _finish(arguments[0]) is None:
        return frozenset[_form(arguments[0])]  # type: ignore[misc] # made at run time
    if origin in (tuple, frozenset):
        return tuple[_form(arguments[0], lists), ...]  # type: ignore[misc] # the same
    return hint if issubclass(hint, Enum) else _shadow(hint, lists)


def _plain(hint: Hint) -> Hint:
    return get_args(hint)[0] if origin_of(hint) is Annotated else hint


def _constraints(hint: Hint) -> list[Constraint]:
    return [one for one in get_args(hint)[1:] if isinstance(one, Constraint)]


_LOWEST: Final[dict[Constraint, int]] = {positive: 1, non_negative: 0}


def _whole(lowest: int) -> Hint:
    return Annotated[int, msgspec.Meta(ge=lowest, le=_forms.LARGEST)]


def _bounded(hint: Hint, constraints: list[Constraint], lists: bool) -> Hint:  # noqa: FBT001 - as _form
    """Return a form that asks for as many constraints as msgspec knows: those of `_settled`."""
    if hint is int:
        return _whole(
            max((_LOWEST.get(one, -_forms.LARGEST) for one in constraints), default=-_forms.LARGEST)
        )
    form = _form(hint, lists)
    if origin_of(hint) in (tuple, frozenset) and non_empty in constraints:
        return Annotated[form, msgspec.Meta(min_length=1)]
    return form


def _settled(hint: Hint) -> frozenset[Constraint]:
    """Return the constraints that what was decoded meets, by its form."""
    if hint is int:
        return frozenset(_LOWEST)
    if hint is Decimal:
        return frozenset({non_negative})  # its digits have no sign
    return frozenset({non_empty} if origin_of(hint) in (tuple, frozenset) else ())


@remembered
def _shadow(cls: type[Any], lists: bool) -> Hint:  # noqa: FBT001 - as _form
    attrs.resolve_types(cls, include_extras=True)
    return msgspec.defstruct(
        cls.__name__,
        [
            (field.name, _form(field.type, lists))
            if field.default is attrs.NOTHING
            else (field.name, _form(field.type, lists), field.default)
            for field in attrs.fields(cls)
        ],
        forbid_unknown_fields=True,
        omit_defaults=True,
        kw_only=True,
        gc=False,
    )


_FINISHES: Final[dict[Hint, Finish]] = {
    Decimal: _forms.read_decimal,
    Citation: _forms.read_citation,
    Peraturan: _forms.read_peraturan,
}


def _finish(hint: Hint) -> Finish | None:
    """Return what makes the value of what was decoded; None: that is the value."""
    origin = origin_of(hint)
    arguments = get_args(hint)
    if hint in _FINISHES:
        return _text(_FINISHES[hint])
    if origin is Annotated:
        return _constrained(arguments[0], _constraints(hint))
    if origin is Union or origin is UnionType:
        return _one_of(arguments)
    if origin is tuple:
        finish = _finish(arguments[0])
        return None if finish is None else _items(finish)
    if origin is frozenset:
        finish = _finish(arguments[0])
        return None if finish is None else _distinct(finish)
    return _instance(hint) if is_class(hint) else None


def _text(read: Finish) -> Finish:
    return lambda given: read(given) if type(given) is str else given


def _constrained(hint: Hint, constraints: list[Constraint]) -> Finish | None:
    finish = _finish(hint)
    left = [one for one in constraints if one not in _settled(hint)]
    if not left:
        return finish
    if finish is None and left == [non_blank]:
        return _said
    decoded = _decoded(hint)

    def constrained(given: object) -> object:
        if type(given) is not decoded:
            return given
        value = given if finish is None else finish(given)
        for one in left:
            if not one.holds(value):
                raise Refused(value, one.expected)
        return value

    return constrained


def _said(given: object) -> object:
    """Do as `layanan.checking.non_blank` asks, in one step: most constraints are this one."""
    if type(given) is str and not given.strip():
        raise Refused(given, non_blank.expected)
    return given


def _decoded(hint: Hint) -> Hint:
    """Return the exact type of what is decoded in the place of an annotation."""
    form = _plain(_form(hint))
    return origin_of(form) or form


def _one_of(hints: tuple[Hint, ...]) -> Finish | None:
    if datetime in map(_plain, hints):
        return _text(_forms.read_moment)
    finishes = {_decoded(one): finish for one in hints if (finish := _finish(one)) is not None}
    if len(finishes) <= 1:
        return next(iter(finishes.values()), None)  # it leaves the others alone

    def one_of(given: object) -> object:
        finish = finishes.get(type(given))
        return given if finish is None else finish(given)

    return one_of


def _items(finish: Finish) -> Finish:
    # Mostly there are none: the default.
    def items(given: object) -> object:
        if not given or type(given) is not tuple:
            return given
        return tuple(map(finish, cast("tuple[object, ...]", given)))

    return items


def _distinct(finish: Finish) -> Finish:
    def distinct(given: object) -> object:
        if type(given) is not tuple:
            return given
        items = cast("tuple[object, ...]", given)
        values = frozenset(map(finish, items))
        if len(values) != len(items):
            raise Refused(items, ONCE)
        return values

    return distinct


@remembered
def _instance(cls: type[Any]) -> Finish:
    """Return what makes an instance of its shadow."""
    form = _shadow(cls, False)
    values_of = msgspec.structs.astuple
    finishes = {field.name: _finish(field.type) for field in attrs.fields(cls)}
    build = twin(cls, finishes)
    faults = rules(cls)

    def instance(given: object) -> object:
        if type(given) is not form:
            return given
        if build is None:
            values = zip(finishes.items(), values_of(given), strict=True)
            return cls(**{name: one if do is None else do(one) for (name, do), one in values})
        made = build(*values_of(given))
        made.__class__ = cls
        if faults is not None:
            for _ in faults(made):
                raise Refused(None, expected(cls))
        return made

    return instance
