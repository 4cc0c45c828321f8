"""Rujukan dokumen: papers an office works by and that others may want to see, by reference only.

A code of ethics, a strategic plan, an internal procedure: the laws speak of them in passing (the
Penjelasan of UU 25/2009 Pasal 11 ayat (3) and Pasal 12 ayat (2)) and ask nothing of their contents.
"""

from datetime import date
from enum import unique
from typing import final

from attrs import frozen

from layanan.checking import NonBlank, check
from layanan.model.terms import Term

__all__ = ["JenisRujukan", "RujukanDokumen"]


@final
@unique
class JenisRujukan(Term):
    """Jenis rujukan: what kind of paper it is. Practice, not law."""

    STANDAR_OPERASIONAL_PROSEDUR = (
        "standar_operasional_prosedur",
        "standar operasional prosedur (SOP)",
        "standard operating procedure",
    )
    KODE_ETIK = "kode_etik", "kode etik", "code of ethics"
    KODE_PERILAKU = "kode_perilaku", "kode perilaku", "code of conduct"
    RENCANA_STRATEGIS = "rencana_strategis", "rencana strategis", "strategic plan"
    LAINNYA = "lainnya", "dokumen lain", "another document"


@final
@frozen(kw_only=True)
class RujukanDokumen:
    """Rujukan dokumen: a reference to a paper an office works by. Practice, not law.

    Args:
        jenis: What kind of paper.
        judul: Its title.
        tanggal: The day it bears.
        alamat: Where it can be read.

    Example:
        >>> RujukanDokumen(jenis=JenisRujukan.KODE_ETIK, judul="Kode Etik Petugas").jenis.text.en
        'code of ethics'
    """

    jenis: JenisRujukan
    judul: NonBlank
    tanggal: date | None = None
    alamat: str = ""

    __attrs_post_init__ = check
