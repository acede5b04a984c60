"""Anybody's weeks: whatever can be done, in any order, at any time, from a seed.

A driver of our own rather than Hypothesis: that one spends its few examples on small and alike
ones, and forty of its lives reopened a claimed task hardly ever. A run that breaks something is
still cut down to the acts that it takes.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from typing import Any, TypeVar

from api.app import open_platform
from storage.settings import Settings
from tests.conftest import START, Clock
from tests.tools import acts
from tests.tools.recompute import Past, differences
from tests.workspaces import add_task, user_of
from tools.compass import ZoneCreate, create_zone
from tools.context import Context
from tools.errors import AppError
from tools.focus import cancel_focus, pause_focus, resume_focus
from tools.gamification import AddXp, get_streak, receive_xp
from tools.ritual import skip_ritual
from tools.tasks import TaskUpdate, delete_task, restore_task, update_task

R = TypeVar("R")
NTH = range(5)
TITLES = ("Water the plants", "Write a letter", "Read the café menu", "Обед", "Fix bike 2")
ZONES = ("zone-work", "zone-life", "zone-self", None)
PLACES = (
    *("UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Asia/Tokyo"),
    *("Pacific/Kiritimati", "Pacific/Pago_Pago", "Pacific/Honolulu"),
)
PRIORITIES = ("low", "medium", "high", "urgent")
OPEN_STATUSES = ("todo", "in_progress", "blocked")
CHECK_EVERY = 5
HABITS = 12
# What may be done: how often, and what each argument is drawn from.
WAYS: dict[str, tuple[int, dict[str, Sequence[Any]]]] = {
    "create": (
        4,
        {
            "title": TITLES,
            "zone_id": ZONES,
            "priority": PRIORITIES,
            "estimated_hours": (None, 0.5, 4.5),
            "recurrence": (None, None, "FREQ=DAILY"),
        },
    ),
    "change": (2, {"nth": NTH, "title": TITLES, "zone": ZONES}),
    "change_and_finish_at_once": (2, {"nth": NTH, "zone": ZONES, "hours": (0.25, 3.5)}),
    "finish": (4, {"nth": NTH}),
    "finish_again_and_again": (1, {"nth": NTH}),
    "reopen": (4, {"nth": NTH, "status": OPEN_STATUSES}),
    "claim": (3, {"nth": NTH}),
    "delete": (4, {"nth": NTH}),
    "restore": (4, {"nth": range(2)}),
    "split": (3, {"nth": NTH, "steps": range(2, 5)}),
    "finish_step": (4, {"nth": NTH}),
    "log_energy": (2, {"level": range(1, 4), "times": range(1, 5)}),
    "start": (4, {"nth": NTH, "minutes": (5, 25), "alone": (False, False, True)}),
    "pause_and_resume": (1, {"minutes": (0, 4, 5, 20)}),
    "end": (4, {"minutes": (0, 4, 5, 24, 25, 56, 70)}),
    "end_an_old_one": (3, {"nth": range(2)}),
    "cancel": (1, {}),
    "choose": (2, {"first": NTH, "second": NTH}),
    "skip": (1, {}),
    "open_box": (2, {"box": ("bronze", "silver", "gold")}),
    "capture": (2, {"count": range(1, 6), "sure": (True, False)}),
    "save": (2, {"nth": NTH}),
    "receive": (1, {"amount": (1, 40, 900)}),
    "create_zone": (1, {"name": ("Music", "Garden")}),
    "play": (1, {"mode": ("full", "calm", "off")}),
    "travel": (4, {"place": PLACES}),
    "wait": (2, {"minutes": (1, 7, 60, 500)}),
    "sleep": (2, {"days": (1, 1, 1, 2, 3, 9)}),
    "come_every_day": (2, {"days": range(2, 10)}),
}


@dataclass(frozen=True)
class Act:
    name: str
    values: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.name}({', '.join(f'{n}={v!r}' for n, v in self.values.items())})"


def drawn(seed: int, length: int) -> list[Act]:
    """What one life does. Everyone has some habits alone, so that those meet often."""
    dice = random.Random(seed)
    habits = ["create", "finish", *dice.sample(list(WAYS), HABITS)]
    names = dice.choices(habits, [WAYS[name][0] for name in habits], k=length)
    return [
        Act(name, {key: dice.choice(values) for key, values in WAYS[name][1].items()})
        for name in names
    ]


class World:
    """A store for many lives, one after the other, on an event loop of its own."""

    def __init__(self, settings: Settings) -> None:
        self.loop = asyncio.new_event_loop()
        self.clock = Clock()
        self.platform = open_platform(settings, self.clock)
        self.names = (f"anna{n}" for n in count())

    def do(self, act: Coroutine[Any, Any, R]) -> R:
        return self.loop.run_until_complete(act)

    def end(self) -> None:
        self.do(self.platform.close())
        self.loop.close()

    def trouble(self, done: Sequence[Act]) -> AssertionError | None:
        """What a life breaks, if it breaks something."""
        life = Life(self)
        try:
            for n, act in enumerate(done, 1):
                getattr(life, act.name)(**act.values)
                if n % CHECK_EVERY == 0 or n == len(done):
                    life.check_everything()
        except AssertionError as error:
            return error
        return None

    def shortest(self, done: list[Act]) -> list[Act]:
        """The acts without those that the trouble does not need."""
        for n in reversed(range(len(done))):
            fewer = [*done[:n], *done[n + 1 :]]
            if self.trouble(fewer) is not None:
                done = fewer
        return done


class Life:
    """One user from the first day on."""

    def __init__(self, world: World) -> None:
        self.do = world.do
        self.clock = world.clock
        self.clock.now = START
        self.workspace = self.do(user_of(world.platform, next(world.names)))
        self.past = Past([(self.clock.now, "UTC")])
        self.tasks: list[str] = []
        self.steps: list[str] = []
        self.sessions: list[str] = []
        self.captures: list[str] = []
        self.deleted: list[str] = []

    def attempt(self, act: Coroutine[Any, Any, R]) -> R | None:
        """Do it if it can be done now; a refusal is an answer too."""
        with contextlib.suppress(AppError):
            return self.do(act)
        return None

    def within(self, act: Callable[[Context], Coroutine[Any, Any, R]]) -> R | None:
        async def unit() -> R:
            async with self.workspace.begin() as context:
                return await act(context)

        return self.attempt(unit())

    def check_everything(self) -> None:
        found = self.do(differences(self.workspace, self.past))
        assert not found, "\n".join(found)
        streak = self.do(self.read_streak())
        assert streak.longest_streak >= streak.current_streak

    async def read_streak(self) -> Any:
        async with self.workspace.read() as context:
            return await get_streak(context)

    def create(self, title: str, **fields: Any) -> None:
        self.tasks.append(self.do(add_task(self.workspace, title, **fields)).task_id)

    def change(self, nth: int, title: str, zone: str | None) -> None:
        changes = TaskUpdate(title=title, zone_id=zone, tags=["new"])
        self.within(lambda context: update_task(context, pick(self.tasks, nth), changes))

    def change_and_finish_at_once(self, nth: int, zone: str | None, hours: float) -> None:
        changes = TaskUpdate(zone_id=zone, status="done", actual_hours=hours)
        self.within(lambda context: update_task(context, pick(self.tasks, nth), changes))

    def finish(self, nth: int) -> None:
        answer = self.attempt(acts.finish(self.workspace, pick(self.tasks, nth)))
        if answer is not None and answer.next_task_id is not None:
            self.tasks.append(answer.next_task_id)

    def finish_again_and_again(self, nth: int) -> None:
        first = self.attempt(acts.finish(self.workspace, pick(self.tasks, nth)))
        balance = self.balance()
        assert self.attempt(acts.finish(self.workspace, pick(self.tasks, nth))) == first
        assert self.balance() == balance

    def reopen(self, nth: int, status: Any) -> None:
        answer = self.attempt(acts.put_status(self.workspace, pick(self.tasks, nth), status))
        assert answer is None or (answer.xp_earned, answer.completed_at) == (0, None)

    def claim(self, nth: int) -> None:
        first = self.attempt(acts.claim(self.workspace, pick(self.tasks, nth)))
        balance = self.balance()
        assert self.attempt(acts.claim(self.workspace, pick(self.tasks, nth))) == first
        assert self.balance() == balance

    def delete(self, nth: int) -> None:
        task_id = pick(self.tasks, nth)
        self.deleted.append(task_id)
        self.within(lambda context: delete_task(context, task_id))

    def restore(self, nth: int) -> None:
        balance = self.balance()
        self.within(lambda context: restore_task(context, pick(self.deleted, nth)))
        assert self.balance() == balance

    def split(self, nth: int, steps: int) -> None:
        found = self.attempt(acts.split(self.workspace, pick(self.tasks, nth), steps))
        self.steps.extend(found or ())

    def finish_step(self, nth: int) -> None:
        self.attempt(acts.finish_step(self.workspace, pick(self.steps, nth)))

    def log_energy(self, level: int, times: int) -> None:
        for _ in range(times):
            self.do(acts.log_energy(self.workspace, level))

    def start(self, nth: int, minutes: int, alone: bool) -> None:
        task_id = pick(self.tasks, nth) if self.tasks and not alone else None
        session = self.attempt(acts.start(self.workspace, minutes, task_id))
        if session is not None:
            self.sessions.append(session.session_id)

    def pause_and_resume(self, minutes: int) -> None:
        self.within(pause_focus)
        self.clock.advance(minutes=minutes)
        self.within(resume_focus)

    def end(self, minutes: int) -> None:
        self.clock.advance(minutes=minutes)
        self.attempt(acts.end(self.workspace))

    def end_an_old_one(self, nth: int) -> None:
        self.attempt(acts.end(self.workspace, pick(self.sessions, nth)))

    def cancel(self) -> None:
        self.within(cancel_focus)

    def choose(self, first: int, second: int) -> None:
        chosen = {pick(self.tasks, first), pick(self.tasks, second)}
        self.attempt(acts.choose(self.workspace, *sorted(chosen)))

    def skip(self) -> None:
        self.within(skip_ritual)

    def open_box(self, box: Any) -> None:
        self.attempt(acts.open_box(self.workspace, box))

    def capture(self, count: int, sure: bool) -> None:
        said = acts.capture(self.workspace, list(TITLES[:count]), 0.9 if sure else 0.5)
        captured = self.do(said)
        self.captures.append(captured.capture_id)
        self.tasks.extend(item.task_id for item in captured.parsed_items if item.task_id)

    def save(self, nth: int) -> None:
        saved = self.attempt(acts.save(self.workspace, pick(self.captures, nth)))
        self.tasks.extend(task.task_id for task in (saved.tasks_created if saved else ()))

    def receive(self, amount: int) -> None:
        gift = AddXp(user_id=self.workspace.user_id, xp_amount=amount, reason="A gift")
        self.within(lambda context: receive_xp(context, gift))

    def create_zone(self, name: str) -> None:
        self.within(lambda context: create_zone(context, ZoneCreate(name=name)))

    def play(self, mode: str) -> None:
        self.do(acts.play(self.workspace, mode))

    def travel(self, place: str) -> None:
        self.clock.advance(minutes=1)
        self.past.zones.append((self.clock.now, place))
        self.do(acts.move_to(self.workspace, place))

    def wait(self, minutes: int) -> None:
        self.clock.advance(minutes=minutes)

    def sleep(self, days: int) -> None:
        self.clock.now += timedelta(days=days)

    def come_every_day(self, days: int) -> None:
        """A run of counted days, so that freezes and gold boxes come into reach."""
        for _ in range(days):
            self.clock.advance(days=1)
            self.tasks.append(self.do(add_task(self.workspace, "Daily walk")).task_id)
            self.do(acts.finish(self.workspace, self.tasks[-1]))

    def balance(self) -> int:
        async def read() -> int:
            async with self.workspace.read() as context:
                return context.user.xp

        return self.do(read())


def pick(known: list[str], nth: int) -> str:
    """The nth from the end, round and round; while there is nothing, an id of nothing."""
    return known[-1 - nth % len(known)] if known else "task_0000"
