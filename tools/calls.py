"""Tool calls as data: what a proposal holds until the user's word."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping
from functools import cache
from importlib import import_module
from typing import Any, get_type_hints

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import to_jsonable_python

from tools.context import Context
from tools.errors import InvalidInput
from tools.shapes import Output

Tool = Callable[..., Awaitable[Any]]
HOMES = {
    "tools.capture.refine": ("refine_capture",),
    "tools.plan.store": ("adopt_plan", "refuse_plan"),
    "tools.tasks": ("create_task", "delete_task", "set_task_status", "update_task"),
    "tools.desk.task": (
        *("move_task", "set_priority", "set_estimate", "rename_task", "set_zone", "set_project"),
        *("start_task", "block_task", "complete_task", "reopen_task"),
    ),
}
"""What may wait in a proposal, by where it lives. Loaded when called: these rooms know this one."""
HOME_OF = {name: module for module, names in HOMES.items() for name in names}
REFUSALS = {"adopt_plan": "refuse_plan"}
"""What is called instead, with the same arguments, where the user refuses."""


class StoredCall(Output):
    """A tool by name, and its arguments as JSON; the context is never one of them."""

    tool: str
    arguments: dict[str, Any]


def stored_call(tool: Tool, **arguments: Any) -> StoredCall:
    """A call to be made later."""
    assert tool_named(tool.__name__) is tool  # noqa: S101 (a mistake in code, not in data)
    plain = {name: as_plain(value) for name, value in arguments.items()}
    return StoredCall(tool=tool.__name__, arguments=plain)


def refusal_of(call: StoredCall) -> StoredCall | None:
    """What the user's no means for a call; for most, that it is not made."""
    tool = REFUSALS.get(call.tool)
    return None if tool is None else StoredCall(tool=tool, arguments=call.arguments)


def as_plain(value: Any) -> Any:
    """JSON; a form keeps only what was set in it."""
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", exclude_unset=True)
    return to_jsonable_python(value)


async def make_call(context: Context, call: StoredCall) -> Any:
    """Make the call in this unit; `InvalidInput` when this release reads it otherwise."""
    tool = tool_named(call.tool)
    try:
        arguments = validated(tool, call.arguments)
    except (ValidationError, KeyError):
        raise InvalidInput(f"This call of {call.tool} can not be read any more") from None
    return await tool(context, **arguments)


def validated(tool: Tool, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments as the tool's hints have them; `ValidationError`, `KeyError` for others."""
    kinds = argument_kinds(tool)
    return {name: kinds[name].validate_python(value) for name, value in arguments.items()}


@cache
def tool_named(name: str) -> Tool:
    if name not in HOME_OF:
        raise InvalidInput(f"This release knows no tool {name!r}")
    tool: Tool = getattr(import_module(HOME_OF[name]), name)
    return tool


@cache
def argument_kinds(tool: Tool) -> dict[str, TypeAdapter[Any]]:
    hints = get_type_hints(tool, include_extras=True)
    names = list(inspect.signature(tool).parameters)[1:]
    return {name: TypeAdapter(hints[name]) for name in names}
