"""Atestasi: what a person vouches for, because no data can show it.

Some duties are not facts a program can look up: to be *profesional*, to be *bertanggung jawab*, to
serve *sesuai dengan kepantasan*. A rule about such a duty ends in REVIEW. Somebody then looks, and
what that somebody states, in which role, on which day and about which provision, is kept here.
"""

from collections.abc import Iterable
from datetime import date
from typing import final

from attrs import field, frozen

from layanan.checking import NonBlank, Private, check
from layanan.citation import Citation

__all__ = ["Atestasi"]


@final
@frozen(kw_only=True)
class Atestasi:
    """Atestasi: a dated human statement that a duty is, or is not, met.

    Practice, not law. It names the author's role, never the author.

    Args:
        tanggal: The day it was made.
        peran: The role of whoever made it, such as ``"Inspektur"``.
        kutipan: The provision it is about.
        pernyataan: What is stated, in the author's words.
        terpenuhi: Whether the duty is met, according to the author.
        bukti: What the author rests it on.

    Example:
        >>> from layanan.citation import UU_25_2009
        >>> atestasi = Atestasi(
        ...     tanggal=date(2026, 3, 2),
        ...     peran="Kepala Dinas",
        ...     kutipan=UU_25_2009.pasal(34, huruf="e"),
        ...     pernyataan="Seluruh petugas loket bersertifikat dan mematuhi kode etik.",
        ... )
        >>> atestasi.concerns(UU_25_2009.pasal(34, huruf="e"))
        True
    """

    tanggal: date
    peran: NonBlank
    kutipan: Citation
    pernyataan: Private = field(repr=False)
    terpenuhi: bool = True
    bukti: tuple[Private, ...] = field(default=(), repr=False)

    __attrs_post_init__ = check

    def concerns(self, citation: Citation) -> bool:
        """Tell whether it speaks of a provision: the one it cites, or a part of that."""
        return self.kutipan.covers(citation)

    @staticmethod
    def latest(atestasi: Iterable["Atestasi"], citation: Citation, on: date) -> "Atestasi | None":
        """Find the last statement about a provision made by the end of a day.

        Args:
            atestasi: Where to look.
            citation: The provision asked about.
            on: The day; later statements are not known yet.

        Returns:
            The latest; of several on one day the last given; None if there is none.
        """
        latest: Atestasi | None = None
        for one in atestasi:
            if one.tanggal > on or not one.concerns(citation):
                continue
            if latest is None or one.tanggal >= latest.tanggal:
                latest = one
        return latest
