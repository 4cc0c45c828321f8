"""Days off in 2023: the annual decree and 2 more, in the order they were signed."""

from datetime import date
from typing import Final

from layanan.waktu.keputusan import Keputusan
from layanan.waktu.skb._rows import cuti_bersama, nasional

__all__ = ["KEPUTUSAN"]

SKB: Final = Keputusan(
    nomor=("SKB Menag 1066/2022", "Menaker 3/2022", "PANRB 3/2022"),
    signed=date(2022, 10, 11),
    year=2023,
    annual=True,
    gives=(
        nasional(date(2023, 1, 1), "Tahun Baru Masehi", "New Year's Day"),
        nasional(date(2023, 1, 22), "Tahun Baru Imlek 2574", "Chinese (Imlek) New Year 2574"),
        cuti_bersama(date(2023, 1, 23), "Cuti bersama Tahun Baru Imlek", "Collective leave: Imlek"),
        nasional(
            date(2023, 2, 18),
            "Isra Mikraj Nabi Muhammad SAW",
            "Ascension (Isra Mikraj) of the Prophet",
        ),
        nasional(date(2023, 3, 22), "Hari Raya Nyepi 1945", "Nyepi (Balinese Saka New Year) 1945"),
        cuti_bersama(date(2023, 3, 23), "Cuti bersama Hari Raya Nyepi", "Collective leave: Nyepi"),
        nasional(date(2023, 4, 7), "Wafat Isa Almasih", "Good Friday"),
        cuti_bersama(date(2023, 4, 21), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        nasional(
            date(2023, 4, 22),
            "Hari Raya Idul Fitri 1444 H (hari ke-1)",
            "Eid al-Fitr 1444 H (day 1)",
        ),
        nasional(
            date(2023, 4, 23),
            "Hari Raya Idul Fitri 1444 H (hari ke-2)",
            "Eid al-Fitr 1444 H (day 2)",
        ),
        cuti_bersama(date(2023, 4, 24), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2023, 4, 25), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2023, 4, 26), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        nasional(date(2023, 5, 1), "Hari Buruh Internasional", "Labour Day"),
        nasional(date(2023, 5, 18), "Kenaikan Isa Almasih", "Ascension of Jesus Christ"),
        nasional(date(2023, 6, 1), "Hari Lahir Pancasila", "Pancasila Day"),
        cuti_bersama(date(2023, 6, 2), "Cuti bersama Waisak", "Collective leave: Vesak"),
        nasional(date(2023, 6, 4), "Hari Raya Waisak 2567", "Vesak 2567"),
        nasional(date(2023, 6, 29), "Hari Raya Idul Adha 1444 H", "Eid al-Adha 1444 H"),
        nasional(date(2023, 7, 19), "Tahun Baru Islam 1445 H", "Islamic New Year 1445 H"),
        nasional(date(2023, 8, 17), "Hari Kemerdekaan Republik Indonesia", "Independence Day"),
        nasional(date(2023, 9, 28), "Maulid Nabi Muhammad SAW", "Birthday of the Prophet Muhammad"),
        nasional(date(2023, 12, 25), "Hari Raya Natal", "Christmas Day"),
        cuti_bersama(date(2023, 12, 26), "Cuti bersama Natal", "Collective leave: Christmas"),
    ),
)

PERUBAHAN_1: Final = Keputusan(
    nomor=("SKB Menag 327/2023", "Menaker 1/2023", "PANRB 1/2023"),
    signed=date(2023, 3, 29),
    year=2023,
    amends=SKB,
    gives=(
        cuti_bersama(date(2023, 4, 19), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2023, 4, 20), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
    ),
    takes=(date(2023, 4, 26),),
)

PERUBAHAN_2: Final = Keputusan(
    nomor=("SKB Menag 624/2023", "Menaker 2/2023", "PANRB 2/2023"),
    signed=date(2023, 6, 16),
    year=2023,
    amends=PERUBAHAN_1,
    gives=(
        cuti_bersama(date(2023, 6, 28), "Cuti bersama Idul Adha", "Collective leave: Eid al-Adha"),
        cuti_bersama(date(2023, 6, 30), "Cuti bersama Idul Adha", "Collective leave: Eid al-Adha"),
    ),
)

KEPUTUSAN: Final = (SKB, PERUBAHAN_1, PERUBAHAN_2)
