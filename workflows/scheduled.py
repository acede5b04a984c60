"""Work that comes again: each slot of time is used once, however many processes there are.

A process that dies in its slot leaves the rest of the work to the next one.
"""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from tools.alarms import ring_alarms
from tools.context import Platform
from tools.left_alone import end_left_alone
from tools.prune import prune, settled_flows
from tools.schedules import take_slot


@dataclass(frozen=True)
class Scheduled:
    """`work` is done once in each `every`, counted from 1970.

    `needs`: a module that takes long to load; processes that do without it leave the slot.
    """

    every: timedelta
    work: Callable[[Platform], Awaitable[Any]]
    needs: str | None = None


async def forget_checkpoints(platform: Platform) -> int:
    """Drop what is kept of flows that have ended or whose account is gone; how many there were."""
    from workflows.checkpoints import saver_of

    saver = await saver_of(platform)
    threads = await saver.threads()  # first: a flow has its row before it has a checkpoint
    over = await settled_flows(platform, threads)
    for flow_id in over:
        await saver.adelete_thread(flow_id)
    return len(over)


SCHEDULED: dict[str, Scheduled] = {
    "ring_alarms": Scheduled(timedelta(seconds=30), ring_alarms),
    "expire_focus": Scheduled(timedelta(seconds=10), end_left_alone),
    "prune": Scheduled(timedelta(minutes=10), prune),
    "forget_checkpoints": Scheduled(
        timedelta(hours=1), forget_checkpoints, needs="workflows.checkpoints"
    ),
}


async def run_due(platform: Platform) -> list[str]:
    """Do the work whose slot nobody has taken yet; the names of what was done."""
    done = []
    for kind, scheduled in SCHEDULED.items():
        if scheduled.needs is not None and scheduled.needs not in sys.modules:
            continue
        if await take_slot(platform, kind, scheduled.every):
            await scheduled.work(platform)
            done.append(kind)
    return done
