"""What this package tells type checkers of things that are known at run time only."""

from collections.abc import Callable
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeAlias, TypeVar, Union, cast, get_args, get_origin

import attrs

__all__ = ["Hint", "Parsed", "Value", "is_class", "origin_of", "remembered", "without_none"]

Hint: TypeAlias = Any
"""An annotation, as `typing.get_type_hints` gives it."""

Parsed: TypeAlias = Any
"""Parsed JSON, or plain data to be written."""

Value: TypeAlias = Any
"""A value of the class or annotation spoken of."""

_F = TypeVar("_F", bound=Callable[..., Any])


def remembered(function: _F) -> _F:
    """Do as `functools.cache`, whose type does not let a class be an argument."""
    return cast("_F", cache(function))


def is_class(hint: Hint) -> bool:
    """Tell whether an annotation is a class with fields."""
    return isinstance(hint, type) and attrs.has(cast("type[Any]", hint))


def without_none(hint: Hint) -> Hint:
    """Return an annotation without the alternative None."""
    options = tuple(one for one in get_args(hint) if one is not NoneType)
    return Union[options] if origin_of(hint) in (Union, UnionType) else hint  # noqa: UP007 - made at run time


def origin_of(hint: Hint) -> Hint:
    """Do as `typing.get_origin`, of which type checkers think that it finds a `ParamSpec`."""
    return get_origin(hint)
