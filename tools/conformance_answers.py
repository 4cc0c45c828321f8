"""What the conformance suite asks, answered by this library.

Each request is an object whose ``ask`` says what is asked; each answer is an object, and an error
is ``{"error": "<class>"}``. The calendar of a request is made of ``known_on``, ``cuti_bersama`` and
``week``, each with a default. The form of all of it is ``tests/conformance/schema.json``.
"""

import json
from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import IO, Any, Final

from layanan import tenggat
from layanan.citation import Citation
from layanan.errors import CitationError, LayananError
from layanan.finding import Outcome
from layanan.hukum.law import LAW
from layanan.prosedur.mesin import RefusedError, replay
from layanan.prosedur.tabel import Procedure
from layanan.strategies.prosedur import PROCEDURES, event
from layanan.waktu.bacaan import BacaanWaktu, Lama
from layanan.waktu.kalender import ENAM_HARI, LIMA_HARI, TUJUH_HARI, Kalender
from layanan.waktu.norma import BacaanHari
from layanan.wire import loads, structure, tag

__all__ = ["ASKED", "KNOWN", "Json", "answer", "serve"]

Json = dict[str, Any]

KNOWN: Final[dict[str, Procedure[Any, Any]]] = {one.id: one for one in PROCEDURES}
"""Every procedure by its id."""

_WEEKS: Final = {5: LIMA_HARI, 6: ENAM_HARI, 7: TUJUH_HARI}


def _kalender(ask: Json) -> Kalender:
    known_on = ask.get("known_on")
    return Kalender.pemerintah(
        known_on=None if known_on is None else date.fromisoformat(known_on),
        cuti_bersama=ask.get("cuti_bersama", True),
        week=_WEEKS[ask.get("week", 5)],
    )


def _moment(text: str) -> date:
    return date.fromisoformat(text) if len(text) == len("2026-03-13") else _instant(text)


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text)


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
        now=_moment(ask["now"]),
        within=tuple(structure(one) for one in ask["within"]),
    )
    found = report.filter(Outcome.FAIL, Outcome.REVIEW, rule=ask["rule"])
    return {"found": [{"outcome": one.outcome.value, "path": one.path} for one in found]}


def _replay(ask: Json) -> Json:
    procedure = KNOWN[ask["procedure"]]
    kinds = {kind.value: kind for kind in procedure.events}
    told: list[Any] = []
    for one in ask["events"]:
        cls = type(event(kinds[one["jenis"]], date(2026, 3, 13)))
        told.append(structure({"skema": 1, "jenis": tag(cls), "isi": one}, cls))
    try:
        position = replay(procedure, told, _kalender(ask), now=date.fromisoformat(ask["now"]))
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
"""What can be asked."""


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
