"""Peristiwa: the dated events of a complaint and of an application (UU 25/2009).

An event says what happened and when, and nothing else: no name, no decision, no judgement of
whether it was allowed. A case holds its events in the order they happened; the tables of
`layanan.prosedur` say where they lead, what falls due after each, and which may not happen. The
events of other laws' procedures are in `layanan.model.peristiwa_rezim_lain`.

What the law *deems* to have happened, such as the withdrawal of a complaint that was not completed
in time, is no event. Nobody enters it: it is computed when the case is read.

A moment is a date, or an aware datetime where the hour is known. A naive datetime is refused.
"""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum, unique
from typing import Final, final

from attrs import field, frozen

from layanan.checking import Moment, PrivateText, check
from layanan.errors import Fault
from layanan.text import Text
from layanan.waktu.jangka_waktu import JangkaWaktu
from layanan.waktu.zona import Zona

__all__ = [
    "JenisPeristiwaPengaduan",
    "JenisPeristiwaPermohonan",
    "PeristiwaPengaduan",
    "PeristiwaPermohonan",
]


@final
@unique
class JenisPeristiwaPengaduan(StrEnum):
    """Jenis peristiwa pengaduan: what can happen to a complaint (UU 25/2009 Pasal 40-53)."""

    PELAYANAN_DITERIMA = "pelayanan_diterima"
    DIAJUKAN = "diajukan"
    DIAJUKAN_KE_OMBUDSMAN = "diajukan_ke_ombudsman"
    DIAJUKAN_KE_DPR = "diajukan_ke_dpr"
    DITERIMA = "diterima"
    TANDA_TERIMA_DIBERIKAN = "tanda_terima_diberikan"
    DOKUMEN_DIMINTA = "dokumen_diminta"
    DOKUMEN_DIBERIKAN = "dokumen_diberikan"
    DITANGGAPI_LENGKAP = "ditanggapi_lengkap"
    DITANGGAPI_TIDAK_LENGKAP = "ditanggapi_tidak_lengkap"
    TANGGAPAN_DITERIMA = "tanggapan_diterima"
    DILENGKAPI = "dilengkapi"
    DINYATAKAN_LENGKAP = "dinyatakan_lengkap"
    DIPERIKSA = "diperiksa"
    DIPERTEMUKAN = "dipertemukan"
    DIDENGAR_TERPISAH = "didengar_terpisah"
    DIPUTUS = "diputus"
    DISAMPAIKAN = "disampaikan"
    TEMBUSAN_DIBERIKAN = "tembusan_diberikan"
    GANTI_RUGI_DIBAYAR = "ganti_rugi_dibayar"
    DIALIHKAN_KE_OMBUDSMAN = "dialihkan_ke_ombudsman"
    MEDIASI_DIMULAI = "mediasi_dimulai"
    MEDIASI_BERHASIL = "mediasi_berhasil"
    MEDIASI_GAGAL = "mediasi_gagal"
    KONSILIASI_DIMULAI = "konsiliasi_dimulai"
    KONSILIASI_BERHASIL = "konsiliasi_berhasil"
    KONSILIASI_GAGAL = "konsiliasi_gagal"
    AJUDIKASI_KHUSUS_DIMULAI = "ajudikasi_khusus_dimulai"
    AJUDIKASI_KHUSUS_DIPUTUS = "ajudikasi_khusus_diputus"
    DICABUT = "dicabut"
    DIGUGAT_TUN = "digugat_tun"
    DIGUGAT_PERDATA = "digugat_perdata"
    DILAPORKAN_PIDANA = "dilaporkan_pidana"

    @property
    def text(self) -> Text:
        """What happened, in both languages."""
        return _COMPLAINT[self]


_COMPLAINT: Final = {
    JenisPeristiwaPengaduan.PELAYANAN_DITERIMA: Text(
        "pelayanan diterima pengadu", "service received by the complainant"
    ),
    JenisPeristiwaPengaduan.DIAJUKAN: Text(
        "pengaduan diajukan kepada penyelenggara", "complaint filed with the provider"
    ),
    JenisPeristiwaPengaduan.DIAJUKAN_KE_OMBUDSMAN: Text(
        "pengaduan diajukan kepada ombudsman", "complaint filed with the Ombudsman"
    ),
    JenisPeristiwaPengaduan.DIAJUKAN_KE_DPR: Text(
        "pengaduan diajukan kepada DPR atau DPRD", "complaint filed with a legislature"
    ),
    JenisPeristiwaPengaduan.DITERIMA: Text("pengaduan diterima", "complaint received"),
    JenisPeristiwaPengaduan.TANDA_TERIMA_DIBERIKAN: Text("tanda terima diberikan", "receipt given"),
    JenisPeristiwaPengaduan.DOKUMEN_DIMINTA: Text(
        "dokumen pembuktian diminta pengadu", "documents for proof asked for"
    ),
    JenisPeristiwaPengaduan.DOKUMEN_DIBERIKAN: Text(
        "dokumen pembuktian diberikan", "documents for proof given"
    ),
    JenisPeristiwaPengaduan.DITANGGAPI_LENGKAP: Text(
        "ditanggapi: materi aduan lengkap", "answered: the complaint is complete"
    ),
    JenisPeristiwaPengaduan.DITANGGAPI_TIDAK_LENGKAP: Text(
        "ditanggapi: materi aduan tidak lengkap", "answered: the complaint is incomplete"
    ),
    JenisPeristiwaPengaduan.TANGGAPAN_DITERIMA: Text(
        "tanggapan diterima pengadu", "answer received by the complainant"
    ),
    JenisPeristiwaPengaduan.DILENGKAPI: Text("materi aduan dilengkapi", "complaint completed"),
    JenisPeristiwaPengaduan.DINYATAKAN_LENGKAP: Text(
        "berkas dinyatakan lengkap", "file declared complete"
    ),
    JenisPeristiwaPengaduan.DIPERIKSA: Text("pengaduan diperiksa", "complaint examined"),
    JenisPeristiwaPengaduan.DIPERTEMUKAN: Text(
        "pengadu dan teradu dipertemukan", "both parties heard together"
    ),
    JenisPeristiwaPengaduan.DIDENGAR_TERPISAH: Text(
        "dengar pendapat terpisah", "parties heard separately"
    ),
    JenisPeristiwaPengaduan.DIPUTUS: Text("pengaduan diputus", "complaint decided"),
    JenisPeristiwaPengaduan.DISAMPAIKAN: Text(
        "keputusan disampaikan kepada pengadu", "decision delivered to the complainant"
    ),
    JenisPeristiwaPengaduan.TEMBUSAN_DIBERIKAN: Text(
        "tembusan keputusan diberikan", "copy of the decision given"
    ),
    JenisPeristiwaPengaduan.GANTI_RUGI_DIBAYAR: Text("ganti rugi dibayar", "compensation paid"),
    JenisPeristiwaPengaduan.DIALIHKAN_KE_OMBUDSMAN: Text(
        "dialihkan kepada ombudsman atas kehendak pengadu",
        "moved to the Ombudsman at the complainant's wish",
    ),
    JenisPeristiwaPengaduan.MEDIASI_DIMULAI: Text("mediasi dimulai", "mediation begun"),
    JenisPeristiwaPengaduan.MEDIASI_BERHASIL: Text("mediasi berhasil", "mediation succeeded"),
    JenisPeristiwaPengaduan.MEDIASI_GAGAL: Text("mediasi gagal", "mediation failed"),
    JenisPeristiwaPengaduan.KONSILIASI_DIMULAI: Text("konsiliasi dimulai", "conciliation begun"),
    JenisPeristiwaPengaduan.KONSILIASI_BERHASIL: Text(
        "konsiliasi berhasil", "conciliation succeeded"
    ),
    JenisPeristiwaPengaduan.KONSILIASI_GAGAL: Text("konsiliasi gagal", "conciliation failed"),
    JenisPeristiwaPengaduan.AJUDIKASI_KHUSUS_DIMULAI: Text(
        "ajudikasi khusus dimulai", "special adjudication begun"
    ),
    JenisPeristiwaPengaduan.AJUDIKASI_KHUSUS_DIPUTUS: Text(
        "ajudikasi khusus diputus", "special adjudication decided"
    ),
    JenisPeristiwaPengaduan.DICABUT: Text(
        "pengaduan dicabut pengadu", "complaint withdrawn by the complainant"
    ),
    JenisPeristiwaPengaduan.DIGUGAT_TUN: Text(
        "digugat ke peradilan tata usaha negara", "sued in the administrative court"
    ),
    JenisPeristiwaPengaduan.DIGUGAT_PERDATA: Text(
        "digugat ke pengadilan", "sued in the civil court"
    ),
    JenisPeristiwaPengaduan.DILAPORKAN_PIDANA: Text(
        "dilaporkan kepada pihak berwenang", "reported to the authorities as a crime"
    ),
}

_SETS_A_DAY: Final = frozenset(
    {
        JenisPeristiwaPengaduan.DIPUTUS,
        JenisPeristiwaPengaduan.MEDIASI_BERHASIL,
        JenisPeristiwaPengaduan.KONSILIASI_BERHASIL,
        JenisPeristiwaPengaduan.AJUDIKASI_KHUSUS_DIPUTUS,
    }
)


@final
@frozen(kw_only=True)
class PeristiwaPengaduan:
    """Peristiwa pengaduan: one dated event of a complaint (UU 25/2009 Pasal 40-53).

    Args:
        jenis: What happened.
        pada: When.
        batas_bayar: The last day to pay compensation that a decision, an agreement or an
            adjudication sets (UU 25/2009 Pasal 50 ayat (3)); None: no compensation is due.
        catatan: A remark, shown nowhere; nothing is computed from it.

    Raises:
        MalformedError: if ``pada`` is naive, or ``batas_bayar`` stands beside an event that sets no
            day or lies before it; an instant is read in WIB for that.

    Example:
        >>> PeristiwaPengaduan(
        ...     jenis=JenisPeristiwaPengaduan.DITERIMA, pada=date(2026, 3, 13)
        ... ).jenis.text.en
        'complaint received'
    """

    jenis: JenisPeristiwaPengaduan
    pada: Moment
    batas_bayar: date | None = None
    catatan: PrivateText = field(default="", repr=False)

    __attrs_post_init__ = check

    def _faults(self) -> Iterable[Fault]:
        if self.batas_bayar is None:
            return
        if self.jenis not in _SETS_A_DAY:
            nothing = Text("kosong pada peristiwa ini", "none beside this event")
            yield Fault.of("batas_bayar", self.batas_bayar.isoformat(), nothing)
            return
        # Which office it was is not known here. An instant is read where the day is the earliest,
        # so that no day is refused that can be right somewhere, whatever zone it was written in.
        first = Zona.WIB.day(self.pada, "pada")
        if self.batas_bayar < first:
            later = Text("{day} atau sesudahnya", "{day} or later").format(day=first)
            yield Fault.of("batas_bayar", self.batas_bayar.isoformat(), later)


@final
@unique
class JenisPeristiwaPermohonan(StrEnum):
    """Jenis peristiwa permohonan: what happens to an application (UU 30/2014 Pasal 50, 53, 62).

    Payment, suspension and extension are practice; the promise they are counted against is that of
    UU 25/2009 Pasal 21 huruf d.
    """

    DIAJUKAN = "diajukan"
    DIDAFTARKAN = "didaftarkan"
    DIBAYAR = "dibayar"
    DINYATAKAN_LENGKAP = "dinyatakan_lengkap"
    DIBERITAHU_DITERIMA = "diberitahu_diterima"
    DIBERITAHU_DITOLAK = "diberitahu_ditolak"
    KEKURANGAN_DIMINTA = "kekurangan_diminta"
    DILENGKAPI = "dilengkapi"
    DITANGGUHKAN = "ditangguhkan"
    DILANJUTKAN = "dilanjutkan"
    DIPERPANJANG = "diperpanjang"
    DITETAPKAN = "ditetapkan"
    DITOLAK = "ditolak"
    DISERAHKAN = "diserahkan"
    DICABUT = "dicabut"
    DIMOHONKAN_KE_PENGADILAN = "dimohonkan_ke_pengadilan"
    PENGADILAN_MEMUTUS = "pengadilan_memutus"

    @property
    def text(self) -> Text:
        """What happened, in both languages."""
        return _APPLICATION[self]


_APPLICATION: Final = {
    JenisPeristiwaPermohonan.DIAJUKAN: Text("permohonan diajukan", "application filed"),
    JenisPeristiwaPermohonan.DIDAFTARKAN: Text("permohonan didaftarkan", "application registered"),
    JenisPeristiwaPermohonan.DIBAYAR: Text("biaya dibayar", "fee paid"),
    JenisPeristiwaPermohonan.DINYATAKAN_LENGKAP: Text(
        "berkas dinyatakan lengkap", "file declared complete"
    ),
    JenisPeristiwaPermohonan.DIBERITAHU_DITERIMA: Text(
        "diberitahukan: memenuhi persyaratan", "notified: requirements met"
    ),
    JenisPeristiwaPermohonan.DIBERITAHU_DITOLAK: Text(
        "diberitahukan: tidak memenuhi persyaratan", "notified: requirements not met"
    ),
    JenisPeristiwaPermohonan.KEKURANGAN_DIMINTA: Text(
        "kekurangan berkas diminta dari pemohon", "missing papers asked of the applicant"
    ),
    JenisPeristiwaPermohonan.DILENGKAPI: Text("berkas dilengkapi pemohon", "missing papers given"),
    JenisPeristiwaPermohonan.DITANGGUHKAN: Text(
        "ditangguhkan menunggu pemohon", "suspended, waiting for the applicant"
    ),
    JenisPeristiwaPermohonan.DILANJUTKAN: Text("dilanjutkan", "resumed"),
    JenisPeristiwaPermohonan.DIPERPANJANG: Text("jangka waktu diperpanjang", "time extended"),
    JenisPeristiwaPermohonan.DITETAPKAN: Text(
        "produk pelayanan ditetapkan", "product of the service issued"
    ),
    JenisPeristiwaPermohonan.DITOLAK: Text("permohonan ditolak", "application refused"),
    JenisPeristiwaPermohonan.DISERAHKAN: Text(
        "produk pelayanan diserahkan", "product handed to the applicant"
    ),
    JenisPeristiwaPermohonan.DICABUT: Text("permohonan dicabut", "application withdrawn"),
    JenisPeristiwaPermohonan.DIMOHONKAN_KE_PENGADILAN: Text(
        "putusan penerimaan dimohonkan ke pengadilan", "ruling asked of the court"
    ),
    JenisPeristiwaPermohonan.PENGADILAN_MEMUTUS: Text("pengadilan memutus", "court ruled"),
}

_RESTS_ON: Final = frozenset(
    {
        JenisPeristiwaPermohonan.DIPERPANJANG,
        JenisPeristiwaPermohonan.DITANGGUHKAN,
        JenisPeristiwaPermohonan.KEKURANGAN_DIMINTA,
    }
)


@final
@frozen(kw_only=True)
class PeristiwaPermohonan:
    """Peristiwa permohonan: one dated event of an application (UU 25/2009 Pasal 21 huruf d).

    Args:
        jenis: What happened.
        pada: When.
        perpanjangan: How much longer an extension makes the promise; only beside an extension.
        dasar: What an extension or a pause rests on, as the office cites it; an extension needs
            one, a pause may have one.
        catatan: A remark, shown nowhere; nothing is computed from it.

    Raises:
        MalformedError: if ``pada`` is naive, or the length and basis of an extension are missing
            beside one, or either is given beside what cannot have it.
    """

    jenis: JenisPeristiwaPermohonan
    pada: Moment
    perpanjangan: JangkaWaktu | None = None
    dasar: str = ""
    catatan: PrivateText = field(default="", repr=False)

    __attrs_post_init__ = check

    def _faults(self) -> Iterable[Fault]:
        extends = self.jenis is JenisPeristiwaPermohonan.DIPERPANJANG
        if extends is (self.perpanjangan is None):
            only = Text("panjang, pada perpanjangan saja", "a length, beside an extension only")
            yield Fault.of("perpanjangan", self.perpanjangan, only)
        if extends and not self.dasar.strip():
            yield Fault.of("dasar", self.dasar, Text("dasar perpanjangan", "its basis"))
        elif self.dasar.strip() and self.jenis not in _RESTS_ON:
            only = Text(
                "kosong selain pada perpanjangan dan jeda",
                "none but on an extension or a pause",
            )
            yield Fault.of("dasar", self.dasar, only)
