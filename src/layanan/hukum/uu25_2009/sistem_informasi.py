"""The information system and its profiles: UU 25/2009 Pasal 23.

The six items of ayat (4) are six rows and one function. What a system publishes is kept as a list:
where the list is kept, an item that is not in it is not published; where there is no list, nobody
has recorded what is.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Final, TypeAlias

from attrs import evolve

from layanan.citation import UU_25_2009 as UU
from layanan.context import (
    Context,
    Remark,
    fail,
    review,
    unrecorded,
)
from layanan.model.sistem_informasi import (
    BentukSistemInformasi,
    MuatanSistemInformasi,
    ProfilPelaksana,
    ProfilPenyelenggara,
    SistemInformasi,
    TerbitanInformasi,
)
from layanan.rule import AnyRule, Rule, templates
from layanan.text import Text

__all__ = ["RULES"]

_PROFIL_PENYELENGGARA: Final = ProfilPenyelenggara(
    nama="Dinas Kependudukan dan Pencatatan Sipil",
    penanggung_jawab="Kepala Dinas",
    pelaksana=("petugas loket", "verifikator"),
    struktur_organisasi="bagan pada laman dinas",
    anggaran=Decimal(4_000_000_000),
    alamat_pengaduan="Jalan Merdeka 1",
    telepon="(021) 123",
    pos_el="pengaduan@dinas.example",
)
_PROFIL_PELAKSANA: Final = ProfilPelaksana(
    penanggung_jawab="Kepala Seksi Pelayanan",
    pelaksana=("petugas loket",),
    anggaran=Decimal(250_000_000),
    alamat_pengaduan="Jalan Merdeka 1",
    telepon="(021) 123",
    pos_el="pengaduan@dinas.example",
)
_SISTEM: Final = SistemInformasi(
    bentuk=frozenset({BentukSistemInformasi.ELEKTRONIK}),
    profil_penyelenggara=_PROFIL_PENYELENGGARA,
    profil_pelaksana=(_PROFIL_PELAKSANA,),
    terbitan=tuple(
        TerbitanInformasi(muatan=muatan, alamat="laman dinas", tanggal=date(2026, 1, 5))
        for muatan in MuatanSistemInformasi
    ),
    terbuka=True,
    mudah_diakses=True,
    disampaikan_ke_nasional=date(2026, 1, 12),
)


# Pasal 23 ayat (3): the national system holds what comes from providers at every level. The system
# is the Minister's; what a provider can show is that its information was given to it.
def _nasional(sistem: SistemInformasi, context: Context) -> Iterator[Remark]:
    given = sistem.disampaikan_ke_nasional
    if given is None:
        yield unrecorded(
            Text(
                "penyampaian informasi ke sistem nasional",
                "the passing on of information to the national system",
            ),
            at="disampaikan_ke_nasional",
        )
    elif given > context.today:
        yield review(at="disampaikan_ke_nasional", tanggal=given)


NASIONAL: Final = Rule(
    id="UU25-P23-3",
    name="informasi-ke-sistem-nasional",
    subject=SistemInformasi,
    citation=UU.pasal(23, ayat=3),
    title=Text(
        "Informasi penyelenggara masuk ke sistem informasi nasional",
        "The provider's information goes into the national system",
    ),
    message=Text(
        "Informasi baru disampaikan ke sistem nasional pada {tanggal}",
        "The information goes to the national system only on {tanggal}",
    ),
    check=_nasional,
    lawful=_SISTEM,
    unlawful=evolve(_SISTEM, disampaikan_ke_nasional=None),
)


# Pasal 23 ayat (4) huruf a to f: six items, six rules, one function. A profile on record is held.
# The day of an item is that of its last renewal, so of one that is dated later than today nobody
# can say whether it was there before.
def _muatan(
    muatan: MuatanSistemInformasi, sistem: SistemInformasi, context: Context
) -> Iterator[Remark]:
    published = tuple(
        one for one in sistem.terbitan if one.tanggal is None or one.tanggal <= context.today
    )
    if muatan not in evolve(sistem, terbitan=published).lacking:
        return
    if muatan not in sistem.lacking:
        later = (one.tanggal for one in sistem.terbitan if one.muatan is muatan)
        yield review("kemudian", at="terbitan", tanggal=min(day for day in later if day))
    elif sistem.terbitan:
        yield fail(at="terbitan")
    else:
        yield unrecorded(muatan.text, at="terbitan")


def _item_rule(muatan: MuatanSistemInformasi) -> Rule[SistemInformasi]:
    return Rule(
        id=f"UU25-P23-4-{muatan.huruf}",
        name=f"sistem-informasi-{muatan.value.replace('_', '-')}",
        subject=SistemInformasi,
        citation=muatan.citation,
        title=Text(
            "Sistem informasi memuat {muatan}", "The information system holds the {muatan}"
        ).format(muatan=muatan.text),
        message=Text(
            "Daftar terbitan tidak memuat {muatan}", "What is published does not include: {muatan}"
        ).format(muatan=muatan.text),
        messages=templates(
            kemudian=Text(
                "Tanggal terbit atau pembaruan terakhirnya {tanggal}: apakah sudah ada sebelumnya?",
                "Published or last renewed on {tanggal}: was it there before?",
            )
        ),
        check=partial(_muatan, muatan),
        lawful=_SISTEM,
        unlawful=_without(muatan),
    )


def _without(muatan: MuatanSistemInformasi) -> SistemInformasi:
    """The lawful system with one of its items taken out."""
    rest = tuple(one for one in _SISTEM.terbitan if one.muatan is not muatan)
    match muatan:
        case MuatanSistemInformasi.PROFIL_PENYELENGGARA:
            return evolve(_SISTEM, terbitan=rest, profil_penyelenggara=None)
        case MuatanSistemInformasi.PROFIL_PELAKSANA:
            return evolve(_SISTEM, terbitan=rest, profil_pelaksana=())
        case _:
            return evolve(_SISTEM, terbitan=rest)


_MUATAN: Final = tuple(_item_rule(muatan) for muatan in MuatanSistemInformasi)

_Profile: TypeAlias = ProfilPenyelenggara | ProfilPelaksana


# Penjelasan Pasal 23 ayat (4) huruf a and b: eight fields, and six.
def _butir(profil: _Profile, _: Context) -> Iterator[Remark]:
    for butir in profil.lacking:
        yield unrecorded(butir.text, at=butir.value)


BUTIR_PENYELENGGARA: Final = Rule(
    id="UU25-P23-4-a.2",
    name="butir-profil-penyelenggara",
    subject=ProfilPenyelenggara,
    citation=UU.pasal(23, ayat=4, huruf="a", penjelasan=True),
    title=Text(
        "Profil penyelenggara menyebut kedelapan butirnya",
        "The profile of the provider states its eight items",
    ),
    check=_butir,
    lawful=_PROFIL_PENYELENGGARA,
    unlawful=evolve(_PROFIL_PENYELENGGARA, telepon=""),
)

BUTIR_PELAKSANA: Final = Rule(
    id="UU25-P23-4-b.2",
    name="butir-profil-pelaksana",
    subject=ProfilPelaksana,
    citation=UU.pasal(23, ayat=4, huruf="b", penjelasan=True),
    title=Text(
        "Profil pelaksana menyebut keenam butirnya",
        "The profile of the officers states its six items",
    ),
    check=_butir,
    lawful=_PROFIL_PELAKSANA,
    unlawful=evolve(_PROFIL_PELAKSANA, pos_el=""),
)


# Pasal 23 ayat (5): openly, and easy to reach.
def _terbuka(sistem: SistemInformasi, _: Context) -> Iterator[Remark]:
    for name, kept, what in (
        ("terbuka", sistem.terbuka, _OPENLY),
        ("mudah_diakses", sistem.mudah_diakses, _EASILY),
    ):
        if kept is None:
            yield unrecorded(_WHETHER.format(sifat=what), at=name)
        elif not kept:
            yield fail(at=name, sifat=what)


_OPENLY: Final = Text("terbuka", "open")
_EASILY: Final = Text("mudah diakses", "easy to reach")
_WHETHER: Final = Text(
    "apakah informasi bagi masyarakat {sifat}", "whether the information is {sifat}"
)

TERBUKA: Final = Rule(
    id="UU25-P23-5",
    name="informasi-terbuka",
    subject=SistemInformasi,
    citation=UU.pasal(23, ayat=5),
    title=Text(
        "Informasi tersedia bagi masyarakat secara terbuka dan mudah diakses",
        "The information is open to the public and easy to reach",
    ),
    message=Text(
        "Informasi tercatat tidak {sifat} bagi masyarakat",
        "The information for the public is recorded as not {sifat}",
    ),
    check=_terbuka,
    lawful=_SISTEM,
    unlawful=evolve(_SISTEM, mudah_diakses=False),
)

RULES: Final[tuple[AnyRule, ...]] = (
    NASIONAL,
    _MUATAN[0],
    BUTIR_PENYELENGGARA,
    _MUATAN[1],
    BUTIR_PELAKSANA,
    *_MUATAN[2:],
    TERBUKA,
)
"""The rules of Pasal 23, in article order."""
