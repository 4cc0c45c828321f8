"""JSON to a complaint and a standard, and back, beside the same classes in pydantic.

The pydantic models are made from the annotations of our classes, so that both have the same fields,
defaults and constraints; the same functions read citations and ask for the rules across fields.
Both forbid keys they do not know and convert nothing. Both are given, and write, the same JSON,
except that ours stands in its envelope, and has a key that stands twice looked for.
"""

import json
from collections.abc import Callable, Iterator
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache, lru_cache
from types import NoneType, UnionType
from typing import Annotated, Any, TypeAlias, Union, cast, get_args, get_origin, get_type_hints

import attrs
from _measure import Row, Work, at_most
from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    PlainSerializer,
    PlainValidator,
    StringConstraints,
    ValidationError,
    create_model,
    model_validator,
)

from layanan import Satuan, Zona
from layanan.checking import Constraint, non_blank, non_empty, non_negative, positive
from layanan.citation import Citation
from layanan.errors import WireError
from layanan.model.biaya import Biaya
from layanan.model.masyarakat import Identitas, JenisMasyarakat, KelompokRentan, Masyarakat, Pengadu
from layanan.model.penanganan_pengaduan import (
    IsiTandaTerima,
    KeputusanPengaduan,
    MateriAduan,
    TandaTerima,
    TanggapanPengaduan,
)
from layanan.model.pengaduan import (
    AlamatPengaduan,
    Bukti,
    DasarPengaduan,
    JenisKerugian,
    Pengaduan,
    SuratPengaduan,
    TujuanPengaduan,
    TuntutanGantiRugi,
)
from layanan.model.pengelolaan import (
    DasarHukum,
    EvaluasiKinerja,
    JaminanKeamanan,
    JaminanPelayanan,
    JumlahPelaksana,
    KompetensiPelaksana,
    PengawasanInternal,
    SaranaPrasarana,
)
from layanan.model.pengelolaan_pengaduan import JenisSaranaPengaduan
from layanan.model.penyampaian import (
    PenangananPengaduan,
    Persyaratan,
    Produk,
    Prosedur,
    WaktuPenyelesaian,
)
from layanan.model.peristiwa import JenisPeristiwaPengaduan, PeristiwaPengaduan
from layanan.model.standar import StandarPelayanan
from layanan.waktu.jangka_waktu import JangkaWaktu
from layanan.wire import dumps, loads, unstructure
from layanan.wire._fast import builder
from layanan.wire._parsing import parse_fast

__all__ = ["rows"]

Hint: TypeAlias = Any
"""Whatever is known at run time only."""


def rows() -> Iterator[Row]:
    """Give the rows of this suite."""
    values: tuple[Any, ...] = (_pengaduan(), _standar())
    for value in values:
        cls: Any = value.__class__
        name: str = cls.__name__
        model = _model(cls)
        text = dumps(value)
        isi = json.dumps(
            unstructure(value)["isi"], ensure_ascii=False, separators=(",", ":")
        ).encode()
        read = model.model_validate_json(isi)
        assert (
            json.loads(read.model_dump_json(exclude_defaults=True)).keys() == json.loads(isi).keys()
        )
        assert loads(text, cls) == value
        quick = builder(cls)
        names: dict[str, object] = {
            "loads": loads, "dumps": dumps, "unstructure": unstructure, "cls": cls, "text": text,
            "value": value, "parse": parse_fast, "quick": quick,
        }  # fmt: skip
        peer: dict[str, object] = {"read": model.model_validate_json, "isi": isi, "made": read}
        pydantic = "pydantic, same constraints"
        yield Row(
            f"JSON to {name}",
            Work("wire.loads, msgspec", "loads(text, cls)", names),
            (Work(pydantic, "read(isi)", peer, at_most(1)),),
        )
        yield Row(
            f"JSON to {name}",
            Work("wire.loads, without msgspec", "quick(parse(text)['isi'])", names),
            (Work(pydantic, "read(isi)", peer, at_most(3)),),
        )
        yield Row(
            f"{name} to plain data",
            Work("wire.unstructure", "unstructure(value)", names),
            (
                Work(
                    "model_dump, defaults left out",
                    "made.model_dump(mode='json', exclude_defaults=True)",
                    peer,
                    at_most(1),
                ),
                Work("model_dump, all", "made.model_dump(mode='json')", peer, at_most(1)),
            ),
        )
        yield Row(
            f"{name} to JSON",
            Work("wire.dumps", "dumps(value)", names),
            (
                Work(
                    "model_dump_json, defaults left out",
                    "made.model_dump_json(exclude_defaults=True)",
                    peer,
                    at_most(1),
                ),
                Work("model_dump_json, all", "made.model_dump_json()", peer, at_most(1)),
            ),
        )
    yield _invalid()


def _invalid() -> Row:
    """Every fault reported, on both sides."""
    isi = {"nama": " ", "biaya": {"tarif": [{"jenis": "murah"}]}, "ditetapkan": 5, "x": 1}
    text = json.dumps({"skema": 1, "jenis": "standar_pelayanan", "isi": isi}).encode()
    model = _model(StandarPelayanan)
    with_faults = _failing(lambda: loads(text, StandarPelayanan), WireError)
    assert len(with_faults.faults) == 4
    ours: dict[str, object] = {
        "fail": _failing, "read": lambda: loads(text, StandarPelayanan), "error": WireError,
    }  # fmt: skip
    body = json.dumps(isi).encode()
    theirs: dict[str, object] = {
        "fail": _failing, "read": lambda: model.model_validate_json(body), "error": ValidationError,
    }  # fmt: skip
    return Row(
        "a StandarPelayanan with four faults",
        Work("wire.loads, all faults", "fail(read, error)", ours),
        (Work("pydantic, all faults", "fail(read, error)", theirs),),
    )


def _failing(read: Callable[[], object], error: type[Any]) -> Hint:
    try:
        read()
    except error as raised:
        return raised
    raise AssertionError


# --------------------------------------------------------------------------------- the same, twice


_CONFIG = ConfigDict(strict=True, extra="forbid", frozen=True)
_KNOWN: dict[Constraint, object] = {
    non_blank: StringConstraints(pattern=r"\S"),
    non_empty: Field(min_length=1),
    non_negative: Field(ge=0),
    positive: Field(gt=0),
}
_CITATION = Annotated[Citation, PlainValidator(lru_cache(Citation.parse)), PlainSerializer(str)]


@cache
def _model(cls: Hint) -> type[BaseModel]:
    hints = get_type_hints(cls, include_extras=True)
    fields: dict[str, Any] = {
        field.name: (
            _annotation(hints[field.name]),
            ... if field.default is attrs.NOTHING else field.default,
        )
        for field in attrs.fields(cls)
    }
    faults = getattr(cls, "_faults", None)
    validators: dict[str, Any] = {}
    if faults is not None:
        validators["across"] = model_validator(mode="after")(_across(faults))
    made = create_model(cls.__name__, __config__=_CONFIG, __validators__=validators, **fields)
    made.__attrs_attrs__ = attrs.fields(cls)  # read by rules across fields
    return cast("type[BaseModel]", made)


def _across(faults: Callable[[object], Any]) -> Callable[[Any], Any]:
    def across(self: Hint) -> Hint:
        if found := tuple(faults(self)):
            raise ValueError(found)
        return self

    return across


def _annotation(hint: Hint) -> Hint:  # noqa: PLR0911 - one for each kind
    origin: Hint = get_origin(hint)
    arguments = get_args(hint)
    if origin is Annotated:
        if arguments[0] is datetime:
            return AwareDatetime
        made = _annotation(arguments[0])
        for one in arguments[1:]:
            if isinstance(one, Constraint):
                made = Annotated[made, _KNOWN.get(one) or AfterValidator(_holding(one))]
        return made
    if origin in (Union, UnionType):
        made = Union[tuple(_annotation(one) for one in arguments)]  # noqa: UP007 - made at run time
        several = len([one for one in arguments if one is not NoneType]) > 1
        return Annotated[made, Field(union_mode="left_to_right")] if several else made
    if origin is tuple:
        return tuple[_annotation(arguments[0]), ...]  # type: ignore[misc] # made at run time
    if origin is frozenset:
        return frozenset[_annotation(arguments[0])]  # type: ignore[misc] # made at run time
    if hint is Citation:
        return _CITATION
    if isinstance(hint, type) and attrs.has(hint) and not issubclass(hint, Enum):
        return _model(hint)
    return hint


def _holding(constraint: Constraint) -> Callable[[Any], Any]:
    def holding(value: Hint) -> Hint:
        if not constraint.holds(value):
            raise ValueError(constraint.expected.en)
        return value

    return holding


# ------------------------------------------------------------------------------------- two values


def _standar() -> StandarPelayanan:
    return StandarPelayanan(
        nama="Akta Kelahiran",
        dasar_hukum=DasarHukum.dari("Pasal 15 huruf a UU 25/2009", "UU 24/2013"),
        persyaratan=Persyaratan.dari("surat keterangan kelahiran", "KK", "KTP-el"),
        prosedur=Prosedur.dari("ajukan", "verifikasi", "tanda tangan", "terima"),
        jangka_waktu=WaktuPenyelesaian.paling_lama(3, Satuan.HARI_KERJA, sejak="berkas lengkap"),
        biaya=Biaya.gratis(),
        produk=Produk.dari("Kutipan Akta Kelahiran"),
        sarana_prasarana=SaranaPrasarana.dari(
            "loket", "ruang tunggu", kelompok_rentan=("jalur kursi roda", "ruang laktasi")
        ),
        kompetensi_pelaksana=KompetensiPelaksana.dari("memahami administrasi kependudukan"),
        pengawasan_internal=PengawasanInternal(atasan_langsung="rapat mingguan"),
        penanganan_pengaduan=PenangananPengaduan.dari(JenisSaranaPengaduan.LAMAN),
        jumlah_pelaksana=JumlahPelaksana.dari(loket=2, verifikator=1),
        jaminan_pelayanan=JaminanPelayanan(pernyataan="selesai tepat waktu"),
        jaminan_keamanan=JaminanKeamanan(rasa_aman="data pribadi dirahasiakan"),
        evaluasi_kinerja=EvaluasiKinerja(cara="survei", berkala=JangkaWaktu(6, Satuan.BULAN)),
    )


def _pengaduan() -> Pengaduan:
    def at(day: int, hour: int) -> datetime:
        return datetime(2026, 3, day, hour, 30, tzinfo=Zona.WITA.tz)

    return Pengaduan(
        nomor="ADU-2026-017",
        pengadu=Pengadu(
            masyarakat=Masyarakat(
                jenis=JenisMasyarakat.PERSEORANGAN,
                kelompok_rentan=frozenset({KelompokRentan.LANJUT_USIA}),
                identitas=Identitas(nama="Siti", alamat="Jl. Merdeka 1, Kupang", telepon="0812"),
            ),
            dirugikan=True,
            dirahasiakan=True,
        ),
        dasar=frozenset({DasarPengaduan.PELAKSANA}),
        tujuan=frozenset({TujuanPengaduan.PENYELENGGARA}),
        alamat=AlamatPengaduan.ATASAN_PELAKSANA,
        penyelenggara="Dinas Kependudukan dan Pencatatan Sipil",
        satuan_kerja="Loket 2",
        surat=SuratPengaduan(
            memuat=frozenset({MateriAduan.NAMA, MateriAduan.ALAMAT, MateriAduan.TANDA_TANGAN}),
            uraian_pelayanan="KTP selesai dalam 40 hari, bukan 14.",
            uraian_kerugian="Tidak dapat melamar kerja.",
            jenis_kerugian=frozenset({JenisKerugian.MATERIEL}),
            permintaan_penyelesaian="KTP diterbitkan.",
            tempat="Kupang",
            waktu=date(2026, 3, 13),
        ),
        bukti=(
            Bukti(jenis="tanda terima berkas", tanggal=date(2026, 2, 2)),
            Bukti(jenis="foto", uraian="papan pengumuman"),
        ),
        tuntutan=TuntutanGantiRugi(
            jumlah=Decimal(500_000), uraian_kerugian="ongkos pulang pergi", sebab_akibat=True
        ),
        tanda_terima=TandaTerima(
            memuat=frozenset(list(IsiTandaTerima)[:3]),
            nomor="TT-17",
            tempat="Kupang",
            waktu=at(13, 9),
        ),
        tanggapan=(TanggapanPengaduan(tanggal=at(25, 14), lengkap=True),),
        keputusan=KeputusanPengaduan(
            nomor="K-17",
            tanggal=date(2026, 5, 20),
            dikabulkan=True,
            ganti_rugi=Decimal(250_000),
            batas_pembayaran=date(2026, 6, 20),
        ),
        peristiwa=(
            PeristiwaPengaduan(jenis=JenisPeristiwaPengaduan.DITERIMA, pada=at(13, 9)),
            PeristiwaPengaduan(jenis=JenisPeristiwaPengaduan.DITANGGAPI_LENGKAP, pada=at(25, 14)),
            PeristiwaPengaduan(jenis=JenisPeristiwaPengaduan.DIPUTUS, pada=date(2026, 5, 20)),
        ),
    )
