"""Sanksi: which sanction the law attaches to which provision, as data and never as a verdict.

A row says: whoever breaches one of *these* provisions is threatened with *this*, by *that* ayat. It
does not say that anybody did. A provision may stand in several rows (Pasal 15 huruf e UU 25/2009
answers with ayat (2) and with ayat (7)), and a provision in none carries no sanction of these laws:
`sanctions` then returns nothing, and the report says so.

Escalations are time limits (`layanan.tenggat`), whose start, the day of the warning or of the
freeze, the law does not define. It is an input, and `Sanksi.escalates` asks for it.
"""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum, unique
from typing import Final, final

from attrs import frozen

from layanan.checking import check
from layanan.citation import Citation
from layanan.errors import NoLimitError
from layanan.finding import Exposure
from layanan.text import Text, listing
from layanan.waktu.deadline import Deadline, Tenggat
from layanan.waktu.jangka_waktu import JangkaWaktu
from layanan.waktu.norma import Pihak

__all__ = ["JenisSanksi", "Pengenaan", "Sanksi", "exposures", "sanctions"]


@final
@unique
class JenisSanksi(StrEnum):
    """Jenis sanksi: the kinds of sanction the two laws know, mildest first within each family."""

    TEGURAN_TERTULIS = "teguran_tertulis"
    TEGURAN_PERINGATAN = "teguran_peringatan"
    PENURUNAN_GAJI = "penurunan_gaji"
    PENURUNAN_PANGKAT = "penurunan_pangkat"
    PEMBEBASAN_DARI_JABATAN = "pembebasan_dari_jabatan"
    PEMBERHENTIAN_DENGAN_HORMAT = "pemberhentian_dengan_hormat"
    PEMBERHENTIAN_TIDAK_DENGAN_HORMAT = "pemberhentian_tidak_dengan_hormat"
    PEMBEKUAN = "pembekuan"
    PENCABUTAN_IZIN = "pencabutan_izin"
    PIDANA = "pidana"
    DENDA = "denda"

    @property
    def text(self) -> Text:
        """The sanction in the words of the law, and in English."""
        return _KINDS[self]


_KINDS: Final = {
    JenisSanksi.TEGURAN_TERTULIS: Text("teguran tertulis", "a written warning"),
    JenisSanksi.TEGURAN_PERINGATAN: Text(
        "teguran peringatan dan pembinaan secara khusus", "a warning and special supervision"
    ),
    JenisSanksi.PENURUNAN_GAJI: Text(
        "penurunan gaji sebesar satu kali kenaikan gaji berkala untuk paling lama 1 (satu) tahun",
        "a pay cut of one periodic rise for at most 1 year",
    ),
    JenisSanksi.PENURUNAN_PANGKAT: Text(
        "penurunan pangkat pada pangkat yang setingkat lebih rendah untuk paling lama 1 (satu) "
        "tahun",
        "demotion by one rank for at most 1 year",
    ),
    JenisSanksi.PEMBEBASAN_DARI_JABATAN: Text("pembebasan dari jabatan", "removal from post"),
    JenisSanksi.PEMBERHENTIAN_DENGAN_HORMAT: Text(
        "pemberhentian dengan hormat tidak atas permintaan sendiri",
        "honourable dismissal other than at one's own request",
    ),
    JenisSanksi.PEMBERHENTIAN_TIDAK_DENGAN_HORMAT: Text(
        "pemberhentian tidak dengan hormat", "dishonourable dismissal"
    ),
    JenisSanksi.PEMBEKUAN: Text(
        "pembekuan misi dan/atau izin yang diterbitkan oleh instansi pemerintah",
        "a freeze of the mission and/or of the licence a government agency issued",
    ),
    JenisSanksi.PENCABUTAN_IZIN: Text(
        "pencabutan izin yang diterbitkan oleh instansi pemerintah",
        "revocation of the licence a government agency issued",
    ),
    JenisSanksi.PIDANA: Text(
        "sanksi pidana sebagaimana diatur dalam peraturan perundang-undangan",
        "a criminal sanction as legislation provides",
    ),
    JenisSanksi.DENDA: Text(
        "denda yang besarnya ditetapkan berdasarkan putusan pengadilan",
        "a fine, its amount set by a court",
    ),
}


@final
@frozen(kw_only=True)
class Sanksi:
    """Sanksi: one row of the sanctions of a law.

    Args:
        citation: The ayat that threatens it.
        jenis: The sanction.
        pihak: Whom the ayat names.
        dilanggar: The provisions whose breach it answers.
        syarat: What else has to be the case, or None.
        lanjutan: What follows if nothing is done in time, or None.
        waktu: The times within which something has to be done, as alternatives.
        lama: How long the sanction lasts, where the ayat says so.
    """

    citation: Citation
    jenis: JenisSanksi
    pihak: tuple[Pihak, ...]
    dilanggar: tuple[Citation, ...]
    syarat: Text | None = None
    lanjutan: JenisSanksi | None = None
    waktu: tuple[Tenggat, ...] = ()
    lama: Tenggat | None = None

    __attrs_post_init__ = check

    def answers(self, citation: Citation) -> bool:
        """Tell whether a breach of a provision, or of a part of it, is threatened by this row."""
        return any(one.covers(citation) for one in self.dilanggar)

    def escalates(self, start: date, *, jangka: JangkaWaktu | None = None) -> Deadline:
        """Return the day by which something has to be done before the next sanction follows.

        Args:
            start: The day it is counted from. The law does not say which: the warning, as a rule.
            jangka: A period of the caller's own, such as the period of the works (Pasal 54 ayat
                (4) UU 25/2009).

        Raises:
            NoLimitError: if the row does not escalate, or its period has no number.
        """
        if not self.waktu:
            raise NoLimitError(str(self.citation), _NO_ESCALATION)
        limit = self.waktu[0] if jangka is None else self.waktu[-1]
        return limit.due(start, jangka=jangka)

    @property
    def exposure(self) -> Exposure:
        """The row as a report shows it."""
        return Exposure(
            self.jenis.value, self.jenis.text, self.citation, self.syarat, self._escalation
        )

    @property
    def _escalation(self) -> Text | None:
        if self.lanjutan is None:
            return None
        times = [_NO_NUMBER if one.jangka is None else one.jangka.text for one in self.waktu]
        return Text(
            "bila dalam {waktu} tidak dilaksanakan atau diperbaiki: {lanjutan}",
            "if nothing is done within {waktu}: {lanjutan}",
        ).format(waktu=listing(times, _OR), lanjutan=self.lanjutan.text)


_OR: Final = Text(" atau ", " or ")
_NO_NUMBER: Final = Text("masa pelaksanaan pekerjaan", "the period of the works")
_NO_ESCALATION: Final = Text("tidak ada sanksi lanjutan", "no further sanction follows")


@final
@frozen(kw_only=True)
class Pengenaan:
    """Pengenaan: on whom a sanction falls and who imposes it (UU 25/2009 Pasal 41, Pasal 57).

    Args:
        citation: Where it is said.
        pihak: The party in breach.
        kepada: On whom it falls.
        oleh: Who imposes it.
        syarat: For which bodies, or None: in general.
    """

    citation: Citation
    pihak: Pihak
    kepada: Text
    oleh: Text
    syarat: Text | None = None

    __attrs_post_init__ = check


def sanctions(table: Iterable[Sanksi], *citations: Citation, on: date) -> tuple[Sanksi, ...]:
    """Look up what a breach of provisions is threatened with.

    Args:
        table: The rows, for example of `layanan.hukum.uu25_2009.sanksi`.
        *citations: The provisions.
        on: The day; rows of an instrument not yet in force are left out.

    Returns:
        Each row once, in the order of the table; nothing where no sanction is named.

    Example:
        >>> from layanan.citation import UU_25_2009 as UU
        >>> from layanan.hukum.uu25_2009.sanksi import SANKSI
        >>> for row in sanctions(SANKSI, UU.pasal(15, huruf="e"), on=date(2026, 3, 13)):
        ...     print(row.citation.place, row.jenis)
        Pasal 54 ayat (2) teguran_tertulis
        Pasal 54 ayat (7) pembebasan_dari_jabatan
    """
    return tuple(
        row
        for row in table
        if (row.citation.peraturan.berlaku or date.max) <= on
        and any(row.answers(citation) for citation in citations)
    )


def exposures(
    table: Iterable[Sanksi], citations: Iterable[Citation], on: date
) -> tuple[Exposure, ...]:
    """Look up sanctions in the form a report keeps; arguments as for `sanctions`."""
    return tuple(row.exposure for row in sanctions(table, *citations, on=on))
