"""Reading the outbox: what happened after a given event."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import bindparam, func, select

from storage.tables import EventRow, ProgressRow, RevokedTokenRow, UserRow
from tools.context import Context, Platform, mine
from tools.tokens import Claims

BATCH = 500
AFTER = (
    mine(EventRow)
    .with_only_columns(EventRow.seq, EventRow.payload)
    .where(EventRow.seq > bindparam("seq"))
    .order_by(EventRow.seq)
    .limit(BATCH)
)
OLDEST = mine(EventRow).with_only_columns(func.min(EventRow.seq))


async def events_after(
    platform: Platform, user_id: str, seq: int
) -> list[tuple[int, dict[str, Any]]]:
    """At most 500 stored events after `seq` as (seq, payload), oldest first."""
    async with platform.database.read() as connection:
        found = await connection.execute(AFTER, {"user_id": user_id, "seq": seq})
        return [(row.seq, row.payload) for row in found]


async def can_replay(context: Context, seq: int) -> bool:
    """Whether every event after `seq` is still kept, and `seq` is not from a future."""
    if seq == context.user.seq:
        return True
    oldest = await context.scalar(OLDEST)
    return oldest is not None and oldest - 1 <= seq <= context.user.seq


async def newest_seqs(platform: Platform, user_ids: Collection[str]) -> dict[str, int]:
    """The newest event of several users: a process asks for everybody who listens there."""
    statement = select(ProgressRow.user_id, ProgressRow.seq)
    found = statement.where(ProgressRow.user_id.in_(list(user_ids)))
    async with platform.database.read() as connection:
        return {row.user_id: row.seq for row in await connection.execute(found)}


async def ended_tokens(platform: Platform, claims: Collection[Claims]) -> set[str]:
    """Ids of tokens that were logged out, expired, or ended with a password or an account."""
    now = platform.clock()
    user_ids = list({claim.user_id for claim in claims})
    token_ids = [claim.token_id for claim in claims]
    revoked = select(RevokedTokenRow.token_id).where(RevokedTokenRow.token_id.in_(token_ids))
    owners = select(UserRow.id, UserRow.token_epoch, UserRow.kept_token_id)
    async with platform.database.read() as connection:
        gone = set((await connection.execute(revoked)).scalars())
        rows = await connection.execute(owners.where(UserRow.id.in_(user_ids)))
        known = {row.id: row for row in rows}
    return gone | {
        claim.token_id
        for claim in claims
        if claim.expires_at <= now or not still_counts(claim, known.get(claim.user_id))
    }


def still_counts(claim: Claims, owner: Any) -> bool:
    if owner is None:
        return False
    return bool(claim.epoch >= owner.token_epoch or claim.token_id == owner.kept_token_id)
