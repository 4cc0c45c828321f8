"""Every table of every procedure, row by row, beside a statement of the law made apart from it.

The tables of `layanan.prosedur` are data, and data cannot be tested by running it: a wrong state, a
forgotten limit or the wrong ayat would still replay. `tests/data/prosedur.txt` states each row a
second time, as it was read in the provision it cites.
"""

import pickle
import re
from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

import pytest
from attrs import evolve, frozen

from layanan.citation import UU_25_2009
from layanan.errors import (
    MalformedError,
)
from layanan.model.peristiwa import (
    JenisPeristiwaPengaduan,
    PeristiwaPengaduan,
)
from layanan.prosedur.hasil import (
    OfficeLimit,
    Status,
)
from layanan.prosedur.mesin import replay
from layanan.prosedur.pengaduan import PENGADUAN, KeadaanPengaduan
from layanan.prosedur.permohonan import AWAL_JANJI, berstandar
from layanan.prosedur.tabel import Procedure, Row, Timer
from layanan.strategies.prosedur import PROCEDURES
from layanan.tenggat import uu25_2009
from layanan.text import Text
from layanan.validity import Validity
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from replaying import (
    KALENDER,
    AnyProcedure,
)

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


class TestStatement:
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


J = JenisPeristiwaPengaduan


class TestTables:
    """Each table is complete: every state reached, every event used, every row cited."""

    @pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda one: one.id)
    def test_every_state_can_be_reached_from_the_first(self, procedure: AnyProcedure) -> None:
        reached, grown = {procedure.states[0]}, True
        while grown:
            more = {row.target for row in procedure.rows if row.target and row.sources & reached}
            grown = not more <= reached
            reached |= more
        assert reached == set(procedure.states)

    @pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda one: one.id)
    def test_every_citation_is_verified_and_in_its_law(self, procedure: AnyProcedure) -> None:
        for row in procedure.rows:
            assert row.citation.verified
            for timer in row.starts:
                assert timer.tenggat.citation.verified
                assert timer.owed_by

    @pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda one: one.id)
    def test_states_and_events_speak_both_languages(self, procedure: AnyProcedure) -> None:
        for member in (*procedure.states, *procedure.events):
            text: object = getattr(member, "text", None)
            assert isinstance(text, Text)
            assert text.id
            assert text.en

    @pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda one: one.id)
    def test_drawing_is_the_table(self, procedure: AnyProcedure) -> None:
        lines = procedure.mermaid("en", loops=True).splitlines()
        assert lines[0] == "stateDiagram-v2"
        assert f"    [*] --> {procedure.states[0].value}" in lines
        arrows = [line for line in lines if " --> " in line and "[*]" not in line]
        assert len(arrows) == sum(len(row.sources) for row in procedure.rows)
        shown = procedure._repr_markdown_().splitlines()  # pyright: ignore[reportPrivateUsage] # as a notebook asks
        assert shown == ["```mermaid", *procedure.mermaid().splitlines(), "```"]
        fewer = procedure.mermaid("en").splitlines()
        assert set(fewer) <= set(lines)
        assert all(line.count(":") <= 1 for line in lines)
        ends = {line.split()[0] for line in lines if line.endswith("--> [*]")}
        assert ends == {state.value for state in procedure.finals}

    @pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda one: one.id)
    def test_table_survives_pickling(self, procedure: AnyProcedure) -> None:
        assert pickle.loads(pickle.dumps(procedure)) == procedure  # noqa: S301 - our own bytes

    def test_malformed_tables_are_refused_with_all_their_faults(self) -> None:
        timer = Timer(id="tanggapan", tenggat=uu25_2009.TANGGAPAN)
        citation = UU_25_2009.pasal(44, ayat=3)
        state, other = KeadaanPengaduan.AWAL, KeadaanPengaduan.DITERIMA
        with pytest.raises(MalformedError) as refused:
            Procedure[KeadaanPengaduan, PeristiwaPengaduan](
                id="X",
                title=Text("x", "x"),
                citation=citation,
                validity=Validity(date(2009, 7, 18)),
                states=(state, other, KeadaanPengaduan.SELESAI),
                events=(J.DITERIMA, J.DICABUT),
                rows=(
                    Row(sources=frozenset({state}), citation=citation, target=other),
                    Row(
                        sources=frozenset({state}),
                        event=J.DITERIMA,
                        lapse=timer,
                        citation=citation,
                    ),
                    Row(
                        sources=frozenset({state}),
                        event=J.DITERIMA,
                        lapse=timer,
                        citation=citation,
                        meets=frozenset({"tidak ada"}),
                    ),
                ),
                finals=frozenset(),
            )
        paths = [fault.path for fault in refused.value.faults]
        assert paths == [
            "rows[0]", "rows[1]", "rows[1]", "rows[2]", "rows[2]", "rows[2]", "events", "states",
        ]  # fmt: skip

    def test_one_name_for_two_norms_is_refused(self) -> None:
        citation = UU_25_2009.pasal(44)
        first, then = KeadaanPengaduan.AWAL, KeadaanPengaduan.DITERIMA
        with pytest.raises(MalformedError) as refused:
            Procedure[KeadaanPengaduan, PeristiwaPengaduan](
                id="X",
                title=Text("x", "x"),
                citation=citation,
                validity=Validity(date(2009, 7, 18)),
                states=(first, then),
                events=(J.DITERIMA,),
                rows=tuple(
                    Row(
                        sources=frozenset({state}),
                        event=J.DITERIMA,
                        target=then,
                        citation=citation,
                        starts=(Timer(id="satu", tenggat=limit),),
                    )
                    for state, limit in (
                        (first, uu25_2009.TANGGAPAN),
                        (then, uu25_2009.KEPUTUSAN),
                    )
                ),
                finals=frozenset(),
            )
        assert [fault.path for fault in refused.value.faults] == ["rows"]

    def test_doubt_stands_beside_a_lapse_only(self) -> None:
        row = evolve(PENGADUAN.rows[0], doubt=Text("bila", "if"))
        with pytest.raises(MalformedError, match=r"rows\[0\]\.doubt") as refused:
            evolve(PENGADUAN, rows=(row, *PENGADUAN.rows[1:]))
        assert [fault.path for fault in refused.value.faults] == ["rows[0].doubt"]

    def test_row_without_anything_happening_says_nothing(self) -> None:
        row = Row(sources=frozenset({KeadaanPengaduan.AWAL}), citation=UU_25_2009.pasal(40))
        assert row.what == Text("", "")

    def test_timer_has_a_name(self) -> None:
        with pytest.raises(MalformedError):
            Timer(id=" ", tenggat=uu25_2009.TANGGAPAN)

    def test_vocabulary_without_texts_speaks_in_its_values(self) -> None:
        class Bare(StrEnum):
            A = "a"

        assert Row(
            sources=frozenset({Bare.A}), event=Bare.A, citation=UU_25_2009.pasal(40)
        ).text == Text("a (Pasal 40 UU 25/2009)", "a (Pasal 40 UU 25/2009)")


class Kind(StrEnum):
    A = "a"
    B = "b"
    C = "c"


@frozen
class Happened:
    jenis: Kind
    pada: date
    hari: date | None = None


class TestCountedFromAnother:
    """A timer counted from the last day of another needs that other to have begun, always."""

    FIRST: Final = Timer(id="satu", tenggat=uu25_2009.TANGGAPAN)
    THEN: Final = Timer(id="dua", tenggat=uu25_2009.TANGGAPAN, after="satu")

    def table(self, *rows: Row[Kind]) -> Procedure[Kind, Happened]:
        used = {one for row in rows for one in (*row.sources, row.target) if one}
        return Procedure[Kind, Happened](
            id="X",
            title=Text("x", "x"),
            citation=UU_25_2009.pasal(44),
            validity=Validity(date(2009, 7, 18)),
            states=tuple(state for state in Kind if state in used),
            events=tuple(sorted({row.event for row in rows if row.event is not None})),
            rows=rows,
            finals=frozenset(),
        )

    def row(
        self,
        source: Kind,
        event: Kind,
        target: Kind | None = None,
        *starts: Timer,
        after: frozenset[StrEnum] = frozenset(),
    ) -> Row[Kind]:
        return Row(
            sources=frozenset({source}),
            event=event,
            target=target,
            starts=starts,
            after=after,
            citation=UU_25_2009.pasal(44),
        )

    def refused(self, *rows: Row[Kind]) -> list[str]:
        with pytest.raises(MalformedError, match="a timer that has begun by then") as refused:
            self.table(*rows)
        assert {fault.value for fault in refused.value.faults} == {"'satu'"}
        return [fault.path for fault in refused.value.faults]

    def test_begun_on_the_way_or_just_before(self) -> None:
        go, end = Kind.A, Kind.B
        table = self.table(
            self.row(Kind.A, go, Kind.B, self.FIRST), self.row(Kind.B, end, Kind.C, self.THEN)
        )
        told = [Happened(go, date(2026, 3, 2)), Happened(end, date(2026, 3, 3))]
        of = replay(table, told, KALENDER, now=date(2026, 3, 3))
        assert [(one.start, one.due) for one in of.duties] == [
            (date(2026, 3, 2), date(2026, 3, 16)),
            (date(2026, 3, 16), date(2026, 3, 30)),
        ]
        assert self.table(self.row(Kind.A, go, Kind.B, self.FIRST, self.THEN)).rows

    def test_never_begun_or_begun_too_late_is_refused(self) -> None:
        go, end = Kind.A, Kind.B
        other = self.row(Kind.C, Kind.C, None, self.FIRST)
        assert self.refused(
            self.row(Kind.A, go, Kind.B, self.THEN), self.row(Kind.B, end, Kind.C), other
        ) == ["rows[0].starts[0].after"]
        assert self.refused(self.row(Kind.A, go, Kind.B, self.THEN, self.FIRST)) == [
            "rows[0].starts[0].after"
        ]

    def test_begun_on_one_of_two_ways_only_is_refused(self) -> None:
        ways = (
            self.row(Kind.A, Kind.A, Kind.B, self.FIRST),
            self.row(Kind.A, Kind.B, Kind.B),
            self.row(Kind.B, Kind.C, Kind.C, self.THEN),
        )
        assert self.refused(*ways) == ["rows[2].starts[0].after"]
        assert self.refused(*ways[::-1]) == ["rows[0].starts[0].after"]

    def test_begun_by_what_must_have_happened_is_enough(self) -> None:
        aside = self.row(Kind.A, Kind.A, None, self.FIRST)
        loop = self.row(Kind.A, Kind.B, Kind.A)
        guarded = self.row(Kind.A, Kind.C, Kind.B, self.THEN, after=frozenset({Kind.A}))
        assert self.table(aside, loop, guarded).rows
        assert self.refused(aside, loop, evolve(guarded, after=frozenset({Kind.B})))
        assert self.refused(aside, loop, evolve(guarded, after=frozenset()))
        # The same event elsewhere, beginning nothing: it may have been that one.
        also = evolve(loop, event=Kind.A, sources=frozenset({Kind.B}))
        assert self.refused(aside, guarded, also, self.row(Kind.B, Kind.B))

    def test_begun_because_it_has_run_out(self) -> None:
        lapse = Row(
            sources=frozenset({Kind.A}),
            lapse=self.FIRST,
            target=Kind.B,
            starts=(self.THEN,),
            citation=UU_25_2009.pasal(44),
        )
        table = self.table(self.row(Kind.A, Kind.A, None, self.FIRST), lapse)
        of = replay(table, [Happened(Kind.A, date(2026, 3, 2))], KALENDER, now=date(2026, 3, 17))
        assert of.duties[1].due == date(2026, 3, 30)

    def test_a_day_the_event_need_not_set_begins_nothing_for_sure(self) -> None:
        paid = Timer(id="satu", tenggat=uu25_2009.PEMBAYARAN_GANTI_RUGI, day_field="hari")
        rows = (self.row(Kind.A, Kind.A, Kind.B, paid), self.row(Kind.B, Kind.B, None, self.THEN))
        assert self.refused(*rows) == ["rows[1].starts[0].after"]

    def test_counted_from_a_day_nobody_set_it_has_none_either(self) -> None:
        bare = Timer(id="satu", tenggat=uu25_2009.TANDA_TERIMA)
        table = self.table(
            self.row(Kind.A, Kind.A, Kind.B, bare), self.row(Kind.B, Kind.B, None, self.THEN)
        )
        told = [Happened(Kind.A, date(2026, 3, 2)), Happened(Kind.B, date(2026, 3, 3))]
        of = replay(table, told, KALENDER, now=date(2026, 6, 1))
        assert (of.duties[1].start, of.duties[1].due) == (date(2026, 3, 3), None)
        assert of.duties[1].status is Status.OPEN
        own = (OfficeLimit("satu", JangkaWaktu(2, Satuan.HARI_KALENDER)),)
        of = replay(table, told, KALENDER, now=date(2026, 3, 3), own=own)
        assert of.duties[1].due == date(2026, 3, 18)

    def test_counted_from_one_that_stands_still_it_has_none_either(self) -> None:
        still = evolve(self.row(Kind.B, Kind.B, Kind.C), pauses=frozenset({"satu"}))
        table = self.table(
            self.row(Kind.A, Kind.A, Kind.B, self.FIRST),
            still,
            self.row(Kind.C, Kind.C, None, self.THEN),
        )
        told = [Happened(kind, date(2026, 3, 2)) for kind in Kind]
        of = replay(table, told, KALENDER, now=date(2026, 3, 2))
        assert [one.due for one in of.duties] == [None, None]
        assert [one.status for one in of.duties] == [Status.PAUSED, Status.OPEN]


class TestDoubts:
    """A lapse in doubt moves the case once, settles nothing, and leaves the duty owed."""

    def lapse(self, source: Kind, target: Kind, doubt: Text | None) -> Row[Kind]:
        return Row(
            sources=frozenset({source}),
            lapse=TestCountedFromAnother.FIRST,
            target=target,
            doubt=doubt,
            citation=UU_25_2009.pasal(44),
        )

    def test_two_rows_that_doubt_each_other_come_to_rest(self) -> None:
        tables = TestCountedFromAnother()
        begin = tables.row(Kind.A, Kind.A, Kind.B, tables.FIRST)
        there, back = Text("bila satu", "if one"), Text("bila dua", "if two")
        told = [Happened(Kind.A, date(2026, 3, 2))]
        table = tables.table(
            begin, self.lapse(Kind.B, Kind.C, there), self.lapse(Kind.C, Kind.B, back)
        )
        before = replay(table, told, KALENDER, now=date(2026, 3, 16))
        assert (before.state, before.doubts) == (Kind.B, ())
        of = replay(table, told, KALENDER, now=date(2026, 5, 4))
        assert [one.state for one in of.history] == [Kind.B, Kind.C]
        assert [(one.text, one.duty) for one in of.doubts] == [(there, of.duties[0])]
        assert of.agenda == of.duties
        certain = tables.table(
            begin, self.lapse(Kind.B, Kind.C, there), self.lapse(Kind.C, Kind.A, None)
        )
        of = replay(certain, told, KALENDER, now=date(2026, 5, 4))
        assert [one.state for one in of.history] == [Kind.B, Kind.C, Kind.A]
        assert of.is_certain
        assert [one.status for one in of.duties] == [Status.LAPSED]

    def test_drawing_of_a_small_table_line_by_line(self) -> None:
        class Step(StrEnum):
            ONE = "one"
            TWO = "two"

            @property
            def text(self) -> Text:
                return Text(f"langkah: {self.value}", f"step: {self.value}")

        def row(source: Step, event: Step, target: Step | None) -> Row[Step]:
            cited = UU_25_2009.pasal(44)
            return Row(sources=frozenset({source}), event=event, target=target, citation=cited)

        table = Procedure[Step, Any](
            id="X",
            title=Text("x", "x"),
            citation=UU_25_2009.pasal(40),
            validity=Validity(date(2009, 7, 18)),
            states=tuple(Step),
            events=tuple(Step),
            rows=(row(Step.ONE, Step.ONE, None), row(Step.ONE, Step.TWO, Step.TWO)),
            finals=frozenset({Step.TWO}),
        )
        drawn = [
            "stateDiagram-v2",
            '    state "step: one" as one',
            '    state "step: two" as two',
            "    [*] --> one",
            "    one --> one : step - one (Pasal 44)",
            "    one --> two : step - two (Pasal 44)",
            "    two --> [*]",
        ]
        assert table.mermaid("en", loops=True).splitlines() == drawn
        assert table.mermaid("en").splitlines() == [line for line in drawn if line != drawn[4]]
        assert table.mermaid().splitlines()[1] == '    state "langkah: one" as one'
