"""Which model answers: the configured one, then the second, at last the built-in brain."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast
from weakref import WeakKeyDictionary

from pydantic import TypeAdapter
from pydantic_ai import Agent, RunUsage, UsageLimits
from pydantic_ai.exceptions import (
    FallbackExceptionGroup,
    ModelAPIError,
    RunTimedOut,
    UnexpectedModelBehavior,
    UsageLimitExceeded,
    UserError,
)
from pydantic_ai.messages import ModelMessage, ModelRequest, ToolCallPart
from pydantic_ai.models import Model, ModelRequestParameters
from pydantic_ai.tools import ToolDefinition

from agents.offline.model import NAME, AnsweringBrain, Brain, BuiltInModel
from agents.toolset import HasWorkspace
from storage.settings import Settings, SettingsError
from tools.context import Workspace
from tools.counted import LIMITS_HIT, MODEL_CALLS, MODEL_FALLBACKS, MODEL_TOKENS
from tools.usage import add_usage, tokens_left

log = logging.getLogger("agents.models")
OUTPUT_TOOL = "final_result"
Deps = TypeVar("Deps", bound=HasWorkspace)
Out = TypeVar("Out")
LIMITS = UsageLimits(request_limit=6, tool_calls_limit=12, total_tokens_limit=40_000)
GIVES_WAY = (
    ModelAPIError,
    FallbackExceptionGroup,
    UnexpectedModelBehavior,
    UsageLimitExceeded,
    RunTimedOut,
    TimeoutError,
)
# A client belongs to the loop it was made on; jobs run loops of their own.
_built: WeakKeyDictionary[asyncio.AbstractEventLoop, dict[str, Model[Any]]] = WeakKeyDictionary()


@dataclass(frozen=True)
class Answer(Generic[Out]):
    output: Out
    generated_by: str


async def run_agent(
    agent: Agent[Deps, Out],
    prompt: str,
    deps: Deps,
    brain: Brain,
    settings: Settings,
    seconds: float,
    use_models: bool = True,
) -> Answer[Out]:
    """Ask the ladder of models within `seconds`; the built-in brain is its last rung.

    A model that hangs leaves the ones after it their share of the time; one whose user has spent
    the day's tokens is not asked.
    """
    deadline = asyncio.get_running_loop().time() + seconds
    names = await affordable(deps.workspace) if use_models else []
    for rung, name in enumerate(names):
        left = (deadline - asyncio.get_running_loop().time()) / (len(names) - rung)
        if left <= 0:
            break
        usage = RunUsage()
        try:
            model = model_named(name, settings)
            result = await agent.run(
                prompt, deps=deps, model=model, timeout=left, usage_limits=LIMITS, usage=usage
            )
        except GIVES_WAY as error:
            give_way(name, error)
        else:
            return Answer(result.output, name)
        finally:
            await count_usage(deps.workspace, name, usage)
    if isinstance(brain, AnsweringBrain):
        return Answer(await one_step(agent, prompt, brain), NAME)
    result = await agent.run(prompt, deps=deps, model=BuiltInModel(brain), usage_limits=LIMITS)
    return Answer(result.output, NAME)


async def affordable(workspace: Workspace) -> list[str]:
    """The models that may be asked in the user's name now, best first."""
    names = ladder(workspace.settings)
    if names and await tokens_left(workspace) == 0:
        log.info("the day's tokens are spent; the built-in brain answers")
        LIMITS_HIT.add("tokens")
        return []
    return names


def give_way(name: str, error: Exception) -> None:
    """Say that the ladder goes on below this model."""
    log.warning("model %s gave way: %s", name, type(error).__name__)
    MODEL_FALLBACKS.add(name, type(error).__name__)


async def count_usage(workspace: Workspace, name: str, usage: RunUsage) -> None:
    MODEL_CALLS.add(name, amount=max(1, usage.requests))
    MODEL_TOKENS.add(name, amount=usage.total_tokens)
    if usage.total_tokens or usage.requests:
        async with workspace.begin() as context:
            await add_usage(context, usage.total_tokens, usage.requests)


async def one_step(agent: Agent[Deps, Out], prompt: str, brain: AnsweringBrain) -> Out:
    """The built-in brain's answer without the machinery of a run: it calls no tools."""
    output_type = cast(type[Out], agent.output_type)
    parameters = ModelRequestParameters(
        output_mode="tool", output_tools=[ToolDefinition(name=OUTPUT_TOOL)], allow_text_output=False
    )
    messages: list[ModelMessage] = [ModelRequest.user_text_prompt(prompt)]
    answer = await BuiltInModel(brain).request(messages, None, parameters)
    call = next(part for part in answer.parts if isinstance(part, ToolCallPart))
    return TypeAdapter(output_type).validate_python(call.args_as_dict())


def ladder(settings: Settings) -> list[str]:
    return [name for name in (settings.model, settings.fallback_model) if name]


def model_named(name: str, settings: Settings) -> Model[Any]:
    """The provider's model, built once a loop."""
    built = _built.setdefault(asyncio.get_running_loop(), {})
    key = f"{name} {settings.model_url}"
    if key not in built:
        built[key] = build_model(name, settings)
    return built[key]


def build_model(name: str, settings: Settings) -> Model[Any]:
    """`SettingsError` in a sentence when a key or a package is missing."""
    provider, _, model = name.partition(":")
    try:
        return BUILDERS[provider](model, settings)
    except (UserError, ImportError) as error:
        reason = str(error).splitlines()[0]
        raise SettingsError(f"PROXY_AGENT_MODEL {name!r} can not be used: {reason}") from None


def key_of(settings: Settings) -> str | None:
    return settings.model_key.get_secret_value() if settings.model_key else None


def openai_chat(model: str, settings: Settings) -> Model[Any]:
    from agents.steady import SteadyChat

    return SteadyChat(model, provider=openai_provider(settings))


def openai_responses(model: str, settings: Settings) -> Model[Any]:
    from agents.steady import SteadyResponses

    return SteadyResponses(model, provider=openai_provider(settings))


def openai_provider(settings: Settings) -> Any:
    from openai import AsyncOpenAI
    from pydantic_ai.providers.openai import OpenAIProvider

    key = key_of(settings) or ("no-key" if settings.model_url else None)
    if key is None:
        raise UserError("set PROXY_AGENT_MODEL_KEY")
    client = AsyncOpenAI(base_url=settings.model_url, api_key=key, max_retries=0, timeout=60)
    return OpenAIProvider(openai_client=client)


def anthropic(model: str, settings: Settings) -> Model[Any]:
    from pydantic_ai.models.anthropic import AnthropicModel
    from pydantic_ai.providers.anthropic import AnthropicProvider

    key = key_of(settings)
    if key is None:
        raise UserError("set PROXY_AGENT_MODEL_KEY")
    provider = AnthropicProvider(api_key=key, base_url=settings.model_url)
    return AnthropicModel(model, provider=provider, settings={"max_tokens": 2048})


def ollama(model: str, settings: Settings) -> Model[Any]:
    from pydantic_ai.providers.ollama import OllamaProvider

    from agents.steady import SteadyOllama

    url = settings.model_url or "http://localhost:11434/v1"
    return SteadyOllama(model, provider=OllamaProvider(base_url=url, api_key=key_of(settings)))


BUILDERS = {
    "openai-chat": openai_chat,
    "openai": openai_responses,
    "anthropic": anthropic,
    "ollama": ollama,
}


def check_models(settings: Settings) -> None:
    """Build every configured model once; `SettingsError` says what is missing."""
    for name in ladder(settings):
        build_model(name, settings)
