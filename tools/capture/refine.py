"""The second reading of a capture: what it would change, and making that change."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from storage.database import new_id
from storage.tables import CaptureItemRow, TaskRow
from tools.capture.file import ACTIONABLE, item_row_values, make_task
from tools.capture.save import ITEMS, change_task, found, load_capture
from tools.capture.shapes import ItemDraft, SavedTask
from tools.context import Context
from tools.shapes import Output
from tools.tasks import delete_task
from tools.tasks.read import LIVE

SAID_BY_MODEL = ("type", "title", "priority", "project_id", "recurrence", "estimated_minutes")
"""Fields in which the second reading counts where it says something."""
ALIKE = 0.5


class ItemChange(Output):
    """One difference: other fields of an item, a new item (no `item_id`), or one that is none."""

    item_id: str | None = None
    title: str
    fields: dict[str, Any]
    is_none: bool = False


class CaptureReading(Output):
    """How a second reading ended: whose it was, and the proposal with its differences."""

    capture_id: str
    generated_by: str
    proposal_id: str | None


class Refined(Output):
    tasks_created: list[SavedTask]
    tasks_updated: list[SavedTask]
    tasks_deleted: list[str]


async def differences(
    context: Context, capture_id: str, items: Sequence[ItemDraft]
) -> list[ItemChange]:
    """What a second reading says otherwise; what the user has changed or ended stays theirs."""
    rows = await context.rows(ITEMS, capture_id=capture_id)
    tasks = await present_tasks(context, rows)
    pairs = paired(rows, items)
    changes = [
        ItemChange(item_id=row.id, title=row.fields["title"], fields=fields)
        for row, item in pairs
        if row is not None and item is not None
        if (fields := changed_fields(row, item, tasks))
    ]
    new = [item for row, item in pairs if row is None and item is not None]
    changes += [
        ItemChange(title=item.title, fields=item.model_dump(mode="json", exclude={"confidence"}))
        for item in new
    ]
    gone = [row for row, item in pairs if item is None and row is not None and items]
    changes += [
        ItemChange(item_id=row.id, title=row.fields["title"], fields={}, is_none=True)
        for row in gone
        if row.task_id is None or is_untouched(row, tasks.get(row.task_id))
    ]
    return changes


async def present_tasks(context: Context, rows: Sequence[CaptureItemRow]) -> dict[str, TaskRow]:
    ids = [row.task_id for row in rows if row.task_id is not None]
    if not ids:
        return {}
    return {task.id: task for task in await context.rows(LIVE.where(TaskRow.id.in_(ids)))}


def paired(
    rows: Sequence[CaptureItemRow], items: Sequence[ItemDraft]
) -> list[tuple[CaptureItemRow | None, ItemDraft | None]]:
    """Each item with the one of the other reading that it is most like, best pairs first."""
    likeness = sorted(
        (
            (alike(row.fields, item), n, m)
            for n, row in enumerate(rows)
            for m, item in enumerate(items)
        ),
        key=lambda triple: (-triple[0], triple[1], triple[2]),
    )
    of_row: dict[int, int] = {}
    for score, n, m in likeness:
        if score >= ALIKE and n not in of_row and m not in of_row.values():
            of_row[n] = m
    pairs: list[tuple[CaptureItemRow | None, ItemDraft | None]] = [
        (row, items[of_row[n]] if n in of_row else None) for n, row in enumerate(rows)
    ]
    return pairs + [(None, item) for m, item in enumerate(items) if m not in of_row.values()]


def alike(fields: dict[str, Any], item: ItemDraft) -> float:
    """0 to 1: the share of common words of the titles, or of common text."""
    mine, theirs = set(words_of(fields["title"])), set(words_of(item.title))
    titles = len(mine & theirs) / max(1, min(len(mine), len(theirs)))
    return max(titles, overlap(fields.get("source_spans") or [], item.source_spans))


def words_of(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def overlap(mine: Sequence[Sequence[int]], theirs: Sequence[Sequence[int]]) -> float:
    ours = {place for start, end in mine for place in range(start, end)}
    other = {place for start, end in theirs for place in range(start, end)}
    return len(ours & other) / len(ours | other) if ours and other else 0.0


def changed_fields(
    row: CaptureItemRow, item: ItemDraft, tasks: dict[str, TaskRow]
) -> dict[str, Any]:
    """The fields of the second reading that are not the first one's."""
    if row.task_id is not None and not is_untouched(row, tasks.get(row.task_id)):
        return {}
    read, again = row.fields, item.model_dump(mode="json")
    fields = {
        name: again[name]
        for name in SAID_BY_MODEL
        if again[name] is not None and not same_words(read.get(name), again[name])
    }
    if (read.get("due_date"), read.get("due_has_time")) != (
        again["due_date"],
        again["due_has_time"],
    ):
        fields["due_date"], fields["due_has_time"] = again["due_date"], again["due_has_time"]
    if more := [tag for tag in again["tags"] if tag not in read.get("tags", [])]:
        fields["tags"] = [*read.get("tags", []), *more]
    return fields


def same_words(one: Any, other: Any) -> bool:
    if isinstance(one, str) and isinstance(other, str):
        return words_of(one) == words_of(other)
    return bool(one == other)


def is_untouched(row: CaptureItemRow, task: TaskRow | None) -> bool:
    """Whether an item's task still stands as it was captured."""
    return task is not None and task.status == "todo" and task.updated_at == task.created_at


def in_words(changes: Sequence[ItemChange]) -> str:
    """A proposal's summary of the changes."""
    told = list(sentences(changes))
    more = f" and {len(told) - 3} more" if len(told) > 3 else ""
    return "; ".join(told[:3]) + more


def sentences(changes: Sequence[ItemChange]) -> Iterator[str]:
    for change in changes:
        title = f"“{change.title[:80]}”"
        if change.is_none:
            yield f"leave out {title}"
        elif change.item_id is None:
            yield f"add {title}"
        else:
            names = [name.replace("_", " ") for name in change.fields if name != "due_has_time"]
            yield f"{title}: another {', '.join(names)}"


async def refine_capture(context: Context, capture_id: str, changes: list[ItemChange]) -> Refined:
    """Make the changes: items that are tasks change as tasks, waiting ones as items."""
    await load_capture(context, capture_id)
    rows = {row.id: row for row in await context.rows(ITEMS, capture_id=capture_id)}
    refined = Refined(tasks_created=[], tasks_updated=[], tasks_deleted=[])
    for change in changes:
        if change.item_id is None:
            await add_item(context, capture_id, change, len(rows) + 1, refined)
        elif change.is_none:
            await drop_item(context, found(rows, change.item_id), refined)
        else:
            await change_item(context, found(rows, change.item_id), change, refined)
    return refined


async def add_item(
    context: Context, capture_id: str, change: ItemChange, position: int, refined: Refined
) -> None:
    item = ItemDraft.model_validate({**change.fields, "confidence": 1.0})
    task_id = await make_task(context, capture_id, item) if item.type in ACTIONABLE else None
    values = item_row_values(new_id("item"), item, task_id)
    where = {"user_id": context.user.id, "capture_id": capture_id, "position": position}
    await context.insert(CaptureItemRow, {**where, **values})
    if task_id is not None:
        refined.tasks_created.append(SavedTask(task_id=task_id, title=item.title))


async def drop_item(context: Context, row: CaptureItemRow, refined: Refined) -> None:
    await context.change(CaptureItemRow, row.id, status="dropped")
    if row.task_id is not None:
        await delete_task(context, row.task_id)
        refined.tasks_deleted.append(row.task_id)


async def change_item(
    context: Context, row: CaptureItemRow, change: ItemChange, refined: Refined
) -> None:
    item = ItemDraft.model_validate({**row.fields, **change.fields})
    await context.change(CaptureItemRow, row.id, fields=item.model_dump(mode="json"))
    if row.task_id is None:
        return
    fields = {name: getattr(item, name) for name in change.fields if name != "due_has_time"}
    if "due_date" in fields and item.due_date is not None and not item.due_has_time:
        fields["due_date"] = item.due_date.astimezone(context.zone).date()
    refined.tasks_updated.append(await change_task(context, row.task_id, fields))
