"""Pelayanan berjenjang: classes of service, such as first and third class (PP 96/2012 Pasal 34-39).

Allowed by UU 25/2009 Pasal 30 for public services (*jasa*), after a study, by agreement, and for at
most a quarter of the capacity.
"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from enum import unique
from typing import Annotated, Final, TypeAlias, final

from attrs import frozen

from layanan.checking import Constraint, NonBlank, check
from layanan.citation import PP_96_2012, Citation
from layanan.errors import Fault
from layanan.model.terms import Lettered, Term
from layanan.text import Text

__all__ = [
    "DasarPersentase",
    "KajianBerjenjang",
    "KategoriKelompok",
    "KelasPelayanan",
    "PelayananBerjenjang",
    "Persentase",
    "PertimbanganBerjenjang",
    "PrinsipBerjenjang",
]

_WHOLE: Final = Decimal(100)
_of_a_hundred: Final = Constraint(
    lambda n: n.is_finite() and 0 <= n <= _WHOLE,
    Text("persentase dari 0 sampai 100", "a percentage from 0 to 100"),
)

Persentase: TypeAlias = Annotated[Decimal, _of_a_hundred]
"""A percentage, from 0 to 100, exact."""


@final
@unique
class PrinsipBerjenjang(Term):
    """Prinsip pelayanan berjenjang: what its running must heed (PP 96/2012 Pasal 35 ayat (2))."""

    KEADILAN = "keadilan", "keadilan", "justice"
    PROPORSIONALITAS = "proporsionalitas", "proporsionalitas", "proportion"
    TIDAK_DISKRIMINATIF = "tidak_diskriminatif", "tidak diskriminatif", "no discrimination"


@final
@unique
class PertimbanganBerjenjang(Lettered):
    """Pertimbangan: what must be weighed beside the study (PP 96/2012 Pasal 36 ayat (2))."""

    SUMBER_DAYA_MANUSIA = (
        "sumber_daya_manusia",
        (
            "kemampuan sumber daya manusia yang dimiliki, baik dari segi jumlah maupun kualitas "
            "atau kompetensi"
        ),
        "the staff it has, in number and in quality or competence",
        "a",
    )
    SARANA = (
        "sarana",
        "ketersediaan sarana, prasarana, dan/atau fasilitas penunjang",
        "the facilities at hand",
        "b",
    )
    ANGGARAN = "anggaran", "kesiapan biaya atau anggaran pendukung", "funds that are ready", "c"
    KEMAMPUAN_MENATA = (
        "kemampuan_menata",
        (
            "kemampuan menata dan mengelola untuk mengamankan prinsip keadilan, proporsionalitas, "
            "dan tidak diskriminatif"
        ),
        "the ability to keep it just, proportionate and without discrimination",
        "d",
    )

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return PP_96_2012.pasal(36, ayat=2)


@final
@unique
class DasarPersentase(Lettered):
    """Dasar persentase: what the percentage rests on (PP 96/2012 Pasal 37 ayat (4))."""

    HASIL_KAJIAN = "hasil_kajian", "hasil kajian", "the result of the study", "a"
    KESEPAKATAN = (
        "kesepakatan",
        "kesepakatan dengan Masyarakat pada saat pembahasan Standar Pelayanan",
        "agreement with the public when the standard was discussed",
        "b",
    )

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return PP_96_2012.pasal(37, ayat=4)


@final
@unique
class KategoriKelompok(Lettered):
    """Kategori kelompok masyarakat: who the classes are for (PP 96/2012 Pasal 39)."""

    TINGKAT_KEMAMPUAN_EKONOMI = (
        "tingkat_kemampuan_ekonomi",
        "tingkat kemampuan ekonomi",
        "economic means",
        "a",
    )
    KEBUTUHAN = "kebutuhan", "kebutuhan", "need", "b"
    KEANGGOTAAN = (
        "keanggotaan",
        "keanggotaan dalam suatu komunitas",
        "membership of a community",
        "c",
    )

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return PP_96_2012.pasal(39)


@final
@frozen(kw_only=True)
class KelasPelayanan:
    """Kelas pelayanan: one class of a tiered service (PP 96/2012 Pasal 35 ayat (1)).

    What is kept for the general public (Pasal 37 ayat (3)) is no class here: the classes offered
    beside it share the quarter of Pasal 37 ayat (2).

    Args:
        nama: What it is called.
        persentase: Its share of the whole capacity (Pasal 37 ayat (1)).
        kategori: Which groups it is for (Pasal 39).
    """

    nama: NonBlank
    persentase: Persentase | None = None
    kategori: frozenset[KategoriKelompok] = frozenset()

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class KajianBerjenjang:
    """Kajian: the study before a tiered service (PP 96/2012 Pasal 36).

    Args:
        tanggal: The day it was finished.
        proporsi_akses: Whether it finds out the shares of access (ayat (1)).
        kategori_kelompok: Whether it finds out the groups of users (ayat (1)).
        pertimbangan: What was weighed beside it (ayat (2)).
        dokumen: Where it can be read.
    """

    tanggal: date | None = None
    proporsi_akses: bool | None = None
    kategori_kelompok: bool | None = None
    pertimbangan: frozenset[PertimbanganBerjenjang] = frozenset()
    dokumen: str = ""

    __attrs_post_init__ = check

    @property
    def lacking(self) -> tuple[PertimbanganBerjenjang, ...]:
        """What was not weighed, in the order of the law."""
        return tuple(one for one in PertimbanganBerjenjang if one not in self.pertimbangan)


@final
@frozen(kw_only=True)
class PelayananBerjenjang:
    """Pelayanan berjenjang: in classes (UU 25/2009 Pasal 30; PP 96/2012 Pasal 34-39).

    Args:
        pelayanan: The service.
        jasa_publik: Whether it is a public service of the kind *jasa* (PP Pasal 34).
        dasar_hukum: The legislation it follows.
        kelas: Its classes above the general one.
        kajian: The study (PP Pasal 36).
        kesepakatan: The day the public agreed to the shares (PP Pasal 37 ayat (4) huruf b).
        mengurangi_kapasitas_umum: Whether it takes from what all share (PP Pasal 37 ayat (3)).
        prinsip: Which principles were heeded (PP Pasal 35 ayat (2)).
        adil: Whether justice was regarded in setting the shares (PP Pasal 38).
        transparan: Whether it is transparent (UU Pasal 30 ayat (1)).
        sesuai_standar: Whether it follows the standard (UU Pasal 30 ayat (1)).
        diterapkan: The day it began.

    Raises:
        MalformedError: if the shares of its classes are more than the whole.

    Example:
        >>> kelas = KelasPelayanan(nama="VIP", persentase=Decimal("12.5"))
        >>> PelayananBerjenjang(pelayanan="Rawat inap", kelas=(kelas, kelas)).persentase
        Decimal('25.0')
    """

    pelayanan: str = ""
    jasa_publik: bool | None = None
    dasar_hukum: tuple[Citation, ...] = ()
    kelas: tuple[KelasPelayanan, ...] = ()
    kajian: KajianBerjenjang | None = None
    kesepakatan: date | None = None
    mengurangi_kapasitas_umum: bool | None = None
    prinsip: frozenset[PrinsipBerjenjang] = frozenset()
    adil: bool | None = None
    transparan: bool | None = None
    sesuai_standar: bool | None = None
    diterapkan: date | None = None

    __attrs_post_init__ = check

    def _faults(self) -> Iterable[Fault]:
        if (total := self._known()) > _WHOLE:
            most = Text("bagian-bagian berjumlah paling banyak 100", "shares of at most 100 in all")
            yield Fault.of("kelas", total, most)

    def _known(self) -> Decimal:
        return sum((one.persentase for one in self.kelas if one.persentase is not None), Decimal(0))

    @property
    def persentase(self) -> Decimal | None:
        """The share of all its classes together; None where a class does not say."""
        if any(one.persentase is None for one in self.kelas):
            return None
        return self._known()

    @property
    def dasar_persentase(self) -> frozenset[DasarPersentase]:
        """What the shares rest on, as far as recorded (PP Pasal 37 ayat (4))."""
        found: set[DasarPersentase] = set()
        if self.kajian is not None:
            found.add(DasarPersentase.HASIL_KAJIAN)
        if self.kesepakatan is not None:
            found.add(DasarPersentase.KESEPAKATAN)
        return frozenset(found)
