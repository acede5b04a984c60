from __future__ import annotations

from fastapi import APIRouter

from api.deps import CurrentClaims, Reading, Writing
from tools import account, tickets
from tools.account import Export
from tools.tickets import Ticket

router = APIRouter(prefix="/api/v2", tags=["Account"])


@router.get("/export")
async def export_account(context: Reading) -> Export:
    """Everything the store holds of the caller.

    Deleted tasks too, rows as they are stored, but no password and no token.
    """
    return await account.export_account(context)


@router.post("/ws-ticket")
async def issue_ticket(context: Writing, claims: CurrentClaims) -> Ticket:
    """A one-time ticket for a WebSocket, good for 30 seconds.

    For browsers, which can send no header there: connect to `/ws/{user_id}?ticket=TICKET`.
    """
    return await tickets.issue_ticket(context, claims)
