"""Permohonan: an application for a service, with and without a promised time.

Two regimes, and choosing between them is explicit (UU 30/2014 Pasal 53 ayat (1) and (2)):

* Where a rule or a standard sets the time, `berstandar` gives the table: the promise of UU 25/2009
  Pasal 21 huruf d is counted from the event the standard says, stands still while the applicant
  owes something, and nothing is ever deemed granted.
* Where *nothing* sets it, Pasal 53 does: `PERMOHONAN_TANPA_BATAS`, five working days since 2
  November 2020, and `PERMOHONAN_TANPA_BATAS_2014`, ten before, after which the application is
  deemed granted by law. Until then the applicant needed the court's ruling (ayat (4) to (6)).

====================  =======================================================  ================
from                  what happens                                             UU 30/2014
====================  =======================================================  ================
(begun)               filed: accepted or refused within 5 *hari kerja*         50(3), 50(4)
filed, completed      received in full: decide within 5 (or 10) *hari kerja*   53(2)
filed                 what is missing is asked for, and handed in              50(1)
declared complete     not decided in time: *deemed granted*                    53(4); was 53(3)
filed, completed      not decided in time, and nobody said whether it was      53(4); was 53(3)
                      complete: *deemed granted if it was*, which is in doubt
deemed granted        until November 2020: court within 21, issued within 5    53(4)-(6), old
decided               delivered within 5 *hari kerja*                          62(2)
====================  =======================================================  ================

How the law is read here
------------------------

* "Received in full" is the day the last paper came in: the day of filing, or of completing. The law
  asks whether the application *was* complete then, not whether an official has said so, and an
  office that says nothing may not thereby keep the time from running. So the time runs from that
  day. Where somebody has recorded that it is complete (``dinyatakan_lengkap``), whenever that is
  said, it is deemed granted when the time is over. Where nobody has, it is deemed granted only if
  it was complete, which a person has to judge: the case stands in a state that says so, with a
  `Doubt`. Asking for what is missing ends the time as long as it runs; asked for afterwards it
  settles nothing, since the silent office would be heard on its own default.
* That an application is notified as accepted (Pasal 50 ayat (3)) presupposes that it meets the
  requirements. It is not read as saying that it was complete: that is another word of the law.
* The decision may still be issued when it is deemed to be granted; a refusal then has no place.
* Pasal 50 gives five days to say accepted and five to say refused, both from the filing. They are
  one duty here, counted again from the day the file was completed; asking for what is missing meets
  it too.
* Pasal 53 knows no pause: suspending an application leaves its clock running.
* Whether a standard that is a mere decision is "legislation" that displaces the five days is
  disputed. That is why the caller chooses.
* The ten days for *izin, dispensasi, konsesi* (Pasal 39) are another norm and no table of this one.
* A promise in hours is no business of a calendar of days: `janji` runs it on a clock.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum, unique
from functools import cache
from typing import Final, final

from layanan.citation import UU_25_2009, UU_30_2014, Citation
from layanan.errors import Fault, MalformedError
from layanan.model.peristiwa import JenisPeristiwaPermohonan as Jenis
from layanan.model.peristiwa import PeristiwaPermohonan
from layanan.prosedur.tabel import Procedure, Row, Timer
from layanan.tenggat import uu30_2014 as limits
from layanan.text import Text
from layanan.validity import Validity
from layanan.waktu.deadline import Tenggat
from layanan.waktu.jangka_waktu import JangkaWaktu
from layanan.waktu.norma import Pihak, Sifat
from layanan.waktu.sla import Mark, MarkKind, Meter, Sla, run

__all__ = [
    "AWAL_JANJI",
    "PERMOHONAN_TANPA_BATAS",
    "PERMOHONAN_TANPA_BATAS_2014",
    "KeadaanPermohonan",
    "berstandar",
    "janji",
]


@final
@unique
class KeadaanPermohonan(StrEnum):
    """Keadaan permohonan: where an application stands."""

    AWAL = "awal"
    DIAJUKAN = "diajukan"
    TIDAK_LENGKAP = "tidak_lengkap"
    LENGKAP = "lengkap"
    DITANGGUHKAN = "ditangguhkan"
    DITETAPKAN = "ditetapkan"
    DITOLAK = "ditolak"
    DISERAHKAN = "diserahkan"
    DICABUT = "dicabut"
    DIANGGAP_DIKABULKAN_BILA_LENGKAP = "dianggap_dikabulkan_bila_lengkap"
    DIANGGAP_DIKABULKAN = "dianggap_dikabulkan"
    DI_PENGADILAN = "di_pengadilan"
    DIPUTUS_PENGADILAN = "diputus_pengadilan"

    @property
    def text(self) -> Text:
        """The state in both languages."""
        return _STATES[self]


K = KeadaanPermohonan

_STATES: Final = {
    K.AWAL: Text("belum ada peristiwa", "nothing yet"),
    K.DIAJUKAN: Text("diajukan, sedang diperiksa", "filed, being examined"),
    K.TIDAK_LENGKAP: Text("tidak lengkap, menunggu pemohon", "incomplete, awaiting the applicant"),
    K.LENGKAP: Text("lengkap, sedang diproses", "complete, in process"),
    K.DITANGGUHKAN: Text("ditangguhkan", "suspended"),
    K.DITETAPKAN: Text("ditetapkan, belum diserahkan", "issued, not yet handed over"),
    K.DITOLAK: Text("ditolak", "refused"),
    K.DISERAHKAN: Text("diserahkan", "handed over"),
    K.DICABUT: Text("dicabut", "withdrawn"),
    K.DIANGGAP_DIKABULKAN_BILA_LENGKAP: Text(
        "waktu lewat; dianggap dikabulkan bila lengkap saat diterima",
        "time is over; deemed granted if it was complete when received",
    ),
    K.DIANGGAP_DIKABULKAN: Text("dianggap dikabulkan secara hukum", "deemed granted by law"),
    K.DI_PENGADILAN: Text("dimohonkan ke pengadilan", "before the court"),
    K.DIPUTUS_PENGADILAN: Text("diputus pengadilan", "ruled on by the court"),
}

AWAL_JANJI: Final = frozenset(
    {Jenis.DIAJUKAN, Jenis.DIDAFTARKAN, Jenis.DIBAYAR, Jenis.DINYATAKAN_LENGKAP}
)
"""The events a standard may count its promise from."""

_WAITS: Final = frozenset({Jenis.KEKURANGAN_DIMINTA, Jenis.DITANGGUHKAN})
_GOES_ON: Final = frozenset({Jenis.DILENGKAPI, Jenis.DILANJUTKAN})
_ENDS: Final = frozenset({Jenis.DITETAPKAN, Jenis.DITOLAK})

# UU 25/2009 Pasal 21 huruf d asks for a promise and leaves its length to the standard.
_JANJI: Final = Tenggat(
    id="UU25-P21-d",
    citation=UU_25_2009.pasal(21, huruf="d"),
    pihak=(Pihak.PENYELENGGARA,),
    isi=Text("menyelesaikan pelayanan", "complete the service"),
    sifat=Sifat.TANPA_ANGKA,
    pemicu=Text("peristiwa yang disebut standar pelayanan", "the event the standard names"),
    validity=Validity(date(2009, 7, 18)),
    catatan=Text(
        "Lamanya adalah janji standar pelayanan.", "Its length is the promise of the standard."
    ),
)

_OPEN: Final = frozenset({K.DIAJUKAN, K.TIDAK_LENGKAP, K.LENGKAP, K.DITANGGUHKAN})
_PENDING: Final = frozenset({"pemberitahuan", "penetapan", "janji"})
_NOTICE: Final = Timer(id="pemberitahuan", tenggat=limits.PEMBERITAHUAN_DITERIMA)
_DELIVERY: Final = Timer(id="penyampaian", tenggat=limits.PENYAMPAIAN)
_UU: Final = UU_30_2014


def _examination(fallback: Timer | None, promise: Timer | None) -> Iterator[Row[K]]:
    """The rows both regimes share, with what each starts and holds in them."""
    # Received in full: the day the last paper came in, not the day the office said so.
    received = (_NOTICE,) if fallback is None else (_NOTICE, fallback)
    silent = frozenset[K]() if fallback is None else frozenset({K.DIANGGAP_DIKABULKAN_BILA_LENGKAP})

    def begun_by(kind: Jenis) -> tuple[Timer, ...]:
        return (promise,) if promise is not None and kind in promise.since else ()

    held = frozenset({"janji"}) if promise is not None else frozenset[str]()
    named = frozenset(_PENDING - {"janji"} if promise is None else _PENDING - {"penetapan"})
    decided = named - {"pemberitahuan"}
    yield Row(
        sources=frozenset({K.AWAL}),
        event=Jenis.DIAJUKAN,
        target=K.DIAJUKAN,
        citation=_UU.pasal(50, ayat=1),
        starts=(*received, *begun_by(Jenis.DIAJUKAN)),
    )
    for kind in (Jenis.DIDAFTARKAN, Jenis.DIBAYAR):
        yield Row(
            sources=_OPEN | silent,
            event=kind,
            citation=_UU.pasal(50, ayat=1),
            starts=begun_by(kind),
            unless=frozenset({kind}),
        )
    yield Row(
        sources=frozenset({K.DIAJUKAN}) | silent,
        event=Jenis.KEKURANGAN_DIMINTA,
        target=K.TIDAK_LENGKAP,
        citation=_UU.pasal(50, ayat=1),
        meets=frozenset({"pemberitahuan"}),
        drops=decided - held,
        pauses=held,
    )
    yield Row(
        sources=frozenset({K.TIDAK_LENGKAP}),
        event=Jenis.DILENGKAPI,
        target=K.DIAJUKAN,
        citation=_UU.pasal(50, ayat=3),
        starts=received,
        resumes=held,
    )
    yield Row(
        sources=frozenset({K.DIAJUKAN}) | silent,
        event=Jenis.DINYATAKAN_LENGKAP,
        target=K.LENGKAP,
        citation=_UU.pasal(53, ayat=2),
        starts=begun_by(Jenis.DINYATAKAN_LENGKAP),
    )
    yield Row(
        sources=frozenset({K.DIAJUKAN, K.LENGKAP, K.DITANGGUHKAN}) | silent,
        event=Jenis.DIBERITAHU_DITERIMA,
        citation=_UU.pasal(50, ayat=3),
        meets=frozenset({"pemberitahuan"}),
        unless=frozenset({Jenis.DIBERITAHU_DITERIMA}),
    )
    yield Row(
        sources=frozenset({K.DIAJUKAN}) | silent,
        event=Jenis.DIBERITAHU_DITOLAK,
        target=K.DITOLAK,
        citation=_UU.pasal(50, ayat=4),
        meets=frozenset({"pemberitahuan"}) | decided,
    )
    yield Row(
        sources=frozenset({K.LENGKAP}),
        event=Jenis.DITANGGUHKAN,
        target=K.DITANGGUHKAN,
        citation=_UU.pasal(53, ayat=1),
        pauses=held,
    )
    yield Row(
        sources=frozenset({K.DITANGGUHKAN}),
        event=Jenis.DILANJUTKAN,
        target=K.LENGKAP,
        citation=_UU.pasal(53, ayat=1),
        resumes=held,
    )
    yield Row(
        sources=frozenset({K.LENGKAP}),
        event=Jenis.DITETAPKAN,
        target=K.DITETAPKAN,
        citation=_UU.pasal(53, ayat=1),
        starts=(_DELIVERY,),
        meets=decided,
    )
    yield Row(
        sources=frozenset({K.LENGKAP}),
        event=Jenis.DITOLAK,
        target=K.DITOLAK,
        citation=_UU.pasal(53, ayat=1),
        meets=decided,
    )
    yield Row(
        sources=frozenset({K.DITETAPKAN}),
        event=Jenis.DISERAHKAN,
        target=K.DISERAHKAN,
        citation=_UU.pasal(62, ayat=2),
        meets=frozenset({"penyampaian"}),
    )
    yield Row(
        sources=_OPEN | silent,
        event=Jenis.DICABUT,
        target=K.DICABUT,
        citation=_UU.pasal(50),
        drops=named,
        note=Text("Pencabutan tidak diatur.", "Withdrawing is not regulated."),
    )


def _procedure(
    name: str, title: Text, citation: Citation, validity: Validity, rows: tuple[Row[K], ...]
) -> Procedure[K, PeristiwaPermohonan]:
    reached = {state for row in rows for state in (*row.sources, row.target)}
    used = {row.event for row in rows}
    return Procedure[K, PeristiwaPermohonan](
        id=name,
        title=title,
        citation=citation,
        validity=validity,
        states=tuple(state for state in K if state in reached),
        events=tuple(kind for kind in Jenis if kind in used),
        rows=rows,
        finals=frozenset({K.DITOLAK, K.DISERAHKAN, K.DICABUT}),
    )


@cache
def berstandar(mulai: Jenis) -> Procedure[K, PeristiwaPermohonan]:
    """Return the table of an application under a standard that promises a time in days.

    The promise itself is the office's: give its length as ``OfficeLimit("janji", ...)``.

    Args:
        mulai: The event the standard counts its promise from, one of `AWAL_JANJI`.

    Raises:
        MalformedError: if no standard can count from that event.
    """
    if mulai not in AWAL_JANJI:
        names = Text("salah satu dari {names}", "one of {names}")
        expected = names.format(names=", ".join(sorted(AWAL_JANJI)))
        raise MalformedError("berstandar", [Fault.of("mulai", mulai, expected)])
    promise = Timer(id="janji", tenggat=_JANJI, since=frozenset({mulai}))
    extension = Row[K](
        sources=_OPEN,
        event=Jenis.DIPERPANJANG,
        citation=UU_25_2009.pasal(21, huruf="d"),
        extends=frozenset({"janji"}),
        note=Text("Dasar perpanjangan ada pada peristiwanya.", "Its basis is in the event."),
    )
    return _procedure(
        f"UU25-PERMOHONAN-{mulai.value}",
        Text("Permohonan dengan standar pelayanan", "Application under a service standard"),
        UU_25_2009.pasal(21, huruf="d"),
        limits.PEMBERITAHUAN_DITERIMA.validity,
        (*_examination(None, promise), extension),
    )


_UNSAID: Final = Text(
    "Dianggap dikabulkan hanya bila permohonan sudah lengkap saat diterima; tidak tercatat apakah "
    "lengkap.",
    "Deemed granted only if the application was complete when it was received; it is not recorded "
    "whether it was.",
)


def _silence(limit: Timer, ayat: int, note: Text | None = None) -> Iterator[Row[K]]:
    """What follows when nothing is decided in time, and how the official may still decide."""
    yield Row(
        sources=frozenset({K.LENGKAP, K.DITANGGUHKAN}),
        lapse=limit,
        target=K.DIANGGAP_DIKABULKAN,
        citation=_UU.pasal(53, ayat=ayat),
        note=note,
    )
    yield Row(
        sources=frozenset({K.DIAJUKAN}),
        lapse=limit,
        target=K.DIANGGAP_DIKABULKAN_BILA_LENGKAP,
        citation=_UU.pasal(53, ayat=ayat),
        note=note,
        doubt=_UNSAID,
    )
    yield Row(
        sources=frozenset({K.DIANGGAP_DIKABULKAN}),
        event=Jenis.DITETAPKAN,
        target=K.DITETAPKAN,
        citation=_UU.pasal(53, ayat=ayat),
        starts=(_DELIVERY,),
        note=Text(
            "Yang dianggap dikabulkan masih dapat ditetapkan.",
            "What is deemed granted may still be issued.",
        ),
    )


_PENETAPAN: Final = Timer(id="penetapan", tenggat=limits.PENETAPAN)
_PENETAPAN_2014: Final = Timer(id="penetapan", tenggat=limits.PENETAPAN_2014)

PERMOHONAN_TANPA_BATAS: Final = _procedure(
    "UU30-PERMOHONAN",
    Text("Permohonan tanpa batas waktu lain", "Application with no other time limit"),
    _UU.pasal(53),
    limits.PENETAPAN.validity,
    (
        *_examination(_PENETAPAN, None),
        *_silence(
            _PENETAPAN,
            4,
            Text(
                "Ayat (4) menurut UU 11/2020; bentuk keputusannya diatur Perpres (ayat (5)).",
                "Ayat (4) by UU 11/2020; a presidential regulation sets its form (ayat (5)).",
            ),
        ),
    ),
)
"""Pasal 53 since 2 November 2020: five working days, then deemed granted."""

PERMOHONAN_TANPA_BATAS_2014: Final = _procedure(
    "UU30-PERMOHONAN-2014",
    PERMOHONAN_TANPA_BATAS.title,
    _UU.pasal(53),
    limits.PENETAPAN_2014.validity,
    (
        *_examination(_PENETAPAN_2014, None),
        *_silence(_PENETAPAN_2014, 3),
        Row(
            sources=frozenset({K.DIANGGAP_DIKABULKAN_BILA_LENGKAP, K.DIANGGAP_DIKABULKAN}),
            event=Jenis.DIMOHONKAN_KE_PENGADILAN,
            target=K.DI_PENGADILAN,
            citation=_UU.pasal(53, ayat=4),
            starts=(Timer(id="putusan", tenggat=limits.PUTUSAN_PENGADILAN),),
        ),
        Row(
            sources=frozenset({K.DI_PENGADILAN}),
            event=Jenis.PENGADILAN_MEMUTUS,
            target=K.DIPUTUS_PENGADILAN,
            citation=_UU.pasal(53, ayat=5),
            starts=(Timer(id="pelaksanaan_putusan", tenggat=limits.PELAKSANAAN_PUTUSAN),),
            meets=frozenset({"putusan"}),
            settles=frozenset({"penetapan"}),
        ),
        Row(
            sources=frozenset({K.DIPUTUS_PENGADILAN}),
            event=Jenis.DITETAPKAN,
            target=K.DITETAPKAN,
            citation=_UU.pasal(53, ayat=6),
            starts=(_DELIVERY,),
            meets=frozenset({"pelaksanaan_putusan"}),
        ),
    ),
)
"""Pasal 53 as enacted, until 1 November 2020: ten working days, then the court."""


def janji(
    jangka: JangkaWaktu,
    events: Iterable[PeristiwaPermohonan],
    meter: Meter,
    *,
    mulai: Jenis,
) -> Sla:
    """Run the promise of a standard over what happened, in days or in hours.

    The clock starts at the event the standard names, stands still while the applicant owes
    something or the case is suspended, is extended where the office extends it, and stops when the
    product is issued or refused.

    Args:
        jangka: The length promised.
        events: What happened, in order.
        meter: What time is counted with.
        mulai: The event the standard counts from.

    Raises:
        MalformedError: if no standard can count from that event.
        OutOfTurnError: if an event is dated before the one before it, or an extension is in
            another unit.
        DateError: if the promise is in hours and an event has none.

    Example:
        >>> from layanan.waktu.jangka_waktu import Satuan
        >>> from layanan.waktu.kalender import Kalender
        >>> clock = janji(
        ...     JangkaWaktu(5, Satuan.HARI_KERJA),
        ...     [PeristiwaPermohonan(jenis=Jenis.DIAJUKAN, pada=date(2026, 3, 2))],
        ...     Meter(kalender=Kalender.pemerintah()),
        ...     mulai=Jenis.DIAJUKAN,
        ... )
        >>> print(clock.due())
        2026-03-09
    """
    berstandar(mulai)
    return run(jangka, _marks(events, mulai), meter)


def _marks(events: Iterable[PeristiwaPermohonan], mulai: Jenis) -> Iterator[Mark]:
    """Read events as marks on the clock, leaving out those that say nothing new to it."""
    running = paused = stopped = False
    for event in events:
        kind = event.jenis
        if stopped:
            return
        if kind is mulai and not running:
            running = True
            yield Mark(MarkKind.START, event.pada)
        elif not running:
            continue
        elif kind in _WAITS and not paused:
            paused = True
            yield Mark(MarkKind.PAUSE, event.pada, basis=event.dasar)
        elif kind in _GOES_ON and paused:
            paused = False
            yield Mark(MarkKind.RESUME, event.pada)
        elif event.perpanjangan is not None:
            yield Mark(MarkKind.EXTEND, event.pada, event.perpanjangan, event.dasar)
        elif kind in _ENDS:
            stopped = True
            yield Mark(MarkKind.STOP, event.pada)
