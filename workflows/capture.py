"""Capture: read what was said → file it → (ask → settle). It pauses only when it asks."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any, TypedDict
from zoneinfo import ZoneInfo

from langgraph.graph import END, START, StateGraph
from langgraph.runtime import Runtime
from langgraph.types import interrupt

from agents.capture import CaptureDeps, read_capture, with_answer
from storage.database import new_id
from tools.capture import (
    CaptureAnswer,
    Captured,
    CaptureRequest,
    Clarified,
    ClarifyRequest,
    Reading,
    Said,
    SavedCapture,
    answer_items,
    file_reading,
    store_text,
    waiting_for_answer,
    waiting_items,
)
from tools.compass import list_zones
from tools.context import Context, Workspace
from tools.flows import FlowStatus, flow_of
from tools.jobs import enqueue_job
from tools.placed import placed_tasks
from tools.projects import project_names
from tools.shapes import resolve_moment
from workflows.running import Ending, FlowContext, answer_flow, compiled, run_flow

NAME = "capture"


class CaptureState(TypedDict, total=False):
    """JSON alone: it is what a pause keeps."""

    flow_id: str
    capture_id: str
    request: dict[str, Any]
    reading: dict[str, Any]
    said_at: str
    timezone: str
    is_stored: bool
    is_preview: bool
    captured: dict[str, Any]
    answer: dict[str, Any]
    saved: dict[str, Any]


async def read_text(state: CaptureState, runtime: Runtime[FlowContext]) -> CaptureState:
    """Read the items. Where a model may be asked, the raw words are kept before."""
    workspace = runtime.context.workspace
    request = CaptureRequest.model_validate(state["request"])
    asks_model = runtime.context.asks_models
    async with workspace.begin() if asks_model else workspace.read() as context:
        deps = await gather(context, request)
        if asks_model:
            stored = await store_text(context, said(state["capture_id"], deps))
            deps = replace(deps, now=stored.said_at)
    reading = await read_capture(deps, asks_model)
    return {
        "reading": reading.model_dump(mode="json"),
        "said_at": deps.now.isoformat(),
        "timezone": deps.zone.key,
        "is_stored": asks_model,
    }


def asks_later(context: FlowContext) -> bool:
    """Whether a model reads the capture behind the answer of the rules."""
    return context.workspace.settings.model is not None and not context.use_models


def said(capture_id: str, deps: CaptureDeps) -> Said:
    return Said(capture_id, deps.text, deps.now, deps.zone.key)


async def gather(context: Context, request: CaptureRequest) -> CaptureDeps:
    zone = ZoneInfo(request.timezone) if request.timezone else context.zone
    zones = (await list_zones(context)).zones
    return CaptureDeps(
        workspace=context.platform.for_user(context.user.id),
        text=request.text,
        now=resolve_moment(request.now, zone) if request.now else context.now,
        zone=zone,
        projects=await project_names(context),
        zones={found.name: found.zone_id for found in zones},
        past=await placed_tasks(context) if zones else [],
    )


async def file(state: CaptureState, runtime: Runtime[FlowContext]) -> CaptureState:
    """Items, tasks, XP and the flow's row in one transaction."""
    request = CaptureRequest.model_validate(state["request"])
    reading = Reading.model_validate(state["reading"])
    when = datetime.fromisoformat(state["said_at"])
    words = Said(state["capture_id"], request.text, when, state["timezone"])
    async with runtime.context.workspace.begin() as context:
        elapsed = runtime.context.elapsed_ms
        captured = await file_reading(
            context, words, reading, request.save, elapsed, state["is_stored"]
        )
        if request.save and asks_later(runtime.context):
            await enqueue_job(context, "refine_capture", {"capture_id": words.capture_id})
        answer = as_clarified(captured) if state.get("is_preview") else captured
        await runtime.context.end(context, *standing(captured, answer))
    return {"captured": captured.model_dump(mode="json")}


def standing(
    captured: Captured, answer: Captured | Clarified
) -> tuple[FlowStatus, Captured | Clarified, dict[str, Any] | None]:
    """What `FlowContext.end` is told: a flow that asks waits."""
    if not captured.needs_clarification:
        return "done", answer, None
    return "paused", answer, captured.model_dump(include={"question", "suggested_values"})


async def where_to(state: CaptureState) -> str:
    return "ask" if state["captured"]["needs_clarification"] else END


async def entry(state: CaptureState) -> str:
    """A pause that was lost with its process begins again at its answer."""
    return "settle" if "answer" in state else "read_text"


async def ask(state: CaptureState) -> CaptureState:
    question = {key: state["captured"][key] for key in ("question", "suggested_values")}
    return {"answer": interrupt(question)}


async def settle(state: CaptureState, runtime: Runtime[FlowContext]) -> CaptureState:
    """The waiting items become tasks as the user's word leaves them."""
    answer = CaptureAnswer.model_validate(state["answer"])
    async with runtime.context.workspace.begin() as context:
        row = await waiting_for_answer(context, state["capture_id"])
        deps = CaptureDeps(
            workspace=runtime.context.workspace,
            text=row.text,
            now=row.said_at,
            zone=ZoneInfo(row.timezone),
            projects=await project_names(context),
            zones={found.name: found.zone_id for found in (await list_zones(context)).zones},
        )
        waiting = await waiting_items(context, row.id)
        value = None if answer.skip else answer.value
        answered = with_answer(deps, waiting, value, row.question)
        saved = await answer_items(context, row.id, answered)
        await runtime.context.end(context, "done", saved)
    return {"saved": saved.model_dump(mode="json")}


def build() -> StateGraph[Any, Any, Any, Any]:
    graph = StateGraph(CaptureState, context_schema=FlowContext)
    graph.add_node("read_text", read_text)
    graph.add_node("file", file)
    graph.add_node("ask", ask)
    graph.add_node("settle", settle)
    graph.add_conditional_edges(START, entry, ["read_text", "settle"])
    graph.add_edge("read_text", "file")
    graph.add_conditional_edges("file", where_to, ["ask", END])
    graph.add_edge("ask", "settle")
    graph.add_edge("settle", END)
    return graph


async def clarify_text(
    workspace: Workspace, request: ClarifyRequest, wait: bool, ending: Ending | None = None
) -> Clarified:
    """Read a text without saving it; where it asks, its flow waits for the answer."""
    unsaved = CaptureRequest(**request.model_dump(), save=False)
    return as_clarified(await capture_text(workspace, unsaved, wait, ending, is_preview=True))


def as_clarified(captured: Captured) -> Clarified:
    return Clarified(
        capture_id=captured.capture_id,
        clarification_question=captured.question,
        suggested_values=captured.suggested_values,
        parsed_items=captured.parsed_items,
    )


async def capture_text(
    workspace: Workspace,
    request: CaptureRequest,
    wait: bool,
    ending: Ending | None = None,
    is_preview: bool = False,
) -> Captured:
    """Capture a text: by the rules at once, or with `wait` by the model within its budget.

    `is_preview`: the ending is told what is unclear, and no more.
    """
    context = FlowContext(workspace, use_models=wait, ending=ending)
    capture_id = new_id("capture")
    graph = await compiled(workspace.platform, NAME, build)
    start: CaptureState = {
        "flow_id": flow_of(capture_id),
        "capture_id": capture_id,
        "request": request.model_dump(mode="json"),
        "is_preview": is_preview,
    }
    state = await run_flow(graph, start["flow_id"], dict(start), context)
    return Captured.model_validate(state["captured"])


async def answer_capture(
    workspace: Workspace, capture_id: str, answer: CaptureAnswer, ending: Ending | None = None
) -> SavedCapture:
    """Resume a paused capture with the user's word; of racing answers one takes effect."""
    graph = await compiled(workspace.platform, NAME, build)
    flow_id, given = flow_of(capture_id), answer.model_dump()
    start = {"flow_id": flow_id, "capture_id": capture_id, "answer": given}
    state = await answer_flow(
        graph,
        flow_id,
        given,
        start,
        FlowContext(workspace, ending=ending),
        lambda unit: waiting_for_answer(unit, capture_id),
    )
    return SavedCapture.model_validate(state["saved"])
