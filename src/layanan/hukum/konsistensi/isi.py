"""Consistency of the other components of a standard: fee and product, KON-12 and KON-13."""

import re
from collections.abc import Iterator
from typing import Final

from attrs import evolve

from layanan.baca.biaya import BacaanBiaya
from layanan.context import Context, Remark, review
from layanan.hukum.before import IN_FORCE
from layanan.hukum.contoh import STANDAR
from layanan.model.biaya import Biaya, JenisTarif, Tarif
from layanan.model.penyampaian import Persyaratan, Produk, Prosedur
from layanan.model.standar import StandarPelayanan
from layanan.rule import AnyRule, Rule
from layanan.text import Text

__all__ = ["RULES"]

# -- KON-12: free, and paid -----------------------------------------------------------------------

_PAYMENT: Final = re.compile(
    r"\b(?:(?:bukti|tanda|resi|slip)\s+(?:pem)?bayar(?:an)?"
    r"|bukti\s+(?:setor(?:an)?|pelunasan)"
    r"|k[uw]+itansi"
    r"|(?:mem)?bayar(?:kan)?\s+(?:biaya|retribusi|tarif|pnbp)"
    r"|biaya\s+administrasi"
    r"|(?:ber)?m[ae]terai"
    r"|(?:fotoc?opy|fotokopi)\S{0,20}\s+(?:dibebankan|ditanggung))\b",
    re.ASCII | re.IGNORECASE,
)
# A receipt of something else is a requirement like another.
_OTHER_PAYMENT: Final = re.compile(
    r"\W*(?:\w+\W+){0,2}(?:pbb|pajak|pph|ppn|bphtb|iuran|bpjs|listrik|air|telepon)\b",
    re.ASCII | re.IGNORECASE,
)


def _free(standar: StandarPelayanan, _: Context) -> Iterator[Remark]:
    held = standar.biaya
    if not isinstance(held, Biaya):
        return
    rows = held.tarif or BacaanBiaya.parse(held.uraian).tarif
    if not any(one.jenis is JenisTarif.GRATIS for one in rows):
        return
    free = all(_costs_nothing(one) for one in rows)
    if not free and all(one.jenis is not JenisTarif.RUMUS for one in rows):
        return  # free for some and a price for others, which is a tariff
    for at, text in (("biaya", held.uraian), *_demands(standar)):
        for found in _PAYMENT.finditer(text):
            if not _OTHER_PAYMENT.match(text, found.end()):
                yield review(at=at, kata=found[0])
                break


def _costs_nothing(tarif: Tarif) -> bool:
    return tarif.jenis is JenisTarif.GRATIS or tarif.jumlah == 0


def _demands(standar: StandarPelayanan) -> Iterator[tuple[str, str]]:
    """What is asked and done, with its place."""
    asked = standar.persyaratan
    if isinstance(asked, Persyaratan):
        for i, varian in enumerate(asked.varian):
            for j, syarat in enumerate(varian.syarat):
                yield f"persyaratan.varian[{i}].syarat[{j}]", syarat.nama
        if not asked.varian:
            yield "persyaratan", asked.uraian
    done = standar.prosedur
    if isinstance(done, Prosedur):
        for i, langkah in enumerate(done.langkah):
            yield f"prosedur.langkah[{i}]", langkah.uraian
        if not done.langkah:
            yield "prosedur", f"{done.sistem}\n{done.mekanisme}\n{done.uraian}"


GRATIS: Final = Rule(
    id="KON-12",
    name="gratis-dengan-pembayaran",
    subject=StandarPelayanan,
    citation=None,
    title=Text(
        "Pelayanan gratis tidak meminta pembayaran", "A service free of charge asks for no payment"
    ),
    message=Text(
        "Biaya dinyatakan gratis, tetapi tertulis: {kata}",
        "The fee is stated as free of charge, and yet it says: {kata}",
    ),
    check=_free,
    validity=IN_FORCE,
    lawful=STANDAR,
    unlawful=evolve(STANDAR, persyaratan=Persyaratan.dari("formulir", "bukti pembayaran")),
)


# -- KON-13: product and name ---------------------------------------------------------------------

_WORD: Final = re.compile(r"[a-z]{2,}", re.ASCII)
_AFFIXES: Final = re.compile(
    r"^(?:me|pe|be|te|di|ke)?(?:ng|ny|m|n|r|l)?([a-z]{4,}?)(?:kan|an|nya|i)?$"
)
_SAYS_LITTLE: Final = frozenset(
    "pelayanan layanan penerbitan surat keterangan pengurusan pembuatan permohonan rekomendasi"  # noqa: SIM905 - a list of words reads better as one text
    " dan atau untuk yang dari oleh bagi dengan dalam atas baru produk hasil dokumen".split()
)


def _product(standar: StandarPelayanan, _: Context) -> Iterator[Remark]:
    held = standar.produk
    if not isinstance(held, Produk) or not held.nama:
        return
    name, product = standar.nama.casefold(), "; ".join(held.nama)
    roots, others = _roots(name), _roots(product.casefold())
    if not roots or not others or roots & others:
        return
    if not (_initials(name) & _words(product) or _initials(product) & _words(name)):
        yield review(at="produk.nama", nama=standar.nama, produk=product)


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))


def _roots(text: str) -> set[str]:
    """The words that say something, without the commonest affixes."""
    return {_AFFIXES.sub(r"\1", word) for word in _words(text) - _SAYS_LITTLE}


def _initials(text: str) -> set[str]:
    """The abbreviations that the words of a text, or some of them in a row, spell."""
    letters = "".join(word[0] for word in _WORD.findall(text.casefold()))
    return {
        letters[i:j]
        for i in range(len(letters))
        for j in range(i + 2, min(len(letters), i + 8) + 1)
    }


PRODUK: Final = Rule(
    id="KON-13",
    name="produk-lain-dari-nama",
    subject=StandarPelayanan,
    citation=None,
    title=Text("Produk sesuai dengan nama pelayanan", "The product fits the name of the service"),
    message=Text(
        "Nama {nama} dan produk {produk} tidak mempunyai kata yang sama",
        "The name {nama} and the product {produk} have no word in common",
    ),
    check=_product,
    validity=IN_FORCE,
    lawful=STANDAR,
    unlawful=evolve(STANDAR, nama="Rekomendasi Rumah Ibadah", produk=Produk.dari("Legalisasi")),
)

RULES: Final[tuple[AnyRule, ...]] = (GRATIS, PRODUK)
"""The rules on fee and product, by number."""
