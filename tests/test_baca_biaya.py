"""Reading fees: never an amount that is not there."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from layanan.baca.biaya import AlasanBiaya, BacaanBiaya
from layanan.model.biaya import JenisTarif, Tarif
from layanan.terbilang import to_words
from layanan.tokens import LONGEST

DATA: Final = Path(__file__).parent / "data"
REAL: Final[list[dict[str, Any]]] = json.loads((DATA / "phrases.json").read_text("utf-8"))["fee"]
MADE: Final[list[list[Any]]] = json.loads((DATA / "phrases-biaya.json").read_text("utf-8"))["rows"]
# A name with other letters is escaped anew each time pytest runs in one process.
IDS: Final = [row[0].encode("ascii", "ignore").decode() for row in MADE]

AMOUNTS: Final = frozenset({JenisTarif.TETAP, JenisTarif.PER_SATUAN, JenisTarif.BERJENJANG})


def agrees(read: BacaanBiaya, reading: dict[str, Any]) -> bool:  # noqa: PLR0911 - one per kind
    """Whether what was read is what the reader of the corpus read, in kind and amount."""
    rows = read.tarif
    if not read.complete:
        return False
    match reading["type"]:
        case "gratis":
            return [row.jenis for row in rows] == [JenisTarif.GRATIS]
        case "nominal":
            (row,) = rows
            return row.jenis in AMOUNTS and row.jumlah == reading["amount_idr"]
        case "rentang":
            (row,) = rows
            ends = (reading["amount_min"], reading["amount_max"])
            return (row.jumlah, row.jumlah_maksimum) == ends
        case "berjenjang":
            return [row.jumlah for row in rows] == [tier["amount_idr"] for tier in reading["tiers"]]
        case "rumus":
            return [row.jenis for row in rows] == [JenisTarif.RUMUS]
        case "rujukan_aturan":
            return bool(rows) and all(row.jenis is JenisTarif.RUJUKAN for row in rows)
        case "campuran":
            return len(rows) > 1 and rows[0].jenis is JenisTarif.GRATIS
        case other:
            message = f"no such kind in the corpus: {other}"
            raise AssertionError(message)


class TestRealPhrases:
    @pytest.mark.parametrize(
        "row", [r for r in REAL if "otherwise" not in r], ids=lambda r: r["id"]
    )
    def test_agrees(self, row: dict[str, Any]) -> None:
        read = BacaanBiaya.parse(row["phrase"])
        if row["reading"]["type"] == "unparseable":
            assert not read.tarif
            assert read.penolakan
        else:
            assert agrees(read, row["reading"]), read

    @pytest.mark.parametrize("row", [r for r in REAL if "otherwise" in r], ids=lambda r: r["id"])
    def test_otherwise(self, row: dict[str, Any]) -> None:
        read = BacaanBiaya.parse(row["phrase"])
        assert [one.jumlah for one in read.tarif if one.jumlah is not None] == []
        assert read.penolakan or read.tarif[0].jenis is JenisTarif.RUMUS

    def test_figures(self) -> None:
        # "50,000.00" is nothing a careful reader can settle, nor is "50.000.00".
        settled = [
            row
            for row in REAL
            if row["reading"]["type"] != "unparseable" and ",000.00" not in row["phrase"]
        ]
        read = [row for row in settled if BacaanBiaya.parse(row["phrase"]).complete]
        assert len(settled) == 54
        assert len(read) / len(settled) >= 0.95


class TestMadeUpPhrases:
    @pytest.mark.parametrize(("phrase", "printed", "reasons"), MADE, ids=IDS)
    def test_reading(self, phrase: str, printed: str, reasons: list[str]) -> None:
        read = BacaanBiaya.parse(phrase)
        assert (str(read), [one.alasan.name for one in read.penolakan]) == (printed, reasons)
        assert read.teks == phrase

    @pytest.mark.parametrize("phrase", [row["phrase"] for row in REAL] + [row[0] for row in MADE])
    def test_stable(self, phrase: str) -> None:
        read = BacaanBiaya.parse(phrase)
        if read.tarif:
            again = BacaanBiaya.parse(str(read))
            assert again.complete
            assert again.tarif == read.tarif
            assert read.render("en")


class TestFree:
    """UU 25/2009 Pasal 31: who pays; a fee is free only where the text says so of all of it."""

    @pytest.mark.parametrize(
        ("text", "free"),
        [
            ("Gratis", True),
            ("Rp 0", True),
            ("Rp 5.000", False),
            ("Gratis; legalisir Rp 5.000", False),
            ("Gratis; legalisir 5,000.00", None),
            ("gratis, biaya penggandaan ditanggung pemohon", None),
            ("sesuai ketentuan", None),
            ("", None),
            ("-", None),
        ],
    )
    def test_free(self, text: str, free: bool | None) -> None:  # noqa: FBT001 - a table
        read = BacaanBiaya.parse(text)
        assert read.free is free
        assert (read.biaya.free if read.biaya is not None else None) is free

    def test_text_is_kept(self) -> None:
        read = BacaanBiaya.parse("Gratis; legalisir 5,000.00")
        assert read.biaya is not None
        assert read.biaya.uraian == read.teks
        assert read.tarif == (Tarif(jenis=JenisTarif.GRATIS),)


class TestDates:
    def test_a_fee_by_date_ends_the_one_before_it(self) -> None:
        read = BacaanBiaya.parse("Rp10.000; mulai 6 Januari 2017 Rp30.000; WNA Rp60.000")
        assert [row.jumlah for row in read.tarif] == [Decimal(30_000), Decimal(60_000)]
        assert [one.alasan for one in read.penolakan] == [AlasanBiaya.TARIF_LAMA]
        assert str(read) == "mulai 6 Januari 2017: Rp30.000; WNA: Rp60.000"


class TestReferences:
    def test_unverified(self) -> None:
        read = BacaanBiaya.parse("Umum: PERWALI No 35 tahun 2018; JKN: PMK Nomor 64 Tahun 2016")
        assert [str(one) for one in read.peraturan] == ["Perwali 35/2018", "PMK 64/2016"]
        assert all(one.skeleton is None for one in read.peraturan)
        assert [row.pembayar for row in read.tarif] == ["Umum", "JKN"]
        assert read.biaya is not None
        assert read.biaya.dasar == "Perwali 35/2018; PMK 64/2016"


def rupiah(n: int) -> str:
    return f"{n:,}".replace(",", ".")


class TestAmounts:
    @given(st.integers(1, 10**12))
    def test_formats(self, n: int) -> None:
        written = rupiah(n)
        for text in (
            f"Rp{written}", f"Rp. {written},-", f"Rp {written},00", f"Rp.{written}.-",
            f"{written},-", f"{written} rupiah", f"Rp{n}", f"IDR {written}",
            f"Rp {written} ({to_words(n)} rupiah)", f"{to_words(n)} rupiah",
        ):  # fmt: skip
            read = BacaanBiaya.parse(text)
            assert [row.jumlah for row in read.tarif] == [Decimal(n)], text
            assert read.complete

    @given(st.integers(1, 10**9), st.integers(1, 10**9))
    def test_words_are_a_checksum(self, n: int, other: int) -> None:
        read = BacaanBiaya.parse(f"Rp {rupiah(n)} ({to_words(other)} rupiah)")
        if n != other:
            assert [one.alasan for one in read.penolakan] == [AlasanBiaya.BERBEDA]
            assert not read.tarif

    @given(st.integers(1, 10**9), st.sampled_from(["unit", "lembar", "sertipikat hak atas tanah"]))
    def test_per_unit(self, n: int, unit: str) -> None:
        (row,) = BacaanBiaya.parse(f"Legalisir: Rp {rupiah(n)},-/{unit}").tarif
        assert (row.untuk, row.jumlah, row.satuan) == ("Legalisir", Decimal(n), unit)

    def test_refusal_says_why(self) -> None:
        (refused,) = BacaanBiaya.parse("Uji 50,000.00").penolakan
        assert refused.text.id == "'Uji 50,000.00': angka dengan pemisah yang taksa"
        (nothing,) = BacaanBiaya.parse("-").penolakan
        assert nothing.text.en == "nothing is said"


WORDS: Final = [
    "Rp", "rp.", "50.000", "5,000.00", "0", ",-", "gratis", "tidak", "dipungut", "biaya", "per",
    "/", "unit", ";", ",", "(", ")", "ribu", "rupiah", "lima", "puluh", "sesuai", "Perda", "mulai",
    "6 Januari 2017", "%", "x", "+", "WNA", ":", "-", "s.d.", "atau", "dan", "No. 3 Tahun 2010",
    "juta", "ditambah", "persen", "dihitung", "\n", "kecuali", "maksimal", "lama", "=", ". A",
]  # fmt: skip


class TestAnything:
    @given(st.text(max_size=200))
    @example("Rp²")
    @example("²,-")
    def test_any_text(self, text: str) -> None:
        self.documented(text)

    @given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join))
    def test_words_of_the_trade(self, text: str) -> None:
        self.documented(text)

    @given(st.lists(st.sampled_from(WORDS), max_size=12).map("".join))
    def test_without_spaces(self, text: str) -> None:
        self.documented(text)

    def documented(self, text: str) -> None:
        read = BacaanBiaya.parse(text)
        assert read.tarif or read.penolakan
        assert (read.biaya is None) is not bool(text.strip())

    def test_too_long(self) -> None:
        read = BacaanBiaya.parse("Rp 5.000; " * LONGEST)
        assert [one.alasan for one in read.penolakan] == [AlasanBiaya.TERLALU_PANJANG]
        assert read.biaya is not None
