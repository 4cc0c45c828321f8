"""Every entrance that takes text or documents: its documented exceptions only, bounded work."""

import json
import sys
import tracemalloc
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import partial
from types import FrameType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from layanan.baca.biaya import BacaanBiaya
from layanan.baca.standar import HEADINGS, BacaanStandar
from layanan.citation import Citation, Peraturan
from layanan.errors import CitationError, DateError, MalformedError, WireError
from layanan.finding import Outcome
from layanan.hukum.contoh import STANDAR
from layanan.hukum.law import LAW
from layanan.model.penyampaian import Persyaratan
from layanan.prosedur.status import VOCABULARIES
from layanan.report import Report
from layanan.strategies.nouns import places, put, reach
from layanan.terbilang import from_words
from layanan.text import Lang
from layanan.waktu.bacaan import BacaanWaktu
from layanan.waktu.jadwal import Rentang
from layanan.waktu.jangka_waktu import JangkaWaktu
from layanan.wire import (
    MAX_DEPTH,
    MAX_SIZE,
    loads,
    loads_leniently,
    structure,
    structure_leniently,
)

# What each entrance may raise, by its docstring; nothing where it answers whatever it is given.
TEXTS: dict[str, tuple[Callable[[str], object], tuple[type[Exception], ...]]] = {
    "Citation.parse": (Citation.parse, (CitationError,)),
    "Peraturan.parse": (Peraturan.parse, (CitationError,)),
    "JangkaWaktu.parse": (JangkaWaktu.parse, (MalformedError,)),
    "BacaanWaktu.parse": (BacaanWaktu.parse, ()),
    "BacaanBiaya.parse": (BacaanBiaya.parse, ()),
    "Rentang.parse": (Rentang.parse, (DateError, MalformedError)),
    "from_words": (from_words, (MalformedError,)),
    "Lang": (Lang, (ValueError,)),
    "Outcome": (Outcome, (ValueError,)),
    "wire.loads": (loads, (WireError,)),
    "wire.loads_leniently": (loads_leniently, (WireError,)),
}
each_text = pytest.mark.parametrize("name", TEXTS)

WORDS = (
    "Pasal", "ayat", "huruf", "angka", "UU", "PP", "25/2009", "Nomor 25 Tahun 2009", "44", "(3)",
    "a", "jo.", "14", "(empat belas)", "lima belas", "hari", "hari kerja", "jam", "menit", "bulan",
    "paling lama", "±", "s.d.", "-", "+", "=", "x", "24", "sejak", "sebelum", "Rp", "50.000,-",
    "gratis", "per", "Senin", "07.30-16.00", "24:00", "satu", "juta", "ribu", "½", "1,5", ";", "\n",
    "<b>", "&nbsp;", '{"skema": 1', '"jenis": "text"', '"isi": {}', "}", "[", "null", "1e999",
    "\ud800", "\x00", "\u200b", "٣",
)  # fmt: skip
soup = st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)
texts = st.one_of(soup, st.text(max_size=60), st.text("0123456789().,-/ xjam", max_size=40))
plain: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=True) | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)
KINDS = st.sampled_from(["standar_pelayanan", "biaya", "pengaduan", "jangka_waktu", "citation"])


def refusal(read: Callable[[], object], refusals: tuple[type[Exception], ...]) -> Exception | None:
    """What was refused, if it was; anything else that is raised fails the test."""
    try:
        read()
    except refusals as error:
        return error
    return None


@each_text
class TestTexts:
    """Whatever is written, the answer is a value or a documented refusal."""

    @settings(max_examples=150)
    @given(text=texts)
    def test_any_text(self, name: str, text: str) -> None:
        read, refusals = TEXTS[name]
        error = refusal(partial(read, text), refusals)
        assert error is None or str(error)

    @pytest.mark.parametrize(
        "unit",
        ["1", "(", "a ", "Pasal 1 ", "14 (empat belas) ", "[", '{"a":', "satu ", "Rp 1.000; ", " "],
    )
    def test_long_texts_take_work_in_proportion(self, name: str, unit: str) -> None:
        """Four times the text, about four times the steps: counted, never timed.

        What `re` does within a step is looked at in ``test_patterns``.
        """
        read, refusals = TEXTS[name]
        small, large = (
            steps(partial(refusal, partial(read, unit * (n // len(unit))), refusals))
            for n in (25_000, 100_000)
        )
        assert large <= 6 * small + 1_000

    def test_refusals_are_short(self, name: str) -> None:
        """What is refused is not said back at length, except by an enumeration of Python's."""
        read, refusals = TEXTS[name]
        if refusals == (ValueError,):
            return
        for unit in ("1", "(", "a ", "Pasal 1 ", "[", '{"a":'):
            error = refusal(partial(read, unit * 20_000), refusals)
            assert error is None or len(str(error)) < 1_000


def steps(work: Callable[[], object]) -> int:
    """How many lines of this library run."""
    count = 0

    def trace(frame: FrameType, event: str, _: object) -> Any:  # noqa: ANN401 - sys.settrace
        nonlocal count
        if "layanan" not in frame.f_code.co_filename:
            return None
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


class TestDocuments:
    """Whatever a parser of JSON gives, a document is read or refused with its faults."""

    @given(plain)
    def test_anything(self, given: object) -> None:
        with pytest.raises(WireError) as refused:
            structure(given)
        assert refused.value.faults

    @settings(max_examples=200)
    @given(KINDS, plain)
    def test_anything_inside(self, jenis: str, isi: object) -> None:
        document = {"skema": 1, "jenis": jenis, "isi": isi}
        for read in (structure, structure_leniently):
            error = refusal(partial(read, document), (WireError,))
            assert not isinstance(error, WireError) or error.faults

    @settings(max_examples=200)
    @given(st.binary(max_size=60) | plain.map(lambda one: json.dumps(one).encode()))
    def test_any_bytes(self, data: bytes) -> None:
        with pytest.raises(WireError):
            loads(data)

    @settings(max_examples=100)
    @given(st.dictionaries(texts, plain, max_size=4))
    def test_reports(self, data: dict[str, Any]) -> None:
        with pytest.raises(MalformedError):
            Report.from_dict(data)
        with pytest.raises(MalformedError):
            Report.from_dict({**data, "version": 1})

    @settings(max_examples=100)
    @given(st.dictionaries(st.sampled_from(list(HEADINGS)), texts, max_size=4))
    def test_published_standards(self, fields: dict[str, str]) -> None:
        assert type(BacaanStandar.parse("SKCK", fields)) is BacaanStandar

    @settings(max_examples=100)
    @given(st.dictionaries(texts | st.sampled_from(list(HEADINGS)), plain, max_size=4))
    def test_published_anything(self, fields: dict[str, Any]) -> None:
        error = refusal(partial(BacaanStandar.parse, "SKCK", fields), (MalformedError,))
        assert not isinstance(error, MalformedError) or error.faults

    @given(texts)
    def test_statuses(self, status: str) -> None:
        for vocabulary in VOCABULARIES:
            read = vocabulary.read(status)
            assert read is None or read in vocabulary.readings


class TestLongDocuments:
    """A document may be large, and is judged in proportion; what is too large is refused unread."""

    def test_too_large(self) -> None:
        for read in (loads, loads_leniently):
            with pytest.raises(WireError):
                read(b" " * (MAX_SIZE + 1))

    def test_too_deep(self) -> None:
        for opening, closing in (("[", "]"), ('{"a":', "}")):
            deep = f"{opening * (MAX_DEPTH + 1)}1{closing * (MAX_DEPTH + 1)}"
            for read in (loads, loads_leniently):
                with pytest.raises(WireError):
                    read(deep)
        with pytest.raises(WireError):
            loads("[" * 100_000)

    @pytest.mark.parametrize("unit", ["a ", "fotokopi-", "Pasal 1 ", "14 hari ", "Rp 1; ", " x\n"])
    def test_rules_on_long_texts(self, unit: str) -> None:
        """Every text of a standard in turn: the rules take steps in proportion, and never raise."""
        hukum = LAW.at(date(2026, 3, 2))
        judged = 0
        for place in places(STANDAR):
            if type(reach(STANDAR, place)) is not str:
                continue
            with suppress(MalformedError):  # some have to be empty
                small, large = (
                    steps(partial(hukum.check, put(STANDAR, place, "x" + unit * (n // len(unit)))))
                    for n in (8_000, 32_000)
                )
                assert large <= 6 * small + 1_000, place
                judged += 1
        assert judged > 20

    def test_memory(self) -> None:
        """What is kept while a large document is read is a small multiple of its size."""
        requirement = json.dumps({"nama": "KTP-el " + "a" * 90})
        many = ",".join([requirement] * 5_000)
        body = f'{{"varian": [{{"syarat": [{many}]}}]}}'
        text = f'{{"skema": 1, "jenis": "persyaratan", "isi": {body}}}'
        loads(text)  # what is read first builds the reader
        tracemalloc.start()
        try:
            value = loads(text)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert type(value) is Persyaratan
        assert peak < 12 * len(text)
