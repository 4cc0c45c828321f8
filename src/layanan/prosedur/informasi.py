"""Permintaan informasi: a request for public information and the dispute over it (UU 14/2008).

====================  =======================================================  ================
from                  what happens                                             UU 14/2008
====================  =======================================================  ================
(begun)               requested: registration number; notice within 10         22(4), 22(7)
                      *hari kerja*
requested             put off, with written reasons: 7 *hari kerja* more       22(8)
requested, put off    notified: granted, refused, or not held                  22(7)
any of these          ground found: object within 30 *hari kerja*              35(1), 36(1)
any of these          objection: answered within 30 *hari kerja*               36(2)
answered              dispute to the Commission within 14 *hari kerja*         37(2)
disputed              settling begun within 14, done within 100 *hari kerja*   38
being settled         mediation; adjudication                                  39, 40, 42, 46
adjudicated           rejected in writing within 14 *hari kerja*, and only     48(1)
                      then a lawsuit
court ruled           cassation within 14 *hari*                               50
====================  =======================================================  ================

How the law is read here
------------------------

* Seven working days "following" are counted from the last of the ten, not from the day the notice
  was put off; putting it off after the tenth day is said to be late.
* Where no answer to an objection comes the law does not say from when the 14 days to the Commission
  run. The case may go there once the 30 days are over; the number is the caller's (timer
  ``sengketa_tanpa_tanggapan``), since agencies count 14 working days by practice only.
* The 100 days have no stated start and are counted from the start of the settling. "Can be settled"
  makes it disputed whether they bind.
* Mediation is open for the grounds of Pasal 35 ayat (1) huruf b to g only (Pasal 40 ayat (2)), and
  adjudication follows a failed mediation (Pasal 42). A ground is no event, so neither is guarded.
* An objection needs no request where information to be published was not (Pasal 35 ayat (1) huruf
  b).
"""

from enum import StrEnum, unique
from typing import Final, final

from layanan.citation import UU_14_2008 as UU
from layanan.model.peristiwa_rezim_lain import JenisPeristiwaInformasi as Jenis
from layanan.model.peristiwa_rezim_lain import PeristiwaInformasi
from layanan.prosedur.tabel import Procedure, Row, Timer
from layanan.tenggat import uu14_2008 as limits
from layanan.text import Text
from layanan.waktu.deadline import Tenggat
from layanan.waktu.norma import Pihak, Sifat

__all__ = ["PERMINTAAN_INFORMASI", "KeadaanInformasi"]


@final
@unique
class KeadaanInformasi(StrEnum):
    """Keadaan permintaan informasi: where a request for information stands (UU 14/2008)."""

    AWAL = "awal"
    DIMINTA = "diminta"
    DIPERPANJANG = "diperpanjang"
    DIKABULKAN = "dikabulkan"
    DITOLAK = "ditolak"
    TIDAK_DIKUASAI = "tidak_dikuasai"
    DIBERIKAN = "diberikan"
    KEBERATAN = "keberatan"
    TIDAK_DITANGGAPI = "tidak_ditanggapi"
    DITANGGAPI = "ditanggapi"
    SENGKETA = "sengketa"
    DISELESAIKAN = "diselesaikan"
    DIMEDIASI = "dimediasi"
    DIADJUDIKASI = "diadjudikasi"
    TIDAK_DAPAT_DIGUGAT = "tidak_dapat_digugat"
    DAPAT_DIGUGAT = "dapat_digugat"
    DIGUGAT = "digugat"
    DIPUTUS_PENGADILAN = "diputus_pengadilan"
    KASASI = "kasasi"
    DICABUT = "dicabut"

    @property
    def text(self) -> Text:
        """The state in both languages."""
        return _STATES[self]


K = KeadaanInformasi

_STATES: Final = {
    K.AWAL: Text("belum ada peristiwa", "nothing yet"),
    K.DIMINTA: Text("diminta, menunggu pemberitahuan", "requested, awaiting the notice"),
    K.DIPERPANJANG: Text("pemberitahuan diperpanjang", "notice put off"),
    K.DIKABULKAN: Text("dikabulkan", "granted"),
    K.DITOLAK: Text("ditolak", "refused"),
    K.TIDAK_DIKUASAI: Text("tidak dikuasai badan publik", "not held by the body"),
    K.DIBERIKAN: Text("informasi diberikan", "information given"),
    K.KEBERATAN: Text("keberatan diajukan", "objection made"),
    K.TIDAK_DITANGGAPI: Text("keberatan tidak ditanggapi tepat waktu", "objection not answered"),
    K.DITANGGAPI: Text("keberatan ditanggapi", "objection answered"),
    K.SENGKETA: Text("sengketa diajukan", "dispute brought"),
    K.DISELESAIKAN: Text("sengketa sedang diselesaikan", "dispute being settled"),
    K.DIMEDIASI: Text("putusan mediasi, final dan mengikat", "mediated, final and binding"),
    K.DIADJUDIKASI: Text("putusan ajudikasi", "adjudicated"),
    K.TIDAK_DAPAT_DIGUGAT: Text(
        "putusan tidak ditolak tepat waktu, tidak dapat digugat", "not rejected in time, no lawsuit"
    ),
    K.DAPAT_DIGUGAT: Text("putusan ditolak, dapat digugat", "rejected, a lawsuit is possible"),
    K.DIGUGAT: Text("digugat ke pengadilan", "in court"),
    K.DIPUTUS_PENGADILAN: Text("diputus pengadilan", "decided by the court"),
    K.KASASI: Text("kasasi", "in cassation"),
    K.DICABUT: Text("dicabut", "withdrawn"),
}

# Pasal 37 ayat (2) counts from an answer; where none comes it says nothing.
_TANPA_TANGGAPAN: Final = Tenggat(
    id="UU14-P37-2-tanpa-tanggapan",
    citation=UU.pasal(37, ayat=2),
    pihak=(Pihak.PEMOHON,),
    isi=Text(
        "mengajukan sengketa ke Komisi Informasi meski keberatan tidak ditanggapi",
        "bring the dispute to the Commission though the objection was not answered",
    ),
    sifat=Sifat.TANPA_ANGKA,
    pemicu=Text("waktu menanggapi keberatan berakhir", "the end of the time to answer"),
    validity=limits.SENGKETA.validity,
)

_KEBERATAN_TIMER: Final = Timer(id="tanggapan_keberatan", tenggat=limits.TANGGAPAN_KEBERATAN)
_PENOLAKAN: Final = Timer(id="penolakan_putusan", tenggat=limits.PENOLAKAN_PUTUSAN)

_NOTICE: Final = frozenset({"pemberitahuan", "pemberitahuan_diperpanjang"})
_REQUESTED: Final = frozenset({K.DIMINTA, K.DIPERPANJANG})
_ANSWERED: Final = frozenset({K.DIKABULKAN, K.DITOLAK, K.TIDAK_DIKUASAI, K.DIBERIKAN})
_OBJECTED: Final = frozenset(
    {K.KEBERATAN, K.TIDAK_DITANGGAPI, K.DITANGGAPI, K.SENGKETA, K.DISELESAIKAN}
)

PERMINTAAN_INFORMASI: Final = Procedure[KeadaanInformasi, PeristiwaInformasi](
    id="UU14-INFORMASI",
    title=Text("Permintaan informasi publik", "Request for public information"),
    citation=UU.pasal(22),
    validity=limits.PEMBERITAHUAN.validity,
    states=tuple(K),
    events=tuple(Jenis),
    rows=(
        Row(
            sources=frozenset({K.AWAL}),
            event=Jenis.DIMINTA,
            target=K.DIMINTA,
            citation=UU.pasal(22, ayat=1),
            starts=(
                Timer(id="nomor_pendaftaran", tenggat=limits.NOMOR_PENDAFTARAN),
                Timer(id="pemberitahuan", tenggat=limits.PEMBERITAHUAN),
            ),
        ),
        Row(
            sources=_REQUESTED | _ANSWERED | _OBJECTED,
            event=Jenis.NOMOR_PENDAFTARAN_DIBERIKAN,
            citation=UU.pasal(22, ayat=4),
            meets=frozenset({"nomor_pendaftaran"}),
            after=frozenset({Jenis.DIMINTA}),
            unless=frozenset({Jenis.NOMOR_PENDAFTARAN_DIBERIKAN}),
        ),
        Row(
            sources=frozenset({K.DIMINTA}),
            event=Jenis.DIPERPANJANG,
            target=K.DIPERPANJANG,
            citation=UU.pasal(22, ayat=8),
            starts=(
                Timer(
                    id="pemberitahuan_diperpanjang",
                    tenggat=limits.PERPANJANGAN,
                    after="pemberitahuan",
                ),
            ),
            meets=frozenset({"pemberitahuan"}),
        ),
        Row(
            sources=_REQUESTED,
            event=Jenis.DIBERITAHU_DIKABULKAN,
            target=K.DIKABULKAN,
            citation=UU.pasal(22, ayat=7, huruf="d"),
            meets=_NOTICE,
        ),
        Row(
            sources=_REQUESTED,
            event=Jenis.DIBERITAHU_DITOLAK,
            target=K.DITOLAK,
            citation=UU.pasal(22, ayat=7, huruf="c"),
            meets=_NOTICE,
        ),
        Row(
            sources=_REQUESTED,
            event=Jenis.DIBERITAHU_TIDAK_DIKUASAI,
            target=K.TIDAK_DIKUASAI,
            citation=UU.pasal(22, ayat=7, huruf="a"),
            meets=_NOTICE,
        ),
        Row(
            sources=frozenset({K.DIKABULKAN}),
            event=Jenis.INFORMASI_DIBERIKAN,
            target=K.DIBERIKAN,
            citation=UU.pasal(22, ayat=7, huruf="f"),
            note=Text(
                "Waktu pemberian sesudah pemberitahuan tidak diatur.",
                "No time is set for giving it once the notice is out.",
            ),
        ),
        Row(
            sources=_REQUESTED | _ANSWERED | {K.AWAL},
            event=Jenis.ALASAN_DITEMUKAN,
            citation=UU.pasal(36, ayat=1),
            starts=(Timer(id="keberatan", tenggat=limits.KEBERATAN),),
            unless=frozenset({Jenis.ALASAN_DITEMUKAN}),
        ),
        Row(
            sources=_REQUESTED | _ANSWERED | {K.AWAL},
            event=Jenis.KEBERATAN_DIAJUKAN,
            target=K.KEBERATAN,
            citation=UU.pasal(35, ayat=1),
            starts=(_KEBERATAN_TIMER,),
            meets=frozenset({"keberatan"}),
        ),
        Row(
            sources=frozenset({K.KEBERATAN}),
            lapse=_KEBERATAN_TIMER,
            target=K.TIDAK_DITANGGAPI,
            citation=UU.pasal(36, ayat=2),
            starts=(
                Timer(
                    id="sengketa_tanpa_tanggapan",
                    tenggat=_TANPA_TANGGAPAN,
                    after="tanggapan_keberatan",
                ),
            ),
        ),
        Row(
            sources=frozenset({K.KEBERATAN, K.TIDAK_DITANGGAPI}),
            event=Jenis.KEBERATAN_DITANGGAPI,
            target=K.DITANGGAPI,
            citation=UU.pasal(36, ayat=2),
            meets=frozenset({"tanggapan_keberatan"}),
            drops=frozenset({"sengketa_tanpa_tanggapan"}),
        ),
        Row(
            sources=frozenset({K.DITANGGAPI}),
            event=Jenis.TANGGAPAN_KEBERATAN_DITERIMA,
            citation=UU.pasal(37, ayat=2),
            starts=(Timer(id="sengketa", tenggat=limits.SENGKETA),),
            unless=frozenset({Jenis.TANGGAPAN_KEBERATAN_DITERIMA}),
        ),
        Row(
            sources=frozenset({K.DITANGGAPI, K.TIDAK_DITANGGAPI}),
            event=Jenis.SENGKETA_DIAJUKAN,
            target=K.SENGKETA,
            citation=UU.pasal(37, ayat=1),
            starts=(Timer(id="penyelesaian_dimulai", tenggat=limits.PENYELESAIAN_DIMULAI),),
            meets=frozenset({"sengketa", "sengketa_tanpa_tanggapan"}),
        ),
        Row(
            sources=frozenset({K.SENGKETA}),
            event=Jenis.PENYELESAIAN_DIMULAI,
            target=K.DISELESAIKAN,
            citation=UU.pasal(38, ayat=1),
            starts=(Timer(id="penyelesaian", tenggat=limits.PENYELESAIAN),),
            meets=frozenset({"penyelesaian_dimulai"}),
        ),
        Row(
            sources=frozenset({K.DISELESAIKAN}),
            event=Jenis.MEDIASI_BERHASIL,
            target=K.DIMEDIASI,
            citation=UU.pasal(39),
            meets=frozenset({"penyelesaian"}),
            unless=frozenset({Jenis.MEDIASI_GAGAL}),
        ),
        Row(
            sources=frozenset({K.DISELESAIKAN}),
            event=Jenis.MEDIASI_GAGAL,
            citation=UU.pasal(42),
            unless=frozenset({Jenis.MEDIASI_GAGAL}),
        ),
        Row(
            sources=frozenset({K.DISELESAIKAN}),
            event=Jenis.AJUDIKASI_DIPUTUS,
            target=K.DIADJUDIKASI,
            citation=UU.pasal(46),
            meets=frozenset({"penyelesaian"}),
        ),
        Row(
            sources=frozenset({K.DIADJUDIKASI}),
            event=Jenis.PUTUSAN_DITERIMA,
            citation=UU.pasal(48, ayat=1),
            starts=(_PENOLAKAN,),
            unless=frozenset({Jenis.PUTUSAN_DITERIMA}),
        ),
        Row(
            sources=frozenset({K.DIADJUDIKASI}),
            event=Jenis.PUTUSAN_TIDAK_DITERIMA_BAIK,
            target=K.DAPAT_DIGUGAT,
            citation=UU.pasal(48, ayat=1),
            meets=frozenset({"penolakan_putusan"}),
        ),
        Row(
            sources=frozenset({K.DIADJUDIKASI}),
            lapse=_PENOLAKAN,
            target=K.TIDAK_DAPAT_DIGUGAT,
            citation=UU.pasal(48, ayat=1),
        ),
        Row(
            sources=frozenset({K.DAPAT_DIGUGAT}),
            event=Jenis.DIGUGAT,
            target=K.DIGUGAT,
            citation=UU.pasal(47),
        ),
        Row(
            sources=frozenset({K.DIGUGAT}),
            event=Jenis.PENGADILAN_MEMUTUS,
            target=K.DIPUTUS_PENGADILAN,
            citation=UU.pasal(49),
        ),
        Row(
            sources=frozenset({K.DIPUTUS_PENGADILAN}),
            event=Jenis.PUTUSAN_PENGADILAN_DITERIMA,
            citation=UU.pasal(50),
            starts=(Timer(id="kasasi", tenggat=limits.KASASI),),
            unless=frozenset({Jenis.PUTUSAN_PENGADILAN_DITERIMA}),
        ),
        Row(
            sources=frozenset({K.DIPUTUS_PENGADILAN}),
            event=Jenis.KASASI_DIAJUKAN,
            target=K.KASASI,
            citation=UU.pasal(50),
            meets=frozenset({"kasasi"}),
        ),
        Row(
            sources=_REQUESTED | _OBJECTED,
            event=Jenis.DICABUT,
            target=K.DICABUT,
            citation=UU.pasal(22),
            drops=_NOTICE
            | {
                "keberatan",
                "tanggapan_keberatan",
                "sengketa",
                "sengketa_tanpa_tanggapan",
                "penyelesaian_dimulai",
                "penyelesaian",
            },
            note=Text("Pencabutan tidak diatur.", "Withdrawing is not regulated."),
        ),
    ),
    finals=frozenset({K.DIMEDIASI, K.TIDAK_DAPAT_DIGUGAT, K.DICABUT}),
)
"""A request for information; law since 30 April 2010."""
