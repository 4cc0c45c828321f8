"""Classes of an app of its own: the wire reads annotations."""

from datetime import date
from typing import Annotated, Any, final

import pytest
from attrs import frozen
from hypothesis import given

from layanan import Text, Validity
from layanan.checking import Aware, check, positive
from layanan.errors import WireError
from layanan.strategies import well_formed
from layanan.wire import dumps, loads, structure, unstructure
from wired import document


@final
@frozen
class Campuran:
    """A class of an app of its own: alternatives that JSON tells apart, and a number in a list."""

    satu: int | str | tuple[date, ...] | Text | None = None
    pada: Aware | date = date(2026, 1, 1)
    angka: tuple[Annotated[int, positive], ...] = ()
    himpunan: frozenset[date] = frozenset()
    banyak: Annotated[str, "a remark that is no constraint"] = ""

    __attrs_post_init__ = check


@final
@frozen
class Wajib:
    """What must be said, if only that there is nothing."""

    tanggal: date | None
    teks: str | None
    satu: Text | None
    banyak: tuple[Text | None, ...]

    __attrs_post_init__ = check


@final
@frozen
class Serupa:
    """Two classes side by side are both an object: nothing in JSON tells them apart."""

    isi: Text | Validity


@final
@frozen
class Asing:
    """A float has no form."""

    isi: float


class TestOwnClasses:
    """The wire reads annotations, so a class of an app can be a document too."""

    @given(well_formed(Campuran))
    def test_alternatives_by_what_json_calls_them(self, value: Campuran) -> None:
        assert structure(unstructure(value), Campuran) == value
        assert loads(dumps(value), Campuran) == value

    @given(well_formed(Wajib))
    def test_nothing_where_something_must_be_said(self, value: Wajib) -> None:
        assert structure(unstructure(value), Wajib) == value
        assert loads(dumps(value), Wajib) == value

    def test_where_in_a_list(self) -> None:
        with pytest.raises(WireError) as raised:
            dumps(Wajib(None, None, None, (None, Text("\ud800", ""))))
        assert [fault.path for fault in raised.value.faults] == ["wajib.banyak[1].id"]

    def test_and_refused_when_they_are_none_of_them(self) -> None:
        wrongs: tuple[Any, ...] = (True, 1.5, [5], {}, ["2026-02-30"])
        for wrong in wrongs:
            with pytest.raises(WireError) as raised:
                structure(document(Campuran, {"satu": wrong}), Campuran)
            assert raised.value.faults[0].path.startswith("campuran.satu")
        with pytest.raises(WireError) as raised:
            structure(document(Campuran, {"satu": 1.5}), Campuran)
        assert raised.value.faults[0].expected.en == (
            "a whole number, a text, a list [...] of a date, an object {...} Text or null"
        )

    @pytest.mark.parametrize("cls", [Serupa, Asing])
    def test_what_has_no_form(self, cls: type[Any]) -> None:
        for _ in range(2):  # the second time as the first
            with pytest.raises(TypeError, match=r"look alike|no form"):
                structure(document(cls, {"isi": 1.5}), cls)
        with pytest.raises(TypeError, match="no form"):
            dumps(Asing(1.5))

    def test_a_value_that_python_alone_knows(self) -> None:
        for odd in (object(), {1, 2}, b"x", 10**5000, float("nan")):
            with pytest.raises(WireError):
                structure(document(Campuran, {"satu": odd}), Campuran)
