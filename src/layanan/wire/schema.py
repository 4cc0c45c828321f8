"""JSON Schema 2020-12 of every kind of document; needs the extra ``msgspec``.

For each class of this library a mirror of it is made, in the types msgspec knows, and msgspec
writes the schema of the mirror. What a schema can say, these say: which fields there are, which are
required, the form of each value and the usual constraints. What it cannot say, a rule across fields
or a citation that exists, is left to `layanan.wire.loads`, which remains the judge.
"""

import re
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from inspect import cleandoc
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    Final,
    ForwardRef,
    Literal,
    Union,
    cast,
    get_args,
)

import attrs
import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType

from layanan.checking import Constraint, non_blank, non_empty, non_negative, positive
from layanan.citation import Citation, Peraturan
from layanan.wire import _forms, _writing
from layanan.wire._classes import DOCUMENTS, tag
from layanan.wire._document import SKEMA
from layanan.wire._hints import Hint, origin_of, remembered
from layanan.wire._reading import OMITTED

__all__ = ["DIALECT", "json_schema", "json_schemas"]

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
"""The dialect the schemas are written in."""


def json_schema(cls: type[Any]) -> dict[str, Any]:
    """Return the schema of the documents of one class.

    Args:
        cls: One of `layanan.wire.DOCUMENTS`.

    Example:
        >>> from layanan.text import Text
        >>> json_schema(Text)["$defs"]["Text"]["required"]
        ['id', 'en']
    """
    return {"$schema": DIALECT, **_generated((_envelope(cls),))}


def json_schemas() -> dict[str, Any]:
    """Return one schema of any document: what ``jenis`` says decides.

    Example:
        >>> len(json_schemas()["anyOf"]) == len(DOCUMENTS)
        True
    """
    return {"$schema": DIALECT, **_generated(tuple(_envelope(cls) for cls in DOCUMENTS.values()))}


def _generated(kinds: tuple[type[Struct], ...]) -> dict[str, Any]:
    made = msgspec.json.schema_components(kinds, ref_template="#/$defs/{name}")
    references, components = list(made[0]), made[1]
    root = {"anyOf": references} if len(references) > 1 else dict(references[0])
    return {**root, "$defs": components}


@remembered
def _envelope(cls: type[Any]) -> type[Struct]:
    name = tag(cls)
    fields = [
        ("skema", Literal[SKEMA]),
        ("jenis", Literal[name]),
        ("isi", _form(cls)),
    ]
    return msgspec.defstruct(
        f"dokumen_{name}", fields, forbid_unknown_fields=True, namespace={"__doc__": _gloss(cls)}
    )


_MIRRORS: Final[dict[type, type[Struct] | ForwardRef]] = {}


def _mirror(cls: type[Any]) -> type[Struct] | ForwardRef:
    """Return the mirror of a class; of one that is being made, a reference to it."""
    if cls not in _MIRRORS:
        name = cls.__name__
        _MIRRORS[cls] = ForwardRef(name)
        attrs.resolve_types(cls, include_extras=True)
        said = _arguments(cls)
        made = msgspec.defstruct(
            name,
            [
                _field(field, said.get(field.name, ""))
                for field in attrs.fields(cls)
                if field.name not in OMITTED.get(cls, {})
            ],
            forbid_unknown_fields=True,
            kw_only=True,
            namespace={"__doc__": _gloss(cls)},
        )
        setattr(made, name, made)  # where msgspec looks a reference up
        _MIRRORS[cls] = made
    return _MIRRORS[cls]


def _field(field: "attrs.Attribute[Any]", said: str) -> tuple[Any, ...]:
    form = _form(field.type)
    extra: dict[str, Any] = {"description": said} if said else {}
    if field.default is attrs.NOTHING:
        return (field.name, _described(form, extra))
    if field.default is not None:
        extra["default"] = _writing.plain(field.type, field.default)
    return (field.name, Union[_described(form, extra), UnsetType], UNSET)  # noqa: UP007 - made at run time


def _described(form: Hint, extra: Mapping[str, Any]) -> Hint:
    return Annotated[form, Meta(extra_json_schema=dict(extra))] if extra else form


_SCALARS: Final[dict[Hint, Hint]] = {
    str: str,
    bool: bool,
    NoneType: None,
    int: Annotated[int, Meta(ge=-_forms.LARGEST, le=_forms.LARGEST)],
    Decimal: Annotated[str, Meta(pattern=f"^{_forms.DIGITS}$")],
    date: Annotated[str, Meta(pattern=f"^{_forms.DAY}$", extra_json_schema={"format": "date"})],
}
_MOMENT: Final = Annotated[str, Meta(pattern=f"^({_forms.DAY}|{_forms.MOMENT})$")]
_AIMED: Final[dict[tuple[Hint, Constraint], Hint]] = {
    (str, non_blank): Annotated[str, Meta(pattern=r"\S")],
    (int, positive): Annotated[int, Meta(gt=0, le=_forms.LARGEST)],
    (int, non_negative): Annotated[int, Meta(ge=0, le=_forms.LARGEST)],
}
_TEXTS: Final[dict[Hint, Meta]] = {
    Citation: Meta(
        description="as it is cited", examples=["Pasal 21 huruf d UU 25/2009"], min_length=1
    ),
    Peraturan: Meta(description="its short name", examples=["UU 25/2009"], min_length=1),
}


def _form(hint: Hint) -> Hint:  # noqa: PLR0911 - one for each kind
    """Return what stands for an annotation in a mirror."""
    origin = origin_of(hint)
    arguments = get_args(hint)
    if origin is Annotated:
        return _constrained(arguments[0], [x for x in arguments[1:] if isinstance(x, Constraint)])
    if origin is Union or origin is UnionType:
        plain = [get_args(one)[0] if origin_of(one) is Annotated else one for one in arguments]
        if datetime in plain:
            return Union[(_MOMENT, *(None for one in plain if one is NoneType))]
        return Union[tuple(_form(one) for one in arguments)]  # noqa: UP007 - made at run time
    if origin is tuple:
        return list[_form(arguments[0])]  # type: ignore[misc] # a type made at run time
    if origin is frozenset:
        return Annotated[list[_form(arguments[0])], Meta(extra_json_schema={"uniqueItems": True})]  # type: ignore[misc] # the same
    if hint in _SCALARS:
        return _SCALARS[hint]
    if issubclass(cast("type", hint), Enum):
        return hint
    mirror = _mirror(hint)
    return Union[Annotated[str, _TEXTS[hint]], mirror] if hint in _TEXTS else mirror  # noqa: UP007 - made at run time


def _constrained(hint: Hint, constraints: list[Constraint]) -> Hint:
    aimed = [_AIMED[hint, one] for one in constraints if (hint, one) in _AIMED]
    form = aimed[0] if aimed else _form(hint)
    return Annotated[form, Meta(min_length=1)] if non_empty in constraints else form


def _gloss(cls: type[Any]) -> str:
    return " ".join(cleandoc(cls.__doc__ or "").partition("\n\n")[0].split())


_ARGUMENT: Final = re.compile(r"^    (\w+): (.+(?:\n        .+)*)", re.MULTILINE)


def _arguments(cls: type[Any]) -> dict[str, str]:
    """Read what the docstring of a class says of its fields."""
    _, _, after = cleandoc(cls.__doc__ or "").partition("Args:\n")
    return {
        name: " ".join(said.split()) for name, said in _ARGUMENT.findall(after.split("\n\n")[0])
    }
