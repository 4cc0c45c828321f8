"""Standards within six months of the guidelines on drawing them up: UU 25/2009 Pasal 60."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from attrs import evolve

from layanan.context import (
    Context,
    Remark,
    not_applicable,
    review,
    unrecorded,
)
from layanan.hukum.contoh import STANDAR
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.rule import AnyRule, Example, Rule, templates
from layanan.tenggat.uu25_2009 import PENERAPAN_STANDAR
from layanan.text import Text

__all__ = ["RULES"]


# Pasal 60 ayat (4): by 30 April 2013, six months after PP 96/2012 was promulgated. A provider
# formed later has six months of its own (PP Pasal 50 ayat (2)), and a standard on record may be
# the successor of one in time. Neither is on record here, so what is late is for a person.
def _diterapkan(whole: Penyelenggaraan, context: Context) -> Iterator[Remark]:
    mulai = PENERAPAN_STANDAR.mulai
    if mulai is None or context.today < mulai:
        yield not_applicable()
        return
    if whole.standar is None:
        yield unrecorded(Text("standar pelayanan", "the service standards"), at="standar")
        return
    days = [one.diterapkan for one in whole.standar if one.diterapkan is not None]
    if whole.standar and not days:
        yield unrecorded(
            Text("penerapan standar pelayanan", "that the standards are applied"), at="standar"
        )
        return
    first = min(days, default=None)
    for one in context.in_time(PENERAPAN_STANDAR, mulai, first, at="standar"):
        batas = dict(one.parameters)["batas"]
        if first is None:
            yield review("tanpa-standar", at="standar", batas=batas)
        else:
            yield review(at="standar", tanggal=first, batas=batas)


PENERAPAN: Final = Rule(
    id="UU25-P60-4",
    name="standar-dalam-enam-bulan",
    subject=Penyelenggaraan,
    citation=PENERAPAN_STANDAR.citation,
    title=Text(
        "Standar disusun, ditetapkan, dan diterapkan dalam 6 bulan sejak pedomannya diundangkan",
        "Standards are drawn up, adopted and applied within 6 months of the promulgation of the "
        "guidelines",
    ),
    message=Text(
        "Standar tercatat diterapkan pertama kali pada {tanggal}, sesudah {batas}; periksa versi "
        "sebelumnya, atau apakah penyelenggara dibentuk kemudian",
        "A standard is first recorded as applied on {tanggal}, after {batas}; look for an earlier "
        "version, or whether the provider was formed later",
    ),
    messages=templates(
        tanpa_standar=Text(
            "Tercatat tanpa standar; batasnya {batas}, kecuali penyelenggara dibentuk kemudian",
            "Recorded as having no standard; the limit was {batas}, unless the provider was formed "
            "later",
        )
    ),
    applies=Text(
        "Sejak 30 Oktober 2012, ketika pedomannya diundangkan",
        "Since 30 October 2012, when the guidelines were promulgated",
    ),
    check=_diterapkan,
    lawful=Example(
        Penyelenggaraan(standar=(evolve(STANDAR, diterapkan=date(2013, 4, 30)),)),
        on=date(2026, 3, 13),
    ),
    unlawful=Example(Penyelenggaraan(standar=()), on=date(2026, 3, 13)),
    validity=PENERAPAN_STANDAR.validity,
)

RULES: Final[tuple[AnyRule, ...]] = (PENERAPAN,)
"""The rule of Pasal 60 ayat (4)."""
