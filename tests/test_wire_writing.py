"""Writing: what no document can hold, the forms of values, who pays for it."""

import subprocess
import sys
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from importlib import import_module
from pkgutil import walk_packages
from typing import Any, cast, get_args

import attrs
import pytest

import layanan
from layanan import Citation, JangkaWaktu, Satuan, Text, Validity
from layanan.citation import UU_25_2009, Peraturan
from layanan.errors import WireError
from layanan.model.biaya import Biaya
from layanan.model.masyarakat import Identitas
from layanan.model.pelayanan_terpadu import PelayananTerpadu
from layanan.model.pengaduan import Pengaduan, TuntutanGantiRugi
from layanan.model.pengelolaan import JumlahPelaksana
from layanan.model.standar import StandarPelayanan, VersiStandar
from layanan.report import Report
from layanan.waktu.kalender import HariBuka
from layanan.waktu.keputusan import Keputusan
from layanan.wire import DOCUMENTS, dumps, loads, loads_leniently, structure, tag, unstructure
from wired import document


class TestWriting:
    """What no document can hold is refused when it is written, with its path."""

    @pytest.mark.parametrize(
        "amount",
        [Decimal(10) ** 31, Decimal("1E+999999"), Decimal("1E-999999"), Decimal("0." + "1" * 31)],
    )
    def test_too_many_digits(self, amount: Decimal) -> None:
        aduan = Pengaduan(tuntutan=TuntutanGantiRugi(jumlah=amount))
        for write in (dumps, unstructure):
            with pytest.raises(WireError) as raised:
                write(aduan)
            assert [one.path for one in raised.value.faults] == ["pengaduan.tuntutan.jumlah"]

    def test_zero_has_no_sign_and_no_exponent(self) -> None:
        for zero in ("-0", "0E+50", "0E-50", "-0.0"):
            body = unstructure(TuntutanGantiRugi(jumlah=Decimal(zero)))["isi"]
            assert structure(document(TuntutanGantiRugi, body)) == TuntutanGantiRugi(
                jumlah=Decimal(0)
            )

    def test_numbers_that_doubles_would_change(self) -> None:
        value = JumlahPelaksana(jumlah=2**53)
        with pytest.raises(WireError) as raised:
            dumps(value)
        assert [one.path for one in raised.value.faults] == ["jumlah_pelaksana.jumlah"]

    def test_half_a_surrogate_pair(self) -> None:
        value = StandarPelayanan(nama="SKCK", biaya=Biaya(uraian="\ud83d"), nomor="\udc00")
        with pytest.raises(WireError) as raised:
            dumps(value)
        assert [one.path for one in raised.value.faults] == [
            "standar_pelayanan.biaya.uraian",
            "standar_pelayanan.nomor",
        ]

    def test_nothing_of_a_person_is_shown(self) -> None:
        with pytest.raises(WireError) as raised:
            dumps(Identitas(nama="Siti \ud83d"))
        assert "Siti" not in repr(raised.value.faults)

    def test_the_default_is_left_out(self) -> None:
        assert unstructure(StandarPelayanan(nama="SKCK"))["isi"] == {"nama": "SKCK"}

    def test_what_is_no_document(self) -> None:
        for value in (object(), "SKCK", 3, None, Satuan.HARI, date(2026, 3, 13), (Text("", ""),)):
            for write in (dumps, unstructure):
                with pytest.raises(TypeError, match="no form on the wire: expected one of"):
                    write(value)

    def test_what_a_report_has_instead(self) -> None:
        report = object.__new__(Report)  # refused before anything in it is looked at
        with pytest.raises(TypeError, match=r"^Report has no form .*; its method to_dict gives"):
            dumps(report)

    @pytest.mark.parametrize("name", sorted(vars(layanan)["__all__"]))
    def test_every_public_class_is_read_and_written_or_neither(self, name: str) -> None:
        public: object = getattr(layanan, name)
        cls = cast("type[Any]", public)
        if not isinstance(public, type) or cls in DOCUMENTS.values():
            return  # the documents go round in tests/test_wire_round_trip.py
        refusals: tuple[Callable[[], Any], ...] = (
            lambda: dumps(object.__new__(cls)) if attrs.has(cls) else tag(cls),
            lambda: loads(b"{}", cls),
            lambda: loads_leniently(b"{}", cls),
            lambda: structure({}, cls),
        )
        for refusing in refusals:
            with pytest.raises(TypeError, match=f"^{name} has no form on the wire"):
                refusing()


class TestForms:
    """The forms that people read and write."""

    def test_citations_are_written_as_they_are_cited(self) -> None:
        for known in UU_25_2009.provisions():
            assert unstructure(known)["isi"] == str(known)
        unknown = Citation.parse("Pasal 5 ayat (2) UU 24/2013")
        assert unstructure(unknown)["isi"] == "Pasal 5 ayat (2) UU 24/2013"
        assert structure(
            document(Citation, "UU No. 25 Tahun 2009 Pasal 44 ayat (3)"), Citation
        ) == (UU_25_2009.pasal(44, ayat=3))

    def test_what_a_citation_cannot_say_is_written_out(self) -> None:
        own = Peraturan("Perda", "3", 2010, region="Kota X/Y", title="Retribusi")
        isi = unstructure(own.pasal(4))["isi"]
        assert isi == {
            "peraturan": {
                "form": "Perda", "number": "3", "year": 2010, "title": "Retribusi",
                "region": "Kota X/Y",
            },
            "pasal": 4,
        }  # fmt: skip
        again = structure(document(Citation, isi), Citation)
        assert again.peraturan.title == "Retribusi"

    def test_a_skeleton_is_never_carried(self) -> None:
        own = Peraturan("Perda", "3", 2010, skeleton={1: "", 2: "c"})
        again = loads(dumps(own), Peraturan)
        assert again == own
        assert again.skeleton is None

    def test_moments_keep_their_offset(self) -> None:
        for text in ("2026-03-13", "2026-03-13T09:30:00+07:00", "2026-03-13T02:30:00.000001+00:00"):
            isi = {"peristiwa": [{"jenis": "diterima", "pada": text}]}
            aduan = structure(document(Pengaduan, isi), Pengaduan)
            assert aduan.peristiwa[0].pada.isoformat() == text
            assert unstructure(aduan)["isi"] == isi
        isi = {"peristiwa": [{"jenis": "diterima", "pada": "2026-03-13T02:30:00Z"}]}
        assert structure(document(Pengaduan, isi), Pengaduan).peristiwa[0].pada.isoformat() == (
            "2026-03-13T02:30:00+00:00"
        )

    def test_every_class_of_the_model_is_a_document(self) -> None:
        homes = {"layanan.model"}
        found = {
            value
            for home in homes
            for module in walk_packages(import_module(home).__path__, f"{home}.")
            for name in getattr(import_module(module.name), "__all__", ())
            if isinstance(value := getattr(import_module(module.name), name), type)
            and attrs.has(value)
        }
        assert len(found) > 100
        assert found <= set(DOCUMENTS.values())
        assert {Text, Validity, Citation, Peraturan, JangkaWaktu, Keputusan, HariBuka} <= set(
            DOCUMENTS.values()
        )

    def test_what_a_document_is_made_of_is_one(self) -> None:
        waiting: list[Any] = list(DOCUMENTS.values())
        inside: set[type[Any]] = set()
        while waiting:
            hint = waiting.pop()
            waiting.extend(get_args(hint))
            if isinstance(hint, type) and attrs.has(hint) and hint not in inside:
                inside.add(hint)
                waiting.extend(field.type for field in attrs.fields(attrs.resolve_types(hint)))
        assert inside == set(DOCUMENTS.values())

    def test_no_two_kinds_share_a_name(self) -> None:
        assert [tag(cls) for cls in DOCUMENTS.values()] == list(DOCUMENTS)
        assert tag(PelayananTerpadu) == "pelayanan_terpadu"
        assert VersiStandar in DOCUMENTS.values()


class TestImports:
    """Who does not use the wire does not pay for it."""

    def test_the_package_imports_neither_cattrs_nor_msgspec(self) -> None:
        program = (
            "import sys, layanan; from layanan import Kalender;"
            "import layanan.model.standar;"
            "assert not {'cattrs', 'msgspec', 'layanan.wire'} & sys.modules.keys()"
        )
        subprocess.run([sys.executable, "-c", program], check=True)  # noqa: S603 - our own
