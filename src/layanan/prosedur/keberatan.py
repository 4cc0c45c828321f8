"""Upaya administratif: objection and appeal against an official (UU 30/2014 Pasal 75-78).

====================  =======================================================  ================
from                  what happens                                             UU 30/2014
====================  =======================================================  ================
(begun)               decision announced: object within 21 *hari kerja*        77(1)
(begun)               act done: object, within no stated time                  75(1)
announced             objection: settled within 10 *hari kerja*                77(4)
objected              not settled in time: *deemed granted*                    77(5)
granted, deemed so    decision issued within 5 *hari kerja* after those 10     77(3), (6), (7)
refused               outcome received: appeal within 10 *hari kerja*          78(1)
refused               appeal: settled within 10 *hari kerja*                   78(4)
appealed              not settled in time: *deemed granted*                    78(5)
granted, deemed so    decision issued within 5 *hari kerja* after those 10     78(3), (6)
appeal refused        lawsuit                                                  76(3)
====================  =======================================================  ================

How the law is read here
------------------------

* The ten days have no stated start; they are counted from the written receipt.
* The five days run "after the end of the time of ayat (4)". They are counted from its last day,
  whether the objection was granted before or deemed granted then.
* Objecting and appealing late is said to be late; the law attaches nothing to it.
* Whoever does not accept the outcome may appeal (Pasal 76 ayat (2)): also where it granted a part.
* Neither suspends the decision (Pasal 75 ayat (3)); nothing here does.
* The time for a lawsuit is set by the courts' own rules, of which too little was seen.
"""

from enum import StrEnum, unique
from typing import Final, final

from layanan.citation import UU_30_2014 as UU
from layanan.model.peristiwa_rezim_lain import JenisPeristiwaKeberatan as Jenis
from layanan.model.peristiwa_rezim_lain import PeristiwaKeberatan
from layanan.prosedur.tabel import Procedure, Row, Timer
from layanan.tenggat import uu30_2014 as limits
from layanan.text import Text

__all__ = ["UPAYA_ADMINISTRATIF", "KeadaanKeberatan"]


@final
@unique
class KeadaanKeberatan(StrEnum):
    """Keadaan upaya administratif: where an objection or appeal stands (UU 30/2014)."""

    AWAL = "awal"
    DITETAPKAN = "ditetapkan"
    KEBERATAN = "keberatan"
    KEBERATAN_DIKABULKAN = "keberatan_dikabulkan"
    KEBERATAN_DIANGGAP_DIKABULKAN = "keberatan_dianggap_dikabulkan"
    KEBERATAN_DITOLAK = "keberatan_ditolak"
    BANDING = "banding"
    BANDING_DIKABULKAN = "banding_dikabulkan"
    BANDING_DIANGGAP_DIKABULKAN = "banding_dianggap_dikabulkan"
    BANDING_DITOLAK = "banding_ditolak"
    KEPUTUSAN_SESUAI = "keputusan_sesuai"
    DIGUGAT = "digugat"
    DICABUT = "dicabut"

    @property
    def text(self) -> Text:
        """The state in both languages."""
        return _STATES[self]


K = KeadaanKeberatan

_STATES: Final = {
    K.AWAL: Text("belum ada peristiwa", "nothing yet"),
    K.DITETAPKAN: Text("keputusan atau tindakan ada", "decision or act stands"),
    K.KEBERATAN: Text("keberatan diajukan", "objection made"),
    K.KEBERATAN_DIKABULKAN: Text("keberatan dikabulkan", "objection granted"),
    K.KEBERATAN_DIANGGAP_DIKABULKAN: Text(
        "keberatan dianggap dikabulkan", "objection deemed granted"
    ),
    K.KEBERATAN_DITOLAK: Text("keberatan ditolak", "objection refused"),
    K.BANDING: Text("banding diajukan", "appeal made"),
    K.BANDING_DIKABULKAN: Text("banding dikabulkan", "appeal granted"),
    K.BANDING_DIANGGAP_DIKABULKAN: Text("banding dianggap dikabulkan", "appeal deemed granted"),
    K.BANDING_DITOLAK: Text("banding ditolak", "appeal refused"),
    K.KEPUTUSAN_SESUAI: Text("keputusan sesuai permohonan ditetapkan", "decision issued as asked"),
    K.DIGUGAT: Text("digugat ke pengadilan", "in court"),
    K.DICABUT: Text("dicabut", "withdrawn"),
}

_SETTLED: Final = Timer(id="penyelesaian_keberatan", tenggat=limits.PENYELESAIAN_KEBERATAN)
_ISSUED: Final = Timer(
    id="keputusan_keberatan", tenggat=limits.KEPUTUSAN_KEBERATAN, after="penyelesaian_keberatan"
)
_APPEAL_SETTLED: Final = Timer(id="penyelesaian_banding", tenggat=limits.PENYELESAIAN_BANDING)
_APPEAL_ISSUED: Final = Timer(
    id="keputusan_banding", tenggat=limits.KEPUTUSAN_BANDING, after="penyelesaian_banding"
)

UPAYA_ADMINISTRATIF: Final = Procedure[KeadaanKeberatan, PeristiwaKeberatan](
    id="UU30-UPAYA",
    title=Text("Upaya administratif", "Administrative objection and appeal"),
    citation=UU.pasal(75),
    validity=limits.KEBERATAN.validity,
    states=tuple(K),
    events=tuple(Jenis),
    rows=(
        Row(
            sources=frozenset({K.AWAL}),
            event=Jenis.KEPUTUSAN_DIUMUMKAN,
            target=K.DITETAPKAN,
            citation=UU.pasal(77, ayat=1),
            starts=(Timer(id="keberatan", tenggat=limits.KEBERATAN),),
        ),
        Row(
            sources=frozenset({K.AWAL}),
            event=Jenis.TINDAKAN_DILAKUKAN,
            target=K.DITETAPKAN,
            citation=UU.pasal(75, ayat=1),
        ),
        Row(
            sources=frozenset({K.DITETAPKAN}),
            event=Jenis.KEBERATAN_DIAJUKAN,
            target=K.KEBERATAN,
            citation=UU.pasal(77, ayat=2),
            starts=(_SETTLED,),
            meets=frozenset({"keberatan"}),
        ),
        Row(
            sources=frozenset({K.KEBERATAN}),
            event=Jenis.KEBERATAN_DIKABULKAN,
            target=K.KEBERATAN_DIKABULKAN,
            citation=UU.pasal(77, ayat=3),
            starts=(_ISSUED,),
            meets=frozenset({"penyelesaian_keberatan"}),
        ),
        Row(
            sources=frozenset({K.KEBERATAN}),
            event=Jenis.KEBERATAN_DITOLAK,
            target=K.KEBERATAN_DITOLAK,
            citation=UU.pasal(77, ayat=4),
            meets=frozenset({"penyelesaian_keberatan"}),
        ),
        Row(
            sources=frozenset({K.KEBERATAN}),
            lapse=_SETTLED,
            target=K.KEBERATAN_DIANGGAP_DIKABULKAN,
            citation=UU.pasal(77, ayat=5),
            starts=(_ISSUED,),
        ),
        Row(
            sources=frozenset({K.KEBERATAN_DIKABULKAN, K.KEBERATAN_DITOLAK}),
            event=Jenis.PENYELESAIAN_KEBERATAN_DITERIMA,
            citation=UU.pasal(78, ayat=1),
            starts=(Timer(id="banding", tenggat=limits.BANDING),),
            unless=frozenset({Jenis.PENYELESAIAN_KEBERATAN_DITERIMA}),
        ),
        Row(
            sources=frozenset({K.KEBERATAN_DIKABULKAN, K.KEBERATAN_DITOLAK}),
            event=Jenis.BANDING_DIAJUKAN,
            target=K.BANDING,
            citation=UU.pasal(78, ayat=2),
            starts=(_APPEAL_SETTLED,),
            meets=frozenset({"banding"}),
        ),
        Row(
            sources=frozenset({K.BANDING}),
            event=Jenis.BANDING_DIKABULKAN,
            target=K.BANDING_DIKABULKAN,
            citation=UU.pasal(78, ayat=3),
            starts=(_APPEAL_ISSUED,),
            meets=frozenset({"penyelesaian_banding"}),
        ),
        Row(
            sources=frozenset({K.BANDING}),
            event=Jenis.BANDING_DITOLAK,
            target=K.BANDING_DITOLAK,
            citation=UU.pasal(78, ayat=4),
            meets=frozenset({"penyelesaian_banding"}),
        ),
        Row(
            sources=frozenset({K.BANDING}),
            lapse=_APPEAL_SETTLED,
            target=K.BANDING_DIANGGAP_DIKABULKAN,
            citation=UU.pasal(78, ayat=5),
            starts=(_APPEAL_ISSUED,),
        ),
        Row(
            sources=frozenset({K.BANDING_DIKABULKAN, K.BANDING_DITOLAK}),
            event=Jenis.PENYELESAIAN_BANDING_DITERIMA,
            citation=UU.pasal(76, ayat=3),
            unless=frozenset({Jenis.PENYELESAIAN_BANDING_DITERIMA}),
        ),
        Row(
            sources=frozenset({K.KEBERATAN_DIKABULKAN, K.KEBERATAN_DIANGGAP_DIKABULKAN}),
            event=Jenis.KEPUTUSAN_SESUAI_DITETAPKAN,
            target=K.KEPUTUSAN_SESUAI,
            citation=UU.pasal(77, ayat=7),
            meets=frozenset({"keputusan_keberatan"}),
        ),
        Row(
            sources=frozenset({K.BANDING_DIKABULKAN, K.BANDING_DIANGGAP_DIKABULKAN}),
            event=Jenis.KEPUTUSAN_SESUAI_DITETAPKAN,
            target=K.KEPUTUSAN_SESUAI,
            citation=UU.pasal(78, ayat=6),
            meets=frozenset({"keputusan_keberatan", "keputusan_banding"}),
        ),
        Row(
            sources=frozenset({K.BANDING_DIKABULKAN, K.BANDING_DITOLAK}),
            event=Jenis.DIGUGAT,
            target=K.DIGUGAT,
            citation=UU.pasal(76, ayat=3),
        ),
        Row(
            sources=frozenset({K.KEBERATAN, K.BANDING}),
            event=Jenis.DICABUT,
            target=K.DICABUT,
            citation=UU.pasal(75),
            drops=frozenset({"penyelesaian_keberatan", "penyelesaian_banding"}),
            note=Text("Pencabutan tidak diatur.", "Withdrawing is not regulated."),
        ),
    ),
    finals=frozenset({K.KEPUTUSAN_SESUAI, K.DICABUT}),
)
"""Objection and appeal; law since 17 October 2014."""
