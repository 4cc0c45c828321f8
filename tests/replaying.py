"""What the tests of the procedures share: a complaint in short, and one duty of a case."""

from datetime import date, timedelta
from enum import StrEnum
from typing import Any, Final

from layanan.model.peristiwa import JenisPeristiwaPengaduan as J
from layanan.model.peristiwa import PeristiwaPengaduan
from layanan.prosedur.hasil import Duty, OfficeLimit, Position
from layanan.prosedur.mesin import replay
from layanan.prosedur.tabel import Procedure
from layanan.strategies.prosedur import event
from layanan.waktu.kalender import Kalender

__all__ = [
    "KALENDER",
    "RECEIVED",
    "START",
    "AnyPosition",
    "AnyProcedure",
    "case",
    "complaint",
    "days",
    "duty",
    "working",
]

# The engine is generic over states and events; a test of all tables at once cannot be.
AnyProcedure = Procedure[Any, Any]
AnyPosition = Position[Any, Any]

KALENDER: Final = Kalender.pemerintah()
START: Final = date(2026, 2, 2)


def complaint(*events: tuple[J, date]) -> list[PeristiwaPengaduan]:
    return [PeristiwaPengaduan(jenis=kind, pada=pada) for kind, pada in events]


RECEIVED = complaint((J.DIAJUKAN, date(2026, 3, 12)), (J.DITERIMA, date(2026, 3, 13)))


def duty(position: AnyPosition, name: str) -> Duty:
    return next(one for one in position.duties if one.timer.id == name)


def case(
    procedure: AnyProcedure,
    *happened: tuple[StrEnum, date],
    now: date = date(2026, 12, 1),
    own: tuple[OfficeLimit, ...] = (),
) -> AnyPosition:
    events = [event(kind, pada) for kind, pada in happened]
    return replay(procedure, events, KALENDER, now=now, own=own)


def days(n: int) -> date:
    return START + timedelta(n)


def working(n: int, after: date = START) -> date:
    return KALENDER.add(after, n)
