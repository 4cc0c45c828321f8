"""Days off in 2027: the annual decree, in the order they were signed."""

from datetime import date
from typing import Final

from layanan.waktu.keputusan import Keputusan
from layanan.waktu.skb._rows import MENUNGGU, TENTATIF, cuti_bersama, nasional

__all__ = ["KEPUTUSAN"]

SKB: Final = Keputusan(
    # Read in official releases and five data sets that agree, not in a scan of the decree.
    nomor=("SKB Menag 1205/2026", "Menaker 3/2026", "PANRB 2/2026"),
    signed=date(2026, 9, 15),
    year=2027,
    annual=True,
    gives=(
        nasional(date(2027, 1, 1), "Tahun Baru Masehi", "New Year's Day"),
        nasional(
            date(2027, 1, 5),
            "Isra Mikraj Nabi Muhammad SAW 1448 H",
            "Ascension (Isra Mikraj) of the Prophet 1448 H",
        ),
        cuti_bersama(date(2027, 2, 5), "Cuti bersama Tahun Baru Imlek", "Collective leave: Imlek"),
        nasional(date(2027, 2, 6), "Tahun Baru Imlek 2578", "Chinese (Imlek) New Year 2578"),
        nasional(date(2027, 3, 8), "Hari Raya Nyepi 1949", "Nyepi (Balinese Saka New Year) 1949"),
        cuti_bersama(date(2027, 3, 9), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        nasional(
            date(2027, 3, 10),
            "Hari Raya Idul Fitri 1448 H (hari ke-1)",
            "Eid al-Fitr 1448 H (day 1)",
            kepastian=TENTATIF,
            catatan=MENUNGGU,
        ),
        nasional(
            date(2027, 3, 11),
            "Hari Raya Idul Fitri 1448 H (hari ke-2)",
            "Eid al-Fitr 1448 H (day 2)",
            kepastian=TENTATIF,
            catatan=MENUNGGU,
        ),
        cuti_bersama(date(2027, 3, 12), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(date(2027, 3, 15), "Cuti bersama Idul Fitri", "Collective leave: Eid al-Fitr"),
        cuti_bersama(
            date(2027, 3, 25), "Cuti bersama Wafat Yesus Kristus", "Collective leave: Good Friday"
        ),
        nasional(date(2027, 3, 26), "Wafat Yesus Kristus", "Good Friday"),
        nasional(date(2027, 3, 28), "Kebangkitan Yesus Kristus (Paskah)", "Easter Sunday"),
        nasional(date(2027, 5, 1), "Hari Buruh Internasional", "Labour Day"),
        nasional(date(2027, 5, 6), "Kenaikan Yesus Kristus", "Ascension of Jesus Christ"),
        nasional(
            date(2027, 5, 17),
            "Hari Raya Idul Adha 1448 H",
            "Eid al-Adha 1448 H",
            kepastian=TENTATIF,
            catatan=MENUNGGU,
        ),
        cuti_bersama(date(2027, 5, 18), "Cuti bersama Idul Adha", "Collective leave: Eid al-Adha"),
        cuti_bersama(date(2027, 5, 19), "Cuti bersama Waisak", "Collective leave: Vesak"),
        nasional(date(2027, 5, 20), "Hari Raya Waisak 2571", "Vesak 2571"),
        nasional(date(2027, 6, 1), "Hari Lahir Pancasila", "Pancasila Day"),
        nasional(date(2027, 6, 6), "Tahun Baru Islam 1449 H", "Islamic New Year 1449 H"),
        nasional(date(2027, 8, 15), "Maulid Nabi Muhammad SAW", "Birthday of the Prophet Muhammad"),
        nasional(date(2027, 8, 17), "Hari Kemerdekaan Republik Indonesia", "Independence Day"),
        cuti_bersama(date(2027, 12, 24), "Cuti bersama Natal", "Collective leave: Christmas"),
        nasional(date(2027, 12, 25), "Kelahiran Yesus Kristus (Natal)", "Christmas Day"),
        nasional(
            date(2027, 12, 26),
            "Isra Mikraj Nabi Muhammad SAW 1449 H",
            "Ascension (Isra Mikraj) of the Prophet 1449 H",
        ),
    ),
)

KEPUTUSAN: Final = (SKB,)
