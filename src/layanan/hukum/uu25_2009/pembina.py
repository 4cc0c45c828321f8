"""Who supervises, who answers, and what the organisation does: UU 25/2009 Pasal 6-8.

The duties to report in Pasal 6 have no last day of their own. A report nobody has recorded is
therefore open and never a breach; the yearly one of a governor, whose number stands in an
elucidation that says *dapat*, is for a person to weigh when it is late.
"""

from collections.abc import Iterator
from datetime import date
from functools import partial
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
from layanan.finding import Outcome
from layanan.hukum.attest import attested
from layanan.model.pembina import (
    DasarPenanggungJawab,
    JenisPembina,
    KewajibanMenteri,
    LaporanKinerja,
    Menteri,
    PelaksanaanKewajiban,
    Pembina,
    PenanggungJawab,
    PenerimaLaporan,
    TugasPenanggungJawab,
)
from layanan.model.penyelenggara import FungsiOrganisasi, OrganisasiPenyelenggara
from layanan.rule import AnyRule, Example, Rule
from layanan.tenggat.uu25_2009 import LAPORAN_GUBERNUR, PERINGKAT
from layanan.text import Text

__all__ = ["RULES"]

# Pasal 6 ayat (3): the supervisor guides, controls and evaluates the official responsible.
PEMBINAAN: Final = attested(
    id="UU25-P6-3",
    name="tugas-pembina",
    citation=UU.pasal(6, ayat=3),
    title=Text(
        "Pembina membina, mengawasi, dan mengevaluasi tugas penanggung jawab",
        "The supervisor guides, controls and evaluates the work of the official responsible",
    ),
)


# Pasal 6 ayat (4) to (6): each supervisor reports to two; the heads of organs of state and of state
# commissions to nobody.
def _pelaporan(ayat: int, pembina: Pembina, context: Context) -> Iterator[Remark]:
    addressees = pembina.jenis.reports_to
    if pembina.jenis.reporting.ayat != ayat or not addressees:
        yield not_applicable()
        return
    for penerima in addressees:
        reports = _reports(pembina.laporan, penerima, context)
        if not reports:
            yield unrecorded(_REPORT_TO.format(penerima=penerima.text), at="laporan")
        elif ayat == LAPORAN_GUBERNUR.citation.ayat:
            yield from _yearly(penerima, reports, context)


_REPORT_TO: Final = Text(
    "laporan perkembangan kinerja kepada {penerima}", "a report on performance to {penerima}"
)
_DATE_OF: Final = Text("tanggal laporan kepada {penerima}", "the day of the report to {penerima}")


def _reports(
    laporan: tuple[LaporanKinerja, ...], penerima: PenerimaLaporan, context: Context
) -> list[LaporanKinerja]:
    """The reports that have reached somebody by now; one without a date has."""
    return [
        one
        for one in laporan
        if one.penerima is penerima and (one.tanggal is None or one.tanggal <= context.today)
    ]


# Penjelasan Pasal 6 ayat (5): a governor's report *may* be made at least once a year and/or at any
# time. From when the first year runs is not said, so the count begins with the first report.
def _yearly(
    penerima: PenerimaLaporan, reports: list[LaporanKinerja], context: Context
) -> Iterator[Remark]:
    days = sorted(one.tanggal for one in reports if one.tanggal is not None)
    if not days:
        yield unrecorded(_DATE_OF.format(penerima=penerima.text), at="laporan")
        return
    for one in context.each_time(LAPORAN_GUBERNUR, days[0], days[1:], at="laporan"):
        if one.outcome is Outcome.FAIL:
            facts = dict(one.parameters)
            found = facts.get("selesai", context.today)
            yield review(at="laporan", penerima=penerima.text, batas=facts["batas"], pada=found)
        else:
            yield one


def _supervisor(jenis: JenisPembina, jabatan: str, *days: date) -> Pembina:
    """A supervisor who reported to all on some days."""
    return Pembina(
        jenis=jenis,
        jabatan=jabatan,
        laporan=tuple(
            LaporanKinerja(penerima=penerima, tanggal=day)
            for day in days
            for penerima in jenis.reports_to
        ),
    )


_MENTERI: Final = _supervisor(JenisPembina.PIMPINAN_KEMENTERIAN, "Menteri", date(2026, 1, 20))
_GUBERNUR: Final = _supervisor(
    JenisPembina.GUBERNUR, "Gubernur", date(2025, 1, 20), date(2026, 1, 20)
)
_BUPATI: Final = _supervisor(JenisPembina.BUPATI, "Bupati", date(2026, 1, 20))
LAPORAN_LEMBAGA: Final = Rule(
    id="UU25-P6-4",
    name="laporan-pembina-lembaga",
    subject=Pembina,
    citation=UU.pasal(6, ayat=4),
    title=Text(
        "Pimpinan kementerian dan lembaga melapor kepada Presiden dan DPR",
        "Heads of ministries and agencies report to the President and the House",
    ),
    applies=Text(
        "Pimpinan kementerian, lembaga pemerintah nonkementerian, dan lembaga lainnya",
        "Heads of ministries, non-ministerial government agencies and other bodies",
    ),
    check=partial(_pelaporan, 4),
    lawful=_MENTERI,
    unlawful=evolve(_MENTERI, laporan=_MENTERI.laporan[:1]),
)

LAPORAN_PROVINSI: Final = Rule(
    id="UU25-P6-5",
    name="laporan-gubernur",
    subject=Pembina,
    citation=UU.pasal(6, ayat=5),
    also=(UU.pasal(6, ayat=5, penjelasan=True),),
    title=Text(
        "Gubernur melapor kepada DPRD Provinsi dan Menteri, menurut penjelasan setahun sekali",
        "The governor reports to the provincial council and the Minister, by the elucidation once "
        "a year",
    ),
    message=Text(
        "Sampai {pada} tidak ada laporan kepada {penerima} dalam setahun sejak yang sebelumnya "
        "(sampai {batas}); angka itu hanya ada di penjelasan, yang berkata dapat",
        "By {pada} no report to {penerima} within a year of the one before (until {batas}); the "
        "number stands only in the elucidation, which says may",
    ),
    applies=Text("Gubernur", "A governor"),
    check=partial(_pelaporan, 5),
    lawful=_GUBERNUR,
    unlawful=Example(_GUBERNUR, now=date(2027, 1, 21)),
)

LAPORAN_KABUPATEN_KOTA: Final = Rule(
    id="UU25-P6-6",
    name="laporan-bupati-walikota",
    subject=Pembina,
    citation=UU.pasal(6, ayat=6),
    title=Text(
        "Bupati dan walikota melapor kepada DPRD Kabupaten/Kota dan gubernur",
        "Regents and mayors report to their council and the governor",
    ),
    applies=Text("Bupati atau walikota", "A regent or mayor"),
    check=partial(_pelaporan, 6),
    lawful=_BUPATI,
    unlawful=evolve(_BUPATI, laporan=_BUPATI.laporan[1:]),
)


# Pasal 7 ayat (1): the head of the secretariat, or an official the supervisor appoints. Whoever it
# is is lawful; that there is one has to be known.
def _penanggung_jawab(pembina: Pembina, _: Context) -> Iterator[Remark]:
    if pembina.penanggung_jawab is None:
        yield unrecorded(
            Text("penanggung jawab", "the official responsible"), at="penanggung_jawab"
        )
    elif pembina.penanggung_jawab.dasar is None:
        yield unrecorded(
            Text(
                "apakah ia pimpinan kesekretariatan atau pejabat yang ditunjuk",
                "whether it is the head of the secretariat or an official appointed",
            ),
            at="penanggung_jawab.dasar",
        )


_SEKDA: Final = PenanggungJawab(
    jabatan="Sekretaris Daerah",
    dasar=DasarPenanggungJawab.PIMPINAN_KESEKRETARIATAN,
    tugas=frozenset(TugasPenanggungJawab),
)

PENANGGUNG_JAWAB: Final = Rule(
    id="UU25-P7-1",
    name="penanggung-jawab",
    subject=Pembina,
    citation=UU.pasal(7, ayat=1),
    title=Text(
        "Penanggung jawab adalah pimpinan kesekretariatan atau pejabat yang ditunjuk pembina",
        "The official responsible heads the secretariat or is appointed by the supervisor",
    ),
    check=_penanggung_jawab,
    lawful=evolve(_BUPATI, penanggung_jawab=_SEKDA),
    unlawful=evolve(_BUPATI, penanggung_jawab=evolve(_SEKDA, dasar=None)),
)


# Pasal 7 ayat (2) huruf a to c: coordinates, evaluates, reports. A report to the supervisor shows
# the third by itself.
def _tugas(penanggung_jawab: PenanggungJawab, context: Context) -> Iterator[Remark]:
    tugas = penanggung_jawab.tugas
    reported = bool(_reports(penanggung_jawab.laporan, PenerimaLaporan.PEMBINA, context))
    for one in TugasPenanggungJawab:
        if one is TugasPenanggungJawab.MELAPORKAN and reported:
            continue
        if tugas is None:
            yield unrecorded(one.text, at="tugas")
        elif one not in tugas:
            yield fail(at="tugas", tugas=one.text, huruf=one.huruf)


TUGAS: Final = Rule(
    id="UU25-P7-2",
    name="tugas-penanggung-jawab",
    subject=PenanggungJawab,
    citation=UU.pasal(7, ayat=2),
    title=Text(
        "Penanggung jawab mengoordinasikan, mengevaluasi, dan melapor kepada pembina",
        "The official responsible coordinates, evaluates and reports to the supervisor",
    ),
    message=Text(
        "Tidak termasuk tugas yang dicatat: {tugas} (huruf {huruf})",
        "Not among the tasks recorded: {tugas} (huruf {huruf})",
    ),
    check=_tugas,
    lawful=_SEKDA,
    unlawful=evolve(
        _SEKDA, tugas=frozenset(TugasPenanggungJawab) - {TugasPenanggungJawab.MENGEVALUASI}
    ),
)


# Pasal 7 ayat (4) huruf a to c: the minister announces, ranks periodically, rewards. Periodically
# has no number: one ranking shows no period, a second one does.
def _menteri(menteri: Menteri, context: Context) -> Iterator[Remark]:
    done = [
        one for one in menteri.pelaksanaan if one.tanggal is None or one.tanggal <= context.today
    ]
    for kewajiban in KewajibanMenteri:
        times = [one for one in done if one.kewajiban is kewajiban]
        if not times:
            yield unrecorded(kewajiban.text, at="pelaksanaan")
        elif kewajiban is KewajibanMenteri.MEMBUAT_PERINGKAT and len(times) == 1:
            yield from _unmeasured(times[0], context)


def _unmeasured(ranking: PelaksanaanKewajiban, context: Context) -> Iterator[Remark]:
    if ranking.tanggal is None:
        yield unrecorded(
            Text("kapan peringkat dibuat", "when the ranking was made"), at="pelaksanaan"
        )
    else:
        yield from context.in_time(PERINGKAT, ranking.tanggal, None, at="pelaksanaan")


_DILAKSANAKAN: Final = Menteri(
    pelaksanaan=(
        *(
            PelaksanaanKewajiban(kewajiban=one, tanggal=date(2025, 12, 10))
            for one in KewajibanMenteri
        ),
        PelaksanaanKewajiban(
            kewajiban=KewajibanMenteri.MEMBUAT_PERINGKAT, tanggal=date(2024, 12, 10)
        ),
    )
)

KEWAJIBAN_MENTERI: Final = Rule(
    id="UU25-P7-4",
    name="kewajiban-menteri",
    subject=Menteri,
    citation=UU.pasal(7, ayat=4),
    title=Text(
        "Menteri mengumumkan kebijakan dan hasil, membuat peringkat berkala, memberi penghargaan",
        "The minister announces policy and results, ranks providers periodically and rewards them",
    ),
    check=_menteri,
    lawful=_DILAKSANAKAN,
    unlawful=evolve(_DILAKSANAKAN, pelaksanaan=_DILAKSANAKAN.pelaksanaan[:3]),
)

# Pasal 8 ayat (1): the organisation serves as it was formed to.
TUJUAN: Final = attested(
    id="UU25-P8-1",
    name="sesuai-tujuan-pembentukan",
    citation=UU.pasal(8, ayat=1),
    title=Text(
        "Organisasi menyelenggarakan pelayanan sesuai dengan tujuan pembentukannya",
        "The organisation serves the public as it was formed to",
    ),
)


# Pasal 8 ayat (2) huruf a to f: at least these six functions.
def _fungsi(organisasi: OrganisasiPenyelenggara, _: Context) -> Iterator[Remark]:
    if not organisasi.fungsi:
        yield unrecorded(Text("fungsi organisasi", "its functions"), at="fungsi")
        return
    for fungsi in organisasi.without:
        yield fail(at="fungsi", fungsi=fungsi.text, huruf=fungsi.huruf)


FUNGSI: Final = Rule(
    id="UU25-P8-2",
    name="fungsi-organisasi",
    subject=OrganisasiPenyelenggara,
    citation=UU.pasal(8, ayat=2),
    title=Text(
        "Organisasi penyelenggara menjalankan sekurang-kurangnya enam fungsi",
        "The organisation carries out at least six functions",
    ),
    message=Text(
        "Tidak termasuk fungsi yang dicatat: {fungsi} (huruf {huruf})",
        "Not among the functions recorded: {fungsi} (huruf {huruf})",
    ),
    check=_fungsi,
    lawful=OrganisasiPenyelenggara.dari(*FungsiOrganisasi),
    unlawful=OrganisasiPenyelenggara.dari(*list(FungsiOrganisasi)[:5]),
)

# Pasal 8 ayat (3): answers for inability, breach and failure.
TANGGUNG_JAWAB: Final = attested(
    id="UU25-P8-3",
    name="tanggung-jawab-kegagalan",
    citation=UU.pasal(8, ayat=3),
    title=Text(
        "Ketidakmampuan, pelanggaran, dan kegagalan pelayanan dipertanggungjawabkan",
        "Inability, breaches and failures of the service are answered for",
    ),
)

RULES: Final[tuple[AnyRule, ...]] = (
    PEMBINAAN,
    LAPORAN_LEMBAGA,
    LAPORAN_PROVINSI,
    LAPORAN_KABUPATEN_KOTA,
    PENANGGUNG_JAWAB,
    TUGAS,
    KEWAJIBAN_MENTERI,
    TUJUAN,
    FUNGSI,
    TANGGUNG_JAWAB,
)
"""The rules of Pasal 6-8, in article order."""
