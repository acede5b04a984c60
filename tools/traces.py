"""One trace from a request to its job: the context travels inside the job's payload."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from opentelemetry import trace
from opentelemetry.context import Context
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

KEY = "traceparent"
FLUSH_MILLISECONDS = 2_000
_propagator = TraceContextTextMapPropagator()


def is_tracing() -> bool:
    """Whether somebody receives spans."""
    return not isinstance(trace.get_tracer_provider(), trace.ProxyTracerProvider)


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
