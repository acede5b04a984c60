"""Running a graph as a flow: its context, its thread, and what is left when it ends."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from time import perf_counter
from typing import Any

from langchain_core.runnables import RunnableConfig
from langgraph.graph.state import CompiledStateGraph, StateGraph
from langgraph.types import Command
from opentelemetry import trace

from tools.context import Context, Platform, Workspace
from workflows.checkpoints import PauseSaver, saver_of

Graph = CompiledStateGraph[Any, Any, Any, Any]
Ending = Callable[[Context, Any], Awaitable[None]]
tracer = trace.get_tracer("workflows")


@dataclass(frozen=True)
class FlowContext:
    """What nodes are given beside the state; never stored with it.

    `ending` is given the answer in the transaction of the flow's effect, so that a job ends
    with it, or a repeated request finds it.
    """

    workspace: Workspace
    use_models: bool = True
    ending: Ending | None = None
    started: float = field(default_factory=perf_counter)

    @property
    def elapsed_ms(self) -> int:
        return round((perf_counter() - self.started) * 1000)


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
    saver_behind(graph).begin(flow_id)
    try:
        with tracer.start_as_current_span(f"workflow {graph.name}"):
            state: dict[str, Any] = await graph.ainvoke(
                start, thread(flow_id), context=context, durability="exit"
            )
    finally:
        saver_behind(graph).let_go(flow_id)
    return state


async def resume_flow(
    graph: Graph, flow_id: str, answer: Any, start: dict[str, Any], context: FlowContext
) -> dict[str, Any]:
    """Go on after a pause; from `start` when the pause was lost with its process."""
    paused = await graph.aget_state(thread(flow_id))
    given: Any = Command(resume=answer) if paused.interrupts else start
    try:
        with tracer.start_as_current_span(f"workflow {graph.name} resumed"):
            state: dict[str, Any] = await graph.ainvoke(
                given, thread(flow_id), context=context, durability="exit"
            )
    finally:
        saver_behind(graph).let_go(flow_id)
    await saver_behind(graph).adelete_thread(flow_id)
    return state


def saver_behind(graph: Graph) -> PauseSaver:
    assert isinstance(graph.checkpointer, PauseSaver)  # noqa: S101 (see compiled)
    return graph.checkpointer
