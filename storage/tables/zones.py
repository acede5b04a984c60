"""Compass zones: the parts of a life that tasks belong to."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from storage.database import Base


class ZoneRow(Base):
    __tablename__ = "zones"

    user_id: Mapped[str] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    icon: Mapped[str | None]
    color: Mapped[str | None]
    simple_goal: Mapped[str | None]
    sort_order: Mapped[int]
    task_count: Mapped[int] = mapped_column(default=0)
    completed_count: Mapped[int] = mapped_column(default=0)
    xp_total: Mapped[int] = mapped_column(default=0)
    streak_days: Mapped[int] = mapped_column(default=0)
    last_done_on: Mapped[date | None]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
