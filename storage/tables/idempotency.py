"""Answers of requests that may be sent again."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from storage.database import Base


class IdempotencyRow(Base):
    """A key of a user for one method and path; without a `response_status` it still runs."""

    __tablename__ = "idempotency_keys"

    user_id: Mapped[str] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    key_hash: Mapped[str] = mapped_column(primary_key=True)
    body_hash: Mapped[str]
    lease_until: Mapped[datetime]
    response_status: Mapped[int | None]
    response_body: Mapped[str | None]
    created_at: Mapped[datetime]

    __table_args__ = (Index(None, "created_at"),)
