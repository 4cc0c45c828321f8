"""Published service standards, end to end: read, checked, reported. Run it as it is, or on a file.

    python examples/standar.py [rows.jsonl]

The texts under each heading are read into types; what cannot be read with certainty is told, with
its reason, and stays as it was published. The law then judges what was read.

Each row of such a file names a service and an agency and maps headings to what stands under them:
a heading that is missing was *not recorded*, one with nothing under it is *empty*. The two are not
the same, and only the second is reported as lacking.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Final, TypeAlias

from layanan.baca.standar import BacaanStandar
from layanan.finding import Outcome
from layanan.hukum.law import LAW
from layanan.model.komponen import Komponen, Lingkup

Headings: TypeAlias = Mapping[str, str | list[str]]

ON: Final = date(2026, 3, 13)
"""The day on which the standards are judged."""

ROWS: Final[tuple[tuple[str, str, Headings], ...]] = (
    (
        "Perpanjangan SKCK",
        "Polres Kapuas",
        {
            "dasar_hukum": ["UU 20/1997", "UU 2/2002", "PP 50/2010"],
            "biaya_tarif": "Rp10.000; mulai 6 Januari 2017 Rp30.000; WNA Rp60.000",
            "produk_pelayanan": "Perpanjangan SKCK",
        },
    ),
    (
        "Kartu Identitas Anak",
        "Disdukcapil Kota Surabaya",
        {
            "persyaratan": ["akta kelahiran", "KK", "foto", "dokumen pendukung sekolah"],
            "sistem_mekanisme_prosedur": ["ajukan", "unggah", "verifikasi", "validasi", "cetak"],
            "jangka_waktu": "7 (tujuh) hari kerja sejak berkas diterima lengkap dan benar",
            "biaya_tarif": "Gratis",
            "penanganan_pengaduan": ["datang langsung", "surel", "pusat panggilan", "situs"],
        },
    ),
    (
        "Santunan kematian",
        "Dinas Sosial Kota Sibolga",
        {
            "persyaratan": ["surat keterangan meninggal", "KTP/KK", "buku tabungan ahli waris"],
            "jangka_waktu": "14 Hari kerja",
            "biaya_tarif": "Tidak dipungut biaya",
            "produk_pelayanan": "santunan Rp1.000.000; akibat bencana alam Rp2.000.000",
            "penanganan_pengaduan": ["datang langsung", "LAPOR!"],
        },
    ),
    (
        "KIA/KB",
        "Puskesmas Sungai Dareh",
        {
            "dasar_hukum": "",
            "persyaratan": ["identitas", "kartu berobat", "rekam medis", "buku KIA"],
            "sistem_mekanisme_prosedur": "",
            "jangka_waktu": "35 menit sampai 65 menit",
            "biaya_tarif": "Peraturan Bupati Dharmasraya nomor 14 Tahun 2019",
            "produk_pelayanan": "",
            "sarana_prasarana": ["meja periksa", "alat periksa", "wastafel", "ruang tunggu"],
            "kompetensi_pelaksana": "",
            "pengawasan_internal": "",
            "penanganan_pengaduan": "",
            "jumlah_pelaksana": "",
            "jaminan_pelayanan": "",
            "jaminan_keamanan": "SIP, STR, SOP pelayanan",
            "evaluasi_kinerja": "IKM dan SKP pegawai",
        },
    ),
    ("Kartu AK1", "MPP Kabupaten Jembrana", {"jangka_waktu": "15 menit", "biaya_tarif": "Gratis"}),
)


def published(path: Path) -> Iterable[tuple[str, str, Headings]]:
    """The standards among the rows of a file; rows of other kinds are passed over."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row.get("kind", "standar") == "standar":
            yield row["service_name"], row["agency"], row["components"]


def names(komponen: Iterable[Komponen]) -> str:
    """List components by letter."""
    return ", ".join(f"{one.huruf} {one.text}" for one in komponen) or "-"


def told(bacaan: BacaanStandar, counts: Counter[str]) -> Iterable[str]:
    """Tell what was read, what was not, and what the law says of it."""
    if bacaan.waktu is not None:
        read = f"{bacaan.waktu}" or "-"
        yield f"  jangka waktu: {read}"
        counts[f"jangka waktu terbaca: {bool(bacaan.waktu.lama)}"] += 1
    if bacaan.biaya is not None:
        yield f"  biaya: {bacaan.biaya}" if bacaan.biaya.tarif else "  biaya: -"
        counts[f"biaya terbaca: {bool(bacaan.biaya.tarif)}"] += 1
    for row in bacaan.tak_terbaca:
        yield f"  tidak terbaca: {row.judul}: {row.kata!r}: {row.alasan}"
        counts[f"tidak terbaca: {row.alasan}"] += 1
    for lingkup in Lingkup:
        seen = bacaan.standar.lacking(lingkup)
        verdict = {True: "lengkap", False: "tidak lengkap", None: "belum diketahui"}[seen.complete]
        counts[f"{lingkup.text}: {verdict}"] += 1
        yield f"  {lingkup.text}: {verdict}; kosong: {names(seen.kosong)}"
        yield f"    terisi: {len(seen.terisi)}; tidak tercatat: {len(seen.tidak_tercatat)}"
    report = LAW.at(on=ON).check(bacaan.standar)
    for finding in report.filter(Outcome.FAIL):
        counts[f"{finding.rule} {finding.norm.title}"] += 1
        yield f"  [{finding.rule}] {finding.text} ({finding.citation or 'konsistensi'})"
    counts["temuan"] += report.counts[Outcome.FAIL]
    counts["perlu ditinjau"] += report.counts[Outcome.REVIEW]


def main(arguments: list[str]) -> None:
    """Print each standard as it was read, and what the law says of it."""
    rows = [row for path in arguments for row in published(Path(path))] if arguments else ROWS
    counts: Counter[str] = Counter()
    for nama, agency, headings in rows:
        print(f"{nama} - {agency}")
        for line in told(BacaanStandar.parse(nama, headings), counts):
            print(line)
    print(f"{len(rows)} standar")
    for what, count in sorted(counts.items()):
        print(f"  {what}: {count}")


if __name__ == "__main__":
    main(sys.argv[1:])
