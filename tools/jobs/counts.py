"""How many jobs there are, whoever owns them: for those who watch the server."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, func, select

from storage.tables import JobRow
from tools.context import Platform

KindStatus = tuple[str, str]
ONE_HOUR = timedelta(hours=1)
LIVE, ENDED = ("queued", "running"), ("done", "failed", "cancelled")


@dataclass(frozen=True)
class JobCounts:
    """`ended`: of the jobs due within the last hour. `waiting`: due and in nobody's hands."""

    live: Mapping[KindStatus, int]
    ended: Mapping[KindStatus, int]
    waiting: int
    oldest_seconds: float


async def count_jobs(platform: Platform) -> JobCounts:
    """Bounded by what is live and one hour; the index on status and due time serves it."""
    now = platform.clock()
    due = (JobRow.status == "queued") & (JobRow.run_after <= now)
    queue = select(func.count(JobRow.id), func.min(JobRow.run_after)).where(due)
    recent = JobRow.status.in_(ENDED) & (JobRow.run_after > now - ONE_HOUR)
    async with platform.database.read() as connection:
        live = (await connection.execute(by_kind(JobRow.status.in_(LIVE)))).all()
        ended = (await connection.execute(by_kind(recent))).all()
        waiting, oldest = (await connection.execute(queue)).one()
    return JobCounts(totals(live), totals(ended), waiting, seconds_since(oldest, now))


def by_kind(condition: Any) -> Select[str, str, int]:
    named = (JobRow.kind, JobRow.status)
    return select(*named, func.count(JobRow.id)).where(condition).group_by(*named)


def totals(rows: Any) -> dict[KindStatus, int]:
    return {(kind, status): int(count) for kind, status, count in rows}


def seconds_since(oldest: datetime | None, now: datetime) -> float:
    return 0.0 if oldest is None else (now - oldest).total_seconds()
