"""Conversations with the secretary."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from storage.database import Base


class ConversationRow(Base):
    """`memory`: what was last listed, spoken of or asked. `busy_until` holds one turn at a time."""

    __tablename__ = "conversations"

    id: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    title: Mapped[str]
    message_count: Mapped[int] = mapped_column(default=0)
    memory: Mapped[dict[str, Any]]
    busy_until: Mapped[datetime | None]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]

    __table_args__ = (Index(None, "user_id", "updated_at"),)


class MessageRow(Base):
    """The n-th message: the user's or the secretary's, with what was done on the way."""

    __tablename__ = "messages"

    conversation_id: Mapped[str] = mapped_column(
        ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    role: Mapped[str]
    text: Mapped[str]
    run_id: Mapped[str | None]
    actions: Mapped[list[Any]]
    proposals: Mapped[list[Any]]
    generated_by: Mapped[str | None]
    created_at: Mapped[datetime]

    __table_args__ = (Index(None, "user_id"),)
