"""Contoh pengaduan: a complaint from filing to payment, handled as the law asks.

The examples of the rules on complaints are this one with one thing changed.
"""

from datetime import date
from decimal import Decimal
from typing import Final

from attrs import evolve

from layanan.checking import Moment
from layanan.citation import Citation
from layanan.model.masyarakat import Identitas, JenisMasyarakat, Masyarakat, Pengadu
from layanan.model.pelayanan import (
    JenisDokumen,
    JenisPelayanan,
    Pelayanan,
    TindakanAdministratif,
)
from layanan.model.penanganan_pengaduan import (
    BentukTembusan,
    BentukTindakLanjut,
    DengarPendapat,
    KeputusanPengaduan,
    MateriAduan,
    Pembayaran,
    Pemeriksaan,
    Penyampaian,
    PermintaanDokumen,
    TandaTerima,
    TanggapanPengaduan,
    Tembusan,
    TindakLanjut,
)
from layanan.model.pengaduan import (
    AlamatPengaduan,
    Bukti,
    DasarPengaduan,
    JenisKerugian,
    Pengaduan,
    SuratPengaduan,
    TujuanPengaduan,
    TuntutanGantiRugi,
)
from layanan.model.pengelolaan_pengaduan import SumberPengaduan
from layanan.model.peristiwa import JenisPeristiwaPengaduan as Jenis
from layanan.model.peristiwa import PeristiwaPengaduan

__all__ = ["KEPUTUSAN", "PEMERIKSAAN", "PENGADU", "PENGADUAN", "TUNTUTAN", "moved", "without"]

PENGADU: Final = Pengadu(
    masyarakat=Masyarakat(
        jenis=JenisMasyarakat.PERSEORANGAN,
        identitas=Identitas(nama="Nama Pengadu", alamat="Jalan Contoh 1"),
    ),
    dirugikan=True,
)
"""Who complains: one person, who suffered a loss."""


def _on(jenis: Jenis, day: date, batas_bayar: date | None = None) -> PeristiwaPengaduan:
    return PeristiwaPengaduan(jenis=jenis, pada=day, batas_bayar=batas_bayar)


PEMERIKSAAN: Final = Pemeriksaan(
    mulai=date(2026, 3, 17),
    prinsip_dilanggar=frozenset(),
    biaya=Decimal(0),
    oleh_teradu=False,
    kerahasiaan_dijaga=True,
    dasar=(Citation.parse("Pasal 27 ayat (1) PP 94/2021"),),
)
"""An examination by the principles, free of charge, in secrecy, by the superior's own rules."""

TUNTUTAN: Final = TuntutanGantiRugi(
    jumlah=Decimal(250_000),
    uraian_kerugian="Ongkos perjalanan dua kali.",
    jenis_kerugian=frozenset({JenisKerugian.MATERIEL}),
    sebab_akibat=True,
    terbukti=Decimal(250_000),
)
"""A claim that sets out loss and cause, proved and accepted."""

KEPUTUSAN: Final = KeputusanPengaduan(
    nomor="3/2026",
    tanggal=date(2026, 4, 1),
    dikabulkan=True,
    ganti_rugi=Decimal(250_000),
    batas_pembayaran=date(2026, 5, 1),
)
"""A decision that grants it and says by when it is paid."""

PENGADUAN: Final = Pengaduan(
    nomor="12/2026",
    pengadu=PENGADU,
    dasar=frozenset({DasarPengaduan.PENYELENGGARA}),
    tujuan=frozenset({TujuanPengaduan.PENYELENGGARA}),
    alamat=AlamatPengaduan.ATASAN_SATUAN_KERJA,
    sumber=SumberPengaduan.PENERIMA_PELAYANAN,
    penyelenggara="Dinas Kependudukan dan Pencatatan Sipil",
    pelayanan=Pelayanan(
        nama="Akta Kelahiran",
        jenis=JenisPelayanan.ADMINISTRATIF,
        tindakan=TindakanAdministratif.PEMERINTAH,
        dokumen=JenisDokumen.NONPERIZINAN,
        diwajibkan=True,
        bersifat_penetapan=True,
    ),
    standar="Akta Kelahiran",
    surat=SuratPengaduan(
        memuat=frozenset(MateriAduan),
        tertulis=True,
        jenis_kerugian=frozenset({JenisKerugian.MATERIEL}),
        waktu=date(2026, 3, 12),
    ),
    bukti=(Bukti(jenis="kuitansi"),),
    tuntutan=TUNTUTAN,
    dikehendaki_oleh_ombudsman=False,
    permintaan_dokumen=(
        PermintaanDokumen(
            dokumen="salinan berkas", diminta=date(2026, 3, 13), diberikan=date(2026, 3, 16)
        ),
    ),
    penerimaan_ditolak=False,
    tanda_terima=TandaTerima.complete(tempat="Kupang", waktu=date(2026, 3, 13)),
    tanggapan=(TanggapanPengaduan(tanggal=date(2026, 3, 16), lengkap=True),),
    pemeriksaan=PEMERIKSAAN,
    dengar_pendapat=(DengarPendapat(pada=date(2026, 3, 25), terpisah=False),),
    keputusan=KEPUTUSAN,
    penyampaian=Penyampaian(pada=date(2026, 4, 2), cara="surat"),
    tembusan=Tembusan(pada=date(2026, 4, 2), bentuk=BentukTembusan.SALINAN),
    pembayaran=(Pembayaran(jumlah=Decimal(250_000), pada=date(2026, 4, 20)),),
    tindak_lanjut=(
        TindakLanjut(
            bentuk=BentukTindakLanjut.PENERBITAN_DOKUMEN, pada=date(2026, 4, 3), tuntas=True
        ),
    ),
    peristiwa=(
        _on(Jenis.PELAYANAN_DITERIMA, date(2026, 3, 2)),
        _on(Jenis.DIAJUKAN, date(2026, 3, 12)),
        _on(Jenis.DITERIMA, date(2026, 3, 13)),
        _on(Jenis.TANDA_TERIMA_DIBERIKAN, date(2026, 3, 13)),
        _on(Jenis.DITANGGAPI_LENGKAP, date(2026, 3, 16)),
        _on(Jenis.DIPERIKSA, date(2026, 3, 17)),
        _on(Jenis.DIPUTUS, date(2026, 4, 1), batas_bayar=date(2026, 5, 1)),
        _on(Jenis.DISAMPAIKAN, date(2026, 4, 2)),
        _on(Jenis.TEMBUSAN_DIBERIKAN, date(2026, 4, 2)),
        _on(Jenis.GANTI_RUGI_DIBAYAR, date(2026, 4, 20)),
    ),
)
"""A complaint received on 13 March 2026, upheld, delivered and paid."""


def without(*gone: Jenis) -> Pengaduan:
    """Return the lawful complaint without some of its events.

    Args:
        *gone: The kinds to leave out.
    """
    return evolve(
        PENGADUAN,
        peristiwa=tuple(one for one in PENGADUAN.peristiwa if one.jenis not in gone),
    )


def moved(jenis: Jenis, day: Moment) -> Pengaduan:
    """Return the lawful complaint with one of its events on another day.

    Args:
        jenis: The event.
        day: The day.
    """
    return evolve(
        PENGADUAN,
        peristiwa=tuple(
            evolve(one, pada=day) if one.jenis is jenis else one for one in PENGADUAN.peristiwa
        ),
    )
