"""The sanction tables against the law's own sentences, both ways."""

import re
from datetime import date

import pytest

from lawtext import Provision, needs_law_text, provisions
from layanan.citation import PP_96_2012, UU_25_2009, Citation, Peraturan
from layanan.errors import CitationError, NoLimitError
from layanan.hukum.law import LAW, SANKSI
from layanan.hukum.places import places
from layanan.hukum.pp96_2012 import sanksi as pp
from layanan.hukum.sanksi import JenisSanksi, Sanksi
from layanan.hukum.uu25_2009 import sanksi as uu
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan

UU = UU_25_2009
PP = PP_96_2012
TODAY = date(2026, 3, 13)
TEXTS = {UU: "uu-25-2009.md", PP: "pp-96-2012.md"}
ESCALATING = [row for row in SANKSI if row.lanjutan]
PLACE = re.compile(r"(Pasal (?P<pasal>\d+)|ayat \((?P<ayat>\d+)\)|huruf (?P<huruf>[a-z])\b)")


def cited(peraturan: Peraturan, clause: str) -> set[Citation]:
    """The provisions a clause names, read word by word: each word refines or follows the last."""
    found: list[dict[str, str | None]] = []
    for word in PLACE.finditer(clause):
        part, value = next((k, v) for k, v in word.groupdict().items() if v)
        # A second ayat or huruf in a row stands beside the first; anything else goes deeper.
        if part == "pasal":
            found.append({"pasal": value, "ayat": None, "huruf": None})
        else:
            last = found[-1]
            fresh = {**last, part: value}
            if part == "ayat":
                fresh["huruf"] = None
            if last[part] is not None or (part == "ayat" and last["huruf"] is not None):
                found.append(fresh)
            else:
                found[-1] = fresh
    return {
        peraturan.pasal(
            int(one["pasal"] or 0),
            ayat=int(one["ayat"]) if one["ayat"] else None,
            huruf=one["huruf"],
        )
        for one in found
    }


def sentence(row: Sanksi) -> str:
    """The sentence of the law that a row encodes."""
    place = row.citation
    key = Provision(place.pasal, place.ayat or 0)
    return " ".join(provisions(TEXTS[place.peraturan])[key].split())


def breaches(row: Sanksi) -> str:
    """The part of the sentence that names the provisions breached."""
    found = re.search(
        r"(?:melanggar ketentuan|tidak melakukan kewajiban)(.*?)"
        r"(?:dikenai|dan atas perbuatan|,? ?apabila)",
        sentence(row),
    )
    assert found is not None
    return found[1]


@needs_law_text
class TestTheTablesSayWhatTheLawSays:
    """UU 25/2009 Pasal 54, 55, 56; PP 96/2012 Pasal 49: which breach, which sanction."""

    @pytest.mark.parametrize("row", SANKSI, ids=lambda row: str(row.citation))
    def test_each_row_names_exactly_the_provisions_of_its_sentence(self, row: Sanksi) -> None:
        assert set(row.dilanggar) == cited(row.citation.peraturan, breaches(row))

    @pytest.mark.parametrize("row", SANKSI, ids=lambda row: str(row.citation))
    def test_each_row_names_its_sanction_in_the_words_of_the_sentence(self, row: Sanksi) -> None:
        words = sentence(row)
        if row.jenis is JenisSanksi.TEGURAN_PERINGATAN:
            assert "teguran peringatan dan dilakukan pembinaan secara khusus" in words
        elif row.jenis is JenisSanksi.DENDA:
            assert "dikenai denda" in words
        else:
            assert f"sanksi {row.jenis.text.id.removeprefix('sanksi ')}" in words
        # An escalation in the same sentence is named by it.
        if row.lanjutan and "apabila" in words:
            assert f"dikenai sanksi {row.lanjutan.text.id}" in words
        assert ("hanya" in (row.syarat.id if row.syarat else "")) is bool(
            re.match(r"Penyelenggara sebagaimana dimaksud", words)
        )

    @pytest.mark.parametrize("row", ESCALATING, ids=lambda row: str(row.citation))
    def test_each_escalation_has_the_length_of_its_sentence(self, row: Sanksi) -> None:
        for tenggat in row.waktu:
            place = tenggat.citation
            words = provisions(TEXTS[place.peraturan])[Provision(place.pasal, place.ayat or 0)]
            told = tenggat.jangka.text.id if tenggat.jangka else "masa pelaksanaan pekerjaan"
            assert told in words

    def test_each_ayat_that_threatens_a_breach_has_a_row(self) -> None:
        for peraturan, pasal in ((UU, 54), (UU, 55), (UU, 56), (PP, 49)):
            threatening = {
                key.ayat
                for key, words in provisions(TEXTS[peraturan]).items()
                if key.pasal == pasal
                and re.search(r"melanggar ketentuan|tidak melakukan kewajiban", words)
            }
            rows = {
                row.citation.ayat
                for row in SANKSI
                if (row.citation.peraturan, row.citation.pasal) == (peraturan, pasal)
            }
            assert rows == threatening

    def test_who_imposes_is_said_where_it_is_cited(self) -> None:
        texts = provisions(TEXTS[UU])
        for one in uu.PENGENAAN:
            if not one.citation.penjelasan:
                key = Provision(one.citation.pasal, one.citation.ayat or 0)
                assert one.oleh.id in texts[key] or one.oleh.id.capitalize() in texts[key]


class TestLookingUp:
    """A duty, the set of its sanctions: never one more or less than the law names."""

    def test_pasal_15_huruf_e_answers_with_both_of_its_ayat(self) -> None:
        rows = LAW.sanctions(UU.pasal(15, huruf="e"), on=TODAY)
        assert [row.citation.ayat for row in rows] == [2, 7]

    def test_a_duty_without_sanction_says_none(self) -> None:
        assert LAW.sanctions(UU.pasal(34, huruf="e"), on=TODAY) == ()

    def test_law_and_regulation_differ_on_an_unpublished_declaration(self) -> None:
        rows = LAW.sanctions(UU.pasal(22, ayat=2), PP.pasal(30, ayat=3), on=TODAY)
        assert [(str(row.citation), row.jenis) for row in rows] == [
            ("Pasal 54 ayat (7) UU 25/2009", JenisSanksi.PEMBEBASAN_DARI_JABATAN),
            ("Pasal 49 ayat (1) PP 96/2012", JenisSanksi.TEGURAN_TERTULIS),
        ]

    def test_the_regulation_threatens_nothing_before_it_was_law(self) -> None:
        assert LAW.sanctions(PP.pasal(30, ayat=3), on=date(2012, 10, 29)) == ()
        assert LAW.sanctions(PP.pasal(30, ayat=3), on=date(2012, 10, 30))

    def test_a_whole_pasal_threatened_covers_its_ayat(self) -> None:
        assert LAW.sanctions(UU.pasal(22, ayat=1), on=TODAY)

    def test_the_freeze_is_for_mission_bodies_only_and_leads_to_revocation(self) -> None:
        (row,) = (r for r in SANKSI if r.citation == UU.pasal(54, ayat=10))
        assert row.syarat is not None
        assert "huruf c" in row.syarat.id
        assert row.lanjutan is JenisSanksi.PENCABUTAN_IZIN
        assert "6 (enam) bulan" in (row.exposure.escalation.id if row.exposure.escalation else "")

    def test_every_kind_of_sanction_is_used(self) -> None:
        used = {row.jenis for row in SANKSI} | {row.lanjutan for row in SANKSI if row.lanjutan}
        assert used == set(JenisSanksi)


class TestEscalation:
    """The start of an escalation is an input, because the law does not define it."""

    def test_three_months_one_year_six_months(self) -> None:
        due = {str(row.citation): row.escalates(date(2026, 1, 31)).due for row in ESCALATING}
        assert due == {
            "Pasal 54 ayat (2) UU 25/2009": date(2026, 4, 30),
            "Pasal 54 ayat (3) UU 25/2009": date(2027, 1, 31),
            "Pasal 54 ayat (4) UU 25/2009": date(2026, 4, 30),
            "Pasal 54 ayat (10) UU 25/2009": date(2026, 7, 31),
            "Pasal 49 ayat (6) PP 96/2012": date(2026, 7, 31),
        }

    def test_the_period_of_the_works_is_the_caller_s(self) -> None:
        (row,) = (r for r in ESCALATING if r.citation == UU.pasal(54, ayat=4))
        works = JangkaWaktu(45, Satuan.HARI_KALENDER)
        assert row.escalates(date(2026, 1, 1), jangka=works).due == date(2026, 2, 15)

    def test_a_sanction_without_escalation_refuses(self) -> None:
        with pytest.raises(NoLimitError, match="no further sanction"):
            uu.SANKSI[0].escalates(TODAY)

    def test_how_long_a_sanction_lasts_is_its_own_row(self) -> None:
        lasting = {row.citation: row.lama.id for row in SANKSI if row.lama}
        assert set(lasting.values()) == {"UU25-P54-5", "UU25-P54-6", "PP96-P49-2"}


class TestPlaces:
    """The notation in which tables name provisions."""

    def test_ranges(self) -> None:
        found = places(UU, "1#7-9; 20(2-3); 13(1) b; 15 c-d; 22")
        assert [str(one).removesuffix(" UU 25/2009") for one in found] == [
            "Pasal 1 angka 7",
            "Pasal 1 angka 8",
            "Pasal 1 angka 9",
            "Pasal 20 ayat (2)",
            "Pasal 20 ayat (3)",
            "Pasal 13 ayat (1) huruf b",
            "Pasal 15 huruf c",
            "Pasal 15 huruf d",
            "Pasal 22",
        ]

    @pytest.mark.parametrize("wrong", ["", "Pasal 3", "21 o", "54(12)", "21 a-", "44 (3)"])
    def test_what_is_no_place_is_refused(self, wrong: str) -> None:
        with pytest.raises(CitationError):
            places(UU, wrong)

    def test_rows_of_the_regulation_cite_the_regulation(self) -> None:
        assert {row.citation.peraturan for row in pp.SANKSI} == {PP}
        assert {one.peraturan for row in pp.SANKSI for one in row.dilanggar} == {PP}
