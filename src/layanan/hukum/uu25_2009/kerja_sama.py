"""Working with other providers, and handing tasks over: UU 25/2009 Pasal 12, 13 ayat (1) to (3).

Special cooperation, ayat (4) and (5), stands in `layanan.hukum.uu25_2009.kerja_sama_tertentu`.
"""

from collections.abc import Iterator
from datetime import date
from typing import Final

from attrs import evolve

from layanan.citation import UU_25_2009 as UU
from layanan.context import (
    Context,
    Remark,
    fail,
    not_applicable,
    review,
    unrecorded,
)
from layanan.model.kerja_sama import (
    BebanMasyarakat,
    IdentitasPihak,
    KerjaSamaTertentu,
    MateriKerjaSama,
    PerjanjianKerjaSama,
    PermintaanBantuan,
    PihakKerjaSama,
    PihakLain,
    SebabBantuan,
)
from layanan.model.pengelolaan_pengaduan import SaranaPengaduan
from layanan.rule import AnyRule, Example, Rule, templates
from layanan.text import Text

__all__ = ["RULES"]

_BANTUAN: Final = PermintaanBantuan(
    kepada="Rumah Sakit Umum Daerah",
    sebab=frozenset({SebabBantuan.KEADAAN_DARURAT}),
    tanggal=date(2026, 1, 12),
    keadaan_darurat_ditetapkan="Keputusan Bupati 4/2026 tentang Tanggap Darurat",
    kapasitas_memadai=True,
    sesuai_tugas_dan_fungsi=True,
    dipenuhi=True,
    tanggal_dipenuhi=date(2026, 1, 12),
)
_PIHAK: Final = PihakLain(
    nama="PT Parkir Contoh", badan_hukum_indonesia=True, dasar_badan_hukum="akta 12/2020"
)
_SARANA: Final = (SaranaPengaduan.of("telepon", "021-0000000"),)
_PERJANJIAN: Final = PerjanjianKerjaSama(
    pihak_lain=_PIHAK,
    tugas="pengelolaan parkir",
    hanya_sebagian=True,
    wajib_sendiri=False,
    dasar_hukum=(UU.pasal(13, ayat=1, huruf="a"),),
    berdasarkan_standar=True,
    tanggal=date(2025, 12, 1),
    mulai=date(2026, 1, 1),
    selesai=date(2026, 12, 31),
    diinformasikan=date(2025, 12, 15),
    materi_diinformasikan=frozenset(MateriKerjaSama),
    penanggung_jawab_pelaksanaan=PihakKerjaSama.PENERIMA_KERJA_SAMA,
    penanggung_jawab_penyelenggaraan=PihakKerjaSama.PENYELENGGARA,
    identitas_pihak_lain=frozenset(IdentitasPihak),
    identitas_penyelenggara=frozenset(IdentitasPihak),
    tempat_jelas=True,
    sarana_penyelenggara=_SARANA,
    sarana_pihak_lain=_SARANA,
    beban=frozenset(),
)


# Pasal 12 ayat (3): for want of resources or in an emergency, of a provider with the capacity.
def _bantuan(bantuan: PermintaanBantuan, _: Context) -> Iterator[Remark]:
    if not bantuan.sebab:
        yield unrecorded(Text("sebab permintaan bantuan", "why help was asked for"), at="sebab")
    if bantuan.kapasitas_memadai is None:
        yield unrecorded(
            Text("kapasitas penyelenggara yang diminta", "the capacity of the provider asked"),
            at="kapasitas_memadai",
        )
    elif not bantuan.kapasitas_memadai:
        yield fail(at="kapasitas_memadai", kepada=bantuan.kepada)


BANTUAN: Final = Rule(
    id="UU25-P12-3",
    name="permintaan-bantuan",
    subject=PermintaanBantuan,
    citation=UU.pasal(12, ayat=3),
    title=Text(
        "Bantuan diminta karena keterbatasan atau darurat, dari yang berkapasitas memadai",
        "Help is asked for want of resources or in an emergency, of a provider with the capacity",
    ),
    message=Text(
        "{kepada} tercatat tidak berkapasitas memadai",
        "{kepada} is recorded as lacking the capacity",
    ),
    check=_bantuan,
    lawful=_BANTUAN,
    unlawful=evolve(_BANTUAN, kapasitas_memadai=False),
)


# Pasal 12 ayat (4) and its elucidation: in an emergency, declared by the body responsible, the
# request must be met, as far as it is within the task and function of the provider asked.
def _darurat(bantuan: PermintaanBantuan, context: Context) -> Iterator[Remark]:
    met = bantuan.tanggal_dipenuhi
    if not (bantuan.darurat or bantuan.keadaan_darurat_ditetapkan.strip()):
        yield not_applicable()
    elif bantuan.sesuai_tugas_dan_fungsi is False:
        yield not_applicable("di-luar-tugas", at="sesuai_tugas_dan_fungsi")
    elif bantuan.dipenuhi or (met is not None and met <= context.today):
        return
    elif not bantuan.keadaan_darurat_ditetapkan.strip():
        yield unrecorded(
            Text("penetapan keadaan darurat", "what declared the emergency"),
            at="keadaan_darurat_ditetapkan",
        )
    elif bantuan.sesuai_tugas_dan_fungsi is None:
        yield unrecorded(
            Text("apakah sesuai dengan tugas dan fungsinya", "whether it is within its function"),
            at="sesuai_tugas_dan_fungsi",
        )
    elif bantuan.dipenuhi is None:
        yield unrecorded(
            Text("apakah permintaan dipenuhi", "whether the request was met"), at="dipenuhi"
        )
    else:
        yield fail(at="dipenuhi", kepada=bantuan.kepada)


DARURAT: Final = Rule(
    id="UU25-P12-4",
    name="bantuan-keadaan-darurat",
    subject=PermintaanBantuan,
    citation=UU.pasal(12, ayat=4),
    also=(UU.pasal(12, ayat=4, penjelasan=True),),
    title=Text(
        "Dalam keadaan darurat permintaan bantuan dipenuhi",
        "In an emergency a request for help is met",
    ),
    message=Text(
        "Keadaan darurat ditetapkan, tetapi {kepada} tidak memenuhi permintaan",
        "An emergency was declared, but {kepada} did not meet the request",
    ),
    messages=templates(
        di_luar_tugas=Text(
            "Permintaan di luar tugas dan fungsi penyelenggara yang diminta",
            "The request is outside the task and function of the provider asked",
        )
    ),
    applies=Text("Permintaan bantuan dalam keadaan darurat", "A request in an emergency"),
    check=_darurat,
    lawful=_BANTUAN,
    unlawful=evolve(_BANTUAN, dipenuhi=False, tanggal_dipenuhi=None),
)


# Pasal 13 ayat (1) and its elucidation: a part of the tasks, save those a law makes the provider do
# itself, such as identity cards, driving licences, passports, land titles and permits.
def _sebagian(perjanjian: PerjanjianKerjaSama, _: Context) -> Iterator[Remark]:
    if perjanjian.hanya_sebagian is None:
        yield unrecorded(
            Text(
                "apakah hanya sebagian tugas yang diserahkan", "whether only a part is handed over"
            ),
            at="hanya_sebagian",
        )
    elif not perjanjian.hanya_sebagian:
        yield fail("seluruhnya", at="hanya_sebagian")
    if perjanjian.wajib_sendiri is None:
        yield unrecorded(
            Text(
                "apakah undang-undang mengharuskan tugas ini dilaksanakan sendiri",
                "whether a law makes the provider do this task itself",
            ),
            at="wajib_sendiri",
        )
    elif perjanjian.wajib_sendiri:
        yield fail("wajib-sendiri", at="wajib_sendiri")


SEBAGIAN: Final = Rule(
    id="UU25-P13-1",
    name="penyerahan-sebagian-tugas",
    subject=PerjanjianKerjaSama,
    citation=UU.pasal(13, ayat=1, penjelasan=True),
    title=Text(
        "Yang diserahkan hanya sebagian tugas yang tidak wajib dilaksanakan sendiri",
        "Only a part of the tasks is handed over, and none the provider must do itself",
    ),
    messages=templates(
        seluruhnya=Text("Seluruh tugas diserahkan", "All of the tasks are handed over"),
        wajib_sendiri=Text(
            "Undang-undang mengharuskan penyelenggara melaksanakan tugas ini sendiri",
            "A law makes the provider do this task itself",
        ),
    ),
    check=_sebagian,
    lawful=_PERJANJIAN,
    unlawful=evolve(_PERJANJIAN, tugas="penerbitan KTP", wajib_sendiri=True),
)


# Pasal 13 ayat (1) huruf a: put down in keeping with legislation, carried out by the service
# standard.
def _dituangkan(perjanjian: PerjanjianKerjaSama, _: Context) -> Iterator[Remark]:
    if not perjanjian.dasar_hukum:
        yield unrecorded(
            Text("peraturan yang diikuti perjanjian", "the legislation the agreement follows"),
            at="dasar_hukum",
        )
    if perjanjian.berdasarkan_standar is None:
        yield unrecorded(
            Text(
                "apakah dilaksanakan berdasarkan standar pelayanan",
                "whether it is carried out by the service standard",
            ),
            at="berdasarkan_standar",
        )
    elif not perjanjian.berdasarkan_standar:
        yield fail(at="berdasarkan_standar")


DITUANGKAN: Final = Rule(
    id="UU25-P13-1-a",
    name="perjanjian-berdasarkan-standar",
    subject=PerjanjianKerjaSama,
    citation=UU.pasal(13, ayat=1, huruf="a"),
    title=Text(
        "Perjanjian mengikuti peraturan dan dilaksanakan berdasarkan standar pelayanan",
        "The agreement follows legislation and is carried out by the service standard",
    ),
    message=Text(
        "Pelaksanaannya tercatat tidak berdasarkan standar pelayanan",
        "It is recorded as not carried out by the service standard",
    ),
    check=_dituangkan,
    lawful=_PERJANJIAN,
    unlawful=evolve(_PERJANJIAN, berdasarkan_standar=False),
)


# Pasal 13 ayat (1) huruf b: the public is told. What it should know stands in the elucidation as
# examples (*misalnya*), so what is left out is for a person to weigh.
def _diinformasikan(perjanjian: PerjanjianKerjaSama, context: Context) -> Iterator[Remark]:
    told = perjanjian.diinformasikan
    if told is None or told > context.today:
        yield unrecorded(
            Text("pemberitahuan kepada masyarakat", "that the public was told"),
            at="diinformasikan",
        )
    elif not perjanjian.materi_diinformasikan:
        yield unrecorded(
            Text("apa yang diberitahukan", "what the public was told"), at="materi_diinformasikan"
        )
    else:
        for one in MateriKerjaSama:
            if one not in perjanjian.materi_diinformasikan:
                yield review(at="materi_diinformasikan", materi=one.text)


DIINFORMASIKAN: Final = Rule(
    id="UU25-P13-1-b",
    name="perjanjian-diinformasikan",
    subject=PerjanjianKerjaSama,
    citation=UU.pasal(13, ayat=1, huruf="b"),
    title=Text(
        "Perjanjian kerja sama diinformasikan kepada masyarakat",
        "The public is told of the agreement",
    ),
    message=Text(
        "Yang diberitahukan tidak menyebut {materi}, yang dicontohkan penjelasan",
        "What the public was told leaves out {materi}, an example the elucidation gives",
    ),
    check=_diinformasikan,
    lawful=_PERJANJIAN,
    unlawful=evolve(_PERJANJIAN, diinformasikan=None, materi_diinformasikan=frozenset()),
)


# Pasal 13 ayat (1) huruf c: the receiver answers for the work, the provider for the whole.
def _tanggung_jawab(perjanjian: PerjanjianKerjaSama, _: Context) -> Iterator[Remark]:
    for at, held, wanted, what in (
        (
            "penanggung_jawab_pelaksanaan",
            perjanjian.penanggung_jawab_pelaksanaan,
            PihakKerjaSama.PENERIMA_KERJA_SAMA,
            Text("pelaksanaan kerja sama", "the work"),
        ),
        (
            "penanggung_jawab_penyelenggaraan",
            perjanjian.penanggung_jawab_penyelenggaraan,
            PihakKerjaSama.PENYELENGGARA,
            Text("penyelenggaraan secara menyeluruh", "the service as a whole"),
        ),
    ):
        if held is None:
            yield unrecorded(_ANSWERS.format(hal=what), at=at)
        elif held is not wanted:
            yield fail(at=at, hal=what, pihak=held.text, seharusnya=wanted.text)


_ANSWERS: Final = Text("penanggung jawab {hal}", "who answers for {hal}")

TANGGUNG_JAWAB: Final = Rule(
    id="UU25-P13-1-c",
    name="tanggung-jawab-kerja-sama",
    subject=PerjanjianKerjaSama,
    citation=UU.pasal(13, ayat=1, huruf="c"),
    title=Text(
        "Penerima bertanggung jawab atas pelaksanaan, penyelenggara atas keseluruhan",
        "The receiver answers for the work, the provider for the service as a whole",
    ),
    message=Text(
        "Ditanggung {pihak}, bukan {seharusnya}: {hal}",
        "Answered for by {pihak}, not {seharusnya}: {hal}",
    ),
    check=_tanggung_jawab,
    lawful=_PERJANJIAN,
    unlawful=evolve(
        _PERJANJIAN, penanggung_jawab_penyelenggaraan=PihakKerjaSama.PENERIMA_KERJA_SAMA
    ),
)


# Pasal 13 ayat (1) huruf d: who both parties are is shown, in a clear place; the elucidation names
# what that covers.
def _identitas(perjanjian: PerjanjianKerjaSama, _: Context) -> Iterator[Remark]:
    for at, shown, pihak in (
        ("identitas_pihak_lain", perjanjian.identitas_pihak_lain, _OTHER),
        ("identitas_penyelenggara", perjanjian.identitas_penyelenggara, _PROVIDER),
    ):
        if not shown:
            yield unrecorded(_IDENTITY.format(pihak=pihak), at=at)
            continue
        for one in IdentitasPihak:
            if one not in shown:
                yield fail(at=at, isi=one.text, pihak=pihak)
    if perjanjian.tempat_jelas is None:
        yield unrecorded(
            Text("apakah tempatnya jelas", "whether the place is clear"), at="tempat_jelas"
        )
    elif not perjanjian.tempat_jelas:
        yield fail("tempat", at="tempat_jelas")


_OTHER: Final = Text("pihak lain", "the other party")
_PROVIDER: Final = PihakKerjaSama.PENYELENGGARA.text
_IDENTITY: Final = Text("identitas {pihak} yang dicantumkan", "what is shown of {pihak}")

IDENTITAS: Final = Rule(
    id="UU25-P13-1-d",
    name="identitas-para-pihak",
    subject=PerjanjianKerjaSama,
    citation=UU.pasal(13, ayat=1, huruf="d"),
    also=(UU.pasal(13, ayat=1, huruf="d", penjelasan=True),),
    title=Text(
        "Identitas pihak lain dan penyelenggara dicantumkan di tempat yang jelas",
        "Who the other party and the provider are is shown in a clear place",
    ),
    message=Text(
        "Identitas {pihak} dicantumkan tanpa {isi}", "What is shown of {pihak} leaves out {isi}"
    ),
    messages=templates(
        tempat=Text(
            "Dicantumkan di tempat yang tidak jelas atau tidak mudah diketahui",
            "It is shown in a place that is not clear or not easily known",
        )
    ),
    check=_identitas,
    lawful=_PERJANJIAN,
    unlawful=evolve(
        _PERJANJIAN, identitas_pihak_lain=frozenset(IdentitasPihak) - {IdentitasPihak.ALAMAT}
    ),
)


# Pasal 13 ayat (1) huruf e: both show where to complain, by ways that are easily reached.
def _sarana(perjanjian: PerjanjianKerjaSama, _: Context) -> Iterator[Remark]:
    for at, sarana, pihak in (
        ("sarana_penyelenggara", perjanjian.sarana_penyelenggara, _PROVIDER),
        ("sarana_pihak_lain", perjanjian.sarana_pihak_lain, _OTHER),
    ):
        if not sarana:
            yield unrecorded(_WAYS.format(pihak=pihak), at=at)
        elif all(one.mudah_diakses is False for one in sarana):
            yield fail(at=at, pihak=pihak)


_WAYS: Final = Text("sarana pengaduan {pihak}", "how to complain to {pihak}")

SARANA: Final = Rule(
    id="UU25-P13-1-e",
    name="sarana-pengaduan-kerja-sama",
    subject=PerjanjianKerjaSama,
    citation=UU.pasal(13, ayat=1, huruf="e"),
    title=Text(
        "Penyelenggara dan pihak lain mencantumkan sarana pengaduan yang mudah diakses",
        "The provider and the other party show ways to complain that are easily reached",
    ),
    message=Text(
        "Tidak satu pun sarana pengaduan {pihak} mudah diakses",
        "None of the ways to complain to {pihak} is easily reached",
    ),
    check=_sarana,
    lawful=_PERJANJIAN,
    unlawful=evolve(_PERJANJIAN, sarana_pihak_lain=()),
)


# Pasal 13 ayat (2): the party of ayat (1) is an Indonesian legal entity. Special cooperation of
# ayat (4) is not named here.
def _badan_hukum(pihak: PihakLain, context: Context) -> Iterator[Remark]:
    if context.enclosing(KerjaSamaTertentu) is not None:
        yield not_applicable()
    elif pihak.badan_hukum_indonesia is None:
        yield unrecorded(
            Text("apakah berbadan hukum Indonesia", "whether it is an Indonesian legal entity"),
            at="badan_hukum_indonesia",
        )
    elif not pihak.badan_hukum_indonesia:
        yield fail(at="badan_hukum_indonesia", pihak=pihak.nama)


BADAN_HUKUM: Final = Rule(
    id="UU25-P13-2",
    name="badan-hukum-indonesia",
    subject=PihakLain,
    citation=UU.pasal(13, ayat=2),
    title=Text("Pihak lain berbadan hukum Indonesia", "The other party is an Indonesian entity"),
    message=Text(
        "{pihak} tercatat tidak berbadan hukum Indonesia",
        "{pihak} is recorded as no Indonesian legal entity",
    ),
    applies=Text(
        "Pihak yang diserahi sebagian tugas (ayat (1))",
        "A party that a part of the tasks is handed to (ayat (1))",
    ),
    check=_badan_hukum,
    lawful=Example(_PIHAK, within=(_PERJANJIAN,)),
    unlawful=Example(evolve(_PIHAK, badan_hukum_indonesia=False), within=(_PERJANJIAN,)),
)


# Pasal 13 ayat (3) and its elucidation: no extra fee, tangled procedure, longer time or barrier.
def _beban(perjanjian: PerjanjianKerjaSama, _: Context) -> Iterator[Remark]:
    if perjanjian.beban is None:
        yield unrecorded(
            Text("apakah kerja sama menambah beban masyarakat", "whether it burdens the public"),
            at="beban",
        )
        return
    for beban in BebanMasyarakat:
        if beban in perjanjian.beban:
            yield fail(at="beban", beban=beban.text)


BEBAN: Final = Rule(
    id="UU25-P13-3",
    name="tanpa-tambahan-beban",
    subject=PerjanjianKerjaSama,
    citation=UU.pasal(13, ayat=3),
    also=(UU.pasal(13, ayat=3, penjelasan=True),),
    title=Text(
        "Kerja sama tidak menambah beban masyarakat", "The cooperation adds no burden on the public"
    ),
    message=Text("Kerja sama menambah beban: {beban}", "The cooperation adds a burden: {beban}"),
    check=_beban,
    lawful=_PERJANJIAN,
    unlawful=evolve(_PERJANJIAN, beban=frozenset({BebanMasyarakat.TAMBAHAN_BIAYA})),
)


RULES: Final[tuple[AnyRule, ...]] = (
    BANTUAN,
    DARURAT,
    SEBAGIAN,
    DITUANGKAN,
    DIINFORMASIKAN,
    TANGGUNG_JAWAB,
    IDENTITAS,
    SARANA,
    BADAN_HUKUM,
    BEBAN,
)
"""The rules of Pasal 12 and of Pasal 13 ayat (1) to (3), in article order."""
