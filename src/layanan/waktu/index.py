"""The dense index of a calendar's days, built once per policy and shared.

By ordinal, counted from the first day of the first decreed year::

    before[i]   working days strictly before day i
    days[k]     the k-th working day

``before`` has one entry more than there are days, which makes both ends of a span ordinary cases. A
day before the first would be a negative index; whoever looks up refuses it by its sign, never by
chance.
"""

from datetime import date
from functools import lru_cache
from itertools import accumulate, compress
from typing import Final

from layanan.waktu.keputusan import HariLibur, JenisLibur, Keputusan, fold

__all__ = ["PARTS", "build", "closes"]


PARTS: Final = ("years", "first", "off", "open", "before", "days")
"""What `build` returns, in order; ``off`` holds all decreed days off, ``open`` has a byte a day."""


def closes(off: HariLibur, kinds: frozenset[JenisLibur], wilayah: str) -> bool:
    """Tell whether a decreed day off closes an office that heeds some kinds, in a region."""
    return off.jenis in kinds and off.wilayah in ("", wilayah)


@lru_cache(maxsize=256)
def build(
    decrees: tuple[Keputusan, ...],
    week: frozenset[int],
    kinds: frozenset[JenisLibur],
    wilayah: str,
    extra_closed: tuple[date, ...],
    extra_open: tuple[date, ...],
) -> tuple[
    tuple[int, ...], int, dict[date, tuple[HariLibur, Keputusan]], bytes, list[int], list[date]
]:
    """Build the `PARTS`; the cost of a calendar is here, once per policy and set of decrees."""
    years = tuple(sorted(decree.year for decree in decrees if decree.annual))
    off = fold(decrees)
    if not years:
        return (), 1, off, b"", [0], []
    first, size, pool = _pool(years[0], years[-1])
    # The week, repeated from the weekday of the first day, cut to size.
    pattern = bytes(weekday in week for weekday in range(7))
    start = pool[0].weekday()
    mask = bytearray((pattern * (size // 7 + 2))[start : start + size])
    closed = [day for day, (one, _) in off.items() if closes(one, kinds, wilayah)]
    for work, changed in ((0, (*closed, *extra_closed)), (1, extra_open)):
        for day in changed:
            if 0 <= (i := day.toordinal() - first) < size:
                mask[i] = work
    before = list(accumulate(mask, initial=0))
    return years, first, off, bytes(mask), before, list(compress(pool, mask))


@lru_cache(maxsize=16)
def _pool(first_year: int, last_year: int) -> tuple[int, int, list[date]]:
    """All days of some years, shared between calendars: a date object is dearer than its slot."""
    first = date(first_year, 1, 1).toordinal()
    last = date(last_year, 12, 31).toordinal()
    return first, last - first + 1, list(map(date.fromordinal, range(first, last + 1)))
