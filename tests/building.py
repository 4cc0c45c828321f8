"""Building any class of the model, whole, from its annotations alone.

Used by the tests that ask the same of every class: that it is hashable and picklable, that it shows
nobody, that it refuses what is malformed, field by field.
"""

import pickle
import types
from collections.abc import Callable, Iterator
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from importlib import import_module
from pkgutil import iter_modules
from typing import Annotated, Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

import attrs

import layanan.model
from layanan import checking
from layanan.citation import UU_25_2009, Citation
from layanan.model.biaya import JenisTarif, Tarif
from layanan.model.masyarakat import Identitas, Pengadu
from layanan.model.penyusunan import BeritaAcara, GolonganPeserta, Peserta, UnsurPeserta
from layanan.model.peristiwa import (
    JenisPeristiwaPengaduan,
    JenisPeristiwaPermohonan,
    PeristiwaPengaduan,
    PeristiwaPermohonan,
)
from layanan.validity import Validity
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan

K = TypeVar("K", bound=type)

NOBODY = "Nyai Ontosoroh"
"""What every private field is filled with; nothing may ever show it."""

DAY = date(2026, 3, 13)

_PLAIN: dict[type, object] = {
    str: "teks",
    int: 3,
    bool: False,
    Decimal: Decimal("12.5"),
    date: DAY,
    Citation: UU_25_2009.pasal(4, huruf="a"),
    JangkaWaktu: JangkaWaktu(14, Satuan.HARI_KERJA),
    # Classes whose fields depend on each other.
    Pengadu: attrs.evolve(
        Pengadu.dari(nama=NOBODY, alamat=NOBODY, dirahasiakan=True), alasan_dirahasiakan=NOBODY
    ),
    PeristiwaPengaduan: PeristiwaPengaduan(
        jenis=JenisPeristiwaPengaduan.DIPUTUS, pada=DAY, batas_bayar=DAY, catatan=NOBODY
    ),
    PeristiwaPermohonan: PeristiwaPermohonan(
        jenis=JenisPeristiwaPermohonan.DIAJUKAN, pada=DAY, catatan=NOBODY
    ),
    Peserta: Peserta(
        golongan=GolonganPeserta.TOKOH_DAN_ORGANISASI,
        unsur=UnsurPeserta.AKADEMISI,
        identitas=Identitas(nama=NOBODY),
    ),
    BeritaAcara: BeritaAcara(
        ditandatangani=DAY,
        daftar_hadir_terlampir=True,
        daftar_hadir=(Peserta(identitas=Identitas(nama=NOBODY)),),
        penandatangan=(NOBODY,),
        uraian=NOBODY,
    ),
    Tarif: Tarif(jenis=JenisTarif.PER_SATUAN, jumlah=Decimal(155_000), satuan="jam"),
    Validity: Validity(DAY),
}


def classes(module: types.ModuleType) -> list[type[Any]]:
    """The attrs classes that a module defines."""
    return [one for one in _own(module) if attrs.has(one)]


def enums(module: types.ModuleType) -> list[type[Enum]]:
    """The enumerations that a module defines."""
    return [one for one in _own(module) if issubclass(one, Enum)]


def every(kinds: Callable[[types.ModuleType], list[K]]) -> list[K]:
    """All public classes of one sort in the whole model, module by module."""
    modules = [
        import_module(found.name)
        for found in iter_modules(layanan.model.__path__, "layanan.model.")
    ]
    return [one for module in modules for one in kinds(module) if one.__name__ in module.__all__]


def _own(module: types.ModuleType) -> Iterator[type[Any]]:
    for one in vars(module).values():
        if isinstance(one, type) and one.__module__ == module.__name__:
            yield one


def hints(cls: type[Any]) -> dict[str, object]:
    """The annotations of the fields of a class, constraints included."""
    found = get_type_hints(cls, include_extras=True)
    return {field.name: found[field.name] for field in attrs.fields(cls)}


def full(cls: type[Any]) -> Any:  # noqa: ANN401 - an instance of whatever class is asked for
    """Build an instance with every field filled that can be filled beside the others."""
    if cls in _PLAIN:
        return _PLAIN[cls]
    return cls(**{name: value(hint) for name, hint in hints(cls).items()})


def value(hint: object) -> object:
    """A lawful-looking value for an annotation; the first kind of a union that is not nothing."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        named = checking.private in arguments and arguments[0] is str
        return NOBODY if named else value(arguments[0])
    if origin in (Union, types.UnionType):
        return value(arguments[0])
    if origin is tuple:
        return (value(arguments[0]),)
    if origin is frozenset:
        return frozenset({value(arguments[0])})
    kind = cast("type[Any]", hint)
    if kind in _PLAIN:
        return _PLAIN[kind]
    return next(iter(kind)) if issubclass(kind, Enum) else full(kind)


def is_private(hint: object) -> bool:
    """Tell whether an annotation, or what it holds many of, identifies a person."""
    arguments = get_args(hint)
    return checking.private in arguments or any(is_private(one) for one in arguments)


def repickled(one: object) -> object:
    """What comes out of pickle again."""
    return pickle.loads(pickle.dumps(one))  # noqa: S301 - our own bytes, of a moment ago


def mentions(hint: object, kind: type) -> bool:
    """Tell whether an annotation accepts a kind of value at its top level or in a union."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return mentions(arguments[0], kind)
    if origin in (Union, types.UnionType):
        return any(mentions(one, kind) for one in arguments)
    return hint is kind


NAIVE = datetime(2026, 3, 13, 9, 0)  # noqa: DTZ001 - what must be refused
