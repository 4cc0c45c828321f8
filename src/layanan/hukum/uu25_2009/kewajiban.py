"""What providers may refuse and must do: UU 25/2009 Pasal 14 huruf e and Pasal 15.

Some of the twelve duties leave traces in the record: standards, declarations, officers, facilities,
fees. Where the record shows a breach it is one; what it leaves open a statement by somebody in
authority settles. The other duties nobody but such a person can vouch for.
"""

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
    not_applicable,
    review,
    unrecorded,
)
from layanan.hukum.attest import MESSAGES, attested, beside, judged, settled, statements
from layanan.hukum.contoh import STANDAR
from layanan.hukum.uu25_2009 import sesuai_standar
from layanan.hukum.uu25_2009.standar import overdue
from layanan.model.atestasi import Atestasi
from layanan.model.hak_kewajiban import KewajibanPenyelenggara
from layanan.model.pelaksana import Kompetensi, Pelaksana
from layanan.model.pelayanan import Pelayanan
from layanan.model.pengelolaan import KompetensiPelaksana, SaranaPrasarana
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.model.peristiwa import JenisPeristiwaPermohonan
from layanan.model.permohonan import Penolakan, Permohonan
from layanan.model.standar import StandarPelayanan
from layanan.rule import AnyRule, Rule, templates
from layanan.text import Text

__all__ = ["RULES"]

_PERMOHONAN: Final = Permohonan(
    pelayanan="KTP-el",
    penolakan=Penolakan(tanggal=date(2026, 2, 9), dasar=(UU.pasal(14, huruf="e"),)),
)


# Pasal 14 huruf e: a request that is contrary to legislation may be refused. A requirement of the
# standard that is not met is another ground: the public has to meet it (Pasal 19 huruf a).
def _penolakan(permohonan: Permohonan, _: Context) -> Iterator[Remark]:
    refusal = permohonan.penolakan
    if refusal is None:
        refused = JenisPeristiwaPermohonan.DITOLAK
        if any(one.jenis is refused for one in permohonan.peristiwa):
            yield unrecorded(_GROUND, at="penolakan")
        else:
            yield not_applicable()
    elif not refusal.dasar:
        if refusal.persyaratan:
            yield not_applicable("persyaratan", at="penolakan.persyaratan")
        else:
            yield unrecorded(_GROUND, at="penolakan.dasar")


_GROUND: Final = Text(
    "peraturan yang bertentangan dengan permintaan", "the legislation the request is contrary to"
)

PENOLAKAN: Final = Rule(
    id="UU25-P14-e",
    name="penolakan-berdasar-peraturan",
    subject=Permohonan,
    citation=UU.pasal(14, huruf="e"),
    title=Text(
        "Permintaan yang ditolak bertentangan dengan peraturan perundang-undangan",
        "A request that is refused is contrary to legislation",
    ),
    messages=templates(
        persyaratan=Text(
            "Ditolak karena persyaratan standar tidak dipenuhi",
            "Refused because a requirement of the standard is not met",
        )
    ),
    applies=Text("Permohonan yang ditolak", "An application that was refused"),
    check=_penolakan,
    lawful=_PERMOHONAN,
    unlawful=evolve(_PERMOHONAN, penolakan=Penolakan(alasan="belum dapat diproses")),
)

_PELAKSANA: Final = Pelaksana(
    jabatan="Petugas loket",
    kompetensi=(Kompetensi(uraian="Memahami administrasi kependudukan"),),
)
_LENGKAP: Final = Penyelenggaraan(
    pelayanan=(Pelayanan(nama="Akta Kelahiran"),),
    standar=(STANDAR,),
    pelaksana=(_PELAKSANA,),
)


def _every(whole: Penyelenggaraan) -> Iterator[tuple[str, StandarPelayanan]]:
    """Each standard, with its place."""
    for i, standar in enumerate(whole.standar or ()):
        yield f"standar[{i}]", standar


_STANDARDS: Final = Text("standar pelayanan", "the service standards")


# Pasal 15 huruf a, PP 96/2012 Pasal 22 ayat (1): draws up and adopts standards, for every service.
def _standar(whole: Penyelenggaraan, context: Context) -> Iterator[Remark]:
    if whole.standar is None:
        yield unrecorded(_STANDARDS, at="standar")
        return
    if not whole.standar:
        yield fail("tanpa-standar", at="standar")
        return
    for at, standar in _every(whole):
        if standar.ditetapkan is None:
            yield unrecorded(_ADOPTION.format(nama=standar.nama), at=f"{at}.ditetapkan")
        elif standar.ditetapkan > context.today:
            yield review(at=f"{at}.ditetapkan", nama=standar.nama, tanggal=standar.ditetapkan)
    covered = {_key(name) for standar in whole.standar for name in _names(standar)}
    for i, pelayanan in enumerate(whole.pelayanan or ()):
        if _key(pelayanan.nama) not in covered:
            yield review("tanpa-nama", at=f"pelayanan[{i}]", nama=pelayanan.nama)


_ADOPTION: Final = Text("penetapan standar {nama}", "the adoption of the standard {nama}")


def _names(standar: StandarPelayanan) -> Iterator[str]:
    yield standar.nama
    if standar.pelayanan is not None:
        yield standar.pelayanan.nama


def _key(name: str) -> str:
    """A name as two spellings of it compare."""
    return " ".join(name.casefold().split())


STANDAR_DITETAPKAN: Final = Rule(
    id="UU25-P15-a",
    name="standar-ditetapkan",
    subject=Penyelenggaraan,
    citation=UU.pasal(15, huruf="a"),
    also=(PP.pasal(22, ayat=1),),
    title=Text(
        "Setiap pelayanan mempunyai standar yang disusun dan ditetapkan",
        "Every service has a standard that was drawn up and adopted",
    ),
    message=Text(
        "Standar {nama} baru ditetapkan pada {tanggal}",
        "The standard {nama} is adopted only on {tanggal}",
    ),
    messages=templates(
        tanpa_standar=Text(
            "Tercatat tidak ada standar pelayanan", "It is recorded that there are no standards"
        ),
        tanpa_nama=Text(
            "Tidak ada standar bernama {nama}; mungkin tercatat dengan nama lain",
            "No standard is called {nama}; it may be recorded under another name",
        ),
    ),
    check=_standar,
    lawful=_LENGKAP,
    unlawful=evolve(_LENGKAP, standar=()),
)


# Pasal 15 huruf b: draws up, adopts and publishes the declaration, of every standard.
def _maklumat(whole: Penyelenggaraan, context: Context) -> Iterator[Remark]:
    if whole.standar is None:
        yield unrecorded(_STANDARDS, at="standar")
    elif not whole.standar:
        yield not_applicable()
    for at, standar in _every(whole):
        maklumat = standar.maklumat
        if maklumat is None:
            yield unrecorded(_DECLARATION.format(nama=standar.nama), at=f"{at}.maklumat")
        elif maklumat.ditetapkan is None or maklumat.ditetapkan > context.today:
            yield unrecorded(_DECLARED.format(nama=standar.nama), at=f"{at}.maklumat.ditetapkan")
        elif maklumat.publikasi is None:
            yield unrecorded(_PUBLISHED.format(nama=standar.nama), at=f"{at}.maklumat.publikasi")
        elif not maklumat.publikasi:
            judge = fail if overdue(maklumat.ditetapkan, context) else review
            yield judge(
                at=f"{at}.maklumat.publikasi", nama=standar.nama, tanggal=maklumat.ditetapkan
            )


_DECLARATION: Final = Text("maklumat standar {nama}", "the declaration of the standard {nama}")
_DECLARED: Final = Text(
    "penetapan maklumat standar {nama}", "the adoption of the declaration of {nama}"
)
_PUBLISHED: Final = Text(
    "publikasi maklumat standar {nama}", "the publication of the declaration of {nama}"
)

MAKLUMAT: Final = Rule(
    id="UU25-P15-b",
    name="maklumat-setiap-standar",
    subject=Penyelenggaraan,
    citation=UU.pasal(15, huruf="b"),
    title=Text(
        "Maklumat setiap standar disusun, ditetapkan, dan dipublikasikan",
        "The declaration of every standard was drawn up, adopted and published",
    ),
    message=Text(
        "Maklumat {nama} ditetapkan pada {tanggal} dan tercatat tidak dipublikasikan",
        "The declaration of {nama} was adopted on {tanggal} and is recorded as not published",
    ),
    applies=Text("Penyelenggara yang mempunyai standar", "A provider that has standards"),
    check=_maklumat,
    lawful=_LENGKAP,
    unlawful=evolve(
        _LENGKAP,
        standar=(
            evolve(STANDAR, maklumat=STANDAR.maklumat and evolve(STANDAR.maklumat, publikasi=())),
        ),
    ),
)


# Pasal 15 huruf c: posts competent officers. What the standards ask is compared with what officers
# hold word by word; other words may say the same, so a gap is for a person to look at.
def _kompeten(whole: Penyelenggaraan, context: Context) -> Iterator[Remark]:
    said = judged(statements(whole), UU.pasal(15, huruf="c"), PELAKSANA_KOMPETEN.title, context)
    return settled(_competence(whole), said)


def _competence(whole: Penyelenggaraan) -> Iterator[Remark]:
    if whole.pelaksana is None:
        yield unrecorded(Text("pelaksana", "its officers"), at="pelaksana")
        return
    if not whole.pelaksana:
        yield fail("tanpa-pelaksana", at="pelaksana")
        return
    for i, pelaksana in enumerate(whole.pelaksana):
        if not pelaksana.kompetensi:
            yield unrecorded(
                Text("kompetensi pelaksana", "the competence of the officer"),
                at=f"pelaksana[{i}].kompetensi",
            )
    held = {_key(one.uraian) for each in whole.pelaksana for one in each.kompetensi}
    for at, standar in _every(whole):
        asked = standar.kompetensi_pelaksana
        for one in asked.kompetensi if isinstance(asked, KompetensiPelaksana) else ():
            if _key(one.uraian) not in held:
                yield review(at=f"{at}.kompetensi_pelaksana", kompetensi=one.uraian)


PELAKSANA_KOMPETEN: Final = Rule(
    id="UU25-P15-c",
    name="pelaksana-kompeten",
    subject=Penyelenggaraan,
    citation=UU.pasal(15, huruf="c"),
    title=Text("Pelaksana yang ditempatkan kompeten", "The officers posted are competent"),
    message=Text(
        "Tidak ada pelaksana yang tercatat: {kompetensi}",
        "No officer is recorded with: {kompetensi}",
    ),
    messages=(
        *MESSAGES,
        *templates(
            tanpa_pelaksana=Text(
                "Tercatat tidak ada pelaksana", "It is recorded that there are no officers"
            )
        ),
    ),
    check=_kompeten,
    lawful=_LENGKAP,
    unlawful=evolve(_LENGKAP, pelaksana=()),
)


# Pasal 15 huruf d: provides facilities that make adequate service possible. A standard names them;
# whether they are there and adequate is for a person to say.
def _sarana(whole: Penyelenggaraan, context: Context) -> Iterator[Remark]:
    said = judged(statements(whole), UU.pasal(15, huruf="d"), SARANA.title, context)
    return beside(_facilities(whole), said)


def _facilities(whole: Penyelenggaraan) -> Iterator[Remark]:
    if whole.standar is None:
        yield unrecorded(_STANDARDS, at="standar")
    for at, standar in _every(whole):
        if not isinstance(standar.sarana_prasarana, SaranaPrasarana):
            yield unrecorded(_NAMED.format(nama=standar.nama), at=f"{at}.sarana_prasarana")


_NAMED: Final = Text(
    "sarana, prasarana, dan/atau fasilitas untuk {nama}", "the facilities for {nama}"
)
_MEMADAI: Final = Atestasi(
    tanggal=date(2026, 1, 5),
    peran="Inspektur",
    kutipan=UU.pasal(15, huruf="d"),
    pernyataan="Loket, ruang tunggu, dan jalur kursi roda memadai.",
)

SARANA: Final = Rule(
    id="UU25-P15-d",
    name="penyediaan-sarana",
    subject=Penyelenggaraan,
    citation=UU.pasal(15, huruf="d"),
    title=Text(
        "Sarana, prasarana, dan/atau fasilitas pelayanan yang memadai disediakan",
        "Facilities that make adequate service possible are provided",
    ),
    messages=MESSAGES,
    check=_sarana,
    lawful=evolve(_LENGKAP, atestasi=(_MEMADAI,)),
    unlawful=evolve(_LENGKAP, atestasi=(evolve(_MEMADAI, terpenuhi=False),)),
)


def _vouched(kewajiban: KewajibanPenyelenggara, english: str) -> Rule[Penyelenggaraan]:
    words = kewajiban.text.id
    return attested(
        id=f"UU25-P15-{kewajiban.huruf}",
        name=f"kewajiban-{kewajiban.value.replace('_', '-')}",
        citation=kewajiban.citation,
        title=Text(f"Penyelenggara {words}", english),
    )


# Pasal 15 huruf e to l: what only a person can vouch for.
_K: Final = KewajibanPenyelenggara
BERKUALITAS: Final = _vouched(
    _K.BERKUALITAS, "The provider gives service of quality according to the principles"
)
SESUAI_STANDAR: Final = _vouched(_K.SESUAI_STANDAR, "The provider serves according to the standard")
PERNYATAAN: Final = (
    _vouched(_K.BERPARTISIPASI, "The provider takes an active part in, and obeys, legislation"),
    _vouched(_K.PERTANGGUNGJAWABAN, "The provider accounts for the service given"),
    _vouched(
        _K.MEMBANTU_MASYARAKAT, "The provider helps the public know its rights and responsibilities"
    ),
    _vouched(
        _K.PENGELOLAAN_ORGANISASI, "The provider is responsible for managing its organisation"
    ),
    _vouched(_K.MENGUNDURKAN_DIRI, "An account is given on resigning or giving up a post"),
    _vouched(_K.MEMENUHI_PANGGILAN, "The provider answers a lawful summons or order"),
)

RULES: Final[tuple[AnyRule, ...]] = (
    PENOLAKAN,
    STANDAR_DITETAPKAN,
    MAKLUMAT,
    PELAKSANA_KOMPETEN,
    SARANA,
    BERKUALITAS,
    SESUAI_STANDAR,
    *sesuai_standar.RULES,
    *PERNYATAAN,
)
"""The rules of Pasal 14 and 15, in article order."""
