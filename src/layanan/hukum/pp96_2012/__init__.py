"""PP 96/2012, which carries the law out: rules by chapter, sanctions, and its ledger."""

from typing import Final

from layanan.hukum.pp96_2012 import (
    pelayanan_berjenjang,
    pelayanan_terpadu,
    penerapan,
    penugasan,
    penyusunan,
    peralihan,
    peran_serta,
    publikasi_rancangan,
    ruang_lingkup,
)
from layanan.rule import AnyRule

__all__ = ["RULES"]

RULES: Final[tuple[AnyRule, ...]] = (
    *ruang_lingkup.RULES,
    *pelayanan_terpadu.RULES,
    *penugasan.RULES,
    *penyusunan.RULES,
    *publikasi_rancangan.RULES,
    *penerapan.RULES,
    *pelayanan_berjenjang.RULES,
    *peran_serta.RULES,
    *peralihan.RULES,
)
"""Every rule of the regulation, in article order."""
