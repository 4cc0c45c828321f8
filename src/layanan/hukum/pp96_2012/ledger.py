"""The ledger of PP 96/2012: its 179 provisions.

Where the regulation repeats the law, the rule on the law cites both (``also``) and is named here.
The elucidation of the regulation is not at hand; nothing of it is encoded.
"""

from typing import Final

from layanan.citation import PP_96_2012
from layanan.hukum.ledger import (
    DELEGATION,
    NOT_TRANSLATABLE,
    RIGHT,
    RULE,
    SANCTION,
    TRANSITIONAL,
    TYPE,
    Ledger,
    row,
    table,
)
from layanan.text import Text

__all__ = ["LEDGER"]

_OMBUDSMAN: Final = Text(
    "Tugas Ombudsman menurut peraturannya sendiri, bukan hak dan bukan kewajiban penyelenggara.",
    "A task of the Ombudsman under its own rules; no right, and no duty of a provider.",
)
_SUPERVISION: Final = Text(
    "Tugas pembinaan dan pengawasan, bukan hak; yang wajib diperiksa pada Pasal 6 UU 25/2009.",
    "A task of guidance and supervision, no right; what is mandatory is checked under Pasal 6 UU "
    "25/2009.",
)
_CONTENTS: Final = Text("Daftar isi peraturan ini.", "The contents of this regulation.")

LEDGER: Final[Ledger] = table(
    PP_96_2012,
    "PP96",
    (
        # BAB I: ketentuan umum
        row("1#1", TYPE, "Pelayanan"),
        row("1#2", TYPE, "Penyelenggara"),
        row("1#3", TYPE, "Pelaksana"),
        row("1#4", TYPE, "Masyarakat"),
        row("1#5", TYPE, "StandarPelayanan"),
        row("1#6", RULE, "UU25-P1-8 MaklumatPelayanan"),
        row("1#7", TYPE, "MisiNegara"),
        row("1#8", TYPE, "PihakPeserta"),
        row("1#9", TYPE, "PelayananTerpadu"),
        row("1#10", TYPE, "PelayananBerjenjang"),
        row("1#11", TYPE, "SatuanKerja"),
        row("1#12", TYPE, "Menteri"),
        row("2 a-e", NOT_TRANSLATABLE, note=_CONTENTS),
        # BAB II: ruang lingkup pelayanan publik
        row("3 a-c", TYPE, "JenisPelayanan"),
        row("4 a-b", TYPE, "GolonganPendanaan"),
        row("4 c", RULE, "UU25-P5-3-c MisiNegara"),
        row("5 a-b", TYPE, "GolonganPendanaan"),
        row("5 c", RULE, "UU25-P5-4-c MisiNegara"),
        row("6(1)", RULE, "*"),
        row("6(2) a", RULE, "UU25-P5-7-a TindakanAdministratif"),
        row("6(2) b", RULE, "UU25-P5-7-b TindakanAdministratif PerjanjianPelayanan"),
        row("7(1)", TYPE, "JenisDokumen"),
        row("7(2)", RULE, "PP96-P7-3"),
        row("7(3)", RULE, "*"),
        row("7(4)", RIGHT, "PelimpahanWewenang"),
        row("8", RULE, "* JenisDokumen"),
        row("9 a-c", TYPE, "JenisPenyelenggara"),
        row("9 d", RULE, "* JenisPenyelenggara MisiNegara"),
        row("10(1) a-b", TYPE, "BentukPenyelenggara"),
        row("10(2) a", RULE, "PP96-P10-2 @PP96-P10-2-a UjiSkala"),
        row("10(2) b", RULE, "PP96-P10-2 UjiSkala"),
        # BAB III: sistem pelayanan terpadu
        row("11(1)", RIGHT, "PelayananTerpadu"),
        row("11(2)", TYPE, "LingkunganTerpadu"),
        row("12 a-e", TYPE, "TujuanTerpadu"),
        row("13 a-f", RULE, "PP96-P13 PrinsipTerpadu"),
        row("14(1)", RULE, "* PelayananTerpadu"),
        row("14(2) a-b", TYPE, "BentukTerpadu"),
        row("14(3)", TYPE, "BentukTerpadu"),
        row("15(1)", TYPE, "BentukTerpadu"),
        row("15(2)", RULE, "*"),
        row("16(1) a-d", RULE, "PP96-P16-1 PelimpahanWewenang PemberiWewenang CaraPelimpahan"),
        row("16(2)", RULE, "* PelimpahanWewenang"),
        row("16(3) a-f", RULE, "PP96-P16-3 WewenangSatuPintu"),
        row("16(4)", RULE, "*"),
        row("17", TYPE, "BentukTerpadu"),
        row("18", RULE, "* Penugasan"),
        row("19 a-c", TYPE, "KewenanganPenugasan"),
        row("19 d", RULE, "* KewenanganPenugasan"),
        row("19 e-f", TYPE, "KewenanganPenugasan"),
        row("20(1)", RULE, "* KoordinasiTerpadu"),
        row("20(2)", RULE, "* @PP96-P20-2 LaporanPerkembangan"),
        row("21", RULE, "*"),
        # BAB IV: pedoman penyusunan standar pelayanan
        row("22(1)", RULE, "UU25-P15-a UU25-P20-3 TahapStandar"),
        row("22(2)", RULE, "UU25-P20-2 * Rancangan"),
        row("22(3)", DELEGATION),
        row("23(1) a-b", RULE, "PP96-P23-1 GolonganPeserta UnsurPeserta"),
        row("23(2)", RULE, "* Peserta"),
        row("24(1)", RULE, "* Penyusunan Rancangan"),
        row("24(2)", RULE, "* Rancangan"),
        row("24(3)", RIGHT, "Rancangan"),
        row("25 a-n", RULE, "PP96-P25 Komponen"),
        row("26(1)", RULE, "* Pembahasan"),
        row("26(2) a-c", RULE, "PP96-P26-2 UnsurKemampuan KemampuanPenyelenggara"),
        row("26(3)", RULE, "* *.2 BeritaAcara"),
        row("27(1)", RULE, "* @PP96-P27-1 Publikasi"),
        row("27(2)", RULE, "* @PP96-P27-2 Tanggapan"),
        row("27(3)", RULE, "* *.2 @PP96-P27-3 Perbaikan HasilTanggapan"),
        row("27(4)", RULE, "* @PP96-P27-4"),
        row("28(1)", RIGHT, "@PP96-P28-1 Tanggapan"),
        row("28(2)", NOT_TRANSLATABLE, note=_OMBUDSMAN),
        row("29(1)", RULE, "UU25-P31-4 PersetujuanTarif LembagaPerwakilan"),
        row("29(2)", RULE, "* PengecualianPersetujuan"),
        row("29(3)", RULE, "* @PP96-P29-3"),
        row("30(1)", RULE, "UU25-P22-1 MaklumatPelayanan"),
        row("30(2)", RULE, "UU25-P22-1.2"),
        row("30(3)", RULE, "UU25-P22-2 Publikasi"),
        row("30(4)", RULE, "* @PP96-P30-4"),
        row("31", RULE, "UU25-P38-2"),
        row("32(1)", RULE, "* @PP96-P32-1 EvaluasiPenerapan"),
        row("32(2)", RIGHT, "EvaluasiPenerapan"),
        row("33(1)", RULE, "* @PP96-P33-1 PeninjauanUlang"),
        row("33(2)", RIGHT, "PeninjauanUlang"),
        row("33(3)", RULE, "* JenisPenyusunan RiwayatStandar VersiStandar"),
        # BAB V: proporsi akses dan kategori kelompok masyarakat
        row("34", RULE, "* PelayananBerjenjang"),
        row("35(1)", TYPE, "KelasPelayanan"),
        row("35(2)", RULE, "* PrinsipBerjenjang"),
        row("36(1)", RULE, "* KajianBerjenjang"),
        row("36(2) a-d", RULE, "PP96-P36-2 PertimbanganBerjenjang"),
        row("37(1-3)", RULE, "*"),
        row("37(4) a-b", RULE, "PP96-P37-4 DasarPersentase"),
        row("38", RULE, "*"),
        row("39 a-c", RULE, "PP96-P39 KategoriKelompok"),
        # BAB VI: pengikutsertaan masyarakat
        row("40", RULE, "* PeranSerta"),
        row("41 a-d", RULE, "PP96-P41 CakupanPeranSerta"),
        row("42(1)", TYPE, "BentukMasukan SaluranMasukan"),
        row("42(2)", RULE, "* @PP96-P42-2 MasukanMasyarakat"),
        row("43 a-c", TYPE, "ObjekPengawasan PengawasanMasyarakat"),
        row("44", TYPE, "BentukPenilaianMasyarakat"),
        row("45 a-c", RULE, "PP96-P45 PrinsipPeranSerta"),
        row("46", RIGHT, "CaraPeranSerta"),
        row("47", RIGHT, "PenghargaanMasyarakat"),
        # BAB VII sampai BAB IX: pembinaan dan pengawasan, sanksi, penutup
        row("48(1-4)", TYPE, "Pembina", note=_SUPERVISION),
        row("49(1)", SANCTION, "Sanksi"),
        row("49(2)", SANCTION, "@PP96-P49-2 Sanksi"),
        row("49(3-6)", SANCTION, "Sanksi"),
        row("49(7)", SANCTION, "@PP96-P49-7 Sanksi"),
        row("50(1) a", RULE, "* @PP96-P50-1-a"),
        row("50(1) b", RULE, "* @PP96-P50-1-b"),
        row("50(2)", RULE, "* @PP96-P50-2"),
        row("51", TRANSITIONAL),
    ),
    penjelasan=(),
)
"""What this library does with each provision of PP 96/2012."""
