"""The sanctions of PP 96/2012: Pasal 49.

The regulation names no addressee and no authority of its own; Pasal 57 UU 25/2009 does.
"""

from typing import Final

from layanan.citation import PP_96_2012 as PP
from layanan.hukum.places import places
from layanan.hukum.sanksi import JenisSanksi, Sanksi
from layanan.tenggat import pp96_2012 as tenggat
from layanan.text import Text
from layanan.waktu.norma import Pihak

__all__ = ["SANKSI"]

_BOTH: Final = (Pihak.PENYELENGGARA, Pihak.PELAKSANA)

_MISSION: Final = Text(
    "hanya bagi penyelenggara dalam Pasal 4 huruf c dan Pasal 5 huruf c",
    "only for providers under Pasal 4 huruf c and Pasal 5 huruf c",
)

SANKSI: Final = (
    # Pasal 49 ayat (1)
    Sanksi(
        citation=PP.pasal(49, ayat=1),
        jenis=JenisSanksi.TEGURAN_TERTULIS,
        pihak=_BOTH,
        dilanggar=places(PP, "20(1); 26(1); 27(1); 27(3); 30(3); 32(1); 36(2); 42(2)"),
    ),
    # Pasal 49 ayat (2)
    Sanksi(
        citation=PP.pasal(49, ayat=2),
        jenis=JenisSanksi.PENURUNAN_GAJI,
        pihak=_BOTH,
        dilanggar=places(PP, "20(2)"),
        lama=tenggat.PENURUNAN_GAJI,
    ),
    # Pasal 49 ayat (3)
    Sanksi(
        citation=PP.pasal(49, ayat=3),
        jenis=JenisSanksi.PEMBEBASAN_DARI_JABATAN,
        pihak=_BOTH,
        dilanggar=places(PP, "22(2); 30(1); 33(1); 38"),
    ),
    # Pasal 49 ayat (4)
    Sanksi(
        citation=PP.pasal(49, ayat=4),
        jenis=JenisSanksi.PEMBERHENTIAN_DENGAN_HORMAT,
        pihak=_BOTH,
        dilanggar=places(PP, "22(1)"),
    ),
    # Pasal 49 ayat (5)
    Sanksi(
        citation=PP.pasal(49, ayat=5),
        jenis=JenisSanksi.TEGURAN_PERINGATAN,
        pihak=(Pihak.PEMBINA,),
        dilanggar=places(PP, "15(2)"),
    ),
    # Pasal 49 ayat (6), and ayat (7) on what follows
    Sanksi(
        citation=PP.pasal(49, ayat=6),
        jenis=JenisSanksi.PEMBEKUAN,
        pihak=(Pihak.PENYELENGGARA,),
        dilanggar=places(PP, "22(2); 38"),
        syarat=_MISSION,
        lanjutan=JenisSanksi.PENCABUTAN_IZIN,
        waktu=(tenggat.PERBAIKAN_KINERJA,),
    ),
)
"""Which provision is backed by which sanction, in the order of the regulation."""
