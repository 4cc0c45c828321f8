"""Cutting published text into words, numbers and signs; what reading durations and fees share.

Text arrives from portals: entities, leftovers of HTML, dashes and spaces of every kind. `clean`
makes one spelling of them without touching words or numbers, and `tokens` cuts the result. Both
look at each character a fixed number of times, whatever the text.
"""

import re
from html import unescape
from typing import Final, NamedTuple

__all__ = ["LONGEST", "Token", "clean", "tokens"]

LONGEST: Final = 4_000
"""How many characters a text may have to be read; a published component has a few hundred."""

# Only tags by name: "<5 menit" and "<120>" are something a person wrote.
_BREAKING: Final = "br|p|div|li|ul|ol|tr|td|th|table|tbody|thead|h[1-6]"
_INLINE: Final = "b|i|u|a|s|em|strong|span|font|small|sup|sub|o:p"
_BREAK: Final = re.compile(rf"</?(?:{_BREAKING})(?:[\s/][^<>]*)?>", re.IGNORECASE)
_TAG: Final = re.compile(rf"</?(?:{_INLINE})(?:[\s/][^<>]*)?>", re.IGNORECASE)

_SIGNS: Final = str.maketrans(
    dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d", "-")
    | dict.fromkeys("\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000", " ")
    | dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\u00ad", "")
    | dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\u00b4`", "'")
    | dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb", '"')
    | dict.fromkeys("\u00d7\u2715\u2716", "x")
    | dict.fromkeys("\u2022\u25cf\u25aa\u25e6\u2023\u00b7\u2043", "\u2022")
    | {"\u00bd": " 1/2 ", "\u00bc": " 1/4 ", "\u00be": " 3/4 ", "\u2044": "/", "\uff1a": ":"}
    | {"\u2028": "\n", "\u2029": "\n"}
)

_TOKEN: Final = re.compile(r"[0-9]+(?:[.,:][0-9]+)*|[^\W\d_]+|\n|[^\s]")


class Token(NamedTuple):
    """A word, a number or a sign: in lower case, and where it stands in the cleaned text."""

    word: str
    start: int
    end: int


def clean(text: str) -> str:
    """Return the text without entities and tags, with one kind of dash, space and quotation mark.

    Example:
        >>> clean("<b>3&nbsp;–&nbsp;5</b> hari")
        '3 - 5 hari'
    """
    if "&" in text:
        text = unescape(unescape(text))  # portals escape twice
    if "<" in text:
        text = _TAG.sub("", _BREAK.sub("\n", text))
    return text if text.isascii() else text.translate(_SIGNS)


def tokens(cleaned: str) -> list[Token]:
    """Cut a cleaned text; a line break is a token, other white space is none.

    Example:
        >>> [token.word for token in tokens("Maks. 14(empat belas)hari")]
        ['maks', '.', '14', '(', 'empat', 'belas', ')', 'hari']
    """
    return [Token(m[0].casefold(), m.start(), m.end()) for m in _TOKEN.finditer(cleaned)]
