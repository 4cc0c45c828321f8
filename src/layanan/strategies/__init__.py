"""Strategies: property-based tests of the law, for this library and for programs that use it.

Needs the extra ``hypothesis``. From the plain to the particular:

============================================  =================================================
here: `well_formed`                           everything a class or an annotation accepts
here: `days`, `calendars`, `decrees`          time, within and without the decreed years
here: `phrases`                               promised lengths as officials write them, with
                                              their meaning
here: `documents`, `broken_documents`         documents for `layanan.wire`, sound and not
`layanan.strategies.hukum`                    values the rule book has nothing to say against,
                                              and cases that break one rule
`layanan.strategies.prosedur`                 courses of a procedure that can have happened and
                                              that cannot, and a state machine for one's own
                                              implementation
============================================  =================================================

The last two import the whole rule book; what is here does not. Where Hypothesis finds this package
installed it registers `well_formed` for every type in `TYPES`, so that
``st.from_type(StandarPelayanan)`` draws one.

Nothing here is random by itself: Hypothesis chooses, and every docstring says what its choices
shrink to.
"""

# `documents` has to be the first: it imports Hypothesis before any module of this package, and
# importing Hypothesis runs its entry points, among them the one in `layanan.strategies.hook`, which
# needs the other modules whole.
from layanan.strategies.documents import broken_documents, documents
from layanan.strategies.formed import well_formed
from layanan.strategies.phrases import Phrase, phrases
from layanan.strategies.time import calendars, days, decrees
from layanan.strategies.types import TYPES

__all__ = [
    "TYPES",
    "Phrase",
    "broken_documents",
    "calendars",
    "days",
    "decrees",
    "documents",
    "phrases",
    "well_formed",
]
