"""The Sphinx site. Builds without the network: nothing is fetched, so nothing outside is linked."""

import sys
import warnings
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

from layanan import __version__

# autodoc takes the repr of every table, also of those it is told to show none of.
warnings.filterwarnings("ignore", message="Generating overly large repr")

project = "layanan"
author = "The layanan authors"
copyright = "2026, The layanan authors"  # noqa: A001 - the name Sphinx reads
release = version = __version__

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx.ext.doctest",
    "layanan_docs",
    "layanan_schemas",
]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"layanan {release}"
myst_enable_extensions = ["attrs_inline", "colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
autodoc_class_signature = "mixed"
napoleon_numpy_docstring = False
default_role = "py:obj"
nitpicky = True

# The same as in pyproject.toml: NORMALIZE_WHITESPACE | ELLIPSIS.
import doctest  # noqa: E402 - beside its only use

doctest_default_flags = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS
