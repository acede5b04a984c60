"""Schemas that are shaped once go out as those that are shaped for each request."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from typing import Any

import pytest
from openai import AsyncOpenAI
from pydantic import BaseModel
from pydantic_ai import Agent, RunContext, models
from pydantic_ai.models.openai import OpenAIChatModel
from pydantic_ai.output import NativeOutput
from pydantic_ai.providers.openai import OpenAIProvider
from pydantic_ai.tools import ToolDefinition

from agents.steady import SteadyChat
from tests.provider import Call, Output, Request, ScriptedProvider, Text


class Step(BaseModel):
    """What to do first."""

    title: str
    minutes: int = 5


STEP = Output({"title": "Open the letter", "minutes": 2})


@pytest.fixture(autouse=True)
def requests_allowed() -> Iterator[None]:
    with models.override_allow_model_requests(True):
        yield


@pytest.fixture
async def client() -> AsyncIterator[AsyncOpenAI]:
    async with AsyncOpenAI(base_url="http://set.later", api_key="key", max_retries=0) as opened:
        yield opened


async def look(day: str, most: int | None = None) -> str:
    """Look around."""
    return f"nothing new on {day}, {most}"


def called(request: Request) -> Call | Output:
    is_answered = request["messages"][-1]["role"] == "tool"
    return STEP if is_answered else Call("look", {"day": "monday"})


async def sent(
    kind: type[OpenAIChatModel], client: AsyncOpenAI, agents: list[Agent[Any, Any]]
) -> list[Request]:
    """The requests of the agents, run one after the other and then once more, on one model."""
    model = kind("scripted", provider=OpenAIProvider(openai_client=client))
    with ScriptedProvider(script=called) as provider:
        client.base_url = provider.url
        for agent in [*agents, *agents]:
            await agent.run("hello", model=model)
        return provider.requests


async def test_what_is_sent_is_what_pydantic_ai_alone_would_send(client: AsyncOpenAI) -> None:
    agents: list[Agent[Any, Any]] = [
        Agent(tools=[look], output_type=Step),
        Agent(tools=[look], output_type=NativeOutput(Step)),
        Agent(output_type=Step, name="without tools"),
    ]
    plain = await sent(OpenAIChatModel, client, agents)
    assert len(plain) > 6
    assert await sent(SteadyChat, client, agents) == plain


async def test_a_tool_that_changes_is_shaped_anew(client: AsyncOpenAI) -> None:
    words = ["first", "second", "second"]

    async def reworded(_run: RunContext[object], tool: ToolDefinition) -> ToolDefinition:
        return replace(tool, description=words.pop(0))

    agent = Agent(SteadyChat("scripted", provider=OpenAIProvider(openai_client=client)))
    agent.tool_plain(prepare=reworded)(look)
    with ScriptedProvider(script=lambda _: Text("hello")) as provider:
        client.base_url = provider.url
        for _ in range(3):
            await agent.run("hello")
    tools = [request["tools"][0]["function"] for request in provider.requests]
    assert [tool["description"] for tool in tools] == ["first", "second", "second"]
