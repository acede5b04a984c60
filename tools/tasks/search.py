"""Searching tasks, and the figures over all of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Annotated, cast

from pydantic import AfterValidator, Field
from sqlalchemy import Select

from storage.search import Found, find_tasks, words_of
from storage.tables import TaskRow
from tools.context import Context
from tools.rules.completion import rate
from tools.rules.rounding import half_up
from tools.schema import SAID_WORDS
from tools.shapes import Output, PageQuery, clean, not_blank
from tools.tasks.counts import DONE_SECONDS, live_total
from tools.tasks.overdue import count_due
from tools.tasks.read import BY_IDS, by_id
from tools.tasks.shapes import Task, task_fields

TEXTS = cast(
    "Select[TaskRow]",
    BY_IDS.with_only_columns(TaskRow.id, TaskRow.title, TaskRow.tags, TaskRow.description),
)
RANKED = 100
BEST = 1.0
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
    chosen = await page(context, found.task_ids, words, start, end)
    shown = [as_found(row, score) for score, row in chosen]
    return SearchResults(results=shown, query=query.q, **query.answer(len(shown), found.total))


async def matches(context: Context, words: Sequence[str], most: int) -> Found:
    if not words:
        return Found([], 0)
    engine = context.platform.database.engine
    return await find_tasks(context.connection, engine, context.user.id, words, most)


async def page(
    context: Context, task_ids: Sequence[str], words: Sequence[str], start: int, end: int
) -> list[tuple[float, TaskRow]]:
    """Score and row of a part of the store's best matches.

    The first `RANKED` are put in the order of their scores, so that pages fit together. Where all
    up to the end of the page have the best score there is, no other can come before them.
    """
    first = 0 if start < RANKED else start
    likely = task_ids[first:end]
    rows = await by_id(context, likely)
    scored = scored_in_order(likely, rows, words)
    are_best = len(rows) == len(likely) and all(score == BEST for score, _ in scored[:RANKED])
    if are_best or start >= RANKED:
        return [(score, rows[task_id]) for score, task_id in scored[start - first :]]
    texts = await by_id(context, task_ids[end:RANKED], TEXTS)
    scored += scored_in_order(task_ids[end:RANKED], texts, words)
    ranked = sorted(scored[:RANKED], key=lambda entry: -entry[0]) + scored[RANKED:]
    chosen = ranked[start:end]
    rows |= await by_id(context, [task_id for _, task_id in chosen if task_id not in rows])
    return [(score, rows[task_id]) for score, task_id in chosen]


def scored_in_order(
    task_ids: Sequence[str], rows: Mapping[str, TaskRow], words: Sequence[str]
) -> list[tuple[float, str]]:
    return [(relevance(rows[task_id], words), task_id) for task_id in task_ids if task_id in rows]


def as_found(row: TaskRow, score: float) -> FoundTask:
    return FoundTask.model_validate({**task_fields(row), "relevance_score": score})


def relevance(row: TaskRow, words: Sequence[str]) -> float:
    """Mean over the words of the best field that has each; a mere prefix counts a little less.

    Even a prefix in a field outweighs the fields after it, so those are cut for what is left alone.
    """
    scores, left = dict.fromkeys(words, 0.0), list(words)
    for weight, known in fields(row):
        for word in left:
            scores[word] = weight * hit(word, known, word == words[-1])
        left = [word for word in left if not scores[word]]
        if not left:
            break
    return in_hundredths(sum(scores[word] for word in words) / len(words))


def fields(row: TaskRow) -> Iterator[tuple[float, set[str]]]:
    """What a word in a field is worth, and the words of the field."""
    yield BEST, set(words_of(row.title))
    yield 0.8, {word for tag in row.tags for word in words_of(tag)}
    yield 0.6, set(words_of(row.description or ""))


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
