"""The time limits of UU 14/2008 on a request for public information, in article order.

Only the rows of a request and the dispute over it (Pasal 22 to 50): the duties to publish without
being asked are no part of any case. The law says *hari kerja*, except in Pasal 50, where *hari*
stands bare. It was promulgated on 30 April 2008 and in force two years later (Pasal 64).
"""

from datetime import date
from typing import Final

from layanan.citation import UU_14_2008 as UU
from layanan.text import Text
from layanan.validity import Validity
from layanan.waktu.deadline import Tenggat
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.norma import Kata, Pihak, Sifat

__all__ = [
    "KASASI",
    "KEBERATAN",
    "NOMOR_PENDAFTARAN",
    "PEMBERITAHUAN",
    "PENOLAKAN_PUTUSAN",
    "PENYELESAIAN",
    "PENYELESAIAN_DIMULAI",
    "PERPANJANGAN",
    "SENGKETA",
    "TANGGAPAN_KEBERATAN",
    "TENGGAT",
]

_LAW: Final = Validity(date(2010, 4, 30))

# Pasal 22 ayat (4) to (6): at the receipt itself, or by post with the answer.
NOMOR_PENDAFTARAN: Final = Tenggat(
    id="UU14-P22-4",
    citation=UU.pasal(22, ayat=4),
    pihak=(Pihak.BADAN_PUBLIK,),
    isi=Text("memberikan nomor pendaftaran", "give a registration number"),
    sifat=Sifat.TANPA_ANGKA,
    pemicu=Text("permintaan diterima", "the request being received"),
    validity=_LAW,
    catatan=Text(
        "Saat diterima bila langsung atau lewat surat elektronik; lewat surat, boleh bersama "
        "jawabannya (ayat (5) dan (6)).",
        "At the receipt itself in person or by e-mail; by post, it may come with the answer "
        "(ayat (5) and (6)).",
    ),
)

# Pasal 22 ayat (7)
PEMBERITAHUAN: Final = Tenggat(
    id="UU14-P22-7",
    citation=UU.pasal(22, ayat=7),
    pihak=(Pihak.BADAN_PUBLIK,),
    isi=Text("menyampaikan pemberitahuan tertulis", "give the written notice"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(10, Satuan.HARI_KERJA),
    kata=Kata.SEJAK,
    pemicu=Text("permintaan diterima", "the request being received"),
    validity=_LAW,
    akibat=(UU.pasal(35, ayat=1, huruf="c"), UU.pasal(35, ayat=1, huruf="g")),
)

# Pasal 22 ayat (8)
PERPANJANGAN: Final = Tenggat(
    id="UU14-P22-8",
    citation=UU.pasal(22, ayat=8),
    pihak=(Pihak.BADAN_PUBLIK,),
    isi=Text("menyampaikan pemberitahuan tertulis yang diperpanjang", "give the notice put off"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(7, Satuan.HARI_KERJA),
    pemicu=Text("akhir waktu ayat (7)", "the end of the time of ayat (7)"),
    validity=_LAW,
    akibat=(UU.pasal(35, ayat=1, huruf="c"), UU.pasal(35, ayat=1, huruf="g")),
    catatan=Text(
        'Hari kerja "berikutnya": sesudah 10 hari kerja habis; alasan tertulis wajib.',
        'The working days "following": after the 10 are over; written reasons are required.',
    ),
)

# Pasal 36 ayat (1)
KEBERATAN: Final = Tenggat(
    id="UU14-P36-1",
    citation=UU.pasal(36, ayat=1),
    pihak=(Pihak.PEMOHON,),
    isi=Text("mengajukan keberatan tertulis", "object in writing"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(30, Satuan.HARI_KERJA),
    kata=Kata.SETELAH,
    pemicu=Text("alasan keberatan ditemukan", "the ground being found"),
    validity=_LAW,
)

# Pasal 36 ayat (2)
TANGGAPAN_KEBERATAN: Final = Tenggat(
    id="UU14-P36-2",
    citation=UU.pasal(36, ayat=2),
    pihak=(Pihak.ATASAN_PPID,),
    isi=Text("menanggapi keberatan", "answer the objection"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(30, Satuan.HARI_KERJA),
    kata=Kata.SEJAK,
    pemicu=Text("keberatan diterima secara tertulis", "the written objection being received"),
    validity=_LAW,
)

# Pasal 37 ayat (2)
SENGKETA: Final = Tenggat(
    id="UU14-P37-2",
    citation=UU.pasal(37, ayat=2),
    pihak=(Pihak.PEMOHON,),
    isi=Text("mengajukan sengketa ke Komisi Informasi", "bring the dispute to the Commission"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(14, Satuan.HARI_KERJA),
    kata=Kata.SETELAH,
    pemicu=Text("tanggapan tertulis diterima", "the written answer being received"),
    validity=_LAW,
    catatan=Text(
        "Bila tanggapan tidak pernah ada, awal waktunya tidak disebut.",
        "Where no answer ever comes, the law does not say from when.",
    ),
)

# Pasal 38 ayat (1)
PENYELESAIAN_DIMULAI: Final = Tenggat(
    id="UU14-P38-1",
    citation=UU.pasal(38, ayat=1),
    pihak=(Pihak.KOMISI_INFORMASI,),
    isi=Text("mulai mengupayakan penyelesaian sengketa", "begin settling the dispute"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(14, Satuan.HARI_KERJA),
    kata=Kata.SETELAH,
    pemicu=Text("permohonan diterima", "the application being received"),
    validity=_LAW,
)

# Pasal 38 ayat (2)
PENYELESAIAN: Final = Tenggat(
    id="UU14-P38-2",
    citation=UU.pasal(38, ayat=2),
    pihak=(Pihak.KOMISI_INFORMASI,),
    isi=Text("menyelesaikan sengketa", "settle the dispute"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(100, Satuan.HARI_KERJA),
    pemicu=Text("penyelesaian mulai diupayakan", "the settling being begun"),
    validity=_LAW,
    catatan=Text(
        '"Paling lambat dapat diselesaikan": daya ikatnya diperdebatkan; awalnya tidak disebut '
        "dan dibaca sejak proses dimulai.",
        '"Can be settled at the latest": how far it binds is disputed; its start is not said and '
        "read as the start of the process.",
    ),
)

# Pasal 48 ayat (1)
PENOLAKAN_PUTUSAN: Final = Tenggat(
    id="UU14-P48-1",
    citation=UU.pasal(48, ayat=1),
    pihak=(Pihak.PIHAK_BERSENGKETA,),
    isi=Text("menyatakan tertulis tidak menerima putusan", "reject the ruling in writing"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(14, Satuan.HARI_KERJA),
    kata=Kata.SETELAH,
    pemicu=Text("putusan diterima", "the ruling being received"),
    validity=_LAW,
    akibat=(UU.pasal(48, ayat=1),),
)

# Pasal 50
KASASI: Final = Tenggat(
    id="UU14-P50",
    citation=UU.pasal(50),
    pihak=(Pihak.PIHAK_BERSENGKETA,),
    isi=Text("mengajukan kasasi", "file for cassation"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(14, Satuan.HARI),
    kata=Kata.SEJAK,
    pemicu=Text("putusan pengadilan diterima", "the court's ruling being received"),
    validity=_LAW,
)

TENGGAT: Final = (
    NOMOR_PENDAFTARAN,
    PEMBERITAHUAN,
    PERPANJANGAN,
    KEBERATAN,
    TANGGAPAN_KEBERATAN,
    SENGKETA,
    PENYELESAIAN_DIMULAI,
    PENYELESAIAN,
    PENOLAKAN_PUTUSAN,
    KASASI,
)
"""The rows, in article order."""
