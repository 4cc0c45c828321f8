"""The grammar of promised time: how officials write lengths, and what else they write instead.

::

    phrase   = segment { separator segment }        separator: ";", a line, a sentence, "2. "
    segment  = item { joint item } | sum
    item     = [ label ] [ clause "," ] { bound | filler } length [ suffix ]
    sum      = item { "+" item } [ "=" item ] | item "=" item { "+" item }
    suffix   = [ "(" remark ")" ] [ trigger ] [ condition ]
    trigger  = ( "sejak" | "setelah" | "sebelum" | ... ) words
    condition = ( "apabila" | "untuk" | "tergantung" | ... ) words | "(" words ")"
    joint    = "," | "dan" | "atau" | "/"
    length   : see `layanan.waktu.angka`;   the words: see `layanan.waktu.leksikon`

House rules:

* A wrong reading is far worse than a refusal. Words in a place where they could change the length
  are either understood or refuse the segment; a label, a trigger and a condition are free words,
  because what stands there cannot change how long the length is, and they are kept.
* Nothing is dropped: each segment ends as lengths or as a refusal with its reason and its words.
* Opening hours, dates, conditions without a number and the like are told apart (`Alasan`).
* One pass to cut, one to know the words, one to read; no pattern is tried at more than a fixed
  number of places for each lexeme.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from layanan.text import Text
from layanan.tokens import LONGEST, clean, tokens
from layanan.waktu.angka import (
    Length,
    Panjang,
    RefusedError,
    added,
    amount,
    length,
    longer,
    same,
    worded,
)
from layanan.waktu.leksikon import Alasan, Batas, Bentuk, Kind, Lexeme, lexemes
from layanan.waktu.satuan import Satuan

__all__ = ["Frasa", "Tolakan", "Ucapan", "read"]


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


class Tolakan(NamedTuple):
    """Words that were not read, and why."""

    alasan: Alasan
    kata: str
    rincian: Text | None = None


class Frasa(NamedTuple):
    """A phrase read: its lengths, how they stand to each other, and what was refused."""

    bentuk: Bentuk
    ucapan: tuple[Ucapan, ...]
    total: Ucapan | None
    tolakan: tuple[Tolakan, ...]


class _Group(NamedTuple):
    """The lengths of one segment; the joints between them decide what they are together."""

    items: list[Ucapan]
    bentuk: Bentuk
    total: Ucapan | None = None


class _Prefix(NamedTuple):
    bound: str = ""
    perihal: str = ""
    kata: str = ""
    pemicu: str = ""
    syarat: str = ""
    berulang: bool = False
    perpanjangan: bool = False


def read(text: str) -> Frasa:
    """Read a phrase; whatever it is, the answer is lengths, refusals, or both."""
    if len(text) > LONGEST:
        refused = Tolakan(Alasan.TERLALU_PANJANG, text[:80])
        return Frasa(Bentuk.TIDAK_TERBACA, (), None, (refused,))
    cleaned = clean(text)
    reader = _Reader(cleaned, lexemes(tokens(cleaned)))
    groups: list[_Group] = []
    refusals: list[Tolakan] = []
    for start, end in reader.segments():
        try:
            group = reader.segment(start, end)
        except RefusedError as error:
            words = reader.words(error.start, error.end) or reader.words(start, end)
            refusals.append(Tolakan(error.alasan, words, error.detail))
        else:
            groups.append(group)
    if not groups and not refusals:
        refusals.append(Tolakan(Alasan.KOSONG, ""))
    return _gathered(groups, tuple(refusals))


def _gathered(groups: list[_Group], refusals: tuple[Tolakan, ...]) -> Frasa:
    items = [item for group in groups for item in group.items]
    if not items:
        return Frasa(Bentuk.TIDAK_TERBACA, (), None, refusals)
    joint, total = Bentuk.DAFTAR, None
    if len(groups) == 1:
        joint, total = groups[0].bentuk, groups[0].total
    bentuk = _form(items, joint)
    if bentuk is Bentuk.RINCIAN and total is None:
        whole = added([item.jangka for item in items])
        total = None if whole is None else Ucapan(whole)
    return Frasa(bentuk, tuple(items), total, refusals)


def _form(items: list[Ucapan], joint: Bentuk) -> Bentuk:
    if len(items) == 1:
        (item,) = items
        if item.berulang:
            return Bentuk.BERULANG
        return Bentuk.TUNGGAL if item.dari is None else Bentuk.RENTANG
    if joint is not Bentuk.DAFTAR:
        return joint
    if any(item.perpanjangan for item in items[1:]) and not items[0].perpanjangan:
        return Bentuk.PERPANJANGAN
    if len(items) > 2 and all(item == Ucapan(item.jangka) for item in items):
        return Bentuk.RINCIAN
    return Bentuk.DAFTAR


_BOUNDS: Final = {
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
# The last day before an event is the shortest time between the two, and the first the longest.
_TURNED: Final = {"latest": Batas.PALING_SINGKAT, "earliest": Batas.PALING_LAMA}

_STARTS: Final = frozenset({Kind.NUMBER, Kind.NUMERAL, Kind.FRACTION, Kind.ONE})
_EDGES: Final = frozenset(
    {Kind.COMMA, Kind.STOP, Kind.QUOTE, Kind.COLON, Kind.BREAK, Kind.SEMICOLON, Kind.BULLET}
)
_EMPTY: Final = _EDGES | {Kind.DASH, Kind.SLASH, Kind.EQUALS, Kind.NOT, Kind.END}
_SUMMING: Final = frozenset({Kind.PLUS, Kind.EQUALS})
_JOINTS: Final = frozenset({Kind.COMMA, Kind.AND, Kind.OR, Kind.SLASH})
# What may stand between a label and its length.
_TAIL: Final = (_EDGES - {Kind.SEMICOLON, Kind.BREAK}) | {
    Kind.BOUND, Kind.FILLER, Kind.EVERY, Kind.EXTEND, Kind.WITHIN, Kind.EQUALS, Kind.AND,
}  # fmt: skip
_IDLE_FORMS: Final = frozenset(
    "dengan dgn untuk utk akan dapat bisa sudah telah harus wajib maka yang pada di secara".split()
)
_UNLIKE_LABELS: Final = {
    Kind.ELSE: Alasan.BUKAN_JANJI,
    Kind.RATE: Alasan.BUKAN_JANJI,
    Kind.NOT: Alasan.TIDAK_DIPAHAMI,
    Kind.NUMBER: Alasan.TIDAK_DIPAHAMI,
    Kind.BOUND: Alasan.TIDAK_DIPAHAMI,
    Kind.EQUALS: Alasan.TIDAK_DIPAHAMI,
    Kind.TIMES: Alasan.TIDAK_DIPAHAMI,
    Kind.DASH: Alasan.TIDAK_DIPAHAMI,
    Kind.TO: Alasan.TIDAK_DIPAHAMI,
    Kind.OTHER_UNIT: Alasan.SATUAN_LAIN,
    Kind.UNIT: Alasan.DUA_BACAAN,
    Kind.MONTH: Alasan.TANGGAL,
}
_TERMS: Final = (
    ("same", Alasan.SEKETIKA),
    ("applicant", Alasan.PEMOHON),
    ("provisions", Alasan.KETENTUAN),
)
_KATA: Final = {"dari": "sejak"}
_COMPOUND: Final = {(Satuan.JAM, Satuan.MENIT): 60, (Satuan.TAHUN, Satuan.BULAN): 12}
_ROUND_THE_CLOCK: Final = (Panjang(24, Satuan.JAM), Panjang(168, Satuan.JAM))
_SUM: Final = Text("jumlahnya {total}, tertulis {stated}", "the sum is {total}, not {stated}")


def _shown(length: Panjang | None) -> str:
    return "?" if length is None else f"{length.jumlah} {length.satuan}"


def _opposed(bounds: list[str]) -> bool:
    """Tell whether one of two bounds is a shortest and the other a longest."""
    return any(one in ("least", "earliest") for one in bounds) and any(
        one in ("most", "latest") for one in bounds
    )


def _adjacent(form: str) -> Alasan:
    return Alasan.TANGGAL if form.startswith(("tanggal", "tgl", "h")) else Alasan.TIDAK_DIPAHAMI


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


class _Reader:
    """Reads the segments of one phrase."""

    __slots__ = ("_text", "closing", "lex")

    def __init__(self, text: str, lex: list[Lexeme]) -> None:
        self._text = text
        self.lex = lex
        self.closing = _brackets(lex)

    def words(self, start: int, end: int) -> str:
        """The words from one lexeme to another, as written, without the signs at their edges."""
        if end <= start:
            return ""
        lex = self.lex
        raw = " ".join(self._text[lex[start].start : lex[end - 1].end].split())
        raw = raw.strip(" ,.;:=/-\"'•")
        if raw.count("(") != raw.count(")"):
            raw = " ".join(raw.replace("(", " ").replace(")", " ").split())
        return raw

    # -- segments ---------------------------------------------------------------------------------

    def segments(self) -> Iterator[tuple[int, int]]:
        """Cut at semicolons, kept line breaks, ends of sentences and numbers of a list."""
        lex = self.lex
        last = len(lex) - 5
        start = k = 0
        while k < last:
            kind = lex[k].kind
            if kind is Kind.OPEN and k in self.closing:
                k = self.closing[k] + 1
            elif kind in (Kind.SEMICOLON, Kind.BREAK) or self._ends_sentence(k):
                yield from self._trimmed(start, k)
                start = k = k + 1
            elif kind is Kind.NUMBER and self._enumerates(k, start):
                yield from self._trimmed(start, k)
                start = k = k + 2
            else:
                k += 1
        yield from self._trimmed(start, last)

    def _ends_sentence(self, k: int) -> bool:
        lex = self.lex
        if lex[k].kind is not Kind.STOP or k == 0:
            return False
        after = self._text[lex[k].end : lex[k + 1].start + 1]
        before = lex[k - 1]
        return (
            len(after) > 1
            and (after[-1].isupper() or after[-1].isdecimal())
            and not (before.kind is Kind.WORD and len(before.form) <= 3)
            and not (before.kind is Kind.NUMBER)
        )

    def _enumerates(self, k: int, start: int) -> bool:
        lex = self.lex
        if len(lex[k].form) > 2:
            return False
        sign, after = lex[k + 1].kind, lex[k + 2].kind
        if sign is Kind.CLOSE:
            return after is not Kind.END and after is not Kind.UNIT
        if sign is not Kind.STOP or lex[k + 2].start == lex[k + 1].end:
            return False
        before = lex[k - 1].kind if k > start else None
        return after not in (Kind.END, Kind.UNIT, Kind.NUMBER) and before is not Kind.ADJACENT

    def _trimmed(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        lex = self.lex
        if start + 1 < end and lex[start].kind is Kind.WORD and len(lex[start].form) == 1:
            sign = lex[start + 1].kind
            if sign is Kind.STOP or (sign is Kind.CLOSE and start + 1 not in self.closing):
                start += 2  # "a. " or "a) "
        if start + 1 < end and (
            (lex[start].kind is Kind.DASH and lex[start + 1].start > lex[start].end)
            or (lex[start].kind is Kind.TIMES and lex[start].form == "x")
        ):
            start += 1  # a bullet
        while start < end and lex[start].kind in _EDGES:
            start += 1
        while start < end and lex[end - 1].kind in _EDGES:
            end -= 1
        if start < end:
            yield start, end

    # -- one segment ------------------------------------------------------------------------------

    def segment(self, start: int, end: int) -> _Group:
        """Read one segment.

        Raises:
            RefusedError: if it holds no length, or one that cannot be read with certainty.
        """
        self._refuse_schedule(start, end)
        first = self._sum_start(start, end)
        if first is not None:
            return self._sum(start, end, first)
        found = self.next(start, end)
        if found is None:
            return self._inside(start, end)
        return self._items(start, end, *found)

    def _refuse_schedule(self, start: int, end: int) -> None:
        for k in self._outside(start, end):
            if self.lex[k].kind in (Kind.CLOCK, Kind.WEEKDAY):
                raise RefusedError(Alasan.JAM_BUKA, start, end)

    def _outside(self, start: int, end: int) -> Iterator[int]:
        """The lexemes that stand in no brackets."""
        k = start
        while k < end:
            yield k
            k = self.closing.get(k, k) + 1

    def next(self, start: int, end: int) -> tuple[int, Length] | None:
        """Find the next length outside brackets."""
        lex = self.lex
        k = start
        while k < end:
            kind = lex[k].kind
            if kind in _STARTS:
                read = length(lex, k)
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

    def _refuse_lost_digits(self, k: int) -> None:
        closing = self.closing[k]
        if self.lex[closing + 1].kind is Kind.UNIT and all(
            one.kind is Kind.NUMERAL for one in self.lex[k + 1 : closing]
        ):
            raise RefusedError(Alasan.ANGKA_HILANG, k, closing + 2)

    def _inside(self, start: int, end: int) -> _Group:
        """Read a segment whose only length stands in brackets: "Penyelesaian (3 hari kerja)"."""
        for k in self._outside(start, end):
            closing = self.closing.get(k)
            if closing is not None and self.next(k + 1, closing) is not None:
                group = self.segment(k + 1, closing)
                if closing + 1 < end or len(group.items) > 1 or group.items[0].perihal:
                    raise RefusedError(Alasan.TIDAK_DIPAHAMI, start, end)
                label = self._label(start, k, start, end) if start < k else ""
                return _Group([group.items[0]._replace(perihal=label)], group.bentuk)
        raise RefusedError(self._why(start, end), start, end)

    def _why(self, start: int, end: int) -> Alasan:
        """Say what a segment without a length is instead."""
        lex = self.lex[start:end]
        kinds = {one.kind for one in lex}
        terms = {one.form for one in lex if one.kind is Kind.TERMS}
        if Kind.CLOCK in kinds or Kind.WEEKDAY in kinds:
            return Alasan.JAM_BUKA
        if Kind.MONTH in kinds or any(one.form.startswith(("tanggal", "tgl")) for one in lex):
            return Alasan.TANGGAL
        for form, alasan in _TERMS:
            if form in terms:
                return alasan
        if Kind.NUMBER in kinds:
            return Alasan.TANPA_SATUAN
        if kinds & {Kind.IF, Kind.SINCE, Kind.BEFORE}:
            return Alasan.TANPA_ANGKA
        if kinds <= _EMPTY:
            return Alasan.KOSONG
        return Alasan.TIDAK_DIPAHAMI

    def _items(self, start: int, end: int, at: int, read: Length) -> _Group:
        items: list[Ucapan] = []
        bounds: list[str] = []
        joints: set[Kind] = set()
        choices = 0
        prefix = self._prefix(start, at, read)
        while True:
            read = self._compound(read)
            choices += read.choice
            bounds.append(prefix.bound)
            found = self.next(read.end, end)
            if found is None or self._within(read.end, found[0]):
                items.append(self._item(prefix, read, read.end, end))
                break
            next_at, next_read = found
            split = self._split(read.end, next_at, prefix.bound)
            item = self._item(prefix, read, read.end, split)
            joint = self.lex[split].kind
            joints.add(joint)
            prefix = self._prefix(split + (joint in _JOINTS), next_at, next_read)
            if prefix.perihal and (item.pemicu or item.syarat):
                # "sejak A, B dan C 3 hari": where the trigger ends and the label begins is a guess.
                raise RefusedError(Alasan.DUA_BACAAN, at, next_read.end)
            items.append(item)
            at, read = next_at, next_read
        if choices:
            return self._choice(items, read, at)
        if len(items) == 2 and _opposed(bounds):
            return self._window(items, bounds, start, end)
        if len(items) > 1 and joints & {Kind.OR, Kind.SLASH}:
            if not joints <= {Kind.OR, Kind.SLASH, Kind.COMMA}:
                raise RefusedError(Alasan.DUA_BACAAN, start, end)
            return _Group(items, Bentuk.PILIHAN)
        return _Group(items, Bentuk.DAFTAR)

    def _choice(self, items: list[Ucapan], read: Length, at: int) -> _Group:
        """Read "2 atau 3 hari": two lengths under one set of words."""
        if len(items) > 1 or read.lo is None:
            raise RefusedError(Alasan.DUA_BACAAN, at, read.end)
        item = items[0]._replace(dari=None)
        return _Group([item._replace(jangka=read.lo), item], Bentuk.PILIHAN)

    def _window(self, items: list[Ucapan], bounds: list[str], start: int, end: int) -> _Group:
        """Read "paling lambat 14 hari atau paling cepat 60 hari sebelum ...": one act, two bounds."""
        first, last = items
        if last.kata == "sebelum" and not first.kata:
            turned = _TURNED.get(bounds[0])
            if turned is None:
                raise RefusedError(Alasan.DUA_BACAAN, start, end)
            first = first._replace(batas=turned)
        if last.kata and not first.kata:
            first = first._replace(kata=last.kata, pemicu=last.pemicu)
        low, high = (first, last) if first.batas is Batas.PALING_SINGKAT else (last, first)
        if low.batas is high.batas or not longer(high.jangka, low.jangka):
            raise RefusedError(Alasan.BERTENTANGAN, start, end)
        return _Group([first, last], Bentuk.JENDELA)

    def _compound(self, read: Length) -> Length:
        """Read "1 jam 30 menit" or "1 tahun (dan) 6 bulan" as one length in the smaller unit."""
        lex = self.lex
        k = read.end + (lex[read.end].kind is Kind.AND)
        if read.lo is not None or lex[k].kind not in _STARTS:
            return read
        more = length(lex, k)
        if more is None:
            return read
        factor = _COMPOUND.get((read.hi.satuan, more.hi.satuan), 0)
        if more.lo is None and more.hi.jumlah < factor:
            jumlah = read.hi.jumlah * factor + more.hi.jumlah
            return Length(Panjang(jumlah, more.hi.satuan), None, more.end)
        return read

    def _within(self, start: int, at: int) -> bool:
        """Tell whether a length belongs to a condition: "berturut-turut ... dalam waktu 1 bulan"."""
        lex = self.lex
        return (
            lex[start].kind is Kind.RUN
            and lex[at - 1].kind is Kind.WITHIN
            and lex[at - 2].kind not in _JOINTS
        )

    def _split(self, start: int, at: int, bound: str) -> int:
        """Find the joint between one length and the next.

        Raises:
            RefusedError: if there is none: two lengths side by side are read in no way.
        """
        lex = self.lex
        inside = set(self._outside(start, at))
        for k in range(at - 1, start - 1, -1):
            if k in inside and lex[k].kind in _JOINTS:
                return k
        for k in range(start, at):
            if lex[k].kind is Kind.EXTEND:
                return k
        if at == start + 1 and lex[start].kind is Kind.BOUND and bound in ("least", "earliest"):
            return start  # "minimal 3 hari maksimal 5 hari"
        raise RefusedError(Alasan.DUA_BACAAN, start - 1, at + 1)

    # -- the words around a length ----------------------------------------------------------------

    def _prefix(self, start: int, at: int, read: Length) -> _Prefix:
        """Read what stands before a length: label, clause, bounds."""
        lex = self.lex
        tail = at
        while tail > start and self._idle(tail - 1, at):
            tail -= 1
        bounds: list[str] = []
        extends = berulang = False
        for k in range(tail, at):
            kind, form = lex[k].kind, lex[k].form
            if kind is Kind.BOUND:
                bounds.append(form)
            elif kind is Kind.TO:
                bounds.append("most")
            elif kind is Kind.EVERY:
                berulang = True
            elif kind is Kind.EXTEND:
                extends = True
                if form.startswith("perpanjang") and k == 0:
                    # The service may be called so: "Perpanjangan 1 hari".
                    raise RefusedError(Alasan.DUA_BACAAN, start, read.end)
        bound = self._one_bound(bounds, tail, at)
        if tail == start:
            return _Prefix(bound, berulang=berulang, perpanjangan=extends)
        if lex[tail - 1].kind in (Kind.SINCE, Kind.BEFORE):
            # "setelah 3 hari" is when something may begin as well as when it is done.
            raise RefusedError(Alasan.DUA_BACAAN, tail - 1, read.end)
        colon = any(lex[k].kind in (Kind.COLON, Kind.DASH) for k in range(tail, at))
        closed = colon or any(
            lex[k].kind is Kind.COMMA or lex[k].form == "maka" for k in range(tail, at)
        )
        middle = self._clause(start, tail)
        kata = pemicu = syarat = ""
        if middle < tail:
            opener = lex[middle]
            is_if = opener.kind is Kind.IF
            if middle + 1 == tail or not (closed or (bounds and not is_if)):
                # "bila kurang dari 10 hari": the length is the condition.
                raise RefusedError(Alasan.BUKAN_JANJI, middle, read.end)
            if is_if:
                syarat = self.words(middle, tail)
            else:
                kata, pemicu = opener.form, self.words(middle + 1, tail)
        perihal = self._label(start, middle, colon=colon)
        if perihal and read.hi.satuan is Satuan.TAHUN:
            # Services are not promised in years; validity, age and experience are told in them.
            raise RefusedError(Alasan.BUKAN_JANJI, start, read.end)
        return _Prefix(bound, perihal, _KATA.get(kata, kata), pemicu, syarat, berulang, extends)

    def _idle(self, k: int, at: int) -> bool:
        """Tell whether a lexeme before a length belongs to it, rather than to a label."""
        one = self.lex[k]
        if one.kind is Kind.TO:
            return k == at - 1
        if one.kind is Kind.DASH:
            # A dash between spaces stands for a colon; "H-7" counts back from a day.
            spaced = self.lex[k - 1].end < one.start and one.end < self.lex[k + 1].start
            return k > 0 and spaced and self.lex[k - 1].kind is not Kind.ADJACENT
        return one.kind in _TAIL or (one.kind is Kind.LINK and one.form in _IDLE_FORMS)

    def _one_bound(self, bounds: list[str], start: int, end: int) -> str:
        """Reduce several bounds to one.

        Raises:
            RefusedError: if they say different things: "minimal kurang dari 5 hari".
        """
        told = [bound for bound in bounds if bound != "between"]
        if len({_BOUNDS[bound] for bound in told}) > 1:
            raise RefusedError(Alasan.BERTENTANGAN, start, end)
        return told[-1] if told else (bounds[-1] if bounds else "")

    def _clause(self, start: int, end: int) -> int:
        """Find where a trigger or condition begins before a length; the end where there is none."""
        for k in self._outside(start, end):
            one = self.lex[k]
            if one.kind in (Kind.IF, Kind.BEFORE) or (
                one.kind is Kind.SINCE and one.form != "dari"
            ):
                return k
        return end

    def _label(self, start: int, end: int, *, colon: bool = True) -> str:
        """Read what a length is for; the words of a label are free, except those that are not."""
        lex = self.lex
        named = False
        for k in self._outside(start, end):
            kind = lex[k].kind
            alasan = _UNLIKE_LABELS.get(kind)
            if alasan is not None and (not colon or kind is not Kind.NUMBER):
                raise RefusedError(alasan, start, end)
            if kind is Kind.ADJACENT and k == end - 1 and not colon:
                raise RefusedError(_adjacent(lex[k].form), start, end)
            named = named or not (
                kind in _EDGES
                or kind in (Kind.FILLER, Kind.WITHIN, Kind.AND)
                or (kind is Kind.LINK and lex[k].form in _IDLE_FORMS)
            )
        return self.words(start, end) if named else ""

    def _item(self, prefix: _Prefix, read: Length, start: int, end: int) -> Ucapan:
        """Read what stands behind a length, and put all of it together."""
        suffix = _Suffix(self, read, start, end)
        bound = prefix.bound
        if suffix.bound:
            bound = self._one_bound([bound, suffix.bound] if bound else [suffix.bound], start, end)
        if prefix.kata and suffix.kata:
            raise RefusedError(Alasan.DUA_BACAAN, start - 1, end)
        kata = prefix.kata or suffix.kata
        batas = _BOUNDS[bound]
        if kata == "sebelum":
            if bound == "most":
                raise RefusedError(Alasan.DUA_BACAAN, start - 1, end)
            batas = _TURNED.get(bound, batas)
        if bound == "between" and read.lo is None:
            batas = Batas.KIRA_KIRA
        berulang = prefix.berulang or suffix.once
        self._refuse_round_the_clock(read, prefix, kata, start)
        return Ucapan(
            read.hi,
            read.lo,
            batas,
            kata,
            prefix.pemicu or suffix.pemicu,
            prefix.perihal,
            ", ".join(part for part in (prefix.syarat, *suffix.syarat) if part),
            berulang,
            prefix.perpanjangan,
        )

    def _refuse_round_the_clock(self, read: Length, prefix: _Prefix, kata: str, end: int) -> None:
        """Refuse "pelayanan 24 jam" and "7 x 24 jam", which may say that a counter never closes."""
        if read.hi not in _ROUND_THE_CLOCK or prefix.bound or kata or read.lo is not None:
            return
        served = any(one.form in ("pelayanan", "layanan") for one in self.lex[:end])
        if served or prefix.perihal or read.hi == _ROUND_THE_CLOCK[1]:
            raise RefusedError(Alasan.DUA_BACAAN, 0, end)

    # -- sums -------------------------------------------------------------------------------------

    def _sum_start(self, start: int, end: int) -> int | None:
        """Find where a sum begins, or None: the first number that "+" or "=" follows."""
        lex = self.lex
        if not any(lex[k].kind in _SUMMING for k in range(start, end)):
            return None
        k = start
        while k < end:
            if lex[k].kind in _STARTS:
                step = self._step(k)
                if step is not None and lex[step[1]].kind in _SUMMING:
                    return k
                k = k + 1 if step is None else step[1]
            else:
                k = self.closing.get(k, k) + 1
        return None

    def _step(self, k: int) -> tuple[Panjang | int, int] | None:
        """Read a step of a sum: a length, or a number whose unit stands elsewhere in the sum."""
        read = length(self.lex, k)
        if read is not None:
            return None if read.lo is not None else (read.hi, read.end)
        bare = amount(self.lex, k)
        if bare is None or not isinstance(bare.value, int) or bare.value == 0:
            return None
        return bare.value, bare.end

    def _sum(self, start: int, end: int, first: int) -> _Group:
        lex = self.lex
        sides: list[list[Panjang | int]] = [[]]
        k = first
        while True:
            step = self._step(k)
            if step is None:
                raise RefusedError(Alasan.TIDAK_DIPAHAMI, start, end)
            sides[-1].append(step[0])
            k = step[1]
            if lex[k].kind not in _SUMMING or k >= end:
                break
            if lex[k].kind is Kind.EQUALS:
                sides.append([])
            k += 1
            while lex[k].kind in (Kind.FILLER, Kind.BOUND):
                k += 1
        if len(sides) > 2 or self.next(k, end) is not None:
            raise RefusedError(Alasan.DUA_BACAAN, start, end)
        united = self._united(sides, start, end)
        steps, stated = united[0], None
        if len(united) == 2:
            if len(united[0]) > 1 and len(united[1]) > 1:
                raise RefusedError(Alasan.DUA_BACAAN, start, end)
            single, steps = sorted(united, key=len)
            stated = single[0]
        total = added(steps)
        if stated is not None and (total is None or not same(total, stated)):
            raise RefusedError(
                Alasan.BERBEDA, start, end, _SUM.format(total=_shown(total), stated=_shown(stated))
            )
        return self._summed(steps, stated or total, (start, first, k, end))

    def _united(
        self, sides: list[list[Panjang | int]], start: int, end: int
    ) -> list[list[Panjang]]:
        """Give each step the unit of the sum; only where all the stated units are one."""
        units = {step.satuan for side in sides for step in side if not isinstance(step, int)}
        bare = any(isinstance(step, int) for side in sides for step in side)
        if bare and len(units) != 1:
            raise RefusedError(Alasan.TANPA_SATUAN, start, end)
        return [
            [Panjang(step, next(iter(units))) if isinstance(step, int) else step for step in side]
            for side in sides
        ]

    def _summed(
        self, steps: list[Panjang], total: Panjang | None, places: tuple[int, int, int, int]
    ) -> _Group:
        start, first, last, end = places
        whole = Length(total or steps[-1], None, last)
        item = self._item(self._prefix(start, first, whole), whole, last, end)
        if len(steps) == 1:
            return _Group([item], Bentuk.DAFTAR)
        if total is None and item != Ucapan(whole.hi):
            raise RefusedError(Alasan.DUA_BACAAN, start, end)
        return _Group(
            [Ucapan(step) for step in steps], Bentuk.RINCIAN, None if total is None else item
        )


class _Suffix:
    """What stands behind a length: remarks in brackets, trigger, conditions, a bound come late."""

    __slots__ = ("_reader", "bound", "kata", "once", "pemicu", "syarat")

    def __init__(self, reader: "_Reader", read: Length, start: int, end: int) -> None:
        self._reader = reader
        self.bound = self.kata = self.pemicu = ""
        self.syarat: list[str] = []
        self.once = False
        lex = reader.lex
        closing = reader.closing
        for k in range(start, end):
            if lex[k].kind is Kind.OPEN and k in closing:
                self._refuse_another(read, k, closing[k])
        k = start
        apart = False
        while k < end:
            kind = lex[k].kind
            if kind in _EDGES or kind is Kind.CLOSE or kind is Kind.DASH:
                apart = True
                if kind is Kind.DASH and lex[k].start == lex[k - 1].end:
                    raise RefusedError(Alasan.TIDAK_DIPAHAMI, k, end)
                k += 1
            elif kind is Kind.OPEN and k in closing:
                self._bracket(read, k, closing[k])
                k = closing[k] + 1
            elif kind is Kind.BOUND:
                if self.bound or lex[k + 1].kind in (Kind.WORD, *_STARTS):
                    raise RefusedError(Alasan.TIDAK_DIPAHAMI, k, end)
                self.bound = lex[k].form
                k += 1
            elif kind is Kind.ONCE:
                self.once = True
                k += 1
            elif kind is Kind.SINCE or kind is Kind.BEFORE:
                k = self._trigger(k, end)
            elif kind in _OPENERS or (apart and kind is Kind.WORD):
                k = self._condition(read, k, end)
            else:
                alasan = _UNLIKE_LABELS.get(kind, Alasan.TIDAK_DIPAHAMI)
                raise RefusedError(alasan, k, end)

    def _refuse_another(self, read: Length, k: int, close: int) -> None:
        """Refuse another length hidden in brackets; the same one once more is no harm."""
        reader = self._reader
        lex = reader.lex
        if lex[k + 1].kind is Kind.RUN:
            return
        found = reader.next(k + 1, close)
        if found is not None:
            at, again = found
            plain = at == k + 1 and again.end == close and again.lo == read.lo
            if not (plain and same(again.hi, read.hi)):
                raise RefusedError(Alasan.DUA_BACAAN, k, close + 1)

    def _bracket(self, read: Length, k: int, close: int) -> None:
        reader = self._reader
        lex = reader.lex
        inside = lex[k + 1 : close]
        if len(inside) == 1 and inside[0].kind is Kind.BOUND:
            self.bound = inside[0].form
        elif inside and inside[0].kind in _STARTS and lex[k + 1].kind is not Kind.ONE:
            again = length(lex, k + 1)
            if again is not None:
                return  # the same length once more, or refused before
            number = amount(lex, k + 1)
            words = all(one.kind is Kind.NUMERAL for one in inside)
            value = worded(lex, k + 1, close) if words else number and number.value
            if value != read.hi.jumlah:
                raise RefusedError(Alasan.BERBEDA if words else Alasan.DUA_BACAAN, k, close + 1)
        elif inside:
            self._remark(read, k + 1, close)

    def _remark(self, read: Length, start: int, end: int) -> None:
        lex = self._reader.lex
        if read.hi.satuan in (Satuan.HARI, Satuan.JAM) and lex[start].kind is not Kind.RUN:
            for k in range(start, end):
                one = lex[k]
                if one.form in _READINGS or (one.kind is Kind.UNIT and one.form in _WORKING):
                    # "24 jam pada hari kerja": does the night count?
                    raise RefusedError(Alasan.DUA_BACAAN, start, end)
        if any(lex[k].kind not in _SILENT for k in range(start, end)):
            self.syarat.append(self._reader.words(start, end))

    def _trigger(self, k: int, end: int) -> int:
        reader = self._reader
        lex = reader.lex
        if self.kata:
            raise RefusedError(Alasan.DUA_BACAAN, k, end)
        self.kata = _KATA.get(lex[k].form, lex[k].form)
        stop = k + 1
        while stop < end and lex[stop].kind is not Kind.IF:
            close = reader.closing.get(stop)
            if close is not None and all(
                lex[rest].kind in _EDGES for rest in range(close + 1, end)
            ):
                break  # a remark at the very end
            stop = stop + 1 if close is None else close + 1
        self.pemicu = reader.words(k + 1, stop)
        return stop

    def _condition(self, read: Length, k: int, end: int) -> int:
        reader = self._reader
        lex = reader.lex
        stop = k + 1
        splits = lex[k].kind in _SPLITTING and not self.kata
        while stop < end:
            one = lex[stop]
            if splits and (one.kind is Kind.BEFORE or one.form in _STRONG):
                break
            close = reader.closing.get(stop)
            if close is not None and all(
                lex[rest].kind in _EDGES for rest in range(close + 1, end)
            ):
                break
            stop = stop + 1 if close is None else close + 1
        self._remark(read, k, stop)
        return stop


_OPENERS: Final = frozenset({
    Kind.IF, Kind.LINK, Kind.RUN, Kind.WITHIN, Kind.EVERY, Kind.SLASH, Kind.AND, Kind.OR,
    Kind.FILLER, Kind.TO, Kind.NOT, Kind.EXTEND, Kind.TERMS,
})  # fmt: skip
_SPLITTING: Final = frozenset(
    {Kind.LINK, Kind.FILLER, Kind.RUN, Kind.EVERY, Kind.SLASH, Kind.TERMS}
)
_STRONG: Final = frozenset({"sejak", "terhitung sejak", "setelah"})
_SILENT: Final = _EDGES | {Kind.FILLER}
_READINGS: Final = frozenset({"kerja", "kalender", "libur", "efektif"})
_WORKING: Final = frozenset({Satuan.HARI_KERJA, Satuan.HARI_KALENDER, Satuan.JAM_KERJA})
