"""From the tree of errors of cattrs to faults: where, what was found, what belongs there.

A document comes from outside and may be about people. What is found is shown in a few characters
and only where it identifies nobody: nothing in the place of a private field or of an object that
has one, nothing under a key that is not known (a misspelt ``nama`` is still a name), and of an
object or a list only that it is one.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Final, TypeAlias, cast, final

from attrs import frozen
from cattrs.errors import (
    AttributeValidationNote,
    ClassValidationError,
    ForbiddenExtraKeysError,
    IterableValidationError,
    IterableValidationNote,
)

from layanan.checking import identifies
from layanan.errors import CitationError, Fault, MalformedError
from layanan.text import Text
from layanan.wire._forms import Refused
from layanan.wire._hints import Hint
from layanan.wire._reading import expected

__all__ = ["UNKNOWN", "Flaw", "Place", "flaw", "flaws", "path", "shown"]

Place: TypeAlias = tuple[str | int, ...]
"""The keys and positions that lead to a value in a document."""

_LONGEST: Final = 60
UNKNOWN: Final = Text("kunci yang dikenal", "a known key")


@final
@frozen
class Flaw:
    """One fault of a document, at a place."""

    place: Place
    fault: Fault
    unknown: bool = False


def flaws(error: BaseException, hint: Hint, place: Place) -> Iterator[Flaw]:
    """Give all that is wrong, in the order of the fields.

    Args:
        error: What reading raised.
        hint: What was to be read.
        place: Where it lies.
    """
    if isinstance(error, ClassValidationError | IterableValidationError):
        for inner in error.exceptions:
            step, inner_hint = _step(inner)
            here = place if step is None else (*place, step)
            yield from flaws(inner, hint if step is None else inner_hint, here)
    elif isinstance(error, ForbiddenExtraKeysError):
        for key in sorted(map(str, error.extra_fields)):
            yield flaw((*place, key), "...", UNKNOWN, unknown=True)
    elif isinstance(error, MalformedError):
        for fault in error.faults:
            yield Flaw(place, fault)
    elif isinstance(error, Refused):
        hidden = identifies(hint)
        yield flaw(place, "(dirahasiakan)" if hidden else shown(error.value), error.expected)
    elif isinstance(error, CitationError):
        yield flaw(place, shown(error.text), error.reason)
    elif isinstance(error, KeyError):
        yield flaw(place, "-", _asked(hint))
    else:
        raise error


def _asked(hint: Hint) -> Text:
    return Text("terisi: {what}", "given: {what}").format(what=expected(hint))


def flaw(place: Place, found: str, wanted: Text, *, unknown: bool = False) -> Flaw:
    """Describe one fault at a place."""
    return Flaw(place, Fault("", found, wanted), unknown)


def _step(error: BaseException) -> tuple[str | int | None, object]:
    """Tell under which field or at which position an error arose."""
    given = cast("Iterable[object]", getattr(error, "__notes__", ()))
    fields = [one for one in given if isinstance(one, AttributeValidationNote)]
    if fields:
        return fields[0].name, fields[0].type
    items = [one for one in given if isinstance(one, IterableValidationNote)]
    return (items[0].index, items[0].type) if items else (None, None)


def path(root: str, place: Place, inside: str = "") -> str:
    """Write a place as ``standar_pelayanan.biaya.tarif[0].jumlah``.

    Args:
        root: The name of the document.
        place: The place.
        inside: The rest of the way, where the class itself found the fault.
    """
    written = root
    for step in place:
        if isinstance(step, int):
            written += f"[{step}]"
        elif step.isidentifier() and step.isascii() and len(step) <= _LONGEST:
            written += f".{step}"
        else:
            written += f"[{_short(json.dumps(step))}]"
    return f"{written}.{inside}" if inside else written


def shown(value: object) -> str:  # noqa: PLR0911 - one for each kind
    """Show what was found in a few characters, whatever it is."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, str):
        return _short(json.dumps(value[: _LONGEST + 1], ensure_ascii=True))
    if isinstance(value, dict):
        return "{...}"
    if isinstance(value, list):
        return "[...]"
    if isinstance(value, int) and not -(2**64) < value < 2**64:
        return "(bilangan besar)"
    if isinstance(value, int | float):
        return repr(value)
    return f"({type(value).__name__})"


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
