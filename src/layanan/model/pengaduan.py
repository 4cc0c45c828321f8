"""Pengaduan: a complaint, as a file and as a row of dated events (UU 25/2009 Pasal 40-53).

The file holds what was written: the letter, the evidence, the receipt, the answer, the decision
(`layanan.model.penanganan_pengaduan`). The events hold what happened when
(`layanan.model.peristiwa`); the procedure is replayed, and time limits counted, from them alone.

Three rules shape it:

* An incomplete or unlawful file builds. What is missing is None, False or empty, and the rules
  report it.
* No name is needed. That the letter bears a name is a fact about the letter; who bears it may stay
  out of the object, and where it is kept, ``repr`` does not show it, nor any free text.
* *Anonim* is not *rahasia*. An anonymous complaint names nobody; a secret one has an identity that
  is kept from others (Pasal 42 ayat (5)).
"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from enum import unique
from typing import final

from attrs import field, frozen

from layanan.checking import Moment, NonBlank, Private, Rupiah, check
from layanan.citation import UU_25_2009, Citation
from layanan.errors import Fault
from layanan.model.kosakata import BentukMaladministrasi
from layanan.model.masyarakat import Pengadu
from layanan.model.pelayanan import Pelayanan
from layanan.model.penanganan_pengaduan import (
    DengarPendapat,
    KeputusanPengaduan,
    MateriAduan,
    Pembayaran,
    Pemeriksaan,
    Penyampaian,
    PermintaanDokumen,
    TandaTerima,
    TanggapanPengaduan,
    Tembusan,
    TindakLanjut,
)
from layanan.model.pengelolaan_pengaduan import SumberPengaduan
from layanan.model.penyelesaian import LangkahHukum, PenyelesaianKhusus
from layanan.model.peristiwa import PeristiwaPengaduan
from layanan.model.terms import Lettered, Term
from layanan.text import Text

__all__ = [
    "AlamatPengaduan",
    "Bukti",
    "DasarPengaduan",
    "JenisKerugian",
    "Pengaduan",
    "SuratPengaduan",
    "TujuanPengaduan",
    "TuntutanGantiRugi",
]


@final
@unique
class DasarPengaduan(Lettered):
    """Dasar pengaduan: what may be complained of (UU 25/2009 Pasal 40 ayat (3))."""

    PENYELENGGARA = (
        "penyelenggara",
        "penyelenggara yang tidak melaksanakan kewajiban dan/atau melanggar larangan",
        "a provider that neglects a duty and/or breaks a prohibition",
        "a",
    )
    PELAKSANA = (
        "pelaksana",
        "pelaksana yang memberi pelayanan yang tidak sesuai dengan standar pelayanan",
        "an officer who gives service that departs from the standard",
        "b",
    )

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return UU_25_2009.pasal(40, ayat=3)


@final
@unique
class TujuanPengaduan(Term):
    """Tujuan pengaduan: where a complaint may be brought (UU 25/2009 Pasal 40 ayat (1))."""

    PENYELENGGARA = "penyelenggara", "penyelenggara", "the provider"
    OMBUDSMAN = "ombudsman", "ombudsman", "the Ombudsman"
    DPR = "dpr", "Dewan Perwakilan Rakyat", "the House of Representatives"
    DPRD_PROVINSI = (
        "dprd_provinsi",
        "Dewan Perwakilan Rakyat Daerah Provinsi",
        "the provincial legislature",
    )
    DPRD_KABUPATEN_KOTA = (
        "dprd_kabupaten_kota",
        "Dewan Perwakilan Rakyat Daerah Kabupaten/Kota",
        "the regency or city legislature",
    )


@final
@unique
class AlamatPengaduan(Term):
    """Alamat pengaduan: to whom a complaint is addressed (UU 25/2009 Pasal 45)."""

    ATASAN_PELAKSANA = "atasan_pelaksana", "atasan pelaksana", "the officer's superior"
    ATASAN_SATUAN_KERJA = (
        "atasan_satuan_kerja",
        "atasan satuan kerja penyelenggara",
        "the superior of the providing unit",
    )
    PEJABAT_PEMBERI_MISI = (
        "pejabat_pemberi_misi",
        (
            "pejabat yang bertanggung jawab pada instansi pemerintah yang memberikan misi atau "
            "penugasan"
        ),
        "the responsible official of the agency that gave the mission or task",
    )

    @property
    def citation(self) -> Citation:
        """Where the law says so: ayat (1), (2) or (3)."""
        return UU_25_2009.pasal(45, ayat=list(AlamatPengaduan).index(self) + 1)


@final
@unique
class JenisKerugian(Term):
    """Jenis kerugian: material or immaterial (UU 25/2009 Pasal 42 ayat (3) huruf b)."""

    MATERIEL = "materiel", "materiel", "material"
    IMMATERIEL = "immateriel", "immateriel", "immaterial"


@final
@frozen(kw_only=True)
class SuratPengaduan:
    """Surat pengaduan: the complaint as it was filed (UU 25/2009 Pasal 42 ayat (3)).

    Free text can name people, so ``repr`` shows none of it.

    Args:
        memuat: What it contains, where the content itself is not kept here.
        tertulis: Whether it is in writing.
        uraian_pelayanan: How the service departed from the standard; a given text is contained.
        uraian_kerugian: The loss suffered; likewise.
        jenis_kerugian: What kind of loss.
        permintaan_penyelesaian: The settlement asked for; likewise.
        tempat: Place of filing; likewise.
        waktu: Time of filing; likewise.

    Example:
        >>> surat = SuratPengaduan(
        ...     memuat=frozenset({MateriAduan.NAMA, MateriAduan.TANDA_TANGAN}),
        ...     uraian_pelayanan="KTP selesai dalam 40 hari, bukan 14.",
        ...     waktu=date(2026, 3, 13),
        ... )
        >>> [str(one) for one in surat.lacking]
        ['alamat', 'uraian_kerugian', 'permintaan_penyelesaian', 'tempat']
    """

    memuat: frozenset[MateriAduan] = frozenset()
    tertulis: bool | None = None
    uraian_pelayanan: Private | None = field(default=None, repr=False)
    uraian_kerugian: Private | None = field(default=None, repr=False)
    jenis_kerugian: frozenset[JenisKerugian] = frozenset()
    permintaan_penyelesaian: Private | None = field(default=None, repr=False)
    tempat: str = ""
    waktu: Moment | None = None

    __attrs_post_init__ = check

    @property
    def isi(self) -> frozenset[MateriAduan]:
        """All it contains, by statement or by content."""
        given = {
            MateriAduan.URAIAN_PELAYANAN: self.uraian_pelayanan is not None,
            MateriAduan.URAIAN_KERUGIAN: self.uraian_kerugian is not None,
            MateriAduan.PERMINTAAN_PENYELESAIAN: self.permintaan_penyelesaian is not None,
            MateriAduan.TEMPAT: bool(self.tempat.strip()),
            MateriAduan.WAKTU: self.waktu is not None,
        }
        return self.memuat | {one for one, present in given.items() if present}

    @property
    def lacking(self) -> tuple[MateriAduan, ...]:
        """What it should contain and does not, in the order of the law."""
        isi = self.isi
        return tuple(one for one in MateriAduan if one not in isi)


@final
@frozen(kw_only=True)
class Bukti:
    """Bukti: evidence that supports a complaint (UU 25/2009 Pasal 43 ayat (1)).

    Args:
        jenis: What it is, such as ``"kuitansi"``.
        uraian: What it shows; never shown by ``repr``.
        tanggal: The day it bears.
    """

    jenis: NonBlank
    uraian: Private | None = field(default=None, repr=False)
    tanggal: date | None = None

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class TuntutanGantiRugi:
    """Tuntutan ganti rugi: a claim for compensation (UU 25/2009 Pasal 42 ayat (4), 48 ayat (4)).

    Args:
        jumlah: How much is claimed.
        uraian_kerugian: The loss the service caused; never shown by ``repr``.
        jenis_kerugian: What kind of loss.
        sebab_akibat: Whether cause and effect are set out (Penjelasan Pasal 48 ayat (4)).
        terbukti: The amount the complainant has proved and the provider accepted (Penjelasan
            Pasal 50 ayat (8)).
    """

    jumlah: Rupiah | None = None
    uraian_kerugian: Private | None = field(default=None, repr=False)
    jenis_kerugian: frozenset[JenisKerugian] = frozenset()
    sebab_akibat: bool | None = None
    terbukti: Rupiah | None = None

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class Pengaduan:
    """Pengaduan: a complaint about public service (UU 25/2009 Pasal 40-53).

    Args:
        nomor: The number it is kept under.
        pengadu: Who complains, as far as it is recorded.
        anonim: Whether the complaint names nobody.
        dasar: What is complained of (Pasal 40 ayat (3)).
        tujuan: Where it was brought (Pasal 40 ayat (1)).
        alamat: To whom it is addressed (Pasal 45).
        sumber: Whence it came (Pasal 36 ayat (2)).
        penyelenggara: The provider complained of, or whose officer is.
        satuan_kerja: The unit.
        teradu: The officer complained of; never shown by ``repr``, and a post is enough.
        pelayanan: The service, which decides the address (Pasal 45 ayat (2) and (3)).
        standar: The standard it departed from, by title or number.
        maladministrasi: Its forms, where they were named.
        surat: The complaint as filed; None: it is not recorded.
        bukti: Evidence (Pasal 43 ayat (1)).
        tuntutan: The claim for compensation, if any (Pasal 42 ayat (4)).
        dikehendaki_oleh_ombudsman: Whether the complainant wants it settled by the Ombudsman, not
            by the provider (Pasal 46 ayat (2)).
        permintaan_dokumen: Papers asked for (Pasal 43 ayat (2)).
        penerimaan_ditolak: Whether the provider refused to receive it (Pasal 48 ayat (2)).
        tanda_terima: The receipt (Pasal 44 ayat (1)).
        tanggapan: The answers, in order (Pasal 44 ayat (3)).
        pemeriksaan: The examination (Pasal 47 to 49).
        dengar_pendapat: The hearings (Pasal 48 ayat (3)).
        keputusan: The decision (Pasal 50 ayat (1)).
        penyampaian: Its delivery (Pasal 50 ayat (2)).
        tembusan: Its copy (Pasal 50 ayat (9)).
        pembayaran: Compensation paid.
        tindak_lanjut: What was done about it (Pasal 36 ayat (3)).
        penyelesaian_khusus: Mediation, conciliation, special adjudication (Pasal 46, 50).
        langkah_hukum: Suits and reports of crime (Pasal 51 to 53).
        peristiwa: What happened when.

    Raises:
        MalformedError: if an anonymous complaint has a complainant with an identity.

    Example:
        >>> aduan = Pengaduan.dari(
        ...     pengadu=Pengadu.dari(nama="Siti", alamat="Kupang", dirahasiakan=True),
        ...     dasar=DasarPengaduan.PELAKSANA,
        ...     uraian_pelayanan="KTP selesai dalam 40 hari, bukan 14.",
        ...     permintaan_penyelesaian="KTP diterbitkan.",
        ...     tempat="Kupang",
        ...     waktu=date(2026, 3, 13),
        ... )
        >>> aduan.rahasia, [one.value for one in aduan.surat.lacking], "Siti" in repr(aduan)
        (True, ['uraian_kerugian'], False)
    """

    nomor: str = ""
    pengadu: Pengadu | None = None
    anonim: bool = False
    dasar: frozenset[DasarPengaduan] = frozenset()
    tujuan: frozenset[TujuanPengaduan] = frozenset()
    alamat: AlamatPengaduan | None = None
    sumber: SumberPengaduan | None = None
    penyelenggara: str = ""
    satuan_kerja: str = ""
    teradu: Private | None = field(default=None, repr=False)
    pelayanan: Pelayanan | None = None
    standar: str = ""
    maladministrasi: frozenset[BentukMaladministrasi] = frozenset()
    surat: SuratPengaduan | None = None
    bukti: tuple[Bukti, ...] = ()
    tuntutan: TuntutanGantiRugi | None = None
    dikehendaki_oleh_ombudsman: bool | None = None
    permintaan_dokumen: tuple[PermintaanDokumen, ...] = ()
    penerimaan_ditolak: bool | None = None
    tanda_terima: TandaTerima | None = None
    tanggapan: tuple[TanggapanPengaduan, ...] = ()
    pemeriksaan: Pemeriksaan | None = None
    dengar_pendapat: tuple[DengarPendapat, ...] = ()
    keputusan: KeputusanPengaduan | None = None
    penyampaian: Penyampaian | None = None
    tembusan: Tembusan | None = None
    pembayaran: tuple[Pembayaran, ...] = ()
    tindak_lanjut: tuple[TindakLanjut, ...] = ()
    penyelesaian_khusus: tuple[PenyelesaianKhusus, ...] = ()
    langkah_hukum: tuple[LangkahHukum, ...] = ()
    peristiwa: tuple[PeristiwaPengaduan, ...] = ()

    __attrs_post_init__ = check

    def _faults(self) -> Iterable[Fault]:
        if self.anonim and self.pengadu is not None and self.pengadu.identitas is not None:
            nobody = Text("tanpa identitas bila anonim", "without identity where it is anonymous")
            yield Fault.of("pengadu", self.pengadu, nobody, private=True)

    @classmethod
    def dari(
        cls,
        *,
        dasar: DasarPengaduan,
        uraian_pelayanan: str,
        pengadu: Pengadu | None = None,
        uraian_kerugian: str | None = None,
        permintaan_penyelesaian: str | None = None,
        tempat: str = "",
        waktu: date | None = None,
        tanda_tangan: bool = True,
        ganti_rugi: Decimal | None = None,
        peristiwa: tuple[PeristiwaPengaduan, ...] = (),
    ) -> "Pengaduan":
        """Build a written complaint to the provider from what a form asks.

        Name and address count as given where the complainant's identity holds them; without any
        identity the complaint is anonymous.

        Args:
            dasar: What is complained of.
            uraian_pelayanan: How the service departed from the standard.
            pengadu: Who complains.
            uraian_kerugian: The loss suffered.
            permintaan_penyelesaian: The settlement asked for.
            tempat: Place of filing.
            waktu: Time of filing.
            tanda_tangan: Whether it is signed.
            ganti_rugi: The compensation claimed, if any.
            peristiwa: What has happened so far.

        Raises:
            MalformedError: if a value is not well formed.
        """
        identitas = None if pengadu is None else pengadu.identitas
        stated = {
            MateriAduan.NAMA: identitas is not None and identitas.nama is not None,
            MateriAduan.ALAMAT: identitas is not None and identitas.alamat is not None,
            MateriAduan.TANDA_TANGAN: tanda_tangan,
        }
        surat = SuratPengaduan(
            memuat=frozenset(one for one, present in stated.items() if present),
            tertulis=True,
            uraian_pelayanan=uraian_pelayanan,
            uraian_kerugian=uraian_kerugian,
            permintaan_penyelesaian=permintaan_penyelesaian,
            tempat=tempat,
            waktu=waktu,
        )
        tuntutan = None
        if ganti_rugi is not None:
            tuntutan = TuntutanGantiRugi(jumlah=ganti_rugi, uraian_kerugian=uraian_kerugian)
        return cls(
            pengadu=pengadu,
            anonim=identitas is None,
            dasar=frozenset({dasar}),
            tujuan=frozenset({TujuanPengaduan.PENYELENGGARA}),
            surat=surat,
            tuntutan=tuntutan,
            peristiwa=peristiwa,
        )

    @property
    def rahasia(self) -> bool:
        """Whether the complainant's identity is kept secret (Pasal 42 ayat (5))."""
        return self.pengadu is not None and self.pengadu.dirahasiakan

    @property
    def dibayar(self) -> Decimal:
        """All compensation paid."""
        return sum((one.jumlah for one in self.pembayaran), Decimal(0))
