"""The skeletons of the laws: which pasal, ayat, huruf and angka exist, and nothing more.

One line per pasal, read off the text as promulgated. What stands beside the number says how the
pasal is divided:

=====================  =========================================================
``""``                 not at all: one paragraph
``"d"``                huruf a to d
``("", "d", "")``      three ayat, of which the second has huruf a to d
``13``                 angka 1 to 13 (the definitions of Pasal 1)
=====================  =========================================================

A citation of anything else is refused (`layanan.citation`), and the ledger of each law accounts
for each of these places (`layanan.hukum`).
"""

from collections.abc import Mapping
from typing import Final, TypeAlias

__all__ = ["PP_96_2012", "UU_25_2009", "Division", "Skeleton"]

Division: TypeAlias = str | tuple[str, ...] | int
Skeleton: TypeAlias = Mapping[int, Division]

# fmt: off
UU_25_2009: Final[Skeleton] = {
    # BAB I: ketentuan umum
    1: 13,
    # BAB II: maksud, tujuan, asas, dan ruang lingkup
    2: "",
    3: "d",
    4: "l",
    5: ("", "", "c", "c", "", "", "b"),
    # BAB III: pembina, organisasi penyelenggara, dan penataan pelayanan publik
    6: ("", "d", "", "", "", ""),
    7: ("", "c", "c", "c"),
    8: ("", "f", ""),
    9: ("", ""),
    10: ("", "", ""),
    11: ("", "", "", ""),
    12: ("", "", "", ""),
    13: ("e", "", "", "", ""),
    # BAB IV: hak, kewajiban, dan larangan
    14: "e",
    15: "l",
    16: "e",
    17: "e",
    18: "i",
    19: "c",
    # BAB V: penyelenggaraan pelayanan publik
    20: ("", "", "", "", ""),
    21: "n",
    22: ("", ""),
    23: ("", "", "", "f", ""),
    24: "",
    25: ("", "", "", ""),
    26: "",
    27: ("", ""),
    28: ("", "", "", ""),
    29: ("", ""),
    30: ("", "", ""),
    31: ("", "", "", ""),
    32: ("", ""),
    33: ("", "", ""),
    34: "o",
    35: ("", "b", "c"),
    36: ("", "", "", ""),
    37: ("", "", "j"),
    38: ("", ""),
    # BAB VI: peran serta masyarakat
    39: ("", "", "", ""),
    # BAB VII: penyelesaian pengaduan
    40: ("", "", "b"),
    41: ("", "", ""),
    42: ("", "", "d", "", ""),
    43: ("", ""),
    44: ("", "d", "", "", ""),
    45: ("", "", ""),
    46: ("", "", "", "", "", "", ""),
    47: ("", ""),
    48: ("", "", "", ""),
    49: ("", ""),
    50: ("", "", "", "", "", "", "", "", ""),
    51: "",
    52: ("", "", ""),
    53: ("", ""),
    # BAB VIII: ketentuan sanksi
    54: ("", "", "", "", "", "", "", "", "", "", ""),
    55: ("", "", ""),
    56: ("", ""),
    57: ("", "", ""),
    58: "",
    # BAB IX dan X: ketentuan peralihan dan penutup
    59: "",
    60: ("", "", "", "", "", "", ""),
    61: "",
    62: "",
}

PP_96_2012: Final[Skeleton] = {
    # BAB I: ketentuan umum
    1: 12,
    2: "e",
    # BAB II: ruang lingkup pelayanan publik
    3: "c",
    4: "c",
    5: "c",
    6: ("", "b"),
    7: ("", "", "", ""),
    8: "",
    9: "d",
    10: ("b", "b"),
    # BAB III: sistem pelayanan terpadu
    11: ("", ""),
    12: "e",
    13: "f",
    14: ("", "b", ""),
    15: ("", ""),
    16: ("d", "", "f", ""),
    17: "",
    18: "",
    19: "f",
    20: ("", ""),
    21: "",
    # BAB IV: pedoman penyusunan standar pelayanan
    22: ("", "", ""),
    23: ("b", ""),
    24: ("", "", ""),
    25: "n",
    26: ("", "c", ""),
    27: ("", "", "", ""),
    28: ("", ""),
    29: ("", "", ""),
    30: ("", "", "", ""),
    31: "",
    32: ("", ""),
    33: ("", "", ""),
    # BAB V: proporsi akses dan kategori kelompok masyarakat
    34: "",
    35: ("", ""),
    36: ("", "d"),
    37: ("", "", "", "b"),
    38: "",
    39: "c",
    # BAB VI: pengikutsertaan masyarakat
    40: "",
    41: "d",
    42: ("", ""),
    43: "c",
    44: "",
    45: "c",
    46: "",
    47: "",
    # BAB VII sampai BAB IX: pembinaan dan pengawasan, sanksi, penutup
    48: ("", "", "", ""),
    49: ("", "", "", "", "", "", ""),
    50: ("b", ""),
    51: "",
}
# fmt: on
