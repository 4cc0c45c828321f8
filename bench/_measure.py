"""Timing, ratios and tables, shared by every suite of the bench.

A suite gives rows. A row is one question, how we answer it and how the peers do, each as a
statement with its names. All of a row are timed in turns, round by round, so that a busy moment of
the machine falls on all of them; the figure is the median over the rounds. Ratios are what counts:
times differ from machine to machine.

Where all compute the same thing, ``same`` has the answers compared before anything is timed.
"""

import statistics
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from timeit import Timer
from typing import Final, final

from attrs import field, frozen

__all__ = ["Aim", "Report", "Row", "Work", "at_least", "at_most", "import_time", "measure", "table"]

ROUNDS: Final = 21
QUICK_ROUNDS: Final = 3
ROUND_SECONDS: Final = 0.02
QUICK_SECONDS: Final = 0.002


@final
@frozen
class Aim:
    """What a ratio should be: peer to us at least this (we are faster), or us to peer at most."""

    bound: float
    faster: bool

    def ratio(self, ours: float, theirs: float) -> float:
        """Return the ratio this aim speaks of."""
        return theirs / ours if self.faster else ours / theirs

    def met(self, ratio: float) -> bool:
        """Tell whether a ratio reaches it."""
        return ratio >= self.bound if self.faster else ratio <= self.bound

    def __str__(self) -> str:
        return f"at least {self.bound:g}x" if self.faster else f"at most {self.bound:g}x"


def at_least(bound: float) -> Aim:
    """Aim at being this many times faster than a peer."""
    return Aim(bound, faster=True)


def at_most(bound: float) -> Aim:
    """Aim at costing at most this many times a peer."""
    return Aim(bound, faster=False)


@final
@frozen
class Work:
    """One way to answer a question: who, and the statement, or its own way of being timed."""

    who: str
    stmt: str = ""
    names: dict[str, object] = field(factory=dict, repr=False)
    aim: Aim | None = None
    clock: Callable[[], float] | None = None

    def answer(self) -> object:
        """Run it once."""
        return eval(self.stmt, self.names.copy())  # noqa: S307 - the statements stand in this folder

    def sampler(self, seconds: float) -> Callable[[], float]:
        """Return a function that times one round, in seconds a call."""
        if self.clock is not None:
            return self.clock
        timer = Timer(self.stmt, globals=self.names.copy())
        once = min(timer.repeat(3, 1))
        number = max(1, int(seconds / max(once, 1e-8)))
        return lambda: timer.timeit(number) / number


@final
@frozen
class Row:
    """One question, our answer and the peers'; a long one is left out where it should be quick."""

    question: str
    ours: Work
    peers: tuple[Work, ...]
    same: bool = False
    long: bool = False


@final
@frozen
class Report:
    """One line of the table: a peer beside us."""

    question: str
    ours: str
    ours_seconds: float
    peer: str
    peer_seconds: float
    aim: Aim | None

    @property
    def ratio(self) -> float:
        """Return the ratio the aim speaks of; without an aim, of the slower to the faster."""
        aim = self.aim or Aim(1, faster=self.peer_seconds >= self.ours_seconds)
        return aim.ratio(self.ours_seconds, self.peer_seconds)

    @property
    def comparison(self) -> str:
        """Say the ratio in words."""
        number = f"{self.ratio:,.0f}x" if self.ratio >= 100 else f"{self.ratio:.3g}x"
        if self.aim is not None and not self.aim.faster:
            return f"{number} the cost"
        return f"{number} faster" if self.peer_seconds >= self.ours_seconds else f"{number} slower"

    @property
    def verdict(self) -> str:
        """Say whether the aim is reached."""
        return "" if self.aim is None else ("met" if self.aim.met(self.ratio) else "MISSED")


def measure(rows: Iterable[Row], *, quick: bool = False) -> Iterator[Report]:
    """Time rows, one after the other."""
    seconds, rounds = (QUICK_SECONDS, QUICK_ROUNDS) if quick else (ROUND_SECONDS, ROUNDS)
    for row in rows:
        if quick and row.long:
            continue
        works = (row.ours, *row.peers)
        if row.same:
            answers = {work.who: str(work.answer()) for work in works}
            if len(set(answers.values())) != 1:
                message = f"{row.question}: different answers: {answers}"
                raise SystemExit(message)
        samplers = [work.sampler(seconds) for work in works]
        samples = list(
            zip(*([sample() for sample in samplers] for _ in range(rounds)), strict=True)
        )
        ours, *theirs = (statistics.median(column) for column in samples)
        for peer, median in zip(row.peers, theirs, strict=True):
            yield Report(row.question, row.ours.who, ours, peer.who, median, peer.aim)


def import_time(statement: str) -> Callable[[], float]:
    """Return a clock for an import, in a fresh interpreter, without the interpreter's own start."""
    program = (
        f"import time; began = time.perf_counter(); {statement}; print(time.perf_counter() - began)"
    )

    def clock() -> float:
        done = subprocess.run(  # noqa: S603 - our own interpreter on our own line
            [sys.executable, "-c", program], check=True, capture_output=True, text=True
        )
        return float(done.stdout)

    return clock


def _time(seconds: float) -> str:
    for unit, size in (("s", 1.0), ("ms", 1e-3), ("us", 1e-6)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds / 1e-9:.3g} ns"


HEAD: Final = ("question", "ours", "", "peer", "", "ratio", "aim", "")


def table(reports: Iterable[Report], *, markdown: bool = False) -> Iterator[str]:
    """Print reports in columns, or as a Markdown table."""
    cells = [
        (
            one.question, one.ours, _time(one.ours_seconds), one.peer, _time(one.peer_seconds),
            one.comparison, "" if one.aim is None else str(one.aim), one.verdict,
        )
        for one in reports
    ]  # fmt: skip
    if markdown:
        yield "| " + " | ".join(HEAD) + " |"
        yield "| " + " | ".join("---" for _ in HEAD) + " |"
        yield from ("| " + " | ".join(row) + " |" for row in cells)
        return
    widths = [max(map(len, column)) for column in zip(HEAD, *cells, strict=True)]
    for row in (HEAD, *cells):
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
