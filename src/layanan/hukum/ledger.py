"""The ledger: every provision of a law with exactly one disposition, so that nothing is left out.

A ledger is written as a table in article order, one row per provision or run of provisions::

    row("44(2) a-d", RULE, "UU25-P44-2 IsiTandaTerima"),
    row("44(3)", RULE, "* @UU25-P44-3 Tanggapan"),

The first word says which provisions (`layanan.hukum.places`), the second what the library does with
them, the rest where: ids of rules, ``*`` for the rule whose id is spelled from the provision, ids
of time limits after ``@``, names of classes. A provision of the elucidation that carries a rule of
its own stands in a second table, because the skeleton of the law does not have it.
"""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum, unique
from types import MappingProxyType
from typing import Final, NamedTuple, final

from attrs import evolve, frozen

from layanan.citation import Citation, Peraturan
from layanan.errors import Fault, MalformedError
from layanan.hukum.places import places
from layanan.text import Text

__all__ = [
    "DELEGATION",
    "NOT_TRANSLATABLE",
    "RIGHT",
    "RULE",
    "SANCTION",
    "TENGGAT",
    "TRANSITION",
    "TRANSITIONAL",
    "TYPE",
    "Disposition",
    "Entry",
    "Ledger",
    "Row",
    "row",
    "table",
]


@final
@unique
class Disposition(StrEnum):
    """What the library does with a provision."""

    TYPE = "type"
    RULE = "rule"
    TENGGAT = "tenggat"
    TRANSITION = "transition"
    SANCTION = "sanction"
    RIGHT = "right"
    DELEGATION = "delegation"
    TRANSITIONAL = "transitional"
    NOT_TRANSLATABLE = "not_translatable"

    @property
    def text(self) -> Text:
        """The disposition in both languages."""
        return _TEXTS[self]


TYPE: Final = Disposition.TYPE
RULE: Final = Disposition.RULE
TENGGAT: Final = Disposition.TENGGAT
TRANSITION: Final = Disposition.TRANSITION
SANCTION: Final = Disposition.SANCTION
RIGHT: Final = Disposition.RIGHT
DELEGATION: Final = Disposition.DELEGATION
TRANSITIONAL: Final = Disposition.TRANSITIONAL
NOT_TRANSLATABLE: Final = Disposition.NOT_TRANSLATABLE

_TEXTS: Final = {
    TYPE: Text("menjadi tipe", "a type"),
    RULE: Text("diperiksa oleh aturan", "checked by a rule"),
    TENGGAT: Text("menjadi tenggat", "a time limit"),
    TRANSITION: Text("menjadi peralihan prosedur", "a transition of a procedure"),
    SANCTION: Text("menjadi baris sanksi", "a row of the sanctions"),
    RIGHT: Text("hak atau wewenang, dicatat", "a right or power, recorded"),
    DELEGATION: Text("pendelegasian pengaturan", "left to another regulation"),
    TRANSITIONAL: Text("ketentuan peralihan atau penutup", "transitional or final"),
    NOT_TRANSLATABLE: Text("tidak dapat diterjemahkan", "not translatable"),
}


class Row(NamedTuple):
    """One line of a ledger as it is written; see `row`."""

    place: str
    disposition: Disposition
    refs: str
    note: Text | None


def row(place: str, disposition: Disposition, refs: str = "", note: Text | None = None) -> Row:
    """Write one line of a ledger.

    Args:
        place: The provisions, in the notation of `layanan.hukum.places`.
        disposition: What the library does with each of them.
        refs: Where: ids of rules (``*``: the provision's own), time limits (``@``), classes.
        note: The reason or remark; a must for `Disposition.NOT_TRANSLATABLE`.
    """
    return Row(place, disposition, refs, note)


@final
@frozen
class Entry:
    """What the library does with one provision.

    Args:
        citation: The provision.
        disposition: What is done with it.
        rules: The ids of the rules that judge it.
        tenggat: The ids of the time limits it sets.
        types: The names of the classes that model it.
        note: A reason or remark, or None.
    """

    citation: Citation
    disposition: Disposition
    rules: tuple[str, ...] = ()
    tenggat: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    note: Text | None = None


@final
@frozen(eq=False)
class Ledger(Mapping[Citation, Entry]):
    """All provisions of one law in order, each with its `Entry`; a mapping by citation.

    Args:
        peraturan: The law.
        entries: The provisions of its body.
        penjelasan: The provisions of its elucidation that carry a rule.
    """

    peraturan: Peraturan
    entries: Mapping[Citation, Entry]
    penjelasan: Mapping[Citation, Entry]

    def __getitem__(self, citation: Citation) -> Entry:
        return (self.penjelasan if citation.penjelasan else self.entries)[citation]

    def __iter__(self) -> Iterator[Citation]:
        yield from self.entries
        yield from self.penjelasan

    def __len__(self) -> int:
        return len(self.entries) + len(self.penjelasan)

    def __reduce__(self) -> tuple[object, ...]:
        return _ledger, (
            self.peraturan,
            tuple(self.entries.values()),
            tuple(self.penjelasan.values()),
        )

    def of(self, disposition: Disposition) -> tuple[Entry, ...]:
        """Return the entries with one disposition, in order.

        Args:
            disposition: Which.
        """
        return tuple(entry for entry in self.values() if entry.disposition is disposition)


def _ledger(peraturan: Peraturan, entries: Iterable[Entry], penjelasan: Iterable[Entry]) -> Ledger:
    return Ledger(
        peraturan,
        MappingProxyType({entry.citation: entry for entry in entries}),
        MappingProxyType({entry.citation: entry for entry in penjelasan}),
    )


def table(
    peraturan: Peraturan, prefix: str, rows: Iterable[Row], penjelasan: Iterable[Row]
) -> Ledger:
    """Make the ledger of a law from its written lines.

    Args:
        peraturan: The law.
        prefix: How its rule ids begin, for example ``UU25``.
        rows: The lines for its body.
        penjelasan: The lines for its elucidation.

    Raises:
        MalformedError: if a provision stands in two lines or in none, stands out of order, or is
            not translatable without a reason.
    """
    entries = [entry for line in rows for entry in _entries(peraturan, prefix, line)]
    elucidated = [
        evolve(entry, citation=evolve(entry.citation, penjelasan=True))
        for line in penjelasan
        for entry in _entries(peraturan, prefix, line)
    ]
    found = [entry.citation for entry in entries]
    wanted = list(peraturan.provisions())
    faults = [
        Fault.of(str(found_one), found_one, Text("sekali, menurut urutan", "once, in order"))
        for found_one, wanted_one in zip(found, wanted, strict=False)
        if found_one != wanted_one
    ][:1]
    if len(found) != len(wanted):
        faults.append(Fault.of("rows", len(found), Text(f"{len(wanted)}", f"{len(wanted)}")))
    faults += [
        Fault.of(str(entry.citation), None, Text("alasan", "a reason"))
        for entry in entries
        if entry.disposition is NOT_TRANSLATABLE and entry.note is None
    ]
    if faults:
        raise MalformedError(f"Ledger {peraturan}", faults)
    return _ledger(peraturan, entries, elucidated)


def _entries(peraturan: Peraturan, prefix: str, line: Row) -> Iterator[Entry]:
    refs = line.refs.split()
    for citation in places(peraturan, line.place):
        own = spelled(prefix, citation)
        yield Entry(
            citation,
            line.disposition,
            tuple(
                own + ref[1:] if ref.startswith("*") else ref
                for ref in refs
                if ref.startswith(("*", "UU25-", "PP96-"))
            ),
            tuple(ref[1:] for ref in refs if ref.startswith("@")),
            tuple(ref for ref in refs if ref[0].isupper() and "-" not in ref),
            line.note,
        )


def spelled(prefix: str, citation: Citation) -> str:
    """Spell the id of the rule on a provision.

    Args:
        prefix: How the ids of the instrument begin.
        citation: The provision.
    """
    parts = (citation.ayat, citation.huruf, citation.angka)
    return "-".join(
        [f"{prefix}-P{citation.pasal}", *(str(part) for part in parts if part is not None)]
    )
