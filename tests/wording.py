"""Holding our words against the law's: ours may leave words out, and may add or swap none."""

import re

import lawtext
from layanan.citation import PP_96_2012, UU_25_2009, Citation

FILES = {UU_25_2009: "uu-25-2009.md", PP_96_2012: "pp-96-2012.md"}


def words(text: str) -> list[str]:
    """The words of a text, without case, marks and the markup of the stored copy."""
    return re.findall(r"[a-z]+", text.replace("- ", " ").casefold())


def abridges(short: str, long: str) -> bool:
    """Tell whether a text is another with words left out."""
    left = iter(words(long))
    return bool(words(short)) and all(word in left for word in words(short))


def law(citation: Citation) -> str:
    """The words of one provision as promulgated, or of all its letters together."""
    found = lawtext.provisions(FILES[citation.peraturan])
    wanted = (citation.pasal, citation.ayat or 0, citation.angka or 0)
    return " ".join(
        clause
        for place, clause in found.items()
        if (place.pasal, place.ayat, place.angka) == wanted
        and citation.huruf in (None, place.huruf)
    )


def letters(citation: Citation) -> list[str]:
    """The letters a list has in the law, in order."""
    found = lawtext.provisions(FILES[citation.peraturan])
    return [
        place.huruf
        for place in found
        if (place.pasal, place.ayat) == (citation.pasal, citation.ayat or 0)
    ]


def explained(pasal: int) -> str:
    """The elucidation of one article of UU 25/2009."""
    text = lawtext.elucidation(FILES[UU_25_2009])
    start = text.index(f"\nPasal {pasal}\n")
    return text[start : text.find(f"\nPasal {pasal + 1}\n", start)]
