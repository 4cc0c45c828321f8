"""Office: whose calendar counts which part of a whole.

A provider has units, and a unit may keep a week, a region, a zone or holidays of its own. What such
a unit has to do in time is counted by the unit's calendar; the calendar given to a check is for all
that states none. Which class belongs to which unit is for the layer of the law to say
(`Locating`); the rule book asks it, and a report keeps the answer.
"""

from collections.abc import Callable, Iterable, MutableMapping
from typing import Any, Final, TypeAlias, final

from attrs import frozen

from layanan.context import Context
from layanan.finding import Json
from layanan.text import WEEKDAYS, Text
from layanan.waktu.kalender import Kalender
from layanan.waktu.keputusan import JenisLibur

__all__ = ["Located", "Locating", "Office", "Offices"]

Offices: TypeAlias = dict[tuple[str, Kalender | None], list[str]]
"""What a check found: the unit and its calendar, with the paths it counts."""

Located: TypeAlias = tuple[str, Kalender | None] | None
"""The unit and its calendar, or None."""

Locating: TypeAlias = Callable[[Any, Context, MutableMapping[int, object]], Located]
"""Finds the unit an object belongs to, and its calendar; None: it states no calendar of its own.

The calendar is None where nobody can say which it is. The mapping is kept for one check, to look
units up in.
"""


@final
@frozen
class Office:
    """Whose calendar counted some parts of what was checked.

    Args:
        name: The unit; empty: the calendar given to the check.
        text: The calendar in words.
        paths: The parts, each with all it holds; empty: the whole.
    """

    name: str
    text: Text
    paths: tuple[str, ...]

    def to_dict(self) -> Json:
        """Return it as plain data."""
        return {
            "name": self.name,
            "text": {"id": self.text.id, "en": self.text.en},
            "paths": list(self.paths),
        }

    @classmethod
    def from_dict(cls, plain: Json) -> "Office":
        """Read it back; what is no office raises whatever reading it raises."""
        text = plain["text"]
        paths: list[str] = plain["paths"]
        return cls(plain["name"], Text(text["id"], text["en"]), tuple(paths))

    @classmethod
    def told(cls, found: Offices) -> "tuple[Office, ...]":
        """Put what a check found into words.

        Args:
            found: The units with their calendars and paths.
        """
        return tuple(
            cls(name, _described(kalender), tuple(paths))
            for (name, kalender), paths in found.items()
        )


_UNCLEAR: Final = Text("kalendernya tidak jelas", "its calendar is not clear")
_OPEN: Final = Text("buka pada cuti bersama", "open on collective leave")


def _described(kalender: Kalender | None) -> Text:
    if kalender is None:
        return _UNCLEAR
    zone = kalender.zona.value
    parts = [_joined(WEEKDAYS[day] for day in sorted(kalender.week)), Text(zone, zone)]
    if kalender.wilayah:
        parts.append(Text(kalender.wilayah, kalender.wilayah))
    if JenisLibur.CUTI_BERSAMA not in kalender.closed_kinds:
        parts.append(_OPEN)
    if closed := len(kalender.extra_closed):
        parts.append(Text("{n} hari tutup sendiri", "{n} closed days of its own").format(n=closed))
    if opened := len(kalender.extra_open):
        parts.append(Text("{n} hari buka sendiri", "{n} open days of its own").format(n=opened))
    return _joined(parts)


def _joined(texts: Iterable[Text]) -> Text:
    parts = tuple(texts)
    return Text(", ".join(one.id for one in parts), ", ".join(one.en for one in parts))
