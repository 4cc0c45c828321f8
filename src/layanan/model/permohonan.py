"""Permohonan: a citizen's application for a service, under its standard, with its dated events.

UU 25/2009 gives every kind of service its own time (Pasal 21 huruf d) and lets a provider refuse
only what is contrary to legislation (Pasal 14 huruf e). Pauses, extensions and the decision are
events (`layanan.model.peristiwa`); the promise they are counted against stands here.
"""

from datetime import date
from typing import final

from attrs import field, frozen

from layanan.checking import Moment, NonBlank, PrivateText, Rupiah, check
from layanan.citation import Citation
from layanan.model.masyarakat import Masyarakat
from layanan.model.pelayanan import Kanal
from layanan.model.peristiwa import PeristiwaPermohonan
from layanan.waktu.jangka_waktu import JangkaWaktu

__all__ = ["PembayaranBiaya", "Penolakan", "Permohonan"]


@final
@frozen(kw_only=True)
class Penolakan:
    """Penolakan: a refusal, with the legislation it rests on (UU 25/2009 Pasal 14 huruf e).

    Args:
        tanggal: The day it bears.
        dasar: The provisions the request is contrary to.
        alasan: The reasons given.
        persyaratan: Requirements of the standard that were not met.
        tertulis: Whether it was given in writing.
    """

    tanggal: Moment | None = None
    dasar: tuple[Citation, ...] = ()
    alasan: PrivateText = field(default="", repr=False)
    persyaratan: tuple[NonBlank, ...] = ()
    tertulis: bool | None = None

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class PembayaranBiaya:
    """Pembayaran biaya: a fee paid for a service (UU 25/2009 Pasal 31 ayat (3)).

    Args:
        jumlah: How much.
        pada: When.
        tanda_bukti: The number of the receipt; empty: none was given.
    """

    jumlah: Rupiah
    pada: Moment | None = None
    tanda_bukti: str = ""

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class Permohonan:
    """Permohonan: an application for a service under its standard (UU 25/2009 Pasal 15 huruf f).

    Args:
        nomor: The number it is registered under.
        pemohon: Who applies, as far as it is recorded.
        pelayanan: The service applied for.
        standar: The standard, by title or number.
        ditetapkan: The day that version of the standard was adopted.
        varian: Which variant of the service, such as ``"perpanjangan"``.
        kanal: Through which channel.
        satuan_kerja: The unit that handles it.
        jangka_waktu: The time the standard promises.
        biaya: The fee the standard states; zero: free.
        persyaratan: The papers handed in.
        pembayaran: Fees paid.
        penolakan: The refusal, if it was refused.
        produk: The product handed over.
        peristiwa: What happened when.

    Example:
        >>> from layanan.model.peristiwa import JenisPeristiwaPermohonan
        >>> from layanan.waktu.jangka_waktu import Satuan
        >>> permohonan = Permohonan(
        ...     pelayanan="KTP-el",
        ...     jangka_waktu=JangkaWaktu(14, Satuan.HARI_KERJA),
        ...     peristiwa=(
        ...         PeristiwaPermohonan(
        ...             jenis=JenisPeristiwaPermohonan.DIAJUKAN, pada=date(2026, 3, 13)
        ...         ),
        ...     ),
        ... )
        >>> permohonan.penolakan is None
        True
    """

    nomor: str = ""
    pemohon: Masyarakat | None = None
    pelayanan: str = ""
    standar: str = ""
    ditetapkan: date | None = None
    varian: str = ""
    kanal: Kanal | None = None
    satuan_kerja: str = ""
    jangka_waktu: JangkaWaktu | None = None
    biaya: Rupiah | None = None
    persyaratan: tuple[NonBlank, ...] = ()
    pembayaran: tuple[PembayaranBiaya, ...] = ()
    penolakan: Penolakan | None = None
    produk: str = ""
    peristiwa: tuple[PeristiwaPermohonan, ...] = ()

    __attrs_post_init__ = check
