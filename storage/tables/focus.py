"""Focus sessions."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from storage.database import Base


class FocusRow(Base):
    """`status`: running, paused, completed, cancelled, expired (left past its end)."""

    __tablename__ = "focus_sessions"

    id: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    task_id: Mapped[str | None]
    duration_minutes: Mapped[int]
    status: Mapped[str]
    started_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    paused_at: Mapped[datetime | None]
    interruptions: Mapped[int] = mapped_column(default=0)
    notes: Mapped[str | None]
    actual_minutes: Mapped[int] = mapped_column(default=0)
    xp_earned: Mapped[int] = mapped_column(default=0)
    completed_at: Mapped[datetime | None]
    day: Mapped[date]

    __table_args__ = (
        Index(None, "user_id", "status"),
        Index(None, "user_id", "started_at"),
        Index(None, "status", "ends_at"),
    )
