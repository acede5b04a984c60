"""Proposals: destructive or bulk changes that wait for the user's word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from pydantic import Field
from sqlalchemy import bindparam, func

from storage.database import new_id
from storage.tables import ProposalRow
from tools.calls import StoredCall, make_call, refusal_of
from tools.context import Context, mine
from tools.errors import Conflict, NotFound
from tools.events import Proposed
from tools.runs import ToolCall, begin_run, end_run
from tools.shapes import Moment, Output, PageQuery

ProposalStatus = Literal["open", "accepted", "rejected"]
PROPOSAL = mine(ProposalRow).where(ProposalRow.id == bindparam("proposal_id"))
NEWEST = mine(ProposalRow).order_by(ProposalRow.created_at.desc(), ProposalRow.id.desc())


class Proposal(Output):
    """A change that waits: its summary for people, its calls for programs."""

    proposal_id: str
    kind: str
    summary: str
    status: ProposalStatus
    calls: list[StoredCall]
    generated_by: str
    created_at: Moment
    decided_at: Moment | None


class ProposalQuery(PageQuery):
    status: ProposalStatus | None = Field(None, description="Only those; all without it")


class ProposalPage(Output):
    proposals: list[Proposal]
    total: int
    limit: int
    offset: int
    has_more: bool
    next_offset: int | None
    next_page: str | None


class Decision(Output):
    """What the user's word did; `run_id` takes it back with undo."""

    proposal_id: str
    status: ProposalStatus
    run_id: str | None
    results: list[dict[str, Any] | None]


async def propose(
    context: Context,
    kind: str,
    summary: str,
    calls: Sequence[StoredCall],
    source_id: str | None = None,
    generated_by: str = "rules",
) -> Proposal:
    """Let a change wait. `source_id`: the run or capture that it came from."""
    row: dict[str, Any] = {
        "id": new_id("prop"),
        "user_id": context.user.id,
        "kind": kind,
        "summary": summary,
        "calls": [call.model_dump() for call in calls],
        "status": "open",
        "generated_by": generated_by,
        "source_id": source_id,
        "answer": None,
        "created_at": context.now,
        "decided_at": None,
    }
    await context.insert(ProposalRow, row)
    context.emit(Proposed(proposal_id=row["id"], kind=kind, summary=summary))
    return as_proposal(row)


def as_proposal(row: Any) -> Proposal:
    values = row if isinstance(row, dict) else row._mapping
    return Proposal.model_validate({**values, "proposal_id": values["id"]})


async def list_proposals(context: Context, query: ProposalQuery) -> ProposalPage:
    """What waits for the user's word, newest first."""
    found = NEWEST if query.status is None else NEWEST.where(ProposalRow.status == query.status)
    counted = found.order_by(None).with_only_columns(func.count())
    total = int(await context.scalar(counted))
    first, _ = query.start()
    rows = await context.rows(found.limit(query.limit).offset(first))
    shown = [as_proposal(row) for row in rows]
    return ProposalPage(proposals=shown, **query.answer(len(shown), total))


async def load_proposal(context: Context, proposal_id: str) -> ProposalRow:
    row = await context.first(PROPOSAL, proposal_id=proposal_id)
    if row is None:
        raise NotFound("proposal", proposal_id)
    return row


def said_before(row: ProposalRow, status: ProposalStatus) -> Decision | None:
    """The first answer to the same word; `Conflict` to the other one."""
    if row.status == "open":
        return None
    if row.status != status:
        raise Conflict(f"This proposal was {row.status} already", proposal_id=row.id)
    return Decision.model_validate(row.answer)


async def accept_proposal(context: Context, proposal_id: str) -> Decision:
    """Do what was proposed, all of it or nothing; `Conflict` when what it is about is gone.

    Said in a chat, it belongs to that run; else it is a run of its own.
    """
    row = await load_proposal(context, proposal_id)
    if (known := said_before(row, "accepted")) is not None:
        return known
    own = context.journal
    run_id = own.run_id if own is not None else await begin_run(context, "proposal", row.summary)
    calls = [StoredCall.model_validate(call) for call in row.calls]
    results = [await made(context, proposal_id, call) for call in calls]
    if own is None:
        done = [ToolCall(tool=call.tool, summary=row.summary, result=None) for call in calls]
        await end_run(context, run_id, None, done, row.generated_by)
    return await decide(context, proposal_id, "accepted", run_id, results)


async def made(context: Context, proposal_id: str, call: StoredCall) -> dict[str, Any] | None:
    try:
        result = await make_call(context, call)
    except NotFound as error:
        raise Conflict(
            f"{error.message}: what this proposal is about is not there any more",
            proposal_id=proposal_id,
            **error.details,
        ) from error
    return result.model_dump(mode="json") if isinstance(result, Output) else None


async def reject_proposal(context: Context, proposal_id: str) -> Decision:
    """Leave everything as it is, but for what waited with it."""
    row = await load_proposal(context, proposal_id)
    if (known := said_before(row, "rejected")) is not None:
        return known
    for call in map(StoredCall.model_validate, row.calls):
        if (refusal := refusal_of(call)) is not None:
            await make_call(context, refusal)
    return await decide(context, proposal_id, "rejected", None, [])


async def decide(
    context: Context,
    proposal_id: str,
    status: ProposalStatus,
    run_id: str | None,
    results: list[dict[str, Any] | None],
) -> Decision:
    decision = Decision(proposal_id=proposal_id, status=status, run_id=run_id, results=results)
    values = {"status": status, "decided_at": context.now, "answer": decision.model_dump()}
    await context.change(ProposalRow, proposal_id, **values)
    return decision
