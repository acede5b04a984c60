"""A local HTTP server that speaks the chat-completions protocol of OpenAI from a script.

`with ScriptedProvider(Text("hello"), Status(429)) as provider:` answers the first request with a
text and the second with a 429. One function of the request's body does in place of the replies.
What was asked is kept in `provider.requests`.
"""

from __future__ import annotations

import contextlib
import json
import socketserver
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import Any, Self, cast

Request = dict[str, Any]
Arguments = Mapping[str, Any] | str
OVER = "The script has no reply left"
USAGE: Mapping[str, int] = {"prompt_tokens": 11, "completion_tokens": 7, "total_tokens": 18}


@dataclass(frozen=True)
class Text:
    """A plain answer."""

    content: str


@dataclass(frozen=True)
class Call:
    """A call of one tool; arguments given as text go out as they are, malformed or not."""

    name: str
    arguments: Arguments = field(default_factory=dict)


@dataclass(frozen=True)
class Calls:
    """Calls of several tools in one answer."""

    calls: Sequence[Call]


@dataclass(frozen=True)
class Output:
    """The final output of an agent: a call of the request's output tool, or content without one.

    `kind` picks among several output tools by the end of their name (`final_result_Split`).
    """

    arguments: Arguments
    kind: str = ""


@dataclass(frozen=True)
class Status:
    """An HTTP error; `retry_after` is in seconds."""

    code: int
    message: str = "not now"
    retry_after: float | None = None


@dataclass(frozen=True)
class Hang:
    """No answer, not even a status line, until the provider stops."""


@dataclass(frozen=True)
class Garbage:
    """A 200 that is not JSON."""

    body: str = "<html>welcome to the wifi</html>"


@dataclass(frozen=True)
class Drip:
    """A good answer whose bytes come in small pieces with pauses between them."""

    reply: Text | Call | Calls | Output
    milliseconds: float = 20
    size: int = 16


@dataclass(frozen=True)
class Cut:
    """A good answer whose connection breaks in the middle."""

    reply: Text | Call | Calls | Output


Content = Text | Call | Calls | Output
Reply = Content | Status | Hang | Garbage | Drip | Cut
Script = Callable[[Request], Reply]


class ScriptedProvider:
    """The server; use it as a context manager. Its address is `url`, which ends in `/v1`."""

    def __init__(self, *replies: Reply, script: Script | None = None) -> None:
        self.requests: list[Request] = []
        self.headers: list[dict[str, str]] = []
        self.usage = USAGE
        self.stopping = threading.Event()
        self._replies = iter(replies)
        self._script = script or (lambda _: next(self._replies, Status(500, OVER)))
        self._lock = threading.Lock()
        self._server = Server(("127.0.0.1", 0), Handler)
        self._server.provider = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stopping.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def reply(self, headers: dict[str, str], request: Request) -> Reply:
        """Record a request and take its reply from the script; one request after the other."""
        with self._lock:
            self.requests.append(request)
            self.headers.append(headers)
            return self._script(request)


class Server(socketserver.ThreadingTCPServer):
    provider: ScriptedProvider
    request_queue_size = 64


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    timeout = 10

    def log_message(self, format: str, *args: object) -> None:
        """Keep test output quiet."""

    def do_POST(self) -> None:
        self.close_connection = True
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path != "/v1/chat/completions":
            return self.send_status(Status(404, f"There is no {self.path}"))
        self.provider = cast(Server, self.server).provider
        request = json.loads(body)
        headers = {name.lower(): value for name, value in self.headers.items()}
        # The client may give up at any time: that is what many tests are about.
        with contextlib.suppress(ConnectionError):
            self.send(self.provider.reply(headers, request), request)
        return None

    def send(self, reply: Reply, request: Request) -> None:
        match reply:
            case Status():
                self.send_status(reply)
            case Hang():
                self.provider.stopping.wait()
            case Garbage():
                self.send_body(200, reply.body.encode(), "text/html")
            case Drip():
                self.send_content(reply.reply, request, drip=reply)
            case Cut():
                self.send_content(reply.reply, request, cut=True)
            case _:
                self.send_content(reply, request)

    def send_status(self, reply: Status) -> None:
        body = {"error": {"message": reply.message, "type": "scripted", "code": None}}
        after = {} if reply.retry_after is None else {"Retry-After": f"{reply.retry_after:g}"}
        self.send_body(reply.code, json.dumps(body).encode(), "application/json", after)

    def send_content(
        self, content: Content, request: Request, drip: Drip | None = None, cut: bool = False
    ) -> None:
        message = message_of(content, request)
        if request.get("stream"):
            body = event_stream(message, request, self.provider.usage)
            kind = "text/event-stream"
        else:
            body = json.dumps(completion(message, request, self.provider.usage)).encode()
            kind = "application/json"
        self.send_body(200, body, kind, drip=drip, cut=cut)

    def send_body(
        self,
        code: int,
        body: bytes,
        kind: str,
        headers: Mapping[str, str] | None = None,
        drip: Drip | None = None,
        cut: bool = False,
    ) -> None:
        self.send_response(code)
        for name, value in {"Content-Type": kind, "Connection": "close", **(headers or {})}.items():
            self.send_header(name, value)
        # With its full length announced, a client notices a body that is cut.
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        body = body[: len(body) // 2] if cut else body
        for piece in pieces(body, drip.size if drip else max(len(body), 1)):
            self.wfile.write(piece)
            if drip and self.provider.stopping.wait(drip.milliseconds / 1000):
                return


def pieces(body: bytes, size: int) -> Iterator[bytes]:
    return (body[start : start + size] for start in range(0, len(body), size))


def message_of(content: Content, request: Request) -> dict[str, Any]:
    """The assistant's message in the protocol's shape."""
    match content:
        case Text():
            return {"role": "assistant", "content": content.content}
        case Output():
            name = output_tool(request, content.kind)
            if name is None:
                return {"role": "assistant", "content": as_text(content.arguments)}
            return message_of(Call(name, content.arguments), request)
        case Call():
            return message_of(Calls([content]), request)
    calls = [tool_call(number, call) for number, call in enumerate(content.calls)]
    return {"role": "assistant", "content": None, "tool_calls": calls}


def output_tool(request: Request, kind: str = "") -> str | None:
    """The name of the output tool that pydantic-ai offers in a request, if it offers one."""
    names = (str(tool["function"]["name"]) for tool in request.get("tools") or ())
    return next((n for n in names if n.startswith("final_result") and n.endswith(kind)), None)


def tool_call(number: int, call: Call) -> dict[str, Any]:
    function = {"name": call.name, "arguments": as_text(call.arguments)}
    return {"id": f"call_{number}_{call.name}", "type": "function", "function": function}


def as_text(arguments: Arguments) -> str:
    return arguments if isinstance(arguments, str) else json.dumps(arguments)


def completion(
    message: dict[str, Any], request: Request, usage: Mapping[str, int] = USAGE
) -> dict[str, Any]:
    choice = {"index": 0, "message": message, "finish_reason": finish_reason(message)}
    return {**envelope(request, "chat.completion"), "choices": [choice], "usage": usage}


def chunks(
    message: dict[str, Any], request: Request, usage: Mapping[str, int] = USAGE
) -> Iterator[dict[str, Any]]:
    """The message as a stream, about a word at a time; usage last and only when asked for."""
    shape = envelope(request, "chat.completion.chunk")
    for delta in deltas(message):
        yield {**shape, "choices": [{"index": 0, "delta": delta, "finish_reason": None}]}
    end = {"index": 0, "delta": {}, "finish_reason": finish_reason(message)}
    yield {**shape, "choices": [end]}
    if (request.get("stream_options") or {}).get("include_usage"):
        yield {**shape, "choices": [], "usage": usage}


def deltas(message: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield {"role": "assistant", "content": ""}
    for word in words(message["content"] or ""):
        yield {"content": word}
    for index, call in enumerate(message.get("tool_calls", ())):
        function = call["function"]
        yield {"tool_calls": [{**call, "index": index, "function": {**function, "arguments": ""}}]}
        for word in words(function["arguments"]):
            yield {"tool_calls": [{"index": index, "function": {"arguments": word}}]}


def words(text: str) -> list[str]:
    first, *rest = text.split(" ")
    return [first, *(f" {word}" for word in rest)] if text else []


def event_stream(
    message: dict[str, Any], request: Request, usage: Mapping[str, int] = USAGE
) -> bytes:
    """The chunks as server-sent events."""
    lines = [*map(json.dumps, chunks(message, request, usage)), "[DONE]"]
    return "".join(f"data: {line}\n\n" for line in lines).encode()


def finish_reason(message: dict[str, Any]) -> str:
    return "tool_calls" if "tool_calls" in message else "stop"


def envelope(request: Request, kind: str) -> dict[str, Any]:
    model = request.get("model", "scripted")
    return {"id": "chatcmpl-scripted", "object": kind, "created": 1_700_000_000, "model": model}
