"""Texts, faults and errors, validity, and numbers in words."""

import copy
import pickle
from datetime import date, timedelta
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from layanan.errors import (
    CitationError,
    DateError,
    Fault,
    LayananError,
    MalformedError,
    NoLimitError,
    NotInForceError,
    OutsideDecreesError,
    OverlapError,
)
from layanan.terbilang import LARGEST, to_words
from layanan.text import MONTHS, WEEKDAYS, Lang, Text, day_text, listing
from layanan.validity import Validity, refuse_overlaps

words = st.text(st.characters(exclude_characters="{}"), max_size=20)
texts = st.builds(Text, words, words)
days = st.dates(date(2000, 1, 1), date(2030, 12, 31))


class TestText:
    """Indonesian is the original, English the rendering."""

    def test_render(self) -> None:
        text = Text("hari kerja", "working days")
        assert text.render() == text.render("id") == text.render(Lang.ID) == str(text) == text.id
        assert text.render("en") == text.render(Lang.EN) == text.en

    @pytest.mark.parametrize("lang", ["", "ID", "in", "jv"])
    def test_other_languages(self, lang: str) -> None:
        with pytest.raises(ValueError, match=f"{lang!r} is not a valid Lang"):
            Text("a", "b").render(lang)

    @given(texts, texts)
    def test_a_text_in_a_text_keeps_its_language(self, outer: Text, inner: Text) -> None:
        template = Text(f"{outer.id}{{x}}", f"{{x}}{outer.en}")
        assert template.format(x=inner) == Text(outer.id + inner.id, inner.en + outer.en)

    @given(st.text(max_size=20))
    def test_braces_in_a_parameter_are_no_template(self, value: str) -> None:
        assert Text("[{x}]", "({x})").format(x=value) == Text(f"[{value}]", f"({value})")

    def test_a_missing_parameter(self) -> None:
        with pytest.raises(KeyError, match="n"):
            Text("{n}", "{n}").format(m=1)

    @pytest.mark.parametrize(("id_", "en"), [(None, "a"), ("a", None), (1, 2), (b"a", "a")])
    def test_no_texts(self, id_: Any, en: Any) -> None:  # noqa: ANN401 - the point of the test
        with pytest.raises(TypeError, match="two texts"):
            Text(id_, en)

    def test_names_of_days_and_months(self) -> None:
        assert (len(WEEKDAYS), len(MONTHS)) == (7, 12)
        assert day_text(date(2026, 3, 13)) == Text("Jumat, 13 Maret 2026", "Friday 13 March 2026")

    @given(days)
    def test_day_text_is_the_day(self, day: date) -> None:
        assert day_text(day).en == f"{day:%A} {day.day} {day:%B} {day.year}"

    def test_listing(self) -> None:
        a, b, c = Text("a", "1"), Text("b", "2"), Text("c", "3")
        assert listing([a]) == a
        assert listing([a, b]) == Text("a dan b", "1 and 2")
        assert listing(iter([a, b, c])) == Text("a, b dan c", "1, 2 and 3")
        assert listing([a, b, c], Text(" atau ", " or ")).id == "a, b atau c"
        with pytest.raises(ValueError, match="unpack"):
            listing([])


FAULT = Fault("n", "'x'", Text("bilangan", "a number"))
ERRORS: tuple[tuple[LayananError, str], ...] = (
    (MalformedError("Loket", [FAULT, FAULT]), "Loket: n: 'x', not a number; n: 'x', not a number"),
    (DateError(FAULT), "n: 'x', not a number"),
    (
        OutsideDecreesError(2030, [2009, 2010], None, ["SKB 1", "SKB 2"]),
        "no decree covers 2030; covered: 2009-2010, last decree: SKB 2",
    ),
    (
        OutsideDecreesError(2030, [2009], date(2010, 1, 1), ["SKB 1"]),
        "no decree covers 2030 as known on 2010-01-01; covered: 2009-2009, last decree: SKB 1",
    ),
    (
        OutsideDecreesError(2009, [], date(2000, 1, 1), []),
        "no decree covers 2009: none was signed as known on 2000-01-01",
    ),
    (OutsideDecreesError(2009, [], None, []), "no decree covers 2009: none was signed"),
    (
        OutsideDecreesError(2030, [2009], None, []),
        "no decree covers 2030; covered: 2009-2009, last decree: none",
    ),
    (CitationError("Pasal 62", Text("tidak ada", "does not exist")), "'Pasal 62': does not exist"),
    (
        NotInForceError("X", date(2009, 1, 1), date(2009, 7, 18), None),
        "X was not law on 2009-01-01: in force from 2009-07-18",
    ),
    (
        NotInForceError("X", date(2020, 1, 1), date(2009, 7, 18), date(2019, 1, 1)),
        "X was not law on 2020-01-01: in force from 2009-07-18 until before 2019-01-01",
    ),
    (OverlapError("X", date(2010, 1, 1)), "two versions of X are in force on 2010-01-01"),
    (NoLimitError("X", Text("perlu", "a start is needed")), "X: a start is needed"),
)
each_error = pytest.mark.parametrize(("error", "said"), ERRORS, ids=lambda one: type(one).__name__)


class TestErrors:
    """Few, with fields; they are values that travel between processes."""

    @each_error
    def test_says(self, error: LayananError, said: str) -> None:
        assert str(error) == said
        assert isinstance(error, ValueError)

    @each_error
    def test_pickle(self, error: LayananError, said: str) -> None:
        for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):  # noqa: S301 - our own bytes
            assert type(again) is type(error)
            assert vars(again) == vars(error)
            assert str(again) == said

    def test_every_error_is_tried(self) -> None:
        kernel = {
            one for one in LayananError.__subclasses__() if one.__module__ == "layanan.errors"
        }
        assert {type(error) for error, _ in ERRORS} == kernel


class TestFault:
    """What is wrong is echoed, shortly, unless it identifies a person."""

    def test_echo(self) -> None:
        assert Fault.of("n", "x", Text("a", "b")).value == "'x'"

    def test_long_values_are_cut(self) -> None:
        assert len(Fault.of("n", "x" * 78, Text("a", "b")).value) == 80
        shown = Fault.of("n", "x" * 79, Text("a", "b")).value
        assert len(shown) == 80
        assert shown.endswith("x…")

    @given(st.text(min_size=1))
    def test_private_values_are_not_echoed(self, value: str) -> None:
        fault = Fault.of("nik", value, Text("a", "b"), private=True)
        assert fault == Fault.of("nik", "another", Text("a", "b"), private=True)
        assert fault.value == "(dirahasiakan)"

    def test_both_languages(self) -> None:
        assert FAULT.render("id") == "n: 'x', seharusnya bilangan"
        assert FAULT.render() == FAULT.render("en") == "n: 'x', not a number"


def span(start: date, length: int | None) -> Validity:
    return Validity(start, None if length is None else start + timedelta(length))


spans = st.builds(span, days, st.none() | st.integers(1, 2000))


class TestValidity:
    """From a first day, until before a last one."""

    @given(spans, days)
    def test_covers(self, validity: Validity, on: date) -> None:
        inside = validity.start <= on and (validity.end is None or on < validity.end)
        assert validity.covers(on) is inside
        if inside:
            validity.require(on, "X")
        else:
            with pytest.raises(NotInForceError) as refused:
                validity.require(on, "X")
            error = refused.value
            assert (error.subject, error.on) == ("X", on)
            assert (error.start, error.end) == (validity.start, validity.end)

    @pytest.mark.parametrize("end", [date(2009, 7, 18), date(2009, 7, 17)])
    def test_an_end_not_after_the_start(self, end: date) -> None:
        with pytest.raises(MalformedError) as refused:
            Validity(date(2009, 7, 18), end)
        assert [fault.path for fault in refused.value.faults] == ["end"]

    def test_one_day(self) -> None:
        day = Validity(date(2009, 7, 18), date(2009, 7, 19))
        assert day.covers(date(2009, 7, 18))
        assert not day.covers(date(2009, 7, 19))

    @given(st.lists(st.tuples(st.sampled_from("AB"), spans), max_size=6))
    def test_overlaps(self, versions: list[tuple[str, Validity]]) -> None:
        claimed: dict[tuple[str, date], int] = {}
        for name, validity in versions:
            for day in {other.start for _, other in versions}:
                if validity.covers(day):
                    claimed[name, day] = claimed.get((name, day), 0) + 1
        twice = sorted(key for key, times in claimed.items() if times > 1)
        if not twice:
            refuse_overlaps(versions)
        else:
            with pytest.raises(OverlapError) as refused:
                refuse_overlaps(versions)
            error = refused.value
            # The first norm that overlaps, and the first day it is claimed twice.
            starts = {validity.start for name, validity in versions if name == error.subject}
            assert (error.subject, error.day) == next(
                key for key in twice if key[0] == twice[0][0] and key[1] in starts
            )


ONES = "nol satu dua tiga empat lima enam tujuh delapan sembilan".split()  # noqa: SIM905 - a list of words reads better as one text


def spoken(n: int) -> str:
    """Say a number by the rules of the language, one rule a line."""
    if n < 10:
        return ONES[n]
    for limit, value, name in (
        (20, 1, "belas"),
        (100, 10, "puluh"),
        (1000, 100, "ratus"),
        (10**6, 1000, "ribu"),
        (10**9, 10**6, "juta"),
        (10**12, 10**9, "miliar"),
        (10**15, 10**12, "triliun"),
        (10**18, 10**15, "kuadriliun"),
    ):
        if n < limit:
            many, rest = (n - 10, 0) if name == "belas" else divmod(n, value)
            if (name == "belas" and n in (10, 11)) or (many == 1 and value < 10**6):
                head = "se" + ("puluh" if n == 10 else name)
            else:
                head = f"{spoken(many)} {name}"
            return f"{head} {spoken(rest)}" if rest else head
    raise AssertionError(n)


class TestTerbilang:
    """The law writes its numbers twice."""

    @pytest.mark.parametrize(
        ("n", "said"),
        [
            (0, "nol"),
            (10, "sepuluh"),
            (11, "sebelas"),
            (12, "dua belas"),
            (20, "dua puluh"),
            (21, "dua puluh satu"),
            (100, "seratus"),
            (111, "seratus sebelas"),
            (1_000, "seribu"),
            (1_001, "seribu satu"),
            (11_000, "sebelas ribu"),
            (21_000, "dua puluh satu ribu"),
            (101_000, "seratus satu ribu"),
            (1_000_000, "satu juta"),
            (1_001_000, "satu juta seribu"),
            (10**15, "satu kuadriliun"),
        ],
    )
    def test_facts(self, n: int, said: str) -> None:
        assert to_words(n) == spoken(n) == said

    def test_the_first_ten_thousand(self) -> None:
        assert all(to_words(n) == spoken(n) for n in range(10_000))

    @given(st.integers(0, LARGEST))
    def test_any(self, n: int) -> None:
        assert to_words(n) == spoken(n)

    @pytest.mark.parametrize("n", [-1, LARGEST + 1, 1.0, True, "1", None])
    def test_refused(self, n: object) -> None:
        with pytest.raises(MalformedError) as refused:
            cast("Any", to_words)(n)
        assert refused.value.faults[0].path == "n"
