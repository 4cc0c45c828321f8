"""Days off in 2015: the annual decree and 1 more, in the order they were signed."""

from datetime import date
from typing import Final

from layanan.text import Text
from layanan.waktu.keputusan import Keputusan
from layanan.waktu.skb._rows import cuti_bersama, nasional, pemungutan_suara

__all__ = ["KEPUTUSAN"]

SKB: Final = Keputusan(
    # The third number is garbled in the copies that were read.
    nomor=("SKB Menag 5/2014", "Menakertrans 3/SKB/MEN/V/2014", "MenPAN-RB 02/SKB/MENPAN/V/2014"),
    signed=date(2014, 5, 7),
    year=2015,
    annual=True,
    gives=(
        nasional(date(2015, 1, 1), "Tahun Baru Masehi", "New Year's Day"),
        nasional(
            date(2015, 1, 3),
            "Maulid Nabi Muhammad SAW 1436 H",
            "Birthday of the Prophet Muhammad 1436 H",
        ),
        nasional(date(2015, 2, 19), "Tahun Baru Imlek 2566", "Chinese (Imlek) New Year 2566"),
        nasional(date(2015, 3, 21), "Hari Raya Nyepi 1937", "Nyepi (Balinese Saka New Year) 1937"),
        nasional(date(2015, 4, 3), "Wafat Isa Almasih", "Good Friday"),
        nasional(date(2015, 5, 1), "Hari Buruh Internasional", "Labour Day"),
        nasional(date(2015, 5, 14), "Kenaikan Isa Almasih", "Ascension of Jesus Christ"),
        nasional(
            date(2015, 5, 16),
            "Isra Mikraj Nabi Muhammad SAW",
            "Ascension (Isra Mikraj) of the Prophet",
        ),
        nasional(date(2015, 6, 2), "Hari Raya Waisak 2559", "Vesak 2559"),
        cuti_bersama(date(2015, 7, 16), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        nasional(
            date(2015, 7, 17),
            "Hari Raya Idul Fitri 1436 H (hari ke-1)",
            "Eid al-Fitr 1436 H (day 1)",
        ),
        nasional(
            date(2015, 7, 18),
            "Hari Raya Idul Fitri 1436 H (hari ke-2)",
            "Eid al-Fitr 1436 H (day 2)",
        ),
        cuti_bersama(date(2015, 7, 20), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2015, 7, 21), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        nasional(date(2015, 8, 17), "Hari Kemerdekaan Republik Indonesia", "Independence Day"),
        nasional(date(2015, 9, 24), "Hari Raya Idul Adha 1436 H", "Eid al-Adha 1436 H"),
        nasional(date(2015, 10, 14), "Tahun Baru Islam 1437 H", "Islamic New Year 1437 H"),
        cuti_bersama(
            date(2015, 12, 24),
            "Cuti bersama Natal",
            "Collective leave: Christmas",
            catatan=Text(
                "SKB mencatatnya sebagai cuti bersama Natal; kalender kemudian menyebut Maulid 1437 H",
                "collective leave for Christmas in the decree; later calendars list it as Maulid 1437 H",
            ),
        ),
        nasional(date(2015, 12, 25), "Hari Raya Natal", "Christmas Day"),
    ),
)

KEPPRES_25_2015: Final = Keputusan(
    nomor=("Keppres 25/2015",),
    signed=date(2015, 11, 23),
    year=2015,
    gives=(
        pemungutan_suara(
            date(2015, 12, 9), "Hari pemungutan suara Pilkada serentak", "Regional elections day"
        ),
    ),
)

KEPUTUSAN: Final = (SKB, KEPPRES_25_2015)
