"""A turn of the chat: how long it takes, what it costs beside pydantic-ai alone, what grows.

In process, on SQLite as it comes. The built-in brain is timed; a turn with a model is weighed by
the processor, against a bare run of pydantic-ai with the same model and one tool of the same shape
over the same tasks. Both sides are measured in turn, so that what disturbs one disturbs the other.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import closing
from statistics import median
from time import process_time
from typing import Any

from pydantic_ai import Agent

from bench.chat.bare import bare_agent, bare_turn, opened, plain_model
from bench.chat.inside import Inside
from bench.chat.provider import provider
from bench.chat.world import CHAT, MODEL, World, world
from bench.timing import against, once, show, summed

OPEN_TASKS = 50
TIMES, QUICK_TIMES = 200, 40
ROUNDS, ROUND_TIMES = 8, 10
LONG, SHORT = 200, 2
AIM_MS, AIM_WORD_MS, AIM_RATIO, AIM_GROWTH = 15, 10, 2, 1.5
ASK, DONE = "what should I do now?", "done with the dishes"
STREAM = "text/event-stream"
Rows = list[list[str]]
Turn = Callable[[], Awaitable[Any]]


async def measure(quick: bool = False) -> None:
    """Print the tables."""
    times = QUICK_TIMES if quick else TIMES
    async with world(OPEN_TASKS) as around:
        rows = [await answered(around, ASK, times), await answered(around, DONE, times)]
        columns = ["turn", "p50", "p99", "CPU, p50", "first word, p50", "first word, p99"]
        show(f"A turn, built-in brain, {OPEN_TASKS} open tasks", columns, rows)
        grown = [["built-in", *await growing(around, times // 2)]]
        async with provider() as url:
            rows = [await beside_bare(around, url, 2 if quick else ROUNDS)]
            show("A turn with a model, CPU", ["bare run", "ours", "ratio"], rows)
            grown.append(["model", *await growing(around, times // 2)])
    columns = ["brain", f"after {SHORT}, p50", f"after {LONG}, p50", "ratio"]
    show("A turn after earlier messages", columns, grown)


async def answered(around: World, message: str, times: int) -> list[str]:
    """A turn whole, and until its first word when it is streamed."""
    await around.say(message)
    whole, spent, words = [], [], []
    for _ in range(times):
        await prepare(around.user, message)
        before = process_time()
        whole.append(await once(lambda _number: around.say(message), 0))
        spent.append((process_time() - before) * 1000)
        await prepare(around.user, message)
        streamed = await around.user.post(CHAT, {"message": message}, STREAM)
        words.append(streamed.first_word_ms)
    turn, word = summed(whole), summed(words)
    assert min(words) > 0
    return [
        f"“{message}”",
        against(turn.p50, AIM_MS, "ms"),
        f"{turn.p99:.2f} ms",
        f"{median(spent):.2f} ms",
        against(word.p50, AIM_WORD_MS, "ms"),
        f"{word.p99:.2f} ms",
    ]


async def prepare(user: Inside, message: str) -> None:
    """What a message speaks of is there."""
    if message == DONE:
        await user.call("/api/v2/tasks", {"title": "Do the dishes"})


async def beside_bare(around: World, url: str, rounds: int) -> list[str]:
    """Milliseconds of the processor a turn, on both sides, and their ratio."""
    around.ask_model(url)
    with closing(opened(around.store)) as connection:
        async with plain_model(url) as model:
            return await compared(around, bare_agent(model, connection, around.user_id), rounds)


async def compared(around: World, agent: Agent[object, str], rounds: int) -> list[str]:
    bare, ours = [], []

    async def ask() -> None:
        answer = await around.say(ASK)
        assert answer["generated_by"] == MODEL and len(answer["actions"]) == 1, answer

    for _ in range(rounds + 1):
        bare.append(await cpu_ms(lambda: bare_turn(agent, ASK)))
        ours.append(await cpu_ms(ask))
    least, most = median(bare[1:]), median(ours[1:])
    return [f"{least:.2f} ms", f"{most:.2f} ms", against(most / least, AIM_RATIO)]


async def cpu_ms(turn: Turn) -> float:
    """Of this process, a turn."""
    started = process_time()
    for _ in range(ROUND_TIMES):
        await turn()
    return (process_time() - started) * 1000 / ROUND_TIMES


async def growing(around: World, times: int) -> list[str]:
    """The same turn after few and after many earlier messages, one after the other."""
    url, long = around.settings.model_url, None
    around.ask_model(None)
    for _ in range(LONG // 2):
        long = (await around.say(ASK, long))["conversation_id"]
    few, many = [], []
    for _ in range(times):
        around.ask_model(None)
        short = (await around.say(ASK))["conversation_id"]
        around.ask_model(url)
        few.append(await once(lambda _n, to=short: around.say(ASK, to), 0))  # type: ignore[misc]
        many.append(await once(lambda _n: around.say(ASK, long), 0))
    least, most = summed(few).p50, summed(many).p50
    return [f"{least:.2f} ms", f"{most:.2f} ms", against(most / least, AIM_GROWTH)]
