"""Working under a lease: it is kept while the work goes on, and the work stops when it is lost."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

from storage.database import StoreUnavailable

T = TypeVar("T")
Keep = Callable[[], Awaitable[None]]


async def under_lease(work: Coroutine[Any, Any, T], keep: Keep, seconds: float) -> T:
    """The work's result; every few `seconds` the lease is kept, and what `keep` raises ends it."""
    working = asyncio.create_task(work)
    keeping = asyncio.create_task(keep_on(keep, seconds))
    try:
        await asyncio.wait({working, keeping}, return_when=asyncio.FIRST_COMPLETED)
        return await (working if working.done() else lost(keeping))
    finally:
        for task in (working, keeping):
            task.cancel()
        await asyncio.gather(working, keeping, return_exceptions=True)


async def keep_on(keep: Keep, seconds: float) -> None:
    while True:
        await asyncio.sleep(seconds)
        with contextlib.suppress(StoreUnavailable):
            await keep()


async def lost(keeping: asyncio.Task[None]) -> Any:
    await keeping
