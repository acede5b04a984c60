from __future__ import annotations

from fastapi import APIRouter

from api.deps import Reading, Writing
from api.idempotency import IdempotentRoute
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


@router.post("/start", status_code=201)
async def start_focus(context: Writing, form: FocusStart) -> FocusSession:
    """Start a focus session."""
    return await focus.start_focus(context, form)


@router.get("/status")
async def get_focus_status(context: Reading) -> FocusStatus:
    """The session that runs now."""
    return await focus.get_focus_status(context)


@router.post("/complete")
async def complete_focus(context: Writing, form: FocusComplete) -> CompletedFocus:
    """End the session and pay its real minutes."""
    return await focus.complete_focus(context, form)


@router.post("/interrupt")
async def interrupt_focus(context: Writing, act: FocusAct | None = None) -> FocusStatus:
    """Count an interruption."""
    return await focus.interrupt_focus(context, act.session_id if act else None)


@router.post("/pause")
async def pause_focus(context: Writing, act: FocusAct | None = None) -> FocusSession:
    """Stop the session's clock."""
    return await focus.pause_focus(context, act.session_id if act else None)


@router.post("/resume")
async def resume_focus(context: Writing, act: FocusAct | None = None) -> FocusSession:
    """Let the session's clock run on."""
    return await focus.resume_focus(context, act.session_id if act else None)


@router.post("/cancel")
async def cancel_focus(context: Writing, act: FocusAct | None = None) -> FocusSession:
    """End the session unpaid."""
    return await focus.cancel_focus(context, act.session_id if act else None)
