"""Reading one amount of money: digits and separators, scales, and the words that check them."""

import re
from decimal import Decimal
from typing import Final, NamedTuple

from layanan.baca.reasons import AlasanBiaya, RefusedError
from layanan.errors import MalformedError
from layanan.terbilang import from_words

__all__ = [
    "COUNTING",
    "MAGNITUDES",
    "SCALES",
    "Amount",
    "counts",
    "find_money",
    "has_digits",
    "number_words",
    "read_amount",
    "separated",
    "starts",
]

SCALES: Final = {
    "ribu": 1_000, "rb": 1_000, "juta": 1_000_000, "jt": 1_000_000,
    "miliar": 1_000_000_000, "milyar": 1_000_000_000,
}  # fmt: skip
"""What a word behind a number multiplies it by."""
COUNTING: Final = frozenset(
    {"nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "belas"}
    | {"sepuluh", "sebelas", "puluh", "ratus", "seratus", "ribu", "seribu", "juta", "miliar"}
)
"""The words numbers are said with."""
MAGNITUDES: Final = frozenset({"puluh", "ratus", "seratus", "ribu", "seribu", "juta", "miliar"})
"""Those of them that say how much a number is multiplied by."""


def separated(word: str) -> bool:
    """Tell whether a word is a number with a separator in it."""
    return word[0].isdecimal() and ("," in word or "." in word)


def has_digits(words: list[str]) -> bool:
    """Tell whether any word is a number."""
    return any(word[0].isdecimal() for word in words)


def find_money(words: list[str]) -> int | None:
    """Find where the first amount begins: "Rp 50.000", "50.000,-", "5 ribu rupiah"."""
    for i, word in enumerate(words):
        if word in ("rp", "idr"):
            return i
        if word[0].isdecimal():
            after = words[i + 1 : i + 3]
            if after == [",", "-"] or "rupiah" in after:
                return i
    return None


def counts(word: str) -> bool:
    """Tell whether a word is a number or the scale of one."""
    return word[0].isdecimal() or word in SCALES


def starts(words: list[str], at: int) -> bool:
    """Tell whether an amount may begin at a place."""
    return words[at] in ("rp", "idr") or words[at][0].isdecimal()


class Amount(NamedTuple):
    """An amount as it was read, where it ends, and whether it named its scale ("5 juta")."""

    value: Decimal
    end: int
    scaled: bool = False


def read_amount(words: list[str], at: int) -> Amount:
    """Read one amount, and the words in brackets that check it."""
    i = at
    if words[i] in ("rp", "idr"):
        i += 1
        i += words[i : i + 1] == ["."]
    if i >= len(words) or not words[i][0].isdecimal():
        raise RefusedError(AlasanBiaya.TANPA_RUPIAH)
    scale = SCALES.get(words[i + 1]) if i + 1 < len(words) else None
    value = _scaled(words[i], scale) if scale else _plain(words[i])
    i += 2 if scale else 1
    if words[i : i + 2] in ([",", "-"], [".", "-"], [";", "-"]):
        i += 2
        i += words[i : i + 1] == ["-"]
    i += words[i : i + 1] == ["rupiah"]
    if words[i : i + 1] == ["("] and ")" in words[i:]:
        close = words.index(")", i)
        said = number_words([word for word in words[i + 1 : close] if word != "rupiah"])
        if said is not None:
            if said != value:
                raise RefusedError(AlasanBiaya.BERBEDA)
            i = close + 1
    return Amount(value, i, scale is not None)


_PLAIN: Final = re.compile(r"(?:0|[1-9][0-9]{0,2}(?:\.[0-9]{3})+|[1-9][0-9]{0,14})(?:,[0-9]{2})?")


def _plain(digits: str) -> Decimal:
    """Read digits with full stops between thousands and a comma before cents."""
    if len(digits) > 24 or not _PLAIN.fullmatch(digits):
        raise RefusedError(AlasanBiaya.BENTUK_ANGKA)
    value = Decimal(digits.replace(".", "").replace(",", "."))
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value


def _scaled(digits: str, scale: int) -> Decimal:
    """Read "5 ribu" and "1,5 juta"."""
    if not re.fullmatch(r"[0-9]{1,3}(?:[.,][0-9])?", digits):
        raise RefusedError(AlasanBiaya.BENTUK_ANGKA)
    return (Decimal(digits.replace(",", ".")) * scale).quantize(Decimal(1))


def number_words(words: list[str]) -> int | None:
    """Read number words; None where some of them are other words."""
    if words == ["nihil"]:
        return 0
    try:
        return from_words(" ".join(words))
    except MalformedError:
        if words and all(word in COUNTING for word in words):
            raise RefusedError(AlasanBiaya.BERBEDA) from None
        return None
