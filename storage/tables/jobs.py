"""Work that runs behind a request, and flows that may pause for the user."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.database import Base


def where(condition: str) -> dict[str, Any]:
    """For an index on a part of a table, on both engines."""
    return {"sqlite_where": text(condition), "postgresql_where": text(condition)}


class JobRow(Base):
    """`status`: queued, running, done, failed, cancelled. `attempt` fences late losers.

    `urgency`: 0 interactive, 1 refine, 2 background. `progress`: the steps passed so far.
    """

    __tablename__ = "jobs"

    id: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    kind: Mapped[str]
    payload: Mapped[dict[str, Any]]
    status: Mapped[str]
    urgency: Mapped[int] = mapped_column(default=0)
    attempt: Mapped[int] = mapped_column(default=0)
    lease_until: Mapped[datetime | None]
    run_after: Mapped[datetime]
    progress: Mapped[dict[str, Any] | None]
    result: Mapped[dict[str, Any] | None]
    error: Mapped[str | None]
    created_at: Mapped[datetime]
    started_at: Mapped[datetime | None]
    finished_at: Mapped[datetime | None]

    __table_args__ = (Index(None, "status", "run_after"), Index(None, "user_id", "created_at"))


class FlowRow(Base):
    """A run of a workflow; its id is the checkpointer's thread id.

    `status`: running, paused, done, failed, cancelled. A running one is owned until `lease_until`
    by a process, or by the job `job_id`; `attempt` fences late losers. `key_hash`: the request
    that waits for its answer, to be kept with the effect. `asked_at`: when it first paused.
    """

    __tablename__ = "flows"

    id: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    workflow: Mapped[str]
    status: Mapped[str]
    attempt: Mapped[int] = mapped_column(default=0)
    lease_until: Mapped[datetime | None]
    job_id: Mapped[str | None]
    key_hash: Mapped[str | None]
    input: Mapped[dict[str, Any]]
    question: Mapped[dict[str, Any] | None]
    answer: Mapped[dict[str, Any] | None]
    nodes: Mapped[list[Any]] = mapped_column(default=list)
    error: Mapped[str | None]
    asked_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]

    # Partial indexes: most flows end in the transaction that writes them, and cost nothing here.
    __table_args__ = (
        Index(None, "user_id", "created_at"),
        Index("ix_flows_running", "lease_until", **where("status = 'running'")),
        Index("ix_flows_job_id", "job_id", **where("job_id IS NOT NULL")),
    )


class ScheduleRow(Base):
    """The slot of a scheduled work that was taken last, by whichever process was first."""

    __tablename__ = "schedules"

    kind: Mapped[str] = mapped_column(primary_key=True)
    slot: Mapped[datetime]
    taken_at: Mapped[datetime]
