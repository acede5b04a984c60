"""Policies: by which of the application's offers a person decides what to do next."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from evals.simulator.client import Client, Offer

Offering = Callable[[Client], Awaitable[list[Offer]]]
MOST_OFFERS = 5


@dataclass(frozen=True)
class Policy:
    """`splits`: what is longer than half an hour is cut into steps before it is begun."""

    name: str
    offers: Offering
    splits: bool = False
    plans: bool = False


async def newest_first(client: Client) -> list[Offer]:
    """A plain list, as it was written."""
    page = await client.get("/api/v2/tasks", status="todo,in_progress", limit=MOST_OFFERS)
    return [client.offer(task) for task in page["tasks"]]


async def secretary(client: Client) -> list[Offer]:
    """What the dashboard puts first."""
    board = await client.get("/api/secretary/dashboard")
    return [client.offer(task) for task in board["priorities"]]


async def planned(client: Client) -> list[Offer]:
    """The day's plan in its order."""
    plan = await client.get("/api/v2/plan/today")
    work = [slot for slot in plan["slots"] if slot["task_id"] and slot["status"] != "done"]
    once = {slot["task_id"]: slot for slot in work}
    return [client.offer(slot) for slot in once.values()][:MOST_OFFERS]


POLICIES = {
    policy.name: policy
    for policy in (
        Policy("plain list", newest_first),
        Policy("secretary", secretary),
        Policy("secretary and steps", secretary, splits=True),
        Policy("day plan", planned, plans=True),
    )
}
