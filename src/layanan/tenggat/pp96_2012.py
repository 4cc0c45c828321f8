"""The time limits of PP 96/2012, which carries out UU 25/2009, in article order.

One row per norm that sets a time or asks for one, read off the text as promulgated. The drafting of
a service standard is the densest stretch of either law:

=========================  ======================  ===========================================
row                        length                  counted from
=========================  ======================  ===========================================
`PUBLIKASI_RANCANGAN`      5 hari kerja            the signing of the minutes
`MASUKAN`                  7 hari kerja            the publication of the draft
`PERBAIKAN_RANCANGAN`      14 **hari**             the last day for comments
`PENETAPAN_STANDAR`        no number               the improvement of the draft
`PUBLIKASI_MAKLUMAT`       7 hari kerja            the adoption of the standard
=========================  ======================  ===========================================

Bare *hari* stands beside *hari kerja* in one and the same pasal (27), and nothing says whether the
difference is meant.
"""

from datetime import date
from typing import Final

from layanan.citation import PP_96_2012 as PP
from layanan.text import Text
from layanan.validity import Validity
from layanan.waktu.deadline import Tenggat
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.norma import Kata, Pihak, Sifat

__all__ = [
    "BIAYA_LAMA",
    "EVALUASI_STANDAR",
    "LAPORAN_TERPADU",
    "MASUKAN",
    "PELAPORAN_OMBUDSMAN",
    "PENETAPAN_STANDAR",
    "PENINJAUAN_ULANG",
    "PENURUNAN_GAJI",
    "PENYESUAIAN_STANDAR",
    "PENYUSUNAN_STANDAR",
    "PENYUSUNAN_STANDAR_BARU",
    "PERBAIKAN_KINERJA",
    "PERBAIKAN_RANCANGAN",
    "PUBLIKASI_MAKLUMAT",
    "PUBLIKASI_RANCANGAN",
    "TENGGAT",
    "TINDAK_LANJUT",
    "UKURAN_AKTIVA",
]

_BERLAKU: Final = date(2012, 10, 30)
_LAW: Final = Validity(_BERLAKU)  # Pasal 51: in force on its promulgation

_SINCE_FORCE: Final = Text(
    "peraturan pemerintah ini berlaku", "the entry into force of this regulation"
)
_NO_LIMIT: Final = Text("Tidak ada batas waktu dalam teks.", "The text sets no time.")

# Pasal 10 ayat (2) huruf a: a test, not a duty; the running year is the time it is measured in.
UKURAN_AKTIVA: Final = Tenggat(
    id="PP96-P10-2-a",
    citation=PP.pasal(10, ayat=2, huruf="a"),
    pihak=(Pihak.BADAN_HUKUM,),
    isi=Text(
        "memenuhi besaran aktiva pada tahun berjalan untuk dikategorikan sebagai penyelenggara",
        "meet the size of assets in the running year to be classed as a provider",
    ),
    sifat=Sifat.TANPA_ANGKA,
    validity=_LAW,
    catatan=Text(
        "Ini ukuran, bukan kewajiban; apakah tahun berjalan itu tahun kalender atau tahun "
        "anggaran, tidak disebut.",
        "This is a test and no duty; whether the running year is a calendar or a budget year is "
        "not said.",
    ),
)

# Pasal 20 ayat (2): "periodically, or at any time if needed".
LAPORAN_TERPADU: Final = Tenggat(
    id="PP96-P20-2",
    citation=PP.pasal(20, ayat=2),
    pihak=(Pihak.PENYELENGGARA,),
    isi=Text(
        "melaporkan perkembangan pelayanan terpadu satu pintu kepada pemberi wewenang",
        "report on the one-door service to whoever delegated or transferred the authority",
    ),
    sifat=Sifat.TANPA_ANGKA,
    kata=Kata.BERKALA,
    validity=_LAW,
    akibat=(PP.pasal(49, ayat=2),),
    catatan=Text(
        "Berkala tanpa angka, atau sewaktu-waktu jika diperlukan; masanya kebijakan kantor.",
        "Periodically without a number, or at any time if needed; the period is the office's "
        "policy.",
    ),
)

# Pasal 27 ayat (1)
PUBLIKASI_RANCANGAN: Final = Tenggat(
    id="PP96-P27-1",
    citation=PP.pasal(27, ayat=1),
    pihak=(Pihak.PENYELENGGARA,),
    isi=Text("memublikasikan rancangan standar pelayanan", "publish the draft service standard"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(5, Satuan.HARI_KERJA),
    kata=Kata.SEJAK,
    pemicu=Text("berita acara penyusunan ditandatangani", "the minutes of drafting being signed"),
    validity=_LAW,
    akibat=(PP.pasal(49, ayat=1),),
)

# Pasal 27 ayat (2)
MASUKAN: Final = Tenggat(
    id="PP96-P27-2",
    citation=PP.pasal(27, ayat=2),
    pihak=(Pihak.MASYARAKAT, Pihak.PIHAK_TERKAIT),
    isi=Text(
        "mengajukan tanggapan atau masukan terhadap rancangan standar pelayanan",
        "comment on the draft service standard",
    ),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(7, Satuan.HARI_KERJA),
    kata=Kata.SEJAK,
    pemicu=Text("rancangan dipublikasikan", "the draft being published"),
    validity=_LAW,
    catatan=Text(
        "Nasib masukan yang terlambat tidak disebut.", "What becomes of a late comment is not said."
    ),
)

# Pasal 27 ayat (3): bare *hari*, between two limits in *hari kerja*.
PERBAIKAN_RANCANGAN: Final = Tenggat(
    id="PP96-P27-3",
    citation=PP.pasal(27, ayat=3),
    pihak=(Pihak.PENYELENGGARA,),
    isi=Text(
        "memperbaiki rancangan standar pelayanan berdasarkan tanggapan atau masukan",
        "improve the draft service standard in the light of the comments",
    ),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(14, Satuan.HARI),
    kata=Kata.SEJAK,
    pemicu=Text("batas akhir pengajuan tanggapan atau masukan", "the last day for comments"),
    validity=_LAW,
    akibat=(PP.pasal(49, ayat=1),),
    catatan=Text(
        "Ayat (1) dan ayat (2) menyebut hari kerja, ayat ini hanya hari; apakah bedanya disengaja, "
        "tidak disebut.",
        "Ayat (1) and (2) say hari kerja, this one only hari; whether the difference is meant is "
        "not said.",
    ),
)

# Pasal 27 ayat (4)
PENETAPAN_STANDAR: Final = Tenggat(
    id="PP96-P27-4",
    citation=PP.pasal(27, ayat=4),
    pihak=(Pihak.PENYELENGGARA,),
    isi=Text("menetapkan standar pelayanan", "adopt the service standard"),
    sifat=Sifat.TANPA_ANGKA,
    pemicu=Text("rancangan diperbaiki", "the draft being improved"),
    validity=_LAW,
    akibat=(PP.pasal(49, ayat=4),),
    catatan=Text(
        "Tidak ada batas waktu; sanksi hanya melalui Pasal 22 ayat (1), bila standar tidak pernah "
        "ditetapkan.",
        "No time is set; a sanction follows only through Pasal 22 ayat (1), if no standard is ever "
        "adopted.",
    ),
)

# Pasal 28 ayat (1): a power, not a duty.
PELAPORAN_OMBUDSMAN: Final = Tenggat(
    id="PP96-P28-1",
    citation=PP.pasal(28, ayat=1),
    pihak=(Pihak.MASYARAKAT, Pihak.PIHAK_TERKAIT),
    isi=Text(
        "melaporkan ketidakpuasan atas perbaikan rancangan kepada Ombudsman",
        "report dissatisfaction with the improved draft to the Ombudsman",
    ),
    sifat=Sifat.TANPA_ANGKA,
    pemicu=Text("perbaikan rancangan", "the improvement of the draft"),
    validity=_LAW,
    catatan=_NO_LIMIT,
)

# Pasal 29 ayat (3): a permission that lasts until the new tariff is approved.
BIAYA_LAMA: Final = Tenggat(
    id="PP96-P29-3",
    citation=PP.pasal(29, ayat=3),
    pihak=(Pihak.PENYELENGGARA,),
    isi=Text(
        "menggunakan biaya/tarif yang masih berlaku sampai biaya/tarif baru disetujui",
        "keep to the tariff in force until the new one is approved",
    ),
    sifat=Sifat.TANPA_ANGKA,
    validity=_LAW,
    catatan=Text(
        "Kebolehan, bukan kewajiban; berlaku selama persetujuan belum ada, tanpa batas waktu.",
        "A permission and no duty; it lasts while there is no approval, without a limit.",
    ),
)

# Pasal 30 ayat (4)
PUBLIKASI_MAKLUMAT: Final = Tenggat(
    id="PP96-P30-4",
    citation=PP.pasal(30, ayat=4),
    pihak=(Pihak.PENYELENGGARA,),
    isi=Text("memublikasikan maklumat pelayanan", "publish the service declaration"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(7, Satuan.HARI_KERJA),
    kata=Kata.SEJAK,
    pemicu=Text("standar pelayanan ditetapkan", "the service standard being adopted"),
    validity=_LAW,
    akibat=(PP.pasal(49, ayat=1),),
    catatan=Text(
        "Ayat (4) sendiri tidak bersanksi; sanksinya melalui kewajiban memublikasikan pada ayat "
        "(3). Tidak adanya maklumat sama sekali melanggar ayat (1).",
        "Ayat (4) itself carries no sanction; it works through the duty to publish in ayat (3). "
        "Having no declaration at all breaches ayat (1).",
    ),
)

# Pasal 32 ayat (1)
EVALUASI_STANDAR: Final = Tenggat(
    id="PP96-P32-1",
    citation=PP.pasal(32, ayat=1),
    pihak=(Pihak.PENYELENGGARA,),
    isi=Text(
        "mengevaluasi penerapan standar pelayanan",
        "evaluate how the service standard is applied",
    ),
    sifat=Sifat.BERKALA,
    jangka=JangkaWaktu(1, Satuan.TAHUN),
    kata=Kata.SETIAP,
    validity=_LAW,
    akibat=(PP.pasal(49, ayat=1),),
    catatan=Text(
        "Titik awal tahun pertama tidak disebut.", "From when the first year runs is not said."
    ),
)

# Pasal 33 ayat (1)
PENINJAUAN_ULANG: Final = Tenggat(
    id="PP96-P33-1",
    citation=PP.pasal(33, ayat=1),
    pihak=(Pihak.PENYELENGGARA,),
    isi=Text("meninjau ulang standar pelayanan", "review the service standard"),
    sifat=Sifat.BERKALA,
    jangka=JangkaWaktu(3, Satuan.TAHUN),
    kata=Kata.SETIAP,
    validity=_LAW,
    akibat=(PP.pasal(49, ayat=3),),
    catatan=Text(
        "Untuk standar yang telah dilaksanakan; titik awal tiga tahun pertama tidak disebut.",
        "For a standard that has been put into practice; from when the first three years run is "
        "not said.",
    ),
)

# Pasal 42 ayat (2)
TINDAK_LANJUT: Final = Tenggat(
    id="PP96-P42-2",
    citation=PP.pasal(42, ayat=2),
    pihak=(Pihak.PENYELENGGARA,),
    isi=Text(
        "memberi informasi tentang tindak lanjut masukan, tanggapan, laporan, dan/atau pengaduan",
        "inform the public of what became of its input, responses, reports or complaints",
    ),
    sifat=Sifat.TANPA_ANGKA,
    validity=_LAW,
    akibat=(PP.pasal(49, ayat=1),),
    catatan=_NO_LIMIT,
)

# Pasal 49 ayat (2)
PENURUNAN_GAJI: Final = Tenggat(
    id="PP96-P49-2",
    citation=PP.pasal(49, ayat=2),
    pihak=(Pihak.PENYELENGGARA, Pihak.PELAKSANA),
    isi=Text("menjalani penurunan gaji", "bear the pay cut"),
    sifat=Sifat.LAMA,
    jangka=JangkaWaktu(1, Satuan.TAHUN),
    pemicu=Text("sanksi dikenakan", "the sanction being imposed"),
    validity=_LAW,
    catatan=Text(
        "Ini lamanya sanksi, bukan batas untuk bertindak; saat mulainya tidak disebut.",
        "This is how long the sanction lasts, not a last day to act; its start is not stated.",
    ),
)

# Pasal 49 ayat (7)
PERBAIKAN_KINERJA: Final = Tenggat(
    id="PP96-P49-7",
    citation=PP.pasal(49, ayat=7),
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
    akibat=(PP.pasal(49, ayat=7),),
    catatan=Text(
        "Teks tidak menyebut sejak kapan waktu ini dihitung; di sini dibaca sejak pembekuan.",
        "The text does not say from when this time runs; it is read here as from the freeze.",
    ),
)

# Pasal 50 ayat (1) huruf a
PENYUSUNAN_STANDAR: Final = Tenggat(
    id="PP96-P50-1-a",
    citation=PP.pasal(50, ayat=1, huruf="a"),
    pihak=(Pihak.PENYELENGGARA,),
    isi=Text(
        "menyusun, menetapkan, dan menerapkan standar pelayanan yang belum ada",
        "draw up, set and apply the service standards it does not have yet",
    ),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(6, Satuan.BULAN),
    kata=Kata.SEJAK,
    pemicu=_SINCE_FORCE,
    mulai=_BERLAKU,
    validity=_LAW,
    akibat=(PP.pasal(49, ayat=4),),
    catatan=Text(
        "Sanksinya melalui Pasal 22 ayat (1).", "The sanction works through Pasal 22 ayat (1)."
    ),
)

# Pasal 50 ayat (1) huruf b
PENYESUAIAN_STANDAR: Final = Tenggat(
    id="PP96-P50-1-b",
    citation=PP.pasal(50, ayat=1, huruf="b"),
    pihak=(Pihak.PENYELENGGARA,),
    isi=Text(
        "menyesuaikan standar pelayanan yang telah ada dan memberlakukannya",
        "adapt the service standards it has to this regulation, and bring them into effect",
    ),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(6, Satuan.BULAN),
    kata=Kata.SEJAK,
    pemicu=_SINCE_FORCE,
    mulai=_BERLAKU,
    validity=_LAW,
    catatan=Text(
        "Akibat keterlambatan menyesuaikan tidak disebut.",
        "What follows from adapting them late is not said.",
    ),
)

# Pasal 50 ayat (2)
PENYUSUNAN_STANDAR_BARU: Final = Tenggat(
    id="PP96-P50-2",
    citation=PP.pasal(50, ayat=2),
    pihak=(Pihak.PENYELENGGARA,),
    isi=Text(
        "menyusun, menetapkan, dan menerapkan standar pelayanan penyelenggara yang baru dibentuk",
        "draw up, set and apply the service standards of a newly formed provider",
    ),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(6, Satuan.BULAN),
    kata=Kata.SEJAK,
    pemicu=Text("satuan kerja penyelenggara terbentuk", "the service unit being formed"),
    validity=_LAW,
    akibat=(PP.pasal(49, ayat=4),),
    catatan=Text(
        "Sanksinya melalui Pasal 22 ayat (1).", "The sanction works through Pasal 22 ayat (1)."
    ),
)

TENGGAT: Final = (
    UKURAN_AKTIVA,
    LAPORAN_TERPADU,
    PUBLIKASI_RANCANGAN,
    MASUKAN,
    PERBAIKAN_RANCANGAN,
    PENETAPAN_STANDAR,
    PELAPORAN_OMBUDSMAN,
    BIAYA_LAMA,
    PUBLIKASI_MAKLUMAT,
    EVALUASI_STANDAR,
    PENINJAUAN_ULANG,
    TINDAK_LANJUT,
    PENURUNAN_GAJI,
    PERBAIKAN_KINERJA,
    PENYUSUNAN_STANDAR,
    PENYESUAIAN_STANDAR,
    PENYUSUNAN_STANDAR_BARU,
)
"""Every time limit of PP 96/2012, in article order."""
