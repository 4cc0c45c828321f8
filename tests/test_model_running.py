"""The nouns of running a service: one house style for every class, and every list against the law.

The first part asks the same of each class and each list: it finds them by itself, so a new one is
tested the day it is written. The second compares the lists with the laws as promulgated, letter by
letter. The third tries what single classes do beyond holding values.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from inspect import getdoc
from string import ascii_lowercase
from types import ModuleType
from typing import Any

import attrs
import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import given
from hypothesis import strategies as st

import lawtext
from building import classes, enums, full, hints, mentions, repickled
from layanan.citation import PP_96_2012, UU_25_2009
from layanan.errors import MalformedError
from layanan.model import (
    anggaran,
    atestasi,
    dokumen,
    hak_kewajiban,
    kerja_sama,
    kosakata,
    pelayanan_berjenjang,
    pelayanan_terpadu,
    penanganan_pengaduan,
    pengaduan,
    pengelolaan_pengaduan,
    penilaian,
    penilaian_mandiri,
    penyelesaian,
    peran_serta,
    permohonan,
    sarana,
    sistem_informasi,
)
from layanan.model.atestasi import Atestasi
from layanan.model.kosakata import Asas, BentukMaladministrasi
from layanan.model.pelayanan_berjenjang import (
    DasarPersentase,
    KajianBerjenjang,
    KelasPelayanan,
    PelayananBerjenjang,
    PertimbanganBerjenjang,
)
from layanan.model.pelayanan_terpadu import (
    BentukTerpadu,
    KewenanganPenugasan,
    PelayananTerpadu,
    PelimpahanWewenang,
    Penugasan,
    WewenangSatuPintu,
)
from layanan.model.penilaian_mandiri import (
    BuktiAsas,
    BuktiCiri,
    BuktiFaktor,
    BuktiUnsur,
    CiriParadigma,
    FaktorKomitmen,
    PenilaianMandiri,
    UnsurPelayananBerkualitas,
)
from layanan.model.terms import Lettered, Term
from layanan.waktu.zona import Zona

HOUR = datetime(2026, 3, 13, 9, 30, tzinfo=Zona.WIT.tz)

MODULES: tuple[ModuleType, ...] = (
    anggaran,
    atestasi,
    dokumen,
    hak_kewajiban,
    kerja_sama,
    kosakata,
    pelayanan_berjenjang,
    pelayanan_terpadu,
    penanganan_pengaduan,
    pengaduan,
    pengelolaan_pengaduan,
    penilaian,
    penilaian_mandiri,
    penyelesaian,
    peran_serta,
    permohonan,
    sarana,
    sistem_informasi,
)
CLASSES = [one for module in MODULES for one in classes(module)]
ENUMS = [one for module in MODULES for one in enums(module)]
TERMS = [one for one in ENUMS if issubclass(one, Term)]
LETTERED = [one for one in TERMS if issubclass(one, Lettered)]
FIELDS = [(cls, name, hint) for cls in CLASSES for name, hint in hints(cls).items()]


def _name(one: object) -> str:
    return one.__name__ if isinstance(one, type | ModuleType) else str(one)


@pytest.mark.parametrize("cls", CLASSES, ids=_name)
class TestEveryClass:
    """Everything public is a frozen, slotted, final, picklable, hashable value."""

    def test_it_is_a_value(self, cls: type[Any]) -> None:
        one = full(cls)
        assert repickled(one) == one
        assert hash(repickled(one)) == hash(one)
        assert not hasattr(one, "__dict__")
        assert getattr(cls, "__final__", False)
        with pytest.raises(FrozenInstanceError):
            setattr(one, attrs.fields(cls)[0].name, None)

    def test_the_head_glosses_the_noun_and_every_field_is_explained(self, cls: type[Any]) -> None:
        head = (cls.__doc__ or "").splitlines()[0]
        assert re.match(r"[A-Z][\w ,]+: \S", head)
        for field in attrs.fields(cls):
            assert re.search(rf"^ {{4}}{field.name}: ", getdoc(cls) or "", re.MULTILINE), field.name


def test_whatever_happens_may_happen_on_a_day_or_at_an_hour() -> None:
    """A file may know the day only; an app may know the minute."""
    when = [(cls, name, hint) for cls, name, hint in FIELDS if name in {"pada", "waktu"}]
    assert len(when) >= 9
    for cls, name, hint in when:
        assert mentions(hint, date)
        assert getattr(attrs.evolve(full(cls), **{name: HOUR}), name) is HOUR


def test_money_and_moments_are_among_the_fields_tried() -> None:
    assert sum(mentions(hint, Decimal) for _, _, hint in FIELDS) >= 15
    assert sum(mentions(hint, datetime) for _, _, hint in FIELDS) >= 15


@pytest.mark.parametrize("module", MODULES, ids=_name)
def test_a_module_exports_all_it_defines(module: ModuleType) -> None:
    defined = {one.__name__ for one in (*classes(module), *enums(module))}
    assert defined <= set(module.__all__)
    for name in module.__all__:
        assert hasattr(module, name)


@pytest.mark.parametrize("cls", TERMS, ids=_name)
class TestEveryList:
    """An item has a value for machines, and its words in both languages."""

    def test_values_are_lower_snake_like_the_names(self, cls: type[Term]) -> None:
        for item in cls:
            assert item.value == item.name.lower()
            assert re.fullmatch(r"[a-z]+(_[a-z]+)*", item.value)
            assert cls(item.value) is item
            assert repickled(item) is item

    def test_both_languages_say_something_of_their_own(self, cls: type[Term]) -> None:
        assert len({item.text.id for item in cls}) == len(cls)
        assert len({item.text.en for item in cls}) == len(cls)
        for item in cls:
            assert item.text.id.strip() == item.text.id != ""
            assert item.text.en.strip() == item.text.en != ""

    def test_it_is_final(self, cls: type[Term]) -> None:
        assert getattr(cls, "__final__", False)


@pytest.mark.parametrize("cls", LETTERED, ids=_name)
class TestEveryLetteredList:
    """A lettered list has every letter of its provision, in order, and no other."""

    def test_letters_run_through_as_in_the_skeleton(self, cls: type[Lettered]) -> None:
        place = cls.provision()
        assert place.peraturan.skeleton is not None
        last = place.peraturan.skeleton[place.pasal]
        if isinstance(last, tuple):
            assert place.ayat is not None
            last = last[place.ayat - 1]
        assert isinstance(last, str)
        letters = sorted({item.huruf for item in cls})
        assert letters == list(ascii_lowercase[: ascii_lowercase.index(last) + 1])
        assert [item.huruf for item in cls] == sorted(item.huruf for item in cls)

    def test_an_item_can_be_cited(self, cls: type[Lettered]) -> None:
        for item in cls:
            assert item.citation.huruf == item.huruf
            assert cls.provision().covers(item.citation)


class TestTerms:
    """A list that no law letters is a `Term`; one that forgets where it stands says so."""

    def test_a_lettered_list_must_say_where_it_stands(self) -> None:
        class Tujuan(Lettered):
            KEPASTIAN = "kepastian", "kepastian hukum", "legal certainty", "a"

        with pytest.raises(NotImplementedError):
            _ = Tujuan.KEPASTIAN.citation

    def test_an_unknown_value_is_refused(self) -> None:
        with pytest.raises(ValueError, match="tidak_ada"):
            Asas("tidak_ada")


# --- the lists against the laws ---------------------------------------------------------------


def _plain(words: str) -> str:
    words = re.sub(r"[_*]", "", words)
    words = re.sub(r"\s+", " ", words).casefold()
    words = re.sub(r"(?<=[a-z])- (?=[a-z])", "-", words)
    words = re.sub(r"\( ", "(", re.sub(r" \)", ")", words))
    words = words.replace("(short message service (sms))", "(sms)")
    return re.sub(r"[;.,]?( dan| atau)?$", "", words.strip().rstrip(";., ")).rstrip(";., ")


FILES = {UU_25_2009: "uu-25-2009.md", PP_96_2012: "pp-96-2012.md"}

# Lists whose letters each hold one item in its full words.
VERBATIM = [
    one
    for one in LETTERED
    if one.__name__ not in {"MateriAduan", "IsiTandaTerima", "PemberiWewenang"}
]


def _letters(cls: type[Lettered]) -> dict[str, str]:
    place = cls.provision()
    known = lawtext.provisions(FILES[place.peraturan])
    return {
        found.huruf: _plain(words)
        for found, words in known.items()
        if (found.pasal, found.ayat) == (place.pasal, place.ayat or 0)
    }


@lawtext.needs_law_text
class TestLetteredListsAgainstTheLaw:
    """Each letter says what the law says: UU Pasal 4, 14, 15, 18, 19, 23, 37, 40, 42, 44;
    PP Pasal 12, 13, 16, 19, 36, 37, 39, 41, 43, 45."""

    @pytest.mark.parametrize("cls", VERBATIM, ids=_name)
    def test_word_for_word(self, cls: type[Lettered]) -> None:
        law = _letters(cls)
        if cls is hak_kewajiban.HakPenyelenggara:
            # A slip of the text as promulgated, which the list does not carry over.
            assert "pelayananan" in law["c"]
            law["c"] = law["c"].replace("pelayananan", "pelayanan")
        assert {item.huruf: _plain(item.text.id) for item in cls} == law

    @pytest.mark.parametrize(
        ("cls", "joined"),
        [
            (
                penanganan_pengaduan.MateriAduan,
                {
                    "a": "nama dan alamat lengkap",
                    "b": "{} dan {}",
                    "c": "{}",
                    "d": "tempat, waktu penyampaian, dan tanda tangan",
                },
            ),
            (
                penanganan_pengaduan.IsiTandaTerima,
                {
                    "a": "{}",
                    "b": "{}",
                    "c": "tempat dan waktu penerimaan pengaduan",
                    "d": "tanda tangan serta nama pejabat/pegawai yang menerima pengaduan",
                },
            ),
        ],
        ids=_name,
    )
    def test_several_things_in_one_letter(
        self, cls: type[Lettered], joined: dict[str, str]
    ) -> None:
        law = _letters(cls)
        assert set(joined) == set(law)
        for huruf, pattern in joined.items():
            items = [item for item in cls if item.huruf == huruf]
            assert _plain(pattern.format(*(item.text.id for item in items))) == law[huruf]
            for item in items:
                # Each item is named by the words that only it has in its letter.
                assert _plain(item.text.id).split()[0] in law[huruf]

    def test_those_who_hand_over_authority(self) -> None:
        law = _letters(pelayanan_terpadu.PemberiWewenang)
        for item in pelayanan_terpadu.PemberiWewenang:
            assert law[item.huruf].startswith(f"{item.text.id} kepada pimpinan satuan kerja")


def _ayat(file: str, pasal: int, ayat: int = 0, angka: int = 0) -> str:
    known = lawtext.provisions(file)
    found = [
        words
        for place, words in known.items()
        if (place.pasal, place.ayat, place.angka) == (pasal, ayat, angka)
    ]
    assert found
    return _plain(" ".join(found))


def _penjelasan(pasal: int) -> str:
    text = lawtext.elucidation("uu-25-2009.md")
    found = re.search(rf"\nPasal {pasal}\n(.*?)\nPasal {pasal + 1}\n", text, re.DOTALL)
    assert found
    return _plain(found[1])


UU, PP, OMBUDSMAN = "uu-25-2009.md", "pp-96-2012.md", "uu-37-2008.md"

# Each list that the law has but does not letter, and where; OTHERS are our word for an open end.
UNLETTERED: list[tuple[type[Term], tuple[str, int, int, int] | int]] = [
    (BentukMaladministrasi, (OMBUDSMAN, 1, 0, 3)),
    (sistem_informasi.BentukPenyampaian, (UU, 1, 0, 9)),
    (sistem_informasi.ButirProfilPenyelenggara, 23),
    (sistem_informasi.ButirProfilPelaksana, 23),
    (penilaian.PenilaiKinerja, 23),
    (pengelolaan_pengaduan.SumberPengaduan, (UU, 36, 2, 0)),
    (pengelolaan_pengaduan.TahapPengelolaanPengaduan, 36),
    (pengelolaan_pengaduan.JenisSaranaPengaduan, (UU, 13, 1, 0)),
    (penanganan_pengaduan.BentukTindakLanjut, 36),
    (pengaduan.TujuanPengaduan, (UU, 40, 1, 0)),
    (pengaduan.AlamatPengaduan, (UU, 45, 0, 0)),
    (pengaduan.JenisKerugian, (UU, 42, 3, 0)),
    (penanganan_pengaduan.PrinsipPemeriksaan, (UU, 48, 1, 0)),
    (penanganan_pengaduan.BentukTembusan, 50),
    (penyelesaian.CaraPenyelesaianKhusus, (UU, 50, 5, 0)),
    (kerja_sama.LingkupKerjaSama, (UU, 12, 2, 0)),
    (kerja_sama.SebabBantuan, (UU, 12, 3, 0)),
    (kerja_sama.PihakKerjaSama, (UU, 13, 1, 0)),
    (kerja_sama.MateriKerjaSama, 13),
    (kerja_sama.IdentitasPihak, 13),
    (kerja_sama.BebanMasyarakat, 13),
    (sarana.AsasPengelolaanSarana, (UU, 25, 1, 0)),
    (sarana.TahapPengelolaanSarana, 25),
    (sarana.SikapPenyelenggara, (UU, 26, 0, 0)),
    (sarana.AkibatPenggunaan, (UU, 26, 0, 0)),
    (sarana.BentukBadanUsaha, (UU, 27, 1, 0)),
    (sarana.CaraPengalihanSaham, (UU, 27, 1, 0)),
    (sarana.AkibatPengalihanSaham, (UU, 27, 1, 0)),
    (penilaian.PerhatianEvaluasi, (UU, 10, 3, 0)),
    (penilaian.JenisSeleksi, (UU, 11, 1, 0)),
    (penilaian.SifatSeleksi, (UU, 11, 1, 0)),
    (penilaian.JenisKetentuanInternal, 11),
    (anggaran.SumberAnggaran, (UU, 33, 1, 0)),
    (peran_serta.BentukPeranSerta, (UU, 39, 2, 0)),
    (peran_serta.BentukMasukan, (PP, 42, 1, 0)),
    (peran_serta.SaluranMasukan, (PP, 42, 1, 0)),
    (peran_serta.BentukPenilaianMasyarakat, (PP, 44, 0, 0)),
    (peran_serta.CaraPeranSerta, (PP, 46, 0, 0)),
    (peran_serta.TingkatLembagaPengawasan, 39),
    (pelayanan_terpadu.LingkunganTerpadu, (PP, 11, 2, 0)),
    (pelayanan_terpadu.CaraPelimpahan, (PP, 16, 2, 0)),
    (pelayanan_berjenjang.PrinsipBerjenjang, (PP, 35, 2, 0)),
]

# Items whose words stand elsewhere, or are ours.
ELSEWHERE: dict[tuple[type[Term], Term], tuple[str, int, int, int] | None] = {
    (type(item), item): there
    for item, there in (
        (anggaran.SumberAnggaran.PENDAPATAN_PELAYANAN, (UU, 32, 2, 0)),
        (anggaran.SumberAnggaran.KORPORASI, None),
        (penilaian.PenilaiKinerja.SENDIRI, None),
        (penilaian.PenilaiKinerja.BERSAMA_PIHAK_LAIN, None),
    )
}


def _unlettered() -> Iterator[tuple[Term, tuple[str, int, int, int] | int]]:
    for cls, place in UNLETTERED:
        for item in cls:
            if item.name == "LAINNYA":
                continue
            there = ELSEWHERE.get((cls, item), place)
            if there is not None:
                yield item, there


@lawtext.needs_law_text
@pytest.mark.parametrize(
    ("item", "place"), list(_unlettered()), ids=lambda one: str(getattr(one, "value", one))
)
def test_an_unlettered_item_stands_in_the_law(
    item: Term, place: tuple[str, int, int, int] | int
) -> None:
    """The words of each item are the words of the provision its list cites."""
    if isinstance(place, int):
        words = _penjelasan(place)
    elif place[2] or place[3]:
        words = _ayat(*place)
    else:
        known = lawtext.provisions(place[0])
        words = _plain(" ".join(text for found, text in known.items() if found.pasal == place[1]))
    assert _plain(item.text.id) in words


@lawtext.needs_law_text
class TestListsNamedByTheElucidation:
    """Lists that are one sentence: taken apart, and nothing left over."""

    def test_the_profiles_have_all_their_fields(self) -> None:
        """Penjelasan Pasal 23 ayat (4) huruf a and b."""
        words = _penjelasan(23)
        for head, cls in (
            ("profil penyelenggara meliputi", sistem_informasi.ButirProfilPenyelenggara),
            ("profil pelaksana meliputi", sistem_informasi.ButirProfilPelaksana),
        ):
            found = re.search(rf"{head} (.*?)\. ", words)
            assert found
            named = re.split(r", dan |, ", found[1])
            assert named == [_plain(item.text.id) for item in cls]

    def test_the_sign_of_a_repair(self) -> None:
        """Pasal 28 ayat (3): all that stands between *memuat* and the end."""
        found = re.search(r"tanda yang memuat (.*)$", _ayat(UU, 28, 3))
        assert found
        named = re.split(r", dan |, ", found[1])
        assert named == [
            "nama kegiatan",
            "nama dan alamat penanggung jawab",
            "waktu kegiatan",
            "alamat pengaduan berupa nomor telepon",
            "nomor tujuan pesan layanan singkat (sms)",
            "laman (website)",
            "pos-el (email)",
            "kotak pengaduan",
        ]
        isi = sarana.IsiTandaPerbaikan
        said = [_plain(item.text.id) for item in isi]
        # The second names two things; the fourth has a head of its own.
        said[1:3] = [f"nama dan {said[2]}"]
        said[3] = f"alamat pengaduan berupa {said[3]}"
        assert isi.NAMA_PENANGGUNG_JAWAB.text.id == "nama penanggung jawab"
        assert said == named

    def test_the_information_system_has_two_forms(self) -> None:
        """Pasal 23 ayat (4), in the words before its letters."""
        forms = " atau ".join(item.text.id for item in sistem_informasi.BentukSistemInformasi)
        assert f"terdiri atas sistem informasi {forms}," in _plain(lawtext.body(UU))

    def test_the_forms_of_maladministrasi_are_the_whole_definition(self) -> None:
        """UU 37/2008 Pasal 1 angka 3, up to *dalam penyelenggaraan*."""
        found = re.search(
            r"maladministrasi adalah (.*?) dalam penyel", _ayat(OMBUDSMAN, 1, angka=3)
        )
        assert found
        parts = re.split(r", termasuk |, | atau (?=pengabaian)", found[1])
        assert parts == [item.text.id for item in BentukMaladministrasi]

    def test_the_report_of_an_officer(self) -> None:
        """Pasal 25 ayat (2): condition and need, of facilities and of officers."""
        words = _ayat(UU, 25, 2)
        assert "kondisi dan kebutuhan sarana, prasarana, dan/atau fasilitas" in words
        assert "serta pelaksana" in words
        assert len(sarana.MateriLaporanSarana) == 4


class TestVocabularies:
    """Lists of the field: as many items as their names say, and nothing to be counted with."""

    def test_seven_elements_five_factors_nine_traits(self) -> None:
        assert len(UnsurPelayananBerkualitas) == 7
        assert len(FaktorKomitmen) == 5
        assert len(CiriParadigma) == 9

    @pytest.mark.parametrize("cls", classes(penilaian_mandiri), ids=_name)
    def test_there_is_no_place_for_a_score(self, cls: type[Any]) -> None:
        for hint in hints(cls).values():
            assert not any(mentions(hint, kind) for kind in (int, float, Decimal))

    def test_maladministrasi_is_cited(self) -> None:
        assert str(BentukMaladministrasi.KELALAIAN.citation) == "Pasal 1 angka 3 UU 37/2008"
        assert BentukMaladministrasi.KELALAIAN.citation.verified


class TestPenilaianMandiri:
    """Evidence per element, and what has none."""

    def test_an_item_without_evidence_is_listed(self) -> None:
        penilaian = PenilaianMandiri(
            tanggal=date(2026, 1, 5),
            peran="Sekretaris",
            unsur=(BuktiUnsur(unsur=UnsurPelayananBerkualitas.PEMBERDAYAAN, bukti=("SK tim",)),),
            faktor=(BuktiFaktor(faktor=FaktorKomitmen.KEPRIBADIAN),),
            ciri=(BuktiCiri(ciri=CiriParadigma.HASIL, bukti=("Renstra",)),),
            asas=(BuktiAsas(asas=Asas.KETERBUKAAN, bukti=("Laman",)),),
        )
        left = penilaian.unevidenced
        assert len(left) == 33 - 3
        assert FaktorKomitmen.KEPRIBADIAN in left
        # "pemberdayaan" is an element and a trait; evidence for the one is none for the other.
        assert [type(one) for one in left if one == "pemberdayaan"] == [CiriParadigma]


class TestAtestasi:
    """A dated statement of a role about a provision."""

    @staticmethod
    def stated(day: int, *, terpenuhi: bool = True, huruf: str | None = None) -> Atestasi:
        return Atestasi(
            tanggal=date(2026, 3, day),
            peran="Inspektur",
            kutipan=UU_25_2009.pasal(34, huruf=huruf),
            pernyataan="Diperiksa.",
            terpenuhi=terpenuhi,
        )

    def test_a_statement_about_an_article_speaks_of_its_letters(self) -> None:
        assert self.stated(1).concerns(UU_25_2009.pasal(34, huruf="e"))
        assert not self.stated(1, huruf="a").concerns(UU_25_2009.pasal(34, huruf="e"))

    def test_the_latest_known_on_the_day_counts(self) -> None:
        first, second, same = self.stated(1), self.stated(5), self.stated(5, terpenuhi=False)
        place = UU_25_2009.pasal(34, huruf="e")
        other = self.stated(9, huruf="a")
        assert Atestasi.latest((second, first, other), place, date(2026, 3, 31)) is second
        assert Atestasi.latest((first, second, same), place, date(2026, 3, 5)) is same
        assert Atestasi.latest((first, second), place, date(2026, 3, 4)) is first
        assert Atestasi.latest((first,), place, date(2026, 2, 28)) is None


class TestPengelolaanPengaduan:
    """UU 25/2009 Pasal 37 ayat (3): the mechanism covers ten things at least."""

    def test_complete_and_incomplete(self) -> None:
        materi = pengelolaan_pengaduan.MateriPengelolaanPengaduan
        whole = pengelolaan_pengaduan.MekanismePengaduan.complete(disusun=date(2026, 1, 2))
        assert whole.lacking == ()
        less = attrs.evolve(whole, materi=whole.materi - {materi.PRIORITAS, materi.PROSEDUR})
        assert less.lacking == (materi.PROSEDUR, materi.PRIORITAS)

    def test_an_unknown_way_is_refused(self) -> None:
        with pytest.raises(ValueError, match="merpati"):
            pengelolaan_pengaduan.SaranaPengaduan.of("merpati", "Istana")


class TestSistemInformasi:
    """UU 25/2009 Pasal 23 ayat (4) and its Penjelasan: six items, eight and six fields."""

    @pytest.mark.parametrize(
        ("profil", "butir"),
        [
            (
                sistem_informasi.ProfilPenyelenggara,
                sistem_informasi.ButirProfilPenyelenggara,
            ),
            (sistem_informasi.ProfilPelaksana, sistem_informasi.ButirProfilPelaksana),
        ],
        ids=_name,
    )
    def test_each_field_of_a_profile_may_be_lacking(
        self, profil: type[Any], butir: type[Term]
    ) -> None:
        assert [one.value for one in butir] == [field.name for field in attrs.fields(profil)]
        assert profil().lacking == tuple(butir)
        assert full(profil).lacking == ()
        for one in butir:
            nothing = {"anggaran": None, "pelaksana": (), "penanggung_jawab": None}
            left = attrs.evolve(full(profil), **{one.value: nothing.get(one.value, "  ")})
            assert left.lacking == (one,)

    def test_items_are_held_by_profile_or_publication(self) -> None:
        muatan = sistem_informasi.MuatanSistemInformasi
        whole = sistem_informasi.SistemInformasi(
            terbitan=tuple(sistem_informasi.TerbitanInformasi(muatan=one) for one in muatan)
        )
        assert whole.lacking == ()
        profiles = sistem_informasi.SistemInformasi(
            profil_penyelenggara=sistem_informasi.ProfilPenyelenggara(),
            profil_pelaksana=(sistem_informasi.ProfilPelaksana(),),
        )
        assert [one.huruf for one in profiles.lacking] == ["c", "d", "e", "f"]
        officers = attrs.evolve(profiles, profil_penyelenggara=None)
        assert [one.huruf for one in officers.lacking] == ["a", "c", "d", "e", "f"]
        assert sistem_informasi.SistemInformasi().lacking == tuple(muatan)


EARLY, LATE = date(2026, 3, 13), date(2026, 3, 14)


@pytest.mark.parametrize(
    "cls",
    [
        kerja_sama.KerjaSamaAntarpenyelenggara,
        kerja_sama.KerjaSamaTertentu,
        kerja_sama.PerjanjianKerjaSama,
        sarana.PerbaikanSarana,
    ],
    ids=_name,
)
class TestSpans:
    """Nothing ends before it begins; a day is a span of one day; an open end is open."""

    def test_end_before_start_cannot_be_built(self, cls: type[Any]) -> None:
        with pytest.raises(MalformedError, match="2026-03-14") as refused:
            cls(mulai=LATE, selesai=EARLY)
        assert [fault.path for fault in refused.value.faults] == ["selesai"]

    def test_any_other_span_can(self, cls: type[Any]) -> None:
        for mulai, selesai in ((EARLY, LATE), (EARLY, EARLY), (None, EARLY), (LATE, None)):
            assert cls(mulai=mulai, selesai=selesai).selesai == selesai


class TestKerjaSama:
    """UU 25/2009 Pasal 12 and 13: unlawful cooperation builds, so that it can be reported."""

    def test_too_long_and_repeated_builds(self) -> None:
        """Pasal 13 ayat (5) forbids more than 14 days and repetition."""
        lama = kerja_sama.KerjaSamaTertentu(
            mulai=date(2026, 3, 1), selesai=date(2026, 4, 30), pengulangan=True
        )
        assert lama.pengulangan

    def test_an_emergency_is_read_off_the_reasons(self) -> None:
        """Pasal 12 ayat (4)."""
        sebab = kerja_sama.SebabBantuan
        bantuan = kerja_sama.PermintaanBantuan(kepada="BPBD", sebab=frozenset(sebab))
        assert bantuan.darurat
        assert not attrs.evolve(bantuan, sebab=bantuan.sebab - {sebab.KEADAAN_DARURAT}).darurat


shares = st.decimals(min_value=0, max_value=100, places=2)


class TestPelayananBerjenjang:
    """PP 96/2012 Pasal 36 and 37: a study, and shares in percent."""

    @given(shares)
    def test_a_share_is_from_nothing_to_all(self, share: Decimal) -> None:
        assert KelasPelayanan(nama="VIP", persentase=share).persentase == share

    @pytest.mark.parametrize("edge", [0, 100])
    def test_nothing_and_all_are_shares(self, edge: int) -> None:
        kelas = KelasPelayanan(nama="VIP", persentase=Decimal(edge))
        assert PelayananBerjenjang(kelas=(kelas,)).persentase == edge

    @given(st.decimals(min_value=Decimal("100.01"), max_value=Decimal(10**9), places=2))
    def test_more_than_all_cannot_be_built(self, share: Decimal) -> None:
        for misfit in (share, 100 - share - 1):
            with pytest.raises(MalformedError, match="a percentage from 0 to 100"):
                KelasPelayanan(nama="VIP", persentase=misfit)

    @given(st.lists(shares, max_size=4))
    def test_all_shares_together_are_at_most_all(self, each: list[Decimal]) -> None:
        kelas = tuple(KelasPelayanan(nama="x", persentase=one) for one in each)
        if sum(each) > 100:
            with pytest.raises(MalformedError, match="shares of at most 100"):
                PelayananBerjenjang(kelas=kelas)
        else:
            assert PelayananBerjenjang(kelas=kelas).persentase == sum(each, Decimal(0))

    def test_more_than_a_quarter_builds(self) -> None:
        """Pasal 37 ayat (2) forbids it; the rules report it."""
        kelas = KelasPelayanan(nama="VIP", persentase=Decimal(60))
        assert PelayananBerjenjang(kelas=(kelas,)).persentase == 60

    def test_an_unstated_share_leaves_the_sum_unknown(self) -> None:
        kelas = (KelasPelayanan(nama="I", persentase=Decimal(5)), KelasPelayanan(nama="II"))
        assert PelayananBerjenjang(kelas=kelas).persentase is None

    def test_what_the_shares_rest_on(self) -> None:
        """Pasal 37 ayat (4)."""
        assert PelayananBerjenjang().dasar_persentase == frozenset()
        studied = PelayananBerjenjang(kajian=KajianBerjenjang())
        assert studied.dasar_persentase == {DasarPersentase.HASIL_KAJIAN}
        agreed = PelayananBerjenjang(kesepakatan=EARLY)
        assert agreed.dasar_persentase == {DasarPersentase.KESEPAKATAN}
        both = PelayananBerjenjang(kajian=KajianBerjenjang(), kesepakatan=EARLY)
        assert both.dasar_persentase == frozenset(DasarPersentase)

    def test_what_the_study_leaves_out(self) -> None:
        """Pasal 36 ayat (2)."""
        some = frozenset({PertimbanganBerjenjang.SARANA, PertimbanganBerjenjang.ANGGARAN})
        assert [one.huruf for one in KajianBerjenjang(pertimbangan=some).lacking] == ["a", "d"]


class TestPelayananTerpadu:
    """PP 96/2012 Pasal 14 to 19: three forms, six powers each."""

    @pytest.mark.parametrize(
        ("bentuk", "place"),
        [
            (BentukTerpadu.SATU_PINTU, PP_96_2012.pasal(14, ayat=2, huruf="a")),
            (BentukTerpadu.SATU_ATAP, PP_96_2012.pasal(14, ayat=2, huruf="b")),
            (BentukTerpadu.VIRTUAL, PP_96_2012.pasal(14, ayat=3)),
        ],
    )
    def test_each_form_is_cited(self, bentuk: BentukTerpadu, place: object) -> None:
        assert bentuk.citation == place

    def test_powers_not_given(self) -> None:
        some = frozenset({WewenangSatuPintu.PENOLAKAN, WewenangSatuPintu.PENERIMAAN_BIAYA})
        lacking = PelimpahanWewenang(wewenang=some).lacking
        assert [one.huruf for one in lacking] == ["a", "c", "d", "f"]
        few = Penugasan(kewenangan=frozenset({KewenanganPenugasan.PERSETUJUAN})).lacking
        assert [one.huruf for one in few] == ["a", "b", "d", "e", "f"]

    def test_one_door(self) -> None:
        pintu = PelayananTerpadu.satu_pintu(
            nama="DPMPTSP", pelimpahan=(PelimpahanWewenang(),), penanaman_modal=True
        )
        assert pintu.bentuk is BentukTerpadu.SATU_PINTU
        assert pintu.penanaman_modal
        assert len(pintu.pelimpahan) == 1

    def test_one_roof_takes_its_units_from_the_assignments(self) -> None:
        atap = PelayananTerpadu.satu_atap(penugasan=(Penugasan(satuan_kerja="Samsat"), Penugasan()))
        assert atap.bentuk is BentukTerpadu.SATU_ATAP
        assert atap.organisasi == ("Samsat",)


class TestSarana:
    """UU 25/2009 Pasal 28: the sign of a repair."""

    def test_what_the_sign_leaves_out(self) -> None:
        isi = sarana.IsiTandaPerbaikan
        sign = sarana.PengumumanPerbaikan.complete(dipasang=EARLY, batas_waktu=LATE)
        assert sign.lacking == ()
        less = attrs.evolve(sign, memuat=sign.memuat - {isi.KOTAK_PENGADUAN, isi.NAMA_KEGIATAN})
        assert less.lacking == (isi.NAMA_KEGIATAN, isi.KOTAK_PENGADUAN)


class TestAnggaran:
    """UU 25/2009 Pasal 32 and 33."""

    @given(st.lists(st.integers(0, 10**15), max_size=5))
    def test_the_budget_is_the_sum_of_its_allocations(self, each: list[int]) -> None:
        alokasi = tuple(
            anggaran.AlokasiAnggaran(sumber=anggaran.SumberAnggaran.APBD, jumlah=Decimal(one))
            for one in each
        )
        assert anggaran.AnggaranPelayanan(tahun=2026, alokasi=alokasi).jumlah == sum(each)


class TestPeranSerta:
    """PP 96/2012 Pasal 41."""

    def test_what_the_public_takes_no_part_in(self) -> None:
        cakupan = peran_serta.CakupanPeranSerta
        some = frozenset({cakupan.PEMBERIAN_PENGHARGAAN})
        assert [one.huruf for one in peran_serta.PeranSerta(cakupan=some).lacking] == list("abc")
