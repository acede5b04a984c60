"""Moments at which something is to begin by itself for a user."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from storage.database import Base


class AlarmRow(Base):
    """The next `due_at` of a kind of job; one row a user and kind."""

    __tablename__ = "alarms"

    user_id: Mapped[str] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    kind: Mapped[str] = mapped_column(primary_key=True)
    due_at: Mapped[datetime]

    __table_args__ = (Index(None, "due_at"),)
