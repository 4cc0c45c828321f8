"""Run the bench: ``python -m pip install ".[bench]" && python bench/run.py``.

Everything is timed side by side in one run. Nothing is judged by a test: the ratios are printed
beside their aims, for a person to read on a quiet machine.

Give the names of suites to run only those. A new suite is a module of this folder with a function
``rows``, and a line in `SUITES`.
"""

import argparse
import platform
from importlib.metadata import version

import baca
import impor
import periksa
import prosedur
import waktu
import wire
from _measure import measure, table

SUITES = {
    "waktu": waktu.rows,
    "baca": baca.rows,
    "impor": impor.rows,
    "wire": wire.rows,
    "periksa": periksa.rows,
    "prosedur": prosedur.rows,
}
SHOWN = ("layanan", "attrs", "numpy", "holidays", "pandas", "msgspec", "pydantic")


def main() -> None:
    """Read the command line, time, print."""
    parser = argparse.ArgumentParser(description="layanan beside its peers")
    parser.add_argument("suites", nargs="*", metavar="SUITE", help=", ".join(SUITES))
    parser.add_argument("--quick", action="store_true", help="few rounds: that it runs at all")
    parser.add_argument("--markdown", action="store_true", help="print a Markdown table")
    options = parser.parse_args()
    unknown = set(options.suites) - set(SUITES)
    if unknown:
        parser.error(f"no such suite: {', '.join(sorted(unknown))}; there are {', '.join(SUITES)}")
    chosen = options.suites or list(SUITES)
    reports = [report for name in chosen for report in measure(SUITES[name](), quick=options.quick)]
    print(f"CPython {platform.python_version()};", ", ".join(f"{p} {version(p)}" for p in SHOWN))
    print()
    for line in table(reports, markdown=options.markdown):
        print(line)
    missed = sum(report.verdict == "MISSED" for report in reports)
    judged = sum(report.aim is not None for report in reports)
    print(f"\n{judged - missed} of {judged} aims met")


if __name__ == "__main__":
    main()
