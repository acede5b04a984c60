from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Response

from api.deps import CurrentWorkspace, Reading, Writing
from api.idempotency import IdempotentRoute, KeepAnswer
from api.later import Prefer, hand_over, wants_job
from api.lazily import load
from api.refusals import refusals
from tools import capture
from tools.capture import (
    CaptureAnswer,
    Captured,
    CaptureRequest,
    CaptureStats,
    Clarified,
    ClarifyRequest,
    SaveCapture,
    SavedCapture,
)
from tools.jobs import AcceptedJob

router = APIRouter(prefix="/api/capture", tags=["Capture"], route_class=IdempotentRoute)
Wait = Annotated[bool, Query(description="Wait for the language model, where one is set")]


@router.post(
    "/",
    response_model=Captured,
    responses={202: {"model": AcceptedJob, "description": "With `Prefer: respond-async`: the job"}},
)
@router.post("", include_in_schema=False, response_model=Captured)
async def capture_text(
    workspace: CurrentWorkspace,
    keeper: KeepAnswer,
    request: CaptureRequest,
    wait: Wait = False,
    prefer: Prefer = None,
) -> Captured | Response:
    """Say what is on your mind; it comes back as items, and the sure ones are tasks.

    What is unsure waits: `question` asks for it, and `/answer` or `/save` with `capture_id`
    settle it. With `save: false` everything waits. `Prefer: respond-async` answers 202 with
    the address of a job, whose result is the same answer.
    """
    if wants_job(prefer):
        payload = {"request": request.model_dump(mode="json"), "wait": wait}
        return await hand_over(workspace, keeper, "capture_text", payload)
    await load("workflows.capture")
    from workflows.capture import capture_text

    return await capture_text(workspace, request, wait, keeper.keep)


@router.post("/save", responses=refusals(404))
async def save_capture(context: Writing, request: SaveCapture) -> SavedCapture:
    """Save what waits in a capture, with your changes."""
    return await capture.save_capture(context, request)


@router.post("/clarify")
async def clarify_capture(
    workspace: CurrentWorkspace, keeper: KeepAnswer, request: ClarifyRequest, wait: Wait = False
) -> Clarified:
    """Ask what is unclear in a text; nothing is saved until it is answered or saved."""
    await load("workflows.capture")
    from workflows.capture import clarify_text

    return await clarify_text(workspace, request, wait, keeper.keep)


@router.get("/stats/{user_id}")
async def get_capture_stats(context: Reading, user_id: str) -> CaptureStats:
    """Figures over all captures; `user_id` is the caller's own."""
    return await capture.get_capture_stats(context)


@router.post("/{capture_id}/answer")
async def answer_capture(
    workspace: CurrentWorkspace, keeper: KeepAnswer, capture_id: str, answer: CaptureAnswer
) -> SavedCapture:
    """Answer a capture's question, or skip it; the waiting items become tasks."""
    await load("workflows.capture")
    from workflows.capture import answer_capture

    return await answer_capture(workspace, capture_id, answer, keeper.keep)
