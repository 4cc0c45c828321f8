"""Finding: what a rule says of a subject, as data that can be kept, compared and spoken.

A finding names its norm, an outcome, a place and parameters. The sentence is made when somebody
asks for it, from the template of the norm, in Indonesian or in English. Everything here is plain
data: a report made of it can be stored and read back where no rule book is at hand.
"""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum, unique
from typing import Any, Final, TypeAlias, cast, final

from attrs import field, frozen

from layanan.citation import Citation
from layanan.text import Lang, Text, day_text

__all__ = ["STANDARD", "Exposure", "Finding", "Json", "Norm", "Outcome", "Value"]

Value: TypeAlias = str | int | Decimal | date | datetime | Text
"""What a parameter of a finding may be: anything that can be said in both languages."""

Json: TypeAlias = dict[str, Any]
"""Plain data: dicts, lists, texts and numbers."""


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

    def to_dict(self) -> Json:
        """Return it as plain data."""
        return {
            "id": self.id,
            "text": _text_dict(self.text),
            "citation": str(self.citation),
            "condition": _text_dict(self.condition),
            "escalation": _text_dict(self.escalation),
        }

    @classmethod
    def from_dict(cls, plain: Json) -> "Exposure":
        """Read it back; what is no exposure raises whatever reading it raises."""
        return cls(
            plain["id"],
            _text(plain["text"]),
            Citation.parse(plain["citation"]),
            _maybe(plain["condition"]),
            _maybe(plain["escalation"]),
        )


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
    # Shown by its name: with its sentences and sanctions, no list of findings could be read.
    also: tuple[Citation, ...] = field(repr=False)
    title: Text = field(repr=False)
    applies: Text | None = field(repr=False)
    messages: tuple[tuple[str, Text], ...] = field(repr=False)
    exposures: tuple[Exposure, ...] = field(default=(), repr=False)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The provision and the further ones."""
        return self.also if self.citation is None else (self.citation, *self.also)

    def to_dict(self) -> Json:
        """Return it as plain data."""
        return {
            "id": self.id,
            "name": self.name,
            "subject": self.subject,
            "citation": None if self.citation is None else str(self.citation),
            "also": [str(citation) for citation in self.also],
            "title": _text_dict(self.title),
            "applies": _text_dict(self.applies),
            "messages": {key: _text_dict(text) for key, text in self.messages},
            "exposures": [one.to_dict() for one in self.exposures],
        }

    @classmethod
    def from_dict(cls, plain: Json) -> "Norm":
        """Read it back; what is no norm raises whatever reading it raises."""
        citation = plain["citation"]
        return cls(
            plain["id"],
            plain["name"],
            plain["subject"],
            None if citation is None else Citation.parse(citation),
            tuple(Citation.parse(one) for one in plain["also"]),
            _text(plain["title"]),
            _maybe(plain["applies"]),
            tuple((key, _text(text)) for key, text in plain["messages"].items()),
            tuple(Exposure.from_dict(one) for one in plain["exposures"]),
        )

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
        exposed: Whether the sanctions of the provision fall on whoever did not meet it here; not
            where the duty was that of another, such as the Ombudsman.
    """

    norm: Norm
    outcome: Outcome
    path: str = ""
    key: str = ""
    parameters: tuple[tuple[str, Value], ...] = ()
    exposed: bool = True

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
        return self.norm.exposures if self.outcome is Outcome.FAIL and self.exposed else ()

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

    def to_dict(self) -> Json:
        """Return it as plain data, with the sentence for readers without this library."""
        return {
            "rule": self.rule,
            "outcome": self.outcome.value,
            "path": self.path,
            "key": self.key,
            "parameters": {name: _plain(value) for name, value in self.parameters},
            "exposed": self.exposed,
            "text": _text_dict(self.text),
        }

    @classmethod
    def from_dict(cls, plain: Json, norm: Norm) -> "Finding":
        """Read it back; what is no finding raises whatever reading it raises.

        Args:
            plain: What `to_dict` returned.
            norm: The norm it names.
        """
        return cls(
            norm,
            Outcome(plain["outcome"]),
            plain["path"],
            plain["key"],
            tuple((name, _value(value)) for name, value in plain["parameters"].items()),
            bool(plain["exposed"]),
        )


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
    "dinyatakan-tidak": Text(
        "{peran} menyatakan pada {tanggal} bahwa hal ini tidak terpenuhi",
        "The {peran} stated on {tanggal} that this is not met",
    ),
    "dinyatakan-terpenuhi": Text(
        "{peran} menyatakan pada {tanggal} bahwa hal ini terpenuhi",
        "The {peran} stated on {tanggal} that this is met",
    ),
    "terlambat": Text(
        "Terlambat: {isi} pada {selesai}; batasnya {batas} ({jangka}, {dasar})",
        "Late: {isi} on {selesai}; the limit was {batas} ({jangka}, {dasar})",
    ),
    "belum": Text(
        "Sampai {kini} belum: {isi}; batasnya {batas} ({jangka}, {dasar})",
        "Not yet by {kini}: {isi}; the limit was {batas} ({jangka}, {dasar})",
    ),
    "bacaan-hari": Text(
        "Bergantung pada arti hari: {isi}; tepat waktu bila hari kerja (sampai {kerja}), terlambat "
        "bila hari kalender (sampai {kalender}); {dasar} tidak mengartikannya",
        "It depends on what hari means: {isi}; in time if working days (until {kerja}), late if "
        "calendar days (until {kalender}); {dasar} does not define it",
    ),
    "tanpa-kalender": Text(
        "Perlu kalender kantor untuk menghitung {jangka}: {isi} ({dasar})",
        "The office's calendar is needed to count {jangka}: {isi} ({dasar})",
    ),
    "tanpa-keputusan": Text(
        "Melewati tahun yang hari liburnya ditetapkan: {isi}, {jangka} sejak {mulai} ({dasar})",
        "Past the years whose days off are decreed: {isi}, {jangka} from {mulai} ({dasar})",
    ),
    "tanpa-angka": Text(
        "Norma tidak menyebut angka, tetapkan jangka waktunya: {isi} ({dasar})",
        "The norm sets no number, the office has to set one: {isi} ({dasar})",
    ),
    "tanpa-mulai": Text(
        "Belum mulai dihitung: {isi} ({dasar})", "The count has not begun: {isi} ({dasar})"
    ),
    "belum-berlaku": Text(
        "{dasar} belum berlaku pada {mulai}", "{dasar} was not yet law on {mulai}"
    ),
}
"""Messages every rule may use by key: what is not recorded or is stated, and the time limits."""


def _text_dict(text: Text | None) -> Json | None:
    return None if text is None else {"id": text.id, "en": text.en}


def _plain(value: Value) -> Json | str | int:
    if isinstance(value, datetime):
        return {"moment": value.isoformat()}
    if isinstance(value, date):
        return {"date": value.isoformat()}
    if isinstance(value, Decimal):
        return {"decimal": str(value)}
    if isinstance(value, Text):
        return {"id": value.id, "en": value.en}
    return value


def _value(plain: object) -> Value:
    if isinstance(plain, str | int):
        return plain
    match cast("Json", plain):
        case {"moment": str() as moment}:
            return datetime.fromisoformat(moment)
        case {"date": str() as day}:
            return date.fromisoformat(day)
        case {"decimal": str() as number}:
            return Decimal(number)
        case other:
            return _text(other)


def _text(plain: Json) -> Text:
    return Text(plain["id"], plain["en"])


def _maybe(plain: Json | None) -> Text | None:
    return None if plain is None else _text(plain)
