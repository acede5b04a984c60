"""A server that is asked to end under load ends soon, and loses nothing that it acknowledged."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

import httpx2
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from tests.provider import Drip, Hang, Output, Reply, Request, ScriptedProvider
from tests.services.processes import registered, serving

WRITERS = 4
STEPS = [
    {"description": "Open the folder with the letters", "estimated_minutes": 2, "emoji": "📂"},
    {"description": "Write the first line of the answer", "estimated_minutes": 4, "emoji": "✍️"},
]
SLOW = Drip(Output({"steps": STEPS}), milliseconds=60, size=16)


def script(request: Request) -> Reply:
    """A model that takes seconds, and for one task all the time in the world."""
    return Hang() if "for ever" in str(request["messages"]) else SLOW


async def task(http: httpx2.AsyncClient, title: str) -> str:
    answer = await http.post("/api/v2/tasks", json={"title": title})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["task_id"])


async def split(http: httpx2.AsyncClient, title: str, **headers: str) -> httpx2.Response:
    return await http.post(f"/api/v1/tasks/{await task(http, title)}/split", headers=headers)


async def write_on(http: httpx2.AsyncClient, known: list[str]) -> None:
    """Until the server lets nobody in; notes what it acknowledged."""
    try:
        while True:
            known.append(await task(http, "A task under load"))
    except httpx2.TransportError:
        return


async def closing(url: str, http: httpx2.AsyncClient, user_id: str) -> int | None:
    headers = {"Authorization": http.headers["Authorization"]}
    address = f"{url.replace('http', 'ws', 1)}/ws/{user_id}"
    async with connect(address, additional_headers=headers, proxy=None) as socket:
        try:
            while True:
                await socket.recv()
        except ConnectionClosed:
            return socket.close_code


async def asked(provider: ScriptedProvider, count: int) -> None:
    async with asyncio.timeout(60):
        while len(provider.requests) < count:
            await asyncio.sleep(0.02)


async def ended(process: subprocess.Popen[str]) -> float:
    """Ask it to end; the seconds it takes."""
    began = time.monotonic()
    process.send_signal(signal.SIGTERM)
    await asyncio.to_thread(process.wait, 30)
    return time.monotonic() - began


async def done(http: httpx2.AsyncClient, status_url: str) -> dict[str, Any]:
    async with asyncio.timeout(60):
        while True:
            job: dict[str, Any] = (await http.get(status_url)).json()
            if job["status"] not in ("queued", "running"):
                return job
            await asyncio.sleep(0.1)


@pytest.mark.slow
async def test_a_stop_under_load_finishes_what_is_asked_and_loses_nothing(tmp_path: Path) -> None:
    known: list[str] = []
    with ScriptedProvider(script=script) as provider:
        variables = {
            "DATA_DIR": str(tmp_path),
            "MODEL": "openai-chat:test",
            "MODEL_URL": provider.url,
            "JOB_LEASE_SECONDS": "2",
            "JOB_SWEEP_SECONDS": "0.5",
        }
        with serving(**variables) as (process, url):
            async with httpx2.AsyncClient(base_url=url, timeout=60) as http:
                user_id = (await registered(http, "anna"))["user"]["user_id"]
                token = http.headers["Authorization"]
                socket = asyncio.create_task(closing(url, http, user_id))
                accepted = (await split(http, "Wait for ever", Prefer="respond-async")).json()
                await asked(provider, 1)
                slow = asyncio.create_task(split(http, "Answer the letters"))
                await asked(provider, 2)
                writing = [asyncio.create_task(write_on(http, known)) for _ in range(WRITERS)]
                while len(known) < 20:
                    await asyncio.sleep(0.01)
                assert not slow.done()
                seconds = await ended(process)
                await asyncio.gather(*writing)
                assert (await slow).status_code == 200
                assert (await slow).json()["generated_by"] == "openai-chat:test"
                assert await socket in (1001, 1012)
        assert seconds < 10
        assert process.returncode in (0, -signal.SIGTERM)
    with serving(DATA_DIR=str(tmp_path), JOB_SWEEP_SECONDS="0.5") as (_, url):
        async with httpx2.AsyncClient(base_url=url, timeout=60) as http:
            http.headers["Authorization"] = token
            kept = [(await http.get(f"/api/v2/tasks/{task_id}")).status_code for task_id in known]
            assert kept == [200] * len(known)
            job = await done(http, accepted["status_url"])
            assert (job["status"], job["result"]["total_steps"] > 0) == ("done", True)
