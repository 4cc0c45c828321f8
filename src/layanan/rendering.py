"""Rendering: a report as plain text, as Markdown and as HTML.

Works on what a report hands over (its heading, its findings by outcome, the names of its objects);
a report itself stands above this module. Whatever a report names is data of others: Markdown and
HTML escape it.

Sanctions are what a breach is *exposed to*. A rendering that names one says that this is no verdict
(`CAUTION`).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import Final, TypeAlias

from layanan.finding import Finding, Outcome
from layanan.text import Lang, Text

__all__ = ["CAUTION", "Sections", "as_html", "as_text", "line"]

Sections: TypeAlias = Iterable[tuple[Outcome, tuple[Finding, ...]]]
"""The findings of a report by outcome, in the order they are shown."""

CAUTION: Final = Text(
    "Sanksi yang disebut adalah yang diancamkan oleh ketentuan itu. Ini bukan putusan: yang "
    "berwenang menilai dan menjatuhkannya adalah pejabat yang ditunjuk undang-undang.",
    "The sanctions named are those the provision is exposed to. This is no verdict: judging and "
    "imposing them is for the authority the law names.",
)
"""What every rendering that names a sanction says."""


def as_text(
    heading: Sequence[Text],
    sections: Sections,
    names: Mapping[str, str],
    lang: Lang | str,
    *,
    markdown: bool,
    compact: bool,
) -> str:
    """Print a report.

    Args:
        heading: Its title, and what is said before the findings.
        sections: Its findings.
        names: What its objects are called, by path.
        lang: ``"id"`` or ``"en"``.
        markdown: Whether as Markdown; else as plain text.
        compact: Whether what needs review is one line each, under its provision.
    """
    told = [one.render(lang) for one in heading]
    head, *rest = (_marked(one) for one in told) if markdown else told
    lines = [f"# {head}" if markdown else head, "", *rest]
    exposed = False
    for outcome, findings in sections:
        title = outcome.text.render(lang)
        lines += ["", f"## {title}" if markdown else title.upper(), ""]
        if outcome is Outcome.REVIEW and compact:
            lines += _by_article(findings, names, lang, markdown=markdown)
            continue
        first: dict[str, str] = {}
        for one in findings:
            lines += _item(one, _place(one, names), lang, markdown=markdown)
            exposed = exposed or bool(one.exposures)
            if outcome is Outcome.FAIL and first.setdefault(one.path, one.rule) != one.rule:
                lines.append(f"  - {_SAME.format(rule=first[one.path]).render(lang)}")
    if exposed:
        lines += ["", CAUTION.render(lang)]
    return "\n".join(lines) + "\n"


def as_html(
    heading: Sequence[Text], sections: Sections, names: Mapping[str, str], lang: Lang | str
) -> str:
    """Return a report as an HTML fragment; whatever it names is escaped.

    Args:
        heading: Its title, and what is said before the findings.
        sections: Its findings.
        names: What its objects are called, by path.
        lang: ``"id"`` or ``"en"``.
    """
    head, *rest = (escape(one.render(lang)) for one in heading)
    rows = "".join(
        _table_row(one, _place(one, names), lang) for _, found in sections for one in found
    )
    header = "".join(f"<th>{name.render(lang)}</th>" for name in _COLUMNS)
    table = f"<table><thead><tr>{header}</tr></thead><tbody>{rows}</tbody></table>"
    caution = escape(CAUTION.render(lang))
    return f"<p><b>{head}</b><br>{'<br>'.join(rest)}</p>{table}<p>{caution}</p>"


def _place(one: Finding, names: Mapping[str, str]) -> str:
    """The path, with the name of the innermost object around it that has one."""
    around = one.path
    while around:
        if around in names:
            return f"{one.path}; {names[around]}"
        around = around.rpartition(".")[0]
    return one.path


def line(one: Finding, place: str) -> Text:
    """Say a finding on one line, with its rule and its place.

    Args:
        one: The finding.
        place: Where it was made; empty: the whole.
    """
    where = f" ({place})" if place else ""
    return Text("[{rule}] {text}{where}", "[{rule}] {text}{where}").format(
        rule=one.rule, text=one.text, where=where
    )


def _basis(one: Finding) -> Text:
    if one.citation is None:
        return Text("konsistensi, tanpa pasal", "consistency, no article")
    places = "; ".join(str(citation) for citation in one.norm.citations)
    return Text(places, places)


def _exposed(one: Finding) -> Iterator[Text]:
    if one.outcome is not Outcome.FAIL or one.citation is None:
        return
    if not one.exposed:
        yield Text(
            "sanksi ketentuan ini tidak ditujukan kepada yang berkewajiban di sini",
            "the sanctions of this provision do not fall on whom the duty binds here",
        )
    elif not one.exposures:
        yield Text(
            "tidak ada sanksi yang disebut untuk ketentuan ini",
            "no sanction is named for this provision",
        )
    for exposure in one.exposures:
        parts = [exposure.text, exposure.escalation, exposure.condition]
        told = [part for part in parts if part is not None]
        yield Text(
            f"terancam: {'; '.join(part.id for part in told)} ({exposure.citation})",
            f"exposed to: {'; '.join(part.en for part in told)} ({exposure.citation})",
        )


_SAME: Final = Text(
    "di tempat yang sama dengan {rule}: mungkin satu hal yang sama",
    "at the same place as {rule}: perhaps one and the same matter",
)


def _by_article(
    findings: Iterable[Finding], names: Mapping[str, str], lang: Lang | str, *, markdown: bool
) -> Iterator[str]:
    """One line for each finding, under the provision it rests on."""
    groups: dict[str, list[str]] = {}
    for one in findings:
        text = line(one, _place(one, names)).render(lang)
        article = _basis(one).render(lang)
        groups.setdefault(article, []).append(_marked(text) if markdown else text)
    for article, texts in groups.items():
        yield f"- {article}"
        yield from (f"  - {text}" for text in texts)


def _item(one: Finding, place: str, lang: Lang | str, *, markdown: bool) -> Iterator[str]:
    text = line(one, place).render(lang)
    yield f"- {_marked(text) if markdown else text}"
    yield f"  - {_basis(one).render(lang)}"
    for exposure in _exposed(one):
        yield f"  - {exposure.render(lang)}"


_COLUMNS: Final = (
    Text("hasil", "outcome"),
    Text("aturan", "rule"),
    Text("tempat", "place"),
    Text("temuan", "finding"),
    Text("dasar", "basis"),
    Text("sanksi", "sanction"),
)


def _table_row(one: Finding, place: str, lang: Lang | str) -> str:
    cells = [escape(one.outcome.text.render(lang)), escape(one.rule), escape(place)]
    cells += [escape(one.render(lang)), escape(_basis(one).render(lang))]
    cells.append("<br>".join(escape(line.render(lang)) for line in _exposed(one)))
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def _marked(text: str) -> str:
    """Escape what Markdown would read as markup."""
    return "".join(f"\\{letter}" if letter in "\\`*_[]<>#|" else letter for letter in text)
