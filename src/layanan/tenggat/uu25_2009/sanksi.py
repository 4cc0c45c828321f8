"""The time limits of Bab VIII: sanctions (Pasal 54)."""

from typing import Final

from layanan.citation import UU_25_2009 as UU
from layanan.tenggat.uu25_2009._law import LAW
from layanan.text import Text
from layanan.waktu.deadline import Tenggat
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.norma import Pihak, Sifat

__all__ = [
    "PEMENUHAN_ANGGARAN",
    "PEMENUHAN_KEWAJIBAN",
    "PEMENUHAN_SARANA_PENGADUAN",
    "PEMENUHAN_SELAMA_PEKERJAAN",
    "PENURUNAN_GAJI",
    "PENURUNAN_PANGKAT",
    "PERBAIKAN_KINERJA",
]

_WARNED: Final = Text(
    "teguran tertulis (bacaan; pemicunya tidak disebut)",
    "the written warning (a reading; the text names no trigger)",
)
_WARNED_NOTE: Final = Text(
    "Teks tidak menyebut sejak kapan waktu ini dihitung; di sini dibaca sejak teguran tertulis.",
    "The text does not say from when this time runs; it is read here as from the written warning.",
)
_IMPOSED: Final = Text("sanksi dikenakan", "the sanction being imposed")
_IMPOSED_NOTE: Final = Text(
    "Ini lamanya sanksi, bukan batas untuk bertindak; saat mulainya tidak disebut.",
    "This is how long the sanction lasts, not a last day to act; its start is not stated.",
)

# Pasal 54 ayat (2)
PEMENUHAN_KEWAJIBAN: Final = Tenggat(
    id="UU25-P54-2",
    citation=UU.pasal(54, ayat=2),
    pihak=(Pihak.PENYELENGGARA, Pihak.PELAKSANA),
    isi=Text(
        "melaksanakan ketentuan yang dilanggar setelah teguran tertulis",
        "carry out the duty breached, after a written warning",
    ),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(3, Satuan.BULAN),
    pemicu=_WARNED,
    validity=LAW,
    akibat=(UU.pasal(54, ayat=2),),
    catatan=_WARNED_NOTE,
)

# Pasal 54 ayat (3)
PEMENUHAN_ANGGARAN: Final = Tenggat(
    id="UU25-P54-3",
    citation=UU.pasal(54, ayat=3),
    pihak=(Pihak.PENYELENGGARA, Pihak.PELAKSANA),
    isi=Text(
        "mengalokasikan anggaran (Pasal 33 ayat (2)) setelah teguran tertulis",
        "allocate the budget of Pasal 33 ayat (2), after a written warning",
    ),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(1, Satuan.TAHUN),
    pemicu=_WARNED,
    validity=LAW,
    akibat=(UU.pasal(54, ayat=3),),
    catatan=_WARNED_NOTE,
)

_EITHER: Final = Text(
    "Ayat ini menyebut 3 bulan atau masa pelaksanaan pekerjaan, tanpa berkata kapan yang mana "
    "berlaku. {note}",
    "The ayat says 3 months or the period of the works, and not when which applies. {note}",
).format(note=_WARNED_NOTE)

# Pasal 54 ayat (4), its first measure.
PEMENUHAN_SARANA_PENGADUAN: Final = Tenggat(
    id="UU25-P54-4",
    citation=UU.pasal(54, ayat=4),
    pihak=(Pihak.PENYELENGGARA, Pihak.PELAKSANA),
    isi=Text(
        "menyediakan sarana pengaduan dan mengumumkan penanggung jawabnya setelah teguran tertulis",
        "provide complaint channels and announce who is in charge, after a written warning",
    ),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(3, Satuan.BULAN),
    pemicu=_WARNED,
    validity=LAW,
    akibat=(UU.pasal(54, ayat=4),),
    catatan=_EITHER,
)

# Pasal 54 ayat (4), its second measure: "or within the period in which the works are carried out".
PEMENUHAN_SELAMA_PEKERJAAN: Final = Tenggat(
    id="UU25-P54-4-masa",
    citation=UU.pasal(54, ayat=4),
    pihak=(Pihak.PENYELENGGARA, Pihak.PELAKSANA),
    isi=Text(
        "menyediakan sarana pengaduan dan mengumumkan penanggung jawabnya dalam masa pekerjaan",
        "provide complaint channels and announce who is in charge, within the period of the works",
    ),
    sifat=Sifat.TANPA_ANGKA,
    pemicu=_WARNED,
    validity=LAW,
    akibat=(UU.pasal(54, ayat=4),),
    catatan=_EITHER,
)

# Pasal 54 ayat (5)
PENURUNAN_GAJI: Final = Tenggat(
    id="UU25-P54-5",
    citation=UU.pasal(54, ayat=5),
    pihak=(Pihak.PENYELENGGARA, Pihak.PELAKSANA),
    isi=Text("menjalani penurunan gaji", "bear the pay cut"),
    sifat=Sifat.LAMA,
    jangka=JangkaWaktu(1, Satuan.TAHUN),
    pemicu=_IMPOSED,
    validity=LAW,
    catatan=_IMPOSED_NOTE,
)

# Pasal 54 ayat (6)
PENURUNAN_PANGKAT: Final = Tenggat(
    id="UU25-P54-6",
    citation=UU.pasal(54, ayat=6),
    pihak=(Pihak.PENYELENGGARA, Pihak.PELAKSANA),
    isi=Text("menjalani penurunan pangkat", "bear the demotion"),
    sifat=Sifat.LAMA,
    jangka=JangkaWaktu(1, Satuan.TAHUN),
    pemicu=_IMPOSED,
    validity=LAW,
    catatan=_IMPOSED_NOTE,
)

# Pasal 54 ayat (11)
PERBAIKAN_KINERJA: Final = Tenggat(
    id="UU25-P54-11",
    citation=UU.pasal(54, ayat=11),
    pihak=(Pihak.PENYELENGGARA,),
    isi=Text(
        "memperbaiki kinerja setelah pembekuan misi dan/atau izin",
        "improve, after its mission or licence was frozen",
    ),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(6, Satuan.BULAN),
    pemicu=Text(
        "pembekuan misi dan/atau izin (bacaan; pemicunya tidak disebut)",
        "the freeze of the mission or licence (a reading; the text names no trigger)",
    ),
    validity=LAW,
    akibat=(UU.pasal(54, ayat=11),),
    catatan=Text(
        "Teks tidak menyebut sejak kapan waktu ini dihitung; di sini dibaca sejak pembekuan.",
        "The text does not say from when this time runs; it is read here as from the freeze.",
    ),
)
