"""A capture that waits for its model: what we add to the time in which the model answers.

In process, on SQLite as it comes, with a server that answers after a fixed time. A bare run of
pydantic-ai against the same server tells how much of what is added is the client's.
"""

from __future__ import annotations

from pydantic_ai import Agent
from pydantic_ai.models import Model

from agents.capture import CaptureDraft
from bench.chat.bare import plain_model
from bench.chat.provider import provider
from bench.chat.world import MODEL, World, world
from bench.timing import against, once, show, summed

MODEL_MS = 50
TIMES, QUICK_TIMES = 100, 20
AIM_MS = 15
CAPTURE = "/api/capture/?wait=true"
TEXT = "Call the dentist tomorrow at 3"


async def measure(quick: bool = False) -> None:
    """Print the table."""
    times = QUICK_TIMES if quick else TIMES
    async with provider(MODEL_MS) as url, world() as around, plain_model(url) as model:
        around.ask_model(url)
        row = await compared(around, model, times)
    columns = ["whole, p50", "above it, p50", "above it, p99", "bare run above it, p50"]
    show(f"A capture with a model that takes {MODEL_MS} ms", columns, [row])


async def compared(around: World, model: Model, times: int) -> list[str]:
    agent = Agent(model, output_type=CaptureDraft)

    async def capture(_number: int) -> None:
        captured = await around.user.call(CAPTURE, {"text": TEXT})
        assert captured["generated_by"] == MODEL and captured["parsed_items"], captured

    async def bare(_number: int) -> None:
        assert (await agent.run(TEXT)).output.items

    ours, least = [], []
    for number in range(-3, times):
        ours.append(await once(capture, number))
        least.append(await once(bare, number))
    whole, floor = summed(ours[3:]), summed(least[3:])
    return [
        f"{whole.p50:.1f} ms",
        against(whole.p50 - MODEL_MS, AIM_MS, "ms"),
        f"{whole.p99 - MODEL_MS:.1f} ms",
        f"{floor.p50 - MODEL_MS:.1f} ms",
    ]
