"""Indonesia's public-service law as typed, tested, explainable values.

The public names live in the modules named in `_HOME` and are loaded when first asked for, so that
importing this package costs nothing that is not used::

    >>> from layanan import Kalender
    >>> from datetime import date
    >>> print(Kalender.pemerintah().add(date(2026, 3, 13), 14))
    2026-04-10
"""

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from layanan.citation import PP_96_2012, UU_25_2009, Citation, Peraturan
    from layanan.errors import (
        CitationError,
        DateError,
        Fault,
        LayananError,
        MalformedError,
        NoLimitError,
        NotInForceError,
        OutsideDecreesError,
        OverlapError,
    )
    from layanan.text import Lang, Text
    from layanan.validity import Validity
    from layanan.waktu.deadline import (
        Arah,
        BacaanHari,
        Basis,
        Deadline,
        Kata,
        Pihak,
        Roll,
        Sifat,
        Step,
        Tenggat,
    )
    from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
    from layanan.waktu.kalender import (
        ENAM_HARI,
        LIMA_HARI,
        TUJUH_HARI,
        Closure,
        HariBuka,
        Kalender,
    )
    from layanan.waktu.keputusan import HariLibur, JenisLibur, Kepastian, Keputusan
    from layanan.waktu.zona import Zona

__version__ = "0.1.0.dev0"

__all__ = [
    "ENAM_HARI",
    "LIMA_HARI",
    "PP_96_2012",
    "TUJUH_HARI",
    "UU_25_2009",
    "Arah",
    "BacaanHari",
    "Basis",
    "Citation",
    "CitationError",
    "Closure",
    "DateError",
    "Deadline",
    "Fault",
    "HariBuka",
    "HariLibur",
    "JangkaWaktu",
    "JenisLibur",
    "Kalender",
    "Kata",
    "Kepastian",
    "Keputusan",
    "Lang",
    "LayananError",
    "MalformedError",
    "NoLimitError",
    "NotInForceError",
    "OutsideDecreesError",
    "OverlapError",
    "Peraturan",
    "Pihak",
    "Roll",
    "Satuan",
    "Sifat",
    "Step",
    "Tenggat",
    "Text",
    "Validity",
    "Zona",
    "__version__",
]

_HOME: Final[dict[str, tuple[str, ...]]] = {
    "citation": ("PP_96_2012", "UU_25_2009", "Citation", "Peraturan"),
    "errors": (
        "CitationError", "DateError", "Fault", "LayananError", "MalformedError", "NoLimitError",
        "NotInForceError", "OutsideDecreesError", "OverlapError",
    ),
    "text": ("Lang", "Text"),
    "validity": ("Validity",),
    "waktu.deadline": (
        "Arah", "BacaanHari", "Basis", "Deadline", "Kata", "Pihak", "Roll", "Sifat", "Step",
        "Tenggat",
    ),
    "waktu.jangka_waktu": ("JangkaWaktu", "Satuan"),
    "waktu.kalender": (
        "ENAM_HARI", "LIMA_HARI", "TUJUH_HARI", "Closure", "HariBuka", "Kalender",
    ),
    "waktu.keputusan": ("HariLibur", "JenisLibur", "Kepastian", "Keputusan"),
    "waktu.zona": ("Zona",),
}  # fmt: skip
_MODULE: Final = {name: module for module, names in _HOME.items() for name in names}


def __getattr__(name: str) -> object:
    module = _MODULE.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
    value: object = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
