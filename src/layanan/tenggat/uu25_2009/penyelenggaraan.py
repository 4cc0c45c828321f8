"""The time limits of Bab III to V: organisation, duties and delivery (Pasal 6 to 38)."""

from typing import Final

from layanan.citation import UU_25_2009 as UU
from layanan.tenggat.uu25_2009._law import LAW
from layanan.text import Text
from layanan.waktu.deadline import Tenggat
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.norma import Arah, Kata, Pihak, Sifat

__all__ = [
    "EVALUASI_PELAKSANA",
    "KERJA_SAMA_TERTENTU",
    "LAPORAN_GUBERNUR",
    "LAPORAN_PELAKSANA",
    "PENGELOLAAN_PENGADUAN",
    "PENGUMUMAN_PERBAIKAN",
    "PENILAIAN_KINERJA",
    "PERINGKAT",
]

_NO_PERIOD: Final = Text(
    "Kata berkala tidak diberi angka; masanya kebijakan kantor.",
    "Berkala (periodically) is given no number; the period is the office's policy.",
)

# Pasal 6 ayat (5): the governor reports; the elucidation says the report *may* be given at least
# once a year "and/or at any time".
LAPORAN_GUBERNUR: Final = Tenggat(
    id="UU25-P6-5",
    citation=UU.pasal(6, ayat=5),
    pihak=(Pihak.GUBERNUR,),
    isi=Text(
        "melaporkan perkembangan kinerja pelayanan publik kepada DPRD Provinsi dan Menteri",
        "report on public-service performance to the provincial council and the Minister",
    ),
    penjelasan=UU.pasal(6, ayat=5, penjelasan=True),
    sifat=Sifat.BERKALA,
    jangka=JangkaWaktu(1, Satuan.TAHUN),
    kata=Kata.SEKALI,
    validity=LAW,
    catatan=Text(
        "Angkanya hanya ada di penjelasan, yang berkata dapat dan/atau sewaktu-waktu; "
        "titik awal tahunnya tidak disebut.",
        "The number stands only in the elucidation, which says may, and/or at any time; "
        "from when the year runs is not stated.",
    ),
)

# Pasal 7 ayat (4) huruf b
PERINGKAT: Final = Tenggat(
    id="UU25-P7-4-b",
    citation=UU.pasal(7, ayat=4, huruf="b"),
    pihak=(Pihak.MENTERI,),
    isi=Text("membuat peringkat kinerja penyelenggara", "rank the providers by performance"),
    sifat=Sifat.TANPA_ANGKA,
    kata=Kata.BERKALA,
    validity=LAW,
    catatan=_NO_PERIOD,
)

# Pasal 10 ayat (1); the elucidation offers four periods, to be set in the service standard.
EVALUASI_PELAKSANA: Final = Tenggat(
    id="UU25-P10-1",
    citation=UU.pasal(10, ayat=1),
    pihak=(Pihak.PENYELENGGARA,),
    isi=Text("mengevaluasi kinerja pelaksana", "evaluate the performance of its officers"),
    penjelasan=UU.pasal(10, ayat=1, penjelasan=True),
    sifat=Sifat.BERKALA,
    pilihan=tuple(JangkaWaktu(n, Satuan.BULAN) for n in (3, 6, 12, 24)),
    kata=Kata.SEKALI,
    pemicu=Text("evaluasi sebelumnya", "the evaluation before"),
    validity=LAW,
    akibat=(UU.pasal(54, ayat=2),),
    catatan=Text(
        "Pilihan masanya hanya ada di penjelasan dan ditetapkan dalam standar pelayanan; "
        "titik awal masa pertama tidak disebut.",
        "The choice of periods stands only in the elucidation and is made in the service "
        "standard; from when the first one runs is not stated.",
    ),
)

# Pasal 13 ayat (5): a special cooperation may last no longer and may not be repeated.
KERJA_SAMA_TERTENTU: Final = Tenggat(
    id="UU25-P13-5",
    citation=UU.pasal(13, ayat=5),
    pihak=(Pihak.PENYELENGGARA, Pihak.PIHAK_LAIN),
    isi=Text(
        "mengakhiri kerja sama tertentu, tanpa pengulangan",
        "end a special cooperation, without repeating it",
    ),
    sifat=Sifat.LAMA,
    jangka=JangkaWaktu(14, Satuan.HARI),
    pemicu=Text("kerja sama dimulai", "the start of the cooperation"),
    validity=LAW,
    catatan=Text(
        "Saat mulainya kerja sama tidak ditentukan. Bila hari pertama dihitung sebagai hari "
        "kesatu, hari terakhirnya sehari lebih awal daripada yang dihitung di sini.",
        "When the cooperation starts is not defined. If its first day counts as day one, the last "
        "day is one earlier than counted here.",
    ),
)

# Pasal 16 huruf e
LAPORAN_PELAKSANA: Final = Tenggat(
    id="UU25-P16-e",
    citation=UU.pasal(16, huruf="e"),
    pihak=(Pihak.PELAKSANA,),
    isi=Text(
        "melakukan evaluasi dan melaporkan keuangan dan kinerja kepada penyelenggara",
        "evaluate, and report on finance and performance to the provider",
    ),
    sifat=Sifat.TANPA_ANGKA,
    kata=Kata.BERKALA,
    validity=LAW,
    akibat=(UU.pasal(54, ayat=7),),
    catatan=_NO_PERIOD,
)

# Pasal 28 ayat (3): the only limit that runs backwards, and the only *hari kalender*.
PENGUMUMAN_PERBAIKAN: Final = Tenggat(
    id="UU25-P28-3",
    citation=UU.pasal(28, ayat=3),
    pihak=(Pihak.PENYELENGGARA,),
    isi=Text(
        "mengumumkan perbaikan sarana, prasarana, dan/atau fasilitas",
        "announce the repair of facilities",
    ),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(30, Satuan.HARI_KALENDER),
    kata=Kata.SEBELUM,
    pemicu=Text("pelaksanaan pekerjaan dimulai", "the start of the works"),
    arah=Arah.SEBELUM,
    validity=LAW,
    akibat=(UU.pasal(28, ayat=4),),
    catatan=Text(
        "Kelalaian menurut Pasal 28 ayat (4), dan sanksi Pasal 54 sampai 56, merujuk ayat (1) atau "
        "ayat (4); apakah pengumuman yang terlambat termasuk, tidak disebut. Keadaan kahar "
        "dikecualikan oleh penjelasan ayat (4).",
        "Negligence under Pasal 28 ayat (4), and the sanctions of Pasal 54 to 56, refer to ayat "
        "(1) or (4); whether a late announcement counts is not said. The elucidation of ayat (4) "
        "excepts force majeure.",
    ),
)

# Pasal 36 ayat (2): "within a certain time".
PENGELOLAAN_PENGADUAN: Final = Tenggat(
    id="UU25-P36-2",
    citation=UU.pasal(36, ayat=2),
    pihak=(Pihak.PENYELENGGARA,),
    isi=Text("mengelola pengaduan", "handle complaints"),
    sifat=Sifat.TANPA_ANGKA,
    validity=LAW,
    akibat=(UU.pasal(54, ayat=5),),
    catatan=Text(
        "Batas waktu tertentu tidak diberi angka; batas Pasal 44 dan Pasal 50 berlaku tersendiri.",
        "The certain time has no number; the limits of Pasal 44 and 50 apply on their own.",
    ),
)

# Pasal 38 ayat (1); the number is in the elucidation.
PENILAIAN_KINERJA: Final = Tenggat(
    id="UU25-P38-1",
    citation=UU.pasal(38, ayat=1),
    pihak=(Pihak.PENYELENGGARA,),
    isi=Text(
        "menilai kinerja penyelenggaraan pelayanan publik",
        "assess how the public service is performing",
    ),
    penjelasan=UU.pasal(38, ayat=1, penjelasan=True),
    sifat=Sifat.BERKALA,
    jangka=JangkaWaktu(1, Satuan.TAHUN),
    kata=Kata.KALI_DALAM,
    validity=LAW,
    akibat=(UU.pasal(54, ayat=6),),
    catatan=Text(
        "Sekurang-kurangnya satu kali dalam setahun hanya ada di penjelasan; apakah setahun itu "
        "tahun kalender atau sejak penilaian sebelumnya, tidak disebut.",
        "At least once in a year stands only in the elucidation; whether that is a calendar year "
        "or a year since the assessment before is not said.",
    ),
)
