"""The public shapes of conversations."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from tools.desk.shapes import Waits
from tools.runs.shapes import ToolCall
from tools.schema import SAID_WORDS
from tools.shapes import Id, Input, Moment, Output, PageQuery, clean, not_blank

MOST_CHARACTERS = 5_000
Message = Annotated[
    str,
    Field(max_length=MOST_CHARACTERS),
    AfterValidator(clean),
    AfterValidator(not_blank),
    SAID_WORDS,
]


class ChatRequest(Input):
    """What the user says; without a `conversation_id` a new conversation begins."""

    message: Message = Field(examples=["I'm tired, what should I do now?"])
    conversation_id: Id | None = None


class ChatAnswer(Output):
    """What was said and done. `run_id` takes it back with undo; proposals wait for a word."""

    conversation_id: str
    run_id: str
    reply: str
    actions: list[ToolCall]
    proposals: list[Waits]
    generated_by: str


class ChatMessage(Output):
    role: Literal["user", "secretary"]
    text: str
    run_id: str | None
    actions: list[ToolCall]
    proposals: list[Waits]
    generated_by: str | None
    created_at: Moment


class ConversationShort(Output):
    """`title`: how the conversation began."""

    conversation_id: str
    title: str
    message_count: int
    created_at: Moment
    updated_at: Moment


class Conversation(ConversationShort):
    """Messages oldest first; `has_more` when earlier ones were left out."""

    messages: list[ChatMessage]
    has_more: bool


class ConversationPage(Output):
    conversations: list[ConversationShort]
    total: int
    limit: int
    offset: int
    has_more: bool
    next_offset: int | None
    next_page: str | None


class MessageWindow(Input):
    limit: int = Field(50, ge=1, le=200, description="How many of the latest messages at most")


ConversationQuery = PageQuery
