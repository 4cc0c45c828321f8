"""Nobody is accused by a gap: a fact that was merely not recorded never makes a norm unmet.

The default of every optional field of the model says *not recorded*; what is recorded as being
none has a value of its own (an empty tuple, `Isian.KOSONG`, False). So putting one field back to
its default, wherever it stands in a lawful case, may make a rule ask and may not make it fail.
"""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime
from typing import Any, Final, cast

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from building import hints, value
from layanan.errors import CitationError, MalformedError
from layanan.finding import Outcome
from layanan.hukum.law import LAW
from layanan.rule import EXAMPLE_DAY, AnyRule
from layanan.strategies.hukum import lawful
from layanan.strategies.types import TYPES
from layanan.waktu.kalender import Kalender

RULES = LAW.book.rules
SUBJECTS = sorted({rule.subject for rule in RULES}, key=lambda one: str(one.__name__))
KALENDER = Kalender.pemerintah()
LATER = date(2029, 6, 1)
"""A day on which whatever was still open in an example is long overdue."""

RECORDED: Final = {
    ("Pengaduan", "peristiwa"): "without its events a complaint speaks by the days of its papers, "
    "and a paper may bear another day than the event it replaces",
    (
        "TuntutanGantiRugi",
        "uraian_kerugian",
    ): "a claim is made in the letter (Pasal 42 ayat (4)), and "
    "the recorded contents of the letter may be without the loss",
    (
        "PenyelesaianKhusus",
        "ganti_rugi",
    ): "recorded as not asked for by the parties; that it was over "
    "compensation would only have put that in doubt (Pasal 50 ayat (5))",
    ("BeritaAcara", "daftar_hadir"): "who took part is then told by the list of the invited alone, "
    "which is recorded without the party",
    ("Penyusunan", "berita_acara"): "likewise",
    (
        "StandarPelayanan",
        "ditetapkan",
    ): "that it was adopted all the same puts it in doubt that the "
    "draft was published nowhere, as is recorded; without that day the record stands",
    (
        "Biaya",
        "tarif",
    ): "without rows the fee is what its recorded text says, and that may name one",
    (
        "PerbaikanSarana",
        "kuasa_kahar",
    ): "empty says that there was none (elucidation of Pasal 28 ayat "
    "(4)); whoever relies on it records it",
    ("SistemInformasi", "profil_penyelenggara"): "what is published is a list taken whole: a "
    "profile that is neither on it nor on record is not held",
    ("SistemInformasi", "profil_pelaksana"): "likewise",
    ("PermintaanBantuan", "tanggal_dipenuhi"): "a request recorded as not met may bear a day on "
    "which it was met, and then the two contradict each other",
}
"""Fields whose absence leaves another recorded fact to speak, and why that one may be contrary."""


def forgotten(subject: object) -> Iterator[tuple[tuple[str, str], object]]:
    """The subject with one field put back to its default, at any depth; and which field it was."""
    if type(subject) is tuple:
        row = cast("tuple[object, ...]", subject)
        for i, one in enumerate(row):
            for where, other in forgotten(one):
                yield where, (*row[:i], other, *row[i + 1 :])
        return
    cls: Any = type(subject)
    if not attrs.has(cls):
        return
    for field in attrs.fields(cls):
        held: object = getattr(subject, field.name)
        changed = list(forgotten(held))
        default: object = field.default
        if default is not attrs.NOTHING and held != default and not excuses(held):
            changed.append(((str(cls.__name__), field.name), default))
        for where, other in changed:
            with suppress(MalformedError, CitationError):  # what is left would say nothing at all
                yield where, attrs.evolve(cast("Any", subject), **{field.name: other})


def excuses(held: object) -> bool:
    """Whether it is a day before both laws or still to come: a breach on such a day is none.

    Without it the breach itself is still on record, and is taken for one of the present.
    """
    return isinstance(held, date) and not LAW.boundaries()[-1] <= day_of(held) <= EXAMPLE_DAY


def day_of(held: date) -> date:
    """The day of a moment."""
    return held.date() if isinstance(held, datetime) else held


def unmet(
    subject: object, on: date, now: date, within: tuple[object, ...] = ()
) -> frozenset[tuple[str, str]]:
    """The rules a subject fails, each with what it says."""
    report = LAW.at(on).check(subject, kalender=KALENDER, now=now, within=within)
    return frozenset((one.rule, one.key) for one in report.filter(Outcome.FAIL))


def accused(
    subject: object, on: date, now: date, within: tuple[object, ...] = ()
) -> list[tuple[tuple[str, str], str]]:
    """Each field whose mere absence makes a rule fail, with the rule."""
    before = {rule for rule, _ in unmet(subject, on, now, within)}
    return [
        (field, rule)
        for field, other in forgotten(subject)
        for rule, _ in unmet(other, on, now, within)
        if rule not in before and field not in RECORDED
    ]


class TestNothingIsRecorded:
    """A value of which only what it must have is known."""

    @pytest.mark.parametrize("now", [EXAMPLE_DAY, LATER])
    @pytest.mark.parametrize("cls", SUBJECTS, ids=lambda cls: str(cls.__name__))
    def test_breaks_nothing(self, cls: type[Any], now: date) -> None:
        given = {
            field.name: value(hints(cls)[field.name])
            for field in attrs.fields(cls)
            if field.default is attrs.NOTHING
        }
        try:
            least = cls(**given)
        except MalformedError:  # it has to say something, and whatever it says is in an example
            return
        assert unmet(least, EXAMPLE_DAY, now) == frozenset()


class TestOneThingIsNotRecorded:
    """From each lawful example of the book, one field at a time, on its day and years later."""

    @pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
    def test_accuses_nobody(self, rule: AnyRule) -> None:
        example = rule.example(lawful=True)
        on = example.on or (EXAMPLE_DAY if rule.span.covers(EXAMPLE_DAY) else rule.span.start)
        now = example.now or on
        assert accused(example.subject, on, now, example.within) == []
        assert accused(example.subject, on, LATER, example.within) == []

    @pytest.mark.parametrize("cls", SUBJECTS, ids=lambda cls: str(cls.__name__))
    @settings(
        max_examples=10,
        deadline=None,
        suppress_health_check=[
            HealthCheck.too_slow,
            HealthCheck.data_too_large,
            HealthCheck.filter_too_much,
        ],
    )
    @given(data=st.data())
    def test_accuses_nobody_lawful(self, cls: type[Any], data: st.DataObject) -> None:
        drawn: object = data.draw(lawful(cast("type[object]", cls), on=EXAMPLE_DAY))
        assert accused(drawn, EXAMPLE_DAY, EXAMPLE_DAY) == []


class TestTheTable:
    def test_names_fields_that_are(self) -> None:
        for cls, name in RECORDED:
            known = next(one for one in TYPES if one.__name__ == cls)
            assert name in {one.name for one in attrs.fields(known)}
