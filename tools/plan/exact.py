"""The best plan of a day by OR-Tools CP-SAT, where it is installed and proves it in time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from tools.rules.dayplan import MOST_FOCUS, MOST_IN_A_ROW, WARM_UP, Day, Starts

if TYPE_CHECKING:
    from ortools.sat.python.cp_model import CpModel, IntVar

SEED: Final = 7
SOON: Final = 0.08
"""CP-SAT's deterministic time, about seconds of one core."""
Begins = dict[tuple[int, int], "IntVar"]


def solve_exact(day: Day, hint: Starts, limit: float = SOON) -> Starts | None:
    """The best plan; None where it is not proven within the limit. Needs the extra `exact`.

    Raises ImportError without OR-Tools. The first call loads them: a second or more, 100 MB.
    """
    from ortools.sat.python import cp_model

    model = cp_model.CpModel()
    begins = variables(day, model)
    keep_apart(day, model, begins)
    keep_order(day, model, begins)
    warm = warm_up(day, model, begins)
    worth = [
        place.value * begins[index, place.start]
        for index, places in enumerate(day.places)
        for place in places
    ]
    model.maximize(sum(worth) + WARM_UP * sum(warm))
    for (index, start), begin in begins.items():
        model.add_hint(begin, hint.get(index) == start)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = SEED
    solver.parameters.max_deterministic_time = limit
    if solver.solve(model) != cp_model.OPTIMAL:
        return None
    return {index: start for (index, start), begin in begins.items() if solver.value(begin)}


def variables(day: Day, model: CpModel) -> Begins:
    return {
        (index, place.start): model.new_bool_var(f"{index} at {place.start}")
        for index, places in enumerate(day.places)
        for place in places
    }


def keep_apart(day: Day, model: CpModel, begins: Begins) -> None:
    """Each task once, one task a cell, breaks, room for the rest of life, three focus tasks."""
    for index, places in enumerate(day.places):
        model.add_at_most_one(begins[index, place.start] for place in places)
    every = [
        (begins[index, place.start], place)
        for index, places in enumerate(day.places)
        for place in places
    ]
    for cell in range(len(day.levels)):
        model.add_at_most_one(begin for begin, place in every if place.held >> cell & 1)
        stretch = ((1 << MOST_IN_A_ROW + 1) - 1) << cell
        work = [(place.worked & stretch).bit_count() * begin for begin, place in every]
        model.add(sum(work) <= MOST_IN_A_ROW)
    cells = [place.worked.bit_count() * begin for begin, place in every]
    model.add(sum(cells) <= day.capacity)
    focus = [begin for (index, _), begin in begins.items() if day.tasks[index].is_focus]
    model.add(sum(focus) <= MOST_FOCUS)


def keep_order(day: Day, model: CpModel, begins: Begins) -> None:
    for index, task in enumerate(day.tasks):
        for place in day.places[index]:
            for other in task.after:
                done = [
                    begins[other, before.start]
                    for before in day.places[other]
                    if before.end <= place.start
                ]
                model.add(begins[index, place.start] <= sum(done))


def warm_up(day: Day, model: CpModel, begins: Begins) -> list[Any]:
    """Variables of which one may be true: an easy task begins, and nothing before it."""
    found = []
    begun = [model.new_bool_var(f"begun by {cell}") for cell in range(len(day.levels))]
    for cell, by_now in enumerate(begun):
        here = [begin for (_, start), begin in begins.items() if start == cell]
        model.add(by_now >= sum(here))
        if cell:
            model.add(by_now >= begun[cell - 1])
        easy = [
            begins[index, cell]
            for index, task in enumerate(day.tasks)
            if task.is_easy and (index, cell) in begins
        ]
        if easy:
            opens = model.new_bool_var(f"opens at {cell}")
            model.add(opens <= sum(easy))
            if cell:
                model.add(opens + begun[cell - 1] <= 1)
            found.append(opens)
    if found:
        model.add_at_most_one(found)
    return found
