"""Days off in 2009: the annual decree and 2 more, in the order they were signed."""

from datetime import date
from typing import Final

from layanan.text import Text
from layanan.waktu.keputusan import Keputusan
from layanan.waktu.skb._rows import cuti_bersama, nasional, pemungutan_suara

__all__ = ["KEPUTUSAN"]

SKB: Final = Keputusan(
    nomor=("SKB Menag 4/2008", "Menakertrans KEP.115/2008", "MenPAN SKB/06/M.PAN/6/2008"),
    signed=date(2008, 6, 9),
    year=2009,
    annual=True,
    gives=(
        nasional(date(2009, 1, 1), "Tahun Baru Masehi", "New Year's Day"),
        cuti_bersama(date(2009, 1, 2), "Cuti bersama Tahun Baru", "Collective leave: New Year"),
        nasional(date(2009, 1, 26), "Tahun Baru Imlek 2560", "Chinese (Imlek) New Year 2560"),
        nasional(date(2009, 3, 9), "Maulid Nabi Muhammad SAW", "Birthday of the Prophet Muhammad"),
        nasional(date(2009, 3, 26), "Hari Raya Nyepi 1931", "Nyepi (Balinese Saka New Year) 1931"),
        nasional(date(2009, 4, 10), "Wafat Isa Almasih", "Good Friday"),
        nasional(date(2009, 5, 9), "Hari Raya Waisak 2553", "Vesak 2553"),
        nasional(date(2009, 5, 21), "Kenaikan Isa Almasih", "Ascension of Jesus Christ"),
        nasional(
            date(2009, 7, 20),
            "Isra Mikraj Nabi Muhammad SAW",
            "Ascension (Isra Mikraj) of the Prophet",
        ),
        nasional(date(2009, 8, 17), "Hari Kemerdekaan Republik Indonesia", "Independence Day"),
        cuti_bersama(date(2009, 9, 18), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        nasional(
            date(2009, 9, 21),
            "Hari Raya Idul Fitri 1430 H (hari ke-1)",
            "Eid al-Fitr 1430 H (day 1)",
            catatan=Text(
                "SKB menetapkan 21 dan 22 September; sidang isbat menetapkan 1 Syawal pada Minggu, 20 September",
                "the decree sets 21 and 22 September; the sighting put 1 Syawal on Sunday 20 September",
            ),
        ),
        nasional(
            date(2009, 9, 22),
            "Hari Raya Idul Fitri 1430 H (hari ke-2)",
            "Eid al-Fitr 1430 H (day 2)",
        ),
        cuti_bersama(date(2009, 9, 23), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        nasional(date(2009, 11, 27), "Hari Raya Idul Adha 1430 H", "Eid al-Adha 1430 H"),
        nasional(date(2009, 12, 18), "Tahun Baru Islam 1431 H", "Islamic New Year 1431 H"),
        cuti_bersama(date(2009, 12, 24), "Cuti bersama Natal", "Collective leave: Christmas"),
        nasional(date(2009, 12, 25), "Hari Raya Natal", "Christmas Day"),
    ),
)

KEPPRES_7_2009: Final = Keputusan(
    nomor=("Keppres 7/2009",),
    signed=date(2009, 3, 27),
    year=2009,
    gives=(
        pemungutan_suara(
            date(2009, 4, 9), "Hari pemungutan suara Pemilu legislatif", "Legislative election day"
        ),
    ),
)

KEPPRES_17_2009: Final = Keputusan(
    nomor=("Keppres 17/2009",),
    signed=date(2009, 7, 3),
    year=2009,
    gives=(
        pemungutan_suara(
            date(2009, 7, 8), "Hari pemungutan suara Pemilu Presiden", "Presidential election day"
        ),
    ),
)

KEPUTUSAN: Final = (SKB, KEPPRES_7_2009, KEPPRES_17_2009)
