"""Peserta: who took part in making a standard, as UU 25/2009 and PP 96/2012 both ask.

Pasal 20 ayat (2) of the law and Pasal 22 ayat (2) and 26 ayat (1) of the regulation use one word,
*mengikutsertakan*: the public **and** the parties concerned are included. What the word asks of
somebody who was invited and stayed away neither text says, so that is for a person to weigh. A
party is not included for certain where the list of those invited is recorded and names nobody of
it; an attendance list alone shows who came, and not who was invited.
"""

from collections.abc import Iterator
from typing import Final

from layanan.context import Remark, fail, review, unrecorded
from layanan.model.penyusunan import Penyusunan, PihakPeserta
from layanan.rule import templates
from layanan.text import Text

__all__ = ["MESSAGES", "taking_part"]

MESSAGES: Final = templates(
    tidak_hadir=Text(
        "{pihak} diundang, tetapi tidak ada yang tercatat hadir: apakah sudah diikutsertakan?",
        "Invited, but nobody is recorded as attending: {pihak}; were they included?",
    )
)
"""What a rule that uses `taking_part` has to carry among its ``messages``."""

_PART: Final = Text(
    "keikutsertaan {pihak} dalam pembahasan", "whether {pihak} took part in the discussion"
)


def taking_part(making: Penyusunan, at: str) -> Iterator[Remark]:
    """Judge whether the public and the parties concerned were included in the discussion.

    Args:
        making: The making of a standard.
        at: The field of the subject that lists them.
    """
    invited = making.pembahasan.peserta if making.pembahasan else ()
    listed = making.berita_acara.daftar_hadir if making.berita_acara else ()
    everybody = (*invited, *listed)
    for pihak in PihakPeserta:
        of_it = [one for one in everybody if one.pihak is pihak]
        if any(one.hadir is not False for one in of_it):
            continue
        if of_it:
            yield review("tidak-hadir", at=at, pihak=pihak.text)
        elif not invited or any(one.pihak is None for one in everybody):
            yield unrecorded(_PART.format(pihak=pihak.text), at=at)
        else:
            yield fail(at=at, pihak=pihak.text)
