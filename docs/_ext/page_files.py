"""Pages that are made when the site is built, written where Sphinx finds them."""

from collections.abc import Iterable
from pathlib import Path


def write(folder: Path, pages: Iterable[tuple[str, str]]) -> None:
    """Write the pages that changed, and remove those that are no longer made.

    Args:
        folder: Where; it holds no other page of this kind.
        pages: File name and text of each.
    """
    folder.mkdir(exist_ok=True)
    made = dict(pages)
    kinds = {Path(name).suffix for name in made}
    for old in folder.iterdir():
        if old.suffix in kinds and old.name not in made:
            old.unlink()
    for name, text in made.items():
        page = folder / name
        if not page.exists() or page.read_text(encoding="utf-8") != text:
            page.write_text(text, encoding="utf-8")
