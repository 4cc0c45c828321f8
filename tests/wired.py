"""What the tests of the wire share: documents by hand, and what was said of one refused."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from layanan.errors import WireError
from layanan.model.standar import StandarPelayanan
from layanan.wire import SKEMA, loads, loads_leniently, structure, tag


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
