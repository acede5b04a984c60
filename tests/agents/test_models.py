from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from time import perf_counter

import pytest
from pydantic import BaseModel
from pydantic_ai import Agent, models

from agents.models import Answer, check_models, model_named, run_agent
from agents.offline.model import AnsweringBrain
from storage.settings import Settings, SettingsError
from storage.tables import ModelUsageRow
from tests.conftest import Clock
from tests.provider import (
    Call,
    Cut,
    Drip,
    Garbage,
    Hang,
    Output,
    Reply,
    Request,
    ScriptedProvider,
    Status,
    Text,
)
from tests.scripted_model import MODEL, Start
from tests.workspaces import opened, rows_of, user_of
from tools.context import Workspace

KEY = "sk-not-for-logs"
BAD = Output("{not json")


class Word(BaseModel):
    word: str


@dataclass(frozen=True)
class Deps:
    workspace: Workspace


agent = Agent(
    None, deps_type=Deps, output_type=Word, retries={"tools": 1, "output": 1}, end_strategy="early"
)


@agent.tool_plain
def look() -> str:
    """Look around."""
    return "nothing new"


async def ask(workspace: Workspace, seconds: float = 5, use_models: bool = True) -> Answer[Word]:
    brain, deps = AnsweringBrain(lambda: Word(word="built in")), Deps(workspace)
    return await run_agent(agent, "say", deps, brain, workspace.settings, seconds, use_models)


BUILT_IN = Answer(Word(word="built in"), "rules")


@pytest.mark.parametrize(
    "replies",
    [
        [Status(429, retry_after=30)],
        [Status(500)],
        [Status(401)],
        [Status(404)],
        [Garbage()],
        [Garbage("{}")],
        [Cut(Output({"word": "half"}))],
        [BAD, BAD],
        [Output({"word": 7}), Output({})],
        [Text("word"), Text("still a word")],
        [Call("no_such_tool"), Call("no_such_tool")],
    ],
    ids=str,
)
async def test_trouble_with_the_model_ends_with_the_built_in_brain(
    workspace: Workspace, model: Start, replies: list[Reply]
) -> None:
    provider = model(*replies)
    started = perf_counter()
    assert await ask(workspace) == BUILT_IN
    assert perf_counter() - started < 3
    assert 1 <= len(provider.requests) <= 2


@pytest.mark.parametrize(
    "slow",
    [Hang(), Drip(Output({"word": "late"}), milliseconds=50, size=1)],
    ids=["hangs", "drips"],
)
async def test_a_slow_model_costs_its_budget_and_no_more(
    workspace: Workspace, model: Start, slow: Reply
) -> None:
    model(slow)
    started = perf_counter()
    assert await ask(workspace, seconds=0.3) == BUILT_IN
    assert 0.25 < perf_counter() - started < 1.5


async def test_a_repair_counts_against_the_budget_too(workspace: Workspace, model: Start) -> None:
    provider = model(BAD, Hang())
    started = perf_counter()
    assert await ask(workspace, seconds=0.4) == BUILT_IN
    assert perf_counter() - started < 1.5
    assert len(provider.requests) == 2


async def test_a_model_that_only_calls_tools_is_stopped(workspace: Workspace, model: Start) -> None:
    provider = model(script=lambda _: Call("look"))
    assert await ask(workspace) == BUILT_IN
    assert len(provider.requests) <= 6


async def test_a_model_that_burns_tokens_is_stopped(workspace: Workspace, model: Start) -> None:
    provider = model(script=lambda _: Call("look"))
    provider.usage = {"prompt_tokens": 30_000, "completion_tokens": 0, "total_tokens": 30_000}
    assert await ask(workspace) == BUILT_IN
    assert len(provider.requests) == 2


async def test_a_server_that_is_not_there_ends_with_the_built_in_brain(
    settings: Settings, workspace: Workspace, model: Start
) -> None:
    model()
    settings.model_url = "http://127.0.0.1:9/v1"
    assert await ask(workspace) == BUILT_IN


async def test_a_cancelled_call_stays_cancelled(workspace: Workspace, model: Start) -> None:
    model(Hang())
    asking = asyncio.create_task(ask(workspace))
    await asyncio.sleep(0.05)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking


async def test_a_good_answer_is_used(workspace: Workspace, model: Start) -> None:
    provider = model(Output({"word": "hello"}))
    assert await ask(workspace) == Answer(Word(word="hello"), MODEL)
    assert provider.requests[0]["model"] == "test"


async def test_malformed_output_is_repaired_on_the_second_try(
    workspace: Workspace, model: Start
) -> None:
    provider = model(BAD, Output({"word": "mended"}))
    assert await ask(workspace) == Answer(Word(word="mended"), MODEL)
    assert "Invalid JSON" in provider.requests[1]["messages"][-1]["content"]


async def test_the_second_model_is_asked_before_the_built_in_brain(
    settings: Settings, workspace: Workspace, model: Start
) -> None:
    def by_name(request: Request) -> Reply:
        return Status(500) if request["model"] == "test" else Output({"word": "second"})

    provider = model(script=by_name)
    settings.fallback_model = "openai-chat:spare"
    assert await ask(workspace) == Answer(Word(word="second"), "openai-chat:spare")
    assert [request["model"] for request in provider.requests] == ["test", "spare"]


async def test_when_both_models_give_way_the_built_in_brain_answers(
    settings: Settings, workspace: Workspace, model: Start
) -> None:
    provider = model(BAD, BAD, Status(429))
    settings.fallback_model = "openai-chat:spare"
    assert await ask(workspace) == BUILT_IN
    assert [request["model"] for request in provider.requests] == ["test", "test", "spare"]


async def test_a_first_model_that_hangs_leaves_the_second_its_share(
    settings: Settings, workspace: Workspace, model: Start
) -> None:
    provider = model(Hang(), Output({"word": "second"}))
    settings.fallback_model = "openai-chat:spare"
    answer = await ask(workspace, seconds=1.0)
    assert answer == Answer(Word(word="second"), "openai-chat:spare")
    assert [request["model"] for request in provider.requests] == ["test", "spare"]


async def test_the_rules_lane_asks_no_model_and_costs_one_step(
    workspace: Workspace, model: Start, built_in_steps: list[str]
) -> None:
    provider = model(Output({"word": "never"}))
    assert await ask(workspace, use_models=False) == BUILT_IN
    assert provider.requests == []
    assert built_in_steps == ["AnsweringBrain"]


async def test_without_a_model_the_built_in_brain_answers_in_one_step(
    workspace: Workspace, built_in_steps: list[str]
) -> None:
    assert await ask(workspace) == BUILT_IN
    assert len(built_in_steps) == 1


async def test_the_key_is_sent_and_never_logged(
    settings: Settings, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with ScriptedProvider(Status(401, f"Incorrect key {KEY}")) as provider:
        named = Settings(
            data_dir=settings.data_dir,
            model=MODEL,
            model_url=provider.url,
            model_key=KEY,
            _env_file=None,
        )
        with models.override_allow_model_requests(True):
            async with opened(named, clock) as platform:
                assert await ask(await user_of(platform, "anna")) == BUILT_IN
    assert provider.headers[0]["authorization"] == f"Bearer {KEY}"
    assert f"model {MODEL} gave way" in caplog.text
    ours = [record for record in caplog.records if record.name.startswith("agents")]
    assert all(KEY not in record.getMessage() for record in ours)


async def test_tokens_are_counted_and_the_spent_ones_end_with_the_built_in_brain(
    settings: Settings, workspace: Workspace, model: Start
) -> None:
    provider = model(BAD, Output({"word": "mended"}), Output({"word": "never"}))
    settings.daily_tokens = 20
    assert (await ask(workspace)).output.word == "mended"
    (spent,) = await rows_of(workspace.platform, ModelUsageRow, user_id=workspace.user_id)
    assert (spent.requests, spent.tokens >= 20) == (2, True)
    assert await ask(workspace) == BUILT_IN
    assert len(provider.requests) == 2


async def test_the_tokens_of_another_day_or_user_are_free(
    settings: Settings, workspace: Workspace, model: Start, clock: Clock
) -> None:
    model(*[Output({"word": "hello"})] * 3)
    settings.daily_tokens = 1
    assert await ask(workspace) == Answer(Word(word="hello"), MODEL)
    assert await ask(await user_of(workspace.platform, "bert")) == Answer(Word(word="hello"), MODEL)
    clock.advance(days=1)
    assert await ask(workspace) == Answer(Word(word="hello"), MODEL)


@pytest.mark.parametrize("name", ["openai-chat:x", "openai:x", "anthropic:x"])
def test_a_model_without_its_key_is_refused_in_a_sentence(settings: Settings, name: str) -> None:
    named = settings.model_copy(update={"model": name})
    with pytest.raises(SettingsError, match=r"PROXY_AGENT_MODEL .*PROXY_AGENT_MODEL_KEY"):
        asyncio.run(checked(named))


@pytest.mark.parametrize("name", ["openai-chat:x", "openai:x", "anthropic:x", "ollama:x"])
def test_every_provider_can_be_built_with_a_key(name: str) -> None:
    asyncio.run(checked(Settings(model=name, model_key=KEY, _env_file=None)))


async def checked(settings: Settings) -> None:
    check_models(settings)


def test_a_model_is_built_once_a_loop() -> None:
    settings = Settings(model="openai-chat:x", model_key=KEY, _env_file=None)

    async def twice() -> list[object]:
        return [model_named("openai-chat:x", settings) for _ in range(2)]

    (first, again), (other, _) = asyncio.run(twice()), asyncio.run(twice())
    assert first is again
    assert first is not other
