"""Bring a store to this release, once, however many processes start together."""

from __future__ import annotations

import contextlib
import fcntl
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import JSON, Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import NullPool

import storage.tables  # noqa: F401 (registers the tables)
from storage.database import Base, UtcDateTime
from storage.settings import Settings
from storage.sqlite import create_private

FOLDER = Path(__file__).parent / "migrations"
LOCK_ID = 7_310_845
FOREIGN_TABLES = ("checkpoint", "writes", "tasks_fts", "tasks_tsv")


class StoreError(Exception):
    """The store can not be used; the message says why and what to do."""


def ours(name: str | None, kind: str, _parents: object) -> bool:
    """Whether Alembic should look at a name: not at checkpoints, nor at the full-text index."""
    return not (kind == "table" and name is not None and name.startswith(FOREIGN_TABLES))


def rendered(kind: str, item: object, _context: object) -> str | Literal[False]:
    """How our own column types are written into a revision."""
    if kind == "type" and isinstance(item, JSON):
        return "storage.database.Json"
    if kind == "type" and isinstance(item, UtcDateTime):
        return "storage.database.UtcDateTime()"
    return False


def migrate(settings: Settings) -> bool:
    """Upgrade to the newest revision; True if anything was done. `StoreError` in one sentence."""
    path = settings.sqlite_path
    try:
        if path is not None:
            with file_lock(path):
                create_private(path)
                return upgrade_through(store_url(settings))
        return upgrade_through(store_url(settings))
    except DatabaseError as error:
        raise StoreError(f"The store can not be opened: {first_line(error)}") from None
    except OSError as error:
        raise StoreError(
            f"The data folder can not be written ({error.strerror}: {error.filename}). "
            "Set PROXY_AGENT_DATA_DIR to a folder of yours."
        ) from None


def sync_url(settings: Settings) -> str:
    url = settings.database_url or ""
    return url.replace("postgresql://", "postgresql+psycopg://", 1)


@contextlib.contextmanager
def file_lock(path: Path) -> Iterator[None]:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.with_name(path.name + ".migrate-lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def upgrade_through(url: str) -> bool:
    with opened(url) as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:id)"), {"id": LOCK_ID})
        return upgrade(connection)


def upgrade(connection: Connection) -> bool:
    config = alembic_config(connection)
    head = ScriptDirectory.from_config(config).get_current_head()
    current = MigrationContext.configure(connection).get_current_revision()
    if current == head:
        return False
    refuse_foreign(connection, config, current)
    command.upgrade(config, "head")
    return True


def refuse_foreign(connection: Connection, config: Config, current: str | None) -> None:
    if current is None:
        tables = [name for name in inspect(connection).get_table_names() if ours(name, "table", 0)]
        if set(tables) - {"alembic_version"}:
            raise StoreError(
                f"This database belongs to something else (it has a table {tables[0]!r}). "
                "Name an empty one in PROXY_AGENT_DATABASE_URL, or another PROXY_AGENT_DATA_DIR."
            )
        return
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if current not in known:
        raise StoreError(
            f"This database was made by a newer release (revision {current}). "
            "Update the project with git pull, or name another database."
        )


def check_store(settings: Settings) -> list[str]:
    """What the models have and the store lacks, or the other way round; empty when alike."""
    with opened(store_url(settings)) as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "include_name": ours}
        )
        return [str(entry) for entry in compare_metadata(context, Base.metadata)]


def write_revision(settings: Settings, message: str) -> str:
    """Write a revision from the difference between models and store; its file's path."""
    with opened(store_url(settings)) as connection:
        script = command.revision(alembic_config(connection), message, autogenerate=True)
        assert script is not None and not isinstance(script, list)  # noqa: S101 (one head)
        return script.path


def store_url(settings: Settings) -> str:
    path = settings.sqlite_path
    return f"sqlite:///{path}" if path is not None else sync_url(settings)


@contextlib.contextmanager
def opened(url: str) -> Iterator[Connection]:
    engine = create_engine(url, poolclass=NullPool)
    if engine.dialect.name == "sqlite":
        begin_for_all(engine)
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


def begin_for_all(engine: Engine) -> None:
    """The driver begins no transaction for DDL; half a migration would be nobody's store."""

    @event.listens_for(engine, "connect")
    def take_over_begin(dbapi: Any, _record: Any) -> None:
        dbapi.isolation_level = None

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")


def alembic_config(connection: Connection) -> Config:
    config = Config(stdout=io.StringIO())
    config.set_main_option("script_location", str(FOLDER))
    config.attributes["connection"] = connection
    return config


def first_line(error: Exception) -> str:
    return str(getattr(error, "orig", error)).splitlines()[0]
