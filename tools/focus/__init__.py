"""Focus sessions: one at a time, paid by the minutes that were real."""

from tools.focus.complete import complete_focus
from tools.focus.session import (
    cancel_focus,
    get_focus_status,
    interrupt_focus,
    pause_focus,
    resume_focus,
    start_focus,
)
from tools.focus.shapes import (
    CompletedFocus,
    FocusAct,
    FocusComplete,
    FocusSession,
    FocusStart,
    FocusStatus,
)

__all__ = [
    "CompletedFocus",
    "FocusAct",
    "FocusComplete",
    "FocusSession",
    "FocusStart",
    "FocusStatus",
    "cancel_focus",
    "complete_focus",
    "get_focus_status",
    "interrupt_focus",
    "pause_focus",
    "resume_focus",
    "start_focus",
]
