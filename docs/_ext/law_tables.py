"""Tables made from the ledgers, the sanctions and the procedures.

One function per table, giving lines of Markdown; `layanan_docs.TABLES` names them.
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import Any

from rule_pages import both, chapters, limit_link, link
from rule_pages import cell as _cell

from layanan.citation import Peraturan
from layanan.hukum.law import LAW, SANKSI
from layanan.hukum.ledger import Entry
from layanan.prosedur.informasi import PERMINTAAN_INFORMASI
from layanan.prosedur.keberatan import UPAYA_ADMINISTRATIF
from layanan.prosedur.ombudsman import LAPORAN_OMBUDSMAN
from layanan.prosedur.pengaduan import PENGADUAN
from layanan.prosedur.tabel import Procedure, spoken
from layanan.text import Lang

# -------------------------------------------------------------------------------------- coverage


def coverage(peraturan: Peraturan) -> Iterator[str]:
    """Give, provision by provision, what the library does with it and what not.

    Args:
        peraturan: The law.
    """
    entries = list(LAW.ledger(peraturan).values())
    for title, english, pasal in chapters(peraturan):
        body = [one for one in entries if one.citation.pasal in pasal]
        yield from _covered(title, english, [one for one in body if not one.citation.penjelasan])
    elucidation = [one for one in entries if one.citation.penjelasan]
    yield from _covered("Penjelasan", "The elucidation, where it carries a rule", elucidation)


def _covered(title: str, english: str, entries: list[Entry]) -> Iterator[str]:
    yield f"### {title}"
    yield ""
    yield f"*{english}*"
    yield ""
    yield "| Ketentuan / Provision | Perlakuan / What is done | Di mana / Where | Catatan / Note |"
    yield "| --- | --- | --- | --- |"
    for entry in entries:
        note = "" if entry.note is None else both(entry.note)
        done = both(entry.disposition.text)
        yield f"| {entry.citation.place} | {done} | {_where(entry)} | {note} |"
    yield ""


def _where(entry: Entry) -> str:
    rules = map(link, entry.rules)
    limits = (limit_link(one) for one in entry.tenggat)
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
