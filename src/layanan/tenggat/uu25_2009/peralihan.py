"""The time limits of Bab IX and X: transition and closing (Pasal 59 to 61)."""

from datetime import date
from typing import Final

from layanan.citation import UU_25_2009 as UU
from layanan.tenggat.uu25_2009._law import DIUNDANGKAN, LAW, SINCE_PROMULGATION
from layanan.text import Text
from layanan.waktu.deadline import Tenggat
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.norma import Kata, Pihak, Sifat

__all__ = [
    "BEBAN_NEGARA",
    "PENERAPAN_STANDAR",
    "PENYESUAIAN_PERATURAN",
    "PERATURAN_GANTI_RUGI",
    "PERATURAN_PEDOMAN_STANDAR",
    "PERATURAN_PELAYANAN_BERJENJANG",
    "PERATURAN_PELAYANAN_TERPADU",
    "PERATURAN_PENGIKUTSERTAAN",
    "PERATURAN_RUANG_LINGKUP",
]

_PEDOMAN_DIUNDANGKAN: Final = date(2012, 10, 30)  # PP 96/2012, the regulation of Pasal 60 ayat (3)
_BELATED: Final = Text(
    "Peraturannya, PP 96/2012, baru diundangkan pada 30 Oktober 2012.",
    "The regulation, PP 96/2012, was promulgated only on 30 October 2012.",
)

# Pasal 59
PENYESUAIAN_PERATURAN: Final = Tenggat(
    id="UU25-P59",
    citation=UU.pasal(59),
    pihak=(Pihak.PEMBENTUK_PERATURAN,),
    isi=Text(
        "menyesuaikan semua peraturan mengenai pelayanan publik",
        "adapt all rules on public service to this law",
    ),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(2, Satuan.TAHUN),
    pemicu=Text("undang-undang ini mulai berlaku", "the entry into force of this law"),
    mulai=DIUNDANGKAN,
    validity=LAW,
    catatan=Text(
        "Siapa yang harus menyesuaikan tidak disebut; mulai berlaku sama dengan diundangkan.",
        "Who has to adapt them is not said; the law took effect on the day it was promulgated.",
    ),
)


def _regulation(
    ayat: int, isi: Text, by: Pihak = Pihak.PEMERINTAH, catatan: Text = _BELATED
) -> Tenggat:
    """Make one of the six rows of Pasal 60 that differ only in what is to be issued."""
    return Tenggat(
        id=f"UU25-P60-{ayat}",
        citation=UU.pasal(60, ayat=ayat),
        pihak=(by,),
        isi=isi,
        sifat=Sifat.BATAS,
        jangka=JangkaWaktu(6, Satuan.BULAN),
        kata=Kata.SEJAK,
        pemicu=SINCE_PROMULGATION,
        mulai=DIUNDANGKAN,
        validity=LAW,
        catatan=catatan,
    )


# Pasal 60 ayat (1)
PERATURAN_RUANG_LINGKUP: Final = _regulation(
    1,
    Text(
        "menetapkan peraturan pemerintah mengenai ruang lingkup pelayanan publik",
        "issue the government regulation on the scope of public service",
    ),
)

# Pasal 60 ayat (2)
PERATURAN_PELAYANAN_TERPADU: Final = _regulation(
    2,
    Text(
        "menetapkan peraturan pemerintah mengenai sistem pelayanan terpadu",
        "issue the government regulation on integrated service",
    ),
)

# Pasal 60 ayat (3)
PERATURAN_PEDOMAN_STANDAR: Final = _regulation(
    3,
    Text(
        "menetapkan peraturan pemerintah mengenai pedoman penyusunan standar pelayanan",
        "issue the government regulation on drawing up service standards",
    ),
)

# Pasal 60 ayat (4)
PENERAPAN_STANDAR: Final = Tenggat(
    id="UU25-P60-4",
    citation=UU.pasal(60, ayat=4),
    pihak=(Pihak.PENYELENGGARA,),
    isi=Text(
        "menyusun, menetapkan, dan menerapkan standar pelayanan",
        "draw up, set and apply its service standards",
    ),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(6, Satuan.BULAN),
    kata=Kata.SETELAH,
    pemicu=Text(
        "peraturan pemerintah mengenai pedoman penyusunan standar pelayanan diundangkan",
        "the promulgation of the government regulation on drawing up service standards",
    ),
    mulai=_PEDOMAN_DIUNDANGKAN,
    validity=LAW,
    akibat=(UU.pasal(54, ayat=7), UU.pasal(54, ayat=8), UU.pasal(54, ayat=10)),
    catatan=Text(
        "Sanksinya melalui Pasal 15 huruf a dan Pasal 20 ayat (1) dan ayat (3); Pasal 54 ayat (10) "
        "hanya bagi penyelenggara misi negara. Penjelasan ayat ini menghitung sejak pedoman "
        "selesai, bukan sejak diundangkan.",
        "The sanctions work through Pasal 15 huruf a and Pasal 20 ayat (1) and (3); Pasal 54 ayat "
        "(10) is only for those on a mission of the state. The elucidation counts from the "
        "completion of the guidelines, not from promulgation.",
    ),
)

# Pasal 60 ayat (5)
PERATURAN_PELAYANAN_BERJENJANG: Final = _regulation(
    5,
    Text(
        "menetapkan peraturan pemerintah mengenai proporsi akses dan kategori kelompok masyarakat",
        "issue the government regulation on shares of access and categories of the public",
    ),
)

# Pasal 60 ayat (6)
PERATURAN_PENGIKUTSERTAAN: Final = _regulation(
    6,
    Text(
        "menetapkan peraturan pemerintah mengenai tata cara pengikutsertaan masyarakat",
        "issue the government regulation on taking part by the public",
    ),
)

# Pasal 60 ayat (7)
PERATURAN_GANTI_RUGI: Final = _regulation(
    7,
    Text(
        "menetapkan peraturan presiden mengenai ganti rugi",
        "issue the presidential regulation on compensation",
    ),
    by=Pihak.PRESIDEN,
    catatan=Text(
        "Peraturan presiden ini belum ada pada 20 April 2022; sesudahnya belum dipastikan.",
        "It did not exist on 20 April 2022; whether it does since has not been established.",
    ),
)

# Pasal 61: a budget year is named, not a length.
BEBAN_NEGARA: Final = Tenggat(
    id="UU25-P61",
    citation=UU.pasal(61),
    pihak=(Pihak.NEGARA,),
    isi=Text(
        "menanggung biaya pelayanan yang dibebankan kepada negara (Pasal 31 ayat (2))",
        "bear the cost of the services charged to the state (Pasal 31 ayat (2))",
    ),
    sifat=Sifat.TAHUN_ANGGARAN,
    mulai=date(2011, 1, 1),
    validity=LAW,
    catatan=Text(
        "Teks hanya menyebut dimulai tahun anggaran 2011. Tahun anggaran dibaca mulai 1 Januari, "
        "menurut hukum keuangan negara, bukan menurut undang-undang ini.",
        "The text says only: beginning with budget year 2011. That the budget year begins on 1 "
        "January is taken from the law of state finance, not from this law.",
    ),
)
