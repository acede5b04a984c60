"""How uvicorn speaks WebSocket here; imported with the server, not with the command line."""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.http11 import Request

from api.seats import WRITE_FRAME

MOST_MESSAGE_BYTES = 64 * 1024
DRAIN_SECONDS = 20.0


class SocketProtocol(WebSocketsSansIOProtocol):
    """Writes frames that were made once for several sockets, and lets go of who stops reading.

    Closing politely would wait for such a peer for ever, with all that is meant for it.
    """

    giving_up: asyncio.TimerHandle | None = None

    def handle_connect(self, event: Request) -> None:
        super().handle_connect(event)
        if not self.handshake_complete:
            extensions: dict[str, Any] = self.scope["extensions"]
            extensions[WRITE_FRAME] = self.write_frame

    def write_frame(self, frame: bytes) -> bool:
        """Whether a whole frame could be written now; else it must be sent and waited for."""
        is_open = self.handshake_complete and not self.close_sent and not self.disconnected
        if not is_open or not self.writable.is_set() or self.transport.is_closing():
            return False
        self.transport.write(frame)
        return True

    def pause_writing(self) -> None:
        super().pause_writing()
        self.giving_up = self.loop.call_later(DRAIN_SECONDS, self.transport.abort)

    def resume_writing(self) -> None:
        self.keep()
        super().resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        self.keep()
        super().connection_lost(exc)

    def keep(self) -> None:
        if self.giving_up is not None:
            self.giving_up.cancel()


# A deflated event saves a hundred bytes, costs more than all else about sending it, differs
# from socket to socket, and every socket would keep a compressor of some 30 kB.
OPTIONS: dict[str, Any] = {
    "ws": SocketProtocol,
    "ws_max_size": MOST_MESSAGE_BYTES,
    "ws_per_message_deflate": False,
}
