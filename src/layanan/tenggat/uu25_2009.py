"""The time limits of UU 25/2009 on public service, in article order.

One row per norm that sets a time or asks for one, read off the text as promulgated. Readings the
text does not settle are said in the row's ``catatan``:

* *hari* stands bare everywhere but in Pasal 28 ayat (3), which says *hari kalender*.
* Pasal 54 gives three and six months, and a year, to mend one's ways, and never says from when.
* Three norms, Pasal 6 ayat (5), 10 ayat (1) and 38 ayat (1), have their numbers in the elucidation.
* Pasal 54 ayat (4) has two measures joined by *atau*, of which one has no number: two rows.

``akibat`` names the provision that attaches a consequence to the very duty of the row. Where that
works through another provision of the same law, the note says which.
"""

from datetime import date
from typing import Final

from layanan.citation import UU_25_2009 as UU
from layanan.text import Text
from layanan.validity import Validity
from layanan.waktu.deadline import Arah, Kata, Pihak, Sifat, Tenggat
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan

__all__ = [
    "AJUDIKASI_KHUSUS", "BEBAN_NEGARA", "EVALUASI_PELAKSANA", "KELENGKAPAN", "KEPUTUSAN",
    "KERJA_SAMA_TERTENTU", "LAPORAN_GUBERNUR", "LAPORAN_PELAKSANA", "PEMBAYARAN_GANTI_RUGI",
    "PEMENUHAN_ANGGARAN", "PEMENUHAN_KEWAJIBAN", "PEMENUHAN_SARANA_PENGADUAN",
    "PEMENUHAN_SELAMA_PEKERJAAN", "PENERAPAN_STANDAR", "PENGADUAN", "PENGELOLAAN_PENGADUAN",
    "PENGUMUMAN_PERBAIKAN", "PENILAIAN_KINERJA", "PENURUNAN_GAJI", "PENURUNAN_PANGKAT",
    "PENYAMPAIAN", "PENYESUAIAN_PERATURAN", "PERATURAN_GANTI_RUGI", "PERATURAN_PEDOMAN_STANDAR",
    "PERATURAN_PELAYANAN_BERJENJANG", "PERATURAN_PELAYANAN_TERPADU",
    "PERATURAN_PENGIKUTSERTAAN", "PERATURAN_RUANG_LINGKUP", "PERBAIKAN_KINERJA", "PERINGKAT",
    "PERWAKILAN_OMBUDSMAN", "TANDA_TERIMA", "TANGGAPAN", "TENGGAT",
]  # fmt: skip

_DIUNDANGKAN: Final = date(2009, 7, 18)
_LAW: Final = Validity(_DIUNDANGKAN)  # Pasal 62: in force on its promulgation
_PEDOMAN_DIUNDANGKAN: Final = date(2012, 10, 30)  # PP 96/2012, the regulation of Pasal 60 ayat (3)

_SINCE_PROMULGATION: Final = Text("undang-undang ini diundangkan", "the promulgation of this law")
_WARNED: Final = Text(
    "teguran tertulis (bacaan; pemicunya tidak disebut)",
    "the written warning (a reading; the text names no trigger)",
)
_WARNED_NOTE: Final = Text(
    "Teks tidak menyebut sejak kapan waktu ini dihitung; di sini dibaca sejak teguran tertulis.",
    "The text does not say from when this time runs; it is read here as from the written warning.",
)
_BELATED: Final = Text(
    "Peraturannya, PP 96/2012, baru diundangkan pada 30 Oktober 2012.",
    "The regulation, PP 96/2012, was promulgated only on 30 October 2012.",
)
_NO_PERIOD: Final = Text(
    "Kata berkala tidak diberi angka; masanya kebijakan kantor.",
    "Berkala (periodically) is given no number; the period is the office's policy.",
)
_IMPOSED: Final = Text("sanksi dikenakan", "the sanction being imposed")
_IMPOSED_NOTE: Final = Text(
    "Ini lamanya sanksi, bukan batas untuk bertindak; saat mulainya tidak disebut.",
    "This is how long the sanction lasts, not a last day to act; its start is not stated.",
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
    validity=_LAW,
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
    validity=_LAW,
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
    validity=_LAW,
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
    validity=_LAW,
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
    validity=_LAW,
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
    validity=_LAW,
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
    validity=_LAW,
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
    validity=_LAW,
    akibat=(UU.pasal(54, ayat=6),),
    catatan=Text(
        "Sekurang-kurangnya satu kali dalam setahun hanya ada di penjelasan; apakah setahun itu "
        "tahun kalender atau sejak penilaian sebelumnya, tidak disebut.",
        "At least once in a year stands only in the elucidation; whether that is a calendar year "
        "or a year since the assessment before is not said.",
    ),
)

# Pasal 42 ayat (2)
PENGADUAN: Final = Tenggat(
    id="UU25-P42-2",
    citation=UU.pasal(42, ayat=2),
    pihak=(Pihak.PENGADU,),
    isi=Text("mengajukan pengaduan", "file the complaint"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(30, Satuan.HARI),
    kata=Kata.SEJAK,
    pemicu=Text("pengadu menerima pelayanan", "the complainant receiving the service"),
    validity=_LAW,
    catatan=Text(
        "Akibat pengaduan yang terlambat tidak disebut, begitu pula awal waktunya bila pelayanan "
        "tidak pernah diberikan.",
        "What follows from a late complaint is not said, nor from when the time runs where the "
        "service was never given.",
    ),
)

# Pasal 44 ayat (1)
TANDA_TERIMA: Final = Tenggat(
    id="UU25-P44-1",
    citation=UU.pasal(44, ayat=1),
    pihak=(Pihak.PENYELENGGARA, Pihak.OMBUDSMAN),
    isi=Text("memberikan tanda terima pengaduan", "give a receipt for the complaint"),
    sifat=Sifat.TANPA_ANGKA,
    pemicu=Text("pengaduan diterima", "the complaint being received"),
    validity=_LAW,
    akibat=(UU.pasal(54, ayat=2),),
    catatan=Text(
        "Waktunya tidak disebut; sanksinya untuk penyelenggara atau pelaksana, bukan ombudsman.",
        "No time is set; the sanction is for the provider or its officer, not for the Ombudsman.",
    ),
)

# Pasal 44 ayat (3)
TANGGAPAN: Final = Tenggat(
    id="UU25-P44-3",
    citation=UU.pasal(44, ayat=3),
    pihak=(Pihak.PENYELENGGARA, Pihak.OMBUDSMAN),
    isi=Text(
        "menanggapi pengaduan, dengan memberitahukan lengkap atau tidaknya materi aduan",
        "respond to the complaint, saying whether its content is complete",
    ),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(14, Satuan.HARI),
    kata=Kata.SEJAK,
    pemicu=Text("pengaduan diterima", "the complaint being received"),
    validity=_LAW,
    akibat=(UU.pasal(54, ayat=5),),
    catatan=Text(
        "Sanksinya untuk penyelenggara atau pelaksana, bukan ombudsman.",
        "The sanction is for the provider or its officer, not for the Ombudsman.",
    ),
)

# Pasal 44 ayat (4), with its consequence in ayat (5).
KELENGKAPAN: Final = Tenggat(
    id="UU25-P44-4",
    citation=UU.pasal(44, ayat=4),
    pihak=(Pihak.PENGADU,),
    isi=Text("melengkapi materi aduan", "complete the content of the complaint"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(30, Satuan.HARI),
    kata=Kata.TERHITUNG_SEJAK,
    pemicu=Text("pengadu menerima tanggapan", "the complainant receiving the response"),
    validity=_LAW,
    akibat=(UU.pasal(44, ayat=5), UU.pasal(44, ayat=5, penjelasan=True)),
    catatan=Text(
        "Ayat (5) menganggap pengaduan dicabut; penjelasannya menyatakan pengaduan batal.",
        "Ayat (5) deems the complaint withdrawn; its elucidation declares it void.",
    ),
)

# Pasal 46 ayat (4)
PERWAKILAN_OMBUDSMAN: Final = Tenggat(
    id="UU25-P46-4",
    citation=UU.pasal(46, ayat=4),
    pihak=(Pihak.OMBUDSMAN,),
    isi=Text("membentuk perwakilan di daerah", "set up its regional offices"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(3, Satuan.TAHUN),
    kata=Kata.SEJAK,
    pemicu=_SINCE_PROMULGATION,
    mulai=_DIUNDANGKAN,
    validity=_LAW,
)

# Pasal 50 ayat (1)
KEPUTUSAN: Final = Tenggat(
    id="UU25-P50-1",
    citation=UU.pasal(50, ayat=1),
    pihak=(Pihak.PENYELENGGARA,),
    isi=Text("memutuskan hasil pemeriksaan pengaduan", "decide on the complaint"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(60, Satuan.HARI),
    kata=Kata.SEJAK,
    pemicu=Text("berkas pengaduan dinyatakan lengkap", "the file being declared complete"),
    validity=_LAW,
    akibat=(UU.pasal(54, ayat=7),),
)

# Pasal 50 ayat (2)
PENYAMPAIAN: Final = Tenggat(
    id="UU25-P50-2",
    citation=UU.pasal(50, ayat=2),
    pihak=(Pihak.PENYELENGGARA,),
    isi=Text("menyampaikan keputusan kepada pengadu", "deliver the decision to the complainant"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(14, Satuan.HARI),
    kata=Kata.SEJAK,
    pemicu=Text("keputusan diambil", "the decision being made"),
    validity=_LAW,
    akibat=(UU.pasal(54, ayat=5),),
)

# Pasal 50 ayat (3): the decision itself fixes the time.
PEMBAYARAN_GANTI_RUGI: Final = Tenggat(
    id="UU25-P50-3",
    citation=UU.pasal(50, ayat=3),
    pihak=(Pihak.PENYELENGGARA,),
    isi=Text("membayar ganti rugi", "pay the compensation"),
    sifat=Sifat.TANPA_ANGKA,
    pemicu=Text("keputusan atas pengaduan", "the decision on the complaint"),
    validity=_LAW,
    akibat=(UU.pasal(57, ayat=3),),
    catatan=Text(
        "Batas pembayaran ditetapkan dalam keputusannya; kewajiban membayar ada pada Pasal 57 "
        "ayat (3), setelah nilai kerugian dibuktikan.",
        "The decision itself sets the time to pay; the duty to pay is in Pasal 57 ayat (3), once "
        "the loss has been proved.",
    ),
)

# Pasal 50 ayat (6)
AJUDIKASI_KHUSUS: Final = Tenggat(
    id="UU25-P50-6",
    citation=UU.pasal(50, ayat=6),
    pihak=(Pihak.OMBUDSMAN,),
    isi=Text("melaksanakan ajudikasi khusus", "bring special adjudication into being"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(5, Satuan.TAHUN),
    kata=Kata.SEJAK,
    pemicu=_SINCE_PROMULGATION,
    mulai=_DIUNDANGKAN,
    validity=_LAW,
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
    validity=_LAW,
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
    validity=_LAW,
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
    validity=_LAW,
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
    validity=_LAW,
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
    validity=_LAW,
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
    validity=_LAW,
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
    validity=_LAW,
    akibat=(UU.pasal(54, ayat=11),),
    catatan=Text(
        "Teks tidak menyebut sejak kapan waktu ini dihitung; di sini dibaca sejak pembekuan.",
        "The text does not say from when this time runs; it is read here as from the freeze.",
    ),
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
    mulai=_DIUNDANGKAN,
    validity=_LAW,
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
        pemicu=_SINCE_PROMULGATION,
        mulai=_DIUNDANGKAN,
        validity=_LAW,
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
    validity=_LAW,
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
    validity=_LAW,
    catatan=Text(
        "Teks hanya menyebut dimulai tahun anggaran 2011. Tahun anggaran dibaca mulai 1 Januari, "
        "menurut hukum keuangan negara, bukan menurut undang-undang ini.",
        "The text says only: beginning with budget year 2011. That the budget year begins on 1 "
        "January is taken from the law of state finance, not from this law.",
    ),
)

TENGGAT: Final = (
    LAPORAN_GUBERNUR, PERINGKAT, EVALUASI_PELAKSANA, KERJA_SAMA_TERTENTU, LAPORAN_PELAKSANA,
    PENGUMUMAN_PERBAIKAN, PENGELOLAAN_PENGADUAN, PENILAIAN_KINERJA, PENGADUAN, TANDA_TERIMA,
    TANGGAPAN, KELENGKAPAN, PERWAKILAN_OMBUDSMAN, KEPUTUSAN, PENYAMPAIAN, PEMBAYARAN_GANTI_RUGI,
    AJUDIKASI_KHUSUS, PEMENUHAN_KEWAJIBAN, PEMENUHAN_ANGGARAN, PEMENUHAN_SARANA_PENGADUAN,
    PEMENUHAN_SELAMA_PEKERJAAN, PENURUNAN_GAJI, PENURUNAN_PANGKAT, PERBAIKAN_KINERJA,
    PENYESUAIAN_PERATURAN, PERATURAN_RUANG_LINGKUP, PERATURAN_PELAYANAN_TERPADU,
    PERATURAN_PEDOMAN_STANDAR, PENERAPAN_STANDAR, PERATURAN_PELAYANAN_BERJENJANG,
    PERATURAN_PENGIKUTSERTAAN, PERATURAN_GANTI_RUGI, BEBAN_NEGARA,
)  # fmt: skip
"""Every time limit of UU 25/2009, in article order."""
