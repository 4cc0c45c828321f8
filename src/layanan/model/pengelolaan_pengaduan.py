"""Pengelolaan pengaduan: what a provider keeps ready for complaints (UU 25/2009 Pasal 36 and 37).

This is the provision for complaints in general: channels, people, a mechanism, an announcement.
The single complaint is a `layanan.model.pengaduan.Pengaduan`.

Throughout, None says that nobody has recorded the fact, which is neither yes nor no.
"""

from datetime import date
from enum import unique
from typing import final

from attrs import field, frozen

from layanan.checking import NonBlank, NonNegative, Private, PrivateText, check
from layanan.citation import UU_25_2009, Citation
from layanan.model.terms import Lettered, Term
from layanan.waktu.jangka_waktu import JangkaWaktu

__all__ = [
    "JenisSaranaPengaduan",
    "MateriPengelolaanPengaduan",
    "MekanismePengaduan",
    "PengelolaanPengaduan",
    "PengumumanPengaduan",
    "SaranaPengaduan",
    "SumberPengaduan",
    "TahapPengelolaanPengaduan",
]


@final
@unique
class JenisSaranaPengaduan(Term):
    """Jenis sarana pengaduan: ways to complain (UU 25/2009 Pasal 13, 28, Penjelasan Pasal 36).

    The five named there, and one for all others: the lists of Pasal 13 ayat (1) huruf e and of the
    Penjelasan are open, that of Pasal 28 ayat (3) is not.
    """

    TELEPON = "telepon", "telepon", "telephone"
    SMS = "sms", "pesan layanan singkat (sms)", "text message"
    LAMAN = "laman", "laman (website)", "website"
    POS_EL = "pos_el", "pos-el (e-mail)", "e-mail"
    KOTAK_PENGADUAN = "kotak_pengaduan", "kotak pengaduan", "complaint box"
    LAINNYA = "lainnya", "sarana lain", "another way"


@final
@frozen(kw_only=True)
class SaranaPengaduan:
    """Sarana pengaduan: one way to complain (UU 25/2009 Pasal 36 ayat (1)).

    Args:
        jenis: What kind of way.
        alamat: The number, address or place to use.
        mudah_diakses: Whether it is easily reached (Pasal 13 ayat (1) e, Pasal 37 ayat (3) j).

    Example:
        >>> SaranaPengaduan.of("telepon", "(021) 500-123").jenis.text.en
        'telephone'
    """

    jenis: JenisSaranaPengaduan
    alamat: NonBlank
    mudah_diakses: bool | None = None

    __attrs_post_init__ = check

    @classmethod
    def of(cls, jenis: str, alamat: str) -> "SaranaPengaduan":
        """Build one from two words.

        Args:
            jenis: A value of `JenisSaranaPengaduan`.
            alamat: The number, address or place to use.

        Raises:
            ValueError: if ``jenis`` is not one of them.
        """
        return cls(jenis=JenisSaranaPengaduan(jenis), alamat=alamat)


@final
@unique
class SumberPengaduan(Term):
    """Sumber pengaduan: whence a complaint comes (UU 25/2009 Pasal 36 ayat (2))."""

    PENERIMA_PELAYANAN = "penerima_pelayanan", "penerima pelayanan", "a recipient of the service"
    REKOMENDASI_OMBUDSMAN = (
        "rekomendasi_ombudsman",
        "rekomendasi ombudsman",
        "a recommendation of the Ombudsman",
    )
    DPR = "dpr", "Dewan Perwakilan Rakyat", "the House of Representatives"
    DPRD_PROVINSI = (
        "dprd_provinsi",
        "Dewan Perwakilan Rakyat Daerah Provinsi",
        "a provincial legislature",
    )
    DPRD_KABUPATEN_KOTA = (
        "dprd_kabupaten_kota",
        "Dewan Perwakilan Rakyat Daerah Kabupaten/Kota",
        "a regency or city legislature",
    )


@final
@unique
class TahapPengelolaanPengaduan(Term):
    """Tahap pengelolaan pengaduan: its stages (Penjelasan Pasal 36 ayat (2) UU 25/2009)."""

    PENYELEKSIAN = "penyeleksian", "penyeleksian", "selection"
    PENELAAHAN = "penelaahan", "penelaahan", "study"
    PENGKLASIFIKASIAN = "pengklasifikasian", "pengklasifikasian", "classification"
    KEPASTIAN_PENYELESAIAN = (
        "kepastian_penyelesaian",
        "kepastian penyelesaian pengaduan",
        "certainty of settlement",
    )


@final
@unique
class MateriPengelolaanPengaduan(Lettered):
    """Materi pengelolaan pengaduan: what it covers (UU 25/2009 Pasal 37 ayat (3))."""

    IDENTITAS_PENGADU = "identitas_pengadu", "identitas pengadu", "who complains", "a"
    PROSEDUR = "prosedur", "prosedur pengelolaan pengaduan", "the procedure", "b"
    PENENTUAN_PELAKSANA = (
        "penentuan_pelaksana",
        "penentuan pelaksana yang mengelola pengaduan",
        "who manages complaints",
        "c",
    )
    PRIORITAS = "prioritas", "prioritas penyelesaian pengaduan", "which are settled first", "d"
    PELAPORAN = (
        "pelaporan",
        "pelaporan proses dan hasil pengelolaan pengaduan kepada atasan pelaksana",
        "reports of process and result to the officers' superior",
        "e",
    )
    REKOMENDASI = "rekomendasi", "rekomendasi pengelolaan pengaduan", "recommendations", "f"
    PENYAMPAIAN_HASIL = (
        "penyampaian_hasil",
        "penyampaian hasil pengelolaan pengaduan kepada pihak terkait",
        "delivery of the result to those concerned",
        "g",
    )
    PEMANTAUAN_DAN_EVALUASI = (
        "pemantauan_dan_evaluasi",
        "pemantauan dan evaluasi pengelolaan pengaduan",
        "monitoring and evaluation",
        "h",
    )
    DOKUMENTASI_DAN_STATISTIK = (
        "dokumentasi_dan_statistik",
        "dokumentasi dan statistik pengelolaan pengaduan",
        "records and statistics",
        "i",
    )
    PENCANTUMAN_PENANGGUNG_JAWAB = (
        "pencantuman_penanggung_jawab",
        "pencantuman nama dan alamat penanggung jawab serta sarana pengaduan yang mudah diakses",
        "name and address of who is responsible, and ways to complain that are easily reached",
        "j",
    )

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return UU_25_2009.pasal(37, ayat=3)


@final
@frozen(kw_only=True)
class MekanismePengaduan:
    """Mekanisme pengelolaan pengaduan: how a provider manages complaints (UU 25/2009 Pasal 37).

    Args:
        disusun: The day it was drawn up.
        materi: What it covers.
        batas_waktu: The time it sets for managing a complaint (Pasal 36 ayat (2)).
        peraturan: The provider's own instrument that holds it (Pasal 37 ayat (2)).
    """

    disusun: date | None = None
    materi: frozenset[MateriPengelolaanPengaduan] = frozenset()
    batas_waktu: JangkaWaktu | None = None
    peraturan: str = ""

    __attrs_post_init__ = check

    @classmethod
    def complete(
        cls, *, disusun: date, batas_waktu: JangkaWaktu | None = None
    ) -> "MekanismePengaduan":
        """Build one that covers all ten items of Pasal 37 ayat (3).

        Args:
            disusun: The day it was drawn up.
            batas_waktu: The time it sets for managing a complaint.
        """
        materi = frozenset(MateriPengelolaanPengaduan)
        return cls(disusun=disusun, materi=materi, batas_waktu=batas_waktu)

    @property
    def lacking(self) -> tuple[MateriPengelolaanPengaduan, ...]:
        """What it should cover and does not, in the order of the law."""
        return tuple(one for one in MateriPengelolaanPengaduan if one not in self.materi)


@final
@frozen(kw_only=True)
class PengumumanPengaduan:
    """Pengumuman: the notice of how to complain (UU 25/2009 Pasal 36 ayat (4)).

    Args:
        tanggal: The day it was announced.
        nama_dicantumkan: Whether it names who is responsible.
        alamat_dicantumkan: Whether it gives that address.
        sarana_dicantumkan: Whether it gives the ways to complain.
        nama_penanggung_jawab: The name announced; never shown by ``repr``.
        alamat_penanggung_jawab: The office address announced.
        media: Where it was announced.
    """

    tanggal: date | None = None
    nama_dicantumkan: bool | None = None
    alamat_dicantumkan: bool | None = None
    sarana_dicantumkan: bool | None = None
    nama_penanggung_jawab: Private | None = field(default=None, repr=False)
    alamat_penanggung_jawab: PrivateText = field(default="", repr=False)
    media: tuple[NonBlank, ...] = ()

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class PengelolaanPengaduan:
    """Pengelolaan pengaduan: a provider's means for complaints (UU 25/2009 Pasal 36 and 37).

    Args:
        sarana: The ways to complain it provides (Pasal 36 ayat (1)).
        jumlah_pelaksana: How many officers it has assigned to complaints.
        pelaksana_kompeten: Whether they are competent.
        sumber: Whence it takes complaints (Pasal 36 ayat (2)).
        tahap: The stages it works in.
        mekanisme: Its mechanism (Pasal 37).
        pengumuman: Its announcement (Pasal 36 ayat (4)).

    Example:
        >>> unit = PengelolaanPengaduan(
        ...     sarana=(SaranaPengaduan.of("pos_el", "pengaduan@contoh.go.id"),),
        ...     mekanisme=MekanismePengaduan(),
        ... )
        >>> len(unit.mekanisme.lacking)
        10
    """

    sarana: tuple[SaranaPengaduan, ...] = ()
    jumlah_pelaksana: NonNegative | None = None
    pelaksana_kompeten: bool | None = None
    sumber: frozenset[SumberPengaduan] = frozenset()
    tahap: frozenset[TahapPengelolaanPengaduan] = frozenset()
    mekanisme: MekanismePengaduan | None = None
    pengumuman: PengumumanPengaduan | None = None

    __attrs_post_init__ = check
