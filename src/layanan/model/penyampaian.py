"""Penyampaian: the components of a standard that the recipient of a service meets.

Requirements, procedure, time, product and complaints: UU 25/2009 Pasal 21 huruf b, c, d, f and j.
The fee, huruf e, has a module of its own (`layanan.model.biaya`).

Something must be filled in, or it is not a component: a heading with nothing under it is
`Isian.KOSONG`, one that nobody recorded is `Isian.TIDAK_TERCATAT` (`layanan.model.isian`). Each
class has ``uraian``, the text as published, because a text is often all there is.
"""

from enum import unique
from typing import Annotated, final

from attrs import frozen

from layanan.checking import NonBlank, check, non_empty
from layanan.model.isian import filled
from layanan.model.pelayanan import JenisDokumen, Kanal
from layanan.model.pengelolaan_pengaduan import JenisSaranaPengaduan
from layanan.model.terms import Term
from layanan.text import Text
from layanan.waktu.bacaan import BacaanWaktu, Batas, Lama
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.norma import Kata

__all__ = [
    "JenisSyarat",
    "KontakPengaduan",
    "Langkah",
    "Mulai",
    "PenangananPengaduan",
    "Persyaratan",
    "PihakLangkah",
    "Produk",
    "Prosedur",
    "Syarat",
    "VarianPersyaratan",
    "WaktuPenyelesaian",
]


@final
@unique
class JenisSyarat(Term):
    """Jenis syarat: the two the elucidation of UU 25/2009 Pasal 21 huruf b names."""

    TEKNIS = "teknis", "teknis", "technical"
    ADMINISTRATIF = "administratif", "administratif", "administrative"


@final
@frozen(kw_only=True)
class Syarat:
    """Syarat: one thing an applicant must bring or be (UU 25/2009 Pasal 21 huruf b).

    Args:
        nama: What it is.
        jenis: Technical or administrative.
        bila: The case in which it is asked; empty: always.
    """

    nama: NonBlank
    jenis: JenisSyarat | None = None
    bila: str = ""

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class VarianPersyaratan:
    """Varian persyaratan: those of one variant, such as "hilang" (UU 25/2009 Pasal 21 huruf b).

    Args:
        nama: The variant; empty for a service without variants.
        syarat: What is asked.
    """

    nama: str = ""
    syarat: Annotated[tuple[Syarat, ...], non_empty]

    __attrs_post_init__ = check

    @classmethod
    def dari(cls, nama: str, *syarat: str) -> "VarianPersyaratan":
        """Build a variant from its name and the names of what is asked."""
        return cls(nama=nama, syarat=tuple(Syarat(nama=one) for one in syarat))


@final
@frozen(kw_only=True)
class Persyaratan:
    """Persyaratan: what an applicant must fulfil, by variant (UU 25/2009 Pasal 21 huruf b).

    Args:
        varian: The requirements of each variant.
        uraian: The text as published.

    Raises:
        MalformedError: if nothing is filled in.

    Example:
        >>> kia = Persyaratan(
        ...     varian=(
        ...         VarianPersyaratan.dari("baru", "akta kelahiran", "KK"),
        ...         VarianPersyaratan.dari("hilang", "surat kehilangan", "KK"),
        ...     )
        ... )
        >>> [syarat.nama for syarat in kia.syarat]
        ['akta kelahiran', 'KK', 'surat kehilangan', 'KK']
    """

    varian: tuple[VarianPersyaratan, ...] = ()
    uraian: str = ""

    __attrs_post_init__ = check
    _faults = filled

    @classmethod
    def dari(cls, *syarat: str) -> "Persyaratan":
        """Build the requirements of a service without variants."""
        return cls(varian=(VarianPersyaratan.dari("", *syarat),))

    @property
    def syarat(self) -> tuple[Syarat, ...]:
        """What is asked in all variants together."""
        return tuple(one for varian in self.varian for one in varian.syarat)


@final
@unique
class PihakLangkah(Term):
    """Pihak langkah: who acts: two, and others (Penjelasan Pasal 21 huruf c UU 25/2009)."""

    PEMBERI = "pemberi", "pemberi pelayanan", "the provider"
    PENERIMA = "penerima", "penerima pelayanan", "the recipient"
    PIHAK_LAIN = "pihak_lain", "pihak lain", "another party"


@final
@frozen(kw_only=True)
class Langkah:
    """Langkah: one step of a procedure (UU 25/2009 Pasal 21 huruf c).

    Args:
        uraian: What is done.
        pihak: Whose side acts.
        pelaku: Who acts, by post.
        waktu: How long the step takes.
        kanal: Where it is done.
        varian: The variant it belongs to; empty: all.
    """

    uraian: NonBlank
    pihak: PihakLangkah | None = None
    pelaku: str = ""
    waktu: JangkaWaktu | None = None
    kanal: Kanal | None = None
    varian: str = ""

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class Prosedur:
    """Sistem, mekanisme, dan prosedur: how a service runs (UU 25/2009 Pasal 21 huruf c).

    Args:
        langkah: The steps, in order.
        sistem: The system, where described apart.
        mekanisme: The mechanism, where described apart.
        uraian: The text as published.

    Raises:
        MalformedError: if nothing is filled in.

    Example:
        >>> len(Prosedur.dari("daftar", "verifikasi", "cetak").langkah)
        3
    """

    langkah: tuple[Langkah, ...] = ()
    sistem: str = ""
    mekanisme: str = ""
    uraian: str = ""

    __attrs_post_init__ = check
    _faults = filled

    @classmethod
    def dari(cls, *langkah: str) -> "Prosedur":
        """Build it from what is done at each step."""
        return cls(langkah=tuple(Langkah(uraian=one) for one in langkah))


@final
@unique
class Mulai(Term):
    """Mulai: the event a promised length is counted from. Practice, not law."""

    PERMOHONAN_DIAJUKAN = "permohonan_diajukan", "permohonan diajukan", "application made"
    PERMOHONAN_DITERIMA = "permohonan_diterima", "permohonan diterima", "application received"
    PERMOHONAN_DIREGISTRASI = (
        "permohonan_diregistrasi", "permohonan diregistrasi", "application registered",
    )  # fmt: skip
    BERKAS_LENGKAP = "berkas_lengkap", "berkas lengkap", "file complete"
    BERKAS_LENGKAP_DAN_BENAR = (
        "berkas_lengkap_dan_benar", "berkas lengkap dan benar", "file complete and correct",
    )  # fmt: skip
    PEMBAYARAN = "pembayaran", "pembayaran", "payment"
    TANDA_TERIMA = "tanda_terima", "tanda terima diterbitkan", "receipt issued"
    LAINNYA = "lainnya", "lainnya", "other"


@final
@frozen(kw_only=True)
class WaktuPenyelesaian:
    """Jangka waktu penyelesaian: how long the whole service takes (UU 25/2009 Pasal 21 huruf d).

    A length, not a due date: the due date needs a start, an office's calendar and, for bare *hari*,
    a reading.

    Args:
        janji: The length promised for the service, with what it bounds and what it runs from; None
            where the standard promises none, several, or none that could be read.
        mulai: The event it runs from, as one of the usual ones.
        rincian: What is promised for single variants, units or steps.
        uraian: The text as published.

    Raises:
        MalformedError: if nothing is filled in.

    Example:
        >>> janji = WaktuPenyelesaian.paling_lama(14, Satuan.HARI_KERJA, sejak="berkas lengkap")
        >>> print(janji.text)
        paling lama 14 (empat belas) hari kerja sejak berkas lengkap
        >>> print(janji.jangka_waktu, janji.mulai.name)
        14 (empat belas) hari kerja BERKAS_LENGKAP
    """

    janji: Lama | None = None
    mulai: Mulai | None = None
    rincian: tuple[Lama, ...] = ()
    uraian: str = ""

    __attrs_post_init__ = check
    _faults = filled

    @classmethod
    def paling_lama(cls, jumlah: int, satuan: Satuan, *, sejak: str = "") -> "WaktuPenyelesaian":
        """A promise of at most a length.

        Args:
            jumlah: How many.
            satuan: Of what.
            sejak: The event it runs from; one of the usual ones is recognised by its words.
        """
        janji = Lama(
            jangka=JangkaWaktu(jumlah, satuan),
            batas=Batas.PALING_LAMA,
            kata=Kata.SEJAK if sejak else Kata.TIDAK_DISEBUT,
            pemicu=sejak,
        )
        return cls(janji=janji, mulai=_usual(sejak))

    @classmethod
    def dari(cls, teks: str) -> "WaktuPenyelesaian":
        """Read a phrase as published; what cannot be read with certainty stays in ``uraian`` alone.

        Args:
            teks: The phrase.

        Raises:
            MalformedError: if it is blank.

        Example:
            >>> WaktuPenyelesaian.dari("60 menit sejak pembayaran").mulai.name
            'PEMBAYARAN'
            >>> print(WaktuPenyelesaian.dari("Senin s.d. Jumat 08.00-15.00 WIB").jangka_waktu)
            None
        """
        read = BacaanWaktu.parse(teks)
        if read.jangka is None:
            return cls(rincian=read.lama, uraian=teks)
        if read.total is None:
            (janji,) = read.lama
            return cls(janji=janji, mulai=_usual(janji.pemicu), uraian=teks)
        return cls(janji=read.total, rincian=read.lama, uraian=teks)

    @property
    def jangka_waktu(self) -> JangkaWaktu | None:
        """The length promised for the service, the longest of a range, or None."""
        return None if self.janji is None else self.janji.jangka

    @property
    def text(self) -> Text:
        """The promise for people; the published text where none was read."""
        return Text(self.uraian, self.uraian) if self.janji is None else self.janji.text


def _usual(words: str) -> Mulai | None:
    known = " ".join(words.casefold().split())
    return next((one for one in Mulai if one.text.id == known and one is not Mulai.LAINNYA), None)


@final
@frozen(kw_only=True)
class Produk:
    """Produk pelayanan: what the recipient gets (UU 25/2009 Pasal 21 huruf f).

    Args:
        nama: Its names; several where the service gives several things.
        dokumen: Whether it is a licence or another document (PP 96/2012 Pasal 7 and 8).
        masa_berlaku: How long it is valid; None: no end, or not recorded.
        uraian: The text as published.

    Raises:
        MalformedError: if nothing is filled in.

    Example:
        >>> Produk.dari("Kartu Identitas Anak").nama
        ('Kartu Identitas Anak',)
    """

    nama: tuple[NonBlank, ...] = ()
    dokumen: JenisDokumen | None = None
    masa_berlaku: JangkaWaktu | None = None
    uraian: str = ""

    __attrs_post_init__ = check
    _faults = filled

    @classmethod
    def dari(cls, *nama: str) -> "Produk":
        """Build it from its names."""
        return cls(nama=nama)


@final
@frozen(kw_only=True)
class KontakPengaduan:
    """Kontak pengaduan: one way to complain, as a standard names it (UU 25/2009 Pasal 21 huruf j).

    Args:
        jenis: What kind of way.
        alamat: The number or address of the office, or what another way is; never a person's.
    """

    jenis: JenisSaranaPengaduan
    alamat: str = ""

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class PenangananPengaduan:
    """Penanganan pengaduan, saran, dan masukan: complaints met (UU 25/2009 Pasal 21 huruf j).

    Args:
        kontak: Where to complain.
        langkah: What happens then.
        waktu: How long that takes, by kind of complaint.
        penanggung_jawab: The post in charge.
        uraian: The text as published.

    Raises:
        MalformedError: if nothing is filled in.

    Example:
        >>> from layanan.model.pengelolaan_pengaduan import JenisSaranaPengaduan
        >>> pengaduan = PenangananPengaduan.dari(JenisSaranaPengaduan.LAMAN)
        >>> [kontak.jenis.text.en for kontak in pengaduan.kontak]
        ['website']
    """

    kontak: tuple[KontakPengaduan, ...] = ()
    langkah: tuple[Langkah, ...] = ()
    waktu: tuple[Lama, ...] = ()
    penanggung_jawab: str = ""
    uraian: str = ""

    __attrs_post_init__ = check
    _faults = filled

    @classmethod
    def dari(cls, *jenis: JenisSaranaPengaduan) -> "PenangananPengaduan":
        """Build it from the ways to complain."""
        return cls(kontak=tuple(KontakPengaduan(jenis=one) for one in jenis))
