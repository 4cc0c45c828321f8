"""Kerja sama: working with other providers and with third parties (UU 25/2009 Pasal 12 and 13).

======================================  =======================  ==============================
class                                   with                     norm
======================================  =======================  ==============================
`KerjaSamaAntarpenyelenggara`           another provider         Pasal 12 ayat (1) and (2)
`PermintaanBantuan`                     another provider         Pasal 12 ayat (3) and (4)
`PerjanjianKerjaSama`                   a third party            Pasal 13 ayat (1) to (3)
`KerjaSamaTertentu`                     a third party, briefly   Pasal 13 ayat (4) and (5)
======================================  =======================  ==============================

Throughout, None says that nobody has recorded the fact, which is neither yes nor no.
"""

from collections.abc import Iterable
from datetime import date
from enum import unique
from typing import final

from attrs import frozen

from layanan.checking import NonBlank, check
from layanan.citation import Citation
from layanan.errors import Fault
from layanan.model.pengelolaan_pengaduan import SaranaPengaduan
from layanan.model.terms import Term
from layanan.text import Text

__all__ = [
    "BebanMasyarakat",
    "IdentitasPihak",
    "KerjaSamaAntarpenyelenggara",
    "KerjaSamaTertentu",
    "LingkupKerjaSama",
    "MateriKerjaSama",
    "PerjanjianKerjaSama",
    "PermintaanBantuan",
    "PihakKerjaSama",
    "PihakLain",
    "SebabBantuan",
]


@final
@unique
class LingkupKerjaSama(Term):
    """Lingkup kerja sama: what providers may share (UU 25/2009 Pasal 12 ayat (2))."""

    TEKNIS_OPERASIONAL = (
        "teknis_operasional",
        "teknis operasional pelayanan",
        "technical operation of the service",
    )
    PENDUKUNG = "pendukung", "pendukung pelayanan", "support of the service"


@final
@unique
class SebabBantuan(Term):
    """Sebab bantuan: why a provider asks another for help (UU 25/2009 Pasal 12 ayat (3))."""

    KETERBATASAN_SUMBER_DAYA = (
        "keterbatasan_sumber_daya",
        "keterbatasan sumber daya",
        "limited resources",
    )
    KEADAAN_DARURAT = "keadaan_darurat", "keadaan darurat", "an emergency"


@final
@unique
class PihakKerjaSama(Term):
    """Pihak kerja sama: the two sides of a cooperation (UU 25/2009 Pasal 13 ayat (1) huruf c)."""

    PENYELENGGARA = "penyelenggara", "penyelenggara", "the provider"
    PENERIMA_KERJA_SAMA = (
        "penerima_kerja_sama",
        "penerima kerja sama",
        "the party that receives the task",
    )


@final
@unique
class MateriKerjaSama(Term):
    """Materi kerja sama: what is told (Penjelasan Pasal 13 ayat (1) huruf b UU 25/2009)."""

    APA_YANG_DIKERJAKAN = "apa_yang_dikerjakan", "apa yang dikerjakan", "what is done"
    SIAPA_YANG_MENGERJAKAN = "siapa_yang_mengerjakan", "siapa yang mengerjakan", "who does it"
    JANGKA_WAKTU = "jangka_waktu", "jangka waktu kerja sama", "for how long"
    SESUAI_STANDAR = (
        "sesuai_standar",
        "pekerjaan yang dilaksanakan sesuai dengan standar pelayanan",
        "that the work follows the standard",
    )


@final
@unique
class IdentitasPihak(Term):
    """Identitas pihak: what is shown (Penjelasan Pasal 13 ayat (1) huruf d UU 25/2009)."""

    NAMA = "nama", "nama", "name"
    ALAMAT = "alamat", "alamat", "address"
    TELEPON = "telepon", "telepon", "telephone"
    SMS = "sms", "pesan layanan singkat (sms)", "text message"
    LAMAN = "laman", "laman (website)", "website"


@final
@unique
class BebanMasyarakat(Term):
    """Beban masyarakat: what none may add (Penjelasan Pasal 13 ayat (3) UU 25/2009)."""

    TAMBAHAN_BIAYA = "tambahan_biaya", "tambahan biaya", "an extra fee"
    PROSEDUR_BERBELIT = "prosedur_berbelit", "prosedur yang berbelit", "a tangled procedure"
    WAKTU_LEBIH_LAMA = "waktu_lebih_lama", "waktu penyelesaian yang lebih lama", "a longer time"
    HAMBATAN_AKSES = "hambatan_akses", "hambatan akses", "a barrier to access"


def _order(start: date | None, end: date | None) -> Iterable[Fault]:
    if start is not None and end is not None and end < start:
        later = Text("{day} atau sesudahnya", "{day} or later").format(day=start)
        yield Fault.of("selesai", end.isoformat(), later)


@final
@frozen(kw_only=True)
class PihakLain:
    """Pihak lain: a party outside the provider (UU 25/2009 Pasal 13 ayat (1) and (2)).

    Args:
        nama: Its name.
        badan_hukum_indonesia: Whether it is an Indonesian legal entity (Pasal 13 ayat (2)).
        dasar_badan_hukum: The document that shows it.
    """

    nama: NonBlank
    badan_hukum_indonesia: bool | None = None
    dasar_badan_hukum: str = ""

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class KerjaSamaAntarpenyelenggara:
    """Kerja sama antarpenyelenggara: between providers (UU 25/2009 Pasal 12 ayat (1) and (2)).

    Args:
        dengan: The other providers.
        lingkup: What they share.
        kegiatan: What they do.
        mulai: First day.
        selesai: Last day.
    """

    dengan: tuple[NonBlank, ...] = ()
    lingkup: frozenset[LingkupKerjaSama] = frozenset()
    kegiatan: str = ""
    mulai: date | None = None
    selesai: date | None = None

    __attrs_post_init__ = check

    def _faults(self) -> Iterable[Fault]:
        return _order(self.mulai, self.selesai)


@final
@frozen(kw_only=True)
class PermintaanBantuan:
    """Permintaan bantuan: a provider asks another for help (UU 25/2009 Pasal 12 ayat (3) and (4)).

    Args:
        kepada: The provider asked.
        sebab: Why it asks.
        tanggal: The day it asked.
        keadaan_darurat_ditetapkan: What declared the emergency (Penjelasan Pasal 12 ayat (4)).
        kapasitas_memadai: Whether the provider asked has the capacity (ayat (3)).
        sesuai_tugas_dan_fungsi: Whether it is within that provider's task and function (ayat (4)).
        dipenuhi: Whether it was met.
        tanggal_dipenuhi: The day it was met.
    """

    kepada: NonBlank
    sebab: frozenset[SebabBantuan] = frozenset()
    tanggal: date | None = None
    keadaan_darurat_ditetapkan: str = ""
    kapasitas_memadai: bool | None = None
    sesuai_tugas_dan_fungsi: bool | None = None
    dipenuhi: bool | None = None
    tanggal_dipenuhi: date | None = None

    __attrs_post_init__ = check

    @property
    def darurat(self) -> bool:
        """Whether an emergency is among the reasons, so that the request must be met (ayat (4))."""
        return SebabBantuan.KEADAAN_DARURAT in self.sebab


@final
@frozen(kw_only=True)
class PerjanjianKerjaSama:
    """Perjanjian kerja sama: part of the tasks handed to another party (UU 25/2009 Pasal 13).

    Args:
        pihak_lain: The other party.
        tugas: The task handed over.
        hanya_sebagian: Whether it is only a part of the tasks (ayat (1)).
        wajib_sendiri: Whether the law makes the provider do this task itself, as with identity
            cards and passports (Penjelasan ayat (1)).
        dasar_hukum: The legislation the agreement follows (huruf a).
        berdasarkan_standar: Whether it is carried out under the service standard (huruf a).
        tanggal: The day it was concluded.
        mulai: First day.
        selesai: Last day.
        diinformasikan: The day the public was told (huruf b).
        materi_diinformasikan: What the public was told.
        penanggung_jawab_pelaksanaan: Who answers for the work (huruf c: the receiver).
        penanggung_jawab_penyelenggaraan: Who answers for the service (huruf c: the provider).
        identitas_pihak_lain: What is shown of the other party (huruf d).
        identitas_penyelenggara: What is shown of the provider (huruf d).
        tempat_jelas: Whether it is shown in a clear place, easily known (huruf d).
        sarana_penyelenggara: Ways to complain the provider shows (huruf e).
        sarana_pihak_lain: Ways to complain the other party shows (huruf e).
        beban: Burdens found on the public (ayat (3)); None: nobody has looked.
        disetujui_penyelenggara: Whether the provider agreed, where an officer concluded it
            (Pasal 17 huruf d).
    """

    pihak_lain: PihakLain | None = None
    tugas: str = ""
    hanya_sebagian: bool | None = None
    wajib_sendiri: bool | None = None
    dasar_hukum: tuple[Citation, ...] = ()
    berdasarkan_standar: bool | None = None
    tanggal: date | None = None
    mulai: date | None = None
    selesai: date | None = None
    diinformasikan: date | None = None
    materi_diinformasikan: frozenset[MateriKerjaSama] = frozenset()
    penanggung_jawab_pelaksanaan: PihakKerjaSama | None = None
    penanggung_jawab_penyelenggaraan: PihakKerjaSama | None = None
    identitas_pihak_lain: frozenset[IdentitasPihak] = frozenset()
    identitas_penyelenggara: frozenset[IdentitasPihak] = frozenset()
    tempat_jelas: bool | None = None
    sarana_penyelenggara: tuple[SaranaPengaduan, ...] = ()
    sarana_pihak_lain: tuple[SaranaPengaduan, ...] = ()
    beban: frozenset[BebanMasyarakat] | None = None
    disetujui_penyelenggara: bool | None = None

    __attrs_post_init__ = check

    def _faults(self) -> Iterable[Fault]:
        return _order(self.mulai, self.selesai)


@final
@frozen(kw_only=True)
class KerjaSamaTertentu:
    """Kerja sama tertentu: brief cooperation (UU 25/2009 Pasal 13 ayat (4) and (5)).

    It is not an emergency and must be done within a set time: a state visit, the traffic at
    Lebaran, an election (Penjelasan ayat (4)). It may not exceed 14 *hari* nor be repeated.

    Args:
        pihak_lain: The other party.
        kegiatan: What it does.
        mulai: First day.
        selesai: Last day.
        pengulangan: Whether it repeats an earlier one.
        darurat: Whether it is an emergency after all.
    """

    pihak_lain: PihakLain | None = None
    kegiatan: str = ""
    mulai: date | None = None
    selesai: date | None = None
    pengulangan: bool | None = None
    darurat: bool | None = None

    __attrs_post_init__ = check

    def _faults(self) -> Iterable[Fault]:
        return _order(self.mulai, self.selesai)
