"""The sanctions of UU 25/2009: Pasal 54-57, and Pasal 41 on who imposes them.

Pasal 58 (prosecution in the general courts) breaks off in the available copy and is not encoded.
"""

from typing import Final

from layanan.citation import UU_25_2009 as UU
from layanan.hukum.places import places
from layanan.hukum.sanksi import JenisSanksi, Pengenaan, Sanksi
from layanan.tenggat import uu25_2009 as tenggat
from layanan.text import Text
from layanan.waktu.norma import Pihak

__all__ = ["PENGENAAN", "SANKSI"]

_BOTH: Final = (Pihak.PENYELENGGARA, Pihak.PELAKSANA)

_MISSION: Final = Text(
    "hanya bagi penyelenggara dalam Pasal 5 ayat (3) huruf c dan ayat (4) huruf c",
    "only for providers under Pasal 5 ayat (3) huruf c and ayat (4) huruf c",
)
_HARM: Final = Text(
    "bila perbuatan itu mengakibatkan luka, cacat tetap, atau hilangnya nyawa bagi pihak lain",
    "if the act caused injury, permanent disability or loss of life to others",
)
_LOSS: Final = Text(
    "bila perbuatan itu mengakibatkan kerugian negara", "if the act caused loss to the state"
)

SANKSI: Final = (
    # Pasal 54 ayat (1)
    Sanksi(
        citation=UU.pasal(54, ayat=1),
        jenis=JenisSanksi.TEGURAN_TERTULIS,
        pihak=_BOTH,
        dilanggar=places(UU, "11(2-3); 15 g; 17 e"),
    ),
    # Pasal 54 ayat (2)
    Sanksi(
        citation=UU.pasal(54, ayat=2),
        jenis=JenisSanksi.TEGURAN_TERTULIS,
        pihak=_BOTH,
        dilanggar=places(
            UU,
            "10(1-2); 13(1) b; 13(1) e; 15 e-f; 16 a; 17 b-c; 25(2); 29(2); 44(1); 47(1); 48(1);"
            " 50(9)",
        ),
        lanjutan=JenisSanksi.PEMBEBASAN_DARI_JABATAN,
        waktu=(tenggat.PEMENUHAN_KEWAJIBAN,),
    ),
    # Pasal 54 ayat (3)
    Sanksi(
        citation=UU.pasal(54, ayat=3),
        jenis=JenisSanksi.TEGURAN_TERTULIS,
        pihak=_BOTH,
        dilanggar=places(UU, "33(2)"),
        lanjutan=JenisSanksi.PEMBEBASAN_DARI_JABATAN,
        waktu=(tenggat.PEMENUHAN_ANGGARAN,),
    ),
    # Pasal 54 ayat (4): three months, or the period of the works
    Sanksi(
        citation=UU.pasal(54, ayat=4),
        jenis=JenisSanksi.TEGURAN_TERTULIS,
        pihak=_BOTH,
        dilanggar=places(UU, "36(1); 36(4)"),
        lanjutan=JenisSanksi.PEMBEBASAN_DARI_JABATAN,
        waktu=(tenggat.PEMENUHAN_SARANA_PENGADUAN, tenggat.PEMENUHAN_SELAMA_PEKERJAAN),
    ),
    # Pasal 54 ayat (5)
    Sanksi(
        citation=UU.pasal(54, ayat=5),
        jenis=JenisSanksi.PENURUNAN_GAJI,
        pihak=_BOTH,
        dilanggar=places(
            UU,
            "15 c-d; 15 h-i; 23(4-5); 25(1); 28(1-2); 29(1); 36(2); 37(1); 43(2); 44(3); 50(2)",
        ),
        lama=tenggat.PENURUNAN_GAJI,
    ),
    # Pasal 54 ayat (6)
    Sanksi(
        citation=UU.pasal(54, ayat=6),
        jenis=JenisSanksi.PENURUNAN_PANGKAT,
        pihak=_BOTH,
        dilanggar=places(UU, "38(1)"),
        lama=tenggat.PENURUNAN_PANGKAT,
    ),
    # Pasal 54 ayat (7)
    Sanksi(
        citation=UU.pasal(54, ayat=7),
        jenis=JenisSanksi.PEMBEBASAN_DARI_JABATAN,
        pihak=_BOTH,
        dilanggar=places(
            UU,
            "11(1); 15 b; 15 e; 15 j-l; 16 b-e; 17 a; 17 d; 20(2-3); 22; 28(4); 33(1); 36(3);"
            " 48(2); 50(1); 50(4)",
        ),
    ),
    # Pasal 54 ayat (8)
    Sanksi(
        citation=UU.pasal(54, ayat=8),
        jenis=JenisSanksi.PEMBERHENTIAN_DENGAN_HORMAT,
        pihak=_BOTH,
        dilanggar=places(UU, "15 a; 20(1); 26; 33(3)"),
    ),
    # Pasal 54 ayat (9)
    Sanksi(
        citation=UU.pasal(54, ayat=9),
        jenis=JenisSanksi.PEMBERHENTIAN_TIDAK_DENGAN_HORMAT,
        pihak=_BOTH,
        dilanggar=places(UU, "27(1); 49(1)"),
    ),
    # Pasal 54 ayat (10), and ayat (11) on what follows
    Sanksi(
        citation=UU.pasal(54, ayat=10),
        jenis=JenisSanksi.PEMBEKUAN,
        pihak=(Pihak.PENYELENGGARA,),
        dilanggar=places(UU, "15 a; 26; 33(3); 36(3)"),
        syarat=_MISSION,
        lanjutan=JenisSanksi.PENCABUTAN_IZIN,
        waktu=(tenggat.PERBAIKAN_KINERJA,),
    ),
    # Pasal 55 ayat (1)
    Sanksi(
        citation=UU.pasal(55, ayat=1),
        jenis=JenisSanksi.PIDANA,
        pihak=_BOTH,
        dilanggar=places(UU, "25(1); 28(1); 28(4); 29(1-2)"),
        syarat=_HARM,
    ),
    # Pasal 56 ayat (1)
    Sanksi(
        citation=UU.pasal(56, ayat=1),
        jenis=JenisSanksi.DENDA,
        pihak=_BOTH,
        dilanggar=places(UU, "25(1); 28(1); 28(4)"),
        syarat=_LOSS,
    ),
)
"""Which provision is backed by which sanction, in the order of the law."""

_HEAD: Final = Text("pimpinan penyelenggara", "the head of the provider")

PENGENAAN: Final = (
    # Pasal 57 ayat (1) and (2)
    Pengenaan(
        citation=UU.pasal(57, ayat=2),
        pihak=Pihak.PENYELENGGARA,
        kepada=_HEAD,
        oleh=Text(
            "atasan penyelenggara yang bertanggung jawab atas kegiatan pelayanan publik",
            "the superior of the provider responsible for the service",
        ),
    ),
    # Penjelasan Pasal 57 ayat (2)
    Pengenaan(
        citation=UU.pasal(57, ayat=2, penjelasan=True),
        pihak=Pihak.PENYELENGGARA,
        kepada=Text("penyelenggara tertinggi (direksi)", "the board of directors"),
        oleh=Text("pemegang saham", "the shareholders"),
        syarat=Text("korporasi", "a corporation"),
    ),
    Pengenaan(
        citation=UU.pasal(57, ayat=2, penjelasan=True),
        pihak=Pihak.PENYELENGGARA,
        kepada=Text("penyelenggara tertinggi", "its highest organ"),
        oleh=Text("pembina organisasi", "the supervisor of the organisation"),
        syarat=Text("organisasi masyarakat berbadan hukum", "a society with legal personality"),
    ),
    # Pasal 41 ayat (1)
    Pengenaan(
        citation=UU.pasal(41, ayat=1),
        pihak=Pihak.PENYELENGGARA,
        kepada=Text("satuan kerja penyelenggara", "the unit of the provider"),
        oleh=Text("atasan satuan kerja penyelenggara", "the superior of the unit"),
        syarat=Text("satuan kerja", "a unit"),
    ),
    # Pasal 41 ayat (2)
    Pengenaan(
        citation=UU.pasal(41, ayat=2),
        pihak=Pihak.PELAKSANA,
        kepada=Text("pelaksana", "the officer"),
        oleh=Text("atasan pelaksana", "the superior of the officer"),
    ),
)
"""On whom sanctions fall, and who imposes them."""
