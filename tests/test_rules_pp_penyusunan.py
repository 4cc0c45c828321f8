"""PP 96/2012 Pasal 22-26: the draft, who takes part, the discussion and its minutes."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from layanan.citation import PP_96_2012
from layanan.hukum.contoh import PESERTA, STANDAR
from layanan.hukum.contoh_penyusunan import BERURUTAN, RANCANGAN, STANDAR_BERURUTAN
from layanan.model.atestasi import Atestasi
from layanan.model.komponen import Komponen
from layanan.model.maklumat import Publikasi
from layanan.model.penyusunan import (
    BeritaAcara,
    GolonganPeserta,
    KemampuanPenyelenggara,
    Pembahasan,
    Penyusunan,
    Peserta,
    PihakPeserta,
    Rancangan,
    Tanggapan,
    UnsurPeserta,
)
from rules_pp import BOOK, FAIL, KALENDER, MET, NONE, NOW, PASS, REVIEW, UNRECORDED, said

TRACK = [f"PP96-P{one}" for one in ("24-1", "26-1", "26-3", "27-1", "27-2", "27-3", "27-4")]


class TestTheWholeTrack:
    """Pasal 24 ayat (1) to Pasal 27 ayat (4): draft, discussion, minutes, and what follows."""

    @pytest.mark.parametrize("rule", TRACK)
    def test_in_order(self, rule: str) -> None:
        assert said(STANDAR_BERURUTAN, rule) == [(PASS, "", "penyusunan")]
        assert said(BERURUTAN, rule, within=(STANDAR,)) == MET

    @pytest.mark.parametrize("rule", TRACK)
    def test_nothing_recorded_is_never_a_failure(self, rule: str) -> None:
        for standar in (STANDAR, evolve(STANDAR, ditetapkan=None)):
            for outcome, _, _ in said(Penyusunan(), rule, within=(standar,)):
                assert outcome in {REVIEW, NONE}

    @pytest.mark.parametrize(
        "rule",
        [*TRACK, "PP96-P22-2", "PP96-P23-1", "PP96-P25"],
    )
    def test_a_standard_made_before_the_regulation_owes_none_of_it(self, rule: str) -> None:
        making = Penyusunan(
            rancangan=Rancangan(disiapkan=date(2012, 10, 29), memuat=frozenset()),
            pembahasan=Pembahasan(tanggal=(date(2012, 10, 1),), peserta=(Peserta(),)),
            publikasi=(Publikasi(), Publikasi(tanggal=date(2012, 10, 29))),
            tanggapan=(Tanggapan(),),
        )
        old = evolve(STANDAR, penyusunan=making, ditetapkan=date(2012, 10, 29))
        found = said(old, rule)
        assert {one[0] for one in found} == {NONE}
        day_of_force = evolve(old, ditetapkan=date(2012, 10, 30))
        if rule in {"PP96-P24-1", "PP96-P25", "PP96-P26-3"}:
            assert NONE not in {one[0] for one in said(day_of_force, rule)}


class TestTechnicalProvisions:
    """Pasal 22 ayat (2): regard to the technical provisions laid down."""

    def test_not_recorded(self) -> None:
        bare = evolve(RANCANGAN, ketentuan_teknis=())
        assert said(bare, "PP96-P22-2") == [(REVIEW, UNRECORDED, "ketentuan_teknis")]
        assert said(RANCANGAN, "PP96-P22-2") == MET


class TestParticipants:
    """Pasal 23: representatives of those who benefit and/or of five groups; how they are chosen."""

    @pytest.mark.parametrize(
        ("peserta", "expected"),
        [
            (Peserta(golongan=GolonganPeserta.PENERIMA_MANFAAT), MET),
            (Peserta(unsur=UnsurPeserta.AKADEMISI), MET),
            (Peserta(), [(REVIEW, UNRECORDED, "golongan")]),
            (
                Peserta(golongan=GolonganPeserta.TOKOH_DAN_ORGANISASI),
                [(REVIEW, UNRECORDED, "unsur")],
            ),
        ],
    )
    def test_whom_they_represent(self, peserta: Peserta, expected: object) -> None:
        assert said(peserta, "PP96-P23-1") == expected

    def test_each_of_them(self) -> None:
        making = evolve(BERURUTAN, pembahasan=Pembahasan(peserta=(Peserta(), *PESERTA)))
        assert [one[2] for one in said(making, "PP96-P23-1") if one[0] is REVIEW] == [
            "pembahasan.peserta[0].golongan"
        ]

    def test_why_they_were_chosen(self) -> None:
        assert said(PESERTA[0], "PP96-P23-2") == MET
        blank = evolve(PESERTA[0], dasar_penetapan="  ")
        assert said(blank, "PP96-P23-2") == [(REVIEW, UNRECORDED, "dasar_penetapan")]


class TestDraftFirst:
    """Pasal 24 ayat (1): the making begins with preparing a draft."""

    @pytest.mark.parametrize(
        ("ready", "expected"),
        [
            (date(2026, 1, 12), MET),
            (date(2026, 1, 13), [(FAIL, "", "rancangan.disiapkan")]),
            (None, [(REVIEW, UNRECORDED, "rancangan.disiapkan")]),
        ],
    )
    def test_before_the_discussion(self, ready: date | None, expected: object) -> None:
        making = evolve(BERURUTAN, rancangan=evolve(RANCANGAN, disiapkan=ready))
        assert said(making, "PP96-P24-1") == expected

    def test_before_the_adoption(self) -> None:
        making = Penyusunan(rancangan=Rancangan(disiapkan=date(2026, 2, 17)))
        assert said(making, "PP96-P24-1") == MET
        assert said(making, "PP96-P24-1", within=(STANDAR,)) == [(FAIL, "", "rancangan.disiapkan")]

    def test_no_draft_recorded(self) -> None:
        assert said(Penyusunan(), "PP96-P24-1") == [(REVIEW, UNRECORDED, "rancangan")]


class TestAim:
    """Pasal 24 ayat (2): aimed at better service, without burdening the provider."""

    def statement(self, *, met: bool) -> Atestasi:
        return Atestasi(
            tanggal=date(2026, 2, 2),
            peran="Inspektur",
            kutipan=PP_96_2012.pasal(24),
            pernyataan="Ditelaah.",
            terpenuhi=met,
        )

    @pytest.mark.parametrize(
        ("orientasi", "met", "expected"),
        [
            ("lebih cepat", None, (PASS, "")),
            ("lebih cepat", True, (PASS, "")),
            ("lebih cepat", False, (FAIL, "dinyatakan-tidak")),
            ("", True, (PASS, "")),
            ("", None, (REVIEW, "tanpa-pernyataan")),
            ("", False, (FAIL, "dinyatakan-tidak")),
        ],
    )
    def test_by_the_draft_or_by_a_statement(
        self,
        orientasi: str,
        met: bool | None,  # noqa: FBT001 - a row of the table
        expected: object,
    ) -> None:
        atestasi = () if met is None else (self.statement(met=met),)
        standar = evolve(STANDAR, atestasi=atestasi)
        draft = evolve(RANCANGAN, orientasi=orientasi)
        assert [one[:2] for one in said(draft, "PP96-P24-2", within=(standar,))] == [expected]


class TestComponentsOfADraft:
    """Pasal 25: at least letters a to n."""

    @given(st.frozensets(st.sampled_from(Komponen)))
    def test_each_one_missing_is_named(self, held: frozenset[Komponen]) -> None:
        found = said(evolve(RANCANGAN, memuat=held), "PP96-P25")
        missing = len(Komponen) - len(held)
        assert found == ([(FAIL, "", "memuat")] * missing or MET)

    def test_not_recorded(self) -> None:
        draft = evolve(RANCANGAN, memuat=None)
        assert said(draft, "PP96-P25") == [(REVIEW, UNRECORDED, "memuat")]


class TestDiscussion:
    """Pasal 26 ayat (1): discussed with the public *and* with parties concerned."""

    @pytest.mark.parametrize(
        ("changes", "expected"),
        [
            ({"pembahasan": None}, [(REVIEW, UNRECORDED, "pembahasan")]),
            (
                {"pembahasan": Pembahasan(), "berita_acara": None},
                [(REVIEW, UNRECORDED, "pembahasan.peserta")] * 2,
            ),
            ({"pembahasan": Pembahasan()}, MET),  # the attendance list has them
            (
                {"pembahasan": Pembahasan(peserta=PESERTA[:1]), "berita_acara": None},
                [(FAIL, "", "pembahasan.peserta")],
            ),
            (
                {"pembahasan": Pembahasan(peserta=(Peserta(),)), "berita_acara": None},
                [(REVIEW, UNRECORDED, "pembahasan.peserta")] * 2,
            ),
            (
                {
                    "pembahasan": Pembahasan(peserta=(PESERTA[0], evolve(PESERTA[1], hadir=False))),
                    "berita_acara": None,
                },
                [(REVIEW, "tidak-hadir", "pembahasan.peserta")],
            ),
        ],
    )
    def test_with_both(self, changes: dict[str, Any], expected: object) -> None:
        assert said(evolve(BERURUTAN, **changes), "PP96-P26-1") == expected

    @pytest.mark.parametrize(
        "changes",
        [
            {"berita_acara": BeritaAcara()},
            {"publikasi": (Publikasi(),)},
            {"tanggapan": (Tanggapan(),)},
            {"perbaikan": BERURUTAN.perbaikan},
        ],
    )
    def test_still_to_come_or_not_recorded(self, changes: dict[str, Any]) -> None:
        draft = Penyusunan(rancangan=RANCANGAN)
        assert said(draft, "PP96-P26-1") == [(NONE, "", "")]
        assert said(draft, "PP96-P26-3") == [(NONE, "", "")]
        further = evolve(draft, **changes)
        assert said(further, "PP96-P26-1") == [(REVIEW, UNRECORDED, "pembahasan")]
        assert said(further, "PP96-P26-3")[0][:2] == (REVIEW, UNRECORDED)
        assert said(draft, "PP96-P26-1", within=(STANDAR,))[0][0] is REVIEW

    @pytest.mark.parametrize(
        ("days", "expected"),
        [
            ((date(2026, 1, 12),), MET),
            ((date(2026, 1, 11),), [(FAIL, "belum-dibahas", "publikasi")]),
            ((date(2026, 1, 11), date(2026, 1, 14)), MET),
        ],
    )
    def test_before_it_is_published(self, days: tuple[date, ...], expected: object) -> None:
        making = evolve(BERURUTAN, publikasi=tuple(Publikasi(tanggal=day) for day in days))
        assert said(making, "PP96-P26-1") == expected


class TestAbility:
    """Pasal 26 ayat (2): funds, officers, facilities."""

    def test_what_is_not_mentioned(self) -> None:
        found = said(KemampuanPenyelenggara(sarana="dua loket"), "PP96-P26-2")
        assert found == [
            (REVIEW, UNRECORDED, "pendanaan"),
            (REVIEW, UNRECORDED, "pelaksana"),
        ]

    def test_inside_a_standard(self) -> None:
        assert said(STANDAR, "PP96-P26-2") == [(PASS, "", "pertimbangan.kemampuan_penyelenggara")]
        old = evolve(STANDAR, ditetapkan=date(2010, 1, 4))
        assert [one[0] for one in said(old, "PP96-P26-2")] == [NONE]


class TestMinutes:
    """Pasal 26 ayat (3): minutes, with the attendance list attached."""

    @pytest.mark.parametrize(
        ("talked", "signed", "expected"),
        [
            ((12,), 12, MET),
            ((12,), 11, [(FAIL, "", "berita_acara.ditandatangani")]),
            ((12, 14), 13, [(REVIEW, "", "berita_acara.ditandatangani")]),
            ((12, 14), 14, MET),
            ((), 1, MET),
            ((12,), None, [(REVIEW, UNRECORDED, "berita_acara.ditandatangani")]),
        ],
    )
    def test_signed_after_the_discussion(
        self, talked: tuple[int, ...], signed: int | None, expected: object
    ) -> None:
        making = Penyusunan(
            pembahasan=Pembahasan(tanggal=tuple(date(2026, 1, day) for day in talked)),
            berita_acara=BeritaAcara(
                ditandatangani=None if signed is None else date(2026, 1, signed)
            ),
        )
        assert said(making, "PP96-P26-3") == expected

    def test_none_recorded(self) -> None:
        making = evolve(BERURUTAN, berita_acara=None)
        assert said(making, "PP96-P26-3") == [(REVIEW, UNRECORDED, "berita_acara")]
        talked = Penyusunan(pembahasan=Pembahasan())
        assert said(talked, "PP96-P26-3") == [(REVIEW, UNRECORDED, "berita_acara")]

    @pytest.mark.parametrize(
        ("minutes", "expected"),
        [
            (BeritaAcara(), [(REVIEW, UNRECORDED, "daftar_hadir_terlampir")]),
            (BeritaAcara(daftar_hadir_terlampir=True), MET),
            (BeritaAcara(daftar_hadir_terlampir=False), [(FAIL, "", "daftar_hadir_terlampir")]),
            (BeritaAcara(daftar_hadir=PESERTA), MET),
        ],
    )
    def test_attendance_list(self, minutes: BeritaAcara, expected: object) -> None:
        assert said(minutes, "PP96-P26-3.2") == expected


def test_parties_have_a_name_each() -> None:
    """The finding names the party, in both languages."""
    making = Penyusunan(pembahasan=Pembahasan(peserta=PESERTA[:1]))
    report = BOOK.at(NOW).check(making, kalender=KALENDER)
    (one,) = [f for f in report.every if f.rule == "PP96-P26-1"]
    assert PihakPeserta.PIHAK_TERKAIT.text.id in one.render("id")
    assert PihakPeserta.PIHAK_TERKAIT.text.en in one.render("en")
