from __future__ import annotations

import pytest

from tests.rules.days_to_plan import at, planned, span, todo
from tools.rules.dayplan_day import MOST_TASKS, cells_for


@pytest.mark.parametrize(
    ("minutes", "cells"), [(0, 1), (1, 1), (15, 1), (15.1, 2), (30, 2), (60, 4), (100, 7)]
)
def test_minutes_are_rounded_up_to_cells(minutes: float, cells: int) -> None:
    assert cells_for(minutes) == cells


@pytest.mark.parametrize(
    ("minutes", "end", "cells", "is_whole"),
    [
        (60, "18:00", 4, True),
        (75, "18:00", 5, True),
        (90, "18:00", 6, True),
        (91, "18:00", 6, False),
        (600, "18:00", 6, False),
        (90, "16:00", 5, False),
        (90, "15:00", 2, False),
        (60, "15:00", 4, True),
    ],
)
def test_a_long_task_gets_the_sitting_that_the_day_holds(
    minutes: float, end: str, cells: int, is_whole: bool
) -> None:
    task = planned(todo(minutes=minutes), end=end).day.tasks[0]
    assert (task.cells, task.is_whole) == (cells, is_whole)


@pytest.mark.parametrize(
    ("minutes", "energy", "is_focus", "is_easy"),
    [
        (15, 1, False, True),
        (30, 1, False, True),
        (45, 1, False, False),
        (15, 2, False, False),
        (15, 3, False, False),
        (30, 3, True, False),
        (45, 2, False, False),
        (60, 1, True, False),
    ],
)
def test_long_or_hard_tasks_are_focus_and_short_easy_ones_a_warm_up(
    minutes: float, energy: int, is_focus: bool, is_easy: bool
) -> None:
    task = planned(todo(minutes=minutes, energy_needed=energy)).day.tasks[0]
    assert (task.is_focus, task.is_easy) == (is_focus, is_easy)


@pytest.mark.parametrize(
    ("due", "latest"),
    [
        (None, None),
        ("13:59", None),
        ("14:00", None),
        ("14:29", None),
        ("14:30", 2),
        ("15:10", 4),
        ("17:59", 15),
        ("18:00", None),
        ("19:00", None),
    ],
)
def test_a_due_time_binds_where_it_can_be_met(due: str | None, latest: int | None) -> None:
    task = planned(todo(due_at=due and at(due))).day.tasks[0]
    assert task.latest_end == latest


def test_a_due_time_behind_a_meeting_does_not_bind() -> None:
    busy = [span("14:00", "15:00")]
    assert planned(todo(due_at=at("15:15")), busy=busy).day.tasks[0].latest_end is None
    assert planned(todo(due_at=at("15:30")), busy=busy).day.tasks[0].latest_end == 6


class TestWhichTasksAreConsidered:
    def names(self, *tasks: object) -> list[str]:
        return [one.task_id for one in planned(*tasks).chosen]  # type: ignore[arg-type]

    def test_blocked_and_done_ones_are_not(self) -> None:
        assert self.names(todo("a", status="blocked"), todo("b", status="done")) == []

    def test_one_that_waits_for_something_out_of_reach_is_not(self) -> None:
        blocked = todo("b", status="blocked")
        assert self.names(todo("a", waits_for=("b",)), blocked) == []
        assert self.names(todo("a", waits_for=("elsewhere",))) == []
        assert self.names(todo("a", waits_for=("c",)), todo("c", waits_for=("b",)), blocked) == []

    def test_what_a_task_waits_for_comes_along(self) -> None:
        found = planned(todo("a", waits_for=("b",), score=9), todo("b", score=1))
        assert [one.task_id for one in found.chosen] == ["b", "a"]
        assert [task.after for task in found.day.tasks] == [(), (0,)]

    def test_at_most_twenty_four_the_chosen_and_the_most_urgent_first(self) -> None:
        tasks = [todo(f"{number:02}", score=number / 10) for number in range(40)]
        tasks[3] = todo("03", score=0.3, is_chosen=True)
        names = self.names(*tasks)
        assert len(names) == MOST_TASKS
        assert names[:2] == ["03", "39"]
        assert "16" not in names

    def test_a_chosen_task_weighs_more_than_the_most_urgent_one(self) -> None:
        chosen, urgent = planned(todo("a", score=0, is_chosen=True), todo("b", score=10)).day.tasks
        assert chosen.weight > urgent.weight
