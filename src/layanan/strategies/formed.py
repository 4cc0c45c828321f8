"""Well-formed values, read off the annotations of a class.

`well_formed` looks at the same annotations as `layanan.checking.check`: what the class would accept
it may draw, and nothing else. A rule across fields is met by drawing again the fields it names.
Well-formed is not lawful: a standard drawn here mostly breaks a good part of Pasal 21.

The classes whose fields depend on each other more than that (a calendar, a schedule) have their
strategies in `layanan.strategies.time`.
"""

from collections.abc import Callable, Hashable
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from functools import cache
from itertools import chain
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    Final,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

import attrs
from hypothesis import reject
from hypothesis import strategies as st

from layanan.checking import Constraint, non_blank, non_empty, non_negative, positive
from layanan.citation import FORMS, INSTRUMENTS, Citation, Peraturan
from layanan.errors import LayananError, MalformedError
from layanan.strategies.time import SPECIAL

__all__ = ["attempted", "well_formed"]

T = TypeVar("T")

_REPAIRS: Final = 6
_MOST_ITEMS: Final = 3
_MOST_FIELDS: Final = 5

_OFFSETS: Final = st.integers(-14 * 60, 14 * 60).map(lambda n: timezone(timedelta(minutes=n)))
_SCALARS: Final[dict[object, st.SearchStrategy[Any]]] = {
    NoneType: st.none(),
    bool: st.booleans(),
    # Small numbers, years, and what no longer fits where numbers are doubles.
    int: st.one_of(
        st.integers(0, 12),
        st.integers(1900, 2100),
        st.integers(-(2**53) + 1, 2**53 - 1),
    ),
    str: st.one_of(
        st.text(max_size=8), st.sampled_from(["", " ", "SKCK", "Rp10.000", "\u2028é😀"])
    ),
    Decimal: st.one_of(
        st.decimals(0, 100, places=1),
        st.decimals(0, 10**12, places=2),
        st.integers(0, 10**15).map(Decimal),
        st.sampled_from([Decimal("1E+3"), Decimal("0E-2"), Decimal("-0"), Decimal("0.10")]),
    ),
    date: st.dates(),
    datetime: st.datetimes(timezones=_OFFSETS),
}
# The usual constraints say which values to draw; any other filters.
_AIMED: Final[dict[tuple[Hashable, Hashable], st.SearchStrategy[Any]]] = {
    (int, positive): st.one_of(st.integers(1, 99), st.integers(1, 2**53 - 1)),
    (int, non_negative): st.one_of(st.integers(0, 99), st.integers(0, 2**53 - 1)),
    (str, non_blank): st.one_of(
        st.sampled_from(["a", "KTP-el", " loket 1 ", "\u00e9\n", '"\\']),
        st.text(min_size=1, max_size=12).filter(str.strip),
    ),
}


def well_formed(cls: Any) -> st.SearchStrategy[Any]:  # noqa: ANN401 - also an annotation
    """Return a strategy of everything a class, or an annotation, accepts.

    Shrinks to the value with every default, and in each required field the smallest value: the
    first member of an enumeration, zero or one, a text of one letter, 1 January 2000.

    Args:
        cls: The class or annotation.

    Example:
        >>> well_formed(Citation) is well_formed(Citation)
        True
    """
    return _deferred(cls)


@cache
def _deferred(hint: Hashable) -> st.SearchStrategy[Any]:
    return st.deferred(lambda: _drawn(hint))


@cache
def _drawn(hint: Hashable) -> st.SearchStrategy[Any]:  # noqa: PLR0911 - one for each kind
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _constrained(arguments[0], [x for x in arguments[1:] if isinstance(x, Constraint)])
    if origin is Union or origin is UnionType:
        # None first: it is what an optional field shrinks to.
        ordered = sorted(arguments, key=lambda one: one is not NoneType)
        return st.one_of([well_formed(one) for one in ordered])
    if origin is tuple:
        return st.lists(well_formed(arguments[0]), max_size=_MOST_ITEMS).map(tuple)
    if origin is frozenset:
        return st.frozensets(well_formed(arguments[0]), max_size=_MOST_ITEMS)
    if hint in _SCALARS:
        return _SCALARS[hint]
    kind = cast("type[Any]", hint)
    if kind in SPECIAL:
        return SPECIAL[kind]
    if kind in _CITED:
        return _CITED[kind]()
    return st.sampled_from(list(kind)) if issubclass(kind, Enum) else attempted(kind)


def _constrained(hint: Hashable, constraints: list[Constraint]) -> st.SearchStrategy[Any]:
    aimed = next((_AIMED[hint, one] for one in constraints if (hint, one) in _AIMED), None)
    strategy = well_formed(hint) if aimed is None else aimed
    if get_origin(hint) in (tuple, frozenset) and non_empty in constraints:
        item = well_formed(get_args(hint)[0])
        if get_origin(hint) is tuple:
            strategy = st.lists(item, min_size=1, max_size=_MOST_ITEMS).map(tuple)
        else:
            strategy = st.frozensets(item, min_size=1, max_size=_MOST_ITEMS)
    for constraint in constraints:
        strategy = strategy.filter(constraint.holds)
    return strategy


def attempted(cls: type[T]) -> st.SearchStrategy[T]:
    """Return a strategy of instances: some of the fields given, the rest left to their defaults.

    Shrinks to the instance with every default.

    Args:
        cls: An attrs class.
    """
    hints = get_type_hints(cls, include_extras=True)
    fields = [field for field in attrs.fields(cast("Any", cls)) if field.init]
    strategies = {field.alias: well_formed(hints[field.name]) for field in fields}
    optional = [field.alias for field in fields if field.default is not attrs.NOTHING]
    required = [field.alias for field in fields if field.default is attrs.NOTHING]
    chosen = (
        st.lists(st.sampled_from(optional), unique=True, max_size=_MOST_FIELDS)
        if optional
        else st.just(list[str]())
    )

    @st.composite
    def instances(draw: st.DrawFn) -> T:
        given = {name: draw(strategies[name]) for name in chain(required, draw(chosen))}
        for _ in range(_REPAIRS):
            try:
                return cls(**given)
            except MalformedError as error:
                # The fields a rule names: left out if given, given if left out.
                named = {fault.path.split(".")[0].split("[")[0] for fault in error.faults}
                for name in sorted(named & strategies.keys()) or strategies:
                    if name in given and name in optional:
                        del given[name]
                    else:
                        given[name] = draw(strategies[name])
        return reject()

    return instances()


_NAMES: Final = st.sampled_from(["Kota Medan", "Kabupaten Ende", "kesehatan", "X/Y", "a  b", "1"])


@st.composite
def _peraturan(draw: st.DrawFn) -> Peraturan:
    if draw(st.booleans()):
        return draw(st.sampled_from(INSTRUMENTS))
    return Peraturan(
        draw(st.one_of(st.sampled_from(list(FORMS)), _AIMED[str, non_blank])),
        draw(st.one_of(st.integers(1, 99).map(str), _AIMED[str, non_blank])),
        draw(st.integers(1, 9999)),
        draw(st.one_of(st.just(""), st.text(max_size=8))),
        draw(st.one_of(st.just(""), _NAMES)),
        ditetapkan=draw(st.none() | st.dates()),
        diundangkan=draw(st.none() | st.dates()),
        berlaku=draw(st.none() | st.dates()),
        gazette=draw(st.one_of(st.just(""), st.text(max_size=8))),
    )


@st.composite
def _citations(draw: st.DrawFn) -> Citation:
    if draw(st.booleans()):
        return draw(st.sampled_from(_provisions()))
    part = st.none() | st.integers(1, 1200)
    try:
        return Citation(
            draw(_peraturan()),
            draw(st.integers(1, 12_000)),
            draw(part),
            draw(st.none() | st.sampled_from("abcxyz")),
            draw(part),
            penjelasan=draw(st.booleans()),
        )
    except LayananError:  # no such provision
        return reject()


@cache
def _provisions() -> list[Citation]:
    return [
        attrs.evolve(one, penjelasan=penjelasan)
        for known in INSTRUMENTS
        for one in known.provisions()
        for penjelasan in (False, True)
    ]


_CITED: Final[dict[type[Any], Callable[[], st.SearchStrategy[Any]]]] = {
    Peraturan: _peraturan,
    Citation: _citations,
}
