"""The conformance suite: run it against any implementation, or write it anew.

``python tools/conformance.py run`` asks this library, ``run -- node adapter.js`` asks another
program. Either is a process that reads one request a line on its standard input and writes one
answer a line on its standard output, in JSON; ``serve`` is this library behind that door
(`conformance_answers`). A program that does only part of it is asked for that part:
``run --only dates --only deadlines -- node adapter.js``.

``python tools/conformance.py write`` makes the files of ``tests/conformance`` anew
(`conformance_cases`). What a case expects comes from one of three places, and the case says which
(``source``):

official     a decree or a law says so; the case was typed from it
independent  counted or composed without the library: day by day over the table of decreed days in
             ``tests/data``, or by hand
library      what the library answered when the file was written: it keeps implementations alike,
             and proves nothing

The form of files, requests and answers is ``tests/conformance/schema.json``.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from conformance_answers import Json, answer, serve
from conformance_cases import FILES

__all__ = ["FILES", "SUITE", "VERSION", "answer", "main", "run", "serve", "suite"]

VERSION: Final = 2
"""The version of the form; what a request may hold or an answer has to, changes with it."""

SUITE: Final = Path(__file__).resolve().parent.parent / "tests" / "conformance"


def suite(name: str) -> str:
    """Make the text of one file of the suite."""
    lines = [json.dumps(case, ensure_ascii=False) for case in FILES[name]()]
    head = f'{{"version": {VERSION}, "about": "{name}", "cases": [\n'
    return head + ",\n".join(lines) + "\n]}\n"


def _read(name: str) -> list[Json]:
    cases: list[Json] = json.loads((SUITE / f"{name}.json").read_text(encoding="utf-8"))["cases"]
    return cases


def run(command: list[str], names: Iterable[str] = FILES) -> int:
    """Put the cases of some files to a program; return how many it answers otherwise."""
    cases = [case for name in names for case in _read(name)]
    asked = "".join(json.dumps(case["ask"], ensure_ascii=False) + "\n" for case in cases)
    done = subprocess.run(  # noqa: S603 - the program to be judged, as given
        command, input=asked, capture_output=True, text=True, encoding="utf-8", check=False
    )
    answers = done.stdout.splitlines()
    wrong = 0
    for i, case in enumerate(cases):
        given = _answer(answers[i]) if i < len(answers) else None
        if given != case["expected"]:
            wrong += 1
            print(f"{case['id']} ({case['source']}; {case['citation']}): {given}")
            print(f"  expected {case['expected']}")
    if done.stderr:
        print(done.stderr[-2000:], file=sys.stderr)
    print(f"{len(cases) - wrong} of {len(cases)} cases as expected")
    return wrong


def _answer(line: str) -> object:
    """What a program wrote; a line that is no JSON is an answer too, and no right one."""
    try:
        return json.loads(line)
    except ValueError:
        return line


def main(arguments: list[str]) -> int:
    """Do what the command line asks."""
    parser = argparse.ArgumentParser(description="the conformance suite")
    parser.add_argument("what", choices=["run", "serve", "write"])
    parser.add_argument("--only", action="append", choices=list(FILES), help="a file of the suite")
    parser.epilog = "After --: the program to ask; without one, this library."
    at = arguments.index("--") if "--" in arguments else len(arguments)
    given, command = parser.parse_args(arguments[:at]), arguments[at + 1 :]
    names: list[str] = given.only or list(FILES)
    if given.what == "serve":
        serve(sys.stdin, sys.stdout)
        return 0
    if given.what == "write":
        for name in names:
            (SUITE / f"{name}.json").write_text(suite(name), encoding="utf-8")
        return 0
    return 1 if run(command or [sys.executable, __file__, "serve"], names) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
