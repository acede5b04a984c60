"""Dates relative to now: tomorrow, weekdays, weeks and months, "in 3 days", "5 minutes later"."""

from agents.offline.grammar.relative.days import DAYS_NEAR, TOMORROW
from agents.offline.grammar.relative.periods import PERIODS
from agents.offline.grammar.relative.spans import AHEAD, COUNTED
from agents.offline.grammar.relative.weekdays import WEEKDAYS, WEEKS_AHEAD

RELATIVE_TABLES = (TOMORROW, DAYS_NEAR, WEEKDAYS, WEEKS_AHEAD, PERIODS, COUNTED, AHEAD)
