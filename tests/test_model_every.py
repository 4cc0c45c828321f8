"""Where every public name of the model stands in the law, and whether it speaks as the law does.

The modules are found by themselves, so a new class is asked the day it is written.
"""

import re
from enum import Enum
from typing import Any, Final, cast

import pytest

import wording
from building import classes, enums, every
from cited import places
from lawtext import needs_law_text
from layanan.citation import PP_96_2012, UU_25_2009, UU_37_2008
from layanan.errors import CitationError
from layanan.model.terms import Lettered, Term

ENUMS = [one for one in every(enums) if one not in {Term, Lettered}]
CLASSES = every(classes)
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
            "Pasal 17 huruf c and d; PP Pasal 44-47. Penjelasan Pasal 1 angka 3 UU 37/2008."
        )
        assert places(text) == [
            UU_25_2009.pasal(12, ayat=1),
            UU_25_2009.pasal(12, ayat=2),
            UU_25_2009.pasal(1, angka=1),
            UU_25_2009.pasal(1, angka=6),
            UU_25_2009.pasal(17, huruf="c"),
            UU_25_2009.pasal(17, huruf="d"),
            *(PP_96_2012.pasal(number) for number in (44, 45, 46, 47)),
            UU_37_2008.pasal(1, angka=3),
        ]

    @pytest.mark.parametrize("text", ["(UU 25/2009 Pasal 63)", "(UU 25/2009 Pasal 21 huruf o)"])
    def test_a_place_that_does_not_exist_is_refused(self, text: str) -> None:
        with pytest.raises(CitationError):
            places(text)

    def test_a_place_of_no_law_is_refused(self) -> None:
        with pytest.raises(ValueError, match="Pasal 4"):
            places("The principles of Pasal 4.")


# Items of a list of the law that are not its words: what the law leaves open, what is its opposite,
# what it calls by an older name, and states that follow from its verbs.
OWN_WORDS: Final = {
    "AsalPelaksana": "lainnya",
    "BentukBadanUsaha": "lainnya",
    "BentukSistemInformasi": "nonelektronik",
    "BentukTindakLanjut": "lainnya",
    "CaraPelimpahan": "pendelegasian pelimpahan",
    "CaraPengalihanSaham": "lainnya",
    "HasilPenyelesaianKhusus": "berhasil gagal diputus",
    "HasilTanggapan": "diterima diterima_sebagian ditolak",
    "JalurHukum": "tata_usaha_negara perbuatan_melawan_hukum pidana",
    "JenisJabatanRangkap": "lainnya",
    "JenisKetentuanInternal": "lainnya",
    "JenisPenyusunan": "baru",
    "JenisTindakan": "penambahan_pelaksana",
    "KelompokRentan": "penyandang_disabilitas lainnya",
    "PihakLangkah": "pihak_lain",
    "TahapStandar": "belum_disusun disusun ditetapkan diterapkan",
}


class TestEachListSpeaksAsTheLaw:
    """A list that cites a provision has its words, in its order of letters, with some left out."""

    @pytest.mark.parametrize("cls", ENUMS, ids=lambda cls: cls.__name__)
    def test_both_languages(self, cls: type[Enum]) -> None:
        texts = [cast("Term", item).text for item in cls]
        assert all(one.id.strip() == one.id != "" for one in texts)
        assert all(one.en.strip() == one.en != "" for one in texts)
        assert len({one.id for one in texts}) == len({one.en for one in texts}) == len(texts)

    @needs_law_text
    @pytest.mark.parametrize("cls", [one for one in ENUMS if issubclass(one, Lettered)])
    def test_letters(self, cls: type[Lettered]) -> None:
        letters = [item.huruf for item in cls]
        assert letters == sorted(letters)
        assert list(dict.fromkeys(letters)) == wording.letters(cls.provision())
        for item in cls:
            assert wording.abridges(item.text.id, wording.law(item.citation)), item.text.id

    @needs_law_text
    @pytest.mark.parametrize(
        "cls", [one for one in ENUMS if issubclass(one, Term) and not issubclass(one, Lettered)]
    )
    def test_words(self, cls: type[Term]) -> None:
        cited = places((cls.__doc__ or "").partition("\n\n")[0])
        if not cited:
            return
        words = [text for one in cited for text in (wording.law(one), wording.explanation(one))]
        own = {
            item.value
            for item in cls
            if not any(wording.abridges(item.text.id, text) for text in words)
        }
        assert own == set(OWN_WORDS.get(cls.__name__, "").split())
