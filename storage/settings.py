"""Settings: the only reader of the environment."""

from __future__ import annotations

import contextlib
import difflib
import os
import secrets
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

ROOT = Path(__file__).resolve().parent.parent
PREFIX = "PROXY_AGENT_"


class SettingsError(Exception):
    """A setting is wrong; the message says which and what would be right."""


class Settings(BaseSettings):
    """Every knob, read from `PROXY_AGENT_*` variables and an optional `.env` file."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=ROOT / ".env",
        env_ignore_empty=True,
        extra="ignore",
        hide_input_in_errors=True,
    )

    database_url: str | None = Field(
        None, description="postgresql://… or sqlite:///…; unset: SQLite"
    )
    redis_url: str | None = Field(None, description="Wake-ups, jobs and limits across processes")
    model: str | None = Field(None, description="PROVIDER:NAME; unset: the built-in brain")
    model_url: str | None = Field(None, description="Address of an OpenAI-compatible server")
    model_key: SecretStr | None = Field(None, description="Key for the model's server")
    fallback_model: str | None = Field(None, description="Second model of the ladder")
    secret_key: SecretStr | None = Field(None, description="Signs tokens; unset: made and kept")
    data_dir: Path = Field(ROOT / "data", description="Where the embedded store lives")
    allowed_origins: str = Field("", description="Browser origins, comma-separated")
    rate_limits: Literal["on", "off"] = Field("on", description="Requests an hour, wrong passwords")
    anonymous_per_hour: int = Field(100, ge=1, description="Requests without a token, by address")
    user_per_hour: int = Field(1_000, ge=1, description="Requests of a user")
    premium_per_hour: int = Field(10_000, ge=1, description="Requests of premium users and admins")
    wrong_passwords: int = Field(10, ge=1, description="In 15 minutes, by name and by address")
    trusted_proxies: str = Field("", description="Addresses or networks, comma-separated")
    metrics_token: SecretStr | None = Field(
        None, min_length=16, description="Opens /metrics to other machines"
    )
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    sqlite_synchronous: Literal["FULL", "NORMAL"] = "FULL"
    capture_seconds: float = Field(8, gt=0, description="Budget of a model for one capture")
    split_seconds: float = Field(20, gt=0, description="Budget of a model for one split")
    plan_seconds: float = Field(30, gt=0, description="Budget of a model for a day's plan")
    planner: Literal["search", "exact"] = Field(
        "search", description="exact: CP-SAT where it is installed and proves a plan in time"
    )
    chat_seconds: float = Field(20, gt=0, description="Budget of a model for one message")
    wording_seconds: float = Field(8, gt=0, description="Budget of a model for wording facts")
    daily_tokens: int = Field(
        200_000, ge=0, description="Tokens of models a user and UTC day; 0: no limit"
    )
    job_lease_seconds: float = Field(10, gt=0, description="How long a worker owns a job")
    job_sweep_seconds: float = Field(
        3, gt=0, description="How often forgotten jobs and flows are looked for"
    )

    @field_validator("database_url")
    @classmethod
    def known_database(cls, url: str | None) -> str | None:
        if url is None or url.startswith(("postgresql://", "postgresql+psycopg://", "sqlite:///")):
            return url
        raise ValueError("must begin with postgresql:// or sqlite:///")

    @field_validator("redis_url")
    @classmethod
    def known_redis(cls, url: str | None) -> str | None:
        if url is None or url.startswith(("redis://", "rediss://", "unix://")):
            return url
        raise ValueError("must begin with redis://, rediss:// or unix://")

    @field_validator("model", "fallback_model")
    @classmethod
    def known_provider(cls, name: str | None) -> str | None:
        provider, _, model = (name or "").partition(":")
        if name is None or (provider in PROVIDERS and model):
            return name
        raise ValueError(f"must be PROVIDER:NAME with one of {', '.join(PROVIDERS)}")

    @property
    def sqlite_path(self) -> Path | None:
        """The file of the embedded store, None with PostgreSQL."""
        if self.database_url is None:
            return self.data_dir / "platform.db"
        if self.database_url.startswith("sqlite:///"):
            return Path(self.database_url.removeprefix("sqlite:///"))
        return None

    @property
    def origins(self) -> list[str]:
        return comma_separated(self.allowed_origins)

    @property
    def proxies(self) -> list[str]:
        return comma_separated(self.trusted_proxies)


def comma_separated(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


PROVIDERS = ("openai-chat", "openai", "anthropic", "ollama")


def tracing_wanted() -> bool:
    """Whether the standard variables of Logfire or OpenTelemetry name a receiver of spans."""
    return bool(os.environ.get("LOGFIRE_TOKEN") or os.environ.get("OTEL_EXPORTER_OTLP_ENDPOINT"))


def load_settings(**overrides: object) -> Settings:
    """Settings from the environment; `SettingsError` in one sentence when something is wrong."""
    refuse_unknown(name for name in os.environ if name.startswith(PREFIX))
    try:
        return Settings(**overrides)  # type: ignore[arg-type]
    except ValidationError as error:
        first = error.errors()[0]
        name = PREFIX + str(first["loc"][0]).upper()
        reason = first["msg"].removeprefix("Value error, ")
        raise SettingsError(f"{name}: {reason}.") from None


def refuse_unknown(names: Iterable[str]) -> None:
    known = {field.upper() for field in Settings.model_fields}
    for name in sorted(names):
        if (short := name.removeprefix(PREFIX)) not in known:
            near = difflib.get_close_matches(short, known, 1)
            hint = f"Did you mean {PREFIX}{near[0]}?" if near else "`run.py doctor` lists them."
            raise SettingsError(f"{name} is not a setting. {hint}")


def secret_key(settings: Settings) -> str:
    """The token-signing key: the setting, or one made once and kept in the data folder (0600)."""
    if settings.secret_key is not None:
        return settings.secret_key.get_secret_value()
    if settings.sqlite_path is None:
        raise SettingsError(
            f"{PREFIX}SECRET_KEY is needed with PostgreSQL, the same on every process: "
            "set it to 32 or more random characters."
        )
    return kept_key(settings.data_dir / "secret.key")


def kept_key(path: Path) -> str:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            keep_new_key(path)
        return path.read_text().strip()
    except OSError as error:
        raise SettingsError(
            f"The token key can not be kept ({error.strerror}: {path}). "
            f"Set {PREFIX}SECRET_KEY, or {PREFIX}DATA_DIR to a folder of yours."
        ) from None


def keep_new_key(path: Path) -> None:
    """The key is there whole or not at all; of processes that start together the first wins."""
    descriptor, draft = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(descriptor, "w") as file:
        file.write(secrets.token_urlsafe(48))
    with contextlib.suppress(FileExistsError):
        path.hardlink_to(draft)
    Path(draft).unlink()
