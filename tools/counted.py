"""What this process counts about itself, for `/metrics`."""

from __future__ import annotations

from storage.tally import Counter, Histogram

REQUESTS = Counter("proxy_agent_requests_total", "Requests answered", "method", "route", "status")
REQUEST_SECONDS = Histogram(
    "proxy_agent_request_seconds",
    "From a request's head to the end of its answer",
    "method",
    "route",
)
EVENTS = Counter("proxy_agent_events_told_total", "Events committed in this process", "type")
LIMITS_HIT = Counter(
    "proxy_agent_limits_hit_total", "Refusals: requests, passwords; tokens: no model asked", "limit"
)
MODEL_CALLS = Counter("proxy_agent_model_calls_total", "Requests to a model", "model")
MODEL_TOKENS = Counter("proxy_agent_model_tokens_total", "Tokens in and out of a model", "model")
MODEL_FALLBACKS = Counter(
    "proxy_agent_model_fallbacks_total", "Times a model gave way to the next", "model", "reason"
)
ALL = (
    *(REQUESTS, REQUEST_SECONDS, EVENTS, LIMITS_HIT),
    *(MODEL_CALLS, MODEL_TOKENS, MODEL_FALLBACKS),
)
