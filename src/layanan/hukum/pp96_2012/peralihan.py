"""Six months to introduce standards, for old and for new providers: PP 96/2012 Pasal 50.

==================  =========================================  ================================
rule                who                                        counted from
==================  =========================================  ================================
ayat (1) huruf a    was there on 30 October 2012, no standard  that day: until 30 April 2013
ayat (1) huruf b    was there, with a standard                 the same
ayat (2)            formed afterwards                          the forming of its service unit
==================  =========================================  ================================

Readings. Who was formed on 30 October 2012 itself was there when the regulation took effect. The
duty is to have standards, so the first one applied meets it; a service added years later does not
break it. Records seldom reach back: that the oldest standard *on record* came late is a failure
only where it is recorded as a new one, not as a change of another, and otherwise for a person to
weigh. An old standard that already has what the regulation asks needs no adapting, which nothing on
record tells apart from one nobody adapted; so huruf b never fails by itself.
"""

from collections.abc import Iterator
from datetime import date
from typing import Final

from layanan.citation import PP_96_2012 as PP
from layanan.context import (
    Context,
    Remark,
    not_applicable,
    review,
    unrecorded,
)
from layanan.hukum.contoh import former
from layanan.hukum.contoh_penyusunan import STANDAR_BERURUTAN
from layanan.hukum.pp96_2012.langkah import BERLAKU, named
from layanan.model.penyelenggara import Penyelenggara, SatuanKerja
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.model.standar import RiwayatStandar, StandarPelayanan
from layanan.rule import AnyRule, Rule, templates
from layanan.tenggat.pp96_2012 import (
    PENYESUAIAN_STANDAR,
    PENYUSUNAN_STANDAR,
    PENYUSUNAN_STANDAR_BARU,
)
from layanan.text import Text
from layanan.validity import Validity
from layanan.waktu.deadline import Tenggat

__all__ = ["RULES"]


def _was_there(provider: Penyelenggara) -> bool | None:
    """Whether a provider was there when the regulation took effect; None: not recorded.

    A unit that was there shows a provider that was.
    """
    if any(one.dibentuk is not None and one.dibentuk <= BERLAKU for one in provider.satuan_kerja):
        return True
    return None if provider.dibentuk is None else provider.dibentuk <= BERLAKU


def _first(
    context: Context, tenggat: Tenggat, start: date, standar: tuple[StandarPelayanan, ...], at: str
) -> Iterator[Remark]:
    """Judge when the first of some standards was applied.

    Only who is recorded as having none is late for certain: the oldest on record may follow
    another, and the first standard of one service says nothing of the other services.
    """
    applied = [one.diterapkan for one in standar if one.diterapkan is not None]
    if standar and not applied:
        yield unrecorded(Text("hari standar diterapkan", "since when standards are applied"), at=at)
        return
    for one in context.in_time(tenggat, start, min(applied, default=None), at=at):
        if one.key == "terlambat":
            yield review(
                "tertua", at=at, diterapkan=named(one, "selesai"), batas=named(one, "batas")
            )
        else:
            yield one


_OLDEST: Final = templates(
    tertua=Text(
        "Standar tertua yang tercatat diterapkan sejak {diterapkan}, sesudah {batas}; adakah "
        "standar sebelumnya?",
        "The oldest standard on record is applied since {diterapkan}, after {batas}; was there one "
        "before?",
    )
)


# Pasal 50 ayat (1) huruf a: whoever has no standard yet draws up, adopts and applies one within six
# months of the entry into force.
def _belum_memiliki(whole: Penyelenggaraan, context: Context) -> Iterator[Remark]:
    provider, standar = whole.penyelenggara, whole.standar
    there = None if provider is None else _was_there(provider)
    if provider is None or there is False or any(_before(one) for one in standar or ()):
        yield not_applicable()
    elif there is None:
        yield unrecorded(_FORMED, at="penyelenggara.dibentuk")
    elif standar is None:
        yield unrecorded(_STANDARDS, at="standar")
    else:
        yield from _first(context, PENYUSUNAN_STANDAR, BERLAKU, standar, "standar")


def _before(standar: StandarPelayanan) -> bool:
    """Whether a standard was there before the regulation."""
    days = (standar.ditetapkan, standar.diterapkan)
    return any(day is not None and day < BERLAKU for day in days)


_FORMED: Final = Text("hari penyelenggara dibentuk", "when the provider was formed")
_STANDARDS: Final = Text("standar pelayanannya", "its service standards")
_LAMA: Final = Penyelenggara(nama="Dinas Dukcapil", dibentuk=date(2008, 7, 1))
_PERTAMA: Final = former(
    dibahas=date(2013, 1, 14),
    disusun=date(2013, 2, 4),
    ditetapkan=date(2013, 4, 1),
    diterapkan=date(2013, 4, 30),
)

BELUM_MEMILIKI: Final = Rule(
    id="PP96-P50-1-a",
    name="standar-pertama-penyelenggara-lama",
    subject=Penyelenggaraan,
    citation=PP.pasal(50, ayat=1, huruf="a"),
    title=Text(
        "Penyelenggara lama yang belum memiliki standar menerapkannya dalam enam bulan",
        "A provider that had no standard applies one within six months",
    ),
    messages=_OLDEST,
    applies=Text(
        "Penyelenggara yang ada pada 30 Oktober 2012 dan belum memiliki standar",
        "A provider that was there on 30 October 2012 and had no standard",
    ),
    check=_belum_memiliki,
    lawful=Penyelenggaraan(penyelenggara=_LAMA, standar=(_PERTAMA,)),
    unlawful=Penyelenggaraan(penyelenggara=_LAMA, standar=()),
)


# Pasal 50 ayat (1) huruf b: whoever has standards adapts them to the regulation and brings them
# into effect within six months of the entry into force.
def _telah_memiliki(riwayat: RiwayatStandar, context: Context) -> Iterator[Remark]:
    old = next((one for one in riwayat.versi if one.berlaku.covers(BERLAKU)), None)
    if old is None or old.berlaku.start == BERLAKU:
        yield not_applicable()
        return
    days = [one.berlaku.start for one in riwayat.versi if one.berlaku.start > BERLAKU]
    # A review that kept the old text is as good an answer as a new version.
    days += [one.tanggal for one in old.standar.peninjauan_ulang if one.tanggal >= BERLAKU]
    for one in context.in_time(PENYESUAIAN_STANDAR, BERLAKU, min(days, default=None), at="versi"):
        yield review("belum-jelas", at="versi", batas=named(one, "batas"))


_RIWAYAT: Final = RiwayatStandar.dari(
    (
        Validity(date(2011, 1, 3), date(2013, 4, 30)),
        former(
            dibahas=date(2010, 10, 11),
            disusun=date(2010, 11, 8),
            ditetapkan=date(2010, 12, 13),
            diterapkan=date(2011, 1, 3),
        ),
    ),
    (Validity(date(2013, 4, 30)), _PERTAMA),
)

TELAH_MEMILIKI: Final = Rule(
    id="PP96-P50-1-b",
    name="penyesuaian-standar-lama",
    subject=RiwayatStandar,
    citation=PP.pasal(50, ayat=1, huruf="b"),
    title=Text(
        "Standar lama disesuaikan dan diberlakukan dalam enam bulan",
        "Standards that were there are adapted and brought into effect within six months",
    ),
    messages=templates(
        belum_jelas=Text(
            "Sampai {batas} standar lama tidak tercatat disesuaikan; apakah sudah sesuai?",
            "By {batas} the old standard was not adapted, as recorded; was it in order already?",
        )
    ),
    applies=Text(
        "Standar yang sudah berlaku sebelum 30 Oktober 2012",
        "A standard that counted before 30 October 2012",
    ),
    check=_telah_memiliki,
    lawful=_RIWAYAT,
    unlawful=RiwayatStandar(versi=_RIWAYAT.versi[:1]),
)


# Pasal 50 ayat (2): whoever is formed afterwards draws up, adopts and applies standards within six
# months of the forming of the service unit, unit by unit.
def _baru(whole: Penyelenggaraan, context: Context) -> Iterator[Remark]:
    provider, standar = whole.penyelenggara, whole.standar
    if provider is None or _was_there(provider) is not False:
        yield not_applicable()
    elif standar is None:
        yield unrecorded(_STANDARDS, at="standar")
    elif not provider.satuan_kerja:
        yield unrecorded(_UNITS, at="penyelenggara.satuan_kerja")
    else:
        for i, unit in enumerate(provider.satuan_kerja):
            own = tuple(
                one
                for one in standar
                if one.satuan_kerja is None or one.satuan_kerja.nama == unit.nama
            )
            if unit.dibentuk is None:
                yield unrecorded(_UNIT_FORMED, at=f"penyelenggara.satuan_kerja[{i}].dibentuk")
            elif standar and not own:
                yield unrecorded(
                    Text("standar {unit}", "any standard of {unit}").format(unit=unit.nama),
                    at="standar",
                )
            else:
                at = f"penyelenggara.satuan_kerja[{i}]"
                yield from _first(context, PENYUSUNAN_STANDAR_BARU, unit.dibentuk, own, at)


_UNITS: Final = Text("satuan kerja penyelenggara", "the service units")
_UNIT_FORMED: Final = Text("hari satuan kerja terbentuk", "when the unit was formed")
_BARU: Final = Penyelenggara(
    nama="Badan Baru",
    dibentuk=date(2025, 8, 1),
    satuan_kerja=(SatuanKerja(nama="UPT Baru", dibentuk=date(2025, 8, 25)),),
)

BARU: Final = Rule(
    id="PP96-P50-2",
    name="standar-pertama-penyelenggara-baru",
    subject=Penyelenggaraan,
    citation=PP.pasal(50, ayat=2),
    title=Text(
        "Penyelenggara baru menerapkan standar dalam enam bulan sejak satuan kerjanya terbentuk",
        "A new provider applies standards within six months of its unit being formed",
    ),
    messages=_OLDEST,
    applies=Text(
        "Penyelenggara yang dibentuk sesudah 30 Oktober 2012",
        "A provider formed after 30 October 2012",
    ),
    check=_baru,
    lawful=Penyelenggaraan(penyelenggara=_BARU, standar=(STANDAR_BERURUTAN,)),
    unlawful=Penyelenggaraan(penyelenggara=_BARU, standar=()),
)

RULES: Final[tuple[AnyRule, ...]] = (BELUM_MEMILIKI, TELAH_MEMILIKI, BARU)
"""The rules of Pasal 50, in article order."""
