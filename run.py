"""Set the project up in its own folder, then run one of its commands. Python 3.11 is enough."""

import difflib
import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# An older Python reads this file too: nothing newer than the syntax of 3.6 here.
if sys.version_info < (3, 11):  # noqa: UP036
    newer = [name for name in ("python3.11", "python3.12", "python3.13") if shutil.which(name)]
    text = "Python 3.11 or newer is needed and this is {}.{}. Please {}run: {} run.py"
    way_out = ("", newer[0]) if newer else ("install it and ", "python3.11")
    sys.exit(text.format(*(sys.version_info[:2] + way_out)))

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

COMMANDS = {
    "demo": "from a brain dump to a finished task, on a store of its own (no command means this)",
    "serve": "start the API (--host, --port, --workers)",
    "chat": "talk to the secretary in the terminal (--url for a server, else the local store)",
    "worker": "work on jobs from Redis, beside any number of API processes",
    "cluster": "the shape of many machines on this one: PostgreSQL, Redis, 2 servers, 2 workers",
    "health": "whether a server is ready (--url), by its exit code",
    "test": "run the tests (--all with the slow ones; more arguments go to pytest)",
    "check": "lint, format, types, layers, and whether the migrations match the models",
    "db": "look after the store: upgrade it, save it, put it back, compare it with the models",
    "user": "create users, give them roles, print tokens",
    "clients": "write openapi.json and TypeScript types from the code",
    "eval": "measure the agents: run, compare, report, rescore, check, lint, add, simulate",
    "bench": "measure speed on this machine",
    "doctor": "say what is set, what is reachable and what to do about the rest",
}
ROOT = Path(__file__).resolve().parent
LOCK = ROOT / "requirements.lock"
TOOLS = ROOT / ".tools"
VENV = ROOT / ".venv"
STAMP = VENV / "setup-stamp"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
BASE = getattr(sys, "_base_executable", None) or sys.executable

# uv trusts its own list of certificates unless told otherwise, and then fails behind many proxies.
SETUP = {"UV_SYSTEM_CERTS": "1", "UV_VENV_CLEAR": "1", "PIP_ROOT_USER_ACTION": "ignore"}
RUN = {
    "PYTHONPATH": str(ROOT),
    "LANGSMITH_TRACING": "false",
    "LANGCHAIN_TRACING_V2": "false",
    "LANGGRAPH_STRICT_MSGPACK": "true",
    "PYDANTIC_AI_NO_BANNER": "1",
    "PYDANTIC_DISABLE_PLUGINS": "__all__",  # logfire's would be imported with the first model
}
CHECKS = (
    "ruff check .",
    "ruff format --check .",
    "mypy",
    "lint-imports",
    "python -m evals lint",
    "python -m evals check",
    "python -m api.cli clients --check",
    "python -m pytest tests/storage/test_migrations.py",
)


class SetupError(Exception):
    """The set-up can not go on; the message says why and what to do."""


def main(arguments: list[str]) -> int:
    command, rest = (arguments[0], arguments[1:]) if arguments else ("demo", [])
    if command in ("-h", "--help", "help"):
        lines = [f"  {name:<8}{text}" for name, text in COMMANDS.items()]
        print("\n".join(["python3 run.py COMMAND [ARGUMENTS]", "", *lines]))
        return 0
    if command not in COMMANDS:
        return refuse(command)
    try:
        set_up()
    except (SetupError, OSError) as error:
        say(str(error))
        return 1
    return check() if command == "check" else start(command, rest)


def refuse(command: str) -> int:
    near = difflib.get_close_matches(command, COMMANDS, 1, 0.5)
    hint = f"did you mean {near[0]}?" if near else "python3 run.py --help lists them."
    say(f"There is no command {command!r}: {hint}")
    return 2


def say(text: str) -> None:
    """One line for the reader, beside the command's own output."""
    colour = sys.stderr.isatty() and not os.environ.get("NO_COLOR")
    print(f"\033[36m{text}\033[0m" if colour else text, file=sys.stderr, flush=True)


def set_up() -> None:
    """Bring `.venv` to what `requirements.lock` says; returns at once when it already is."""
    if not LOCK.is_file():
        raise SetupError(f"{LOCK.name} is not here; get it back with: git checkout {LOCK.name}")
    if is_ready():
        return
    with one_at_a_time():
        if not is_ready():
            install()


def is_ready() -> bool:
    return PYTHON.exists() and STAMP.is_file() and STAMP.read_text() == wanted_stamp()


def wanted_stamp() -> str:
    """Of the packages, the Python and the folder: scripts of a virtual environment name theirs."""
    return hashlib.sha256(LOCK.read_bytes() + f"{sys.version}{VENV}".encode()).hexdigest()


@contextmanager
def one_at_a_time() -> Iterator[None]:
    try:
        TOOLS.mkdir(exist_ok=True)
        lock = (TOOLS / "setup.lock").open("a")
    except OSError as error:
        raise SetupError(
            f"The set-up can not write here ({error.strerror}: {error.filename}). "
            "Run it from a copy of the project in a folder of yours."
        ) from None
    with lock:
        wait_for(lock.fileno())
        # Inherited, so that an installer whose parent was killed still keeps others out.
        os.set_inheritable(lock.fileno(), True)
        yield


def wait_for(descriptor: int) -> None:
    if not is_locked_by_us(descriptor):
        say("Another run is setting up; waiting for it.")
        while not is_locked_by_us(descriptor):
            time.sleep(0.2)


def is_locked_by_us(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def install() -> None:
    say("Setting up .venv, once: a quarter of a minute, or two minutes without uv.")
    said: list[str] = []
    if not (with_uv(said) or with_pip(said)):
        last = "\n".join(f"  {line[:200]}" for line in said[-1].strip().splitlines()[-4:])
        raise SetupError(
            "The packages could not be installed. Please look at the network, at pip's settings "
            f"and at the last words of the installer, then run it again:\n{without_secrets(last)}"
        )
    STAMP.write_text(wanted_stamp())


def with_uv(said: list[str]) -> bool:
    fetched = TOOLS / "bin" / "uv"
    uv = shutil.which("uv") or shutil.which(fetched)
    if uv is None and call(said, BASE, "-m", "pip", "install", "-q", "--target", TOOLS, "uv"):
        uv = shutil.which(fetched)
    return (
        uv is not None
        and call(said, uv, "venv", "-q", "--python", BASE, VENV)
        and call(said, uv, "pip", "sync", "-q", "--python", PYTHON, "--require-hashes", LOCK)
    )


def with_pip(said: list[str]) -> bool:
    """Slower, and the one that knows pip's own settings of this machine."""
    say("uv could not do it; going on with pip alone.")
    return call(said, BASE, "-m", "venv", "--clear", VENV) and call(
        said, PYTHON, "-m", "pip", "install", "-q", "--require-hashes", "-r", LOCK
    )


def call(said: list[str], *command: object) -> bool:
    """Run one quiet step in the set-up's environment; what it prints is added to `said`."""
    try:
        done = subprocess.run(
            [str(part) for part in command],
            env=environment(SETUP),
            cwd=TOOLS,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            close_fds=os.name == "nt",
        )
    except OSError as error:
        said.append(str(error))
        return False
    said.append(done.stdout)
    return done.returncode == 0


def without_secrets(text: str) -> str:
    return re.sub(r"//[^/@\s]+@", "//***@", text)


def environment(changes: dict[str, str]) -> dict[str, str]:
    # Without its .pyc files every start compiles everything again, which doubles its time.
    kept = {name: os.environ[name] for name in os.environ if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, **changes}


def start(command: str, rest: list[str]) -> int:
    """Become the command; on Windows, which can not, run it and give back its exit code."""
    # -P: a folder named tools or api in the caller's directory must not come before ours.
    line = [str(PYTHON), "-P", "-m", *module_line(command, rest)]
    if command == "test":
        os.chdir(ROOT)
    if os.name != "nt":
        os.execve(line[0], line, environment(RUN))
    return subprocess.run(line, env=environment(RUN)).returncode


def module_line(command: str, rest: list[str]) -> list[str]:
    if command in ("bench", "eval"):
        return ["evals" if command == "eval" else "bench", *rest]
    if command != "test":
        return ["api.cli", command, *rest]
    # Two processes for the whole suite; a part that is named starts faster in one.
    is_part = any(not argument.startswith("--") for argument in rest)
    spread = [] if is_part else ["-n", "2", "--dist", "worksteal"]
    return ["pytest", *spread, *rest]


def check() -> int:
    """Run every check, also after one that found something; 0 when none did."""
    found = [name for name in CHECKS if check_finds_something(name)]
    say(f"To look at: {', '.join(found)}." if found else "All checks are fine.")
    return 1 if found else 0


def check_finds_something(name: str) -> bool:
    say(f"check: {name}")
    program, *arguments = name.split()
    line = [str(BIN / program), *arguments]
    return subprocess.run(line, env=environment(RUN), cwd=ROOT).returncode != 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
