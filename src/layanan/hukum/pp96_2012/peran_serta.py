"""The public's part: PP 96/2012 Pasal 40-45.

An empty set is a set nobody recorded. What the public did shows what it takes part in as well as
any list does: supervision held is supervision (Pasal 41 huruf c), a reward given is a reward (huruf
d).
"""

from collections.abc import Iterator
from datetime import date
from typing import Final

from attrs import evolve

from layanan.citation import PP_96_2012 as PP
from layanan.context import (
    Context,
    Remark,
    fail,
    review,
    unrecorded,
)
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.model.peran_serta import (
    BentukMasukan,
    CakupanPeranSerta,
    MasukanMasyarakat,
    PeranSerta,
    PrinsipPeranSerta,
)
from layanan.rule import AnyRule, Rule, templates
from layanan.tenggat.pp96_2012 import TINDAK_LANJUT
from layanan.text import Text

__all__ = ["RULES"]

_PERAN: Final = PeranSerta(
    cakupan=frozenset(CakupanPeranSerta), prinsip=frozenset(PrinsipPeranSerta)
)


# Pasal 40: the provider lets the public take part.
def _mengikutsertakan(whole: Penyelenggaraan, _: Context) -> Iterator[Remark]:
    if whole.peran_serta is None or whole.peran_serta == PeranSerta():
        yield unrecorded(Text("peran serta masyarakat", "the public's part"), at="peran_serta")


MENGIKUTSERTAKAN: Final = Rule(
    id="PP96-P40",
    name="masyarakat-diikutsertakan",
    subject=Penyelenggaraan,
    citation=PP.pasal(40),
    title=Text(
        "Masyarakat diikutsertakan dalam penyelenggaraan pelayanan",
        "The public takes part in the provision of services",
    ),
    check=_mengikutsertakan,
    lawful=Penyelenggaraan(peran_serta=_PERAN),
    unlawful=Penyelenggaraan(peran_serta=PeranSerta()),
)


# Pasal 41 huruf a to d: in the whole of it.
def _cakupan(peran: PeranSerta, _: Context) -> Iterator[Remark]:
    covered = set(peran.cakupan)
    if any(one.objek for one in peran.pengawasan):
        covered.add(CakupanPeranSerta.PENGAWASAN_DAN_EVALUASI)
    if peran.penghargaan or any(one.penilaian for one in peran.pengawasan):
        covered.add(CakupanPeranSerta.PEMBERIAN_PENGHARGAAN)
    for item in CakupanPeranSerta:
        if item not in covered:
            # A stage may still be to come: what the record leaves out is for a person to weigh.
            if peran.cakupan:
                yield review(at="cakupan", cakupan=item.text, huruf=item.huruf)
            else:
                yield unrecorded(item.text, at="cakupan")


CAKUPAN: Final = Rule(
    id="PP96-P41",
    name="cakupan-peran-serta",
    subject=PeranSerta,
    citation=PP.pasal(41),
    title=Text(
        "Pengikutsertaan mencakup kebijakan, standar, pengawasan, dan penghargaan",
        "Taking part covers policy, standards, supervision and rewards",
    ),
    message=Text(
        "Keikutsertaan masyarakat dalam {cakupan} (huruf {huruf}) tidak termasuk yang tercatat",
        "Part of the public in {cakupan} (huruf {huruf}) is not among what is recorded",
    ),
    check=_cakupan,
    lawful=_PERAN,
    unlawful=evolve(
        _PERAN,
        cakupan=frozenset(CakupanPeranSerta) - {CakupanPeranSerta.PENYUSUNAN_KEBIJAKAN},
    ),
)


# Pasal 42 ayat (2): the public is told what became of what it sent in. There is no number.
def _informasi(masukan: MasukanMasyarakat, context: Context) -> Iterator[Remark]:
    sent, told = masukan.pada, masukan.diinformasikan
    if told is None:
        if sent is None:
            yield unrecorded(
                Text("informasi tentang tindak lanjutnya", "whether the public was told"),
                at="diinformasikan",
            )
        else:
            yield from context.in_time(TINDAK_LANJUT, sent, None, at="diinformasikan")
    elif sent is not None and context.day(told) < context.day(sent):
        yield review("mendahului", at="diinformasikan", pada=sent, diinformasikan=told)


_MASUKAN: Final = MasukanMasyarakat(
    bentuk=BentukMasukan.MASUKAN,
    pada=date(2026, 2, 2),
    tindak_lanjut="loket dibuka sampai pukul 16.00",
    diinformasikan=date(2026, 2, 9),
)

INFORMASI: Final = Rule(
    id="PP96-P42-2",
    name="informasi-tindak-lanjut",
    subject=MasukanMasyarakat,
    citation=PP.pasal(42, ayat=2),
    title=Text(
        "Masyarakat diberi tahu tindak lanjut masukannya",
        "The public is told what became of its input",
    ),
    messages=templates(
        mendahului=Text(
            "Diinformasikan pada {diinformasikan}, sebelum disampaikan pada {pada}",
            "Told on {diinformasikan}, before it was sent in on {pada}",
        )
    ),
    check=_informasi,
    lawful=_MASUKAN,
    unlawful=evolve(_MASUKAN, diinformasikan=None),
)


# Pasal 45 huruf a to c: who takes part, and how.
def _prinsip(peran: PeranSerta, _: Context) -> Iterator[Remark]:
    if not peran.prinsip:
        yield unrecorded(
            Text("prinsip pengikutsertaan", "the principles of taking part"), at="prinsip"
        )
        return
    for prinsip in PrinsipPeranSerta:
        if prinsip not in peran.prinsip:
            yield fail(at="prinsip", prinsip=prinsip.text, huruf=prinsip.huruf)


PRINSIP: Final = Rule(
    id="PP96-P45",
    name="prinsip-peran-serta",
    subject=PeranSerta,
    citation=PP.pasal(45),
    title=Text(
        "Pengikutsertaan mengacu pada prinsip huruf a sampai c",
        "Taking part follows the principles of letters a to c",
    ),
    message=Text(
        "Prinsip tidak diacu: {prinsip} (huruf {huruf})",
        "Principle not followed: {prinsip} (huruf {huruf})",
    ),
    check=_prinsip,
    lawful=_PERAN,
    unlawful=evolve(_PERAN, prinsip=frozenset({PrinsipPeranSerta.KOMPETENSI})),
)

RULES: Final[tuple[AnyRule, ...]] = (MENGIKUTSERTAKAN, CAKUPAN, INFORMASI, PRINSIP)
"""The rules of Pasal 40-45, in article order."""
