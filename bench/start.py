"""How long until the first help, the first answer, and what an idle server holds."""

from __future__ import annotations

import asyncio
import secrets
import sys
import tempfile
from pathlib import Path
from time import perf_counter
from typing import Any

import httpx2

from api.demo import Server, server
from bench.timing import Timed, show, timed
from storage.settings import ROOT

TEXT = "Buy milk tomorrow and call dentist about appointment"
CAPTURES = 200


async def measure() -> None:
    """Print the table."""
    rows = [["run.py --help", f"{await help_seconds():.2f} s"]]
    with tempfile.TemporaryDirectory() as folder:
        started = perf_counter()
        async with server(Path(folder)) as running:
            rows.append(["server ready", f"{perf_counter() - started:.1f} s"])
            rows.append(["idle memory before the first agent call", f"{memory(running):.0f} MB"])
            async with httpx2.AsyncClient(base_url=running.url, timeout=60) as http:
                await sign_up(http)
                first, rest = await captures(http)
            rows.append(["first capture, saved (loads agents and flows)", f"{first:.0f} ms"])
            rows.append(["capture, saved, over HTTP", f"p50 {rest.p50:.1f} p99 {rest.p99:.1f} ms"])
            rows.append(["memory after them", f"{memory(running):.0f} MB"])
    show("Start", ["what", "measured"], rows)


async def help_seconds() -> float:
    started = perf_counter()
    process = await asyncio.create_subprocess_exec(
        sys.executable, str(ROOT / "run.py"), "--help", stdout=asyncio.subprocess.DEVNULL
    )
    await process.wait()
    return perf_counter() - started


def memory(running: Server) -> float:
    """Resident megabytes."""
    status = Path(f"/proc/{running.pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


async def sign_up(http: httpx2.AsyncClient) -> dict[str, Any]:
    name = f"bench{secrets.token_hex(4)}"
    form = {"username": name, "email": f"{name}@example.com", "password": secrets.token_hex(8)}
    answer = (await http.post("/api/auth/register", json=form)).json()
    http.headers["Authorization"] = f"Bearer {answer['access_token']}"
    user: dict[str, Any] = answer["user"]
    return user


async def captures(http: httpx2.AsyncClient) -> tuple[float, Timed]:
    async def capture(_number: int) -> None:
        answer = await http.post("/api/capture/", json={"text": TEXT})
        assert answer.status_code == 200, answer.text

    started = perf_counter()
    await capture(0)
    return (perf_counter() - started) * 1000, await timed(capture, CAPTURES)
