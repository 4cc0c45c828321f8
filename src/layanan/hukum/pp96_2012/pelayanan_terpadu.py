"""Integrated services, and the authority of one door: PP 96/2012 Pasal 13-16.

One door rests on authority handed over (Pasal 15, 16), one roof on officers assigned (Pasal 17 to
19, in `penugasan`), and each rule says which of them it concerns. Authority may come from several
givers, and from one giver in several decrees: what one giver handed over is taken together.

Readings. "Beberapa" is more than one. Pasal 16 ayat (3) huruf c and d tell two ways of signing one
document apart, in the giver's name and in one's own: without both of them nobody can sign, without
one of them a person has to say whether the other is enough.
"""

from collections.abc import Iterable, Iterator
from datetime import date
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
from layanan.hukum.attest import MESSAGES, judged
from layanan.hukum.contoh_terpadu import SATU_ATAP, SATU_PINTU
from layanan.model.atestasi import Atestasi
from layanan.model.pelayanan_terpadu import (
    BentukTerpadu,
    PelayananTerpadu,
    PelimpahanWewenang,
    PemberiWewenang,
    WewenangSatuPintu,
)
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.rule import AnyRule, Example, Rule, templates
from layanan.text import Text

__all__ = ["RULES"]

_ONE_DOOR: Final = Text("Pelayanan terpadu satu pintu", "An integrated service through one door")


def _handed(terpadu: PelayananTerpadu, *changes: PelimpahanWewenang) -> PelayananTerpadu:
    return evolve(terpadu, pelimpahan=changes)


# Pasal 13 huruf a to f: by principles that no data can show; for each kind of system alike.
def _prinsip(_: PelayananTerpadu, context: Context) -> Iterator[Remark]:
    return judged((), PP.pasal(13), _PRINCIPLES, context, at="")


_PRINCIPLES: Final = Text(
    "Pelayanan terpadu dilaksanakan dengan prinsip huruf a sampai f",
    "The integrated service is run by the principles of letters a to f",
)
_MENURUT_PRINSIP: Final = Atestasi(
    tanggal=date(2026, 2, 2),
    peran="Inspektur",
    kutipan=PP.pasal(13),
    pernyataan="Sesuai keenam prinsip menurut hasil pemeriksaan.",
)

PRINSIP: Final = Rule(
    id="PP96-P13",
    name="prinsip-pelayanan-terpadu",
    subject=PelayananTerpadu,
    citation=PP.pasal(13),
    title=_PRINCIPLES,
    messages=MESSAGES,
    check=_prinsip,
    lawful=Example(SATU_PINTU, within=(Penyelenggaraan(atestasi=(_MENURUT_PRINSIP,)),)),
    unlawful=Example(
        SATU_PINTU,
        within=(Penyelenggaraan(atestasi=(evolve(_MENURUT_PRINSIP, terpenuhi=False),)),),
    ),
)


# Pasal 14 ayat (1): several kinds of service, in one process and one place, by the standards. One
# roof may also join several organisations (Pasal 17: "dan/atau").
def _menyatukan(terpadu: PelayananTerpadu, _: Context) -> Iterator[Remark]:
    kinds, bodies = set(terpadu.jenis_pelayanan), set(terpadu.organisasi)
    roof = terpadu.bentuk is BentukTerpadu.SATU_ATAP
    if not (len(kinds) > 1 or (roof and len(bodies) > 1)):
        if not kinds:
            yield unrecorded(_KINDS, at="jenis_pelayanan")
        elif roof and not bodies:
            yield unrecorded(_BODIES, at="organisasi")
        else:
            yield fail(at="jenis_pelayanan")
    if terpadu.sesuai_standar is None:
        yield unrecorded(
            Text("kesesuaian dengan standar pelayanan", "whether it follows the standards"),
            at="sesuai_standar",
        )
    elif not terpadu.sesuai_standar:
        yield fail("tanpa-standar", at="sesuai_standar")


_KINDS: Final = Text("jenis pelayanan yang dipadukan", "the services it joins")
_BODIES: Final = Text("organisasi yang ikut serta", "the organisations that take part")

MENYATUKAN: Final = Rule(
    id="PP96-P14-1",
    name="terpadu-beberapa-jenis-pelayanan",
    subject=PelayananTerpadu,
    citation=PP.pasal(14, ayat=1),
    title=Text(
        "Pelayanan terpadu menyatukan beberapa jenis pelayanan sesuai standar",
        "An integrated service joins several kinds of service, by their standards",
    ),
    message=Text("Hanya satu yang dipadukan", "It joins only one"),
    messages=templates(
        tanpa_standar=Text(
            "Tidak dilakukan sesuai standar pelayanan", "It does not follow the service standards"
        )
    ),
    check=_menyatukan,
    lawful=SATU_PINTU,
    unlawful=evolve(SATU_PINTU, jenis_pelayanan=("izin lokasi",)),
)


# Pasal 15 ayat (2): licences and other documents of investment go through one door. Under one roof
# they are in order only if the provider has a door as well. A virtual service may itself be that
# door, which the text does not say.
def _penanaman_modal(terpadu: PelayananTerpadu, context: Context) -> Iterator[Remark]:
    if terpadu.bentuk is BentukTerpadu.SATU_PINTU or terpadu.penanaman_modal is False:
        if terpadu.penanaman_modal is not True:
            yield not_applicable()
        return
    if terpadu.penanaman_modal is None:
        yield unrecorded(_INVESTMENT, at="penanaman_modal")
        return
    whole = context.enclosing(Penyelenggaraan)
    others = None if whole is None else whole.pelayanan_terpadu
    doors = [one.penanaman_modal for one in others or () if one.bentuk is BentukTerpadu.SATU_PINTU]
    if True in doors:
        return
    if others is None or None in doors or terpadu.bentuk is BentukTerpadu.VIRTUAL:
        yield review("pintu-lain", at="bentuk", bentuk=terpadu.bentuk.text)
    else:
        yield fail(at="bentuk", bentuk=terpadu.bentuk.text)


_INVESTMENT: Final = Text(
    "apakah perizinan penanaman modal termasuk", "whether licences of investment are among them"
)
_ATAP_MODAL: Final = evolve(SATU_ATAP, penanaman_modal=True)

PENANAMAN_MODAL: Final = Rule(
    id="PP96-P15-2",
    name="penanaman-modal-satu-pintu",
    subject=PelayananTerpadu,
    citation=PP.pasal(15, ayat=2),
    title=Text(
        "Perizinan dan nonperizinan penanaman modal dilayani melalui satu pintu",
        "Licences and other documents of investment go through one door",
    ),
    message=Text(
        "Penanaman modal dilayani melalui {bentuk}, bukan satu pintu",
        "Investment is served through {bentuk}, not through one door",
    ),
    messages=templates(
        pintu_lain=Text(
            "Penanaman modal dilayani melalui {bentuk}; adakah satu pintu untuknya?",
            "Investment is served through {bentuk}; is there a door for it?",
        )
    ),
    applies=Text("Pelayanan terpadu bidang penanaman modal", "An integrated service of investment"),
    check=_penanaman_modal,
    lawful=SATU_PINTU,
    unlawful=Example(_ATAP_MODAL, within=(Penyelenggaraan(pelayanan_terpadu=(_ATAP_MODAL,)),)),
)


# Pasal 16 ayat (1) huruf a to d: one door rests on authority delegated or transferred, by one of
# four, to the head of the unit that runs it.
def _dasar_wewenang(terpadu: PelayananTerpadu, _: Context) -> Iterator[Remark]:
    if terpadu.bentuk is not BentukTerpadu.SATU_PINTU:
        yield not_applicable()
    elif not terpadu.pelimpahan:
        yield unrecorded(_AUTHORITY, at="pelimpahan")
    for i, one in enumerate(_of_one_door(terpadu)):
        for name, what in _GROUNDS:
            if not getattr(one, name):
                yield unrecorded(what, at=f"pelimpahan[{i}].{name}")


def _of_one_door(terpadu: PelayananTerpadu) -> tuple[PelimpahanWewenang, ...]:
    return terpadu.pelimpahan if terpadu.bentuk is BentukTerpadu.SATU_PINTU else ()


_AUTHORITY: Final = Text(
    "pendelegasian atau pelimpahan wewenang", "the delegation or transfer of authority"
)
_GROUNDS: Final = (
    ("cara", Text("didelegasikan atau dilimpahkan", "whether it is delegated or transferred")),
    ("pemberi", Text("pemberi wewenang", "who hands over the authority")),
    ("penerima", Text("satuan kerja penerima wewenang", "the unit that receives it")),
)

DASAR_WEWENANG: Final = Rule(
    id="PP96-P16-1",
    name="wewenang-satu-pintu-diberikan",
    subject=PelayananTerpadu,
    citation=PP.pasal(16, ayat=1),
    title=Text(
        "Satu pintu berdasar pada wewenang yang didelegasikan atau dilimpahkan",
        "One door rests on authority delegated or transferred",
    ),
    applies=_ONE_DOOR,
    check=_dasar_wewenang,
    lawful=SATU_PINTU,
    unlawful=_handed(SATU_PINTU, evolve(SATU_PINTU.pelimpahan[0], pemberi=None)),
)


# Pasal 16 ayat (2): by a decree of whoever hands it over.
def _keputusan(terpadu: PelayananTerpadu, _: Context) -> Iterator[Remark]:
    handed = _of_one_door(terpadu)
    if not handed:
        yield not_applicable()
    for i, one in enumerate(handed):
        if not one.keputusan.strip():
            yield unrecorded(
                Text("keputusan yang menetapkannya", "the decree that does it"),
                at=f"pelimpahan[{i}].keputusan",
            )
        if one.ditetapkan is None:
            yield unrecorded(
                Text("hari keputusan ditetapkan", "the day of the decree"),
                at=f"pelimpahan[{i}].ditetapkan",
            )


KEPUTUSAN: Final = Rule(
    id="PP96-P16-2",
    name="keputusan-pelimpahan",
    subject=PelayananTerpadu,
    citation=PP.pasal(16, ayat=2),
    title=Text(
        "Pendelegasian atau pelimpahan wewenang ditetapkan dengan keputusan",
        "Authority is delegated or transferred by decree",
    ),
    applies=Text("Satu pintu yang diberi wewenang", "One door that was handed authority"),
    check=_keputusan,
    lawful=SATU_PINTU,
    unlawful=_handed(SATU_PINTU, evolve(SATU_PINTU.pelimpahan[0], keputusan="")),
)


def _by_giver(
    terpadu: PelayananTerpadu,
) -> Iterable[tuple[Text, tuple[PelimpahanWewenang, ...]]]:
    """What each giver handed over, all decrees together; a giver not recorded stands alone."""
    given: dict[object, list[PelimpahanWewenang]] = {}
    for i, one in enumerate(_of_one_door(terpadu)):
        given.setdefault(i if one.pemberi is None else one.pemberi, []).append(one)
    for handed in given.values():
        giver = handed[0].pemberi
        yield _SOMEBODY if giver is None else giver.text, tuple(handed)


_SOMEBODY: Final = Text("pemberi yang tidak tercatat", "a giver who is not recorded")
_SIGNING: Final = (WewenangSatuPintu.PERSETUJUAN_ATAS_NAMA, WewenangSatuPintu.PERSETUJUAN_SENDIRI)


# Pasal 16 ayat (3) huruf a to f: what the authority takes in.
def _wewenang(terpadu: PelayananTerpadu, _: Context) -> Iterator[Remark]:
    groups = tuple(_by_giver(terpadu))
    if not groups:
        yield not_applicable()
    for giver, handed in groups:
        if not all(one.wewenang for one in handed):
            yield unrecorded(
                Text("wewenang dari {pemberi}", "the authority from {pemberi}").format(
                    pemberi=giver
                ),
                at="pelimpahan",
            )
            continue
        held = frozenset[WewenangSatuPintu]().union(*(one.wewenang for one in handed))
        either = not held.isdisjoint(_SIGNING)
        for item in WewenangSatuPintu:
            if item not in held:
                lacks = review if either and item in _SIGNING else fail
                yield lacks(at="pelimpahan", pemberi=giver, wewenang=item.text, huruf=item.huruf)


WEWENANG: Final = Rule(
    id="PP96-P16-3",
    name="lingkup-wewenang-satu-pintu",
    subject=PelayananTerpadu,
    citation=PP.pasal(16, ayat=3),
    title=Text(
        "Wewenang satu pintu meliputi huruf a sampai f",
        "The authority of one door takes in letters a to f",
    ),
    message=Text(
        "Wewenang dari {pemberi} tidak meliputi {wewenang} (huruf {huruf})",
        "The authority from {pemberi} does not take in: {wewenang} (huruf {huruf})",
    ),
    applies=Text("Satu pintu yang diberi wewenang", "One door that was handed authority"),
    check=_wewenang,
    lawful=SATU_PINTU,
    unlawful=_handed(
        SATU_PINTU,
        evolve(
            SATU_PINTU.pelimpahan[0],
            wewenang=frozenset(WewenangSatuPintu) - {WewenangSatuPintu.PENETAPAN_STANDAR},
        ),
    ),
)


# Pasal 16 ayat (4): ministers, heads of non-ministerial agencies, governors, regents and mayors
# delegate *all* authority to approve and sign in investment. Of the heads in huruf a it names two
# kinds, which the record does not tell from the others; corporations it does not name.
def _seluruhnya(terpadu: PelayananTerpadu, _: Context) -> Iterator[Remark]:
    concerned = False
    for giver, handed in _by_giver(terpadu):
        pemberi = handed[0].pemberi
        whole = {one.penanaman_modal_seluruhnya for one in handed}
        if (
            pemberi is None
            or pemberi is PemberiWewenang.PIMPINAN_KORPORASI
            or terpadu.penanaman_modal is not True
        ):
            continue
        concerned = True
        if True in whole:
            continue
        if None in whole:
            yield unrecorded(
                Text(
                    "seluruh wewenang penanaman modal dari {pemberi}",
                    "whether {pemberi} delegated all authority in investment",
                ).format(pemberi=giver),
                at="pelimpahan",
            )
        elif pemberi is PemberiWewenang.PIMPINAN_LEMBAGA:
            yield review("pimpinan-lembaga", at="pelimpahan")
        else:
            yield fail(at="pelimpahan", pemberi=giver)
    if not concerned:
        yield not_applicable()


SELURUHNYA: Final = Rule(
    id="PP96-P16-4",
    name="pendelegasian-penuh-penanaman-modal",
    subject=PelayananTerpadu,
    citation=PP.pasal(16, ayat=4),
    title=Text(
        "Seluruh wewenang perizinan penanaman modal didelegasikan kepada satu pintu",
        "All authority over licences of investment is delegated to one door",
    ),
    message=Text(
        "Wewenang penanaman modal dari {pemberi} tidak didelegasikan seluruhnya",
        "Not all authority in investment is delegated by {pemberi}",
    ),
    messages=templates(
        pimpinan_lembaga=Text(
            "Tidak seluruhnya; wajib bila pemberinya pimpinan kementerian atau lembaga pemerintah "
            "nonkementerian",
            "Not all; a duty if the giver heads a ministry or a non-ministerial agency",
        )
    ),
    applies=Text(
        "Satu pintu bidang penanaman modal dengan wewenang dari pemerintah",
        "One door of investment, with authority from government",
    ),
    check=_seluruhnya,
    lawful=SATU_PINTU,
    unlawful=_handed(
        SATU_PINTU, evolve(SATU_PINTU.pelimpahan[0], penanaman_modal_seluruhnya=False)
    ),
)


RULES: Final[tuple[AnyRule, ...]] = (
    PRINSIP,
    MENYATUKAN,
    PENANAMAN_MODAL,
    DASAR_WEWENANG,
    KEPUTUSAN,
    WEWENANG,
    SELURUHNYA,
)
"""The rules of Pasal 13-16, in article order."""
