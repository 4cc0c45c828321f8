"""One knowledge for one report: the calendar is read as known on the day of the law."""

from datetime import date

from layanan.finding import Outcome
from layanan.hukum.law import LAW
from layanan.model.maklumat import MaklumatPelayanan, Media, Publikasi
from layanan.model.standar import StandarPelayanan
from layanan.waktu.kalender import Kalender

# Adopted on Friday 18 December 2020; seven working days later is 7 January 2021 while collective
# leave still stood on 28 to 30 December, and 4 January 2021 once it had been taken back.
STANDAR = StandarPelayanan(
    nama="Akta Kelahiran",
    ditetapkan=date(2020, 12, 18),
    maklumat=MaklumatPelayanan(
        ditetapkan=date(2020, 12, 18),
        publikasi=(Publikasi(tanggal=date(2021, 1, 6), media=Media.PAPAN_PENGUMUMAN),),
    ),
)
EARLY, LATE = date(2020, 11, 20), date(2020, 12, 2)


def outcome(known_on: date | None, kalender: Kalender) -> tuple[Outcome, date | None]:
    report = LAW.at(date(2021, 2, 1), known_on=known_on).check(STANDAR, kalender=kalender)
    (found,) = [one.outcome for one in report.every if one.rule == "PP96-P30-4"]
    return found, report.known_on


class TestOneKnowledge:
    """Pasal 30 ayat (4) PP 96/2012 under two states of the decrees of 2020."""

    def test_the_day_of_the_set_counts(self) -> None:
        for known in (None, EARLY, LATE):
            kalender = Kalender.pemerintah(known_on=known)
            assert outcome(EARLY, kalender) == (Outcome.PASS, EARLY)
            assert outcome(LATE, kalender) == (Outcome.FAIL, LATE)

    def test_without_one_the_calendars_own_counts_and_is_recorded(self) -> None:
        assert outcome(None, Kalender.pemerintah(known_on=EARLY)) == (Outcome.PASS, EARLY)
        assert outcome(None, Kalender.pemerintah(known_on=LATE)) == (Outcome.FAIL, LATE)
        assert outcome(None, Kalender.pemerintah()) == (Outcome.FAIL, None)
