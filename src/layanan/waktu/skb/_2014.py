"""Days off in 2014: the annual decree and 3 more, in the order they were signed."""

from datetime import date
from typing import Final

from layanan.waktu.keputusan import Keputusan
from layanan.waktu.skb._rows import cuti_bersama, nasional, pemungutan_suara

__all__ = ["KEPUTUSAN"]

KEPPRES_24_2013: Final = Keputusan(
    nomor=("Keppres 24/2013",),
    signed=date(2013, 7, 29),
    year=2014,
    gives=(nasional(date(2014, 5, 1), "Hari Buruh Internasional", "Labour Day"),),
)

SKB: Final = Keputusan(
    nomor=("SKB Menag 5/2013", "Menakertrans 335/2013", "MenPAN-RB 05/SKB/MENPAN-RB/08/2013"),
    signed=date(2013, 8, 21),
    year=2014,
    annual=True,
    gives=(
        nasional(date(2014, 1, 1), "Tahun Baru Masehi", "New Year's Day"),
        nasional(date(2014, 1, 14), "Maulid Nabi Muhammad SAW", "Birthday of the Prophet Muhammad"),
        nasional(date(2014, 1, 31), "Tahun Baru Imlek 2565", "Chinese (Imlek) New Year 2565"),
        nasional(date(2014, 3, 31), "Hari Raya Nyepi 1936", "Nyepi (Balinese Saka New Year) 1936"),
        nasional(date(2014, 4, 18), "Wafat Isa Almasih", "Good Friday"),
        nasional(date(2014, 5, 15), "Hari Raya Waisak 2558", "Vesak 2558"),
        nasional(
            date(2014, 5, 27),
            "Isra Mikraj Nabi Muhammad SAW",
            "Ascension (Isra Mikraj) of the Prophet",
        ),
        nasional(date(2014, 5, 29), "Kenaikan Isa Almasih", "Ascension of Jesus Christ"),
        nasional(
            date(2014, 7, 28),
            "Hari Raya Idul Fitri 1435 H (hari ke-1)",
            "Eid al-Fitr 1435 H (day 1)",
        ),
        nasional(
            date(2014, 7, 29),
            "Hari Raya Idul Fitri 1435 H (hari ke-2)",
            "Eid al-Fitr 1435 H (day 2)",
        ),
        cuti_bersama(date(2014, 7, 30), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2014, 7, 31), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2014, 8, 1), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        nasional(date(2014, 8, 17), "Hari Kemerdekaan Republik Indonesia", "Independence Day"),
        nasional(date(2014, 10, 5), "Hari Raya Idul Adha 1435 H", "Eid al-Adha 1435 H"),
        nasional(date(2014, 10, 25), "Tahun Baru Islam 1436 H", "Islamic New Year 1436 H"),
        nasional(date(2014, 12, 25), "Hari Raya Natal", "Christmas Day"),
        cuti_bersama(date(2014, 12, 26), "Cuti bersama Natal", "Collective leave: Christmas"),
    ),
)

KEPPRES_14_2014: Final = Keputusan(
    nomor=("Keppres 14/2014",),
    signed=date(2014, 4, 3),
    year=2014,
    gives=(
        pemungutan_suara(
            date(2014, 4, 9), "Hari pemungutan suara Pemilu legislatif", "Legislative election day"
        ),
    ),
)

KEPPRES_24_2014: Final = Keputusan(
    nomor=("Keppres 24/2014",),
    signed=date(2014, 6, 30),
    year=2014,
    gives=(
        pemungutan_suara(
            date(2014, 7, 9), "Hari pemungutan suara Pemilu Presiden", "Presidential election day"
        ),
    ),
)

KEPUTUSAN: Final = (KEPPRES_24_2013, SKB, KEPPRES_14_2014, KEPPRES_24_2014)
