"""Assignment to one roof, coordination and reports of one door: PP 96/2012 Pasal 18-21.

Pasal 20 ayat (1) names only Pasal 15: coordination and reports are owed by one door alone.
"""

from collections.abc import Iterator
from typing import Final

from attrs import evolve

from layanan.citation import PP_96_2012 as PP
from layanan.context import (
    Context,
    Remark,
    fail,
    not_applicable,
    review,
    unrecorded,
)
from layanan.hukum.contoh_terpadu import SATU_ATAP, SATU_PINTU
from layanan.model.pelayanan_terpadu import BentukTerpadu, KewenanganPenugasan, PelayananTerpadu
from layanan.rule import AnyRule, Rule, templates
from layanan.text import Text

__all__ = ["RULES"]

_ONE_DOOR: Final = Text("Pelayanan terpadu satu pintu", "An integrated service through one door")
_ONE_ROOF: Final = Text("Pelayanan terpadu satu atap", "An integrated service under one roof")


# Pasal 18: one roof rests on officers assigned by the head of their own unit, to that place.
def _penugasan(terpadu: PelayananTerpadu, _: Context) -> Iterator[Remark]:
    if terpadu.bentuk is not BentukTerpadu.SATU_ATAP:
        yield not_applicable()
        return
    if not terpadu.penugasan:
        yield unrecorded(Text("penugasan pelaksana", "the officers assigned"), at="penugasan")
        return
    for i, one in enumerate(terpadu.penugasan):
        for name, what in _ASSIGNED:
            if getattr(one, name) in (None, ""):
                yield unrecorded(what, at=f"penugasan[{i}].{name}")
        if one.jumlah_pelaksana == 0:
            yield fail(at=f"penugasan[{i}].jumlah_pelaksana", satuan_kerja=one.satuan_kerja)
    units = {one.satuan_kerja for one in terpadu.penugasan}
    for name in terpadu.organisasi:
        if name not in units:
            yield review("tanpa-penugasan", at="organisasi", organisasi=name)


_ASSIGNED: Final = (
    ("satuan_kerja", Text("satuan kerja pemberi penugasan", "the unit that assigns")),
    ("tanggal", Text("hari penugasan", "the day of the assignment")),
    ("lokasi", Text("lokasi penugasan", "where they are assigned to")),
)

PENUGASAN: Final = Rule(
    id="PP96-P18",
    name="penugasan-satu-atap",
    subject=PelayananTerpadu,
    citation=PP.pasal(18),
    title=Text(
        "Satu atap berdasar pada penugasan pelaksana oleh pimpinan satuan kerjanya",
        "One roof rests on officers assigned by the heads of their units",
    ),
    message=Text(
        "Penugasan dari {satuan_kerja} tidak menugaskan seorang pun",
        "The assignment by {satuan_kerja} assigns nobody",
    ),
    messages=templates(
        tanpa_penugasan=Text(
            "Penugasan dari {organisasi} tidak tercatat",
            "No assignment by {organisasi} is recorded",
        )
    ),
    applies=_ONE_ROOF,
    check=_penugasan,
    lawful=SATU_ATAP,
    unlawful=evolve(SATU_ATAP, penugasan=(evolve(SATU_ATAP.penugasan[0], jumlah_pelaksana=0),)),
)


# Pasal 19 huruf d: the officer puts documents before the head of the assigning body for signature;
# to sign is not among the six powers.
def _penandatanganan(terpadu: PelayananTerpadu, _: Context) -> Iterator[Remark]:
    if terpadu.bentuk is not BentukTerpadu.SATU_ATAP or not terpadu.penugasan:
        yield not_applicable()
        return
    for i, one in enumerate(terpadu.penugasan):
        if one.menandatangani:
            yield fail(at=f"penugasan[{i}].menandatangani", satuan_kerja=one.satuan_kerja)
        elif one.menandatangani is None and (
            KewenanganPenugasan.PENGAJUAN_PENANDATANGANAN not in one.kewenangan
        ):
            yield unrecorded(
                Text("siapa yang menandatangani dokumen", "who signs the documents"),
                at=f"penugasan[{i}].menandatangani",
            )


PENANDATANGANAN: Final = Rule(
    id="PP96-P19-d",
    name="penandatanganan-satu-atap",
    subject=PelayananTerpadu,
    citation=PP.pasal(19, huruf="d"),
    title=Text(
        "Dokumen diajukan untuk ditandatangani pimpinan pemberi penugasan",
        "Documents are put before the head of the assigning body for signature",
    ),
    message=Text(
        "Pelaksana yang ditugaskan {satuan_kerja} menandatangani sendiri",
        "The officers assigned by {satuan_kerja} sign themselves",
    ),
    applies=Text("Satu atap dengan penugasan", "One roof with officers assigned"),
    check=_penandatanganan,
    lawful=SATU_ATAP,
    unlawful=evolve(SATU_ATAP, penugasan=(evolve(SATU_ATAP.penugasan[0], menandatangani=True),)),
)


# Pasal 20 ayat (1): coordination and consultation with who handed over the authority, *above all*
# on technical matters. It names Pasal 15 only.
def _koordinasi(terpadu: PelayananTerpadu, _: Context) -> Iterator[Remark]:
    if terpadu.bentuk is not BentukTerpadu.SATU_PINTU:
        yield not_applicable()
    elif not terpadu.koordinasi:
        yield unrecorded(Text("koordinasi dan konsultasi", "any coordination"), at="koordinasi")
    elif not any(one.aspek_teknis for one in terpadu.koordinasi):
        if any(one.aspek_teknis is None for one in terpadu.koordinasi):
            yield unrecorded(
                Text("apakah menyangkut aspek teknis", "whether it dealt with technical matters"),
                at="koordinasi",
            )
        else:
            yield review(at="koordinasi")


KOORDINASI: Final = Rule(
    id="PP96-P20-1",
    name="koordinasi-satu-pintu",
    subject=PelayananTerpadu,
    citation=PP.pasal(20, ayat=1),
    title=Text(
        "Satu pintu berkoordinasi dan berkonsultasi dengan pemberi wewenang",
        "One door coordinates with and consults who handed over the authority",
    ),
    message=Text(
        "Tidak satu pun koordinasi menyangkut aspek teknis, padahal itu yang utama",
        "No coordination dealt with technical matters, which it is above all about",
    ),
    applies=_ONE_DOOR,
    check=_koordinasi,
    lawful=SATU_PINTU,
    unlawful=evolve(SATU_PINTU, koordinasi=()),
)


# Pasal 20 ayat (2): reports, periodically or at any time if needed. There is no number
# (`layanan.tenggat.pp96_2012.LAPORAN_TERPADU`), so no report can be late; none at all is a gap.
def _laporan(terpadu: PelayananTerpadu, _: Context) -> Iterator[Remark]:
    if terpadu.bentuk is not BentukTerpadu.SATU_PINTU:
        yield not_applicable()
    elif not terpadu.laporan:
        yield unrecorded(
            Text("laporan kepada pemberi wewenang", "any report to who handed over the authority"),
            at="laporan",
        )


LAPORAN: Final = Rule(
    id="PP96-P20-2",
    name="laporan-satu-pintu",
    subject=PelayananTerpadu,
    citation=PP.pasal(20, ayat=2),
    title=Text(
        "Satu pintu melaporkan perkembangan kepada pemberi wewenang",
        "One door reports on its progress to who handed over the authority",
    ),
    applies=_ONE_DOOR,
    check=_laporan,
    lawful=SATU_PINTU,
    unlawful=evolve(SATU_PINTU, laporan=()),
)


# Pasal 21: its organisation follows legislation.
def _kelembagaan(terpadu: PelayananTerpadu, _: Context) -> Iterator[Remark]:
    if not terpadu.dasar_kelembagaan:
        yield unrecorded(
            Text("peraturan yang menjadi dasar kelembagaan", "the legislation it is organised by"),
            at="dasar_kelembagaan",
        )


KELEMBAGAAN: Final = Rule(
    id="PP96-P21",
    name="kelembagaan-terpadu",
    subject=PelayananTerpadu,
    citation=PP.pasal(21),
    title=Text(
        "Kelembagaan pelayanan terpadu menurut peraturan perundang-undangan",
        "An integrated service is organised by legislation",
    ),
    check=_kelembagaan,
    lawful=SATU_PINTU,
    unlawful=evolve(SATU_PINTU, dasar_kelembagaan=()),
)

RULES: Final[tuple[AnyRule, ...]] = (
    PENUGASAN,
    PENANDATANGANAN,
    KOORDINASI,
    LAPORAN,
    KELEMBAGAAN,
)
"""The rules of Pasal 18-21, in article order."""
