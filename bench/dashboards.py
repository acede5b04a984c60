"""The dashboard in process, with twenty open tasks and with a thousand."""

from __future__ import annotations

import tempfile
from pathlib import Path

from api.app import open_platform
from bench.timing import show, timed
from storage.migrate import migrate
from storage.settings import Settings
from tools.auth import Register, register
from tools.context import Workspace
from tools.secretary import get_dashboard
from tools.tasks import TaskCreate, create_task

SIZES = (20, 1_000)
AIMS = {20: "", 1_000: "p50 15"}
PRIORITIES = ("low", "medium", "high", "urgent")


async def measure_dashboard() -> None:
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data_dir=Path(folder), _env_file=None, sqlite_synchronous="NORMAL")
        migrate(settings)
        platform = open_platform(settings)
        for size in SIZES:
            form = Register(
                username=f"user{size}", email=f"u{size}@example.com", password=f"pass-{size}-word"
            )
            workspace = platform.for_user((await register(platform, form)).user.user_id)
            await fill(workspace, size)

            async def look(_number: int, workspace: Workspace = workspace) -> None:
                async with workspace.read() as context:
                    await get_dashboard(context)

            spent = await timed(look, 60)
            measured = f"p50 {spent.p50:.1f} p99 {spent.p99:.1f}"
            rows.append([f"{size:,} open tasks", measured, AIMS[size]])
        await platform.close()
    show("Dashboard in process, ms", ["open tasks", "measured", "aim"], rows)


async def fill(workspace: Workspace, size: int) -> None:
    async with workspace.begin() as context:
        for n in range(size):
            fields = {
                "title": f"Task {n}",
                "priority": PRIORITIES[n % 4],
                "estimated_hours": (n % 8 + 1) / 4,
                "due_date": f"2031-0{n % 9 + 1}-{n % 27 + 1:02}" if n % 3 else None,
                "project_id": f"project-{n % 12}",
            }
            await create_task(context, TaskCreate.model_validate(fields))
