"""One state machine for each procedure, to be subclassed for one's own implementation of it.

Each is a `layanan.strategies.prosedur.ProcedureMachine`, which says what to fill in, with its
procedure and the days within which all of that is law.
"""

from datetime import date
from typing import Final

from layanan.model.peristiwa import JenisPeristiwaPermohonan
from layanan.prosedur.informasi import PERMINTAAN_INFORMASI
from layanan.prosedur.keberatan import UPAYA_ADMINISTRATIF
from layanan.prosedur.ombudsman import LAPORAN_OMBUDSMAN
from layanan.prosedur.pengaduan import PENGADUAN
from layanan.prosedur.permohonan import (
    PERMOHONAN_TANPA_BATAS,
    PERMOHONAN_TANPA_BATAS_2014,
    berstandar,
)
from layanan.prosedur.sp4n import SP4N
from layanan.strategies.prosedur import ProcedureMachine

__all__ = [
    "MACHINES",
    "ApplicationMachine",
    "ComplaintMachine",
    "InformationMachine",
    "ObjectionMachine",
    "OmbudsmanMachine",
    "OpenApplication2014Machine",
    "OpenApplicationMachine",
    "Sp4nMachine",
]


class ComplaintMachine(ProcedureMachine):
    """A complaint about a public service (UU 25/2009 Pasal 40-50)."""

    procedure = PENGADUAN


class OmbudsmanMachine(ProcedureMachine):
    """A report to the Ombudsman (UU 37/2008)."""

    procedure = LAPORAN_OMBUDSMAN


class InformationMachine(ProcedureMachine):
    """A request for public information, and objecting to its refusal (UU 14/2008)."""

    procedure = PERMINTAAN_INFORMASI


class ObjectionMachine(ProcedureMachine):
    """An administrative objection and appeal (UU 30/2014 Pasal 75-78)."""

    procedure = UPAYA_ADMINISTRATIF


class ApplicationMachine(ProcedureMachine):
    """An application whose standard promises a time, from when the file is declared complete.

    For a promise from another event set ``procedure`` to `layanan.prosedur.permohonan.berstandar`
    of it.
    """

    procedure = berstandar(JenisPeristiwaPermohonan.DINYATAKAN_LENGKAP)


class OpenApplicationMachine(ProcedureMachine):
    """An application for which nobody promised a time (UU 30/2014 Pasal 53, as amended in 2020)."""

    procedure = PERMOHONAN_TANPA_BATAS


class OpenApplication2014Machine(ProcedureMachine):
    """The same by the law before 2 November 2020."""

    procedure = PERMOHONAN_TANPA_BATAS_2014
    start = date(2015, 1, 5)
    end = date(2020, 10, 30)


class Sp4nMachine(ProcedureMachine):
    """A report in SP4N-LAPOR!, by the road map that ended with 2024."""

    procedure = SP4N
    start = date(2019, 1, 7)
    end = date(2024, 12, 31)


MACHINES: Final[tuple[type[ProcedureMachine], ...]] = (
    ComplaintMachine,
    OmbudsmanMachine,
    InformationMachine,
    ObjectionMachine,
    ApplicationMachine,
    OpenApplicationMachine,
    OpenApplication2014Machine,
    Sp4nMachine,
)
"""All of them; an application from each of the other events makes no other table."""
