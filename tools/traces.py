"""One trace from a request to its job: the context travels inside the job's payload."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from opentelemetry import trace
from opentelemetry.context import Context
from opentelemetry.trace import Span, SpanKind, StatusCode, Tracer
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

KEY = "traceparent"
FLUSH_MILLISECONDS = 1_000
_propagator = TraceContextTextMapPropagator()


def is_tracing() -> bool:
    """Whether somebody receives spans."""
    return not isinstance(trace.get_tracer_provider(), trace.ProxyTracerProvider)


@contextmanager
def spanned(
    tracer: Tracer,
    name: str,
    parent: Context | None = None,
    kind: SpanKind = SpanKind.INTERNAL,
    attributes: Mapping[str, str] | None = None,
) -> Iterator[Span]:
    """The running span. Of an error only its kind is told: its message may hold words of users."""
    with tracer.start_as_current_span(
        name,
        parent,
        kind,
        attributes=attributes,
        record_exception=False,
        set_status_on_exception=False,
    ) as span:
        try:
            yield span
        except BaseException as error:
            span.set_status(StatusCode.ERROR, type(error).__name__)
            raise


def with_trace(payload: dict[str, Any]) -> dict[str, Any]:
    """The payload with the running span's context under `KEY`; as it is where none is recorded."""
    span = trace.get_current_span().get_span_context()
    if not span.is_valid:
        return payload
    carrier: dict[str, str] = {}
    _propagator.inject(carrier)
    return {**payload, KEY: carrier[KEY]}


def trace_of(carrier: Mapping[str, Any]) -> Context:
    """The context under `KEY`, of a payload or of a request's headers; empty without one."""
    return _propagator.extract({KEY: str(carrier.get(KEY, ""))})


def flush_spans() -> None:
    """Send what is held back, where a process ends without its exit handlers."""
    flush = getattr(trace.get_tracer_provider(), "force_flush", None)
    if flush is not None:
        flush(FLUSH_MILLISECONDS)
