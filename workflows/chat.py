"""A turn of the chat: keep the words → think and act → say what was done."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from opentelemetry import trace

from agents.chat.agent import ChatDeps
from agents.chat.built_in import talk
from agents.chat.desk import Desk
from agents.chat.modelled import Spoken, ask_models
from agents.offline.model import NAME as BUILT_IN
from agents.offline.talk import Memory
from agents.offline.talk.safety.care import in_danger
from tools.chat import ChatAnswer, ChatRequest, Turn, close_turn, open_turn
from tools.context import Context, Workspace
from tools.events import ChatDelta
from tools.runs import ToolCall
from tools.runs.shapes import RunStatus
from tools.traces import spanned

tracer = trace.get_tracer("workflows")
Ending = Callable[[Context, ChatAnswer], Awaitable[None]]


class Listener:
    """Hears a turn as it happens; this one does not listen."""

    async def words(self, text: str) -> None:
        """Some more words of the reply."""

    async def call(self, call: ToolCall) -> None:
        """A tool has answered."""


class Whispering(Listener):
    """Passes the words on to the user's sockets as well."""

    def __init__(self, workspace: Workspace, turn: Turn, behind: Listener) -> None:
        self.workspace, self.turn, self.behind = workspace, turn, behind

    async def words(self, text: str) -> None:
        delta = ChatDelta(
            conversation_id=self.turn.conversation_id, run_id=self.turn.run_id, text=text
        )
        self.workspace.platform.bus.whisper(self.workspace.user_id, delta.model_dump())
        await self.behind.words(text)

    async def call(self, call: ToolCall) -> None:
        await self.behind.call(call)


@dataclass(frozen=True)
class Outcome:
    spoken: Spoken
    memory: Memory


async def chat(
    workspace: Workspace,
    request: ChatRequest,
    listener: Listener | None = None,
    ending: Ending | None = None,
) -> ChatAnswer:
    """Answer a message: by a model where one is set and can be paid, else by the built-in brain."""
    async with workspace.begin() as context:
        turn = await open_turn(context, request)
        now, zone = context.now, context.zone
    heard = Whispering(workspace, turn, listener or Listener())
    desk = Desk(workspace.in_run(turn.run_id), turn.message, heard.call)
    try:
        with spanned(tracer, "chat turn"):
            outcome = await think(desk, turn, ChatDeps(desk, now, zone), heard)
    except BaseException:
        await end(workspace, turn, desk, broken_off(desk, turn), "stopped", None)
        raise
    return await end(workspace, turn, desk, outcome, "done", ending)


async def think(desk: Desk, turn: Turn, deps: ChatDeps, heard: Listener) -> Outcome:
    memory = Memory.from_json(turn.memory)
    seconds = desk.workspace.settings.chat_seconds
    spoken = None
    if not in_danger(turn.message):
        spoken = await ask_models(deps, turn.message, turn.history, seconds, heard.words)
    if spoken is not None:
        return Outcome(spoken, remembered(desk, memory))
    if desk.has_written:
        return broken_off(desk, turn)
    reply = await talk(desk, memory)
    await heard.words(reply.text)
    return Outcome(Spoken(reply.text, BUILT_IN), reply.memory)


def broken_off(desk: Desk, turn: Turn) -> Outcome:
    """What stands when nobody could finish the reply: what the tools returned, no more."""
    done = [call.summary for call in desk.calls]
    told = f"I got this far: {'; '.join(done)}." if done else "Nothing was changed."
    reply = f"{told} Then my thinking stopped; say it again, or go on from here."
    return Outcome(Spoken(reply, BUILT_IN), remembered(desk, Memory.from_json(turn.memory)))


def remembered(desk: Desk, before: Memory) -> Memory:
    """After a model's turn: the tasks it showed and spoke of, so that "it" means the same."""
    shown = [ids_in(call.result) for call in desk.calls]
    listed = next((ids for ids in reversed(shown) if len(ids) > 1), before.listed)
    spoken = next((ids for ids in reversed(shown) if ids), before.spoken)
    return replace(before, listed=tuple(listed), spoken=tuple(spoken[:1]), pending=None)


def ids_in(result: object) -> tuple[str, ...]:
    """Ids of the tasks in a tool's answer, in their order."""
    if isinstance(result, list):
        return tuple(task_id for one in result for task_id in ids_in(one))
    if not isinstance(result, dict):
        return ()
    own = result.get("task_id")
    inner = tuple(task_id for value in result.values() for task_id in ids_in(value))
    return tuple(dict.fromkeys([*([own] if isinstance(own, str) else []), *inner]))


async def end(
    workspace: Workspace,
    turn: Turn,
    desk: Desk,
    outcome: Outcome,
    status: RunStatus,
    ending: Ending | None,
) -> ChatAnswer:
    answer = ChatAnswer(
        conversation_id=turn.conversation_id,
        run_id=turn.run_id,
        reply=outcome.spoken.reply,
        actions=desk.calls,
        proposals=desk.proposals,
        generated_by=outcome.spoken.generated_by,
    )
    async with workspace.begin() as context:
        await close_turn(context, turn, answer, outcome.memory.to_json(), status)
        if ending is not None:
            await ending(context, answer)
    return answer
