"""The WebSocket: a user's events as they are committed, replayed after a gap, never doubled."""

from __future__ import annotations

import asyncio
import contextlib
import json
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from fastapi import APIRouter, FastAPI, WebSocket, WebSocketDisconnect
from fastapi.exceptions import WebSocketRequestValidationError
from starlette.websockets import WebSocketState

from api.errors import envelope
from api.hub import Hub
from api.seats import BAD_TOKEN, OTHER_USER, RECENT, TRY_LATER, WRITE_FRAME, Closed, Seat
from storage.database import StoreUnavailable
from tools.context import Platform, Workspace
from tools.errors import Unauthorized
from tools.feed import can_replay
from tools.tickets import redeem_ticket
from tools.tokens import Claims, read_token

router = APIRouter()
AUTH_SECONDS = 5.0


@dataclass(frozen=True)
class Start:
    """The last event that the client has, or is told to have by a resync; the store's newest."""

    seq: int
    is_resync: bool
    newest: int


def install(app: FastAPI) -> None:
    """Add the socket after all else: its router also answers for paths that nobody knows."""
    app.include_router(router)
    app.add_exception_handler(WebSocketRequestValidationError, deny_invalid)


@router.websocket("/ws/{user_id}")
async def connect(
    socket: WebSocket, user_id: str, last_seq: int | None = None, ticket: str | None = None
) -> None:
    platform: Platform = socket.app.state.platform
    hub: Hub = socket.app.state.hub
    if not origin_allowed(socket, platform):
        await deny(socket, 403, "FORBIDDEN", "This origin is not allowed to connect")
        return
    try:
        claims = await authenticate(socket, platform, user_id, ticket)
        with hub.seat(claims) as seat:
            start = await find_start(platform.for_token(claims), last_seq)
            hub.begin(user_id, start.newest)
            await accept(socket)
            await serve(socket, hub, seat, start)
    except Closed as closed:
        await close(socket, closed)
    except StoreUnavailable:
        await close(socket, Closed(TRY_LATER, "the store is busy; try again in a moment"))
    except WebSocketDisconnect:
        pass


@router.websocket("/{path:path}")
async def unknown(socket: WebSocket) -> None:
    await deny(socket, 404, "RESOURCE_NOT_FOUND", f"No such path: {socket.url.path[:200]}")


async def deny_invalid(socket: Any, error: Exception) -> None:
    assert isinstance(error, WebSocketRequestValidationError)  # noqa: S101 (registered for it)
    names = ", ".join(str(problem["loc"][-1]) for problem in error.errors())
    await deny(socket, 422, "INVALID_INPUT", f"{names} must be a whole number")


async def deny(socket: WebSocket, status: int, code: str, message: str) -> None:
    """Answer the handshake like any other call. No browser shows that to its page."""
    request_id = socket.scope["request_id"] = uuid4().hex
    headers = {"X-Request-ID": request_id}
    await socket.send_denial_response(
        envelope(socket.scope, status, code, message, headers=headers)
    )


async def accept(socket: WebSocket) -> None:
    """Open the socket, once. Where it starts is known before: what comes after is not missed."""
    if socket.application_state == WebSocketState.CONNECTING:
        subprotocols = socket.scope.get("subprotocols", [])
        await socket.accept(subprotocol="bearer" if "bearer" in subprotocols else None)


async def close(socket: WebSocket, closed: Closed) -> None:
    """Say why: a page can read the code of a socket that was open, but none of a refused one."""
    with contextlib.suppress(RuntimeError, WebSocketDisconnect):
        await accept(socket)
        await socket.close(closed.code, closed.reason)


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


async def find_start(workspace: Workspace, last_seq: int | None) -> Start:
    """Where to go on: the newest event, the asked one, or a resync when it is not kept."""
    try:
        async with workspace.read() as context:
            newest = context.user.seq
            known = last_seq is None or await can_replay(context, last_seq)
    except Unauthorized as error:
        raise Closed(BAD_TOKEN, error.message) from None
    return Start(newest if last_seq is None or not known else last_seq, not known, newest)


async def serve(socket: WebSocket, hub: Hub, seat: Seat, start: Start) -> None:
    """Until the client leaves (`WebSocketDisconnect`) or the seat is ended (`Closed`)."""
    tasks = [
        asyncio.create_task(feed(socket, hub, seat, start)),
        asyncio.create_task(drain(socket)),
    ]
    try:
        waiting: set[asyncio.Future[Any]] = {*tasks, seat.ended}
        await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        if seat.ended.done():
            raise seat.ended.result()
        for task in tasks:
            if task.done():
                task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def drain(socket: WebSocket) -> None:
    """Read what the client sends, which asks for nothing, until it leaves."""
    while True:
        await socket.receive()
        if socket.client_state == WebSocketState.DISCONNECTED:
            raise WebSocketDisconnect


def cannot_write(_frame: bytes) -> bool:
    """Of a server that can only send and wait."""
    return False


async def feed(socket: WebSocket, hub: Hub, seat: Seat, start: Start) -> None:
    """Send what comes; the hub ends a seat whose message does not get away in time."""
    seq, clock = start.seq, asyncio.get_running_loop().time
    write_frame = socket.scope.get("extensions", {}).get(WRITE_FRAME, cannot_write)
    if start.is_resync:
        await socket.send_text(json.dumps({"type": "resync", "seq": seq}))
    while True:
        seat.news.clear()
        messages = await hub.messages_after(seat.claims.user_id, seq)
        whispers, seat.whispers = seat.whispers, type(seat.whispers)(maxlen=RECENT)
        for message in (*messages, *whispers):
            if not write_frame(message.frame):
                seat.sending_since = clock()
                await socket.send_text(message.text)
                seat.sending_since = None
            seq = message.seq or seq
        if not messages and not whispers:
            await seat.news.wait()
