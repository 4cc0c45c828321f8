"""Reading a whole standard as a public portal shows it: headings, and texts under them.

A portal's columns have names of their own; `HEADINGS` says which component of UU 25/2009 Pasal 21
each is. A heading with nothing under it is *empty*, a heading that is missing is *not recorded*.
Every text stays beside what was read from it (``uraian``), and what was not read is listed with its
reason: nothing is dropped, and nothing is guessed.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias, TypeVar, cast, final

from attrs import evolve, frozen

from layanan.baca.biaya import BacaanBiaya
from layanan.checking import NonBlank, check
from layanan.errors import Fault, MalformedError
from layanan.model.komponen import Komponen
from layanan.model.pengelolaan import DasarHukum, JumlahPelaksana, SaranaPrasarana
from layanan.model.penyampaian import (
    PenangananPengaduan,
    Persyaratan,
    Produk,
    Prosedur,
    WaktuPenyelesaian,
)
from layanan.model.standar import StandarPelayanan
from layanan.terbilang import from_words
from layanan.text import Text
from layanan.tokens import clean
from layanan.waktu.bacaan import BacaanWaktu, Lama

__all__ = ["HEADINGS", "BacaanStandar", "Isi", "TakTerbaca"]

Isi: TypeAlias = str | Sequence[str]
"""What stands under a heading: a text, or a list of texts."""

_IDLE: Final = frozenset({"dan", "atau"})
_NUMBERED: Final = re.compile(r"^\s*(?:[0-9]{1,2}|[a-z])[.)]\s*")


def _named(judul: str) -> str:
    """Return a heading as the name of a column: "Sistem, Mekanisme dan Prosedur" and the like."""
    words = re.findall(r"[a-z0-9]+", _NUMBERED.sub("", judul.casefold()))
    return "_".join(word for word in words if word not in _IDLE)


HEADINGS: Final[Mapping[str, Komponen]] = {
    **{komponen.value: komponen for komponen in Komponen},
    **{_named(komponen.text.id): komponen for komponen in Komponen},
    "persyaratan_pelayanan": Komponen.PERSYARATAN,
    "sistem_mekanisme_prosedur": Komponen.PROSEDUR,
    "mekanisme": Komponen.PROSEDUR,
    "mekanisme_prosedur": Komponen.PROSEDUR,
    "waktu_penyelesaian": Komponen.JANGKA_WAKTU,
    "tarif": Komponen.BIAYA,
    "produk_layanan": Komponen.PRODUK,
    "sarana": Komponen.SARANA_PRASARANA,
    "kompetensi": Komponen.KOMPETENSI_PELAKSANA,
    "pengaduan": Komponen.PENANGANAN_PENGADUAN,
    "pengaduan_layanan": Komponen.PENANGANAN_PENGADUAN,
    "pengaduan_saran_masukan": Komponen.PENANGANAN_PENGADUAN,
    "jaminan_keamanan_keselamatan": Komponen.JAMINAN_KEAMANAN,
}
"""The component each column of a portal holds: the field names of `StandarPelayanan`, the names of
the law, and those of portals. Case, signs, *dan*, *atau* and the number of a list do not matter.
"""

_DECREES: Final = frozenset({"no_sk", "nomor_sk", "nomor"})


@final
@frozen
class TakTerbaca:
    """Tak terbaca: words of a published standard that became no typed value, and why.

    Args:
        judul: The heading they stand under.
        kata: The words.
        alasan: Why they were not read.
    """

    judul: NonBlank
    kata: str
    alasan: Text

    __attrs_post_init__ = check


@final
@frozen(kw_only=True)
class BacaanStandar:
    """Bacaan standar: a published standard, typed as far as it can be read (Pasal 21).

    Args:
        standar: The standard; each component keeps its published text.
        waktu: What was read under the time limit, or None.
        biaya: What was read under the fee, or None.
        tak_terbaca: What was not read, heading by heading.

    Example:
        >>> bacaan = BacaanStandar.parse(
        ...     "Legalisir akta",
        ...     {"jangka_waktu": "15 menit", "biaya_tarif": "Gratis", "produk_pelayanan": ""},
        ... )
        >>> print(bacaan.standar.jangka_waktu.text, bacaan.standar.produk.name, bacaan.complete)
        15 (lima belas) menit KOSONG True
    """

    standar: StandarPelayanan
    waktu: BacaanWaktu | None = None
    biaya: BacaanBiaya | None = None
    tak_terbaca: tuple[TakTerbaca, ...] = ()

    __attrs_post_init__ = check

    @classmethod
    def parse(cls, nama: str, isi: Mapping[str, Isi]) -> "BacaanStandar":
        """Read a standard.

        Args:
            nama: What it is called.
            isi: What stands under each heading, by the names in `HEADINGS`, however they are set:
                ``"biaya_tarif"`` or ``"5. Biaya/Tarif"``.

        Raises:
            MalformedError: if the name is blank, or something else than texts stands under a
                heading.
        """
        texts: dict[Komponen, list[str]] = {}
        strange: list[TakTerbaca] = []
        nomor = ""
        for judul, held in isi.items():
            parts = _texts(judul, held)
            name = _named(judul)
            komponen = HEADINGS.get(name)
            if komponen is not None:
                texts.setdefault(komponen, []).extend(parts)
            elif name in _DECREES and not nomor:
                nomor = "; ".join(parts)
            else:
                strange.append(TakTerbaca(judul or "?", "; ".join(parts), _STRANGE))
        plain = {komponen: "; ".join(parts) for komponen, parts in texts.items()}
        standar = evolve(StandarPelayanan.dari_teks(nama, plain), nomor=nomor)
        typed: dict[str, Any] = {}
        for komponen, text in plain.items():
            read = _READERS.get(komponen)
            if read is not None and text.strip():
                value = read(text, _entries(texts[komponen]))
                typed.update({} if value is None else {komponen.value: value})
        waktu = _filled(plain, Komponen.JANGKA_WAKTU, BacaanWaktu.parse)
        biaya = _filled(plain, Komponen.BIAYA, BacaanBiaya.parse)
        if biaya is not None and biaya.biaya is not None:
            typed[Komponen.BIAYA.value] = biaya.biaya
        standar = evolve(standar, **typed)
        unread = (*_unread(standar, waktu, biaya), *strange)
        return cls(standar=standar, waktu=waktu, biaya=biaya, tak_terbaca=unread)

    @property
    def complete(self) -> bool:
        """Whether nothing was left unread."""
        return not self.tak_terbaca


_STRANGE: Final = Text("bukan judul komponen standar", "no heading of a component of a standard")
_NO_PROMISE: Final = Text(
    "lebih dari satu lama, batas bawah, atau perkiraan: tidak ada satu janji",
    "several lengths, a shortest one or an estimate: no single promise",
)
_NO_INSTRUMENT: Final = Text("bukan nama peraturan", "not the name of an instrument")


def _texts(judul: str, held: object) -> list[str]:
    texts = _strings(held)
    if texts is None:
        expected = Text("teks, atau daftar teks", "text, or a list of texts")
        raise MalformedError("BacaanStandar", [Fault.of(f"isi[{judul!r}]", held, expected)])
    return texts


def _strings(held: object) -> list[str] | None:
    parts: object = [held] if isinstance(held, str) else held
    if isinstance(parts, list | tuple):
        texts = list(cast("Sequence[object]", parts))
        if all(isinstance(text, str) for text in texts):
            return cast("list[str]", texts)
    return None


_Read = TypeVar("_Read")


def _filled(
    plain: Mapping[Komponen, str], komponen: Komponen, parse: Callable[[str], _Read]
) -> _Read | None:
    text = plain.get(komponen, "")
    return parse(text) if text.strip() else None


def _unread(
    standar: StandarPelayanan, waktu: BacaanWaktu | None, biaya: BacaanBiaya | None
) -> Iterator[TakTerbaca]:
    if isinstance(standar.dasar_hukum, DasarHukum):
        for words in standar.dasar_hukum.unread:
            yield TakTerbaca(Komponen.DASAR_HUKUM.value, words, _NO_INSTRUMENT)
    if waktu is not None:
        for refused in waktu.penolakan:
            reason = refused.alasan.explain(refused.rincian)
            yield TakTerbaca(Komponen.JANGKA_WAKTU.value, refused.kata, reason)
        if waktu.complete and waktu.jangka is None:
            yield TakTerbaca(Komponen.JANGKA_WAKTU.value, waktu.teks, _NO_PROMISE)
    if biaya is not None:
        for row in biaya.penolakan:
            yield TakTerbaca(Komponen.BIAYA.value, row.kata, row.alasan.text)


# -- components -----------------------------------------------------------------------------------

_BULLET: Final = re.compile(r"^\s*(?:[0-9]{1,2}[.)]|[a-z][.)]|[-•*])\s+")


def _entries(parts: Sequence[str]) -> tuple[str, ...]:
    """Return the entries of a list; a single text is one where lines or semicolons divide it."""
    entries = list(parts)
    if len(entries) == 1:
        entries = clean(entries[0]).replace(";", "\n").split("\n")
    bare = (" ".join(_BULLET.sub("", entry).split()) for entry in entries)
    found = tuple(entry for entry in bare if entry)
    return found if len(found) > 1 or len(parts) > 1 else ()


def _persyaratan(text: str, entries: tuple[str, ...]) -> Persyaratan | None:
    return evolve(Persyaratan.dari(*entries), uraian=text) if entries else None


def _prosedur(text: str, entries: tuple[str, ...]) -> Prosedur | None:
    return evolve(Prosedur.dari(*entries), uraian=text) if entries else None


def _sarana(text: str, entries: tuple[str, ...]) -> SaranaPrasarana | None:
    return evolve(SaranaPrasarana.dari(*entries), uraian=text) if entries else None


def _dasar(text: str, entries: tuple[str, ...]) -> DasarHukum:
    return evolve(DasarHukum.dari(*(entries or (text.strip(),))), uraian=text)


def _waktu(text: str, _entries: tuple[str, ...]) -> WaktuPenyelesaian:
    return WaktuPenyelesaian.dari(text)


def _produk(text: str, entries: tuple[str, ...]) -> Produk | None:
    """Read names; a text with numbers in it says more than names (a benefit, a validity)."""
    if any(character.isdecimal() for character in text):
        return None
    return Produk(nama=entries or (text.strip(),), uraian=text)


def _pengaduan(text: str, entries: tuple[str, ...]) -> PenangananPengaduan | None:
    """Read the times among the ways to complain: "dijawab maksimal 1 x 24 jam"."""
    waktu = tuple(_lengths(entries or (text,)))
    return PenangananPengaduan(waktu=waktu, uraian=text) if waktu else None


def _lengths(entries: Sequence[str]) -> Iterator[Lama]:
    for entry in entries:
        read = BacaanWaktu.parse(entry)
        if read.complete:
            yield from read.lama


_OFFICERS: Final = re.compile(r"([0-9]{1,6})\s*(?:\(([a-z ]+)\))?\s*(?:orang|pegawai|petugas)?\.?")


def _jumlah(text: str, _entries: tuple[str, ...]) -> JumlahPelaksana | None:
    """Read "5 (lima) orang"; words that disagree with the digits leave the text alone."""
    found = _OFFICERS.fullmatch(" ".join(text.casefold().split()))
    if found is None:
        return None
    jumlah = int(found[1])
    try:
        if found[2] is not None and from_words(found[2]) != jumlah:
            return None
    except MalformedError:
        return None
    return JumlahPelaksana(jumlah=jumlah, uraian=text)


_READERS: Final[Mapping[Komponen, Callable[[str, tuple[str, ...]], object]]] = {
    Komponen.DASAR_HUKUM: _dasar,
    Komponen.PERSYARATAN: _persyaratan,
    Komponen.PROSEDUR: _prosedur,
    Komponen.JANGKA_WAKTU: _waktu,
    Komponen.PRODUK: _produk,
    Komponen.SARANA_PRASARANA: _sarana,
    Komponen.PENANGANAN_PENGADUAN: _pengaduan,
    Komponen.JUMLAH_PELAKSANA: _jumlah,
}
