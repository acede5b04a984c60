"""Searching tasks, and the figures over all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache, partial
from typing import Annotated, cast

from pydantic import AfterValidator, Field
from sqlalchemy import Select

from storage.search import Found, find_tasks, words_of
from storage.tables import TaskRow
from tools.context import Context, mine_among
from tools.rules.completion import rate
from tools.rules.rounding import half_up
from tools.schema import SAID_WORDS
from tools.shapes import Output, PageQuery, clean, not_blank
from tools.tasks.counts import DONE_SECONDS, live_total
from tools.tasks.overdue import count_due
from tools.tasks.shapes import Task, task_fields

BY_IDS = mine_among(TaskRow).where(TaskRow.deleted_at.is_(None))
TEXTS = cast(
    "Select[TaskRow]",
    BY_IDS.with_only_columns(TaskRow.id, TaskRow.title, TaskRow.tags, TaskRow.description),
)
RANKED = 100
WEIGHTS = (("title", 1.0), ("tags", 0.8), ("description", 0.6))
PREFIX_SHARE = 0.9


Query = Annotated[
    str, Field(max_length=500), AfterValidator(clean), AfterValidator(not_blank), SAID_WORDS
]


class SearchQuery(PageQuery):
    """`q` are words: all must match, the last as a prefix."""

    q: Query = Field(examples=["backend documentation"])
    limit: int = Field(20, ge=1, le=200)


class FoundTask(Task):
    """`relevance_score` 0 to 1: how well the words meet title, tags and description."""

    relevance_score: float


class SearchResults(Output):
    results: list[FoundTask]
    total: int
    query: str
    limit: int
    offset: int
    has_more: bool
    next_offset: int | None
    next_page: str | None


class TaskStats(Output):
    """Figures over live tasks; rates in percent, times in hours from created to done."""

    total_tasks: int
    completed_tasks: int
    in_progress_tasks: int
    blocked_tasks: int
    todo_tasks: int
    completion_rate: float
    average_completion_time_hours: float | None
    overdue_tasks: int
    due_today: int
    due_this_week: int


async def search_tasks(context: Context, query: SearchQuery) -> SearchResults:
    """Tasks whose title, description or tags hold the words, best first."""
    words = words_of(query.q)
    start, _ = query.start()
    end = start + query.limit
    found = await matches(context, words, max(end, RANKED))
    are_few = len(found.task_ids) <= 2 * query.limit
    rows = await by_id(context, BY_IDS if are_few else TEXTS, found.task_ids)
    chosen = ranked(found, rows, words)[start:end]
    if not are_few:
        rows = await by_id(context, BY_IDS, [task_id for _, task_id in chosen])
    shown = [as_found(rows[task_id], score) for score, task_id in chosen]
    return SearchResults(results=shown, query=query.q, **query.answer(len(shown), found.total))


async def matches(context: Context, words: Sequence[str], most: int) -> Found:
    if not words:
        return Found([], 0)
    engine = context.platform.database.engine
    return await find_tasks(context.connection, engine, context.user.id, words, most)


async def by_id(
    context: Context, statement: Select[TaskRow], task_ids: Sequence[str]
) -> dict[str, TaskRow]:
    if not task_ids:
        return {}
    return {row.id: row for row in await context.rows(statement, ids=list(task_ids))}


def ranked(
    found: Found, rows: Mapping[str, TaskRow], words: Sequence[str]
) -> list[tuple[float, str]]:
    """Score and id of the store's best matches.

    The first `RANKED` are put in the order of their scores, so that pages fit together.
    """
    known = [task_id for task_id in found.task_ids if task_id in rows]
    scored = [(relevance(rows[task_id], words), task_id) for task_id in known]
    first = sorted(scored[:RANKED], key=lambda entry: -entry[0])
    return [*first, *scored[RANKED:]]


def as_found(row: TaskRow, score: float) -> FoundTask:
    return FoundTask.model_validate({**task_fields(row), "relevance_score": score})


def relevance(row: TaskRow, words: Sequence[str]) -> float:
    """Mean over the words of the best field that has each; a mere prefix counts a little less."""
    scores = list(map(partial(best_hit, Fields(row), words[-1]), words))
    return in_hundredths(sum(scores) / len(scores))


class Fields:
    """The words of a task's fields, each cut when it is first looked into."""

    def __init__(self, row: TaskRow) -> None:
        self.row = row

    @cached_property
    def title(self) -> set[str]:
        return set(words_of(self.row.title))

    @cached_property
    def tags(self) -> set[str]:
        return {word for tag in self.row.tags for word in words_of(tag)}

    @cached_property
    def description(self) -> set[str]:
        return set(words_of(self.row.description or ""))


def best_hit(fields: Fields, last: str, word: str) -> float:
    """The first field that has the word: even its prefix outweighs the fields after it."""
    for name, weight in WEIGHTS:
        if found := hit(word, getattr(fields, name), word == last):
            return weight * found
    return 0.0


@lru_cache(maxsize=1024)
def in_hundredths(score: float) -> float:
    return half_up(score, 2)


def hit(word: str, known: set[str], is_last: bool) -> float:
    if word in known:
        return 1.0
    is_prefix = is_last and any(other.startswith(word) for other in known)
    return PREFIX_SHARE if is_prefix else 0.0


async def get_task_stats(context: Context) -> TaskStats:
    """Counts by status, rates and what is due, from kept counters."""
    counts = context.user.task_counts
    total, done = live_total(context), counts["done"]
    seconds = counts.get(DONE_SECONDS, 0)
    due = await count_due(context)
    return TaskStats(
        total_tasks=total,
        completed_tasks=done,
        in_progress_tasks=counts["in_progress"],
        blocked_tasks=counts["blocked"],
        todo_tasks=counts["todo"],
        completion_rate=rate(done, total),
        average_completion_time_hours=half_up(seconds / done / 3600, 1) if done else None,
        overdue_tasks=due.past,
        due_today=due.today,
        due_this_week=due.this_week,
    )
