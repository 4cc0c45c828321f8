"""LAW: both instruments as one, resolved for a day.

Resolve once, at the edge, and pass the answer down::

    hukum = LAW.at(on=date(2026, 3, 13))
    report = hukum.check(standar, kalender=Kalender.pemerintah())
"""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final, final

from attrs import field, frozen

from layanan.book import RuleBook, RuleSet
from layanan.citation import PP_96_2012, UU_25_2009, Citation, Peraturan
from layanan.errors import CitationError
from layanan.finding import Exposure
from layanan.hukum import konsistensi, pp96_2012, uu25_2009
from layanan.hukum.ledger import Ledger
from layanan.hukum.pp96_2012 import ledger as pp_ledger
from layanan.hukum.pp96_2012 import sanksi as pp_sanksi
from layanan.hukum.sanksi import Pengenaan, Sanksi, exposures, sanctions
from layanan.hukum.satuan import locating
from layanan.hukum.uu25_2009 import ledger as uu_ledger
from layanan.hukum.uu25_2009 import sanksi as uu_sanksi
from layanan.text import Text
from layanan.waktu.norma import Pihak

__all__ = ["LAW", "SANKSI", "Law"]

SANKSI: Final = (*uu_sanksi.SANKSI, *pp_sanksi.SANKSI)
"""The sanctions of both instruments."""

_LEDGERS: Final[Mapping[Peraturan, Ledger]] = MappingProxyType(
    {UU_25_2009: uu_ledger.LEDGER, PP_96_2012: pp_ledger.LEDGER}
)

_KEPT = 512


def _exposing(citations: tuple[Citation, ...], on: date) -> tuple[Exposure, ...]:
    return exposures(SANKSI, citations, on)


@final
@frozen(eq=False)
class Law:
    """UU 25/2009 and PP 96/2012 with their rules, sanctions and ledgers; there is one, `LAW`.

    Args:
        book: All versions of all rules.
    """

    book: RuleBook
    # What `at` has answered; the same day gives the same set. Bounded by dropping the oldest.
    _sets: dict[tuple[date, date | None], RuleSet] = field(
        init=False, repr=False, factory=dict[tuple[date, date | None], RuleSet]
    )

    def at(self, on: date, *, known_on: date | None = None) -> RuleSet:
        """Resolve the law of a day; a look-up after the first call for it.

        Args:
            on: The day.
            known_on: The day whose knowledge of decrees counts; None: all of this release.

        Raises:
            NotInForceError: if the day lies before 18 July 2009, when UU 25/2009 took effect.
            DateError: if a day is no plain date.

        Example:
            >>> len(LAW.at(date(2026, 3, 13)).rules) > 20
            True
        """
        key = (on, known_on)
        found = self._sets.get(key)
        if found is None:
            found = self.book.at(on, known_on=known_on)
            if len(self._sets) >= _KEPT:
                self._sets.pop(next(iter(self._sets)), None)
            self._sets[key] = found
        return found

    def boundaries(self) -> tuple[date, ...]:
        """The days on which the set of rules, or what they cite, changes."""
        starts = {peraturan.berlaku for peraturan in _LEDGERS if peraturan.berlaku}
        return tuple(sorted(starts.union(self.book.boundaries)))

    def ledger(self, peraturan: Peraturan) -> Ledger:
        """What this library does with each provision of an instrument.

        Args:
            peraturan: `UU_25_2009` or `PP_96_2012`.

        Raises:
            CitationError: if the instrument is neither.

        Example:
            >>> print(LAW.ledger(UU_25_2009)[UU_25_2009.pasal(58)].note.en)
            The available copy breaks off before the condition is stated.
        """
        try:
            return _LEDGERS[peraturan]
        except KeyError:
            reason = Text("tidak ada buku besarnya", "there is no ledger of it")
            raise CitationError(str(peraturan), reason) from None

    def sanctions(self, *citations: Citation, on: date) -> tuple[Sanksi, ...]:
        """What a breach of provisions is threatened with; nothing where no sanction is named.

        Args:
            *citations: The provisions.
            on: The day.
        """
        return sanctions(SANKSI, *citations, on=on)

    def impositions(self, pihak: Pihak) -> tuple[Pengenaan, ...]:
        """On whom a sanction against a party falls, and who imposes it.

        Args:
            pihak: `Pihak.PENYELENGGARA` or `Pihak.PELAKSANA`; of any other the law says nothing.

        Example:
            >>> LAW.impositions(Pihak.PELAKSANA)[0].oleh.en
            'the superior of the officer'
        """
        return tuple(one for one in uu_sanksi.PENGENAAN if one.pihak is pihak)

    def __reduce__(self) -> str:
        return "LAW"


LAW: Final = Law(
    RuleBook(
        (*uu25_2009.RULES, *pp96_2012.RULES, *konsistensi.RULES),
        _exposing,
        "UU 25/2009",
        locating,
    )
)
"""The law of public service, every version of every rule."""
