"""Every entrance that takes text or documents: only its documented exceptions, in bounded time."""

import json
import time
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from layanan.baca.biaya import BacaanBiaya
from layanan.baca.standar import HEADINGS, BacaanStandar
from layanan.citation import Citation, Peraturan
from layanan.errors import CitationError, DateError, MalformedError, WireError
from layanan.finding import Outcome
from layanan.report import Report
from layanan.terbilang import from_words
from layanan.text import Lang
from layanan.waktu.bacaan import BacaanWaktu
from layanan.waktu.jadwal import Rentang
from layanan.waktu.jangka_waktu import JangkaWaktu
from layanan.wire import loads, loads_leniently, structure, structure_leniently

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
        "unit", ["1", "(", "a ", "Pasal 1 ", "14 (empat belas) ", "[", '{"a":']
    )
    def test_long_texts_take_no_long_time(self, name: str, unit: str) -> None:
        """A hundred thousand letters: at most a few seconds on a slow machine, mostly nothing."""
        read, refusals = TEXTS[name]
        began = time.perf_counter()
        error = refusal(partial(read, unit * (100_000 // len(unit))), refusals)
        assert error is None or len(str(error)) < 400_000
        assert time.perf_counter() - began < 5


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
