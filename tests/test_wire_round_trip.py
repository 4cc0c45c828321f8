"""Documents and back: every kind, exactly, through three parsers."""

import json
from datetime import datetime
from typing import Any, cast

import attrs
import msgspec
import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from layanan.strategies import well_formed
from layanan.wire import DOCUMENTS, dumps, loads, structure, unstructure

every_kind = pytest.mark.parametrize("cls", DOCUMENTS.values(), ids=DOCUMENTS)


def same(one: Any, other: Any) -> bool:  # noqa: ANN401 - values of any kind
    """Equal, of one type, and with the same offset, all the way down."""
    if type(one) is not type(other) or one != other:
        return False
    if isinstance(one, datetime):
        bare, offset = one.replace(tzinfo=None), one.utcoffset()
        return (bare, offset) == (other.replace(tzinfo=None), other.utcoffset())
    if isinstance(one, tuple):
        return all(map(same, cast("Any", one), other))
    cls: Any = one.__class__
    if attrs.has(cls):
        return all(
            same(getattr(one, field.name), getattr(other, field.name))
            for field in attrs.fields(cls)
            if field.name != "skeleton"  # never carried
        )
    return True


class TestRoundTrip:
    """What is written is read back as it was: no field lost, none changed."""

    @every_kind
    @given(data=st.data())
    @settings(max_examples=20)
    def test_every_kind_of_document(self, cls: type[Any], data: st.DataObject) -> None:
        value = data.draw(well_formed(cls))
        document = unstructure(value)
        assert same(structure(document, cls), value)
        text = dumps(value)
        assert json.loads(text) == document
        for parsed in (json.loads(text), orjson.loads(text), msgspec.json.decode(text)):
            assert same(structure(parsed, cls), value)
        for written in (
            json.dumps(document),
            orjson.dumps(document),
            msgspec.json.encode(document),
        ):
            assert same(loads(written, cls), value)
            assert same(loads(written), value)
