"""The status vocabularies of real applications, mapped to states as far as they honestly can be.

An application's *diproses* may mean received, complete or examined; the word does not say. Mapping
it to one of these would invent a fact, so it stays unmapped with the reason, and whoever moves such
data has to look at the dates instead.

The vocabularies were read in public source code. A status is compared without regard to case,
spaces and underscores.
"""

from typing import Final, final

from attrs import frozen

from layanan.checking import NonBlank, check
from layanan.prosedur.keadaan import KeadaanPengaduan as K
from layanan.text import Text

__all__ = ["VOCABULARIES", "Reading", "Vocabulary"]


@final
@frozen
class Reading:
    """What one status of an application can be taken to mean.

    Args:
        status: The status as the application writes it.
        keadaan: The state it means, or None where it cannot be said.
        alasan: Why it cannot be said, or what is left open; None: nothing is.
    """

    status: NonBlank
    keadaan: K | None
    alasan: Text | None = None

    __attrs_post_init__ = check


@final
@frozen
class Vocabulary:
    """The status vocabulary of one application.

    Args:
        sumber: Where it was read.
        readings: Its statuses, in its own order.
    """

    sumber: NonBlank
    readings: tuple[Reading, ...]

    __attrs_post_init__ = check

    def read(self, status: str) -> Reading | None:
        """Return what a status means, or None where the vocabulary has no such status.

        Args:
            status: The status as stored.

        Example:
            >>> VOCABULARIES[0].read("Belum Proses") is None
            True
        """
        wanted = _folded(status)
        return next((one for one in self.readings if _folded(one.status) == wanted), None)

    @property
    def unmapped(self) -> tuple[Reading, ...]:
        """The statuses that mean no one state."""
        return tuple(one for one in self.readings if one.keadaan is None)


def _folded(status: str) -> str:
    return "".join(status.casefold().replace("_", " ").split())


_WORK: Final = Text(
    "Bisa diterima, lengkap, atau diperiksa.", "May be received, complete or under examination."
)
_DONE: Final = Text(
    "Bisa diputus, disampaikan, atau dibayar ganti ruginya.",
    "May be decided, delivered or compensated.",
)
_REFUSED: Final = Text(
    "Undang-undang tidak mengenal penolakan pengaduan: bisa tidak lengkap, atau keputusan.",
    "The law knows no refusal of a complaint: may be incomplete, or a decision.",
)
_CHECKED: Final = Text(
    "Yang diperiksa belum tentu kelengkapan materinya.",
    "What was checked need not be whether it is complete.",
)
_ELSEWHERE: Final = Text(
    "Diteruskan ke pihak lain: undang-undang tidak mengenal keadaan ini.",
    "Passed on to others: the law knows no such state.",
)
_WAITING: Final = Text("Tidak terkatakan siapa yang ditunggu.", "It is not said who is waited for.")
_FILED: Final = Text(
    "Aplikasi mencatat saat dikirim; diterima bila kantor menerimanya saat itu juga.",
    "The application records the sending; received if the office receives it there and then.",
)
_ARCHIVE: Final = Text("Arsip bukan tahap penanganan.", "An archive is no stage of handling.")


def _vocabulary(sumber: str, *readings: tuple[str, K | None, Text | None]) -> Vocabulary:
    return Vocabulary(sumber, tuple(Reading(*reading) for reading in readings))


VOCABULARIES: Final = (
    _vocabulary(
        "OpenSID/OpenSID enum StatusPengaduanEnum",
        ("menunggu", None, _WAITING),
        ("diproses", None, _WORK),
        ("selesai", None, _DONE),
    ),
    _vocabulary(
        "jabardigitalservice/super-app-cms constant/aduan-masuk.js",
        ("unverified", K.DIAJUKAN, _FILED),
        ("verified", None, _CHECKED),
        ("failed", None, _REFUSED),
        ("directed_to_hotline_jabar", None, _ELSEWHERE),
        ("not_yet_instructed", None, _WORK),
        ("not_yet_coordinated", None, _WORK),
        ("coordinated", None, _WORK),
        ("coordinated_nonpemprov", None, _ELSEWHERE),
        ("diverted_to_span", None, _ELSEWHERE),
        ("rejected", None, _REFUSED),
        ("followup", None, _WORK),
        ("postponed", None, _WAITING),
        ("review", None, _WORK),
        ("finished", None, _DONE),
    ),
    _vocabulary(
        "RN-1007/Pengaduan-Warga-SLA src/types/database.types.ts",
        ("SUBMITTED", K.DIAJUKAN, _FILED),
        ("VERIFIED", None, _CHECKED),
        ("ASSIGNED", None, _WORK),
        ("IN_PROGRESS", None, _WORK),
        ("RESOLVED", None, _DONE),
    ),
    _vocabulary(
        "dipoabilianto/pengaduan dokumen rancangan",
        ("baru_masuk", K.DIAJUKAN, _FILED),
        ("terverifikasi_admin", None, _CHECKED),
        ("dalam_penanganan", None, _WORK),
        ("selesai", None, _DONE),
        ("ditolak", None, _REFUSED),
    ),
    _vocabulary(
        "Farriq-mfq/kanal-pengaduan migrasi",
        ("menunggu", None, _WAITING),
        ("proses", None, _WORK),
        ("selesai", None, _DONE),
        ("ditolak", None, _REFUSED),
    ),
    _vocabulary(
        "boelchan/dpmptsp migrasi",
        ("baru", K.DIAJUKAN, _FILED),
        ("valid", None, _CHECKED),
        ("selesai", None, _DONE),
    ),
    _vocabulary(
        "desdjajamahesa/Pengaduan-DPMPTSP migrasi",
        ("belum_proses", None, _WAITING),
    ),
    _vocabulary(
        "FarhanVirenze/E-LaporDiskominfo_DIY migrasi",
        ("Diajukan", K.DIAJUKAN, None),
        (
            "Dibaca",
            K.DITERIMA,
            Text("Dibaca berarti setidaknya diterima.", "Read means received at the least."),
        ),
        (
            "Direspon",
            None,
            Text(
                "Tanggapannya bisa lengkap atau tidak lengkap.",
                "The answer may be complete or incomplete.",
            ),
        ),
        ("Selesai", None, _DONE),
        ("Arsip", None, _ARCHIVE),
    ),
    _vocabulary("PUSPA-RSUDMA/pengaduan-rs kode", ("Pending", None, _WAITING)),
    _vocabulary("frhanp/pengaduanpolda migrasi", ("Baru", K.DIAJUKAN, _FILED)),
    _vocabulary(
        "diskominfo-ambon/tanggap kode",
        ("Deactive", None, _ARCHIVE),
        ("Created", K.DIAJUKAN, _FILED),
        ("Backlog", None, _WAITING),
        ("OnProgress", None, _WORK),
        ("InReview", None, _WORK),
        ("Done", None, _DONE),
    ),
    _vocabulary(
        "jabardigitalservice/servicedesk-backend kode",
        ("OPEN", None, _WAITING),
        ("ON_PROCESS", None, _WORK),
        ("CLOSED", None, _DONE),
    ),
    _vocabulary(
        "fauzir21/layanan-diskominfo kode",
        ("menunggu_diproses", None, _WAITING),
        ("diproses", None, _WORK),
        (
            "perbaikan",
            None,
            Text("Tidak terkatakan siapa yang memperbaiki.", "It is not said who has to mend it."),
        ),
        ("ditolak", None, _REFUSED),
        ("selesai", None, _DONE),
    ),
    _vocabulary("DiskominfoKabMalang/feedback kode", ("new", K.DIAJUKAN, _FILED)),
    _vocabulary(
        "pusdatin-kemenag-barito-utara/Website-PTSP-Kemenag-Barito-Utara skema",
        ("Menunggu", None, _WAITING),
        ("Diproses", None, _WORK),
        ("Selesai", None, _DONE),
        ("Ditolak", None, _REFUSED),
    ),
    _vocabulary(
        "mujibur-rohman/pengaduan-ATR-BPN pengaduan0221_20211027.sql",
        ("Laporan Diterima", K.DITERIMA, None),
        ("Proses Verifikasi", None, _CHECKED),
        ("Proses Responder", None, _WORK),
        ("Proses Respon", None, _WORK),
        ("Selesai", None, _DONE),
    ),
    _vocabulary(
        "laman pengaduan covid Kabupaten Indragiri Hilir pengaduan.covid19.inhilkab.go.id",
        ("pending", None, _WAITING),
        ("proses", None, _WORK),
        ("selesai", None, _DONE),
    ),
)
"""Every vocabulary seen, in the order it was recorded; OpenSID, the most widely used, first."""
