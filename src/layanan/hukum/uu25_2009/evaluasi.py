"""How officers are evaluated, chosen, rewarded and punished: UU 25/2009 Pasal 10 and 11.

The periods of evaluation stand in the elucidation alone: three, six, twelve or twenty-four months,
as the service standard sets. From when the first one runs is not said, so the count begins with the
first evaluation on record.
"""

from collections.abc import Iterable, Iterator
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
from layanan.finding import Outcome
from layanan.hukum.attest import MESSAGES, judged
from layanan.model.pengelolaan import EvaluasiKinerja
from layanan.model.penilaian import (
    EvaluasiPelaksana,
    Hukuman,
    Indikator,
    JenisKetentuanInternal,
    JenisSeleksi,
    MekanismePenghargaanHukuman,
    PelanggaranInternal,
    PengelolaanPelaksana,
    PenghargaanPelaksana,
    PeningkatanKapasitas,
    PerhatianEvaluasi,
    PrestasiKerja,
    Seleksi,
    SifatSeleksi,
)
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.rule import AnyRule, Example, Rule, templates
from layanan.tenggat.uu25_2009 import EVALUASI_PELAKSANA
from layanan.text import Text, listing
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan

__all__ = ["RULES"]

_EVALUASI: Final = EvaluasiPelaksana(
    tanggal=date(2025, 6, 30),
    periode=JangkaWaktu(6, Satuan.BULAN),
    indikator=(
        Indikator(nama="ketepatan waktu", ukuran="persen selesai pada waktunya", jelas=True),
    ),
    perhatian=frozenset({PerhatianEvaluasi.PERBAIKAN_PROSEDUR}),
    perlu_peningkatan=True,
    peningkatan=(PeningkatanKapasitas(tanggal=date(2025, 8, 4), bentuk="pelatihan loket"),),
)
_SELEKSI: Final = Seleksi(
    jenis=JenisSeleksi.PENYELEKSIAN,
    tanggal=date(2025, 9, 1),
    sifat=frozenset(SifatSeleksi),
    dasar_hukum=(UU.pasal(11, ayat=1),),
    pengumuman="laman dinas",
)
_PRESTASI: Final = PrestasiKerja(
    uraian="tanpa pengaduan selama setahun",
    tanggal=date(2025, 12, 1),
    penghargaan=(PenghargaanPelaksana(tanggal=date(2025, 12, 15), bentuk="piagam"),),
)
_PELANGGARAN: Final = PelanggaranInternal(
    ketentuan=JenisKetentuanInternal.DISIPLIN,
    tanggal=date(2025, 10, 6),
    terbukti=True,
    hukuman=(Hukuman(tanggal=date(2025, 10, 20), bentuk="teguran lisan"),),
)
_PENGELOLAAN: Final = PengelolaanPelaksana(
    evaluasi=(_EVALUASI, evolve(_EVALUASI, tanggal=date(2025, 12, 30), perlu_peningkatan=False)),
    seleksi=(_SELEKSI,),
    prestasi=(_PRESTASI,),
    pelanggaran=(_PELANGGARAN,),
    mekanisme=MekanismePenghargaanHukuman(
        ditetapkan=date(2025, 1, 6), peraturan="Keputusan Kepala Dinas 1/2025"
    ),
)


def _made(evaluasi: Iterable[EvaluasiPelaksana], context: Context) -> list[EvaluasiPelaksana]:
    """The evaluations made by now, the earliest first; one planned is none yet."""
    return sorted(
        (one for one in evaluasi if one.tanggal <= context.today), key=lambda one: one.tanggal
    )


# Penjelasan Pasal 10 ayat (1): once every 3, 6, 12 or 24 months, as the standard sets. Whether that
# is so long since the one before, or once in each such part of the calendar, is not said, as in
# Pasal 38 ayat (1): what only one of the two calls late needs review.
def _berkala(pengelolaan: PengelolaanPelaksana, context: Context) -> Iterator[Remark]:
    made = _made(pengelolaan.evaluasi, context)
    if not made:
        yield unrecorded(
            Text("evaluasi kinerja pelaksana", "an evaluation of the officers"), at="evaluasi"
        )
    promised = _promised(context)
    for i, one in enumerate(made):
        at = f"evaluasi[{pengelolaan.evaluasi.index(one)}]"
        period = one.periode or promised
        offered = None if period is None else _offered(period)
        if period is None:
            yield unrecorded(_PERIOD, at=f"{at}.periode")
        elif offered is None:
            say = fail if _too_long(period) else review
            yield say("masa", at=f"{at}.periode", masa=period.text)
        else:
            later = made[i + 1].tanggal if i + 1 < len(made) else None
            for said in context.in_time(
                EVALUASI_PELAKSANA, one.tanggal, later, at=at, jangka=offered
            ):
                if said.outcome is Outcome.FAIL and _skips_none(
                    one.tanggal, later or context.today, offered.jumlah
                ):
                    batas = dict(said.parameters)["batas"]
                    yield review("dua-bacaan", at=at, sebelum=one.tanggal, batas=batas)
                else:
                    yield said


def _skips_none(before: date, after: date, months: int) -> bool:
    """Whether no part of the calendar lies between two days; two years begin with any year."""
    part = min(months, 12)
    first, last = ((one.year * 12 + one.month - 1) // part for one in (before, after))
    return last - first <= months // part


_PERIOD: Final = Text("masa evaluasi", "how often the evaluation is made")
_LONGEST: Final = max(one.jumlah for one in EVALUASI_PELAKSANA.pilihan)


def _promised(context: Context) -> JangkaWaktu | None:
    """The one period the provider's standards set, or None: none, or several."""
    whole = context.enclosing(Penyelenggaraan)
    standar = (whole.standar if whole else None) or ()
    periods = {
        one.evaluasi_kinerja.berkala
        for one in standar
        if isinstance(one.evaluasi_kinerja, EvaluasiKinerja)
    } - {None}
    return periods.pop() if len(periods) == 1 else None


def _months(period: JangkaWaktu) -> int | None:
    """A period in months, where it is one."""
    match period.satuan:
        case Satuan.BULAN:
            return period.jumlah
        case Satuan.TAHUN:
            return 12 * period.jumlah
        case _:
            return None


def _offered(period: JangkaWaktu) -> JangkaWaktu | None:
    """The period of the elucidation that this one is, a year being twelve months."""
    months = _months(period)
    return next((one for one in EVALUASI_PELAKSANA.pilihan if one.jumlah == months), None)


def _too_long(period: JangkaWaktu) -> bool:
    """Whether it is longer than the longest; one that is shorter than some is only unusual."""
    return (_months(period) or 0) > _LONGEST


BERKALA: Final = Rule(
    id="UU25-P10-1",
    name="evaluasi-pelaksana-berkala",
    subject=PengelolaanPelaksana,
    citation=UU.pasal(10, ayat=1),
    also=(UU.pasal(10, ayat=1, penjelasan=True),),
    title=Text(
        "Kinerja pelaksana dievaluasi berkala, setiap 3, 6, 12, atau 24 bulan",
        "Officers are evaluated periodically, every 3, 6, 12 or 24 months",
    ),
    messages=templates(
        masa=Text(
            "Masa evaluasi {masa} bukan salah satu masa menurut penjelasan: 3, 6, 12, atau 24 "
            "bulan",
            "An evaluation every {masa} is none of the periods in the elucidation: 3, 6, 12 or 24 "
            "months",
        ),
        dua_bacaan=Text(
            "Sesudah evaluasi {sebelum}: terlambat bila masanya dihitung sejak itu (sampai "
            "{batas}), tepat waktu bila menurut bagian tahun kalender; penjelasannya tidak memilih",
            "After the evaluation of {sebelum}: late if the period runs from it (until {batas}), "
            "in time if it is a part of the calendar year; the elucidation does not choose",
        ),
    ),
    check=_berkala,
    lawful=_PENGELOLAAN,
    unlawful=evolve(_PENGELOLAAN, evaluasi=(_EVALUASI,)),
)


# Pasal 10 ayat (2): on what the evaluation finds, officers are made more able. No last day is set;
# when the next evaluation comes and nothing is on record for this one, a person has to ask why.
def _peningkatan(evaluasi: EvaluasiPelaksana, context: Context) -> Iterator[Remark]:
    if evaluasi.tanggal > context.today or evaluasi.perlu_peningkatan is False:
        yield not_applicable()
    elif any(
        one.tanggal is None or evaluasi.tanggal <= one.tanggal <= context.today
        for one in evaluasi.peningkatan
    ):
        return
    elif evaluasi.perlu_peningkatan is None:
        yield unrecorded(
            Text("apakah kapasitas perlu ditingkatkan", "whether capacity has to be raised"),
            at="perlu_peningkatan",
        )
    elif (following := _following(evaluasi, context)) is not None:
        yield review(at="peningkatan", tanggal=evaluasi.tanggal, berikutnya=following)
    else:
        yield unrecorded(
            Text("upaya peningkatan kapasitas", "what was done to raise capacity"),
            at="peningkatan",
        )


def _following(evaluasi: EvaluasiPelaksana, context: Context) -> date | None:
    """The day of the next evaluation, or None: it has not come yet."""
    whole = context.enclosing(PengelolaanPelaksana)
    made = _made(whole.evaluasi, context) if whole else []
    return next((one.tanggal for one in made if one.tanggal > evaluasi.tanggal), None)


PENINGKATAN: Final = Rule(
    id="UU25-P10-2",
    name="peningkatan-kapasitas",
    subject=EvaluasiPelaksana,
    citation=UU.pasal(10, ayat=2),
    title=Text(
        "Hasil evaluasi diikuti upaya peningkatan kapasitas pelaksana",
        "What the evaluation found is followed by efforts to make officers more able",
    ),
    message=Text(
        "Evaluasi {tanggal} menyatakan kapasitas perlu ditingkatkan; sampai evaluasi {berikutnya} "
        "tidak ada upaya yang tercatat",
        "The evaluation of {tanggal} found that capacity has to be raised; up to that of "
        "{berikutnya} nothing was done as recorded",
    ),
    applies=Text(
        "Evaluasi yang menyatakan kapasitas perlu ditingkatkan",
        "An evaluation that finds capacity has to be raised",
    ),
    check=_peningkatan,
    lawful=_EVALUASI,
    unlawful=Example(evolve(_EVALUASI, peningkatan=()), within=(_PENGELOLAAN,)),
)


# Pasal 10 ayat (3): with indicators that are clear and can be measured, having regard to better
# procedures and/or a better organisation. A unit of measurement shows that it can be measured.
def _indikator(evaluasi: EvaluasiPelaksana, _: Context) -> Iterator[Remark]:
    if not evaluasi.indikator:
        yield unrecorded(Text("indikator evaluasi", "its indicators"), at="indikator")
    for i, one in enumerate(evaluasi.indikator):
        measured = True if one.terukur is None and one.ukuran.strip() else one.terukur
        for name, kept, what in (("jelas", one.jelas, _CLEAR), ("terukur", measured, _MEASURED)):
            if kept is False:
                yield fail(at=f"indikator[{i}].{name}", indikator=one.nama, sifat=what)
            elif kept is None:
                yield unrecorded(
                    _INDICATOR.format(indikator=one.nama, sifat=what), at=f"indikator[{i}].{name}"
                )
    if not evaluasi.perhatian:
        yield unrecorded(
            Text(
                "perbaikan prosedur dan/atau penyempurnaan organisasi yang diperhatikan",
                "the better procedures or organisation it had regard to",
            ),
            at="perhatian",
        )


_CLEAR: Final = Text("jelas", "clear")
_MEASURED: Final = Text("terukur", "measurable")
_INDICATOR: Final = Text(
    "apakah indikator {indikator} {sifat}", "whether the indicator {indikator} is {sifat}"
)

INDIKATOR: Final = Rule(
    id="UU25-P10-3",
    name="indikator-evaluasi",
    subject=EvaluasiPelaksana,
    citation=UU.pasal(10, ayat=3),
    title=Text(
        "Evaluasi memakai indikator yang jelas dan terukur",
        "The evaluation uses indicators that are clear and measurable",
    ),
    message=Text(
        "Indikator {indikator} tercatat tidak {sifat}",
        "The indicator {indikator} is recorded as not {sifat}",
    ),
    check=_indikator,
    lawful=_EVALUASI,
    unlawful=evolve(_EVALUASI, indikator=(Indikator(nama="sikap", jelas=False, terukur=False),)),
)


# Pasal 11 ayat (1): transparent, without discrimination, fair, by legislation. An announcement
# shows that it was transparent; what the record does not show somebody has to state.
def _seleksi(seleksi: Seleksi, context: Context) -> Iterator[Remark]:
    shown = set(seleksi.sifat)
    if seleksi.pengumuman.strip():
        shown.add(SifatSeleksi.TRANSPARAN)
    if lacking := [one.text for one in SifatSeleksi if one not in shown]:
        hal = _SHOWN.format(jenis=seleksi.jenis.text, sifat=listing(lacking))
        yield from judged((), _PASAL_11_1, hal, context, at="sifat")
    if not seleksi.dasar_hukum:
        yield unrecorded(
            Text("peraturan yang diikuti", "the legislation followed"), at="dasar_hukum"
        )


_PASAL_11_1: Final = UU.pasal(11, ayat=1)
_SHOWN: Final = Text("{jenis} dilakukan secara {sifat}", "the {jenis} was {sifat}")

SELEKSI: Final = Rule(
    id="UU25-P11-1",
    name="seleksi-dan-promosi",
    subject=Seleksi,
    citation=UU.pasal(11, ayat=1),
    title=Text(
        "Penyeleksian dan promosi transparan, tidak diskriminatif, dan adil",
        "Selection and promotion are transparent, without discrimination, and fair",
    ),
    messages=MESSAGES,
    check=_seleksi,
    lawful=_SELEKSI,
    unlawful=evolve(_SELEKSI, sifat=frozenset({SifatSeleksi.TRANSPARAN})),
)


# Pasal 11 ayat (2): achievement is rewarded. By when is not said: a reward that nobody recorded may
# be yet to come. What breaks the norm is to settle that there is none.
def _penghargaan(prestasi: PrestasiKerja, context: Context) -> Iterator[Remark]:
    if prestasi.tanggal is not None and prestasi.tanggal > context.today:
        yield not_applicable()
    elif prestasi.penghargaan is None:
        yield unrecorded(_REWARD, at="penghargaan")
    elif not prestasi.penghargaan:
        yield fail(at="penghargaan")


# What was achieved describes an officer: the path says which one it is, and no finding repeats it.
_REWARD: Final = Text("penghargaan atas prestasi ini", "a reward for this achievement")


PENGHARGAAN: Final = Rule(
    id="UU25-P11-2",
    name="penghargaan-pelaksana",
    subject=PrestasiKerja,
    citation=UU.pasal(11, ayat=2),
    title=Text("Prestasi kerja diberi penghargaan", "Achievement is rewarded"),
    message=Text(
        "Prestasi ini tercatat tidak diberi penghargaan",
        "This achievement is recorded as not to be rewarded",
    ),
    applies=Text("Prestasi yang sudah dicapai", "An achievement already made"),
    check=_penghargaan,
    lawful=_PRESTASI,
    unlawful=evolve(_PRESTASI, penghargaan=()),
)


# Pasal 11 ayat (3): a breach of the provider's own rules, once established, is punished. Here, too,
# no time is set, and what breaks the norm is to settle that there is no punishment.
def _hukuman(pelanggaran: PelanggaranInternal, context: Context) -> Iterator[Remark]:
    later = pelanggaran.tanggal is not None and pelanggaran.tanggal > context.today
    if later or pelanggaran.terbukti is False:
        yield not_applicable()
    elif pelanggaran.hukuman:
        return
    elif pelanggaran.terbukti is None:
        yield unrecorded(
            Text("apakah pelanggaran terbukti", "whether the breach was established"), at="terbukti"
        )
    elif pelanggaran.hukuman is None:
        yield unrecorded(_PUNISHMENT.format(ketentuan=pelanggaran.ketentuan.text), at="hukuman")
    else:
        yield fail(at="hukuman", ketentuan=pelanggaran.ketentuan.text)


_PUNISHMENT: Final = Text(
    "hukuman atas pelanggaran {ketentuan}", "a punishment for the breach of rules on {ketentuan}"
)


HUKUMAN: Final = Rule(
    id="UU25-P11-3",
    name="hukuman-pelaksana",
    subject=PelanggaranInternal,
    citation=UU.pasal(11, ayat=3),
    title=Text(
        "Pelanggaran ketentuan internal yang terbukti diberi hukuman",
        "An established breach of the provider's own rules is punished",
    ),
    message=Text(
        "Pelanggaran {ketentuan} terbukti, dan tercatat tidak dihukum",
        "A breach of rules on {ketentuan} was established, and is recorded as not to be punished",
    ),
    applies=Text("Pelanggaran yang terbukti", "A breach that was established"),
    check=_hukuman,
    lawful=_PELANGGARAN,
    unlawful=evolve(_PELANGGARAN, hukuman=()),
)


# Pasal 11 ayat (4): the provider sets how rewards and punishments are given.
def _mekanisme(pengelolaan: PengelolaanPelaksana, _: Context) -> Iterator[Remark]:
    set_down = pengelolaan.mekanisme
    if set_down is None or (set_down.ditetapkan is None and not set_down.peraturan.strip()):
        yield unrecorded(
            Text("mekanisme penghargaan dan hukuman", "the rules on rewards and punishments"),
            at="mekanisme",
        )


MEKANISME: Final = Rule(
    id="UU25-P11-4",
    name="mekanisme-penghargaan-dan-hukuman",
    subject=PengelolaanPelaksana,
    citation=UU.pasal(11, ayat=4),
    title=Text(
        "Penyelenggara menentukan mekanisme penghargaan dan hukuman",
        "The provider sets how rewards and punishments are given",
    ),
    check=_mekanisme,
    lawful=_PENGELOLAAN,
    unlawful=evolve(_PENGELOLAAN, mekanisme=None),
)

RULES: Final[tuple[AnyRule, ...]] = (
    BERKALA,
    PENINGKATAN,
    INDIKATOR,
    SELEKSI,
    PENGHARGAAN,
    HUKUMAN,
    MEKANISME,
)
"""The rules of Pasal 10 and 11, in article order."""
