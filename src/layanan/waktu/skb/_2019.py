"""Days off in 2019: the annual decree and 1 more, in the order they were signed."""

from datetime import date
from typing import Final

from layanan.waktu.keputusan import Keputusan
from layanan.waktu.skb._rows import cuti_bersama, nasional, pemungutan_suara

__all__ = ["KEPUTUSAN"]

SKB: Final = Keputusan(
    nomor=("SKB Menag 617/2018", "Menaker 262/2018", "MenPAN-RB 16/2018"),
    signed=date(2018, 11, 2),
    year=2019,
    annual=True,
    gives=(
        nasional(date(2019, 1, 1), "Tahun Baru Masehi", "New Year's Day"),
        nasional(date(2019, 2, 5), "Tahun Baru Imlek 2570", "Chinese (Imlek) New Year 2570"),
        nasional(date(2019, 3, 7), "Hari Raya Nyepi 1941", "Nyepi (Balinese Saka New Year) 1941"),
        nasional(
            date(2019, 4, 3),
            "Isra Mikraj Nabi Muhammad SAW",
            "Ascension (Isra Mikraj) of the Prophet",
        ),
        nasional(date(2019, 4, 19), "Wafat Isa Almasih", "Good Friday"),
        nasional(date(2019, 5, 1), "Hari Buruh Internasional", "Labour Day"),
        nasional(date(2019, 5, 19), "Hari Raya Waisak 2563", "Vesak 2563"),
        nasional(date(2019, 5, 30), "Kenaikan Isa Almasih", "Ascension of Jesus Christ"),
        nasional(date(2019, 6, 1), "Hari Lahir Pancasila", "Pancasila Day"),
        cuti_bersama(date(2019, 6, 3), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2019, 6, 4), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        nasional(
            date(2019, 6, 5),
            "Hari Raya Idul Fitri 1440 H (hari ke-1)",
            "Eid al-Fitr 1440 H (day 1)",
        ),
        nasional(
            date(2019, 6, 6),
            "Hari Raya Idul Fitri 1440 H (hari ke-2)",
            "Eid al-Fitr 1440 H (day 2)",
        ),
        cuti_bersama(date(2019, 6, 7), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        nasional(date(2019, 8, 11), "Hari Raya Idul Adha 1440 H", "Eid al-Adha 1440 H"),
        nasional(date(2019, 8, 17), "Hari Kemerdekaan Republik Indonesia", "Independence Day"),
        nasional(date(2019, 9, 1), "Tahun Baru Islam 1441 H", "Islamic New Year 1441 H"),
        nasional(date(2019, 11, 9), "Maulid Nabi Muhammad SAW", "Birthday of the Prophet Muhammad"),
        cuti_bersama(date(2019, 12, 24), "Cuti bersama Natal", "Collective leave: Christmas"),
        nasional(date(2019, 12, 25), "Hari Raya Natal", "Christmas Day"),
    ),
)

KEPPRES_10_2019: Final = Keputusan(
    nomor=("Keppres 10/2019",),
    signed=date(2019, 4, 8),
    year=2019,
    gives=(
        pemungutan_suara(date(2019, 4, 17), "Hari pemungutan suara Pemilu", "General election day"),
    ),
)

KEPUTUSAN: Final = (SKB, KEPPRES_10_2019)
