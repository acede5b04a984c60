"""One file a feature; importing this package registers every table."""

from storage.tables.alarms import AlarmRow
from storage.tables.captures import CaptureItemRow, CaptureRow
from storage.tables.chats import ConversationRow, MessageRow
from storage.tables.energy import EnergyLogRow
from storage.tables.events import EventRow
from storage.tables.focus import FocusRow
from storage.tables.idempotency import IdempotencyRow
from storage.tables.jobs import FlowRow, JobRow, ScheduleRow
from storage.tables.plans import PlanRow
from storage.tables.rewards import BoxRow
from storage.tables.rituals import RitualRow
from storage.tables.runs import ChangeRow, ModelUsageRow, ProposalRow, RunRow
from storage.tables.tasks import BlockerRow, CompletionRow, StepRow, TaskRow
from storage.tables.tickets import TicketRow
from storage.tables.users import ProgressRow, RevokedTokenRow, UserRow
from storage.tables.xp import AchievementRow, DayRow, LedgerRow
from storage.tables.zones import ZoneRow

__all__ = [
    "AchievementRow",
    "AlarmRow",
    "BlockerRow",
    "BoxRow",
    "CaptureItemRow",
    "CaptureRow",
    "ChangeRow",
    "CompletionRow",
    "ConversationRow",
    "DayRow",
    "EnergyLogRow",
    "EventRow",
    "FlowRow",
    "FocusRow",
    "IdempotencyRow",
    "JobRow",
    "LedgerRow",
    "MessageRow",
    "ModelUsageRow",
    "PlanRow",
    "ProgressRow",
    "ProposalRow",
    "RevokedTokenRow",
    "RitualRow",
    "RunRow",
    "ScheduleRow",
    "StepRow",
    "TaskRow",
    "TicketRow",
    "UserRow",
    "ZoneRow",
]
