"""Errors: each says what was asked and why it is refused, keeps its fields, and travels."""

import copy
import pickle
from datetime import date
from typing import Final

import pytest

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
    WireError,
    require_text,
)
from layanan.text import Text

WHY: Final = Text("alasan", "the reason")
FAULTS: Final = (
    Fault("nama", "''", Text("teks berisi", "text that says something")),
    Fault("biaya[0].jumlah", "-1", Text("nol atau lebih", "zero or more")),
)
BOTH: Final = "nama: '', not text that says something; biaya[0].jumlah: -1, not zero or more"
ON, START, END = date(2009, 7, 17), date(2009, 7, 18), date(2020, 1, 1)

# The error, the fields it was made of in their order, and what it says.
ERRORS: Final[tuple[tuple[LayananError, tuple[object, ...], str], ...]] = (
    (MalformedError("Tarif", FAULTS), ("Tarif", FAULTS), f"Tarif: {BOTH}"),
    (WireError("pengaduan", FAULTS), ("pengaduan", FAULTS), BOTH),
    (DateError(FAULTS[0]), (FAULTS[0],), "nama: '', not text that says something"),
    (
        OutsideDecreesError(2030, (2009, 2010), END, ("SKB 1", "SKB 2")),
        (2030, (2009, 2010), END, ("SKB 1", "SKB 2")),
        "no decree covers 2030 as known on 2020-01-01; covered: 2009-2010, last decree: SKB 2",
    ),
    (
        OutsideDecreesError(2008, (2009,), None, ()),
        (2008, (2009,), None, ()),
        "no decree covers 2008; covered: 2009-2009, last decree: none",
    ),
    (
        OutsideDecreesError(2009, (), ON, ()),
        (2009, (), ON, ()),
        "no decree covers 2009: none was signed as known on 2009-07-17",
    ),
    (CitationError("Pasal 63", WHY), ("Pasal 63", WHY), "'Pasal 63': the reason"),
    (
        NotInForceError("UU25-P44-3", ON, START, None),
        ("UU25-P44-3", ON, START, None),
        "UU25-P44-3 was not law on 2009-07-17: in force from 2009-07-18",
    ),
    (
        NotInForceError("UU25-P44-3", ON, START, END),
        ("UU25-P44-3", ON, START, END),
        "UU25-P44-3 was not law on 2009-07-17: in force from 2009-07-18 until before 2020-01-01",
    ),
    (OverlapError("X-1", ON), ("X-1", ON), "two versions of X-1 are in force on 2009-07-17"),
    (NoLimitError("UU25-P44-1", WHY), ("UU25-P44-1", WHY), "UU25-P44-1: the reason"),
)


@pytest.mark.parametrize(("error", "fields", "sentence"), ERRORS)
class TestErrors:
    def test_says_what_is_wrong(
        self, error: LayananError, fields: tuple[object, ...], sentence: str
    ) -> None:
        assert str(error) == sentence
        assert error.args == fields
        assert tuple(vars(error).values()) == fields

    def test_travels(self, error: LayananError, fields: tuple[object, ...], sentence: str) -> None:
        for again in (copy.copy(error), pickle.loads(pickle.dumps(error))):  # noqa: S301 - our own
            assert type(again) is type(error)
            assert (again.args, vars(again), str(again)) == (fields, vars(error), sentence)


class TestFault:
    """What was given is shown, but not at any length, and not if it is private."""

    def test_shown(self) -> None:
        assert Fault.of("nama", "", WHY) == Fault("nama", "''", WHY)
        assert Fault.of("nama", "Budi", WHY, private=True) == Fault("nama", "(dirahasiakan)", WHY)

    @pytest.mark.parametrize("length", [78, 79])
    def test_cut(self, length: int) -> None:
        """Eighty characters are shown as they are; of more, the first of them."""
        shown = Fault.of("nama", "a" * length, WHY).value
        whole = f"'{'a' * length}'"
        assert shown == (whole if length == 78 else f"{whole[:79]}…")

    def test_rendered(self) -> None:
        fault = Fault("nama", "''", WHY)
        assert fault.render() == "nama: '', not the reason"
        assert fault.render("id") == "nama: '', seharusnya alasan"


class TestText:
    def test_text_is_let_through(self) -> None:
        require_text("", "Citation")

    @pytest.mark.parametrize("given", [None, b"a", 1])
    def test_refused(self, given: object) -> None:
        with pytest.raises(MalformedError) as refused:
            require_text(given, "Citation")
        assert refused.value.subject == "Citation"
        assert refused.value.faults == (Fault("text", repr(given), Text("teks", "text")),)
        with pytest.raises(MalformedError, match=r"^Citation: kutipan: "):
            require_text(given, "Citation", "kutipan")
