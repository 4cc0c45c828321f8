"""Reports: data that can be kept, compared, grouped and said, and never a verdict."""

import json
import pickle
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any, final

import pytest
from attrs import evolve, frozen
from hypothesis import given
from hypothesis import strategies as st

from layanan.book import RuleBook
from layanan.citation import UU_25_2009, Citation
from layanan.context import (
    Context,
    Remark,
    fail,
    not_applicable,
    review,
)
from layanan.errors import MalformedError
from layanan.finding import Exposure, Outcome, Value
from layanan.rendering import CAUTION
from layanan.report import LAWFUL, STRICT, Conformance, Report
from layanan.rule import Rule
from layanan.text import Lang, Text
from layanan.validity import Validity
from layanan.waktu.norma import BacaanHari
from layanan.waktu.zona import Zona

UU = UU_25_2009
ON = date(2026, 3, 13)
FINE = Exposure(
    "denda",
    Text("denda <besar>", "a <large> fine"),
    UU.pasal(56, ayat=1),
    Text("bila merugikan negara", "if the state lost by it"),
    Text("bila dalam 3 bulan tidak", "if not within 3 months"),
)


@final
@frozen
class Papan:
    """A board with what is written on it."""

    tulisan: str = ""
    catatan: tuple["Papan", ...] = ()


def said(papan: Papan, _: Context) -> Iterator[Remark]:
    values: dict[str, Value] = {
        "teks": papan.tulisan,
        "n": 3,
        "rupiah": Decimal("50000.5"),
        "hari": ON,
        "saat": datetime(2026, 3, 13, 8, 5, tzinfo=Zona.WITA.tz),
        "dua": Text("dua", "two"),
    }
    if "x" in papan.tulisan:
        yield fail(at="tulisan", **values)
    if "?" in papan.tulisan:
        yield review(at="tulisan", **values)


def scope(papan: Papan, _: Context) -> Iterator[Remark]:
    if not papan.tulisan:
        yield not_applicable()


def steady(papan: Papan, _: Context) -> Iterator[Remark]:
    if papan.tulisan.startswith("k"):
        yield fail()


def _rule(rule_id: str, citation: Citation | None, check: Any, **more: Any) -> Rule[Papan]:  # noqa: ANN401 - any value may be tried
    return Rule(
        id=rule_id,
        name=rule_id.lower().replace(".", "-"),
        subject=Papan,
        citation=citation,
        title=Text(f"judul {rule_id}", f"title {rule_id}"),
        check=check,
        lawful=Papan("a"),
        unlawful=Papan("x"),
        validity=Validity(date(2009, 7, 18)),
        **more,
    )


RULES = (
    _rule(
        "UU25-P22-2",
        UU.pasal(22, ayat=2),
        said,
        also=(UU.pasal(15, huruf="b"),),
        message=Text(
            "<b>{teks}</b> *{n}* {rupiah} {hari} {saat} {dua}",
            "<i>{teks}</i> *{n}* {rupiah} {hari} {saat} {dua}",
        ),
    ),
    _rule("UU25-P24", UU.pasal(24), scope, applies=Text("Papan tertulis", "A written board")),
    _rule("KON-1", None, steady),
)


def exposing(citations: tuple[Citation, ...], _: date) -> tuple[Exposure, ...]:
    return (FINE,) if UU.pasal(22, ayat=2) in citations else ()


HUKUM = RuleBook(RULES, exposing).at(ON)
BOARDS = st.deferred(
    lambda: st.builds(
        Papan,
        st.text("xk?ab", max_size=4),
        st.lists(st.builds(Papan, st.text("xk?ab", max_size=4)), max_size=4).map(tuple),
    )
)


def report(*written: str) -> Report:
    first, *rest = written
    return HUKUM.check(Papan(first, tuple(Papan(one) for one in rest)))


class TestEveryFinding:
    """All findings at once; a pass is what is left."""

    def test_what_is_raised_and_what_is_met(self) -> None:
        found = report("x?", "a")
        assert [one.outcome for one in found.findings] == [Outcome.FAIL, Outcome.REVIEW]
        assert [(one.rule, one.outcome.value, one.path) for one in found.every] == [
            ("UU25-P22-2", "fail", "tulisan"),
            ("UU25-P22-2", "review", "tulisan"),
            ("UU25-P24", "pass", ""),
            ("KON-1", "pass", ""),
            ("UU25-P22-2", "pass", "catatan[0]"),
            ("UU25-P24", "pass", "catatan[0]"),
            ("KON-1", "pass", "catatan[0]"),
        ]

    @given(BOARDS)
    def test_counts_are_those_of_all_findings(self, papan: Papan) -> None:
        found = HUKUM.check(papan)
        outcomes = [one.outcome for one in found.every]
        assert found.counts == {one: outcomes.count(one) for one in Outcome}

    @given(BOARDS)
    def test_the_same_subject_gives_the_same_report(self, papan: Papan) -> None:
        first, second = HUKUM.check(papan), HUKUM.check(papan)
        assert first == second
        assert hash(first) == hash(second)
        assert json.dumps(first.to_dict()) == json.dumps(second.to_dict())


class TestConforming:
    """What counts as conforming is the caller's."""

    @pytest.mark.parametrize(
        ("written", "lawful", "strict"),
        [("a", True, True), ("?", True, False), ("x", False, False), ("k", True, False)],
    )
    def test_levels(self, written: str, lawful: bool, strict: bool) -> None:  # noqa: FBT001 - given by name
        assert report(written).conforms() is lawful
        assert report(written).conforms(LAWFUL) is lawful
        assert report(written).conforms(STRICT) is strict

    def test_a_level_of_ones_own(self) -> None:
        level = Conformance(name=Text("t", "t"), rules=frozenset({"UU25-P24"}))
        assert report("x").conforms(level)
        assert not report("x").conforms(evolve(level, rules=frozenset({"UU25-P22-2"})))


class TestPicking:
    """Filter and group by article, place, outcome, sanction."""

    def test_filter(self) -> None:
        found = report("x", "?", "k")
        assert len(found.filter()) == 3
        assert [one.path for one in found.filter(Outcome.REVIEW)] == ["catatan[0].tulisan"]
        assert [one.path for one in found.filter(rule="KON-1")] == ["catatan[1]"]
        assert len(found.filter(citation=UU.pasal(22))) == 2
        assert len(found.filter(citation=UU.pasal(15, huruf="b"))) == 2
        assert [one.path for one in found.filter(path="catatan[0]")] == ["catatan[0].tulisan"]
        assert len(found.filter(path="")) == 3
        assert found.filter(path="catat") == ()
        assert len(found.filter(path="catatan")) == 2
        assert [one.path for one in found.filter(exposure="denda")] == ["tulisan"]
        assert len(found.filter(Outcome.PASS, rule="UU25-P24")) == 3

    def test_groups(self) -> None:
        found = report("x", "k", "")
        assert list(found.by_article()) == [UU.pasal(22, ayat=2), None]
        assert list(found.by_path()) == ["tulisan", "catatan[0]"]
        assert {one: len(group) for one, group in found.by_outcome().items()} == {
            Outcome.FAIL: 2,
            Outcome.PASS: 6,
            Outcome.NOT_APPLICABLE: 1,
        }
        assert {one and one.id: len(group) for one, group in found.by_exposure().items()} == {
            "denda": 1,
            None: 1,
        }

    @given(BOARDS)
    def test_groups_lose_nothing(self, papan: Papan) -> None:
        found = HUKUM.check(papan)
        for groups in (found.by_article(), found.by_path()):
            together = [one for group in groups.values() for one in group]
            assert sorted(map(repr, together)) == sorted(map(repr, found.findings))


NO_REPORTS: list[dict[str, object]] = [
    {"version": 2},
    {"on": None},
    {"on": "kapan"},
    {"visits": [{}]},
    {"visits": 3},
    {"norms": [{"id": "a"}]},
    {"hari": "hari libur"},
    {"groups": [["UU25-P99"]]},
]


class TestKeeping:
    """A report is plain data and comes back as it was, without the rule book."""

    @given(BOARDS)
    def test_round_trip_through_json(self, papan: Papan) -> None:
        found = HUKUM.check(papan)
        again = Report.from_dict(json.loads(json.dumps(found.to_dict())))
        assert again == found
        assert again.render("en", every=True) == found.render("en", every=True)
        assert again.counts == found.counts

    def test_the_circumstances_are_kept(self) -> None:
        moment = datetime(2026, 3, 13, 8, 5, tzinfo=Zona.WITA.tz)
        hukum = RuleBook(RULES).at(ON, known_on=date(2026, 1, 2)).without("KON-1", reason="uji")
        found = hukum.check(Papan("x"), now=moment, hari=None)
        again = Report.from_dict(found.to_dict())
        assert again == found
        assert (again.now, again.known_on, again.hari) == (moment, date(2026, 1, 2), None)
        assert again.silenced[0].reason == "uji"
        read = HUKUM.check(Papan(), hari=BacaanHari.KERJA).to_dict()
        assert Report.from_dict(read).hari is BacaanHari.KERJA

    def test_it_can_be_pickled(self) -> None:
        found = report("x", "?")
        assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301 - our own bytes

    def test_the_sentences_are_in_the_data(self) -> None:
        (one,) = report("k").to_dict()["visits"][0]["findings"]
        assert one["text"] == {"id": "judul KON-1", "en": "title KON-1"}

    @pytest.mark.parametrize("change", NO_REPORTS)
    def test_what_is_no_report_is_refused(self, change: dict[str, object]) -> None:
        data = {**report("x").to_dict(), **change}
        with pytest.raises(MalformedError):
            Report.from_dict(data)
        with pytest.raises(MalformedError):
            Report.from_dict({})


class TestSaying:
    """Plain text, Markdown and HTML, in both languages, with the caution beside each sanction."""

    def test_plain(self) -> None:
        assert report("x", "").render("en") == (
            "Report on Papan\n"
            "\n"
            "By the law of Friday 13 March 2026.\n"
            "The word hari alone is read as hari kalender.\n"
            "1 not met; 0 needs review; 4 met; 1 not applicable.\n"
            "\n"
            "NOT MET\n"
            "\n"
            "- [UU25-P22-2] <i>x</i> *3* 50,000.5 Friday 13 March 2026 Friday 13 March 2026 at"
            " 08.05 two (tulisan)\n"
            "  - Pasal 22 ayat (2) UU 25/2009; Pasal 15 huruf b UU 25/2009\n"
            "  - exposed to: a <large> fine; if not within 3 months; if the state lost by it"
            " (Pasal 56 ayat (1) UU 25/2009)\n"
            "\n"
            f"{CAUTION.en}\n"
        )

    def test_no_sanction_is_said_too(self) -> None:
        hukum = RuleBook(RULES).at(ON)
        text = hukum.check(Papan("xk")).render("id")
        assert "  - tidak ada sanksi yang disebut untuk ketentuan ini\n" in text
        assert CAUTION.id not in text
        assert "kxx" not in text
        consistency = hukum.check(Papan("k")).render("id")
        assert "konsistensi, tanpa pasal" in consistency
        assert "terancam" not in consistency

    def test_markdown_is_escaped(self) -> None:
        text = report("x_[a](b)").render("id", markdown=True)
        assert text.startswith("# Laporan pemeriksaan Papan\n")
        assert "## tidak terpenuhi" in text
        assert r"\<b\>x\_\[a\](b)\</b\> \*3\*" in text

    def test_all_of_it(self) -> None:
        text = report("a", "").render("en", every=True)
        assert "MET\n\n- [UU25-P22-2] title UU25-P22-2" in text
        assert "NOT APPLICABLE\n\n- [UU25-P24] A written board (catatan[0])" in text

    def test_the_head_tells_the_circumstances(self) -> None:
        hukum = RuleBook(RULES).at(ON, known_on=date(2026, 1, 2)).without("KON-1", reason="uji")
        text = hukum.check(Papan("a"), hari=None).render("en")
        assert "is read as hari kalender and as hari kerja." in text
        assert "By the decrees known on Friday 2 January 2026." in text
        assert "Rule KON-1 was not applied: uji" in text

    @given(st.text(max_size=20))
    def test_html_is_escaped(self, written: str) -> None:
        html = report("x" + written).to_html()
        assert html.count("<b>") == 1
        assert html.count("<i>") == 0
        assert "&lt;b&gt;" in html
        assert "terancam: denda &lt;besar&gt;" in html
        assert html.count("<tr>") == 2 + ("?" in written)

    def test_a_notebook_shows_it_in_indonesian(self) -> None:
        found = report("x")
        shown: str = getattr(found, "_repr_html_")()  # noqa: B009 - what a notebook asks for
        assert shown == found.to_html("id")
        assert "<th>sanction</th>" in found.to_html("en")

    @pytest.mark.parametrize("lang", Lang)
    def test_both_languages(self, lang: Lang) -> None:
        assert report("x?k", "").render(lang, every=True)
        with pytest.raises(ValueError, match="fr"):
            report("x").render("fr")


class TestComparing:
    """What appeared, what was resolved, what remains."""

    def test_difference(self) -> None:
        change = report("x", "?", "k").diff(report("a", "?b", "k", "x"))
        assert [one.path for one in change.appeared] == ["catatan[2].tulisan"]
        assert [one.path for one in change.resolved] == ["tulisan"]
        assert [one.path for one in change.remaining] == ["catatan[0].tulisan", "catatan[1]"]
        assert change.render("en").splitlines()[0].startswith("+ [UU25-P22-2] <i>x</i>")
        assert change.render("en").splitlines()[1].startswith("- [UU25-P22-2] <i>x</i>")
        assert change.render("id").splitlines()[-1] == "2 temuan tetap"

    @given(BOARDS, BOARDS)
    def test_forth_and_back(self, first: Papan, second: Papan) -> None:
        one, other = HUKUM.check(first), HUKUM.check(second)
        forth, back = one.diff(other), other.diff(one)
        assert forth.appeared == back.resolved
        assert forth.resolved == back.appeared
        assert one.diff(one).appeared == one.diff(one).resolved == ()


class TestWhatIsShort:
    """What needs review is one line each under its provision; at length if everything is asked."""

    def test_reviews_are_grouped_by_article(self) -> None:
        found = HUKUM.check(Papan("?", (Papan("?"), Papan("x?"))))
        for markdown in (False, True):
            lines = found.render("en", markdown=markdown).splitlines()
            start = lines.index("## needs review" if markdown else "NEEDS REVIEW")
            head, *rest = lines[start + 2 :][:4]
            assert head.startswith("- Pasal 22 ayat (2) UU 25/2009")
            assert [one.startswith("  - ") for one in rest] == [True, True, True]
            assert all("UU25-P22-2" in one for one in rest)
        assert found.render("en", every=True).count("  - Pasal 22 ayat (2)") == 4

    def test_findings_at_one_place_say_so(self) -> None:
        again = _rule("UU25-P24.2", UU.pasal(24), said, message=Text("lagi", "again"))
        found = RuleBook((*RULES, again)).at(ON).check(Papan("x"))
        assert "  - at the same place as UU25-P22-2: perhaps" in found.render("en")
        assert "at the same place" not in HUKUM.check(Papan("x")).render("en")

    def test_a_duty_of_another_carries_no_sanction(self) -> None:
        found = HUKUM.check(Papan("x"))
        (one,) = found.filter(Outcome.FAIL)
        assert one.exposures
        visit = found.visits[0]
        other = evolve(found, visits=(evolve(visit, findings=(evolve(one, exposed=False),)),))
        assert other.filter(Outcome.FAIL)[0].exposures == ()
        assert Report.from_dict(other.to_dict()) == other
        text = other.render("en")
        assert "do not fall on whom the duty binds here" in text
        assert CAUTION.en not in text
