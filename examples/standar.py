"""What do published service standards lack? Run it as it is, or on a file of your own.

    python examples/standar.py [rows.jsonl]

Each row of such a file names a service and an agency and maps headings to what stands under them:
a heading that is missing was *not recorded*, one with nothing under it is *empty*. The two are not
the same, and only the second is reported as lacking.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final, TypeAlias

from attrs import evolve

from layanan.model.komponen import Komponen, Lingkup
from layanan.model.pengelolaan import DasarHukum
from layanan.model.standar import StandarPelayanan

Headings: TypeAlias = Mapping[str, str | list[str]]

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

HEADINGS: Final[dict[Komponen, str]] = {
    komponen: {
        Komponen.PROSEDUR: "sistem_mekanisme_prosedur",
        Komponen.BIAYA: "biaya_tarif",
        Komponen.PRODUK: "produk_pelayanan",
    }.get(komponen, komponen.value)
    for komponen in Komponen
}


def standar(nama: str, headings: Headings) -> StandarPelayanan:
    """Carry what was published into a standard."""
    texts = {
        komponen: found if isinstance(found, str) else "; ".join(found)
        for komponen, heading in HEADINGS.items()
        if (found := headings.get(heading)) is not None
    }
    standar = StandarPelayanan.dari_teks(nama, texts)
    basis = headings.get("dasar_hukum")
    # A list of citations is worth reading: what names a place or an instrument becomes one.
    return (
        evolve(standar, dasar_hukum=DasarHukum.dari(*basis)) if isinstance(basis, list) else standar
    )


def read(path: Path) -> Iterable[tuple[str, str, Headings]]:
    """The standards among the rows of a file; rows of other kinds are passed over."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row.get("kind", "standar") == "standar":
            yield row["service_name"], row["agency"], row["components"]


def names(komponen: Iterable[Komponen]) -> str:
    """List components by letter."""
    return ", ".join(f"{one.huruf} {one.text}" for one in komponen) or "-"


def main(arguments: list[str]) -> None:
    """Print what each standard lacks, for the law and for the portal."""
    rows = [row for path in arguments for row in read(Path(path))] if arguments else ROWS
    verdicts: Counter[str] = Counter()
    for nama, agency, headings in rows:
        one = standar(nama, headings)
        print(f"{one.nama} - {agency}")
        for lingkup in Lingkup:
            seen = one.lacking(lingkup)
            verdict = {True: "lengkap", False: "tidak lengkap", None: "belum diketahui"}[
                seen.complete
            ]
            verdicts[f"{lingkup.text}: {verdict}"] += 1
            print(f"  {lingkup.text}: {verdict}")
            print(f"    terisi: {len(seen.terisi)}; tidak tercatat: {len(seen.tidak_tercatat)}")
            print(f"    kosong: {names(seen.kosong)}")
            if lingkup is Lingkup.PASAL_21:
                print(f"    tidak tercatat: {names(seen.tidak_tercatat)}")
                for citation in seen.citations:
                    print(f"    kosong menurut {citation}")
    print(f"{len(rows)} standar")
    for verdict, count in sorted(verdicts.items()):
        print(f"  {verdict}: {count}")


if __name__ == "__main__":
    main(sys.argv[1:])
