"""Penyelenggara: the bodies that provide public services, and their units.

A provider is one of four kinds (UU 25/2009 Pasal 1 angka 2; PP 96/2012 Pasal 9). The fourth,
another legal entity, comes in two forms, and one of them counts as a provider only if it is large
enough and serves beyond one administrative area (Pasal 10 ayat (2)). The figures for that test are
inputs: income per head is a statistic of a place and a year, which no library knows.
"""

from collections.abc import Iterable
from datetime import date
from enum import unique
from typing import Annotated, Final, final

from attrs import frozen

from layanan.checking import Constraint, NonBlank, Rupiah, check, non_empty, positive
from layanan.citation import PP_96_2012, UU_25_2009, Citation
from layanan.errors import Fault
from layanan.model.atestasi import Atestasi
from layanan.model.pelayanan import MisiNegara
from layanan.model.terms import Lettered, Term
from layanan.text import Text
from layanan.waktu.kalender import LIMA_HARI, TUJUH_HARI, HariBuka, Kalender
from layanan.waktu.keputusan import HariLibur
from layanan.waktu.zona import Zona

__all__ = [
    "KELIPATAN_AKTIVA",
    "BentukPenyelenggara",
    "FungsiOrganisasi",
    "JenisPenyelenggara",
    "OrganisasiPenyelenggara",
    "PelaksanaanFungsi",
    "Penyelenggara",
    "SatuanKerja",
    "TingkatPemerintahan",
    "UjiSkala",
]


@final
@unique
class JenisPenyelenggara(Lettered):
    """Jenis penyelenggara: the four kinds of provider (PP 96/2012 Pasal 9).

    Example:
        >>> print(JenisPenyelenggara.KORPORASI.citation)
        Pasal 9 huruf b PP 96/2012
    """

    INSTITUSI_PENYELENGGARA_NEGARA = (
        "institusi_penyelenggara_negara",
        "institusi penyelenggara negara",
        "state institution",
        "a",
    )
    KORPORASI = "korporasi", "korporasi", "corporation", "b"
    LEMBAGA_INDEPENDEN = (
        "lembaga_independen",
        "lembaga independen yang dibentuk berdasarkan Undang-Undang",
        "independent body created by a law",
        "c",
    )
    BADAN_HUKUM_LAIN = "badan_hukum_lain", "badan hukum lain", "other legal entity", "d"

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return PP_96_2012.pasal(9)


@final
@unique
class BentukPenyelenggara(Term):
    """Bentuk penyelenggara: what PP 96/2012 Pasal 9 and Pasal 10 ayat (1) name under each kind."""

    LEMBAGA_NEGARA = "lembaga_negara", "lembaga negara", "organ of state"
    LEMBAGA_PEMERINTAHAN = (
        "lembaga_pemerintahan", "lembaga pemerintahan", "government body",
    )  # fmt: skip
    BUMN = "bumn", "Badan Usaha Milik Negara", "state-owned enterprise"
    BUMD = "bumd", "Badan Usaha Milik Daerah", "enterprise owned by a region"
    LEMBAGA_INDEPENDEN = "lembaga_independen", "lembaga independen", "independent body"
    BADAN_HUKUM_SUBSIDI = (
        "badan_hukum_subsidi",
        "badan hukum berdasarkan subsidi dan/atau bantuan sejenisnya",
        "legal entity on subsidies or similar aid",
    )
    BADAN_HUKUM_NSPK = (
        "badan_hukum_nspk",
        "badan hukum berdasarkan norma, standar, prosedur, dan kriteria atau berdasarkan izin",
        "legal entity under norms, standards, procedures and criteria, or under a licence",
    )

    @property
    def jenis(self) -> JenisPenyelenggara:
        """The kind it falls under."""
        return _FORMS[self][0]

    @property
    def citation(self) -> Citation:
        """Where the regulation names it."""
        return _FORMS[self][1]


_FORMS: Final = {
    BentukPenyelenggara.LEMBAGA_NEGARA: (
        JenisPenyelenggara.INSTITUSI_PENYELENGGARA_NEGARA, PP_96_2012.pasal(9, huruf="a"),
    ),
    BentukPenyelenggara.LEMBAGA_PEMERINTAHAN: (
        JenisPenyelenggara.INSTITUSI_PENYELENGGARA_NEGARA, PP_96_2012.pasal(9, huruf="a"),
    ),
    BentukPenyelenggara.BUMN: (
        JenisPenyelenggara.KORPORASI, PP_96_2012.pasal(9, huruf="b"),
    ),
    BentukPenyelenggara.BUMD: (
        JenisPenyelenggara.KORPORASI, PP_96_2012.pasal(9, huruf="b"),
    ),
    BentukPenyelenggara.LEMBAGA_INDEPENDEN: (
        JenisPenyelenggara.LEMBAGA_INDEPENDEN, PP_96_2012.pasal(9, huruf="c"),
    ),
    BentukPenyelenggara.BADAN_HUKUM_SUBSIDI: (
        JenisPenyelenggara.BADAN_HUKUM_LAIN, PP_96_2012.pasal(10, ayat=1, huruf="a"),
    ),
    BentukPenyelenggara.BADAN_HUKUM_NSPK: (
        JenisPenyelenggara.BADAN_HUKUM_LAIN, PP_96_2012.pasal(10, ayat=1, huruf="b"),
    ),
}  # fmt: skip


@final
@unique
class TingkatPemerintahan(Term):
    """Tingkat pemerintahan: the level a unit belongs to. Practice, not law."""

    PUSAT = "pusat", "pusat", "central"
    PROVINSI = "provinsi", "provinsi", "province"
    KABUPATEN = "kabupaten", "kabupaten", "regency"
    KOTA = "kota", "kota", "city"
    KECAMATAN = "kecamatan", "kecamatan", "district"
    KELURAHAN = "kelurahan", "kelurahan", "urban village"
    DESA = "desa", "desa", "village"


@final
@unique
class FungsiOrganisasi(Lettered):
    """Fungsi organisasi penyelenggara: the least it does (UU 25/2009 Pasal 8 ayat (2)).

    Example:
        >>> [fungsi.huruf for fungsi in FungsiOrganisasi]
        ['a', 'b', 'c', 'd', 'e', 'f']
    """

    PELAKSANAAN_PELAYANAN = (
        "pelaksanaan_pelayanan", "pelaksanaan pelayanan", "giving the service", "a",
    )  # fmt: skip
    PENGELOLAAN_PENGADUAN = (
        "pengelolaan_pengaduan", "pengelolaan pengaduan masyarakat", "handling complaints", "b",
    )  # fmt: skip
    PENGELOLAAN_INFORMASI = (
        "pengelolaan_informasi", "pengelolaan informasi", "managing information", "c",
    )  # fmt: skip
    PENGAWASAN_INTERNAL = (
        "pengawasan_internal", "pengawasan internal", "internal supervision", "d",
    )  # fmt: skip
    PENYULUHAN = "penyuluhan", "penyuluhan kepada masyarakat", "informing the public", "e"
    KONSULTASI = "konsultasi", "pelayanan konsultasi", "consultation", "f"

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return UU_25_2009.pasal(8, ayat=2)


KELIPATAN_AKTIVA: Final = 50
"""How many times income per head the assets must be (PP 96/2012 Pasal 10 ayat (2) huruf a)."""


@final
@frozen(kw_only=True)
class UjiSkala:
    """Uji skala: whether a licensed legal entity is large enough (PP 96/2012 Pasal 10).

    PP 96/2012 Pasal 10 ayat (2) asks two things, both of which must hold: assets of at least fifty
    times income per head in the provider's administrative area in the current year, and a network
    whose users no administrative area limits. It says *may* be categorised: passing the test makes
    nobody a provider by itself.

    Args:
        nilai_aktiva: The value of its assets.
        pendapatan_per_kapita: Income per head per year, in the area and year below.
        lintas_wilayah: Whether its network serves users beyond one administrative area.
        wilayah: The administrative area.
        tahun: The year of the figures.

    Example:
        >>> from decimal import Decimal
        >>> UjiSkala(
        ...     nilai_aktiva=Decimal(5_000_000_000),
        ...     pendapatan_per_kapita=Decimal(80_000_000),
        ...     lintas_wilayah=True,
        ... ).qualifies
        True
    """

    nilai_aktiva: Rupiah | None = None
    pendapatan_per_kapita: Annotated[Rupiah, positive] | None = None
    lintas_wilayah: bool | None = None
    wilayah: str = ""
    tahun: Annotated[int, positive] | None = None

    __attrs_post_init__ = check

    @property
    def large_enough(self) -> bool | None:
        """Whether the assets reach the threshold (huruf a); None: a figure is not recorded."""
        if self.nilai_aktiva is None or self.pendapatan_per_kapita is None:
            return None
        return self.nilai_aktiva >= KELIPATAN_AKTIVA * self.pendapatan_per_kapita

    @property
    def qualifies(self) -> bool | None:
        """Whether both conditions hold; None: what is recorded does not decide it."""
        conditions = (self.large_enough, self.lintas_wilayah)
        if False in conditions:
            return False
        return None if None in conditions else True


@final
@frozen(kw_only=True)
class PelaksanaanFungsi:
    """Pelaksanaan fungsi: who carries out a function (UU 25/2009 Pasal 8 ayat (2)).

    Args:
        fungsi: The function.
        pelaksana: The unit or post that carries it out.
        uraian: How.
    """

    fungsi: FungsiOrganisasi
    pelaksana: str = ""
    uraian: str = ""

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class OrganisasiPenyelenggara:
    """Organisasi penyelenggara: a provider's organisation (UU 25/2009 Pasal 1 angka 4, Pasal 8).

    Args:
        tujuan_pembentukan: What it was formed for (Pasal 8 ayat (1)).
        fungsi: The functions it carries out (Pasal 8 ayat (2)).

    Example:
        >>> dinas = OrganisasiPenyelenggara.dari(*list(FungsiOrganisasi)[:5])
        >>> [fungsi.text.en for fungsi in dinas.without]
        ['consultation']
    """

    tujuan_pembentukan: str = ""
    fungsi: tuple[PelaksanaanFungsi, ...] = ()

    __attrs_post_init__ = check

    @classmethod
    def dari(cls, *fungsi: FungsiOrganisasi) -> "OrganisasiPenyelenggara":
        """Build it from its functions alone."""
        return cls(fungsi=tuple(PelaksanaanFungsi(fungsi=one) for one in fungsi))

    @property
    def without(self) -> tuple[FungsiOrganisasi, ...]:
        """The functions of Pasal 8 ayat (2) it does not name, in the order of the law."""
        named = {one.fungsi for one in self.fungsi}
        return tuple(one for one in FungsiOrganisasi if one not in named)


_week = Constraint(
    lambda week: week <= TUJUH_HARI,
    Text(
        "hari kerja bernomor 0 (Senin) sampai 6 (Minggu)",
        "weekday numbers 0 (Monday) to 6 (Sunday)",
    ),
)


@final
@frozen(kw_only=True)
class SatuanKerja:
    """Satuan kerja penyelenggara: a unit that serves the public (PP 96/2012 Pasal 1 angka 11).

    Whether collective leave, Saturdays or a regional holiday close the office is the office's own
    policy, so it is recorded here and given to its calendar.

    Args:
        nama: What it is called.
        dibentuk: The day it was formed, from which PP 96/2012 Pasal 50 ayat (2) counts.
        tingkat: The level of government it belongs to.
        wilayah: Its region, as election days held in one region are decreed.
        atasan: The post of the superior of the unit (UU 25/2009 Pasal 1 angka 3).
        alamat: Where it is.
        zona: The zone it reads its clock in.
        hari_kerja: The weekdays it works, Monday 0 to Sunday 6.
        cuti_bersama: Whether collective leave closes it.
        libur_tambahan: Days it is closed besides.
        buka_tambahan: Days it works although they are off.

    Example:
        >>> puskesmas = SatuanKerja(nama="Puskesmas", hari_kerja=frozenset(range(6)))
        >>> puskesmas.kalender().is_working(date(2026, 3, 14))
        True
    """

    nama: NonBlank
    dibentuk: date | None = None
    tingkat: TingkatPemerintahan | None = None
    wilayah: str = ""
    atasan: str = ""
    alamat: str = ""
    zona: Zona = Zona.WIB
    hari_kerja: Annotated[frozenset[int], non_empty, _week] = LIMA_HARI
    cuti_bersama: bool = True
    libur_tambahan: tuple[HariLibur, ...] = ()
    buka_tambahan: tuple[HariBuka, ...] = ()

    __attrs_post_init__ = check

    def kalender(self, *, known_on: date | None = None) -> Kalender:
        """Return the calendar of this unit.

        Args:
            known_on: The day whose decrees count; None: every decree of this release.

        Raises:
            MalformedError: if the same day is both in ``libur_tambahan`` and in ``buka_tambahan``.
        """
        return Kalender.pemerintah(
            known_on=known_on,
            week=self.hari_kerja,
            cuti_bersama=self.cuti_bersama,
            wilayah=self.wilayah,
            extra_closed=self.libur_tambahan,
            extra_open=self.buka_tambahan,
            zona=self.zona,
        )


@final
@frozen(kw_only=True)
class Penyelenggara:
    """Penyelenggara: a body that provides public services (UU 25/2009 Pasal 1 angka 2).

    Args:
        nama: What it is called.
        jenis: Which of the four kinds it is.
        bentuk: What form it has within that kind.
        swasta: Whether it is a private enterprise (PP 96/2012 Pasal 29 ayat (2)).
        dibentuk: The day it was formed: Pasal 50 of the regulation asks other things of those
            that were there when it took effect.
        dasar_pembentukan: The instruments that created it, as cited.
        semata_mata: Whether it was formed solely for public service (Pasal 1 angka 2).
        misi_negara: The mission of the state it carries out (PP 96/2012 Pasal 9 huruf d).
        uji_skala: The size test of a licensed legal entity (PP 96/2012 Pasal 10 ayat (2)).
        organisasi: Its organisation (UU 25/2009 Pasal 8).
        satuan_kerja: Its units.
        atestasi: What people vouch for, where no data can show it.

    Raises:
        MalformedError: if ``bentuk`` belongs to another kind than ``jenis``.

    Example:
        >>> Penyelenggara(
        ...     nama="Perumda Air Minum",
        ...     jenis=JenisPenyelenggara.KORPORASI,
        ...     bentuk=BentukPenyelenggara.BUMD,
        ... ).bentuk.text.en
        'enterprise owned by a region'
    """

    nama: NonBlank
    jenis: JenisPenyelenggara | None = None
    bentuk: BentukPenyelenggara | None = None
    swasta: bool | None = None
    dibentuk: date | None = None
    dasar_pembentukan: tuple[NonBlank, ...] = ()
    semata_mata: bool | None = None
    misi_negara: MisiNegara | None = None
    uji_skala: UjiSkala | None = None
    organisasi: OrganisasiPenyelenggara | None = None
    satuan_kerja: tuple[SatuanKerja, ...] = ()
    atestasi: tuple[Atestasi, ...] = ()

    __attrs_post_init__ = check

    def _faults(self) -> Iterable[Fault]:
        if self.bentuk is not None and self.jenis not in (None, self.bentuk.jenis):
            kind = Text("bentuk dari {jenis}", "a form of {jenis}").format(jenis=self.jenis.text)
            yield Fault.of("bentuk", self.bentuk.value, kind)
