"""Tickets for WebSockets: where a browser can send no header, and a token must not be in a URL."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta

from sqlalchemy import delete

from storage.tables import TicketRow
from tools.context import Context, Platform
from tools.errors import Unauthorized
from tools.shapes import Output
from tools.tokens import Claims

LIFETIME = timedelta(seconds=30)


class Ticket(Output):
    """Good for one connection: `/ws/{user_id}?ticket=…`."""

    ticket: str
    expires_in: int = int(LIFETIME.total_seconds())


async def issue_ticket(context: Context, claims: Claims) -> Ticket:
    """A ticket that stands in for the caller's token, once, for half a minute."""
    ticket = secrets.token_urlsafe(32)
    await context.execute(delete(TicketRow).where(TicketRow.expires_at < context.now))
    await context.insert(
        TicketRow,
        {
            "ticket_hash": hashed(ticket),
            "user_id": context.user.id,
            "token_id": claims.token_id,
            "epoch": claims.epoch,
            "token_expires_at": claims.expires_at,
            "expires_at": context.now + LIFETIME,
        },
    )
    return Ticket(ticket=ticket)


async def redeem_ticket(platform: Platform, ticket: str) -> Claims:
    """Whose token it stands for; gone after the first use. `Unauthorized` when it is not known."""
    found = delete(TicketRow).where(TicketRow.ticket_hash == hashed(ticket)).returning(TicketRow)
    async with platform.database.write() as connection:
        row = (await connection.execute(found)).first()
    if row is None or row.expires_at <= platform.clock():
        raise Unauthorized("This ticket was used or has expired; get a new one")
    return Claims(row.user_id, row.token_id, row.epoch, "user", row.token_expires_at)


def hashed(ticket: str) -> str:
    return hashlib.sha256(ticket.encode("utf-8", "replace")).hexdigest()
