"""What is kept for a while only: events, answers to repeated requests, ended jobs and flows."""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta
from typing import Any

from sqlalchemy import Table, delete, select, tuple_

from storage.statements import table_of
from storage.tables import EventRow, FlowRow, IdempotencyRow, JobRow, RevokedTokenRow, TicketRow
from tools.context import Platform
from tools.idempotency import KEPT_FOR

KEPT_DAYS = timedelta(days=7)
AT_ONCE = 1_000
ENDED = ("done", "failed", "cancelled")
OPEN = ("running", "paused")


async def prune(platform: Platform) -> dict[str, int]:
    """Remove what is older than it is kept; how many rows of which table.

    A thousand rows a transaction, so that nobody waits long for the writer.
    """
    now = platform.clock()
    over = {
        EventRow: EventRow.created_at < now - KEPT_DAYS,
        IdempotencyRow: IdempotencyRow.created_at < now - KEPT_FOR,
        TicketRow: TicketRow.expires_at < now,
        RevokedTokenRow: RevokedTokenRow.expires_at < now,
        JobRow: JobRow.status.in_(ENDED) & (JobRow.finished_at < now - KEPT_DAYS),
        FlowRow: FlowRow.status.in_(ENDED) & (FlowRow.updated_at < now - KEPT_DAYS),
    }
    return {
        row.__tablename__: await remove(platform, table_of(row), which)
        for row, which in over.items()
    }


async def remove(platform: Platform, table: Table, which: Any) -> int:
    removed = 0
    while True:
        async with platform.database.write() as connection:
            count = (await connection.execute(some_of(table, which))).rowcount
        removed += count
        if count < AT_ONCE:
            return removed


def some_of(table: Table, which: Any) -> Any:
    key = list(table.primary_key.columns)
    found = select(*key).where(which).limit(AT_ONCE)
    if len(key) == 1:
        return delete(table).where(key[0].in_(found))
    return delete(table).where(tuple_(*key).in_(found))


async def settled_flows(platform: Platform, flow_ids: Collection[str]) -> set[str]:
    """Those of the flows that neither run nor wait: ended ones, and ones whose row is gone."""
    statement = select(FlowRow.id).where(FlowRow.status.in_(OPEN))
    async with platform.database.read() as connection:
        going = set((await connection.execute(statement)).scalars())
    return set(flow_ids) - going
