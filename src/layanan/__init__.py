"""Indonesia's public-service law as typed, tested, explainable values.

The public names live in the modules named in `_HOME` and are loaded when first asked for, so that
importing this package costs nothing that is not used::

    >>> from layanan import Kalender
    >>> from datetime import date
    >>> print(Kalender.pemerintah().add(date(2026, 3, 13), 14))
    2026-04-10

What is used every day is here; the rest of each subject is in its own module (`layanan.model`,
`layanan.prosedur`, `layanan.waktu`, ...).
"""

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from layanan.baca.biaya import BacaanBiaya
    from layanan.baca.standar import BacaanStandar
    from layanan.book import RuleBook, RuleSet
    from layanan.citation import (
        PP_96_2012,
        UU_14_2008,
        UU_25_2009,
        UU_30_2014,
        UU_37_2008,
        Citation,
        Peraturan,
    )
    from layanan.context import Context
    from layanan.errors import (
        CitationError,
        DateError,
        Fault,
        LayananError,
        MalformedError,
        NoLimitError,
        NotInForceError,
        OutsideDecreesError,
        OverlapError,
        WireError,
    )
    from layanan.finding import Exposure, Finding, Outcome
    from layanan.hukum.law import LAW
    from layanan.model.anggaran import AnggaranPelayanan
    from layanan.model.atestasi import Atestasi
    from layanan.model.biaya import Biaya, JenisTarif, Tarif
    from layanan.model.isian import Isian
    from layanan.model.kerja_sama import KerjaSamaTertentu, PerjanjianKerjaSama
    from layanan.model.komponen import Komponen, Lingkup
    from layanan.model.maklumat import MaklumatPelayanan
    from layanan.model.masyarakat import Identitas, Masyarakat, Pengadu
    from layanan.model.pelaksana import Pelaksana
    from layanan.model.pelayanan import JenisPelayanan, Pelayanan
    from layanan.model.pelayanan_berjenjang import PelayananBerjenjang
    from layanan.model.pelayanan_terpadu import PelayananTerpadu
    from layanan.model.pembina import Ombudsman, Pembina, PenanggungJawab
    from layanan.model.pengaduan import DasarPengaduan, Pengaduan
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
    from layanan.model.pengelolaan_pengaduan import PengelolaanPengaduan
    from layanan.model.penilaian import EvaluasiPelaksana, PenilaianKinerja
    from layanan.model.penyampaian import (
        PenangananPengaduan,
        Persyaratan,
        Produk,
        Prosedur,
        WaktuPenyelesaian,
    )
    from layanan.model.penyelenggara import (
        JenisPenyelenggara,
        OrganisasiPenyelenggara,
        Penyelenggara,
        SatuanKerja,
    )
    from layanan.model.penyelenggaraan import Penyelenggaraan
    from layanan.model.penyusunan import Penyusunan
    from layanan.model.peran_serta import PeranSerta
    from layanan.model.peristiwa import (
        JenisPeristiwaPengaduan,
        JenisPeristiwaPermohonan,
        PeristiwaPengaduan,
        PeristiwaPermohonan,
    )
    from layanan.model.permohonan import Permohonan
    from layanan.model.sistem_informasi import SistemInformasi
    from layanan.model.standar import RiwayatStandar, StandarPelayanan
    from layanan.prosedur.hasil import Duty, Policy, Position
    from layanan.prosedur.mesin import replay
    from layanan.report import Conformance, Report
    from layanan.rule import Example, Rule
    from layanan.text import Lang, Text
    from layanan.validity import Validity
    from layanan.waktu.bacaan import BacaanWaktu
    from layanan.waktu.deadline import Basis, Deadline, Tenggat
    from layanan.waktu.jam_kerja import JamKerja
    from layanan.waktu.jangka_waktu import JangkaWaktu
    from layanan.waktu.kalender import ENAM_HARI, LIMA_HARI, TUJUH_HARI, Closure, HariBuka, Kalender
    from layanan.waktu.keputusan import HariLibur, JenisLibur, Kepastian, Keputusan
    from layanan.waktu.norma import Arah, BacaanHari, Kata, Pihak, Roll, Sifat
    from layanan.waktu.satuan import Satuan
    from layanan.waktu.sla import Sla
    from layanan.waktu.steps import Step
    from layanan.waktu.zona import Zona

__version__ = "0.1.0.dev0"

__all__ = [
    "ENAM_HARI",
    "LAW",
    "LIMA_HARI",
    "PP_96_2012",
    "TUJUH_HARI",
    "UU_14_2008",
    "UU_25_2009",
    "UU_30_2014",
    "UU_37_2008",
    "AnggaranPelayanan",
    "Arah",
    "Atestasi",
    "BacaanBiaya",
    "BacaanHari",
    "BacaanStandar",
    "BacaanWaktu",
    "Basis",
    "Biaya",
    "Citation",
    "CitationError",
    "Closure",
    "Conformance",
    "Context",
    "DasarHukum",
    "DasarPengaduan",
    "DateError",
    "Deadline",
    "Duty",
    "EvaluasiKinerja",
    "EvaluasiPelaksana",
    "Example",
    "Exposure",
    "Fault",
    "Finding",
    "HariBuka",
    "HariLibur",
    "Identitas",
    "Isian",
    "JamKerja",
    "JaminanKeamanan",
    "JaminanPelayanan",
    "JangkaWaktu",
    "JenisLibur",
    "JenisPelayanan",
    "JenisPenyelenggara",
    "JenisPeristiwaPengaduan",
    "JenisPeristiwaPermohonan",
    "JenisTarif",
    "JumlahPelaksana",
    "Kalender",
    "Kata",
    "Kepastian",
    "Keputusan",
    "KerjaSamaTertentu",
    "KompetensiPelaksana",
    "Komponen",
    "Lang",
    "LayananError",
    "Lingkup",
    "MaklumatPelayanan",
    "MalformedError",
    "Masyarakat",
    "NoLimitError",
    "NotInForceError",
    "Ombudsman",
    "OrganisasiPenyelenggara",
    "Outcome",
    "OutsideDecreesError",
    "OverlapError",
    "Pelaksana",
    "Pelayanan",
    "PelayananBerjenjang",
    "PelayananTerpadu",
    "Pembina",
    "PenangananPengaduan",
    "PenanggungJawab",
    "Pengadu",
    "Pengaduan",
    "PengawasanInternal",
    "PengelolaanPengaduan",
    "PenilaianKinerja",
    "Penyelenggara",
    "Penyelenggaraan",
    "Penyusunan",
    "PeranSerta",
    "Peraturan",
    "PeristiwaPengaduan",
    "PeristiwaPermohonan",
    "PerjanjianKerjaSama",
    "Permohonan",
    "Persyaratan",
    "Pihak",
    "Policy",
    "Position",
    "Produk",
    "Prosedur",
    "Report",
    "RiwayatStandar",
    "Roll",
    "Rule",
    "RuleBook",
    "RuleSet",
    "SaranaPrasarana",
    "Satuan",
    "SatuanKerja",
    "Sifat",
    "SistemInformasi",
    "Sla",
    "StandarPelayanan",
    "Step",
    "Tarif",
    "Tenggat",
    "Text",
    "Validity",
    "WaktuPenyelesaian",
    "WireError",
    "Zona",
    "__version__",
    "replay",
]

_HOME: Final[dict[str, tuple[str, ...]]] = {
    "baca.biaya": ("BacaanBiaya",),
    "baca.standar": ("BacaanStandar",),
    "book": ("RuleBook", "RuleSet"),
    "citation": (
        "PP_96_2012",
        "UU_14_2008",
        "UU_25_2009",
        "UU_30_2014",
        "UU_37_2008",
        "Citation",
        "Peraturan",
    ),
    "context": ("Context",),
    "errors": (
        "CitationError",
        "DateError",
        "Fault",
        "LayananError",
        "MalformedError",
        "NoLimitError",
        "NotInForceError",
        "OutsideDecreesError",
        "OverlapError",
        "WireError",
    ),
    "finding": ("Exposure", "Finding", "Outcome"),
    "hukum.law": ("LAW",),
    "model.anggaran": ("AnggaranPelayanan",),
    "model.atestasi": ("Atestasi",),
    "model.biaya": ("Biaya", "JenisTarif", "Tarif"),
    "model.isian": ("Isian",),
    "model.kerja_sama": ("KerjaSamaTertentu", "PerjanjianKerjaSama"),
    "model.komponen": ("Komponen", "Lingkup"),
    "model.maklumat": ("MaklumatPelayanan",),
    "model.masyarakat": ("Identitas", "Masyarakat", "Pengadu"),
    "model.pelaksana": ("Pelaksana",),
    "model.pelayanan": ("JenisPelayanan", "Pelayanan"),
    "model.pelayanan_berjenjang": ("PelayananBerjenjang",),
    "model.pelayanan_terpadu": ("PelayananTerpadu",),
    "model.pembina": ("Ombudsman", "Pembina", "PenanggungJawab"),
    "model.pengaduan": ("DasarPengaduan", "Pengaduan"),
    "model.pengelolaan": (
        "DasarHukum",
        "EvaluasiKinerja",
        "JaminanKeamanan",
        "JaminanPelayanan",
        "JumlahPelaksana",
        "KompetensiPelaksana",
        "PengawasanInternal",
        "SaranaPrasarana",
    ),
    "model.pengelolaan_pengaduan": ("PengelolaanPengaduan",),
    "model.penilaian": ("EvaluasiPelaksana", "PenilaianKinerja"),
    "model.penyampaian": (
        "PenangananPengaduan",
        "Persyaratan",
        "Produk",
        "Prosedur",
        "WaktuPenyelesaian",
    ),
    "model.penyelenggara": (
        "JenisPenyelenggara",
        "OrganisasiPenyelenggara",
        "Penyelenggara",
        "SatuanKerja",
    ),
    "model.penyelenggaraan": ("Penyelenggaraan",),
    "model.penyusunan": ("Penyusunan",),
    "model.peran_serta": ("PeranSerta",),
    "model.peristiwa": (
        "JenisPeristiwaPengaduan",
        "JenisPeristiwaPermohonan",
        "PeristiwaPengaduan",
        "PeristiwaPermohonan",
    ),
    "model.permohonan": ("Permohonan",),
    "model.sistem_informasi": ("SistemInformasi",),
    "model.standar": ("RiwayatStandar", "StandarPelayanan"),
    "prosedur.hasil": ("Duty", "Policy", "Position"),
    "prosedur.mesin": ("replay",),
    "report": ("Conformance", "Report"),
    "rule": ("Example", "Rule"),
    "text": ("Lang", "Text"),
    "validity": ("Validity",),
    "waktu.bacaan": ("BacaanWaktu",),
    "waktu.deadline": ("Basis", "Deadline", "Tenggat"),
    "waktu.jam_kerja": ("JamKerja",),
    "waktu.jangka_waktu": ("JangkaWaktu",),
    "waktu.kalender": ("ENAM_HARI", "LIMA_HARI", "TUJUH_HARI", "Closure", "HariBuka", "Kalender"),
    "waktu.keputusan": ("HariLibur", "JenisLibur", "Kepastian", "Keputusan"),
    "waktu.norma": ("Arah", "BacaanHari", "Kata", "Pihak", "Roll", "Sifat"),
    "waktu.satuan": ("Satuan",),
    "waktu.sla": ("Sla",),
    "waktu.steps": ("Step",),
    "waktu.zona": ("Zona",),
}
_MODULE: Final = {name: module for module, names in _HOME.items() for name in names}


def __getattr__(name: str) -> object:
    module = _MODULE.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
    value: object = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
