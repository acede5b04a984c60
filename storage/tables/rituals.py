"""Morning rituals: one choice an activity day."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from storage.database import Base


class RitualRow(Base):
    """A day's choice, or its skipping; `is_all_done` once three chosen tasks were finished."""

    __tablename__ = "rituals"

    user_id: Mapped[str] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    day: Mapped[date] = mapped_column(primary_key=True)
    id: Mapped[str]
    task_ids: Mapped[list[Any]]
    completed_at: Mapped[datetime | None]
    local_seconds: Mapped[int | None]
    skipped_at: Mapped[datetime | None]
    is_all_done: Mapped[bool] = mapped_column(default=False)
