"""Documents in other people's forms, with a list of everything that found no place there.

==================  ====================  =======================================================
export              of                    form
==================  ====================  =======================================================
`portal`            `StandarPelayanan`    the six components the national portal shows, as text
`schema_org`        `StandarPelayanan`    schema.org ``GovernmentService``, as JSON-LD
`open311`           `Pengaduan`           an Open311 GeoReport v2 service request
==================  ====================  =======================================================

None of them holds what this library holds. Each function therefore returns two things: the
document, and one `Lost` for every fact of the original that is not in it. A fact is a field with
another value than its default. Nothing is invented to fill a gap: a day is not given an hour, a
working day is no ISO 8601 duration, and what may identify a person is kept back.
"""

from collections.abc import Callable, Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, TypeAlias, cast, final

import attrs
from attrs import frozen

from layanan.checking import check, identifies
from layanan.errors import DateError, Fault
from layanan.model.biaya import Biaya, JenisTarif, Tarif
from layanan.model.isian import Isian
from layanan.model.komponen import Lingkup
from layanan.model.pengaduan import Pengaduan
from layanan.model.penyampaian import (
    PenangananPengaduan,
    Persyaratan,
    Produk,
    Prosedur,
    WaktuPenyelesaian,
)
from layanan.model.penyelenggara import JenisPenyelenggara
from layanan.model.standar import StandarPelayanan
from layanan.text import Text
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.wire._hints import Hint

__all__ = ["Lost", "open311", "portal", "schema_org"]

Exported: TypeAlias = tuple[dict[str, Any], "tuple[Lost, ...]"]
"""A document in another form, and what it lost."""


@final
@frozen
class Lost:
    """One fact of the original that is not in the export.

    Args:
        path: Which, as ``biaya.tarif[0].sejak``.
        reason: Why.
    """

    path: str
    reason: Text

    __attrs_post_init__ = check


_NO_PLACE: Final = Text("tidak ada tempatnya dalam bentuk ini", "this form has no place for it")
_TOLD: Final = Text(
    "hanya tersisa dalam uraian yang diterbitkan", "only what the published text says of it is left"
)
_KEPT_BACK: Final = Text(
    "ditahan: dapat mengenali seseorang", "kept back: it may identify a person"
)
_NO_DURATION: Final = Text(
    "durasi ISO 8601 tidak mengenal {satuan}", "ISO 8601 durations know no {satuan}"
)
_AWARE: Final = Text("waktu dengan zona", "a moment with its zone")
_NO_HOUR: Final = Text(
    "bentuk ini meminta jam dan zona, yang tidak tercatat",
    "this form asks for an hour and a zone, which are not recorded",
)


@final
@frozen
class _Carried:
    """What has been carried over so far, by path, and why some of it could not be."""

    paths: set[str]
    reasons: dict[str, Text]

    def add(self, *paths: str) -> None:
        self.paths.update(paths)

    def lost(self, value: object) -> tuple[Lost, ...]:
        """List every fact that was not carried over."""
        return tuple(
            Lost(path, self._reason(path, hint))
            for path, hint in _facts(value, "", type(value))
            if not any(upper in self.paths for upper in _upwards(path))
        )

    def _reason(self, path: str, hint: Hint) -> Text:
        for upper in _upwards(path):
            if upper in self.reasons:
                return self.reasons[upper]
        return _KEPT_BACK if identifies(hint) else _NO_PLACE


def _facts(value: object, path: str, hint: Hint) -> Iterator[tuple[str, Any]]:
    """Give the paths of all fields that have another value than their default."""
    if isinstance(value, tuple):
        for i, one in enumerate(cast("tuple[object, ...]", value)):
            yield from _facts(one, f"{path}[{i}]", hint)
    elif attrs.has(type(value)) and not isinstance(value, JangkaWaktu):
        for field in attrs.fields(cast("type[Any]", type(value))):
            held = getattr(value, field.name)
            if held != field.default:
                inner = f"{path}.{field.name}" if path else field.name
                yield from _facts(held, inner, field.type)
    else:
        yield path, hint


def _upwards(path: str) -> Iterator[str]:
    """Give a path and everything it lies in."""
    yield path
    for i in range(len(path) - 1, 0, -1):
        if path[i] in ".[":
            yield path[:i]


# ---------------------------------------------------------------------------------------- portal


def portal(standar: StandarPelayanan) -> Exported:
    """Write the six components that the national public portal shows, each as one text.

    The text as published is taken where there is one; otherwise it is put together.

    Args:
        standar: The standard.

    Returns:
        ``nama`` and six texts; ``""`` for a component that is empty, None for one that nobody
        recorded; and what was lost.

    Example:
        >>> skck = StandarPelayanan(nama="SKCK", biaya=Biaya.tetap(30_000), nomor="12/2026")
        >>> document, lost = portal(skck)
        >>> document["biaya"], [one.path for one in lost]
        ('Rp30.000', ['nomor'])
    """
    carried = _Carried({"nama"}, {})
    document: dict[str, Any] = {"nama": standar.nama}
    for komponen in Lingkup.PORTAL.komponen:
        name, held = komponen.value, standar.komponen(komponen)
        if isinstance(held, Isian):
            document[name] = "" if held is Isian.KOSONG else None
            carried.add(name)
            continue
        published: str = getattr(held, "uraian", "").strip()
        if published:
            carried.add(f"{name}.uraian")
            carried.reasons[name] = _TOLD
            document[name] = published
        else:
            lines = [(line, paths) for line, paths in _LINES[type(held)](held) if line]
            document[name] = "\n".join(line for line, _ in lines)
            carried.add(*(f"{name}.{path}" for _, paths in lines for path in paths))
    return document, carried.lost(standar)


_Lines: TypeAlias = Iterator[tuple[str, tuple[str, ...]]]
"""Lines of text, each with the paths of what it says."""


def _requirements(held: Persyaratan) -> _Lines:
    for i, varian in enumerate(held.varian):
        yield varian.nama and f"{varian.nama}:", (f"varian[{i}].nama",)
        for j, syarat in enumerate(varian.syarat):
            here = f"varian[{i}].syarat[{j}]"
            case = f" ({syarat.bila})" if syarat.bila else ""
            yield f"- {syarat.nama}{case}", (f"{here}.nama", f"{here}.bila")


def _procedure(held: Prosedur) -> _Lines:
    yield held.sistem, ("sistem",)
    yield held.mekanisme, ("mekanisme",)
    for i, langkah in enumerate(held.langkah):
        who = f" ({langkah.pelaku})" if langkah.pelaku else ""
        here = f"langkah[{i}]"
        yield f"{i + 1}. {langkah.uraian}{who}", (f"{here}.uraian", f"{here}.pelaku")


def _time(held: WaktuPenyelesaian) -> _Lines:
    yield held.text.id, ("janji",)
    for i, one in enumerate(held.rincian):
        yield f"- {one.text.id}", (f"rincian[{i}]",)


_TOLD_OF_A_FEE: Final = (
    "jenis", "untuk", "jumlah", "jumlah_maksimum", "satuan", "rumus", "rujukan", "pembayar",
)  # fmt: skip


def _fee(held: Biaya) -> _Lines:
    for i, tarif in enumerate(held.tarif):
        yield tarif.text.id, tuple(f"tarif[{i}].{name}" for name in _TOLD_OF_A_FEE)


def _product(held: Produk) -> _Lines:
    for i, name in enumerate(held.nama):
        yield name, (f"nama[{i}]",)


def _complaints(held: PenangananPengaduan) -> _Lines:
    for i, kontak in enumerate(held.kontak):
        address = f": {kontak.alamat}" if kontak.alamat else ""
        yield f"- {kontak.jenis.text.id}{address}", (f"kontak[{i}]",)
    for i, langkah in enumerate(held.langkah):
        yield f"{i + 1}. {langkah.uraian}", (f"langkah[{i}].uraian",)
    yield held.penanggung_jawab, ("penanggung_jawab",)


_LINES: Final[dict[type, Callable[[Any], _Lines]]] = {
    Persyaratan: _requirements,
    Prosedur: _procedure,
    WaktuPenyelesaian: _time,
    Biaya: _fee,
    Produk: _product,
    PenangananPengaduan: _complaints,
}


# ------------------------------------------------------------------------------------ schema.org


def schema_org(standar: StandarPelayanan) -> Exported:
    """Write a standard as a schema.org ``GovernmentService`` in JSON-LD.

    Args:
        standar: The standard.

    Returns:
        The document, and what was lost.

    Example:
        >>> document, _ = schema_org(StandarPelayanan(nama="SKCK", biaya=Biaya.tetap(30_000)))
        >>> document["offers"]
        [{'@type': 'Offer', 'priceCurrency': 'IDR', 'price': '30000'}]
    """
    carried = _Carried({"nama"}, {})
    document: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "GovernmentService",
        "name": standar.nama,
    }
    _bodies(standar, document, carried)
    if standar.pelayanan is not None:
        if standar.pelayanan.jenis is not None:
            document["serviceType"] = standar.pelayanan.jenis.text.id
        if standar.pelayanan.sektor is not None:
            document["category"] = standar.pelayanan.sektor.text.id
        carried.add("pelayanan.jenis", "pelayanan.sektor")
    if isinstance(standar.produk, Produk) and standar.produk.nama:
        document["serviceOutput"] = [{"@type": "Thing", "name": one} for one in standar.produk.nama]
        carried.add("produk.nama")
    if channels := _channels(standar, carried):
        document["availableChannel"] = channels
    if isinstance(standar.biaya, Biaya) and standar.biaya.tarif:
        document["offers"] = [_offer(one) for one in standar.biaya.tarif]
        carried.add("biaya.tarif")
    return document, carried.lost(standar)


def _bodies(standar: StandarPelayanan, document: dict[str, Any], carried: _Carried) -> None:
    provider, unit = standar.penyelenggara, standar.satuan_kerja
    if provider is not None:
        state = provider.jenis is JenisPenyelenggara.INSTITUSI_PENYELENGGARA_NEGARA
        kind = "GovernmentOrganization" if state else "Organization"
        document["provider"] = {"@type": kind, "name": provider.nama}
        carried.add("penyelenggara.nama")
    if unit is not None:
        document["serviceOperator"] = {"@type": "Organization", "name": unit.nama}
        carried.add("satuan_kerja.nama", "satuan_kerja.alamat", "satuan_kerja.wilayah")
        if unit.alamat:
            document["serviceOperator"]["address"] = unit.alamat
        if unit.wilayah:
            document["areaServed"] = unit.wilayah


def _channels(standar: StandarPelayanan, carried: _Carried) -> list[dict[str, Any]]:
    """Give the channels, each with the processing time, which schema.org gives to a channel."""
    kanal = () if standar.pelayanan is None else standar.pelayanan.kanal
    channels: list[dict[str, Any]] = [
        {"@type": "ServiceChannel", "name": one.text.id} for one in kanal
    ]
    carried.add("pelayanan.kanal")
    time = standar.jangka_waktu
    if isinstance(time, WaktuPenyelesaian) and (length := time.jangka_waktu) is not None:
        duration = _duration(length)
        if duration is None:
            unit = length.satuan.value
            carried.reasons["jangka_waktu.janji.jangka"] = _NO_DURATION.format(satuan=unit)
        else:
            channels = channels or [{"@type": "ServiceChannel"}]
            for one in channels:
                one["processingTime"] = duration
            carried.add("jangka_waktu.janji.jangka")
    return channels


_DURATIONS: Final = {
    Satuan.MENIT: "PT{n}M",
    Satuan.JAM: "PT{n}H",
    Satuan.HARI_KALENDER: "P{n}D",
    Satuan.MINGGU: "P{n}W",
    Satuan.BULAN: "P{n}M",
    Satuan.TAHUN: "P{n}Y",
}


def _duration(length: JangkaWaktu) -> str | None:
    """Write a length as an ISO 8601 duration, where its unit is one of those."""
    form = _DURATIONS.get(length.satuan)
    return None if form is None else form.format(n=length.jumlah)


def _offer(tarif: Tarif) -> dict[str, Any]:
    offer: dict[str, Any] = {"@type": "Offer", "priceCurrency": "IDR"}
    amount = None if tarif.jumlah is None else f"{tarif.jumlah:f}"
    if tarif.jenis is JenisTarif.GRATIS:
        offer["price"] = "0"
    elif tarif.jenis is JenisTarif.PER_SATUAN:
        offer["priceSpecification"] = {
            "@type": "UnitPriceSpecification",
            "priceCurrency": "IDR",
            "price": amount,
            "unitText": tarif.satuan,
        }
    elif tarif.jenis is JenisTarif.RENTANG:
        offer["priceSpecification"] = {
            "@type": "PriceSpecification",
            "priceCurrency": "IDR",
            "minPrice": _number(cast("Decimal", tarif.jumlah)),  # a range has both
            "maxPrice": _number(cast("Decimal", tarif.jumlah_maksimum)),
        }
    elif amount is not None:
        offer["price"] = amount
    # A payer, a formula, the regulation that says: words, in the words of the row.
    if tarif.untuk or tarif.pembayar or tarif.rumus or tarif.rujukan:
        offer["description"] = tarif.text.id
    if tarif.sejak is not None:
        offer["validFrom"] = tarif.sejak.isoformat()
    if tarif.sampai is not None:
        offer["validThrough"] = tarif.sampai.isoformat()
    return offer


def _number(amount: Decimal) -> float:
    """Write an amount as a number, as the ends of a range are; a price may be a text."""
    return int(amount) if amount == amount.to_integral_value() else float(amount)


# --------------------------------------------------------------------------------------- Open311


def open311(
    pengaduan: Pengaduan,
    *,
    closed: bool,
    description: str = "",
    service_code: str = "",
    expected: datetime | None = None,
) -> Exported:
    """Write a complaint as an Open311 GeoReport v2 service request.

    Such requests are published. What may identify a person is kept back, and so is the complaint's
    own wording, which often does; a ``description`` fit for publication is the caller's.

    Args:
        pengaduan: The complaint.
        closed: Whether it is settled: the state of its procedure tells.
        description: What is complained of, in words that may be published.
        service_code: The code the endpoint has for the service.
        expected: When an answer is due, with its zone.

    Returns:
        The document, and what was lost.

    Raises:
        DateError: if ``expected`` has no zone.

    Example:
        >>> document, lost = open311(Pengaduan(nomor="7", teradu="Budi"), closed=False)
        >>> document, [one.reason.en for one in lost]
        ({'service_request_id': '7', 'status': 'open'}, ['kept back: it may identify a person'])
    """
    carried = _Carried(set(), {})
    document: dict[str, Any] = {}
    if pengaduan.nomor:
        document["service_request_id"] = pengaduan.nomor
    document["status"] = "closed" if closed else "open"
    if pengaduan.pelayanan is not None:
        document["service_name"] = pengaduan.pelayanan.nama
    if service_code:
        document["service_code"] = service_code
    if description:
        document["description"] = description
    agency = ", ".join(filter(None, (pengaduan.satuan_kerja, pengaduan.penyelenggara)))
    if agency:
        document["agency_responsible"] = agency
    carried.add("nomor", "pelayanan.nama", "satuan_kerja", "penyelenggara")
    document |= _when(pengaduan, carried)
    if expected is not None:
        if expected.utcoffset() is None:
            raise DateError(Fault.of("expected", expected, _AWARE))
        document["expected_datetime"] = expected.isoformat(timespec="seconds")
    return document, carried.lost(pengaduan)


def _when(pengaduan: Pengaduan, carried: _Carried) -> dict[str, Any]:
    """Give the first and the last event, where their hours are known."""
    moments = [(f"peristiwa[{i}].pada", one.pada) for i, one in enumerate(pengaduan.peristiwa)]
    ordered = sorted(moments, key=lambda one: one[1].toordinal())
    given: dict[str, Any] = {}
    for key, at in (("requested_datetime", ordered[:1]), ("updated_datetime", ordered[-1:])):
        for path, moment in at:
            if isinstance(moment, datetime):
                given[key] = moment.isoformat(timespec="seconds")
                carried.add(path)
            else:
                carried.reasons[path] = _NO_HOUR
    return given
