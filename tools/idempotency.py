"""Requests that may be sent again: the effect happens once, the answer is given again.

The key is reserved in a short unit of its own; the answer is stored in the unit of the effect.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import bindparam, delete

from storage.statements import changing
from storage.tables import IdempotencyRow
from tools.context import Context, Workspace, mine
from tools.errors import Conflict, InvalidInput

LEASE = timedelta(seconds=60)
KEPT_FOR = timedelta(hours=24)
LONGEST_KEY = 255
KNOWN = mine(IdempotencyRow).where(IdempotencyRow.key_hash == bindparam("key_hash"))


@dataclass(frozen=True)
class Reservation:
    """A key that this request owns."""

    workspace: Workspace
    key_hash: str


@dataclass(frozen=True)
class Replay:
    """The first answer to a key."""

    status: int
    body: str


class StillRunning(Conflict):
    """A twin of this request is at work."""

    retry_after_seconds = 1


async def reserve(workspace: Workspace, call: str, key: str, body: bytes) -> Reservation | Replay:
    """Own the key for a call (method and path), or get the first answer.

    `InvalidInput` for another body under the same key, `StillRunning` while a twin runs.
    """
    if not 1 <= len(key) <= LONGEST_KEY:
        raise InvalidInput(f"Idempotency-Key holds 1 to {LONGEST_KEY} characters")
    key_hash, body_hash = hashed(f"{call}\n{key}".encode()), hashed(body)
    async with workspace.begin() as context:
        row = await context.first(KNOWN, key_hash=key_hash)
        if row is not None and is_kept(context, row):
            return known_answer(row, body_hash)
        await free_in(context, key_hash)
        values = {
            "user_id": context.user.id,
            "key_hash": key_hash,
            "body_hash": body_hash,
            "lease_until": context.now + LEASE,
            "response_status": None,
            "response_body": None,
            "created_at": context.now,
        }
        await context.insert(IdempotencyRow, values)
    return Reservation(workspace, key_hash)


def hashed(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def is_kept(context: Context, row: IdempotencyRow) -> bool:
    """Answers are kept for a day; a run that left no answer gives way after its lease."""
    if row.response_status is None:
        return row.lease_until > context.now
    return row.created_at > context.now - KEPT_FOR


def known_answer(row: IdempotencyRow, body_hash: str) -> Replay:
    if row.body_hash != body_hash:
        raise InvalidInput("This Idempotency-Key was used with another body; use a new one")
    if row.response_status is None:
        raise StillRunning("The first request with this Idempotency-Key is still at work")
    return Replay(row.response_status, row.response_body or "")


async def keep_answer(context: Context, reservation: Reservation, status: int, body: str) -> None:
    """Store the answer in the unit of the effect."""
    values = {"response_status": status, "response_body": body}
    statement = changing(IdempotencyRow, ("user_id", "key_hash"), frozenset(values))
    changes: dict[str, Any] = {f"new_{name}": value for name, value in values.items()}
    owner = reservation.workspace.user_id
    found = {"key_user_id": owner, "key_key_hash": reservation.key_hash}
    await context.execute(statement, {**found, **changes})


async def free(reservation: Reservation) -> None:
    """After an error the key may be used again."""
    async with reservation.workspace.begin() as context:
        await free_in(context, reservation.key_hash)


async def free_in(context: Context, key_hash: str) -> None:
    own = (IdempotencyRow.user_id == context.user.id, IdempotencyRow.key_hash == key_hash)
    await context.execute(delete(IdempotencyRow).where(*own))
