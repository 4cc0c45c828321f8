"""What is a public service: UU 25/2009 Pasal 5, repeated in PP 96/2012 Pasal 4-6.

Scope is no duty that somebody breaks. A service recorded as something it cannot be is a question of
whether it is filed rightly, or whether the law reaches it at all, so these rules ask and never
fail.
"""

from collections.abc import Iterator
from functools import partial
from typing import Final

from attrs import evolve

from layanan.citation import PP_96_2012 as PP
from layanan.citation import UU_25_2009 as UU
from layanan.citation import Citation
from layanan.context import (
    Context,
    Remark,
    not_applicable,
    review,
    unrecorded,
)
from layanan.model.pelayanan import (
    GolonganPendanaan,
    JenisPelayanan,
    MisiNegara,
    Pelayanan,
    PerjanjianPelayanan,
    TindakanAdministratif,
)
from layanan.rule import AnyRule, Rule
from layanan.text import Text

__all__ = ["RULES"]


# Pasal 5 ayat (3) huruf c and ayat (4) huruf c, PP 96/2012 Pasal 4 huruf c and Pasal 5 huruf c:
# goods and services that neither the budget nor a state-owned enterprise pays for are public where
# legislation makes them a mission of the state.
def _misi(jenis: JenisPelayanan, pelayanan: Pelayanan, _: Context) -> Iterator[Remark]:
    if pelayanan.golongan is not GolonganPendanaan.MISI_NEGARA:
        yield not_applicable()
    elif pelayanan.jenis is None:
        yield unrecorded(_KIND, at="jenis")
    elif pelayanan.jenis is not jenis:
        yield not_applicable()
    elif pelayanan.misi_negara is None:
        yield unrecorded(Text("misi negaranya", "the mission of the state"), at="misi_negara")
    elif not pelayanan.misi_negara.penetapan.strip():
        yield unrecorded(
            Text("peraturan yang menetapkan misi negara", "the legislation that sets the mission"),
            at="misi_negara.penetapan",
        )


_KIND: Final = Text("jenis pelayanan", "the kind of service")

_BARANG: Final = Pelayanan(
    nama="Pupuk bersubsidi",
    jenis=JenisPelayanan.BARANG,
    golongan=GolonganPendanaan.MISI_NEGARA,
    misi_negara=MisiNegara(
        uraian="pupuk dijual lebih murah kepada petani", penetapan="Peraturan Presiden 15/2011"
    ),
)
_JASA: Final = Pelayanan(
    nama="Angkutan udara perintis",
    jenis=JenisPelayanan.JASA,
    golongan=GolonganPendanaan.MISI_NEGARA,
    misi_negara=MisiNegara(uraian="tarif terjangkau", penetapan="Peraturan Menteri 79/2017"),
)


def _mission_rule(
    suffix: str, citation: Citation, also: Citation, jenis: JenisPelayanan, lawful: Pelayanan
) -> Rule[Pelayanan]:
    return Rule(
        id=f"UU25-P5-{suffix}",
        name=f"misi-negara-{jenis.value}",
        subject=Pelayanan,
        citation=citation,
        also=(also,),
        title=Text(
            "Misi negara untuk {jenis} ditetapkan dalam peraturan perundang-undangan",
            "Legislation sets the mission of the state for {jenis}",
        ).format(jenis=jenis.text),
        applies=Text(
            "{jenis} sebagai misi negara, di luar anggaran dan badan usaha",
            "{jenis} as a mission of the state, outside budgets and state-owned enterprises",
        ).format(jenis=jenis.text),
        check=partial(_misi, jenis),
        lawful=lawful,
        unlawful=evolve(lawful, misi_negara=MisiNegara(uraian="demi kepentingan orang banyak")),
    )


MISI_BARANG: Final = _mission_rule(
    "3-c",
    UU.pasal(5, ayat=3, huruf="c"),
    PP.pasal(4, huruf="c"),
    JenisPelayanan.BARANG,
    _BARANG,
)
MISI_JASA: Final = _mission_rule(
    "4-c",
    UU.pasal(5, ayat=4, huruf="c"),
    PP.pasal(5, huruf="c"),
    JenisPelayanan.JASA,
    _JASA,
)


def _performed_by(pelayanan: Pelayanan, tindakan: TindakanAdministratif) -> bool:
    """Whether it is an administrative act of this kind, as far as it is recorded."""
    return pelayanan.tindakan is tindakan and pelayanan.jenis in (
        None,
        JenisPelayanan.ADMINISTRATIF,
    )


def _diwajibkan(pelayanan: Pelayanan) -> Iterator[Remark]:
    if pelayanan.diwajibkan is None:
        yield unrecorded(
            Text(
                "bahwa tindakan ini diwajibkan negara dan diatur peraturan perundang-undangan",
                "that the state requires this act and legislation governs it",
            ),
            at="diwajibkan",
        )
    elif not pelayanan.diwajibkan:
        yield review(at="diwajibkan")


_OUTSIDE: Final = Text(
    "Tercatat tidak diwajibkan negara; tindakan itu berada di luar Pasal 5 ayat (7)",
    "Recorded as not required by the state; the act is outside Pasal 5 ayat (7)",
)


# Pasal 5 ayat (7) huruf a, PP 96/2012 Pasal 6 ayat (2) huruf a: an act of government the state
# requires and legislation governs.
def _pemerintah(pelayanan: Pelayanan, _: Context) -> Iterator[Remark]:
    if _performed_by(pelayanan, TindakanAdministratif.PEMERINTAH):
        yield from _diwajibkan(pelayanan)
    else:
        yield not_applicable()


_AKTA: Final = Pelayanan(
    nama="Akta Kelahiran",
    jenis=JenisPelayanan.ADMINISTRATIF,
    tindakan=TindakanAdministratif.PEMERINTAH,
    diwajibkan=True,
)

TINDAKAN_PEMERINTAH: Final = Rule(
    id="UU25-P5-7-a",
    name="tindakan-administratif-pemerintah",
    subject=Pelayanan,
    citation=UU.pasal(5, ayat=7, huruf="a"),
    also=(PP.pasal(6, ayat=2, huruf="a"),),
    title=Text(
        "Tindakan administratif pemerintah diwajibkan negara dan diatur peraturan",
        "An administrative act of government is required by the state and governed by legislation",
    ),
    message=_OUTSIDE,
    applies=Text("Tindakan administratif pemerintah", "An administrative act of government"),
    check=_pemerintah,
    lawful=_AKTA,
    unlawful=evolve(_AKTA, diwajibkan=False),
)


# Pasal 5 ayat (7) huruf b, PP 96/2012 Pasal 6 ayat (2) huruf b: one of a non-governmental body is
# applied under an agreement with the recipient as well.
def _nonpemerintah(pelayanan: Pelayanan, _: Context) -> Iterator[Remark]:
    if not _performed_by(pelayanan, TindakanAdministratif.NONPEMERINTAH):
        yield not_applicable()
        return
    yield from _diwajibkan(pelayanan)
    if pelayanan.perjanjian is None:
        yield unrecorded(
            Text("perjanjian dengan penerima pelayanan", "the agreement with the recipient"),
            at="perjanjian",
        )


_REKENING: Final = Pelayanan(
    nama="Surat keterangan asuransi",
    jenis=JenisPelayanan.ADMINISTRATIF,
    tindakan=TindakanAdministratif.NONPEMERINTAH,
    diwajibkan=True,
    perjanjian=PerjanjianPelayanan(uraian="polis asuransi"),
)

TINDAKAN_NONPEMERINTAH: Final = Rule(
    id="UU25-P5-7-b",
    name="tindakan-administratif-nonpemerintah",
    subject=Pelayanan,
    citation=UU.pasal(5, ayat=7, huruf="b"),
    also=(PP.pasal(6, ayat=2, huruf="b"),),
    title=Text(
        "Tindakan administratif nonpemerintah diwajibkan negara dan berdasarkan perjanjian",
        "An administrative act of a non-governmental body is required by the state and rests on an "
        "agreement with the recipient",
    ),
    message=_OUTSIDE,
    applies=Text(
        "Tindakan administratif instansi nonpemerintah",
        "An administrative act of a non-governmental body",
    ),
    check=_nonpemerintah,
    lawful=_REKENING,
    unlawful=evolve(_REKENING, perjanjian=None),
)

RULES: Final[tuple[AnyRule, ...]] = (
    MISI_BARANG,
    MISI_JASA,
    TINDAKAN_PEMERINTAH,
    TINDAKAN_NONPEMERINTAH,
)
"""The rules of Pasal 5, in article order."""
