"""From tokens to the words of the grammar: the longest spelling, spaces lost, lines wrapped."""

from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from layanan.tokens import Token
from layanan.waktu.frasa.words import NUMERALS, WORDS, Kind

__all__ = ["PADDING", "Lexeme", "lexemes", "lexicon"]

PADDING: Final = 5
"""How many `Kind.END` close a phrase: as many as the grammar ever looks ahead."""


class Lexeme(NamedTuple):
    """One or more tokens under the form the grammar knows them by."""

    kind: Kind
    form: str
    start: int
    end: int


# fmt: off
_GLUED_FIRST: Final = (
    "menit", "mnt", "jam", "hari", "hr", "kerja", "kalender", "minggu", "bulan", "bln", "tahun",
    "thn",
)
_GLUED_LAST: Final = (
    "sejak", "setelah", "sesudah", "sebelum", "terhitung", "mulai", "kerja", "kalender", "jika",
    "apabila", "bila", "untuk", "bagi", "tergantung", "maksimal", "dari", "dan", "atau",
)
# fmt: on
_TENS: Final = ("belas", "puluh", "ratus", "ribu", "juta")
_DIGITS: Final = ["dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"]


def _glued() -> Iterator[tuple[str, tuple[str, str]]]:
    for first in _GLUED_FIRST:
        for last in _GLUED_LAST:
            yield first + last, (first, last)
    for first in _DIGITS:
        for last in _TENS:
            yield first + last, (first, last)


_GLUED: Final = dict(_glued())
"""Words that lost the space between them: "menitsetelah", "empatbelas"."""


class _Entries(NamedTuple):
    """The spellings that begin with one word: the word alone, and longer ones by their second."""

    alone: tuple[Kind, str] | None
    longer: dict[str, tuple[tuple[tuple[str, ...], Kind, str], ...]]


@cache
def lexicon() -> dict[str, _Entries]:
    """Return every spelling by its first word, the longest first."""
    found: dict[tuple[str, ...], tuple[Kind, str]] = {}
    for kind, form, spellings in WORDS:
        for spelling in spellings.split(" | "):
            found[tuple(spelling.split(" "))] = (kind, form or spelling)
    table: dict[str, _Entries] = {}
    for words in sorted(found, key=len, reverse=True):
        first, *rest = words
        known = table.get(first, _Entries(None, {}))
        if rest:
            entry = (words, *found[words])
            known.longer[rest[0]] = (*known.longer.get(rest[0], ()), entry)
        else:
            known = known._replace(alone=found[words])
        table[first] = known
    return table


def lexemes(found: list[Token]) -> list[Lexeme]:
    """Read tokens as words of the grammar, and close them with `Kind.END`.

    Args:
        found: The tokens of one phrase.
    """
    table = lexicon()
    words = [token.word for token in found]
    if "\n" in words or not _GLUED.keys().isdisjoint(words):
        found = _unglued(_unbroken(found))
        words = [token.word for token in found]
    read: list[Lexeme] = []
    i, n = 0, len(words)
    while i < n:
        word = words[i]
        size, kind, form = _known(table.get(word), words, i)
        if kind is Kind.WORD and "0" <= word[0] <= "9":
            kind = Kind.CLOCK if _is_clock(word) else Kind.NUMBER
        read.append(Lexeme(kind, form, found[i].start, found[i + size - 1].end))
        i += size
    last = found[-1].end if found else 0
    read.extend([Lexeme(Kind.END, "", last, last)] * PADDING)
    return read


def _known(entries: _Entries | None, words: list[str], i: int) -> tuple[int, Kind, str]:
    """Return how many tokens the longest spelling takes at a place, its kind and its form."""
    if entries is not None:
        if entries.longer and i + 1 < len(words):
            for spelling, kind, form in entries.longer.get(words[i + 1], ()):
                size = len(spelling)
                if size == 2 or tuple(words[i : i + size]) == spelling:
                    return size, kind, form
        if entries.alone is not None:
            return 1, *entries.alone
    return 1, Kind.WORD, words[i]


def _is_clock(number: str) -> bool:
    hours, sign, minutes = number.partition(":" if ":" in number else ".")
    return (
        sign != ""
        and len(minutes) == 2
        and minutes.isdigit()
        and minutes < "60"
        and len(hours) <= 2
        and hours.isdigit()
        and int(hours) <= 24
    )


_UNIT_WORDS: Final = frozenset(
    words[0]
    for kind, _, spellings in WORDS
    if kind in (Kind.UNIT, Kind.ONE)
    for words in (spelling.split(" ") for spelling in spellings.split(" | "))
)


def _unbroken(found: list[Token]) -> list[Token]:
    """Drop the line breaks of a wrapped line; keep those between one length and the next."""
    lines: list[list[Token]] = [[]]
    for token in found:
        if token.word == "\n":
            lines.append([token])
        else:
            lines[-1].append(token)
    kept: list[Token] = []
    promised = False
    for line in lines:
        promises = any(token.word in _UNIT_WORDS for token in line)
        counts = any(token.word[0].isdigit() or token.word in _NUMERAL_WORDS for token in line)
        split = promised and promises and counts
        kept.extend(line if split else (token for token in line if token.word != "\n"))
        promised = promised or promises
    return kept


_NUMERAL_WORDS: Final = frozenset(NUMERALS.split())


def _unglued(found: list[Token]) -> list[Token]:
    apart: list[Token] = []
    for token in found:
        pair = _GLUED.get(token.word)
        if pair is None:
            apart.append(token)
        else:
            middle = token.start + len(pair[0])
            apart.append(Token(pair[0], token.start, middle))
            apart.append(Token(pair[1], middle, token.end))
    return apart
