"""Documents: the values of this library as JSON, and back, exactly.

A document says what it is and which version of this format it is written in::

    {"skema": 1, "jenis": "standar_pelayanan", "isi": {"nama": "SKCK", "biaya": {...}}}

``isi`` has the fields of the class, spelled as in the class; one that has its default is left out.
Single values are written thus:

==================  =======================================  =================================
value               form                                     example
==================  =======================================  =================================
text                a string                                 ``"SKCK"``
whole number        digits; at most 2^53 - 1                 ``14``
yes or no           ``true`` or ``false``                    ``true``
not given           the key is left out, or ``null``         ``null``
money, decimals     a string of digits, never a number       ``"50000"``, ``"12.5"``
day                 ISO 8601                                 ``"2026-03-13"``
moment              ISO 8601 with its offset, which is kept  ``"2026-03-13T09:30:00+07:00"``
item of a list      its value                                ``"berkas_lengkap"``
length of time      an object with its unit                  ``{"jumlah": 1, "satuan": "jam"}``
regulation          its short name, or an object             ``"UU 25/2009"``
citation            as it is cited, or an object             ``"Pasal 21 huruf d UU 25/2009"``
tuple               a list                                   ``["a", "b"]``
set                 a list, sorted, without repetition       ``["a", "b"]``
component           an object, or why it has no content      ``{...}``, ``"kosong"``
==================  =======================================  =================================

Nothing is coerced: ``null`` is no text, ``"tidak"`` is not *false*, 12.7 is not 12. A document with
anything wrong is refused as a whole, with every fault at once, each with its path::

    >>> loads(b'{"skema": 1, "jenis": "jangka_waktu", "isi": {"jumlah": "3", "satan": "hari"}}')
    Traceback (most recent call last):
    ...
    layanan.errors.WireError: jangka_waktu.jumlah: "3", not a whole number ...
"""

from collections.abc import Mapping
from typing import Any, Final, TypeVar, overload

from layanan.wire import _document, _parsing
from layanan.wire._classes import DOCUMENTS, tag
from layanan.wire._document import SKEMA
from layanan.wire._parsing import Broken

__all__ = [
    "DOCUMENTS",
    "MAX_DEPTH",
    "MAX_SIZE",
    "SKEMA",
    "dumps",
    "loads",
    "loads_leniently",
    "structure",
    "structure_leniently",
    "tag",
    "unstructure",
]

T = TypeVar("T")

MAX_SIZE: Final = 4 * 1024 * 1024
"""How many bytes a document may have, unless told otherwise."""

MAX_DEPTH: Final = 64
"""How deep lists and objects may lie in each other, unless told otherwise."""


def unstructure(value: object) -> dict[str, object]:
    """Turn a value into a document of plain data: dict, list, str, int, bool, None.

    Args:
        value: An instance of one of `DOCUMENTS`.

    Raises:
        TypeError: if it is no document.
        WireError: if it holds what no document can: a number beyond 2^53 - 1, an amount of more
            than 30 digits, a moment whose offset has a fraction of a second.

    Example:
        >>> from layanan import JangkaWaktu, Satuan
        >>> unstructure(JangkaWaktu(14, Satuan.HARI_KERJA))["isi"]
        {'jumlah': 14, 'satuan': 'hari kerja'}
    """
    return _document.write(value)


def dumps(value: object) -> bytes:
    """Write a value as a document: compact JSON in UTF-8.

    Args:
        value: An instance of one of `DOCUMENTS`.

    Raises:
        TypeError: if it is no document.
        WireError: as `unstructure`; also where a text holds half a surrogate pair.

    Example:
        >>> from layanan import JangkaWaktu, Satuan
        >>> dumps(JangkaWaktu(14, Satuan.HARI_KERJA))
        b'{"skema":1,"jenis":"jangka_waktu","isi":{"jumlah":14,"satuan":"hari kerja"}}'
    """
    return _document.encode(value)


@overload
def loads(text: str | bytes, cls: type[T], *, max_size: int = ..., max_depth: int = ...) -> T: ...
@overload
def loads(
    text: str | bytes, cls: None = None, *, max_size: int = ..., max_depth: int = ...
) -> object: ...
def loads(
    text: str | bytes,
    cls: type[Any] | None = None,
    *,
    max_size: int = MAX_SIZE,
    max_depth: int = MAX_DEPTH,
) -> Any:
    """Read a document.

    Args:
        text: JSON; bytes are UTF-8.
        cls: What it should be; None: whatever it says it is.
        max_size: How many bytes it may have.
        max_depth: How deep lists and objects may lie in each other.

    Raises:
        TypeError: if ``text`` is neither str nor bytes, or ``cls`` is no document: mistakes of the
            program, not of what it was sent.
        WireError: with every fault of the document, whatever is wrong with it.

    Example:
        >>> loads('{"skema": 1, "jenis": "jangka_waktu", "isi": {"jumlah": 1, "satuan": "bulan"}}')
        JangkaWaktu(jumlah=1, satuan=<Satuan.BULAN: 'bulan'>)
    """
    data = _bytes(text, cls, max_size)
    try:
        return _document.read_fast(data, cls, max_depth)
    except Exception:  # noqa: BLE001 - whatever it was, the patient way says it better
        parsed, repeated = _parsed(data, cls, max_depth)
        return _document.read(parsed, cls, max_depth, lenient=False, repeated=repeated)[0]


@overload
def loads_leniently(
    text: str | bytes, cls: type[T], *, max_size: int = ..., max_depth: int = ...
) -> tuple[T, Mapping[str, object]]: ...
@overload
def loads_leniently(
    text: str | bytes, cls: None = None, *, max_size: int = ..., max_depth: int = ...
) -> tuple[object, Mapping[str, object]]: ...
def loads_leniently(
    text: str | bytes,
    cls: type[Any] | None = None,
    *,
    max_size: int = MAX_SIZE,
    max_depth: int = MAX_DEPTH,
) -> tuple[Any, Mapping[str, object]]:
    """Read a document and leave out the keys that are not known; nothing else is forgiven.

    Args:
        text: JSON; bytes are UTF-8.
        cls: What it should be; None: whatever it says it is.
        max_size: How many bytes it may have.
        max_depth: How deep lists and objects may lie in each other.

    Returns:
        The value, and what was left out: parsed JSON by path.

    Raises:
        TypeError: as `loads`.
        WireError: with every fault of the rest.

    Example:
        >>> text = '{"skema": 1, "jenis": "text", "isi": {"id": "ya", "en": "yes", "fr": "oui"}}'
        >>> loads_leniently(text)
        (Text(id='ya', en='yes'), {'text.fr': 'oui'})
    """
    data = _bytes(text, cls, max_size)
    parsed, repeated = _parsed(data, cls, max_depth)
    return _document.read(parsed, cls, max_depth, lenient=True, repeated=repeated)


@overload
def structure(document: object, cls: type[T], *, max_depth: int = ...) -> T: ...
@overload
def structure(document: object, cls: None = None, *, max_depth: int = ...) -> object: ...
def structure(document: object, cls: type[Any] | None = None, *, max_depth: int = MAX_DEPTH) -> Any:
    """Turn a document of plain data, as any parser of JSON gives it, into a value.

    Args:
        document: The document.
        cls: What it should be; None: whatever it says it is.
        max_depth: How deep lists and objects may lie in each other.

    Raises:
        TypeError: if ``cls`` is no document.
        WireError: with every fault of the document, whatever is wrong with it.
    """
    return _document.read(document, cls, max_depth, lenient=False)[0]


@overload
def structure_leniently(
    document: object, cls: type[T], *, max_depth: int = ...
) -> tuple[T, Mapping[str, object]]: ...
@overload
def structure_leniently(
    document: object, cls: None = None, *, max_depth: int = ...
) -> tuple[object, Mapping[str, object]]: ...
def structure_leniently(
    document: object, cls: type[Any] | None = None, *, max_depth: int = MAX_DEPTH
) -> tuple[Any, Mapping[str, object]]:
    """Do as `structure`, and leave out the keys that are not known.

    Args:
        document: The document.
        cls: What it should be; None: whatever it says it is.
        max_depth: How deep lists and objects may lie in each other.

    Returns:
        The value, and what was left out: parsed JSON by path.

    Raises:
        TypeError: if ``cls`` is no document.
        WireError: with every fault of the rest.
    """
    return _document.read(document, cls, max_depth, lenient=True)


def _bytes(text: str | bytes, cls: type[Any] | None, max_size: int) -> bytes:
    try:
        return _parsing.as_bytes(text, max_size)
    except Broken as broken:
        raise _document.refused("" if cls is None else tag(cls), broken) from None


def _parsed(
    data: bytes, cls: type[Any] | None, max_depth: int
) -> tuple[object, dict[int, tuple[str, ...]]]:
    try:
        return _parsing.parse(data, max_depth)
    except Broken as broken:
        raise _document.refused("" if cls is None else tag(cls), broken) from None
