"""From bytes to parsed JSON: bounded, and with nothing passed over in silence.

`parse` is the patient way: it says where a text breaks off and which key stands twice. `parse_fast`
is for texts with nothing wrong; whatever it refuses is parsed again.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any, Final, cast, final

from layanan.errors import Fault, LayananError
from layanan.text import Text
from layanan.wire._extra import msgspec
from layanan.wire._hints import Parsed

__all__ = [
    "DEPTH",
    "Broken",
    "as_bytes",
    "encode",
    "encode_json",
    "parse",
    "parse_fast",
    "too_deep",
]


@final
class Broken(LayananError):  # noqa: N818 - never leaves this package
    """A text that is no JSON, or more of it than was allowed."""

    def __init__(self, found: str, expected: Text, place: str = "") -> None:
        self.fault = Fault(place, found, expected)
        super().__init__(self.fault)


_UTF8: Final = Text("teks JSON dalam UTF-8", "JSON text in UTF-8")
_JSON: Final = Text("teks JSON yang utuh dan benar", "whole and correct JSON text")
_NUMBER: Final = Text("bilangan yang wajar", "a number of sensible size")
DEPTH: Final = Text("paling banyak {n} tingkat", "at most {n} levels deep")
_SIZE: Final = Text("paling banyak {n} byte", "at most {n} bytes")


def as_bytes(text: object, max_size: int) -> bytes:
    """Return a text in UTF-8, if it is not too long.

    Raises:
        TypeError: if it is no text.
        Broken: if it is too long, or has half a surrogate pair.
    """
    if not isinstance(text, str | bytes):
        message = f"text: expected str or bytes, not {type(text).__name__}"
        raise TypeError(message)
    if len(text) <= max_size:
        try:
            data = text.encode() if isinstance(text, str) else bytes(text)
        except UnicodeEncodeError as error:
            raise Broken("(...)", _UTF8, _place(error.object, error.start)) from None
        if len(data) <= max_size:
            return data
    raise Broken("(...)", _SIZE.format(n=max_size))


def parse(data: bytes, max_depth: int) -> tuple[object, dict[int, tuple[str, ...]]]:
    """Parse a text.

    Returns:
        What it holds, and the keys that stand twice, by the identity of their object.

    Raises:
        Broken: if it is no JSON; with the line and column where that shows, if it shows at one.
    """
    repeated: dict[int, tuple[str, ...]] = {}

    def pairs(found: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(found)
        if len(made) != len(found):
            kept.append(made)
            times = Counter(key for key, _ in found)
            repeated[id(made)] = tuple(key for key in made if times[key] > 1)
        return made

    kept: list[object] = []  # an identity is one only while its object lives
    try:
        parsed: object = json.loads(
            data.decode(), object_pairs_hook=pairs, parse_constant=_refuse, parse_float=_finite
        )
    except UnicodeDecodeError as error:
        before = data[: error.start].decode()
        raise Broken("(...)", _UTF8, _place(before, len(before))) from None
    except json.JSONDecodeError as error:
        found = "(...)" if error.doc[error.pos :].strip() else "(akhir teks)"
        raise Broken(found, _JSON, _place(error.doc, error.pos)) from None
    except RecursionError:
        raise Broken("(...)", DEPTH.format(n=max_depth)) from None
    except Broken:
        raise
    except ValueError:  # more digits than Python turns into a number
        raise Broken("(...)", _NUMBER) from None
    return parsed, repeated


def _place(text: str, at: int) -> str:
    """Write a position in a text as its line and column, both from one."""
    return f"{text.count(chr(10), 0, at) + 1}:{at - text.rfind(chr(10), 0, at)}"


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
    level: list[Parsed] = [document] if isinstance(document, dict | list) else []
    for _ in range(max_depth):
        # Python can hold one list a million times; it is looked into once.
        level = list({id(one): one for outer in level for one in _held(outer)}.values())
        if not level:
            return False
    return True


def _held(outer: Parsed) -> list[Parsed]:
    inside = cast("dict[str, Parsed]", outer).values() if isinstance(outer, dict) else outer
    return [one for one in cast("Iterable[Parsed]", inside) if isinstance(one, dict | list)]


def encode_json(document: object) -> bytes:
    """Write plain data without msgspec."""
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode()


def _single(found: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(found)
    if len(made) != len(found):
        raise Broken("", _JSON)
    return made


_DECODER: Final = json.JSONDecoder(
    object_pairs_hook=_single, parse_constant=_refuse, parse_float=_refuse
)


def parse_fast(data: bytes) -> object:
    """Parse a text without saying what is wrong with it, should anything be.

    No value of this library is written with a point or an exponent: such a number is refused.
    """
    parsed: object = _DECODER.decode(data.decode())
    if b"\\u" in data:
        raise Broken("", _JSON)  # it may be half a surrogate pair
    return parsed


encode: Final[Callable[[object], bytes]] = (
    encode_json if msgspec is None else msgspec.json.Encoder().encode
)
"""Write plain data as compact JSON in UTF-8; with msgspec days and items of lists may be in it."""
