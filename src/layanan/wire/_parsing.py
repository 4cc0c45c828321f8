"""From bytes to parsed JSON: bounded, and with nothing passed over in silence.

`parse` is the patient way, with the standard library: it says where a text breaks off, and finds a
key that stands twice. `parse_fast` is the other, with msgspec where it is installed. msgspec keeps
the last of two equal keys, so its answer is trusted only if writing it again gives as many colons
as there were: a key that was dropped took its own colon with it, and an escape could hide one, so a
text with such an escape is left to the patient way. Whatever msgspec refuses is, too.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any, Final, cast, final

from layanan.errors import Fault
from layanan.text import Text

try:
    import msgspec
except ImportError:  # the extra is not installed
    msgspec = None  # type: ignore[assignment] # asked for by `parse_fast`, which is None then

__all__ = ["DEPTH", "Broken", "Repeated", "as_bytes", "encode", "parse", "parse_fast", "too_deep"]


@final
class Broken(ValueError):  # noqa: N818 - never leaves this package
    """A text that is no JSON, or more of it than was allowed."""

    def __init__(self, found: str, expected: Text) -> None:
        self.fault = Fault("", found, expected)
        super().__init__(self.fault)


@final
class Repeated(dict[str, Any]):
    """An object with a key that stands twice; ``keys_twice`` names them."""

    keys_twice: tuple[str, ...] = ()


_UTF8: Final = Text("teks JSON dalam UTF-8", "JSON text in UTF-8")
_JSON: Final = Text("teks JSON yang utuh dan benar", "whole and correct JSON text")
_NUMBER: Final = Text("bilangan yang wajar", "a number of sensible size")
DEPTH: Final = Text("paling banyak {n} tingkat", "at most {n} levels deep")
_SIZE: Final = Text("paling banyak {n} byte", "at most {n} bytes")


def as_bytes(text: str | bytes, max_size: int) -> bytes:
    """Return a text in UTF-8, if it is not too long.

    Raises:
        Broken: if it is, or has half a surrogate pair.
    """
    if len(text) <= max_size:
        try:
            data = text.encode() if isinstance(text, str) else bytes(text)
        except UnicodeEncodeError as error:
            raise Broken(f"(karakter {error.start})", _UTF8) from None
        if len(data) <= max_size:
            return data
    raise Broken("(...)", _SIZE.format(n=max_size))


def parse(data: bytes, max_depth: int) -> tuple[object, bool]:
    """Parse a text.

    Returns:
        What it holds, and whether a key stands twice somewhere: in a `Repeated` then.

    Raises:
        Broken: if it is no JSON.
    """
    repeated = False

    def pairs(found: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal repeated
        made = dict(found)
        if len(made) == len(found):
            return made
        repeated = True
        again = Repeated(made)
        times = Counter(key for key, _ in found)
        again.keys_twice = tuple(key for key in made if times[key] > 1)
        return again

    try:
        parsed: object = json.loads(
            data.decode(), object_pairs_hook=pairs, parse_constant=_refuse, parse_float=_finite
        )
    except UnicodeDecodeError as error:
        raise Broken(f"(byte {error.start})", _UTF8) from None
    except json.JSONDecodeError as error:
        raise Broken(f"(baris {error.lineno}, kolom {error.colno})", _JSON) from None
    except RecursionError:
        raise Broken("(...)", DEPTH.format(n=max_depth)) from None
    except Broken:
        raise
    except ValueError:  # more digits than Python turns into a number
        raise Broken("(...)", _NUMBER) from None
    return parsed, repeated


def _refuse(constant: str) -> object:
    raise Broken(constant, _JSON)


def _finite(digits: str) -> float:
    number = float(digits)
    if number in (float("inf"), float("-inf")):
        raise Broken(digits[:20], _NUMBER)
    return number


def too_deep(document: object, max_depth: int) -> bool:
    """Tell whether lists and objects lie within each other deeper than allowed.

    One that holds itself does.
    """
    level = [document]
    for _ in range(max_depth):
        inner = (one for outer in level for one in _held(outer) if isinstance(one, dict | list))
        # Python can hold one list a million times; it is looked into once.
        level = list({id(one): one for one in inner}.values())
        if not level:
            return False
    return True


def _held(outer: object) -> Iterable[object]:
    if isinstance(outer, dict):
        return cast("dict[str, object]", outer).values()
    return cast("list[object]", outer) if isinstance(outer, list) else ()


def _encode_json(document: object) -> bytes:
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode()


def _parse_json(data: bytes) -> object:
    parsed, repeated = parse(data, 0)
    if repeated:
        raise Broken("", _JSON)
    return parsed


def _parse_msgspec(data: bytes) -> object:
    parsed: object = msgspec.json.decode(data)
    if b"\\u003" in data or msgspec.json.encode(parsed).count(b":") != data.count(b":"):
        raise Broken("", _JSON)
    return parsed


encode: Final[Callable[[object], bytes]] = _encode_json if msgspec is None else msgspec.json.encode
"""Write plain data as compact JSON in UTF-8."""

parse_fast: Final[Callable[[bytes], object]] = _parse_json if msgspec is None else _parse_msgspec
"""Parse a text without saying what is wrong with it, should anything be."""
