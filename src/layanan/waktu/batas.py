"""What a stated length bounds, how lengths stand to each other, and why words are no length."""

from enum import Enum, StrEnum, unique
from typing import final

from layanan.text import Text

__all__ = ["Alasan", "Batas", "Bentuk"]


@final
@unique
class Batas(StrEnum):
    """Batas: what a stated length bounds.

    It speaks of the time between trigger and act. "Paling lambat 5 hari sebelum" asks for at least
    five days between them, so it is *paling singkat*.
    """

    TEPAT = "tepat"
    PALING_LAMA = "paling lama"
    KURANG_DARI = "kurang dari"
    PALING_SINGKAT = "paling singkat"
    LEBIH_DARI = "lebih dari"
    KIRA_KIRA = "kira-kira"
    RATA_RATA = "rata-rata"


@final
@unique
class Bentuk(StrEnum):
    """Bentuk: how the lengths of one phrase stand to each other.

    ===============  ============================================================
    *tunggal*        one length
    *rentang*        one length, from a shortest to a longest
    *rincian*        steps that add up
    *jendela*        a shortest and a longest bound of one act
    *pilihan*        lengths of which one holds
    *daftar*         several; the phrase does not say whether they add up
    *berulang*       one that recurs
    *perpanjangan*   one, and another by which it may be extended
    *tidak terbaca*  none was read
    ===============  ============================================================
    """

    TUNGGAL = "tunggal"
    RENTANG = "rentang"
    RINCIAN = "rincian"
    JENDELA = "jendela"
    PILIHAN = "pilihan"
    DAFTAR = "daftar"
    BERULANG = "berulang"
    PERPANJANGAN = "perpanjangan"
    TIDAK_TERBACA = "tidak terbaca"


@final
@unique
class Alasan(Enum):
    """Alasan: why words are not read as a length of time."""

    KOSONG = Text("tidak ada isinya", "nothing is said")
    TERLALU_PANJANG = Text("terlalu panjang untuk dibaca", "too long to be read")
    JAM_BUKA = Text("jam atau hari buka, bukan lama", "opening hours or days, no length of time")
    TANGGAL = Text("tanggal, bukan lama", "a date, no length of time")
    SEKETIKA = Text(
        "seketika atau hari itu juga, tanpa lama", "at once or the same day, no length of time"
    )
    TANPA_ANGKA = Text("syarat tanpa angka", "a condition without a number")
    KETENTUAN = Text("menurut ketentuan atau keadaan lain", "as other provisions or events have it")
    PEMOHON = Text("ditentukan pemohon", "left to the applicant")
    TANPA_SATUAN = Text("angka tanpa satuan waktu", "a number without a unit of time")
    ANGKA_HILANG = Text("angka hilang di depan kata", "words of a number whose digits are lost")
    SATUAN_LAIN = Text("satuan waktu lain", "a unit of time that is not supported")
    PECAHAN = Text("pecahan yang tidak genap dalam satuan apa pun", "a fraction of no exact length")
    BERBEDA = Text("angka dan kata berbeda", "digits and words disagree")
    BUKAN_BILANGAN = Text("bukan bilangan yang pasti", "no certain number")
    BERTENTANGAN = Text("batas yang bertentangan", "bounds that contradict each other")
    DUA_BACAAN = Text("dapat dibaca lebih dari satu cara", "can be read in more than one way")
    BUKAN_JANJI = Text(
        "umur, masa berlaku, syarat, atau lama lain, bukan janji waktu",
        "an age, a validity, a condition or another length, no promise of time",
    )
    TIDAK_DIPAHAMI = Text("tidak dipahami", "not understood")

    @property
    def text(self) -> Text:
        """The reason in both languages."""
        return self.value

    def explain(self, detail: Text | None) -> Text:
        """Return the reason, with its detail where there is one."""
        if detail is None:
            return self.value
        return Text("{reason}: {detail}", "{reason}: {detail}").format(
            reason=self.value, detail=detail
        )
