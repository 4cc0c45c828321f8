"""The fast lane: for documents with nothing wrong.

An instance is built from parsed JSON by one function for each class, made from its annotations:

* a value is read by the same functions as in the other lane, and its constraints are asked for. So
  when all are read, every type is right and every constraint is met, which is all that
  `layanan.checking.check` would look for, except rules across fields: those are asked for here;
* the instance is built as a twin (`layanan.wire._twins`), which checks nothing again.

With msgspec a text is not parsed but decoded (`layanan.wire._shadows`), which is quicker still.

Whatever is refused here, for whatever reason, is read again in the other lane, which says why. A
property of the tests is that both accept the same documents with the same result.
"""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, Final, TypeAlias, Union, get_args

import attrs
from cattrs.fns import identity

from layanan.checking import Constraint
from layanan.citation import Citation, Peraturan
from layanan.text import Text
from layanan.wire import _forms
from layanan.wire._forms import Refused
from layanan.wire._hints import Hint, origin_of, remembered
from layanan.wire._reading import ONCE, expected, parsed
from layanan.wire._shadows import decoder, kind
from layanan.wire._twins import constrained, rules, twin

__all__ = ["builder", "decoder", "kind"]

Finish: TypeAlias = Callable[[Any], Any]
"""From parsed JSON to the value."""


@remembered
def builder(cls: type[Any]) -> Finish:
    """Return what builds an instance from parsed JSON that nobody has looked at.

    Args:
        cls: The class.
    """
    return _finish(cls)


_FINISHES: Final[dict[Hint, Finish]] = {
    str: _forms.read_text,
    bool: _forms.read_bool,
    NoneType: identity,
    int: _forms.read_int,
    Decimal: _forms.read_decimal,
    date: _forms.read_date,
    Citation: _forms.read_citation,
    Peraturan: _forms.read_peraturan,
}


def _finish(hint: Hint) -> Finish:  # noqa: PLR0911 - one for each kind
    """Return what makes a value of parsed JSON in the place of an annotation."""
    origin = origin_of(hint)
    arguments = get_args(hint)
    if hint in _FINISHES:
        return _FINISHES[hint]
    if origin is Annotated:
        finish = _finish(arguments[0])
        return constrained(finish, [x for x in arguments[1:] if isinstance(x, Constraint)])
    if origin is Union or origin is UnionType:
        return _one_of(arguments)
    if origin is tuple:
        return _items(_finish(arguments[0]))
    if origin is frozenset:
        return _distinct(_finish(arguments[0]))
    if issubclass(hint, Enum):
        # What is no item of the list is no key here.
        return {member.value: member for member in hint}.__getitem__
    return _instance(hint)


def _one_of(hints: tuple[Hint, ...]) -> Finish:
    given = [one for one in hints if one is not NoneType]
    plain = [get_args(one)[0] if origin_of(one) is Annotated else one for one in given]
    if datetime in plain:
        only: Finish = _forms.read_moment
    elif len(given) == 1:
        only = _finish(given[0])
    else:
        # A component, or why it has no content; nothing else stands beside a class.
        by_type = {kind: _finish(one) for one in hints for kind in parsed(one)}
        return lambda value: by_type[type(value)](value)
    if len(given) == len(hints):
        return only
    return lambda value: None if value is None else only(value)


def _items(finish: Finish) -> Finish:
    def items(given: list[object]) -> tuple[object, ...]:
        if type(given) is not list:
            raise Refused(given, _LIST)
        return tuple(map(finish, given))

    return items


def _distinct(finish: Finish) -> Finish:
    items = _items(finish)

    def distinct(given: list[object]) -> frozenset[object]:
        values = frozenset(items(given))
        if len(values) != len(given):
            raise Refused(given, ONCE)
        return values

    return distinct


_LIST: Final = Text("daftar", "a list")


@remembered
def _instance(cls: type[Any]) -> Finish:
    attrs.resolve_types(cls, include_extras=True)
    finishes = {field.name: _finish(field.type) for field in attrs.fields(cls)}
    build = twin(cls)
    faults = rules(cls)

    def instance(given: dict[str, Any]) -> object:
        for name, value in given.items():
            given[name] = finishes[name](value)
        if build is None:
            return cls(**given)
        made = build(**given)
        made.__class__ = cls
        if faults is not None:
            for _ in faults(made):
                raise Refused(None, expected(cls))
        return made

    return instance
