"""The service standard: its components, its fee, its making, its declaration, its versions."""

import json
import re
import runpy
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from random import Random
from types import ModuleType
from typing import TypeAlias

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import wording
from lawtext import needs_law_text
from layanan.citation import PP_96_2012, UU_25_2009, Citation
from layanan.errors import CitationError, MalformedError
from layanan.model import biaya as fees
from layanan.model import maklumat as declarations
from layanan.model import pengelolaan as kept
from layanan.model import penyampaian as met
from layanan.model import penyusunan as making
from layanan.model import standar as standards
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
from layanan.model.komponen import Komponen, Lingkup
from layanan.model.maklumat import MaklumatPelayanan, Media, Publikasi
from layanan.model.masyarakat import Identitas
from layanan.model.pelaksana import Kompetensi
from layanan.model.pelayanan import JenisDokumen, Kanal
from layanan.model.pengelolaan import (
    DasarHukum,
    EvaluasiKinerja,
    JaminanKeamanan,
    JaminanPelayanan,
    JumlahPelaksana,
    KompetensiPelaksana,
    PengawasanInternal,
    RincianPelaksana,
    SaranaPrasarana,
)
from layanan.model.pengelolaan_pengaduan import JenisSaranaPengaduan
from layanan.model.penyampaian import (
    JenisSyarat,
    KontakPengaduan,
    Langkah,
    Mulai,
    PenangananPengaduan,
    Persyaratan,
    Produk,
    Prosedur,
    Syarat,
    VarianPersyaratan,
    WaktuPenyelesaian,
)
from layanan.model.penyusunan import (
    BeritaAcara,
    EvaluasiPenerapan,
    GolonganPeserta,
    HasilTanggapan,
    KemampuanPenyelenggara,
    Pembahasan,
    PeninjauanUlang,
    Penyusunan,
    Perbaikan,
    Pertimbangan,
    Peserta,
    PihakPeserta,
    PrinsipPengikutsertaan,
    Rancangan,
    Tanggapan,
    UnsurKemampuan,
    UnsurPeserta,
)
from layanan.model.standar import (
    Kelengkapan,
    RiwayatStandar,
    StandarPelayanan,
    TahapStandar,
    VersiStandar,
)
from layanan.model.terms import Term
from layanan.validity import Validity
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan
from nouns import (
    coerces_nothing,
    has_an_example_of_each,
    is_a_value,
    make,
    speaks_both_languages,
)

DAY = date(2026, 3, 13)
LENGTH = JangkaWaktu(3, Satuan.HARI_KERJA)

Holding: TypeAlias = (
    DasarHukum | Persyaratan | Prosedur | WaktuPenyelesaian | Biaya | Produk | SaranaPrasarana
    | KompetensiPelaksana | PengawasanInternal | PenangananPengaduan | JumlahPelaksana
    | JaminanPelayanan | JaminanKeamanan | EvaluasiKinerja
)  # fmt: skip

FILLED: dict[Komponen, Holding] = {
    Komponen.DASAR_HUKUM: DasarHukum.dari("Pasal 15 huruf a UU 25/2009"),
    Komponen.PERSYARATAN: Persyaratan.dari("KTP", "KK"),
    Komponen.PROSEDUR: Prosedur.dari("ajukan", "terima"),
    Komponen.JANGKA_WAKTU: WaktuPenyelesaian.paling_lama(14, Satuan.HARI_KERJA),
    Komponen.BIAYA: Biaya.gratis(),
    Komponen.PRODUK: Produk.dari("Akta"),
    Komponen.SARANA_PRASARANA: SaranaPrasarana.dari("loket"),
    Komponen.KOMPETENSI_PELAKSANA: KompetensiPelaksana.dari("teliti"),
    Komponen.PENGAWASAN_INTERNAL: PengawasanInternal(atasan_langsung="harian"),
    Komponen.PENANGANAN_PENGADUAN: PenangananPengaduan.dari(JenisSaranaPengaduan.LAMAN),
    Komponen.JUMLAH_PELAKSANA: JumlahPelaksana.dari(loket=2),
    Komponen.JAMINAN_PELAYANAN: JaminanPelayanan(pernyataan="tepat waktu"),
    Komponen.JAMINAN_KEAMANAN: JaminanKeamanan(rasa_aman="data dirahasiakan"),
    Komponen.EVALUASI_KINERJA: EvaluasiKinerja(cara="survei"),
}

MODULES = (fees, declarations, kept, met, making, standards)

EXAMPLES: tuple[object, ...] = (
    *FILLED.values(),
    PersetujuanTarif(lembaga=LembagaPerwakilan.DPR, tanggal=DAY),
    Tarif(jenis=JenisTarif.TETAP, jumlah=Decimal(50_000)),
    Publikasi(tanggal=DAY, media=Media.LAMAN),
    MaklumatPelayanan.terbit(DAY),
    RincianPelaksana(peran="loket", jumlah=2),
    KontakPengaduan(jenis=JenisSaranaPengaduan.SMS, alamat="1708"),
    Langkah(uraian="verifikasi", waktu=LENGTH, kanal=Kanal.DARING),
    Syarat(nama="KTP", jenis=JenisSyarat.ADMINISTRATIF),
    VarianPersyaratan.dari("hilang", "surat kehilangan"),
    BeritaAcara(ditandatangani=DAY, daftar_hadir=(Peserta(hadir=True),)),
    EvaluasiPenerapan(tanggal=DAY),
    KemampuanPenyelenggara(sarana="dua loket"),
    Pembahasan(tanggal=(DAY,), prinsip=frozenset(PrinsipPengikutsertaan)),
    PeninjauanUlang(tanggal=DAY, menjadi_dasar=True),
    Penyusunan(rancangan=Rancangan(memuat=frozenset(Komponen))),
    Perbaikan(selesai=DAY),
    Pertimbangan(kebutuhan_masyarakat="antrean panjang"),
    Peserta(pihak=PihakPeserta.PIHAK_TERKAIT, identitas=Identitas(nama="Siti")),
    Rancangan(),
    Tanggapan(diajukan=DAY, hasil=HasilTanggapan.DITOLAK, puas=False, dilaporkan=DAY),
    Kelengkapan(lingkup=Lingkup.PORTAL),
    RiwayatStandar(),
    StandarPelayanan(nama="Akta"),
    VersiStandar(berlaku=Validity(DAY), standar=StandarPelayanan(nama="Akta")),
)


class TestEveryNoun:
    """Each noun is a value that cannot be built malformed, and none goes untested."""

    @pytest.mark.parametrize("noun", EXAMPLES, ids=lambda noun: type(noun).__name__)
    def test_is_a_value(self, noun: object) -> None:
        is_a_value(noun)
        coerces_nothing(noun)

    @pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
    def test_none_is_left_out(self, module: ModuleType) -> None:
        has_an_example_of_each(module, EXAMPLES)

    @pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
    def test_every_item_has_both_languages(self, module: ModuleType) -> None:
        speaks_both_languages(module)


class TestKomponen:
    """UU 25/2009 Pasal 21 and PP 96/2012 Pasal 25: the same fourteen, under the same letters."""

    def test_a_field_for_each_of_its_own_type(self) -> None:
        for komponen in Komponen:
            held = FILLED[komponen]
            standar = make(StandarPelayanan, nama="Akta", **{komponen.value: held})
            assert standar.komponen(komponen) is held
            assert standar.lacking().terisi == (komponen,)

    def test_no_field_takes_the_component_of_another(self) -> None:
        for komponen in Komponen:
            for other, held in FILLED.items():
                if other is not komponen:
                    with pytest.raises(MalformedError, match=komponen.value):
                        make(StandarPelayanan, nama="Akta", **{komponen.value: held})

    @pytest.mark.parametrize("komponen", list(Komponen))
    def test_a_component_of_nothing_is_malformed(self, komponen: Komponen) -> None:
        """A heading with nothing under it is `Isian.KOSONG`, not an empty instance."""
        for blank in ({}, {"uraian": "  \n"}):
            with pytest.raises(MalformedError, match=r"Isian\.KOSONG"):
                make(type(FILLED[komponen]), **blank)
        assert type(FILLED[komponen])(uraian="teks").uraian == "teks"

    @needs_law_text
    @pytest.mark.parametrize("place", [UU_25_2009.pasal(21), PP_96_2012.pasal(25)], ids=str)
    def test_letters_as_promulgated(self, place: Citation) -> None:
        assert [one.huruf for one in Komponen] == wording.letters(place)

    @needs_law_text
    @pytest.mark.parametrize("komponen", list(Komponen))
    def test_words_as_promulgated(self, komponen: Komponen) -> None:
        law, regulation = komponen.citations
        assert (law.pasal, regulation.pasal) == (21, 25)
        for place in komponen.citations:
            assert wording.abridges(komponen.text.id, wording.law(place))

    def test_the_portal_shows_six(self) -> None:
        """Practice, not law: requirements, procedure, time, fee, product, complaints."""
        assert "".join(one.huruf for one in Lingkup.PORTAL.komponen) == "bcdefj"
        assert Lingkup.PASAL_21.komponen == tuple(Komponen)


@needs_law_text
class TestListsAsPromulgated:
    """What else the law lists about standards, fees and their making."""

    @pytest.mark.parametrize("items", [GolonganPeserta, UnsurKemampuan])
    def test_lettered(self, items: type[GolonganPeserta] | type[UnsurKemampuan]) -> None:
        assert [one.huruf for one in items] == wording.letters(items.provision())
        for one in items:
            assert wording.abridges(one.text.id, wording.law(one.citation))

    def test_the_five_of_letter_b(self) -> None:
        clause = wording.law(GolonganPeserta.TOKOH_DAN_ORGANISASI.citation)
        listed = re.split(r"[\W_]*,[\W_]*(?:dan/atau )?", clause.rstrip("."))
        assert listed == [one.text.id for one in UnsurPeserta]

    @pytest.mark.parametrize(
        ("items", "place"),
        [
            (PrinsipPengikutsertaan, UU_25_2009.pasal(20, ayat=4)),
            (LembagaPerwakilan, UU_25_2009.pasal(31, ayat=4)),
            (PihakPeserta, PP_96_2012.pasal(23, ayat=2)),
        ],
        ids=str,
    )
    def test_words(self, items: type[Term], place: Citation) -> None:
        assert all(wording.abridges(one.text.id, wording.law(place)) for one in items)

    def test_who_bears_the_fee_and_what_needs_no_approval(self) -> None:
        for one in (*BebanBiaya, *PengecualianPersetujuan):
            assert wording.abridges(one.text.id, wording.law(one.citation))

    def test_regard_is_had_to_three_things(self) -> None:
        """UU 25/2009 Pasal 20 ayat (1); PP 96/2012 Pasal 26 ayat (2) divides the first."""
        clause = wording.law(UU_25_2009.pasal(20, ayat=1)).partition("memperhatikan ")[2]
        three = [field.name.replace("_", " ") for field in attrs.fields(Pertimbangan)]
        assert clause.rstrip(".").replace(", dan ", ", ").split(", ") == three
        fields = [field.name for field in attrs.fields(KemampuanPenyelenggara)]
        assert [one.value for one in UnsurKemampuan] == fields

    def test_requirements_are_of_two_kinds(self) -> None:
        clause = wording.explained(21).partition("Huruf b ")[2].partition(" Huruf c")[0]
        assert all(one.text.id in wording.words(clause) for one in JenisSyarat)


class TestLacking:
    """Filled, empty and not recorded are three things; unknown is never lacking."""

    @given(
        st.fixed_dictionaries({one: st.sampled_from([FILLED[one], *Isian]) for one in Komponen}),
        st.sampled_from(Lingkup),
    )
    def test_three_ways(self, held: dict[Komponen, Holding | Isian], lingkup: Lingkup) -> None:
        standar = make(StandarPelayanan, nama="Akta", **{one.value: it for one, it in held.items()})
        seen = standar.lacking(lingkup)
        assert sorted((*seen.terisi, *seen.kosong, *seen.tidak_tercatat)) == sorted(
            lingkup.komponen
        )
        for one in lingkup.komponen:
            assert (one in seen.kosong) == (held[one] is Isian.KOSONG)
            assert (one in seen.tidak_tercatat) == (held[one] is Isian.TIDAK_TERCATAT)
        assert seen.citations == tuple(one.citation for one in seen.kosong)

    @given(st.sets(st.sampled_from(Komponen)), st.sampled_from(Komponen))
    def test_filling_one_never_adds_a_lack(self, have: set[Komponen], more: Komponen) -> None:
        def lacked(names: set[Komponen]) -> set[Komponen]:
            held = {one.value: FILLED[one] if one in names else Isian.KOSONG for one in Komponen}
            standar = make(StandarPelayanan, nama="Akta", **held)
            return set(standar.lacking().kosong)

        assert lacked(have | {more}) <= lacked(have)
        assert not lacked(set(Komponen))

    @given(st.dictionaries(st.sampled_from(Komponen), st.sampled_from(["Rp30.000", "", " \n"])))
    def test_texts_are_kept_and_nothing_is_read_into_them(self, texts: dict[Komponen, str]) -> None:
        standar = StandarPelayanan.dari_teks("Akta", texts)
        for komponen in Komponen:
            held = standar.komponen(komponen)
            if komponen not in texts:
                assert held is Isian.TIDAK_TERCATAT
            elif texts[komponen].strip():
                assert held == make(type(FILLED[komponen]), uraian=texts[komponen])
            else:
                assert held is Isian.KOSONG

    def test_a_name_alone_is_unknown_not_incomplete(self) -> None:
        seen = StandarPelayanan(nama="Akta").lacking()
        assert seen.complete is None
        assert seen.tidak_tercatat == tuple(Komponen)

    def test_complete_for_the_portal_and_not_for_the_law(self) -> None:
        six = {one.value: FILLED[one] for one in Lingkup.PORTAL.komponen}
        standar = make(StandarPelayanan, nama="Akta", dasar_hukum=Isian.KOSONG, **six)
        assert standar.lacking(Lingkup.PORTAL).complete is True
        assert standar.lacking().complete is False
        assert [str(one) for one in standar.lacking().citations] == ["Pasal 21 huruf a UU 25/2009"]


class TestStage:
    """UU 25/2009 Pasal 20 ayat (1) and (3): drawing up, adopting and applying are three duties."""

    @given(
        st.dates(date(2020, 1, 1), date(2030, 1, 1)),
        st.lists(st.integers(0, 900), min_size=3, max_size=3).map(sorted),
    )
    def test_no_stage_is_ever_left(self, start: date, after: list[int]) -> None:
        days = [start + timedelta(days=n) for n in after]
        standar = StandarPelayanan(
            nama="Akta", disusun=days[0], ditetapkan=days[1], diterapkan=days[2]
        )
        order = list(TahapStandar)
        reached = [order.index(standar.stage(start + timedelta(days=n))) for n in range(-1, 901)]
        assert reached == sorted(reached)
        assert reached[0] == 0
        assert reached[-1] == 3
        for day, stage in zip(days, order[1:], strict=True):
            assert order.index(standar.stage(day)) >= order.index(stage)
            assert order.index(standar.stage(day - timedelta(days=1))) < order.index(stage)

    def test_applied_without_being_adopted_is_unlawful_and_builds(self) -> None:
        assert StandarPelayanan(nama="Akta", diterapkan=DAY).stage(DAY) is TahapStandar.DITERAPKAN


class TestVersions:
    """PP 96/2012 Pasal 33: a standard changes, and on each day at most one version counts."""

    @given(st.lists(st.dates(), min_size=2, max_size=6, unique=True), st.randoms(), st.dates())
    def test_versions_in_any_order(self, days: list[date], random: Random, on: date) -> None:
        ordered = sorted(days)
        spans = [Validity(a, b) for a, b in pairwise(ordered)]
        versions = [
            (span, StandarPelayanan(nama="Akta", versi=str(i))) for i, span in enumerate(spans)
        ]
        random.shuffle(versions)
        found = RiwayatStandar.dari(*versions).on(on)
        expected = [str(i) for i, span in enumerate(spans) if span.covers(on)]
        assert ([] if found is None else [found.versi]) == expected

    @given(st.dates(max_value=date(2900, 1, 1)), st.integers(1, 5), st.integers(0, 5))
    def test_two_versions_on_one_day_are_malformed(self, day: date, days: int, gap: int) -> None:
        standar = StandarPelayanan(nama="Akta")
        later = (Validity(day + timedelta(days=gap)), standar)
        earlier = (Validity(day, day + timedelta(days=days)), standar)
        if gap >= days:
            assert RiwayatStandar.dari(later, earlier).on(day) is standar
            return
        with pytest.raises(MalformedError) as refused:
            RiwayatStandar.dari(later, earlier)
        assert len(refused.value.faults) == 1
        assert re.fullmatch(r"versi\[[01]\]\.berlaku\.start", refused.value.faults[0].path)


class TestDasarHukum:
    """UU 25/2009 Pasal 21 huruf a: what names a place is a citation, the rest stays as written."""

    @given(st.lists(st.sampled_from([
        "Pasal 15 huruf a UU 25/2009", "UU 2/2002", "Pasal 62 PP 96/2012", "adat setempat",
    ]), min_size=1))  # fmt: skip
    def test_nothing_is_dropped(self, texts: list[str]) -> None:
        dasar = DasarHukum.dari(*texts)
        assert len(dasar.kutipan) + len(dasar.lainnya) == len(texts)
        assert set(dasar.lainnya) <= set(texts) - {"Pasal 15 huruf a UU 25/2009"}

    def test_a_place_that_cannot_exist_is_kept_and_no_instrument(self) -> None:
        with pytest.raises(CitationError):
            Citation.parse("Pasal 62 PP 96/2012")
        dasar = DasarHukum.dari("Pasal 62 PP 96/2012", "UU 25/2009", "Pasal 4 UU 25/2009")
        assert dasar.unread == ("Pasal 62 PP 96/2012",)
        assert dasar.peraturan == (UU_25_2009,)


class TestWaktuPenyelesaian:
    """UU 25/2009 Pasal 21 huruf d: a length, with what it bounds and what it runs from."""

    @pytest.mark.parametrize("mulai", list(Mulai))
    def test_the_usual_events_are_recognised(self, mulai: Mulai) -> None:
        words = f" {mulai.text.id.title()} "
        promised = WaktuPenyelesaian.paling_lama(3, Satuan.HARI, sejak=words)
        assert promised.mulai is (None if mulai is Mulai.LAINNYA else mulai)
        assert promised.janji is not None
        assert promised.janji.pemicu == words

    @given(st.integers(1, 900), st.sampled_from(Satuan), st.sampled_from(["", "berkas lengkap"]))
    def test_a_promise_reads_back(self, number: int, unit: Satuan, event: str) -> None:
        promised = WaktuPenyelesaian.paling_lama(number, unit, sejak=event)
        assert promised.jangka_waktu == JangkaWaktu(number, unit)
        again = WaktuPenyelesaian.dari(promised.text.id)
        assert attrs.evolve(again, uraian="") == promised
        assert again.uraian == promised.text.id

    def test_steps_and_their_sum(self) -> None:
        steps = WaktuPenyelesaian.dari("10 menit + 45 menit + 5 menit = 60 menit")
        assert steps.jangka_waktu == JangkaWaktu(60, Satuan.MENIT)
        assert [one.jangka.jumlah for one in steps.rincian] == [10, 45, 5]

    def test_what_promises_no_one_length_keeps_its_text(self) -> None:
        """Opening hours, estimates and lists are no promise of one length."""
        for text, lengths in (
            ("Senin s.d. Jumat 08.00-15.00 WIB", 0),
            ("kurang lebih 7 hari kerja", 1),
            ("Lapas: 7 hari kerja; Kanwil: 14 hari kerja", 2),
        ):
            unread = WaktuPenyelesaian.dari(text)
            assert unread.jangka_waktu is None
            assert unread.text.id == unread.uraian == text
            assert len(unread.rincian) == lengths

    def test_a_blank_phrase_is_malformed(self) -> None:
        with pytest.raises(MalformedError, match=r"Isian\.KOSONG"):
            WaktuPenyelesaian.dari(" ")


class TestOtherComponents:
    """The short ways to build the components that hold lists."""

    def test_requirements_by_variant(self) -> None:
        lost = VarianPersyaratan.dari("hilang", "surat kehilangan", "KK")
        new = VarianPersyaratan.dari("baru", "akta", "KK")
        assert [one.nama for one in Persyaratan(varian=(lost, new)).syarat] == [
            "surat kehilangan", "KK", "akta", "KK",
        ]  # fmt: skip

    def test_a_variant_of_nothing_is_malformed(self) -> None:
        with pytest.raises(MalformedError, match="syarat"):
            VarianPersyaratan.dari("hilang")

    def test_lists(self) -> None:
        assert [one.uraian for one in Prosedur.dari("a", "b").langkah] == ["a", "b"]
        assert Produk(dokumen=JenisDokumen.PERIZINAN).nama == ()
        facilities = SaranaPrasarana.dari("loket", kelompok_rentan=("jalur kursi roda",))
        assert (facilities.daftar, facilities.kelompok_rentan) == (
            ("loket",),
            ("jalur kursi roda",),
        )
        assert KompetensiPelaksana.dari("teliti").kompetensi == (Kompetensi(uraian="teliti"),)

    @given(
        st.dictionaries(
            st.sampled_from(["loket", "verifikator", "kepala"]), st.integers(0, 50), min_size=1
        )
    )
    def test_officers_add_up(self, roles: dict[str, int]) -> None:
        jumlah = JumlahPelaksana.dari(**roles)
        assert jumlah.jumlah == sum(roles.values())
        assert {one.peran: one.jumlah for one in jumlah.rincian} == roles

    def test_no_officers_is_something_said(self) -> None:
        assert JumlahPelaksana(jumlah=0).jumlah == 0


KIND_FIELDS = {
    "jumlah": Decimal(5),
    "jumlah_maksimum": Decimal(9),
    "satuan": "jam",
    "rumus": "luas x tarif",
    "rujukan": "Perda 1/2020",
}
NEEDS = {
    JenisTarif.GRATIS: set[str](),
    JenisTarif.TETAP: {"jumlah"},
    JenisTarif.PER_SATUAN: {"jumlah", "satuan"},
    JenisTarif.BERJENJANG: {"jumlah"},
    JenisTarif.RENTANG: {"jumlah", "jumlah_maksimum"},
    JenisTarif.RUMUS: {"rumus"},
    JenisTarif.RUJUKAN: {"rujukan"},
}
rupiah = st.decimals(0, 10**12, places=2)


class TestTarif:
    """UU 25/2009 Pasal 21 huruf e: a row of a fee has what its kind has, and nothing else."""

    @given(st.sampled_from(JenisTarif), st.sets(st.sampled_from(sorted(KIND_FIELDS))))
    def test_each_kind_has_its_fields(self, jenis: JenisTarif, names: set[str]) -> None:
        fields = {name: KIND_FIELDS[name] for name in names}
        misfits = names ^ NEEDS[jenis]
        if not misfits:
            assert make(Tarif, jenis=jenis, pembayar="WNA", **fields).jenis is jenis
            return
        with pytest.raises(MalformedError) as refused:
            make(Tarif, jenis=jenis, pembayar="WNA", **fields)
        assert {fault.path for fault in refused.value.faults} == misfits

    @pytest.mark.parametrize("tier", [{"pembayar": "WNA"}, {"sejak": DAY}, {"sampai": DAY}, {}])
    def test_a_tier_says_for_whom_or_when(self, tier: dict[str, str | date]) -> None:
        def build() -> Tarif:
            return make(Tarif, jenis=JenisTarif.BERJENJANG, jumlah=Decimal(1), **tier)

        if tier:
            assert build().jumlah == 1
        else:
            with pytest.raises(MalformedError, match="pembayar"):
                build()

    @given(rupiah, rupiah)
    def test_a_range_ends_no_lower_than_it_begins(self, one: Decimal, other: Decimal) -> None:
        low, high = sorted((one, other))
        assert Tarif(jenis=JenisTarif.RENTANG, jumlah=low, jumlah_maksimum=high).jumlah == low
        assume(low < high)
        with pytest.raises(MalformedError) as refused:
            Tarif(jenis=JenisTarif.RENTANG, jumlah=high, jumlah_maksimum=low)
        assert [fault.path for fault in refused.value.faults] == ["jumlah_maksimum"]

    @given(st.dates(), st.dates(), st.dates())
    def test_both_ends_of_a_span_belong_to_it(self, one: date, other: date, on: date) -> None:
        start, end = sorted((one, other))
        row = Tarif(jenis=JenisTarif.GRATIS, sejak=start, sampai=end)
        assert row.holds_on(on) == (start <= on <= end)
        assert Tarif(jenis=JenisTarif.GRATIS).holds_on(on)
        assume(start < end)
        with pytest.raises(MalformedError) as refused:
            Tarif(jenis=JenisTarif.GRATIS, sejak=end, sampai=start)
        assert [fault.path for fault in refused.value.faults] == ["sampai"]

    @pytest.mark.parametrize("amount", [Decimal(-1), Decimal("NaN"), Decimal("Infinity"), 5, 5.0])
    def test_an_amount_is_a_decimal_of_zero_or_more(self, amount: object) -> None:
        with pytest.raises(MalformedError, match="jumlah"):
            make(Tarif, jenis=JenisTarif.TETAP, jumlah=amount)

    @given(rupiah)
    def test_an_amount_is_written_the_indonesian_way(self, amount: Decimal) -> None:
        text = Tarif(jenis=JenisTarif.TETAP, jumlah=amount).text
        assert text.id == text.en
        assert Decimal(text.id.removeprefix("Rp").replace(".", "").replace(",", ".")) == amount

    def test_text_of_each_kind(self) -> None:
        rows = (
            Tarif(jenis=JenisTarif.GRATIS, pembayar="BPJS"),
            Tarif(jenis=JenisTarif.PER_SATUAN, jumlah=Decimal(155_000), satuan="jam"),
            Tarif(
                jenis=JenisTarif.BERJENJANG, untuk="SKCK", pembayar="WNA", jumlah=Decimal(60_000)
            ),
            Tarif(jenis=JenisTarif.RENTANG, jumlah=Decimal(5), jumlah_maksimum=Decimal(9)),
            Tarif(jenis=JenisTarif.RUMUS, rumus="luas x tarif"),
            Tarif(jenis=JenisTarif.RUJUKAN, rujukan="Perda 1/2020"),
        )
        assert [row.text.id for row in rows] == [
            "BPJS: gratis",
            "Rp155.000 per jam",
            "SKCK: WNA: Rp60.000",
            "Rp5 sampai Rp9",
            "luas x tarif",
            "menurut Perda 1/2020",
        ]
        assert rows[-1].text.en == "as laid down in Perda 1/2020"


class TestBiaya:
    """UU 25/2009 Pasal 31 and PP 96/2012 Pasal 29: who pays, who approves, and what is free."""

    @given(st.integers(0, 10**12))
    def test_a_whole_number_is_exact(self, amount: int) -> None:
        assert Biaya.tetap(amount) == Biaya.tetap(Decimal(amount))
        assert Biaya.tetap(amount).tarif[0].jumlah == amount
        assert Biaya.per_satuan(amount, "jam").tarif[0].jumlah == amount

    @pytest.mark.parametrize("amount", [1.5, True, "50000", None])
    def test_nothing_else_becomes_an_amount(self, amount: object) -> None:
        with pytest.raises(MalformedError, match="jumlah"):
            make(Biaya.tetap, jumlah=amount)

    @pytest.mark.parametrize(
        ("biaya", "verdict"),
        [
            (Biaya.gratis(), True),
            (Biaya.tetap(0), True),
            (Biaya.tetap(1), False),
            (Biaya.rumus("luas x tarif"), None),
            (Biaya.rujukan("Perda 1/2020"), None),
            (Biaya(uraian="tanpa dipungut biaya"), None),
            (Biaya.dari(*Biaya.gratis().tarif, *Biaya.tetap(1).tarif), False),
            (Biaya.dari(*Biaya.gratis().tarif, *Biaya.rumus("x").tarif), None),
            (Biaya.dari(*Biaya.rumus("x").tarif, *Biaya.tetap(1).tarif), False),
            (
                Biaya.dari(
                    Tarif(jenis=JenisTarif.RENTANG, jumlah=Decimal(0), jumlah_maksimum=Decimal(9))
                ),
                False,
            ),
        ],
        ids=repr,
    )
    def test_free(self, biaya: Biaya, *, verdict: bool | None) -> None:
        assert biaya.free is verdict

    def test_an_approval_is_given_absent_or_unknown(self) -> None:
        given_by = PersetujuanTarif(lembaga=LembagaPerwakilan.DPRD_KABUPATEN_KOTA, tanggal=DAY)
        assert Biaya.tetap(1).persetujuan is Isian.TIDAK_TERCATAT
        assert attrs.evolve(Biaya.tetap(1), persetujuan=Isian.KOSONG).persetujuan is Isian.KOSONG
        assert attrs.evolve(Biaya.tetap(1), persetujuan=given_by).persetujuan == given_by

    def test_an_unknown_approval_is_no_content(self) -> None:
        with pytest.raises(MalformedError, match="uraian"):
            Biaya(persetujuan=Isian.TIDAK_TERCATAT)
        assert Biaya(persetujuan=Isian.KOSONG).tarif == ()

    def test_the_row_of_the_day(self) -> None:
        """One published standard changes its fee on 6 January 2017."""
        change = date(2017, 1, 6)
        before = Tarif(
            jenis=JenisTarif.BERJENJANG, jumlah=Decimal(10_000), sampai=change - timedelta(days=1)
        )
        after = Tarif(jenis=JenisTarif.BERJENJANG, jumlah=Decimal(30_000), sejak=change)
        biaya = Biaya.dari(before, after, dasar="PP 60/2016")
        assert biaya.on(change) == (after,)
        assert biaya.on(change - timedelta(days=1)) == (before,)

    def test_who_bears_it(self) -> None:
        assert str(BebanBiaya.NEGARA.citation) == "Pasal 31 ayat (2) UU 25/2009"
        assert str(BebanBiaya.PENERIMA.citation) == "Pasal 31 ayat (3) UU 25/2009"
        assert Biaya.gratis(beban=BebanBiaya.NEGARA, dasar="UU 24/2013").dasar == "UU 24/2013"


class TestMaking:
    """PP 96/2012 Pasal 22-33: facts of how a standard is made, without verdicts."""

    @given(st.lists(st.none() | st.dates()))
    def test_first_publication(self, days: list[date | None]) -> None:
        publikasi = tuple(Publikasi(tanggal=day) for day in days)
        first = min((day for day in days if day is not None), default=None)
        assert Penyusunan(publikasi=publikasi).published == first
        assert MaklumatPelayanan(publikasi=publikasi).published == first

    @given(st.lists(st.none() | st.dates(), min_size=5, max_size=5))
    def test_a_day_left_out_is_not_recorded(self, days: list[date | None]) -> None:
        prepared, discussed, signed, published, improved = days
        made = Penyusunan.dari(
            disiapkan=prepared,
            dibahas=discussed,
            ditandatangani=signed,
            dipublikasikan=published,
            diperbaiki=improved,
        )
        assert [
            made.rancangan and made.rancangan.disiapkan,
            made.pembahasan and made.pembahasan.tanggal[0],
            made.berita_acara and made.berita_acara.ditandatangani,
            made.published,
            made.perbaikan.selesai if isinstance(made.perbaikan, Perbaikan) else None,
        ] == days
        assert made.berita_acara is None or made.berita_acara.daftar_hadir_terlampir is None

    def test_an_attendance_list_is_attached_or_not(self) -> None:
        people = (Peserta(pihak=PihakPeserta.MASYARAKAT, hadir=True),)
        for attached in (True, None):
            minutes = BeritaAcara(daftar_hadir_terlampir=attached, daftar_hadir=people)
            assert minutes.daftar_hadir == people
        assert BeritaAcara(daftar_hadir_terlampir=False).daftar_hadir == ()
        with pytest.raises(MalformedError, match="daftar_hadir"):
            BeritaAcara(daftar_hadir_terlampir=False, daftar_hadir=people)

    @pytest.mark.parametrize("unsur", list(UnsurPeserta))
    def test_the_five_belong_to_letter_b(self, unsur: UnsurPeserta) -> None:
        assert Peserta(golongan=GolonganPeserta.TOKOH_DAN_ORGANISASI, unsur=unsur).unsur is unsur
        assert Peserta(unsur=unsur).golongan is None
        with pytest.raises(MalformedError, match="unsur"):
            Peserta(golongan=GolonganPeserta.PENERIMA_MANFAAT, unsur=unsur)

    def test_a_participant_is_not_shown(self) -> None:
        shown = repr(Peserta(identitas=Identitas(nama="Sitirahayu")))
        assert "Sitirahayu" not in shown

    def test_a_declaration_of_one_day(self) -> None:
        maklumat = MaklumatPelayanan.terbit(DAY, pernyataan="kami sanggup", media=Media.LAMAN)
        assert maklumat.disusun == maklumat.ditetapkan == maklumat.published == DAY
        assert maklumat.publikasi == (Publikasi(tanggal=DAY, media=Media.LAMAN),)

    @pytest.mark.parametrize("noun", [KemampuanPenyelenggara, Pertimbangan, Perbaikan])
    def test_a_fact_without_content_is_malformed(self, noun: Callable[[], object]) -> None:
        with pytest.raises(MalformedError, match=r"Isian\.KOSONG"):
            noun()


class TestExample:
    """The script under examples says what published standards lack, and what is unknown."""

    SCRIPT = Path(__file__).parents[1] / "examples" / "standar.py"

    def test_its_own_standards(self, capsys: pytest.CaptureFixture[str]) -> None:
        runpy.run_path(str(self.SCRIPT))["main"]([])
        shown = capsys.readouterr().out
        assert "Kartu Identitas Anak" in shown
        assert "tidak tercatat" in shown

    def test_a_file(self, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
        rows: list[dict[str, object]] = [
            {
                "kind": "standar",
                "service_name": "A",
                "agency": "B",
                "components": {"biaya_tarif": ""},
            },
            {"kind": "skema_status", "service_name": "C", "agency": "D", "components": {}},
        ]
        path = tmp_path / "rows.jsonl"
        path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        runpy.run_path(str(self.SCRIPT))["main"]([str(path)])
        shown = capsys.readouterr().out
        assert "Pasal 21 huruf e UU 25/2009" in shown
        assert "1 standar" in shown
        assert "C" not in shown.split()
