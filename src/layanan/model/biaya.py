"""Biaya: what a service costs, as rows that never invent an amount.

A fee in a real standard is free, an amount, an amount per unit, several amounts by payer or by
date, a range, a formula, or a pointer to a regulation. Each is one row, and `JenisTarif` says which
fields a row of its kind has:

============  ========================================  ==============================
kind          must have                                 example
============  ========================================  ==============================
gratis        nothing: it is a statement, not absence   "tidak dipungut biaya"
tetap         jumlah                                    Rp50.000
per_satuan    jumlah, satuan                            Rp155.000 per jam
berjenjang    jumlah, and a payer or a day              WNA Rp60.000; Rp30.000 from 2017
rentang       jumlah, jumlah_maksimum                   Rp50.000 to Rp100.000
rumus         rumus                                     by area of the plot
rujukan       rujukan                                   as laid down in a Perda
============  ========================================  ==============================

Any row may say for whom (``pembayar``) and on which days (``sejak``, ``sampai``) it holds.
"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from enum import unique
from typing import Final, cast, final

from attrs import frozen

from layanan.checking import Rupiah, check
from layanan.citation import PP_96_2012, UU_25_2009, Citation
from layanan.errors import Fault
from layanan.model.isian import Isian, filled
from layanan.model.terms import Term
from layanan.text import Text

__all__ = [
    "BebanBiaya",
    "Biaya",
    "JenisTarif",
    "LembagaPerwakilan",
    "PengecualianPersetujuan",
    "PersetujuanTarif",
    "Tarif",
]


@final
@unique
class JenisTarif(Term):
    """Jenis tarif: in which of seven ways a row states a fee. Practice, not law."""

    GRATIS = "gratis", "gratis", "free of charge"
    TETAP = "tetap", "tetap", "a fixed amount"
    PER_SATUAN = "per_satuan", "per satuan", "an amount per unit"
    BERJENJANG = "berjenjang", "menurut pembayar atau tanggal", "an amount by payer or by date"
    RENTANG = "rentang", "rentang", "a range"
    RUMUS = "rumus", "rumus", "a formula"
    RUJUKAN = "rujukan", "menurut peraturan", "as another regulation says"


# Which of the four fields each kind has; the others must be left out.
_FIELDS: Final[dict[JenisTarif, frozenset[str]]] = {
    JenisTarif.GRATIS: frozenset(),
    JenisTarif.TETAP: frozenset({"jumlah"}),
    JenisTarif.PER_SATUAN: frozenset({"jumlah", "satuan"}),
    JenisTarif.BERJENJANG: frozenset({"jumlah"}),
    JenisTarif.RENTANG: frozenset({"jumlah", "jumlah_maksimum"}),
    JenisTarif.RUMUS: frozenset({"rumus"}),
    JenisTarif.RUJUKAN: frozenset({"rujukan"}),
}
_KIND_FIELDS: Final = ("jumlah", "jumlah_maksimum", "satuan", "rumus", "rujukan")


@final
@frozen(kw_only=True)
class Tarif:
    """Tarif: one row of a fee (UU 25/2009 Pasal 21 huruf e).

    Args:
        jenis: How the row states the fee; decides which fields it has (see the head of this file).
        untuk: What is paid for, where there are several rows.
        jumlah: Rupiah; the lower end of a range.
        jumlah_maksimum: The upper end of a range.
        satuan: The unit the amount is for.
        rumus: The formula, as published.
        rujukan: The regulation that fixes the amount, as cited.
        pembayar: For whom the row holds.
        sejak: First day it holds.
        sampai: Last day it holds.

    Raises:
        MalformedError: if a field is missing or does not belong to the kind, or a range or a span
            of days ends before it begins.

    Example:
        >>> Tarif(jenis=JenisTarif.PER_SATUAN, jumlah=Decimal(155_000), satuan="jam").text.en
        'Rp155.000 per jam'
    """

    jenis: JenisTarif
    untuk: str = ""
    jumlah: Rupiah | None = None
    jumlah_maksimum: Rupiah | None = None
    satuan: str = ""
    rumus: str = ""
    rujukan: str = ""
    pembayar: str = ""
    sejak: date | None = None
    sampai: date | None = None

    __attrs_post_init__ = check

    def _faults(self) -> Iterable[Fault]:
        fields = _FIELDS[self.jenis]
        for name in _KIND_FIELDS:
            value: object = getattr(self, name)
            if name in fields and value in (None, ""):
                needed = Text("terisi untuk tarif {jenis}", "filled in for a fee of kind {jenis}")
                yield Fault.of(name, value, needed.format(jenis=self.jenis.value))
            elif name not in fields and value not in (None, ""):
                unused = Text("kosong untuk tarif {jenis}", "left out for a fee of kind {jenis}")
                yield Fault.of(name, value, unused.format(jenis=self.jenis.value))
        if self.jenis is JenisTarif.BERJENJANG and not (self.pembayar or self.sejak or self.sampai):
            tier = Text("terisi, atau sejak, atau sampai", "filled in, or sejak, or sampai")
            yield Fault.of("pembayar", self.pembayar, tier)
        if (
            self.jumlah is not None
            and self.jumlah_maksimum is not None
            and self.jumlah_maksimum < self.jumlah
        ):
            least = Text("{jumlah} atau lebih", "{jumlah} or more").format(jumlah=self.jumlah)
            yield Fault.of("jumlah_maksimum", self.jumlah_maksimum, least)
        if self.sejak is not None and self.sampai is not None and self.sampai < self.sejak:
            later = Text("{sejak} atau sesudahnya", "{sejak} or later").format(sejak=self.sejak)
            yield Fault.of("sampai", self.sampai.isoformat(), later)

    def holds_on(self, day: date) -> bool:
        """Tell whether the row holds on a day; both ends of its span belong to it."""
        return (self.sejak is None or self.sejak <= day) and (
            self.sampai is None or day <= self.sampai
        )

    @property
    def text(self) -> Text:
        """The row for people, without its days."""
        shown = _SHOWN[self.jenis].format(
            jumlah=_rupiah(self.jumlah),
            maksimum=_rupiah(self.jumlah_maksimum),
            satuan=self.satuan,
            rumus=self.rumus,
            rujukan=self.rujukan,
        )
        before = [part for part in (self.untuk, self.pembayar) if part]
        return Text(": ".join([*before, shown.id]), ": ".join([*before, shown.en]))


_SHOWN: Final = {
    JenisTarif.GRATIS: Text("gratis", "free of charge"),
    JenisTarif.TETAP: Text("{jumlah}", "{jumlah}"),
    JenisTarif.PER_SATUAN: Text("{jumlah} per {satuan}", "{jumlah} per {satuan}"),
    JenisTarif.BERJENJANG: Text("{jumlah}", "{jumlah}"),
    JenisTarif.RENTANG: Text("{jumlah} sampai {maksimum}", "{jumlah} to {maksimum}"),
    JenisTarif.RUMUS: Text("{rumus}", "{rumus}"),
    JenisTarif.RUJUKAN: Text("menurut {rujukan}", "as laid down in {rujukan}"),
}


def _rupiah(amount: Decimal | None) -> str:
    """Write an amount the Indonesian way: full stops between thousands, a comma before cents."""
    if amount is None:
        return ""
    return f"Rp{amount:,f}".translate(str.maketrans(",.", ".,"))


@final
@unique
class BebanBiaya(Term):
    """Beban biaya: who bears the fee (UU 25/2009 Pasal 31 ayat (2) and (3)).

    The state, where legislation requires it (the elucidation names identity cards and birth
    certificates); otherwise who receives the service.
    """

    NEGARA = "negara", "dibebankan kepada negara", "borne by the state"
    PENERIMA = "penerima", "dibebankan kepada penerima pelayanan", "borne by the recipient"

    @property
    def citation(self) -> Citation:
        """The paragraph that says so."""
        return UU_25_2009.pasal(31, ayat=2 if self is BebanBiaya.NEGARA else 3)


@final
@unique
class LembagaPerwakilan(Term):
    """Lembaga perwakilan: who approves a fee (UU 25/2009 Pasal 31 ayat (4))."""

    DPR = "dpr", "Dewan Perwakilan Rakyat", "House of Representatives"
    DPRD_PROVINSI = (
        "dprd_provinsi", "Dewan Perwakilan Rakyat Daerah Provinsi", "provincial council",
    )  # fmt: skip
    DPRD_KABUPATEN_KOTA = (
        "dprd_kabupaten_kota",
        "Dewan Perwakilan Rakyat Daerah Kabupaten/Kota",
        "regency or city council",
    )


@final
@unique
class PengecualianPersetujuan(Term):
    """Pengecualian persetujuan: fees that need no approval (PP 96/2012 Pasal 29 ayat (2))."""

    PERATURAN_TERSENDIRI = (
        "peraturan_tersendiri",
        "biaya yang penetapannya berpedoman pada peraturan perundang-undangan tersendiri",
        "a fee fixed under legislation of its own",
    )
    BADAN_USAHA_SWASTA = (
        "badan_usaha_swasta",
        "biaya pelayanan oleh badan usaha swasta sebagai Penyelenggara",
        "a fee of a private enterprise that is a provider",
    )

    @property
    def citation(self) -> Citation:
        """The paragraph that exempts."""
        return PP_96_2012.pasal(29, ayat=2)


@final
@frozen(kw_only=True)
class PersetujuanTarif:
    """Persetujuan tarif: a fee approved by a representative body (UU 25/2009 Pasal 31 ayat (4)).

    Args:
        lembaga: Which body.
        tanggal: The day of approval.
        nomor: The document.
    """

    lembaga: LembagaPerwakilan
    tanggal: date | None = None
    nomor: str = ""

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class Biaya:
    """Biaya/tarif: the fee component of a standard (UU 25/2009 Pasal 21 huruf e, Pasal 31).

    Args:
        tarif: The rows.
        beban: Who bears it (Pasal 31 ayat (2) and (3)).
        dasar: The legislation that fixes it, or that requires the state to bear it, as cited.
        persetujuan: The approval of Pasal 31 ayat (4); `Isian.KOSONG`: it is known that there is
            none; `Isian.TIDAK_TERCATAT`: nobody recorded whether there is.
        pengecualian: Why it needs no approval (PP 96/2012 Pasal 29 ayat (2)), or None.
        tarif_lama: Whether the fee still in force is used until the new one is approved (PP 96/2012
            Pasal 29 ayat (3)).
        kesepakatan: Whether provider and public agreed on it (elucidation of Pasal 21 huruf e).
        uraian: The text as published.

    Raises:
        MalformedError: if nothing is filled in.

    Example:
        >>> Biaya.gratis().free, Biaya.tetap(50_000).free, Biaya.rumus("menurut luas").free
        (True, False, None)
    """

    tarif: tuple[Tarif, ...] = ()
    beban: BebanBiaya | None = None
    dasar: str = ""
    persetujuan: PersetujuanTarif | Isian = Isian.TIDAK_TERCATAT
    pengecualian: PengecualianPersetujuan | None = None
    tarif_lama: bool | None = None
    kesepakatan: bool | None = None
    uraian: str = ""

    __attrs_post_init__ = check
    _faults = filled

    @classmethod
    def dari(cls, *tarif: Tarif, dasar: str = "") -> "Biaya":
        """Build it from its rows."""
        return cls(tarif=tarif, dasar=dasar)

    @classmethod
    def gratis(cls, *, beban: BebanBiaya | None = None, dasar: str = "") -> "Biaya":
        """A service free of charge."""
        return cls(tarif=(Tarif(jenis=JenisTarif.GRATIS),), beban=beban, dasar=dasar)

    @classmethod
    def tetap(cls, jumlah: Decimal | int, *, dasar: str = "") -> "Biaya":
        """One fixed amount in rupiah."""
        return cls.dari(Tarif(jenis=JenisTarif.TETAP, jumlah=_exact(jumlah)), dasar=dasar)

    @classmethod
    def per_satuan(cls, jumlah: Decimal | int, satuan: str, *, dasar: str = "") -> "Biaya":
        """One amount in rupiah per unit."""
        row = Tarif(jenis=JenisTarif.PER_SATUAN, jumlah=_exact(jumlah), satuan=satuan)
        return cls.dari(row, dasar=dasar)

    @classmethod
    def rumus(cls, rumus: str, *, dasar: str = "") -> "Biaya":
        """A formula, kept as published."""
        return cls.dari(Tarif(jenis=JenisTarif.RUMUS, rumus=rumus), dasar=dasar)

    @classmethod
    def rujukan(cls, rujukan: str) -> "Biaya":
        """Whatever another regulation fixes."""
        return cls.dari(Tarif(jenis=JenisTarif.RUJUKAN, rujukan=rujukan), dasar=rujukan)

    def on(self, day: date) -> tuple[Tarif, ...]:
        """The rows that hold on a day.

        Example:
            >>> skck = Biaya.dari(
            ...     Tarif(
            ...         jenis=JenisTarif.BERJENJANG,
            ...         jumlah=Decimal(10_000),
            ...         sampai=date(2017, 1, 5),
            ...     ),
            ...     Tarif(
            ...         jenis=JenisTarif.BERJENJANG,
            ...         jumlah=Decimal(30_000),
            ...         sejak=date(2017, 1, 6),
            ...     ),
            ... )
            >>> print(*(row.text for row in skck.on(date(2017, 1, 6))))
            Rp30.000
        """
        return tuple(row for row in self.tarif if row.holds_on(day))

    @property
    def free(self) -> bool | None:
        """Whether nothing is charged in any row; None where the rows do not say.

        An amount of zero charges nothing. A formula or a reference says nothing by itself, and
        neither does a fee of which only the text is known.
        """
        verdicts = [_free(row) for row in self.tarif]
        if False in verdicts:
            return False
        return None if not verdicts or None in verdicts else True


def _free(row: Tarif) -> bool | None:
    if row.jenis is JenisTarif.GRATIS:
        return True
    most = row.jumlah if row.jumlah_maksimum is None else row.jumlah_maksimum
    return None if most is None else most == 0


def _exact(amount: Decimal | int) -> Decimal:
    # A whole number is exact; whatever else is given, a float or a bool included, `check` judges.
    return Decimal(amount) if type(amount) is int else cast("Decimal", amount)
