"""Tiered service, fees and budgets: UU 25/2009 Pasal 30-33.

Readings that the text leaves to whoever applies it:

* Where nothing is charged there is no fee to approve: Pasal 31 ayat (4) does not concern a service
  that is free of charge, whoever pays for it.
* Which fees need no approval is said in PP 96/2012 Pasal 29 ayat (2), so only since it is law.
* The shares of access themselves are those of PP 96/2012 Pasal 37 and judged there; here, that they
  are set at all.
* *Memadai* and *proporsional* are judgements. A number never decides them.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Final

from attrs import evolve

from layanan.baca.biaya import BacaanBiaya
from layanan.citation import PP_96_2012 as PP
from layanan.citation import UU_25_2009 as UU
from layanan.context import (
    Context,
    Remark,
    fail,
    not_applicable,
    unrecorded,
)
from layanan.hukum.attest import MESSAGES, beside, judged
from layanan.hukum.before import BEFORE, before_law
from layanan.model.anggaran import (
    AlokasiAnggaran,
    AnggaranPelayanan,
    PenggunaanAnggaran,
    SumberAnggaran,
)
from layanan.model.atestasi import Atestasi
from layanan.model.biaya import BebanBiaya, Biaya, LembagaPerwakilan, PersetujuanTarif
from layanan.model.isian import Isian
from layanan.model.pelayanan_berjenjang import KelasPelayanan, PelayananBerjenjang
from layanan.model.penyelenggara import JenisPenyelenggara, Penyelenggara
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.rule import AnyRule, Example, Rule, templates
from layanan.tenggat.uu25_2009 import BEBAN_NEGARA
from layanan.text import Text

__all__ = ["RULES"]

_BERJENJANG: Final = PelayananBerjenjang(
    pelayanan="Rawat inap",
    dasar_hukum=(PP.pasal(34),),
    kelas=(KelasPelayanan(nama="kelas 1", persentase=Decimal(20)),),
    transparan=True,
    sesuai_standar=True,
)
_DINYATAKAN: Final = Penyelenggaraan(
    atestasi=(
        Atestasi(
            tanggal=date(2026, 1, 30),
            peran="Inspektur",
            kutipan=UU.pasal(30),
            pernyataan="Terpenuhi menurut hasil pemeriksaan.",
        ),
    )
)
_BIAYA: Final = evolve(
    Biaya.tetap(50_000, dasar="Perda 3/2024"),
    beban=BebanBiaya.PENERIMA,
    persetujuan=PersetujuanTarif(
        lembaga=LembagaPerwakilan.DPRD_KABUPATEN_KOTA,
        tanggal=date(2024, 5, 20),
        nomor="Keputusan DPRD 12/2024",
    ),
)
_DIKLAT: Final = PenggunaanAnggaran(
    kegiatan="pelatihan petugas loket",
    jumlah=Decimal(40_000_000),
    tanggal=date(2026, 2, 9),
    untuk_pelayanan_publik=True,
)
_ANGGARAN: Final = AnggaranPelayanan(
    tahun=2026,
    alokasi=(AlokasiAnggaran(sumber=SumberAnggaran.APBD, jumlah=Decimal(750_000_000)),),
    memadai=True,
    penggunaan=(_DIKLAT,),
)
_ANGGARAN_KORPORASI: Final = AnggaranPelayanan(
    tahun=2026,
    alokasi=(AlokasiAnggaran(sumber=SumberAnggaran.KORPORASI, jumlah=Decimal(900_000_000)),),
    memadai=True,
    proporsional=True,
)
_DINAS: Final = Penyelenggaraan(
    penyelenggara=Penyelenggara(
        nama="Dinas Kesehatan", jenis=JenisPenyelenggara.INSTITUSI_PENYELENGGARA_NEGARA
    )
)
_PERUMDA: Final = Penyelenggaraan(
    penyelenggara=Penyelenggara(nama="Perumda Air Minum", jenis=JenisPenyelenggara.KORPORASI)
)


# Pasal 30 ayat (1): transparently, accountably, and by standard and legislation. That it is
# accountable is for somebody to vouch for.
def _berjenjang(pelayanan: PelayananBerjenjang, context: Context) -> Iterator[Remark]:
    said = judged((), UU.pasal(30, ayat=1), _OFFERED, context, at="")
    yield from beside(_berjenjang_tercatat(pelayanan), said)


def _berjenjang_tercatat(pelayanan: PelayananBerjenjang) -> Iterator[Remark]:
    for name, kept, what in (
        ("transparan", pelayanan.transparan, Text("transparan", "transparent")),
        ("sesuai_standar", pelayanan.sesuai_standar, _BY_STANDARD),
    ):
        if kept is None:
            yield unrecorded(_WHETHER.format(sifat=what), at=name)
        elif not kept:
            yield fail(at=name, sifat=what)
    if not pelayanan.dasar_hukum:
        yield unrecorded(
            Text("peraturan yang diikuti", "the legislation it follows"), at="dasar_hukum"
        )


_BY_STANDARD: Final = Text("sesuai dengan standar pelayanan", "in keeping with the standard")
_WHETHER: Final = Text(
    "apakah pelayanan berjenjang {sifat}", "whether the tiered service is {sifat}"
)
_OFFERED: Final = Text(
    "Pelayanan berjenjang transparan, akuntabel, dan sesuai standar serta peraturan",
    "A tiered service is transparent, accountable, and follows the standard and legislation",
)

BERJENJANG: Final = Rule(
    id="UU25-P30-1",
    name="pelayanan-berjenjang-transparan",
    subject=PelayananBerjenjang,
    citation=UU.pasal(30, ayat=1),
    title=_OFFERED,
    message=Text(
        "Pelayanan berjenjang tercatat tidak {sifat}",
        "The tiered service is recorded as not {sifat}",
    ),
    messages=MESSAGES,
    check=_berjenjang,
    lawful=Example(_BERJENJANG, within=(_DINYATAKAN,)),
    unlawful=Example(evolve(_BERJENJANG, transparan=False), within=(_DINYATAKAN,)),
)


# Pasal 30 ayat (2): it keeps to the rules on shares of access, on the principles of equal
# treatment, openness and affordability. Without shares there is nothing to keep to.
def _proporsi(pelayanan: PelayananBerjenjang, context: Context) -> Iterator[Remark]:
    said = judged((), UU.pasal(30, ayat=2), _SHARED, context, at="")
    yield from beside(_persentase(pelayanan), said)


def _persentase(pelayanan: PelayananBerjenjang) -> Iterator[Remark]:
    if not pelayanan.kelas:
        yield unrecorded(Text("kelas pelayanan", "its classes"), at="kelas")
    for i, kelas in enumerate(pelayanan.kelas):
        if kelas.persentase is None:
            yield unrecorded(
                Text("proporsi akses {kelas}", "the share of access of {kelas}").format(
                    kelas=kelas.nama
                ),
                at=f"kelas[{i}].persentase",
            )


_SHARED: Final = Text(
    "Pelayanan berjenjang mematuhi proporsi akses menurut asas persamaan perlakuan, keterbukaan, "
    "dan keterjangkauan",
    "A tiered service keeps to its shares of access by equal treatment, openness and affordability",
)

PROPORSI: Final = Rule(
    id="UU25-P30-2",
    name="proporsi-akses",
    subject=PelayananBerjenjang,
    citation=UU.pasal(30, ayat=2),
    title=_SHARED,
    messages=MESSAGES,
    check=_proporsi,
    lawful=Example(_BERJENJANG, within=(_DINYATAKAN,)),
    unlawful=evolve(_BERJENJANG, kelas=(KelasPelayanan(nama="kelas 1"),)),
)


# Pasal 31 ayat (2): what legislation puts on the state is not charged to who is served. Pasal 61:
# at the latest beginning with budget year 2011.
def _beban(biaya: Biaya, context: Context) -> Iterator[Remark]:
    free = _free(biaya, context.today)
    if (BEBAN_NEGARA.mulai or date.min) > context.today or biaya.beban is BebanBiaya.PENERIMA:
        yield not_applicable()
    elif biaya.beban is None:
        # What is free is charged to nobody, whoever bears it.
        if not free:
            yield unrecorded(Text("siapa yang menanggung biaya", "who bears the fee"), at="beban")
    elif free is None:
        yield unrecorded(Text("besarnya biaya", "how much is charged"), at="tarif")
    elif not free:
        yield fail(at="tarif", dasar=biaya.dasar.strip() or "-")


def _free(biaya: Biaya, day: date) -> bool | None:
    """Whether nothing is charged on a day; None: that is not recorded, nor read in the text."""
    if not biaya.tarif:
        return BacaanBiaya.parse(biaya.uraian).free
    rows = biaya.on(day)
    return Biaya.dari(*rows).free if rows else None


BEBAN: Final = Rule(
    id="UU25-P31-2",
    name="biaya-beban-negara",
    subject=Biaya,
    citation=UU.pasal(31, ayat=2),
    also=(UU.pasal(61),),
    title=Text(
        "Biaya yang menjadi beban negara tidak dipungut dari penerima pelayanan",
        "A fee that the state bears is not charged to the recipient",
    ),
    message=Text(
        "Biaya dibebankan kepada negara (dasar: {dasar}), tetapi tetap dipungut",
        "The fee is borne by the state (basis: {dasar}), and is charged all the same",
    ),
    applies=Text(
        "Biaya yang dibebankan kepada negara, sejak tahun anggaran 2011",
        "A fee borne by the state, from budget year 2011",
    ),
    check=_beban,
    lawful=Biaya.gratis(beban=BebanBiaya.NEGARA, dasar="UU 24/2013 Pasal 79A"),
    unlawful=evolve(Biaya.tetap(25_000, dasar="UU 24/2013 Pasal 79A"), beban=BebanBiaya.NEGARA),
)


# Pasal 31 ayat (4), PP 96/2012 Pasal 29 ayat (1): set with the approval of the representative body,
# and on legislation. Until a new fee is approved the one still in force may be used (Pasal 29 ayat
# (3)): what waits for approval is not charged then.
def _persetujuan(biaya: Biaya, context: Context) -> Iterator[Remark]:
    regulated = context.on >= (PP.berlaku or date.max)
    pending = _pending(biaya, context.today)
    exempt = biaya.pengecualian is not None or (biaya.tarif_lama is True and pending)
    if _free(biaya, context.today) or (regulated and exempt):
        yield not_applicable()
        return
    approved = biaya.persetujuan
    if regulated and pending and biaya.tarif_lama is None:
        yield unrecorded(_OLD_FEE, at="tarif_lama")
    elif approved is Isian.KOSONG:
        yield fail(at="persetujuan")
    elif isinstance(approved, Isian):
        yield unrecorded(
            Text("persetujuan DPR atau DPRD", "the approval of DPR or DPRD"), at="persetujuan"
        )
    elif approved.tanggal is None:
        yield unrecorded(Text("tanggal persetujuan", "the day of approval"), at="persetujuan")
    elif approved.tanggal > context.today:
        yield fail("belum-disetujui", at="persetujuan", tanggal=approved.tanggal)
    if not biaya.dasar.strip():
        yield unrecorded(Text("peraturan dasar biaya", "the legislation that fixes it"), at="dasar")


_OLD_FEE: Final = Text(
    "apakah yang dipungut ialah tarif lama, selama tarif baru belum disetujui",
    "whether what is charged is the old fee, while the new one is not approved",
)


def _pending(biaya: Biaya, day: date) -> bool:
    """Whether approval is known not to have been given by a day."""
    approved = biaya.persetujuan
    if isinstance(approved, Isian):
        return approved is Isian.KOSONG
    return approved.tanggal is not None and approved.tanggal > day


PERSETUJUAN: Final = Rule(
    id="UU25-P31-4",
    name="persetujuan-tarif",
    subject=Biaya,
    citation=UU.pasal(31, ayat=4),
    also=(PP.pasal(29, ayat=1),),
    title=Text(
        "Biaya ditetapkan dengan persetujuan DPR atau DPRD dan berdasarkan peraturan",
        "The fee is set with the approval of DPR or DPRD and on legislation",
    ),
    message=Text(
        "Biaya dipungut tanpa persetujuan DPR atau DPRD",
        "The fee is charged without the approval of DPR or DPRD",
    ),
    messages=templates(
        belum_disetujui=Text(
            "Biaya baru disetujui pada {tanggal}", "The fee is approved only on {tanggal}"
        )
    ),
    applies=Text(
        "Biaya yang dipungut dan tidak dikecualikan Pasal 29 ayat (2) atau ayat (3) PP 96/2012",
        "A fee that is charged and not exempt under Pasal 29 ayat (2) or (3) PP 96/2012",
    ),
    check=_persetujuan,
    lawful=evolve(_BIAYA, tarif_lama=False),
    unlawful=evolve(_BIAYA, tarif_lama=False, persetujuan=Isian.KOSONG),
)


# Pasal 33 ayat (1): for state institutions and independent bodies created by a law, the state
# allocates what is adequate, through the state or a regional budget.
def _anggaran_negara(anggaran: AnggaranPelayanan, context: Context) -> Iterator[Remark]:
    kind = _kind(context)
    if anggaran.tahun < UU.year:
        yield not_applicable("sebelum")
    elif kind is None:
        yield _UNKNOWN_KIND
    elif kind not in _STATE_FUNDED:
        yield not_applicable()
    else:
        yield from _alokasi(anggaran, _STATE_BUDGETS)


def _anggaran_korporasi(anggaran: AnggaranPelayanan, context: Context) -> Iterator[Remark]:
    kind = _kind(context)
    if anggaran.tahun < UU.year:
        yield not_applicable("sebelum")
    elif kind is None:
        yield _UNKNOWN_KIND
    elif kind in _STATE_FUNDED:
        yield not_applicable()
    else:
        # The law does not say what a corporation pays it from: money of the state alone is a gap.
        if anggaran.alokasi and not any(one.sumber in _OWN_MEANS for one in anggaran.alokasi):
            yield unrecorded(
                Text("alokasi penyelenggara sendiri", "what the provider itself allocated"),
                at="alokasi",
            )
            yield from _memadai(anggaran)
        else:
            yield from _alokasi(anggaran, _OWN_MEANS)
        if anggaran.proporsional is None:
            yield unrecorded(
                Text("apakah alokasi proporsional", "whether the allocation is proportionate"),
                at="proporsional",
            )
        elif not anggaran.proporsional:
            yield fail("tidak-proporsional", at="proporsional", tahun=anggaran.tahun)


def _alokasi(anggaran: AnggaranPelayanan, sources: frozenset[SumberAnggaran]) -> Iterator[Remark]:
    if not anggaran.alokasi:
        yield unrecorded(Text("alokasi anggaran", "what was allocated"), at="alokasi")
    elif not any(one.sumber in sources and one.jumlah > 0 for one in anggaran.alokasi):
        yield fail("tanpa-alokasi", at="alokasi", tahun=anggaran.tahun)
    yield from _memadai(anggaran)


def _memadai(anggaran: AnggaranPelayanan) -> Iterator[Remark]:
    if anggaran.memadai is None:
        yield unrecorded(
            Text("apakah anggaran memadai", "whether the budget is adequate"), at="memadai"
        )
    elif not anggaran.memadai:
        yield fail("tidak-memadai", at="memadai", tahun=anggaran.tahun)


def _kind(context: Context) -> JenisPenyelenggara | None:
    """The kind of provider whose budget it is, as far as is recorded."""
    whole = context.enclosing(Penyelenggaraan)
    provider = whole.penyelenggara if whole else None
    if provider is None:
        return None
    return provider.jenis or (provider.bentuk.jenis if provider.bentuk else None)


_UNKNOWN_KIND: Final = unrecorded(Text("jenis penyelenggara", "the kind of provider"))
_STATE_FUNDED: Final = frozenset(
    {JenisPenyelenggara.INSTITUSI_PENYELENGGARA_NEGARA, JenisPenyelenggara.LEMBAGA_INDEPENDEN}
)
_STATE_BUDGETS: Final = frozenset({SumberAnggaran.APBN, SumberAnggaran.APBD})
_OWN_MEANS: Final = frozenset({SumberAnggaran.KORPORASI, SumberAnggaran.PENDAPATAN_PELAYANAN})
_INADEQUATE: Final = Text(
    "Anggaran {tahun} tercatat tidak memadai", "The budget of {tahun} is recorded as inadequate"
)

ANGGARAN_NEGARA: Final = Rule(
    id="UU25-P33-1",
    name="anggaran-penyelenggara-negara",
    subject=AnggaranPelayanan,
    citation=UU.pasal(33, ayat=1),
    title=Text(
        "Negara mengalokasikan anggaran yang memadai melalui APBN atau APBD",
        "The state allocates an adequate budget through APBN or APBD",
    ),
    messages=templates(
        sebelum=BEFORE,
        tanpa_alokasi=Text(
            "Anggaran {tahun} tidak memuat alokasi dari APBN atau APBD",
            "The budget of {tahun} has no allocation from APBN or APBD",
        ),
        tidak_memadai=_INADEQUATE,
    ),
    applies=Text(
        "Institusi penyelenggara negara dan lembaga independen",
        "State institutions and independent bodies",
    ),
    check=_anggaran_negara,
    lawful=Example(_ANGGARAN, within=(_DINAS,)),
    unlawful=Example(evolve(_ANGGARAN, memadai=False), within=(_DINAS,)),
)


# Pasal 33 ayat (2): corporations and legal entities allocate what is adequate, in proportion, for
# better quality.
ANGGARAN_KORPORASI: Final = Rule(
    id="UU25-P33-2",
    name="anggaran-korporasi",
    subject=AnggaranPelayanan,
    citation=UU.pasal(33, ayat=2),
    title=Text(
        "Korporasi dan badan hukum mengalokasikan anggaran mutu yang memadai dan proporsional",
        "Corporations and legal entities allocate an adequate, proportionate budget for quality",
    ),
    messages=templates(
        sebelum=BEFORE,
        tanpa_alokasi=Text(
            "Anggaran {tahun} tidak memuat alokasi penyelenggara sendiri",
            "The budget of {tahun} has no allocation of the provider's own",
        ),
        tidak_memadai=_INADEQUATE,
        tidak_proporsional=Text(
            "Alokasi {tahun} tercatat tidak proporsional",
            "The allocation of {tahun} is recorded as not proportionate",
        ),
    ),
    applies=Text("Korporasi dan badan hukum lain", "Corporations and other legal entities"),
    check=_anggaran_korporasi,
    lawful=Example(_ANGGARAN_KORPORASI, within=(_PERUMDA,)),
    unlawful=Example(evolve(_ANGGARAN_KORPORASI, proporsional=False), within=(_PERUMDA,)),
)


# Pasal 33 ayat (3): money allocated to public service pays for nothing else.
def _penggunaan(penggunaan: PenggunaanAnggaran, _: Context) -> Iterator[Remark]:
    if before_law(penggunaan.tanggal):
        yield not_applicable("sebelum")
    elif penggunaan.untuk_pelayanan_publik is None:
        yield unrecorded(
            Text(
                "apakah {kegiatan} untuk pelayanan publik", "whether it was for service: {kegiatan}"
            ).format(kegiatan=penggunaan.kegiatan),
            at="untuk_pelayanan_publik",
        )
    elif not penggunaan.untuk_pelayanan_publik:
        yield fail(at="untuk_pelayanan_publik", kegiatan=penggunaan.kegiatan)


PENGGUNAAN: Final = Rule(
    id="UU25-P33-3",
    name="penggunaan-anggaran-pelayanan",
    subject=PenggunaanAnggaran,
    citation=UU.pasal(33, ayat=3),
    title=Text(
        "Anggaran pelayanan publik tidak membiayai kegiatan lain",
        "The budget of public service pays for nothing else",
    ),
    message=Text(
        "Anggaran pelayanan publik membiayai kegiatan lain: {kegiatan}",
        "The budget of public service paid for something else: {kegiatan}",
    ),
    messages=templates(sebelum=BEFORE),
    check=_penggunaan,
    lawful=_DIKLAT,
    unlawful=evolve(_DIKLAT, kegiatan="perjalanan wisata", untuk_pelayanan_publik=False),
)

RULES: Final[tuple[AnyRule, ...]] = (
    BERJENJANG,
    PROPORSI,
    BEBAN,
    PERSETUJUAN,
    ANGGARAN_NEGARA,
    ANGGARAN_KORPORASI,
    PENGGUNAAN,
)
"""The rules of Pasal 30-33, in article order."""
