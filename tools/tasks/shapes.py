"""The public shapes of tasks."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, StrictBool

from storage.tables import StepRow, TaskRow
from tools.rules.completion import completion_percentage
from tools.rules.energy import energy_needed
from tools.schema import IfGiven
from tools.shapes import (
    Description,
    Hours,
    Id,
    Input,
    Label,
    Moment,
    Output,
    PageQuery,
    Priority,
    Recurrence,
    Status,
    Tags,
    Title,
    When,
)


def each_once(ids: list[str]) -> list[str]:
    return list(dict.fromkeys(ids))


EnergyLevel = Annotated[int, Field(ge=1, le=3, strict=True)]
TaskIds = Annotated[list[Id], Field(max_length=50), AfterValidator(each_once)]
Sort = Literal["created", "-created", "due", "-due", "priority", "urgency"]


class TaskCreate(Input):
    """A task to be done. `due_date`: with offset, local without one, or a date alone.

    `due_has_time` false says that only the day of a date-time counts.
    """

    title: Title = Field(examples=["Write backend documentation"])
    description: Description | None = None
    priority: Priority = "medium"
    estimated_hours: Hours | None = Field(None, examples=[4.5])
    tags: Tags = Field(default_factory=list, examples=[["documentation", "backend"]])
    due_date: When | None = None
    due_has_time: StrictBool | None = None
    project_id: Label | None = None
    zone_id: Label | None = None
    energy_needed: EnergyLevel | None = None
    blocked_by: TaskIds = Field(default_factory=list)
    recurrence: Recurrence | None = Field(None, examples=["FREQ=WEEKLY;BYDAY=MO"])


class TaskUpdate(Input):
    """What to change: absent stays, null clears what may be empty."""

    title: IfGiven[Title] = None
    description: Description | None = None
    status: IfGiven[Status] = None
    priority: IfGiven[Priority] = None
    estimated_hours: Hours | None = None
    actual_hours: IfGiven[Hours] = None
    tags: IfGiven[Tags] = None
    due_date: When | None = None
    due_has_time: IfGiven[StrictBool] = None
    project_id: Label | None = None
    zone_id: Label | None = None
    energy_needed: EnergyLevel | None = None
    blocked_by: IfGiven[TaskIds] = None
    recurrence: Recurrence | None = Field(None, examples=["FREQ=WEEKLY;BYDAY=MO"])


class TaskStatusChange(Input):
    status: Status


class TaskStatus(Output):
    """`xp_earned` is 0 for every status but done; `next_task_id` follows a recurring task."""

    task_id: str
    status: Status
    completed_at: Moment | None
    xp_earned: int
    next_task_id: str | None = None


class MicroStep(Output):
    step_id: str
    step_number: int
    description: str
    estimated_minutes: int
    emoji: str
    is_completed: bool


class Task(Output):
    """`completion_percentage`: 100 when done, else by logged hours, else by steps."""

    task_id: str
    title: str
    description: str | None
    status: Status
    priority: Priority
    estimated_hours: float | None
    actual_hours: float
    completion_percentage: int
    tags: list[str]
    due_date: Moment | None
    due_has_time: bool
    project_id: str | None
    zone_id: str | None
    energy_needed: int
    blocked_by: list[str]
    recurrence: str | None
    next_task_id: str | None
    source_capture_id: str | None
    completed_at: Moment | None
    xp_earned: int
    created_at: Moment
    updated_at: Moment


class TaskDetail(Task):
    micro_steps: list[MicroStep]


def comma_separated(values: Any) -> Any:
    if isinstance(values, str):
        values = [values]
    if not isinstance(values, list):
        return values
    return [part.strip() for value in values for part in str(value).split(",") if part.strip()]


class TaskFilter(PageQuery):
    """Which tasks, in which order, which part of them.

    `status` and `priority` may be repeated or comma-separated; `page` is the `next_page` of
    an answer with the same filter and sort.
    """

    status: Annotated[list[Status], BeforeValidator(comma_separated)] = Field(default_factory=list)
    priority: Annotated[list[Priority], BeforeValidator(comma_separated)] = Field(
        default_factory=list
    )
    project_id: str | None = None
    zone_id: str | None = None
    due_before: When | None = None
    due_after: When | None = None
    sort: Sort = "-created"


class TaskPage(Output):
    tasks: list[Task]
    total: int
    limit: int
    offset: int
    has_more: bool
    next_offset: int | None
    next_page: str | None


def task_fields(row: TaskRow) -> dict[str, object]:
    return {
        "task_id": row.id,
        "title": row.title,
        "description": row.description,
        "status": row.status,
        "priority": row.priority,
        "estimated_hours": row.estimated_hours,
        "actual_hours": row.actual_hours,
        "completion_percentage": completion_percentage(
            row.status == "done",
            row.actual_hours,
            row.estimated_hours,
            row.steps_done,
            row.steps_total,
        ),
        "tags": row.tags,
        "due_date": row.due_at,
        "due_has_time": row.due_has_time,
        "project_id": row.project_id,
        "zone_id": row.zone_id,
        "energy_needed": row.energy_needed or energy_needed(row.priority, row.estimated_hours),
        "blocked_by": row.blocked_by,
        "recurrence": row.recurrence,
        "next_task_id": row.next_task_id,
        "source_capture_id": row.source_capture_id,
        "completed_at": row.completed_at,
        "xp_earned": row.xp_earned,
        "created_at": row.created_at,
        "updated_at": row.updated_at,
    }


def as_task(row: TaskRow) -> Task:
    return Task.model_validate(task_fields(row))


def as_status(row: TaskRow) -> TaskStatus:
    return TaskStatus.model_validate(task_fields(row), from_attributes=False)


def as_detail(row: TaskRow, steps: list[StepRow]) -> TaskDetail:
    shown = [MicroStep(step_id=step.id, **step_fields(step)) for step in steps]
    return TaskDetail.model_validate({**task_fields(row), "micro_steps": shown})


def step_fields(step: StepRow) -> dict[str, object]:
    names = ("step_number", "description", "estimated_minutes", "emoji", "is_completed")
    return {name: getattr(step, name) for name in names}
