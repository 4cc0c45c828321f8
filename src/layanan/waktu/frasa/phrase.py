"""A phrase being read: its lexemes, its brackets, and what its words may be."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from layanan.waktu.batas import Alasan, Batas
from layanan.waktu.frasa.amounts import Length, Panjang, RefusedError, length
from layanan.waktu.frasa.lexer import PADDING, Lexeme
from layanan.waktu.frasa.words import Kind
from layanan.waktu.satuan import Satuan

__all__ = [
    "BOUNDS",
    "EDGES",
    "IGNORED",
    "JOINTS",
    "STARTS",
    "TURNED",
    "UNLIKE_LABELS",
    "Phrase",
    "Prefix",
    "Ucapan",
    "bound_of",
    "refuse_reading",
]


class Ucapan(NamedTuple):
    """One length as a phrase states it, with the words around it."""

    jangka: Panjang
    dari: Panjang | None = None
    batas: Batas = Batas.TEPAT
    kata: str = ""
    pemicu: str = ""
    perihal: str = ""
    syarat: str = ""
    berulang: bool = False
    perpanjangan: bool = False


class Prefix(NamedTuple):
    """What stood before a length."""

    start: int
    bounds: tuple[str, ...] = ()
    perihal: str = ""
    kata: str = ""
    pemicu: str = ""
    syarat: str = ""
    berulang: bool = False
    perpanjangan: bool = False


BOUNDS: Final = {
    "": Batas.TEPAT,
    "between": Batas.TEPAT,
    "most": Batas.PALING_LAMA,
    "or less": Batas.PALING_LAMA,
    "latest": Batas.PALING_LAMA,
    "less": Batas.KURANG_DARI,
    "least": Batas.PALING_SINGKAT,
    "or more": Batas.PALING_SINGKAT,
    "earliest": Batas.PALING_SINGKAT,
    "more": Batas.LEBIH_DARI,
    "about": Batas.KIRA_KIRA,
    "average": Batas.RATA_RATA,
}
"""What each form of `Kind.BOUND` says."""

# The last day before an event is the shortest time between the two, and the first the longest.
TURNED: Final = {"latest": Batas.PALING_SINGKAT, "earliest": Batas.PALING_LAMA}
"""What two of them say before an event."""

STARTS: Final = frozenset({Kind.NUMBER, Kind.NUMERAL, Kind.FRACTION, Kind.ONE})
"""What a length may begin with."""

EDGES: Final = frozenset(
    {Kind.COMMA, Kind.STOP, Kind.QUOTE, Kind.COLON, Kind.BREAK, Kind.SEMICOLON, Kind.BULLET}
)
"""Signs that say nothing at the edge of words."""

JOINTS: Final = frozenset({Kind.COMMA, Kind.AND, Kind.OR, Kind.SLASH})
"""What may stand between two lengths of one segment."""

UNLIKE_LABELS: Final = {
    Kind.ELSE: Alasan.BUKAN_JANJI,
    Kind.ONCE: Alasan.BUKAN_JANJI,
    Kind.RATE: Alasan.JAM_BUKA,
    Kind.NOT: Alasan.TIDAK_DIPAHAMI,
    Kind.NUMBER: Alasan.TIDAK_DIPAHAMI,
    Kind.BOUND: Alasan.TIDAK_DIPAHAMI,
    Kind.EQUALS: Alasan.TIDAK_DIPAHAMI,
    Kind.TIMES: Alasan.TIDAK_DIPAHAMI,
    Kind.OTHER_UNIT: Alasan.SATUAN_LAIN,
    Kind.UNIT: Alasan.DUA_BACAAN,
    Kind.MONTH: Alasan.TANGGAL,
}
IGNORED: Final = EDGES | {Kind.CLOSE}

# Words that settle what kind of day or hour is meant; beside another unit they make two readings.
_AS_CALENDAR: Final = frozenset({"kalender", Satuan.HARI_KALENDER})
_AS_WORKING: Final = frozenset({"kerja", "efektif", Satuan.HARI_KERJA, Satuan.JAM_KERJA})
_AS_EITHER: Final = _AS_CALENDAR | _AS_WORKING | {"libur", "hari libur"}
_AS_WORKED: Final = frozenset({"efektif", Satuan.HARI_KERJA})
_READINGS: Final = {
    Satuan.JAM: _AS_EITHER,
    Satuan.HARI: _AS_EITHER,
    Satuan.HARI_KERJA: _AS_CALENDAR,
    Satuan.HARI_KALENDER: _AS_WORKING,
    Satuan.MINGGU: _AS_WORKED,
    Satuan.BULAN: _AS_WORKED,
    Satuan.TAHUN: _AS_WORKED,
}
_ROUND: Final = str.maketrans("[]{}", "()()")


class Phrase:
    """A phrase being read: its cleaned text, its lexemes, its brackets."""

    __slots__ = ("closed", "closing", "labelled", "last", "lex", "text")

    def __init__(self, text: str, lex: list[Lexeme]) -> None:
        self.text = text
        self.lex = lex
        self.last = len(lex) - PADDING
        self.closing = _brackets(lex)
        self.closed = frozenset(self.closing.values())
        self.labelled = False

    def words(self, start: int, end: int) -> str:
        """The words from one lexeme to another, as written, without the signs at their edges."""
        if end <= start:
            return ""
        raw = " ".join(self.text[self.lex[start].start : self.lex[end - 1].end].split())
        raw = raw.translate(_ROUND)
        if not _balanced(raw):
            # A comma in its place keeps apart what the bracket kept apart.
            raw = raw.replace("(", ",").replace(")", ",")
        return raw.strip(" ,.;:=/-\"'•")

    def outside(self, start: int, end: int) -> Iterator[int]:
        """The lexemes that stand in no brackets; an opening bracket stands for what it holds."""
        k = start
        while k < end:
            yield k
            k = self.closing.get(k, k) + 1

    def next(self, start: int, end: int) -> tuple[int, Length] | None:
        """Find the next length outside brackets.

        Raises:
            RefusedError: if one is there that cannot be read with certainty.
        """
        lex = self.lex
        k = start
        while k < end:
            kind = lex[k].kind
            if kind in STARTS:
                if kind is Kind.NUMBER:
                    self._refuse_lost_whole(k)
                read = None if self._glued(k) else length(lex, k)
                if read is not None:
                    return k, read
                k += 1
                while kind is Kind.NUMERAL and lex[k].kind is Kind.NUMERAL:
                    k += 1
            elif kind is Kind.OPEN and k in self.closing:
                self._refuse_lost_digits(k)
                k = self.closing[k] + 1
            else:
                k += 1
        return None

    def _glued(self, k: int) -> bool:
        """Tell whether a number is part of a name: "C1", "KH11"."""
        if k == 0:
            return False
        before = self.lex[k - 1]
        return (
            before.end == self.lex[k].start and before.kind is Kind.WORD and before.form.isalpha()
        )

    def _refuse_lost_whole(self, k: int) -> None:
        """Refuse ".5 jam": half an hour hardly, five hours hardly either."""
        at = self.lex[k].start
        if at and self.text[at - 1] in ".," and not self.text[: at - 1][-1:].strip():
            raise RefusedError(Alasan.BUKAN_BILANGAN, k, k + 2)

    def _refuse_lost_digits(self, k: int) -> None:
        closing = self.closing[k]
        if self.lex[closing + 1].kind is Kind.UNIT and all(
            one.kind is Kind.NUMERAL for one in self.lex[k + 1 : closing]
        ):
            raise RefusedError(Alasan.ANGKA_HILANG, k, closing + 2)

    def refuse_hidden(self, start: int, end: int) -> None:
        """Refuse a length hidden in brackets among free words."""
        for k in range(start, end):
            close = self.closing.get(k)
            if close is not None and close < end and self.next(k + 1, close) is not None:
                raise RefusedError(Alasan.DUA_BACAAN, k, close + 1)


def _balanced(text: str) -> bool:
    depth = 0
    for character in text:
        depth += (character == "(") - (character == ")")
        if depth < 0:
            return False
    return depth == 0


def _brackets(lex: list[Lexeme]) -> dict[int, int]:
    """Return the closing bracket of each opening one that has its own."""
    closing: dict[int, int] = {}
    opened: list[int] = []
    for k, one in enumerate(lex):
        if one.kind is Kind.OPEN:
            opened.append(k)
        elif one.kind is Kind.CLOSE and opened:
            closing[opened.pop()] = k
    return closing


def bound_of(bounds: tuple[str, ...], start: int, end: int) -> str:
    """Reduce several bounds to one.

    Raises:
        RefusedError: if they say different things: "minimal kurang dari 5 hari".
    """
    told = [bound for bound in bounds if bound != "between"]
    if len({BOUNDS[bound] for bound in told}) > 1:
        raise RefusedError(Alasan.BERTENTANGAN, start, end)
    return told[-1] if told else "".join(bounds[-1:])


def refuse_reading(phrase: Phrase, read: Length, start: int, end: int) -> None:
    """Refuse "24 jam pada hari kerja": does the night count?"""
    readings = _READINGS.get(read.hi.satuan, frozenset())
    if any(one.form in readings for one in phrase.lex[start:end]):
        raise RefusedError(Alasan.DUA_BACAAN, start, end)
