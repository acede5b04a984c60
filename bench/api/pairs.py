"""Each call against the floor's: rounds in turn, so that what disturbs one disturbs both."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from statistics import median

from api.demo import Server
from bench.api.client import Client
from bench.api.seeds import COMMON, PASSWORD, RARE, Seeded
from bench.api.servers import Pair, cpu_seconds
from bench.timing import Timed, against, once, show, summed

Call = Callable[[int], Awaitable[object]]
ROUNDS, QUICK_ROUNDS = 8, 4
COLUMNS = ("call", "CPU, floor", "CPU, ours", "CPU ratio", "p50, floor", "p50, ours", "p50 ratio")
MORE_COLUMNS = ("p99, floor", "p99, ours")


@dataclass(frozen=True)
class Compared:
    """One call of both, its aim as a multiple of the floor's CPU, and how often a round has it."""

    name: str
    least: Call
    ours: Call
    aim: float | None = None
    times: int = 100


@dataclass
class Side:
    """What one server spent on one call; milliseconds."""

    server: Server
    call: Call
    spent: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    async def round(self, first: int, times: int) -> None:
        before = cpu_seconds(self.server)
        self.spent += [await once(self.call, first + number) for number in range(times)]
        self.cpu.append((cpu_seconds(self.server) - before) * 1000 / times)

    @property
    def timed(self) -> Timed:
        return summed(self.spent)


async def compare(pair: Pair, steady: Seeded, workers: list[Seeded], rounds: int) -> None:
    """Print the table; `workers` have tasks to finish, one user a round."""
    busy, *others = workers
    sides = (pair.floor, pair.ours)
    clients = [Client(server.url, steady.token) for server in sides]
    makers = [Client(server.url, busy.token) for server in sides]
    hands = [[Client(server.url, user.token) for user in others] for server in sides]
    calls = [*writes(makers, hands, others), *reads(clients, steady)]
    rows = [shown(one, *await measured(pair, one, rounds)) for one in calls]
    for client in (*clients, *makers, *hands[0], *hands[1]):
        await client.close()
    show("Against the floor, in ms a call", [*COLUMNS, *MORE_COLUMNS], rows)


async def measured(pair: Pair, one: Compared, rounds: int) -> tuple[Side, Side]:
    least, ours = Side(pair.floor, one.least), Side(pair.ours, one.ours)
    for number in range(-3, 0):
        await one.least(number)
        await one.ours(number)
    for number in range(rounds):
        for side in (least, ours) if number % 2 else (ours, least):
            await side.round(number * one.times, one.times)
    return least, ours


def shown(one: Compared, least: Side, ours: Side) -> list[str]:
    cpu = (median(least.cpu), median(ours.cpu))
    times = (least.timed, ours.timed)
    return [
        one.name,
        *(f"{value:.2f}" for value in cpu),
        against(cpu[1] / cpu[0], one.aim),
        *(f"{value.p50:.2f}" for value in times),
        against(times[1].p50 / times[0].p50, None),
        *(f"{value.p99:.2f}" for value in times),
    ]


def get(client: Client, path: str) -> Call:
    return lambda _number: client.raw("GET", path)


def post(client: Client, path: str, body: dict[str, str]) -> Call:
    return lambda _number: client.raw("POST", path, body)


def reads(clients: list[Client], user: Seeded) -> list[Compared]:
    least, ours = clients
    task_id = user.task_ids[len(user.task_ids) // 2]
    read = get(least, f"/tasks/{task_id}")
    login = {"username": user.name, "password": PASSWORD}
    found, search = "/search?q=", "/api/v2/tasks/search?q="
    return [
        Compared("get", read, get(ours, f"/api/v2/tasks/{task_id}"), 3),
        Compared("list 50", get(least, "/tasks"), get(ours, "/api/v2/tasks"), 3, 60),
        Compared("search, rare word", get(least, found + RARE), get(ours, search + RARE), 2.5),
        Compared(
            "search, common word", get(least, found + COMMON), get(ours, search + COMMON), 2.5
        ),
        Compared("stats (against get)", read, get(ours, "/api/v2/tasks/stats"), 3),
        Compared(
            "dashboard, 20 open", get(least, "/open"), get(ours, "/api/secretary/dashboard"), 5
        ),
        Compared(
            "login",
            post(least, "/login", login),
            post(ours, "/api/auth/login", login),
            times=2,
        ),
    ]


def writes(
    makers: list[Client], hands: list[list[Client]], workers: list[Seeded]
) -> list[Compared]:
    least, ours = makers
    times = 2 * len(workers[0].task_ids)

    def move(clients: list[Client], path: str) -> Call:
        """Each round another user finishes each task and takes it back: all of it pays."""

        async def call(number: int) -> None:
            if number < 0:
                return
            worker = number // times
            task_id = workers[worker].task_ids[number % times // 2]
            status = {"status": "todo" if number % 2 else "done"}
            await clients[worker].raw("PATCH", path.format(task_id), status)

        return call

    task = {"title": "Write the letter to the bank"}
    return [
        Compared("create", post(least, "/tasks", task), post(ours, "/api/v2/tasks", task), 3),
        Compared(
            "status, done and back",
            move(hands[0], "/tasks/{}/status"),
            move(hands[1], "/api/v2/tasks/{}/status"),
            3,
            times,
        ),
        Compared(
            "capture, saved (against create)",
            post(least, "/tasks", task),
            post(ours, "/api/capture/", {"text": "Call mum tomorrow"}),
        ),
    ]
