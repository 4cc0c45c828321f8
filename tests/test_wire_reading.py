"""Reading: strict, all faults at once, nobody's identity shown."""

import json
import re
from typing import Any

import pytest

from layanan import Citation, JangkaWaktu, MalformedError, Satuan, Text, Validity
from layanan.citation import Peraturan
from layanan.errors import WireError
from layanan.model.biaya import Biaya
from layanan.model.maklumat import MaklumatPelayanan
from layanan.model.masyarakat import Identitas, Pengadu
from layanan.model.pengaduan import Bukti, Pengaduan
from layanan.model.standar import RiwayatStandar, StandarPelayanan
from layanan.wire import SKEMA, dumps, loads, loads_leniently, structure, structure_leniently
from layanan.wire._forms import DAY, MOMENT, Refused, read_moment
from wired import document, refused

NOT_TAKEN: Any = (
    (Text, {"id": None, "en": ""}, "text.id"),
    (Text, {"id": 12, "en": ""}, "text.id"),
    (Text, {"id": "\ud800", "en": ""}, "text.id"),
    (JangkaWaktu, {"jumlah": "12", "satuan": "hari"}, "jangka_waktu.jumlah"),
    (JangkaWaktu, {"jumlah": 12.7, "satuan": "hari"}, "jangka_waktu.jumlah"),
    (JangkaWaktu, {"jumlah": 12.0, "satuan": "hari"}, "jangka_waktu.jumlah"),
    (JangkaWaktu, {"jumlah": True, "satuan": "hari"}, "jangka_waktu.jumlah"),
    (JangkaWaktu, {"jumlah": 0, "satuan": "hari"}, "jangka_waktu.jumlah"),
    (JangkaWaktu, {"jumlah": 2**53, "satuan": "hari"}, "jangka_waktu.jumlah"),
    (JangkaWaktu, {"jumlah": 1, "satuan": "Hari"}, "jangka_waktu.satuan"),
    (JangkaWaktu, {"jumlah": 1, "satuan": ["hari"]}, "jangka_waktu.satuan"),
    (Pengadu, {"dirahasiakan": "tidak"}, "pengadu.dirahasiakan"),
    (Pengadu, {"dirahasiakan": 1}, "pengadu.dirahasiakan"),
    (Validity, {"start": "20260313"}, "validity.start"),
    (Validity, {"start": "2026-W11-5"}, "validity.start"),
    (Validity, {"start": "2026-02-30"}, "validity.start"),
    (Validity, {"start": "2026-03-13T00:00:00Z"}, "validity.start"),
    (Validity, {"start": "2026-03-13\n"}, "validity.start"),
    (Validity, {"start": 20260313}, "validity.start"),
    (Biaya, {"tarif": {}}, "biaya.tarif"),
    (Biaya, {"tarif": None}, "biaya.tarif"),
    (Biaya, {"tarif": "gratis"}, "biaya.tarif"),
    (Biaya, {"tarif": [[]]}, "biaya.tarif[0]"),
    (Biaya, {"persetujuan": None, "uraian": "x"}, "biaya.persetujuan"),
    (Biaya, {"persetujuan": "ada", "uraian": "x"}, "biaya.persetujuan"),
    (Citation, "Pasal 62 PP 96/2012", "citation"),
    (Citation, "UU 25/2009", "citation"),
    (Citation, {"peraturan": "UU 25/2009", "pasal": 63}, "citation"),
    (Peraturan, "Pasal 1 UU 25/2009", "peraturan"),
    (Peraturan, {"form": " ", "number": "1", "year": 2020}, "peraturan"),
    (StandarPelayanan, [], "standar_pelayanan"),
    (StandarPelayanan, None, "standar_pelayanan"),
    (StandarPelayanan, {}, "standar_pelayanan.nama"),
    (StandarPelayanan, {"nama": " "}, "standar_pelayanan.nama"),
    (MaklumatPelayanan, {"memuat": ["biaya", "biaya"]}, "maklumat_pelayanan.memuat"),
)


class TestNothingIsCoerced:
    """A value of the wrong type is refused, however much it looks like the right one."""

    @pytest.mark.parametrize(("cls", "isi", "path"), NOT_TAKEN)
    def test_each(self, cls: type[Any], isi: object, path: str) -> None:
        assert list(refused(cls, isi)) == [path]

    @pytest.mark.parametrize(
        "amount",
        ["-1", "+1", "1e3", "NaN", "Infinity", "01", "1.", ".5", "1_000", "1.000,00", "", " 1",
         "\u0661",
         "9" * 31, 1, 1.5, True, None, ["1"]],
    )  # fmt: skip
    def test_money_is_digits_in_a_text(self, amount: object) -> None:
        isi = {"tarif": [{"jenis": "tetap", "jumlah": amount}]}
        assert list(refused(Biaya, isi)) == ["biaya.tarif[0].jumlah"]

    @pytest.mark.parametrize(
        "moment",
        ["2026-03-13T09:30:00", "2026-03-13 09:30:00+07:00", "2026-03-13T09:30+07:00",
         "20260313T093000Z",
         "2026-03-13T09:30:00.5+07:00", "2026-03-13T25:30:00+07:00", "2026-03-13T09:30:00+24:00",
         "2026-03-13T09:30:60Z", "2026-03-13t09:30:00z", "2026-13-13", 1773394200, None],
    )  # fmt: skip
    def test_a_moment_has_its_zone(self, moment: object) -> None:
        isi = {"peristiwa": [{"jenis": "diterima", "pada": moment}]}
        assert list(refused(Pengaduan, isi)) == ["pengaduan.peristiwa[0].pada"]


class TestDays:
    """A shortcut that looks at a few signs takes what the published form takes, and no more."""

    @pytest.mark.parametrize("good", ["2026-03-13", "2026-03-13T09:30:00+07:00"])
    @pytest.mark.parametrize("odd", list(" +-_.:TWZ09\u0661\uff11\x00\n"))
    def test_one_sign_changed(self, good: str, odd: str) -> None:
        form = re.compile(f"{DAY}|{MOMENT}")
        for i in range(len(good)):
            for changed in (good[:i] + odd + good[i + 1 :], good[:i] + odd + good[i:]):
                try:
                    read = read_moment(changed)
                except Refused:
                    continue
                assert form.fullmatch(changed)
                assert read.isoformat() == changed


class TestAllFaultsAtOnce:
    """One document, every fault, each with its path and a message in both languages."""

    def test_at_every_depth(self) -> None:
        isi = {
            "nama": "",
            "biaya": {"tarif": [{"jenis": "gratis"}, {"jenis": "murah", "jumlah": 5}], "x": 1},
            "jangka_waktu": {"mulai": "kapan-kapan"},
            "dasar_hukum": {"kutipan": ["Pasal 21 UU 25/2009", "Pasal 99 UU 25/2009"]},
            "ditetapkan": "kemarin",
            "atestasi": [3],
            "produk": "lain",
        }
        assert refused(StandarPelayanan, isi) == {
            "standar_pelayanan.nama": '""',
            "standar_pelayanan.dasar_hukum.kutipan[1]": '"Pasal 99 UU 25/2009"',
            "standar_pelayanan.jangka_waktu.mulai": '"kapan-kapan"',
            "standar_pelayanan.biaya.tarif[1].jenis": '"murah"',
            "standar_pelayanan.biaya.tarif[1].jumlah": "5",
            "standar_pelayanan.biaya.x": "...",
            "standar_pelayanan.produk": '"lain"',
            "standar_pelayanan.ditetapkan": '"kemarin"',
            "standar_pelayanan.atestasi[0]": "(dirahasiakan)",
        }

    def test_rules_across_fields_keep_their_path(self) -> None:
        day = {"start": "2020-01-01"}
        isi = {"versi": [{"berlaku": day, "standar": {"nama": "a"}}] * 2}
        assert list(refused(RiwayatStandar, isi)) == ["riwayat_standar.versi[1].berlaku.start"]

    def test_messages_in_both_languages(self) -> None:
        with pytest.raises(WireError) as raised:
            structure(document(JangkaWaktu, {"jumlah": "3"}), JangkaWaktu)
        number, unit = raised.value.faults
        assert number.render("id").startswith('jangka_waktu.jumlah: "3", seharusnya bilangan bulat')
        assert number.render("en").startswith('jangka_waktu.jumlah: "3", not a whole number')
        assert unit.path == "jangka_waktu.satuan"
        assert '"hari kerja"' in unit.expected.id
        assert str(raised.value) == f"{number.render()}; {unit.render()}"
        assert raised.value.subject == "jangka_waktu"
        assert isinstance(raised.value, MalformedError)

    def test_a_text_in_the_place_of_a_component_is_told_both(self) -> None:
        with pytest.raises(WireError) as raised:
            structure(document(StandarPelayanan, {"nama": "a", "biaya": "gratis"}))
        (fault,) = raised.value.faults
        assert fault.expected.en == ('an object {...} Biaya or one of "kosong", "tidak_tercatat"')

    def test_several_constraints_of_one_value(self) -> None:
        found = structure(document(JangkaWaktu, {"jumlah": 1, "satuan": "bulan"}), JangkaWaktu)
        assert found == JangkaWaktu(1, Satuan.BULAN)


class TestPrivacy:
    """What identifies a person is never echoed (UU 25/2009 Pasal 42 ayat (5))."""

    SECRET = "Siti Rahmawati"  # noqa: S105 - a name

    @pytest.mark.parametrize(
        ("cls", "isi"),
        [
            (Identitas, {"nama": [SECRET]}),
            (Identitas, {"nmaa": SECRET}),
            (Identitas, SECRET),
            (Pengadu, {"masyarakat": {"identitas": SECRET}}),
            (Pengadu, {"masyarakat": SECRET}),
            (Pengadu, {"masyarakat": {"identitas": {"nama": {"depan": SECRET}}}}),
            (Pengaduan, {"pengadu": SECRET}),
            (Pengaduan, {"teradu": [SECRET]}),
            (Pengaduan, {"bukti": [SECRET]}),
            (Bukti, {"jenis": "foto", "uraian": [SECRET]}),
            (
                Pengaduan,
                {"anonim": True, "pengadu": {"masyarakat": {"identitas": {"nama": SECRET}}}},
            ),
        ],
    )
    def test_never_echoed(self, cls: type[Any], isi: object) -> None:
        with pytest.raises(WireError) as raised:
            structure(document(cls, isi), cls)
        assert self.SECRET not in repr(raised.value.faults)

    def test_an_unknown_key_is_named_and_no_more(self) -> None:
        strange = "x" * 200 + "\n"
        (path,) = refused(Text, {"id": "", "en": "", strange: self.SECRET})
        assert path.startswith('text["xxx')
        assert len(path) < 80


class TestEnvelope:
    """Every document says what it is, and in which version of the format."""

    def test_a_later_version_is_refused_and_nothing_else_is_said(self) -> None:
        later = {"skema": SKEMA + 1, "jenis": "teks", "isi": 5, "baru": 1}
        with pytest.raises(WireError) as raised:
            structure(later, Text)
        (fault,) = raised.value.faults
        assert (fault.path, fault.value) == ("skema", str(SKEMA + 1))
        assert "later release" in fault.expected.en
        with pytest.raises(WireError):
            structure_leniently(later)

    @pytest.mark.parametrize(
        ("given", "paths"),
        [
            ({"isi": {}}, ["skema", "jenis"]),
            ({"skema": 1, "jenis": "text"}, ["text"]),
            ({"skema": 0, "jenis": "text", "isi": {"id": ""}}, ["skema", "text.en"]),
            ({"skema": True, "jenis": "text", "isi": {"id": "", "en": ""}}, ["skema"]),
            ({"skema": "1", "jenis": "text", "isi": {"id": "", "en": ""}}, ["skema"]),
            ({"skema": 1.0, "jenis": "text", "isi": {"id": "", "en": ""}}, ["skema"]),
            ({"skema": 1, "jenis": "teks", "isi": {}}, ["jenis"]),
            ({"skema": 1, "jenis": ["text"], "isi": {}}, ["jenis"]),
            ({"skema": 1, "jenis": "text", "isi": {"id": "", "en": ""}, "id": 1}, ["id"]),
        ],
    )
    def test_what_it_must_say(self, given: object, paths: list[str]) -> None:
        for cls in (Text, None):
            with pytest.raises(WireError) as raised:
                structure(given, cls)
            assert [fault.path for fault in raised.value.faults] == paths
            with pytest.raises(WireError):
                loads(json.dumps(given), cls)

    def test_the_kind_must_be_the_one_asked_for(self) -> None:
        text = dumps(Text("a", "b"))
        assert loads(text) == loads(text, Text) == Text("a", "b")
        with pytest.raises(WireError) as raised:
            loads(text, Validity)
        assert [fault.path for fault in raised.value.faults] == ["jenis"]

    @pytest.mark.parametrize("given", [None, 5, "teks", [], [{}], (1,)])
    def test_no_object_is_no_document(self, given: object) -> None:
        with pytest.raises(WireError) as raised:
            structure(given, Text)
        assert [fault.path for fault in raised.value.faults] == [""]

    @pytest.mark.parametrize("key", [None, 3, 1.5, True, b"x", (1,)])
    def test_a_key_that_is_no_text(self, key: object) -> None:
        good = document(Text, {"id": "", "en": ""})
        wrongs: tuple[dict[Any, Any], ...] = (
            {**good, key: 1},
            {**good, "isi": {"id": "", "en": "", key: 1}},
        )
        for wrong in wrongs:
            for read in (structure, structure_leniently):
                with pytest.raises(WireError) as raised:
                    read(wrong, Text)
                assert [fault.expected.en for fault in raised.value.faults] == ["a known key"]

    def test_no_class_of_ours(self) -> None:
        class Mine:
            pass

        with pytest.raises(TypeError, match="no form on the wire"):
            structure({"skema": 1, "jenis": "mine", "isi": {}}, Mine)


class TestLenient:
    """What is not known is left out and handed back; nothing else is forgiven."""

    def test_left_out_and_handed_back(self) -> None:
        isi: dict[str, Any] = {
            "nama": "SKCK",
            "warna": "biru",
            "biaya": {"tarif": [{"jenis": "gratis", "mata_uang": "IDR"}]},
            "atestasi": [],
        }
        given = document(StandarPelayanan, isi) | {"penulis": [1]}
        for value, ignored in (
            structure_leniently(given, StandarPelayanan),
            loads_leniently(json.dumps(given), StandarPelayanan),
            loads_leniently(json.dumps(given)),
        ):
            assert value == StandarPelayanan(nama="SKCK", biaya=Biaya.gratis())
            assert ignored == {
                "penulis": [1],
                "standar_pelayanan.warna": "biru",
                "standar_pelayanan.biaya.tarif[0].mata_uang": "IDR",
            }
        assert isi["warna"] == "biru"

    @pytest.mark.parametrize("twice", ['"nama":"a","nama":"b","x":1', '"nama":"a","x":1,"x":2'])
    def test_a_key_that_stands_twice_is_not(self, twice: str) -> None:
        text = f'{{"skema":1,"jenis":"standar_pelayanan","isi":{{{twice}}}}}'
        with pytest.raises(WireError) as raised:
            loads_leniently(text)
        (fault,) = raised.value.faults
        assert fault.expected.en == "a key that stands once only"

    def test_nothing_else_is_forgiven(self) -> None:
        isi = {"start": "2026-01-02", "end": "2026-01-01", "x": 1}
        with pytest.raises(WireError) as raised:
            structure_leniently(document(Validity, isi), Validity)
        assert [fault.path for fault in raised.value.faults] == ["validity.end"]
        assert structure_leniently(document(Text, {"id": "", "en": ""}), Text)[1] == {}
