"""Builds the application: parts first, then routes, each around one platform."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from fastapi.telemetry import TelemetryConfig

from api import docs, errors, realtime
from api.errors import ErrorEnvelope
from api.hub import Hub
from api.limits import RateLimits
from api.metrics import count_events
from api.middleware import BodyLimits, RequestLog
from api.routes import (
    account,
    auth,
    capture,
    chat,
    compass,
    energy,
    focus,
    gamification,
    health,
    jobs,
    metrics,
    plan,
    progress,
    proposals,
    rewards,
    ritual,
    runs,
    secretary,
    tasks,
    workflows,
)
from api.telemetry import RequestSpans, configure_logging, configure_tracing
from storage.bus import open_bus
from storage.counters import open_counters
from storage.migrate import migrate
from storage.opening import open_database
from storage.queue import LocalQueue, open_queue
from storage.settings import Settings, load_settings, secret_key
from tools.context import Clock, Platform, system_clock
from tools.traces import flush_spans, is_tracing
from workflows.runner import Runner, Sweeper

# FastAPI's own spans and logs would carry what people search for, and their mistaken input.
NO_WORDS_OF_USERS: TelemetryConfig = {"tracing": False, "metrics": False, "logs": False}
JOB_SECONDS = 2.0  # that running jobs are given when the server stops
# In this order a path is looked for: what is called most comes first.
ROUTERS = (
    *(tasks, capture, secretary, auth, compass, focus, energy, gamification, progress, ritual),
    *(rewards, chat, plan, proposals, runs, jobs, workflows, account, health, metrics),
)
DESCRIPTION = """Say what is on your mind: it becomes tasks, tasks become steps of minutes,
and doing them pays. Every call but register, login and health takes
`Authorization: Bearer TOKEN`."""


def open_platform(settings: Settings, clock: Clock = system_clock) -> Platform:
    """The parts that outlive a request, from the settings."""
    return Platform(
        settings=settings,
        database=open_database(settings),
        bus=open_bus(settings.redis_url),
        queue=open_queue(settings.redis_url),
        counters=open_counters(settings.redis_url),
        secret=secret_key(settings),
        clock=clock,
    )


def create_app(platform: Platform) -> FastAPI:
    """The application on a platform whose store is migrated."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with running(app, platform):
            yield

    app = FastAPI(
        title="Proxy Agent Platform",
        version="0.1.0",
        description=DESCRIPTION,
        lifespan=lifespan,
        redirect_slashes=False,
        docs_url=None,
        redoc_url=None,
        telemetry=NO_WORDS_OF_USERS,
        responses={
            422: {"model": ErrorEnvelope, "description": "Something in the request is wrong"},
            "default": {"model": ErrorEnvelope, "description": "Any other error"},
        },
        generate_unique_id_function=lambda route: route.name,
    )
    app.state.platform = platform
    errors.install(app)
    app.add_middleware(BodyLimits)
    if platform.settings.origins:
        app.add_middleware(
            CORSMiddleware,
            allow_origins=platform.settings.origins,
            allow_methods=["*"],
            allow_headers=["*"],
        )
    if platform.settings.rate_limits == "on":
        app.add_middleware(RateLimits, platform=platform)
    if is_tracing():
        app.add_middleware(RequestSpans)
    app.add_middleware(RequestLog)
    app.webhooks.include_router(docs.messages)
    for module in ROUTERS:
        app.include_router(module.router)
    docs.install(app)
    realtime.install(app)
    return app


@asynccontextmanager
async def running(app: FastAPI, platform: Platform) -> AsyncIterator[None]:
    """Everything that lives as long as the server: bus, sockets, the in-process job runner."""
    hub = app.state.hub = Hub(platform)
    platform.bus.hear(count_events)
    await platform.bus.open()
    sweeper = Sweeper(platform)
    runner = Runner(platform, platform.queue) if isinstance(platform.queue, LocalQueue) else None
    sweeper.start()
    try:
        yield
    finally:
        await sweeper.stop()
        if runner is not None:
            await runner.stop(JOB_SECONDS)
        await hub.close()
        await platform.close()
        await asyncio.to_thread(flush_spans)


def from_environment() -> FastAPI:
    """What uvicorn calls in each worker process."""
    settings = load_settings()
    configure_logging(settings)
    configure_tracing()
    migrate(settings)
    app = create_app(open_platform(settings))
    gc.freeze()  # as after each late import: what stays for ever need not be looked through
    return app
