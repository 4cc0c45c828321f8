"""The time limits of Bab VII: complaints (Pasal 42 to 50)."""

from typing import Final

from layanan.citation import UU_25_2009 as UU
from layanan.tenggat.uu25_2009._law import DIUNDANGKAN, LAW, SINCE_PROMULGATION
from layanan.text import Text
from layanan.waktu.deadline import Tenggat
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.norma import Kata, Pihak, Sifat

__all__ = [
    "AJUDIKASI_KHUSUS",
    "KELENGKAPAN",
    "KEPUTUSAN",
    "PEMBAYARAN_GANTI_RUGI",
    "PENGADUAN",
    "PENYAMPAIAN",
    "PERWAKILAN_OMBUDSMAN",
    "TANDA_TERIMA",
    "TANGGAPAN",
]

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
    validity=LAW,
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
    validity=LAW,
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
    validity=LAW,
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
    validity=LAW,
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
    pemicu=SINCE_PROMULGATION,
    mulai=DIUNDANGKAN,
    validity=LAW,
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
    validity=LAW,
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
    validity=LAW,
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
    validity=LAW,
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
    pemicu=SINCE_PROMULGATION,
    mulai=DIUNDANGKAN,
    validity=LAW,
)
