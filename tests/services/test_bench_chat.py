"""What the chat is measured with: its model's server, its floor, and its caller."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from time import perf_counter

import pytest
from pydantic_ai import Agent, models

from agents.capture import CaptureDraft
from bench.chat.bare import bare_agent, bare_turn, open_tasks, opened, plain_model
from bench.chat.measuring import ASK, STREAM
from bench.chat.provider import ITEM, SENTENCE, provider
from bench.chat.world import CHAT, MODEL, World, world


@pytest.fixture(autouse=True)
def requests_allowed() -> Iterator[None]:
    with models.override_allow_model_requests(True):
        yield


@pytest.fixture
async def around() -> AsyncIterator[World]:
    async with world(5) as opened:
        yield opened


async def test_an_answer_of_300_and_above_is_an_error(around: World) -> None:
    with pytest.raises(AssertionError, match="RESOURCE_NOT_FOUND"):
        await around.user.post("/nowhere", {})
    with pytest.raises(AssertionError, match="INVALID_INPUT"):
        await around.say("")


async def test_the_first_word_comes_before_the_turn_has_ended(around: World) -> None:
    started = perf_counter()
    streamed = await around.user.post(CHAT, {"message": ASK}, STREAM)
    assert 0 < streamed.first_word_ms < (perf_counter() - started) * 1000
    assert b"event: done" in streamed.body
    assert (await around.user.post(CHAT, {"message": ASK})).first_word_ms == 0


async def test_both_sides_look_at_open_tasks_and_say_the_same(around: World) -> None:
    async with provider() as url:
        around.ask_model(url)
        ours = await around.say(ASK)
        with closing(opened(around.store)) as connection:
            async with plain_model(url) as model:
                bare = bare_agent(model, connection, around.user_id)
                assert await bare_turn(bare, ASK) == ours["reply"] == SENTENCE
            rows = open_tasks(connection, around.user_id)
    assert ours["generated_by"] == MODEL
    (call,) = ours["actions"]
    assert (call["tool"], len(call["result"]["tasks"])) == ("what_now", 3)
    assert {task["task_id"] for task in call["result"]["tasks"]} <= {row["id"] for row in rows}
    assert len(rows) == 5


async def test_the_server_thinks_before_it_answers_on_a_kept_connection() -> None:
    async with provider(40) as url, plain_model(url) as model:
        agent = Agent(model, output_type=CaptureDraft)
        for _ in range(2):
            started = perf_counter()
            output = (await agent.run("Call the dentist")).output
            assert perf_counter() - started > 0.04
            assert output.items[0].title == ITEM["title"]
