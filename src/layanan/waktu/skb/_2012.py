"""Days off in 2012: the annual decree, in the order they were signed."""

from datetime import date
from typing import Final

from layanan.text import Text
from layanan.waktu.keputusan import HariLibur, JenisLibur, Kepastian, Keputusan
from layanan.waktu.skb._rows import cuti_bersama, nasional

__all__ = ["BELUM_TERVERIFIKASI", "KEPUTUSAN"]

SKB: Final = Keputusan(
    nomor=("SKB Menag 7/2011", "Menakertrans 04/MEN/VII/2011", "MenPAN-RB SKB/03/M.PAN-RB/07/2011"),
    signed=date(2011, 7, 13),
    year=2012,
    annual=True,
    gives=(
        nasional(date(2012, 1, 1), "Tahun Baru Masehi", "New Year's Day"),
        nasional(date(2012, 1, 23), "Tahun Baru Imlek 2563", "Chinese (Imlek) New Year 2563"),
        nasional(date(2012, 2, 5), "Maulid Nabi Muhammad SAW", "Birthday of the Prophet Muhammad"),
        nasional(date(2012, 3, 23), "Hari Raya Nyepi 1934", "Nyepi (Balinese Saka New Year) 1934"),
        nasional(date(2012, 4, 6), "Wafat Isa Almasih", "Good Friday"),
        nasional(date(2012, 5, 6), "Hari Raya Waisak 2556", "Vesak 2556"),
        nasional(date(2012, 5, 17), "Kenaikan Isa Almasih", "Ascension of Jesus Christ"),
        cuti_bersama(
            date(2012, 5, 18),
            "Cuti bersama Kenaikan Isa Almasih / Yesus Kristus",
            "Collective leave: Ascension",
        ),
        nasional(
            date(2012, 6, 17),
            "Isra Mikraj Nabi Muhammad SAW",
            "Ascension (Isra Mikraj) of the Prophet",
        ),
        nasional(date(2012, 8, 17), "Hari Kemerdekaan Republik Indonesia", "Independence Day"),
        nasional(
            date(2012, 8, 19),
            "Hari Raya Idul Fitri 1433 H (hari ke-1)",
            "Eid al-Fitr 1433 H (day 1)",
        ),
        nasional(
            date(2012, 8, 20),
            "Hari Raya Idul Fitri 1433 H (hari ke-2)",
            "Eid al-Fitr 1433 H (day 2)",
        ),
        cuti_bersama(date(2012, 8, 21), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2012, 8, 22), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        nasional(date(2012, 10, 26), "Hari Raya Idul Adha 1433 H", "Eid al-Adha 1433 H"),
        nasional(date(2012, 11, 15), "Tahun Baru Islam 1434 H", "Islamic New Year 1434 H"),
        cuti_bersama(
            date(2012, 11, 16),
            "Cuti bersama Tahun Baru Islam",
            "Collective leave: Islamic New Year",
        ),
        cuti_bersama(date(2012, 12, 24), "Cuti bersama Natal", "Collective leave: Christmas"),
        nasional(date(2012, 12, 25), "Hari Raya Natal", "Christmas Day"),
    ),
)

KEPUTUSAN: Final = (SKB,)

BELUM_TERVERIFIKASI: Final = (
    HariLibur(
        date(2012, 12, 31),
        JenisLibur.CUTI_BERSAMA,
        Text("Cuti bersama Tahun Baru", "Collective leave: New Year"),
        kepastian=Kepastian.BELUM_TERVERIFIKASI,
        catatan=Text(
            "perubahan SKB 2012 hanya diketahui dari judul berita; nomor dan tanggalnya tidak ditemukan",
            "the 2012 amendment is known from a headline only; its number and date were not found",
        ),
    ),
)
