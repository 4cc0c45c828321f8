"""Rules, their context, and the book: made here from a small office, not from the law."""

import pickle
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from operator import attrgetter
from typing import Any, Generic, TypeVar, final

import pytest
from attrs import evolve, frozen
from hypothesis import given
from hypothesis import strategies as st

from layanan.book import RuleBook, RuleSet
from layanan.citation import PP_96_2012, UU_25_2009, Citation
from layanan.context import (
    Context,
    Remark,
    fail,
    not_applicable,
    review,
    unrecorded,
)
from layanan.errors import DateError, MalformedError, NotInForceError, OverlapError
from layanan.finding import Exposure, Finding, Outcome, Value
from layanan.rule import (
    EXAMPLE_DAY,
    Example,
    Rule,
    templates,
    timely,
)
from layanan.text import Text
from layanan.validity import Validity
from layanan.waktu.deadline import Tenggat
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from layanan.waktu.kalender import Kalender
from layanan.waktu.norma import Arah, BacaanHari, Pihak, Sifat
from layanan.waktu.zona import Zona

T = TypeVar("T")
UU = UU_25_2009
PP = PP_96_2012
KALENDER = Kalender.pemerintah()
LAW = Validity(date(2009, 7, 18))
FRIDAY = date(2026, 3, 13)


@final
@frozen(kw_only=True)
class Loket:
    """A counter."""

    nama: str = ""
    diterima: date | datetime | None = None
    dijawab: date | None = None


@final
@frozen
class Kotak(Generic[T]):
    """Holds one of anything."""

    isi: T


@final
@frozen(kw_only=True)
class Kantor:
    """An office with counters, in every way an object can hold another."""

    nama: str = ""
    utama: Loket | None = None
    loket: tuple[Loket, ...] = ()
    cadangan: Loket | str = ""
    kotak: Kotak[Loket] | None = None
    pasangan: tuple[tuple[str, Loket], ...] = ()
    induk: "Kantor | None" = None
    angka: int = 0


def named(loket: Loket, context: Context) -> Iterator[Remark]:
    if not loket.nama:
        kantor = context.enclosing(Kantor)
        yield fail(at="nama", kantor=kantor.nama if kantor else "?")


def make(**changes: Any) -> Rule[Any]:  # noqa: ANN401 - any argument of a rule
    """A rule on counters with whatever changed."""
    fields: dict[str, Any] = {
        "id": "UU25-P21-a",
        "name": "loket-bernama",
        "subject": Loket,
        "citation": UU.pasal(21, huruf="a"),
        "title": Text("Loket bernama", "The counter has a name"),
        "message": Text("Loket di {kantor} tanpa nama", "A counter in {kantor} without a name"),
        "check": named,
        "lawful": Loket(nama="A"),
        "unlawful": Loket(),
    }
    return Rule(**{**fields, **changes})


RULE = make()


def limit(satuan: Satuan = Satuan.HARI_KERJA, **changes: Any) -> Tenggat:  # noqa: ANN401 - any value may be tried
    fields: dict[str, Any] = {
        "id": "UU25-P44-3",
        "citation": UU.pasal(44, ayat=3),
        "pihak": (Pihak.PENYELENGGARA,),
        "isi": Text("menjawab", "answer"),
        "sifat": Sifat.BATAS,
        "jangka": JangkaWaktu(5, satuan),
        "validity": LAW,
    }
    return Tenggat(**{**fields, **changes})


def context(
    today: date = FRIDAY,
    *,
    kalender: Kalender | None = KALENDER,
    hari: BacaanHari | None = BacaanHari.KALENDER,
) -> Context:
    return Context(today, None, today, today, kalender, hari)


def book(*rules: Rule[Any]) -> RuleSet:
    return RuleBook(rules).at(FRIDAY)


class TestWhatARuleMustHave:
    """Id spelled from the citation, a name, sentences, the days it is law."""

    @pytest.mark.parametrize(
        ("rule_id", "citation"),
        [
            ("UU25-P21-a", UU.pasal(21, huruf="a")),
            ("UU25-P44-3", UU.pasal(44, ayat=3)),
            ("UU25-P44-3.2", UU.pasal(44, ayat=3)),
            ("UU25-P44-2-d", UU.pasal(44, ayat=2, huruf="d")),
            ("UU25-P1-7", UU.pasal(1, angka=7)),
            ("UU25-P10-1", UU.pasal(10, ayat=1, penjelasan=True)),
            ("PP96-P38", PP.pasal(38)),
            ("X-LOKET", UU.pasal(38)),
            ("X-LOKET.1", Citation.parse("Pasal 3 Perda Kota Medan 3/2010")),
        ],
    )
    def test_an_id_that_fits(self, rule_id: str, citation: Citation) -> None:
        rule = make(id=rule_id, citation=citation, validity=LAW)
        assert rule.norm.id == rule_id

    @pytest.mark.parametrize(
        ("rule_id", "citation"),
        [
            ("UU25-P21-b", UU.pasal(21, huruf="a")),
            ("UU25-P44-3.0", UU.pasal(44, ayat=3)),
            ("UU25-P44-33", UU.pasal(44, ayat=3)),
            ("PP96-P44-3", UU.pasal(44, ayat=3)),
            ("UU25-P44-3", PP.pasal(38)),
            ("UU25-P44-3", None),
            ("KON-1", UU.pasal(44, ayat=3)),
            ("KON-x", None),
            ("PERDA-3", Citation.parse("Pasal 3 Perda Kota Medan 3/2010")),
            ("X-", UU.pasal(38)),
        ],
    )
    def test_an_id_that_does_not(self, rule_id: str, citation: Citation | None) -> None:
        with pytest.raises(MalformedError, match="id"):
            make(id=rule_id, citation=citation, validity=LAW)

    def test_all_faults_at_once(self) -> None:
        with pytest.raises(MalformedError) as caught:
            make(id="KON-x", citation=None, name="Loket Bernama")
        assert [fault.path for fault in caught.value.faults] == ["id", "name", "validity"]

    def test_a_rule_is_law_from_the_day_its_instrument_is(self) -> None:
        assert RULE.span == Validity(date(2009, 7, 18))
        assert make(id="PP96-P38", citation=PP.pasal(38)).span.start == date(2012, 10, 30)
        assert make(validity=Validity(FRIDAY)).span.start == FRIDAY
        with pytest.raises(MalformedError, match="validity"):
            make(id="X-1", citation=Citation.parse("Pasal 3 Perda Kota Medan 3/2010"))

    def test_examples(self) -> None:
        assert RULE.example(lawful=True) == Example(Loket(nama="A"))
        given_one = Example(Loket(), within=(Kantor(nama="B"),), now=FRIDAY)
        assert make(unlawful=given_one).example(lawful=False) is given_one

    def test_examples_are_judged_where_they_say(self) -> None:
        days: list[tuple[date, date]] = []

        def look(_: Loket, where: Context) -> Iterator[Remark]:
            days.append((where.on, where.today))
            yield fail(kantor="B")

        (found,) = make(check=look).demonstrate(lawful=False)
        assert found.text.en == "A counter in B without a name"
        old = make(check=look, validity=Validity(date(2009, 7, 18), date(2020, 1, 1)))
        old.demonstrate(lawful=True)
        at_noon = Example(Loket(), on=FRIDAY, now=datetime(2026, 3, 14, 12, tzinfo=Zona.WIB.tz))
        make(check=look, lawful=at_noon).demonstrate(lawful=True, kalender=KALENDER)
        assert days == [
            (EXAMPLE_DAY, EXAMPLE_DAY),
            (date(2009, 7, 18), date(2009, 7, 18)),
            (FRIDAY, date(2026, 3, 14)),
        ]

    def test_a_rule_can_be_pickled(self) -> None:
        again = pickle.loads(pickle.dumps(RULE))  # noqa: S301 - our own bytes
        assert again.norm == RULE.norm
        assert again.check is named


class TestRemarks:
    """What a rule says, as data."""

    def test_outcomes(self) -> None:
        assert fail("a-b", at="x", n=1) == Remark(Outcome.FAIL, "a-b", "x", (("n", 1),))
        assert review().outcome is Outcome.REVIEW
        assert not_applicable().outcome is Outcome.NOT_APPLICABLE
        apa = Text("nama", "name")
        assert unrecorded(apa, at="n") == review("tidak-tercatat", at="n", apa=apa)

    def test_the_sentence_of_each_outcome(self) -> None:
        norm = make(
            applies=Text("Loket yang buka", "A counter that is open"),
            messages=templates(lain_lagi=Text("lain {n}", "other {n}")),
        ).norm

        def said(outcome: Outcome, key: str = "", **parameters: Value) -> str:
            return Finding(norm, outcome, "", key, tuple(parameters.items())).render("en")

        assert said(Outcome.PASS) == "The counter has a name"
        assert said(Outcome.FAIL, kantor="B") == "A counter in B without a name"
        assert said(Outcome.REVIEW, kantor="B") == "A counter in B without a name"
        assert said(Outcome.REVIEW, "lain-lagi", n=3) == "other 3"
        assert said(Outcome.NOT_APPLICABLE) == "A counter that is open"
        bare = evolve(norm, applies=None, messages=())
        assert Finding(bare, Outcome.NOT_APPLICABLE).render("en") == (
            "Does not concern this subject"
        )
        assert Finding(bare, Outcome.FAIL).render("en") == "The counter has a name"
        with pytest.raises(KeyError):
            said(Outcome.FAIL, "salah-ketik")

    @pytest.mark.parametrize(
        ("value", "indonesian", "english"),
        [
            ("A", "A", "A"),
            (1234, "1234", "1234"),
            (Decimal("50000.50"), "50.000,50", "50,000.50"),
            (FRIDAY, "Jumat, 13 Maret 2026", "Friday 13 March 2026"),
            (
                datetime(2026, 3, 13, 8, 5, tzinfo=Zona.WIT.tz),
                "Jumat, 13 Maret 2026 pukul 08.05",
                "Friday 13 March 2026 at 08.05",
            ),
            (Text("dua", "two"), "dua", "two"),
        ],
    )
    def test_parameters_are_said_in_both_languages(
        self, value: Value, indonesian: str, english: str
    ) -> None:
        norm = make(message=Text("{x}", "{x}")).norm
        finding = Finding(norm, Outcome.FAIL, "", "", (("x", value),))
        assert (finding.text.id, finding.text.en) == (indonesian, english)

    def test_only_what_fails_is_exposed(self) -> None:
        exposure = Exposure("denda", Text("denda", "a fine"), UU.pasal(56, ayat=1))
        norm = evolve(RULE.norm, exposures=(exposure,))
        assert Finding(norm, Outcome.FAIL).exposures == (exposure,)
        assert Finding(norm, Outcome.REVIEW).exposures == ()
        assert Finding(norm, Outcome.FAIL).citation == RULE.citation
        assert Finding(norm, Outcome.FAIL).rule == "UU25-P21-a"


class TestTimeLimits:
    """One arithmetic: the rules judge with the limits that compute the due dates."""

    def judge(
        self,
        tenggat: Tenggat,
        start: date | None,
        act: date | None,
        where: Context | None = None,
    ) -> list[tuple[Outcome, str]]:
        found = (where or context()).in_time(tenggat, start, act)
        return [(one.outcome, one.key) for one in found]

    @given(
        st.dates(date(2025, 1, 2), date(2025, 12, 1)),
        st.integers(0, 30),
        st.sampled_from([Satuan.HARI_KERJA, Satuan.HARI_KALENDER, Satuan.MINGGU, Satuan.BULAN]),
        st.sampled_from(Arah),
    )
    def test_late_is_after_the_due_date(
        self, start: date, days: int, satuan: Satuan, arah: Arah
    ) -> None:
        tenggat = limit(satuan, arah=arah)
        act = start + timedelta(days - 15)
        late = tenggat.due(start, KALENDER).is_late(act)
        assert self.judge(tenggat, start, act) == ([(Outcome.FAIL, "terlambat")] if late else [])

    def test_an_open_duty_is_judged_now(self) -> None:
        tenggat = limit()  # five working days after 6 March: 13 March
        start = date(2026, 3, 6)
        assert tenggat.due(start, KALENDER).due == FRIDAY
        assert self.judge(tenggat, start, None) == []
        later = context(FRIDAY + timedelta(1))
        assert self.judge(tenggat, start, None, later) == [(Outcome.FAIL, "belum")]

    def test_a_limit_that_ends_after_all_days_is_not_missed(self) -> None:
        tenggat = limit(Satuan.BULAN, jangka=JangkaWaktu(1, Satuan.BULAN))
        end = date(9999, 12, 31)
        assert self.judge(tenggat, date(9999, 12, 2), end) == []
        assert self.judge(tenggat, date(9999, 11, 29), end) == [(Outcome.FAIL, "terlambat")]

    def test_what_has_not_begun_does_not_apply(self) -> None:
        assert self.judge(limit(), None, FRIDAY) == [(Outcome.NOT_APPLICABLE, "tanpa-mulai")]
        early = date(2009, 7, 17)
        assert self.judge(limit(), early, FRIDAY) == [(Outcome.NOT_APPLICABLE, "belum-berlaku")]

    def test_a_limit_without_a_number_needs_one(self) -> None:
        tenggat = limit(sifat=Sifat.TANPA_ANGKA, jangka=None)
        assert self.judge(tenggat, FRIDAY, FRIDAY) == [(Outcome.REVIEW, "tanpa-angka")]
        own = JangkaWaktu(1, Satuan.HARI_KALENDER)
        found = context().in_time(tenggat, FRIDAY, date(2026, 3, 15), jangka=own)
        assert [one.key for one in found] == ["terlambat"]

    def test_working_days_without_a_calendar(self) -> None:
        """Five working days never end before five calendar days; beyond that nobody knows."""
        bare = context(kalender=None)
        start = date(2026, 3, 2)
        assert self.judge(limit(), start, date(2026, 3, 7), bare) == []
        assert self.judge(limit(), start, date(2026, 3, 8), bare) == [
            (Outcome.REVIEW, "tanpa-kalender")
        ]

    def test_a_year_no_decree_covers(self) -> None:
        start = date(KALENDER.years[-1], 12, 30)
        assert self.judge(limit(), start, start + timedelta(9)) == [
            (Outcome.REVIEW, "tanpa-keputusan")
        ]

    def test_the_ends_of_time(self) -> None:
        """A well-formed date may lie anywhere; judging it never raises."""
        last = date.max
        assert self.judge(limit(Satuan.HARI_KALENDER), last, last) == []
        assert self.judge(limit(Satuan.TAHUN), last, last) == []
        assert self.judge(limit(), date.min, last) == [(Outcome.NOT_APPLICABLE, "belum-berlaku")]
        assert self.judge(limit(Satuan.HARI_KALENDER), FRIDAY, last) == [
            (Outcome.FAIL, "terlambat")
        ]
        for edge in (date.min, date.max):
            for hours in (-14, 14):
                clock = time(0 if edge == date.min else 23, tzinfo=timezone(timedelta(hours=hours)))
                # The neighbouring day where there is one, else the same.
                assert abs(context().day(datetime.combine(edge, clock)) - edge) <= timedelta(1)

    def test_bare_hari_is_read_as_asked(self) -> None:
        tenggat = limit(Satuan.HARI)
        start, act = date(2026, 3, 6), FRIDAY  # five calendar days end on 11, working days on 13
        calendar = context(hari=BacaanHari.KALENDER)
        working = context(hari=BacaanHari.KERJA)
        both = context(hari=None)
        assert self.judge(tenggat, start, act, calendar) == [(Outcome.FAIL, "terlambat")]
        assert self.judge(tenggat, start, act, working) == []
        assert self.judge(tenggat, start, act, both) == [(Outcome.REVIEW, "bacaan-hari")]
        late = FRIDAY + timedelta(1)
        assert self.judge(tenggat, start, late, both) == [(Outcome.FAIL, "terlambat")]
        assert self.judge(tenggat, start, date(2026, 3, 11), both) == []

    def test_a_unit_that_is_no_day_needs_no_reading(self) -> None:
        assert self.judge(limit(Satuan.BULAN), FRIDAY, FRIDAY, context(hari=None)) == []

    def test_every_time_remark_can_be_said(self) -> None:
        rule = timely(
            id="UU25-P44-3",
            name="jawaban",
            subject=Loket,
            tenggat=limit(Satuan.HARI),
            start=attrgetter("diterima"),
            act=attrgetter("dijawab"),
            at="dijawab",
            title=Text("Dijawab tepat waktu", "Answered in time"),
            lawful=Loket(diterima=FRIDAY, dijawab=FRIDAY),
            unlawful=Loket(diterima=FRIDAY, dijawab=date(2026, 4, 30)),
        )
        cases = [
            (Loket(), context()),
            (Loket(diterima=date(2008, 1, 1)), context()),
            (Loket(diterima=FRIDAY), context(date(2026, 4, 30))),
            (Loket(diterima=FRIDAY, dijawab=date(2026, 4, 30)), context()),
            (Loket(diterima=date(2026, 3, 6), dijawab=FRIDAY), context(hari=None)),
            (Loket(diterima=date(2026, 3, 6), dijawab=FRIDAY), context(hari=None, kalender=None)),
            (Loket(diterima=date(2027, 12, 30), dijawab=date(2028, 1, 9)), context(hari=None)),
        ]
        keys = set[str]()
        for loket, where in cases:
            (remark,) = rule.check(loket, where)
            keys.add(remark.key)
            finding = Finding(rule.norm, remark.outcome, "", remark.key, remark.parameters)
            assert "{" not in finding.text.id + finding.text.en
            assert "UU 25/2009" in finding.text.id
        assert len(keys) == 7
        assert pickle.loads(pickle.dumps(rule)).norm == rule.norm  # noqa: S301 - our own bytes

    def test_only_a_last_day_has_the_short_form(self) -> None:
        with pytest.raises(MalformedError, match="tenggat"):
            timely(
                id="UU25-P44-3",
                name="jawaban",
                subject=Loket,
                tenggat=limit(Satuan.BULAN, sifat=Sifat.BERKALA),
                start=attrgetter("diterima"),
                act=attrgetter("dijawab"),
                title=Text("t", "t"),
                lawful=Loket(),
                unlawful=Loket(),
            )

    def test_a_recurring_duty_is_judged_each_time(self) -> None:
        yearly = limit(sifat=Sifat.BERKALA, jangka=JangkaWaktu(1, Satuan.TAHUN))
        where = context()

        def keys(start: date | None, *acts: date) -> list[str]:
            return [one.key for one in where.each_time(yearly, start, acts)]

        assert keys(date(2025, 3, 13)) == []
        assert keys(date(2025, 3, 12)) == ["belum"]
        assert keys(date(2023, 3, 13), date(2025, 6, 1), date(2024, 3, 1)) == ["terlambat"]
        # What was done before the first period began does not count for it.
        assert keys(date(2025, 6, 1), date(2025, 1, 1)) == []
        assert keys(None) == ["tanpa-mulai"]
        assert keys(None, date(2025, 6, 1)) == ["tanpa-mulai"]

    def test_moments_are_days_of_the_office(self) -> None:
        midnight = datetime(2026, 3, 13, 0, 30, tzinfo=Zona.WIT.tz)
        assert context().day(midnight) == date(2026, 3, 12)
        assert context(kalender=None).day(midnight) == FRIDAY
        assert context().day(FRIDAY) == FRIDAY


class TestTheWalk:
    """Everything inside a subject is judged, with its place in the whole."""

    def test_every_way_of_holding(self) -> None:
        kantor = Kantor(
            nama="B",
            utama=Loket(),
            loket=(Loket(nama="A"), Loket()),
            cadangan=Loket(),
            kotak=Kotak(Loket()),
            pasangan=(("x", Loket()),),
            induk=Kantor(nama="Pusat", utama=Loket()),
        )
        report = book(RULE).check(kantor)
        assert [one.path for one in report.findings] == [
            "utama.nama",
            "loket[1].nama",
            "cadangan.nama",
            "kotak.isi.nama",
            "pasangan[0][1].nama",
            "induk.utama.nama",
        ]
        assert [one.render("en") for one in report.findings][-1] == (
            "A counter in Pusat without a name"
        )
        assert [visit.path for visit in report.visits][1] == "loket[0]"

    def test_a_part_alone_knows_what_it_is_told_encloses_it(self) -> None:
        (found,) = book(RULE).check(Loket(), within=(Kantor(nama="B"),)).findings
        assert found.render("id") == "Loket di B tanpa nama"
        (alone,) = book(RULE).check(Loket()).findings
        assert alone.render("id") == "Loket di ? tanpa nama"

    def test_an_object_that_stands_in_two_places_is_judged_in_both(self) -> None:
        """As it would be had the whole been written out and read back."""
        loket = Loket()
        shared = book(RULE).check(Kantor(utama=loket, loket=(loket, Loket())))
        assert shared == book(RULE).check(Kantor(utama=Loket(), loket=(Loket(), Loket())))
        paths = [one.path for one in shared.findings]
        assert paths == ["utama.nama", "loket[0].nama", "loket[1].nama"]

    def test_a_run_of_subjects(self) -> None:
        report = book(RULE).check((Loket(), Loket(nama="A"), Loket()))
        assert [one.path for one in report.findings] == ["[0].nama", "[2].nama"]

    def test_what_no_rule_concerns(self) -> None:
        report = book(RULE).check("nothing")
        assert report.visits == ()
        assert report.conforms()
        assert report.subject == "str"

    def test_a_remark_on_the_whole_has_the_path_of_the_whole(self) -> None:
        rule = make(check=_always)
        assert [one.path for one in book(rule).check(Kantor(utama=Loket())).findings] == ["utama"]

    def test_a_rule_may_judge_what_is_no_class_of_ours(self) -> None:
        own = make(id="X-TEKS", subject=str, check=_always, validity=LAW)
        (visit,) = book(own).check("nama").visits
        assert (visit.name, len(visit.findings)) == ("", 1)
        (visit,) = book(RULE).check(Loket(nama="A")).visits
        assert visit.name == "A"

    @given(st.lists(st.booleans(), max_size=20))
    def test_linear_in_the_number_of_subjects(self, names: list[bool]) -> None:
        kantor = Kantor(loket=tuple(Loket(nama="A" if one else "") for one in names))
        report = book(RULE).check(kantor)
        assert len(report.visits) == len(names)
        assert len(report.findings) == names.count(False)


def _always(subject: object, _: Context) -> Iterator[Remark]:
    yield fail(kantor=type(subject).__name__)


class TestTheBook:
    """Versions, ids, days."""

    def test_a_day_before_the_first_rule_is_refused(self) -> None:
        with pytest.raises(NotInForceError, match="rule book was not law on 2009-07-17"):
            RuleBook((RULE,)).at(date(2009, 7, 17))
        with pytest.raises(NotInForceError):
            RuleBook(()).at(FRIDAY)

    @pytest.mark.parametrize("day", [datetime(2026, 3, 13, tzinfo=Zona.WIB.tz), "2026-03-13", None])
    def test_what_is_no_day_is_refused(self, day: Any) -> None:  # noqa: ANN401 - on purpose
        with pytest.raises(DateError):
            RuleBook((RULE,)).at(day)
        if day is not None:
            with pytest.raises(DateError):
                RuleBook((RULE,)).at(FRIDAY, known_on=day)

    def test_versions_and_boundaries(self) -> None:
        old = make(validity=Validity(date(2009, 7, 18), date(2020, 1, 1)))
        new = make(validity=Validity(date(2020, 1, 1)), title=Text("baru", "new"))
        both = RuleBook((old, new))
        assert both.boundaries == (date(2009, 7, 18), date(2020, 1, 1))
        assert both.at(date(2019, 12, 31)).rules == (old,)
        assert both.at(date(2020, 1, 1)).rules == (new,)
        with pytest.raises(OverlapError):
            RuleBook((old, make()))

    def test_ids_and_names_are_one_to_one(self) -> None:
        with pytest.raises(MalformedError, match="only loket-bernama"):
            RuleBook((RULE, make(name="lain", validity=Validity(FRIDAY))))
        with pytest.raises(MalformedError, match="only UU25-P21-a"):
            RuleBook((RULE, make(id="UU25-P21-b", citation=UU.pasal(21, huruf="b"))))

    def test_finding_rules(self) -> None:
        hukum = book(RULE)
        assert hukum.rule("UU25-P21-a") is RULE
        assert hukum.rules_for(Loket) == (RULE,)
        assert hukum.rules_for(Kantor) == ()
        with pytest.raises(MalformedError, match="rule_id"):
            hukum.rule("UU25-P21-b")

    def test_sanctions_and_further_provisions_are_those_of_the_day(self) -> None:
        rule = make(also=(PP.pasal(25, huruf="a"),))

        def exposing(citations: tuple[Citation, ...], on: date) -> tuple[Exposure, ...]:
            return tuple(Exposure("denda", Text(str(on), "x"), one) for one in citations)

        rules = RuleBook((rule,), exposing)
        before, after = rules.at(date(2012, 10, 29)), rules.at(date(2012, 10, 30))
        (old,), (new,) = (hukum.check(Loket()).findings for hukum in (before, after))
        assert old.norm.also == ()
        assert [one.citation for one in old.exposures] == [UU.pasal(21, huruf="a")]
        assert new.norm.also == (PP.pasal(25, huruf="a"),)
        assert len(new.exposures) == 2

    def test_a_set_can_be_pickled(self) -> None:
        hukum = book(RULE)
        again = pickle.loads(pickle.dumps(hukum))  # noqa: S301 - our own bytes
        assert again.check(Loket()) == hukum.check(Loket())


class TestUsersRules:
    """Users add their own in the X- range and switch rules off with a reason."""

    OWN = make(id="X-KANTOR", name="kantor-bernama", subject=Kantor, check=_always, validity=LAW)

    def test_adding(self) -> None:
        hukum = book(RULE).with_rules(self.OWN)
        assert [rule.id for rule in hukum.rules] == ["UU25-P21-a", "X-KANTOR"]
        assert [one.rule for one in hukum.check(Kantor()).findings] == ["X-KANTOR"]
        assert book(RULE).check(Kantor()).findings == ()

    def test_a_rule_of_another_day_is_left_out(self) -> None:
        later = evolve(self.OWN, validity=Validity(FRIDAY + timedelta(1)))
        assert book(RULE).with_rules(later).rules == (RULE,)

    def test_other_ids_are_refused(self) -> None:
        with pytest.raises(MalformedError, match="begins with X-"):
            book(RULE).with_rules(make(id="UU25-P21-b", citation=UU.pasal(21, huruf="b")))
        hukum = book(RULE).with_rules(self.OWN)
        with pytest.raises(MalformedError, match="not taken"):
            hukum.with_rules(self.OWN)
        with pytest.raises(MalformedError, match="only"):
            hukum.with_rules(evolve(self.OWN, id="X-LAIN"))

    def test_one_rule_given_twice_is_refused_and_two_versions_of_it_are_not(self) -> None:
        with pytest.raises(OverlapError):
            book(RULE).with_rules(self.OWN, self.OWN)
        later = evolve(self.OWN, validity=Validity(FRIDAY + timedelta(1)))
        until = evolve(self.OWN, validity=Validity(LAW.start, FRIDAY + timedelta(1)))
        assert book(RULE).with_rules(later, until).rules == (RULE, until)

    def test_switching_off_is_recorded(self) -> None:
        hukum = book(RULE).with_rules(self.OWN).without("X-KANTOR", reason="uji coba")
        report = hukum.check(Kantor())
        assert report.findings == ()
        assert [(one.rule, one.reason) for one in report.silenced] == [("X-KANTOR", "uji coba")]
        again = hukum.without("UU25-P21-a", reason="juga")
        assert len(again.silenced) == 2
        assert again.rules == ()

    def test_switching_off_needs_a_rule_and_a_reason(self) -> None:
        with pytest.raises(MalformedError) as caught:
            book(RULE).without("UU25-P21-z", reason=" ")
        assert [fault.path for fault in caught.value.faults] == ["reason", "rule_ids"]


class TestNow:
    """The moment of judging is given, or is the day of the set; nothing reads a clock."""

    def test_the_default_is_the_day_of_the_set(self) -> None:
        report = book(RULE).check(Loket())
        assert report.now == FRIDAY

    def test_a_moment_is_read_on_the_clock_of_the_office(self) -> None:
        seen: list[date] = []

        def look(_: Loket, where: Context) -> Iterator[Remark]:
            seen.append(where.today)
            yield from ()

        hukum = book(make(check=look))
        midnight = datetime(2026, 3, 13, 0, 30, tzinfo=Zona.WIT.tz)
        hukum.check(Loket(), now=midnight)
        hukum.check(Loket(), now=midnight, kalender=KALENDER)
        assert seen == [FRIDAY, date(2026, 3, 12)]

    @pytest.mark.parametrize("now", [datetime(2026, 3, 13), "2026-03-13"])  # noqa: DTZ001 - on purpose
    def test_a_naive_moment_is_refused(self, now: Any) -> None:  # noqa: ANN401 - any value may be tried
        with pytest.raises(DateError):
            book(RULE).check(Loket(), now=now)
        with pytest.raises(DateError):
            book(RULE).check(Loket(), now=now, kalender=KALENDER)


def test_a_foreign_offset_is_its_own_day() -> None:
    far = datetime(2026, 3, 13, 23, 0, tzinfo=timezone(timedelta(hours=-5)))
    assert context(kalender=None).day(far) == FRIDAY
