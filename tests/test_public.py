"""The public names: one list, three places in `layanan/__init__.py`, and each of them resolves."""

import ast
from importlib import import_module
from pathlib import Path

import pytest

import layanan

MODULE: dict[str, str] = vars(layanan)["_MODULE"]
TREE = ast.parse(Path(layanan.__file__).read_text(encoding="utf-8"))


def imported_for_checkers() -> dict[str, str]:
    """The names under ``TYPE_CHECKING``, each with the module it is imported from."""
    guard = next(node for node in TREE.body if isinstance(node, ast.If))
    return {
        alias.name: (node.module or "").removeprefix("layanan.")
        for node in guard.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }


class TestPublicNames:
    def test_checkers_and_interpreter_see_the_same(self) -> None:
        assert imported_for_checkers() == MODULE

    def test_all_is_what_can_be_loaded(self) -> None:
        assert set(layanan.__all__) == {*MODULE, "__version__"}
        assert dir(layanan) == sorted(layanan.__all__)

    @pytest.mark.parametrize("name", sorted(MODULE))
    def test_each_is_its_modules_own(self, name: str) -> None:
        module = import_module(f"layanan.{MODULE[name]}")
        assert getattr(layanan, name) is getattr(module, name)
        assert name in module.__all__

    def test_nothing_else(self) -> None:
        with pytest.raises(AttributeError, match="no attribute 'Kalendar'"):
            layanan.__getattr__("Kalendar")
