"""What stands behind a length: remarks in brackets, trigger, conditions, a bound come late."""

from typing import Final

from layanan.waktu.batas import Alasan, Batas
from layanan.waktu.frasa.amounts import Length, Panjang, RefusedError, amount, length, same, worded
from layanan.waktu.frasa.phrase import (
    BOUNDS,
    EDGES,
    IGNORED,
    JOINTS,
    STARTS,
    TURNED,
    UNLIKE_LABELS,
    Phrase,
    Prefix,
    Ucapan,
    bound_of,
    refuse_reading,
)
from layanan.waktu.frasa.words import Kind
from layanan.waktu.satuan import Satuan

__all__ = ["item"]

_DAYS: Final = frozenset({Satuan.HARI, Satuan.HARI_KERJA, Satuan.HARI_KALENDER})
_KATA: Final = {"dari": "sejak"}
_ROUND_THE_CLOCK: Final = (Panjang(24, Satuan.JAM), Panjang(168, Satuan.JAM))

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
_APART: Final = IGNORED | {Kind.DASH}


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
    if bound in ("less", "more") and read.lo is not None:
        raise RefusedError(Alasan.DUA_BACAAN, start - 1, end)
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
        elif not (kind in IGNORED or (kind is Kind.DASH and lex[k - 1].end < lex[k].start)):
            raise RefusedError(UNLIKE_LABELS.get(kind, Alasan.TIDAK_DIPAHAMI), k, end)
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
            refuse_reading(self.phrase, self.read, start, end)
        if self.read.hi.satuan in _DAYS and any(one.kind is Kind.WEEKDAY for one in lex[start:end]):
            raise RefusedError(Alasan.JAM_BUKA, start, end)  # "6 hari kerja (Senin - Sabtu)"
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
