"""`run.py cluster`: the shape of many machines on this one, on servers that come from wheels."""

from __future__ import annotations

import asyncio
import ctypes
import os
import re
import secrets
import signal
import socket
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from api.balancer import Balancer
from api.probe import ask
from storage.keeper import ServerError
from storage.servers import Keeper, start_keeper, stop_keeper
from storage.settings import PREFIX, ROOT

READY_SECONDS = 90.0
END_SECONDS = 15.0
LISTENING = re.compile(r"Listening on (http://(\S+):(\d+))")
END_WITH_PARENT = 1  # PR_SET_PDEATHSIG of prctl(2)


class ClusterError(Exception):
    """A part did not come up; the message says which."""


@dataclass(frozen=True)
class Shape:
    apis: int = 2
    workers: int = 2


@dataclass
class Part:
    """A process of the cluster; what it says on stderr is passed on under its name."""

    name: str
    process: Process
    heard: asyncio.Future[re.Match[str]]
    reading: asyncio.Task[None] = field(init=False)

    def __post_init__(self) -> None:
        self.reading = asyncio.create_task(self._read())

    async def _read(self) -> None:
        assert self.process.stderr is not None  # noqa: S101 (asked for a pipe)
        while line := (await self.process.stderr.readline()).decode(errors="replace"):
            found = LISTENING.search(line)
            if found and not self.heard.done():
                self.heard.set_result(found)
            else:
                say(f"{self.name}: {line.rstrip()}")

    async def end(self) -> None:
        """Ask it to end; insist after a while."""
        if self.process.returncode is None:
            self.process.terminate()
        try:
            async with asyncio.timeout(END_SECONDS):
                await self.process.wait()
        except TimeoutError:
            self.process.kill()
            await self.process.wait()
        await self.reading


def say(text: str) -> None:
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()


async def run_cluster(listener: socket.socket, shape: Shape) -> int:
    """Until Ctrl-C or SIGTERM; 1 when a part does not come up or ends by itself."""
    asked = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, asked.set)
    living = asyncio.create_task(live(listener, shape))
    waiting = asyncio.create_task(asked.wait())
    await asyncio.wait({living, waiting}, return_when=asyncio.FIRST_COMPLETED)
    for task in (living, waiting):
        task.cancel()
    [ended, _] = await asyncio.gather(living, waiting, return_exceptions=True)
    if isinstance(ended, ClusterError | ServerError | OSError):
        say(f"The cluster ends: {ended}")
    elif isinstance(ended, Exception):
        raise ended
    return 0 if asked.is_set() else 1


async def live(listener: socket.socket, shape: Shape) -> None:
    """Everything, until a part ends by itself (`ClusterError`) or this is cancelled."""
    async with servers() as keeper:
        variables = await asyncio.to_thread(environment, keeper)
        async with parts(shape, variables) as running:
            backends = await addresses(running)
            async with balanced(listener, backends):
                tell(listener, running)
                await first_end(running)


@asynccontextmanager
async def servers() -> AsyncIterator[Keeper]:
    process, path = await asyncio.to_thread(start_keeper)
    try:
        yield Keeper(path)
    finally:
        await asyncio.to_thread(stop_keeper, process)


def environment(keeper: Keeper) -> Mapping[str, str]:
    """The user's own settings but for the stores: nothing of theirs is touched."""
    named = {
        "DATABASE_URL": keeper.create_database("cluster"),
        "REDIS_URL": keeper.redis_url(0),
        "SECRET_KEY": secrets.token_urlsafe(32),
        "DATA_DIR": str(Path(keeper.path).with_name("data")),
        "TRUSTED_PROXIES": "127.0.0.1,::1",
        "LOG_LEVEL": os.environ.get(PREFIX + "LOG_LEVEL", "WARNING"),
    }
    own = {PREFIX + name: value for name, value in named.items()}
    return {**os.environ, **own, "PYTHONPATH": str(ROOT)}


@asynccontextmanager
async def parts(shape: Shape, variables: Mapping[str, str]) -> AsyncIterator[list[Part]]:
    running: list[Part] = []
    try:
        for number in range(shape.apis):
            line = ("serve", "--port", "0")
            running.append(await start(f"api {number + 1}", line, variables))
        for number in range(shape.workers):
            running.append(await start(f"worker {number + 1}", ("worker",), variables))
        yield running
    finally:
        await asyncio.gather(*(part.end() for part in running))


async def start(name: str, line: tuple[str, ...], variables: Mapping[str, str]) -> Part:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-P", "-m", "api.cli", *line),
        env=variables,
        stdin=DEVNULL,
        stdout=DEVNULL,
        stderr=PIPE,
        start_new_session=True,  # Ctrl-C is for us, who end the parts in their order
        preexec_fn=end_with_parent if sys.platform == "linux" else None,
    )
    return Part(name, process, asyncio.get_running_loop().create_future())


def end_with_parent() -> None:
    """In the child: SIGTERM should we be killed."""
    ctypes.CDLL(None).prctl(END_WITH_PARENT, signal.SIGTERM)


async def addresses(running: list[Part]) -> list[re.Match[str]]:
    """Where the servers listen, once each is ready and hears the workers."""
    ending = asyncio.ensure_future(first_end(running))
    coming = asyncio.ensure_future(all_up(running))
    try:
        async with asyncio.timeout(READY_SECONDS):
            either: set[asyncio.Future[Any]] = {ending, coming}
            await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
            if ending.done():
                ending.result()
            return await coming
    except TimeoutError:
        raise ClusterError(f"it was not ready in {READY_SECONDS:.0f} s") from None
    finally:
        ending.cancel()
        coming.cancel()
        await asyncio.gather(ending, coming, return_exceptions=True)


async def all_up(running: list[Part]) -> list[re.Match[str]]:
    return await asyncio.gather(*(up(part) for part in running if part.name.startswith("api")))


async def up(part: Part) -> re.Match[str]:
    found = await part.heard
    while await asyncio.to_thread(ask, found[1]) != (True, "ready"):  # noqa: ASYNC110
        await asyncio.sleep(0.2)
    return found


async def first_end(running: list[Part]) -> None:
    """Waits for ever unless a part ends by itself."""
    waiting = {asyncio.create_task(part.process.wait()): part for part in running}
    try:
        done, _ = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in waiting:
            task.cancel()
    raise ClusterError(f"{', '.join(waiting[task].name for task in done)} has ended")


@asynccontextmanager
async def balanced(
    listener: socket.socket, backends: list[re.Match[str]]
) -> AsyncIterator[Balancer]:
    balancer = Balancer([(found[2], int(found[3])) for found in backends])
    await balancer.start(listener)
    try:
        yield balancer
    finally:
        await balancer.stop()


def tell(listener: socket.socket, running: list[Part]) -> None:
    host, port = listener.getsockname()[:2]
    for part in running:
        place = part.heard.result()[1] if part.heard.done() else "on the queue"
        say(f"{part.name:<9} {place}  (process {part.process.pid})")
    say(f"balancer  http://{host}:{port}  (docs at /docs; Ctrl-C ends it all and keeps nothing)")
