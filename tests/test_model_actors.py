"""The actors of the law: providers, supervisors, officers, the public, and their services."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from types import ModuleType

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import wording
from lawtext import needs_law_text
from layanan.citation import PP_96_2012, UU_25_2009, Citation
from layanan.errors import MalformedError
from layanan.model import masyarakat as public
from layanan.model import pelaksana as officers
from layanan.model import pelayanan as services
from layanan.model import pembina as supervisors
from layanan.model import penyelenggara as providers
from layanan.model.masyarakat import (
    Identitas,
    JenisMasyarakat,
    KelompokRentan,
    Kependudukan,
    Kuasa,
    Manfaat,
    Masyarakat,
    Pengadu,
)
from layanan.model.pelaksana import (
    AsalPelaksana,
    CatatanPerilaku,
    JabatanRangkap,
    JenisJabatanRangkap,
    JenisLaporanPelaksana,
    JenisTindakan,
    KedudukanPelaksana,
    Ketidakhadiran,
    Kompetensi,
    LaporanPelaksana,
    Panggilan,
    Pelaksana,
    PengunduranDiri,
    StatusKepegawaian,
    TindakanPelaksana,
    UnsurKompetensi,
)
from layanan.model.pelayanan import (
    GolonganPendanaan,
    JenisDokumen,
    JenisPelayanan,
    Kanal,
    MisiNegara,
    Pelayanan,
    PerjanjianPelayanan,
    Sektor,
    TindakanAdministratif,
)
from layanan.model.pembina import (
    DasarPenanggungJawab,
    JenisPembina,
    KewajibanMenteri,
    LaporanKinerja,
    Menteri,
    Ombudsman,
    PelaksanaanKewajiban,
    Pembina,
    PenanggungJawab,
    PenerimaLaporan,
    TugasMenteri,
    TugasPenanggungJawab,
)
from layanan.model.penyelenggara import (
    KELIPATAN_AKTIVA,
    BentukPenyelenggara,
    FungsiOrganisasi,
    JenisPenyelenggara,
    OrganisasiPenyelenggara,
    PelaksanaanFungsi,
    Penyelenggara,
    SatuanKerja,
    UjiSkala,
)
from layanan.model.perilaku import KewajibanPelaksana, LaranganPelaksana, Perilaku
from layanan.model.terms import Lettered, Term
from layanan.text import Text
from layanan.waktu.kalender import ENAM_HARI, LIMA_HARI, HariBuka, Kalender
from layanan.waktu.keputusan import HariLibur, JenisLibur
from layanan.waktu.zona import Zona
from nouns import (
    coerces_nothing,
    has_an_example_of_each,
    is_a_value,
    make,
    speaks_both_languages,
)

DAY = date(2026, 3, 13)

MODULES = (services, providers, supervisors, officers, public)

EXAMPLES: tuple[object, ...] = (
    MisiNegara(uraian="harga pupuk terjangkau", penetapan="Perpres 1/2020"),
    PerjanjianPelayanan(nomor="1/2026", tanggal=DAY),
    Pelayanan(nama="Akta", jenis=JenisPelayanan.ADMINISTRATIF, kanal=(Kanal.DARING,)),
    UjiSkala(nilai_aktiva=Decimal(50), pendapatan_per_kapita=Decimal(1), lintas_wilayah=True),
    PelaksanaanFungsi(fungsi=FungsiOrganisasi.KONSULTASI, pelaksana="loket 3"),
    OrganisasiPenyelenggara.dari(*FungsiOrganisasi),
    SatuanKerja(nama="Puskesmas", hari_kerja=ENAM_HARI),
    Penyelenggara(nama="PDAM", bentuk=BentukPenyelenggara.BUMD),
    LaporanKinerja(penerima=PenerimaLaporan.GUBERNUR, tanggal=DAY, tahun=2025),
    PenanggungJawab(jabatan="Sekretaris Daerah", tugas=frozenset(TugasPenanggungJawab)),
    Pembina(jenis=JenisPembina.GUBERNUR),
    PelaksanaanKewajiban(kewajiban=KewajibanMenteri.MENGUMUMKAN, tanggal=DAY),
    Menteri(),
    Ombudsman(),
    Kompetensi(uraian="bahasa isyarat", unsur=UnsurKompetensi.KETERAMPILAN),
    JabatanRangkap(jenis=JenisJabatanRangkap.KOMISARIS, sejak=DAY, sampai=DAY),
    Ketidakhadiran(sejak=DAY, sah=False),
    TindakanPelaksana(jenis=JenisTindakan.PENAMBAHAN_PELAKSANA, disetujui=False),
    Panggilan(dari="Ombudsman", dipenuhi=True),
    PengunduranDiri(tanggal=DAY, pertanggungjawaban=True),
    LaporanPelaksana(jenis=JenisLaporanPelaksana.KEUANGAN),
    CatatanPerilaku(perilaku=Perilaku.CERMAT),
    Pelaksana(),
    Identitas(nama="Siti"),
    Masyarakat(manfaat=Manfaat.LANGSUNG),
    Kuasa(surat="12/SK"),
    Pengadu.dari(nama="Siti"),
)

# A mark no class or field bears, because Hypothesis also tries the words it finds in the code.
names = st.text(st.characters(categories=["L"]), max_size=20).map(lambda name: f"Ŵ{name}Ŷ")


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


LISTS: tuple[tuple[type[Lettered], Citation], ...] = (
    (JenisPelayanan, PP_96_2012.pasal(3)),
    (GolonganPendanaan, UU_25_2009.pasal(5, ayat=3)),
    (TindakanAdministratif, UU_25_2009.pasal(5, ayat=7)),
    (JenisPenyelenggara, PP_96_2012.pasal(9)),
    (FungsiOrganisasi, UU_25_2009.pasal(8, ayat=2)),
    (JenisPembina, UU_25_2009.pasal(6, ayat=2)),
    (TugasPenanggungJawab, UU_25_2009.pasal(7, ayat=2)),
    (TugasMenteri, UU_25_2009.pasal(7, ayat=3)),
    (KewajibanMenteri, UU_25_2009.pasal(7, ayat=4)),
    (KewajibanPelaksana, UU_25_2009.pasal(16)),
    (LaranganPelaksana, UU_25_2009.pasal(17)),
    (Perilaku, UU_25_2009.pasal(34)),
)


@needs_law_text
class TestListsAsPromulgated:
    """Each list has the letters of the law, and each item the law's words with some left out."""

    @pytest.mark.parametrize(("items", "place"), LISTS, ids=str)
    def test_letters(self, items: type[Lettered], place: Citation) -> None:
        assert items.provision() == place
        letters = list(dict.fromkeys(item.huruf for item in items))
        assert letters == wording.letters(place)

    @pytest.mark.parametrize("item", [item for items, _ in LISTS for item in items])
    def test_words(self, item: Lettered) -> None:
        assert wording.abridges(item.text.id, wording.law(item.citation)), item.text.id

    def test_funding_has_the_same_letters_for_services(self) -> None:
        for one in GolonganPendanaan:
            services = UU_25_2009.pasal(5, ayat=4, huruf=one.huruf)
            assert wording.abridges(one.text.id, wording.law(services))

    def test_sectors(self) -> None:
        """UU 25/2009 Pasal 5 ayat (2): thirteen, and other strategic sectors."""
        clause = wording.law(UU_25_2009.pasal(5, ayat=2))
        listed = clause.partition("meliputi ")[2].rstrip(".").replace(", dan ", ", ").split(", ")
        assert listed == [sektor.text.id for sektor in Sektor]
        assert len(listed) == 14

    def test_supervisors_under_letter_a(self) -> None:
        clause = wording.law(UU_25_2009.pasal(6, ayat=2, huruf="a")).rstrip(";")
        listed = clause.replace(", dan ", ", ").split(", ")
        assert listed == [one.text.id for one in JenisPembina if one.huruf == "a"]

    @pytest.mark.parametrize("bentuk", list(BentukPenyelenggara))
    def test_forms_of_providers(self, bentuk: BentukPenyelenggara) -> None:
        assert wording.abridges(bentuk.text.id, wording.law(bentuk.citation))

    def test_documents(self) -> None:
        """PP 96/2012 Pasal 7 ayat (1) names both; Pasal 8 leaves the other body one."""
        both = wording.words(wording.law(PP_96_2012.pasal(7, ayat=1)))
        one = wording.words(wording.law(PP_96_2012.pasal(8)))
        assert all(kind.text.id in both for kind in JenisDokumen)
        assert [kind for kind in JenisDokumen if kind.text.id in one] == [JenisDokumen.NONPERIZINAN]

    @pytest.mark.parametrize(
        ("items", "place"),
        [
            (KedudukanPelaksana, UU_25_2009.pasal(1, angka=5)),
            (JenisMasyarakat, UU_25_2009.pasal(1, angka=6)),
            (Kependudukan, UU_25_2009.pasal(1, angka=6)),
            (Manfaat, UU_25_2009.pasal(1, angka=6)),
            (DasarPenanggungJawab, UU_25_2009.pasal(7, ayat=1)),
            (AsalPelaksana, UU_25_2009.pasal(17, huruf="a")),
            (JenisJabatanRangkap, UU_25_2009.pasal(17, huruf="a")),
        ],
        ids=str,
    )
    def test_words_of_unlettered_lists(self, items: type[Term], place: Citation) -> None:
        closed = [item for item in items if item.text.id != "lainnya"]
        assert all(wording.abridges(item.text.id, wording.law(place)) for item in closed)

    def test_vulnerable_groups(self) -> None:
        """Penjelasan Pasal 29 ayat (1): six, of which the first has another name today."""
        listed = wording.explained(29).partition("antara lain ")[2].partition(".")[0]
        groups = listed.replace(", dan ", ", ").split(", ")
        renamed = ["penyandang cacat", *[one.text.id for one in KelompokRentan][1:-1]]
        assert groups == renamed

    def test_elements_of_competence(self) -> None:
        clause = wording.explained(21).partition("Huruf h ")[2].partition(" Huruf i")[0]
        listed = clause.partition("meliputi ")[2].rstrip(".").replace(", dan ", ", ").split(", ")
        assert listed == [one.text.id for one in UnsurKompetensi]

    @pytest.mark.parametrize("jenis", list(JenisPembina))
    def test_whom_supervisors_report_to(self, jenis: JenisPembina) -> None:
        exempt = wording.law(UU_25_2009.pasal(6, ayat=4)).partition("kecuali ")[2]
        if wording.abridges(jenis.text.id, exempt.partition(", wajib")[0]):
            assert jenis.reports_to == ()
            return
        named = wording.law(jenis.reporting).partition(" kepada ")[2].rstrip(".").split(" dan ")
        assert [one.text.id.casefold() for one in jenis.reports_to] == [
            one.casefold() for one in named
        ]


class TestPenyelenggara:
    """PP 96/2012 Pasal 9 and 10: four kinds, and a size test for one form of the fourth."""

    def test_each_form_has_its_kind(self) -> None:
        for bentuk in BentukPenyelenggara:
            assert Penyelenggara(nama="X", jenis=bentuk.jenis, bentuk=bentuk).bentuk is bentuk
            assert Penyelenggara(nama="X", bentuk=bentuk).jenis is None

    def test_a_form_of_another_kind_is_malformed(self) -> None:
        with pytest.raises(MalformedError, match="bentuk") as refused:
            Penyelenggara(
                nama="X",
                jenis=JenisPenyelenggara.KORPORASI,
                bentuk=BentukPenyelenggara.LEMBAGA_NEGARA,
            )
        assert refused.value.faults[0].expected.en == "a form of corporation"

    def test_every_kind_has_a_form(self) -> None:
        assert {bentuk.jenis for bentuk in BentukPenyelenggara} == set(JenisPenyelenggara)

    @given(income=st.integers(1, 10**9), more=st.integers(0, 10**9))
    def test_fifty_times_is_enough(self, income: int, more: int) -> None:
        enough = UjiSkala(
            nilai_aktiva=Decimal(50 * income + more), pendapatan_per_kapita=Decimal(income)
        )
        assert KELIPATAN_AKTIVA == 50
        assert enough.large_enough is True
        short = attrs.evolve(enough, nilai_aktiva=Decimal(50 * income - 1))
        assert short.large_enough is False

    @pytest.mark.parametrize(
        ("assets", "network", "verdict"),
        [
            (50, True, True),
            (50, False, False),
            (50, None, None),
            (49, True, False),
            (49, None, False),
            (None, True, None),
            (None, False, False),
            (None, None, None),
        ],
    )
    def test_both_conditions_hold(
        self, assets: int | None, *, network: bool | None, verdict: bool | None
    ) -> None:
        test = UjiSkala(
            nilai_aktiva=None if assets is None else Decimal(assets),
            pendapatan_per_kapita=Decimal(1),
            lintas_wilayah=network,
        )
        assert test.qualifies is verdict

    def test_without_income_nothing_is_known(self) -> None:
        assert UjiSkala(nilai_aktiva=Decimal(1)).large_enough is None

    def test_an_income_of_nothing_is_malformed(self) -> None:
        with pytest.raises(MalformedError, match="pendapatan_per_kapita"):
            UjiSkala(pendapatan_per_kapita=Decimal(0))

    @given(st.sets(st.sampled_from(FungsiOrganisasi)))
    def test_functions_named_and_not(self, named: set[FungsiOrganisasi]) -> None:
        organisasi = OrganisasiPenyelenggara.dari(*named)
        assert set(organisasi.without) == set(FungsiOrganisasi) - named
        assert list(organisasi.without) == sorted(organisasi.without, key=lambda one: one.huruf)


class TestSatuanKerja:
    """A unit's calendar is the unit's own policy, given to the engine unchanged."""

    @given(
        week=st.sampled_from([LIMA_HARI, ENAM_HARI]),
        leave=st.booleans(),
        zona=st.sampled_from(Zona),
        known_on=st.none() | st.dates(date(2009, 1, 1), date(2026, 12, 31)),
    )
    def test_calendar(
        self, *, week: frozenset[int], leave: bool, zona: Zona, known_on: date | None
    ) -> None:
        closed = HariLibur(date(2026, 6, 17), JenisLibur.LIBUR_DAERAH, Text("Galungan", "Galungan"))
        opened = HariBuka(date(2026, 3, 20), Text("surat edaran", "circular"))
        unit = SatuanKerja(
            nama="Loket",
            wilayah="DKI Jakarta",
            zona=zona,
            hari_kerja=week,
            cuti_bersama=leave,
            libur_tambahan=(closed,),
            buka_tambahan=(opened,),
        )
        assert unit.kalender(known_on=known_on) is Kalender.pemerintah(
            known_on=known_on,
            week=week,
            cuti_bersama=leave,
            wilayah="DKI Jakarta",
            extra_closed=(closed,),
            extra_open=(opened,),
            zona=zona,
        )

    @pytest.mark.parametrize("week", [frozenset[int](), frozenset({7}), frozenset({-1, 0})])
    def test_an_impossible_week_is_malformed(self, week: frozenset[int]) -> None:
        with pytest.raises(MalformedError, match="hari_kerja"):
            SatuanKerja(nama="Loket", hari_kerja=week)


class TestPembina:
    """UU 25/2009 Pasal 6 ayat (4) to (6): to whom each kind of supervisor reports."""

    def test_two_are_exempt(self) -> None:
        assert [one for one in JenisPembina if not one.reports_to] == [
            JenisPembina.PIMPINAN_LEMBAGA_NEGARA,
            JenisPembina.PIMPINAN_LEMBAGA_KOMISI_NEGARA,
        ]

    @given(st.sampled_from(JenisPembina), st.sets(st.sampled_from(PenerimaLaporan)))
    def test_unreported(self, jenis: JenisPembina, reached: set[PenerimaLaporan]) -> None:
        pembina = Pembina(
            jenis=jenis, laporan=tuple(LaporanKinerja(penerima=one) for one in reached)
        )
        assert set(pembina.unreported) == set(jenis.reports_to) - reached


class TestPelaksana:
    """UU 25/2009 Pasal 1 angka 5: every person working there, civil servant or not."""

    def test_nothing_is_required(self) -> None:
        assert Pelaksana().nomor is None

    def test_the_civil_service_is_two_kinds(self) -> None:
        assert [one for one in StatusKepegawaian if one.asn] == [
            StatusKepegawaian.PNS,
            StatusKepegawaian.PPPK,
        ]

    @given(st.dates(), st.dates())
    def test_spans_end_no_earlier_than_they_begin(self, start: date, end: date) -> None:
        def post(since: date | None, until: date | None) -> JabatanRangkap:
            return JabatanRangkap(jenis=JenisJabatanRangkap.LAINNYA, sejak=since, sampai=until)

        early, late = sorted((start, end))
        assert post(early, late).sampai == late
        assert Ketidakhadiran(sejak=early, sampai=late).sejak == early
        assert post(None, late).sejak is None
        assume(early != late)
        for build in (lambda: post(late, early), lambda: Ketidakhadiran(sejak=late, sampai=early)):
            with pytest.raises(MalformedError) as refused:
                build()
            assert [fault.path for fault in refused.value.faults] == ["sampai"]

    @pytest.mark.parametrize("noun", [Panggilan, PengunduranDiri, MisiNegara, PerjanjianPelayanan])
    def test_a_fact_without_content_is_malformed(self, noun: Callable[[], object]) -> None:
        with pytest.raises(MalformedError, match=r"Isian\.KOSONG"):
            noun()


class TestIdentity:
    """An identity is shown neither by repr nor by faults (UU 25/2009 Pasal 42 ayat (5))."""

    @given(name=names, address=names)
    def test_repr_never_shows_it(self, name: str, address: str) -> None:
        pengadu = Pengadu.dari(nama=name, alamat=address, telepon=name, surel=address)
        kuasa = Kuasa(penerima=Identitas(nama=name, nomor=address))
        officer = Pelaksana(jabatan="x", nama=name, nomor=address)
        for one in (pengadu, kuasa, officer, attrs.evolve(pengadu, kuasa=kuasa)):
            assert name not in repr(one)
            assert address not in repr(one)

    @given(name=names)
    def test_faults_never_echo_it(self, name: str) -> None:
        for cls in (Identitas, Pelaksana):
            with pytest.raises(MalformedError) as refused:
                make(cls, nama=[name])
            assert name not in str(refused.value)
            assert "(dirahasiakan)" in str(refused.value)
        with pytest.raises(MalformedError) as misplaced:
            make(Pengadu, masyarakat=Identitas(nama=name))
        assert name not in str(misplaced.value)

    @given(name=names)
    def test_a_reason_for_no_secrecy_is_not_echoed(self, name: str) -> None:
        assert Pengadu(dirahasiakan=True, alasan_dirahasiakan=name).dirahasiakan
        with pytest.raises(MalformedError) as refused:
            Pengadu(alasan_dirahasiakan=name)
        assert [fault.path for fault in refused.value.faults] == ["alasan_dirahasiakan"]
        assert name not in str(refused.value)

    def test_a_complainant_may_be_nobody(self) -> None:
        assert Pengadu().identitas is None
        assert Pengadu.dari().identitas is None
        assert Pengadu.dari(nama="Siti").identitas == Identitas(nama="Siti")

    def test_an_identity_of_nothing_is_malformed(self) -> None:
        with pytest.raises(MalformedError, match="Identitas"):
            Identitas()
