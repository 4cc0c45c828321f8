"""How officers behave, and who supervises: UU 25/2009 Pasal 34 and 35.

A rule of conduct is judged by what is on record of an officer. What was breached on some day stays
breached; a letter nobody has judged yet is for a person, who may vouch for all of them at once.
"""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Final, Literal

from attrs import evolve

from layanan.citation import UU_25_2009 as UU
from layanan.context import (
    Context,
    Remark,
    fail,
    review,
    unrecorded,
)
from layanan.hukum.attest import MESSAGES, statements
from layanan.hukum.before import before_law
from layanan.model.atestasi import Atestasi
from layanan.model.pelaksana import CatatanPerilaku, Pelaksana
from layanan.model.pengelolaan import PengawasanInternal
from layanan.model.perilaku import Perilaku
from layanan.rule import AnyRule, Rule, templates
from layanan.text import Text, listing

__all__ = ["RULES"]

_PELAKSANA: Final = Pelaksana(
    jabatan="Petugas loket",
    perilaku=tuple(
        CatatanPerilaku(
            perilaku=perilaku,
            dipatuhi=True,
            tanggal=date(2026, 1, 30),
            bukti="survei dan catatan atasan",
        )
        for perilaku in Perilaku
    ),
)
_PENGAWASAN: Final = PengawasanInternal(
    atasan_langsung="rapat mingguan", pengawas_fungsional="audit inspektorat"
)


# Pasal 34 huruf a to o: fifteen rules of conduct.
def _perilaku(pelaksana: Pelaksana, context: Context) -> Iterator[Remark]:
    judged = [
        (i, one)
        for i, one in enumerate(pelaksana.perilaku)
        if one.dipatuhi is not None and not before_law(one.tanggal)
    ]
    for i, one in judged:
        if not one.dipatuhi:
            yield fail(at=f"perilaku[{i}]", huruf=one.perilaku.huruf, perilaku=one.perilaku.text)
    given = pelaksana.atestasi
    for parent in context.parents:
        given += statements(parent)
    latest = {one: Atestasi.latest(given, one.citation, context.today) for one in Perilaku}
    # One statement may speak of several letters, and is reported once.
    for said in dict.fromkeys(latest.values()):
        if said is not None and not said.terpenuhi:
            yield fail("dinyatakan-tidak", at="atestasi", peran=said.peran, tanggal=said.tanggal)
    recorded = {one.perilaku for _, one in judged}
    unjudged = [one for one in Perilaku if one not in recorded and latest[one] is None]
    if unjudged:
        letters = listing(Text(one.huruf, one.huruf) for one in unjudged)
        yield review("belum-dinilai", at="perilaku", huruf=letters)


PERILAKU: Final = Rule(
    id="UU25-P34",
    name="perilaku-pelaksana",
    subject=Pelaksana,
    citation=UU.pasal(34),
    title=Text(
        "Pelaksana berperilaku menurut kelima belas ketentuannya",
        "An officer keeps the fifteen rules of conduct",
    ),
    message=Text(
        "Tercatat melanggar huruf {huruf}: {perilaku}",
        "Recorded as breaking huruf {huruf}: {perilaku}",
    ),
    messages=MESSAGES
    + templates(
        belum_dinilai=Text(
            "Perilaku menurut huruf {huruf} belum dinilai siapa pun",
            "Nobody has judged the conduct of huruf {huruf} yet",
        )
    ),
    check=_perilaku,
    lawful=_PELAKSANA,
    unlawful=evolve(
        _PELAKSANA,
        perilaku=(
            evolve(_PELAKSANA.perilaku[0], dipatuhi=False),
            *_PELAKSANA.perilaku[1:],
        ),
    ),
)


# Pasal 35 ayat (2) huruf a and b: by the direct superior, and by a functional supervisor. A text
# that names who supervises records it as well as a field does; an inspectorate is a functional one.
def _pengawasan(
    name: Literal["atasan_langsung", "pengawas_fungsional"],
    named: tuple[str, ...],
    who: Text,
    pengawasan: PengawasanInternal,
    _: Context,
) -> Iterator[Remark]:
    how: str = getattr(pengawasan, name)
    text = pengawasan.uraian.casefold()
    if not how.strip() and not any(one in text for one in named):
        yield unrecorded(
            Text("pengawasan oleh {siapa}", "supervision by the {siapa}").format(siapa=who),
            at=name,
        )


_SUPERIOR: Final = Text("atasan langsung", "direct superior")
_FUNCTIONAL: Final = Text("pengawas fungsional", "functional supervisor")

ATASAN: Final = Rule(
    id="UU25-P35-2-a",
    name="pengawasan-atasan-langsung",
    subject=PengawasanInternal,
    citation=UU.pasal(35, ayat=2, huruf="a"),
    title=Text(
        "Pengawasan internal dilakukan oleh atasan langsung",
        "Internal supervision is exercised by the direct superior",
    ),
    check=partial(_pengawasan, "atasan_langsung", ("atasan langsung",), _SUPERIOR),
    lawful=_PENGAWASAN,
    unlawful=evolve(_PENGAWASAN, atasan_langsung=""),
)

FUNGSIONAL: Final = Rule(
    id="UU25-P35-2-b",
    name="pengawasan-fungsional",
    subject=PengawasanInternal,
    citation=UU.pasal(35, ayat=2, huruf="b"),
    title=Text(
        "Pengawasan internal dilakukan oleh pengawas fungsional",
        "Internal supervision is exercised by a functional supervisor",
    ),
    check=partial(
        _pengawasan, "pengawas_fungsional", ("pengawas fungsional", "inspektorat"), _FUNCTIONAL
    ),
    lawful=_PENGAWASAN,
    unlawful=evolve(_PENGAWASAN, pengawas_fungsional=""),
)

RULES: Final[tuple[AnyRule, ...]] = (PERILAKU, ATASAN, FUNGSIONAL)
"""The rules of Pasal 34-35, in article order."""
