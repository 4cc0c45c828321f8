"""The conformance suite: well-formed, and answered by this library through the same door."""

import io
import json
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import jsonschema  # type: ignore[import-untyped] # it ships no types
import pytest

ROOT = Path(__file__).resolve().parent.parent
SUITE = ROOT / "tests" / "conformance"
FILES = sorted(path for path in SUITE.glob("*.json") if path.stem != "schema")
each_file = pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.stem))


def load() -> ModuleType:
    spec = spec_from_file_location("conformance", ROOT / "tools" / "conformance.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


TOOL = load()


def read(path: Path) -> dict[str, Any]:
    whole: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return whole


class TestSuite:
    """Every case has an input, an answer, a citation and a source."""

    def test_every_part_is_there(self) -> None:
        assert {path.stem for path in FILES} == set(TOOL.FILES)

    @each_file
    def test_schema(self, path: Path) -> None:
        schema = read(SUITE / "schema.json")
        jsonschema.Draft202012Validator.check_schema(schema)
        validator: Any = jsonschema.Draft202012Validator(schema)
        validator.validate(read(path))

    def test_ids_are_unique_and_versions_agree(self) -> None:
        ids = [case["id"] for path in FILES for case in read(path)["cases"]]
        assert len(ids) == len(set(ids))
        assert {read(path)["version"] for path in FILES} == {TOOL.VERSION}

    def test_sources(self) -> None:
        """What the library said itself is not the only witness."""
        sources = [case["source"] for path in FILES for case in read(path)["cases"]]
        assert set(sources) == {"official", "independent", "library"}
        assert sources.count("independent") > 100


class TestLibrary:
    """This library answers every case as the suite expects."""

    @each_file
    def test_answers(self, path: Path) -> None:
        wrong = [
            (case["id"], given, case["expected"])
            for case in read(path)["cases"]
            if (given := TOOL.answer(case["ask"])) != case["expected"]
        ]
        assert wrong == []

    @pytest.mark.parametrize("name", ["dates", "deadlines", "citations", "procedures"])
    def test_files_are_what_the_tool_writes(self, name: str) -> None:
        assert (SUITE / f"{name}.json").read_text(encoding="utf-8") == TOOL.suite(name)


class TestDoor:
    """A program is asked one line at a time; one that answers otherwise is found out."""

    def test_own_adapter(self) -> None:
        cases = read(SUITE / "procedures.json")["cases"]
        out = io.StringIO()
        TOOL.serve((json.dumps(case["ask"]) + "\n" for case in cases), out)
        answers = [json.loads(line) for line in out.getvalue().splitlines()]
        assert answers == [case["expected"] for case in cases]

    def test_own_process(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert TOOL.main(["run"]) == 0
        assert "cases as expected" in capsys.readouterr().out

    def test_program_that_counts_all_days(self, capsys: pytest.CaptureFixture[str]) -> None:
        """The usual bug: working days counted as days."""
        naive = (
            "import json, sys\n"
            "from datetime import date, timedelta\n"
            "for line in sys.stdin:\n"
            "    ask = json.loads(line)\n"
            "    day = ask.get('day') if ask['ask'] == 'add' else None\n"
            "    due = date.fromisoformat(day) + timedelta(ask['n']) if day else None\n"
            "    print(json.dumps({'day': str(due)}))\n"
        )
        assert TOOL.main(["run", "--", sys.executable, "-c", naive]) == 1
        said = capsys.readouterr().out
        assert "add-2 (independent; Keputusan Bersama" in said

    def test_program_that_falls_silent(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert TOOL.main(["run", "--", sys.executable, "-c", "raise SystemExit('no')"]) == 1
        said = capsys.readouterr()
        assert "0 of" in said.out
        assert "no" in said.err
