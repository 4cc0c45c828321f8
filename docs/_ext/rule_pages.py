"""One page for each rule, and for each law the index that leads to them.

What stands on a page is taken from the rule itself, from the code of its examples
(`example_code`), which is run here, and from what its judgement reaches (`rule_reach`). The pages
are written to ``docs/rules`` when the site is built, and are not kept.
"""

import ast
import contextlib
import io
import re
from collections.abc import Iterator
from functools import partial
from types import FunctionType
from typing import Any, Final, final

import example_code
from rule_reach import ORDER, Reach, reach

from layanan.citation import PP_96_2012, UU_25_2009, Peraturan
from layanan.finding import STANDARD, Outcome
from layanan.hukum.law import LAW
from layanan.hukum.sanksi import Sanksi
from layanan.rendering import CAUTION
from layanan.rule import AnyRule
from layanan.tenggat import SEMUA as SETIAP_TENGGAT
from layanan.text import Text, day_text, listing
from layanan.waktu.deadline import Tenggat

FOLDER: Final = "rules"
LAST_CHANGE: Final = LAW.boundaries()[-1]
"""From this day on the sanctions are those shown."""

STANDARD_MESSAGES: Final = "../rules.md#messages-every-rule-may-use"
OR: Final = Text(" atau ", " or ")

CHAPTERS: Final = {
    UU_25_2009: (
        (1, "BAB I Ketentuan Umum", "General provisions"),
        (2, "BAB II Maksud, Tujuan, Asas, dan Ruang Lingkup", "Aims, principles and scope"),
        (
            6,
            "BAB III Pembina, Organisasi Penyelenggara, dan Penataan Pelayanan Publik",
            "Supervising officials, providers and the ordering of services",
        ),
        (14, "BAB IV Hak, Kewajiban, dan Larangan", "Rights, duties and prohibitions"),
        (20, "BAB V Penyelenggaraan Pelayanan Publik", "Providing services"),
        (39, "BAB VI Peran Serta Masyarakat", "The part of the public"),
        (40, "BAB VII Penyelesaian Pengaduan", "Settling complaints"),
        (54, "BAB VIII Ketentuan Sanksi", "Sanctions"),
        (59, "BAB IX Ketentuan Peralihan", "Transitional provisions"),
        (60, "BAB X Ketentuan Penutup", "Final provisions"),
    ),
    PP_96_2012: (
        (1, "BAB I Ketentuan Umum", "General provisions"),
        (3, "BAB II Ruang Lingkup Pelayanan Publik", "The scope of public service"),
        (11, "BAB III Sistem Pelayanan Terpadu", "Integrated service"),
        (22, "BAB IV Pedoman Penyusunan Standar Pelayanan", "How standards are drawn up"),
        (
            34,
            "BAB V Proporsi Akses dan Kategori Kelompok Masyarakat dalam Pelayanan Berjenjang",
            "Access and groups of the public in tiered service",
        ),
        (
            40,
            "BAB VI Pengikutsertaan Masyarakat dalam Penyelenggaraan Pelayanan Publik",
            "The public taking part",
        ),
        (48, "BAB VII Pembinaan dan Pengawasan", "Guidance and supervision"),
        (49, "BAB VIII Sanksi", "Sanctions"),
        (50, "BAB IX Ketentuan Penutup", "Final provisions"),
    ),
}
"""The chapters of each law in its own words, each by its first pasal."""

INDEXES: Final[dict[Peraturan | None, str]] = {
    UU_25_2009: "rules-uu.md",
    PP_96_2012: "rules-pp.md",
    None: "rules-kon.md",
}


def cell(text: str) -> str:
    """Write a text as one line in which nothing is taken for markup."""
    return re.sub(r"([\\`*_<\[\]|])", r"\\\1", " ".join(text.split()))


def both(text: Text) -> str:
    """Write a text in both languages, for one cell of a table."""
    return cell(text.id) if text.id == text.en else f"{cell(text.id)}<br>*{cell(text.en)}*"


def peraturan_of(rule: AnyRule) -> Peraturan | None:
    """The instrument of a rule; None: it is one of consistency."""
    return None if rule.citation is None else rule.citation.peraturan


def link(rule_id: str, folder: str = f"{FOLDER}/") -> str:
    """Link the id of a rule to its page, from a page beside the folder of the rules."""
    return f"[`{rule_id}`]({folder}{rule_id}.md)"


def limit_anchor(tenggat_id: str) -> str:
    """The name of the place of a limit on the page of the limits."""
    return f"limit-{tenggat_id.lower().replace('.', '-')}"


def limit_link(tenggat_id: str) -> str:
    """Link the id of a limit to its row, from any page."""
    return f"[`{tenggat_id}`](#{limit_anchor(tenggat_id)})"


# ---------------------------------------------------------------------------------------- indexes


def index(peraturan: Peraturan | None) -> Iterator[str]:
    """Give the rules of one instrument by chapter and article, or the rules of consistency.

    Args:
        peraturan: The instrument; None: the rules without an article.
    """
    rules = [rule for rule in LAW.book.rules if peraturan_of(rule) == peraturan]
    if peraturan is None:
        yield from _listed(rules)
        return
    for title, english, pasal in chapters(peraturan):
        inside = [rule for rule in rules if rule.citation and rule.citation.pasal in pasal]
        if inside:
            yield f"### {title}"
            yield ""
            yield f"*{english}*"
            yield ""
            yield from _listed(inside)


def chapters(peraturan: Peraturan) -> Iterator[tuple[str, str, range]]:
    """Give the chapters of a law: title, title in English, its pasal.

    Args:
        peraturan: The law.
    """
    found = CHAPTERS[peraturan]
    ends = (*(first for first, *_ in found[1:]), (peraturan.last or 0) + 1)
    for (first, title, english), end in zip(found, ends, strict=True):
        yield title, english, range(first, end)


def _listed(rules: list[AnyRule]) -> Iterator[str]:
    yield "| Rule | Provision | Norm | Judges |"
    yield "| --- | --- | --- | --- |"
    for rule in rules:
        place = "" if rule.citation is None else rule.citation.place
        judged = f"{{py:obj}}`{rule.subject.__name__}`"
        yield f"| {link(rule.id)} | {place} | {both(rule.title)} | {judged} |"
    yield ""


def standard_messages() -> Iterator[str]:
    """Give the sentences every rule may use."""
    yield "| Key | Indonesia | English |"
    yield "| --- | --- | --- |"
    for key, text in STANDARD.items():
        yield f"| `{key}` | {cell(text.id)} | {cell(text.en)} |"


def caution() -> Iterator[str]:
    """Give what stands under every sanction."""
    yield CAUTION.id
    yield ""
    yield f"*{CAUTION.en}*"


# ------------------------------------------------------------------------------------------ pages


def pages() -> Iterator[tuple[str, str]]:
    """Give the page of each rule: file name and text."""
    rules = LAW.book.rules
    for before, rule, after in zip((None, *rules), rules, (*rules[1:], None), strict=False):
        lines = (*_page(rule), *_neighbours(before, rule, after))
        yield f"{rule.id}.md", "\n".join(lines) + "\n"


def _page(rule: AnyRule) -> Iterator[str]:
    reached = reach(rule)
    # Three hundred entries would make every menu of the site useless: the indexes lead here.
    yield from ("---", "orphan: true", "---", "")
    yield f"# {rule.id} {rule.name}"
    yield ""
    yield f"**{cell(rule.title.id)}.**"
    yield ""
    yield f"*{cell(rule.title.en)}.*"
    yield ""
    yield from _facts(rule, reached)
    yield from _limits(rule, reached)
    yield from _exposure(rule)
    yield from _messages(rule, reached)
    yield from _examples(rule)


def _neighbours(before: AnyRule | None, rule: AnyRule, after: AnyRule | None) -> Iterator[str]:
    yield "---"
    yield ""
    around = [
        "" if before is None else f"before: {link(before.id, '')}",
        f"[all of them](../{INDEXES[peraturan_of(rule)]})",
        "" if after is None else f"after: {link(after.id, '')}",
    ]
    yield " | ".join(one for one in around if one)


def _facts(rule: AnyRule, reached: Reach) -> Iterator[str]:
    span = rule.span
    until = "" if span.end is None else f", until before {span.end}"
    yield "| | |"
    yield "| --- | --- |"
    if rule.citation is None:
        yield "| Ketentuan / Provision | tanpa pasal<br>*none: plain consistency* |"
    else:
        yield f"| Ketentuan / Provision | {cell(str(rule.citation))} |"
        for one in rule.also:
            yield f"| Juga / Also | {cell(str(one))} |"
    yield f"| Berlaku / In force | {both(day_text(span.start))}{until} |"
    yield f"| Yang dinilai / Judges | {{py:obj}}`{rule.subject.__name__}` |"
    if rule.applies is not None:
        yield f"| Berlaku bagi / Concerns | {both(rule.applies)} |"
    outcomes = [one.text for one in ORDER if one in reached.outcomes]
    yield f"| Hasil yang mungkin / May say | {both(listing(outcomes, OR))} |"
    if said := remark(rule):
        # A comment of the source is written with the same marks as this page.
        plain = said.replace("|", r"\|")
        yield f"| Dibaca / How it is read | {plain} |"
    yield ""


def remark(rule: AnyRule) -> str:
    """The comment above the judgement of a rule, which says how the provision is read."""
    for check in _judging(rule.check):
        where = example_code.source(check.__module__)
        meant = where.names.get(check.__name__)
        if isinstance(meant, example_code.Definition):
            lines = where.text.splitlines()[: meant.node.lineno - 1]
            found: list[str] = []
            while lines and lines[-1].startswith("# "):
                found.insert(0, lines.pop().removeprefix("# "))
            if found and not found[0].startswith("-"):
                return " ".join(found)
    return ""


def _judging(check: object) -> Iterator[FunctionType]:
    """The functions of a rule's judgement, the innermost first: what wraps it says less."""
    if isinstance(check, partial):
        for one in (*check.args, check.func):
            yield from _judging(one)
    elif isinstance(check, FunctionType) and check.__module__.startswith("layanan.hukum."):
        yield check


def limits_of(rule: AnyRule, reached: Reach) -> tuple[Tenggat, ...]:
    """The limits a rule counts, and those that its own provisions set, in the order of the laws."""
    return tuple(
        one
        for one in SETIAP_TENGGAT
        if one.id in reached.tenggat or one.citation in rule.norm.citations
    )


def _limits(rule: AnyRule, reached: Reach) -> Iterator[str]:
    found = limits_of(rule, reached)
    if not found:
        return
    yield "## Tenggat / Time limit"
    yield ""
    yield "| Tenggat / Limit | Siapa / Who | Kewajiban / Duty | Lama / Length | Sejak / From |"
    yield "| --- | --- | --- | --- | --- |"
    for one in found:
        lengths = (one.jangka,) if one.jangka is not None else one.pilihan
        cells = (
            limit_link(one.id),
            both(listing((pihak.text for pihak in one.pihak), OR)),
            both(one.isi),
            both(listing((length.text for length in lengths), OR)) if lengths else "",
            "" if one.pemicu is None else both(one.pemicu),
        )
        yield f"| {' | '.join(cells)} |"
    yield ""


def _exposure(rule: AnyRule) -> Iterator[str]:
    yield "## Sanksi / Sanctions"
    yield ""
    rows = LAW.sanctions(*rule.norm.citations, on=max(rule.span.start, LAST_CHANGE))
    if not rows:
        nothing = NO_ARTICLE if rule.citation is None else NO_SANCTION
        yield from (nothing.id, "", f"*{nothing.en}*", "")
        return
    yield "| Terancam / Exposed to | Syarat / Condition | Siapa / Who | Dasar / Basis |"
    yield "| --- | --- | --- | --- |"
    for row in rows:
        yield f"| {' | '.join(_sanction(row))} |"
    yield ""
    yield from caution()
    yield ""


NO_ARTICLE: Final = Text(
    "Konsistensi saja: tanpa pasal, tanpa sanksi.", "Plain consistency: no article, no sanction."
)
NO_SANCTION: Final = Text(
    "Kedua peraturan tidak menyebut sanksi untuk ketentuan ini.",
    "Neither law names a sanction for this provision.",
)


def _sanction(row: Sanksi) -> Iterator[str]:
    shown = row.exposure
    yield "<br>".join(both(one) for one in (shown.text, shown.escalation) if one is not None)
    yield "" if shown.condition is None else both(shown.condition)
    yield both(listing((pihak.text for pihak in row.pihak), OR))
    yield cell(str(shown.citation))


def _messages(rule: AnyRule, reached: Reach) -> Iterator[str]:
    if not (rule.norm.messages or reached.standard):
        return
    yield "## Pesan / Messages"
    yield ""
    if rule.norm.messages:
        yield "| Key | Indonesia | English |"
        yield "| --- | --- | --- |"
        for key, text in rule.norm.messages:
            yield f"| {f'`{key}`' if key else ''} | {cell(text.id)} | {cell(text.en)} |"
        yield ""
    if reached.standard:
        also = " also" if rule.norm.messages else ""
        yield f"It{also} uses the [messages every rule may use]({STANDARD_MESSAGES})."
        yield ""


# --------------------------------------------------------------------------------------- examples


def _examples(rule: AnyRule) -> Iterator[str]:
    code = example_code.code(rule)
    ran = run(code)
    failed = any(one.outcome is Outcome.FAIL for one in ran.names["broken"].filter(rule=rule.id))
    if rule.citation is None:
        good, bad = "Konsisten / Consistent", "Tidak konsisten / Inconsistent"
    else:
        # An example for a person to look at breaks nothing as far as is recorded.
        good = "Sesuai hukum / Lawful"
        bad = "Melanggar / Unlawful" if failed else "Belum terbukti sesuai / Not shown to be lawful"
    yield "## Contoh / Examples"
    yield ""
    yield "The four pieces run as they stand, one after the other. Both examples start from:"
    yield from _block("python", code.ground)
    yield f"{good}:"
    yield from _block("python", code.lawful)
    yield f"{bad}:"
    yield from _block("python", code.unlawful)
    yield "Diperiksa / Checked:"
    yield from _block("python", code.judged)
    yield "Hasilnya / Which prints:"
    yield from _block("text", ran.printed)


def _block(language: str, text: str) -> Iterator[str]:
    yield ""
    yield f"```{language}"
    yield from text.splitlines()
    yield "```"
    yield ""


@final
class Ran:
    """What the code of a page made and printed."""

    def __init__(self, names: dict[str, Any], printed: str) -> None:
        self.names = names
        self.printed = printed


def run(code: example_code.Code) -> Ran:
    """Run the code of a page as a reader would.

    Args:
        code: The four pieces.
    """
    names: dict[str, Any] = {"__name__": "__main__"}
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(ast.parse(code.whole), "<page>", "exec"), names)  # noqa: S102 - our examples
    return Ran(names, printed.getvalue())
