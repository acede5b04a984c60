from __future__ import annotations

from dataclasses import dataclass, field

from pydantic import BaseModel
from pydantic_ai import Agent
from pydantic_ai.messages import (
    ModelMessage,
    ModelRequest,
    ModelResponsePart,
    PartDeltaEvent,
    PartStartEvent,
    TextPart,
    ToolCallPart,
    ToolReturnPart,
)
from pydantic_ai.models import ModelRequestParameters

from agents.offline.model import AnsweringBrain, BuiltInModel

SENTENCE = "One small step, then  a break."


class Word(BaseModel):
    word: str


class Talker:
    """A brain that only says one sentence."""

    def decide(
        self, messages: list[ModelMessage], parameters: ModelRequestParameters
    ) -> list[ModelResponsePart]:
        return [TextPart(SENTENCE)]


@dataclass
class Looker:
    """A brain that looks once with a tool, then says what it saw."""

    offered: list[str] = field(default_factory=list)

    def decide(
        self, messages: list[ModelMessage], parameters: ModelRequestParameters
    ) -> list[ModelResponsePart]:
        self.offered = [tool.name for tool in parameters.function_tools]
        last = messages[-1]
        assert isinstance(last, ModelRequest)
        seen = [part for part in last.parts if isinstance(part, ToolReturnPart)]
        if seen:
            return [TextPart(f"I saw {seen[0].content}")]
        return [ToolCallPart("look", {"place": "desk"}, tool_call_id="look-1")]


def seeing() -> Agent[object, str]:
    agent = Agent(None)

    @agent.tool_plain
    def look(place: str) -> str:
        """Look at a place."""
        return f"a letter on the {place}"

    return agent


def word() -> Word:
    return Word(word="hello")


async def test_an_answering_brain_takes_one_step_and_no_tokens() -> None:
    result = await Agent(BuiltInModel(AnsweringBrain(word)), output_type=Word).run("say")
    assert result.output == Word(word="hello")
    assert result.usage.requests == 1
    assert result.usage.total_tokens == 0


async def test_it_works_while_model_requests_are_forbidden() -> None:
    result = await Agent(BuiltInModel(Talker())).run("say")
    assert result.output == SENTENCE


async def test_answers_carry_its_name() -> None:
    result = await Agent(BuiltInModel(Talker())).run("say")
    assert (result.response.model_name, result.response.provider_name) == ("rules", "built-in")


async def test_it_can_be_asked_twice_in_a_history() -> None:
    agent = Agent(BuiltInModel(AnsweringBrain(word)), output_type=Word)
    first = await agent.run("say")
    second = await agent.run("again", message_history=first.all_messages())
    assert second.output == Word(word="hello")


async def test_a_brain_may_call_a_tool_and_see_its_answer() -> None:
    brain = Looker()
    result = await seeing().run("what is there?", model=BuiltInModel(brain))
    assert brain.offered == ["look"]
    assert result.output == "I saw a letter on the desk"
    assert result.usage.requests == 2


async def test_a_text_is_streamed_word_by_word() -> None:
    async with Agent(BuiltInModel(Talker())).run_stream("say") as stream:
        pieces = [piece async for piece in stream.stream_text(delta=True, debounce_by=None)]
    assert len(pieces) == len(SENTENCE.split(" "))
    assert "".join(pieces) == SENTENCE


async def test_an_output_is_streamed() -> None:
    agent = Agent(BuiltInModel(AnsweringBrain(word)), output_type=Word)
    async with agent.run_stream("say") as stream:
        assert await stream.get_output() == Word(word="hello")


async def test_tools_and_words_come_as_events_in_one_stream() -> None:
    said: list[str] = []
    tools: list[str] = []
    async with seeing().run_stream_events("what?", model=BuiltInModel(Looker())) as events:
        async for event in events:
            if isinstance(event, PartStartEvent) and isinstance(event.part, TextPart):
                said.append(event.part.content)
            elif isinstance(event, PartDeltaEvent):
                said.append(getattr(event.delta, "content_delta", ""))
            elif event.event_kind == "function_tool_call":
                tools.append(event.part.tool_name)
    assert tools == ["look"]
    assert "".join(said) == "I saw a letter on the desk"


async def test_a_stream_of_tool_calls_costs_the_same_steps_as_an_answer() -> None:
    async with seeing().run_stream("what?", model=BuiltInModel(Looker())) as stream:
        assert await stream.get_output() == "I saw a letter on the desk"
    assert stream.usage.requests == 2
