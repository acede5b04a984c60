"""What was said, and the items that were read out of it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from storage.database import Base


class CaptureRow(Base):
    __tablename__ = "captures"

    id: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    text: Mapped[str]
    said_at: Mapped[datetime]
    timezone: Mapped[str]
    status: Mapped[str]
    question: Mapped[str | None]
    suggested_values: Mapped[list[Any]]
    filler: Mapped[list[Any]]
    generated_by: Mapped[str]
    processing_time_ms: Mapped[int] = mapped_column(default=0)
    first_type: Mapped[str | None]
    created_at: Mapped[datetime]

    __table_args__ = (Index(None, "user_id", "created_at"),)


class CaptureItemRow(Base):
    """`status`: waiting for a word, task (became one), kept (a thought, idea, question)."""

    __tablename__ = "capture_items"

    id: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    capture_id: Mapped[str] = mapped_column(ForeignKey("captures.id", ondelete="CASCADE"))
    position: Mapped[int]
    status: Mapped[str]
    task_id: Mapped[str | None]
    fields: Mapped[dict[str, Any]]

    __table_args__ = (Index(None, "capture_id", "position"),)
