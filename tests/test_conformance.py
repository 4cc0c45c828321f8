"""The conformance suite: well-formed, and answered by this library through the same door."""

import csv
import io
import json
import sys
from collections import Counter
from datetime import date
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, Literal

import jsonschema  # type: ignore[import-untyped] # it ships no types
import numpy as np
import pytest

from layanan.hukum.law import LAW
from layanan.strategies.prosedur import PROCEDURES

ROOT = Path(__file__).resolve().parent.parent
SUITE = ROOT / "tests" / "conformance"
FILES = sorted(path for path in SUITE.glob("*.json") if path.stem != "schema")
each_file = pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.stem))


def load() -> ModuleType:
    """The tools as they are run: from their own folder."""
    sys.path.insert(0, str(ROOT / "tools"))
    try:
        return import_module("conformance")
    finally:
        sys.path.pop(0)


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
        sources = Counter(case["source"] for path in FILES for case in read(path)["cases"])
        assert set(sources) == {"official", "independent", "library"}
        assert sources["official"] > 600
        assert sources["independent"] > 700

    def test_every_rule_has_two_cases(self) -> None:
        cases = Counter(case["ask"]["rule"] for case in read(SUITE / "findings.json")["cases"])
        assert cases == {rule.id: 2 for rule in LAW.book.rules}

    def test_a_case_of_a_rule_is_found_or_not(self) -> None:
        for case in read(SUITE / "findings.json")["cases"]:
            assert bool(case["expected"]["found"]) is case["id"].endswith("-unlawful")

    def test_every_procedure_is_walked(self) -> None:
        """Every row with an event, every refusal there is a course for, and what lapses."""
        cases = read(SUITE / "procedures.json")["cases"]
        told = {
            (case["ask"]["procedure"], case["ask"]["events"][-1]["jenis"])
            for case in cases
            if case["ask"]["events"] and "state" in case["expected"]
        }
        assert told == {(one.id, kind.value) for one in PROCEDURES for kind in one.events}
        refused = {case["expected"].get("refused") for case in cases}
        assert {"not_allowed", "in_future", "out_of_order"} <= refused
        lapsed = [duty for case in cases for duty in case["expected"].get("duties", ())]
        assert "lapsed" in {duty["status"] for duty in lapsed}

    def test_refusals_and_what_was_known(self) -> None:
        def cases(name: str) -> list[dict[str, Any]]:
            found: list[dict[str, Any]] = read(SUITE / f"{name}.json")["cases"]
            return found

        # Asked of years that had no decree yet on the day of asking.
        assert sum("error" in one["expected"] for one in cases("deadlines")) == 4
        assert sum("known_on" in one["ask"] for one in cases("deadlines")) > 100
        assert sum(bool(one["expected"]["refused"]) for one in cases("phrases")) > 50
        assert sum(one["expected"]["citation"] is None for one in cases("citations")) > 20


class TestIndependence:
    """The days counted for the suite are those NumPy counts over the same decrees."""

    def test_numpy(self) -> None:
        with (ROOT / "tests" / "data" / "holidays.csv").open(encoding="utf-8", newline="") as file:
            rows = [row for row in csv.DictReader(file) if row["decree_date"]]
        off = [
            date.fromisoformat(one["date"])
            for one in rows
            if one["kind"] != "other" and not one["revoked"]
        ]
        week = {5: "1111100", 6: "1111110", 7: "1111111"}
        tried = 0
        for case in read(SUITE / "dates.json")["cases"]:
            ask = case["ask"]
            if ask["ask"] != "add" or "cuti_bersama" in ask:
                continue
            calendar = np.busdaycalendar(weekmask=week[ask.get("week", 5)], holidays=off)
            # NumPy counts from a working day: forward from the one before, back from the next.
            roll: Literal["preceding", "following"] = "preceding" if ask["n"] > 0 else "following"
            start, n = date.fromisoformat(ask["day"]), int(ask["n"])
            day = np.busday_offset(start, n, roll=roll, busdaycal=calendar)
            assert str(day) == case["expected"]["day"], case["id"]
            tried += 1
        assert tried > 100


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
        assert TOOL.main(["run", "--only", "dates", "--", sys.executable, "-c", naive]) == 1
        said = capsys.readouterr().out
        assert "add-2 (independent; Keputusan Bersama" in said
        assert "0 of" not in said  # it is right where no day off lies between

    def test_program_that_takes_every_citation(self, capsys: pytest.CaptureFixture[str]) -> None:
        """Another usual bug: an article the law does not have, cited."""
        trusting = (
            "import json, sys\n"
            "for line in sys.stdin:\n"
            "    print(json.dumps({'citation': json.loads(line)['text']}))\n"
        )
        command = ["run", "--only", "citations", "--", sys.executable, "-c", trusting]
        assert TOOL.main(command) == 1
        said = capsys.readouterr().out
        assert "pasal-PP 96/2012-52 (official; PP 96/2012 ends at Pasal 51.)" in said
        assert "pasal-PP 96/2012-51 " not in said

    def test_program_that_speaks_no_json(self, capsys: pytest.CaptureFixture[str]) -> None:
        garbled = "import sys\nfor line in sys.stdin: print('<html>')\n"
        assert TOOL.main(["run", "--only", "dates", "--", sys.executable, "-c", garbled]) == 1
        assert "<html>" in capsys.readouterr().out

    def test_program_that_falls_silent(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert TOOL.main(["run", "--", sys.executable, "-c", "raise SystemExit('no')"]) == 1
        said = capsys.readouterr()
        assert "0 of" in said.out
        assert "no" in said.err
