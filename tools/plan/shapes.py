"""The public shapes of day plans."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from tools.plan.times import Day, DayTime
from tools.ritual import CompletedRitual, SuggestedTask
from tools.rules.dayplan_left import Code
from tools.shapes import Id, Input, Moment, Output, Status
from tools.tasks.shapes import TaskIds, each_once

Kind = Literal["task", "break"]
Method = Literal["exact", "search"]
PlanStatus = Literal["standing", "offered", "refused", "replaced"]


class BusyTime(Input):
    """A time that is taken; the plan stays out of it."""

    start: DayTime
    end: DayTime


class PlanRequest(Input):
    """Which day, from when to when, without what is busy; all of it may be left out.

    The day is today, the time 09:00 to 18:00 (today from now on, after 18:00 until 22:00), the
    tasks every open one.
    """

    date: Day | None = None
    start: DayTime | None = None
    end: DayTime | None = None
    busy: list[BusyTime] = Field(default_factory=list, max_length=200)
    task_ids: TaskIds | None = None


class PlanSlot(Output):
    """A piece of work or a break. `energy` is what the task takes, `status` how it stands now."""

    task_id: str | None
    title: str
    start: Moment
    end: Moment
    kind: Kind
    energy: int | None
    expected_energy: int | None
    reason: str
    status: Status | None


class PlanLeftOut(Output):
    """A task that is not in the plan: `code` for programs, `reason` for people."""

    task_id: str
    title: str
    code: Code
    reason: str


class DayPlan(Output):
    """A day's plan, or nulls and empty lists where there is none.

    An `offered` plan waits for the user's word in the proposal; `replaces` is the one that
    stands meanwhile. `left_out` names the most urgent 50 of `left_out_total`. `filled_percent`
    is the share of the free time, at most 70.
    """

    plan_id: str | None = None
    status: PlanStatus | None = None
    replaces: str | None = None
    proposal_id: str | None = None
    date: str
    start: Moment | None = None
    end: Moment | None = None
    slots: list[PlanSlot] = Field(default_factory=list)
    left_out: list[PlanLeftOut] = Field(default_factory=list)
    left_out_total: int = 0
    focus_task_ids: list[str] = Field(default_factory=list)
    has_warm_up: bool = False
    free_minutes: int = 0
    planned_minutes: int = 0
    filled_percent: float = 0.0
    note: str | None = None
    method: Method | None = None
    generated_by: str | None = None
    created_at: Moment | None = None


class MorningQuestion(Output):
    """The flow waits for one to three of the user's tasks, these or others."""

    flow_id: str
    suggested_tasks: list[SuggestedTask]
    question: str


class MorningBrief(Output):
    """What became of a briefing: the question, or why none was asked."""

    is_briefed: bool
    reason: str | None
    question: MorningQuestion | None


class MorningChoice(Input):
    """One to three different open tasks."""

    task_ids: Annotated[list[Id], Field(min_length=1, max_length=3), AfterValidator(each_once)]


class MorningPlan(Output):
    """The ritual, completed with the choice, and the day planned around it."""

    ritual: CompletedRitual
    plan: DayPlan
