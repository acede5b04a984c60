from collections import Counter

import pytest

from tools.rules.achievements import ACHIEVEMENTS, UNITS, earned, within_reach
from tools.rules.kindness import find_shame

ALL = {achievement.id for achievement in ACHIEVEMENTS}


def test_fifty_achievements_have_names_of_their_own() -> None:
    assert len(ACHIEVEMENTS) == 50
    assert len(ALL) == len({achievement.name for achievement in ACHIEVEMENTS}) == 50
    assert all(achievement.xp > 0 < achievement.threshold for achievement in ACHIEVEMENTS)
    assert {achievement.metric for achievement in ACHIEVEMENTS} == set(UNITS)


def test_thresholds_of_one_metric_rise_with_what_they_pay() -> None:
    for metric in UNITS:
        rows = [row for row in ACHIEVEMENTS if row.metric == metric]
        assert sorted(rows, key=lambda row: row.threshold) == sorted(rows, key=lambda row: row.xp)
        assert set(Counter(row.threshold for row in rows).values()) == {1}


@pytest.mark.parametrize(
    ("metrics", "already", "ids"),
    [
        ({}, [], []),
        ({"tasks_done": 9}, ["ach-first-done"], []),
        ({"tasks_done": 1}, [], ["ach-first-done"]),
        ({"tasks_done": 10}, ["ach-first-done"], ["ach-ten-done"]),
        ({"tasks_done": 10}, [], ["ach-first-done", "ach-ten-done"]),
        ({"streak_best": 7, "level": 5}, ["ach-three-days"], ["ach-streaker", "ach-level-5"]),
        ({"unheard_of": 99}, [], []),
    ],
)
def test_reaching_a_threshold_earns_once(
    metrics: dict[str, int], already: list[str], ids: list[str]
) -> None:
    assert [achievement.id for achievement in earned(metrics, already)] == ids


def test_full_metrics_earn_everything() -> None:
    assert {one.id for one in earned(dict.fromkeys(UNITS, 1000), [])} == ALL


@pytest.mark.parametrize(
    ("metrics", "sentences"),
    [
        ({}, []),
        ({"tasks_done": 0}, []),
        ({"tasks_done": 7}, []),
        ({"tasks_done": 8}, ["2 more tasks to unlock 'Warming Up' badge!"]),
        ({"tasks_done": 9}, ["One more task to unlock 'Warming Up' badge!"]),
        ({"streak_best": 6}, ["One more task to unlock 'Week Warrior' badge!"]),
        ({"streak_best": 12}, ["2 more days in a row to unlock 'Fortnight Force' badge!"]),
        ({"energy_days": 6}, ["One more day with an energy log to unlock 'Energy Scout' badge!"]),
        ({"level": 4}, ["One more level to unlock 'Level 5' badge!"]),
        (
            {"max_items_in_capture": 4},
            ["One more item in a single capture to unlock 'Five at Once' badge!"],
        ),
        ({"focus_minutes": 480}, ["120 more focus minutes to unlock 'Ten Good Hours' badge!"]),
        (
            {"rituals": 6, "tasks_done": 9, "level": 4},
            [
                "One more task to unlock 'Warming Up' badge!",
                "One more ritual to unlock 'Morning Person (Sort Of)' badge!",
                "One more level to unlock 'Level 5' badge!",
            ],
        ),
    ],
)
def test_what_is_nearly_done_is_within_reach(metrics: dict[str, int], sentences: list[str]) -> None:
    reached = {achievement.id for achievement in earned(metrics, [])}
    assert [sentence for _, sentence in within_reach(metrics, reached)] == sentences
    assert find_shame(" ".join(sentences)) == []


def test_a_streak_that_ended_is_measured_anew() -> None:
    assert within_reach({"streak_best": 6}, ["ach-three-days"], streak_now=0) == []
    ((_, sentence),) = within_reach({}, ["ach-three-days"], streak_now=6, counted_today=True)
    assert sentence == "One more day to unlock 'Week Warrior' badge!"


def test_at_most_five_are_shown_nearest_first_and_ties_by_id() -> None:
    metrics = {"tasks_done": 9, "steps_done": 24, "captures": 24, "focus_done": 9}
    metrics |= {"energy_days": 29, "rituals": 28}
    reached = {achievement.id for achievement in earned(metrics, [])}
    found = [achievement.id for achievement, _ in within_reach(metrics, reached)]
    assert found == [
        "ach-energy-month",
        "ach-25-capture",
        "ach-25-steps",
        "ach-30-rituals",
        "ach-10-focus",
    ]
