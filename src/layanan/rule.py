"""Rule: one norm as data, with the small pure function that judges it.

House rules:

* A rule is what the law says (`Norm`: id, citation, sentences) beside how it is judged (``check``),
  with one lawful and one unlawful example that run as tests. Nothing else decides.
* ``check(subject, context)`` yields a `Remark` for each thing it has to say and nothing where the
  norm is met: a pass is the absence of remarks. It never raises for a well-formed subject, asks no
  clock and keeps nothing. What it may know and say is in `layanan.context`.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from typing import Any, Final, Generic, TypeAlias, TypeVar, cast, final

from attrs import Factory, evolve, field, frozen

from layanan.checking import Moment
from layanan.citation import PP_96_2012, UU_25_2009, Citation, Peraturan
from layanan.context import Context, Remark
from layanan.errors import Fault, MalformedError
from layanan.finding import Finding, Norm
from layanan.text import Text
from layanan.validity import Validity
from layanan.waktu.deadline import Tenggat
from layanan.waktu.kalender import Kalender
from layanan.waktu.norma import BacaanHari, Sifat

__all__ = ["EXAMPLE_DAY", "AnyRule", "Example", "Rule", "templates", "timely"]

T = TypeVar("T")


EXAMPLE_DAY: Final = date(2026, 3, 2)
"""The day on which examples are judged unless they say otherwise."""


@final
@frozen
class Example(Generic[T]):
    """A subject that shows a rule at work, with what surrounds it.

    Args:
        subject: The subject.
        within: The objects that enclose it, outermost first.
        on: The day whose law applies; None: `EXAMPLE_DAY`, or the rule's first day if it was not
            law then.
        now: The moment of judging; None: that day.
    """

    subject: T
    within: tuple[object, ...] = field(default=(), kw_only=True)
    on: date | None = field(default=None, kw_only=True)
    now: Moment | None = field(default=None, kw_only=True)


Check: TypeAlias = Callable[[T, Context], Iterable[Remark]]

_PREFIXES: Final[dict[Peraturan, str]] = {UU_25_2009: "UU25", PP_96_2012: "PP96"}
_NAME: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_ORDINAL: Final = re.compile(r"(\.[1-9]\d*)?")


def templates(**messages: Text) -> tuple[tuple[str, Text], ...]:
    """Name the further messages of a rule; underscores in a key become hyphens.

    Args:
        **messages: One template per key.

    Example:
        >>> templates(tanpa_tanggal=Text("tanpa tanggal", "no date"))[0][0]
        'tanpa-tanggal'
    """
    return tuple((key.replace("_", "-"), text) for key, text in messages.items())


def _own_validity(rule: "Rule[Any]") -> Validity | None:
    citation = rule.citation
    if citation is None or citation.peraturan.berlaku is None:
        return None
    return Validity(citation.peraturan.berlaku)


@final
@frozen(kw_only=True, eq=False)
class Rule(Generic[T]):
    """One norm and how it is judged.

    The id of a rule of UU 25/2009 or PP 96/2012 is spelled from its citation: ``UU25-P21-a`` judges
    Pasal 21 huruf a, ``UU25-P44-3`` Pasal 44 ayat (3), and ``UU25-P44-3.2`` is the second rule on
    that ayat. ``KON-`` ids are rules of plain consistency, without article and sanction; ``X-`` is
    the range of users.

    Args:
        id: Its stable id; never reused.
        name: Its stable name in the law's words, one to one with the id: ``dasar-hukum``.
        subject: The class it judges, exactly.
        citation: The provision; None for ``KON-`` and, if need be, ``X-``.
        also: Further provisions that state the same duty; their sanctions are looked up too.
        title: What the norm asks, in one sentence.
        message: The sentence of a finding without a key.
        messages: Further sentences by key, see `templates`.
        applies: When it concerns a subject, where it does not concern all.
        check: Yields a `Remark` for each thing to say; nothing where the norm is met.
        lawful: A subject that meets the norm, or an `Example`.
        unlawful: One that does not.
        validity: When it is law; by itself from the day its instrument took effect.

    Raises:
        MalformedError: if the id does not fit the citation, a name or a sentence is missing, or
            the validity is unknown.
    """

    id: str
    name: str
    subject: type[T]
    citation: Citation | None
    # Shown by its name, as a norm is.
    also: tuple[Citation, ...] = field(default=(), repr=False)
    title: Text = field(repr=False)
    message: Text | None = field(default=None, repr=False)
    messages: tuple[tuple[str, Text], ...] = field(default=(), repr=False)
    applies: Text | None = field(default=None, repr=False)
    check: Callable[[T, Context], Iterable[Remark]] = field(repr=False)
    lawful: T | Example[T] = field(repr=False)
    unlawful: T | Example[T] = field(repr=False)
    validity: Validity | None = field(default=Factory(_own_validity, takes_self=True), repr=False)
    norm: Norm = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        if faults := tuple(self._faults()):
            raise MalformedError(f"Rule {self.id}", faults)
        main = () if self.message is None else (("", self.message),)
        norm = Norm(
            self.id,
            self.name,
            self.subject.__name__,
            self.citation,
            self.also,
            self.title,
            self.applies,
            main + self.messages,
        )
        object.__setattr__(self, "norm", norm)

    def _faults(self) -> Iterator[Fault]:
        if not _fits(self.id, self.citation):
            expected = Text("id sesuai {citation}", "an id that spells {citation}").format(
                citation=self.citation
            )
            yield Fault.of("id", self.id, expected)
        if not _NAME.fullmatch(self.name):
            yield Fault.of(
                "name", self.name, Text("kata bersambung tanda hubung", "words-with-hyphens")
            )
        if self.validity is None:
            yield Fault.of("validity", None, Text("masa berlaku", "the days it is law"))

    @property
    def span(self) -> Validity:
        """When it is law."""
        return cast("Validity", self.validity)

    def example(self, *, lawful: bool) -> Example[T]:
        """Return one of its examples.

        Args:
            lawful: Which.
        """
        given = self.lawful if lawful else self.unlawful
        if isinstance(given, Example):
            return cast("Example[T]", given)
        return Example(given)

    def demonstrate(self, *, lawful: bool, kalender: Kalender | None = None) -> tuple[Finding, ...]:
        """Return what the rule says of one of its examples; nothing where it passes.

        Args:
            lawful: Which.
            kalender: The office's calendar.
        """
        example = self.example(lawful=lawful)
        on = example.on
        if on is None:
            on = EXAMPLE_DAY if self.span.covers(EXAMPLE_DAY) else self.span.start
        now = on if example.now is None else example.now
        context = Context(on, None, now, on, kalender, BacaanHari.KALENDER, example.within)
        context = evolve(context, today=context.day(now))
        return tuple(
            Finding(self.norm, one.outcome, one.at, one.key, one.parameters, one.exposed)
            for one in self.check(example.subject, context)
        )


AnyRule: TypeAlias = Rule[Any]
"""A rule on any subject."""


def _fits(rule_id: str, citation: Citation | None) -> bool:
    if rule_id.startswith("X-"):
        return re.fullmatch(r"X-[A-Za-z0-9.-]+", rule_id) is not None
    if citation is None:
        return re.fullmatch(r"KON-[1-9]\d*", rule_id) is not None
    prefix = _PREFIXES.get(citation.peraturan)
    if prefix is None:
        return False
    parts = [f"{prefix}-P{citation.pasal}"]
    parts += [str(part) for part in (citation.ayat, citation.huruf) if part is not None]
    spelled = "-".join(parts)
    if citation.angka is not None:
        spelled += f"-{citation.angka}"
    return (
        rule_id.startswith(spelled)
        and _ORDINAL.fullmatch(rule_id.removeprefix(spelled)) is not None
    )


def timely(
    *,
    id: str,  # noqa: A002 - the same word as in Rule
    name: str,
    subject: type[T],
    tenggat: Tenggat,
    start: Callable[[T], Moment | None],
    act: Callable[[T], Moment | None],
    at: str = "",
    title: Text,
    lawful: T | Example[T],
    unlawful: T | Example[T],
    also: tuple[Citation, ...] = (),
) -> Rule[T]:
    """Make the rule that judges one time limit: the tabular form of a time norm.

    Args:
        id: As for `Rule`.
        name: As for `Rule`.
        subject: As for `Rule`.
        tenggat: The limit; its citation and validity are the rule's.
        start: Reads off the subject when the trigger happened, or None.
        act: Reads off when the act was done, or None.
        at: The field that holds the act.
        title: As for `Rule`.
        lawful: As for `Rule`.
        unlawful: As for `Rule`.
        also: As for `Rule`.

    Raises:
        MalformedError: if the limit recurs: when a recurring duty began is for its own rule to say.
    """
    if tenggat.sifat is not Sifat.BATAS:
        raise MalformedError(
            f"Rule {id}", [Fault.of("tenggat", tenggat.sifat, Text("batas", "a last day"))]
        )
    return Rule(
        id=id,
        name=name,
        subject=subject,
        citation=tenggat.citation,
        also=also,
        title=title,
        check=partial(_timely, tenggat, start, act, at),
        lawful=lawful,
        unlawful=unlawful,
        validity=tenggat.validity,
    )


def _timely(
    tenggat: Tenggat,
    start: Callable[[T], Moment | None],
    act: Callable[[T], Moment | None],
    at: str,
    subject: T,
    context: Context,
) -> Iterator[Remark]:
    return context.in_time(tenggat, start(subject), act(subject), at=at)
