"""Holding our words against the law's: ours may leave words out, and may add or swap none."""

import re

import lawtext
from layanan.citation import PP_96_2012, UU_25_2009, UU_37_2008, Citation

FILES = {
    UU_25_2009: "uu-25-2009.md",
    PP_96_2012: "pp-96-2012.md",
    UU_37_2008: "uu-37-2008.md",
}


def words(text: str) -> list[str]:
    """The words of a text, without case, marks and the markup of the stored copy."""
    # Pasal 14 huruf c is printed with "pelayananan".
    text = text.replace("- ", " ").replace("pelayananan", "pelayanan")
    return re.findall(r"[a-z]+", text.casefold())


def abridges(short: str, long: str) -> bool:
    """Tell whether a text is another with words left out."""
    left = iter(words(long))
    return bool(words(short)) and all(word in left for word in words(short))


def law(citation: Citation) -> str:
    """The words of one provision as promulgated, or of all that lies in it together."""
    found = lawtext.provisions(FILES[citation.peraturan])
    return " ".join(
        clause
        for place, clause in found.items()
        if place.pasal == citation.pasal
        and citation.ayat in (None, place.ayat)
        and citation.huruf in (None, place.huruf)
        and citation.angka in (None, place.angka)
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
    return explanation(UU_25_2009.pasal(pasal))


def explanation(citation: Citation) -> str:
    """The elucidation of the article a provision lies in; empty where the copy has none."""
    text = lawtext.elucidation(FILES[citation.peraturan])
    start = text.find(f"\nPasal {citation.pasal}\n")
    end = text.find(f"\nPasal {citation.pasal + 1}\n", start)
    return text[start : end if end > 0 else None] if start >= 0 else ""
