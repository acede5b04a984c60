"""Reading the outbox: what happened after a given event."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, func

from storage.tables import EventRow
from tools.context import Context, mine

BATCH = 500
AFTER = mine(EventRow).where(EventRow.seq > bindparam("seq")).order_by(EventRow.seq).limit(BATCH)
OLDEST = mine(EventRow).with_only_columns(func.min(EventRow.seq))


async def events_after(context: Context, seq: int) -> list[dict[str, Any]]:
    """At most 500 stored events after `seq`, oldest first, each with its `seq`."""
    return [{**row.payload, "seq": row.seq} for row in await context.rows(AFTER, seq=seq)]


async def can_replay(context: Context, seq: int) -> bool:
    """Whether every event after `seq` is still kept, and `seq` is not from a future."""
    if seq == context.user.seq:
        return True
    oldest = await context.scalar(OLDEST)
    return oldest is not None and oldest - 1 <= seq <= context.user.seq
