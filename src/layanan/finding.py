"""Finding: what a rule says of a subject, as data that can be kept, compared and spoken.

A finding names its norm, an outcome, a place and parameters. The sentence is made when somebody
asks for it, from the template of the norm, in Indonesian or in English. Everything here is plain
data: a report made of it can be stored and read back where no rule book is at hand.
"""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum, unique
from typing import Final, TypeAlias, final

from attrs import frozen

from layanan.citation import Citation
from layanan.text import Lang, Text, day_text

__all__ = ["STANDARD", "Exposure", "Finding", "Norm", "Outcome", "Value"]

Value: TypeAlias = str | int | Decimal | date | datetime | Text
"""What a parameter of a finding may be: anything that can be said in both languages."""


@final
@unique
class Outcome(StrEnum):
    """What a rule says of a subject.

    PASS          the norm is met
    FAIL          the norm is not met, on the facts as recorded
    REVIEW        a person has to decide; the finding says why
    NOT_APPLICABLE  the norm does not concern this subject
    """

    PASS = "pass"  # noqa: S105 - a verdict, no password
    FAIL = "fail"
    NOT_APPLICABLE = "not_applicable"
    REVIEW = "review"

    @property
    def text(self) -> Text:
        """The outcome in both languages."""
        return _OUTCOMES[self]


_OUTCOMES: Final = {
    Outcome.PASS: Text("terpenuhi", "met"),
    Outcome.FAIL: Text("tidak terpenuhi", "not met"),
    Outcome.NOT_APPLICABLE: Text("tidak berlaku", "not applicable"),
    Outcome.REVIEW: Text("perlu ditelaah", "needs review"),
}


@final
@frozen
class Exposure:
    """A sanction the law attaches to a provision. What a breach is exposed to, never a verdict.

    Args:
        id: A stable name of the kind of sanction, for example ``pembebasan_dari_jabatan``.
        text: The sanction.
        citation: Where it stands.
        condition: What else has to be the case, or None.
        escalation: What follows if nothing is done in time, or None.
    """

    id: str
    text: Text
    citation: Citation
    condition: Text | None = None
    escalation: Text | None = None


@final
@frozen
class Norm:
    """The part of a rule that is data: what a finding refers to, and what a report keeps.

    Args:
        id: Its stable id, for example ``UU25-P21-a``.
        name: Its stable name, one to one with the id.
        subject: The name of the class it judges.
        citation: The provision, or None for a rule of plain consistency.
        also: Further provisions that state the same duty.
        title: What the norm asks, in one sentence.
        applies: When it concerns a subject, where it does not concern all.
        messages: The templates of its findings, by key.
        exposures: The sanctions the law attaches to ``citation`` and ``also``.
    """

    id: str
    name: str
    subject: str
    citation: Citation | None
    also: tuple[Citation, ...]
    title: Text
    applies: Text | None
    messages: tuple[tuple[str, Text], ...]
    exposures: tuple[Exposure, ...] = ()

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The provision and the further ones."""
        return self.also if self.citation is None else (self.citation, *self.also)

    def template(self, outcome: Outcome, key: str) -> Text:
        """Return the sentence of a finding, its parameters still open.

        Args:
            outcome: The outcome of the finding.
            key: The key of the message; empty: the sentence that outcome has by itself.

        Raises:
            KeyError: if the norm has no such message.
        """
        for name, text in self.messages:
            if name == key and (key or outcome in _SPEAKING):
                return text
        if key:
            return STANDARD[key]
        if outcome is Outcome.NOT_APPLICABLE:
            return self.applies or _NOT_APPLICABLE
        return self.title


_SPEAKING: Final = frozenset({Outcome.FAIL, Outcome.REVIEW})
_NOT_APPLICABLE: Final = Text("Tidak berlaku bagi objek ini", "Does not concern this subject")


@final
@frozen
class Finding:
    """What one rule says of one subject, as data.

    Args:
        norm: The norm judged.
        outcome: Whether it is met.
        path: The place in the whole that was checked; empty: the whole itself.
        key: The key of the message.
        parameters: What the message names.
    """

    norm: Norm
    outcome: Outcome
    path: str = ""
    key: str = ""
    parameters: tuple[tuple[str, Value], ...] = ()

    @property
    def rule(self) -> str:
        """The id of the rule."""
        return self.norm.id

    @property
    def citation(self) -> Citation | None:
        """The provision, or None for a rule of plain consistency."""
        return self.norm.citation

    @property
    def exposures(self) -> tuple[Exposure, ...]:
        """The sanctions a breach is exposed to; none unless the norm is found unmet."""
        return self.norm.exposures if self.outcome is Outcome.FAIL else ()

    @property
    def text(self) -> Text:
        """The sentence in both languages."""
        said = {name: _said(value) for name, value in self.parameters}
        return self.norm.template(self.outcome, self.key).format(**said)

    def render(self, lang: Lang | str = Lang.ID) -> str:
        """Say it in one language.

        Args:
            lang: ``"id"`` or ``"en"``.
        """
        return self.text.render(lang)


def _said(value: Value) -> str | int | Text:
    if isinstance(value, datetime):
        clock = f"{value:%H.%M}"
        return Text("{day} pukul {clock}", "{day} at {clock}").format(
            day=day_text(value), clock=clock
        )
    if isinstance(value, date):
        return day_text(value)
    if isinstance(value, Decimal):
        english = f"{value:,}"
        return Text(english.translate(_SEPARATORS), english)
    return value


_SEPARATORS: Final = str.maketrans(",.", ".,")

STANDARD: Final = {
    "tidak-tercatat": Text("Tidak tercatat: {apa}", "Not recorded: {apa}"),
    "terlambat": Text(
        "{isi} pada {selesai}, sesudah batas {batas} ({jangka}, {dasar})",
        "{isi} on {selesai}, after the limit of {batas} ({jangka}, {dasar})",
    ),
    "belum": Text(
        "Sampai {kini} belum: {isi}; batasnya {batas} ({jangka}, {dasar})",
        "Not yet by {kini}: {isi}; the limit was {batas} ({jangka}, {dasar})",
    ),
    "bacaan-hari": Text(
        "{isi}: tepat waktu bila hari dibaca hari kerja (sampai {kerja}), terlambat bila hari "
        "kalender (sampai {kalender}); {dasar} tidak mengartikan hari",
        "{isi}: in time if hari means working days (until {kerja}), late if calendar days (until "
        "{kalender}); {dasar} does not define hari",
    ),
    "tanpa-kalender": Text(
        "{isi}: {jangka} tidak dapat dihitung tanpa kalender kantor ({dasar})",
        "{isi}: {jangka} cannot be counted without the office's calendar ({dasar})",
    ),
    "tanpa-keputusan": Text(
        "{isi}: hari kerja tahun {tahun} belum ditetapkan keputusan yang diketahui ({dasar})",
        "{isi}: no known decree sets the working days of {tahun} ({dasar})",
    ),
    "tanpa-angka": Text(
        "{isi}: norma tidak menyebut angka; tetapkan jangka waktunya ({dasar})",
        "{isi}: the norm sets no number; the office has to set one ({dasar})",
    ),
    "tanpa-mulai": Text(
        "Belum mulai dihitung: {isi} ({dasar})", "The count has not begun: {isi} ({dasar})"
    ),
    "belum-berlaku": Text(
        "{dasar} belum berlaku pada {mulai}", "{dasar} was not yet law on {mulai}"
    ),
}
"""Messages every rule may use by key: what is not recorded, and those of the time limits."""
