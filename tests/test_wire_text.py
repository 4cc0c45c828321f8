"""Text that is no document: bounded, a clean error, and nothing else."""

import re
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from layanan import Text
from layanan.errors import WireError
from layanan.model.biaya import Biaya
from layanan.model.pengaduan import Pengaduan
from layanan.model.standar import StandarPelayanan
from layanan.waktu.keputusan import Keputusan
from layanan.waktu.skb import SEMUA
from layanan.wire import MAX_SIZE, dumps, loads, loads_leniently, structure, unstructure
from wired import READERS, broken, document

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


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
