"""Taking a run back, all of it or nothing."""

from __future__ import annotations

from typing import Any

from sqlalchemy import and_, delete, insert, update

from storage.database import Base
from storage.tables import RunRow, TaskRow
from tools.context import Context, record
from tools.errors import Conflict
from tools.events import TaskCreated, TaskDeleted, TaskUpdated
from tools.journal import Key, Touched
from tools.rules.levels import level_for
from tools.rules.merging import taken_back
from tools.runs.game import (
    Earned,
    reverse_ledger,
    still_earned,
    streak_moved_on,
    streak_stays,
    take_back_progress,
)
from tools.runs.record import KINDS, begin_run, end_run, load_run, object_id, table_named
from tools.runs.shapes import PutBack, Undone
from tools.runs.touched import (
    APPENDED,
    FOLLOWING,
    SUMMED,
    Problem,
    leaning_on,
    moved_on,
    present_rows,
    touched_rows,
)
from tools.tasks.rows import index, unindex
from tools.tasks.shapes import as_task

ORDER = {table.name: n for n, table in enumerate(Base.metadata.sorted_tables)}
Row = dict[str, Any]


async def undo_run(context: Context, run_id: str) -> Undone:
    """Let every object read as before the run; `Conflict` names each field changed since."""
    run = await load_run(context, run_id)
    if run.status == "undone" and run.answer is not None:
        return Undone.model_validate(run.answer)
    if run.status == "running":
        raise Conflict("This run is still going on; stop it or wait", run_id=run_id)
    touched = await touched_rows(context, run_id)
    present = await present_rows(context, touched)
    progress = touched.get(("progress", (context.user.id,)))
    stays = progress is None or await streak_stays(context, progress, touched)
    problems = [*moved_on(touched, present), *await leaning_on(context, touched)]
    if progress is not None and not stays and streak_moved_on(context, progress):
        problems.append({"object": "streak", "object_id": context.user.id, "field": "streak"})
    refuse(problems, run_id)
    return await put_back(context, run_id, touched, present, stays)


def refuse(problems: list[Problem], run_id: str) -> None:
    if not problems:
        return
    named = ", ".join(
        f"{one['object']} {one['object_id']} ({one['field']})" for one in problems[:5]
    )
    raise Conflict(
        f"Something was changed since, so nothing was taken back: {named}",
        run_id=run_id,
        changed_since=problems,
    )


async def put_back(
    context: Context,
    run_id: str,
    touched: dict[Key, Touched],
    present: dict[Key, Row | None],
    streak_stays: bool,
) -> Undone:
    undo_run_id = await begin_run(context, "undo", f"Take back {run_id}")
    context.journal = None
    earned = Earned()
    if progress := touched.get(("progress", (context.user.id,))):
        take_back_progress(context, progress, streak_stays)
        earned = still_earned(context, touched)
        context.user.xp += earned.xp
        keep_level(context)
    await write_rows(context, touched, present, earned)
    taken = await reverse_ledger(context, touched, earned)
    answer = Undone(
        run_id=run_id,
        undo_run_id=undo_run_id,
        put_back=told(touched),
        xp_taken_back=taken,
    )
    kept = {"status": "undone", "undone_at": context.now, "answer": answer.model_dump()}
    await context.change(RunRow, run_id, **kept)
    await end_run(context, undo_run_id, None)
    return answer


def keep_level(context: Context) -> None:
    """The level never stands below what the balance reaches."""
    metrics, level = context.user.metrics, level_for(context.user.xp)
    if level > metrics.get("level", 1):
        metrics["level"] = level


async def write_rows(
    context: Context, touched: dict[Key, Touched], present: dict[Key, Row | None], earned: Earned
) -> None:
    """New rows go, children first; gone and changed ones come back, parents first."""
    rows = [
        (key, row)
        for key, row in touched.items()
        if key[0] not in APPENDED | {"progress"} and key not in earned.keys
    ]
    rows.sort(key=lambda pair: ORDER[pair[0][0]])
    new = [(key, row) for key, row in rows if row.before is None and key[0] not in SUMMED_ROWS]
    for key, row in reversed(new):
        await remove(context, key, row)
    for key, row in rows:
        if (key, row) not in new:
            await restore(context, key, row, present[key], earned)


SUMMED_ROWS = {"days"}


async def remove(context: Context, key: Key, row: Touched) -> None:
    table = table_named(key[0])
    await context.execute(delete(table).where(found(table, key)))
    if key[0] == "tasks" and row.after is not None:
        await unindex(context, record(TaskRow, row.after))
        if row.after["deleted_at"] is None:
            context.emit(TaskDeleted(task_id=row.after["id"]))


def found(table: Any, key: Key) -> Any:
    columns = table.primary_key.columns
    return and_(*(column == value for column, value in zip(columns, key[1], strict=True)))


async def restore(
    context: Context, key: Key, row: Touched, now: Row | None, earned: Earned
) -> None:
    table = table_named(key[0])
    if now is None:
        if row.before is not None:
            await context.execute(insert(table).values(row.before))
        return
    values = restored_values(key[0], row, now)
    if key[0] == "days":
        kept = earned.xp_by_day.get(now["day"], 0)
        values["xp"] = (values["xp"] if "xp" in values else now["xp"]) + kept
        if row.before is None and not any({**now, **values}[name] for name in SUMMED["days"]):
            await context.execute(delete(table).where(found(table, key)))
            return
    if "updated_at" in now:
        values["updated_at"] = context.now
    if values:
        await context.execute(update(table).where(found(table, key)).values(values))
    if key[0] == "tasks":
        await tell_task(context, now, {**now, **values})


def restored_values(table: str, row: Touched, now: Row) -> dict[str, Any]:
    """The columns that the run wrote, each as it was; sums without the run's share."""
    before, after = row.before or {}, row.after or {}
    summed, following = SUMMED.get(table, set()), FOLLOWING.get(table, set())
    grew_since = any(now[name] != after.get(name) for name in summed)
    values: dict[str, Any] = {}
    for name in after if row.before is not None else summed:
        if before.get(name) == after[name] or (name in following and grew_since):
            continue
        if name in summed:
            values[name] = taken_back(before.get(name, 0), after[name], now[name])
        else:
            values[name] = before.get(name)
    return values


async def tell_task(context: Context, now: Row, then: Row) -> None:
    """The search and the listeners hear of a task that is another one again."""
    before, after = record(TaskRow, now), record(TaskRow, then)
    await unindex(context, before)
    if after.deleted_at is None:
        await index(context, after)
    if before.deleted_at is None and after.deleted_at is None:
        changed = sorted(name for name in then if then[name] != now[name] and name != "updated_at")
        names = ["due_date" if name == "due_at" else name for name in changed]
        context.emit(
            TaskUpdated(
                task_id=after.id,
                status=after.status,
                updated_at=after.updated_at,
                title=after.title,
                changed=names,
            )
        )
    elif after.deleted_at is None:
        context.emit(TaskCreated.model_validate(as_task(after), from_attributes=True))
    else:
        context.emit(TaskDeleted(task_id=after.id))


def told(touched: dict[Key, Touched]) -> list[PutBack]:
    return [
        PutBack(
            object=KINDS[key[0]],
            object_id=object_id(row.before or row.after or {}),
            title=(row.before or row.after or {}).get("title"),
        )
        for key, row in touched.items()
        if key[0] in KINDS and key[0] not in APPENDED
    ]
