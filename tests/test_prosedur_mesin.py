"""The engine over every table: properties that hold whatever happens to a case.

A case is grown event by event, each of them one the position itself says is allowed, and the same
is asked of every procedure: that the dates are the scalar engine's, that a prefix gives a prefix,
that nothing is refused that was allowed and nothing allowed that is refused.
"""

import pickle
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any, Final

import pytest
from attrs import evolve, frozen
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from layanan.citation import UU_25_2009
from layanan.errors import (
    DateError,
    LayananError,
    MalformedError,
    NoLimitError,
    NotInForceError,
    OutsideDecreesError,
)
from layanan.model.peristiwa import (
    JenisPeristiwaPengaduan,
    JenisPeristiwaPermohonan,
    PeristiwaPengaduan,
    PeristiwaPermohonan,
)
from layanan.model.peristiwa_rezim_lain import (
    PeristiwaInformasi,
    PeristiwaKeberatan,
    PeristiwaOmbudsman,
    PeristiwaSp4n,
)
from layanan.prosedur.hasil import (
    Duty,
    OfficeLimit,
    Policy,
    Position,
    Status,
    agenda,
    difference,
)
from layanan.prosedur.informasi import PERMINTAAN_INFORMASI
from layanan.prosedur.keberatan import UPAYA_ADMINISTRATIF
from layanan.prosedur.mesin import Reason, RefusedError, Runner, replay, resolve
from layanan.prosedur.ombudsman import LAPORAN_OMBUDSMAN
from layanan.prosedur.pengaduan import PENGADUAN, KeadaanPengaduan
from layanan.prosedur.permohonan import (
    AWAL_JANJI,
    PERMOHONAN_TANPA_BATAS,
    PERMOHONAN_TANPA_BATAS_2014,
    berstandar,
)
from layanan.prosedur.sp4n import SP4N
from layanan.prosedur.tabel import Procedure, Row, Timer
from layanan.tenggat import uu25_2009
from layanan.text import Text
from layanan.validity import Validity
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.kalender import Kalender
from layanan.waktu.norma import BacaanHari, Roll
from layanan.waktu.zona import Zona

# The engine is generic over states and events; a test of all tables at once cannot be.
AnyProcedure = Procedure[Any, Any]
AnyPosition = Position[Any, Any]
AnyRow = Row[Any]

OF: Final[dict[str, Callable[..., Any]]] = {
    PENGADUAN.id: PeristiwaPengaduan,
    LAPORAN_OMBUDSMAN.id: PeristiwaOmbudsman,
    PERMINTAAN_INFORMASI.id: PeristiwaInformasi,
    UPAYA_ADMINISTRATIF.id: PeristiwaKeberatan,
    PERMOHONAN_TANPA_BATAS.id: PeristiwaPermohonan,
    PERMOHONAN_TANPA_BATAS_2014.id: PeristiwaPermohonan,
    SP4N.id: PeristiwaSp4n,
    **{berstandar(mulai).id: PeristiwaPermohonan for mulai in AWAL_JANJI},
}
ALL: Final[tuple[AnyProcedure, ...]] = (
    PENGADUAN,
    LAPORAN_OMBUDSMAN,
    PERMINTAAN_INFORMASI,
    UPAYA_ADMINISTRATIF,
    PERMOHONAN_TANPA_BATAS,
    PERMOHONAN_TANPA_BATAS_2014,
    SP4N,
    *(berstandar(mulai) for mulai in sorted(AWAL_JANJI)),
)
KALENDER: Final = Kalender.pemerintah()
LONGEST: Final = JangkaWaktu(20, Satuan.HARI_KERJA)


def same(one: object, other: object) -> bool:
    # An event of one vocabulary may be spelled like one of another: only identity will do.
    return one is other


def event(procedure: AnyProcedure, kind: StrEnum, pada: date) -> Any:  # noqa: ANN401 - as above
    extra: dict[str, object] = {}
    if same(kind, JenisPeristiwaPermohonan.DIPERPANJANG):
        extra = {"perpanjangan": JangkaWaktu(3, Satuan.HARI_KERJA), "dasar": "SK 7"}
    if same(kind, JenisPeristiwaPengaduan.DIPUTUS):
        extra = {"batas_bayar": pada + timedelta(30)}
    return OF[procedure.id](jenis=kind, pada=pada, **extra)


def first_day(procedure: AnyProcedure) -> date:
    return max(procedure.validity.start, date(2010, 1, 4))


def policies(procedure: AnyProcedure) -> st.SearchStrategy[Policy]:
    own = tuple(
        OfficeLimit(timer.id, LONGEST)
        for timer in procedure.timers
        if timer.tenggat.jangka is None and not timer.day_field
    )
    return st.builds(
        Policy,
        kalender=st.sampled_from([KALENDER, Kalender.pemerintah(cuti_bersama=False)]),
        hari=st.sampled_from(BacaanHari),
        roll=st.sampled_from([None, *Roll]),
        own=st.sampled_from([(), own]),
    )


class Cases(RuleBasedStateMachine):
    """One case of one procedure, grown by what is allowed, in time that only moves on."""

    procedure: AnyProcedure = PENGADUAN

    @initialize(data=st.data())
    def begin(self, data: st.DataObject) -> None:
        procedure = self.procedure
        self.policy = data.draw(policies(procedure))
        self.events: list[Any] = []
        # Early enough for every limit to be counted before the decreed years end.
        self.now = first_day(procedure) + timedelta(data.draw(st.integers(0, 400)))
        self.read_before: dict[tuple[date, int], AnyPosition] = {}

    def read(self, now: date | None = None) -> AnyPosition:
        asked = (now or self.now, len(self.events))
        if asked not in self.read_before:
            run = resolve(self.procedure, self.policy)
            self.read_before[asked] = run.replay(self.events, now=asked[0])
        return self.read_before[asked]

    @rule(days=st.integers(0, 90), data=st.data())
    def wait_and_happen(self, days: int, data: st.DataObject) -> None:
        self.now += timedelta(days)
        self.happen(data)

    @rule(data=st.data())
    def happen(self, data: st.DataObject) -> None:
        if not (allowed := self.read().allowed):
            return
        kind = data.draw(st.sampled_from(allowed))
        before = self.read()
        self.events.append(event(self.procedure, kind, self.now))
        after = self.read()
        # What was said to be allowed is not refused, and a prefix gives a prefix.
        assert after.history[: len(before.history)] == before.history
        taken, *over = after.history[len(before.history) :]
        assert taken.event is self.events[-1]
        # What begins a time late may find it over already.
        assert all(passage.event is None for passage in over)
        old = [(duty.timer.id, duty.start) for duty in before.duties]
        assert [(duty.timer.id, duty.start) for duty in after.duties][: len(old)] == old

    @rule(data=st.data())
    def never(self, data: st.DataObject) -> None:
        position = self.read()
        others = [kind for kind in self.procedure.events if kind not in position.allowed]
        if not others:
            return
        kind = data.draw(st.sampled_from(others))
        with pytest.raises(RefusedError) as refused:
            resolve(self.procedure, self.policy).replay(
                [*self.events, event(self.procedure, kind, self.now)], now=self.now
            )
        error = refused.value
        assert error.index == len(self.events)
        assert error.state == position.state
        assert error.places == tuple(row for row in self.procedure.rows if row.event is kind)
        if error.reason is Reason.NOT_ALLOWED:
            assert error.row == (position.history[-1].row if position.history else None)
        else:
            assert error.row in error.places

    @invariant()
    def dates_are_the_scalar_engines(self) -> None:
        own = {limit.timer: limit.jangka for limit in self.policy.own}
        for duty in self.read().duties:
            if duty.deadline is None:
                assert duty.timer.tenggat.jangka is None
                continue
            again = duty.timer.tenggat.due(
                duty.start,
                self.policy.kalender,
                hari=self.policy.hari,
                roll=self.policy.roll,
                jangka=own.get(duty.timer.id),
            )
            assert again == duty.deadline
            if duty.status is not Status.PAUSED:
                assert duty.due == again.due + timedelta(duty.moved)

    @invariant()
    def standings_say_what_the_dates_say(self) -> None:
        position = self.read()
        for duty in position.duties:
            over = duty.due is not None and (duty.closed or position.now) > duty.due
            assert (duty.status is Status.LATE) == over
            assert duty.is_pending == (duty.closed is None)
            if duty.status in (Status.MET, Status.DROPPED, Status.LAPSED):
                assert duty.closed is not None
            if duty.status is Status.LAPSED:
                assert duty.closed == duty.due
                assert duty.timer.tenggat.akibat
            if duty.status is Status.PAUSED:
                assert duty.due is None
        assert position.agenda == tuple(
            sorted(
                (duty for duty in position.duties if duty.closed is None),
                key=lambda duty: duty.due or date.max,
            )
        )

    @invariant()
    def what_runs_out_does_so_the_day_after(self) -> None:
        position = self.read()
        days = [passage.day for passage in position.history]
        assert days == sorted(days)
        assert not days or days[-1] <= position.now
        for passage in position.history:
            if passage.event is None:
                assert passage.row.lapse is not None
                ran_out = [
                    duty
                    for duty in position.duties
                    if duty.timer.id == passage.row.lapse.id
                    and duty.due is not None
                    and duty.due < passage.day
                ]
                assert ran_out

    @invariant()
    def reading_later_changes_no_history(self) -> None:
        position = self.read()
        later = self.read(self.now + timedelta(400))
        assert later.history[: len(position.history)] == position.history
        assert position == resolve(self.procedure, self.policy).replay(self.events, now=self.now)


@pytest.mark.parametrize("procedure", ALL, ids=lambda one: one.id)
def test_cases(procedure: AnyProcedure) -> None:
    of_one = type(f"Cases_{procedure.id}", (Cases,), {"procedure": procedure})
    run_state_machine_as_test(of_one, settings=settings(max_examples=25, stateful_step_count=15))


def way_to(procedure: AnyProcedure, wanted: AnyRow) -> list[AnyRow]:
    """The rows of a shortest course that ends with one row, searched in the table alone."""
    guards = {kind for row in procedure.rows for kind in (*row.after, *row.unless)}
    lapsing = {row.lapse.id for row in procedure.rows if row.lapse is not None}
    start = (procedure.states[0], frozenset[StrEnum](), frozenset[str]())
    waiting: list[tuple[Any, list[AnyRow]]] = [(start, [])]
    known = {start}
    while waiting:
        (state, happened, running), way = waiting.pop(0)
        for row in procedure.rows:
            blocked = row.after - happened or row.unless & happened
            if state not in row.sources or blocked or (row.lapse and row.lapse.id not in running):
                continue
            if row == wanted:
                return [*way, row]
            begun = {timer.id for timer in row.starts} & lapsing
            node = (
                row.target or state,
                happened | ({row.event} & guards),
                (running - row.meets - row.drops) | begun,
            )
            if node not in known:
                known.add(node)
                waiting.append((node, [*way, row]))
    message = f"no way to {wanted.text.en}"
    raise AssertionError(message)


@pytest.mark.parametrize("procedure", ALL, ids=lambda one: one.id)
def test_every_row_of_every_table_can_be_gone_by(procedure: AnyProcedure) -> None:
    """No row is dead: some lawful course of events, or of time passing, goes by it."""
    run = resolve(procedure, Policy(kalender=KALENDER))
    for wanted in procedure.rows:
        now, events = first_day(procedure), list[Any]()
        for row in way_to(procedure, wanted):
            if row.event is not None:
                events.append(event(procedure, row.event, now))
            else:
                assert row.lapse is not None
                due = duty(run.replay(events, now=now), row.lapse.id).due
                assert due is not None
                assert run.replay(events, now=due).history[-1].row != row
                now = due + timedelta(1)
            assert run.replay(events, now=now).history[-1].row == row


J = JenisPeristiwaPengaduan


def complaint(*events: tuple[JenisPeristiwaPengaduan, date]) -> list[PeristiwaPengaduan]:
    return [PeristiwaPengaduan(jenis=kind, pada=pada) for kind, pada in events]


RECEIVED = complaint((J.DIAJUKAN, date(2026, 3, 12)), (J.DITERIMA, date(2026, 3, 13)))


def duty(position: AnyPosition, name: str) -> Duty:
    return next(one for one in position.duties if one.timer.id == name)


class TestTables:
    """Each table is complete: every state reached, every event used, every row cited."""

    @pytest.mark.parametrize("procedure", ALL, ids=lambda one: one.id)
    def test_every_state_can_be_reached_from_the_first(self, procedure: AnyProcedure) -> None:
        reached, grown = {procedure.states[0]}, True
        while grown:
            more = {row.target for row in procedure.rows if row.target and row.sources & reached}
            grown = not more <= reached
            reached |= more
        assert reached == set(procedure.states)

    @pytest.mark.parametrize("procedure", ALL, ids=lambda one: one.id)
    def test_every_citation_is_verified_and_in_its_law(self, procedure: AnyProcedure) -> None:
        for row in procedure.rows:
            assert row.citation.verified
            for timer in row.starts:
                assert timer.tenggat.citation.verified
                assert timer.owed_by

    @pytest.mark.parametrize("procedure", ALL, ids=lambda one: one.id)
    def test_states_and_events_speak_both_languages(self, procedure: AnyProcedure) -> None:
        for member in (*procedure.states, *procedure.events):
            text: object = getattr(member, "text", None)
            assert isinstance(text, Text)
            assert text.id
            assert text.en

    @pytest.mark.parametrize("procedure", ALL, ids=lambda one: one.id)
    def test_drawing_is_the_table(self, procedure: AnyProcedure) -> None:
        lines = procedure.mermaid("en", loops=True).splitlines()
        assert lines[0] == "stateDiagram-v2"
        assert f"    [*] --> {procedure.states[0].value}" in lines
        arrows = [line for line in lines if " --> " in line and "[*]" not in line]
        assert len(arrows) == sum(len(row.sources) for row in procedure.rows)
        shown = procedure._repr_markdown_().splitlines()  # pyright: ignore[reportPrivateUsage]
        assert shown == ["```mermaid", *procedure.mermaid().splitlines(), "```"]
        fewer = procedure.mermaid("en").splitlines()
        assert set(fewer) <= set(lines)
        assert all(line.count(":") <= 1 for line in lines)
        ends = {line.split()[0] for line in lines if line.endswith("--> [*]")}
        assert ends == {state.value for state in procedure.finals}

    @pytest.mark.parametrize("procedure", ALL, ids=lambda one: one.id)
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


class TestRefusals:
    """What cannot have happened is refused, with the row that forbids it."""

    def refusal(self, events: list[PeristiwaPengaduan], now: date) -> RefusedError:
        with pytest.raises(RefusedError) as refused:
            replay(PENGADUAN, events, KALENDER, now=now)
        assert isinstance(refused.value, LayananError)
        again = pickle.loads(pickle.dumps(refused.value))  # noqa: S301 - our own bytes
        assert str(again) == str(refused.value)
        return refused.value

    def test_event_without_a_place_in_the_state(self) -> None:
        late = complaint((J.DIPUTUS, date(2026, 3, 20)))
        error = self.refusal([*RECEIVED, *late], date(2026, 4, 1))
        assert error.reason is Reason.NOT_ALLOWED
        assert error.row is not None
        assert error.row.citation == UU_25_2009.pasal(44, ayat=3)
        assert {row.target for row in error.places} == {KeadaanPengaduan.DIPUTUS}
        assert "has no place in the state 'diterima'" in str(error)

    def test_first_event_has_no_row_before_it(self) -> None:
        error = self.refusal(complaint((J.DIPUTUS, date(2026, 3, 20))), date(2026, 4, 1))
        assert error.row is None
        assert "by:" not in str(error)

    def test_event_before_the_one_before_it(self) -> None:
        error = self.refusal(RECEIVED[::-1], date(2026, 4, 1))
        assert (error.reason, error.index) == (Reason.OUT_OF_ORDER, 1)
        early = complaint((J.DITANGGAPI_LENGKAP, date(2026, 3, 12)))
        error = self.refusal([*RECEIVED, *early], date(2026, 4, 1))
        assert error.reason is Reason.OUT_OF_ORDER

    def test_event_before_what_it_depends_on(self) -> None:
        copy = complaint((J.TEMBUSAN_DIBERIKAN, date(2026, 3, 20)))
        error = self.refusal([*RECEIVED, *copy], date(2026, 4, 1))
        assert error.reason is Reason.BEFORE_TRIGGER
        assert error.row is not None
        assert error.row.after == {J.DIPUTUS}

    def test_event_that_happens_once(self) -> None:
        receipt = complaint((J.TANDA_TERIMA_DIBERIKAN, date(2026, 3, 20)))
        error = self.refusal([*RECEIVED, *receipt, *receipt], date(2026, 4, 1))
        assert error.reason is Reason.REPEATED

    def test_event_after_now(self) -> None:
        error = self.refusal(RECEIVED, date(2026, 3, 12))
        assert (error.reason, error.index) == (Reason.IN_FUTURE, 1)

    def test_naive_moments(self) -> None:
        naive = datetime(2026, 4, 1)  # noqa: DTZ001 - naive on purpose
        with pytest.raises(DateError):
            replay(PENGADUAN, RECEIVED, KALENDER, now=naive)
        with pytest.raises(MalformedError):
            PeristiwaPengaduan(jenis=J.DITERIMA, pada=naive)

    def test_case_begun_before_the_law(self) -> None:
        old = complaint((J.DITERIMA, date(2009, 7, 17)))
        with pytest.raises(NotInForceError):
            replay(PENGADUAN, old, KALENDER, now=date(2010, 1, 1))
        assert not replay(PENGADUAN, [], KALENDER, now=date(2000, 1, 1)).history

    def test_working_days_beyond_the_decrees(self) -> None:
        late = complaint((J.DITERIMA, date(2027, 12, 20)))
        assert replay(PENGADUAN, late, KALENDER, now=date(2027, 12, 20)).agenda
        with pytest.raises(OutsideDecreesError):
            replay(PENGADUAN, late, KALENDER, now=date(2027, 12, 20), hari=BacaanHari.KERJA)

    def test_limits_of_nobody(self) -> None:
        own = (OfficeLimit("tidak_ada", LONGEST),)
        with pytest.raises(MalformedError, match="tidak_ada"):
            replay(PENGADUAN, RECEIVED, KALENDER, now=date(2026, 4, 1), own=own)
        fixed = (OfficeLimit("tanggapan", LONGEST),)
        with pytest.raises(NoLimitError):
            replay(PENGADUAN, RECEIVED, KALENDER, now=date(2026, 4, 1), own=fixed)
        hours = (OfficeLimit("tanda_terima", JangkaWaktu(1, Satuan.JAM)),)
        with pytest.raises(NoLimitError):
            replay(PENGADUAN, RECEIVED, KALENDER, now=date(2026, 4, 1), own=hours)
        limit = OfficeLimit("tanda_terima", LONGEST)
        with pytest.raises(MalformedError):
            Policy(kalender=KALENDER, own=(limit, limit))


class TestMoments:
    """A date is a day, an aware datetime an instant read in the office's zone."""

    WIT: Final = Kalender.pemerintah(zona=Zona.WIT)

    def at(self, kind: JenisPeristiwaPengaduan, moment: datetime) -> PeristiwaPengaduan:
        return PeristiwaPengaduan(jenis=kind, pada=moment)

    def test_instant_is_read_on_the_offices_clock(self) -> None:
        evening = datetime(2026, 3, 12, 16, 30, tzinfo=UTC)
        event = self.at(J.DITERIMA, evening)
        wib = replay(PENGADUAN, [event], KALENDER, now=date(2026, 4, 1))
        wit = replay(PENGADUAN, [event], self.WIT, now=date(2026, 4, 1))
        assert (wib.history[0].day, wit.history[0].day) == (date(2026, 3, 12), date(2026, 3, 13))
        assert duty(wib, "tanggapan").due == date(2026, 3, 26)
        assert duty(wit, "tanggapan").due == date(2026, 3, 27)

    def test_order_within_a_day(self) -> None:
        nine, ten = (datetime(2026, 3, 13, hour, tzinfo=Zona.WIB.tz) for hour in (9, 10))
        run = resolve(PENGADUAN, Policy(kalender=KALENDER))
        filed, received = self.at(J.DIAJUKAN, nine), self.at(J.DITERIMA, ten)
        assert run.replay([filed, received], now=ten).history
        plain = PeristiwaPengaduan(jenis=J.TANDA_TERIMA_DIBERIKAN, pada=date(2026, 3, 13))
        answered = self.at(J.DITANGGAPI_LENGKAP, nine)
        with pytest.raises(RefusedError) as refused:
            run.replay([filed, received, plain, answered], now=date(2026, 3, 13))
        assert refused.value.reason is Reason.OUT_OF_ORDER
        with pytest.raises(RefusedError) as refused:
            run.replay([filed, received], now=nine)
        assert refused.value.reason is Reason.IN_FUTURE
        next_day = self.at(J.DITANGGAPI_LENGKAP, nine + timedelta(1))
        assert run.replay([filed, received, plain, next_day], now=date(2026, 3, 14)).history


class TestResults:
    """A position answers the dashboard: agenda, standing, difference, text."""

    def test_agenda_of_many_cases(self) -> None:
        run = resolve(PENGADUAN, Policy(kalender=KALENDER))
        days = [date(2026, 3, 13), date(2026, 3, 2), date(2026, 4, 1)]
        cases = [run.replay(complaint((J.DITERIMA, day)), now=date(2026, 4, 2)) for day in days]
        pending = agenda(cases)
        dues = [one.due for one, _ in pending]
        assert dues[:3] == [date(2026, 3, 16), date(2026, 3, 27), date(2026, 4, 15)]
        assert dues[3:] == [None, None, None]
        assert pending[0][1] is cases[1]

    def test_standing_and_days_left(self) -> None:
        case = replay(PENGADUAN, RECEIVED, KALENDER, now=date(2026, 3, 20))
        answer = duty(case, "tanggapan")
        assert case.having(Status.OPEN) == tuple(case.duties)
        assert answer.days_left(case.now) == 7
        assert duty(case, "tanda_terima").days_left(case.now) is None
        assert not case.is_final
        assert answer.citation == UU_25_2009.pasal(44, ayat=3)
        assert "terbuka: menanggapi pengaduan" in answer.text.id

    def test_explains_in_both_languages(self) -> None:
        case = replay(PENGADUAN, RECEIVED, KALENDER, now=date(2026, 4, 1))
        assert "terlambat: menanggapi pengaduan" in case.explain()
        assert "late: respond to the complaint" in case.explain("en")
        assert "tanpa hari terakhir" in case.explain()
        assert case.explain().splitlines()[0].endswith("menunggu tanggapan")

    def test_position_and_runner_survive_pickling(self) -> None:
        case = replay(PENGADUAN, RECEIVED, KALENDER, now=date(2026, 4, 1))
        assert pickle.loads(pickle.dumps(case)) == case  # noqa: S301 - our own bytes
        run = resolve(PENGADUAN, case.policy)
        assert pickle.loads(pickle.dumps(run)) == run  # noqa: S301 - our own bytes
        assert hash(case) == hash(replay(PENGADUAN, RECEIVED, KALENDER, now=date(2026, 4, 1)))
        assert run == Runner(PENGADUAN, case.policy)

    def test_same_policy_gives_the_same_runner(self) -> None:
        assert resolve(PENGADUAN, Policy(kalender=KALENDER)) is resolve(
            PENGADUAN, Policy(kalender=Kalender.pemerintah())
        )

    def test_decree_that_moves_a_limit(self) -> None:
        """Five working days after 18 December 2020 end on 5 January, or on 29 December."""
        opened = complaint((J.DITERIMA, date(2020, 12, 18)))
        own = (OfficeLimit("tanda_terima", JangkaWaktu(5, Satuan.HARI_KERJA)),)
        known = [
            replay(
                PENGADUAN,
                opened,
                Kalender.pemerintah(known_on=day),
                now=date(2020, 12, 18),
                own=own,
            )
            for day in (date(2020, 11, 20), date(2020, 12, 2))
        ]
        (moved,) = difference(*known)
        assert moved.before is not None
        assert moved.after is not None
        assert (moved.before.timer.id, moved.days) == ("tanda_terima", -7)
        assert difference(known[0], known[0]) == ()

    def test_difference_with_a_duty_that_does_not_arise(self) -> None:
        short = replay(PENGADUAN, RECEIVED[:1], KALENDER, now=date(2026, 4, 1))
        full = replay(PENGADUAN, RECEIVED, KALENDER, now=date(2026, 4, 1))
        arisen, gone = difference(short, full), difference(full, short)
        assert [one.days for one in (*arisen, *gone)] == [None] * 4
        assert all(one.before is None for one in arisen)
        assert all(one.after is None for one in gone)
        receipt = (OfficeLimit("tanda_terima", LONGEST),)
        timed = replay(PENGADUAN, RECEIVED, KALENDER, now=date(2026, 4, 1), own=receipt)
        (one,) = difference(full, timed)
        assert one.days is None

    @given(st.sampled_from(ALL), st.integers(0, 400))
    def test_nothing_yet(self, procedure: AnyProcedure, days: int) -> None:
        now = first_day(procedure) + timedelta(days)
        case = replay(procedure, [], KALENDER, now=now)
        assume(case.allowed)
        assert case.state is procedure.states[0]
        assert (case.duties, case.history) == ((), ())
