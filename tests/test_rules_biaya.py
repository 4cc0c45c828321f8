"""UU 25/2009 Pasal 30-35: tiered service, fees, budgets, conduct, supervision."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve

from judging import FAIL, KALENDER, NA, REVIEW, attestation, outcomes, said
from layanan.citation import PP_96_2012, UU_25_2009
from layanan.context import Context
from layanan.hukum.law import LAW
from layanan.model.anggaran import (
    AlokasiAnggaran,
    AnggaranPelayanan,
    PenggunaanAnggaran,
    SumberAnggaran,
)
from layanan.model.biaya import (
    BebanBiaya,
    Biaya,
    JenisTarif,
    LembagaPerwakilan,
    PengecualianPersetujuan,
    PersetujuanTarif,
    Tarif,
)
from layanan.model.isian import Isian
from layanan.model.pelaksana import CatatanPerilaku, Pelaksana
from layanan.model.pelayanan_berjenjang import KelasPelayanan, PelayananBerjenjang
from layanan.model.pengelolaan import PengawasanInternal
from layanan.model.penyelenggara import BentukPenyelenggara, JenisPenyelenggara, Penyelenggara
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.model.perilaku import Perilaku

VOUCHED = Penyelenggaraan(atestasi=(attestation(UU_25_2009.pasal(30)),))
DENIED = Penyelenggaraan(atestasi=(attestation(UU_25_2009.pasal(30), met=False),))


class TestTiers:
    """Pasal 30 ayat (1) and (2): transparent, accountable, by standard, with shares of access."""

    def test_what_is_recorded(self) -> None:
        tiers = PelayananBerjenjang(
            dasar_hukum=(PP_96_2012.pasal(34),), transparan=True, sesuai_standar=True
        )
        assert outcomes("UU25-P30-1", tiers, VOUCHED) == []
        assert outcomes("UU25-P30-1", tiers) == [(REVIEW, "")]
        for name in ("transparan", "sesuai_standar"):
            broken: dict[str, Any] = {name: False}
            assert outcomes("UU25-P30-1", evolve(tiers, **broken), VOUCHED) == [(FAIL, name)]

    def test_what_is_not(self) -> None:
        assert outcomes("UU25-P30-1", PelayananBerjenjang()) == [
            (REVIEW, "transparan"),
            (REVIEW, "sesuai_standar"),
            (REVIEW, "dasar_hukum"),
            (REVIEW, ""),
        ]
        assert outcomes("UU25-P30-1", PelayananBerjenjang(), DENIED) == [(FAIL, "")]

    def test_shares_are_set(self) -> None:
        share = KelasPelayanan(nama="VIP", persentase=Decimal(10))
        tiers = PelayananBerjenjang(kelas=(share, KelasPelayanan(nama="1")))
        assert outcomes("UU25-P30-2", tiers) == [
            (REVIEW, "kelas[1].persentase"),
            (REVIEW, ""),
        ]
        assert outcomes("UU25-P30-2", evolve(tiers, kelas=(share,)), VOUCHED) == []
        assert outcomes("UU25-P30-2", PelayananBerjenjang())[0] == (REVIEW, "kelas")


class TestBorneByTheState:
    """Pasal 31 ayat (2), Pasal 61: what the state bears is not charged, from budget year 2011."""

    CHARGED = evolve(Biaya.tetap(25_000), beban=BebanBiaya.NEGARA)

    def test_a_charge(self) -> None:
        (found,) = said("UU25-P31-2", evolve(self.CHARGED, dasar="UU 24/2013"))
        assert (found.outcome, found.at) == (FAIL, "tarif")
        assert dict(found.parameters)["dasar"] == "UU 24/2013"
        assert outcomes("UU25-P31-2", Biaya.gratis(beban=BebanBiaya.NEGARA)) == []
        nothing = evolve(Biaya.tetap(0), beban=BebanBiaya.NEGARA)
        assert outcomes("UU25-P31-2", nothing) == []

    def test_from_budget_year_2011(self) -> None:
        first = date(2011, 1, 1)
        assert outcomes("UU25-P31-2", self.CHARGED, now=first) == [(FAIL, "tarif")]
        day_before = first - timedelta(days=1)
        assert outcomes("UU25-P31-2", self.CHARGED, now=day_before) == [(NA, "")]

    def test_who_is_served_pays_the_rest(self) -> None:
        """Pasal 31 ayat (3)."""
        paid = evolve(self.CHARGED, beban=BebanBiaya.PENERIMA)
        assert outcomes("UU25-P31-2", paid) == [(NA, "")]

    def test_who_bears_it_matters_only_where_something_is_charged(self) -> None:
        assert outcomes("UU25-P31-2", Biaya.tetap(25_000)) == [(REVIEW, "beban")]
        assert outcomes("UU25-P31-2", Biaya.rumus("menurut luas")) == [(REVIEW, "beban")]
        assert outcomes("UU25-P31-2", Biaya.gratis()) == []

    def test_an_amount_nobody_has_recorded(self) -> None:
        formula = evolve(Biaya.rumus("menurut luas"), beban=BebanBiaya.NEGARA)
        assert outcomes("UU25-P31-2", formula) == [(REVIEW, "tarif")]
        text = Biaya(uraian="sesuai ketentuan", beban=BebanBiaya.NEGARA)
        assert outcomes("UU25-P31-2", text) == [(REVIEW, "tarif")]

    def test_a_published_text_is_read(self) -> None:
        for text, found in (
            ("Tidak dipungut biaya", []),
            ("Rp 50.000 per sertipikat", [(FAIL, "tarif")]),
        ):
            fee = Biaya(uraian=text, beban=BebanBiaya.NEGARA)
            assert outcomes("UU25-P31-2", fee) == found
        free = Biaya(uraian="Rp. 0,- / tidak dipungut biaya (gratis)")
        assert outcomes("UU25-P31-4", free) == [(NA, "")]

    def test_no_row_that_holds_says_nothing(self) -> None:
        row = Tarif(jenis=JenisTarif.GRATIS, sejak=date(2027, 1, 1))
        later = Biaya(tarif=(row,), beban=BebanBiaya.NEGARA)
        assert outcomes("UU25-P31-2", later) == [(REVIEW, "tarif")]

    def test_only_the_rows_that_hold_count(self) -> None:
        ended = Biaya(
            tarif=(
                Tarif(jenis=JenisTarif.TETAP, jumlah=Decimal(25_000), sampai=date(2026, 3, 1)),
                Tarif(jenis=JenisTarif.GRATIS, sejak=date(2026, 3, 2)),
            ),
            beban=BebanBiaya.NEGARA,
        )
        assert outcomes("UU25-P31-2", ended, now=date(2026, 3, 1)) == [(FAIL, "tarif")]
        assert outcomes("UU25-P31-2", ended, now=date(2026, 3, 2)) == []


class TestApproval:
    """Pasal 31 ayat (4), PP 96/2012 Pasal 29: by DPR or DPRD, on legislation; exemptions."""

    APPROVED = evolve(
        Biaya.tetap(50_000, dasar="Perda 3/2024"),
        tarif_lama=False,
        persetujuan=PersetujuanTarif(
            lembaga=LembagaPerwakilan.DPRD_PROVINSI, tanggal=date(2026, 3, 2)
        ),
    )

    def test_approved(self) -> None:
        assert outcomes("UU25-P31-4", self.APPROVED, now=date(2026, 3, 2)) == []
        (found,) = said("UU25-P31-4", self.APPROVED, now=date(2026, 3, 1))
        assert (found.outcome, found.key) == (FAIL, "belum-disetujui")

    def test_without_approval(self) -> None:
        known = evolve(self.APPROVED, persetujuan=Isian.KOSONG)
        assert outcomes("UU25-P31-4", known) == [(FAIL, "persetujuan")]
        unknown = evolve(self.APPROVED, persetujuan=Isian.TIDAK_TERCATAT)
        assert outcomes("UU25-P31-4", unknown) == [(REVIEW, "persetujuan")]
        undated = evolve(self.APPROVED, persetujuan=PersetujuanTarif(lembaga=LembagaPerwakilan.DPR))
        assert outcomes("UU25-P31-4", undated) == [(REVIEW, "persetujuan")]

    def test_the_fee_in_force_until_the_new_one_is_approved(self) -> None:
        """PP 96/2012 Pasal 29 ayat (3): a permission, since the regulation is law."""
        for pending in (
            evolve(self.APPROVED, persetujuan=Isian.KOSONG),
            evolve(
                self.APPROVED,
                persetujuan=PersetujuanTarif(
                    lembaga=LembagaPerwakilan.DPR, tanggal=date(2026, 3, 3)
                ),
            ),
        ):
            old = evolve(pending, tarif_lama=True)
            assert outcomes("UU25-P31-4", old) == [(NA, "")]
            new = evolve(pending, tarif_lama=False)
            assert outcomes("UU25-P31-4", new) == [(FAIL, "persetujuan")]
            unknown = evolve(pending, tarif_lama=None)
            assert outcomes("UU25-P31-4", unknown) == [(REVIEW, "tarif_lama")]
            before = date(2012, 10, 29)
            rule = LAW.at(before).rule("UU25-P31-4")
            found = rule.check(old, Context(before, None, before, before, None, None, ()))
            assert [one.outcome for one in found] == [FAIL]
        unknown = evolve(self.APPROVED, persetujuan=Isian.TIDAK_TERCATAT, tarif_lama=True)
        assert outcomes("UU25-P31-4", unknown) == [(REVIEW, "persetujuan")]
        undated = PersetujuanTarif(lembaga=LembagaPerwakilan.DPR)
        unknown = evolve(self.APPROVED, persetujuan=undated, tarif_lama=True)
        assert outcomes("UU25-P31-4", unknown) == [(REVIEW, "persetujuan")]

    def test_on_legislation(self) -> None:
        assert outcomes("UU25-P31-4", evolve(self.APPROVED, dasar=" ")) == [(REVIEW, "dasar")]

    def test_where_nothing_is_charged_nothing_is_approved(self) -> None:
        free = evolve(Biaya.gratis(), persetujuan=Isian.KOSONG)
        assert outcomes("UU25-P31-4", free) == [(NA, "")]

    @pytest.mark.parametrize("reason", PengecualianPersetujuan)
    def test_exemptions_are_those_of_the_regulation(self, reason: PengecualianPersetujuan) -> None:
        exempt = evolve(self.APPROVED, persetujuan=Isian.KOSONG, pengecualian=reason)
        assert outcomes("UU25-P31-4", exempt) == [(NA, "")]
        first = date(2012, 10, 30)  # the day PP 96/2012 took effect
        for day, found in ((first - timedelta(days=1), FAIL), (first, NA)):
            rule = LAW.at(day).rule("UU25-P31-4")
            context = Context(day, None, day, day, KALENDER, None)
            assert [one.outcome for one in rule.check(exempt, context)] == [found]

    def test_the_fee_in_force_until_a_new_one_is_approved(self) -> None:
        """PP 96/2012 Pasal 29 ayat (3)."""
        waiting = evolve(self.APPROVED, tarif_lama=True)
        assert outcomes("UU25-P31-4", waiting, now=date(2026, 3, 1)) == [(NA, "")]
        undocumented = evolve(waiting, dasar="")
        assert outcomes("UU25-P31-4", undocumented, now=date(2026, 3, 2)) == [(REVIEW, "dasar")]
        refused = evolve(waiting, persetujuan=Isian.KOSONG)
        assert outcomes("UU25-P31-4", refused) == [(NA, "")]


def budget(
    *sources: SumberAnggaran, memadai: bool | None = True, proporsional: bool | None = True
) -> AnggaranPelayanan:
    return AnggaranPelayanan(
        tahun=2026,
        alokasi=tuple(AlokasiAnggaran(sumber=one, jumlah=Decimal(1_000)) for one in sources),
        memadai=memadai,
        proporsional=proporsional,
    )


def provider(jenis: JenisPenyelenggara | None) -> Penyelenggaraan:
    return Penyelenggaraan(penyelenggara=Penyelenggara(nama="P", jenis=jenis))


class TestBudgets:
    """Pasal 33 ayat (1) and (2): the state allocates for its own, corporations for theirs."""

    @pytest.mark.parametrize("jenis", JenisPenyelenggara)
    def test_each_paragraph_has_its_providers(self, jenis: JenisPenyelenggara) -> None:
        state = jenis in {
            JenisPenyelenggara.INSTITUSI_PENYELENGGARA_NEGARA,
            JenisPenyelenggara.LEMBAGA_INDEPENDEN,
        }
        ours, other = ("UU25-P33-1", "UU25-P33-2") if state else ("UU25-P33-2", "UU25-P33-1")
        lawful = SumberAnggaran.APBN if state else SumberAnggaran.KORPORASI
        foreign = SumberAnggaran.KORPORASI if state else SumberAnggaran.APBN
        assert outcomes(ours, budget(lawful), provider(jenis)) == []
        assert outcomes(other, budget(lawful), provider(jenis)) == [(NA, "")]
        # Pasal 33 ayat (1) names the budgets of the state; ayat (2) names no source.
        found = FAIL if state else REVIEW
        assert outcomes(ours, budget(foreign), provider(jenis)) == [(found, "alokasi")]
        assert outcomes(ours, budget(), provider(jenis)) == [(REVIEW, "alokasi")]
        inadequate = budget(lawful, memadai=False)
        assert outcomes(ours, inadequate, provider(jenis)) == [(FAIL, "memadai")]
        unjudged = budget(lawful, memadai=None)
        assert outcomes(ours, unjudged, provider(jenis)) == [(REVIEW, "memadai")]

    def test_in_proportion(self) -> None:
        whole = provider(JenisPenyelenggara.KORPORASI)
        for given, found in ((False, FAIL), (None, REVIEW)):
            subject = budget(SumberAnggaran.PENDAPATAN_PELAYANAN, proporsional=given)
            assert outcomes("UU25-P33-2", subject, whole) == [(found, "proporsional")]

    def test_one_source_of_the_right_kind_will_do(self) -> None:
        both = budget(SumberAnggaran.PENDAPATAN_PELAYANAN, SumberAnggaran.APBD)
        for jenis in JenisPenyelenggara:
            found = [*said("UU25-P33-1", both, provider(jenis))]
            found += said("UU25-P33-2", both, provider(jenis))
            assert [one.outcome for one in found] == [NA]

    def test_nothing_is_no_allocation(self) -> None:
        nothing = evolve(
            budget(), alokasi=(AlokasiAnggaran(sumber=SumberAnggaran.APBD, jumlah=Decimal(0)),)
        )
        whole = provider(JenisPenyelenggara.LEMBAGA_INDEPENDEN)
        assert outcomes("UU25-P33-1", nothing, whole) == [(FAIL, "alokasi")]
        own = AlokasiAnggaran(sumber=SumberAnggaran.KORPORASI, jumlah=Decimal(0))
        whole = provider(JenisPenyelenggara.KORPORASI)
        nothing = evolve(budget(), alokasi=(own,))
        assert outcomes("UU25-P33-2", nothing, whole) == [(FAIL, "alokasi")]

    def test_a_provider_of_unknown_kind(self) -> None:
        for rule in ("UU25-P33-1", "UU25-P33-2"):
            assert outcomes(rule, budget()) == [(REVIEW, "")]
            assert outcomes(rule, budget(), Penyelenggaraan()) == [(REVIEW, "")]
            assert outcomes(rule, budget(), provider(None)) == [(REVIEW, "")]

    def test_its_form_tells_the_kind(self) -> None:
        whole = Penyelenggaraan(
            penyelenggara=Penyelenggara(nama="P", bentuk=BentukPenyelenggara.BUMD)
        )
        assert outcomes("UU25-P33-1", budget(), whole) == [(NA, "")]

    @pytest.mark.parametrize(("serving", "found"), [(True, []), (False, [FAIL]), (None, [REVIEW])])
    def test_for_nothing_else(self, *, serving: bool | None, found: list[object]) -> None:
        """Pasal 33 ayat (3)."""
        spent = PenggunaanAnggaran(kegiatan="wisata", untuk_pelayanan_publik=serving)
        at = "untuk_pelayanan_publik"
        assert outcomes("UU25-P33-3", spent) == [(one, at) for one in found]


class TestBeforeTheLaw:
    """Pasal 62: the law took effect on 18 July 2009, and no duty of it was broken before."""

    def test_budgets(self) -> None:
        for rule, jenis in (
            ("UU25-P33-1", JenisPenyelenggara.LEMBAGA_INDEPENDEN),
            ("UU25-P33-2", JenisPenyelenggara.KORPORASI),
        ):
            poor = budget(SumberAnggaran.APBN, SumberAnggaran.KORPORASI, memadai=False)
            assert outcomes(rule, evolve(poor, tahun=2008), provider(jenis)) == [(NA, "")]
            found = outcomes(rule, evolve(poor, tahun=2009), provider(jenis))
            assert found == [(FAIL, "memadai")]

    def test_spending_and_conduct(self) -> None:
        spent = PenggunaanAnggaran(kegiatan="wisata", untuk_pelayanan_publik=False)
        breach = CatatanPerilaku(perilaku=Perilaku.ADIL, dipatuhi=False)
        vouched = (attestation(UU_25_2009.pasal(34)),)
        for day, found in ((date(2009, 7, 17), False), (date(2009, 7, 18), True)):
            (one,) = outcomes("UU25-P33-3", evolve(spent, tanggal=day))
            assert one[0] is (FAIL if found else NA)
            who = officer(evolve(breach, tanggal=day), atestasi=vouched)
            assert bool(outcomes("UU25-P34", who)) is found


def officer(*records: CatatanPerilaku, **changes: Any) -> Pelaksana:  # noqa: ANN401 - fields
    return Pelaksana(perilaku=records, **changes)


class TestConduct:
    """Pasal 34 huruf a to o: how an officer behaves."""

    KEPT = tuple(CatatanPerilaku(perilaku=one, dipatuhi=True) for one in Perilaku)

    @pytest.mark.parametrize("perilaku", Perilaku)
    def test_each_letter(self, perilaku: Perilaku) -> None:
        breach = CatatanPerilaku(perilaku=perilaku, dipatuhi=False)
        (found,) = said("UU25-P34", officer(*self.KEPT, breach))
        assert (found.outcome, found.at) == (FAIL, "perilaku[15]")
        assert dict(found.parameters)["huruf"] == perilaku.huruf

    def test_letters_nobody_has_judged_are_one_question(self) -> None:
        open_ = CatatanPerilaku(perilaku=Perilaku.CERMAT)
        (found,) = said("UU25-P34", officer(self.KEPT[0], open_, *self.KEPT[2:-1]))
        assert (found.outcome, found.key) == (REVIEW, "belum-dinilai")
        letters = dict(found.parameters)["huruf"]
        assert getattr(letters, "id", "") == "b dan o"

    def test_a_statement_about_the_article_speaks_of_all(self) -> None:
        vouched = (attestation(UU_25_2009.pasal(34)),)
        assert outcomes("UU25-P34", officer(atestasi=vouched)) == []
        denied = (attestation(UU_25_2009.pasal(34), met=False),)
        assert outcomes("UU25-P34", officer(atestasi=denied)) == [(FAIL, "atestasi")]
        whole = Penyelenggaraan(atestasi=denied)
        assert outcomes("UU25-P34", officer(*self.KEPT), whole) == [(FAIL, "atestasi")]

    def test_a_statement_about_a_letter_speaks_of_that_alone(self) -> None:
        vouched = (attestation(UU_25_2009.pasal(34, huruf="e")),)
        (found,) = said("UU25-P34", officer(atestasi=vouched))
        letters = str(getattr(dict(found.parameters)["huruf"], "id", ""))
        assert "d, f" in letters

    def test_no_statement_undoes_a_recorded_breach(self) -> None:
        vouched = (attestation(UU_25_2009.pasal(34)),)
        breach = CatatanPerilaku(perilaku=Perilaku.ADIL, dipatuhi=False)
        found = outcomes("UU25-P34", officer(breach, atestasi=vouched))
        assert found == [(FAIL, "perilaku[0]")]


class TestInternalSupervision:
    """Pasal 35 ayat (2): by the direct superior, and by a functional supervisor."""

    def test_each_is_asked_for(self) -> None:
        one = PengawasanInternal(atasan_langsung="rapat mingguan")
        assert outcomes("UU25-P35-2-a", one) == []
        assert outcomes("UU25-P35-2-b", one) == [(REVIEW, "pengawas_fungsional")]
        other = PengawasanInternal(pengawas_fungsional="inspektorat", atasan_langsung=" ")
        assert outcomes("UU25-P35-2-a", other) == [(REVIEW, "atasan_langsung")]
        assert outcomes("UU25-P35-2-b", other) == []

    def test_a_text_that_names_them_records_them(self) -> None:
        published = PengawasanInternal(uraian="oleh atasan langsung secara berjenjang")
        assert outcomes("UU25-P35-2-a", published) == []
        assert outcomes("UU25-P35-2-b", published) == [(REVIEW, "pengawas_fungsional")]
        audited = PengawasanInternal(uraian="Inspektorat Kota, setiap tahun")
        assert outcomes("UU25-P35-2-b", audited) == []
