"""A life by days: new errands, what is offered, what is done, and staying away."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random
from statistics import fmean

import httpx2

from evals.simulator.client import Client, Offer
from evals.simulator.people import ERRANDS, NAMES, PRIORITIES, Kind
from evals.simulator.policies import Policy
from evals.stage import Theatre, set_clock
from evals.worlds import World

FIRST_DAY = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
NEW_A_DAY = 1.1
SMALL, SPLIT_FROM, MOST_STEPS = 10, 30, 8
ZONE = "UTC"


@dataclass
class Life:
    """What became of a person. Days away are counted where they were two or more."""

    kind: str
    policy: str
    finished: int = 0
    added: int = 0
    days_there: int = 0
    gaps: list[int] = field(default_factory=list)
    planned: int = 0
    kept: int = 0
    calls: int = 0
    xp: int = 0
    longest_streak: int = 0

    @property
    def days_to_return(self) -> float:
        return fmean(self.gaps) if self.gaps else 0.0

    @property
    def plans_kept(self) -> float:
        return self.kept / self.planned if self.planned else 0.0


@dataclass
class Living:
    """One person with one policy; every chance is drawn from the seed."""

    client: Client
    kind: Kind
    policy: Policy
    dice: Random
    life: Life
    now: datetime = FIRST_DAY
    away: int = 0
    done_ids: set[str] = field(default_factory=set)
    worked: dict[str, float] = field(default_factory=dict)

    def be_at(self, now: datetime) -> None:
        self.now = now
        set_clock(now)

    async def year(self, days: int) -> None:
        for number in range(days):
            self.be_at(FIRST_DAY + timedelta(days=number))
            if not await self.is_there():
                self.away += 1
                continue
            if self.away >= 2:
                self.life.gaps.append(self.away)
            self.away = 0
            await self.day()
        progress = await self.client.get("/api/gamification/progress")
        streak = await self.client.get("/api/gamification/streak")
        self.life.xp = progress["current_xp"]
        self.life.longest_streak = streak["longest_streak"]
        self.life.calls = self.client.calls

    async def is_there(self) -> bool:
        """Whether the person opens the application; a small first thing makes it easier."""
        if self.away == 0:
            return self.dice.random() >= self.kind.drifts
        offers = await self.policy.offers(self.client)
        first = await self.first_size(offers[0]) if offers else 0
        chance = self.kind.returns + (self.kind.welcome if first <= SMALL else 0.0)
        return self.dice.random() < chance

    async def first_size(self, offer: Offer) -> int:
        return SMALL if self.policy.splits and offer.minutes >= SPLIT_FROM else offer.minutes

    async def day(self) -> None:
        self.life.days_there += 1
        await self.add_errands()
        level = self.dice.choice((1, 2, 2, 3))
        await self.client.post("/api/energy/set", {"energy_level": level})
        planned = await self.plan() if self.policy.plans else []
        left = float(self.dice.randint(*self.kind.minutes))
        for _ in range(12):
            offers = await self.policy.offers(self.client)
            chosen = next((one for one in offers if self.is_willing(one)), None)
            if chosen is None or left <= 0:
                break
            left -= await self.work(chosen, left)
            if self.dice.random() >= self.kind.goes_on:
                break
        self.life.planned += len(planned)
        self.life.kept += sum(task_id in self.done_ids for task_id in planned)

    async def add_errands(self) -> None:
        for _ in range(int(NEW_A_DAY + self.dice.random())):
            text, minutes = self.dice.choice(ERRANDS)
            due = self.now + timedelta(days=self.dice.randint(0, 9))
            body = {
                "title": text.format(name=self.dice.choice(NAMES)),
                "priority": self.dice.choice(PRIORITIES),
                "estimated_hours": minutes / 60,
                "due_date": f"{due:%Y-%m-%d}",
            }
            task = await self.client.post("/api/v2/tasks", body)
            self.client.minutes[task["task_id"]] = minutes
            self.life.added += 1
            self.be_at(self.now + timedelta(minutes=1))

    async def plan(self) -> list[str]:
        plan = await self.client.post("/api/v2/plan/day")
        return list(dict.fromkeys(slot["task_id"] for slot in plan["slots"] if slot["task_id"]))

    def is_willing(self, offer: Offer) -> bool:
        splits = self.policy.splits and offer.minutes >= SPLIT_FROM
        size = SMALL if splits else offer.minutes
        return bool(self.dice.random() < self.kind.begins * self.kind.dread ** (size / 10))

    async def work(self, offer: Offer, left: float) -> float:
        """Work on it; the minutes it took. What does not fit is gone on with another day."""
        needed = offer.minutes * self.kind.true_minutes - self.worked.get(offer.task_id, 0.0)
        spent = min(needed, left)
        if self.policy.splits and offer.minutes >= SPLIT_FROM:
            await self.split_once(offer)
        self.worked[offer.task_id] = self.worked.get(offer.task_id, 0.0) + spent
        self.be_at(self.now + timedelta(minutes=spent))
        if spent >= needed:
            await self.client.patch(f"/api/v2/tasks/{offer.task_id}/status", {"status": "done"})
            self.done_ids.add(offer.task_id)
            self.life.finished += 1
        return max(1.0, spent)

    async def split_once(self, offer: Offer) -> None:
        task = await self.client.get(f"/api/v2/tasks/{offer.task_id}")
        steps = task["micro_steps"]
        if not steps:
            path = f"/api/v1/tasks/{offer.task_id}/split"
            steps = (await self.client.post(path, {"max_steps": MOST_STEPS}))["micro_steps"]
        first = next((step for step in steps if not step["is_completed"]), None)
        if first is not None:
            await self.client.patch(f"/api/v1/micro-steps/{first['step_id']}/complete")


async def lived(theatre: Theatre, kind: Kind, policy: Policy, seed: int, days: int) -> Life:
    """A life of so many days; the same seed gives the same one."""
    life = Life(kind.name, policy.name)
    async with (
        theatre.stage(World(now="2026-01-05 08:00", zone=ZONE)) as stage,
        client_of(theatre, stage.workspace.user_id) as client,
    ):
        # The same draws for every policy: what differs is what the policy made of them.
        await Living(client, kind, policy, Random(f"{seed} {kind.name}"), life).year(days)
    return life


@asynccontextmanager
async def client_of(theatre: Theatre, user_id: str) -> AsyncIterator[Client]:
    transport = httpx2.ASGITransport(app=theatre.app)
    async with httpx2.AsyncClient(transport=transport, base_url="http://simulator") as http:
        yield Client(http, theatre.platform, theatre.platform.clock, user_id)
