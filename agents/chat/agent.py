"""The secretary as a model sees it: the tools of the desk, kind words, facts alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import ValidationError
from pydantic_ai import Agent, ModelRetry, RunContext, Tool
from pydantic_ai.exceptions import ToolFailed

from agents.chat.desk import TOOLS, Desk, TooManyCalls, in_words
from agents.toolset import wear_signature
from agents.words import DATA_NOTE
from tools.context import Workspace
from tools.errors import AppError, InvalidInput, NotFound
from tools.rules.kindness import find_shame

INSTRUCTIONS = """You are the secretary of a person whose attention is scarce. Be kind, brief and
concrete: one to three short sentences, one next thing at a time, never a reproach.
Use the tools for everything about tasks, time, energy and progress; know nothing else of the
user's life. Say that something is done only when a tool has returned it. When a name fits several
tasks, or you are not sure, ask with two or three options instead of acting.
Deletions, changes of more than three tasks and new plans wait as proposals: tell the user what
waits, and decide a proposal only on the user's own yes or no in this message.
You can not send messages, buy, call, search the web or change other calendars: say so, and offer
to add it as a task. Decline medication and diagnosis; a doctor or pharmacist can help. When the
user is in crisis or speaks of harming themselves: be calm, name people who can help now (the local
emergency number, 988 in the US, 116 123 in the UK and Ireland, findahelpline.com), do nothing
else. XP comes from doing, never on request. """


@dataclass(frozen=True)
class ChatDeps:
    desk: Desk
    now: datetime
    zone: ZoneInfo

    @property
    def workspace(self) -> Workspace:
        return self.desk.workspace


def chat_tool(name: str) -> Tool[ChatDeps]:
    """A desk tool's face for a model: same name, words and arguments, one call at a time."""
    function = TOOLS[name].function

    async def call(run: RunContext[ChatDeps], **arguments: Any) -> Any:
        try:
            return await run.deps.desk.call(name, arguments)
        except (InvalidInput, NotFound, ValidationError) as error:
            raise ModelRetry(in_words(error)) from error
        except AppError as error:
            raise ToolFailed(error.message) from error
        except TooManyCalls as error:
            raise ToolFailed("That is enough for one message; answer now") from error

    wear_signature(call, function, RunContext[ChatDeps])
    return Tool(call, takes_ctx=True, sequential=True)


secretary_chat: Agent[ChatDeps, str] = Agent(
    None,
    name="secretary",
    deps_type=ChatDeps,
    output_type=str,
    tools=[chat_tool(name) for name in TOOLS],
    instructions=INSTRUCTIONS + DATA_NOTE,
    retries={"tools": 2, "output": 1},
    end_strategy="early",
)


@secretary_chat.instructions
def when_it_is(run: RunContext[ChatDeps]) -> str:
    local = run.deps.now.astimezone(run.deps.zone)
    return f"It is {local:%A %Y-%m-%d %H:%M} for the user ({run.deps.zone.key})."


@secretary_chat.output_validator
async def is_kind(_run: RunContext[ChatDeps], reply: str) -> str:
    if shame := find_shame(reply):
        raise ModelRetry(f"Leave out {', '.join(shame)}: be kind.")
    return reply
