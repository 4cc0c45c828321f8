"""The examples of a rule as code that runs where it is pasted.

The code is cut out of the modules of `layanan.hukum`: the expression of the example itself, then,
transitively, every definition it names, and an import for each name from elsewhere. Where a rule is
one row of a table its example stands in no source; then the value is written out, starting from the
named base it holds, and the unlawful example as what is changed in the lawful one.

Nothing here decides what an example says: a test runs each text and compares what it makes with
what the rule holds.
"""

import ast
import builtins
import inspect
import re
import sys
import textwrap
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from pkgutil import walk_packages
from types import ModuleType
from typing import Any, Final, cast

import attrs
import value_code
from attrs import field, frozen

import layanan
from layanan import hukum
from layanan.rule import EXAMPLE_DAY, AnyRule, Example

WIDTH: Final = 96

# ------------------------------------------------------------------------------- what a name means


@frozen
class Definition:
    """A statement of a module that gives a name its meaning."""

    node: ast.stmt
    remark: str  # the text below it, which documents it


@frozen
class Import:
    """A name that another module gives."""

    module: str
    name: str


@frozen(eq=False)
class Source:
    """A module as text, with what each of its names means."""

    module: str
    text: str
    tree: ast.Module
    names: dict[str, Definition | Import]

    def segment(self, node: ast.AST) -> str:
        """Cut out a node, moved to the left margin."""
        found = ast.get_source_segment(self.text, node) or ""  # the tree is of this text
        line = self.text.splitlines()[cast("ast.expr", node).lineno - 1]
        margin = re.compile(rf"^ {{0,{len(line) - len(line.lstrip())}}}", re.MULTILINE)
        first, newline, rest = found.partition("\n")
        return first + newline + margin.sub("", rest)


@cache
def source(module: str) -> Source:
    """Read a module of the library."""
    text = inspect.getsource(import_module(module))
    tree = ast.parse(text)
    return Source(module, text, tree, dict(_meanings(tree)))


def _meanings(tree: ast.Module) -> Iterator[tuple[str, Definition | Import]]:
    for node, below in zip(tree.body, [*tree.body[1:], ast.Pass()], strict=True):
        match node:
            case ast.ImportFrom(module=str(module), names=names):
                for one in names:
                    yield one.asname or one.name, Import(module, one.name)
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                yield name, Definition(node, "")
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name, Definition(node, _text_of(below))
            case _:
                pass


def _text_of(node: ast.stmt) -> str:
    match node:
        case ast.Expr(value=ast.Constant(value=str(text))):
            return " ".join(text.split())
        case _:
            return ""


# ------------------------------------------------------------------------------ what code rests on


@frozen(eq=False)
class Ground:
    """Collects what pieces of code rest on: imports, and definitions in the order they need."""

    imports: dict[str, Import] = field(factory=dict[str, Import])
    definitions: dict[tuple[str, str], str] = field(factory=dict[tuple[str, str], str])
    _bound: dict[str, tuple[str, str]] = field(factory=dict[str, tuple[str, str]])

    def bring(self, module: str, node: ast.AST) -> None:
        """Bring every name a piece of code uses."""
        known = source(module).names
        for name in sorted(_used(node)):
            if name in known:
                self.name(module, name)

    def name(self, module: str, name: str) -> None:
        """Bring what a name of a module means."""
        meant = source(module).names[name]
        if isinstance(meant, Import) and meant.module.startswith(f"{hukum.__name__}."):
            if meant.name != name:
                raise NameError(f"{module}: {meant.name} goes by another name, {name}")
            self.name(meant.module, name)
        elif isinstance(meant, Import):
            self.take(meant.module, meant.name, name)
        elif (module, name) not in self.definitions:
            self._bind(name, (module, name))
            self.definitions[module, name] = ""  # its place; what it rests on comes before it
            self.bring(module, meant.node)
            self.definitions[module, name] = self.definitions.pop((module, name)) or _defined(
                source(module), meant
            )

    def take(self, module: str, name: str, alias: str = "") -> None:
        """Bring a name by an import, from the front door where it is offered there."""
        value = getattr(import_module(module), name)
        home = module
        if name in layanan.__all__ and getattr(layanan, name) is value:
            home = layanan.__name__
        self._bind(alias or name, (home, name))
        self.imports[alias or name] = Import(home, name)

    def _bind(self, name: str, meaning: tuple[str, str]) -> None:
        if self._bound.setdefault(name, meaning) != meaning:
            raise NameError(f"{name} means both {self._bound[name]} and {meaning}")

    def lines(self) -> Iterator[str]:
        """Give the code: imports, then definitions."""
        yield from _imports(self.imports)
        was_short = False
        for text in self.definitions.values():
            is_short = "\n" not in text
            if not (was_short and is_short):
                yield ""
            if text.startswith("def "):
                yield ""
            yield from text.splitlines()
            was_short = is_short


def _used(node: ast.AST) -> set[str]:
    return {
        one.id
        for one in ast.walk(node)
        if isinstance(one, ast.Name) and not hasattr(builtins, one.id) and one.id != "Final"
    }


def _defined(where: Source, meant: Definition) -> str:
    node = meant.node
    match node:
        case (
            ast.Assign(targets=[ast.Name(id=name)], value=ast.expr() as value)
            | ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value)
        ):
            remark = textwrap.wrap(meant.remark, WIDTH, initial_indent="# ", subsequent_indent="# ")
            return "\n".join([*remark, f"{name} = {_whole(where.segment(value))}"])
        case _:
            return where.segment(node)


def _whole(code: str) -> str:
    """Put brackets around an expression that goes on in a further line without any."""
    try:
        ast.parse(f"_ = {code}")
    except SyntaxError:
        return f"(\n{textwrap.indent(code, '    ')}\n)"
    return code


def _imports(imports: dict[str, Import]) -> Iterator[str]:
    by_module: dict[str, list[str]] = {}
    for alias, meant in imports.items():
        told = meant.name if alias == meant.name else f"{meant.name} as {alias}"
        by_module.setdefault(meant.module, []).append(told)
    group = None
    for module in sorted(by_module, key=lambda one: (_group(one), one)):
        if group not in {None, _group(module)}:
            yield ""
        group = _group(module)
        names = sorted(by_module[module], key=_sorting)
        line = f"from {module} import {', '.join(names)}"
        if len(line) <= WIDTH:
            yield line
        else:
            yield f"from {module} import ("
            yield from textwrap.wrap(
                ", ".join(names) + ",", WIDTH, initial_indent="    ", subsequent_indent="    "
            )
            yield ")"


def _group(module: str) -> int:
    root = module.partition(".")[0]
    if root in sys.stdlib_module_names:
        return 0
    return 2 if root == layanan.__name__ else 1


def _sorting(name: str) -> tuple[int, str]:
    return (0 if name.partition(" ")[0].isupper() else 1 if name[0].isupper() else 2), name


# ---------------------------------------------------------------------------- the two examples


@frozen(kw_only=True)
class Side:
    """One example as code: the subject, and what it is judged with."""

    subject: str
    where: tuple[str, ...]
    on: str


@frozen(kw_only=True)
class Code:
    """Both examples of a rule: four pieces that run one after the other."""

    ground: str
    lawful: str
    unlawful: str
    judged: str

    @property
    def whole(self) -> str:
        """All of it as one text."""
        return f"{self.ground}\n\n{self.lawful}\n\n{self.unlawful}\n\n{self.judged}\n"


def code(rule: AnyRule) -> Code:
    """Write the examples of a rule as code that runs.

    Args:
        rule: The rule.
    """
    ground = Ground()
    lawful = _side(rule, ground, lawful=True)
    unlawful = _side(rule, ground, lawful=False)
    for name in ("LAW", "Kalender"):
        ground.take("layanan", name)
    ground.take("datetime", "date")
    return Code(
        ground="\n".join(ground.lines()),
        lawful=f"lawful = {lawful.subject}",
        unlawful=f"unlawful = {unlawful.subject}",
        judged="\n".join(_judging(rule.id, lawful, unlawful)),
    )


def _judging(rule_id: str, lawful: Side, unlawful: Side) -> Iterator[str]:
    yield "office = Kalender.pemerintah()"
    laws = ("hukum", "hukum")
    if lawful.on == unlawful.on:
        yield f"hukum = LAW.at({lawful.on})"
    else:
        laws = (f"LAW.at({lawful.on})", f"LAW.at({unlawful.on})")
    for answer, name, side, law in (
        ("met", "lawful", lawful, laws[0]),
        ("broken", "unlawful", unlawful, laws[1]),
    ):
        arguments = (name, "kalender=office", *side.where)
        line = f"{answer} = {law}.check({', '.join(arguments)})"
        if len(line) <= WIDTH and "\n" not in line:
            yield line
        else:
            yield f"{answer} = {law}.check("
            for one in arguments:
                yield from textwrap.indent(f"{one},", "    ").splitlines()
            yield ")"
    yield f'assert not met.filter(rule="{rule_id}")'
    yield f'for finding in broken.filter(rule="{rule_id}"):'
    yield '    print(finding.outcome, finding.path, sep=" | ")'
    yield "    print(finding.text.id, finding.text.en, sep=" + r'"\n")'


def _side(rule: AnyRule, ground: Ground, *, lawful: bool) -> Side:
    example = rule.example(lawful=lawful)
    on = example.on
    if on is None:
        on = EXAMPLE_DAY if rule.span.covers(EXAMPLE_DAY) else rule.span.start
    written = _written().get((rule.id, "lawful" if lawful else "unlawful"))
    if written is None:
        return _made(rule, example, value_code.show(on), ground, lawful=lawful)
    module, node = _seen_through(*written)
    where: tuple[str, ...] = ()
    match node:
        case ast.Call(func=ast.Name(id="Example"), args=[subject], keywords=given):
            told = [(one.arg, one.value) for one in given if one.arg != "on"]
            where = tuple(f"{name}={source(module).segment(value)}" for name, value in told)
            parts: list[ast.expr] = [subject, *(value for _, value in told)]
        case _:
            parts = [node]
    for part in parts:
        ground.bring(module, part)
    return Side(
        subject=_whole(source(module).segment(parts[0])), where=where, on=value_code.show(on)
    )


def _seen_through(module: str, node: ast.expr) -> tuple[str, ast.expr]:
    """An `Example` that has a name of its own is taken apart all the same."""
    if isinstance(node, ast.Name):
        match source(module).names.get(node.id):
            case Definition(
                node=ast.AnnAssign(value=ast.Call(func=ast.Name(id="Example")) as call)
            ):
                return module, call
            case _:
                pass
    return module, node


def _made(rule: AnyRule, example: Example[Any], on: str, ground: Ground, *, lawful: bool) -> Side:
    """The example of a row of a table, which stands in no source, written from its value."""
    written = value_code.Writer(_bases())
    if lawful:
        subject = written.start(example.subject)
    else:
        subject = written.change("lawful", rule.example(lawful=True).subject, example.subject)
    where: list[str] = []
    if example.within:
        where.append(f"within={written.show(example.within)}")
    if example.now is not None:
        where.append(f"now={written.show(example.now)}")
    for module, name in written.named:
        ground.name(module, name)
    for module, name in written.imported:
        ground.take(module, name)
    return Side(subject=subject, where=tuple(where), on=on)


@cache
def chapters() -> tuple[ModuleType, ...]:
    """Every module of the law."""
    return tuple(
        import_module(found.name) for found in walk_packages(hukum.__path__, f"{hukum.__name__}.")
    )


@cache
def _written() -> dict[tuple[str, str], tuple[str, ast.expr]]:
    """The expressions of the examples that are written out beside their rule."""
    found: dict[tuple[str, str], tuple[str, ast.expr]] = {}
    for module in chapters():
        for node in ast.walk(source(module.__name__).tree):
            if isinstance(node, ast.Call):
                given = {one.arg: one.value for one in node.keywords}
                match given.get("id"):
                    case ast.Constant(value=str(rule_id)):
                        for side in ("lawful", "unlawful"):
                            if side in given:
                                found[rule_id, side] = module.__name__, given[side]
                    case _:
                        pass
    return found


@cache
def _bases() -> dict[int, tuple[object, tuple[str, str]]]:
    """The named values that examples start from, by identity: they live as long as the modules."""
    found: dict[int, tuple[object, tuple[str, str]]] = {}
    for module in chapters():
        for name, meant in source(module.__name__).names.items():
            value = getattr(module, name)
            if isinstance(meant, Definition) and _is_base(value):
                found.setdefault(id(value), (value, (module.__name__, name)))
    return found


def _is_base(value: object) -> bool:
    kept: Iterable[object] = value if isinstance(value, tuple) else (value,)
    return (
        all(
            attrs.has(type(one)) and type(one).__module__.startswith("layanan.model.")
            for one in kept
        )
        and value != ()
    )
