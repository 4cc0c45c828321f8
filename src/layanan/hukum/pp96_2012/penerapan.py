"""Fee, declaration, evaluation, review and change of a standard: PP 96/2012 Pasal 29-33.

Readings. Pasal 32 and 33 say how often, not from when: the first year and the first three years run
from the day the standard is applied (Pasal 33: "yang telah dilaksanakan"), for an older one from
30 October 2012, when the regulation took effect. Where that day is unknown adoption stands in for
it, and no lateness is alleged; nor is it where no evaluation at all is recorded, because an empty
list may be a list nobody kept. A version that has been replaced owes nothing after its end.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from itertools import pairwise
from typing import Final, cast

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
from layanan.hukum.contoh import STANDAR, former
from layanan.hukum.contoh_penyusunan import BERURUTAN
from layanan.hukum.pp96_2012.langkah import BERLAKU, named
from layanan.model.biaya import Biaya, PengecualianPersetujuan
from layanan.model.isian import Isian
from layanan.model.maklumat import MaklumatPelayanan, Publikasi
from layanan.model.penyelenggara import Penyelenggara
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.model.penyusunan import EvaluasiPenerapan, PeninjauanUlang
from layanan.model.standar import RiwayatStandar, StandarPelayanan, VersiStandar
from layanan.rule import AnyRule, Example, Rule, templates
from layanan.tenggat.pp96_2012 import EVALUASI_STANDAR, PENINJAUAN_ULANG, PUBLIKASI_MAKLUMAT
from layanan.text import Text
from layanan.validity import Validity
from layanan.waktu.deadline import Tenggat

__all__ = ["RULES"]


# Pasal 29 ayat (2): a fee needs no approval where legislation of its own governs it, or where the
# provider is a private enterprise.
def _pengecualian(biaya: Biaya, context: Context) -> Iterator[Remark]:
    if biaya.pengecualian is None:
        yield not_applicable()
    elif biaya.pengecualian is PengecualianPersetujuan.PERATURAN_TERSENDIRI:
        if not biaya.dasar.strip() and not any(row.rujukan for row in biaya.tarif):
            yield unrecorded(
                Text("peraturan tersendiri yang diacu", "the legislation of its own"), at="dasar"
            )
    else:
        provider = _provider(context)
        if provider is None or provider.swasta is None:
            yield unrecorded(
                Text("apakah penyelenggara swasta", "whether the provider is private"),
                at="pengecualian",
            )
        elif not provider.swasta:
            yield fail(at="pengecualian", penyelenggara=provider.nama)


def _provider(context: Context) -> Penyelenggara | None:
    standar = context.enclosing(StandarPelayanan)
    if standar is not None and standar.penyelenggara is not None:
        return standar.penyelenggara
    whole = context.enclosing(Penyelenggaraan)
    return None if whole is None else whole.penyelenggara


_SWASTA: Final = Penyelenggara(nama="PT Tirta Mandiri", swasta=True)
_DIKECUALIKAN: Final = evolve(
    Biaya.tetap(5_000), pengecualian=PengecualianPersetujuan.BADAN_USAHA_SWASTA
)

PENGECUALIAN: Final = Rule(
    id="PP96-P29-2",
    name="pengecualian-persetujuan-tarif",
    subject=Biaya,
    citation=PP.pasal(29, ayat=2),
    title=Text(
        "Tanpa persetujuan hanya tarif menurut peraturan tersendiri atau tarif badan usaha swasta",
        "Without approval only under legislation of its own, or by a private enterprise",
    ),
    message=Text(
        "{penyelenggara} bukan badan usaha swasta, jadi pengecualian itu tidak berlaku baginya",
        "{penyelenggara} is no private enterprise, so that exemption is not open to it",
    ),
    applies=Text("Tarif yang dinyatakan tidak perlu persetujuan", "A fee said to need no approval"),
    check=_pengecualian,
    lawful=Example(_DIKECUALIKAN, within=(evolve(STANDAR, penyelenggara=_SWASTA),)),
    unlawful=Example(
        _DIKECUALIKAN,
        within=(evolve(STANDAR, penyelenggara=Penyelenggara(nama="Perumda", swasta=False)),),
    ),
)


# Pasal 29 ayat (3): until a new fee is approved the one still in force may be used. A permission,
# which leaves nothing else: a fee known to be without approval and exemption has to be the old one.
def _tarif_lama(biaya: Biaya, context: Context) -> Iterator[Remark]:
    if (
        biaya.persetujuan is not Isian.KOSONG
        or biaya.pengecualian is not None
        or biaya.free is True
    ):
        yield not_applicable()
    elif biaya.tarif_lama is None:
        yield unrecorded(
            Text("apakah tarif yang masih berlaku digunakan", "whether the fee in force is used"),
            at="tarif_lama",
        )
    elif not biaya.tarif_lama:
        yield fail(at="tarif_lama")
    elif biaya.tarif and not biaya.on(context.today):
        yield review("lewat", at="tarif", kini=context.today)


_BELUM_DISETUJUI: Final = evolve(Biaya.tetap(5_000), persetujuan=Isian.KOSONG, tarif_lama=True)

TARIF_LAMA: Final = Rule(
    id="PP96-P29-3",
    name="tarif-lama-sebelum-disetujui",
    subject=Biaya,
    citation=PP.pasal(29, ayat=3),
    title=Text(
        "Selama belum disetujui, tarif yang digunakan ialah yang masih berlaku",
        "While there is no approval the fee used is the one still in force",
    ),
    message=Text(
        "Tarif baru digunakan padahal belum disetujui",
        "The new fee is used although it is not approved",
    ),
    messages=templates(
        lewat=Text(
            "Tidak ada baris tarif yang berlaku pada {kini}", "No row of the fee holds on {kini}"
        )
    ),
    applies=Text(
        "Tarif yang diketahui belum disetujui dan tidak dikecualikan",
        "A fee known to be without approval, and not exempt",
    ),
    check=_tarif_lama,
    lawful=_BELUM_DISETUJUI,
    unlawful=evolve(_BELUM_DISETUJUI, tarif_lama=False),
)


# Pasal 30 ayat (4): the declaration is published within seven *hari kerja* of the adoption of the
# standard. A publication before that day was of another declaration.
def _maklumat(standar: StandarPelayanan, context: Context) -> Iterator[Remark]:
    maklumat, adoption = standar.maklumat, standar.ditetapkan
    if maklumat is None or adoption is None:
        yield not_applicable()
        return
    days = [one.tanggal for one in maklumat.publikasi or () if one.tanggal is not None]
    shown = min((day for day in days if day >= adoption), default=None)
    if shown is None and days:
        yield review("sebelum", at="maklumat.publikasi", terbit=max(days), ditetapkan=adoption)
    elif shown is None and (maklumat.publikasi != () or maklumat.ditetapkan is None):
        yield unrecorded(
            Text("hari maklumat dipublikasikan", "when the declaration was published"),
            at="maklumat.publikasi",
        )
    else:
        yield from context.in_time(PUBLIKASI_MAKLUMAT, adoption, shown, at="maklumat.publikasi")


_TERLAMBAT: Final = MaklumatPelayanan(
    pernyataan="Kami sanggup dan wajib melaksanakan pelayanan sesuai standar pelayanan.",
    ditetapkan=date(2026, 2, 17),
    publikasi=(Publikasi(tanggal=date(2026, 2, 27)),),
)

MAKLUMAT: Final = Rule(
    id="PP96-P30-4",
    name="maklumat-tepat-waktu",
    subject=StandarPelayanan,
    citation=PP.pasal(30, ayat=4),
    title=Text(
        "Maklumat dipublikasikan dalam 7 hari kerja sejak standar ditetapkan",
        "The declaration is published within 7 working days of the adoption of the standard",
    ),
    messages=templates(
        sebelum=Text(
            "Terakhir dipublikasikan pada {terbit}, sebelum standar ditetapkan pada {ditetapkan}",
            "Last published on {terbit}, before the standard was adopted on {ditetapkan}",
        )
    ),
    applies=Text(
        "Standar yang sudah ditetapkan dan bermaklumat", "An adopted standard with a declaration"
    ),
    check=_maklumat,
    lawful=STANDAR,
    unlawful=evolve(STANDAR, maklumat=_TERLAMBAT),
)


# Pasal 32 ayat (1), every year, and Pasal 33 ayat (1), every three years: each time counts from the
# one before, the first from the day the standard is applied. Whether the years run from that day or
# are those of the calendar is not said, as in Pasal 38 ayat (1) of the law: what only one of the
# two calls late needs review.
def _berkala(
    tenggat: Tenggat, name: str, standar: StandarPelayanan, context: Context
) -> Iterator[Remark]:
    begun = standar.diterapkan or standar.ditetapkan
    if begun is None:
        yield not_applicable()
        return
    begun = max(begun, BERLAKU)
    version = context.enclosing(VersiStandar)
    end = None if version is None else version.berlaku.end
    if end is not None and end <= context.today:
        context = evolve(context, today=end - timedelta(1))
    held: tuple[EvaluasiPenerapan | PeninjauanUlang, ...] = getattr(standar, name)
    days = sorted(one.tanggal for one in held if begun <= one.tanggal <= context.today)
    known = bool(held) and standar.diterapkan is not None
    years = 0 if tenggat.jangka is None else tenggat.jangka.jumlah
    for before, after in pairwise((begun, *days, None)):
        # A count in years that has begun depends on no calendar: what comes of it is too late.
        for one in context.in_time(tenggat, before, after, at=name):
            if not known and before is begun:
                yield review("tidak-pasti", at=name, mulai=begun, batas=named(one, "batas"))
            elif (after or context.today).year <= cast("date", before).year + years:
                batas = named(one, "batas")
                yield review("dua-bacaan", at=name, sebelum=cast("date", before), batas=batas)
            else:
                yield one


_UNSURE: Final = templates(
    dua_bacaan=Text(
        "Sesudah {sebelum}: terlambat bila tahunnya dihitung sejak itu (sampai {batas}), tepat "
        "waktu bila tahun kalender; ketentuannya tidak memilih",
        "After {sebelum}: late if the years run from it (until {batas}), in time if they are "
        "calendar years; the provision does not choose",
    ),
    tidak_pasti=Text(
        "Terhitung dari {mulai}, yang pertama jatuh pada {batas}; catatannya tidak memastikan "
        "apakah dan kapan dilakukan",
        "Counted from {mulai} the first fell due on {batas}; the record leaves open whether and "
        "when it was held",
    ),
)
_LAMA: Final = evolve(
    former(
        dibahas=date(2022, 10, 10),
        disusun=date(2022, 11, 7),
        ditetapkan=date(2022, 12, 19),
        diterapkan=date(2023, 1, 2),
    ),
    evaluasi=(
        EvaluasiPenerapan(tanggal=date(2023, 12, 18)),
        EvaluasiPenerapan(tanggal=date(2024, 12, 16)),
        EvaluasiPenerapan(tanggal=date(2025, 12, 15)),
    ),
    peninjauan_ulang=(PeninjauanUlang(tanggal=date(2025, 12, 15)),),
)

EVALUASI: Final = Rule(
    id="PP96-P32-1",
    name="evaluasi-standar-tahunan",
    subject=StandarPelayanan,
    citation=PP.pasal(32, ayat=1),
    title=Text(
        "Penerapan standar dievaluasi setiap tahun",
        "How the standard is applied is evaluated every year",
    ),
    messages=_UNSURE,
    applies=Text("Standar yang sudah ditetapkan", "A standard that was adopted"),
    check=partial(_berkala, EVALUASI_STANDAR, "evaluasi"),
    lawful=_LAMA,
    unlawful=evolve(_LAMA, evaluasi=_LAMA.evaluasi[:2]),
)

PENINJAUAN: Final = Rule(
    id="PP96-P33-1",
    name="peninjauan-ulang-standar",
    subject=StandarPelayanan,
    citation=PP.pasal(33, ayat=1),
    title=Text(
        "Standar yang dilaksanakan ditinjau ulang setiap tiga tahun",
        "A standard in use is reviewed every three years",
    ),
    messages=_UNSURE,
    applies=Text("Standar yang sudah ditetapkan", "A standard that was adopted"),
    check=partial(_berkala, PENINJAUAN_ULANG, "peninjauan_ulang"),
    lawful=_LAMA,
    unlawful=Example(
        evolve(
            _LAMA,
            evaluasi=(*_LAMA.evaluasi, EvaluasiPenerapan(tanggal=date(2026, 12, 14))),
            peninjauan_ulang=(PeninjauanUlang(tanggal=date(2027, 1, 4)),),
        ),
        now=date(2027, 1, 4),
    ),
)


# Pasal 33 ayat (3): a change goes the way of Pasal 26 and 27 again. It names no declaration, but
# Pasal 30 ayat (1) wants one for any standard that is adopted, a changed one included.
def _perubahan(riwayat: RiwayatStandar, _: Context) -> Iterator[Remark]:
    ordered = sorted(enumerate(riwayat.versi), key=lambda one: one[1].berlaku.start)
    changed = False
    for (_i, before), (i, after) in pairwise(ordered):
        if after.standar == before.standar or after.berlaku.start < BERLAKU:
            continue
        changed = True
        making, at = after.standar.penyusunan, f"versi[{i}].standar.penyusunan"
        if making is None:
            yield unrecorded(Text("cara perubahan disusun", "how the change was made"), at=at)
        elif making == before.standar.penyusunan:
            yield fail(at=at, mulai=after.berlaku.start)
    if not changed:
        yield not_applicable()


_BERUBAH: Final = RiwayatStandar.dari(
    (Validity(date(2023, 1, 2), date(2026, 2, 23)), _LAMA),
    (Validity(date(2026, 2, 23)), evolve(STANDAR, penyusunan=BERURUTAN)),
)

PERUBAHAN: Final = Rule(
    id="PP96-P33-3",
    name="perubahan-standar",
    subject=RiwayatStandar,
    citation=PP.pasal(33, ayat=3),
    title=Text(
        "Perubahan standar dibahas, dipublikasikan, dan diperbaiki kembali",
        "A change of the standard is discussed, published and improved anew",
    ),
    message=Text(
        "Versi yang berlaku mulai {mulai} tidak disusun tersendiri: catatan penyusunannya milik "
        "versi sebelumnya",
        "The version that counts from {mulai} was not made anew: the making recorded is that of "
        "the version before",
    ),
    applies=Text("Standar yang pernah diubah", "A standard that was changed"),
    check=_perubahan,
    lawful=_BERUBAH,
    unlawful=RiwayatStandar.dari(
        (Validity(date(2023, 1, 2), date(2026, 2, 23)), _LAMA),
        (Validity(date(2026, 2, 23)), evolve(STANDAR, penyusunan=_LAMA.penyusunan)),
    ),
)

RULES: Final[tuple[AnyRule, ...]] = (
    PENGECUALIAN,
    TARIF_LAMA,
    MAKLUMAT,
    EVALUASI,
    PENINJAUAN,
    PERUBAHAN,
)
"""The rules of Pasal 29-33, in article order."""
