"""Reading a law as promulgated: the provisions it has, and the words of each.

Used only by the tests that hold the code against the wording of the law. The texts lie beside
the project (`shared/law/text`) and are not part of it; where they are absent those tests are
skipped, visibly.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

TEXTS = Path(__file__).parents[2] / "shared" / "law" / "text"

needs_law_text = pytest.mark.skipif(
    not TEXTS.is_dir(), reason="the laws as promulgated are not beside this checkout"
)


class Provision(NamedTuple):
    """One provision: pasal, ayat, huruf, angka; zero or empty where there is none."""

    pasal: int
    ayat: int = 0
    huruf: str = ""
    angka: int = 0


@cache
def body(name: str) -> str:
    """The articles of a law, without preamble and elucidation, on one line per article."""
    text = (TEXTS / name).read_text(encoding="utf-8")
    start = text.index("\nPasal 1\n")
    end = text.find("Agar setiap orang mengetahuinya", start)
    return text[start : end if end > 0 else None]


@cache
def elucidation(name: str) -> str:
    """The Penjelasan, article by article, where the stored copy has it."""
    text = (TEXTS / name).read_text(encoding="utf-8")
    found = re.search(r"PASAL DEMI PASAL", text)
    return text[found.end() :] if found else ""


@cache
def provisions(name: str) -> dict[Provision, str]:
    """Each smallest provision (huruf, else ayat or angka, else pasal) with its own words."""
    return dict(_provisions(body(name)))


def _provisions(text: str) -> Iterator[tuple[Provision, str]]:
    # A chapter or part heading after an article is no part of it.
    text = re.sub(r"\n(BAB [IVX]+|Bagian Ke\w+) [^\n]*", "", text)
    articles = re.split(r"\nPasal (\d+)\n", text)[1:]
    for number, words in zip(articles[::2], articles[1::2], strict=True):
        pasal = int(number)
        if pasal == 1:
            for angka, sentence in _numbered(words, r"(?:^|\s)\(?{}(?:\)|\.) "):
                yield Provision(1, angka=angka), sentence
            continue
        paragraphs = list(_numbered(words, r"(?:^|\s)\({}\) (?=[A-Z])"))
        for ayat, sentence in paragraphs or [(0, words)]:
            letters = list(_lettered(sentence))
            for huruf, clause in letters or [("", sentence)]:
                yield Provision(pasal, ayat, huruf), clause.strip()


def _numbered(words: str, pattern: str) -> Iterator[tuple[int, str]]:
    marks: list[tuple[int, int]] = []
    at = 0
    while found := re.compile(pattern.format(len(marks) + 1)).search(words, at):
        marks.append((found.start(), found.end()))
        at = found.end()
    ends = [*(start for start, _ in marks[1:]), len(words)] if marks else []
    for i, ((_, start), end) in enumerate(zip(marks, ends, strict=True), 1):
        yield i, words[start:end].strip()


def _lettered(words: str) -> Iterator[tuple[str, str]]:
    marks: list[tuple[str, int, int]] = []
    at = 0
    for letter in "abcdefghijklmnopqrstuvwxyz":
        found = re.compile(rf"(?:^|\n|; (?:dan |atau )?){letter}\. ").search(words, at)
        if not found:
            break
        marks.append((letter, found.start(), found.end()))
        at = found.end()
    ends = [*(start for _, start, _ in marks[1:]), len(words)] if marks else []
    for (letter, _, start), end in zip(marks, ends, strict=True):
        yield letter, words[start:end]
