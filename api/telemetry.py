"""Structured logs, and spans that leave only when a token or a collector is set."""

from __future__ import annotations

import logging
import logging.config

from storage.settings import Settings, tracing_wanted


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
