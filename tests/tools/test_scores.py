"""Scores of many tasks at once: no task's score hangs on another it has nothing to do with."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from storage.tables import TaskRow
from tools.context import record
from tools.rules.urgency import Scales
from tools.tasks.blockers import Dependencies
from tools.tasks.read import scores

NOW = datetime(2026, 3, 4, 10, tzinfo=UTC)
SCALES = Scales(NOW, ZoneInfo("Europe/Berlin"))
NOTHING_WAITS = Dependencies({}, {})
PROFILE = settings(derandomize=True, database=None, deadline=None, max_examples=60)
HOURS = st.integers(-24 * 40, 24 * 40).map(lambda hours: timedelta(hours=hours))


@st.composite
def lists_of_tasks(draw: st.DrawFn, least: int = 1) -> list[TaskRow]:
    return [draw_task(draw, f"task_{n}") for n in range(draw(st.integers(least, 12)))]


def draw_task(draw: st.DrawFn, task_id: str) -> TaskRow:
    due = draw(st.none() | HOURS)
    fields = {
        "id": task_id,
        "priority": draw(st.sampled_from(["low", "medium", "high", "urgent"])),
        "status": draw(st.sampled_from(["todo", "in_progress", "blocked"])),
        "due_at": None if due is None else NOW + due,
        "due_has_time": draw(st.booleans()),
        "estimated_hours": draw(st.none() | st.floats(0, 40)),
        "actual_hours": draw(st.floats(0, 10)),
        "created_at": NOW - abs(draw(HOURS)),
    }
    return record(TaskRow, fields)


@PROFILE
@given(lists_of_tasks(), st.data())
def test_an_unrelated_task_changes_no_score(tasks: list[TaskRow], data: st.DataObject) -> None:
    alone = scores(tasks, NOTHING_WAITS, SCALES)
    other = data.draw(st.composite(draw_task)("task_other"))
    place = data.draw(st.integers(0, len(tasks)))
    together = scores([*tasks[:place], other, *tasks[place:]], NOTHING_WAITS, SCALES)
    assert together[:place] + together[place + 1 :] == alone


@PROFILE
@given(lists_of_tasks(least=3), st.randoms())
def test_waiting_changes_the_two_it_is_between_and_each_in_its_direction(
    tasks: list[TaskRow], dice: object
) -> None:
    waiting, blocker = dice.sample(range(len(tasks)), 2)  # type: ignore[attr-defined]
    known = Dependencies({tasks[waiting].id: [tasks[blocker].id]}, {tasks[blocker].id: 1})
    before, after = (scores(tasks, one, SCALES) for one in (NOTHING_WAITS, known))
    assert after[blocker] >= before[blocker]
    assert after[waiting] <= before[waiting]
    others = set(range(len(tasks))) - {waiting, blocker}
    assert all(after[n] == before[n] for n in others)
