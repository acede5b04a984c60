"""Models that shape the same schemas once: pydantic-ai does so anew for every request.

With the secretary's many tools that is a tenth of a turn's work, for a result that is always the
same.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import Any

from pydantic_ai.models import Model, ModelRequestParameters
from pydantic_ai.models.ollama import OllamaModel
from pydantic_ai.models.openai import OpenAIChatModel, OpenAIResponsesModel
from pydantic_ai.output import OutputObjectDefinition
from pydantic_ai.tools import ToolDefinition

Shapes = tuple[list[ToolDefinition], list[ToolDefinition], OutputObjectDefinition | None]


class SteadyTools(Model[Any]):
    """Keeps the shaped schemas of each set of tools for as long as nothing of it changes."""

    @cached_property
    def _shaped(self) -> dict[tuple[str, ...], tuple[Shapes, Shapes]]:
        return {}

    def customize_request_parameters(
        self, model_request_parameters: ModelRequestParameters
    ) -> ModelRequestParameters:
        given = shapes_of(model_request_parameters)
        names = tuple(tool.name for tools in given[:2] for tool in tools)
        known = self._shaped.get(names)
        if known is None or known[0] != given:
            shaped = super().customize_request_parameters(model_request_parameters)
            self._shaped[names] = given, shapes_of(shaped)
            return shaped
        bare = with_shapes(model_request_parameters, ([], [], None))
        return with_shapes(super().customize_request_parameters(bare), known[1])


def shapes_of(parameters: ModelRequestParameters) -> Shapes:
    return parameters.function_tools, parameters.output_tools, parameters.output_object


def with_shapes(parameters: ModelRequestParameters, shapes: Shapes) -> ModelRequestParameters:
    functions, outputs, output = shapes
    return replace(
        parameters,
        function_tools=[*functions],
        output_tools=[*outputs],
        output_object=output,
    )


class SteadyChat(SteadyTools, OpenAIChatModel):
    """The chat-completions protocol."""


class SteadyResponses(SteadyTools, OpenAIResponsesModel):
    """The Responses protocol."""


class SteadyOllama(SteadyTools, OllamaModel):
    """Ollama's own reading of the chat-completions protocol."""
