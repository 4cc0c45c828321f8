"""The vocabulary of time limits: who is bound, by what word, in which direction, read how.

Nothing here computes. These are the words in which a row of the law is written
(`layanan.waktu.deadline`), and the two choices an office makes when it counts: how bare *hari* is
read, and whether a closed last day moves.
"""

from enum import StrEnum, unique
from typing import Final, final

from layanan.text import Text

__all__ = ["Arah", "BacaanHari", "Kata", "Pihak", "Roll", "Sifat"]


@final
@unique
class BacaanHari(StrEnum):
    """Bacaan hari: how bare *hari* is read where the law does not define it."""

    KALENDER = "hari kalender"
    KERJA = "hari kerja"

    @property
    def other(self) -> "BacaanHari":
        """The other of the two."""
        return BacaanHari.KERJA if self is BacaanHari.KALENDER else BacaanHari.KALENDER


@final
@unique
class Roll(StrEnum):
    """What to do with a last day on which the office is closed."""

    NEXT = "next"
    PREVIOUS = "previous"


@final
@unique
class Arah(StrEnum):
    """Arah: whether a limit runs after its trigger or ends before it."""

    SESUDAH = "sesudah"
    SEBELUM = "sebelum"


@final
@unique
class Kata(StrEnum):
    """Kata: the word with which a norm ties its length to the trigger."""

    SEJAK = "sejak"
    TERHITUNG_SEJAK = "terhitung sejak"
    SETELAH = "setelah"
    SEBELUM = "sebelum"
    SETIAP = "setiap"
    SEKALI = "sekali"
    KALI_DALAM = "kali dalam"
    BERKALA = "berkala"
    TIDAK_DISEBUT = ""


@final
@unique
class Sifat(StrEnum):
    """Sifat: what kind of time a norm sets.

    *Batas* is the last day to act, *berkala* recurs, *lama* is how long a state may last, *tahun
    anggaran* is the budget year a duty begins with, which is no length, and *tanpa angka* is a norm
    that asks for time, or for none, and names no number.
    """

    BATAS = "batas"
    BERKALA = "berkala"
    LAMA = "lama"
    TAHUN_ANGGARAN = "tahun anggaran"
    TANPA_ANGKA = "tanpa angka"


@final
@unique
class Pihak(StrEnum):
    """Pihak: who a time limit binds."""

    PENYELENGGARA = "penyelenggara"
    PELAKSANA = "pelaksana"
    PENGADU = "pengadu"
    MASYARAKAT = "masyarakat"
    PIHAK_TERKAIT = "pihak terkait"
    PIHAK_LAIN = "pihak lain"
    BADAN_HUKUM = "badan hukum"
    OMBUDSMAN = "ombudsman"
    PEMBINA = "pembina"
    GUBERNUR = "gubernur"
    MENTERI = "menteri"
    PEMBENTUK_PERATURAN = "pembentuk peraturan"
    PEMERINTAH = "pemerintah"
    PRESIDEN = "presiden"
    NEGARA = "negara"
    # UU 37/2008
    PELAPOR = "pelapor"
    TERLAPOR = "terlapor"
    ATASAN_TERLAPOR = "atasan terlapor"
    # UU 14/2008
    PEMOHON = "pemohon"
    BADAN_PUBLIK = "badan publik"
    ATASAN_PPID = "atasan PPID"
    KOMISI_INFORMASI = "Komisi Informasi"
    PIHAK_BERSENGKETA = "pihak yang bersengketa"
    # UU 30/2014
    WARGA_MASYARAKAT = "warga masyarakat"
    PEJABAT_PEMERINTAHAN = "badan dan/atau pejabat pemerintahan"
    ATASAN_PEJABAT = "atasan pejabat"
    PENGADILAN = "pengadilan"
    # SP4N-LAPOR!
    ADMIN = "admin"
    INSTANSI = "instansi"

    @property
    def text(self) -> Text:
        """The party in both languages."""
        return Text(self.value, _PARTIES[self])


_PARTIES: Final = {
    Pihak.PENYELENGGARA: "the provider",
    Pihak.PELAKSANA: "the officer",
    Pihak.PENGADU: "the complainant",
    Pihak.MASYARAKAT: "the public",
    Pihak.PIHAK_TERKAIT: "the parties concerned",
    Pihak.PIHAK_LAIN: "the cooperating party",
    Pihak.BADAN_HUKUM: "the legal entity",
    Pihak.OMBUDSMAN: "the Ombudsman",
    Pihak.PEMBINA: "the supervising official",
    Pihak.GUBERNUR: "the governor",
    Pihak.MENTERI: "the Minister",
    Pihak.PEMBENTUK_PERATURAN: "the rule makers",
    Pihak.PEMERINTAH: "the government",
    Pihak.PRESIDEN: "the President",
    Pihak.NEGARA: "the state",
    Pihak.PELAPOR: "the reporter",
    Pihak.TERLAPOR: "the reported party",
    Pihak.ATASAN_TERLAPOR: "the superior of the reported party",
    Pihak.PEMOHON: "the applicant",
    Pihak.BADAN_PUBLIK: "the public body",
    Pihak.ATASAN_PPID: "the superior of the information officer",
    Pihak.KOMISI_INFORMASI: "the Information Commission",
    Pihak.PIHAK_BERSENGKETA: "a party to the dispute",
    Pihak.WARGA_MASYARAKAT: "the citizen",
    Pihak.PEJABAT_PEMERINTAHAN: "the government body or official",
    Pihak.ATASAN_PEJABAT: "the official's superior",
    Pihak.PENGADILAN: "the court",
    Pihak.ADMIN: "the portal's administrator",
    Pihak.INSTANSI: "the agency",
}
