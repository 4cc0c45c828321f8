"""The strategies keep what they promise: well-formed, readable, meant as said, loaded by itself."""

import subprocess
import sys
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from layanan.checking import check
from layanan.errors import MalformedError, OutsideDecreesError, WireError
from layanan.model.biaya import Biaya
from layanan.model.standar import StandarPelayanan
from layanan.strategies import (
    TYPES,
    Phrase,
    broken_documents,
    calendars,
    days,
    decrees,
    documents,
    phrases,
    well_formed,
)
from layanan.strategies.hook import register
from layanan.waktu.bacaan import BacaanWaktu
from layanan.waktu.kalender import Kalender
from layanan.waktu.keputusan import Keputusan
from layanan.wire import DOCUMENTS, structure

each_type = pytest.mark.parametrize("cls", TYPES, ids=lambda cls: str(cls.__name__))
KALENDER = Kalender.pemerintah()


class TestWellFormed:
    """For every public type a strategy of what it accepts."""

    @each_type
    @settings(max_examples=4)
    @given(data=st.data())
    def test_draws_its_type(self, cls: type[Any], data: st.DataObject) -> None:
        value = data.draw(well_formed(cls))
        assert type(value) is cls
        assert hash(value) == hash(value)
        if getattr(cls, "__attrs_post_init__", None) is check:
            check(value)

    def test_every_document_has_one(self) -> None:
        assert set(DOCUMENTS.values()) <= set(TYPES)

    @given(well_formed(int | None), well_formed(tuple[str, ...]), well_formed(frozenset[bool]))
    def test_draws_annotations(
        self, one: object, many: tuple[object, ...], some: frozenset[object]
    ) -> None:
        assert one is None or type(one) is int
        assert {*map(type, many)} <= {str}
        assert some <= {False, True}


class TestFromType:
    """``st.from_type`` knows the types of this library, wherever it is installed."""

    @settings(max_examples=10)
    @given(data=st.data())
    def test_registered(self, data: st.DataObject) -> None:
        register()
        standar = data.draw(st.from_type(StandarPelayanan))
        assert type(standar) is StandarPelayanan

    def test_entry_point_is_declared(self) -> None:
        """As installed: pyproject names the hook that the next test runs."""
        text = (Path(__file__).parent.parent / "pyproject.toml").read_text(encoding="utf-8")
        declared = tomllib.loads(text)["project"]["entry-points"]["hypothesis"]
        assert declared == {"layanan": f"{register.__module__}:{register.__name__}"}

    @pytest.mark.parametrize(
        "first", ["hypothesis", "layanan.strategies", "layanan.strategies.formed"]
    )
    def test_whichever_is_imported_first(self, first: str, tmp_path: Path) -> None:
        """Importing Hypothesis runs the hook, also while this package is being imported."""
        installed = tmp_path / "stand_in-1.dist-info"
        installed.mkdir()
        (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: stand-in\nVersion: 1\n")
        (installed / "entry_points.txt").write_text(
            "[hypothesis]\nlayanan = layanan.strategies.hook:register\n"
        )
        asked = (
            f"import {first}\n"
            "from hypothesis import given, settings, strategies as st\n"
            "from layanan.model.biaya import Biaya\n"
            "from layanan.strategies.formed import well_formed\n"
            "asked = []\n"
            "from layanan.strategies import hook\n"
            "hook.well_formed = lambda cls: asked.append(cls) or well_formed(cls)\n"
            "@settings(max_examples=5, database=None, deadline=None)\n"
            "@given(st.from_type(Biaya))\n"
            "def draws(one): assert type(one) is Biaya\n"
            "draws()\n"
            "print(asked[0] is Biaya)"
        )
        run = subprocess.run(  # noqa: S603 - our own interpreter and text
            [sys.executable, "-W", "error", "-c", asked],
            check=True,
            capture_output=True,
            text=True,
            env={"PYTHONPATH": ":".join([str(tmp_path), *filter(None, sys.path)])},
        )
        assert run.stdout == "True\n"
        assert Biaya in TYPES


class TestTime:
    """Days with a decree and days without; calendars of every policy."""

    @given(days(), days(decreed=False))
    def test_decreed_or_not(self, within: date, without: date) -> None:
        assert KALENDER.is_working(within) in (True, False)
        with pytest.raises(OutsideDecreesError):
            KALENDER.is_working(without)

    @given(calendars(), decrees())
    def test_calendars_know_what_they_know(self, kalender: Kalender, one: Keputusan) -> None:
        known = kalender.known_on is None or one.signed <= kalender.known_on
        assert (one in kalender.decrees) is known

    @given(calendars(known_on=date(2020, 11, 20)))
    def test_known_on_can_be_fixed(self, kalender: Kalender) -> None:
        assert kalender.known_on == date(2020, 11, 20)


class TestPhrases:
    """Every phrase is read as it is meant."""

    @settings(max_examples=300)
    @given(phrases())
    def test_read_as_meant(self, phrase: Phrase) -> None:
        bacaan = BacaanWaktu.parse(phrase.teks)
        assert bacaan.complete
        (lama,) = bacaan.lama
        read = (lama.jangka, lama.dari, lama.batas, lama.kata)
        assert read == (phrase.jangka, phrase.dari, phrase.batas, phrase.kata)

    def test_says_something(self) -> None:
        with pytest.raises(MalformedError):
            Phrase(teks=" ", jangka=BacaanWaktu.parse("3 hari").lama[0].jangka)


class TestDocuments:
    """Sound documents are read as their values, broken ones are refused with their faults."""

    @pytest.mark.parametrize("cls", DOCUMENTS.values(), ids=DOCUMENTS)
    @settings(max_examples=4)
    @given(data=st.data())
    def test_sound(self, cls: type[Any], data: st.DataObject) -> None:
        document, value = data.draw(documents(cls))
        assert structure(document, cls) == value

    @settings(max_examples=200)
    @given(data=st.data())
    def test_broken(self, data: st.DataObject) -> None:
        cls = data.draw(st.sampled_from(list(DOCUMENTS.values())))
        with pytest.raises(WireError) as refused:
            structure(data.draw(broken_documents(cls)), cls)
        assert refused.value.faults
