"""Standar pelayanan: what a provider promises, in fourteen components, and its versions over time.

A standard needs nothing but a name. Each of its fourteen components is *filled* (an instance of its
class), *empty* (`Isian.KOSONG`) or *not recorded* (`Isian.TIDAK_TERCATAT`, the default), and
`StandarPelayanan.lacking` tells the three apart. A standard that lacks something builds fine: what
the law says about that is the rule book's.

How it was made lies in `layanan.model.penyusunan`, the declaration in `layanan.model.maklumat`.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import unique
from itertools import pairwise
from typing import Any, Final, final

from attrs import frozen

from layanan.checking import NonBlank, check
from layanan.citation import Citation
from layanan.errors import Fault
from layanan.model.atestasi import Atestasi
from layanan.model.biaya import Biaya
from layanan.model.isian import Isian
from layanan.model.komponen import Komponen, Lingkup
from layanan.model.maklumat import MaklumatPelayanan
from layanan.model.pelayanan import Pelayanan
from layanan.model.pengelolaan import (
    DasarHukum,
    EvaluasiKinerja,
    JaminanKeamanan,
    JaminanPelayanan,
    JumlahPelaksana,
    KompetensiPelaksana,
    PengawasanInternal,
    SaranaPrasarana,
)
from layanan.model.penyampaian import (
    PenangananPengaduan,
    Persyaratan,
    Produk,
    Prosedur,
    WaktuPenyelesaian,
)
from layanan.model.penyelenggara import Penyelenggara, SatuanKerja
from layanan.model.penyusunan import EvaluasiPenerapan, PeninjauanUlang, Penyusunan, Pertimbangan
from layanan.model.terms import Term
from layanan.text import Text
from layanan.validity import Validity

__all__ = ["Kelengkapan", "RiwayatStandar", "StandarPelayanan", "TahapStandar", "VersiStandar"]


@final
@unique
class TahapStandar(Term):
    """Tahap standar: three duties, three states (UU 25/2009 Pasal 20 ayat (1) and (3))."""

    BELUM_DISUSUN = "belum_disusun", "belum disusun", "not drawn up yet"
    DISUSUN = "disusun", "disusun", "drawn up"
    DITETAPKAN = "ditetapkan", "ditetapkan", "adopted"
    DITERAPKAN = "diterapkan", "diterapkan", "applied"


@final
@frozen(kw_only=True)
class Kelengkapan:
    """Kelengkapan: which components a standard is known to have. Machinery, not law.

    Args:
        lingkup: Which components were asked for.
        terisi: Those that are filled.
        kosong: Those whose heading stands with nothing under it: these are lacking.
        tidak_tercatat: Those nobody recorded: unknown, which is not the same as lacking.

    Example:
        >>> seen = StandarPelayanan(nama="SKCK", biaya=Isian.KOSONG).lacking(Lingkup.PORTAL)
        >>> seen.complete, [komponen.value for komponen in seen.kosong], len(seen.tidak_tercatat)
        (False, ['biaya'], 5)
    """

    lingkup: Lingkup
    terisi: tuple[Komponen, ...] = ()
    kosong: tuple[Komponen, ...] = ()
    tidak_tercatat: tuple[Komponen, ...] = ()

    __attrs_post_init__ = check

    @property
    def complete(self) -> bool | None:
        """Whether all are filled; False if one is empty; None where it is not known."""
        if self.kosong:
            return False
        return None if self.tidak_tercatat else True

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The letters of Pasal 21 under which something is lacking for certain."""
        return tuple(one.citation for one in self.kosong)


@final
@frozen(kw_only=True)
class StandarPelayanan:
    """Standar pelayanan: the service standard a provider promises (UU 25/2009 Pasal 1 angka 7).

    Args:
        nama: What it is called.
        pelayanan: The service it is for.
        penyelenggara: The provider.
        satuan_kerja: The unit that serves.
        dasar_hukum: Legal basis (Pasal 21 huruf a).
        persyaratan: Requirements (huruf b).
        prosedur: System, mechanism and procedure (huruf c).
        jangka_waktu: Time limit for completion (huruf d).
        biaya: Fee (huruf e).
        produk: Product (huruf f).
        sarana_prasarana: Facilities (huruf g).
        kompetensi_pelaksana: Competence of the officers (huruf h).
        pengawasan_internal: Internal supervision (huruf i).
        penanganan_pengaduan: Handling of complaints, suggestions and input (huruf j).
        jumlah_pelaksana: Number of officers (huruf k).
        jaminan_pelayanan: Guarantee of service (huruf l).
        jaminan_keamanan: Guarantee of security and safety (huruf m).
        evaluasi_kinerja: Evaluation of the officers (huruf n).
        pertimbangan: What it was drawn up with regard to (Pasal 20 ayat (1)).
        penyusunan: How it was made (PP 96/2012 Pasal 22-27).
        maklumat: Its declaration (Pasal 22; PP 96/2012 Pasal 30).
        disusun: The day it was drawn up.
        ditetapkan: The day it was adopted.
        diterapkan: The day from which it is applied.
        nomor: The decree that adopts it.
        versi: What this version is called.
        evaluasi: Yearly evaluations (PP 96/2012 Pasal 32).
        peninjauan_ulang: Three-yearly reviews (PP 96/2012 Pasal 33).
        atestasi: What people vouch for, where no data can show it.

    Example:
        A complete standard, from its first draft to its declaration:

        >>> from layanan.model.biaya import BebanBiaya, Biaya
        >>> from layanan.model.pengelolaan import *
        >>> from layanan.model.pengelolaan_pengaduan import JenisSaranaPengaduan
        >>> from layanan.model.penyampaian import *
        >>> from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
        >>> akta = StandarPelayanan(
        ...     nama="Akta Kelahiran",
        ...     dasar_hukum=DasarHukum.dari("Pasal 15 huruf a UU 25/2009", "UU 24/2013"),
        ...     persyaratan=Persyaratan.dari("surat keterangan kelahiran", "KK", "KTP-el"),
        ...     prosedur=Prosedur.dari("ajukan", "verifikasi", "tanda tangan", "terima"),
        ...     jangka_waktu=WaktuPenyelesaian.paling_lama(
        ...         3, Satuan.HARI_KERJA, sejak="berkas lengkap"
        ...     ),
        ...     biaya=Biaya.gratis(beban=BebanBiaya.NEGARA, dasar="UU 24/2013"),
        ...     produk=Produk.dari("Kutipan Akta Kelahiran"),
        ...     sarana_prasarana=SaranaPrasarana.dari(
        ...         "loket", "ruang tunggu", kelompok_rentan=("jalur kursi roda", "ruang laktasi")
        ...     ),
        ...     kompetensi_pelaksana=KompetensiPelaksana.dari("memahami administrasi kependudukan"),
        ...     pengawasan_internal=PengawasanInternal(atasan_langsung="rapat mingguan"),
        ...     penanganan_pengaduan=PenangananPengaduan.dari(JenisSaranaPengaduan.LAMAN),
        ...     jumlah_pelaksana=JumlahPelaksana.dari(loket=2, verifikator=1),
        ...     jaminan_pelayanan=JaminanPelayanan(pernyataan="selesai tepat waktu"),
        ...     jaminan_keamanan=JaminanKeamanan(rasa_aman="data pribadi dirahasiakan"),
        ...     evaluasi_kinerja=EvaluasiKinerja(
        ...         cara="survei", berkala=JangkaWaktu(6, Satuan.BULAN)
        ...     ),
        ...     penyusunan=Penyusunan.dari(
        ...         disiapkan=date(2026, 1, 5),
        ...         dibahas=date(2026, 1, 19),
        ...         ditandatangani=date(2026, 1, 20),
        ...         dipublikasikan=date(2026, 1, 22),
        ...         diperbaiki=date(2026, 2, 10),
        ...     ),
        ...     disusun=date(2026, 1, 5),
        ...     ditetapkan=date(2026, 2, 12),
        ...     diterapkan=date(2026, 2, 16),
        ...     maklumat=MaklumatPelayanan.terbit(
        ...         date(2026, 2, 18), pernyataan="Kami sanggup melayani sesuai standar."
        ...     ),
        ... )
        >>> akta.lacking().complete, akta.stage(date(2026, 3, 13)).text.en
        (True, 'applied')
    """

    nama: NonBlank
    pelayanan: Pelayanan | None = None
    penyelenggara: Penyelenggara | None = None
    satuan_kerja: SatuanKerja | None = None
    dasar_hukum: DasarHukum | Isian = Isian.TIDAK_TERCATAT
    persyaratan: Persyaratan | Isian = Isian.TIDAK_TERCATAT
    prosedur: Prosedur | Isian = Isian.TIDAK_TERCATAT
    jangka_waktu: WaktuPenyelesaian | Isian = Isian.TIDAK_TERCATAT
    biaya: Biaya | Isian = Isian.TIDAK_TERCATAT
    produk: Produk | Isian = Isian.TIDAK_TERCATAT
    sarana_prasarana: SaranaPrasarana | Isian = Isian.TIDAK_TERCATAT
    kompetensi_pelaksana: KompetensiPelaksana | Isian = Isian.TIDAK_TERCATAT
    pengawasan_internal: PengawasanInternal | Isian = Isian.TIDAK_TERCATAT
    penanganan_pengaduan: PenangananPengaduan | Isian = Isian.TIDAK_TERCATAT
    jumlah_pelaksana: JumlahPelaksana | Isian = Isian.TIDAK_TERCATAT
    jaminan_pelayanan: JaminanPelayanan | Isian = Isian.TIDAK_TERCATAT
    jaminan_keamanan: JaminanKeamanan | Isian = Isian.TIDAK_TERCATAT
    evaluasi_kinerja: EvaluasiKinerja | Isian = Isian.TIDAK_TERCATAT
    pertimbangan: Pertimbangan | None = None
    penyusunan: Penyusunan | None = None
    maklumat: MaklumatPelayanan | None = None
    disusun: date | None = None
    ditetapkan: date | None = None
    diterapkan: date | None = None
    nomor: str = ""
    versi: str = ""
    evaluasi: tuple[EvaluasiPenerapan, ...] = ()
    peninjauan_ulang: tuple[PeninjauanUlang, ...] = ()
    atestasi: tuple[Atestasi, ...] = ()

    __attrs_post_init__ = check

    @classmethod
    def dari_teks(cls, nama: str, teks: Mapping[Komponen, str]) -> "StandarPelayanan":
        """Build a standard from headings and the texts under them, reading nothing into either.

        Args:
            nama: What it is called.
            teks: What stands under each heading. Blank: the heading is there and empty. A heading
                that is missing was not recorded.

        Raises:
            MalformedError: if the name is blank.

        Example:
            >>> skck = StandarPelayanan.dari_teks(
            ...     "SKCK", {Komponen.BIAYA: "Rp30.000", Komponen.PRODUK: ""}
            ... )
            >>> skck.biaya.uraian, skck.produk.name, skck.prosedur.name
            ('Rp30.000', 'KOSONG', 'TIDAK_TERCATAT')
        """
        held: dict[str, Any] = {
            komponen.value: _CLASSES[komponen](uraian=text) if text.strip() else Isian.KOSONG
            for komponen, text in teks.items()
        }
        return cls(nama=nama, **held)

    def komponen(self, komponen: Komponen) -> object:
        """Return what a component holds: an instance of its class, or an `Isian`.

        Args:
            komponen: Which component.
        """
        held: object = getattr(self, komponen.value)
        return held

    def lacking(self, lingkup: Lingkup = Lingkup.PASAL_21) -> Kelengkapan:
        """Tell which components are filled, which are empty, and which nobody recorded.

        Args:
            lingkup: The fourteen of Pasal 21, or the six a public portal shows.
        """
        held = [(one, self.komponen(one)) for one in lingkup.komponen]
        return Kelengkapan(
            lingkup=lingkup,
            terisi=tuple(one for one, value in held if type(value) is not Isian),
            kosong=tuple(one for one, value in held if value is Isian.KOSONG),
            tidak_tercatat=tuple(one for one, value in held if value is Isian.TIDAK_TERCATAT),
        )

    def stage(self, on: date) -> TahapStandar:
        """Return how far the standard has come by a day.

        Args:
            on: The day; what happens on it has happened.

        Example:
            >>> standar = StandarPelayanan(nama="SKCK", ditetapkan=date(2026, 1, 5))
            >>> standar.stage(date(2026, 1, 4)).name, standar.stage(date(2026, 1, 5)).name
            ('BELUM_DISUSUN', 'DITETAPKAN')
        """
        for reached, stage in (
            (self.diterapkan, TahapStandar.DITERAPKAN),
            (self.ditetapkan, TahapStandar.DITETAPKAN),
            (self.disusun, TahapStandar.DISUSUN),
        ):
            if reached is not None and reached <= on:
                return stage
        return TahapStandar.BELUM_DISUSUN


_CLASSES: Final[dict[Komponen, Callable[..., object]]] = {
    Komponen.DASAR_HUKUM: DasarHukum,
    Komponen.PERSYARATAN: Persyaratan,
    Komponen.PROSEDUR: Prosedur,
    Komponen.JANGKA_WAKTU: WaktuPenyelesaian,
    Komponen.BIAYA: Biaya,
    Komponen.PRODUK: Produk,
    Komponen.SARANA_PRASARANA: SaranaPrasarana,
    Komponen.KOMPETENSI_PELAKSANA: KompetensiPelaksana,
    Komponen.PENGAWASAN_INTERNAL: PengawasanInternal,
    Komponen.PENANGANAN_PENGADUAN: PenangananPengaduan,
    Komponen.JUMLAH_PELAKSANA: JumlahPelaksana,
    Komponen.JAMINAN_PELAYANAN: JaminanPelayanan,
    Komponen.JAMINAN_KEAMANAN: JaminanKeamanan,
    Komponen.EVALUASI_KINERJA: EvaluasiKinerja,
}


@final
@frozen(kw_only=True)
class VersiStandar:
    """Versi standar: a standard and the days on which it counts (PP 96/2012 Pasal 33).

    Args:
        berlaku: The days.
        standar: The standard.
    """

    berlaku: Validity
    standar: StandarPelayanan

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class RiwayatStandar:
    """Riwayat standar: the versions of one standard over time (PP 96/2012 Pasal 33).

    Args:
        versi: The versions, in any order.

    Raises:
        MalformedError: if two versions claim the same day.

    Example:
        >>> lama, baru = StandarPelayanan(nama="SKCK"), StandarPelayanan(nama="SKCK", versi="2")
        >>> riwayat = RiwayatStandar.dari(
        ...     (Validity(date(2015, 1, 1), date(2018, 1, 1)), lama),
        ...     (Validity(date(2018, 1, 1)), baru),
        ... )
        >>> riwayat.on(date(2018, 1, 1)) is baru, riwayat.on(date(2014, 12, 31))
        (True, None)
    """

    versi: tuple[VersiStandar, ...] = ()

    __attrs_post_init__ = check

    @classmethod
    def dari(cls, *versi: tuple[Validity, StandarPelayanan]) -> "RiwayatStandar":
        """Build it from pairs of days and a standard."""
        return cls(
            versi=tuple(VersiStandar(berlaku=days, standar=standar) for days, standar in versi)
        )

    def _faults(self) -> Iterable[Fault]:
        ordered = sorted(enumerate(self.versi), key=lambda one: one[1].berlaku.start)
        for (_, earlier), (i, later) in pairwise(ordered):
            if earlier.berlaku.covers(later.berlaku.start):
                free = Text("sesudah versi sebelumnya berakhir", "after the version before it ends")
                yield Fault.of(f"versi[{i}].berlaku.start", later.berlaku.start.isoformat(), free)

    def on(self, day: date) -> StandarPelayanan | None:
        """Return the version that counts on a day, or None where there is none.

        Args:
            day: The day.
        """
        return next((one.standar for one in self.versi if one.berlaku.covers(day)), None)
