"""JSON Schema 2020-12: accepts every document that is written, refuses what it can say no to."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator  # type: ignore[import-untyped] # it ships no types

from layanan.model.biaya import Biaya
from layanan.model.pengaduan import Pengaduan
from layanan.model.standar import StandarPelayanan
from layanan.strategies import well_formed
from layanan.waktu.jangka_waktu import JangkaWaktu
from layanan.wire import DOCUMENTS, structure, tag, unstructure
from layanan.wire.schema import DIALECT, json_schema, json_schemas


def validator(cls: type[Any]) -> Any:  # noqa: ANN401 - without types of its own
    return Draft202012Validator(json_schema(cls))


every_kind = pytest.mark.parametrize("cls", DOCUMENTS.values(), ids=DOCUMENTS)


class TestSchema:
    """What is written conforms; a schema is of the dialect it names."""

    @every_kind
    @given(data=st.data())
    @settings(max_examples=5)
    def test_what_is_written_conforms(self, cls: type[Any], data: st.DataObject) -> None:
        document = unstructure(data.draw(well_formed(cls)))
        schema = json_schema(cls)
        assert schema["$schema"] == DIALECT
        checked = validator(cls)
        assert not list(checked.iter_errors(json.loads(json.dumps(document))))
        for wrong in (
            document | {"skema": 2},
            document | {"jenis": "lain"},
            document | {"isi": None},
            document | {"isi": 5},
            document | {"lain": 1},
            {"isi": document["isi"]},
        ):
            assert not checked.is_valid(wrong)
        isi: Any = document["isi"]
        if isinstance(isi, dict):
            assert not checked.is_valid(document | {"isi": isi | {"lain": 1}})

    @every_kind
    def test_is_itself_valid(self, cls: type[Any]) -> None:
        Draft202012Validator.check_schema(json_schema(cls))

    def test_every_kind_in_one(self) -> None:
        schema = json_schemas()
        Draft202012Validator.check_schema(schema)
        assert len(schema["anyOf"]) == len(DOCUMENTS)
        assert not any("Any" in name for name in schema["$defs"])


class TestConstraints:
    """Constraints, forms and what the docstrings say are part of the schema."""

    @pytest.mark.parametrize(
        ("cls", "isi"),
        [
            (JangkaWaktu, {"jumlah": 0, "satuan": "hari"}),
            (JangkaWaktu, {"jumlah": "1", "satuan": "hari"}),
            (JangkaWaktu, {"jumlah": 1, "satuan": "Hari"}),
            (JangkaWaktu, {"jumlah": 1}),
            (StandarPelayanan, {"nama": " "}),
            (StandarPelayanan, {"nama": "a", "ditetapkan": "kemarin"}),
            (StandarPelayanan, {"nama": "a", "biaya": "ada"}),
            (StandarPelayanan, {"nama": "a", "biaya": None}),
            (Biaya, {"tarif": [{"jenis": "tetap", "jumlah": "1e3"}]}),
            (Biaya, {"tarif": [{"jenis": "tetap", "jumlah": 5}]}),
            (Pengaduan, {"peristiwa": [{"jenis": "diterima", "pada": "2026-03-13T09:30:00"}]}),
            (Pengaduan, {"dasar": ["pelaksana", "pelaksana"]}),
        ],
    )
    def test_refused_by_both(self, cls: type[Any], isi: object) -> None:
        document = {"skema": 1, "jenis": tag(cls), "isi": isi}
        assert not validator(cls).is_valid(document)
        with pytest.raises(ValueError, match=tag(cls)):
            structure(document, cls)

    def test_says_what_a_field_is(self) -> None:
        schema = json_schema(StandarPelayanan)["$defs"]["StandarPelayanan"]
        assert schema["description"].startswith("Standar pelayanan: the service standard")
        assert schema["required"] == ["nama"]
        assert schema["properties"]["biaya"]["description"] == "Fee (huruf e)."
        assert schema["properties"]["biaya"]["default"] == "tidak_tercatat"
        assert schema["additionalProperties"] is False
