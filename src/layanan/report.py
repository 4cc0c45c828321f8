"""Report: everything the rule book says of one subject, as data first and text last.

A report keeps, for each object that was checked, the norms applied to it and what they had to say.
Passes are not stored, they are what is left (`Report.every`); so a report on a hundred thousand
lawful standards is small. It carries its norms with their sentences and sanctions, and can
therefore be stored, read back and rendered by someone who has no rule book (`Report.to_dict`,
`Report.from_dict`).

Sanctions are what a breach is *exposed to*. A report never says that one applies: that is for the
authority the law names, and each rendering says so.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from html import escape
from typing import Any, Final, TypeAlias, TypeVar, final

from attrs import field, frozen

from layanan.checking import Moment
from layanan.citation import Citation
from layanan.errors import Fault, MalformedError
from layanan.finding import Exposure, Finding, Json, Norm, Outcome
from layanan.text import Lang, Text, day_text
from layanan.waktu.deadline import BacaanHari

__all__ = [
    "CAUTION",
    "LAWFUL",
    "STRICT",
    "Conformance",
    "Difference",
    "Report",
    "Silenced",
    "Visit",
]

K = TypeVar("K")

_Key: TypeAlias = tuple[str, Outcome, str, str]

CAUTION: Final = Text(
    "Sanksi yang disebut adalah yang diancamkan oleh ketentuan itu. Ini bukan putusan: yang "
    "berwenang menilai dan menjatuhkannya adalah pejabat yang ditunjuk undang-undang.",
    "The sanctions named are those the provision is exposed to. This is no verdict: judging and "
    "imposing them is for the authority the law names.",
)
"""What every rendering that names a sanction says."""


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
@frozen
class Difference:
    """What changed between two reports on the same subject.

    A finding is the same if rule, outcome, place and message are; its parameters may differ. The
    place of something that has a name of its own is that name and not its number in a row: a
    standard put before the others moves no finding on them.

    Args:
        appeared: Findings of the later report only.
        resolved: Findings of the earlier report only.
        remaining: Findings of both, as in the later one.
    """

    appeared: tuple[Finding, ...]
    resolved: tuple[Finding, ...]
    remaining: tuple[Finding, ...]

    def render(self, lang: Lang | str = Lang.ID) -> str:
        """Print it, one line per finding that appeared or was resolved.

        Args:
            lang: ``"id"`` or ``"en"``.
        """
        signs = (("+", self.appeared), ("-", self.resolved))
        lines = [
            f"{sign} {_line(one, one.path).render(lang)}" for sign, part in signs for one in part
        ]
        kept = Text("{n} temuan tetap", "{n} findings remain").format(n=len(self.remaining))
        return "\n".join([*lines, kept.render(lang)])


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
    """

    subject: str
    on: date
    known_on: date | None
    now: Moment
    hari: BacaanHari | None
    visits: tuple[Visit, ...] = field(repr=False)
    silenced: tuple[Silenced, ...] = ()

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

    def diff(self, later: "Report") -> Difference:
        """Compare with a later report on the same subject.

        Args:
            later: The other report.
        """
        shared = _shared_places(self) | _shared_places(later)
        before, after = _located(self, shared), _located(later, shared)
        pairs = {key: _unpaired(before.get(key, []), after.get(key, [])) for key in before | after}
        new = {id(one) for _, added in pairs.values() for one in added}
        return Difference(
            tuple(one for found in after.values() for one in found if id(one) in new),
            tuple(one for key in before for one in pairs[key][0]),
            tuple(one for found in after.values() for one in found if id(one) not in new),
        )

    def render(
        self, lang: Lang | str = Lang.ID, *, markdown: bool = False, every: bool = False
    ) -> str:
        """Print the report.

        Args:
            lang: ``"id"`` or ``"en"``.
            markdown: Whether as Markdown; else as plain text.
            every: Whether with what is met and what does not apply.
        """
        plain = [line.render(lang) for line in self._heading()]
        head = f"# {_marked(plain[0])}" if markdown else plain[0]
        lines = [head, "", *plain[1:]]
        names = _names(self)
        exposed = False
        for outcome, findings in self._sections(every=every):
            title = outcome.text.render(lang)
            lines += ["", f"## {title}" if markdown else title.upper(), ""]
            for one in findings:
                lines += _item(one, _place(one, names), lang, markdown=markdown)
                exposed = exposed or bool(one.exposures)
        if exposed:
            lines += ["", CAUTION.render(lang)]
        return "\n".join(lines) + "\n"

    def to_html(self, lang: Lang | str = Lang.ID) -> str:
        """Return the report as an HTML fragment; whatever it names is escaped.

        Args:
            lang: ``"id"`` or ``"en"``.
        """
        names = _names(self)
        head, *rest = (escape(line.render(lang)) for line in self._heading())
        rows = "".join(
            _table_row(one, _place(one, names), lang)
            for _, found in self._sections(every=False)
            for one in found
        )
        header = "".join(f"<th>{name.render(lang)}</th>" for name in _COLUMNS)
        table = f"<table><thead><tr>{header}</tr></thead><tbody>{rows}</tbody></table>"
        caution = escape(CAUTION.render(lang))
        return f"<p><b>{head}</b><br>{'<br>'.join(rest)}</p>{table}<p>{caution}</p>"

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
_BOTH_WAYS: Final = Text("hari kalender dan hari kerja", "hari kalender and as hari kerja")
_ORDER: Final = (Outcome.FAIL, Outcome.REVIEW, Outcome.PASS, Outcome.NOT_APPLICABLE)


def _inside(place: str, path: str) -> bool:
    return not place or path == place or path.startswith((f"{place}.", f"{place}["))


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


def _shared_places(report: Report) -> frozenset[str]:
    """The places that two objects of the same name would share."""
    names = _names(report)
    places = Counter(_named_place(path, names, frozenset()) for path in names)
    return frozenset(place for place, times in places.items() if times > 1)


def _located(report: Report, shared: frozenset[str]) -> dict[_Key, list[Finding]]:
    """The findings of a report by what makes two of them the same."""
    names = _names(report)
    found: dict[_Key, list[Finding]] = {}
    for one in report.findings:
        place = _named_place(one.path, names, shared)
        found.setdefault((one.rule, one.outcome, place, one.key), []).append(one)
    return found


def _named_place(path: str, names: Mapping[str, str], shared: frozenset[str]) -> str:
    """A path with names for numbers, where a name stands for one thing only."""
    walked = place = ""
    for part in path.split("."):
        walked = f"{walked}.{part}" if walked else part
        named = part
        if walked in names and part.endswith("]"):
            named = f"{part[: part.rindex('[')]}[{names[walked]!r}]"
        tried = f"{place}.{named}" if place else named
        place = tried if tried not in shared else f"{tried.removesuffix(named)}{part}"
    return place


def _unpaired(before: list[Finding], after: list[Finding]) -> tuple[list[Finding], list[Finding]]:
    """Pair findings that are the same, those with equal parameters first; what is left of both."""
    left = list(before)
    new: list[Finding] = []
    for one in after:
        equal = next((i for i, was in enumerate(left) if was.parameters == one.parameters), None)
        if equal is None:
            new.append(one)
        else:
            del left[equal]
    both = min(len(left), len(new))
    return left[both:], new[both:]


def _place(one: Finding, names: Mapping[str, str]) -> str:
    """The path, with the name of the innermost object around it that has one."""
    around = one.path
    while around:
        if around in names:
            return f"{one.path}; {names[around]}"
        around = around.rpartition(".")[0]
    return one.path


def _line(one: Finding, place: str) -> Text:
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
    if not one.exposures:
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


def _item(one: Finding, place: str, lang: Lang | str, *, markdown: bool) -> Iterator[str]:
    text = _line(one, place).render(lang)
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
    )


def _visit(plain: Json, norms: Mapping[str, Norm], group: tuple[Norm, ...]) -> Visit:
    findings = tuple(Finding.from_dict(one, norms[one["rule"]]) for one in plain["findings"])
    return Visit(plain["path"], group, findings, plain["name"])
