"""Penanganan pengaduan: the papers a complaint gathers on its way (UU 25/2009 Pasal 43-50).

====================  ===========================  =============================================
class                 norm                         what it is
====================  ===========================  =============================================
`PermintaanDokumen`   Pasal 43 ayat (2)            papers the complainant asks for
`TandaTerima`         Pasal 44 ayat (1), (2)       the receipt
`TanggapanPengaduan`  Pasal 44 ayat (3)            the answer: complete, or what is lacking
`Pemeriksaan`         Pasal 47 to 49               the examination
`DengarPendapat`      Pasal 48 ayat (3)            a hearing, separate where asked
`KeputusanPengaduan`  Pasal 50 ayat (1), (3)       the decision
`Penyampaian`         Pasal 50 ayat (2)            its delivery
`Tembusan`            Pasal 50 ayat (9)            its copy
`Pembayaran`          Pasal 50 ayat (3), (8)       compensation paid
`TindakLanjut`        Pasal 36 ayat (3)            what was done about it
====================  ===========================  =============================================

What the Ombudsman and the courts do with it stands in `layanan.model.penyelesaian`.

A paper carries the date it bears. What happened when is told by the events of the complaint
(`layanan.model.peristiwa`), from which alone time limits are counted.

Throughout, None says that nobody has recorded the fact, which is neither yes nor no.
"""

from collections.abc import Iterable
from datetime import date
from enum import unique
from typing import final

from attrs import field, frozen

from layanan.checking import Moment, Private, PrivateText, Rupiah, check
from layanan.citation import UU_25_2009, Citation
from layanan.errors import Fault
from layanan.model.terms import Lettered, Term
from layanan.text import Text

__all__ = [
    "BentukTembusan",
    "BentukTindakLanjut",
    "DengarPendapat",
    "IsiTandaTerima",
    "KeputusanPengaduan",
    "MateriAduan",
    "Pembayaran",
    "Pemeriksaan",
    "Penyampaian",
    "PermintaanDokumen",
    "PrinsipPemeriksaan",
    "TandaTerima",
    "TanggapanPengaduan",
    "Tembusan",
    "TindakLanjut",
]


@final
@unique
class MateriAduan(Lettered):
    """Materi aduan: what a complaint contains (UU 25/2009 Pasal 42 ayat (3)).

    Where one letter names several things each stands by itself, so that an answer can say which
    one is lacking.
    """

    NAMA = "nama", "nama lengkap", "full name", "a"
    ALAMAT = "alamat", "alamat lengkap", "full address", "a"
    URAIAN_PELAYANAN = (
        "uraian_pelayanan",
        "uraian pelayanan yang tidak sesuai dengan standar pelayanan",
        "how the service departed from the standard",
        "b",
    )
    URAIAN_KERUGIAN = (
        "uraian_kerugian",
        "uraian kerugian materiel atau immateriel yang diderita",
        "the material or immaterial loss suffered",
        "b",
    )
    PERMINTAAN_PENYELESAIAN = (
        "permintaan_penyelesaian",
        "permintaan penyelesaian yang diajukan",
        "the settlement asked for",
        "c",
    )
    TEMPAT = "tempat", "tempat penyampaian", "place of filing", "d"
    WAKTU = "waktu", "waktu penyampaian", "time of filing", "d"
    TANDA_TANGAN = "tanda_tangan", "tanda tangan", "signature", "d"

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return UU_25_2009.pasal(42, ayat=3)


@final
@unique
class IsiTandaTerima(Lettered):
    """Isi tanda terima: what a receipt contains at least (UU 25/2009 Pasal 44 ayat (2)).

    As in `MateriAduan`, each thing stands by itself.
    """

    IDENTITAS_PENGADU = (
        "identitas_pengadu",
        "identitas pengadu secara lengkap",
        "the complainant's full identity",
        "a",
    )
    URAIAN_PELAYANAN = (
        "uraian_pelayanan",
        "uraian pelayanan yang tidak sesuai dengan standar pelayanan",
        "how the service departed from the standard",
        "b",
    )
    TEMPAT = "tempat", "tempat penerimaan pengaduan", "place of receipt", "c"
    WAKTU = "waktu", "waktu penerimaan pengaduan", "time of receipt", "c"
    TANDA_TANGAN = (
        "tanda_tangan",
        "tanda tangan pejabat/pegawai yang menerima pengaduan",
        "signature of the official who received it",
        "d",
    )
    NAMA_PENERIMA = (
        "nama_penerima",
        "nama pejabat/pegawai yang menerima pengaduan",
        "name of the official who received it",
        "d",
    )

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return UU_25_2009.pasal(44, ayat=2)


@final
@unique
class PrinsipPemeriksaan(Term):
    """Prinsip pemeriksaan: what an examination must follow (UU 25/2009 Pasal 48 ayat (1))."""

    INDEPENDEN = "independen", "independen", "independent"
    NONDISKRIMINASI = "nondiskriminasi", "nondiskriminasi", "without discrimination"
    TIDAK_MEMIHAK = "tidak_memihak", "tidak memihak", "impartial"
    TIDAK_MEMUNGUT_BIAYA = "tidak_memungut_biaya", "tidak memungut biaya", "free of charge"


@final
@unique
class BentukTembusan(Term):
    """Bentuk tembusan: how it is made known (Penjelasan Pasal 50 ayat (9) UU 25/2009)."""

    TEMBUSAN_SURAT = "tembusan_surat", "tembusan surat", "carbon copy of the letter"
    SALINAN = "salinan", "salinan", "full copy"
    PETIKAN = "petikan", "petikan", "extract"


@final
@unique
class BentukTindakLanjut(Term):
    """Bentuk tindak lanjut: what follows (Penjelasan Pasal 36 ayat (3) UU 25/2009)."""

    SANKSI = "sanksi", "sanksi kepada pelaksana", "a sanction for the officer"
    PENGUBAHAN_PENGATURAN = (
        "pengubahan_pengaturan",
        "pengubahan pengaturan",
        "a change of the rules",
    )
    PENERBITAN_DOKUMEN = (
        "penerbitan_dokumen",
        "penerbitan dokumen yang diminta pengadu",
        "the document the complainant asked for",
    )
    LAINNYA = "lainnya", "tindak lanjut lain", "something else"


@final
@frozen(kw_only=True)
class PermintaanDokumen:
    """Permintaan dokumen: papers the complainant needs for proof (UU 25/2009 Pasal 43 ayat (2)).

    Args:
        dokumen: What is asked for.
        diminta: When.
        diberikan: When it was given.
        ditolak: Whether it was refused.
    """

    dokumen: PrivateText = field(default="", repr=False)
    diminta: Moment | None = None
    diberikan: Moment | None = None
    ditolak: bool | None = None

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class TandaTerima:
    """Tanda terima: the receipt of a complaint (UU 25/2009 Pasal 44 ayat (1) and (2)).

    What it says of the parties is recorded as a fact about the receipt, not by their names.

    Args:
        memuat: What it contains.
        nomor: Its number.
        tempat: Place of receipt; a given place is contained.
        waktu: Time of receipt; a given time is contained.

    Example:
        >>> terima = TandaTerima(tempat="Kupang", waktu=date(2026, 3, 13))
        >>> [one.value for one in terima.lacking]
        ['identitas_pengadu', 'uraian_pelayanan', 'tanda_tangan', 'nama_penerima']
    """

    memuat: frozenset[IsiTandaTerima] = frozenset()
    nomor: str = ""
    tempat: str = ""
    waktu: Moment | None = None

    __attrs_post_init__ = check

    @classmethod
    def complete(cls, *, tempat: str, waktu: date, nomor: str = "") -> "TandaTerima":
        """Build a receipt that contains all that Pasal 44 ayat (2) asks.

        Args:
            tempat: Place of receipt.
            waktu: Time of receipt.
            nomor: Its number.
        """
        memuat = frozenset(IsiTandaTerima)
        return cls(memuat=memuat, tempat=tempat, waktu=waktu, nomor=nomor)

    @property
    def isi(self) -> frozenset[IsiTandaTerima]:
        """All it contains, by statement or by content."""
        found = set(self.memuat)
        if self.tempat.strip():
            found.add(IsiTandaTerima.TEMPAT)
        if self.waktu is not None:
            found.add(IsiTandaTerima.WAKTU)
        return frozenset(found)

    @property
    def lacking(self) -> tuple[IsiTandaTerima, ...]:
        """What it should contain and does not, in the order of the law."""
        isi = self.isi
        return tuple(one for one in IsiTandaTerima if one not in isi)


@final
@frozen(kw_only=True)
class TanggapanPengaduan:
    """Tanggapan: the answer to a complaint (UU 25/2009 Pasal 44 ayat (3)).

    Args:
        tanggal: The day it bears.
        lengkap: Whether it says the complaint is complete; None: not recorded as saying either.
        kurang: What it says is lacking.

    Raises:
        MalformedError: if it says complete and names something lacking.
    """

    tanggal: Moment | None = None
    lengkap: bool | None = None
    kurang: frozenset[MateriAduan] = frozenset()

    __attrs_post_init__ = check

    def _faults(self) -> Iterable[Fault]:
        if self.lengkap is True and self.kurang:
            none = Text("kosong bila lengkap", "nothing where it is complete")
            yield Fault.of("kurang", ", ".join(sorted(self.kurang)), none)


@final
@frozen(kw_only=True)
class Pemeriksaan:
    """Pemeriksaan: the examination of a complaint (UU 25/2009 Pasal 47 to 49).

    Args:
        mulai: When it began.
        prinsip_dilanggar: Principles found to be broken (Pasal 48 ayat (1)); None: nobody looked.
        biaya: What was charged for it; anything above nothing is unlawful (Pasal 48 ayat (1)).
        oleh_teradu: Whether it was done by the one complained of (Penjelasan Pasal 48 ayat (1)).
        kerahasiaan_dijaga: Whether secrecy was kept (Pasal 49).
        dasar: The rules of the provider it followed (Pasal 47 ayat (2)).
    """

    mulai: Moment | None = None
    prinsip_dilanggar: frozenset[PrinsipPemeriksaan] | None = None
    biaya: Rupiah | None = None
    oleh_teradu: bool | None = None
    kerahasiaan_dijaga: bool | None = None
    dasar: tuple[Citation, ...] = ()

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class DengarPendapat:
    """Dengar pendapat: a hearing of the parties (UU 25/2009 Pasal 48 ayat (3)).

    Args:
        pada: When.
        terpisah: Whether the parties were heard separately.
        pengadu_keberatan: Whether the complainant objected to being brought face to face.
        alasan: Why; never shown by ``repr``.
    """

    pada: Moment | None = None
    terpisah: bool | None = None
    pengadu_keberatan: bool | None = None
    alasan: Private | None = field(default=None, repr=False)

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class KeputusanPengaduan:
    """Keputusan: the decision on a complaint (UU 25/2009 Pasal 50 ayat (1) and (3)).

    Not to be confused with `layanan.waktu.keputusan.Keputusan`, a decree about holidays.

    Args:
        nomor: Its number.
        tanggal: The day it bears.
        dikabulkan: Whether the complaint is upheld.
        ganti_rugi: The compensation it grants; zero: none is granted.
        batas_pembayaran: The last day to pay it.

    Raises:
        MalformedError: if the last day to pay lies before the decision.
    """

    nomor: str = ""
    tanggal: Moment | None = None
    dikabulkan: bool | None = None
    ganti_rugi: Rupiah | None = None
    batas_pembayaran: date | None = None

    __attrs_post_init__ = check

    def _faults(self) -> Iterable[Fault]:
        if (
            self.tanggal is not None
            and self.batas_pembayaran is not None
            and self.batas_pembayaran.toordinal() < self.tanggal.toordinal()
        ):
            later = Text("{day} atau sesudahnya", "{day} or later").format(day=self.tanggal)
            yield Fault.of("batas_pembayaran", self.batas_pembayaran.isoformat(), later)


@final
@frozen(kw_only=True)
class Penyampaian:
    """Penyampaian: the delivery of the decision (UU 25/2009 Pasal 50 ayat (2)).

    Args:
        pada: When.
        cara: How.
    """

    pada: Moment | None = None
    cara: str = ""

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class Tembusan:
    """Tembusan: the complainant's copy of the decision (UU 25/2009 Pasal 50 ayat (9)).

    Args:
        pada: When it was given.
        bentuk: In which form.
    """

    pada: Moment | None = None
    bentuk: BentukTembusan | None = None

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class Pembayaran:
    """Pembayaran ganti rugi: compensation paid (UU 25/2009 Pasal 50 ayat (3) and (8)).

    Args:
        jumlah: How much.
        pada: When.
    """

    jumlah: Rupiah
    pada: Moment | None = None

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class TindakLanjut:
    """Tindak lanjut: what was done about a complaint (UU 25/2009 Pasal 36 ayat (3)).

    Args:
        bentuk: What kind of thing.
        pada: When.
        uraian: In words; never shown by ``repr``.
        tuntas: Whether it settles the matter to the end.
    """

    bentuk: BentukTindakLanjut | None = None
    pada: Moment | None = None
    uraian: Private | None = field(default=None, repr=False)
    tuntas: bool | None = None

    __attrs_post_init__ = check
