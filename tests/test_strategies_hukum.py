"""The proof of the rule book: of every rule, lawful cases never break it and violating ones do.

The cases vary what cannot matter to any law (longer texts, instants for days), so a rule that says
anything else of them than of its own example misreads one or the other.
"""

from datetime import date
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from layanan.errors import MalformedError, NotInForceError
from layanan.finding import Outcome
from layanan.hukum.law import LAW
from layanan.model.pengaduan import Pengaduan
from layanan.model.standar import StandarPelayanan
from layanan.rule import EXAMPLE_DAY, AnyRule, Example
from layanan.strategies.hukum import (
    abiding,
    alongside,
    example_case,
    judged,
    lawful,
    violating,
)
from layanan.strategies.ways import ways
from layanan.waktu.jangka_waktu import JangkaWaktu
from layanan.waktu.kalender import ENAM_HARI, TUJUH_HARI, Kalender

RULES = LAW.book.rules
SUBJECTS = tuple(dict.fromkeys(rule.subject for rule in RULES))
KALENDER = Kalender.pemerintah()
DAYS = (date(2009, 7, 18), date(2011, 1, 3), date(2012, 10, 30), date(2026, 3, 13))
each_rule = pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
RAISED = (Outcome.FAIL, Outcome.REVIEW)
SIX = Kalender.pemerintah(week=ENAM_HARI, cuti_bersama=False)
KNOWN = Kalender.pemerintah(known_on=date(2025, 12, 1))
Case = Example[Any]

SURROUNDED = next(rule.id for rule in RULES if example_case(rule, lawful=False).within)
"""A rule whose subject stands in something."""

ALONGSIDE = {
    # A declaration not published: Pasal 22 ayat (2) asks the same, and the regulation by a day.
    "UU25-P15-b": {"UU25-P22-2": "the same duty", "PP96-P30-4": "its last day"},
    # A standard drawn up without the public: Pasal 26 ayat (1) says how it takes part.
    "UU25-P20-2": {"PP96-P26-1": "nobody took part, so nobody was asked in time"},
    # Repairs that disturb the service are announced, in time and in a place.
    "UU25-P28-1": {"UU25-P28-3": "no announcement", "UU25-P28-4": "nor one in time"},
    "UU25-P28-4": {"UU25-P28-1": "nothing was announced", "UU25-P28-3": "nor where"},
    # A provider without standards has not drawn them up either.
    "UU25-P60-4": {"UU25-P15-a": "no standard at all"},
    "PP96-P50-1-a": {"UU25-P15-a": "no standard at all"},
    "PP96-P50-2": {"UU25-P15-a": "no standard at all"},
    # A draft adopted while it was still being commented on was adopted before it was improved.
    "PP96-P27-2": {"PP96-P27-4": "the steps out of order"},
    # A tariff nobody approved: the law and the regulation ask for the same approval.
    "UU25-P31-4": {"PP96-P29-3": "the same approval"},
    "PP96-P29-3": {"UU25-P31-4": "the same approval"},
}
"""The rules that the same fact breaks by law, beside one rule; why."""


def failed(case: Case) -> set[str]:
    """The rules that find the case at fault."""
    return {one.rule for one in judged(case).filter(Outcome.FAIL)}


def worst(rule: AnyRule) -> Outcome:
    """The worst a rule says of its own example: it fails, or can but ask a person."""
    said = {outcome for outcome, _ in places(rule, holds=False)}
    return Outcome.FAIL if Outcome.FAIL in said else Outcome.REVIEW


def first_tried(strategy: st.SearchStrategy[Case]) -> Case:
    """What Hypothesis draws first: every choice the simplest."""
    seen: list[Case] = []

    @settings(max_examples=1, phases=[Phase.generate])
    @given(strategy)
    def look(case: Case) -> None:
        seen.append(case)

    look()
    return seen[0]


def places(rule: AnyRule, *, holds: bool) -> set[tuple[Outcome, str]]:
    """What the rule says of its own example, and where."""
    found = rule.demonstrate(lawful=holds, kalender=KALENDER)
    return {(one.outcome, one.path) for one in found if one.outcome in RAISED}


@each_rule
class TestEveryRule:
    """Lawful cases never fail it; violating cases always do, with its id and place."""

    @settings(max_examples=5)
    @given(data=st.data())
    def test_lawful_never_fails(self, rule: AnyRule, data: st.DataObject) -> None:
        case: Case = data.draw(abiding(rule.id, wide=False))
        assert judged(case).filter(*RAISED, rule=rule.id, path="") == ()

    @settings(max_examples=5)
    @given(data=st.data())
    def test_violating_always_fails(self, rule: AnyRule, data: st.DataObject) -> None:
        case: Case = data.draw(violating(rule.id, wide=False))
        found = {(one.outcome, one.path) for one in judged(case).filter(*RAISED, rule=rule.id)}
        wanted = places(rule, holds=False)
        assert wanted
        assert wanted <= found

    @settings(max_examples=3)
    @given(data=st.data())
    def test_nothing_else_is_broken(self, rule: AnyRule, data: st.DataObject) -> None:
        """Beside the norm only what the same fact breaks by law, which is listed."""
        assert failed(data.draw(abiding(rule.id))) == set()
        case: Case = data.draw(violating(rule.id))
        assert failed(case) <= {rule.id, *ALONGSIDE.get(rule.id, {})}
        said = {one.outcome for one in judged(case).filter(rule=rule.id)}
        assert worst(rule) in said

    def test_minimal(self, rule: AnyRule) -> None:
        """The example is broken by this fact alone: undo it, and no norm is."""
        assert failed(example_case(rule, lawful=True)) == set()
        mine = {rule.id} if worst(rule) is Outcome.FAIL else set[str]()
        assert failed(example_case(rule, lawful=False)) == mine | {*ALONGSIDE.get(rule.id, {})}

    def test_simplest_is_the_example(self, rule: AnyRule) -> None:
        """What Hypothesis tries first, every choice being the smallest, and shrinks to."""
        assert first_tried(violating(rule.id)) == example_case(rule, lawful=False)
        assert first_tried(abiding(rule.id)) == example_case(rule, lawful=True)

    def test_further_ways(self, rule: AnyRule) -> None:
        """Each breaks this rule as far as it can be broken, and no other way is the same."""
        first, *others = ways(rule.id, KALENDER)
        assert first == example_case(rule, lawful=False)
        assert len({first, *others}) == len(others) + 1
        for case in others:
            assert failed(case) <= {rule.id, *ALONGSIDE.get(rule.id, {})}
            assert worst(rule) in {one.outcome for one in judged(case).filter(rule=rule.id)}


class TestAlongside:
    """What one fact breaks beside a rule stands in a list, each with its reason."""

    def test_the_list_is_the_law(self) -> None:
        listed = {rule.id: alongside(rule.id) for rule in RULES if alongside(rule.id)}
        assert listed == {one: tuple(others) for one, others in ALONGSIDE.items()}


class TestOffices:
    """Under another calendar the same days may break a norm or not; what is drawn does."""

    @settings(max_examples=10)
    @given(data=st.data())
    def test_other_weeks(self, data: st.DataObject) -> None:
        office = data.draw(st.sampled_from([KALENDER, SIX, KNOWN]))
        rule = data.draw(st.sampled_from(["UU25-P21-a", "UU25-P44-3", "PP96-P32-1", "KON-2"]))
        case: Case = data.draw(violating(rule, kalender=office))
        assert judged(case, office).filter(*RAISED, rule=rule)
        case = data.draw(abiding(rule, kalender=office))
        assert not judged(case, office).filter(Outcome.FAIL)

    def test_nothing_to_draw(self) -> None:
        """Working every day, the office had published the draft for long enough."""
        office = Kalender.pemerintah(week=TUJUH_HARI)
        assert ways("PP96-P27-2", office) == ()
        assert violating("PP96-P27-2", kalender=office).is_empty


class TestReach:
    """Other fields, surroundings, days and moments are varied, not texts and clocks alone."""

    def test_everything_is_varied(self) -> None:
        seen: list[Case] = []
        rules = ["UU25-P48-4.2", "UU25-P21-a", SURROUNDED]

        @settings(max_examples=100, phases=[Phase.generate])
        @given(st.sampled_from(rules).flatmap(violating))
        def look(case: Case) -> None:
            seen.append(case)

        look()
        assert len({one.subject for one in seen}) > 25
        assert len({one.on for one in seen}) > 5
        assert len({one.now for one in seen}) > 10
        assert len({one.within for one in seen}) > 3

    def test_shrinks(self) -> None:
        """From far away: whatever is asked for, the rest is as in the example."""
        case = find(violating("UU25-P21-a"), lambda one: one.on != EXAMPLE_DAY)
        assert case.subject == example_case("UU25-P21-a", lawful=False).subject


class TestLawful:
    """No rule in force on the day finds a lawful value at fault."""

    @pytest.mark.parametrize("cls", SUBJECTS, ids=lambda cls: str(cls.__name__))
    @settings(max_examples=6, suppress_health_check=[HealthCheck.filter_too_much])
    @given(data=st.data())
    def test_no_rule_fails(self, cls: type[Any], data: st.DataObject) -> None:
        on = data.draw(st.sampled_from(DAYS))
        value: object = data.draw(lawful(cls, on=on))
        assert type(value) is cls
        assert not LAW.at(on).check(value, kalender=KALENDER).filter(Outcome.FAIL)

    @settings(max_examples=20)
    @given(lawful(JangkaWaktu, on=date(2026, 3, 13)))
    def test_what_no_rule_judges_is_anything(self, value: JangkaWaktu) -> None:
        assert type(value) is JangkaWaktu

    def test_there_are_whole_values_among_them(self) -> None:
        found: list[StandarPelayanan] = []

        @settings(max_examples=30)
        @given(lawful(StandarPelayanan, on=date(2026, 3, 13), kalender=KALENDER))
        def look(value: StandarPelayanan) -> None:
            found.append(value)

        look()
        assert any(one.nama and one.maklumat is not None for one in found)
        assert len(set(found)) > 10

    @settings(max_examples=5)
    @given(lawful(Pengaduan, on=date(9999, 12, 1)))
    def test_at_the_end_of_time(self, value: Pengaduan) -> None:
        """What cannot be moved there stays where it is, and is judged there."""
        assert not LAW.at(date(9999, 12, 1)).check(value).filter(Outcome.FAIL)

    def test_not_before_the_law(self) -> None:
        with pytest.raises(NotInForceError):
            lawful(Pengaduan, on=date(2009, 7, 17))


class TestCases:
    """A case carries its surroundings, its day and its moment."""

    @pytest.mark.parametrize("ask", [violating, abiding, alongside])
    def test_unknown_rules(self, ask: Any) -> None:  # noqa: ANN401 - three signatures
        with pytest.raises(MalformedError, match="UU25-P99"):
            ask("UU25-P99")

    def test_alongside_is_in_the_order_of_the_book(self) -> None:
        order = {rule.id: i for i, rule in enumerate(RULES)}
        for rule in RULES:
            listed = alongside(rule.id)
            assert list(listed) == sorted(listed, key=order.__getitem__)
            assert rule.id not in listed

    @settings(max_examples=10)
    @given(violating("UU25-P21-a"))
    def test_the_documented_example(self, case: Case) -> None:
        report = judged(case, Kalender.pemerintah(cuti_bersama=False))
        (finding,) = report.filter(Outcome.FAIL, rule="UU25-P21-a")
        assert finding.citation is not None
        assert str(finding.citation) == "Pasal 21 huruf a UU 25/2009"
        assert cast("StandarPelayanan", case.subject).nama
