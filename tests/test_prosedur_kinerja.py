"""Promises kept and broken, in figures; and what a clock says of the events it was run over."""

from datetime import date, timedelta
from typing import Final

import pytest

from layanan.errors import DateError, MalformedError
from layanan.model.peristiwa import JenisPeristiwaPermohonan as J
from layanan.model.peristiwa import PeristiwaPermohonan
from layanan.prosedur.kinerja import Fulfilment, performance
from layanan.prosedur.permohonan import janji
from layanan.text import Text
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.sla import Mark, MarkKind, Meter, OutOfTurnError
from replaying import KALENDER

METER: Final = Meter(kalender=KALENDER)
FIRST: Final = date(2026, 3, 2)
PROMISE: Final = JangkaWaktu(10, Satuan.HARI_KALENDER)


def happened(
    kind: J, n: int, dasar: str = "", longer: JangkaWaktu | None = None
) -> PeristiwaPermohonan:
    return PeristiwaPermohonan(
        jenis=kind, pada=FIRST + timedelta(n), dasar=dasar, perpanjangan=longer
    )


def outcome(used: int, *, late: bool, finished: bool) -> Fulfilment:
    return Fulfilment("KTP", Satuan.HARI, used, late, finished)


class TestFigures:
    """Each application stands in one of four places, and no other."""

    def test_each_in_its_own_place(self) -> None:
        ways = [(False, True)] * 1 + [(True, True)] * 2 + [(False, False)] * 4 + [(True, False)] * 8
        outcomes = [outcome(n, late=late, finished=done) for n, (late, done) in enumerate(ways)]
        (ktp,) = performance(reversed(outcomes))
        assert (ktp.on_time, ktp.late, ktp.open, ktp.overdue) == (1, 2, 4, 8)
        assert ktp.used == (0, 1, 2)

    def test_nearest_rank_in_a_hundred_and_one(self) -> None:
        (ktp,) = performance(outcome(n, late=False, finished=True) for n in range(1, 102))
        asked = [ktp.percentile(percent) for percent in (1, 2, 50, 99, 100)]
        assert asked == [2, 3, 51, 100, 101]
        assert ktp.median == 51

    @pytest.mark.parametrize("percent", [0, 101])
    def test_refused_by_name_with_what_would_do(self, percent: int) -> None:
        (ktp,) = performance([outcome(1, late=False, finished=True)])
        with pytest.raises(DateError) as refused:
            ktp.percentile(percent)
        fault = refused.value.fault
        assert (fault.path, fault.value) == ("percent", str(percent))
        assert fault.expected == Text("1 sampai 100", "1 to 100")


class TestClock:
    """Each event becomes its mark, with the basis it rests on; what follows the end, none."""

    def refused(self, *events: PeristiwaPermohonan) -> Mark:
        with pytest.raises(OutOfTurnError) as refused:
            janji(PROMISE, events, METER, mulai=J.DIAJUKAN)
        return refused.value.mark

    def test_marks_carry_their_basis(self) -> None:
        filed, earlier = happened(J.DIAJUKAN, 5), FIRST + timedelta(3)
        asked = happened(J.KEKURANGAN_DIMINTA, 3, "SK 4")
        assert self.refused(filed, asked) == Mark(MarkKind.PAUSE, earlier, basis="SK 4")
        held = happened(J.DITANGGUHKAN, 3, "SK 5")
        assert self.refused(filed, held) == Mark(MarkKind.PAUSE, earlier, basis="SK 5")
        longer = JangkaWaktu(2, Satuan.HARI_KALENDER)
        more = happened(J.DIPERPANJANG, 3, "SK 6", longer)
        assert self.refused(filed, more) == Mark(MarkKind.EXTEND, earlier, longer, "SK 6")

    @pytest.mark.parametrize("end", [J.DITETAPKAN, J.DITOLAK])
    def test_nothing_after_the_end_is_heard(self, end: J) -> None:
        course = (happened(J.DIAJUKAN, 0), happened(end, 4))
        stopped = janji(PROMISE, course, METER, mulai=J.DIAJUKAN)
        assert stopped.stopped == FIRST + timedelta(4)
        for kind in (J.DITANGGUHKAN, J.DILANJUTKAN, J.DITETAPKAN, J.DITOLAK, J.DISERAHKAN):
            more = (*course, happened(kind, 6))
            assert janji(PROMISE, more, METER, mulai=J.DIAJUKAN) == stopped

    def test_each_standstill_counts(self) -> None:
        course = (
            happened(J.DIAJUKAN, 0),
            happened(J.KEKURANGAN_DIMINTA, 1),
            happened(J.DILENGKAPI, 3),
            happened(J.DITANGGUHKAN, 4),
            happened(J.DILANJUTKAN, 7),
        )
        assert janji(PROMISE, course, METER, mulai=J.DIAJUKAN).due() == FIRST + timedelta(15)

    def test_an_event_no_standard_counts_from_is_refused_with_those_it_may(self) -> None:
        with pytest.raises(MalformedError) as refused:
            janji(PROMISE, [], METER, mulai=J.DISERAHKAN)
        (fault,) = refused.value.faults
        assert (fault.path, "diserahkan" in fault.value) == ("mulai", True)
        assert fault.expected == Text(
            "salah satu dari diajukan, dibayar, didaftarkan, dinyatakan_lengkap",
            "one of diajukan, dibayar, didaftarkan, dinyatakan_lengkap",
        )
        assert str(refused.value).startswith("berstandar: mulai")
