from __future__ import annotations

import asyncio
import os
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from time import process_time

import httpx2
import pytest
from fastapi import FastAPI
from pydantic import SecretStr

from api.app import create_app, open_platform
from api.metrics import count_request
from storage.database import StoreUnavailable
from storage.settings import Settings
from storage.tally import SECONDS, Counter, Histogram, exposition
from tests.api.answers import check_error
from tests.api.sockets import joined_as, listening
from tests.conftest import Clock, Someone, joined
from tests.provider import Output, Status
from tests.scripted_model import MODEL, Start, model  # noqa: F401 (a fixture)
from tools.context import Platform
from tools.jobs import enqueue_job

TOKEN = "metrics-" + "t" * 24
LINE = re.compile(r"(?P<name>[a-z_]+)(?:\{(?P<labels>.*)\})? (?P<number>\S+)")
LABEL = re.compile(r'(\w+)="((?:[^"\\]|\\.)*)"')
Samples = dict[tuple[str, frozenset[tuple[str, str]]], float]


def parsed(text: str) -> Samples:
    """Samples by name and labels but `pid`; what is no sample or comment is refused."""
    found: Samples = {}
    for line in text.splitlines():
        if line.startswith("# "):
            continue
        match = LINE.fullmatch(line)
        assert match, line
        labels = dict(LABEL.findall(match["labels"] or ""))
        assert labels.pop("pid") == str(os.getpid())
        key = (match["name"], frozenset(labels.items()))
        assert key not in found, line
        found[key] = float(match["number"])
    return found


async def scrape(http: httpx2.AsyncClient) -> Samples:
    answer = await http.get("/metrics")
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8"
    return parsed(answer.text)


def number(samples: Samples, name: str, **labels: str) -> float:
    return samples.get((name, frozenset(labels.items())), 0)


@asynccontextmanager
async def coming_from(app: FastAPI, address: str, **headers: str) -> AsyncIterator[httpx2.Response]:
    transport = httpx2.ASGITransport(app=app, client=(address, 4711))
    async with httpx2.AsyncClient(transport=transport, base_url="http://test") as client:
        yield await client.get("/metrics", headers=headers)


@pytest.mark.parametrize(
    ("address", "headers", "token", "status"),
    [
        ("10.0.0.9", {}, None, 403),
        ("10.0.0.9", {"Authorization": f"Bearer {TOKEN}"}, None, 403),
        ("10.0.0.9", {}, TOKEN, 401),
        ("10.0.0.9", {"Authorization": "Bearer wrong"}, TOKEN, 401),
        ("10.0.0.9", {"Authorization": f"Basic {TOKEN}"}, TOKEN, 401),
        ("127.0.0.1", {"X-Forwarded-For": "127.0.0.1"}, None, 403),
        ("127.0.0.1", {"Forwarded": "for=127.0.0.1"}, TOKEN, 401),
        ("nobody", {}, None, 403),
        ("10.0.0.9", {"Authorization": f"Bearer {TOKEN}"}, TOKEN, 200),
        ("127.0.0.1", {"X-Forwarded-For": "::1", "Authorization": f"Bearer {TOKEN}"}, TOKEN, 200),
        ("127.0.0.1", {}, None, 200),
        ("127.5.5.5", {}, TOKEN, 200),
        ("::1", {}, None, 200),
    ],
)
async def test_it_is_told_on_this_machine_or_to_who_has_the_token(
    app: FastAPI,
    settings: Settings,
    address: str,
    headers: dict[str, str],
    token: str | None,
    status: int,
) -> None:
    settings.metrics_token = SecretStr(token) if token else None
    async with coming_from(app, address, **headers) as answer:
        if status == 200:
            assert answer.status_code == 200
        else:
            check_error(answer, status)
            assert "proxy_agent_requests" not in answer.text


async def test_requests_are_counted_by_template_method_and_status(anna: Someone) -> None:
    task = await anna.task()
    before = await scrape(anna.http)
    path = "/api/v2/tasks/{task_id}"
    for _ in range(3):
        await anna.get(f"/api/v2/tasks/{task['task_id']}")
    await anna.get("/api/v2/tasks/task_0000")
    await anna.get("/nowhere/at/all")
    after = await scrape(anna.http)

    def more(name: str, **labels: str) -> float:
        return number(after, name, **labels) - number(before, name, **labels)

    requests, seconds = "proxy_agent_requests_total", "proxy_agent_request_seconds"
    assert more(requests, method="GET", route=path, status="200") == 3
    assert more(requests, method="GET", route=path, status="404") == 1
    assert more(requests, method="GET", route="none", status="404") == 1
    assert more(f"{seconds}_count", method="GET", route=path) == 4
    assert more(f"{seconds}_bucket", method="GET", route=path, le="+Inf") == 4
    assert more(f"{seconds}_sum", method="GET", route=path) > 0
    assert task["task_id"] not in str(after)


async def test_a_method_that_callers_invent_makes_no_new_series(anna: Someone) -> None:
    await anna.http.request("BREW", "/api/v2/tasks")
    samples = await scrape(anna.http)
    methods = {value for _, labels in samples for name, value in labels if name == "method"}
    assert "BREW" not in methods
    assert "other" in methods


async def test_events_are_counted_by_type(anna: Someone) -> None:
    before = await scrape(anna.http)
    await anna.finish(await anna.task())
    after = await scrape(anna.http)
    told = "proxy_agent_events_told_total"
    for kind, count in {"task_created": 1, "xp_gained": 1}.items():
        assert number(after, told, type=kind) - number(before, told, type=kind) >= count


async def test_open_sockets_are_counted_until_they_leave(
    anna: Someone, app: FastAPI, live: str
) -> None:
    async with joined_as(live, anna), joined_as(live, anna):
        await listening(app, anna, 2)
        assert number(await scrape(anna.http), "proxy_agent_sockets_open") == 2
    async with asyncio.timeout(5):
        while app.state.hub.feeds:
            await asyncio.sleep(0.005)
    assert number(await scrape(anna.http), "proxy_agent_sockets_open") == 0


async def test_jobs_are_counted_by_kind_and_status_and_the_queue_has_an_age(
    anna: Someone, platform: Platform, clock: Clock
) -> None:
    assert number(await scrape(anna.http), "proxy_agent_job_queue_depth") == 0
    async with anna.workspace.begin() as context:
        for kind in ("plan_day", "plan_day", "split_task"):
            await enqueue_job(context, kind, {})
        context.rings.clear()
    clock.advance(seconds=90)
    samples = await scrape(anna.http)
    assert number(samples, "proxy_agent_jobs", kind="plan_day", status="queued") == 2
    assert number(samples, "proxy_agent_jobs", kind="split_task", status="queued") == 1
    assert number(samples, "proxy_agent_job_queue_depth") == 3
    assert number(samples, "proxy_agent_job_queue_oldest_seconds") == 90


async def test_jobs_that_are_over_are_counted_for_an_hour(anna: Someone, clock: Clock) -> None:
    from workflows.jobs import run_job

    async with anna.workspace.begin() as context:
        job = await enqueue_job(context, "fold_laundry", {})
        context.rings.clear()
    await run_job(anna.workspace.platform, job.job_id)
    name, labels = "proxy_agent_jobs_ended_last_hour", {"kind": "fold_laundry", "status": "failed"}
    assert number(await scrape(anna.http), name, **labels) == 1
    clock.advance(minutes=61)
    assert number(await scrape(anna.http), name, **labels) == 0


async def test_a_models_calls_tokens_and_giving_way_are_counted(
    anna: Someone,
    model: Start,  # noqa: F811
) -> None:
    model(Status(400), Output({"answer": "malformed"}))
    before = await scrape(anna.http)
    task = await anna.task("Write the tax report")
    answer = await anna.post(f"/api/v1/tasks/{task['task_id']}/split")
    assert answer.json()["generated_by"] != MODEL
    after = await scrape(anna.http)

    def more(name: str) -> float:
        def total(samples: Samples) -> float:
            kept = ((n, labels) for n, labels in samples if n == name)
            return sum(samples[key] for key in kept if ("model", MODEL) in key[1])

        return total(after) - total(before)

    assert more("proxy_agent_model_calls_total") == 1
    assert more("proxy_agent_model_fallbacks_total") == 1
    assert more("proxy_agent_model_tokens_total") == 0


async def test_requests_that_are_too_many_are_counted_and_scraping_never_is(
    settings: Settings, clock: Clock
) -> None:
    changed = settings.model_copy(update={"rate_limits": "on", "user_per_hour": 2})
    app = create_app(open_platform(changed, clock))
    async with app.router.lifespan_context(app), joined(app, "anna") as anna:
        before = await scrape(anna.http)
        statuses = [(await anna.get("/api/v2/tasks")).status_code for _ in range(4)]
        after = await scrape(anna.http)
    assert statuses == [200, 200, 429, 429]
    name = "proxy_agent_limits_hit_total"
    assert number(after, name, limit="requests") - number(before, name, limit="requests") == 2


async def test_wrong_passwords_that_are_too_many_are_counted(
    anna: Someone, settings: Settings
) -> None:
    settings.rate_limits, settings.wrong_passwords = "on", 1
    before = await scrape(anna.http)
    form = {"username": "anna", "password": "not-the-password"}
    statuses = [(await anna.post("/api/auth/login", form)).status_code for _ in range(3)]
    after = await scrape(anna.http)
    assert statuses == [401, 429, 429]
    name = "proxy_agent_limits_hit_total"
    assert number(after, name, limit="passwords") - number(before, name, limit="passwords") == 2


async def test_a_users_spent_tokens_are_counted_and_end_the_asking(
    anna: Someone,
    settings: Settings,
    model: Start,  # noqa: F811
) -> None:
    settings.daily_tokens = 10
    steps = [
        {"description": "Open the tax folder", "estimated_minutes": 2, "emoji": "📂"},
        {"description": "Write the first line", "estimated_minutes": 5, "emoji": "✍️"},
    ]
    model(Output({"steps": steps}))
    before = await scrape(anna.http)
    for title in ("Write the tax report", "Write the other report"):
        task = await anna.task(title)
        await anna.post(f"/api/v1/tasks/{task['task_id']}/split")
    after = await scrape(anna.http)

    def more(name: str, **labels: str) -> float:
        return number(after, name, **labels) - number(before, name, **labels)

    assert more("proxy_agent_model_calls_total", model=MODEL) == 1
    assert more("proxy_agent_model_tokens_total", model=MODEL) == 18
    assert more("proxy_agent_limits_hit_total", limit="tokens") == 1
    assert more("proxy_agent_model_requests_today") == 1
    assert more("proxy_agent_model_tokens_today") == 18


async def test_while_the_store_is_away_the_process_still_tells_of_itself(
    anna: Someone, platform: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away() -> None:
        raise StoreUnavailable("OperationalError")

    with monkeypatch.context() as patch:
        patch.setattr(platform.database, "read", away)
        samples = await scrape(anna.http)
    assert number(samples, "proxy_agent_store_up") == 0
    assert "proxy_agent_job_queue_depth" not in {name for name, _ in samples}
    assert number(samples, "process_resident_memory_bytes") > 10_000_000
    assert number(await scrape(anna.http), "proxy_agent_store_up") == 1


async def test_the_process_is_told_under_the_names_that_dashboards_know(
    anna: Someone, clock: Clock
) -> None:
    samples = await scrape(anna.http)
    assert 0 < clock().timestamp() - number(samples, "process_start_time_seconds") < 3600
    assert number(samples, "process_cpu_seconds_total") > 0
    if Path("/proc/self/fd").exists():
        assert number(samples, "process_open_fds") > 3


def test_every_family_is_named_once_and_its_buckets_grow() -> None:
    counter = Counter("made_total", "Things", "kind")
    counter.add('a "b"\n\\', amount=2.5)
    seconds = Histogram("took_seconds", "How long", "kind")
    for value in (0.0, 0.005, 0.0051, 7, 99):
        seconds.observe(value, "x")
    text = exposition([counter.family(), seconds.family()], pid=str(os.getpid()))
    assert text.count("# TYPE made_total counter\n") == 1
    assert r'made_total{kind="a \"b\"\n\\",pid=' in text
    samples = parsed(text)
    bounds = [*map(str, SECONDS), "+Inf"]
    bars = [number(samples, "took_seconds_bucket", kind="x", le=bound) for bound in bounds]
    assert bars == sorted(bars)
    assert (bars[0], bars[1], bars[-2], bars[-1]) == (2, 3, 4, 5)
    assert number(samples, "took_seconds_count", kind="x") == 5
    assert number(samples, "took_seconds_sum", kind="x") == pytest.approx(106.0101)


def test_counting_a_request_takes_next_to_no_time() -> None:
    class Route:
        path = "/api/v2/tasks/{task_id}"

    scope = {"type": "http", "method": "GET", "route": Route()}
    began = process_time()
    for _ in range(20_000):
        count_request(scope, 200, 0.012)
    assert (process_time() - began) / 20_000 < 20e-6
