from __future__ import annotations

from fastapi import APIRouter

from api.deps import Reading, Writing
from api.idempotency import IdempotentRoute
from api.refusals import refusals
from tools import focus
from tools.focus import (
    CompletedFocus,
    FocusAct,
    FocusComplete,
    FocusSession,
    FocusStart,
    FocusStatus,
)

router = APIRouter(prefix="/api/focus", tags=["Focus"], route_class=IdempotentRoute)


@router.post("/start", status_code=201, responses=refusals(404))
async def start_focus(context: Writing, form: FocusStart) -> FocusSession:
    """Start a focus session, on a task or just so.

    409 while another one runs, with its `session_id` in `details`.
    """
    return await focus.start_focus(context, form)


@router.get("/status")
async def get_focus_status(context: Reading) -> FocusStatus:
    """The session that runs now."""
    return await focus.get_focus_status(context)


@router.post("/complete", responses=refusals(404))
async def complete_focus(context: Writing, form: FocusComplete) -> CompletedFocus:
    """End the session and pay its real minutes.

    Without `session_id` the running one is meant, or the one that just ended by itself.
    Completing twice gets the first answer again. 409 when there is none.
    """
    return await focus.complete_focus(context, form)


@router.post("/interrupt", responses=refusals(404))
async def interrupt_focus(context: Writing, act: FocusAct | None = None) -> FocusStatus:
    """Count an interruption.

    Works without a body; the clock runs on. 409 when no session runs.
    """
    return await focus.interrupt_focus(context, act.session_id if act else None)


@router.post("/pause", responses=refusals(404))
async def pause_focus(context: Writing, act: FocusAct | None = None) -> FocusSession:
    """Stop the session's clock.

    Works without a body. 409 when no session runs or it is paused already.
    """
    return await focus.pause_focus(context, act.session_id if act else None)


@router.post("/resume", responses=refusals(404))
async def resume_focus(context: Writing, act: FocusAct | None = None) -> FocusSession:
    """Let the session's clock run on.

    Works without a body. 409 when no session runs or it is not paused.
    """
    return await focus.resume_focus(context, act.session_id if act else None)


@router.post("/cancel", responses=refusals(404))
async def cancel_focus(context: Writing, act: FocusAct | None = None) -> FocusSession:
    """End the session unpaid.

    Works without a body. 409 when no session runs.
    """
    return await focus.cancel_focus(context, act.session_id if act else None)
