"""What each rule can say, word by word, and that it points at something that is there."""

import re
from enum import Enum
from typing import Any, cast

import pytest

from layanan.hukum.law import LAW
from layanan.rule import AnyRule
from saying import DATA, block, situations

RULES = LAW.book.rules
each = pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
_PLACE = re.compile(r"[a-z_]+(\[\d+\])?(\.[a-z_]+(\[\d+\])?)*")


def there(subject: object, place: str) -> bool:
    """Whether a place is one of the subject's; below a gap nothing can be looked up."""
    here = subject
    for name, index in re.findall(r"([a-z_]+)|\[(\d+)\]", place):
        if here is None or isinstance(here, Enum):
            return True
        try:
            here = cast("Any", here)[int(index)] if index else getattr(here, name)
        except (AttributeError, IndexError, TypeError):
            return False
    return True


@pytest.fixture(scope="module")
def written() -> dict[str, str]:
    """What ``data/said`` holds of each rule."""
    texts = [path.read_text(encoding="utf-8") for path in DATA.iterdir()]
    blocks = [one.strip() for text in texts for one in text.split("\n\n")]
    return {one.split(" ", 1)[0]: one for one in blocks}


@each
class TestEachRule:
    """A finding is read by the one complained of: it names a place, and says one thing plainly."""

    def test_says_what_is_written(self, rule: AnyRule, written: dict[str, str]) -> None:
        """Changed on purpose: ``python tests/saying.py``, and read the difference."""
        assert block(rule) == written[rule.id]

    def test_points_at_a_place_of_its_subject(self, rule: AnyRule) -> None:
        for subject, context in situations(rule, depth=1):
            for one in rule.check(subject, context):
                assert not one.at or _PLACE.fullmatch(one.at)
                assert there(subject, one.at), (one, subject)


def test_the_files_hold_the_book_and_no_more(written: dict[str, str]) -> None:
    assert written.keys() == {rule.id for rule in RULES}
