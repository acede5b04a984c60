"""Puppets test the suites themselves: who does nothing, refuses or guesses must not pass."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from random import Random
from typing import Any

from pydantic import ValidationError

from agents.chat.desk import Desk
from evals.players import making
from evals.players.oracle import replayed
from evals.players.player import Answer, Player, Scene
from evals.shapes import Case
from evals.snapshot import Json
from evals.stage import Stage
from evals.transcript import Call
from tools.errors import AppError
from tools.runs import end_run, start_run

REFUSAL = "I'm sorry, I can't help with that."
SHRUGS = ("Done!", "All set.", "Here you go.", "I have taken care of it.", "Which one?")
Thought = Callable[[Desk, Stage, Scene], Awaitable[str]]
Maker = Callable[[Case, Random], Json]


class Puppet:
    """Acts at the same desk as the secretary, by a thought that needs no model."""

    def __init__(self, name: str, think: Thought, make: Maker) -> None:
        self.name, self._think, self._make = name, think, make

    async def answer(self, stage: Stage, message: str, scene: Scene) -> Answer:
        workspace = await start_run(stage.workspace, "chat", message)
        desk = Desk(workspace, message)
        reply = await self._think(desk, stage, scene)
        async with stage.workspace.begin() as context:
            await end_run(context, workspace.run_id or "", reply, desk.calls)
        calls = [Call(tool=call.tool, summary=call.summary) for call in desk.calls]
        return Answer(reply, calls, bool(desk.proposals))

    async def make(self, stage: Stage, case: Case) -> Json:
        return self._make(case, Random(case.id))


async def silent(_desk: Desk, _stage: Stage, _scene: Scene) -> str:
    return ""


async def refusing(_desk: Desk, _stage: Stage, _scene: Scene) -> str:
    return REFUSAL


async def guessing(desk: Desk, stage: Stage, scene: Scene) -> str:
    """One to three tools at random, on tasks and values at random."""
    dice = Random(f"{scene.case.id} {scene.said.say}")
    for _ in range(dice.randint(1, 3)):
        tool = dice.choice(list(GUESSES))
        await tried(desk, tool, GUESSES[tool](dice, list(stage.seeded.keys) or ["task_0"]))
    return dice.choice(SHRUGS)


async def tried(desk: Desk, tool: str, arguments: dict[str, Any]) -> bool:
    """Whether the call could be made."""
    try:
        await desk.call(tool, arguments)
    except (AppError, ValidationError):
        return False
    return True


def one_task(dice: Random, ids: list[str]) -> dict[str, Any]:
    return {"task_id": dice.choice(ids)}


def some_tasks(dice: Random, ids: list[str]) -> dict[str, Any]:
    return {"task_ids": dice.sample(ids, dice.randint(1, min(3, len(ids))))}


def a_day(dice: Random) -> str:
    return f"2026-{dice.randint(11, 12)}-{dice.randint(1, 30):02}"


GUESSES: dict[str, Callable[[Random, list[str]], dict[str, Any]]] = {
    "what_now": lambda dice, ids: {},
    "list_tasks": lambda dice, ids: {},
    "get_progress": lambda dice, ids: {},
    "suggest_ritual": lambda dice, ids: {},
    "get_task": one_task,
    "complete_task": one_task,
    "start_task": one_task,
    "complete_step": one_task,
    "split_task": one_task,
    "move_task": lambda dice, ids: {**one_task(dice, ids), "due_date": a_day(dice)},
    "set_priority": lambda dice, ids: {
        **one_task(dice, ids),
        "priority": dice.choice(["low", "medium", "high", "urgent"]),
    },
    "set_estimate": lambda dice, ids: {**one_task(dice, ids), "minutes": dice.randint(1, 24) * 5},
    "add_task": lambda dice, ids: {"title": dice.choice(["Call", "Write", "Buy"]) + " something"},
    "delete_tasks": some_tasks,
    "complete_tasks": some_tasks,
    "log_energy": lambda dice, ids: {"energy_level": dice.randint(1, 3)},
    "start_focus": lambda dice, ids: {**one_task(dice, ids), "minutes": 25},
    "skip_ritual": lambda dice, ids: {},
}
PUPPETS: dict[str, Puppet] = {
    "null": Puppet("null", silent, making.nothing),
    "refusing": Puppet("refusing", refusing, making.excuse),
    "random": Puppet("random", guessing, making.anything),
    "oracle": Puppet("oracle", replayed, making.expected),
}


def puppet(name: str) -> Player:
    return PUPPETS[name]
