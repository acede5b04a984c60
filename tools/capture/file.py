"""From a reading to rows: sure items become tasks at once, unsure ones wait for a word."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam

from storage.database import new_id
from storage.tables import CaptureItemRow, CaptureRow
from tools.capture.shapes import Captured, CapturedItem, ItemDraft, Reading
from tools.context import Context, mine
from tools.progress import add_metric, add_to_day, grant_xp, raise_metric, under_cap
from tools.rules.xp import CAPTURE_XP
from tools.tasks import TaskCreate, create_task

SURE = 0.75
ACTIONABLE = {"task", "event", "habit", "shopping"}
CAPTURE = mine(CaptureRow).where(CaptureRow.id == bindparam("capture_id"))


@dataclass(frozen=True)
class Said:
    """The raw words, the moment they refer to and the zone they were said in."""

    capture_id: str
    text: str
    said_at: datetime
    timezone: str


async def store_text(context: Context, said: Said) -> Said:
    """Keep the raw words before a model is asked; what is kept already stays as it is."""
    if await context.insert_once(CaptureRow, ("id",), capture_row(context, said)):
        return said
    row = await context.first(CAPTURE, capture_id=said.capture_id)
    assert row is not None  # noqa: S101 (its id is taken, by the caller's own flow)
    return Said(row.id, row.text, row.said_at, row.timezone)


def capture_row(context: Context, said: Said) -> dict[str, Any]:
    return {
        "id": said.capture_id,
        "user_id": context.user.id,
        "text": said.text,
        "said_at": said.said_at,
        "timezone": said.timezone,
        "status": "stored",
        "question": None,
        "suggested_values": [],
        "filler": [],
        "generated_by": "rules",
        "processing_time_ms": 0,
        "first_type": None,
        "created_at": context.now,
    }


async def file_reading(
    context: Context, said: Said, reading: Reading, save: bool, elapsed_ms: int, is_stored: bool
) -> Captured:
    """Store the items of a capture, make tasks of the sure ones, pay the capture.

    `is_stored`: the raw words were kept before; else they are stored here.
    """
    items = [await file_item(context, said, item, save) for item in reading.items]
    asks = reading.question is not None and any(waits(item) for item in items)
    answer = Captured(
        capture_id=said.capture_id,
        parsed_items=items,
        processing_time_ms=elapsed_ms,
        xp_earned=0,
        needs_clarification=asks,
        question=reading.question if asks else None,
        suggested_values=reading.suggested_values if asks else [],
        filler=reading.filler,
        generated_by=reading.generated_by,
    )
    await write_capture(context, said, answer, is_stored)
    if items:
        rows = [item_row(context, said, n, item) for n, item in enumerate(items, 1)]
        await context.insert(CaptureItemRow, rows)
    count_capture(context, answer)
    answer.xp_earned = await pay(context, said, items) if save else 0
    return answer


def count_capture(context: Context, answer: Captured) -> None:
    """Keep the figures of `get_capture_stats`."""
    add_to_day(context, "captures")
    figures = dict(context.user.memo.get("captures", {}))
    figures["count"] = figures.get("count", 0) + 1
    figures["ms"] = figures.get("ms", 0) + answer.processing_time_ms
    if answer.parsed_items:
        kind = f"type:{answer.parsed_items[0].type}"
        figures[kind] = figures.get(kind, 0) + 1
    context.user.memo["captures"] = figures


def waits(item: CapturedItem) -> bool:
    return item.type in ACTIONABLE and item.task_id is None


async def file_item(context: Context, said: Said, item: ItemDraft, save: bool) -> CapturedItem:
    becomes_task = save and item.type in ACTIONABLE and item.confidence >= SURE
    return CapturedItem(
        **item.model_dump(round_trip=True),
        item_id=new_id("item"),
        task_id=await make_task(context, said.capture_id, item) if becomes_task else None,
    )


def item_row(context: Context, said: Said, position: int, item: CapturedItem) -> dict[str, Any]:
    where = {"user_id": context.user.id, "capture_id": said.capture_id, "position": position}
    return {**where, **item_row_values(item.item_id, item, item.task_id)}


def item_row_values(item_id: str, item: ItemDraft, task_id: str | None) -> dict[str, Any]:
    """An item's own columns."""
    waiting_or_kept = "waiting" if item.type in ACTIONABLE else "kept"
    return {
        "id": item_id,
        "status": waiting_or_kept if task_id is None else "task",
        "task_id": task_id,
        "fields": item.model_dump(mode="json", exclude={"item_id", "task_id"}),
    }


async def make_task(context: Context, capture_id: str, item: ItemDraft) -> str:
    task = TaskCreate.model_validate(task_fields(item))
    return (await create_task(context, task, source_capture_id=capture_id)).task_id


def task_fields(item: ItemDraft) -> dict[str, Any]:
    """An item's fields as a new task has them."""
    minutes = item.estimated_minutes
    return {
        "title": item.title,
        "priority": item.priority or "medium",
        "tags": item.tags,
        "due_date": item.due_date,
        "due_has_time": item.due_has_time,
        "project_id": item.project_id,
        "zone_id": item.zone_id,
        "recurrence": item.recurrence,
        "estimated_hours": None if minutes is None else minutes / 60,
    }


async def write_capture(context: Context, said: Said, answer: Captured, is_stored: bool) -> None:
    known = {
        "status": "asking" if answer.needs_clarification else "filed",
        "question": answer.question,
        "suggested_values": answer.suggested_values,
        "filler": answer.filler,
        "generated_by": answer.generated_by,
        "processing_time_ms": answer.processing_time_ms,
        "first_type": answer.parsed_items[0].type if answer.parsed_items else None,
    }
    if is_stored:
        await context.change(CaptureRow, said.capture_id, **known)
    else:
        await context.insert(CaptureRow, {**capture_row(context, said), **known})


async def pay(context: Context, said: Said, items: list[CapturedItem]) -> int:
    add_metric(context, "captures")
    raise_metric(context, "max_items_in_capture", len(items))
    paid = CAPTURE_XP if under_cap(context, "capture") else 0
    return await grant_xp(context, "capture", said.capture_id, paid, "Captured a thought")
