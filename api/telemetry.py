"""Structured logs, and spans that leave only when a token or a collector is set."""

from __future__ import annotations

import logging
import logging.config

from opentelemetry import trace
from opentelemetry.trace import Span, SpanKind
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from storage.settings import Settings, tracing_wanted
from tools.traces import spanned, trace_of

tracer = trace.get_tracer("api")


def configure_logging(settings: Settings) -> None:
    """One JSON object a line on stderr."""
    logging.config.dictConfig(
        {
            "version": 1,
            "disable_existing_loggers": False,
            "formatters": {
                "json": {
                    "()": "pythonjsonlogger.json.JsonFormatter",
                    "format": "%(asctime)s %(levelname)s %(name)s %(message)s",
                    "rename_fields": {"asctime": "time", "levelname": "level", "name": "logger"},
                }
            },
            "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "json"}},
            "root": {"level": settings.log_level, "handlers": ["stderr"]},
            "loggers": {
                name: {"level": "WARNING"}
                for name in ("uvicorn", "httpx", "httpx2", "alembic", "rq.worker", "asyncio")
            },
        }
    )


class RequestSpans:
    """A span a request, child of the caller's where one is named; only with a receiver of spans."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        parent = trace_of(Headers(scope=scope))
        with spanned(tracer, scope["method"], parent, SpanKind.SERVER) as span:

            async def send_and_note(message: Message) -> None:
                if message["type"] == "http.response.start":
                    span.set_attribute("http.response.status_code", message["status"])
                await send(message)

            try:
                await self.app(scope, receive, send_and_note)
            finally:
                name_span(span, scope)


def name_span(span: Span, scope: Scope) -> None:
    """By the route's template: what callers put into a path is nobody's business."""
    route = getattr(scope.get("route"), "path", None) or "none"
    span.update_name(f"{scope['method']} {route}")
    span.set_attributes({"http.request.method": scope["method"], "http.route": route})


def configure_tracing() -> bool:
    """Send spans to Logfire or an OpenTelemetry collector, if one was named; True if so."""
    if not tracing_wanted():
        return False
    import logfire  # half a second, needed only then

    logfire.configure(
        send_to_logfire="if-token-present",
        service_name="proxy-agent-platform",
        console=False,
        scrubbing=logfire.ScrubbingOptions(extra_patterns=["email", "text"]),
    )
    logfire.instrument_pydantic_ai(include_content=False)
    return True
