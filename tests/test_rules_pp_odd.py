"""The rules of PP 96/2012 on whatever can be built: none raises, each answers once or says why."""

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from layanan.hukum.pp96_2012 import RULES
from layanan.model.biaya import Biaya
from layanan.model.isian import Isian
from layanan.model.maklumat import Publikasi
from layanan.model.pelayanan_terpadu import PelayananTerpadu
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.model.penyusunan import (
    BeritaAcara,
    EvaluasiPenerapan,
    Pembahasan,
    PeninjauanUlang,
    Penyusunan,
    Perbaikan,
    Rancangan,
    Tanggapan,
)
from layanan.model.standar import RiwayatStandar, StandarPelayanan
from layanan.report import Report
from layanan.strategies import well_formed
from layanan.text import Lang
from layanan.waktu.norma import BacaanHari
from rules_pp import BOOK, KALENDER

SUBJECTS = sorted({rule.subject for rule in RULES}, key=lambda one: one.__name__)

_DAYS = st.one_of(
    st.none(),
    st.dates(),
    st.dates(date(2012, 10, 25), date(2012, 11, 5)),
    st.dates(date(2025, 12, 1), date(2026, 3, 31)),
    st.sampled_from([date.min, date.max, date(2009, 7, 17), date(2028, 1, 1)]),
)
_NOWS = st.one_of(
    st.dates(date(2012, 10, 30), date(2032, 12, 31)),
    st.datetimes(
        datetime(2012, 11, 1),  # noqa: DTZ001 - the zone comes with the next argument
        datetime(2032, 12, 31),  # noqa: DTZ001 - likewise
        timezones=st.just(timezone(timedelta(hours=9))),
    ),
)


def _days(days: list[date | None]) -> tuple[date, ...]:
    return tuple(one for one in days if one is not None)


@st.composite
def makings(draw: st.DrawFn) -> Penyusunan:
    """A making whose steps have any days at all, in any order."""
    several = st.lists(_DAYS, max_size=3)
    done = draw(_DAYS)
    return Penyusunan(
        rancangan=draw(st.sampled_from([None, Rancangan()])) or Rancangan(disiapkan=draw(_DAYS)),
        pembahasan=Pembahasan(tanggal=_days(draw(several))),
        berita_acara=BeritaAcara(ditandatangani=draw(_DAYS)),
        publikasi=tuple(Publikasi(tanggal=one) for one in draw(several)),
        tanggapan=tuple(Tanggapan(diajukan=one) for one in draw(several)),
        perbaikan=Isian.KOSONG if done is None else Perbaikan(selesai=done),
    )


@st.composite
def standards(draw: st.DrawFn) -> StandarPelayanan:
    """A standard made, adopted, applied, evaluated and reviewed on any days at all."""
    several = st.lists(_DAYS, max_size=3).map(_days)
    return StandarPelayanan(
        nama="SKCK",
        penyusunan=draw(makings()),
        ditetapkan=draw(_DAYS),
        diterapkan=draw(_DAYS),
        evaluasi=tuple(EvaluasiPenerapan(tanggal=one) for one in draw(several)),
        peninjauan_ulang=tuple(PeninjauanUlang(tanggal=one) for one in draw(several)),
    )


def report_on(data: st.DataObject, subject: object) -> Report:
    """What the book says, and says in words, on any day and with any of its options."""
    now = data.draw(_NOWS, label="now")
    report = BOOK.at(max(date(now.year, now.month, now.day), BOOK.boundaries[0])).check(
        subject,
        now=now,
        kalender=data.draw(st.sampled_from([KALENDER, None]), label="kalender"),
        hari=data.draw(st.sampled_from([None, *BacaanHari]), label="hari"),
    )
    for one in report.every:
        for lang in Lang:
            assert one.render(lang).strip()
    return report


@settings(
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
    max_examples=30,
)
@given(st.data())
@pytest.mark.parametrize("subject", SUBJECTS, ids=lambda one: one.__name__)
def test_no_rule_raises_on_anything_well_formed(subject: type, data: st.DataObject) -> None:
    report_on(data, data.draw(well_formed(subject)))


@settings(deadline=None)
@given(standards(), st.data())
def test_no_rule_raises_on_any_days(standar: StandarPelayanan, data: st.DataObject) -> None:
    report = report_on(data, standar)
    judged = {rule.id for rule in RULES if rule.subject in {StandarPelayanan, Penyusunan}}
    assert judged <= {one.rule for one in report.every}


def test_all_classes_with_rules_are_thrown() -> None:
    named = {Biaya, PelayananTerpadu, Penyelenggaraan, Penyusunan, RiwayatStandar, StandarPelayanan}
    assert named <= set(SUBJECTS)
