"""Which classes are documents, and what a document of each is called.

A document is data somebody keeps or exchanges: every class of `layanan.model`, and what those are
made of. A calendar, a rule or a time limit is configuration, written in code; a report has a plain
form of its own (`layanan.report.Report.to_dict`).
"""

import re
from types import ModuleType
from typing import Any, Final

import attrs

from layanan import citation, text, validity
from layanan.model import (
    anggaran,
    atestasi,
    biaya,
    dokumen,
    kerja_sama,
    maklumat,
    masyarakat,
    pelaksana,
    pelayanan,
    pelayanan_berjenjang,
    pelayanan_terpadu,
    pembina,
    penanganan_pengaduan,
    pengaduan,
    pengelolaan,
    pengelolaan_pengaduan,
    penilaian,
    penilaian_mandiri,
    penyampaian,
    penyelenggara,
    penyelenggaraan,
    penyelesaian,
    penyusunan,
    peran_serta,
    peristiwa,
    peristiwa_rezim_lain,
    permohonan,
    sarana,
    sistem_informasi,
    standar,
)
from layanan.waktu import bacaan, jangka_waktu, kalender, keputusan
from layanan.wire._hints import is_class, remembered

__all__ = ["DOCUMENTS", "tag"]

_MODULES: Final[tuple[ModuleType, ...]] = (
    text, validity, citation, jangka_waktu, bacaan, keputusan, kalender,
    anggaran, atestasi, biaya, dokumen, kerja_sama, maklumat, masyarakat, pelaksana, pelayanan,
    pelayanan_berjenjang, pelayanan_terpadu, pembina, penanganan_pengaduan, pengaduan, pengelolaan,
    pengelolaan_pengaduan, penilaian, penilaian_mandiri, penyampaian, penyelenggara,
    penyelenggaraan, penyelesaian, penyusunan, peran_serta, peristiwa, peristiwa_rezim_lain,
    permohonan, sarana, sistem_informasi, standar,
)  # fmt: skip

# A calendar is a policy; why a day is closed, or how a phrase was read, is an answer.
_NO_DOCUMENTS: Final = frozenset(
    {kalender.Kalender, kalender.Closure, bacaan.BacaanWaktu, bacaan.PenolakanWaktu}
)


@remembered
def tag(cls: type[Any]) -> str:
    """Return what a document of a class is called: its name, in lower case with underscores.

    Args:
        cls: One of `DOCUMENTS`, or an attrs class of an app.

    Raises:
        TypeError: if it is neither.

    Example:
        >>> tag(standar.StandarPelayanan)
        'standar_pelayanan'
    """
    name = _name(cls)
    ours = getattr(cls, "__module__", "").partition(".")[0] == __name__.partition(".")[0]
    if not is_class(cls) or (ours and DOCUMENTS.get(name) is not cls):
        instead = "; its method to_dict gives plain data" if hasattr(cls, "to_dict") else ""
        message = (
            f"{cls.__name__} has no form on the wire: "
            f"expected one of layanan.wire.DOCUMENTS, or an attrs class of your own{instead}"
        )
        raise TypeError(message)
    return name


def _name(cls: type[Any]) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", cls.__name__).lower()


def _documents() -> dict[str, type[Any]]:
    return {
        _name(value): value
        for module in _MODULES
        for name in module.__all__
        if isinstance(value := getattr(module, name), type)
        and attrs.has(value)
        and value.__module__ == module.__name__
        and value not in _NO_DOCUMENTS
    }


DOCUMENTS: Final = _documents()
"""Every kind of document by what it is called."""
