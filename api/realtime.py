"""The WebSocket: a user's events as they are committed, replayed after a gap, never doubled."""

from __future__ import annotations

import asyncio
import contextlib
import json
from dataclasses import dataclass

from fastapi import APIRouter, WebSocket, WebSocketDisconnect
from starlette.websockets import WebSocketState

from api.hub import Hub, Seat
from tools.context import Platform, Workspace
from tools.errors import Unauthorized
from tools.feed import can_replay
from tools.tickets import redeem_ticket
from tools.tokens import Claims, read_token

router = APIRouter()
AUTH_SECONDS = 5.0
SEND_SECONDS = 10.0
MOST_SOCKETS = 10
BAD_TOKEN, OTHER_USER, TOO_SLOW, TOO_MANY = 4401, 4403, 1013, 1008


class Closed(Exception):
    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


@dataclass(frozen=True)
class Start:
    """The last event that the client has, or is told to have by a resync."""

    seq: int
    is_resync: bool


@router.websocket("/ws/{user_id}")
async def connect(
    socket: WebSocket, user_id: str, last_seq: int | None = None, ticket: str | None = None
) -> None:
    platform: Platform = socket.app.state.platform
    hub: Hub = socket.app.state.hub
    if not origin_allowed(socket, platform):
        await socket.close(TOO_MANY, "origin not allowed")
        return
    try:
        claims = await authenticate(socket, platform, user_id, ticket)
        if len(hub.waiting.get(user_id, ())) >= MOST_SOCKETS:
            raise Closed(TOO_MANY, f"at most {MOST_SOCKETS} sockets a user")
        start = await find_start(platform.for_token(claims), last_seq)
        await accept(socket)
        await serve(socket, hub, claims, start)
    except Closed as closed:
        with contextlib.suppress(RuntimeError, WebSocketDisconnect):
            await accept(socket)
            await socket.close(closed.code, closed.reason)
    except WebSocketDisconnect:
        pass


async def accept(socket: WebSocket) -> None:
    """Open the socket, once. Where it starts is known before: what comes after is not missed."""
    if socket.application_state == WebSocketState.CONNECTING:
        subprotocols = socket.scope.get("subprotocols", [])
        await socket.accept(subprotocol="bearer" if "bearer" in subprotocols else None)


def origin_allowed(socket: WebSocket, platform: Platform) -> bool:
    """Browsers send an Origin: it must be our own host or a configured one."""
    origin = socket.headers.get("origin")
    if origin is None:
        return True
    own = origin.split("://", 1)[-1] == socket.headers.get("host")
    return own or origin in platform.settings.origins


async def authenticate(
    socket: WebSocket, platform: Platform, user_id: str, ticket: str | None
) -> Claims:
    try:
        if ticket is not None:
            claims = await redeem_ticket(platform, ticket)
        else:
            token = offered_token(socket) or await first_message_token(socket)
            claims = read_token(platform.secret, token, platform.clock())
    except Unauthorized as error:
        raise Closed(BAD_TOKEN, error.message) from None
    if claims.user_id != user_id:
        raise Closed(OTHER_USER, "this token belongs to another user")
    return claims


def offered_token(socket: WebSocket) -> str | None:
    """The token of the Authorization header, or of the sub-protocols ["bearer", TOKEN]."""
    header: str = socket.headers.get("authorization", "")
    if header.lower().startswith("bearer "):
        return header[7:].strip()
    offered = list(socket.scope.get("subprotocols", []))
    return offered[1] if len(offered) == 2 and offered[0] == "bearer" else None


async def first_message_token(socket: WebSocket) -> str:
    await accept(socket)
    try:
        async with asyncio.timeout(AUTH_SECONDS):
            message = json.loads(await socket.receive_text())
        if message["type"] == "auth":
            return str(message["token"])
    except (TimeoutError, ValueError, KeyError, TypeError, RecursionError):
        pass
    raise Closed(BAD_TOKEN, 'send {"type": "auth", "token": …} first')


async def serve(socket: WebSocket, hub: Hub, claims: Claims, start: Start) -> None:
    with hub.seat(claims) as seat:
        sender = asyncio.create_task(feed(socket, hub, seat, start))
        reader = asyncio.create_task(drain(socket))
        try:
            done, _ = await asyncio.wait({sender, reader}, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            for task in (sender, reader):
                task.cancel()
            await asyncio.gather(sender, reader, return_exceptions=True)


async def drain(socket: WebSocket) -> None:
    """Read what the client sends, which asks for nothing, until it leaves."""
    while True:
        await socket.receive()
        if socket.client_state.name == "DISCONNECTED":
            raise WebSocketDisconnect


async def feed(socket: WebSocket, hub: Hub, seat: Seat, start: Start) -> None:
    seq = start.seq
    if start.is_resync:
        await send(socket, json.dumps({"type": "resync", "seq": seq}))
    while seat.ended is None:
        seat.news.clear()
        for number, text in await hub.texts_after(seat.claims.user_id, seq):
            await send(socket, text)
            seq = number
        await seat.news.wait()
    raise Closed(BAD_TOKEN, seat.ended)


async def find_start(workspace: Workspace, last_seq: int | None) -> Start:
    """Where to go on: the newest event, the asked one, or a resync when it is not kept."""
    try:
        async with workspace.read() as context:
            newest = context.user.seq
            known = last_seq is None or await can_replay(context, last_seq)
    except Unauthorized as error:
        raise Closed(BAD_TOKEN, error.message) from None
    return Start(newest if last_seq is None or not known else last_seq, not known)


async def send(socket: WebSocket, text: str) -> None:
    try:
        async with asyncio.timeout(SEND_SECONDS):
            await socket.send_text(text)
    except TimeoutError:
        raise Closed(TOO_SLOW, "reading too slowly; come back with last_seq") from None
