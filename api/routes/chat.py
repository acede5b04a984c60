from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Header, Query, Request, Response
from fastapi.responses import StreamingResponse

from api.deps import CurrentWorkspace, Reading, Writing
from api.idempotency import IdempotentRoute, KeepAnswer
from api.lazily import load
from tools import chat as conversations
from tools.chat import (
    ChatAnswer,
    ChatRequest,
    Conversation,
    ConversationPage,
    ConversationQuery,
    MessageWindow,
)

router = APIRouter(tags=["Chat"], route_class=IdempotentRoute)
EVENT_STREAM = "text/event-stream"
STREAM = {
    200: {
        "content": {EVENT_STREAM: {"schema": {"type": "string"}}},
        "description": "With `Accept: text/event-stream` the same as events `text`, `tool`, "
        "`proposal`, at last `done` with the whole answer (or `error` with the envelope)",
    }
}


@router.post("/api/v2/secretary/chat", response_model=ChatAnswer, responses=STREAM)  # type: ignore[arg-type]
async def chat(
    workspace: CurrentWorkspace,
    keeper: KeepAnswer,
    request: ChatRequest,
    http: Request,
    accept: Annotated[str | None, Header(include_in_schema=False)] = None,
) -> ChatAnswer | Response:
    """Talk to the secretary: it acts, asks before it harms, and can take everything back."""
    await load("workflows.chat")
    if accept is not None and EVENT_STREAM in accept:
        from api.chat_stream import stream_turn

        stream = stream_turn(http, workspace, request)
        return StreamingResponse(stream, media_type=EVENT_STREAM, headers=NOT_KEPT)
    from workflows.chat import chat

    return await chat(workspace, request, ending=keeper.keep)


NOT_KEPT = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}


@router.get("/api/v2/conversations")
async def list_conversations(
    context: Reading, query: Annotated[ConversationQuery, Query()]
) -> ConversationPage:
    """Conversations with the secretary, the last spoken in first."""
    return await conversations.list_conversations(context, query)


@router.get("/api/v2/conversations/{conversation_id}")
async def get_conversation(
    context: Reading, conversation_id: str, window: Annotated[MessageWindow, Query()]
) -> Conversation:
    """A conversation with its latest messages, oldest first."""
    return await conversations.get_conversation(context, conversation_id, window)


@router.delete("/api/v2/conversations/{conversation_id}", status_code=204)
async def delete_conversation(context: Writing, conversation_id: str) -> None:
    """Forget what was said. What was done stays, and can still be taken back."""
    await conversations.delete_conversation(context, conversation_id)
