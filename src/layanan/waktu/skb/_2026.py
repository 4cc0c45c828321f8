"""Days off in 2026: the annual decree, in the order they were signed."""

from datetime import date
from typing import Final

from layanan.waktu.keputusan import Keputusan
from layanan.waktu.skb._rows import cuti_bersama, nasional

__all__ = ["KEPUTUSAN"]

SKB: Final = Keputusan(
    nomor=("SKB Menag 1497/2025", "Menaker 2/2025", "PANRB 5/2025"),
    signed=date(2025, 9, 19),
    year=2026,
    annual=True,
    gives=(
        nasional(date(2026, 1, 1), "Tahun Baru Masehi", "New Year's Day"),
        nasional(
            date(2026, 1, 16),
            "Isra Mikraj Nabi Muhammad SAW",
            "Ascension (Isra Mikraj) of the Prophet",
        ),
        cuti_bersama(date(2026, 2, 16), "Cuti bersama Tahun Baru Imlek", "Collective leave: Imlek"),
        nasional(date(2026, 2, 17), "Tahun Baru Imlek 2577", "Chinese (Imlek) New Year 2577"),
        cuti_bersama(date(2026, 3, 18), "Cuti bersama Hari Raya Nyepi", "Collective leave: Nyepi"),
        nasional(date(2026, 3, 19), "Hari Raya Nyepi 1948", "Nyepi (Balinese Saka New Year) 1948"),
        cuti_bersama(date(2026, 3, 20), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        nasional(
            date(2026, 3, 21),
            "Hari Raya Idul Fitri 1447 H (hari ke-1)",
            "Eid al-Fitr 1447 H (day 1)",
        ),
        nasional(
            date(2026, 3, 22),
            "Hari Raya Idul Fitri 1447 H (hari ke-2)",
            "Eid al-Fitr 1447 H (day 2)",
        ),
        cuti_bersama(date(2026, 3, 23), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2026, 3, 24), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        nasional(date(2026, 4, 3), "Wafat Yesus Kristus", "Good Friday"),
        nasional(date(2026, 4, 5), "Kebangkitan Yesus Kristus (Paskah)", "Easter Sunday"),
        nasional(date(2026, 5, 1), "Hari Buruh Internasional", "Labour Day"),
        nasional(date(2026, 5, 14), "Kenaikan Yesus Kristus", "Ascension of Jesus Christ"),
        cuti_bersama(
            date(2026, 5, 15),
            "Cuti bersama Kenaikan Isa Almasih / Yesus Kristus",
            "Collective leave: Ascension",
        ),
        nasional(date(2026, 5, 27), "Hari Raya Idul Adha 1447 H", "Eid al-Adha 1447 H"),
        cuti_bersama(date(2026, 5, 28), "Cuti bersama Idul Adha", "Collective leave: Eid al-Adha"),
        nasional(date(2026, 5, 31), "Hari Raya Waisak 2570", "Vesak 2570"),
        nasional(date(2026, 6, 1), "Hari Lahir Pancasila", "Pancasila Day"),
        nasional(date(2026, 6, 16), "Tahun Baru Islam 1448 H", "Islamic New Year 1448 H"),
        nasional(date(2026, 8, 17), "Hari Kemerdekaan Republik Indonesia", "Independence Day"),
        nasional(date(2026, 8, 25), "Maulid Nabi Muhammad SAW", "Birthday of the Prophet Muhammad"),
        cuti_bersama(date(2026, 12, 24), "Cuti bersama Natal", "Collective leave: Christmas"),
        nasional(date(2026, 12, 25), "Kelahiran Yesus Kristus (Natal)", "Christmas Day"),
    ),
)

KEPUTUSAN: Final = (SKB,)
