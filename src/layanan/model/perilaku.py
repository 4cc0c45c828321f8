"""Perilaku: what an officer must do, must not do, and how an officer behaves.

UU 25/2009 Pasal 16 (duties), Pasal 17 (prohibitions) and Pasal 34 (conduct), letter by letter. The
words are shortened; the letter leads to the whole.
"""

from enum import unique
from typing import final

from layanan.citation import UU_25_2009, Citation
from layanan.model.terms import Lettered

__all__ = ["KewajibanPelaksana", "LaranganPelaksana", "Perilaku"]


@final
@unique
class KewajibanPelaksana(Lettered):
    """Kewajiban pelaksana: what an officer must do (UU 25/2009 Pasal 16)."""

    MELAKSANAKAN_PENUGASAN = (
        "melaksanakan_penugasan",
        "melakukan kegiatan pelayanan sesuai dengan penugasan",
        "serve as assigned by the provider",
        "a",
    )
    PERTANGGUNGJAWABAN = (
        "pertanggungjawaban",
        "memberikan pertanggungjawaban atas pelaksanaan pelayanan",
        "account for the service given",
        "b",
    )
    MEMENUHI_PANGGILAN = (
        "memenuhi_panggilan",
        "memenuhi panggilan atau melaksanakan perintah suatu tindakan hukum",
        "answer a lawful summons or order",
        "c",
    )
    PERTANGGUNGJAWABAN_PENGUNDURAN_DIRI = (
        "pertanggungjawaban_pengunduran_diri",
        "memberikan pertanggungjawaban apabila mengundurkan diri",
        "account for one's duties on resigning",
        "d",
    )
    EVALUASI_DAN_LAPORAN = (
        "evaluasi_dan_laporan",
        "melakukan evaluasi dan membuat laporan keuangan dan kinerja secara berkala",
        "evaluate, and report on finances and performance periodically",
        "e",
    )

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return UU_25_2009.pasal(16)


@final
@unique
class LaranganPelaksana(Lettered):
    """Larangan pelaksana: what an officer must not do (UU 25/2009 Pasal 17)."""

    MERANGKAP_JABATAN = (
        "merangkap_jabatan",
        "merangkap sebagai komisaris atau pengurus organisasi usaha",
        "sit on the board of a business",
        "a",
    )
    MENINGGALKAN_TUGAS = (
        "meninggalkan_tugas",
        "meninggalkan tugas dan kewajiban, kecuali mempunyai alasan yang jelas, rasional, dan sah",
        "leave one's post without a clear, rational and lawful reason",
        "b",
    )
    MENAMBAH_PELAKSANA = (
        "menambah_pelaksana",
        "menambah pelaksana tanpa persetujuan penyelenggara",
        "take on officers without the provider's consent",
        "c",
    )
    MEMBUAT_PERJANJIAN = (
        "membuat_perjanjian",
        "membuat perjanjian kerja sama tanpa persetujuan penyelenggara",
        "make a cooperation agreement without the provider's consent",
        "d",
    )
    MELANGGAR_ASAS = (
        "melanggar_asas",
        "melanggar asas penyelenggaraan pelayanan publik",
        "breach the principles of public service",
        "e",
    )

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return UU_25_2009.pasal(17)


@final
@unique
class Perilaku(Lettered):
    """Perilaku pelaksana: how an officer must behave (UU 25/2009 Pasal 34).

    Example:
        >>> print(Perilaku.TIDAK_MEMPERSULIT.citation, Perilaku.TIDAK_MEMPERSULIT.text.en, sep=": ")
        Pasal 34 huruf f UU 25/2009: making nothing difficult
    """

    ADIL = "adil", "adil dan tidak diskriminatif", "fair and without discrimination", "a"
    CERMAT = "cermat", "cermat", "careful", "b"
    SANTUN = "santun", "santun dan ramah", "polite and friendly", "c"
    TEGAS = (
        "tegas",
        "tegas, andal, dan tidak memberikan putusan yang berlarut-larut",
        "firm, reliable, and not dragging decisions out",
        "d",
    )
    PROFESIONAL = "profesional", "profesional", "professional", "e"
    TIDAK_MEMPERSULIT = "tidak_mempersulit", "tidak mempersulit", "making nothing difficult", "f"
    PATUH = (
        "patuh",
        "patuh pada perintah atasan yang sah dan wajar",
        "obedient to lawful and reasonable orders",
        "g",
    )
    AKUNTABEL = (
        "akuntabel",
        "menjunjung tinggi nilai-nilai akuntabilitas dan integritas institusi penyelenggara",
        "upholding the accountability and integrity of the institution",
        "h",
    )
    MENJAGA_RAHASIA = (
        "menjaga_rahasia",
        "tidak membocorkan informasi atau dokumen yang wajib dirahasiakan",
        "not leaking what must be kept secret",
        "i",
    )
    MENGHINDARI_BENTURAN_KEPENTINGAN = (
        "menghindari_benturan_kepentingan",
        "terbuka dan mengambil langkah yang tepat untuk menghindari benturan kepentingan",
        "open, and taking proper steps against conflicts of interest",
        "j",
    )
    TIDAK_MENYALAHGUNAKAN_SARANA = (
        "tidak_menyalahgunakan_sarana",
        "tidak menyalahgunakan sarana dan prasarana serta fasilitas pelayanan publik",
        "not misusing facilities",
        "k",
    )
    INFORMASI_BENAR = (
        "informasi_benar",
        "tidak memberikan informasi yang salah atau menyesatkan serta proaktif",
        "giving no wrong or misleading information, and acting in the public's interest unasked",
        "l",
    )
    TIDAK_MENYALAHGUNAKAN_WEWENANG = (
        "tidak_menyalahgunakan_wewenang",
        "tidak menyalahgunakan informasi, jabatan, dan/atau kewenangan yang dimiliki",
        "not misusing information, office or authority",
        "m",
    )
    PANTAS = "pantas", "sesuai dengan kepantasan", "in keeping with propriety", "n"
    SESUAI_PROSEDUR = (
        "sesuai_prosedur",
        "tidak menyimpang dari prosedur",
        "not departing from procedure",
        "o",
    )

    @classmethod
    def provision(cls) -> Citation:
        """Where the law has this list."""
        return UU_25_2009.pasal(34)
