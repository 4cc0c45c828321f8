"""Sistem informasi pelayanan publik: what a provider tells the public (UU 25/2009 Pasal 23).

The six items of Pasal 23 ayat (4), the two profiles with the fields of its Penjelasan, and the
forms of Pasal 1 angka 9.
"""

from datetime import date
from enum import unique
from typing import final

from attrs import field, frozen

from layanan.checking import Private, Rupiah, check
from layanan.citation import UU_25_2009, Citation
from layanan.model.terms import Lettered, Term

__all__ = [
    "BentukPenyampaian",
    "BentukSistemInformasi",
    "ButirProfilPelaksana",
    "ButirProfilPenyelenggara",
    "MuatanSistemInformasi",
    "ProfilPelaksana",
    "ProfilPenyelenggara",
    "SistemInformasi",
    "TerbitanInformasi",
]


@final
@unique
class BentukSistemInformasi(Term):
    """Bentuk sistem informasi: electronic or not (UU 25/2009 Pasal 23 ayat (4))."""

    ELEKTRONIK = "elektronik", "elektronik", "electronic"
    NONELEKTRONIK = "nonelektronik", "nonelektronik", "not electronic"


@final
@unique
class BentukPenyampaian(Term):
    """Bentuk penyampaian: how information is put (UU 25/2009 Pasal 1 angka 9)."""

    LISAN = "lisan", "lisan", "spoken"
    TULISAN_LATIN = "tulisan_latin", "tulisan Latin", "Latin script"
    HURUF_BRAILE = "huruf_braile", "tulisan dalam huruf Braile", "Braille"
    BAHASA_GAMBAR = "bahasa_gambar", "bahasa gambar", "pictures"
    BAHASA_LOKAL = "bahasa_lokal", "bahasa lokal", "a local language"


@final
@unique
class MuatanSistemInformasi(Lettered):
    """Muatan sistem informasi: what it holds at least (UU 25/2009 Pasal 23 ayat (4))."""

    PROFIL_PENYELENGGARA = (
        "profil_penyelenggara",
        "profil penyelenggara",
        "profile of the provider",
        "a",
    )
    PROFIL_PELAKSANA = "profil_pelaksana", "profil pelaksana", "profile of the officers", "b"
    STANDAR_PELAYANAN = "standar_pelayanan", "standar pelayanan", "service standards", "c"
    MAKLUMAT_PELAYANAN = "maklumat_pelayanan", "maklumat pelayanan", "service declaration", "d"
    PENGELOLAAN_PENGADUAN = (
        "pengelolaan_pengaduan",
        "pengelolaan pengaduan",
        "how complaints are managed",
        "e",
    )
    PENILAIAN_KINERJA = "penilaian_kinerja", "penilaian kinerja", "assessment of performance", "f"

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return UU_25_2009.pasal(23, ayat=4)


@final
@unique
class ButirProfilPenyelenggara(Term):
    """Butir profil penyelenggara: its eight (Penjelasan Pasal 23 ayat (4) huruf a UU 25/2009).

    Each value is the name of a field of `ProfilPenyelenggara`.
    """

    NAMA = "nama", "nama", "name"
    PENANGGUNG_JAWAB = "penanggung_jawab", "penanggung jawab", "who is responsible"
    PELAKSANA = "pelaksana", "pelaksana", "officers"
    STRUKTUR_ORGANISASI = "struktur_organisasi", "struktur organisasi", "structure"
    ANGGARAN = "anggaran", "anggaran penyelenggaraan", "budget of the service"
    ALAMAT_PENGADUAN = "alamat_pengaduan", "alamat pengaduan", "address for complaints"
    TELEPON = "telepon", "nomor telepon", "telephone"
    POS_EL = "pos_el", "pos-el (email)", "e-mail"


@final
@unique
class ButirProfilPelaksana(Term):
    """Butir profil pelaksana: its six fields (Penjelasan Pasal 23 ayat (4) huruf b UU 25/2009).

    Each value is the name of a field of `ProfilPelaksana`.
    """

    PENANGGUNG_JAWAB = (
        "penanggung_jawab",
        "pelaksana yang bertanggung jawab",
        "officer responsible",
    )
    PELAKSANA = "pelaksana", "pelaksana", "officers"
    ANGGARAN = "anggaran", "anggaran pelaksanaan", "budget of the work"
    ALAMAT_PENGADUAN = "alamat_pengaduan", "alamat pengaduan", "address for complaints"
    TELEPON = "telepon", "nomor telepon", "telephone"
    POS_EL = "pos_el", "pos-el (email)", "e-mail"


def _blank(value: object) -> bool:
    return not value.strip() if isinstance(value, str) else value in (None, ())


@final
@frozen(kw_only=True)
class ProfilPenyelenggara:
    """Profil penyelenggara: that of a provider (UU 25/2009 Pasal 23 ayat (4) huruf a).

    A post or title is enough where a person stands; ``repr`` shows none of them.

    Args:
        nama: Name of the provider.
        penanggung_jawab: Who is responsible.
        pelaksana: Its officers.
        struktur_organisasi: Its structure, or where that can be seen.
        anggaran: Budget of the service.
        alamat_pengaduan: Address for complaints.
        telepon: Telephone number.
        pos_el: E-mail address.
    """

    nama: str = ""
    penanggung_jawab: Private | None = field(default=None, repr=False)
    pelaksana: tuple[Private, ...] = field(default=(), repr=False)
    struktur_organisasi: str = ""
    anggaran: Rupiah | None = None
    alamat_pengaduan: str = ""
    telepon: str = ""
    pos_el: str = ""

    __attrs_post_init__ = check

    @property
    def lacking(self) -> tuple[ButirProfilPenyelenggara, ...]:
        """Which of the eight fields are not given, in the order of the law."""
        return tuple(one for one in ButirProfilPenyelenggara if _blank(getattr(self, one.value)))


@final
@frozen(kw_only=True)
class ProfilPelaksana:
    """Profil pelaksana: that of the officers (UU 25/2009 Pasal 23 ayat (4) huruf b).

    A post or title is enough where a person stands; ``repr`` shows none of them.

    Args:
        penanggung_jawab: The officer responsible.
        pelaksana: The officers.
        anggaran: Budget of the work.
        alamat_pengaduan: Address for complaints.
        telepon: Telephone number.
        pos_el: E-mail address.
    """

    penanggung_jawab: Private | None = field(default=None, repr=False)
    pelaksana: tuple[Private, ...] = field(default=(), repr=False)
    anggaran: Rupiah | None = None
    alamat_pengaduan: str = ""
    telepon: str = ""
    pos_el: str = ""

    __attrs_post_init__ = check

    @property
    def lacking(self) -> tuple[ButirProfilPelaksana, ...]:
        """Which of the six fields are not given, in the order of the law."""
        return tuple(one for one in ButirProfilPelaksana if _blank(getattr(self, one.value)))


@final
@frozen(kw_only=True)
class TerbitanInformasi:
    """Terbitan informasi: one item of it, published somewhere (UU 25/2009 Pasal 23 ayat (4)).

    Args:
        muatan: Which item of Pasal 23 ayat (4).
        alamat: Where it can be read.
        tanggal: The day it was published or last renewed.
    """

    muatan: MuatanSistemInformasi
    alamat: str = ""
    tanggal: date | None = None

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class SistemInformasi:
    """Sistem informasi: a provider's information system (UU 25/2009 Pasal 1 angka 9, Pasal 23).

    Args:
        bentuk: Electronic or not; either will do.
        penyampaian: How the information is put.
        profil_penyelenggara: The profile of the provider.
        profil_pelaksana: The profiles of its officers.
        terbitan: What else is published, item by item; a list that is kept is taken whole, and no
            list says that nothing is recorded.
        terbuka: Whether the public gets it openly (Pasal 23 ayat (5)).
        mudah_diakses: Whether it is easily reached (Pasal 23 ayat (5)).
        disampaikan_ke_nasional: The day it was last given to the national system (ayat (3)).

    Example:
        >>> sistem = SistemInformasi(profil_penyelenggara=ProfilPenyelenggara(nama="Disdukcapil"))
        >>> [one.huruf for one in sistem.lacking]
        ['b', 'c', 'd', 'e', 'f']
    """

    bentuk: frozenset[BentukSistemInformasi] = frozenset()
    penyampaian: frozenset[BentukPenyampaian] = frozenset()
    profil_penyelenggara: ProfilPenyelenggara | None = None
    profil_pelaksana: tuple[ProfilPelaksana, ...] = ()
    terbitan: tuple[TerbitanInformasi, ...] = ()
    terbuka: bool | None = None
    mudah_diakses: bool | None = None
    disampaikan_ke_nasional: date | None = None

    __attrs_post_init__ = check

    @property
    def lacking(self) -> tuple[MuatanSistemInformasi, ...]:
        """Which of the six items it does not hold, in the order of the law."""
        held = {one.muatan for one in self.terbitan}
        if self.profil_penyelenggara is not None:
            held.add(MuatanSistemInformasi.PROFIL_PENYELENGGARA)
        if self.profil_pelaksana:
            held.add(MuatanSistemInformasi.PROFIL_PELAKSANA)
        return tuple(one for one in MuatanSistemInformasi if one not in held)
