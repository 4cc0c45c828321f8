"""The cases of the conformance suite, file by file; see `conformance` for what the sources mean.

What counts or composes an answer here shares nothing with the library but the table of decreed days
in ``tests/data``, which was typed from the decrees, and the numbers of the limits. The cases that
only record what the library said call `conformance_answers.answer`.
"""

import csv
import json
from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from conformance_answers import KNOWN, Json, answer

from layanan import tenggat
from layanan.hukum.law import LAW
from layanan.prosedur.hasil import Policy, Position
from layanan.prosedur.mesin import Runner, resolve
from layanan.prosedur.tabel import Procedure
from layanan.strategies.hukum import example_case
from layanan.strategies.prosedur import event
from layanan.waktu.deadline import Tenggat
from layanan.waktu.kalender import Kalender
from layanan.wire import unstructure

__all__ = ["FILES", "OFFICIAL", "walk"]

DATA: Final = Path(__file__).resolve().parent.parent / "tests" / "data"

Day = dict[str, str]
OFFICIAL, INDEPENDENT, LIBRARY = "official", "independent", "library"
SKB: Final = "Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, Menteri PANRB"


def _case(
    ident: str, ask: Json, expected: Json, source: str, citation: str, note: str = ""
) -> Json:
    case: Json = {"id": ident, "ask": ask, "expected": expected, "source": source}
    case["citation"] = citation
    return {**case, "note": note} if note else case


# Counting day by day.


@cache
def _table() -> tuple[Day, ...]:
    with (DATA / "holidays.csv").open(encoding="utf-8", newline="") as file:
        # One reported day, 31 December 2012, has no decree, and one day was off in one region only;
        # nobody has to know them.
        rows = tuple(csv.DictReader(file))
    return tuple(row for row in rows if row["decree_date"] and row["kind"] != "other")


@cache
def _off(known_on: str = "", *, leave: bool = True) -> frozenset[date]:
    """The days off, as known on a day."""
    asked = known_on or "9998-12-31"
    return frozenset(
        date.fromisoformat(row["date"])
        for row in _table()
        if row["decree_date"] <= asked < (row["revoked"] or "9999-12-31")
        and (leave or row["kind"] != "collective_leave")
    )


def _years(known_on: str) -> set[int]:
    """The years whose days off had been decreed by a day."""
    return {int(row["date"][:4]) for row in _table() if row["decree_date"] <= known_on}


def walk(day: date, n: int, off: frozenset[date], week: int = 5) -> date:
    """Walk so many working days forward, or back if negative."""
    step = timedelta(1 if n > 0 else -1)
    left = abs(n)
    while left:
        day += step
        left -= day.weekday() < week and day not in off
    return day


def _months(day: date, n: int) -> date:
    """So many months on; where the month has no such day, its last."""
    year, month = divmod(day.year * 12 + day.month - 1 + n, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _dates() -> Iterator[Json]:
    yield from _decreed()
    every = _off()
    starts = [date(2010, 1, 4) + timedelta(i * 97) for i in range(64)]
    for i, start in enumerate(starts):
        n = (i * 7) % 45 + 1
        due = walk(start, n, every)
        ask: Json = {"ask": "add", "day": start.isoformat(), "n": n}
        yield _case(f"add-{i + 1}", ask, {"day": due.isoformat()}, INDEPENDENT, SKB)
        ask = {"ask": "count", "start": start.isoformat(), "end": due.isoformat()}
        yield _case(f"count-{i + 1}", ask, {"n": n}, INDEPENDENT, SKB)
    for i, start in enumerate(starts[::4]):
        due = walk(start, 14, _off(leave=False))
        ask = {"ask": "add", "day": start.isoformat(), "n": 14, "cuti_bersama": False}
        yield _case(f"add-leave-{i + 1}", ask, {"day": due.isoformat()}, INDEPENDENT, SKB)
        back = walk(start + timedelta(366), -9, every)
        ask = {"ask": "add", "day": (start + timedelta(366)).isoformat(), "n": -9}
        yield _case(f"back-{i + 1}", ask, {"day": back.isoformat()}, INDEPENDENT, SKB)
        for week in (6, 7):
            due = walk(start, 21, every, week)
            ask = {"ask": "add", "day": start.isoformat(), "n": 21, "week": week}
            ident = f"week-{week}-{i + 1}"
            yield _case(ident, ask, {"day": due.isoformat()}, INDEPENDENT, SKB)
    for day in ("2008-12-31", "2040-01-01"):
        ask = {"ask": "is_working", "day": day}
        error: Json = {"error": "OutsideDecreesError"}
        note = "No decree covers the year: refuse, do not extrapolate."
        yield _case(f"date-outside-{day[:4]}", ask, error, INDEPENDENT, SKB, note)


def _decreed() -> Iterator[Json]:
    """Every decreed day, typed from its decree; what was taken back, as known before and after."""
    for row in _table():
        ident = f"decreed-{row['date']}-{row['decree_date']}"
        cited = f"{SKB}, {row['decree_date']}"
        ask: Json = {"ask": "is_working", "day": row["date"]}
        if not row["revoked"]:
            yield _case(ident, ask, {"working": False}, OFFICIAL, cited)
            continue
        eve = (date.fromisoformat(row["revoked"]) - timedelta(1)).isoformat()
        asked = {**ask, "known_on": eve}
        yield _case(f"{ident}-before", asked, {"working": False}, OFFICIAL, cited)
        asked = {**ask, "known_on": row["revoked"]}
        day = date.fromisoformat(row["date"])
        working = day.weekday() < 5 and day not in _off(row["revoked"])
        note = "The day was taken back, or given again, by a later decree."
        yield _case(f"{ident}-after", asked, {"working": working}, OFFICIAL, cited, note)


def _deadlines() -> Iterator[Json]:
    for known_on, due in (("2020-11-20", "2021-01-05"), ("2020-12-02", "2020-12-29")):
        walked = walk(date(2020, 12, 18), 5, _off(known_on))
        ask: Json = {"ask": "add", "day": "2020-12-18", "n": 5, "known_on": known_on}
        if walked.isoformat() != due:
            raise SystemExit(f"{ask}: {walked}, not {due}")
        note = "The decree of 1 December 2020 took days of leave back."
        yield _case(f"known-{known_on}", ask, {"day": due}, INDEPENDENT, SKB, note)
    amended = sorted({row["revoked"] for row in _table() if row["revoked"]})
    for i, (earlier, later) in enumerate(pairwise(amended)):
        start = date.fromisoformat(later)
        for known_on in (earlier, later):
            due_on = walk(start, 30, _off(known_on))
            ask = {"ask": "add", "day": later, "n": 30, "known_on": known_on}
            decreed = {start.year, due_on.year} <= _years(known_on)
            error: Json = {"error": "OutsideDecreesError"}
            expected: Json = {"day": due_on.isoformat()} if decreed else error
            ident = f"amended-{i + 1}-{known_on}"
            yield _case(ident, ask, expected, INDEPENDENT, SKB)
    for limit in tenggat.SEMUA:
        if limit.jangka is None or limit.recurs:
            continue
        for start in (date(2015, 3, 2), date(2020, 12, 14), date(2026, 3, 13)):
            yield from _dues(limit, start)


def _dues(limit: Tenggat, start: date) -> Iterator[Json]:
    for hari in ("kalender", "kerja"):
        for known_on in ("", start.isoformat()):
            expected: Json = {"error": "NotInForceError"}
            if limit.validity.covers(start):
                due = _due(limit, start, _off(known_on), working=hari == "kerja")
                expected = {"due": due.isoformat(), "citation": str(limit.citation)}
            ask: Json = {"ask": "due", "limit": limit.id, "start": start.isoformat(), "hari": hari}
            if known_on:
                ask["known_on"] = known_on
            ident = f"due-{limit.id}-{start}-{hari}{'-known' if known_on else ''}"
            yield _case(ident, ask, expected, INDEPENDENT, str(limit.citation))


def _due(limit: Tenggat, start: date, off: frozenset[date], *, working: bool) -> date:
    assert limit.jangka is not None  # noqa: S101 - chosen above
    unit, n = limit.jangka.satuan.value, limit.jangka.jumlah
    n = n if limit.arah.value == "sesudah" else -n
    if unit == "hari kerja" or (unit == "hari" and working):
        return walk(start, n, off)
    if unit in ("hari", "hari kalender"):
        return start + timedelta(n)
    if unit == "minggu":
        return start + timedelta(7 * n)
    return _months(start, n * {"bulan": 1, "tahun": 12}[unit])


# Phrases composed of words with a meaning; and those of tests/data as the library reads them.
_NUMBERS: Final = {
    1: "satu", 3: "tiga", 5: "lima", 7: "tujuh", 10: "sepuluh", 11: "sebelas", 14: "empat belas",
    20: "dua puluh", 30: "tiga puluh", 45: "empat puluh lima", 60: "enam puluh",
}  # fmt: skip
_UNITS: Final = ("hari kerja", "hari", "hari kalender", "menit", "bulan")


def _phrases() -> Iterator[Json]:
    cited = "Pasal 21 huruf d UU 25/2009"
    for n, words in _NUMBERS.items():
        for unit in _UNITS:
            for prefix, bound in (("", "tepat"), ("paling lama ", "paling lama")):
                text = f"{prefix}{n} ({words}) {unit}"
                length: Json = {"n": n, "unit": unit, "bound": bound, "from": None}
                expected: Json = {"lengths": [length], "refused": []}
                ident = f"composed-{n}-{unit.replace(' ', '-')}-{bound.replace(' ', '-')}"
                yield _case(ident, {"ask": "phrase", "text": text}, expected, INDEPENDENT, cited)
    for (n, _), (_, other) in pairwise(_NUMBERS.items()):
        text = f"{n} ({other}) hari"
        refused: Json = {"lengths": [], "refused": ["BERBEDA"]}
        note = "Digits and words disagree: refuse, do not choose."
        ask: Json = {"ask": "phrase", "text": text}
        yield _case(f"differing-{n}", ask, refused, INDEPENDENT, cited, note)
    data = json.loads((DATA / "phrases-waktu.json").read_text(encoding="utf-8"))
    for i, (text, _, _) in enumerate(data["rows"]):
        ask = {"ask": "phrase", "text": text}
        yield _case(f"phrase-{i + 1}", ask, answer(ask), LIBRARY, cited)


# How far each law goes, and how many ayat some of its articles have; typed from their texts.
_ENDS: Final = {"UU 25/2009": 62, "PP 96/2012": 51}
_AYAT: Final = {
    "UU 25/2009": {13: 5, 22: 2, 42: 5, 44: 5, 46: 7, 48: 4, 50: 9, 54: 11},
    "PP 96/2012": {27: 4, 30: 4, 32: 2, 33: 3, 49: 7, 50: 2},
}


def _citations() -> Iterator[Json]:
    spellings = [
        ("Pasal 21 huruf a UU 25/2009", "Pasal 21 huruf a UU 25/2009"),
        ("UU 25/2009 Pasal 44 ayat (3)", "Pasal 44 ayat (3) UU 25/2009"),
        (
            "Pasal 44 ayat (3) Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik",
            "Pasal 44 ayat (3) UU 25/2009",
        ),
        ("Pasal 21 huruf o UU 25/2009", None),
        ("Pasal 0 UU 25/2009", None),
        ("Pasal 44 ayat (0) UU 25/2009", None),
        ("Pasal 44", None),
        ("UU 25/2009 Pasal", None),
        ("ayat (3) UU 25/2009", None),
        ("", None),
    ]
    for i, (text, cited) in enumerate(spellings):
        note = "Pasal 21 UU 25/2009 has huruf a to n; a citation names its instrument."
        yield _cited(f"citation-{i + 1}", text, cited, note)
    for law, last in _ENDS.items():
        for pasal in range(1, last + 3):
            text = f"Pasal {pasal} {law}"
            note = f"{law} ends at Pasal {last}."
            yield _cited(f"pasal-{law}-{pasal}", text, text if pasal <= last else None, note)
        for pasal, most in _AYAT[law].items():
            for ayat in range(1, most + 2):
                text = f"Pasal {pasal} ayat ({ayat}) {law}"
                note = f"Pasal {pasal} {law} has {most} ayat."
                cited = text if ayat <= most else None
                yield _cited(f"ayat-{law}-{pasal}-{ayat}", text, cited, note)


def _cited(ident: str, text: str, cited: str | None, note: str) -> Json:
    ask: Json = {"ask": "citation", "text": text}
    return _case(ident, ask, {"citation": cited}, OFFICIAL, cited or note, note)


def _findings() -> Iterator[Json]:
    """Two cases of every rule: one that meets it and one that does not."""
    for rule in LAW.book.rules:
        for holds in (True, False):
            case = example_case(rule, lawful=holds)
            assert case.on is not None  # noqa: S101 - `example_case` says the day
            assert case.now is not None  # noqa: S101 - and the moment
            ask: Json = {
                "ask": "check",
                "rule": rule.id,
                "on": case.on.isoformat(),
                "now": case.now.isoformat(),
                "subject": unstructure(case.subject),
                "within": [unstructure(one) for one in case.within],
            }
            cited = rule.id if rule.citation is None else str(rule.citation)
            ident = f"{rule.id}-{'lawful' if holds else 'unlawful'}"
            yield _case(ident, ask, answer(ask), LIBRARY, cited)


# Read off Pasal 44 and 50 of the law, counted by hand.
_BY_HAND: Final[tuple[tuple[str, tuple[tuple[str, str], ...], str, str, tuple[str, ...]], ...]] = (
    (
        "received",
        (("diterima", "2026-03-13"),),
        "2026-03-20",
        "diterima",
        ("tanda_terima  open 44(1)", "tanggapan 2026-03-27 open 44(3)"),
    ),
    (
        "late-answer",
        (("diterima", "2026-03-13"),),
        "2026-03-30",
        "diterima",
        ("tanda_terima  open 44(1)", "tanggapan 2026-03-27 late 44(3)"),
    ),
    (
        "lapse",
        (
            ("diajukan", "2026-03-12"),
            ("diterima", "2026-03-13"),
            ("ditanggapi_tidak_lengkap", "2026-03-16"),
            ("tanggapan_diterima", "2026-03-17"),
        ),
        "2026-04-17",
        "dianggap_dicabut",
        (
            "tanda_terima  open 44(1)",
            "tanggapan 2026-03-27 met 44(3)",
            "kelengkapan 2026-04-16 lapsed 44(4)",
        ),
    ),
)


def _procedures() -> Iterator[Json]:
    for ident, events, day, state, duties in _BY_HAND:
        told_ = [{"jenis": jenis, "pada": pada} for jenis, pada in events]
        ask: Json = {"ask": "replay", "procedure": "UU25-PENGADUAN", "events": told_, "now": day}
        expected: Json = {"state": state, "duties": [_duty(line) for line in duties]}
        yield _case(f"by-hand-{ident}", ask, expected, INDEPENDENT, "Pasal 44 UU 25/2009")
    for procedure in KNOWN.values():
        for i, (told, now) in enumerate(_courses(procedure)):
            events_ = [unstructure(one)["isi"] for one in told]
            ask = {"ask": "replay", "procedure": procedure.id, "events": events_, "now": str(now)}
            ident = f"{procedure.id}-{i + 1}"
            yield _case(ident, ask, answer(ask), LIBRARY, str(procedure.citation))


def _duty(line: str) -> Json:
    duty, due, status, place = line.split(" ")
    pasal, ayat = place.rstrip(")").split("(")
    citation = f"Pasal {pasal} ayat ({ayat}) UU 25/2009"
    return {"duty": duty, "due": due or None, "status": status, "citation": citation}


_OFFICE: Final = Policy(kalender=Kalender.pemerintah())
_LONG: Final = 200
_STARTS: Final = (date(2026, 3, 2), date(2024, 3, 4), date(2018, 3, 5))


def _courses(procedure: Procedure[Any, Any]) -> Iterator[tuple[list[Any], date]]:
    """Every event in every state, by a short way there; what each state forbids; each lapse.

    An event a day, read three days after the last; or long after, where time may run out, from
    where the case then goes on.
    """
    runner: Runner[Any, Any] = resolve(procedure, _OFFICE)
    first = next(day for day in _STARTS if procedure.validity.covers(day))
    places: set[tuple[str, tuple[str, ...]]] = set()
    gone: set[tuple[str, str]] = set()
    waiting: list[tuple[list[Any], date]] = [([], first)]
    while waiting:
        events, day = waiting.pop(0)
        position: Position[Any, Any] = runner.replay(events, now=day)
        state, allowed = position.state, position.allowed
        if (state, allowed) in places:
            continue
        if all(state != known for known, _ in places):
            yield from _refused(procedure, events, allowed, day)
        places.add((state, allowed))
        later = day + timedelta(_LONG)
        # A procedure that was law for a time only is not read after it.
        if procedure.validity.covers(later) and runner.replay(events, now=later).state != state:
            yield events, later
            waiting.append((events, later))
        for kind in allowed:
            further = [*events, event(kind, day)]
            waiting.append((further, day + timedelta(1)))
            if (state, kind) not in gone:
                gone.add((state, kind))
                yield further, day + timedelta(3)


def _refused(
    procedure: Procedure[Any, Any], events: list[Any], allowed: tuple[Any, ...], day: date
) -> Iterator[tuple[list[Any], date]]:
    """What has no place here, what is still to come, what would have come before the last."""
    for kind in [kind for kind in procedure.events if kind not in allowed][:1]:
        yield [*events, event(kind, day)], day
    for kind in allowed[:1]:
        yield [*events, event(kind, day + timedelta(2))], day + timedelta(1)
        if events:
            yield [*events, event(kind, events[-1].pada - timedelta(1))], day


FILES: Final[dict[str, Callable[[], Iterator[Json]]]] = {
    "dates": _dates,
    "deadlines": _deadlines,
    "phrases": _phrases,
    "citations": _citations,
    "findings": _findings,
    "procedures": _procedures,
}
"""What makes each file of the suite."""
