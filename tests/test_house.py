"""The rules of the house: which way imports run, purity, and what every public class is."""

import ast
import pickle
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from graphlib import TopologicalSorter
from importlib import import_module
from inspect import isclass
from pathlib import Path
from types import NoneType, UnionType
from typing import Annotated, Any, Union, cast, get_args, get_origin, get_type_hints

import attrs
import pytest
from hypothesis.stateful import RuleBasedStateMachine

import layanan
from layanan.citation import UU_25_2009, Peraturan
from layanan.errors import LayananError, MalformedError
from layanan.text import Text
from layanan.validity import Validity
from layanan.waktu.deadline import Basis, Deadline, Tenggat
from layanan.waktu.jam_kerja import Jadwal, JadwalKhusus, JamKerja, JamUnit, Rentang
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.kalender import Kalender
from layanan.waktu.norma import BacaanHari, Pihak, Sifat

SOURCE = Path(layanan.__file__).parent

# Lowest first: a module imports from its own layer and those before it, never from a later one.
LAYERS: tuple[frozenset[str], ...] = (
    frozenset({"text", "errors", "checking", "validity", "skeleton", "spelling", "citation",
               "terbilang", "tokens"}),
    frozenset({"waktu"}),
    # A rule is judged on a day of a calendar and may carry a deadline, so it stands above time.
    frozenset({"finding", "context", "rule", "office", "rendering", "difference", "report",
               "book"}),
    frozenset({"tenggat"}),
    frozenset({"model"}),
    frozenset({"baca"}),
    frozenset({"prosedur"}),
    frozenset({"hukum"}),
    frozenset({"wire", "strategies", "batch"}),
)  # fmt: skip
LAYER_OF = {name: level for level, names in enumerate(LAYERS) for name in names}


@cache
def modules() -> dict[str, ast.Module]:
    found: dict[str, ast.Module] = {}
    for path in sorted(SOURCE.rglob("*.py")):
        parts = ("layanan", *path.relative_to(SOURCE).with_suffix("").parts)
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        found[name] = ast.parse(path.read_text(encoding="utf-8"))
    return found


MODULES = sorted(modules())
BELOW_THE_TOP = [name for name in MODULES if name != "layanan"]
each_module = pytest.mark.parametrize("name", MODULES)


def imported(tree: ast.AST) -> Iterator[str]:
    """Every module a tree imports, relative to nothing: names of this package in full."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            assert node.module is not None
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                yield inner if inner in modules() else node.module


def ours(tree: ast.AST) -> set[str]:
    return {name for name in imported(tree) if name.split(".")[0] == "layanan"}


class TestImports:
    """kernel <- waktu <- rules <- tenggat <- model <- prosedur <- hukum <- edges."""

    def test_every_module_has_a_layer(self) -> None:
        assert {name.split(".")[1] for name in BELOW_THE_TOP} <= set(LAYER_OF)

    @pytest.mark.parametrize("name", BELOW_THE_TOP)
    def test_direction(self, name: str) -> None:
        level = LAYER_OF[name.split(".")[1]]
        for other in ours(modules()[name]):
            assert other != "layanan", "a module imports from where a name lives"
            assert LAYER_OF[other.split(".")[1]] <= level, f"{name} imports {other}"

    def test_no_cycles(self) -> None:
        graph = {name: ours(tree) - {name} for name, tree in modules().items()}
        order = list(TopologicalSorter(graph).static_order())  # raises on a cycle
        assert set(MODULES) <= set(order)

    @each_module
    def test_no_import_within_a_function(self, name: str) -> None:
        for node in ast.walk(modules()[name]):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
                assert list(imported(node)) == [], f"{name}:{node.lineno}"

    def test_import_loads_nothing_dear(self) -> None:
        dear = ("cattrs", "cattr", "dateutil.rrule", "numpy", "hypothesis", "msgspec", "zoneinfo")
        for statement in ("import layanan", "from layanan import Kalender; Kalender.pemerintah()"):
            asked = f"import sys; {statement}; print([m for m in {dear!r} if m in sys.modules])"
            run = subprocess.run(  # noqa: S603 - our own interpreter and text
                [sys.executable, "-c", asked], check=True, capture_output=True, text=True
            )
            assert run.stdout.strip() == "[]", statement


IMPURE_MODULES = frozenset(
    "asyncio ctypes getpass http importlib io locale logging multiprocessing os pathlib platform"  # noqa: SIM905 - a list of words reads better as one text
    " random secrets shutil signal socket sqlite3 subprocess sys tempfile threading time urllib"
    " uuid warnings zoneinfo".split()
)
IMPURE_CALLS = frozenset(
    {"open", "print", "input", "exec", "eval", "compile", "__import__", "breakpoint"}
)
CLOCKS = frozenset({"now", "today", "utcnow", "fromtimestamp", "utcfromtimestamp"})


class TestPurity:
    """Nothing is read from the machine or left on it: values come in, and values go out."""

    @each_module
    def test_imports(self, name: str) -> None:
        roots = {other.split(".")[0] for other in imported(modules()[name])}
        # The lazy front door looks modules up by name; nothing else may.
        assert roots & IMPURE_MODULES <= ({"importlib"} if name == "layanan" else set())

    @each_module
    def test_names(self, name: str) -> None:
        for node in ast.walk(modules()[name]):
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                assert node.id not in IMPURE_CALLS, f"{name}:{node.lineno}: {node.id}"
            elif isinstance(node, ast.Attribute) and node.attr in CLOCKS:
                owner = ast.unparse(node.value).split(".")[-1]
                assert owner not in {"date", "datetime"}, f"{name}:{node.lineno}"
            assert not isinstance(node, ast.Global), f"{name}:{getattr(node, 'lineno', 0)}"

    @each_module
    def test_annotations_are_read_at_run_time(self, name: str) -> None:
        assert "__future__" not in set(imported(modules()[name]))


def public(tree: ast.Module) -> set[str]:
    """The public classes and functions a module defines."""
    defined = (node for node in tree.body if isinstance(node, ast.ClassDef | ast.FunctionDef))
    return {node.name for node in defined if not node.name.startswith("_")}


class TestAll:
    """Each module says what is public; nothing public is left unsaid."""

    @pytest.mark.parametrize("name", BELOW_THE_TOP)
    def test_all(self, name: str) -> None:
        tree = modules()[name]
        if not any(
            isinstance(node, ast.Assign | ast.AnnAssign | ast.ClassDef) for node in tree.body
        ):
            assert public(tree) == set()
            return
        module = import_module(name)
        said: list[str] = module.__all__
        assert len(set(said)) == len(said)
        assert all(hasattr(module, one) for one in said)
        assert public(tree) <= set(said) or UNSAID.fullmatch(name)

    def test_front_door(self) -> None:
        assert all(getattr(layanan, name) is not None for name in layanan.__all__)
        assert set(layanan.__all__) <= set(dir(layanan))
        with pytest.raises(AttributeError, match="tidak_ada"):
            cast("Any", layanan).tidak_ada  # noqa: B018 - asking is the test


# The parts of one reader; what it gives is public where it is given, in its package.
INTERNAL = "layanan.waktu.frasa."


@cache
def classes() -> tuple[type[Any], ...]:
    found: list[type[Any]] = []
    for name in BELOW_THE_TOP:
        if name.startswith(INTERNAL):
            continue
        module = import_module(name)
        for one in getattr(module, "__all__", ()):
            value: object = getattr(module, one)
            if isclass(value) and value.__module__ == name:
                found.append(value)
    return tuple(found)


def is_value(cls: type[Any]) -> bool:
    protocol = getattr(cls, "_is_protocol", False)
    machine = RuleBasedStateMachine  # made to be subclassed by tests
    return not issubclass(cls, BaseException | Enum | tuple | machine) and not protocol


VALUES = tuple(filter(is_value, classes()))
ENUMS = tuple(cls for cls in classes() if issubclass(cls, Enum) and len(cls))
each_value = pytest.mark.parametrize("cls", VALUES, ids=lambda cls: str(cls.__qualname__))

# The only mappings: constants of a release, looked up and never changed.
MAPPINGS = {("Peraturan", "skeleton"), ("Ledger", "entries"), ("Ledger", "penjelasan")}
UNHASHABLE = {"Ledger"}
# The one error that never leaves its package: a phrase refused while it is read.
INTERNAL_ERRORS = {"RefusedError"}
# Modules whose `__all__` does not name all they define, being shared within one package only.
UNSAID = re.compile(r"layanan\.(hukum\.ledger|prosedur\.(tabel|berjalan)|waktu\.frasa\b.*)")


def parts(hint: object) -> Iterator[object]:
    arguments = cast("list[object]", hint) if isinstance(hint, list) else get_args(hint)
    if not isinstance(hint, list):
        yield get_origin(hint) or hint
    for inner in arguments:
        yield from parts(inner)


class TestClasses:
    """Every public class is a frozen, slotted, final, hashable attrs class."""

    def test_there_are_some(self) -> None:
        assert {Text, Validity, Kalender, Deadline, Tenggat, Peraturan} <= set(VALUES)

    @each_value
    def test_attrs(self, cls: type[Any]) -> None:
        assert attrs.has(cls)

    @each_value
    def test_final(self, cls: type[Any]) -> None:
        assert getattr(cls, "__final__", False) is True

    @each_value
    def test_slotted(self, cls: type[Any]) -> None:
        assert not hasattr(object.__new__(cls), "__dict__")

    @each_value
    def test_frozen(self, cls: type[Any]) -> None:
        empty: object = object.__new__(cls)
        for field in attrs.fields(cls):
            with pytest.raises(attrs.exceptions.FrozenInstanceError):
                setattr(empty, field.name, None)

    @each_value
    def test_hashable(self, cls: type[Any]) -> None:
        assert (cls.__hash__ is None) is (cls.__name__ in UNHASHABLE)

    @each_value
    def test_no_mutable_fields(self, cls: type[Any]) -> None:
        hints = get_type_hints(cls, include_extras=True)
        for field in attrs.fields(cls):
            if not field.name.startswith("_") and (cls.__name__, field.name) not in MAPPINGS:
                held = list(parts(hints[field.name]))
                for mutable in (list, dict, set, bytearray, Mapping):
                    assert mutable not in held, field.name

    @pytest.mark.parametrize("cls", ENUMS, ids=lambda cls: str(cls.__qualname__))
    def test_enumerations_are_final_and_travel(self, cls: type[Enum]) -> None:
        assert getattr(cls, "__final__", False) is True
        for member in cls:
            assert pickle.loads(pickle.dumps(member)) is member  # noqa: S301 - our own bytes

    def test_errors_have_one_base(self) -> None:
        errors = [cls for cls in classes() if issubclass(cls, BaseException)]
        others = {cls.__name__ for cls in errors if not issubclass(cls, LayananError)}
        assert len(errors) >= len(LayananError.__subclasses__())
        assert others <= INTERNAL_ERRORS


TENGGAT = Tenggat(
    id="X-1",
    citation=UU_25_2009.pasal(44, ayat=1),
    pihak=(Pihak.PENYELENGGARA,),
    isi=Text("a", "b"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(14, Satuan.HARI),
    validity=Validity(date(2009, 7, 18)),
)
PAGI = Rentang(450, 960)
JADWAL = Jadwal(((PAGI,),) * 5 + ((), ()))
JAM_KERJA = JamKerja(kalender=Kalender.pemerintah(), jadwal=JADWAL)
# Values that need more sense than their annotations tell.
OWN: dict[type[Any], object] = {
    Peraturan: UU_25_2009,
    Tenggat: TENGGAT,
    Basis: TENGGAT.under(Kalender.pemerintah(), hari=BacaanHari.KERJA),
    Deadline: TENGGAT.due(date(2026, 3, 13), Kalender.pemerintah()),
    Kalender: Kalender.pemerintah(),
    Rentang: PAGI,
    Jadwal: JADWAL,
    JadwalKhusus: JadwalKhusus(date(2026, 2, 18), date(2026, 3, 19), JADWAL, Text("a", "b")),
    JamKerja: JAM_KERJA,
    JamUnit: JamUnit(pelayanan=JAM_KERJA, pegawai=JAM_KERJA),
}
SIMPLE: dict[object, object] = {
    str: "a",
    int: 1,
    bool: True,
    float: 1.0,
    Decimal: Decimal(1),
    date: date(2026, 3, 13),
    datetime: datetime(2026, 3, 13, tzinfo=UTC),
    NoneType: None,
    object: "a",
}
# A function is not data: these are the machinery of a release and are never sent anywhere.
FUNCTIONS = frozenset({"Constraint"})
# Without an example here, by name; a class that is neither listed nor buildable fails the test, and
# so does one that is listed and has become buildable. Rules and procedures hold functions or are
# generic; their own tests make them.
PENDING = frozenset(
    {
        "Batch", "Doubt", "Example", "History", "Law", "Ledger", "Passage", "Position", "Procedure",
        "Row", "Rule", "RuleBook", "RuleSet", "Runner",
    }
)  # fmt: skip


class NoExampleError(Exception):
    """Nothing known makes such a value."""


def example(hint: object) -> object:
    """Make some value of an annotation, by its parts."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated or (origin in (Union, UnionType) and arguments[0] is not NoneType):
        return example(arguments[0])
    if origin in (Union, UnionType):
        return example(arguments[1])
    if origin is tuple:
        return (example(arguments[0]),)
    if origin is frozenset:
        return frozenset({example(arguments[0])})
    return SIMPLE[hint] if hint in SIMPLE else instance(hint)


def instance(hint: object) -> object:
    """Make some value of a class: with as few fields as it wants, or else with all of them."""
    if isclass(hint) and issubclass(hint, Enum):
        return next(iter(hint))
    if not (isclass(hint) and attrs.has(hint)):
        raise NoExampleError(hint)
    cls: type[Any] = hint
    if cls in OWN:
        return OWN[cls]
    hints = get_type_hints(cls, include_extras=True)
    given = [one for one in attrs.fields(cls) if one.init]
    for fields in ([one for one in given if one.default is attrs.NOTHING], given):
        try:
            return cls(**{one.alias: example(hints[one.name]) for one in fields})
        except (LayananError, NoExampleError):
            continue
    raise NoExampleError(cls)


class TestPickle:
    """Every value travels between processes and comes back equal."""

    @each_value
    def test_round_trip(self, cls: type[Any]) -> None:
        if cls.__name__ in FUNCTIONS | PENDING:
            with pytest.raises((NoExampleError, AttributeError, pickle.PicklingError)):
                pickle.dumps(instance(cls))
            return
        value = instance(cls)
        assert type(value) is cls
        again: object = pickle.loads(pickle.dumps(value))  # noqa: S301 - our own bytes
        assert again == value
        assert hash(again) == hash(value)
        assert repr(again) == repr(value)

    @each_value
    def test_nothing_is_coerced(self, cls: type[Any]) -> None:
        """A field of a class that checks its fields refuses what is none of its types."""
        if cls.__name__ in FUNCTIONS | PENDING or "check" not in str(
            getattr(cls, "__attrs_post_init__", None)
        ):
            return
        value = instance(cls)
        for field in attrs.fields(cls):
            if field.init:
                with pytest.raises(MalformedError):
                    attrs.evolve(cast("Any", value), **{field.alias: object()})
