"""The extra msgspec: used where it is installed, and not missed where it is not."""

import runpy
import sys

import msgspec
import pytest

from layanan.wire import _extra


class TestExtra:
    def test_it_is_found(self) -> None:
        assert runpy.run_path(_extra.__file__)["msgspec"] is msgspec

    def test_it_is_not_missed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "msgspec", None)  # what an import finds where it is absent
        assert runpy.run_path(_extra.__file__)["msgspec"] is None
