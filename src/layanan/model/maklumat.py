"""Maklumat pelayanan: the written declaration that makes a standard a promise.

UU 25/2009 Pasal 1 angka 8 and Pasal 22; PP 96/2012 Pasal 30. Three duties, three dates: to draw it
up, to adopt it, and to publish it clearly and widely.
"""

from datetime import date
from enum import unique
from typing import final

from attrs import frozen

from layanan.checking import NonBlank, check
from layanan.model.komponen import Komponen
from layanan.model.terms import Term

__all__ = ["MaklumatPelayanan", "Media", "Publikasi"]


@final
@unique
class Media(Term):
    """Media: where something is published. Practice, not law.

    The law asks that it can easily be known, seen, read and reached (elucidation of UU 25/2009
    Pasal 22 ayat (2)).
    """

    PAPAN_PENGUMUMAN = "papan_pengumuman", "papan pengumuman", "notice board"
    LAMAN = "laman", "laman", "website"
    MEDIA_CETAK = "media_cetak", "media cetak", "printed media"
    MEDIA_ELEKTRONIK = "media_elektronik", "media elektronik", "broadcast media"
    MEDIA_SOSIAL = "media_sosial", "media sosial", "social media"
    PORTAL_NASIONAL = (
        "portal_nasional", "sistem informasi nasional", "the national information system",
    )  # fmt: skip
    TATAP_MUKA = "tatap_muka", "pertemuan", "a meeting"
    LAINNYA = "lainnya", "lainnya", "other"


@final
@frozen(kw_only=True)
class Publikasi:
    """Publikasi: of a declaration (UU 25/2009 Pasal 22 ayat (2)) or a draft (PP 96/2012 Pasal 27).

    Args:
        tanggal: The day it was published.
        media: Where, by kind.
        tempat: Where exactly: an address on the web, a building.
    """

    tanggal: date | None = None
    media: Media | None = None
    tempat: str = ""

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class MaklumatPelayanan:
    """Maklumat pelayanan: the service declaration (UU 25/2009 Pasal 1 angka 8, Pasal 22).

    Args:
        pernyataan: The statement of being able and bound to serve by the standard (Pasal 22 ayat
            (1); PP 96/2012 Pasal 30 ayat (2)), as published.
        rincian: The duties and promises of the standard it spells out (Pasal 1 angka 8).
        memuat: The components of the standard whose promises it repeats; None: not recorded.
        disusun: The day it was drawn up.
        ditetapkan: The day it was adopted.
        publikasi: Its publications (Pasal 22 ayat (2); PP 96/2012 Pasal 30 ayat (3) and (4));
            empty: it was not published; None: not recorded.
        nomor: The decree that adopts it.
        penandatangan: The post of who signed it.

    Example:
        >>> maklumat = MaklumatPelayanan.terbit(date(2026, 1, 9), pernyataan="Kami sanggup ...")
        >>> print(maklumat.published)
        2026-01-09
    """

    pernyataan: str = ""
    rincian: tuple[NonBlank, ...] = ()
    memuat: frozenset[Komponen] | None = None
    disusun: date | None = None
    ditetapkan: date | None = None
    publikasi: tuple[Publikasi, ...] | None = None
    nomor: str = ""
    penandatangan: str = ""

    __attrs_post_init__ = check

    @classmethod
    def terbit(
        cls, tanggal: date, *, pernyataan: str = "", media: Media = Media.PAPAN_PENGUMUMAN
    ) -> "MaklumatPelayanan":
        """A declaration drawn up, adopted and published on one day.

        Args:
            tanggal: The day.
            pernyataan: The statement.
            media: Where it was published.
        """
        return cls(
            pernyataan=pernyataan,
            disusun=tanggal,
            ditetapkan=tanggal,
            publikasi=(Publikasi(tanggal=tanggal, media=media),),
        )

    @property
    def published(self) -> date | None:
        """The day it was first published, or None where no day is recorded."""
        return min((one.tanggal for one in self.publikasi or () if one.tanggal), default=None)
