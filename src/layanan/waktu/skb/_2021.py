"""Days off in 2021: the annual decree and 2 more, in the order they were signed."""

from datetime import date
from typing import Final

from layanan.waktu.keputusan import Keputusan
from layanan.waktu.skb._rows import cuti_bersama, nasional

__all__ = ["KEPUTUSAN"]

SKB: Final = Keputusan(
    nomor=("SKB Menag 642/2020", "Menaker 4/2020", "PANRB 4/2020"),
    signed=date(2020, 9, 10),
    year=2021,
    annual=True,
    gives=(
        nasional(date(2021, 1, 1), "Tahun Baru Masehi", "New Year's Day"),
        nasional(date(2021, 2, 12), "Tahun Baru Imlek 2572", "Chinese (Imlek) New Year 2572"),
        nasional(
            date(2021, 3, 11),
            "Isra Mikraj Nabi Muhammad SAW",
            "Ascension (Isra Mikraj) of the Prophet",
        ),
        cuti_bersama(
            date(2021, 3, 12), "Cuti bersama Isra Mikraj", "Collective leave: Isra Mikraj"
        ),
        nasional(date(2021, 3, 14), "Hari Raya Nyepi 1943", "Nyepi (Balinese Saka New Year) 1943"),
        nasional(date(2021, 4, 2), "Wafat Isa Almasih", "Good Friday"),
        nasional(date(2021, 5, 1), "Hari Buruh Internasional", "Labour Day"),
        cuti_bersama(date(2021, 5, 12), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        nasional(
            date(2021, 5, 13),
            "Kenaikan Isa Almasih; Hari Raya Idul Fitri 1442 H (hari ke-1)",
            "Ascension of Jesus Christ; Eid al-Fitr 1442 H (day 1)",
        ),
        nasional(
            date(2021, 5, 14),
            "Hari Raya Idul Fitri 1442 H (hari ke-2)",
            "Eid al-Fitr 1442 H (day 2)",
        ),
        cuti_bersama(date(2021, 5, 17), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2021, 5, 18), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2021, 5, 19), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        nasional(date(2021, 5, 26), "Hari Raya Waisak 2565", "Vesak 2565"),
        nasional(date(2021, 6, 1), "Hari Lahir Pancasila", "Pancasila Day"),
        nasional(date(2021, 7, 20), "Hari Raya Idul Adha 1442 H", "Eid al-Adha 1442 H"),
        nasional(date(2021, 8, 10), "Tahun Baru Islam 1443 H", "Islamic New Year 1443 H"),
        nasional(date(2021, 8, 17), "Hari Kemerdekaan Republik Indonesia", "Independence Day"),
        nasional(
            date(2021, 10, 19), "Maulid Nabi Muhammad SAW", "Birthday of the Prophet Muhammad"
        ),
        cuti_bersama(date(2021, 12, 24), "Cuti bersama Natal", "Collective leave: Christmas"),
        nasional(date(2021, 12, 25), "Hari Raya Natal", "Christmas Day"),
        cuti_bersama(date(2021, 12, 27), "Cuti bersama Natal", "Collective leave: Christmas"),
    ),
)

PERUBAHAN_1: Final = Keputusan(
    nomor=("SKB Menag 281/2021", "Menaker 1/2021", "PANRB 1/2021"),
    signed=date(2021, 2, 22),
    year=2021,
    amends=SKB,
    takes=(
        date(2021, 3, 12),
        date(2021, 5, 17),
        date(2021, 5, 18),
        date(2021, 5, 19),
        date(2021, 12, 27),
    ),
)

PERUBAHAN_2: Final = Keputusan(
    nomor=("SKB Menag 712/2021", "Menaker 1/2021", "PANRB 3/2021"),
    signed=date(2021, 6, 18),
    year=2021,
    amends=PERUBAHAN_1,
    gives=(
        nasional(date(2021, 8, 11), "Tahun Baru Islam 1443 H", "Islamic New Year 1443 H"),
        nasional(
            date(2021, 10, 20), "Maulid Nabi Muhammad SAW", "Birthday of the Prophet Muhammad"
        ),
    ),
    takes=(date(2021, 8, 10), date(2021, 10, 19), date(2021, 12, 24)),
)

KEPUTUSAN: Final = (SKB, PERUBAHAN_1, PERUBAHAN_2)
