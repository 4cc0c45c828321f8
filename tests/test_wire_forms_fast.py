"""What both fast lanes make of forms that are nearly right: what the patient lane does, or less."""

from collections.abc import Callable
from typing import Any, final

import pytest
from attrs import frozen

from layanan.checking import NonBlank, check
from layanan.errors import WireError
from layanan.model.penanganan_pengaduan import MateriAduan
from layanan.model.pengaduan import Bukti, SuratPengaduan
from layanan.model.penyelenggara import UjiSkala
from layanan.model.peristiwa import PeristiwaPengaduan
from layanan.waktu.jangka_waktu import JangkaWaktu
from layanan.wire import SKEMA, _document, loads, tag
from test_wire_lanes import LANES, whole
from test_wire_round_trip import same

LENGTH = '{{"jumlah":{},"satuan":"bulan"}}'
DAY = '{{"jenis":"a","tanggal":{}}}'
WORDS = '{{"jenis":{}}}'
PAIR = '{{"jenis":"a",{}}}'
MOMENT = '{{"jenis":"diterima","pada":{}}}'
SET = '{{"memuat":{}}}'
SPELLED_OUT = '{{"memuat":{},"uraian_kerugian":null,"jenis_kerugian":[]}}'


@final
@frozen
class Catatan:
    """A class of an app of its own: words, or none, in a list, and words in a set."""

    kata: tuple[NonBlank | None, ...] = ()
    himpunan: frozenset[NonBlank] = frozenset()

    __attrs_post_init__ = check


@final
@frozen
class Lampiran:
    """Another: an object, a list, or nothing, each finished in its own way."""

    isi: Bukti | tuple[NonBlank, ...] | None = None

    __attrs_post_init__ = check


FORMS: list[tuple[type[Any], str, str]] = [
    (JangkaWaktu, LENGTH, '9007199254740991 9007199254740992 1.0 1e0 1E2 -0 -1 01 true "1" null'),
    (JangkaWaktu, LENGTH, '1,"jumlah":1 1,"jumlah":1,"\\u003a":1'),
    (Bukti, DAY, '"2026-03-13" "2026-3-13" "20260313" "2026-03-13T00:00:00" "0000-01-01"'),
    (Bukti, DAY, '"2026-02-30" "2026-W11-5" "+2026-03-13" "\uff12026-03-13" null 5'),
    (Bukti, WORDS, '"" "\\u0020" "\\u00a0" "\u00a0" "\\u001c" "\u200b" "\\u003a" "a:b,c" null'),
    (Bukti, WORDS, '"\\ud800" "\\ud83d\\ude00" "a","jenis":"b" "a","\\u003a":"b"'),
    (Bukti, PAIR, '"uraian":null "uraian":null,"tanggal":null "uraian":null,"uraian":null'),
    (PeristiwaPengaduan, MOMENT, '"2026-03-13" "2026-03-13T09:30:00+07:00" "2026-03-13T09:30:00Z"'),
    (PeristiwaPengaduan, MOMENT, '"2026-03-13T09:30:00-07:00" "2026-03-13T09:30:00+00:00"'),
    (PeristiwaPengaduan, MOMENT, '"2026-03-13T09:30:00" "2026-03-13T09:30:00+07:60"'),
    (PeristiwaPengaduan, MOMENT, '"2026-03-13T09:30:00+24:00" "2026-03-13T24:30:00+07:00"'),
    (PeristiwaPengaduan, MOMENT, '"2026-03-13t09:30:00+07:00" "2026-03-13T09:30:00.5+07:00"'),
    (PeristiwaPengaduan, MOMENT, '"2026-03-13T09:30:00.123456+07:00" "2026-03-13T9:30:000+07:00"'),
    (Catatan, '{{"kata":{}}}', '[] ["a",null] ["a",""] [null,"\u0020"] [null] null'),
    (JangkaWaktu, LENGTH, "0 -1"),
    (UjiSkala, '{{"pendapatan_per_kapita":{}}}', 'null "0" "0.0" "1" "-1" 1'),
    (Catatan, '{{"himpunan":{}}}', '[] ["a"] ["a","a"] ["b","a"] ["a",""] [null] null'),
    (Lampiran, '{{"isi":{}}}', 'null [] ["a"] ["a",""] {"jenis":"a"} {"jenis":""} "a" {}'),
    (SuratPengaduan, SET, '[] ["nama"] ["nama","nama"] ["nama","alamat"] ["alamat","x"] "nama"'),
    (SuratPengaduan, SPELLED_OUT, '[] ["nama"] ["nama","nama"] ["nama","alamat","nama"] ["x"]'),
    (SuratPengaduan, '{{"memuat":["nama","alamat"],{}}}', '"tempat":"a,\\u002cb" "tempat":"a,b"'),
]  # fmt: skip
EACH = [(cls, form.format(one)) for cls, form, ones in FORMS for one in ones.split()]


@pytest.mark.parametrize(("cls", "isi"), EACH)
@pytest.mark.parametrize("lane", LANES)
def test_a_lane_says_the_same_or_nothing(
    lane: Callable[[bytes, type[Any]], Any], cls: type[Any], isi: str
) -> None:
    text = f'{{"skema":{SKEMA},"jenis":"{tag(cls)}","isi":{isi}}}'.encode()
    try:
        hurried = whole(lane, text, cls)
    except Exception:  # noqa: BLE001 - it is then read in the patient lane
        return
    assert same(hurried, patient(text, cls))


@pytest.mark.parametrize(("cls", "isi"), EACH)
def test_and_so_does_the_whole(cls: type[Any], isi: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = f'{{"skema":{SKEMA},"jenis":"{tag(cls)}","isi":{isi}}}'.encode()
    try:
        expected = patient(text, cls)
    except WireError:
        with pytest.raises(WireError):
            loads(text, cls)
        monkeypatch.setattr(_document, "msgspec", None)
        with pytest.raises(WireError):
            loads(text, cls)
    else:
        assert same(loads(text, cls), expected)


def test_defaults_spelled_out_are_read_fast(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_document, "read", None)
    text = b'{"skema": 1, "jenis": "bukti", "isi": {"jenis": "a", "uraian": null}}'
    assert loads(text, Bukti) == Bukti(jenis="a")
    memuat = frozenset({MateriAduan.NAMA, MateriAduan.ALAMAT})
    for isi in ('"memuat": ["nama", "alamat"]', '"memuat": ["nama", "alamat"], "waktu": null'):
        text = f'{{"skema": 1, "jenis": "surat_pengaduan", "isi": {{{isi}}}}}'.encode()
        assert loads(text, SuratPengaduan) == SuratPengaduan(memuat=memuat)


def patient(text: bytes, cls: type[Any]) -> Any:  # noqa: ANN401 - a value
    """Read in the patient lane alone."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_document, "read_fast", None)
        return loads(text, cls)
