"""`run.py` as a user meets it: in a folder of its own, with a small project and no network."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from run import COMMANDS, without_secrets

ROOT = Path(__file__).parents[2]
CLI = """
import json, os, sys
print(json.dumps([sys.prefix, sys.argv[1:], dict(os.environ)]))
sys.exit(7 if "--seven" in sys.argv else 0)
"""
# Notes its calls and makes an empty environment; a file named hold makes it wait.
UV = """#!/bin/sh
here=$(dirname "$0")
echo "$*" >> "$here/calls"
while [ -e "$here/hold" ]; do sleep 0.05; done
[ "$1" = venv ] && exec {python} -m venv --without-pip --clear "$5"
exit 0
"""
OLD = """
import runpy, sys
sys.version_info = (3, 8, 18, "final", 0)
runpy.run_path(sys.argv[1], run_name="__main__")
"""
Run = subprocess.CompletedProcess[str]


class Project:
    """A copy of `run.py` with a lock of no packages and a uv that needs no network."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.calls = folder / "programs" / "calls"
        shutil.copy(ROOT / "run.py", folder / "run.py")
        self.write("requirements.lock", "# nothing\n")
        self.write("api/cli.py", CLI)
        self.write("programs/uv", UV.format(python=sys.executable), 0o755)
        self.write("elsewhere/api.py", "raise SystemExit('the wrong api')")

    def write(self, name: str, text: str, mode: int = 0o644) -> None:
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
        path.chmod(mode)

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        path = f"{self.folder / 'programs'}:{os.environ['PATH']}"
        return subprocess.Popen(
            [sys.executable, str(self.folder / "run.py"), *arguments],
            env={**os.environ, "PATH": path, "PYTHONDONTWRITEBYTECODE": "1"},
            cwd=self.folder / "elsewhere",
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *arguments: str) -> Run:
        return ended(self.start(*arguments))

    def setups(self) -> int:
        """How many set-ups were begun."""
        return self.calls.read_text().count("venv -q") if self.calls.exists() else 0


def ended(process: subprocess.Popen[str]) -> Run:
    with process:
        out, err = process.communicate()
    return subprocess.CompletedProcess(process.args, process.returncode, out, err)


def first_words(process: subprocess.Popen[str]) -> str:
    assert process.stderr is not None
    return process.stderr.readline()


@pytest.fixture
def fresh(tmp_path: Path) -> Project:
    return Project(tmp_path)


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project that is set up already."""
    project = Project(tmp_path_factory.mktemp("ready"))
    assert project.run("doctor").returncode == 0
    return project


@pytest.mark.parametrize(
    ("command", "hint"),
    [
        ("serv", "did you mean serve?"),
        ("wroker", "did you mean worker?"),
        ("Demo", "did you mean demo?"),
        ("xyzzy", "--help lists them"),
        ("--port", "--help lists them"),
        ("", "--help lists them"),
    ],
)
def test_an_unknown_command_is_refused_in_one_line(fresh: Project, command: str, hint: str) -> None:
    done = fresh.run(command)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert hint in done.stderr
    assert fresh.setups() == 0


def test_an_old_python_is_told_what_to_run() -> None:
    line = [sys.executable, "-c", OLD, str(ROOT / "run.py")]
    done = subprocess.run(line, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "3.11 or newer is needed and this is 3.8" in done.stderr
    assert "run.py" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_old_python_can_read_the_file() -> None:
    assert ast.parse((ROOT / "run.py").read_text(), feature_version=(3, 6))


def test_a_missing_lock_is_named(fresh: Project) -> None:
    (fresh.folder / "requirements.lock").unlink()
    done = fresh.run("demo")
    assert done.returncode == 1
    assert "requirements.lock is not here" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_folder_that_can_not_be_written_is_named(fresh: Project) -> None:
    fresh.write(".tools", "in the way")
    done = fresh.run("demo")
    assert done.returncode == 1
    assert "can not write here" in done.stderr
    assert "Traceback" not in done.stderr


def test_when_no_installer_works_the_last_words_are_shown(fresh: Project) -> None:
    fresh.write("programs/uv", "#!/bin/sh\nexit 2\n", 0o755)
    fresh.write(".venv", "in the way")
    done = fresh.run("demo")
    assert done.returncode == 1
    assert "could not be installed" in done.stderr
    assert str(fresh.folder / ".venv") in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


@pytest.mark.slow
def test_a_broken_lock_is_reported_and_a_mended_one_installs_with_pip_alone(
    fresh: Project,
) -> None:
    fresh.write("programs/uv", "#!/bin/sh\nexit 2\n", 0o755)
    fresh.write("requirements.lock", "what is this?\n")
    broken = fresh.run("demo")
    assert broken.returncode == 1
    assert "could not be installed" in broken.stderr
    assert "Invalid requirement" in broken.stderr
    fresh.write("requirements.lock", "# nothing\n")
    assert fresh.run("demo").returncode == 0


def test_a_killed_setup_is_repeated_when_its_installer_has_ended(fresh: Project) -> None:
    fresh.write("programs/hold", "")
    with fresh.start("demo") as killed:
        while not fresh.setups():
            time.sleep(0.01)
        killed.kill()
        second = fresh.start("demo")
        assert "waiting" in first_words(second)
        (fresh.folder / "programs" / "hold").unlink()
    assert ended(second).returncode == 0
    assert fresh.setups() == 2


def test_first_runs_at_once_set_up_once(fresh: Project) -> None:
    fresh.write("programs/hold", "")
    runs = [fresh.start("demo", str(number)) for number in range(3)]
    words = [first_words(run) for run in runs]
    (fresh.folder / "programs" / "hold").unlink()
    done = [ended(run) for run in runs]
    assert sum("waiting" in word for word in words) == 2
    assert [json.loads(run.stdout)[1] for run in done] == [["demo", str(n)] for n in range(3)]
    assert fresh.setups() == 1


def test_a_second_run_sets_nothing_up(fresh: Project) -> None:
    first, second = fresh.run(), fresh.run()
    assert "Setting up" in first.stderr
    assert second.stderr == ""
    assert json.loads(second.stdout)[1] == ["demo"]
    assert fresh.setups() == 1


@pytest.mark.parametrize(
    ("name", "text"), [("requirements.lock", "# changed\n"), (".venv/setup-stamp", "half")]
)
def test_another_lock_or_a_half_written_stamp_sets_up_again(
    fresh: Project, name: str, text: str
) -> None:
    fresh.run()
    fresh.write(name, text)
    assert fresh.run().returncode == 0
    assert fresh.setups() == 2


def test_a_moved_project_sets_up_again(fresh: Project, tmp_path: Path) -> None:
    fresh.run()
    shutil.copytree(fresh.folder, tmp_path / "moved", symlinks=True)
    done = subprocess.run(
        [sys.executable, str(tmp_path / "moved" / "run.py")],
        env={**os.environ, "PATH": f"{tmp_path / 'moved' / 'programs'}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout)[0] == str(tmp_path / "moved" / ".venv")


@pytest.mark.parametrize("word", ["-h", "--help", "help"])
def test_help_names_every_command_without_setup(fresh: Project, word: str) -> None:
    done = fresh.run(word)
    assert done.returncode == 0
    assert [name for name in COMMANDS if f"  {name} " not in done.stdout] == []
    assert fresh.setups() == 0


@pytest.mark.parametrize("command", ["demo", "serve", "worker", "db", "user", "doctor"])
def test_a_command_gets_its_arguments_in_the_environment_of_the_project(
    ready: Project, command: str
) -> None:
    done = ready.run(command, "--help", "x y")
    prefix, arguments, environment = json.loads(done.stdout)
    assert prefix == str(ready.folder / ".venv")
    assert arguments == [command, "--help", "x y"]
    assert environment["PYTHONPATH"] == str(ready.folder)
    assert environment["LANGSMITH_TRACING"] == "false"
    assert "PYTHONDONTWRITEBYTECODE" not in environment


def test_the_exit_code_is_the_commands(ready: Project) -> None:
    assert ready.run("demo", "--seven").returncode == 7


@pytest.mark.parametrize(
    ("command", "module", "expected"),
    [
        (["test"], "pytest.py", ["-n", "2", "--dist", "worksteal"]),
        (["test", "-k", "xp"], "pytest.py", ["-k", "xp"]),
        (["test", "--all", "-x"], "pytest.py", ["--all", "-x"]),
        (["bench", "write"], "bench/__main__.py", ["write"]),
    ],
)
def test_tests_and_benchmarks_are_modules_of_their_own(
    ready: Project, command: list[str], module: str, expected: list[str]
) -> None:
    ready.write(module, CLI)
    found: list[Any] = json.loads(ready.run(*command).stdout)
    assert found[1] == expected


def test_every_check_runs_and_what_found_something_is_named(ready: Project) -> None:
    for name, code in (("ruff", 0), ("mypy", 3), ("lint-imports", 0)):
        ready.write(f".venv/bin/{name}", f"#!/bin/sh\necho {name} $*\nexit {code}\n", 0o755)
    ready.write("pytest.py", CLI)
    ready.write("evals/__main__.py", CLI)
    done = ready.run("check")
    assert done.returncode == 1
    lines = done.stdout.splitlines()
    assert lines[:4] == ["ruff check .", "ruff format --check .", "mypy", "lint-imports"]
    assert [json.loads(line)[1] for line in lines[4:8]] == [
        ["lint"],
        ["check"],
        ["clients", "--check"],
        ["tests/storage/test_migrations.py"],
    ]
    assert done.stderr.splitlines()[-1] == "To look at: mypy."
    ready.write(".venv/bin/mypy", "#!/bin/sh\n", 0o755)
    assert ready.run("check").returncode == 0


@pytest.mark.parametrize(
    ("code", "lines"), [(0, ["run.py test", "run.py check"]), (4, ["run.py test"])]
)
def test_continuous_integration_tests_and_then_checks(
    fresh: Project, code: int, lines: list[str]
) -> None:
    fresh.write("programs/python3", f"#!/bin/sh\necho $*\nexit {code}\n", 0o755)
    fresh.write(".ci/run", (ROOT / ".ci" / "run").read_text(), 0o755)
    done = subprocess.run(
        [fresh.folder / ".ci" / "run"],
        env={"PATH": f"{fresh.folder / 'programs'}:{os.environ['PATH']}"},
        cwd="/",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.splitlines() == lines
    assert done.returncode == code


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("at https://ann:hunter2@host/simple and on", "at https://***@host/simple and on"),
        ("at https://token@host/", "at https://***@host/"),
        ("at https://host/a@b", "at https://host/a@b"),
    ],
)
def test_addresses_are_shown_without_their_secrets(text: str, shown: str) -> None:
    assert without_secrets(text) == shown
