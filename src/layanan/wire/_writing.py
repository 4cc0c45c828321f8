"""From values to plain data, by cattrs: the mirror of `layanan.wire._reading`.

A field that has its default is left out; reading puts it back. What is said beside the default is
what the document is about, and a complaint of thirty fields with five facts has five lines.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from decimal import Decimal
from enum import Enum
from operator import attrgetter
from types import NoneType, UnionType
from typing import Annotated, Any, Final, TypeAlias, Union, cast, final, get_args

import attrs
from attrs import field, frozen
from cattrs import Converter
from cattrs.fns import identity
from cattrs.gen import make_dict_unstructure_fn, override

from layanan.checking import identifies
from layanan.citation import Citation, Peraturan
from layanan.errors import Fault
from layanan.wire import _forms
from layanan.wire._extra import msgspec
from layanan.wire._faults import shown
from layanan.wire._forms import Refused
from layanan.wire._hints import Hint, Parsed, is_class, origin_of, remembered, without_none
from layanan.wire._reading import OMITTED

__all__ = ["body", "plain", "unwritable", "writer"]

Writer: TypeAlias = Callable[[Any], Any]
"""A hook of cattrs: a value in, plain data out."""

_SCALARS: Final[dict[object, Writer]] = {
    str: identity,
    int: _forms.write_int,
    bool: identity,
    Decimal: _forms.write_decimal,
    NoneType: identity,
}
_TEXTS: Final[dict[object, Callable[[Any], str | None]]] = {
    Citation: _forms.write_citation,
    Peraturan: _forms.write_peraturan,
}


def body(value: object, *, native: bool) -> Parsed:
    """Write a value as plain data.

    Args:
        value: The value.
        native: Whether days, moments and items of lists may stay what they are: msgspec writes
            them as they are written here.

    Raises:
        Refused: if it holds what no document can.
    """
    return writer(type(value), native=native)(value)


@remembered
def writer(cls: Hint, *, native: bool) -> Writer:
    """Return what writes the values of one class.

    Args:
        cls: The class.
        native: As `body` has it.
    """
    return (_NATIVE if native else _PLAIN).hook(cls)


def plain(hint: Hint, value: object) -> Parsed:
    """Write a value in the place of an annotation."""
    return _PLAIN.hook(hint)(value)


def unwritable(value: object) -> Iterator[tuple[tuple[str | int, ...], Fault]]:
    """Find what no document can hold, where writing failed: the slow way, by walking."""
    return _unwritable(value, type(value), ())


def _unwritable(
    value: object, hint: Hint, place: tuple[str | int, ...]
) -> Iterator[tuple[tuple[str | int, ...], Fault]]:
    if isinstance(value, tuple | frozenset):
        for i, one in enumerate(cast("Iterable[object]", value)):
            yield from _unwritable(one, hint, (*place, i))
    elif attrs.has(type(value)) and type(value) not in _TEXTS:
        for field in attrs.fields(cast("type[Any]", type(value))):
            yield from _unwritable(getattr(value, field.name), field.type, (*place, field.name))
    else:
        try:
            # Not as an item of a list, or whatever else it may be: as the text it is.
            _forms.read_text(value) if type(value) is str else body(value, native=False)
        except Refused as refused:
            found = "(dirahasiakan)" if identifies(hint) else shown(refused.value)
            yield place, Fault("", found, refused.expected)


_member: Final[Writer] = attrgetter("_value_")  # the property `value` takes three calls


@final
@frozen
class _Writers:
    """What writes the place of an annotation, by what is done with an item of a list or a day."""

    member: Writer
    day: Writer
    classes: dict[type, Writer] = field(factory=dict[type, Writer])

    def hook(self, hint: Hint) -> Writer:  # noqa: PLR0911 - one for each kind
        """Return what writes the place of an annotation."""
        origin = origin_of(hint)
        if origin is Annotated:
            return self.hook(get_args(hint)[0])
        if origin is Union or origin is UnionType:
            return self.one_of(hint)
        if origin in (tuple, frozenset):
            return self.many(hint)
        if is_class(hint):
            return self.object(hint)
        if isinstance(hint, type) and issubclass(hint, Enum):
            return self.member
        if isinstance(hint, type) and issubclass(hint, date):
            return self.day
        if hint in _SCALARS:
            return _SCALARS[hint]
        message = f"{hint!r} has no form on the wire"
        raise TypeError(message)

    def one_of(self, hint: Hint) -> Writer:
        """Return what writes any of several alternatives."""
        options = [one for one in get_args(hint) if one is not NoneType]
        hooks = {_type_of(one): self.hook(one) for one in options}
        if len(set(hooks.values())) == 1:
            write = next(iter(hooks.values()))
            if len(options) == len(get_args(hint)):
                return write
            if write is identity:
                return identity
            return lambda value: None if value is None else write(value)
        return lambda value: None if value is None else hooks[type(value)](value)

    def many(self, hint: Hint) -> Writer:
        """Return what writes a list or a set; a set is sorted by what is written."""
        write = self.hook(get_args(hint)[0])
        if origin_of(hint) is frozenset:
            return sorted if write is identity else lambda values: sorted(map(write, values))
        return list if write is identity else lambda values: list(map(write, values))

    def object(self, cls: type[Any]) -> Writer:
        """Return what writes the instances of a class."""
        known = self.classes
        if cls not in known:
            # A class that leads to itself meets this on the way round.
            known[cls] = lambda value: known[cls](value)  # noqa: PLW0108 - not that one, the next
            try:
                known[cls] = self.compiled(cls)
            except TypeError:
                del known[cls]
                raise
        return known[cls]

    def compiled(self, cls: type[Any]) -> Writer:
        """Have cattrs write it, field by field."""
        attrs.resolve_types(cls, include_extras=True)
        omitted = OMITTED.get(cls, {})
        overrides: Any = {
            one.name: omitted.get(one.name) or override(unstruct_hook=self.given(one))
            for one in attrs.fields(cls)
        }
        write: Writer = make_dict_unstructure_fn(
            cls, _CONVERTER, _cattrs_omit_if_default=True, _cattrs_use_linecache=False, **overrides
        )
        as_text = _TEXTS.get(cls)
        if as_text is None:
            return write

        def as_text_or_object(value: object) -> object:
            text = as_text(value)
            return write(value) if text is None else text

        return as_text_or_object

    def given(self, one: "attrs.Attribute[Any]") -> Writer:
        """Return what writes a field that has another value than its default."""
        return self.hook(without_none(one.type) if one.default is None else one.type)


def _type_of(hint: Hint) -> type:
    """Return the exact type of the values of an annotation."""
    plain = get_args(hint)[0] if origin_of(hint) is Annotated else hint
    return cast("type", origin_of(plain) or plain)


_CONVERTER: Final = Converter()
_PLAIN: Final = _Writers(_member, _forms.write_moment if msgspec is None else _forms.quick_moment)
_NATIVE: Final = _Writers(identity, _forms.native_moment)
