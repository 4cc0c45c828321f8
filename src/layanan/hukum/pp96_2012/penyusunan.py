"""How a standard is drafted and discussed: PP 96/2012 Pasal 22-26.

The rules judge a `Penyusunan` and its parts, with or without the standard that came of it, so that
a draft can be checked while it is being made. A step that is not recorded is a gap in the record
once a later step is; before that it is simply still to come. What publication, comments and
improvement have to keep to is in `publikasi_rancangan`.
"""

from collections.abc import Iterator
from datetime import date
from functools import partial
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
from layanan.finding import Outcome
from layanan.hukum.attest import MESSAGES, judged
from layanan.hukum.contoh import PESERTA
from layanan.hukum.contoh_penyusunan import BERURUTAN, RANCANGAN
from layanan.hukum.peserta import MESSAGES as PART
from layanan.hukum.peserta import taking_part
from layanan.hukum.pp96_2012.langkah import adopted, since_force, steps
from layanan.model.komponen import Komponen
from layanan.model.maklumat import Publikasi
from layanan.model.penyusunan import (
    BeritaAcara,
    GolonganPeserta,
    KemampuanPenyelenggara,
    Pembahasan,
    Penyusunan,
    Perbaikan,
    Peserta,
    Rancangan,
    UnsurKemampuan,
)
from layanan.rule import AnyRule, Rule, templates
from layanan.text import Text

__all__ = ["RULES"]


# Pasal 22 ayat (2): drawn up with regard to the technical provisions that exist.
def _ketentuan_teknis(rancangan: Rancangan, _: Context) -> Iterator[Remark]:
    if not rancangan.ketentuan_teknis:
        yield unrecorded(
            Text(
                "ketentuan teknis yang diacu, atau bahwa tidak ada",
                "the technical provisions it follows, or that there are none",
            ),
            at="ketentuan_teknis",
        )


KETENTUAN_TEKNIS: Final = Rule(
    id="PP96-P22-2",
    name="ketentuan-teknis-diacu",
    subject=Rancangan,
    citation=PP.pasal(22, ayat=2),
    title=Text(
        "Rancangan mengacu pada ketentuan teknis yang telah ditetapkan",
        "The draft follows the technical provisions laid down",
    ),
    check=partial(since_force, _ketentuan_teknis),
    lawful=RANCANGAN,
    unlawful=evolve(RANCANGAN, ketentuan_teknis=()),
)


# Pasal 23 ayat (1): those who take part represent whoever benefits (huruf a) and/or one of the five
# that huruf b names.
def _golongan(peserta: Peserta, _: Context) -> Iterator[Remark]:
    if peserta.unsur is None:
        if peserta.golongan is None:
            yield unrecorded(_REPRESENTED, at="golongan")
        elif peserta.golongan is GolonganPeserta.TOKOH_DAN_ORGANISASI:
            yield unrecorded(_ONE_OF_FIVE, at="unsur")


_REPRESENTED: Final = Text("golongan yang diwakili peserta", "whom the participant represents")
_ONE_OF_FIVE: Final = Text(
    "unsur huruf b yang diwakili peserta", "which of the five of huruf b the participant stands for"
)

GOLONGAN: Final = Rule(
    id="PP96-P23-1",
    name="golongan-peserta",
    subject=Peserta,
    citation=PP.pasal(23, ayat=1),
    title=Text(
        "Peserta mewakili penerima manfaat atau salah satu unsur huruf b",
        "A participant represents those who benefit, or one of the five of huruf b",
    ),
    check=partial(since_force, _golongan),
    lawful=PESERTA[1],
    unlawful=evolve(PESERTA[1], unsur=None),
)


# Pasal 23 ayat (2): chosen with regard to integrity, competence and concern. What is recorded of
# the choice is free text; that something is recorded is all that can be seen.
def _dasar_penetapan(peserta: Peserta, _: Context) -> Iterator[Remark]:
    if not peserta.dasar_penetapan.strip():
        yield unrecorded(
            Text(
                "pertimbangan integritas, kompetensi, dan kepedulian",
                "the regard for integrity, competence and concern",
            ),
            at="dasar_penetapan",
        )


DASAR_PENETAPAN: Final = Rule(
    id="PP96-P23-2",
    name="penetapan-wakil",
    subject=Peserta,
    citation=PP.pasal(23, ayat=2),
    title=Text(
        "Wakil ditetapkan dengan memperhatikan integritas, kompetensi, dan kepedulian",
        "Representatives are chosen for integrity, competence and concern",
    ),
    check=partial(since_force, _dasar_penetapan),
    lawful=PESERTA[0],
    unlawful=evolve(PESERTA[0], dasar_penetapan=""),
)


# Pasal 24 ayat (1): a draft comes first.
def _rancangan(making: Penyusunan, context: Context) -> Iterator[Remark]:
    if making.rancangan is None:
        yield unrecorded(Text("rancangan standar", "the draft standard"), at="rancangan")
        return
    ready = making.rancangan.disiapkan
    if ready is None:
        yield unrecorded(Text("hari rancangan siap", "when it was ready"), at="rancangan.disiapkan")
        return
    later = [(day, step) for at, step, day in steps(making) if at != "rancangan.disiapkan"]
    end = adopted(context)
    if end is not None:
        later.append((end, _ADOPTED))
    day, step = min(later, key=lambda one: one[0], default=(ready, _ADOPTED))
    if day < ready:
        yield fail(at="rancangan.disiapkan", siap=ready, langkah=step, hari=day)


_ADOPTED: Final = Text("standar ditetapkan", "the standard was adopted")

DIDAHULUI_RANCANGAN: Final = Rule(
    id="PP96-P24-1",
    name="didahului-rancangan",
    subject=Penyusunan,
    citation=PP.pasal(24, ayat=1),
    title=Text(
        "Penyusunan didahului penyiapan rancangan", "The making begins with preparing a draft"
    ),
    message=Text(
        "Rancangan baru siap pada {siap}, padahal pada {hari} {langkah}",
        "The draft was ready only on {siap}, but on {hari} {langkah}",
    ),
    check=partial(since_force, _rancangan),
    lawful=BERURUTAN,
    unlawful=evolve(BERURUTAN, rancangan=evolve(RANCANGAN, disiapkan=date(2026, 1, 13))),
)


# Pasal 24 ayat (2): aimed at better service, without burdening the provider. Whether it is can only
# be said by somebody: the drafters in the draft, or an attestation, and a statement that it is not
# outweighs the draft's own words.
def _orientasi(rancangan: Rancangan, context: Context) -> Iterator[Remark]:
    for one in judged((), PP.pasal(24, ayat=2), _AIM, context, at="orientasi"):
        if one.outcome is Outcome.FAIL or not rancangan.orientasi.strip():
            yield one


_AIM: Final = Text(
    "Rancangan berorientasi pada peningkatan kualitas dengan tidak memberatkan penyelenggara",
    "The draft aims at better service without burdening the provider",
)

ORIENTASI: Final = Rule(
    id="PP96-P24-2",
    name="orientasi-rancangan",
    subject=Rancangan,
    citation=PP.pasal(24, ayat=2),
    title=_AIM,
    messages=MESSAGES,
    check=partial(since_force, _orientasi),
    lawful=RANCANGAN,
    unlawful=evolve(RANCANGAN, orientasi=""),
)


# Pasal 25 huruf a to n: what a draft contains at least. The text speaks of the draft "in Pasal 23";
# the draft is in Pasal 24, and is read so.
def _memuat(rancangan: Rancangan, _: Context) -> Iterator[Remark]:
    if rancangan.memuat is None:
        yield unrecorded(Text("isi rancangan", "what the draft contains"), at="memuat")
        return
    for komponen in Komponen:
        if komponen not in rancangan.memuat:
            yield fail(at="memuat", komponen=komponen.text, huruf=komponen.huruf)


MEMUAT: Final = Rule(
    id="PP96-P25",
    name="komponen-rancangan",
    subject=Rancangan,
    citation=PP.pasal(25),
    title=Text(
        "Rancangan memuat empat belas komponen huruf a sampai n",
        "The draft has the fourteen components of letters a to n",
    ),
    message=Text(
        "Rancangan tidak memuat {komponen} (huruf {huruf})",
        "The draft has no {komponen} (huruf {huruf})",
    ),
    check=partial(since_force, _memuat),
    lawful=RANCANGAN,
    unlawful=evolve(RANCANGAN, memuat=frozenset(Komponen) - {Komponen.JUMLAH_PELAKSANA}),
)


def _moved_on(making: Penyusunan, context: Context) -> bool:
    """Whether anything that follows the discussion is recorded."""
    return (
        making.berita_acara is not None
        or isinstance(making.perbaikan, Perbaikan)
        or bool(making.publikasi or making.tanggapan)
        or adopted(context) is not None
    )


# Pasal 26 ayat (1): discussed with the public *and* competent parties, before it is published
# (Pasal 27 ayat (1): "rancangan yang telah dibahas").
def _pembahasan(making: Penyusunan, context: Context) -> Iterator[Remark]:
    talk = making.pembahasan
    if talk is None:
        if _moved_on(making, context):
            yield unrecorded(Text("pembahasan rancangan", "the discussion"), at="pembahasan")
        else:
            yield not_applicable()
        return
    yield from taking_part(making, "pembahasan.peserta")
    shown = max((one.tanggal for one in making.publikasi or () if one.tanggal), default=None)
    begun = min(talk.tanggal, default=None)
    if shown is not None and begun is not None and shown < begun:
        yield fail("belum-dibahas", at="publikasi", terbit=shown, dibahas=begun)


PEMBAHASAN: Final = Rule(
    id="PP96-P26-1",
    name="pembahasan-rancangan",
    subject=Penyusunan,
    citation=PP.pasal(26, ayat=1),
    title=Text(
        "Rancangan dibahas bersama masyarakat dan pihak terkait sebelum dipublikasikan",
        "The draft is discussed with the public and parties concerned before it is published",
    ),
    message=Text(
        "Tidak tercatat diikutsertakan dalam pembahasan: {pihak}",
        "Not recorded as taking part in the discussion: {pihak}",
    ),
    messages=PART
    + templates(
        belum_dibahas=Text(
            "Terakhir dipublikasikan pada {terbit}, sebelum dibahas pada {dibahas}",
            "Last published on {terbit}, before it was discussed on {dibahas}",
        )
    ),
    applies=Text("Rancangan yang sudah sampai pada pembahasan", "A draft that got to discussion"),
    check=partial(since_force, _pembahasan),
    lawful=BERURUTAN,
    unlawful=evolve(BERURUTAN, publikasi=(Publikasi(tanggal=date(2026, 1, 9)),)),
)


# Pasal 26 ayat (2): the ability that was discussed is above all funds, officers and facilities.
def _kemampuan(kemampuan: KemampuanPenyelenggara, _: Context) -> Iterator[Remark]:
    for unsur in UnsurKemampuan:
        if not getattr(kemampuan, unsur.value).strip():
            yield unrecorded(unsur.text, at=unsur.value)


KEMAMPUAN: Final = Rule(
    id="PP96-P26-2",
    name="unsur-kemampuan",
    subject=KemampuanPenyelenggara,
    citation=PP.pasal(26, ayat=2),
    title=Text(
        "Kemampuan yang dibahas mencakup pendanaan, pelaksana, dan sarana",
        "The ability discussed takes in funds, officers and facilities",
    ),
    check=partial(since_force, _kemampuan),
    lawful=KemampuanPenyelenggara(pendanaan="APBD", pelaksana="tiga orang", sarana="dua loket"),
    unlawful=KemampuanPenyelenggara(pendanaan="APBD", sarana="dua loket"),
)


# Pasal 26 ayat (3): what came of the discussion is put down in minutes. Minutes are a paper with a
# signature: Pasal 27 ayat (1) counts from it.
def _berita_acara(making: Penyusunan, context: Context) -> Iterator[Remark]:
    talked = making.pembahasan.tanggal if making.pembahasan else ()
    minutes = making.berita_acara
    if minutes is None:
        if making.pembahasan is None and not _moved_on(making, context):
            yield not_applicable()
        else:
            yield unrecorded(Text("berita acara", "the minutes"), at="berita_acara")
    elif minutes.ditandatangani is None:
        yield unrecorded(
            Text("hari berita acara ditandatangani", "when the minutes were signed"),
            at="berita_acara.ditandatangani",
        )
    elif talked and minutes.ditandatangani < max(talked):
        before = fail if minutes.ditandatangani < min(talked) else review
        yield before(
            at="berita_acara.ditandatangani",
            ditandatangani=minutes.ditandatangani,
            dibahas=max(talked),
        )


DITUANGKAN: Final = Rule(
    id="PP96-P26-3",
    name="berita-acara",
    subject=Penyusunan,
    citation=PP.pasal(26, ayat=3),
    title=Text(
        "Hasil pembahasan dituangkan dalam berita acara",
        "What came of the discussion is put down in minutes",
    ),
    message=Text(
        "Berita acara ditandatangani pada {ditandatangani}, padahal masih dibahas pada {dibahas}",
        "The minutes were signed on {ditandatangani}, but the discussion went on on {dibahas}",
    ),
    applies=Text("Rancangan yang sudah sampai pada pembahasan", "A draft that got to discussion"),
    check=partial(since_force, _berita_acara),
    lawful=BERURUTAN,
    unlawful=evolve(
        BERURUTAN, pembahasan=Pembahasan(tanggal=(date(2026, 1, 13),), peserta=PESERTA)
    ),
)


# Pasal 26 ayat (3): with the attendance list attached. A list that is there is attached.
def _daftar_hadir(minutes: BeritaAcara, _: Context) -> Iterator[Remark]:
    if minutes.daftar_hadir_terlampir is False:
        yield fail(at="daftar_hadir_terlampir")
    elif minutes.daftar_hadir_terlampir is None and not minutes.daftar_hadir:
        yield unrecorded(
            Text("daftar hadir peserta rapat", "the attendance list"), at="daftar_hadir_terlampir"
        )


DAFTAR_HADIR: Final = Rule(
    id="PP96-P26-3.2",
    name="daftar-hadir-terlampir",
    subject=BeritaAcara,
    citation=PP.pasal(26, ayat=3),
    title=Text(
        "Berita acara dilampiri daftar hadir peserta rapat",
        "The minutes come with the attendance list",
    ),
    message=Text(
        "Berita acara tidak dilampiri daftar hadir", "The minutes have no attendance list attached"
    ),
    check=partial(since_force, _daftar_hadir),
    lawful=BeritaAcara(
        ditandatangani=date(2026, 1, 12), daftar_hadir_terlampir=True, daftar_hadir=PESERTA
    ),
    unlawful=BeritaAcara(ditandatangani=date(2026, 1, 12), daftar_hadir_terlampir=False),
)

RULES: Final[tuple[AnyRule, ...]] = (
    KETENTUAN_TEKNIS,
    GOLONGAN,
    DASAR_PENETAPAN,
    DIDAHULUI_RANCANGAN,
    ORIENTASI,
    MEMUAT,
    PEMBAHASAN,
    KEMAMPUAN,
    DITUANGKAN,
    DAFTAR_HADIR,
)
"""The rules of Pasal 22-26, in article order."""
