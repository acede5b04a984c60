"""The user's word on a capture: waiting items become tasks, tasks are changed, never doubled."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam

from storage.database import new_id
from storage.tables import CaptureItemRow, CaptureRow
from tools.capture.file import CAPTURE, make_task
from tools.capture.shapes import (
    ItemDraft,
    Reading,
    SaveCapture,
    SavedCapture,
    SavedTask,
    SaveItem,
)
from tools.context import Context, mine
from tools.errors import Conflict, InvalidInput, NotFound
from tools.flows import close_flow
from tools.progress import add_metric, grant_xp
from tools.rules.xp import SAVE_XP
from tools.shapes import resolve_due
from tools.tasks import TaskUpdate, update_task

ITEMS = (
    mine(CaptureItemRow)
    .where(CaptureItemRow.capture_id == bindparam("capture_id"))
    .order_by(CaptureItemRow.position)
)


async def load_capture(context: Context, capture_id: str) -> CaptureRow:
    """The caller's capture, or `NotFound`."""
    row = await context.first(CAPTURE, capture_id=capture_id)
    if row is None:
        raise NotFound("capture", capture_id)
    return row


async def save_capture(context: Context, request: SaveCapture) -> SavedCapture:
    """Save what waits as tasks, with the caller's changes; pays once if it made a task."""
    known = await load_capture(context, request.capture_id)
    if known.status == "asking":
        await close_flow(context, request.capture_id)
    rows = await context.rows(ITEMS, capture_id=request.capture_id)
    saved = SavedCapture(tasks_created=[], tasks_updated=[], xp_earned=0)
    for change, row in paired(request, rows):
        await save_item(context, request.capture_id, change, row, saved)
    return await finish(context, request.capture_id, "saved", saved)


def paired(
    request: SaveCapture, rows: list[CaptureItemRow]
) -> list[tuple[SaveItem, CaptureItemRow | None]]:
    """Each change with its item: by id, else the n-th waiting one, else a new one."""
    waiting = [row for row in rows if row.status == "waiting"]
    if "items" not in request.model_fields_set:
        return [(SaveItem(), row) for row in waiting]
    by_id = {row.id: row for row in rows}
    named = {item.item_id for item in request.items}
    free = iter([row for row in waiting if row.id not in named])
    return [
        (item, found(by_id, item.item_id) if item.item_id else next(free, None))
        for item in request.items
    ]


def found(by_id: dict[str, CaptureItemRow], item_id: str) -> CaptureItemRow:
    if item_id not in by_id:
        raise NotFound("item", item_id)
    return by_id[item_id]


async def save_item(
    context: Context,
    capture_id: str,
    change: SaveItem,
    row: CaptureItemRow | None,
    saved: SavedCapture,
) -> None:
    changes = change.model_dump(exclude_unset=True, exclude={"item_id"})
    if row is not None and row.task_id is not None:
        saved.tasks_updated.append(await change_task(context, row.task_id, changes))
        return
    item = merged(context, ItemDraft.model_validate(row.fields) if row else None, changes)
    task_id = await make_task(context, capture_id, item)
    await mark_saved(context, capture_id, row, item, task_id)
    saved.tasks_created.append(SavedTask(task_id=task_id, title=item.title))


async def change_task(context: Context, task_id: str, changes: dict[str, Any]) -> SavedTask:
    fields = {name: value for name, value in changes.items() if name in TaskUpdate.model_fields}
    if changes.get("estimated_minutes"):
        fields["estimated_hours"] = changes["estimated_minutes"] / 60
    task = await update_task(context, task_id, TaskUpdate.model_validate(fields))
    return SavedTask(task_id=task.task_id, title=task.title)


def merged(context: Context, item: ItemDraft | None, changes: dict[str, Any]) -> ItemDraft:
    """What was read, with the caller's changes on top."""
    fields = dict(changes)
    if "due_date" in fields:
        when = fields["due_date"]
        due = resolve_due(when, context.zone) if when else (None, False)
        fields["due_date"], fields["due_has_time"] = due
    if "zone_id" in fields:
        fields["zone_reason"] = None
    known = item.model_dump(round_trip=True) if item else {"type": "task", "confidence": 1.0}
    for name in ("title", "type", "tags"):
        if fields.get(name, known.get(name)) is None and (name in fields or name == "title"):
            raise InvalidInput(f"A new item needs a {name}", field=name)
    return ItemDraft.model_validate({**known, **fields})


async def mark_saved(
    context: Context,
    capture_id: str,
    row: CaptureItemRow | None,
    item: ItemDraft,
    task_id: str,
) -> None:
    values = {"status": "task", "task_id": task_id, "fields": item.model_dump(mode="json")}
    if row is not None:
        await context.change(CaptureItemRow, row.id, **values)
        return
    position = len(await context.rows(ITEMS, capture_id=capture_id)) + 1
    added = {"id": new_id("item"), "user_id": context.user.id, "capture_id": capture_id}
    await context.insert(CaptureItemRow, {**added, "position": position, **values})


async def finish(
    context: Context, capture_id: str, status: str, saved: SavedCapture
) -> SavedCapture:
    await context.change(CaptureRow, capture_id, status=status, question=None)
    if saved.tasks_created:
        saved.xp_earned = await grant_xp(context, "save", capture_id, SAVE_XP, "Saved a capture")
    return saved


async def waiting_for_answer(context: Context, capture_id: str) -> CaptureRow:
    """The capture, if its question is still open; `Conflict` when it was answered or saved."""
    row = await load_capture(context, capture_id)
    if row.status != "asking":
        raise Conflict("This capture has no open question", capture_id=capture_id)
    return row


async def answer_items(context: Context, capture_id: str, answered: Reading) -> SavedCapture:
    """Make the waiting items tasks, as the answer left them."""
    await waiting_for_answer(context, capture_id)
    rows = await context.rows(ITEMS, capture_id=capture_id)
    waiting = [row for row in rows if row.status == "waiting"]
    saved = SavedCapture(tasks_created=[], tasks_updated=[], xp_earned=0)
    for row, item in zip(waiting, answered.items, strict=True):
        task_id = await make_task(context, capture_id, item)
        await mark_saved(context, capture_id, row, item, task_id)
        saved.tasks_created.append(SavedTask(task_id=task_id, title=item.title))
    add_metric(context, "clarifications")
    return await finish(context, capture_id, "answered", saved)


async def waiting_items(context: Context, capture_id: str) -> list[ItemDraft]:
    """What waits for the user's word, as it was read."""
    rows = await context.rows(ITEMS, capture_id=capture_id)
    return [ItemDraft.model_validate(row.fields) for row in rows if row.status == "waiting"]
