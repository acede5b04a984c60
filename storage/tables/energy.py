"""Energy snapshots."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from storage.database import Base


class EnergyLogRow(Base):
    __tablename__ = "energy_logs"

    id: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    energy_level: Mapped[int]
    notes: Mapped[str | None]
    recorded_at: Mapped[datetime]
    time_of_day: Mapped[str]
    day: Mapped[date]

    __table_args__ = (Index(None, "user_id", "recorded_at"),)
