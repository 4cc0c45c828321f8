"""What the documentation takes from the library itself, so that it cannot go stale.

Four things, each of which a later part of the library extends in one place:

* `TABLES`: generated text, put into a page with the directive ``generated``::

      ```{generated} glossary
      ```

  A part that adds a page of its own (coverage, procedures) writes a function that gives the lines
  of a Markdown table and adds one row to `TABLES`.
* The reference: one page for each public module, in ``docs/reference/`` (not kept in git), found by
  walking the package. A new module appears there by itself.
* The rules: one page for each, in ``docs/rules/`` (not kept in git), see `rule_pages`.
* References in docstrings: a name in backticks is looked up in the whole library, so that
  ```Kalender``` links from any module; the names of other projects stay plain text, because the
  site is built without the network.
"""

import builtins
import inspect
import re
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from enum import Enum
from functools import cache, partial
from importlib import import_module
from pathlib import Path
from pkgutil import resolve_name, walk_packages
from types import FunctionType, ModuleType
from typing import Any, ClassVar, Final, get_type_hints

import attrs
import law_tables
import page_files
import rule_pages
from docutils import nodes
from docutils.statemachine import StringList
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.domains.python import ObjectEntry
from sphinx.environment import BuildEnvironment
from sphinx.ext import napoleon
from sphinx.ext.napoleon.docstring import GoogleDocstring
from sphinx.util.docutils import SphinxDirective
from sphinx.util.logging import getLogger

import layanan
from layanan.citation import PP_96_2012, UU_25_2009
from layanan.tenggat import pp96_2012, uu14_2008, uu25_2009, uu30_2014, uu37_2008
from layanan.text import Lang, Text, listing
from layanan.waktu.deadline import Tenggat
from layanan.waktu.keputusan import Kepastian
from layanan.waktu.skb import BELUM_TERVERIFIKASI, SEMUA

LOG: Final = getLogger(__name__)
REFERENCE: Final = "reference"
LONGEST_DEFAULT: Final = 60
OTHERS: Final = frozenset({"attr", "attrs", "cattrs", "dateutil", "hypothesis", "msgspec", "numpy"})
GLOSSED: Final = re.compile(r"(?P<term>[A-Z][\w ,/()-]*): (?P<gloss>.+)", re.DOTALL)
SOURCE: Final = re.compile(r"\s*\((?P<source>(?=.*Pasal)[^()]*(?:\([^()]*\)[^()]*)*)\)\.?$")


@cache
def modules() -> tuple[ModuleType, ...]:
    """Every public module of the library that names what it offers."""
    return (layanan, *_walk())


def _walk() -> Iterator[ModuleType]:
    found_all = walk_packages(layanan.__path__, f"{layanan.__name__}.", onerror=lambda _name: None)
    for found in found_all:
        if not found.name.rpartition(".")[2].startswith("_"):
            try:
                module = import_module(found.name)
            except Exception as error:  # noqa: BLE001 - one broken module shall not hide the rest
                LOG.warning("%s cannot be imported: %s", found.name, error)
                continue
            if hasattr(module, "__all__"):
                yield module


def offered(module: ModuleType) -> Iterator[tuple[str, Any]]:
    """What a module itself defines and offers; what it only passes on belongs to its home."""
    for name in module.__all__:
        value = getattr(module, name)
        if getattr(value, "__module__", module.__name__) == module.__name__ or _is_data(value):
            yield name, value


def _is_data(value: object) -> bool:
    return not isinstance(value, type) and not callable(value)


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", r"\|")


def _first_paragraph(value: object) -> str:
    return " ".join((value.__doc__ or "").strip().partition("\n\n")[0].split())


# ---------------------------------------------------------------------------------------- tables


def glossary() -> Iterator[str]:
    """Give every class with an Indonesian name: the term, its gloss and its source in law."""
    entries: dict[str, tuple[str, str, type]] = {}
    for module in modules():
        if module is layanan:
            continue
        for name, value in offered(module):
            if not isinstance(value, type):
                continue
            found = GLOSSED.fullmatch(_first_paragraph(value))
            # "Alokasi anggaran: ..." names AlokasiAnggaran; "A place in the law: ..." explains.
            if found is not None and name.lower().startswith(found["term"].split()[0].lower()):
                path = f"{module.__name__}.{name}"
                entries[path] = (found["term"], found["gloss"], value)
    yield "| Istilah | Identifier | Gloss | Source |"
    yield "| --- | --- | --- | --- |"
    for path, (term, gloss, _) in sorted(entries.items(), key=lambda entry: entry[1][0].lower()):
        cited = SOURCE.search(gloss)
        source = cited["source"] if cited else ""
        plain = gloss[: cited.start()] if cited else gloss.removesuffix(".")
        yield f"| {_cell(term)} | {{py:obj}}`~{path}` | {_cell(plain)} | {_cell(source)} |"
    yield ""
    for path, (term, _, value) in sorted(entries.items(), key=lambda entry: entry[1][0].lower()):
        if issubclass(value, Enum):
            yield from _members(path, term, value)


def _members(path: str, term: str, kind: type[Enum]) -> Iterator[str]:
    texts = {
        member.name: text for member in kind if isinstance(text := getattr(member, "text", 0), Text)
    }
    if not texts:
        return
    yield f"**{term}** ({{py:obj}}`~{path}`)"
    yield ""
    yield "| Name | Indonesia | English |"
    yield "| --- | --- | --- |"
    for name, text in texts.items():
        yield f"| `{name}` | {_cell(text.id)} | {_cell(text.en)} |"
    yield ""


def decrees() -> Iterator[str]:
    """Give every decree on days off: what it decides, when it was signed, what it changes."""
    yield "| Year | Signed | Decree | Gives | Takes back |"
    yield "| --- | --- | --- | ---: | --- |"
    for one in SEMUA:
        kind = "" if one.annual or one.amends is None else " (amendment)"
        decree = _cell(str(one)) + kind
        taken = ", ".join(f"{day:%m-%d}" for day in one.takes)
        yield f"| {one.year} | {one.signed} | {decree} | {len(one.gives)} | {taken} |"


def doubts() -> Iterator[str]:
    """Give every decreed or reported day off that is not firm."""
    yield "| Day | Name | Standing | Why |"
    yield "| --- | --- | --- | --- |"
    decreed = [day for one in SEMUA for day in one.gives if day.kepastian is not Kepastian.PASTI]
    for day in sorted((*decreed, *BELUM_TERVERIFIKASI), key=lambda day: day.day):
        why = "" if day.catatan is None else day.catatan.en
        yield f"| {day.day} | {_cell(day.nama.en)} | {day.kepastian.value} | {_cell(why)} |"


def limits(lang: Lang) -> Iterator[str]:
    """Give every time limit, law by law in article order."""
    heads = LIMIT_HEADS[lang]
    placed: set[str] = set()  # a limit that was changed stands in two rows
    for table in LIMITS:
        yield f"### {table[0].citation.peraturan}"
        yield ""
        yield f"| {' | '.join(heads)} |"
        yield f"|{' --- |' * len(heads)}"
        for one in table:
            # Links to a limit lead to its row in English, the first of the two tables.
            leads_here = lang is Lang.EN and one.id not in placed
            placed.add(one.id)
            yield f"| {' | '.join(_limit(one, lang, leads_here=leads_here))} |"
        yield ""


LIMITS: Final = (
    uu25_2009.TENGGAT,
    pp96_2012.TENGGAT,
    uu37_2008.TENGGAT,
    uu14_2008.TENGGAT,
    uu30_2014.TENGGAT,
)


def _limit(one: Tenggat, lang: Lang, *, leads_here: bool) -> Iterator[str]:
    place = one.citation.place
    yield f"[{place}]{{#{rule_pages.limit_anchor(one.id)}}}" if leads_here else place
    yield listing((party.text for party in one.pihak), Text("/", "/")).render(lang)
    yield _cell(one.isi.render(lang))
    lengths = (one.jangka,) if one.jangka is not None else one.pilihan
    yield " / ".join(length.render(lang) for length in lengths)
    word = f"*{one.kata.value}* " if one.kata.value else ""
    yield _cell(word + ("" if one.pemicu is None else one.pemicu.render(lang)))
    yield "; ".join(str(cited) for cited in one.akibat)
    since = one.validity.start.isoformat()
    yield since if one.validity.end is None else f"{since} - {one.validity.end - ONE_DAY}"


ONE_DAY: Final = timedelta(days=1)
LIMIT_HEADS: Final = {
    Lang.ID: ("Ketentuan", "Siapa", "Kewajiban", "Lamanya", "Dihitung", "Akibat di", "Berlaku"),
    Lang.EN: ("Provision", "Who", "Duty", "Length", "Counted", "Consequence in", "Law"),
}


TABLES: Final[dict[str, Callable[[], Iterator[str]]]] = {
    "counts-pp": partial(law_tables.counts, PP_96_2012),
    "counts-uu": partial(law_tables.counts, UU_25_2009),
    "coverage-pp": partial(law_tables.coverage, PP_96_2012),
    "coverage-uu": partial(law_tables.coverage, UU_25_2009),
    "decrees": decrees,
    "doubts": doubts,
    "glossary": glossary,
    "impositions": law_tables.impositions,
    "limits-en": partial(limits, Lang.EN),
    "limits-id": partial(limits, Lang.ID),
    "procedures": law_tables.procedures,
    "caution": rule_pages.caution,
    "messages": rule_pages.standard_messages,
    "rules-kon": partial(rule_pages.index, None),
    "rules-pp": partial(rule_pages.index, PP_96_2012),
    "rules-uu": partial(rule_pages.index, UU_25_2009),
    "sanctions": law_tables.sanctions,
}


class Generated(SphinxDirective):
    """``generated``: the text of one row of `TABLES`."""

    required_arguments: ClassVar[int] = 1

    def run(self) -> list[nodes.Node]:
        """Parse the generated Markdown where the directive stands."""
        name = self.arguments[0]
        parent = nodes.container()
        lines = StringList(list(TABLES[name]()), source=f"<generated {name}>")
        self.state.nested_parse(lines, self.content_offset, parent)
        return list(parent.children)


# ------------------------------------------------------------------------------------- reference


def reference_pages() -> Iterator[tuple[str, str]]:
    """Give the pages of the reference: file name and text."""
    names = [module.__name__ for module in modules()]
    yield (
        "index.rst",
        "\n".join([*_title("Reference", "="), *TOC, *(f"   {name}" for name in names), ""]),
    )
    for module in modules():
        yield f"{module.__name__}.rst", "\n".join(_module_page(module))


TOC: Final = (
    "Made from the docstrings. What is not listed here is private and may change at any time.",
    "",
    ".. toctree::",
    "   :maxdepth: 1",
    "",
)


def _title(text: str, line: str) -> list[str]:
    return [text, line * len(text), ""]


def _module_page(module: ModuleType) -> Iterator[str]:
    name = module.__name__
    yield from _title(name, "=")
    # The examples of a module are written with the names it has itself.
    yield ".. testsetup:: *"
    yield ""
    yield "   from importlib import import_module"
    yield f"   globals().update(vars(import_module({name!r})))"
    if module is layanan:
        yield "   from datetime import date"
    yield ""
    yield f".. automodule:: {name}"
    yield "   :no-members:"
    yield ""
    if module is layanan:
        yield from _title("Public names", "-")
        for public in module.__all__:
            home = module._MODULE.get(public)  # noqa: SLF001 - where the lazy package says it is
            if home is not None:
                yield f"* :py:obj:`layanan.{public} <layanan.{home}.{public}>`"
        yield ""
        return
    for public, value in offered(module):
        yield from _entry(f"{name}.{public}", value)


def _entry(path: str, value: object) -> Iterator[str]:
    if isinstance(value, type) and issubclass(value, BaseException):
        yield f".. autoexception:: {path}"
        yield "   :members:"
    elif isinstance(value, type):
        yield f".. autoclass:: {path}"
        yield "   :members:"
        if issubclass(value, Enum):
            yield "   :undoc-members:"
    elif callable(value) and hasattr(value, "__qualname__"):
        yield f".. autofunction:: {path}"
    else:
        yield f".. autodata:: {path}"
        yield "   :no-value:"
    yield ""


def write_pages(app: Sphinx) -> None:
    """Write the pages of the reference and those of the rules."""
    page_files.write(Path(app.srcdir) / REFERENCE, reference_pages())
    page_files.write(Path(app.srcdir) / rule_pages.FOLDER, rule_pages.pages())


def plain_signatures(_app: Sphinx) -> None:
    """Show what a class is made from: its types without constraints, no default that fills a page.

    A reader wants ``int``, and not the predicate that keeps it positive.
    """
    for module in modules():
        for _, value in offered(module):
            if isinstance(value, type) and attrs.has(value):
                hints = get_type_hints(value)
                signature = inspect.signature(value)
                value.__signature__ = signature.replace(  # type: ignore[attr-defined] # read by autodoc
                    parameters=[
                        one.replace(
                            annotation=hints.get(one.name, one.annotation),
                            default=_shown(one.default),
                        )
                        for one in signature.parameters.values()
                    ],
                    return_annotation=inspect.Signature.empty,
                )


class _Elided:
    def __repr__(self) -> str:
        return "..."


def _shown(default: object) -> object:
    if default is inspect.Parameter.empty or isinstance(default, Enum):
        return default
    return default if len(repr(default)) <= LONGEST_DEFAULT else _Elided()


def no_borrowed_docs(
    _app: Sphinx,
    what: str,
    _name: str,
    value: Any,  # noqa: ANN401
    _options: object,
    lines: list[str],
) -> None:
    """Drop the docstring a constant without one gets from its type."""
    if what == "data" and "\n".join(lines).strip() == (inspect.getdoc(type(value)) or "").strip():
        lines[:] = []


class _Docstring(GoogleDocstring):
    """Napoleon's reading, without its special case for attributes.

    "Bentuk: the form of a provider" glosses a noun; it would be taken for "type: text".
    """

    def _parse(self) -> None:
        if self._what in {"attribute", "data", "property"}:
            self._what = "method"
        super()._parse()


# ------------------------------------------------------------------------------------ references


def qualify(_app: Sphinx, doctree: nodes.document) -> None:
    """Read a bare name as its module does: of two of that name, the one it imported is meant."""
    for node in doctree.findall(pending_xref):
        name = node.get("reftarget", "")
        module = sys.modules.get(node.get("py:module") or "")
        value = getattr(module, name, None) if name.isidentifier() else None
        home = value.__module__ if isinstance(value, type | FunctionType) else ""
        if node.get("refdomain") == "py" and home.startswith(layanan.__name__):
            node["reftarget"] = f"{home}.{name}"


def resolve(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, content: nodes.TextElement
) -> nodes.Node | None:
    """Find a name written without its module; leave the names of other projects as they are."""
    if node.get("refdomain") != "py":
        return None
    target: str = node["reftarget"]
    domain = env.domains.python_domain
    entry = _entry_of(target, domain.objects)
    if entry is None:
        # A field has no entry of its own: it stands in that of its class.
        owner, _, name = target.rpartition(".")
        entry = _entry_of(owner or node.get("py:class") or "", domain.objects)
        if entry is None or name not in _fields(entry):
            return content if _is_understood(target, node.get("py:module") or "") else None
    return domain.resolve_xref(env, node["refdoc"], app.builder, "obj", entry, node, content)


def _entry_of(name: str, known: dict[str, ObjectEntry]) -> str | None:
    ends = [path for path in known if f".{path}".endswith(f".{name}") and not known[path].aliased]
    # The shortest is the thing itself; a method of the same name is longer.
    return min(ends, key=lambda path: (path.count("."), path), default=None) if name else None


def _fields(path: str) -> set[str]:
    value = resolve_name(path)
    is_class = isinstance(value, type) and attrs.has(value)
    return {field.name for field in attrs.fields(value)} if is_class else set()


def _is_understood(target: str, module: str) -> bool:
    """Tell whether a name without a page is right all the same; if not, Sphinx warns."""
    root, _, _ = target.partition(".")
    home, _, last = target.rpartition(".")
    return (
        root in sys.stdlib_module_names
        or root in OTHERS
        or hasattr(builtins, root)
        or hasattr(sys.modules.get(module), root)  # used there, or private to it
        or hasattr(sys.modules.get(home), last)  # the same, in full: a type variable
        or target in sys.modules  # a package without a page
        or not target.replace(".", "").isidentifier()  # a path, a file
    )


def setup(app: Sphinx) -> dict[str, bool]:
    """Register all of it."""
    app.add_directive("generated", Generated)
    app.connect("builder-inited", write_pages)
    app.connect("builder-inited", plain_signatures)
    napoleon.GoogleDocstring = _Docstring  # type: ignore[attr-defined] # no other way in
    app.connect("autodoc-process-docstring", no_borrowed_docs, priority=400)
    app.connect("doctree-read", qualify)
    app.connect("missing-reference", resolve)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
