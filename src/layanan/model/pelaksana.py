"""Pelaksana: everybody who serves the public inside a provider's organisation.

Wider than the civil service: UU 25/2009 Pasal 1 angka 5 means officials, employees, staff and every
person who works there. So no civil-servant number is ever required, and status in the civil
service (UU 5/2014, then UU 20/2023) is a field of its own.

What Pasal 16 (duties), 17 (prohibitions) and 34 (conduct) ask is recorded as dated facts. Whether a
fact breaches a norm is for the rule book, and often for a person.
"""

from collections.abc import Iterable
from datetime import date
from enum import unique
from typing import final

from attrs import field, frozen

from layanan.checking import NonBlank, Private, PrivateText, check
from layanan.errors import Fault
from layanan.model.atestasi import Atestasi
from layanan.model.isian import filled
from layanan.model.perilaku import Perilaku
from layanan.model.terms import Term
from layanan.text import Text

__all__ = [
    "AsalPelaksana",
    "CatatanPerilaku",
    "JabatanRangkap",
    "JenisJabatanRangkap",
    "JenisLaporanPelaksana",
    "JenisTindakan",
    "KedudukanPelaksana",
    "Ketidakhadiran",
    "Kompetensi",
    "LaporanPelaksana",
    "Panggilan",
    "Pelaksana",
    "PengunduranDiri",
    "StatusKepegawaian",
    "TindakanPelaksana",
    "UnsurKompetensi",
]


@final
@unique
class KedudukanPelaksana(Term):
    """Kedudukan pelaksana: the four the law names (UU 25/2009 Pasal 1 angka 5)."""

    PEJABAT = "pejabat", "pejabat", "official"
    PEGAWAI = "pegawai", "pegawai", "employee"
    PETUGAS = "petugas", "petugas", "staff on duty"
    SETIAP_ORANG = "setiap_orang", "setiap orang yang bekerja", "any person working there"


@final
@unique
class StatusKepegawaian(Term):
    """Status kepegawaian: under which regime somebody works. Practice, not law.

    An officer is whoever works there (UU 25/2009 Pasal 1 angka 5); nothing of that law follows from
    the status. `asn` tells whether it is the civil service.
    """

    PNS = "pns", "Pegawai Negeri Sipil", "permanent civil servant"
    PPPK = (
        "pppk",
        "Pegawai Pemerintah dengan Perjanjian Kerja",
        "government employee under a work agreement",
    )
    TNI_POLRI = "tni_polri", "anggota TNI atau Polri", "member of the armed forces or the police"
    PEGAWAI_BUMN = "pegawai_bumn", "pegawai BUMN", "employee of a state-owned enterprise"
    PEGAWAI_BUMD = "pegawai_bumd", "pegawai BUMD", "employee of a regional enterprise"
    KONTRAK = "kontrak", "tenaga kontrak", "contract staff"
    LAINNYA = "lainnya", "lainnya", "other"

    @property
    def asn(self) -> bool:
        """Whether this is *aparatur sipil negara*, the civil service in its two kinds."""
        return self in (StatusKepegawaian.PNS, StatusKepegawaian.PPPK)


@final
@unique
class AsalPelaksana(Term):
    """Asal pelaksana: whence somebody comes (UU 25/2009 Pasal 17 huruf a: the first three)."""

    INSTANSI_PEMERINTAH = "instansi_pemerintah", "instansi pemerintah", "government agency"
    BUMN = "bumn", "badan usaha milik negara", "state-owned enterprise"
    BUMD = "bumd", "badan usaha milik daerah", "enterprise owned by a region"
    LAINNYA = "lainnya", "lainnya", "other"


@final
@unique
class UnsurKompetensi(Term):
    """Unsur kompetensi: what competence consists of (Penjelasan Pasal 21 huruf h UU 25/2009)."""

    PENGETAHUAN = "pengetahuan", "pengetahuan", "knowledge"
    KEAHLIAN = "keahlian", "keahlian", "expertise"
    KETERAMPILAN = "keterampilan", "keterampilan", "skill"
    PENGALAMAN = "pengalaman", "pengalaman", "experience"


@final
@unique
class JenisJabatanRangkap(Term):
    """Jenis jabatan rangkap: a post held besides (UU 25/2009 Pasal 17 huruf a: the first two)."""

    KOMISARIS = "komisaris", "komisaris", "commissioner"
    PENGURUS_ORGANISASI_USAHA = (
        "pengurus_organisasi_usaha", "pengurus organisasi usaha", "officer of a business",
    )  # fmt: skip
    LAINNYA = "lainnya", "lainnya", "other"


@final
@unique
class JenisTindakan(Term):
    """Jenis tindakan: what needs the provider's consent (UU 25/2009 Pasal 17 huruf c and d)."""

    PENAMBAHAN_PELAKSANA = "penambahan_pelaksana", "penambahan pelaksana", "taking on officers"
    PERJANJIAN_KERJA_SAMA = (
        "perjanjian_kerja_sama", "perjanjian kerja sama dengan pihak lain", "an agreement",
    )  # fmt: skip


@final
@unique
class JenisLaporanPelaksana(Term):
    """Jenis laporan pelaksana: what is said (UU 25/2009 Pasal 16 huruf e, Pasal 25 ayat (2))."""

    KEUANGAN = "keuangan", "laporan keuangan", "financial report"
    KINERJA = "kinerja", "laporan kinerja", "performance report"
    EVALUASI = "evaluasi", "evaluasi", "evaluation"
    KONDISI_SARANA = (
        "kondisi_sarana", "laporan kondisi dan kebutuhan sarana", "report on facilities",
    )  # fmt: skip


def _span(start: date | None, end: date | None) -> Iterable[Fault]:
    if start is not None and end is not None and end < start:
        yield Fault.of(
            "sampai",
            end.isoformat(),
            Text("{start} atau sesudahnya", "{start} or later").format(start=start),
        )


@final
@frozen(kw_only=True)
class Kompetensi:
    """Kompetensi: one ability, asked of an officer or held by one (UU 25/2009 Pasal 21 huruf h).

    Args:
        uraian: What it is.
        unsur: Knowledge, expertise, skill or experience.
    """

    uraian: NonBlank
    unsur: UnsurKompetensi | None = None

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class JabatanRangkap:
    """Jabatan rangkap: a post held besides one's office (UU 25/2009 Pasal 17 huruf a).

    Args:
        jenis: What kind of post.
        organisasi: Where.
        sejak: First day.
        sampai: Last day; None: still held, or not recorded.

    Raises:
        MalformedError: if it ends before it begins.
    """

    jenis: JenisJabatanRangkap
    organisasi: PrivateText = field(default="", repr=False)
    sejak: date | None = None
    sampai: date | None = None

    __attrs_post_init__ = check

    def _faults(self) -> Iterable[Fault]:
        return _span(self.sejak, self.sampai)


@final
@frozen(kw_only=True)
class Ketidakhadiran:
    """Ketidakhadiran: an absence from duty (UU 25/2009 Pasal 17 huruf b).

    Args:
        sejak: First day.
        sampai: Last day; None: not recorded.
        alasan: The reason given.
        sah: Whether the reason was found clear, rational and lawful; None: nobody has judged it.

    Raises:
        MalformedError: if it ends before it begins.
    """

    sejak: date
    sampai: date | None = None
    alasan: PrivateText = field(default="", repr=False)
    sah: bool | None = None

    __attrs_post_init__ = check

    def _faults(self) -> Iterable[Fault]:
        return _span(self.sejak, self.sampai)


@final
@frozen(kw_only=True)
class TindakanPelaksana:
    """Tindakan pelaksana: an act that needs consent (UU 25/2009 Pasal 17 huruf c and d).

    Args:
        jenis: What was done.
        tanggal: When.
        disetujui: Whether the provider consented; None: not recorded.
        persetujuan: The document of consent.
        uraian: What it was about.
    """

    jenis: JenisTindakan
    tanggal: date | None = None
    disetujui: bool | None = None
    persetujuan: str = ""
    uraian: PrivateText = field(default="", repr=False)

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class Panggilan:
    """Panggilan: a lawful summons or order (UU 25/2009 Pasal 16 huruf c).

    Args:
        tanggal: The day to appear or act.
        dari: The body that summons.
        dipenuhi: Whether it was answered; None: not recorded.
    """

    tanggal: date | None = None
    dari: str = ""
    dipenuhi: bool | None = None

    __attrs_post_init__ = check
    _faults = filled


@final
@frozen(kw_only=True)
class PengunduranDiri:
    """Pengunduran diri: resigning or giving up a responsibility (UU 25/2009 Pasal 16 huruf d).

    Args:
        tanggal: The day.
        pertanggungjawaban: Whether an account was given; None: not recorded.
        uraian: Of what.
    """

    tanggal: date | None = None
    pertanggungjawaban: bool | None = None
    uraian: PrivateText = field(default="", repr=False)

    __attrs_post_init__ = check
    _faults = filled


@final
@frozen(kw_only=True)
class LaporanPelaksana:
    """Laporan pelaksana: a report to the provider (UU 25/2009 Pasal 16 huruf e, Pasal 25 ayat (2)).

    Args:
        jenis: What it reports.
        tanggal: The day it was handed over.
        uraian: What it says, or where it is kept.
    """

    jenis: JenisLaporanPelaksana
    tanggal: date | None = None
    uraian: str = ""

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class CatatanPerilaku:
    """Catatan perilaku: what is known of one rule of conduct (UU 25/2009 Pasal 34).

    Args:
        perilaku: The rule of conduct, by its letter.
        dipatuhi: Whether it was kept; None: a person has yet to judge.
        tanggal: When.
        bukti: What shows it.
    """

    perilaku: Perilaku
    dipatuhi: bool | None = None
    tanggal: date | None = None
    bukti: PrivateText = field(default="", repr=False)

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class Pelaksana:
    """Pelaksana: an officer who delivers a service (UU 25/2009 Pasal 1 angka 5, Pasal 16, 17, 34).

    Args:
        jabatan: The post.
        kedudukan: Official, employee, staff, or any person working there.
        status: Under which regime somebody works.
        asal: The body somebody comes from.
        satuan_kerja: The unit.
        atasan: The post of the superior.
        penugasan: What the provider assigned (Pasal 16 huruf a).
        kompetensi: What the officer is able to do.
        jabatan_rangkap: Posts held besides.
        ketidakhadiran: Absences.
        tindakan: Acts that need the provider's consent.
        panggilan: Summonses.
        pengunduran_diri: Resignation, or None.
        laporan: Reports handed over.
        perilaku: What is known of the officer's conduct.
        atestasi: What people vouch for, where no data can show it.
        nama: The name; never shown by ``repr`` or faults.
        nomor: A staff number; never shown, and never required.

    Example:
        >>> Pelaksana(jabatan="Petugas loket", status=StatusKepegawaian.KONTRAK).status.asn
        False
    """

    jabatan: str = ""
    kedudukan: KedudukanPelaksana | None = None
    status: StatusKepegawaian | None = None
    asal: AsalPelaksana | None = None
    satuan_kerja: str = ""
    atasan: str = ""
    penugasan: str = ""
    kompetensi: tuple[Kompetensi, ...] = ()
    jabatan_rangkap: tuple[JabatanRangkap, ...] = ()
    ketidakhadiran: tuple[Ketidakhadiran, ...] = ()
    tindakan: tuple[TindakanPelaksana, ...] = ()
    panggilan: tuple[Panggilan, ...] = ()
    pengunduran_diri: PengunduranDiri | None = None
    laporan: tuple[LaporanPelaksana, ...] = ()
    perilaku: tuple[CatatanPerilaku, ...] = ()
    atestasi: tuple[Atestasi, ...] = ()
    nama: Private | None = field(default=None, repr=False)
    nomor: Private | None = field(default=None, repr=False)

    __attrs_post_init__ = check
