"""Publishes the JSON Schema of every kind of document beside the page about documents.

``schemas/<jenis>.json`` for each kind, ``schemas/semua.json`` for any of them, and the directive
``schemas``, a table that leads to all of them.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from docutils import nodes
from docutils.statemachine import StringList
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from layanan.wire import DOCUMENTS
from layanan.wire.schema import json_schema, json_schemas

FOLDER = "schemas"


def table() -> Iterator[str]:
    """Give every kind of document, its class and its schema."""
    yield "| `jenis` | Class | Schema |"
    yield "| --- | --- | --- |"
    for name, cls in sorted(DOCUMENTS.items()):
        path = f"{cls.__module__}.{cls.__name__}"
        link = f'<a href="{FOLDER}/{name}.json">{name}.json</a>'
        yield f"| `{name}` | {{py:obj}}`~{path}` | {link} |"


class Schemas(SphinxDirective):
    """``schemas``: the table of all kinds of document."""

    def run(self) -> list[nodes.Node]:
        """Parse the generated Markdown where the directive stands."""
        parent = nodes.container()
        lines = StringList(list(table()), source="<generated schemas>")
        self.state.nested_parse(lines, self.content_offset, parent)
        return list(parent.children)


def publish(app: Sphinx, error: Exception | None) -> None:
    """Write the schemas into the built pages."""
    if error is not None or app.builder.format != "html":
        return
    folder = Path(app.outdir) / FOLDER
    folder.mkdir(exist_ok=True)
    _write(folder / "semua.json", json_schemas())
    for name, cls in DOCUMENTS.items():
        _write(folder / f"{name}.json", json_schema(cls))


def _write(path: Path, schema: dict[str, Any]) -> None:
    path.write_text(json.dumps(schema, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def setup(app: Sphinx) -> dict[str, bool]:
    """Register both."""
    app.add_directive("schemas", Schemas)
    app.connect("build-finished", publish)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
