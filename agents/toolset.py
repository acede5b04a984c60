"""A tool function's second face: `agent_tool` makes it callable by a model.

The model sees the function's name, docstring and arguments, never the context: each call opens
its own unit of work in the caller's name, because a model's parallel calls must not share one.
"""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from typing import Any, Protocol, get_type_hints

from pydantic_ai import ModelRetry, RunContext, Tool
from pydantic_ai.exceptions import ToolFailed

from tools.context import Workspace
from tools.errors import AppError, InvalidInput, NotFound


class HasWorkspace(Protocol):
    """What an agent's dependencies hold at least."""

    @property
    def workspace(self) -> Workspace: ...


def agent_tool(tool: Callable[..., Awaitable[Any]], *, writes: bool = False) -> Tool[Any]:
    """The agent face of a tool function `(context, ...)`; `writes` opens a writing unit."""

    async def call(run: RunContext[HasWorkspace], **arguments: Any) -> Any:
        workspace = run.deps.workspace
        try:
            async with workspace.begin() if writes else workspace.read() as context:
                return await tool(context, **arguments)
        except (InvalidInput, NotFound) as error:
            raise ModelRetry(error.message) from error
        except AppError as error:
            raise ToolFailed(error.message) from error

    wear_signature(call, tool)
    return Tool(call, takes_ctx=True)


def wear_signature(
    call: Callable[..., Any], tool: Callable[..., Any], run_kind: Any = RunContext[HasWorkspace]
) -> None:
    """Give `call` the name, docstring and arguments of `tool`, its first one taken out."""
    hints = get_type_hints(tool, include_extras=True)
    parameters = list(inspect.signature(tool).parameters.values())[1:]
    kept = [
        parameter.replace(annotation=hints[parameter.name], kind=parameter.KEYWORD_ONLY)
        for parameter in parameters
    ]
    run = inspect.Parameter("run", inspect.Parameter.POSITIONAL_ONLY, annotation=run_kind)
    call.__name__ = tool.__name__
    call.__qualname__ = tool.__qualname__
    call.__doc__ = inspect.getdoc(tool)
    call.__annotations__ = {
        "run": run_kind,
        **{parameter.name: hints[parameter.name] for parameter in kept},
    }
    call.__signature__ = inspect.Signature([run, *kept])  # type: ignore[attr-defined]
