"""A light HTTP/1.1 client on one kept-alive connection: what it spends is not what is measured."""

from __future__ import annotations

import asyncio
import json
from typing import Any
from urllib.parse import urlsplit


class Client:
    """One caller. An answer of 300 and above is an error."""

    def __init__(self, url: str, token: str) -> None:
        self._where = urlsplit(url)
        self._head = f"Host: {self._where.netloc}\r\nAuthorization: Bearer {token}\r\n"
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def call(self, method: str, path: str, body: Any = None) -> Any:
        return json.loads(await self.raw(method, path, body))

    async def raw(self, method: str, path: str, body: Any = None) -> bytes:
        """The bytes of the answer, left unread."""
        reader, writer = await self._connected()
        content = b"" if body is None else json.dumps(body).encode()
        kind = "Content-Type: application/json\r\n" if content else ""
        head = f"{method} {path} HTTP/1.1\r\n{self._head}{kind}Content-Length: {len(content)}\r\n"
        writer.write(head.encode() + b"\r\n" + content)
        return await answer(reader)

    async def _connected(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """The connection; a new one where the server let an idle one go."""
        if self._streams is None or self._streams[0].at_eof():
            await self.close()
            self._streams = await asyncio.open_connection(self._where.hostname, self._where.port)
        return self._streams

    async def close(self) -> None:
        if self._streams is not None:
            self._streams[1].close()
            self._streams = None


async def answer(reader: asyncio.StreamReader) -> bytes:
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    length = head.partition(b"content-length:")[2].partition(b"\r\n")[0]
    body = await reader.readexactly(int(length))
    if head[9:10] != b"2":
        raise AssertionError(f"{head[:40]!r} {body[:300]!r}")
    return body
