"""Langkah: what the rules on the making of a standard share (PP 96/2012 Pasal 22-28).

Three questions that each of them asks: was the making over before the regulation was law, which
steps does it record, and when does the time for comments end.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Final, TypeVar, cast

from layanan.citation import PP_96_2012 as PP
from layanan.context import Context, Remark, not_applicable
from layanan.model.penyusunan import Penyusunan, Perbaikan
from layanan.model.standar import StandarPelayanan
from layanan.tenggat.pp96_2012 import MASUKAN
from layanan.text import Text

__all__ = ["BERLAKU", "adopted", "closing", "named", "published", "since_force", "steps"]

T = TypeVar("T")

BERLAKU: Final = MASUKAN.validity.start
"""30 October 2012, the day the regulation took effect (Pasal 51)."""


def named(remark: Remark, parameter: str) -> date:
    """Read a day off a remark about a time limit.

    Args:
        remark: The remark.
        parameter: What it names the day.
    """
    return cast("date", dict(remark.parameters)[parameter])


def adopted(context: Context) -> date | None:
    """Return when the standard that encloses the subject was adopted, if that is recorded.

    Args:
        context: The rule's context.
    """
    standar = context.enclosing(StandarPelayanan)
    return None if standar is None else standar.ditetapkan


def steps(making: Penyusunan) -> Iterator[tuple[str, Text, date]]:
    """Give the days recorded of a making: the field, the step and the day, step by step.

    Args:
        making: The making of a standard.
    """
    if making.rancangan is not None and making.rancangan.disiapkan is not None:
        yield "rancangan.disiapkan", _DRAFT, making.rancangan.disiapkan
    if making.pembahasan is not None:
        for day in making.pembahasan.tanggal:
            yield "pembahasan.tanggal", _TALK, day
    if making.berita_acara is not None and making.berita_acara.ditandatangani is not None:
        yield "berita_acara.ditandatangani", _MINUTES, making.berita_acara.ditandatangani
    for one in making.publikasi or ():
        if one.tanggal is not None:
            yield "publikasi", _PUBLICATION, one.tanggal
    if isinstance(making.perbaikan, Perbaikan) and making.perbaikan.selesai is not None:
        yield "perbaikan.selesai", _IMPROVEMENT, making.perbaikan.selesai


_DRAFT: Final = Text("rancangan siap", "the draft was ready")
_TALK: Final = Text("rancangan dibahas", "the draft was discussed")
_MINUTES: Final = Text("berita acara ditandatangani", "the minutes were signed")
_PUBLICATION: Final = Text("rancangan dipublikasikan", "the draft was published")
_IMPROVEMENT: Final = Text("rancangan diperbaiki", "the draft was improved")


def since_force(
    check: Callable[[T, Context], Iterable[Remark]], subject: T, context: Context
) -> Iterator[Remark]:
    """Ask nothing of a making that was over before the regulation was law.

    Args:
        check: The check of the rule.
        subject: A making, or a part of one.
        context: The rule's context.
    """
    last = adopted(context)
    if last is None or last < BERLAKU:
        making = subject if isinstance(subject, Penyusunan) else context.enclosing(Penyusunan)
        days = [] if making is None else [day for _, _, day in steps(making)]
        last = max(days if last is None else [*days, last], default=BERLAKU)
        if last < BERLAKU:
            yield not_applicable("belum-berlaku", dasar=str(PP), mulai=last)
            return
    yield from check(subject, context)


def published(making: Penyusunan) -> date | None:
    """Return when the draft was first published after its discussion, or None.

    What Pasal 27 ayat (1) has published is the draft *as discussed*: a day before the minutes were
    signed is the day of an earlier text.

    Args:
        making: The making of a standard.
    """
    minutes = making.berita_acara
    signed = None if minutes is None else minutes.ditandatangani
    days = (one.tanggal for one in making.publikasi or () if one.tanggal is not None)
    return min((day for day in days if signed is None or day >= signed), default=None)


def closing(making: Penyusunan, context: Context) -> Remark | None:
    """Say when the time for comments ends (Pasal 27 ayat (2)), in the words of the time rules.

    What comes on the last day there is comes too late, and the remark on that names the limit: key
    ``terlambat``, parameter ``batas``. Where the limit cannot be known the remark says why.

    Args:
        making: The making of a standard.
        context: The rule's context.

    Returns:
        The remark; None in the last days there are.
    """
    return next(iter(context.in_time(MASUKAN, published(making), date.max, at="publikasi")), None)
