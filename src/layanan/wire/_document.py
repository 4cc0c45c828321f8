"""The envelope of a document, and the order in which it is looked at.

First whether it is a document at all and of a version this release knows; a later version is
refused with that one sentence, since nobody here knows what else it may mean. Then everything else
at once.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final, cast

from layanan.errors import Fault, WireError
from layanan.text import Text
from layanan.wire import _fast, _faults, _parsing, _reading, _writing
from layanan.wire._classes import DOCUMENTS, tag
from layanan.wire._extra import msgspec
from layanan.wire._faults import Flaw, Place, path
from layanan.wire._forms import Refused
from layanan.wire._hints import Parsed, Value
from layanan.wire._parsing import Broken

__all__ = ["SKEMA", "encode", "read", "read_fast", "refused", "write"]

SKEMA: Final = 1
_NONE: Final[Mapping[int, tuple[str, ...]]] = {}
_KEYS: Final = ("skema", "jenis", "isi")

_OBJECT: Final = Text(
    'dokumen {{"skema": {skema}, "jenis": ..., "isi": ...}}',
    'a document {{"skema": {skema}, "jenis": ..., "isi": ...}}',
).format(skema=SKEMA)
_VERSION: Final = Text("bilangan bulat, paling sedikit 1", "a whole number, at least 1")
_LATER: Final = Text(
    "paling tinggi {skema}: dokumen ini ditulis oleh rilis layanan yang lebih baru",
    "at most {skema}: this document was written by a later release of layanan",
).format(skema=SKEMA)
_KIND: Final = Text('"{name}"', '"{name}"')
_KINDS: Final = Text("jenis dokumen yang dikenal", "a known kind of document")
_TWICE: Final = Text("kunci yang disebut sekali saja", "a key that stands once only")
_GIVEN: Final = Text("terisi", "given")


def write(value: object) -> dict[str, object]:
    """Put a value into its envelope, as plain data."""
    return _written(value, native=False)


def encode(value: object) -> bytes:
    """Put a value into its envelope, as JSON."""
    try:
        if msgspec is None:
            return _parsing.encode_json(_written(value, native=False))
        return _parsing.encode(_written(value, native=True))
    except UnicodeEncodeError:
        raise _unwritable(value) from None


def _written(value: object, *, native: bool) -> dict[str, object]:
    name = tag(type(value))
    try:
        return {"skema": SKEMA, "jenis": name, "isi": _writing.body(value, native=native)}
    except Refused:
        raise _unwritable(value) from None


def _unwritable(value: object) -> WireError:
    """Say what about a value no document can hold."""
    name = tag(type(value))
    return WireError(
        name,
        [
            Fault(path(name, place), fault.value, fault.expected)
            for place, fault in _writing.unwritable(value)
        ],
    )


def read_fast(data: bytes, cls: type[Any] | None, max_depth: int) -> Value:
    """Read a document that has nothing wrong with it.

    Raises:
        Exception: of any kind, if it has or might have; nothing is said about it.
    """
    if msgspec is not None:
        known = DOCUMENTS[_fast.kind(data)] if cls is None else cls
        if max_depth > _reading.deepest(known):
            return _fast.decoder(known, SKEMA)(data)
    document: Any = _parsing.parse_fast(data)
    skema, jenis, isi = (document[key] for key in _KEYS)
    cls = DOCUMENTS[jenis] if cls is None else cls
    if (
        type(skema) is not int
        or skema != SKEMA
        or jenis != tag(cls)
        or len(document) != len(_KEYS)
        or max_depth <= _reading.deepest(cls)
    ):
        raise Broken("", _OBJECT)
    return _fast.builder(cls)(isi)


def read(
    document: object,
    cls: type[Any] | None,
    max_depth: int,
    *,
    lenient: bool,
    repeated: Mapping[int, tuple[str, ...]] = _NONE,
) -> tuple[Any, dict[str, object]]:
    """Read a parsed document, or say all that is wrong with it.

    Args:
        document: The document.
        cls: What it should be; None: whatever it says it is.
        max_depth: How deep it may be nested.
        lenient: Whether to leave out keys that are not known.
        repeated: Keys that stood twice, by the identity of their object.

    Returns:
        The value, and what was left out, by path.

    Raises:
        WireError: with every fault.
    """
    name = "" if cls is None else tag(cls)
    if _parsing.too_deep(document, max_depth):
        raise refused(name, Broken("{...}", _parsing.DEPTH.format(n=max_depth)))
    if type(document) is not dict:
        raise WireError(name, [Fault("", _faults.shown(document), _OBJECT)])
    whole = cast("dict[str, object]", document)
    kind = whole.get("jenis")
    if cls is None and isinstance(kind, str):
        cls = DOCUMENTS.get(kind)
    name = "" if cls is None else tag(cls)
    value, found = _content(whole, cls)
    unknown = [flaw.place for flaw in found if flaw.unknown] if lenient else []
    if unknown:
        value, found = _content(_without(whole, unknown), cls)
    if repeated:
        found = [*_repeated(document, (), repeated), *found]
    if found:
        raise WireError(
            name,
            [
                Fault(
                    _path(name, flaw.place, flaw.fault.path), flaw.fault.value, flaw.fault.expected
                )
                for flaw in found
            ],
        )
    return value, {_path(name, place): _at(whole, place) for place in unknown}


def _content(whole: dict[str, object], cls: type[Any] | None) -> tuple[Any, list[Flaw]]:
    """Return the value of a document as far as it has one, and all that is wrong with it."""
    found = list(_envelope(whole, cls))
    if cls is None or whole.get("jenis") != tag(cls) or "isi" not in whole:
        return None, found
    try:
        return _reading.reader(cls)(whole["isi"]), found
    except Exception as error:  # noqa: BLE001 - what is none of ours is raised again there
        return None, [*found, *_faults.flaws(error, cls, ("isi",))]


def _envelope(whole: dict[str, object], cls: type[Any] | None) -> Iterator[Flaw]:
    skema = whole.get("skema")
    if type(skema) is int and skema > SKEMA:
        name = "" if cls is None else tag(cls)
        raise WireError(name, [Fault("skema", _faults.shown(skema), _LATER)])
    for key in _KEYS:
        if key not in whole:
            yield _faults.flaw((key,), "-", _GIVEN)
    if "skema" in whole and (type(skema) is not int or skema < 1):
        yield _faults.flaw(("skema",), _faults.shown(skema), _VERSION)
    if "jenis" in whole:
        kind = whole["jenis"]
        if cls is not None and kind != tag(cls):
            yield _faults.flaw(("jenis",), _faults.shown(kind), _KIND.format(name=tag(cls)))
        elif not isinstance(kind, str) or (cls is None and kind not in DOCUMENTS):
            yield _faults.flaw(("jenis",), _faults.shown(kind), _KINDS)
    for key in whole:
        if key not in _KEYS:
            # Python, though no JSON, has keys that are no text.
            yield _faults.flaw((str(key),), "...", _faults.UNKNOWN, unknown=True)


def _path(name: str, place: Place, inside: str = "") -> str:
    """Write a place; what a document is stands for the key of its content."""
    if place[0] == "isi":
        return path(name or "isi", place[1:], inside)
    return path("", place, inside).removeprefix(".")


def _repeated(
    given: Parsed, place: Place, repeated: Mapping[int, tuple[str, ...]]
) -> Iterator[Flaw]:
    """List the keys that stood twice."""
    for key in repeated.get(id(given), ()):
        yield _faults.flaw((*place, key), "...", _TWICE)
    if isinstance(given, dict):
        for key, one in cast("dict[str, object]", given).items():
            yield from _repeated(one, (*place, key), repeated)
    elif isinstance(given, list):
        for i, one in enumerate(cast("list[object]", given)):
            yield from _repeated(one, (*place, i), repeated)


def _without(given: Parsed, places: list[Place]) -> Parsed:
    """Return parsed JSON without the keys at some places."""
    below: dict[str | int, list[Place]] = {}
    for first, *rest in places:
        below.setdefault(first, []).append(tuple(rest))
    if isinstance(given, dict):
        pairs = cast("dict[str, object]", given).items()
        return {
            key: _without(one, below[key]) if key in below else one
            for key, one in pairs
            if () not in below.get(key, ())
        }
    items = enumerate(cast("list[object]", given))
    return [_without(one, below[i]) if i in below else one for i, one in items]


def _at(given: Parsed, place: Place) -> object:
    for step in place:
        given = given[step]
    return given


def refused(name: str, broken: Broken) -> WireError:
    """Say that a text could not be parsed."""
    return WireError(name, [broken.fault])
