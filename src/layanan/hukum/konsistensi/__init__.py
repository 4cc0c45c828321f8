"""Consistency of a standard with itself: no article, no sanction, defects found in real standards.

These rules say what does not fit together in what is published; they repair nothing. Their ids are
numbers without meaning, given once. A rule fails a standard only where the facts recorded
contradict each other whatever they mean: a total and a step that is longer, digits and words, a
place in a law and the law's last article. Everything else is put to a person, because a portal's
text may have lost what would explain it.

Free text is read by `layanan.waktu.bacaan` and `layanan.baca`; what these refuse, they refuse with
a reason, and the reason is the finding.
"""

from typing import Final

from layanan.hukum.konsistensi import dasar, isi, waktu
from layanan.rule import AnyRule

__all__ = ["RULES"]

RULES: Final[tuple[AnyRule, ...]] = (*waktu.RULES, *isi.RULES, *dasar.RULES)
"""The rules of consistency, by number."""
