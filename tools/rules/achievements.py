"""Which achievements the metrics earn, and which are within reach."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from fractions import Fraction
from typing import Final

from tools.rules.achievement_table import ACHIEVEMENTS, Achievement

__all__ = ["ACHIEVEMENTS", "Achievement", "earned", "within_reach"]

NEAR: Final = Fraction(4, 5)
MOST_SHOWN: Final = 5
STREAK: Final = "streak_best"

UNITS: Final[dict[str, tuple[str, str]]] = {
    "tasks_done": ("task", "tasks"),
    "streak_best": ("day in a row", "days in a row"),
    "comebacks": ("comeback", "comebacks"),
    "freezes_used": ("freeze", "freezes"),
    "steps_done": ("micro-step", "micro-steps"),
    "splits": ("split task", "split tasks"),
    "split_tasks_all_steps_done": ("fully stepped task", "fully stepped tasks"),
    "captures": ("capture", "captures"),
    "max_items_in_capture": ("item in a single capture", "items in a single capture"),
    "clarifications": ("answered question", "answered questions"),
    "captured_tasks_done": ("finished captured task", "finished captured tasks"),
    "focus_done": ("focus session", "focus sessions"),
    "max_focus_in_day": ("focus session in one day", "focus sessions in one day"),
    "focus_done_with_interruptions_ge3": ("interrupted session", "interrupted sessions"),
    "focus_minutes": ("focus minute", "focus minutes"),
    "energy_logs": ("energy log", "energy logs"),
    "energy_days": ("day with an energy log", "days with an energy log"),
    "low_energy_wins": ("task on low energy", "tasks on low energy"),
    "energy_matched_done": ("task at matching energy", "tasks at matching energy"),
    "rituals": ("ritual", "rituals"),
    "rituals_all_done": ("day with all three done", "days with all three done"),
    "zones_created": ("zone of your own", "zones of your own"),
    "weeks_all_zones": ("week with every zone", "weeks with every zone"),
    "on_time_done": ("task by its due date", "tasks by their due date"),
    "good_estimates": ("task close to its estimate", "tasks close to their estimate"),
    "overdue_cleared": ("clean slate", "clean slates"),
    "level": ("level", "levels"),
}
"""What one more, and several more, of a metric are called."""


def earned(metrics: Mapping[str, int], already: Collection[str]) -> list[Achievement]:
    """Achievements whose metric has reached its threshold and that are not among `already`."""
    return [
        achievement
        for achievement in ACHIEVEMENTS
        if achievement.id not in already
        and metrics.get(achievement.metric, 0) >= achievement.threshold
    ]


def within_reach(
    metrics: Mapping[str, int],
    already: Collection[str],
    streak_now: int | None = None,
    counted_today: bool = False,
) -> list[tuple[Achievement, str]]:
    """At most five locked achievements at 80 % or more, nearest first, with a sentence each.

    A streak's length is not kept when it ends, so those are measured on `streak_now`, the current
    streak; without it the longest one stands in.
    """
    progress = dict(metrics) if streak_now is None else {**metrics, STREAK: streak_now}
    near = [
        (share_left(achievement, progress), achievement.id, achievement)
        for achievement in ACHIEVEMENTS
        if achievement.id not in already and is_near(achievement, progress)
    ]
    return [
        (achievement, sentence(achievement, progress, counted_today))
        for _, _, achievement in sorted(near, key=lambda entry: entry[:2])[:MOST_SHOWN]
    ]


def share_left(achievement: Achievement, progress: Mapping[str, int]) -> Fraction:
    return 1 - Fraction(progress.get(achievement.metric, 0), achievement.threshold)


def is_near(achievement: Achievement, progress: Mapping[str, int]) -> bool:
    """In whole numbers: all are asked each time, and a fraction takes its time to make."""
    count, threshold = progress.get(achievement.metric, 0), achievement.threshold
    return count < threshold and count * NEAR.denominator >= threshold * NEAR.numerator


def sentence(achievement: Achievement, progress: Mapping[str, int], counted_today: bool) -> str:
    """What is left to do, true for the metric that is counted."""
    left = achievement.threshold - progress.get(achievement.metric, 0)
    one, several = UNITS[achievement.metric]
    if achievement.metric == STREAK and left == 1:
        one = "day" if counted_today else "task"
    amount = f"One more {one}" if left == 1 else f"{left} more {several}"
    return f"{amount} to unlock '{achievement.name}' badge!"
