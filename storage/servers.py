"""PostgreSQL and Redis of this process's own, from installed wheels: see `storage/keeper.py`."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from storage.keeper import ServerError, connected

SCRIPT = Path(__file__).with_name("keeper.py")
ServerName = Literal["postgres", "redis"]
Process = subprocess.Popen[bytes]


@dataclass(frozen=True)
class Keeper:
    """The keeper that listens at a Unix socket."""

    path: str

    def ask(self, name: ServerName) -> str:
        """The folder of PostgreSQL's socket, or the path of Redis's; starts it if need be."""
        return self.request(f"start {name}")

    def stop(self, name: ServerName) -> None:
        """An outage, as by a crash: PostgreSQL keeps what was committed, Redis keeps nothing."""
        self.request(f"stop {name}")

    def request(self, text: str) -> str:
        with connected(self.path) as line:
            line.sendall(f"{text}\n".encode())
            status, _, value = line.makefile().readline().strip().partition(" ")
        if status != "ok":
            raise ServerError(value or "the keeper of the servers is gone")
        return value

    def create_database(self, name: str) -> str:
        """Make an empty PostgreSQL database, in place of one of this name; its SQLAlchemy URL."""
        import psycopg  # who only needs Redis is up faster without it
        from psycopg.sql import SQL, Identifier

        folder = self.ask("postgres")
        with psycopg.connect(f"host={folder} user=postgres", autocommit=True) as connection:
            connection.execute(SQL("DROP DATABASE IF EXISTS {} (FORCE)").format(Identifier(name)))
            connection.execute(SQL("CREATE DATABASE {}").format(Identifier(name)))
        return f"postgresql+psycopg://postgres@/{name}?host={folder}"

    def redis_url(self, db: int) -> str:
        """The URL of one of 512 Redis databases, empty."""
        path = self.ask("redis")
        with connected(path) as line:
            line.sendall(f"SELECT {db}\r\nFLUSHDB\r\nQUIT\r\n".encode())
            answer = line.makefile().read()
        if answer.split() != ["+OK"] * 3:
            raise ServerError(f"Redis has no database {db}: {answer.strip()}")
        return f"unix://{path}?db={db}"


def start_keeper() -> tuple[Process, str]:
    """Start a keeper; its process, and the path for `Keeper`."""
    process = subprocess.Popen(  # noqa: S603 (our own script)
        [sys.executable, "-P", str(SCRIPT)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,
    )
    assert process.stdout is not None  # noqa: S101 (asked for a pipe)
    with process.stdout as output:
        path = output.readline().decode().strip()
    if not path:
        stop_keeper(process)
        raise ServerError("the keeper of the servers ended before it was up")
    return process, path


def stop_keeper(process: Process) -> None:
    """End a keeper with everything it started; returns when all of it is gone."""
    assert process.stdin is not None  # noqa: S101
    process.stdin.close()
    process.wait(20)
