"""What is asked of every public name of the model, whichever module it stands in.

The modules are found by themselves, so a new class is asked the day it is written.
"""

import re
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Any

import pytest

import layanan.model
from building import classes, enums
from cited import places
from layanan.citation import PP_96_2012, UU_25_2009, UU_37_2008
from layanan.errors import CitationError

MODULES: tuple[ModuleType, ...] = tuple(
    import_module(found.name) for found in iter_modules(layanan.model.__path__, "layanan.model.")
)
CLASSES = [one for module in MODULES for one in classes(module) if one.__name__ in module.__all__]
ENUMS = [one for module in MODULES for one in enums(module) if one.__name__ in module.__all__]
NOT_LAW = re.compile(r"\b(Practice|Machinery), not law\b")
"""How a class says that no provision stands behind it: what people do, or what we made."""


class TestWhereEachStandsInTheLaw:
    """A noun of the law cites its provision; a noun of ours says that it is none."""

    def test_all_of_them_are_asked(self) -> None:
        assert len(CLASSES) > 125
        assert len(ENUMS) > 105

    @pytest.mark.parametrize("cls", [*CLASSES, *ENUMS], ids=lambda cls: cls.__name__)
    def test_its_head_cites_or_says_it_is_not_law(self, cls: type[Any]) -> None:
        whole = cls.__doc__ or ""
        head, _, _ = whole.partition("\n\n")
        assert bool(places(head)) is not bool(NOT_LAW.search(whole))
        # Reading them all is the test that each exists: a place that does not is no citation.
        assert all(place.verified for place in places(whole))

    def test_the_reader_of_citations_reads_them(self) -> None:
        text = (
            "X: y (UU 25/2009 Pasal 12 ayat (1) and (2), Pasal 1 angka 1 and 6). See "
            "Pasal 17 huruf c and d; PP Pasal 40-47. Penjelasan Pasal 1 angka 3 UU 37/2008."
        )
        assert places(text) == [
            UU_25_2009.pasal(12, ayat=1),
            UU_25_2009.pasal(12, ayat=2),
            UU_25_2009.pasal(1, angka=1),
            UU_25_2009.pasal(1, angka=6),
            UU_25_2009.pasal(17, huruf="c"),
            UU_25_2009.pasal(17, huruf="d"),
            PP_96_2012.pasal(40),
            PP_96_2012.pasal(47),
            UU_37_2008.pasal(1, angka=3),
        ]

    @pytest.mark.parametrize("text", ["(UU 25/2009 Pasal 63)", "(UU 25/2009 Pasal 21 huruf o)"])
    def test_a_place_that_does_not_exist_is_refused(self, text: str) -> None:
        with pytest.raises(CitationError):
            places(text)

    def test_a_place_of_no_law_is_refused(self) -> None:
        with pytest.raises(ValueError, match="Pasal 4"):
            places("The principles of Pasal 4.")
