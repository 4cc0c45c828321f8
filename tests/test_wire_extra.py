"""The extra msgspec: used where it is installed, and not missed where it is not."""

import sys
from importlib.util import find_spec, module_from_spec
from types import ModuleType

import msgspec
import pytest


def imported_anew() -> ModuleType:
    """The module that asks for the extra, executed once more under its own name."""
    spec = find_spec("layanan.wire._extra")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class TestExtra:
    def test_it_is_found(self) -> None:
        assert vars(imported_anew())["msgspec"] is msgspec

    def test_it_is_not_missed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "msgspec", None)  # what an import finds where it is absent
        assert vars(imported_anew())["msgspec"] is None
