"""What every noun of the law has to be, whatever it is: used by the tests of the model."""

import pickle
from collections.abc import Callable
from types import ModuleType
from typing import TypeVar

import attrs
import pytest

from layanan.errors import MalformedError
from layanan.model.terms import Term

N = TypeVar("N")


def make(kind: Callable[..., N], /, **fields: object) -> N:
    """Build a noun from fields that no type checker may look at: misfits, or chosen by name."""
    return kind(**fields)


def is_a_value(noun: object) -> None:
    """A noun is frozen, slotted, hashable, and the same after a journey through pickle."""
    assert pickle.loads(pickle.dumps(noun)) == noun  # noqa: S301 - our own bytes
    assert len({noun, noun}) == 1
    assert not hasattr(noun, "__dict__")
    for field in attrs.fields(type(noun)):  # type: ignore[arg-type]  # every noun is an attrs class
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(noun, field.name, None)


def coerces_nothing(noun: object) -> None:
    """Every field refuses an object of no type at all, and says which field it was."""
    kind = type(noun)
    names = [field.name for field in attrs.fields(kind)]  # type: ignore[arg-type]  # as above
    for name in names:
        fields = {other: getattr(noun, other) for other in names} | {name: object}
        with pytest.raises(MalformedError) as refused:
            make(kind, **fields)
        assert [fault.path for fault in refused.value.faults] == [name]


def nouns(module: ModuleType) -> set[str]:
    """The names of the attrs classes a module exports."""
    exported: list[str] = vars(module)["__all__"]
    found = {name for name in exported if attrs.has(vars(module)[name])}
    assert found
    return found


def speaks_both_languages(module: ModuleType) -> None:
    """Each item of each list of a module has a text in both languages."""
    lists = [
        kind
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, Term) and kind.__module__ == module.__name__
    ]
    for item in [item for kind in lists for item in kind]:
        assert item.text.id.strip(), item
        assert item.text.en.strip(), item
