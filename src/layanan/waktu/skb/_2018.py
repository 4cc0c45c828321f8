"""Days off in 2018: the annual decree and 2 more, in the order they were signed."""

from datetime import date
from typing import Final

from layanan.waktu.keputusan import Keputusan
from layanan.waktu.skb._rows import cuti_bersama, nasional, pemungutan_suara

__all__ = ["KEPUTUSAN"]

SKB: Final = Keputusan(
    nomor=("SKB Menag 707/2017", "Menaker 256/2017", "MenPAN-RB 01/SKB/MENPAN-RB/09/2017"),
    signed=date(2017, 9, 22),
    year=2018,
    annual=True,
    gives=(
        nasional(date(2018, 1, 1), "Tahun Baru Masehi", "New Year's Day"),
        nasional(date(2018, 2, 16), "Tahun Baru Imlek 2569", "Chinese (Imlek) New Year 2569"),
        nasional(date(2018, 3, 17), "Hari Raya Nyepi 1940", "Nyepi (Balinese Saka New Year) 1940"),
        nasional(date(2018, 3, 30), "Wafat Isa Almasih", "Good Friday"),
        nasional(
            date(2018, 4, 14),
            "Isra Mikraj Nabi Muhammad SAW",
            "Ascension (Isra Mikraj) of the Prophet",
        ),
        nasional(date(2018, 5, 1), "Hari Buruh Internasional", "Labour Day"),
        nasional(date(2018, 5, 10), "Kenaikan Isa Almasih", "Ascension of Jesus Christ"),
        nasional(date(2018, 5, 29), "Hari Raya Waisak 2562", "Vesak 2562"),
        nasional(date(2018, 6, 1), "Hari Lahir Pancasila", "Pancasila Day"),
        cuti_bersama(date(2018, 6, 13), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2018, 6, 14), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        nasional(
            date(2018, 6, 15),
            "Hari Raya Idul Fitri 1439 H (hari ke-1)",
            "Eid al-Fitr 1439 H (day 1)",
        ),
        nasional(
            date(2018, 6, 16),
            "Hari Raya Idul Fitri 1439 H (hari ke-2)",
            "Eid al-Fitr 1439 H (day 2)",
        ),
        cuti_bersama(date(2018, 6, 18), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2018, 6, 19), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        nasional(date(2018, 8, 17), "Hari Kemerdekaan Republik Indonesia", "Independence Day"),
        nasional(date(2018, 8, 22), "Hari Raya Idul Adha 1439 H", "Eid al-Adha 1439 H"),
        nasional(date(2018, 9, 11), "Tahun Baru Islam 1440 H", "Islamic New Year 1440 H"),
        nasional(
            date(2018, 11, 20), "Maulid Nabi Muhammad SAW", "Birthday of the Prophet Muhammad"
        ),
        cuti_bersama(date(2018, 12, 24), "Cuti bersama Natal", "Collective leave: Christmas"),
        nasional(date(2018, 12, 25), "Hari Raya Natal", "Christmas Day"),
    ),
)

PERUBAHAN_1: Final = Keputusan(
    nomor=("SKB Menag 223/2018", "Menaker 46/2018", "MenPAN-RB 13/2018"),
    signed=date(2018, 4, 18),
    year=2018,
    amends=SKB,
    gives=(
        cuti_bersama(date(2018, 6, 11), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2018, 6, 12), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2018, 6, 20), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
    ),
)

KEPPRES_15_2018: Final = Keputusan(
    nomor=("Keppres 15/2018",),
    signed=date(2018, 6, 25),
    year=2018,
    gives=(
        pemungutan_suara(
            date(2018, 6, 27), "Hari pemungutan suara Pilkada serentak", "Regional elections day"
        ),
    ),
)

KEPUTUSAN: Final = (SKB, PERUBAHAN_1, KEPPRES_15_2018)
