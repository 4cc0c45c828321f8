"""The tables of the laws once more, typed from the text: sanctions, thresholds, days in force."""

from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import NamedTuple

import pytest

from layanan.citation import PP_96_2012, UU_25_2009, Citation
from layanan.hukum.before import IN_FORCE, before_law
from layanan.hukum.law import LAW, SANKSI
from layanan.hukum.pp96_2012.langkah import BERLAKU
from layanan.hukum.pp96_2012.pelayanan_berjenjang import PALING_BANYAK
from layanan.hukum.sanksi import JenisSanksi, Sanksi
from layanan.hukum.uu25_2009.sanksi import PENGENAAN
from layanan.rule import EXAMPLE_DAY, AnyRule

K = JenisSanksi
BOTH = "penyelenggara atau pelaksana"


class Row(NamedTuple):
    """One sentence of the chapter on sanctions, its breaches spelled out one by one."""

    place: str
    who: str
    sanction: JenisSanksi
    breaches: str
    then: JenisSanksi | None = None
    within: str = ""
    lasts: str = ""


# UU 25/2009 Pasal 54-56, PP 96/2012 Pasal 49, as promulgated.
LAW_SAYS = (
    Row("UU 54 1", BOTH, K.TEGURAN_TERTULIS, "11 2, 11 3, 15 g, 17 e"),
    Row(
        "UU 54 2",
        BOTH,
        K.TEGURAN_TERTULIS,
        "10 1, 10 2, 13 1 b, 13 1 e, 15 e, 15 f, 16 a, 17 b, 17 c, 25 2, 29 2, 44 1, 47 1, 48 1, "
        "50 9",
        K.PEMBEBASAN_DARI_JABATAN,
        "3 (tiga) bulan",
    ),
    Row("UU 54 3", BOTH, K.TEGURAN_TERTULIS, "33 2", K.PEMBEBASAN_DARI_JABATAN, "1 (satu) tahun"),
    Row(
        "UU 54 4",
        BOTH,
        K.TEGURAN_TERTULIS,
        "36 1, 36 4",
        K.PEMBEBASAN_DARI_JABATAN,
        "3 (tiga) bulan atau masa pelaksanaan pekerjaan",
    ),
    Row(
        "UU 54 5",
        BOTH,
        K.PENURUNAN_GAJI,
        "15 c, 15 d, 15 h, 15 i, 23 4, 23 5, 25 1, 28 1, 28 2, 29 1, 36 2, 37 1, 43 2, 44 3, 50 2",
        lasts="1 (satu) tahun",
    ),
    Row("UU 54 6", BOTH, K.PENURUNAN_PANGKAT, "38 1", lasts="1 (satu) tahun"),
    Row(
        "UU 54 7",
        BOTH,
        K.PEMBEBASAN_DARI_JABATAN,
        "11 1, 15 b, 15 e, 15 j, 15 k, 15 l, 16 b, 16 c, 16 d, 16 e, 17 a, 17 d, 20 2, 20 3, 22, "
        "28 4, 33 1, 36 3, 48 2, 50 1, 50 4",
    ),
    Row("UU 54 8", BOTH, K.PEMBERHENTIAN_DENGAN_HORMAT, "15 a, 20 1, 26, 33 3"),
    Row("UU 54 9", BOTH, K.PEMBERHENTIAN_TIDAK_DENGAN_HORMAT, "27 1, 49 1"),
    Row(
        "UU 54 10",
        "penyelenggara",
        K.PEMBEKUAN,
        "15 a, 26, 33 3, 36 3",
        K.PENCABUTAN_IZIN,
        "6 (enam) bulan",
    ),
    Row("UU 55 1", BOTH, K.PIDANA, "25 1, 28 1, 28 4, 29 1, 29 2"),
    Row("UU 56 1", BOTH, K.DENDA, "25 1, 28 1, 28 4"),
    Row("PP 49 1", BOTH, K.TEGURAN_TERTULIS, "20 1, 26 1, 27 1, 27 3, 30 3, 32 1, 36 2, 42 2"),
    Row("PP 49 2", BOTH, K.PENURUNAN_GAJI, "20 2", lasts="1 (satu) tahun"),
    Row("PP 49 3", BOTH, K.PEMBEBASAN_DARI_JABATAN, "22 2, 30 1, 33 1, 38"),
    Row("PP 49 4", BOTH, K.PEMBERHENTIAN_DENGAN_HORMAT, "22 1"),
    Row("PP 49 5", "pembina", K.TEGURAN_PERINGATAN, "15 2"),
    Row("PP 49 6", "penyelenggara", K.PEMBEKUAN, "22 2, 38", K.PENCABUTAN_IZIN, "6 (enam) bulan"),
)


def cited(law: str, place: str) -> Citation:
    """``UU`` and ``13 1 b``: Pasal 13 ayat (1) huruf b of UU 25/2009."""
    pasal, *rest = place.split()
    ayat = next((int(part) for part in rest if part.isdigit()), None)
    huruf = next((part for part in rest if part.isalpha()), None)
    return {"UU": UU_25_2009, "PP": PP_96_2012}[law].pasal(int(pasal), ayat=ayat, huruf=huruf)


def written(row: Sanksi) -> Row:
    """A row of the library as a row of the table above."""

    def place(one: Citation) -> str:
        parts = (one.pasal, one.ayat, one.huruf)
        return " ".join(str(part) for part in parts if part is not None)

    law = "UU" if row.citation.peraturan is UU_25_2009 else "PP"
    times = [
        "masa pelaksanaan pekerjaan" if one.jangka is None else one.jangka.text.id
        for one in row.waktu
    ]
    lasts = "" if row.lama is None or row.lama.jangka is None else row.lama.jangka.text.id
    return Row(
        f"{law} {place(row.citation)}",
        " atau ".join(one.value for one in row.pihak),
        row.jenis,
        ", ".join(place(one) for one in row.dilanggar),
        row.lanjutan,
        " atau ".join(times),
        lasts,
    )


class TestSanctions:
    """UU 25/2009 Pasal 54-56, PP 96/2012 Pasal 49: who, for what, with what, and what then."""

    def test_each_row_and_no_other(self) -> None:
        assert tuple(written(row) for row in SANKSI) == LAW_SAYS

    @pytest.mark.parametrize("row", LAW_SAYS, ids=lambda row: row.place.replace(" ", "-"))
    def test_each_breach_is_answered_by_its_sentence(self, row: Row) -> None:
        law, place = row.place.split(" ", 1)
        for breach in row.breaches.split(", "):
            rows = LAW.sanctions(cited(law, breach), on=EXAMPLE_DAY)
            assert (cited(law, place), row.sanction) in [(one.citation, one.jenis) for one in rows]

    def test_conditions_stand_where_the_sentence_has_them(self) -> None:
        conditions = {written(row).place: row.syarat.id for row in SANKSI if row.syarat}
        assert conditions == {
            "UU 54 10": "hanya bagi penyelenggara dalam Pasal 5 ayat (3) huruf c dan ayat (4) "
            "huruf c",
            "UU 55 1": "bila perbuatan itu mengakibatkan luka, cacat tetap, atau hilangnya nyawa "
            "bagi pihak lain",
            "UU 56 1": "bila perbuatan itu mengakibatkan kerugian negara",
            "PP 49 6": "hanya bagi penyelenggara dalam Pasal 4 huruf c dan Pasal 5 huruf c",
        }

    def test_what_a_report_says_follows(self) -> None:
        said = {
            written(row).place: row.exposure.escalation.id
            for row in SANKSI
            if row.exposure.escalation
        }
        assert said == {
            row.place: f"bila dalam {row.within} tidak dilaksanakan atau diperbaiki: "
            f"{row.then.text.id}"
            for row in LAW_SAYS
            if row.then
        }

    def test_on_whom_and_by_whom(self) -> None:
        """Pasal 57 with its elucidation, Pasal 41."""
        assert [
            (str(one.citation).removesuffix(" UU 25/2009"), one.pihak.value, one.kepada.id)
            for one in PENGENAAN
        ] == [
            ("Pasal 57 ayat (2)", "penyelenggara", "pimpinan penyelenggara"),
            (
                "Penjelasan Pasal 57 ayat (2)",
                "penyelenggara",
                "penyelenggara tertinggi (direksi)",
            ),
            ("Penjelasan Pasal 57 ayat (2)", "penyelenggara", "penyelenggara tertinggi"),
            ("Pasal 41 ayat (1)", "penyelenggara", "satuan kerja penyelenggara"),
            ("Pasal 41 ayat (2)", "pelaksana", "pelaksana"),
        ]
        assert [one.oleh.id for one in PENGENAAN if one.citation.penjelasan] == [
            "pemegang saham",
            "pembina organisasi",
        ]


class TestNumbers:
    """Days and figures the laws state, beside the constants the rules use."""

    def test_days_in_force(self) -> None:
        """UU 25/2009 Pasal 62, PP 96/2012 Pasal 51: on promulgation."""
        assert (IN_FORCE.start, IN_FORCE.end) == (date(2009, 7, 18), None)
        assert date(2012, 10, 30) == BERLAKU
        assert [before_law(date(2009, 7, day)) for day in (17, 18)] == [True, False]

    def test_no_more_than_a_quarter(self) -> None:
        """PP 96/2012 Pasal 37 ayat (2): at most 25 % of the capacity for a class."""
        assert Decimal(25) == PALING_BANYAK


class TestEveryRuleSinceItsDay:
    """Pasal 62 and Pasal 51: each rule is law from the first day of its instrument, none before."""

    FIRST = MappingProxyType(
        {"UU25": date(2009, 7, 18), "KON": date(2009, 7, 18), "PP96": date(2012, 10, 30)}
    )

    @pytest.mark.parametrize("rule", LAW.book.rules, ids=[rule.id for rule in LAW.book.rules])
    def test_it_begins_with_its_instrument(self, rule: AnyRule) -> None:
        first = self.FIRST[rule.id.split("-")[0]]
        assert (rule.span.start, rule.span.end) == (first, None)
        assert rule in LAW.at(first).rules

    def test_the_book_grows_on_two_days(self) -> None:
        days = [date(2009, 7, 18), date(2012, 10, 29), date(2012, 10, 30), date(2026, 3, 2)]
        ids = [{rule.id.split("-")[0] for rule in LAW.at(day).rules} for day in days]
        assert ids == [{"UU25", "KON"}, {"UU25", "KON"}, {*self.FIRST}, {*self.FIRST}]
