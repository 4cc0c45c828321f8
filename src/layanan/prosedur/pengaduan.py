"""Pengaduan: the complaint procedure of UU 25/2009 Pasal 40-53, as one table.

====================  =======================================================  ================
from                  what happens                                             UU 25/2009
====================  =======================================================  ================
(begun)               the service is received; the complaint is filed with     40(1), 42(2)
                      the provider, the Ombudsman or a legislature
filed                 received: answer within 14 *hari*, receipt               44(1), 44(3)
received              answered: complete, so decide within 60 *hari*           44(3), 50(1)
received              answered: incomplete; from its receipt 30 *hari*         44(3), 44(4)
incomplete            completed; the office declares the file complete         44(4), 50(1)
incomplete            not completed in time: *deemed withdrawn*                44(5)
complete              examined, heard together or apart                        47(1), 48(3)
complete, examined    decided: deliver within 14 *hari*, with a copy           50(1)-(3), 50(9)
decided               delivered                                                50(2)
delivered             compensation paid: finished                              50(8), elucidation
until decided         moved to the Ombudsman at the complainant's wish         46(2)
with the Ombudsman,   mediation, conciliation; special adjudication only       46(5), 50(5)
or delivered          after both have failed
any                   court and police: in parallel, suspending nothing        51, 52, 53
====================  =======================================================  ================

How the law is read here
------------------------

* Answering that a complaint is complete declares the file complete: the law knows no other act for
  it, and the 60 days run from that day. Where the complainant had to complete it, the office
  declares it complete in an act of its own, for which the law sets no time.
* The 30 days to complete run from the day the complainant *received* the answer. Until that day is
  recorded nothing runs out, and nothing is deemed.
* *Hari* stands bare in all of these. How it is read is the office's policy (`Policy.hari`); unless
  told otherwise it counts calendar days, which binds the office sooner, and deems a complaint
  withdrawn sooner. An office that means working days has to say so before it deems anything.
  Between the last days of the two readings a withdrawal is in doubt, whatever the policy, and the
  position says so beside the state (`Position.doubts`).
* Completing means supplying what was lacking. The law knows one round of it: a file that is still
  lacking something was not completed, and the 30 days run on.
* Filing more than 30 days after the service is said to be late and goes on: the law attaches no
  consequence (Pasal 42 ayat (2)).
* Receiving and answering bind the provider and the Ombudsman alike (Pasal 44); the 60 and 14 days
  of Pasal 50 bind the provider only. How the Ombudsman goes on is its own regime (Pasal 46 ayat
  (7)): choose `layanan.prosedur.ombudsman` for it.
* For a complaint to a legislature the law names the addressee and nothing else. It does not keep
  the complainant from filing with the others ("dan/atau").
* Where the law asks for an act and sets no number (the receipt, the documents of Pasal 43 ayat (2),
  declaring a completed file complete, the copy) the office's own limit is an input, and the duty
  says so.
* Withdrawing is nowhere regulated and presupposed by Pasal 44 ayat (5).
* Pasal 51 lets the public sue; filing a complaint first is not required, so a lawsuit is allowed
  from the first event on.
"""

from typing import Final

from layanan.citation import UU_25_2009 as UU
from layanan.model.peristiwa import JenisPeristiwaPengaduan as Jenis
from layanan.model.peristiwa import PeristiwaPengaduan
from layanan.prosedur.keadaan import KeadaanPengaduan
from layanan.prosedur.tabel import Procedure, Row, Timer
from layanan.tenggat import uu25_2009 as limits
from layanan.text import Text
from layanan.validity import Validity
from layanan.waktu.deadline import Tenggat
from layanan.waktu.norma import Pihak, Sifat

__all__ = ["PENGADUAN", "KeadaanPengaduan"]


K = KeadaanPengaduan

# Duties on which the law sets no number, and which its table of time limits does not list.

_LAW: Final = Validity(limits.TANGGAPAN.validity.start)

# Pasal 43 ayat (2)
_DOKUMEN: Final = Tenggat(
    id="UU25-P43-2",
    citation=UU.pasal(43, ayat=2),
    pihak=(Pihak.PENYELENGGARA, Pihak.PELAKSANA),
    isi=Text("memberikan dokumen yang dibutuhkan pengadu", "hand over the documents needed"),
    sifat=Sifat.TANPA_ANGKA,
    pemicu=Text("pengadu memintanya", "the complainant asking for them"),
    validity=_LAW,
    akibat=(UU.pasal(54, ayat=5),),
)

# Pasal 50 ayat (1) counts from a declaration for which no provision sets a time.
_PERNYATAAN: Final = Tenggat(
    id="UU25-P50-1-lengkap",
    citation=UU.pasal(50, ayat=1),
    pihak=(Pihak.PENYELENGGARA,),
    isi=Text("menyatakan berkas yang dilengkapi lengkap", "declare the completed file complete"),
    sifat=Sifat.TANPA_ANGKA,
    pemicu=Text("materi aduan dilengkapi", "the complaint being completed"),
    validity=_LAW,
)

# Pasal 50 ayat (9)
_TEMBUSAN: Final = Tenggat(
    id="UU25-P50-9",
    citation=UU.pasal(50, ayat=9),
    pihak=(Pihak.PENYELENGGARA,),
    isi=Text("memberikan tembusan keputusan", "give a copy of the decision"),
    sifat=Sifat.TANPA_ANGKA,
    pemicu=Text("pengaduan diputus", "the complaint being decided"),
    validity=_LAW,
    akibat=(UU.pasal(54, ayat=2),),
)

_PENGAJUAN: Final = Timer(id="pengaduan", tenggat=limits.PENGADUAN)
_DOKUMEN_TIMER: Final = Timer(id="dokumen", tenggat=_DOKUMEN)
_KELENGKAPAN: Final = Timer(id="kelengkapan", tenggat=limits.KELENGKAPAN)
_KEPUTUSAN: Final = Timer(id="keputusan", tenggat=limits.KEPUTUSAN)
_PENYAMPAIAN: Final = Timer(id="penyampaian", tenggat=limits.PENYAMPAIAN)
_TEMBUSAN_TIMER: Final = Timer(id="tembusan", tenggat=_TEMBUSAN)
_PEMBAYARAN: Final = Timer(
    id="pembayaran", tenggat=limits.PEMBAYARAN_GANTI_RUGI, day_field="batas_bayar"
)

_HANDLING: Final = frozenset({"tanggapan", "kelengkapan", "pernyataan_lengkap", "keputusan"})
"""The duties that fall away when the provider no longer settles the complaint."""

_DROPPED: Final = _HANDLING | {"dokumen"}
"""The duties that fall away with the complaint."""

_FILED: Final = frozenset(K) - {K.AWAL, K.DILAYANI}
_ENDED: Final = frozenset({K.DIANGGAP_DICABUT, K.DICABUT, K.SELESAI})
_UNDECIDED: Final = frozenset(
    {K.DIAJUKAN, K.DITERIMA, K.TIDAK_LENGKAP, K.DILENGKAPI, K.LENGKAP, K.DIPERIKSA}
)
_AT_OMBUDSMAN: Final = frozenset(
    {
        K.DIAJUKAN_KE_OMBUDSMAN,
        K.DITERIMA_OMBUDSMAN,
        K.TIDAK_LENGKAP_DI_OMBUDSMAN,
        K.DILENGKAPI_DI_OMBUDSMAN,
        K.DITANGANI_OMBUDSMAN,
        K.DIMEDIASI,
    }
)


def _intake(
    pihak: Pihak, filed: K, received: K, lacking: K, completed: K, complete: K, *, decide: bool
) -> tuple[Row[K], ...]:
    """Pasal 44, which binds the provider and the Ombudsman alike: the same rows for either."""
    answer = Timer(id="tanggapan", tenggat=limits.TANGGAPAN, pihak=(pihak,))
    receipt = Timer(id="tanda_terima", tenggat=limits.TANDA_TERIMA, pihak=(pihak,))
    declaration = Timer(id="pernyataan_lengkap", tenggat=_PERNYATAAN, pihak=(pihak,))
    # Pasal 50 ayat (1) binds the provider only.
    decision = (_KEPUTUSAN,) if decide else ()
    return (
        Row(
            sources=frozenset({filed}),
            event=Jenis.DITERIMA,
            target=received,
            citation=UU.pasal(44, ayat=3),
            starts=(receipt, answer),
        ),
        Row(
            sources=frozenset({received}),
            event=Jenis.DITANGGAPI_LENGKAP,
            target=complete,
            citation=UU.pasal(44, ayat=3),
            starts=decision,
            meets=frozenset({"tanggapan"}),
            note=Text(
                "Tanggapan bahwa materi aduan lengkap dibaca sebagai pernyataan lengkap.",
                "The answer that it is complete is read as declaring the file complete.",
            ),
        ),
        Row(
            sources=frozenset({received}),
            event=Jenis.DITANGGAPI_TIDAK_LENGKAP,
            target=lacking,
            citation=UU.pasal(44, ayat=3),
            meets=frozenset({"tanggapan"}),
        ),
        Row(
            sources=frozenset({lacking}),
            event=Jenis.TANGGAPAN_DITERIMA,
            citation=UU.pasal(44, ayat=4),
            starts=(_KELENGKAPAN,),
            unless=frozenset({Jenis.TANGGAPAN_DITERIMA}),
        ),
        Row(
            sources=frozenset({lacking}),
            event=Jenis.DILENGKAPI,
            target=completed,
            citation=UU.pasal(44, ayat=4),
            starts=(declaration,),
            meets=frozenset({"kelengkapan"}),
        ),
        Row(
            sources=frozenset({lacking}),
            lapse=_KELENGKAPAN,
            target=K.DIANGGAP_DICABUT,
            citation=UU.pasal(44, ayat=5),
            drops=_DROPPED,
        ),
        Row(
            sources=frozenset({completed}),
            event=Jenis.DINYATAKAN_LENGKAP,
            target=complete,
            citation=UU.pasal(50, ayat=1),
            starts=decision,
            meets=frozenset({"pernyataan_lengkap"}),
        ),
    )


_FILING: Final = (
    Row(
        sources=frozenset({K.AWAL}),
        event=Jenis.PELAYANAN_DITERIMA,
        target=K.DILAYANI,
        citation=UU.pasal(42, ayat=2),
        starts=(_PENGAJUAN,),
    ),
    Row(
        sources=frozenset({K.AWAL, K.DILAYANI, K.DI_DPR}),
        event=Jenis.DIAJUKAN,
        target=K.DIAJUKAN,
        citation=UU.pasal(40, ayat=1),
        meets=frozenset({"pengaduan"}),
    ),
    Row(
        sources=frozenset({K.AWAL, K.DILAYANI, K.DI_DPR}),
        event=Jenis.DIAJUKAN_KE_OMBUDSMAN,
        target=K.DIAJUKAN_KE_OMBUDSMAN,
        citation=UU.pasal(40, ayat=1),
        meets=frozenset({"pengaduan"}),
    ),
    Row(
        sources=frozenset({K.AWAL, K.DILAYANI}),
        event=Jenis.DIAJUKAN_KE_DPR,
        target=K.DI_DPR,
        citation=UU.pasal(40, ayat=1),
        meets=frozenset({"pengaduan"}),
        note=Text(
            "Undang-undang tidak mengatur penanganan oleh DPR atau DPRD.",
            "The law does not say how a legislature handles it.",
        ),
    ),
    # A complaint to the provider whose filing was not recorded: what is known is its receipt.
    Row(
        sources=frozenset({K.AWAL}),
        event=Jenis.DITERIMA,
        target=K.DITERIMA,
        citation=UU.pasal(44, ayat=3),
        starts=(
            Timer(id="tanda_terima", tenggat=limits.TANDA_TERIMA, pihak=(Pihak.PENYELENGGARA,)),
            Timer(id="tanggapan", tenggat=limits.TANGGAPAN, pihak=(Pihak.PENYELENGGARA,)),
        ),
        note=Text(
            "Hari pengajuan tidak dicatat; Pasal 42 ayat (2) tidak dapat dinilai.",
            "The day of filing is not recorded; Pasal 42 ayat (2) cannot be judged.",
        ),
    ),
)

_DECISION: Final = (
    Row(
        sources=frozenset({K.LENGKAP, K.DIPERIKSA}),
        event=Jenis.DIPERIKSA,
        target=K.DIPERIKSA,
        citation=UU.pasal(47, ayat=1),
    ),
    Row(
        sources=frozenset({K.LENGKAP, K.DIPERIKSA}),
        event=Jenis.DIPERTEMUKAN,
        target=K.DIPERIKSA,
        citation=UU.pasal(48, ayat=3),
    ),
    Row(
        sources=frozenset({K.LENGKAP, K.DIPERIKSA}),
        event=Jenis.DIDENGAR_TERPISAH,
        target=K.DIPERIKSA,
        citation=UU.pasal(48, ayat=3),
    ),
    Row(
        sources=frozenset({K.LENGKAP, K.DIPERIKSA}),
        event=Jenis.DIPUTUS,
        target=K.DIPUTUS,
        citation=UU.pasal(50, ayat=1),
        starts=(_PENYAMPAIAN, _TEMBUSAN_TIMER, _PEMBAYARAN),
        meets=frozenset({"keputusan"}),
    ),
    Row(
        sources=frozenset({K.DIPUTUS}),
        event=Jenis.DISAMPAIKAN,
        target=K.DISAMPAIKAN,
        citation=UU.pasal(50, ayat=2),
        meets=frozenset({"penyampaian"}),
    ),
    Row(
        sources=_FILED,
        event=Jenis.TEMBUSAN_DIBERIKAN,
        citation=UU.pasal(50, ayat=9),
        meets=frozenset({"tembusan"}),
        after=frozenset({Jenis.DIPUTUS}),
        unless=frozenset({Jenis.TEMBUSAN_DIBERIKAN}),
    ),
    Row(
        sources=frozenset({K.DIPUTUS, K.DISAMPAIKAN, K.DIMEDIASI, K.DISEPAKATI, K.DIADJUDIKASI}),
        event=Jenis.GANTI_RUGI_DIBAYAR,
        target=K.SELESAI,
        citation=UU.pasal(50, ayat=8, penjelasan=True),
        meets=frozenset({"pembayaran"}),
    ),
)

_SETTLEMENT: Final = (
    Row(
        sources=_UNDECIDED,
        event=Jenis.DIALIHKAN_KE_OMBUDSMAN,
        target=K.DITANGANI_OMBUDSMAN,
        citation=UU.pasal(46, ayat=2),
        drops=_HANDLING,
        note=Text(
            "Dibaca: sebelum diputus, pada keadaan mana pun.",
            "Read as: before the decision, in whatever state.",
        ),
    ),
    Row(
        sources=frozenset({K.DITANGANI_OMBUDSMAN, K.DISAMPAIKAN, K.DIMEDIASI}),
        event=Jenis.MEDIASI_DIMULAI,
        target=K.DIMEDIASI,
        citation=UU.pasal(46, ayat=5),
        unless=frozenset({Jenis.MEDIASI_DIMULAI}),
    ),
    Row(
        sources=frozenset({K.DITANGANI_OMBUDSMAN, K.DISAMPAIKAN, K.DIMEDIASI}),
        event=Jenis.KONSILIASI_DIMULAI,
        target=K.DIMEDIASI,
        citation=UU.pasal(46, ayat=5),
        unless=frozenset({Jenis.KONSILIASI_DIMULAI}),
    ),
    Row(
        sources=frozenset({K.DIMEDIASI}),
        event=Jenis.MEDIASI_GAGAL,
        citation=UU.pasal(50, ayat=5, penjelasan=True),
        after=frozenset({Jenis.MEDIASI_DIMULAI}),
        unless=frozenset({Jenis.MEDIASI_GAGAL}),
    ),
    Row(
        sources=frozenset({K.DIMEDIASI}),
        event=Jenis.KONSILIASI_GAGAL,
        citation=UU.pasal(50, ayat=5, penjelasan=True),
        after=frozenset({Jenis.KONSILIASI_DIMULAI}),
        unless=frozenset({Jenis.KONSILIASI_GAGAL}),
    ),
    Row(
        sources=frozenset({K.DIMEDIASI}),
        event=Jenis.MEDIASI_BERHASIL,
        target=K.DISEPAKATI,
        citation=UU.pasal(50, ayat=5),
        starts=(_PEMBAYARAN,),
        drops=frozenset({"pembayaran"}),
        after=frozenset({Jenis.MEDIASI_DIMULAI}),
        unless=frozenset({Jenis.MEDIASI_GAGAL}),
    ),
    Row(
        sources=frozenset({K.DIMEDIASI}),
        event=Jenis.KONSILIASI_BERHASIL,
        target=K.DISEPAKATI,
        citation=UU.pasal(50, ayat=5),
        starts=(_PEMBAYARAN,),
        drops=frozenset({"pembayaran"}),
        after=frozenset({Jenis.KONSILIASI_DIMULAI}),
        unless=frozenset({Jenis.KONSILIASI_GAGAL}),
    ),
    Row(
        sources=frozenset({K.DIMEDIASI}),
        event=Jenis.AJUDIKASI_KHUSUS_DIMULAI,
        target=K.AJUDIKASI_KHUSUS,
        citation=UU.pasal(50, ayat=5, penjelasan=True),
        after=frozenset({Jenis.MEDIASI_GAGAL, Jenis.KONSILIASI_GAGAL}),
        note=Text("Hanya mengenai ganti rugi.", "On compensation only."),
    ),
    Row(
        sources=frozenset({K.AJUDIKASI_KHUSUS}),
        event=Jenis.AJUDIKASI_KHUSUS_DIPUTUS,
        target=K.DIADJUDIKASI,
        citation=UU.pasal(50, ayat=5),
        starts=(_PEMBAYARAN,),
        drops=frozenset({"pembayaran"}),
    ),
)

_ALONGSIDE: Final = (
    Row(
        sources=_FILED - {K.DIAJUKAN, K.DIAJUKAN_KE_OMBUDSMAN, K.DI_DPR},
        event=Jenis.TANDA_TERIMA_DIBERIKAN,
        citation=UU.pasal(44, ayat=1),
        meets=frozenset({"tanda_terima"}),
        after=frozenset({Jenis.DITERIMA}),
        unless=frozenset({Jenis.TANDA_TERIMA_DIBERIKAN}),
    ),
    Row(
        sources=_FILED - _ENDED,
        event=Jenis.DOKUMEN_DIMINTA,
        citation=UU.pasal(43, ayat=2),
        starts=(_DOKUMEN_TIMER,),
    ),
    Row(
        sources=_FILED,
        event=Jenis.DOKUMEN_DIBERIKAN,
        citation=UU.pasal(43, ayat=2),
        meets=frozenset({"dokumen"}),
        after=frozenset({Jenis.DOKUMEN_DIMINTA}),
    ),
    Row(
        sources=_UNDECIDED | _AT_OMBUDSMAN | {K.DI_DPR},
        event=Jenis.DICABUT,
        target=K.DICABUT,
        citation=UU.pasal(44, ayat=5),
        drops=_DROPPED,
        note=Text(
            "Pencabutan tidak diatur; ayat ini mengandaikannya.",
            "Withdrawing is not regulated; this provision presupposes it.",
        ),
    ),
    Row(
        sources=frozenset(K) - {K.AWAL},
        event=Jenis.DIGUGAT_TUN,
        citation=UU.pasal(51),
    ),
    Row(
        sources=frozenset(K) - {K.AWAL},
        event=Jenis.DIGUGAT_PERDATA,
        citation=UU.pasal(52, ayat=1),
    ),
    Row(
        sources=frozenset(K) - {K.AWAL},
        event=Jenis.DILAPORKAN_PIDANA,
        citation=UU.pasal(53, ayat=1),
    ),
)

PENGADUAN: Final = Procedure[KeadaanPengaduan, PeristiwaPengaduan](
    id="UU25-PENGADUAN",
    title=Text(
        "Penyelesaian pengaduan pelayanan publik", "Settlement of complaints on public service"
    ),
    citation=UU.pasal(40),
    validity=_LAW,
    states=tuple(K),
    events=tuple(Jenis),
    rows=(
        *_FILING,
        *_intake(
            Pihak.PENYELENGGARA,
            K.DIAJUKAN,
            K.DITERIMA,
            K.TIDAK_LENGKAP,
            K.DILENGKAPI,
            K.LENGKAP,
            decide=True,
        ),
        *_intake(
            Pihak.OMBUDSMAN,
            K.DIAJUKAN_KE_OMBUDSMAN,
            K.DITERIMA_OMBUDSMAN,
            K.TIDAK_LENGKAP_DI_OMBUDSMAN,
            K.DILENGKAPI_DI_OMBUDSMAN,
            K.DITANGANI_OMBUDSMAN,
            decide=False,
        ),
        *_DECISION,
        *_SETTLEMENT,
        *_ALONGSIDE,
    ),
    finals=_ENDED,
)
"""The complaint procedure; law since 18 July 2009."""
