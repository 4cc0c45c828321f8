"""Reading phrases: a phrase beside a date string of like length, read by dateutil's parser.

Both turn words people write into a value. Ours holds digits against words and tells what it could
not read; a phrase may cost twice what a date costs.
"""

from collections.abc import Iterator
from typing import Final

from _measure import Row, Work, at_most
from dateutil.parser import parse

from layanan.baca.biaya import BacaanBiaya
from layanan.waktu.bacaan import BacaanWaktu
from layanan.waktu.jangka_waktu import JangkaWaktu

__all__ = ["rows"]

# Each phrase beside a date string as long as it, give or take two characters.
PHRASES: Final = (
    ("14 hari kerja", "13 March 2026"),
    ("7 s.d. 10 hari kerja", "13 Mar 2026 10:15:30"),
    ("paling lama 14 (empat belas) hari kerja", "Friday 13 March 2026 10:15:30.123 +0700"),
    (
        "selambatnya 3 hari kerja sejak berkas lengkap",
        "Friday 13 March 2026 10:15:30.123456 +0700 (WIB)",
    ),
)
FEES: Final = (
    ("Rp. 50.000,-", "13 March 2026"),
    ("Kartu Uji: Rp 25.000 per lembar", "Friday 13 March 2026 10:15 +0700"),
)


def rows() -> Iterator[Row]:
    """Give one row for each phrase and reader."""
    for phrase, day in PHRASES:
        yield _row(f"read {phrase!r}", "BacaanWaktu", BacaanWaktu.parse, phrase, day)
    phrase, day = PHRASES[2]
    yield _row(f"read {phrase!r}", "JangkaWaktu", JangkaWaktu.parse, phrase, day)
    for phrase, day in FEES:
        yield _row(f"read {phrase!r}", "BacaanBiaya", BacaanBiaya.parse, phrase, day)


def _row(question: str, who: str, reader: object, phrase: str, day: str) -> Row:
    ours = Work(who, "read(phrase)", {"read": reader, "phrase": phrase})
    peer = Work(f"dateutil, {day!r}", "parse(day)", {"parse": parse, "day": day}, aim=at_most(2))
    return Row(question, ours, (peer,))
