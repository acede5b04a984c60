"""The scripted provider, proven with real agents over real HTTP."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator

import httpx2
import pytest
import respx
from openai import AsyncOpenAI
from pydantic import BaseModel
from pydantic_ai import Agent, models
from pydantic_ai.exceptions import (
    ModelAPIError,
    ModelAuthenticationError,
    ModelConnectionError,
    ModelRateLimitError,
    ModelServerError,
    ModelTimeoutError,
    RunTimedOut,
    UnexpectedModelBehavior,
)
from pydantic_ai.models.openai import OpenAIChatModel
from pydantic_ai.output import NativeOutput
from pydantic_ai.providers.openai import OpenAIProvider

from tests.httpx2_mock import HTTPX2Mocker
from tests.provider import (
    OVER,
    Call,
    Calls,
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
    completion,
    event_stream,
)


class Step(BaseModel):
    title: str
    minutes: int


class Question(BaseModel):
    question: str


STEP = {"title": "Open the letter", "minutes": 2}
SENTENCE = "Open the letter, read one line, then put it down again."


@pytest.fixture(autouse=True)
def requests_allowed() -> Iterator[None]:
    with models.override_allow_model_requests(True):
        yield


class Scripted:
    """A provider with a model that asks it once per request, without the SDK's own retries."""

    def __init__(self, provider: ScriptedProvider, model: OpenAIChatModel) -> None:
        self.provider = provider
        self.model = model


@pytest.fixture
async def scripted(request: pytest.FixtureRequest) -> AsyncIterator[Scripted]:
    replies: tuple[Reply, ...] = request.param
    with ScriptedProvider(*replies) as provider:
        async with AsyncOpenAI(base_url=provider.url, api_key="key", max_retries=0) as client:
            model = OpenAIChatModel("scripted", provider=OpenAIProvider(openai_client=client))
            yield Scripted(provider, model)


def replies(*script: Reply) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("scripted", [script], indirect=True, ids=["script"])


@pytest.mark.parametrize(
    ("scripted", "error"),
    [
        ((Status(429, retry_after=3),), ModelRateLimitError),
        ((Status(500),), ModelServerError),
        ((Status(401),), ModelAuthenticationError),
        ((Cut(Text(SENTENCE)),), ModelConnectionError),
        ((Garbage(),), UnexpectedModelBehavior),
        ((), ModelServerError),
    ],
    indirect=["scripted"],
    ids=["429", "500", "401", "cut", "garbage", "script over"],
)
async def test_trouble_is_the_error_an_agent_knows(
    scripted: Scripted, error: type[Exception]
) -> None:
    with pytest.raises(error):
        await Agent(scripted.model).run("hello")
    assert len(scripted.provider.requests) == 1


@replies(Hang())
async def test_a_hanging_model_ends_with_the_timeout_of_the_run(scripted: Scripted) -> None:
    with pytest.raises(RunTimedOut):
        await Agent(scripted.model).run("hello", timeout=0.2)
    assert len(scripted.provider.requests) == 1


@replies(Drip(Text(SENTENCE), milliseconds=50, size=1))
async def test_bytes_that_keep_coming_do_not_stretch_the_timeout(scripted: Scripted) -> None:
    with pytest.raises(RunTimedOut):
        await Agent(scripted.model).run("hello", timeout=0.2)


@replies(Drip(Text(SENTENCE), milliseconds=1, size=20))
async def test_a_slow_answer_in_time_is_whole(scripted: Scripted) -> None:
    result = await Agent(scripted.model).run("hello", timeout=10)
    assert result.output == SENTENCE


@replies(*[Output("{not json")] * 3)
async def test_output_that_stays_malformed_ends_the_run(scripted: Scripted) -> None:
    with pytest.raises(UnexpectedModelBehavior):
        await Agent(scripted.model, output_type=Step, retries={"output": 2}).run("hello")
    assert len(scripted.provider.requests) == 3


@replies(Output("{not json"), Output({"title": "x", "minutes": "soon"}), Output(STEP))
async def test_malformed_output_is_repaired(scripted: Scripted) -> None:
    result = await Agent(scripted.model, output_type=Step, retries={"output": 2}).run("hello")
    assert result.output == Step.model_validate(STEP)
    last_words = [request["messages"][-1]["content"] for request in scripted.provider.requests]
    assert last_words[0] == "hello"
    assert "Invalid JSON" in last_words[1]
    assert "valid integer" in last_words[2]


@replies(Cut(Text(SENTENCE)))
async def test_a_stream_that_is_cut_is_an_error(scripted: Scripted) -> None:
    with pytest.raises(ModelAPIError):
        async with Agent(scripted.model).run_stream("hello") as stream:
            await stream.get_output()


@replies(Text(SENTENCE))
async def test_a_good_answer_comes_with_its_usage(scripted: Scripted) -> None:
    result = await Agent(scripted.model, instructions="Be kind.").run("hello")
    assert result.output == SENTENCE
    assert (result.usage.input_tokens, result.usage.output_tokens) == (11, 7)
    [request] = scripted.provider.requests
    assert request["messages"][0] == {"role": "system", "content": "Be kind."}
    assert scripted.provider.headers[0]["authorization"] == "Bearer key"


@replies(Text(SENTENCE))
async def test_a_stream_comes_in_pieces_with_its_usage(scripted: Scripted) -> None:
    async with Agent(scripted.model).run_stream("hello") as stream:
        pieces = [piece async for piece in stream.stream_text(delta=True, debounce_by=None)]
    assert len(pieces) > 5
    assert "".join(pieces) == SENTENCE
    assert (stream.usage.input_tokens, stream.usage.output_tokens) == (11, 7)


@replies(Drip(Output(STEP), milliseconds=1, size=200))
async def test_an_output_can_be_streamed_slowly(scripted: Scripted) -> None:
    async with Agent(scripted.model, output_type=Step).run_stream("hello") as stream:
        assert await stream.get_output() == Step.model_validate(STEP)


@replies(Output(STEP))
async def test_an_output_without_an_output_tool_is_content(scripted: Scripted) -> None:
    result = await Agent(scripted.model, output_type=NativeOutput(Step)).run("hello")
    assert result.output == Step.model_validate(STEP)
    assert "tools" not in scripted.provider.requests[0]


@replies(Output({"question": "Which letter?"}, kind="Question"))
async def test_one_of_several_outputs_is_chosen_by_name(scripted: Scripted) -> None:
    agent: Agent[object, Step | Question] = Agent(scripted.model, output_type=[Step, Question])
    result = await agent.run("hello")
    assert result.output == Question(question="Which letter?")


@replies(Calls([Call("double", {"number": 4}), Call("double", {"number": 5})]), Output(STEP))
async def test_tools_are_called_and_their_results_sent_back(scripted: Scripted) -> None:
    agent = Agent(scripted.model, output_type=Step)

    @agent.tool_plain
    def double(number: int) -> int:
        return 2 * number

    await agent.run("hello")
    answers = [m for m in scripted.provider.requests[1]["messages"] if m["role"] == "tool"]
    assert [answer["content"] for answer in answers] == ["8", "10"]


async def test_the_default_client_waits_as_told_and_asks_again() -> None:
    with ScriptedProvider(Status(429, retry_after=0.01), Text("better now")) as provider:
        openai = OpenAIProvider(base_url=provider.url, api_key="key")
        result = await Agent(OpenAIChatModel("scripted", provider=openai)).run("hello")
        await openai.client.close()
    assert result.output == "better now"
    assert len(provider.requests) == 2


async def test_a_function_can_be_the_script() -> None:
    def echo(request: Request) -> Reply:
        return Text(request["messages"][-1]["content"].upper())

    with ScriptedProvider(script=echo) as provider:
        async with AsyncOpenAI(base_url=provider.url, api_key="key") as client:
            model = OpenAIChatModel("scripted", provider=OpenAIProvider(openai_client=client))
            outputs = [(await Agent(model).run(word)).output for word in ("one", "two")]
    assert outputs == ["ONE", "TWO"]


@replies()
async def test_a_script_without_replies_says_so(scripted: Scripted) -> None:
    with pytest.raises(ModelServerError, match=OVER):
        await Agent(scripted.model).run("hello")


@pytest.fixture
async def mocked() -> AsyncIterator[tuple[Agent, respx.Route]]:
    """An agent whose HTTP is answered by respx, through the bridge of `tests/httpx2_mock.py`."""
    url = "https://model.example/v1"
    with respx.mock(using=HTTPX2Mocker.name) as router:
        async with AsyncOpenAI(base_url=url, api_key="key", max_retries=0) as client:
            model = OpenAIChatModel("mocked", provider=OpenAIProvider(openai_client=client))
            yield Agent(model), router.post(f"{url}/chat/completions")


async def test_respx_can_break_the_connection(mocked: tuple[Agent, respx.Route]) -> None:
    agent, route = mocked
    route.mock(side_effect=httpx2.ReadTimeout("too slow"))
    with pytest.raises(ModelTimeoutError):
        await agent.run("hello")


async def test_respx_answers_and_sees_the_request(mocked: tuple[Agent, respx.Route]) -> None:
    agent, route = mocked
    message = {"role": "assistant", "content": SENTENCE}
    route.respond(json=completion(message, {}))
    assert (await agent.run("hello")).output == SENTENCE
    assert json.loads(route.calls.last.request.content)["messages"][-1]["content"] == "hello"


async def test_respx_answers_a_stream(mocked: tuple[Agent, respx.Route]) -> None:
    agent, route = mocked
    body = event_stream({"role": "assistant", "content": SENTENCE}, {})
    route.respond(content=body, content_type="text/event-stream")
    async with agent.run_stream("hello") as stream:
        assert await stream.get_output() == SENTENCE
