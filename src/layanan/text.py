"""Text for people, in Indonesian and in English.

Results are data first and sentences last: a finding or a step keeps a template and its parameters,
and a sentence is made only when somebody asks for one. Indonesian is the original.
"""

from enum import StrEnum, unique
from typing import final

from attrs import frozen

__all__ = ["Lang", "Text"]


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

    Example:
        >>> hari = Text("{n} hari kerja", "{n} working days").format(n=5)
        >>> hari.render("en")
        '5 working days'
    """

    id: str
    en: str

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
        """
        return Text(
            self.id.format_map(_spoken(parameters, Lang.ID)),
            self.en.format_map(_spoken(parameters, Lang.EN)),
        )

    def __str__(self) -> str:
        return self.id


def _spoken(parameters: dict[str, object], lang: Lang) -> dict[str, object]:
    return {
        name: value.render(lang) if isinstance(value, Text) else value
        for name, value in parameters.items()
    }
