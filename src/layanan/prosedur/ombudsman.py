"""Laporan ombudsman: the handling of a report to the Ombudsman (UU 37/2008 Pasal 23-38).

====================  =======================================================  ================
from                  what happens                                             UU 37/2008
====================  =======================================================  ================
(begun)               the event happens; reported within two years             24(3), 23(1)
reported              what it lacks is notified; completed within 30 *hari*    25(2), 25(3)
incomplete            not completed in time: *deemed withdrawn*                25(4)
complete              examined: not competent, notified within 7 *hari*        26, 27(1)
complete              examined: competent to go on                             26(2)b
competent             written explanation within 14 *hari*, and 14 again;      33(1)-(3)
                      not given twice: *deemed not to use the right*
competent             summons, inspection                                      28(1)
competent             refused, notified within 14 *hari*                       35a, 36
competent             recommendation signed, delivered within 14 *hari*        35b, 37
delivered             the superior reports within 60 *hari* of receiving it    38(2)
delivered             made public; reported to the House and the President     38(4)
====================  =======================================================  ================

How the law is read here
------------------------

* Pasal 24 ayat (1) huruf c asks that the report went to the reported party first; UU 25/2009 Pasal
  46 ayat (2) lets a complainant choose the Ombudsman instead. The tension is not resolved here:
  having gone there first is an event, and its absence refuses nothing.
* The second 14 days of Pasal 33 ayat (3) have no stated start; they are counted from the receipt of
  the second request. A second request has its place only once the first 14 days have passed.
* An explanation that comes late, but before the right to answer is lost, is taken.
* Summonses are not counted here: what follows three of them (Pasal 31) is for the police.
* The Ombudsman's own regulations (26/2017, 48/2020, now 58/2023) add steps and windows of their
  own, in working days. Of the one in force too little was seen to make a table of it.
"""

from enum import StrEnum, unique
from typing import Final, final

from layanan.citation import UU_37_2008 as UU
from layanan.model.peristiwa_rezim_lain import JenisPeristiwaOmbudsman as Jenis
from layanan.model.peristiwa_rezim_lain import PeristiwaOmbudsman
from layanan.prosedur.tabel import Procedure, Row, Timer
from layanan.tenggat import uu37_2008 as limits
from layanan.text import Text

__all__ = ["LAPORAN_OMBUDSMAN", "KeadaanLaporan"]


@final
@unique
class KeadaanLaporan(StrEnum):
    """Keadaan laporan: where a report to the Ombudsman stands (UU 37/2008 Pasal 23-38)."""

    AWAL = "awal"
    TERJADI = "terjadi"
    DILAPORKAN = "dilaporkan"
    TIDAK_LENGKAP = "tidak_lengkap"
    DILENGKAPI = "dilengkapi"
    DIANGGAP_DICABUT = "dianggap_dicabut"
    DICABUT = "dicabut"
    LENGKAP = "lengkap"
    TIDAK_BERWENANG = "tidak_berwenang"
    BERWENANG = "berwenang"
    TIDAK_MENJELASKAN = "tidak_menjelaskan"
    TIDAK_MENGGUNAKAN_HAK = "tidak_menggunakan_hak"
    DITOLAK = "ditolak"
    DITUTUP = "ditutup"
    REKOMENDASI = "rekomendasi"
    DISAMPAIKAN = "disampaikan"
    PELAKSANAAN_DILAPORKAN = "pelaksanaan_dilaporkan"

    @property
    def text(self) -> Text:
        """The state in both languages."""
        return _STATES[self]


K = KeadaanLaporan

_STATES: Final = {
    K.AWAL: Text("belum ada peristiwa", "nothing yet"),
    K.TERJADI: Text("terjadi, belum dilaporkan", "happened, not yet reported"),
    K.DILAPORKAN: Text("dilaporkan", "reported"),
    K.TIDAK_LENGKAP: Text("tidak lengkap, menunggu pelapor", "incomplete, awaiting completion"),
    K.DILENGKAPI: Text("dilengkapi, belum dinyatakan lengkap", "completed, not yet declared so"),
    K.DIANGGAP_DICABUT: Text("dianggap dicabut", "deemed withdrawn"),
    K.DICABUT: Text("dicabut", "withdrawn"),
    K.LENGKAP: Text("lengkap, pemeriksaan substantif", "complete, substance under examination"),
    K.TIDAK_BERWENANG: Text("ombudsman tidak berwenang", "the Ombudsman is not competent"),
    K.BERWENANG: Text("pemeriksaan dilanjutkan", "examination goes on"),
    K.TIDAK_MENJELASKAN: Text(
        "terlapor tidak menjelaskan tepat waktu", "the reported party did not explain in time"
    ),
    K.TIDAK_MENGGUNAKAN_HAK: Text(
        "terlapor dianggap tidak menggunakan hak menjawab", "the right to answer deemed not used"
    ),
    K.DITOLAK: Text("ditolak, belum diberitahukan", "refused, not yet notified"),
    K.DITUTUP: Text("ditutup", "closed"),
    K.REKOMENDASI: Text("rekomendasi ditandatangani", "recommendation signed"),
    K.DISAMPAIKAN: Text("rekomendasi disampaikan", "recommendation delivered"),
    K.PELAKSANAAN_DILAPORKAN: Text(
        "pelaksanaan rekomendasi dilaporkan", "its carrying out has been reported"
    ),
}

_KELENGKAPAN: Final = Timer(id="kelengkapan", tenggat=limits.KELENGKAPAN)
_PENJELASAN: Final = Timer(id="penjelasan", tenggat=limits.PENJELASAN)
_PENJELASAN_KEDUA: Final = Timer(id="penjelasan_kedua", tenggat=limits.PENJELASAN_KEDUA)

_EXAMINED: Final = frozenset({K.BERWENANG, K.TIDAK_MENJELASKAN, K.TIDAK_MENGGUNAKAN_HAK})
_UNDECIDED: Final = _EXAMINED | {K.DILAPORKAN, K.TIDAK_LENGKAP, K.DILENGKAPI, K.LENGKAP}
_RECOMMENDED: Final = frozenset({K.DISAMPAIKAN, K.PELAKSANAAN_DILAPORKAN})
_PENDING: Final = frozenset(
    {"kekurangan", "kelengkapan", "pemeriksaan_substantif", "penjelasan", "penjelasan_kedua"}
)

LAPORAN_OMBUDSMAN: Final = Procedure[KeadaanLaporan, PeristiwaOmbudsman](
    id="UU37-LAPORAN",
    title=Text("Penyelesaian laporan oleh Ombudsman", "Handling of a report by the Ombudsman"),
    citation=UU.pasal(23),
    validity=limits.LAPORAN.validity,
    states=tuple(K),
    events=tuple(Jenis),
    rows=(
        Row(
            sources=frozenset({K.AWAL}),
            event=Jenis.PERISTIWA_TERJADI,
            target=K.TERJADI,
            citation=UU.pasal(24, ayat=3),
            starts=(Timer(id="laporan", tenggat=limits.LAPORAN),),
        ),
        Row(
            sources=frozenset({K.AWAL, K.TERJADI}),
            event=Jenis.DISAMPAIKAN_KE_TERLAPOR,
            citation=UU.pasal(24, ayat=1, huruf="c"),
        ),
        Row(
            sources=frozenset({K.AWAL, K.TERJADI}),
            event=Jenis.DILAPORKAN,
            target=K.DILAPORKAN,
            citation=UU.pasal(23, ayat=1),
            starts=(Timer(id="kekurangan", tenggat=limits.PEMBERITAHUAN_KEKURANGAN),),
            meets=frozenset({"laporan"}),
        ),
        Row(
            sources=frozenset({K.DILAPORKAN}),
            event=Jenis.KEKURANGAN_DIBERITAHUKAN,
            target=K.TIDAK_LENGKAP,
            citation=UU.pasal(25, ayat=2),
            meets=frozenset({"kekurangan"}),
        ),
        Row(
            sources=frozenset({K.TIDAK_LENGKAP}),
            event=Jenis.PEMBERITAHUAN_DITERIMA,
            citation=UU.pasal(25, ayat=3),
            starts=(_KELENGKAPAN,),
            unless=frozenset({Jenis.PEMBERITAHUAN_DITERIMA}),
        ),
        Row(
            sources=frozenset({K.TIDAK_LENGKAP}),
            event=Jenis.DILENGKAPI,
            target=K.DILENGKAPI,
            citation=UU.pasal(25, ayat=3),
            meets=frozenset({"kelengkapan"}),
        ),
        Row(
            sources=frozenset({K.TIDAK_LENGKAP}),
            lapse=_KELENGKAPAN,
            target=K.DIANGGAP_DICABUT,
            citation=UU.pasal(25, ayat=4),
            drops=_PENDING,
        ),
        Row(
            sources=frozenset({K.DILAPORKAN, K.DILENGKAPI}),
            event=Jenis.DINYATAKAN_LENGKAP,
            target=K.LENGKAP,
            citation=UU.pasal(26, ayat=1),
            starts=(Timer(id="pemeriksaan_substantif", tenggat=limits.PEMERIKSAAN_SUBSTANTIF),),
            drops=frozenset({"kekurangan"}),
        ),
        Row(
            sources=frozenset({K.LENGKAP}),
            event=Jenis.DINYATAKAN_TIDAK_BERWENANG,
            target=K.TIDAK_BERWENANG,
            citation=UU.pasal(26, ayat=2, huruf="a"),
            starts=(Timer(id="tidak_berwenang", tenggat=limits.PEMBERITAHUAN_TIDAK_BERWENANG),),
            meets=frozenset({"pemeriksaan_substantif"}),
        ),
        Row(
            sources=frozenset({K.TIDAK_BERWENANG}),
            event=Jenis.TIDAK_BERWENANG_DIBERITAHUKAN,
            target=K.DITUTUP,
            citation=UU.pasal(27, ayat=1),
            meets=frozenset({"tidak_berwenang"}),
        ),
        Row(
            sources=frozenset({K.LENGKAP}),
            event=Jenis.DINYATAKAN_BERWENANG,
            target=K.BERWENANG,
            citation=UU.pasal(26, ayat=2, huruf="b"),
            meets=frozenset({"pemeriksaan_substantif"}),
        ),
        Row(
            sources=_EXAMINED,
            event=Jenis.DIPANGGIL,
            citation=UU.pasal(28, ayat=1, huruf="a"),
        ),
        Row(
            sources=_EXAMINED,
            event=Jenis.DIPERIKSA_DI_LAPANGAN,
            citation=UU.pasal(28, ayat=1, huruf="c"),
        ),
        Row(
            sources=frozenset({K.BERWENANG}),
            event=Jenis.PENJELASAN_DIMINTA,
            citation=UU.pasal(28, ayat=1, huruf="b"),
            unless=frozenset({Jenis.PENJELASAN_DIMINTA}),
        ),
        Row(
            sources=frozenset({K.BERWENANG}),
            event=Jenis.PERMINTAAN_DITERIMA,
            citation=UU.pasal(33, ayat=1),
            starts=(_PENJELASAN,),
            after=frozenset({Jenis.PENJELASAN_DIMINTA}),
            unless=frozenset({Jenis.PERMINTAAN_DITERIMA, Jenis.PENJELASAN_DIBERIKAN}),
        ),
        Row(
            sources=frozenset({K.BERWENANG, K.TIDAK_MENJELASKAN}),
            event=Jenis.PENJELASAN_DIBERIKAN,
            target=K.BERWENANG,
            citation=UU.pasal(33, ayat=1),
            meets=frozenset({"penjelasan", "penjelasan_kedua"}),
            after=frozenset({Jenis.PENJELASAN_DIMINTA}),
            unless=frozenset({Jenis.PENJELASAN_DIBERIKAN}),
        ),
        Row(
            sources=frozenset({K.BERWENANG}),
            lapse=_PENJELASAN,
            target=K.TIDAK_MENJELASKAN,
            citation=UU.pasal(33, ayat=2),
        ),
        Row(
            sources=frozenset({K.TIDAK_MENJELASKAN}),
            event=Jenis.PENJELASAN_DIMINTA_KEDUA,
            citation=UU.pasal(33, ayat=2),
            unless=frozenset({Jenis.PENJELASAN_DIMINTA_KEDUA}),
        ),
        Row(
            sources=frozenset({K.TIDAK_MENJELASKAN}),
            event=Jenis.PERMINTAAN_KEDUA_DITERIMA,
            citation=UU.pasal(33, ayat=3),
            starts=(_PENJELASAN_KEDUA,),
            after=frozenset({Jenis.PENJELASAN_DIMINTA_KEDUA}),
            unless=frozenset({Jenis.PERMINTAAN_KEDUA_DITERIMA}),
        ),
        Row(
            sources=frozenset({K.TIDAK_MENJELASKAN}),
            lapse=_PENJELASAN_KEDUA,
            target=K.TIDAK_MENGGUNAKAN_HAK,
            citation=UU.pasal(33, ayat=3),
        ),
        Row(
            sources=_EXAMINED | {K.LENGKAP},
            event=Jenis.DITOLAK,
            target=K.DITOLAK,
            citation=UU.pasal(36, ayat=1),
            starts=(Timer(id="penolakan", tenggat=limits.PEMBERITAHUAN_PENOLAKAN),),
            meets=frozenset({"pemeriksaan_substantif"}),
            drops=_PENDING - {"pemeriksaan_substantif"},
        ),
        Row(
            sources=frozenset({K.DITOLAK}),
            event=Jenis.PENOLAKAN_DIBERITAHUKAN,
            target=K.DITUTUP,
            citation=UU.pasal(36, ayat=2),
            meets=frozenset({"penolakan"}),
        ),
        Row(
            sources=_EXAMINED,
            event=Jenis.REKOMENDASI_DITANDATANGANI,
            target=K.REKOMENDASI,
            citation=UU.pasal(37, ayat=1),
            starts=(Timer(id="penyampaian", tenggat=limits.PENYAMPAIAN_REKOMENDASI),),
            drops=_PENDING,
        ),
        Row(
            sources=frozenset({K.REKOMENDASI}),
            event=Jenis.REKOMENDASI_DISAMPAIKAN,
            target=K.DISAMPAIKAN,
            citation=UU.pasal(37, ayat=3),
            meets=frozenset({"penyampaian"}),
        ),
        Row(
            sources=frozenset({K.DISAMPAIKAN}),
            event=Jenis.REKOMENDASI_DITERIMA,
            citation=UU.pasal(38, ayat=2),
            starts=(Timer(id="pelaksanaan", tenggat=limits.PELAKSANAAN_REKOMENDASI),),
            unless=frozenset({Jenis.REKOMENDASI_DITERIMA}),
        ),
        Row(
            sources=frozenset({K.DISAMPAIKAN}),
            event=Jenis.PELAKSANAAN_DILAPORKAN,
            target=K.PELAKSANAAN_DILAPORKAN,
            citation=UU.pasal(38, ayat=2),
            meets=frozenset({"pelaksanaan"}),
        ),
        Row(
            sources=_RECOMMENDED,
            event=Jenis.DIPUBLIKASIKAN,
            citation=UU.pasal(38, ayat=4),
            after=frozenset({Jenis.REKOMENDASI_DITERIMA}),
        ),
        Row(
            sources=_RECOMMENDED,
            event=Jenis.DILAPORKAN_KE_DPR_DAN_PRESIDEN,
            citation=UU.pasal(38, ayat=4),
            after=frozenset({Jenis.REKOMENDASI_DITERIMA}),
        ),
        Row(
            sources=_UNDECIDED,
            event=Jenis.DICABUT,
            target=K.DICABUT,
            citation=UU.pasal(25, ayat=4),
            drops=_PENDING,
            note=Text(
                "Pencabutan tidak diatur; ayat ini mengandaikannya.",
                "Withdrawing is not regulated; this provision presupposes it.",
            ),
        ),
    ),
    finals=frozenset({K.DIANGGAP_DICABUT, K.DICABUT, K.DITUTUP}),
)
"""The handling of a report; law since 7 October 2008."""
