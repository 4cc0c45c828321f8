"""Peran serta masyarakat: the public's part (UU 25/2009 Pasal 39; PP 96/2012 Pasal 40-47)."""

from datetime import date
from enum import unique
from typing import final

from attrs import field, frozen

from layanan.checking import Moment, NonBlank, Private, PrivateText, check
from layanan.citation import PP_96_2012, Citation
from layanan.model.terms import Lettered, Term

__all__ = [
    "BentukMasukan",
    "BentukPenilaianMasyarakat",
    "BentukPeranSerta",
    "CakupanPeranSerta",
    "CaraPeranSerta",
    "LembagaPengawasan",
    "MasukanMasyarakat",
    "ObjekPengawasan",
    "PengawasanMasyarakat",
    "PenghargaanMasyarakat",
    "PeranSerta",
    "PrinsipPeranSerta",
    "SaluranMasukan",
    "TingkatLembagaPengawasan",
]


@final
@unique
class BentukPeranSerta(Term):
    """Bentuk peran serta: how the public takes part (UU 25/2009 Pasal 39 ayat (2))."""

    KERJA_SAMA = "kerja_sama", "kerja sama", "cooperation"
    PEMENUHAN_HAK_DAN_KEWAJIBAN = (
        "pemenuhan_hak_dan_kewajiban",
        "pemenuhan hak dan kewajiban masyarakat",
        "use of its rights and fulfilment of its duties",
    )
    PENYUSUNAN_KEBIJAKAN = (
        "penyusunan_kebijakan",
        "peran aktif dalam penyusunan kebijakan pelayanan publik",
        "an active part in making policy",
    )


@final
@unique
class CakupanPeranSerta(Lettered):
    """Cakupan: the whole of what the public takes part in (PP 96/2012 Pasal 41)."""

    PENYUSUNAN_KEBIJAKAN = (
        "penyusunan_kebijakan",
        "penyusunan kebijakan Pelayanan Publik",
        "making policy",
        "a",
    )
    PENYUSUNAN_STANDAR = (
        "penyusunan_standar",
        "penyusunan Standar Pelayanan",
        "drawing up service standards",
        "b",
    )
    PENGAWASAN_DAN_EVALUASI = (
        "pengawasan_dan_evaluasi",
        "pengawasan dan evaluasi penyelenggaraan Pelayanan Publik",
        "supervision and evaluation",
        "c",
    )
    PEMBERIAN_PENGHARGAAN = (
        "pemberian_penghargaan",
        "pemberian penghargaan",
        "giving rewards",
        "d",
    )

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return PP_96_2012.pasal(41)


@final
@unique
class BentukMasukan(Term):
    """Bentuk masukan: what the public sends in (PP 96/2012 Pasal 42 ayat (1))."""

    MASUKAN = "masukan", "masukan", "input"
    TANGGAPAN = "tanggapan", "tanggapan", "comment"
    LAPORAN = "laporan", "laporan", "report"
    PENGADUAN = "pengaduan", "pengaduan", "complaint"


@final
@unique
class SaluranMasukan(Term):
    """Saluran: to whom, or through what, it is sent (PP 96/2012 Pasal 42 ayat (1))."""

    PENYELENGGARA = "penyelenggara", "Penyelenggara", "the provider"
    ATASAN_LANGSUNG = (
        "atasan_langsung",
        "atasan langsung Penyelenggara",
        "the provider's direct superior",
    )
    PIHAK_TERKAIT = "pihak_terkait", "Pihak Terkait", "a party concerned"
    MEDIA_MASSA = "media_massa", "media massa", "the mass media"


@final
@unique
class ObjekPengawasan(Lettered):
    """Objek pengawasan: what the public supervises (PP 96/2012 Pasal 43)."""

    PELAKSANAAN_STANDAR = (
        "pelaksanaan_standar",
        "pengawasan dan evaluasi terhadap pelaksanaan Standar Pelayanan",
        "supervision and evaluation of how standards are carried out",
        "a",
    )
    PENERAPAN_KEBIJAKAN = (
        "penerapan_kebijakan",
        "pengawasan terhadap penerapan kebijakan",
        "supervision of how policy is applied",
        "b",
    )
    PENGENAAN_SANKSI = (
        "pengenaan_sanksi",
        "pengawasan terhadap pengenaan sanksi",
        "supervision of how sanctions are imposed",
        "c",
    )

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return PP_96_2012.pasal(43)


@final
@unique
class BentukPenilaianMasyarakat(Term):
    """Bentuk penilaian: the public's part in giving rewards (PP 96/2012 Pasal 44)."""

    PEMANTAUAN = "pemantauan", "pemantauan", "monitoring"
    EVALUASI = "evaluasi", "evaluasi", "evaluation"
    PENILAIAN_KINERJA = (
        "penilaian_kinerja",
        "penilaian kinerja Penyelenggara",
        "assessment of the provider's performance",
    )


@final
@unique
class PrinsipPeranSerta(Lettered):
    """Prinsip: who takes part and how (PP 96/2012 Pasal 45)."""

    TERKAIT_LANGSUNG = (
        "terkait_langsung",
        "terkait langsung dengan Masyarakat pengguna pelayanan",
        "directly concerned with the users of the service",
        "a",
    )
    KOMPETENSI = (
        "kompetensi",
        "memiliki kompetensi sesuai dengan jenis pelayanan yang bersangkutan",
        "competent in the kind of service",
        "b",
    )
    MUSYAWARAH = (
        "musyawarah",
        "mengedepankan musyawarah, mufakat, dan keberagaman Masyarakat",
        "putting deliberation, consensus and diversity first",
        "c",
    )

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return PP_96_2012.pasal(45)


@final
@unique
class CaraPeranSerta(Term):
    """Cara: alone or represented (PP 96/2012 Pasal 46)."""

    PERORANGAN = "perorangan", "perorangan", "individually"
    KELOMPOK_PENGGUNA = (
        "kelompok_pengguna",
        "perwakilan kelompok pengguna pelayanan",
        "through a group of users",
    )
    KELOMPOK_PEMERHATI = (
        "kelompok_pemerhati",
        "perwakilan kelompok pemerhati",
        "through a group of observers",
    )
    BADAN_HUKUM = (
        "badan_hukum",
        "perwakilan badan hukum yang mempunyai kepedulian terhadap Pelayanan Publik",
        "through a legal entity that cares for public service",
    )


@final
@unique
class TingkatLembagaPengawasan(Term):
    """Tingkat: where a supervisory body is set up (Penjelasan UU 25/2009 Pasal 39 ayat (3))."""

    NASIONAL = "nasional", "nasional", "national"
    DAERAH = "daerah", "daerah", "regional"


@final
@frozen(kw_only=True)
class MasukanMasyarakat:
    """Masukan masyarakat: what somebody sent in, and what became of it (PP 96/2012 Pasal 42).

    Args:
        bentuk: What it is.
        saluran: To whom, or through what.
        pada: When it was sent.
        tindak_lanjut: What was done about it.
        diinformasikan: When the public was told of that (ayat (2)).
    """

    bentuk: BentukMasukan
    saluran: frozenset[SaluranMasukan] = frozenset()
    pada: Moment | None = None
    tindak_lanjut: PrivateText = field(default="", repr=False)
    diinformasikan: Moment | None = None

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class PengawasanMasyarakat:
    """Pengawasan masyarakat: supervision by the public (PP 96/2012 Pasal 43 and 44).

    Args:
        objek: What was supervised (Pasal 43).
        penilaian: What was done towards rewards (Pasal 44).
        tanggal: When.
        oleh: By whom.
    """

    objek: frozenset[ObjekPengawasan] = frozenset()
    penilaian: frozenset[BentukPenilaianMasyarakat] = frozenset()
    tanggal: date | None = None
    oleh: PrivateText = field(default="", repr=False)

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class PenghargaanMasyarakat:
    """Penghargaan masyarakat: a reward the public gives by itself (PP 96/2012 Pasal 47).

    Args:
        kepada: The provider, or the post of the officer.
        oleh: By whom.
        tanggal: When.
    """

    kepada: Private = field(repr=False)
    oleh: PrivateText = field(default="", repr=False)
    tanggal: date | None = None

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class LembagaPengawasan:
    """Lembaga pengawasan: a body the public sets up to supervise (UU 25/2009 Pasal 39 ayat (3)).

    Args:
        nama: Its name.
        tingkat: National or regional.
        dibentuk: The day it was set up.
    """

    nama: NonBlank
    tingkat: TingkatLembagaPengawasan | None = None
    dibentuk: date | None = None

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class PeranSerta:
    """Peran serta: how the public takes part (UU 25/2009 Pasal 39; PP 96/2012 Pasal 40-47).

    Args:
        bentuk: In which forms (UU Pasal 39 ayat (2)).
        cakupan: In what (PP Pasal 41).
        cara: Alone or represented (PP Pasal 46).
        prinsip: Principles followed (PP Pasal 45).
        masukan: What was sent in (PP Pasal 42).
        pengawasan: Supervision by the public (PP Pasal 43, 44).
        penghargaan: Rewards by the public (PP Pasal 47).
        lembaga: Bodies that supervise (UU Pasal 39 ayat (3)).

    Example:
        >>> peran = PeranSerta(cakupan=frozenset({CakupanPeranSerta.PENYUSUNAN_STANDAR}))
        >>> [one.huruf for one in peran.lacking]
        ['a', 'c', 'd']
    """

    bentuk: frozenset[BentukPeranSerta] = frozenset()
    cakupan: frozenset[CakupanPeranSerta] = frozenset()
    cara: frozenset[CaraPeranSerta] = frozenset()
    prinsip: frozenset[PrinsipPeranSerta] = frozenset()
    masukan: tuple[MasukanMasyarakat, ...] = ()
    pengawasan: tuple[PengawasanMasyarakat, ...] = ()
    penghargaan: tuple[PenghargaanMasyarakat, ...] = ()
    lembaga: tuple[LembagaPengawasan, ...] = ()

    __attrs_post_init__ = check

    @property
    def lacking(self) -> tuple[CakupanPeranSerta, ...]:
        """What the public takes no part in, in the order of PP Pasal 41."""
        return tuple(one for one in CakupanPeranSerta if one not in self.cakupan)
