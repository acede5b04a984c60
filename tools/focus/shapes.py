"""The public shapes of focus sessions."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field

from tools.schema import SAID_TEXT
from tools.shapes import Input, Label, Moment, Output, clean

Notes = Annotated[str, Field(max_length=2_000), AfterValidator(clean), SAID_TEXT]
Count = Annotated[int, Field(ge=0, le=1_000, strict=True)]


class FocusStart(Input):
    task_id: Label | None = None
    duration_minutes: int = Field(25, ge=5, le=180, strict=True)


class FocusSession(Output):
    session_id: str
    task_id: str | None
    duration_minutes: int
    started_at: Moment
    ends_at: Moment
    is_active: bool
    is_paused: bool


class RunningSession(Output):
    session_id: str
    task_id: str | None
    task_title: str | None
    duration_minutes: int
    elapsed_minutes: int
    remaining_minutes: int
    started_at: Moment
    ends_at: Moment
    interruptions: int
    is_paused: bool


class FocusStatus(Output):
    has_active_session: bool
    session: RunningSession | None


class FocusAct(Input):
    """Which session is meant; without an id the running one."""

    session_id: Label | None = None


class FocusComplete(Input):
    """`interruptions`: the larger of this and what was counted holds."""

    session_id: Label | None = None
    interruptions: Count = 0
    notes: Notes | None = None


class CompletedFocus(Output):
    """`task_progress`: the task's percentage with these minutes; null without a task."""

    session_id: str
    is_completed: bool
    completed_at: Moment
    actual_duration_minutes: int
    interruptions: int
    xp_earned: int
    task_progress: int | None
