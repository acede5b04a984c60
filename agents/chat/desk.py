"""The secretary's hands: every tool call of a chat goes through here, with its guards."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from agents.chat.summaries import summary_of
from agents.chat.working import plan_day, smaller_step, split_task
from tools.calls import stored_call, validated
from tools.context import Context, Workspace
from tools.desk import day, looking, many, task
from tools.desk.shapes import Waits
from tools.errors import AppError, InvalidInput
from tools.proposals import load_proposal
from tools.runs import ToolCall
from tools.shapes import Output

Tool = Callable[..., Awaitable[Any]]
Listener = Callable[[ToolCall], Awaitable[None]]
MOST_CALLS = 24
YES = re.compile(
    r"\b(?:yes|yep|yeah|yup|sure|ok|okay|go ahead|do it|do that|please do|confirm\w*|accept\w*"
    r"|agreed?|correct|right|absolutely|definitely|fine|delete (?:it|them|those|these|that|all))\b",
    re.IGNORECASE,
)
UNDO = re.compile(
    r"\b(?:undo|un-do|take (?:it|that|this|them|those|all|everything) back|revert|roll (?:it )?back"
    r"|put (?:it|that|them|those|everything) back|reverse|restore|didn'?t mean|not what i)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class DeskTool:
    """A tool with what the desk must know: does it write, and does it think by itself?"""

    function: Tool
    writes: bool = False
    opens_units: bool = False


def looks(*functions: Tool) -> dict[str, DeskTool]:
    return {function.__name__: DeskTool(function) for function in functions}


def writes(*functions: Tool) -> dict[str, DeskTool]:
    return {function.__name__: DeskTool(function, writes=True) for function in functions}


def works(*functions: Tool) -> dict[str, DeskTool]:
    return {f.__name__: DeskTool(f, writes=True, opens_units=True) for f in functions}


TOOLS: dict[str, DeskTool] = {
    **looks(
        *(looking.what_now, looking.list_tasks, looking.find_tasks, looking.explain_task),
        *(looking.list_waiting, looking.list_zones, task.get_task, day.get_progress),
        *(day.get_energy_forecast, day.suggest_ritual),
    ),
    **writes(
        *(task.add_task, task.move_task, task.set_priority, task.set_estimate),
        *(task.rename_task, task.set_zone, task.set_project, task.start_task),
        *(task.block_task, task.unblock_task, task.complete_task, task.reopen_task),
        *(task.complete_step, many.delete_tasks, many.move_tasks, many.complete_tasks),
        *(many.decide_proposal, many.undo_last, day.log_energy, day.start_focus),
        *(day.end_focus, day.choose_ritual, day.skip_ritual),
    ),
    **works(split_task, smaller_step, plan_day),
}


class TooManyCalls(Exception):
    """A run has used up its tool calls."""


@dataclass
class Desk:
    """One run at the desk: what was called, which tasks were touched, what waits.

    `reads_only_the_user`: whoever sits here acts on the user's words alone, as the built-in brain
    does; a model reads titles and notes too, and may follow what they say.
    """

    workspace: Workspace
    message: str
    on_call: Listener | None = None
    reads_only_the_user: bool = False
    calls: list[ToolCall] = field(default_factory=list)
    touched: set[str] = field(default_factory=set)
    made: set[str] = field(default_factory=set)
    done_to: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)

    @property
    def proposals(self) -> list[Waits]:
        return [
            Waits.model_validate(call.result)
            for call in self.calls
            if isinstance(call.result, dict) and set(call.result) == {"proposal_id", "summary"}
        ]

    @property
    def has_written(self) -> bool:
        return any(TOOLS[call.tool].writes for call in self.calls)

    async def call(self, name: str, arguments: dict[str, Any]) -> Any:
        """Make a call: its JSON result. `AppError` in words when it can not be done."""
        if len(self.calls) >= MOST_CALLS:
            raise TooManyCalls(name)
        tool = TOOLS[name]
        arguments = validated(tool.function, arguments)
        if tool.opens_units:
            result = await tool.function(self.workspace, **arguments)
        elif tool.writes:
            result = await self._write(tool, arguments)
        else:
            async with self.workspace.read() as context:
                result = await tool.function(context, **arguments)
        self._remember(name, arguments, result)
        plain = result.model_dump(mode="json") if isinstance(result, Output) else result
        made = ToolCall(tool=name, summary=summary_of(name, plain, arguments), result=plain)
        self.calls.append(made)
        if self.on_call is not None:
            await self.on_call(made)
        return plain

    async def _write(self, tool: DeskTool, arguments: dict[str, Any]) -> Any:
        async with self.workspace.begin() as context:
            await self._guard(context, tool.function, arguments)
            if self._is_one_too_many(tool.function, arguments):
                return await self._let_wait(context, tool.function, arguments)
            return await tool.function(context, **arguments)

    async def _guard(self, context: Context, function: Tool, arguments: dict[str, Any]) -> None:
        """What only the user's own words may set going, whatever was read on the way."""
        if self.reads_only_the_user:
            return
        if function is many.undo_last and not UNDO.search(self.message):
            raise InvalidInput("Only the user's own words take something back")
        if function is not many.decide_proposal:
            return
        row = await load_proposal(context, arguments.get("proposal_id", ""))
        is_new = row.source_id == self.workspace.run_id
        if arguments.get("accept") and (is_new or not YES.search(self.message)):
            raise InvalidInput("Only the user's own yes accepts a proposal; ask for it")

    def _is_one_too_many(self, function: Tool, arguments: dict[str, Any]) -> bool:
        """Whether this run would touch more tasks than may change without a word.

        To do the same to a task once more in another way is one too many as well.
        """
        task_id = arguments.get("task_id")
        if task_id is None or function not in WAITING or task_id in self.made:
            return False
        again = self.done_to.get((function.__name__, task_id))
        if again is not None and again != arguments:
            return True
        return len(self.touched | {task_id}) > many.MOST_AT_ONCE

    async def _let_wait(self, context: Context, function: Tool, arguments: dict[str, Any]) -> Waits:
        title = (await many.titles_of(context, [arguments["task_id"]]))[0]
        call = stored_call(function, **arguments)
        return await many.waits(context, "bulk", f"{WAITING[function]} “{title[:60]}”", [call])

    def _remember(self, name: str, arguments: dict[str, Any], result: Any) -> None:
        if not TOOLS[name].writes or isinstance(result, Waits):
            return
        if name == "add_task":
            self.made.add(result.task_id)
            return
        if (task_id := arguments.get("task_id")) is not None:
            self.done_to[name, task_id] = arguments
        ids = [arguments.get("task_id"), *(arguments.get("task_ids") or [])]
        self.touched |= {task_id for task_id in ids if task_id is not None}


WAITING: dict[Tool, str] = {
    task.move_task: "Move",
    task.set_priority: "Change the priority of",
    task.set_estimate: "Change the estimate of",
    task.rename_task: "Rename",
    task.set_zone: "Change the zone of",
    task.set_project: "Change the project of",
    task.start_task: "Start",
    task.block_task: "Let wait",
    task.complete_task: "Finish",
    task.reopen_task: "Reopen",
}
"""Changes of one task, and how a proposal of one begins once a run has changed three."""


def in_words(error: Exception) -> str:
    """An error as a tool's answer."""
    if isinstance(error, AppError):
        return error.message
    if isinstance(error, ValidationError):
        first = error.errors()[0]
        return f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
    raise error
