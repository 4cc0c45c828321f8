"""The sentences about a time limit: why one is refused, and how its date came about.

`layanan.waktu.deadline` knows what has to be said; how it is said stands here, in both languages.
"""

from collections.abc import Iterable
from datetime import date
from typing import Final

from layanan.citation import Citation
from layanan.text import Text, day_text, listing
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.kalender import Closure
from layanan.waktu.keputusan import HariLibur
from layanan.waktu.norma import Arah, BacaanHari, Pihak

__all__ = [
    "BUDGET_YEAR", "CHOOSE", "ELUCIDATION", "NOT_RECURRING",
    "NO_CALENDAR", "NO_NUMBER", "NO_START", "PLAIN",
    "closed_on_last_day", "doubtful", "known_on", "moved", "norm", "not_its_length",
    "noted", "offered", "read_as", "skipped", "span",
]  # fmt: skip

# Why a date, or a limit itself, is refused.

NO_NUMBER: Final = Text(
    "norma ini tidak menyebut angka; beri jangka menurut kebijakan kantor",
    "the norm sets no number; give the office's own length as jangka",
)
BUDGET_YEAR: Final = Text(
    "norma menetapkan tahun anggaran, mulai {day}, bukan jangka waktu",
    "the norm names a budget year, from {day}, and no length",
)
ELUCIDATION: Final = Text("penjelasan suatu pasal", "the elucidation of a provision")
CHOOSE: Final = Text("pilih {offered}", "choose {offered}")
NOT_RECURRING: Final = Text("tidak berulang", "it does not recur")
PLAIN: Final = Text(
    "tanggal, atau kalender yang tahu zonanya", "a date, or a calendar with its zone"
)
NO_CALENDAR: Final = Text("perlu kalender kantor", "an office's calendar is needed")
NO_START: Final = Text("perlu tanggal mulai", "a start is needed")
_NOT_OFFERED: Final = Text(
    "{jangka} bukan pilihan: {offered}", "{jangka} is not offered, but {offered}"
)
_FIXED: Final = Text("norma menetapkan {jangka}", "the norm fixes {jangka}")
_CLOCK: Final = Text(
    "{jangka} dihitung dalam jam, bukan hari", "{jangka} is counted on the clock, not in days"
)


def offered(pilihan: Iterable[JangkaWaktu]) -> Text:
    """List the lengths a norm leaves to the office."""
    return listing((one.text for one in pilihan), Text(" atau ", " or "))


def not_its_length(
    jangka: JangkaWaktu, fixed: JangkaWaktu | None, choice: tuple[JangkaWaktu, ...]
) -> Text | None:
    """Say why a length is not the norm's own, or not one to make a date of; None: it will do."""
    if choice and jangka not in choice:
        return _NOT_OFFERED.format(jangka=jangka.text, offered=offered(choice))
    if fixed is not None and jangka != fixed:
        return _FIXED.format(jangka=fixed.text)
    if jangka.satuan in (Satuan.MENIT, Satuan.JAM, Satuan.JAM_KERJA):
        return _CLOCK.format(jangka=jangka.text)
    return None


# How a date came about, in the order in which it is told.


def norm(isi: Text, pihak: Iterable[Pihak], citation: Citation) -> Text:
    """Say what has to be done, by whom, under which norm."""
    who = listing((one.text for one in pihak), Text("/", "/"))
    return Text("{isi} ({who}), {citation}", "{isi} ({who}), {citation}").format(
        isi=isi, who=who, citation=citation
    )


def span(nth: int, jangka: JangkaWaktu, arah: Arah, start: date, due: date) -> Text:
    """Say from which day to which a length was counted, and how many times."""
    return _SPAN.format(
        nth=_TIMES.format(n=nth) if nth > 1 else Text("", ""),
        jangka=jangka.text,
        arah=_DIRECTIONS[arah],
        start=day_text(start),
        due=day_text(due),
    )


_TIMES: Final = Text("{n} kali ", "{n} times ")
_SPAN: Final = Text("{nth}{jangka} {arah} {start}: {due}", "{nth}{jangka} {arah} {start}: {due}")
_DIRECTIONS: Final = {
    Arah.SESUDAH: Text("sesudah", "after"),
    Arah.SEBELUM: Text("sebelum", "before"),
}


def read_as(hari: BacaanHari) -> Text:
    """Say how bare *hari* was read."""
    return _READ_AS[hari]


_READ_AS: Final = {
    BacaanHari.KALENDER: Text(
        "Undang-undang tidak mengartikan kata hari; di sini dibaca hari kalender.",
        "The law does not define hari; it is read as calendar days here.",
    ),
    BacaanHari.KERJA: Text(
        "Undang-undang tidak mengartikan kata hari; di sini dibaca hari kerja.",
        "The law does not define hari; it is read as working days here.",
    ),
}


def skipped(closure: Closure) -> Text:
    """Say which day was not counted, and why."""
    return Text("- {day}: {why}", "- {day}: {why}").format(
        day=day_text(closure.day), why=closure.text
    )


def moved(closure: Closure, due: date) -> Text:
    """Say from which closed day to which open one the office moved the end."""
    return _ROLLED.format(last=day_text(closure.day), why=closure.text, due=day_text(due))


_ROLLED: Final = Text(
    "Hari terakhir, {last}, tutup ({why}); kantor menggesernya ke {due}.",
    "The last day, {last}, is closed ({why}); the office moves it to {due}.",
)


def closed_on_last_day(closure: Closure) -> Text:
    """Say that the office is closed on the last day, which stays the last day."""
    return Text(
        "Kantor tutup pada hari terakhir ({why}); tidak ada norma yang menggesernya.",
        "The office is closed on the last day ({why}); no norm moves it.",
    ).format(why=closure.text)


def known_on(day: date) -> Text:
    """Say up to which day decrees were known."""
    return Text(
        "Menurut keputusan yang ditandatangani sampai {day}.",
        "By the decrees signed up to {day}.",
    ).format(day=day_text(day))


def doubtful(off: HariLibur | Closure) -> Text:
    """Say that a day off is not firm."""
    note = Text("", "")
    if off.catatan is not None:
        note = Text(" ({note})", " ({note})").format(note=off.catatan)
    return Text("Belum pasti: {day}, {nama}{note}.", "Not firm: {day}, {nama}{note}.").format(
        day=day_text(off.day), nama=off.nama, note=note
    )


def noted(catatan: Text) -> Text:
    """Say what the text of the norm leaves open."""
    return Text("Catatan: {note}", "Note: {note}").format(note=catatan)
