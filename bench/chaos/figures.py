"""What jobs and flows cost while nothing goes wrong."""

from __future__ import annotations

import asyncio
import operator
import secrets
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Annotated, Any, TypedDict

from langgraph.graph import END, START, StateGraph
from redis import Redis
from rq import Queue

from bench.chaos.workers_killed import drained, hand_over_one
from bench.chaos.world import FULL, World, caller, world
from bench.timing import against, summed, timed
from storage.queue import LocalQueue
from tests.provider import Drip, Output, ScriptedProvider
from tools.auth import Register, register
from tools.context import Platform, Workspace
from tools.jobs import enqueue_job, get_job
from tools.tasks import TaskCreate, create_task
from workflows.checkpoints import saver_of
from workflows.jobs import JOBS, Ending
from workflows.runner import Runner
from workflows.running import FlowContext, run_flow

TIMES = 200
JOBS_EACH = 30
ITEM = {"type": "task", "title": "Call Sam", "confidence": 0.9}
Rows = list[list[str]]


async def somebody(platform: Platform) -> Workspace:
    name = f"f{secrets.token_hex(4)}"
    form = Register(username=name, email=f"{name}@example.com", password="quiet-Mornings-9")
    return platform.for_user((await register(platform, form)).user.user_id)


async def in_process() -> Rows:
    """Handing a job over, starting it, and a flow of five nodes, on SQLite as it comes."""
    async with world("sqlite", FULL) as around:
        who = await somebody(around.platform)
        return [*await handing_over(who), *await starting(who), *await five_nodes(who)]


async def handing_over(who: Workspace) -> Rows:
    async def write(with_job: bool, number: int) -> None:
        async with who.begin() as context:
            await create_task(context, TaskCreate(title=f"Task {number}"))
            if with_job:
                await enqueue_job(context, "probe", {})

    plain, handed = [], []
    for number in range(TIMES):
        plain.append(await milliseconds(lambda n=number: write(False, n)))  # type: ignore[misc]
        handed.append(await milliseconds(lambda n=number: write(True, n)))  # type: ignore[misc]
    added = summed(handed).p50 - summed(plain).p50
    return [["a job handed over with a write adds, p50", against(added, 1, "ms")]]


async def milliseconds(call: Callable[[], Awaitable[None]]) -> float:
    started = perf_counter()
    await call()
    return (perf_counter() - started) * 1000


async def starting(who: Workspace) -> Rows:
    began: asyncio.Queue[float] = asyncio.Queue()

    async def probe(_: Workspace, _payload: dict[str, Any], _ending: Ending) -> None:
        began.put_nowait(perf_counter())

    queue = who.platform.queue
    assert isinstance(queue, LocalQueue)
    runner, spent = Runner(who.platform, queue), []
    JOBS["probe"] = probe
    for _ in range(TIMES):
        async with who.begin() as context:
            await enqueue_job(context, "probe", {})
        rung = perf_counter()
        spent.append((await began.get() - rung) * 1000)
    await runner.stop()
    del JOBS["probe"]
    return [["a job starts in process, p50", against(median(spent), 5, "ms")]]


class Counted(TypedDict, total=False):
    passed: Annotated[list[int], operator.add]


async def five_nodes(who: Workspace) -> Rows:
    saver = await saver_of(who.platform)
    bare = line_of_five().compile(name="five")
    ours = line_of_five().compile(checkpointer=saver, name="five")
    context = FlowContext(who)

    async def alone(_number: int) -> None:
        await bare.ainvoke({"passed": []}, context=context)

    async def as_flow(number: int) -> None:
        await run_flow(ours, f"flow_{number}", {"passed": []}, context)

    without, within = await timed(alone, TIMES), await timed(as_flow, TIMES)
    told = f"{against(within.p50 / without.p50, 3)} ({within.p50:.2f} of {without.p50:.2f} ms)"
    return [["a flow of five nodes against the same graph without a saver", told]]


def line_of_five() -> StateGraph[Any, Any, Any, Any]:
    graph = StateGraph(Counted, context_schema=FlowContext)
    names = [f"node_{number}" for number in range(5)]
    for number, name in enumerate(names):
        graph.add_node(name, passing(number))
    for before, after in zip([START, *names], [*names, END], strict=True):
        graph.add_edge(before, after)
    return graph


def passing(number: int) -> Any:
    async def node(_state: Counted) -> Counted:
        return {"passed": [number]}

    return node


async def through_redis() -> Rows:
    """A round trip through a worker process, against RQ alone; one worker against two."""
    async with world("postgresql", FULL, redis=True) as around:
        bare = median([await bare_trip(around) for _ in range(2)])
        ours = await our_trip(around)
    one, two = await throughput(1), await throughput(2)
    return [
        ["a job through RQ, p50, against RQ alone", f"{against(ours / bare, 1.3)} ({ours:.0f} ms)"],
        ["two workers against one, jobs that wait 200 ms", f"{two / one:.2f} x of at least 1.8"],
        ["jobs a second with one worker", f"{one:.1f}"],
    ]


async def bare_trip(around: World) -> float:
    """Milliseconds of a job of RQ's own worker, p50."""
    url = around.settings.redis_url
    assert url is not None
    rq = Path(sys.executable).with_name("rq")
    options = ("worker", "bare", "--url", url, "--serializer", "json")
    worker = await asyncio.create_subprocess_exec(
        str(rq), *options, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL
    )
    with Redis.from_url(url) as connection:
        queue = Queue("bare", connection=connection, serializer="json")
        spent = [await asyncio.to_thread(one_bare_trip, queue) for _ in range(JOBS_EACH)]
    worker.terminate()
    await worker.wait()
    return median(spent[3:])


def one_bare_trip(queue: Queue) -> float:
    started = perf_counter()
    job = queue.enqueue("os.getpid")
    while not job.is_finished:
        pass
    return (perf_counter() - started) * 1000


async def our_trip(around: World) -> float:
    await around.start("worker")
    platform = around.platform
    redis = around.settings.redis_url
    who = await somebody(platform)
    from storage.queue import RedisQueue

    assert redis is not None
    queue, spent = RedisQueue(redis), []
    for _ in range(JOBS_EACH):
        started = perf_counter()
        async with who.begin() as context:
            job_id = (await enqueue_job(context, "unknown", {})).job_id
        await queue.ring(job_id)
        while await is_open(who, job_id):
            await asyncio.sleep(0.001)
        spent.append((perf_counter() - started) * 1000)
    await queue.close()
    return median(spent[3:])


async def is_open(who: Workspace, job_id: str) -> bool:
    async with who.read() as context:
        return (await get_job(context, job_id)).status in ("queued", "running")


async def throughput(workers: int) -> float:
    """Jobs a second that each wait 200 ms for a model."""
    reply = Drip(Output({"items": [ITEM]}), milliseconds=200, size=300)
    with ScriptedProvider(script=lambda _: reply) as model:
        more = {"MODEL": "openai-chat:test", "MODEL_URL": model.url}
        async with world("postgresql", FULL, redis=True, **more) as around:
            await around.serve()
            await around.start("worker", "-n", str(workers))
            async with caller(around) as one:
                for number in range(2 * workers):  # each has built its model
                    await hand_over_one(one, number)
                await drained(around, 60)
                for number in range(100, 100 + JOBS_EACH):
                    await hand_over_one(one, number)
                return JOBS_EACH / await drained(around, 120)
