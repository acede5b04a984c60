"""Planning the facts of a day: pure, and the same for the same facts."""

from __future__ import annotations

import logging
from importlib.util import find_spec
from zoneinfo import ZoneInfo

from tools.plan.exact import solve_exact
from tools.plan.facts import DayFacts
from tools.plan.shapes import DayPlan, Method, PlanLeftOut, PlanSlot
from tools.rules.dayplan import CELL_MINUTES, Day, Starts, has_warm_up
from tools.rules.dayplan_day import Puzzle, puzzle
from tools.rules.dayplan_grid import grid
from tools.rules.dayplan_left import left_out
from tools.rules.dayplan_note import note
from tools.rules.dayplan_search import search
from tools.rules.dayplan_slots import DaySlot, slots
from tools.rules.rounding import half_up

log = logging.getLogger("tools.plan")
MOST_LEFT_OUT = 50


def draft_day(facts: DayFacts, planner: Method) -> DayPlan:
    """The day's plan, not kept yet, with its note by the rules. Takes some 50 ms of a core."""
    zone = ZoneInfo(facts.zone)
    cells = grid(facts.start, facts.end, facts.busy, zone)
    solved = puzzle(cells, facts.tasks, facts.levels)
    starts, method = solve(solved.day, planner)
    left = left_out(solved, starts, facts.tasks, facts.titles, zone)
    planned = sum(solved.day.tasks[index].cells for index in starts)
    free = cells.free.bit_count()
    ordered = sorted(starts, key=starts.__getitem__)
    shown = slots(solved, starts, zone)
    return DayPlan(
        date=facts.day.isoformat(),
        start=cells.start,
        end=max(cells.start, cells.end),
        slots=[as_slot(solved, slot) for slot in shown],
        left_out=[PlanLeftOut.model_validate(one) for one in left[:MOST_LEFT_OUT]],
        left_out_total=facts.total - len(starts),
        focus_task_ids=[
            solved.chosen[index].task_id for index in ordered if solved.day.tasks[index].is_focus
        ],
        has_warm_up=has_warm_up(solved.day, starts),
        free_minutes=free * CELL_MINUTES,
        planned_minutes=planned * CELL_MINUTES,
        filled_percent=half_up(100 * planned / free, 1) if free else 0.0,
        note=note(solved, starts, facts.total, zone),
        method=method,
    )


def solve(day: Day, planner: Method) -> tuple[Starts, Method]:
    """By search; with the planner `exact` the best there is, where that is proven in time."""
    found = search(day)
    if planner == "search" or not found:
        return found, "search"
    if find_spec("ortools") is None:
        log.warning("the planner is set to exact, but OR-Tools is not installed")
        return found, "search"
    best = solve_exact(day, found)
    return (found, "search") if best is None else (best, "exact")


def as_slot(solved: Puzzle, slot: DaySlot) -> PlanSlot:
    task = None if slot.task is None else solved.day.tasks[slot.task]
    candidate = None if slot.task is None else solved.chosen[slot.task]
    return PlanSlot(
        task_id=candidate and candidate.task_id,
        title=slot.title,
        start=solved.grid.moment(slot.first),
        end=solved.grid.moment(slot.end),
        kind=slot.kind,
        energy=task and task.energy_needed,
        expected_energy=solved.day.levels[slot.first] if task else None,
        reason=slot.reason,
        status=candidate and candidate.status,
    )
