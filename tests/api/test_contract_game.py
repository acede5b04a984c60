"""The documented examples of everything that is counted, paid, chosen or drawn."""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

from storage.database import new_id
from storage.tables import BoxRow, UserRow
from tests.api import test_contract
from tests.api.later import later, posted, put_streak
from tests.api.sockets import joined_as, receive
from tests.api.test_contract import STEPS, Example, Story, check
from tests.conftest import Clock, Someone
from tests.workspaces import events_of
from tools.auth import give_role
from tools.rules.boxes import content
from tools.shapes import Status
from tools.tasks import TaskCreate, create_task, set_task_status

FOLDER = Path(__file__).parent / "contract"
CALLS = [
    pytest.param(example, id=example["call"])
    for path in sorted((FOLDER / "game").glob("*.json"))
    if path.stem != "messages"
    for example in json.loads(path.read_text())
]
MESSAGES = [
    pytest.param(example, id=example["message"]["type"])
    for example in json.loads((FOLDER / "game" / "messages.json").read_text())
]
MORE_FORMATS = {
    "clock": re.compile(r"\d\d:\d\d:\d\d"),
    "week": re.compile(r"\d{4}-W\d\d"),
}
MORNING = datetime.fromisoformat("2025-10-28T10:00:00Z")
AREAS = {"auth": 4, "v2": 8, "v1": 2, "capture": 4, "compass": 4, "focus": 3, "energy": 3}
MORE_AREAS = {"gamification": 3, "progress": 4, "ritual": 4, "rewards": 2, "secretary": 1}


@pytest.fixture(autouse=True)
def formats(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, pattern in MORE_FORMATS.items():
        monkeypatch.setitem(test_contract.FORMATS, name, pattern)


@pytest.fixture
async def joan(clock: Clock, anna: Someone) -> Someone:
    """The user of the examples, on the morning that they show."""
    clock.now = MORNING
    later(anna, clock)
    await register_at(anna, MORNING)
    return anna


async def register_at(someone: Someone, moment: datetime) -> None:
    async with someone.workspace.platform.database.write() as connection:
        await connection.execute(update(UserRow).values(created_at=moment))


class Game(Story):
    """Days that go by, and what was done on them."""

    async def tell(self, given: list[Example]) -> None:
        for step in given:
            kind = next((name for name in MORE_STEPS if name in step), None)
            if kind is None:
                await super().tell([step])
            else:
                await MORE_STEPS[kind](self, step)

    async def at(self, step: Example) -> None:
        self.clock.now = datetime.fromisoformat(step["at"])
        later(self.someone, self.clock)

    async def registered(self, step: Example) -> None:
        await register_at(self.someone, datetime.fromisoformat(step["registered"]))

    async def add_tasks(self, count: int, status: Status, fields: dict[str, Any]) -> list[str]:
        async with self.someone.workspace.begin() as context:
            forms = [TaskCreate(title=f"Task {n}", **fields) for n in range(count)]
            ids = [(await create_task(context, form)).task_id for form in forms]
            for task_id in ids:
                await set_task_status(context, task_id, status)
        return ids

    async def open(self, step: Example) -> None:
        status = step.get("status", "todo")
        self.ids = [*self.ids, *await self.add_tasks(step["open"], status, step.get("fields", {}))]

    async def done(self, step: Example) -> None:
        await self.add_tasks(step["done"], "done", step.get("fields", {}))

    async def finish_first(self, step: Example) -> None:
        async with self.someone.workspace.begin() as context:
            for task_id in self.ids[: step["finish_first"]]:
                await set_task_status(context, task_id, "done")

    ids: list[str] = []  # noqa: RUF012 (replaced, never changed)

    async def rituals(self, step: Example) -> None:
        for day in range(step["rituals"]):
            later(self.someone, self.clock, days=int(day > 0))
            ids = await self.add_tasks(step["chosen"], "todo", {})
            body = {f"focus_task_{n}_id": task_id for n, task_id in enumerate(ids, 1)}
            await posted(self.someone, "/api/ritual/complete", body)
            for task_id in ids[: step["finished"]]:
                await self.someone.finish({"task_id": task_id})

    async def streak(self, step: Example) -> None:
        fields = {"current": 0, **step["streak"]}
        last = date.fromisoformat(fields.pop("last_counted_on"))
        await put_streak(self.someone, last=last, **fields)

    async def role(self, step: Example) -> None:
        await give_role(self.someone.workspace.platform, self.someone.username, step["role"])

    async def box(self, step: Example) -> None:
        """A box whose id the secret lets hold what the example shows."""
        holding = (rarity, amount) = tuple(step["holding"])
        async with self.someone.workspace.begin() as context:
            ids = (new_id("box") for _ in range(1_000))
            found = (one for one in ids if content(context.secret, one, step["box"]) == holding)
            box_id = next(found)
            row = {"id": box_id, "user_id": context.user.id, "box_type": step["box"]}
            drawn = {"rarity": rarity, "amount": amount, "source": "gift"}
            moments = {"earned_at": context.now, "opened_at": None}
            await context.insert(BoxRow, {**row, **drawn, **moments})


MORE_STEPS = {
    "at": Game.at,
    "registered": Game.registered,
    "open": Game.open,
    "done": Game.done,
    "finish_first": Game.finish_first,
    "rituals": Game.rituals,
    "streak": Game.streak,
    "role": Game.role,
    "box": Game.box,
}


@pytest.mark.parametrize("example", CALLS)
async def test_calls_answer_as_documented(joan: Someone, clock: Clock, example: Example) -> None:
    game = Game(joan, clock, example.get("known", {}))
    await game.tell(example.get("given", []))
    status, body = await game.call(example)
    assert status == example["status"], body
    check(example["response"], body, example["same"])


@pytest.mark.parametrize("example", MESSAGES)
async def test_messages_are_as_documented(
    live: str, joan: Someone, clock: Clock, example: Example
) -> None:
    game = Game(joan, clock, {})
    await game.tell(example["given"])
    events = await events_of(joan.workspace)
    async with joined_as(live, joan, 0) as socket:
        messages = await receive(socket, len(events))
    assert messages == events
    [found] = [one for one in messages if one["type"] == example["message"]["type"]]
    check(example["message"], found, example["same"])
    assert (found["session_id"], found["task_id"]) == (
        game.known["session_id"],
        game.known["task_id"],
    )


def documented() -> set[str]:
    """Every call with an example, its query and the names in its path left out."""
    files = [json.loads(path.read_text()) for path in sorted(FOLDER.rglob("*.json"))]
    examples = [one for file in files for one in file if "call" in one]
    calls = [one["call"] for one in examples if "error" not in one.get("response", {})]
    return {re.sub(r"\{\w+\}", "{}", call.partition("?")[0]) for call in calls}


def test_every_documented_call_has_its_example() -> None:
    areas = [call.split("/")[2] for call in documented()]
    assert {area: areas.count(area) for area in areas} == {**AREAS, **MORE_AREAS}
    assert len(areas) == 42


def test_every_documented_message_has_its_example() -> None:
    files = [json.loads(path.read_text()) for path in FOLDER.rglob("messages.json")]
    types = sorted(one["message"]["type"] for file in files for one in file)
    assert types == ["achievement_unlocked", "focus_started", "task_update", "xp_gained"]


def test_no_step_of_the_stories_is_unknown_or_means_two_things() -> None:
    assert not set(STEPS) & set(MORE_STEPS)
