"""The conformance suite: run it against any implementation, or write it anew.

``python tools/conformance.py run`` asks this library, ``run -- node adapter.js`` asks another
program. Either is a process that reads one request a line on its standard input and writes one
answer a line on its standard output, in JSON; ``serve`` is this library behind that door.

``python tools/conformance.py write`` makes the files of ``tests/conformance`` anew. What a case
expects comes from one of three places, and the case says which (``source``):

official     a decree or a law says so; the case was typed from it
independent  counted here day by day, over the table of decreed days in ``tests/data``, without the
             library
library      what the library answered when the file was written: it keeps implementations alike,
             and proves nothing

The form of files, requests and answers is ``tests/conformance/schema.json``.
"""

import argparse
import csv
import json
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import IO, Any, Final

from layanan import tenggat
from layanan.citation import UU_25_2009, Citation
from layanan.errors import CitationError, LayananError
from layanan.finding import Outcome
from layanan.hukum.law import LAW
from layanan.model.peristiwa import JenisPeristiwaPengaduan
from layanan.prosedur.mesin import RefusedError, replay
from layanan.prosedur.pengaduan import PENGADUAN
from layanan.strategies.hukum import example_case
from layanan.strategies.prosedur import event
from layanan.waktu.bacaan import BacaanWaktu, Lama
from layanan.waktu.deadline import BacaanHari
from layanan.waktu.kalender import Kalender
from layanan.wire import loads, structure, unstructure

VERSION: Final = 1
ROOT: Final = Path(__file__).resolve().parent.parent / "tests"
SUITE: Final = ROOT / "conformance"

Json = dict[str, Any]

# What is asked, answered by this library. A calendar is ``known_on`` and ``cuti_bersama``; each
# answer is an object, and an error is ``{"error": "<class>"}``.


def _kalender(ask: Json) -> Kalender:
    known_on = ask.get("known_on")
    return Kalender.pemerintah(
        known_on=None if known_on is None else date.fromisoformat(known_on),
        cuti_bersama=ask.get("cuti_bersama", True),
    )


def _is_working(ask: Json) -> Json:
    return {"working": _kalender(ask).is_working(date.fromisoformat(ask["day"]))}


def _add(ask: Json) -> Json:
    return {"day": _kalender(ask).add(date.fromisoformat(ask["day"]), ask["n"]).isoformat()}


def _count(ask: Json) -> Json:
    start, end = date.fromisoformat(ask["start"]), date.fromisoformat(ask["end"])
    return {"n": _kalender(ask).count(start, end)}


def _due(ask: Json) -> Json:
    (limit,) = (one for one in tenggat.SEMUA if one.id == ask["limit"])
    start = date.fromisoformat(ask["start"])
    due = limit.due(start, _kalender(ask), hari=BacaanHari[ask["hari"].upper()])
    return {"due": due.due.isoformat(), "citation": str(limit.citation)}


def _length(lama: Lama) -> Json:
    return {
        "n": lama.jangka.jumlah,
        "unit": lama.jangka.satuan.value,
        "bound": lama.batas.value,
        "from": None if lama.dari is None else lama.dari.jumlah,
    }


def _phrase(ask: Json) -> Json:
    read = BacaanWaktu.parse(ask["text"])
    return {
        "lengths": [_length(lama) for lama in read.lama],
        "refused": sorted({one.alasan.name for one in read.penolakan}),
    }


def _citation(ask: Json) -> Json:
    try:
        return {"citation": str(Citation.parse(ask["text"]))}
    except CitationError:
        return {"citation": None}


def _check(ask: Json) -> Json:
    report = LAW.at(date.fromisoformat(ask["on"])).check(
        loads(json.dumps(ask["subject"])),
        kalender=_kalender(ask),
        now=date.fromisoformat(ask["now"]),
        within=tuple(structure(one) for one in ask["within"]),
    )
    found = report.filter(Outcome.FAIL, Outcome.REVIEW)
    ours = [one for one in found if one.rule == ask["rule"]]
    return {"found": [{"outcome": one.outcome.value, "path": one.path} for one in ours]}


def _replay(ask: Json) -> Json:
    told = [
        event(JenisPeristiwaPengaduan(one["jenis"]), date.fromisoformat(one["pada"]))
        for one in ask["events"]
    ]
    try:
        position = replay(PENGADUAN, told, _kalender(ask), now=date.fromisoformat(ask["now"]))
    except RefusedError as refused:
        return {"refused": refused.reason.value, "index": refused.index}
    return {
        "state": position.state.value,
        "duties": [
            {
                "duty": duty.timer.id,
                "due": None if duty.due is None else duty.due.isoformat(),
                "status": duty.status.value,
                "citation": str(duty.citation),
            }
            for duty in position.duties
        ],
    }


ASKED: Final[dict[str, Callable[[Json], Json]]] = {
    "is_working": _is_working,
    "add": _add,
    "count": _count,
    "due": _due,
    "phrase": _phrase,
    "citation": _citation,
    "check": _check,
    "replay": _replay,
}


def answer(ask: Json) -> Json:
    """Answer one request by this library."""
    try:
        return ASKED[ask["ask"]](ask)
    except LayananError as error:
        return {"error": type(error).__name__}


def serve(lines: Iterable[str], out: IO[str]) -> None:
    """Answer requests, one a line."""
    for line in lines:
        out.write(json.dumps(answer(json.loads(line)), ensure_ascii=False) + "\n")
        out.flush()


# The counting below shares nothing with the library but the table of decreed days.


def _known_off(known_on: date | None, *, leave: bool) -> dict[date, str]:
    off: dict[date, str] = {}
    with (ROOT / "data" / "holidays.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            given = date.fromisoformat(row["decree_date"] or "0001-01-01")
            taken = date.fromisoformat(row["revoked"] or "9999-12-31")
            asked = date(2200, 1, 1) if known_on is None else known_on
            # One reported day, 31 December 2012, has no decree; nobody has to know it.
            decreed = bool(row["decree_date"])
            if decreed and given <= asked < taken and (leave or row["kind"] != "collective_leave"):
                off[date.fromisoformat(row["date"])] = row["kind"]
    return off


def _walk(day: date, n: int, off: dict[date, str]) -> date:
    while n:
        day += timedelta(1)
        if day.weekday() < 5 and day not in off:
            n -= 1
    return day


def _case(
    ident: str, ask: Json, expected: Json, source: str, citation: str, note: str = ""
) -> Json:
    case: Json = {"id": ident, "ask": ask, "expected": expected, "source": source}
    case["citation"] = citation
    return {**case, "note": note} if note else case


SKB: Final = "Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, Menteri PANRB"


def _dates() -> Iterator[Json]:
    # Typed from the decrees themselves.
    for i, (day, working, decree) in enumerate(
        [
            ("2026-03-18", False, "SKB 1497/2025, 2/2025, 5/2025: cuti bersama Nyepi"),
            ("2026-03-19", False, "SKB 1497/2025, 2/2025, 5/2025: Hari Suci Nyepi"),
            ("2026-08-17", False, "SKB 1497/2025, 2/2025, 5/2025: Proklamasi Kemerdekaan"),
            ("2025-08-18", False, "SKB 933/2025, 1/2025, 3/2025: cuti bersama Proklamasi"),
            ("2026-03-16", True, "SKB 1497/2025, 2/2025, 5/2025: tidak disebut"),
        ]
    ):
        ask: Json = {"ask": "is_working", "day": day}
        yield _case(f"date-official-{i + 1}", ask, {"working": working}, "official", decree)
    every = _known_off(None, leave=True)
    starts = [date(2010, 1, 4) + timedelta(i * 97) for i in range(64)]
    for i, start in enumerate(starts):
        n = (i * 7) % 45 + 1
        due = _walk(start, n, every)
        ask = {"ask": "add", "day": start.isoformat(), "n": n}
        yield _case(f"add-{i + 1}", ask, {"day": due.isoformat()}, "independent", SKB)
        ask = {"ask": "count", "start": start.isoformat(), "end": due.isoformat()}
        yield _case(f"count-{i + 1}", ask, {"n": n}, "independent", SKB)
    for i, start in enumerate(starts[::4]):
        due = _walk(start, 14, _known_off(None, leave=False))
        ask = {"ask": "add", "day": start.isoformat(), "n": 14, "cuti_bersama": False}
        yield _case(f"add-leave-{i + 1}", ask, {"day": due.isoformat()}, "independent", SKB)
    for day in ("2008-12-31", "2040-01-01"):
        ask = {"ask": "is_working", "day": day}
        error: Json = {"error": "OutsideDecreesError"}
        note = "No decree covers the year: refuse, do not extrapolate."
        yield _case(f"date-outside-{day[:4]}", ask, error, "independent", SKB, note)


def _deadlines() -> Iterator[Json]:
    for known_on, due in (("2020-11-20", "2021-01-05"), ("2020-12-02", "2020-12-29")):
        walked = _walk(date(2020, 12, 18), 5, _known_off(date.fromisoformat(known_on), leave=True))
        ask: Json = {"ask": "add", "day": "2020-12-18", "n": 5, "known_on": known_on}
        if walked.isoformat() != due:
            raise SystemExit(f"{ask}: {walked}, not {due}")
        note = "The decree of 1 December 2020 took days of leave back."
        yield _case(f"known-{known_on}", ask, {"day": due}, "independent", SKB, note)
    every = _known_off(None, leave=True)
    for limit in tenggat.SEMUA:
        if limit.jangka is None or limit.recurs or limit.arah.value != "sesudah":
            continue
        unit, n = limit.jangka.satuan.value, limit.jangka.jumlah
        for start in (date(2014, 3, 3), date(2026, 3, 13)):
            for hari in ("kalender", "kerja"):
                if unit == "hari kerja" or (unit == "hari" and hari == "kerja"):
                    due_on, source = _walk(start, n, every), "independent"
                elif unit in ("hari", "hari kalender"):
                    due_on, source = start + timedelta(n), "independent"
                else:
                    continue
                ask = {"ask": "due", "limit": limit.id, "start": start.isoformat(), "hari": hari}
                expected = {"due": due_on.isoformat(), "citation": str(limit.citation)}
                ident = f"due-{limit.id}-{start}-{hari}"
                yield _case(ident, ask, expected, source, str(limit.citation))


def _phrases() -> Iterator[Json]:
    data = json.loads((ROOT / "data" / "phrases-waktu.json").read_text(encoding="utf-8"))
    for i, (text, _, _) in enumerate(data["rows"]):
        ask: Json = {"ask": "phrase", "text": text}
        yield _case(f"phrase-{i + 1}", ask, answer(ask), "library", "Pasal 21 huruf d UU 25/2009")


def _citations() -> Iterator[Json]:
    official = [
        ("Pasal 21 huruf a UU 25/2009", "Pasal 21 huruf a UU 25/2009"),
        ("UU 25/2009 Pasal 44 ayat (3)", "Pasal 44 ayat (3) UU 25/2009"),
        ("Pasal 62 PP 96/2012", None),
        ("Pasal 21 huruf o UU 25/2009", None),
        ("Pasal 51 PP 96/2012", "Pasal 51 PP 96/2012"),
    ]
    for i, (text, cited) in enumerate(official):
        note = "UU 25/2009 ends at Pasal 62, PP 96/2012 at Pasal 51; Pasal 21 has huruf a-n."
        ask: Json = {"ask": "citation", "text": text}
        yield _case(f"citation-{i + 1}", ask, {"citation": cited}, "official", text, note)


JUDGED: Final = frozenset({*range(20, 25), *range(40, 51)})
"""The articles of UU 25/2009 whose findings the suite holds: standards and complaints."""


def _findings() -> Iterator[Json]:
    for rule in LAW.book.rules:
        if rule.citation is not None and not (
            rule.citation.peraturan == UU_25_2009 and rule.citation.pasal in JUDGED
        ):
            continue
        for holds in (True, False):
            case = example_case(rule, lawful=holds)
            if case.on is None or case.now is None:
                continue
            ask: Json = {
                "ask": "check",
                "rule": rule.id,
                "on": case.on.isoformat(),
                "now": case.now.isoformat()[:10],
                "subject": unstructure(case.subject),
                "within": [unstructure(one) for one in case.within],
            }
            cited = "" if rule.citation is None else str(rule.citation)
            ident = f"{rule.id}-{'lawful' if holds else 'unlawful'}"
            yield _case(ident, ask, answer(ask), "library", cited)


def _procedures() -> Iterator[Json]:
    courses: list[tuple[str, list[tuple[str, str]], str]] = [
        ("received", [("diterima", "2026-03-13")], "2026-03-20"),
        ("late-answer", [("diterima", "2026-03-13")], "2026-03-30"),
        (
            "lapse",
            [
                ("diajukan", "2026-03-12"),
                ("diterima", "2026-03-13"),
                ("ditanggapi_tidak_lengkap", "2026-03-16"),
                ("tanggapan_diterima", "2026-03-17"),
            ],
            "2026-04-17",
        ),
        (
            "decided",
            [
                ("diajukan", "2026-03-12"),
                ("diterima", "2026-03-13"),
                ("ditanggapi_lengkap", "2026-03-16"),
                ("diperiksa", "2026-03-17"),
                ("diputus", "2026-04-01"),
                ("disampaikan", "2026-04-02"),
            ],
            "2026-04-10",
        ),
        ("out-of-place", [("diputus", "2026-03-13")], "2026-03-20"),
        ("backwards", [("diajukan", "2026-03-13"), ("diterima", "2026-03-12")], "2026-03-20"),
    ]
    for ident, events, now in courses:
        told = [{"jenis": jenis, "pada": pada} for jenis, pada in events]
        ask: Json = {"ask": "replay", "procedure": PENGADUAN.id, "events": told, "now": now}
        yield _case(f"replay-{ident}", ask, answer(ask), "library", "Pasal 40-50 UU 25/2009")


FILES: Final[dict[str, Callable[[], Iterator[Json]]]] = {
    "dates": _dates,
    "deadlines": _deadlines,
    "phrases": _phrases,
    "citations": _citations,
    "findings": _findings,
    "procedures": _procedures,
}


def suite(name: str) -> str:
    """Make the text of one file of the suite."""
    lines = [json.dumps(case, ensure_ascii=False) for case in FILES[name]()]
    head = f'{{"version": {VERSION}, "about": "{name}", "cases": [\n'
    return head + ",\n".join(lines) + "\n]}\n"


def run(command: list[str]) -> int:
    """Put every case to a program; return how many it answers otherwise."""
    cases = [
        case
        for name in FILES
        for case in json.loads((SUITE / f"{name}.json").read_text(encoding="utf-8"))["cases"]
    ]
    asked = "".join(json.dumps(case["ask"], ensure_ascii=False) + "\n" for case in cases)
    done = subprocess.run(  # noqa: S603 - the program to be judged, as given
        command, input=asked, capture_output=True, text=True, encoding="utf-8", check=False
    )
    answers = done.stdout.splitlines()
    wrong = 0
    for i, case in enumerate(cases):
        given = json.loads(answers[i]) if i < len(answers) else None
        if given != case["expected"]:
            wrong += 1
            print(f"{case['id']} ({case['source']}; {case['citation']}): {given}")
            print(f"  expected {case['expected']}")
    if done.stderr:
        print(done.stderr[-2000:], file=sys.stderr)
    print(f"{len(cases) - wrong} of {len(cases)} cases as expected")
    return wrong


def main(arguments: list[str]) -> int:
    """Do what the command line asks."""
    parser = argparse.ArgumentParser(description="the conformance suite")
    parser.add_argument("what", choices=["run", "serve", "write"])
    parser.add_argument("command", nargs="*", help="the program to ask, after --")
    given = parser.parse_args(arguments)
    if given.what == "serve":
        serve(sys.stdin, sys.stdout)
        return 0
    if given.what == "write":
        for name in FILES:
            (SUITE / f"{name}.json").write_text(suite(name), encoding="utf-8")
        return 0
    return 1 if run(given.command or [sys.executable, __file__, "serve"]) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
