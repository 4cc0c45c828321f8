"""SP4N-LAPOR!: a report on the national complaint portal, as *weak data*.

The numbers here are in daily use and stand in no text anybody here has read: they come from pages
that apply PermenPANRB 62/2018, whose articles were not seen and which was replaced in 2025.

* They are data. `sp4n` builds the table for the days its caller vouches for; the ready-made `SP4N`
  refuses every case begun in 2025 or later.
* They never displace the law: the same complaint is under UU 25/2009 (`layanan.prosedur.pengaduan`)
  with its own limits. Each row cites the one norm it can rest on, Pasal 36 ayat (2) of that law,
  which asks for "a certain time" and names none.

=================================  ==================  =============================================
step                               limit               how firm
=================================  ==================  =============================================
verify and forward                 3 *hari kerja*      number on the portal's page
word the follow-up                 5 *hari kerja*      number on the portal's page
settle: request for information    5 *hari kerja*      agencies' pages; start uncertain
settle: without oversight content  14 *hari kerja*     agencies' pages; start uncertain
settle: with oversight content     60 *hari kerja*     agencies' pages; start uncertain
settle: suggestion                 none found          the office's own
close without a reply              10 *hari kerja*     number on the portal's page
=================================  ==================  =============================================

The limits to settle are counted from the forwarding to the agency; some pages count from the
sending. States such as *ditunda* and *arsip*, seen in applications, are left out: what they mean
for the clock was not found.
"""

from datetime import date
from enum import StrEnum, unique
from typing import Final, final

from layanan.citation import UU_25_2009 as UU
from layanan.model.peristiwa_rezim_lain import JenisPeristiwaSp4n as Jenis
from layanan.model.peristiwa_rezim_lain import PeristiwaSp4n
from layanan.prosedur.tabel import Procedure, Row, Timer
from layanan.text import Text
from layanan.validity import Validity
from layanan.waktu.deadline import Tenggat
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.norma import Pihak, Sifat

__all__ = ["SP4N", "KeadaanSp4n", "sp4n"]


@final
@unique
class KeadaanSp4n(StrEnum):
    """Keadaan laporan SP4N-LAPOR!: where a report on the portal stands."""

    AWAL = "awal"
    DIKIRIM = "dikirim"
    DITERUSKAN = "diteruskan"
    DITOLAK = "ditolak"
    DITINDAKLANJUTI = "ditindaklanjuti"
    DISELESAIKAN = "diselesaikan"
    DITUTUP = "ditutup"

    @property
    def text(self) -> Text:
        """The state in both languages."""
        return _STATES[self]


K = KeadaanSp4n

_STATES: Final = {
    K.AWAL: Text("belum ada peristiwa", "nothing yet"),
    K.DIKIRIM: Text("dikirim, belum diverifikasi", "sent, not yet verified"),
    K.DITERUSKAN: Text("diteruskan kepada instansi", "forwarded to the agency"),
    K.DITOLAK: Text("ditolak", "refused"),
    K.DITINDAKLANJUTI: Text("ditindaklanjuti", "being followed up"),
    K.DISELESAIKAN: Text("diselesaikan, menunggu balasan", "settled, awaiting a reply"),
    K.DITUTUP: Text("ditutup", "closed"),
}

_NORM: Final = UU.pasal(36, ayat=2)
_WEAK: Final = Text(
    "Data lemah: angka dari laman yang menerapkan PermenPANRB 62/2018, yang diganti pada 2025; "
    "teks pasalnya tidak dilihat.",
    "Weak data: a number from pages that apply PermenPANRB 62/2018, replaced in 2025; the text of "
    "its articles was not seen.",
)
_CLASSES: Final = (
    (Jenis.DITERUSKAN_PERMINTAAN_INFORMASI, "penyelesaian_informasi", 5),
    (Jenis.DITERUSKAN_TIDAK_BERKADAR_PENGAWASAN, "penyelesaian_tidak_berkadar", 14),
    (Jenis.DITERUSKAN_BERKADAR_PENGAWASAN, "penyelesaian_berkadar", 60),
    (Jenis.DITERUSKAN_ASPIRASI, "penyelesaian_aspirasi", None),
)
_SETTLING: Final = frozenset({"tindak_lanjut", *(name for _, name, _ in _CLASSES)})


def _limit(
    name: str, validity: Validity, isi: Text, pemicu: Text, pihak: Pihak, days: int | None
) -> Tenggat:
    return Tenggat(
        id=f"SP4N-{name}",
        citation=_NORM,
        pihak=(pihak,),
        isi=isi,
        sifat=Sifat.TANPA_ANGKA if days is None else Sifat.BATAS,
        jangka=None if days is None else JangkaWaktu(days, Satuan.HARI_KERJA),
        pemicu=pemicu,
        validity=validity,
        # A closing timer closes the report; nothing follows from missing the others.
        akibat=(_NORM,) if name == "penutupan" else (),
        catatan=_WEAK,
    )


def sp4n(validity: Validity) -> Procedure[KeadaanSp4n, PeristiwaSp4n]:
    """Return the table of the portal for the days its caller vouches for.

    Args:
        validity: The days on which the caller takes these numbers to hold.

    Example:
        >>> sp4n(Validity(date(2025, 1, 1))).validity.covers(date(2026, 3, 13))
        True
    """
    sent = Text("laporan dikirim", "the report being sent")
    forwarded = Text("laporan diteruskan", "the report being forwarded")
    settle = Text("menyelesaikan laporan", "settle the report")
    verify = Timer(
        id="verifikasi",
        tenggat=_limit(
            "verifikasi",
            validity,
            Text("memverifikasi dan meneruskan laporan", "verify and forward the report"),
            sent,
            Pihak.ADMIN,
            3,
        ),
    )
    follow_up = Timer(
        id="tindak_lanjut",
        tenggat=_limit(
            "tindak_lanjut",
            validity,
            Text("menindaklanjuti laporan", "follow the report up"),
            forwarded,
            Pihak.INSTANSI,
            5,
        ),
    )
    closing = Timer(
        id="penutupan",
        tenggat=_limit(
            "penutupan",
            validity,
            Text("membalas tindak lanjut", "reply to the follow-up"),
            Text("laporan diselesaikan", "the report being settled"),
            Pihak.MASYARAKAT,
            10,
        ),
    )
    return Procedure[KeadaanSp4n, PeristiwaSp4n](
        id="SP4N",
        title=Text("Laporan SP4N-LAPOR!", "Report on SP4N-LAPOR!"),
        citation=_NORM,
        validity=validity,
        states=tuple(K),
        events=tuple(Jenis),
        rows=(
            Row(
                sources=frozenset({K.AWAL}),
                event=Jenis.DIKIRIM,
                target=K.DIKIRIM,
                citation=_NORM,
                starts=(verify,),
            ),
            *(
                Row(
                    sources=frozenset({K.DIKIRIM}),
                    event=kind,
                    target=K.DITERUSKAN,
                    citation=_NORM,
                    starts=(
                        follow_up,
                        Timer(
                            id=name,
                            tenggat=_limit(name, validity, settle, forwarded, Pihak.INSTANSI, days),
                        ),
                    ),
                    meets=frozenset({"verifikasi"}),
                )
                for kind, name, days in _CLASSES
            ),
            Row(
                sources=frozenset({K.DIKIRIM}),
                event=Jenis.DITOLAK,
                target=K.DITOLAK,
                citation=_NORM,
                meets=frozenset({"verifikasi"}),
            ),
            Row(
                sources=frozenset({K.DITERUSKAN, K.DITINDAKLANJUTI}),
                event=Jenis.DITINDAKLANJUTI,
                target=K.DITINDAKLANJUTI,
                citation=_NORM,
                meets=frozenset({"tindak_lanjut"}),
            ),
            Row(
                sources=frozenset({K.DITERUSKAN, K.DITINDAKLANJUTI}),
                event=Jenis.DISELESAIKAN,
                target=K.DISELESAIKAN,
                citation=_NORM,
                starts=(closing,),
                meets=_SETTLING,
            ),
            Row(
                sources=frozenset({K.DISELESAIKAN}),
                event=Jenis.DIBALAS,
                target=K.DITINDAKLANJUTI,
                citation=_NORM,
                meets=frozenset({"penutupan"}),
                note=Text("Waktu sesudah balasan tidak ditemukan.", "No time after it was found."),
            ),
            Row(
                sources=frozenset({K.DISELESAIKAN}),
                lapse=closing,
                target=K.DITUTUP,
                citation=_NORM,
            ),
        ),
        finals=frozenset({K.DITOLAK, K.DITUTUP}),
        note=_WEAK,
    )


SP4N: Final = sp4n(Validity(date(2019, 1, 1), date(2025, 1, 1)))
"""The table for the years PermenPANRB 62/2018 was in use throughout, 2019 to 2024."""
