"""Days off in 2017: the annual decree and 5 more, in the order they were signed."""

from datetime import date
from typing import Final

from layanan.waktu.keputusan import Keputusan
from layanan.waktu.skb._rows import cuti_bersama, nasional, pemungutan_suara

__all__ = ["KEPUTUSAN"]

SKB: Final = Keputusan(
    nomor=("SKB Menag 135/2016", "Menaker 109/2016", "MenPAN-RB 01/SKB/MENPANRB/04/2016"),
    signed=date(2016, 4, 14),
    year=2017,
    annual=True,
    gives=(
        nasional(date(2017, 1, 1), "Tahun Baru Masehi", "New Year's Day"),
        nasional(date(2017, 1, 28), "Tahun Baru Imlek 2568", "Chinese (Imlek) New Year 2568"),
        nasional(date(2017, 3, 28), "Hari Raya Nyepi 1939", "Nyepi (Balinese Saka New Year) 1939"),
        nasional(date(2017, 4, 14), "Wafat Isa Almasih", "Good Friday"),
        nasional(
            date(2017, 4, 24),
            "Isra Mikraj Nabi Muhammad SAW",
            "Ascension (Isra Mikraj) of the Prophet",
        ),
        nasional(date(2017, 5, 1), "Hari Buruh Internasional", "Labour Day"),
        nasional(date(2017, 5, 11), "Hari Raya Waisak 2561", "Vesak 2561"),
        nasional(date(2017, 5, 25), "Kenaikan Isa Almasih", "Ascension of Jesus Christ"),
        cuti_bersama(date(2017, 6, 23), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        nasional(
            date(2017, 6, 25),
            "Hari Raya Idul Fitri 1438 H (hari ke-1)",
            "Eid al-Fitr 1438 H (day 1)",
        ),
        nasional(
            date(2017, 6, 26),
            "Hari Raya Idul Fitri 1438 H (hari ke-2)",
            "Eid al-Fitr 1438 H (day 2)",
        ),
        cuti_bersama(date(2017, 6, 27), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2017, 6, 28), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        nasional(date(2017, 8, 17), "Hari Kemerdekaan Republik Indonesia", "Independence Day"),
        nasional(date(2017, 9, 1), "Hari Raya Idul Adha 1438 H", "Eid al-Adha 1438 H"),
        nasional(date(2017, 9, 21), "Tahun Baru Islam 1439 H", "Islamic New Year 1439 H"),
        nasional(date(2017, 12, 1), "Maulid Nabi Muhammad SAW", "Birthday of the Prophet Muhammad"),
        nasional(date(2017, 12, 25), "Hari Raya Natal", "Christmas Day"),
        cuti_bersama(date(2017, 12, 26), "Cuti bersama Natal", "Collective leave: Christmas"),
    ),
)

KEPPRES_24_2016: Final = Keputusan(
    nomor=("Keppres 24/2016",),
    signed=date(2016, 6, 1),
    year=2017,
    gives=(nasional(date(2017, 6, 1), "Hari Lahir Pancasila", "Pancasila Day"),),
)

PERUBAHAN_1: Final = Keputusan(
    nomor=("SKB Menag 684/2016", "Menaker 302/2016", "MenPAN-RB SKB/02/MENPAN-RB/11/2016"),
    signed=date(2016, 11, 21),
    year=2017,
    amends=SKB,
    gives=(
        cuti_bersama(date(2017, 1, 2), "Cuti bersama Tahun Baru", "Collective leave: New Year"),
        cuti_bersama(date(2017, 6, 29), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2017, 6, 30), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
    ),
    takes=(date(2017, 6, 23),),
)

KEPPRES_3_2017: Final = Keputusan(
    nomor=("Keppres 3/2017",),
    signed=date(2017, 2, 10),
    year=2017,
    gives=(
        pemungutan_suara(
            date(2017, 2, 15), "Hari pemungutan suara Pilkada serentak", "Regional elections day"
        ),
    ),
)

KEPPRES_10_2017: Final = Keputusan(
    nomor=("Keppres 10/2017",),
    signed=date(2017, 4, 13),
    year=2017,
    gives=(
        pemungutan_suara(
            date(2017, 4, 19),
            "Hari pemungutan suara Pilkada DKI Jakarta putaran kedua",
            "Jakarta gubernatorial run-off election day",
            wilayah="DKI Jakarta",
        ),
    ),
)

KEPPRES_18_2017: Final = Keputusan(
    nomor=("Keppres 18/2017",),
    signed=date(2017, 6, 15),
    year=2017,
    amends=PERUBAHAN_1,
    gives=(
        cuti_bersama(date(2017, 6, 23), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
    ),
)

KEPUTUSAN: Final = (
    SKB,
    KEPPRES_24_2016,
    PERUBAHAN_1,
    KEPPRES_3_2017,
    KEPPRES_10_2017,
    KEPPRES_18_2017,
)
