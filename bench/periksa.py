"""Checking a standard and a complaint against the whole rule book, beside reading them.

The yardstick is what pydantic needs to read and validate the equivalent document: models with the
same fields and types are made here from the classes of the library, without its constraints.
"""

import types
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs
import pydantic
from _measure import Row, Work, at_most
from attrs import evolve

from layanan.citation import Citation
from layanan.hukum.contoh import STANDAR
from layanan.hukum.contoh_pengaduan import PENGADUAN
from layanan.hukum.law import LAW
from layanan.model.pengaduan import Pengaduan
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.model.standar import StandarPelayanan
from layanan.waktu.kalender import Kalender
from layanan.wire import dumps

__all__ = ["rows"]

ON = date(2026, 3, 13)
COUNTS = (10, 1_000, 100_000)


def rows() -> Iterator[Row]:
    """Give the rows of this suite."""
    hukum = LAW.at(ON)
    names = {"h": hukum, "k": Kalender.pemerintah(), "law": LAW, "on": ON}
    for subject, cls, what in (
        (STANDAR, StandarPelayanan, "one standard with its declaration"),
        (PENGADUAN, Pengaduan, "one complaint"),
    ):
        document = pydantic.TypeAdapter(Any).validate_json(dumps(subject))["isi"]
        text = pydantic.TypeAdapter(Any).dump_json(document)
        reader = pydantic.TypeAdapter(_model(cls))
        yield Row(
            f"check {what}, every rule",
            Work("check", "h.check(s, kalender=k)", {**names, "s": subject}),
            (
                Work(
                    "pydantic, read and validate",
                    "r.validate_json(t)",
                    {"r": reader, "t": text},
                    at_most(5),
                ),
            ),
        )
    yield Row(
        "the law of a day, after the first call",
        Work("LAW.at", "law.at(on)", names),
        (Work("a dictionary look-up", "d[on, None]", {"d": {(ON, None): hukum}, "on": ON}),),
    )
    first, *more = (
        (n, Penyelenggaraan(standar=tuple(evolve(STANDAR, nama=f"{i}") for i in range(n))))
        for n in COUNTS
    )
    for n, whole in more:
        yield Row(
            f"{n:,} standards beside {first[0]}: linear if {n / first[0]:,.0f}x",
            Work(f"{n:,}", "h.check(s, kalender=k)", {**names, "s": whole}),
            (Work(f"{first[0]}", "h.check(s, kalender=k)", {**names, "s": first[1]}),),
            long=n == COUNTS[-1],
        )


@cache
def _model(cls: type[Any]) -> type[pydantic.BaseModel]:
    """The pydantic model with the fields of an attrs class."""
    hints = get_type_hints(cls)
    fields: dict[str, Any] = {
        one.name: (
            _hint(hints[one.name]),
            ... if one.default is attrs.NOTHING else one.default,
        )
        for one in attrs.fields(cls)
        if one.init
    }
    return pydantic.create_model(cls.__name__, **fields)


def _hint(hint: Any) -> Any:  # noqa: ANN401 - annotations are anything
    if hint is Citation:
        return str
    if isinstance(hint, type) and attrs.has(hint):
        return _model(hint)
    origin, args = get_origin(hint), tuple(_hint(arg) for arg in get_args(hint))
    if origin in (Union, types.UnionType):
        return Union[args]  # noqa: UP007 - built at run time
    return origin[args] if origin is not None else hint
