"""The command line as real processes."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx2

from storage.settings import PREFIX, ROOT
from tests.conftest import PASSWORD

DROPPED = "PYTHONDONTWRITEBYTECODE"  # it would compile everything again for each process
READY = re.compile(r"Listening on (http://\S+)")


def start(*words: str, **variables: str) -> subprocess.Popen[str]:
    """A command of `run.py` with these settings and no others."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(PREFIX) and k != DROPPED}
    named = {PREFIX + name: value for name, value in variables.items()}
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "api.cli", *words],
        cwd="/",
        env={**kept, "PYTHONPATH": str(ROOT), "NO_COLOR": "1", **named},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )


def said(process: subprocess.Popen[str], pattern: re.Pattern[str] = READY) -> re.Match[str]:
    """The first line that matches; what comes before it is for the assertion."""
    assert process.stderr is not None
    lines: list[str] = []
    while line := process.stderr.readline():
        lines.append(line)
        if found := pattern.search(line):
            return found
    raise AssertionError("".join(lines) or "it ended without a word")


@contextmanager
def serving(**variables: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A server on a free port, and its URL."""
    named = {"RATE_LIMITS": "off", "LOG_LEVEL": "ERROR", **variables}
    process = start("serve", "--port", "0", **named)
    try:
        yield process, said(process)[1]
    finally:
        process.kill()
        process.communicate()


async def registered(http: httpx2.AsyncClient, name: str) -> dict[str, Any]:
    """The answer to a registration; the client speaks for the new user from now on."""
    form = {"username": name, "email": f"{name}@example.com", "password": PASSWORD}
    answer = await http.post("/api/auth/register", json=form)
    assert answer.status_code == 201, answer.text
    body: dict[str, Any] = answer.json()
    http.headers["Authorization"] = f"Bearer {body['access_token']}"
    return body
