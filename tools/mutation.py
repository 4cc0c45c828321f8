"""Mutation testing: change the library a little, in many places, and count what no test notices.

``python tools/mutation.py waktu.kalender`` mutates one module, ``waktu`` a package, no name at all
the whole of `TESTS`. mutmut does the work, in a copy of the checkout, so that what is edited
meanwhile does not matter; each module is judged by the tests named for it in the table. Printed
are the kill rate of each module and package, and every survivor as a difference.

``--sample N`` tries N mutants of each package, drawn with ``--seed``, and says so. ``--into DIR``
keeps the copy, and ``--again`` then tries the survivors found there a second time, against the
tests as they are now. ``--show`` prints what stands there and runs nothing.

What mutmut leaves alone is not in the figures: tables at the level of a module, and functions under
a decorator, properties among them.
"""

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from mutmut.mutation.file_mutation import mutate_file_contents
from mutmut.utils.format_utils import get_mutant_name

ROOT: Final = Path(__file__).resolve().parent.parent
SOURCE: Final = Path("src/layanan")

_TIME: Final = (
    "test_kalender test_skb test_deadline test_tenggat test_jam_kerja test_sla"
    " test_refusals test_not_text test_kernel_text"
)
_READ: Final = "test_baca_waktu test_not_text test_refusals"
_RULES: Final = "test_rule test_report test_ledger test_hukum_bites* test_rules_*"

# The tests that concern a module or package. The longest name that fits is taken.
TESTS: Final[dict[str, str]] = {
    "text": "test_kernel_text test_refusals test_not_text test_deadline",
    "errors": "test_kernel_* test_refusals test_not_text test_kalender test_deadline",
    "checking": "test_kernel_checking test_refusals test_not_text test_kalender",
    "validity": "test_kernel_* test_refusals test_deadline",
    "skeleton": "test_kernel_citation",
    "spelling": "test_kernel_citation test_refusals test_not_text",
    "citation": "test_kernel_citation test_refusals test_not_text",
    "terbilang": "test_terbilang test_refusals test_not_text test_baca_*",
    "tokens": "test_baca_* test_not_text",
    "finding": _RULES,
    "rule": _RULES,
    "book": _RULES,
    "report": _RULES,
    "context": _RULES,
    "difference": _RULES,
    "rendering": _RULES,
    "waktu": _TIME,
    "waktu.bacaan": _READ,
    "waktu.batas": _READ,
    "waktu.frasa": _READ,
    "waktu.jangka_waktu": f"{_READ} test_kernel_text test_deadline test_tenggat",
    "tenggat": "test_tenggat test_deadline",
    "baca": "test_baca_biaya test_baca_standar test_not_text",
    "model": "test_model_* test_refusals test_not_text test_kernel_checking",
    "prosedur": "test_prosedur_* test_sla",
    "hukum": f"{_RULES} test_hukum_standar test_konsistensi test_sanksi",
}
_MUTMUT: Final = (sys.executable, "-c", "from mutmut.__main__ import cli; cli()")

_DRAWN: Final = "sample.json"  # beside a copy: the mutants drawn, where not all were tried

# What the tests of a mutant said, by their exit code; a run that broke off says nothing.
_STATUS: Final = {
    None: "not checked", 0: "survived", 1: "killed", 5: "no tests", 33: "no tests",
    2: "killed",  # the tests cannot even be loaded
    36: "timeout", 24: "timeout", -24: "timeout", 152: "timeout",
}  # fmt: skip

# Tables of decrees: there is nothing to mutate in them but what a decree says.
NOT: Final = ("waktu.skb",)
# What is worked out once and kept, and so has to be mutated before anything else has run. It is
# slow; where it is not done, a mutant may seem to live, and is tried so with ``--again``.
FRESH: Final = ("checking",)


def main() -> int:
    """Run, or show what has been run."""
    asked = _asked()
    into = (asked.into or Path(tempfile.mkdtemp(prefix="mutation-"))).resolve()
    os.chdir(ROOT)  # mutmut asks the working directory what it mutates
    groups: dict[str, list[str]] = {}
    for module in _modules(asked.module):
        groups.setdefault(_tests(module), []).append(module)
    if not groups:
        print(f"no such module: {' '.join(asked.module)}")
        return 2
    results: dict[str, str] = {}
    for tests, modules in groups.items():
        # One copy for each selection of tests, named by what it mutates first.
        copy = into / modules[0]
        if not asked.show:
            _prepare(copy, modules, tests, again=asked.again)
            for mutants in _rounds(copy, modules, asked):
                _run(copy, mutants, asked.children)
        found = _results(copy, modules)
        _list_survivors(found, copy)
        results |= found
    _print_rates(results)
    if asked.sample:
        print(f"a sample: at most {asked.sample} mutants of each selection, seed {asked.seed}")
    print(f"kept in {into}")
    return 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("module", nargs="*", help="for example waktu.kalender, or hukum; none: all")
    parser.add_argument("--sample", type=int, metavar="N", help="try N mutants, drawn at random")
    parser.add_argument("--seed", type=int, default=25_2009, help="what the sample is drawn with")
    parser.add_argument("--children", type=int, default=os.cpu_count(), help="processes at a time")
    parser.add_argument("--into", type=Path, help="where the copies are kept")
    parser.add_argument("--again", action="store_true", help="try the survivors in DIR once more")
    parser.add_argument("--show", action="store_true", help="print what DIR holds, run nothing")
    return parser.parse_args()


def _modules(asked: Iterable[str]) -> Iterator[str]:
    wanted = tuple(asked) or tuple(TESTS)
    for path in sorted((ROOT / SOURCE).rglob("*.py")):
        module = ".".join(path.relative_to(ROOT / SOURCE).with_suffix("").parts)
        name = module.removesuffix(".__init__")
        if _within(name, wanted) and _within(name, TESTS) and not _within(name, NOT):
            yield module


def _within(module: str, names: Iterable[str]) -> bool:
    return any(module == name or module.startswith(f"{name}.") for name in names)


def _tests(module: str) -> str:
    return TESTS[max((name for name in TESTS if _within(module, [name])), key=len)]


def _path(module: str) -> Path:
    return SOURCE.joinpath(*module.split(".")).with_suffix(".py")


def _rounds(copy: Path, modules: list[str], asked: argparse.Namespace) -> Iterator[list[str]]:
    """Say which mutants to try, round after round; an empty list is all of them."""
    drawn = copy / _DRAWN
    if not asked.again:
        sample = []
        if asked.sample:
            everything = _mutants(modules)
            chance = random.Random(asked.seed)  # noqa: S311 - a sample, no secret
            sample = chance.sample(everything, min(asked.sample, len(everything)))
            drawn.write_text(json.dumps(sample), "utf-8")
        yield sample
        return
    wanted = _mutants(modules)
    if drawn.exists():
        wanted = sorted(set(json.loads(drawn.read_text("utf-8"))).intersection(wanted))
    # The second time those that mutmut has forgotten, because their function was changed.
    for forgotten in (False, True):
        known = _results(copy, modules)
        left = [n for n in wanted if n not in known or (not forgotten and _alive(known[n]))]
        if left:
            yield left


def _mutants(modules: Iterable[str]) -> list[str]:
    """Name every mutant of some modules, as mutmut will."""
    named: list[str] = []
    for path in map(_path, modules):
        made = mutate_file_contents(str(path), (ROOT / path).read_text("utf-8"), None, None)
        named += [get_mutant_name(path, name) for name in made.mutant_names]
    return named


def _prepare(copy: Path, modules: list[str], tests: str, *, again: bool) -> None:
    """Bring a copy of the checkout up to date, with mutmut told what to do in it."""
    if again:  # which test reaches what is asked anew
        (copy / "mutants" / "mutmut-stats.json").unlink(missing_ok=True)
    else:
        shutil.rmtree(copy, ignore_errors=True)
    skipped = shutil.ignore_patterns("__pycache__")
    for folder in ("src", "tests", "examples"):
        shutil.rmtree(copy / folder, ignore_errors=True)
        shutil.copytree(ROOT / folder, copy / folder, ignore=skipped)
    for file in ("README.md", "README.id.md"):
        shutil.copy2(ROOT / file, copy / file)
    selected = [
        f"tests/{path.name}"
        for pattern in tests.split()
        for path in sorted((ROOT / "tests").glob(f"{pattern}.py"))
    ]
    settings: dict[str, object] = {
        "source_paths": ["src"],
        "only_mutate": [str(_path(module)) for module in modules],
        "pytest_add_cli_args": ["-p", "no:randomly", "--no-header"],
        "pytest_add_cli_args_test_selection": list(dict.fromkeys(selected)),
        "also_copy": ["README.md", "README.id.md", "examples"],
    }
    if again or _within(modules[0], FRESH):
        # Each mutant starts where no test has run: what is kept from one call to the next (the
        # plans of `check`, the tables of a calendar) was else made before, by code that is sound.
        settings["process_isolation"] = "forkserver"
    lines = [f"{name} = {json.dumps(value)}" for name, value in settings.items()]
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    (copy / "pyproject.toml").write_text("\n".join([project, "[tool.mutmut]", *lines, ""]), "utf-8")


def _run(copy: Path, mutants: list[str], children: int) -> None:
    command = [*_MUTMUT, "run", "--max-children", str(children), *mutants]
    environment = os.environ | {"HYPOTHESIS_PROFILE": "mutation"}
    done = subprocess.run(command, cwd=copy, env=environment, check=False)  # noqa: S603 - our own program
    if done.returncode:
        sys.exit(f"mutmut gave up in {copy}")


def _results(copy: Path, modules: Iterable[str]) -> dict[str, str]:
    """Read what became of each mutant that was tried."""
    found: dict[str, str] = {}
    for module in modules:
        meta = copy / "mutants" / f"{_path(module)}.meta"
        if meta.exists():
            codes: dict[str, int | None] = json.loads(meta.read_text("utf-8"))["exit_code_by_key"]
            found |= {name: _STATUS.get(code, "suspicious") for name, code in codes.items()}
    drawn = copy / _DRAWN
    wanted = json.loads(drawn.read_text("utf-8")) if drawn.exists() else found
    return {name: found[name] for name in wanted if found.get(name, "not checked") != "not checked"}


def _alive(how: str) -> bool:
    return how not in ("killed", "timeout")


def _list_survivors(found: dict[str, str], copy: Path) -> None:
    for name, how in sorted(found.items()):
        if not _alive(how):
            continue
        print(f"\n{how}: {name}")
        shown = subprocess.run(  # noqa: S603 - as above
            [*_MUTMUT, "show", name], cwd=copy, capture_output=True, text=True, check=True
        )
        print("\n".join(line for line in shown.stdout.splitlines() if line[:1] in "+-@"))


def _print_rates(results: dict[str, str]) -> None:
    """Print the kill rate of each module, of each package, and of all."""
    tried: Counter[str] = Counter()
    alive: Counter[str] = Counter()
    for name, how in results.items():
        module = name.rpartition(".")[0].removeprefix("layanan.")
        for one in {module, module.partition(".")[0], "(all)"}:
            tried[one] += 1
            alive[one] += _alive(how)
    print()
    for module, n in sorted(tried.items()):
        killed = n - alive[module]
        print(f"{killed / n:6.1%} killed  {killed:5} of {n:5}  {module}")


if __name__ == "__main__":
    sys.exit(main())
