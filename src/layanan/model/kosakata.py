"""Vocabularies of public service: the words of the law and of the field that nobody can score.

The first two lists are law: the principles of UU 25/2009 Pasal 4 and the forms of maladministrasi
of UU 37/2008 Pasal 1 angka 3. The others are what those who teach and watch public service speak
of. They stand here to be named, not measured: no item carries a weight, and no rule follows from
one.
"""

from enum import unique
from typing import final

from layanan.citation import UU_25_2009, UU_37_2008, Citation
from layanan.model.terms import Lettered, Term

__all__ = [
    "Asas",
    "AspekKinerja",
    "BentukMaladministrasi",
    "FungsiManajemen",
    "HarapanWarga",
    "KanalElektronik",
    "KomitmenMinimum",
    "NilaiDasarAsn",
    "NilaiPelayanan",
    "PelakuPelayanan",
    "PengawasLuar",
    "SasaranIntegrasi",
    "TantanganDigital",
    "TugasAsn",
    "UnsurOrganisasi",
]


@final
@unique
class Asas(Lettered):
    """Asas: the twelve principles public service rests on (UU 25/2009 Pasal 4)."""

    KEPENTINGAN_UMUM = "kepentingan_umum", "kepentingan umum", "the public interest", "a"
    KEPASTIAN_HUKUM = "kepastian_hukum", "kepastian hukum", "legal certainty", "b"
    KESAMAAN_HAK = "kesamaan_hak", "kesamaan hak", "equal rights", "c"
    KESEIMBANGAN_HAK_DAN_KEWAJIBAN = (
        "keseimbangan_hak_dan_kewajiban",
        "keseimbangan hak dan kewajiban",
        "balance of rights and duties",
        "d",
    )
    KEPROFESIONALAN = "keprofesionalan", "keprofesionalan", "professionalism", "e"
    PARTISIPATIF = "partisipatif", "partisipatif", "participation", "f"
    PERSAMAAN_PERLAKUAN = (
        "persamaan_perlakuan",
        "persamaan perlakuan/tidak diskriminatif",
        "equal treatment, without discrimination",
        "g",
    )
    KETERBUKAAN = "keterbukaan", "keterbukaan", "openness", "h"
    AKUNTABILITAS = "akuntabilitas", "akuntabilitas", "accountability", "i"
    PERLAKUAN_KHUSUS = (
        "perlakuan_khusus",
        "fasilitas dan perlakuan khusus bagi kelompok rentan",
        "facilities and special treatment for vulnerable groups",
        "j",
    )
    KETEPATAN_WAKTU = "ketepatan_waktu", "ketepatan waktu", "timeliness", "k"
    KECEPATAN_KEMUDAHAN_KETERJANGKAUAN = (
        "kecepatan_kemudahan_keterjangkauan",
        "kecepatan, kemudahan, dan keterjangkauan",
        "speed, ease and affordability",
        "l",
    )

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return UU_25_2009.pasal(4)


@final
@unique
class BentukMaladministrasi(Term):
    """Bentuk maladministrasi: how an office goes wrong (UU 37/2008 Pasal 1 angka 3).

    The definition runs on in one sentence; its parts are taken apart here and no part is added.
    Practice knows finer forms (delay, bribery, discrimination), each of which falls under one of
    these.
    """

    MELAWAN_HUKUM = (
        "melawan_hukum",
        "perilaku atau perbuatan melawan hukum",
        "conduct or an act against the law",
    )
    MELAMPAUI_WEWENANG = "melampaui_wewenang", "melampaui wewenang", "exceeding authority"
    PENYALAHGUNAAN_WEWENANG = (
        "penyalahgunaan_wewenang",
        "menggunakan wewenang untuk tujuan lain dari yang menjadi tujuan wewenang tersebut",
        "using authority for another purpose than it was given for",
    )
    KELALAIAN = "kelalaian", "kelalaian", "negligence of a legal duty"
    PENGABAIAN_KEWAJIBAN_HUKUM = (
        "pengabaian_kewajiban_hukum",
        "pengabaian kewajiban hukum",
        "disregard of a legal duty",
    )

    @property
    def citation(self) -> Citation:
        """Where the law names it."""
        return UU_37_2008.pasal(1, angka=3)


@final
@unique
class HarapanWarga(Term):
    """Harapan warga: what citizens ask of a service. Practice, not law."""

    AKSES_YANG_SAMA = "akses_yang_sama", "akses yang sama", "equal access"
    TRANSPARAN = "transparan", "transparan", "transparent"
    PASTI = "pasti", "pasti", "certain"
    LEBIH_CEPAT = "lebih_cepat", "lebih cepat", "faster"
    LEBIH_MURAH = "lebih_murah", "lebih murah", "cheaper"
    NYAMAN = "nyaman", "nyaman", "comfortable"


@final
@unique
class AspekKinerja(Term):
    """Aspek kinerja: what a service's performance is looked at for. Practice, not law."""

    RESPONSIVITAS = "responsivitas", "responsivitas", "responsiveness"
    AKUNTABILITAS = "akuntabilitas", "akuntabilitas", "accountability"
    EFISIENSI = "efisiensi", "efisiensi", "efficiency"


@final
@unique
class NilaiPelayanan(Term):
    """Nilai pelayanan: what a service wants to be. Practice, not law."""

    RESPONSIF = "responsif", "responsif", "responsive"
    INOVATIF = "inovatif", "inovatif", "innovative"
    EFEKTIF = "efektif", "efektif", "effective"


@final
@unique
class KomitmenMinimum(Term):
    """Komitmen minimum: the least expected of whoever serves. Practice, not law."""

    PROFESIONALISME = "profesionalisme", "profesionalisme", "professionalism"
    ETIKA = "etika", "etika", "ethics"


@final
@unique
class FungsiManajemen(Term):
    """Fungsi manajemen: what managing a service takes. Practice, not law."""

    PERENCANAAN = "perencanaan", "perencanaan", "planning"
    PENGORGANISASIAN = "pengorganisasian", "pengorganisasian", "organising"
    PENGARAHAN = "pengarahan", "pengarahan", "directing"
    PENGAWASAN = "pengawasan", "pengawasan", "supervising"


@final
@unique
class TugasAsn(Term):
    """Tugas ASN: what the civil service is for, as the field lists it. Practice, not law.

    The laws on the civil service, which this package does not hold, say what binds.
    """

    MELAKSANAKAN_KEBIJAKAN = (
        "melaksanakan_kebijakan",
        "melaksanakan kebijakan publik",
        "to carry out public policy",
    )
    MEMBERIKAN_PELAYANAN = (
        "memberikan_pelayanan",
        "memberikan pelayanan publik",
        "to give public service",
    )
    MEMPERERAT_PERSATUAN = (
        "mempererat_persatuan",
        "mempererat persatuan dan kesatuan bangsa",
        "to unite the nation",
    )


@final
@unique
class NilaiDasarAsn(Term):
    """Nilai dasar ASN: the basic values the field names. Practice, not law.

    The laws on the civil service have lists of their own and have changed them.
    """

    INTEGRITAS = "integritas", "integritas", "integrity"
    PROFESIONALISME = "profesionalisme", "profesionalisme", "professionalism"
    NETRALITAS = "netralitas", "netralitas", "neutrality"
    AKUNTABILITAS = "akuntabilitas", "akuntabilitas", "accountability"


@final
@unique
class PengawasLuar(Term):
    """Pengawas luar: who watches a service from outside. Practice, not law.

    Those the law names, the public, the Ombudsman and the legislatures, stand in UU 25/2009
    Pasal 35 ayat (3).
    """

    LEMBAGA_SWADAYA_MASYARAKAT = (
        "lembaga_swadaya_masyarakat",
        "lembaga swadaya masyarakat",
        "a non-governmental organisation",
    )
    AKADEMISI = "akademisi", "akademisi", "academics"
    MEDIA = "media", "media", "the media"
    KONSORSIUM_INDEPENDEN = (
        "konsorsium_independen",
        "konsorsium independen",
        "an independent consortium",
    )


@final
@unique
class UnsurOrganisasi(Term):
    """Unsur organisasi: who makes up a service, down to those it serves. Practice, not law."""

    MANAJER = "manajer", "manajer", "manager"
    MANAJEMEN = "manajemen", "manajemen", "management"
    PELAKSANA = "pelaksana", "pelaksana", "officers"
    MASYARAKAT = "masyarakat", "masyarakat", "the public"


@final
@unique
class PelakuPelayanan(Term):
    """Pelaku pelayanan: offices the field speaks of. Practice, not law."""

    PEJABAT_PEMBINA_KEPEGAWAIAN = (
        "pejabat_pembina_kepegawaian",
        "pejabat pembina kepegawaian (PPK)",
        "the official who appoints and dismisses civil servants",
    )
    LEMBAGA_ADMINISTRASI_NEGARA = (
        "lembaga_administrasi_negara",
        "Lembaga Administrasi Negara (LAN)",
        "the national institute of public administration",
    )
    KEMENTERIAN_PANRB = (
        "kementerian_panrb",
        "Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
        "the ministry of administrative reform",
    )
    DINAS_KEPENDUDUKAN = (
        "dinas_kependudukan",
        "Dinas Kependudukan dan Pencatatan Sipil (Disdukcapil)",
        "a civil registry office",
    )
    DINAS_PENANAMAN_MODAL = (
        "dinas_penanaman_modal",
        "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu (DPMPTSP)",
        "an office of investment and one-door service",
    )
    MAL_PELAYANAN_PUBLIK = (
        "mal_pelayanan_publik",
        "Mal Pelayanan Publik (MPP)",
        "a public service mall",
    )


@final
@unique
class KanalElektronik(Term):
    """Kanal elektronik: the names under which service goes online. Practice, not law."""

    PEMERINTAHAN_ELEKTRONIK = (
        "pemerintahan_elektronik",
        "pemerintahan elektronik (e-government)",
        "e-government",
    )
    PELAYANAN_ELEKTRONIK = (
        "pelayanan_elektronik",
        "pelayanan elektronik (e-service)",
        "e-service",
    )
    PERIZINAN_DARING = "perizinan_daring", "perizinan daring", "online licensing"


@final
@unique
class SasaranIntegrasi(Term):
    """Sasaran integrasi: what offices are to join together. Practice, not law."""

    DATA = "data", "data", "their data"
    SISTEM = "sistem", "sistem", "their systems"
    PROSES_BISNIS = "proses_bisnis", "proses bisnis", "their business processes"


@final
@unique
class TantanganDigital(Term):
    """Tantangan digital: what stands in the way of service online. Practice, not law."""

    KESENJANGAN_DIGITAL = "kesenjangan_digital", "kesenjangan digital", "the digital divide"
    KEAMANAN_DATA = "keamanan_data", "keamanan data", "data security"
