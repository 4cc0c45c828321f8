"""Malformed values cannot be built: every annotation, every fault at once, nothing private said."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum, StrEnum
from itertools import product
from typing import Annotated, Any, Literal, Optional, Union, cast, final

import pytest
from attrs import field, frozen
from hypothesis import given
from hypothesis import strategies as st

from layanan import checking
from layanan.checking import (
    Aware,
    Constraint,
    Moment,
    NonBlank,
    NonNegative,
    Private,
    Rupiah,
    check,
    non_empty,
    positive,
    private,
)
from layanan.errors import Fault, MalformedError
from layanan.text import Text


@pytest.fixture(autouse=True)
def without_plans() -> None:
    """Start each test without plans made by another, so that each shows what it makes itself."""
    for kept in ("_plan", "_shape", "identifies"):
        vars(checking)[kept].cache_clear()


class Warna(StrEnum):
    MERAH = "merah"
    PUTIH = "putih"


class Tingkat(Enum):
    SATU = 1
    DUA = 2


@final
@frozen
class Orang:
    nik: Private = field(repr=False)

    __attrs_post_init__ = check


@final
@frozen
class Loket:
    nama: NonBlank
    petugas: Orang | None = None

    __attrs_post_init__ = check


@final
@frozen
class Kantor:
    loket: tuple[Loket, ...] = ()
    induk: "Kantor | None" = None

    __attrs_post_init__ = check


@final
@frozen
class Cabang:
    nomor: int
    induk: "Cabang | None" = None

    __attrs_post_init__ = check


def shaped(hint: object) -> Any:  # noqa: ANN401 - a class made for one annotation
    """Make a class with one field ``x`` of an annotation."""
    namespace: dict[str, Any] = {"__annotations__": {"x": hint}, "__attrs_post_init__": check}
    return frozen(type("Bentuk", (), namespace))


def faults(cls: Any, **values: object) -> list[tuple[str, str, str]]:  # noqa: ANN401 - as above
    with pytest.raises(MalformedError) as refused:
        cls(**values)
    assert refused.value.subject == cls.__name__
    return [(fault.path, fault.value, fault.expected.en) for fault in refused.value.faults]


NAIVE = datetime(2026, 3, 13)  # noqa: DTZ001 - the point of the test
AWARE = datetime(2026, 3, 13, tzinfo=UTC)
DAY = date(2026, 3, 13)


class Bilangan(int):
    pass


SHAPES: tuple[tuple[object, tuple[object, ...], tuple[object, ...]], ...] = (
    (int, (0, -1, 10**30), (True, 1.0, "1", None, Bilangan(1), Decimal(1))),
    (bool, (True, False), (0, 1, None, "true")),
    (str, ("", "a"), (None, b"a", 1, Warna.MERAH)),
    (date, (DAY,), (AWARE, NAIVE, "2026-03-13", 0, None)),
    (datetime, (AWARE, NAIVE), (DAY, None)),
    (Decimal, (Decimal(1), Decimal("NaN")), (1, 1.0, "1")),
    (Warna, (Warna.MERAH,), ("merah", None, Tingkat.SATU)),
    (Tingkat, (Tingkat.DUA,), (1, "SATU")),
    (Loket, (Loket("A"),), ("A", None, {"nama": "A"})),
    (tuple[int, ...], ((), (1, 2)), ([1], (1, "2"), 1, None, (True,), {1}, frozenset({1}))),
    (frozenset[str], (frozenset[str](), frozenset({"a"})), ({"a"}, frozenset({1}), ("a",), None)),
    (tuple[tuple[int, ...], ...], (((1,), ()),), ((1,), ([1],))),
    (int | None, (1, None), (True, "1")),
    (Optional[str], ("a", None), (1,)),  # noqa: UP045 - written so somewhere
    (Union[int, str], (1, "a"), (None, 1.0)),  # noqa: UP007 - as above
    (Warna | tuple[int, ...], (Warna.PUTIH, (1,)), ("putih", ("1",), [1])),
    (NonBlank, ("a", " a "), ("", " ", "\t\n", " ", None)),
    (NonNegative, (0, 5), (-1, True, Decimal(1))),
    (
        Rupiah,
        (Decimal(0), Decimal("0.5"), Decimal("-0")),
        (Decimal(-1), Decimal("NaN"), Decimal("sNaN"), Decimal("Infinity"), 0, 1.0),
    ),
    (Annotated[int, positive], (1,), (0, -1)),
    (
        Annotated[Decimal, positive],
        (Decimal("0.01"),),
        (Decimal(0), Decimal("NaN"), Decimal("sNaN"), Decimal("Infinity")),
    ),
    (Annotated[tuple[int, ...], non_empty], ((1,),), ((), [1], ("1",))),
    (Aware, (AWARE,), (NAIVE, DAY)),
    (Moment, (AWARE, DAY), (NAIVE, "2026-03-13", None)),
    (Annotated[int, "a note"], (1,), ("1",)),
    (None, (None,), (0, "", False)),
)
accepted = [(hint, value) for hint, good, _ in SHAPES for value in good]
refused_ = [(hint, value) for hint, _, bad in SHAPES for value in bad]


def named(part: object) -> str:
    """Name a case; a backslash would be doubled each time pytest runs in one process."""
    return repr(part).replace("\\", "")


class TestShapes:
    """Nothing is coerced: types are exact."""

    @pytest.mark.parametrize(("hint", "value"), accepted, ids=repr)
    def test_accepted(self, hint: object, value: object) -> None:
        assert shaped(hint)(x=value).x is value

    @pytest.mark.parametrize(("hint", "value"), refused_, ids=named)
    def test_refused(self, hint: object, value: object) -> None:
        for path, _, expected in faults(shaped(hint), x=value):
            assert path.split("[")[0] == "x"
            assert expected

    @pytest.mark.parametrize(
        "hint",
        [
            Any,
            list[int],
            dict[str, int],
            Mapping[str, int],
            Literal["a"],
            tuple[int, str],
            tuple[int],
            Iterable[int],
            type[int],
        ],
        ids=str,
    )
    def test_what_cannot_be_checked_is_a_mistake_of_the_class(self, hint: object) -> None:
        for value in (None, 1, (1,), "a"):
            with pytest.raises(TypeError, match="cannot be checked"):
                shaped(hint)(x=value)
            with pytest.raises(TypeError, match="cannot be checked"):
                shaped(cast("Any", tuple).__class_getitem__((hint, ...)))(x=(value,))

    @given(st.tuples(st.integers(), st.text(), st.booleans(), st.none(), st.dates()))
    def test_one_type_each(self, values: tuple[object, ...]) -> None:
        for hint in (int, str, bool, type(None), date):
            for value in values:
                if type(value) is hint:
                    assert shaped(hint)(x=value).x == value
                else:
                    assert len(faults(shaped(hint), x=value)) == 1


class TestPaths:
    """Each fault says where, as deep as it lies."""

    def test_items(self) -> None:
        found = faults(shaped(tuple[int, ...]), x=(1, "2", 3, None))
        assert found == [
            ("x[1]", "'2'", "a whole number"),
            ("x[3]", "None", "a whole number"),
        ]

    def test_items_of_items(self) -> None:
        found = faults(shaped(tuple[tuple[NonBlank, ...], ...]), x=(("a",), ("b", " ")))
        assert found == [("x[1][1]", "' '", "text that says something")]

    def test_a_wrong_container(self) -> None:
        assert faults(shaped(tuple[int, ...]), x=[1]) == [("x", "[1]", "a tuple of a whole number")]
        assert faults(shaped(frozenset[str]), x=("a",))[0][2] == "a frozenset of text"

    def test_a_container_in_a_union_is_judged_by_its_items(self) -> None:
        hint = tuple[int, ...] | None
        assert [path for path, _, _ in faults(shaped(hint), x=(1, "2"))] == ["x[1]"]
        assert faults(shaped(hint), x=[1])[0][2] == "a tuple of a whole number or nothing"

    def test_two_containers_in_a_union(self) -> None:
        hint = tuple[int, ...] | tuple[str, ...]
        assert [path for path, _, _ in faults(shaped(hint), x=(1, "2"))] == ["x"]

    def test_an_enum_names_its_members(self) -> None:
        member = "a member of Warna (merah, putih)"
        assert faults(shaped(Warna), x="biru") == [("x", "'biru'", member)]
        assert faults(shaped(Warna), x="merah") == [("x", "'merah'", member)]

    def test_every_unmet_constraint(self) -> None:
        even = Constraint(lambda n: n % 2 == 0, Text("genap", "even"))
        found = faults(shaped(Annotated[int, positive, even]), x=-3)
        assert [expected for _, _, expected in found] == ["more than zero", "even"]

    def test_a_constrained_alternative_says_what_it_is_and_what_it_must_meet(self) -> None:
        amount = shaped(Optional[Annotated[Rupiah, positive]])  # noqa: UP045 - pyright knows no `|` here
        expected = "a decimal number (zero or more, more than zero) or nothing"
        for wrong in (50_000, Decimal(0), "5"):
            assert faults(amount, x=wrong) == [("x", repr(wrong), expected)]
        some = shaped(Optional[Annotated[tuple[int, ...], non_empty]])  # noqa: UP045 - nor here
        assert faults(some, x=[1])[0][2] == "a tuple of a whole number (at least one) or nothing"

    def test_a_constraint_sees_sound_values_alone(self) -> None:
        def fail(value: object) -> bool:
            raise AssertionError(value)

        hint = Annotated[int, Constraint(fail, Text("a", "b"))]
        assert faults(shaped(hint), x="1") == [("x", "'1'", "a whole number")]


@final
@frozen(kw_only=True)
class Jam:
    nama: NonBlank
    buka: int
    tutup: int
    hari: tuple[int, ...] = ()
    dihitung: int = field(init=False, default=0)

    __attrs_post_init__ = check

    def _faults(self) -> Iterable[Fault]:
        if self.tutup <= self.buka:
            yield Fault.of("tutup", self.tutup, Text("sesudah buka", "after opening"))
        if self.hari and max(self.hari) > 6:
            yield Fault.of("hari", self.hari, Text("0 sampai 6", "0 to 6"))


class TestAllAtOnce:
    """A form with three mistakes deserves three answers."""

    def test_in_field_order(self) -> None:
        found = faults(Jam, nama="", buka="8", tutup=None, hari=(1, "2"))
        assert [path for path, _, _ in found] == ["nama", "buka", "tutup", "hari[1]"]

    def test_across_fields(self) -> None:
        found = faults(Jam, nama="A", buka=9, tutup=8, hari=(7,))
        assert [path for path, _, _ in found] == ["tutup", "hari"]

    def test_across_fields_only_where_each_is_sound(self) -> None:
        assert [path for path, _, _ in faults(Jam, nama="A", buka="9", tutup=8)] == ["buka"]

    def test_sound(self) -> None:
        assert Jam(nama="A", buka=8, tutup=16).dihitung == 0

    def test_what_is_not_given_is_not_judged(self) -> None:
        assert not any(path == "dihitung" for path, _, _ in faults(Jam, nama="", buka=1, tutup=2))


class TestConstraints:
    """A constraint says what it wants, of the value or of the items within."""

    def test_every_constraint_has_to_hold(self) -> None:
        even = Constraint(lambda n: n % 2 == 0, Text("genap", "even"))
        cls = shaped(Annotated[int, positive, even])
        cls(x=2)
        assert faults(cls, x=1) == [("x", "1", "even")]
        assert faults(cls, x=-2)[0][1] == "-2"
        assert len(faults(cls, x=-1)) == 2

    def test_alternatives_are_named_in_both_languages(self) -> None:
        with pytest.raises(MalformedError) as refused:
            shaped(int | Warna | None)(x="merah")
        (fault,) = refused.value.faults
        member = Text("anggota Warna (merah, putih)", "a member of Warna (merah, putih)")
        assert fault.expected == Text(
            f"bilangan bulat atau {member.id} atau kosong",
            f"a whole number or {member.en} or nothing",
        )

    def test_alternatives_within_a_container(self) -> None:
        fault = faults(shaped(tuple[int | Warna, ...]), x=("merah",))
        assert fault == [("x[0]", "'merah'", "a whole number or a member of Warna (merah, putih)")]
        whole = faults(shaped(tuple[int | Warna, ...]), x="merah")[0]
        assert whole[:2] == ("x", "'merah'")
        assert whole[2].endswith("a whole number or a member of Warna (merah, putih)")

    def test_an_alternative_that_asks_for_nothing_more(self) -> None:
        """A whole number will do as it is, though the other two alternatives ask for more."""
        some: Any = Annotated[tuple[int, ...], non_empty]
        cls = shaped(some | NonBlank | int)
        for good in (0, "a", (1,)):
            cls(x=good)
        for bad in ("", (), 1.0):
            faults(cls, x=bad)

    def test_what_a_private_value_had_to_be(self) -> None:
        error = faults(Orang, nik="")
        assert error == [("nik", "(dirahasiakan)", "text that says something")]

    def test_expected_beside_nothing(self) -> None:
        expected = "text that says something or nothing"
        assert faults(shaped(NonBlank | None), x=1) == [("x", "1", expected)]

    def test_items_of_a_constrained_container(self) -> None:
        """A container in its place is judged by its items, also where it may be left out."""
        some: Any = Annotated[tuple[int, ...], non_empty]
        cls = shaped(some | None)
        assert [one[:2] for one in faults(cls, x=(1, "2"))] == [("x[1]", "'2'")]
        assert faults(cls, x=())[0][:2] == ("x", "()")


class TestPrivate:
    """What identifies a person is never echoed, whatever stands in its place."""

    NIK = "3171234567890001"

    def hidden(self, cls: Any, **values: object) -> str:  # noqa: ANN401 - as above
        with pytest.raises(MalformedError) as refused:
            cls(**values)
        error = refused.value
        assert all(fault.value == "(dirahasiakan)" for fault in error.faults), error
        shown = f"{error} {error!r} {error.faults}"
        assert self.NIK not in shown
        return " ".join(fault.path for fault in error.faults)

    @pytest.mark.parametrize("value", [3171234567890001, b"3171234567890001", ("3171",), "", " "])
    def test_a_private_field(self, value: object) -> None:
        assert self.hidden(Orang, nik=value) == "nik"

    @pytest.mark.parametrize(
        "hint",
        [
            Private | None,
            tuple[Private, ...],
            tuple[Private, ...] | None,
            frozenset[Private],
            Annotated[tuple[str, ...], non_empty, private],
            Annotated[int | None, private],
            Annotated[Private, "a note"],
            Orang,
            Orang | None,
            tuple[Orang, ...],
            Loket,
            Loket | int,
            tuple[Loket, ...],
            Kantor,
            Annotated[Orang, "a note"],
        ],
        ids=str,
    )
    def test_whatever_stands_in_its_place(self, hint: object) -> None:
        number = int(self.NIK)
        wrong = (
            [self.NIK],
            {"nik": self.NIK},
            (number,),
            ({"nik": self.NIK},),
            frozenset({number}),
            [[self.NIK]],
        )
        for value in wrong:
            self.hidden(shaped(hint), x=value)

    def test_paths_are_still_said(self) -> None:
        assert self.hidden(shaped(tuple[Private, ...]), x=("a", 1, "")) == "x[1] x[2]"
        hint = Annotated[tuple[NonBlank, ...], private]
        assert self.hidden(shaped(hint), x=("a", 1, "")) == "x[1] x[2]"

    def test_a_constraint_on_a_private_value(self) -> None:
        digits = Constraint(lambda text: text.isdigit(), Text("angka", "digits"))
        assert self.hidden(shaped(Annotated[Private, digits]), x="A" + self.NIK) == "x"
        assert self.hidden(shaped(Annotated[str, private, digits]), x="A" + self.NIK) == "x"

    def test_a_constraint_around_private_values(self) -> None:
        """What holds somebody is as private as they are, also where it is refused as a whole."""
        few = Constraint(lambda held: len(held) < 2, Text("paling banyak satu", "at most one"))
        people = (Orang(self.NIK), Orang(self.NIK))
        names: Any = Annotated[tuple[Private, ...], few]
        held: Any = Annotated[tuple[Orang, ...], few]
        numbers = (self.NIK, self.NIK)
        for hint, value in ((names, numbers), (held, people), (names | None, numbers)):
            assert self.hidden(shaped(hint), x=value) == "x"

    def test_a_class_that_holds_nobody_is_echoed(self) -> None:
        assert faults(Cabang, nomor=1, induk="Jakarta") == [
            ("induk", "'Jakarta'", "Cabang or nothing")
        ]
        assert faults(shaped(Jam), x="x")[0][1] == "'x'"

    def test_repr(self) -> None:
        assert self.NIK not in repr(Kantor((Loket("A", Orang(self.NIK)),)))


class TestMistakes:
    """A class that names itself, and instances that are deep, are checked like any other."""

    def test_recursive(self) -> None:
        assert Cabang(2, Cabang(1)).induk == Cabang(1)
        assert faults(Cabang, nomor=2, induk=1)[0][0] == "induk"
        kantor = Kantor(induk=Kantor())
        assert kantor.induk == Kantor()
        with pytest.raises(MalformedError):
            cast("Any", Kantor)(induk=1)


@final
@frozen(kw_only=True)
class Beragam:
    """Six fields of three types each: more combinations than are remembered."""

    a: int | str | None
    b: int | str | None
    c: int | str | None
    d: int | str | None
    e: int | str | None
    f: int | str | None

    __attrs_post_init__ = check


class TestMemory:
    """What is remembered of a class is bounded, and forgetting changes no answer."""

    def test_more_combinations_than_are_remembered(self) -> None:
        for values in product((1, "satu", None), repeat=6):
            assert Beragam(**dict(zip("abcdef", values, strict=True))).f is values[-1]
        with pytest.raises(MalformedError) as caught:
            Beragam(a=1, b=2.0, c=None, d=b"", e="lima", f=6)  # type: ignore[arg-type] # refused at run time
        assert [fault.path for fault in caught.value.faults] == ["b", "d"]
