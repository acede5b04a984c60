"""XP, levels, streaks and achievements: one door for everything that pays."""

from tools.progress.boxes import earn_box, game_mode
from tools.progress.grants import (
    add_metric,
    add_to_day,
    announce,
    grant_xp,
    in_day,
    metric,
    pay,
    raise_metric,
    under_cap,
    unlocked_ids,
)
from tools.progress.streaks import (
    count_streak_day,
    days_away,
    read_streak,
    skip_days,
    skipped_days,
    streak_today,
    took_comeback,
    write_streak,
)

__all__ = [
    "add_metric",
    "add_to_day",
    "announce",
    "count_streak_day",
    "days_away",
    "earn_box",
    "game_mode",
    "grant_xp",
    "in_day",
    "metric",
    "pay",
    "raise_metric",
    "read_streak",
    "skip_days",
    "skipped_days",
    "streak_today",
    "took_comeback",
    "under_cap",
    "unlocked_ids",
    "write_streak",
]
