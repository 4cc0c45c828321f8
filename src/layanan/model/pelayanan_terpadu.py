"""Pelayanan terpadu: several services in one place (UU 25/2009 Pasal 9; PP 96/2012 Pasal 11-21).

==============  =============================  ============================================
form            norm                           rests on
==============  =============================  ============================================
satu pintu      Pasal 14 ayat (2) a, 15, 16    authority delegated or transferred (Pasal 16)
satu atap       Pasal 14 ayat (2) b, 17 to 19  officers assigned by their own units (Pasal 18)
virtual         Pasal 14 ayat (3)              electronic services joined together
==============  =============================  ============================================
"""

from datetime import date
from enum import unique
from typing import final

from attrs import frozen

from layanan.checking import NonBlank, NonNegative, check
from layanan.citation import PP_96_2012, Citation
from layanan.model.terms import Lettered, Term

__all__ = [
    "BentukTerpadu",
    "CaraPelimpahan",
    "KewenanganPenugasan",
    "KoordinasiTerpadu",
    "LaporanPerkembangan",
    "LingkunganTerpadu",
    "PelayananTerpadu",
    "PelimpahanWewenang",
    "PemberiWewenang",
    "Penugasan",
    "PrinsipTerpadu",
    "TujuanTerpadu",
    "WewenangSatuPintu",
]


@final
@unique
class LingkunganTerpadu(Term):
    """Lingkungan: where integrated services are run (PP 96/2012 Pasal 11 ayat (2))."""

    KEMENTERIAN_LEMBAGA = "kementerian_lembaga", "kementerian/lembaga", "a ministry or agency"
    PROVINSI = "provinsi", "pemerintah provinsi", "a province"
    KABUPATEN_KOTA = "kabupaten_kota", "pemerintah kabupaten/kota", "a regency or city"
    KECAMATAN = "kecamatan", "kecamatan", "a district"


@final
@unique
class TujuanTerpadu(Lettered):
    """Tujuan: what integrated services are for (PP 96/2012 Pasal 12)."""

    PERLINDUNGAN = (
        "perlindungan",
        "memberikan perlindungan dan kepastian hukum kepada Masyarakat",
        "protection and legal certainty for the public",
        "a",
    )
    MENDEKATKAN = (
        "mendekatkan",
        "mendekatkan pelayanan kepada Masyarakat",
        "bringing services nearer to the public",
        "b",
    )
    MEMPERPENDEK = "memperpendek", "memperpendek proses pelayanan", "a shorter process", "c"
    CEPAT_DAN_MUDAH = (
        "cepat_dan_mudah",
        "mewujudkan proses pelayanan yang cepat, mudah, murah, transparan, pasti, dan terjangkau",
        "a process that is fast, easy, cheap, transparent, certain and affordable",
        "d",
    )
    AKSES = (
        "akses",
        "memberikan akses yang lebih luas kepada Masyarakat untuk memperoleh pelayanan",
        "wider access to services for the public",
        "e",
    )

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return PP_96_2012.pasal(12)


@final
@unique
class PrinsipTerpadu(Lettered):
    """Prinsip: how integrated services are run (PP 96/2012 Pasal 13)."""

    KETERPADUAN = "keterpaduan", "keterpaduan", "integration", "a"
    EKONOMIS = "ekonomis", "ekonomis", "economy", "b"
    KOORDINASI = "koordinasi", "koordinasi", "coordination", "c"
    PENDELEGASIAN = (
        "pendelegasian",
        "pendelegasian atau pelimpahan wewenang",
        "delegation or transfer of authority",
        "d",
    )
    AKUNTABILITAS = "akuntabilitas", "akuntabilitas", "accountability", "e"
    AKSESIBILITAS = "aksesibilitas", "aksesibilitas", "accessibility", "f"

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return PP_96_2012.pasal(13)


@final
@unique
class BentukTerpadu(Term):
    """Bentuk: one door, one roof, or virtual (PP 96/2012 Pasal 14 ayat (2) and (3))."""

    SATU_PINTU = "satu_pintu", "sistem pelayanan terpadu satu pintu", "one door"
    SATU_ATAP = "satu_atap", "sistem pelayanan terpadu satu atap", "one roof"
    VIRTUAL = "virtual", "sistem pelayanan terpadu secara virtual", "virtual"

    @property
    def citation(self) -> Citation:
        """Where the law names it."""
        if self is BentukTerpadu.VIRTUAL:
            return PP_96_2012.pasal(14, ayat=3)
        return PP_96_2012.pasal(14, ayat=2, huruf="a" if self is BentukTerpadu.SATU_PINTU else "b")


@final
@unique
class CaraPelimpahan(Term):
    """Cara: authority delegated or transferred (PP 96/2012 Pasal 16 ayat (1))."""

    PENDELEGASIAN = "pendelegasian", "pendelegasian wewenang", "delegated"
    PELIMPAHAN = "pelimpahan", "pelimpahan wewenang", "transferred"


@final
@unique
class PemberiWewenang(Lettered):
    """Pemberi wewenang: who hands authority to one door (PP 96/2012 Pasal 16 ayat (1))."""

    PIMPINAN_LEMBAGA = (
        "pimpinan_lembaga",
        (
            "pimpinan lembaga negara, pimpinan kementerian, pimpinan lembaga pemerintah "
            "nonkementerian, pimpinan lembaga komisi negara atau yang sejenis, dan pimpinan "
            "lembaga lainnya"
        ),
        "the head of a state institution, ministry, agency, state commission or other body",
        "a",
    )
    GUBERNUR = "gubernur", "gubernur", "a governor", "b"
    BUPATI_WALIKOTA = "bupati_walikota", "bupati/walikota", "a regent or mayor", "c"
    PIMPINAN_KORPORASI = (
        "pimpinan_korporasi",
        "pimpinan korporasi",
        "the head of a corporation",
        "d",
    )

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return PP_96_2012.pasal(16, ayat=1)


@final
@unique
class WewenangSatuPintu(Lettered):
    """Wewenang: the six things one door has authority for (PP 96/2012 Pasal 16 ayat (3))."""

    PENERIMAAN_DAN_PENERBITAN = (
        "penerimaan_dan_penerbitan",
        (
            "penerimaan dan pemrosesan permohonan pelayanan yang diajukan sesuai dengan Standar "
            "Pelayanan dan menerbitkan produk pelayanan sesuai dengan ketentuan peraturan "
            "perundang-undangan"
        ),
        "to receive and process applications and issue the product",
        "a",
    )
    PENOLAKAN = (
        "penolakan",
        "penolakan permohonan pelayanan yang tidak memenuhi persyaratan Standar Pelayanan",
        "to refuse applications that do not meet the standard",
        "b",
    )
    PERSETUJUAN_ATAS_NAMA = (
        "persetujuan_atas_nama",
        (
            "pemberian persetujuan dan/atau penandatanganan dokumen perizinan dan/atau "
            "nonperizinan atas nama pemberi delegasi wewenang sesuai dengan ketentuan peraturan "
            "perundang-undangan"
        ),
        "to approve and/or sign documents in the name of who delegated",
        "c",
    )
    PERSETUJUAN_SENDIRI = (
        "persetujuan_sendiri",
        (
            "pemberian persetujuan dan/atau penandatanganan dokumen perizinan dan nonperizinan "
            "oleh penerima wewenang sesuai dengan ketentuan peraturan perundang-undangan"
        ),
        "to approve and/or sign documents as the receiver of the authority",
        "d",
    )
    PENERIMAAN_BIAYA = (
        "penerimaan_biaya",
        (
            "penerimaan dan pengadministrasian biaya jasa pelayanan sesuai dengan ketentuan "
            "peraturan perundang-undangan"
        ),
        "to receive and administer fees",
        "e",
    )
    PENETAPAN_STANDAR = (
        "penetapan_standar",
        "penetapan Standar Pelayanan dan Maklumat Pelayanan",
        "to adopt the standard and the declaration",
        "f",
    )

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return PP_96_2012.pasal(16, ayat=3)


@final
@unique
class KewenanganPenugasan(Lettered):
    """Kewenangan: what an officer assigned to one roof may do (PP 96/2012 Pasal 19)."""

    PENERIMAAN = (
        "penerimaan",
        "penerimaan dan pemrosesan pelayanan yang diajukan sesuai dengan Standar Pelayanan",
        "to receive and process",
        "a",
    )
    PENOLAKAN = (
        "penolakan",
        "penolakan permohonan pelayanan yang tidak memenuhi Standar Pelayanan",
        "to refuse applications that do not meet the standard",
        "b",
    )
    PERSETUJUAN = (
        "persetujuan",
        "persetujuan permohonan pelayanan yang telah memenuhi Standar Pelayanan",
        "to approve applications that meet the standard",
        "c",
    )
    PENGAJUAN_PENANDATANGANAN = (
        "pengajuan_penandatanganan",
        (
            "pengajuan penandatanganan dokumen perizinan dan nonperizinan kepada pimpinan instansi "
            "pemberi penugasan sesuai Standar Pelayanan"
        ),
        "to put documents before the head of the assigning body for signature",
        "d",
    )
    PENYAMPAIAN_PRODUK = (
        "penyampaian_produk",
        "penyampaian produk pelayanan berupa perizinan dan/atau nonperizinan kepada pemohon",
        "to hand the product to the applicant",
        "e",
    )
    PENERIMAAN_BIAYA = (
        "penerimaan_biaya",
        (
            "penerimaan dan pengadministrasian biaya jasa pelayanan sesuai dengan ketentuan "
            "peraturan perundang-undangan"
        ),
        "to receive and administer fees",
        "f",
    )

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return PP_96_2012.pasal(19)


@final
@frozen(kw_only=True)
class PelimpahanWewenang:
    """Pelimpahan wewenang: authority handed to one door (PP 96/2012 Pasal 16).

    Args:
        cara: Delegated or transferred.
        pemberi: Who hands it over (ayat (1)).
        penerima: The unit whose head receives it.
        keputusan: The decree that does it (ayat (2)).
        ditetapkan: The day of that decree.
        wewenang: What it takes in (ayat (3)).
        penanaman_modal_seluruhnya: Whether all authority over investment licences is delegated
            (ayat (4)).
    """

    cara: CaraPelimpahan | None = None
    pemberi: PemberiWewenang | None = None
    penerima: str = ""
    keputusan: str = ""
    ditetapkan: date | None = None
    wewenang: frozenset[WewenangSatuPintu] = frozenset()
    penanaman_modal_seluruhnya: bool | None = None

    __attrs_post_init__ = check

    @property
    def lacking(self) -> tuple[WewenangSatuPintu, ...]:
        """Which of the six it does not take in, in the order of the law."""
        return tuple(one for one in WewenangSatuPintu if one not in self.wewenang)


@final
@frozen(kw_only=True)
class Penugasan:
    """Penugasan: officers assigned to one roof by the head of their unit (PP 96/2012 Pasal 18, 19).

    Args:
        satuan_kerja: The unit that assigns.
        tanggal: The day of the assignment.
        jumlah_pelaksana: How many officers.
        lokasi: Where they serve.
        kewenangan: What they may do (Pasal 19).
        menandatangani: Whether they sign licences or other documents themselves, which huruf d
            leaves to the head of the assigning body; None: not recorded.
    """

    satuan_kerja: str = ""
    tanggal: date | None = None
    jumlah_pelaksana: NonNegative | None = None
    lokasi: str = ""
    kewenangan: frozenset[KewenanganPenugasan] = frozenset()
    menandatangani: bool | None = None

    __attrs_post_init__ = check

    @property
    def lacking(self) -> tuple[KewenanganPenugasan, ...]:
        """Which of the six powers it does not give, in the order of the law."""
        return tuple(one for one in KewenanganPenugasan if one not in self.kewenangan)


@final
@frozen(kw_only=True)
class KoordinasiTerpadu:
    """Koordinasi dan konsultasi: with who handed over authority (PP 96/2012 Pasal 20 ayat (1)).

    Args:
        tanggal: The day.
        dengan: The body or unit.
        aspek_teknis: Whether the technical side of the service was dealt with.
    """

    tanggal: date
    dengan: str = ""
    aspek_teknis: bool | None = None

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class LaporanPerkembangan:
    """Laporan perkembangan: to who handed over authority (PP 96/2012 Pasal 20 ayat (2)).

    Args:
        tanggal: The day.
        kepada: The body or unit.
        berkala: Whether it was a periodic report, not one on demand.
    """

    tanggal: date
    kepada: str = ""
    berkala: bool | None = None

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class PelayananTerpadu:
    """Pelayanan terpadu: an integrated service (UU 25/2009 Pasal 9; PP 96/2012 Pasal 11-21).

    Args:
        bentuk: One door, one roof or virtual.
        nama: What it is called.
        lingkungan: Where it is run (PP Pasal 11 ayat (2)).
        jenis_pelayanan: The services it joins.
        organisasi: The units that take part (PP Pasal 17).
        penanaman_modal: Whether licences of investment are among them (PP Pasal 15 ayat (2)).
        sesuai_standar: Whether it follows the service standards (PP Pasal 14 ayat (1)).
        pelimpahan: Authority handed over (PP Pasal 16).
        penugasan: Officers assigned (PP Pasal 18).
        koordinasi: Coordination held (PP Pasal 20 ayat (1)).
        laporan: Reports made (PP Pasal 20 ayat (2)).
        dasar_kelembagaan: The legislation its organisation follows (PP Pasal 21).

    Example:
        >>> mpp = PelayananTerpadu.satu_atap(
        ...     nama="Mal Pelayanan Publik",
        ...     penugasan=(Penugasan(satuan_kerja="Disdukcapil"), Penugasan(satuan_kerja="Samsat")),
        ... )
        >>> print(mpp.bentuk.citation)
        Pasal 14 ayat (2) huruf b PP 96/2012
    """

    bentuk: BentukTerpadu
    nama: str = ""
    lingkungan: LingkunganTerpadu | None = None
    jenis_pelayanan: tuple[NonBlank, ...] = ()
    organisasi: tuple[NonBlank, ...] = ()
    penanaman_modal: bool | None = None
    sesuai_standar: bool | None = None
    pelimpahan: tuple[PelimpahanWewenang, ...] = ()
    penugasan: tuple[Penugasan, ...] = ()
    koordinasi: tuple[KoordinasiTerpadu, ...] = ()
    laporan: tuple[LaporanPerkembangan, ...] = ()
    dasar_kelembagaan: tuple[Citation, ...] = ()

    __attrs_post_init__ = check

    @classmethod
    def satu_pintu(
        cls,
        *,
        nama: str = "",
        pelimpahan: tuple[PelimpahanWewenang, ...] = (),
        jenis_pelayanan: tuple[str, ...] = (),
        penanaman_modal: bool | None = None,
    ) -> "PelayananTerpadu":
        """Build a service through one door.

        Args:
            nama: What it is called.
            pelimpahan: The authority handed over to it.
            jenis_pelayanan: The services it joins.
            penanaman_modal: Whether licences of investment are among them.
        """
        return cls(
            bentuk=BentukTerpadu.SATU_PINTU,
            nama=nama,
            pelimpahan=pelimpahan,
            jenis_pelayanan=jenis_pelayanan,
            penanaman_modal=penanaman_modal,
        )

    @classmethod
    def satu_atap(
        cls, *, nama: str = "", penugasan: tuple[Penugasan, ...] = ()
    ) -> "PelayananTerpadu":
        """Build a service under one roof; the units are those that assign officers to it.

        Args:
            nama: What it is called.
            penugasan: The officers assigned to it.
        """
        return cls(
            bentuk=BentukTerpadu.SATU_ATAP,
            nama=nama,
            penugasan=penugasan,
            organisasi=tuple(one.satuan_kerja for one in penugasan if one.satuan_kerja),
        )
