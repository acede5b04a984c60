"""Tasks, their micro-steps, and what each completion was worth."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.database import Base

LIVE = text("deleted_at IS NULL")
OPEN = text("deleted_at IS NULL AND status != 'done'")
PLACED = text("deleted_at IS NULL AND zone_id IS NOT NULL")
DONE = text("deleted_at IS NULL AND completed_at IS NOT NULL")
# By project first, for the names of projects; with all that a filter names, for its total.
FILTERED = ("user_id", "project_id", "created_at", "status", "priority", "zone_id", "due_at")


class TaskRow(Base):
    __tablename__ = "tasks"

    id: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    title: Mapped[str]
    description: Mapped[str | None]
    status: Mapped[str]
    priority: Mapped[str]
    estimated_hours: Mapped[float | None]
    actual_hours: Mapped[float] = mapped_column(default=0.0)
    tags: Mapped[list[Any]]
    due_at: Mapped[datetime | None]
    due_has_time: Mapped[bool] = mapped_column(default=False)
    project_id: Mapped[str | None]
    zone_id: Mapped[str | None]
    energy_needed: Mapped[int | None]
    source_capture_id: Mapped[str | None]
    steps_total: Mapped[int] = mapped_column(default=0)
    steps_done: Mapped[int] = mapped_column(default=0)
    completions: Mapped[int] = mapped_column(default=0)
    xp_earned: Mapped[int] = mapped_column(default=0)
    xp_total: Mapped[int] = mapped_column(default=0)
    recurrence: Mapped[str | None]
    blocked_by: Mapped[list[Any]]
    next_task_id: Mapped[str | None]
    completed_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    deleted_at: Mapped[datetime | None]

    __table_args__ = (
        # Of live or open rows alone: what is skipped or counted need not be looked at. Statements
        # must say which rows they mean in these very words.
        Index(None, "user_id", "created_at", "id", sqlite_where=LIVE, postgresql_where=LIVE),
        Index("ix_tasks_filtered", *FILTERED, sqlite_where=LIVE, postgresql_where=LIVE),
        Index(
            *(None, "user_id", "due_at", "due_has_time"), sqlite_where=OPEN, postgresql_where=OPEN
        ),
        Index(
            *("ix_tasks_placed", "user_id", "created_at"),
            sqlite_where=PLACED,
            postgresql_where=PLACED,
        ),
        Index(
            *("ix_tasks_done", "user_id", "completed_at"),
            sqlite_where=DONE,
            postgresql_where=DONE,
        ),
        Index(None, "user_id", "due_at"),
        Index(None, "user_id", "status", "created_at", "id"),
    )


class CompletionRow(Base):
    """The n-th completion of a task with its frozen figures; `xp_paid` is 0 beyond the cap."""

    __tablename__ = "completions"

    task_id: Mapped[str] = mapped_column(
        ForeignKey("tasks.id", ondelete="CASCADE"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    base_xp: Mapped[int]
    time_bonus: Mapped[int]
    streak_steps: Mapped[int]
    xp_paid: Mapped[int]
    completed_at: Mapped[datetime]
    reversed_at: Mapped[datetime | None]
    claim: Mapped[dict[str, Any] | None]


class BlockerRow(Base):
    """A task waits for another one."""

    __tablename__ = "task_blockers"

    task_id: Mapped[str] = mapped_column(
        ForeignKey("tasks.id", ondelete="CASCADE"), primary_key=True
    )
    blocker_id: Mapped[str] = mapped_column(
        ForeignKey("tasks.id", ondelete="CASCADE"), primary_key=True
    )
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))

    __table_args__ = (Index(None, "user_id"), Index(None, "blocker_id"))


class StepRow(Base):
    __tablename__ = "steps"

    id: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    task_id: Mapped[str] = mapped_column(ForeignKey("tasks.id", ondelete="CASCADE"))
    step_number: Mapped[int]
    description: Mapped[str]
    estimated_minutes: Mapped[int]
    emoji: Mapped[str]
    is_completed: Mapped[bool] = mapped_column(default=False)
    completed_at: Mapped[datetime | None]
    xp_earned: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]
    replaced_at: Mapped[datetime | None]

    __table_args__ = (
        Index(None, "task_id", "step_number"),
        UniqueConstraint("id", "user_id"),
    )
