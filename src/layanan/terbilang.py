"""Numbers in Indonesian words.

The law writes its numbers twice, "14 (empat belas)", and the words are a checksum on the digits.
"""

from typing import Final

from layanan.errors import Fault, MalformedError, require_text
from layanan.text import Text

__all__ = ["LARGEST", "from_words", "to_words"]

LARGEST: Final = 10**18 - 1
"""The largest number that has words here."""

_ONES: Final = (
    "", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
)  # fmt: skip
_SCALES: Final = ("", "ribu", "juta", "miliar", "triliun", "kuadriliun")
_RANGE: Final = Text("bilangan bulat 0 sampai {n}", "a whole number from 0 to {n}").format(
    n=LARGEST
)


def to_words(n: int) -> str:
    """Write a number in words.

    Args:
        n: From 0 to `LARGEST`.

    Raises:
        MalformedError: if ``n`` is out of range or no whole number.

    Example:
        >>> to_words(14), to_words(1_100), to_words(2_011_000)
        ('empat belas', 'seribu seratus', 'dua juta sebelas ribu')
    """
    if type(n) is not int or not 0 <= n <= LARGEST:
        raise MalformedError("terbilang", [Fault.of("n", n, _RANGE)])
    if n == 0:
        return "nol"
    groups: list[str] = []
    for scale in _SCALES:
        n, group = divmod(n, 1000)
        if group == 1 and scale == "ribu":
            groups.append("seribu")
        elif group:
            groups.append(f"{_group(group)} {scale}".rstrip())
    return " ".join(reversed(groups))


# What each word does to the number read so far: add a unit, or multiply what stands before it. The
# words with *se-* are a unit and its multiple in one.
_UNITS: Final = {word: n for n, word in enumerate(_ONES) if word} | {"sepuluh": 10, "sebelas": 11}
_MULTIPLES: Final = {"puluh": 10, "ratus": 100}
_THOUSANDS: Final = {word: 1000**i for i, word in enumerate(_SCALES) if word}
_OLD_SPELLINGS: Final = {"milyar": "miliar", "milyard": "miliar", "trilyun": "triliun"}
_NO_NUMBER: Final = Text("bilangan dalam kata", "a number in words")


def from_words(words: str) -> int:
    """Read a number from its words; the inverse of `to_words`.

    What is read is written again and must come out the same, so words in an order that nobody
    writes ("lima enam", "puluh dua", "satu ribu seribu") are no number.

    Args:
        words: In any case and with any white space; *milyar* and *trilyun* may keep their old
            spelling.

    Raises:
        MalformedError: if the words are not a number as `to_words` writes it.

    Example:
        >>> from_words("dua juta sebelas ribu"), from_words("Empat  Belas")
        (2011000, 14)
    """
    require_text(words, "terbilang", "words")
    if len(words) > _LONGEST:
        raise MalformedError("terbilang", [Fault.of("words", words, _NO_NUMBER)])
    each = [_OLD_SPELLINGS.get(word, word) for word in words.casefold().split()]
    n = 0 if each == ["nol"] else _number(each)
    if n is None or n > LARGEST or to_words(n) != " ".join(each):
        raise MalformedError("terbilang", [Fault.of("words", words, _NO_NUMBER)])
    return n


_LONGEST: Final = 400  # the words of any number up to LARGEST are shorter


def _number(words: list[str]) -> int | None:
    """Add up words of number; whether they stand in order is for the caller to see."""
    total = group = digit = 0
    for word in words:
        if word in _UNITS:
            digit = _UNITS[word]
        elif word == "belas":
            group, digit = group + 10 + digit, 0
        elif word in _MULTIPLES:
            group, digit = group + digit * _MULTIPLES[word], 0
        elif word == "seratus":
            group += 100
        elif word == "seribu":
            total += 1000
        elif word in _THOUSANDS:
            total, group, digit = total + (group + digit) * _THOUSANDS[word], 0, 0
        else:
            return None
    return total + group + digit


def _group(n: int) -> str:
    hundreds, rest = divmod(n, 100)
    words: list[str] = []
    if hundreds == 1:
        words.append("seratus")
    elif hundreds:
        words.append(f"{_ONES[hundreds]} ratus")
    if rest in (10, 11):
        words.append("sepuluh" if rest == 10 else "sebelas")
    elif rest > 11 and rest < 20:
        words.append(f"{_ONES[rest - 10]} belas")
    else:
        tens, ones = divmod(rest, 10)
        words.extend([f"{_ONES[tens]} puluh"] if tens else [])
        words.extend([_ONES[ones]] if ones else [])
    return " ".join(words)
