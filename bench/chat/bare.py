"""The floor of a turn with a model: pydantic-ai alone, one tool over the same tasks, no more.

The same kind of model and client, asking the same server; the words are streamed too. The tool has
the arguments and the limit of ours and reads the user's open tasks by one statement.
"""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from openai import AsyncOpenAI
from pydantic_ai import Agent, AgentRunResultEvent
from pydantic_ai.models.openai import OpenAIChatModel
from pydantic_ai.providers.openai import OpenAIProvider

COLUMNS = "id, title, status, priority, due_at, estimated_hours, project_id, zone_id"
OPEN = (
    f"SELECT {COLUMNS} FROM tasks WHERE user_id = ? AND status != 'done' AND deleted_at IS NULL "
    "ORDER BY due_at IS NULL, due_at"
)


@asynccontextmanager
async def plain_model(url: str) -> AsyncIterator[OpenAIChatModel]:
    async with AsyncOpenAI(base_url=url, api_key="no-key", max_retries=0) as client:
        yield OpenAIChatModel("scripted", provider=OpenAIProvider(openai_client=client))


def bare_agent(
    model: OpenAIChatModel, connection: sqlite3.Connection, user_id: str
) -> Agent[object, str]:
    agent: Agent[object, str] = Agent(model, instructions="You help a person with their tasks.")

    @agent.tool_plain
    async def what_now(
        minutes: int | None = None, energy_level: int | None = None, most: int = 3
    ) -> list[dict[str, Any]]:
        """What to do now: the best open tasks for the time and energy at hand."""
        return open_tasks(connection, user_id)[:most]

    return agent


def opened(store: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"file:{store}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    return connection


def open_tasks(connection: sqlite3.Connection, user_id: str) -> list[dict[str, Any]]:
    return [dict(row) for row in connection.execute(OPEN, (user_id,)).fetchall()]


async def bare_turn(agent: Agent[object, str], message: str) -> str:
    """The reply, every event of it heard."""
    async with agent.run_stream_events(message) as events:
        async for event in events:
            if isinstance(event, AgentRunResultEvent):
                return str(event.result.output)
    raise AssertionError("the run ended without a result")
