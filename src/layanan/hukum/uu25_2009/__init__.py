"""UU 25/2009 on public service: rules by chapter, sanctions, and the ledger of its provisions."""

from typing import Final

from layanan.hukum.uu25_2009 import (
    biaya,
    evaluasi,
    keputusan,
    kerja_sama,
    kerja_sama_tertentu,
    kewajiban,
    kewajiban_pelaksana,
    pembina,
    penerimaan,
    pengaduan,
    pengelolaan_pengaduan,
    penilaian,
    penyelesaian,
    peralihan,
    perbaikan,
    perilaku,
    ruang_lingkup,
    sarana,
    sistem_informasi,
    standar,
)
from layanan.rule import AnyRule

__all__ = ["RULES"]

RULES: Final[tuple[AnyRule, ...]] = (
    standar.SELURUH_RINCIAN,
    *ruang_lingkup.RULES,
    *pembina.RULES,
    *evaluasi.RULES,
    *kerja_sama.RULES,
    *kerja_sama_tertentu.RULES,
    *kewajiban.RULES,
    *kewajiban_pelaksana.RULES,
    *standar.RULES,
    *sistem_informasi.RULES,
    *sarana.RULES,
    *perbaikan.RULES,
    *biaya.RULES,
    *perilaku.RULES,
    *pengelolaan_pengaduan.RULES,
    *penilaian.RULES,
    *pengaduan.RULES,
    *penerimaan.RULES,
    *penyelesaian.RULES,
    *keputusan.RULES,
    *peralihan.RULES,
)
"""Every rule of the law, in article order."""
