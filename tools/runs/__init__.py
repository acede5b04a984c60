"""Runs of agents: recorded as they act, shown on request, taken back whole."""

from tools.runs.record import begin_run, end_run, get_run, start_run
from tools.runs.shapes import Change, Run, ToolCall, Undone
from tools.runs.undo import undo_run

__all__ = [
    "Change",
    "Run",
    "ToolCall",
    "Undone",
    "begin_run",
    "end_run",
    "get_run",
    "start_run",
    "undo_run",
]
