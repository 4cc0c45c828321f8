"""What is due by whom in a complaint, and what "14 hari" has meant in five applications.

Run it: ``python examples/pengaduan.py``
"""

from datetime import date, timedelta

from layanan import BacaanHari, JangkaWaktu, JenisLibur, Kalender, Satuan
from layanan.model.pengaduan import Pengaduan
from layanan.model.peristiwa import JenisPeristiwaPengaduan as Jenis
from layanan.model.peristiwa import PeristiwaPengaduan
from layanan.prosedur.hasil import Duty, OfficeLimit, Policy, Position
from layanan.prosedur.mesin import resolve
from layanan.prosedur.pengaduan import PENGADUAN, KeadaanPengaduan
from layanan.text import day_text

DITERIMA = date(2026, 3, 13)
KALENDER = Kalender.pemerintah()

ADUAN = Pengaduan(
    nomor="ADU-2026-0313",
    peristiwa=tuple(
        PeristiwaPengaduan(jenis=jenis, pada=pada)
        for jenis, pada in (
            (Jenis.PELAYANAN_DITERIMA, date(2026, 2, 9)),
            (Jenis.DIAJUKAN, date(2026, 3, 12)),
            (Jenis.DITERIMA, DITERIMA),
            (Jenis.TANDA_TERIMA_DIBERIKAN, DITERIMA),
            (Jenis.DITANGGAPI_LENGKAP, date(2026, 4, 8)),
            (Jenis.DIPERIKSA, date(2026, 4, 20)),
            (Jenis.DIPUTUS, date(2026, 6, 10)),
        )
    ),
)

HARI_DINILAI = date(2026, 6, 26)


def main() -> None:
    """Print the complaint under both readings of *hari*, and the five counting habits."""
    for hari in BacaanHari:
        print(f"== Pengaduan yang diterima {day_text(DITERIMA)}; hari dibaca {hari.value} ==\n")
        policy = Policy(
            kalender=KALENDER,
            hari=hari,
            own=(OfficeLimit("tanda_terima", JangkaWaktu(1, Satuan.HARI_KERJA)),),
        )
        print_case(resolve(PENGADUAN, policy).replay(ADUAN.peristiwa, now=HARI_DINILAI))
    print_habits()


def print_case(case: Position[KeadaanPengaduan, PeristiwaPengaduan]) -> None:
    """Print where a complaint stands: its duties with articles, and what may happen next."""
    print(f"Pada {day_text(case.now)}: {case.state.text}.\n")
    for duty in case.duties:
        print_duty(duty, case.now)
    print("Selanjutnya dapat terjadi:")
    for row in case.next_rows:
        print(f"  - {row.what} ({row.citation})")
    print()


def print_duty(duty: Duty, now: date) -> None:
    """Print one duty: what, who, by which article, until when, and how that was counted."""
    who = " atau ".join(pihak.text.id for pihak in duty.pihak)
    print(f"[{duty.status.text}] {duty.isi}")
    print(f"    oleh {who}; {duty.citation}")
    if duty.due is None:
        print("    undang-undang tidak menyebut angka, dan kantor belum menetapkannya")
    else:
        basis = "kebijakan kantor" if duty.is_policy else "undang-undang"
        print(f"    paling lambat {day_text(duty.due)}, menurut {basis}")
    if duty.closed is not None:
        print(f"    dilakukan {day_text(duty.closed)}")
    elif (left := duty.days_left(now)) is not None:
        print(f"    sisa {left} hari" if left >= 0 else f"    lewat {-left} hari")
    if duty.deadline is not None:
        weekends = 0
        for closure in duty.deadline.skipped:
            if closure.jenis is JenisLibur.AKHIR_PEKAN:
                weekends += 1
            else:
                print(f"      tidak dihitung: {day_text(closure.day)}, {closure.text}")
        if weekends:
            print(f"      tidak dihitung: {weekends} hari akhir pekan selain itu")
    print()


def print_habits() -> None:
    """Print the last day of one promise as five applications would count it."""
    print(f'== Satu janji, lima cara menghitung: "14 hari" sejak {day_text(DITERIMA)} ==\n')
    nothing: frozenset[JenisLibur] = frozenset()
    no_sundays = Kalender(week=frozenset(range(6)), closed_kinds=nothing)
    weekdays = Kalender(closed_kinds=nothing)
    no_holidays = Kalender.pemerintah(cuti_bersama=False)
    habits = (
        (DITERIMA + timedelta(14), "hari kalender"),
        (no_sundays.add(DITERIMA, 14), "tanpa hari Minggu"),
        (weekdays.add(DITERIMA, 14), "Senin sampai Jumat"),
        (no_holidays.add(DITERIMA, 14), "dikurangi hari libur nasional"),
        (KALENDER.add(DITERIMA, 14), "dikurangi cuti bersama: hari kerja pemerintah"),
    )
    for due, habit in habits:
        print(f"  {day_text(due)}: {habit}")


if __name__ == "__main__":
    main()
