"""A process dies after each step of each workflow, by its own hand; another one goes on.

The parent has everything loaded and forks: a child runs the flow and kills itself right after its
n-th checkpoint was given away. The parent then sweeps as a server would, and looks what is there.
"""

from __future__ import annotations

import asyncio
import os
import signal
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

from sqlalchemy import text

from api.app import open_platform
from bench.chaos.world import SECRET, SHORT, EngineName
from storage.migrate import migrate
from storage.settings import Settings
from tests import servers
from tests.provider import Output, ScriptedProvider
from tools.auth import Register, register
from tools.capture import CaptureRequest
from tools.context import Platform, Workspace
from tools.plan import MorningChoice, PlanRequest
from tools.steps import SplitRequest
from tools.tasks import TaskCreate, create_task
from workflows.capture import capture_text
from workflows.checkpoints import saver_of
from workflows.day_plan import plan_day
from workflows.jobs import run_job
from workflows.morning import choose_morning, start_morning
from workflows.runner import sweep
from workflows.split import split_task

MOST_BOUNDARIES = 8
ITEM = {"type": "task", "title": "Call Sam", "confidence": 0.9}
STEPS = [
    {"description": "Open the tax folder", "estimated_minutes": 2},
    {"description": "Write the tax report", "estimated_minutes": 9},
]


async def capture(workspace: Workspace, _task_id: str) -> None:
    await capture_text(workspace, CaptureRequest(text="call Sam"), wait=True)


async def split(workspace: Workspace, task_id: str) -> None:
    await split_task(workspace, task_id, SplitRequest())


async def plan(workspace: Workspace, _task_id: str) -> None:
    await plan_day(workspace, PlanRequest())


async def morning(workspace: Workspace, task_id: str) -> None:
    question = await start_morning(workspace)
    await choose_morning(workspace, question.flow_id, MorningChoice(task_ids=[task_id]))


@dataclass(frozen=True)
class Story:
    """`leaves`: what counts its effect, and how often it must be there in the end."""

    run: Callable[[Workspace, str], Awaitable[None]]
    reply: Output
    leaves: str
    count: int


STORIES = {
    "capture": Story(capture, Output({"items": [ITEM]}), "tasks WHERE title = 'Call Sam'", 1),
    "split": Story(split, Output({"steps": STEPS}), "steps", 2),
    "day_plan": Story(plan, Output({"note": "One thing."}), "plans", 1),
    "morning": Story(morning, Output({"note": "One thing."}), "rituals", 1),
}


@dataclass
class Boundaries:
    """`wrong` names what did not come out: the workflow, the boundary, and what was there."""

    kills: int = 0
    recovery: float = 0.0
    asked_again: int = 0
    wrong: tuple[str, ...] = ()


def kill_at_boundaries(engine: EngineName, names: tuple[str, ...] = tuple(STORIES)) -> Boundaries:
    found = Boundaries()
    for name in names:
        for boundary in range(1, MOST_BOUNDARIES + 1):
            if not one_death(engine, name, boundary, found):
                break
    return found


def one_death(engine: EngineName, name: str, boundary: int, found: Boundaries) -> bool:
    """Whether the process got as far as this boundary."""
    story = STORIES[name]
    provider = ScriptedProvider(script=lambda _: story.reply)
    with tempfile.TemporaryDirectory() as folder, provider as p:
        url = servers.create_database("boundary") if engine == "postgresql" else None
        settings = Settings(
            _env_file=None,
            data_dir=Path(folder),
            database_url=url,
            secret_key=SECRET,
            model="openai-chat:test",
            model_url=p.url,
            job_lease_seconds=SHORT.lease,
        )
        migrate(settings)
        user_id, task_id = asyncio.run(prepare(settings))
        if not dies(settings, story, user_id, task_id, boundary):
            return False
        found.kills += 1
        asked = len(p.requests)
        seconds, there = asyncio.run(recovered(settings, story))
        found.recovery = max(found.recovery, seconds)
        found.asked_again += len(p.requests) - max(1, asked)
        if there != (story.count, ["done"]):
            found.wrong += (f"{name} after {boundary}: {there}",)
        return True


async def prepare(settings: Settings) -> tuple[str, str]:
    platform = open_platform(settings)
    form = Register(username="anna", email="anna@example.com", password="quiet-Mornings-9")
    user_id = (await register(platform, form)).user.user_id
    async with platform.for_user(user_id).begin() as context:
        task = await create_task(context, TaskCreate(title="Finish the report", estimated_hours=1))
    await platform.close()
    return user_id, task.task_id


def dies(settings: Settings, story: Story, user_id: str, task_id: str, boundary: int) -> bool:
    """Whether a child that was to die after the boundary did, rather than come to the end."""
    child = os.fork()
    if child == 0:
        asyncio.run(until_death(settings, story, user_id, task_id, boundary))
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL


async def until_death(
    settings: Settings, story: Story, user_id: str, task_id: str, boundary: int
) -> None:
    platform = open_platform(settings)
    saver: Any = await saver_of(platform)
    write, written = saver.aput, 0

    async def fatal(*checkpoint: Any) -> Any:
        nonlocal written
        answer = await write(*checkpoint)
        written += 1
        if written == boundary:
            os.kill(os.getpid(), signal.SIGKILL)
        return answer

    saver.aput = fatal
    await story.run(platform.for_user(user_id), task_id)
    await platform.close()


async def recovered(settings: Settings, story: Story) -> tuple[float, tuple[int, list[str]]]:
    """Sweep until no flow runs; how long it took, and what is there then.

    A flow that waits for an answer is one whose user saw the connection break: they answer again.
    """
    platform, started = open_platform(settings), perf_counter()
    while await rows(platform, "flows WHERE status = 'running'") and perf_counter() - started < 15:
        await sweep(platform)
        for job_id in await column(platform, "SELECT id FROM jobs WHERE status = 'queued'"):
            await run_job(platform, job_id)
        await asyncio.sleep(0.1)
    await answer_paused(platform)
    there = await rows(platform, story.leaves)
    statuses = await column(platform, "SELECT status FROM flows")
    await platform.close()
    return perf_counter() - started, (there, statuses)


async def answer_paused(platform: Platform) -> None:
    for flow_id in await column(platform, "SELECT id FROM flows WHERE status = 'paused'"):
        [user_id] = await column(platform, "SELECT id FROM users")
        [task_id] = await column(platform, "SELECT id FROM tasks")
        choice = MorningChoice(task_ids=[task_id])
        await choose_morning(platform.for_user(user_id), flow_id, choice)


async def column(platform: Platform, statement: str) -> list[Any]:
    async with platform.database.read() as connection:
        return list((await connection.execute(text(statement))).scalars())


async def rows(platform: Platform, where: str) -> int:
    return int((await column(platform, f"SELECT count(*) FROM {where}"))[0])
