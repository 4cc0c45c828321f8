"""What every noun of the law has to be, whatever it is; asked of examples in the model tests."""

from collections.abc import Callable
from types import ModuleType
from typing import TypeVar

import attrs
import pytest

from building import classes, enums, repickled
from layanan.errors import MalformedError
from layanan.model.terms import Term

N = TypeVar("N")


def make(kind: Callable[..., N], /, **fields: object) -> N:
    """Build a noun from fields that no type checker may look at: misfits, or chosen by name."""
    return kind(**fields)


def is_a_value(noun: object) -> None:
    """A noun is frozen, slotted, hashable, and the same after a journey through pickle."""
    assert repickled(noun) == noun
    assert len({noun, noun}) == 1
    assert not hasattr(noun, "__dict__")
    for name in _names(noun):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(noun, name, None)


def coerces_nothing(noun: object) -> None:
    """Every field refuses an object of no type at all, and says which field it was."""
    for name in _names(noun):
        fields = {other: getattr(noun, other) for other in _names(noun)} | {name: object}
        with pytest.raises(MalformedError) as refused:
            make(type(noun), **fields)
        assert [fault.path for fault in refused.value.faults] == [name]


def has_an_example_of_each(module: ModuleType, examples: tuple[object, ...]) -> None:
    """No noun of a module goes untested."""
    assert set(classes(module)) <= {type(one) for one in examples}
    assert {one.__name__ for one in (*classes(module), *enums(module))} <= set(module.__all__)


def speaks_both_languages(module: ModuleType) -> None:
    """Each item of each list of a module has a text in both languages."""
    for kind in enums(module):
        assert issubclass(kind, Term)
        for item in kind:
            assert item.text.id.strip(), item
            assert item.text.en.strip(), item


def _names(noun: object) -> list[str]:
    return [field.name for field in attrs.fields(type(noun))]  # type: ignore[arg-type]  # a noun is one
