"""UU 25/2009 Pasal 20-22 on real shapes of standards; duties that only a person can vouch for."""

import pickle
import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, cast

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from layanan.citation import UU_25_2009
from layanan.context import Context, Remark
from layanan.errors import NotInForceError
from layanan.finding import Finding, Outcome
from layanan.hukum.attest import MESSAGES, attested, judged
from layanan.hukum.contoh import MAKLUMAT, PENYUSUNAN, PESERTA, STANDAR
from layanan.hukum.law import LAW, Law
from layanan.hukum.uu25_2009.standar import PASAL_21, PORTAL
from layanan.model.atestasi import Atestasi
from layanan.model.isian import Isian
from layanan.model.komponen import Komponen
from layanan.model.maklumat import MaklumatPelayanan, Publikasi
from layanan.model.pelaksana import Pelaksana
from layanan.model.pengelolaan import SaranaPrasarana
from layanan.model.penyelenggara import (
    FungsiOrganisasi,
    OrganisasiPenyelenggara,
    Penyelenggara,
)
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.model.penyusunan import BeritaAcara, Pembahasan, Penyusunan, Pertimbangan
from layanan.model.standar import StandarPelayanan
from layanan.report import Report
from layanan.rule import Rule
from layanan.text import Text
from layanan.waktu.kalender import Kalender

ON = date(2026, 3, 2)
HUKUM = LAW.at(ON)
KALENDER = Kalender.pemerintah()
KINDS = st.sampled_from(["terisi", Isian.KOSONG, Isian.TIDAK_TERCATAT])


def check(subject: object, **changes: Any) -> Report:  # noqa: ANN401 - arguments of check
    return HUKUM.check(subject, **changes)


def of(report: Report, rule: str) -> list[Finding]:
    return [one for one in report.every if one.rule == rule]


def outcome(subject: object, rule: str) -> tuple[Outcome, str]:
    (one,) = of(check(subject), rule)
    return one.outcome, one.path


@st.composite
def standards(draw: st.DrawFn) -> tuple[StandarPelayanan, dict[Komponen, object]]:
    """A standard with each component filled, empty or not recorded, and which is which."""
    kinds: dict[Komponen, object] = {one: draw(KINDS) for one in Komponen}
    changes: dict[str, Any] = {
        one.value: kind for one, kind in kinds.items() if isinstance(kind, Isian)
    }
    return evolve(STANDAR, **changes), kinds


class TestFourteenComponents:
    """Pasal 21: a standard has at least fourteen components, letters a to n."""

    @given(standards())
    def test_each_letter_speaks_for_its_component(
        self, drawn: tuple[StandarPelayanan, dict[Komponen, object]]
    ) -> None:
        standar, kinds = drawn
        report = check(standar)
        expected = {Isian.KOSONG: Outcome.FAIL, Isian.TIDAK_TERCATAT: Outcome.REVIEW}
        for komponen, kind in kinds.items():
            (one,) = of(report, f"UU25-P21-{komponen.huruf}")
            want = expected.get(kind, Outcome.PASS) if isinstance(kind, Isian) else Outcome.PASS
            assert one.outcome is want
            assert want is Outcome.PASS or one.path == komponen.value

    @given(standards(), st.sampled_from(Komponen))
    def test_adding_a_component_never_adds_a_missing_one(
        self, drawn: tuple[StandarPelayanan, dict[Komponen, object]], komponen: Komponen
    ) -> None:
        standar, _ = drawn
        more: dict[str, Any] = {komponen.value: STANDAR.komponen(komponen)}

        def missing(one: StandarPelayanan) -> set[str]:
            return {f.rule for f in check(one).findings if f.rule.startswith("UU25-P21-")}

        fuller = missing(evolve(standar, **more))
        assert fuller - {"UU25-P21-g.2"} <= missing(standar)

    def test_a_standard_with_all_fourteen_has_no_finding(self) -> None:
        report = check(STANDAR)
        assert [one for one in report.findings if one.rule.startswith("UU25-P2")] == []

    def test_nothing_recorded_is_never_a_failure(self) -> None:
        report = check(StandarPelayanan(nama="SKCK"))
        assert report.conforms()
        assert not report.filter(Outcome.FAIL)
        assert len(report.filter(Outcome.REVIEW, citation=UU_25_2009.pasal(21))) == 14

    def test_levels(self) -> None:
        portal = evolve(STANDAR, jumlah_pelaksana=Isian.TIDAK_TERCATAT)
        assert check(portal).conforms(PORTAL)
        assert not check(portal).conforms(PASAL_21)
        assert check(STANDAR).conforms(PASAL_21)
        assert not check(evolve(STANDAR, biaya=Isian.KOSONG)).conforms(PORTAL)


class TestMakingAStandard:
    """Pasal 20: considerations, participation, application, principles."""

    def test_considerations(self) -> None:
        assert outcome(evolve(STANDAR, pertimbangan=None), "UU25-P20-1")[0] is Outcome.REVIEW

    @pytest.mark.parametrize(
        ("changes", "expected"),
        [
            ({"kebutuhan_masyarakat": None}, Outcome.REVIEW),
            ({"kebutuhan_masyarakat": " "}, Outcome.FAIL),
            ({"kondisi_lingkungan": ""}, Outcome.FAIL),
            ({"kemampuan_penyelenggara": Isian.TIDAK_TERCATAT}, Outcome.REVIEW),
            ({"kemampuan_penyelenggara": Isian.KOSONG}, Outcome.FAIL),
        ],
    )
    def test_each_consideration(self, changes: dict[str, Any], expected: Outcome) -> None:
        """What was not considered is one thing, what nobody recorded another."""
        considered = evolve(cast("Pertimbangan", STANDAR.pertimbangan), **changes)
        (name,) = changes
        assert outcome(evolve(STANDAR, pertimbangan=considered), "UU25-P20-1") == (
            expected,
            f"pertimbangan.{name}",
        )

    @pytest.mark.parametrize(
        ("penyusunan", "expected"),
        [
            (None, [Outcome.REVIEW]),
            (Penyusunan(), [Outcome.REVIEW, Outcome.REVIEW]),
            (Penyusunan(pembahasan=Pembahasan(peserta=PESERTA)), [Outcome.PASS]),
            (
                Penyusunan(pembahasan=Pembahasan(peserta=(evolve(PESERTA[0], pihak=None),))),
                [Outcome.REVIEW, Outcome.REVIEW],
            ),
            (
                Penyusunan(
                    pembahasan=Pembahasan(peserta=(PESERTA[0], evolve(PESERTA[1], hadir=False)))
                ),
                [Outcome.REVIEW],  # invited, and stayed away
            ),
            (Penyusunan(pembahasan=Pembahasan(peserta=PESERTA[:1])), [Outcome.FAIL]),
            # Who came does not say who was invited.
            (Penyusunan(berita_acara=BeritaAcara(daftar_hadir=PESERTA[:1])), [Outcome.REVIEW]),
        ],
    )
    def test_participation(self, penyusunan: Penyusunan, expected: list[Outcome]) -> None:
        report = check(evolve(STANDAR, penyusunan=penyusunan))
        assert [one.outcome for one in of(report, "UU25-P20-2")] == expected

    def test_what_is_asked_of_a_party_is_whether_it_took_part(self) -> None:
        found = check(evolve(STANDAR, penyusunan=Penyusunan(pembahasan=Pembahasan())))
        said = [one.text.id for one in found.findings if one.rule in {"UU25-P20-2", "PP96-P26-1"}]
        assert len(said) == 4
        for one in said:
            assert re.match("Tidak tercatat: (keikutsertaan|kehadiran) .* dalam pembahasan$", one)

    def test_application(self) -> None:
        assert outcome(evolve(STANDAR, diterapkan=None), "UU25-P20-3")[0] is Outcome.REVIEW
        draft = evolve(STANDAR, ditetapkan=None, diterapkan=None)
        assert outcome(draft, "UU25-P20-3")[0] is Outcome.NOT_APPLICABLE

    def test_principles(self) -> None:
        for making in (None, Penyusunan(), evolve(PENYUSUNAN, pembahasan=Pembahasan())):
            found = outcome(evolve(STANDAR, penyusunan=making), "UU25-P20-4")
            assert found == (Outcome.REVIEW, "penyusunan.pembahasan.prinsip")

    def test_facilities_for_vulnerable_groups(self) -> None:
        nothing = evolve(STANDAR, sarana_prasarana=Isian.KOSONG)
        assert outcome(nothing, "UU25-P21-g.2")[0] is Outcome.NOT_APPLICABLE
        unnamed = evolve(STANDAR, sarana_prasarana=SaranaPrasarana.dari("loket"))
        assert outcome(unnamed, "UU25-P21-g.2")[0] is Outcome.REVIEW


class TestDeclaration:
    """Pasal 1 angka 8 and Pasal 22: adopted, complete, published."""

    @pytest.mark.parametrize(
        ("maklumat", "ditetapkan", "expected"),
        [
            (None, None, Outcome.NOT_APPLICABLE),
            (None, ON, Outcome.REVIEW),
            (MaklumatPelayanan(), ON, Outcome.REVIEW),
            (MaklumatPelayanan(disusun=ON), None, Outcome.REVIEW),
            (MaklumatPelayanan(publikasi=(Publikasi(tanggal=ON),)), ON, Outcome.REVIEW),
            (MAKLUMAT, ON, Outcome.PASS),
        ],
    )
    def test_adopted(
        self, maklumat: MaklumatPelayanan | None, ditetapkan: date | None, expected: Outcome
    ) -> None:
        standar = evolve(STANDAR, maklumat=maklumat, ditetapkan=ditetapkan)
        assert outcome(standar, "UU25-P22-1")[0] is expected

    @pytest.mark.parametrize(
        ("maklumat", "expected"),
        [
            (MaklumatPelayanan(), Outcome.REVIEW),
            (MaklumatPelayanan(ditetapkan=ON), Outcome.REVIEW),
            (MaklumatPelayanan(publikasi=(Publikasi(tanggal=ON),)), Outcome.REVIEW),
            (MaklumatPelayanan(publikasi=(Publikasi(tempat="balai desa"),)), Outcome.PASS),
            (MAKLUMAT, Outcome.PASS),
        ],
    )
    def test_published(self, maklumat: MaklumatPelayanan, expected: Outcome) -> None:
        assert outcome(maklumat, "UU25-P22-2")[0] is expected

    def test_an_unpublished_one_is_exposed_to_what_law_and_regulation_say(self) -> None:
        unpublished = evolve(MAKLUMAT, publikasi=())
        (found,) = check(unpublished, kalender=KALENDER).filter(Outcome.FAIL)
        assert [(one.id, str(one.citation)) for one in found.exposures] == [
            ("pembebasan_dari_jabatan", "Pasal 54 ayat (7) UU 25/2009"),
            ("teguran_tertulis", "Pasal 49 ayat (1) PP 96/2012"),
        ]

    @pytest.mark.parametrize(
        ("now", "kalender", "expected"),
        [
            (date(2026, 2, 17), KALENDER, Outcome.REVIEW),  # the day of its adoption
            (date(2026, 2, 26), KALENDER, Outcome.REVIEW),  # the seventh working day
            (date(2026, 2, 27), KALENDER, Outcome.FAIL),
            (date(2026, 2, 27), None, Outcome.REVIEW),
        ],
    )
    def test_not_published_yet_breaks_nothing_until_the_time_is_over(
        self, now: date, kalender: Kalender | None, expected: Outcome
    ) -> None:
        """PP 96/2012 Pasal 30 ayat (4): seven working days."""
        unpublished = evolve(MAKLUMAT, publikasi=())
        report = check(unpublished, now=now, kalender=kalender)
        assert [one.outcome for one in of(report, "UU25-P22-2")] == [expected]
        whole = Penyelenggaraan(standar=(evolve(STANDAR, maklumat=unpublished),))
        report = check(whole, now=now, kalender=kalender)
        assert [one.outcome for one in of(report, "UU25-P15-b")] == [expected]

    def test_a_publication_nobody_recorded_is_asked_for(self) -> None:
        """However late it is: what is not recorded is not missing."""
        silent = evolve(STANDAR, maklumat=evolve(MAKLUMAT, publikasi=None))
        whole = Penyelenggaraan(standar=(silent,))
        report = check(whole, now=date(2027, 3, 1), kalender=KALENDER)
        for rule in ("UU25-P22-2", "UU25-P15-b", "PP96-P30-4"):
            (found,) = of(report, rule)
            assert (found.outcome, found.key) == (Outcome.REVIEW, "tidak-tercatat")
            assert found.path == "standar[0].maklumat.publikasi"

    def test_one_older_than_the_regulation_had_time_from_its_entry_into_force(self) -> None:
        old = MaklumatPelayanan(ditetapkan=date(2011, 5, 2), publikasi=())
        for now, expected in (
            (date(2012, 11, 8), Outcome.REVIEW),
            (date(2012, 11, 9), Outcome.FAIL),
        ):
            report = LAW.at(now).check(old, kalender=KALENDER)
            assert [one.outcome for one in of(report, "UU25-P22-2")] == [expected]

    def test_the_whole_of_the_standard(self) -> None:
        standar = evolve(STANDAR, maklumat=evolve(MAKLUMAT, memuat=frozenset()))
        found = of(check(standar), "UU25-P1-8")
        assert [one.path for one in found] == ["maklumat.memuat"] * 14
        # What the standard itself does not state, its declaration need not repeat.
        bare = evolve(standar, biaya=Isian.KOSONG)
        assert len(of(check(bare), "UU25-P1-8")) == 13
        unknown = evolve(STANDAR, maklumat=evolve(MAKLUMAT, memuat=None))
        assert outcome(unknown, "UU25-P1-8")[0] is Outcome.REVIEW
        assert outcome(MAKLUMAT, "UU25-P1-8")[0] is Outcome.NOT_APPLICABLE


class TestAttestedDuties:
    """A duty no data can show passes on a dated statement, and on nothing else."""

    RULE = attested(
        id="UU25-P15-h",
        name="uji-pertanggungjawaban",
        citation=UU_25_2009.pasal(15, huruf="h"),
        title=Text("Pelayanan dipertanggungjawabkan", "The service is accounted for"),
    )

    def judge(self, *atestasi: Atestasi, today: date = ON) -> list[tuple[Outcome, str]]:
        own = evolve(self.RULE, id="X-P15-h", citation=UU_25_2009.pasal(15, huruf="h"))
        hukum = LAW.at(ON).with_rules(own)
        report = hukum.check(Penyelenggaraan(atestasi=atestasi), now=today)
        return [(one.outcome, one.key) for one in of(report, "X-P15-h")]

    def statement(self, day: date, *, met: bool = True) -> Atestasi:
        return Atestasi(
            tanggal=day,
            peran="Inspektur",
            kutipan=UU_25_2009.pasal(15),
            pernyataan="Diperiksa.",
            terpenuhi=met,
        )

    def test_without_a_statement_it_asks(self) -> None:
        assert self.judge() == [(Outcome.REVIEW, "tanpa-pernyataan")]

    def test_the_latest_statement_known_decides(self) -> None:
        good = self.statement(date(2026, 1, 5))
        bad = self.statement(date(2026, 2, 5), met=False)
        assert self.judge(good) == [(Outcome.PASS, "")]
        assert self.judge(good, bad) == [(Outcome.FAIL, "dinyatakan-tidak")]
        assert self.judge(good, bad, today=date(2026, 1, 20)) == [(Outcome.PASS, "")]
        assert self.judge(good, today=date(2026, 1, 4)) == [(Outcome.REVIEW, "tanpa-pernyataan")]

    def test_the_rule_can_be_pickled(self) -> None:
        assert pickle.loads(pickle.dumps(self.RULE)).norm == self.RULE.norm  # noqa: S301 - our own bytes


class TestTheWholeOfAProvider:
    """One call over a provider with all it has, with paths into the whole."""

    def test_paths(self) -> None:
        whole = Penyelenggaraan(
            standar=(STANDAR, evolve(STANDAR, nama="KTP-el", biaya=Isian.KOSONG))
        )
        assert [one.path for one in check(whole).filter(Outcome.FAIL, rule="UU25-P21-e")] == [
            "standar[1].biaya"
        ]

    def test_what_is_called_something_is_named_and_nobody_is(self) -> None:
        whole = Penyelenggaraan(
            standar=(STANDAR, evolve(STANDAR, nama="KTP-\nel", biaya=Isian.KOSONG)),
            pelaksana=(Pelaksana(nama="Minke"),),
        )
        report = check(whole)
        assert {visit.path: visit.name for visit in report.visits if visit.name} == {
            "standar[0]": STANDAR.nama,
            "standar[1]": "KTP-\nel",
        }
        for said, place in (
            (report.render("id"), "(standar[1].biaya; KTP- el)"),
            (report.render("en", markdown=True), r"(standar\[1\].biaya; KTP- el)"),
            (report.to_html(), "<td>standar[1].biaya; KTP- el</td>"),
        ):
            assert place in said
            assert "Minke" not in said
        alone = check(evolve(STANDAR, nama="KTP-\nel", biaya=Isian.KOSONG)).render("id")
        assert alone.startswith("Laporan pemeriksaan StandarPelayanan KTP- el\n")
        assert "(biaya)" in alone
        assert "Minke" not in str(report.to_dict())

    def test_a_difference_follows_names_and_not_numbers(self) -> None:
        empty = evolve(STANDAR, nama="KK", biaya=Isian.KOSONG, jaminan_pelayanan=Isian.KOSONG)
        lesser = evolve(empty, jaminan_pelayanan=STANDAR.jaminan_pelayanan)
        before = check(Penyelenggaraan(standar=(STANDAR, empty)))
        after = check(Penyelenggaraan(standar=(StandarPelayanan(nama="Baru"), STANDAR, lesser)))
        change = before.diff(after)
        assert {one.path.split(".")[0] for one in change.appeared} == {"standar[0]"}
        assert [(one.rule, one.path) for one in change.resolved] == [
            ("UU25-P21-l", "standar[1].jaminan_pelayanan")
        ]
        assert ("UU25-P21-e", "standar[2].biaya") in [
            (one.rule, one.path) for one in change.remaining
        ]
        # Two of one name cannot be told apart by it: their numbers do.
        twins = check(
            Penyelenggaraan(
                standar=(empty, empty, evolve(empty, jaminan_pelayanan=STANDAR.jaminan_pelayanan))
            )
        )
        assert twins.diff(twins).appeared == ()
        assert [one.path for one in before.diff(twins).appeared if one.rule == "UU25-P21-e"] == [
            "standar[0].biaya",
            "standar[2].biaya",
        ]

    def test_of_two_findings_at_one_place_one_may_be_resolved(self) -> None:
        def with_functions(n: int) -> Report:
            organisasi = OrganisasiPenyelenggara.dari(*list(FungsiOrganisasi)[:n])
            return check(Penyelenggara(nama="Dinas", organisasi=organisasi))

        before, after = with_functions(4), with_functions(5)
        change = before.diff(after)
        assert [one.text.en[-20:] for one in change.resolved] == [
            one.text.en[-20:] for one in before.findings if "huruf e" in one.text.en
        ]
        assert len(change.resolved) == 1
        assert change.remaining == after.findings
        assert after.diff(before).appeared == change.resolved

    def test_grouped_by_subject(self) -> None:
        whole = Penyelenggaraan(standar=(STANDAR, evolve(STANDAR, biaya=Isian.KOSONG)))
        report = check(whole)
        groups = report.by_subject()
        assert [one.rule for one in groups["standar[1]"]] == ["UU25-P21-e"]
        assert "standar[0]" not in groups
        together = [one for group in groups.values() for one in group]
        assert tuple(together) == report.findings

    @pytest.mark.parametrize("holder", ["penyelenggaraan", "standar", "nobody"])
    def test_statements_serve_what_they_enclose(self, holder: str) -> None:
        citation = UU_25_2009.pasal(15, huruf="h")

        def ask(_: MaklumatPelayanan, context: Context) -> Iterator[Remark]:
            return judged((), citation, Text("hal", "matter"), context)

        own: Rule[MaklumatPelayanan] = Rule(
            id="X-1",
            name="x-1",
            subject=MaklumatPelayanan,
            citation=citation,
            title=Text("t", "t"),
            messages=MESSAGES,
            check=ask,
            lawful=MAKLUMAT,
            unlawful=MAKLUMAT,
        )
        given_one = (Atestasi(tanggal=ON, peran="Kepala", kutipan=citation, pernyataan="Benar."),)
        standar = evolve(STANDAR, atestasi=given_one if holder == "standar" else ())
        whole = Penyelenggaraan(
            standar=(standar,), atestasi=given_one if holder == "penyelenggaraan" else ()
        )
        (found,) = of(LAW.at(ON).with_rules(own).check(whole, within=("induk",)), "X-1")
        assert found.outcome is (Outcome.REVIEW if holder == "nobody" else Outcome.PASS)


class TestLaw:
    """LAW: refuses what was before it, remembers what it resolved."""

    def test_before_the_law_there_is_none(self) -> None:
        with pytest.raises(NotInForceError, match="UU 25/2009 was not law on 2009-07-17"):
            LAW.at(date(2009, 7, 17))
        assert LAW.at(date(2009, 7, 18)).rules

    def test_a_day_is_resolved_once(self) -> None:
        assert LAW.at(ON) is LAW.at(ON)
        assert LAW.at(ON, known_on=ON) is not LAW.at(ON)
        assert LAW.at(ON, known_on=ON) is LAW.at(ON, known_on=ON)

    def test_old_answers_are_dropped(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("layanan.hukum.law._KEPT", 3)
        law = Law(LAW.book)
        first, *more = (law.at(ON + timedelta(days)) for days in range(3))
        assert law.at(ON) is first
        law.at(ON + timedelta(3))
        assert [law.at(ON + timedelta(days)) for days in (1, 2)] == more
        again = law.at(ON)
        assert again is not first
        assert [rule.id for rule in again.rules] == [rule.id for rule in first.rules]

    def test_it_is_one(self) -> None:
        assert pickle.loads(pickle.dumps(LAW)) is LAW  # noqa: S301 - our own bytes
