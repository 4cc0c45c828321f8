"""Pasal 46-50: every norm met and broken; beside the replay they stand in test_rules_replay."""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from layanan.citation import UU_25_2009
from layanan.finding import Finding, Outcome
from layanan.hukum.contoh_pengaduan import (
    KEPUTUSAN,
    PEMERIKSAAN,
    PENGADUAN,
    TUNTUTAN,
    moved,
    without,
)
from layanan.hukum.law import LAW
from layanan.hukum.perkara import paid
from layanan.model.anggaran import AnggaranPelayanan
from layanan.model.atestasi import Atestasi
from layanan.model.penanganan_pengaduan import (
    DengarPendapat,
    KeputusanPengaduan,
    MateriAduan,
    Pembayaran,
    Penyampaian,
    PrinsipPemeriksaan,
    TanggapanPengaduan,
    Tembusan,
)
from layanan.model.pengaduan import Pengaduan, SuratPengaduan, TujuanPengaduan
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.model.penyelesaian import (
    CaraPenyelesaianKhusus,
    HasilPenyelesaianKhusus,
    PenyelesaianKhusus,
)
from layanan.model.peristiwa import JenisPeristiwaPengaduan as Jenis
from layanan.model.peristiwa import PeristiwaPengaduan
from layanan.tenggat.uu25_2009 import KEPUTUSAN as BATAS_KEPUTUSAN
from layanan.waktu.kalender import Kalender
from layanan.waktu.norma import BacaanHari

ON = date(2026, 3, 13)
HUKUM = LAW.at(ON)
KALENDER = Kalender.pemerintah()
FAIL, REVIEW, PASS, NA = Outcome.FAIL, Outcome.REVIEW, Outcome.PASS, Outcome.NOT_APPLICABLE
LATER = date(2026, 12, 1)


def found(
    subject: object,
    rule: str,
    *,
    now: date = date(2026, 5, 1),
    hari: BacaanHari | None = BacaanHari.KALENDER,
    within: tuple[object, ...] = (),
) -> list[Finding]:
    report = HUKUM.check(subject, kalender=KALENDER, now=now, hari=hari, within=within)
    return [one for one in report.every if one.rule == rule]


def verdicts(subject: object, rule: str, **more: Any) -> list[tuple[Outcome, str]]:  # noqa: ANN401 - arguments of found
    return [(one.outcome, one.key) for one in found(subject, rule, **more)]


def event(jenis: Jenis, day: date, batas: date | None = None) -> PeristiwaPengaduan:
    return PeristiwaPengaduan(jenis=jenis, pada=day, batas_bayar=batas)


def case(*events: PeristiwaPengaduan, **fields: Any) -> Pengaduan:  # noqa: ANN401 - fields of a complaint
    return Pengaduan(peristiwa=events, **fields)


class TestOmbudsman:
    """Pasal 46 ayat (2) and (5): at the wish of the complainant, at the request of the parties."""

    def test_no_wish_nothing_to_do(self) -> None:
        for wish in (False, None):
            assert verdicts(evolve(PENGADUAN, dikehendaki_oleh_ombudsman=wish), "UU25-P46-2") == [
                (NA, "")
            ]

    def test_a_wish_without_a_trace(self) -> None:
        wanted = Pengaduan(dikehendaki_oleh_ombudsman=True)
        assert verdicts(wanted, "UU25-P46-2") == [(REVIEW, "tidak-tercatat")]

    @pytest.mark.parametrize(
        "there",
        [
            Pengaduan(
                dikehendaki_oleh_ombudsman=True, tujuan=frozenset({TujuanPengaduan.OMBUDSMAN})
            ),
            case(event(Jenis.DIAJUKAN_KE_OMBUDSMAN, ON), dikehendaki_oleh_ombudsman=True),
            case(event(Jenis.DIAJUKAN, ON), event(Jenis.DIALIHKAN_KE_OMBUDSMAN, ON)),
        ],
    )
    def test_it_got_there(self, there: Pengaduan) -> None:
        assert verdicts(there, "UU25-P46-2") == [(PASS, "")]

    @pytest.mark.parametrize(
        ("decision", "outcome"),
        [(date(2026, 3, 13), PASS), (date(2026, 3, 14), REVIEW), (None, REVIEW)],
    )
    def test_decided_by_the_provider_after_all(
        self, decision: date | None, outcome: Outcome
    ) -> None:
        moved_on = case(
            event(Jenis.DIALIHKAN_KE_OMBUDSMAN, ON), keputusan=KeputusanPengaduan(tanggal=decision)
        )
        assert verdicts(moved_on, "UU25-P46-2") == [(outcome, "")]

    @pytest.mark.parametrize("cara", CaraPenyelesaianKhusus)
    def test_request_of_the_parties(self, cara: CaraPenyelesaianKhusus) -> None:
        applies = cara is not CaraPenyelesaianKhusus.AJUDIKASI_KHUSUS
        for request, outcome, key in (
            (True, PASS, ""),
            (None, REVIEW, "tidak-tercatat"),
            (False, FAIL, ""),
        ):
            held = PenyelesaianKhusus(cara=cara, atas_permintaan_para_pihak=request)
            wanted = [(outcome, key) if applies else (NA, "")]
            assert verdicts(held, "UU25-P46-5") == wanted

    def test_over_compensation_no_request_is_asked_for(self) -> None:
        held = PenyelesaianKhusus(
            cara=CaraPenyelesaianKhusus.MEDIASI, atas_permintaan_para_pihak=False
        )
        claimed = evolve(PENGADUAN, penyelesaian_khusus=(held,))
        assert verdicts(claimed, "UU25-P46-5") == [(REVIEW, "ganti-rugi")]
        awarded = evolve(held, ganti_rugi=Decimal(1))
        assert verdicts(awarded, "UU25-P46-5") == [(REVIEW, "ganti-rugi")]
        assert verdicts(held, "UU25-P46-5", within=(Pengaduan(),)) == [(FAIL, "")]


class TestExamination:
    """Pasal 47 to 49: examined, by whose rules, by which principles, received, in secrecy."""

    def test_examined(self) -> None:
        unseen = evolve(without(Jenis.DIPERIKSA), pemeriksaan=None, dengar_pendapat=())
        rule = "UU25-P47-1"
        assert verdicts(PENGADUAN, rule) == [(PASS, "")]
        assert verdicts(unseen, rule) == [(REVIEW, "tidak-tercatat")]
        heard = evolve(unseen, dengar_pendapat=(DengarPendapat(terpisah=True),))
        assert verdicts(heard, rule) == [(PASS, "")]
        apart = case(event(Jenis.DITANGGAPI_LENGKAP, ON), event(Jenis.DIDENGAR_TERPISAH, ON))
        assert verdicts(apart, rule) == [(PASS, "")]

    def test_not_yet_or_no_longer_to_be_examined(self) -> None:
        complete = event(Jenis.DITANGGAPI_LENGKAP, ON)
        for one in (
            Pengaduan(),
            case(complete, event(Jenis.DICABUT, ON)),
            case(event(Jenis.DIAJUKAN_KE_OMBUDSMAN, ON), event(Jenis.DITERIMA, ON), complete),
        ):
            assert verdicts(one, "UU25-P47-1") == [(NA, "")]
        assert verdicts(case(complete), "UU25-P47-1") == [(REVIEW, "tidak-tercatat")]
        by_paper = Pengaduan(tanggapan=(TanggapanPengaduan(lengkap=True),))
        assert verdicts(by_paper, "UU25-P47-1") == [(REVIEW, "tidak-tercatat")]

    def test_by_the_rules_of_the_provider(self) -> None:
        bare = evolve(PEMERIKSAAN, dasar=())
        stated = Atestasi(
            tanggal=ON,
            peran="Inspektur",
            kutipan=UU_25_2009.pasal(47, ayat=2),
            pernyataan="Menurut peraturan perusahaan.",
        )
        rule = "UU25-P47-2"
        assert verdicts(PEMERIKSAAN, rule) == [(PASS, "")]
        assert verdicts(bare, rule) == [(REVIEW, "tanpa-pernyataan")]
        within = (Penyelenggaraan(atestasi=(stated,)),)
        assert verdicts(bare, rule, within=within) == [(PASS, "")]
        denied = (Penyelenggaraan(atestasi=(evolve(stated, terpenuhi=False),)),)
        assert verdicts(bare, rule, within=denied) == [(FAIL, "dinyatakan-tidak")]

    def test_principles(self) -> None:
        rule = "UU25-P48-1"
        every = evolve(PEMERIKSAAN, prinsip_dilanggar=frozenset(PrinsipPemeriksaan))
        assert verdicts(every, rule) == [(FAIL, "")] * 4
        assert verdicts(evolve(PEMERIKSAAN, prinsip_dilanggar=None), rule) == [
            (REVIEW, "tidak-tercatat")
        ]
        assert verdicts(evolve(PEMERIKSAAN, oleh_teradu=True), rule) == [(FAIL, "oleh-teradu")]
        assert verdicts(evolve(PEMERIKSAAN, oleh_teradu=None, biaya=None), rule) == [(PASS, "")]

    @given(st.decimals(0, 10**9, places=2))
    def test_without_a_fee(self, biaya: Decimal) -> None:
        charged = verdicts(evolve(PEMERIKSAAN, biaya=biaya), "UU25-P48-1")
        assert charged == ([(FAIL, "biaya")] if biaya > 0 else [(PASS, "")])

    def test_refused_to_receive(self) -> None:
        refused = Pengaduan(penerimaan_ditolak=True)
        assert verdicts(refused, "UU25-P48-2") == [(FAIL, "")]
        after_all = case(event(Jenis.DITERIMA, ON), penerimaan_ditolak=True)
        assert verdicts(after_all, "UU25-P48-2") == [(REVIEW, "ditolak-dahulu")]

    def test_received_and_responded_to(self) -> None:
        rule = "UU25-P48-2"
        filed = event(Jenis.DIAJUKAN, ON)
        received = event(Jenis.DITERIMA, ON)
        assert verdicts(case(filed), rule) == [(REVIEW, "tidak-tercatat")]
        assert verdicts(Pengaduan(), rule) == [(NA, "")]
        assert verdicts(case(filed, event(Jenis.DICABUT, ON)), rule) == [(NA, "")]
        assert verdicts(case(event(Jenis.DIAJUKAN_KE_DPR, ON)), rule) == [(NA, "")]
        waiting = case(filed, received)
        assert verdicts(waiting, rule, now=date(2026, 3, 27)) == [(PASS, "")]
        assert verdicts(waiting, rule, now=date(2026, 3, 28)) == [(REVIEW, "tanpa-respons")]
        assert verdicts(waiting, rule, now=date(2026, 3, 28), hari=None) == [
            (REVIEW, "tanpa-respons")
        ]
        withdrawn = case(filed, received, event(Jenis.DICABUT, ON))
        assert verdicts(withdrawn, rule, now=LATER) == [(PASS, "")]
        assert verdicts(case(received, event(Jenis.DIPUTUS, ON)), rule, now=LATER) == [(PASS, "")]
        by_paper = case(received, tanggapan=(TanggapanPengaduan(),))
        assert verdicts(by_paper, rule, now=LATER) == [(PASS, "")]

    def test_the_loss_is_set_out(self) -> None:
        rule = "UU25-P48-4"
        bare = evolve(TUNTUTAN, uraian_kerugian=None)
        with_letter = evolve(PENGADUAN, tuntutan=bare)
        letter = SuratPengaduan(memuat=frozenset({MateriAduan.NAMA}))
        assert verdicts(PENGADUAN, rule) == [(PASS, "")]
        assert verdicts(with_letter, rule) == [(PASS, "")]
        assert verdicts(evolve(with_letter, surat=letter), rule) == [(FAIL, "")]
        for surat in (None, SuratPengaduan()):
            unknown = evolve(with_letter, surat=surat)
            assert verdicts(unknown, rule) == [(REVIEW, "tidak-tercatat")]
        assert verdicts(bare, rule) == [(REVIEW, "tidak-tercatat")]

    @pytest.mark.parametrize(
        ("link", "verdict"),
        [(True, (PASS, "")), (None, (REVIEW, "tidak-tercatat")), (False, (FAIL, ""))],
    )
    def test_cause_and_effect(self, link: bool | None, verdict: tuple[Outcome, str]) -> None:  # noqa: FBT001 - a field
        assert verdicts(evolve(TUNTUTAN, sebab_akibat=link), "UU25-P48-4.2") == [verdict]

    @pytest.mark.parametrize(
        ("kept", "verdict"),
        [(True, (PASS, "")), (None, (REVIEW, "tidak-tercatat")), (False, (FAIL, ""))],
    )
    def test_secrecy(self, kept: bool | None, verdict: tuple[Outcome, str]) -> None:  # noqa: FBT001 - a field
        assert verdicts(evolve(PEMERIKSAAN, kerahasiaan_dijaga=kept), "UU25-P49-1") == [verdict]

    def test_what_a_breach_is_exposed_to(self) -> None:
        """Pasal 54 ayat (9): dishonourable dismissal, for ayat (1) of Pasal 49."""
        (one,) = found(evolve(PEMERIKSAAN, kerahasiaan_dijaga=False), "UU25-P49-1")
        assert [str(sanksi.citation) for sanksi in one.exposures] == [
            "Pasal 54 ayat (9) UU 25/2009"
        ]


class TestTimesOfTheDecision:
    """Pasal 50 ayat (1) and (2): 60 *hari* from completeness, 14 *hari* from the decision."""

    # Complete on 16 March 2026: 60 calendar days end on 15 May, 60 working days on 19 June.
    @pytest.mark.parametrize(
        ("day", "verdict"),
        [
            (date(2026, 5, 15), (PASS, "")),
            (date(2026, 5, 16), (REVIEW, "bacaan-hari")),
            (date(2026, 9, 1), (FAIL, "terlambat")),
        ],
    )
    def test_last_day_to_decide(self, day: date, verdict: tuple[Outcome, str]) -> None:
        late = evolve(
            without(Jenis.DIPUTUS, Jenis.DISAMPAIKAN), keputusan=KeputusanPengaduan(tanggal=day)
        )
        assert verdicts(late, "UU25-P50-1", now=LATER, hari=None) == [verdict]

    def test_both_ends_of_the_reading(self) -> None:
        for hari in BacaanHari:
            complete = case(event(Jenis.DITANGGAPI_LENGKAP, date(2026, 3, 16)))
            last = BATAS_KEPUTUSAN.due(date(2026, 3, 16), KALENDER, hari=hari).due
            for day, outcome in ((last, PASS), (last + timedelta(1), FAIL)):
                (one,) = found(complete, "UU25-P50-1", now=day, hari=hari)
                assert one.outcome is outcome

    def test_withdrawn_before_and_after_the_limit(self) -> None:
        complete = event(Jenis.DITANGGAPI_LENGKAP, date(2026, 3, 16))
        for end in (Jenis.DICABUT, Jenis.DIALIHKAN_KE_OMBUDSMAN):
            early = case(complete, event(end, date(2026, 5, 15)))
            assert verdicts(early, "UU25-P50-1", now=LATER) == [(NA, "")]
            late = case(complete, event(end, date(2026, 5, 16)))
            (one,) = found(late, "UU25-P50-1", now=LATER)
            assert (one.outcome, dict(one.parameters)["kini"]) == (FAIL, date(2026, 5, 16))

    def test_the_ombudsman_is_not_bound(self) -> None:
        there = case(
            event(Jenis.DIAJUKAN_KE_OMBUDSMAN, ON),
            event(Jenis.DITERIMA, ON),
            event(Jenis.DITANGGAPI_LENGKAP, ON),
        )
        assert verdicts(there, "UU25-P50-1", now=LATER) == [(NA, "")]
        tujuan = frozenset({TujuanPengaduan.OMBUDSMAN})
        by_papers = evolve(there, tujuan=tujuan, peristiwa=there.peristiwa[1:])
        assert verdicts(by_papers, "UU25-P50-1", now=LATER) == [(NA, "")]

    def test_decided_on_an_unknown_day(self) -> None:
        undated = evolve(without(Jenis.DIPUTUS, Jenis.DISAMPAIKAN), keputusan=KeputusanPengaduan())
        assert verdicts(undated, "UU25-P50-1", now=date(2026, 5, 15)) == [(PASS, "")]
        assert verdicts(undated, "UU25-P50-1", now=date(2026, 5, 16)) == [
            (REVIEW, "tidak-tercatat")
        ]
        # From which day the 14 days run is not known either.
        assert verdicts(undated, "UU25-P50-2", now=LATER) == [(REVIEW, "tidak-tercatat")]

    def test_decided_though_completeness_is_not_on_record(self) -> None:
        only = Pengaduan(keputusan=KEPUTUSAN)
        assert verdicts(only, "UU25-P50-1") == [(REVIEW, "tidak-tercatat")]

    # Decided on 1 April 2026: 14 calendar days end on 15 April.
    @pytest.mark.parametrize(
        ("day", "verdict"),
        [
            (date(2026, 4, 15), (PASS, "")),
            (date(2026, 4, 16), (REVIEW, "bacaan-hari")),
            (date(2026, 6, 1), (FAIL, "terlambat")),
        ],
    )
    def test_last_day_to_deliver(self, day: date, verdict: tuple[Outcome, str]) -> None:
        by_event = moved(Jenis.DISAMPAIKAN, day)
        by_paper = evolve(without(Jenis.DISAMPAIKAN), penyampaian=Penyampaian(pada=day))
        for one in (by_event, by_paper):
            assert verdicts(one, "UU25-P50-2", now=LATER, hari=None) == [verdict]

    def test_not_decided_nothing_to_deliver(self) -> None:
        assert verdicts(Pengaduan(), "UU25-P50-2") == [(NA, "tanpa-mulai")]
        delivered = Pengaduan(penyampaian=Penyampaian(pada=ON))
        assert verdicts(delivered, "UU25-P50-2") == [(REVIEW, "tidak-tercatat")]


class TestCompensation:
    """Pasal 50 ayat (3), (4), (5), (8): amount and day, budget, adjudication last, proof."""

    def test_amount_and_day_in_the_decision(self) -> None:
        rule = "UU25-P50-3"
        assert verdicts(PENGADUAN, rule) == [(PASS, "")]
        bare = evolve(KEPUTUSAN, ganti_rugi=None, batas_pembayaran=None)
        undated = evolve(
            without(Jenis.DIPUTUS, Jenis.GANTI_RUGI_DIBAYAR), keputusan=bare, pembayaran=()
        )
        assert verdicts(undated, rule) == [(REVIEW, "tidak-tercatat")] * 2
        assert verdicts(evolve(PENGADUAN, keputusan=bare), rule) == [(REVIEW, "tidak-tercatat")]
        other = evolve(KEPUTUSAN, batas_pembayaran=date(2026, 5, 2))
        assert verdicts(evolve(PENGADUAN, keputusan=other), rule) == [(REVIEW, "")]
        only_event = case(event(Jenis.DIPUTUS, ON, LATER), tuntutan=TUNTUTAN)
        assert verdicts(only_event, rule) == [(REVIEW, "tidak-tercatat")]

    def test_a_decision_that_grants_none_states_none(self) -> None:
        for none in (
            KeputusanPengaduan(dikabulkan=False),
            KeputusanPengaduan(dikabulkan=True, ganti_rugi=Decimal(0)),
        ):
            refused = evolve(without(Jenis.DIPUTUS), keputusan=none)
            assert verdicts(refused, "UU25-P50-3") == [(PASS, "")]

    def test_nothing_claimed_or_decided(self) -> None:
        assert verdicts(evolve(PENGADUAN, tuntutan=None), "UU25-P50-3") == [(NA, "")]
        assert verdicts(Pengaduan(tuntutan=TUNTUTAN), "UU25-P50-3") == [(NA, "")]

    @pytest.mark.parametrize(
        ("day", "verdict"),
        [(date(2026, 5, 1), (PASS, "")), (date(2026, 5, 2), (FAIL, "terlambat"))],
    )
    def test_paid_by_the_day_set(self, day: date, verdict: tuple[Outcome, str]) -> None:
        by_event = moved(Jenis.GANTI_RUGI_DIBAYAR, day)
        payment = (Pembayaran(jumlah=Decimal(250_000), pada=day),)
        by_paper = evolve(without(*Jenis), pembayaran=payment)
        for one in (by_event, by_paper):
            assert verdicts(one, "UU25-P50-3.2", now=LATER) == [verdict]

    @pytest.mark.parametrize(
        ("now", "verdict"),
        [(date(2026, 5, 1), (PASS, "")), (date(2026, 5, 2), (FAIL, "belum"))],
    )
    def test_not_paid(self, now: date, verdict: tuple[Outcome, str]) -> None:
        part = (Pembayaran(jumlah=Decimal(249_999), pada=date(2026, 4, 20)),)
        for payments in ((), part):
            unpaid = evolve(without(Jenis.GANTI_RUGI_DIBAYAR), pembayaran=payments)
            assert verdicts(unpaid, "UU25-P50-3.2", now=now) == [verdict]

    def test_the_day_may_stand_in_the_paper_only(self) -> None:
        decided = evolve(moved(Jenis.DIPUTUS, ON), pembayaran=())
        bare = tuple(
            evolve(one, batas_bayar=None)
            for one in decided.peristiwa
            if one.jenis is not Jenis.GANTI_RUGI_DIBAYAR
        )
        unpaid = evolve(decided, peristiwa=bare)
        for now, verdict in ((date(2026, 5, 1), (PASS, "")), (date(2026, 5, 2), (FAIL, "belum"))):
            assert verdicts(unpaid, "UU25-P50-3.2", now=now) == [verdict]

    def test_paid_on_an_unknown_day(self) -> None:
        payment = (Pembayaran(jumlah=Decimal(250_000)),)
        undated = evolve(without(*Jenis), pembayaran=payment)
        assert verdicts(undated, "UU25-P50-3.2", now=date(2026, 5, 1)) == [(PASS, "")]
        assert verdicts(undated, "UU25-P50-3.2", now=date(2026, 5, 2)) == [
            (REVIEW, "tidak-tercatat")
        ]

    def test_an_agreement_sets_a_new_day(self) -> None:
        first, second = date(2026, 4, 1), date(2026, 6, 1)
        agreed = PenyelesaianKhusus(
            cara=CaraPenyelesaianKhusus.MEDIASI,
            hasil=HasilPenyelesaianKhusus.BERHASIL,
            ganti_rugi=Decimal(100_000),
            batas_pembayaran=second,
        )
        by_papers = Pengaduan(
            keputusan=KeputusanPengaduan(ganti_rugi=Decimal(250_000), batas_pembayaran=first),
            penyelesaian_khusus=(agreed, PenyelesaianKhusus(cara=CaraPenyelesaianKhusus.MEDIASI)),
            pembayaran=(Pembayaran(jumlah=Decimal(100_000), pada=second),),
        )
        assert paid(by_papers).pada == second
        assert verdicts(by_papers, "UU25-P50-3.2", now=LATER) == [(PASS, "")]
        decided = event(Jenis.DIPUTUS, ON, first)
        for day, verdict in ((first, (NA, "")), (second, (FAIL, "belum"))):
            settled = case(decided, event(Jenis.MEDIASI_BERHASIL, day))
            assert verdicts(settled, "UU25-P50-3.2", now=LATER) == [verdict]

    def test_no_day_set(self) -> None:
        assert verdicts(Pengaduan(), "UU25-P50-3.2") == [(NA, "")]
        before_the_law = case(event(Jenis.DIPUTUS, date(2009, 6, 1), date(2009, 7, 17)))
        assert verdicts(before_the_law, "UU25-P50-3.2") == [(NA, "")]
        assert verdicts(case(event(Jenis.GANTI_RUGI_DIBAYAR, ON)), "UU25-P50-3.2") == [(NA, "")]

    @pytest.mark.parametrize(
        ("set_aside", "verdict"),
        [
            (Decimal(1), (PASS, "")),
            (None, (REVIEW, "tidak-tercatat")),
            (Decimal(0), (FAIL, "")),
        ],
    )
    def test_budget(self, set_aside: Decimal | None, verdict: tuple[Outcome, str]) -> None:
        budget = AnggaranPelayanan(tahun=2026, ganti_rugi=set_aside)
        assert verdicts(budget, "UU25-P50-4") == [verdict]

    def test_paid_what_was_proved(self) -> None:
        rule = "UU25-P50-8"
        assert verdicts(PENGADUAN, rule) == [(PASS, "")]
        assert verdicts(Pengaduan(), rule) == [(NA, "")]
        for claim in (None, evolve(TUNTUTAN, terbukti=None)):
            unknown = evolve(PENGADUAN, tuntutan=claim)
            assert verdicts(unknown, rule) == [(REVIEW, "tidak-tercatat")]
        more = evolve(PENGADUAN, tuntutan=evolve(TUNTUTAN, terbukti=Decimal(249_999)))
        assert verdicts(more, rule) == [(REVIEW, "")]

    def test_copy(self) -> None:
        rule = "UU25-P50-9"
        bare = evolve(without(Jenis.TEMBUSAN_DIBERIKAN), tembusan=None)
        assert verdicts(bare, rule) == [(REVIEW, "tidak-tercatat")]
        assert verdicts(evolve(bare, tembusan=Tembusan()), rule) == [(PASS, "")]
        assert verdicts(evolve(PENGADUAN, tembusan=None), rule) == [(PASS, "")]
        assert verdicts(Pengaduan(), rule) == [(NA, "")]


CARA = CaraPenyelesaianKhusus
HASIL = HasilPenyelesaianKhusus


def held(
    cara: CaraPenyelesaianKhusus,
    hasil: HasilPenyelesaianKhusus | None = None,
    mulai: date | None = None,
    selesai: date | None = None,
) -> PenyelesaianKhusus:
    return PenyelesaianKhusus(cara=cara, hasil=hasil, mulai=mulai, selesai=selesai)


class TestAdjudication:
    """Pasal 50 ayat (5), elucidation: on compensation only, after both others have failed."""

    RULE = "UU25-P50-5"

    def verdicts(self, papers: Iterable[PenyelesaianKhusus]) -> list[tuple[Outcome, str]]:
        return verdicts(evolve(PENGADUAN, penyelesaian_khusus=tuple(papers)), self.RULE)

    def test_none_held(self) -> None:
        assert self.verdicts([held(CARA.MEDIASI)]) == [(NA, "")]

    def test_both_failed_first(self) -> None:
        day = date(2026, 4, 10)
        both = [held(cara, HASIL.GAGAL, selesai=day) for cara in (CARA.MEDIASI, CARA.KONSILIASI)]
        for begun, outcome in ((day, [(PASS, "")]), (date(2026, 4, 9), [(FAIL, "")] * 2)):
            assert self.verdicts([*both, held(CARA.AJUDIKASI_KHUSUS, mulai=begun)]) == outcome
        assert self.verdicts([*both, held(CARA.AJUDIKASI_KHUSUS)]) == [(PASS, "")]
        undated = [held(cara, HASIL.GAGAL) for cara in (CARA.MEDIASI, CARA.KONSILIASI)]
        assert self.verdicts([*undated, held(CARA.AJUDIKASI_KHUSUS, mulai=day)]) == [(PASS, "")]

    def test_not_recorded_or_not_over(self) -> None:
        last = held(CARA.AJUDIKASI_KHUSUS)
        assert self.verdicts([last]) == [(REVIEW, "tidak-tercatat")] * 2
        running = held(CARA.MEDIASI)
        failed = held(CARA.KONSILIASI, HASIL.GAGAL)
        assert self.verdicts([running, failed, last]) == [(REVIEW, "tidak-tercatat")]

    def test_settled_already(self) -> None:
        papers = (
            held(CARA.MEDIASI, HASIL.BERHASIL),
            held(CARA.KONSILIASI, HASIL.GAGAL),
            held(CARA.AJUDIKASI_KHUSUS),
        )
        assert self.verdicts(papers) == [(FAIL, "berhasil")]

    def test_by_events(self) -> None:
        begun = event(Jenis.AJUDIKASI_KHUSUS_DIMULAI, ON)
        failed = (event(Jenis.MEDIASI_GAGAL, ON), event(Jenis.KONSILIASI_GAGAL, ON))
        claimed = case(*failed, begun, tuntutan=TUNTUTAN)
        assert verdicts(claimed, self.RULE) == [(PASS, "")]
        # A trace of the claim is asked for: adjudication is on nothing else.
        assert verdicts(evolve(claimed, tuntutan=None), self.RULE) == [(REVIEW, "tidak-tercatat")]
        awarded = evolve(held(CARA.AJUDIKASI_KHUSUS), ganti_rugi=Decimal(5))
        by_award = evolve(claimed, tuntutan=None, penyelesaian_khusus=(awarded,))
        assert verdicts(by_award, self.RULE) == [(PASS, "")]
        settled = case(event(Jenis.MEDIASI_BERHASIL, ON), *failed, begun, tuntutan=TUNTUTAN)
        assert verdicts(settled, self.RULE) == [(FAIL, "berhasil")]
