"""The built-in brain at the desk: understand, do, say what the tools returned."""

from __future__ import annotations

from pydantic import ValidationError

from agents.chat.desk import Desk, TooManyCalls, in_words
from agents.offline.talk import Done, Facts, KnownStep, KnownTask, Memory, understand, word
from agents.offline.talk.shapes import Act, Reply
from storage.tables import StepRow
from tools.desk.scene import Scene, SceneTask, read_scene
from tools.errors import AppError


async def talk(desk: Desk, memory: Memory) -> Reply:
    """One turn without a model: acts one after the other, then words."""
    async with desk.workspace.read() as context:
        facts = as_facts(await read_scene(context))
    desk.reads_only_the_user = True
    understanding = understand(desk.message, facts, memory)
    results = [await done(desk, act) for act in understanding.acts]
    return word(understanding, results, facts, memory)


async def done(desk: Desk, act: Act) -> Done:
    try:
        return Done(act, await desk.call(act.tool, dict(act.arguments)))
    except (AppError, ValidationError) as error:
        return Done(act, error=in_words(error))
    except TooManyCalls:
        return Done(act, error="That is more than one message can do at once")


def as_facts(scene: Scene) -> Facts:
    return Facts(
        now=scene.now,
        zone=scene.zone,
        tasks=tuple(known(task) for task in scene.tasks),
        projects=tuple(scene.projects),
        zones=scene.zones,
        energy_level=scene.energy_level,
        focus=scene.focus,
        proposals=tuple(scene.proposals),
        waiting=tuple(scene.waiting),
    )


def known(task: SceneTask) -> KnownTask:
    row = task.row
    return KnownTask(
        task_id=row.id,
        title=row.title,
        status=row.status,
        due_at=row.due_at,
        due_has_time=row.due_has_time,
        priority=row.priority,
        estimated_minutes=None if row.estimated_hours is None else round(row.estimated_hours * 60),
        project_id=row.project_id,
        zone_id=row.zone_id,
        steps=tuple(known_step(step) for step in task.steps),
        urgency=task.urgency,
    )


def known_step(row: StepRow) -> KnownStep:
    return KnownStep(row.id, row.description, row.is_completed)
