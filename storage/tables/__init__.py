"""One file a feature; importing this package registers every table."""

from storage.tables.captures import CaptureItemRow, CaptureRow
from storage.tables.energy import EnergyLogRow
from storage.tables.events import EventRow
from storage.tables.jobs import FlowRow, JobRow
from storage.tables.tasks import CompletionRow, StepRow, TaskRow
from storage.tables.users import ProgressRow, RevokedTokenRow, UserRow
from storage.tables.xp import AchievementRow, DayRow, LedgerRow
from storage.tables.zones import ZoneRow

__all__ = [
    "AchievementRow",
    "CaptureItemRow",
    "CaptureRow",
    "CompletionRow",
    "DayRow",
    "EnergyLogRow",
    "EventRow",
    "FlowRow",
    "JobRow",
    "LedgerRow",
    "ProgressRow",
    "RevokedTokenRow",
    "StepRow",
    "TaskRow",
    "UserRow",
    "ZoneRow",
]
