"""What happened in a complaint and when: one answer from its events and its papers.

A fact of a complaint may stand in its events, in the paper it produced, or in both. The event is
preferred: the procedure is replayed from events, and a receipt never moves. Where there is none the
paper will do. A paper without a date shows *that* something was done and not *when*, which is why a
`Fact` keeps the two apart: what was done on an unknown day is never said to be late.

`in_time` judges the time limits of the complaint procedure over such facts. It agrees with the
replay of `layanan.prosedur.pengaduan`, also where a duty falls away because the complaint was
withdrawn or moved to the Ombudsman: what was late by then stays late, and nothing is owed after.
"""

from collections.abc import Iterable, Iterator
from typing import Final, final

from attrs import evolve, frozen

from layanan.checking import Moment
from layanan.context import Context, Remark, not_applicable, unrecorded
from layanan.finding import Outcome
from layanan.model.pengaduan import Pengaduan, TujuanPengaduan
from layanan.model.peristiwa import JenisPeristiwaPengaduan as Jenis
from layanan.text import Text
from layanan.waktu.deadline import Tenggat
from layanan.waktu.jangka_waktu import JangkaWaktu

__all__ = [
    "Fact",
    "answered",
    "at_provider",
    "complete",
    "decided",
    "delivered",
    "ended",
    "examined",
    "filed",
    "happened",
    "in_time",
    "paid",
    "received",
]


@final
@frozen
class Fact:
    """Whether something happened, as far as is recorded, and when.

    Args:
        done: Whether it happened.
        pada: When, if that is recorded.
    """

    done: bool = False
    pada: Moment | None = None


_NOTHING: Final = Fact()


def happened(pengaduan: Pengaduan, *kinds: Jenis) -> Moment | None:
    """Return when the first event of some kinds happened, or None.

    Args:
        pengaduan: The complaint.
        *kinds: The kinds that will do.
    """
    for one in pengaduan.peristiwa:  # a generator costs twice this loop, and every rule asks
        if one.jenis in kinds:
            return one.pada
    return None


def _fact(pengaduan: Pengaduan, papers: Iterable[Moment | None], *kinds: Jenis) -> Fact:
    """The first event of some kinds, or else the first of the papers."""
    event = happened(pengaduan, *kinds)
    if event is not None:
        return Fact(done=True, pada=event)
    for day in papers:
        return Fact(done=True, pada=day)
    return _NOTHING


def filed(pengaduan: Pengaduan) -> Fact:
    """Say when it was filed, with whomever."""
    surat = pengaduan.surat
    return _fact(
        pengaduan,
        () if surat is None else (surat.waktu,),
        Jenis.DIAJUKAN,
        Jenis.DIAJUKAN_KE_OMBUDSMAN,
        Jenis.DIAJUKAN_KE_DPR,
    )


def received(pengaduan: Pengaduan) -> Fact:
    """Say when it was received."""
    terima = pengaduan.tanda_terima
    return _fact(pengaduan, () if terima is None else (terima.waktu,), Jenis.DITERIMA)


def answered(pengaduan: Pengaduan) -> Fact:
    """Say when it was first answered."""
    return _fact(
        pengaduan,
        (one.tanggal for one in pengaduan.tanggapan),
        Jenis.DITANGGAPI_LENGKAP,
        Jenis.DITANGGAPI_TIDAK_LENGKAP,
    )


def complete(pengaduan: Pengaduan) -> Fact:
    """Say when its file was declared complete, by an answer or afterwards."""
    return _fact(
        pengaduan,
        (one.tanggal for one in pengaduan.tanggapan if one.lengkap),
        Jenis.DITANGGAPI_LENGKAP,
        Jenis.DINYATAKAN_LENGKAP,
    )


def examined(pengaduan: Pengaduan) -> Fact:
    """Say when it was first examined; a hearing is part of that."""
    begun = () if pengaduan.pemeriksaan is None else (pengaduan.pemeriksaan.mulai,)
    heard = (one.pada for one in pengaduan.dengar_pendapat)
    return _fact(
        pengaduan, (*begun, *heard), Jenis.DIPERIKSA, Jenis.DIPERTEMUKAN, Jenis.DIDENGAR_TERPISAH
    )


def decided(pengaduan: Pengaduan) -> Fact:
    """Say when the provider decided it."""
    keputusan = pengaduan.keputusan
    return _fact(pengaduan, () if keputusan is None else (keputusan.tanggal,), Jenis.DIPUTUS)


def delivered(pengaduan: Pengaduan) -> Fact:
    """Say when the decision reached the complainant."""
    penyampaian = pengaduan.penyampaian
    return _fact(pengaduan, () if penyampaian is None else (penyampaian.pada,), Jenis.DISAMPAIKAN)


def paid(pengaduan: Pengaduan) -> Fact:
    """Say when compensation was paid; papers that pay less than was granted are not payment yet."""
    event = happened(pengaduan, Jenis.GANTI_RUGI_DIBAYAR)
    if event is not None:
        return Fact(done=True, pada=event)
    granted = None if pengaduan.keputusan is None else pengaduan.keputusan.ganti_rugi
    for khusus in pengaduan.penyelesaian_khusus:
        granted = granted if khusus.ganti_rugi is None else khusus.ganti_rugi
    papers = pengaduan.pembayaran
    if not papers or (granted is not None and pengaduan.dibayar < granted):
        return _NOTHING
    # In the order they were paid, as everything a complaint lists.
    return Fact(done=True, pada=papers[-1].pada)


def ended(pengaduan: Pengaduan) -> Moment | None:
    """Return when the provider no longer had to settle it: withdrawn, or moved to the Ombudsman."""
    return happened(pengaduan, Jenis.DICABUT, Jenis.DIALIHKAN_KE_OMBUDSMAN)


def at_provider(pengaduan: Pengaduan) -> bool:
    """Tell whether it was brought to the provider, and not to the Ombudsman or a legislature only.

    Where nothing is recorded of where it was brought it is taken to be the provider's: the duties
    of Pasal 47 to 50 are what a file in an office is kept for.
    """
    kinds = {one.jenis for one in pengaduan.peristiwa}
    if Jenis.DIAJUKAN in kinds:
        return True
    if kinds & {Jenis.DIAJUKAN_KE_OMBUDSMAN, Jenis.DIAJUKAN_KE_DPR}:
        return False
    return not pengaduan.tujuan or TujuanPengaduan.PENYELENGGARA in pengaduan.tujuan


def in_time(
    context: Context,
    tenggat: Tenggat,
    start: Fact,
    act: Fact,
    *,
    at: str,
    end: Moment | None = None,
    jangka: JangkaWaktu | None = None,
) -> Iterator[Remark]:
    """Judge a time limit of the complaint procedure, see `Context.in_time`.

    Args:
        context: The rule's context.
        tenggat: The limit.
        start: What it is counted from.
        act: What has to be done.
        at: The field that holds the act.
        end: When the duty fell away, if it did.
        jangka: The office's own length, where the law sets no number.
    """
    if start.pada is None:
        if start.done or act.done:
            trigger = _DAY_OF.format(what=tenggat.pemicu or tenggat.isi)
            yield unrecorded(trigger, at="peristiwa")
        else:
            yield from context.in_time(tenggat, None, None, at=at, jangka=jangka)
    elif not act.done and end is not None:
        by_then = evolve(context, now=end, today=context.day(end))
        found = tuple(by_then.in_time(tenggat, start.pada, None, at=at, jangka=jangka))
        yield from found or (not_applicable(at=at),)
    else:
        found = tuple(context.in_time(tenggat, start.pada, act.pada, at=at, jangka=jangka))
        # Done on an unknown day: in time for certain as long as today is.
        late = any(one.outcome is not Outcome.NOT_APPLICABLE for one in found)
        if act.done and act.pada is None and late:
            yield unrecorded(_DAY_OF.format(what=tenggat.isi), at=at)
        else:
            yield from found


_DAY_OF: Final = Text("harinya: {what}", "the day of: {what}")
