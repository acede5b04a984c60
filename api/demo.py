"""The main job, watched: a real server, one user, and a brain dump that becomes done tasks."""

from __future__ import annotations

import asyncio
import json
import os
import re
import secrets
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any

import httpx2
import websockets
from rich.console import Console

WORDS = (
    "Buy milk tomorrow and call dentist about appointment, "
    "also finish the quarterly report by Friday 5pm #work !!"
)
READY_SECONDS = 90
EVENT_SECONDS = 5
console = Console(highlight=False)


class DemoError(Exception):
    """A stage did not come out; the message says which and how."""


@dataclass
class Stage:
    """What the demo has in hand: the client, what was said, and the events that came."""

    http: httpx2.AsyncClient
    words: str
    events: list[dict[str, Any]] = field(default_factory=list)
    user: dict[str, Any] = field(default_factory=dict)
    tasks: list[dict[str, Any]] = field(default_factory=list)

    async def call(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        answer = await self.http.request(method, path, json=body)
        if answer.status_code >= 400:
            raise DemoError(f"{method} {path} answered {answer.status_code}: {answer.text[:300]}")
        return answer.json() if answer.content else None


async def run_demo(words: str | None = None) -> int:
    """0 when every stage came out, 1 with a sentence when one did not."""
    started = perf_counter()
    try:
        with tempfile.TemporaryDirectory(prefix="proxy-agent-demo-") as folder:
            async with server(Path(folder)) as running:
                await play(running.url, words or WORDS)
    except (DemoError, OSError, httpx2.HTTPError, websockets.WebSocketException) as error:
        console.print(f"[red]The demo stopped:[/] {error}", soft_wrap=True)
        return 1
    console.print(f"\n[green]All of it worked[/] in {perf_counter() - started:.1f} s.")
    console.print(
        "Next  [bold]python3 run.py serve[/]  then open "
        "[bold]http://127.0.0.1:8000/docs[/]  ·  your own words: "
        '[bold]python3 run.py demo "…"[/]'
    )
    return 0


@dataclass(frozen=True)
class Server:
    url: str
    pid: int


@asynccontextmanager
async def server(folder: Path) -> AsyncIterator[Server]:
    """A real server on a free port with a store of its own, gone at the end."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "api.cli", "serve", "--port", "0"),
        env=demo_environment(folder),
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    said: list[str] = []
    try:
        url = await listening(process, said)
        reading = asyncio.create_task(keep_reading(process, said))
        yield Server(url, process.pid)
        reading.cancel()
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


def demo_environment(folder: Path) -> dict[str, str]:
    """The user's own settings but for the store: the demo never touches it."""
    own = {"PROXY_AGENT_DATA_DIR": str(folder), "PROXY_AGENT_LOG_LEVEL": "WARNING"}
    own["PROXY_AGENT_RATE_LIMITS"] = "off"
    kept_apart = {"PROXY_AGENT_DATABASE_URL", "PROXY_AGENT_REDIS_URL"}
    return {**{k: v for k, v in os.environ.items() if k not in kept_apart}, **own}


async def listening(process: asyncio.subprocess.Process, said: list[str]) -> str:
    assert process.stderr is not None  # noqa: S101 (asked for a pipe)
    try:
        async with asyncio.timeout(READY_SECONDS):
            while line := (await process.stderr.readline()).decode():
                said.append(line)
                if found := re.search(r"Listening on (http://\S+)", line):
                    await healthy(found[1])
                    return found[1]
    except TimeoutError:
        raise DemoError(f"the server was not ready in {READY_SECONDS} s") from None
    raise DemoError("the server did not start: " + " ".join("".join(said).split())[:500])


async def healthy(url: str) -> None:
    async with httpx2.AsyncClient(base_url=url) as http:
        while True:
            try:
                if (await http.get("/health")).status_code == 200:
                    return
            except httpx2.TransportError:
                await asyncio.sleep(0.05)


async def keep_reading(process: asyncio.subprocess.Process, said: list[str]) -> None:
    assert process.stderr is not None  # noqa: S101
    while line := await process.stderr.readline():
        said.append(line.decode())


async def play(url: str, words: str) -> None:
    async with httpx2.AsyncClient(base_url=url, timeout=30) as http:
        stage = Stage(http, words)
        await act("A user registers", register, stage)
        socket = f"{url.replace('http', 'ws', 1)}/ws/{stage.user['user_id']}"
        headers = {"Authorization": http.headers["Authorization"]}
        async with websockets.connect(socket, additional_headers=headers) as connection:
            listener = asyncio.create_task(listen(connection, stage))
            try:
                for title, part in PARTS:
                    await act(title, part, stage)
            finally:
                listener.cancel()
                await asyncio.gather(listener, return_exceptions=True)


async def act(title: str, part: Callable[[Stage], Awaitable[None]], stage: Stage) -> None:
    console.print(f"\n[bold cyan]{title}[/]")
    try:
        await part(stage)
    except (KeyError, IndexError, AssertionError) as error:
        raise DemoError(f"'{title}': {type(error).__name__} {error}") from error


async def listen(connection: websockets.ClientConnection, stage: Stage) -> None:
    """Show each event the moment it comes."""
    async for message in connection:
        event = json.loads(message)
        stage.events.append(event)
        shown = {k: v for k, v in event.items() if k not in ("type", "seq", "changed")}
        text = "  ".join(f"{k}={v}" for k, v in shown.items() if v is not None)
        console.print(f"   [magenta]⚡ {event['type']}[/] [dim]{text}[/]", soft_wrap=True)


async def expect(stage: Stage, *kinds: str) -> None:
    """Wait until every kind of event has come over the socket."""
    try:
        async with asyncio.timeout(EVENT_SECONDS):
            while missing := missing_kinds(stage, kinds):  # noqa: ASYNC110 (a socket fills it)
                await asyncio.sleep(0.02)
    except TimeoutError:
        raise DemoError(f"no {', '.join(sorted(missing))} came over the WebSocket") from None


def missing_kinds(stage: Stage, kinds: tuple[str, ...]) -> set[str]:
    return set(kinds) - {event["type"] for event in stage.events}


async def register(stage: Stage) -> None:
    name = f"demo{secrets.token_hex(3)}"
    form = {
        "username": name,
        "email": f"{name}@example.com",
        "password": secrets.token_urlsafe(12),
        "timezone": "Europe/Berlin",
    }
    answer = await stage.call("POST", "/api/auth/register", form)
    stage.user = answer["user"]
    stage.http.headers["Authorization"] = f"Bearer {answer['access_token']}"
    console.print(f"   {name}, with the zones Work, Life and Self")


async def capture(stage: Stage) -> None:
    console.print(f"   “{stage.words}”", soft_wrap=True)
    answer = await stage.call("POST", "/api/capture/", {"text": stage.words})
    for item in answer["parsed_items"]:
        marks = [item["due_date"] or "", item["priority"] or "", *(f"#{t}" for t in item["tags"])]
        details = "  ".join(mark for mark in marks if mark)
        console.print(f"   • [bold]{item['title']}[/]  {details}  [dim]{item['confidence']}[/]")
    console.print(
        f"   read in {answer['processing_time_ms']} ms by {answer['generated_by']}, "
        f"+{answer['xp_earned']} XP"
    )
    if answer["needs_clarification"]:
        await answer_question(stage, answer)
    stage.tasks = (await stage.call("GET", "/api/v2/tasks"))["tasks"]
    if not stage.tasks:
        raise DemoError("nothing in these words is a task; say something to do")


async def answer_question(stage: Stage, captured: dict[str, Any]) -> None:
    console.print(f"   it asks: {captured['question']}  (the demo takes the best reading)")
    path = f"/api/capture/{captured['capture_id']}/answer"
    await stage.call("POST", path, {"skip": True})


def hardest(tasks: list[dict[str, Any]]) -> dict[str, Any]:
    rank = {"urgent": 0, "high": 1, "medium": 2, "low": 3}
    return min(tasks, key=lambda task: (rank[task["priority"]], -len(task["title"])))


async def split(stage: Stage) -> None:
    task = hardest(stage.tasks)
    answer = await stage.call("POST", f"/api/v1/tasks/{task['task_id']}/split")
    console.print(f"   [bold]{task['title']}[/]: {answer['total_minutes']} minutes in all")
    for step in answer["micro_steps"]:
        console.print(
            f"   {step['step_number']}. {step['emoji']} {step['description']} "
            f"[dim]{step['estimated_minutes']} min[/]"
        )


async def what_now(stage: Stage) -> None:
    await stage.call("POST", "/api/energy/set", {"energy_level": 2})
    dashboard = await stage.call("GET", "/api/secretary/dashboard")
    for task in dashboard["priorities"]:
        console.print(
            f"   {task['urgency_score']:>4}  [bold]{task['title']}[/]  [dim]{task['reason']}[/]"
        )
    console.print(f"   {dashboard['focus_recommendation']}")


async def do_it(stage: Stage) -> None:
    task = await stage.call("GET", f"/api/v2/tasks/{hardest(stage.tasks)['task_id']}")
    step = task["micro_steps"][0]
    done = await stage.call("PATCH", f"/api/v1/micro-steps/{step['step_id']}/complete")
    console.print(
        f"   ✓ {step['description']}  +{done['xp_earned']} XP, "
        f"{done['parent_task_progress']} % of the task"
    )
    easiest = stage.tasks[-1]
    path = f"/api/v2/tasks/{easiest['task_id']}/status"
    finished = await stage.call("PATCH", path, {"status": "done"})
    console.print(f"   ✓ {easiest['title']}  +{finished['xp_earned']} XP")
    await expect(stage, "task_created", "task_update", "xp_gained", "achievement_unlocked")


async def standing(stage: Stage) -> None:
    progress = await stage.call("GET", "/api/gamification/progress")
    console.print(
        f"   level {progress['level']} with {progress['current_xp']} XP, "
        f"{progress['xp_to_next_level']} to the next"
    )
    for achievement in progress["recent_achievements"]:
        console.print(f"   🏅 {achievement['name']}  [dim]{achievement['description']}[/]")
    if not progress["recent_achievements"]:
        raise DemoError("no achievement was unlocked")


PARTS: tuple[tuple[str, Callable[[Stage], Awaitable[None]]], ...] = (
    ("You say what is on your mind", capture),
    ("The largest one becomes steps of minutes", split),
    ("What now?", what_now),
    ("One step and one task are done", do_it),
    ("Where that leaves you", standing),
)
