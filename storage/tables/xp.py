"""The ledger, what each activity day held, and unlocked achievements."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.database import Base


class LedgerRow(Base):
    """Append-only; a (user, kind, source) pays once."""

    __tablename__ = "xp_ledger"

    id: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    kind: Mapped[str]
    source: Mapped[str]
    amount: Mapped[int]
    reason: Mapped[str]
    task_id: Mapped[str | None]
    day: Mapped[date]
    created_at: Mapped[datetime]

    __table_args__ = (
        UniqueConstraint("user_id", "kind", "source"),
        Index(None, "user_id", "id"),
    )


class DayRow(Base):
    """Roll-up of one activity day of one user."""

    __tablename__ = "days"

    user_id: Mapped[str] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    day: Mapped[date] = mapped_column(primary_key=True)
    xp: Mapped[int] = mapped_column(default=0)
    tasks_done: Mapped[int] = mapped_column(default=0)
    steps_done: Mapped[int] = mapped_column(default=0)
    captures: Mapped[int] = mapped_column(default=0)
    energy_logs: Mapped[int] = mapped_column(default=0)
    focus_sessions: Mapped[int] = mapped_column(default=0)
    rituals: Mapped[int] = mapped_column(default=0)


class AchievementRow(Base):
    __tablename__ = "achievements"

    user_id: Mapped[str] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    achievement_id: Mapped[str] = mapped_column(primary_key=True)
    unlocked_at: Mapped[datetime]

    __table_args__ = (Index(None, "user_id", "unlocked_at"),)
