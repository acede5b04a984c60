from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from api.deps import Reading, Writing
from api.idempotency import IdempotentRoute
from tools import proposals
from tools.proposals import Decision, ProposalPage, ProposalQuery

router = APIRouter(prefix="/api/v2/proposals", tags=["Proposals"], route_class=IdempotentRoute)


@router.get("")
async def list_proposals(
    context: Reading, query: Annotated[ProposalQuery, Query()]
) -> ProposalPage:
    """What waits for your word, newest first: deletions, bulk changes, second readings."""
    return await proposals.list_proposals(context, query)


@router.post("/{proposal_id}/accept")
async def accept_proposal(context: Writing, proposal_id: str) -> Decision:
    """Do what was proposed, all of it or nothing. Said again, the first answer returns."""
    return await proposals.accept_proposal(context, proposal_id)


@router.post("/{proposal_id}/reject")
async def reject_proposal(context: Writing, proposal_id: str) -> Decision:
    """Leave everything as it is. Said again, the first answer returns."""
    return await proposals.reject_proposal(context, proposal_id)
