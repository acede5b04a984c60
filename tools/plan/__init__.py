"""Plans of days: what to do when, what is left out and why; offered, never forced."""

from tools.plan.draft import draft_day
from tools.plan.facts import DayFacts, gather_day
from tools.plan.shapes import (
    DayPlan,
    MorningBrief,
    MorningChoice,
    MorningPlan,
    MorningQuestion,
    PlanRequest,
)
from tools.plan.store import adopt_plan, get_todays_plan

__all__ = [
    "DayFacts",
    "DayPlan",
    "MorningBrief",
    "MorningChoice",
    "MorningPlan",
    "MorningQuestion",
    "PlanRequest",
    "adopt_plan",
    "draft_day",
    "gather_day",
    "get_todays_plan",
]
