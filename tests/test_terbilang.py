"""Number words and back: the exact inverse, and nothing that only looks like words of a number."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from layanan.errors import MalformedError
from layanan.terbilang import LARGEST, from_words, to_words

WORDS = sorted(
    {word for n in (*range(1_000), 10**6, 10**9, 10**12, 10**15) for word in to_words(n).split()}
)


class TestRoundTrip:
    """The words of each number are its own and read back as it."""

    @given(st.integers(0, LARGEST))
    @example(0)
    @example(LARGEST)
    @example(1_000)
    @example(1_100)
    @example(10**15)
    @example(111_111_111_111_111_111)
    def test_inverse(self, n: int) -> None:
        assert from_words(to_words(n)) == n

    def test_small(self) -> None:
        assert [from_words(to_words(n)) for n in range(20_000)] == list(range(20_000))

    @given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join))
    def test_only_what_is_written_back(self, words: str) -> None:
        try:
            n = from_words(words)
        except MalformedError:
            return
        assert to_words(n) == words

    @given(st.text(max_size=500))
    def test_any_text(self, text: str) -> None:
        try:
            assert to_words(from_words(text)).split()
        except MalformedError as error:
            assert error.subject == "terbilang"  # noqa: PT017 - one of two documented outcomes


class TestSpellings:
    @pytest.mark.parametrize(
        ("words", "n"),
        [
            ("Empat Belas", 14),
            ("  EMPAT\tbelas\n", 14),
            ("satu milyar", 10**9),
            ("dua trilyun", 2 * 10**12),
            ("seratus ribu", 100_000),
            ("sebelas ribu sebelas", 11_011),
            ("nol", 0),
        ],
    )
    def test_read(self, words: str, n: int) -> None:
        assert from_words(words) == n

    @pytest.mark.parametrize(
        "words",
        [
            "", " ", "lima enam", "puluh", "puluh dua", "satu ribu", "satu ratus", "satu puluh",
            "seribu seribu", "satu satu", "nol satu", "dua belas tiga", "belas", "ribu",
            "satu juta dua juta", "empat  belas hari", "empat-belas", "14", "seribu juta",
            "satu " * 200,
        ],
    )  # fmt: skip
    def test_refused(self, words: str) -> None:
        with pytest.raises(MalformedError):
            from_words(words)

    @pytest.mark.parametrize("n", [-1, LARGEST + 1, True, 1.0, "1"])
    def test_no_words(self, n: int) -> None:
        with pytest.raises(MalformedError):
            to_words(n)
