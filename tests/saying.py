"""Everything each rule of the book can say: its examples, varied one fact at a time.

``data/said`` holds the answer as a reader would want it: rule by rule, what the norm asks and whom
it concerns; each outcome, the place it points at, and the sentence in both languages; then the days
in its examples that turn the verdict as they pass from tomorrow to yesterday. Whoever changes a
rule on purpose writes it anew and reads the difference, sentence by sentence::

    python tests/saying.py
"""

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from functools import cache, partial
from itertools import chain
from pathlib import Path
from typing import Annotated, Any, Final, NamedTuple, cast, get_args, get_origin

import attrs
from attrs import evolve

from layanan import BacaanHari
from layanan.context import Context
from layanan.errors import LayananError
from layanan.finding import Finding
from layanan.hukum.law import LAW
from layanan.model.atestasi import Atestasi
from layanan.model.isian import Isian
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.rule import EXAMPLE_DAY, AnyRule
from layanan.waktu.kalender import Kalender

__all__ = ["DATA", "Said", "block", "booklets", "said", "situations", "turning", "variants"]

DATA: Final = Path(__file__).parent / "data" / "said"
KALENDER: Final = Kalender.pemerintah()
_DAYS: Final = (-7000, -400, -61, -31, -8, -1, 1, 8, 31, 61, 400)
_FEW: Final = 80  # so many changes of one fact, and two facts are changed at once as well
_NUMBERS: Final = (-20, -1, 1, 40)


class Said(NamedTuple):
    """One thing a rule says: the outcome, the place (indices taken out), and the sentences."""

    outcome: str
    place: str
    key: str
    indonesian: str
    english: str


def _parts(thing: object, depth: int) -> Iterator[object]:
    """A model object and all it is made of."""
    if attrs.has(type(thing)):
        yield thing
        if depth:
            for one in attrs.fields(cast("Any", type(thing))):
                yield from _parts(getattr(thing, one.name), depth - 1)
    elif type(thing) in {tuple, frozenset}:
        for item in sorted(cast("tuple[object, ...]", thing), key=repr):
            yield from _parts(item, depth)


@cache
def _pool() -> dict[type, list[object]]:
    """Up to four instances of each class, out of the examples of all rules."""
    found: dict[type, list[object]] = {}
    for rule in LAW.book.rules:
        for lawful in (True, False):
            example = rule.example(lawful=lawful)
            for thing in chain(_parts(example.subject, 4), _parts(example.within, 4)):
                kept = found.setdefault(type(thing), [])
                if len(kept) < 4 and thing not in kept:
                    kept.append(thing)
    return found


def _classes(annotation: object) -> Iterator[tuple[type, bool]]:
    """The classes an annotation names, and whether many of them are held."""
    origin, args = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        yield from _classes(args[0])
    elif origin in {tuple, frozenset}:
        yield from ((cls, True) for cls, _ in _classes(args[0]))
    elif args:
        for inner in args:
            yield from _classes(inner)
    elif isinstance(annotation, type):
        yield annotation, False


def _beside(value: object) -> Iterator[object]:
    """Other values of the same kind."""
    match value:
        case bool():
            yield not value
        case Enum():
            yield from (other for other in type(value) if other is not value)
        case datetime() | date():
            yield from (value + timedelta(days) for days in _DAYS)
            yield EXAMPLE_DAY
        case int():
            yield from (value + step for step in _NUMBERS)
        case Decimal():
            yield from (value + step for step in (*_NUMBERS, 10**12))
        case _:
            pass


def _known(cls: type[object], held: object) -> tuple[object, ...]:
    """Instances of a class to put in a place."""
    if issubclass(cls, Enum):
        return tuple(cls)
    if cls is bool:
        return (True, False)
    if cls is date and held is None:
        return tuple(EXAMPLE_DAY + timedelta(days) for days in (-400, 0, 400))
    if held in _BLANK:
        return _SAMPLES.get(cls, tuple(_pool().get(cls, ())))
    return () if cls in _SAMPLES else tuple(_pool().get(cls, ()))


_BLANK: Final = (None, "", ())
_SAMPLES: Final[dict[type, tuple[object, ...]]] = {
    str: ("contoh",),
    int: (1,),
    Decimal: (Decimal(1),),
}


def _of_field(held: object, one: "attrs.Attribute[object]") -> Iterator[object]:
    """What else a field may hold."""
    if one.default is None or type(one.default) in _PLAIN:
        yield one.default
    yield from _beside(held)
    kinds, kept = _members(held), _items(held)
    for cls, many in _classes(one.type):
        others = _known(cls, held)
        if not many:
            yield from (other for other in others if other != held)
            continue
        if kinds is not None:
            yield from (frozenset(), frozenset(others))
            yield from (frozenset({other}) for other in others)
            yield from (kinds - {other} for other in others)
            continue
        yield ()
        yield from ((other,) for other in others)
        if kept is not None:
            yield kept + kept
            yield from (kept[:at] + kept[at + 1 :] for at in range(len(kept)))
            yield from ((*kept, other) for other in others if other not in kept)


def _members(held: object) -> frozenset[object] | None:
    return cast("frozenset[object]", held) if type(held) is frozenset else None


def _items(held: object) -> tuple[object, ...] | None:
    return cast("tuple[object, ...]", held) if type(held) is tuple else None


_PLAIN: Final = (str, tuple, frozenset, bool, Isian)


def _below(held: object, depth: int) -> Iterator[object]:
    """What a field holds, with one fact in that changed."""
    kept = _items(held)
    if kept is None:
        yield from variants(held, depth)
        return
    for at, part in enumerate(kept):
        for other in variants(part, depth):
            yield (*kept[:at], other, *kept[at + 1 :])


def variants(subject: object, depth: int) -> Iterator[object]:
    """The subject with one fact in it changed, down to ``depth`` levels."""
    cls = cast("Any", type(subject))
    if not depth or not attrs.has(cls) or not cls.__module__.startswith("layanan.model"):
        return
    for one in attrs.fields(attrs.resolve_types(cls, include_extras=True)):
        if not one.init:
            continue
        held: object = getattr(subject, one.name)
        for value in chain(_of_field(held, one), _below(held, depth - 1)):
            # What cannot be built needs no judging.
            with suppress(LayananError):
                yield attrs.evolve(cast("Any", subject), **{one.name: value})


def situations(rule: AnyRule, depth: int = 2) -> Iterator[tuple[object, Context]]:
    """The examples of a rule and what one changed fact makes of them, with what surrounds them."""
    for lawful in (True, False):
        example = rule.example(lawful=lawful)
        context = _context(rule, lawful=lawful)
        much_later = _later(context)
        for surely in (context, much_later):
            for one in (surely, evolve(surely, hari=None), evolve(surely, kalender=None)):
                yield example.subject, one
                yield example.subject, evolve(one, parents=())
        near = tuple(variants(example.subject, depth))
        yield from ((subject, context) for subject in near)
        if len(near) <= _FEW:
            for subject in near:
                yield from ((other, context) for other in variants(subject, 1))
        for at, parent in enumerate(example.within):
            for other in variants(parent, depth):
                parents = (*example.within[:at], other, *example.within[at + 1 :])
                yield example.subject, evolve(context, parents=parents)
        yield from _stated(rule, lawful=lawful)
    yield from _elsewhere(rule)


def _elsewhere(rule: AnyRule) -> Iterator[tuple[object, Context]]:
    """The subjects of other rules, alone, now and later."""
    alone = evolve(_context(rule, lawful=True), parents=())
    for other in _pool()[rule.subject]:
        for subject in (other, *variants(other, 1)):
            yield subject, alone
            yield subject, _later(alone)


def _stated(rule: AnyRule, *, lawful: bool) -> Iterator[tuple[object, Context]]:
    """An example of which somebody has stated that the norm is, or is not, met."""
    subject, context = rule.example(lawful=lawful).subject, _context(rule, lawful=lawful)
    for citation in rule.norm.citations:
        for met in (True, False):
            stated = (
                Atestasi(
                    tanggal=context.today,
                    peran="Inspektur",
                    kutipan=citation,
                    pernyataan="Diperiksa.",
                    terpenuhi=met,
                ),
            )
            parents = (Penyelenggaraan(atestasi=stated), *context.parents)
            yield subject, evolve(context, parents=parents)
            if hasattr(subject, "atestasi"):
                yield evolve(subject, atestasi=stated), context


def _context(rule: AnyRule, *, lawful: bool) -> Context:
    """What surrounds an example when it is demonstrated."""
    example = rule.example(lawful=lawful)
    on = example.on or (EXAMPLE_DAY if rule.span.covers(EXAMPLE_DAY) else rule.span.start)
    now = on if example.now is None else example.now
    today = KALENDER.zona.day(now) if isinstance(now, datetime) else now
    return Context(on, None, now, today, KALENDER, BacaanHari.KALENDER, example.within)


def _later(context: Context) -> Context:
    """The same, judged more than two years on."""
    then = context.today + timedelta(800)
    return evolve(context, now=then, today=then)


def said(rule: AnyRule) -> list[Said]:
    """All that a rule says, once per outcome, place, message and thing named: the first time."""
    found: dict[tuple[object, ...], Said] = {}
    for subject, context in situations(rule):
        for one in rule.check(subject, context):
            place = re.sub(r"\[\d+\]", "[]", one.at)
            named = tuple(value for name, value in one.parameters if name in _NAMED)
            key = (one.outcome, place, one.key, named)
            if key not in found:
                finding = Finding(rule.norm, one.outcome, one.at, one.key, one.parameters)
                found[key] = Said(
                    one.outcome.value, place, one.key, finding.render("id"), finding.render("en")
                )
    return sorted(found.values())


_NAMED: Final = frozenset({"apa", "hal"})
"""Parameters that say what a sentence is about; the others only fill it in."""


def turning(rule: AnyRule) -> Iterator[str]:
    """The days in the examples on which it matters whether they are past, today or to come."""
    for lawful in (True, False):
        context = _context(rule, lawful=lawful)
        for place, moved in _dated(rule.example(lawful=lawful).subject, 3):
            verdicts: list[str] = []
            for days in (-1, 0, 1):
                try:
                    subject = moved(context.today + timedelta(days))
                except LayananError:
                    verdicts.append("-")
                else:
                    kinds = {one.outcome.value for one in rule.check(subject, context)}
                    verdicts.append(" and ".join(sorted(kinds)) or "pass")
            if len(set(verdicts)) > 1:
                kind = "lawful" if lawful else "unlawful"
                yesterday, today, tomorrow = verdicts
                yield (
                    f"  the {kind} example, {place} yesterday {yesterday}, today {today}, "
                    f"tomorrow {tomorrow}"
                )


def _dated(subject: object, depth: int) -> Iterator[tuple[str, Callable[[date], object]]]:
    """The days a subject holds: where, and how to move each."""
    cls = cast("Any", type(subject))
    if not depth or not attrs.has(cls) or not cls.__module__.startswith("layanan.model"):
        return
    for one in attrs.fields(cls):
        held: object = getattr(subject, one.name)
        if not one.init:
            continue
        put = partial(_put, subject, one.name)
        if isinstance(held, date):
            yield one.name, put
        kept = _items(held)
        if kept is None:
            for place, moved in _dated(held, depth - 1):
                yield f"{one.name}.{place}", partial(_through, moved, put)
            continue
        for at, part in enumerate(kept):
            into = partial(_into, kept, at, put)
            if isinstance(part, date):
                yield f"{one.name}[{at}]", into
            for place, moved in _dated(part, depth - 1):
                yield f"{one.name}[{at}].{place}", partial(_through, moved, into)


def _put(subject: object, name: str, value: object) -> object:
    return evolve(cast("Any", subject), **{name: value})


def _into(kept: tuple[object, ...], at: int, put: Callable[[Any], object], part: object) -> object:
    return put((*kept[:at], part, *kept[at + 1 :]))


def _through(moved: Callable[[date], object], put: Callable[[Any], object], day: date) -> object:
    return put(moved(day))


def block(rule: AnyRule) -> str:
    """What ``data/said`` holds of one rule."""
    lines = [f"{rule.id} {rule.name}"]
    for text in (rule.title, *([rule.applies] if rule.applies else [])):
        lines += [f"  {text.id}", f"  {text.en}"]
    for one in said(rule):
        lines.append(f"  {one.outcome} at {one.place or 'the whole'}")
        lines.append(f"    {one.indonesian}")
        lines.append(f"    {one.english}")
    lines += turning(rule)
    return "\n".join(lines)


def booklets() -> dict[str, str]:
    """The files of ``data/said`` by name: one for every five articles of an instrument."""
    written: dict[str, list[str]] = {}
    for rule in LAW.book.rules:
        pasal = 0 if rule.citation is None else rule.citation.pasal or 0
        first = pasal - pasal % 5
        name = f"{rule.id.split('-')[0].lower()}-{first:02}-{first + 4:02}.txt"
        written.setdefault(name, []).append(block(rule))
    return {name: "\n\n".join(blocks) + "\n" for name, blocks in written.items()}


if __name__ == "__main__":
    DATA.mkdir(exist_ok=True)
    for name, text in booklets().items():
        (DATA / name).write_text(text, encoding="utf-8")
