"""Reading fees: rows that never invent an amount.

::

    fee      = row { separator row }              separator: ";", a line, a sentence, ","
    row      = [ label ":" ] statement
    statement = free | amount | range | formula | reference
    free     = "gratis" | "tidak dipungut biaya" | "Rp 0" | ...
    amount   = "Rp" number [ ",-" ] [ "ribu" | "juta" ] [ "(" words ")" ] [ "per" unit ] [ case ]
    range    = amount to amount [ case ]
    formula  = words with "%", "x", "+" or "ditambah", as published
    reference = ( "sesuai" | "menurut" | ... ) regulation | regulation

House rules:

* A number is an amount only beside "Rp", "rupiah" or ",-". Thousands have full stops and cents a
  comma; "50,000.00" and "50.000.00" are neither, and are refused, not guessed.
* Words beside digits are a checksum: where they disagree nothing is read.
* A row that is free for some is free for those: whatever else stands in the row is kept with it. An
  amount that something is added to is a formula, not an amount.
* A formula and a reference are kept as published; instruments are named, never looked up.
"""

from collections.abc import Iterator
from typing import final

from attrs import frozen

from layanan.baca.parts import cut
from layanan.baca.reasons import AlasanBiaya, RefusedError
from layanan.baca.rows import read
from layanan.checking import check
from layanan.citation import Peraturan
from layanan.errors import CitationError, MalformedError, require_text
from layanan.model.biaya import Biaya, Tarif
from layanan.text import MONTHS, Lang, Text
from layanan.tokens import LONGEST, clean

__all__ = ["AlasanBiaya", "BacaanBiaya", "PenolakanBiaya"]


@final
@frozen
class PenolakanBiaya:
    """Penolakan: words about a fee that were not read, and why.

    Args:
        alasan: The reason.
        kata: The words, as written.
    """

    alasan: AlasanBiaya
    kata: str

    __attrs_post_init__ = check

    @property
    def text(self) -> Text:
        """The words and the reason."""
        reason = self.alasan.text
        if not self.kata:
            return reason
        return Text(f"{self.kata!r}: {reason.id}", f"{self.kata!r}: {reason.en}")


@final
@frozen(kw_only=True)
class BacaanBiaya:
    """Bacaan biaya: what a text says about a fee (UU 25/2009 Pasal 21 huruf e).

    Args:
        teks: The text, as published.
        tarif: The rows that were read.
        biaya: The rows and the text, as a component; None only where the text is blank. Where a
            part was refused, rows that are all free stay out of it: the rest may cost.
        peraturan: The instruments it names; unverified unless the library knows them.
        penolakan: The parts that were not read, and why.

    Example:
        >>> bacaan = BacaanBiaya.parse("Kartu Uji Rp.25.000,-; Mobil Rp 45.000/unit")
        >>> print(bacaan)
        Kartu Uji: Rp25.000; Mobil: Rp45.000 per unit
        >>> [one.alasan.name for one in BacaanBiaya.parse("Compaction 100,000.00").penolakan]
        ['BENTUK_ANGKA']
    """

    teks: str
    tarif: tuple[Tarif, ...] = ()
    biaya: Biaya | None = None
    peraturan: tuple[Peraturan, ...] = ()
    penolakan: tuple[PenolakanBiaya, ...] = ()

    __attrs_post_init__ = check

    @classmethod
    def parse(cls, text: str) -> "BacaanBiaya":
        """Read a text about a fee; what cannot be read comes back as its `penolakan`.

        Args:
            text: The text as published, HTML and typing mistakes included.
        """
        require_text(text, "BacaanBiaya")
        if len(text) > LONGEST:
            refused = PenolakanBiaya(AlasanBiaya.TERLALU_PANJANG, text[:80])
            biaya = Biaya(uraian=text) if text.strip() else None
            return cls(teks=text, biaya=biaya, penolakan=(refused,))
        cleaned = clean(text)
        rows: list[Tarif] = []
        refusals: list[PenolakanBiaya] = []
        instruments: list[Peraturan] = []
        for part in cut(cleaned):
            try:
                rows.append(read(part))
            except RefusedError as error:
                refusals.append(PenolakanBiaya(error.alasan, part.words()))
            else:
                instruments.extend(_instruments(rows[-1].rujukan or part.words()))
        if not rows and not refusals:
            refusals.append(PenolakanBiaya(AlasanBiaya.KOSONG, ""))
        basis = "; ".join(map(str, instruments)) if any(row.rujukan for row in rows) else ""
        dated = {(one.untuk, one.pembayar) for one in rows if one.sejak is not None}
        for one in tuple(rows):
            if one.sejak is None and (one.untuk, one.pembayar) in dated:
                # "Rp10.000; mulai 6 Januari 2017 Rp30.000": which days had the first is not said.
                rows.remove(one)
                refusals.append(PenolakanBiaya(AlasanBiaya.TARIF_LAMA, one.text.id))
        tarif = tuple(dict.fromkeys(rows))
        biaya = None
        if text.strip():
            biaya = Biaya(tarif=tarif, dasar=basis, uraian=text)
            if refusals and biaya.free:
                biaya = Biaya(uraian=text)
        return cls(
            teks=text,
            tarif=tarif,
            biaya=biaya,
            peraturan=tuple(dict.fromkeys(instruments)),
            penolakan=tuple(refusals),
        )

    @property
    def complete(self) -> bool:
        """Whether all of the text was read."""
        return not self.penolakan

    @property
    def free(self) -> bool | None:
        """Whether nothing is charged; None where the text does not say, or was not all read."""
        return None if self.biaya is None else self.biaya.free

    @property
    def text(self) -> Text:
        """The rows that were read, in both languages; empty where there are none."""
        shown = [_shown(row) for row in self.tarif]
        return Text("; ".join(row.id for row in shown), "; ".join(row.en for row in shown))

    def render(self, lang: Lang | str = Lang.ID) -> str:
        """Print what was read in one language.

        Example:
            >>> BacaanBiaya.parse("Tidak dipungut biaya").render("en")
            'free of charge'
        """
        return self.text.render(lang)

    def __str__(self) -> str:
        return self.render()


def _shown(row: Tarif) -> Text:
    if row.sejak is None:
        return row.text
    day = row.sejak
    shown = row.text
    month = MONTHS[day.month - 1]
    return Text(
        f"mulai {day.day} {month.id} {day.year}: {shown.id}",
        f"from {day.day} {month.en} {day.year}: {shown.en}",
    )


def _instruments(words: str) -> Iterator[Peraturan]:
    """Name the instrument in some words, if they are the name of one and nothing else."""
    try:
        yield Peraturan.parse(words)
    except (CitationError, MalformedError):
        return
