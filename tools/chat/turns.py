"""A turn: the user's words stored, one at a time in a conversation, then the answer beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from sqlalchemy import bindparam

from storage.database import new_id
from storage.tables import ConversationRow, MessageRow
from tools.chat.shapes import ChatAnswer, ChatRequest
from tools.context import Context, mine
from tools.errors import Conflict, NotFound
from tools.runs import begin_run, end_run
from tools.runs.shapes import RunStatus

CONVERSATION = mine(ConversationRow).where(ConversationRow.id == bindparam("conversation_id"))
LATEST = (
    mine(MessageRow)
    .where(MessageRow.conversation_id == bindparam("conversation_id"))
    .order_by(MessageRow.number.desc())
)
HISTORY = LATEST.limit(20)
LONGEST_TITLE = 80
TURN = timedelta(seconds=60)
"""After this a turn whose process died holds nobody up any more."""


@dataclass(frozen=True)
class Said:
    """An earlier message."""

    role: str
    text: str


@dataclass(frozen=True)
class Turn:
    """One message on its way to an answer."""

    conversation_id: str
    run_id: str
    number: int
    message: str
    memory: dict[str, Any]
    history: list[Said] = field(default_factory=list)


async def open_turn(context: Context, request: ChatRequest) -> Turn:
    """Keep the user's words before anybody thinks; `Conflict` while another turn goes on."""
    row = await find_or_begin(context, request)
    if row["busy_until"] is not None and row["busy_until"] > context.now:
        raise Conflict(
            "The message before this one is still being answered; wait for it",
            conversation_id=row["id"],
        )
    history = await context.rows(HISTORY, conversation_id=row["id"])
    number = row["message_count"] + 1
    run_id = await begin_run(context, "chat", request.message, row["id"])
    await add_message(context, row["id"], number, "user", request.message, run_id)
    await context.change(
        ConversationRow,
        row["id"],
        message_count=number,
        busy_until=context.now + TURN,
        updated_at=context.now,
    )
    said = [Said(message.role, message.text) for message in reversed(history)]
    return Turn(row["id"], run_id, number, request.message, row["memory"], said)


async def find_or_begin(context: Context, request: ChatRequest) -> dict[str, Any]:
    if request.conversation_id is not None:
        return dict((await load_conversation(context, request.conversation_id))._mapping)
    row: dict[str, Any] = {
        "id": new_id("conv"),
        "user_id": context.user.id,
        "title": " ".join(request.message.split())[:LONGEST_TITLE],
        "message_count": 0,
        "memory": {},
        "busy_until": None,
        "created_at": context.now,
        "updated_at": context.now,
    }
    await context.insert(ConversationRow, row)
    return row


async def load_conversation(context: Context, conversation_id: str) -> Any:
    row = await context.first(CONVERSATION, conversation_id=conversation_id)
    if row is None:
        raise NotFound("conversation", conversation_id)
    return row


async def add_message(
    context: Context,
    conversation_id: str,
    number: int,
    role: str,
    text: str,
    run_id: str,
    answer: ChatAnswer | None = None,
) -> None:
    told = answer.model_dump(mode="json") if answer is not None else {}
    row = {
        "conversation_id": conversation_id,
        "number": number,
        "user_id": context.user.id,
        "role": role,
        "text": text,
        "run_id": run_id,
        "actions": told.get("actions", []),
        "proposals": told.get("proposals", []),
        "generated_by": told.get("generated_by"),
        "created_at": context.now,
    }
    await context.insert(MessageRow, row)


async def close_turn(
    context: Context,
    turn: Turn,
    answer: ChatAnswer,
    memory: dict[str, Any],
    status: RunStatus = "done",
) -> None:
    """Keep the answer, what it remembers, and the end of the run."""
    await add_message(
        context,
        turn.conversation_id,
        turn.number + 1,
        "secretary",
        answer.reply,
        turn.run_id,
        answer,
    )
    await context.change(
        ConversationRow,
        turn.conversation_id,
        message_count=turn.number + 1,
        memory=memory,
        busy_until=None,
        updated_at=context.now,
    )
    calls: Sequence[Any] = answer.actions
    await end_run(context, turn.run_id, answer.reply, calls, answer.generated_by, status)
