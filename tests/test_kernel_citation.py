"""Citations: what exists in the law, the ways people write it, and what must be refused.

A wrong reading is far worse than a refusal, so the refusals are tried hardest.
"""

import copy
import pickle
from datetime import date
from itertools import pairwise
from typing import Any, Final, cast

import pytest
from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from lawtext import Provision, needs_law_text, provisions
from layanan.citation import (
    FORMS,
    INSTRUMENTS,
    PP_96_2012,
    UU_14_2008,
    UU_25_2009,
    UU_30_2014,
    UU_37_2008,
    Citation,
    Peraturan,
)
from layanan.errors import CitationError, MalformedError
from layanan.text import Text

TEXTS = {
    UU_25_2009: "uu-25-2009.md",
    PP_96_2012: "pp-96-2012.md",
}
ALL = tuple(citation for known in INSTRUMENTS for citation in known.provisions())
whole = tuple(known.pasal(pasal) for known in INSTRUMENTS for pasal in known.skeleton or ())
citations = st.sampled_from(ALL + whole)
PERDA = Peraturan("Perda", "3", 2010, region="Kota Medan")


def place(citation: Citation) -> Provision:
    return Provision(citation.pasal, citation.ayat or 0, citation.huruf or "", citation.angka or 0)


class TestSkeleton:
    """The places a law has are those of its text."""

    @needs_law_text
    @pytest.mark.parametrize("known", TEXTS, ids=str)
    def test_against_the_text_both_ways(self, known: Peraturan) -> None:
        ours = [place(citation) for citation in known.provisions()]
        theirs = provisions(TEXTS[known])
        assert set(ours) - set(theirs) == set()
        assert set(theirs) - set(ours) == set()
        assert len(ours) == len(set(ours))

    @pytest.mark.parametrize(
        ("known", "last", "smallest"), [(UU_25_2009, 62, 318), (PP_96_2012, 51, 179)]
    )
    def test_size(self, known: Peraturan, last: int, smallest: int) -> None:
        assert known.last == last
        assert len(list(known.provisions())) == smallest

    @pytest.mark.parametrize("known", INSTRUMENTS, ids=str)
    def test_every_pasal_in_order(self, known: Peraturan) -> None:
        assert list(known.skeleton or ()) == list(range(1, (known.last or 0) + 1))
        found = list(known.provisions())
        assert all(one < other for one, other in pairwise(found))
        assert all(citation.verified for citation in found)

    @pytest.mark.parametrize(
        ("known", "last"),
        [(UU_14_2008, 64), (UU_37_2008, 47), (UU_30_2014, 89)],
    )
    def test_ends_of_the_others(self, known: Peraturan, last: int) -> None:
        assert known.last == last

    def test_of_an_unknown_instrument(self) -> None:
        assert PERDA.last is None
        assert list(PERDA.provisions()) == []
        assert not PERDA.pasal(999).verified

    @pytest.mark.parametrize("known", INSTRUMENTS, ids=str)
    def test_dates_follow_each_other(self, known: Peraturan) -> None:
        days = [known.ditetapkan, known.diundangkan, known.berlaku]
        dated = [day for day in days if day is not None]
        assert dated == sorted(dated)
        assert known.berlaku is not None

    @pytest.mark.parametrize(
        ("known", "ditetapkan", "diundangkan", "berlaku", "gazette"),
        [
            (UU_25_2009, None, (2009, 7, 18), (2009, 7, 18), "LN 2009/112, TLN 5038"),
            (PP_96_2012, (2012, 10, 29), (2012, 10, 30), (2012, 10, 30), "LN 2012/215, TLN 5357"),
            (UU_14_2008, (2008, 4, 30), (2008, 4, 30), (2010, 4, 30), "LN 2008/61, TLN 4846"),
            (UU_37_2008, (2008, 10, 7), (2008, 10, 7), (2008, 10, 7), "LN 2008/139, TLN 4899"),
            (UU_30_2014, (2014, 10, 17), (2014, 10, 17), (2014, 10, 17), "LN 2014/292, TLN 5601"),
        ],
        ids=str,
    )
    def test_facts(
        self,
        known: Peraturan,
        ditetapkan: tuple[int, int, int] | None,
        diundangkan: tuple[int, int, int],
        berlaku: tuple[int, int, int],
        gazette: str,
    ) -> None:
        """The days and gazette at the end of each text; that of UU 25/2009 has no signature."""
        assert known.ditetapkan == (None if ditetapkan is None else date(*ditetapkan))
        assert (known.diundangkan, known.berlaku) == (date(*diundangkan), date(*berlaku))
        assert (known.year, known.gazette) == (diundangkan[0], gazette)


class TestBeyond:
    """There is no place beyond the text, and the refusal says where the text ends."""

    @pytest.mark.parametrize(
        ("text", "reason"),
        [
            ("PP 96/2012 Pasal 62", "PP 96/2012 ends at Pasal 51"),
            ("PP 96/2012 Pasal 52", "PP 96/2012 ends at Pasal 51"),
            ("UU 25/2009 Pasal 63", "UU 25/2009 ends at Pasal 62"),
            ("UU 25/2009 Pasal 21 huruf o", "Pasal 21 ends at huruf n"),
            ("UU 25/2009 Pasal 44 ayat (6)", "Pasal 44 ends at ayat 5"),
            ("UU 25/2009 Pasal 44 ayat (2) huruf e", "Pasal 44 ayat (2) ends at huruf d"),
            ("UU 25/2009 Pasal 44 ayat (1) huruf a", "Pasal 44 ayat (1) has no huruf"),
            ("UU 25/2009 Pasal 44 huruf a", "name the ayat"),
            ("UU 25/2009 Pasal 21 ayat (1)", "Pasal 21 has no ayat"),
            ("UU 25/2009 Pasal 2 ayat (1)", "Pasal 2 has no ayat"),
            ("UU 25/2009 Pasal 2 huruf a", "Pasal 2 has no huruf"),
            ("UU 25/2009 Pasal 1 angka 14", "Pasal 1 ends at angka 13"),
            ("UU 25/2009 Pasal 1 ayat (1)", "Pasal 1 has no ayat"),
            ("UU 25/2009 Pasal 1 huruf a", "Pasal 1 has no huruf"),
            ("UU 25/2009 Pasal 21 angka 1", "Pasal 21 has no angka"),
            ("UU 25/2009 Pasal 44 ayat (3) angka 1", "Pasal 44 has no angka"),
            ("UU 25/2009 Pasal 0", "pasal starts at 1"),
            ("UU 25/2009 Pasal 44 ayat (0)", "ayat starts at 1"),
            ("UU 25/2009 Pasal 1 angka 0", "angka starts at 1"),
            ("Perda 3/2010 Pasal 0", "pasal starts at 1"),
        ],
    )
    def test_refused(self, text: str, reason: str) -> None:
        with pytest.raises(CitationError, match="Pasal") as refused:
            Citation.parse(text)
        assert reason in refused.value.reason.en
        assert refused.value.reason.id != refused.value.reason.en

    @pytest.mark.parametrize("huruf", ["", "A", "aa", "é", "1", " "])
    @pytest.mark.parametrize("instrument", [UU_25_2009, PERDA])
    def test_a_huruf_is_one_letter(self, instrument: Peraturan, huruf: str) -> None:
        with pytest.raises(CitationError, match="one letter"):
            instrument.pasal(21, huruf=huruf)

    @given(
        st.sampled_from(INSTRUMENTS),
        st.integers(-1, 99),
        st.none() | st.integers(-1, 14),
        st.none() | st.sampled_from("abcdefghijklmnopqrstuvwxyz"),
        st.none() | st.integers(-1, 30),
    )
    def test_exactly_what_the_skeleton_has(
        self,
        known: Peraturan,
        pasal: int,
        ayat: int | None,
        huruf: str | None,
        angka: int | None,
    ) -> None:
        asked = Provision(pasal, ayat or 0, huruf or "", angka or 0)
        smallest = {place(citation) for citation in known.provisions()}
        exists = {
            *smallest,
            *(Provision(one.pasal, one.ayat) for one in smallest),
            *(Provision(one.pasal) for one in smallest),
        }
        lawful = asked in exists and 0 not in (ayat, angka)
        try:
            known.pasal(pasal, ayat=ayat, huruf=huruf, angka=angka)
        except CitationError:
            assert not lawful
        else:
            assert lawful

    @pytest.mark.parametrize(
        ("name", "wrong"),
        [("pasal", "21"), ("pasal", True), ("ayat", "3"), ("huruf", 4), ("angka", 7.0)],
    )
    def test_malformed(self, name: str, wrong: object) -> None:
        with pytest.raises(MalformedError) as refused:
            cast("Any", UU_25_2009.pasal)(**({"pasal": 21} | {name: wrong}))
        assert [fault.path for fault in refused.value.faults] == [name]

    @pytest.mark.parametrize(
        ("form", "number", "year"),
        [("", "25", 2009), ("UU", " ", 2009), ("UU", 25, 2009), ("UU", "25", "2009"),
         ("UU", "25", 0), ("UU", "25", 10_000), (None, "25", 2009), ("UU", "25", True)],
    )  # fmt: skip
    def test_an_instrument_needs_a_name(self, form: Any, number: Any, year: Any) -> None:  # noqa: ANN401 - any value may be tried
        with pytest.raises(CitationError, match="needs a form"):
            Peraturan(form, number, year)

    def test_all_else_of_an_instrument_has_its_type(self) -> None:
        wrong: Any = {"title": 5, "ditetapkan": "kemarin", "berlaku": 3, "gazette": None}
        with pytest.raises(MalformedError) as refused:
            Peraturan("UU", "25", 2009, skeleton={1: ""}, **wrong)
        assert [fault.path for fault in refused.value.faults] == list(wrong)


class TestParse:
    """The ways people write it."""

    @pytest.mark.parametrize(
        "text",
        [
            "Pasal 44 ayat (3) UU 25/2009",
            "UU No. 25 Tahun 2009 Pasal 44 ayat (3)",
            "UU No 25 Tahun 2009 Pasal 44 ayat (3)",
            "UU Nomor 25 Tahun 2009, Pasal 44 ayat (3)",
            "UU Nomor: 25 Tahun 2009 Pasal 44 ayat (3)",
            "Ps. 44(3) UU 25/2009",
            "Ps 44 (3) UU 25/2009",
            "pasal 44 ayat 3 uu 25 tahun 2009",
            "PASAL 44 AYAT (3) UNDANG-UNDANG NOMOR 25 TAHUN 2009",
            "Pasal 44, ayat (3) UU 25 / 2009",
            "  Pasal 44\n ayat (3)\tUU 25/2009. ",
            "Undang-Undang Republik Indonesia Nomor 25 Tahun 2009 Pasal 44 ayat (3)",
            "Undang Undang RI No. 25 Thn. 2009 Pasal 44 ayat (3)",
            "UU 25/2009 tentang Pelayanan Publik Pasal 44 ayat (3)",
            "UU No. 25 Tahun 2009 tentang pelayanan publik, Pasal 44 ayat (3)",
            "Pasal 44 ayat (3) Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik.",
            "Pasal 44 ayat (3) UU 025/2009",
        ],
    )
    def test_one_place(self, text: str) -> None:
        citation = Citation.parse(text)
        assert citation == UU_25_2009.pasal(44, ayat=3)
        assert citation.peraturan is UU_25_2009

    @pytest.mark.parametrize(
        ("text", "citation"),
        [
            ("Pasal 21 huruf d UU 25/2009", UU_25_2009.pasal(21, huruf="d")),
            ("Pasal 21 hrf. D UU 25/2009", UU_25_2009.pasal(21, huruf="d")),
            ("Pasal 44 ayat (2) huruf a UU 25/2009", UU_25_2009.pasal(44, ayat=2, huruf="a")),
            ("Pasal 44(2), huruf a UU 25/2009", UU_25_2009.pasal(44, ayat=2, huruf="a")),
            ("UU 25/2009 Pasal 1 angka 7", UU_25_2009.pasal(1, angka=7)),
            ("Pasal 27 ayat (1) PP 96/2012", PP_96_2012.pasal(27, ayat=1)),
            ("PP No. 96 Tahun 2012 Pasal 27(1)", PP_96_2012.pasal(27, ayat=1)),
            (
                "Penjelasan Pasal 21 huruf d UU 25/2009",
                UU_25_2009.pasal(21, huruf="d", penjelasan=True),
            ),
            (
                "UU 25/2009 penjelasan Pasal 21",
                UU_25_2009.pasal(21, penjelasan=True),
            ),
        ],
    )
    def test_places(self, text: str, citation: Citation) -> None:
        assert Citation.parse(text) == citation

    @given(citations, st.booleans())
    def test_round_trip(self, citation: Citation, penjelasan: bool) -> None:  # noqa: FBT001 - given by name
        citation = evolve(citation, penjelasan=penjelasan)
        for text in (str(citation), citation.official):
            for written in (text, text.upper(), text.lower(), f"  {text.replace(' ', '  ')} "):
                again = Citation.parse(written)
                assert again == citation
                assert again.peraturan is citation.peraturan
                assert hash(again) == hash(citation)

    def test_round_trip_of_all(self) -> None:
        for citation in (*ALL, *whole):
            assert Citation.parse(str(citation)) == citation
            assert Citation.parse(citation.official) == citation

    @given(
        st.sampled_from(sorted(FORMS)),
        st.integers(1, 9999),
        st.integers(1945, 2030),
        st.integers(1, 999),
        st.none() | st.integers(1, 30),
        st.none() | st.sampled_from("abcxyz"),
        st.sampled_from(["", "Kota Medan", "Kabupaten Hulu Sungai Selatan", "Pekerjaan Umum"]),
    )
    def test_round_trip_of_unverified(
        self,
        form: str,
        number: int,
        year: int,
        pasal: int,
        ayat: int | None,
        huruf: str | None,
        region: str,
    ) -> None:
        regional = form in {"Permen", "Perda", "Pergub", "Perbup", "Perwali"}
        instrument = Peraturan(form, str(number), year, region=region if regional else "")
        assume(instrument not in INSTRUMENTS)
        citation = instrument.pasal(pasal, ayat=ayat, huruf=huruf)
        for text in (str(citation), citation.official):
            again = Citation.parse(text)
            assert again == citation
            assert not again.verified
            assert again.peraturan.region == instrument.region

    @pytest.mark.parametrize(
        ("text", "written"),
        [
            ("Permen PANRB Nomor 17 Tahun 2017", "PermenPANRB 17/2017"),
            ("PermenPAN-RB 17/2017", "PermenPANRB 17/2017"),
            ("Permenpan dan RB No 17 Tahun 2017", "PermenPANRB 17/2017"),
            ("Peraturan Menteri Keuangan Nomor 81 Tahun 2024", "PMK 81/2024"),
            ("Peraturan Menteri Kesehatan RI Nomor 4 Tahun 2019", "Permen Kesehatan 4/2019"),
            ("PERMENKES 4/2019", "Permenkes 4/2019"),
            (
                "Peraturan Menteri Hukum dan Hak Asasi Manusia No. 8 Tahun 2014",
                "Permen Hukum dan Hak Asasi Manusia 8/2014",
            ),
            (
                "Peraturan Menteri Pekerjaan Umum dan Perumahan Rakyat Nomor 4 Tahun 2019",
                "Permen Pekerjaan Umum dan Perumahan Rakyat 4/2019",
            ),
            ("Perppu 1/2020", "Perppu 1/2020"),
            (
                "Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2020",
                "Perppu 1/2020",
            ),
            ("Peraturan Ombudsman Republik Indonesia Nomor 48 Tahun 2020",
             "Peraturan Ombudsman 48/2020"),
            ("Peraturan Wali Kota Medan Nomor 5 Tahun 2020", "Perwali Medan 5/2020"),
            ("Perda Kab. Bantul No. 3 Tahun 2010", "Perda Kab. Bantul 3/2010"),
        ],
    )  # fmt: skip
    def test_instruments(self, text: str, written: str) -> None:
        read = Peraturan.parse(text)
        assert str(read) == written
        assert read.skeleton is None
        assert Peraturan.parse(str(read)) == read == Peraturan.parse(read.official)

    def test_a_title_is_kept(self) -> None:
        read = Peraturan.parse("UU 12/2011 tentang Pembentukan Peraturan Perundang-undangan")
        assert read.title == "Pembentukan Peraturan Perundang-undangan"
        assert read.official.endswith(read.title)
        assert Peraturan.parse(read.official) == read
        amending = "PP 10/2020 tentang Perubahan atas PP 5/2010 tentang Angka Kredit"
        assert Citation.parse(f"{amending} Pasal 3").peraturan.title.startswith("Perubahan atas")

    def test_a_known_instrument_comes_back_itself(self) -> None:
        assert Peraturan.parse("UU 25/2009") is UU_25_2009
        assert Peraturan.parse(PP_96_2012.official) is PP_96_2012


REFUSED = (
    ("", "names no instrument"),
    ("Pasal 21", "names no instrument"),
    ("UU 25/2009", "names no pasal"),
    ("UU Pasal 21", "names no instrument"),
    ("Pasal 21 UU 25", "names no instrument"),
    ("Pasal 21 UU 25 2009", "names no instrument"),
    ("Pasal 21 UU tentang Pelayanan Publik 25/2009", "names no instrument"),
    ("Pasal 1 UU bukan 25/2009", "names no instrument"),
    ("Pasal 1 UU 25-/2009", "names no instrument"),
    ("Pasal 1 UU ٢٥/٢٠٠٩", "names no instrument"),
    ("Pasal 1 UU 25/209", "names no instrument"),
    ("Pasal 1 UU 25/20099", "names no instrument"),
    ("Pasal 1 RUU 25/2009", "names no instrument"),
    ("Pasal 1 Perkara 12/2019", "names no instrument"),
    ("Pasal 1 Peraturan 12/2019", "names no instrument"),
    ("Perda Pasal 3/2010", "names no instrument"),
    ("Pasal ٢١ UU 25/2009", "'Pasal ٢١'"),
    ("Pasal 21A UU 25/2009", "'Pasal 21A'"),
    ("Pasal 12345 UU 25/2009", "'Pasal 12345'"),
    ("Pasal 21 huruf d dan e UU 25/2009", "'dan e'"),
    ("Pasal 21 huruf a-d UU 25/2009", "'-d'"),
    ("Pasal 21, 22 UU 25/2009", "'22'"),
    ("Pasal 40-50 UU 25/2009", "'-50'"),
    ("Pasal 44 ayat (3) dan (4) UU 25/2009", "'dan (4)'"),
    ("Pasal 44 ayat (3a) UU 25/2009", "'ayat (3a)'"),
    ("Pasal 44 ayat (3 UU 25/2009", "'ayat (3'"),
    ("Pasal 44 ayat 3456 UU 25/2009", "'ayat 3456'"),
    ("Pasal 5 UU 25/2009 Pasal 6", "'Pasal 6'"),
    ("Pasal 21 UU 25/2009 huruf d", "'huruf d'"),
    ("Pasal 21 UU 25/2009 jo. PP 96/2012", "'jo. PP 96/2012'"),
    ("Pasal 21 UU 25/2009/2010", "'/2010'"),
    ("Rancangan UU 25/2009 Pasal 1", "'Rancangan'"),
    ("Perda Medan dan Pergub 3/2010 Pasal 1", "'Perda Medan dan'"),
    ("bukan Pasal 1 UU 25/2009", "'bukan'"),
    ("UU 25/2009\0 Pasal 1", "'\\x00'"),
    ("bukan Pasal 1 yang UU 25/2009 itu", "'bukan ... itu ... yang'"),
    ("Pasal 1 UU 25/2009 tentang", "'tentang'"),
    ("UU 25/2009 tentang Pasal 1", "is entitled 'Pelayanan Publik'"),
    ("UU 25/2009 tentang Pelayanan Pasal 1", "is entitled 'Pelayanan Publik'"),
    ("UU 25/2009 tentang Pelayanan Publik jo. PP 96/2012 Pasal 5", "is entitled"),
    ("Pasal 1 UU 15/2008 tentang X ayat (2)", "'X ayat (2)'"),
    ("Pasal 1 UU 15/2008 tentang X huruf b", "'X huruf b'"),
    ("Pasal 1 UU 15/2008 tentang X; UU 16/2008", "'X; UU 16/2008'"),
    ("UU 15/2008 tentang X jo. PP 61/2010 Pasal 5", "'X jo. PP 61/2010'"),
    ("UU 15/2008 tentang X dan PP 61/2010 Pasal 5", "'X dan PP 61/2010'"),
    ("UU 15/2008 tentang X, PP 61/2010 Pasal 5", "'X, PP 61/2010'"),
    ("x" * 401, "longer than 400"),
)

fragments = st.sampled_from(
    [
        "Pasal", "Ps.", "pasal 21", "44", "(3)", "ayat", "ayat (2)", "huruf", "huruf d", "angka 7",
        "UU", "PP", "UU 25/2009", "PP 96/2012", "Undang-Undang", "Nomor", "No.", "25", "Tahun",
        "2009", "/", "tentang", "Pelayanan Publik", "Perda", "Kota Medan", "3/2010", "Penjelasan",
        "jo.", "dan", ",", ".", "-", "(", ")", "\0", "٣", "é", "ſ", "Permenkes", "RI",
    ]
)  # fmt: skip


class TestRefused:
    """What is not wholly understood is refused, by the words that are not."""

    @pytest.mark.parametrize(("text", "reason"), REFUSED)
    def test_names_the_words(self, text: str, reason: str) -> None:
        with pytest.raises(CitationError) as refused:
            Citation.parse(text)
        assert reason in refused.value.reason.en

    def test_an_instrument_with_a_place_is_no_instrument(self) -> None:
        with pytest.raises(CitationError, match="names a pasal"):
            Peraturan.parse("Pasal 21 UU 25/2009")

    @given(st.text() | st.lists(fragments).map(" ".join) | st.lists(fragments).map("".join))
    def test_only_ever_this_error(self, text: str) -> None:
        for read in (Citation.parse, Peraturan.parse):
            try:
                found = read(text)
            except CitationError as error:
                assert str(error)  # noqa: PT017 - there may be none
            else:
                assert read(str(found)) == found

    @given(citations, st.integers(0, 60), st.characters(exclude_categories=["Z", "Cc"]))
    def test_a_foreign_letter_never_changes_the_place_silently(
        self, citation: Citation, at: int, letter: str
    ) -> None:
        text = str(citation)
        try:
            found = Citation.parse(text[:at] + letter + text[at:])
        except CitationError:
            return
        # Only punctuation is passed over; a digit or a letter makes another place, in sight.
        if found != citation:
            assert letter.isascii()
            assert letter in str(found) or letter.lower() in str(found)


class TestValues:
    """Equal when they name one place; ordered as in the law; small when they travel."""

    @given(citations, citations)
    def test_order(self, one: Citation, other: Citation) -> None:
        assert (one == other) is (not one < other and not other < one)
        assert (one <= other) is (one < other or one == other)
        if one == other:
            assert hash(one) == hash(other)
        if one.peraturan is other.peraturan:
            assert (one < other) is (place(one) < place(other))

    def test_the_elucidation_stands_after_its_place(self) -> None:
        norm = UU_25_2009.pasal(21)
        assert norm < evolve(norm, penjelasan=True) < UU_25_2009.pasal(21, huruf="a")

    def test_numbers_are_ordered_as_numbers(self) -> None:
        assert Peraturan("UU", "9", 2009).key < UU_25_2009.key < Peraturan("UU", "100", 2009).key

    @pytest.mark.parametrize(
        "other",
        [
            Peraturan("Perda", "3", 2010, region="kota medan"),
            Peraturan("Perda", "03", 2010, "Parkir", "Kota Medan"),
            Peraturan("Perda", "3", 2010, region="Kota Medan", gazette="LD"),
        ],
    )
    def test_equal_whatever_the_spelling(self, other: Peraturan) -> None:
        assert other == PERDA
        assert hash(other) == hash(PERDA)
        assert other.pasal(1) == PERDA.pasal(1)

    @pytest.mark.parametrize(
        "other",
        [
            Peraturan("Perda", "3", 2010),
            Peraturan("Perda", "3", 2011, region="Kota Medan"),
            Peraturan("Perda", "30", 2010, region="Kota Medan"),
            Peraturan("Pergub", "3", 2010, region="Kota Medan"),
            "Perda Kota Medan 3/2010",
        ],
    )
    def test_not_equal(self, other: object) -> None:
        assert other != PERDA

    @given(citations)
    def test_covers(self, citation: Citation) -> None:
        pasal = citation.peraturan.pasal(citation.pasal)
        assert citation.covers(citation)
        assert pasal.covers(citation)
        assert citation.covers(pasal) is (citation == pasal)
        inside = [one for one in citation.peraturan.provisions() if citation.covers(one)]
        assert inside
        assert all(one.pasal == citation.pasal for one in inside)
        said = evolve(citation, penjelasan=True)
        assert citation.covers(said)
        assert not said.covers(citation)

    def test_covers_nothing_of_another_law(self) -> None:
        assert not UU_25_2009.pasal(21).covers(PP_96_2012.pasal(21))

    @pytest.mark.parametrize("known", INSTRUMENTS, ids=str)
    def test_a_known_instrument_travels_by_name(self, known: Peraturan) -> None:
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            pickled = pickle.dumps(known.pasal(1), protocol)
            assert len(pickled) < 400
            assert pickle.loads(pickled).peraturan is known  # noqa: S301 - our own bytes
        assert copy.deepcopy(known) is known

    @pytest.mark.parametrize(
        "own",
        [PERDA, evolve(UU_25_2009, title="Lain"), Peraturan("UU", "1", 1945, skeleton={1: "b"})],
    )
    def test_any_other_travels_whole(self, own: Peraturan) -> None:
        for again in (pickle.loads(pickle.dumps(own)), copy.copy(own)):  # noqa: S301 - our own bytes
            assert again == own
            assert (again.title, again.skeleton) == (own.title, own.skeleton)
        citation = own.pasal(1)
        assert pickle.loads(pickle.dumps(citation)) == citation  # noqa: S301 - our own bytes

    def test_reason_in_both_languages(self) -> None:
        with pytest.raises(CitationError) as refused:
            PP_96_2012.pasal(62)
        assert refused.value.text == "Pasal 62 PP 96/2012"
        assert refused.value.reason == Text(
            "PP 96/2012 berakhir pada Pasal 51", "PP 96/2012 ends at Pasal 51"
        )


LONG: Final = "UU 25/2009 tentang " + "a" * 400
# What is asked for, what of it the error quotes, and why, in both languages.
SENTENCES: Final = (
    ("Pasal 44", "Pasal 44", "tidak menyebut peraturan", "names no instrument"),
    ("UU 25/2009", "UU 25/2009", "tidak menyebut pasal", "names no pasal"),
    (LONG, LONG[:400], "lebih dari 400 huruf", "longer than 400 characters"),
    (
        "Pasal 1 ayat satu UU 25/2009",
        "Pasal 1 ayat satu UU 25/2009",
        "tidak dipahami: 'ayat satu'",
        "not understood: 'ayat satu'",
    ),
    (
        "UU 25/2009 tentang Kesehatan Pasal 1",
        "UU 25/2009 tentang Kesehatan",
        "UU 25/2009 berjudul 'Pelayanan Publik'",
        "UU 25/2009 is entitled 'Pelayanan Publik'",
    ),
    (
        "PP 1/2001 tentang A dan PP 2/2002 tentang B Pasal 1",
        "PP 1/2001 tentang A dan PP 2/2002 tentang B",
        "tidak dipahami: 'A dan PP 2/2002 tentang B'",
        "not understood: 'A dan PP 2/2002 tentang B'",
    ),
    (
        "Pasal 44 huruf a UU 25/2009",
        "Pasal 44 huruf a UU 25/2009",
        "sebutkan ayatnya: Pasal 44 berhuruf hanya di dalam ayat",
        "name the ayat: Pasal 44 has huruf only within its ayat",
    ),
)


class TestSentences:
    """A refusal quotes what was asked for and says why, in both languages."""

    @pytest.mark.parametrize(("text", "quoted", "in_indonesian", "in_english"), SENTENCES)
    def test_citation(self, text: str, quoted: str, in_indonesian: str, in_english: str) -> None:
        with pytest.raises(CitationError) as refused:
            Citation.parse(text)
        assert refused.value.text == quoted
        assert refused.value.reason == Text(in_indonesian, in_english)

    def test_as_long_as_may_be(self) -> None:
        title = "a" * (400 - len("PP 1/2001 tentang  Pasal 1"))
        assert Citation.parse(f"PP 1/2001 tentang {title} Pasal 1").peraturan.title == title

    def test_instrument(self) -> None:
        with pytest.raises(CitationError) as refused:
            Peraturan.parse("UU 25/2009 Pasal 1")
        assert refused.value.text == "UU 25/2009 Pasal 1"
        reason = Text("menyebut pasal, bukan peraturan saja", "names a pasal, not an instrument")
        assert refused.value.reason == reason

    @pytest.mark.parametrize("year", [0, 10_000])
    def test_years_that_are_none(self, year: int) -> None:
        with pytest.raises(CitationError) as refused:
            Peraturan("UU", "1", year)
        assert refused.value.text == f"UU 1/{year}"
        assert [Peraturan("UU", "1", year).year for year in (1, 9999)] == [1, 9999]

    @pytest.mark.parametrize("given", [None, 44, b"UU 25/2009"])
    def test_no_text(self, given: Any) -> None:  # noqa: ANN401 - that is the point
        for read in (Citation.parse, Peraturan.parse):
            with pytest.raises(MalformedError) as refused:
                read(given)
            assert refused.value.subject == "Citation"

    def test_elucidation_of_a_place(self) -> None:
        place = UU_25_2009.pasal(44, ayat=5, penjelasan=True)
        assert place.penjelasan
        assert str(place) == "Penjelasan Pasal 44 ayat (5) UU 25/2009"

    def test_hash_tells_instruments_apart(self) -> None:
        assert len({hash(one) for one in INSTRUMENTS}) == len(INSTRUMENTS)
