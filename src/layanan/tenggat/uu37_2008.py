"""The time limits of UU 37/2008 in the handling of a report to the Ombudsman, in article order.

Only the rows of Pasal 24 to 38: those on the choosing of its members are no part of any case.
*hari* stands bare in all of them. What the text leaves open is said in the row's ``catatan``.
"""

from datetime import date
from typing import Final

from layanan.citation import UU_37_2008 as UU
from layanan.text import Text
from layanan.validity import Validity
from layanan.waktu.deadline import Tenggat
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.norma import Kata, Pihak, Sifat

__all__ = [
    "KELENGKAPAN",
    "LAPORAN",
    "PELAKSANAAN_REKOMENDASI",
    "PEMBERITAHUAN_KEKURANGAN",
    "PEMBERITAHUAN_PENOLAKAN",
    "PEMBERITAHUAN_TIDAK_BERWENANG",
    "PEMERIKSAAN_SUBSTANTIF",
    "PENJELASAN",
    "PENJELASAN_KEDUA",
    "PENYAMPAIAN_REKOMENDASI",
    "TENGGAT",
]

_LAW: Final = Validity(date(2008, 10, 7))  # Pasal 47: in force on its promulgation

_SIGNED: Final = Text(
    "hasil pemeriksaan ditandatangani Ketua Ombudsman", "the Chair signing the result"
)

# Pasal 24 ayat (3)
LAPORAN: Final = Tenggat(
    id="UU37-P24-3",
    citation=UU.pasal(24, ayat=3),
    pihak=(Pihak.PELAPOR,),
    isi=Text("menyampaikan laporan", "make the report"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(2, Satuan.TAHUN),
    kata=Kata.SEJAK,
    pemicu=Text(
        "peristiwa, tindakan, atau keputusan terjadi", "the event, act or decision happening"
    ),
    validity=_LAW,
    catatan=Text(
        "Syarat laporan; akibat yang terlambat tidak disebut.",
        "A condition of the report; what follows from a late one is not said.",
    ),
)

# Pasal 25 ayat (2)
PEMBERITAHUAN_KEKURANGAN: Final = Tenggat(
    id="UU37-P25-2",
    citation=UU.pasal(25, ayat=2),
    pihak=(Pihak.OMBUDSMAN,),
    isi=Text("memberitahukan kekurangan laporan secara tertulis", "notify what the report lacks"),
    sifat=Sifat.TANPA_ANGKA,
    pemicu=Text("laporan disampaikan", "the report being made"),
    validity=_LAW,
)

# Pasal 25 ayat (3), with its consequence in ayat (4).
KELENGKAPAN: Final = Tenggat(
    id="UU37-P25-3",
    citation=UU.pasal(25, ayat=3),
    pihak=(Pihak.PELAPOR,),
    isi=Text("melengkapi berkas laporan", "complete the file of the report"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(30, Satuan.HARI),
    kata=Kata.TERHITUNG_SEJAK,
    pemicu=Text("pelapor menerima pemberitahuan", "the reporter receiving the notice"),
    validity=_LAW,
    akibat=(UU.pasal(25, ayat=4),),
)

# Pasal 26 ayat (1): "segera", at once, and no number.
PEMERIKSAAN_SUBSTANTIF: Final = Tenggat(
    id="UU37-P26-1",
    citation=UU.pasal(26, ayat=1),
    pihak=(Pihak.OMBUDSMAN,),
    isi=Text("segera melakukan pemeriksaan substantif", "examine the substance at once"),
    sifat=Sifat.TANPA_ANGKA,
    pemicu=Text("berkas laporan dinyatakan lengkap", "the file being declared complete"),
    validity=_LAW,
)

# Pasal 27 ayat (1)
PEMBERITAHUAN_TIDAK_BERWENANG: Final = Tenggat(
    id="UU37-P27-1",
    citation=UU.pasal(27, ayat=1),
    pihak=(Pihak.OMBUDSMAN,),
    isi=Text("memberitahukan bahwa tidak berwenang", "notify that it is not competent"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(7, Satuan.HARI),
    kata=Kata.TERHITUNG_SEJAK,
    pemicu=_SIGNED,
    validity=_LAW,
)

# Pasal 33 ayat (1)
PENJELASAN: Final = Tenggat(
    id="UU37-P33-1",
    citation=UU.pasal(33, ayat=1),
    pihak=(Pihak.TERLAPOR,),
    isi=Text("memberikan penjelasan secara tertulis", "explain in writing"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(14, Satuan.HARI),
    kata=Kata.TERHITUNG_SEJAK,
    pemicu=Text("permintaan penjelasan diterima", "the request being received"),
    validity=_LAW,
    akibat=(UU.pasal(33, ayat=2),),
)

# Pasal 33 ayat (3)
PENJELASAN_KEDUA: Final = Tenggat(
    id="UU37-P33-3",
    citation=UU.pasal(33, ayat=3),
    pihak=(Pihak.TERLAPOR,),
    isi=Text("memenuhi permintaan penjelasan kedua", "answer the second request"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(14, Satuan.HARI),
    pemicu=Text("permintaan kedua diterima", "the second request being received"),
    validity=_LAW,
    akibat=(UU.pasal(33, ayat=3),),
    catatan=Text(
        "Awal 14 hari kedua tidak disebut; dibaca seperti ayat (1): sejak permintaan diterima.",
        "The start of the second 14 days is not said; read as in ayat (1): from its receipt.",
    ),
)

# Pasal 36 ayat (2)
PEMBERITAHUAN_PENOLAKAN: Final = Tenggat(
    id="UU37-P36-2",
    citation=UU.pasal(36, ayat=2),
    pihak=(Pihak.OMBUDSMAN,),
    isi=Text(
        "memberitahukan penolakan kepada pelapor dan terlapor", "notify the refusal to both sides"
    ),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(14, Satuan.HARI),
    kata=Kata.TERHITUNG_SEJAK,
    pemicu=_SIGNED,
    validity=_LAW,
)

# Pasal 37 ayat (3)
PENYAMPAIAN_REKOMENDASI: Final = Tenggat(
    id="UU37-P37-3",
    citation=UU.pasal(37, ayat=3),
    pihak=(Pihak.OMBUDSMAN,),
    isi=Text(
        "menyampaikan rekomendasi kepada pelapor, terlapor, dan atasannya",
        "deliver the recommendation to both sides and the superior",
    ),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(14, Satuan.HARI),
    kata=Kata.TERHITUNG_SEJAK,
    pemicu=Text("rekomendasi ditandatangani Ketua Ombudsman", "the Chair signing it"),
    validity=_LAW,
)

# Pasal 38 ayat (2)
PELAKSANAAN_REKOMENDASI: Final = Tenggat(
    id="UU37-P38-2",
    citation=UU.pasal(38, ayat=2),
    pihak=(Pihak.ATASAN_TERLAPOR,),
    isi=Text(
        "melaporkan pelaksanaan rekomendasi beserta hasil pemeriksaannya",
        "report on carrying out the recommendation, with his own findings",
    ),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(60, Satuan.HARI),
    kata=Kata.TERHITUNG_SEJAK,
    pemicu=Text("rekomendasi diterima", "the recommendation being received"),
    validity=_LAW,
    akibat=(UU.pasal(39),),
    catatan=Text(
        "Publikasi dan laporan menurut ayat (4) mengikuti rekomendasi yang tidak dilaksanakan, "
        "bukan laporan yang terlambat.",
        "What ayat (4) allows, to make it public and report it, follows a recommendation not "
        "carried out, not a late report.",
    ),
)

TENGGAT: Final = (
    LAPORAN,
    PEMBERITAHUAN_KEKURANGAN,
    KELENGKAPAN,
    PEMERIKSAAN_SUBSTANTIF,
    PEMBERITAHUAN_TIDAK_BERWENANG,
    PENJELASAN,
    PENJELASAN_KEDUA,
    PEMBERITAHUAN_PENOLAKAN,
    PENYAMPAIAN_REKOMENDASI,
    PELAKSANAAN_REKOMENDASI,
)
"""The rows, in article order."""
