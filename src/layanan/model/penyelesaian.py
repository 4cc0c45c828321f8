"""Penyelesaian lain: what the Ombudsman, courts and police do with a complaint (Pasal 46, 50-53).

The Ombudsman may mediate, conciliate and, over compensation, adjudicate. Suits and reports of crime
run beside the complaint and do not end it.
"""

from collections.abc import Iterable
from datetime import date
from enum import unique
from typing import final

from attrs import frozen

from layanan.checking import Rupiah, check
from layanan.citation import UU_25_2009, Citation
from layanan.errors import Fault
from layanan.model.terms import Term
from layanan.text import Text

__all__ = [
    "CaraPenyelesaianKhusus",
    "HasilPenyelesaianKhusus",
    "JalurHukum",
    "LangkahHukum",
    "PenyelesaianKhusus",
]


@final
@unique
class CaraPenyelesaianKhusus(Term):
    """Cara penyelesaian: what it may do (UU 25/2009 Pasal 46 ayat (5), Pasal 50 ayat (5))."""

    MEDIASI = "mediasi", "mediasi", "mediation"
    KONSILIASI = "konsiliasi", "konsiliasi", "conciliation"
    AJUDIKASI_KHUSUS = "ajudikasi_khusus", "ajudikasi khusus", "special adjudication"


@final
@unique
class HasilPenyelesaianKhusus(Term):
    """Hasil penyelesaian: how it ended (UU 25/2009 Pasal 46 ayat (5), Pasal 50 ayat (5))."""

    BERHASIL = "berhasil", "berhasil", "settled"
    GAGAL = "gagal", "gagal", "failed"
    DIPUTUS = "diputus", "diputus", "decided"


@final
@unique
class JalurHukum(Term):
    """Jalur hukum: where else a dispute may go (UU 25/2009 Pasal 51 to 53)."""

    TATA_USAHA_NEGARA = (
        "tata_usaha_negara",
        "gugatan ke peradilan tata usaha negara",
        "a suit in the administrative court",
    )
    PERBUATAN_MELAWAN_HUKUM = (
        "perbuatan_melawan_hukum",
        "gugatan perbuatan melawan hukum ke pengadilan",
        "a suit for an unlawful act",
    )
    PIDANA = "pidana", "laporan tindak pidana", "a report of a crime"

    @property
    def citation(self) -> Citation:
        """Where the law opens it."""
        if self is JalurHukum.TATA_USAHA_NEGARA:
            return UU_25_2009.pasal(51)
        return UU_25_2009.pasal(52 if self is JalurHukum.PERBUATAN_MELAWAN_HUKUM else 53, ayat=1)


@final
@frozen(kw_only=True)
class PenyelesaianKhusus:
    """Penyelesaian oleh ombudsman: what it did (UU 25/2009 Pasal 46 ayat (5), Pasal 50 ayat (5)).

    Args:
        cara: Which (UU 25/2009 Pasal 46 ayat (5), Pasal 50 ayat (5)).
        mulai: When it began.
        selesai: When it ended.
        hasil: How it ended.
        atas_permintaan_para_pihak: Whether the parties asked for it (Pasal 46 ayat (5)).
        ganti_rugi: The compensation agreed on or awarded.
        batas_pembayaran: The last day to pay it.

    Raises:
        MalformedError: if it ends before it begins.
    """

    cara: CaraPenyelesaianKhusus
    mulai: date | None = None
    selesai: date | None = None
    hasil: HasilPenyelesaianKhusus | None = None
    atas_permintaan_para_pihak: bool | None = None
    ganti_rugi: Rupiah | None = None
    batas_pembayaran: date | None = None

    __attrs_post_init__ = check

    def _faults(self) -> Iterable[Fault]:
        if self.mulai is not None and self.selesai is not None and self.selesai < self.mulai:
            later = Text("{day} atau sesudahnya", "{day} or later").format(day=self.mulai)
            yield Fault.of("selesai", self.selesai.isoformat(), later)


@final
@frozen(kw_only=True)
class LangkahHukum:
    """Langkah hukum: a suit or a report of a crime (UU 25/2009 Pasal 51 to 53).

    Neither ends the provider's duty to carry out a decision (Pasal 52 ayat (2), 53 ayat (2)).

    Args:
        jalur: Where it went.
        tanggal: When.
        nomor: The number of the case.
    """

    jalur: JalurHukum
    tanggal: date | None = None
    nomor: str = ""

    __attrs_post_init__ = check
