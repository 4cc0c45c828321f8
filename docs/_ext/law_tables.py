"""Tables made from the ledgers, the sanctions and the procedures.

One function per table, giving lines of Markdown; `layanan_docs.TABLES` names them.
"""

from collections.abc import Iterator
from typing import Any, Final

from rule_pages import OR, both, cell, chapters, limit_link, link

from layanan.citation import Peraturan
from layanan.hukum.law import LAW, SANKSI
from layanan.hukum.ledger import Entry
from layanan.prosedur.informasi import PERMINTAAN_INFORMASI
from layanan.prosedur.keberatan import UPAYA_ADMINISTRATIF
from layanan.prosedur.ombudsman import LAPORAN_OMBUDSMAN
from layanan.prosedur.pengaduan import PENGADUAN
from layanan.prosedur.permohonan import PERMOHONAN_TANPA_BATAS, PERMOHONAN_TANPA_BATAS_2014
from layanan.prosedur.sp4n import SP4N
from layanan.prosedur.tabel import Procedure, Row, spoken
from layanan.text import Lang, Text, listing
from layanan.waktu.norma import Pihak

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
    yield "| Baris / Row | Sanksi / Sanction | Syarat / Condition | Pihak / Party | Atas / For |"
    yield "| --- | --- | --- | --- | --- |"
    for sanksi in SANKSI:
        exposure = sanksi.exposure
        told = (exposure.text, exposure.escalation)
        cells = (
            str(exposure.citation),
            "<br>".join(both(text) for text in told if text is not None),
            "" if exposure.condition is None else both(exposure.condition),
            both(listing((pihak.text for pihak in sanksi.pihak), OR)),
            "; ".join(one.place for one in sanksi.dilanggar),
        )
        yield f"| {' | '.join(cells)} |"


def impositions() -> Iterator[str]:
    """Give on whom a sanction falls, and who imposes it."""
    yield "| Ketentuan / Provision | Bagi / For | Dikenakan kepada / Falls on | Oleh / Imposed by |"
    yield "| --- | --- | --- | --- |"
    for pihak in (Pihak.PENYELENGGARA, Pihak.PELAKSANA):
        for one in LAW.impositions(pihak):
            bodies = pihak.text if one.syarat is None else one.syarat
            cells = (str(one.citation), both(bodies), both(one.kepada), both(one.oleh))
            yield f"| {' | '.join(cells)} |"


# ------------------------------------------------------------------------------------ procedures

PROCEDURES: Final[tuple[Procedure[Any, Any], ...]] = (
    PENGADUAN,
    LAPORAN_OMBUDSMAN,
    PERMINTAAN_INFORMASI,
    UPAYA_ADMINISTRATIF,
    PERMOHONAN_TANPA_BATAS,
    PERMOHONAN_TANPA_BATAS_2014,
    SP4N,
)


def procedures() -> Iterator[str]:
    """Give each procedure: its table row by row, and its diagram as Mermaid text."""
    for one in PROCEDURES:
        yield from _procedure(one)


def _procedure(procedure: Procedure[Any, Any]) -> Iterator[str]:
    yield f"### {procedure.title.en}: {procedure.id}"
    yield ""
    since = f"law from {procedure.validity.start}"
    until = "" if procedure.validity.end is None else f" until before {procedure.validity.end}"
    yield f"*{procedure.title.id}* - {procedure.citation}, {since}{until}."
    yield ""
    if procedure.note is not None:
        yield from (procedure.note.en, "", f"*{procedure.note.id}*", "")
    yield "| Dalam / In | Bila / When | Menjadi / Leads to | Tenggat / Starts | Dasar / Basis |"
    yield "| --- | --- | --- | --- | --- |"
    for row in procedure.rows:
        cells = (
            _states(procedure, row),
            both(row.what),
            "" if row.target is None else both(spoken(row.target)),
            ", ".join(f"`{timer.id}`" for timer in row.starts),
            cell(str(row.citation)),
        )
        yield f"| {' | '.join(cells)} |"
    yield ""
    yield "```text"
    yield from procedure.mermaid(Lang.EN).splitlines()
    yield "```"
    yield ""


SEVERAL = 4


def _states(procedure: Procedure[Any, Any], row: Row[Any]) -> str:
    sources = [one for one in procedure.states if one in row.sources]
    if len(sources) > SEVERAL:
        return both(Text(f"{len(sources)} keadaan", f"{len(sources)} states"))
    names = [spoken(one) for one in sources]  # some of them have a comma
    return both(Text("; ".join(one.id for one in names), "; ".join(one.en for one in names)))
