"""Days off in 2011: the annual decree and 1 more, in the order they were signed."""

from datetime import date
from typing import Final

from layanan.waktu.keputusan import Keputusan
from layanan.waktu.skb._rows import cuti_bersama, nasional

__all__ = ["KEPUTUSAN"]

SKB: Final = Keputusan(
    # The press gave the first number as 1/2010.
    nomor=(
        "SKB Menag 2/2010",
        "Menakertrans KEP.110/MEN/VI/2010",
        "MenPAN-RB SKB/07/M.PAN-RB/06/2010",
    ),
    signed=date(2010, 6, 15),
    year=2011,
    annual=True,
    gives=(
        nasional(date(2011, 1, 1), "Tahun Baru Masehi", "New Year's Day"),
        nasional(date(2011, 2, 3), "Tahun Baru Imlek 2562", "Chinese (Imlek) New Year 2562"),
        nasional(date(2011, 2, 15), "Maulid Nabi Muhammad SAW", "Birthday of the Prophet Muhammad"),
        nasional(date(2011, 3, 5), "Hari Raya Nyepi 1933", "Nyepi (Balinese Saka New Year) 1933"),
        nasional(date(2011, 4, 22), "Wafat Isa Almasih", "Good Friday"),
        nasional(date(2011, 5, 17), "Hari Raya Waisak 2555", "Vesak 2555"),
        nasional(date(2011, 6, 2), "Kenaikan Isa Almasih", "Ascension of Jesus Christ"),
        nasional(
            date(2011, 6, 29),
            "Isra Mikraj Nabi Muhammad SAW",
            "Ascension (Isra Mikraj) of the Prophet",
        ),
        nasional(date(2011, 8, 17), "Hari Kemerdekaan Republik Indonesia", "Independence Day"),
        cuti_bersama(date(2011, 8, 29), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        nasional(
            date(2011, 8, 30),
            "Hari Raya Idul Fitri 1432 H (hari ke-1)",
            "Eid al-Fitr 1432 H (day 1)",
        ),
        nasional(
            date(2011, 8, 31),
            "Hari Raya Idul Fitri 1432 H (hari ke-2)",
            "Eid al-Fitr 1432 H (day 2)",
        ),
        cuti_bersama(date(2011, 9, 1), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2011, 9, 2), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        nasional(date(2011, 11, 6), "Hari Raya Idul Adha 1432 H", "Eid al-Adha 1432 H"),
        nasional(date(2011, 11, 27), "Tahun Baru Islam 1433 H", "Islamic New Year 1433 H"),
        nasional(date(2011, 12, 25), "Hari Raya Natal", "Christmas Day"),
        cuti_bersama(date(2011, 12, 26), "Cuti bersama Natal", "Collective leave: Christmas"),
    ),
)

PERUBAHAN_1: Final = Keputusan(
    nomor=(
        "SKB Menag 2/2011",
        "Menakertrans KEP.120/MEN/V/2011",
        "MenPAN-RB SKB/01/M.PAN-RB/05/2011",
    ),
    signed=date(2011, 5, 13),
    year=2011,
    amends=SKB,
    gives=(cuti_bersama(date(2011, 5, 16), "Cuti bersama Waisak", "Collective leave: Vesak"),),
)

KEPUTUSAN: Final = (SKB, PERUBAHAN_1)
