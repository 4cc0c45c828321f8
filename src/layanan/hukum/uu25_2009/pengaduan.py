"""Complaints: of whom, by whom, when, and what they contain: UU 25/2009 Pasal 40-43."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from attrs import evolve

from layanan.citation import UU_25_2009 as UU
from layanan.context import (
    Context,
    Remark,
    fail,
    not_applicable,
    review,
    unrecorded,
)
from layanan.hukum.contoh_pengaduan import PENGADU, PENGADUAN, moved, without
from layanan.hukum.perkara import Fact, complete, filed, happened, in_time, received
from layanan.model.penanganan_pengaduan import MateriAduan, PermintaanDokumen
from layanan.model.pengaduan import Pengaduan, SuratPengaduan
from layanan.model.peristiwa import JenisPeristiwaPengaduan as Jenis
from layanan.rule import AnyRule, Rule, templates
from layanan.tenggat.uu25_2009 import PENGADUAN as BATAS_PENGADUAN
from layanan.text import Text

__all__ = ["RULES"]


# Pasal 40 ayat (3): against a provider that neglects a duty or breaks a prohibition, or an officer
# whose service departs from the standard.
def _dasar(pengaduan: Pengaduan, _: Context) -> Iterator[Remark]:
    if not pengaduan.dasar:
        yield unrecorded(Text("dasar pengaduan", "what is complained of"), at="dasar")


DASAR: Final = Rule(
    id="UU25-P40-3",
    name="dasar-pengaduan",
    subject=Pengaduan,
    citation=UU.pasal(40, ayat=3),
    title=Text(
        "Pengaduan dilakukan terhadap penyelenggara atau pelaksana",
        "A complaint is made of a provider or of an officer",
    ),
    check=_dasar,
    lawful=PENGADUAN,
    unlawful=evolve(PENGADUAN, dasar=frozenset()),
)


# Pasal 42 ayat (1): by whoever suffered a loss, or who holds a power of attorney.
def _dirugikan(pengaduan: Pengaduan, _: Context) -> Iterator[Remark]:
    pengadu = pengaduan.pengadu
    if pengadu is None or pengadu.dirugikan is None:
        yield unrecorded(
            Text("bahwa pengadu dirugikan", "that the complainant suffered a loss"),
            at="pengadu" if pengadu is None else "pengadu.dirugikan",
        )
    elif not pengadu.dirugikan:
        yield fail(at="pengadu.dirugikan")
    if pengadu is not None and pengadu.kuasa is not None:
        kuasa = pengadu.kuasa
        if kuasa.tanggal is None and not kuasa.surat.strip():
            yield unrecorded(Text("surat kuasa", "the power of attorney"), at="pengadu.kuasa")


DIRUGIKAN: Final = Rule(
    id="UU25-P42-1",
    name="pengadu-dirugikan",
    subject=Pengaduan,
    citation=UU.pasal(42, ayat=1),
    title=Text(
        "Pengaduan diajukan oleh yang dirugikan atau kuasanya",
        "A complaint is filed by who suffered the loss, or under a power of attorney",
    ),
    message=Text(
        "Yang diwakili atau yang mengadu tercatat tidak dirugikan",
        "The party that complains, or is represented, is recorded as having suffered no loss",
    ),
    check=_dirugikan,
    lawful=PENGADUAN,
    unlawful=evolve(PENGADUAN, pengadu=evolve(PENGADU, dirugikan=False)),
)


# Pasal 42 ayat (2): within thirty *hari* of receiving the service. The law names no consequence of
# a late complaint, so lateness is for a person to weigh and never rejects.
def _diajukan(pengaduan: Pengaduan, context: Context) -> Iterator[Remark]:
    served = happened(pengaduan, Jenis.PELAYANAN_DITERIMA)
    if served is None:
        yield not_applicable()
        return
    when = filed(pengaduan)
    arrived = received(pengaduan).pada
    if when.pada is None and arrived is not None:
        # What was received was filed by then; if that is late, the filing may not have been.
        if tuple(context.in_time(BATAS_PENGADUAN, served, arrived)):
            yield unrecorded(Text("hari pengajuan", "the day of filing"), at="peristiwa")
        return
    for one in in_time(
        context, BATAS_PENGADUAN, Fact(done=True, pada=served), when, at="peristiwa"
    ):
        facts = dict(one.parameters)
        if one.key == "terlambat":
            yield review(at="peristiwa", batas=facts["batas"], selesai=facts["selesai"])
        elif one.key == "belum":
            yield review("belum-diajukan", at="peristiwa", batas=facts["batas"])
        else:
            yield one


DIAJUKAN: Final = Rule(
    id="UU25-P42-2",
    name="pengaduan-tepat-waktu",
    subject=Pengaduan,
    citation=UU.pasal(42, ayat=2),
    title=Text(
        "Pengaduan diajukan dalam 30 hari sejak pelayanan diterima",
        "The complaint is filed within 30 days (hari) of receiving the service",
    ),
    message=Text(
        "Diajukan pada {selesai}, sesudah {batas}; akibatnya tidak diatur, jadi tidak menggugurkan "
        "pengaduan",
        "Filed on {selesai}, after {batas}; the law attaches no consequence, so this does not "
        "defeat the complaint",
    ),
    messages=templates(
        belum_diajukan=Text(
            "Belum tercatat diajukan; 30 hari berakhir pada {batas}, dan akibatnya tidak diatur",
            "Not recorded as filed; the 30 days ended on {batas}, and the law attaches no "
            "consequence",
        )
    ),
    applies=Text(
        "Pengaduan yang tercatat hari pelayanannya",
        "A complaint for which the day of service is recorded",
    ),
    check=_diajukan,
    lawful=PENGADUAN,
    unlawful=moved(Jenis.PELAYANAN_DITERIMA, date(2026, 1, 5)),
)


# Pasal 42 ayat (3): in writing, with what letters a to d name.
def _materi(pengaduan: Pengaduan, _: Context) -> Iterator[Remark]:
    surat = pengaduan.surat
    if surat is None:
        yield unrecorded(Text("surat pengaduan", "the letter of complaint"), at="surat")
        return
    if surat.tertulis is False:
        yield fail("tidak-tertulis", at="surat.tertulis")
    elif surat.tertulis is None:
        yield unrecorded(Text("bentuk tertulis", "that it is in writing"), at="surat.tertulis")
    if surat.lacking and not surat.memuat:
        yield unrecorded(Text("muatan surat pengaduan", "what the letter says"), at="surat.memuat")
        return
    # What the letter lacked may have been supplied since: the office has found the file complete.
    found = review if complete(pengaduan).done else fail
    key = "dinyatakan-lengkap" if complete(pengaduan).done else ""
    for item in surat.lacking:
        yield found(key, at="surat.memuat", materi=item.text, huruf=item.huruf)


MATERI: Final = Rule(
    id="UU25-P42-3",
    name="materi-aduan",
    subject=Pengaduan,
    citation=UU.pasal(42, ayat=3),
    title=Text(
        "Pengaduan tertulis dan memuat materi huruf a sampai d",
        "The complaint is in writing and contains what letters a to d name",
    ),
    message=Text(
        "Belum dimuat: {materi} (huruf {huruf})", "Not contained yet: {materi} (huruf {huruf})"
    ),
    messages=templates(
        tidak_tertulis=Text("Disampaikan tidak tertulis", "It was not made in writing"),
        dinyatakan_lengkap=Text(
            "Dinyatakan lengkap, tetapi {materi} (huruf {huruf}) tidak tercatat dalam surat",
            "Declared complete, while {materi} (huruf {huruf}) is not recorded in the letter",
        ),
    ),
    check=_materi,
    lawful=PENGADUAN,
    unlawful=evolve(
        without(Jenis.DITANGGAPI_LENGKAP),
        tanggapan=(),
        surat=SuratPengaduan(
            tertulis=True, memuat=frozenset(MateriAduan) - {MateriAduan.TANDA_TANGAN}
        ),
    ),
)


# Pasal 43 ayat (2): papers the complainant needs for proof must be given; no number of days. What
# was still waited for when the complaint was withdrawn is no longer owed. The elucidation says that
# papers *may* be given where the provider can prove the complaint untrue: a refusal to whoever's
# complaint was rejected is for a person.
def _dokumen(pengaduan: Pengaduan, _: Context) -> Iterator[Remark]:
    papers = pengaduan.permintaan_dokumen
    kinds = [one.jenis for one in pengaduan.peristiwa]
    asked, given = kinds.count(Jenis.DOKUMEN_DIMINTA), kinds.count(Jenis.DOKUMEN_DIBERIKAN)
    waiting = not_applicable if Jenis.DICABUT in kinds else review
    if not asked and not papers:
        yield not_applicable()
    elif asked > given and not papers:
        yield waiting(at="peristiwa")
    for i, one in enumerate(papers):
        if one.diberikan is not None or 0 < asked <= given:
            continue
        if one.ditolak:
            keputusan = pengaduan.keputusan
            if keputusan is not None and keputusan.dikabulkan is False:
                yield review("ditolak-terbukti", at=f"permintaan_dokumen[{i}].ditolak")
            else:
                yield fail("ditolak", at=f"permintaan_dokumen[{i}].ditolak")
        else:
            yield waiting(at=f"permintaan_dokumen[{i}].diberikan")


DOKUMEN: Final = Rule(
    id="UU25-P43-2",
    name="dokumen-pembuktian",
    subject=Pengaduan,
    citation=UU.pasal(43, ayat=2),
    title=Text(
        "Dokumen yang dibutuhkan pengadu untuk pembuktian diberikan",
        "Documents the complainant needs for proof are given",
    ),
    message=Text(
        "Dokumen yang diminta tidak tercatat diberikan; waktunya tidak ditentukan undang-undang",
        "The document asked for is not recorded as given; the law sets no time for it",
    ),
    messages=templates(
        ditolak=Text("Dokumen yang diminta ditolak", "The document asked for was refused"),
        ditolak_terbukti=Text(
            "Dokumen yang diminta ditolak, dan pengaduannya tidak dikabulkan; menurut penjelasan "
            "dokumen dapat diberikan bila materi aduan terbukti tidak benar",
            "The document asked for was refused, and so was the complaint; by the elucidation it "
            "may be given where the complaint is proved untrue",
        ),
    ),
    applies=Text(
        "Pengaduan yang pengadunya meminta dokumen",
        "A complaint whose complainant asked for documents",
    ),
    check=_dokumen,
    lawful=PENGADUAN,
    unlawful=evolve(
        PENGADUAN,
        permintaan_dokumen=(PermintaanDokumen(dokumen="salinan berkas", ditolak=True),),
    ),
)


RULES: Final[tuple[AnyRule, ...]] = (DASAR, DIRUGIKAN, DIAJUKAN, MATERI, DOKUMEN)
"""The rules of Pasal 40-43, in article order."""
