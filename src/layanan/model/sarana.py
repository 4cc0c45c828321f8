"""Sarana, prasarana, dan fasilitas: what serves the public, and its care (UU 25/2009 Pasal 25-29).

===========================  ===================  ===========================================
class                        norm                 what it is
===========================  ===================  ===========================================
`LaporanSarana`              Pasal 25 ayat (2)    an officer's report of condition and need
`DaftarKebutuhan`            Pasal 25 ayat (3)    the provider's analysis and list of needs
`PengadaanSarana`            Pasal 25 ayat (4)    what was procured on it
`PenggunaanPihakLain`        Pasal 26             use by others, allowed or let happen
`PengalihanSaham`            Pasal 27             a transfer of shares, which is void
`PerbaikanSarana`            Pasal 28             repair, with its notice and sign
`PerlakuanKhusus`            Pasal 29             special treatment of vulnerable groups
`PengelolaanSarana`          Pasal 25 to 29       all of a provider's
===========================  ===================  ===========================================

Throughout, None says that nobody has recorded the fact, which is neither yes nor no.
"""

from collections.abc import Iterable
from datetime import date
from enum import unique
from typing import final

from attrs import field, frozen

from layanan.checking import NonBlank, PrivateText, Rupiah, check
from layanan.citation import Citation
from layanan.errors import Fault
from layanan.model.isian import Isian
from layanan.model.masyarakat import KelompokRentan
from layanan.model.terms import Term
from layanan.text import Text

__all__ = [
    "AkibatPengalihanSaham",
    "AkibatPenggunaan",
    "AsasPengelolaanSarana",
    "BentukBadanUsaha",
    "CaraPengalihanSaham",
    "DaftarKebutuhan",
    "IsiTandaPerbaikan",
    "LaporanSarana",
    "MateriLaporanSarana",
    "PengadaanSarana",
    "PengalihanSaham",
    "PengelolaanSarana",
    "PenggunaanPihakLain",
    "PengumumanPerbaikan",
    "PerbaikanSarana",
    "PerlakuanKhusus",
    "SikapPenyelenggara",
    "TahapPengelolaanSarana",
]


@final
@unique
class AsasPengelolaanSarana(Term):
    """Asas pengelolaan sarana: how they are kept (UU 25/2009 Pasal 25 ayat (1) and (4))."""

    EFEKTIF = "efektif", "efektif", "effective"
    EFISIEN = "efisien", "efisien", "efficient"
    TRANSPARAN = "transparan", "transparan", "transparent"
    AKUNTABEL = "akuntabel", "akuntabel", "accountable"
    BERKESINAMBUNGAN = "berkesinambungan", "berkesinambungan", "sustained"


@final
@unique
class TahapPengelolaanSarana(Term):
    """Tahap pengelolaan sarana: what it takes (Penjelasan Pasal 25 ayat (1) UU 25/2009)."""

    PERENCANAAN = "perencanaan", "perencanaan", "planning"
    PENGADAAN = "pengadaan", "pengadaan", "procurement"
    PEMELIHARAAN = "pemeliharaan", "pemeliharaan", "maintenance"
    INVENTARISASI = "inventarisasi", "inventarisasi", "inventory"


@final
@unique
class MateriLaporanSarana(Term):
    """Materi laporan: what an officer reports (UU 25/2009 Pasal 25 ayat (2))."""

    KONDISI_SARANA = "kondisi_sarana", "kondisi sarana", "condition of the facilities"
    KEBUTUHAN_SARANA = "kebutuhan_sarana", "kebutuhan sarana", "need of facilities"
    KONDISI_PELAKSANA = "kondisi_pelaksana", "kondisi pelaksana", "condition of the officers"
    KEBUTUHAN_PELAKSANA = "kebutuhan_pelaksana", "kebutuhan pelaksana", "need of officers"


@final
@unique
class SikapPenyelenggara(Term):
    """Sikap penyelenggara: a use by others allowed, or let happen (UU 25/2009 Pasal 26)."""

    MEMBERIKAN_IZIN = "memberikan_izin", "memberikan izin", "allowed it"
    MEMBIARKAN = "membiarkan", "membiarkan", "let it happen"


@final
@unique
class AkibatPenggunaan(Term):
    """Akibat penggunaan: what a use by others may not lead to (UU 25/2009 Pasal 26)."""

    TIDAK_BERFUNGSI = "tidak_berfungsi", "tidak berfungsi", "the facility does not work"
    TIDAK_SESUAI_PERUNTUKAN = (
        "tidak_sesuai_peruntukan",
        "tidak sesuai dengan peruntukannya",
        "the facility does not serve its purpose",
    )


@final
@unique
class BentukBadanUsaha(Term):
    """Bentuk badan usaha: whose shares may not be transferred (UU 25/2009 Pasal 27 ayat (1))."""

    BUMN = "bumn", "badan usaha milik negara", "state-owned enterprise"
    BUMD = "bumd", "badan usaha milik daerah", "enterprise owned by a region"
    LAINNYA = "lainnya", "badan usaha lain", "another enterprise"


@final
@unique
class CaraPengalihanSaham(Term):
    """Cara pengalihan: by sale, pledge or otherwise (UU 25/2009 Pasal 27 ayat (1))."""

    PENJUALAN = "penjualan", "penjualan", "sale"
    PENJAMINAN = "penjaminan", "penjaminan", "pledge"
    LAINNYA = "lainnya", "hal lain", "otherwise"


@final
@unique
class AkibatPengalihanSaham(Term):
    """Akibat pengalihan: what a transfer by other means leads to (UU 25/2009 Pasal 27 ayat (1))."""

    BERALIHNYA_KEKUASAAN = (
        "beralihnya_kekuasaan",
        "beralihnya kekuasaan menjalankan korporasi",
        "the power to run the corporation passes",
    )
    HILANGNYA_HAK = (
        "hilangnya_hak",
        "hilangnya hak-hak yang menjadi milik korporasi",
        "rights of the corporation are lost",
    )


@final
@unique
class IsiTandaPerbaikan(Term):
    """Isi tanda: what the sign of a repair shows (UU 25/2009 Pasal 28 ayat (3)).

    The complaint address consists of five ways, joined by *dan*: all of them belong on the sign.
    """

    NAMA_KEGIATAN = "nama_kegiatan", "nama kegiatan", "name of the work"
    NAMA_PENANGGUNG_JAWAB = (
        "nama_penanggung_jawab",
        "nama penanggung jawab",
        "name of who is responsible",
    )
    ALAMAT_PENANGGUNG_JAWAB = (
        "alamat_penanggung_jawab",
        "alamat penanggung jawab",
        "address of who is responsible",
    )
    WAKTU_KEGIATAN = "waktu_kegiatan", "waktu kegiatan", "time of the work"
    NOMOR_TELEPON = "nomor_telepon", "nomor telepon", "telephone number"
    SMS = "sms", "nomor tujuan pesan layanan singkat (sms)", "number for text messages"
    LAMAN = "laman", "laman (website)", "website"
    POS_EL = "pos_el", "pos-el (email)", "e-mail"
    KOTAK_PENGADUAN = "kotak_pengaduan", "kotak pengaduan", "complaint box"


@final
@frozen(kw_only=True)
class LaporanSarana:
    """Laporan: an officer's report of condition and need (UU 25/2009 Pasal 25 ayat (2)).

    Args:
        tanggal: The day it was made.
        memuat: What it covers.
        pelapor: The post that made it.
    """

    tanggal: date
    memuat: frozenset[MateriLaporanSarana] = frozenset()
    pelapor: str = ""

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class DaftarKebutuhan:
    """Daftar kebutuhan: the provider's list of needs (UU 25/2009 Pasal 25 ayat (3)).

    Args:
        tanggal: The day it was drawn up.
        dianalisis: Whether an analysis was made.
        sarana: Facilities needed.
        pelaksana: Officers needed.
    """

    tanggal: date
    dianalisis: bool | None = None
    sarana: tuple[NonBlank, ...] = ()
    pelaksana: tuple[NonBlank, ...] = ()

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class PengadaanSarana:
    """Pengadaan: what was procured on the list of needs (UU 25/2009 Pasal 25 ayat (4)).

    Args:
        tanggal: The day.
        barang: What.
        dasar_hukum: The legislation followed.
        prinsip: The principles regarded.
        sesuai_daftar: Whether it was on the list of needs.
    """

    tanggal: date
    barang: tuple[NonBlank, ...] = ()
    dasar_hukum: tuple[Citation, ...] = ()
    prinsip: frozenset[AsasPengelolaanSarana] = frozenset()
    sesuai_daftar: bool | None = None

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class PenggunaanPihakLain:
    """Penggunaan pihak lain: facilities used by others (UU 25/2009 Pasal 26).

    Args:
        sarana: Which facility.
        pihak: By whom.
        sikap: Whether the provider allowed it or let it happen.
        akibat: What it led to; None: nobody looked.
        tanggal: When.
    """

    sarana: str = ""
    pihak: PrivateText = field(default="", repr=False)
    sikap: SikapPenyelenggara | None = None
    akibat: frozenset[AkibatPenggunaan] | None = None
    tanggal: date | None = None

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class PengalihanSaham:
    """Pengalihan saham: a transfer of shares, forbidden and void (UU 25/2009 Pasal 27).

    Args:
        badan_usaha: Whose shares.
        cara: By which means.
        langsung: Whether directly; both ways are forbidden.
        akibat: What it leads to; None: nobody looked.
        berkaitan_pelayanan_publik: Whether the shares have to do with public service.
        tanggal: When.
    """

    badan_usaha: BentukBadanUsaha | None = None
    cara: CaraPengalihanSaham | None = None
    langsung: bool | None = None
    akibat: frozenset[AkibatPengalihanSaham] | None = None
    berkaitan_pelayanan_publik: bool | None = None
    tanggal: date | None = None

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class PengumumanPerbaikan:
    """Pengumuman perbaikan: the notice of a repair, a sign put up (UU 25/2009 Pasal 28).

    Args:
        dipasang: The day the sign was put up (ayat (3)).
        memuat: What the sign shows (ayat (3)).
        batas_waktu: The day it gives for the end of the work (ayat (1)).
        jelas_dan_terbuka: Whether it is clear and open (ayat (1)).
    """

    dipasang: date | None = None
    memuat: frozenset[IsiTandaPerbaikan] = frozenset()
    batas_waktu: date | None = None
    jelas_dan_terbuka: bool | None = None

    __attrs_post_init__ = check

    @classmethod
    def complete(cls, *, dipasang: date, batas_waktu: date) -> "PengumumanPerbaikan":
        """Build a sign that shows all that Pasal 28 ayat (3) asks.

        Args:
            dipasang: The day it was put up.
            batas_waktu: The day it gives for the end of the work.
        """
        return cls(
            dipasang=dipasang,
            memuat=frozenset(IsiTandaPerbaikan),
            batas_waktu=batas_waktu,
            jelas_dan_terbuka=True,
        )

    @property
    def lacking(self) -> tuple[IsiTandaPerbaikan, ...]:
        """What the sign should show and does not, in the order of the law."""
        return tuple(one for one in IsiTandaPerbaikan if one not in self.memuat)


@final
@frozen(kw_only=True)
class PerbaikanSarana:
    """Perbaikan: a repair of facilities (UU 25/2009 Pasal 28).

    Args:
        kegiatan: What is done.
        mulai: The day the work begins.
        selesai: The day it ended.
        pengumuman: The notice; `Isian.KOSONG`: it is known that there is none.
        menghentikan_pelayanan: Whether the service stopped (ayat (2)).
        kuasa_kahar: The force majeure that excuses the duty (Penjelasan ayat (4)); empty: none.

    Raises:
        MalformedError: if the work ends before it begins.

    Example:
        >>> perbaikan = PerbaikanSarana(
        ...     kegiatan="Pengecatan loket",
        ...     mulai=date(2026, 4, 13),
        ...     pengumuman=PengumumanPerbaikan.complete(
        ...         dipasang=date(2026, 3, 13), batas_waktu=date(2026, 4, 20)
        ...     ),
        ... )
        >>> perbaikan.pengumuman.lacking
        ()
    """

    kegiatan: str = ""
    mulai: date | None = None
    selesai: date | None = None
    pengumuman: PengumumanPerbaikan | Isian = Isian.TIDAK_TERCATAT
    menghentikan_pelayanan: bool | None = None
    kuasa_kahar: str = ""

    __attrs_post_init__ = check

    def _faults(self) -> Iterable[Fault]:
        if self.mulai is not None and self.selesai is not None and self.selesai < self.mulai:
            later = Text("{day} atau sesudahnya", "{day} or later").format(day=self.mulai)
            yield Fault.of("selesai", self.selesai.isoformat(), later)


@final
@frozen(kw_only=True)
class PerlakuanKhusus:
    """Perlakuan khusus: special treatment of vulnerable groups (UU 25/2009 Pasal 29).

    Args:
        kelompok: For whom.
        bentuk: In which form.
        sarana: The facilities kept for it.
        tambahan_biaya: What it costs extra; by the Penjelasan of ayat (1), nothing.
        dasar_hukum: The legislation it follows.
        digunakan_yang_tidak_berhak: Whether others use the facilities (ayat (2)).
    """

    kelompok: frozenset[KelompokRentan] = frozenset()
    bentuk: str = ""
    sarana: tuple[NonBlank, ...] = ()
    tambahan_biaya: Rupiah | None = None
    dasar_hukum: tuple[Citation, ...] = ()
    digunakan_yang_tidak_berhak: bool | None = None

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class PengelolaanSarana:
    """Pengelolaan sarana: how a provider keeps its facilities (UU 25/2009 Pasal 25-29).

    Args:
        tahap: What is done to keep them (Penjelasan Pasal 25 ayat (1)).
        laporan: Officers' reports.
        daftar_kebutuhan: Lists of needs.
        pengadaan: What was procured.
        penggunaan_pihak_lain: Use by others.
        pengalihan_saham: Transfers of shares.
        perbaikan: Repairs.
        perlakuan_khusus: Special treatment.
    """

    tahap: frozenset[TahapPengelolaanSarana] = frozenset()
    laporan: tuple[LaporanSarana, ...] = ()
    daftar_kebutuhan: tuple[DaftarKebutuhan, ...] = ()
    pengadaan: tuple[PengadaanSarana, ...] = ()
    penggunaan_pihak_lain: tuple[PenggunaanPihakLain, ...] = ()
    pengalihan_saham: tuple[PengalihanSaham, ...] = ()
    perbaikan: tuple[PerbaikanSarana, ...] = ()
    perlakuan_khusus: tuple[PerlakuanKhusus, ...] = ()

    __attrs_post_init__ = check
