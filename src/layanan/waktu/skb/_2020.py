"""Days off in 2020: the annual decree and 5 more, in the order they were signed."""

from datetime import date
from typing import Final

from layanan.waktu.keputusan import Keputusan
from layanan.waktu.skb._rows import cuti_bersama, nasional, pemungutan_suara

__all__ = ["KEPUTUSAN"]

SKB: Final = Keputusan(
    nomor=("SKB Menag 728/2019", "Menaker 213/2019", "PANRB 01/2019"),
    signed=date(2019, 8, 28),
    year=2020,
    annual=True,
    gives=(
        nasional(date(2020, 1, 1), "Tahun Baru Masehi", "New Year's Day"),
        nasional(date(2020, 1, 25), "Tahun Baru Imlek 2571", "Chinese (Imlek) New Year 2571"),
        nasional(
            date(2020, 3, 22),
            "Isra Mikraj Nabi Muhammad SAW",
            "Ascension (Isra Mikraj) of the Prophet",
        ),
        nasional(date(2020, 3, 25), "Hari Raya Nyepi 1942", "Nyepi (Balinese Saka New Year) 1942"),
        nasional(date(2020, 4, 10), "Wafat Isa Almasih", "Good Friday"),
        nasional(date(2020, 5, 1), "Hari Buruh Internasional", "Labour Day"),
        nasional(date(2020, 5, 7), "Hari Raya Waisak 2564", "Vesak 2564"),
        nasional(date(2020, 5, 21), "Kenaikan Isa Almasih", "Ascension of Jesus Christ"),
        cuti_bersama(date(2020, 5, 22), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        nasional(
            date(2020, 5, 24),
            "Hari Raya Idul Fitri 1441 H (hari ke-1)",
            "Eid al-Fitr 1441 H (day 1)",
        ),
        nasional(
            date(2020, 5, 25),
            "Hari Raya Idul Fitri 1441 H (hari ke-2)",
            "Eid al-Fitr 1441 H (day 2)",
        ),
        cuti_bersama(date(2020, 5, 26), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2020, 5, 27), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        nasional(date(2020, 6, 1), "Hari Lahir Pancasila", "Pancasila Day"),
        nasional(date(2020, 7, 31), "Hari Raya Idul Adha 1441 H", "Eid al-Adha 1441 H"),
        nasional(date(2020, 8, 17), "Hari Kemerdekaan Republik Indonesia", "Independence Day"),
        nasional(date(2020, 8, 20), "Tahun Baru Islam 1442 H", "Islamic New Year 1442 H"),
        nasional(
            date(2020, 10, 29), "Maulid Nabi Muhammad SAW", "Birthday of the Prophet Muhammad"
        ),
        cuti_bersama(date(2020, 12, 24), "Cuti bersama Natal", "Collective leave: Christmas"),
        nasional(date(2020, 12, 25), "Hari Raya Natal", "Christmas Day"),
    ),
)

PERUBAHAN_1: Final = Keputusan(
    nomor=("SKB Menag 174/2020", "Menaker 01/2020", "PANRB 01/2020"),
    signed=date(2020, 3, 9),
    year=2020,
    amends=SKB,
    gives=(
        cuti_bersama(date(2020, 5, 28), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2020, 5, 29), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(
            date(2020, 8, 21), "Cuti bersama Tahun Baru Islam", "Collective leave: Islamic New Year"
        ),
        cuti_bersama(date(2020, 10, 30), "Cuti bersama Maulid Nabi", "Collective leave: Maulid"),
    ),
)

PERUBAHAN_2: Final = Keputusan(
    nomor=("SKB Menag 391/2020", "Menaker 02/2020", "PANRB 02/2020"),
    signed=date(2020, 4, 9),
    year=2020,
    amends=PERUBAHAN_1,
    gives=(
        cuti_bersama(date(2020, 10, 28), "Cuti bersama Maulid Nabi", "Collective leave: Maulid"),
        cuti_bersama(
            date(2020, 12, 28),
            "Cuti bersama pengganti Idul Fitri",
            "Collective leave: replacement for Eid al-Fitr",
        ),
        cuti_bersama(
            date(2020, 12, 29),
            "Cuti bersama pengganti Idul Fitri",
            "Collective leave: replacement for Eid al-Fitr",
        ),
        cuti_bersama(
            date(2020, 12, 30),
            "Cuti bersama pengganti Idul Fitri",
            "Collective leave: replacement for Eid al-Fitr",
        ),
        cuti_bersama(
            date(2020, 12, 31),
            "Cuti bersama pengganti Idul Fitri",
            "Collective leave: replacement for Eid al-Fitr",
        ),
    ),
    takes=(date(2020, 5, 26), date(2020, 5, 27), date(2020, 5, 28), date(2020, 5, 29)),
)

PERUBAHAN_3: Final = Keputusan(
    nomor=("SKB Menag 440/2020", "Menaker 03/2020", "PANRB 03/2020"),
    signed=date(2020, 5, 20),
    year=2020,
    amends=PERUBAHAN_2,
    takes=(date(2020, 5, 22),),
)

KEPPRES_22_2020: Final = Keputusan(
    nomor=("Keppres 22/2020",),
    signed=date(2020, 11, 27),
    year=2020,
    gives=(
        pemungutan_suara(
            date(2020, 12, 9), "Hari pemungutan suara Pilkada serentak", "Regional elections day"
        ),
    ),
)

PERUBAHAN_4: Final = Keputusan(
    nomor=("SKB Menag 744/2020", "Menaker 05/2020", "PANRB 06/2020"),
    signed=date(2020, 12, 1),
    year=2020,
    amends=PERUBAHAN_3,
    takes=(date(2020, 12, 28), date(2020, 12, 29), date(2020, 12, 30)),
)

KEPUTUSAN: Final = (SKB, PERUBAHAN_1, PERUBAHAN_2, PERUBAHAN_3, KEPPRES_22_2020, PERUBAHAN_4)
