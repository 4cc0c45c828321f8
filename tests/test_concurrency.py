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
from pathlib import Path
from threading import Barrier
from typing import Any

from layanan.book import RuleBook, RuleSet
from layanan.hukum.contoh import STANDAR
from layanan.hukum.contoh_pengaduan import PENGADUAN as COMPLAINT
from layanan.hukum.law import LAW
from layanan.prosedur.hasil import Policy
from layanan.prosedur.mesin import Runner, replay, resolve
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


def shared(hukum: RuleSet, kalender: Kalender) -> list[Any]:
    """All that is asked of shared objects."""
    return [dates(kalender), checked(hukum, kalender), demonstrated(LAW.book)]


def known(known_on: date) -> list[str]:
    """What a new calendar answers."""
    return dates_or_error(fresh(known_on))


def reported(on: date) -> dict[str, Any]:
    """What a new rule set answers."""
    return LAW.book.at(on).check(STANDAR).to_dict()


def checked(hukum: RuleSet, kalender: Kalender) -> list[dict[str, Any]]:
    """What a given rule set says by a given calendar."""
    return [hukum.check(one, kalender=kalender).to_dict() for one in (STANDAR, COMPLAINT)]


def read_there(runner: Runner[Any, Any]) -> str:
    """Where the complaint stands, by a given runner."""
    return runner.replay(COMPLAINT.peristiwa, now=ON).explain()


def demonstrated(book: RuleBook) -> list[tuple[str, str, str]]:
    """What each rule of a given book says of its unlawful example."""
    kalender = Kalender.pemerintah()
    return [
        (rule.id, one.outcome.value, one.render("en"))
        for rule in book.rules
        for one in rule.demonstrate(lawful=False, kalender=kalender)
    ]


class TestThreads:
    """Everything public is immutable; what is cached may be computed twice, never differently."""

    def test_everything(self) -> None:
        alone = everything()
        assert at_once(everything) == [alone] * THREADS

    def test_one_calendar_and_one_rule_set(self) -> None:
        """Not one each: the very same objects in every thread."""
        hukum, kalender = LAW.at(ON), Kalender.pemerintah(known_on=date(2026, 3, 1))
        alone = [dates(kalender), checked(hukum, kalender), demonstrated(LAW.book)]
        work = partial(shared, hukum, kalender)
        assert at_once(work) == [alone] * THREADS

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

    def test_rule_set_and_all_it_needs_travel(self) -> None:
        """A worker process is given the rule set, the calendar and the cases, and checks them."""
        hukum = LAW.at(ON)
        kalender = Kalender.pemerintah(cuti_bersama=False)
        runner = resolve(PENGADUAN, Policy(kalender=kalender))
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
            report = pool.submit(checked, hukum, kalender).result()
            position = pool.submit(read_there, runner).result()
        assert report == checked(hukum, kalender)
        assert position == read_there(runner)

    def test_every_rule_travels(self) -> None:
        """Judged there by what was sent, each example is found as it is here."""
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
            assert pool.submit(demonstrated, LAW.book).result() == demonstrated(LAW.book)

    def test_law_is_one(self) -> None:
        law: object = pickle.loads(pickle.dumps(LAW))  # noqa: S301 - our own bytes
        assert law is LAW


class TestDeterminism:
    """Every table is built alike, whatever the seed of the hashes."""

    def test_whatever_the_hash_seed(self) -> None:
        """Decrees, limits, rules, ledgers, sanctions, procedures, documents, the suite."""
        asked = (
            "import hashlib, json\n"
            "from test_concurrency import everything\n"
            "from conformance import FILES, suite\n"
            "from layanan import tenggat\n"
            "from layanan.citation import PP_96_2012, UU_25_2009\n"
            "from layanan.hukum.law import LAW, SANKSI\n"
            "from layanan.prosedur.status import VOCABULARIES\n"
            "from layanan.strategies import TYPES\n"
            "from layanan.strategies.prosedur import PROCEDURES\n"
            "from layanan.waktu.skb import SEMUA\n"
            "from layanan.wire.schema import json_schemas\n"
            "told = [*everything(), *(rule.id for rule in LAW.book.rules), *map(repr, SEMUA)]\n"
            "told += map(repr, [*tenggat.SEMUA, *SANKSI, *VOCABULARIES])\n"
            "laws = (UU_25_2009, PP_96_2012)\n"
            "told += [repr(list(LAW.ledger(one).entries.items())) for one in laws]\n"
            "told += [one.mermaid() for one in PROCEDURES]\n"
            "told += [one.__name__ for one in TYPES]\n"
            "told.append(json.dumps(json_schemas()))\n"
            "told += map(suite, FILES)\n"
            "print(hashlib.sha256(json.dumps(told).encode()).hexdigest())\n"
        )
        path = [str(Path(__file__).parent.parent / "tools"), *filter(None, sys.path)]
        run = partial(subprocess.run, check=True, capture_output=True, text=True)
        seen = {
            run(
                [sys.executable, "-c", asked],
                env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(path)},
            ).stdout
            for seed in ("0", "2026")
        }
        assert len(seen) == 1
