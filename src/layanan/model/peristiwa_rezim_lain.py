"""Peristiwa rezim lain: the dated events of procedures beside UU 25/2009, as that module's are.

A report to the Ombudsman (UU 37/2008), a request for public information (UU 14/2008), an objection
against a decision (UU 30/2014) and a report on the portal SP4N-LAPOR! each have their own
vocabulary: the same word means another thing in each. What an event is, and what is none, says
`layanan.model.peristiwa`.
"""

from enum import StrEnum, unique
from typing import Final, final

from attrs import field, frozen

from layanan.checking import Moment, PrivateText, check
from layanan.text import Text

__all__ = [
    "JenisPeristiwaInformasi",
    "JenisPeristiwaKeberatan",
    "JenisPeristiwaOmbudsman",
    "JenisPeristiwaSp4n",
    "PeristiwaInformasi",
    "PeristiwaKeberatan",
    "PeristiwaOmbudsman",
    "PeristiwaSp4n",
]


@final
@unique
class JenisPeristiwaOmbudsman(StrEnum):
    """Jenis peristiwa laporan ombudsman: what can happen to a report (UU 37/2008 Pasal 23-38)."""

    PERISTIWA_TERJADI = "peristiwa_terjadi"
    DISAMPAIKAN_KE_TERLAPOR = "disampaikan_ke_terlapor"
    DILAPORKAN = "dilaporkan"
    KEKURANGAN_DIBERITAHUKAN = "kekurangan_diberitahukan"
    PEMBERITAHUAN_DITERIMA = "pemberitahuan_diterima"
    DILENGKAPI = "dilengkapi"
    DINYATAKAN_LENGKAP = "dinyatakan_lengkap"
    DINYATAKAN_TIDAK_BERWENANG = "dinyatakan_tidak_berwenang"
    TIDAK_BERWENANG_DIBERITAHUKAN = "tidak_berwenang_diberitahukan"
    DINYATAKAN_BERWENANG = "dinyatakan_berwenang"
    PENJELASAN_DIMINTA = "penjelasan_diminta"
    PERMINTAAN_DITERIMA = "permintaan_diterima"
    PENJELASAN_DIBERIKAN = "penjelasan_diberikan"
    PENJELASAN_DIMINTA_KEDUA = "penjelasan_diminta_kedua"
    PERMINTAAN_KEDUA_DITERIMA = "permintaan_kedua_diterima"
    DIPERIKSA_DI_LAPANGAN = "diperiksa_di_lapangan"
    DIPANGGIL = "dipanggil"
    DITOLAK = "ditolak"
    PENOLAKAN_DIBERITAHUKAN = "penolakan_diberitahukan"
    REKOMENDASI_DITANDATANGANI = "rekomendasi_ditandatangani"
    REKOMENDASI_DISAMPAIKAN = "rekomendasi_disampaikan"
    REKOMENDASI_DITERIMA = "rekomendasi_diterima"
    PELAKSANAAN_DILAPORKAN = "pelaksanaan_dilaporkan"
    DIPUBLIKASIKAN = "dipublikasikan"
    DILAPORKAN_KE_DPR_DAN_PRESIDEN = "dilaporkan_ke_dpr_dan_presiden"
    DICABUT = "dicabut"

    @property
    def text(self) -> Text:
        """What happened, in both languages."""
        return _REPORT[self]


_REPORT: Final = {
    JenisPeristiwaOmbudsman.PERISTIWA_TERJADI: Text(
        "peristiwa, tindakan, atau keputusan terjadi", "the event, act or decision happened"
    ),
    JenisPeristiwaOmbudsman.DISAMPAIKAN_KE_TERLAPOR: Text(
        "disampaikan lebih dahulu kepada terlapor atau atasannya",
        "brought first to the reported party or its superior",
    ),
    JenisPeristiwaOmbudsman.DILAPORKAN: Text(
        "laporan disampaikan kepada ombudsman", "report made to the Ombudsman"
    ),
    JenisPeristiwaOmbudsman.KEKURANGAN_DIBERITAHUKAN: Text(
        "kekurangan laporan diberitahukan", "notice of what the report lacks sent"
    ),
    JenisPeristiwaOmbudsman.PEMBERITAHUAN_DITERIMA: Text(
        "pemberitahuan kekurangan diterima pelapor", "that notice received by the reporter"
    ),
    JenisPeristiwaOmbudsman.DILENGKAPI: Text("laporan dilengkapi", "report completed"),
    JenisPeristiwaOmbudsman.DINYATAKAN_LENGKAP: Text(
        "berkas laporan dinyatakan lengkap", "file declared complete"
    ),
    JenisPeristiwaOmbudsman.DINYATAKAN_TIDAK_BERWENANG: Text(
        "hasil pemeriksaan ditandatangani: tidak berwenang", "result signed: not competent"
    ),
    JenisPeristiwaOmbudsman.TIDAK_BERWENANG_DIBERITAHUKAN: Text(
        "ketidakwenangan diberitahukan", "lack of competence notified"
    ),
    JenisPeristiwaOmbudsman.DINYATAKAN_BERWENANG: Text(
        "dinyatakan berwenang melanjutkan pemeriksaan", "declared competent to go on"
    ),
    JenisPeristiwaOmbudsman.PENJELASAN_DIMINTA: Text(
        "penjelasan tertulis diminta", "written explanation asked for"
    ),
    JenisPeristiwaOmbudsman.PERMINTAAN_DITERIMA: Text(
        "permintaan penjelasan diterima terlapor", "request received by the reported party"
    ),
    JenisPeristiwaOmbudsman.PENJELASAN_DIBERIKAN: Text(
        "penjelasan tertulis diberikan", "written explanation given"
    ),
    JenisPeristiwaOmbudsman.PENJELASAN_DIMINTA_KEDUA: Text(
        "penjelasan tertulis diminta untuk kedua kalinya", "written explanation asked for again"
    ),
    JenisPeristiwaOmbudsman.PERMINTAAN_KEDUA_DITERIMA: Text(
        "permintaan kedua diterima terlapor", "second request received by the reported party"
    ),
    JenisPeristiwaOmbudsman.DIPERIKSA_DI_LAPANGAN: Text("pemeriksaan lapangan", "inspection"),
    JenisPeristiwaOmbudsman.DIPANGGIL: Text("pemanggilan tertulis", "written summons"),
    JenisPeristiwaOmbudsman.DITOLAK: Text(
        "hasil pemeriksaan ditandatangani: laporan ditolak", "result signed: report refused"
    ),
    JenisPeristiwaOmbudsman.PENOLAKAN_DIBERITAHUKAN: Text(
        "penolakan diberitahukan", "refusal notified"
    ),
    JenisPeristiwaOmbudsman.REKOMENDASI_DITANDATANGANI: Text(
        "rekomendasi ditandatangani", "recommendation signed"
    ),
    JenisPeristiwaOmbudsman.REKOMENDASI_DISAMPAIKAN: Text(
        "rekomendasi disampaikan", "recommendation delivered"
    ),
    JenisPeristiwaOmbudsman.REKOMENDASI_DITERIMA: Text(
        "rekomendasi diterima atasan terlapor", "recommendation received by the superior"
    ),
    JenisPeristiwaOmbudsman.PELAKSANAAN_DILAPORKAN: Text(
        "pelaksanaan rekomendasi dilaporkan", "carrying out of the recommendation reported"
    ),
    JenisPeristiwaOmbudsman.DIPUBLIKASIKAN: Text(
        "atasan terlapor dipublikasikan", "superior's failure made public"
    ),
    JenisPeristiwaOmbudsman.DILAPORKAN_KE_DPR_DAN_PRESIDEN: Text(
        "dilaporkan kepada DPR dan Presiden", "reported to the House and the President"
    ),
    JenisPeristiwaOmbudsman.DICABUT: Text(
        "laporan dicabut pelapor", "report withdrawn by the reporter"
    ),
}


@final
@frozen(kw_only=True)
class PeristiwaOmbudsman:
    """Peristiwa laporan ombudsman: one dated event of it (UU 37/2008 Pasal 23-38).

    Args:
        jenis: What happened.
        pada: When.
        catatan: A remark, shown nowhere; nothing is computed from it.
    """

    jenis: JenisPeristiwaOmbudsman
    pada: Moment
    catatan: PrivateText = field(default="", repr=False)

    __attrs_post_init__ = check


@final
@unique
class JenisPeristiwaInformasi(StrEnum):
    """Jenis peristiwa permintaan informasi: what can happen (UU 14/2008 Pasal 22-50)."""

    DIMINTA = "diminta"
    NOMOR_PENDAFTARAN_DIBERIKAN = "nomor_pendaftaran_diberikan"
    DIPERPANJANG = "diperpanjang"
    DIBERITAHU_DIKABULKAN = "diberitahu_dikabulkan"
    DIBERITAHU_DITOLAK = "diberitahu_ditolak"
    DIBERITAHU_TIDAK_DIKUASAI = "diberitahu_tidak_dikuasai"
    INFORMASI_DIBERIKAN = "informasi_diberikan"
    ALASAN_DITEMUKAN = "alasan_ditemukan"
    KEBERATAN_DIAJUKAN = "keberatan_diajukan"
    KEBERATAN_DITANGGAPI = "keberatan_ditanggapi"
    TANGGAPAN_KEBERATAN_DITERIMA = "tanggapan_keberatan_diterima"
    SENGKETA_DIAJUKAN = "sengketa_diajukan"
    PENYELESAIAN_DIMULAI = "penyelesaian_dimulai"
    MEDIASI_BERHASIL = "mediasi_berhasil"
    MEDIASI_GAGAL = "mediasi_gagal"
    AJUDIKASI_DIPUTUS = "ajudikasi_diputus"
    PUTUSAN_DITERIMA = "putusan_diterima"
    PUTUSAN_TIDAK_DITERIMA_BAIK = "putusan_tidak_diterima_baik"
    DIGUGAT = "digugat"
    PENGADILAN_MEMUTUS = "pengadilan_memutus"
    PUTUSAN_PENGADILAN_DITERIMA = "putusan_pengadilan_diterima"
    KASASI_DIAJUKAN = "kasasi_diajukan"
    DICABUT = "dicabut"

    @property
    def text(self) -> Text:
        """What happened, in both languages."""
        return _REQUEST[self]


_REQUEST: Final = {
    JenisPeristiwaInformasi.DIMINTA: Text(
        "permintaan informasi diterima", "request for information received"
    ),
    JenisPeristiwaInformasi.NOMOR_PENDAFTARAN_DIBERIKAN: Text(
        "nomor pendaftaran diberikan", "registration number given"
    ),
    JenisPeristiwaInformasi.DIPERPANJANG: Text(
        "waktu pemberitahuan diperpanjang dengan alasan tertulis",
        "time for the notice extended with written reasons",
    ),
    JenisPeristiwaInformasi.DIBERITAHU_DIKABULKAN: Text(
        "diberitahukan: dikabulkan seluruhnya atau sebagian", "notified: granted in whole or part"
    ),
    JenisPeristiwaInformasi.DIBERITAHU_DITOLAK: Text("diberitahukan: ditolak", "notified: refused"),
    JenisPeristiwaInformasi.DIBERITAHU_TIDAK_DIKUASAI: Text(
        "diberitahukan: tidak dikuasai", "notified: not held"
    ),
    JenisPeristiwaInformasi.INFORMASI_DIBERIKAN: Text("informasi diberikan", "information given"),
    JenisPeristiwaInformasi.ALASAN_DITEMUKAN: Text(
        "alasan keberatan ditemukan", "ground for an objection found"
    ),
    JenisPeristiwaInformasi.KEBERATAN_DIAJUKAN: Text(
        "keberatan tertulis diterima atasan PPID", "written objection received by the superior"
    ),
    JenisPeristiwaInformasi.KEBERATAN_DITANGGAPI: Text(
        "keberatan ditanggapi atasan PPID", "objection answered by the superior"
    ),
    JenisPeristiwaInformasi.TANGGAPAN_KEBERATAN_DITERIMA: Text(
        "tanggapan tertulis diterima pemohon", "that answer received by the applicant"
    ),
    JenisPeristiwaInformasi.SENGKETA_DIAJUKAN: Text(
        "sengketa diajukan kepada Komisi Informasi", "dispute brought to the Commission"
    ),
    JenisPeristiwaInformasi.PENYELESAIAN_DIMULAI: Text(
        "penyelesaian sengketa mulai diupayakan", "settlement of the dispute begun"
    ),
    JenisPeristiwaInformasi.MEDIASI_BERHASIL: Text(
        "mediasi berhasil dan diputus", "mediation succeeded and recorded as a ruling"
    ),
    JenisPeristiwaInformasi.MEDIASI_GAGAL: Text(
        "mediasi dinyatakan tidak berhasil", "mediation declared unsuccessful"
    ),
    JenisPeristiwaInformasi.AJUDIKASI_DIPUTUS: Text("ajudikasi diputus", "adjudication decided"),
    JenisPeristiwaInformasi.PUTUSAN_DITERIMA: Text(
        "putusan ajudikasi sampai pada pihak", "ruling reached the party"
    ),
    JenisPeristiwaInformasi.PUTUSAN_TIDAK_DITERIMA_BAIK: Text(
        "pihak menyatakan tertulis tidak menerima putusan", "party rejected the ruling in writing"
    ),
    JenisPeristiwaInformasi.DIGUGAT: Text("gugatan ke pengadilan", "lawsuit filed"),
    JenisPeristiwaInformasi.PENGADILAN_MEMUTUS: Text("pengadilan memutus", "court ruled"),
    JenisPeristiwaInformasi.PUTUSAN_PENGADILAN_DITERIMA: Text(
        "putusan pengadilan diterima pihak", "court's ruling received by the party"
    ),
    JenisPeristiwaInformasi.KASASI_DIAJUKAN: Text("kasasi diajukan", "cassation filed"),
    JenisPeristiwaInformasi.DICABUT: Text(
        "permintaan dicabut pemohon", "request withdrawn by the applicant"
    ),
}


@final
@frozen(kw_only=True)
class PeristiwaInformasi:
    """Peristiwa permintaan informasi: one dated event of a request (UU 14/2008 Pasal 22-50).

    Args:
        jenis: What happened.
        pada: When.
        catatan: A remark, shown nowhere; nothing is computed from it.
    """

    jenis: JenisPeristiwaInformasi
    pada: Moment
    catatan: PrivateText = field(default="", repr=False)

    __attrs_post_init__ = check


@final
@unique
class JenisPeristiwaKeberatan(StrEnum):
    """Jenis peristiwa upaya administratif: objection and appeal (UU 30/2014 Pasal 75-78)."""

    KEPUTUSAN_DIUMUMKAN = "keputusan_diumumkan"
    TINDAKAN_DILAKUKAN = "tindakan_dilakukan"
    KEBERATAN_DIAJUKAN = "keberatan_diajukan"
    KEBERATAN_DIKABULKAN = "keberatan_dikabulkan"
    KEBERATAN_DITOLAK = "keberatan_ditolak"
    PENYELESAIAN_KEBERATAN_DITERIMA = "penyelesaian_keberatan_diterima"
    KEPUTUSAN_SESUAI_DITETAPKAN = "keputusan_sesuai_ditetapkan"
    BANDING_DIAJUKAN = "banding_diajukan"
    BANDING_DIKABULKAN = "banding_dikabulkan"
    BANDING_DITOLAK = "banding_ditolak"
    PENYELESAIAN_BANDING_DITERIMA = "penyelesaian_banding_diterima"
    DIGUGAT = "digugat"
    DICABUT = "dicabut"

    @property
    def text(self) -> Text:
        """What happened, in both languages."""
        return _OBJECTION[self]


_OBJECTION: Final = {
    JenisPeristiwaKeberatan.KEPUTUSAN_DIUMUMKAN: Text(
        "keputusan diumumkan atau diterima", "decision announced or received"
    ),
    JenisPeristiwaKeberatan.TINDAKAN_DILAKUKAN: Text("tindakan dilakukan", "act done"),
    JenisPeristiwaKeberatan.KEBERATAN_DIAJUKAN: Text(
        "keberatan tertulis diterima", "written objection received"
    ),
    JenisPeristiwaKeberatan.KEBERATAN_DIKABULKAN: Text(
        "keberatan diselesaikan: dikabulkan", "objection settled: granted"
    ),
    JenisPeristiwaKeberatan.KEBERATAN_DITOLAK: Text(
        "keberatan diselesaikan: ditolak", "objection settled: refused"
    ),
    JenisPeristiwaKeberatan.PENYELESAIAN_KEBERATAN_DITERIMA: Text(
        "keputusan keberatan diterima warga", "outcome of the objection received"
    ),
    JenisPeristiwaKeberatan.KEPUTUSAN_SESUAI_DITETAPKAN: Text(
        "keputusan sesuai permohonan ditetapkan", "decision issued as asked for"
    ),
    JenisPeristiwaKeberatan.BANDING_DIAJUKAN: Text(
        "banding tertulis diterima", "written appeal received"
    ),
    JenisPeristiwaKeberatan.BANDING_DIKABULKAN: Text(
        "banding diselesaikan: dikabulkan", "appeal settled: granted"
    ),
    JenisPeristiwaKeberatan.BANDING_DITOLAK: Text(
        "banding diselesaikan: ditolak", "appeal settled: refused"
    ),
    JenisPeristiwaKeberatan.PENYELESAIAN_BANDING_DITERIMA: Text(
        "keputusan banding diterima warga", "outcome of the appeal received"
    ),
    JenisPeristiwaKeberatan.DIGUGAT: Text("gugatan ke pengadilan", "lawsuit filed"),
    JenisPeristiwaKeberatan.DICABUT: Text(
        "keberatan atau banding dicabut", "objection or appeal withdrawn"
    ),
}


@final
@frozen(kw_only=True)
class PeristiwaKeberatan:
    """Peristiwa upaya administratif: one dated event of it (UU 30/2014 Pasal 75-78).

    Args:
        jenis: What happened.
        pada: When.
        catatan: A remark, shown nowhere; nothing is computed from it.
    """

    jenis: JenisPeristiwaKeberatan
    pada: Moment
    catatan: PrivateText = field(default="", repr=False)

    __attrs_post_init__ = check


@final
@unique
class JenisPeristiwaSp4n(StrEnum):
    """Jenis peristiwa SP4N-LAPOR!: what can happen to a report. Practice, not law."""

    DIKIRIM = "dikirim"
    DITERUSKAN_PERMINTAAN_INFORMASI = "diteruskan_permintaan_informasi"
    DITERUSKAN_TIDAK_BERKADAR_PENGAWASAN = "diteruskan_tidak_berkadar_pengawasan"
    DITERUSKAN_BERKADAR_PENGAWASAN = "diteruskan_berkadar_pengawasan"
    DITERUSKAN_ASPIRASI = "diteruskan_aspirasi"
    DITOLAK = "ditolak"
    DITINDAKLANJUTI = "ditindaklanjuti"
    DISELESAIKAN = "diselesaikan"
    DIBALAS = "dibalas"

    @property
    def text(self) -> Text:
        """What happened, in both languages."""
        return _PORTAL[self]


_PORTAL: Final = {
    JenisPeristiwaSp4n.DIKIRIM: Text("laporan dikirim", "report sent"),
    JenisPeristiwaSp4n.DITERUSKAN_PERMINTAAN_INFORMASI: Text(
        "diverifikasi dan diteruskan sebagai permintaan informasi",
        "verified and forwarded as a request for information",
    ),
    JenisPeristiwaSp4n.DITERUSKAN_TIDAK_BERKADAR_PENGAWASAN: Text(
        "diverifikasi dan diteruskan sebagai pengaduan tidak berkadar pengawasan",
        "verified and forwarded as a complaint not needing oversight",
    ),
    JenisPeristiwaSp4n.DITERUSKAN_BERKADAR_PENGAWASAN: Text(
        "diverifikasi dan diteruskan sebagai pengaduan berkadar pengawasan",
        "verified and forwarded as a complaint needing oversight",
    ),
    JenisPeristiwaSp4n.DITERUSKAN_ASPIRASI: Text(
        "diverifikasi dan diteruskan sebagai aspirasi", "verified and forwarded as a suggestion"
    ),
    JenisPeristiwaSp4n.DITOLAK: Text("ditolak saat verifikasi", "refused on verification"),
    JenisPeristiwaSp4n.DITINDAKLANJUTI: Text("ditindaklanjuti instansi", "agency followed up"),
    JenisPeristiwaSp4n.DISELESAIKAN: Text("diselesaikan instansi", "settled by the agency"),
    JenisPeristiwaSp4n.DIBALAS: Text("dibalas pelapor atau admin", "reporter or admin replied"),
}


@final
@frozen(kw_only=True)
class PeristiwaSp4n:
    """Peristiwa SP4N-LAPOR!: one dated event of a report. Practice, not law.

    Args:
        jenis: What happened.
        pada: When.
        catatan: A remark, shown nowhere; nothing is computed from it.
    """

    jenis: JenisPeristiwaSp4n
    pada: Moment
    catatan: PrivateText = field(default="", repr=False)

    __attrs_post_init__ = check
