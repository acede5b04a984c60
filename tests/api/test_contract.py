"""Every documented example against what is answered: status, names, kinds, formats, figures."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

from storage.tables import UserRow
from tests.api.calls import log_in_again
from tests.api.sockets import joined_as, receive
from tests.conftest import Clock, Someone
from tools.progress import grant_xp
from tools.rules.steps import StepDraft
from tools.steps import replace_steps

FOLDER = Path(__file__).parent / "contract"
CALLS = [
    pytest.param(example, id=example["call"])
    for path in sorted(FOLDER.glob("*.json"))
    if path.stem != "messages"
    for example in json.loads(path.read_text())
]
MESSAGES = [
    pytest.param(example, id=example["message"]["type"])
    for example in json.loads((FOLDER / "messages.json").read_text())
]
FORMATS = {
    "moment": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"),
    "date": re.compile(r"\d{4}-\d\d-\d\d"),
    "color": re.compile(r"#[0-9a-f]{6}"),
}
Example = dict[str, Any]


@pytest.fixture
async def john(clock: Clock, anna: Someone) -> Someone:
    """The user of the examples, on the morning that they show."""
    clock.now = datetime(2025, 10, 28, 10, tzinfo=UTC)
    await log_in_again(anna)
    async with anna.workspace.platform.database.write() as connection:
        await connection.execute(update(UserRow).values(created_at=clock.now))
    return anna


class Story:
    """What happens before a call; keeps the ids that later calls name."""

    def __init__(self, someone: Someone, clock: Clock, known: dict[str, str]) -> None:
        self.someone = someone
        self.clock = clock
        self.known = {"user_id": someone.user_id, **known}
        self.first_seq = 0

    async def tell(self, given: list[Example]) -> None:
        for step in given:
            if step.get("from_here"):
                async with self.someone.workspace.read() as context:
                    self.first_seq = context.user.seq
            kind = next(name for name in ("call", *STEPS) if name in step)
            if kind == "call":
                await self.given_call(step)
            else:
                await STEPS[kind](self, step)

    async def given_call(self, step: Example) -> None:
        for _ in range(step.get("times", 1)):
            status, body = await self.call(step)
            assert status < 300, body
        for name, path in step.get("keep", {}).items():
            self.known[name] = value_at(body, path)

    async def call(self, step: Example) -> tuple[int, Any]:
        method, path = self.filled(step["call"]).split(" ")
        body = self.filled(step.get("request"))
        answer = await self.someone.http.request(method, path, json=body)
        return answer.status_code, answer.json() if answer.content else None

    def filled(self, value: Any) -> Any:
        """The value with the known ids in the places of their names."""
        if isinstance(value, str):
            return re.sub(r"\{(\w+)\}", lambda name: self.known[name[1]], value)
        if isinstance(value, list):
            return [self.filled(part) for part in value]
        if isinstance(value, dict):
            return {name: self.filled(part) for name, part in value.items()}
        return value

    async def grant(self, step: Example) -> None:
        async with self.someone.workspace.begin() as context:
            await grant_xp(context, "admin", "gift", step["grant"], "A gift")

    async def advance(self, step: Example) -> None:
        self.clock.advance(hours=step["advance_hours"])
        await log_in_again(self.someone)

    async def finish_daily(self, step: Example) -> None:
        for day in range(step["days_of_finished_tasks"]):
            if day:
                await self.advance({"advance_hours": 24})
            await self.someone.finish(await self.someone.task(f"Day {day}"))

    async def block(self, step: Example) -> None:
        for n in range(step["blocked_tasks"]):
            task = await self.someone.task(f"Waits {n}", project_id=step["project_id"])
            path = f"/api/v2/tasks/{task['task_id']}/status"
            await self.someone.patch(path, {"status": "blocked"})

    async def put_steps(self, step: Example) -> None:
        task = await self.someone.task()
        drafts = [StepDraft(f"Write part {n}", 2, "📝") for n in range(step["steps"])]
        async with self.someone.workspace.begin() as context:
            rows = await replace_steps(context, task["task_id"], drafts, most=20)
        self.known["step_id"] = rows[0].id

    async def put_profile(self, step: Example) -> None:
        async with self.someone.workspace.platform.database.write() as connection:
            await connection.execute(update(UserRow).values(step["profile"]))


STEPS = {
    "grant": Story.grant,
    "advance_hours": Story.advance,
    "days_of_finished_tasks": Story.finish_daily,
    "blocked_tasks": Story.block,
    "steps": Story.put_steps,
    "profile": Story.put_profile,
}


def value_at(body: Any, path: str) -> Any:
    for part in path.split("."):
        body = body[int(part)] if isinstance(body, list) else body[part]
    return body


def unlike(example: Any, actual: Any, path: str = "") -> list[str]:
    """Where an answer has not what the example has: the name, its kind, its format."""
    if isinstance(example, dict) and isinstance(actual, dict):
        missing = [f"{path}.{name} is missing" for name in example if name not in actual]
        shared = [name for name in example if name in actual]
        inside = (unlike(example[name], actual[name], f"{path}.{name}") for name in shared)
        return [*missing, *(text for texts in inside for text in texts)]
    if isinstance(example, list) and isinstance(actual, list):
        if example and not actual:
            return [f"{path} is empty"]
        last = len(example) - 1
        return [
            text
            for index, part in enumerate(actual)
            for text in (
                unlike(example[min(index, last)], part, f"{path}.{index}") if example else []
            )
        ]
    return [] if same_kind(example, actual) else [f"{path}: {actual!r} where {example!r} stands"]


def same_kind(example: Any, actual: Any) -> bool:
    if isinstance(example, float):
        return isinstance(actual, int | float) and not isinstance(actual, bool)
    if type(example) is not type(actual):
        return False
    if not isinstance(example, str):
        return True
    formats = [found for found in FORMATS.values() if found.fullmatch(example)]
    return bool(actual) and all(found.fullmatch(actual) for found in formats)


def check(example: Any, actual: Any, same: list[str]) -> None:
    assert unlike(example, actual) == []
    for path in same:
        documented, answered = value_at(example, path), value_at(actual, path)
        if isinstance(documented, dict):
            answered = {name: answered[name] for name in documented}
        assert answered == documented, path


@pytest.mark.parametrize("example", CALLS)
async def test_calls_answer_as_documented(john: Someone, clock: Clock, example: Example) -> None:
    story = Story(john, clock, example.get("known", {}))
    await story.tell(example.get("given", []))
    status, body = await story.call(example)
    assert status == example["status"], body
    if status == 204:
        assert body is None
    else:
        check(example["response"], body, example["same"])


@pytest.mark.parametrize("example", MESSAGES)
async def test_messages_are_as_documented(
    live: str, john: Someone, clock: Clock, example: Example
) -> None:
    story = Story(john, clock, {})
    await story.tell(example["given"])
    john.token = john.http.headers["Authorization"].removeprefix("Bearer ")
    async with john.workspace.read() as context:
        count = context.user.seq - story.first_seq
    async with joined_as(live, john, story.first_seq) as socket:
        messages = await receive(socket, count)
    found = [one for one in messages if one["type"] == example["message"]["type"]]
    if example["message"]["type"] == "achievement_unlocked":
        found = [one for one in found if one["achievement_id"] == "ach-streaker"]
    check(example["message"], found[0], example["same"])


@pytest.mark.parametrize(
    ("example", "actual", "wrong"),
    [
        ({"a": 1}, {"a": 2, "b": 3}, 0),
        ({"a": 1}, {}, 1),
        ({"a": 1}, {"a": "1"}, 1),
        ({"a": 1}, {"a": True}, 1),
        ({"a": 1}, {"a": 1.5}, 1),
        ({"a": 1.0}, {"a": 1}, 0),
        ({"a": "x"}, {"a": None}, 1),
        ({"a": [1]}, {"a": []}, 1),
        ({"a": [{"b": 1}]}, {"a": [{"b": 1}, {}]}, 1),
        ("2025-10-28T10:00:00Z", "2025-10-28T10:00:00+00:00", 1),
        ("2025-10-28", "2025-10-28T10:00:00Z", 1),
    ],
)
def test_what_is_unlike_is_found(example: Any, actual: Any, wrong: int) -> None:
    assert len(unlike(example, actual)) == wrong
