"""Why words are not read as a fee."""

from enum import Enum, unique
from typing import final

from layanan.text import Text

__all__ = ["AlasanBiaya", "RefusedError"]


@final
@unique
class AlasanBiaya(Enum):
    """Alasan: why words are not read as a fee."""

    KOSONG = Text("tidak ada isinya", "nothing is said")
    TERLALU_PANJANG = Text("terlalu panjang untuk dibaca", "too long to be read")
    BENTUK_ANGKA = Text("angka dengan pemisah yang taksa", "a number with ambiguous separators")
    BERBEDA = Text("angka dan kata berbeda", "digits and words disagree")
    TANPA_RUPIAH = Text("tanpa jumlah rupiah", "no amount in rupiah")
    DASAR_HITUNG = Text("dasar hitung tanpa rumus", "a basis of calculation without a formula")
    RUMUS_RUSAK = Text("rumus yang tidak utuh", "a formula that is not whole")
    BATAS = Text("hanya batas atau perkiraan", "only a bound or an estimate")
    TARIF_LAMA = Text(
        "tarif lama tanpa hari berakhirnya", "a former fee without the day on which it ended"
    )
    DUA_BACAAN = Text("dapat dibaca lebih dari satu cara", "can be read in more than one way")
    TIDAK_DIPAHAMI = Text("tidak dipahami", "not understood")

    @property
    def text(self) -> Text:
        """The reason in both languages."""
        return self.value


class RefusedError(Exception):
    """Words that are not read as a row of a fee."""

    def __init__(self, alasan: AlasanBiaya) -> None:
        self.alasan = alasan
        super().__init__(alasan)
