"""Realtime events, one union discriminated on `type`. Stored ones get a `seq` per user."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from tools.rules.streaks import StreakStatus
from tools.shapes import Moment, Priority, Status


def all_required(schema: dict[str, Any]) -> None:
    """Every field of an event is always there, also those with a default."""
    schema["required"] = list(schema["properties"])


class Told(BaseModel):
    """What all events have in common."""

    model_config = ConfigDict(json_schema_extra=all_required)


class TaskCreated(Told):
    type: Literal["task_created"] = "task_created"
    task_id: str
    title: str
    status: Status
    priority: Priority
    due_date: Moment | None
    created_at: Moment


class TaskUpdated(Told):
    """A change of status, title, priority or due date."""

    type: Literal["task_update"] = "task_update"
    task_id: str
    status: Status
    updated_at: Moment
    title: str | None = None
    changed: list[str] = Field(default_factory=list)


class TaskDeleted(Told):
    type: Literal["task_deleted"] = "task_deleted"
    task_id: str


class XpGained(Told):
    """`xp_amount` is negative when a task is reopened."""

    type: Literal["xp_gained"] = "xp_gained"
    xp_amount: int
    new_total: int
    reason: str


class LevelUp(Told):
    type: Literal["level_up"] = "level_up"
    level: int
    new_total: int


class AchievementUnlocked(Told):
    type: Literal["achievement_unlocked"] = "achievement_unlocked"
    achievement_id: str
    name: str
    xp_reward: int


class BoxEarned(Told):
    type: Literal["box_earned"] = "box_earned"
    box_id: str
    box_type: str


class FocusStarted(Told):
    type: Literal["focus_started"] = "focus_started"
    session_id: str
    task_id: str | None
    duration_minutes: int


class FocusCompleted(Told):
    type: Literal["focus_completed"] = "focus_completed"
    session_id: str
    task_id: str | None
    actual_duration_minutes: int
    xp_earned: int


class JobUpdated(Told):
    type: Literal["job_update"] = "job_update"
    job_id: str
    kind: str
    status: Literal["queued", "running", "done", "failed", "cancelled"]


class Proposed(Told):
    """A change that waits for the user's word: accept or reject it."""

    type: Literal["proposal"] = "proposal"
    proposal_id: str
    kind: str
    summary: str


class CaptureRefined(Told):
    """The language model has read a capture too; a difference waits in the proposal."""

    type: Literal["capture_refined"] = "capture_refined"
    capture_id: str
    generated_by: str
    differences: int
    proposal_id: str | None


class MorningBriefed(Told):
    """The day's question is there, at the time that the user wished for: answer its flow."""

    type: Literal["morning_brief"] = "morning_brief"
    flow_id: str
    question: str
    suggested: list[str] = Field(description="Titles of the suggested tasks")


class StreakRolledOver(Told):
    """A new activity day has begun; a freeze may have kept the streak."""

    type: Literal["streak_update"] = "streak_update"
    day: str
    current_streak: int
    streak_status: StreakStatus
    freezes: int


class ChatDelta(BaseModel):
    """Some more words of a reply, as they come. It has no `seq` and is never sent again."""

    model_config = ConfigDict(json_schema_extra=all_required)

    type: Literal["chat_delta"] = "chat_delta"
    conversation_id: str
    run_id: str
    text: str


class JobProgress(BaseModel):
    """How far a running job is. It has no `seq` and is never sent again."""

    model_config = ConfigDict(json_schema_extra=all_required)

    type: Literal["job_progress"] = "job_progress"
    job_id: str
    steps_done: int
    last_step: str


Event = Annotated[
    TaskCreated
    | TaskUpdated
    | TaskDeleted
    | XpGained
    | LevelUp
    | AchievementUnlocked
    | BoxEarned
    | FocusStarted
    | FocusCompleted
    | JobUpdated
    | Proposed
    | CaptureRefined
    | MorningBriefed
    | StreakRolledOver,
    Field(discriminator="type"),
]


EVENTS: TypeAdapter[Event] = TypeAdapter(Event)


def as_payload(event: BaseModel) -> dict[str, Any]:
    return event.model_dump(mode="json")
