"""The time limits of UU 25/2009 on public service, in article order."""

from datetime import date
from typing import Final
from layanan.citation import UU_25_2009 as UU
from layanan.text import Text
from layanan.validity import Validity
from layanan.waktu.deadline import Kata, Pihak, Sifat, Tenggat
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan

TANGGAPAN: Final = Tenggat(
    id="UU25-P44-3",
    citation=UU.pasal(44, ayat=3),
    pihak=(Pihak.PENYELENGGARA, Pihak.OMBUDSMAN),
    isi=Text("a", "b"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(14, Satuan.HARI),
    kata=Kata.SEJAK,
    pemicu=Text("pengaduan diterima", "receipt"),
    validity=Validity(date(2009, 7, 18)),
)
