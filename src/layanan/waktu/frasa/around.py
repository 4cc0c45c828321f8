"""What stands around a length: label, trigger, conditions, bounds; and which of it refuses."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from layanan.waktu.batas import Alasan, Batas
from layanan.waktu.frasa.amounts import Length, Panjang, RefusedError, amount, length, same, worded
from layanan.waktu.frasa.lexer import PADDING, Lexeme
from layanan.waktu.frasa.words import Kind
from layanan.waktu.satuan import Satuan

__all__ = [
    "BOUNDS",
    "EDGES",
    "JOINTS",
    "STARTS",
    "TURNED",
    "Phrase",
    "Prefix",
    "Ucapan",
    "item",
    "prefix",
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

_KATA: Final = {"dari": "sejak"}
_ROUND_THE_CLOCK: Final = (Panjang(24, Satuan.JAM), Panjang(168, Satuan.JAM))
# Units in which validity, ages and experience are told more often than promises.
_LONG: Final = frozenset({Satuan.BULAN, Satuan.TAHUN})

# What may stand between a label and its length.
_TAIL: Final = (EDGES - {Kind.SEMICOLON, Kind.BREAK}) | {
    Kind.BOUND, Kind.FILLER, Kind.EVERY, Kind.EXTEND, Kind.WITHIN, Kind.EQUALS, Kind.AND, Kind.ONCE,
}  # fmt: skip
_IDLE: Final = frozenset(
    {"dengan", "dgn", "untuk", "utk", "akan", "dapat", "bisa", "sudah", "telah", "harus", "wajib"}
    | {"maka", "yang", "pada", "di", "secara"}
)
_UNLIKE_LABELS: Final = {
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
# The last word of a label names something; a preposition or a sign there would govern the length.
_LABEL_ENDS: Final = frozenset(
    {Kind.WORD, Kind.CLOSE, Kind.FILLER, Kind.ONE, Kind.AND, Kind.NUMERAL, Kind.EXTEND}
)

# Words after a length that begin a condition; a word that is none of these could change the length.
_OPENERS: Final = frozenset({
    Kind.IF, Kind.LINK, Kind.RUN, Kind.WITHIN, Kind.EVERY, Kind.SLASH, Kind.AND, Kind.OR,
    Kind.FILLER, Kind.TO, Kind.NOT, Kind.EXTEND, Kind.TERMS,
})  # fmt: skip
_CONTINUING: Final = (_OPENERS - {Kind.TO, Kind.SLASH}) | {Kind.WORD, Kind.SINCE, Kind.BEFORE}
_SPLITTING: Final = frozenset(
    {Kind.LINK, Kind.FILLER, Kind.RUN, Kind.EVERY, Kind.SLASH, Kind.TERMS}
)
_STRONG: Final = frozenset({"sejak", "terhitung sejak", "setelah"})
_SILENT: Final = EDGES | {Kind.FILLER}
_IGNORED: Final = EDGES | {Kind.CLOSE}
_APART: Final = _IGNORED | {Kind.DASH}
# Words that settle what kind of day or hour is meant; beside another unit they make two readings.
_AS_CALENDAR: Final = frozenset({"kalender", Satuan.HARI_KALENDER})
_AS_WORKING: Final = frozenset({"kerja", "efektif", Satuan.HARI_KERJA, Satuan.JAM_KERJA})
_AS_EITHER: Final = _AS_CALENDAR | _AS_WORKING | {"libur", "hari libur"}
_READINGS: Final = {
    Satuan.JAM: _AS_EITHER,
    Satuan.HARI: _AS_EITHER,
    Satuan.HARI_KERJA: _AS_CALENDAR,
    Satuan.HARI_KALENDER: _AS_WORKING,
}


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


_ROUND: Final = str.maketrans("[]{}", "()()")


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


# -- before a length ------------------------------------------------------------------------------


def prefix(phrase: Phrase, start: int, at: int, read: Length) -> Prefix:
    """Read what stands before a length: label, clause, bounds.

    Raises:
        RefusedError: if a word there could change what the length is.
    """
    lex = phrase.lex
    phrase.refuse_hidden(start, at)
    tail = at
    while tail > start and _is_idle(lex, tail - 1, at):
        tail -= 1
    kinds = {lex[k].kind for k in range(tail, at)}
    bounds = tuple(
        "most" if lex[k].kind is Kind.TO else lex[k].form
        for k in range(tail, at)
        if lex[k].kind in (Kind.BOUND, Kind.TO)
    )
    bound_of(bounds, tail, at)
    colon = Kind.COLON in kinds or Kind.DASH in kinds
    extends = Kind.EXTEND in kinds
    if extends:
        _refuse_renewal(phrase, start, tail, at, colon=colon)
    found = Prefix(
        start, bounds, berulang=bool(kinds & {Kind.EVERY, Kind.ONCE}), perpanjangan=extends
    )
    if tail == start:
        return found
    before = lex[tail - 1]
    if before.kind in (Kind.SINCE, Kind.BEFORE):
        if read.lo is None or not _from(phrase, tail - 1):
            # "setelah 3 hari" is when something may begin as well as when it is done.
            raise RefusedError(Alasan.DUA_BACAAN, tail - 1, read.end)
        tail -= 1
    closed = colon or Kind.COMMA in kinds or any(lex[k].form == "maka" for k in range(tail, at))
    middle = _clause(phrase, start, tail)
    if middle < tail:
        found = _opening(phrase, found, middle, tail, closed=closed)
        _refuse_reading(phrase, read, middle, tail)
        if not (found.pemicu or found.syarat):
            raise RefusedError(Alasan.BUKAN_JANJI, middle, read.end)
    perihal = _label(phrase, start, middle, colon=colon or middle < tail)
    if perihal and read.hi.satuan in _LONG and not (bounds or colon):
        raise RefusedError(Alasan.BUKAN_JANJI, start, read.end)
    if perihal and read.hi.satuan is Satuan.TAHUN:
        raise RefusedError(Alasan.BUKAN_JANJI, start, read.end)
    return found._replace(perihal=perihal)


def _is_idle(lex: list[Lexeme], k: int, at: int) -> bool:
    """Tell whether a lexeme before a length belongs to it, rather than to a label."""
    one = lex[k]
    if one.kind is Kind.TO:
        return k == at - 1
    if one.kind is Kind.DASH:
        # A dash between spaces stands for a colon; "H-7" counts back from a day.
        spaced = lex[k - 1].end < one.start and one.end < lex[k + 1].start
        return k > 0 and spaced and lex[k - 1].kind is Kind.WORD
    return one.kind in _TAIL or (one.kind is Kind.LINK and one.form in _IDLE)


def _refuse_renewal(phrase: Phrase, start: int, tail: int, at: int, *, colon: bool) -> None:
    """Refuse "Baru 3 hari, perpanjangan 1 hari": a service of that name, or more time for it?"""
    noun = any(phrase.lex[k].form.startswith("perpanjang") for k in range(tail, at))
    if noun and (colon or phrase.labelled or start == 0 or tail > start):
        raise RefusedError(Alasan.DUA_BACAAN, start, at)


def _from(phrase: Phrase, k: int) -> bool:
    """Tell whether a word opens a range: "dari 1 sampai 3 hari"."""
    one = phrase.lex[k]
    return phrase.text[one.start : one.end].casefold().startswith(("dari", "mulai"))


def _clause(phrase: Phrase, start: int, end: int) -> int:
    """Find where a trigger or condition begins before a length; the end where there is none."""
    for k in phrase.outside(start, end):
        one = phrase.lex[k]
        if one.kind in (Kind.IF, Kind.BEFORE) or (one.kind is Kind.SINCE and one.form != "dari"):
            return k
    return end


def _opening(phrase: Phrase, found: Prefix, start: int, end: int, *, closed: bool) -> Prefix:
    """Read a trigger or condition that comes first: "Apabila berkas lengkap, 3 hari kerja"."""
    opener = phrase.lex[start]
    is_if = opener.kind is Kind.IF
    if start + 1 == end or not (closed or (found.bounds and not is_if)):
        # "bila kurang dari 10 hari": the length is the condition.
        raise RefusedError(Alasan.BUKAN_JANJI, start, end)
    if is_if:
        return found._replace(syarat=phrase.words(start, end))
    if any(phrase.lex[k].kind is Kind.IF for k in phrase.outside(start, end)):
        raise RefusedError(Alasan.DUA_BACAAN, start, end)
    return found._replace(kata=opener.form, pemicu=phrase.words(start + 1, end))


def _label(phrase: Phrase, start: int, end: int, *, colon: bool) -> str:
    """Read what a length is for; the words of a label are free, except those that are not."""
    lex = phrase.lex
    while start < end and end - 1 not in phrase.closed and _says_nothing(lex[end - 1]):
        end -= 1
    if start < end and lex[end - 1].kind in (Kind.EVERY, Kind.BOUND, Kind.TO):
        raise RefusedError(Alasan.TIDAK_DIPAHAMI, end - 1, end)
    if start < end and not colon:
        last = lex[end - 1]
        if last.kind is Kind.ADJACENT:
            dated = last.form.startswith(("tanggal", "tgl", "h"))
            raise RefusedError(Alasan.TANGGAL if dated else Alasan.TIDAK_DIPAHAMI, start, end)
        if last.kind not in _LABEL_ENDS:
            raise RefusedError(_UNLIKE_LABELS.get(last.kind, Alasan.TIDAK_DIPAHAMI), end - 1, end)
    named = False
    for k in phrase.outside(start, end):
        kind = lex[k].kind
        alasan = _UNLIKE_LABELS.get(kind)
        if alasan is not None and not (colon and kind is Kind.NUMBER):
            raise RefusedError(alasan, start, end)
        if kind is Kind.EXTEND and not lex[k].form.startswith("perpanjang"):
            raise RefusedError(Alasan.DUA_BACAAN, start, end)
        named = named or not _says_nothing(lex[k])
    return phrase.words(start, end) if named else ""


def _says_nothing(one: Lexeme) -> bool:
    """Tell whether a word adds nothing to a label."""
    return (
        one.kind in _IGNORED
        or one.kind in (Kind.FILLER, Kind.WITHIN, Kind.AND)
        or (one.kind is Kind.LINK and one.form in _IDLE)
    )


# -- behind a length ------------------------------------------------------------------------------


def item(phrase: Phrase, found: Prefix, read: Length, end: int) -> Ucapan:
    """Read what stands behind a length up to a place, and put all of it together.

    Raises:
        RefusedError: if a word there could change what the length is.
    """
    start = read.end
    suffix = _Suffix(phrase, read, end)
    bound = bound_of((*found.bounds, *suffix.bounds), start, end)
    if found.kata and suffix.kata:
        raise RefusedError(Alasan.DUA_BACAAN, start - 1, end)
    kata = _KATA.get(found.kata, found.kata) or suffix.kata
    batas = BOUNDS[bound]
    if kata == "sebelum":
        if bound == "most":
            # "maksimal 3 hari sebelum": within the last three days, or no later than then?
            raise RefusedError(Alasan.DUA_BACAAN, start - 1, end)
        batas = TURNED.get(bound, batas)
    if bound == "between" and read.lo is None:
        batas = Batas.KIRA_KIRA
    _refuse_round_the_clock(phrase, read, found, bound or kata)
    syarat = ", ".join(part for part in (found.syarat, *suffix.syarat) if part)
    phrase.labelled = phrase.labelled or bool(found.perihal or syarat)
    return Ucapan(
        read.hi,
        read.lo,
        batas,
        kata,
        found.pemicu or suffix.pemicu,
        found.perihal,
        syarat,
        found.berulang or suffix.once,
        found.perpanjangan,
    )


def _refuse_round_the_clock(phrase: Phrase, read: Length, found: Prefix, limit: str) -> None:
    """Refuse "pelayanan 24 jam" and "7 x 24 jam", which may say that a counter never closes."""
    if read.hi not in _ROUND_THE_CLOCK or limit or read.lo is not None:
        return
    before = phrase.lex[found.start : read.end]
    served = any(one.form in ("pelayanan", "layanan") for one in before)
    once = any(one.kind is Kind.TIMES for one in before)  # "1 x 24 jam" is how a day is promised
    if (not once and (served or found.perihal)) or read.hi == _ROUND_THE_CLOCK[1]:
        raise RefusedError(Alasan.DUA_BACAAN, found.start, read.end)


def _refuse_reading(phrase: Phrase, read: Length, start: int, end: int) -> None:
    """Refuse "24 jam pada hari kerja": does the night count?"""
    readings = _READINGS.get(read.hi.satuan, frozenset())
    if any(one.form in readings for one in phrase.lex[start:end]):
        raise RefusedError(Alasan.DUA_BACAAN, start, end)


class _Suffix:
    """What stands behind a length: remarks in brackets, trigger, conditions, a bound come late."""

    __slots__ = ("bounds", "kata", "once", "pemicu", "phrase", "read", "syarat")

    def __init__(self, phrase: Phrase, read: Length, end: int) -> None:
        self.phrase = phrase
        self.read = read
        self.bounds: list[str] = []
        self.kata = self.pemicu = ""
        self.syarat: list[str] = []
        self.once = False
        self._refuse_another(end)
        k = read.end
        while k < end:
            k = self._part(k, end)

    def _part(self, k: int, end: int) -> int:
        """Read one part of the suffix, and return where it ends."""
        lex = self.phrase.lex
        kind = lex[k].kind
        close = self.phrase.closing.get(k)
        stop = k + 1
        if close is not None:
            self._bracket(k, close)
            stop = close + 1
        elif kind is Kind.BOUND and lex[stop].kind not in (Kind.WORD, *STARTS):
            self.bounds.append(lex[k].form)
        elif kind is Kind.ONCE:
            self.once = True
        elif kind in (Kind.SINCE, Kind.BEFORE):
            stop = self._trigger(k, end)
        elif kind in _OPENERS or self._measures(k) or self._is_apart(k):
            stop = self._condition(k, end)
        elif not (kind in _IGNORED or (kind is Kind.DASH and lex[k - 1].end < lex[k].start)):
            raise RefusedError(_UNLIKE_LABELS.get(kind, Alasan.TIDAK_DIPAHAMI), k, end)
        return stop

    def _is_apart(self, k: int) -> bool:
        """Tell whether a sign keeps a word away from the unit before it."""
        lex = self.phrase.lex
        return lex[k].kind is Kind.WORD and lex[k - 1].kind in _APART

    def _measures(self, k: int) -> bool:
        """Tell whether a bound is one of something else: "30 hari di atas 150.000 m2"."""
        lex = self.phrase.lex
        return (
            lex[k].kind is Kind.BOUND
            and lex[k].form in ("more", "less")
            and lex[k + 1].kind is Kind.NUMBER
            and lex[k + 2].kind is Kind.WORD
        )

    def _refuse_another(self, end: int) -> None:
        """Refuse another length hidden in brackets; the same one once more is no harm."""
        phrase = self.phrase
        for k in range(self.read.end, end):
            close = phrase.closing.get(k)
            if close is None or phrase.lex[k + 1].kind is Kind.RUN:
                continue
            found = phrase.next(k + 1, close)
            if found is not None:
                at, again = found
                plain = at == k + 1 and again.end == close and again.lo == self.read.lo
                if not (plain and same(again.hi, self.read.hi)):
                    raise RefusedError(Alasan.DUA_BACAAN, k, close + 1)

    def _bracket(self, k: int, close: int) -> None:
        lex = self.phrase.lex
        k += 1
        while k < close and lex[k].kind in EDGES:
            k += 1
        while k < close and lex[close - 1].kind in EDGES:
            close -= 1
        inside = lex[k:close]
        if not inside:
            return
        if len(inside) == 1 and inside[0].kind is Kind.BOUND:
            self.bounds.append(inside[0].form)
        elif inside[0].kind not in STARTS:
            self._remark(k, close)
        elif length(lex, k) is None:  # else the same length once more
            words = all(one.kind is Kind.NUMERAL for one in inside)
            number = None if words else amount(lex, k)
            value = worded(lex, k, close) if words else number and number.value
            if value != self.read.hi.jumlah:
                raise RefusedError(
                    Alasan.BERBEDA if words else Alasan.DUA_BACAAN, self.read.end - 1, close + 1
                )

    def _remark(self, start: int, end: int) -> None:
        lex = self.phrase.lex
        if lex[start].kind is not Kind.RUN:
            _refuse_reading(self.phrase, self.read, start, end)
        if any(one.kind not in _SILENT for one in lex[start:end]):
            words = self.phrase.words(start, end)
            if lex[start].kind is Kind.SLASH and lex[start + 1].kind is Kind.WORD:
                words = f"per {words}"
            if words:
                self.syarat.append(words)

    def _trigger(self, k: int, end: int) -> int:
        lex = self.phrase.lex
        self.kata = _KATA.get(lex[k].form, lex[k].form)
        stop = k + 1
        while stop < end and lex[stop].kind is not Kind.IF and not self._closes(stop, end):
            stop = self.phrase.closing.get(stop, stop) + 1
        self.pemicu = self.phrase.words(k + 1, stop)
        return stop

    def _condition(self, k: int, end: int) -> int:
        lex = self.phrase.lex
        stop = k + 1
        if lex[k].kind in JOINTS and stop < end and lex[stop].kind not in _CONTINUING:
            # "3 hari atau 5", "3 hari / maksimal": what is joined to the length is not there.
            counts = lex[stop].kind in STARTS
            raise RefusedError(Alasan.TANPA_SATUAN if counts else Alasan.TIDAK_DIPAHAMI, k, end)
        splits = lex[k].kind in _SPLITTING and not self.kata
        while stop < end and not self._closes(stop, end):
            one = lex[stop]
            if splits and (one.kind is Kind.BEFORE or one.form in _STRONG):
                break
            stop = self.phrase.closing.get(stop, stop) + 1
        self._remark(k, stop)
        return stop

    def _closes(self, k: int, end: int) -> bool:
        """Tell whether a remark in brackets closes the suffix."""
        close = self.phrase.closing.get(k)
        if close is None:
            return False
        rest = close + 1
        while rest < end and self.phrase.lex[rest].kind in EDGES:
            rest += 1
        return rest >= end
