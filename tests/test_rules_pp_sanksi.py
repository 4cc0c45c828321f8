"""PP 96/2012 Pasal 49: which sanction a broken rule of the regulation is exposed to."""

from datetime import date

import pytest

from layanan.hukum.law import LAW
from layanan.hukum.pp96_2012 import RULES
from layanan.rule import AnyRule

WARNING = "teguran_tertulis"
REMOVAL = "pembebasan_dari_jabatan"
FREEZE = "pembekuan"

# Pasal 49 ayat (1), (2), (3), (5) and (6), as far as a rule of the regulation judges the duty; what
# repeats the law (Pasal 22 ayat (1), Pasal 30 ayat (1) and (3)) is judged by the law's own rules.
EXPOSED = {
    "PP96-P15-2": ["teguran_peringatan"],
    "PP96-P20-1": [WARNING],
    "PP96-P20-2": ["penurunan_gaji"],
    "PP96-P22-2": [REMOVAL, FREEZE],
    "PP96-P26-1": [WARNING],
    "PP96-P27-1": [WARNING],
    "PP96-P27-3": [WARNING],
    "PP96-P27-3.2": [WARNING],
    "PP96-P32-1": [WARNING],
    "PP96-P33-1": [REMOVAL],
    "PP96-P36-2": [WARNING],
    "PP96-P38": [REMOVAL, FREEZE],
    "PP96-P42-2": [WARNING],
}


@pytest.mark.parametrize("rule", RULES, ids=lambda one: one.id)
def test_sanctions_are_those_of_pasal_49(rule: AnyRule) -> None:
    assert rule.citation is not None
    found = LAW.sanctions(rule.citation, on=date(2026, 3, 2))
    assert [row.jenis.value for row in found] == EXPOSED.get(rule.id, [])
