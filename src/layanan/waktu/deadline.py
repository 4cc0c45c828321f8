"""From a time limit in law to a date that explains itself.

A `Tenggat` is a row of the law: who must act, how long, counted from what and with which word, in
which direction, how often, and what follows if it is missed. It says what its norm says and no
more. Where the norm sets no number the row says so, and asking it for a date is refused unless the
office brings its own.

A `Basis` is a row under an office's policy: its calendar, its reading of *hari*, its choice where
the law offers one. It is resolved once and then asked for as many dates as there are cases.

A `Deadline` is a basis applied to a start. It is made in two look-ups and explains itself on
demand: each day of the span, counted or skipped, why, and by which decree.

Conventions:

* The trigger day is not counted: day 1 is the next day, and backwards the day before.
* A recurring limit counts every time from its first start, all lengths at once.
* A last day on which the office is closed stays the last day unless `Roll` says otherwise; these
  laws have no rule that moves it.
* Bare *hari* is read as calendar days, the earlier date, unless the caller says otherwise; either
  way the deadline records the reading, and `Tenggat.readings` gives both.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import count
from typing import Annotated, cast, final

from attrs import evolve, field, frozen

from layanan.checking import NonBlank, check, non_empty, positive
from layanan.citation import Citation
from layanan.errors import DateError, Fault, NoLimitError
from layanan.text import Lang, Text
from layanan.validity import Validity
from layanan.waktu import sentences
from layanan.waktu.jangka_waktu import REACHED, JangkaWaktu, Satuan
from layanan.waktu.kalender import Closure, Kalender
from layanan.waktu.keputusan import Kepastian
from layanan.waktu.norma import Arah, BacaanHari, Kata, Pihak, Roll, Sifat
from layanan.waktu.steps import Step, walk

__all__ = [
    "Basis",
    "Deadline",
    "Tenggat",
]


@final
@frozen(kw_only=True)
class Tenggat:
    """Tenggat: a time limit stated by law, one row of a table.

    Args:
        id: Its stable name: instrument, pasal and ayat, for example ``UU25-P44-3``.
        citation: Where the law states it.
        pihak: Who must act.
        isi: What has to be done.
        penjelasan: The elucidation that gives the length, where the norm itself has none.
        sifat: Whether it is a last day, a recurrence, a longest duration, or has no number.
        jangka: The length, or None.
        pilihan: The lengths the law lets the office choose from, where it gives several.
        kata: The word that ties the length to the trigger.
        pemicu: What it is counted from.
        mulai: The day of the trigger, where the law itself fixes it, or None; for a budget year its
            first day.
        arah: Whether it runs after the trigger or ends before it.
        validity: When it is law.
        akibat: Where the law says what follows if it is missed; empty: nowhere.
        catatan: What the text leaves open, or None.
    """

    id: NonBlank
    citation: Citation
    pihak: Annotated[tuple[Pihak, ...], non_empty]
    isi: Text
    penjelasan: Citation | None = None
    sifat: Sifat
    jangka: JangkaWaktu | None = None
    pilihan: tuple[JangkaWaktu, ...] = ()
    kata: Kata = Kata.TIDAK_DISEBUT
    pemicu: Text | None = None
    mulai: date | None = None
    arah: Arah = Arah.SESUDAH
    validity: Validity
    akibat: tuple[Citation, ...] = ()
    catatan: Text | None = None

    __attrs_post_init__ = check

    def _faults(self) -> Iterable[Fault]:
        without = self.sifat in (Sifat.TANPA_ANGKA, Sifat.TAHUN_ANGGARAN)
        if without is not (self.jangka is None and not self.pilihan):
            yield Fault.of(
                "jangka", self.jangka, Text("sesuai sifatnya", "what its kind calls for")
            )
        if self.jangka is not None and self.pilihan:
            yield Fault.of("pilihan", self.pilihan, Text("kosong", "none beside a fixed length"))
        if self.penjelasan is not None and not self.penjelasan.penjelasan:
            yield Fault.of("penjelasan", str(self.penjelasan), sentences.ELUCIDATION)
        if self.sifat is Sifat.TAHUN_ANGGARAN and self.mulai is None:
            yield Fault.of(
                "mulai", None, Text("awal tahun anggaran", "the budget year's first day")
            )

    @property
    def recurs(self) -> bool:
        """Whether the duty comes back, with a number (*setiap*) or without (*secara berkala*)."""
        return self.sifat is Sifat.BERKALA or self.kata is Kata.BERKALA

    def under(
        self,
        kalender: Kalender | None = None,
        *,
        hari: BacaanHari = BacaanHari.KALENDER,
        roll: Roll | None = None,
        jangka: JangkaWaktu | None = None,
    ) -> "Basis":
        """Resolve the limit under an office's policy, to be asked for many dates.

        Args:
            kalender: The office's calendar; needed for working days and for ``roll``.
            hari: How bare *hari* is read.
            roll: Whether a closed last day moves, and where to; these laws have no such rule.
            jangka: The office's choice where the law offers several lengths or names none.

        Raises:
            NoLimitError: if there is no length, or no calendar where one is needed.

        Example:
            >>> from layanan.tenggat.uu25_2009 import TANGGAPAN
            >>> basis = TANGGAPAN.under(Kalender.pemerintah(), hari=BacaanHari.KERJA)
            >>> print(basis.due(date(2026, 3, 13)).due)
            2026-04-10
        """
        if self.sifat is Sifat.TAHUN_ANGGARAN:
            raise NoLimitError(self.id, sentences.BUDGET_YEAR.format(day=self.mulai))
        if jangka is None:
            if self.jangka is None:
                offered = (
                    sentences.CHOOSE.format(offered=sentences.offered(self.pilihan))
                    if self.pilihan
                    else None
                )
                reason = offered or sentences.NO_NUMBER
                raise NoLimitError(self.id, reason)
            jangka = self.jangka
        return Basis(self, kalender, hari, jangka, roll)

    def due(
        self,
        start: date | None = None,
        kalender: Kalender | None = None,
        *,
        hari: BacaanHari = BacaanHari.KALENDER,
        roll: Roll | None = None,
        jangka: JangkaWaktu | None = None,
    ) -> "Deadline":
        """Apply the limit to one start; `under` with `Basis.due` in one call.

        Args:
            start: The day of the trigger, itself not counted; an aware datetime is read in the
                calendar's zone. None: the day the law fixes (``mulai``).
            kalender: As for `under`.
            hari: As for `under`.
            roll: As for `under`.
            jangka: As for `under`.

        Raises:
            NoLimitError: if there is no length, no start, or no calendar where one is needed.
            NotInForceError: if the limit was not law on ``start``.
            OutsideDecreesError: if working days are asked of a year without a decree.
            DateError: if ``start`` is a naive datetime or no date.

        Example:
            >>> from layanan.tenggat.uu25_2009 import TANGGAPAN
            >>> print(TANGGAPAN.due(date(2026, 3, 13)).due)
            2026-03-27
        """
        return self.under(kalender, hari=hari, roll=roll, jangka=jangka).due(start)

    def readings(
        self,
        start: date | None = None,
        kalender: Kalender | None = None,
        *,
        roll: Roll | None = None,
        jangka: JangkaWaktu | None = None,
    ) -> "dict[BacaanHari, Deadline]":
        """Give both readings side by side where the law says only *hari*.

        Args:
            start: As for `due`.
            kalender: As for `due`.
            roll: As for `due`.
            jangka: As for `due`.

        Returns:
            One deadline per possible reading; a limit in any other unit has one.

        Raises:
            NoLimitError: as for `due`; the reading as working days needs a calendar.
        """
        length = jangka or self.jangka
        if length is None or length.satuan is Satuan.HARI:
            possible = tuple(BacaanHari)
        elif length.satuan is Satuan.HARI_KERJA:
            possible = (BacaanHari.KERJA,)
        else:
            possible = (BacaanHari.KALENDER,)
        return {
            hari: self.due(start, kalender, hari=hari, roll=roll, jangka=jangka)
            for hari in possible
        }

    def recurring(
        self,
        start: date | None = None,
        kalender: Kalender | None = None,
        *,
        hari: BacaanHari = BacaanHari.KALENDER,
        roll: Roll | None = None,
        jangka: JangkaWaktu | None = None,
    ) -> "Iterator[Deadline]":
        """Give the due dates of a recurring duty, one after the other.

        Each is counted from the start and not from the one before, so that a yearly duty begun on
        29 February comes back to 29 February.

        Args:
            start: As for `due`.
            kalender: As for `due`.
            hari: As for `due`.
            roll: As for `due`.
            jangka: As for `due`.

        Raises:
            NoLimitError: if the limit does not recur, besides what `due` raises. The iterator has
                no end of its own: it raises where the decrees, or the dates, end.

        Example:
            >>> from itertools import islice
            >>> from layanan.tenggat.pp96_2012 import PENINJAUAN_ULANG
            >>> [str(one.due) for one in islice(PENINJAUAN_ULANG.recurring(date(2024, 2, 29)), 3)]
            ['2027-02-28', '2030-02-28', '2033-02-28']
        """
        if not self.recurs:
            raise NoLimitError(self.id, sentences.NOT_RECURRING)
        basis = self.under(kalender, hari=hari, roll=roll, jangka=jangka)
        basis.due(start)  # what is wrong is refused here, not when the first date is asked for
        return (evolve(basis, nth=k).due(start) for k in count(1))


@final
@frozen
class Basis:
    """What a deadline is counted on: a limit of the law under an office's policy.

    Made by `Tenggat.under`.

    Args:
        tenggat: The limit.
        kalender: The office's calendar, or None where no day has to be a working day.
        hari: How bare *hari* is read.
        jangka: The length counted.
        roll: How a closed last day is moved, or None: not at all.
        nth: Which recurrence is counted: the length is taken so many times.

    Raises:
        NoLimitError: if a calendar is needed and missing, the length is counted on the clock, or it
            is not one the norm leaves to the office.
        DateError: if the length reaches beyond all dates.
    """

    tenggat: Tenggat
    kalender: Kalender | None
    hari: BacaanHari
    jangka: JangkaWaktu
    roll: Roll | None
    nth: Annotated[int, positive] = 1
    working: bool = field(init=False, eq=False, repr=False)
    # What counting one case looks at, worked out once.
    _office: Kalender | None = field(init=False, eq=False, repr=False)
    _n: int = field(init=False, eq=False, repr=False)
    _days: timedelta | None = field(init=False, eq=False, repr=False)
    _from: date = field(init=False, eq=False, repr=False)
    _until: date | None = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        tenggat, satuan = self.tenggat, self.jangka.satuan
        if reason := sentences.not_its_length(self.jangka, tenggat.jangka, tenggat.pilihan):
            raise NoLimitError(tenggat.id, reason)
        bare = satuan is Satuan.HARI
        working = satuan is Satuan.HARI_KERJA or (bare and self.hari is BacaanHari.KERJA)
        if self.kalender is None and (working or self.roll is not None):
            raise NoLimitError(tenggat.id, sentences.NO_CALENDAR)
        n = self.sign * self.nth * self.jangka.jumlah
        fill = object.__setattr__
        fill(self, "working", working)
        fill(self, "_office", self.kalender if working else None)
        fill(self, "_n", n)
        fill(self, "_days", self.jangka.in_days(self.sign * self.nth))
        fill(self, "_from", tenggat.validity.start)
        fill(self, "_until", tenggat.validity.end)

    def due(self, start: date | None = None) -> "Deadline":
        """Return the deadline for one start.

        Args:
            start: The day of the trigger, itself not counted; an aware datetime is read in the
                calendar's zone. None: the day the law fixes.

        Raises:
            NoLimitError: if there is no start.
            NotInForceError: if the limit was not law on ``start``.
            OutsideDecreesError: if working days are asked of a year without a decree.
            DateError: if ``start`` is a naive datetime or no date.
        """
        if type(start) is not date:
            start = self._start(start)
        until = self._until
        if start < self._from or (until is not None and until <= start):
            self.tenggat.validity.require(start, self.tenggat.id)
        office = self._office
        last = office.add(start, self._n) if office is not None else self._shifted(start)
        if self.roll is not None and self.kalender is not None:
            move = self.kalender.next if self.roll is Roll.NEXT else self.kalender.previous
            last = move(last, inclusive=True)
        return Deadline(last, start, self)

    @property
    def sign(self) -> int:
        """1 where the limit runs after its trigger, -1 where it ends before it."""
        return 1 if self.tenggat.arah is Arah.SESUDAH else -1

    def day(self, moment: date, name: str) -> date:
        """Read a moment as a day of this office; without an office only a plain date will do.

        Args:
            moment: A date, or an aware datetime.
            name: What the argument is called where it is refused.

        Raises:
            DateError: if ``moment`` is a naive datetime, no date, or has no office to read it.
        """
        if self.kalender is not None:
            return self.kalender.zona.day(moment, name)
        if type(moment) is date:
            return moment
        raise DateError(Fault.of(name, moment, sentences.PLAIN))

    def _shifted(self, start: date) -> date:
        if self._days is None:
            # None comes back for hours and working days alone, which never get here.
            return cast("date", self.jangka.shift(start, self.sign * self.nth))
        try:
            return start + self._days
        except OverflowError as error:
            raise DateError(Fault.of("jangka", str(self.jangka), REACHED)) from error

    def _start(self, start: date | None) -> date:
        if start is not None:
            return self.day(start, "start")
        if self.tenggat.mulai is None:
            raise NoLimitError(self.tenggat.id, sentences.NO_START)
        return self.tenggat.mulai


@final
@frozen
class Deadline:
    """The last day of a time limit, with all it takes to explain it.

    Made by `Tenggat.due` or `Basis.due`.

    Args:
        due: The last day on which the act is in time.
        start: The day of the trigger, not counted.
        basis: The limit and the policy it was counted under.

    Example:
        >>> from layanan.tenggat.uu25_2009 import TANGGAPAN
        >>> kalender = Kalender.pemerintah()
        >>> deadline = TANGGAPAN.due(date(2026, 3, 13), kalender, hari=BacaanHari.KERJA)
        >>> str(deadline.due), len(deadline.skipped), deadline.is_late(date(2026, 4, 11))
        ('2026-04-10', 14, True)
    """

    due: date
    start: date
    basis: Basis

    @property
    def tenggat(self) -> Tenggat:
        """The time limit applied."""
        return self.basis.tenggat

    @property
    def kalender(self) -> Kalender | None:
        """The calendar used, or None."""
        return self.basis.kalender

    @property
    def hari(self) -> BacaanHari | None:
        """How bare *hari* was read; None where the law names its unit."""
        return self.basis.hari if self.basis.jangka.satuan is Satuan.HARI else None

    @property
    def steps(self) -> tuple[Step, ...]:
        """Every day from the start to the due date, in the order they were counted.

        The days counted and the days skipped are together the whole span. Where a closed last day
        was moved on, the days it was moved over are skipped and the day it landed on has no number;
        where it was moved back, the days end with the one it landed on.
        """
        basis = self.basis
        return tuple(
            walk(
                self.start,
                self.due,
                sign=basis.sign,
                counted_to=self._unrolled(),
                kalender=basis.kalender,
                working=basis.working,
            )
        )

    @property
    def skipped(self) -> tuple[Closure, ...]:
        """The days that were not counted, and why."""
        return tuple(step.closure for step in self.steps if step.closure is not None)

    @property
    def closure(self) -> Closure | None:
        """Why the office is closed on the due date itself; None: it is open, or nobody knows."""
        if self.kalender is None or self.due.year not in self.kalender.years:
            return None
        return self.kalender.closed(self.due)

    def is_late(self, on: date) -> bool:
        """Tell whether an act on a day comes too late.

        Args:
            on: The day of the act, or an aware datetime, read in the calendar's zone.

        Raises:
            DateError: if ``on`` is a naive datetime or no date.
        """
        return self.basis.day(on, "on") > self.due

    def explain(self, lang: Lang | str = Lang.ID) -> str:
        """Say in full how the date came about: norm, reading, each skipped day, what was known.

        Args:
            lang: ``"id"`` or ``"en"``.
        """
        return "\n".join(line.render(lang) for line in self._lines())

    def _unrolled(self) -> date:
        if self.basis.roll is None:
            return self.due
        return evolve(self.basis, roll=None).due(self.start).due

    def _lines(self) -> Iterator[Text]:
        tenggat, basis, kalender = self.tenggat, self.basis, self.kalender
        yield sentences.norm(tenggat.isi, tenggat.pihak, tenggat.citation)
        yield sentences.span(basis.nth, basis.jangka, tenggat.arah, self.start, self.due)
        if self.hari is not None:
            yield sentences.read_as(self.hari)
        yield from map(sentences.skipped, self.skipped)
        counted_to = self._unrolled()
        last = None if kalender is None or counted_to == self.due else kalender.closed(counted_to)
        if last is not None:
            yield sentences.moved(last, self.due)
        if self.closure is not None:
            yield sentences.closed_on_last_day(self.closure)
        if kalender is not None and (basis.working or basis.roll is not None):
            yield from self._knowledge(kalender)
        if tenggat.catatan is not None:
            yield sentences.noted(tenggat.catatan)

    def _knowledge(self, kalender: Kalender) -> Iterator[Text]:
        if kalender.known_on is not None:
            yield sentences.known_on(kalender.known_on)
        # A roll looks at the days it moves over alone; the start may lie in a year without decree.
        looked_at = (
            kalender.doubts(self.start, self.due)
            if self.basis.working
            else (kalender.closed(self._unrolled()), *self.skipped)
        )
        for off in looked_at:
            if off is not None and off.kepastian is not Kepastian.PASTI:
                yield sentences.doubtful(off)
