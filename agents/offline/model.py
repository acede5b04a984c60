"""The built-in brain as a pydantic-ai model: same agents, same outputs, no network."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Protocol

from pydantic import BaseModel
from pydantic_ai import RunContext
from pydantic_ai.messages import (
    ModelMessage,
    ModelResponse,
    ModelResponsePart,
    ModelResponseStreamEvent,
    TextPart,
    ToolCallPart,
)
from pydantic_ai.models import Model, ModelRequestParameters, StreamedResponse
from pydantic_ai.profiles import ModelProfile
from pydantic_ai.settings import ModelSettings
from pydantic_ai.usage import RequestUsage

NAME = "rules"


class Brain(Protocol):
    def decide(
        self, messages: list[ModelMessage], parameters: ModelRequestParameters
    ) -> list[ModelResponsePart]:
        """What a model would answer: tool calls, or the output."""
        ...


@dataclass(frozen=True)
class AnsweringBrain:
    """Answers the agent's output in one step."""

    answer: Callable[[], BaseModel]

    def decide(
        self, messages: list[ModelMessage], parameters: ModelRequestParameters
    ) -> list[ModelResponsePart]:
        tool = parameters.output_tools[0].name
        arguments = self.answer().model_dump(mode="json")
        return [ToolCallPart(tool, arguments, tool_call_id=f"{tool}-{len(messages)}")]


class BuiltInModel(Model[Any]):
    """Runs a `Brain` where a provider would be called."""

    def __init__(self, brain: Brain) -> None:
        super().__init__(
            profile=ModelProfile(supports_tools=True, supports_json_schema_output=True)
        )
        self.brain = brain

    @property
    def model_name(self) -> str:
        return NAME

    @property
    def system(self) -> str:
        return "built-in"

    async def request(
        self,
        messages: list[ModelMessage],
        model_settings: ModelSettings | None,
        model_request_parameters: ModelRequestParameters,
    ) -> ModelResponse:
        _, parameters = self.prepare_request(model_settings, model_request_parameters)
        return ModelResponse(
            parts=self.brain.decide(messages, parameters),
            model_name=NAME,
            provider_name=self.system,
            usage=RequestUsage(),
        )

    @asynccontextmanager
    async def request_stream(
        self,
        messages: list[ModelMessage],
        model_settings: ModelSettings | None,
        model_request_parameters: ModelRequestParameters,
        run_context: RunContext[Any] | None = None,
    ) -> AsyncIterator[StreamedResponse]:
        _, parameters = self.prepare_request(model_settings, model_request_parameters)
        yield BuiltInStream(
            model_request_parameters=parameters,
            decided=self.brain.decide(messages, parameters),
        )


@dataclass
class BuiltInStream(StreamedResponse):
    """The same decision, word by word."""

    decided: list[ModelResponsePart] = field(default_factory=list)
    started_at: datetime = field(default_factory=lambda: datetime.now(UTC))

    async def _get_event_iterator(self) -> AsyncIterator[ModelResponseStreamEvent]:
        self._usage = RequestUsage()
        for index, part in enumerate(self.decided):
            for event in self.events_of(index, part):
                yield event

    def events_of(self, index: int, part: ModelResponsePart) -> Iterator[ModelResponseStreamEvent]:
        """One event at a time: the parts manager goes on changing the part that it gave out."""
        if isinstance(part, TextPart):
            for number, word in enumerate(part.content.split(" ")):
                yield from self._parts_manager.handle_text_delta(
                    vendor_part_id=index, content=word if number == 0 else f" {word}"
                )
            return
        assert isinstance(part, ToolCallPart)  # noqa: S101 (a brain says words or calls tools)
        event = self._parts_manager.handle_tool_call_delta(
            vendor_part_id=index,
            tool_name=part.tool_name,
            args=part.args_as_json_str(),
            tool_call_id=part.tool_call_id,
        )
        if event is not None:
            yield event

    @property
    def model_name(self) -> str:
        return NAME

    @property
    def provider_name(self) -> str:
        return "built-in"

    @property
    def provider_url(self) -> None:
        return None

    @property
    def timestamp(self) -> datetime:
        return self.started_at
