"""One user's sockets in this process, and the latest events that all of them are given."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from websockets.frames import Frame, Opcode

from tools.tokens import Claims

RECENT = 200
BAD_TOKEN, OTHER_USER, TRY_LATER, TOO_MANY = 4401, 4403, 1013, 1008
COME_BACK = "reading too slowly; come back with last_seq"
WRITE_FRAME = "proxy_agent.write_frame"


class Closed(Exception):
    """Why a socket is closed: a WebSocket close code and a sentence."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


@dataclass(eq=False)
class Message:
    """An event on its way, put into words once for all sockets."""

    seq: int
    text: str

    @cached_property
    def frame(self) -> bytes:
        """As it goes over the wire: what a server sends is not masked, so all get the same."""
        return bytes(Frame(Opcode.TEXT, self.text.encode()).serialize(mask=False))


@dataclass(eq=False)
class Seat:
    """One socket: woken by `news`; `ended` says why it must go.

    `sending_since` is the time of the loop at which the message on its way was begun.
    """

    claims: Claims
    news: asyncio.Event = field(default_factory=asyncio.Event)
    ended: asyncio.Future[Closed] = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )
    sending_since: float | None = None
    whispers: deque[Message] = field(default_factory=lambda: deque(maxlen=RECENT))

    def end(self, code: int, reason: str) -> None:
        if not self.ended.done():
            self.ended.set_result(Closed(code, reason))


@dataclass(eq=False)
class UserFeed:
    """A user's latest events without a gap up to `seq`.

    `seq` is None until the first socket knows where the store stands. `is_stale` says that the
    store has, or may have, more.
    """

    seats: set[Seat] = field(default_factory=set)
    recent: deque[Message] = field(default_factory=lambda: deque(maxlen=RECENT))
    seq: int | None = None
    is_stale: bool = False
    reading: asyncio.Task[None] | None = None

    def add(self, seq: int, payload: Mapping[str, Any]) -> None:
        """Go on with an event; what is known already stays as it is."""
        if self.seq is None or seq <= self.seq:
            return
        if seq != self.seq + 1:
            self.recent.clear()
        self.recent.append(as_message(seq, payload))
        self.seq = seq

    def follows(self, seq: int) -> bool:
        """Whether an event of this number is the next one, or known."""
        return self.seq is not None and seq <= self.seq + 1

    def after(self, seq: int) -> list[Message] | None:
        """What comes after `seq`; None when that is further back than what is kept here."""
        behind = (self.seq or 0) - seq
        if behind > len(self.recent):
            return None
        return [self.recent[-back] for back in range(behind, 0, -1)]

    def ring(self) -> None:
        for seat in self.seats:
            seat.news.set()


def as_whisper(message: Mapping[str, Any]) -> Message:
    """A message that has no number and is not kept."""
    return Message(0, json.dumps(message, ensure_ascii=False))


def as_message(seq: int, payload: Mapping[str, Any]) -> Message:
    return Message(seq, json.dumps({**payload, "seq": seq}, ensure_ascii=False))
