"""The same call made many times in one instant, and what must be true of it afterwards."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import Any

from httpx2 import Response

from tests.conftest import Someone
from tests.tools.recompute import Past, differences

Call = Callable[[int], Awaitable[Response]]


@dataclass(frozen=True)
class Crowd:
    """All answers to one call made `size` times at once."""

    answers: list[Response]

    @property
    def statuses(self) -> Counter[int]:
        return Counter(answer.status_code for answer in self.answers)

    def bodies(self, status: int = 200) -> list[dict[str, Any]]:
        return [answer.json() for answer in self.answers if answer.status_code == status]

    def alike(self, status: int = 200) -> dict[str, Any]:
        """The one body that all answers of this status have."""
        first, *others = self.bodies(status)
        assert all(body == first for body in others)
        return first


async def rush(size: int, call: Call) -> Crowd:
    return Crowd(list(await asyncio.gather(*(call(n) for n in range(size)))))


async def balance(someone: Someone) -> int:
    return int((await someone.get("/api/gamification/progress")).json()["current_xp"])


async def badges(someone: Someone) -> int:
    """The XP of all unlocked achievements: what comes beside what an act says it paid."""
    shown = (await someone.get("/api/v2/achievements")).json()["achievements"]
    return sum(badge["xp_reward"] for badge in shown if badge["unlocked_at"] is not None)


async def check_true(someone: Someone, acknowledged: int, past: Past | None = None) -> None:
    """What was acknowledged is the balance, the ledger's sum and all that follows from it."""
    assert await balance(someone) == acknowledged + await badges(someone)
    entries = await ledger(someone)
    assert sum(entry["amount"] for entry in entries) == await balance(someone)
    assert await differences(someone.workspace, past) == []


async def ledger(someone: Someone, kinds: Iterable[str] = ()) -> list[dict[str, Any]]:
    page = (await someone.get("/api/v2/xp/ledger", limit=200)).json()
    assert page["total"] <= 200
    wanted = set(kinds)
    return [entry for entry in page["entries"] if not wanted or entry["kind"] in wanted]


async def paid_for(someone: Someone, kind: str) -> list[int]:
    return [entry["amount"] for entry in await ledger(someone, [kind])]
