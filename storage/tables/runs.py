"""What agents did: runs, the rows each changed, and changes that wait for the user's word."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from storage.database import Base


class RunRow(Base):
    """`status`: running, done, stopped, undone. `answer` of an undo is kept for its repeats."""

    __tablename__ = "runs"

    id: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    kind: Mapped[str]
    status: Mapped[str]
    said: Mapped[str]
    reply: Mapped[str | None]
    calls: Mapped[list[Any]]
    generated_by: Mapped[str]
    conversation_id: Mapped[str | None]
    answer: Mapped[dict[str, Any] | None]
    created_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    undone_at: Mapped[datetime | None]

    __table_args__ = (
        Index(None, "user_id", "created_at"),
        Index(None, "conversation_id"),
    )


class ChangeRow(Base):
    """One row that a run's unit wrote: its columns before (null: new) and after (null: gone)."""

    __tablename__ = "changes"

    run_id: Mapped[str] = mapped_column(ForeignKey("runs.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    table_name: Mapped[str]
    before: Mapped[dict[str, Any] | None]
    after: Mapped[dict[str, Any] | None]
    created_at: Mapped[datetime]

    __table_args__ = (Index(None, "user_id"),)


class ProposalRow(Base):
    """`status`: open, accepted, rejected. `calls` are what accepting would do."""

    __tablename__ = "proposals"

    id: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    kind: Mapped[str]
    summary: Mapped[str]
    calls: Mapped[list[Any]]
    status: Mapped[str]
    generated_by: Mapped[str]
    source_id: Mapped[str | None]
    answer: Mapped[dict[str, Any] | None]
    created_at: Mapped[datetime]
    decided_at: Mapped[datetime | None]

    __table_args__ = (
        Index(None, "user_id", "status", "created_at"),
        Index(None, "user_id", "source_id"),
    )


class ModelUsageRow(Base):
    """Tokens that models spent for a user on one UTC day."""

    __tablename__ = "model_usage"

    user_id: Mapped[str] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    day: Mapped[date] = mapped_column(primary_key=True)
    tokens: Mapped[int] = mapped_column(default=0)
    requests: Mapped[int] = mapped_column(default=0)

    __table_args__ = (Index(None, "day"),)
