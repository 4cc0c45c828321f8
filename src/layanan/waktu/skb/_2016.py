"""Days off in 2016: the annual decree, in the order they were signed."""

from datetime import date
from typing import Final

from layanan.waktu.keputusan import Keputusan
from layanan.waktu.skb._rows import cuti_bersama, nasional

__all__ = ["KEPUTUSAN"]

SKB: Final = Keputusan(
    nomor=("SKB Menag 150/2015", "Menaker 2/SKB/MEN/VI/2015", "MenPAN-RB 01/2015"),
    signed=date(2015, 6, 25),
    year=2016,
    annual=True,
    gives=(
        nasional(date(2016, 1, 1), "Tahun Baru Masehi", "New Year's Day"),
        nasional(date(2016, 2, 8), "Tahun Baru Imlek 2567", "Chinese (Imlek) New Year 2567"),
        nasional(date(2016, 3, 9), "Hari Raya Nyepi 1938", "Nyepi (Balinese Saka New Year) 1938"),
        nasional(date(2016, 3, 25), "Wafat Isa Almasih", "Good Friday"),
        nasional(date(2016, 5, 1), "Hari Buruh Internasional", "Labour Day"),
        nasional(date(2016, 5, 5), "Kenaikan Isa Almasih", "Ascension of Jesus Christ"),
        nasional(
            date(2016, 5, 6),
            "Isra Mikraj Nabi Muhammad SAW",
            "Ascension (Isra Mikraj) of the Prophet",
        ),
        nasional(date(2016, 5, 22), "Hari Raya Waisak 2560", "Vesak 2560"),
        cuti_bersama(date(2016, 7, 4), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2016, 7, 5), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        nasional(
            date(2016, 7, 6),
            "Hari Raya Idul Fitri 1437 H (hari ke-1)",
            "Eid al-Fitr 1437 H (day 1)",
        ),
        nasional(
            date(2016, 7, 7),
            "Hari Raya Idul Fitri 1437 H (hari ke-2)",
            "Eid al-Fitr 1437 H (day 2)",
        ),
        cuti_bersama(date(2016, 7, 8), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        nasional(date(2016, 8, 17), "Hari Kemerdekaan Republik Indonesia", "Independence Day"),
        nasional(date(2016, 9, 12), "Hari Raya Idul Adha 1437 H", "Eid al-Adha 1437 H"),
        nasional(date(2016, 10, 2), "Tahun Baru Islam 1438 H", "Islamic New Year 1438 H"),
        nasional(
            date(2016, 12, 12), "Maulid Nabi Muhammad SAW", "Birthday of the Prophet Muhammad"
        ),
        nasional(date(2016, 12, 25), "Hari Raya Natal", "Christmas Day"),
        cuti_bersama(date(2016, 12, 26), "Cuti bersama Natal", "Collective leave: Christmas"),
    ),
)

KEPUTUSAN: Final = (SKB,)
