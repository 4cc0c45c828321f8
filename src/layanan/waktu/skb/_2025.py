"""Days off in 2025: the annual decree and 1 more, in the order they were signed."""

from datetime import date
from typing import Final

from layanan.waktu.keputusan import Keputusan
from layanan.waktu.skb._rows import cuti_bersama, nasional

__all__ = ["KEPUTUSAN"]

SKB: Final = Keputusan(
    nomor=("SKB Menag 1017/2024", "Menaker 2/2024", "PANRB 2/2024"),
    signed=date(2024, 10, 14),
    year=2025,
    annual=True,
    gives=(
        nasional(date(2025, 1, 1), "Tahun Baru Masehi", "New Year's Day"),
        nasional(
            date(2025, 1, 27),
            "Isra Mikraj Nabi Muhammad SAW",
            "Ascension (Isra Mikraj) of the Prophet",
        ),
        cuti_bersama(date(2025, 1, 28), "Cuti bersama Tahun Baru Imlek", "Collective leave: Imlek"),
        nasional(date(2025, 1, 29), "Tahun Baru Imlek 2576", "Chinese (Imlek) New Year 2576"),
        cuti_bersama(date(2025, 3, 28), "Cuti bersama Hari Raya Nyepi", "Collective leave: Nyepi"),
        nasional(date(2025, 3, 29), "Hari Raya Nyepi 1947", "Nyepi (Balinese Saka New Year) 1947"),
        nasional(
            date(2025, 3, 31),
            "Hari Raya Idul Fitri 1446 H (hari ke-1)",
            "Eid al-Fitr 1446 H (day 1)",
        ),
        nasional(
            date(2025, 4, 1),
            "Hari Raya Idul Fitri 1446 H (hari ke-2)",
            "Eid al-Fitr 1446 H (day 2)",
        ),
        cuti_bersama(date(2025, 4, 2), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2025, 4, 3), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2025, 4, 4), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2025, 4, 7), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        nasional(date(2025, 4, 18), "Wafat Yesus Kristus", "Good Friday"),
        nasional(date(2025, 4, 20), "Kebangkitan Yesus Kristus (Paskah)", "Easter Sunday"),
        nasional(date(2025, 5, 1), "Hari Buruh Internasional", "Labour Day"),
        nasional(date(2025, 5, 12), "Hari Raya Waisak 2569", "Vesak 2569"),
        cuti_bersama(date(2025, 5, 13), "Cuti bersama Waisak", "Collective leave: Vesak"),
        nasional(date(2025, 5, 29), "Kenaikan Yesus Kristus", "Ascension of Jesus Christ"),
        cuti_bersama(
            date(2025, 5, 30),
            "Cuti bersama Kenaikan Isa Almasih / Yesus Kristus",
            "Collective leave: Ascension",
        ),
        nasional(date(2025, 6, 1), "Hari Lahir Pancasila", "Pancasila Day"),
        nasional(date(2025, 6, 6), "Hari Raya Idul Adha 1446 H", "Eid al-Adha 1446 H"),
        cuti_bersama(date(2025, 6, 9), "Cuti bersama Idul Adha", "Collective leave: Eid al-Adha"),
        nasional(date(2025, 6, 27), "Tahun Baru Islam 1447 H", "Islamic New Year 1447 H"),
        nasional(date(2025, 8, 17), "Hari Kemerdekaan Republik Indonesia", "Independence Day"),
        nasional(date(2025, 9, 5), "Maulid Nabi Muhammad SAW", "Birthday of the Prophet Muhammad"),
        nasional(date(2025, 12, 25), "Kelahiran Yesus Kristus (Natal)", "Christmas Day"),
        cuti_bersama(date(2025, 12, 26), "Cuti bersama Natal", "Collective leave: Christmas"),
    ),
)

PERUBAHAN_1: Final = Keputusan(
    nomor=("SKB Menag 933/2025", "Menaker 1/2025", "PANRB 3/2025"),
    signed=date(2025, 8, 7),
    year=2025,
    amends=SKB,
    gives=(
        cuti_bersama(
            date(2025, 8, 18), "Cuti bersama Hari Kemerdekaan", "Collective leave: Independence Day"
        ),
    ),
)

KEPUTUSAN: Final = (SKB, PERUBAHAN_1)
