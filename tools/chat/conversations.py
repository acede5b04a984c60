"""Conversations as the user finds them again."""

from __future__ import annotations

from sqlalchemy import delete, func

from storage.tables import ConversationRow, MessageRow
from tools.chat.shapes import (
    ChatMessage,
    Conversation,
    ConversationPage,
    ConversationQuery,
    ConversationShort,
    MessageWindow,
)
from tools.chat.turns import LATEST, load_conversation
from tools.context import Context, mine

NEWEST = mine(ConversationRow).order_by(
    ConversationRow.updated_at.desc(), ConversationRow.id.desc()
)
COUNT = mine(ConversationRow).with_only_columns(func.count())


def in_short(row: ConversationRow) -> ConversationShort:
    return ConversationShort(
        conversation_id=row.id,
        title=row.title,
        message_count=row.message_count,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


async def list_conversations(context: Context, query: ConversationQuery) -> ConversationPage:
    """Conversations, the last spoken in first."""
    first, _ = query.start()
    rows = await context.rows(NEWEST.limit(query.limit).offset(first))
    total = int(await context.scalar(COUNT))
    shown = [in_short(row) for row in rows]
    return ConversationPage(conversations=shown, **query.answer(len(shown), total))


async def get_conversation(
    context: Context, conversation_id: str, window: MessageWindow
) -> Conversation:
    """A conversation with its latest messages, oldest first."""
    row = await load_conversation(context, conversation_id)
    rows = await context.rows(LATEST.limit(window.limit), conversation_id=conversation_id)
    return Conversation(
        **in_short(row).model_dump(round_trip=True),
        messages=[as_message(message) for message in reversed(rows)],
        has_more=row.message_count > len(rows),
    )


def as_message(row: MessageRow) -> ChatMessage:
    return ChatMessage.model_validate(row, from_attributes=True)


async def delete_conversation(context: Context, conversation_id: str) -> None:
    """Forget what was said; what was done stays, and can still be taken back."""
    await load_conversation(context, conversation_id)
    own = (ConversationRow.id == conversation_id, ConversationRow.user_id == context.user.id)
    await context.execute(delete(ConversationRow).where(*own))
