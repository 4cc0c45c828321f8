"""Komponen: the fourteen components of a service standard, by name and letter.

UU 25/2009 Pasal 21 and, for the draft, PP 96/2012 Pasal 25 name the same fourteen under the same
letters. `Komponen` is that list. What each component holds is a class of its own:

===========================  ============================================================
`layanan.model.penyampaian`  what the recipient meets: b, c, d, f and j
`layanan.model.biaya`        the fee: e
`layanan.model.pengelolaan`  what the provider keeps in order: a, g, h, i, k, l, m and n
===========================  ============================================================

The two groups, with the fee in the first, are those in which officials publish a standard. They are
practice; neither law divides the list.
"""

from enum import unique
from typing import Final, final

from layanan.citation import PP_96_2012, UU_25_2009, Citation
from layanan.model.terms import Lettered, Term

__all__ = [
    "Komponen",
    "Lingkup",
]


@final
@unique
class Komponen(Lettered):
    """Komponen standar pelayanan: the fourteen of UU 25/2009 Pasal 21, in their order.

    The value of each member is the name of its field in `StandarPelayanan`.

    Example:
        >>> print(*Komponen.JANGKA_WAKTU.citations, sep=", ")
        Pasal 21 huruf d UU 25/2009, Pasal 25 huruf d PP 96/2012
    """

    DASAR_HUKUM = "dasar_hukum", "dasar hukum", "legal basis", "a"
    PERSYARATAN = "persyaratan", "persyaratan", "requirements", "b"
    PROSEDUR = "prosedur", "sistem, mekanisme, dan prosedur", "system, mechanism and procedure", "c"
    JANGKA_WAKTU = "jangka_waktu", "jangka waktu penyelesaian", "time limit for completion", "d"
    BIAYA = "biaya", "biaya/tarif", "fee", "e"
    PRODUK = "produk", "produk pelayanan", "product of the service", "f"
    SARANA_PRASARANA = (
        "sarana_prasarana", "sarana, prasarana, dan/atau fasilitas", "facilities", "g",
    )  # fmt: skip
    KOMPETENSI_PELAKSANA = (
        "kompetensi_pelaksana", "kompetensi pelaksana", "competence of the officers", "h",
    )  # fmt: skip
    PENGAWASAN_INTERNAL = (
        "pengawasan_internal", "pengawasan internal", "internal supervision", "i",
    )  # fmt: skip
    PENANGANAN_PENGADUAN = (
        "penanganan_pengaduan",
        "penanganan pengaduan, saran, dan masukan",
        "handling of complaints, suggestions and input",
        "j",
    )
    JUMLAH_PELAKSANA = "jumlah_pelaksana", "jumlah pelaksana", "number of officers", "k"
    JAMINAN_PELAYANAN = "jaminan_pelayanan", "jaminan pelayanan", "guarantee of service", "l"
    JAMINAN_KEAMANAN = (
        "jaminan_keamanan",
        "jaminan keamanan dan keselamatan pelayanan",
        "guarantee of security and safety",
        "m",
    )
    EVALUASI_KINERJA = (
        "evaluasi_kinerja", "evaluasi kinerja pelaksana", "evaluation of the officers", "n",
    )  # fmt: skip

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return UU_25_2009.pasal(21)

    @property
    def citations(self) -> tuple[Citation, Citation]:
        """The letter in the law, and the same letter in the regulation for a draft."""
        return self.citation, PP_96_2012.pasal(25, huruf=self.huruf)


@final
@unique
class Lingkup(Term):
    """Lingkup: which components a standard is asked for. Machinery, not law.

    ``PASAL_21`` asks what the law does: all fourteen. ``PORTAL`` asks what practice does: the six
    that the national public portal of service standards shows.

    Example:
        >>> "".join(komponen.huruf for komponen in Lingkup.PORTAL.komponen)
        'bcdefj'
    """

    PASAL_21 = "pasal_21", "empat belas komponen Pasal 21", "the fourteen components of Pasal 21"
    PORTAL = "portal", "enam komponen pada portal nasional", "the six the national portal shows"

    @property
    def komponen(self) -> tuple[Komponen, ...]:
        """The components asked for, in the order of the law."""
        if self is Lingkup.PASAL_21:
            return tuple(Komponen)
        return tuple(one for one in Komponen if one.huruf in _PORTAL)


_PORTAL: Final = "bcdefj"
