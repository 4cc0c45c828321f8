"""Days off in 2024: the annual decree and 2 more, in the order they were signed."""

from datetime import date
from typing import Final

from layanan.waktu.keputusan import Keputusan
from layanan.waktu.skb._rows import cuti_bersama, nasional, pemungutan_suara

__all__ = ["KEPUTUSAN"]

SKB: Final = Keputusan(
    # SKB Menag 236/2024; Menaker 1/2024; PANRB 2/2024 (February 2024) changed names, no dates.
    nomor=("SKB Menag 855/2023", "Menaker 3/2023", "PANRB 4/2023"),
    signed=date(2023, 9, 12),
    year=2024,
    annual=True,
    gives=(
        nasional(date(2024, 1, 1), "Tahun Baru Masehi", "New Year's Day"),
        nasional(
            date(2024, 2, 8),
            "Isra Mikraj Nabi Muhammad SAW",
            "Ascension (Isra Mikraj) of the Prophet",
        ),
        cuti_bersama(date(2024, 2, 9), "Cuti bersama Tahun Baru Imlek", "Collective leave: Imlek"),
        nasional(date(2024, 2, 10), "Tahun Baru Imlek 2575", "Chinese (Imlek) New Year 2575"),
        nasional(date(2024, 3, 11), "Hari Raya Nyepi 1946", "Nyepi (Balinese Saka New Year) 1946"),
        cuti_bersama(date(2024, 3, 12), "Cuti bersama Hari Raya Nyepi", "Collective leave: Nyepi"),
        nasional(date(2024, 3, 29), "Wafat Yesus Kristus", "Good Friday"),
        nasional(date(2024, 3, 31), "Kebangkitan Yesus Kristus (Paskah)", "Easter Sunday"),
        cuti_bersama(date(2024, 4, 8), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2024, 4, 9), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        nasional(
            date(2024, 4, 10),
            "Hari Raya Idul Fitri 1445 H (hari ke-1)",
            "Eid al-Fitr 1445 H (day 1)",
        ),
        nasional(
            date(2024, 4, 11),
            "Hari Raya Idul Fitri 1445 H (hari ke-2)",
            "Eid al-Fitr 1445 H (day 2)",
        ),
        cuti_bersama(date(2024, 4, 12), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2024, 4, 15), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        nasional(date(2024, 5, 1), "Hari Buruh Internasional", "Labour Day"),
        nasional(date(2024, 5, 9), "Kenaikan Yesus Kristus", "Ascension of Jesus Christ"),
        cuti_bersama(
            date(2024, 5, 10),
            "Cuti bersama Kenaikan Isa Almasih / Yesus Kristus",
            "Collective leave: Ascension",
        ),
        nasional(date(2024, 5, 23), "Hari Raya Waisak 2568", "Vesak 2568"),
        cuti_bersama(date(2024, 5, 24), "Cuti bersama Waisak", "Collective leave: Vesak"),
        nasional(date(2024, 6, 1), "Hari Lahir Pancasila", "Pancasila Day"),
        nasional(date(2024, 6, 17), "Hari Raya Idul Adha 1445 H", "Eid al-Adha 1445 H"),
        cuti_bersama(date(2024, 6, 18), "Cuti bersama Idul Adha", "Collective leave: Eid al-Adha"),
        nasional(date(2024, 7, 7), "Tahun Baru Islam 1446 H", "Islamic New Year 1446 H"),
        nasional(date(2024, 8, 17), "Hari Kemerdekaan Republik Indonesia", "Independence Day"),
        nasional(date(2024, 9, 16), "Maulid Nabi Muhammad SAW", "Birthday of the Prophet Muhammad"),
        nasional(date(2024, 12, 25), "Kelahiran Yesus Kristus (Natal)", "Christmas Day"),
        cuti_bersama(date(2024, 12, 26), "Cuti bersama Natal", "Collective leave: Christmas"),
    ),
)

KEPPRES_10_2024: Final = Keputusan(
    nomor=("Keppres 10/2024",),
    signed=date(2024, 2, 6),
    year=2024,
    gives=(
        pemungutan_suara(date(2024, 2, 14), "Hari pemungutan suara Pemilu", "General election day"),
    ),
)

KEPPRES_33_2024: Final = Keputusan(
    nomor=("Keppres 33/2024",),
    signed=date(2024, 11, 21),
    year=2024,
    gives=(
        pemungutan_suara(
            date(2024, 11, 27), "Hari pemungutan suara Pilkada serentak", "Regional elections day"
        ),
    ),
)

KEPUTUSAN: Final = (SKB, KEPPRES_10_2024, KEPPRES_33_2024)
