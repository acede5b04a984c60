"""Slots of scheduled work: of all processes the first one takes a slot."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import bindparam, or_, select, update

from storage.statements import adding_once
from storage.tables import ScheduleRow
from tools.context import Platform

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
KNOWN = select(ScheduleRow.slot).where(ScheduleRow.kind == bindparam("kind"))


def slot_of(now: datetime, every: timedelta) -> datetime:
    """When the slot began that `now` lies in."""
    return now - (now - EPOCH) % every


async def take_slot(platform: Platform, kind: str, every: timedelta) -> bool:
    """Whether this process is to do the work of the slot; false for all others.

    A slot from a future that is far off was taken by a clock gone wrong, and counts for nothing.
    """
    now = platform.clock()
    slot, far = slot_of(now, every), now + 10 * every
    async with platform.database.read() as connection:
        known = (await connection.execute(KNOWN, {"kind": kind})).scalar()
    if known is not None and slot <= known <= far:
        return False
    values = {"kind": kind, "slot": slot, "taken_at": now}
    async with platform.database.write() as connection:
        if known is None:
            added = adding_once(platform.database.engine, ScheduleRow, ("kind",))
            return (await connection.execute(added, values)).first() is not None
        other = or_(ScheduleRow.slot < slot, ScheduleRow.slot > far)
        taken = update(ScheduleRow).where(ScheduleRow.kind == kind, other)
        changed = await connection.execute(taken.values(slot=slot, taken_at=now))
        return changed.rowcount == 1
