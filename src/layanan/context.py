"""Context: what a rule may know beside its subject, and the remarks it answers with.

* A remark is data: an outcome, the key of a template, parameters, and the place inside the subject.
  The engine (`layanan.book`) turns it into a `Finding` by adding the norm and the path into the
  whole; a sentence is made last, in either language.
* What a machine cannot decide is a remark too: `review`, with the reason. A fact that nobody has
  recorded is `unrecorded`, which is a review and never a failure. What does not concern the subject
  is `not_applicable`.

The time limits of the law are judged here as well, in one place (`Context.in_time`), with the same
`Tenggat` and `Kalender` that compute due dates: there is no second arithmetic. That is why this
module stands above `layanan.waktu`.
"""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date, datetime
from typing import Final, TypeVar, final

from attrs import evolve, frozen

from layanan.checking import Moment
from layanan.errors import DateError, NoLimitError, OutsideDecreesError
from layanan.finding import Outcome, Value
from layanan.text import Text
from layanan.waktu.deadline import Tenggat
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.kalender import Kalender
from layanan.waktu.norma import Arah, BacaanHari

__all__ = ["Context", "Remark", "fail", "not_applicable", "review", "unrecorded"]

S = TypeVar("S")


@final
@frozen
class Remark:
    """What a rule has to say of one subject; made by `fail`, `review` and `not_applicable`.

    Args:
        outcome: FAIL, REVIEW or NOT_APPLICABLE.
        key: The key of the message.
        at: The place inside the subject, for example ``biaya[0].jumlah``; empty: the whole.
        parameters: What the message names.
        exposed: Whether the sanctions of the provision fall on whoever did not meet it here.
    """

    outcome: Outcome
    key: str
    at: str
    parameters: tuple[tuple[str, Value], ...]
    exposed: bool = True


def fail(key: str = "", /, *, at: str = "", **parameters: Value) -> Remark:
    """Say that the norm is not met.

    Args:
        key: Which of the rule's messages; empty: its main one.
        at: The place inside the subject.
        **parameters: What the message names.
    """
    return Remark(Outcome.FAIL, key, at, tuple(parameters.items()))


def review(key: str = "", /, *, at: str = "", **parameters: Value) -> Remark:
    """Say that a person has to decide; arguments as for `fail`."""
    return Remark(Outcome.REVIEW, key, at, tuple(parameters.items()))


def not_applicable(key: str = "", /, *, at: str = "", **parameters: Value) -> Remark:
    """Say that the norm does not concern the subject; arguments as for `fail`."""
    return Remark(Outcome.NOT_APPLICABLE, key, at, tuple(parameters.items()))


def unrecorded(what: Text, /, *, at: str = "") -> Remark:
    """Say that a fact the norm turns on is not recorded: a person has to look, nothing is alleged.

    Args:
        what: The fact.
        at: The field it would stand in.
    """
    return Remark(Outcome.REVIEW, "tidak-tercatat", at, (("apa", what),))


@final
@frozen
class Context:
    """What a rule may know beside its subject.

    Args:
        on: The day whose law is applied.
        known_on: The day whose knowledge of decrees counts; None: all of this release.
        now: The moment at which open duties are judged.
        today: That moment as a day of the office.
        kalender: The office's calendar, or None.
        hari: How bare *hari* is read; None: both ways, and a person decides where they differ.
        parents: The objects that enclose the subject, outermost first.
    """

    on: date
    known_on: date | None
    now: Moment
    today: date
    kalender: Kalender | None
    hari: BacaanHari | None
    parents: tuple[object, ...] = ()

    def enclosing(self, cls: type[S]) -> S | None:
        """Return the innermost enclosing object of a class, or None.

        Args:
            cls: The class, exactly.
        """
        for one in reversed(self.parents):
            if type(one) is cls:
                return one
        return None

    def using(self, kalender: Kalender | None) -> "Context":
        """Return the context of a part that another calendar counts.

        Args:
            kalender: The calendar; None: nobody can say which it is.
        """
        today = self.today
        if kalender is not None:
            with suppress(DateError):  # the first or last hours of all time, in another zone
                today = kalender.zona.day(self.now)
        return evolve(self, kalender=kalender, today=today)

    def inside(self, parent: object) -> "Context":
        """Return the context of what ``parent`` encloses.

        Args:
            parent: The enclosing object.
        """
        return Context(
            self.on,
            self.known_on,
            self.now,
            self.today,
            self.kalender,
            self.hari,
            (*self.parents, parent),
        )

    def day(self, moment: Moment) -> date:
        """Read a moment as a day: on the office's clock if it is known, else on its own.

        Args:
            moment: A date or an aware datetime.
        """
        if not isinstance(moment, datetime):
            return moment
        if self.kalender is None:
            return moment.date()
        try:
            return self.kalender.zona.day(moment)
        except DateError:  # the first or last hours of all time, in another zone
            return moment.date()

    def in_time(
        self,
        tenggat: Tenggat,
        start: Moment | None,
        act: Moment | None,
        *,
        at: str = "",
        jangka: JangkaWaktu | None = None,
    ) -> Iterator[Remark]:
        """Judge whether an act was, or still can be, in time.

        Says nothing where it was, or where it is open and not yet late. Fails where it came late,
        or is late now. Asks for review where the day cannot be counted or depends on what *hari*
        means. Does not apply before the count begins or before the limit was law.

        Args:
            tenggat: The limit.
            start: When its trigger happened, or None: it did not, as far as is recorded.
            act: When the act was done, or None: not yet.
            at: The place inside the subject.
            jangka: The office's choice where the law offers several lengths.
        """
        if start is None:
            yield not_applicable("tanpa-mulai", at=at, **_facts(tenggat))
            return
        begun = self.day(start)
        if not tenggat.validity.covers(begun):
            yield not_applicable("belum-berlaku", at=at, mulai=begun, dasar=str(tenggat.citation))
            return
        length = jangka or tenggat.jangka
        if length is None:
            yield review("tanpa-angka", at=at, **_facts(tenggat))
            return
        done = None if act is None else self.day(act)
        reached = self.today if done is None else done
        # No length is shorter than its shortest unit, whatever the calendar and the reading.
        least = length.jumlah * _LEAST_DAYS.get(length.satuan, 0)
        if tenggat.arah is Arah.SESUDAH and (reached - begun).days <= least:
            return
        facts = _facts(tenggat, length)
        bare = length.satuan is Satuan.HARI
        try:
            dues = self._dues(tenggat, begun, jangka, bare=bare)
        except NoLimitError:
            yield review("tanpa-kalender", at=at, **facts)
        except OutsideDecreesError:
            yield review("tanpa-keputusan", at=at, mulai=begun, **facts)
        except DateError:  # it ends after the last day there is, so nothing comes after it
            pass
        else:
            yield from self._late(dues, done, facts, at)

    def _dues(
        self, tenggat: Tenggat, start: date, jangka: JangkaWaktu | None, *, bare: bool
    ) -> list[date]:
        """The last day under each reading that counts."""
        if bare and self.hari is None:
            readings = tuple(BacaanHari)
        else:
            readings = (self.hari or BacaanHari.KALENDER,)
        return [
            tenggat.due(start, self.kalender, hari=hari, jangka=jangka).due for hari in readings
        ]

    def _late(
        self, dues: list[date], done: date | None, facts: dict[str, Value], at: str
    ) -> Iterator[Remark]:
        reached = self.today if done is None else done
        late = [reached > due for due in dues]
        if all(late):
            facts["batas"] = max(dues)
            if done is None:
                yield fail("belum", at=at, kini=self.today, **facts)
            else:
                yield fail("terlambat", at=at, selesai=done, **facts)
        elif any(late):
            kalender, kerja = dues
            del facts["jangka"]
            yield review("bacaan-hari", at=at, kalender=kalender, kerja=kerja, **facts)

    def each_time(
        self,
        tenggat: Tenggat,
        start: Moment | None,
        acts: Iterable[Moment],
        *,
        at: str = "",
        jangka: JangkaWaktu | None = None,
    ) -> Iterator[Remark]:
        """Judge a recurring duty: each act against the one before, and the next against now.

        Args:
            tenggat: The limit, a recurring one.
            start: When the first period began, or None: it did not, as far as is recorded.
            acts: When the duty was done, in any order.
            at: The field that holds the acts.
            jangka: The office's choice where the law offers several lengths.
        """
        begun = start
        for act in sorted(acts, key=self.day):
            if begun is not None and self.day(act) < self.day(begun):
                continue
            yield from self.in_time(tenggat, begun, act, at=at, jangka=jangka)
            begun = act
        yield from self.in_time(tenggat, begun, None, at=at, jangka=jangka)


_LEAST_DAYS: Final = {
    Satuan.HARI: 1,
    Satuan.HARI_KALENDER: 1,
    Satuan.HARI_KERJA: 1,
    Satuan.MINGGU: 7,
    Satuan.BULAN: 28,
    Satuan.TAHUN: 365,
}
"""How many calendar days one of a unit has at least."""


def _facts(tenggat: Tenggat, length: JangkaWaktu | None = None) -> dict[str, Value]:
    """What every finding on a time limit names; made only where there is one."""
    facts: dict[str, Value] = {"isi": tenggat.isi, "dasar": str(tenggat.citation)}
    if length is not None:
        facts["jangka"] = length.text
    return facts
