"""Assessing the service, and the public's part in it: UU 25/2009 Pasal 38 and 39."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from attrs import evolve

from layanan.citation import PP_96_2012 as PP
from layanan.citation import UU_25_2009 as UU
from layanan.context import (
    Context,
    Remark,
    fail,
    review,
    unrecorded,
)
from layanan.finding import Outcome
from layanan.model.penilaian import Indikator, PenilaianKinerja, PenilaiKinerja
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.model.peran_serta import CakupanPeranSerta, PeranSerta
from layanan.rule import AnyRule, Example, Rule, templates
from layanan.tenggat.uu25_2009 import PENILAIAN_KINERJA
from layanan.text import Text

__all__ = ["RULES"]

_PENILAIAN: Final = PenilaianKinerja(
    tanggal=date(2026, 1, 30),
    penilai=PenilaiKinerja.SENDIRI,
    metode="survei dan pemeriksaan berkas",
    indikator=(Indikator(nama="ketepatan waktu", berdasarkan_standar=True),),
)


# Pasal 38 ayat (1), elucidation: assessed at least once in a year. Whether that is a year since the
# assessment before or a calendar year is not said: what only one reading calls late needs review.
def _berkala(whole: Penyelenggaraan, context: Context) -> Iterator[Remark]:
    made = whole.penilaian_kinerja
    if made is None:
        yield unrecorded(_ASSESSMENTS, at=_AT)
        return
    days = sorted(one.tanggal for one in made)
    if not days:
        yield review("belum-ada", at=_AT)
        return
    for before, after in zip(days, (*days[1:], None), strict=True):
        skipped = context.today.year if after is None else after.year
        for one in context.in_time(PENILAIAN_KINERJA, before, after, at=_AT):
            if one.outcome is Outcome.FAIL and skipped <= before.year + 1:
                batas = dict(one.parameters)["batas"]
                yield review("dua-bacaan", at=_AT, sebelum=before, batas=batas)
            else:
                yield one


_AT: Final = "penilaian_kinerja"
_ASSESSMENTS: Final = Text("penilaian kinerja", "the assessments of its performance")

BERKALA: Final = Rule(
    id="UU25-P38-1",
    name="penilaian-kinerja-berkala",
    subject=Penyelenggaraan,
    citation=UU.pasal(38, ayat=1),
    also=(UU.pasal(38, ayat=1, penjelasan=True),),
    title=Text(
        "Kinerja dinilai sekurang-kurangnya satu kali dalam setahun",
        "Performance is assessed at least once in a year",
    ),
    messages=templates(
        belum_ada=Text(
            "Tercatat belum pernah dinilai; sejak kapan tahun pertama dihitung, tidak disebut",
            "Recorded as never assessed; from when the first year runs is not said",
        ),
        dua_bacaan=Text(
            "Sesudah penilaian {sebelum}: terlambat bila setahun dihitung sejak itu (sampai "
            "{batas}), tepat waktu bila tahun kalender; penjelasannya tidak memilih",
            "After the assessment of {sebelum}: late if the year runs from it (until {batas}), in "
            "time if it is a calendar year; the elucidation does not choose",
        ),
    ),
    check=_berkala,
    lawful=Penyelenggaraan(
        penilaian_kinerja=(evolve(_PENILAIAN, tanggal=date(2025, 1, 31)), _PENILAIAN)
    ),
    unlawful=Example(
        Penyelenggaraan(
            penilaian_kinerja=(evolve(_PENILAIAN, tanggal=date(2023, 6, 1)), _PENILAIAN)
        )
    ),
)


# Pasal 38 ayat (2), Pasal 31 PP 96/2012: with indicators that come from the service standard.
def _indikator(penilaian: PenilaianKinerja, _: Context) -> Iterator[Remark]:
    if not penilaian.indikator:
        yield unrecorded(Text("indikator kinerja", "the indicators used"), at="indikator")
    for i, one in enumerate(penilaian.indikator):
        at = f"indikator[{i}].berdasarkan_standar"
        if one.berdasarkan_standar is None:
            yield unrecorded(
                Text("asal indikator dari standar pelayanan", "that it comes from the standard"),
                at=at,
            )
        elif not one.berdasarkan_standar:
            yield fail(at=at, indikator=one.nama)


INDIKATOR: Final = Rule(
    id="UU25-P38-2",
    name="indikator-berdasarkan-standar",
    subject=PenilaianKinerja,
    citation=UU.pasal(38, ayat=2),
    also=(PP.pasal(31),),
    title=Text(
        "Penilaian kinerja memakai indikator berdasarkan standar pelayanan",
        "The assessment uses indicators that come from the service standard",
    ),
    message=Text(
        "Indikator tidak berdasarkan standar pelayanan: {indikator}",
        "The indicator does not come from the service standard: {indikator}",
    ),
    check=_indikator,
    lawful=_PENILAIAN,
    unlawful=evolve(
        _PENILAIAN, indikator=(Indikator(nama="jumlah pegawai", berdasarkan_standar=False),)
    ),
)


# Pasal 39 ayat (1): the public takes part from drawing up the standard to evaluation and awards. It
# says from when to when and sets no day, so a stage that is not there may be yet to come.
def _peran_serta(peran: PeranSerta, _: Context) -> Iterator[Remark]:
    shown = set(peran.cakupan)
    for one in peran.pengawasan:
        if one.objek:
            shown.add(CakupanPeranSerta.PENGAWASAN_DAN_EVALUASI)
        if one.penilaian:
            shown.add(CakupanPeranSerta.PEMBERIAN_PENGHARGAAN)
    if peran.penghargaan:
        shown.add(CakupanPeranSerta.PEMBERIAN_PENGHARGAAN)
    for stage in CakupanPeranSerta:
        if stage not in shown and stage is not CakupanPeranSerta.PENYUSUNAN_KEBIJAKAN:
            yield review(at="cakupan", tahap=stage.text)


PERAN_SERTA: Final = Rule(
    id="UU25-P39-1",
    name="peran-serta-dari-awal-sampai-akhir",
    subject=PeranSerta,
    citation=UU.pasal(39, ayat=1),
    title=Text(
        "Masyarakat berperan serta sejak penyusunan standar sampai evaluasi dan penghargaan",
        "The public takes part from the drawing up of standards to evaluation and awards",
    ),
    message=Text(
        "Peran serta masyarakat tidak tercatat dalam {tahap}",
        "The public is not recorded as taking part in {tahap}",
    ),
    check=_peran_serta,
    lawful=PeranSerta(cakupan=frozenset(CakupanPeranSerta)),
    unlawful=PeranSerta(cakupan=frozenset({CakupanPeranSerta.PENYUSUNAN_STANDAR})),
)

RULES: Final[tuple[AnyRule, ...]] = (BERKALA, INDIKATOR, PERAN_SERTA)
"""The rules of Pasal 38 and 39, in article order."""
