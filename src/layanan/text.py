"""Text for people, in Indonesian and in English.

Results are data first and sentences last: a finding or a step keeps a template and its parameters,
and a sentence is made only when somebody asks for one. Indonesian is the original.
"""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum, unique
from typing import Final, final

from attrs import frozen

__all__ = ["MONTHS", "WEEKDAYS", "Lang", "Text", "day_text", "listing"]


@final
@unique
class Lang(StrEnum):
    """A language texts exist in: Indonesian (``id``, the original) or English (``en``)."""

    ID = "id"
    EN = "en"


@final
@frozen
class Text:
    """One text in both languages, possibly a template with ``{named}`` parameters.

    Args:
        id: The Indonesian original.
        en: The English rendering.

    Raises:
        TypeError: if either is no text.

    Example:
        >>> hari = Text("{n} hari kerja", "{n} working days").format(n=5)
        >>> hari.render("en")
        '5 working days'
    """

    id: str
    en: str

    def __attrs_post_init__(self) -> None:
        # The checks of `layanan.checking` are built on this class and cannot be used for it.
        if not (_is_text(self.id) and _is_text(self.en)):
            message = f"Text(id, en) wants two texts, not {(self.id, self.en)!r}"
            raise TypeError(message)

    def render(self, lang: Lang | str = Lang.ID) -> str:
        """Return the text in one language.

        Args:
            lang: ``"id"`` or ``"en"``.

        Raises:
            ValueError: if ``lang`` is neither.
        """
        return self.id if Lang(lang) is Lang.ID else self.en

    def format(self, **parameters: object) -> "Text":
        """Fill the template; a parameter that is itself a `Text` is filled in its own language.

        Args:
            **parameters: One value for each ``{name}`` in the template.

        Raises:
            KeyError: if the template names a parameter that is not given.
        """
        return Text(
            self.id.format_map(_spoken(parameters, Lang.ID)),
            self.en.format_map(_spoken(parameters, Lang.EN)),
        )

    def __str__(self) -> str:
        return self.id


def _is_text(given: object) -> bool:
    return isinstance(given, str)


def _spoken(parameters: dict[str, object], lang: Lang) -> dict[str, object]:
    return {
        name: value.render(lang) if isinstance(value, Text) else value
        for name, value in parameters.items()
    }


WEEKDAYS: Final = (
    Text("Senin", "Monday"),
    Text("Selasa", "Tuesday"),
    Text("Rabu", "Wednesday"),
    Text("Kamis", "Thursday"),
    Text("Jumat", "Friday"),
    Text("Sabtu", "Saturday"),
    Text("Minggu", "Sunday"),
)
"""The days of the week, Monday first as in `datetime.date.weekday`."""

MONTHS: Final = (
    Text("Januari", "January"),
    Text("Februari", "February"),
    Text("Maret", "March"),
    Text("April", "April"),
    Text("Mei", "May"),
    Text("Juni", "June"),
    Text("Juli", "July"),
    Text("Agustus", "August"),
    Text("September", "September"),
    Text("Oktober", "October"),
    Text("November", "November"),
    Text("Desember", "December"),
)
"""The months, January first."""


def day_text(day: date) -> Text:
    """Write a date for people.

    Example:
        >>> day_text(date(2026, 3, 13)).id
        'Jumat, 13 Maret 2026'
    """
    return Text("{weekday}, {d} {month} {y}", "{weekday} {d} {month} {y}").format(
        weekday=WEEKDAYS[day.weekday()], d=day.day, month=MONTHS[day.month - 1], y=day.year
    )


_AND: Final = Text(" dan ", " and ")


def listing(items: Iterable[Text], joint: Text = _AND) -> Text:
    """Join texts into one: "a, b dan c".

    Args:
        items: What to join.
        joint: What stands before the last.

    Raises:
        ValueError: if there is nothing to join.

    Example:
        >>> listing([Text("a", "a"), Text("b", "b"), Text("c", "c")]).en
        'a, b and c'
    """
    *most, last = items
    if not most:
        return last
    return Text(
        ", ".join(item.id for item in most) + joint.id + last.id,
        ", ".join(item.en for item in most) + joint.en + last.en,
    )
