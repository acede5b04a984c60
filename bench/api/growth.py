"""The same calls with 1,000, 10,000 and 100,000 tasks: what grows, and what must not."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from statistics import median

from api.demo import Server
from bench.api.client import Client
from bench.api.pairs import Side
from bench.api.seeds import COMMON, PRIORITIES, RARE, Seeded
from bench.timing import against, show, timed

SIZES = (1_000, 10_000, 100_000)
ROUNDS, TIMES = 6, 15
FLAT = 1.3
FAR, FAR_MS = 50_000, 15.0
TASKS = "/api/v2/tasks"
Call = Callable[[int], Awaitable[object]]
Ready = Callable[[Client, Seeded], Awaitable[Call]]


@dataclass(frozen=True)
class Grown:
    """A call for a user of each size; `aim` is how much longer it may take for the largest."""

    name: str
    ready: Ready
    aim: float | None = FLAT


def getting(path: str) -> Ready:
    async def ready(client: Client, user: Seeded) -> Call:
        where = path.format(task_id=user.task_ids[len(user.task_ids) // 2])
        return lambda _number: client.raw("GET", where)

    return ready


async def deep_page(client: Client, user: Seeded) -> Call:
    """The page that a cursor in the middle of the list leads to."""
    middle = await client.call("GET", f"{TASKS}?offset={len(user.task_ids) // 2}")
    return lambda _number: client.raw("GET", f"{TASKS}?page={middle['next_page']}")


async def create(client: Client, _user: Seeded) -> Call:
    return lambda _number: client.raw("POST", TASKS, {"title": "Water the plants"})


GROWN = (
    Grown("first page", getting(TASKS)),
    Grown("page by cursor, from the middle", deep_page),
    Grown("search, rare word", getting(f"{TASKS}/search?q={RARE}")),
    Grown("search, common word", getting(f"{TASKS}/search?q={COMMON}"), None),
    Grown("page of one priority, with its total", getting(f"{TASKS}?priority=high"), None),
    Grown("stats", getting(f"{TASKS}/stats")),
    Grown("get", getting(f"{TASKS}/{{task_id}}")),
    Grown("dashboard", getting("/api/secretary/dashboard")),
    Grown("create", create),
)


async def compare(server: Server, users: Sequence[Seeded]) -> None:
    """Print the tables; the users are of the sizes, the smallest first."""
    clients = [Client(server.url, user.token) for user in users]
    for client, user in zip(clients, users, strict=True):
        await check_totals(client, len(user.task_ids))
    rows = [await measured(server, grown, clients, users) for grown in GROWN]
    sizes = [f"{len(user.task_ids):,}" for user in users]
    show("As tasks grow, p50 in ms", ["call", *sizes, "ratio of the ends", "CPU ratio"], rows)
    far = await timed(lambda _number: clients[-1].raw("GET", f"{TASKS}?offset={FAR}"), TIMES)
    show("Bare offset", [f"offset {FAR:,} of {sizes[-1]}"], [[against(far.p50, FAR_MS, "ms")]])
    for client in clients:
        await client.close()


async def check_totals(client: Client, count: int) -> None:
    """Totals are exact however many there are: of all, of a filter, and in the statistics."""
    whole = await client.call("GET", f"{TASKS}?limit=1")
    high = await client.call("GET", f"{TASKS}?priority=high&limit=1")
    stats = await client.call("GET", f"{TASKS}/stats")
    found = (whole["total"], high["total"], stats["total_tasks"])
    shares = [PRIORITIES[number % len(PRIORITIES)] for number in range(count)]
    assert found == (count, shares.count("high"), count), found


async def measured(
    server: Server, grown: Grown, clients: Sequence[Client], users: Sequence[Seeded]
) -> list[str]:
    calls = [await grown.ready(*pair) for pair in zip(clients, users, strict=True)]
    sides = [Side(server, call) for call in calls]
    for side in sides:
        await side.call(-1)
    for number in range(ROUNDS):
        for side in sides:
            await side.round(number * TIMES, TIMES)
    times = [side.timed.p50 for side in sides]
    cpu = [median(side.cpu) for side in sides]
    return [
        grown.name,
        *(f"{value:.1f}" for value in times),
        against(times[-1] / times[0], grown.aim),
        f"{cpu[-1] / cpu[0]:.2f} x",
    ]
