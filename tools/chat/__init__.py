"""Conversations with the secretary: turns, history."""

from tools.chat.conversations import delete_conversation, get_conversation, list_conversations
from tools.chat.shapes import (
    ChatAnswer,
    ChatMessage,
    ChatRequest,
    Conversation,
    ConversationPage,
    ConversationQuery,
    MessageWindow,
)
from tools.chat.turns import Said, Turn, close_turn, open_turn

__all__ = [
    "ChatAnswer",
    "ChatMessage",
    "ChatRequest",
    "Conversation",
    "ConversationPage",
    "ConversationQuery",
    "MessageWindow",
    "Said",
    "Turn",
    "close_turn",
    "delete_conversation",
    "get_conversation",
    "list_conversations",
    "open_turn",
]
