"""Documents and back: every kind, exactly, through three parsers."""

import json
from datetime import datetime
from typing import Any

import attrs
import msgspec
import orjson
import pytest
from generic_strategies import well_formed
from hypothesis import given, settings
from hypothesis import strategies as st

from layanan.wire import DOCUMENTS, dumps, loads, structure, unstructure

every_kind = pytest.mark.parametrize("cls", DOCUMENTS.values(), ids=DOCUMENTS)


def same(one: object, other: object) -> bool:
    """Equal, of one type, and with the same offset, all the way down."""
    if type(one) is not type(other) or one != other:
        return False
    if isinstance(one, datetime) and isinstance(other, datetime):
        return one.utcoffset() == other.utcoffset() and one.replace(tzinfo=None) == other.replace(
            tzinfo=None
        )
    if isinstance(one, tuple) and isinstance(other, tuple):
        return all(map(same, one, other))
    if attrs.has(type(one)):
        return all(
            same(getattr(one, field.name), getattr(other, field.name))
            for field in attrs.fields(type(one))
            if field.eq and field.name != "skeleton"
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
