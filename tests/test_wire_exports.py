"""Exports say what they lose; what may identify a person stays at home."""

import json
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final, cast

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from layanan import DateError, Zona
from layanan.model.biaya import Biaya, JenisTarif, Tarif
from layanan.model.isian import Isian
from layanan.model.masyarakat import Pengadu
from layanan.model.pelayanan import JenisPelayanan, Kanal, Pelayanan, Sektor
from layanan.model.pengaduan import DasarPengaduan, Pengaduan
from layanan.model.pengelolaan_pengaduan import JenisSaranaPengaduan
from layanan.model.penyampaian import (
    KontakPengaduan,
    Langkah,
    PenangananPengaduan,
    Persyaratan,
    Produk,
    Prosedur,
    Syarat,
    VarianPersyaratan,
    WaktuPenyelesaian,
)
from layanan.model.penyelenggara import JenisPenyelenggara, Penyelenggara, SatuanKerja
from layanan.model.peristiwa import JenisPeristiwaPengaduan, PeristiwaPengaduan
from layanan.model.standar import StandarPelayanan
from layanan.strategies import well_formed
from layanan.waktu.jangka_waktu import Satuan
from layanan.wire.exports import Lost, open311, portal, schema_org


def paths(lost: tuple[Lost, ...]) -> list[str]:
    return [one.path for one in lost]


class TestPortal:
    """Six components as text, in the order of the law; the other eight are listed as lost."""

    STANDAR = StandarPelayanan(
        nama="Kartu Identitas Anak",
        persyaratan=Persyaratan(
            varian=(
                VarianPersyaratan.dari("baru", "akta kelahiran"),
                VarianPersyaratan(nama="hilang", syarat=(Syarat(nama="KK", bila="pindah"),)),
            )
        ),
        prosedur=Prosedur(
            sistem="daring",
            langkah=(Langkah(uraian="ajukan", pelaku="pemohon"), Langkah(uraian="cetak")),
        ),
        jangka_waktu=WaktuPenyelesaian.paling_lama(3, Satuan.HARI_KERJA, sejak="berkas lengkap"),
        biaya=Biaya.gratis(dasar="Perda 3/2010"),
        produk=Produk.dari("KIA", "SK"),
        penanganan_pengaduan=PenangananPengaduan(
            kontak=(KontakPengaduan(jenis=JenisSaranaPengaduan.LAMAN, alamat="example.go.id"),),
            langkah=(Langkah(uraian="catat"),),
            penanggung_jawab="Kepala Bidang",
        ),
        nomor="12/2026",
    )

    def test_put_together_from_structure(self) -> None:
        document, lost = portal(self.STANDAR)
        assert document == {
            "nama": "Kartu Identitas Anak",
            "persyaratan": "baru:\n- akta kelahiran\nhilang:\n- KK (pindah)",
            "prosedur": "daring\n1. ajukan (pemohon)\n2. cetak",
            "jangka_waktu": "paling lama 3 (tiga) hari kerja sejak berkas lengkap",
            "biaya": "gratis",
            "produk": "KIA\nSK",
            "penanganan_pengaduan": "- laman (website): example.go.id\n1. catat\nKepala Bidang",
        }
        assert paths(lost) == ["jangka_waktu.mulai", "biaya.dasar", "nomor"]

    def test_the_published_text_goes_first(self) -> None:
        biaya = Biaya(tarif=(Tarif(jenis=JenisTarif.GRATIS),), uraian=" Rp0 ")
        document, lost = portal(StandarPelayanan(nama="SKCK", biaya=biaya))
        assert document["biaya"] == "Rp0"
        assert paths(lost) == ["biaya.tarif[0].jenis"]
        assert lost[0].reason.en.startswith("only what the published text")

    def test_empty_is_not_unrecorded(self) -> None:
        document, lost = portal(StandarPelayanan(nama="SKCK", biaya=Isian.KOSONG))
        assert (document["biaya"], document["produk"], lost) == ("", None, ())


class TestSchemaOrg:
    """A ``GovernmentService``; no price, duration or kind of organisation is made up."""

    def test_everything_it_can_say(self) -> None:
        standar = StandarPelayanan(
            nama="SKCK",
            pelayanan=Pelayanan(
                nama="SKCK", jenis=JenisPelayanan.ADMINISTRATIF, sektor=Sektor.KESEHATAN,
                kanal=tuple(Kanal)[:1],
            ),
            penyelenggara=Penyelenggara(
                nama="Polri", jenis=JenisPenyelenggara.INSTITUSI_PENYELENGGARA_NEGARA
            ),
            satuan_kerja=SatuanKerja(nama="Polres Ende", wilayah="Ende", alamat="Jl. Polisi 1"),
            jangka_waktu=WaktuPenyelesaian.paling_lama(1, Satuan.JAM),
            produk=Produk.dari("SKCK"),
        )  # fmt: skip
        document, lost = schema_org(standar)
        assert document == {
            "@context": "https://schema.org",
            "@type": "GovernmentService",
            "name": "SKCK",
            "provider": {"@type": "GovernmentOrganization", "name": "Polri"},
            "serviceOperator": {
                "@type": "Organization", "name": "Polres Ende", "address": "Jl. Polisi 1",
            },
            "areaServed": "Ende",
            "serviceType": JenisPelayanan.ADMINISTRATIF.text.id,
            "category": Sektor.KESEHATAN.text.id,
            "serviceOutput": [{"@type": "Thing", "name": "SKCK"}],
            "availableChannel": [
                {
                    "@type": "ServiceChannel",
                    "name": next(iter(Kanal)).text.id,
                    "processingTime": "PT1H",
                }
            ],
        }  # fmt: skip
        assert paths(lost) == ["pelayanan.nama", "penyelenggara.jenis", "jangka_waktu.janji.batas"]

    @pytest.mark.parametrize(
        ("satuan", "duration"),
        [
            (Satuan.MENIT, "PT2M"), (Satuan.JAM, "PT2H"), (Satuan.HARI_KALENDER, "P2D"),
            (Satuan.MINGGU, "P2W"), (Satuan.BULAN, "P2M"), (Satuan.TAHUN, "P2Y"),
            (Satuan.HARI, None), (Satuan.HARI_KERJA, None), (Satuan.JAM_KERJA, None),
        ],
    )  # fmt: skip
    def test_a_working_day_is_no_duration(self, satuan: Satuan, duration: str | None) -> None:
        standar = StandarPelayanan(
            nama="SKCK", jangka_waktu=WaktuPenyelesaian.paling_lama(2, satuan)
        )
        document, lost = schema_org(standar)
        if duration is None:
            assert "availableChannel" not in document
            reason = next(one for one in lost if one.path == "jangka_waktu.janji.jangka").reason
            assert satuan.value in reason.id
        else:
            assert document["availableChannel"][0]["processingTime"] == duration

    @pytest.mark.parametrize(
        ("tarif", "offer"),
        [
            (Tarif(jenis=JenisTarif.GRATIS), {"price": "0"}),
            (Tarif(jenis=JenisTarif.TETAP, jumlah=Decimal("5E+4")), {"price": "50000"}),
            (
                Tarif(jenis=JenisTarif.PER_SATUAN, jumlah=Decimal(5), satuan="jam"),
                {
                    "priceSpecification": {
                        "@type": "UnitPriceSpecification",
                        "priceCurrency": "IDR",
                        "price": "5",
                        "unitText": "jam",
                    }
                },
            ),
            (
                Tarif(jenis=JenisTarif.RENTANG, jumlah=Decimal(5), jumlah_maksimum=Decimal("9.50")),
                {
                    "priceSpecification": {
                        "@type": "PriceSpecification",
                        "priceCurrency": "IDR",
                        "minPrice": 5,
                        "maxPrice": 9.5,
                    }
                },
            ),
            (
                Tarif(
                    jenis=JenisTarif.BERJENJANG,
                    jumlah=Decimal(5),
                    pembayar="WNA",
                    sejak=date(2017, 1, 6),
                    sampai=date(2026, 1, 5),
                ),
                {
                    "price": "5",
                    "description": "WNA: Rp5",
                    "validFrom": "2017-01-06",
                    "validThrough": "2026-01-05",
                },
            ),
            (Tarif(jenis=JenisTarif.RUMUS, rumus="luas x 5"), {"description": "luas x 5"}),
        ],
    )
    def test_offers(self, tarif: Tarif, offer: dict[str, object]) -> None:
        document, lost = schema_org(StandarPelayanan(nama="SKCK", biaya=Biaya.dari(tarif)))
        assert document["offers"] == [{"@type": "Offer", "priceCurrency": "IDR", **offer}]
        assert lost == ()

    def test_an_organisation_of_no_known_kind(self) -> None:
        standar = StandarPelayanan(
            nama="SKCK",
            penyelenggara=Penyelenggara(nama="Perumda"),
            satuan_kerja=SatuanKerja(nama="A"),
        )
        document, _ = schema_org(evolve(standar, pelayanan=Pelayanan(nama="Air")))
        assert not {"serviceType", "category", "availableChannel"} & document.keys()
        assert document["provider"]["@type"] == "Organization"
        assert document["serviceOperator"] == {"@type": "Organization", "name": "A"}


TEXT, NUMBER, DAY = (str,), (int, float), (str,)
THING: dict[str, tuple[type, ...]] = {"@type": TEXT, "name": TEXT, "description": TEXT}
VOCABULARY: dict[str, dict[str, tuple[type, ...]]] = {
    "GovernmentService": {
        **THING, "@context": TEXT, "serviceOperator": (dict,), "provider": (dict,),
        "areaServed": TEXT, "availableChannel": (list,), "category": TEXT, "offers": (list,),
        "serviceOutput": (list,), "serviceType": TEXT,
    },
    "ServiceChannel": {**THING, "processingTime": TEXT},
    "Organization": {**THING, "address": TEXT},
    "GovernmentOrganization": {**THING, "address": TEXT},
    "Offer": {
        **THING, "price": TEXT, "priceCurrency": TEXT, "priceSpecification": (dict,),
        "validFrom": DAY, "validThrough": DAY,
    },
    "PriceSpecification": {
        **THING, "minPrice": NUMBER, "maxPrice": NUMBER, "price": TEXT, "priceCurrency": TEXT,
    },
    "UnitPriceSpecification": {**THING, "price": TEXT, "priceCurrency": TEXT, "unitText": TEXT},
    "Thing": THING,
}  # fmt: skip


class TestVocabulary:
    """Every type has only properties that its vocabulary gives it, with values of their types.

    Sources: the pages schema.org/GovernmentService, /Service, /ServiceChannel, /Offer,
    /PriceSpecification (``minPrice`` and ``maxPrice`` are numbers; ``price`` may be a text),
    /UnitPriceSpecification, /Organization (``address`` may be a text) and /Thing; and for service
    requests "GET Service Requests" of GeoReport v2 (wiki.open311.org/GeoReport_v2). Only what is
    used is listed.
    """

    REQUEST: Final = {
        "service_request_id", "status", "status_notes", "service_name", "service_code",
        "description", "agency_responsible", "service_notice", "requested_datetime",
        "updated_datetime", "expected_datetime", "address", "address_id", "zipcode", "lat", "long",
        "media_url",
    }  # fmt: skip

    @given(well_formed(StandarPelayanan))
    def test_schema_org(self, standar: StandarPelayanan) -> None:
        document, _ = schema_org(standar)
        for node in nodes(document):
            allowed = VOCABULARY[node["@type"]]
            assert node.keys() <= allowed.keys()
            assert all(type(value) in allowed[key] for key, value in node.items())

    def test_every_kind_of_fee(self) -> None:
        for tarif in every_fee():
            document, _ = schema_org(StandarPelayanan(nama="a", biaya=Biaya.dari(tarif)))
            for node in nodes(document):
                assert node.keys() <= VOCABULARY[node["@type"]].keys()

    @given(well_formed(Pengaduan), st.booleans())
    def test_open311(self, pengaduan: Pengaduan, closed: bool) -> None:  # noqa: FBT001 - drawn
        document, _ = open311(
            pengaduan, closed=closed, description="a", service_code="b", expected=TestOpen311.AT
        )
        assert document.keys() <= self.REQUEST
        assert document["status"] in {"open", "closed"}
        for key in document.keys() & {"requested_datetime", "updated_datetime"}:
            assert datetime.fromisoformat(document[key]).utcoffset() is not None


def nodes(parsed: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - parsed JSON
    """Every object of a document."""
    if isinstance(parsed, dict):
        node = cast("dict[str, Any]", parsed)
        yield node
        for one in node.values():
            yield from nodes(one)
    elif isinstance(parsed, list):
        for one in cast("list[object]", parsed):
            yield from nodes(one)


def every_fee() -> Iterator[Tarif]:
    """A fee of each kind."""
    given: dict[JenisTarif, dict[str, Any]] = {
        JenisTarif.TETAP: {"jumlah": Decimal(5)},
        JenisTarif.PER_SATUAN: {"jumlah": Decimal(5), "satuan": "jam"},
        JenisTarif.RENTANG: {"jumlah": Decimal(5), "jumlah_maksimum": Decimal(9)},
        JenisTarif.BERJENJANG: {"jumlah": Decimal(5), "pembayar": "WNA"},
        JenisTarif.RUMUS: {"rumus": "luas x 5"},
        JenisTarif.RUJUKAN: {"rujukan": "PP 76/2020"},
    }
    return (Tarif(jenis=kind, **given.get(kind, {})) for kind in JenisTarif)


class TestOpen311:
    """A service request is published: nobody's identity goes with it (Pasal 42 ayat (5))."""

    AT = datetime(2026, 3, 13, 9, 30, tzinfo=Zona.WIB.tz)

    def test_nothing_personal_leaves(self) -> None:
        aduan = Pengaduan.dari(
            pengadu=Pengadu.dari(nama="Siti Rahmawati", alamat="Jl. Merdeka"),
            dasar=DasarPengaduan.PELAKSANA,
            uraian_pelayanan="Siti Rahmawati menunggu 40 hari.",
        )
        document, lost = open311(aduan, closed=False)
        assert "Siti" not in json.dumps(document) + repr(lost)
        reasons = {one.path: one.reason.en for one in lost}
        assert reasons["pengadu.masyarakat.identitas.nama"].startswith("kept back")
        assert reasons["surat.uraian_pelayanan"].startswith("kept back")
        assert reasons["dasar"].startswith("this form has no place")

    def test_everything_it_can_say(self) -> None:
        aduan = Pengaduan(
            nomor="17",
            penyelenggara="Dinas",
            satuan_kerja="Loket 2",
            pelayanan=Pelayanan(nama="KTP-el"),
            peristiwa=(
                PeristiwaPengaduan(jenis=JenisPeristiwaPengaduan.DITERIMA, pada=self.AT),
                PeristiwaPengaduan(jenis=JenisPeristiwaPengaduan.DICABUT, pada=date(2026, 3, 20)),
            ),
        )
        document, lost = open311(
            aduan, closed=True, description="Terlambat.", service_code="KTP", expected=self.AT
        )
        assert document == {
            "service_request_id": "17",
            "status": "closed",
            "service_name": "KTP-el",
            "service_code": "KTP",
            "description": "Terlambat.",
            "agency_responsible": "Loket 2, Dinas",
            "requested_datetime": "2026-03-13T09:30:00+07:00",
            "expected_datetime": "2026-03-13T09:30:00+07:00",
        }
        reasons = {one.path: one.reason.en for one in lost}
        assert list(reasons) == ["peristiwa[0].jenis", "peristiwa[1].jenis", "peristiwa[1].pada"]
        assert "an hour" in reasons["peristiwa[1].pada"]

    def test_an_expected_moment_has_its_zone(self) -> None:
        with pytest.raises(DateError):
            open311(Pengaduan(), closed=False, expected=self.AT.replace(tzinfo=None))


class TestAny:
    """Whatever is well formed can be exported, as JSON, without a fact counted twice."""

    @given(well_formed(StandarPelayanan))
    def test_standards(self, standar: StandarPelayanan) -> None:
        for export in (portal, schema_org):
            document, lost = export(standar)
            json.dumps(document)
            assert len(set(paths(lost))) == len(lost)

    @given(well_formed(Pengaduan))
    def test_complaints(self, pengaduan: Pengaduan) -> None:
        document, lost = open311(pengaduan, closed=False)
        json.dumps(document)
        assert len(set(paths(lost))) == len(lost)
