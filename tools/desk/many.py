"""What touches many tasks or takes something away: it waits for the user's word."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field
from sqlalchemy import bindparam

from storage.tables import RunRow, TaskRow
from tools.calls import StoredCall, stored_call
from tools.context import Context, mine
from tools.desk.shapes import Decided, FinishedMany, Moved, PutBackObject, TakenBack, Waits
from tools.desk.task import Due, complete_task, move_task
from tools.errors import Conflict, NotFound
from tools.proposals import accept_proposal, load_proposal, propose, reject_proposal
from tools.runs import undo_run
from tools.runs.record import CHANGES
from tools.shapes import Id, resolve_due
from tools.tasks import TaskUpdate, delete_task, set_task_status, update_task
from tools.tasks.read import LIVE

MOST_AT_ONCE = 3
"""A change of more tasks than these waits for the user's word."""
Ids = Annotated[list[Id], Field(min_length=1, max_length=100)]
NAMED = LIVE.where(TaskRow.id.in_(bindparam("ids", expanding=True)))
UNDOABLE = (
    mine(RunRow)
    .where(RunRow.kind.in_(("chat", "proposal")), RunRow.status.in_(("done", "stopped")))
    .order_by(RunRow.created_at.desc(), RunRow.id.desc())
)


async def titles_of(context: Context, task_ids: list[str]) -> list[str]:
    """The titles in the order of the ids; `NotFound` for one that is not the caller's."""
    rows = {row.id: row.title for row in await context.rows(NAMED, ids=task_ids)}
    for task_id in task_ids:
        if task_id not in rows:
            raise NotFound("task", task_id)
    return [rows[task_id] for task_id in task_ids]


def listed(titles: list[str]) -> str:
    shown = ", ".join(f"“{title[:60]}”" for title in titles[:3])
    return shown if len(titles) <= 3 else f"{shown} and {len(titles) - 3} more"


def counted(number: int) -> str:
    return f"{number} task{'' if number == 1 else 's'}"


async def delete_tasks(context: Context, task_ids: Ids) -> Waits:
    """Propose to delete tasks; they go when the user says yes."""
    once = list(dict.fromkeys(task_ids))
    titles = await titles_of(context, once)
    summary = f"Delete {counted(len(once))}: {listed(titles)}"
    calls = [stored_call(delete_task, task_id=task_id) for task_id in once]
    return await waits(context, "delete", summary, calls)


async def move_tasks(context: Context, task_ids: Ids, due_date: Due) -> Moved | Waits:
    """Give tasks another due date, or none; more than three wait for the user's word."""
    once = list(dict.fromkeys(task_ids))
    if len(once) <= MOST_AT_ONCE:
        return Moved(moved=[await move_task(context, task_id, due_date) for task_id in once])
    titles = await titles_of(context, once)
    day = resolve_due(due_date, context.zone)[0].astimezone(context.zone) if due_date else None
    where = f"to {day:%A %-d %B}" if day else "to no date"
    form = TaskUpdate.model_validate({"due_date": due_date})
    calls = [stored_call(update_task, task_id=task_id, changes=form) for task_id in once]
    summary = f"Move {counted(len(once))} {where}: {listed(titles)}"
    return await waits(context, "move", summary, calls)


async def complete_tasks(context: Context, task_ids: Ids) -> FinishedMany | Waits:
    """Finish tasks; more than three wait for the user's word."""
    once = list(dict.fromkeys(task_ids))
    if len(once) <= MOST_AT_ONCE:
        done = [await complete_task(context, task_id) for task_id in once]
        paid = sum(one.xp_earned for one in done)
        return FinishedMany(done=[one.task for one in done], xp_earned=paid)
    titles = await titles_of(context, once)
    calls = [stored_call(set_task_status, task_id=task_id, status="done") for task_id in once]
    summary = f"Finish {counted(len(once))}: {listed(titles)}"
    return await waits(context, "complete", summary, calls)


async def waits(context: Context, kind: str, summary: str, calls: list[StoredCall]) -> Waits:
    source = context.journal.run_id if context.journal else None
    proposal = await propose(context, kind, summary, calls, source)
    return Waits(proposal_id=proposal.proposal_id, summary=proposal.summary)


async def decide_proposal(context: Context, proposal_id: Id, accept: bool) -> Decided:
    """Carry out the user's yes or no to a proposal."""
    row = await load_proposal(context, proposal_id)
    decide = accept_proposal if accept else reject_proposal
    decision = await decide(context, proposal_id)
    return Decided(status=decision.status, summary=row.summary)


async def undo_last(context: Context) -> TakenBack:
    """Take back what the last run that changed something did."""
    present = context.journal.run_id if context.journal else None
    for row in await context.rows(UNDOABLE.limit(20)):
        if row.id != present and await changed_something(context, row.id):
            return await taken_back(context, row)
    raise Conflict("There is nothing to take back")


async def changed_something(context: Context, run_id: str) -> bool:
    return bool(await context.rows(CHANGES.limit(1), run_id=run_id))


async def taken_back(context: Context, row: RunRow) -> TakenBack:
    undone = await undo_run(context, row.id)
    back: list[Any] = [PutBackObject(object=one.object, title=one.title) for one in undone.put_back]
    return TakenBack(
        run_id=row.id, said=row.said, put_back=back, xp_taken_back=undone.xp_taken_back
    )
