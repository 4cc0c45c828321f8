"""The time limits of UU 30/2014 on applications, objections and appeals, in article order.

Only the rows of an application (Pasal 50, 53, 62) and of *upaya administratif* (Pasal 77, 78). The
law says *hari kerja* throughout.

Pasal 53 was rewritten by UU 11/2020 Pasal 175 angka 6, in force on 2 November 2020, and kept by
UU 6/2023: ten working days became five, and the court's part in the deemed grant fell away. Both
versions stand here, each with its validity. What the stored sources do not settle, whether UU
6/2023 corrected a cross-reference, touches no number.
"""

from datetime import date
from typing import Final

from layanan.citation import UU_30_2014 as UU
from layanan.text import Text
from layanan.validity import Validity
from layanan.waktu.deadline import Tenggat
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.norma import Kata, Pihak, Sifat

__all__ = [
    "BANDING",
    "KEBERATAN",
    "KEPUTUSAN_BANDING",
    "KEPUTUSAN_KEBERATAN",
    "PELAKSANAAN_PUTUSAN",
    "PEMBERITAHUAN_DITERIMA",
    "PEMBERITAHUAN_DITOLAK",
    "PENETAPAN",
    "PENETAPAN_2014",
    "PENYAMPAIAN",
    "PENYELESAIAN_BANDING",
    "PENYELESAIAN_KEBERATAN",
    "PUTUSAN_PENGADILAN",
    "TENGGAT",
]

_CHANGED: Final = date(2020, 11, 2)
_LAW: Final = Validity(date(2014, 10, 17))
_ORIGINAL: Final = Validity(date(2014, 10, 17), _CHANGED)
_SINCE_2020: Final = Validity(_CHANGED)

_OFFICIAL: Final = (Pihak.PEJABAT_PEMERINTAHAN,)
_COMPLETE: Final = Text("permohonan diterima secara lengkap", "the full application being received")
_DECIDE: Final = Text(
    "menetapkan dan/atau melakukan keputusan dan/atau tindakan", "take the decision or act"
)
_NO_START: Final = Text(
    "Awal 10 hari kerja tidak disebut; dibaca sejak diterima secara tertulis.",
    "The start of the 10 working days is not said; read as the written receipt.",
)

# Pasal 50 ayat (3)
PEMBERITAHUAN_DITERIMA: Final = Tenggat(
    id="UU30-P50-3",
    citation=UU.pasal(50, ayat=3),
    pihak=_OFFICIAL,
    isi=Text("memberitahukan bahwa permohonan diterima", "notify that the application is accepted"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(5, Satuan.HARI_KERJA),
    kata=Kata.SEJAK,
    pemicu=Text(
        "permohonan diajukan dan telah memenuhi persyaratan",
        "the application being filed and meeting the requirements",
    ),
    validity=_LAW,
    akibat=(UU.pasal(80, ayat=1),),
)

# Pasal 50 ayat (4)
PEMBERITAHUAN_DITOLAK: Final = Tenggat(
    id="UU30-P50-4",
    citation=UU.pasal(50, ayat=4),
    pihak=_OFFICIAL,
    isi=Text("memberitahukan bahwa permohonan ditolak", "notify that the application is refused"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(5, Satuan.HARI_KERJA),
    kata=Kata.SEJAK,
    pemicu=Text(
        "permohonan diajukan dan tidak memenuhi persyaratan",
        "the application being filed and not meeting the requirements",
    ),
    validity=_LAW,
    akibat=(UU.pasal(80, ayat=1),),
)

# Pasal 53 ayat (2), as enacted
PENETAPAN_2014: Final = Tenggat(
    id="UU30-P53-2",
    citation=UU.pasal(53, ayat=2),
    pihak=_OFFICIAL,
    isi=_DECIDE,
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(10, Satuan.HARI_KERJA),
    kata=Kata.SETELAH,
    pemicu=_COMPLETE,
    validity=_ORIGINAL,
    akibat=(UU.pasal(53, ayat=3), UU.pasal(80, ayat=2)),
    catatan=Text(
        "Hanya bila peraturan perundang-undangan tidak menentukan batas waktu lain (ayat (1)).",
        "Only where legislation sets no other limit (ayat (1)).",
    ),
)

# Pasal 53 ayat (2), as rewritten by UU 11/2020 Pasal 175 angka 6
PENETAPAN: Final = Tenggat(
    id="UU30-P53-2",
    citation=UU.pasal(53, ayat=2),
    pihak=_OFFICIAL,
    isi=_DECIDE,
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(5, Satuan.HARI_KERJA),
    kata=Kata.SETELAH,
    pemicu=_COMPLETE,
    validity=_SINCE_2020,
    akibat=(UU.pasal(53, ayat=4), UU.pasal(80, ayat=2)),
    catatan=Text(
        "Sebagaimana diubah UU 11/2020 Pasal 175 angka 6, lalu UU 6/2023; hanya bila peraturan "
        "perundang-undangan tidak menentukan batas waktu lain (ayat (1)).",
        "As rewritten by UU 11/2020 Pasal 175 angka 6, then UU 6/2023; only where legislation sets "
        "no other limit (ayat (1)).",
    ),
)

# Pasal 53 ayat (5), as enacted
PUTUSAN_PENGADILAN: Final = Tenggat(
    id="UU30-P53-5",
    citation=UU.pasal(53, ayat=5),
    pihak=(Pihak.PENGADILAN,),
    isi=Text("memutuskan permohonan penerimaan", "rule on the request for acceptance"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(21, Satuan.HARI_KERJA),
    kata=Kata.SEJAK,
    pemicu=Text("permohonan diajukan ke pengadilan", "the request being filed with the court"),
    validity=_ORIGINAL,
)

# Pasal 53 ayat (6), as enacted
PELAKSANAAN_PUTUSAN: Final = Tenggat(
    id="UU30-P53-6",
    citation=UU.pasal(53, ayat=6),
    pihak=_OFFICIAL,
    isi=Text(
        "menetapkan keputusan untuk melaksanakan putusan pengadilan",
        "issue the decision that carries the ruling out",
    ),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(5, Satuan.HARI_KERJA),
    kata=Kata.SEJAK,
    pemicu=Text("putusan pengadilan ditetapkan", "the court ruling"),
    validity=_ORIGINAL,
    akibat=(UU.pasal(80, ayat=2),),
)

# Pasal 62 ayat (2)
PENYAMPAIAN: Final = Tenggat(
    id="UU30-P62-2",
    citation=UU.pasal(62, ayat=2),
    pihak=_OFFICIAL,
    isi=Text("menyampaikan keputusan kepada yang bersangkutan", "deliver the decision"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(5, Satuan.HARI_KERJA),
    kata=Kata.SEJAK,
    pemicu=Text("keputusan ditetapkan", "the decision being issued"),
    validity=_LAW,
    catatan=Text('"Segera", atau paling lama 5 hari kerja.', "At once, or within 5 working days."),
)

# Pasal 77 ayat (1)
KEBERATAN: Final = Tenggat(
    id="UU30-P77-1",
    citation=UU.pasal(77, ayat=1),
    pihak=(Pihak.WARGA_MASYARAKAT,),
    isi=Text("mengajukan keberatan", "object"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(21, Satuan.HARI_KERJA),
    kata=Kata.SEJAK,
    pemicu=Text("keputusan diumumkan", "the decision being announced"),
    validity=_LAW,
    catatan=Text(
        "Ayat ini hanya menyebut keputusan; untuk tindakan batas waktunya tidak disebut.",
        "It names decisions only; for acts no limit is said.",
    ),
)

# Pasal 77 ayat (4), with its consequence in ayat (5).
PENYELESAIAN_KEBERATAN: Final = Tenggat(
    id="UU30-P77-4",
    citation=UU.pasal(77, ayat=4),
    pihak=_OFFICIAL,
    isi=Text("menyelesaikan keberatan", "settle the objection"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(10, Satuan.HARI_KERJA),
    pemicu=Text("keberatan diterima", "the objection being received"),
    validity=_LAW,
    akibat=(UU.pasal(77, ayat=5),),
    catatan=_NO_START,
)

# Pasal 77 ayat (7)
KEPUTUSAN_KEBERATAN: Final = Tenggat(
    id="UU30-P77-7",
    citation=UU.pasal(77, ayat=7),
    pihak=_OFFICIAL,
    isi=Text(
        "menetapkan keputusan sesuai permohonan keberatan", "issue the decision as objected for"
    ),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(5, Satuan.HARI_KERJA),
    kata=Kata.SETELAH,
    pemicu=Text("waktu ayat (4) berakhir", "the end of the time of ayat (4)"),
    validity=_LAW,
    akibat=(UU.pasal(80, ayat=1),),
)

# Pasal 78 ayat (1)
BANDING: Final = Tenggat(
    id="UU30-P78-1",
    citation=UU.pasal(78, ayat=1),
    pihak=(Pihak.WARGA_MASYARAKAT,),
    isi=Text("mengajukan banding", "appeal"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(10, Satuan.HARI_KERJA),
    kata=Kata.SEJAK,
    pemicu=Text("keputusan keberatan diterima", "the outcome of the objection being received"),
    validity=_LAW,
)

# Pasal 78 ayat (4), with its consequence in ayat (5).
PENYELESAIAN_BANDING: Final = Tenggat(
    id="UU30-P78-4",
    citation=UU.pasal(78, ayat=4),
    pihak=(Pihak.ATASAN_PEJABAT,),
    isi=Text("menyelesaikan banding", "settle the appeal"),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(10, Satuan.HARI_KERJA),
    pemicu=Text("banding diterima", "the appeal being received"),
    validity=_LAW,
    akibat=(UU.pasal(78, ayat=5),),
    catatan=Text(
        "Awal waktunya tidak disebut dan dibaca sejak diterima secara tertulis. Ayat ini menyebut "
        "badan dan/atau pejabat, ayat (2) dan Pasal 76 ayat (2) mengarahkan banding ke atasan.",
        "Its start is not said and read as the written receipt. It names the body or official; "
        "ayat (2) and Pasal 76 ayat (2) send the appeal to the superior.",
    ),
)

# Pasal 78 ayat (6)
KEPUTUSAN_BANDING: Final = Tenggat(
    id="UU30-P78-6",
    citation=UU.pasal(78, ayat=6),
    pihak=_OFFICIAL,
    isi=Text(
        "menetapkan keputusan sesuai permohonan banding", "issue the decision as appealed for"
    ),
    sifat=Sifat.BATAS,
    jangka=JangkaWaktu(5, Satuan.HARI_KERJA),
    kata=Kata.SETELAH,
    pemicu=Text("waktu ayat (4) berakhir", "the end of the time of ayat (4)"),
    validity=_LAW,
    akibat=(UU.pasal(80, ayat=1),),
)

TENGGAT: Final = (
    PEMBERITAHUAN_DITERIMA,
    PEMBERITAHUAN_DITOLAK,
    PENETAPAN_2014,
    PENETAPAN,
    PUTUSAN_PENGADILAN,
    PELAKSANAAN_PUTUSAN,
    PENYAMPAIAN,
    KEBERATAN,
    PENYELESAIAN_KEBERATAN,
    KEPUTUSAN_KEBERATAN,
    BANDING,
    PENYELESAIAN_BANDING,
    KEPUTUSAN_BANDING,
)
"""The rows, in article order."""
