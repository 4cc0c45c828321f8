"""Lists of the law as enumerations: each item with both languages and, where lettered, its letter.

An item is written as one row, in the order of the law::

    class Tujuan(Lettered):
        KEPASTIAN = "kepastian", "memberikan kepastian hukum", "legal certainty", "a"

The first word is the value on the wire, the second the words of the law, the third their English
rendering, the last the letter. Several items may share a letter where one letter of the law names
several things.
"""

from enum import StrEnum
from typing import Self

from attrs import evolve

from layanan.citation import Citation
from layanan.text import Text

__all__ = ["Lettered", "Term"]


class Term(StrEnum):
    """An item of a list, with its text in both languages. Machinery, not law.

    Example:
        >>> class Bentuk(Term):
        ...     LISAN = "lisan", "lisan", "spoken"
        >>> Bentuk.LISAN.text.en, Bentuk("lisan") is Bentuk.LISAN
        ('spoken', True)
    """

    _value_: str
    text: Text
    """The item in Indonesian, as the law or the field words it, and in English."""

    # The defaults are for looking up, `Bentuk("lisan")`, which enum answers without calling this.
    def __new__(cls, value: str, original: str = "", english: str = "") -> Self:
        """Make one item from its row."""
        item = str.__new__(cls, value)
        item._value_ = value
        item.text = Text(original, english)
        return item


class Lettered(Term):
    """An item that the law letters, and therefore can be cited. Machinery, not law.

    A subclass says in `provision` where its list stands; the letter does the rest.
    """

    huruf: str
    """The letter of the item in its list."""

    def __new__(cls, value: str, original: str = "", english: str = "", huruf: str = "") -> Self:
        """Make one item from its row."""
        item = str.__new__(cls, value)
        item._value_ = value
        item.text = Text(original, english)
        item.huruf = huruf
        return item

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        raise NotImplementedError

    @property
    def citation(self) -> Citation:
        """The place of the item in the law, letter included."""
        return evolve(self.provision(), huruf=self.huruf)
