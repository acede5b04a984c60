"""Plans in the store: the first of a day stands, later ones wait to be adopted."""

from __future__ import annotations

from datetime import date
from typing import Any, cast

from sqlalchemy import bindparam, update

from storage.database import new_id
from storage.tables import PlanRow, TaskRow
from tools.context import Context, mine
from tools.errors import Conflict, NotFound
from tools.plan.shapes import DayPlan, PlanStatus
from tools.shapes import Status
from tools.tasks.read import LIVE

PLAN = mine(PlanRow).where(PlanRow.id == bindparam("plan_id"))
STANDING = mine(PlanRow).where(PlanRow.day == bindparam("day"), PlanRow.status == "standing")
PLANNED = LIVE.where(TaskRow.id.in_(bindparam("ids", expanding=True)))
KEPT_APART = {"plan_id", "status", "replaces", "created_at"}


async def keep_plan(context: Context, draft: DayPlan) -> DayPlan:
    """Store a draft: it stands where its day has no plan with a task in it, else it is offered."""
    day = date.fromisoformat(draft.date)
    standing = await context.first(STANDING, day=day)
    status: PlanStatus = "standing"
    if standing is not None and has_tasks(standing):
        status = "offered"
    elif standing is not None:
        await set_status(context, standing.id, "standing", "replaced")
    kept = draft.model_copy(
        update={
            "plan_id": new_id("plan"),
            "status": status,
            "replaces": None if standing is None else standing.id,
            "created_at": context.now,
        }
    )
    await context.insert(PlanRow, columns(context, kept))
    return kept


def columns(context: Context, plan: DayPlan) -> dict[str, Any]:
    return {
        "id": plan.plan_id,
        "user_id": context.user.id,
        "day": date.fromisoformat(plan.date),
        "status": plan.status,
        "replaces": plan.replaces,
        "content": plan.model_dump(mode="json", exclude=KEPT_APART),
        "created_at": context.now,
        "decided_at": None,
    }


def has_tasks(row: PlanRow) -> bool:
    return any(slot["kind"] == "task" for slot in row.content["slots"])


async def link_proposal(context: Context, plan: DayPlan, proposal_id: str) -> DayPlan:
    """Let an offered plan say which proposal it waits in."""
    linked = plan.model_copy(update={"proposal_id": proposal_id})
    await context.change(PlanRow, plan.plan_id or "", content=columns(context, linked)["content"])
    return linked


async def adopt_plan(context: Context, plan_id: str) -> DayPlan:
    """Let an offered plan stand in the place of the one it was made for.

    `Conflict` when it was adopted already, or another plan has taken that place since.
    """
    row = await context.first(PLAN, plan_id=plan_id)
    if row is None:
        raise NotFound("plan", plan_id)
    standing = await context.first(STANDING, day=row.day)
    if row.status != "offered":
        raise Conflict("This plan does not wait for a word any more", plan_id=plan_id)
    if standing is None or standing.id != row.replaces:
        raise Conflict("Another plan has been made since this one", plan_id=plan_id)
    await set_status(context, standing.id, "standing", "replaced")
    await set_status(context, plan_id, "offered", "standing")
    adopted = await context.first(PLAN, plan_id=plan_id)
    assert adopted is not None  # noqa: S101 (it was there in this unit)
    return await as_plan(context, adopted)


async def refuse_plan(context: Context, plan_id: str) -> None:
    """Let an offered plan wait no longer; one that is gone or decided stays as it is."""
    row = await context.first(PLAN, plan_id=plan_id)
    if row is not None and row.status == "offered":
        await set_status(context, plan_id, "offered", "refused")


async def set_status(context: Context, plan_id: str, before: PlanStatus, after: PlanStatus) -> None:
    """Compare and set; `Conflict` for whoever comes second."""
    moved = update(PlanRow).where(
        PlanRow.id == plan_id, PlanRow.user_id == context.user.id, PlanRow.status == before
    )
    values = {"status": after, "decided_at": context.now}
    if not (await context.execute(moved.values(values))).rowcount:
        raise Conflict("This plan was changed meanwhile", plan_id=plan_id)


async def get_todays_plan(context: Context) -> DayPlan:
    """Today's plan with how each of its tasks stands now; nulls and empty lists without one."""
    row = await context.first(STANDING, day=context.today)
    return DayPlan(date=context.today.isoformat()) if row is None else await as_plan(context, row)


async def as_plan(context: Context, row: PlanRow) -> DayPlan:
    """The plan as it was made, with the present titles and statuses of its tasks.

    A task that is deleted has no status.
    """
    plan = DayPlan.model_validate(
        {
            **row.content,
            "plan_id": row.id,
            "status": row.status,
            "replaces": row.replaces,
            "created_at": row.created_at,
        }
    )
    ids = [slot.task_id for slot in plan.slots if slot.task_id is not None]
    tasks = {task.id: task for task in await context.rows(PLANNED, ids=ids)} if ids else {}
    for slot in plan.slots:
        task = tasks.get(slot.task_id or "")
        slot.status = cast(Status, task.status) if task else None
        slot.title = task.title if task else slot.title
    return plan
