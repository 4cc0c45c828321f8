"""Duties that no data can show: rules that ask a person, and pass on a dated statement.

*Bertanggung jawab*, *profesional*, *sesuai dengan asas*: whether such a duty is met is for somebody
to say, in a role, on a day, about the provision. Until somebody has, the rule asks for review. It
never passes by itself, and it never fails on its own: it fails where the statement itself says that
the duty is not met.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from typing import Final

from attrs import evolve

from layanan.citation import Citation
from layanan.context import Context, Remark, fail, review
from layanan.finding import STANDARD, Outcome
from layanan.model.atestasi import Atestasi
from layanan.model.pelaksana import Pelaksana
from layanan.model.penyelenggara import Penyelenggara
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.model.standar import StandarPelayanan
from layanan.rule import Rule, templates
from layanan.text import Text

__all__ = ["MESSAGES", "attested", "beside", "judged", "settled", "statements"]

_NO_STATEMENT: Final = Text(
    "Perlu pernyataan bertanggal dari yang berwenang: {hal}",
    "A dated statement by someone in authority is needed: {hal}",
)
MESSAGES: Final = templates(
    dinyatakan_tidak=STANDARD["dinyatakan-tidak"], tanpa_pernyataan=_NO_STATEMENT
)
"""What a rule that uses `judged` has to carry among its ``messages``."""


def judged(
    atestasi: tuple[Atestasi, ...],
    citation: Citation,
    hal: Text,
    context: Context,
    *,
    at: str = "atestasi",
) -> Iterator[Remark]:
    """Judge a duty by what people stated of it; for rules that need a statement among other things.

    Looks at the statements given and at those of the officer, the standard and the provider that
    enclose the subject.

    Args:
        atestasi: The statements of the subject itself.
        citation: The provision.
        hal: The duty, in one sentence.
        context: The rule's context.
        at: The field of the subject that holds statements; empty: it has none.
    """
    for parent in context.parents:
        atestasi += statements(parent)
    latest = Atestasi.latest(atestasi, citation, context.today)
    if latest is None:
        yield review("tanpa-pernyataan", at=at, hal=hal)
    elif not latest.terpenuhi:
        yield fail("dinyatakan-tidak", at=at, peran=latest.peran, tanggal=latest.tanggal)


def statements(holder: object) -> tuple[Atestasi, ...]:
    """Return what people stated of an object: of a whole, that of its provider as well.

    Args:
        holder: Any object of the model; most hold no statements.
    """
    if isinstance(holder, Penyelenggaraan) and holder.penyelenggara is not None:
        return holder.penyelenggara.atestasi + holder.atestasi
    if isinstance(holder, Penyelenggaraan | Penyelenggara | Pelaksana | StandarPelayanan):
        return holder.atestasi
    return ()


def settled(found: Iterable[Remark], said: Iterable[Remark]) -> Iterator[Remark]:
    """Let a statement settle what the record leaves open; a recorded breach stays one.

    Args:
        found: What the record shows.
        said: What `judged` says.
    """
    stated = tuple(said)
    if any(one.outcome is Outcome.REVIEW for one in stated):  # nobody has stated anything
        yield from found
    else:
        yield from (one for one in found if one.outcome is Outcome.FAIL)
        yield from stated


def beside(found: Iterable[Remark], said: Iterable[Remark]) -> Iterator[Remark]:
    """Judge a duty of which a part can be recorded and the rest only stated.

    As `settled`, but where nobody has stated anything, that is asked for beside what is found.

    Args:
        found: What the record shows.
        said: What `judged` says.
    """
    stated = tuple(said)
    yield from settled(found, stated)
    yield from (one for one in stated if one.outcome is Outcome.REVIEW)


def attested(
    *,
    id: str,  # noqa: A002 - the same word as in Rule
    name: str,
    citation: Citation,
    title: Text,
    also: tuple[Citation, ...] = (),
) -> Rule[Penyelenggaraan]:
    """Make the rule for a duty of the provider or its officers that only a person can vouch for.

    Args:
        id: As for `Rule`.
        name: As for `Rule`.
        citation: As for `Rule`.
        title: As for `Rule`.
        also: As for `Rule`.
    """
    statement = Atestasi(
        tanggal=citation.peraturan.berlaku or date.min,
        peran="Inspektur",
        kutipan=citation,
        pernyataan="Terpenuhi menurut hasil pemeriksaan.",
    )
    lawful = Penyelenggaraan(atestasi=(statement,))
    return Rule(
        id=id,
        name=name,
        subject=Penyelenggaraan,
        citation=citation,
        also=also,
        title=title,
        messages=MESSAGES,
        check=partial(_attested, citation, title),
        lawful=lawful,
        unlawful=evolve(lawful, atestasi=(evolve(statement, terpenuhi=False),)),
    )


def _attested(
    citation: Citation, title: Text, subject: Penyelenggaraan, context: Context
) -> Iterator[Remark]:
    return judged(statements(subject), citation, title, context)
