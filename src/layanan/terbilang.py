"""Numbers in Indonesian words.

The law writes its numbers twice, "14 (empat belas)", and the words are a checksum on the digits.
"""

from typing import Final

from layanan.errors import Fault, MalformedError
from layanan.text import Text

__all__ = ["LARGEST", "to_words"]

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
        if not n:
            break
    return " ".join(reversed(groups))


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
