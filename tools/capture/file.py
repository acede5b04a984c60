"""From a reading to rows: sure items become tasks at once, unsure ones wait for a word."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from sqlalchemy import bindparam, insert, update

from storage.database import new_id
from storage.tables import CaptureItemRow, CaptureRow
from tools.capture.shapes import (
    Captured,
    CapturedItem,
    CaptureRequest,
    ItemDraft,
    Reading,
)
from tools.context import Context, mine
from tools.progress import add_metric, add_to_day, grant_xp, raise_metric, under_cap
from tools.rules.xp import CAPTURE_XP
from tools.tasks import TaskCreate, create_task

SURE = 0.75
ACTIONABLE = {"task", "event", "habit", "shopping"}
ItemStatus = Literal["task", "waiting", "kept"]
CAPTURE = mine(CaptureRow).where(CaptureRow.id == bindparam("capture_id"))


async def store_text(
    context: Context, capture_id: str, request: CaptureRequest, said_at: datetime
) -> None:
    """Keep the raw words before anything is read out of them."""
    await context.execute(
        insert(CaptureRow).values(
            id=capture_id,
            user_id=context.user.id,
            text=request.text,
            said_at=said_at,
            timezone=request.timezone or context.user.timezone,
            status="stored",
            suggested_values=[],
            filler=[],
            generated_by="rules",
            created_at=context.now,
        )
    )


async def file_reading(
    context: Context, capture_id: str, reading: Reading, save: bool, elapsed_ms: int
) -> Captured:
    """Store the items of a capture, make tasks of the sure ones, pay the capture."""
    items = [await file_item(context, capture_id, n, item, save) for n, item in numbered(reading)]
    asks = save and reading.question is not None and any(waits(item) for item in items)
    await describe(context, capture_id, reading, asks, elapsed_ms)
    paid = await pay(context, capture_id, items) if save else 0
    return Captured(
        capture_id=capture_id,
        parsed_items=items,
        processing_time_ms=elapsed_ms,
        xp_earned=paid,
        needs_clarification=asks,
        question=reading.question if asks else None,
        suggested_values=reading.suggested_values if asks else [],
        filler=reading.filler,
        generated_by=reading.generated_by,
    )


def numbered(reading: Reading) -> list[tuple[int, ItemDraft]]:
    return list(enumerate(reading.items, 1))


def waits(item: CapturedItem) -> bool:
    return item.type in ACTIONABLE and item.task_id is None


async def file_item(
    context: Context, capture_id: str, position: int, item: ItemDraft, save: bool
) -> CapturedItem:
    status = status_of(item, save)
    task_id = await make_task(context, capture_id, item) if status == "task" else None
    item_id = new_id("item")
    await context.execute(
        insert(CaptureItemRow).values(
            id=item_id,
            user_id=context.user.id,
            capture_id=capture_id,
            position=position,
            status=status,
            task_id=task_id,
            fields=item.model_dump(mode="json"),
        )
    )
    return CapturedItem(**item.model_dump(round_trip=True), item_id=item_id, task_id=task_id)


def status_of(item: ItemDraft, save: bool) -> ItemStatus:
    if item.type not in ACTIONABLE:
        return "kept"
    return "task" if save and item.confidence >= SURE else "waiting"


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
        "estimated_hours": None if minutes is None else minutes / 60,
    }


async def describe(
    context: Context, capture_id: str, reading: Reading, asks: bool, elapsed_ms: int
) -> None:
    statement = update(CaptureRow).where(CaptureRow.id == capture_id)
    await context.execute(
        statement.values(
            status="asking" if asks else "filed",
            question=reading.question if asks else None,
            suggested_values=reading.suggested_values if asks else [],
            filler=reading.filler,
            generated_by=reading.generated_by,
            processing_time_ms=elapsed_ms,
            first_type=reading.items[0].type if reading.items else None,
        )
    )


async def pay(context: Context, capture_id: str, items: list[CapturedItem]) -> int:
    add_to_day(context, "captures")
    add_metric(context, "captures")
    raise_metric(context, "max_items_in_capture", len(items))
    paid = CAPTURE_XP if under_cap(context, "capture") else 0
    return await grant_xp(context, "capture", capture_id, paid, "Captured a thought")
