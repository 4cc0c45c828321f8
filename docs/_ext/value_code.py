"""Values of the library written as the code that makes them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, Final

import attrs
from attrs import field, frozen

from layanan.citation import Citation

WIDTH: Final = 96
STEP: Final = "    "
MOST_CHANGES: Final = 3
"""A value that differs from its base in more fields than these is easier read by itself."""


def show(value: object) -> str:
    """Write a value that needs no import beside that of its own class."""
    return Writer({}).show(value)


@frozen(eq=False)
class Writer:
    """Writes values, and keeps which names the code needs.

    Args:
        bases: Values that have a name, by identity, with the module and the name.
    """

    bases: Mapping[int, tuple[object, tuple[str, str]]]
    named: list[tuple[str, str]] = field(factory=list[tuple[str, str]])
    imported: list[tuple[str, str]] = field(factory=list[tuple[str, str]])

    def show(self, value: object) -> str:
        """Write a value."""
        if id(value) in self.bases:
            _, place = self.bases[id(value)]
            self.named.append(place)
            return place[1]
        for kind, write in WRITERS.items():
            if isinstance(value, kind):
                return write(self, value)
        return self._made(value)

    def change(self, name: str, old: Any, new: Any) -> str:  # noqa: ANN401 - any value
        """Write a value as what is changed in another one.

        Args:
            name: The code that gives the other one.
            old: The other one.
            new: The value.
        """
        if old == new:
            return name
        if isinstance(old, tuple) and isinstance(new, tuple) and len(old) == len(new):
            pairs = enumerate(zip(old, new, strict=True))
            return _tuple([self.change(f"{name}[{i}]", *pair) for i, pair in pairs])
        if type(old) is not type(new) or not attrs.has(type(new)) or isinstance(new, Citation):
            return self.show(new)
        self.imported.append(("attrs", "evolve"))
        changes = (
            f"{alias}={self.change(f'{name}.{at}', getattr(old, at), getattr(new, at))}"
            for alias, at in differences(old, new)
        )
        return _call("evolve", [name, *changes])

    def start(self, value: Any) -> str:  # noqa: ANN401 - any value
        """Write a value, from the base that is most like it if there is one.

        Args:
            value: The value.
        """
        alike = [
            (len(differences(base, value)), place, base)
            for base, place in self.bases.values()
            if type(base) is type(value) and id(value) not in self.bases
        ]
        number, place, base = min(alike, key=lambda one: one[:2], default=(0, ("", ""), None))
        if base is None or number > MOST_CHANGES:
            return self.show(value)
        self.named.append(place)
        return self.change(place[1], base, value)

    def _enum(self, value: Enum) -> str:
        return f"{self._class(value)}.{value.name}"

    def _date(self, value: date) -> str:
        if isinstance(value, datetime):
            raise TypeError(value)  # no example of a table has one
        return f"{self._class(value)}({value.year}, {value.month}, {value.day})"

    def _decimal(self, value: Decimal) -> str:
        return f"{self._class(value)}({_quoted(str(value))})"

    def _citation(self, value: Citation) -> str:
        return f"{self._class(value)}.parse({_quoted(str(value))})"

    def _tuple(self, value: tuple[object, ...]) -> str:
        return _tuple([self.show(one) for one in value])

    def _set(self, value: frozenset[object]) -> str:
        for one in value:
            if isinstance(one, Enum) and value == frozenset(type(one)):
                return f"frozenset({self._class(one)})"
        # A set has no order: sorted, so that pages are stable.
        inner = sorted(self.show(one) for one in value)
        return _call("frozenset", [_call("", inner, ("{", "}"))] if inner else [])

    def _made(self, value: object) -> str:
        if not attrs.has(type(value)):
            raise TypeError(value)
        return _call(self._class(value), list(self._arguments(value)))

    def _class(self, value: object) -> str:
        cls = type(value)
        self.imported.append((cls.__module__, cls.__name__))
        return cls.__name__

    def _arguments(self, value: Any) -> Iterator[str]:  # noqa: ANN401 - any attrs value
        for one in attrs.fields(type(value)):
            held = getattr(value, one.name)
            default = one.default
            if isinstance(default, attrs.Factory):  # type: ignore[arg-type] # a class at run time
                default = attrs.NOTHING
            if one.init and (default is attrs.NOTHING or held != default):
                yield f"{one.alias or one.name}={self.show(held)}"


def _plain(_: Writer, value: object) -> str:
    return repr(value)


WRITERS: Final[dict[Any, Callable[[Writer, Any], str]]] = {
    Enum: Writer._enum,  # noqa: SLF001 - its own table
    date: Writer._date,  # noqa: SLF001
    Decimal: Writer._decimal,  # noqa: SLF001
    Citation: Writer._citation,  # noqa: SLF001
    str: lambda _, value: _quoted(value),
    tuple: Writer._tuple,  # noqa: SLF001
    frozenset: Writer._set,  # noqa: SLF001
    int | None: _plain,
}
"""How a value of each kind is written, the first that fits; what is none of these is attrs'."""


def differences(old: Any, new: Any) -> list[tuple[str, str]]:  # noqa: ANN401 - any attrs values
    """Name the fields in which two values of a class differ, as arguments and as attributes."""
    return [
        (one.alias or one.name, one.name)
        for one in attrs.fields(type(new))
        if one.init and getattr(old, one.name) != getattr(new, one.name)
    ]


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n") + '"'


def _tuple(inner: list[str]) -> str:
    return _call("", [f"{inner[0]},"] if len(inner) == 1 else inner)


def _call(name: str, arguments: Iterable[str], brackets: tuple[str, str] = ("(", ")")) -> str:
    """One line where it fits, else one argument a line."""
    parts = list(arguments)
    opening, closing = brackets
    line = f"{name}{opening}{', '.join(parts)}{closing}"
    if "\n" not in line and len(line) + len(STEP) <= WIDTH:
        return line
    inner = "".join(f"{part.rstrip(',')},\n" for part in parts)
    indented = "".join(f"{STEP}{line}\n" for line in inner.splitlines())
    return f"{name}{opening}\n{indented}{closing}"
