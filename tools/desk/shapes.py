"""What the secretary's tools answer: small, so that a model reads them at a glance."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from tools.energy import HourOutlook
from tools.shapes import Moment, Output, Priority, Status

Minutes = Annotated[int, Field(ge=1, le=6_000)]
Level = Annotated[int, Field(ge=1, le=3)]
When = Literal["today", "tomorrow", "this_week", "overdue", "undated", "all"]


class DeskTask(Output):
    """A task in short; `next_step` is its first open micro-step."""

    task_id: str
    title: str
    status: Status
    priority: Priority
    due_date: Moment | None
    due_has_time: bool
    estimated_minutes: int | None
    project_id: str | None
    zone_id: str | None
    steps_done: int
    steps_total: int
    next_step: str | None = None
    next_step_id: str | None = None


class SuggestedNow(DeskTask):
    reason: str
    urgency_score: float


class WhatNow(Output):
    tasks: list[SuggestedNow]
    energy_level: int | None
    overdue_count: int
    due_today_count: int
    recommendation: str


class DeskStep(Output):
    step_id: str
    description: str
    estimated_minutes: int
    is_completed: bool = False


class DeskDetail(DeskTask):
    description: str | None
    steps: list[DeskStep]


class DeskSplit(Output):
    task: DeskTask
    steps: list[DeskStep]
    total_minutes: int


class Finished(Output):
    task: DeskTask
    xp_earned: int
    new_total_xp: int
    level: int
    streak: int
    next_task_id: str | None


class FinishedMany(Output):
    done: list[DeskTask]
    xp_earned: int


class FinishedStep(Output):
    task: DeskTask
    step: str
    xp_earned: int
    steps_left: int


class Reopened(Output):
    task: DeskTask
    xp_taken_back: int


class Standing(Output):
    xp: int
    level: int
    xp_to_next_level: int
    streak: int
    streak_status: str
    longest_streak: int
    done_today: int
    xp_today: int


class LoggedLevel(Output):
    energy_level: int
    xp_earned: int


class DeskForecast(Output):
    """`best_hour`: where high energy is likeliest, once the logs carry it."""

    status: str
    based_on: int
    hours: list[HourOutlook]
    best_hour: Moment | None


class TaskList(Output):
    tasks: list[DeskTask]
    total: int


class DeskFactor(Output):
    name: str
    points: float
    fact: str


class Explained(Output):
    task: DeskTask
    urgency_score: float
    reason: str
    factors: list[DeskFactor]


class DeskFocus(Output):
    session_id: str
    task: DeskTask | None
    minutes: int
    ends_at: Moment


class FocusEnded(Output):
    status: str
    minutes: int
    xp_earned: int


class DeskRitual(Output):
    is_completed: bool
    tasks: list[DeskTask]
    xp_earned: int = 0


class Moved(Output):
    moved: list[DeskTask]


class Waits(Output):
    """Nothing happened yet: the change waits for the user's word."""

    proposal_id: str
    summary: str


class WaitingCapture(Output):
    capture_id: str
    question: str | None
    suggested_values: list[str]
    titles: list[str]


class Waiting(Output):
    captures: list[WaitingCapture]
    proposals: list[Waits]


class Decided(Output):
    status: str
    summary: str


class DeskZone(Output):
    zone_id: str
    name: str
    task_count: int
    completed_count: int


class DeskZones(Output):
    zones: list[DeskZone]


class PutBackObject(Output):
    object: str
    title: str | None


class TakenBack(Output):
    run_id: str
    said: str
    put_back: list[PutBackObject]
    xp_taken_back: int
