"""One report in every form it can take, kept word for word in ``data/laporan``.

Changed on purpose: ``python tests/test_hukum_bites_report.py``, and read the difference.
"""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import cast

import pytest
from attrs import evolve

from layanan.hukum.contoh import STANDAR
from layanan.hukum.law import LAW
from layanan.model.isian import Isian
from layanan.model.maklumat import MaklumatPelayanan
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.report import Report
from layanan.text import Lang
from layanan.waktu.kalender import Kalender

DATA = Path(__file__).parent / "data" / "laporan"
# A declaration nobody published, a text that is markup, a regulation that was revoked.
MARKED = evolve(
    STANDAR,
    nama="Akta <b>Kelahiran</b> & *Kematian*",
    maklumat=MaklumatPelayanan(),
    persyaratan=Isian.KOSONG,
)
BRANCH = Penyelenggaraan(standar=(MARKED,), pelaksana=())
# A year later: another standard stands first, twice under one name; the old one is mended.
MENDED = evolve(
    BRANCH,
    standar=(
        evolve(STANDAR, nama="KTP-el", produk=Isian.KOSONG),
        evolve(MARKED, persyaratan=STANDAR.persyaratan, biaya=Isian.KOSONG),
        evolve(STANDAR, nama="KTP-el", biaya=Isian.KOSONG),
    ),
)


def report(branch: Penyelenggaraan) -> Report:
    """A report that was made under every circumstance a report tells of."""
    hukum = LAW.at(date(2026, 3, 13), known_on=date(2026, 1, 2))
    hukum = hukum.without("UU25-P15-d", reason="ditinjau <kemudian>")
    return hukum.check(
        branch,
        kalender=Kalender.pemerintah(),
        now=datetime(2026, 3, 14, 1, 30, tzinfo=UTC),
        hari=None,
    )


def forms() -> dict[str, str]:
    """The report in every form, by the name of the file that keeps it."""
    made = report(BRANCH)
    change = made.diff(report(MENDED))
    found = {"laporan.jsonl": "".join(_lines(made))}
    for lang in Lang:
        found[f"{lang}.txt"] = made.render(lang)
        found[f"{lang}-semua.txt"] = made.render(lang, every=True)
        found[f"{lang}-beda.txt"] = change.render(lang) + "\n"
        found[f"{lang}.md"] = made.render(lang, markdown=True)
        found[f"{lang}.html"] = made.to_html(lang).replace("<tr>", "\n<tr>") + "\n"
    return found


def _lines(made: Report) -> Iterator[str]:
    """The plain data of a report: a line for each key, and for each item of a list."""
    for key, value in made.to_dict().items():
        items = cast("list[object]", value) if isinstance(value, list) else [value]
        for item in items:
            yield json.dumps({key: item}, ensure_ascii=False) + "\n"


@pytest.mark.parametrize("name", sorted(forms()))
def test_each_form(name: str) -> None:
    """What is kept, compared and sent on stays what it was."""
    assert forms()[name] == (DATA / name).read_text(encoding="utf-8")


def test_findings_by_the_object_they_are_on() -> None:
    groups = report(MENDED).by_subject()
    assert set(groups) >= {"", "standar[0]", "standar[1]", "standar[2]"}
    for path, found in groups.items():
        assert all(one.path.startswith(path) for one in found), path
    assert sorted(str(one) for found in groups.values() for one in found) == sorted(
        str(one) for one in report(MENDED).findings
    )


def test_read_back_it_is_the_same() -> None:
    made = report(MENDED)
    again = Report.from_dict(json.loads(json.dumps(made.to_dict())))
    assert again == made
    assert [one.name for one in again.visits] == [one.name for one in made.visits]
    assert again.render(every=True) == made.render(every=True)


def test_no_form_is_kept_that_is_not_made() -> None:
    assert {path.name for path in DATA.iterdir()} == set(forms())


if __name__ == "__main__":
    DATA.mkdir(exist_ok=True)
    for file, text in forms().items():
        (DATA / file).write_text(text, encoding="utf-8")
