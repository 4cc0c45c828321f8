"""What importing costs, over an interpreter that is already up."""

import subprocess
import sys
from collections.abc import Iterator

from _measure import Row, Work, at_most, import_time
from attrs import evolve

__all__ = ["rows"]

UNWANTED = ("cattrs", "dateutil.rrule", "hypothesis", "msgspec", "numpy")


def rows() -> Iterator[Row]:
    """Give the rows of this suite."""
    _loads_nothing_unwanted()
    attrs = Work("import attrs", clock=import_time("import attrs"))
    others = tuple(
        Work(f"import {name}", clock=import_time(f"import {name}"))
        for name in ("numpy", "holidays", "pandas")
    )
    # The names of the package are loaded when first used, so the second is what a user of the
    # calendar pays: attrs, its classes, and all decrees as values.
    for statement, aim in (
        ("import layanan", at_most(1.6)),
        ("from layanan import Kalender", None),
    ):
        ours = Work("layanan", clock=import_time(statement))
        yield Row(statement, ours, (evolve(attrs, aim=aim), *others))


def _loads_nothing_unwanted() -> None:
    program = (
        f"import sys; from layanan import Kalender; sys.exit(repr([m for m in {UNWANTED!r} "
        "if m in sys.modules] or ''))"
    )
    done = subprocess.run(  # noqa: S603 - our own interpreter on our own line
        [sys.executable, "-c", program], check=False, capture_output=True, text=True
    )
    found = done.stderr.strip()
    if found != "''":
        message = f"from layanan import Kalender loads what it should not: {found}"
        raise SystemExit(message)
