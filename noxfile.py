"""Sessions for developers: ``nox`` runs them all, ``nox -s docs`` one of them.

What a change is judged by is `.ci/run`; the sessions are its parts, for one's own machine.
"""

import nox

nox.options.default_venv_backend = "venv"
nox.options.sessions = ["tests", "coverage", "typing", "lint", "docs", "bench"]  # not: mutation
nox.options.reuse_existing_virtualenvs = True
nox.options.error_on_missing_interpreters = False

PYTHONS = ("3.11", "3.12", "3.13")
DATEUTILS = ("2.9", "4")


@nox.session(python=PYTHONS)
@nox.parametrize("dateutil", DATEUTILS)
def tests(session: nox.Session, dateutil: str) -> None:
    session.install(".[test]", f"python-dateutil~={dateutil}.0")
    session.run("pytest", "-n", "auto", *session.posargs)


@nox.session(python=PYTHONS[0])
def coverage(session: nox.Session) -> None:
    session.install(".[test]")
    session.run("pytest", "-n", "auto", "--cov", *session.posargs)


@nox.session(python=PYTHONS[0])
def typing(session: nox.Session) -> None:
    session.install("-e", ".[dev,bench]")
    session.run("mypy")
    session.run("pyright")


@nox.session(python=PYTHONS[0])
def lint(session: nox.Session) -> None:
    session.install("ruff")
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")


@nox.session(python=PYTHONS[0])
def docs(session: nox.Session) -> None:
    session.install("-e", ".[docs]")
    session.run(
        "sphinx-build", "-n", "-W", "--keep-going", "-b", "html", "docs", "docs/_build/html"
    )
    session.run("sphinx-build", "-W", "-b", "doctest", "docs", "docs/_build/doctest")


@nox.session(python=PYTHONS[0])
def bench(session: nox.Session) -> None:
    session.install(".[bench]")
    session.run("python", "bench/run.py", *session.posargs)


@nox.session(python=PYTHONS[0])
def mutation(session: nox.Session) -> None:
    session.install("-e", ".[test]", "mutmut~=3.8")
    session.run("python", "tools/mutation.py", *session.posargs)
