"""Publication, comments, improvement, adoption: PP 96/2012 Pasal 27.

====================  ==============================  ============================
step                  at most                         counted from
====================  ==============================  ============================
publication           5 *hari kerja* (ayat (1))       the signing of the minutes
comments              7 *hari kerja* (ayat (2))       that publication
improvement           14 *hari* (ayat (3))            the last day for comments
adoption              no number (ayat (4))            the improvement
====================  ==============================  ============================

Readings. The time for comments is the public's, so the standard may not be adopted while it runs;
a late comment binds nobody and is for a person to weigh. Where nobody commented there is nothing to
improve, and the standard may be adopted once the time is over: the text is silent on it. A duty
known to be still open is late once its day is over. A step that is not recorded, or is recorded as
not done although a later one is, is a gap in the record and is asked for.
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
from layanan.hukum.contoh import STANDAR
from layanan.hukum.contoh_penyusunan import BERURUTAN
from layanan.hukum.pp96_2012.langkah import adopted, closing, named, published, since_force, steps
from layanan.model.isian import Isian
from layanan.model.maklumat import Publikasi
from layanan.model.penyusunan import Penyusunan, Perbaikan
from layanan.rule import AnyRule, Example, Rule, templates
from layanan.tenggat.pp96_2012 import PERBAIKAN_RANCANGAN, PUBLIKASI_RANCANGAN
from layanan.text import Text

__all__ = ["RULES"]

_LATE = "terlambat"


# Pasal 27 ayat (1): the draft, as discussed, is published within five *hari kerja* of the signing.
def _publikasi(making: Penyusunan, context: Context) -> Iterator[Remark]:
    minutes = making.berita_acara
    signed = None if minutes is None else minutes.ditandatangani
    shown = published(making)
    days = [one.tanggal for one in making.publikasi or () if one.tanggal is not None]
    improved = isinstance(making.perbaikan, Perbaikan)
    later = making.tanggapan or improved or adopted(context) is not None
    if signed is not None and days and shown is None:
        yield review("naskah-lama", at="publikasi", terbit=max(days), ditandatangani=signed)
    elif signed is not None and shown is None and (making.publikasi != () or later):
        yield unrecorded(
            Text("hari rancangan dipublikasikan", "when the draft was published"), at="publikasi"
        )
    else:
        yield from context.in_time(PUBLIKASI_RANCANGAN, signed, shown, at="publikasi")


PUBLIKASI: Final = Rule(
    id="PP96-P27-1",
    name="publikasi-rancangan",
    subject=Penyusunan,
    citation=PP.pasal(27, ayat=1),
    title=Text(
        "Rancangan dipublikasikan dalam 5 hari kerja sejak berita acara ditandatangani",
        "The draft is published within 5 working days of the signing of the minutes",
    ),
    messages=templates(
        naskah_lama=Text(
            "Terakhir dipublikasikan pada {terbit}, sebelum berita acara ditandatangani pada "
            "{ditandatangani}: apakah itu rancangan yang telah dibahas?",
            "Last published on {terbit}, before the minutes were signed on {ditandatangani}: was "
            "that the draft as discussed?",
        )
    ),
    check=partial(since_force, _publikasi),
    lawful=BERURUTAN,
    unlawful=evolve(BERURUTAN, publikasi=(Publikasi(tanggal=date(2026, 1, 21)),)),
)


# Pasal 27 ayat (2): the public has seven *hari kerja* from publication.
def _masa_tanggapan(making: Penyusunan, context: Context) -> Iterator[Remark]:
    end = closing(making, context)
    adoption = adopted(context)
    if end is None or end.key != _LATE:
        judged = making.tanggapan or adoption is not None
        if end is not None and (judged or end.outcome is Outcome.NOT_APPLICABLE):
            yield end
        return
    last = named(end, "batas")
    for i, one in enumerate(making.tanggapan):
        if one.diajukan is not None and one.diajukan > last:
            yield review("lewat", at=f"tanggapan[{i}].diajukan", diajukan=one.diajukan, batas=last)
    if adoption is not None and adoption <= last:
        cut = fail if adoption < last else review
        yield cut(at="publikasi", ditetapkan=adoption, batas=last)


MASA_TANGGAPAN: Final = Rule(
    id="PP96-P27-2",
    name="masa-tanggapan",
    subject=Penyusunan,
    citation=PP.pasal(27, ayat=2),
    title=Text(
        "Masyarakat mendapat 7 hari kerja sejak publikasi untuk menanggapi rancangan",
        "The public has 7 working days from publication to comment on the draft",
    ),
    message=Text(
        "Standar ditetapkan pada {ditetapkan}, padahal tanggapan masih dapat diajukan sampai "
        "{batas}",
        "The standard was adopted on {ditetapkan}, while comments could be made until {batas}",
    ),
    messages=templates(
        lewat=Text(
            "Tanggapan diajukan pada {diajukan}, sesudah {batas}; akibatnya tidak diatur",
            "The comment came on {diajukan}, after {batas}; what follows is not regulated",
        )
    ),
    check=partial(since_force, _masa_tanggapan),
    lawful=Example(BERURUTAN, within=(STANDAR,)),
    unlawful=Example(BERURUTAN, within=(evolve(STANDAR, ditetapkan=date(2026, 1, 23)),)),
)


# Pasal 27 ayat (3): improved within fourteen *hari*, bare, of the last day for comments.
def _perbaikan(making: Penyusunan, context: Context) -> Iterator[Remark]:
    improvement = making.perbaikan
    improved = isinstance(improvement, Perbaikan)
    if not making.tanggapan and not improved:
        yield not_applicable()
        return
    done = improvement.selesai if isinstance(improvement, Perbaikan) else None
    end = closing(making, context)
    known = improvement is Isian.KOSONG and adopted(context) is None
    if done is None and not known:
        yield unrecorded(
            Text("hari perbaikan rancangan selesai", "when the draft was improved"),
            at="perbaikan.selesai",
        )
    elif end is not None and end.key == _LATE:
        yield from context.in_time(
            PERBAIKAN_RANCANGAN, named(end, "batas"), done, at="perbaikan.selesai"
        )
    elif end is not None:
        yield end


PERBAIKAN: Final = Rule(
    id="PP96-P27-3",
    name="perbaikan-rancangan",
    subject=Penyusunan,
    citation=PP.pasal(27, ayat=3),
    title=Text(
        "Rancangan diperbaiki dalam 14 hari sejak batas akhir tanggapan",
        "The draft is improved within 14 days (hari) of the last day for comments",
    ),
    applies=Text("Rancangan yang mendapat tanggapan", "A draft that was commented on"),
    check=partial(since_force, _perbaikan),
    lawful=BERURUTAN,
    unlawful=evolve(BERURUTAN, perbaikan=Perbaikan(selesai=date(2026, 2, 27))),
)


# Pasal 27 ayat (3): improved *on the basis of* the comments, so each that came in time has an
# outcome once the draft is improved or adopted. An outcome may be to reject it.
def _hasil(making: Penyusunan, context: Context) -> Iterator[Remark]:
    done = isinstance(making.perbaikan, Perbaikan) or adopted(context) is not None
    if not making.tanggapan or not done:
        yield not_applicable()
        return
    open_ = [i for i, one in enumerate(making.tanggapan) if one.hasil is None]
    if not open_:
        return
    end = closing(making, context)
    last = named(end, "batas") if end is not None and end.key == _LATE else date.max
    for i in open_:
        if (making.tanggapan[i].diajukan or last) <= last:
            yield unrecorded(
                Text("apa jadinya tanggapan ini", "what became of this comment"),
                at=f"tanggapan[{i}].hasil",
            )


HASIL: Final = Rule(
    id="PP96-P27-3.2",
    name="hasil-tanggapan",
    subject=Penyusunan,
    citation=PP.pasal(27, ayat=3),
    title=Text(
        "Perbaikan didasarkan pada setiap tanggapan yang masuk pada waktunya",
        "The improvement rests on each comment that came in time",
    ),
    applies=Text(
        "Rancangan yang sudah diperbaiki setelah ditanggapi",
        "A draft improved after it was commented on",
    ),
    check=partial(since_force, _hasil),
    lawful=BERURUTAN,
    unlawful=evolve(BERURUTAN, tanggapan=(evolve(BERURUTAN.tanggapan[0], hasil=None),)),
)


# Pasal 27 ayat (4): what is adopted is the draft that went through all of this. No number.
def _penetapan(making: Penyusunan, context: Context) -> Iterator[Remark]:
    adoption = adopted(context)
    if adoption is None:
        yield not_applicable()
        return
    first: dict[str, tuple[Text, date]] = {}
    for at, step, day in sorted(steps(making), key=lambda one: one[2]):
        if at != "rancangan.disiapkan":
            first.setdefault(at, (step, day))
    if not first:
        yield unrecorded(Text("langkah sebelum penetapan", "the steps before the adoption"))
    for at, (step, day) in first.items():
        if day > adoption:
            yield fail(at=at, ditetapkan=adoption, langkah=step, hari=day)


PENETAPAN: Final = Rule(
    id="PP96-P27-4",
    name="penetapan-setelah-perbaikan",
    subject=Penyusunan,
    citation=PP.pasal(27, ayat=4),
    title=Text(
        "Standar ditetapkan sesudah rancangan dibahas, dipublikasikan, dan diperbaiki",
        "The standard is adopted after the draft was discussed, published and improved",
    ),
    message=Text(
        "Standar ditetapkan pada {ditetapkan}, padahal baru pada {hari} {langkah}",
        "The standard was adopted on {ditetapkan}, but only on {hari} {langkah}",
    ),
    applies=Text("Penyusunan standar yang sudah ditetapkan", "The making of an adopted standard"),
    check=partial(since_force, _penetapan),
    lawful=Example(BERURUTAN, within=(STANDAR,)),
    unlawful=Example(BERURUTAN, within=(evolve(STANDAR, ditetapkan=date(2026, 1, 30)),)),
)

RULES: Final[tuple[AnyRule, ...]] = (
    PUBLIKASI,
    MASA_TANGGAPAN,
    PERBAIKAN,
    HASIL,
    PENETAPAN,
)
"""The rules of Pasal 27, in article order."""
