"""Pelayanan: a public service, and where it stands in the scope of the law.

UU 25/2009 Pasal 5 and PP 96/2012 Pasal 3-8 sort services by two questions, what is given and who
pays for it:

==============  ===================================  ==========================================
kind            sorted further by                    where
==============  ===================================  ==========================================
barang          funding, letters a to c              Pasal 5 ayat (3); PP Pasal 4
jasa            funding, letters a to c              Pasal 5 ayat (4); PP Pasal 5
administratif   who acts, letters a and b            Pasal 5 ayat (7); PP Pasal 6-8
==============  ===================================  ==========================================

None of it is required to build a service: an app that knows a name only has a service with a name.
"""

from datetime import date
from enum import unique
from typing import final

from attrs import field, frozen

from layanan.checking import NonBlank, PrivateText, check
from layanan.citation import PP_96_2012, UU_25_2009, Citation
from layanan.model.isian import filled
from layanan.model.terms import Lettered, Term

__all__ = [
    "GolonganPendanaan",
    "JenisDokumen",
    "JenisPelayanan",
    "Kanal",
    "MisiNegara",
    "Pelayanan",
    "PerjanjianPelayanan",
    "Sektor",
    "TindakanAdministratif",
]


@final
@unique
class JenisPelayanan(Lettered):
    """Jenis pelayanan: what a service gives (UU 25/2009 Pasal 5 ayat (1); PP 96/2012 Pasal 3).

    Example:
        >>> print(JenisPelayanan.JASA.citation)
        Pasal 3 huruf b PP 96/2012
    """

    BARANG = "barang", "pelayanan barang publik", "public goods", "a"
    JASA = "jasa", "pelayanan jasa publik", "public services", "b"
    ADMINISTRATIF = "administratif", "pelayanan administratif", "administrative service", "c"

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return PP_96_2012.pasal(3)


@final
@unique
class GolonganPendanaan(Lettered):
    """Golongan pendanaan: who pays for goods or services (UU 25/2009 Pasal 5 ayat (3) and (4)).

    The letters are the same for goods (PP 96/2012 Pasal 4) and services (Pasal 5); `citation` names
    the list for goods, which comes first.
    """

    INSTANSI_PEMERINTAH = (
        "instansi_pemerintah",
        "instansi pemerintah yang dananya bersumber dari anggaran negara dan/atau daerah",
        "a government agency, wholly or partly on the state or regional budget",
        "a",
    )
    BADAN_USAHA = (
        "badan_usaha",
        "badan usaha yang modal pendiriannya kekayaan negara dan/atau daerah yang dipisahkan",
        "an enterprise founded wholly or partly on separated state or regional assets",
        "b",
    )
    MISI_NEGARA = (
        "misi_negara",
        "tidak bersumber dari anggaran atau badan usaha, tetapi menjadi misi negara",
        "neither, but its availability is a mission of the state",
        "c",
    )

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return UU_25_2009.pasal(5, ayat=3)


@final
@unique
class TindakanAdministratif(Lettered):
    """Tindakan administratif: who performs an administrative act (UU 25/2009 Pasal 5 ayat (7))."""

    PEMERINTAH = "pemerintah", "tindakan administratif pemerintah", "an act of government", "a"
    NONPEMERINTAH = (
        "nonpemerintah",
        "tindakan administratif oleh instansi nonpemerintah berdasarkan perjanjian",
        "an act of a non-governmental body, under an agreement with the recipient",
        "b",
    )

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return UU_25_2009.pasal(5, ayat=7)


@final
@unique
class JenisDokumen(Term):
    """Jenis dokumen: what an administrative service issues (PP 96/2012 Pasal 7 ayat (1), Pasal 8).

    A non-governmental body issues only the second kind.
    """

    PERIZINAN = "perizinan", "perizinan", "licence"
    NONPERIZINAN = "nonperizinan", "nonperizinan", "other than a licence"


@final
@unique
class Sektor(Term):
    """Sektor: the field a service belongs to (UU 25/2009 Pasal 5 ayat (2)).

    The law names thirteen and leaves the list open: `LAINNYA`, named in `Pelayanan.sektor_lain`.
    """

    PENDIDIKAN = "pendidikan", "pendidikan", "education"
    PENGAJARAN = "pengajaran", "pengajaran", "teaching"
    PEKERJAAN_DAN_USAHA = "pekerjaan_dan_usaha", "pekerjaan dan usaha", "work and business"
    TEMPAT_TINGGAL = "tempat_tinggal", "tempat tinggal", "housing"
    KOMUNIKASI_DAN_INFORMASI = (
        "komunikasi_dan_informasi",
        "komunikasi dan informasi",
        "communication and information",
    )
    LINGKUNGAN_HIDUP = "lingkungan_hidup", "lingkungan hidup", "environment"
    KESEHATAN = "kesehatan", "kesehatan", "health"
    JAMINAN_SOSIAL = "jaminan_sosial", "jaminan sosial", "social security"
    ENERGI = "energi", "energi", "energy"
    PERBANKAN = "perbankan", "perbankan", "banking"
    PERHUBUNGAN = "perhubungan", "perhubungan", "transport"
    SUMBER_DAYA_ALAM = "sumber_daya_alam", "sumber daya alam", "natural resources"
    PARIWISATA = "pariwisata", "pariwisata", "tourism"
    LAINNYA = "lainnya", "sektor strategis lainnya", "another strategic sector"


@final
@unique
class Kanal(Term):
    """Kanal: the way a service is reached. Practice, not law: standards differ by channel."""

    TATAP_MUKA = "tatap_muka", "tatap muka", "in person"
    DARING = "daring", "daring", "online"
    TELEPON = "telepon", "telepon", "telephone"
    POS = "pos", "pos", "post"
    KELILING = "keliling", "pelayanan keliling", "mobile unit"
    LAINNYA = "lainnya", "lainnya", "other"


@final
@frozen(kw_only=True)
class MisiNegara:
    """Misi negara: a policy of the state in the interest of many (PP 96/2012 Pasal 1 angka 7).

    Args:
        uraian: What it is for.
        penetapan: The regulation that lays it down; without one it makes no service public
            (UU 25/2009 Pasal 5 ayat (3) huruf c and ayat (4) huruf c).

    Example:
        >>> MisiNegara(uraian="menyalurkan bahan bakar dengan harga sama").penetapan
        ''
    """

    uraian: str = ""
    penetapan: str = ""

    __attrs_post_init__ = check
    _faults = filled


@final
@frozen(kw_only=True)
class PerjanjianPelayanan:
    """Perjanjian pelayanan: with the recipient (UU 25/2009 Pasal 5 ayat (7) huruf b).

    Args:
        nomor: Its number or title.
        tanggal: The day it was made.
        uraian: What it says.
    """

    nomor: str = ""
    tanggal: date | None = None
    uraian: PrivateText = field(default="", repr=False)

    __attrs_post_init__ = check
    _faults = filled


@final
@frozen(kw_only=True)
class Pelayanan:
    """Pelayanan publik: a public service (UU 25/2009 Pasal 1 angka 1, Pasal 5).

    Args:
        nama: What it is called.
        jenis: Goods, services or administrative.
        golongan: Who pays for goods or services; letters a to c.
        tindakan: Who performs an administrative act; letters a and b.
        dokumen: What an administrative service issues.
        diwajibkan: Whether the state requires the act and legislation governs it (ayat (7)).
        bersifat_penetapan: Whether the document is a decision (PP 96/2012 Pasal 7 ayat (3)).
        sektor: The field.
        sektor_lain: The field's name, where it is none of the thirteen.
        misi_negara: The mission of the state it serves.
        perjanjian: The agreement with the recipient of a non-governmental act.
        kanal: The ways it is reached.

    Example:
        >>> Pelayanan(nama="Akta Kelahiran", jenis=JenisPelayanan.ADMINISTRATIF).jenis.text.en
        'administrative service'
    """

    nama: NonBlank
    jenis: JenisPelayanan | None = None
    golongan: GolonganPendanaan | None = None
    tindakan: TindakanAdministratif | None = None
    dokumen: JenisDokumen | None = None
    diwajibkan: bool | None = None
    bersifat_penetapan: bool | None = None
    sektor: Sektor | None = None
    sektor_lain: str = ""
    misi_negara: MisiNegara | None = None
    perjanjian: PerjanjianPelayanan | None = None
    kanal: tuple[Kanal, ...] = ()

    __attrs_post_init__ = check
