"""Two lanes, one answer: what is read fast and what is read patiently are the same."""

import importlib.util
import json
import sys
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from types import NoneType
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from layanan.errors import WireError
from layanan.model.pengaduan import Pengaduan
from layanan.model.peristiwa import JenisPeristiwaPengaduan, PeristiwaPengaduan
from layanan.model.standar import StandarPelayanan
from layanan.strategies import well_formed
from layanan.waktu.keputusan import Keputusan
from layanan.waktu.skb import SEMUA
from layanan.wire import (
    DOCUMENTS,
    SKEMA,
    _document,
    _extra,
    _fast,
    _parsing,
    dumps,
    loads,
    structure,
    unstructure,
)
from layanan.wire._forms import write_moment
from test_wire_round_trip import same

LEADING_NOWHERE = {name: cls for name, cls in DOCUMENTS.items() if cls is not Keputusan}
every_kind = pytest.mark.parametrize("cls", LEADING_NOWHERE.values(), ids=LEADING_NOWHERE)

WRONG = st.sampled_from(
    [None, True, False, 0, 1, -1, 2**53, 2**70, 1.5, 1e300, "", " ", "x", "1", "tidak",
     "2026-03-13",
     "2026-02-30", "2026-03-13T09:30:00+07:00", "2026-03-13T09:30:00", "50000", "-1", "kosong",
     "UU 25/2009", "Pasal 21 UU 25/2009", [], [1], ["a"], ["a", "a"], {}, {"id": "a"},
     {"nama": "a"}]
)  # fmt: skip


def fast(data: bytes, cls: type[Any]) -> Any:  # noqa: ANN401 - a value
    return _fast.decoder(cls, SKEMA)(data)


def quick(data: bytes, cls: type[Any]) -> Any:  # noqa: ANN401 - a value
    parsed: Any = _parsing.parse_fast(data)
    assert parsed["jenis"] in DOCUMENTS
    return _fast.builder(cls)(parsed["isi"])


LANES: list[Callable[[bytes, type[Any]], Any]] = [fast, quick]


def mutated(given: object, draw: Callable[[Any], Any]) -> object:
    """A copy with one thing changed: overwritten, left out, added."""
    if isinstance(given, dict):
        node = cast("dict[str, object]", given)
        if node and draw(st.integers(0, 3)):
            key = draw(st.sampled_from(sorted(node)))
            if draw(st.integers(0, 5)) == 0:
                return {other: one for other, one in node.items() if other != key}
            return {**node, key: mutated(node[key], draw)}
        if draw(st.booleans()):
            return {**node, draw(st.sampled_from(["x", "jenis", "nama"])): draw(WRONG)}
    if isinstance(given, list) and given and draw(st.integers(0, 3)):
        items = cast("list[object]", given)
        i = draw(st.integers(0, len(items) - 1))
        rest = items[i + draw(st.integers(0, 1)) :]  # the item itself stays, or goes
        return [*items[:i], mutated(items[i], draw), *rest]
    return draw(WRONG)


class TestLanes:
    """Both lanes accept exactly the same documents, with the same result."""

    @every_kind
    @given(data=st.data())
    @settings(max_examples=10)
    def test_what_is_written_is_read_by_each(self, cls: type[Any], data: st.DataObject) -> None:
        value = data.draw(well_formed(cls))
        text = dumps(value)
        if b"\\u" not in text and b'"peraturan":' not in text and b'"form":' not in text:
            # Escapes, and citations written out, are left to the patient lane.
            for lane in LANES:
                assert same(lane(text, cls), value)
        assert same(structure(json.loads(text), cls), value)

    @every_kind
    @given(data=st.data())
    @settings(max_examples=25)
    def test_whatever_a_fast_lane_accepts(self, cls: type[Any], data: st.DataObject) -> None:
        document = unstructure(data.draw(well_formed(cls)))
        document = cast("dict[str, object]", mutated(document, data.draw))
        text = json.dumps(document, ensure_ascii=data.draw(st.booleans())).encode(
            errors="surrogatepass"
        )
        try:
            patient = structure(document, cls)
        except WireError:
            for lane in LANES:
                with pytest.raises(Exception):  # noqa: B017, PT011 - any will do, and is not shown
                    whole(lane, text, cls)
            with pytest.raises(WireError):
                loads(text, cls)
        else:
            assert same(loads(text, cls), patient)
            for lane in LANES:
                try:
                    hurried = whole(lane, text, cls)
                except Exception:  # noqa: BLE001, S112 - it is then read in the other lane
                    continue
                assert same(hurried, patient)

    def test_built_without_a_constructor_and_yet_whole(self) -> None:
        text = dumps(StandarPelayanan(nama="SKCK"))
        value = fast(text, StandarPelayanan)
        assert type(value) is StandarPelayanan
        assert hash(value) == hash(StandarPelayanan(nama="SKCK"))
        with pytest.raises(AttributeError):
            setattr(value, "nama", "lain")  # noqa: B010 - it is frozen again

    def test_the_fast_lane_is_taken(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(_document, "read", None)
        for value in (StandarPelayanan(nama="é"), Pengaduan(nomor="1")):
            assert loads(dumps(value), type(value)) == value
            assert loads(dumps(value)) == value
            monkeypatch.setattr(_document, "msgspec", None)
            assert loads(dumps(value), type(value)) == value


def types_of(parsed: object) -> set[type]:
    """The types of a document and of all that lies in it."""
    if isinstance(parsed, dict):
        items = cast("dict[str, object]", parsed).items()
        return {dict}.union(*(types_of(one) for pair in items for one in pair))
    if isinstance(parsed, list):
        return {list}.union(*map(types_of, cast("list[object]", parsed)))
    return {type(parsed)}


def whole(lane: Callable[[bytes, type[Any]], Any], text: bytes, cls: type[Any]) -> Any:  # noqa: ANN401 - a value
    """Read by one lane, envelope included."""
    if lane is fast:
        return fast(text, cls)
    parsed: Any = _parsing.parse_fast(text)
    skema, jenis, isi = (parsed[key] for key in ("skema", "jenis", "isi"))
    assert type(skema) is int
    assert (skema, DOCUMENTS[jenis], len(parsed)) == (SKEMA, cls, 3)
    return _fast.builder(cls)(isi)


class TestWithoutMsgspec:
    """The extra changes the speed and nothing else."""

    def test_the_same_bytes(self) -> None:
        for value in (*SEMUA[-3:], StandarPelayanan(nama='é\u2028"\\\n\x01\x7f/')):
            document = unstructure(value)
            assert _parsing.encode_json(document) == dumps(value)

    @every_kind
    @given(data=st.data())
    @settings(max_examples=10)
    def test_every_kind_is_written_alike(self, cls: type[Any], data: st.DataObject) -> None:
        value = data.draw(well_formed(cls))
        document, text = unstructure(value), dumps(value)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(_document, "msgspec", None)
            assert unstructure(value) == document
            assert dumps(value) == text
        assert types_of(document) <= {dict, list, str, int, bool, NoneType}

    @pytest.mark.parametrize(
        "offset",
        [timedelta(0), timedelta(hours=7), timedelta(hours=7, minutes=7, seconds=12),
         timedelta(hours=-2, minutes=-30), timedelta(seconds=-1)],
    )  # fmt: skip
    @pytest.mark.parametrize("fraction", [0, 5, 120_000])
    def test_every_offset_is_written_alike(
        self, offset: timedelta, fraction: int, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        moment = datetime(2026, 3, 13, 9, 30, 0, fraction, tzinfo=timezone(offset))
        value = PeristiwaPengaduan(jenis=JenisPeristiwaPengaduan.DITERIMA, pada=moment)
        text = dumps(value)
        assert moment.isoformat() in text.decode()
        assert unstructure(value)["isi"] == {"jenis": "diterima", "pada": moment.isoformat()}
        assert write_moment(moment) == moment.isoformat()
        assert same(loads(text), value)
        monkeypatch.setattr(_document, "msgspec", None)
        assert dumps(value) == text

    def test_an_offset_with_a_fraction_of_a_second(self, monkeypatch: pytest.MonkeyPatch) -> None:
        moment = datetime(2026, 3, 13, 9, 30, tzinfo=timezone(timedelta(microseconds=7)))
        value = PeristiwaPengaduan(jenis=JenisPeristiwaPengaduan.DITERIMA, pada=moment)
        for msgspec in (_extra.msgspec, None):
            monkeypatch.setattr(_document, "msgspec", msgspec)
            for write in (dumps, unstructure):
                with pytest.raises(WireError, match=r"peristiwa_pengaduan\.pada"):
                    write(value)

    def test_a_decree_that_changes_a_decree(self) -> None:
        for decree in SEMUA:
            assert loads(dumps(decree), Keputusan) == decree

    def test_not_installed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "msgspec", None)
        source = Path(_extra.__file__)
        spec = importlib.util.spec_from_file_location("_extra_without", source)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        assert module.msgspec is None

    def test_the_same_answers(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(_document, "msgspec", None)
        value = StandarPelayanan(nama="SKCK")
        assert loads(dumps(value), StandarPelayanan) == value
        assert loads(dumps(value)) == value
        for wrong in (b'{"skema":1,"jenis":"text","isi":{}}', b"[]", b'{"isi":1,"isi":1}', b"1.5"):
            with pytest.raises(WireError):
                loads(wrong, StandarPelayanan)
