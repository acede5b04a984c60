"""A model's server in a process of its own, so that nothing of what it spends is counted.

It speaks the chat-completions protocol on kept connections: a call of the first tool that the
words ask for, then a sentence; or, where an output is wanted, that output. It thinks for a fixed
time before each answer.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

from storage.settings import ROOT
from tests.provider import Call, Content, Output, Text, completion, event_stream, message_of

TOOL = "what_now"
SENTENCE = "The letter to the bank is a good place to begin. Shall I start a timer of ten minutes?"
ITEM = {"type": "task", "title": "Call the dentist", "when": "tomorrow at 3", "confidence": 0.9}


def content_of(request: dict[str, Any]) -> Content:
    """One tool, then words; an output where one is wanted."""
    names = {tool["function"]["name"] for tool in request.get("tools") or ()}
    if "final_result" in names:
        return Output({"items": [ITEM]})
    return Text(SENTENCE) if request["messages"][-1]["role"] == "tool" else Call(TOOL)


def answer(body: bytes) -> bytes:
    """The whole HTTP answer to a request's body."""
    request = json.loads(body)
    message = message_of(content_of(request), request)
    if request.get("stream"):
        content, kind = event_stream(message, request), "text/event-stream"
    else:
        content, kind = json.dumps(completion(message, request)).encode(), "application/json"
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {len(content)}\r\n\r\n"
    return head.encode() + content


async def converse(
    seconds: float, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    loop = asyncio.get_running_loop()
    while head := await next_head(reader):
        due = loop.time() + seconds
        length = head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]
        content = answer(await reader.readexactly(int(length)))
        await asyncio.sleep(due - loop.time())
        writer.write(content)
    writer.close()


async def next_head(reader: asyncio.StreamReader) -> bytes:
    """The next request's head; empty when the caller has hung up."""
    try:
        return await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return b""


async def serve(milliseconds: float) -> None:
    server = await asyncio.start_server(partial(converse, milliseconds / 1000), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


@asynccontextmanager
async def provider(milliseconds: float = 0) -> AsyncIterator[str]:
    """A running server's address, which ends in `/v1`."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "bench.chat.provider", str(milliseconds)),
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(await process.stdout.readline())}/v1"
    finally:
        process.terminate()
        await process.wait()


if __name__ == "__main__":
    asyncio.run(serve(float(sys.argv[1])))
