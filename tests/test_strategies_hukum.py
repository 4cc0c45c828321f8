"""The proof of the rule book: of every rule, lawful cases never break it and violating ones do.

The cases vary what cannot matter to any law (longer texts, instants for days), so a rule that says
anything else of them than of its own example misreads one or the other.
"""

from datetime import date
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from layanan.errors import MalformedError, NotInForceError
from layanan.finding import Outcome
from layanan.hukum.law import LAW
from layanan.model.pengaduan import Pengaduan
from layanan.model.standar import StandarPelayanan
from layanan.rule import AnyRule, Example
from layanan.strategies.hukum import abiding, alongside, judged, lawful, violating
from layanan.waktu.jangka_waktu import JangkaWaktu
from layanan.waktu.kalender import Kalender

RULES = LAW.book.rules
SUBJECTS = tuple(dict.fromkeys(rule.subject for rule in RULES))
KALENDER = Kalender.pemerintah()
DAYS = (date(2009, 7, 18), date(2011, 1, 3), date(2012, 10, 30), date(2026, 3, 13))
each_rule = pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
RAISED = (Outcome.FAIL, Outcome.REVIEW)
Case = Example[Any]


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

    @settings(max_examples=2)
    @given(data=st.data())
    def test_nothing_else_is_broken(self, rule: AnyRule, data: st.DataObject) -> None:
        """Beside the norm only what the same fact breaks by law, which is listed."""
        before = {one.rule for one in judged(data.draw(abiding(rule.id))).filter(Outcome.FAIL)}
        after = {one.rule for one in judged(data.draw(violating(rule.id))).filter(Outcome.FAIL)}
        assert after - before <= {rule.id, *alongside(rule.id)}


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
