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
from enum import StrEnum, unique
from itertools import count
from typing import Annotated, Final, cast, final

from attrs import evolve, field, frozen

from layanan.checking import NonBlank, check, non_empty, positive
from layanan.citation import Citation
from layanan.errors import DateError, Fault, NoLimitError
from layanan.text import Lang, Text, day_text, listing
from layanan.validity import Validity
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.kalender import Closure, Kalender
from layanan.waktu.keputusan import Kepastian

__all__ = [
    "Arah",
    "BacaanHari",
    "Basis",
    "Deadline",
    "Kata",
    "Pihak",
    "Roll",
    "Sifat",
    "Step",
    "Tenggat",
]


@final
@unique
class BacaanHari(StrEnum):
    """Bacaan hari: how bare *hari* is read where the law does not define it."""

    KALENDER = "hari kalender"
    KERJA = "hari kerja"


@final
@unique
class Roll(StrEnum):
    """What to do with a last day on which the office is closed."""

    NEXT = "next"
    PREVIOUS = "previous"


@final
@unique
class Arah(StrEnum):
    """Arah: whether a limit runs after its trigger or ends before it."""

    SESUDAH = "sesudah"
    SEBELUM = "sebelum"


@final
@unique
class Kata(StrEnum):
    """Kata: the word with which a norm ties its length to the trigger."""

    SEJAK = "sejak"
    TERHITUNG_SEJAK = "terhitung sejak"
    SETELAH = "setelah"
    SEBELUM = "sebelum"
    SETIAP = "setiap"
    SEKALI = "sekali"
    KALI_DALAM = "kali dalam"
    BERKALA = "berkala"
    TIDAK_DISEBUT = ""


@final
@unique
class Sifat(StrEnum):
    """Sifat: what kind of time a norm sets.

    *Batas* is the last day to act, *berkala* recurs, *lama* is how long a state may last, *tahun
    anggaran* is the budget year a duty begins with, which is no length, and *tanpa angka* is a norm
    that asks for time, or for none, and names no number.
    """

    BATAS = "batas"
    BERKALA = "berkala"
    LAMA = "lama"
    TAHUN_ANGGARAN = "tahun anggaran"
    TANPA_ANGKA = "tanpa angka"


@final
@unique
class Pihak(StrEnum):
    """Pihak: who a time limit binds."""

    PENYELENGGARA = "penyelenggara"
    PELAKSANA = "pelaksana"
    PENGADU = "pengadu"
    MASYARAKAT = "masyarakat"
    PIHAK_TERKAIT = "pihak terkait"
    PIHAK_LAIN = "pihak lain"
    BADAN_HUKUM = "badan hukum"
    OMBUDSMAN = "ombudsman"
    PEMBINA = "pembina"
    GUBERNUR = "gubernur"
    MENTERI = "menteri"
    PEMBENTUK_PERATURAN = "pembentuk peraturan"
    PEMERINTAH = "pemerintah"
    PRESIDEN = "presiden"
    NEGARA = "negara"
    # UU 37/2008
    PELAPOR = "pelapor"
    TERLAPOR = "terlapor"
    ATASAN_TERLAPOR = "atasan terlapor"
    # UU 14/2008
    PEMOHON = "pemohon"
    BADAN_PUBLIK = "badan publik"
    ATASAN_PPID = "atasan PPID"
    KOMISI_INFORMASI = "Komisi Informasi"
    PIHAK_BERSENGKETA = "pihak yang bersengketa"
    # UU 30/2014
    WARGA_MASYARAKAT = "warga masyarakat"
    PEJABAT_PEMERINTAHAN = "badan dan/atau pejabat pemerintahan"
    ATASAN_PEJABAT = "atasan pejabat"
    PENGADILAN = "pengadilan"
    # SP4N-LAPOR!
    ADMIN = "admin"
    INSTANSI = "instansi"

    @property
    def text(self) -> Text:
        """The party in both languages."""
        return Text(self.value, _PARTIES[self])


_PARTIES: Final = {
    Pihak.PENYELENGGARA: "the provider",
    Pihak.PELAKSANA: "the officer",
    Pihak.PENGADU: "the complainant",
    Pihak.MASYARAKAT: "the public",
    Pihak.PIHAK_TERKAIT: "the parties concerned",
    Pihak.PIHAK_LAIN: "the cooperating party",
    Pihak.BADAN_HUKUM: "the legal entity",
    Pihak.OMBUDSMAN: "the Ombudsman",
    Pihak.PEMBINA: "the supervising official",
    Pihak.GUBERNUR: "the governor",
    Pihak.MENTERI: "the Minister",
    Pihak.PEMBENTUK_PERATURAN: "the rule makers",
    Pihak.PEMERINTAH: "the government",
    Pihak.PRESIDEN: "the President",
    Pihak.NEGARA: "the state",
    Pihak.PELAPOR: "the reporter",
    Pihak.TERLAPOR: "the reported party",
    Pihak.ATASAN_TERLAPOR: "the superior of the reported party",
    Pihak.PEMOHON: "the applicant",
    Pihak.BADAN_PUBLIK: "the public body",
    Pihak.ATASAN_PPID: "the superior of the information officer",
    Pihak.KOMISI_INFORMASI: "the Information Commission",
    Pihak.PIHAK_BERSENGKETA: "a party to the dispute",
    Pihak.WARGA_MASYARAKAT: "the citizen",
    Pihak.PEJABAT_PEMERINTAHAN: "the government body or official",
    Pihak.ATASAN_PEJABAT: "the official's superior",
    Pihak.PENGADILAN: "the court",
    Pihak.ADMIN: "the portal's administrator",
    Pihak.INSTANSI: "the agency",
}


@final
@frozen
class Step:
    """One day between the start and the due date.

    Args:
        day: The day.
        number: Which day of the count it is; None: it was skipped.
        closure: Why it was skipped, or None.
    """

    day: date
    number: int | None
    closure: Closure | None = None


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
            yield Fault.of("penjelasan", str(self.penjelasan), _ELUCIDATION)
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
            raise NoLimitError(self.id, _BUDGET_YEAR.format(day=self.mulai))
        if jangka is None:
            if self.jangka is None:
                offered = _CHOOSE.format(offered=_offered(self)) if self.pilihan else None
                reason = offered or _NO_NUMBER
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
            raise NoLimitError(self.id, _NOT_RECURRING)
        basis = self.under(kalender, hari=hari, roll=roll, jangka=jangka)
        basis.due(start)  # what is wrong is refused here, not when the first date is asked for
        return (evolve(basis, nth=k).due(start) for k in count(1))


def _offered(tenggat: Tenggat) -> Text:
    return listing((one.text for one in tenggat.pilihan), _OR)


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
    _n: int = field(init=False, eq=False, repr=False)
    _days: timedelta | None = field(init=False, eq=False, repr=False)
    _from: date = field(init=False, eq=False, repr=False)
    _until: date | None = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        check(self)
        tenggat, satuan = self.tenggat, self.jangka.satuan
        if (reason := _not_its_length(tenggat, self.jangka)) is not None:
            raise NoLimitError(tenggat.id, reason)
        bare = satuan is Satuan.HARI
        working = satuan is Satuan.HARI_KERJA or (bare and self.hari is BacaanHari.KERJA)
        if self.kalender is None and (working or self.roll is not None):
            raise NoLimitError(tenggat.id, _NO_CALENDAR)
        n = self.sign * self.nth * self.jangka.jumlah
        fill = object.__setattr__
        fill(self, "working", working)
        fill(self, "_n", n)
        fill(self, "_days", _in_days(self.jangka, n))
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
        if self.working and self.kalender is not None:
            last = self.kalender.add(start, self._n)
        else:
            last = self._shifted(start)
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
        raise DateError(Fault.of(name, moment, _PLAIN))

    def _shifted(self, start: date) -> date:
        if self._days is None:
            # None comes back for hours and working days alone, which never get here.
            return cast("date", self.jangka.shift(start, self.sign * self.nth))
        try:
            return start + self._days
        except OverflowError as error:
            raise DateError(Fault.of("jangka", str(self.jangka), _REACHED)) from error

    def _start(self, start: date | None) -> date:
        if start is not None:
            return self.day(start, "start")
        if self.tenggat.mulai is None:
            raise NoLimitError(self.tenggat.id, _NO_START)
        return self.tenggat.mulai


# How many days a length of whole days has, where no office is asked.
_WHOLE_DAYS: Final = {Satuan.HARI: 1, Satuan.HARI_KALENDER: 1, Satuan.MINGGU: 7}


def _in_days(jangka: JangkaWaktu, n: int) -> timedelta | None:
    days = _WHOLE_DAYS.get(jangka.satuan)
    try:
        return None if days is None else timedelta(n * days)
    except OverflowError as error:
        raise DateError(Fault.of("jangka", str(jangka), _REACHED)) from error


def _not_its_length(tenggat: Tenggat, jangka: JangkaWaktu) -> Text | None:
    if tenggat.pilihan and jangka not in tenggat.pilihan:
        return _NOT_OFFERED.format(jangka=jangka.text, offered=_offered(tenggat))
    if tenggat.jangka is not None and jangka != tenggat.jangka:
        return _FIXED.format(jangka=tenggat.jangka.text)
    if jangka.satuan in (Satuan.MENIT, Satuan.JAM, Satuan.JAM_KERJA):
        return _CLOCK.format(jangka=jangka.text)
    return None


_OR: Final = Text(" atau ", " or ")
_NO_NUMBER: Final = Text(
    "norma ini tidak menyebut angka; beri jangka menurut kebijakan kantor",
    "the norm sets no number; give the office's own length as jangka",
)
_BUDGET_YEAR: Final = Text(
    "norma menetapkan tahun anggaran, mulai {day}, bukan jangka waktu",
    "the norm names a budget year, from {day}, and no length",
)
_ELUCIDATION: Final = Text("penjelasan suatu pasal", "the elucidation of a provision")
_CHOOSE: Final = Text("pilih {offered}", "choose {offered}")
_NOT_RECURRING: Final = Text("tidak berulang", "it does not recur")
_PLAIN: Final = Text(
    "tanggal, atau kalender yang tahu zonanya", "a date, or a calendar with its zone"
)
_REACHED: Final = Text("lama sampai hari dalam tahun 1-9999", "a length to a day of years 1-9999")
_NO_CALENDAR: Final = Text("perlu kalender kantor", "an office's calendar is needed")
_NO_START: Final = Text("perlu tanggal mulai", "a start is needed")
_NOT_OFFERED: Final = Text(
    "{jangka} bukan pilihan: {offered}", "{jangka} is not offered, but {offered}"
)
_FIXED: Final = Text("norma menetapkan {jangka}", "the norm fixes {jangka}")
_CLOCK: Final = Text(
    "{jangka} dihitung dalam jam, bukan hari", "{jangka} is counted on the clock, not in days"
)


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
        return tuple(self._steps())

    @property
    def skipped(self) -> tuple[Closure, ...]:
        """The days that were not counted, and why."""
        return tuple(step.closure for step in self._steps() if step.closure is not None)

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

    def _steps(self) -> Iterator[Step]:
        sign = self.basis.sign
        counted_to = self._unrolled()
        day, number = self.start, 0
        # Moved back, a last day may lie before its start: then there is nothing between the two.
        while (self.due - day).days * sign > 0:
            day += timedelta(sign)
            rolled = (day - counted_to).days * sign > 0
            closure = None
            if self.kalender is not None and (self.basis.working or rolled):
                closure = self.kalender.closed(day)
            if rolled or closure is not None:
                yield Step(day, None, closure)
            else:
                number += 1
                yield Step(day, number)

    def _unrolled(self) -> date:
        if self.basis.roll is None:
            return self.due
        return evolve(self.basis, roll=None).due(self.start).due

    def _lines(self) -> Iterator[Text]:
        tenggat = self.tenggat
        who = listing((pihak.text for pihak in tenggat.pihak), Text("/", "/"))
        yield Text("{isi} ({who}), {citation}", "{isi} ({who}), {citation}").format(
            isi=tenggat.isi, who=who, citation=tenggat.citation
        )
        nth = Text("", "") if self.basis.nth == 1 else _TIMES.format(n=self.basis.nth)
        yield _SPAN.format(
            nth=nth,
            jangka=self.basis.jangka.text,
            arah=_DIRECTIONS[tenggat.arah],
            start=day_text(self.start),
            due=day_text(self.due),
        )
        if self.hari is not None:
            yield _READ_AS[self.hari]
        for closure in self.skipped:
            yield Text("- {day}: {why}", "- {day}: {why}").format(
                day=day_text(closure.day), why=closure.text
            )
        yield from self._moved()
        if self.closure is not None:
            yield _LAST_DAY_CLOSED.format(why=self.closure.text)
        if self.kalender is not None and (self.basis.working or self.basis.roll is not None):
            yield from self._knowledge(self.kalender)
        if tenggat.catatan is not None:
            yield Text("Catatan: {note}", "Note: {note}").format(note=tenggat.catatan)

    def _knowledge(self, kalender: Kalender) -> Iterator[Text]:
        if kalender.known_on is not None:
            yield _KNOWN_ON.format(day=day_text(kalender.known_on))
        # A roll looks at the days it moves over alone; the start may lie in a year without decree.
        looked_at = (
            kalender.doubts(self.start, self.due)
            if self.basis.working
            else (kalender.closed(self._unrolled()), *self.skipped)
        )
        for off in looked_at:
            if off is None or off.kepastian is Kepastian.PASTI:
                continue
            note = Text("", "") if off.catatan is None else _NOTE.format(note=off.catatan)
            yield _DOUBT.format(day=day_text(off.day), nama=off.nama, note=note)

    def _moved(self) -> Iterator[Text]:
        counted_to = self._unrolled()
        if self.kalender is not None and counted_to != self.due:
            closure = self.kalender.closed(counted_to)
            why = Text("", "") if closure is None else closure.text
            yield _ROLLED.format(last=day_text(counted_to), why=why, due=day_text(self.due))


_TIMES: Final = Text("{n} kali ", "{n} times ")
_SPAN: Final = Text("{nth}{jangka} {arah} {start}: {due}", "{nth}{jangka} {arah} {start}: {due}")
_NOTE: Final = Text(" ({note})", " ({note})")
_ROLLED: Final = Text(
    "Hari terakhir, {last}, tutup ({why}); kantor menggesernya ke {due}.",
    "The last day, {last}, is closed ({why}); the office moves it to {due}.",
)
_DIRECTIONS: Final = {
    Arah.SESUDAH: Text("sesudah", "after"),
    Arah.SEBELUM: Text("sebelum", "before"),
}
_READ_AS: Final = {
    BacaanHari.KALENDER: Text(
        "Undang-undang tidak mengartikan kata hari; di sini dibaca hari kalender.",
        "The law does not define hari; it is read as calendar days here.",
    ),
    BacaanHari.KERJA: Text(
        "Undang-undang tidak mengartikan kata hari; di sini dibaca hari kerja.",
        "The law does not define hari; it is read as working days here.",
    ),
}
_LAST_DAY_CLOSED: Final = Text(
    "Kantor tutup pada hari terakhir ({why}); tidak ada norma yang menggesernya.",
    "The office is closed on the last day ({why}); no norm moves it.",
)
_KNOWN_ON: Final = Text(
    "Menurut keputusan yang ditandatangani sampai {day}.", "By the decrees signed up to {day}."
)
_DOUBT: Final = Text("Belum pasti: {day}, {nama}{note}.", "Not firm: {day}, {nama}{note}.")
