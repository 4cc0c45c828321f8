"""Anggaran: the money of public service (UU 25/2009 Pasal 32, 33 and 50 ayat (4))."""

from datetime import date
from decimal import Decimal
from enum import unique
from typing import Annotated, final

from attrs import frozen

from layanan.checking import NonBlank, Rupiah, check, positive
from layanan.model.terms import Term

__all__ = ["AlokasiAnggaran", "AnggaranPelayanan", "PenggunaanAnggaran", "SumberAnggaran"]


@final
@unique
class SumberAnggaran(Term):
    """Sumber anggaran: where the money comes from (UU 25/2009 Pasal 32 ayat (2) and 33)."""

    APBN = "apbn", "anggaran pendapatan dan belanja negara", "the state budget"
    APBD = "apbd", "anggaran pendapatan dan belanja daerah", "a regional budget"
    PENDAPATAN_PELAYANAN = (
        "pendapatan_pelayanan",
        "pendapatan hasil pelayanan publik",
        "revenue of the service",
    )
    KORPORASI = (
        "korporasi",
        "korporasi dan/atau badan hukum penyelenggara",
        "the corporation or legal body that serves",
    )


@final
@frozen(kw_only=True)
class AlokasiAnggaran:
    """Alokasi anggaran: money for public service (UU 25/2009 Pasal 32 ayat (1), Pasal 33).

    Args:
        sumber: Where it comes from.
        jumlah: How much.
    """

    sumber: SumberAnggaran
    jumlah: Rupiah

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class PenggunaanAnggaran:
    """Penggunaan anggaran: money spent (UU 25/2009 Pasal 33 ayat (3)).

    Args:
        kegiatan: On what.
        jumlah: How much.
        tanggal: When.
        untuk_pelayanan_publik: Whether it was for public service; anything else is forbidden.
    """

    kegiatan: NonBlank
    jumlah: Rupiah | None = None
    tanggal: date | None = None
    untuk_pelayanan_publik: bool | None = None

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class AnggaranPelayanan:
    """Anggaran pelayanan: a provider's budget for one year (UU 25/2009 Pasal 32 and 33).

    Args:
        tahun: The budget year.
        kebutuhan: What the service needs (Pasal 32 ayat (1)).
        alokasi: What was allocated.
        memadai: Whether it is adequate (Pasal 33 ayat (1) and (2)).
        proporsional: Whether a corporation's share for better quality is proportionate (ayat (2)).
        penggunaan: What it was spent on (Pasal 33 ayat (3)).
        ganti_rugi: What is set aside to pay compensation (Pasal 50 ayat (4)).

    Example:
        >>> alokasi = AlokasiAnggaran(sumber=SumberAnggaran.APBD, jumlah=Decimal(750_000_000))
        >>> AnggaranPelayanan(tahun=2026, alokasi=(alokasi,)).jumlah
        Decimal('750000000')
    """

    tahun: Annotated[int, positive]
    kebutuhan: Rupiah | None = None
    alokasi: tuple[AlokasiAnggaran, ...] = ()
    memadai: bool | None = None
    proporsional: bool | None = None
    penggunaan: tuple[PenggunaanAnggaran, ...] = ()
    ganti_rugi: Rupiah | None = None

    __attrs_post_init__ = check

    @property
    def jumlah(self) -> Decimal:
        """All that was allocated."""
        return sum((one.jumlah for one in self.alokasi), Decimal(0))
