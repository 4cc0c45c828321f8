"""Repair of facilities, and special treatment: UU 25/2009 Pasal 28-29.

Readings that the text leaves to whoever applies it:

* The elucidation of Pasal 28 ayat (4) lifts *that* paragraph, the declaration of negligence, in
  force majeure. Whether the notice itself was owed then is for a person: where a force majeure is
  recorded, a notice that is missing or late needs review and is not called a breach. That the
  service stands still (ayat (2)) is not covered by it.
* A repair that has not begun breaks nothing by having no notice yet, until its last day (ayat (3)).
* The groups of Pasal 29 ayat (1) are named *antara lain*: no service is asked for all of them.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
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
from layanan.finding import Outcome
from layanan.hukum.attest import MESSAGES, judged, settled
from layanan.hukum.before import BEFORE, before_law
from layanan.model.isian import Isian
from layanan.model.masyarakat import KelompokRentan
from layanan.model.sarana import (
    IsiTandaPerbaikan,
    PengelolaanSarana,
    PengumumanPerbaikan,
    PerbaikanSarana,
    PerlakuanKhusus,
)
from layanan.rule import AnyRule, Example, Rule, templates
from layanan.tenggat.uu25_2009 import PENGUMUMAN_PERBAIKAN
from layanan.text import Text

__all__ = ["RULES"]

_PERBAIKAN: Final = PerbaikanSarana(
    kegiatan="Pengecatan loket",
    mulai=date(2026, 4, 13),
    pengumuman=PengumumanPerbaikan.complete(
        dipasang=date(2026, 3, 13), batas_waktu=date(2026, 4, 20)
    ),
    menghentikan_pelayanan=False,
)
_TANPA_PENGUMUMAN: Final = Example(
    evolve(_PERBAIKAN, pengumuman=Isian.KOSONG), now=date(2026, 4, 14)
)
_PERLAKUAN: Final = PerlakuanKhusus(
    kelompok=frozenset({KelompokRentan.LANJUT_USIA, KelompokRentan.PENYANDANG_DISABILITAS}),
    bentuk="loket prioritas",
    sarana=("loket prioritas",),
    tambahan_biaya=Decimal(0),
    digunakan_yang_tidak_berhak=False,
)


# Pasal 28 ayat (1): announced, with the last day of the work, clearly and openly.
def _pengumuman(perbaikan: PerbaikanSarana, context: Context) -> Iterator[Remark]:
    if before_law(perbaikan.mulai):
        yield not_applicable("sebelum")
        return
    for remark in _lacking(perbaikan, context):
        if perbaikan.kuasa_kahar.strip() and remark.outcome is Outcome.FAIL:
            yield review("kahar", at=remark.at, keadaan=perbaikan.kuasa_kahar)
        else:
            yield remark


def _lacking(perbaikan: PerbaikanSarana, context: Context) -> Iterator[Remark]:
    notice = perbaikan.pengumuman
    if isinstance(notice, Isian):
        if notice is Isian.TIDAK_TERCATAT or perbaikan.mulai is None:
            yield unrecorded(_NOTICE, at="pengumuman")
        elif perbaikan.mulai <= context.today:
            yield fail("tanpa-pengumuman", at="pengumuman", mulai=perbaikan.mulai)
        return
    if notice.batas_waktu is None:
        # A sign whose contents are known, and that gives no time, gives no last day.
        if notice.memuat and IsiTandaPerbaikan.WAKTU_KEGIATAN not in notice.memuat:
            yield fail("tanpa-batas", at="pengumuman.batas_waktu")
        else:
            yield unrecorded(_LAST_DAY, at="pengumuman.batas_waktu")
    if notice.jelas_dan_terbuka is None:
        yield unrecorded(_CLEAR, at="pengumuman.jelas_dan_terbuka")
    elif not notice.jelas_dan_terbuka:
        yield fail("tidak-jelas", at="pengumuman.jelas_dan_terbuka")


_NOTICE: Final = Text("pengumuman perbaikan", "the notice of the repair")
_LAST_DAY: Final = Text("batas waktu penyelesaian pekerjaan", "the last day of the work")
_CLEAR: Final = Text("apakah pengumuman jelas dan terbuka", "whether the notice is clear and open")
_FORCE_MAJEURE: Final = Text(
    "Kekurangan pengumuman terjadi dalam keadaan yang dicatat sebagai kuasa kahar: {keadaan}",
    "The notice falls short in what is recorded as force majeure: {keadaan}",
)

PENGUMUMAN: Final = Rule(
    id="UU25-P28-1",
    name="pengumuman-perbaikan",
    subject=PerbaikanSarana,
    citation=UU.pasal(28, ayat=1),
    title=Text(
        "Perbaikan diumumkan dengan batas waktu penyelesaian, jelas dan terbuka",
        "A repair is announced with its last day, clearly and openly",
    ),
    messages=templates(
        tanpa_pengumuman=Text(
            "Pekerjaan dimulai pada {mulai} tanpa pengumuman",
            "The work began on {mulai} without a notice",
        ),
        tanpa_batas=Text(
            "Pengumuman tidak mencantumkan batas waktu penyelesaian pekerjaan",
            "The notice does not give the last day of the work",
        ),
        tidak_jelas=Text(
            "Pengumuman tercatat tidak jelas atau tidak terbuka",
            "The notice is recorded as not clear or not open",
        ),
        sebelum=BEFORE,
        kahar=_FORCE_MAJEURE,
    ),
    check=_pengumuman,
    lawful=_PERBAIKAN,
    unlawful=_TANPA_PENGUMUMAN,
)


# Pasal 28 ayat (2): the service does not come to a stop. Before the work begins, nothing has.
def _terhenti(perbaikan: PerbaikanSarana, context: Context) -> Iterator[Remark]:
    if before_law(perbaikan.selesai):
        yield not_applicable("sebelum")
    elif perbaikan.menghentikan_pelayanan is None:
        if perbaikan.mulai is not None and perbaikan.mulai > context.today:
            yield not_applicable()
            return
        yield unrecorded(
            Text("apakah pelayanan terhenti", "whether the service stopped"),
            at="menghentikan_pelayanan",
        )
    elif perbaikan.menghentikan_pelayanan:
        yield fail(at="menghentikan_pelayanan")


TERHENTI: Final = Rule(
    id="UU25-P28-2",
    name="pelayanan-tidak-terhenti",
    subject=PerbaikanSarana,
    citation=UU.pasal(28, ayat=2),
    title=Text(
        "Perbaikan tidak menghentikan pelayanan", "A repair does not bring the service to a stop"
    ),
    message=Text(
        "Pelayanan terhenti karena perbaikan", "The service stopped because of the repair"
    ),
    messages=templates(sebelum=BEFORE),
    applies=Text("Perbaikan yang sudah dimulai", "A repair that has begun"),
    check=_terhenti,
    lawful=_PERBAIKAN,
    unlawful=evolve(_PERBAIKAN, menghentikan_pelayanan=True),
)


# Pasal 28 ayat (3): at the latest thirty calendar days before the work begins.
def _tenggat_pengumuman(perbaikan: PerbaikanSarana, context: Context) -> Iterator[Remark]:
    notice = perbaikan.pengumuman
    if perbaikan.mulai is not None and notice is Isian.TIDAK_TERCATAT:
        yield unrecorded(_NOTICE, at="pengumuman")
        return
    posted = None if isinstance(notice, Isian) else notice.dipasang
    if perbaikan.mulai is not None and notice is not Isian.KOSONG and posted is None:
        yield unrecorded(
            Text("tanggal pemasangan tanda", "the day the sign was put up"),
            at="pengumuman.dipasang",
        )
        return
    found = context.in_time(
        PENGUMUMAN_PERBAIKAN,
        perbaikan.mulai,
        posted,
        at="pengumuman" if isinstance(notice, Isian) else "pengumuman.dipasang",
    )
    for remark in found:
        if perbaikan.kuasa_kahar.strip() and remark.outcome is Outcome.FAIL:
            yield review("kahar", at=remark.at, keadaan=perbaikan.kuasa_kahar)
        else:
            yield remark


TENGGAT_PENGUMUMAN: Final = Rule(
    id="UU25-P28-3",
    name="tenggat-pengumuman-perbaikan",
    subject=PerbaikanSarana,
    citation=UU.pasal(28, ayat=3),
    title=Text(
        "Tanda dipasang selambat-lambatnya 30 hari kalender sebelum pekerjaan dimulai",
        "The sign is up at the latest 30 calendar days before the work begins",
    ),
    messages=templates(kahar=_FORCE_MAJEURE),
    check=_tenggat_pengumuman,
    lawful=_PERBAIKAN,
    unlawful=evolve(
        _PERBAIKAN,
        pengumuman=PengumumanPerbaikan.complete(
            dipasang=date(2026, 3, 15), batas_waktu=date(2026, 4, 20)
        ),
    ),
)


# Pasal 28 ayat (3): what the sign shows; the five ways to complain are joined by *dan*.
def _tanda(pengumuman: PengumumanPerbaikan, _: Context) -> Iterator[Remark]:
    if not pengumuman.memuat:
        yield unrecorded(Text("isi tanda perbaikan", "what the sign shows"), at="memuat")
        return
    for isi in pengumuman.lacking:
        yield fail(at="memuat", isi=isi.text)


_TANDA: Final = PengumumanPerbaikan.complete(
    dipasang=date(2026, 3, 13), batas_waktu=date(2026, 4, 20)
)

TANDA: Final = Rule(
    id="UU25-P28-3.2",
    name="isi-tanda-perbaikan",
    subject=PengumumanPerbaikan,
    citation=UU.pasal(28, ayat=3),
    title=Text(
        "Tanda memuat kegiatan, penanggung jawab, waktu, dan kelima alamat pengaduan",
        "The sign shows the work, who is responsible, its time and five ways to complain",
    ),
    message=Text("Tanda tidak memuat {isi}", "The sign does not show: {isi}"),
    check=_tanda,
    lawful=_TANDA,
    unlawful=evolve(_TANDA, memuat=_TANDA.memuat - {IsiTandaPerbaikan.SMS}),
)


# Pasal 28 ayat (4): who does not do what ayat (1) asks has been negligent; not in force majeure.
def _kelalaian(perbaikan: PerbaikanSarana, context: Context) -> Iterator[Remark]:
    if before_law(perbaikan.mulai):
        yield not_applicable("sebelum")
        return
    if perbaikan.kuasa_kahar.strip():
        yield not_applicable()
        return
    found = tuple(_lacking(perbaikan, context))
    if any(one.outcome is Outcome.FAIL for one in found):
        yield fail()
    elif found:
        yield unrecorded(
            Text("pemenuhan kewajiban ayat (1)", "whether ayat (1) was complied with"),
            at="pengumuman",
        )


KELALAIAN: Final = Rule(
    id="UU25-P28-4",
    name="kelalaian-perbaikan",
    subject=PerbaikanSarana,
    citation=UU.pasal(28, ayat=4),
    also=(UU.pasal(28, ayat=4, penjelasan=True),),
    title=Text(
        "Tidak ada kelalaian dalam pengumuman perbaikan",
        "There is no negligence in announcing the repair",
    ),
    message=Text(
        "Kewajiban pengumuman tidak dilakukan; hal itu dinyatakan sebagai kelalaian",
        "The duty to announce was not done; the law calls that negligence",
    ),
    applies=Text("Perbaikan yang tidak dalam keadaan kuasa kahar", "A repair not in force majeure"),
    messages=templates(sebelum=BEFORE),
    check=_kelalaian,
    lawful=_PERBAIKAN,
    unlawful=_TANPA_PENGUMUMAN,
)


# Pasal 29 ayat (1): service with special treatment to certain of the public. A statement settles
# what the record leaves open.
def _perlakuan(sarana: PengelolaanSarana, context: Context) -> Iterator[Remark]:
    said = judged((), UU.pasal(29, ayat=1), _TREATED, context, at="")
    yield from settled(_perlakuan_tercatat(sarana), said)


def _perlakuan_tercatat(sarana: PengelolaanSarana) -> Iterator[Remark]:
    if not sarana.perlakuan_khusus:
        yield unrecorded(
            Text("perlakuan khusus bagi kelompok rentan", "special treatment of the vulnerable"),
            at="perlakuan_khusus",
        )
    for i, one in enumerate(sarana.perlakuan_khusus):
        at = f"perlakuan_khusus[{i}]"
        if not one.kelompok:
            yield unrecorded(Text("kelompok yang dilayani", "for whom it is"), at=f"{at}.kelompok")
        if not (one.bentuk.strip() or one.sarana):
            yield unrecorded(Text("bentuk perlakuan", "in which form"), at=f"{at}.bentuk")


_TREATED: Final = Text(
    "Anggota masyarakat tertentu dilayani dengan perlakuan khusus",
    "Certain members of the public are served with special treatment",
)
_MEMPERLAKUKAN: Final = PengelolaanSarana(perlakuan_khusus=(_PERLAKUAN,))

PERLAKUAN: Final = Rule(
    id="UU25-P29-1",
    name="perlakuan-khusus",
    subject=PengelolaanSarana,
    citation=UU.pasal(29, ayat=1),
    title=_TREATED,
    messages=MESSAGES,
    check=_perlakuan,
    lawful=_MEMPERLAKUKAN,
    unlawful=evolve(_MEMPERLAKUKAN, perlakuan_khusus=()),
)


# Penjelasan Pasal 29 ayat (1): without extra cost.
def _tambahan(perlakuan: PerlakuanKhusus, _: Context) -> Iterator[Remark]:
    if perlakuan.tambahan_biaya is None:
        yield unrecorded(Text("tambahan biaya", "the extra cost"), at="tambahan_biaya")
    elif perlakuan.tambahan_biaya > 0:
        yield fail(at="tambahan_biaya", jumlah=perlakuan.tambahan_biaya)


TANPA_TAMBAHAN: Final = Rule(
    id="UU25-P29-1.2",
    name="perlakuan-khusus-tanpa-tambahan-biaya",
    subject=PerlakuanKhusus,
    citation=UU.pasal(29, ayat=1, penjelasan=True),
    title=Text(
        "Perlakuan khusus diberikan tanpa tambahan biaya",
        "Special treatment is given without extra cost",
    ),
    message=Text(
        "Perlakuan khusus dikenai tambahan biaya Rp{jumlah}",
        "Special treatment is charged Rp{jumlah} extra",
    ),
    check=_tambahan,
    lawful=_PERLAKUAN,
    unlawful=evolve(_PERLAKUAN, tambahan_biaya=Decimal(10_000)),
)


# Pasal 29 ayat (2): its facilities are not used by those who have no right to them.
def _tidak_berhak(perlakuan: PerlakuanKhusus, _: Context) -> Iterator[Remark]:
    if perlakuan.digunakan_yang_tidak_berhak:
        yield fail(at="digunakan_yang_tidak_berhak")
    elif perlakuan.digunakan_yang_tidak_berhak is None and perlakuan.sarana:
        yield unrecorded(
            Text("siapa yang menggunakan sarana khusus", "who uses the special facilities"),
            at="digunakan_yang_tidak_berhak",
        )


TIDAK_BERHAK: Final = Rule(
    id="UU25-P29-2",
    name="sarana-khusus-yang-berhak",
    subject=PerlakuanKhusus,
    citation=UU.pasal(29, ayat=2),
    title=Text(
        "Sarana dengan perlakuan khusus hanya digunakan oleh yang berhak",
        "Facilities with special treatment are used only by those entitled",
    ),
    message=Text(
        "Sarana khusus digunakan oleh orang yang tidak berhak",
        "The special facilities are used by people who are not entitled",
    ),
    check=_tidak_berhak,
    lawful=_PERLAKUAN,
    unlawful=evolve(_PERLAKUAN, digunakan_yang_tidak_berhak=True),
)

RULES: Final[tuple[AnyRule, ...]] = (
    PENGUMUMAN,
    TERHENTI,
    TENGGAT_PENGUMUMAN,
    TANDA,
    KELALAIAN,
    PERLAKUAN,
    TANPA_TAMBAHAN,
    TIDAK_BERHAK,
)
"""The rules of Pasal 28-29, in article order."""
