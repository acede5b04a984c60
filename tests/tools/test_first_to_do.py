"""The first to do of very many: the same, whether quiet tasks were read or not."""

from __future__ import annotations

from datetime import timedelta
from random import Random
from typing import Any

import pytest

from storage.tables import TaskRow
from tools.context import Context, Workspace
from tools.secretary import MANY, NOT_QUIET, OPEN, Scored, first_to_do, in_doing_order
from tools.tasks.blockers import load_dependencies, set_blockers
from tools.tasks.rows import add_task

STATUSES = ("todo",) * 8 + ("in_progress", "blocked", "done")
LOUD = {"priority": "urgent", "due_in": 2.0}
QUIET = {"priority": "low", "due_in": None}


def any_task(dice: Random) -> dict[str, Any]:
    return {
        "priority": dice.choice(["low", "medium", "medium", "high", "urgent"]),
        "status": dice.choice(STATUSES),
        "due_in": dice.choice([None, None, dice.uniform(-6, 6), dice.uniform(15, 30)]),
        "due_has_time": dice.random() < 0.5,
        "estimated_hours": dice.choice([None, 0.1, 0.5, 2.0, 28.5, 90.0]),
        "age": dice.uniform(0, 40),
    }


async def fill(context: Context, tasks: list[dict[str, Any]]) -> list[str]:
    ids = []
    for number, task in enumerate(tasks):
        known = {"priority": "medium", "due_in": None, "age": 0.0, **task}
        due, age = known.pop("due_in"), known.pop("age")
        fields = {
            "title": f"Task {number}",
            "tags": [],
            "due_at": None if due is None else context.now + timedelta(days=due),
            "created_at": context.now - timedelta(days=age),
            **known,
        }
        ids.append((await add_task(context, fields)).id)
    return ids


def shown(found: list[Scored]) -> list[tuple[str, float]]:
    return [(one.row.title, one.score) for one in found]


@pytest.mark.parametrize("seed", range(3))
async def test_leaving_quiet_tasks_unread_changes_nothing(workspace: Workspace, seed: int) -> None:
    dice = Random(seed)
    async with workspace.begin() as context:
        ids = await fill(context, [any_task(dice) for _ in range(MANY + 60)])
        for _ in range(12):
            first, second = sorted(dice.sample(range(len(ids)), 2))
            await set_blockers(context, ids[second], [ids[first]])
    async with workspace.read() as context:
        rows, known = await context.rows(OPEN), await load_dependencies(context)
        assert known.waits_for
        for energy in (None, 1, 2, 3):
            for minutes in (None, 10.0, 90.0):
                for most in (1, 5, 20):
                    first, _ = await first_to_do(context, known, energy, most, minutes)
                    whole = in_doing_order(context, rows, known, energy, minutes, most)
                    assert shown(first) == shown(whole)


@pytest.mark.parametrize(
    ("loud", "quiet", "are_read"),
    [(60, MANY, False), (60, 10, True), (20, MANY, True), (0, MANY, True)],
)
async def test_quiet_tasks_are_read_where_a_turn_may_be_theirs(
    workspace: Workspace, loud: int, quiet: int, are_read: bool
) -> None:
    async with workspace.begin() as context:
        await fill(context, [LOUD] * loud + [QUIET] * quiet)
    async with workspace.read() as context:
        known = await load_dependencies(context)
        first, rows = await first_to_do(context, known, None, 5)
        assert len(rows) == (loud + quiet if are_read else loud)
        assert len(first) == 5


@pytest.mark.parametrize(
    ("task", "is_quiet"),
    [
        ({"priority": "low"}, True),
        ({"priority": "medium", "due_in": 22.1, "estimated_hours": 28.0}, True),
        ({"priority": "high"}, False),
        ({"priority": "low", "due_in": 21.9}, False),
        ({"priority": "low", "due_in": -3.0}, False),
        ({"priority": "low", "due_in": 40.0, "estimated_hours": 28.1}, False),
        ({"priority": "low", "status": "in_progress"}, False),
        ({"priority": "low", "status": "blocked"}, False),
    ],
)
async def test_what_is_far_away_and_of_little_weight_is_quiet(
    workspace: Workspace, task: dict[str, Any], is_quiet: bool
) -> None:
    async with workspace.begin() as context:
        (task_id,) = await fill(context, [task])
        for waiting in ([], [task_id]):
            bounds = {"far_ahead": context.now + timedelta(days=22), "waiting": waiting}
            found: list[TaskRow] = await context.rows(NOT_QUIET, **bounds)
            assert (found == []) is (is_quiet and not waiting)
