"""The fifty achievements: what is counted, how much of it, what it pays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Achievement:
    """Earned once, when the metric reaches the threshold; pays `xp`."""

    id: str
    name: str
    description: str
    metric: str
    threshold: int
    xp: int


ACHIEVEMENTS: Final[tuple[Achievement, ...]] = (
    Achievement("ach-first-done", "First Domino", "Finish your first task", "tasks_done", 1, 20),
    Achievement("ach-ten-done", "Warming Up", "Finish 10 tasks", "tasks_done", 10, 30),
    Achievement("ach-fifty-done", "Half a Hundred", "Finish 50 tasks", "tasks_done", 50, 75),
    Achievement("ach-hundred-done", "Century", "Finish 100 tasks", "tasks_done", 100, 150),
    Achievement("ach-250-done", "Unstoppable-ish", "Finish 250 tasks", "tasks_done", 250, 200),
    Achievement("ach-500-done", "Mountain Mover", "Finish 500 tasks", "tasks_done", 500, 300),
    Achievement("ach-three-days", "Three in a Row", "3-day streak", "streak_best", 3, 30),
    Achievement("ach-streaker", "Week Warrior", "Maintain 7-day streak", "streak_best", 7, 100),
    Achievement("ach-fortnight", "Fortnight Force", "14-day streak", "streak_best", 14, 150),
    Achievement("ach-three-weeks", "Habit Forming", "21-day streak", "streak_best", 21, 200),
    Achievement("ach-month", "Month of Momentum", "30-day streak", "streak_best", 30, 300),
    Achievement(
        "ach-comeback", "Welcome Back", "Finish a task after 3+ days away", "comebacks", 1, 50
    ),
    Achievement("ach-comeback-5", "Always Returns", "Come back 5 times", "comebacks", 5, 100),
    Achievement(
        "ach-freeze", "Planned Rest", "Let a freeze protect your streak", "freezes_used", 1, 20
    ),
    Achievement("ach-first-step", "Tiny Step", "Complete a micro-step", "steps_done", 1, 10),
    Achievement("ach-25-steps", "Step by Step", "Complete 25 micro-steps", "steps_done", 25, 40),
    Achievement("ach-100-steps", "Staircase", "Complete 100 micro-steps", "steps_done", 100, 80),
    Achievement(
        "ach-500-steps", "Marathon of Minutes", "Complete 500 micro-steps", "steps_done", 500, 200
    ),
    Achievement("ach-first-split", "Slice It", "Split a task", "splits", 1, 15),
    Achievement(
        "ach-full-split",
        "All the Way Down",
        "Finish every step of a split task",
        "split_tasks_all_steps_done",
        1,
        40,
    ),
    Achievement(
        "ach-splitter",
        "Master Slicer",
        "Finish 20 fully stepped tasks",
        "split_tasks_all_steps_done",
        20,
        120,
    ),
    Achievement("ach-first-capture", "Brain Dump", "Capture a thought", "captures", 1, 10),
    Achievement("ach-25-capture", "Net Full of Fish", "25 captures", "captures", 25, 40),
    Achievement("ach-100-capture", "Out of My Head", "100 captures", "captures", 100, 80),
    Achievement(
        "ach-multi-capture",
        "Five at Once",
        "One capture with 5+ items",
        "max_items_in_capture",
        5,
        30,
    ),
    Achievement(
        "ach-clarify", "Now It's Clear", "Answer a clarifying question", "clarifications", 1, 15
    ),
    Achievement(
        "ach-capture-done",
        "Caught and Done",
        "Finish 10 captured tasks",
        "captured_tasks_done",
        10,
        60,
    ),
    Achievement("ach-first-focus", "In the Zone", "Complete a focus session", "focus_done", 1, 15),
    Achievement("ach-10-focus", "Deep Diver", "10 focus sessions", "focus_done", 10, 50),
    Achievement("ach-50-focus", "Submarine", "50 focus sessions", "focus_done", 50, 120),
    Achievement(
        "ach-focus-day", "Hat-Trick Focus", "3 sessions in one day", "max_focus_in_day", 3, 40
    ),
    Achievement(
        "ach-refocus",
        "Distracted, Still Done",
        "Finish a session with 3+ interruptions",
        "focus_done_with_interruptions_ge3",
        1,
        30,
    ),
    Achievement("ach-600-focus", "Ten Good Hours", "600 focus minutes", "focus_minutes", 600, 100),
    Achievement("ach-first-energy", "Self Check", "Log your energy", "energy_logs", 1, 10),
    Achievement("ach-energy-week", "Energy Scout", "Log on 7 different days", "energy_days", 7, 40),
    Achievement(
        "ach-energy-month", "Know Thyself", "Log on 30 different days", "energy_days", 30, 100
    ),
    Achievement(
        "ach-low-win",
        "Low Battery Win",
        "Finish a task within 4 h of logging low",
        "low_energy_wins",
        1,
        40,
    ),
    Achievement(
        "ach-match",
        "Right Task, Right Time",
        "10 tasks done at matching energy",
        "energy_matched_done",
        10,
        80,
    ),
    Achievement("ach-first-ritual", "Good Morning", "Complete a ritual", "rituals", 1, 15),
    Achievement("ach-7-rituals", "Morning Person (Sort Of)", "7 rituals", "rituals", 7, 50),
    Achievement("ach-30-rituals", "Ritual Keeper", "30 rituals", "rituals", 30, 150),
    Achievement(
        "ach-three-of-three",
        "Three for Three",
        "Choose three and finish all of them that day",
        "rituals_all_done",
        1,
        50,
    ),
    Achievement("ach-zones", "Compass Set", "Add a zone of your own", "zones_created", 1, 15),
    Achievement(
        "ach-balance",
        "Balanced Week",
        "A task done in every zone in one ISO week",
        "weeks_all_zones",
        1,
        75,
    ),
    Achievement(
        "ach-on-time", "On the Dot", "10 tasks done by their due date", "on_time_done", 10, 75
    ),
    Achievement(
        "ach-estimator",
        "Time Whisperer",
        "10 tasks within 20 % of estimate",
        "good_estimates",
        10,
        100,
    ),
    Achievement(
        "ach-clean-slate",
        "Clean Slate",
        "Clear everything past its date (finished or moved, from 3 up)",
        "overdue_cleared",
        1,
        60,
    ),
    Achievement("ach-level-5", "Level 5", "Reach level 5", "level", 5, 50),
    Achievement("ach-level-10", "Double Digits", "Reach level 10", "level", 10, 150),
    Achievement("ach-level-20", "Legend of the List", "Reach level 20", "level", 20, 300),
)
