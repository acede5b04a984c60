"""Mystery boxes: drawn when they are earned, opened once."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.database import Base


class BoxRow(Base):
    __tablename__ = "boxes"

    id: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    box_type: Mapped[str]
    source: Mapped[str]
    rarity: Mapped[str]
    amount: Mapped[int]
    earned_at: Mapped[datetime]
    opened_at: Mapped[datetime | None]

    __table_args__ = (
        UniqueConstraint("user_id", "source"),
        Index(None, "user_id", "box_type", "opened_at"),
    )
