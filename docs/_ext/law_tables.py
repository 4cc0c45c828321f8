"""Pages made from the rule book, the ledgers, the sanctions and the procedures.

One function per table, giving lines of Markdown; `layanan_docs.TABLES` names them. The code of an
example is taken from the module that holds its rule, so what a reader sees is what the tests ran.
"""

import ast
import difflib
import inspect
import json
import textwrap
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from types import ModuleType
from typing import Any

from layanan import wire
from layanan.citation import PP_96_2012, Peraturan
from layanan.hukum import konsistensi
from layanan.hukum.law import LAW, SANKSI
from layanan.hukum.ledger import Entry
from layanan.prosedur.informasi import PERMINTAAN_INFORMASI
from layanan.prosedur.keberatan import UPAYA_ADMINISTRATIF
from layanan.prosedur.ombudsman import LAPORAN_OMBUDSMAN
from layanan.prosedur.pengaduan import PENGADUAN
from layanan.prosedur.tabel import Procedure, spoken
from layanan.rule import EXAMPLE_DAY, AnyRule
from layanan.text import Lang
from layanan.waktu.kalender import Kalender

KALENDER = Kalender.pemerintah()


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", r"\|")


# ----------------------------------------------------------------------------------------- rules


def rules(peraturan: Peraturan | None) -> Iterator[str]:
    """Give every rule of one instrument, or every rule of consistency, with its examples.

    Args:
        peraturan: The instrument; None: the rules without an article.
    """
    for rule in LAW.book.rules:
        if (None if rule.citation is None else rule.citation.peraturan) == peraturan:
            yield from _rule(rule)


def _rule(rule: AnyRule) -> Iterator[str]:
    yield f"### {rule.id}"
    yield ""
    yield f"**{rule.title.id}.** {rule.title.en}."
    yield ""
    places = "; ".join(map(str, rule.norm.citations)) or "none: plain consistency"
    yield f"* Name: `{rule.name}`; judges {{py:obj}}`{rule.subject.__name__}`"
    yield f"* Provision: {places}"
    exposures = LAW.sanctions(*rule.norm.citations, on=max(rule.span.start, PP_STARTS))
    for sanksi in exposures:
        yield f"* Exposed to: {sanksi.exposure.text.en} ({sanksi.exposure.citation})"
    if not exposures:
        yield "* Exposed to: no sanction is attached to this provision"
    yield ""
    codes = [
        (label, _example(rule, lawful=lawful))
        for lawful, label in ((True, "Lawful"), (False, "Unlawful"))
    ]
    for label, code in codes:
        if code is not None:
            yield f"{label} example:"
            yield ""
            yield "```python"
            yield from code.splitlines()
            yield "```"
            yield ""
    if None in (code for _, code in codes):
        yield from _compared(rule)
    for finding in rule.demonstrate(lawful=False, kalender=KALENDER):
        yield f"The unlawful example gives *{finding.outcome.value}*: {_cell(finding.text.en)}."
        yield ""


PP_STARTS = PP_96_2012.berlaku or LAW.boundaries()[-1]


def _example(rule: AnyRule, *, lawful: bool) -> str | None:
    """The code of an example, where the rule is written out; rules of a table share theirs."""
    return _examples().get((rule.id, "lawful" if lawful else "unlawful"))


def _compared(rule: AnyRule) -> Iterator[str]:
    """What the unlawful example of a rule of a table has otherwise than the lawful one."""
    if change := list(_change(rule)):
        yield "From the lawful example (-) to the unlawful one (+), as documents:"
        yield ""
        yield "```diff"
        yield from change
        yield "```"
    else:
        met, broken = (rule.example(lawful=lawful).now or EXAMPLE_DAY for lawful in (True, False))
        yield f"One document is both examples: lawful when judged on {met}, unlawful on {broken}."
    yield ""


def _change(rule: AnyRule) -> Iterator[str]:
    lawful, unlawful = (
        json.dumps(
            json.loads(wire.dumps(rule.example(lawful=lawful).subject))["isi"],
            ensure_ascii=False,
            indent=1,
        ).splitlines()
        for lawful in (True, False)
    )
    lines = difflib.unified_diff(lawful, unlawful, n=3, lineterm="")
    yield from list(lines)[3:]  # after the heads of two files and of the first hunk


@cache
def _examples() -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    for module in _chapters():
        source = inspect.getsource(module)
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Call):
                given = {one.arg: one.value for one in node.keywords}
                rule_id = given.get("id")
                if isinstance(rule_id, ast.Constant) and isinstance(rule_id.value, str):
                    for side in ("lawful", "unlawful"):
                        code = (
                            ast.get_source_segment(source, given[side]) if side in given else None
                        )
                        if code is not None:
                            found[rule_id.value, side] = textwrap.dedent(code)
    return found


def _chapters() -> Iterator[ModuleType]:
    seen: set[str] = set()
    for rule in LAW.book.rules:
        module = inspect.getmodule(getattr(rule.check, "func", rule.check))
        if module is not None and module.__name__ not in seen:
            seen.add(module.__name__)
            yield module
    yield konsistensi


# -------------------------------------------------------------------------------------- coverage


def coverage(peraturan: Peraturan) -> Iterator[str]:
    """Give, provision by provision, what the library does with it and what not.

    Args:
        peraturan: The law.
    """
    yield "| Ketentuan | Disposisi | Disposition | Where | Note |"
    yield "| --- | --- | --- | --- | --- |"
    for entry in LAW.ledger(peraturan).values():
        text = entry.disposition.text
        note = "" if entry.note is None else entry.note.en
        yield (
            f"| {entry.citation.place} | {_cell(text.id)} | {_cell(text.en)} "
            f"| {_where(entry)} | {_cell(note)} |"
        )


def _where(entry: Entry) -> str:
    rules = (f"`{one}`" for one in entry.rules)
    limits = (f"`{one}`" for one in entry.tenggat)
    types = (f"{{py:obj}}`{one}`" for one in entry.types)
    return ", ".join((*rules, *limits, *types))


def counts(peraturan: Peraturan) -> Iterator[str]:
    """Give how many provisions have each disposition.

    Args:
        peraturan: The law.
    """
    ledger = LAW.ledger(peraturan)
    tally: dict[str, int] = {}
    for entry in ledger.entries.values():
        tally[entry.disposition.text.en] = tally.get(entry.disposition.text.en, 0) + 1
    yield "| Disposition | Provisions |"
    yield "| --- | ---: |"
    for name, number in sorted(tally.items(), key=lambda one: -one[1]):
        yield f"| {name} | {number} |"
    yield f"| **all** | **{len(ledger.entries)}** |"


# ------------------------------------------------------------------------------------- sanctions


def sanctions() -> Iterator[str]:
    """Give every row of both sanction tables."""
    yield "| Row | Sanksi | Sanction | For breach of |"
    yield "| --- | --- | --- | --- |"
    for sanksi in SANKSI:
        exposure = sanksi.exposure
        breached = "; ".join(one.place for one in sanksi.dilanggar)
        yield (
            f"| {exposure.citation} | {_cell(exposure.text.id)} | {_cell(exposure.text.en)} "
            f"| {_cell(breached)} |"
        )


# ------------------------------------------------------------------------------------ procedures


def procedures() -> Iterator[str]:
    """Give each procedure: its table row by row, and its diagram as Mermaid text."""
    yield from _procedure(PENGADUAN)
    yield from _procedure(LAPORAN_OMBUDSMAN)
    yield from _procedure(PERMINTAAN_INFORMASI)
    yield from _procedure(UPAYA_ADMINISTRATIF)


def _procedure(procedure: Procedure[Any, Any]) -> Iterator[str]:
    yield f"### {procedure.title.en}"
    yield ""
    since = f"law from {procedure.validity.start}"
    until = "" if procedure.validity.end is None else f" until before {procedure.validity.end}"
    yield f"*{procedure.title.id}* - {procedure.citation}, {since}{until}."
    yield ""
    if procedure.note is not None:
        yield procedure.note.en
        yield ""
    yield "| In | When | Leads to | Starts | Provision |"
    yield "| --- | --- | --- | --- | --- |"
    for row in procedure.rows:
        sources = [one for one in procedure.states if one in row.sources]
        everywhere = len(sources) > SEVERAL
        where = f"{len(sources)} states" if everywhere else ", ".join(map(_state, sources))
        target = "" if row.target is None else _state(row.target)
        starts = ", ".join(timer.id for timer in row.starts)
        yield (
            f"| {where} | {_cell(row.what.en)} | {target} | {_cell(starts)} "
            f"| {_cell(str(row.citation))} |"
        )
    yield ""
    yield "```text"
    yield from procedure.mermaid(Lang.EN).splitlines()
    yield "```"
    yield ""


SEVERAL = 4


def _state(member: StrEnum) -> str:
    return _cell(spoken(member).en)
