"""Satuan: which unit a part of a provider's service belongs to, and whose calendar counts it.

================  ==========================================================================
class             its unit
================  ==========================================================================
SatuanKerja       itself
StandarPelayanan  the unit that serves, ``satuan_kerja``
Pengaduan         the unit it names, looked up among the units of the provider around it
Permohonan        likewise
Pelaksana         likewise
================  ==========================================================================

A unit states a calendar of its own where its week, region, zone, attitude to collective leave or
further days differ from what a record that says nothing has. It is then taken whole. Everything
else, also what names no unit or one that is not on record, is counted by the calendar given to the
check. Where two units of one name keep different calendars, or one contradicts itself, nobody can
say which days count, and what depends on them needs review.
"""

from collections.abc import MutableMapping
from typing import Final, cast

import attrs

from layanan.context import Context
from layanan.errors import LayananError
from layanan.model.pelaksana import Pelaksana
from layanan.model.pengaduan import Pengaduan
from layanan.model.penyelenggara import Penyelenggara, SatuanKerja
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.model.permohonan import Permohonan
from layanan.model.standar import StandarPelayanan
from layanan.office import Located, Locating
from layanan.waktu.kalender import Kalender

__all__ = ["locating"]

_STATING: Final = (
    "wilayah",
    "zona",
    "hari_kerja",
    "cuti_bersama",
    "libur_tambahan",
    "buka_tambahan",
)
_UNSTATED: Final = tuple(
    (one.name, one.default) for one in attrs.fields(SatuanKerja) if one.name in _STATING
)


def _unit(
    unit: SatuanKerja,
    context: Context,
    known: MutableMapping[int, object],  # noqa: ARG001 - a `Locating`
) -> Located:
    """The calendar of a unit that states one."""
    if all(getattr(unit, name) == default for name, default in _UNSTATED):
        return None
    try:
        kalender: Kalender | None = unit.kalender(known_on=context.known_on)
    except LayananError:  # a day both closed and open
        kalender = None
    return unit.nama, kalender


def _standard(
    standar: StandarPelayanan, context: Context, known: MutableMapping[int, object]
) -> Located:
    unit = standar.satuan_kerja
    return None if unit is None else _unit(unit, context, known)


def _named(
    subject: Pengaduan | Permohonan | Pelaksana,
    context: Context,
    known: MutableMapping[int, object],
) -> Located:
    if not subject.satuan_kerja:
        return None
    whole = context.enclosing(Penyelenggaraan)
    provider = context.enclosing(Penyelenggara) if whole is None else whole.penyelenggara
    if provider is None or not provider.satuan_kerja:
        return None
    if id(provider) not in known:
        known[id(provider)] = _units(provider, context)
    units = cast("dict[str, Located]", known[id(provider)])
    return units.get(subject.satuan_kerja.strip().casefold())


def _units(provider: Penyelenggara, context: Context) -> dict[str, Located]:
    """The units of a provider by name; None: it states no calendar."""
    units: dict[str, Located] = {}
    for unit in provider.satuan_kerja:
        name = unit.nama.strip().casefold()
        found = _unit(unit, context, {})
        if name in units and _calendar(units[name]) != _calendar(found):
            found = (unit.nama, None)
        units[name] = found
    return units


def _calendar(found: Located) -> tuple[Kalender | None, ...]:
    """What a unit was found to state, however its name is written."""
    return () if found is None else found[1:]


_FINDING: Final = dict[type, Locating](
    {
        SatuanKerja: _unit,
        StandarPelayanan: _standard,
        Pengaduan: _named,
        Permohonan: _named,
        Pelaksana: _named,
    }
)


def locating(subject: object, context: Context, known: MutableMapping[int, object]) -> Located:
    """Find the unit an object belongs to, and its calendar if the unit states one.

    Args:
        subject: Any object of the model.
        context: Where it stands.
        known: What was looked up before in one check.
    """
    find = _FINDING.get(type(subject))
    return None if find is None else find(subject, context, known)
