"""What can go wrong, as values.

Exceptions are few and carry fields; their wording may change, their fields are the interface.
A *malformed* value cannot be built and raises here. An *unlawful* one can be built and is reported
by the rule book instead: the two are never mixed.
"""

from collections.abc import Iterable
from datetime import date
from typing import final

from attrs import frozen

from layanan.text import Lang, Text

__all__ = [
    "CitationError",
    "DateError",
    "Fault",
    "LayananError",
    "MalformedError",
    "NoLimitError",
    "NotInForceError",
    "OutsideDecreesError",
    "OverlapError",
    "WireError",
    "require_text",
]

_LONGEST_ECHO = 80


class LayananError(ValueError):
    """Base of every error raised on purpose by this library."""


@final
@frozen
class Fault:
    """One thing wrong with one value.

    Args:
        path: Where: a field name, or a path such as ``komponen.biaya[0].jumlah``.
        value: What was found, shortened; hidden where the field identifies a person.
        expected: What would have been accepted.
    """

    path: str
    value: str
    expected: Text

    @classmethod
    def of(cls, path: str, value: object, expected: Text, *, private: bool = False) -> "Fault":
        """Describe ``value`` at ``path``; a ``private`` value is never echoed.

        Example:
            >>> Fault.of("nik", "3171...", Text("16 angka", "16 digits"), private=True).value
            '(dirahasiakan)'
        """
        if private:
            return cls(path, "(dirahasiakan)", expected)
        shown = repr(value)
        if len(shown) > _LONGEST_ECHO:
            shown = f"{shown[: _LONGEST_ECHO - 1]}…"
        return cls(path, shown, expected)

    def render(self, lang: Lang | str = Lang.EN) -> str:
        """Say it in one sentence.

        Args:
            lang: ``"id"`` or ``"en"``.
        """
        sentence = Text("{value}, seharusnya {expected}", "{value}, not {expected}")
        said = sentence.format(value=self.value, expected=self.expected).render(lang)
        return f"{self.path}: {said}" if self.path else said  # none: the whole of it


class MalformedError(LayananError):
    """A value that cannot be built, with every fault at once.

    Attributes:
        subject: The name of the class that refused.
        faults: All that is wrong, in field order.
    """

    def __init__(self, subject: str, faults: Iterable[Fault]) -> None:
        self.subject = subject
        self.faults = tuple(faults)
        super().__init__(subject, self.faults)

    def __str__(self) -> str:
        return f"{self.subject}: {'; '.join(fault.render() for fault in self.faults)}"


class WireError(MalformedError):
    """A document that cannot be read or written, with every fault at once.

    Attributes:
        subject: The kind of document, such as ``standar_pelayanan``; empty where it is not known.
        faults: All that is wrong, each with its path in the document.
    """

    def __str__(self) -> str:
        return "; ".join(fault.render() for fault in self.faults)


def require_text(value: object, subject: str, name: str = "text") -> None:
    """Refuse what is given to be read and is no text, before anything tries to read it.

    Args:
        value: What was given.
        subject: What was to be read from it.
        name: What the argument is called.

    Raises:
        MalformedError: if ``value`` is no text.
    """
    if not isinstance(value, str):
        raise MalformedError(subject, [Fault.of(name, value, Text("teks", "text"))])


class DateError(LayananError):
    """A day or instant that cannot be read: a naive datetime, a text, a number.

    Attributes:
        fault: What was given and what was expected.
    """

    def __init__(self, fault: Fault) -> None:
        self.fault = fault
        super().__init__(fault)

    def __str__(self) -> str:
        return self.fault.render()


class OutsideDecreesError(LayananError):
    """A working day asked for where no decree says which days are working days.

    Attributes:
        year: The year that no known decree covers.
        years: The years that are covered, as known on ``known_on``.
        known_on: The day whose knowledge was asked for; None: all decrees of this release.
        decrees: The last decrees known, newest last, by their numbers.
    """

    def __init__(
        self, year: int, years: Iterable[int], known_on: date | None, decrees: Iterable[str]
    ) -> None:
        self.year = year
        self.years = tuple(years)
        self.known_on = known_on
        self.decrees = tuple(decrees)
        super().__init__(year, self.years, known_on, self.decrees)

    def __str__(self) -> str:
        when = "" if self.known_on is None else f" as known on {self.known_on}"
        if not self.years:
            return f"no decree covers {self.year}: none was signed{when}"
        last = self.decrees[-1] if self.decrees else "none"
        return (
            f"no decree covers {self.year}{when}; "
            f"covered: {self.years[0]}-{self.years[-1]}, last decree: {last}"
        )


class CitationError(LayananError):
    """A citation that does not exist or cannot be read.

    Attributes:
        text: What was asked for.
        reason: Why it is refused.
    """

    def __init__(self, text: str, reason: Text) -> None:
        self.text = text
        self.reason = reason
        super().__init__(text, reason)

    def __str__(self) -> str:
        return f"{self.text!r}: {self.reason.en}"


class NotInForceError(LayananError):
    """Something asked of a day on which it was not law.

    Attributes:
        subject: What was asked for, by id or name.
        on: The day.
        start: First day in force.
        end: First day no longer in force; None: no end is known.
    """

    def __init__(self, subject: str, on: date, start: date, end: date | None) -> None:
        self.subject = subject
        self.on = on
        self.start = start
        self.end = end
        super().__init__(subject, on, start, end)

    def __str__(self) -> str:
        span = f"in force from {self.start}"
        if self.end is not None:
            span += f" until before {self.end}"
        return f"{self.subject} was not law on {self.on}: {span}"


class OverlapError(LayananError):
    """Two versions of one norm that claim the same day.

    Attributes:
        subject: The id both versions share.
        day: The first day claimed twice.
    """

    def __init__(self, subject: str, day: date) -> None:
        self.subject = subject
        self.day = day
        super().__init__(subject, day)

    def __str__(self) -> str:
        return f"two versions of {self.subject} are in force on {self.day}"


class NoLimitError(LayananError):
    """A due date asked of a norm that sets no number, or without what is needed to count.

    Attributes:
        subject: The id of the time limit.
        reason: What is missing.
    """

    def __init__(self, subject: str, reason: Text) -> None:
        self.subject = subject
        self.reason = reason
        super().__init__(subject, reason)

    def __str__(self) -> str:
        return f"{self.subject}: {self.reason.en}"
