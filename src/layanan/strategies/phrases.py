"""Phrases: promised lengths as officials write them, each with what it means."""

from typing import Final, final

from attrs import frozen
from hypothesis import strategies as st

from layanan.checking import NonBlank, check
from layanan.terbilang import to_words
from layanan.waktu.batas import Batas
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.norma import Kata

__all__ = ["Phrase", "phrases"]


@final
@frozen(kw_only=True)
class Phrase:
    """A phrase and its meaning.

    Args:
        teks: What an official wrote.
        jangka: The length it promises; the longest of a range.
        dari: The shortest of a range, or None.
        batas: What the length bounds.
        kata: The word that ties it to its trigger.
    """

    teks: NonBlank
    jangka: JangkaWaktu
    dari: JangkaWaktu | None = None
    batas: Batas = Batas.TEPAT
    kata: Kata = Kata.TIDAK_DISEBUT

    __attrs_post_init__ = check


_UNITS: Final = {
    Satuan.HARI_KERJA: ("hari kerja", "Hari Kerja", "hr kerja", "HARI KERJA"),
    Satuan.HARI: ("hari", "Hari", "hr"),
    Satuan.HARI_KALENDER: ("hari kalender", "Hari kalender"),
    Satuan.MENIT: ("menit", "Menit", "mnt"),
    Satuan.JAM: ("jam", "Jam"),
    Satuan.MINGGU: ("minggu", "Minggu"),
    Satuan.BULAN: ("bulan", "Bulan", "bln"),
    Satuan.TAHUN: ("tahun", "Tahun"),
}
_BOUNDS: Final = {
    Batas.TEPAT: ("",),
    Batas.PALING_LAMA: ("paling lama ", "paling lambat ", "maksimal ", "Paling lama ", "maks. "),
    Batas.KURANG_DARI: ("kurang dari ",),
    Batas.PALING_SINGKAT: ("paling singkat ", "minimal "),
    Batas.LEBIH_DARI: ("lebih dari ",),
    Batas.KIRA_KIRA: ("kurang lebih ", "± "),
}
_TRIGGERS: Final = (
    (Kata.TIDAK_DISEBUT, ""),
    (Kata.SEJAK, " sejak berkas lengkap"),
    (Kata.TERHITUNG_SEJAK, " terhitung sejak permohonan diterima"),
    (Kata.SETELAH, " setelah berkas dinyatakan lengkap"),
)
_LONGEST: Final = {Satuan.JAM: 9, Satuan.MENIT: 240}


def phrases() -> st.SearchStrategy[Phrase]:
    """Return a strategy of phrases this library has to read, with their meaning.

    A bound, a number in digits, in words or in both, perhaps a range, a unit, a trigger. Shrinks to
    "1 hari kerja". Hours stay below a day, since "24 jam" has a meaning of its own in some places.
    """
    return _drawn()


@st.composite
def _drawn(draw: st.DrawFn) -> Phrase:
    satuan = draw(st.sampled_from(list(_UNITS)))
    unit = draw(st.sampled_from(_UNITS[satuan]))
    most = _LONGEST.get(satuan, 99)
    n = draw(st.integers(1, most))
    kata, trigger = draw(st.sampled_from(_TRIGGERS))
    joint = draw(st.sampled_from(["", "-", " - ", " s.d. ", " sampai dengan "]))
    if joint and n > 1:
        least = draw(st.integers(1, n - 1))
        return Phrase(
            teks=f"{least}{joint}{n} {unit}{trigger}",
            jangka=JangkaWaktu(n, satuan),
            dari=JangkaWaktu(least, satuan),
            kata=kata,
        )
    batas = draw(st.sampled_from(list(_BOUNDS)))
    bound = draw(st.sampled_from(_BOUNDS[batas]))
    number = draw(st.sampled_from([f"{n}", f"{n} ({to_words(n)})", to_words(n)]))
    return Phrase(
        teks=f"{bound}{number} {unit}{trigger}",
        jangka=JangkaWaktu(n, satuan),
        batas=batas,
        kata=kata,
    )
