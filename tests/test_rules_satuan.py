"""Whose calendar counts: a unit's own where it states one, else the one given to the check."""

from datetime import date, datetime, time, timedelta

import pytest
from attrs import evolve

from layanan.finding import Finding, Outcome
from layanan.hukum.contoh import MAKLUMAT, STANDAR
from layanan.hukum.law import LAW
from layanan.model.maklumat import Publikasi
from layanan.model.pengaduan import Pengaduan, SuratPengaduan
from layanan.model.penyelenggara import JenisPenyelenggara, Penyelenggara, SatuanKerja
from layanan.model.penyelenggaraan import Penyelenggaraan
from layanan.model.peristiwa import JenisPeristiwaPengaduan, PeristiwaPengaduan
from layanan.model.standar import StandarPelayanan
from layanan.report import Report
from layanan.tenggat.pp96_2012 import PUBLIKASI_MAKLUMAT
from layanan.text import Text
from layanan.waktu.kalender import ENAM_HARI, HariBuka, Kalender
from layanan.waktu.keputusan import HariLibur, JenisLibur
from layanan.waktu.norma import BacaanHari
from layanan.waktu.zona import Zona

NOW = date(2026, 6, 1)
HUKUM = LAW.at(NOW)
KALENDER = Kalender.pemerintah()
ENAM = SatuanKerja(nama="Puskesmas", hari_kerja=ENAM_HARI)
PLAIN = SatuanKerja(nama="Sekretariat", alamat="Jalan Contoh 1")
ADOPTED = date(2026, 4, 6)


def standard(unit: SatuanKerja | None, published: date) -> StandarPelayanan:
    """A standard of a unit, its declaration published on a day."""
    maklumat = evolve(MAKLUMAT, ditetapkan=ADOPTED, publikasi=(Publikasi(tanggal=published),))
    return evolve(STANDAR, ditetapkan=ADOPTED, maklumat=maklumat, satuan_kerja=unit)


def judged(report: Report, rule: str = "PP96-P30-4") -> list[tuple[Outcome, str]]:
    return [(one.outcome, one.path) for one in report.filter(*Outcome, rule=rule)]


def dinas(*units: SatuanKerja, pengaduan: tuple[Pengaduan, ...]) -> Penyelenggaraan:
    """A provider with units, and complaints about them."""
    jenis = JenisPenyelenggara.INSTITUSI_PENYELENGGARA_NEGARA
    provider = Penyelenggara(nama="Dinas", jenis=jenis, satuan_kerja=units)
    return Penyelenggaraan(penyelenggara=provider, pengaduan=pengaduan)


def complaint(unit: str) -> Pengaduan:
    """A complaint about a unit, received and not answered."""
    received = PeristiwaPengaduan(jenis=JenisPeristiwaPengaduan.DITERIMA, pada=date(2026, 4, 6))
    filed = PeristiwaPengaduan(jenis=JenisPeristiwaPengaduan.DIAJUKAN, pada=date(2026, 4, 6))
    return Pengaduan(satuan_kerja=unit, peristiwa=(filed, received))


def due(kalender: Kalender) -> date:
    return PUBLIKASI_MAKLUMAT.due(ADOPTED, kalender).due


class TestStandards:
    """PP 96/2012 Pasal 30 ayat (4): seven *hari kerja*, and a unit that works six days has more."""

    def test_six_days_are_over_sooner(self) -> None:
        assert due(ENAM.kalender()) < due(KALENDER)

    @pytest.mark.parametrize("given", [KALENDER, ENAM.kalender(), None])
    def test_a_unit_with_a_week_of_its_own_counts_by_it(self, given: Kalender | None) -> None:
        last = due(ENAM.kalender())
        for late, expected in ((0, Outcome.PASS), (1, Outcome.FAIL)):
            subject = standard(ENAM, last + timedelta(days=late))
            assert judged(HUKUM.check(subject, kalender=given))[0][0] is expected

    @pytest.mark.parametrize("unit", [None, PLAIN])
    def test_a_unit_that_states_none_is_counted_by_the_one_given(
        self, unit: SatuanKerja | None
    ) -> None:
        subject = standard(unit, due(ENAM.kalender()) + timedelta(days=1))
        for given, expected in (
            (KALENDER, Outcome.PASS),
            (ENAM.kalender(), Outcome.FAIL),
            (None, Outcome.REVIEW),
        ):
            report = HUKUM.check(subject, kalender=given)
            assert judged(report)[0][0] is expected
            assert [one.name for one in report.offices] == ([] if given is None else [""])

    def test_units_side_by_side(self) -> None:
        day = due(ENAM.kalender()) + timedelta(days=1)
        whole = Penyelenggaraan(standar=(standard(PLAIN, day), standard(ENAM, day)))
        report = HUKUM.check(whole, kalender=KALENDER)
        assert [outcome for outcome, _ in judged(report)] == [Outcome.PASS, Outcome.FAIL]
        assert [(one.name, one.paths) for one in report.offices] == [
            ("", ("",)),
            ("Puskesmas", ("standar[1]",)),
        ]

    def test_what_hangs_below_a_part_that_is_checked_alone(self) -> None:
        part = standard(ENAM, NOW).maklumat
        report = HUKUM.check(part, kalender=KALENDER, within=(standard(ENAM, NOW),))
        assert [one.name for one in report.offices] == ["", "Puskesmas"]


class TestComplaints:
    """UU 25/2009 Pasal 44 ayat (3): fourteen *hari* to answer; a complaint names its unit."""

    WORKING = BacaanHari.KERJA

    def late(self, whole: Penyelenggaraan, now: date) -> list[Finding]:
        report = HUKUM.check(whole, kalender=KALENDER, now=now, hari=self.WORKING)
        return list(report.filter(Outcome.FAIL, Outcome.REVIEW, rule="UU25-P44-3"))

    @pytest.mark.parametrize("name", ["Puskesmas", " puskesmas "])
    def test_the_unit_is_looked_up(self, name: str) -> None:
        last = ENAM.kalender().add(date(2026, 4, 6), 14)
        assert last < KALENDER.add(date(2026, 4, 6), 14)
        whole = dinas(PLAIN, ENAM, pengaduan=(complaint(name),) * 2)
        assert self.late(whole, last) == []
        found = self.late(whole, last + timedelta(days=1))
        assert [one.outcome for one in found] == [Outcome.FAIL] * 2

    @pytest.mark.parametrize("name", ["", "Sekretariat", "unit lain"])
    def test_else_the_one_given_counts(self, name: str) -> None:
        last = KALENDER.add(date(2026, 4, 6), 14)
        whole = dinas(PLAIN, ENAM, pengaduan=(complaint(name),))
        assert self.late(whole, last) == []
        assert len(self.late(whole, last + timedelta(days=1))) == 1

    def test_two_units_of_one_name(self) -> None:
        """Nobody can say which days count: what depends on them needs review."""
        twin = SatuanKerja(nama="Puskesmas", wilayah="Jakarta")
        whole = dinas(ENAM, twin, pengaduan=(complaint("Puskesmas"),))
        (found,) = self.late(whole, NOW)
        assert (found.outcome, found.key) == (Outcome.REVIEW, "tanpa-kalender")
        for again in (ENAM, evolve(ENAM, nama="PUSKESMAS ")):
            same = dinas(ENAM, again, pengaduan=(complaint("Puskesmas"),))
            assert self.late(same, NOW)[0].outcome is Outcome.FAIL

    def test_what_hangs_below_a_complaint_that_is_checked_alone(self) -> None:
        of_unit = complaint("Puskesmas")
        within = (dinas(ENAM, pengaduan=(of_unit,)), of_unit)
        report = HUKUM.check(SuratPengaduan(), kalender=KALENDER, within=within)
        assert [one.name for one in report.offices] == ["", "Puskesmas"]

    def test_a_unit_that_contradicts_itself(self) -> None:
        day = date(2026, 4, 8)
        off = HariLibur(day=day, jenis=JenisLibur.LIBUR_KANTOR, nama=Text("hari jadi", "founding"))
        unit = SatuanKerja(
            nama="Puskesmas",
            libur_tambahan=(off,),
            buka_tambahan=(HariBuka(day=day, sumber=Text("Surat edaran 1/2026", "a circular")),),
        )
        (found,) = self.late(dinas(unit, pengaduan=(complaint("Puskesmas"),)), NOW)
        assert found.key == "tanpa-kalender"

    def test_without_a_provider_there_is_no_unit_to_look_up(self) -> None:
        whole = Penyelenggaraan(pengaduan=(complaint("Puskesmas"),))
        assert [one.outcome for one in self.late(whole, NOW)] == [Outcome.FAIL]
        report = HUKUM.check(complaint("Puskesmas"), kalender=KALENDER, now=NOW)
        assert [one.name for one in report.offices] == [""]


class TestTheReport:
    def test_says_whose_calendar_counted(self) -> None:
        unit = SatuanKerja(
            nama="Kantor Timur", zona=Zona.WIT, wilayah="Papua", cuti_bersama=False,
            libur_tambahan=(
                HariLibur(date(2026, 2, 5), JenisLibur.LIBUR_KANTOR, Text("Injil", "Gospel")),
            ),
            buka_tambahan=(HariBuka(day=date(2026, 2, 7), sumber=Text("piket", "duty")),),
        )  # fmt: skip
        report = HUKUM.check(standard(unit, NOW), kalender=KALENDER)
        assert Report.from_dict(report.to_dict()) == report
        assert (
            "Calendar Kantor Timur: Monday, Tuesday, Wednesday, Thursday, Friday, WIT, Papua, open "
            "on collective leave, 1 closed days of its own, 1 open days of its own."
        ) in report.render("en")
        assert "Kalender: Senin, Selasa, Rabu, Kamis, Jumat, WIB." in report.render("id")

    def test_says_where_nobody_can_say(self) -> None:
        twin = SatuanKerja(nama="Puskesmas", wilayah="Jakarta")
        whole = dinas(ENAM, twin, pengaduan=(complaint("Puskesmas"),))
        assert "Calendar Puskesmas: its calendar is not clear." in HUKUM.check(
            whole, kalender=KALENDER
        ).render("en")

    def test_the_day_is_read_on_the_clock_of_the_unit(self) -> None:
        """Half past eleven at night in Jakarta is the next day in Jayapura."""
        unit = SatuanKerja(nama="Kantor Timur", zona=Zona.WIT)
        late = due(unit.kalender())
        moment = datetime.combine(late, time(23, 30), Zona.WIB.tz)
        subject = evolve(standard(unit, NOW), maklumat=evolve(MAKLUMAT, publikasi=()))
        subject = evolve(subject, ditetapkan=ADOPTED)
        assert judged(HUKUM.check(subject, kalender=KALENDER, now=moment))[0][0] is Outcome.FAIL
        plain = evolve(subject, satuan_kerja=None)
        assert judged(HUKUM.check(plain, kalender=KALENDER, now=moment))[0][0] is Outcome.PASS
