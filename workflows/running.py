"""Running a graph as a flow: its context, its thread, and what is left when it ends.

A flow that may ask a model has its row before it begins and a checkpoint after each step, so that
another process can go on with it. One that rules alone decide is done in a moment: it is written
with its effect, and begun again from its input if it did not come so far.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from time import perf_counter
from typing import Any, Literal

from langchain_core.runnables import RunnableConfig
from langgraph.config import get_config
from langgraph.graph.state import CompiledStateGraph, StateGraph
from langgraph.types import Command, Interrupt
from opentelemetry import trace

from storage.database import StoreUnavailable
from tools import flows
from tools.context import Context, Platform, Workspace
from tools.errors import AppError
from tools.events import JobProgress
from tools.flows import FlowStatus, Held, Overtaken
from tools.traces import spanned
from workflows.checkpoints import INTERRUPT, UNREADABLE, PauseSaver, saver_of
from workflows.leases import under_lease

log = logging.getLogger("workflows.running")
Graph = CompiledStateGraph[Any, Any, Any, Any]
Ending = Callable[[Context, Any], Awaitable[None]]
Durability = Literal["sync", "exit"]
tracer = trace.get_tracer("workflows")


@dataclass(frozen=True)
class FlowContext:
    """What nodes are given beside the state; never stored with it.

    `ending` is given the answer in the transaction of the flow's effect, so that a job ends
    with it, or a repeated request finds it. `passed` are the nodes behind it, `saver` keeps it.
    """

    workspace: Workspace
    use_models: bool = True
    ending: Ending | None = None
    flow: Held | None = None
    passed: list[str] = field(default_factory=list)
    saver: PauseSaver | None = None
    started: float = field(default_factory=perf_counter)

    @property
    def elapsed_ms(self) -> int:
        return round((perf_counter() - self.started) * 1000)

    @property
    def is_over(self) -> bool:
        """Whether the flow has ended with a step that told it all."""
        saver, flow = self.saver, self.flow
        return saver is not None and flow is not None and flow.flow_id in saver.over

    @property
    def asks_models(self) -> bool:
        return self.use_models and self.workspace.settings.model is not None

    async def end(
        self,
        unit: Context,
        status: FlowStatus,
        answer: Any,
        question: dict[str, Any] | None = None,
    ) -> None:
        """Write how the flow stands in the unit of its effect, and give the answer on.

        `Overtaken` where another attempt has the flow: the unit must roll back.
        """
        assert self.flow is not None  # noqa: S101 (set by what runs the graph)
        nodes = [*self.passed, get_config()["metadata"]["langgraph_node"]]
        await flows.end_step(unit, self.flow, status, nodes, question)
        if status == "done" and self.saver is not None:
            self.saver.finish(self.flow.flow_id)
        if self.ending is not None:
            await self.ending(unit, answer)


async def compiled(
    platform: Platform, name: str, build: Callable[[], StateGraph[Any, Any, Any, Any]]
) -> Graph:
    """The workflow compiled on the platform's checkpointer, once."""
    saver = await saver_of(platform)
    if name not in saver.graphs:
        saver.graphs[name] = build().compile(checkpointer=saver, name=name)
    return saver.graphs[name]


def thread(flow_id: str) -> RunnableConfig:
    return {"configurable": {"thread_id": flow_id}}


async def run_flow(
    graph: Graph, flow_id: str, start: dict[str, Any], context: FlowContext
) -> dict[str, Any]:
    """Run from the start to the end or the first pause; the state it reached."""
    flow = Held(flow_id, graph.name, start)
    if not context.asks_models:
        return await going(graph, flow, start, context, "exit")
    async with context.workspace.begin() as unit:
        flow = await flows.begin_flow(unit, flow)
    return await carry_on(graph, flow, context)


async def answer_flow(
    graph: Graph,
    flow_id: str,
    answer: Any,
    start: dict[str, Any],
    context: FlowContext,
    check: Callable[[Context], Awaitable[Any]],
) -> dict[str, Any]:
    """Go on after a pause; from `start` when the pause was lost. Of racing answers one counts.

    `check` looks first whether the question is open; after trouble it is open again.
    """
    async with context.workspace.begin() as unit:
        await check(unit)
        flow = await flows.take_answer(unit, flow_id, {"given": answer, "start": start})
    return await carry_on(graph, flow, context, is_new_answer=True)


async def carry_on(
    graph: Graph, flow: Held, context: FlowContext, is_new_answer: bool = False
) -> dict[str, Any]:
    """Run a flow that has its row from where it stands, under its lease or its job's."""
    given = await where_it_stands(graph, flow, is_new_answer) if flow.attempt else flow.input
    durability: Durability = "sync" if context.asks_models else "exit"
    work = going(graph, flow, given, context, durability)
    if flow.job_id is not None:
        return await work

    async def keep() -> None:
        async with context.workspace.begin() as unit:
            await flows.keep_flow(unit, flow)

    try:
        return await under_lease(work, keep, context.workspace.settings.job_lease_seconds / 3)
    except Overtaken:
        raise
    except BaseException as error:
        await put_back(context.workspace, flow, error)
        raise


async def put_back(workspace: Workspace, flow: Held, error: BaseException) -> None:
    """A stopped process leaves a flow to the sweeper, but a question open: its caller knows."""
    if isinstance(error, asyncio.CancelledError) and flow.answer is None:
        return
    reason = error.message if isinstance(error, AppError) else type(error).__name__
    with contextlib.suppress(StoreUnavailable, Overtaken):
        async with workspace.begin() as unit:
            await flows.put_back(unit, flow, reason)


async def where_it_stands(graph: Graph, flow: Held, is_new_answer: bool = False) -> Any:
    """What to run an interrupted flow with: None goes on from its last checkpoint.

    A new answer to a question that an earlier one has passed begins at `start`.
    """
    start = flow.input if flow.answer is None else flow.answer["start"]
    try:
        found = await graph.aget_state(thread(flow.flow_id))
    except UNREADABLE as error:
        log.warning("checkpoint of %s not read: %s", flow.flow_id, type(error).__name__)
        await saver_behind(graph).adelete_thread(flow.flow_id)
        return start
    if flow.answer is not None and asks(found.interrupts):
        return Command(resume=flow.answer["given"])
    if found.next and not is_new_answer:
        return None
    await saver_behind(graph).adelete_thread(flow.flow_id)
    return start


def asks(interrupts: Sequence[Any]) -> bool:
    """Whether a pause is one that was read whole: planted bytes may stand in its place."""
    return bool(interrupts) and all(isinstance(one, Interrupt) for one in interrupts)


async def going(
    graph: Graph, flow: Held, given: Any, context: FlowContext, durability: Durability
) -> dict[str, Any]:
    """Step by step to the end or the next pause."""
    saver, paused = saver_behind(graph), False
    passed = list(flow.nodes)
    context = replace(context, flow=flow, passed=passed, saver=saver)
    state: dict[str, Any] = {}
    saver.begin(flow.flow_id, is_new=not flow.attempt, is_written=durability == "sync")
    try:
        with spanned(tracer, f"workflow {graph.name}"):
            async for mode, chunk in graph.astream(
                given,
                thread(flow.flow_id),
                context=context,
                durability=durability,
                stream_mode=["updates", "values"],
            ):
                step: Any = chunk
                if mode == "values":
                    state = step
                elif INTERRUPT in step:
                    paused = True
                else:
                    passed.extend(name for name in step if name not in passed)
                    await show_step(context, durability)
    finally:
        saver.let_go(flow.flow_id)
    if flow.is_kept and not paused:
        await saver.adelete_thread(flow.flow_id)
    return state


async def show_step(context: FlowContext, durability: Durability) -> None:
    """Where a model is asked steps take long: each is shown when it is passed."""
    if durability != "sync" or context.flow is None or context.is_over:
        return
    with contextlib.suppress(StoreUnavailable, Overtaken):
        async with context.workspace.begin() as unit:
            await flows.note_step(unit, context.flow, context.passed)
        whisper_progress(context.workspace, context.flow, context.passed)


def whisper_progress(workspace: Workspace, flow: Held, passed: list[str]) -> None:
    """Tell whoever listens now; nothing of it is kept."""
    if flow.job_id is not None:
        step = JobProgress(job_id=flow.job_id, steps_done=len(passed), last_step=passed[-1])
        workspace.platform.bus.whisper(workspace.user_id, step.model_dump())


def saver_behind(graph: Graph) -> PauseSaver:
    assert isinstance(graph.checkpointer, PauseSaver)  # noqa: S101 (see compiled)
    return graph.checkpointer
