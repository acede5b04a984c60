"""Plans of days: the one that stands, and those that were offered in its place."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from storage.database import Base


class PlanRow(Base):
    """`status`: standing, offered (waits for the user's word), refused, replaced.

    An offer names in `replaces` the plan that stood when it was made. `content` is what was
    answered; the present state of its tasks is read anew.
    """

    __tablename__ = "plans"

    id: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    day: Mapped[date]
    status: Mapped[str]
    replaces: Mapped[str | None]
    content: Mapped[dict[str, Any]]
    created_at: Mapped[datetime]
    decided_at: Mapped[datetime | None]

    __table_args__ = (Index(None, "user_id", "day", "status"),)
