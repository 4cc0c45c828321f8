"""Isian: a heading that holds something, one that holds nothing, and one nobody has recorded.

Three things that a text column runs together are kept apart here:

=========================  ====================================================
an instance of the class   the component is *filled*
`Isian.KOSONG`             it is *empty*: the heading stands there with nothing under it
`Isian.TIDAK_TERCATAT`     it is *not recorded*: nobody knows whether there is anything
=========================  ====================================================

What is not recorded is unknown. It is never reported as missing.
"""

from collections.abc import Hashable, Iterable
from enum import unique
from functools import cache
from typing import Any, cast, final

import attrs

from layanan.errors import Fault
from layanan.model.terms import Term
from layanan.text import Text

__all__ = ["Isian", "filled"]


@final
@unique
class Isian(Term):
    """Isian: why a component has no content. Machinery, not law.

    Example:
        >>> Isian.TIDAK_TERCATAT.text.en
        'not recorded'
    """

    KOSONG = "kosong", "kosong", "empty"
    TIDAK_TERCATAT = "tidak_tercatat", "tidak tercatat", "not recorded"


_SOMETHING = Text(
    "sesuatu yang terisi (judul tanpa isi ditulis Isian.KOSONG)",
    "something filled in (a heading with nothing under it is Isian.KOSONG)",
)


def filled(self: object) -> Iterable[Fault]:
    """Refuse an instance that says nothing at all; to be used as ``_faults``.

    Returns:
        One fault if every field is blank, None, an empty tuple or `Isian.TIDAK_TERCATAT`.
    """
    for name in _names(cast("Hashable", type(self))):
        value: object = getattr(self, name)
        if value.strip() if type(value) is str else value not in _NOTHING:
            return ()
    return (Fault.of("uraian", "", _SOMETHING),)


_NOTHING = (None, (), frozenset[object](), Isian.TIDAK_TERCATAT)


@cache
def _names(cls: Hashable) -> tuple[str, ...]:
    return tuple(field.name for field in attrs.fields(cast("type[Any]", cls)))
