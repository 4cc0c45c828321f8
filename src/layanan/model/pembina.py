"""Pembina dan penanggung jawab: who supervises public service, and who answers for it.

UU 25/2009 Pasal 6 and 7. Each kind of supervisor reports to somebody else, and two to nobody:

==========================================  =====================================  =========
supervisor, Pasal 6 ayat (2)                reports to                             ayat
==========================================  =====================================  =========
head of a ministry, agency or other body    the President and the DPR              (4)
head of an organ of state, of a commission  nobody                                 (4)
governor                                    the provincial DPRD and the minister   (5)
regent, mayor                               the local DPRD and the governor        (6)
==========================================  =====================================  =========
"""

from datetime import date
from enum import unique
from typing import Annotated, Final, final

from attrs import frozen

from layanan.checking import NonBlank, check, positive
from layanan.citation import UU_25_2009, Citation
from layanan.model.terms import Lettered, Term

__all__ = [
    "DasarPenanggungJawab",
    "JenisPembina",
    "KewajibanMenteri",
    "LaporanKinerja",
    "Menteri",
    "Ombudsman",
    "PelaksanaanKewajiban",
    "Pembina",
    "PenanggungJawab",
    "PenerimaLaporan",
    "TugasMenteri",
    "TugasPenanggungJawab",
]


@final
@unique
class PenerimaLaporan(Term):
    """Penerima laporan: who receives a report on performance (UU 25/2009 Pasal 6 and 7)."""

    PRESIDEN = "presiden", "Presiden", "the President"
    DPR = "dpr", "Dewan Perwakilan Rakyat", "the House of Representatives"
    DPRD_PROVINSI = (
        "dprd_provinsi", "Dewan Perwakilan Rakyat Daerah Provinsi", "the provincial council",
    )  # fmt: skip
    DPRD_KABUPATEN_KOTA = (
        "dprd_kabupaten_kota",
        "Dewan Perwakilan Rakyat Daerah Kabupaten/Kota",
        "the council of the regency or city",
    )
    MENTERI = "menteri", "Menteri", "the minister"
    GUBERNUR = "gubernur", "gubernur", "the governor"
    PEMBINA = "pembina", "pembina", "the supervisor"


@final
@unique
class JenisPembina(Lettered):
    """Jenis pembina: who supervises (UU 25/2009 Pasal 6 ayat (2)); five under letter a.

    Example:
        >>> [penerima.value for penerima in JenisPembina.BUPATI.reports_to]
        ['dprd_kabupaten_kota', 'gubernur']
    """

    PIMPINAN_LEMBAGA_NEGARA = (
        "pimpinan_lembaga_negara", "pimpinan lembaga negara", "head of an organ of state", "a",
    )  # fmt: skip
    PIMPINAN_KEMENTERIAN = (
        "pimpinan_kementerian", "pimpinan kementerian", "head of a ministry", "a",
    )  # fmt: skip
    PIMPINAN_LEMBAGA_PEMERINTAH_NONKEMENTERIAN = (
        "pimpinan_lembaga_pemerintah_nonkementerian",
        "pimpinan lembaga pemerintah nonkementerian",
        "head of a non-ministerial government agency",
        "a",
    )
    PIMPINAN_LEMBAGA_KOMISI_NEGARA = (
        "pimpinan_lembaga_komisi_negara",
        "pimpinan lembaga komisi negara atau yang sejenis",
        "head of a state commission or the like",
        "a",
    )
    PIMPINAN_LEMBAGA_LAINNYA = (
        "pimpinan_lembaga_lainnya", "pimpinan lembaga lainnya", "head of another body", "a",
    )  # fmt: skip
    GUBERNUR = "gubernur", "gubernur pada tingkat provinsi", "governor of a province", "b"
    BUPATI = "bupati", "bupati pada tingkat kabupaten", "regent", "c"
    WALIKOTA = "walikota", "walikota pada tingkat kota", "mayor", "d"

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return UU_25_2009.pasal(6, ayat=2)

    @property
    def reports_to(self) -> tuple[PenerimaLaporan, ...]:
        """To whom this supervisor must report, or nobody.

        Ayat (4) exempts the heads of organs of state and of commissions created by a law; the
        elucidation defines the commissions as those, so every one of them is exempt.
        """
        if self in _EXEMPT:
            return ()
        return _REPORTS[self.huruf][0]

    @property
    def reporting(self) -> Citation:
        """The paragraph that says so, or exempts."""
        return UU_25_2009.pasal(6, ayat=_REPORTS[self.huruf][1])


_EXEMPT: Final = (
    JenisPembina.PIMPINAN_LEMBAGA_NEGARA,
    JenisPembina.PIMPINAN_LEMBAGA_KOMISI_NEGARA,
)
_REPORTS: Final = {
    "a": ((PenerimaLaporan.PRESIDEN, PenerimaLaporan.DPR), 4),
    "b": ((PenerimaLaporan.DPRD_PROVINSI, PenerimaLaporan.MENTERI), 5),
    "c": ((PenerimaLaporan.DPRD_KABUPATEN_KOTA, PenerimaLaporan.GUBERNUR), 6),
    "d": ((PenerimaLaporan.DPRD_KABUPATEN_KOTA, PenerimaLaporan.GUBERNUR), 6),
}


@final
@unique
class TugasPenanggungJawab(Lettered):
    """Tugas penanggung jawab: what the responsible official does (UU 25/2009 Pasal 7 ayat (2))."""

    MENGOORDINASIKAN = (
        "mengoordinasikan",
        "mengoordinasikan kelancaran penyelenggaraan pelayanan publik",
        "coordinate the running of services by their standards in every unit",
        "a",
    )
    MENGEVALUASI = (
        "mengevaluasi",
        "melakukan evaluasi penyelenggaraan pelayanan publik",
        "evaluate how services are provided",
        "b",
    )
    MELAPORKAN = (
        "melaporkan",
        "melaporkan kepada pembina pelaksanaan penyelenggaraan pelayanan publik",
        "report to the supervisor",
        "c",
    )

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return UU_25_2009.pasal(7, ayat=2)


@final
@unique
class TugasMenteri(Lettered):
    """Tugas menteri: what the minister does (UU 25/2009 Pasal 7 ayat (3))."""

    MERUMUSKAN_KEBIJAKAN = (
        "merumuskan_kebijakan",
        "merumuskan kebijakan nasional tentang pelayanan publik",
        "formulate national policy",
        "a",
    )
    MEMFASILITASI = (
        "memfasilitasi",
        "memfasilitasi lembaga terkait untuk menyelesaikan permasalahan antarpenyelenggara",
        "help settle problems between providers",
        "b",
    )
    MEMANTAU = (
        "memantau",
        "melakukan pemantauan dan evaluasi kinerja penyelenggaraan pelayanan publik",
        "monitor and evaluate performance",
        "c",
    )

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return UU_25_2009.pasal(7, ayat=3)


@final
@unique
class KewajibanMenteri(Lettered):
    """Kewajiban menteri: what the minister must do (UU 25/2009 Pasal 7 ayat (4))."""

    MENGUMUMKAN = (
        "mengumumkan",
        "mengumumkan kebijakan nasional, hasil pemantauan dan evaluasi, serta hasil koordinasi",
        "announce policy, the results of monitoring and evaluation, and of coordination",
        "a",
    )
    MEMBUAT_PERINGKAT = (
        "membuat_peringkat",
        "membuat peringkat kinerja penyelenggara secara berkala",
        "rank the performance of providers periodically",
        "b",
    )
    MEMBERIKAN_PENGHARGAAN = (
        "memberikan_penghargaan",
        "memberikan penghargaan kepada penyelenggara",
        "reward providers",
        "c",
    )

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return UU_25_2009.pasal(7, ayat=4)


@final
@unique
class DasarPenanggungJawab(Term):
    """Dasar penanggung jawab: why somebody is responsible (UU 25/2009 Pasal 7 ayat (1))."""

    PIMPINAN_KESEKRETARIATAN = (
        "pimpinan_kesekretariatan", "pimpinan kesekretariatan", "head of the secretariat",
    )  # fmt: skip
    PEJABAT_DITUNJUK = (
        "pejabat_ditunjuk", "pejabat yang ditunjuk pembina", "official appointed by the supervisor",
    )  # fmt: skip


@final
@frozen(kw_only=True)
class LaporanKinerja:
    """Laporan kinerja: a report on public service upwards (UU 25/2009 Pasal 6 ayat (4) to (6), 7).

    Args:
        penerima: Who received it.
        tanggal: The day it was handed over.
        tahun: The year it reports on; None: it is not a yearly one, or not recorded.
        uraian: What it says, or where it is kept.
    """

    penerima: PenerimaLaporan
    tanggal: date | None = None
    tahun: Annotated[int, positive] | None = None
    uraian: str = ""

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class PenanggungJawab:
    """Penanggung jawab: the official who answers for public service (UU 25/2009 Pasal 7).

    Args:
        jabatan: The post.
        dasar: Head of the secretariat, or appointed.
        tugas: The tasks of ayat (2) it is known to carry out.
        laporan: Its reports to the supervisor (ayat (2) huruf c).

    Example:
        >>> PenanggungJawab(jabatan="Sekretaris Daerah").laporan
        ()
    """

    jabatan: NonBlank
    dasar: DasarPenanggungJawab | None = None
    tugas: frozenset[TugasPenanggungJawab] | None = None
    laporan: tuple[LaporanKinerja, ...] = ()

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class Pembina:
    """Pembina: who guides, controls and evaluates the responsible official (UU 25/2009 Pasal 6).

    Args:
        jenis: Which of those named in ayat (2).
        jabatan: The post, such as ``"Bupati Bantul"``.
        penanggung_jawab: The responsible official.
        laporan: Its reports on performance (ayat (4) to (6)).

    Example:
        >>> bupati = Pembina(
        ...     jenis=JenisPembina.BUPATI,
        ...     laporan=(LaporanKinerja(penerima=PenerimaLaporan.GUBERNUR),),
        ... )
        >>> [penerima.value for penerima in bupati.unreported]
        ['dprd_kabupaten_kota']
    """

    jenis: JenisPembina
    jabatan: str = ""
    penanggung_jawab: PenanggungJawab | None = None
    laporan: tuple[LaporanKinerja, ...] = ()

    __attrs_post_init__ = check

    @property
    def unreported(self) -> tuple[PenerimaLaporan, ...]:
        """Those it must report to and of whom no report is recorded."""
        reached = {one.penerima for one in self.laporan}
        return tuple(one for one in self.jenis.reports_to if one not in reached)


@final
@frozen(kw_only=True)
class PelaksanaanKewajiban:
    """Pelaksanaan kewajiban: one time the minister did one of these (UU 25/2009 Pasal 7 ayat (4)).

    Args:
        kewajiban: Which.
        tanggal: When.
        uraian: What was done.
    """

    kewajiban: KewajibanMenteri
    tanggal: date | None = None
    uraian: str = ""

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class Menteri:
    """Menteri: the minister of administrative reform (UU 25/2009 Pasal 1 angka 12, Pasal 7).

    Args:
        pelaksanaan: The times it did what Pasal 7 ayat (4) asks.
    """

    pelaksanaan: tuple[PelaksanaanKewajiban, ...] = ()

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class Ombudsman:
    """Ombudsman: the state body that watches over public service (UU 25/2009 Pasal 1 angka 13).

    Args:
        perwakilan: Its regional office (Pasal 46 ayat (3)); empty: the national one.

    Example:
        >>> Ombudsman(perwakilan="Kalimantan Barat").perwakilan
        'Kalimantan Barat'
    """

    perwakilan: str = ""

    __attrs_post_init__ = check
