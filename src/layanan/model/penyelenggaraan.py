"""Penyelenggaraan: a provider with everything that is recorded of its public service, as one whole.

UU 25/2009 speaks of a provider and, pasal by pasal, of what it keeps: standards, officers, an
information system, complaints, facilities, budgets. Each is a class of its own. This one only holds
them together, so that a ministry can have the whole checked in one call and be told where in the
whole something is amiss.

None and an empty tuple differ: None is *not recorded*, an empty tuple says there are none.
"""

from typing import final

from attrs import frozen

from layanan.checking import check
from layanan.model.anggaran import AnggaranPelayanan
from layanan.model.atestasi import Atestasi
from layanan.model.kerja_sama import (
    KerjaSamaAntarpenyelenggara,
    KerjaSamaTertentu,
    PerjanjianKerjaSama,
    PermintaanBantuan,
)
from layanan.model.pelaksana import Pelaksana
from layanan.model.pelayanan import Pelayanan
from layanan.model.pelayanan_berjenjang import PelayananBerjenjang
from layanan.model.pelayanan_terpadu import PelayananTerpadu
from layanan.model.pembina import Pembina
from layanan.model.pengaduan import Pengaduan
from layanan.model.pengelolaan_pengaduan import PengelolaanPengaduan
from layanan.model.penilaian import PengelolaanPelaksana, PenilaianKinerja
from layanan.model.penyelenggara import Penyelenggara
from layanan.model.peran_serta import PeranSerta
from layanan.model.permohonan import Permohonan
from layanan.model.sarana import PengelolaanSarana
from layanan.model.sistem_informasi import SistemInformasi
from layanan.model.standar import StandarPelayanan

__all__ = ["Penyelenggaraan"]


@final
@frozen(kw_only=True)
class Penyelenggaraan:
    """Penyelenggaraan pelayanan publik: the whole of a provider's service (UU 25/2009 Pasal 8).

    Args:
        penyelenggara: The provider.
        pembina: Its supervising official (Pasal 6), with the official responsible (Pasal 7).
        pelayanan: The services it gives.
        standar: Its standards (Pasal 20-22).
        pelaksana: Its officers (Pasal 16, 17, 34).
        pengelolaan_pelaksana: Evaluation, selection, rewards (Pasal 10, 11).
        kerja_sama: Agreements with other parties (Pasal 13 ayat (1)).
        kerja_sama_tertentu: Short cooperation (Pasal 13 ayat (4) and (5)).
        kerja_sama_antarpenyelenggara: Cooperation with other providers (Pasal 12).
        permintaan_bantuan: Requests for help (Pasal 12 ayat (3) and (4)).
        sistem_informasi: Its information system (Pasal 23).
        pengelolaan_sarana: Its facilities (Pasal 25-29).
        pelayanan_berjenjang: Tiered services (Pasal 30; PP 96/2012 Pasal 34-39).
        pelayanan_terpadu: Integrated services (Pasal 9; PP 96/2012 Pasal 11-21).
        anggaran: Its budgets, year by year (Pasal 32, 33).
        pengelolaan_pengaduan: How it handles complaints (Pasal 36, 37).
        penilaian_kinerja: Assessments of its performance (Pasal 38).
        peran_serta: How the public takes part (Pasal 39; PP 96/2012 Pasal 40-47).
        pengaduan: Complaints (Pasal 40-50).
        permohonan: Applications.
        atestasi: What people vouch for, where no data can show it.

    Example:
        >>> from layanan.model.penyelenggara import Penyelenggara
        >>> dinas = Penyelenggaraan(penyelenggara=Penyelenggara(nama="Dinas Dukcapil"), standar=())
        >>> dinas.standar, dinas.pelaksana
        ((), None)
    """

    penyelenggara: Penyelenggara | None = None
    pembina: Pembina | None = None
    pelayanan: tuple[Pelayanan, ...] | None = None
    standar: tuple[StandarPelayanan, ...] | None = None
    pelaksana: tuple[Pelaksana, ...] | None = None
    pengelolaan_pelaksana: PengelolaanPelaksana | None = None
    kerja_sama: tuple[PerjanjianKerjaSama, ...] | None = None
    kerja_sama_tertentu: tuple[KerjaSamaTertentu, ...] | None = None
    kerja_sama_antarpenyelenggara: tuple[KerjaSamaAntarpenyelenggara, ...] | None = None
    permintaan_bantuan: tuple[PermintaanBantuan, ...] | None = None
    sistem_informasi: SistemInformasi | None = None
    pengelolaan_sarana: PengelolaanSarana | None = None
    pelayanan_berjenjang: tuple[PelayananBerjenjang, ...] | None = None
    pelayanan_terpadu: tuple[PelayananTerpadu, ...] | None = None
    anggaran: tuple[AnggaranPelayanan, ...] | None = None
    pengelolaan_pengaduan: PengelolaanPengaduan | None = None
    penilaian_kinerja: tuple[PenilaianKinerja, ...] | None = None
    peran_serta: PeranSerta | None = None
    pengaduan: tuple[Pengaduan, ...] | None = None
    permohonan: tuple[Permohonan, ...] | None = None
    atestasi: tuple[Atestasi, ...] = ()

    __attrs_post_init__ = check
