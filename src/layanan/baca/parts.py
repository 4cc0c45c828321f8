"""Cutting a text about fees into the parts that may each be a row."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from layanan.tokens import Token, tokens

__all__ = ["BORNE", "Part", "cut"]


class Part(NamedTuple):
    """Some tokens of a text."""

    text: str
    tokens: list[Token]

    def words(self, start: int = 0, end: int | None = None) -> str:
        """The tokens from one to another, as written, without the signs at their edges."""
        found = self.tokens[start:end]
        if not found:
            return ""
        raw = " ".join(self.text[found[0].start : found[-1].end].split()).strip(" ,.;:=/-\"'•")
        if raw.count("(") != raw.count(")"):
            raw = " ".join(raw.replace("(", " ").replace(")", " ").split())
        return raw


BORNE: Final = frozenset({"dibebankan", "ditanggung"})
_STATING: Final = BORNE | {"rp", "rupiah", "gratis", "dipungut", "idr"}


def cut(text: str) -> Iterator[Part]:
    """Cut at semicolons, lines and ends of sentences, and at commas between two statements."""
    found = tokens(text)
    ahead = _stated_ahead(found)
    start = depth = 0
    stated = False
    for i, token in enumerate(found):
        depth = max(depth + (token.word == "(") - (token.word == ")"), 0)
        stated = stated or token.word in _STATING
        if depth and token.word != "\n":
            continue
        if (
            token.word in (";", "\n", "|")
            or _ends_sentence(text, found, i)
            or (token.word == "," and stated and ahead[i + 1] and found[i + 1].word != "-")
        ):
            yield from _filled(Part(text, found[start:i]))
            start, depth, stated = i + 1, 0, False
    yield from _filled(Part(text, found[start:]))


def _stated_ahead(found: list[Token]) -> list[bool]:
    """Tell for each place whether a fee is stated before the next comma."""
    ahead = [False]
    for token in reversed(found):
        stops = token.word in (",", ";")
        ahead.append(not stops and (token.word in _STATING or ahead[-1]))
    return ahead[::-1]


def _ends_sentence(text: str, found: list[Token], i: int) -> bool:
    if found[i].word != "." or i == 0 or i + 1 == len(found):
        return False
    after = found[i + 1]
    before = found[i - 1]
    return (
        after.start > found[i].end
        and text[after.start].isupper()
        and before.word not in _SHORT
        and after.word not in ("rp", "tahun", "nomor", "no")
    )


_SHORT: Final = frozenset({"rp", "no", "th", "thn", "kab", "kec", "prov", "jl", "tgl", "dr", "ps"})


def _filled(part: Part) -> Iterator[Part]:
    found = part.tokens
    while found and found[0].word in _EDGES:
        found = found[1:]
    while found and found[-1].word in _EDGES - {"-"}:
        found = found[:-1]
    if found:
        yield Part(part.text, found)


_EDGES: Final = frozenset({",", ".", ";", ":", "\n", '"', "'", "•", "-", "*", "!"})
