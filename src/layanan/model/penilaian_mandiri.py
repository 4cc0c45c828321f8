"""Penilaian mandiri: looking at oneself along the lists of the field, with evidence, not scores.

The seven elements of quality service, the five factors of an officer's commitment and the nine
traits of the service paradigm are taught as lists without weights. A number made of them would be
invented; so an element holds what an office can show for it, or nothing.
"""

from datetime import date
from enum import unique
from typing import Final, final

from attrs import frozen

from layanan.checking import NonBlank, check
from layanan.model.kosakata import Asas
from layanan.model.terms import Term

__all__ = [
    "BuktiAsas",
    "BuktiCiri",
    "BuktiFaktor",
    "BuktiUnsur",
    "CiriParadigma",
    "FaktorKomitmen",
    "PenilaianMandiri",
    "UnsurPelayananBerkualitas",
]


@final
@unique
class UnsurPelayananBerkualitas(Term):
    """Unsur pelayanan berkualitas: the seven elements of quality service. Practice, not law."""

    KEPEMIMPINAN = "kepemimpinan", "kepemimpinan", "leadership"
    FOKUS_PELANGGAN = "fokus_pelanggan", "fokus pada pelanggan", "customer focus"
    KEPUTUSAN_BERBASIS_BUKTI = (
        "keputusan_berbasis_bukti",
        "pengambilan keputusan berbasis bukti",
        "evidence-based decision making",
    )
    MANAJEMEN_HUBUNGAN = "manajemen_hubungan", "manajemen hubungan", "relationship management"
    PENDEKATAN_PROSES = (
        "pendekatan_proses",
        "pendekatan proses (kerja sama tim)",
        "process approach (teamwork)",
    )
    PEMBERDAYAAN = "pemberdayaan", "pemberdayaan", "empowerment"
    PERBAIKAN_BERKELANJUTAN = (
        "perbaikan_berkelanjutan",
        "perbaikan berkelanjutan",
        "continual improvement",
    )


@final
@unique
class FaktorKomitmen(Term):
    """Faktor komitmen: the five factors of an officer's commitment. Practice, not law."""

    KOMITMEN_ORGANISASI = (
        "komitmen_organisasi",
        "komitmen organisasi dan pimpinan",
        "commitment of the organisation and its leaders",
    )
    SITUASI_KERJA = "situasi_kerja", "situasi kerja", "work situation"
    PENGHARGAAN_DAN_HUKUMAN = (
        "penghargaan_dan_hukuman",
        "penghargaan dan hukuman",
        "reward and punishment",
    )
    PENGEMBANGAN_KAPASITAS = (
        "pengembangan_kapasitas",
        "pengembangan kapasitas beserta fasilitasnya",
        "capacity development, with its facilities",
    )
    KEPRIBADIAN = "kepribadian", "kepribadian", "personality"


@final
@unique
class CiriParadigma(Term):
    """Ciri paradigma: the nine traits of the service paradigm. Practice, not law.

    Revenue and market stand in it beside services that are free by law: nothing follows from it.
    """

    FOKUS_REGULASI = "fokus_regulasi", "fokus pada pengaturan", "focus on regulation"
    PEMBERDAYAAN = "pemberdayaan", "pemberdayaan masyarakat", "empowerment"
    KOMPETISI = "kompetisi", "kompetisi", "competition"
    HASIL = "hasil", "hasil sesuai visi dan misi", "outcomes with vision and mission"
    KEINGINAN_MASYARAKAT = (
        "keinginan_masyarakat",
        "mengutamakan keinginan masyarakat",
        "the wishes of the public first",
    )
    PENDAPATAN = (
        "pendapatan",
        "pemerintah boleh memperoleh pendapatan",
        "government may earn revenue",
    )
    ANTISIPASI = "antisipasi", "antisipasi", "anticipation"
    DESENTRALISASI = "desentralisasi", "desentralisasi", "decentralisation"
    SISTEM_PASAR = "sistem_pasar", "sistem pasar", "market system"


@final
@frozen(kw_only=True)
class BuktiUnsur:
    """Bukti unsur: what an office can show for one element. Practice, not law.

    Args:
        unsur: The element.
        bukti: What shows it; empty: nothing yet.
    """

    unsur: UnsurPelayananBerkualitas
    bukti: tuple[NonBlank, ...] = ()

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class BuktiFaktor:
    """Bukti faktor: what an office can show for one factor. Practice, not law.

    Args:
        faktor: The factor.
        bukti: What shows it; empty: nothing yet.
    """

    faktor: FaktorKomitmen
    bukti: tuple[NonBlank, ...] = ()

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class BuktiCiri:
    """Bukti ciri: what an office can show for one trait. Practice, not law.

    Args:
        ciri: The trait.
        bukti: What shows it; empty: nothing yet.
    """

    ciri: CiriParadigma
    bukti: tuple[NonBlank, ...] = ()

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class BuktiAsas:
    """Bukti asas: what an office can show for one principle (UU 25/2009 Pasal 4).

    Args:
        asas: The principle.
        bukti: What shows it; empty: nothing yet.
    """

    asas: Asas
    bukti: tuple[NonBlank, ...] = ()

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class PenilaianMandiri:
    """Penilaian mandiri: an office's look at itself, without a score. Practice, not law.

    Args:
        tanggal: The day it was made.
        peran: The role of whoever made it.
        unsur: Evidence for elements of quality service.
        faktor: Evidence for factors of commitment.
        ciri: Evidence for traits of the paradigm.
        asas: Evidence for the principles of UU 25/2009 Pasal 4.

    Example:
        >>> penilaian = PenilaianMandiri(
        ...     tanggal=date(2026, 1, 5),
        ...     peran="Sekretaris Dinas",
        ...     faktor=(BuktiFaktor(faktor=FaktorKomitmen.SITUASI_KERJA, bukti=("Survei 2025",)),),
        ... )
        >>> len(penilaian.unevidenced)
        32
    """

    tanggal: date
    peran: NonBlank
    unsur: tuple[BuktiUnsur, ...] = ()
    faktor: tuple[BuktiFaktor, ...] = ()
    ciri: tuple[BuktiCiri, ...] = ()
    asas: tuple[BuktiAsas, ...] = ()

    __attrs_post_init__ = check

    @property
    def unevidenced(self) -> tuple[Term, ...]:
        """All items of the four lists for which nothing is shown, in the order of the lists."""
        # Two lists may hold the same word, so an item is kept with the list it is from.
        shown: set[tuple[type[Term], Term]] = {
            (type(item), item)
            for item, bukti in (
                *((one.unsur, one.bukti) for one in self.unsur),
                *((one.faktor, one.bukti) for one in self.faktor),
                *((one.ciri, one.bukti) for one in self.ciri),
                *((one.asas, one.bukti) for one in self.asas),
            )
            if bukti
        }
        return tuple(item for one in _LISTS for item in one if (one, item) not in shown)


_LISTS: Final[tuple[type[Term], ...]] = (
    UnsurPelayananBerkualitas,
    FaktorKomitmen,
    CiriParadigma,
    Asas,
)
