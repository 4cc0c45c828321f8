"""The machinery of the rule book: what it refuses and how, ledgers, time limits as rules."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any, cast

import pytest
from attrs import evolve

from layanan import BacaanHari
from layanan.citation import PP_96_2012, UU_25_2009, Citation, Peraturan
from layanan.context import Context, Remark, fail
from layanan.errors import (
    CitationError,
    DateError,
    Fault,
    LayananError,
    MalformedError,
    NoLimitError,
    NotInForceError,
)
from layanan.finding import Outcome
from layanan.hukum.before import IN_FORCE
from layanan.hukum.contoh import STANDAR
from layanan.hukum.law import LAW, SANKSI
from layanan.hukum.ledger import (
    NOT_TRANSLATABLE,
    RULE,
    TENGGAT,
    TYPE,
    Entry,
    Row,
    row,
    spelled,
    table,
)
from layanan.hukum.places import places
from layanan.model.permohonan import Penolakan, Permohonan
from layanan.report import Report
from layanan.rule import EXAMPLE_DAY, Example, Rule, timely
from layanan.tenggat.uu25_2009 import EVALUASI_PELAKSANA, TANGGAPAN
from layanan.text import Text
from layanan.validity import Validity
from layanan.waktu.kalender import Kalender

UU = UU_25_2009
HUKUM = LAW.at(EXAMPLE_DAY)
TITLE = Text("Judul", "Title")
REFUSAL = Permohonan(penolakan=Penolakan())
NOTHING: Any = None
WRONG: Any = "2026"


def quiet(_: object, __: object) -> tuple[()]:
    return ()


def on(day: date | None) -> Callable[[Permohonan], date | None]:
    """Reads the same day off every application."""

    def read(_: Permohonan) -> date | None:
        return day

    return read


def own(**changes: object) -> Rule[Permohonan]:
    """A rule of one's own that is well formed, save for the changes."""
    fields: dict[str, object] = {
        "id": "X-1",
        "name": "aturan-sendiri",
        "subject": Permohonan,
        "citation": UU.pasal(21),
        "title": TITLE,
        "check": quiet,
        "lawful": Permohonan(),
        "unlawful": Permohonan(),
    }
    return Rule(**cast("dict[str, Any]", fields | changes))


def reasons(error: LayananError) -> list[tuple[str, ...]]:
    """The fields of a refusal: what refused, where, what was found, what was expected."""
    match error:
        case MalformedError():
            return [
                (error.subject, one.path, one.value, one.expected.id, one.expected.en)
                for one in error.faults
            ]
        case DateError():
            one = error.fault
            return [(one.path, one.value, one.expected.id, one.expected.en)]
        case CitationError():
            return [(error.text, error.reason.id, error.reason.en)]
        case NoLimitError():
            return [(error.subject, error.reason.id, error.reason.en)]
        case _:
            return [(str(error),)]


def lines(entries: Iterable[Entry]) -> tuple[Row, ...]:
    """What stands in a ledger, as lines that would write it."""
    found: list[Row] = []
    for entry in entries:
        place = entry.citation.place.removeprefix("Penjelasan ").removeprefix("Pasal ")
        place = place.replace(" ayat ", "").replace(" huruf", "").replace(" angka ", "#")
        refs = [*entry.rules, *(f"@{one}" for one in entry.tenggat), *entry.types]
        found.append(row(place, entry.disposition, " ".join(refs), entry.note))
    return tuple(found)


PP_LINES = lines(LAW.ledger(PP_96_2012).entries.values())
(FROZEN,) = (one for one in SANKSI if one.citation == UU.pasal(54, ayat=9))

REFUSED: tuple[tuple[str, Callable[[], object], list[tuple[str, ...]]], ...] = (
    (
        "switched off without a reason",
        lambda: HUKUM.without("UU25-P21-a", reason="  "),
        [("RuleSet", "reason", "'  '", "alasan", "a reason")],
    ),
    (
        "switched off what there is not",
        lambda: HUKUM.without("UU25-P21-a", "UU25-P21-z", reason="belum ditinjau"),
        [
            (
                "RuleSet",
                "rule_ids",
                "'UU25-P21-z'",
                "id aturan yang berlaku",
                "the id of a rule in force",
            )
        ],
    ),
    (
        "asked for what there is not",
        lambda: HUKUM.rule("UU25-P21-z"),
        [
            (
                "RuleSet",
                "rule_id",
                "'UU25-P21-z'",
                "id aturan yang berlaku",
                "the id of a rule in force",
            )
        ],
    ),
    (
        "a rule of one's own under the law's name",
        lambda: HUKUM.with_rules(own(id="UU25-P21", name="dasar")),
        [("RuleSet", "id", "'UU25-P21'", "id yang berawalan X-", "an id that begins with X-")],
    ),
    (
        "a rule of one's own twice",
        lambda: HUKUM.with_rules(own()).with_rules(own(name="lain")),
        [("RuleSet", "id", "'X-1'", "id yang belum dipakai", "an id that is not taken")],
    ),
    (
        "an id that does not spell its citation",
        lambda: own(id="UU25-P21-b", citation=UU.pasal(21, huruf="a")),
        [
            (
                "Rule UU25-P21-b",
                "id",
                "'UU25-P21-b'",
                "id sesuai Pasal 21 huruf a UU 25/2009",
                "an id that spells Pasal 21 huruf a UU 25/2009",
            )
        ],
    ),
    (
        "a name that is no name",
        lambda: own(name="Dasar Hukum"),
        [
            (
                "Rule X-1",
                "name",
                "'Dasar Hukum'",
                "kata bersambung tanda hubung",
                "words-with-hyphens",
            )
        ],
    ),
    (
        "law from nobody knows when",
        lambda: own(citation=None),
        [("Rule X-1", "validity", "None", "masa berlaku", "the days it is law")],
    ),
    (
        "everything at once",
        lambda: own(id="X 1", name="", citation=None),
        [
            ("Rule X 1", "id", "'X 1'", "id sesuai None", "an id that spells None"),
            ("Rule X 1", "name", "''", "kata bersambung tanda hubung", "words-with-hyphens"),
            ("Rule X 1", "validity", "None", "masa berlaku", "the days it is law"),
        ],
    ),
    (
        "a recurring limit judged as one day",
        lambda: timely(
            id="UU25-P10-1",
            name="evaluasi",
            subject=Permohonan,
            tenggat=EVALUASI_PELAKSANA,
            start=on(None),
            act=on(None),
            title=TITLE,
            lawful=Permohonan(),
            unlawful=Permohonan(),
        ),
        [
            (
                "Rule UU25-P10-1",
                "tenggat",
                "<Sifat.BERKALA: 'berkala'>",
                "batas",
                "a last day",
            )
        ],
    ),
    (
        "the law of no day",
        lambda: LAW.at(NOTHING),
        [("on", "None", "tanggal", "a date")],
    ),
    (
        "known on no day",
        lambda: LAW.at(EXAMPLE_DAY, known_on=WRONG),
        [("known_on", "'2026'", "tanggal", "a date")],
    ),
    (
        "judged at no moment",
        lambda: HUKUM.check(Permohonan(), now=WRONG),
        [
            (
                "now",
                "'2026'",
                "tanggal atau waktu dengan zona",
                "a date or a moment with its zone",
            )
        ],
    ),
    (
        "a report of another version",
        lambda: Report.from_dict({"version": 2}),
        [("Report", "version", "2", "1", "1")],
    ),
    (
        "a report with nothing in it",
        lambda: Report.from_dict({"version": 1}),
        [("Report", "data", "KeyError('norms')", "isi dari to_dict", "what to_dict returns")],
    ),
    (
        "the ledger of another law",
        lambda: LAW.ledger(Citation.parse("Pasal 1 UU 37/2008").peraturan),
        [("UU 37/2008", "tidak ada buku besarnya", "there is no ledger of it")],
    ),
    (
        "a sanction that leads nowhere",
        lambda: FROZEN.escalates(EXAMPLE_DAY),
        [
            (
                "Pasal 54 ayat (9) UU 25/2009",
                "tidak ada sanksi lanjutan",
                "no further sanction follows",
            )
        ],
    ),
    (
        "a place nobody can read",
        lambda: places(UU, "21 a; Pasal 3"),
        [("Pasal 3", "tidak dipahami", "not understood")],
    ),
    (
        "a ledger with nothing in it",
        lambda: table(PP_96_2012, "PP96", (), ()),
        [("Ledger PP 96/2012", "rows", "0", "179", "179")],
    ),
    (
        "a ledger out of order",
        lambda: table(PP_96_2012, "PP96", (PP_LINES[1], PP_LINES[0], *PP_LINES[2:]), ()),
        [
            (
                "Ledger PP 96/2012",
                "Pasal 1 angka 2 PP 96/2012",
                Fault.of("", PP_96_2012.pasal(1, angka=2), TITLE).value,
                "sekali, menurut urutan",
                "once, in order",
            )
        ],
    ),
    (
        "a ledger without its reasons",
        lambda: table(PP_96_2012, "PP96", (one._replace(note=None) for one in PP_LINES), ()),
        [
            ("Ledger PP 96/2012", str(one), "None", "alasan", "a reason")
            for one in LAW.ledger(PP_96_2012)
            if LAW.ledger(PP_96_2012)[one].disposition is NOT_TRANSLATABLE
        ],
    ),
)


class TestRefusals:
    """Whoever is refused learns what refused, where, what it found and what it expected."""

    @pytest.mark.parametrize(
        ("call", "expected"), [one[1:] for one in REFUSED], ids=[one[0] for one in REFUSED]
    )
    def test_each(self, call: Callable[[], object], expected: list[tuple[str, ...]]) -> None:
        with pytest.raises(LayananError) as refused:
            call()
        assert reasons(refused.value) == expected

    def test_a_day_before_all_law(self) -> None:
        with pytest.raises(NotInForceError) as refused:
            LAW.at(date(2009, 7, 17))
        error = refused.value
        assert (error.subject, error.on) == ("UU 25/2009", date(2009, 7, 17))
        assert (error.start, error.end) == (date(2009, 7, 18), None)

    def test_what_is_well_formed_is_taken(self) -> None:
        assert own().norm.id == "X-1"
        assert own(id="UU25-P21.2").norm.citation == UU.pasal(21)
        assert own(citation=PP_96_2012.pasal(5), id="PP96-P5").span.start == date(2012, 10, 30)
        assert own().norm.messages == ()
        assert own(message=TITLE).norm.messages == (("", TITLE),)

    @pytest.mark.parametrize(
        ("rule_id", "fits"),
        [("KON-1", True), ("KON-10", True), ("KON-0", False), ("KON-1a", False), ("KON", False)],
    )
    def test_ids_of_consistency_are_numbers(self, rule_id: str, fits: bool) -> None:  # noqa: FBT001 - a row of the table
        if fits:
            assert own(id=rule_id, citation=None, validity=IN_FORCE).norm.id == rule_id
        else:
            with pytest.raises(MalformedError):
                own(id=rule_id, citation=None, validity=IN_FORCE)


class TestSwitchedOff:
    """A rule that is switched off is named, with the reason, in every report."""

    def test_only_those_and_in_order(self) -> None:
        off = HUKUM.without("UU25-P21-b", "UU25-P21-a", reason="ditinjau")
        off = off.without("KON-1", reason="tidak dipakai")
        assert [(one.rule, one.reason) for one in off.silenced] == [
            ("UU25-P21-b", "ditinjau"),
            ("UU25-P21-a", "ditinjau"),
            ("KON-1", "tidak dipakai"),
        ]
        gone = {rule.id for rule in HUKUM.rules} - {rule.id for rule in off.rules}
        assert gone == {"UU25-P21-a", "UU25-P21-b", "KON-1"}
        assert off.check(Permohonan()).silenced == off.silenced
        assert HUKUM.silenced == ()


class TestDemonstrate:
    """An example is judged on its own day, with what encloses it, by the calendar given."""

    def test_what_the_rule_is_shown(self) -> None:
        seen: list[tuple[object, Context]] = []

        def look(subject: Permohonan, context: Context) -> Iterator[Remark]:
            seen.append((subject, context))
            yield fail(at="penolakan")

        rule = own(
            check=look,
            lawful=Example(REFUSAL, within=(STANDAR,), on=date(2020, 2, 3), now=date(2021, 4, 5)),
        )
        kalender = Kalender.pemerintah()
        (found,) = rule.demonstrate(lawful=True, kalender=kalender)
        assert (found.rule, found.outcome, found.path) == ("X-1", Outcome.FAIL, "penolakan")
        ((subject, context),) = seen
        assert subject == REFUSAL
        assert (context.on, context.now, context.parents) == (
            date(2020, 2, 3),
            date(2021, 4, 5),
            (STANDAR,),
        )
        assert (context.kalender, context.hari) == (kalender, BacaanHari.KALENDER)
        assert rule.demonstrate(lawful=False)
        subject, context = seen[1]
        assert (subject, context.on, context.now, context.kalender, context.parents) == (
            Permohonan(),
            EXAMPLE_DAY,
            EXAMPLE_DAY,
            None,
            (),
        )


class TestTimely:
    """A time limit as a rule: the limit's citation and days, the caller's words and places."""

    def rule(self, **changes: object) -> Rule[Permohonan]:
        fields: dict[str, object] = {
            "id": "UU25-P44-3",
            "name": "tanggapan",
            "subject": Permohonan,
            "tenggat": TANGGAPAN,
            "start": on(date(2026, 3, 2)),
            "act": on(date(2026, 3, 17)),
            "title": TITLE,
            "lawful": Permohonan(),
            "unlawful": REFUSAL,
        }
        return timely(**cast("dict[str, Any]", fields | changes))

    def test_what_it_is_made_of(self) -> None:
        rule = self.rule(also=(UU.pasal(48, ayat=2),))
        assert (rule.id, rule.name, rule.subject, rule.title) == (
            "UU25-P44-3",
            "tanggapan",
            Permohonan,
            TITLE,
        )
        assert rule.norm.citations == (UU.pasal(44, ayat=3), UU.pasal(48, ayat=2))
        assert rule.span == TANGGAPAN.validity
        later = Validity(date(2012, 1, 1))
        assert self.rule(tenggat=evolve(TANGGAPAN, validity=later)).span == later
        assert (rule.lawful, rule.unlawful) == (Permohonan(), REFUSAL)
        assert self.rule().also == ()

    @pytest.mark.parametrize(("day", "said"), [(15, []), (16, []), (17, ["terlambat"])])
    def test_the_fourteenth_day_is_the_last(self, day: int, said: list[str]) -> None:
        """Pasal 44 ayat (3): received on 2 March, answered by 16 March."""
        rule = self.rule(act=on(date(2026, 3, day)), at="peristiwa")
        found = rule.demonstrate(lawful=True)
        assert [one.key for one in found] == said
        assert [one.path for one in found] == ["peristiwa"] * len(said)

    def test_without_a_place_it_is_the_whole(self) -> None:
        (found,) = self.rule().demonstrate(lawful=True)
        assert found.path == ""
        (found,) = self.rule(start=on(None)).demonstrate(lawful=True)
        assert (found.key, found.path) == ("tanpa-mulai", "")


class TestLedgerLines:
    """A ledger is its lines: written out and read again it says the same."""

    @pytest.mark.parametrize("law", [UU, PP_96_2012], ids=["UU", "PP"])
    def test_there_and_back(self, law: Peraturan) -> None:
        ledger = LAW.ledger(law)
        body, elucidation = ledger.entries.values(), ledger.penjelasan.values()
        again = table(law, "XX", lines(body), lines(elucidation))
        assert again.peraturan == ledger.peraturan == law
        assert dict(again.entries) == dict(ledger.entries)
        assert dict(again.penjelasan) == dict(ledger.penjelasan)

    def test_a_star_is_the_rule_spelled_from_the_provision(self) -> None:
        starred = tuple(
            one._replace(refs="* *.2 @PP96-P27-2 Masukan") if one.place == "27(2)" else one
            for one in PP_LINES
        )
        entry = table(PP_96_2012, "PP96", starred, ())[PP_96_2012.pasal(27, ayat=2)]
        assert entry.rules == ("PP96-P27-2", "PP96-P27-2.2")
        assert (entry.tenggat, entry.types) == (("PP96-P27-2",), ("Masukan",))

    @pytest.mark.parametrize(
        ("citation", "expected"),
        [
            (UU.pasal(22), "UU25-P22"),
            (UU.pasal(44, ayat=3), "UU25-P44-3"),
            (UU.pasal(21, huruf="a"), "UU25-P21-a"),
            (UU.pasal(13, ayat=1, huruf="b"), "UU25-P13-1-b"),
            (UU.pasal(1, angka=7), "UU25-P1-7"),
        ],
    )
    def test_ids_are_spelled_from_provisions(self, citation: Citation, expected: str) -> None:
        assert spelled("UU25", citation) == expected

    def test_what_the_laws_best_known_provisions_become(self) -> None:
        ledger = LAW.ledger(UU)
        assert ledger.peraturan == UU
        assert LAW.ledger(PP_96_2012).peraturan == PP_96_2012
        answer = ledger[UU.pasal(44, ayat=3)]
        assert answer.disposition is RULE
        assert (answer.rules, answer.tenggat) == (
            ("UU25-P44-3", "UU25-P44-3.2"),
            ("UU25-P44-3",),
        )
        assert ledger[UU.pasal(1, angka=7)].disposition is TYPE
        assert "StandarPelayanan" in ledger[UU.pasal(1, angka=7)].types
        assert {one.disposition for one in ledger.of(TENGGAT)} == {TENGGAT}
        assert row("21", TYPE) == ("21", TYPE, "", None)

    def test_a_line_of_letters(self) -> None:
        found = places(UU, "21 a-n")
        assert [one.huruf for one in found] == list("abcdefghijklmn")
