"""The pages made from the rule book: no rule stands there without both of its examples."""

import importlib.util
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest

from layanan.citation import PP_96_2012, UU_25_2009, Peraturan
from layanan.hukum.law import LAW

TABLES = Path(__file__).parents[1] / "docs" / "_ext" / "law_tables.py"


def page(peraturan: Peraturan | None) -> str:
    """The page of an instrument, as Markdown."""
    spec = importlib.util.spec_from_file_location("law_tables", TABLES)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    rules = cast("Callable[[Peraturan | None], Iterator[str]]", module.rules)
    return "\n".join(rules(peraturan))


@pytest.mark.skipif(not TABLES.exists(), reason="the documentation is not at hand")
@pytest.mark.parametrize("peraturan", [UU_25_2009, PP_96_2012, None], ids=str)
def test_every_rule_shows_its_examples(peraturan: Peraturan | None) -> None:
    text = page(peraturan)
    ids = [
        rule.id
        for rule in LAW.book.rules
        if (rule.citation.peraturan if rule.citation else None) == peraturan
    ]
    starts = [text.index(f"* Name: `{LAW.at(LAW.boundaries()[-1]).rule(one).name}`") for one in ids]
    assert starts == sorted(starts)
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        part = text[start:end]
        code = part.count("```python") == 2 and "Lawful example:" in part
        assert code or "```diff" in part or "One document is both examples" in part, part
