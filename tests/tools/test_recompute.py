from __future__ import annotations

import contextlib

from sqlalchemy import text

from tests.conftest import Clock
from tests.tools import acts
from tests.tools.recompute import Past, differences, differences_in
from tests.workspaces import add_task
from tools.context import Workspace
from tools.tasks import TaskUpdate, delete_task, update_task


async def live_two_days(workspace: Workspace, clock: Clock) -> Past:
    """Two days with some of everything, the second one lived nine hours further east."""
    first = (await add_task(workspace, "Water the plants", zone_id="zone-life")).task_id
    second = (await add_task(workspace, "Write the letter", zone_id="zone-work")).task_id
    await acts.choose(workspace, first, second)
    steps = await acts.split(workspace, second, 3)
    await acts.finish_step(workspace, steps[0])
    await acts.log_energy(workspace, 2)
    await acts.finish(workspace, first)
    await acts.claim(workspace, first)
    await acts.put_status(workspace, first, "todo")
    zones = [(clock.now, "UTC"), (clock.now.replace(hour=12), "Asia/Tokyo")]
    clock.advance(hours=2)
    await acts.move_to(workspace, "Asia/Tokyo")
    clock.advance(hours=12)
    await acts.start(workspace, 25, second)
    clock.advance(minutes=25)
    await acts.end(workspace)
    captured = await acts.capture(workspace, ["Buy milk", "Call Bob"], 0.5)
    await acts.save(workspace, captured.capture_id)
    await acts.finish(workspace, second)
    await acts.open_box(workspace, "silver")
    await move_and_delete(workspace, first, second)
    return Past(zones)


async def move_and_delete(workspace: Workspace, moved: str, deleted: str) -> None:
    async with workspace.begin() as context:
        await update_task(context, moved, TaskUpdate(zone_id="zone-self", title="Water the tree"))
        await delete_task(context, deleted)


TAMPERED = [
    ("UPDATE progress SET xp = xp + 1", "xp: kept"),
    ("UPDATE progress SET seq = seq + 1", "seqs: kept"),
    ("DELETE FROM events WHERE seq = 3", "seqs: kept"),
    ("UPDATE days SET xp = xp + 1", "xp: kept"),
    ("UPDATE days SET tasks_done = tasks_done + 1", "tasks_done: kept"),
    ("UPDATE days SET steps_done = steps_done + 1", "steps_done: kept"),
    ("UPDATE days SET captures = captures + 1", "captures: kept"),
    ("UPDATE days SET energy_logs = energy_logs + 1", "energy_logs: kept"),
    ("UPDATE days SET focus_sessions = focus_sessions + 1", "focus_sessions: kept"),
    ("UPDATE days SET rituals = rituals + 1", "rituals: kept"),
    ("UPDATE zones SET task_count = task_count + 1", "task_count: kept"),
    ("UPDATE zones SET completed_count = completed_count + 1", "completed_count: kept"),
    ("UPDATE zones SET xp_total = xp_total - 1", "xp_total: kept"),
    ("UPDATE tasks SET xp_total = xp_total + 1", "xp_total: kept"),
    ("UPDATE tasks SET xp_earned = xp_earned + 1", "xp_earned: kept"),
    ("UPDATE tasks SET steps_done = steps_done + 1", "steps_done: kept"),
    ("UPDATE tasks SET steps_total = steps_total + 1", "steps_total: kept"),
    ("UPDATE tasks SET title = 'Something else'", "not found by its words"),
    ("UPDATE tasks SET status = 'blocked'", "count blocked: kept"),
    ("UPDATE completions SET xp_paid = xp_paid + 1", "completion task_"),
    ("UPDATE boxes SET opened_at = NULL", "box box_"),
    ("DELETE FROM achievements", "achievements {}"),
    ("DELETE FROM xp_ledger WHERE kind = 'completion'", "completion task_"),
    ("UPDATE xp_ledger SET amount = 7 WHERE kind = 'reversal'", "completion task_"),
    ("UPDATE energy_logs SET day = '2026-01-01'", "energy_logs: kept"),
    ("DELETE FROM focus_sessions", "metric focus_minutes: kept 25"),
    ("DELETE FROM rituals", "metric rituals: kept 1"),
    ("DELETE FROM steps", "metric steps_done: kept 1"),
    ("DELETE FROM zones WHERE id = 'zone-life'", "metric zones_created: kept 0"),
]


async def test_two_full_days_are_kept_as_the_rows_say(workspace: Workspace, clock: Clock) -> None:
    past = await live_two_days(workspace, clock)
    assert await differences(workspace, past) == []


async def test_with_the_wrong_zones_the_days_differ(workspace: Workspace, clock: Clock) -> None:
    past = await live_two_days(workspace, clock)
    found = await differences(workspace, Past(past.zones[:1]))
    assert any(line.startswith("streak current") for line in found)


async def test_every_figure_that_is_put_wrong_is_named(workspace: Workspace, clock: Clock) -> None:
    past = await live_two_days(workspace, clock)
    for statement, expected in TAMPERED:
        found = await when_tampered(workspace, past, statement)
        assert any(expected in line for line in found), (statement, found)
    assert await differences(workspace, past) == []


class Undone(Exception):
    """Takes the tampering back."""


async def when_tampered(workspace: Workspace, past: Past, statement: str) -> list[str]:
    found: list[str] = []
    with contextlib.suppress(Undone):
        async with workspace.begin() as context:
            await context.execute(text(statement))
            found = await differences_in(context, past)
            raise Undone
    return found
