"""Which task waits for which."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import bindparam, delete
from sqlalchemy.orm import aliased

from storage.tables import BlockerRow, TaskRow
from tools.context import Context, mine
from tools.errors import Conflict, NotFound
from tools.rules.dependencies import find_circle

WAITING, BLOCKER = aliased(TaskRow), aliased(TaskRow)
PAIRS = mine(BlockerRow)
OPEN_PAIRS = (
    PAIRS.join(WAITING, WAITING.id == BlockerRow.task_id)
    .join(BLOCKER, BLOCKER.id == BlockerRow.blocker_id)
    .where(
        WAITING.deleted_at.is_(None),
        WAITING.status != "done",
        BLOCKER.deleted_at.is_(None),
        BLOCKER.status != "done",
    )
)
WAITING_FOR = (
    mine(TaskRow)
    .join(BlockerRow, BlockerRow.task_id == TaskRow.id)
    .where(BlockerRow.blocker_id == bindparam("blocker_id"))
)
LIVE_IDS = (
    mine(TaskRow)
    .where(TaskRow.deleted_at.is_(None), TaskRow.id.in_(bindparam("ids", expanding=True)))
    .with_only_columns(TaskRow.id)
)


@dataclass(frozen=True)
class Dependencies:
    """What each open task waits for, by its id, and how many open tasks each one unblocks."""

    waits_for: Mapping[str, list[str]]
    unblocks: Mapping[str, int]


async def load_dependencies(context: Context) -> Dependencies:
    waits_for: dict[str, list[str]] = {}
    pairs = [(pair.task_id, pair.blocker_id) for pair in await context.rows(OPEN_PAIRS)]
    for task_id, blocker_id in sorted(pairs):
        waits_for.setdefault(task_id, []).append(blocker_id)
    return Dependencies(waits_for, Counter(blocker_id for _, blocker_id in pairs))


async def set_blockers(context: Context, task_id: str, blockers: list[str]) -> None:
    """Let a task wait for others; `NotFound` for an unknown one, `Conflict` names a circle."""
    await check_live(context, blockers)
    graph = await graph_with(context, task_id, blockers)
    if circle := find_circle(graph, task_id):
        raise Conflict(
            f"These tasks would wait for each other: {' → '.join(circle)}", circle=circle
        )
    own = (BlockerRow.task_id == task_id, BlockerRow.user_id == context.user.id)
    await context.execute(delete(BlockerRow).where(*own))
    rows = [
        {"task_id": task_id, "blocker_id": blocker, "user_id": context.user.id}
        for blocker in dict.fromkeys(blockers)
    ]
    if rows:
        await context.insert(BlockerRow, rows)


async def check_live(context: Context, task_ids: list[str]) -> None:
    if not task_ids:
        return
    live = set((await context.select(LIVE_IDS, ids=task_ids)).scalars())
    for task_id in task_ids:
        if task_id not in live:
            raise NotFound("task", task_id)


async def graph_with(context: Context, task_id: str, blockers: list[str]) -> dict[str, list[str]]:
    graph: dict[str, list[str]] = {}
    for pair in await context.rows(PAIRS):
        graph.setdefault(pair.task_id, []).append(pair.blocker_id)
    return {**graph, task_id: blockers}


async def free_waiting(context: Context, blocker_id: str) -> None:
    """A deleted task is in nobody's list; the pairs stay, for a restore."""
    for row in await context.rows(WAITING_FOR, blocker_id=blocker_id):
        left = [one for one in row.blocked_by if one != blocker_id]
        await context.change(TaskRow, row.id, blocked_by=left)


async def hold_waiting_again(context: Context, blocker_id: str) -> None:
    for row in await context.rows(WAITING_FOR, blocker_id=blocker_id):
        others = [one for one in row.blocked_by if one != blocker_id]
        await context.change(TaskRow, row.id, blocked_by=[*others, blocker_id])
