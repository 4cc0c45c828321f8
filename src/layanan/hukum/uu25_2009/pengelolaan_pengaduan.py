"""Managing complaints: channels, sources, follow-up, mechanism: UU 25/2009 Pasal 36 and 37."""

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
from layanan.finding import Outcome
from layanan.hukum.attest import MESSAGES, judged
from layanan.hukum.contoh_pengaduan import PENGADUAN, without
from layanan.hukum.perkara import (
    Fact,
    answered,
    at_provider,
    complete,
    decided,
    ended,
    in_time,
    paid,
    received,
)
from layanan.model.atestasi import Atestasi
from layanan.model.pengaduan import Pengaduan
from layanan.model.pengelolaan_pengaduan import (
    MateriPengelolaanPengaduan,
    MekanismePengaduan,
    PengelolaanPengaduan,
    PengumumanPengaduan,
    SaranaPengaduan,
    SumberPengaduan,
    TahapPengelolaanPengaduan,
)
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.model.peristiwa import JenisPeristiwaPengaduan as Jenis
from layanan.rule import AnyRule, Example, Rule, templates
from layanan.tenggat.uu25_2009 import PENGELOLAAN_PENGADUAN
from layanan.text import Text
from layanan.waktu.jangka_waktu import JangkaWaktu, Satuan

__all__ = ["RULES"]

_MEKANISME: Final = evolve(
    MekanismePengaduan.complete(
        disusun=date(2026, 1, 5), batas_waktu=JangkaWaktu(30, Satuan.HARI_KERJA)
    ),
    peraturan="Keputusan Kepala Dinas 2/2026",
)

_PENGELOLAAN: Final = PengelolaanPengaduan(
    sarana=(
        SaranaPengaduan.of("telepon", "(0380) 500-123"),
        SaranaPengaduan.of("pos_el", "pengaduan@contoh.go.id"),
    ),
    jumlah_pelaksana=2,
    pelaksana_kompeten=True,
    sumber=frozenset(SumberPengaduan),
    tahap=frozenset(TahapPengelolaanPengaduan),
    mekanisme=_MEKANISME,
    pengumuman=PengumumanPengaduan(
        tanggal=date(2026, 1, 12),
        nama_dicantumkan=True,
        alamat_dicantumkan=True,
        sarana_dicantumkan=True,
        media=("papan pengumuman",),
    ),
)


# Pasal 36 ayat (1): channels for complaints, and competent officers assigned to them.
def _sarana(pengelolaan: PengelolaanPengaduan, _: Context) -> Iterator[Remark]:
    if not pengelolaan.sarana:
        yield unrecorded(Text("sarana pengaduan", "the ways to complain"), at="sarana")
    if pengelolaan.jumlah_pelaksana is None:
        yield unrecorded(
            Text("penugasan pelaksana", "the assignment of officers"), at="jumlah_pelaksana"
        )
    elif not pengelolaan.jumlah_pelaksana:
        yield fail("tanpa-pelaksana", at="jumlah_pelaksana")
    if pengelolaan.pelaksana_kompeten is None:
        yield unrecorded(
            Text("kompetensi pelaksana pengelola pengaduan", "whether the officers are competent"),
            at="pelaksana_kompeten",
        )
    elif not pengelolaan.pelaksana_kompeten:
        yield fail("tidak-kompeten", at="pelaksana_kompeten")


SARANA: Final = Rule(
    id="UU25-P36-1",
    name="sarana-dan-pelaksana-pengaduan",
    subject=PengelolaanPengaduan,
    citation=UU.pasal(36, ayat=1),
    title=Text(
        "Sarana pengaduan disediakan dan pelaksana yang kompeten ditugaskan",
        "Ways to complain are provided, and competent officers assigned to them",
    ),
    messages=templates(
        tanpa_pelaksana=Text(
            "Tidak seorang pun ditugaskan mengelola pengaduan", "Nobody is assigned to complaints"
        ),
        tidak_kompeten=Text(
            "Pelaksana yang ditugaskan tercatat tidak kompeten",
            "The officers assigned are recorded as not competent",
        ),
    ),
    check=_sarana,
    lawful=_PENGELOLAAN,
    unlawful=evolve(_PENGELOLAAN, jumlah_pelaksana=0),
)


# Pasal 36 ayat (2): complaints are managed whatever they come from, and within a certain time. The
# elucidation describes managing as four stages; a stage that is not recorded is looked into.
def _sumber(pengelolaan: PengelolaanPengaduan, _: Context) -> Iterator[Remark]:
    if not pengelolaan.sumber:
        yield unrecorded(
            Text("sumber pengaduan yang dikelola", "whose complaints are managed"), at="sumber"
        )
    else:
        for sumber in SumberPengaduan:
            if sumber not in pengelolaan.sumber:
                yield fail(at="sumber", sumber=sumber.text)
    mekanisme = pengelolaan.mekanisme
    if mekanisme is None or mekanisme.batas_waktu is None:
        yield unrecorded(
            Text("batas waktu pengelolaan pengaduan", "the time set for managing a complaint"),
            at="mekanisme" if mekanisme is None else "mekanisme.batas_waktu",
        )
    for tahap in TahapPengelolaanPengaduan:
        if pengelolaan.tahap and tahap not in pengelolaan.tahap:
            yield review("tahap", at="tahap", tahap=tahap.text)


SUMBER: Final = Rule(
    id="UU25-P36-2",
    name="pengaduan-dikelola",
    subject=PengelolaanPengaduan,
    citation=UU.pasal(36, ayat=2),
    title=Text(
        "Pengaduan dari semua sumber dikelola dalam batas waktu tertentu",
        "Complaints from every source are managed within a certain time",
    ),
    message=Text(
        "Pengaduan yang berasal dari {sumber} tidak dikelola",
        "Complaints from {sumber} are not managed",
    ),
    messages=templates(
        tahap=Text(
            "Tahap {tahap} tidak tercatat dalam pengelolaan",
            "The stage of {tahap} is not recorded as part of it",
        )
    ),
    check=_sumber,
    lawful=_PENGELOLAAN,
    unlawful=evolve(
        _PENGELOLAAN, sumber=frozenset(SumberPengaduan) - {SumberPengaduan.REKOMENDASI_OMBUDSMAN}
    ),
)


# Pasal 36 ayat (2): the certain time is the one the provider has set itself, if it has. From when
# it runs is not said: late is what is late from receipt *and* from the day the file was complete;
# what is late from receipt only needs review. A complaint that was never completed has no end to
# wait for.
def _dalam_batas(pengaduan: Pengaduan, context: Context) -> Iterator[Remark]:
    jangka = _own_limit(context)
    incomplete = answered(pengaduan).done and not complete(pengaduan).done
    if jangka is None or (not decided(pengaduan).done and incomplete) or not at_provider(pengaduan):
        yield not_applicable()
        return
    if jangka.satuan in _ON_THE_CLOCK:
        yield review(at="keputusan", jangka=jangka.text)
        return
    for one in _from(received(pengaduan), pengaduan, context, jangka):
        if one.outcome is not Outcome.FAIL or _late_from_completion(pengaduan, context, jangka):
            yield one
        else:
            yield review("dua-mulai", at="keputusan", batas=dict(one.parameters)["batas"])


def _from(
    start: Fact, pengaduan: Pengaduan, context: Context, jangka: JangkaWaktu
) -> Iterator[Remark]:
    """Judge the time until the decision from one of its possible beginnings."""
    return in_time(
        context,
        PENGELOLAAN_PENGADUAN,
        start,
        decided(pengaduan),
        at="keputusan",
        end=ended(pengaduan),
        jangka=jangka,
    )


def _late_from_completion(pengaduan: Pengaduan, context: Context, jangka: JangkaWaktu) -> bool:
    found = _from(complete(pengaduan), pengaduan, context, jangka)
    return any(one.outcome is Outcome.FAIL for one in found)


_ON_THE_CLOCK: Final = frozenset({Satuan.MENIT, Satuan.JAM, Satuan.JAM_KERJA})


def _own_limit(context: Context) -> JangkaWaktu | None:
    whole = context.enclosing(Penyelenggaraan)
    unit = None if whole is None else whole.pengelolaan_pengaduan
    mekanisme = None if unit is None else unit.mekanisme
    return None if mekanisme is None else mekanisme.batas_waktu


DALAM_BATAS: Final = Rule(
    id="UU25-P36-2.2",
    name="pengaduan-dalam-batas-sendiri",
    subject=Pengaduan,
    citation=UU.pasal(36, ayat=2),
    title=Text(
        "Pengaduan dikelola dalam batas waktu yang ditetapkan penyelenggara",
        "A complaint is managed within the time the provider has set itself",
    ),
    message=Text(
        "Batasnya {jangka}, dihitung menurut jam; periksa dengan jam kerja kantor",
        "The limit is {jangka}, counted on the clock; look at it with the office's hours",
    ),
    messages=templates(
        dua_mulai=Text(
            "Terlambat bila dihitung sejak diterima (sampai {batas}), tidak terbukti bila dihitung "
            "sejak materi aduannya lengkap; sejak kapan batas waktunya berjalan tidak disebut",
            "Late if counted from receipt (until {batas}), not shown to be late from the day the "
            "file was complete; from when the time runs is not said",
        )
    ),
    applies=Text(
        "Pengaduan pada penyelenggara yang menetapkan batas waktu pengelolaannya",
        "A complaint with a provider that has set a time for managing complaints",
    ),
    check=_dalam_batas,
    lawful=Example(PENGADUAN, within=(Penyelenggaraan(pengelolaan_pengaduan=_PENGELOLAAN),)),
    unlawful=Example(
        PENGADUAN,
        within=(
            Penyelenggaraan(
                pengelolaan_pengaduan=evolve(
                    _PENGELOLAAN,
                    mekanisme=MekanismePengaduan(batas_waktu=JangkaWaktu(5, Satuan.HARI_KERJA)),
                )
            ),
        ),
    ),
)


# Pasal 36 ayat (3): what came of it is followed up to the end; no time is set. A complaint that was
# rejected leaves nothing to carry out, and payment finishes it (elucidation of Pasal 50 ayat (8)).
def _tindak_lanjut(pengaduan: Pengaduan, _: Context) -> Iterator[Remark]:
    keputusan = pengaduan.keputusan
    rejected = keputusan is not None and keputusan.dikabulkan is False
    if not decided(pengaduan).done or rejected:
        yield not_applicable()
    elif paid(pengaduan).done or any(one.tuntas for one in pengaduan.tindak_lanjut):
        return
    elif any(one.tuntas is False for one in pengaduan.tindak_lanjut):
        yield review(at="tindak_lanjut")
    else:
        yield unrecorded(
            Text("tindak lanjut sampai tuntas", "the follow-up to the end"), at="tindak_lanjut"
        )


TINDAK_LANJUT: Final = Rule(
    id="UU25-P36-3",
    name="hasil-pengaduan-ditindaklanjuti",
    subject=Pengaduan,
    citation=UU.pasal(36, ayat=3),
    title=Text(
        "Hasil pengelolaan pengaduan ditindaklanjuti sampai tuntas",
        "What came of a complaint is followed up to the end",
    ),
    message=Text(
        "Ditindaklanjuti, tetapi belum tuntas; waktunya tidak ditentukan undang-undang",
        "Followed up, and not to the end yet; the law sets no time for it",
    ),
    applies=Text(
        "Pengaduan yang sudah diputus dan tidak ditolak",
        "A complaint that was decided and not rejected",
    ),
    check=_tindak_lanjut,
    lawful=PENGADUAN,
    unlawful=evolve(without(Jenis.GANTI_RUGI_DIBAYAR), pembayaran=(), tindak_lanjut=()),
)


# Pasal 36 ayat (4): announced are the name and address of who is responsible, and the channels.
def _pengumuman(pengelolaan: PengelolaanPengaduan, _: Context) -> Iterator[Remark]:
    pengumuman = pengelolaan.pengumuman
    if pengumuman is None or (pengumuman.tanggal is None and not pengumuman.media):
        yield unrecorded(Text("pengumumannya", "that it was announced"), at="pengumuman")
    if pengumuman is None:
        return
    said = (
        (pengumuman.nama_dicantumkan, pengumuman.nama_penanggung_jawab, "nama_dicantumkan", _NAMA),
        (
            pengumuman.alamat_dicantumkan,
            pengumuman.alamat_penanggung_jawab.strip(),
            "alamat_dicantumkan",
            _ALAMAT,
        ),
        (pengumuman.sarana_dicantumkan, None, "sarana_dicantumkan", _SARANA),
    )
    for stated, content, name, what in said:
        if stated is False:
            yield fail(at=f"pengumuman.{name}", apa=what)
        elif stated is None and not content:
            yield unrecorded(what, at=f"pengumuman.{name}")


_NAMA: Final = Text("nama penanggung jawab", "the name of who is responsible")
_ALAMAT: Final = Text("alamat penanggung jawab", "the address of who is responsible")
_SARANA: Final = Text("sarana pengaduan", "the ways to complain")

PENGUMUMAN: Final = Rule(
    id="UU25-P36-4",
    name="penanggung-jawab-pengaduan-diumumkan",
    subject=PengelolaanPengaduan,
    citation=UU.pasal(36, ayat=4),
    title=Text(
        "Nama dan alamat penanggung jawab serta sarana pengaduan diumumkan",
        "Announced are the name and address of who is responsible, and the ways to complain",
    ),
    message=Text("Tidak diumumkan: {apa}", "Not announced: {apa}"),
    check=_pengumuman,
    lawful=_PENGELOLAAN,
    unlawful=evolve(
        _PENGELOLAAN,
        pengumuman=PengumumanPengaduan(
            tanggal=date(2026, 1, 12),
            nama_dicantumkan=False,
            alamat_dicantumkan=True,
            sarana_dicantumkan=True,
        ),
    ),
)


# Pasal 37 ayat (1): a mechanism is drawn up, and puts settling fast and to the end first. The one
# is a day on record; the other is for somebody to state.
def _mekanisme(pengelolaan: PengelolaanPengaduan, context: Context) -> Iterator[Remark]:
    mekanisme = pengelolaan.mekanisme
    if mekanisme is None or mekanisme.disusun is None:
        yield unrecorded(
            Text("penyusunan mekanisme pengelolaan pengaduan", "that a mechanism was drawn up"),
            at="mekanisme" if mekanisme is None else "mekanisme.disusun",
        )
    if mekanisme is not None:
        yield from judged((), _P37_1, _CEPAT_DAN_TUNTAS, context, at="")


_P37_1: Final = UU.pasal(37, ayat=1)
_CEPAT_DAN_TUNTAS: Final = Text(
    "mekanisme mengedepankan penyelesaian yang cepat dan tuntas",
    "the mechanism puts settling fast and to the end first",
)
_STATEMENT: Final = Atestasi(
    tanggal=date(2009, 7, 18),
    peran="Inspektur",
    kutipan=_P37_1,
    pernyataan="Setiap pengaduan diselesaikan tanpa jeda antarmeja.",
)

MEKANISME: Final = Rule(
    id="UU25-P37-1",
    name="mekanisme-pengaduan",
    subject=PengelolaanPengaduan,
    citation=_P37_1,
    title=Text(
        "Mekanisme pengelolaan pengaduan disusun dengan asas cepat dan tuntas",
        "A mechanism for complaints is drawn up that puts settling fast and to the end first",
    ),
    messages=MESSAGES,
    check=_mekanisme,
    lawful=Example(_PENGELOLAAN, within=(Penyelenggaraan(atestasi=(_STATEMENT,)),)),
    unlawful=Example(
        _PENGELOLAAN,
        within=(Penyelenggaraan(atestasi=(evolve(_STATEMENT, terpenuhi=False),)),),
    ),
)


# Pasal 37 ayat (2): content and mechanism are laid down by the provider.
def _peraturan(mekanisme: MekanismePengaduan, _: Context) -> Iterator[Remark]:
    if not mekanisme.peraturan.strip():
        yield unrecorded(
            Text(
                "peraturan penyelenggara yang memuat mekanismenya",
                "the provider's instrument that lays it down",
            ),
            at="peraturan",
        )


PERATURAN: Final = Rule(
    id="UU25-P37-2",
    name="mekanisme-diatur-penyelenggara",
    subject=MekanismePengaduan,
    citation=UU.pasal(37, ayat=2),
    title=Text(
        "Materi dan mekanisme pengelolaan pengaduan diatur penyelenggara",
        "Content and mechanism are laid down by the provider",
    ),
    check=_peraturan,
    lawful=_MEKANISME,
    unlawful=evolve(_MEKANISME, peraturan=""),
)


# Pasal 37 ayat (3): ten things it covers at least, letters a to j. The last asks for channels that
# are easily reached.
def _materi(mekanisme: MekanismePengaduan, context: Context) -> Iterator[Remark]:
    if not mekanisme.materi:
        yield unrecorded(
            Text("materi pengelolaan pengaduan", "what the mechanism covers"), at="materi"
        )
        return
    for item in mekanisme.lacking:
        yield fail(at="materi", materi=item.text, huruf=item.huruf)
    unit = context.enclosing(PengelolaanPengaduan)
    sarana = () if unit is None else unit.sarana
    if sarana and all(one.mudah_diakses is False for one in sarana):
        yield fail("sulit-diakses", at="materi")


MATERI: Final = Rule(
    id="UU25-P37-3",
    name="materi-pengelolaan-pengaduan",
    subject=MekanismePengaduan,
    citation=UU.pasal(37, ayat=3),
    title=Text(
        "Mekanisme memuat sepuluh materi huruf a sampai j",
        "The mechanism covers the ten things of letters a to j",
    ),
    message=Text("Tidak dimuat: {materi} (huruf {huruf})", "Not covered: {materi} (huruf {huruf})"),
    messages=templates(
        sulit_diakses=Text(
            "Tidak satu pun sarana pengaduan tercatat mudah diakses (huruf j)",
            "None of the ways to complain is recorded as easily reached (huruf j)",
        )
    ),
    check=_materi,
    lawful=_MEKANISME,
    unlawful=evolve(
        _MEKANISME,
        materi=frozenset(MateriPengelolaanPengaduan) - {MateriPengelolaanPengaduan.PRIORITAS},
    ),
)

RULES: Final[tuple[AnyRule, ...]] = (
    SARANA,
    SUMBER,
    DALAM_BATAS,
    TINDAK_LANJUT,
    PENGUMUMAN,
    MEKANISME,
    PERATURAN,
    MATERI,
)
"""The rules of Pasal 36 and 37, in article order."""
