"""The ledger against the law's skeleton, the rules, the time limits, the sanctions, the classes."""

import pickle
import re
from importlib import import_module
from inspect import isclass
from pkgutil import iter_modules

import pytest

import layanan.model
from lawtext import Provision, needs_law_text, provisions
from layanan.citation import PP_96_2012, UU_25_2009, Citation
from layanan.errors import CitationError, MalformedError
from layanan.hukum.law import LAW, SANKSI
from layanan.hukum.ledger import (
    DELEGATION,
    NOT_TRANSLATABLE,
    RIGHT,
    RULE,
    SANCTION,
    TENGGAT,
    TRANSITION,
    TYPE,
    Disposition,
    Entry,
    Row,
    row,
    table,
)
from layanan.hukum.uu25_2009.sanksi import PENGENAAN
from layanan.tenggat import SEMUA

LAWS = (UU_25_2009, PP_96_2012)
TEXTS = {UU_25_2009: "uu-25-2009.md", PP_96_2012: "pp-96-2012.md"}
ENTRIES = [entry for law in LAWS for entry in LAW.ledger(law).values()]
BODY = [entry for law in LAWS for entry in LAW.ledger(law).entries.values()]


def classes() -> dict[str, str]:
    """The public classes of the model, each with its docstring."""
    found: dict[str, str] = {}
    for module in iter_modules(layanan.model.__path__, "layanan.model."):
        names = vars(import_module(module.name))
        found |= {
            name: names[name].__doc__ or ""
            for name in names.get("__all__", ())
            if isclass(names[name])
        }
    return found


def words(citation: Citation) -> str:
    """What the law says at a provision."""
    key = Provision(citation.pasal, citation.ayat or 0, citation.huruf or "", citation.angka or 0)
    return " ".join(provisions(TEXTS[citation.peraturan])[key].split())


class TestEveryProvisionOnce:
    """318 provisions of UU 25/2009 and 179 of PP 96/2012, each with exactly one disposition."""

    @pytest.mark.parametrize(("law", "number"), [(UU_25_2009, 318), (PP_96_2012, 179)])
    def test_the_body_is_the_skeleton(self, law: object, number: int) -> None:
        (peraturan,) = (one for one in LAWS if one is law)
        assert tuple(LAW.ledger(peraturan).entries) == tuple(peraturan.provisions())
        assert len(LAW.ledger(peraturan).entries) == number

    def test_the_elucidation_is_cited_as_such(self) -> None:
        for law in LAWS:
            assert all(one.penjelasan for one in LAW.ledger(law).penjelasan)

    def test_it_is_a_mapping_a_user_can_read(self) -> None:
        ledger = LAW.ledger(UU_25_2009)
        assert ledger[UU_25_2009.pasal(58)].disposition is NOT_TRANSLATABLE
        elucidated = UU_25_2009.pasal(10, ayat=1, penjelasan=True)
        assert ledger[elucidated].rules == ("UU25-P10-1",)
        assert len(ledger) == len(list(ledger))
        assert {entry for one in Disposition for entry in ledger.of(one)} == set(ledger.values())
        assert pickle.loads(pickle.dumps(ledger)) == ledger  # noqa: S301 - our own bytes

    def test_another_law_has_none(self) -> None:
        with pytest.raises(CitationError):
            LAW.ledger(Citation.parse("Pasal 1 UU 37/2008").peraturan)

    def test_each_disposition_can_be_said(self) -> None:
        assert len({one.text for one in Disposition}) == len(Disposition)


class TestJoinedWithRules:
    """Each rule stands at its provision, each provision checked by a rule has that rule."""

    def test_the_rules_promised_are_those_of_the_book(self) -> None:
        promised = {rule for entry in ENTRIES for rule in entry.rules}
        assert promised == {rule.id for rule in LAW.book.rules if rule.citation is not None}

    def test_rules_of_the_book_stand_at_what_they_cite(self) -> None:
        for rule in LAW.book.rules:
            for citation in rule.norm.citations:
                places = [
                    entry
                    for entry in ENTRIES
                    if citation.covers(entry.citation)
                    and entry.citation.penjelasan == citation.penjelasan
                ]
                assert any(rule.id in entry.rules for entry in places), (rule.id, str(citation))

    def test_a_provision_names_no_rule_that_does_not_cite_it(self) -> None:
        cited = {rule.id: rule.norm.citations for rule in LAW.book.rules}
        for entry in BODY:
            for rule in entry.rules:
                if not rule.endswith((".2", ".3")) and entry.disposition is RULE:
                    assert any(one.covers(entry.citation) for one in cited[rule]), (
                        rule,
                        str(entry.citation),
                    )

    def test_only_rules_and_only_they_have_rules(self) -> None:
        for entry in ENTRIES:
            assert bool(entry.rules) is (entry.disposition is RULE), str(entry.citation)


class TestJoinedWithTheRest:
    """Time limits, sanctions and classes: nothing missing, nothing invented."""

    def test_time_limits(self) -> None:
        named = {(limit, entry.citation) for entry in BODY for limit in entry.tenggat}
        assert named == {(one.id, one.citation) for one in SEMUA}

    def test_a_provision_that_is_a_time_limit_has_one(self) -> None:
        assert all(entry.tenggat for entry in ENTRIES if entry.disposition is TENGGAT)

    def test_sanctions(self) -> None:
        rows = {row.citation for row in SANKSI} | {one.citation for one in PENGENAAN}
        for row_ in SANKSI:
            rows |= {tenggat.citation for tenggat in row_.waktu}
        entries = {entry.citation for entry in ENTRIES if entry.disposition is SANCTION}
        assert rows <= entries
        # What is left says how a sanction relates to others; it threatens nothing of its own.
        assert {str(one) for one in entries - rows} == {
            "Pasal 55 ayat (2) UU 25/2009",
            "Pasal 55 ayat (3) UU 25/2009",
            "Pasal 56 ayat (2) UU 25/2009",
            "Pasal 57 ayat (1) UU 25/2009",
            "Pasal 57 ayat (3) UU 25/2009",
        }

    def test_classes(self) -> None:
        """A class that cites one of the two laws stands in its ledger, and every name is one."""
        named = {name for entry in ENTRIES for name in entry.types}
        known = classes()
        assert named - known.keys() == {"Sanksi", "Pengenaan"}
        citing = {name for name, doc in known.items() if re.search(r"UU 25/2009|PP 96/2012", doc)}
        assert citing - named == set()

    def test_a_type_is_named_where_that_is_all_there_is(self) -> None:
        assert all(entry.types for entry in ENTRIES if entry.disposition is TYPE)

    def test_what_cannot_be_translated_says_why(self) -> None:
        assert all(entry.note for entry in ENTRIES if entry.disposition is NOT_TRANSLATABLE)


@needs_law_text
class TestAgainstTheWords:
    """A duty is not filed as a right, a delegation says that something is regulated elsewhere."""

    @pytest.mark.parametrize("law", LAWS, ids=str)
    def test_delegations(self, law: object) -> None:
        for entry in BODY:
            if entry.citation.peraturan is not law:
                continue
            elsewhere = re.search(r"diatur lebih lanjut|diatur dengan", words(entry.citation))
            # Pasal 37 ayat (2) leaves the mechanism to the provider: that can be checked.
            if str(entry.citation) != "Pasal 37 ayat (2) UU 25/2009":
                assert bool(elsewhere) is (entry.disposition is DELEGATION), str(entry.citation)

    def test_no_duty_is_filed_away(self) -> None:
        duty = re.compile(r"\b(wajib|berkewajiban|dilarang|harus)\b")
        filed: set[Disposition] = {TYPE, RIGHT, TRANSITION, NOT_TRANSLATABLE}
        for entry in BODY:
            if entry.disposition in filed and duty.search(words(entry.citation)):
                assert entry.note is not None, str(entry.citation)

    def test_no_task_is_called_a_right(self) -> None:
        """Who *does* something, or what *is* valid, has no right by that."""
        task = re.compile(
            r"Ombudsman menyelesaikan|dinyatakan sah"
            r"|(?<!dapat )(?<!telah )dilakukan (oleh|sesuai|berdasar)"
        )
        for entry in BODY:
            if entry.disposition is RIGHT and task.search(words(entry.citation)):
                assert entry.note is not None, str(entry.citation)

    def test_duties_whose_word_stands_above_the_list_say_whose_they_are(self) -> None:
        """Pasal 7 ayat (3) "bertugas" and Pasal 19 "berkewajiban", each above its letters."""
        ledger = LAW.ledger(UU_25_2009)
        for huruf in "abc":
            assert ledger[UU_25_2009.pasal(7, ayat=3, huruf=huruf)].note is not None
            assert ledger[UU_25_2009.pasal(19, huruf=huruf)].note is not None

    def test_duties_of_pasal_15_to_17_are_all_checked(self) -> None:
        for entry in BODY:
            if entry.citation.peraturan is UU_25_2009 and entry.citation.pasal in {15, 16, 17}:
                assert entry.disposition is RULE


class TestWriting:
    """A ledger that is not complete cannot be made."""

    def test_gaps_and_doubles_are_refused(self) -> None:
        for rows in ((), (row("51", RIGHT),), (row("1#1-12", TYPE), row("1#1", TYPE))):
            with pytest.raises(MalformedError):
                table(PP_96_2012, "PP96", rows, ())

    def test_untranslatable_without_a_reason_is_refused(self) -> None:
        rows = tuple(_again(entry) for entry in LAW.ledger(PP_96_2012).entries.values())
        assert len(table(PP_96_2012, "PP96", rows, ())) == 179
        bare = tuple(one._replace(note=None) for one in rows)
        with pytest.raises(MalformedError, match="a reason"):
            table(PP_96_2012, "PP96", bare, ())


def _again(entry: Entry) -> Row:
    place = str(entry.citation.pasal)
    if entry.citation.ayat:
        place += f"({entry.citation.ayat})"
    if entry.citation.huruf:
        place += f" {entry.citation.huruf}"
    if entry.citation.angka:
        place += f"#{entry.citation.angka}"
    return row(place, entry.disposition, "*", entry.note)
