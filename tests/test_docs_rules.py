"""The page of each rule: what it says is so, and the code on it runs where it is pasted.

The pages are made by the extension of the documentation, which stands outside the package; without
the checkout these tests are skipped, visibly.
"""

import re
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, cast

import pytest

from lawtext import TEXTS, needs_law_text
from layanan.citation import PP_96_2012, UU_25_2009, Peraturan
from layanan.finding import STANDARD, Finding, Outcome
from layanan.hukum.law import LAW
from layanan.rule import AnyRule
from layanan.tenggat import SEMUA
from layanan.waktu.kalender import Kalender

EXTENSION = Path(__file__).parents[1] / "docs" / "_ext"
KALENDER = Kalender.pemerintah()
RULES = LAW.book.rules
RAISED = (Outcome.FAIL, Outcome.REVIEW)

pytestmark = pytest.mark.skipif(not EXTENSION.exists(), reason="the documentation is not at hand")
each = pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])


def extension(name: str) -> Any:  # noqa: ANN401 - it stands outside of what is typed
    """A module of the documentation's extension, which finds its neighbours by their bare names."""
    sys.path.insert(0, str(EXTENSION))
    try:
        module: ModuleType = import_module(name)
    finally:
        sys.path.remove(str(EXTENSION))
    return module


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    """Every page, by the id of its rule."""
    made = cast("Iterator[tuple[str, str]]", extension("rule_pages").pages())
    return {name.removesuffix(".md"): text for name, text in made}


def shown(page: str) -> list[str]:
    """The code a reader finds on a page, piece by piece."""
    return re.findall(r"```python\n(.*?)\n```", page, re.DOTALL)


def said(findings: tuple[Finding, ...]) -> list[tuple[Outcome, str, str]]:
    return [(one.outcome, one.path, one.text.id) for one in findings if one.outcome in RAISED]


@each
class TestThePageOfEachRule:
    """Each rule carries one lawful and one unlawful example that appears on its page, and runs."""

    def test_its_code_runs_as_it_is_shown(
        self, rule: AnyRule, pages: dict[str, str], capsys: pytest.CaptureFixture[str]
    ) -> None:
        names: dict[str, Any] = {}
        pieces = shown(pages[rule.id])
        assert len(pieces) == 4
        for piece in pieces:
            exec(piece, names)  # noqa: S102 - the code of the page is what is tested
        assert names["lawful"] == rule.example(lawful=True).subject
        assert names["unlawful"] == rule.example(lawful=False).subject
        met = names["met"].filter(rule=rule.id)
        broken = names["broken"].filter(rule=rule.id)
        assert met == ()
        assert said(broken) == said(rule.demonstrate(lawful=False, kalender=KALENDER)) != []
        printed = capsys.readouterr().out.rstrip("\n")
        assert f"```text\n{printed}\n```" in pages[rule.id]

    def test_it_says_what_the_rule_says_of_itself(
        self, rule: AnyRule, pages: dict[str, str]
    ) -> None:
        page = pages[rule.id]
        assert page.startswith(f"---\norphan: true\n---\n\n# {rule.id} {rule.name}\n")
        plain = page.replace("\\", "")
        assert f"**{rule.title.id}.**" in plain
        assert f"*{rule.title.en}.*" in plain
        for _, text in rule.norm.messages:
            assert f"| {text.id} | {text.en} |" in plain
        for citation in rule.norm.citations:
            assert f"| {citation} |" in plain

    def test_it_shows_the_sanctions_its_findings_carry(
        self, rule: AnyRule, pages: dict[str, str]
    ) -> None:
        on = max(rule.span.start, LAW.boundaries()[-1])
        exposed = LAW.sanctions(*rule.norm.citations, on=on)
        section = pages[rule.id].partition("## Sanksi / Sanctions")[2].partition("\n## ")[0]
        assert [str(row.citation) for row in exposed] == re.findall(
            r"\| (Pasal [^|]+?) \|$", section, re.MULTILINE
        )
        assert ("putusan" in section) == bool(exposed)

    def test_it_may_say_whatever_its_examples_say(
        self, rule: AnyRule, pages: dict[str, str]
    ) -> None:
        row = re.search(r"\| Hasil yang mungkin / May say \| (.*?)<br>", pages[rule.id])
        assert row is not None
        offered = set(re.split(", | atau ", row[1]))
        for lawful in (True, False):
            for one in rule.demonstrate(lawful=lawful, kalender=KALENDER):
                assert one.outcome.text.id in offered
                if one.key in STANDARD.keys() - dict(rule.norm.messages).keys():
                    assert "messages every rule may use" in pages[rule.id]

    def test_it_links_the_limits_of_its_provisions(
        self, rule: AnyRule, pages: dict[str, str]
    ) -> None:
        linked = set(re.findall(r"\[`([A-Z0-9a-z.-]+)`\]\(#limit-", pages[rule.id]))
        assert linked >= {one.id for one in SEMUA if one.citation in rule.norm.citations}


def test_every_rule_has_a_page_and_pages_are_stable(pages: dict[str, str]) -> None:
    assert list(pages) == [rule.id for rule in RULES]
    assert dict(extension("rule_pages").pages()) == {
        f"{name}.md": text for name, text in pages.items()
    }


@pytest.mark.parametrize("peraturan", [UU_25_2009, PP_96_2012, None], ids=str)
def test_every_rule_is_reached_from_the_index_of_its_law(peraturan: Peraturan | None) -> None:
    lines = cast("Iterator[str]", extension("rule_pages").index(peraturan))
    linked = re.findall(r"^\| \[`([^`]+)`\]\(rules/\1\.md\)", "\n".join(lines), re.MULTILINE)
    assert linked == [
        rule.id
        for rule in RULES
        if (rule.citation.peraturan if rule.citation else None) == peraturan
    ]


@pytest.mark.parametrize("peraturan", [UU_25_2009, PP_96_2012], ids=str)
class TestTheCoveragePage:
    """Per article, what the library does and does not do."""

    def test_it_has_each_provision_once(self, peraturan: Peraturan) -> None:
        lines = cast("Iterator[str]", extension("law_tables").coverage(peraturan))
        places = re.findall(
            r"^\| ((?:Penjelasan )?Pasal [^|]+?) \|", "\n".join(lines), re.MULTILINE
        )
        assert places == [entry.citation.place for entry in LAW.ledger(peraturan).values()]

    def test_it_links_every_rule(self, peraturan: Peraturan) -> None:
        text = "\n".join(cast("Iterator[str]", extension("law_tables").coverage(peraturan)))
        linked = set(re.findall(r"\]\(rules/([^)]+)\.md\)", text))
        assert linked >= {
            rule.id for rule in RULES if rule.citation and rule.citation.peraturan == peraturan
        }

    def test_its_chapters_are_those_of_the_law(self, peraturan: Peraturan) -> None:
        chapters = list(
            cast("Iterator[tuple[str, str, range]]", extension("rule_pages").chapters(peraturan))
        )
        pasal = [number for _, _, numbers in chapters for number in numbers]
        assert peraturan.last is not None
        assert pasal == list(range(1, peraturan.last + 1))

    @needs_law_text
    def test_they_begin_where_the_law_begins_them(self, peraturan: Peraturan) -> None:
        name = f"{peraturan.form.lower()}-{peraturan.number}-{peraturan.year}.md"
        text = (TEXTS / name).read_text(encoding="utf-8")
        heads = re.findall(
            r"^(BAB [IVX]+ [^a-z\n]+)\n(?:(?!Pasal).*\n)*?Pasal (\d+)$", text, re.MULTILINE
        )
        made = cast("Iterator[tuple[str, str, range]]", extension("rule_pages").chapters(peraturan))
        assert [(title.upper(), str(pasal.start)) for title, _, pasal in made] == heads
