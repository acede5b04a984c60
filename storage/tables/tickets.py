"""One-time tickets for WebSockets of browsers."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from storage.database import Base


class TicketRow(Base):
    """Stands in for a token once; the ticket itself is kept as a hash."""

    __tablename__ = "tickets"

    ticket_hash: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    token_id: Mapped[str]
    epoch: Mapped[int]
    token_expires_at: Mapped[datetime]
    expires_at: Mapped[datetime]
