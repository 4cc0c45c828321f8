"""Reading: strict, bounded, all faults at once, nobody's identity shown."""

import json
import re
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from decimal import Decimal
from importlib import import_module
from pkgutil import walk_packages
from typing import Annotated, Any, cast, final

import attrs
import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

import layanan
from layanan import Citation, JangkaWaktu, MalformedError, Satuan, Text, Validity
from layanan.checking import Aware, check, positive
from layanan.citation import UU_25_2009, Peraturan
from layanan.errors import WireError
from layanan.model.biaya import Biaya
from layanan.model.maklumat import MaklumatPelayanan
from layanan.model.masyarakat import Identitas, Pengadu
from layanan.model.pelayanan_terpadu import PelayananTerpadu
from layanan.model.pengaduan import Bukti, Pengaduan, TuntutanGantiRugi
from layanan.model.pengelolaan import JumlahPelaksana
from layanan.model.standar import RiwayatStandar, StandarPelayanan, VersiStandar
from layanan.report import Report
from layanan.strategies import well_formed
from layanan.waktu.kalender import HariBuka
from layanan.waktu.keputusan import Keputusan
from layanan.waktu.skb import SEMUA
from layanan.wire import (
    DOCUMENTS,
    MAX_SIZE,
    SKEMA,
    dumps,
    loads,
    loads_leniently,
    structure,
    structure_leniently,
    tag,
    unstructure,
)
from layanan.wire._forms import DAY, MOMENT, Refused, read_moment

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def from_text(parsed: object) -> object:
    return loads(json.dumps(parsed))


def from_parsed(parsed: object) -> object:
    return structure(parsed)


READERS: tuple[Callable[[object], object], ...] = (from_parsed, from_text)


def document(cls: type[Any], isi: object) -> dict[str, object]:
    return {"skema": SKEMA, "jenis": tag(cls), "isi": isi}


def refused(cls: type[Any], isi: object) -> dict[str, str]:
    """The faults of a body: paths, and what was found there."""
    with pytest.raises(WireError) as raised:
        structure(document(cls, isi), cls)
    with pytest.raises(WireError) as again:
        loads(json.dumps(document(cls, isi)), cls)
    assert again.value.faults == raised.value.faults
    assert len({fault.path for fault in raised.value.faults}) == len(raised.value.faults)
    return {fault.path: fault.value for fault in raised.value.faults}


def broken(text: str | bytes, **limits: Any) -> WireError:  # noqa: ANN401 - as loads has them
    with pytest.raises(WireError) as raised:
        loads(text, StandarPelayanan, **limits)
    with pytest.raises(WireError):
        loads(text, **limits)
    with pytest.raises(WireError):
        loads_leniently(text, StandarPelayanan, **limits)
    return raised.value


NOT_TAKEN: Any = (
    (Text, {"id": None, "en": ""}, "text.id"),
    (Text, {"id": 12, "en": ""}, "text.id"),
    (Text, {"id": "\ud800", "en": ""}, "text.id"),
    (JangkaWaktu, {"jumlah": "12", "satuan": "hari"}, "jangka_waktu.jumlah"),
    (JangkaWaktu, {"jumlah": 12.7, "satuan": "hari"}, "jangka_waktu.jumlah"),
    (JangkaWaktu, {"jumlah": 12.0, "satuan": "hari"}, "jangka_waktu.jumlah"),
    (JangkaWaktu, {"jumlah": True, "satuan": "hari"}, "jangka_waktu.jumlah"),
    (JangkaWaktu, {"jumlah": 0, "satuan": "hari"}, "jangka_waktu.jumlah"),
    (JangkaWaktu, {"jumlah": 2**53, "satuan": "hari"}, "jangka_waktu.jumlah"),
    (JangkaWaktu, {"jumlah": 1, "satuan": "Hari"}, "jangka_waktu.satuan"),
    (JangkaWaktu, {"jumlah": 1, "satuan": ["hari"]}, "jangka_waktu.satuan"),
    (Pengadu, {"dirahasiakan": "tidak"}, "pengadu.dirahasiakan"),
    (Pengadu, {"dirahasiakan": 1}, "pengadu.dirahasiakan"),
    (Validity, {"start": "20260313"}, "validity.start"),
    (Validity, {"start": "2026-W11-5"}, "validity.start"),
    (Validity, {"start": "2026-02-30"}, "validity.start"),
    (Validity, {"start": "2026-03-13T00:00:00Z"}, "validity.start"),
    (Validity, {"start": "2026-03-13\n"}, "validity.start"),
    (Validity, {"start": 20260313}, "validity.start"),
    (Biaya, {"tarif": {}}, "biaya.tarif"),
    (Biaya, {"tarif": None}, "biaya.tarif"),
    (Biaya, {"tarif": "gratis"}, "biaya.tarif"),
    (Biaya, {"tarif": [[]]}, "biaya.tarif[0]"),
    (Biaya, {"persetujuan": None, "uraian": "x"}, "biaya.persetujuan"),
    (Biaya, {"persetujuan": "ada", "uraian": "x"}, "biaya.persetujuan"),
    (Citation, "Pasal 62 PP 96/2012", "citation"),
    (Citation, "UU 25/2009", "citation"),
    (Citation, {"peraturan": "UU 25/2009", "pasal": 63}, "citation"),
    (Peraturan, "Pasal 1 UU 25/2009", "peraturan"),
    (Peraturan, {"form": " ", "number": "1", "year": 2020}, "peraturan"),
    (StandarPelayanan, [], "standar_pelayanan"),
    (StandarPelayanan, None, "standar_pelayanan"),
    (StandarPelayanan, {}, "standar_pelayanan.nama"),
    (StandarPelayanan, {"nama": " "}, "standar_pelayanan.nama"),
    (MaklumatPelayanan, {"memuat": ["biaya", "biaya"]}, "maklumat_pelayanan.memuat"),
)


class TestNothingIsCoerced:
    """A value of the wrong type is refused, however much it looks like the right one."""

    @pytest.mark.parametrize(("cls", "isi", "path"), NOT_TAKEN)
    def test_each(self, cls: type[Any], isi: object, path: str) -> None:
        assert list(refused(cls, isi)) == [path]

    @pytest.mark.parametrize(
        "amount",
        ["-1", "+1", "1e3", "NaN", "Infinity", "01", "1.", ".5", "1_000", "1.000,00", "", " 1",
         "\u0661",
         "9" * 31, 1, 1.5, True, None, ["1"]],
    )  # fmt: skip
    def test_money_is_digits_in_a_text(self, amount: object) -> None:
        isi = {"tarif": [{"jenis": "tetap", "jumlah": amount}]}
        assert list(refused(Biaya, isi)) == ["biaya.tarif[0].jumlah"]

    @pytest.mark.parametrize(
        "moment",
        ["2026-03-13T09:30:00", "2026-03-13 09:30:00+07:00", "2026-03-13T09:30+07:00",
         "20260313T093000Z",
         "2026-03-13T09:30:00.5+07:00", "2026-03-13T25:30:00+07:00", "2026-03-13T09:30:00+24:00",
         "2026-03-13T09:30:60Z", "2026-03-13t09:30:00z", "2026-13-13", 1773394200, None],
    )  # fmt: skip
    def test_a_moment_has_its_zone(self, moment: object) -> None:
        isi = {"peristiwa": [{"jenis": "diterima", "pada": moment}]}
        assert list(refused(Pengaduan, isi)) == ["pengaduan.peristiwa[0].pada"]


class TestDays:
    """A shortcut that looks at a few signs takes what the published form takes, and no more."""

    @pytest.mark.parametrize("good", ["2026-03-13", "2026-03-13T09:30:00+07:00"])
    @pytest.mark.parametrize("odd", list(" +-_.:TWZ09\u0661\uff11\x00\n"))
    def test_one_sign_changed(self, good: str, odd: str) -> None:
        form = re.compile(f"{DAY}|{MOMENT}")
        for i in range(len(good)):
            for changed in (good[:i] + odd + good[i + 1 :], good[:i] + odd + good[i:]):
                try:
                    read = read_moment(changed)
                except Refused:
                    continue
                assert form.fullmatch(changed)
                assert read.isoformat() == changed


class TestAllFaultsAtOnce:
    """One document, every fault, each with its path and a message in both languages."""

    def test_at_every_depth(self) -> None:
        isi = {
            "nama": "",
            "biaya": {"tarif": [{"jenis": "gratis"}, {"jenis": "murah", "jumlah": 5}], "x": 1},
            "jangka_waktu": {"mulai": "kapan-kapan"},
            "dasar_hukum": {"kutipan": ["Pasal 21 UU 25/2009", "Pasal 99 UU 25/2009"]},
            "ditetapkan": "kemarin",
            "atestasi": [3],
            "produk": "lain",
        }
        assert refused(StandarPelayanan, isi) == {
            "standar_pelayanan.nama": '""',
            "standar_pelayanan.dasar_hukum.kutipan[1]": '"Pasal 99 UU 25/2009"',
            "standar_pelayanan.jangka_waktu.mulai": '"kapan-kapan"',
            "standar_pelayanan.biaya.tarif[1].jenis": '"murah"',
            "standar_pelayanan.biaya.tarif[1].jumlah": "5",
            "standar_pelayanan.biaya.x": "...",
            "standar_pelayanan.produk": '"lain"',
            "standar_pelayanan.ditetapkan": '"kemarin"',
            "standar_pelayanan.atestasi[0]": "(dirahasiakan)",
        }

    def test_rules_across_fields_keep_their_path(self) -> None:
        day = {"start": "2020-01-01"}
        isi = {"versi": [{"berlaku": day, "standar": {"nama": "a"}}] * 2}
        assert list(refused(RiwayatStandar, isi)) == ["riwayat_standar.versi[1].berlaku.start"]

    def test_messages_in_both_languages(self) -> None:
        with pytest.raises(WireError) as raised:
            structure(document(JangkaWaktu, {"jumlah": "3"}), JangkaWaktu)
        number, unit = raised.value.faults
        assert number.render("id").startswith('jangka_waktu.jumlah: "3", seharusnya bilangan bulat')
        assert number.render("en").startswith('jangka_waktu.jumlah: "3", not a whole number')
        assert unit.path == "jangka_waktu.satuan"
        assert '"hari kerja"' in unit.expected.id
        assert str(raised.value) == f"{number.render()}; {unit.render()}"
        assert raised.value.subject == "jangka_waktu"
        assert isinstance(raised.value, MalformedError)

    def test_a_text_in_the_place_of_a_component_is_told_both(self) -> None:
        with pytest.raises(WireError) as raised:
            structure(document(StandarPelayanan, {"nama": "a", "biaya": "gratis"}))
        (fault,) = raised.value.faults
        assert fault.expected.en == ('an object {...} Biaya or one of "kosong", "tidak_tercatat"')

    def test_several_constraints_of_one_value(self) -> None:
        found = structure(document(JangkaWaktu, {"jumlah": 1, "satuan": "bulan"}), JangkaWaktu)
        assert found == JangkaWaktu(1, Satuan.BULAN)


class TestPrivacy:
    """What identifies a person is never echoed (UU 25/2009 Pasal 42 ayat (5))."""

    SECRET = "Siti Rahmawati"  # noqa: S105 - a name

    @pytest.mark.parametrize(
        ("cls", "isi"),
        [
            (Identitas, {"nama": [SECRET]}),
            (Identitas, {"nmaa": SECRET}),
            (Identitas, SECRET),
            (Pengadu, {"masyarakat": {"identitas": SECRET}}),
            (Pengadu, {"masyarakat": SECRET}),
            (Pengadu, {"masyarakat": {"identitas": {"nama": {"depan": SECRET}}}}),
            (Pengaduan, {"pengadu": SECRET}),
            (Pengaduan, {"teradu": [SECRET]}),
            (Pengaduan, {"bukti": [SECRET]}),
            (Bukti, {"jenis": "foto", "uraian": [SECRET]}),
            (
                Pengaduan,
                {"anonim": True, "pengadu": {"masyarakat": {"identitas": {"nama": SECRET}}}},
            ),
        ],
    )
    def test_never_echoed(self, cls: type[Any], isi: object) -> None:
        with pytest.raises(WireError) as raised:
            structure(document(cls, isi), cls)
        assert self.SECRET not in repr(raised.value.faults)

    def test_an_unknown_key_is_named_and_no_more(self) -> None:
        strange = "x" * 200 + "\n"
        (path,) = refused(Text, {"id": "", "en": "", strange: self.SECRET})
        assert path.startswith('text["xxx')
        assert len(path) < 80


class TestEnvelope:
    """Every document says what it is, and in which version of the format."""

    def test_a_later_version_is_refused_and_nothing_else_is_said(self) -> None:
        later = {"skema": SKEMA + 1, "jenis": "teks", "isi": 5, "baru": 1}
        with pytest.raises(WireError) as raised:
            structure(later, Text)
        (fault,) = raised.value.faults
        assert (fault.path, fault.value) == ("skema", str(SKEMA + 1))
        assert "later release" in fault.expected.en
        with pytest.raises(WireError):
            structure_leniently(later)

    @pytest.mark.parametrize(
        ("given", "paths"),
        [
            ({"isi": {}}, ["skema", "jenis"]),
            ({"skema": 1, "jenis": "text"}, ["text"]),
            ({"skema": 0, "jenis": "text", "isi": {"id": ""}}, ["skema", "text.en"]),
            ({"skema": True, "jenis": "text", "isi": {"id": "", "en": ""}}, ["skema"]),
            ({"skema": "1", "jenis": "text", "isi": {"id": "", "en": ""}}, ["skema"]),
            ({"skema": 1.0, "jenis": "text", "isi": {"id": "", "en": ""}}, ["skema"]),
            ({"skema": 1, "jenis": "teks", "isi": {}}, ["jenis"]),
            ({"skema": 1, "jenis": ["text"], "isi": {}}, ["jenis"]),
            ({"skema": 1, "jenis": "text", "isi": {"id": "", "en": ""}, "id": 1}, ["id"]),
        ],
    )
    def test_what_it_must_say(self, given: object, paths: list[str]) -> None:
        for cls in (Text, None):
            with pytest.raises(WireError) as raised:
                structure(given, cls)
            assert [fault.path for fault in raised.value.faults] == paths
            with pytest.raises(WireError):
                loads(json.dumps(given), cls)

    def test_the_kind_must_be_the_one_asked_for(self) -> None:
        text = dumps(Text("a", "b"))
        assert loads(text) == loads(text, Text) == Text("a", "b")
        with pytest.raises(WireError) as raised:
            loads(text, Validity)
        assert [fault.path for fault in raised.value.faults] == ["jenis"]

    @pytest.mark.parametrize("given", [None, 5, "teks", [], [{}], (1,)])
    def test_no_object_is_no_document(self, given: object) -> None:
        with pytest.raises(WireError) as raised:
            structure(given, Text)
        assert [fault.path for fault in raised.value.faults] == [""]

    def test_no_class_of_ours(self) -> None:
        class Mine:
            pass

        with pytest.raises(TypeError, match="no form on the wire"):
            structure({"skema": 1, "jenis": "mine", "isi": {}}, Mine)


class TestLenient:
    """What is not known is left out and handed back; nothing else is forgiven."""

    def test_left_out_and_handed_back(self) -> None:
        isi: dict[str, Any] = {
            "nama": "SKCK",
            "warna": "biru",
            "biaya": {"tarif": [{"jenis": "gratis", "mata_uang": "IDR"}]},
            "atestasi": [],
        }
        given = document(StandarPelayanan, isi) | {"penulis": [1]}
        for value, ignored in (
            structure_leniently(given, StandarPelayanan),
            loads_leniently(json.dumps(given), StandarPelayanan),
            loads_leniently(json.dumps(given)),
        ):
            assert value == StandarPelayanan(nama="SKCK", biaya=Biaya.gratis())
            assert ignored == {
                "penulis": [1],
                "standar_pelayanan.warna": "biru",
                "standar_pelayanan.biaya.tarif[0].mata_uang": "IDR",
            }
        assert isi["warna"] == "biru"

    @pytest.mark.parametrize("twice", ['"nama":"a","nama":"b","x":1', '"nama":"a","x":1,"x":2'])
    def test_a_key_that_stands_twice_is_not(self, twice: str) -> None:
        text = f'{{"skema":1,"jenis":"standar_pelayanan","isi":{{{twice}}}}}'
        with pytest.raises(WireError) as raised:
            loads_leniently(text)
        (fault,) = raised.value.faults
        assert fault.expected.en == "a key that stands once only"

    def test_nothing_else_is_forgiven(self) -> None:
        isi = {"start": "2026-01-02", "end": "2026-01-01", "x": 1}
        with pytest.raises(WireError) as raised:
            structure_leniently(document(Validity, isi), Validity)
        assert [fault.path for fault in raised.value.faults] == ["validity.end"]
        assert structure_leniently(document(Text, {"id": "", "en": ""}), Text)[1] == {}


class TestText:
    """Malformed text gives a clean error and nothing else."""

    GOOD = dumps(StandarPelayanan(nama="é", biaya=Biaya.gratis()))

    def test_truncated_anywhere(self) -> None:
        for n in range(len(self.GOOD)):
            (fault,) = broken(self.GOOD[:n]).faults
            assert re.fullmatch(r"1:[0-9]+", fault.path)
            broken(self.GOOD[:n].decode(errors="replace"))

    @pytest.mark.parametrize(
        "text",
        [
            "", " ", "{", "NaN", "[NaN]", "Infinity", "-Infinity", "1e999", "[1e999]", "9" * 5000,
            '"\ud800"', '"\\ud800"', "\ufeff{}", "{}{}", "{'a': 1}", '{"a": 1,}', "[1] // x",
            b"\xff", b"{\x00}", GOOD.decode().encode("utf-16"), GOOD.decode().encode("utf-32"),
            '{"skema": 1, "jenis": "standar_pelayanan", "isi": {"nama": "\\ud800"}}',
            '{"skema": 1, "jenis": "standar_pelayanan", "isi": {"nama": "\ud800"}}',
            '{"skema": 1, "jenis": "standar_pelayanan", "isi": {"nama": 1e999}}',
            '{"skema": 1, "jenis": "standar_pelayanan", "isi": {"nama": ' + "9" * 5000 + "}}",
        ],
    )  # fmt: skip
    def test_no_json(self, text: str | bytes) -> None:
        broken(text)

    @pytest.mark.parametrize(
        ("text", "path", "found"),
        [
            ('{"skema": 1,\n "jenis": "standar', "2:11", "(...)"),
            ('{"skema": 1,\n "jenis": ', "2:11", "(akhir teks)"),
            ('{"skema": 1,\n\n x}', "3:2", "(...)"),
            (b'{"nama":\n "\xc3\xa9\xff"}', "2:4", "(...)"),
            ('{"nama":\n "\ud800"}', "2:3", "(...)"),
        ],
    )
    def test_where_it_breaks_off(self, text: str | bytes, path: str, found: str) -> None:
        (fault,) = broken(text).faults
        assert (fault.path, fault.value) == (path, found)

    @pytest.mark.parametrize("given", [None, 3, ["{}"], {"skema": 1}, bytearray(b"{}")])
    def test_what_is_no_text_is_a_mistake_of_the_caller(self, given: Any) -> None:  # noqa: ANN401 - anything
        for read in (loads, loads_leniently):
            for cls in (None, StandarPelayanan):
                with pytest.raises(TypeError, match=r"text: expected str or bytes, not \w+"):
                    read(given, cls)

    @pytest.mark.parametrize("opening", ["[", '{"a":', '[{"isi":'])
    def test_deep_nesting(self, opening: str) -> None:
        for n in (70, 5_000, 300_000):
            broken(opening * n)
            broken(opening * n + "1" + {"[": "]", "{": "}"}.get(opening[0], "") * n)
        inside = b'{"skema":1,"jenis":"standar_pelayanan","isi":' + b"[" * 500 + b"]" * 500 + b"}"
        (fault,) = broken(inside).faults
        assert "64" in fault.expected.en

    def test_the_depth_allowed_is_the_callers(self) -> None:
        assert loads(self.GOOD, StandarPelayanan, max_depth=5).nama == "é"
        (fault,) = broken(self.GOOD, max_depth=4).faults
        assert "4" in fault.expected.en
        decree = next(one for one in reversed(SEMUA) if one.amends is not None)
        assert loads(dumps(decree), Keputusan) == decree
        endless: list[object] = []
        endless.append(endless)
        with pytest.raises(WireError):
            structure(document(Text, endless), Text)

    def test_the_size_allowed_is_the_callers(self) -> None:
        assert loads(self.GOOD, StandarPelayanan, max_size=len(self.GOOD)).nama == "é"
        broken(self.GOOD, max_size=len(self.GOOD) - 1)
        broken(self.GOOD.decode(), max_size=len(self.GOOD) - 1)
        (fault,) = broken(b" " * (MAX_SIZE + 1)).faults
        assert str(MAX_SIZE) in fault.expected.id

    def test_a_key_that_stands_twice(self) -> None:
        text = (
            '{"skema": 1, "skema": 1, "jenis": "standar_pelayanan", "isi": {"nama": "a",'
            ' "nama": "a", "biaya": {"tarif": [{"jenis": "gratis", "jenis": "gratis"}]},'
            ' "nomor": 5}}'
        )
        assert [fault.path for fault in broken(text).faults] == [
            "skema",
            "standar_pelayanan.nama",
            "standar_pelayanan.biaya.tarif[0].jenis",
            "standar_pelayanan.nomor",
        ]
        # Escapes hide a colon, or the key itself, from whoever only counts.
        broken('{"skema":1,"jenis":"standar_pelayanan","isi":{"nama":"a","nama":"\\u003a"}}')
        broken('{"skema":1,"jenis":"standar_pelayanan","isi":{"nama":"a","nam\\u0061":"b"}}')
        good = '{"skema":1,"jenis":"standar_pelayanan","isi":{"nam\\u0061":":\\u003a"}}'
        assert loads(good, StandarPelayanan).nama == "::"

    @given(JSON)
    def test_any_json(self, given: object) -> None:
        for whole in (
            given,
            document(StandarPelayanan, given),
            document(Pengaduan, {"surat": given, "bukti": [given]}),
        ):
            for read in READERS:
                try:
                    value = read(whole)
                except WireError as error:
                    found = error.faults
                else:
                    assert structure(unstructure(value)) == value
                    continue
                assert found
                assert all(one.render("id") and one.render("en") for one in found)

    @given(st.binary(max_size=60) | st.text(max_size=60))
    def test_any_text(self, text: str | bytes) -> None:
        broken(text)

    @given(st.data())
    def test_a_document_with_a_place_overwritten(self, data: st.DataObject) -> None:
        good = bytearray(self.GOOD)
        for _ in range(data.draw(st.integers(1, 3))):
            good[data.draw(st.integers(0, len(good) - 1))] = data.draw(st.integers(0, 255))
        with suppress(WireError):
            loads(bytes(good), StandarPelayanan)


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


@final
@frozen
class Campuran:
    """A class of an app of its own: alternatives that JSON tells apart, and a number in a list."""

    satu: int | str | tuple[date, ...] | Text | None = None
    pada: Aware | date = date(2026, 1, 1)
    angka: tuple[Annotated[int, positive], ...] = ()
    himpunan: frozenset[date] = frozenset()
    banyak: Annotated[str, "a remark that is no constraint"] = ""

    __attrs_post_init__ = check


@final
@frozen
class Wajib:
    """What must be said, if only that there is nothing."""

    tanggal: date | None
    teks: str | None
    satu: Text | None
    banyak: tuple[Text | None, ...]

    __attrs_post_init__ = check


@final
@frozen
class Serupa:
    """Two classes side by side are both an object: nothing in JSON tells them apart."""

    isi: Text | Validity


@final
@frozen
class Asing:
    """A float has no form."""

    isi: float


class TestOwnClasses:
    """The wire reads annotations, so a class of an app can be a document too."""

    @given(well_formed(Campuran))
    def test_alternatives_by_what_json_calls_them(self, value: Campuran) -> None:
        assert structure(unstructure(value), Campuran) == value
        assert loads(dumps(value), Campuran) == value

    @given(well_formed(Wajib))
    def test_nothing_where_something_must_be_said(self, value: Wajib) -> None:
        assert structure(unstructure(value), Wajib) == value
        assert loads(dumps(value), Wajib) == value

    def test_where_in_a_list(self) -> None:
        with pytest.raises(WireError) as raised:
            dumps(Wajib(None, None, None, (None, Text("\ud800", ""))))
        assert [fault.path for fault in raised.value.faults] == ["wajib.banyak[1].id"]

    def test_and_refused_when_they_are_none_of_them(self) -> None:
        wrongs: tuple[Any, ...] = (True, 1.5, [5], {}, ["2026-02-30"])
        for wrong in wrongs:
            with pytest.raises(WireError) as raised:
                structure(document(Campuran, {"satu": wrong}), Campuran)
            assert raised.value.faults[0].path.startswith("campuran.satu")
        with pytest.raises(WireError) as raised:
            structure(document(Campuran, {"satu": 1.5}), Campuran)
        assert raised.value.faults[0].expected.en == (
            "a whole number, a text, a list [...] of a date, an object {...} Text or null"
        )

    @pytest.mark.parametrize("cls", [Serupa, Asing])
    def test_what_has_no_form(self, cls: type[Any]) -> None:
        for _ in range(2):  # the second time as the first
            with pytest.raises(TypeError, match=r"look alike|no form"):
                structure(document(cls, {"isi": 1.5}), cls)
        with pytest.raises(TypeError, match="no form"):
            dumps(Asing(1.5))

    def test_a_value_that_python_alone_knows(self) -> None:
        for odd in (object(), {1, 2}, b"x", 10**5000, float("nan")):
            with pytest.raises(WireError):
                structure(document(Campuran, {"satu": odd}), Campuran)
