"""Penyusunan: how a standard comes about and is kept up (PP 96/2012 Pasal 22-33).

The steps in order, each with the article that asks for it and the class that records it:

====================  ===========  ========================================================
step                  Pasal        recorded by
====================  ===========  ========================================================
rancangan             24, 25       `Rancangan`: the draft and the components it has
pembahasan            26           `Pembahasan`: the discussion, who took part
berita acara          26 ayat (3)  `BeritaAcara`: the minutes, attendance list, signing
publikasi             27 ayat (1)  `Publikasi`: at most 5 working days after the signing
tanggapan             27 ayat (2)  `Tanggapan`: within 7 working days of publication
perbaikan             27 ayat (3)  `Perbaikan`: at most 14 *hari* after that time is over
penetapan             27 ayat (4)  `StandarPelayanan.ditetapkan`
evaluasi              32           `EvaluasiPenerapan`: every year
peninjauan ulang      33           `PeninjauanUlang`: every three years
perubahan             33 ayat (3)  another `Penyusunan`, of the next version
====================  ===========  ========================================================

Only facts and days stand here; due dates and duties are the rule book's.
"""

from collections.abc import Iterable
from datetime import date
from enum import unique
from typing import final

from attrs import field, frozen

from layanan.checking import NonBlank, Private, PrivateText, check
from layanan.citation import PP_96_2012, Citation
from layanan.errors import Fault
from layanan.model.isian import Isian, filled
from layanan.model.komponen import Komponen
from layanan.model.maklumat import Publikasi
from layanan.model.masyarakat import Identitas
from layanan.model.terms import Lettered, Term
from layanan.text import Text

__all__ = [
    "BeritaAcara",
    "EvaluasiPenerapan",
    "GolonganPeserta",
    "HasilTanggapan",
    "JenisPenyusunan",
    "KemampuanPenyelenggara",
    "Pembahasan",
    "PeninjauanUlang",
    "Penyusunan",
    "Perbaikan",
    "Pertimbangan",
    "Peserta",
    "PihakPeserta",
    "PrinsipPengikutsertaan",
    "Rancangan",
    "Tanggapan",
    "UnsurKemampuan",
    "UnsurPeserta",
]


@final
@unique
class JenisPenyusunan(Term):
    """Jenis penyusunan: a first standard, or a change of one (PP 96/2012 Pasal 22, Pasal 33)."""

    BARU = "baru", "standar baru", "a new standard"
    PERUBAHAN = "perubahan", "perubahan standar", "a change of a standard"


@final
@unique
class PihakPeserta(Term):
    """Pihak peserta: the public or a competent party (PP 96/2012 Pasal 1 angka 4 and 8)."""

    MASYARAKAT = "masyarakat", "Masyarakat", "the public"
    PIHAK_TERKAIT = "pihak_terkait", "Pihak Terkait", "a party concerned"


@final
@unique
class GolonganPeserta(Lettered):
    """Golongan peserta: whom those who take part represent (PP 96/2012 Pasal 23 ayat (1))."""

    PENERIMA_MANFAAT = (
        "penerima_manfaat",
        "pihak yang berkedudukan sebagai penerima manfaat Pelayanan Publik",
        "those who benefit from the service, directly or not",
        "a",
    )
    TOKOH_DAN_ORGANISASI = (
        "tokoh_dan_organisasi",
        "tokoh Masyarakat, akademisi, dunia usaha, organisasi profesi, lembaga swadaya Masyarakat",
        "community leaders, academics, business, professional and non-governmental organisations",
        "b",
    )

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return PP_96_2012.pasal(23, ayat=1)


@final
@unique
class UnsurPeserta(Term):
    """Unsur peserta: the five that PP 96/2012 Pasal 23 ayat (1) huruf b names."""

    TOKOH_MASYARAKAT = "tokoh_masyarakat", "tokoh Masyarakat", "community leader"
    AKADEMISI = "akademisi", "akademisi", "academic"
    DUNIA_USAHA = "dunia_usaha", "dunia usaha", "business"
    ORGANISASI_PROFESI = "organisasi_profesi", "organisasi profesi", "professional organisation"
    LEMBAGA_SWADAYA_MASYARAKAT = (
        "lembaga_swadaya_masyarakat",
        "lembaga swadaya Masyarakat",
        "non-governmental organisation",
    )


@final
@unique
class UnsurKemampuan(Lettered):
    """Unsur kemampuan: what a provider's ability consists of (PP 96/2012 Pasal 26 ayat (2)).

    The value of each member is the name of its field in `KemampuanPenyelenggara`.
    """

    PENDANAAN = "pendanaan", "dukungan pendanaan", "funding", "a"
    PELAKSANA = "pelaksana", "Pelaksana", "officers, in quality and quantity", "b"
    SARANA = "sarana", "sarana, prasarana, dan/atau fasilitas", "facilities", "c"

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return PP_96_2012.pasal(26, ayat=2)


@final
@unique
class PrinsipPengikutsertaan(Term):
    """Prinsip pengikutsertaan: how the public takes part (UU 25/2009 Pasal 20 ayat (4))."""

    TIDAK_DISKRIMINATIF = "tidak_diskriminatif", "tidak diskriminatif", "without discrimination"
    TERKAIT_LANGSUNG = (
        "terkait_langsung",
        "terkait langsung dengan jenis pelayanan",
        "directly concerned with the kind of service",
    )
    MEMILIKI_KOMPETENSI = "memiliki_kompetensi", "memiliki kompetensi", "competent"
    MENGUTAMAKAN_MUSYAWARAH = (
        "mengutamakan_musyawarah", "mengutamakan musyawarah", "seeking agreement first",
    )  # fmt: skip
    MEMPERHATIKAN_KEBERAGAMAN = (
        "memperhatikan_keberagaman", "memperhatikan keberagaman", "with regard to diversity",
    )  # fmt: skip


@final
@unique
class HasilTanggapan(Term):
    """Hasil tanggapan: what became of a comment on a draft (PP 96/2012 Pasal 27 ayat (3))."""

    DITERIMA = "diterima", "diterima", "accepted"
    DITERIMA_SEBAGIAN = "diterima_sebagian", "diterima sebagian", "accepted in part"
    DITOLAK = "ditolak", "ditolak", "rejected"


@final
@frozen(kw_only=True)
class KemampuanPenyelenggara:
    """Kemampuan penyelenggara: the resources of a provider (PP 96/2012 Pasal 26 ayat (2)).

    Args:
        pendanaan: The funds allocated (huruf a).
        pelaksana: The officers, in quality and quantity (huruf b).
        sarana: The facilities (huruf c).

    Raises:
        MalformedError: if nothing is filled in.
    """

    pendanaan: str = ""
    pelaksana: str = ""
    sarana: str = ""

    __attrs_post_init__ = check
    _faults = filled


@final
@frozen(kw_only=True)
class Pertimbangan:
    """Pertimbangan: what a standard was drawn up with regard to (UU 25/2009 Pasal 20 ayat (1)).

    Args:
        kemampuan_penyelenggara: What the provider is able to do; `Isian.KOSONG`: it is known that
            this was not considered.
        kebutuhan_masyarakat: What the public needs; empty: this was not considered; None: not
            recorded.
        kondisi_lingkungan: The conditions around; likewise.

    Raises:
        MalformedError: if nothing is filled in.
    """

    kemampuan_penyelenggara: KemampuanPenyelenggara | Isian = Isian.TIDAK_TERCATAT
    kebutuhan_masyarakat: str | None = None
    kondisi_lingkungan: str | None = None

    __attrs_post_init__ = check
    _faults = filled


@final
@frozen(kw_only=True)
class Peserta:
    """Peserta: somebody who takes part in making a standard (PP 96/2012 Pasal 23).

    Args:
        pihak: The public, or a party concerned.
        golongan: Whom the participant represents (Pasal 23 ayat (1) huruf a or b).
        unsur: Which of the five of huruf b.
        mewakili: The group or organisation represented.
        hadir: Whether the participant attended; None: not recorded.
        dasar_penetapan: What the choice rested on: integrity, competence, concern (ayat (2)).
        identitas: Who it is, where an app keeps it.

    Raises:
        MalformedError: if ``unsur`` is given for huruf a, which knows none.
    """

    pihak: PihakPeserta | None = None
    golongan: GolonganPeserta | None = None
    unsur: UnsurPeserta | None = None
    mewakili: str = ""
    hadir: bool | None = None
    dasar_penetapan: str = ""
    identitas: Identitas | None = None

    __attrs_post_init__ = check

    def _faults(self) -> Iterable[Fault]:
        if self.unsur is not None and self.golongan is GolonganPeserta.PENERIMA_MANFAAT:
            none = Text("kosong untuk penerima manfaat", "left out for those who benefit")
            yield Fault.of("unsur", self.unsur.value, none)


@final
@frozen(kw_only=True)
class Rancangan:
    """Rancangan standar pelayanan: the draft (PP 96/2012 Pasal 24 and 25).

    Args:
        disiapkan: The day it was ready.
        memuat: The components it has (Pasal 25); None: not recorded.
        orientasi: How it raises the quality of the service (Pasal 24 ayat (2)).
        ketentuan_teknis: The technical provisions it follows (Pasal 22 ayat (2)), as cited.
        melibatkan_masyarakat: Whether the public was involved already (Pasal 24 ayat (3), *may*).
    """

    disiapkan: date | None = None
    memuat: frozenset[Komponen] | None = None
    orientasi: str = ""
    ketentuan_teknis: tuple[NonBlank, ...] = ()
    melibatkan_masyarakat: bool | None = None

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class Pembahasan:
    """Pembahasan: the discussion of the draft with the public (PP 96/2012 Pasal 26).

    Args:
        tanggal: The days it took place.
        peserta: Who was to take part.
        prinsip: The principles of UU 25/2009 Pasal 20 ayat (4) that were kept; None: not recorded.
        uraian: What was discussed.
    """

    tanggal: tuple[date, ...] = ()
    peserta: tuple[Peserta, ...] = ()
    prinsip: frozenset[PrinsipPengikutsertaan] | None = None
    uraian: PrivateText = field(default="", repr=False)

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class BeritaAcara:
    """Berita acara: the minutes of the discussion (PP 96/2012 Pasal 26 ayat (3), 27 ayat (1)).

    Args:
        ditandatangani: The day it was signed, from which publication falls due.
        daftar_hadir_terlampir: Whether the attendance list is attached; None: not recorded.
        daftar_hadir: The attendance list.
        penandatangan: The posts or groups of those who signed.
        nomor: Its number.
        uraian: What it says.

    Raises:
        MalformedError: if people are listed in an attendance list that is said not to be attached.
    """

    ditandatangani: date | None = None
    daftar_hadir_terlampir: bool | None = None
    daftar_hadir: tuple[Peserta, ...] = ()
    penandatangan: tuple[Private, ...] = field(default=(), repr=False)
    nomor: str = ""
    uraian: PrivateText = field(default="", repr=False)

    __attrs_post_init__ = check

    def _faults(self) -> Iterable[Fault]:
        if self.daftar_hadir and self.daftar_hadir_terlampir is False:
            none = Text("kosong bila tidak terlampir", "left out where it is not attached")
            yield Fault.of("daftar_hadir", self.daftar_hadir, none)


@final
@frozen(kw_only=True)
class Tanggapan:
    """Tanggapan atau masukan: a comment on the published draft (PP 96/2012 Pasal 27 ayat (2), 28).

    Args:
        diajukan: The day it was made.
        pihak: The public, or a party concerned.
        uraian: What it says.
        hasil: What became of it.
        alasan: Why.
        puas: Whether who made it was satisfied with the improvement (Pasal 28 ayat (1)).
        dilaporkan: The day it was taken to the Ombudsman (Pasal 28 ayat (1)), or None.
        identitas: Who made it, where an app keeps it.
    """

    diajukan: date | None = None
    pihak: PihakPeserta | None = None
    uraian: PrivateText = field(default="", repr=False)
    hasil: HasilTanggapan | None = None
    alasan: str = ""
    puas: bool | None = None
    dilaporkan: date | None = None
    identitas: Identitas | None = None

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class Perbaikan:
    """Perbaikan: the draft improved after comments (PP 96/2012 Pasal 27 ayat (3)).

    Args:
        selesai: The day it was done.
        uraian: What was changed.
    """

    selesai: date | None = None
    uraian: str = ""

    __attrs_post_init__ = check
    _faults = filled


@final
@frozen(kw_only=True)
class Penyusunan:
    """Penyusunan standar pelayanan: the making of a version of a standard (PP 96/2012 Pasal 22-28).

    A change of a standard follows the same way (Pasal 33 ayat (3)), so the next version has a
    `Penyusunan` of its own.

    Args:
        jenis: A new standard, or a change; None: not recorded.
        rancangan: The draft.
        pembahasan: The discussion.
        berita_acara: The minutes.
        publikasi: The publications of the draft (Pasal 27 ayat (1)); empty: there is none so far;
            None: not recorded.
        tanggapan: The comments.
        perbaikan: The improvement; `Isian.KOSONG`: it is known that there is none so far.

    Example:
        >>> langkah = Penyusunan.dari(
        ...     ditandatangani=date(2026, 3, 2), dipublikasikan=date(2026, 3, 6)
        ... )
        >>> print(langkah.published, langkah.perbaikan)
        2026-03-06 tidak_tercatat
    """

    jenis: JenisPenyusunan | None = None
    rancangan: Rancangan | None = None
    pembahasan: Pembahasan | None = None
    berita_acara: BeritaAcara | None = None
    publikasi: tuple[Publikasi, ...] | None = None
    tanggapan: tuple[Tanggapan, ...] = ()
    perbaikan: Perbaikan | Isian = Isian.TIDAK_TERCATAT

    __attrs_post_init__ = check

    @classmethod
    def dari(
        cls,
        *,
        disiapkan: date | None = None,
        dibahas: date | None = None,
        ditandatangani: date | None = None,
        dipublikasikan: date | None = None,
        diperbaiki: date | None = None,
    ) -> "Penyusunan":
        """Build it from the days of its steps; a day left out is not recorded.

        Args:
            disiapkan: The draft was ready.
            dibahas: It was discussed with the public.
            ditandatangani: The minutes were signed.
            dipublikasikan: The draft was published.
            diperbaiki: It was improved after comments.
        """
        return cls(
            rancangan=None if disiapkan is None else Rancangan(disiapkan=disiapkan),
            pembahasan=None if dibahas is None else Pembahasan(tanggal=(dibahas,)),
            berita_acara=(
                None if ditandatangani is None else BeritaAcara(ditandatangani=ditandatangani)
            ),
            publikasi=None if dipublikasikan is None else (Publikasi(tanggal=dipublikasikan),),
            perbaikan=(
                Isian.TIDAK_TERCATAT if diperbaiki is None else Perbaikan(selesai=diperbaiki)
            ),
        )

    @property
    def published(self) -> date | None:
        """The day the draft was first published, or None where no day is recorded."""
        return min((one.tanggal for one in self.publikasi or () if one.tanggal), default=None)


@final
@frozen(kw_only=True)
class EvaluasiPenerapan:
    """Evaluasi penerapan: the yearly look at how a standard is applied (PP 96/2012 Pasal 32).

    Args:
        tanggal: The day it was concluded.
        hasil: What it found.
        menjadi_dasar: Whether it was made the ground for improving the standard (ayat (2), *may*).
    """

    tanggal: date
    hasil: str = ""
    menjadi_dasar: bool | None = None

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class PeninjauanUlang:
    """Peninjauan ulang: the review of a standard every three years (PP 96/2012 Pasal 33).

    Args:
        tanggal: The day it was concluded.
        hasil: What it found.
        menjadi_dasar: Whether it was made the ground for a change (ayat (2), *may*).
    """

    tanggal: date
    hasil: str = ""
    menjadi_dasar: bool | None = None

    __attrs_post_init__ = check
