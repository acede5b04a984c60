"""Each call over HTTP, for a user with a hundred tasks and for one with a year of heavy use."""

from __future__ import annotations

import tempfile
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx2

from api.app import open_platform
from api.demo import server
from bench.timing import Timed, console, show, timed
from storage.migrate import migrate
from storage.settings import Settings
from tools.auth import Register, register, token_for
from tools.context import Platform, Workspace
from tools.energy import EnergySet, set_energy
from tools.tasks import TaskCreate, create_task, set_task_status

FEW, YEAR = 100, 5_000
TIMES = 40
WORDS = ("letter", "report", "kitchen", "garden", "invoice", "dentist", "bike", "photo")
ZONES = ("zone-work", "zone-life", "zone-self")
GETS = {
    "get task": "/api/v2/tasks/{task_id}",
    "list 50": "/api/v2/tasks",
    "list by status": "/api/v2/tasks?status=todo",
    "search, common word": "/api/v2/tasks/search?q=letter",
    "search, rare word": "/api/v2/tasks/search?q=needle",
    "task stats": "/api/v2/tasks/stats",
    "zones": "/api/compass/zones",
    "compass progress": "/api/compass/progress",
    "energy history": "/api/energy/history",
    "gamification progress": "/api/gamification/progress",
    "gamification streak": "/api/gamification/streak",
    "progress level": "/api/progress/level",
    "progress streak": "/api/progress/streak",
    "visualization, 30 days": "/api/progress/visualization",
    "ritual check": "/api/ritual/check",
    "ritual stats": "/api/ritual/stats",
    "focus status": "/api/focus/status",
    "dashboard": "/api/secretary/dashboard",
    "ledger": "/api/v2/xp/ledger",
    "achievements": "/api/v2/achievements",
    "boxes": "/api/rewards/mystery-boxes",
    "projects": "/api/v2/projects",
}


class Past:
    """A clock that walks through the year before now."""

    def __init__(self, steps: int) -> None:
        self.now = datetime.now(UTC) - timedelta(days=364)
        self.step = timedelta(days=363) / steps

    def __call__(self) -> datetime:
        return self.now

    def walk(self) -> None:
        self.now += self.step


async def measure() -> None:
    """Print the table: p50 with few tasks, p50 after a year, and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data_dir=Path(folder), _env_file=None, sqlite_synchronous="NORMAL")
        migrate(settings)
        users = [await live_a_year(settings, count) for count in (FEW, YEAR)]
        async with server(Path(folder)) as running:
            columns = [await measure_user(running.url, settings, *user) for user in users]
    few, year = columns
    rows = [
        [name, f"{few[name].p50:.1f}", f"{year[name].p50:.1f}", f"{ratio(few, year, name):.2f}"]
        for name in few
    ]
    title = f"Calls over HTTP, p50 in ms: {FEW} tasks, and {YEAR:,} tasks with their year"
    show(title, ["call", f"{FEW}", f"{YEAR:,}", "ratio"], rows)


def ratio(few: dict[str, Timed], year: dict[str, Timed], name: str) -> float:
    return year[name].p50 / few[name].p50


async def live_a_year(settings: Settings, count: int) -> tuple[str, str]:
    """A user whose tasks were mostly done over a year; (name, id of an open task).

    The last twenty stay open in both, so that the dashboard has the same to order.
    """
    clock = Past(count)
    platform = open_platform(settings, clock)
    name = f"user{count}"
    form = Register(username=name, email=f"{name}@example.com", password=f"pass-{name}-word")
    user = (await register(platform, form)).user
    workspace = platform.for_user(user.user_id)
    task_id = ""
    for number in range(count):
        clock.walk()
        task_id = await live_a_moment(workspace, number, is_done=number < count - 20)
    seq = await newest_seq(workspace)
    console.print(f"{name}: {count:,} tasks, {seq:,} events")
    await platform.close()
    return name, task_id


async def live_a_moment(workspace: Workspace, number: int, is_done: bool) -> str:
    word = WORDS[number % len(WORDS)]
    task = TaskCreate(
        title=f"{word.capitalize()} {number}" + (" needle" if number == 7 else ""),
        description=f"Something about the {WORDS[(number + 3) % len(WORDS)]}",
        zone_id=ZONES[number % 3],
        project_id=f"project-{number % 12}",
        tags=[word],
    )
    async with workspace.begin() as context:
        created = await create_task(context, task)
        if is_done:
            await set_task_status(context, created.task_id, "done")
        if number % 2 == 0:
            await set_energy(context, EnergySet(energy_level=number % 3 + 1))
    return created.task_id


async def newest_seq(workspace: Workspace) -> int:
    async with workspace.read() as context:
        return context.user.seq


async def measure_user(url: str, settings: Settings, name: str, task_id: str) -> dict[str, Timed]:
    token = await token_of(settings, name)
    headers = {"Authorization": f"Bearer {token}"}
    async with httpx2.AsyncClient(base_url=url, headers=headers, timeout=60) as http:
        calls = {**reads(http, task_id), **writes(http, task_id)}
        return {label: await timed(call, TIMES) for label, call in calls.items()}


async def token_of(settings: Settings, name: str) -> str:
    platform: Platform = open_platform(settings)
    try:
        return await token_for(platform, name)
    finally:
        await platform.close()


Call = Callable[[int], Awaitable[object]]


def reads(http: httpx2.AsyncClient, task_id: str) -> dict[str, Call]:
    def getting(path: str) -> Call:
        async def get(_number: int) -> None:
            answer = await http.get(path.format(task_id=task_id))
            assert answer.status_code == 200, answer.text

        return get

    return {label: getting(path) for label, path in GETS.items()}


def writes(http: httpx2.AsyncClient, task_id: str) -> dict[str, Call]:
    async def send(method: str, path: str, body: dict[str, Any]) -> None:
        answer = await http.request(method, path, json=body)
        assert answer.status_code < 300, answer.text

    async def create(number: int) -> None:
        await send("POST", "/api/v2/tasks", {"title": f"New {number}"})

    async def change(number: int) -> None:
        await send("PUT", f"/api/v2/tasks/{task_id}", {"title": f"Changed {number}"})

    async def status(number: int) -> None:
        moved = "in_progress" if number % 2 else "todo"
        await send("PATCH", f"/api/v2/tasks/{task_id}/status", {"status": moved})

    async def capture(_number: int) -> None:
        await send("POST", "/api/capture/", {"text": "Call mum tomorrow"})

    async def energy(number: int) -> None:
        await send("POST", "/api/energy/set", {"energy_level": abs(number) % 3 + 1})

    return {
        "create": create,
        "update": change,
        "status": status,
        "set energy": energy,
        "capture, saved": capture,
    }
