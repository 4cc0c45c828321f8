"""Days off in 2013: the annual decree, in the order they were signed."""

from datetime import date
from typing import Final

from layanan.waktu.keputusan import Keputusan
from layanan.waktu.skb._rows import cuti_bersama, nasional

__all__ = ["KEPUTUSAN"]

SKB: Final = Keputusan(
    nomor=("SKB Menag 5/2012", "Menakertrans SKB.06/MEN/VII/2012", "MenPAN-RB 02/2012"),
    signed=date(2012, 7, 19),
    year=2013,
    annual=True,
    gives=(
        nasional(date(2013, 1, 1), "Tahun Baru Masehi", "New Year's Day"),
        nasional(date(2013, 1, 24), "Maulid Nabi Muhammad SAW", "Birthday of the Prophet Muhammad"),
        nasional(date(2013, 2, 10), "Tahun Baru Imlek 2564", "Chinese (Imlek) New Year 2564"),
        nasional(date(2013, 3, 12), "Hari Raya Nyepi 1935", "Nyepi (Balinese Saka New Year) 1935"),
        nasional(date(2013, 3, 29), "Wafat Isa Almasih", "Good Friday"),
        nasional(date(2013, 5, 9), "Kenaikan Isa Almasih", "Ascension of Jesus Christ"),
        nasional(date(2013, 5, 25), "Hari Raya Waisak 2557", "Vesak 2557"),
        nasional(
            date(2013, 6, 6),
            "Isra Mikraj Nabi Muhammad SAW",
            "Ascension (Isra Mikraj) of the Prophet",
        ),
        cuti_bersama(date(2013, 8, 5), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2013, 8, 6), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2013, 8, 7), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        nasional(
            date(2013, 8, 8),
            "Hari Raya Idul Fitri 1434 H (hari ke-1)",
            "Eid al-Fitr 1434 H (day 1)",
        ),
        nasional(
            date(2013, 8, 9),
            "Hari Raya Idul Fitri 1434 H (hari ke-2)",
            "Eid al-Fitr 1434 H (day 2)",
        ),
        nasional(date(2013, 8, 17), "Hari Kemerdekaan Republik Indonesia", "Independence Day"),
        cuti_bersama(date(2013, 10, 14), "Cuti bersama Idul Adha", "Collective leave: Eid al-Adha"),
        nasional(date(2013, 10, 15), "Hari Raya Idul Adha 1434 H", "Eid al-Adha 1434 H"),
        nasional(date(2013, 11, 5), "Tahun Baru Islam 1435 H", "Islamic New Year 1435 H"),
        nasional(date(2013, 12, 25), "Hari Raya Natal", "Christmas Day"),
        cuti_bersama(date(2013, 12, 26), "Cuti bersama Natal", "Collective leave: Christmas"),
    ),
)

KEPUTUSAN: Final = (SKB,)
