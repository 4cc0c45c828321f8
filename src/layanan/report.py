"""Report: everything the rule book says of one subject, as data first and text last.

A report keeps, for each object that was checked, the norms applied to it and what they had to say.
Passes are not stored, they are what is left (`Report.every`); so a report on a hundred thousand
lawful standards is small. It carries its norms with their sentences and sanctions, and can
therefore be stored, read back and rendered by someone who has no rule book (`Report.to_dict`,
`Report.from_dict`).

Sanctions are what a breach is *exposed to*. A report never says that one applies: that is for the
authority the law names, and each rendering (`layanan.rendering`) says so.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final, Protocol, TypeVar, final

from attrs import evolve, field, frozen

from layanan.checking import Moment
from layanan.citation import Citation
from layanan.difference import Difference, compare
from layanan.errors import Fault, MalformedError
from layanan.finding import Exposure, Finding, Json, Norm, Outcome
from layanan.office import Office
from layanan.rendering import as_html, as_text
from layanan.text import Lang, Text, day_text
from layanan.waktu.norma import BacaanHari

__all__ = [
    "LAWFUL",
    "STRICT",
    "Conformance",
    "Report",
    "Silenced",
    "Statement",
    "Visit",
]

K = TypeVar("K")


@final
@frozen
class Silenced:
    """A rule that was switched off, and why.

    Args:
        rule: Its id.
        reason: The reason the caller gave.
    """

    rule: str
    reason: str


@final
@frozen
class Visit:
    """One object that was checked.

    Args:
        path: Where it is in the whole; empty: the whole itself.
        norms: The norms applied to it, in the order of the rule book.
        findings: What they had to say, in that order; a norm without a finding is met.
        name: What it is called, so that a reader need not count; empty: it has no name, or one that
            is private.
    """

    path: str
    norms: tuple[Norm, ...]
    findings: tuple[Finding, ...] = ()
    name: str = ""


class Statement(Protocol):
    """What a person stated of a duty; `layanan.model.atestasi.Atestasi` is one."""

    @property
    def tanggal(self) -> date:
        """The day it was made."""
        ...

    @property
    def peran(self) -> str:
        """The role of whoever made it."""
        ...

    @property
    def terpenuhi(self) -> bool:
        """Whether the duty is met."""
        ...

    def concerns(self, citation: Citation, /) -> bool:
        """Tell whether it speaks of a provision."""
        ...


@final
@frozen(kw_only=True)
class Conformance:
    """What the caller calls conforming: which rules count and which outcomes they may not have.

    Args:
        name: What the level is called.
        refuses: The outcomes that do not conform.
        articles_only: Whether rules of plain consistency (``KON-``) are left out.
        rules: The ids of the rules that count; None: all.
    """

    name: Text
    refuses: frozenset[Outcome] = frozenset({Outcome.FAIL})
    articles_only: bool = True
    rules: frozenset[str] | None = None

    def refused(self, finding: Finding) -> bool:
        """Tell whether a finding stands in the way."""
        return (
            finding.outcome in self.refuses
            and (self.rules is None or finding.rule in self.rules)
            and not (self.articles_only and finding.citation is None)
        )


LAWFUL: Final = Conformance(name=Text("tidak melanggar", "breaks no norm"))
"""No norm of the law is found unmet; what needs review does not stand in the way."""

STRICT: Final = Conformance(
    name=Text("tanpa temuan", "nothing found"),
    refuses=frozenset({Outcome.FAIL, Outcome.REVIEW}),
    articles_only=False,
)
"""Nothing is unmet, nothing needs review, nothing is inconsistent."""

_RAISED: Final = frozenset({Outcome.FAIL, Outcome.REVIEW})


@final
@frozen(kw_only=True)
class Report:
    """All that the rule book says of one subject and everything inside it.

    Made by `layanan.book.RuleSet.check`.

    Args:
        subject: The name of the class checked.
        on: The day whose law was applied.
        known_on: The day whose knowledge of decrees counted, or None.
        now: The moment at which open duties were judged.
        hari: How bare *hari* was read; None: both ways.
        visits: Every object checked, from the outside in.
        silenced: The rules that were switched off.
        offices: Whose calendar counted which part; none: there was no calendar.
    """

    subject: str
    on: date
    known_on: date | None
    now: Moment
    hari: BacaanHari | None
    visits: tuple[Visit, ...] = field(repr=False)
    silenced: tuple[Silenced, ...] = ()
    offices: tuple[Office, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is not met or needs review, from the outside in and in the order of the book."""
        return tuple(
            finding
            for visit in self.visits
            for finding in visit.findings
            if finding.outcome in _RAISED
        )

    @property
    def every(self) -> tuple[Finding, ...]:
        """All findings, with those that are met or do not apply."""
        return tuple(self._every())

    def _every(self) -> Iterator[Finding]:
        for visit in self.visits:
            for norm in visit.norms:
                said = [finding for finding in visit.findings if finding.norm is norm]
                yield from said or (Finding(norm, Outcome.PASS, visit.path),)

    @property
    def counts(self) -> dict[Outcome, int]:
        """How many findings there are of each outcome, passes included."""
        counts = dict.fromkeys(Outcome, 0)
        for visit in self.visits:
            heard = {finding.norm.id for finding in visit.findings}
            counts[Outcome.PASS] += len(visit.norms) - len(heard)
            for finding in visit.findings:
                counts[finding.outcome] += 1
        return counts

    def conforms(self, policy: Conformance = LAWFUL) -> bool:
        """Tell whether the subject conforms, by the caller's own measure.

        Args:
            policy: `LAWFUL`, `STRICT`, or another.
        """
        return not any(
            policy.refused(finding) for visit in self.visits for finding in visit.findings
        )

    def filter(
        self,
        *outcomes: Outcome,
        rule: str | None = None,
        citation: Citation | None = None,
        path: str | None = None,
        exposure: str | None = None,
    ) -> tuple[Finding, ...]:
        """Pick findings; each condition given has to hold.

        Args:
            *outcomes: One of these; none: FAIL and REVIEW.
            rule: The id of the rule.
            citation: The provision, or one that contains it.
            path: The place, or one that contains it.
            exposure: The id of a sanction the finding is exposed to.
        """
        wanted = frozenset(outcomes) or _RAISED
        return tuple(
            one
            for one in (self.findings if wanted <= _RAISED else self._every())
            if one.outcome in wanted
            and (rule is None or one.rule == rule)
            and (citation is None or any(citation.covers(c) for c in one.norm.citations))
            and (path is None or _inside(path, one.path))
            and (exposure is None or any(e.id == exposure for e in one.exposures))
        )

    def by_article(self) -> dict[Citation | None, tuple[Finding, ...]]:
        """Group the findings by the provision each rests on, in the order of the book."""
        return _grouped(self.findings, lambda one: (one.citation,))

    def by_subject(self) -> dict[str, tuple[Finding, ...]]:
        """Group the findings by the object each was made on, by its path; empty: the whole."""
        found = ((visit.path, one) for visit in self.visits for one in visit.findings)
        groups: dict[str, list[Finding]] = {}
        for path, one in found:
            if one.outcome in _RAISED:
                groups.setdefault(path, []).append(one)
        return {path: tuple(group) for path, group in groups.items()}

    def by_path(self) -> dict[str, tuple[Finding, ...]]:
        """Group the findings by their place in the whole."""
        return _grouped(self.findings, lambda one: (one.path,))

    def by_outcome(self) -> dict[Outcome, tuple[Finding, ...]]:
        """Group all findings, passes included, by outcome."""
        return _grouped(self._every(), lambda one: (one.outcome,))

    def by_exposure(self) -> dict[Exposure | None, tuple[Finding, ...]]:
        """Group the unmet norms by the sanctions they are exposed to; None: no sanction."""
        return _grouped(self.filter(Outcome.FAIL), lambda one: one.exposures or (None,))

    def settle(self, *statements: Statement, path: str = "") -> "Report":
        """Enter what people stated where a person had to decide.

        A finding that needs review passes where the latest statement on its provision says that the
        duty is met, and fails where it says that it is not; either says in which role that was
        stated, and when. What failed by the record stays failed, and what no statement concerns
        stays open, as do findings of plain consistency.

        Args:
            *statements: The statements, in any order, also of days after the report; of several on
                one day the last counts.
            path: The place they are about, with all it holds; empty: the whole.
        """
        ordered = sorted(statements, key=lambda one: one.tanggal)
        return evolve(
            self,
            visits=tuple(
                evolve(
                    visit,
                    findings=tuple(_settled(one, ordered, path) for one in visit.findings),
                )
                for visit in self.visits
            ),
        )

    def diff(self, later: "Report") -> Difference:
        """Compare with a later report on the same subject.

        Args:
            later: The other report.
        """
        return compare(self.findings, _names(self), later.findings, _names(later))

    def render(
        self, lang: Lang | str = Lang.ID, *, markdown: bool = False, every: bool = False
    ) -> str:
        """Print the report.

        Args:
            lang: ``"id"`` or ``"en"``.
            markdown: Whether as Markdown; else as plain text.
            every: Whether with what is met and what does not apply, and at length; else what needs
                review is one line each, under its provision.
        """
        sections = self._sections(every=every)
        return as_text(
            tuple(self._heading()),
            sections,
            _names(self),
            lang,
            markdown=markdown,
            compact=not every,
        )

    def to_html(self, lang: Lang | str = Lang.ID) -> str:
        """Return the report as an HTML fragment; whatever it names is escaped.

        Args:
            lang: ``"id"`` or ``"en"``.
        """
        sections = self._sections(every=False)
        return as_html(tuple(self._heading()), sections, _names(self), lang)

    def _repr_html_(self) -> str:
        """Show the report in a notebook, in Indonesian."""
        return self.to_html()

    def _heading(self) -> Iterator[Text]:
        name = self.visits[0].name if self.visits and not self.visits[0].path else ""
        yield Text("Laporan pemeriksaan {subject}", "Report on {subject}").format(
            subject=" ".join((self.subject, *name.split()))
        )
        yield Text("Menurut hukum pada {on}.", "By the law of {on}.").format(on=day_text(self.on))
        if self.known_on is not None:
            yield Text(
                "Menurut keputusan yang diketahui pada {day}.", "By the decrees known on {day}."
            ).format(day=day_text(self.known_on))
        yield _READ_AS.format(hari=_BOTH_WAYS if self.hari is None else self.hari.value)
        for office in self.offices:
            unit = f" {office.name}" if office.name else ""
            yield _COUNTED.format(name=unit, text=office.text)
        counts = self.counts
        yield Text(
            "; ".join(f"{counts[outcome]} {outcome.text.id}" for outcome in _ORDER) + ".",
            "; ".join(f"{counts[outcome]} {outcome.text.en}" for outcome in _ORDER) + ".",
        )
        for one in self.silenced:
            yield Text(
                "Aturan {rule} tidak diterapkan: {reason}", "Rule {rule} was not applied: {reason}"
            ).format(rule=one.rule, reason=one.reason)

    def _sections(self, *, every: bool) -> Iterator[tuple[Outcome, tuple[Finding, ...]]]:
        found = self.by_outcome() if every else _grouped(self.findings, lambda one: (one.outcome,))
        for outcome in _ORDER:
            if outcome in found:
                yield outcome, found[outcome]

    def to_dict(self) -> Json:
        """Return the report as plain data: dicts, lists, texts and numbers.

        The same report gives the same data, key by key in the same order. Sentences are included
        for readers without this library; `from_dict` makes them anew.
        """
        groups = _numbered(visit.norms for visit in self.visits)
        norms = {norm.id: norm for group in groups for norm in group}
        return {
            "version": 1,
            "subject": self.subject,
            "on": self.on.isoformat(),
            "known_on": None if self.known_on is None else self.known_on.isoformat(),
            "now": self.now.isoformat(),
            "hari": None if self.hari is None else self.hari.value,
            "silenced": [{"rule": one.rule, "reason": one.reason} for one in self.silenced],
            "offices": [one.to_dict() for one in self.offices],
            "norms": [norm.to_dict() for norm in norms.values()],
            "groups": [[norm.id for norm in group] for group in groups],
            "visits": [
                {
                    "path": visit.path,
                    "name": visit.name,
                    "group": groups[visit.norms],
                    "findings": [one.to_dict() for one in visit.findings],
                }
                for visit in self.visits
            ],
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Report":
        """Read a report back from `to_dict`.

        Args:
            data: What `to_dict` returned, also after a round through JSON.

        Raises:
            MalformedError: if the data is of another version or a part is missing or misshaped.
        """
        if data.get("version") != 1:
            raise MalformedError(
                "Report", [Fault.of("version", data.get("version"), Text("1", "1"))]
            )
        try:
            return _read(data)
        except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
            expected = Text("isi dari to_dict", "what to_dict returns")
            raise MalformedError("Report", [Fault.of("data", error, expected)]) from error


_READ_AS: Final = Text(
    "Kata hari tanpa keterangan dibaca {hari}.", "The word hari alone is read as {hari}."
)
_COUNTED: Final = Text("Kalender{name}: {text}.", "Calendar{name}: {text}.")
_BOTH_WAYS: Final = Text("hari kalender dan hari kerja", "hari kalender and as hari kerja")
_ORDER: Final = (Outcome.FAIL, Outcome.REVIEW, Outcome.PASS, Outcome.NOT_APPLICABLE)


def _inside(place: str, path: str) -> bool:
    return not place or path == place or path.startswith((f"{place}.", f"{place}["))


def _settled(finding: Finding, statements: Sequence[Statement], path: str) -> Finding:
    """A finding as the last of some statements leaves it, which are given in order."""
    citation = finding.citation
    if finding.outcome is not Outcome.REVIEW or citation is None or not _inside(path, finding.path):
        return finding
    for one in reversed(statements):
        if one.concerns(citation):
            return Finding(
                finding.norm,
                Outcome.PASS if one.terpenuhi else Outcome.FAIL,
                finding.path,
                "dinyatakan-terpenuhi" if one.terpenuhi else "dinyatakan-tidak",
                (("peran", one.peran), ("tanggal", one.tanggal)),
                finding.exposed,
            )
    return finding


def _grouped(
    findings: Iterable[Finding], keys: Callable[[Finding], Iterable[K]]
) -> dict[K, tuple[Finding, ...]]:
    groups: dict[K, list[Finding]] = {}
    for one in findings:
        for key in keys(one):
            groups.setdefault(key, []).append(one)
    return {key: tuple(group) for key, group in groups.items()}


def _names(report: Report) -> dict[str, str]:
    """What each object inside the whole is called, on one line."""
    return {
        visit.path: " ".join(visit.name.split())
        for visit in report.visits
        if visit.path and visit.name
    }


def _numbered(groups: Iterable[tuple[Norm, ...]]) -> dict[tuple[Norm, ...], int]:
    """Number the distinct groups; by identity first, because hashing a norm is not free."""
    seen: dict[int, tuple[Norm, ...]] = {}
    for group in groups:
        seen.setdefault(id(group), group)
    numbers: dict[tuple[Norm, ...], int] = {}
    for group in seen.values():
        numbers.setdefault(group, len(numbers))
    return numbers


def _read(data: Mapping[str, Any]) -> Report:
    norms = {plain["id"]: Norm.from_dict(plain) for plain in data["norms"]}
    groups: list[tuple[Norm, ...]] = [
        tuple(norms[rule] for rule in group) for group in data["groups"]
    ]
    known_on, hari = data["known_on"], data["hari"]
    now: str = data["now"]
    return Report(
        subject=data["subject"],
        on=date.fromisoformat(data["on"]),
        known_on=None if known_on is None else date.fromisoformat(known_on),
        now=datetime.fromisoformat(now) if "T" in now else date.fromisoformat(now),
        hari=None if hari is None else BacaanHari(hari),
        visits=tuple(_visit(visit, norms, groups[int(visit["group"])]) for visit in data["visits"]),
        silenced=tuple(Silenced(one["rule"], one["reason"]) for one in data["silenced"]),
        offices=tuple(Office.from_dict(one) for one in data["offices"]),
    )


def _visit(plain: Json, norms: Mapping[str, Norm], group: tuple[Norm, ...]) -> Visit:
    findings = tuple(Finding.from_dict(one, norms[one["rule"]]) for one in plain["findings"])
    return Visit(plain["path"], group, findings, plain["name"])
