"""What `/metrics` tells of this process: counted as it happens, or looked at when asked."""

from __future__ import annotations

import platform as machine
import resource
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from starlette.types import Scope

from api.hub import Hub
from storage.bus import Told
from storage.database import StoreUnavailable
from storage.tally import BEGAN, Family, Sample, gauge
from tools.context import Platform
from tools.counted import EVENTS, REQUEST_SECONDS, REQUESTS
from tools.jobs.counts import JobCounts, KindStatus, count_jobs
from tools.usage import Spent, spent_today

METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}
FILES, MEMORY = Path("/proc/self/fd"), Path("/proc/self/statm")


def count_request(scope: Scope, status: int, seconds: float) -> None:
    """Count an answer under its route's template, never under what callers put into it."""
    method = scope["method"] if scope["method"] in METHODS else "other"
    route = getattr(scope.get("route"), "path", None) or "none"
    REQUESTS.add(method, route, str(status))
    REQUEST_SECONDS.observe(seconds, method, route)


def count_events(_user_id: str, events: Told) -> None:
    """Hears the bus: what was committed in this process."""
    for _, payload in events:
        EVENTS.add(str(payload["type"]))


async def families_now(platform: Platform, hub: Hub, version: str) -> list[Family]:
    """What is looked at: sockets, the process, and the jobs while the store answers."""
    families = [
        gauge("proxy_agent_sockets_open", "WebSockets open in this process", open_sockets(hub)),
        *process_families(platform.clock().timestamp()),
        about(version, platform),
    ]
    try:
        stored = list(job_families(await count_jobs(platform)))
        stored += usage_families(await spent_today(platform))
    except StoreUnavailable:
        stored = []
    store_up = gauge("proxy_agent_store_up", "Whether the store answers", bool(stored))
    return [*families, store_up, *stored]


def open_sockets(hub: Hub) -> int:
    return sum(len(feed.seats) for feed in hub.feeds.values())


def about(version: str, platform: Platform) -> Family:
    labels = ("version", "python", "store")
    values = (version, machine.python_version(), platform.database.engine)
    return Family("proxy_agent_info", "gauge", "What runs", labels, [Sample(values, 1)])


def job_families(jobs: JobCounts) -> Iterator[Family]:
    """The same from every process, as the store is asked."""
    yield by_kind("proxy_agent_jobs", "Jobs that are not over", jobs.live)
    ended = "Jobs that are over, of those due in the last hour"
    yield by_kind("proxy_agent_jobs_ended_last_hour", ended, jobs.ended)
    yield gauge("proxy_agent_job_queue_depth", "Jobs due that nobody has taken", jobs.waiting)
    oldest = "How long the first of them has been due"
    yield gauge("proxy_agent_job_queue_oldest_seconds", oldest, jobs.oldest_seconds)


def usage_families(spent: Spent) -> Iterator[Family]:
    """What models did for everybody in all processes, workers too, since midnight UTC."""
    requests = "Requests to models today, by all processes"
    yield gauge("proxy_agent_model_requests_today", requests, spent.requests)
    tokens = "Tokens in and out of models today, by all processes"
    yield gauge("proxy_agent_model_tokens_today", tokens, spent.tokens)


def by_kind(name: str, meaning: str, counts: Mapping[KindStatus, int]) -> Family:
    samples = [Sample(key, count) for key, count in sorted(counts.items())]
    return Family(name, "gauge", meaning, ("kind", "status"), samples)


def process_families(now: float) -> Iterator[Family]:
    """Under the names that dashboards for any process know; `now` is Unix time."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    spent = [Sample((), used.ru_utime + used.ru_stime)]
    yield Family("process_cpu_seconds_total", "counter", "CPU time, user and system", (), spent)
    began = now - (time.monotonic() - BEGAN)
    yield gauge("process_start_time_seconds", "When the process began, Unix time", began)
    if MEMORY.exists():
        resident = int(MEMORY.read_text().split()[1]) * resource.getpagesize()
        yield gauge("process_resident_memory_bytes", "Memory in use", resident)
    if FILES.exists():
        yield gauge("process_open_fds", "Open file descriptors", len([*FILES.iterdir()]))
