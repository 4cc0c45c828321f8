"""The same calendar and rule set, from many threads and in other processes: the same answers."""

import json
import pickle
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from datetime import date, timedelta
from functools import partial
from multiprocessing import get_context
from threading import Barrier
from typing import Any

from layanan.hukum.contoh import STANDAR
from layanan.hukum.contoh_pengaduan import PENGADUAN as COMPLAINT
from layanan.hukum.law import LAW
from layanan.prosedur.mesin import replay
from layanan.prosedur.pengaduan import PENGADUAN
from layanan.report import Report
from layanan.tenggat.uu25_2009 import TANGGAPAN
from layanan.waktu.bacaan import BacaanWaktu
from layanan.waktu.kalender import Kalender
from layanan.waktu.norma import BacaanHari
from layanan.wire import dumps, loads

THREADS = 8
DAYS = [date(2010, 1, 4) + timedelta(37 * n) for n in range(150)]
ON = date(2026, 4, 30)


def fresh(known_on: date) -> Kalender:
    """A calendar nobody has built yet."""
    return Kalender.pemerintah(known_on=known_on, cuti_bersama=False)


def dates(kalender: Kalender) -> list[str]:
    return [str(kalender.add(day, 14)) for day in DAYS]


def everything() -> list[str]:
    """One answer of each kind, from values built where it is asked."""
    kalender = Kalender.pemerintah()
    report = LAW.at(ON).check(STANDAR, kalender=kalender)
    complaint = LAW.at(ON).check(COMPLAINT, kalender=kalender)
    due = TANGGAPAN.due(date(2026, 3, 13), kalender, hari=BacaanHari.KERJA)
    case = replay(PENGADUAN, COMPLAINT.peristiwa, kalender, now=ON)
    return [
        *dates(kalender),
        json.dumps(report.to_dict()),
        json.dumps(complaint.to_dict()),
        due.explain(),
        case.explain(),
        str(BacaanWaktu.parse("paling lama 14 (empat belas) hari kerja")),
        dumps(loads(dumps(STANDAR))).decode(),
    ]


def judged(report: Report) -> Report:
    """Send a report there and back."""
    return report


def at_once(work: Callable[[], Any]) -> list[Any]:
    """Do the same in many threads that begin together."""
    gate = Barrier(THREADS)

    def begun() -> object:
        gate.wait()
        return work()

    with ThreadPoolExecutor(THREADS) as pool:
        return [one.result() for one in [pool.submit(begun) for _ in range(THREADS)]]


def known(known_on: date) -> list[str]:
    """What a new calendar answers."""
    return dates_or_error(fresh(known_on))


def reported(on: date) -> dict[str, Any]:
    """What a new rule set answers."""
    return LAW.book.at(on).check(STANDAR).to_dict()


class TestThreads:
    """Everything public is immutable; what is cached may be computed twice, never differently."""

    def test_everything(self) -> None:
        alone = everything()
        assert at_once(everything) == [alone] * THREADS

    def test_first_use_by_many(self) -> None:
        """The tables of a calendar and the classes of a rule set are built by whoever is first."""
        for year in (2013, 2016, 2019):
            known_on = date(year, 6, 17)
            assert at_once(partial(known, known_on)) == [known(known_on)] * THREADS
            on = date(year, 6, 18)
            assert at_once(partial(reported, on)) == [reported(on)] * THREADS

    def test_one_rule_set_new_to_all(self) -> None:
        hukum = LAW.book.at(ON)
        reports = at_once(lambda: hukum.check(COMPLAINT).to_dict())
        assert reports == [LAW.book.at(ON).check(COMPLAINT).to_dict()] * THREADS


def dates_or_error(kalender: Kalender) -> list[str]:
    """The dates a calendar knows, and the name of the error where it knows none."""
    answers: list[str] = []
    for day in DAYS:
        try:
            answers.append(str(kalender.add(day, 14)))
        except ValueError as error:
            answers.append(type(error).__name__)
    return answers


class TestProcesses:
    """Pickled to another process and back, a value answers as before."""

    def test_calendar_and_report_travel(self) -> None:
        kalender = Kalender.pemerintah(known_on=date(2020, 11, 20))
        report = LAW.at(ON).check(STANDAR, kalender=kalender)
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
            assert pool.submit(dates_or_error, kalender).result() == dates_or_error(kalender)
            assert pool.submit(judged, report).result() == report

    def test_rule_set_travels(self) -> None:
        law: object = pickle.loads(pickle.dumps(LAW))  # noqa: S301 - our own bytes
        assert law is LAW


class TestDeterminism:
    """Every table is built alike, whatever the seed of the hashes."""

    def test_whatever_the_hash_seed(self) -> None:
        asked = (
            "import hashlib, json\n"
            "from test_concurrency import everything\n"
            "from layanan.hukum.law import LAW\n"
            "from layanan.waktu.skb import SEMUA\n"
            "told = [*everything(), *(rule.id for rule in LAW.book.rules), *map(repr, SEMUA)]\n"
            "print(hashlib.sha256(json.dumps(told).encode()).hexdigest())\n"
        )
        seen = {
            subprocess.run(  # noqa: S603 - our own interpreter and text
                [sys.executable, "-c", asked],
                check=True,
                capture_output=True,
                text=True,
                env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(filter(None, sys.path))},
            ).stdout
            for seed in ("0", "1", "2026")
        }
        assert len(seen) == 1
