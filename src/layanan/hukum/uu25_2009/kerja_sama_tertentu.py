"""Special cooperation: UU 25/2009 Pasal 13 ayat (4) and (5).

The fourteen *hari* of a special cooperation (Pasal 13 ayat (5)) leave two things open: what *hari*
means, which is the caller's policy as everywhere, and whether the first day of the cooperation is
day one. A cooperation that begins on 1 March and ends on 15 March keeps the limit by one count and
exceeds it by the other. That one day is never a breach here: it is for a person to decide.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from attrs import evolve

from layanan.citation import UU_25_2009 as UU
from layanan.context import (
    Context,
    Remark,
    fail,
    review,
    unrecorded,
)
from layanan.finding import Outcome
from layanan.model.kerja_sama import KerjaSamaTertentu
from layanan.rule import AnyRule, Rule, templates
from layanan.tenggat.uu25_2009 import KERJA_SAMA_TERTENTU
from layanan.text import Text
from layanan.validity import Validity

__all__ = ["RULES"]

_TERTENTU: Final = KerjaSamaTertentu(
    kegiatan="angkutan masa Lebaran",
    mulai=date(2026, 3, 16),
    selesai=date(2026, 3, 29),
    pengulangan=False,
    darurat=False,
)


# Penjelasan Pasal 13 ayat (4): special cooperation is no answer to an emergency.
def _bukan_darurat(kerja_sama: KerjaSamaTertentu, _: Context) -> Iterator[Remark]:
    if kerja_sama.darurat is None:
        yield unrecorded(
            Text("apakah bersifat darurat", "whether it is an emergency"), at="darurat"
        )
    elif kerja_sama.darurat:
        yield fail(at="darurat")


BUKAN_DARURAT: Final = Rule(
    id="UU25-P13-4",
    name="kerja-sama-tertentu-bukan-darurat",
    subject=KerjaSamaTertentu,
    citation=UU.pasal(13, ayat=4, penjelasan=True),
    title=Text(
        "Kerja sama tertentu tidak bersifat darurat", "Special cooperation is no emergency measure"
    ),
    message=Text(
        "Tercatat bersifat darurat; bantuan darurat diatur Pasal 12",
        "Recorded as an emergency; Pasal 12 is about help in emergencies",
    ),
    check=_bukan_darurat,
    lawful=_TERTENTU,
    unlawful=evolve(_TERTENTU, darurat=True),
)

# If the first day counts as day one, the limit ends as if it had been triggered the day before. The
# law is as old for that count, or its first day would have none.
_DAY_ONE: Final = evolve(
    KERJA_SAMA_TERTENTU,
    validity=Validity(KERJA_SAMA_TERTENTU.validity.start - timedelta(1)),
)


# Pasal 13 ayat (5): no more than fourteen *hari*.
def _lama(kerja_sama: KerjaSamaTertentu, context: Context) -> Iterator[Remark]:
    begun, ended = kerja_sama.mulai, kerja_sama.selesai
    if begun is None:
        yield unrecorded(Text("hari pertamanya", "its first day"), at="mulai")
    elif ended is None:
        yield unrecorded(Text("hari terakhirnya", "its last day"), at="selesai")
    else:
        by_the_limit = tuple(context.in_time(KERJA_SAMA_TERTENTU, begun, ended, at="selesai"))
        for one in by_the_limit:
            if one.outcome is Outcome.FAIL:
                last = dict(one.parameters)["batas"]
                yield fail("lewat", at="selesai", mulai=begun, selesai=ended, batas=last)
            else:
                yield one
        if not by_the_limit and _raised(
            context.in_time(_DAY_ONE, begun - timedelta(1), ended, at="selesai")
        ):
            yield review(at="selesai", mulai=begun, selesai=ended)


def _raised(remarks: Iterable[Remark]) -> bool:
    return any(one.outcome in (Outcome.FAIL, Outcome.REVIEW) for one in remarks)


LAMA: Final = Rule(
    id="UU25-P13-5",
    name="kerja-sama-tertentu-14-hari",
    subject=KerjaSamaTertentu,
    citation=UU.pasal(13, ayat=5),
    title=Text(
        "Kerja sama tertentu tidak lebih dari 14 hari",
        "Special cooperation lasts no more than 14 days (hari)",
    ),
    message=Text(
        "Dari {mulai} sampai {selesai}: 14 hari bila hari pertama tidak dihitung, lebih bila "
        "dihitung; Pasal 13 ayat (5) tidak menentukan",
        "From {mulai} to {selesai}: 14 days if the first day does not count, more if it does; "
        "Pasal 13 ayat (5) does not say",
    ),
    messages=templates(
        lewat=Text(
            "Berlangsung dari {mulai} sampai {selesai}, lebih dari 14 hari (sampai {batas})",
            "It lasts from {mulai} to {selesai}, longer than 14 days (hari) (until {batas})",
        )
    ),
    check=_lama,
    lawful=_TERTENTU,
    unlawful=evolve(_TERTENTU, selesai=date(2026, 4, 30)),
)


# Pasal 13 ayat (5): and is not repeated.
def _pengulangan(kerja_sama: KerjaSamaTertentu, _: Context) -> Iterator[Remark]:
    if kerja_sama.pengulangan is None:
        yield unrecorded(
            Text("apakah mengulang yang terdahulu", "whether it repeats an earlier one"),
            at="pengulangan",
        )
    elif kerja_sama.pengulangan:
        yield fail(at="pengulangan")


PENGULANGAN: Final = Rule(
    id="UU25-P13-5.2",
    name="kerja-sama-tertentu-tanpa-pengulangan",
    subject=KerjaSamaTertentu,
    citation=UU.pasal(13, ayat=5),
    title=Text(
        "Kerja sama tertentu tidak dilakukan pengulangan", "Special cooperation is not repeated"
    ),
    message=Text("Mengulang kerja sama terdahulu", "It repeats an earlier cooperation"),
    check=_pengulangan,
    lawful=_TERTENTU,
    unlawful=evolve(_TERTENTU, pengulangan=True),
)

RULES: Final[tuple[AnyRule, ...]] = (BUKAN_DARURAT, LAMA, PENGULANGAN)
"""The rules of Pasal 13 ayat (4) and (5), in article order."""
