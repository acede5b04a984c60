from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import islice, permutations, product
from math import exp, inf
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.rules.planning import (
    Doable,
    Unread,
    doable,
    doing_order,
    order,
    turns,
    working_minutes,
)
from tools.rules.tardiness import Jobs, improved, least, pressing_order, tardiness
from tools.rules.urgency import UrgencyFacts

NOW = datetime(2025, 10, 28, 10, tzinfo=UTC)
ZONE = ZoneInfo("UTC")
FACTS = UrgencyFacts(
    priority="medium",
    status="todo",
    due_at=None,
    due_has_time=True,
    estimated_hours=1.5,
    actual_hours=0.5,
    created_at=NOW,
)
TASK = Doable(minutes=30, score=5.0, due_minutes=inf, energy_needed=2)


def mixed_jobs(count: int, tightness: float = 0.5) -> Jobs:
    """Jobs of a fixed pseudo-random mix; smaller tightness means later due moments."""
    seeds = [(7919 * number + 104_729) % 1009 for number in range(3 * count)]
    minutes = [5 + seed % 96 for seed in seeds[:count]]
    weights = [1 + seed % 10 for seed in seeds[count : 2 * count]]
    room = sum(minutes) * (1 - tightness)
    return Jobs(minutes, weights, [room * (seed % 100) / 50 for seed in seeds[2 * count :]])


def least_cost(jobs: Jobs) -> float:
    return min(tardiness(jobs, sequence) for sequence in permutations(range(len(jobs))))


def cost(jobs: Jobs) -> float:
    return tardiness(jobs, order(jobs.minutes, jobs.weights, jobs.due))


@pytest.mark.parametrize(
    ("minutes", "weights", "due", "expected"),
    [
        ([], [], [], []),
        ([10], [1], [0], [0]),
        ([10, 10], [1, 1], [20, 20], [0, 1]),
        ([10, 10], [1, 1], [20, 10], [1, 0]),
        ([60, 10], [1, 1], [0, 0], [1, 0]),
        ([60, 10], [9, 1], [0, 0], [0, 1]),
        ([30, 30, 30], [1, 1, 1], [inf, inf, 30], [2, 0, 1]),
        ([30, 0, 30], [1, 1, 2], [0, 0, 0], [1, 2, 0]),
    ],
)
def test_jobs_go_where_they_are_least_late(
    minutes: list[float], weights: list[float], due: list[float], expected: list[int]
) -> None:
    assert order(minutes, weights, due) == expected


@pytest.mark.parametrize("count", [5, 6])
@pytest.mark.parametrize("tightness", [0.2, 0.5, 0.8])
def test_a_short_list_gets_the_least_cost_there_is(count: int, tightness: float) -> None:
    jobs = mixed_jobs(count, tightness)
    assert cost(jobs) == pytest.approx(least_cost(jobs))


@pytest.mark.parametrize("tightness", [0.2, 0.5, 0.8])
def test_insertion_moves_never_cost_more_than_their_start(tightness: float) -> None:
    jobs = mixed_jobs(24, tightness)
    given_order = list(range(24))
    pressing = pressing_order(jobs, given_order, 2.0)
    for start in (given_order, pressing, pressing[::-1]):
        end = improved(jobs, start)
        assert sorted(end) == given_order
        assert cost(jobs) <= tardiness(jobs, end) <= tardiness(jobs, start)
        assert improved(jobs, end) == end


@pytest.mark.parametrize("tightness", [0.2, 0.5, 0.8])
def test_no_single_move_improves_what_insertion_moves_leave(tightness: float) -> None:
    jobs = mixed_jobs(12, tightness)
    for start in (list(range(12)), list(range(12))[::-1]):
        end = improved(jobs, start)
        for moved, place in product(end, range(12)):
            others = [job for job in end if job != moved]
            others.insert(place, moved)
            assert tardiness(jobs, others) >= tardiness(jobs, end) - 1e-6


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([], []),
        ([(10, 1, 0), (10, 5, 0)], [1, 0]),
        ([(60, 5, 0), (10, 5, 0)], [1, 0]),
        ([(10, 5, 900), (10, 1, 0)], [1, 0]),
        ([(10, 5, 10), (10, 4, 0)], [0, 1]),
        ([(10, 5, 30), (10, 4, 0)], [1, 0]),
        ([(0, 1, -5), (0, 2, -5)], [1, 0]),
    ],
)
def test_the_most_pressing_job_comes_first(
    rows: list[tuple[float, float, float]], expected: list[int]
) -> None:
    jobs = Jobs(*([row[column] for row in rows] for column in range(3)))
    assert pressing_order(jobs, range(len(rows)), patience=1.0) == expected


@pytest.mark.parametrize("tightness", [0.2, 0.5, 0.8])
@pytest.mark.parametrize("patience", [1.0, 2.0])
def test_each_job_presses_more_than_all_behind_it(tightness: float, patience: float) -> None:
    jobs = mixed_jobs(24, tightness)
    horizon = patience * sum(jobs.minutes) / len(jobs)
    clock = 0.0
    pressing = pressing_order(jobs, range(24), patience)
    for place, job in enumerate(pressing):
        urging = {
            other: jobs.weights[other]
            / jobs.minutes[other]
            * exp(-max(0.0, jobs.due[other] - jobs.minutes[other] - clock) / horizon)
            for other in pressing[place:]
        }
        assert urging[job] == pytest.approx(max(urging.values()))
        clock += jobs.minutes[job]


@pytest.mark.parametrize("count", [9, 12])
def test_pressing_first_comes_near_the_least_cost(count: int) -> None:
    jobs = mixed_jobs(count, 0.6)
    best, given_cost = least(jobs, range(count)), tardiness(jobs, range(count))
    pressing = tardiness(jobs, pressing_order(jobs, range(count), 2.0))
    assert tardiness(jobs, best) <= pressing < 0.5 * given_cost
    assert tardiness(jobs, improved(jobs, range(count))) < 1.2 * tardiness(jobs, best)


def test_a_list_that_is_never_late_stays_as_it_is() -> None:
    assert order([10] * 50, [1] * 50, [500] * 50) == list(range(50))


def test_jobs_behind_the_first_forty_keep_their_place() -> None:
    jobs = mixed_jobs(60, 0.9)
    found = order(jobs.minutes, jobs.weights, jobs.due)
    assert found[40:] == list(range(40, 60))
    assert found[:40] != list(range(40))
    assert sorted(found) == list(range(60))


@given(st.lists(st.tuples(st.integers(0, 90), st.integers(0, 10), st.integers(0, 90)), max_size=16))
def test_an_order_names_each_job_once_and_is_no_worse(rows: list[tuple[int, int, int]]) -> None:
    minutes, weights, due = ([float(row[column]) for row in rows] for column in range(3))
    found = order(minutes, weights, due)
    assert sorted(found) == list(range(len(rows)))
    jobs = Jobs(minutes, weights, due)
    assert tardiness(jobs, found) <= tardiness(jobs, range(len(rows))) + 1e-6


@pytest.mark.parametrize(
    ("due_in", "has_time", "minutes"),
    [
        (None, True, inf),
        (timedelta(hours=-1), True, 0.0),
        (timedelta(hours=2), True, 120.0),
        (timedelta(hours=9), True, 240.0),
        (timedelta(hours=-1), False, 240.0),
        (timedelta(days=2), False, 720.0),
        (timedelta(days=-1), False, 0.0),
    ],
)
def test_a_due_moment_leaves_four_working_hours_a_day(
    due_in: timedelta | None, has_time: bool, minutes: float
) -> None:
    due_at = None if due_in is None else NOW + due_in
    facts = replace(FACTS, due_at=due_at, due_has_time=has_time)
    assert working_minutes(facts, NOW, ZONE) == minutes


@pytest.mark.parametrize(
    ("facts", "energy", "expected"),
    [
        (FACTS, None, Doable(60, 2.4, inf, 3)),
        (FACTS, 1, Doable(60, 2.4, inf, 1)),
        (replace(FACTS, estimated_hours=None, actual_hours=0), None, Doable(30, 2.4, inf, 2)),
    ],
)
def test_facts_become_a_doable_task(
    facts: UrgencyFacts, energy: int | None, expected: Doable
) -> None:
    assert doable(facts, 2.4, energy, NOW, ZONE) == expected
    blocked = doable(facts, 2.4, energy, NOW, ZONE, is_blocked=True)
    assert blocked == replace(expected, is_blocked=True)


LONG_HARD = replace(TASK, minutes=180, score=9.0, due_minutes=240, energy_needed=3)
SHORT_EASY = replace(TASK, minutes=10, score=3.0, energy_needed=1)
MIDDLE = replace(TASK, minutes=30, score=6.0)
BLOCKED = replace(TASK, minutes=5, score=8.0, energy_needed=1, is_blocked=True)
LIST = [SHORT_EASY, BLOCKED, MIDDLE, LONG_HARD]


@pytest.mark.parametrize(
    ("tasks", "energy", "free", "expected"),
    [
        ([], 1, 10, []),
        (LIST, None, None, [3, 2, 0, 1]),
        (LIST, 3, None, [3, 2, 0, 1]),
        (LIST, 2, None, [2, 0, 3, 1]),
        (LIST, 1, None, [0, 3, 2, 1]),
        (LIST, None, 30, [2, 3, 0, 1]),
        (LIST, 3, 40, [2, 0, 3, 1]),
        (LIST, 1, 5, [3, 2, 0, 1]),
        ([SHORT_EASY] * 9 + [LONG_HARD], 1, 30, [0, 1, 2, 9, 3, 4, 5, 6, 7, 8]),
    ],
)
def test_what_to_do_now_fits_energy_and_time(
    tasks: Sequence[Doable], energy: int | None, free: float | None, expected: list[int]
) -> None:
    assert doing_order(tasks, energy, free) == expected


def test_a_task_that_would_end_late_goes_before_one_that_can_wait() -> None:
    wide = replace(TASK, score=9.0, minutes=120, due_minutes=960)
    near = replace(TASK, score=6.0, minutes=60, due_minutes=100)
    assert doing_order([wide, near]) == [1, 0]


def test_equal_scores_are_ordered_by_due_moment_then_length() -> None:
    tasks = [TASK, replace(TASK, minutes=10), replace(TASK, due_minutes=900)]
    assert doing_order(tasks) == [2, 1, 0]


def ordered_at_once(
    tasks: Sequence[Doable], energy: int | None, free_minutes: float | None
) -> list[int]:
    """The doing order as its first words say it, with every task looked at."""
    ranked = sorted(
        range(len(tasks)),
        key=lambda n: (-tasks[n].score, tasks[n].due_minutes, tasks[n].minutes),
    )
    ready = [n for n in ranked if not tasks[n].is_blocked]
    columns = ([getattr(tasks[n], name) for n in ready] for name in ("minutes", "score"))
    best = [ready[place] for place in order(*columns, [tasks[n].due_minutes for n in ready])]
    blocked = [n for n in ranked if tasks[n].is_blocked]
    if energy is None and free_minutes is None:
        return [*best, *blocked]
    window, now = 240.0 if free_minutes is None else free_minutes, []
    for n in best:
        if (energy is None or tasks[n].energy_needed <= energy) and tasks[n].minutes <= window:
            window -= tasks[n].minutes
            now.append(n)
    return [*now, *(n for n in best if n not in now), *blocked]


DOABLE = st.builds(
    Doable,
    minutes=st.sampled_from([0.0, 5.0, 15.0, 30.0, 90.0]),
    score=st.sampled_from([1.4, 2.4, 4.4, 6.0, 9.2]),
    due_minutes=st.sampled_from([0.0, 60.0, 240.0, 720.0, inf]),
    energy_needed=st.integers(1, 3),
    is_blocked=st.booleans(),
)


@settings(max_examples=60)
@given(
    st.lists(DOABLE, max_size=70),
    st.none() | st.integers(1, 3),
    st.none() | st.sampled_from([0.0, 20.0, 90.0]),
)
def test_turn_by_turn_the_order_is_the_whole_one(
    tasks: list[Doable], energy: int | None, free: float | None
) -> None:
    assert doing_order(tasks, energy, free) == ordered_at_once(tasks, energy, free)


@pytest.mark.parametrize("energy", [None, 1])
def test_a_task_is_looked_at_no_sooner_than_its_turn_may_come(energy: int | None) -> None:
    tasks = [replace(TASK, score=10 - n / 100, energy_needed=1) for n in range(200)]
    seen: list[int] = []

    def look(index: int) -> Doable:
        seen.append(index)
        return tasks[index]

    ordered = turns([task.score for task in tasks], [False] * 200, look, energy)
    assert [next(ordered) for _ in range(5)] == [0, 1, 2, 3, 4]
    assert seen == list(range(40))
    assert list(ordered) == list(range(5, 200))


@settings(max_examples=100)
@given(
    st.lists(DOABLE, max_size=90),
    st.sampled_from([1.4, 2.4, 4.4]),
    st.none() | st.integers(1, 3),
    st.integers(1, 9),
)
def test_without_the_least_urgent_the_first_turns_are_the_same_or_none(
    tasks: list[Doable], unread: float, energy: int | None, most: int
) -> None:
    there = [n for n, task in enumerate(tasks) if task.is_blocked or task.score > unread]
    some = [tasks[n] for n in there]
    scores, blocked = [task.score for task in some], [task.is_blocked for task in some]
    ordered = turns(scores, blocked, some.__getitem__, energy, unread=unread)
    try:
        first = [there[place] for place in islice(ordered, most)]
    except Unread:
        return
    assert first == ordered_at_once(tasks, energy, None)[:most]
    assert len(first) == most


def test_the_least_urgent_are_asked_for_only_when_their_turn_may_come() -> None:
    tasks = [replace(TASK, score=9 - n / 100) for n in range(60)]
    scores = [task.score for task in tasks]
    found = turns(scores, [False] * 60, tasks.__getitem__, unread=scores[50])
    assert list(islice(found, 50)) == list(range(50))
    with pytest.raises(Unread):
        next(found)
    with pytest.raises(Unread):  # forty are put in order, and here are thirty
        next(turns(scores, [False] * 60, tasks.__getitem__, unread=scores[30]))
    with pytest.raises(Unread):
        next(turns([], [], tasks.__getitem__, unread=0.0))
