"""When things happened in a complaint: one answer from its events and its papers.

A fact of a complaint may stand in its events, in the paper it produced, or in both. The event is
preferred: the procedure is replayed from events, and a receipt never moves. Where there is none the
day the paper bears will do.
"""

from layanan.checking import Moment
from layanan.model.pengaduan import Pengaduan
from layanan.model.peristiwa import JenisPeristiwaPengaduan as Jenis

__all__ = ["answered", "begun", "complete", "decided", "delivered", "filed", "happened", "received"]


def happened(pengaduan: Pengaduan, *kinds: Jenis) -> Moment | None:
    """Return when the first event of some kinds happened, or None.

    Args:
        pengaduan: The complaint.
        *kinds: The kinds that will do.
    """
    return next((one.pada for one in pengaduan.peristiwa if one.jenis in kinds), None)


def filed(pengaduan: Pengaduan) -> Moment | None:
    """Return when it was filed."""
    event = happened(pengaduan, Jenis.DIAJUKAN, Jenis.DIAJUKAN_KE_OMBUDSMAN, Jenis.DIAJUKAN_KE_DPR)
    if event is not None or pengaduan.surat is None:
        return event
    return pengaduan.surat.waktu


def received(pengaduan: Pengaduan) -> Moment | None:
    """Return when it was received."""
    event = happened(pengaduan, Jenis.DITERIMA)
    if event is not None or pengaduan.tanda_terima is None:
        return event
    return pengaduan.tanda_terima.waktu


def answered(pengaduan: Pengaduan) -> Moment | None:
    """Return when it was first answered."""
    event = happened(pengaduan, Jenis.DITANGGAPI_LENGKAP, Jenis.DITANGGAPI_TIDAK_LENGKAP)
    if event is not None or not pengaduan.tanggapan:
        return event
    return pengaduan.tanggapan[0].tanggal


def complete(pengaduan: Pengaduan) -> Moment | None:
    """Return when its file was declared complete, by an answer or afterwards."""
    event = happened(pengaduan, Jenis.DITANGGAPI_LENGKAP, Jenis.DINYATAKAN_LENGKAP)
    if event is not None:
        return event
    return next((one.tanggal for one in pengaduan.tanggapan if one.lengkap is True), None)


def begun(pengaduan: Pengaduan) -> Moment | None:
    """Return when its examination began."""
    event = happened(pengaduan, Jenis.DIPERIKSA)
    if event is not None or pengaduan.pemeriksaan is None:
        return event
    return pengaduan.pemeriksaan.mulai


def decided(pengaduan: Pengaduan) -> Moment | None:
    """Return when it was decided."""
    event = happened(pengaduan, Jenis.DIPUTUS)
    if event is not None or pengaduan.keputusan is None:
        return event
    return pengaduan.keputusan.tanggal


def delivered(pengaduan: Pengaduan) -> Moment | None:
    """Return when the decision reached the complainant."""
    event = happened(pengaduan, Jenis.DISAMPAIKAN)
    if event is not None or pengaduan.penyampaian is None:
        return event
    return pengaduan.penyampaian.pada
