"""No rule raises on any well-formed subject, and every report of one can be kept and said."""

from collections.abc import Hashable
from datetime import date
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from layanan.hukum.law import LAW
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.report import Report
from layanan.strategies import well_formed
from layanan.waktu.kalender import Kalender
from layanan.waktu.norma import BacaanHari

SUBJECTS = list(dict.fromkeys([*(rule.subject for rule in LAW.book.rules), Penyelenggaraan]))
OFFICES = st.sampled_from(
    [None, Kalender.pemerintah(), Kalender.pemerintah(known_on=date(2020, 1, 1))]
)
DAYS = st.sampled_from([*LAW.boundaries(), date(2013, 5, 1), date(2026, 3, 13), date(2031, 1, 1)])


class TestEverySubject:
    """A malformed value cannot be built; whatever can be built can be judged."""

    @pytest.mark.parametrize("cls", SUBJECTS, ids=lambda cls: str(cls.__name__))
    @settings(
        max_examples=40,
        deadline=None,
        suppress_health_check=[
            HealthCheck.too_slow,
            HealthCheck.data_too_large,
            HealthCheck.filter_too_much,
        ],
    )
    @given(data=st.data())
    def test_can_be_judged(self, cls: type[Any], data: st.DataObject) -> None:
        subject: object = data.draw(well_formed(cast("Hashable", cls)))
        report = LAW.at(data.draw(DAYS)).check(
            subject,
            kalender=data.draw(OFFICES),
            now=data.draw(st.none() | st.dates()),
            hari=data.draw(st.sampled_from([None, *BacaanHari])),
        )
        assert Report.from_dict(report.to_dict()) == report
        assert report.render("id", every=True)
        assert report.render("en", markdown=True)
        assert len(report.every) >= len(report.findings)
