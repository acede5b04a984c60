"""A model at the desk: the same tools and guards, words as they come, within time and tokens."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from pydantic_ai import AgentRunResultEvent, PartDeltaEvent, PartStartEvent, RunUsage, UsageLimits
from pydantic_ai.messages import (
    ModelMessage,
    ModelRequest,
    ModelResponse,
    TextPart,
    TextPartDelta,
    UserPromptPart,
)

from agents.chat.agent import ChatDeps, secretary_chat
from agents.models import GIVES_WAY, affordable, count_usage, give_way, model_named
from tools.chat import Said

LIMITS = UsageLimits(request_limit=10, tool_calls_limit=24, total_tokens_limit=60_000)
MOST_HISTORY_CHARACTERS = 8_000
Words = Callable[[str], Awaitable[None]]


@dataclass(frozen=True)
class Spoken:
    reply: str
    generated_by: str


async def ask_models(
    deps: ChatDeps, message: str, history: list[Said], seconds: float, on_words: Words
) -> Spoken | None:
    """The first model that answers; None when all give way, or one has acted and then died."""
    deadline = asyncio.get_running_loop().time() + seconds
    names = await affordable(deps.workspace)
    for rung, name in enumerate(names):
        left = (deadline - asyncio.get_running_loop().time()) / (len(names) - rung)
        if left <= 0 or deps.desk.has_written:
            return None
        usage = RunUsage()
        try:
            reply = await stream(name, deps, message, history, left, usage, on_words)
        except GIVES_WAY as error:
            give_way(name, error)
        else:
            return Spoken(reply, name)
        finally:
            await count_usage(deps.workspace, name, usage)
    return None


async def stream(
    name: str,
    deps: ChatDeps,
    message: str,
    history: list[Said],
    seconds: float,
    usage: RunUsage,
    on_words: Words,
) -> str:
    """The reply, its words told as they come."""
    model = model_named(name, deps.workspace.settings)
    async with asyncio.timeout(seconds):
        async with secretary_chat.run_stream_events(
            message,
            deps=deps,
            model=model,
            message_history=as_messages(history),
            usage_limits=LIMITS,
            usage=usage,
        ) as events:
            async for event in events:
                if isinstance(event, AgentRunResultEvent):
                    return str(event.result.output)
                if words := words_of(event):
                    await on_words(words)
    raise TimeoutError


def words_of(event: object) -> str:
    if isinstance(event, PartStartEvent) and isinstance(event.part, TextPart):
        return event.part.content
    if isinstance(event, PartDeltaEvent) and isinstance(event.delta, TextPartDelta):
        return event.delta.content_delta
    return ""


def as_messages(history: list[Said]) -> list[ModelMessage]:
    """The latest messages that fit the window, so that a turn's cost does not grow."""
    kept: list[ModelMessage] = []
    room = MOST_HISTORY_CHARACTERS
    for said in reversed(history):
        room -= len(said.text)
        if room < 0:
            break
        if said.role == "user":
            kept.append(ModelRequest(parts=[UserPromptPart(said.text)]))
        else:
            kept.append(ModelResponse(parts=[TextPart(said.text)]))
    return kept[::-1]
