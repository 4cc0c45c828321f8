"""Every table of every procedure, row by row, beside a statement of the law made apart from it.

The tables of `layanan.prosedur` are data, and data cannot be tested by running it: a wrong state, a
forgotten limit or the wrong ayat would still replay. `tests/data/prosedur.txt` states each row a
second time, as it was read in the provision it cites.
"""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

import pytest

from layanan.prosedur.permohonan import AWAL_JANJI, berstandar
from layanan.prosedur.tabel import Procedure, Row, Timer
from layanan.strategies.prosedur import PROCEDURES

STATED: Final = Path(__file__).parent / "data" / "prosedur.txt"
WORDS: Final = {
    "meets": "penuhi",
    "drops": "lepas",
    "pauses": "tangguhkan",
    "resumes": "lanjutkan",
    "extends": "perpanjang",
    "after": "sesudah",
    "unless": "kecuali",
    "settles": "pastikan",
}
AnyProcedure = Procedure[Any, Any]


def stated() -> dict[str, list[str]]:
    """The sections of the statement, by the id of the procedure; the pattern once for each id."""
    sections: dict[str, list[str]] = {}
    for section in STATED.read_text(encoding="utf-8").split("\n== ")[1:]:
        first, *lines = section.rstrip("\n").split("\n")
        name = first.partition(",")[0]
        for mulai in sorted(AWAL_JANJI) if name.endswith("*") else ("",):
            ident = name.replace("*", mulai)
            kept = (re.sub(rf"^    bila {mulai}: ", "    ", line) for line in lines)
            sections[ident] = [
                first.replace("*", mulai),
                *(line for line in kept if not line.startswith("    bila ")),
            ]
    return sections


def told(procedure: AnyProcedure) -> Iterator[str]:
    """A procedure in the words of the statement."""
    span = procedure.validity
    yield f"{procedure.id}, {procedure.citation}, {span.start} .. {span.end or ''}".rstrip()
    yield f"mulai {procedure.states[0].value}"
    yield f"akhir {names(procedure.finals)}"
    cited = None
    for row in procedure.rows:
        if row.citation != cited:
            cited = row.citation
            yield f"# {cited}"
        yield from row_told(row, [state.value for state in procedure.states])


def row_told(row: Row[Any], states: list[str]) -> Iterator[str]:
    here = [state for state in states if state in row.sources]
    missing = [state for state in states if state not in row.sources]
    where = " ".join(here) if len(here) <= 6 else " ".join(["semua kecuali", *missing])
    if row.lapse is not None:
        what = f"lewat({row.lapse.id})"
    else:
        assert row.event is not None
        what = row.event.value
    to = "tetap" if row.target is None else row.target.value
    yield f"{where} --{what}--> {to}{' RAGU' if row.doubt is not None else ''}"
    for timer in row.starts:
        yield f"    mulai {timer_told(timer)}"
    for field, word in WORDS.items():
        if values := getattr(row, field):
            yield f"    {word} {names(values)}"


def timer_told(timer: Timer) -> str:
    jangka = timer.tenggat.jangka
    parts = [
        "tanpa angka" if jangka is None else f"{jangka.jumlah} {jangka.satuan.value}",
        "/".join(one.value for one in timer.owed_by),
        f"setelah {timer.after}" if timer.after else "",
        f"sejak {names(timer.since)}" if timer.since else "",
        f"sampai {timer.day_field}" if timer.day_field else "",
    ]
    return f"{timer.id}: {', '.join(part for part in parts if part)}"


def names(values: Iterable[str]) -> str:
    return " ".join(sorted(values))


class TestTables:
    """What a table says is what was read in the law: states, events, times, provisions."""

    def test_every_procedure_is_stated_and_no_other(self) -> None:
        assert stated().keys() == {procedure.id for procedure in PROCEDURES}

    @pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda one: one.id)
    def test_row_by_row(self, procedure: AnyProcedure) -> None:
        assert list(told(procedure)) == stated()[procedure.id]

    @pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda one: one.id)
    def test_a_time_runs_out_by_the_norm_that_began_it(self, procedure: AnyProcedure) -> None:
        """A row for a lapse holds a timer that some row starts, and its norm."""
        started = {timer for row in procedure.rows for timer in row.starts}
        for row in procedure.rows:
            if row.lapse is not None:
                assert row.lapse.tenggat in {timer.tenggat for timer in started}
                assert row.lapse.id in {timer.id for timer in started}

    @pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda one: one.id)
    def test_notes_and_doubts_speak_both_languages(self, procedure: AnyProcedure) -> None:
        for row in procedure.rows:
            for text in (row.note, row.doubt, row.text, procedure.title):
                assert text is None or (text.id.strip() and text.en.strip())

    @pytest.mark.parametrize("mulai", sorted(AWAL_JANJI))
    def test_promise_is_counted_from_the_event_asked_for(self, mulai: Any) -> None:  # noqa: ANN401 - a kind
        begun: list[StrEnum | None] = [
            row.event for row in berstandar(mulai).rows for one in row.starts if one.id == "janji"
        ]
        assert begun == [mulai]
