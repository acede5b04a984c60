"""Who people are, how they stand, and which tokens no longer count."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from storage.database import Base


class UserRow(Base):
    __tablename__ = "users"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    username: Mapped[str]
    username_key: Mapped[str] = mapped_column(unique=True)
    email: Mapped[str]
    email_key: Mapped[str] = mapped_column(unique=True)
    password_hash: Mapped[str]
    full_name: Mapped[str | None]
    timezone: Mapped[str]
    avatar_url: Mapped[str | None]
    bio: Mapped[str | None]
    preferences: Mapped[dict[str, Any]]
    role: Mapped[str]
    token_epoch: Mapped[int] = mapped_column(default=0)
    kept_token_id: Mapped[str | None]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]


class ProgressRow(Base):
    """One row a user: event counter, XP balance, streak, and counters kept as they change.

    `memo` holds what rules need to remember between two calls.
    """

    __tablename__ = "progress"

    user_id: Mapped[str] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    seq: Mapped[int] = mapped_column(default=0)
    xp: Mapped[int] = mapped_column(default=0)
    streak: Mapped[dict[str, Any]]
    metrics: Mapped[dict[str, Any]]
    paid_today: Mapped[dict[str, Any]]
    task_counts: Mapped[dict[str, Any]]
    memo: Mapped[dict[str, Any]]


class RevokedTokenRow(Base):
    __tablename__ = "revoked_tokens"

    token_id: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    expires_at: Mapped[datetime]

    __table_args__ = (Index(None, "expires_at"),)
