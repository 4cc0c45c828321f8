"""From parsed JSON to values, by cattrs, with hooks that convert nothing.

A converter as cattrs makes it turns ``null`` into the text ``'None'``, ``"tidak"`` into True and
12.7 into 12, and takes the item of a list for a text it may call. So every field is given its hook
here, by its annotation, and no default of cattrs is ever reached; an annotation without a form is a
mistake of the class and raises `TypeError`. What cattrs does is what it does best: write the
function that builds a class field by field, and gather what goes wrong.

Every value is looked at, and all that is wrong is gathered. Documents with nothing wrong seldom
come here: `layanan.wire._fast` reads those.
"""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, Final, TypeAlias, Union, cast, get_args

import attrs
from cattrs import Converter, gen
from cattrs.errors import IterableValidationError, IterableValidationNote

from layanan.checking import Constraint
from layanan.citation import Citation, Peraturan
from layanan.text import Text, listing
from layanan.wire import _forms
from layanan.wire._forms import Refused
from layanan.wire._hints import Hint, Parsed, is_class, origin_of, remembered

__all__ = ["ENDLESS", "OMITTED", "ONCE", "deepest", "expected", "parsed", "reader"]

ENDLESS: Final = 2**31
"""How deep a class that leads to itself can be nested: deeper than any document."""

Reader: TypeAlias = Callable[[Any, Any], Any]
"""A hook of cattrs: a parsed value and its annotation in, the value out."""

_SCALARS: Final[dict[Hint, Reader]] = {
    str: _forms.read_text,
    int: _forms.read_int,
    bool: _forms.read_bool,
    date: _forms.read_date,
    Decimal: _forms.read_decimal,
}
# As what a parser of JSON gives each of them.
_PARSED: Final[dict[Hint, type]] = {str: str, int: int, bool: bool, date: str, Decimal: str}
_TEXTS: Final[dict[Hint, tuple[Reader, Text]]] = {
    Citation: (
        _forms.read_citation,
        Text(
            'kutipan, misalnya "Pasal 21 huruf d UU 25/2009"',
            'a citation such as "Pasal 21 huruf d UU 25/2009"',
        ),
    ),
    Peraturan: (
        _forms.read_peraturan,
        Text('peraturan, misalnya "UU 25/2009"', 'an instrument such as "UU 25/2009"'),
    ),
}
_LIST: Final = Text("daftar [...] berisi {item}", "a list [...] of {item}")
ONCE: Final = Text("daftar tanpa pengulangan", "a list without repetition")
_OBJECT: Final = Text("objek {{...}} {name}", "an object {{...}} {name}")


@remembered
def reader(cls: Hint) -> Callable[[object], Any]:
    """Return what reads the body of a document of one class.

    Args:
        cls: The class.
    """
    read = _hook(cls)
    return lambda given: read(given, cls)


def deepest(hint: Hint) -> int:
    """Return how deep the form of an annotation can be nested; if it leads to itself: no end."""
    if hint in _DEEPEST:
        return _DEEPEST[hint]
    if isinstance(hint, type) and attrs.has(hint):
        _DEEPEST[hint] = ENDLESS  # what a class that leads to itself meets on the way round
        attrs.resolve_types(hint, include_extras=True)
        inner = max(deepest(field.type) for field in attrs.fields(hint))
        _DEEPEST[hint] = min(ENDLESS, 1 + inner)
        return _DEEPEST[hint]
    inside = [deepest(one) for one in get_args(hint) if one is not ...]
    return min(ENDLESS, max(inside, default=0) + (origin_of(hint) in (tuple, frozenset)))


_DEEPEST: Final[dict[Hint, int]] = {}


def _hook(hint: Hint) -> Reader:  # noqa: PLR0911 - one for each kind
    """Return what reads a value in the place of an annotation."""
    origin = origin_of(hint)
    if origin is Annotated:
        return _constrained(hint)
    if origin is Union or origin is UnionType:
        return _one_of(hint)
    if origin is tuple and get_args(hint)[1:] == (...,):
        return _many(hint)
    if origin is frozenset:
        return _set(hint)
    if is_class(hint):
        return _object(hint)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _member(hint, hint)
    if hint in _SCALARS:
        return _SCALARS[hint]
    message = f"{hint!r} has no form on the wire"
    raise TypeError(message)


def _constrained(hint: Hint) -> Reader:
    inner, *extras = get_args(hint)
    read = _hook(inner)
    constraints = [one for one in extras if isinstance(one, Constraint)]

    def constrained(given: object, _: object) -> object:
        value = read(given, inner)
        unmet = [one.expected for one in constraints if not one.holds(value)]
        if unmet:
            raise Refused(given, listing(unmet))
        return value

    return constrained if constraints else read


def _one_of(hint: Hint) -> Reader:
    """Tell the alternatives apart by what JSON calls them: a text, an object, nothing."""
    options = [one for one in get_args(hint) if one is not NoneType]
    optional = len(options) < len(get_args(hint))
    if len(options) == 1:
        (only,) = options
        read = _hook(only)
        return lambda given, _: None if given is None else read(given, only)
    if {_plain(one) for one in options} == {date, datetime}:
        moment = _forms.read_moment
        return (lambda given, _: None if given is None else moment(given)) if optional else moment
    by_type: dict[type, Reader] = {NoneType: lambda _given, _: None} if optional else {}
    for one in options:
        # A text that is no item of the list may have been meant for an alternative: name them all.
        is_list = isinstance(one, type) and issubclass(one, Enum)
        read = _member(cast("type[Enum]", one), hint) if is_list else _hook(one)
        for kind in parsed(one):
            if kind in by_type:
                message = f"the alternatives of {hint!r} look alike on the wire"
                raise TypeError(message)
            by_type[kind] = read

    def one_of(given: object, hint: object) -> object:
        read = by_type.get(type(given))
        if read is None:
            raise Refused(given, expected(hint))
        return read(given, hint)

    return one_of


def _plain(hint: Hint) -> object:
    return get_args(hint)[0] if origin_of(hint) is Annotated else hint


def parsed(hint: Hint) -> tuple[type, ...]:
    """Return what a parser of JSON gives where an annotation is written."""
    plain = _plain(hint)
    if origin_of(plain) in (tuple, frozenset):
        return (list,)
    if isinstance(plain, type) and issubclass(plain, Enum):
        return (str,)
    if isinstance(plain, type) and attrs.has(plain):
        return (dict, str) if plain in _TEXTS else (dict,)
    return (_PARSED[plain],)


def _many(hint: Hint) -> Reader:
    item = get_args(hint)[0]
    read = _hook(item)

    def many(given: Parsed, hint: Hint) -> tuple[object, ...]:
        if type(given) is not list:
            raise Refused(given, expected(hint))
        values: list[object] = []
        errors: list[Exception] = []
        for i, one in enumerate(cast("list[object]", given)):
            try:
                values.append(read(one, item))
            except Exception as error:  # noqa: BLE001 - gathered, and raised below
                error.add_note(IterableValidationNote(f"item {i}", i, item))
                errors.append(error)
        if errors:
            # Made by its `__new__`, which takes three; pyright looks at the `__init__` of the base.
            raise IterableValidationError("items", errors, hint)  # pyright: ignore[reportCallIssue] # as said
        return tuple(values)

    return many


def _set(hint: Hint) -> Reader:
    read = _many(hint)

    def distinct(given: Parsed, hint: Hint) -> frozenset[object]:
        listed = read(given, hint)
        values = frozenset(listed)
        if len(values) != len(listed):
            raise Refused(given, ONCE)
        return values

    return distinct


def _member(cls: type[Enum], place: Hint) -> Reader:
    members = {one.value: one for one in cls}

    def member(given: object, _: object) -> Enum:
        found = members.get(given) if type(given) is str else None
        if found is None:
            raise Refused(given, expected(place))
        return found

    return member


def _object(cls: type[Any]) -> Reader:
    known = _CLASSES
    if cls not in known:
        # A class that leads to itself meets this on the way round.
        known[cls] = lambda given, hint: known[cls](given, hint)  # noqa: PLW0108 - not that one, the next
        try:
            known[cls] = _class(cls)
        except TypeError:
            del known[cls]
            raise
    return known[cls]


_CLASSES: Final[dict[type, Reader]] = {}


def _class(cls: type[Any]) -> Reader:
    attrs.resolve_types(cls, include_extras=True)
    omitted = OMITTED.get(cls, {})
    overrides = {
        field.name: omitted.get(field.name) or gen.override(struct_hook=_hook(field.type))
        for field in attrs.fields(cls)
    }
    read = _GENERATE(
        attrs.fields(cls),
        cls,
        _CONVERTER,
        _cattrs_forbid_extra_keys=True,
        _cattrs_detailed_validation=True,
        _cattrs_use_linecache=False,
        **overrides,
    )
    as_text = _TEXTS.get(cls)

    def as_object(given: Parsed, _: object) -> object:
        if type(given) is dict:
            return read(given)
        if as_text is not None and type(given) is str:
            return as_text[0](given, cls)
        raise Refused(given, expected(cls))

    return as_object


# What a document never carries; see `layanan.wire`.
OMITTED: Final[dict[type, dict[str, Any]]] = {Peraturan: {"skeleton": gen.override(omit=True)}}


@remembered
def expected(hint: Hint) -> Text:  # noqa: PLR0911 - one for each kind
    """Say what a place asks for, as it continues "expected ..."."""
    origin = origin_of(hint)
    arguments = get_args(hint)
    if origin is Annotated:
        return expected(arguments[0])
    if origin is Union or origin is UnionType:
        return listing([expected(one) for one in arguments], Text(" atau ", " or "))
    if origin in (tuple, frozenset):
        return _LIST.format(item=expected(arguments[0]))
    if hint in _NAMES:
        return _NAMES[hint]
    if hint in _TEXTS:
        return _TEXTS[hint][1]
    cls = cast("type[Any]", hint)
    if issubclass(cls, Enum):
        values = ", ".join(f'"{one.value}"' for one in cls)
        return Text(f"salah satu dari {values}", f"one of {values}")
    return _OBJECT.format(name=cls.__name__)


_NAMES: Final[dict[Hint, Text]] = {
    NoneType: Text("null", "null"),
    str: Text("teks", "a text"),
    int: Text("bilangan bulat", "a whole number"),
    bool: Text("true atau false", "true or false"),
    date: Text("tanggal", "a date"),
    datetime: Text("waktu dengan zona", "a moment with its zone"),
    Decimal: Text("bilangan desimal dalam teks", "a decimal number in a text"),
}


_CONVERTER: Final = Converter()
# Its own annotations leave a type parameter open.
_GENERATE: Final = cast("Any", gen.make_dict_structure_fn_from_attrs)  # pyright: ignore[reportUnknownMemberType] # as said
