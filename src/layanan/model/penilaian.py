"""Penilaian: how officers and the service are looked at (UU 25/2009 Pasal 10, 11 and 38).

Evaluation of the officers, what follows from it, their selection, reward and punishment, and the
assessment of the service as a whole. None of it holds a score: what was looked at, by whom, when
and with which indicators is law; a number is not.

Throughout, None says that nobody has recorded the fact, which is neither yes nor no. An empty tuple
of rewards or punishments records that there is none, and that none is to come.
"""

from datetime import date
from enum import unique
from typing import final

from attrs import field, frozen

from layanan.checking import NonBlank, Private, check
from layanan.citation import Citation
from layanan.model.terms import Term
from layanan.waktu.jangka_waktu import JangkaWaktu

__all__ = [
    "EvaluasiPelaksana",
    "Hukuman",
    "Indikator",
    "JenisKetentuanInternal",
    "JenisSeleksi",
    "MekanismePenghargaanHukuman",
    "PelanggaranInternal",
    "PengelolaanPelaksana",
    "PenghargaanPelaksana",
    "PenilaiKinerja",
    "PenilaianKinerja",
    "PeningkatanKapasitas",
    "PerhatianEvaluasi",
    "PrestasiKerja",
    "Seleksi",
    "SifatSeleksi",
]


@final
@unique
class PerhatianEvaluasi(Term):
    """Perhatian evaluasi: what an evaluation has regard to (UU 25/2009 Pasal 10 ayat (3))."""

    PERBAIKAN_PROSEDUR = (
        "perbaikan_prosedur",
        "perbaikan prosedur",
        "improvement of procedures",
    )
    PENYEMPURNAAN_ORGANISASI = (
        "penyempurnaan_organisasi",
        "penyempurnaan organisasi",
        "improvement of the organisation",
    )


@final
@unique
class JenisSeleksi(Term):
    """Jenis seleksi: choosing officers, or promoting them (UU 25/2009 Pasal 11 ayat (1))."""

    PENYELEKSIAN = "penyeleksian", "penyeleksian", "selection"
    PROMOSI = "promosi", "promosi", "promotion"


@final
@unique
class SifatSeleksi(Term):
    """Sifat seleksi: how officers are chosen and promoted (UU 25/2009 Pasal 11 ayat (1))."""

    TRANSPARAN = "transparan", "transparan", "transparent"
    TIDAK_DISKRIMINATIF = "tidak_diskriminatif", "tidak diskriminatif", "without discrimination"
    ADIL = "adil", "adil", "fair"


@final
@unique
class JenisKetentuanInternal(Term):
    """Ketentuan internal: the provider's own rules (Penjelasan Pasal 11 ayat (3) UU 25/2009)."""

    DISIPLIN = "disiplin", "disiplin", "discipline"
    ETIKA = "etika", "etika", "ethics"
    PROSEDUR = "prosedur", "prosedur", "procedure"
    INSTRUKSI_KERJA = "instruksi_kerja", "instruksi kerja", "work instructions"
    LAINNYA = "lainnya", "ketentuan lain", "another rule"


@final
@unique
class PenilaiKinerja(Term):
    """Penilai kinerja: who assesses (Penjelasan Pasal 23 ayat (4) huruf f UU 25/2009)."""

    SENDIRI = "sendiri", "penyelenggara sendiri", "the provider itself"
    BERSAMA_PIHAK_LAIN = (
        "bersama_pihak_lain",
        "penyelenggara bersama dengan pihak lain",
        "the provider together with others",
    )
    PIHAK_LAIN = (
        "pihak_lain",
        "pihak lain atas permintaan penyelenggara",
        "others at the provider's request",
    )


@final
@frozen(kw_only=True)
class Indikator:
    """Indikator: a measure used to look at performance (UU 25/2009 Pasal 10 ayat (3), 38 ayat (2)).

    Args:
        nama: What is looked at.
        ukuran: How it is measured.
        jelas: Whether it is clear (Pasal 10 ayat (3)).
        terukur: Whether it can be measured (Pasal 10 ayat (3)).
        berdasarkan_standar: Whether it comes from the service standard (Pasal 38 ayat (2)).
    """

    nama: NonBlank
    ukuran: str = ""
    jelas: bool | None = None
    terukur: bool | None = None
    berdasarkan_standar: bool | None = None

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class PeningkatanKapasitas:
    """Peningkatan kapasitas: officers made more able (UU 25/2009 Pasal 10 ayat (2)).

    Args:
        tanggal: When.
        bentuk: How.
    """

    tanggal: date | None = None
    bentuk: str = ""

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class EvaluasiPelaksana:
    """Evaluasi pelaksana: the evaluation of officers' performance (UU 25/2009 Pasal 10).

    Args:
        tanggal: The day it was made.
        periode: How often it is made, as the standard sets: 3, 6, 12 or 24 months by the
            Penjelasan of ayat (1).
        indikator: What was looked at (ayat (3)).
        perhatian: What it had regard to (ayat (3)).
        perlu_peningkatan: Whether it found that capacity must be raised.
        peningkatan: What was done to raise it (ayat (2)).
    """

    tanggal: date
    periode: JangkaWaktu | None = None
    indikator: tuple[Indikator, ...] = ()
    perhatian: frozenset[PerhatianEvaluasi] = frozenset()
    perlu_peningkatan: bool | None = None
    peningkatan: tuple[PeningkatanKapasitas, ...] = ()

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class Seleksi:
    """Seleksi: a selection or promotion of officers (UU 25/2009 Pasal 11 ayat (1)).

    Args:
        jenis: Selection or promotion.
        tanggal: When.
        sifat: What it was shown to be; what is absent was not shown.
        dasar_hukum: The legislation followed.
        pengumuman: Where it was announced.
    """

    jenis: JenisSeleksi
    tanggal: date | None = None
    sifat: frozenset[SifatSeleksi] = frozenset()
    dasar_hukum: tuple[Citation, ...] = ()
    pengumuman: str = ""

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class PenghargaanPelaksana:
    """Penghargaan: a reward for an officer (UU 25/2009 Pasal 11 ayat (2)).

    Args:
        tanggal: When.
        bentuk: What.
    """

    tanggal: date | None = None
    bentuk: str = ""

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class PrestasiKerja:
    """Prestasi kerja: an officer's achievement, to be rewarded (UU 25/2009 Pasal 11 ayat (2)).

    Args:
        uraian: What was achieved.
        tanggal: When.
        penghargaan: The rewards; None: not recorded; empty: there is none, and none is to come.
    """

    uraian: Private = field(repr=False)
    tanggal: date | None = None
    penghargaan: tuple[PenghargaanPelaksana, ...] | None = None

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class Hukuman:
    """Hukuman: a punishment of an officer (UU 25/2009 Pasal 11 ayat (3)).

    Args:
        tanggal: When.
        bentuk: What.
    """

    tanggal: date | None = None
    bentuk: str = ""

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class PelanggaranInternal:
    """Pelanggaran: a breach of the provider's own rules (UU 25/2009 Pasal 11 ayat (3)).

    Args:
        ketentuan: Which kind of rule was broken.
        tanggal: When.
        terbukti: Whether it was established.
        hukuman: The punishments; None: not recorded; empty: there is none, and none is to come.
    """

    ketentuan: JenisKetentuanInternal
    tanggal: date | None = None
    terbukti: bool | None = None
    hukuman: tuple[Hukuman, ...] | None = None

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class MekanismePenghargaanHukuman:
    """Mekanisme penghargaan dan hukuman: rules for both (UU 25/2009 Pasal 11 ayat (4)).

    Args:
        ditetapkan: The day they were set.
        peraturan: The instrument that holds them.
    """

    ditetapkan: date | None = None
    peraturan: str = ""

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class PengelolaanPelaksana:
    """Pengelolaan pelaksana: how a provider looks after its officers (UU 25/2009 Pasal 10, 11).

    Args:
        evaluasi: Evaluations made.
        seleksi: Selections and promotions.
        prestasi: Achievements, with their rewards.
        pelanggaran: Breaches, with their punishments.
        mekanisme: The rules for reward and punishment.
    """

    evaluasi: tuple[EvaluasiPelaksana, ...] = ()
    seleksi: tuple[Seleksi, ...] = ()
    prestasi: tuple[PrestasiKerja, ...] = ()
    pelanggaran: tuple[PelanggaranInternal, ...] = ()
    mekanisme: MekanismePenghargaanHukuman | None = None

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class PenilaianKinerja:
    """Penilaian kinerja: the assessment of a service's performance (UU 25/2009 Pasal 38).

    At least once a year, by the Penjelasan of ayat (1).

    Args:
        tanggal: The day it was made.
        penilai: Who made it.
        metode: The method used.
        indikator: The indicators used (ayat (2)).
        hasil: Where the result can be read.

    Example:
        >>> PenilaianKinerja(
        ...     tanggal=date(2026, 1, 30),
        ...     indikator=(Indikator(nama="Ketepatan waktu", berdasarkan_standar=True),),
        ... ).penilai is None
        True
    """

    tanggal: date
    penilai: PenilaiKinerja | None = None
    metode: str = ""
    indikator: tuple[Indikator, ...] = ()
    hasil: str = ""

    __attrs_post_init__ = check
