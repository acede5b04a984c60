"""The user's own way: steps they finished for a task that was nearly the same."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import bindparam

from storage.search import find_tasks, words_of
from storage.tables import TaskRow
from tools.context import Context
from tools.rules.step_words import SMALL_WORDS
from tools.rules.steps import StepDraft
from tools.tasks.read import LIVE, load_steps

LIKE_ENOUGH = 0.75
"""Dice of the titles' content words: twice the common ones over all of both."""
MOST_LOOKED_AT = 20
STEPPED = (
    LIVE.where(
        TaskRow.id.in_(bindparam("ids", expanding=True)),
        TaskRow.steps_total >= 2,
        TaskRow.steps_done == TaskRow.steps_total,
    )
    .order_by(TaskRow.id.desc())
    .limit(MOST_LOOKED_AT)
)


@dataclass(frozen=True)
class OwnSteps:
    """Steps as they were finished, and the task they come from."""

    task_id: str
    steps: list[StepDraft]


async def own_steps(context: Context, task_id: str, title: str) -> OwnSteps | None:
    """The steps of the latest finished task with nearly the same title; None without one."""
    words = content_words(title)
    if not words:
        return None
    found = await find_tasks(
        context.connection, context.platform.database.engine, context.user.id, words, MOST_LOOKED_AT
    )
    others = [other for other in found.task_ids if other != task_id]
    for row in await context.rows(STEPPED, ids=others) if others else []:
        if likeness(words, content_words(row.title)) >= LIKE_ENOUGH:
            return OwnSteps(row.id, await drafts_of(context, row.id))
    return None


async def drafts_of(context: Context, task_id: str) -> list[StepDraft]:
    return [
        StepDraft(step.description, step.estimated_minutes, step.emoji)
        for step in await load_steps(context, task_id)
    ]


def content_words(title: str) -> list[str]:
    """The words that say what a task is about, each once."""
    return [word for word in dict.fromkeys(words_of(title)) if word not in SMALL_WORDS]


def likeness(one: list[str], other: list[str]) -> float:
    """0 to 1."""
    return 2 * len(set(one) & set(other)) / (len(one) + len(other)) if one and other else 0.0
