"""Consistency of what a standard says about time: KON-1 to KON-11."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache, partial
from typing import Final

from attrs import evolve

from layanan.context import Context, Remark, fail, review
from layanan.hukum.before import IN_FORCE
from layanan.hukum.contoh import STANDAR
from layanan.model.penyampaian import (
    Langkah,
    PenangananPengaduan,
    PihakLangkah,
    Produk,
    Prosedur,
    WaktuPenyelesaian,
)
from layanan.model.standar import StandarPelayanan
from layanan.rule import AnyRule, Rule, templates
from layanan.tenggat.uu14_2008 import PEMBERITAHUAN, PERPANJANGAN
from layanan.text import Text
from layanan.waktu.bacaan import Alasan, BacaanWaktu, Batas, Bentuk, Lama
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan

__all__ = ["RULES"]


def _waktu(teks: str) -> StandarPelayanan:
    """The example standard with another text for its time limit."""
    return evolve(STANDAR, jangka_waktu=WaktuPenyelesaian.dari(teks))


@lru_cache(maxsize=64)
def _read(teks: str) -> BacaanWaktu:
    return BacaanWaktu.parse(teks)  # one text, asked about by several rules


def _time(standar: StandarPelayanan) -> BacaanWaktu | None:
    """What the published text of the time limit says, or None: there is no text."""
    held = standar.jangka_waktu
    if not isinstance(held, WaktuPenyelesaian) or not held.uraian.strip():
        return None
    return _read(held.uraian)


def _lengths(standar: StandarPelayanan) -> tuple[Lama, ...]:
    """The lengths of the time limit: those of its text, or else those recorded."""
    read = _time(standar)
    if read is not None:
        return read.lama
    held = standar.jangka_waktu
    if not isinstance(held, WaktuPenyelesaian):
        return ()
    return held.rincian if held.janji is None else (held.janji, *held.rincian)


def _joined(texts: Sequence[Text], joint: str = "; ") -> Text:
    return Text(joint.join(one.id for one in texts), joint.join(one.en for one in texts))


def _steps(standar: StandarPelayanan) -> tuple[Langkah, ...]:
    held = standar.prosedur
    return held.langkah if isinstance(held, Prosedur) else ()


# -- KON-1: steps and total -----------------------------------------------------------------------

# What can be compared without an office's calendar and without reading *hari*.
_SCALES: Final = {
    Satuan.MENIT: ("menit", 1),
    Satuan.JAM: ("menit", 60),
    Satuan.JAM_KERJA: ("jam kerja", 1),
    Satuan.HARI: ("hari", 1),
    Satuan.HARI_KERJA: ("hari kerja", 1),
    Satuan.HARI_KALENDER: ("hari kalender", 1),
    Satuan.MINGGU: ("hari kalender", 7),
    Satuan.BULAN: ("bulan", 1),
    Satuan.TAHUN: ("bulan", 12),
}


def _measure(jangka: JangkaWaktu) -> tuple[str, int]:
    scale, factor = _SCALES[jangka.satuan]
    return scale, factor * jangka.jumlah


def _total(standar: StandarPelayanan, _: Context) -> Iterator[Remark]:
    held = standar.jangka_waktu
    total = held.jangka_waktu if isinstance(held, WaktuPenyelesaian) else None
    if total is None:
        read = _time(standar)
        total = read.jangka if read else None
    if total is None:
        return
    scale, most = _measure(total)
    # The time an applicant takes is not the provider's to promise.
    timed = [
        (i, one.varian, one.waktu)
        for i, one in enumerate(_steps(standar))
        if one.waktu is not None
        and one.pihak is not PihakLangkah.PENERIMA
        and _measure(one.waktu)[0] == scale
    ]
    longer = [(i, waktu) for i, _, waktu in timed if _measure(waktu)[1] > most]
    for i, waktu in longer:
        yield fail(at=f"prosedur.langkah[{i}].waktu", langkah=waktu.text, total=total.text)
    if longer:
        return
    for varian in dict.fromkeys(varian for _, varian, _ in timed):
        run = [waktu for _, one, waktu in timed if one in {"", varian}]
        if sum(_measure(waktu)[1] for waktu in run) > most:
            summed = _joined([waktu.text for waktu in run], " + ")
            yield review("jumlah", at="prosedur.langkah", langkah=summed, total=total.text)


_MENIT: Final = evolve(
    STANDAR,
    jangka_waktu=WaktuPenyelesaian.dari("total maksimal 60 menit = 10 menit + 45 menit + 5 menit"),
    prosedur=Prosedur(
        langkah=(
            Langkah(uraian="daftar", waktu=JangkaWaktu(10, Satuan.MENIT)),
            Langkah(uraian="proses", waktu=JangkaWaktu(45, Satuan.MENIT)),
            Langkah(uraian="serah", waktu=JangkaWaktu(5, Satuan.MENIT)),
        )
    ),
)

LANGKAH: Final = Rule(
    id="KON-1",
    name="langkah-melebihi-total",
    subject=StandarPelayanan,
    citation=None,
    title=Text(
        "Waktu langkah tidak melebihi jangka waktu pelayanan",
        "No step takes longer than the whole service",
    ),
    message=Text(
        "Satu langkah memakan {langkah}, lebih lama dari seluruh pelayanan: {total}",
        "One step takes {langkah}, longer than the whole service: {total}",
    ),
    messages=templates(
        jumlah=Text(
            "Bila langkahnya berurutan, {langkah} melebihi {total}",
            "If the steps follow each other, {langkah} is more than {total}",
        )
    ),
    check=_total,
    validity=IN_FORCE,
    lawful=_MENIT,
    unlawful=evolve(
        _MENIT,
        jangka_waktu=WaktuPenyelesaian.dari("30 menit"),
    ),
)


# -- KON-2 to KON-7: what stands where a length belongs -------------------------------------------


def _refused(reasons: frozenset[Alasan], standar: StandarPelayanan, _: Context) -> Iterator[Remark]:
    read = _time(standar)
    words = [one.kata for one in read.penolakan if one.alasan in reasons] if read else []
    if words:
        yield review(at="jangka_waktu", kata="; ".join(words))


def _reading_rule(
    number: int, name: str, reasons: frozenset[Alasan], title: Text, message: Text, example: str
) -> Rule[StandarPelayanan]:
    return Rule(
        id=f"KON-{number}",
        name=name,
        subject=StandarPelayanan,
        citation=None,
        title=title,
        message=message,
        check=partial(_refused, reasons),
        validity=IN_FORCE,
        lawful=STANDAR,
        unlawful=_waktu(example),
    )


JAM_BUKA: Final = _reading_rule(
    2,
    "jam-buka-sebagai-jangka-waktu",
    frozenset({Alasan.JAM_BUKA}),
    Text("Jangka waktu bukan jam buka", "The time limit is not the opening hours"),
    Text(
        "Jam atau hari buka tertulis sebagai jangka waktu: {kata}",
        "Opening hours or days stand as the time limit: {kata}",
    ),
    "Pukul 08.00 - 16.00 WIT (Hari Senin - Kamis)",
)
TANPA_ANGKA: Final = _reading_rule(
    3,
    "jangka-waktu-tanpa-angka",
    frozenset({Alasan.TANPA_ANGKA, Alasan.KETENTUAN, Alasan.SEKETIKA}),
    Text("Jangka waktu menyebut angka", "The time limit names a number"),
    Text(
        "Syarat atau keadaan tanpa angka tertulis sebagai jangka waktu: {kata}",
        "A condition without a number stands as the time limit: {kata}",
    ),
    "jika berkas lengkap dan pejabat berwenang ada ditempat",
)
ANGKA_HILANG: Final = _reading_rule(
    4,
    "angka-atau-satuan-hilang",
    frozenset({Alasan.ANGKA_HILANG, Alasan.TANPA_SATUAN}),
    Text("Jangka waktu mempunyai angka dan satuan", "The time limit has both a number and a unit"),
    Text("Angka atau satuannya hilang: {kata}", "Its number or its unit is missing: {kata}"),
    "(tujuh) hari",
)
PEMOHON: Final = _reading_rule(
    5,
    "jangka-waktu-ditentukan-pemohon",
    frozenset({Alasan.PEMOHON}),
    Text("Jangka waktu dijanjikan penyelenggara", "The provider promises the time limit"),
    Text(
        "Jangka waktu diserahkan kepada pemohon: {kata}",
        "The time limit is left to the applicant: {kata}",
    ),
    "Waktu penyelesaian menyesuaikan waktu yang diajukan oleh pemohon",
)


# KON-6: a checksum that does not add up is a contradiction whatever was meant.
def _checksum(standar: StandarPelayanan, _: Context) -> Iterator[Remark]:
    read = _time(standar)
    for one in read.penolakan if read else ():
        if one.alasan in _CONTRADICTIONS:
            yield fail(at="jangka_waktu", alasan=one.alasan.explain(one.rincian), kata=one.kata)


_CONTRADICTIONS: Final = frozenset({Alasan.BERBEDA, Alasan.BERTENTANGAN})

ANGKA_BERBEDA: Final = Rule(
    id="KON-6",
    name="angka-berbeda",
    subject=StandarPelayanan,
    citation=None,
    title=Text(
        "Angka, kata, dan jumlah dalam jangka waktu sama",
        "Digits, words and sums in the time limit agree",
    ),
    message=Text("{kata}: {alasan}", "{kata}: {alasan}"),
    check=_checksum,
    validity=IN_FORCE,
    lawful=_MENIT,
    unlawful=_waktu("45 (empat puluh) hari kerja"),
)


# KON-7: a period that recurs, or a validity, is no time of completion.
def _other_length(standar: StandarPelayanan, _: Context) -> Iterator[Remark]:
    read = _time(standar)
    # The word that gives it away may be a mere "bila", so the whole text is shown.
    if read is not None and any(one.alasan is Alasan.BUKAN_JANJI for one in read.penolakan):
        yield review(at="jangka_waktu", kata=read.teks)
    recurring = [one.text for one in _lengths(standar) if one.berulang]
    if recurring:
        yield review(at="jangka_waktu", kata=_joined(recurring))


BERKALA: Final = Rule(
    id="KON-7",
    name="masa-berkala-sebagai-jangka-waktu",
    subject=StandarPelayanan,
    citation=None,
    title=Text(
        "Jangka waktu bukan masa berkala atau masa berlaku",
        "The time limit is no recurring period and no validity",
    ),
    message=Text(
        "Masa berkala, masa berlaku, atau lama lain tertulis sebagai jangka waktu: {kata}",
        "A recurring period, a validity or another length stands as the time limit: {kata}",
    ),
    check=_other_length,
    validity=IN_FORCE,
    lawful=STANDAR,
    unlawful=_waktu("setiap 1 (satu) tahun"),
)


# -- KON-8 to KON-11: promises --------------------------------------------------------------------

_VAGUE: Final = frozenset(
    {Batas.KIRA_KIRA, Batas.RATA_RATA, Batas.PALING_SINGKAT, Batas.LEBIH_DARI}
)


def _vague(standar: StandarPelayanan, _: Context) -> Iterator[Remark]:
    vague = [one.text for one in _lengths(standar) if one.batas in _VAGUE]
    if vague:
        yield review(at="jangka_waktu", kata=_joined(vague))


KIRA_KIRA: Final = Rule(
    id="KON-8",
    name="perkiraan-sebagai-janji",
    subject=StandarPelayanan,
    citation=None,
    title=Text(
        "Jangka waktu adalah janji, bukan perkiraan", "The time limit is a promise, no estimate"
    ),
    message=Text(
        "Perkiraan atau batas bawah tertulis sebagai jangka waktu: {kata}",
        "An estimate or a shortest length stands as the time limit: {kata}",
    ),
    check=_vague,
    validity=IN_FORCE,
    lawful=STANDAR,
    unlawful=_waktu("± 15 Menit (Jaringan Internet Stabil)"),
)


# Two lengths of which neither says for what or when it holds.
def _promises(standar: StandarPelayanan, _: Context) -> Iterator[Remark]:
    read = _time(standar)
    if read is None or read.bentuk is not Bentuk.DAFTAR:
        return
    bare = [one for one in read.lama if not (one.perihal or one.syarat or one.perpanjangan)]
    if len({(one.jangka, one.dari) for one in bare}) > 1:
        yield review(at="jangka_waktu", kata=_joined([one.text for one in bare]))


DUA_JANJI: Final = Rule(
    id="KON-9",
    name="dua-janji",
    subject=StandarPelayanan,
    citation=None,
    title=Text(
        "Jangka waktu adalah satu janji untuk satu keadaan",
        "The time limit is one promise for one case",
    ),
    message=Text(
        "Beberapa janji tanpa keterangan kapan masing-masing berlaku: {kata}",
        "Several promises, and nothing says when each holds: {kata}",
    ),
    check=_promises,
    validity=IN_FORCE,
    lawful=_waktu("12 Hari untuk luasan tidak lebih dari 40 Ha dan 30 Hari untuk luasan lebih"),
    unlawful=_waktu(
        "5 (lima) Menit + 5 + 10 (Sepuluh) + 2 (dua) = 22 (dua puluh dua) Menit; "
        "selambat-lambatnya 1 (satu) hari kerja"
    ),
)


# Bare *hari* beside *hari kerja*, in the time limit or between it and the steps.
def _days(standar: StandarPelayanan, _: Context) -> Iterator[Remark]:
    units = {one.jangka.satuan for one in _lengths(standar)}
    steps = {one.waktu.satuan for one in _steps(standar) if one.waktu is not None}
    if {Satuan.HARI, Satuan.HARI_KERJA} <= units | steps:
        yield review(at="jangka_waktu")


HARI: Final = Rule(
    id="KON-10",
    name="hari-dan-hari-kerja",
    subject=StandarPelayanan,
    citation=None,
    title=Text(
        "Jangka waktu dan langkahnya memakai hari yang sama",
        "The time limit and its steps count the same days",
    ),
    message=Text(
        "Satu lama memakai hari, yang lain hari kerja",
        "One length is in hari, another in hari kerja",
    ),
    check=_days,
    validity=IN_FORCE,
    lawful=_waktu("14 hari kerja; ± 7 hari kerja (Lapas); ± 7 hari kerja (Kanwil)"),
    unlawful=_waktu("14 hari; ± 7 hari kerja (Lapas); ± 7 hari kerja (Kanwil)"),
)


# UU 14/2008 Pasal 22 ayat (7) and (8): ten working days and seven more are for requests for
# information. A complaint has the times of UU 25/2009.
_COMPLAINT: Final = re.compile(r"\b(?:peng)?aduan\b|\bkeluhan\b", re.ASCII | re.IGNORECASE)
_INFORMATION: Final = re.compile(r"\binformasi\b", re.ASCII | re.IGNORECASE)
_CLOCK: Final = frozenset(
    {one.jangka.jumlah for one in (PEMBERITAHUAN, PERPANJANGAN) if one.jangka is not None}
)
_CLOCK_DAYS: Final = frozenset({Satuan.HARI, Satuan.HARI_KERJA})


def _clock(standar: StandarPelayanan, _: Context) -> Iterator[Remark]:
    named = _COMPLAINT.search(standar.nama) and not _INFORMATION.search(standar.nama)
    if named and _is_clock(_lengths(standar)):
        yield review(at="jangka_waktu")
    held = standar.penanganan_pengaduan
    if isinstance(held, PenangananPengaduan):
        lengths = held.waktu or (_read(held.uraian).lama if held.uraian.strip() else ())
        if _is_clock(lengths):
            yield review(at="penanganan_pengaduan")


def _is_clock(lengths: Iterable[Lama]) -> bool:
    """Whether the lengths of days are those two and no others."""
    days = frozenset(
        jangka.jumlah
        for one in lengths
        for jangka in (one.jangka, one.dari)
        if jangka is not None and jangka.satuan in _CLOCK_DAYS
    )
    return days in (_CLOCK, _CLOCK | {sum(_CLOCK)})


_PENGADUAN: Final = evolve(STANDAR, nama="Penanganan Pengaduan", produk=Produk.dari("pengaduan"))

JAM_INFORMASI: Final = Rule(
    id="KON-11",
    name="tenggat-informasi-untuk-pengaduan",
    subject=StandarPelayanan,
    citation=None,
    title=Text(
        "Pengaduan tidak memakai tenggat permohonan informasi",
        "Complaints do not run on the clock of requests for information",
    ),
    message=Text(
        "Waktunya 10 dan 7 hari kerja, yaitu tenggat permohonan informasi publik (UU 14/2008 "
        "Pasal 22), bukan tenggat pengaduan UU 25/2009 (14 dan 60 hari)",
        "Its times are 10 and 7 working days, the clock of requests for public information "
        "(UU 14/2008 Pasal 22), not that of complaints under UU 25/2009 (14 and 60 hari)",
    ),
    check=_clock,
    validity=IN_FORCE,
    lawful=evolve(
        _PENGADUAN,
        jangka_waktu=WaktuPenyelesaian.dari(
            "paling lambat 60 hari sejak berkas pengaduan dinyatakan lengkap"
        ),
    ),
    unlawful=evolve(
        _PENGADUAN,
        jangka_waktu=WaktuPenyelesaian.dari(
            "paling lambat 10 (sepuluh) hari kerja sejak diterimanya permintaan; "
            "dapat diperpanjang 7 (tujuh) hari kerja"
        ),
    ),
)

RULES: Final[tuple[AnyRule, ...]] = (
    LANGKAH,
    JAM_BUKA,
    TANPA_ANGKA,
    ANGKA_HILANG,
    PEMOHON,
    ANGKA_BERBEDA,
    BERKALA,
    KIRA_KIRA,
    DUA_JANJI,
    HARI,
    JAM_INFORMASI,
)
"""The rules on time, by number."""
