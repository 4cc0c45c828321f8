"""Days off in 2010: the annual decree, in the order they were signed."""

from datetime import date
from typing import Final

from layanan.waktu.keputusan import Keputusan
from layanan.waktu.skb._rows import cuti_bersama, nasional

__all__ = ["KEPUTUSAN"]

SKB: Final = Keputusan(
    nomor=("SKB Menag 1/2009", "MenPAN SKB/13/M.PAN/8/2009", "Menakertrans KEP.227/MEN/VIII/2009"),
    signed=date(2009, 8, 7),
    year=2010,
    annual=True,
    gives=(
        nasional(date(2010, 1, 1), "Tahun Baru Masehi", "New Year's Day"),
        nasional(date(2010, 2, 14), "Tahun Baru Imlek 2561", "Chinese (Imlek) New Year 2561"),
        nasional(date(2010, 2, 26), "Maulid Nabi Muhammad SAW", "Birthday of the Prophet Muhammad"),
        nasional(date(2010, 3, 16), "Hari Raya Nyepi 1932", "Nyepi (Balinese Saka New Year) 1932"),
        nasional(date(2010, 4, 2), "Wafat Isa Almasih", "Good Friday"),
        nasional(date(2010, 5, 13), "Kenaikan Isa Almasih", "Ascension of Jesus Christ"),
        nasional(date(2010, 5, 28), "Hari Raya Waisak 2554", "Vesak 2554"),
        nasional(
            date(2010, 7, 10),
            "Isra Mikraj Nabi Muhammad SAW",
            "Ascension (Isra Mikraj) of the Prophet",
        ),
        nasional(date(2010, 8, 17), "Hari Kemerdekaan Republik Indonesia", "Independence Day"),
        cuti_bersama(date(2010, 9, 9), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        nasional(
            date(2010, 9, 10),
            "Hari Raya Idul Fitri 1431 H (hari ke-1)",
            "Eid al-Fitr 1431 H (day 1)",
        ),
        nasional(
            date(2010, 9, 11),
            "Hari Raya Idul Fitri 1431 H (hari ke-2)",
            "Eid al-Fitr 1431 H (day 2)",
        ),
        cuti_bersama(date(2010, 9, 13), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        nasional(date(2010, 11, 17), "Hari Raya Idul Adha 1431 H", "Eid al-Adha 1431 H"),
        nasional(date(2010, 12, 7), "Tahun Baru Islam 1432 H", "Islamic New Year 1432 H"),
        cuti_bersama(date(2010, 12, 24), "Cuti bersama Natal", "Collective leave: Christmas"),
        nasional(date(2010, 12, 25), "Hari Raya Natal", "Christmas Day"),
    ),
)

KEPUTUSAN: Final = (SKB,)
