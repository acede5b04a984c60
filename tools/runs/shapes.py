"""The public shapes of runs."""

from __future__ import annotations

from typing import Any, Literal

from tools.shapes import Moment, Output

RunStatus = Literal["running", "done", "stopped", "undone"]


class ToolCall(Output):
    """A tool that the run called: what it did in a line, and what it answered."""

    tool: str
    summary: str
    result: Any


class Change(Output):
    """One field of one object; `before` null and `after` null stand for new and gone."""

    object: str
    object_id: str
    field: str
    before: Any
    after: Any


class Run(Output):
    """What an agent did in the user's name: why (`said`), with which tools, and what changed."""

    run_id: str
    kind: str
    status: RunStatus
    said: str
    reply: str | None
    generated_by: str
    conversation_id: str | None
    actions: list[ToolCall]
    changes: list[Change]
    can_undo: bool
    created_at: Moment
    ended_at: Moment | None
    undone_at: Moment | None


class PutBack(Output):
    """An object that reads as before the run again."""

    object: str
    object_id: str
    title: str | None


class Undone(Output):
    """All of the run was taken back; asked again, the first answer returns."""

    run_id: str
    undo_run_id: str
    put_back: list[PutBack]
    xp_taken_back: int
