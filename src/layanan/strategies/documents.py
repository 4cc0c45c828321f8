"""Documents for `layanan.wire`: sound ones with their values, and ones that must be refused."""

from typing import Any, Final, TypeVar, cast

from hypothesis import strategies as st

from layanan.strategies.formed import well_formed
from layanan.wire import unstructure

__all__ = ["broken_documents", "documents"]

T = TypeVar("T")

_Document = dict[str, object]


def documents(cls: type[T]) -> st.SearchStrategy[tuple[_Document, T]]:
    """Return a strategy of documents of a class, each beside the value it has to be read as.

    Shrinks to the document of the value with every default.

    Args:
        cls: One of `layanan.wire.DOCUMENTS`.
    """
    values = cast("st.SearchStrategy[T]", well_formed(cls))
    return values.map(lambda value: (unstructure(value), value))


def broken_documents(cls: type[Any]) -> st.SearchStrategy[_Document]:
    """Return a strategy of documents with one thing wrong: each has to be refused.

    Another version, another kind, a key nobody knows, a key too few at the top, a value of a type
    no field of this format has. Shrinks to a sound document of a version that does not exist.

    Args:
        cls: One of `layanan.wire.DOCUMENTS`.
    """
    return st.tuples(documents(cls), st.sampled_from(_BREAKS)).map(_broken)


def _broken(given: tuple[tuple[_Document, object], tuple[str, object]]) -> _Document:
    (document, _), (key, value) = given
    if value is _GONE:
        return {name: held for name, held in document.items() if name != key}
    if key.startswith("isi."):
        isi = document["isi"]
        # Some are written as one text; an object that lacks everything is no less broken.
        inside = cast("_Document", isi) if isinstance(isi, dict) else {}
        return {**document, "isi": {**inside, key.removeprefix("isi."): value}}
    return {**document, key: value}


_GONE: Final = object()
_NO_ITEMS: Final[list[object]] = []
_BREAKS: Final[tuple[tuple[str, object], ...]] = (
    ("skema", 0),
    ("skema", "1"),
    ("skema", True),
    ("skema", _GONE),
    ("jenis", "tidak_ada"),
    ("jenis", None),
    ("jenis", _GONE),
    ("isi", _NO_ITEMS),
    ("isi", _GONE),
    ("tidak_ada", 1),
    ("isi.tidak_ada", 1),
    ("isi.", None),
)
