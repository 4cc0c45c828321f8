"""Days off in 2022: the annual decree and 2 more, in the order they were signed."""

from datetime import date
from typing import Final

from layanan.waktu.keputusan import Keputusan
from layanan.waktu.skb._rows import cuti_bersama, nasional

__all__ = ["KEPUTUSAN"]

SKB: Final = Keputusan(
    nomor=("SKB Menag 963/2021", "Menaker 3/2021", "PANRB 4/2021"),
    signed=date(2021, 9, 22),
    year=2022,
    annual=True,
    gives=(
        nasional(date(2022, 1, 1), "Tahun Baru Masehi", "New Year's Day"),
        nasional(date(2022, 2, 1), "Tahun Baru Imlek 2573", "Chinese (Imlek) New Year 2573"),
        nasional(
            date(2022, 2, 28),
            "Isra Mikraj Nabi Muhammad SAW",
            "Ascension (Isra Mikraj) of the Prophet",
        ),
        nasional(date(2022, 3, 3), "Hari Raya Nyepi 1944", "Nyepi (Balinese Saka New Year) 1944"),
        nasional(date(2022, 4, 15), "Wafat Isa Almasih", "Good Friday"),
        nasional(date(2022, 5, 1), "Hari Buruh Internasional", "Labour Day"),
        nasional(
            date(2022, 5, 2),
            "Hari Raya Idul Fitri 1443 H (hari ke-1)",
            "Eid al-Fitr 1443 H (day 1)",
        ),
        nasional(
            date(2022, 5, 3),
            "Hari Raya Idul Fitri 1443 H (hari ke-2)",
            "Eid al-Fitr 1443 H (day 2)",
        ),
        nasional(date(2022, 5, 16), "Hari Raya Waisak 2566", "Vesak 2566"),
        nasional(date(2022, 5, 26), "Kenaikan Isa Almasih", "Ascension of Jesus Christ"),
        nasional(date(2022, 6, 1), "Hari Lahir Pancasila", "Pancasila Day"),
        nasional(date(2022, 7, 9), "Hari Raya Idul Adha 1443 H", "Eid al-Adha 1443 H"),
        nasional(date(2022, 7, 30), "Tahun Baru Islam 1444 H", "Islamic New Year 1444 H"),
        nasional(date(2022, 8, 17), "Hari Kemerdekaan Republik Indonesia", "Independence Day"),
        nasional(date(2022, 10, 8), "Maulid Nabi Muhammad SAW", "Birthday of the Prophet Muhammad"),
        nasional(date(2022, 12, 25), "Hari Raya Natal", "Christmas Day"),
    ),
)

PERUBAHAN_1: Final = Keputusan(
    nomor=("SKB Menag 375/2022", "Menaker 1/2022", "PANRB 1/2022"),
    signed=date(2022, 4, 7),
    year=2022,
    amends=SKB,
    gives=(
        cuti_bersama(date(2022, 4, 29), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2022, 5, 4), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2022, 5, 5), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2022, 5, 6), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
    ),
)

PERUBAHAN_2: Final = Keputusan(
    nomor=("SKB Menag 678/2022", "Menaker 2/2022", "PANRB 2/2022"),
    signed=date(2022, 7, 7),
    year=2022,
    amends=PERUBAHAN_1,
    gives=(nasional(date(2022, 7, 10), "Hari Raya Idul Adha 1443 H", "Eid al-Adha 1443 H"),),
    takes=(date(2022, 7, 9),),
)

KEPUTUSAN: Final = (SKB, PERUBAHAN_1, PERUBAHAN_2)
